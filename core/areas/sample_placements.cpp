// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_placements.h"

#include "core/areas/sample_parts.h"
#include "core/calendar/periods.h"
#include "core/placements/attendance.h"
#include "core/placements/funding.h"
#include "core/placements/kind.h"
#include "core/placements/placement.h"
#include "core/placements/project.h"
#include "core/registry/free_days.h"
#include "core/registry/person.h"

namespace insieme::sample {
namespace {

using namespace Qt::Literals::StringLiterals;
using Days = boost::gregorian::days;

constexpr Money euro(qint64 whole)
{
    return {whole * 100};
}

Id<Person> beneficiary(int number)
{
    return person(u"persona-esempio-%1"_s.arg(number));
}

Id<SuspensionReason> reason(const char *code)
{
    return Id<SuspensionReason>(fixedUuid(u"suspension_reason/"_s + QLatin1String(code)));
}

Id<PlacementKind> kind(const char *code, const char *from)
{
    return Id<PlacementKind>(
        fixedUuid(u"placement_kind/"_s + QLatin1String(code) + QLatin1Char('/') + QLatin1String(from)));
}

/// People who look for work: numbers instead of names, no tax code of anyone.
std::vector<AnyRecord> beneficiaries()
{
    std::vector<AnyRecord> result;
    for (int i = 1; i <= 18; ++i)
        result.push_back(
            AnyRecord::of(Person{.id = beneficiary(i),
                                 .givenName = u"Persona"_s,
                                 .familyName = u"Esempio %1"_s.arg(i),
                                 .birthDate = Date(1966 + (i * 7) % 27, 1 + (i * 5) % 12, 1 + (i * 11) % 28),
                                 .notes = u"Persona inventata."_s}));
    return result;
}

std::vector<AnyRecord> calls()
{
    FundingCall c2014{.id = key<FundingCall>(u"dgr-804-2014"_s),
                      .code = u"DGR-804-2014"_s,
                      .name = u"Lavori di pubblica utilità 2014"_s,
                      .body = organisation(u"regione-veneto"_s),
                      .act = u"DGR Veneto n. 804/2014"_s,
                      .year = 2014,
                      .maxMonths = 6,
                      .euroPerWorker = euro(5'000),
                      .coFunding = Percent{35'00},
                      .maxMunicipalities = 15,
                      .bonus = Percent{5'00},
                      .bonusMunicipalities = 3,
                      .minimumAge = 35,
                      .legalReference = u"DGR Veneto n. 804/2014"_s};
    c2014.conditions = {
        {.id = key<CallCondition>(u"dgr-804-2014/1"_s),
         .call = c2014.id,
         .position = 1,
         .code = u"senza-sostegno"_s,
         .description =
             u"Disoccupati privi di ammortizzatori sociali e di pensione, segnalati dai servizi sociali o dal centro per l'impiego"_s}};
    FundingCall c2022{.id = key<FundingCall>(u"dgr-1320-2022"_s),
                      .code = u"DGR-1320-2022"_s,
                      .name = u"Lavori di pubblica utilità e cittadinanza attiva 2022"_s,
                      .body = organisation(u"regione-veneto"_s),
                      .act = u"DGR Veneto n. 1320/2022"_s,
                      .year = 2022,
                      .minimumAge = 30,
                      .unemployedMonths = 12,
                      .startWithinDays = 120,
                      .endWithinMonths = 12,
                      .legalReference = u"DGR Veneto n. 1320/2022 (FSE+)"_s};
    FundingCall c2024{.id = key<FundingCall>(u"dgr-751-2024"_s),
                      .code = u"DGR-751-2024"_s,
                      .name = u"Lavori di pubblica utilità e cittadinanza attiva 2024"_s,
                      .body = organisation(u"regione-veneto"_s),
                      .act = u"DGR Veneto n. 751/2024"_s,
                      .year = 2024,
                      .maxDays = 180,
                      .maxHours = Minutes{520LL * 60},
                      .minimumAge = 30,
                      .unemployedMonths = 12,
                      .startWithinDays = 120,
                      .endWithinMonths = 12,
                      .legalReference = u"DGR Veneto n. 751/2024"_s,
                      .notes = u"520 ore in tutto, al massimo 180 giorni, più l'orientamento."_s};
    for (FundingCall *call : {&c2022, &c2024})
        call->conditions = {
            {.id = key<CallCondition>(call->code + u"/1"_s),
             .call = call->id,
             .position = 1,
             .code = u"lunga-durata"_s,
             .description = u"Disoccupati da oltre 12 mesi privi di ammortizzatori"_s},
            {.id = key<CallCondition>(call->code + u"/2"_s),
             .call = call->id,
             .position = 2,
             .code = u"vulnerabili"_s,
             .description =
                 u"Persone vulnerabili: L. 68/1999, art. 4 L. 381/1991, vittime di violenza, titolari di protezione, minoranze, in carico ai servizi sociali"_s}};
    return {AnyRecord::of(c2014), AnyRecord::of(c2022), AnyRecord::of(c2024)};
}

Id<FundingSource> fundKey(const char *slug)
{
    return key<FundingSource>(QLatin1String(slug));
}

std::vector<AnyRecord> funds()
{
    const auto fund = [](const char *slug, const QString &name, const QString &funder, Money allocation,
                         const Date &from, const Date &to) {
        return FundingSource{.id = fundKey(slug),
                             .name = name,
                             .funder = organisation(funder),
                             .start = from,
                             .end = to,
                             .allocation = allocation,
                             .notes = u"Importi di esempio."_s};
    };
    FundingSource region = fund("regione-lpu", u"Contributo regionale lavori di pubblica utilità"_s,
                                u"regione-veneto"_s, euro(33'600), Date(2026, 4, 1), Date(2027, 3, 31));
    region.call = key<FundingCall>(u"dgr-751-2024"_s);
    region.act = u"decreto regionale del 30 marzo 2026 (esempio)"_s;
    region.reportingRules =
        u"Costo del lavoro delle ore effettivamente lavorate; le ore non lavorate non si rimborsano."_s;
    region.instalments = {{.id = key<FundInstalment>(u"regione-lpu/1"_s),
                           .fund = region.id,
                           .position = 1,
                           .condition = u"anticipo all'avvio"_s,
                           .dueOn = Date(2026, 7, 31),
                           .amount = euro(16'800)},
                          {.id = key<FundInstalment>(u"regione-lpu/2"_s),
                           .fund = region.id,
                           .position = 2,
                           .condition = u"saldo dopo il rendiconto"_s,
                           .dueOn = Date(2027, 3, 31),
                           .amount = euro(16'800)}};
    region.reportDates = {{.id = key<FundReportDate>(u"regione-lpu/1"_s),
                           .fund = region.id,
                           .dueOn = Date(2027, 2, 28),
                           .description = u"rendiconto finale"_s}};
    FundingSource comune = fund("comune-piazzola", u"Cofinanziamento del Comune di Piazzola sul Brenta"_s,
                                u"comune-piazzola"_s, euro(9'600), Date(2026, 4, 1), Date(2027, 3, 31));
    FundingSource solidarity = fund("fondo-straordinario", u"Fondo straordinario di solidarietà per il lavoro"_s,
                                    u"fondazione-cariparo"_s, euro(20'000), Date(2026, 1, 1), Date(2026, 12, 31));
    solidarity.ceilingPerPerson = euro(2'500);
    solidarity.instalments = {{.id = key<FundInstalment>(u"fondo-straordinario/1"_s),
                               .fund = solidarity.id,
                               .position = 1,
                               .condition = u"all'assegnazione"_s,
                               .dueOn = Date(2026, 2, 28),
                               .amount = euro(10'000),
                               .receivedOn = Date(2026, 2, 20)},
                              {.id = key<FundInstalment>(u"fondo-straordinario/2"_s),
                               .fund = solidarity.id,
                               .position = 2,
                               .condition = u"al rendiconto"_s,
                               .dueOn = Date(2027, 1, 31),
                               .amount = euro(10'000)}};
    solidarity.reportDates = {{.id = key<FundReportDate>(u"fondo-straordinario/1"_s),
                               .fund = solidarity.id,
                               .dueOn = Date(2026, 7, 15),
                               .description = u"rendiconto del primo semestre"_s},
                              {.id = key<FundReportDate>(u"fondo-straordinario/2"_s),
                               .fund = solidarity.id,
                               .dueOn = Date(2027, 1, 31),
                               .description = u"rendiconto finale"_s}};
    FundingSource caritas = fund("caritas-2026", u"Fondo di solidarietà della Caritas diocesana"_s, u"caritas-padova"_s,
                                 euro(12'000), Date(2026, 1, 1), Date(2026, 12, 31));
    caritas.ceilingPerPerson = euro(3'000);
    return {AnyRecord::of(region), AnyRecord::of(comune), AnyRecord::of(solidarity), AnyRecord::of(caritas)};
}

Id<UtilityProject> greenProject()
{
    return key<UtilityProject>(u"verde-2026"_s);
}
Id<UtilityProject> internships()
{
    return key<UtilityProject>(u"tirocini-2026"_s);
}

std::vector<AnyRecord> projects()
{
    UtilityProject green{
        .id = greenProject(),
        .code = u"PPU-2026-01"_s,
        .title = u"Manutenzione del verde e archivi"_s,
        .call = key<FundingCall>(u"dgr-751-2024"_s),
        .proposer = organisation(u"comune-piazzola"_s),
        .implementer = organisation(u"veneto-insieme"_s),
        .coordinator = person(u"marta-esempio"_s),
        .cup = u"G81J26000010006"_s,
        .status = ProjectStatus::Granted,
        .outcomeOn = Date(2026, 3, 30),
        .start = Date(2026, 7, 1),
        .end = Date(2026, 12, 31),
        .workers = 4,
        .hoursPerWorker = Minutes{520LL * 60},
        .granted = euro(33'600),
        .activities =
            u"Cura del verde e del decoro urbano; riordino degli archivi comunali; sostegno ai servizi della biblioteca."_s,
        .notes = u"Importi e atti di esempio."_s};
    green.municipalities = {{.id = key<ProjectMunicipality>(u"verde/1"_s),
                             .project = green.id,
                             .position = 1,
                             .municipality = organisation(u"comune-piazzola"_s),
                             .agreement = key<Agreement>(u"piazzola-2026"_s),
                             .places = 4,
                             .coFunding = euro(9'600)}};
    const auto host = [](const UtilityProject &project, int position, const QString &cooperative, const QString &site,
                         const QString &tutor, const QString &job, qint64 places) {
        return ProjectHost{.id = key<ProjectHost>(u"%1/%2"_s.arg(project.code).arg(position)),
                           .project = project.id,
                           .position = position,
                           .host = organisation(cooperative),
                           .site = site,
                           .tutor = person(tutor),
                           .job = job,
                           .places = places};
    };
    green.hosts = {host(green, 1, u"jonathan"_s, u"Magazzino comunale"_s, u"davide-fittizi"_s,
                        u"addetto alla manutenzione del verde"_s, 2),
                   host(green, 2, u"idee-verdi"_s, u"Biblioteca comunale"_s, u"davide-fittizi"_s,
                        u"addetto ai servizi della biblioteca"_s, 1),
                   host(green, 3, u"esempio-giardini"_s, u"Sede municipale"_s, u"hassan-esempi"_s,
                        u"addetto al riordino degli archivi"_s, 1)};
    const auto pays = [](const UtilityProject &project, int position, const char *fund, Money amount) {
        return ProjectFund{.id = key<ProjectFund>(u"%1/%2"_s.arg(project.code).arg(position)),
                           .project = project.id,
                           .position = position,
                           .fund = fundKey(fund),
                           .amount = amount};
    };
    green.funds = {pays(green, 1, "regione-lpu", euro(33'600)), pays(green, 2, "comune-piazzola", euro(9'600)),
                   pays(green, 3, "fondo-straordinario", euro(2'400)), pays(green, 4, "caritas-2026", euro(2'400))};
    green.quotas = {{.id = key<ProjectQuota>(u"verde/1"_s),
                     .project = green.id,
                     .position = 1,
                     .code = u"servizi"_s,
                     .description = u"Persone segnalate dai servizi sociali"_s,
                     .places = 1}};
    green.events = {{.id = key<ProjectEvent>(u"verde/1"_s),
                     .project = green.id,
                     .onDay = Date(2026, 5, 26),
                     .what = u"Incontro con il Comune: calendario delle prove di selezione"_s,
                     .who = u"Marta Esempio"_s,
                     .nextStep = u"pubblicare la graduatoria"_s,
                     .nextOn = Date(2026, 6, 26)}};

    UtilityProject training{.id = internships(),
                            .code = u"PPU-2026-02"_s,
                            .title = u"Tirocini di inserimento 2026"_s,
                            .proposer = organisation(u"veneto-insieme"_s),
                            .implementer = organisation(u"veneto-insieme"_s),
                            .coordinator = person(u"elena-inventi"_s),
                            .status = ProjectStatus::Running,
                            .start = Date(2026, 1, 12),
                            .end = Date(2026, 10, 31),
                            .workers = 6,
                            .activities = u"Tirocini nelle cooperative associate, con un tutor per ogni persona."_s,
                            .tieFirst = TieBreak::LowerIsee,
                            .tieSecond = TieBreak::LongerUnemployed,
                            .tieThird = TieBreak::Younger,
                            .notes = u"Importi di esempio."_s};
    training.municipalities = {{.id = key<ProjectMunicipality>(u"tirocini/1"_s),
                                .project = training.id,
                                .position = 1,
                                .municipality = organisation(u"comune-piazzola"_s),
                                .places = 3},
                               {.id = key<ProjectMunicipality>(u"tirocini/2"_s),
                                .project = training.id,
                                .position = 2,
                                .municipality = organisation(u"comune-limena"_s),
                                .places = 3}};
    training.hosts = {
        host(training, 1, u"il-portico"_s, u"Limena"_s, u"elena-inventi"_s, u"aiuto in segreteria"_s, 2),
        host(training, 2, u"esempio-giardini"_s, u"Vivaio"_s, u"hassan-esempi"_s, u"addetto al vivaio"_s, 2)};
    training.funds = {pays(training, 1, "fondo-straordinario", euro(12'600)),
                      pays(training, 2, "caritas-2026", euro(6'000))};
    return {AnyRecord::of(green), AnyRecord::of(training)};
}

std::vector<AnyRecord> applications()
{
    std::vector<AnyRecord> result;
    const auto add = [&](int number, qint64 points, qint64 isee, ApplicationStatus status,
                         std::optional<VulnerabilityCategory> category, const QString &quota = {}) {
        PlacementApplication a{.id = key<PlacementApplication>(u"%1"_s.arg(number)),
                               .receiptNumber = u"2026/%1"_s.arg(number, 3, 10, QLatin1Char('0')),
                               .receivedAt = {Date(2026, 5, 4) + Days(number), 9 * 60 + number * 7},
                               .project = greenProject(),
                               .person = beneficiary(number),
                               .municipality = organisation(u"comune-piazzola"_s),
                               .status = status,
                               .category = category,
                               .evidence = category ? u"attestazione del servizio competente"_s : QString(),
                               .isee = euro(isee),
                               .iseeUntil = Date(2026, 12, 31),
                               .unemployedSince = Date(2024, 1, 1) + Days(number * 20L),
                               .quota = quota};
        a.retentionUntil = Date(2028, 6, 30);
        if (status == ApplicationStatus::Excluded)
            a.exclusion = u"documenti non consegnati entro il termine"_s;
        a.scores = {{.id = key<ApplicationScore>(u"%1/1"_s.arg(number)),
                     .application = a.id,
                     .position = 1,
                     .criterion = u"Condizione economica"_s,
                     .points = points / 2},
                    {.id = key<ApplicationScore>(u"%1/2"_s.arg(number)),
                     .application = a.id,
                     .position = 2,
                     .criterion = u"Durata della disoccupazione"_s,
                     .points = points - points / 2}};
        result.push_back(AnyRecord::of(a));
    };
    using enum ApplicationStatus;
    using enum VulnerabilityCategory;
    add(1, 34'00, 3'700, Selected, LongTermUnemployed);
    add(2, 41'50, 3'100, Selected, SocialServices, u"servizi"_s);
    add(3, 34'00, 3'900, Selected, LongTermUnemployed);
    add(4, 38'00, 6'100, Selected, LongTermUnemployed);
    add(5, 22'00, 9'800, Reserve, LongTermUnemployed);
    add(6, 29'00, 2'700, Reserve, SocialServices, u"servizi"_s);
    add(7, 12'00, 11'400, Excluded, std::nullopt);
    add(8, 34'00, 3'900, Reserve, LongTermUnemployed);
    return result;
}

/// A placement of the internship project; 4 hours a day from Monday to Friday.
Placement internship(int number, const QString &host, const QString &site, const QString &tutor)
{
    Placement p{.id = key<Placement>(u"%1"_s.arg(number)),
                .code = u"INS-2026-%1"_s.arg(number, 3, 10, QLatin1Char('0')),
                .person = beneficiary(number),
                .kind = kind("disadvantaged_internship", "2018-01-01"),
                .status = PlacementStatus::Running,
                .project = internships(),
                .municipality = organisation(u"comune-piazzola"_s),
                .host = organisation(host),
                .site = site,
                .tutor = person(u"elena-inventi"_s),
                .hostTutor = person(tutor),
                .category = VulnerabilityCategory::SocialServices,
                .evidence = u"attestazione del servizio competente"_s};
    setWeek(p, {{240, 240, 240, 240, 240, 0, 0}});
    p.deed = u"progetto formativo n. %1"_s.arg(number);
    p.allowance = euro(450);
    p.inailPosition = u"99999999/00"_s;
    p.rctPolicy = u"Assicurazioni Esempio, polizza n. 000123"_s;
    p.rctUntil = Date(2026, 12, 31);
    p.objectives = u"Autonomia negli orari e nelle consegne; uso degli strumenti del posto di lavoro."_s;
    p.activities = u"Aiuto nelle attività ordinarie della sede."_s;
    p.retentionUntil = Date(2036, 12, 31);
    return p;
}

void paid(Placement &p, const char *fund, Money amount)
{
    const qint64 position = static_cast<qint64>(p.funds.size()) + 1;
    p.funds.push_back({.id = key<PlacementFund>(u"%1/%2"_s.arg(p.code).arg(position)),
                       .placement = p.id,
                       .position = position,
                       .fund = fundKey(fund),
                       .amount = amount});
    p.cost = Money{p.cost.value_or(Money{}).cents + amount.cents};
}

void started(Placement &p, const Date &start, qint64 months)
{
    p.start = start;
    p.months = months;
    p.communication = u"UNILAV di esempio"_s;
    p.communicatedOn = start - Days(3);
    p.safetyTrainingOn = start - Days(1);
}

void suspended(Placement &p, const char *code, const Date &from, const Date &to, const Date &decided)
{
    p.suspensions.push_back({.id = key<PlacementSuspension>(u"%1/%2"_s.arg(p.code).arg(p.suspensions.size() + 1)),
                             .placement = p.id,
                             .reason = reason(code),
                             .start = from,
                             .end = to,
                             .decidedOn = decided});
}

void visited(Placement &p, const Date &day, VisitKind visit, VisitResult result, const Date &next = {})
{
    p.visits.push_back({.id = key<PlacementVisit>(u"%1/%2"_s.arg(p.code).arg(p.visits.size() + 1)),
                        .placement = p.id,
                        .onDay = day,
                        .kind = visit,
                        .result = result,
                        .nextOn = next});
}

std::vector<Placement> placements()
{
    std::vector<Placement> result;
    // Illness of 40 days that moves the end; a closure of 12 days that does not.
    Placement moved = internship(12, u"il-portico"_s, u"Limena"_s, u"davide-fittizi"_s);
    started(moved, Date(2026, 3, 16), 6);
    moved.hours = Minutes{480LL * 60};
    suspended(moved, "illness", Date(2026, 5, 4), Date(2026, 6, 12), Date(2026, 5, 6));
    suspended(moved, "closure", Date(2026, 8, 10), Date(2026, 8, 21), Date(2026, 6, 15));
    paid(moved, "fondo-straordinario", euro(2'100));
    paid(moved, "caritas-2026", euro(900));
    visited(moved, Date(2026, 4, 15), VisitKind::Visit, VisitResult::Regular, Date(2026, 6, 30));
    moved.job = u"aiuto in segreteria"_s;
    moved.end = Date(2026, 10, 25);
    result.push_back(moved);

    // Illness of 29 days: one day too few, the end stays.
    Placement unmoved = internship(13, u"esempio-giardini"_s, u"Vivaio"_s, u"hassan-esempi"_s);
    started(unmoved, Date(2026, 2, 2), 6);
    suspended(unmoved, "illness", Date(2026, 4, 13), Date(2026, 5, 11), Date(2026, 4, 15));
    paid(unmoved, "fondo-straordinario", euro(2'400));
    paid(unmoved, "caritas-2026", euro(300));
    unmoved.job = u"addetto al vivaio"_s;
    unmoved.end = Date(2026, 8, 1);
    result.push_back(unmoved);

    // Extended within the maximum.
    Placement extended = internship(14, u"il-portico"_s, u"Limena"_s, u"davide-fittizi"_s);
    started(extended, Date(2026, 1, 12), 6);
    extended.extensions.push_back({.id = key<PlacementExtension>(u"INS-2026-014/1"_s),
                                   .placement = extended.id,
                                   .decidedOn = Date(2026, 6, 15),
                                   .days = 62,
                                   .writtenEnd = Date(2026, 9, 11),
                                   .reason = u"completare gli obiettivi"_s,
                                   .act = u"atto n. 3 (esempio)"_s});
    extended.municipality = organisation(u"comune-limena"_s);
    paid(extended, "fondo-straordinario", euro(2'500));
    paid(extended, "caritas-2026", euro(500));
    extended.job = u"aiuto in cucina"_s;
    extended.end = Date(2026, 9, 11);
    result.push_back(extended);

    // Papers missing, at an invented cooperative.
    Placement papers = internship(15, u"esempio-giardini"_s, u"Vivaio"_s, u"hassan-esempi"_s);
    started(papers, Date(2026, 5, 18), 3);
    papers.safetyTrainingOn = {};
    papers.rctUntil = Date(2026, 7, 31);
    paid(papers, "fondo-straordinario", euro(1'350));
    papers.job = u"addetto al vivaio"_s;
    papers.end = Date(2026, 8, 17);
    result.push_back(papers);

    Placement ended = internship(16, u"il-portico"_s, u"Limena"_s, u"davide-fittizi"_s);
    started(ended, Date(2026, 1, 12), 6);
    ended.status = PlacementStatus::EndedEarly;
    ended.earlyEnd = Date(2026, 4, 30);
    ended.earlyEndReason = EarlyEndReason::JobFound;
    ended.outcome = PlacementOutcome::HiredElsewhere;
    ended.outcomeOn = Date(2026, 4, 30);
    ended.municipality = organisation(u"comune-limena"_s);
    paid(ended, "fondo-straordinario", Money{1'640'32});
    ended.job = u"aiuto in segreteria"_s;
    visited(ended, Date(2026, 4, 28), VisitKind::Final, VisitResult::Regular);
    ended.end = Date(2026, 4, 30);
    result.push_back(ended);

    // Public-utility jobs that begin on the first of July: 520 hours within 180 days.
    const struct {
        int number;
        const char *host, *site, *job;
    } jobs[] = {{1, "jonathan", "Magazzino comunale", "addetto alla manutenzione del verde"},
                {2, "jonathan", "Magazzino comunale", "addetto alla manutenzione del verde"},
                {3, "idee-verdi", "Biblioteca comunale", "addetto ai servizi della biblioteca"},
                {4, "esempio-giardini", "Sede municipale", "addetto al riordino degli archivi"}};
    for (const auto &row : jobs) {
        Placement p{.id = key<Placement>(u"%1"_s.arg(row.number)),
                    .code = u"INS-2026-%1"_s.arg(row.number, 3, 10, QLatin1Char('0')),
                    .person = beneficiary(row.number),
                    .kind = kind("public_utility_job", "2024-07-01"),
                    .status = PlacementStatus::Ready,
                    .project = greenProject(),
                    .agreement = key<Agreement>(u"piazzola-2026"_s),
                    .municipality = organisation(u"comune-piazzola"_s),
                    .host = organisation(QLatin1String(row.host)),
                    .site = QLatin1String(row.site),
                    .tutor = person(u"marta-esempio"_s),
                    .hostTutor = person(u"davide-fittizi"_s)};
        p.job = QLatin1String(row.job);
        p.start = Date(2026, 7, 1);
        p.days = 180;
        p.end = Date(2026, 12, 27);
        p.hours = Minutes{520LL * 60};
        setWeek(p, {{255, 255, 255, 255, 255, 0, 0}});
        p.ccnl = u"CCNL per le lavoratrici e i lavoratori delle cooperative sociali"_s;
        p.level = u"A1"_s;
        p.inailPosition = u"99999999/00"_s;
        p.rctPolicy = u"Assicurazioni Esempio, polizza n. 000123"_s;
        p.rctUntil = Date(2026, 12, 31);
        p.medicalCheckNeeded = true;
        p.retentionUntil = Date(2036, 12, 31);
        paid(p, "regione-lpu", euro(8'400));
        paid(p, "comune-piazzola", euro(2'400));
        paid(p, "fondo-straordinario", euro(600));
        paid(p, "caritas-2026", euro(600));
        result.push_back(p);
    }
    return result;
}

/// The registers of an internship from its start to `last`: 4 hours on each working day that is not left out, and the
/// absences given.
std::vector<AnyRecord> registers(const Placement &p, const Date &last,
                                 const std::vector<std::pair<Date, Absence>> &absences, bool lastSigned)
{
    std::vector<AnyRecord> result;
    const calendar::WorkCalendar work;
    AttendanceMonth month;
    const auto finish = [&](bool sign) {
        if (month.days.empty())
            return;
        if (sign)
            month.signedOn = month.month.end_of_month() + Days(3);
        result.push_back(AnyRecord::of(month));
        month = {};
    };
    for (Date day = p.start; day <= last; day = day + Days(1)) {
        const Date first = *makeDate(day.year(), day.month(), 1);
        if (month.month != first && !month.days.empty())
            finish(true);
        if (month.days.empty()) {
            month.id = key<AttendanceMonth>(u"%1/%2"_s.arg(p.code, isoText(first)));
            month.placement = p.id;
            month.month = first;
        }
        AttendanceDay entry{
            .id = key<AttendanceDay>(u"%1/%2"_s.arg(p.code, isoText(day))), .month = month.id, .day = day};
        bool out = false;
        for (const PlacementSuspension &s : p.suspensions)
            out |= s.start <= day && day <= s.end;
        if (out)
            continue;
        for (const auto &[when, why] : absences) {
            if (when == day)
                entry.absence = why;
        }
        if (!entry.absence) {
            if (!work.isWorkingDay(day))
                continue;
            entry.worked = Minutes{240};
        }
        month.days.push_back(entry);
    }
    finish(lastSigned);
    return result;
}

} // namespace

std::vector<AnyRecord> samplePlacements()
{
    std::vector<AnyRecord> result;
    const auto add = [&result](std::vector<AnyRecord> list) {
        for (AnyRecord &record : list)
            result.push_back(std::move(record));
    };
    add(beneficiaries());
    add(calls());
    add(funds());
    add(projects());
    add(applications());
    const std::vector<Placement> list = placements();
    for (const Placement &placement : list)
        result.push_back(AnyRecord::of(placement));
    add(registers(list[0], Date(2026, 6, 19),
                  {{Date(2026, 4, 16), Absence::Leave}, {Date(2026, 4, 28), Absence::Unexcused}}, false));
    add(registers(list[1], Date(2026, 5, 29), {{Date(2026, 3, 4), Absence::Leave}}, true));
    add(registers(list[2], Date(2026, 6, 19), {}, false));
    add(registers(list[4], Date(2026, 4, 30), {}, true));

    CostReport report{.id = key<CostReport>(u"fondo-straordinario-2026-1"_s),
                      .code = u"REND-2026-01"_s,
                      .fund = fundKey("fondo-straordinario"),
                      .project = internships(),
                      .periodFrom = Date(2026, 1, 1),
                      .periodTo = Date(2026, 6, 30),
                      .dueOn = Date(2026, 7, 15),
                      .notes = u"Importi di esempio."_s};
    report.lines = {{.id = key<CostReportLine>(u"1"_s),
                     .report = report.id,
                     .position = 1,
                     .placement = list[4].id,
                     .description = u"indennità da gennaio ad aprile"_s,
                     .hours = Minutes{312LL * 60},
                     .amount = Money{1'640'32}},
                    {.id = key<CostReportLine>(u"2"_s),
                     .report = report.id,
                     .position = 2,
                     .placement = list[1].id,
                     .description = u"indennità da febbraio a maggio"_s,
                     .amount = Money{1'354'25}}};
    result.push_back(AnyRecord::of(report));
    return result;
}

} // namespace insieme::sample
