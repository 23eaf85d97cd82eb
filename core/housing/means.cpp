// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/means.h"

#include "core/base/elision.h"
#include "core/registry/checks.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Means)
};

const MeansDeclaration *heldOn(const Household &household, MeansKind kind, const Date &first, const Date &last)
{
    const MeansDeclaration *next = nullptr;
    for (const MeansDeclaration &one : household.means) {
        if (one.kind != kind || !stated(one.from) || !one.amount)
            continue;
        if (inForce(one.from, lastDay(one), first))
            return &one;
        if (first < one.from && !(last < one.from) && (!next || one.from < next->from))
            next = &one;
    }
    return next;
}

/// The value without days holds until its own last day, otherwise until the day before the declarations begin.
bool undatedHolds(const Household &household, MeansKind kind, const Date &day)
{
    if (kind == MeansKind::Isee && stated(household.iseeUntil))
        return !(household.iseeUntil < day);
    return std::none_of(household.means.begin(), household.means.end(), [&](const MeansDeclaration &one) {
        return one.kind == kind && stated(one.from) && !(day < one.from);
    });
}

const std::optional<Money> &undated(const Household &household, MeansKind kind)
{
    return kind == MeansKind::Isee ? household.isee : household.income;
}

/// The last day before `day` on which one held; not stated: none did.
Date endedBefore(const Household &household, MeansKind kind, const Date &day)
{
    Date end;
    const auto later = [&](const Date &last) {
        if (stated(last) && last < day && (!stated(end) || end < last))
            end = last;
    };
    for (const MeansDeclaration &one : household.means) {
        if (one.kind == kind)
            later(lastDay(one));
    }
    if (kind == MeansKind::Isee && household.isee)
        later(household.iseeUntil);
    return end;
}

} // namespace

Date lastDay(const MeansDeclaration &declaration)
{
    if (stated(declaration.to) || declaration.kind != MeansKind::Isee || !stated(declaration.from))
        return declaration.to;
    return Date(declaration.from.year(), 12, 31);
}

KnownMeans meansOn(const Household &household, MeansKind kind, const Date &first, const Date &last)
{
    const MeansDeclaration *held = heldOn(household, kind, first, last);
    if (held && !(first < held->from))
        return {held->amount, {}, {}};
    if (const std::optional<Money> &amount = undated(household, kind); amount && undatedHolds(household, kind, first)) {
        const bool unknown = kind == MeansKind::Isee && !stated(household.iseeUntil);
        return {amount,
                {},
                unknown ? Texts::tr("Until when the ISEE holds is not written: look at the DSU and write it into the "
                                    "household.")
                        : QString()};
    }
    if (held)
        return {held->amount, {}, {}};
    const Date end = endedBefore(household, kind, first);
    const QString day = stated(end) ? italianText(end) : QString();
    if (kind == MeansKind::Isee)
        return {{},
                stated(end) ? elided(Texts::tr("The ISEE was valid until %1: ask for the new DSU and write it into the "
                                               "household; what it would give is not charged until then.")
                                         .arg(day))
                            : Texts::tr("The ISEE is not known: ask for the DSU and write it into the household; what "
                                        "it would give is not charged until then."),
                {}};
    return {{},
            stated(end)
                ? elided(Texts::tr("The income was declared until %1: ask for the new declaration and write it into "
                                   "the household; what it would give is not charged until then.")
                             .arg(day))
                : Texts::tr("The income is not known: ask for the declaration and write it into the household; "
                            "what it would give is not charged until then."),
            {}};
}

MeansEnd lastKnown(const Household &household, MeansKind kind)
{
    MeansEnd end;
    const auto later = [&end](const Date &day) {
        if (!stated(day))
            end = {MeansEnd::Known::Open, {}};
        else if (end.known == MeansEnd::Known::Nothing || (end.known == MeansEnd::Known::Until && end.day < day))
            end = {MeansEnd::Known::Until, day};
    };
    for (const MeansDeclaration &one : household.means) {
        if (one.kind == kind && one.amount && stated(one.from))
            later(lastDay(one));
    }
    if (!undated(household, kind))
        return end;
    if (kind == MeansKind::Isee) {
        // One of which nobody knows the end is no cover.
        if (stated(household.iseeUntil))
            later(household.iseeUntil);
    } else if (end.known == MeansEnd::Known::Nothing) {
        later({});
    }
    return end;
}

bool isShareOfMeans(TermKind kind)
{
    return kind == TermKind::IseePercent || kind == TermKind::IncomePercent;
}

Date coveredUntil(const HousingStay &stay, const Household &household)
{
    Date until;
    for (const StayTerm &term : stay.terms) {
        if (!isShareOfMeans(term.kind) || !stated(stay.start))
            continue;
        const MeansEnd end =
            lastKnown(household, term.kind == TermKind::IseePercent ? MeansKind::Isee : MeansKind::Income);
        if (end.known == MeansEnd::Known::Open)
            continue;
        const Date exit = exitOf(stay);
        Date needed = stated(exit) ? exit - boost::gregorian::days(1) : Date();
        if (stated(term.to) && (!stated(needed) || term.to < needed))
            needed = term.to;
        const Date day = end.known == MeansEnd::Known::Until ? end.day : stay.start - boost::gregorian::days(1);
        if (stated(needed) && !(day < needed))
            continue;
        if (!stated(until) || day < until)
            until = day;
    }
    return until;
}

} // namespace insieme
