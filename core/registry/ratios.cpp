// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/ratios.h"

#include "core/base/elision.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DisadvantagedCheck)
};

/// Cut, so that a share below 30 % never reads 30,00.
QString percentText(qint64 part, qint64 whole)
{
    return italianText(Percent{10'000 * part / whole}) + QStringLiteral(" %");
}

QString baseText(const QString &sentence, qint64 part, qint64 whole, bool passes, bool decides)
{
    // Nobody but disadvantaged workers: there is no base to divide by.
    const QString share = whole == 0 ? QStringLiteral("–") : percentText(part, whole);
    QString text = sentence.arg(share, passes ? Texts::tr("reached") : Texts::tr("not reached"));
    if (decides)
        text += QLatin1Char(' ') + Texts::tr("(this base decides)");
    return text + QLatin1Char('.');
}

} // namespace

std::optional<DisadvantagedShare> disadvantagedShare(const HeadCount &count)
{
    constexpr qint64 most = 1'000'000'000;
    if (!count.workers || !count.disadvantagedWorkers || *count.workers < 0 || *count.disadvantagedWorkers < 0
        || *count.workers > most || *count.disadvantagedWorkers > *count.workers)
        return std::nullopt;
    return DisadvantagedShare{*count.disadvantagedWorkers, *count.workers};
}

SocialShare socialShare(const Records &records, const Date &day)
{
    SocialShare share;
    for (const QUuid &id : records.ids(describe<Cooperative>())) {
        const auto cooperative = records.load(Id<Cooperative>(id));
        if (!cooperative || !isMemberOn(*cooperative, day))
            continue;
        ++share.members;
        share.unknown += !cooperative->kind;
        share.social += cooperative->kind == CooperativeKind::A || cooperative->kind == CooperativeKind::B
            || cooperative->kind == CooperativeKind::AB;
    }
    return share;
}

DisadvantagedBase disadvantagedBase(const Records &records)
{
    for (const QUuid &id : records.ids(describe<Consortium>())) {
        if (const auto consortium = records.load(Id<Consortium>(id)))
            return consortium->disadvantagedBase.value_or(DisadvantagedBase::Total);
    }
    return DisadvantagedBase::Total;
}

QString DisadvantagedCheck::title()
{
    return Texts::tr("30 % of disadvantaged workers (L. 381/1991, article 4)");
}

QStringList DisadvantagedCheck::lines() const
{
    if (!share)
        return {Texts::tr("To be checked: no head count tells both the workers and the disadvantaged ones.")};
    const QString heads = Texts::tr("%1 of %2 workers").arg(share->disadvantaged).arg(share->total);
    const bool total = base == DisadvantagedBase::Total;
    return {
        stated(counted) ? elided(Texts::tr("%1, counted on %2.").arg(heads, italianText(counted)))
                        : heads + QLatin1Char('.'),
        baseText(Texts::tr("Of all workers: %1, %2"), share->disadvantaged, share->total, share->passesTotal(), total),
        baseText(Texts::tr("Of the other workers: %1, %2"), share->disadvantaged, share->others(),
                 share->passesOthers(), !total)};
}

std::optional<DisadvantagedCheck> disadvantagedCheck(const Records &records, const Cooperative &cooperative,
                                                     const Date &day)
{
    if (cooperative.kind != CooperativeKind::B && cooperative.kind != CooperativeKind::AB)
        return std::nullopt;
    DisadvantagedCheck check;
    check.base = disadvantagedBase(records);
    if (const HeadCount *count = headCountOn(cooperative, day)) {
        check.counted = count->day;
        check.share = disadvantagedShare(*count);
        if (check.share && check.share->total == 0)
            check.share.reset(); // nobody works there: nothing is reached or missed
    }
    return check;
}

} // namespace insieme
