// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/presence.h"

#include "core/base/elision.h"
#include "core/contracts/service.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/organisation.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct UserDescriptor {
    INSIEME_DESCRIPTOR(ServiceUser)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::service>("service_id", "servizio", QT_TR_NOOP("Service"), {.required = true, .width = 40}),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"),
                        {.required = true, .title = true, .search = true, .code = true, .width = 12}),
        field<&R::intensity>("intensity", "intensita", QT_TR_NOOP("Intensity"),
                             {.disclosure = Disclosure::Sensitive, .width = 16}),
        field<&R::municipality>("municipality_id", "comune", QT_TR_NOOP("Comune that pays"), {.width = 30}),
        field<&R::userPart, partOfWhole>("user_part", "quota_utente", QT_TR_NOOP("Paid by the user"), {.width = 8}),
        field<&R::admittedOn>("admitted_on", "ammissione", QT_TR_NOOP("Admitted on"), {.width = 10}),
        field<&R::dischargedOn>("discharged_on", "dimissione", QT_TR_NOOP("Discharged on"), {.width = 10}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static_assert(arity<R>() == fields.storedCount(), "a member of ServiceUser has no field");
};

struct PresenceDescriptor {
    INSIEME_DESCRIPTOR(Presence)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::user>("user_id", "utente", QT_TR_NOOP("User"), {.required = true, .width = 12}),
        field<&R::month>("month", "mese", QT_TR_NOOP("Month"), {.required = true, .title = true, .width = 10}),
        field<&R::days>("days", "giorni", QT_TR_NOOP("Days"),
                        {.verbatim = true, .disclosure = Disclosure::Personal, .width = 62}));
    static_assert(arity<R>() == fields.storedCount(), "a member of Presence has no field");
};

void checkPresence(const void *record, const Context &, Problems &problems)
{
    const auto &presence = *static_cast<const Presence *>(record);
    if (!stated(presence.month))
        return;
    if (presence.month.day() != 1)
        problems.append({Verdict::Level::Invalid, QStringLiteral("month"),
                         QCoreApplication::translate("Presence", "A month is written by its first day.")});
    QString wrong;
    if (!parseMarks(presence.days, daysInMonth(presence.month), &wrong)) {
        problems.append({Verdict::Level::Invalid, QStringLiteral("days"),
                         elided(QCoreApplication::translate(
                                    "Presence",
                                    "“%1” is no mark of a day of this month. Marks are P G I O F C T S, hours after "
                                    "the letter (P4:30), “-” for none; %2 has %3 days.")
                                    .arg(wrong, italianText(presence.month))
                                    .arg(daysInMonth(presence.month)))});
    }
}

} // namespace

template<> const RecordType &describe<ServiceUser>()
{
    static const RecordType type = [] {
        RecordType t = recordType<UserDescriptor>("service_user", "service-users",
                                                  QT_TRANSLATE_NOOP("ServiceUser", "Service user"),
                                                  QT_TRANSLATE_NOOP("ServiceUser", "Service users"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &user = *static_cast<const ServiceUser *>(record);
            checkPeriod(user.admittedOn, user.dischargedOn, "discharged_on", problems);
        };
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Presence>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<PresenceDescriptor>("presence", "presences", QT_TRANSLATE_NOOP("Presence", "Presences"),
                                           QT_TRANSLATE_NOOP("Presence", "Presences"));
        t.check = checkPresence;
        t.title = [](const void *record, const Context &context) {
            const auto &presence = *static_cast<const Presence *>(record);
            const QString month = stated(presence.month) ? italianText(presence.month).mid(3) : QString();
            const QString user = context.titles
                ? context.titles->title(describe<ServiceUser>(), presence.user.uuid(), context.day())
                : QString();
            return user.isEmpty() ? month : QStringLiteral("%1 · %2").arg(user, month);
        };
        return t;
    }();
    return type;
}

std::vector<ServiceUser> usersOf(const Records &records, const Id<Service> &service)
{
    std::vector<ServiceUser> result;
    for (const QUuid &id : records.referring(describe<ServiceUser>(), "service_id", service.uuid())) {
        if (auto user = records.load(Id<ServiceUser>(id)))
            result.push_back(std::move(*user));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const ServiceUser &a, const ServiceUser &b) { return a.code < b.code; });
    return result;
}

std::vector<Presence> presencesOf(const Records &records, const Id<ServiceUser> &user)
{
    std::vector<Presence> result;
    for (const QUuid &id : records.referring(describe<Presence>(), "user_id", user.uuid())) {
        if (auto presence = records.load(Id<Presence>(id)); presence && stated(presence->month))
            result.push_back(std::move(*presence));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Presence &a, const Presence &b) { return a.month < b.month; });
    return result;
}

std::optional<Presence> presenceOf(const Records &records, const Id<ServiceUser> &user, const Date &month)
{
    for (Presence &presence : presencesOf(records, user)) {
        if (presence.month == month)
            return std::move(presence);
    }
    return std::nullopt;
}

} // namespace insieme
