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

/// Brings what people did with one obligation into its item.
Done applyMark(Database &database, const QUuid &mark)
{
    Borrowed update(database.cached(QStringLiteral(
        "UPDATE agenda_item SET "
        "done=EXISTS(SELECT 1 FROM agenda_mark m WHERE m.id=agenda_item.mark AND m.done_on IS NOT NULL), "
        "shown=max(day, ifnull((SELECT snoozed_until FROM agenda_mark m WHERE m.id=agenda_item.mark), day)), "
        "owner=ifnull((SELECT operator_id FROM agenda_mark m WHERE m.id=agenda_item.mark), own) WHERE mark=?1")));
    update->bind(1, mark);
    return update->run();
}

Done indexRecord(Database &database, const ObligationSource &source, const QUuid &id, const void *record)
{
    std::vector<Obligation> obligations;
    source.offer(record, Context{}, obligations);
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
        const QUuid mark = markOf(key).uuid();
        const QString dayText = isoText(day);
        QString shown = dayText;
        QUuid owner = obligation.owner;
        bool done = false;
        {
            Borrowed marked(database.cached(
                QStringLiteral("SELECT done_on, snoozed_until, operator_id FROM agenda_mark WHERE id=?1")));
            marked->bind(1, mark);
            if (marked->next()) {
                done = !marked->isNull(0);
                if (!marked->isNull(1))
                    shown = std::max(shown, marked->text(1));
                if (!marked->isNull(2))
                    owner = marked->uuid(2);
            }
        }
        Borrowed insert(database.cached(QStringLiteral(
            "INSERT INTO agenda_item(mark, kind, area, tbl, id, part, written, day, minute, lapses, own, "
            "done, shown, owner) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")));
        insert->bind(1, mark);
        insert->bind(2, key.kind);
        insert->bind(3, QLatin1String(obligation.kind->area));
        insert->bind(4, QLatin1String(source.type->table));
        insert->bind(5, id);
        insert->bind(6, obligation.part);
        insert->bind(7, isoText(obligation.written));
        insert->bind(8, dayText);
        insert->bind(9, qint64(obligation.minute.value_or(24 * 60)));
        insert->bind(10, lapses);
        insert->bind(11, obligation.owner);
        insert->bind(12, qint64(done));
        insert->bind(13, shown);
        insert->bind(14, owner);
        INSIEME_TRY(insert->run());
    }
    return {};
}

Done follow(const Records &records, const QUuid &id, std::span<const std::pair<const RecordType *, AnyRecord>> present)
{
    Database &database = records.database();
    {
        Borrowed remove(database.cached(QStringLiteral("DELETE FROM agenda_item WHERE id=?1")));
        remove->bind(1, id);
        INSIEME_TRY(remove->run());
    }
    bool mark = present.empty(); // what was removed may have been one
    for (const auto &[type, record] : present) {
        mark |= type == &describe<ObligationMark>();
        for (const ObligationSource &source : records.catalogue().obligations) {
            if (source.type == type)
                INSIEME_TRY(indexRecord(database, source, id, record.data()));
        }
    }
    return mark ? applyMark(database, id) : Done();
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
    return {"agenda", QString::fromLatin1(hash.result().toHex().left(16)), {"agenda_item"}, follow};
}

} // namespace insieme
