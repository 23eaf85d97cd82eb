// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/contributions.h"

#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/housing/means.h"
#include "core/housing/occupancy.h"
#include "core/placements/funding.h"
#include "core/registry/checks.h"
#include "core/registry/organisation.h"
#include "core/store/records.h"

#include <map>
#include <QCoreApplication>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Contributions)
};

struct CountedDays {
    qint64 days = 0;
    qint64 personDays = 0;
    Date first;
};

CountedDays countedDays(const HousingStay &stay, const Household &household, const ContributionRules &rules,
                        const StayTerm &term, const Date &month)
{
    CountedDays counted;
    const Date exit = exitOf(stay);
    for (Date day = month; !(month.end_of_month() < day); day = day + Days(1)) {
        if (day < stay.start || !inForce(term.from, term.to, day))
            continue;
        if (stated(exit) && !(day < exit) && !(rules.exitDayCounted && day == exit))
            continue;
        const bool away = std::any_of(stay.absences.begin(), stay.absences.end(), [&day](const StayAbsence &absence) {
            return !absence.charged && inForce(absence.from, absence.to, day);
        });
        if (away)
            continue;
        if (counted.days++ == 0)
            counted.first = day;
        counted.personDays += headcount(household, day);
    }
    return counted;
}

void chargeTerm(const HousingStay &stay, const Household &household, const ContributionRules &rules,
                const StayTerm &term, MonthlyDue &due)
{
    const CountedDays counted = countedDays(stay, household, rules, term, due.month);
    if (counted.days == 0)
        return;
    const qint64 length = due.month.end_of_month().day();
    const bool whole = rules.proration == Proration::CalendarDays || counted.days == length;
    const qint64 parts = whole ? length : 30;
    const qint64 days = whole ? counted.days : std::min<qint64>(counted.days, 30);
    Charge charge{term.kind, counted.days, {}, {}, {}};
    switch (term.kind) {
    case TermKind::Fixed:
        charge.amount = shareOf(term.amount.value_or(Money{}), days, parts);
        break;
    case TermKind::PerPerson:
        charge.amount = shareOf(term.amount.value_or(Money{}), counted.personDays, parts);
        break;
    case TermKind::IseePercent:
    case TermKind::IncomePercent: {
        const MeansKind kind = term.kind == TermKind::IseePercent ? MeansKind::Isee : MeansKind::Income;
        const KnownMeans known = meansOn(household, kind, counted.first, due.month.end_of_month());
        charge.missing = known.missing;
        charge.doubt = known.doubt;
        if (known.amount)
            charge.amount = shareOf(*known.amount, term.percent.value_or(Percent{}).basisPoints * days,
                                    qint64(12) * 10'000 * parts);
        break;
    }
    case TermKind::Metered:
        return;
    }
    due.charges.push_back(charge);
}

void chargeMeters(const HousingStay &stay, const StayTerm &term, MonthlyDue &due)
{
    std::vector<const StayReading *> readings;
    for (const StayReading &reading : stay.readings) {
        if (stated(reading.day))
            readings.push_back(&reading);
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const StayReading *a, const StayReading *b) { return a->day < b->day; });
    std::map<MeterKind, const StayReading *> before;
    for (const StayReading *reading : readings) {
        const StayReading *&previous = before[reading->meter];
        const bool now = !(reading->day < due.month) && !(due.month.end_of_month() < reading->day)
            && inForce(term.from, term.to, reading->day);
        if (previous && now) {
            const qint64 units = reading->value - previous->value;
            Charge charge{TermKind::Metered, units, {}, {}, {}};
            if (units < 0)
                charge.missing =
                    elided(Texts::tr("The reading of %1 is below the one before.").arg(italianText(reading->day)));
            else if (!reading->price)
                charge.missing = elided(Texts::tr("The reading of %1 has no price.").arg(italianText(reading->day)));
            else
                charge.amount = shareOf(*reading->price, units, 100);
            due.charges.push_back(charge);
        }
        previous = reading;
    }
}

/// Who pays is looked up on the first day of the month that the stay has.
void share(const HousingStay &stay, MonthlyDue &due)
{
    const Date day = due.month < stay.start ? stay.start : due.month;
    std::vector<qint64> weights;
    qint64 rest = 10'000;
    for (const StayPayer &payer : stay.payers) {
        if (!inForce(payer.from, payer.to, day))
            continue;
        due.shares.push_back({{payer.payer, payer.fund}, {}});
        weights.push_back(payer.share.basisPoints);
        rest -= payer.share.basisPoints;
    }
    due.shares.push_back({{}, {}});
    weights.push_back(std::max<qint64>(rest, 0));
    const std::vector<Money> parts = splitByWeights(due.total(), weights);
    for (size_t i = 0; i < parts.size(); ++i)
        due.shares[i].amount = parts[i];
    std::erase_if(due.shares, [](const DueShare &part) { return part.amount.cents == 0; });
}

} // namespace

Money MonthlyDue::total() const
{
    Money sum;
    for (const Charge &charge : charges)
        sum = sum + charge.amount;
    return sum;
}

MonthlyDue dueFor(const HousingStay &stay, const Household &household, const ContributionRules &rules,
                  const Date &month)
{
    MonthlyDue due{.month = Date(month.year(), month.month(), 1)};
    due.dueOn = due.month + Days(rules.dueDay - 1);
    if (due.dueOn < stay.start)
        due.dueOn = stay.start;
    if (!stated(stay.start) || stay.status == StayStatus::Proposed || stay.status == StayStatus::Cancelled)
        return due;
    for (const StayTerm &term : stay.terms) {
        if (term.kind == TermKind::Metered)
            chargeMeters(stay, term, due);
        else
            chargeTerm(stay, household, rules, term, due);
    }
    // What was consumed is known with the reading, not before.
    if (std::any_of(due.charges.begin(), due.charges.end(),
                    [](const Charge &charge) { return charge.kind == TermKind::Metered; }))
        due.dueOn = due.month.end_of_month();
    share(stay, due);
    return due;
}

std::vector<MonthlyDue> duesOf(const HousingStay &stay, const Household &household, const ContributionRules &rules,
                               const Date &until)
{
    std::vector<MonthlyDue> dues;
    if (!stated(stay.start))
        return dues;
    for (Date month(stay.start.year(), stay.start.month(), 1); !(until < month); month = month.end_of_month() + Days(1))
    {
        MonthlyDue due = dueFor(stay, household, rules, month);
        if (!due.charges.empty())
            dues.push_back(std::move(due));
    }
    return dues;
}

ContributionRules rulesOf(const HousingProperty &property)
{
    return {property.proration, property.exitDayCounted, property.dueDay.value_or(ContributionRules().dueDay)};
}

ContributionRules rulesFor(const Records &records, const HousingStay &stay)
{
    const auto unit = records.load(stay.unit);
    const auto property = unit ? records.load(unit->property) : tl::unexpected(unit.error());
    return property ? rulesOf(*property) : ContributionRules();
}

Household householdOf(const Records &records, const HousingStay &stay)
{
    if (!stay.household.isNull()) {
        if (auto loaded = records.load(stay.household))
            return std::move(*loaded);
    }
    return {};
}

Money duesOfWholeStay(const HousingStay &stay, const Household &household, const ContributionRules &rules)
{
    Money sum;
    for (const MonthlyDue &due : duesOf(stay, household, rules, exitOf(stay)))
        sum = sum + due.total();
    return sum;
}

Date unpaidSince(const Records &records, const HousingStay &stay)
{
    if (!stated(stay.start))
        return {};
    std::map<QUuid, qint64> open; // what was paid and is not yet used up, by payer
    for (const QUuid &id : records.referring(describe<StayPayment>(), "stay_id", stay.id.uuid())) {
        const auto payment = records.load(Id<StayPayment>(id));
        if (!payment)
            continue;
        const bool adds = payment->kind == PaymentKind::Payment || payment->kind == PaymentKind::Discount;
        open[Payer{payment->payer, payment->fund}.key()] += adds ? payment->amount.cents : -payment->amount.cents;
    }
    // A stay without an end owes for ever: what was paid is used up within these years.
    const Date exit = exitOf(stay), horizon = stated(exit) ? exit : stay.start + Days(20L * 366);
    const Household household = householdOf(records, stay);
    const ContributionRules rules = rulesFor(records, stay);
    // Consumption falls due at the end of its month: the order of the months is not that of the days.
    std::vector<MonthlyDue> dues = duesOf(stay, household, rules, horizon);
    std::stable_sort(dues.begin(), dues.end(),
                     [](const MonthlyDue &a, const MonthlyDue &b) { return a.dueOn < b.dueOn; });
    for (const MonthlyDue &due : dues) {
        for (const DueShare &part : due.shares) {
            qint64 &left = open[part.payer.key()];
            left -= part.amount.cents;
            if (left < 0)
                return due.dueOn;
        }
    }
    return {};
}

namespace {

/// "02/2026, 04/2026–06/2026", of months in their order.
QString monthsText(const std::vector<Date> &months)
{
    QStringList parts;
    for (size_t i = 0; i < months.size();) {
        size_t last = i;
        while (last + 1 < months.size() && months[last + 1] == months[last].end_of_month() + Days(1))
            ++last;
        const QString from = italianText(months[i]).mid(3);
        parts << (last == i ? from : QStringLiteral("%1–%2").arg(from, italianText(months[last]).mid(3)));
        i = last + 1;
    }
    return parts.join(QStringLiteral(", "));
}

/// Each finding once, with the months in which it stands.
class Findings {
public:
    void add(const QString &text, const Date &month)
    {
        if (text.isEmpty())
            return;
        auto found = std::find_if(m_all.begin(), m_all.end(), [&](const auto &one) { return one.first == text; });
        if (found == m_all.end())
            found = m_all.insert(m_all.end(), {text, {}});
        if (found->second.empty() || found->second.back() != month)
            found->second.push_back(month);
    }
    QStringList texts() const
    {
        QStringList all;
        for (const auto &[text, months] : m_all)
            all << QStringLiteral("%1 (%2)").arg(text, monthsText(months));
        return all;
    }

private:
    std::vector<std::pair<QString, std::vector<Date>>> m_all;
};

} // namespace

namespace {

/// That a fund pays for a month in which it is not open; empty: it is.
QString fundOver(const Records &records, const Payer &payer, const Date &month)
{
    if (payer.fund.isNull())
        return {};
    const auto fund = records.load(payer.fund);
    if (!fund || overlap(fund->start, fund->end, month, month.end_of_month()))
        return {};
    return Texts::tr("The fund “%1” does not pay for these months (%2–%3): write who pays instead under “Who pays”.")
        .arg(fund->name, stated(fund->start) ? italianText(fund->start) : QStringLiteral("…"),
             stated(fund->end) ? italianText(fund->end) : QStringLiteral("…"));
}

} // namespace

QString payerName(const TitleSource &titles, const Payer &payer, const Date &day)
{
    if (!payer.fund.isNull())
        return titles.title(describe<FundingSource>(), payer.fund.uuid(), day);
    return payer.organisation.isNull() ? QString()
                                       : titles.title(describe<Organisation>(), payer.organisation.uuid(), day);
}

Result<ContributionStatement> statementOf(const Records &records, const Id<HousingStay> &id, const Date &until)
{
    const auto stay = records.load(id);
    if (!stay)
        return tl::unexpected(stay.error());
    const Household household = householdOf(records, *stay);
    const ContributionRules rules = rulesFor(records, *stay);
    ContributionStatement statement;
    Findings missing, doubts;
    for (const MonthlyDue &due : duesOf(*stay, household, rules, until)) {
        for (const Charge &charge : due.charges) {
            missing.add(charge.missing, due.month);
            doubts.add(charge.doubt, due.month);
        }
        for (const DueShare &part : due.shares)
            doubts.add(fundOver(records, part.payer, due.month), due.month);
        if (until < due.dueOn)
            continue;
        for (const DueShare &part : due.shares)
            statement.lines.push_back({due.dueOn, Texts::tr("Contribution for %1").arg(italianText(due.month).mid(3)),
                                       part.payer, part.amount});
    }
    statement.missing = missing.texts();
    statement.doubts = doubts.texts();
    std::vector<StayPayment> payments;
    for (const QUuid &payment : records.referring(describe<StayPayment>(), "stay_id", id.uuid())) {
        if (auto loaded = records.load(Id<StayPayment>(payment)); loaded && !(until < loaded->day))
            payments.push_back(std::move(*loaded));
    }
    for (const StayPayment &payment : payments) {
        StatementLine line{payment.day, {}, {payment.payer, payment.fund}};
        switch (payment.kind) {
        case PaymentKind::Payment:
            line.text = Texts::tr("Payment");
            line.paid = payment.amount;
            break;
        case PaymentKind::PaidBack:
            line.text = Texts::tr("Paid back");
            line.paid = Money{} - payment.amount;
            break;
        case PaymentKind::Surcharge:
            line.text = Texts::tr("Surcharge");
            line.due = payment.amount;
            break;
        case PaymentKind::Discount:
            line.text = Texts::tr("Discount");
            line.due = Money{} - payment.amount;
            break;
        case PaymentKind::Reminder:
            line.text = Texts::tr("Reminder");
            line.reminder = true;
            break;
        }
        if (!payment.reference.isEmpty())
            line.text += QStringLiteral(" · ") + payment.reference;
        statement.lines.push_back(std::move(line));
    }
    std::stable_sort(statement.lines.begin(), statement.lines.end(),
                     [](const StatementLine &a, const StatementLine &b) { return a.day < b.day; });
    for (StatementLine &line : statement.lines) {
        statement.due = statement.due + line.due;
        statement.paid = statement.paid + line.paid;
        line.balance = statement.due - statement.paid;
    }
    return statement;
}

} // namespace insieme
