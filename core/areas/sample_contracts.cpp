// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_parts.h"
#include "core/contracts/act.h"
#include "core/contracts/opportunity.h"
#include "core/contracts/plan.h"
#include "core/contracts/presence.h"
#include "core/contracts/service.h"
#include "core/registry/operator.h"

#include <algorithm>

namespace insieme::sample {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString exampleData = u"Dati di esempio."_s;

ServiceUnit unit(const QString &slug, const QString &name, UnitKind kind, const QString &provider,
                 const QString &municipality, qint64 authorised, qint64 accredited)
{
    ServiceUnit u;
    u.id = key<ServiceUnit>(slug);
    u.name = name;
    u.kind = kind;
    u.provider = organisation(provider);
    u.municipality = municipality;
    u.authorisedPlaces = authorised;
    u.authorisation = u"autorizzazione all'esercizio (esempio)"_s;
    u.authorisedFrom = Date(2023, 1, 1);
    u.authorisedUntil = Date(2027, 12, 31);
    u.accreditedPlaces = accredited;
    u.accreditation = u"accreditamento istituzionale (esempio)"_s;
    u.accreditedFrom = Date(2025, 1, 1);
    u.accreditedUntil = Date(2027, 12, 31);
    u.responsible = u"coordinamento del servizio"_s;
    u.notes = exampleData;
    return u;
}

Service service(const QString &slug, const Id<Agreement> &agreement, const QString &name, const QString &unitSlug,
                qint64 places, std::optional<qint64> yearDays = {})
{
    Service s;
    s.id = key<Service>(slug);
    s.agreement = agreement;
    s.name = name;
    s.unit = key<ServiceUnit>(unitSlug);
    s.places = places;
    s.yearDays = yearDays;
    return s;
}

Tariff tariff(const QString &serviceSlug, Money health, Money social, const Date &from, const Date &to,
              bool proposed = false)
{
    Tariff t;
    t.id = key<Tariff>(serviceSlug + u'/' + isoText(from) + (proposed ? u"/proposta"_s : QString()));
    t.service = key<Service>(serviceSlug);
    t.healthShare = health;
    t.socialShare = social;
    t.validFrom = from;
    t.validTo = to;
    t.proposed = proposed;
    t.act = proposed ? u"proposta al tavolo"_s : u"tabella allegata"_s;
    return t;
}

AbsenceRule rule(const QString &slug, const Id<Agreement> &agreement, DayStatus status, qint64 from,
                 std::optional<qint64> to, qint64 percent)
{
    return {.id = key<AbsenceRule>(slug),
            .agreement = agreement,
            .status = status,
            .fromDay = from,
            .toDay = to,
            .healthPart = Percent{percent * 100},
            .socialPart = Percent{percent * 100},
            .clause = u"art. 11 (esempio)"_s};
}

/// A month of a day centre for twenty users, Monday to Friday without the holidays.
void presences(const QString &serviceSlug, std::vector<AnyRecord> &records)
{
    std::vector<AnyRecord> sheets;
    const QString municipalities[] = {u"comune-limena"_s, u"comune-padova"_s, u"comune-villafranca"_s};
    for (int i = 0; i < 20; ++i) {
        const QString code = u"LIM-%1"_s.arg(i + 1, 2, 10, QChar(u'0'));
        ServiceUser user;
        user.id = key<ServiceUser>(code);
        user.service = key<Service>(serviceSlug);
        user.code = code;
        user.municipality = organisation(municipalities[i % 3]);
        user.userPart = Percent{(i % 4) * 10'00LL};
        user.admittedOn = Date(2024, 1, 8);
        records.push_back(AnyRecord::of(user));
        MonthMarks marks(31);
        for (int day = 1; day <= 31; ++day) {
            const int weekday = Date(2026, 5, static_cast<unsigned short>(day)).day_of_week();
            if (weekday == 0 || weekday == 6)
                continue;
            auto &mark = marks[static_cast<size_t>(day - 1)];
            if (day == 1)
                mark = DayMark{DayStatus::Closed, {}};
            else if (i % 5 == 2 && day >= 11 && day <= 14)
                mark = DayMark{DayStatus::JustifiedAbsence, {}};
            else if (i == 7 && day >= 18 && day <= 22)
                mark = DayMark{DayStatus::Hospital, {}};
            else if (i == 12 && day == 6)
                mark = DayMark{DayStatus::UnjustifiedAbsence, {}};
            else
                mark = DayMark{DayStatus::Present, {}};
        }
        sheets.push_back(
            AnyRecord::of(Presence{key<Presence>(code + u"/2026-05"_s), user.id, Date(2026, 5, 1), marksText(marks)}));
    }
    // The month is closed: nobody is admitted to it once there are sheets.
    std::move(sheets.begin(), sheets.end(), std::back_inserter(records));
}

/// The convention with the ULSS in force: services, two tariff steps and a proposal, absence rules, a month of
/// presences.
void healthServices(std::vector<AnyRecord> &records)
{
    const auto agreement = key<Agreement>(u"ulss-6-2024"_s);
    const QString centre = u"limena-2024"_s, community = u"comunita-2024"_s, flat = u"appartamento-2024"_s;
    ServiceUnit limena = unit(u"centro-limena"_s, u"Centro diurno disabili Limena"_s, UnitKind::DisabilityDayCentre,
                              u"fai-padova"_s, u"Limena"_s, 30, 30);
    limena.weekdays = u"lun-ven"_s;
    limena.opening = u"dalle 8:30 alle 16:30"_s;
    records.push_back(AnyRecord::of(limena));
    records.push_back(AnyRecord::of(unit(u"comunita-alloggio"_s, u"Comunità alloggio"_s, UnitKind::DisabilityCommunity,
                                         u"polis-nova"_s, u"Padova"_s, 12, 12)));
    records.push_back(AnyRecord::of(unit(u"gruppo-appartamento"_s, u"Gruppo appartamento"_s, UnitKind::GroupApartment,
                                         u"fai-padova"_s, u"Padova"_s, 6, 6)));
    Service day = service(centre, agreement, u"Centro diurno disabili Limena"_s, u"centro-limena"_s, 28, 240);
    day.accountedTo = Date(2026, 5, 31);
    records.push_back(AnyRecord::of(day));
    records.push_back(AnyRecord::of(service(community, agreement, u"Comunità alloggio"_s, u"comunita-alloggio"_s, 12)));
    records.push_back(AnyRecord::of(service(flat, agreement, u"Gruppo appartamento"_s, u"gruppo-appartamento"_s, 5)));
    for (const Tariff &each : {tariff(centre, {39'29}, {18'91}, Date(2024, 1, 1), Date(2024, 12, 31)),
                               tariff(centre, {40'57}, {19'53}, Date(2025, 1, 1), Date(2025, 12, 31)),
                               tariff(centre, {41'45}, {19'95}, Date(2026, 1, 1), {}),
                               tariff(centre, {42'90}, {20'65}, Date(2027, 1, 1), {}, true),
                               tariff(community, {81'20}, {34'80}, Date(2024, 1, 1), Date(2025, 6, 30)),
                               tariff(community, {82'95}, {35'55}, Date(2025, 7, 1), {}),
                               tariff(community, {85'40}, {36'60}, Date(2027, 1, 1), {}, true),
                               tariff(flat, {33'60}, {50'40}, Date(2024, 1, 1), {})})
        records.push_back(AnyRecord::of(each));
    using enum DayStatus;
    for (const AbsenceRule &each : {rule(u"ulss-6-2024/1"_s, agreement, JustifiedAbsence, 1, 2, 100),
                                    rule(u"ulss-6-2024/2"_s, agreement, JustifiedAbsence, 3, {}, 50),
                                    rule(u"ulss-6-2024/3"_s, agreement, Hospital, 1, {}, 50),
                                    rule(u"ulss-6-2024/4"_s, agreement, UnjustifiedAbsence, 1, {}, 0),
                                    rule(u"ulss-6-2024/5"_s, agreement, FamilyLeave, 1, {}, 80)})
        records.push_back(AnyRecord::of(each));
    presences(centre, records);
}

/// An extension that a paper blocks: an invented cooperative with an invented body.
void blockedExtension(std::vector<AnyRecord> &records)
{
    Agreement a;
    a.id = key<Agreement>(u"esempio-comunita-2024"_s);
    a.code = u"CONV-2024-009"_s;
    a.subject = u"Comunità Esempio"_s;
    a.kind = AgreementKind::HealthServices;
    a.status = AgreementStatus::Signed;
    a.consortium = organisation(u"veneto-insieme"_s);
    a.body = organisation(u"comune-esempio"_s);
    a.signedOn = Date(2024, 6, 20);
    a.start = Date(2024, 7, 1);
    a.end = Date(2026, 6, 30);
    a.extensionMonths = 6;
    a.noticeDays = 60;
    a.places = 8;
    a.notes = u"Convenzione inventata."_s;
    a.shares.push_back({.id = key<AgreementShare>(u"esempio-comunita-2024/1"_s),
                        .agreement = a.id,
                        .cooperative = Id<Cooperative>(organisation(u"esempio-accoglienza"_s).uuid()),
                        .service = u"Comunità Esempio"_s,
                        .percent = Percent{100'00},
                        .places = 8});
    records.push_back(AnyRecord::of(a));
    ServiceUnit u = unit(u"comunita-esempio"_s, u"Comunità Esempio"_s, UnitKind::DisabilityCommunity,
                         u"esempio-accoglienza"_s, u"Campodoro"_s, 8, 8);
    u.authorisedUntil = Date(2026, 6, 19);
    u.notes = u"Unità inventata: l'autorizzazione è scaduta."_s;
    records.push_back(AnyRecord::of(u));
    records.push_back(
        AnyRecord::of(service(u"esempio-comunita-2024"_s, a.id, u"Comunità Esempio"_s, u"comunita-esempio"_s, 8)));
    records.push_back(AnyRecord::of(tariff(u"esempio-comunita-2024"_s, {80'00}, {35'00}, Date(2024, 7, 1), {})));
    AgreementAct act;
    act.id = key<AgreementAct>(u"esempio-comunita-2024/proroga"_s);
    act.agreement = a.id;
    act.kind = ActKind::ExtensionOption;
    act.actKind = u"determina dirigenziale"_s;
    act.signedOn = Date(2026, 6, 22);
    act.previousEnd = a.end;
    act.newEnd = Date(2026, 12, 31);
    act.reason = u"continuità fino alla nuova tariffa"_s;
    records.push_back(AnyRecord::of(act));
    RenewalStep step;
    step.id = key<RenewalStep>(u"esempio-comunita-2024/1"_s);
    step.agreement = a.id;
    step.name = u"Carte delle cooperative aggiornate"_s;
    step.daysBefore = 14;
    step.dueOn = Date(2026, 4, 17);
    records.push_back(AnyRecord::of(step));
}

/// The way to the renewal of the convention in force, back from its notice; the first step is done.
void renewalPlan(std::vector<AnyRecord> &records)
{
    const std::vector<Agreement> agreements = sampleAgreements();
    const auto agreement = std::find_if(agreements.begin(), agreements.end(), [](const Agreement &each) {
        return each.id == key<Agreement>(u"ulss-6-2024"_s);
    });
    const std::vector<PlanDefault> defaults{
        {{}, u"Carte delle cooperative aggiornate"_s, 114}, {{}, u"Rilevazione dei costi per servizio"_s, 94},
        {{}, u"Tavolo degli enti gestori"_s, 86},           {{}, u"Proposta di tariffe al committente"_s, 21},
        {{}, u"Incontro con il committente"_s, 7},          {{}, u"Preavviso o richiesta di rinnovo"_s, 0}};
    const QString owners[] = {u"davide-fittizi"_s, u"davide-fittizi"_s, u"marta-esempio"_s,
                              u"marta-esempio"_s,  u"elena-inventi"_s,  u"marta-esempio"_s};
    size_t number = 0;
    for (RenewalStep step : planBackwards(*agreement, defaults)) {
        step.id = key<RenewalStep>(u"ulss-6-2024/%1"_s.arg(number + 1));
        step.owner = key<Operator>(owners[number]);
        if (number == 0)
            step.doneOn = Date(2026, 6, 9);
        records.push_back(AnyRecord::of(step));
        ++number;
    }
}

void opportunities(std::vector<AnyRecord> &records)
{
    Opportunity open;
    open.id = key<Opportunity>(u"esempio-assistenza-2026"_s);
    open.subject = u"Assistenza domiciliare e pasti a domicilio"_s;
    open.body = organisation(u"comune-esempio"_s);
    open.status = OpportunityStatus::Studying;
    open.publishedOn = open.procedureStart = Date(2026, 6, 8);
    open.questionsBy = {Date(2026, 6, 26), 12 * 60};
    open.deadline = {Date(2026, 7, 10), 12 * 60};
    open.value = Money{420'000'00};
    open.durationMonths = 36;
    open.cpv = u"85320000-8"_s;
    open.suitability = Suitability::WithReserve;
    open.suitabilityWhy = u"serve un requisito di fatturato in raggruppamento"_s;
    open.notes = u"Gara inventata."_s;
    open.requiredPapers.push_back({.id = key<OpportunityRequirement>(u"esempio-assistenza-2026/1"_s),
                                   .opportunity = open.id,
                                   .kind = Id<RequirementKind>(fixedUuid(u"requirement_kind/quality_certificate"))});
    open.candidates.push_back({.id = key<OpportunityCandidate>(u"esempio-assistenza-2026/1"_s),
                               .opportunity = open.id,
                               .cooperative = Id<Cooperative>(organisation(u"esempio-cucine"_s).uuid()),
                               .part = u"pasti"_s});
    records.push_back(AnyRecord::of(open));
    Opportunity lost = open;
    lost.id = key<Opportunity>(u"esempio-custodia-2025"_s);
    lost.subject = u"Custodia delle palestre comunali"_s;
    lost.status = OpportunityStatus::Lost;
    lost.publishedOn = lost.procedureStart = Date(2025, 9, 1);
    lost.questionsBy = {};
    lost.deadline = {Date(2025, 9, 30), 13 * 60};
    lost.value = Money{96'000'00};
    lost.cpv = u"98000000-3"_s;
    lost.suitability = Suitability::Suitable;
    lost.suitabilityWhy.clear();
    lost.decision = ParticipationDecision::TakePart;
    lost.decidedOn = Date(2025, 9, 8);
    lost.decisionWhy = u"servizio già svolto da una consorziata"_s;
    lost.outcomeOn = Date(2025, 11, 3);
    lost.outcome = u"secondo posto"_s;
    lost.lessons = u"il progetto di inclusione va descritto con indicatori"_s;
    lost.candidates.clear();
    lost.requiredPapers.clear();
    records.push_back(AnyRecord::of(lost));
}

} // namespace

std::vector<AnyRecord> sampleContracts()
{
    std::vector<AnyRecord> records;
    healthServices(records);
    blockedExtension(records);
    renewalPlan(records);
    opportunities(records);
    return records;
}

} // namespace insieme::sample
