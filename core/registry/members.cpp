// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/members.h"

#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/requirement.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem cooperativeKindItems[] = {
    {"a", QT_TRANSLATE_NOOP("CooperativeKind", "A")},
    {"b", QT_TRANSLATE_NOOP("CooperativeKind", "B")},
    {"a_b", QT_TRANSLATE_NOOP("CooperativeKind", "A+B")},
    {"consortium", QT_TRANSLATE_NOOP("CooperativeKind", "Consortium")},
    {"other", QT_TRANSLATE_NOOP("CooperativeKind", "Other")},
};
constexpr ChoiceList cooperativeKindList{"CooperativeKind", cooperativeKindItems};

constexpr ChoiceItem membershipItems[] = {
    {"member", QT_TRANSLATE_NOOP("Membership", "Member")},
    {"admission", QT_TRANSLATE_NOOP("Membership", "In admission")},
    {"former", QT_TRANSLATE_NOOP("Membership", "Former member")},
    {"not_member", QT_TRANSLATE_NOOP("Membership", "Not a member")},
};
constexpr ChoiceList membershipList{"Membership", membershipItems};

constexpr ChoiceItem bodyKindItems[] = {
    {"municipality", QT_TRANSLATE_NOOP("BodyKind", "Comune")},
    {"health_authority", QT_TRANSLATE_NOOP("BodyKind", "ULSS")},
    {"region", QT_TRANSLATE_NOOP("BodyKind", "Region")},
    {"province", QT_TRANSLATE_NOOP("BodyKind", "Province")},
    {"social_area", QT_TRANSLATE_NOOP("BodyKind", "Social area (Ambito)")},
    {"university", QT_TRANSLATE_NOOP("BodyKind", "University")},
    {"other", QT_TRANSLATE_NOOP("BodyKind", "Other")},
};
constexpr ChoiceList bodyKindList{"BodyKind", bodyKindItems};

constexpr ChoiceItem baseItems[] = {
    {"total", QT_TRANSLATE_NOOP("DisadvantagedBase", "All workers")},
    {"others", QT_TRANSLATE_NOOP("DisadvantagedBase", "The other workers")},
};
constexpr ChoiceList baseList{"DisadvantagedBase", baseItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<CooperativeKind> = &cooperativeKindList;
template<> inline constexpr const ChoiceList *choicesOf<Membership> = &membershipList;
template<> inline constexpr const ChoiceList *choicesOf<BodyKind> = &bodyKindList;
template<> inline constexpr const ChoiceList *choicesOf<DisadvantagedBase> = &baseList;

const ChoiceList &membershipChoices()
{
    return membershipList;
}

namespace {

using Heads = std::optional<qint64>;

/// By the latest count on the day.
template<auto Part> Heads heads(const Cooperative &cooperative, const Context &context)
{
    const HeadCount *count = headCountOn(cooperative, context.day());
    return count ? count->*Part : Heads();
}

/// Writes a part of the day's count; a new one where the latest is older.
template<auto Part> void countHeads(Cooperative &cooperative, const Heads &number, const Context &context)
{
    if (heads<Part>(cooperative, context) == number)
        return;
    const HeadCount *latest = headCountOn(cooperative, context.day());
    if (!latest || !stated(latest->day) || latest->day != context.day()) {
        HeadCount next = latest ? *latest : HeadCount();
        next.id = {};
        next.day = context.day();
        next.source.clear();
        cooperative.headCounts.push_back(next);
        latest = &cooperative.headCounts.back();
    }
    const_cast<HeadCount *>(latest)->*Part = number;
}

QString offered(const Cooperative &cooperative, const Context &context)
{
    return servicesOn(cooperative, context.day());
}

struct CooperativeDescriptor {
    INSIEME_DESCRIPTOR(Cooperative)
    static constexpr auto fields = insieme::fields<R, true>(
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind")),
        field<&R::membership>("membership", "stato_socio", QT_TR_NOOP("Membership"), {.dated = true}),
        field<&R::memberSince>("member_since", "socia_dal", QT_TR_NOOP("Member since"), {.dated = true}),
        field<&R::memberUntil>("member_until", "socia_fino_al", QT_TR_NOOP("Member until"), {.dated = true}),
        field<&R::foundedOn>("founded_on", "costituita_il", QT_TR_NOOP("Founded on")),
        field<&R::sectors>("sectors", "settori", QT_TR_NOOP("Sectors"), {.search = true, .width = 50}),
        field<&R::capital, notNegative>("capital", "capitale_sociale", QT_TR_NOOP("Share capital")),
        field<&R::oldConsortiumShare>("consortium_share", "quota_nel_consorzio", QT_TR_NOOP("Share in the consortium"),
                                      {.retired = true}),
        field<&R::oldWorkers>("workers", "lavoratori", QT_TR_NOOP("Workers"), {.retired = true}),
        field<&R::oldWorkerMembers>("worker_members", "soci_lavoratori", QT_TR_NOOP("Worker members"),
                                    {.retired = true}),
        field<&R::oldDisadvantagedWorkers>("disadvantaged_workers", "lavoratori_svantaggiati",
                                           QT_TR_NOOP("Disadvantaged workers"), {.retired = true}),
        field<&R::oldVolunteers>("volunteers", "volontari", QT_TR_NOOP("Volunteers"), {.retired = true}),
        field<&R::nextExpiry>("next_expiry", "prossima_scadenza", QT_TR_NOOP("Next paper expires"),
                              {.settled = true, .dated = true, .width = 10}),
        derived<R, Heads, heads<&HeadCount::workers>, countHeads<&HeadCount::workers>>("heads", "numero_lavoratori",
                                                                                       QT_TR_NOOP("Workers")),
        derived<R, Heads, heads<&HeadCount::workerMembers>, countHeads<&HeadCount::workerMembers>>(
            "member_heads", "numero_soci_lavoratori", QT_TR_NOOP("Worker members")),
        derived<R, Heads, heads<&HeadCount::disadvantagedWorkers>, countHeads<&HeadCount::disadvantagedWorkers>>(
            "disadvantaged_heads", "numero_svantaggiati", QT_TR_NOOP("Disadvantaged workers")),
        derived<R, Heads, heads<&HeadCount::volunteers>, countHeads<&HeadCount::volunteers>>(
            "volunteer_heads", "numero_volontari", QT_TR_NOOP("Volunteers")),
        derived<R, QString, offered>("service_list", "elenco_servizi", QT_TR_NOOP("Services"), {.width = 50}),
        derived<R, QString, territoriesOn>("territory_list", "elenco_territori", QT_TR_NOOP("Territories"),
                                           {.width = 50}));
    static constexpr Children childLists[] = {
        children<R, &R::steps>("steps", "passi", QT_TR_NOOP("Admission and exit")),
        children<R, &R::headCounts>("head_counts", "conteggi", QT_TR_NOOP("Head counts")),
        children<R, &R::services>("services", "servizi", QT_TR_NOOP("Services it offers")),
        children<R, &R::territories>("territories", "territori", QT_TR_NOOP("Territories")),
    };
    // A base class counts as one member.
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists) + 1,
                  "a member of Cooperative has no field");
};

struct BodyDescriptor {
    INSIEME_DESCRIPTOR(PublicBody)
    static constexpr auto fields = insieme::fields<R, true>(
        field<&R::bodyKind>("body_kind", "tipo", QT_TR_NOOP("Kind of body")),
        field<&R::socialArea>("social_area", "ambito_territoriale", QT_TR_NOOP("Social area (ATS)"),
                              {.search = true, .width = 20}),
        field<&R::healthDistricts>("health_districts", "distretti", QT_TR_NOOP("Health districts"), {.width = 40}),
        field<&R::population, notNegative>("population", "abitanti", QT_TR_NOOP("Inhabitants")),
        field<&R::successor>("successor_id", "successore", QT_TR_NOOP("Successor"), {.width = 40}),
        field<&R::suppressedOn>("suppressed_on", "soppresso_dal", QT_TR_NOOP("Suppressed from")));
    static_assert(arity<R>() == fields.storedCount() + 1, "a member of PublicBody has no field");
};

struct ConsortiumDescriptor {
    INSIEME_DESCRIPTOR(Consortium)
    static constexpr auto fields = insieme::fields<R, true>(
        field<&R::foundedOn>("founded_on", "costituito_il", QT_TR_NOOP("Founded on")),
        field<&R::logoText>("logo_text", "intestazione", QT_TR_NOOP("Name on the letterhead"), {.width = 40}),
        field<&R::logoNote>("logo_note", "sottotitolo", QT_TR_NOOP("Line under the name"), {.width = 50}),
        field<&R::court>("court", "foro", QT_TR_NOOP("Competent court"), {.width = 20}),
        field<&R::signingPlace>("signing_place", "luogo_firma", QT_TR_NOOP("Place of signature"), {.width = 20}),
        field<&R::disadvantagedBase>("disadvantaged_base", "base_svantaggiati",
                                     QT_TR_NOOP("The 30 % of law 381/1991 is counted on")));
    static_assert(arity<R>() == fields.storedCount() + 1, "a member of Consortium has no field");
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cooperative)
};

void checkCooperative(const void *record, const Context &, Problems &problems)
{
    const auto &coop = *static_cast<const Cooperative *>(record);
    checkMembership(coop, problems);
    if (coop.oldWorkers || coop.oldWorkerMembers || coop.oldDisadvantagedWorkers || coop.oldVolunteers)
        problems.append({Verdict::Level::Invalid, QStringLiteral("workers"),
                         Texts::tr("Workers are counted by day: write them into the head counts (head_counts).")});
    if (coop.oldConsortiumShare)
        problems.append({Verdict::Level::Invalid, QStringLiteral("consortium_share"),
                         Texts::tr("Shares are kept by movements: write a subscription (share-movements).")});
}

void checkBody(const void *record, const Context &, Problems &problems)
{
    const auto &body = *static_cast<const PublicBody *>(record);
    if (!body.successor.isNull() && !stated(body.suppressedOn)) {
        problems.append({Verdict::Level::Invalid, QStringLiteral("suppressed_on"),
                         QCoreApplication::translate(
                             "PublicBody", "A body with a successor needs the day from which it no longer exists.")});
    }
}

template<class R, OrganisationCategory Category> void *makeWithCategory()
{
    auto *record = new R();
    record->category = Category;
    return record;
}

} // namespace

template<> const RecordType &describe<Cooperative>()
{
    static const RecordType type = [] {
        RecordType t = recordType<CooperativeDescriptor>("cooperative", "cooperatives",
                                                         QT_TRANSLATE_NOOP("Cooperative", "Cooperative"),
                                                         QT_TRANSLATE_NOOP("Cooperative", "Cooperatives"));
        t.extends = &describe<Organisation>;
        t.check = checkCooperative;
        t.onDay = [](const Records &records, void *record, const Date &day) {
            auto &cooperative = *static_cast<Cooperative *>(record);
            const MembershipState state = membershipOn(cooperative, day);
            cooperative.membership = state.membership;
            cooperative.memberSince = state.since;
            cooperative.memberUntil = state.until;
            cooperative.nextExpiry = nextExpiryOn(records, cooperative.id, day);
        };
        t.make = makeWithCategory<Cooperative, OrganisationCategory::Cooperative>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<PublicBody>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<BodyDescriptor>("public_body", "bodies", QT_TRANSLATE_NOOP("PublicBody", "Public body"),
                                       QT_TRANSLATE_NOOP("PublicBody", "Public bodies"));
        t.extends = &describe<Organisation>;
        t.check = checkBody;
        t.make = makeWithCategory<PublicBody, OrganisationCategory::Municipality>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Consortium>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<ConsortiumDescriptor>("consortium", "consortium", QT_TRANSLATE_NOOP("Consortium", "Consortium"),
                                             QT_TRANSLATE_NOOP("Consortium", "Consortium"));
        t.extends = &describe<Organisation>;
        t.make = makeWithCategory<Consortium, OrganisationCategory::Consortium>;
        return t;
    }();
    return type;
}

} // namespace insieme
