// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/act_changes.h"

#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/contracts/shares.h"
#include "core/record/amount.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"

#include <algorithm>
#include <QCoreApplication>
#include <set>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AgreementAct)
};

/// The tariffs that give way and those that take over, with a line for each change and for what cannot give way.
struct TariffStep {
    std::vector<std::pair<Tariff, Tariff>> closed;
    QStringList lines, refused;

    /// Closes the tariffs in force that `next` takes over from, the day before it begins.
    void makeRoom(const Service &service, const std::vector<Tariff> &tariffs, const Tariff &next)
    {
        for (const Tariff &old : tariffs) {
            if (old.proposed || old.id == next.id || old.intensity.compare(next.intensity, Qt::CaseInsensitive) != 0
                || !overlap(old.validFrom, old.validTo, next.validFrom, next.validTo))
                continue;
            if (old.fixed || !stated(old.validFrom) || !(old.validFrom < next.validFrom)) {
                refused << elided(Texts::tr("%1: the tariff from %2 cannot give way to the one from %3.")
                                      .arg(service.name, italianText(old.validFrom), italianText(next.validFrom)));
                continue;
            }
            Tariff before = old;
            before.validTo = next.validFrom - boost::gregorian::days(1);
            closed.emplace_back(old, before);
            lines << elided(
                Texts::tr("%1: from %2 to %3 from %4")
                    .arg(service.name, amountText(old.total()), amountText(next.total()), italianText(next.validFrom)));
        }
    }

    Done close(Transaction &transaction) const
    {
        for (const auto &[before, after] : closed)
            INSIEME_TRY(transaction.update(before, after));
        return {};
    }
};

AgreementAct actOf(const Id<Agreement> &agreement, ActKind kind, const ActReference &reference)
{
    AgreementAct act;
    act.agreement = agreement;
    act.kind = kind;
    act.number = reference.number;
    act.signedOn = reference.signedOn;
    return act;
}

} // namespace

Done substituteCooperative(Transaction &transaction, const Id<Agreement> &id, const QString &service,
                           const Id<Cooperative> &from, const Id<Cooperative> &to, const Date &day,
                           const QString &reason, const ActReference &reference)
{
    const auto before = transaction.records().load(id);
    if (!before)
        return tl::unexpected(before.error());
    if (!isBinding(before->status)) {
        const auto after = substituted(*before, service, from, to, day, reason);
        return after ? transaction.update(*before, *after) : tl::unexpected(after.error());
    }
    AgreementAct act = actOf(id, ActKind::Substitution, reference);
    act.service = service;
    act.leaving = from;
    act.entering = to;
    act.effectiveFrom = day;
    act.reason = reason.trimmed();
    return registerAct(transaction, act);
}

Done adoptProposals(Transaction &transaction, const Id<Agreement> &id, const ActReference &reference)
{
    const Records &records = transaction.records();
    std::set<Date> days;
    for (const Service &service : servicesOf(records, id)) {
        for (const Tariff &tariff : tariffsOf(records, service.id)) {
            if (tariff.proposed)
                days.insert(tariff.validFrom);
        }
    }
    bool changed = false;
    for (const Date &day : days) {
        TariffStep step;
        std::vector<Tariff> proposals;
        for (const Service &service : servicesOf(records, id)) {
            const std::vector<Tariff> tariffs = tariffsOf(records, service.id);
            for (const Tariff &proposal : tariffs) {
                if (!proposal.proposed || proposal.validFrom != day)
                    continue;
                step.makeRoom(service, tariffs, proposal);
                proposals.push_back(proposal);
            }
        }
        if (!step.refused.isEmpty())
            return fail(Error::Code::Refused, step.refused.join(QLatin1Char('\n')));
        if (step.lines.isEmpty())
            continue;
        AgreementAct act = actOf(id, ActKind::PriceRevision, reference);
        act.effectiveFrom = day;
        act.reason = Texts::tr("Renegotiated tariffs");
        act.computation = step.lines.join(QLatin1Char('\n'));
        INSIEME_TRY(registerAct(transaction, act));
        INSIEME_TRY(step.close(transaction));
        for (const Tariff &proposal : proposals) {
            Tariff adopted = proposal;
            adopted.proposed = false;
            adopted.act = reference.number;
            INSIEME_TRY(transaction.update(proposal, adopted));
        }
        changed = true;
    }
    if (!changed)
        return fail(Error::Code::Refused,
                    Texts::tr("There is no proposed tariff that takes over from another. Nothing was changed."));
    return {};
}

Result<PriceRevisionRule> revisionRuleOf(const Records &records, const Agreement &agreement)
{
    if (!stated(agreement.procedureStart))
        return fail(Error::Code::Refused,
                    Texts::tr("The day on which the procedure started is not stated: it decides which rule of price "
                              "revision applies."));
    if (const auto rule = revisionRuleOn(records, ContractObject::Services, agreement.procedureStart))
        return *rule;
    return fail(
        Error::Code::Refused,
        elided(Texts::tr("No price revision rule is in force for procedures of %1: what the deed foresees applies.")
                   .arg(italianText(agreement.procedureStart))));
}

std::vector<RevisedTariff> revisedTariffs(const Records &records, const Id<Agreement> &id,
                                          const PriceRevisionRule &rule, const PriceRevision &revision,
                                          const Date &from)
{
    std::vector<RevisedTariff> result;
    if (!revision.due || !stated(from))
        return result;
    constexpr qint64 whole = qint64(10'000) * 10'000;
    const qint64 factor = whole + static_cast<qint64>(revision.counted.basisPoints) * rule.paid.basisPoints;
    for (const Service &service : servicesOf(records, id)) {
        for (const Tariff &old : tariffsOf(records, service.id)) {
            if (old.proposed || old.fixed || !inForce(old.validFrom, old.validTo, from))
                continue;
            Tariff next = old;
            next.id = {};
            next.healthShare = shareOf(old.healthShare, factor, whole);
            next.socialShare = shareOf(old.socialShare, factor, whole);
            next.validFrom = from;
            result.push_back({old, next});
        }
    }
    return result;
}

Done adoptPriceRevision(Transaction &transaction, const Id<Agreement> &id, Money residual, Percent variation,
                        const Date &from, const ActReference &reference)
{
    const Records &records = transaction.records();
    const auto agreement = records.load(id);
    if (!agreement)
        return tl::unexpected(agreement.error());
    const auto rule = revisionRuleOf(records, *agreement);
    if (!rule)
        return tl::unexpected(rule.error());
    const PriceRevision revision = revisePrice(*rule, residual, variation);
    if (!revision.due)
        return fail(Error::Code::Refused,
                    revision.steps.join(QLatin1Char('\n')) + QLatin1Char('\n') + Texts::tr("Nothing was changed."));
    if (!inForce(agreement->start, agreement->end, from))
        return fail(Error::Code::Invalid,
                    Texts::tr("The revision begins on a day of the agreement. Nothing was changed."));
    TariffStep step;
    std::vector<RevisedTariff> revised = revisedTariffs(records, id, *rule, revision, from);
    for (const RevisedTariff &each : revised) {
        const auto service = records.load(each.before.service);
        if (!service)
            return tl::unexpected(service.error());
        step.makeRoom(*service, {each.before}, each.after);
    }
    if (!step.refused.isEmpty())
        return fail(Error::Code::Refused, step.refused.join(QLatin1Char('\n')));
    if (step.lines.isEmpty())
        return fail(Error::Code::Refused,
                    Texts::tr("No tariff that may be revised is in force on that day. Nothing was changed."));
    AgreementAct act = actOf(id, ActKind::PriceRevision, reference);
    act.effectiveFrom = from;
    act.reason = elided(Texts::tr("Price revision of %1 %").arg(italianText(variation)));
    act.computation = (revision.steps + step.lines).join(QLatin1Char('\n'));
    INSIEME_TRY(registerAct(transaction, act));
    INSIEME_TRY(step.close(transaction));
    for (RevisedTariff &each : revised) {
        each.after.act = reference.number;
        INSIEME_TRY(transaction.insert(each.after));
    }
    return {};
}

} // namespace insieme
