// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/housing/calendar_lanes.h"

class QComboBox;
class QVBoxLayout;

namespace insieme {

class Button;
class Card;
class Label;
class Segmented;
class WaitingPanel;
struct StayConsequences;

/// Apartments by months: a lane for each, a row for each bed; stays, reservations, works and gaps, with the waiting
/// list beside them. What is drawn, moved or extended shows capacity, limits and contributions before it is accepted.
class HousingCalendar : public Page {
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
    /// The days in sight, on paper of the size A4 or A3.
    void printOn(bool large);
    Timeline &timeline() const { return *m_timeline; }
    WaitingPanel &waiting() const { return *m_waiting; }
    const CalendarLanes &lanes() const { return *m_lanes; }
    QString summary() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildEmpty();
    void buildHead(QVBoxLayout &column);
    void buildTools(QVBoxLayout &column);
    void fillProperties();
    void nameDays();
    void turn(int pages);
    /// The stay as it would be; `before` is null for a new one.
    std::optional<HousingStay> proposed(const Timeline::Proposal &proposal, const HousingStay *before) const;
    Date newEnd(const QString &lane, const Date &from) const;
    Timeline::Judgement judge(const Timeline::Proposal &proposal) const;
    void accept(const Timeline::Proposal &proposal);
    void proposeRequest();
    Id<HousingProperty> property() const;

    std::unique_ptr<CalendarLanes> m_lanes;
    bool m_shownBefore = false;
    Label *m_heading, *m_summary, *m_days;
    Card *m_empty = nullptr; ///< instead of m_card
    QComboBox *m_properties;
    Segmented *m_scale;
    Card *m_card, *m_side;
    Timeline *m_timeline;
    WaitingPanel *m_waiting;
};

} // namespace insieme
