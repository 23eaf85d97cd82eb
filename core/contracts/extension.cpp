// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/extension.h"

#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/calendar/periods.h"
#include "core/contracts/contract_checks.h"
#include "core/contracts/procurement_rules.h"
#include "core/contracts/renegotiation.h"
#include "core/contracts/service.h"
#include "core/contracts/shares.h"
#include "core/record/amount.h"
#include "core/registry/checks.h"

#include <algorithm>
#include <cstdlib>
#include <QCoreApplication>
#include <QSet>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Extension)
};

using Level = CheckItem::Level;

qint64 daysFrom(const Date &from, const Date &to)
{
    return stated(from) && stated(to) ? (to - from).days() : 0;
}

/// Not stated while nobody knows it.
Date signingDay(const AgreementAct &act)
{
    return stated(act.signedOn) ? act.signedOn : act.actOn;
}

class Conditions {
public:
    Conditions(const Agreement &agreement, const AgreementAct &act, const std::vector<AgreementAct> &earlier)
        : m_agreement(agreement)
        , m_act(act)
        , m_before(stated(act.previousEnd) ? act.previousEnd : agreement.end)
    {
        for (const AgreementAct &each : earlier) {
            if (each.status != ActStatus::Registered || each.id == act.id)
                continue;
            if (isExtension(each.kind))
                m_earlier.push_back(each);
            if (each.newAmount && each.previousAmount)
                m_amounts.push_back(each);
        }
    }

    std::vector<CheckItem> all()
    {
        newEnd();
        switch (m_act.kind) {
        case ActKind::Renewal:
            item(m_agreement.renewable ? Level::Ok : Level::Blocked, "renewal_foreseen", Texts::tr("Renewal foreseen"),
                 m_agreement.renewable ? Texts::tr("the deed says so")
                                       : Texts::tr("the deed does not foresee a renewal"));
            counted();
            break;
        case ActKind::ExtensionOption:
            option();
            beforeTheEnd(Level::Blocked);
            counted();
            break;
        case ActKind::TechnicalExtension:
            technical();
            break;
        case ActKind::Fifth:
            fifth();
            break;
        case ActKind::Modification:
            modification();
            break;
        case ActKind::PriceRevision:
        case ActKind::Substitution:
        case ActKind::Correction:
        case ActKind::Termination:
            break;
        }
        if (isExtension(m_act.kind)) {
            if (m_act.kind != ActKind::ExtensionOption)
                beforeTheEnd(Level::Warning);
            cumulative();
        }
        return std::move(m_items);
    }

private:
    void item(Level level, const char *code, const QString &what, const QString &fact)
    {
        m_items.push_back({level, QLatin1String(code), what, fact});
    }

    void newEnd()
    {
        if (!isExtension(m_act.kind))
            return;
        const QString what = Texts::tr("New end");
        if (!stated(m_act.newEnd))
            item(Level::Blocked, "new_end", what, Texts::tr("the day is missing"));
        else if (!stated(m_before))
            item(Level::Blocked, "new_end", what, Texts::tr("the agreement has no end to be moved"));
        else if (!(m_before < m_act.newEnd))
            item(Level::Blocked, "new_end", what,
                 elided(Texts::tr("%1 is not after %2: an extension has at least one day")
                            .arg(italianText(m_act.newEnd), italianText(m_before))));
        else
            item(Level::Ok, "new_end", what,
                 Texts::tr("%1, %n day(s) more", nullptr, static_cast<int>(daysFrom(m_before, m_act.newEnd)))
                     .arg(italianText(m_act.newEnd)));
    }

    void option()
    {
        const QString what = Texts::tr("Clause in the deed");
        const qint64 months = m_agreement.extensionMonths.value_or(0);
        if (months <= 0) {
            item(Level::Blocked, "option_foreseen", what, Texts::tr("the deed has no option of extension"));
            return;
        }
        // The months count from the end of the deed: what earlier options used is not there any more.
        Date origin = m_before;
        for (const AgreementAct &each : m_earlier) {
            if (each.kind == ActKind::ExtensionOption && stated(each.previousEnd) && each.previousEnd < origin)
                origin = each.previousEnd;
        }
        if (!stated(origin) || months > 1200)
            return;
        const Date last = calendar::periodEnd(origin + boost::gregorian::days(1), static_cast<int>(months));
        const bool within = !stated(m_act.newEnd) || !(last < m_act.newEnd);
        item(within ? Level::Ok : Level::Blocked, "option_foreseen", what,
             within ? elided(
                 Texts::tr("at most %n month(s), to %1", nullptr, static_cast<int>(months)).arg(italianText(last)))
                    : elided(Texts::tr("at most %n month(s): the latest end is %1", nullptr, static_cast<int>(months))
                                 .arg(italianText(last))));
    }

    void beforeTheEnd(Level otherwise)
    {
        const Date day = signingDay(m_act);
        if (!stated(m_before))
            return;
        if (!stated(day)) {
            item(Level::Warning, "before_the_end", Texts::tr("Before the end"),
                 elided(Texts::tr("no day of signature yet, at the latest %1").arg(italianText(m_before))));
            return;
        }
        const bool late = m_before < day;
        item(late ? otherwise : Level::Ok, "before_the_end", Texts::tr("Before the end"),
             late ? elided(Texts::tr("signed on %1, after the end on %2").arg(italianText(day), italianText(m_before)))
                  : Texts::tr("%n day(s) left", nullptr, static_cast<int>(daysFrom(day, m_before))));
    }

    /// D.Lgs. 36/2023 art. 14 c. 4: options and renewals are part of the estimated value.
    void counted()
    {
        if (!underProcurementLaw(m_agreement))
            return;
        const QString what = Texts::tr("Counted in the value");
        if (!m_agreement.maxAmount) {
            item(Level::Warning, "value_counted", what, Texts::tr("the largest amount with options is not stated"));
            return;
        }
        if (!m_agreement.netAmount)
            return;
        Agreement net = m_agreement;
        net.amount = m_agreement.netAmount;
        const auto added = extensionEffect(net, m_act.newEnd).added;
        const Money after = *m_agreement.netAmount + added.value_or(Money{});
        const bool within = !(*m_agreement.maxAmount < after);
        item(within ? Level::Ok : Level::Blocked, "value_counted", what,
             (within ? Texts::tr("%1 of at most %2") : Texts::tr("%1, more than the largest amount, %2"))
                 .arg(amountText(after), amountText(*m_agreement.maxAmount)));
    }

    void technical()
    {
        const bool reasoned = !m_act.noCigReason.trimmed().isEmpty();
        item(!m_act.newProcedureCig.isEmpty() || reasoned ? Level::Ok : Level::Blocked, "new_procedure",
             Texts::tr("CIG of the new procedure"),
             !m_act.newProcedureCig.isEmpty() ? m_act.newProcedureCig
                 : reasoned                   ? Texts::tr("none: %1").arg(m_act.noCigReason.trimmed())
                                              : Texts::tr("missing, and there is no reason for it"));
        item(stated(m_act.newProcedureOn) ? Level::Ok : Level::Warning, "procedure_started",
             Texts::tr("New procedure started"),
             stated(m_act.newProcedureOn) ? elided(Texts::tr("on %1").arg(italianText(m_act.newProcedureOn)))
                                          : Texts::tr("its day is not stated"));
        const bool harm = !m_act.danger.trimmed().isEmpty();
        item(harm ? Level::Ok : Level::Warning, "danger", Texts::tr("What the interruption would harm"),
             harm ? m_act.danger.trimmed() : Texts::tr("not written down"));
        const auto repeated = std::count_if(m_earlier.begin(), m_earlier.end(), [](const AgreementAct &each) {
            return each.kind == ActKind::TechnicalExtension;
        });
        if (repeated > 0)
            item(Level::Warning, "repeated", Texts::tr("Repeated technical extension"),
                 Texts::tr("%n before this one", nullptr, static_cast<int>(repeated)));
    }

    void cumulative()
    {
        if (!stated(m_agreement.start) || !stated(m_act.newEnd) || !stated(m_before))
            return;
        Date original = m_before;
        for (const AgreementAct &each : m_earlier) {
            if (stated(each.previousEnd) && each.previousEnd < original)
                original = each.previousEnd;
        }
        const qint64 length = daysFrom(m_agreement.start, original) + 1;
        const qint64 added = daysFrom(original, m_act.newEnd);
        if (added > length)
            item(Level::Warning, "cumulative", Texts::tr("Extensions longer than the agreement"),
                 Texts::tr("%1 days added to %2").arg(added).arg(length));
    }

    /// The amount that was signed first.
    Money firstAmount() const { return m_amounts.empty() ? *m_agreement.amount : *m_amounts.front().previousAmount; }

    /// What this act and the registered ones that are like it change, added up.
    template<class Like> qint64 changed(Like &&like) const
    {
        qint64 change = m_act.newAmount->cents - m_act.previousAmount.value_or(*m_agreement.amount).cents;
        for (const AgreementAct &each : m_amounts) {
            if (like(each))
                change += each.newAmount->cents - each.previousAmount->cents;
        }
        return change;
    }

    /// Art. 120 c. 9; before it art. 106 c. 12 of D.Lgs. 50/2016, which needs no clause.
    void fifth()
    {
        const Date procedure = stated(m_agreement.procedureStart) ? m_agreement.procedureStart : m_agreement.signedOn;
        const bool earlierCode = stated(procedure) && procedure < Date(2023, 7, 1);
        if (!earlierCode)
            item(m_agreement.variationPart              ? Level::Ok
                     : underProcurementLaw(m_agreement) ? Level::Blocked
                                                        : Level::Warning,
                 "fifth_foreseen", Texts::tr("Foreseen in the deed"),
                 m_agreement.variationPart
                     ? elided(Texts::tr("more or less up to %1 %").arg(italianText(*m_agreement.variationPart)))
                     : underProcurementLaw(m_agreement)
                     ? Texts::tr("the agreement does not say that it is (art. 120 c. 9)")
                     : Texts::tr("the agreement does not say that it is"));
        if (!m_act.newAmount || !m_agreement.amount) {
            item(Level::Blocked, "fifth", Texts::tr("Up to a fifth"), Texts::tr("the amount after the act is missing"));
            return;
        }
        // Of the amount that was signed first, and all of them together: no second fifth on top of one.
        const qint64 part = m_agreement.variationPart.value_or(Percent{20'00}).basisPoints;
        const qint64 change = changed([](const AgreementAct &each) { return each.kind == ActKind::Fifth; });
        const bool fits = std::is_lteq(compareProducts(std::abs(change), 10'000, firstAmount().cents, part));
        item(fits ? Level::Ok : Level::Blocked, "fifth", Texts::tr("Up to a fifth"),
             Texts::tr("%1 of at most %2")
                 .arg(amountText(Money{change}), amountText(Money{firstAmount().cents * part / 10'000})));
    }

    /// Art. 120 cc. 1–3 and 5: below 10 % of the first amount without a case, all such acts together; up to half for
    /// supplementary services and what could not be foreseen, each act by itself.
    void modification()
    {
        if (!m_act.newAmount || !m_agreement.amount || !underProcurementLaw(m_agreement))
            return;
        const qint64 first = firstAmount().cents;
        const bool halved = m_act.legalCase == LegalCase::Supplementary || m_act.legalCase == LegalCase::Unforeseen;
        if (halved) {
            const qint64 change = std::max<qint64>(0, changed([](const AgreementAct &) { return false; }));
            item(2 * change <= first ? Level::Ok : Level::Blocked, "modification",
                 Texts::tr("Size of the modification"),
                 2 * change <= first
                     ? Texts::tr("%1, at most half of %2").arg(amountText(Money{change}), amountText(Money{first}))
                     : Texts::tr("%1, more than half of %2 (art. 120 c. 2)")
                           .arg(amountText(Money{change}), amountText(Money{first})));
            return;
        }
        if (m_act.legalCase && m_act.legalCase != LegalCase::Small) {
            item(Level::Ok, "modification", Texts::tr("Case of art. 120"), Texts::tr("named; the act says why"));
            return;
        }
        const qint64 change = std::abs(changed([](const AgreementAct &each) {
            return each.kind == ActKind::Modification && (!each.legalCase || each.legalCase == LegalCase::Small);
        }));
        const bool small = 10 * change < first;
        item(small ? Level::Ok : Level::Blocked, "modification", Texts::tr("Size of the modification"),
             small ? Texts::tr("less than 10 % of the amount that was signed first (art. 120 c. 3)")
                   : Texts::tr(
                       "10 % of the amount that was signed first, or more: the case of art. 120 c. 1 is missing"));
    }

    const Agreement &m_agreement;
    const AgreementAct &m_act;
    const Date m_before;
    std::vector<AgreementAct> m_earlier; ///< extensions
    std::vector<AgreementAct> m_amounts; ///< that changed the amount, by day
    std::vector<CheckItem> m_items;
};

void checkShares(const Records &records, const Agreement &agreement, const AgreementAct &act,
                 std::vector<CheckItem> &items)
{
    if (agreement.shares.empty() || !stated(agreement.start) || !stated(act.newEnd))
        return;
    QStringList names;
    for (const Service &service : servicesOf(records, agreement.id))
        names << service.name;
    if (names.isEmpty())
        names = servicesNamed(agreement);
    QStringList wrong;
    const Date from = stated(agreement.end) ? agreement.end : agreement.start;
    for (const QString &name : names)
        wrong += incompleteShares(agreement, name, from, act.newEnd);
    items.push_back({wrong.isEmpty() ? Level::Ok : Level::Blocked, QStringLiteral("shares"),
                     Texts::tr("Shares complete"),
                     wrong.isEmpty() ? Texts::tr("100,00 % on every day") : wrong.join(QLatin1Char(' ')),
                     &describe<Agreement>(), agreement.id.uuid()});
}

/// How the amount of an extension came about that nobody wrote (completed), beside what its days are worth at the
/// tariffs.
void checkAmount(const Records &records, const Agreement &agreement, const AgreementAct &act,
                 std::vector<CheckItem> &items)
{
    const ExtensionEffect effect = extensionEffect(agreement, act.newEnd);
    if (act.newAmount || !effect.added || effect.days <= 0)
        return;
    Money atTariffs;
    for (const MonthValue &month :
         forecast(pricedServices(records, agreement.id), agreement.end + boost::gregorian::days(1), act.newEnd))
        atTariffs = atTariffs + month.value;
    const QString days = Texts::tr("%1 more, in proportion to the days: %2 of %3.")
                             .arg(amountText(*effect.added))
                             .arg(effect.days)
                             .arg(daysFrom(agreement.start, agreement.end) + 1);
    items.push_back(
        {Level::Warning, QStringLiteral("amount"), Texts::tr("Amount"),
         days + QLatin1Char(' ')
             + (atTariffs.cents > 0
                    ? Texts::tr("At the tariffs, without VAT, the same days are worth %1.").arg(amountText(atTariffs))
                    : Texts::tr("It is to be compared with the tariffs."))});
}

/// Art. 120 c. 3: a small modification is also below the threshold of art. 14.
void checkThreshold(const Records &records, const Agreement &agreement, const AgreementAct &act,
                    std::vector<CheckItem> &items)
{
    const Date day = stated(agreement.procedureStart) ? agreement.procedureStart : agreement.signedOn;
    if (act.kind != ActKind::Modification || !act.newAmount || !agreement.amount || !stated(day)
        || !underProcurementLaw(agreement) || (act.legalCase && act.legalCase != LegalCase::Small))
        return;
    const auto row = thresholdOn(records, ThresholdKind::SocialServices, day);
    const Money change{std::abs(act.newAmount->cents - agreement.amount->cents)};
    if (row)
        items.push_back({change < row->amount ? Level::Ok : Level::Blocked, QStringLiteral("modification_threshold"),
                         Texts::tr("EU threshold"),
                         (change < row->amount ? Texts::tr("%1 is below %2") : Texts::tr("%1 is not below %2"))
                             .arg(amountText(change), amountText(row->amount))});
}

} // namespace

std::vector<DatedPaper> papersOf(const Records &records, const Agreement &agreement)
{
    std::vector<DatedPaper> papers;
    if (!agreement.rctPolicy.isEmpty() || stated(agreement.rctUntil))
        papers.push_back({QStringLiteral("insurance"), Texts::tr("Liability policy"), agreement.rctUntil,
                          &describe<Agreement>(), agreement.id.uuid()});
    if (!agreement.guarantee.isEmpty() || stated(agreement.guaranteeUntil))
        papers.push_back({QStringLiteral("guarantee"), Texts::tr("Guarantee"), agreement.guaranteeUntil,
                          &describe<Agreement>(), agreement.id.uuid()});
    QSet<QUuid> seen;
    for (const Service &service : servicesOf(records, agreement.id)) {
        const auto unit = records.load(service.unit);
        if (!unit || seen.contains(unit->id.uuid()))
            continue;
        seen.insert(unit->id.uuid());
        if (!unit->authorisation.isEmpty() || stated(unit->authorisedUntil))
            papers.push_back({QStringLiteral("authorisation"), Texts::tr("Authorisation of %1").arg(unit->name),
                              unit->authorisedUntil, &describe<ServiceUnit>(), unit->id.uuid()});
        if (!unit->accreditation.isEmpty() || stated(unit->accreditedUntil))
            papers.push_back({QStringLiteral("accreditation"), Texts::tr("Accreditation of %1").arg(unit->name),
                              unit->accreditedUntil, &describe<ServiceUnit>(), unit->id.uuid()});
    }
    return papers;
}

bool underProcurementLaw(const Agreement &agreement)
{
    return isContract(agreement.kind) || agreement.kind == AgreementKind::SocialCooperative;
}

std::vector<CheckItem> extensionConditions(const Agreement &agreement, const AgreementAct &act,
                                           const std::vector<AgreementAct> &earlier)
{
    return Conditions(agreement, act, earlier).all();
}

std::vector<CheckItem> extensionChecks(const Records &records, const Agreement &agreement, const AgreementAct &act,
                                       const Date &today)
{
    std::vector<CheckItem> items = extensionConditions(agreement, act, actsOf(records, agreement.id));
    if (const QString early = signatureToCome(act.signedOn, today); !early.isEmpty())
        items.push_back({Level::Blocked, QStringLiteral("signed_on"), Texts::tr("Signature"), early});
    checkThreshold(records, agreement, act, items);
    if (!isExtension(act.kind))
        return items;
    checkAmount(records, agreement, act, items);
    checkShares(records, agreement, act, items);
    const Date day = stated(signingDay(act)) ? signingDay(act) : today;
    for (const DatedPaper &paper : papersOf(records, agreement)) {
        Level level = Level::Ok;
        QString fact = stated(paper.until) ? elided(Texts::tr("until %1").arg(italianText(paper.until)))
                                           : Texts::tr("without an end");
        if (stated(paper.until) && stated(day) && paper.until < day) {
            level = Level::Blocked;
            fact = elided((stated(signingDay(act)) ? Texts::tr("valid until %1, no longer at the signature")
                                                   : Texts::tr("valid until %1, no longer today"))
                              .arg(italianText(paper.until)));
        } else if (stated(paper.until) && stated(act.newEnd) && paper.until < act.newEnd) {
            level = Level::Warning;
            fact = elided(Texts::tr("ends on %1, before the new end").arg(italianText(paper.until)));
        }
        items.push_back({level, paper.code, paper.what, fact, paper.type, paper.id});
    }
    if (stated(act.newEnd)) {
        const auto papers = cooperativeChecks(records, agreement, day, act.newEnd);
        items.insert(items.end(), papers.begin(), papers.end());
    }
    return items;
}

QString legalCondition(const Agreement &agreement, ActKind kind)
{
    const bool law = underProcurementLaw(agreement);
    switch (kind) {
    case ActKind::Renewal:
        return law ? Texts::tr("foreseen and counted in the value; a new deed (art. 14 c. 4)")
                   : Texts::tr("foreseen in the text of the agreement; a new deed");
    case ActKind::ExtensionOption:
        return law ? Texts::tr("foreseen in the deed, before the end, same conditions (art. 120 c. 10)")
                   : Texts::tr("foreseen in the text of the agreement, before the end, same conditions");
    case ActKind::TechnicalExtension:
        return law ? Texts::tr("the new procedure has started, only the time that is needed (art. 120 c. 11)")
                   : Texts::tr("as the text of the agreement foresees, only the time that is needed");
    case ActKind::Fifth:
        return law ? Texts::tr("± 20 % if foreseen, same conditions (art. 120 c. 9)")
                   : Texts::tr("as far as the text of the agreement foresees it");
    case ActKind::Modification:
        return law ? Texts::tr("one of the cases of art. 120 c. 1")
                   : Texts::tr("as far as the text of the agreement foresees it");
    case ActKind::PriceRevision:
        return law ? Texts::tr("variation over the trigger (art. 60)")
                   : Texts::tr("as far as the text of the agreement foresees it");
    case ActKind::Substitution:
        return Texts::tr("told to the body before it takes effect");
    case ActKind::Correction:
        return Texts::tr("a slip of the deed");
    case ActKind::Termination:
        return Texts::tr("with the notice of the deed or for default");
    }
    return {};
}

ExtensionEffect extensionEffect(const Agreement &agreement, const Date &newEnd)
{
    ExtensionEffect effect;
    if (!stated(agreement.end) || !stated(newEnd))
        return effect;
    effect.days = daysFrom(agreement.end, newEnd);
    if (agreement.amount && stated(agreement.start) && !(agreement.end < agreement.start))
        effect.added = shareOf(*agreement.amount, effect.days, daysFrom(agreement.start, agreement.end) + 1);
    Agreement after = agreement;
    after.end = newEnd;
    effect.noticeBy = noticeBy(after);
    return effect;
}

} // namespace insieme
