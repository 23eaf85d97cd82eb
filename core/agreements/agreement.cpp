// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"

#include "core/agreements/agreement_rules.h"
#include "core/agreements/terms_on.h"
#include "core/calendar/deadlines.h"
#include "core/calendar/periods.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/identifiers.h"
#include "core/registry/requirement.h"
#include "core/store/obligations.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem kindItems[] = {
    {"public_utility", QT_TRANSLATE_NOOP("AgreementKind", "Public-utility project")},
    {"health_services", QT_TRANSLATE_NOOP("AgreementKind", "Services for a ULSS")},
    {"social_cooperative", QT_TRANSLATE_NOOP("AgreementKind", "Convention of law 381/1991, art. 5")},
    {"co_design", QT_TRANSLATE_NOOP("AgreementKind", "Co-design")},
    {"welfare_accession", QT_TRANSLATE_NOOP("AgreementKind", "Accession to a welfare programme")},
    {"memorandum", QT_TRANSLATE_NOOP("AgreementKind", "Memorandum of understanding")},
    {"grant", QT_TRANSLATE_NOOP("AgreementKind", "Grant")},
    {"procurement", QT_TRANSLATE_NOOP("AgreementKind", "Procurement contract")},
    {"reserved_contract", QT_TRANSLATE_NOOP("AgreementKind", "Reserved contract")},
    {"direct_award", QT_TRANSLATE_NOOP("AgreementKind", "Direct award")},
    {"other", QT_TRANSLATE_NOOP("AgreementKind", "Other")},
};
constexpr ChoiceList kindList{"AgreementKind", kindItems};

constexpr ChoiceItem statusItems[] = {
    {"draft", QT_TRANSLATE_NOOP("AgreementStatus", "Draft")},
    {"sent", QT_TRANSLATE_NOOP("AgreementStatus", "Sent")},
    {"signed", QT_TRANSLATE_NOOP("AgreementStatus", "Signed")},
    {"technical_extension", QT_TRANSLATE_NOOP("AgreementStatus", "Technical extension")},
    {"terminated", QT_TRANSLATE_NOOP("AgreementStatus", "Terminated")},
    {"closed", QT_TRANSLATE_NOOP("AgreementStatus", "Closed")},
    {"abandoned", QT_TRANSLATE_NOOP("AgreementStatus", "Abandoned")},
};
constexpr ChoiceList statusList{"AgreementStatus", statusItems};

constexpr ChoiceItem vatItems[] = {
    {"out_of_scope", QT_TRANSLATE_NOOP("VatRegime", "Out of scope of VAT")},
    {"exempt", QT_TRANSLATE_NOOP("VatRegime", "Exempt")},
    {"reduced_5", QT_TRANSLATE_NOOP("VatRegime", "VAT 5 %")},
    {"ordinary_22", QT_TRANSLATE_NOOP("VatRegime", "VAT 22 %")},
    {"split_payment_22", QT_TRANSLATE_NOOP("VatRegime", "VAT 22 %, split payment")},
};
constexpr ChoiceList vatList{"VatRegime", vatItems};

constexpr ChoiceItem stampItems[] = {
    {"procurement_code", QT_TRANSLATE_NOOP("StampRegime", "Once, by the amount of the contract")},
    {"per_sheet", QT_TRANSLATE_NOOP("StampRegime", "Per sheet")},
    {"third_sector_exempt", QT_TRANSLATE_NOOP("StampRegime", "Exempt (third sector, art. 82)")},
    {"other_exempt", QT_TRANSLATE_NOOP("StampRegime", "Exempt by another rule")},
};
constexpr ChoiceList stampList{"StampRegime", stampItems};

constexpr ChoiceItem privacyItems[] = {
    {"controller", QT_TRANSLATE_NOOP("PrivacyRole", "Independent controller")},
    {"joint_controller", QT_TRANSLATE_NOOP("PrivacyRole", "Joint controller")},
    {"processor", QT_TRANSLATE_NOOP("PrivacyRole", "Processor")},
    {"sub_processor", QT_TRANSLATE_NOOP("PrivacyRole", "Sub-processor")},
};
constexpr ChoiceList privacyList{"PrivacyRole", privacyItems};

constexpr ChoiceItem cadenceItems[] = {
    {"monthly", QT_TRANSLATE_NOOP("ReportCadence", "Every month")},
    {"every_two_months", QT_TRANSLATE_NOOP("ReportCadence", "Every two months")},
    {"quarterly", QT_TRANSLATE_NOOP("ReportCadence", "Every three months")},
    {"every_four_months", QT_TRANSLATE_NOOP("ReportCadence", "Every four months")},
    {"half_yearly", QT_TRANSLATE_NOOP("ReportCadence", "Every six months")},
    {"yearly", QT_TRANSLATE_NOOP("ReportCadence", "Every year")},
    {"at_end", QT_TRANSLATE_NOOP("ReportCadence", "At the end")},
};
constexpr ChoiceList cadenceList{"ReportCadence", cadenceItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<AgreementKind> = &kindList;
template<> inline constexpr const ChoiceList *choicesOf<AgreementStatus> = &statusList;
template<> inline constexpr const ChoiceList *choicesOf<VatRegime> = &vatList;
template<> inline constexpr const ChoiceList *choicesOf<StampRegime> = &stampList;
template<> inline constexpr const ChoiceList *choicesOf<PrivacyRole> = &privacyList;
template<> inline constexpr const ChoiceList *choicesOf<ReportCadence> = &cadenceList;

bool isContract(AgreementKind kind)
{
    return kind == AgreementKind::Procurement || kind == AgreementKind::ReservedContract
        || kind == AgreementKind::DirectAward;
}

bool isBinding(AgreementStatus status)
{
    return status == AgreementStatus::Signed || status == AgreementStatus::TechnicalExtension;
}

Date noticeBy(const Agreement &agreement)
{
    return dayThatCounts(noticeDay(agreement), DayRule::MovesEarlier);
}

Percent feeOn(const Agreement &agreement, const Date &day)
{
    const AgreementFee *last = nullptr;
    for (const AgreementFee &row : agreement.fees) {
        if (stated(row.from) && !(day < row.from) && (!last || last->from < row.from))
            last = &row;
    }
    return last ? last->fee : agreement.consortiumFee.value_or(Percent{});
}

namespace {

std::optional<qint64> durationMonths(const Agreement &agreement, const Context &)
{
    const auto months = calendar::wholeMonths(agreement.start, agreement.end);
    return months ? std::optional<qint64>(*months) : std::nullopt;
}

std::optional<qint64> daysLeft(const Agreement &agreement, const Context &context)
{
    // What has not begun has all its days: its duration says how many. What is over has none: its end says when.
    if (!stated(agreement.end) || !stated(context.day()) || agreement.end < context.day()
        || (stated(agreement.start) && context.day() < agreement.start))
        return std::nullopt;
    return (agreement.end - context.day()).days();
}

std::optional<Percent> feeNow(const Agreement &agreement, const Context &context)
{
    if (!agreement.consortiumFee && agreement.fees.empty())
        return std::nullopt;
    return feeOn(agreement, context.day());
}

Date lastNotice(const Agreement &agreement, const Context &)
{
    return noticeBy(agreement);
}

struct ShareDescriptor {
    INSIEME_DESCRIPTOR(AgreementShare)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::agreement>("agreement_id", "", QT_TR_NOOP("Agreement"), {.owner = true}),
        field<&R::cooperative>("cooperative_id", "cooperativa", QT_TR_NOOP("Cooperative"),
                               {.required = true, .width = 36}),
        field<&R::service>("service", "servizio", QT_TR_NOOP("Service"), {.title = true, .search = true, .width = 30}),
        field<&R::percent, partOfWhole>("percent", "quota", QT_TR_NOOP("Share")),
        field<&R::places, notNegative>("places", "posti", QT_TR_NOOP("Places")),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount")),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From")),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To")),
        field<&R::reason>("reason", "motivo", QT_TR_NOOP("Reason of the substitution"), {.width = 30}));
    static_assert(arity<R>() == fields.storedCount(), "a member of AgreementShare has no field");
};

struct FundingDescriptor {
    INSIEME_DESCRIPTOR(FundingLine)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::agreement>("agreement_id", "", QT_TR_NOOP("Agreement"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::funder>("funder_id", "finanziatore", QT_TR_NOOP("Funder"), {.required = true, .width = 36}),
        field<&R::description>("description", "descrizione", QT_TR_NOOP("Description"), {.title = true, .width = 40}),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount")),
        field<&R::percent, partOfWhole>("percent", "percentuale", QT_TR_NOOP("Percentage")));
    static_assert(arity<R>() == fields.storedCount(), "a member of FundingLine has no field");
};

struct InstalmentDescriptor {
    INSIEME_DESCRIPTOR(Instalment)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::agreement>("agreement_id", "", QT_TR_NOOP("Agreement"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Number")),
        field<&R::condition>("condition", "condizione", QT_TR_NOOP("Condition"), {.title = true, .width = 50}),
        field<&R::dueOn>("due_on", "scadenza", QT_TR_NOOP("Due on")),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount")));
    static_assert(arity<R>() == fields.storedCount(), "a member of Instalment has no field");
};

struct PostDescriptor {
    INSIEME_DESCRIPTOR(Post)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::agreement>("agreement_id", "", QT_TR_NOOP("Agreement"), {.owner = true}),
        field<&R::position>("position", "ordine", QT_TR_NOOP("Order")),
        field<&R::job>("job", "mansione", QT_TR_NOOP("Job"),
                       {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::site>("site", "sede", QT_TR_NOOP("Site"), {.width = 40}),
        field<&R::count, atLeastOne>("count", "numero", QT_TR_NOOP("People")));
    static_assert(arity<R>() == fields.storedCount(), "a member of Post has no field");
};

struct AgreementRequirementDescriptor {
    INSIEME_DESCRIPTOR(AgreementRequirement)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::agreement>("agreement_id", "", QT_TR_NOOP("Agreement"), {.owner = true}),
        field<&R::kind>("kind_id", "carta", QT_TR_NOOP("Paper"), {.required = true, .title = true, .width = 34}),
        field<&R::service>("service", "servizio", QT_TR_NOOP("Service"), {.width = 30}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.width = 40}));
    static_assert(arity<R>() == fields.storedCount(), "a member of AgreementRequirement has no field");
};

struct AgreementFeeDescriptor {
    INSIEME_DESCRIPTOR(AgreementFee)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::agreement>("agreement_id", "", QT_TR_NOOP("Agreement"), {.owner = true}),
        field<&R::from>("from_date", "dal", QT_TR_NOOP("From"), {.required = true}),
        field<&R::fee, partOfWhole>("fee", "quota", QT_TR_NOOP("Fee")),
        field<&R::decision>("decision", "decisione", QT_TR_NOOP("Decided by"), {.title = true, .width = 40}));
    static_assert(arity<R>() == fields.storedCount(), "a member of AgreementFee has no field");
};

struct AgreementDescriptor {
    INSIEME_DESCRIPTOR(Agreement)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"), {.search = true, .code = true, .width = 14}),
        field<&R::subject>("subject", "oggetto", QT_TR_NOOP("Subject"),
                           {.required = true, .title = true, .search = true, .width = 60}),
        field<&R::project>("project", "progetto", QT_TR_NOOP("Project"), {.search = true, .width = 40}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind")),
        field<&R::status>("status", "stato", QT_TR_NOOP("Status"), {.dated = true}),
        field<&R::consortium>("consortium_id", "consorzio", QT_TR_NOOP("Consortium"),
                              {.width = 36, .asOf = "signed_on"}),
        field<&R::body>("body_id", "ente", QT_TR_NOOP("Counterpart"),
                        {.required = true, .width = 36, .asOf = "signed_on"}),
        field<&R::consortiumSignatory>("consortium_signatory_id", "firmatario_consorzio",
                                       QT_TR_NOOP("Signs for the consortium"), {.width = 30}),
        field<&R::bodySignatory>("body_signatory_id", "firmatario_ente", QT_TR_NOOP("Signs for the counterpart"),
                                 {.width = 30}),
        field<&R::consortiumReferent>("consortium_referent_id", "referente_consorzio",
                                      QT_TR_NOOP("Contact of the consortium"), {.width = 30}),
        field<&R::bodyReferent>("body_referent_id", "referente_ente", QT_TR_NOOP("Contact of the counterpart"),
                                {.width = 30}),
        field<&R::previous>("previous_id", "precedente", QT_TR_NOOP("Renews"), {.width = 40}),
        field<&R::protocolNumber>("protocol_number", "protocollo_numero", QT_TR_NOOP("Protocol number"),
                                  {.search = true, .code = true, .width = 14}),
        field<&R::protocolDate>("protocol_date", "protocollo_data", QT_TR_NOOP("Protocol date")),
        field<&R::repertory>("repertory", "repertorio", QT_TR_NOOP("Repertory number"),
                             {.search = true, .code = true, .width = 14}),
        field<&R::actKind>("act_kind", "atto_tipo", QT_TR_NOOP("Act"), {.width = 40}),
        field<&R::actNumber>("act_number", "atto_numero", QT_TR_NOOP("Number of the act"), {.width = 12}),
        field<&R::actDate>("act_date", "atto_data", QT_TR_NOOP("Date of the act")),
        field<&R::programme>("programme", "programma", QT_TR_NOOP("Programme"), {.search = true, .width = 50}),
        field<&R::programmeAct>("programme_act", "programma_atto", QT_TR_NOOP("Act of the programme"), {.width = 50}),
        field<&R::programmeOutcome>("programme_outcome", "programma_esito", QT_TR_NOOP("Outcome of the call"),
                                    {.width = 50}),
        field<&R::cig, checkCig>("cig", "cig", QT_TR_NOOP("CIG"),
                                 {.search = true, .code = true, .dated = true, .width = 10}),
        field<&R::cup, checkCup>("cup", "cup", QT_TR_NOOP("CUP"), {.search = true, .code = true, .width = 15}),
        field<&R::cpv, checkCpv>("cpv", "cpv", QT_TR_NOOP("CPV"), {.width = 10}),
        field<&R::procedureStart>("procedure_start", "avvio_procedura", QT_TR_NOOP("Start of the procedure")),
        field<&R::signingPlace>("signing_place", "luogo_firma", QT_TR_NOOP("Place of signature"), {.width = 24}),
        field<&R::signedOn>("signed_on", "data_firma", QT_TR_NOOP("Signed on")),
        field<&R::start>("start_date", "inizio", QT_TR_NOOP("Start")),
        field<&R::end>("end_date", "fine", QT_TR_NOOP("End"), {.dated = true}),
        derived<R, std::optional<qint64>, durationMonths>("duration_months", "durata_mesi", QT_TR_NOOP("Months")),
        derived<R, std::optional<qint64>, daysLeft>("days_left", "giorni_residui", QT_TR_NOOP("Days left"),
                                                    {.sortBy = "end_date"}),
        field<&R::renewable>("renewable", "rinnovabile", QT_TR_NOOP("Renewable")),
        field<&R::extensionMonths, someMonths>("extension_months", "proroga_mesi",
                                               QT_TR_NOOP("Option of extension, months")),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount"), {.dated = true}),
        field<&R::netAmount, notNegative>("net_amount", "importo_netto", QT_TR_NOOP("Amount without VAT"),
                                          {.dated = true}),
        field<&R::maxAmount, notNegative>("max_amount", "importo_massimo", QT_TR_NOOP("Largest amount with options"),
                                          {.dated = true}),
        field<&R::unitCost, notNegative>("unit_cost", "costo_unitario", QT_TR_NOOP("Cost of a place")),
        field<&R::vatRegime>("vat_regime", "regime_iva", QT_TR_NOOP("VAT")),
        field<&R::stampRegime>("stamp_regime", "regime_bollo", QT_TR_NOOP("Stamp duty")),
        field<&R::paymentDays, someDays>("payment_days", "giorni_pagamento", QT_TR_NOOP("Days to pay")),
        field<&R::places, notNegative>("places", "posti", QT_TR_NOOP("Places"), {.dated = true}),
        field<&R::employment>("employment", "rapporto_lavoro", QT_TR_NOOP("Employment"), {.width = 40}),
        field<&R::ccnl>("ccnl", "ccnl", QT_TR_NOOP("CCNL"), {.width = 40}),
        field<&R::weeklyHours, lengthOfAWeek>("weekly_hours", "ore_settimanali", QT_TR_NOOP("Hours a week")),
        field<&R::totalHours, notNegative>("total_hours", "ore_totali", QT_TR_NOOP("Hours in all")),
        field<&R::maxDays, someDays>("max_days", "durata_massima_giorni", QT_TR_NOOP("Longest duration, days")),
        field<&R::requirements>("requirements", "requisiti", QT_TR_NOOP("Requirements"), {.longText = true}),
        field<&R::reservations>("reservations", "riserve", QT_TR_NOOP("Reserved places"), {.longText = true}),
        field<&R::activities>("activities", "attivita", QT_TR_NOOP("Activities"), {.search = true, .longText = true}),
        field<&R::sites>("sites", "sedi", QT_TR_NOOP("Sites"), {.longText = true}),
        field<&R::devices>("devices", "dispositivi", QT_TR_NOOP("Protective equipment"), {.longText = true}),
        field<&R::inailPosition>("inail_position", "posizione_inail", QT_TR_NOOP("INAIL position"), {.width = 14}),
        field<&R::rctPolicy>("rct_policy", "polizza_rct", QT_TR_NOOP("Liability policy"), {.width = 30}),
        field<&R::rctLimit, notNegative>("rct_limit", "massimale_rct", QT_TR_NOOP("Liability limit")),
        field<&R::rctUntil>("rct_until", "scadenza_rct", QT_TR_NOOP("Liability policy until")),
        field<&R::reportCadence>("report_cadence", "cadenza_relazioni", QT_TR_NOOP("Reports")),
        field<&R::reportingDue>("reporting_due", "scadenza_rendiconto", QT_TR_NOOP("Cost report due")),
        field<&R::noticeDays, someDays>("notice_days", "giorni_preavviso", QT_TR_NOOP("Days of notice"),
                                        {.dated = true}),
        derived<R, Date, lastNotice>("notice_by", "preavviso_entro", QT_TR_NOOP("Notice by")),
        field<&R::privacyRole>("privacy_role", "ruolo_privacy", QT_TR_NOOP("Role for personal data")),
        field<&R::court>("court", "foro", QT_TR_NOOP("Competent court"), {.width = 24}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}),
        field<&R::noticeMonths, someMonths>("notice_months", "mesi_preavviso", QT_TR_NOOP("Months of notice"),
                                            {.dated = true}),
        field<&R::priceRevision>("price_revision", "revisione_prezzi", QT_TR_NOOP("Price revision"),
                                 {.longText = true}),
        field<&R::guarantee>("guarantee", "garanzia", QT_TR_NOOP("Guarantee"), {.width = 30}),
        field<&R::guaranteeAmount, notNegative>("guarantee_amount", "importo_garanzia",
                                                QT_TR_NOOP("Amount of the guarantee")),
        field<&R::guaranteeUntil>("guarantee_until", "scadenza_garanzia", QT_TR_NOOP("Guarantee until")),
        field<&R::consortiumFee, partOfWhole>("consortium_fee", "quota_consorzio", QT_TR_NOOP("Fee of the consortium")),
        derived<R, std::optional<Percent>, feeNow>("fee_now", "quota_consorzio_vigente",
                                                   QT_TR_NOOP("Fee of the consortium in force")),
        field<&R::parent>("parent_id", "accordo_quadro", QT_TR_NOOP("Under the framework"), {.width = 40}),
        field<&R::variationPart, percentBetween<0, 20>>("variation_part", "variazione_prevista",
                                                        QT_TR_NOOP("More or less foreseen, up to")));
    static constexpr Children childLists[] = {
        children<R, &R::shares>("shares", "cooperative", QT_TR_NOOP("Shares")),
        children<R, &R::funding>("funding", "finanziamenti", QT_TR_NOOP("Funding")),
        children<R, &R::instalments>("instalments", "rate", QT_TR_NOOP("Instalments")),
        children<R, &R::posts>("posts", "postazioni", QT_TR_NOOP("Posts")),
        children<R, &R::requiredPapers>("required_papers", "carte_richieste", QT_TR_NOOP("Papers asked for")),
        children<R, &R::fees>("fees", "quote_consorzio", QT_TR_NOOP("Fee of the consortium from a day on")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of Agreement has no field");
};

} // namespace

template<> const RecordType &describe<AgreementShare>()
{
    static const RecordType type = [] {
        RecordType t = recordType<ShareDescriptor>("agreement_share", "", QT_TRANSLATE_NOOP("AgreementShare", "Share"),
                                                   QT_TRANSLATE_NOOP("AgreementShare", "Shares"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &share = *static_cast<const AgreementShare *>(record);
            checkPeriod(share.validFrom, share.validTo, "valid_to", problems);
        };
        t.validFrom = "valid_from";
        t.validUntil = "valid_to";
        return t;
    }();
    return type;
}

template<> const RecordType &describe<FundingLine>()
{
    static const RecordType type =
        recordType<FundingDescriptor>("agreement_funding", "", QT_TRANSLATE_NOOP("FundingLine", "Funding line"),
                                      QT_TRANSLATE_NOOP("FundingLine", "Funding"));
    return type;
}

template<> const RecordType &describe<Instalment>()
{
    static const RecordType type =
        recordType<InstalmentDescriptor>("agreement_instalment", "", QT_TRANSLATE_NOOP("Instalment", "Instalment"),
                                         QT_TRANSLATE_NOOP("Instalment", "Instalments"));
    return type;
}

template<> const RecordType &describe<Post>()
{
    static const RecordType type = recordType<PostDescriptor>("agreement_post", "", QT_TRANSLATE_NOOP("Post", "Post"),
                                                              QT_TRANSLATE_NOOP("Post", "Posts"));
    return type;
}

template<> const RecordType &describe<AgreementRequirement>()
{
    static const RecordType type = recordType<AgreementRequirementDescriptor>(
        "agreement_requirement", "", QT_TRANSLATE_NOOP("AgreementRequirement", "Paper asked for"),
        QT_TRANSLATE_NOOP("AgreementRequirement", "Papers asked for"));
    return type;
}

template<> const RecordType &describe<AgreementFee>()
{
    static const RecordType type = [] {
        RecordType t = recordType<AgreementFeeDescriptor>("agreement_fee", "",
                                                          QT_TRANSLATE_NOOP("AgreementFee", "Fee of the consortium"),
                                                          QT_TRANSLATE_NOOP("AgreementFee", "Fee of the consortium"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &row = *static_cast<const AgreementFee *>(record);
            // Accounts are made by the month: a fee that begins within one would divide it.
            if (stated(row.from) && row.from.day() != 1)
                problems.append(
                    {Verdict::Level::Invalid, QStringLiteral("from_date"),
                     QCoreApplication::translate(
                         "Agreement", "The fee changes with the first day of a month: accounts are monthly.")});
        };
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Agreement>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<AgreementDescriptor>("agreement", "agreements", QT_TRANSLATE_NOOP("Agreement", "Agreement"),
                                            QT_TRANSLATE_NOOP("Agreement", "Agreements"));
        t.validFrom = "start_date";
        t.validUntil = "end_date";
        t.onDay = [](const Records &records, void *record, const Date &day) {
            setTermsOn(records, *static_cast<Agreement *>(record), day);
        };
        t.isDraft = isDraftWhile<&Agreement::status, AgreementStatus::Draft>;
        t.check = [](const void *record, const Context &, Problems &problems) {
            checkAgreement(*static_cast<const Agreement *>(record), problems);
        };
        return t;
    }();
    return type;
}

} // namespace insieme
