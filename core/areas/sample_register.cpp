// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_register.h"

#include "core/areas/sample_parts.h"
#include "core/registry/groups.h"
#include "core/registry/ledger.h"
#include "core/registry/requirement.h"

namespace insieme::sample {
namespace {

using namespace Qt::Literals::StringLiterals;

Id<RequirementKind> paperKind(const char16_t *code)
{
    return Id<RequirementKind>(fixedUuid(u"requirement_kind/"_s + QString::fromUtf16(code)));
}

/// The papers of one cooperative. What is settled later by the file is left empty.
class Folder {
public:
    Folder(const QString &cooperative, std::vector<AnyRecord> &records)
        : m_cooperative(cooperative)
        , m_records(records)
    {
    }
    Requirement paper(const char16_t *code, const Date &issued, const QString &service = {}) const
    {
        Requirement r;
        r.id =
            key<Requirement>(u"%1/%2/%3/%4"_s.arg(m_cooperative, QString::fromUtf16(code), service, isoText(issued)));
        r.organisation = organisation(m_cooperative);
        r.kind = paperKind(code);
        r.service = service;
        r.issuedOn = issued;
        r.notes = u"Carta di esempio."_s;
        return r;
    }
    void add(const Requirement &r) { m_records.push_back(AnyRecord::of(r)); }
    void add(const char16_t *code, const Date &issued, const Date &printed = {}, const QString &service = {})
    {
        Requirement r = paper(code, issued, service);
        r.printedExpiry = printed;
        add(r);
    }
    void report(qint64 year, const Date &deposited)
    {
        Requirement r = paper(u"social_report", deposited);
        r.year = year;
        add(r);
    }

private:
    QString m_cooperative;
    std::vector<AnyRecord> &m_records;
};

} // namespace

std::vector<AnyRecord> sampleRegister()
{
    std::vector<AnyRecord> records;
    // Real cooperatives have every paper, and none that is about to expire.
    constexpr const char16_t *members[] = {u"cassola-solidale",
                                           u"coges",
                                           u"fai-padova",
                                           u"idee-verdi",
                                           u"il-portico",
                                           u"jonathan",
                                           u"bottega-dei-ragazzi",
                                           u"nuova-idea-orizzonti",
                                           u"polis-nova",
                                           u"progetto-now",
                                           u"sestante",
                                           u"esempio-accoglienza",
                                           u"esempio-giardini",
                                           u"esempio-laboratori",
                                           u"esempio-nidi",
                                           u"esempio-officine",
                                           u"esempio-parchi",
                                           u"esempio-trasporti"};
    int number = 0;
    for (const char16_t *slug : members) {
        const QString cooperative = QString::fromUtf16(slug);
        Folder folder(cooperative, records);
        const bool workshops = cooperative == u"esempio-officine"_s, shelter = cooperative == u"esempio-accoglienza"_s;
        const bool parks = cooperative == u"esempio-parchi"_s, nurseries = cooperative == u"esempio-nidi"_s;
        const auto later = [&](const Date &day, long step) {
            return day + boost::gregorian::days(step * (number % 6));
        };
        // The verification before, then the one in force.
        if (!workshops)
            folder.add(u"durc", later(Date(2026, 1, 12), 3));
        folder.add(u"durc",
                   workshops         ? Date(2025, 12, 31)
                       : shelter     ? Date(2026, 3, 13)
                       : number == 0 ? Date(2026, 5, 28)
                                     : later(Date(2026, 5, 14), 4));
        folder.add(u"national_register", Date(2009, 5, 14));
        folder.add(u"regional_register", Date(2010, 3, 1));
        if (!parks)
            folder.add(u"cooperative_revision", later(Date(2026, 2, 20), 5));
        folder.report(2024, Date(2025, 6, 20));
        if (!nurseries)
            folder.report(2025, later(Date(2026, 5, 25), 2));
        folder.add(u"liability_insurance", Date(2026, 1, 1), Date(2026, 12, 31));
        ++number;
    }
    const auto accredited = [&records](const char16_t *slug, const QString &service, const Date &until) {
        Folder folder(QString::fromUtf16(slug), records);
        folder.add(u"operating_authorisation", Date(2023, 1, 1), Date(2027, 12, 31), service);
        folder.add(u"accreditation", Date(2024, 9, 10), until, service);
    };
    const QString centre = u"Centro diurno disabili Limena"_s;
    const QString community = u"Comunità alloggio"_s;
    accredited(u"fai-padova", centre, Date(2027, 9, 9));
    accredited(u"nuova-idea-orizzonti", centre, Date(2027, 9, 9));
    accredited(u"polis-nova", community, Date(2027, 9, 9));
    accredited(u"il-portico", community, Date(2027, 9, 9));
    accredited(u"esempio-accoglienza", community, Date(2026, 9, 9));
    accredited(u"fai-padova", u"Gruppo appartamento"_s, Date(2027, 9, 9));
    Folder(u"jonathan"_s, records).add(u"uni_pdr_58", Date(2026, 1, 1), Date(2026, 12, 31));

    const auto share = [&records](const QString &slug, ShareMovementKind kind, const Date &day, qint64 euro,
                                  const QString &to = {}) {
        ShareMovement m;
        m.id = key<ShareMovement>(slug + u'/' + isoText(day));
        m.kind = kind;
        m.day = m.paidOn = day;
        m.cooperative = Id<Cooperative>(organisation(slug).uuid());
        if (!to.isEmpty())
            m.counterpart = Id<Cooperative>(organisation(to).uuid());
        m.amount = Money{euro * 100};
        m.notes = u"Dati di esempio."_s;
        records.push_back(AnyRecord::of(m));
    };
    using enum ShareMovementKind;
    for (const char16_t *slug : members)
        share(QString::fromUtf16(slug), Subscription, Date(2012, 5, 14), 2'500);
    share(u"esempio-filanda"_s, Subscription, Date(2009, 3, 2), 2'500);
    share(u"esempio-filanda"_s, Transfer, Date(2024, 6, 28), 1'000, u"esempio-laboratori"_s);
    share(u"esempio-filanda"_s, PayBack, Date(2024, 12, 31), 1'500);

    CooperativeGroup gardens;
    gardens.id = key<CooperativeGroup>(u"verde"_s);
    gardens.name = u"Verde e decoro urbano"_s;
    gardens.description = u"Cooperative che curano parchi e giardini (esempio)."_s;
    for (const char16_t *slug : {u"esempio-giardini", u"esempio-parchi", u"idee-verdi"}) {
        const QString member = QString::fromUtf16(slug);
        gardens.members.push_back({.id = key<GroupMember>(u"verde/"_s + member),
                                   .group = gardens.id,
                                   .cooperative = Id<Cooperative>(organisation(member).uuid()),
                                   .role = {},
                                   .validFrom = {},
                                   .validTo = {}});
    }
    records.push_back(AnyRecord::of(gardens));
    return records;
}

void addOffers(Cooperative &cooperative, const QString &slug)
{
    using enum ServiceField;
    struct Offer {
        const char16_t *slug;
        std::vector<ServiceField> services;
        std::vector<const char16_t *> bodies;
    };
    // What is told of real cooperatives is what their line of activity says anyway.
    static const Offer offers[] = {
        {u"cassola-solidale", {School, Maintenance}, {}},
        {u"coges", {School, Addiction}, {u"comune-padova"}},
        {u"fai-padova", {Disability}, {u"ulss-6-euganea", u"comune-limena"}},
        {u"idee-verdi", {Greenery, Cleaning}, {u"comune-limena", u"comune-padova"}},
        {u"il-portico", {Disability, Reception}, {u"ulss-6-euganea"}},
        {u"jonathan", {MinorsAndFamilies, WorkIntegration}, {u"comune-piazzola", u"comune-campodoro"}},
        {u"bottega-dei-ragazzi", {MinorsAndFamilies}, {u"comune-padova"}},
        {u"nuova-idea-orizzonti", {Disability}, {u"ulss-6-euganea"}},
        {u"polis-nova", {MentalHealth}, {u"ulss-6-euganea"}},
        {u"progetto-now", {WorkIntegration, Assembly}, {u"comune-padova"}},
        {u"sestante", {School}, {u"comune-padova"}},
        {u"esempio-accoglienza", {Reception, Housing}, {u"comune-campodoro"}},
        {u"esempio-giardini", {Greenery}, {u"comune-piazzola", u"comune-villafranca"}},
        {u"esempio-laboratori", {Assembly, WorkIntegration}, {u"comune-limena"}},
        {u"esempio-nidi", {EarlyChildhood}, {u"comune-villafranca"}},
        {u"esempio-officine", {Maintenance, Waste}, {u"comune-campo-san-martino"}},
        {u"esempio-parchi", {Greenery, Maintenance}, {u"comune-padova"}},
        {u"esempio-trasporti", {Transport}, {u"provincia-padova"}},
        {u"esempio-cucine", {Catering}, {u"comune-limena"}},
    };
    const Id<Cooperative> id(cooperative.id.uuid());
    for (const Offer &offer : offers) {
        if (slug != QString::fromUtf16(offer.slug))
            continue;
        for (const ServiceField service : offer.services)
            cooperative.services.push_back(
                {.id = key<OfferedService>(u"%1/%2"_s.arg(slug).arg(static_cast<int>(service))),
                 .cooperative = id,
                 .service = service,
                 .detail = {},
                 .validFrom = {},
                 .validTo = {}});
        for (const char16_t *body : offer.bodies) {
            const QString where = QString::fromUtf16(body);
            cooperative.territories.push_back({.id = key<Territory>(u"%1/%2"_s.arg(slug, where)),
                                               .cooperative = id,
                                               .body = Id<PublicBody>(organisation(where).uuid()),
                                               .detail = {},
                                               .validFrom = {},
                                               .validTo = {}});
        }
    }
}

std::vector<AgreementRequirement> sampleRequiredPapers(const Id<Agreement> &agreement, const QString &slug)
{
    std::vector<AgreementRequirement> rows;
    for (const QString &service :
         {u"Centro diurno disabili Limena"_s, u"Comunità alloggio"_s, u"Gruppo appartamento"_s}) {
        for (const char16_t *code : {u"operating_authorisation", u"accreditation"})
            rows.push_back({.id = key<AgreementRequirement>(u"%1/%2"_s.arg(slug).arg(rows.size() + 1)),
                            .agreement = agreement,
                            .kind = paperKind(code),
                            .service = service,
                            .notes = {}});
    }
    return rows;
}

} // namespace insieme::sample
