// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/contract_checks.h"

#include "core/base/elision.h"
#include "core/contracts/plan.h"
#include "core/contracts/procurement_rules.h"
#include "core/contracts/service.h"
#include "core/contracts/shares.h"
#include "core/contracts/tariff_days.h"
#include "core/record/amount.h"
#include "core/registry/checks.h"
#include "core/registry/identifiers.h"
#include "core/registry/members.h"
#include "core/suitability/suitability.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ContractChecks)
};

using Level = CheckItem::Level;

class Checks {
public:
    Checks(const Records &records, const Agreement &agreement, const Date &day)
        : m_records(records)
        , m_agreement(agreement)
        , m_day(day)
        , m_services(servicesOf(records, agreement.id))
    {
    }

    std::vector<CheckItem> all()
    {
        duration();
        notice();
        shares();
        places();
        tariffs();
        law();
        papers();
        return std::move(m_items);
    }

private:
    void add(Level level, const char *code, const QString &what, const QString &fact, const RecordType *type = nullptr,
             const QUuid &id = {})
    {
        m_items.push_back({level, QLatin1String(code), what, fact, type ? type : &describe<Agreement>(),
                           type ? id : m_agreement.id.uuid()});
    }

    void duration()
    {
        if (!isBinding(m_agreement.status) || !stated(m_agreement.end))
            return;
        const bool over = m_agreement.end < m_day;
        if (m_agreement.status == AgreementStatus::TechnicalExtension)
            add(Level::Warning, "end", Texts::tr("Technical extension"),
                over ? elided(Texts::tr("goes on after %1").arg(italianText(m_agreement.end)))
                     : elided(Texts::tr("until %1, while the next procedure runs").arg(italianText(m_agreement.end))));
        else if (over)
            add(Level::Blocked, "end", Texts::tr("End"),
                elided(Texts::tr("it ended on %1 and is still open").arg(italianText(m_agreement.end))));
    }

    void notice()
    {
        const Date notice = noticeBy(m_agreement);
        if (!isBinding(m_agreement.status) || !stated(m_agreement.end))
            return;
        const QString what = Texts::tr("Notice");
        if (!stated(notice))
            add(Level::Warning, "notice", what, Texts::tr("no term of notice is stated"));
        else if (notice < m_day)
            add(Level::Warning, "notice", what, elided(Texts::tr("the term ended on %1").arg(italianText(notice))));
        else
            add(noticeWarning(m_agreement) <= m_day ? Level::Warning : Level::Ok, "notice", what,
                elided(Texts::tr("by %1, %n day(s) left", nullptr, static_cast<int>((notice - m_day).days()))
                           .arg(italianText(notice))));
    }

    void shares()
    {
        const Date from = m_agreement.start, to = m_agreement.end;
        if (!stated(from) || !stated(to) || (m_agreement.shares.empty() && m_services.empty()))
            return;
        QStringList wrong;
        if (m_services.empty()) {
            for (const QString &service : servicesNamed(m_agreement))
                wrong += incompleteShares(m_agreement, service, from, to);
        } else {
            for (const Service &service : m_services)
                wrong += incompleteShares(m_agreement, service.name, daysOf(service).from, daysOf(service).to);
        }
        add(wrong.isEmpty()                     ? Level::Ok
                : isBinding(m_agreement.status) ? Level::Blocked
                                                : Level::Warning,
            "shares", Texts::tr("Shares complete"),
            wrong.isEmpty() ? Texts::tr("on every day") : wrong.join(QLatin1Char(' ')));
    }

    void places()
    {
        QStringList wrong;
        const RecordType *type = &describe<Service>();
        QUuid id;
        for (const Service &service : m_services) {
            const auto unit = m_records.load(service.unit);
            if (!unit)
                continue;
            const QStringList found = isBinding(m_agreement.status)
                ? unitPlaceFindings(*unit, contractedPlaces(m_records, unit->id))
                : placeFindings(*unit, service.places);
            if (!found.isEmpty() && id.isNull())
                id = service.id.uuid();
            wrong += found;
        }
        if (!m_services.empty())
            add(wrong.isEmpty() ? Level::Ok : Level::Blocked, "places", Texts::tr("Places"),
                wrong.isEmpty() ? Texts::tr("contracted ≤ accredited ≤ authorised") : wrong.join(QLatin1Char(' ')),
                wrong.isEmpty() ? nullptr : type, id);
    }

    void tariffs()
    {
        for (const Service &service : m_services) {
            const std::vector<Tariff> list = tariffsOf(m_records, service.id);
            QStringList levels{QString()};
            for (const Tariff &tariff : list) {
                if (!tariff.intensity.isEmpty() && !levels.contains(tariff.intensity, Qt::CaseInsensitive))
                    levels << tariff.intensity;
            }
            if (levels.size() > 1)
                levels.removeFirst();
            const calendar::Interval days = daysOf(service);
            for (const QString &level : levels) {
                for (const TariffDays &part : splitByTariff(list, level, days.from, days.to)) {
                    if (part.tariff)
                        continue;
                    add(Level::Warning, "tariff", Texts::tr("Tariff of %1").arg(service.name),
                        elided(Texts::tr("none from %1 to %2")
                                   .arg(italianText(part.days.from), italianText(part.days.to))),
                        &describe<Service>(), service.id.uuid());
                }
            }
        }
    }

    void law()
    {
        const QString what = Texts::tr("Procurement code");
        if (isContract(m_agreement.kind)) {
            const auto code =
                stated(m_agreement.procedureStart) ? codeOn(m_records, m_agreement.procedureStart) : std::nullopt;
            add(code ? Level::Ok : Level::Warning, "code", what,
                code ? elided(Texts::tr("%1, procedure of %2").arg(code->name, italianText(m_agreement.procedureStart)))
                     : Texts::tr("the day on which the procedure started is not stated"));
            if (m_agreement.cig.isEmpty())
                add(Level::Warning, "cig", Texts::tr("CIG"), Texts::tr("not stated"));
            threshold();
        }
        if (m_agreement.kind == AgreementKind::SocialCooperative)
            socialCooperative();
        if (!m_agreement.cig.isEmpty()) {
            const Verdict verdict = stated(m_agreement.signedOn) ? checkCigOn(m_agreement.cig, m_agreement.signedOn)
                                                                 : checkCig(m_agreement.cig);
            if (verdict.level != Verdict::Level::Valid)
                add(Level::Warning, "cig", Texts::tr("CIG"), verdict.text);
        }
    }

    /// L. 381/1991 art. 5 c. 1: with cooperatives of kind B, for goods and services that are not socio-sanitary or
    /// educational, below the EU threshold, without VAT.
    void socialCooperative()
    {
        const QString what = Texts::tr("Convention of art. 5 L. 381/1991");
        const std::optional<Money> amount = m_agreement.maxAmount ? m_agreement.maxAmount : m_agreement.netAmount;
        const Date day = stated(m_agreement.procedureStart) ? m_agreement.procedureStart : m_agreement.signedOn;
        const auto row =
            stated(day) ? thresholdOn(m_records, ThresholdKind::EuServices, day) : std::optional<Threshold>();
        if (!amount || !row)
            add(Level::Warning, "article_5", what,
                !amount ? Texts::tr("the amount without VAT is not stated: it must be below the EU threshold")
                        : Texts::tr("the day of the procedure is not stated: no threshold to compare with"));
        else
            add(*amount < row->amount ? Level::Ok : Level::Blocked, "article_5", what,
                (*amount < row->amount ? Texts::tr("%1 is below %2") : Texts::tr("%1 is not below %2"))
                    .arg(amountText(*amount), amountText(row->amount)));
        QStringList others;
        for (const AgreementShare &share : m_agreement.shares) {
            const auto cooperative = m_records.load(share.cooperative);
            const OrganisationName *name = cooperative ? nameOn(*cooperative, m_day) : nullptr;
            if (name && cooperative->kind == CooperativeKind::A && !others.contains(name->name))
                others << name->name;
        }
        if (!others.isEmpty())
            add(Level::Blocked, "article_5_kind", Texts::tr("Kind of the cooperatives"),
                Texts::tr("of kind A, while the law wants kind B: %1").arg(others.join(QStringLiteral(", "))));
    }

    void threshold()
    {
        const std::optional<Money> amount = m_agreement.maxAmount ? m_agreement.maxAmount : m_agreement.netAmount;
        if (!stated(m_agreement.procedureStart) || !amount)
            return;
        const bool direct = m_agreement.kind == AgreementKind::DirectAward;
        const auto row = thresholdOn(m_records, direct ? ThresholdKind::DirectAward : ThresholdKind::SocialServices,
                                     m_agreement.procedureStart);
        if (!row)
            return;
        const bool below = *amount < row->amount;
        add(below || !direct ? Level::Ok : Level::Warning, "threshold",
            direct ? Texts::tr("Threshold of direct award") : Texts::tr("EU threshold of social services"),
            below ? Texts::tr("%1 is below %2").arg(amountText(*amount), amountText(row->amount))
                  : Texts::tr("%1 is not below %2").arg(amountText(*amount), amountText(row->amount)));
    }

    void papers()
    {
        for (const DatedPaper &paper : papersOf(m_records, m_agreement)) {
            Level level = Level::Ok;
            QString fact = stated(paper.until) ? elided(Texts::tr("until %1").arg(italianText(paper.until)))
                                               : Texts::tr("without an end");
            if (stated(paper.until) && paper.until < m_day) {
                level = Level::Blocked;
                fact = elided(Texts::tr("expired on %1").arg(italianText(paper.until)));
            } else if (stated(paper.until) && stated(m_agreement.end) && paper.until < m_agreement.end) {
                level = Level::Warning;
                fact = elided(Texts::tr("ends on %1, before the agreement").arg(italianText(paper.until)));
            }
            m_items.push_back({level, paper.code, paper.what, fact, paper.type, paper.id});
        }
        const auto more = cooperativeChecks(m_records, m_agreement, m_day, m_agreement.end);
        m_items.insert(m_items.end(), more.begin(), more.end());
    }

    calendar::Interval daysOf(const Service &service) const
    {
        return calendar::common({m_agreement.start, m_agreement.end}, {service.validFrom, service.validTo})
            .value_or(calendar::Interval{});
    }

    const Records &m_records;
    const Agreement &m_agreement;
    const Date m_day;
    const std::vector<Service> m_services;
    std::vector<CheckItem> m_items;
};

} // namespace

std::vector<CheckItem> cooperativeChecks(const Records &records, const Agreement &agreement, const Date &day,
                                         const Date &until)
{
    std::vector<CheckItem> items;
    auto question = agreementQuestion(records, agreement.id, day);
    if (!question || !stated(day))
        return items;
    question->until = until;
    std::vector<Id<Cooperative>> seen;
    for (const AgreementShare &share : agreement.shares) {
        if ((stated(share.validTo) && share.validTo < day)
            || std::find(seen.begin(), seen.end(), share.cooperative) != seen.end())
            continue;
        seen.push_back(share.cooperative);
        const auto cooperative = records.load(share.cooperative);
        if (!cooperative)
            continue;
        const SuitabilityVerdict verdict = judge(records, *cooperative, *question);
        if (verdict.light == Light::Green)
            continue;
        const PaperVerdict *worst = nullptr;
        for (const PaperVerdict &paper : verdict.papers) {
            if (paper.light == verdict.light && !worst)
                worst = &paper;
        }
        items.push_back({verdict.light == Light::Red ? Level::Blocked : Level::Warning, QStringLiteral("cooperative"),
                         Texts::tr("Papers of %1").arg(verdict.name), worst ? worst->text : QString(),
                         &describe<Cooperative>(), share.cooperative.uuid(),
                         worst && worst->paper.isNull() ? std::optional(worst->asked) : std::nullopt});
    }
    if (items.empty() && !seen.empty())
        items.push_back({Level::Ok, QStringLiteral("cooperative"), Texts::tr("Papers of the cooperatives"),
                         Texts::tr("valid through the end"), &describe<Agreement>(), agreement.id.uuid()});
    return items;
}

std::vector<CheckItem> contractChecks(const Records &records, const Agreement &agreement, const Date &day)
{
    return Checks(records, agreement, day).all();
}

} // namespace insieme
