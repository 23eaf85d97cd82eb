// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/selection.h"

#include "core/base/elision.h"
#include "core/placements/funding.h"
#include "core/placements/kind.h"
#include "core/placements/placement.h"
#include "core/registry/organisation.h"
#include "core/store/next_code.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Selection)
};

/// Whoever is on the list with the same rank as the last that has a place: nothing says who gets it.
bool isUndecided(const ComuneRanking &list)
{
    int last = 0;
    for (const RankedApplication &row : list.rows) {
        if (row.selected && row.quota.isEmpty())
            last = std::max(last, row.rank);
    }
    return std::any_of(list.rows.begin(), list.rows.end(),
                       [last](const RankedApplication &row) { return !row.selected && row.rank == last; });
}

QString nameOf(const Records &records, const Id<Organisation> &id, const Date &day)
{
    const auto organisation = records.load(id);
    const OrganisationName *name = organisation ? nameOn(*organisation, day) : nullptr;
    return name ? name->name : Texts::tr("Without a Comune");
}

bool takesPlace(const Placement &placement)
{
    return placement.status != PlacementStatus::Cancelled;
}

std::vector<Placement> placementsOf(const Records &records, const Id<UtilityProject> &project)
{
    std::vector<Placement> list;
    for (const QUuid &id : records.referring(describe<Placement>(), "project_id", project.uuid())) {
        auto placement = records.load(Id<Placement>(id));
        if (placement && takesPlace(*placement))
            list.push_back(std::move(*placement));
    }
    return list;
}

/// The first host of the project that still has a place; one without a number of places always has.
const ProjectHost *freeHost(const UtilityProject &project, const std::vector<Placement> &placements)
{
    for (const ProjectHost &host : project.hosts) {
        const auto taken = std::count_if(placements.begin(), placements.end(), [&host](const Placement &placement) {
            return placement.host == host.host && (host.site.isEmpty() || placement.site == host.site);
        });
        if (!host.places || taken < *host.places)
            return &host;
    }
    return nullptr;
}

QString codesBegin(const Date &day)
{
    return QStringLiteral("INS-%1-").arg(int(day.year()));
}

/// The kind of the other placements of the project, otherwise the public-utility job in force on the day.
Id<PlacementKind> kindFor(const Records &records, const std::vector<Placement> &others, const Date &day)
{
    if (!others.empty())
        return others.back().kind;
    for (const QUuid &id : records.ids(describe<PlacementKind>())) {
        const auto kind = records.load(Id<PlacementKind>(id));
        if (kind && kind->code == QLatin1String("public_utility_job")
            && (!stated(kind->validFrom) || kind->validFrom <= day) && (!stated(kind->validTo) || day <= kind->validTo))
            return kind->id;
    }
    return {};
}

} // namespace

QHash<QUuid, Placement> placementsByPerson(const Records &records, const Id<UtilityProject> &project)
{
    QHash<QUuid, Placement> result;
    for (const Placement &placement : placementsOf(records, project))
        result.insert(placement.person.uuid(), placement);
    return result;
}

Result<std::vector<SelectionChange>> selectionOf(const Records &records, const Id<UtilityProject> &id)
{
    const auto project = records.load(id);
    if (!project)
        return tl::unexpected(project.error());
    auto applications = applicationsOf(records, id);
    if (!applications)
        return tl::unexpected(std::move(applications).error());
    QStringList refused, waiting;
    for (const RankedApplication &each : *applications) {
        if (each.application.status == ApplicationStatus::Received)
            waiting << each.application.receiptNumber;
    }
    if (!waiting.isEmpty())
        refused << Texts::tr("Neither admitted nor excluded yet: %1.").arg(waiting.join(QStringLiteral(", ")));
    std::vector<SelectionChange> changes;
    const auto atWork = placementsByPerson(records, id);
    const Date day = stated(project->start) ? project->start : project->end;
    for (const ComuneRanking &list : rank(*project, std::move(*applications))) {
        if (isUndecided(list))
            refused << Texts::tr("%1: points and tie-breaks do not decide who gets the last place.")
                           .arg(nameOf(records, list.municipality, day));
        for (const RankedApplication &row : list.rows) {
            const auto becomes = row.selected ? ApplicationStatus::Selected : ApplicationStatus::Reserve;
            if (!row.selected && atWork.contains(row.application.person.uuid()))
                refused << Texts::tr("%1 has a placement already and would lose the place.")
                               .arg(row.application.receiptNumber);
            if (row.application.status != becomes)
                changes.push_back({row.application, becomes});
        }
    }
    if (!refused.isEmpty())
        return fail(Error::Code::Refused,
                    Texts::tr("The outcome of the ranking cannot be recorded. Nothing was changed.") + QLatin1Char('\n')
                        + refused.join(QLatin1Char('\n')));
    return changes;
}

Done recordSelection(Transaction &transaction, const Id<UtilityProject> &project)
{
    const auto changes = selectionOf(transaction.records(), project);
    if (!changes)
        return tl::unexpected(changes.error());
    if (changes->empty())
        return fail(Error::Code::Refused,
                    Texts::tr("The outcome of the ranking is recorded already, or nobody is admitted. Nothing was "
                              "changed."));
    for (const SelectionChange &change : *changes) {
        PlacementApplication after = change.application;
        after.status = change.becomes;
        INSIEME_TRY(transaction.update(change.application, after));
    }
    return {};
}

Result<Id<Placement>> beginPlacement(Transaction &transaction, const Id<PlacementApplication> &id)
{
    const Records &records = transaction.records();
    const auto application = records.load(id);
    if (!application)
        return tl::unexpected(application.error());
    if (application->status != ApplicationStatus::Selected)
        return fail(Error::Code::Refused,
                    Texts::tr("A placement comes of an application that has a place: record the outcome of the ranking "
                              "first. Nothing was changed."));
    const std::vector<Placement> others = placementsOf(records, application->project);
    if (std::any_of(others.begin(), others.end(),
                    [&](const Placement &other) { return other.person == application->person; }))
        return fail(Error::Code::Refused,
                    Texts::tr("This person already has a placement in the project; open that. Nothing was changed."));
    const auto project = records.load(application->project);
    if (!project)
        return tl::unexpected(project.error());
    const Date day = stated(project->start) ? project->start : transaction.context().today;
    Placement placement;
    placement.id = Id<Placement>(newUuid());
    placement.code = others.empty()
        ? nextPlacementCode(records, day)
        : nextCode(records, describe<Placement>(), others.back().code, codesBegin(day), day);
    placement.person = application->person;
    placement.kind = kindFor(records, others, day);
    if (placement.kind.isNull())
        return fail(
            Error::Code::Refused,
            elided(Texts::tr("No kind of placement is in force on %1; add one to the tables. Nothing was changed.")
                       .arg(italianText(day))));
    placement.project = project->id;
    placement.municipality = application->municipality;
    for (const ProjectMunicipality &row : project->municipalities) {
        if (row.municipality == application->municipality)
            placement.agreement = row.agreement;
    }
    placement.category = application->category;
    placement.evidence = application->evidence;
    if (const ProjectHost *host = freeHost(*project, others)) {
        placement.host = host->host;
        placement.site = host->site;
        placement.tutor = host->tutor;
        placement.job = host->job;
    }
    if (day >= transaction.context().today)
        placement.start = project->start;
    if (const auto call = records.load(project->call))
        placement.months = call->maxMonths;
    placement.activities = project->activities;
    INSIEME_TRY(transaction.insert(placement));
    return placement.id;
}

QString nextPlacementCode(const Records &records, const Date &day)
{
    return nextCode(records, describe<Placement>(), codesBegin(day), day);
}

} // namespace insieme
