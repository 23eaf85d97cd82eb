// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_parts.h"
#include "core/coordination/meeting.h"
#include "core/registry/person.h"

namespace insieme::sample {
namespace {

using namespace Qt::Literals::StringLiterals;

struct SeatRow {
    const char16_t *organisation, *person, *capacity;
    Attendance attendance;
};

void addSeats(Meeting &meeting, const QString &slug, std::initializer_list<SeatRow> rows)
{
    for (const SeatRow &row : rows) {
        const auto number = static_cast<qint64>(meeting.seats.size()) + 1;
        MeetingSeat seat{.id = key<MeetingSeat>(u"%1/%2"_s.arg(slug).arg(number)),
                         .meeting = meeting.id,
                         .position = number,
                         .organisation = organisation(QString::fromUtf16(row.organisation)),
                         .capacity = QString::fromUtf16(row.capacity),
                         .attendance = row.attendance};
        if (row.person)
            seat.person = person(QString::fromUtf16(row.person));
        meeting.seats.push_back(seat);
    }
}

void addItem(Meeting &meeting, const QString &slug, MeetingItem item)
{
    item.position = static_cast<qint64>(meeting.items.size()) + 1;
    item.id = key<MeetingItem>(u"%1/%2"_s.arg(slug).arg(item.position));
    item.meeting = meeting.id;
    meeting.items.push_back(std::move(item));
}

} // namespace

std::vector<AnyRecord> sampleMeetings()
{
    const QString held = u"cabina-piazzola-2026-05"_s, called = u"cabina-piazzola-2026-07"_s;
    Meeting first{.id = key<Meeting>(held),
                  .title = u"Cabina di regia del progetto di pubblica utilità di Piazzola sul Brenta"_s,
                  .kind = MeetingKind::SteeringCommittee,
                  .status = MeetingStatus::Approved,
                  .convener = organisation(u"veneto-insieme"_s),
                  .agreement = key<Agreement>(u"piazzola-2026"_s),
                  .begins = {Date(2026, 5, 19), 15 * 60},
                  .ends = {Date(2026, 5, 19), 16 * 60 + 40},
                  .place = u"la sede del Consorzio, Padova"_s,
                  .convenedOn = Date(2026, 5, 8),
                  .chair = person(u"paolo-finti"_s),
                  .secretary = person(u"marta-esempio"_s),
                  .approvedOn = Date(2026, 6, 9)};
    addSeats(first, held,
             {{u"veneto-insieme", u"paolo-finti", u"presidente", Attendance::Present},
              {u"veneto-insieme", u"marta-esempio", u"coordinatrice", Attendance::Present},
              {u"comune-piazzola", nullptr, u"referente del Comune", Attendance::Remote},
              {u"idee-verdi", nullptr, u"cooperativa esecutrice", Attendance::Excused}});
    addItem(first, held,
            {.subject = u"Avvio delle attività e calendario dei sopralluoghi"_s,
             .discussion = u"Il Comune illustra le aree verdi e l'archivio da riordinare; il Consorzio propone due "
                           u"squadre di due persone."_s,
             .decision = u"sono approvati il calendario dei sopralluoghi e la composizione delle squadre."_s,
             .inFavour = 3,
             .against = 0,
             .abstained = 0});
    addItem(first, held,
            {.subject = u"Dispositivi di protezione e formazione"_s,
             .discussion = u"La formazione di base si tiene prima dell'avvio."_s,
             .decision = u"il Consorzio comunica al Comune le date della formazione."_s});
    Meeting next{.id = key<Meeting>(called),
                 .title = u"Cabina di regia: verifica del primo mese"_s,
                 .kind = MeetingKind::SteeringCommittee,
                 .status = MeetingStatus::Convened,
                 .convener = organisation(u"veneto-insieme"_s),
                 .agreement = key<Agreement>(u"piazzola-2026"_s),
                 .begins = {Date(2026, 7, 30), 10 * 60},
                 .place = u"il municipio di Piazzola sul Brenta"_s,
                 .link = u"https://video.example.it/cabina"_s,
                 .convenedOn = Date(2026, 6, 19),
                 .chair = person(u"paolo-finti"_s),
                 .secretary = person(u"marta-esempio"_s)};
    addSeats(next, called,
             {{u"veneto-insieme", u"paolo-finti", u"presidente", Attendance::Invited},
              {u"comune-piazzola", nullptr, u"referente del Comune", Attendance::Invited},
              {u"idee-verdi", nullptr, u"cooperativa esecutrice", Attendance::Invited}});
    addItem(next, called, {.subject = u"Andamento del primo mese e presenze"_s});
    addItem(next, called, {.subject = u"Sostituzioni e sospensioni"_s});
    addItem(next, called, {.subject = u"Varie ed eventuali"_s});
    return {AnyRecord::of(first), AnyRecord::of(next)};
}

} // namespace insieme::sample
