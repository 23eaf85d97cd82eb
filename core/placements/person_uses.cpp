// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/person_uses.h"

#include "core/base/elision.h"
#include "core/placements/placement.h"
#include "core/placements/project.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Forgetting)
};

using Uses = QList<PersonUse>;

bool isOpen(PlacementStatus status)
{
    return status == PlacementStatus::Draft || status == PlacementStatus::Ready || status == PlacementStatus::Running;
}

bool isOpen(ProjectStatus status)
{
    return status != ProjectStatus::Closed && status != ProjectStatus::Refused;
}

void placements(const Records &records, const Date &today, const QUuid &person, Uses &uses)
{
    const RecordType &type = describe<Placement>();
    for (const QUuid &id : records.referring(type, "person_id", person)) {
        const Result<Placement> placement = records.load(Id<Placement>(id));
        if (!placement)
            continue;
        if (placement->legalHold)
            uses.append(
                {&type, id, Texts::tr("placement %1 is under a legal hold: lift it first.").arg(placement->code)});
        else if (isOpen(placement->status))
            uses.append(
                {&type, id, Texts::tr("placement %1 is not over: end it or cancel it first.").arg(placement->code)});
        else if (stated(placement->retentionUntil) && today <= placement->retentionUntil)
            uses.append({&type, id,
                         elided(Texts::tr("placement %1 must be kept until %2.")
                                    .arg(placement->code, italianText(placement->retentionUntil)))});
    }
    for (const char *column : {"tutor_id", "host_tutor_id"}) {
        for (const QUuid &id : records.referring(type, column, person)) {
            const Result<Placement> placement = records.load(Id<Placement>(id));
            if (placement && isOpen(placement->status))
                uses.append({&type, id,
                             Texts::tr("they are tutor of placement %1, which is not over: name another tutor first.")
                                 .arg(placement->code)});
        }
    }
}

void applications(const Records &records, const Date &today, const QUuid &person, Uses &uses)
{
    const RecordType &type = describe<PlacementApplication>();
    for (const QUuid &id : records.referring(type, "person_id", person)) {
        const Result<PlacementApplication> application = records.load(Id<PlacementApplication>(id));
        if (!application)
            continue;
        const Result<UtilityProject> project = records.load(application->project);
        const bool waits = project && isOpen(project->status) && application->status != ApplicationStatus::Excluded
            && application->status != ApplicationStatus::Withdrawn;
        if (waits)
            uses.append({&type, id,
                         Texts::tr("application %1 counts in a ranking that is not closed: withdraw it first.")
                             .arg(application->receiptNumber)});
        else if (stated(application->retentionUntil) && today <= application->retentionUntil)
            uses.append({&type, id,
                         elided(Texts::tr("application %1 must be kept until %2.")
                                    .arg(application->receiptNumber, italianText(application->retentionUntil)))});
    }
}

void projects(const Records &records, const QUuid &person, Uses &uses)
{
    const RecordType &type = describe<UtilityProject>();
    std::vector<QUuid> ids = records.referring(type, "coordinator_id", person);
    for (const QUuid &row : records.referring(describe<ProjectHost>(), "tutor_id", person)) {
        const auto host = records.load(describe<ProjectHost>(), row);
        if (host)
            ids.push_back(host->as<ProjectHost>().project.uuid());
    }
    for (const QUuid &id : ids) {
        const Result<UtilityProject> project = records.load(Id<UtilityProject>(id));
        if (project && isOpen(project->status))
            uses.append({&type, id,
                         Texts::tr("project %1 is not closed and they look after it: name somebody else first.")
                             .arg(project->code)});
    }
}

void usesOf(const Records &records, const Date &today, const QUuid &person, const std::function<bool()> &, Uses &uses)
{
    placements(records, today, person, uses);
    applications(records, today, person, uses);
    projects(records, person, uses);
}

} // namespace

PersonSource placementPeople()
{
    return {usesOf, nullptr};
}

} // namespace insieme
