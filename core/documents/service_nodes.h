// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/record_merge.h"

#include <set>

namespace insieme {

struct Agreement;

namespace documents {

/// Which rows with days of validity (tariffs, shares, rules, users) a deed states. A deed says what was agreed on the
/// day of its signature. Where that day is stated, these are the rows in force when the deed takes effect (on the later
/// of the signature and the start of the agreement), and those of its own tables that begin later. What begins on the
/// day of a registered act, and a share that takes over from another, was agreed afterwards: the deed does not have it,
/// and shows no end where such a row ended another. Without a day of signature it states what holds from today on.
class DeedTerms {
public:
    DeedTerms(const Records &records, const Agreement &agreement, const Date &today);
    /// Whose facts the deed states.
    const Date &day() const { return m_day; }
    bool states(const Date &from, const Date &to) const { return states(from, to, m_acts); }
    /// The last day of a row as the deed has it.
    Date endOf(const Date &to) const { return endOf(to, m_acts); }
    /// Positions among the shares of the agreement.
    std::vector<size_t> shares() const;
    Date endOfShare(const Date &to) const { return endOf(to, m_takeovers); }

private:
    using Days = std::set<Date>; ///< on which what was agreed afterwards begins
    bool states(const Date &from, const Date &to, const Days &later) const;
    Date endOf(const Date &to, const Days &later) const;

    const Agreement &m_agreement;
    Date m_day;
    Days m_acts, m_takeovers;
};

/// What a deed about services reads besides the fields of the agreement, by its terms: `servizi` with their unit,
/// `tariffe` (by service and level), `regole_assenze` with their days in words, `tetto` (value by year at those
/// tariffs), `utenti` (codes only), `cooperative`.
void addServices(RecordNode &root, const Records &records, const Agreement &agreement, const Context &context);

} // namespace documents
} // namespace insieme
