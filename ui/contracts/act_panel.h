// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/act.h"
#include "ui/shell/page.h"
#include "ui/widgets/check_list.h"

namespace insieme {

class Button;
class FieldEditor;
class InlinePanel;
class Label;
class Segmented;

/// What an act changes in the terms of an agreement, in words.
QList<ChangePreview::Change> changesOf(const Records &records, const Agreement &before, const Agreement &after,
                                       const AgreementAct &act, const Context &context);

/// An act from its kind to its registration: kind with its legal condition, what it says, what is checked, what
/// changes. A draft is always possible; it is registered when nothing is in the way.
class ActPanel : public RecordPanel {
    Q_OBJECT
public:
    /// A kind of act on the panel: its short name and the columns that it fills.
    struct Form {
        ActKind kind;
        const char *name; ///< English source text, context "insieme::ActPanel"
        std::vector<const char *> columns;
    };
    ActPanel(Shell &shell, const QString &icon, const QString &title, std::vector<Form> forms, QWidget *parent);
    void showRecord(const AnyRecord &record) override;
    QList<PageAction> actions() override;
    bool isUnsaved() const override;
    bool keep() override { return prepare(); }
    /// Opens the panel in the page it stands in; the kind takes the keys.
    void open();
    void choose(ActKind kind);
    /// As if somebody had typed it.
    void proposeEnd(const Date &newEnd);
    FieldEditor *editor(const char *column) const;
    CheckList &checks() const { return *m_checks; }
    Segmented &kind() const { return *m_kind; }
    QString whyNot() const;
    /// Keeps a draft; false with the reason shown when it was refused.
    bool prepare();
    bool registerIt();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    const Form &form() const;
    void fill(const AgreementAct &act);
    void judge();
    /// Registers it, or goes to what stands in the way first.
    void confirm();
    void goToProblem();
    QList<CheckList::Check> fieldChecks(const AgreementAct &act, bool tried) const;
    FieldEditor *fieldOf(const QString &condition) const;
    AgreementAct act(QString *unreadable = nullptr) const;
    bool has(const char *column) const;
    bool perform(bool registered);

    Shell &m_shell;
    std::vector<Form> m_forms;
    Id<Agreement> m_agreement;
    AgreementAct m_draft; ///< the one kept in the file; null id: none
    bool m_law = false; ///< the agreement is under procurement law
    bool m_blocked = true;
    bool m_confirmed = false; ///< since it was filled: tried to register
    bool m_unsaved = false; ///< as it was said last
    InlinePanel *m_frame;
    Segmented *m_kind;
    Label *m_condition;
    std::vector<FieldEditor *> m_editors;
    CheckList *m_checks;
    ChangePreview *m_changes;
    Button *m_prepare;
};

/// Options of extension, technical extensions, renewals: what moves the end.
class ExtendPanel : public ActPanel {
    Q_OBJECT
public:
    explicit ExtendPanel(Shell &shell, QWidget *parent = nullptr);
};

/// More or less up to a fifth, modifications, the substitution of a cooperative, corrections, the end before its day.
class ChangePanel : public ActPanel {
    Q_OBJECT
public:
    explicit ChangePanel(Shell &shell, QWidget *parent = nullptr);
};

} // namespace insieme
