// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"

namespace insieme {

/// The last day of notice as counted back from the end, before Sundays and holidays; not stated when the agreement
/// has no end or no term of notice. Months count by the number of the day: three before 26 September is 26 June.
Date noticeDay(const Agreement &agreement);

/// Whether shares, funding and instalments have to fill the agreement or only must not exceed it.
enum class Sums { AtMost, Exact };

/// One sentence for each sum over the shares that is exceeded (or, with Exact, not reached): percentages per service on
/// every day of the agreement against 100 %, places after the last change and amounts in all against the agreement's
/// own. A sum is looked at only when every share that counts for it states its part.
QStringList shareFindings(const Agreement &agreement, Sums sums);

/// The same for the amounts of the funding lines and of the instalments, and for the percentages of the funding lines.
QStringList amountFindings(const Agreement &agreement, Sums sums);

/// What is contradictory in one agreement, before it is written.
void checkAgreement(const Agreement &agreement, Problems &problems);

} // namespace insieme
