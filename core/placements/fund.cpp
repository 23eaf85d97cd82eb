// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/funding.h"
#include "core/record/amount.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Funding)
};

Money reportedTotal(const CostReport &report, const Context &)
{
    return totalOf(report);
}

struct FundInstalmentDescriptor {
    INSIEME_DESCRIPTOR(FundInstalment)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::fund>("fund_id", "", QT_TR_NOOP("Fund"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Number")),
        field<&R::condition>("condition", "condizione", QT_TR_NOOP("Condition"), {.title = true, .width = 50}),
        field<&R::dueOn>("due_on", "scadenza", QT_TR_NOOP("Due on")),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount")),
        field<&R::receivedOn>("received_on", "incassata_il", QT_TR_NOOP("Received on")));
    static_assert(arity<R>() == fields.storedCount(), "a member of FundInstalment has no field");
};

struct FundReportDateDescriptor {
    INSIEME_DESCRIPTOR(FundReportDate)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::fund>("fund_id", "", QT_TR_NOOP("Fund"), {.owner = true}),
        field<&R::dueOn>("due_on", "scadenza", QT_TR_NOOP("Due on"), {.required = true}),
        field<&R::description>("description", "descrizione", QT_TR_NOOP("Description"), {.title = true, .width = 50}),
        field<&R::deliveredOn>("delivered_on", "consegnato_il", QT_TR_NOOP("Delivered on")));
    static_assert(arity<R>() == fields.storedCount(), "a member of FundReportDate has no field");
};

struct FundingSourceDescriptor {
    INSIEME_DESCRIPTOR(FundingSource)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .search = true, .width = 50}),
        field<&R::funder>("funder_id", "finanziatore", QT_TR_NOOP("Funder"), {.required = true, .width = 36}),
        field<&R::call>("call_id", "bando", QT_TR_NOOP("Call"), {.width = 36}),
        field<&R::act>("act", "atto", QT_TR_NOOP("Act"), {.search = true, .width = 40}),
        field<&R::start>("start_date", "inizio", QT_TR_NOOP("From")),
        field<&R::end>("end_date", "fine", QT_TR_NOOP("To")),
        field<&R::allocation, notNegative>("allocation", "assegnazione", QT_TR_NOOP("Allocation"), {.width = 14}),
        field<&R::ceilingPerPerson, notNegative>("ceiling_per_person", "massimo_per_persona",
                                                 QT_TR_NOOP("At most for a person"), {.width = 14}),
        field<&R::maxShare, partOfWhole>("max_share", "quota_massima", QT_TR_NOOP("At most of the cost"), {.width = 8}),
        field<&R::reportingRules>("reporting_rules", "regole_rendiconto", QT_TR_NOOP("Rules of reporting"),
                                  {.longText = true}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static constexpr Children childLists[] = {
        children<R, &R::instalments>("instalments", "rate", QT_TR_NOOP("Instalments")),
        children<R, &R::reportDates>("report_dates", "scadenze_rendiconto", QT_TR_NOOP("Report dates")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of FundingSource has no field");
};

struct CostReportLineDescriptor {
    INSIEME_DESCRIPTOR(CostReportLine)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::report>("report_id", "", QT_TR_NOOP("Report"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Number")),
        field<&R::placement>("placement_id", "inserimento", QT_TR_NOOP("Placement"), {.required = true, .width = 30}),
        field<&R::description>("description", "descrizione", QT_TR_NOOP("Description"), {.title = true, .width = 40}),
        field<&R::hours, notNegative>("hours", "ore", QT_TR_NOOP("Hours")),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount")));
    static_assert(arity<R>() == fields.storedCount(), "a member of CostReportLine has no field");
};

struct CostReportDescriptor {
    INSIEME_DESCRIPTOR(CostReport)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"),
                        {.title = true, .search = true, .code = true, .width = 16}),
        field<&R::fund>("fund_id", "fondo", QT_TR_NOOP("Fund"), {.required = true, .width = 40}),
        field<&R::project>("project_id", "progetto", QT_TR_NOOP("Project"), {.required = true, .width = 40}),
        field<&R::periodFrom>("period_from", "dal", QT_TR_NOOP("From")),
        field<&R::periodTo>("period_to", "al", QT_TR_NOOP("To")),
        field<&R::dueOn>("due_on", "scadenza", QT_TR_NOOP("Due on")),
        field<&R::deliveredOn>("delivered_on", "consegnato_il", QT_TR_NOOP("Delivered on")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}),
        derived<R, Money, reportedTotal>("total", "totale", QT_TR_NOOP("Total"), {.width = 14}));
    static constexpr Children childLists[] = {
        children<R, &R::lines>("lines", "costi", QT_TR_NOOP("Reported costs")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of CostReport has no field");
};

void checkFund(const void *record, const Context &, Problems &problems)
{
    const auto &fund = *static_cast<const FundingSource *>(record);
    checkPeriod(fund.start, fund.end, "end_date", problems);
    qint64 sum = 0;
    bool whole = !fund.instalments.empty();
    for (const FundInstalment &instalment : fund.instalments) {
        whole = whole && instalment.amount.has_value();
        sum += instalment.amount.value_or(Money{}).cents;
    }
    if (fund.allocation && sum > fund.allocation->cents) {
        problems.append({Verdict::Level::Invalid, QStringLiteral("instalments"),
                         Texts::tr("The instalments sum to %1; the fund has %2.")
                             .arg(amountText(Money{sum}), amountText(*fund.allocation))});
    } else if (fund.allocation && whole && sum != fund.allocation->cents) {
        problems.append({Verdict::Level::Warning, QStringLiteral("instalments"),
                         Texts::tr("The instalments sum to %1; the fund has %2.")
                             .arg(amountText(Money{sum}), amountText(*fund.allocation))});
    }
}

void checkReport(const void *record, const Context &, Problems &problems)
{
    const auto &report = *static_cast<const CostReport *>(record);
    checkPeriod(report.periodFrom, report.periodTo, "period_to", problems);
}

} // namespace

template<> const RecordType &describe<FundInstalment>()
{
    static const RecordType type = recordType<FundInstalmentDescriptor>(
        "fund_instalment", "", QT_TRANSLATE_NOOP("FundInstalment", "Instalment of a fund"),
        QT_TRANSLATE_NOOP("FundInstalment", "Instalments of a fund"));
    return type;
}

template<> const RecordType &describe<FundReportDate>()
{
    static const RecordType type =
        recordType<FundReportDateDescriptor>("fund_report_date", "", QT_TRANSLATE_NOOP("FundReportDate", "Report date"),
                                             QT_TRANSLATE_NOOP("FundReportDate", "Report dates"));
    return type;
}

template<> const RecordType &describe<FundingSource>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<FundingSourceDescriptor>("funding_source", "funds", QT_TRANSLATE_NOOP("FundingSource", "Fund"),
                                                QT_TRANSLATE_NOOP("FundingSource", "Funds"));
        t.check = checkFund;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<CostReportLine>()
{
    static const RecordType type = recordType<CostReportLineDescriptor>(
        "cost_report_line", "", QT_TRANSLATE_NOOP("CostReportLine", "Reported cost"),
        QT_TRANSLATE_NOOP("CostReportLine", "Reported costs"));
    return type;
}

template<> const RecordType &describe<CostReport>()
{
    static const RecordType type = [] {
        RecordType t = recordType<CostReportDescriptor>("cost_report", "cost-reports",
                                                        QT_TRANSLATE_NOOP("CostReport", "Cost report"),
                                                        QT_TRANSLATE_NOOP("CostReport", "Cost reports"));
        t.check = checkReport;
        return t;
    }();
    return type;
}

Money totalOf(const CostReport &report)
{
    Money sum;
    for (const CostReportLine &line : report.lines)
        sum = sum + line.amount;
    return sum;
}

} // namespace insieme
