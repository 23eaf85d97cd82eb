// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placement_findings.h"

#include "core/base/elision.h"
#include "core/placements/allowance_minimum.h"
#include "core/placements/call_rules.h"
#include "core/placements/clock_texts.h"
#include "core/placements/funding.h"
#include "core/placements/placement_clock.h"
#include "core/placements/project.h"
#include "core/placements/report_findings.h"
#include "core/registry/person.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlacementFindings)
};

/// What the call says of a project.
Problems ofProject(const Records &records, const AnyRecord &record, const Context &)
{
    Problems problems;
    const auto &project = record.as<UtilityProject>();
    const auto call = records.load(project.call);
    if (!call)
        return problems;
    for (const CallFinding &finding : callFindings(*call, project))
        problems.append({finding.exceeded ? Verdict::Level::Invalid : Verdict::Level::Warning,
                         QLatin1String(finding.field), finding.text});
    return problems;
}

/// What the call says of an application, and whether it came in time.
Problems ofApplication(const Records &records, const AnyRecord &record, const Context &context)
{
    Problems problems;
    const auto &application = record.as<PlacementApplication>();
    const auto project = records.load(application.project);
    const auto call = project ? records.load(project->call) : Result<FundingCall>(fail(Error::Code::NotFound, {}));
    if (!call)
        return problems;
    const auto warn = [&problems](const char *field, const QString &text) {
        problems.append({Verdict::Level::Warning, QLatin1String(field), text});
    };
    if (stated(application.receivedAt.day) && !inTime(*call, application.receivedAt))
        warn("received_at",
             elided(Texts::tr("The call took applications until %1.")
                        .arg(italianText(call->deadline.day) + QLatin1Char(' ') + isoText(call->deadline).mid(11))));
    const auto person = records.load(application.person);
    const Date on = stated(application.receivedAt.day) ? application.receivedAt.day : context.today;
    for (const QString &text : eligibilityFindings(*call, application, person ? person->birthDate : Date(), on))
        warn("person_id", text);
    return problems;
}

/// Where a report and the registers differ.
Problems ofCostReport(const Records &records, const AnyRecord &record, const Context &)
{
    Problems problems;
    const auto findings = reportFindings(records, record.as<CostReport>());
    for (const QString &text : findings.value_or(QStringList()))
        problems.append({Verdict::Level::Warning, QStringLiteral("lines"), text});
    return problems;
}

/// Where a placement leaves what its project says: its days, its Comuni, who hosts, how many.
void judgeProject(const Records &records, const Placement &placement, const UtilityProject &project, const Date &end,
                  Problems &problems)
{
    const auto warn = [&problems](const char *field, const QString &text) {
        problems.append({Verdict::Level::Warning, QLatin1String(field), text});
    };
    if (stated(project.start) && stated(placement.start) && placement.start < project.start)
        warn("start_date",
             elided(Texts::tr("The project %1 begins on %2.").arg(project.code, italianText(project.start))));
    const bool hosted = project.hosts.empty()
        || std::any_of(project.hosts.begin(), project.hosts.end(),
                       [&](const ProjectHost &one) { return one.host == placement.host; });
    if (!placement.host.isNull() && !hosted)
        warn("host_id", Texts::tr("It is none of the hosts of the project %1.").arg(project.code));
    const bool takesPart = project.municipalities.empty()
        || std::any_of(project.municipalities.begin(), project.municipalities.end(),
                       [&](const auto &one) { return one.municipality == placement.municipality; });
    if (!placement.municipality.isNull() && !takesPart)
        warn("municipality_id", Texts::tr("It does not take part in the project %1.").arg(project.code));
    if (!project.workers || !counts(placement) || !stated(placement.start) || !stated(end))
        return;
    // On this first day, and on each on which another begins while this one lasts.
    Borrowed most(records.database().cached(QStringLiteral(
        "SELECT max((SELECT count(*) FROM placement o WHERE o.project_id=?1 AND o.id<>?2 AND o.status<>'cancelled' AND "
        "o.start_date<=d.day AND o.end_date>=d.day)) FROM (SELECT ?3 AS day UNION SELECT start_date FROM placement "
        "WHERE project_id=?1 AND id<>?2 AND status<>'cancelled' AND start_date BETWEEN ?3 AND ?4) d")));
    most->bind(1, project.id.uuid());
    most->bind(2, placement.id.uuid());
    most->bind(3, isoText(placement.start));
    most->bind(4, isoText(end));
    const qint64 together = (most->next() ? most->integer(0) : 0) + 1;
    if (together > *project.workers)
        warn("project_id",
             Texts::tr("With it the project %1 has %2 people at the same time; it is for %3.")
                 .arg(project.code)
                 .arg(together)
                 .arg(*project.workers));
}

/// What the clock says of a placement: limits passed, hours that do not fit.
Problems ofPlacement(const Records &records, const AnyRecord &record, const Context &)
{
    Problems problems;
    const auto &placement = record.as<Placement>();
    const auto clock = clockOf(records, placement);
    if (!clock)
        return problems;
    for (const calendar::ClockWarning &warning : clock->result.warnings)
        problems.append({Verdict::Level::Warning, QStringLiteral("end_date"), describe(warning, clock->names)});
    const auto project = placement.project.isNull() ? Result<UtilityProject>(fail(Error::Code::NotFound, {}))
                                                    : records.load(placement.project);
    if (project)
        judgeProject(records, placement, *project, clock->result.end, problems);
    if (const auto call = project && !project->call.isNull() ? records.load(project->call)
                                                             : Result<FundingCall>(fail(Error::Code::NotFound, {})))
    {
        const auto person = records.load(placement.person);
        for (const CallFinding &finding : callFindings(*call, placement, *clock, person ? person->birthDate : Date()))
            problems.append({finding.exceeded ? Verdict::Level::Invalid : Verdict::Level::Warning,
                             QLatin1String(finding.field), finding.text});
    }
    const AllowanceMinimum minimum = minimumAllowanceOf(clock->kind, placement);
    if (minimum.amount && (!placement.allowance || *placement.allowance < *minimum.amount))
        problems.append({Verdict::Level::Warning, QStringLiteral("allowance"), minimum.why});
    return problems;
}

} // namespace

std::vector<FindingSource> placementFindings()
{
    return {{&describe<UtilityProject>(), ofProject},
            {&describe<PlacementApplication>(), ofApplication},
            {&describe<Placement>(), ofPlacement},
            {&describe<CostReport>(), ofCostReport}};
}

} // namespace insieme
