// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/membership.h"

#include "core/base/elision.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"
#include "core/registry/ratios.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem stepItems[] = {
    {"requested", QT_TRANSLATE_NOOP("MembershipStepKind", "Requested")},
    {"approved", QT_TRANSLATE_NOOP("MembershipStepKind", "Approved")},
    {"capital_paid", QT_TRANSLATE_NOOP("MembershipStepKind", "Capital paid")},
    {"registered", QT_TRANSLATE_NOOP("MembershipStepKind", "Registered as a member")},
    {"refused", QT_TRANSLATE_NOOP("MembershipStepKind", "Refused")},
    {"resigned", QT_TRANSLATE_NOOP("MembershipStepKind", "Resigned")},
    {"excluded", QT_TRANSLATE_NOOP("MembershipStepKind", "Excluded")},
};
constexpr ChoiceList stepList{"MembershipStepKind", stepItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<MembershipStepKind> = &stepList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Membership)
};

struct StepDescriptor {
    INSIEME_DESCRIPTOR(MembershipStep)
    static constexpr auto fields =
        insieme::fields<R>(field<&R::id>("id", "", ""),
                           field<&R::cooperative>("cooperative_id", "", QT_TR_NOOP("Cooperative"), {.owner = true}),
                           field<&R::step>("step", "passo", QT_TR_NOOP("Step"), {.title = true, .width = 20}),
                           field<&R::day>("day", "giorno", QT_TR_NOOP("Day"), {.required = true}),
                           field<&R::act>("act", "atto", QT_TR_NOOP("Act"), {.width = 30}),
                           field<&R::reason>("reason", "motivo", QT_TR_NOOP("Reason"), {.width = 40}));
    static_assert(arity<R>() == fields.storedCount(), "a member of MembershipStep has no field");
};

struct CountDescriptor {
    INSIEME_DESCRIPTOR(HeadCount)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::cooperative>("cooperative_id", "", QT_TR_NOOP("Cooperative"), {.owner = true}),
        field<&R::day>("day", "giorno", QT_TR_NOOP("On"), {.title = true}),
        field<&R::workers, notNegative>("workers", "contati", QT_TR_NOOP("Workers")),
        field<&R::workerMembers, notNegative>("worker_members", "soci_contati", QT_TR_NOOP("Worker members")),
        field<&R::disadvantagedWorkers, notNegative>("disadvantaged_workers", "svantaggiati_contati",
                                                     QT_TR_NOOP("Disadvantaged workers")),
        field<&R::volunteers, notNegative>("volunteers", "volontari_contati", QT_TR_NOOP("Volunteers")),
        field<&R::source>("source", "fonte", QT_TR_NOOP("Source"), {.width = 30}));
    static_assert(arity<R>() == fields.storedCount(), "a member of HeadCount has no field");
};

bool leaves(MembershipStepKind step)
{
    return step == MembershipStepKind::Resigned || step == MembershipStepKind::Excluded;
}

std::vector<const MembershipStep *> ordered(const Cooperative &cooperative)
{
    std::vector<const MembershipStep *> steps;
    for (const MembershipStep &step : cooperative.steps)
        steps.push_back(&step);
    std::stable_sort(steps.begin(), steps.end(), [](const MembershipStep *a, const MembershipStep *b) {
        const QString dayA = isoText(a->day), dayB = isoText(b->day);
        return dayA != dayB ? dayA < dayB : a->step < b->step;
    });
    return steps;
}

void apply(const MembershipStep &step, MembershipState &state)
{
    switch (step.step) {
    case MembershipStepKind::Requested:
    case MembershipStepKind::Approved:
    case MembershipStepKind::CapitalPaid:
        if (state.membership != Membership::Member)
            state = {Membership::Admission, {}, {}};
        break;
    case MembershipStepKind::Registered:
        state = {Membership::Member, step.day, {}};
        break;
    case MembershipStepKind::Refused:
        state = {Membership::NotMember, {}, {}};
        break;
    case MembershipStepKind::Resigned:
    case MembershipStepKind::Excluded:
        state.membership = Membership::Former;
        state.until = step.day;
        break;
    }
}

void checkSteps(const Cooperative &cooperative, Problems &problems)
{
    const auto invalid = [&problems](const char *field, const QString &text) {
        problems.append({Verdict::Level::Invalid, QLatin1String(field), text});
    };
    MembershipState state{Membership::NotMember, {}, {}};
    for (const MembershipStep *step : ordered(cooperative)) {
        const QString name = stepList.label(static_cast<int>(step->step));
        const bool member = state.membership == Membership::Member;
        if (leaves(step->step) && !member)
            invalid("steps",
                    elided(Texts::tr("“%1” on %2: it was not a member then.").arg(name, italianText(step->day))));
        if (!leaves(step->step) && member)
            invalid("steps",
                    elided(Texts::tr("“%1” on %2: it was a member already.").arg(name, italianText(step->day))));
        if ((leaves(step->step) || step->step == MembershipStepKind::Refused) && step->reason.isEmpty())
            problems.append({Verdict::Level::Warning, QStringLiteral("steps"),
                             elided(Texts::tr("“%1” on %2 has no reason.").arg(name, italianText(step->day)))});
        apply(*step, state);
    }
    if (cooperative.steps.empty())
        return;
    if (cooperative.membership != state.membership || isoText(cooperative.memberSince) != isoText(state.since)
        || isoText(cooperative.memberUntil) != isoText(state.until))
    {
        const QString open = Texts::tr("not stated");
        const auto shown = [&open](const Date &day) { return stated(day) ? italianText(day) : open; };
        invalid("membership",
                Texts::tr("By its steps the membership is “%1”, since: %2, until: %3. Correct the steps or these "
                          "fields.")
                    .arg(membershipChoices().label(static_cast<int>(state.membership)), shown(state.since),
                         shown(state.until)));
    }
}

void checkCounts(const Cooperative &cooperative, Problems &problems)
{
    for (const HeadCount &count : cooperative.headCounts) {
        const auto within = [&](const std::optional<qint64> &part, const QString &text) {
            if (part && count.workers && *part > *count.workers)
                problems.append(
                    {Verdict::Level::Invalid, QStringLiteral("head_counts"), text.arg(*part).arg(*count.workers)});
        };
        within(count.workerMembers, Texts::tr("The worker members, %1, are more than the workers, %2."));
        within(count.disadvantagedWorkers, Texts::tr("The disadvantaged workers, %1, are more than the workers, %2."));
        for (const HeadCount &other : cooperative.headCounts) {
            if (&other < &count && isoText(other.day) == isoText(count.day))
                problems.append(
                    {Verdict::Level::Invalid, QStringLiteral("head_counts"),
                     Texts::tr("There are two head counts of the same day (%1).").arg(italianText(count.day))});
        }
    }
    const HeadCount *latest = headCountOn(cooperative, {});
    if (!latest)
        return;
    const auto share = disadvantagedShare(*latest);
    if (cooperative.kind == CooperativeKind::B && share && !share->passesTotal()) {
        const QString text = share->passesOthers()
            ? Texts::tr("%1 of %2 workers are fewer than 30 %, of the %3 others they are not: check against "
                        "L. 381/1991, article 4.")
            : Texts::tr("%1 of %2 workers are fewer than 30 %, also of the %3 others: check against L. 381/1991, "
                        "article 4.");
        problems.append({Verdict::Level::Warning, QStringLiteral("head_counts"),
                         text.arg(share->disadvantaged).arg(share->total).arg(share->others())});
    }
    const bool integratesWork = cooperative.kind == CooperativeKind::B || cooperative.kind == CooperativeKind::AB;
    if (latest->disadvantagedWorkers.value_or(0) > 0 && cooperative.kind && !integratesWork) {
        problems.append(
            {Verdict::Level::Warning, QStringLiteral("head_counts"),
             Texts::tr("Disadvantaged workers are counted for cooperatives of kind B or A+B only; check the kind.")});
    }
}

} // namespace

std::optional<MembershipState> membershipBySteps(const Cooperative &cooperative)
{
    if (cooperative.steps.empty())
        return std::nullopt;
    MembershipState state{Membership::NotMember, {}, {}};
    for (const MembershipStep *step : ordered(cooperative))
        apply(*step, state);
    return state;
}

MembershipState membershipOn(const Cooperative &cooperative, const Date &day)
{
    if (cooperative.steps.empty()) {
        MembershipState state{cooperative.membership, cooperative.memberSince, cooperative.memberUntil};
        const bool was = state.membership == Membership::Member || state.membership == Membership::Former;
        if (was && stated(state.since) && day < state.since)
            return {Membership::NotMember, {}, {}};
        if (state.membership == Membership::Former && stated(state.until) && !(state.until < day))
            return {Membership::Member, state.since, {}};
        if (state.membership == Membership::Member && stated(state.until) && state.until < day)
            return {Membership::Former, state.since, state.until};
        return state;
    }
    MembershipState state{Membership::NotMember, {}, {}};
    for (const MembershipStep *step : ordered(cooperative)) {
        // The day of a resignation or exclusion is the last one as a member.
        if (stated(step->day) && (leaves(step->step) ? step->day < day : !(day < step->day)))
            apply(*step, state);
    }
    return state;
}

bool isMemberOn(const Cooperative &cooperative, const Date &day)
{
    return membershipOn(cooperative, day).membership == Membership::Member;
}

const HeadCount *headCountOn(const Cooperative &cooperative, const Date &day)
{
    const HeadCount *best = nullptr;
    for (const HeadCount &count : cooperative.headCounts) {
        if (stated(day) && stated(count.day) && day < count.day)
            continue;
        if (!best || isoText(best->day) < isoText(count.day))
            best = &count;
    }
    return best;
}

void addStep(Cooperative &cooperative, const MembershipStep &step)
{
    cooperative.steps.push_back(step);
    const MembershipState state = *membershipBySteps(cooperative);
    cooperative.membership = state.membership;
    cooperative.memberSince = state.since;
    cooperative.memberUntil = state.until;
}

void checkMembership(const Cooperative &cooperative, Problems &problems)
{
    checkPeriod(cooperative.memberSince, cooperative.memberUntil, "member_until", problems);
    checkSteps(cooperative, problems);
    checkCounts(cooperative, problems);
}

template<> const RecordType &describe<MembershipStep>()
{
    static const RecordType type =
        recordType<StepDescriptor>("membership_step", "", QT_TRANSLATE_NOOP("MembershipStep", "Step"),
                                   QT_TRANSLATE_NOOP("MembershipStep", "Steps"));
    return type;
}

template<> const RecordType &describe<HeadCount>()
{
    static const RecordType type = recordType<CountDescriptor>(
        "head_count", "", QT_TRANSLATE_NOOP("HeadCount", "Head count"), QT_TRANSLATE_NOOP("HeadCount", "Head counts"));
    return type;
}

} // namespace insieme
