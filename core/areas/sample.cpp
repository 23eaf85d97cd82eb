// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample.h"

#include "core/areas/sample_housing.h"
#include "core/areas/sample_parts.h"
#include "core/areas/sample_placements.h"
#include "core/areas/sample_register.h"
#include "core/registry/free_days.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"

namespace insieme {
namespace {

using namespace sample;
using namespace Qt::Literals::StringLiterals;

// Italian texts are data of the sample, not words of the program.
const QString nameOnly = u"Pubblica è solo la denominazione: gli altri dati sono di esempio."_s;
const QString invented = u"Organizzazione inventata."_s;

OrganisationName nameOf(const QString &slug, const QString &name, const QString &shortName = {}, const Date &from = {},
                        const Date &to = {})
{
    return {.id = key<OrganisationName>(slug + u"/name/"_s + isoText(from)),
            .organisation = organisation(slug),
            .name = name,
            .shortName = shortName,
            .validFrom = from,
            .validTo = to};
}

struct CooperativeRow {
    const char16_t *slug, *name, *shortName;
    std::optional<CooperativeKind> kind;
    Membership membership;
    const char16_t *number, *municipality, *province, *belfiore, *sectors; ///< number: not assigned to anyone
    std::optional<qint64> workers, members, disadvantaged;
};

// clang-format off
constexpr CooperativeRow cooperativeRows[] = {
    {u"cassola-solidale", u"Cassola solidale", u"", CooperativeKind::AB, Membership::Member, u"99900010283", u"Cassola", u"VI", u"C037", u"servizi educativi, manutenzioni", 24, 15, 6},
    {u"coges", u"COGES", u"", CooperativeKind::A, Membership::Member, u"99900020282", u"Padova", u"PD", u"G224", u"servizi educativi, dipendenze", 112, 80, {}},
    {u"fai-padova", u"F.A.I. Padova", u"F.A.I.", CooperativeKind::A, Membership::Member, u"99900030281", u"Padova", u"PD", u"G224", u"disabilità, centri diurni", 148, 97, {}},
    {u"idee-verdi", u"Idee Verdi", u"", CooperativeKind::B, Membership::Member, u"99900040280", u"Limena", u"PD", u"E592", u"verde, pulizie", 39, 22, 14},
    {u"il-portico", u"Il Portico", u"", CooperativeKind::A, Membership::Member, u"99900050289", u"Padova", u"PD", u"G224", u"comunità alloggio, accoglienza", 86, 61, {}},
    {u"jonathan", u"Jonathan", u"", CooperativeKind::AB, Membership::Member, u"99900060288", u"Piazzola sul Brenta", u"PD", u"G587", u"famiglie, inserimento lavorativo, welfare", 74, 50, 12},
    {u"bottega-dei-ragazzi", u"La bottega dei ragazzi", u"", CooperativeKind::A, Membership::Member, u"99900070287", u"Padova", u"PD", u"G224", u"minori e famiglie", 41, 30, {}},
    {u"nuova-idea-orizzonti", u"Nuova Idea Orizzonti", u"", CooperativeKind::A, Membership::Member, u"99900080286", u"Abano Terme", u"PD", u"A001", u"disabilità, centri diurni", 95, 66, {}},
    {u"polis-nova", u"Polis Nova", u"", CooperativeKind::A, Membership::Member, u"99900090285", u"Padova", u"PD", u"G224", u"salute mentale, comunità alloggio", 133, 90, {}},
    {u"progetto-now", u"Progetto Now", u"", CooperativeKind::B, Membership::Member, u"99900100282", u"Padova", u"PD", u"G224", u"laboratori, inserimento lavorativo", 33, 19, 11},
    {u"sestante", u"Sestante", u"", CooperativeKind::A, Membership::Member, u"99900110281", u"Padova", u"PD", u"G224", u"servizi educativi", 28, 20, {}},
    {u"esempio-accoglienza", u"Cooperativa Esempio Accoglienza", u"Esempio Accoglienza", CooperativeKind::A, Membership::Member, u"99900120280", u"Campodoro", u"PD", u"B531", u"accoglienza, abitare", 31, 20, {}},
    {u"esempio-giardini", u"Cooperativa Esempio Giardini", u"Esempio Giardini", CooperativeKind::B, Membership::Member, u"99900130289", u"Vigonza", u"PD", u"L900", u"verde, decoro urbano", 27, 16, 9},
    {u"esempio-laboratori", u"Cooperativa Esempio Laboratori", u"Esempio Laboratori", CooperativeKind::B, Membership::Member, u"99900140288", u"Limena", u"PD", u"E592", u"assemblaggio, laboratori", 22, 12, 8},
    {u"esempio-nidi", u"Cooperativa Esempio Nidi", u"Esempio Nidi", CooperativeKind::A, Membership::Member, u"99900150287", u"Villafranca Padovana", u"PD", u"L947", u"prima infanzia", 44, 36, {}},
    {u"esempio-officine", u"Cooperativa Esempio Officine", u"Esempio Officine", CooperativeKind::AB, Membership::Member, u"99900160286", u"Campo San Martino", u"PD", u"B564", u"officine, ciclofficina", 19, 11, 5},
    {u"esempio-parchi", u"Cooperativa Esempio Parchi", u"Esempio Parchi", CooperativeKind::B, Membership::Member, u"99900170285", u"Padova", u"PD", u"G224", u"parchi, manutenzioni", 9, 6, 2},
    {u"esempio-trasporti", u"Cooperativa Esempio Trasporti", u"Esempio Trasporti", CooperativeKind::B, Membership::Member, u"99900180284", u"Padova", u"PD", u"G224", u"trasporto sociale", 26, 18, 9},
    {u"esempio-cucine", u"Cooperativa Esempio Cucine", u"Esempio Cucine", CooperativeKind::B, Membership::Admission, u"99900190283", u"Limena", u"PD", u"E592", u"mense", 18, 9, 6},
    {u"esempio-musica", u"Cooperativa Esempio Musica", u"Esempio Musica", CooperativeKind::A, Membership::Admission, u"99900200280", u"Padova", u"PD", u"G224", u"educazione", 12, 8, {}},
    {u"esempio-filanda", u"Cooperativa Esempio Filanda", u"Esempio Filanda", CooperativeKind::B, Membership::Former, u"99900210289", u"Piazzola sul Brenta", u"PD", u"G587", u"sartoria", {}, {}, {}},
    {u"asad", u"ASAD", u"", {}, Membership::NotMember, u"", u"", u"", u"", u"servizi sociali ed educativi", {}, {}, {}},
    {u"il-sicomoro", u"Il Sicomoro", u"", {}, Membership::NotMember, u"", u"", u"", u"", u"servizi sociali ed educativi", {}, {}, {}},
    {u"dis-e-dintorni", u"Dis e Dintorni", u"", {}, Membership::NotMember, u"", u"", u"", u"", u"servizi sociali ed educativi", {}, {}, {}},
};
// clang-format on

struct BodyRow {
    const char16_t *slug, *name;
    BodyKind kind;
    OrganisationCategory category;
    const char16_t *taxCode, *pec, *address, *postcode, *municipality, *province, *belfiore, *istat, *ipaCode;
};

// Names, tax codes, PEC and codes: IndicePA and ANPR (CC BY 4.0).
// clang-format off
constexpr BodyRow bodyRows[] = {
    {u"comune-piazzola", u"Comune di Piazzola sul Brenta", BodyKind::Municipality, OrganisationCategory::Municipality, u"80009670284", u"piazzolasulbrenta.pd@cert.ip-veneto.net", u"viale Silvestro Camerini 3", u"35016", u"Piazzola sul Brenta", u"PD", u"G587", u"028063", u"c_g587"},
    {u"comune-padova", u"Comune di Padova", BodyKind::Municipality, OrganisationCategory::Municipality, u"00644060287", u"protocollo.generale@pec.comune.padova.it", u"via del Municipio 1", u"35122", u"Padova", u"PD", u"G224", u"028060", u"c_g224"},
    {u"comune-campodoro", u"Comune di Campodoro", BodyKind::Municipality, OrganisationCategory::Municipality, u"80008930283", u"campodoro.pd@legalmailpa.it", u"", u"", u"Campodoro", u"PD", u"B531", u"028018", u"c_b531"},
    {u"comune-campo-san-martino", u"Comune di Campo San Martino", BodyKind::Municipality, OrganisationCategory::Municipality, u"01526860281", u"camposanmartino.pd@cert.ip-veneto.net", u"", u"", u"Campo San Martino", u"PD", u"B564", u"028020", u"c_b564"},
    {u"comune-limena", u"Comune di Limena", BodyKind::Municipality, OrganisationCategory::Municipality, u"00327150280", u"limena.pd@cert.ip-veneto.net", u"", u"", u"Limena", u"PD", u"E592", u"028045", u"c_e592"},
    {u"comune-villafranca", u"Comune di Villafranca Padovana", BodyKind::Municipality, OrganisationCategory::Municipality, u"80016960280", u"villafrancapadovana.pd@cert.ip-veneto.net", u"", u"", u"Villafranca Padovana", u"PD", u"L947", u"028103", u"c_l947"},
    {u"comune-crema", u"Comune di Crema", BodyKind::Municipality, OrganisationCategory::Municipality, u"", u"", u"", u"", u"Crema", u"CR", u"D142", u"019035", u""},
    {u"comune-costacciaro", u"Comune di Costacciaro", BodyKind::Municipality, OrganisationCategory::Municipality, u"", u"", u"", u"", u"Costacciaro", u"PG", u"D108", u"054016", u""},
    {u"comune-fossato", u"Comune di Fossato di Vico", BodyKind::Municipality, OrganisationCategory::Municipality, u"", u"", u"", u"", u"Fossato di Vico", u"PG", u"D745", u"054019", u""},
    {u"comune-gualdo", u"Comune di Gualdo Tadino", BodyKind::Municipality, OrganisationCategory::Municipality, u"", u"", u"", u"", u"Gualdo Tadino", u"PG", u"E230", u"054023", u""},
    {u"comune-gubbio", u"Comune di Gubbio", BodyKind::Municipality, OrganisationCategory::Municipality, u"", u"", u"", u"", u"Gubbio", u"PG", u"E256", u"054024", u""},
    {u"comune-scheggia", u"Comune di Scheggia e Pascelupo", BodyKind::Municipality, OrganisationCategory::Municipality, u"", u"", u"", u"", u"Scheggia e Pascelupo", u"PG", u"I522", u"054046", u""},
    {u"comune-sigillo", u"Comune di Sigillo", BodyKind::Municipality, OrganisationCategory::Municipality, u"", u"", u"", u"", u"Sigillo", u"PG", u"I727", u"054049", u""},
    {u"regione-veneto", u"Regione del Veneto", BodyKind::Region, OrganisationCategory::Region, u"80007580279", u"", u"Palazzo Balbi, Dorsoduro 3901", u"30123", u"Venezia", u"VE", u"L736", u"027042", u"r_veneto"},
    {u"provincia-padova", u"Provincia di Padova", BodyKind::Province, OrganisationCategory::Province, u"", u"", u"", u"", u"Padova", u"PD", u"G224", u"028060", u"p_pd"},
};
// clang-format on

Consortium consortium()
{
    Consortium c;
    c.id = organisation(u"veneto-insieme"_s);
    c.category = OrganisationCategory::Consortium;
    c.names = {nameOf(u"veneto-insieme"_s, u"Consorzio Veneto Insieme"_s, u"Veneto Insieme"_s)};
    c.legalForm = u"società cooperativa sociale consortile"_s;
    c.taxCode = c.vatNumber = u"99900220288"_s;
    c.pec = u"veneto.insieme@pec.example.it"_s;
    c.email = u"info@example.it"_s;
    c.phone = u"049 0000000"_s;
    c.address = u"via dell'Esempio 1"_s;
    c.postcode = u"35121"_s;
    c.municipality = u"Padova"_s;
    c.province = u"PD"_s;
    c.belfiore = u"G224"_s;
    c.istat = u"028060"_s;
    c.officeCode = u"0000000"_s;
    c.iban = u"IT60X0542811101000000123456"_s;
    c.bank = u"Banca Esempio"_s;
    c.nationalRegister = u"C999901"_s;
    c.regionalRegister = u"C/PD9999"_s;
    c.rea = u"PD-9999901"_s;
    c.logoText = u"Consorzio Veneto Insieme"_s;
    c.logoNote = u"società cooperativa sociale consortile, Padova"_s;
    c.court = u"Padova"_s;
    c.signingPlace = u"Padova"_s;
    c.notes =
        u"Pubblici sono la denominazione, la città e l'attività: indirizzo, codici, IBAN e numeri d'albo sono di esempio."_s;
    return c;
}

Cooperative cooperativeOf(const CooperativeRow &row)
{
    const QString slug = QString::fromUtf16(row.slug);
    const QString name = QString::fromUtf16(row.name);
    Cooperative c;
    c.id = organisation(slug);
    c.category = OrganisationCategory::Cooperative;
    c.names = {nameOf(slug, name, QString::fromUtf16(row.shortName))};
    c.legalForm = u"società cooperativa sociale"_s;
    c.taxCode = c.vatNumber = QString::fromUtf16(row.number);
    c.municipality = QString::fromUtf16(row.municipality);
    c.province = QString::fromUtf16(row.province);
    c.belfiore = QString::fromUtf16(row.belfiore);
    c.sectors = QString::fromUtf16(row.sectors);
    c.kind = row.kind;
    c.membership = row.membership;
    addOffers(c, slug);
    if (row.workers) {
        c.headCounts.push_back({.id = key<HeadCount>(slug + u"/2026"_s),
                                .cooperative = Id<Cooperative>(c.id.uuid()),
                                .day = Date(2026, 1, 1),
                                .workers = row.workers,
                                .workerMembers = row.members,
                                .disadvantagedWorkers = row.disadvantaged,
                                .volunteers = {},
                                .source = u"dato di esempio"_s});
    }
    const bool example = slug.startsWith(u"esempio-"_s);
    c.notes = example ? invented : nameOnly;
    if (example) {
        c.address = u"via dell'Esempio %1"_s.arg(1 + slug.size());
        c.postcode = c.municipality == u"Padova"_s ? u"35121"_s : u"35010"_s;
    }
    const auto step = [&c, &slug](MembershipStepKind kind, const Date &day, const QString &act,
                                  const QString &reason = {}) {
        addStep(c,
                {.id = key<MembershipStep>(u"%1/%2"_s.arg(slug).arg(c.steps.size() + 1)),
                 .cooperative = Id<Cooperative>(c.id.uuid()),
                 .step = kind,
                 .day = day,
                 .act = act,
                 .reason = reason});
    };
    using enum MembershipStepKind;
    if (example && row.membership == Membership::Member) {
        step(Requested, Date(2012, 3, 5), u"domanda"_s);
        step(Approved, Date(2012, 4, 20), u"verbale del CdA"_s);
        step(CapitalPaid, Date(2012, 5, 10), {});
        step(Registered, Date(2012, 5, 14), u"libro soci"_s);
    }
    if (row.membership == Membership::Admission)
        step(Requested, Date(2026, 5, 4), u"domanda"_s);
    if (row.membership == Membership::Former) {
        step(Registered, Date(2009, 3, 2), u"libro soci"_s);
        step(Resigned, Date(2024, 12, 31), u"verbale del CdA"_s, u"fine dell'attività"_s);
        c.active = false;
    }
    return c;
}

PublicBody bodyOf(const BodyRow &row)
{
    const QString slug = QString::fromUtf16(row.slug);
    PublicBody b;
    b.id = organisation(slug);
    b.category = row.category;
    b.bodyKind = row.kind;
    b.names = {nameOf(slug, QString::fromUtf16(row.name))};
    b.legalForm = u"ente pubblico territoriale"_s;
    b.taxCode = QString::fromUtf16(row.taxCode);
    b.pec = QString::fromUtf16(row.pec);
    b.address = QString::fromUtf16(row.address);
    b.postcode = QString::fromUtf16(row.postcode);
    b.municipality = QString::fromUtf16(row.municipality);
    b.province = QString::fromUtf16(row.province);
    b.belfiore = QString::fromUtf16(row.belfiore);
    b.istat = QString::fromUtf16(row.istat);
    b.ipaCode = QString::fromUtf16(row.ipaCode);
    return b;
}

/// L.R. Veneto 19/2016, art. 14: from 1 January 2017 ULSS 16 is called ULSS 6 Euganea and takes over 15 and 17.
std::vector<PublicBody> healthAuthorities()
{
    const Date founded(1995, 1, 1);
    const Date lastDay(2016, 12, 31);
    const Date merged(2017, 1, 1);
    PublicBody euganea;
    euganea.id = organisation(u"ulss-6-euganea"_s);
    euganea.category = OrganisationCategory::HealthAuthority;
    euganea.bodyKind = BodyKind::HealthAuthority;
    euganea.names = {nameOf(u"ulss-6-euganea"_s, u"Azienda ULSS 16 Padova"_s, u"ULSS 16"_s, founded, lastDay),
                     nameOf(u"ulss-6-euganea"_s, u"Azienda ULSS 6 Euganea"_s, u"ULSS 6"_s, merged)};
    euganea.legalForm = u"azienda sanitaria locale"_s;
    euganea.taxCode = u"00349050286"_s;
    euganea.pec = u"protocollo.aulss6@pecveneto.it"_s;
    euganea.address = u"via Enrico degli Scrovegni 14"_s;
    euganea.postcode = u"35131"_s;
    euganea.municipality = u"Padova"_s;
    euganea.province = u"PD"_s;
    euganea.belfiore = u"G224"_s;
    euganea.istat = u"028060"_s;
    euganea.ipaCode = u"AU1P"_s;
    std::vector<PublicBody> result{euganea};
    const auto suppressed = [&](const QString &slug, const QString &name, const QString &shortName,
                                const QString &town) {
        PublicBody body;
        body.id = organisation(slug);
        body.category = OrganisationCategory::HealthAuthority;
        body.bodyKind = BodyKind::HealthAuthority;
        body.names = {nameOf(slug, name, shortName, founded, lastDay)};
        body.legalForm = u"azienda sanitaria locale"_s;
        body.municipality = town;
        body.province = u"PD"_s;
        body.successor = Id<PublicBody>(euganea.id.uuid());
        body.suppressedOn = merged;
        body.active = false;
        result.push_back(body);
    };
    suppressed(u"ulss-15"_s, u"Azienda ULSS 15 Alta Padovana"_s, u"ULSS 15"_s, u"Cittadella"_s);
    suppressed(u"ulss-17"_s, u"Azienda ULSS 17 Este"_s, u"ULSS 17"_s, u"Este"_s);
    return result;
}

PublicBody exampleMunicipality()
{
    PublicBody b;
    b.id = organisation(u"comune-esempio"_s);
    b.category = OrganisationCategory::Municipality;
    b.names = {nameOf(u"comune-esempio"_s, u"Comune di Esempio"_s)};
    b.legalForm = u"ente pubblico territoriale"_s;
    b.notes = u"Comune inventato."_s;
    return b;
}

std::vector<Organisation> otherOrganisations()
{
    std::vector<Organisation> result;
    const auto add = [&](const QString &slug, const QString &name, OrganisationCategory category, const QString &form,
                         const QString &shortName = {}, const QString &municipality = {},
                         const QString &province = {}) -> Organisation & {
        Organisation o;
        o.id = organisation(slug);
        o.category = category;
        o.names = {nameOf(slug, name, shortName)};
        o.legalForm = form;
        o.municipality = municipality;
        o.province = province;
        result.push_back(o);
        return result.back();
    };
    using enum OrganisationCategory;
    Organisation &cariparo =
        add(u"fondazione-cariparo"_s, u"Fondazione Cassa di Risparmio di Padova e Rovigo"_s, Foundation,
            u"fondazione di origine bancaria"_s, u"Fondazione Cariparo"_s, u"Padova"_s, u"PD"_s);
    cariparo.address = u"piazza Duomo 15"_s;
    cariparo.postcode = u"35141"_s;
    add(u"diocesi-padova"_s, u"Diocesi di Padova"_s, Diocese, u"ente ecclesiastico"_s, {}, u"Padova"_s, u"PD"_s);
    add(u"caritas-padova"_s, u"Caritas diocesana di Padova"_s, Diocese, u"ufficio diocesano"_s, u"Caritas Padova"_s,
        u"Padova"_s, u"PD"_s)
        .parent = organisation(u"diocesi-padova"_s);
    add(u"consorzio-sul-serio"_s, u"Consorzio sul Serio"_s, OrganisationCategory::Consortium,
        u"consorzio di cooperative sociali"_s, {}, u"Crema"_s, u"CR"_s);
    add(u"fondazione-caritas-crema"_s, u"Fondazione Caritas"_s, Foundation, u"fondazione"_s, {}, u"Crema"_s, u"CR"_s);
    add(u"ats-impronte-sociali"_s, u"ATS Impronte sociali"_s, PurposeGrouping, u"associazione temporanea di scopo"_s,
        {}, u"Crema"_s, u"CR"_s)
        .notes =
        u"Due raggruppamenti, Consorzio sul Serio e Fondazione Caritas; 28 organizzazioni. Cabina di regia di 7: 3 Comune, 4 ATS."_s;
    add(u"rti-zona-sociale-7"_s, u"RTI ASAD, Il Sicomoro, Dis e Dintorni"_s, BidGrouping,
        u"raggruppamento temporaneo di imprese"_s);
    add(u"zona-sociale-7"_s, u"Zona Sociale 7"_s, SocialArea, u"ambito di sei Comuni"_s, {}, u"Gubbio"_s, u"PG"_s)
        .notes = u"Costacciaro, Fossato di Vico, Gualdo Tadino, Gubbio, Scheggia e Pascelupo, Sigillo."_s;
    add(u"ven-15"_s, u"Ambito territoriale sociale Ven_15 Alta Padovana"_s, SocialArea,
        u"ambito territoriale sociale"_s, u"Ven_15"_s);
    add(u"cgm"_s, u"Consorzio CGM"_s, OrganisationCategory::Consortium, u"consorzio di cooperative sociali"_s,
        u"CGM"_s);
    add(u"confcooperative-veneto"_s, u"Confcooperative Veneto"_s, Association, u"associazione"_s);
    add(u"confcooperative-padova"_s, u"Confcooperative Padova"_s, Association, u"associazione"_s, {}, u"Padova"_s,
        u"PD"_s)
        .parent = organisation(u"confcooperative-veneto"_s);
    add(u"centro-servizi-welfare"_s, u"Centro Servizi Welfare"_s, Other, {});
    add(u"irecoop"_s, u"Irecoop Veneto"_s, Other, {});
    return result;
}

std::vector<Person> people()
{
    std::vector<Person> result;
    const auto add = [&](const QString &slug, const QString &given, const QString &family, const Date &born,
                         const QString &place, const QString &belfiore, const QString &courtesy = {}) -> Person & {
        Person p;
        p.courtesy = courtesy;
        p.id = person(slug);
        p.givenName = given;
        p.familyName = family;
        p.birthDate = born;
        p.birthPlace = place;
        p.birthBelfiore = belfiore;
        p.email = slug + u"@example.it"_s;
        p.notes = u"Persona inventata."_s;
        result.push_back(p);
        return result.back();
    };
    const auto role = [](Person &p, RoleKind kind, const QString &where, const QString &title, const Date &from = {},
                         const Date &to = {}) {
        p.roles.push_back({.id = key<PersonRole>(p.email + u"/"_s + where + u"/"_s + title),
                           .person = p.id,
                           .role = kind,
                           .organisation = organisation(where),
                           .title = title,
                           .validFrom = from,
                           .validTo = to});
    };
    using enum RoleKind;
    const QString padova = u"Padova"_s;
    const QString g224 = u"G224"_s;
    role(add(u"paolo-finti"_s, u"Paolo"_s, u"Finti"_s, Date(1968, 3, 4), padova, g224, u"sig."_s), LegalRepresentative,
         u"veneto-insieme"_s, u"presidente"_s, Date(2022, 5, 20));
    Person &inventi = add(u"elena-inventi"_s, u"Elena"_s, u"Inventi"_s, Date(1961, 11, 30), padova, g224, u"sig.ra"_s);
    role(inventi, LegalRepresentative, u"veneto-insieme"_s, u"presidente"_s, Date(2016, 5, 13), Date(2022, 5, 19));
    role(inventi, Director, u"veneto-insieme"_s, u"direttrice"_s, Date(2022, 5, 20));
    role(add(u"marta-esempio"_s, u"Marta"_s, u"Esempio"_s, Date(1984, 9, 17), u"Camposampiero"_s, u"B563"_s),
         Coordinator, u"veneto-insieme"_s, u"coordinatrice dei progetti"_s, Date(2018, 1, 8));
    role(add(u"anna-esempio"_s, u"Anna"_s, u"Esempio"_s, Date(1972, 2, 29), u"Piazzola sul Brenta"_s, u"G587"_s,
             u"dott.ssa"_s),
         LegalRepresentative, u"comune-piazzola"_s, u"Sindaca"_s);
    role(add(u"sara-modelli"_s, u"Sara"_s, u"Modelli"_s, Date(1979, 7, 12), u"Cittadella"_s, u"C743"_s), Referent,
         u"comune-piazzola"_s, u"responsabile dei servizi sociali"_s);
    role(add(u"luca-immaginari"_s, u"Luca"_s, u"Immaginari"_s, Date(1965, 1, 22), padova, g224, u"sig."_s),
         LegalRepresentative, u"ulss-6-euganea"_s, u"direttore generale"_s);
    role(add(u"carlo-prova"_s, u"Carlo"_s, u"Prova"_s, Date(1976, 4, 25), u"Limena"_s, u"E592"_s, u"sig."_s),
         LegalRepresentative, u"comune-esempio"_s, u"Sindaco"_s);
    role(add(u"davide-fittizi"_s, u"Davide"_s, u"Fittizi"_s, Date(1990, 6, 2), padova, g224), Tutor, u"jonathan"_s,
         u"tutor"_s, Date(2021, 2, 1));
    role(add(u"giulia-figurini"_s, u"Giulia"_s, u"Figurini"_s, Date(1988, 12, 8), u"Vigonza"_s, u"L900"_s), President,
         u"esempio-giardini"_s, u"presidente"_s, Date(2023, 4, 28));
    role(add(u"hassan-esempi"_s, u"Hassan"_s, u"Esempi"_s, Date(1990, 3, 15), u"Marocco"_s, u"Z330"_s), Tutor,
         u"esempio-giardini"_s, u"tutor"_s, Date(2024, 1, 15));
    return result;
}

} // namespace

Date sampleDay()
{
    return Date(2026, 6, 22);
}

std::vector<AnyRecord> sampleRecords()
{
    std::vector<AnyRecord> records;
    const auto add = [&records](const auto &record) { records.push_back(AnyRecord::of(record)); };
    const auto addAll = [&add](const auto &list) {
        for (const auto &record : list)
            add(record);
    };
    const auto worker = [&](const QString &slug, const QString &name, const QString &initials, OperatorRole role) {
        add(Operator{.id = key<Operator>(slug), .name = name, .initials = initials, .role = role});
    };
    worker(u"marta-esempio"_s, u"Marta Esempio"_s, u"ME"_s, OperatorRole::Coordinator);
    worker(u"davide-fittizi"_s, u"Davide Fittizi"_s, u"DF"_s, OperatorRole::Coordinator);
    worker(u"elena-inventi"_s, u"Elena Inventi"_s, u"EI"_s, OperatorRole::Director);

    add(consortium());
    addAll(healthAuthorities());
    for (const BodyRow &row : bodyRows)
        add(bodyOf(row));
    for (const CooperativeRow &row : cooperativeRows)
        add(cooperativeOf(row));
    add(exampleMunicipality());
    addAll(otherOrganisations());
    addAll(people());
    addAll(sampleAgreements());
    for (AnyRecord &record : sampleRegister())
        records.push_back(std::move(record));
    for (const AnyRecord &record : sampleAgenda())
        records.push_back(record);
    for (AnyRecord &record : sampleContracts())
        records.push_back(std::move(record));

    add(PatronDay{.id = key<PatronDay>(u"G224"_s),
                  .belfiore = u"G224"_s,
                  .municipality = u"Padova"_s,
                  .name = u"Sant'Antonio di Padova"_s,
                  .month = 6,
                  .day = 13});
    add(PatronDay{.id = key<PatronDay>(u"G587"_s),
                  .belfiore = u"G587"_s,
                  .municipality = u"Piazzola sul Brenta"_s,
                  .name = u"San Martino"_s,
                  .month = 11,
                  .day = 11});
    add(PatronDay{.id = key<PatronDay>(u"G693"_s),
                  .belfiore = u"G693"_s,
                  .municipality = u"Piove di Sacco"_s,
                  .name = u"San Martino"_s,
                  .month = 11,
                  .day = 11});
    add(Closure{.id = key<Closure>(u"esempio-laboratori/2026"_s),
                .organisation = organisation(u"esempio-laboratori"_s),
                .site = {},
                .from = Date(2026, 8, 10),
                .to = Date(2026, 8, 21),
                .reason = u"Chiusura estiva"_s});
    for (AnyRecord &record : samplePlacements())
        records.push_back(std::move(record));
    for (AnyRecord &record : sampleHousing())
        records.push_back(std::move(record));
    for (AnyRecord &record : sampleMeetings())
        records.push_back(std::move(record));
    return records;
}

} // namespace insieme
