// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/report_findings.h"

#include "core/calendar/intervals.h"
#include "core/placements/placement_clock.h"
#include "core/record/amount.h"
#include "core/store/records.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReportFindings)
};

QString hours(qint64 minutes)
{
    return plainText(Minutes{minutes});
}

/// What the lines of one report say of one placement.
struct Line {
    std::optional<qint64> minutes; ///< nothing where no line states hours
    Money amount;
};

/// What the registers say of one placement on the days of a report.
struct Registered {
    qint64 minutes = 0;
    std::optional<Money> allowance; ///< of the months; nothing where the kind pays none by attendance
};

Result<Registered> registeredIn(const Records &records, const Placement &placement, const calendar::Interval &period)
{
    Registered result;
    const auto registers = registersOf(records, placement.id);
    if (!registers)
        return tl::unexpected(registers.error());
    for (const AttendanceMonth &month : *registers) {
        for (const AttendanceDay &day : month.days) {
            if (stated(day.day) && period.contains(day.day))
                result.minutes += workedMinutes(day);
        }
    }
    const auto clock = clockOf(records, placement);
    if (!clock || clock->kind.allowanceRule == AllowanceRule::None || clock->kind.allowanceRule == AllowanceRule::Wage)
        return result;
    Money sum;
    for (const MonthBalance &month : monthsOf(*clock, placement, *registers)) {
        if (period.from <= month.month.end_of_month() && month.month <= period.to)
            sum = sum + month.allowance;
    }
    result.allowance = sum;
    return result;
}

/// What other reports charge for the placement in months of the period.
Money reportedElsewhere(const Records &records, const QUuid &placement, const CostReport &report)
{
    Statement others(records.database(),
                     QStringLiteral("SELECT coalesce(sum(l.amount),0) FROM cost_report_line l JOIN cost_report r ON "
                                    "r.id=l.report_id WHERE l.placement_id=?1 AND r.id<>?2 AND r.period_from<=?4 AND "
                                    "r.period_to>=?3"));
    others.bind(1, placement);
    others.bind(2, report.id.uuid());
    others.bind(3, isoText(report.periodFrom));
    others.bind(4, isoText(report.periodTo));
    return others.next() ? Money{others.integer(0)} : Money{};
}

/// The placements that the fund of the report pays, of its project where it names one.
std::vector<QUuid> paidBy(const Records &records, const CostReport &report)
{
    std::vector<QUuid> result;
    Statement rows(records.database(),
                   QStringLiteral("SELECT DISTINCT p.id, p.project_id FROM placement_fund f JOIN placement p ON "
                                  "p.id=f.placement_id WHERE f.fund_id=?1 AND p.status NOT IN ('draft','cancelled') "
                                  "ORDER BY p.code, p.id"));
    rows.bind(1, report.fund.uuid());
    while (rows.next()) {
        if (report.project.isNull() || (!rows.isNull(1) && rows.uuid(1) == report.project.uuid()))
            result.push_back(rows.uuid(0));
    }
    return result;
}

void compare(const Placement &placement, const Line &line, const Registered &registered, Money elsewhere,
             QStringList &findings)
{
    const auto say = [&](const QString &text) { findings << QStringLiteral("%1: %2").arg(placement.code, text); };
    if (line.minutes && *line.minutes > registered.minutes)
        say(Texts::tr("%1 hours are reported, %2 are in the registers of these months.")
                .arg(hours(*line.minutes), hours(registered.minutes)));
    if (line.minutes && *line.minutes < registered.minutes)
        say(Texts::tr("%1 hours are in the registers of these months, %2 are reported.")
                .arg(hours(registered.minutes), hours(*line.minutes)));
    if (!line.minutes && registered.minutes == 0)
        say(Texts::tr("it is reported, and no hours are in the registers of these months."));
    if (!registered.allowance)
        return;
    const Money reported = line.amount + elsewhere;
    if (reported.cents > registered.allowance->cents)
        say(Texts::tr("%1 are reported, the registers of these months give %2.")
                .arg(amountText(reported), amountText(*registered.allowance)));
    if (reported.cents < registered.allowance->cents)
        say(Texts::tr("the registers of these months give %1, %2 are reported.")
                .arg(amountText(*registered.allowance), amountText(reported)));
}

} // namespace

Result<QStringList> reportFindings(const Records &records, const CostReport &report)
{
    QStringList findings;
    if (!stated(report.periodFrom) || !stated(report.periodTo)) {
        if (!report.lines.empty())
            findings << Texts::tr("The report states no period: it cannot be compared with the registers.");
        return findings;
    }
    const calendar::Interval period{report.periodFrom, report.periodTo};
    std::map<QUuid, Line> lines;
    std::vector<QUuid> order;
    for (const CostReportLine &row : report.lines) {
        if (row.placement.isNull())
            continue;
        if (!lines.count(row.placement.uuid()))
            order.push_back(row.placement.uuid());
        Line &line = lines[row.placement.uuid()];
        line.amount = line.amount + row.amount;
        if (row.hours)
            line.minutes = line.minutes.value_or(0) + row.hours->count;
    }
    for (const QUuid &id : order) {
        const auto placement = records.load(Id<Placement>(id));
        if (!placement)
            continue;
        const auto registered = registeredIn(records, *placement, period);
        if (!registered)
            return tl::unexpected(registered.error());
        compare(*placement, lines[id], *registered, reportedElsewhere(records, id, report), findings);
    }
    for (const QUuid &id : paidBy(records, report)) {
        if (lines.count(id))
            continue;
        const auto placement = records.load(Id<Placement>(id));
        const auto registered =
            placement ? registeredIn(records, *placement, period) : Result<Registered>(fail(Error::Code::NotFound, {}));
        if (registered && registered->minutes > 0)
            findings << Texts::tr(
                            "%1: %2 hours are in the registers of these months, and nothing is reported to this fund.")
                            .arg(placement->code, hours(registered->minutes));
    }
    return findings;
}

} // namespace insieme
