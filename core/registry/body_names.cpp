// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/body_names.h"

#include "core/base/text.h"

#include <algorithm>

namespace insieme {
namespace {

struct FirstWord {
    QLatin1String word; ///< folded
    BodyKind kind;
};

constexpr FirstWord firstWords[] = {
    {QLatin1String("comune"), BodyKind::Municipality},   {QLatin1String("ulss"), BodyKind::HealthAuthority},
    {QLatin1String("aulss"), BodyKind::HealthAuthority}, {QLatin1String("asl"), BodyKind::HealthAuthority},
    {QLatin1String("ausl"), BodyKind::HealthAuthority},  {QLatin1String("regione"), BodyKind::Region},
    {QLatin1String("provincia"), BodyKind::Province},    {QLatin1String("ambito"), BodyKind::SocialArea},
    {QLatin1String("universita"), BodyKind::University}, {QLatin1String("unione"), BodyKind::Other},
    {QLatin1String("ministero"), BodyKind::Other},       {QLatin1String("prefettura"), BodyKind::Other},
    {QLatin1String("questura"), BodyKind::Other},        {QLatin1String("ipab"), BodyKind::Other}};

OrganisationCategory categoryOf(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Municipality:
        return OrganisationCategory::Municipality;
    case BodyKind::HealthAuthority:
        return OrganisationCategory::HealthAuthority;
    case BodyKind::Region:
        return OrganisationCategory::Region;
    case BodyKind::Province:
        return OrganisationCategory::Province;
    case BodyKind::SocialArea:
        return OrganisationCategory::SocialArea;
    case BodyKind::University:
        return OrganisationCategory::University;
    case BodyKind::Other:
        break;
    }
    return OrganisationCategory::Other;
}

QStringList wordsOf(const QString &name)
{
    return folded(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

std::optional<BodyKind> bodyKindIn(const QString &name)
{
    QStringList words = wordsOf(name);
    if (words.size() > 1 && words.front() == QLatin1String("azienda")) // "Azienda ULSS 6 Euganea"
        words.removeFirst();
    const QString first = words.value(0);
    if (first == QLatin1String("unione") && !words.contains(QLatin1String("comuni"))
        && !words.contains(QLatin1String("montana"))) // "Unione Italiana dei Ciechi" is no public body
        return std::nullopt;
    const auto *found = std::find_if(std::begin(firstWords), std::end(firstWords),
                                     [&first](const FirstWord &each) { return each.word == first; });
    return found == std::end(firstWords) ? std::nullopt : std::optional(found->kind);
}

void setBodyKind(PublicBody &body, BodyKind kind)
{
    body.bodyKind = kind;
    body.category = categoryOf(kind);
}

const RecordType &organisationKindIn(const QString &name)
{
    if (bodyKindIn(name))
        return describe<PublicBody>();
    const QStringList words = wordsOf(name);
    const bool cooperative = std::any_of(words.begin(), words.end(), [](const QString &word) {
        return word == QLatin1String("coop") || word.startsWith(QLatin1String("cooperativ"));
    });
    return cooperative ? describe<Cooperative>() : describe<Organisation>();
}

} // namespace insieme
