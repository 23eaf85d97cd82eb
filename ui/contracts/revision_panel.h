// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/act.h"
#include "ui/shell/page.h"

class QLineEdit;
class QVBoxLayout;

namespace insieme {

class Button;
class FieldEditor;
class Label;
class WhyNot;

/// A price revision with every step of its computation, the tariffs before and after, and its registration as an act.
class RevisionPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit RevisionPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    QList<PageAction> actions() override;
    bool isUnsaved() const override;
    bool keep() override; ///< refuses: no drafts of it are kept
    QLineEdit &residual() const { return *m_residual; }
    QLineEdit &variation() const { return *m_variation; }
    FieldEditor *editor(const char *column) const;
    /// Where the day on which the procedure started is written down while nobody has; otherwise hidden.
    FieldEditor &procedure() const { return *m_procedure; }
    void writeProcedure();
    QString steps() const;
    QString warning() const; ///< of what was worked out; empty: nothing is odd
    /// Offered where there are no tariffs to be revised: the amount changes by an act of another kind.
    Button &otherAct() const { return *m_otherAct; }
    bool registerIt();
    /// Registers it, or says what is missing.
    void confirm();

private:
    void clear();
    void compute();
    AgreementAct act() const;
    bool hasTariffs() const;
    void openOtherAct();

    Shell &m_shell;
    Id<Agreement> m_agreement;
    QLineEdit *m_residual, *m_variation;
    std::vector<FieldEditor *> m_editors;
    Label *m_rule, *m_steps, *m_warning;
    FieldEditor *m_procedure;
    Button *m_writeProcedure, *m_otherAct;
    WhyNot *m_why;
    bool m_nothingDue = false; ///< worked out, and below the threshold
    QVBoxLayout *m_tariffs;
    Button *m_register;
};

} // namespace insieme
