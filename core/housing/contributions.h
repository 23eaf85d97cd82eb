// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/housing/household.h"
#include "core/housing/property.h"
#include "core/housing/stay.h"

namespace insieme {

class Records;

/// What is due of one term for one month.
struct Charge {
    TermKind kind = TermKind::Fixed;
    qint64 days = 0; ///< of the month, or the units consumed
    Money amount;
    QString missing; ///< what is not known (no ISEE holds in the month), with what to do; the amount is zero then
    QString doubt; ///< why the amount may not stand, with what to do
};

/// A part of a month's dues and who pays it.
struct DueShare {
    Payer payer;
    Money amount;
};

struct MonthlyDue {
    Date month; ///< its first day
    Date dueOn;
    std::vector<Charge> charges;
    std::vector<DueShare> shares; ///< their sum is the sum of the charges
    Money total() const;
};

/// What counting needs besides the stay.
struct ContributionRules {
    Proration proration = Proration::CalendarDays;
    bool exitDayCounted = false;
    qint64 dueDay = 5;
};

/// The day of entry counts, the day of exit only where the rules say so; days of an absence that is not charged do
/// not. A part of a month is the amount times the days divided by the days of the month, or by thirty; rounded to the
/// cent once for a term and month, half a cent up. A part of the ISEE or the income is that of the declaration which
/// holds on the first day that counts, otherwise of the one that begins later in the month. Consumption is charged in
/// the month of the later reading.
MonthlyDue dueFor(const HousingStay &stay, const Household &household, const ContributionRules &rules,
                  const Date &month);
/// Every month with dues, up to and including the one of `until`.
std::vector<MonthlyDue> duesOf(const HousingStay &stay, const Household &household, const ContributionRules &rules,
                               const Date &until);

struct StatementLine {
    Date day;
    QString text;
    Payer payer;
    Money due; ///< negative: a discount
    Money paid; ///< negative: paid back
    Money balance; ///< of all payers after the line: above zero is owed
    bool reminder = false;
};
/// The fund or the organisation, as it is called on the day; empty: the guest.
QString payerName(const TitleSource &titles, const Payer &payer, const Date &day);
/// The conventions of a house.
ContributionRules rulesOf(const HousingProperty &property);
/// The conventions of the house in which the stay begins; the usual ones where it states none.
ContributionRules rulesFor(const Records &records, const HousingStay &stay);
/// Without a household: an empty one, which counts as one person.
Household householdOf(const Records &records, const HousingStay &stay);
/// What falls due over the whole stay. Not to be asked of a stay without an end.
Money duesOfWholeStay(const HousingStay &stay, const Household &household, const ContributionRules &rules);
/// The first day of payment of which a payer has not paid the whole, whether that day has come or not; not stated: all
/// that will ever fall due is paid. Each payer's payments go to their oldest dues.
Date unpaidSince(const Records &records, const HousingStay &stay);

/// In the order of the days; dues before payments of the same day.
struct ContributionStatement {
    std::vector<StatementLine> lines;
    Money due, paid;
    Money arrears() const { return due - paid; } ///< below zero: paid in advance
    QStringList missing; ///< what is not counted, with its months
    QStringList doubts; ///< what is counted and may not stand, with its months
};
/// Dues whose day has come and payments made, up to and including `until`.
Result<ContributionStatement> statementOf(const Records &records, const Id<HousingStay> &stay, const Date &until);

} // namespace insieme
