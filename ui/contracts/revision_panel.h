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

/// A price revision with every step of its computation, the tariffs before and after, and its registration as an act.
class RevisionPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit RevisionPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    QLineEdit &residual() const { return *m_residual; }
    QLineEdit &variation() const { return *m_variation; }
    FieldEditor *editor(const char *column) const;
    QString steps() const;
    bool registerIt();

private:
    void compute();
    AgreementAct act() const;

    Shell &m_shell;
    Id<Agreement> m_agreement;
    QLineEdit *m_residual, *m_variation;
    std::vector<FieldEditor *> m_editors;
    Label *m_rule, *m_steps, *m_why;
    QVBoxLayout *m_tariffs;
    Button *m_register;
};

} // namespace insieme
