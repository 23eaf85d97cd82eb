// SPDX-License-Identifier: GPL-3.0-or-later
// Every mistake that can be made in the description of a record, one at a time: the compiler must refuse each with
// words that say what it is. 0 is the record without a mistake. Read by descriptor_mistakes.cmake, never linked.
#include "core/record/describe.h"

#include <QCoreApplication>

namespace insieme {

struct Other {
    Id<Other> id;
    QString city;
};

enum class Unlabelled { One, Two };

Verdict checkNumber(const qint64 &)
{
    return Verdict::valid();
}

struct Thing {
    Id<Thing> id;
    QString name;
    Date start;
    Date end;
#if MISTAKE == 1
    QString forgotten;
#elif MISTAKE == 2
    double amount = 0;
#elif MISTAKE == 3
    Unlabelled kind = Unlabelled::One;
#elif MISTAKE == 4
    char code[4] = {};
#endif
};

QString computed(const Thing &thing, const Context &)
{
    return thing.name;
}

struct ThingDescriptor {
    INSIEME_DESCRIPTOR(Thing)
    static constexpr auto fields = insieme::fields<R>(
#if MISTAKE == 5
        field<&R::name>("name", "nome", QT_TR_NOOP("Name")), field<&R::id>("id", "", ""),
#else
        field<&R::id>("id", "", ""),
#endif
#if MISTAKE == 6
        field<&R::name>("Name", "nome", QT_TR_NOOP("Name")),
#elif MISTAKE == 7
        field<&R::name>("name", "Nome", QT_TR_NOOP("Name")),
#elif MISTAKE == 8
        field<&R::name>("name", "nome", ""),
#elif MISTAKE == 9
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"), {.search = true, .disclosure = Disclosure::Sensitive}),
#elif MISTAKE == 10
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"), {.serch = true}),
#elif MISTAKE == 11
        field<&R::name, checkNumber>("name", "nome", QT_TR_NOOP("Name")),
#elif MISTAKE == 12
        field<&R::nmae>("name", "nome", QT_TR_NOOP("Name")),
#elif MISTAKE == 13
        field<&Other::city>("name", "nome", QT_TR_NOOP("Name")),
#elif MISTAKE != 5
        field<&R::name>("name", "nome", QT_TR_NOOP("Name")),
#endif
#if MISTAKE == 2
        field<&R::amount>("amount", "importo", QT_TR_NOOP("Amount")),
#elif MISTAKE == 3
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind")),
#elif MISTAKE == 4
        field<&R::code>("code", "codice", QT_TR_NOOP("Code")),
#elif MISTAKE == 14
        derived<R, QString, computed>("title", "titolo", QT_TR_NOOP("Title"), {.required = true}),
#endif
        field<&R::start>("start_date", "inizio", QT_TR_NOOP("Start")),
#if MISTAKE == 15
        field<&R::end>("start_date", "fine", QT_TR_NOOP("End"))
#elif MISTAKE == 16
        field<&R::end>("end_date", "inizio", QT_TR_NOOP("End"))
#elif MISTAKE == 17
        field<&R::start>("end_date", "fine", QT_TR_NOOP("End"))
#elif MISTAKE == 18
        field<&R::end>("end_date", "fine", QT_TR_NOOP("End"), {.formerMerge = "termine inizio"})
#else
        field<&R::end>("end_date", "fine", QT_TR_NOOP("End"), {.formerMerge = "termine scadenza"})
#endif
    );
    static_assert(arity<R>() == fields.storedCount(), "a member of Thing has no field");
};

const RecordType &used()
{
    static const RecordType type = recordType<ThingDescriptor>("thing", "things", "Thing", "Things");
    return type;
}

} // namespace insieme
