// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda_index.h"

#include "core/agenda/agenda.h"
#include "core/calendar/holidays.h"

#include <algorithm>
#include <QCryptographicHash>

namespace insieme {
namespace {

/// Another number when the way of indexing or the holidays of the law change.
constexpr int indexVersion = 3;

const QString never = QStringLiteral("9999-12-31");

/// Brings what people did with one obligation into its item. The minute is that of the day on which it is shown: of
/// what is put off, a whole day after its own, so that it stands after the hours of the other day (Agenda::read).
Done applyMark(Database &database, const QUuid &mark)
{
    Borrowed update(database.cached(QStringLiteral(
        "UPDATE agenda_item SET done=m.done_on IS NOT NULL, shown=max(day, ifnull(m.until, day)), "
        "minute=minute+1440*((ifnull(m.until, day)>day)-(shown>day)), owner=ifnull(m.operator, own) "
        "FROM (SELECT max(done_on) AS done_on, max(snoozed_until) AS until, max(operator_id) AS operator "
        "FROM agenda_mark WHERE id=?1) AS m WHERE mark=?1")));
    update->bind(1, mark);
    return update->run();
}

/// The day from which an obligation is shown; nothing when another record settled it.
std::optional<QString> appears(const Obligation &obligation, const ObligationBearing *bearing,
                               const std::vector<OpenObligation> &open)
{
    if (!bearing || QLatin1String(bearing->kind) != QLatin1String(obligation.kind->code))
        return QStringLiteral("0000-00-00");
    const auto found = std::find_if(open.begin(), open.end(),
                                    [&](const OpenObligation &candidate) { return candidate.part == obligation.part; });
    return found == open.end() ? std::nullopt : std::optional(isoText(found->from));
}

Done indexRecord(const Records &records, const ObligationSource &source, const QUuid &id, const void *record,
                 std::span<const ObligationBearing> bearings)
{
    Database &database = records.database();
    std::vector<Obligation> obligations;
    source.offer(record, Context{}, obligations);
    const auto bearing = std::find_if(bearings.begin(), bearings.end(),
                                      [&](const ObligationBearing &candidate) { return candidate.of == source.type; });
    const bool settled = bearing != bearings.end() && !obligations.empty();
    const std::vector<OpenObligation> open = settled ? bearing->open(records, record) : std::vector<OpenObligation>();
    for (const Obligation &obligation : obligations) {
        const auto from = appears(obligation, settled ? &*bearing : nullptr, open);
        if (!stated(obligation.written) || !from)
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
            "done, shown, owner, appears) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)")));
        insert->bind(1, mark);
        insert->bind(2, key.kind);
        insert->bind(3, QLatin1String(obligation.kind->area));
        insert->bind(4, QLatin1String(source.type->table));
        insert->bind(5, id);
        insert->bind(6, obligation.part);
        insert->bind(7, isoText(obligation.written));
        insert->bind(8, dayText);
        insert->bind(9, qint64(obligation.minute.value_or(wholeDay)) + (shown > dayText ? wholeDay : 0));
        insert->bind(10, lapses);
        insert->bind(11, obligation.owner);
        insert->bind(12, qint64(done));
        insert->bind(13, shown);
        insert->bind(14, owner);
        insert->bind(15, *from);
        INSIEME_TRY(insert->run());
    }
    return {};
}

Done clear(Database &database, const QUuid &id)
{
    Borrowed remove(database.cached(QStringLiteral("DELETE FROM agenda_item WHERE id=?1")));
    remove->bind(1, id);
    return remove->run();
}

/// The records whose obligations hung on `id` when it was last looked at, and those they hang on now.
Result<std::vector<QUuid>> ownersOf(const Records &records, const QUuid &id,
                                    std::span<const std::pair<const RecordType *, AnyRecord>> present,
                                    std::span<const ObligationBearing> bearings)
{
    Database &database = records.database();
    std::vector<QUuid> owners;
    {
        Borrowed before(database.cached(QStringLiteral("SELECT owner FROM agenda_bearing WHERE id=?1")));
        before->bind(1, id);
        while (before->next())
            owners.push_back(before->uuid(0));
    }
    if (!owners.empty()) {
        Borrowed remove(database.cached(QStringLiteral("DELETE FROM agenda_bearing WHERE id=?1")));
        remove->bind(1, id);
        INSIEME_TRY(remove->run());
    }
    for (const auto &[type, record] : present) {
        for (const ObligationBearing &bearing : bearings) {
            if (std::find(bearing.by.begin(), bearing.by.end(), type) == bearing.by.end())
                continue;
            for (const QUuid &owner : bearing.owners(records, *type, id)) {
                Borrowed insert(
                    database.cached(QStringLiteral("INSERT INTO agenda_bearing(id, owner) VALUES(?1, ?2)")));
                insert->bind(1, id);
                insert->bind(2, owner);
                INSIEME_TRY(insert->run());
                owners.push_back(owner);
            }
        }
    }
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    return owners;
}

} // namespace

Done followObligations(const Records &records, const QUuid &id,
                       std::span<const std::pair<const RecordType *, AnyRecord>> present,
                       std::span<const ObligationBearing> bearings)
{
    Database &database = records.database();
    INSIEME_TRY(clear(database, id));
    bool mark = present.empty(); // what was removed may have been one
    for (const auto &[type, record] : present) {
        mark |= type == &describe<ObligationMark>();
        for (const ObligationSource &source : records.catalogue().obligations) {
            if (source.type == type)
                INSIEME_TRY(indexRecord(records, source, id, record.data(), bearings));
        }
    }
    const auto owners = ownersOf(records, id, present, bearings);
    if (!owners)
        return tl::unexpected(owners.error());
    for (const QUuid &owner : *owners) {
        if (owner == id)
            continue;
        INSIEME_TRY(clear(database, owner));
        for (const ObligationSource &source : records.catalogue().obligations) {
            const bool hangs = std::any_of(bearings.begin(), bearings.end(),
                                           [&](const ObligationBearing &bearing) { return bearing.of == source.type; });
            if (!hangs)
                continue;
            if (const auto record = records.load(*source.type, owner))
                INSIEME_TRY(indexRecord(records, source, owner, record->data(), bearings));
        }
    }
    return mark ? applyMark(database, id) : Done();
}

Follower agendaIndex(const Catalogue &catalogue, decltype(Follower::follow) follow)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(indexVersion));
    for (const ObligationSource &source : catalogue.obligations) {
        hash.addData(source.type->table);
        for (const ObligationKind &kind : source.kinds) {
            hash.addData(kind.code);
            hash.addData(kind.area);
            hash.addData(QByteArray::number(static_cast<int>(kind.rule)));
            hash.addData(QByteArray::number(kind.lapsesAfter.value_or(-1)));
        }
    }
    return {"agenda", QString::fromLatin1(hash.result().toHex().left(16)), {"agenda_item", "agenda_bearing"}, follow};
}

} // namespace insieme
