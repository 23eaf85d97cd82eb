// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/free_days.h"

#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/identifiers.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct PatronDescriptor {
    INSIEME_DESCRIPTOR(PatronDay)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::belfiore, checkBelfiore>("belfiore", "codice_catastale", QT_TR_NOOP("Belfiore code"),
                                           {.required = true, .width = 4}),
        field<&R::municipality>("municipality", "comune", QT_TR_NOOP("Comune"),
                                {.title = true, .search = true, .width = 30}),
        field<&R::name>("name", "festa", QT_TR_NOOP("Holiday"),
                        {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::month>("month", "mese", QT_TR_NOOP("Month")), field<&R::day>("day", "giorno", QT_TR_NOOP("Day")));
    static_assert(arity<R>() == fields.storedCount(), "a member of PatronDay has no field");
};

struct ClosureDescriptor {
    INSIEME_DESCRIPTOR(Closure)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::organisation>("organisation_id", "organizzazione", QT_TR_NOOP("Organisation"),
                                {.required = true, .width = 36}),
        field<&R::site>("site", "sede", QT_TR_NOOP("Site"), {.width = 30}),
        field<&R::from>("start_date", "dal", QT_TR_NOOP("From"), {.required = true}),
        field<&R::to>("end_date", "al", QT_TR_NOOP("To"), {.required = true}),
        field<&R::reason>("reason", "motivo", QT_TR_NOOP("Reason"), {.title = true, .search = true, .width = 40}));
    static_assert(arity<R>() == fields.storedCount(), "a member of Closure has no field");
};

void checkPatronDay(const void *record, const Context &, Problems &problems)
{
    const auto &patron = *static_cast<const PatronDay *>(record);
    // 2024 has a 29 February.
    const bool inRange = patron.month >= 1 && patron.month <= 12 && patron.day >= 1 && patron.day <= 31;
    if (!inRange || !makeDate(2024, static_cast<int>(patron.month), static_cast<int>(patron.day))) {
        problems.append({Verdict::Level::Invalid, QStringLiteral("day"),
                         QCoreApplication::translate("PatronDay", "There is no day %1/%2 in the year.")
                             .arg(patron.day)
                             .arg(patron.month)});
    }
}

} // namespace

template<> const RecordType &describe<PatronDay>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<PatronDescriptor>("patron_day", "patron-days", QT_TRANSLATE_NOOP("PatronDay", "Local holiday"),
                                         QT_TRANSLATE_NOOP("PatronDay", "Local holidays"));
        t.check = checkPatronDay;
        t.title = [](const void *record, const Context &) {
            const auto &patron = *static_cast<const PatronDay *>(record);
            QStringList parts{patron.municipality, patron.name};
            parts.removeAll(QString());
            return parts.join(QStringLiteral(", "));
        };
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Closure>()
{
    static const RecordType type = [] {
        RecordType t = recordType<ClosureDescriptor>("closure", "closures", QT_TRANSLATE_NOOP("Closure", "Closure"),
                                                     QT_TRANSLATE_NOOP("Closure", "Closures"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &closure = *static_cast<const Closure *>(record);
            checkPeriod(closure.from, closure.to, "end_date", problems);
        };
        return t;
    }();
    return type;
}

} // namespace insieme
