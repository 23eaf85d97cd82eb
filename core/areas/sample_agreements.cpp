// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_parts.h"
#include "core/areas/sample_register.h"
#include "core/registry/members.h"

namespace insieme::sample {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Money euro(qint64 whole)
{
    return {whole * 100};
}

constexpr Percent percent(qint64 hundredths)
{
    return {hundredths};
}

/// An agreement of the consortium with `body`; the rows of its lists get keys of their own.
class Deed {
public:
    Deed(const QString &slug, const QString &subject, AgreementKind kind, AgreementStatus status, const QString &body)
        : m_slug(slug)
    {
        deed.id = key<Agreement>(slug);
        deed.subject = subject;
        deed.kind = kind;
        deed.status = status;
        deed.consortium = organisation(u"veneto-insieme"_s);
        deed.body = organisation(body);
    }

    Deed &from(const Date &start, const Date &end = {})
    {
        deed.start = start;
        deed.end = end;
        return *this;
    }
    Deed &signedOn(const Date &day)
    {
        deed.signedOn = day;
        return *this;
    }
    Deed &worth(qint64 whole)
    {
        deed.amount = euro(whole);
        return *this;
    }
    Deed &note(const QString &text)
    {
        deed.notes = text;
        return *this;
    }
    Deed &share(const QString &cooperative, const QString &service, std::optional<Percent> part,
                std::optional<qint64> places, std::optional<Money> amount = {}, const Date &from = {},
                const Date &to = {})
    {
        const QString row = u"%1/%2"_s.arg(m_slug).arg(deed.shares.size() + 1);
        deed.shares.push_back({.id = key<AgreementShare>(row),
                               .agreement = deed.id,
                               .cooperative = Id<Cooperative>(organisation(cooperative).uuid()),
                               .service = service,
                               .percent = part,
                               .places = places,
                               .amount = amount,
                               .validFrom = from,
                               .validTo = to});
        return *this;
    }
    Deed &fund(const QString &funder, const QString &description, Money amount, std::optional<Percent> part)
    {
        const qint64 position = static_cast<qint64>(deed.funding.size()) + 1;
        deed.funding.push_back({.id = key<FundingLine>(u"%1/%2"_s.arg(m_slug).arg(position)),
                                .agreement = deed.id,
                                .position = position,
                                .funder = organisation(funder),
                                .description = description,
                                .amount = amount,
                                .percent = part});
        return *this;
    }
    Deed &pay(const QString &condition, const Date &due, Money amount)
    {
        const qint64 position = static_cast<qint64>(deed.instalments.size()) + 1;
        deed.instalments.push_back({.id = key<Instalment>(u"%1/%2"_s.arg(m_slug).arg(position)),
                                    .agreement = deed.id,
                                    .position = position,
                                    .condition = condition,
                                    .dueOn = due,
                                    .amount = amount});
        return *this;
    }
    Deed &post(const QString &job, const QString &site, qint64 count)
    {
        const qint64 position = static_cast<qint64>(deed.posts.size()) + 1;
        deed.posts.push_back({.id = key<Post>(u"%1/%2"_s.arg(m_slug).arg(position)),
                              .agreement = deed.id,
                              .position = position,
                              .job = job,
                              .site = site,
                              .count = count});
        return *this;
    }

    Agreement deed;

private:
    QString m_slug;
};

/// The convention that the sample prints: every field of its nineteen articles is there.
Agreement piazzola()
{
    Deed d(u"piazzola-2026"_s,
           u"Progetto di pubblica utilità per persone disoccupate prive di ammortizzatori sociali"_s,
           AgreementKind::PublicUtility, AgreementStatus::Draft, u"comune-piazzola"_s);
    Agreement &a = d.deed;
    a.code = u"CONV-2026-004"_s;
    a.project = u"Manutenzione del verde e archivi"_s;
    a.consortiumSignatory = person(u"paolo-finti"_s);
    a.bodySignatory = person(u"anna-esempio"_s);
    a.consortiumReferent = person(u"marta-esempio"_s);
    a.bodyReferent = person(u"sara-modelli"_s);
    a.protocolNumber = u"0214/2026"_s;
    a.protocolDate = Date(2026, 6, 22);
    a.repertory = u"1187"_s;
    a.actKind = u"deliberazione della Giunta comunale"_s;
    a.actNumber = u"84"_s;
    a.actDate = Date(2026, 5, 12);
    a.programme = u"Lavori di pubblica utilità e cittadinanza attiva"_s;
    a.programmeAct = u"deliberazione della Giunta regionale n. 751/2024"_s;
    a.programmeOutcome = u"approvazione degli esiti con decreto regionale del 30 marzo 2026 (esempio)"_s;
    a.cig = u"A0123AB1FB"_s;
    a.cup = u"G81J26000010006"_s;
    a.cpv = u"85312510-7"_s;
    a.procedureStart = Date(2026, 2, 16);
    a.signingPlace = u"Piazzola sul Brenta"_s;
    d.signedOn(Date(2026, 6, 22)).from(Date(2026, 7, 1), Date(2026, 12, 31)).worth(48'000);
    a.extensionMonths = 3;
    a.netAmount = euro(48'000);
    a.maxAmount = euro(48'000);
    a.unitCost = euro(12'000);
    a.vatRegime = VatRegime::OutOfScope;
    a.stampRegime = StampRegime::ProcurementCode;
    a.paymentDays = 30;
    a.places = 4;
    a.employment = u"lavoro subordinato a tempo determinato e parziale"_s;
    a.ccnl = u"CCNL per le lavoratrici e i lavoratori delle cooperative sociali"_s;
    a.weeklyHours = Minutes{20 * 60 + 30};
    a.totalHours = Minutes{520LL * 60};
    a.maxDays = 180;
    a.requirements =
        u"Persone residenti o domiciliate nel Comune, di almeno 30 anni, disoccupate da oltre 12 mesi e prive di "
        u"ammortizzatori sociali "
        "e di trattamento pensionistico, oppure in condizione di vulnerabilità attestata dal servizio competente."_s;
    a.reservations = u"Un posto è riservato a persone segnalate dai servizi sociali del Comune."_s;
    a.activities =
        u"Cura del verde e del decoro urbano; riordino degli archivi comunali; sostegno ai servizi della biblioteca."_s;
    a.sites = u"Magazzino comunale; sede municipale di viale Silvestro Camerini 3; biblioteca comunale."_s;
    a.devices =
        u"Guanti, calzature di sicurezza, indumenti ad alta visibilità, protezione dell'udito per l'uso di attrezzature a motore."_s;
    a.inailPosition = u"99999999/00"_s;
    a.rctPolicy = u"Assicurazioni Esempio, polizza n. 000123"_s;
    a.rctLimit = euro(3'000'000);
    a.rctUntil = Date(2026, 12, 31);
    a.reportCadence = ReportCadence::EveryTwoMonths;
    a.reportingDue = Date(2027, 2, 28);
    a.noticeDays = 30;
    a.privacyRole = PrivacyRole::Processor;
    a.court = u"Padova"_s;
    a.priceRevision = u"Nessuna revisione: la durata è inferiore a un anno."_s;
    a.guarantee = u"Garanzia non richiesta, importo indicativo"_s;
    a.guaranteeAmount = euro(0);
    a.guaranteeUntil = Date(2026, 12, 31);
    a.consortiumFee = percent(4'00);
    d.note(u"Importi, atti, posizioni e persone sono di esempio."_s);
    d.share(u"jonathan"_s, {}, percent(50'00), 2, euro(24'000));
    d.share(u"idee-verdi"_s, {}, percent(25'00), 1, euro(12'000));
    d.share(u"esempio-giardini"_s, {}, percent(25'00), 1, euro(12'000));
    d.fund(u"regione-veneto"_s, u"contributo regionale"_s, euro(33'600), percent(70'00));
    d.fund(u"comune-piazzola"_s, u"cofinanziamento del Comune"_s, euro(9'600), percent(20'00));
    d.fund(u"fondazione-cariparo"_s, u"Fondo straordinario di solidarietà per il lavoro"_s, euro(2'400), percent(5'00));
    d.fund(u"caritas-padova"_s, u"Fondo straordinario di solidarietà per il lavoro"_s, euro(2'400), percent(5'00));
    d.pay(u"alla sottoscrizione della convenzione"_s, Date(2026, 7, 31), euro(19'200));
    d.pay(u"alla consegna della relazione intermedia"_s, Date(2026, 10, 31), euro(14'400));
    d.pay(u"a saldo, dopo l'approvazione del rendiconto"_s, Date(2027, 3, 31), euro(14'400));
    d.post(u"addetto alla manutenzione del verde e del decoro urbano"_s, u"Magazzino comunale"_s, 2);
    d.post(u"addetto al riordino degli archivi"_s, u"Sede municipale"_s, 1);
    d.post(u"addetto ai servizi della biblioteca"_s, u"Biblioteca comunale"_s, 1);
    return a;
}

/// Day centres and communities: the convention of 2015 with ULSS 16 and the one that renews it with ULSS 6.
std::vector<Agreement> healthServices()
{
    const QString centre = u"Centro diurno disabili Limena"_s;
    const QString community = u"Comunità alloggio"_s;
    const QString flat = u"Gruppo appartamento"_s;

    Deed old(u"ulss-16-2015"_s, u"Centri diurni e comunità alloggio"_s, AgreementKind::HealthServices,
             AgreementStatus::Closed, u"ulss-6-euganea"_s);
    old.signedOn(Date(2014, 12, 18))
        .from(Date(2015, 1, 1), Date(2017, 12, 31))
        .note(u"Firmata con la ULSS 16; importi non riportati."_s);
    old.deed.code = u"CONV-2015-001"_s;
    old.share(u"fai-padova"_s, centre, percent(100'00), {}).share(u"polis-nova"_s, community, percent(100'00), {});

    Deed middle(u"ulss-6-2018"_s, u"Centri diurni e comunità alloggio"_s, AgreementKind::HealthServices,
                AgreementStatus::Closed, u"ulss-6-euganea"_s);
    middle.signedOn(Date(2017, 12, 20)).from(Date(2018, 1, 1), Date(2023, 12, 31));
    middle.deed.code = u"CONV-2018-002"_s;
    middle.deed.previous = old.deed.id;
    middle.share(u"fai-padova"_s, centre, percent(100'00), {}).share(u"polis-nova"_s, community, percent(100'00), {});

    Deed now(u"ulss-6-2024"_s, u"Centri diurni e comunità alloggio"_s, AgreementKind::HealthServices,
             AgreementStatus::Signed, u"ulss-6-euganea"_s);
    now.signedOn(Date(2023, 12, 21)).from(Date(2024, 1, 1), Date(2026, 12, 31));
    Agreement &a = now.deed;
    a.code = u"CONV-2024-001"_s;
    a.previous = middle.deed.id;
    a.consortiumSignatory = person(u"paolo-finti"_s);
    a.bodySignatory = person(u"luca-immaginari"_s);
    a.consortiumReferent = person(u"marta-esempio"_s);
    a.repertory = u"118"_s;
    a.actKind = u"deliberazione del Direttore generale"_s;
    a.actNumber = u"1045"_s;
    a.actDate = Date(2023, 12, 14);
    a.cig = u"1234567CE7"_s;
    a.signingPlace = u"Padova"_s;
    // Places × days × tariffs of the three years; with VAT; with the option of six months.
    a.netAmount = Money{3'210'006'00};
    a.amount = Money{3'370'506'30};
    a.maxAmount = Money{3'745'007'00};
    a.vatRegime = VatRegime::Reduced5;
    a.stampRegime = StampRegime::ThirdSectorExempt;
    a.renewable = true;
    a.extensionMonths = 6;
    a.places = 45;
    a.paymentDays = 60;
    a.rctPolicy = u"Assicurazioni Esempio, polizza n. 000124"_s;
    a.rctLimit = euro(5'000'000);
    a.rctUntil = Date(2026, 12, 31);
    a.reportCadence = ReportCadence::HalfYearly;
    a.noticeDays = 90;
    a.privacyRole = PrivacyRole::Processor;
    a.court = u"Padova"_s;
    a.consortiumFee = percent(3'00);
    a.priceRevision =
        u"Con atto scritto, dal 1° gennaio, sulla base dei costi rilevati dal tavolo degli enti gestori."_s;
    a.notes = u"Importi, quote e atti sono di esempio."_s;
    now.share(u"fai-padova"_s, centre, percent(50'00), 14).share(u"nuova-idea-orizzonti"_s, centre, percent(50'00), 14);
    now.share(u"polis-nova"_s, community, percent(65'00), 8, {}, {}, Date(2025, 6, 30));
    now.share(u"esempio-accoglienza"_s, community, percent(35'00), 4, {}, {}, Date(2025, 6, 30));
    now.share(u"polis-nova"_s, community, percent(60'00), 7, {}, Date(2025, 7, 1));
    now.share(u"il-portico"_s, community, percent(40'00), 5, {}, Date(2025, 7, 1));
    a.shares.back().reason = u"subentra a Cooperativa Esempio Accoglienza"_s;
    now.share(u"fai-padova"_s, flat, percent(100'00), 5);
    a.requiredPapers = sampleRequiredPapers(a.id, u"ulss-6-2024"_s);
    return {old.deed, middle.deed, now.deed};
}

/// The facts of the co-design in Crema and in Umbria, of Welfare Bene Comune, of the house in Presina and of the funds.
std::vector<Agreement> publicFacts()
{
    std::vector<Agreement> result;

    Deed crema(u"crema-2019"_s, u"Co-progettazione dei servizi sociali: piano di attuazione 2019"_s,
               AgreementKind::CoDesign, AgreementStatus::Closed, u"comune-crema"_s);
    crema.from(Date(2019, 1, 1), Date(2019, 12, 31)).worth(1'807'969);
    crema.deed.consortium = organisation(u"ats-impronte-sociali"_s);
    crema.deed.activities = u"Bambini e famiglia; contrasto alla povertà; lavoro di comunità; protezione giuridica; "
                            u"inclusione socio-lavorativa; "
                            "servizi abitativi."_s;
    crema.fund(u"comune-crema"_s, u"risorse comunali"_s, euro(1'418'784), percent(78'47));
    crema.fund(u"ats-impronte-sociali"_s, u"risorse dei partner"_s, euro(389'185), percent(21'53));
    crema.note(u"Cornice di cinque anni, piano annuale approvato dalla Giunta."_s);
    result.push_back(crema.deed);

    Deed umbria2018(u"zona-sociale-7-2018"_s, u"Co-progettazione della Zona Sociale 7, edizione 2018"_s,
                    AgreementKind::CoDesign, AgreementStatus::Closed, u"zona-sociale-7"_s);
    umbria2018.deed.consortium = organisation(u"rti-zona-sociale-7"_s);
    result.push_back(umbria2018.deed);
    Deed umbria2022(u"zona-sociale-7-2022"_s, u"Co-progettazione della Zona Sociale 7, edizione 2022-2025"_s,
                    AgreementKind::CoDesign, AgreementStatus::Closed, u"zona-sociale-7"_s);
    umbria2022.deed.consortium = organisation(u"rti-zona-sociale-7"_s);
    umbria2022.deed.previous = umbria2018.deed.id;
    umbria2022.note(u"Avviso con termine il 27 gennaio 2022 alle ore 12:00."_s);
    result.push_back(umbria2022.deed);

    const std::pair<QString, QString> municipalities[] = {{u"comune-piazzola"_s, u"Piazzola sul Brenta"_s},
                                                          {u"comune-campodoro"_s, u"Campodoro"_s},
                                                          {u"comune-campo-san-martino"_s, u"Campo San Martino"_s},
                                                          {u"comune-limena"_s, u"Limena"_s},
                                                          {u"comune-villafranca"_s, u"Villafranca Padovana"_s}};
    for (const auto &[slug, name] : municipalities) {
        Deed welfare(u"welfare-"_s + slug, u"Welfare Bene Comune: adesione del Comune di "_s + name,
                     AgreementKind::WelfareAccession, AgreementStatus::Signed, slug);
        welfare.signedOn(Date(2020, 1, 31))
            .from(Date(2020, 1, 31))
            .note(u"Protocollo di gennaio 2020; il giorno è indicativo."_s);
        welfare.deed.activities =
            u"Welfare pubblico, aziendale e territoriale; buoni spesa e vetrina dei servizi senza costi."_s;
        welfare.deed.privacyRole = PrivacyRole::Processor;
        result.push_back(welfare.deed);
    }

    Deed house(u"ex-casa-maestri"_s, u"Ex casa Maestri di Presina nel Piano di zona"_s, AgreementKind::Memorandum,
               AgreementStatus::Closed, u"ulss-15"_s);
    house.from(Date(2011, 1, 1), Date(2015, 12, 31))
        .note(u"Immobile acquistato nel 2011 e usato per l'emergenza Nord Africa; le date sono indicative."_s);
    result.push_back(house.deed);

    Deed fund(u"fondo-straordinario-2013"_s, u"Fondo straordinario di solidarietà per il lavoro, edizione 2013"_s,
              AgreementKind::Grant, AgreementStatus::Closed, u"fondazione-cariparo"_s);
    fund.from(Date(2013, 1, 1), Date(2013, 12, 31)).note(u"Al massimo 2.500 euro per lavoratore."_s);
    fund.deed.unitCost = euro(2'500);
    result.push_back(fund.deed);

    Deed padova(u"padova-solidale-2018"_s, u"Padova solidale ri-parte"_s, AgreementKind::PublicUtility,
                AgreementStatus::Closed, u"comune-padova"_s);
    padova.from(Date(2018, 10, 1), Date(2019, 9, 30))
        .note(u"Rapporti a termine di 6 mesi, 70 % a carico della Regione; le date sono indicative."_s);
    padova.deed.requirements = u"Persone disoccupate da oltre 12 mesi o in difficoltà, ISEE inferiore a 13.000 euro."_s;
    result.push_back(padova.deed);

    Deed ven15(u"ven-15-2025"_s, u"Lavori di pubblica utilità dell'Alta Padovana"_s, AgreementKind::PublicUtility,
               AgreementStatus::Signed, u"ven-15"_s);
    ven15.signedOn(Date(2025, 2, 17))
        .from(Date(2025, 3, 1), Date(2026, 8, 31))
        .note(u"Il consorzio è partner operativo; date e firma sono di esempio."_s);
    ven15.deed.programmeAct = u"deliberazione della Giunta regionale n. 751/2024"_s;
    ven15.deed.totalHours = Minutes{520LL * 60};
    ven15.deed.maxDays = 180;
    result.push_back(ven15.deed);
    return result;
}

/// Agreements in every other state. What is late, ended early or given up belongs to invented parties.
std::vector<Agreement> invented()
{
    std::vector<Agreement> result;
    const QString example = u"comune-esempio"_s;

    Deed sent(u"limena-2026"_s, u"Pulizia e custodia delle sedi comunali"_s, AgreementKind::SocialCooperative,
              AgreementStatus::Sent, u"comune-limena"_s);
    sent.signedOn(Date(2026, 7, 6))
        .from(Date(2026, 9, 1), Date(2028, 8, 31))
        .worth(109'800)
        .note(u"Convenzione di esempio."_s);
    sent.deed.code = u"CONV-2026-005"_s;
    sent.deed.netAmount = euro(90'000);
    sent.deed.maxAmount = euro(135'000);
    sent.deed.vatRegime = VatRegime::Ordinary22;
    sent.deed.stampRegime = StampRegime::ProcurementCode;
    sent.deed.noticeDays = 60;
    sent.share(u"idee-verdi"_s, {}, percent(60'00), {}, euro(65'880))
        .share(u"esempio-laboratori"_s, {}, percent(40'00), {}, euro(43'920));
    result.push_back(sent.deed);

    Deed future(u"campo-san-martino-2026"_s, u"Doposcuola e centri estivi"_s, AgreementKind::Procurement,
                AgreementStatus::Signed, u"comune-campo-san-martino"_s);
    future.signedOn(Date(2026, 6, 10))
        .from(Date(2026, 9, 1), Date(2027, 6, 30))
        .worth(60'000)
        .note(u"Contratto di esempio."_s);
    future.deed.code = u"CONTR-2026-002"_s;
    future.deed.cig = u"J000001911"_s;
    future.deed.netAmount = euro(57'142);
    future.deed.maxAmount = euro(114'284);
    future.deed.vatRegime = VatRegime::Reduced5;
    future.deed.stampRegime = StampRegime::ProcurementCode;
    future.deed.renewable = true;
    future.deed.noticeDays = 90;
    future.share(u"bottega-dei-ragazzi"_s, {}, percent(33'34), {}, euro(20'000))
        .share(u"coges"_s, {}, percent(33'33), {}, euro(20'000));
    future.share(u"esempio-nidi"_s, {}, percent(33'33), {}, euro(20'000));
    future.pay(u"a metà del servizio"_s, Date(2027, 2, 28), euro(30'000))
        .pay(u"a conclusione"_s, Date(2027, 7, 31), euro(30'000));
    result.push_back(future.deed);

    Deed extended(u"esempio-verde-2023"_s, u"Manutenzione del verde pubblico"_s, AgreementKind::ReservedContract,
                  AgreementStatus::TechnicalExtension, example);
    extended.signedOn(Date(2023, 4, 20)).from(Date(2023, 5, 1), Date(2026, 4, 30)).worth(219'600);
    extended.deed.code = u"CONTR-2023-003"_s;
    extended.deed.netAmount = euro(180'000);
    extended.deed.maxAmount = euro(210'000);
    extended.deed.vatRegime = VatRegime::SplitPayment22;
    extended.deed.stampRegime = StampRegime::PerSheet;
    extended.deed.bodySignatory = person(u"carlo-prova"_s);
    extended.deed.noticeDays = 90;
    extended.share(u"esempio-giardini"_s, {}, percent(100'00), {}, euro(219'600));
    result.push_back(extended.deed);

    Deed terminated(u"esempio-parchi-2024"_s, u"Custodia dei parchi"_s, AgreementKind::DirectAward,
                    AgreementStatus::Terminated, example);
    terminated.signedOn(Date(2024, 3, 4))
        .from(Date(2024, 3, 15), Date(2025, 3, 14))
        .worth(36'600)
        .note(u"Risolto il 30 novembre 2024."_s);
    terminated.deed.code = u"CONTR-2024-002"_s;
    terminated.deed.netAmount = euro(30'000);
    terminated.deed.vatRegime = VatRegime::Ordinary22;
    terminated.share(u"esempio-parchi"_s, {}, percent(100'00), {}, euro(36'600));
    result.push_back(terminated.deed);

    Deed abandoned(u"esempio-trasporto-2025"_s, u"Trasporto sociale"_s, AgreementKind::SocialCooperative,
                   AgreementStatus::Abandoned, example);
    abandoned.from(Date(2025, 10, 1), Date(2026, 9, 30)).worth(24'000);
    abandoned.deed.code = u"CONV-2025-007"_s;
    abandoned.share(u"esempio-trasporti"_s, {}, percent(100'00), {});
    result.push_back(abandoned.deed);

    Deed draft(u"esempio-officine-2026"_s, u"Ciclofficina di quartiere"_s, AgreementKind::Other, AgreementStatus::Draft,
               example);
    draft.share(u"esempio-officine"_s, {}, percent(60'00), {});
    draft.note(u"Bozza incompleta: mancano date, importo e parte delle quote."_s);
    result.push_back(draft.deed);
    return result;
}

} // namespace

std::vector<Agreement> sampleAgreements()
{
    std::vector<Agreement> result{piazzola()};
    for (const auto &part : {healthServices(), publicFacts(), invented()})
        result.insert(result.end(), part.begin(), part.end());
    return result;
}

} // namespace insieme::sample
