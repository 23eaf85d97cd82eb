// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/property.h"
#include "ui/housing/calendar_lanes.h"
#include "ui/shell/kept_choices.h"
#include "ui/shell/latest_work.h"

class QComboBox;
class QVBoxLayout;

namespace insieme {

class Button;
class Card;
class KeyHints;
class Label;
class Segmented;
class Skeleton;
class WaitingPanel;
struct StayConsequences;

/// Apartments by months: a lane for each, a row for each bed; stays, reservations, works and gaps, with the waiting
/// list beside them. What is drawn, moved or extended shows capacity, limits and contributions before it is accepted.
class HousingCalendar : public Page, public KeptChoices {
    Q_OBJECT
public:
    explicit HousingCalendar(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    std::optional<PageAction> primaryAction() override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    void takeFocus() override;
    bool canPrint() const override { return true; }
    void print() override;
    QVariant choices() const override { return QVariant::fromValue(m_timeline->sight()); }
    void setChoices(const QVariant &choices) override;
    /// The days in sight, on paper of the size A4 or A3.
    void printOn(bool large);
    Timeline &timeline() const { return *m_timeline; }
    WaitingPanel &waiting() const { return *m_waiting; }
    const CalendarLanes &lanes() const { return m_shown.lanes; }
    /// The apartments are read beside the window; until then they stay as they are.
    bool isLooking() const { return m_look.isRunning(); }
    QString summary() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown {
        std::vector<std::pair<QUuid, QString>> properties;
        std::optional<HousingProperty> house; ///< whose apartments these are; none: of all
        CalendarLanes lanes;
        QString nextCode; ///< of a stay that is drawn
    };
    /// On any thread. `chosen` null: not chosen yet, or all.
    static Shown read(const Workspace &workspace, const Context &context, const Id<HousingProperty> &chosen,
                      bool changes);
    void show(Result<Shown> shown);
    QWidget *buildEmpty();
    void buildHead(QVBoxLayout &column);
    void buildTools(QVBoxLayout &column);
    void fillProperties();
    void nameDays();
    void turn(int pages);
    /// As it is in the file now; none for works, gaps, and what is not there any more.
    std::optional<HousingStay> stayOf(const QString &span) const;
    /// The stay as it would be; `before` is null for a new one.
    std::optional<HousingStay> proposed(const Timeline::Proposal &proposal, const HousingStay *before) const;
    Date newEnd(const QString &lane, const Date &from) const;
    /// At once, while a bar is dragged: reads what consequencesOf() reads.
    Timeline::Judgement judge(const Timeline::Proposal &proposal) const;
    void accept(const Timeline::Proposal &proposal);
    void proposeRequest();

    Shown m_shown;
    LatestWork<Shown> m_look;
    /// A new stay, and whose, that is written once the apartments are read.
    std::optional<std::pair<Timeline::Proposal, Id<HousingRequest>>> m_drawn;
    Id<HousingStay> m_accepted; ///< its bar is chosen once it is read
    bool m_placed = false; ///< the days were put into sight once
    Label *m_heading, *m_summary, *m_days;
    Card *m_empty = nullptr; ///< instead of m_card
    QComboBox *m_properties;
    Segmented *m_scale;
    Card *m_card, *m_side;
    Timeline *m_timeline;
    KeyHints *m_keys;
    Skeleton *m_skeleton;
    WaitingPanel *m_waiting;
};

} // namespace insieme
