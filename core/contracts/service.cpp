// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/service.h"

#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/calendar/workdays.h"
#include "core/record/amount.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/organisation.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Service)
};

constexpr ChoiceItem unitKindItems[] = {
    {"disability_day_centre", QT_TRANSLATE_NOOP("UnitKind", "Day centre, disability")},
    {"disability_community", QT_TRANSLATE_NOOP("UnitKind", "Residential community, disability")},
    {"disability_residence", QT_TRANSLATE_NOOP("UnitKind", "Health residence, disability")},
    {"group_apartment", QT_TRANSLATE_NOOP("UnitKind", "Group apartment")},
    {"family_community", QT_TRANSLATE_NOOP("UnitKind", "Community of a family kind")},
    {"rehabilitation_centre", QT_TRANSLATE_NOOP("UnitKind", "Rehabilitation centre")},
    {"mental_health_day_centre", QT_TRANSLATE_NOOP("UnitKind", "Day centre, mental health")},
    {"protected_therapeutic_community", QT_TRANSLATE_NOOP("UnitKind", "Protected therapeutic community (CTRP)")},
    {"mental_health_community", QT_TRANSLATE_NOOP("UnitKind", "Residential community, mental health")},
    {"protected_group_apartment", QT_TRANSLATE_NOOP("UnitKind", "Protected group apartment")},
    {"home_service", QT_TRANSLATE_NOOP("UnitKind", "Service at home")},
    {"other", QT_TRANSLATE_NOOP("UnitKind", "Other")},
};
constexpr ChoiceList unitKindList{"UnitKind", unitKindItems};

constexpr ChoiceItem tariffUnitItems[] = {
    {"day", QT_TRANSLATE_NOOP("TariffUnit", "Day")},
    {"month", QT_TRANSLATE_NOOP("TariffUnit", "Month")},
    {"hour", QT_TRANSLATE_NOOP("TariffUnit", "Hour")},
};
constexpr ChoiceList tariffUnitList{"TariffUnit", tariffUnitItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<UnitKind> = &unitKindList;
template<> inline constexpr const ChoiceList *choicesOf<TariffUnit> = &tariffUnitList;
template<> inline constexpr const ChoiceList *choicesOf<DayStatus> = &dayStatusList;

namespace {

Verdict checkWeekdays(const QString &text)
{
    return text.isEmpty() || calendar::parseWeekdays(text)
        ? Verdict::valid()
        : Verdict::invalid(QCoreApplication::translate("Service", "weekdays are written like “lun-ven” or “lun,mer”."));
}

Money totalOf(const Tariff &tariff, const Context &)
{
    return tariff.total();
}

struct UnitDescriptor {
    INSIEME_DESCRIPTOR(ServiceUnit)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::name>("name", "denominazione", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind"), {.width = 30}),
        field<&R::provider>("provider_id", "ente_gestore", QT_TR_NOOP("Service provider"),
                            {.required = true, .width = 36}),
        field<&R::address>("address", "indirizzo", QT_TR_NOOP("Address"), {.width = 40}),
        field<&R::municipality>("municipality", "comune", QT_TR_NOOP("Comune"), {.search = true, .width = 24}),
        field<&R::authorisedPlaces, notNegative>("authorised_places", "posti_autorizzati",
                                                 QT_TR_NOOP("Authorised places")),
        field<&R::authorisation>("authorisation", "autorizzazione", QT_TR_NOOP("Authorisation"), {.width = 40}),
        field<&R::authorisedFrom>("authorised_from", "autorizzata_dal", QT_TR_NOOP("Authorised from")),
        field<&R::authorisedUntil>("authorised_until", "autorizzata_al", QT_TR_NOOP("Authorised until")),
        field<&R::accreditedPlaces, notNegative>("accredited_places", "posti_accreditati",
                                                 QT_TR_NOOP("Accredited places")),
        field<&R::accreditation>("accreditation", "accreditamento", QT_TR_NOOP("Accreditation"), {.width = 40}),
        field<&R::accreditedFrom>("accredited_from", "accreditata_dal", QT_TR_NOOP("Accredited from")),
        field<&R::accreditedUntil>("accredited_until", "accreditata_al", QT_TR_NOOP("Accredited until")),
        field<&R::weekdays, checkWeekdays>("weekdays", "giorni", QT_TR_NOOP("Days of the week"), {.width = 12}),
        field<&R::opening>("opening", "orario", QT_TR_NOOP("Opening hours"), {.width = 40}),
        field<&R::closures>("closures", "chiusure", QT_TR_NOOP("Closures of the year"), {.longText = true}),
        field<&R::responsible>("responsible", "responsabile", QT_TR_NOOP("Responsible office"), {.width = 30}),
        field<&R::staff>("staff", "personale", QT_TR_NOOP("Staff standard"), {.longText = true}),
        field<&R::transport>("transport", "trasporto", QT_TR_NOOP("Transport"), {.longText = true}),
        field<&R::meals>("meals", "mensa", QT_TR_NOOP("Meals"), {.longText = true}),
        field<&R::active>("active", "attiva", QT_TR_NOOP("Active")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static_assert(arity<R>() == fields.storedCount(), "a member of ServiceUnit has no field");
};

struct ServiceDescriptor {
    INSIEME_DESCRIPTOR(Service)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::agreement>("agreement_id", "convenzione", QT_TR_NOOP("Agreement"), {.required = true, .width = 40}),
        field<&R::name>("name", "denominazione", QT_TR_NOOP("Service"),
                        {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::unit>("unit_id", "unita", QT_TR_NOOP("Unit"), {.width = 40}),
        field<&R::places, notNegative>("places", "posti", QT_TR_NOOP("Contracted places"), {.width = 6}),
        field<&R::yearDays, between<1, 366>>("year_days", "giorni_anno", QT_TR_NOOP("Days of opening a year")),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From")),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}),
        field<&R::accountedTo>("accounted_to", "conti_chiusi_al", QT_TR_NOOP("Accounts closed up to")),
        field<&R::accountedTotal>("accounted_total", "conto_chiuso", QT_TR_NOOP("Total of the last closed month")),
        field<&R::yearHours, notNegative>("year_hours", "ore_anno", QT_TR_NOOP("Hours a year")));
    static_assert(arity<R>() == fields.storedCount(), "a member of Service has no field");
};

struct TariffDescriptor {
    INSIEME_DESCRIPTOR(Tariff)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::service>("service_id", "servizio", QT_TR_NOOP("Service"), {.required = true, .width = 40}),
        field<&R::intensity>("intensity", "intensita", QT_TR_NOOP("Intensity"), {.width = 16}),
        field<&R::unit>("unit", "unita_misura", QT_TR_NOOP("Price per"), {.width = 6}),
        field<&R::healthShare, notNegative>("health_share", "quota_sanitaria", QT_TR_NOOP("Health share"),
                                            {.width = 10}),
        field<&R::socialShare, notNegative>("social_share", "quota_sociale", QT_TR_NOOP("Social share"), {.width = 10}),
        derived<R, Money, totalOf>("total", "retta", QT_TR_NOOP("Tariff")),
        field<&R::transport>("transport", "trasporto_incluso", QT_TR_NOOP("Transport included")),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From"), {.required = true, .width = 10}),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To"), {.width = 10}),
        field<&R::proposed>("proposed", "proposta", QT_TR_NOOP("Proposed")),
        field<&R::fixed>("fixed", "non_rivedibile", QT_TR_NOOP("Never revised")),
        field<&R::act>("act", "atto", QT_TR_NOOP("Act"), {.search = true, .width = 40}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static_assert(arity<R>() == fields.storedCount(), "a member of Tariff has no field");
};

struct RuleDescriptor {
    INSIEME_DESCRIPTOR(AbsenceRule)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::agreement>("agreement_id", "convenzione", QT_TR_NOOP("Agreement"), {.required = true, .width = 40}),
        field<&R::service>("service_id", "servizio", QT_TR_NOOP("Service"), {.width = 30}),
        field<&R::status>("status", "stato", QT_TR_NOOP("Day"), {.title = true, .width = 20}),
        field<&R::fromDay, atLeastOne>("from_day", "dal_giorno", QT_TR_NOOP("From the day"), {.width = 4}),
        field<&R::toDay, notNegative>("to_day", "al_giorno", QT_TR_NOOP("To the day"), {.width = 4}),
        field<&R::healthPart, partOfWhole>("health_part", "parte_sanitaria", QT_TR_NOOP("Of the health share"),
                                           {.width = 8}),
        field<&R::socialPart, partOfWhole>("social_part", "parte_sociale", QT_TR_NOOP("Of the social share"),
                                           {.width = 8}),
        field<&R::clause>("clause", "clausola", QT_TR_NOOP("Clause"), {.search = true, .width = 30}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From"), {.width = 10}),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To"), {.width = 10}));
    static_assert(arity<R>() == fields.storedCount(), "a member of AbsenceRule has no field");
};

bool earlier(const Date &a, const Date &b)
{
    return stated(b) && (!stated(a) || a < b);
}

template<class R> std::vector<R> loadAll(const Records &records, const std::vector<QUuid> &ids)
{
    std::vector<R> result;
    for (const QUuid &id : ids) {
        if (auto record = records.load(Id<R>(id)))
            result.push_back(std::move(*record));
    }
    return result;
}

} // namespace

template<> const RecordType &describe<ServiceUnit>()
{
    static const RecordType type = [] {
        RecordType t = recordType<UnitDescriptor>("service_unit", "service-units",
                                                  QT_TRANSLATE_NOOP("ServiceUnit", "Service unit"),
                                                  QT_TRANSLATE_NOOP("ServiceUnit", "Service units"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &unit = *static_cast<const ServiceUnit *>(record);
            checkPeriod(unit.authorisedFrom, unit.authorisedUntil, "authorised_until", problems);
            checkPeriod(unit.accreditedFrom, unit.accreditedUntil, "accredited_until", problems);
            for (const QString &text : placeFindings(unit))
                problems.append({Verdict::Level::Invalid, QStringLiteral("accredited_places"), text});
        };
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Service>()
{
    static const RecordType type = [] {
        RecordType t = recordType<ServiceDescriptor>("service", "services", QT_TRANSLATE_NOOP("Service", "Service"),
                                                     QT_TRANSLATE_NOOP("Service", "Services"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &service = *static_cast<const Service *>(record);
            checkPeriod(service.validFrom, service.validTo, "valid_to", problems);
            if (stated(service.accountedTo) && service.accountedTo != service.accountedTo.end_of_month())
                problems.append({Verdict::Level::Invalid, QStringLiteral("accounted_to"),
                                 QCoreApplication::translate("Service", "It must be the last day of a month.")});
        };
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Tariff>()
{
    static const RecordType type = [] {
        RecordType t = recordType<TariffDescriptor>("tariff", "tariffs", QT_TRANSLATE_NOOP("Tariff", "Tariff"),
                                                    QT_TRANSLATE_NOOP("Tariff", "Tariffs"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &tariff = *static_cast<const Tariff *>(record);
            checkPeriod(tariff.validFrom, tariff.validTo, "valid_to", problems);
            if (tariff.total().cents == 0)
                problems.append({Verdict::Level::Warning, QStringLiteral("health_share"),
                                 QCoreApplication::translate("Tariff", "The tariff is zero.")});
        };
        t.title = [](const void *record, const Context &context) {
            const auto &tariff = *static_cast<const Tariff *>(record);
            QStringList parts;
            if (context.titles && !tariff.service.isNull())
                parts << context.titles->title(describe<Service>(), tariff.service.uuid(), context.day());
            if (!tariff.intensity.isEmpty())
                parts << tariff.intensity;
            parts << elided(QCoreApplication::translate("Tariff", "%1 from %2")
                                .arg(amountText(tariff.total()), italianText(tariff.validFrom)));
            return parts.join(QStringLiteral(" · "));
        };
        t.titleSpeaks = true;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<AbsenceRule>()
{
    static const RecordType type = [] {
        RecordType t = recordType<RuleDescriptor>("absence_rule", "absence-rules",
                                                  QT_TRANSLATE_NOOP("AbsenceRule", "Absence rule"),
                                                  QT_TRANSLATE_NOOP("AbsenceRule", "Absence rules"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &rule = *static_cast<const AbsenceRule *>(record);
            checkPeriod(rule.validFrom, rule.validTo, "valid_to", problems);
            if (rule.toDay && *rule.toDay < rule.fromDay)
                problems.append({Verdict::Level::Invalid, QStringLiteral("to_day"),
                                 QCoreApplication::translate("AbsenceRule", "The last day is before the first.")});
        };
        return t;
    }();
    return type;
}

std::vector<Service> servicesOf(const Records &records, const Id<Agreement> &agreement)
{
    auto list = loadAll<Service>(records, records.referring(describe<Service>(), "agreement_id", agreement.uuid()));
    std::stable_sort(list.begin(), list.end(),
                     [](const Service &a, const Service &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return list;
}

std::vector<Tariff> tariffsOf(const Records &records, const Id<Service> &service)
{
    auto list = loadAll<Tariff>(records, records.referring(describe<Tariff>(), "service_id", service.uuid()));
    sortTariffs(list);
    return list;
}

std::vector<AbsenceRule> absenceRulesOf(const Records &records, const Id<Agreement> &agreement)
{
    auto list =
        loadAll<AbsenceRule>(records, records.referring(describe<AbsenceRule>(), "agreement_id", agreement.uuid()));
    sortAbsenceRules(list);
    return list;
}

void sortTariffs(std::vector<Tariff> &tariffs)
{
    std::sort(tariffs.begin(), tariffs.end(), [](const Tariff &a, const Tariff &b) {
        if (a.intensity != b.intensity)
            return a.intensity.localeAwareCompare(b.intensity) < 0;
        if (stated(a.validFrom) != stated(b.validFrom) || (stated(a.validFrom) && a.validFrom != b.validFrom))
            return earlier(a.validFrom, b.validFrom);
        return a.id.uuid() < b.id.uuid();
    });
}

void sortAbsenceRules(std::vector<AbsenceRule> &rules)
{
    std::sort(rules.begin(), rules.end(), [](const AbsenceRule &a, const AbsenceRule &b) {
        return std::tuple(static_cast<int>(a.status), a.fromDay, a.id.uuid())
            < std::tuple(static_cast<int>(b.status), b.fromDay, b.id.uuid());
    });
}

QStringList placeFindings(const ServiceUnit &unit, const std::optional<qint64> &contracted, const Date &from)
{
    QStringList result;
    if (unit.accreditedPlaces && unit.authorisedPlaces && *unit.accreditedPlaces > *unit.authorisedPlaces)
        result << Texts::tr("%1: %2 places are accredited, only %3 are authorised.")
                      .arg(unit.name)
                      .arg(*unit.accreditedPlaces)
                      .arg(*unit.authorisedPlaces);
    const auto most = unit.accreditedPlaces ? unit.accreditedPlaces : unit.authorisedPlaces;
    if (contracted && most && *contracted > *most) {
        const QString places = stated(from) ? elided(Texts::tr("%1 from %2").arg(*contracted).arg(italianText(from)))
                                            : QString::number(*contracted);
        result << (unit.accreditedPlaces ? Texts::tr("%1: %2 places are contracted, only %3 are accredited.")
                                         : Texts::tr("%1: %2 places are contracted, only %3 are authorised."))
                      .arg(unit.name, places, QString::number(*most));
    }
    return result;
}

std::vector<ContractedPlaces> contractedPlaces(const Records &records, const Id<ServiceUnit> &unit)
{
    std::vector<ContractedPlaces> result;
    for (const QUuid &id : records.referring(describe<Service>(), "unit_id", unit.uuid())) {
        const auto service = records.load(Id<Service>(id));
        const auto agreement = service ? records.load(service->agreement) : tl::unexpected(service.error());
        if (!agreement || !service->places || !isBinding(agreement->status))
            continue;
        if (const auto days =
                calendar::common({agreement->start, agreement->end}, {service->validFrom, service->validTo}))
            result.push_back({*days, *service->places});
    }
    return result;
}

QStringList unitPlaceFindings(const ServiceUnit &unit, const std::vector<ContractedPlaces> &contracted)
{
    std::optional<ContractedPlaces> first;
    for (const ContractedPlaces &row : contracted) { // more begin on the first day of a row only
        qint64 sum = 0;
        for (const ContractedPlaces &other : contracted) {
            if (&other == &row || inForce(other.days.from, other.days.to, row.days.from))
                sum += other.places;
        }
        if (!placeFindings(unit, sum).isEmpty() && (!first || row.days.from < first->days.from))
            first = {row.days, sum};
    }
    return first ? placeFindings(unit, first->places, first->days.from) : placeFindings(unit);
}

QStringList overlappingTariffs(const std::vector<Tariff> &tariffs)
{
    QStringList result;
    for (size_t i = 0; i < tariffs.size(); ++i) {
        for (size_t k = i + 1; k < tariffs.size(); ++k) {
            const Tariff &a = tariffs[i], &b = tariffs[k];
            if (!a.proposed && !b.proposed && a.intensity.compare(b.intensity, Qt::CaseInsensitive) == 0
                && overlap(a.validFrom, a.validTo, b.validFrom, b.validTo))
                result << elided(
                    Texts::tr("Two tariffs are in force on the same days: %1 from %2 and %3 from %4. Close the "
                              "earlier one the day before.")
                        .arg(amountText(a.total()), italianText(a.validFrom), amountText(b.total()),
                             italianText(b.validFrom)));
        }
    }
    return result;
}

} // namespace insieme
