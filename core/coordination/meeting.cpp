// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coordination/meeting.h"

#include "core/agreements/agreement.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Meeting)
};

constexpr ChoiceItem kindItems[] = {
    {"assembly", QT_TRANSLATE_NOOP("MeetingKind", "Assembly of the members")},
    {"board", QT_TRANSLATE_NOOP("MeetingKind", "Board")},
    {"coordination_table", QT_TRANSLATE_NOOP("MeetingKind", "Coordination table")},
    {"co_design_table", QT_TRANSLATE_NOOP("MeetingKind", "Co-design table")},
    {"steering_committee", QT_TRANSLATE_NOOP("MeetingKind", "Steering committee")},
    {"working", QT_TRANSLATE_NOOP("MeetingKind", "Working meeting")},
};
constexpr ChoiceList kindList{"MeetingKind", kindItems};

constexpr ChoiceItem statusItems[] = {
    {"planned", QT_TRANSLATE_NOOP("MeetingStatus", "Planned")},
    {"convened", QT_TRANSLATE_NOOP("MeetingStatus", "Convened")},
    {"held", QT_TRANSLATE_NOOP("MeetingStatus", "Held, minutes to approve")},
    {"approved", QT_TRANSLATE_NOOP("MeetingStatus", "Minutes approved")},
    {"cancelled", QT_TRANSLATE_NOOP("MeetingStatus", "Cancelled")},
};
constexpr ChoiceList statusList{"MeetingStatus", statusItems};

constexpr ChoiceItem attendanceItems[] = {
    {"invited", QT_TRANSLATE_NOOP("Attendance", "Invited")},
    {"present", QT_TRANSLATE_NOOP("Attendance", "Present")},
    {"remote", QT_TRANSLATE_NOOP("Attendance", "Present by video")},
    {"by_proxy", QT_TRANSLATE_NOOP("Attendance", "By proxy")},
    {"excused", QT_TRANSLATE_NOOP("Attendance", "Absent with excuse")},
    {"absent", QT_TRANSLATE_NOOP("Attendance", "Absent")},
};
constexpr ChoiceList attendanceList{"Attendance", attendanceItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<MeetingKind> = &kindList;
template<> inline constexpr const ChoiceList *choicesOf<MeetingStatus> = &statusList;
template<> inline constexpr const ChoiceList *choicesOf<Attendance> = &attendanceList;

bool attends(Attendance attendance)
{
    return attendance == Attendance::Present || attendance == Attendance::Remote || attendance == Attendance::ByProxy;
}

QuorumCount quorumOf(const Meeting &meeting)
{
    QuorumCount count;
    for (const MeetingSeat &seat : meeting.seats) {
        count.voters += seat.voting;
        count.there += seat.voting && attends(seat.attendance);
    }
    count.needed = meeting.quorum.value_or(count.voters > 0 ? count.voters / 2 + 1 : 0);
    return count;
}

bool isVoted(const MeetingItem &item)
{
    return item.inFavour || item.against || item.abstained;
}

namespace {

/// They were called and did not come: represented by a proxy nobody chairs or writes.
bool isAway(const Meeting &meeting, const Id<Person> &person)
{
    bool called = false;
    for (const MeetingSeat &seat : meeting.seats) {
        const bool there = seat.attendance == Attendance::Present || seat.attendance == Attendance::Remote;
        if (seat.proxy == person || (there && seat.person == person))
            return false;
        called |= seat.person == person;
    }
    return called;
}

} // namespace

QStringList minutesFindings(const Meeting &meeting)
{
    QStringList findings;
    if (meeting.status != MeetingStatus::Approved)
        return findings;
    if (!stated(meeting.begins.day))
        findings << Texts::tr("The minutes are approved, but the meeting has no day.");
    for (const MeetingSeat &seat : meeting.seats) {
        if (seat.attendance == Attendance::Invited) {
            findings << Texts::tr("The minutes are approved, but of somebody it is not stated whether they attended.");
            break;
        }
    }
    if (!meeting.chair.isNull() && isAway(meeting, meeting.chair))
        findings << Texts::tr("The minutes are approved, but who is said to chair the meeting did not attend it.");
    if (!meeting.secretary.isNull() && isAway(meeting, meeting.secretary))
        findings << Texts::tr("The minutes are approved, but who is said to write them did not attend the meeting.");
    const QuorumCount quorum = quorumOf(meeting);
    for (const MeetingItem &item : meeting.items) {
        if (!quorum.reached() && (!item.decision.isEmpty() || isVoted(item)))
            findings << Texts::tr("Point %1 is voted or decided, but %2 of the %3 voters that are needed attended.")
                            .arg(item.position)
                            .arg(quorum.there)
                            .arg(quorum.needed);
        const qint64 votes = item.inFavour.value_or(0) + item.against.value_or(0) + item.abstained.value_or(0);
        if (votes > quorum.there)
            findings << Texts::tr("Point %1 counts %2 votes, but %3 voters attended.")
                            .arg(item.position)
                            .arg(votes)
                            .arg(quorum.there);
    }
    return findings;
}

namespace {

struct SeatDescriptor {
    INSIEME_DESCRIPTOR(MeetingSeat)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::meeting>("meeting_id", "", QT_TR_NOOP("Meeting"), {.owner = true}),
        field<&R::position>("position", "ordine", QT_TR_NOOP("Order")),
        field<&R::organisation>("organisation_id", "ente", QT_TR_NOOP("Organisation"), {.width = 34}),
        field<&R::person>("person_id", "persona", QT_TR_NOOP("Person"), {.width = 28}),
        field<&R::capacity>("capacity", "qualita", QT_TR_NOOP("Capacity"), {.title = true, .width = 24}),
        field<&R::voting>("voting", "vota", QT_TR_NOOP("Votes")),
        field<&R::attendance>("attendance", "presenza", QT_TR_NOOP("Attendance"), {.width = 16}),
        field<&R::proxy>("proxy_id", "delegato", QT_TR_NOOP("Proxy"), {.width = 28}));
    static_assert(arity<R>() == fields.storedCount(), "a member of MeetingSeat has no field");
};

struct ItemDescriptor {
    INSIEME_DESCRIPTOR(MeetingItem)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::meeting>("meeting_id", "", QT_TR_NOOP("Meeting"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Point")),
        field<&R::subject>("subject", "oggetto", QT_TR_NOOP("Subject"), {.required = true, .title = true, .width = 40}),
        field<&R::discussion>("discussion", "discussione", QT_TR_NOOP("Discussion"), {.longText = true, .width = 40}),
        field<&R::decision>("decision", "decisione", QT_TR_NOOP("Decision"), {.longText = true, .width = 40}),
        field<&R::inFavour, notNegative>("in_favour", "favorevoli", QT_TR_NOOP("In favour"), {.width = 8}),
        field<&R::against, notNegative>("against", "contrari", QT_TR_NOOP("Against"), {.width = 8}),
        field<&R::abstained, notNegative>("abstained", "astenuti", QT_TR_NOOP("Abstained"), {.width = 8}));
    static_assert(arity<R>() == fields.storedCount(), "a member of MeetingItem has no field");
};

struct MeetingDescriptor {
    INSIEME_DESCRIPTOR(Meeting)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::title>("title", "titolo", QT_TR_NOOP("Meeting"),
                         {.required = true, .title = true, .search = true, .width = 50}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind"), {.width = 22}),
        field<&R::status>("status", "stato", QT_TR_NOOP("Status"), {.width = 20}),
        field<&R::convener>("convener_id", "convocante", QT_TR_NOOP("Convened by"), {.width = 36}),
        field<&R::agreement>("agreement_id", "convenzione", QT_TR_NOOP("Agreement"), {.width = 40}),
        field<&R::begins>("begins", "inizio", QT_TR_NOOP("Begins"), {.width = 16}),
        field<&R::secondCall>("second_call", "seconda_convocazione", QT_TR_NOOP("Second call"), {.width = 16}),
        field<&R::ends>("ends", "fine", QT_TR_NOOP("Ends"), {.width = 16}),
        field<&R::place>("place", "luogo", QT_TR_NOOP("Place"), {.width = 36}),
        field<&R::link>("link", "collegamento", QT_TR_NOOP("Video link"), {.width = 40}),
        field<&R::convenedOn>("convened_on", "data_convocazione", QT_TR_NOOP("Convened on")),
        field<&R::chair>("chair_id", "presiede", QT_TR_NOOP("Chair"), {.width = 28}),
        field<&R::secretary>("secretary_id", "verbalizza", QT_TR_NOOP("Writes the minutes"), {.width = 28}),
        field<&R::quorum, notNegative>("quorum", "numero_legale", QT_TR_NOOP("Quorum"), {.width = 8}),
        field<&R::opening>("opening", "apertura", QT_TR_NOOP("Opening"), {.longText = true}),
        field<&R::approvedOn>("approved_on", "approvato_il", QT_TR_NOOP("Minutes approved on")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static constexpr Children childLists[] = {
        children<R, &R::seats>("seats", "convocati", QT_TR_NOOP("Who is called")),
        children<R, &R::items>("items", "punti", QT_TR_NOOP("Agenda")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of Meeting has no field");
};

void checkMeeting(const void *record, const Context &, Problems &problems)
{
    const auto &meeting = *static_cast<const Meeting *>(record);
    const auto invalid = [&problems](const char *field, const QString &text) {
        problems.append({Verdict::Level::Invalid, QLatin1String(field), text});
    };
    const auto notAfter = [](const LocalMinute &a, const LocalMinute &b) {
        return stated(a.day) && stated(b.day) && (b.day < a.day || (a.day == b.day && b.minute <= a.minute));
    };
    if (notAfter(meeting.begins, meeting.ends))
        invalid("ends", Texts::tr("The meeting ends before it begins."));
    if (notAfter(meeting.begins, meeting.secondCall))
        invalid("second_call", Texts::tr("The second call is later than the first."));
    if (stated(meeting.convenedOn) && stated(meeting.begins.day) && meeting.begins.day < meeting.convenedOn)
        invalid("convened_on", Texts::tr("The meeting is convened after it began."));
    if (meeting.status == MeetingStatus::Approved && !stated(meeting.approvedOn))
        invalid("approved_on", Texts::tr("Say on which day the minutes were approved."));
    if (std::any_of(meeting.seats.begin(), meeting.seats.end(),
                    [](const MeetingSeat &seat) { return seat.organisation.isNull() && seat.person.isNull(); }))
        invalid("seats", Texts::tr("Who is called is a person or an organisation; one row states neither."));
    for (const MeetingSeat &seat : meeting.seats) {
        if ((seat.attendance == Attendance::ByProxy) != !seat.proxy.isNull()) {
            invalid("seats", Texts::tr("A proxy is stated for those who attend by proxy, and only for them."));
            break;
        }
    }
}

} // namespace

template<> const RecordType &describe<MeetingSeat>()
{
    static const RecordType type =
        recordType<SeatDescriptor>("meeting_seat", "", QT_TRANSLATE_NOOP("MeetingSeat", "Person called"),
                                   QT_TRANSLATE_NOOP("MeetingSeat", "People called"));
    return type;
}

template<> const RecordType &describe<MeetingItem>()
{
    static const RecordType type =
        recordType<ItemDescriptor>("meeting_item", "", QT_TRANSLATE_NOOP("MeetingItem", "Point of the agenda"),
                                   QT_TRANSLATE_NOOP("MeetingItem", "Points of the agenda"));
    return type;
}

template<> const RecordType &describe<Meeting>()
{
    static const RecordType type = [] {
        RecordType t = recordType<MeetingDescriptor>("meeting", "meetings", QT_TRANSLATE_NOOP("Meeting", "Meeting"),
                                                     QT_TRANSLATE_NOOP("Meeting", "Meetings"));
        t.check = checkMeeting;
        return t;
    }();
    return type;
}

} // namespace insieme
