// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain.h"

#include "core/store/forgetting.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QTimeZone>

namespace insieme {
namespace {

tl::unexpected<Error> damaged()
{
    return fail(Error::Code::Damaged, QCoreApplication::translate("File", "An entry of the history cannot be read."));
}

} // namespace

QByteArray packEntries(const QList<JournalEntry> &entries)
{
    QByteArray blob;
    QDataStream out(&blob, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << qint32(entries.size());
    for (const JournalEntry &entry : entries)
        out << entry.cmd << entry.seq << qint32(entry.status) << entry.stored << entry.original;
    return qCompress(blob, 1);
}

Result<QList<JournalEntry>> unpackEntries(const QByteArray &blob)
{
    const QByteArray plain = qUncompress(blob);
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_0);
    qint32 count = 0;
    in >> count;
    QList<JournalEntry> entries;
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        JournalEntry entry;
        qint32 status = 0;
        in >> entry.cmd >> entry.seq >> status >> entry.stored >> entry.original;
        entry.status = static_cast<EntryStatus>(status);
        entries.append(entry);
    }
    if (in.status() != QDataStream::Ok)
        return damaged();
    return entries;
}

Done writeMergeNote(Database &database, const MergeNote &note)
{
    Statement row(database,
                  QStringLiteral("INSERT INTO \"merge\"(step, desk, package, received, confirmed, replaced) "
                                 "VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
    row.bind(1, note.step);
    row.bind(2, note.desk);
    row.bind(3, note.package);
    row.bind(4, note.received);
    row.bind(5, note.confirmed);
    if (note.rewrote)
        row.bind(6, packEntries(note.replaced));
    else
        row.bindNull(6);
    return row.run();
}

Result<std::optional<MergeNote>> mergeNote(const Database &database, qint64 step)
{
    Borrowed row(database.cached(
        QStringLiteral("SELECT desk, package, received, confirmed, replaced FROM \"merge\" WHERE step=?1")));
    row->bind(1, step);
    if (!row->next())
        return std::optional<MergeNote>();
    MergeNote note;
    note.step = step;
    note.desk = row->text(0);
    note.package = row->integer(1);
    note.received = row->integer(2);
    note.confirmed = row->integer(3);
    note.rewrote = !row->isNull(4);
    if (note.rewrote) {
        auto entries = unpackEntries(row->blob(4));
        if (!entries)
            return tl::unexpected(std::move(entries).error());
        note.replaced = *entries;
    }
    return std::optional(note);
}

qint64 stepBefore(const Database &database, qint64 localNo)
{
    // The second condition is for damaged files: nobody is led in a circle.
    Borrowed before(database.cached(
        QStringLiteral("SELECT step FROM journal WHERE local_no<?1 AND step<?1 ORDER BY local_no DESC LIMIT 1")));
    before->bind(1, localNo);
    return before->next() ? before->integer(0) : 0;
}

UndoStart undoStart(const Database &database, const QString &desk)
{
    // Telling which texts are closed forgets nobody.
    const QString meets = QStringLiteral("SELECT s.kind FROM journal s WHERE s.local_no=?1 AND s.kind IN (0, 3, 4, 5) "
                                         "AND s.status=0 AND s.desk=?2 AND NOT (s.kind=4 AND s.label=?3) AND NOT ")
        + QLatin1String(undoneSql);
    UndoStart issued;
    for (qint64 step = stepBefore(database); step > 0; step = stepBefore(database, step)) {
        Borrowed statement(database.cached(meets));
        statement->bind(1, step);
        statement->bind(2, desk);
        statement->bind(3, QLatin1String(closedTextsLabel));
        if (!statement->next())
            continue;
        const auto kind = static_cast<StepKind>(statement->integer(0));
        if (kind != StepKind::Foundation)
            return issued.step > 0
                ? issued
                : UndoStart{step, kind == StepKind::Forgotten ? UndoStart::Stays::Forgot : UndoStart::Stays::No};
        if (issued.step == 0)
            issued = {step, UndoStart::Stays::Issued};
    }
    return {};
}

Done walkBack(const Database &database, qint64 step, const std::function<Done(qint64 step, const QByteArray &)> &visit)
{
    QHash<QString, QByteArray> then; // entries rewritten later, as they were
    for (qint64 at = stepBefore(database); at > step; at = stepBefore(database, at)) {
        auto note = mergeNote(database, at);
        if (!note)
            return tl::unexpected(std::move(note).error());
        const bool net = *note && (*note)->rewrote;
        auto entries =
            journalEntries(database,
                           QStringLiteral("%1 %2 ORDER BY local_no DESC")
                               .arg(ofStep(QString::number(at)), net ? QStringLiteral("AND kind=5") : QString()));
        for (const JournalEntry &entry : entries) {
            if (!entry.isSound())
                return damaged();
            auto changeset = unpacked(then.value(entry.cmd, entry.stored));
            if (!changeset)
                return tl::unexpected(std::move(changeset).error());
            INSIEME_TRY(visit(at, *changeset));
        }
        if (net) {
            for (const JournalEntry &entry : (*note)->replaced)
                then.insert(entry.cmd, entry.stored);
        }
    }
    return {};
}

qint64 lastStepOn(const Database &database, const Date &day)
{
    const auto parts = day.year_month_day();
    const QTimeZone rome("Europe/Rome");
    const QDateTime midnight(QDate(parts.year, parts.month, parts.day).addDays(1), QTime(0, 0), rome);
    qint64 step = stepBefore(database);
    for (; step > 0; step = stepBefore(database, step)) {
        Borrowed row(database.cached(QStringLiteral("SELECT at FROM journal WHERE local_no=?1")));
        row->bind(1, step);
        if (row->next() && QDateTime::fromString(row->text(0), Qt::ISODateWithMs) < midnight)
            break;
    }
    return step;
}

} // namespace insieme
