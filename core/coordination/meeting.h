// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Agreement;
struct Meeting;
struct Organisation;
struct Person;

enum class MeetingKind {
    Assembly, ///< of the members
    Board,
    CoordinationTable, ///< of the bodies and managing organisations of an area
    CoDesignTable,
    SteeringCommittee, ///< cabina di regia of an agreement
    Working
};

/// Held: the minutes are being written; Approved: they no longer wait for anybody.
enum class MeetingStatus { Planned, Convened, Held, Approved, Cancelled };

enum class Attendance {
    Invited, ///< not stated yet
    Present,
    Remote,
    ByProxy, ///< another person speaks and votes for them
    Excused,
    Absent
};

/// True for those who count for the quorum and vote.
bool attends(Attendance attendance);

/// Somebody who is called: a person for an organisation, or an organisation whose person is not known yet.
struct MeetingSeat {
    Id<MeetingSeat> id;
    Id<Meeting> meeting;
    qint64 position = 0;
    Id<Organisation> organisation;
    Id<Person> person;
    QString capacity; ///< as in the minutes: "presidente", "referente del Comune"
    bool voting = true;
    Attendance attendance = Attendance::Invited;
    Id<Person> proxy;
    friend bool operator==(const MeetingSeat &, const MeetingSeat &) = default;
};

/// A point of the agenda with what came of it.
struct MeetingItem {
    Id<MeetingItem> id;
    Id<Meeting> meeting;
    qint64 position = 0; ///< number on the agenda, from 1
    QString subject;
    QString discussion;
    QString decision; ///< empty: nothing was decided
    std::optional<qint64> inFavour, against, abstained;
    friend bool operator==(const MeetingItem &, const MeetingItem &) = default;
};

struct Meeting {
    Id<Meeting> id;
    QString title;
    MeetingKind kind = MeetingKind::Working;
    MeetingStatus status = MeetingStatus::Planned;
    Id<Organisation> convener;
    Id<Agreement> agreement; ///< of a steering committee: what it steers
    LocalMinute begins;
    LocalMinute secondCall;
    LocalMinute ends;
    QString place;
    QString link; ///< of the video conference
    Date convenedOn;
    Id<Person> chair;
    Id<Person> secretary;
    std::optional<qint64> quorum; ///< voters that must be there; not stated: more than half of them
    QString opening; ///< what is written before the first point
    Date approvedOn;
    QString notes;
    std::vector<MeetingSeat> seats;
    std::vector<MeetingItem> items;
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

/// Voters, and those of them that attend.
struct QuorumCount {
    qint64 voters = 0, there = 0, needed = 0;
    bool reached() const { return there >= needed; }
};
/// Where nobody votes nobody is needed, unless a quorum is stated.
QuorumCount quorumOf(const Meeting &meeting);

/// Votes of any kind are counted.
bool isVoted(const MeetingItem &item);

/// Why the minutes of a meeting that was held are not whole; of other meetings nothing.
QStringList minutesFindings(const Meeting &meeting);

template<> const RecordType &describe<Meeting>();
template<> const RecordType &describe<MeetingSeat>();
template<> const RecordType &describe<MeetingItem>();

} // namespace insieme
