// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/account.h"
#include "core/contracts/renegotiation.h"

namespace insieme {

/// What an agreement is worth per calendar month between two days: at its tariffs where its services have them,
/// otherwise its net amount (its amount, when that is all there is) spread over its days, not a cent over. Empty when
/// it has neither.
std::vector<MonthValue> monthlyValue(const Records &records, const Agreement &agreement, const Date &from,
                                     const Date &to);

/// The agreements that bind or bound and are worth something between two days, added up per month. Months without a
/// value are there, as zero.
std::vector<MonthValue> monthlyValueOfAll(const Records &records, const Date &from, const Date &to);

/// What each agreement is worth between two days, the largest first; those of monthlyValueOfAll, which sum to its
/// months.
struct AgreementValue {
    Id<Agreement> agreement;
    Id<Organisation> body;
    Money value;
};
std::vector<AgreementValue> valueByAgreement(const Records &records, const Date &from, const Date &to);

struct BodyYear {
    Id<Organisation> body;
    int year = 0;
    Money value;
};
/// The value of every year from the first to the last by body, the bodies in the order of their sum, largest first.
std::vector<BodyYear> valueByYearAndBody(const Records &records, int first, int last);

/// What is consumed against what was agreed, up to a day.
struct Consumption {
    qint64 days = 0, daysGone = 0; ///< of the agreement
    Money agreed; ///< of the whole duration
    Money expected; ///< of the days gone
    Money accounted; ///< accounts of the months that have presences
    int months = 0; ///< that have presences
    Money agreedOfThose; ///< of those months, for the services that have presences
};
/// Nothing for an agreement without a first or last day or without a value.
std::optional<Consumption> consumptionOf(const Records &records, const Agreement &agreement, const Date &day);

} // namespace insieme
