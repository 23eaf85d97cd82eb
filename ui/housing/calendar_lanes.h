// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/occupancy.h"
#include "core/housing/stay.h"
#include "ui/shell/page.h"
#include "ui/widgets/timeline.h"

#include <QHash>

namespace insieme {

/// Apartments as lanes of a timeline, a row for each bed: stays, reservations, works and other days on which nobody can
/// live there. What is free is what is left white. Keys of bars: the stay, then "#" and what tells its bars apart.
class CalendarLanes {
public:
    /// `property` null: every apartment of the file.
    CalendarLanes(const Shell &shell, const Id<HousingProperty> &property);

    const QList<Timeline::Lane> &lanes() const { return m_lanes; }
    const std::vector<UnitLoad> &loads() const { return m_loads; }
    /// nullptr for works and gaps.
    const HousingStay *stayOf(const QString &span) const;
    /// A household by its code and number, one person by name; case numbers where names are hidden.
    QString nameOf(const HousingStay &stay) const;
    static Id<HousingUnit> unitOfLane(const QString &lane);
    /// First and last day on which anything begins or ends.
    std::pair<Date, Date> days() const { return m_days; }
    /// "22 places: 16 taken, 5 not available, 1 free".
    QString summary() const;
    /// The first bar of a stay; empty: it has none.
    QString spanOf(const Id<HousingStay> &stay) const;

private:
    Timeline::Lane laneOf(const UnitLoad &load) const;
    void addStay(Timeline::Lane &lane, const UnitLoad &load, const StayLoad &stay) const;
    void dress(Timeline::Span &span, const HousingStay &stay, bool last) const;

    const Shell &m_shell;
    Date m_today;
    std::vector<UnitLoad> m_loads;
    QHash<QUuid, HousingStay> m_stays;
    QList<Timeline::Lane> m_lanes;
    std::pair<Date, Date> m_days;
};

} // namespace insieme
