// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/known_bodies.h"

#include "core/base/text.h"
#include "core/registry/checks.h"
#include "core/registry/reference.h"

#include <algorithm>
#include <QFile>

namespace insieme {
namespace {

QString cell(const QHash<QString, QString> &row, const char *name)
{
    return row.value(QLatin1String(name));
}

bool matches(const QString &name, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&name](const QString &word) {
        return name.startsWith(word) || name.contains(QLatin1Char(' ') + word);
    });
}

} // namespace

const KnownBodies &KnownBodies::instance()
{
    static const KnownBodies known;
    return known;
}

KnownBodies::KnownBodies()
{
    for (const auto &row : Reference::shipped("ulss_veneto.csv")) {
        HealthAuthority authority;
        authority.number = cell(row, "number").toInt();
        authority.name = cell(row, "name");
        authority.from = parseIsoDate(cell(row, "valid_from")).value_or(Date());
        authority.to = parseIsoDate(cell(row, "valid_to")).value_or(Date());
        authority.successor = cell(row, "successor_number").toInt();
        const QString role = cell(row, "succession_role");
        authority.goesOn = role.startsWith(QLatin1String("incorporating")) || role.startsWith(QLatin1String("renamed"));
        authority.municipality = cell(row, "seat_town");
        authority.istat = cell(row, "seat_istat");
        authority.address = cell(row, "address");
        authority.postcode = cell(row, "cap");
        authority.taxCode = cell(row, "tax_code");
        authority.pec = cell(row, "pec");
        authority.ipaCode = cell(row, "ipa_code");
        m_authorities.push_back(std::move(authority));
    }
    for (const auto &row : Reference::shipped("public_bodies_veneto.csv")) {
        KnownBody body{cell(row, "ipa_code"),       cell(row, "name"),
                       cell(row, "category"),       cell(row, "municipality"),
                       cell(row, "province_sigla"), cell(row, "municipality_istat"),
                       cell(row, "tax_code"),       cell(row, "pec")};
        QString text = body.name + QLatin1Char(' ') + body.municipality;
        for (const HealthAuthority &authority : m_authorities) {
            if (!body.ipaCode.isEmpty() && authority.ipaCode == body.ipaCode) {
                text += QLatin1Char(' ') + authority.name;
                for (const HealthAuthority &old : m_authorities) {
                    if (stated(old.to) && old.successor == authority.number)
                        text += QLatin1Char(' ') + old.name;
                }
            }
        }
        m_folded.push_back(folded(text));
        m_bodies.push_back(std::move(body));
    }
}

std::vector<const KnownBody *> KnownBodies::find(const QString &text, size_t limit) const
{
    std::vector<const KnownBody *> found;
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return found;
    for (size_t i = 0; i < m_bodies.size(); ++i) {
        if (matches(m_folded[i], words))
            found.push_back(&m_bodies[i]);
    }
    std::stable_sort(found.begin(), found.end(), [](const KnownBody *a, const KnownBody *b) {
        return a->name.size() != b->name.size() ? a->name.size() < b->name.size() : a->name < b->name;
    });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

const KnownBody *KnownBodies::byIpaCode(const QString &code) const
{
    const auto found = std::find_if(m_bodies.begin(), m_bodies.end(), [&code](const KnownBody &body) {
        return body.ipaCode.compare(code, Qt::CaseInsensitive) == 0;
    });
    return code.isEmpty() || found == m_bodies.end() ? nullptr : &*found;
}

const HealthAuthority *KnownBodies::authorityOn(int number, const Date &day) const
{
    for (const HealthAuthority &authority : m_authorities) {
        if (authority.number == number && inForce(authority.from, authority.to, day))
            return &authority;
    }
    return nullptr;
}

const HealthAuthority *KnownBodies::responsibleOn(const HealthAuthority &authority, const Date &day) const
{
    return inForce(authority.from, authority.to, day) || authority.successor == 0
        ? &authority
        : authorityOn(authority.successor, day);
}

PublicBody startingBody(const KnownBody &known)
{
    PublicBody body;
    body.ipaCode = known.ipaCode;
    body.taxCode = known.taxCode;
    body.pec = known.pec.toLower();
    body.municipality = known.municipality;
    body.province = known.province;
    body.istat = known.istat;
    const bool comune = known.category.startsWith(QLatin1String("Comuni"))
        && known.name.startsWith(QLatin1String("Comune"), Qt::CaseInsensitive);
    body.bodyKind = comune ? BodyKind::Municipality : BodyKind::Other;
    body.category = comune ? OrganisationCategory::Municipality : OrganisationCategory::Other;
    body.legalForm = known.category;
    body.names = {{.name = known.name}};
    const KnownBodies &all = KnownBodies::instance();
    for (const HealthAuthority &authority : all.healthAuthorities()) {
        if (authority.ipaCode.isEmpty() || authority.ipaCode != known.ipaCode)
            continue;
        body.bodyKind = BodyKind::HealthAuthority;
        body.category = OrganisationCategory::HealthAuthority;
        body.address = authority.address;
        body.postcode = authority.postcode;
        body.municipality = authority.municipality;
        body.istat = authority.istat;
        if (body.taxCode.isEmpty())
            body.taxCode = authority.taxCode;
        if (body.pec.isEmpty())
            body.pec = authority.pec;
        body.names = {{.name = authority.name,
                       .shortName = QStringLiteral("ULSS %1").arg(authority.number),
                       .validFrom = authority.from}};
        for (const HealthAuthority &old : all.healthAuthorities()) {
            if (old.goesOn && old.successor == authority.number)
                body.names.push_back({.name = QStringLiteral("Azienda ") + old.name,
                                      .shortName = QStringLiteral("ULSS %1").arg(old.number),
                                      .validFrom = old.from,
                                      .validTo = old.to});
        }
    }
    for (const Municipality &place : Reference::instance().municipalities()) {
        if (place.istat == body.istat)
            body.belfiore = place.belfiore;
    }
    return body;
}

} // namespace insieme
