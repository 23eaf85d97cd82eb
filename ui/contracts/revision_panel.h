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
    QString steps() const;
    bool registerIt();
    /// Registers it, or says what is missing.
    void confirm();

private:
    void clear();
    void compute();
    AgreementAct act() const;

    Shell &m_shell;
    Id<Agreement> m_agreement;
    QLineEdit *m_residual, *m_variation;
    std::vector<FieldEditor *> m_editors;
    Label *m_rule, *m_steps;
    WhyNot *m_why;
    bool m_nothingDue = false; ///< worked out, and below the threshold
    QVBoxLayout *m_tariffs;
    Button *m_register;
};

} // namespace insieme
