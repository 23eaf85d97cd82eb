// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/occupancy.h"
#include "core/housing/stay.h"
#include "core/store/workspace.h"
#include "ui/widgets/timeline.h"

#include <QHash>

namespace insieme {

/// Apartments as lanes of a timeline, a row for each bed: stays, reservations, works and other days on which nobody can
/// live there. What is free is what is left white. Keys of bars: the stay, then "#" and what tells its bars apart.
class CalendarLanes {
public:
    CalendarLanes() = default;
    /// Reads every stay of these apartments, with the names that the context shows: on any thread, with the workspace
    /// of its work. `property` null: every apartment of the file. `changes`: bars can be drawn and moved.
    CalendarLanes(const Workspace &workspace, const Context &context, const Id<HousingProperty> &property,
                  bool changes);

    const QList<Timeline::Lane> &lanes() const { return m_lanes; }
    const std::vector<UnitLoad> &loads() const { return m_loads; }
    /// A household by its code and number, one person by name; case numbers where names are hidden. Empty for stays
    /// that are not here.
    QString nameOf(const Id<HousingStay> &stay) const { return m_names.value(stay.uuid()); }
    static Id<HousingUnit> unitOfLane(const QString &lane);
    /// Null for works and gaps.
    static Id<HousingStay> stayOfSpan(const QString &span);
    /// First and last day on which anything begins or ends.
    std::pair<Date, Date> days() const { return m_days; }
    /// "22 places: 16 taken, 5 not available, 1 free".
    QString summary() const;
    /// The first bar of a stay; empty: it has none.
    QString spanOf(const Id<HousingStay> &stay) const;

private:
    using Stays = QHash<QUuid, HousingStay>;
    Timeline::Lane laneOf(const UnitLoad &load, const Stays &stays) const;
    void addStay(Timeline::Lane &lane, const UnitLoad &load, const StayLoad &stay, const HousingStay &record) const;
    void dress(Timeline::Span &span, const HousingStay &stay, bool last) const;

    Date m_today;
    bool m_changes = false;
    std::vector<UnitLoad> m_loads;
    QHash<QUuid, QString> m_names;
    QList<Timeline::Lane> m_lanes;
    std::pair<Date, Date> m_days;
};

} // namespace insieme
