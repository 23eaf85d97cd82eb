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
