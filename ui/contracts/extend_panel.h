// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/act.h"
#include "ui/shell/page.h"

namespace insieme {

class Button;
class ChangePreview;
class CheckList;
class FieldEditor;
class Label;
class Segmented;

/// An extension from its kind to its registration: kind with its legal condition, new end and act, what is checked,
/// what changes. A draft is always possible; it is registered when nothing is in the way.
class ExtendPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit ExtendPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    /// Opens the panel in the page it stands in; the new end takes the keys.
    void open();
    FieldEditor *editor(const char *column) const;
    CheckList &checks() const { return *m_checks; }
    Segmented &kind() const { return *m_kind; }
    QString whyNot() const;
    /// Keeps a draft; false with the reason shown when it was refused.
    bool prepare();
    bool registerIt();

private:
    void judge();
    AgreementAct act(QString *unreadable = nullptr) const;
    bool perform(bool registered);

    Shell &m_shell;
    Id<Agreement> m_agreement;
    AgreementAct m_draft; ///< the one kept in the file; null id: none
    bool m_blocked = true;
    Segmented *m_kind;
    Label *m_condition, *m_why;
    std::vector<FieldEditor *> m_editors;
    CheckList *m_checks;
    ChangePreview *m_changes;
    Button *m_prepare, *m_register;
};

} // namespace insieme
