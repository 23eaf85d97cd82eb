// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/opportunity.h"

#include "core/agreements/agreement.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/identifiers.h"
#include "core/registry/members.h"
#include "core/registry/requirement.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Opportunity)
};

constexpr ChoiceItem kindItems[] = {
    {"open_procedure", QT_TRANSLATE_NOOP("OpportunityKind", "Open procedure")},
    {"invitation", QT_TRANSLATE_NOOP("OpportunityKind", "Invitation, negotiated procedure")},
    {"direct_request", QT_TRANSLATE_NOOP("OpportunityKind", "Direct request")},
    {"reserved_procedure", QT_TRANSLATE_NOOP("OpportunityKind", "Reserved procedure")},
    {"accreditation_call", QT_TRANSLATE_NOOP("OpportunityKind", "Call for accreditation")},
    {"co_design_notice", QT_TRANSLATE_NOOP("OpportunityKind", "Notice of co-design")},
    {"expression_of_interest", QT_TRANSLATE_NOOP("OpportunityKind", "Expression of interest")},
    {"other", QT_TRANSLATE_NOOP("OpportunityKind", "Other")},
};
constexpr ChoiceList kindList{"OpportunityKind", kindItems};

constexpr ChoiceItem statusItems[] = {
    {"found", QT_TRANSLATE_NOOP("OpportunityStatus", "Found")},
    {"studying", QT_TRANSLATE_NOOP("OpportunityStatus", "To be decided")},
    {"preparing", QT_TRANSLATE_NOOP("OpportunityStatus", "In preparation")},
    {"submitted", QT_TRANSLATE_NOOP("OpportunityStatus", "Submitted")},
    {"won", QT_TRANSLATE_NOOP("OpportunityStatus", "Won")},
    {"lost", QT_TRANSLATE_NOOP("OpportunityStatus", "Lost")},
    {"declined", QT_TRANSLATE_NOOP("OpportunityStatus", "Declined")},
    {"cancelled", QT_TRANSLATE_NOOP("OpportunityStatus", "Cancelled by the body")},
};
constexpr ChoiceList statusList{"OpportunityStatus", statusItems};

constexpr ChoiceItem suitabilityItems[] = {
    {"suitable", QT_TRANSLATE_NOOP("Suitability", "Suitable")},
    {"with_reserve", QT_TRANSLATE_NOOP("Suitability", "With reserve")},
    {"not_suitable", QT_TRANSLATE_NOOP("Suitability", "Not suitable")},
};
constexpr ChoiceList suitabilityList{"Suitability", suitabilityItems};

constexpr ChoiceItem decisionItems[] = {
    {"take_part", QT_TRANSLATE_NOOP("ParticipationDecision", "Take part")},
    {"decline", QT_TRANSLATE_NOOP("ParticipationDecision", "Do not take part")},
};
constexpr ChoiceList decisionList{"ParticipationDecision", decisionItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<OpportunityKind> = &kindList;
template<> inline constexpr const ChoiceList *choicesOf<OpportunityStatus> = &statusList;
template<> inline constexpr const ChoiceList *choicesOf<Suitability> = &suitabilityList;
template<> inline constexpr const ChoiceList *choicesOf<ParticipationDecision> = &decisionList;

namespace {

struct CandidateDescriptor {
    INSIEME_DESCRIPTOR(OpportunityCandidate)
    static constexpr auto fields =
        insieme::fields<R>(field<&R::id>("id", "", ""),
                           field<&R::opportunity>("opportunity_id", "", QT_TR_NOOP("Opportunity"), {.owner = true}),
                           field<&R::cooperative>("cooperative_id", "cooperativa", QT_TR_NOOP("Cooperative"),
                                                  {.required = true, .width = 36}),
                           field<&R::part>("part", "parte", QT_TR_NOOP("Part"), {.title = true, .width = 30}),
                           field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.width = 40}));
    static_assert(arity<R>() == fields.storedCount(), "a member of OpportunityCandidate has no field");
};

struct RequirementDescriptor {
    INSIEME_DESCRIPTOR(OpportunityRequirement)
    static constexpr auto fields =
        insieme::fields<R>(field<&R::id>("id", "", ""),
                           field<&R::opportunity>("opportunity_id", "", QT_TR_NOOP("Opportunity"), {.owner = true}),
                           field<&R::kind>("kind_id", "tipo", QT_TR_NOOP("Paper"), {.required = true, .width = 34}),
                           field<&R::service>("service", "servizio", QT_TR_NOOP("Service"), {.width = 30}),
                           field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.width = 40}));
    static_assert(arity<R>() == fields.storedCount(), "a member of OpportunityRequirement has no field");
};

struct OpportunityDescriptor {
    INSIEME_DESCRIPTOR(Opportunity)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::subject>("subject", "oggetto", QT_TR_NOOP("Subject"),
                           {.required = true, .title = true, .search = true, .width = 60}),
        field<&R::body>("body_id", "ente", QT_TR_NOOP("Body"),
                        {.required = true, .width = 36, .asOf = "procedure_start"}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind")),
        field<&R::status>("status", "stato", QT_TR_NOOP("Status"), {.width = 16}),
        field<&R::publishedOn>("published_on", "pubblicazione", QT_TR_NOOP("Published on")),
        field<&R::procedureStart>("procedure_start", "avvio_procedura", QT_TR_NOOP("Start of the procedure")),
        field<&R::questionsBy>("questions_by", "quesiti_entro", QT_TR_NOOP("Questions by")),
        field<&R::deadline>("deadline", "termine", QT_TR_NOOP("Deadline"), {.width = 16}),
        field<&R::value, notNegative>("value", "valore", QT_TR_NOOP("Value without VAT"), {.width = 14}),
        field<&R::durationMonths, someMonths>("duration_months", "durata_mesi", QT_TR_NOOP("Months")),
        field<&R::cpv, checkCpv>("cpv", "cpv", QT_TR_NOOP("CPV"), {.width = 10}),
        field<&R::cig, checkCig>("cig", "cig", QT_TR_NOOP("CIG"), {.search = true, .code = true, .width = 10}),
        field<&R::suitability>("suitability", "idoneita", QT_TR_NOOP("Suitability"), {.width = 14}),
        field<&R::suitabilityWhy>("suitability_why", "idoneita_motivo", QT_TR_NOOP("Why"), {.width = 50}),
        field<&R::decision>("decision", "decisione", QT_TR_NOOP("Decision")),
        field<&R::decidedOn>("decided_on", "decisione_data", QT_TR_NOOP("Decided on")),
        field<&R::decisionWhy>("decision_why", "decisione_motivo", QT_TR_NOOP("Reason of the decision"),
                               {.longText = true}),
        field<&R::outcomeOn>("outcome_on", "esito_data", QT_TR_NOOP("Outcome on")),
        field<&R::outcome>("outcome", "esito", QT_TR_NOOP("Outcome"), {.longText = true}),
        field<&R::lessons>("lessons", "insegnamenti", QT_TR_NOOP("What we learned"), {.longText = true}),
        field<&R::agreement>("agreement_id", "contratto", QT_TR_NOOP("Contract"), {.width = 40}),
        field<&R::link>("link", "indirizzo", QT_TR_NOOP("Web page"), {.width = 40}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static constexpr Children childLists[] = {
        children<R, &R::candidates>("candidates", "candidate", QT_TR_NOOP("Who might execute")),
        children<R, &R::requiredPapers>("required_papers", "carte_richieste", QT_TR_NOOP("Papers asked for")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of Opportunity has no field");
};

void checkOpportunity(const void *record, const Context &, Problems &problems)
{
    const auto &o = *static_cast<const Opportunity *>(record);
    const auto invalid = [&problems](const char *field, const QString &text) {
        problems.append({Verdict::Level::Invalid, QLatin1String(field), text});
    };
    if (o.decision && o.decisionWhy.trimmed().isEmpty())
        invalid("decision_why", Texts::tr("A decision needs its reason."));
    const bool taking = o.status == OpportunityStatus::Preparing || o.status == OpportunityStatus::Submitted
        || o.status == OpportunityStatus::Won || o.status == OpportunityStatus::Lost;
    if (taking && o.decision != ParticipationDecision::TakePart)
        invalid("decision", Texts::tr("Before an offer is prepared, the decision to take part is written down."));
    if (o.status == OpportunityStatus::Declined && o.decision != ParticipationDecision::Decline)
        invalid("decision", Texts::tr("A declined opportunity needs the decision not to take part."));
    if (!o.agreement.isNull() && o.status != OpportunityStatus::Won)
        invalid("status", Texts::tr("A contract comes only of an opportunity that was won."));
    const auto before = [](const LocalMinute &a, const LocalMinute &b) {
        return stated(a.day) && stated(b.day) && (a.day < b.day || (a.day == b.day && a.minute < b.minute));
    };
    if (before(o.deadline, o.questionsBy))
        invalid("questions_by", Texts::tr("Questions are asked before the deadline."));
    if (stated(o.publishedOn) && stated(o.deadline.day) && o.deadline.day < o.publishedOn)
        invalid("deadline", Texts::tr("The deadline is before the publication, %1.").arg(italianText(o.publishedOn)));
}

} // namespace

template<> const RecordType &describe<OpportunityCandidate>()
{
    static const RecordType type = recordType<CandidateDescriptor>(
        "opportunity_candidate", "", QT_TRANSLATE_NOOP("OpportunityCandidate", "Cooperative that might execute"),
        QT_TRANSLATE_NOOP("OpportunityCandidate", "Cooperatives that might execute"));
    return type;
}

template<> const RecordType &describe<OpportunityRequirement>()
{
    static const RecordType type = recordType<RequirementDescriptor>(
        "opportunity_requirement", "", QT_TRANSLATE_NOOP("OpportunityRequirement", "Paper asked for"),
        QT_TRANSLATE_NOOP("OpportunityRequirement", "Papers asked for"));
    return type;
}

template<> const RecordType &describe<Opportunity>()
{
    static const RecordType type = [] {
        RecordType t = recordType<OpportunityDescriptor>("opportunity", "opportunities",
                                                         QT_TRANSLATE_NOOP("Opportunity", "Opportunity"),
                                                         QT_TRANSLATE_NOOP("Opportunity", "Opportunities and tenders"));
        t.check = checkOpportunity;
        // Until the offer is handed in.
        t.isDraft = isDraftWhile<&Opportunity::status, OpportunityStatus::Found, OpportunityStatus::Studying,
                                 OpportunityStatus::Preparing>;
        return t;
    }();
    return type;
}

} // namespace insieme
