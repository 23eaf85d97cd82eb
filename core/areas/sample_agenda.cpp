// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/marks.h"
#include "core/agenda/task.h"
#include "core/areas/sample_parts.h"
#include "core/registry/operator.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"

namespace insieme::sample {
namespace {

using namespace Qt::Literals::StringLiterals;

struct TaskRow {
    const char16_t *subject;
    Date day;
    int minute; ///< -1: the whole day
    DayMoves moves;
    const char16_t *owner;
    const char16_t *about; ///< slug of an organisation, or of an agreement after "="; empty: nothing in the file
    const char16_t *notes;
};

/// What is late concerns invented organisations only.
std::vector<TaskRow> rows()
{
    using enum DayMoves;
    const auto on = [](int month, int day) {
        return Date(2026, static_cast<unsigned short>(month), static_cast<unsigned short>(day));
    };
    return {
        {u"Copia aggiornata dell'iscrizione all'albo", on(6, 19), -1, No, u"marta-esempio", u"esempio-officine", u""},
        {u"Offerta per il centro diurno", on(6, 22), 12 * 60, No, u"marta-esempio", u"comune-esempio", u""},
        {u"Consegna delle chiavi, appartamento 4", on(6, 22), 15 * 60, No, u"elena-inventi", u"esempio-accoglienza",
         u""},
        {u"Colloquio di metà percorso", on(6, 23), 10 * 60, No, u"davide-fittizi", u"il-portico", u""},
        {u"Tavolo degli enti gestori", on(6, 24), 14 * 60 + 30, No, u"marta-esempio", u"ulss-6-euganea",
         u"Tre azioni aperte dalla seduta precedente."},
        {u"Nota di debito dei buoni spesa, maggio", on(6, 25), -1, Later, u"elena-inventi", u"comune-limena", u""},
        {u"Rendiconto intermedio del Fondo straordinario", on(6, 26), -1, Later, u"davide-fittizi",
         u"fondazione-cariparo", u""},
        {u"Osservazioni al piano di attuazione", on(6, 28), -1, Later, u"marta-esempio", u"ats-impronte-sociali", u""},
        {u"Bilancio sociale: dati delle cooperative", on(6, 30), -1, No, u"elena-inventi", u"", u""},
        {u"Convocare il consiglio di amministrazione", on(7, 3), -1, No, u"elena-inventi", u"veneto-insieme", u""},
        {u"Domanda per l'avviso regionale", on(7, 5), -1, Later, u"davide-fittizi", u"regione-veneto", u""},
        {u"Verifica della polizza dei pulmini", on(6, 15), -1, No, u"marta-esempio", u"esempio-trasporti", u""},
        {u"Visita al cantiere di Presina", on(7, 9), 9 * 60, No, u"elena-inventi", u"comune-piazzola", u""},
        {u"Relazione di metà anno ai Comuni", on(7, 15), -1, Later, u"marta-esempio", u"comune-campodoro", u""},
        {u"Prospetto delle quote per il Comune", on(7, 24), -1, No, u"marta-esempio", u"=campo-san-martino-2026", u""},
        {u"Rinnovo del dominio del sito", on(8, 3), -1, No, u"elena-inventi", u"", u""},
        {u"Calendario dei centri diurni", on(8, 31), -1, No, u"marta-esempio", u"fai-padova", u""},
        {u"Monitoraggio del progetto di pubblica utilità", on(9, 11), -1, No, u"davide-fittizi", u"=piazzola-2026",
         u""},
        {u"Assemblea dei soci", on(9, 18), 17 * 60, No, u"elena-inventi", u"veneto-insieme", u""},
        {u"Ordine dei dispositivi di protezione", on(6, 12), -1, No, u"davide-fittizi", u"", u""},
    };
}

Id<Operator> worker(const QString &slug)
{
    return key<Operator>(slug);
}

ObligationMark mark(const ObligationKey &about)
{
    ObligationMark m;
    m.id = markOf(about);
    m.kind = about.kind;
    m.recordTable = QLatin1String(about.type->table);
    m.recordId = uuidText(about.id);
    m.partId = about.part.isNull() ? QString() : uuidText(about.part);
    m.day = about.written;
    return m;
}

ObligationKey taskKey(const QString &subject, const Date &day)
{
    return {u"task"_s, &describe<Task>(), key<Task>(subject).uuid(), {}, day};
}

} // namespace

std::vector<AnyRecord> sampleAgenda()
{
    std::vector<AnyRecord> records;
    for (const TaskRow &row : rows()) {
        Task task;
        task.subject = QString::fromUtf16(row.subject);
        task.id = key<Task>(task.subject);
        task.dueOn = row.day;
        if (row.minute >= 0)
            task.dueTime = Minutes{row.minute};
        task.moves = row.moves;
        task.owner = worker(QString::fromUtf16(row.owner));
        const QString about = QString::fromUtf16(row.about);
        if (about.startsWith(u'=')) {
            task.recordTable = u"agreement"_s;
            task.recordId = uuidText(key<Agreement>(about.mid(1)).uuid());
        } else if (!about.isEmpty()) {
            task.recordTable = u"organisation"_s;
            task.recordId = uuidText(organisation(about).uuid());
        }
        task.notes = QString::fromUtf16(row.notes);
        records.push_back(AnyRecord::of(task));
    }
    ObligationMark policy = mark(taskKey(u"Verifica della polizza dei pulmini"_s, Date(2026, 6, 15)));
    policy.snoozedUntil = Date(2026, 6, 24);
    policy.reason = u"L'agenzia risponde dopo il 23"_s;
    records.push_back(AnyRecord::of(policy));
    ObligationMark order = mark(taskKey(u"Ordine dei dispositivi di protezione"_s, Date(2026, 6, 12)));
    order.doneOn = Date(2026, 6, 11);
    records.push_back(AnyRecord::of(order));
    // Who looks after what the agreements offer.
    const auto owned = [&records](const char16_t *slug, const char16_t *kind, const Date &day, const char16_t *owner) {
        ObligationMark m = mark({QString::fromUtf16(kind),
                                 &describe<Agreement>(),
                                 key<Agreement>(QString::fromUtf16(slug)).uuid(),
                                 {},
                                 day});
        m.owner = worker(QString::fromUtf16(owner));
        records.push_back(AnyRecord::of(m));
    };
    owned(u"piazzola-2026", u"agreement_signature", Date(2026, 6, 22), u"marta-esempio");
    owned(u"limena-2026", u"agreement_signature", Date(2026, 7, 6), u"elena-inventi");
    owned(u"ven-15-2025", u"agreement_end", Date(2026, 8, 31), u"davide-fittizi");
    owned(u"campo-san-martino-2026", u"agreement_start", Date(2026, 9, 1), u"marta-esempio");
    return records;
}

} // namespace insieme::sample
