// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/record_merge.h"

#include <set>

namespace insieme {

struct AbsenceRule;
struct Agreement;
struct AgreementShare;
struct Tariff;

namespace documents {

/// Which rows with days of validity (tariffs, shares, rules, users) a deed states. A deed says what was agreed on the
/// day of its signature. Where that day is stated, these are the rows in force when the deed takes effect (on the later
/// of the signature and the start of the agreement), and those of its own tables that begin later. What a registered
/// act brought was agreed afterwards: the deed does not have it, and a row that it ended goes on until the next row of
/// the deed's own table. By the day on which it takes effect an act brings
/// - tariffs: a price revision, what changes the amount as a modification or correction, an extension beyond the end
///   that was agreed, and any other act whose number a tariff of that day names;
/// - rules: a modification or correction that states nothing else, and such an extension;
/// - shares: a substitution, and what changes the amount or the places; any share that takes over from another, too.
/// Without a day of signature the deed states what holds from today on.
class DeedTerms {
public:
    DeedTerms(const Records &records, const Agreement &agreement, const Date &today);
    /// Whose facts the deed states.
    const Date &day() const { return m_day; }
    /// Those that the deed states, with their last days as the deed has them; proposals are none.
    std::vector<Tariff> tariffs(std::vector<Tariff> ofService) const;
    std::vector<AbsenceRule> rules(std::vector<AbsenceRule> rules) const;
    std::vector<AgreementShare> shares() const;
    /// Their positions among the shares of the agreement.
    std::vector<size_t> positionsOfShares() const;

private:
    using Days = std::set<Date>; ///< on which what was agreed afterwards begins
    bool states(const Date &from, const Date &to, const Days &later) const;
    template<class Row, class Same> void restoreEnds(std::vector<Row> &rows, const Days &later, Same same) const;

    const Agreement &m_agreement;
    Date m_day;
    Days m_tariffs, m_rules, m_shares;
};

/// What a deed about services reads besides the fields of the agreement, by its terms: `servizi` with their unit,
/// `tariffe` (by service and level), `regole_assenze` with their days in words, `tetto` (value by year at those
/// tariffs), `utenti` (codes only), `cooperative`.
void addServices(RecordNode &root, const Records &records, const Agreement &agreement, const Context &context);

} // namespace documents
} // namespace insieme
