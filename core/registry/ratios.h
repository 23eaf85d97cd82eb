// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/members.h"
#include "core/store/records.h"

namespace insieme {

/// Disadvantaged workers against the 30 % of L. 381/1991 art. 4 c. 2, counted by heads in whole numbers. Whether the
/// base is all workers or the others only is disputed: both are shown, the consortium chooses which one decides.
struct DisadvantagedShare {
    qint64 disadvantaged = 0;
    qint64 total = 0; ///< workers, the disadvantaged included
    qint64 others() const { return total - disadvantaged; }
    bool passesTotal() const { return 100 * disadvantaged >= 30 * total; }
    bool passesOthers() const { return 100 * disadvantaged >= 30 * others(); }
    bool passes(DisadvantagedBase base) const
    {
        return base == DisadvantagedBase::Total ? passesTotal() : passesOthers();
    }
};
/// Nothing when the count does not state both numbers or they do not fit each other.
std::optional<DisadvantagedShare> disadvantagedShare(const HeadCount &count);

/// The check of one cooperative on a day, for its card.
struct DisadvantagedCheck {
    Date counted; ///< of the head count; not stated: the count has no day
    std::optional<DisadvantagedShare> share; ///< nothing: no count tells both numbers
    DisadvantagedBase base = DisadvantagedBase::Total; ///< which decides
    bool passes() const { return share && share->passes(base); }
    static QString title();
    /// The counted heads, then one sentence for each base: its percentage, cut (never rounded up) to two decimals, and
    /// whether 30 % are reached. One sentence when no count tells both numbers.
    QStringList lines() const;
};
/// Nothing for a cooperative that is neither B nor A+B: the law asks it of those only.
std::optional<DisadvantagedCheck> disadvantagedCheck(const Records &records, const Cooperative &cooperative,
                                                     const Date &day);

/// Social cooperatives among the members, against the 70 % of L. 381/1991 art. 8.
struct SocialShare {
    qint64 social = 0; ///< members of kind A, B, A+B
    qint64 members = 0;
    qint64 unknown = 0; ///< of the members: kind not stated, counted as not social
    bool passes() const { return 100 * social >= 70 * members; }
};
SocialShare socialShare(const Records &records, const Date &day);

/// The consortium's choice; total (the stricter reading) where it made none.
DisadvantagedBase disadvantagedBase(const Records &records);

} // namespace insieme
