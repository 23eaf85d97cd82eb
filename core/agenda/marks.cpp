// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/marks.h"

#include "core/base/elision.h"
#include "core/record/describe.h"
#include "core/registry/operator.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

struct MarkDescriptor {
    INSIEME_DESCRIPTOR(ObligationMark)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind"), {.required = true}),
        field<&R::recordTable>("record_table", "tabella", QT_TR_NOOP("Kind of record"),
                               {.required = true, .names = true}),
        field<&R::recordId>("record_id", "scheda", QT_TR_NOOP("Record"), {.required = true, .names = true}),
        field<&R::partId>("part_id", "riga", QT_TR_NOOP("Row")),
        field<&R::day>("day", "giorno", QT_TR_NOOP("Day"), {.required = true, .title = true}),
        field<&R::doneOn>("done_on", "fatta_il", QT_TR_NOOP("Done on")),
        field<&R::snoozedUntil>("snoozed_until", "rinviata_al", QT_TR_NOOP("Put off until")),
        field<&R::reason>("reason", "motivo", QT_TR_NOOP("Reason"), {.disclosure = Disclosure::Personal, .width = 50}),
        field<&R::owner>("operator_id", "incaricato", QT_TR_NOOP("Looked after by"), {.width = 20}));
    static_assert(arity<R>() == fields.storedCount(), "a member of ObligationMark has no field");
};

/// Loads the mark or begins one, changes it and writes it.
template<class Change> Done write(Transaction &transaction, const ObligationKey &key, Change change)
{
    const Id<ObligationMark> id = markOf(key);
    if (transaction.records().exists(describe<ObligationMark>(), id.uuid())) {
        const auto before = transaction.records().load(id);
        if (!before)
            return tl::unexpected(before.error());
        ObligationMark after = *before;
        change(after);
        return transaction.update(*before, after);
    }
    ObligationMark mark;
    mark.id = id;
    mark.kind = key.kind;
    mark.recordTable = QLatin1String(key.type->table);
    mark.recordId = uuidText(key.id);
    mark.partId = key.part.isNull() ? QString() : uuidText(key.part);
    mark.day = key.written;
    change(mark);
    return transaction.insert(mark);
}

} // namespace

template<> const RecordType &describe<ObligationMark>()
{
    static const RecordType type = recordType<MarkDescriptor>(
        "agenda_mark", "deadline-marks", QT_TRANSLATE_NOOP("ObligationMark", "Mark of a deadline"),
        QT_TRANSLATE_NOOP("ObligationMark", "Marks of deadlines"));
    return type;
}

QStringList putOffWithoutReason(const Records &, const void *before, const void *after)
{
    const auto *was = static_cast<const ObligationMark *>(before);
    const auto *is = static_cast<const ObligationMark *>(after);
    if (!is || !stated(is->snoozedUntil) || !is->reason.trimmed().isEmpty())
        return {};
    if (was && was->snoozedUntil == is->snoozedUntil && was->reason == is->reason)
        return {};
    return {Texts::tr("Whoever puts a deadline off says why: write the reason. Nothing was changed.")};
}

Id<ObligationMark> markOf(const ObligationKey &key)
{
    const QString part = key.part.isNull() ? QString() : uuidText(key.part);
    return Id<ObligationMark>(fixedUuid(
        QStringLiteral("agenda_mark/%1/%2/%3/%4").arg(key.kind, uuidText(key.id), part, isoText(key.written))));
}

Done setDone(Transaction &transaction, const ObligationKey &key, const Date &on)
{
    return write(transaction, key, [&](ObligationMark &mark) { mark.doneOn = on; });
}

Done snooze(Transaction &transaction, const ObligationKey &key, const Date &until, const QString &reason)
{
    if (stated(until) && !(transaction.context().today < until)) {
        return fail(
            Error::Code::Invalid,
            elided(
                Texts::tr("%1 is not after today: choose a later day. Nothing was changed.").arg(italianText(until))));
    }
    return write(transaction, key, [&](ObligationMark &mark) {
        mark.snoozedUntil = until;
        mark.reason = reason.trimmed();
    });
}

Done setOwner(Transaction &transaction, const ObligationKey &key, const Id<Operator> &owner)
{
    return write(transaction, key, [&](ObligationMark &mark) { mark.owner = owner; });
}

} // namespace insieme
