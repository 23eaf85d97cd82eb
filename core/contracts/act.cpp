// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/act.h"

#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/contracts/extension.h"
#include "core/contracts/service.h"
#include "core/contracts/shares.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/identifiers.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AgreementAct)
};

constexpr ChoiceItem kindItems[] = {
    {"renewal", QT_TRANSLATE_NOOP("ActKind", "Renewal")},
    {"extension_option", QT_TRANSLATE_NOOP("ActKind", "Option of extension")},
    {"technical_extension", QT_TRANSLATE_NOOP("ActKind", "Technical extension")},
    {"fifth", QT_TRANSLATE_NOOP("ActKind", "More or less up to a fifth")},
    {"modification", QT_TRANSLATE_NOOP("ActKind", "Modification")},
    {"price_revision", QT_TRANSLATE_NOOP("ActKind", "Price revision")},
    {"substitution", QT_TRANSLATE_NOOP("ActKind", "Substitution of a cooperative")},
    {"correction", QT_TRANSLATE_NOOP("ActKind", "Correction")},
    {"termination", QT_TRANSLATE_NOOP("ActKind", "Termination")},
};
constexpr ChoiceList kindList{"ActKind", kindItems};

constexpr ChoiceItem statusItems[] = {
    {"draft", QT_TRANSLATE_NOOP("ActStatus", "Draft")},
    {"registered", QT_TRANSLATE_NOOP("ActStatus", "Registered")},
};
constexpr ChoiceList statusList{"ActStatus", statusItems};

constexpr ChoiceItem caseItems[] = {
    {"foreseen", QT_TRANSLATE_NOOP("LegalCase", "Foreseen in the deed (c. 1 a)")},
    {"supplementary", QT_TRANSLATE_NOOP("LegalCase", "Supplementary services (c. 1 b)")},
    {"unforeseen", QT_TRANSLATE_NOOP("LegalCase", "Circumstances that could not be foreseen (c. 1 c)")},
    {"new_contractor", QT_TRANSLATE_NOOP("LegalCase", "New contractor (c. 1 d)")},
    {"small", QT_TRANSLATE_NOOP("LegalCase", "Below the threshold and 10 % (c. 3)")},
    {"not_substantial", QT_TRANSLATE_NOOP("LegalCase", "Not substantial (c. 5)")},
};
constexpr ChoiceList caseList{"LegalCase", caseItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<ActKind> = &kindList;
template<> inline constexpr const ChoiceList *choicesOf<ActStatus> = &statusList;
template<> inline constexpr const ChoiceList *choicesOf<LegalCase> = &caseList;

namespace {

struct ActDescriptor {
    INSIEME_DESCRIPTOR(AgreementAct)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::agreement>("agreement_id", "convenzione", QT_TR_NOOP("Agreement"), {.required = true, .width = 40}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind"), {.title = true, .width = 24}),
        field<&R::status>("status", "stato", QT_TR_NOOP("Status"), {.width = 12}),
        field<&R::number>("number", "numero", QT_TR_NOOP("Number"),
                          {.title = true, .search = true, .code = true, .width = 12}),
        field<&R::actKind>("act_kind", "atto_tipo", QT_TR_NOOP("Act"), {.width = 30}),
        field<&R::actOn>("act_on", "atto_data", QT_TR_NOOP("Date of the act")),
        field<&R::signedOn>("signed_on", "data_firma", QT_TR_NOOP("Signed on"), {.width = 10}),
        field<&R::effectiveFrom>("effective_from", "decorrenza", QT_TR_NOOP("From"), {.width = 10}),
        field<&R::previousEnd>("previous_end", "fine_precedente", QT_TR_NOOP("End before")),
        field<&R::newEnd>("new_end", "nuova_fine", QT_TR_NOOP("New end"), {.width = 10}),
        field<&R::newAmount, notNegative>("new_amount", "nuovo_importo", QT_TR_NOOP("Amount after the act")),
        field<&R::newMaxAmount, notNegative>("new_max_amount", "nuovo_importo_massimo",
                                             QT_TR_NOOP("Largest amount after the act")),
        field<&R::newPlaces, notNegative>("new_places", "nuovi_posti", QT_TR_NOOP("Places after the act")),
        field<&R::newProcedureCig, checkCig>("new_procedure_cig", "cig_nuova_procedura",
                                             QT_TR_NOOP("CIG of the new procedure"), {.width = 10}),
        field<&R::noCigReason>("no_cig_reason", "motivo_senza_cig", QT_TR_NOOP("Why there is no CIG"), {.width = 40}),
        field<&R::newProcedureOn>("new_procedure_on", "avvio_nuova_procedura", QT_TR_NOOP("New procedure started on")),
        field<&R::danger>("danger", "pregiudizio", QT_TR_NOOP("What the interruption would harm"), {.longText = true}),
        field<&R::reason>("reason", "motivo", QT_TR_NOOP("Reason"), {.longText = true}),
        field<&R::computation>("computation", "calcolo", QT_TR_NOOP("Computation"), {.longText = true}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}),
        field<&R::service>("service", "servizio", QT_TR_NOOP("Service"), {.width = 30}),
        field<&R::leaving>("leaving_id", "cooperativa_uscente", QT_TR_NOOP("Cooperative that leaves"), {.width = 36}),
        field<&R::entering>("entering_id", "cooperativa_subentrante", QT_TR_NOOP("Cooperative that takes over"),
                            {.width = 36}),
        field<&R::newCig, checkCig>("new_cig", "nuovo_cig", QT_TR_NOOP("CIG after the act"), {.width = 10}),
        field<&R::newNoticeDays, someDays>("new_notice_days", "nuovi_giorni_disdetta",
                                           QT_TR_NOOP("Days of notice after the act")),
        field<&R::newNoticeMonths, someMonths>("new_notice_months", "nuovi_mesi_disdetta",
                                               QT_TR_NOOP("Months of notice after the act")),
        field<&R::previousAmount, notNegative>("previous_amount", "importo_precedente",
                                               QT_TR_NOOP("Amount before the act")),
        field<&R::newNetAmount, notNegative>("new_net_amount", "nuovo_importo_netto",
                                             QT_TR_NOOP("Amount without VAT after the act")),
        field<&R::servicePlaces, notNegative>("service_places", "posti_servizio",
                                              QT_TR_NOOP("Places of the service after the act")),
        field<&R::legalCase>("legal_case", "caso_art_120", QT_TR_NOOP("Case of art. 120"), {.width = 30}));
    static_assert(arity<R>() == fields.storedCount(), "a member of AgreementAct has no field");
};

struct StepDescriptor {
    INSIEME_DESCRIPTOR(RenewalStep)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::agreement>("agreement_id", "convenzione", QT_TR_NOOP("Agreement"), {.required = true, .width = 40}),
        field<&R::name>("name", "passo", QT_TR_NOOP("Step"),
                        {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::daysBefore, someDays>("days_before", "giorni_prima", QT_TR_NOOP("Days before the notice")),
        field<&R::dueOn>("due_on", "entro", QT_TR_NOOP("By"), {.required = true, .width = 10}),
        field<&R::owner>("owner_id", "incaricato", QT_TR_NOOP("Who"), {.width = 20}),
        field<&R::doneOn>("done_on", "fatto", QT_TR_NOOP("Done on"), {.width = 10}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static_assert(arity<R>() == fields.storedCount(), "a member of RenewalStep has no field");
};

struct DefaultDescriptor {
    INSIEME_DESCRIPTOR(PlanDefault)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::name>("name", "passo", QT_TR_NOOP("Step"),
                        {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::daysBefore>("days_before", "giorni_prima", QT_TR_NOOP("Days before the notice"), {.width = 6}));
    static_assert(arity<R>() == fields.storedCount(), "a member of PlanDefault has no field");
};

void checkAct(const void *record, const Context &context, Problems &problems)
{
    const auto &act = *static_cast<const AgreementAct *>(record);
    const auto invalid = [&problems](const char *field, const QString &text) {
        problems.append({Verdict::Level::Invalid, QLatin1String(field), text});
    };
    if (stated(act.previousEnd) && stated(act.newEnd) && isExtension(act.kind) && !(act.previousEnd < act.newEnd))
        invalid("new_end",
                elided(Texts::tr("An extension has at least one day: the new end, %1, is not after %2.")
                           .arg(italianText(act.newEnd), italianText(act.previousEnd))));
    if (act.status != ActStatus::Registered)
        return;
    if (!stated(act.signedOn))
        invalid("signed_on", Texts::tr("A registered act needs the day of signature."));
    if (const QString early = signatureToCome(act.signedOn, context.today); !early.isEmpty())
        invalid("signed_on", early);
    if (isExtension(act.kind) && !stated(act.newEnd))
        invalid("new_end", Texts::tr("An extension needs the new end."));
    if (act.kind == ActKind::TechnicalExtension && act.newProcedureCig.isEmpty() && act.noCigReason.trimmed().isEmpty())
        invalid("new_procedure_cig",
                Texts::tr("A technical extension needs the CIG of the new procedure or the reason why there is none."));
    if (act.servicePlaces && act.service.isEmpty())
        invalid("service", Texts::tr("The places are those of a service: name it."));
    if (act.kind == ActKind::Termination && act.reason.trimmed().isEmpty())
        invalid("reason", Texts::tr("A termination needs its reason."));
}

Date dayOf(const AgreementAct &act)
{
    return stated(act.signedOn) ? act.signedOn : act.actOn;
}

template<class Row> bool allInEuro(const std::vector<Row> &rows)
{
    return !rows.empty()
        && std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.amount.has_value(); });
}

template<class Row> Money sumOf(const std::vector<Row> &rows)
{
    Money sum;
    for (const Row &row : rows)
        sum = sum + *row.amount;
    return sum;
}

/// Divides `total` among rows in the proportion of what they were.
template<class Row> void divide(Money total, const std::vector<Row *> &rows)
{
    std::vector<qint64> weights;
    weights.reserve(rows.size());
    for (const Row *row : rows)
        weights.push_back(row->amount->cents);
    if (std::all_of(weights.begin(), weights.end(), [](qint64 weight) { return weight == 0; }))
        std::fill(weights.begin(), weights.end(), 1);
    const std::vector<Money> parts = splitByWeights(total, weights);
    for (size_t i = 0; i < parts.size(); ++i)
        rows[i]->amount = parts[i];
}

/// The day on which a share begins, and whether it is over before one.
Date beginOf(const Agreement &agreement, const AgreementShare &share)
{
    return stated(share.validFrom) ? share.validFrom : agreement.start;
}

bool isOver(const AgreementShare &share, const Date &day)
{
    return stated(share.validTo) && stated(day) && share.validTo < day;
}

/// Ends the rows that run across a day the day before and goes on with new ones, so that what was stays as it was; an
/// amount is divided by the days.
void cutAt(Agreement &agreement, const Date &day)
{
    if (!stated(day))
        return;
    const size_t count = agreement.shares.size();
    for (size_t i = 0; i < count; ++i) {
        AgreementShare &share = agreement.shares[i];
        const Date begin = beginOf(agreement, share), end = stated(share.validTo) ? share.validTo : agreement.end;
        if (!stated(begin) || !(begin < day) || isOver(share, day) || (stated(end) && end < day))
            continue;
        AgreementShare after = share;
        after.id = {};
        after.validFrom = day;
        share.validTo = day - boost::gregorian::days(1);
        if (share.amount && stated(end)) {
            const auto parts = splitByWeights(*share.amount, {(day - begin).days(), (end - day).days() + 1});
            share.amount = parts[0];
            after.amount = parts[1];
        }
        agreement.shares.push_back(after);
    }
}

Done divideShares(Agreement &agreement, const Date &from)
{
    if (!allInEuro(agreement.shares))
        return {};
    cutAt(agreement, from);
    Money left = *agreement.amount;
    std::vector<AgreementShare *> running;
    for (AgreementShare &share : agreement.shares) {
        if (isOver(share, from))
            left = left - *share.amount;
        else
            running.push_back(&share);
    }
    if (left.cents < 0 || running.empty())
        return fail(Error::Code::Invalid,
                    Texts::tr("The shares are in euro, and those that ended before the act are worth more than the "
                              "amount after it: correct the shares first. Nothing was changed."));
    divide(left, running);
    return {};
}

/// Places of a service (empty: of the whole agreement) from a day on, in the proportion of what they were among those
/// who execute it together. Rows that state none say nothing of places.
void dividePlaces(Agreement &agreement, const QString &service, qint64 places, const Date &from)
{
    const auto counts = [&](const AgreementShare &share) {
        return !isOver(share, from) && (service.isEmpty() || share.service == service);
    };
    if (std::any_of(agreement.shares.begin(), agreement.shares.end(),
                    [&](const AgreementShare &share) { return counts(share) && !share.places; }))
        return;
    if (!allInEuro(agreement.shares))
        cutAt(agreement, from);
    std::vector<Date> days;
    for (const AgreementShare &share : agreement.shares) {
        if (counts(share))
            days.push_back(beginOf(agreement, share));
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::vector<const AgreementShare *> divided;
    for (const Date &day : days) {
        std::vector<AgreementShare *> together;
        std::vector<qint64> weights;
        for (AgreementShare &share : agreement.shares) {
            if (!counts(share) || !inForce(share.validFrom, share.validTo, day)
                || std::find(divided.begin(), divided.end(), &share) != divided.end())
                continue;
            together.push_back(&share);
            weights.push_back(*share.places);
        }
        const std::vector<Money> parts = splitByWeights(Money{places}, weights);
        for (size_t i = 0; i < parts.size(); ++i) {
            together[i]->places = parts[i].cents;
            divided.push_back(together[i]);
        }
    }
}

void divideFunding(Agreement &agreement, Money before)
{
    if (!allInEuro(agreement.funding) || sumOf(agreement.funding) != before)
        return;
    std::vector<FundingLine *> rows;
    for (FundingLine &line : agreement.funding)
        rows.push_back(&line);
    divide(*agreement.amount, rows);
}

void divideInstalments(Agreement &agreement, const AgreementAct &act)
{
    if (!allInEuro(agreement.instalments))
        return;
    Money change = *agreement.amount - sumOf(agreement.instalments);
    if (change.cents > 0) {
        Instalment more;
        more.agreement = agreement.id;
        more.position = agreement.instalments.back().position + 1;
        more.condition = act.number.isEmpty() ? QStringLiteral("atto del %1").arg(italianText(dayOf(act)))
                                              : QStringLiteral("atto n. %1").arg(act.number);
        more.amount = change;
        agreement.instalments.push_back(more);
    }
    for (auto row = agreement.instalments.rbegin(); change.cents < 0 && row != agreement.instalments.rend(); ++row) {
        const Money taken{std::min(row->amount->cents, -change.cents)};
        row->amount = *row->amount - taken;
        change = change + taken;
    }
}

} // namespace

bool isExtension(ActKind kind)
{
    return kind == ActKind::Renewal || kind == ActKind::ExtensionOption || kind == ActKind::TechnicalExtension;
}

template<> const RecordType &describe<AgreementAct>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<ActDescriptor>("agreement_act", "agreement-acts", QT_TRANSLATE_NOOP("AgreementAct", "Act"),
                                      QT_TRANSLATE_NOOP("AgreementAct", "Acts of agreements"));
        t.check = checkAct;
        t.isDraft = isDraftWhile<&AgreementAct::status, ActStatus::Draft>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<RenewalStep>()
{
    static const RecordType type = recordType<StepDescriptor>("renewal_step", "renewal-steps",
                                                              QT_TRANSLATE_NOOP("RenewalStep", "Step to the renewal"),
                                                              QT_TRANSLATE_NOOP("RenewalStep", "Steps to the renewal"));
    return type;
}

template<> const RecordType &describe<PlanDefault>()
{
    static const RecordType type = recordType<DefaultDescriptor>(
        "plan_default", "plan-defaults", QT_TRANSLATE_NOOP("PlanDefault", "Step of every plan"),
        QT_TRANSLATE_NOOP("PlanDefault", "Steps of every plan"));
    return type;
}

QString signatureToCome(const Date &signedOn, const Date &today)
{
    return stated(signedOn) && stated(today) && today < signedOn
        ? elided(Texts::tr("%1 is still to come: an act is registered once it is signed.").arg(italianText(signedOn)))
        : QString();
}

Date effectOf(const AgreementAct &act)
{
    if (stated(act.effectiveFrom))
        return act.effectiveFrom;
    return isExtension(act.kind) && stated(act.previousEnd) ? act.previousEnd + boost::gregorian::days(1) : dayOf(act);
}

bool changesTerms(const AgreementAct &act)
{
    return stated(act.newEnd) || act.newAmount || act.newMaxAmount || act.newNetAmount || act.newPlaces
        || act.servicePlaces || !act.newCig.isEmpty() || act.newNoticeDays || act.newNoticeMonths;
}

std::vector<AgreementAct> actsOf(const Records &records, const Id<Agreement> &agreement)
{
    std::vector<AgreementAct> result;
    for (const QUuid &id : records.referring(describe<AgreementAct>(), "agreement_id", agreement.uuid())) {
        if (auto act = records.load(Id<AgreementAct>(id)))
            result.push_back(std::move(*act));
    }
    std::stable_sort(result.begin(), result.end(), [](const AgreementAct &a, const AgreementAct &b) {
        const Date x = dayOf(a), y = dayOf(b);
        return stated(x) && (!stated(y) || x < y);
    });
    return result;
}

std::vector<RenewalStep> stepsOf(const Records &records, const Id<Agreement> &agreement)
{
    std::vector<RenewalStep> result;
    for (const QUuid &id : records.referring(describe<RenewalStep>(), "agreement_id", agreement.uuid())) {
        if (auto step = records.load(Id<RenewalStep>(id)))
            result.push_back(std::move(*step));
    }
    std::stable_sort(result.begin(), result.end(), [](const RenewalStep &a, const RenewalStep &b) {
        return stated(a.dueOn) && (!stated(b.dueOn) || a.dueOn < b.dueOn);
    });
    return result;
}

Result<Agreement> withAct(const Agreement &agreement, const AgreementAct &act)
{
    Agreement after = agreement;
    if (act.kind == ActKind::Substitution) {
        auto shared =
            substituted(agreement, act.service, act.leaving, act.entering, act.effectiveFrom, act.reason.trimmed());
        if (!shared)
            return tl::unexpected(shared.error());
        after = std::move(*shared);
    }
    if (stated(act.newEnd))
        after.end = act.newEnd;
    if (isExtension(act.kind) && stated(act.newEnd) && stated(agreement.end)) {
        for (AgreementShare &share : after.shares) {
            if (stated(share.validTo) && share.validTo == agreement.end)
                share.validTo = act.newEnd;
        }
    }
    if (act.newAmount) {
        after.amount = act.newAmount;
        INSIEME_TRY(divideShares(after, effectOf(act)));
        if (agreement.amount)
            divideFunding(after, *agreement.amount);
        divideInstalments(after, act);
        if (agreement.netAmount && agreement.amount && agreement.amount->cents > 0)
            after.netAmount = shareOf(*agreement.netAmount, act.newAmount->cents, agreement.amount->cents);
    }
    if (act.newNetAmount)
        after.netAmount = act.newNetAmount;
    if (act.newMaxAmount)
        after.maxAmount = act.newMaxAmount;
    else if (act.kind == ActKind::TechnicalExtension && after.maxAmount && after.netAmount
             && *after.maxAmount < *after.netAmount)
        after.maxAmount = after.netAmount; // the estimated value does not count it
    if (act.newPlaces)
        after.places = act.newPlaces;
    const bool ownRows = std::any_of(after.shares.begin(), after.shares.end(), [&act](const AgreementShare &share) {
        return !act.service.isEmpty() && share.service == act.service;
    });
    if (act.servicePlaces && ownRows)
        dividePlaces(after, act.service, *act.servicePlaces, effectOf(act));
    else if (act.newPlaces)
        dividePlaces(after, QString(), *act.newPlaces, effectOf(act));
    if (!act.newCig.isEmpty())
        after.cig = act.newCig;
    if (act.newNoticeDays || act.newNoticeMonths) {
        after.noticeDays = act.newNoticeDays;
        after.noticeMonths = act.newNoticeMonths;
    }
    return after;
}

AgreementAct completed(const Agreement &agreement, AgreementAct act)
{
    if (!stated(act.previousEnd))
        act.previousEnd = agreement.end;
    if (isExtension(act.kind) && !act.newAmount && agreement.amount) {
        if (const auto added = extensionEffect(agreement, act.newEnd).added)
            act.newAmount = *agreement.amount + *added;
    }
    if (act.newAmount && !act.previousAmount)
        act.previousAmount = agreement.amount;
    return act;
}

Done registerAct(Transaction &transaction, AgreementAct act)
{
    const Records &records = transaction.records();
    const auto before = records.load(act.agreement);
    if (!before)
        return tl::unexpected(before.error());
    if (!isBinding(before->status))
        return fail(Error::Code::Refused,
                    Texts::tr("Only a signed agreement is changed by an act. Nothing was changed."));
    act = completed(*before, std::move(act));
    act.status = ActStatus::Registered;
    std::optional<Service> service;
    if (act.servicePlaces) {
        for (const Service &each : servicesOf(records, act.agreement)) {
            if (each.name == act.service)
                service = each;
        }
        if (!service)
            return fail(Error::Code::Invalid,
                        Texts::tr("“%1” is no service of the agreement. Nothing was changed.").arg(act.service));
        if (!act.newPlaces && before->places && service->places)
            act.newPlaces = *before->places + *act.servicePlaces - *service->places;
    }
    QStringList blocked;
    for (const CheckItem &item : extensionChecks(records, *before, act, transaction.context().today)) {
        if (item.level == CheckItem::Level::Blocked)
            blocked << QStringLiteral("%1: %2").arg(item.what, item.fact);
    }
    if (!blocked.isEmpty())
        return fail(Error::Code::Refused,
                    Texts::tr("The act was not registered; it can be kept as a draft. Still in the way:")
                        + QLatin1Char('\n') + blocked.join(QLatin1Char('\n')));

    const auto known =
        act.id.isNull() ? Result<AgreementAct>(tl::unexpected(Error{Error::Code::NotFound, {}})) : records.load(act.id);
    INSIEME_TRY(known ? transaction.update(*known, act) : transaction.insert(act));
    auto after = withAct(*before, act);
    if (!after)
        return tl::unexpected(after.error());
    if (act.kind == ActKind::TechnicalExtension)
        after->status = AgreementStatus::TechnicalExtension;
    if (act.kind == ActKind::Termination)
        after->status = AgreementStatus::Terminated;
    if (service) {
        Service changed = *service;
        changed.places = act.servicePlaces;
        INSIEME_TRY(transaction.update(*service, changed));
    }
    for (const Service &each : servicesOf(records, act.agreement)) {
        if (!isExtension(act.kind) || !stated(each.validTo) || !stated(before->end) || each.validTo != before->end)
            continue;
        Service longer = each;
        longer.validTo = act.newEnd;
        INSIEME_TRY(transaction.update(each, longer));
    }
    return transaction.update(*before, *after);
}

} // namespace insieme
