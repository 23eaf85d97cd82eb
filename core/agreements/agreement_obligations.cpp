// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_obligations.h"

#include "core/agreements/agreement.h"
#include "core/agreements/agreement_rules.h"
#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "core/record/amount.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "core/registry/organisation.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

constexpr int week[] = {7};
constexpr int monthAndWeek[] = {30, 7};
constexpr int threeWeeks[] = {21, 7};
constexpr int threeMonths[] = {90, 30};

// Validity stands as written; reports, payments and notice are terms within which to act.
constexpr ObligationKind kinds[] = {
    {"agreement_signature", "contracts", QT_TRANSLATE_NOOP("Obligation", "Signature of an agreement"),
     DayRule::AsWritten, week},
    {"agreement_start", "contracts", QT_TRANSLATE_NOOP("Obligation", "Start of an agreement"), DayRule::AsWritten, week,
     0},
    {"agreement_end", "contracts", QT_TRANSLATE_NOOP("Obligation", "End of an agreement"), DayRule::AsWritten,
     threeMonths},
    {"agreement_notice", "contracts", QT_TRANSLATE_NOOP("Obligation", "Notice of termination"), DayRule::MovesEarlier,
     threeWeeks},
    {"agreement_report", "contracts", QT_TRANSLATE_NOOP("Obligation", "Cost report"), DayRule::MovesLater,
     monthAndWeek},
    {"agreement_insurance", "contracts", QT_TRANSLATE_NOOP("Obligation", "Liability policy expires"),
     DayRule::AsWritten, monthAndWeek},
    {"agreement_guarantee", "contracts", QT_TRANSLATE_NOOP("Obligation", "Guarantee expires"), DayRule::AsWritten,
     monthAndWeek},
    {"agreement_instalment", "contracts", QT_TRANSLATE_NOOP("Obligation", "Instalment of an agreement"),
     DayRule::MovesLater, week},
    {"agreement_share", "contracts", QT_TRANSLATE_NOOP("Obligation", "Share of a cooperative ends"), DayRule::AsWritten,
     monthAndWeek, 0},
};
enum KindIndex { Signature, Start, End, Notice, Report, Insurance, Guarantee, Payment, ShareEnd };

QString whichOf(const Agreement &agreement, const Context &context)
{
    const QString body = agreement.body.isNull() || !context.titles
        ? QString()
        : context.titles->title(describe<Organisation>(), agreement.body.uuid(), agreement.signedOn);
    return body.isEmpty() ? agreement.subject : agreement.subject + QStringLiteral(", ") + body;
}

QString endReason(const Agreement &agreement)
{
    if (agreement.status == AgreementStatus::TechnicalExtension)
        return Texts::tr("Goes on in technical extension after its end.");
    if (agreement.extensionMonths.value_or(0) > 0)
        return Texts::tr("The option of extension, %n month(s), is used before the end.", nullptr,
                         static_cast<int>(*agreement.extensionMonths));
    if (const auto months = calendar::wholeMonths(agreement.start, agreement.end))
        return elided(Texts::tr("%n month(s) from %1.", nullptr, *months).arg(italianText(agreement.start)));
    return stated(agreement.start) ? elided(Texts::tr("In force from %1.").arg(italianText(agreement.start)))
                                   : QString();
}

QString noticeReason(const Agreement &agreement)
{
    const QString end = italianText(agreement.end);
    return agreement.noticeMonths
        ? Texts::tr("%n month(s) before the end, %1.", nullptr, static_cast<int>(*agreement.noticeMonths)).arg(end)
        : Texts::tr("%n day(s) before the end, %1.", nullptr, static_cast<int>(*agreement.noticeDays)).arg(end);
}

QString instalmentReason(const Instalment &row)
{
    QString text = Texts::tr("Instalment %1").arg(row.position);
    if (!row.condition.isEmpty())
        text += QStringLiteral(", ") + row.condition;
    if (row.amount)
        text += QStringLiteral(": ") + amountText(*row.amount);
    return text;
}

void offer(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &agreement = *static_cast<const Agreement *>(record);
    const QString which = context.titles ? whichOf(agreement, context) : QString();
    const auto add = [&](KindIndex kind, const Date &written, const QString &why = {}) {
        if (stated(written))
            obligations.push_back({.kind = &kinds[kind], .written = written, .which = which, .why = why});
        return stated(written);
    };
    if (agreement.status == AgreementStatus::Draft || agreement.status == AgreementStatus::Sent) {
        add(Signature, agreement.signedOn,
            agreement.status == AgreementStatus::Sent ? Texts::tr("Sent, not returned yet.")
                                                      : Texts::tr("The day foreseen for the signature."));
    }
    if (!isBinding(agreement.status))
        return;
    add(Start, agreement.start);
    add(End, agreement.end, endReason(agreement));
    // Notice that was not given in time does nothing after the end.
    if (const Date notice = noticeDay(agreement); stated(notice) && add(Notice, notice, noticeReason(agreement)))
        obligations.back().lapses = agreement.end;
    add(Report, agreement.reportingDue);
    add(Insurance, agreement.rctUntil, agreement.rctPolicy);
    add(Guarantee, agreement.guaranteeUntil, agreement.guarantee);
    for (const AgreementShare &share : agreement.shares) {
        if (!stated(share.validTo) || !stated(agreement.end) || !(share.validTo < agreement.end))
            continue;
        const Date next = share.validTo + boost::gregorian::days(1);
        if (std::any_of(agreement.shares.begin(), agreement.shares.end(), [&](const AgreementShare &other) {
                return other.service == share.service && stated(other.validFrom) && other.validFrom == next;
            }))
            continue; // somebody takes over
        const QString cooperative = titleIn(context, describe<Cooperative>(), share.cooperative.uuid());
        add(ShareEnd, share.validTo,
            share.service.isEmpty() ? cooperative : cooperative + QStringLiteral(", ") + share.service);
        obligations.back().part = share.id.uuid();
    }
    for (const Instalment &row : agreement.instalments) {
        if (add(Payment, row.dueOn, instalmentReason(row)))
            obligations.back().part = row.id.uuid();
    }
}

} // namespace

ObligationSource agreementObligations()
{
    return {&describe<Agreement>(), kinds, offer};
}

} // namespace insieme
