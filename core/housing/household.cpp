// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/household.h"

#include "core/housing/means.h"
#include "core/housing/property.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem relationItems[] = {
    {"reference", QT_TRANSLATE_NOOP("Relation", "Reference person")},
    {"partner", QT_TRANSLATE_NOOP("Relation", "Partner")},
    {"child", QT_TRANSLATE_NOOP("Relation", "Child")},
    {"parent", QT_TRANSLATE_NOOP("Relation", "Parent")},
    {"sibling", QT_TRANSLATE_NOOP("Relation", "Brother or sister")},
    {"relative", QT_TRANSLATE_NOOP("Relation", "Relative")},
    {"other", QT_TRANSLATE_NOOP("Relation", "Other")},
};
constexpr ChoiceList relationList{"Relation", relationItems};

constexpr ChoiceItem housingNeedItems[] = {
    {"eviction", QT_TRANSLATE_NOOP("HousingNeed", "Eviction")},
    {"no_home", QT_TRANSLATE_NOOP("HousingNeed", "No home")},
    {"unfit", QT_TRANSLATE_NOOP("HousingNeed", "Unfit home")},
    {"overcrowded", QT_TRANSLATE_NOOP("HousingNeed", "Overcrowded home")},
    {"family_break", QT_TRANSLATE_NOOP("HousingNeed", "Family break-up")},
    {"protection", QT_TRANSLATE_NOOP("HousingNeed", "Protection")},
    {"autonomy", QT_TRANSLATE_NOOP("HousingNeed", "Path to autonomy")},
    {"work", QT_TRANSLATE_NOOP("HousingNeed", "Near to work")},
    {"other", QT_TRANSLATE_NOOP("HousingNeed", "Other")},
};
constexpr ChoiceList housingNeedList{"HousingNeed", housingNeedItems};

constexpr ChoiceItem meansKindItems[] = {
    {"isee", QT_TRANSLATE_NOOP("MeansKind", "ISEE")},
    {"income", QT_TRANSLATE_NOOP("MeansKind", "Income a year")},
};
constexpr ChoiceList meansKindList{"MeansKind", meansKindItems};

constexpr ChoiceItem workReachItems[] = {
    {"warns", QT_TRANSLATE_NOOP("WorkReach", "Only warns")},
    {"binds", QT_TRANSLATE_NOOP("WorkReach", "Is excluded")},
};
constexpr ChoiceList workReachList{"WorkReach", workReachItems};

constexpr ChoiceItem requestStatusItems[] = {
    {"received", QT_TRANSLATE_NOOP("RequestStatus", "Received")},
    {"assessed", QT_TRANSLATE_NOOP("RequestStatus", "Assessed")},
    {"proposed", QT_TRANSLATE_NOOP("RequestStatus", "Proposed")},
    {"accepted", QT_TRANSLATE_NOOP("RequestStatus", "Accepted")},
    {"housed", QT_TRANSLATE_NOOP("RequestStatus", "Housed")},
    {"withdrawn", QT_TRANSLATE_NOOP("RequestStatus", "Withdrawn")},
    {"refused", QT_TRANSLATE_NOOP("RequestStatus", "Refused")},
};
constexpr ChoiceList requestStatusList{"RequestStatus", requestStatusItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<Relation> = &relationList;
template<> inline constexpr const ChoiceList *choicesOf<HousingNeed> = &housingNeedList;
template<> inline constexpr const ChoiceList *choicesOf<MeansKind> = &meansKindList;
template<> inline constexpr const ChoiceList *choicesOf<WorkReach> = &workReachList;
template<> inline constexpr const ChoiceList *choicesOf<RequestStatus> = &requestStatusList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingRequest)
};

template<class R> QString titleWithPerson(const void *record, const Context &context)
{
    const auto &row = *static_cast<const R *>(record);
    const QString name = context.titles && context.shown >= Disclosure::Personal
        ? context.titles->title(describe<Person>(), row.person.uuid(), context.day())
        : QString();
    return name.isEmpty() ? row.code : QStringLiteral("%1 · %2").arg(name, row.code);
}

struct HouseholdMemberDescriptor {
    INSIEME_DESCRIPTOR(HouseholdMember)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::household>("household_id", "", QT_TR_NOOP("Household"), {.owner = true}),
        field<&R::person>("person_id", "persona", QT_TR_NOOP("Person"),
                          {.required = true, .disclosure = Disclosure::Personal, .width = 28}),
        field<&R::relation>("relation", "relazione", QT_TR_NOOP("Relation"), {.disclosure = Disclosure::Personal}),
        field<&R::from>("from_date", "dal", QT_TR_NOOP("From")), field<&R::to>("to_date", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of HouseholdMember has no field");
};

struct MeansDeclarationDescriptor {
    INSIEME_DESCRIPTOR(MeansDeclaration)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::household>("household_id", "", QT_TR_NOOP("Household"), {.owner = true}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind")),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount"),
                                       {.required = true, .disclosure = Disclosure::Sensitive}),
        field<&R::from>("from_date", "dal", QT_TR_NOOP("Valid from"),
                        {.required = true, .disclosure = Disclosure::Sensitive}),
        field<&R::to>("to_date", "al", QT_TR_NOOP("Valid until"), {.disclosure = Disclosure::Sensitive}),
        field<&R::protocol>("protocol", "protocollo", QT_TR_NOOP("Number of the DSU"),
                            {.disclosure = Disclosure::Sensitive, .width = 28}));
    static_assert(arity<R>() == fields.storedCount(), "a member of MeansDeclaration has no field");
};

struct HouseholdDescriptor {
    INSIEME_DESCRIPTOR(Household)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"),
                        {.required = true, .search = true, .code = true, .width = 12}),
        field<&R::person>(
            "person_id", "persona", QT_TR_NOOP("Reference person"),
            {.required = true, .search = true, .subject = true, .disclosure = Disclosure::Personal, .width = 28}),
        field<&R::isee, notNegative>("isee", "isee", QT_TR_NOOP("ISEE without a first day"),
                                     {.disclosure = Disclosure::Sensitive}),
        field<&R::iseeUntil>("isee_until", "isee_fino", QT_TR_NOOP("That ISEE is valid until"),
                             {.disclosure = Disclosure::Sensitive}),
        field<&R::income, notNegative>("income", "reddito", QT_TR_NOOP("Income a year without days"),
                                       {.disclosure = Disclosure::Sensitive}),
        field<&R::language>("language", "lingua", QT_TR_NOOP("Language"),
                            {.disclosure = Disclosure::Personal, .width = 16}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"),
                         {.longText = true, .disclosure = Disclosure::Sensitive}));
    static constexpr Children childLists[] = {
        children<R, &R::members>("members", "componenti", QT_TR_NOOP("Members")),
        children<R, &R::means>("means", "dichiarazioni", QT_TR_NOOP("Declarations of means")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of Household has no field");
};

struct CallCriterionDescriptor {
    INSIEME_DESCRIPTOR(CallCriterion)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::call>("call_id", "", QT_TR_NOOP("Call"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"), {.required = true, .width = 12}),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"), {.required = true, .title = true, .width = 40}),
        field<&R::maximum, notNegative>("maximum", "massimo", QT_TR_NOOP("Maximum points")),
        field<&R::weight, notNegative>("weight", "peso", QT_TR_NOOP("Weight")));
    static_assert(arity<R>() == fields.storedCount(), "a member of CallCriterion has no field");
};

struct HousingCallDescriptor {
    INSIEME_DESCRIPTOR(HousingCall)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"), {.search = true, .code = true, .width = 12}),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::property>("property_id", "immobile", QT_TR_NOOP("Property"), {.width = 30}),
        field<&R::opensOn>("opens_on", "apre", QT_TR_NOOP("Opens on")),
        field<&R::closesOn>("closes_on", "chiude", QT_TR_NOOP("Closes on")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static constexpr Children childLists[] = {
        children<R, &R::criteria>("criteria", "criteri", QT_TR_NOOP("Criteria")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of HousingCall has no field");
};

struct RequestScoreDescriptor {
    INSIEME_DESCRIPTOR(RequestScore)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::request>("request_id", "", QT_TR_NOOP("Request"), {.owner = true}),
        field<&R::criterion>("criterion", "criterio", QT_TR_NOOP("Criterion"),
                             {.required = true, .title = true, .width = 16}),
        field<&R::points, notNegative>("points", "punti", QT_TR_NOOP("Points")));
    static_assert(arity<R>() == fields.storedCount(), "a member of RequestScore has no field");
};

struct HousingRequestDescriptor {
    INSIEME_DESCRIPTOR(HousingRequest)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"),
                        {.required = true, .search = true, .code = true, .width = 12}),
        field<&R::receivedOn>("received_on", "ricevuta_il", QT_TR_NOOP("Received on"), {.required = true, .width = 10}),
        field<&R::person>(
            "person_id", "persona", QT_TR_NOOP("Person"),
            {.required = true, .search = true, .subject = true, .disclosure = Disclosure::Personal, .width = 28}),
        field<&R::household>("household_id", "nucleo", QT_TR_NOOP("Household"),
                             {.disclosure = Disclosure::Personal, .width = 28}),
        field<&R::call>("call_id", "bando", QT_TR_NOOP("Call"), {.width = 30}),
        field<&R::status>("status", "stato", QT_TR_NOOP("Status"), {.width = 12}),
        field<&R::referrer>("referrer_id", "inviante", QT_TR_NOOP("Referred by"), {.width = 28}),
        field<&R::need>("need", "bisogno", QT_TR_NOOP("Need"), {.disclosure = Disclosure::Sensitive}),
        field<&R::emergency>("emergency", "emergenza", QT_TR_NOOP("Emergency")),
        field<&R::assessBy>("assess_by", "valutare_entro", QT_TR_NOOP("Assess by")),
        field<&R::wantedFrom>("wanted_from", "dal", QT_TR_NOOP("Wanted from")),
        field<&R::months, between<1, 120>>("months", "mesi", QT_TR_NOOP("Months")),
        field<&R::accessible>("accessible", "accessibile", QT_TR_NOOP("Needs an accessible home")),
        field<&R::maxFloor>("max_floor", "piano_massimo", QT_TR_NOOP("Highest floor")),
        field<&R::acceptsShared>("accepts_shared", "condivisione", QT_TR_NOOP("Accepts a shared home")),
        field<&R::workplace>("workplace", "luogo_lavoro", QT_TR_NOOP("Place of work"),
                             {.disclosure = Disclosure::Personal, .width = 24}),
        field<&R::assessedOn>("assessed_on", "valutata_il", QT_TR_NOOP("Assessed on")),
        field<&R::score>("score", "punteggio", QT_TR_NOOP("Score"), {.settled = true}),
        field<&R::closedOn>("closed_on", "chiusa_il", QT_TR_NOOP("Closed on")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true, .disclosure = Disclosure::Sensitive}),
        field<&R::workIn>("work_in_id", "comune_lavoro", QT_TR_NOOP("Home within reach of"),
                          {.disclosure = Disclosure::Personal, .width = 28}),
        field<&R::workReach>("work_reach", "lavoro_vincolante", QT_TR_NOOP("A home out of reach")));
    static constexpr Children childLists[] = {
        children<R, &R::scores>("scores", "punti", QT_TR_NOOP("Assessment")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists),
                  "a member of HousingRequest has no field");
};

void checkHousehold(const void *record, const Context &, Problems &problems)
{
    const auto &household = *static_cast<const Household *>(record);
    for (size_t i = 0; i < household.members.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            const HouseholdMember &a = household.members[i], &b = household.members[k];
            if (a.person == b.person && !a.person.isNull() && overlap(a.from, a.to, b.from, b.to))
                problems.append({Verdict::Level::Invalid, QStringLiteral("members"),
                                 Texts::tr("The same person is in the household twice on one day (rows %1 and %2).")
                                     .arg(k + 1)
                                     .arg(i + 1)});
        }
    }
    const auto &means = household.means;
    for (size_t i = 0; i < means.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            const MeansDeclaration &a = means[i], &b = means[k];
            if (a.kind == b.kind && stated(a.from) && stated(b.from) && overlap(a.from, lastDay(a), b.from, lastDay(b)))
                problems.append({Verdict::Level::Invalid, QStringLiteral("means"),
                                 Texts::tr("Two declarations of one kind hold on the same day (rows %1 and %2): what "
                                           "was charged would change. Let the earlier one end the day before the later "
                                           "one begins.")
                                     .arg(k + 1)
                                     .arg(i + 1)});
        }
    }
    const auto undated = [&](const std::optional<Money> &amount, const char *field) {
        if (amount)
            problems.append({Verdict::Level::Warning, QLatin1String(field),
                             Texts::tr("Without a first day it counts from the beginning: the next one is written "
                                       "under “Declarations of means”, with its days.")});
    };
    undated(household.isee, "isee");
    undated(household.income, "income");
}

void checkRequest(const void *record, const Context &, Problems &problems)
{
    const auto &request = *static_cast<const HousingRequest *>(record);
    checkPeriod(request.receivedOn, request.closedOn, "closed_on", problems);
    if (request.emergency && !stated(request.assessBy) && !stated(request.assessedOn))
        problems.append({Verdict::Level::Warning, QStringLiteral("assess_by"),
                         Texts::tr("After an emergency entry: by when will it be assessed?")});
}

void checkCall(const void *record, const Context &, Problems &problems)
{
    const auto &call = *static_cast<const HousingCall *>(record);
    checkPeriod(call.opensOn, call.closesOn, "closes_on", problems);
    for (size_t i = 0; i < call.criteria.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            if (call.criteria[i].code == call.criteria[k].code)
                problems.append({Verdict::Level::Invalid, QStringLiteral("criteria"),
                                 Texts::tr("Two criteria have the code “%1”.").arg(call.criteria[i].code)});
        }
    }
}

} // namespace

template<> const RecordType &describe<HouseholdMember>()
{
    static const RecordType type = [] {
        RecordType t = recordType<HouseholdMemberDescriptor>(
            "household_member", "", QT_TRANSLATE_NOOP("HouseholdMember", "Member of the household"),
            QT_TRANSLATE_NOOP("HouseholdMember", "Members"));
        t.sealed = true;
        t.check = checkFromTo<HouseholdMember>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<MeansDeclaration>()
{
    static const RecordType type = [] {
        RecordType t = recordType<MeansDeclarationDescriptor>(
            "means_declaration", "", QT_TRANSLATE_NOOP("MeansDeclaration", "Declaration of means"),
            QT_TRANSLATE_NOOP("MeansDeclaration", "Declarations of means"));
        t.sealed = true;
        t.check = checkFromTo<MeansDeclaration>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Household>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<HouseholdDescriptor>("household", "households", QT_TRANSLATE_NOOP("Household", "Household"),
                                            QT_TRANSLATE_NOOP("Household", "Households"));
        t.sealed = true;
        t.check = checkHousehold;
        t.titleTells = Disclosure::Personal;
        t.title = titleWithPerson<Household>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<CallCriterion>()
{
    static const RecordType type =
        recordType<CallCriterionDescriptor>("call_criterion", "", QT_TRANSLATE_NOOP("CallCriterion", "Criterion"),
                                            QT_TRANSLATE_NOOP("CallCriterion", "Criteria"));
    return type;
}

template<> const RecordType &describe<HousingCall>()
{
    static const RecordType type = [] {
        RecordType t = recordType<HousingCallDescriptor>("housing_call", "housing-calls",
                                                         QT_TRANSLATE_NOOP("HousingCall", "Housing call"),
                                                         QT_TRANSLATE_NOOP("HousingCall", "Housing calls"));
        t.check = checkCall;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<RequestScore>()
{
    static const RecordType type =
        recordType<RequestScoreDescriptor>("request_score", "", QT_TRANSLATE_NOOP("RequestScore", "Points"),
                                           QT_TRANSLATE_NOOP("RequestScore", "Assessment"));
    return type;
}

template<> const RecordType &describe<HousingRequest>()
{
    static const RecordType type = [] {
        RecordType t = recordType<HousingRequestDescriptor>("housing_request", "requests",
                                                            QT_TRANSLATE_NOOP("HousingRequest", "Housing request"),
                                                            QT_TRANSLATE_NOOP("HousingRequest", "Housing requests"));
        t.sealed = true;
        t.check = checkRequest;
        t.titleTells = Disclosure::Personal;
        t.title = titleWithPerson<HousingRequest>;
        return t;
    }();
    return type;
}

qint64 headcount(const Household &household, const Date &day)
{
    qint64 count = 0;
    for (const HouseholdMember &member : household.members)
        count += inForce(member.from, member.to, day);
    return std::max<qint64>(count, 1);
}

bool isWaiting(const HousingRequest &request)
{
    return request.status == RequestStatus::Received || request.status == RequestStatus::Assessed
        || request.status == RequestStatus::Proposed;
}

qint64 weightedScore(const HousingRequest &request, const HousingCall &call)
{
    qint64 sum = 0;
    for (const RequestScore &score : request.scores) {
        for (const CallCriterion &criterion : call.criteria) {
            if (criterion.code == score.criterion)
                sum += score.points * criterion.weight;
        }
    }
    return sum;
}

} // namespace insieme
