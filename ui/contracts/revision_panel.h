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
    bool keep() override; ///< no drafts of it are kept: it is registered
    QLineEdit &residual() const { return *m_residual; }
    QLineEdit &variation() const { return *m_variation; }
    FieldEditor *editor(const char *column) const;
    QString steps() const;
    bool registerIt();

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
    QVBoxLayout *m_tariffs;
    Button *m_register;
};

} // namespace insieme
