// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placement_card.h"

#include "core/calendar/intervals.h"
#include "core/placements/fund_trace.h"
#include "core/placements/placement_clock.h"
#include "core/placements/project.h"
#include "core/record/amount.h"
#include "core/record/display.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QSet>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

bool isOpen(const Placement &placement)
{
    return placement.status != PlacementStatus::Completed && placement.status != PlacementStatus::EndedEarly
        && counts(placement);
}

/// Placements that run or are being prepared and name the organisation in `column`.
CardPart placements(const Records &records, const QUuid &id, const char *column, const QString &title,
                    const char *otherColumn, const Context &context)
{
    CardPart part;
    const RecordType &type = describe<Placement>();
    const Field &other = *findField(type, QLatin1String(otherColumn));
    part.title = title;
    part.columns = {{Texts::tr("Person"), 4},
                    {type.label(other), 4},
                    {Texts::tr("Status"), 2},
                    {Texts::tr("From"), 2},
                    {Texts::tr("Until"), 2}};
    for (const QUuid &key : records.referring(type, column, id)) {
        const auto placement = records.load(Id<Placement>(key));
        if (!placement || !isOpen(*placement))
            continue;
        const QString person = context.shown < Disclosure::Personal
            ? placement->code
            : titleIn(context, describe<Person>(), placement->person.uuid());
        part.lines.push_back({&type,
                              key,
                              {person, displayOf(type, other, &*placement, context),
                               displayOf(type, *findField(type, u"status"), &*placement, context),
                               italianText(placement->start), italianText(placement->end)},
                              stated(placement->end) && placement->end < context.day()});
    }
    return part;
}

CardPart funds(const Records &records, const QUuid &id, const Context &context)
{
    CardPart part;
    part.title = Texts::tr("Its funds for placements");
    part.columns = {{Texts::tr("Fund"), 5},
                    {Texts::tr("Allocation"), 3, true},
                    {Texts::tr("To placements"), 3, true},
                    {Texts::tr("Reported"), 3, true},
                    {Texts::tr("Next report"), 2}};
    Money sum;
    for (const QUuid &key : records.referring(describe<FundingSource>(), "funder_id", id)) {
        const auto fund = records.load(Id<FundingSource>(key));
        const auto trace = traceOf(records, Id<FundingSource>(key));
        if (!fund || !trace)
            continue;
        Date next;
        for (const FundReportDate &due : fund->reportDates) {
            if (stated(due.dueOn) && !stated(due.deliveredOn) && (!stated(next) || due.dueOn < next))
                next = due.dueOn;
        }
        sum = sum + trace->allocation;
        part.lines.push_back({&describe<FundingSource>(),
                              key,
                              {fund->name, italianText(trace->allocation), italianText(trace->toPlacements),
                               italianText(trace->reported), italianText(next)},
                              stated(next) && next < context.day()});
    }
    part.sum = amountText(sum);
    return part;
}

CardPart projects(const Records &records, const QUuid &id, const Context &context)
{
    CardPart part;
    part.title = Texts::tr("Projects");
    part.columns = {{Texts::tr("Project"), 6}, {Texts::tr("Status"), 2}, {Texts::tr("Until"), 2}};
    QSet<QUuid> seen;
    std::vector<QUuid> keys;
    const auto add = [&](const QUuid &key) {
        if (!seen.contains(key))
            keys.push_back(key);
        seen.insert(key);
    };
    for (const char *column : {"proposer_id", "implementer_id"}) {
        for (const QUuid &key : records.referring(describe<UtilityProject>(), column, id))
            add(key);
    }
    for (const QUuid &row : records.referring(describe<ProjectMunicipality>(), "municipality_id", id)) {
        if (const auto found = records.load(describe<ProjectMunicipality>(), row))
            add(found->as<ProjectMunicipality>().project.uuid());
    }
    for (const QUuid &row : records.referring(describe<ProjectHost>(), "host_id", id)) {
        if (const auto found = records.load(describe<ProjectHost>(), row))
            add(found->as<ProjectHost>().project.uuid());
    }
    const RecordType &type = describe<UtilityProject>();
    for (const QUuid &key : keys) {
        const auto project = records.load(Id<UtilityProject>(key));
        if (!project || project->status == ProjectStatus::Closed || project->status == ProjectStatus::Refused)
            continue;
        part.lines.push_back({&type,
                              key,
                              {project->title, displayOf(type, *findField(type, u"status"), &*project, context),
                               italianText(project->end)}});
    }
    return part;
}

void offer(const Records &records, const QUuid &id, const Context &context, std::vector<CardPart> &parts)
{
    parts.push_back(
        placements(records, id, "host_id", Texts::tr("Placements that it hosts"), "municipality_id", context));
    parts.push_back(
        placements(records, id, "municipality_id", Texts::tr("Placements of its people"), "host_id", context));
    parts.push_back(projects(records, id, context));
    parts.push_back(funds(records, id, context));
}

/// The placements of a person across all projects, with days and hours, and what they sum up to.
void offerHistory(const Records &records, const QUuid &id, const Context &context, std::vector<CardPart> &parts)
{
    CardPart part;
    part.title = Texts::tr("Placements of this person");
    part.columns = {{Texts::tr("Placement"), 2},  {Texts::tr("Kind"), 4},  {Texts::tr("Host"), 4},
                    {Texts::tr("From"), 2},       {Texts::tr("Until"), 2}, {Texts::tr("Days"), 2, true},
                    {Texts::tr("Hours"), 2, true}};
    struct Found {
        Date start;
        CardLine line;
    };
    std::vector<Found> found;
    qint64 days = 0, minutes = 0;
    for (const QUuid &key : records.referring(describe<Placement>(), "person_id", id)) {
        const auto placement = records.load(Id<Placement>(key));
        if (!placement || !counts(*placement))
            continue;
        const auto clock = clockOf(records, *placement);
        const Date last = clock ? std::min(clock->result.end, context.day()) : Date();
        // Days that passed, suspended ones left out: what a maximum of days counts.
        qint64 passed = 0;
        if (clock && placement->start <= last) {
            passed = (last - placement->start).days() + 1;
            calendar::Intervals suspended;
            for (const PlacementSuspension &suspension : placement->suspensions)
                suspended.push_back({suspension.start, suspension.end});
            for (const calendar::Interval &each : calendar::clipped(suspended, {placement->start, last}))
                passed -= calendar::length(each).value_or(0);
        }
        qint64 done = 0;
        if (const auto months = registersOf(records, placement->id); months && clock)
            done = hoursOf(*clock, *months, context.day()).done;
        days += passed;
        minutes += done;
        const RecordType &type = describe<Placement>();
        found.push_back(
            {placement->start,
             {&type,
              key,
              {placement->code, displayOf(type, *findField(type, u"kind_id"), &*placement, context),
               titleIn(context, describe<Organisation>(), placement->host.uuid()), italianText(placement->start),
               italianText(placement->end), QString::number(passed), plainText(Minutes{done})}}});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return stated(a.start) && (!stated(b.start) || a.start < b.start);
    });
    for (Found &each : found)
        part.lines.push_back(std::move(each.line));
    part.sum = Texts::tr("%1 days, %2 hours").arg(days).arg(plainText(Minutes{minutes}));
    parts.push_back(std::move(part));
}

} // namespace

CardSource placementHistory()
{
    return {&describe<Person>(), 20, offerHistory};
}

CardSource placementCard()
{
    return {&describe<Organisation>(), 20, offer};
}

} // namespace insieme
