// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/stay.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace insieme {

class Button;
class ChangePreview;
class CheckList;
class ChildrenEditor;
class StayState;
class Tabs;
class WhyNot;

/// From the reservation to the keys given back: what can be done with a stay, one act at a time, each with what it
/// would mean before it is registered.
class StayPanel : public RecordPanel {
    Q_OBJECT
public:
    enum class Act { CheckIn, Extend, Notice, CheckOut, Move, Absence };
    explicit StayPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    int lateCount() const override;
    QList<PageAction> actions() override;
    /// Brings the panel of the record to the front with one act.
    void open(Act act);
    void choose(Act act);
    FieldEditor *editor(Act act, const char *column) const;
    CheckList &checks() const { return *m_checks; }
    QString whyNot() const;
    bool perform();

private:
    struct Form {
        QWidget *page = nullptr;
        std::vector<FieldEditor *> editors;
        std::vector<std::pair<const Children *, ChildrenEditor *>> rows;
    };
    Form makeForm(Act act);
    void fill();
    void judge();
    /// The stay as the form would leave it; the label of what cannot be read.
    std::optional<HousingStay> after(QString *unreadable = nullptr) const;
    QString blocked(const HousingStay &after) const;
    bool isThereAlready() const;

    Shell &m_shell;
    HousingStay m_stay;
    Act m_act = Act::CheckIn;
    StayState *m_state;
    WhyNot *m_why;
    Tabs *m_acts;
    QStackedWidget *m_pages;
    std::vector<Form> m_forms;
    CheckList *m_checks;
    ChangePreview *m_changes;
    Button *m_perform;
};

} // namespace insieme
