// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

/// What a Sunday or a public holiday does to a day. Validity and expiry (DURC, insurance, contracts) stand as written;
/// terms within which to act (applications, reports, payments) go on to the next day that is no holiday; terms counted
/// back from an event (notice) end earlier. Civil code artt. 1187, 2963.
enum class DayRule { AsWritten, MovesLater, MovesEarlier };

/// A kind of dated obligation, described once by the area that offers it.
struct ObligationKind {
    const char *code; ///< stable, snake_case; never renamed: marks and calendars refer to it
    const char *area; ///< stable name of the area, as its folder in core/
    const char *label; ///< English source text, context "Obligation"
    DayRule rule = DayRule::AsWritten;
    std::span<const int> leadDays = {}; ///< how many days before the day that counts to warn; largest first
    /// Days after which an obligation that nobody marked is no longer shown (an event that passes by itself);
    /// not stated: it stays, late, until it is done.
    std::optional<int> lapsesAfter = {};
};

/// One dated obligation of one record.
struct Obligation {
    const ObligationKind *kind = nullptr;
    QUuid part = {}; ///< the row of the record it comes from (an instalment); null: the record itself
    Date written = {}; ///< as the record says
    std::optional<int> minute = {}; ///< since midnight, Europe/Rome; not stated: the whole day
    std::optional<DayRule> rule = {}; ///< not stated: the kind's
    std::optional<Date> lapses = {}; ///< last day on which it is shown unless done; not stated: by the kind
    QUuid owner = {}; ///< the operator who looks after it
    std::vector<int> leadDays = {}; ///< empty: the kind's
    QString what = {}; ///< empty: the kind's label
    QString aboutTable = {}; ///< with aboutId: another record that it is about, named and opened instead of its own
    QUuid aboutId = {};
    QString which = {}; ///< the thing, in words that may be shown to anyone
    QString who = {}; ///< the person concerned: masked by privacy, left out of calendars unless asked for
    QString why = {}; ///< where the day comes from
    bool whyNamesPeople = false; ///< free text: treated as `who` is

    /// The day that counts after Sundays and holidays.
    Date day() const;
};

/// What an area offers to the agenda: of each kind at most one for a record and row. `offer` looks at one record and
/// nothing else, so that the index of obligations knows when to look again; words (`which`, `who`, `why`) are only
/// needed when the context names titles.
struct ObligationSource {
    const RecordType *type; ///< a root type
    std::span<const ObligationKind> kinds;
    void (*offer)(const void *record, const Context &context, std::vector<Obligation> &obligations);
};

Date dayThatCounts(const Date &written, DayRule rule);

} // namespace insieme
