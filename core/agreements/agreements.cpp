// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreements.h"

#include "core/agreements/agreement_card.h"
#include "core/agreements/agreement_obligations.h"
#include "core/agreements/agreement_rules.h"
#include "core/record/in_force.h"
#include "core/store/cycles.h"

#include <QCoreApplication>
#include <tuple>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

using Findings = QList<Finding>;

void renewalsEnd(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    findCycle(records, type, id, &Agreement::previous,
              Texts::tr("An agreement renews itself through the chain of renewals."), findings);
}

void frameworksEnd(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    findCycle(records, type, id, &Agreement::parent,
              Texts::tr("An agreement is its own framework through other frameworks."), findings);
}

void addSums(const Agreement &agreement, Sums sums, const RecordType &type, const QUuid &id, Findings &findings)
{
    for (const SumFindings &all : {shareFindings(agreement, sums), amountFindings(agreement, sums)}) {
        for (const SumFinding &each : all)
            findings.append({&type, id, each.text});
    }
}

void sumsAreNotExceeded(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Agreement> agreement = records.load(Id<Agreement>(id));
    if (!agreement)
        return;
    addSums(*agreement, Sums::AtMost, type, id, findings);
}

void sumsAreReached(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Agreement> agreement = records.load(Id<Agreement>(id));
    if (!agreement || !isBinding(agreement->status))
        return;
    addSums(*agreement, Sums::Exact, type, id, findings);
}

void stampDutyIsThatOfItsDay(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Agreement> agreement = records.load(Id<Agreement>(id));
    if (!agreement || !isBinding(agreement->status))
        return;
    if (const QString why = wrongStampRegime(*agreement); !why.isEmpty())
        findings.append({&type, id, why});
}

/// Judged when the agreement comes to bind, or when it is said otherwise who signed it, for whom and when: what the
/// record of a person says later of an office undoes no signature.
QStringList signersHoldTheirOffice(const Records &records, const void *before, const void *after)
{
    const auto *was = static_cast<const Agreement *>(before);
    const auto *is = static_cast<const Agreement *>(after);
    if (!is || !isBinding(is->status) || !stated(is->signedOn))
        return {};
    const auto said = [](const Agreement &agreement) {
        return std::tie(agreement.signedOn, agreement.consortium, agreement.consortiumSignatory, agreement.body,
                        agreement.bodySignatory);
    };
    if (was && isBinding(was->status) && said(*was) == said(*is))
        return {};
    QStringList refused;
    for (const auto &[signer, party] :
         {std::pair(is->consortiumSignatory, is->consortium), std::pair(is->bodySignatory, is->body)})
    {
        if (const QString why = lapsedOffice(records, signer, party, is->signedOn); !why.isEmpty())
            refused << why + QLatin1Char(' ')
                    + Texts::tr("Name who signed, correct the day of signature, or write the office that was held that "
                                "day into the person's record.");
    }
    return refused;
}

/// A deed in force names the people who signed it and whom to call.
void deedsInForce(const Records &records, const Date &today, const QUuid &person, const std::function<bool()> &,
                  QList<PersonUse> &uses)
{
    const RecordType &type = describe<Agreement>();
    for (const char *column :
         {"consortium_signatory_id", "body_signatory_id", "consortium_referent_id", "body_referent_id"})
    {
        for (const QUuid &id : records.referring(type, column, person)) {
            const Result<Agreement> agreement = records.load(Id<Agreement>(id));
            const bool open = agreement && agreement->status != AgreementStatus::Closed
                && agreement->status != AgreementStatus::Terminated && agreement->status != AgreementStatus::Abandoned
                && (!stated(agreement->end) || today <= agreement->end
                    || agreement->status == AgreementStatus::TechnicalExtension);
            if (open)
                uses.append(
                    {&type, id,
                     Texts::tr("“%1” is not over and names them as %2: name somebody else, or wait for its end.")
                         .arg(agreement->subject, type.label(*findField(type, QLatin1String(column))).toLower())});
        }
    }
}

} // namespace

void addAgreements(Catalogue &catalogue)
{
    const RecordType *agreement = &describe<Agreement>();
    catalogue.types.push_back(agreement);
    notInForceWhile(*agreement, "status",
                    {int(AgreementStatus::Draft), int(AgreementStatus::Sent), int(AgreementStatus::Abandoned)});

    using enum Guard::Strength;
    catalogue.guards.push_back({"agreement_renewals",
                                QT_TRANSLATE_NOOP("Guard", "no agreement renews itself"),
                                Never,
                                {agreement},
                                renewalsEnd});
    catalogue.guards.push_back({"agreement_frameworks",
                                QT_TRANSLATE_NOOP("Guard", "no agreement stands under itself"),
                                Never,
                                {agreement},
                                frameworksEnd});
    catalogue.guards.push_back({"agreement_maxima",
                                QT_TRANSLATE_NOOP("Guard", "shares, funding and instalments within the amount"),
                                Never,
                                {agreement},
                                sumsAreNotExceeded});
    catalogue.guards.push_back({"agreement_sums",
                                QT_TRANSLATE_NOOP("Guard", "shares, funding and instalments make up the whole"),
                                Complete,
                                {agreement},
                                sumsAreReached});
    catalogue.guards.push_back({"agreement_stamp",
                                QT_TRANSLATE_NOOP("Guard", "the stamp duty of the day"),
                                Complete,
                                {agreement},
                                stampDutyIsThatOfItsDay});
    ChangeRule offices(agreement, signersHoldTheirOffice);
    offices.onlyWhenWritten = true;
    catalogue.changeRules.push_back(std::move(offices));
    catalogue.obligations.push_back(agreementObligations());
    catalogue.cards.push_back(agreementCard());
    catalogue.people.push_back({deedsInForce, nullptr});
}

} // namespace insieme
