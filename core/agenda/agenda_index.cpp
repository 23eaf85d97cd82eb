// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda_index.h"

#include "core/agenda/marks.h"
#include "core/calendar/holidays.h"

#include <QCryptographicHash>

namespace insieme {
namespace {

/// Another number when the way of indexing or the holidays of the law change.
constexpr int indexVersion = 1;

const QString never = QStringLiteral("9999-12-31");

/// A file that cannot be written gets the same tables in memory; their names hide those of the file.
Done makeInMemory(Database &database)
{
    QStringList statements;
    {
        Statement select(database,
                         QStringLiteral("SELECT sql FROM main.sqlite_schema WHERE tbl_name='agenda_item' AND sql IS "
                                        "NOT NULL ORDER BY type DESC")); // the table before its indexes
        while (select.next()) {
            QString sql = select.text(0);
            sql.replace(QLatin1String("CREATE TABLE "), QLatin1String("CREATE TEMP TABLE IF NOT EXISTS "));
            sql.replace(QLatin1String("CREATE INDEX "), QLatin1String("CREATE INDEX IF NOT EXISTS temp."));
            statements << sql;
        }
    }
    for (const QString &sql : statements)
        INSIEME_TRY(database.exec(sql));
    return {};
}

/// Brings what people did into the items that `where` names.
Done applyMarks(Database &database, const char *where, const QUuid *id)
{
    Borrowed update(database.cached(
        QStringLiteral(
            "UPDATE agenda_item SET "
            "done=EXISTS(SELECT 1 FROM agenda_mark m WHERE m.id=agenda_item.mark AND m.done_on IS NOT NULL), "
            "shown=max(day, ifnull((SELECT snoozed_until FROM agenda_mark m WHERE m.id=agenda_item.mark), day)), "
            "owner=ifnull((SELECT operator_id FROM agenda_mark m WHERE m.id=agenda_item.mark), own) WHERE ")
        + QLatin1String(where)));
    if (id)
        update->bind(1, *id);
    return update->run();
}

Done indexRecord(const Records &records, const ObligationSource &source, const QUuid &id)
{
    const auto record = records.load(*source.type, id);
    if (!record)
        return tl::unexpected(record.error());
    std::vector<Obligation> obligations;
    source.offer(record->data(), Context{}, obligations);
    for (const Obligation &obligation : obligations) {
        if (!stated(obligation.written))
            continue;
        const Date day = obligation.day();
        QString lapses = never;
        if (obligation.lapses)
            lapses = stated(*obligation.lapses) ? isoText(*obligation.lapses) : never;
        else if (obligation.kind->lapsesAfter)
            lapses = isoText(day + boost::gregorian::days(*obligation.kind->lapsesAfter));
        const ObligationKey key{QLatin1String(obligation.kind->code), source.type, id, obligation.part,
                                obligation.written};
        Borrowed insert(records.database().cached(QStringLiteral(
            "INSERT INTO agenda_item(mark, kind, area, tbl, id, part, written, day, minute, lapses, own, "
            "done, shown, owner) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0, ?8, ?11)")));
        insert->bind(1, markOf(key).uuid());
        insert->bind(2, key.kind);
        insert->bind(3, QLatin1String(obligation.kind->area));
        insert->bind(4, QLatin1String(source.type->table));
        insert->bind(5, id);
        if (obligation.part.isNull())
            insert->bindNull(6);
        else
            insert->bind(6, obligation.part);
        insert->bind(7, isoText(obligation.written));
        insert->bind(8, isoText(day));
        insert->bind(9, qint64(obligation.minute.value_or(24 * 60)));
        insert->bind(10, lapses);
        if (obligation.owner.isNull())
            insert->bindNull(11);
        else
            insert->bind(11, obligation.owner);
        INSIEME_TRY(insert->run());
    }
    return {};
}

Done follow(const Records &records, const std::vector<QUuid> *ids)
{
    Database &database = records.database();
    const auto &sources = records.catalogue().obligations;
    if (database.isReadOnly())
        INSIEME_TRY(makeInMemory(database));
    if (!ids) {
        INSIEME_TRY(database.exec("DELETE FROM agenda_item"));
        for (const ObligationSource &source : sources) {
            for (const QUuid &id : records.ids(*source.type))
                INSIEME_TRY(indexRecord(records, source, id));
        }
        return applyMarks(database, "mark IN (SELECT id FROM agenda_mark)", nullptr);
    }
    for (const QUuid &id : *ids) {
        {
            Borrowed remove(database.cached(QStringLiteral("DELETE FROM agenda_item WHERE id=?1")));
            remove->bind(1, id);
            INSIEME_TRY(remove->run());
        }
        for (const ObligationSource &source : sources) {
            if (records.exists(*source.type, id))
                INSIEME_TRY(indexRecord(records, source, id));
        }
        INSIEME_TRY(applyMarks(database, "id=?1", &id));
        INSIEME_TRY(applyMarks(database, "mark=?1", &id));
    }
    return {};
}

} // namespace

Follower agendaIndex(const Catalogue &catalogue)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(indexVersion));
    for (const ObligationSource &source : catalogue.obligations) {
        hash.addData(source.type->table);
        for (const ObligationKind &kind : source.kinds) {
            hash.addData(kind.code);
            hash.addData(QByteArray::number(static_cast<int>(kind.rule)));
            hash.addData(QByteArray::number(kind.lapsesAfter.value_or(-1)));
        }
    }
    return {"agenda", QString::fromLatin1(hash.result().toHex().left(16)), follow};
}

} // namespace insieme
