// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/fund_trace.h"

#include "core/store/records.h"

namespace insieme {

Result<FundTrace> traceOf(const Records &records, const Id<FundingSource> &fundId)
{
    const auto fund = records.load(fundId);
    if (!fund)
        return tl::unexpected(fund.error());
    FundTrace trace;
    trace.allocation = fund->allocation.value_or(Money{});
    for (const FundInstalment &instalment : fund->instalments) {
        if (stated(instalment.receivedOn))
            trace.received = trace.received + instalment.amount.value_or(Money{});
    }
    Statement projects(records.database(),
                       QStringLiteral("SELECT coalesce(sum(amount),0) FROM project_fund WHERE fund_id=?1"));
    projects.bind(1, fundId.uuid());
    if (projects.next())
        trace.toProjects = {projects.integer(0)};
    Statement lines(records.database(),
                    QStringLiteral("SELECT f.placement_id, p.project_id, sum(f.amount), "
                                   "(SELECT coalesce(sum(l.amount),0) FROM cost_report_line l JOIN cost_report r ON "
                                   "r.id=l.report_id WHERE l.placement_id=f.placement_id AND r.fund_id=f.fund_id) "
                                   "FROM placement_fund f JOIN placement p ON p.id=f.placement_id "
                                   "WHERE f.fund_id=?1 AND p.status<>'cancelled' "
                                   "GROUP BY f.placement_id, p.project_id ORDER BY p.project_id, p.code"));
    lines.bind(1, fundId.uuid());
    Money outside;
    while (lines.next()) {
        FundTrace::Line line;
        line.placement = Id<Placement>(lines.uuid(0));
        if (!lines.isNull(1))
            line.project = Id<UtilityProject>(lines.uuid(1));
        line.share = {lines.integer(2)};
        line.reported = {lines.integer(3)};
        if (line.project.isNull())
            outside = outside + line.share;
        trace.toPlacements = trace.toPlacements + line.share;
        trace.reported = trace.reported + line.reported;
        trace.lines.push_back(line);
    }
    // A placement outside a project takes its share from the fund itself.
    trace.toProjects = trace.toProjects + outside;
    trace.unassigned = trace.allocation - trace.toProjects;
    trace.freeInProjects = trace.toProjects - trace.toPlacements;
    trace.residual = trace.toPlacements - trace.reported;
    return trace;
}

} // namespace insieme
