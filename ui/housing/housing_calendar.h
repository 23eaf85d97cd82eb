// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/occupancy.h"
#include "core/housing/stay.h"
#include "ui/shell/page.h"
#include "ui/widgets/timeline.h"

#include <QHash>

class QLabel;

namespace insieme {

/// Apartments by months: a lane for each, a row for each bed; stays, reservations, works. Moving the day of exit shows
/// capacity, limits and contributions before it is accepted.
class HousingCalendar : public Page {
    Q_OBJECT
public:
    explicit HousingCalendar(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    std::optional<PageAction> primaryAction() override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    void takeFocus() override;
    Timeline &timeline() const { return *m_timeline; }
    QString summary() const;

private:
    Timeline::Lane laneOf(const UnitLoad &load);
    Timeline::Judgement judge(const Timeline::Proposal &proposal) const;
    /// What a proposed last night would break, in every apartment of the stay.
    std::vector<LoadProblem> problemsWith(const HousingStay &stay, const Date &exit) const;
    void accept(const Timeline::Proposal &proposal);
    const HousingStay *stayOf(const QString &span) const;
    QString nameOf(const HousingStay &stay) const;

    QLabel *m_summary, *m_empty;
    Timeline *m_timeline;
    std::vector<UnitLoad> m_loads;
    QHash<QUuid, HousingStay> m_stays;
};

} // namespace insieme
