// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_housing.h"

#include "core/areas/sample_parts.h"
#include "core/housing/contributions.h"
#include "core/housing/household.h"
#include "core/housing/property.h"
#include "core/housing/stay.h"
#include "core/housing/unit.h"
#include "core/placements/funding.h"
#include "core/registry/person.h"

namespace insieme::sample {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString house = u"ex-casa-maestri"_s;

Id<HousingUnit> unitKey(int number)
{
    return key<HousingUnit>(QString::number(number));
}

Id<HousingBed> bedKey(int unit, int bed)
{
    return key<HousingBed>(u"%1/%2"_s.arg(unit).arg(bed));
}

constexpr Area squareMetres(qint64 whole)
{
    return {whole * 10'000};
}

struct UnitRow {
    int number;
    int surface, floor, beds;
    bool accessible, studio, shared;
};
constexpr UnitRow unitRows[] = {{1, 44, 0, 2, false, false, false}, {2, 58, 1, 3, false, false, false},
                                {3, 46, 0, 2, true, false, true},   {4, 66, 1, 3, false, false, false},
                                {5, 42, 1, 2, false, false, true},  {6, 42, 2, 2, false, false, true},
                                {7, 28, 2, 1, false, true, false},  {8, 62, 1, 3, false, false, false},
                                {9, 44, 2, 2, false, false, false}, {10, 45, 2, 2, false, false, true}};

void addHouse(std::vector<AnyRecord> &records)
{
    HousingProperty property{.id = key<HousingProperty>(house),
                             .code = u"ECM"_s,
                             .name = u"Ex casa Maestri"_s,
                             .address = u"Presina, Piazzola sul Brenta"_s,
                             .municipality = organisation(u"comune-piazzola"_s),
                             .cadastralCategory = u"A/3"_s,
                             .sheet = u"0"_s,
                             .parcel = u"0"_s,
                             .purchasedOn = Date(2011, 2, 1),
                             .purchaseDeed = u"Acquisto del 2011 (giorno ed estremi di esempio)"_s,
                             .areaPlan = u"Piano di zona dell'ULSS 15"_s,
                             .dueDay = 5,
                             .regulation = u"Regolamento del 1° luglio 2015 (esempio)"_s,
                             .paymentMethod =
                                 u"bonifico sul conto del gestore, causale “contributo” e mese (esempio)"_s,
                             .noticeDays = 30,
                             .guestNoticeDays = 15,
                             .latePenalty = Money{15'00},
                             .maxMonths = 18,
                             .notes = u"Dati catastali e importi di esempio."_s};
    const auto use = [&property](PropertyUseKind kind, const Date &from, const Date &to, const QString &text,
                                 std::optional<qint64> places = {}) {
        property.uses.push_back({key<PropertyUse>(u"%1/%2"_s.arg(house).arg(property.uses.size() + 1)), property.id,
                                 kind, from, to, places, text});
    };
    using enum PropertyUseKind;
    use(EmergencyReception, Date(2011, 5, 1), Date(2012, 12, 31), u"Emergenza Nord Africa (giorni di esempio)"_s, 16);
    use(Works, Date(2014, 2, 3), Date(2015, 6, 30), u"Ristrutturazione, fase 1"_s);
    use(Housing, Date(2015, 9, 1), {}, u"Appartamenti per chi è in difficoltà abitativa"_s, 22);
    property.partners = {{key<PropertyPartner>(u"jonathan"_s), property.id, PropertyRole::Manager,
                          organisation(u"jonathan"_s), Date(2015, 9, 1), Date(), Percent{100'00},
                          u"Accoglienza e accompagnamento (esempio)"_s},
                         {key<PropertyPartner>(u"piazzola"_s),
                          property.id,
                          PropertyRole::Referrer,
                          organisation(u"comune-piazzola"_s),
                          Date(2015, 9, 1),
                          Date(),
                          {},
                          u"Segnala i nuclei del territorio (esempio)"_s}};
    property.rules = {
        {key<PropertyRule>(house), property.id, CompositionKind::NoMinorsWithOthers, true, Date(2015, 9, 1), Date()}};
    for (const QString &comune : {u"comune-villafranca"_s, u"comune-campo-san-martino"_s, u"comune-limena"_s})
        property.reach.push_back({key<PropertyReach>(comune), property.id, organisation(comune)});
    records.push_back(AnyRecord::of(property));
    for (const UnitRow &row : unitRows) {
        HousingUnit unit{.id = unitKey(row.number),
                         .code = u"App. %1"_s.arg(row.number),
                         .property = property.id,
                         .floor = row.floor,
                         .surface = squareMetres(row.surface),
                         .height = 270,
                         .accessible = row.accessible,
                         .studio = row.studio,
                         .shared = row.shared,
                         .meters = u"EE, gas, acqua"_s};
        const auto room = [&unit](RoomKind kind, const QString &name, qint64 surface) {
            const qint64 position = static_cast<qint64>(unit.rooms.size()) + 1;
            unit.rooms.push_back({key<UnitRoom>(unit.code + u"/%1"_s.arg(position)), unit.id, position, kind, name,
                                  squareMetres(surface)});
        };
        if (!row.studio) {
            room(RoomKind::Bedroom, u"Camera 1"_s, row.beds == 3 || !row.shared ? 14 : 9);
            if (row.beds == 3 || row.shared)
                room(RoomKind::Bedroom, u"Camera 2"_s, 9);
            room(RoomKind::Living, u"Soggiorno"_s, 16);
        }
        room(RoomKind::Bathroom, u"Bagno"_s, 4);
        if (row.number == 7)
            unit.states = {{key<UnitState>(u"7/1"_s), unit.id, UnitStateKind::Maintenance, Date(2025, 10, 6),
                            Date(2025, 10, 24), u"Nuova caldaia"_s}};
        records.push_back(AnyRecord::of(unit));
        for (int bed = 1; bed <= row.beds; ++bed)
            records.push_back(
                AnyRecord::of(HousingBed{.id = bedKey(row.number, bed),
                                         .unit = unit.id,
                                         .name = u"Posto %1"_s.arg(bed),
                                         .room = bed < 3 && !row.shared ? u"Camera 1"_s : u"Camera 2"_s}));
    }
}

void addWorks(std::vector<AnyRecord> &records)
{
    struct Row {
        int number;
        Date from, to;
        bool done;
        std::vector<int> units;
        qint64 budget;
    };
    const Row rows[] = {{1, Date(2014, 2, 3), Date(2015, 6, 30), true, {1, 2, 3, 4, 5}, 210'000},
                        {2, Date(2019, 9, 2), Date(2021, 3, 31), true, {6, 7, 10}, 118'000},
                        {3, Date(2026, 1, 12), Date(2026, 10, 31), false, {8, 9}, 96'000}};
    for (const Row &row : rows) {
        RenovationPhase phase{.id = key<RenovationPhase>(QString::number(row.number)),
                              .code = u"LAV-%1"_s.arg(row.number),
                              .name = u"Fase %1"_s.arg(row.number),
                              .property = key<HousingProperty>(house),
                              .position = row.number,
                              .contract = u"Impresa Esempio Costruzioni"_s,
                              .plannedStart = row.from,
                              .plannedEnd = row.to,
                              .startedOn = row.from,
                              .budget = Money{row.budget * 100},
                              .notes = u"Importi di esempio."_s};
        if (row.done)
            phase.testedOn = row.to;
        for (const int unit : row.units)
            phase.units.push_back({key<RenovationUnit>(u"%1/%2"_s.arg(row.number).arg(unit)), phase.id, unitKey(unit)});
        const auto step = [&](RenovationStepKind kind, const QString &text, const Date &due, const Date &done,
                              const Date &expires = {}) {
            phase.steps.push_back({key<RenovationStep>(u"%1/%2"_s.arg(row.number).arg(phase.steps.size() + 1)),
                                   phase.id,
                                   kind,
                                   text,
                                   {},
                                   due,
                                   done,
                                   expires});
        };
        step(RenovationStepKind::Permit, u"SCIA"_s, row.from, row.from, row.from + boost::gregorian::days(3L * 365));
        step(RenovationStepKind::ProgressCertificate, u"SAL 1"_s, row.from + boost::gregorian::days(120),
             row.from + boost::gregorian::days(118));
        step(RenovationStepKind::Testing, u"Collaudo"_s, row.to, phase.testedOn);
        const auto source = [&](const QString &name, const QString &funder, qint64 euro) {
            phase.sources.push_back({key<RenovationSource>(u"%1/%2"_s.arg(row.number).arg(name)), phase.id,
                                     static_cast<qint64>(phase.sources.size()) + 1,
                                     funder.isEmpty() ? Id<Organisation>() : organisation(funder), name,
                                     Money{euro * 100}});
        };
        source(u"Mezzi propri"_s, {}, row.budget / 2);
        source(u"Contributo di esempio"_s, {}, row.budget - row.budget / 2);
        const auto cost = [&](const Date &day, const QString &text, const QString &from, qint64 euro) {
            phase.costs.push_back({key<RenovationCost>(u"%1/%2"_s.arg(row.number).arg(phase.costs.size() + 1)),
                                   phase.id,
                                   day,
                                   text,
                                   {},
                                   from,
                                   Money{euro * 100}});
        };
        cost(row.from + boost::gregorian::days(118), u"SAL 1"_s, u"Mezzi propri"_s, row.budget * 3 / 10);
        if (row.done)
            cost(row.to, u"Saldo"_s, u"Contributo di esempio"_s, row.budget - row.budget * 3 / 10);
        records.push_back(AnyRecord::of(phase));
    }
}

/// People of the house: numbers instead of names, no tax code of anyone.
class People {
public:
    explicit People(std::vector<AnyRecord> &records)
        : m_records(records)
    {
    }
    Id<Person> next(bool minor)
    {
        const int number = m_next++;
        const Id<Person> id = person(u"persona-esempio-%1"_s.arg(number));
        m_records.push_back(
            AnyRecord::of(Person{.id = id,
                                 .givenName = u"Persona"_s,
                                 .familyName = u"Esempio %1"_s.arg(number),
                                 .birthDate = Date((minor ? 2012 : 1970) + (number * 7) % (minor ? 10 : 30),
                                                   1 + (number * 5) % 12, 1 + (number * 11) % 28),
                                 .notes = u"Persona inventata."_s}));
        return id;
    }

private:
    std::vector<AnyRecord> &m_records;
    int m_next = 41;
};

/// Guests who pay in other ways: by their ISEE, with the electricity they use, with a fund that pays a half.
constexpr int payerByIsee = 22, payerByMeter = 20, payerWithFund = 25;

Id<FundingSource> housingFund()
{
    return key<FundingSource>(u"fondo-abitare"_s);
}

struct Home {
    Household household;
    int people;
};

Home household(std::vector<AnyRecord> &records, People &people, int number, int members, int minors)
{
    Household home{.id = key<Household>(QString::number(number)), .code = u"Nucleo Esempio %1"_s.arg(number)};
    for (int i = 0; i < members; ++i) {
        const bool minor = i >= members - minors;
        const Id<Person> one = people.next(minor);
        if (i == 0)
            home.person = one;
        home.members.push_back({key<HouseholdMember>(u"%1/%2"_s.arg(number).arg(i + 1)), home.id, one,
                                i == 0      ? Relation::Reference
                                    : minor ? Relation::Child
                                            : Relation::Partner,
                                Date(), Date()});
    }
    // One waits with an ISEE to be renewed, one reads English better than Italian.
    const int year = number == 44 ? 2025 : 2026;
    home.means.push_back({key<MeansDeclaration>(QString::number(number)), home.id, MeansKind::Isee,
                          Money{(4'200 + number * 137LL) * 100}, Date(year, 1, 15), Date(year, 12, 31),
                          u"INPS-ISEE-%1-%2"_s.arg(year).arg(number, 5, 10, QLatin1Char('0'))});
    if (number == 7)
        home.language = u"inglese"_s;
    records.push_back(AnyRecord::of(home));
    return {home, members};
}

struct StayRow {
    int household, people, minors, unit, bed;
    Date from, to;
    StayStatus status;
};

/// What fell due is paid on its day, but for two guests: one owes since March and was reminded, one since June.
void addPayments(std::vector<AnyRecord> &records, const HousingStay &stay, const Household &household, int number)
{
    const Date today(2026, 6, 22);
    int paid = 0;
    for (const MonthlyDue &due : duesOf(stay, household, {}, today)) {
        if (today < due.dueOn)
            continue;
        for (const DueShare &share : due.shares) {
            if ((number == 21 && paid > 0) || (number == payerByIsee && due.month == Date(2026, 6, 1)))
                continue;
            records.push_back(AnyRecord::of(StayPayment{.id = key<StayPayment>(u"%1/%2"_s.arg(number).arg(++paid)),
                                                        .stay = stay.id,
                                                        .day = due.dueOn,
                                                        .payer = share.payer.organisation,
                                                        .amount = share.amount,
                                                        .reference = italianText(due.month).mid(3),
                                                        .fund = share.payer.fund}));
        }
    }
    if (number == 21)
        records.push_back(AnyRecord::of(StayPayment{.id = key<StayPayment>(u"21/sollecito"_s),
                                                    .stay = stay.id,
                                                    .day = Date(2026, 5, 20),
                                                    .kind = PaymentKind::Reminder}));
}

void addStays(std::vector<AnyRecord> &records, People &people)
{
    records.push_back(AnyRecord::of(FundingSource{.id = housingFund(),
                                                  .name = u"Fondo comunale per l’abitare"_s,
                                                  .funder = organisation(u"comune-piazzola"_s),
                                                  .start = Date(2025, 7, 1),
                                                  .end = Date(2026, 12, 31),
                                                  .allocation = Money{6'000'00},
                                                  .notes = u"Fondo inventato."_s}));
    using enum StayStatus;
    const StayRow rows[] = {{31, 2, 0, 1, 1, Date(2016, 3, 1), Date(2017, 3, 1), Ended},
                            {32, 3, 1, 4, 1, Date(2018, 10, 1), Date(2019, 8, 31), Ended},
                            {33, 1, 0, 7, 1, Date(2022, 4, 4), Date(2023, 4, 4), Ended},
                            {2, 2, 0, 1, 1, Date(2025, 12, 1), Date(2026, 12, 1), Running},
                            {4, 3, 1, 2, 1, Date(2025, 9, 1), Date(2026, 8, 16), Running},
                            {18, 1, 0, 3, 1, Date(2025, 10, 1), Date(2027, 2, 1), Running},
                            {23, 1, 0, 3, 2, Date(2026, 5, 13), Date(2026, 11, 13), Running},
                            {1, 3, 1, 4, 1, Date(2025, 6, 10), Date(2026, 6, 10), Ended},
                            {7, 3, 1, 4, 1, Date(2026, 6, 22), Date(2027, 3, 22), Accepted},
                            {20, 1, 0, 5, 1, Date(2025, 10, 15), Date(2026, 10, 15), Running},
                            {22, 1, 0, 5, 2, Date(2026, 4, 20), Date(2027, 4, 20), Running},
                            {21, 1, 0, 6, 1, Date(2026, 2, 1), Date(2026, 8, 31), Running},
                            {11, 2, 0, 6, 1, Date(2026, 10, 1), Date(2027, 4, 1), Accepted},
                            {19, 1, 0, 7, 1, Date(2025, 11, 1), Date(2026, 11, 1), Running},
                            {25, 1, 0, 10, 1, Date(2025, 12, 15), Date(2026, 12, 15), Running},
                            {24, 1, 0, 10, 2, Date(2026, 6, 1), Date(2026, 12, 1), Running},
                            {9, 2, 0, 1, 1, Date(2026, 12, 10), Date(2027, 6, 10), Accepted},
                            {26, 1, 0, 2, 1, Date(2026, 9, 1), Date(2027, 3, 1), Accepted}};
    int number = 0;
    for (const StayRow &row : rows) {
        const Home home = household(records, people, row.household, row.people, row.minors);
        ++number;
        const QString slug = QString::number(row.household);
        HousingStay stay{.id = key<HousingStay>(slug),
                         .code = u"OSP-%1"_s.arg(number, 3, 10, QLatin1Char('0')),
                         .person = home.household.person,
                         .household = home.household.id,
                         .unit = unitKey(row.unit),
                         .manager = organisation(u"jonathan"_s),
                         .operatorInCharge = person(u"davide-fittizi"_s),
                         .status = row.status,
                         .start = row.from,
                         .end = row.to,
                         .maxMonths = 18,
                         .projectUntil = row.to < Date(2027, 6, 30) ? Date(2027, 6, 30) : Date()};
        if (row.status == Running || row.status == Ended) {
            stay.enteredOn = row.from;
            stay.keys = u"2 mazzi"_s;
            stay.deposit = Money{200'00};
            stay.depositPaidOn = row.from;
            stay.handoverNotice = row.household == 24 ? HandoverNotice::Registered : HandoverNotice::Due;
            if (row.household != 24)
                stay.handoverNoticeOn = row.from + boost::gregorian::days(1);
        }
        if (row.status == Ended) {
            stay.leftOn = row.to;
            stay.endReason = StayEndReason::OtherHome;
            stay.depositReturnedOn = row.to;
            stay.depositReturned = Money{row.household == 32 ? 150'00 : 200'00};
            stay.stateFound = row.household == 32 ? u"Buono stato, una porta da riparare"_s : u"Buono stato"_s;
        }
        for (int i = 0; i < row.people; ++i)
            stay.places.push_back({key<StayPlace>(u"%1/%2"_s.arg(slug).arg(i + 1)), stay.id, i + 1,
                                   home.household.members[static_cast<size_t>(i)].person, bedKey(row.unit, row.bed + i),
                                   Date(), Date()});
        stay.terms = {{key<StayTerm>(slug),
                       stay.id,
                       row.people > 1 ? TermKind::Fixed : TermKind::PerPerson,
                       Money{row.people > 1 ? 300'00 : 225'00},
                       {},
                       Date(),
                       Date()}};
        if (row.people > 1)
            stay.payers = {
                {key<StayPayer>(slug), stay.id, organisation(u"comune-piazzola"_s), Percent{40'00}, Date(), Date()}};
        stay.readings = {
            {key<StayReading>(slug), stay.id, MeterKind::Electricity, row.from, 12'000 + number * 321, {}}};
        if (row.household == payerByIsee)
            stay.terms = {{key<StayTerm>(slug), stay.id, TermKind::IseePercent, {}, Percent{15'00}, Date(), Date()}};
        if (row.household == payerByMeter) {
            stay.terms.push_back(
                {key<StayTerm>(slug + u"/consumi"_s), stay.id, TermKind::Metered, {}, {}, Date(), Date()});
            stay.readings.push_back({key<StayReading>(slug + u"/2"_s), stay.id, MeterKind::Electricity,
                                     Date(2026, 5, 31), 12'000 + number * 321 + 86, Money{28'50}});
        }
        if (row.household == payerWithFund)
            stay.payers = {{key<StayPayer>(slug), stay.id, {}, Percent{50'00}, Date(), Date(), housingFund()}};
        const auto item = [&](const QString &name, qint64 count) {
            const qint64 position = static_cast<qint64>(stay.items.size()) + 1;
            stay.items.push_back({key<StayItem>(u"%1/%2"_s.arg(slug).arg(position)), stay.id, position, name, count,
                                  ItemState::Good,
                                  row.status == Ended ? std::optional(ItemState::Good) : std::nullopt});
        };
        item(u"Letto"_s, row.people);
        item(u"Tavolo"_s, 1);
        item(u"Sedia"_s, row.people + 1);
        if (row.status == Running)
            stay.events = {{key<StayEvent>(slug + u"/1"_s),
                            stay.id,
                            StayEventKind::Goal,
                            row.to,
                            Date(),
                            StayEventCategory::Home,
                            {}},
                           {key<StayEvent>(slug + u"/2"_s),
                            stay.id,
                            StayEventKind::Visit,
                            Date(2026, 7, 1 + number),
                            Date(),
                            StayEventCategory::Home,
                            {}}};
        if (row.household == 21)
            stay.events.push_back({key<StayEvent>(slug + u"/3"_s),
                                   stay.id,
                                   StayEventKind::Incident,
                                   Date(2026, 5, 9),
                                   Date(2026, 5, 12),
                                   StayEventCategory::LivingTogether,
                                   {}});
        if (row.household == 18)
            stay.extensions = {{key<StayExtension>(slug), stay.id, Date(2026, 6, 8), row.to,
                                u"La casa che è stata trovata sarà libera dal febbraio 2027"_s, Date(2026, 10, 1)}};
        if (row.household == 4)
            stay.noticeOn = Date(2026, 6, 15);
        records.push_back(AnyRecord::of(stay));
        addPayments(records, stay, home.household, row.household);
    }
}

void addRequests(std::vector<AnyRecord> &records, People &people)
{
    HousingCall call{.id = key<HousingCall>(u"2026"_s),
                     .code = u"ALL-2026"_s,
                     .name = u"Accoglienza 2026"_s,
                     .property = key<HousingProperty>(house),
                     .opensOn = Date(2026, 1, 1),
                     .closesOn = Date(2026, 12, 31)};
    const auto criterion = [&call](const QString &code, const QString &name, qint64 maximum) {
        call.criteria.push_back(
            {key<CallCriterion>(code), call.id, static_cast<qint64>(call.criteria.size()) + 1, code, name, maximum, 1});
    };
    criterion(u"urgenza"_s, u"Urgenza abitativa"_s, 40);
    criterion(u"nucleo"_s, u"Composizione del nucleo"_s, 20);
    criterion(u"reddito"_s, u"Condizione economica"_s, 20);
    criterion(u"territorio"_s, u"Legame con il territorio"_s, 20);
    records.push_back(AnyRecord::of(call));
    struct Row {
        int household, people, minors, points;
        bool emergency, accessible, shares;
        HousingNeed need;
    };
    using enum HousingNeed;
    constexpr Row rows[] = {
        {14, 4, 2, 86, true, false, false, Eviction}, {12, 3, 1, 82, false, false, false, Unfit},
        {41, 1, 0, 78, false, true, true, NoHome},    {13, 2, 0, 74, false, false, false, Overcrowded},
        {43, 1, 0, 69, false, false, true, Work},     {44, 1, 0, 61, false, false, true, FamilyBreak},
        {46, 1, 0, 55, false, false, true, Autonomy}, {47, 1, 0, 65, false, false, true, Work}};
    int number = 0;
    for (const Row &row : rows) {
        const Home home = household(records, people, row.household, row.people, row.minors);
        ++number;
        const QString slug = QString::number(row.household);
        HousingRequest request{.id = key<HousingRequest>(slug),
                               .code = u"RIC-%1"_s.arg(number, 2, 10, QLatin1Char('0')),
                               .receivedOn = Date(2026, 3, 2) + boost::gregorian::days(number * 9L),
                               .person = home.household.person,
                               .household = home.household.id,
                               .call = call.id,
                               .status = RequestStatus::Assessed,
                               .referrer = organisation(u"comune-piazzola"_s),
                               .need = row.need,
                               .emergency = row.emergency,
                               .wantedFrom = Date(2026, 7, 1),
                               .months = 6,
                               .accessible = row.accessible,
                               .acceptsShared = row.shares,
                               .assessedOn = row.household == 12 ? Date(2026, 6, 10) : Date(2026, 5, 20)};
        if (row.need == Work)
            request.workIn = organisation(u"comune-limena"_s);
        if (row.household == 47) {
            request.status = RequestStatus::Withdrawn;
            request.closedOn = Date(2026, 6, 12);
        }
        int left = row.points;
        for (const CallCriterion &one : call.criteria) {
            const int points = std::min<int>(left, static_cast<int>(one.maximum));
            left -= points;
            request.scores.push_back({key<RequestScore>(slug + u'/' + one.code), request.id, one.code, points});
        }
        records.push_back(AnyRecord::of(request));
    }
}

} // namespace

std::vector<AnyRecord> sampleHousing()
{
    std::vector<AnyRecord> records;
    People people(records);
    addHouse(records);
    addWorks(records);
    addStays(records, people);
    addRequests(records, people);
    return records;
}

} // namespace insieme::sample
