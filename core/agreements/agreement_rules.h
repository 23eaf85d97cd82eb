// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"

namespace insieme {

class Records;

/// The last day of notice as counted back from the end, before Sundays and holidays; not stated when the agreement
/// has no end or no term of notice. Months count by the number of the day: three before 26 September is 26 June.
Date noticeDay(const Agreement &agreement);

/// Whether shares, funding and instalments have to fill the agreement or only must not exceed it.
enum class Sums { AtMost, Exact };

/// A sum over the rows of a list that is exceeded, or not reached.
struct SumFinding {
    const char *list; ///< of the agreement, by the name of its descriptor
    const char *part; ///< column of the rows that is added up, or that says the same twice
    size_t row; ///< the first that counts for the sum
    QString text;
};
using SumFindings = std::vector<SumFinding>;

/// Rows whose percentages make 100 % together, with what each states: the shares of a service on a day, the funding
/// lines. Only where a row states one.
struct Whole {
    const char *list; ///< of the agreement, by the name of its descriptor
    QString service; ///< empty: the agreement
    Date from; ///< the first day on which these rows count; of funding lines not stated
    std::vector<std::pair<size_t, Percent>> parts;
    Percent sum() const;
};
std::vector<Whole> wholesOf(const Agreement &agreement);

/// One finding for each sum over the shares that is exceeded (or, with Exact, not reached): percentages per service on
/// every day of the agreement against 100 %, places after the last change and amounts in all against the agreement's
/// own. A sum is looked at only when every share that counts for it states its part. With Exact also one for each row
/// of a cooperative that has another on the same days.
SumFindings shareFindings(const Agreement &agreement, Sums sums);

/// The same for the amounts of the funding lines and of the instalments, and for the percentages of the funding lines.
SumFindings amountFindings(const Agreement &agreement, Sums sums);

/// Why the regime of stamp duty that the deed follows does not hold on its day; empty: it does, or none is chosen.
QString wrongStampRegime(const Agreement &agreement);

/// Why whoever signs for a party on a day does not hold an office in it any more, with who is meant by the office
/// alone; empty while one is held, or none is known that ended.
QString lapsedOffice(const Records &records, const Id<Person> &signer, const Id<Organisation> &party, const Date &day);

/// What is contradictory in one agreement, before it is written.
void checkAgreement(const Agreement &agreement, Problems &problems);

} // namespace insieme
