// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_findings.h"

#include "core/agreements/agreement.h"
#include "core/agreements/agreement_rules.h"
#include "core/agreements/stamp_duty.h"
#include "core/base/elision.h"
#include "core/contracts/act.h"
#include "core/contracts/service.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/service_nodes.h"
#include "core/placements/project.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/suitability/suitability.h"

#include <algorithm>
#include <QCoreApplication>
#include <set>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

using Findings = std::vector<DocumentProblem>;
using Kind = DocumentProblem::Kind;

/// Where a field of the agreement, or the first row of one of its lists, stands in a template.
QString pathOf(const QString &column)
{
    const RecordType &type = describe<Agreement>();
    if (const Field *field = findField(type, column))
        return QLatin1String(field->merge);
    const Children *rows = findChildren(type, column);
    return rows ? QLatin1String(rows->merge) + QStringLiteral("[1]") : QString();
}

QString pathOf(const SumFinding &finding)
{
    const Children &rows = *findChildren(describe<Agreement>(), finding.list);
    return QStringLiteral("%1[%2].%3")
        .arg(QLatin1String(rows.merge))
        .arg(finding.row + 1)
        .arg(QLatin1String(findField(rows.type(), finding.part)->merge));
}

class Finder {
public:
    Finder(const Records &records, const Agreement &agreement, const Context &context)
        : m_records(records)
        , m_agreement(agreement)
        , m_context(context)
        , m_rows(DeedTerms(records, agreement, context.today).positionsOfShares())
    {
    }

    Findings run()
    {
        if (m_agreement.status == AgreementStatus::Abandoned)
            add(Kind::Contradiction, {},
                Texts::tr("The agreement was abandoned: no deed of it is issued. If it goes on after all, make it a "
                          "draft again."),
                own(QStringLiteral("status")));
        sums();
        order();
        ends("rct_until", m_agreement.rctUntil, m_agreement.rctPolicy.isEmpty() ? "rct_limit" : "rct_policy",
             Texts::tr("The liability policy ended on %1."));
        if (!m_agreement.guarantee.isEmpty())
            ends("guarantee_until", m_agreement.guaranteeUntil, "guarantee", Texts::tr("The guarantee ended on %1."));
        stamp();
        ownCheck();
        papers();
        services();
        projects();
        acts();
        office(m_agreement.consortiumSignatory, m_agreement.consortium, "consorzio");
        office(m_agreement.bodySignatory, m_agreement.body, "ente");
        return std::move(m_found);
    }

private:
    Origin own(const QString &column) const
    {
        const RecordType &type = describe<Agreement>();
        const Field *field = findField(type, column);
        return {&type, m_agreement.id.uuid(), field && field->writable() ? field : nullptr};
    }
    void add(Kind kind, const QString &field, const QString &text, const Origin &origin)
    {
        m_found.push_back({kind, field, text, -1, origin});
    }

    /// Where a field of a share stands in the deed; those that it does not state stand at its list.
    QString shareAt(size_t row, const char *part) const
    {
        const Children &rows = *findChildren(describe<Agreement>(), u"shares");
        const QString list = QLatin1String(rows.merge);
        const auto at = std::find(m_rows.begin(), m_rows.end(), row);
        return at == m_rows.end() ? list
                                  : QStringLiteral("%1[%2].%3")
                                        .arg(list)
                                        .arg(at - m_rows.begin() + 1)
                                        .arg(QLatin1String(findField(rows.type(), QLatin1String(part))->merge));
    }

    void sums()
    {
        for (const SumFindings &all :
             {shareFindings(m_agreement, Sums::Exact), amountFindings(m_agreement, Sums::Exact)}) {
            for (const SumFinding &each : all)
                add(Kind::Contradiction,
                    qstrcmp(each.list, "shares") == 0 ? shareAt(each.row, each.part) : pathOf(each), each.text,
                    own({}));
        }
    }

    /// Days that the deed states and that cannot follow each other so.
    void order()
    {
        const Agreement &deed = m_agreement;
        const auto after = [&](Kind kind, const Date &first, const Date &second, const char *column,
                               const QString &text) {
            if (stated(first) && stated(second) && second < first)
                add(kind, pathOf(QLatin1String(column)), elided(text.arg(italianText(first), italianText(second))),
                    own(QLatin1String(column)));
        };
        after(Kind::Contradiction, deed.actDate, deed.signedOn, "act_date",
              Texts::tr("The deed is signed in execution of an act of %1, which is later than the signature, %2."));
        after(Kind::Doubtful, deed.signedOn, deed.start, "signed_on",
              Texts::tr("The deed is signed on %1, after its start, %2."));
        after(Kind::Doubtful, deed.end, deed.reportingDue, "reporting_due",
              Texts::tr("The agreement runs until %1, but its cost report is due before, on %2."));
    }

    /// A regime that does not hold is told by the record's own check, an amount that it goes by is asked for by the
    /// template.
    void stamp()
    {
        const auto basis = stampBasisOf(m_agreement);
        const StampDuty duty = basis ? stampDuty(*basis, {}) : StampDuty();
        const bool asked = basis && basis->regime == StampRegime::ProcurementCode && !basis->maxAmount;
        if (duty.applies && !asked && !duty.whyNot.isEmpty())
            add(Kind::Doubtful, pathOf(QStringLiteral("stamp_regime")), duty.whyNot,
                own(QStringLiteral("stamp_regime")));
    }

    /// What the deed says is in force, until a day; `shownAt`: the column that stands on the page.
    void ends(const char *column, const Date &until, const char *shownAt, const QString &text)
    {
        if (stated(until) && until < m_context.today)
            add(Kind::Expired, pathOf(QLatin1String(shownAt)), elided(text.arg(italianText(until))),
                own(QLatin1String(column)));
    }

    /// What the form warns of stays a warning, what a draft is excused stops the deed; what was said already is not
    /// said twice, nor what is missing: the template asks for it.
    void ownCheck()
    {
        for (const Problem &problem : check(describe<Agreement>(), &m_agreement, m_context)) {
            const Field *field = findField(describe<Agreement>(), problem.field);
            if (problem.excused && field && isNull(field->value(&m_agreement, m_context)))
                continue;
            const bool policy = problem.field == QLatin1String("rct_until");
            const bool said = std::any_of(m_found.begin(), m_found.end(), [&](const DocumentProblem &found) {
                return found.text == problem.text
                    || (policy && found.kind == Kind::Expired && found.origin.field == own(problem.field).field);
            });
            if (said)
                continue;
            const QString shownAt = !policy       ? problem.field
                : m_agreement.rctPolicy.isEmpty() ? QStringLiteral("rct_limit")
                                                  : QStringLiteral("rct_policy");
            add(policy                                         ? Kind::Expiring
                    : problem.level == Verdict::Level::Invalid ? Kind::Contradiction
                                                               : Kind::Doubtful,
                problem.where.isEmpty() ? pathOf(shownAt) : QString(), problem.sentence(),
                own(problem.where.isEmpty() ? problem.field : QString()));
        }
    }

    /// Each cooperative once, at its first row that still counts.
    void papers()
    {
        std::set<QUuid> judged;
        for (size_t i = 0; i < m_agreement.shares.size(); ++i) {
            const AgreementShare &share = m_agreement.shares[i];
            if ((stated(share.validTo) && share.validTo < m_context.today)
                || !judged.insert(share.cooperative.uuid()).second)
                continue;
            addPaperFindings(m_records, m_agreement, share.cooperative, m_context,
                             shareAt(i, "cooperative_id") + QStringLiteral(".denominazione"), m_found);
        }
    }

    /// Those that ended are history: what their unit is allowed today says nothing of the deed.
    void services()
    {
        const std::vector<Service> services = servicesOf(m_records, m_agreement.id);
        for (size_t i = 0; i < services.size(); ++i) {
            if (stated(services[i].validTo) && services[i].validTo < m_context.today)
                continue;
            const auto unit = m_records.load(services[i].unit);
            if (!unit)
                continue;
            const auto allowed = [&](const Date &until, const char *column, const QString &text) {
                const RecordType &type = describe<ServiceUnit>();
                const Field *field = findField(type, QLatin1String(column));
                if (stated(until) && until < m_context.today)
                    add(Kind::Expired,
                        QStringLiteral("servizi[%1].unita.%2").arg(i + 1).arg(QLatin1String(field->merge)),
                        elided(text.arg(unit->name, italianText(until))), {&type, unit->id.uuid(), field});
            };
            allowed(unit->authorisedUntil, "authorised_until", Texts::tr("The authorisation of %1 ended on %2."));
            allowed(unit->accreditedUntil, "accredited_until", Texts::tr("The accreditation of %1 ended on %2."));
        }
    }

    /// A deed is about one project: hosts of others do not stand in it.
    void projects()
    {
        const std::vector<UtilityProject> all = projectsOf(m_records, m_agreement.id);
        if (all.size() < 2)
            return;
        QStringList titles;
        for (const UtilityProject &each : all)
            titles << each.title;
        const UtilityProject *own = projectOf(m_agreement, all);
        const QString text = own
            ? Texts::tr("Several projects name this agreement (%1); the deed lists the hosts of “%2”. Name "
                        "in each project its own agreement.")
                  .arg(titles.join(QStringLiteral(", ")), own->title)
            : Texts::tr("Several projects name this agreement (%1), and none has the title that it states: the "
                        "deed lists no hosts. Name in each project its own agreement.")
                  .arg(titles.join(QStringLiteral(", ")));
        add(Kind::Doubtful, QStringLiteral("ospitanti[1]"), text,
            {&describe<UtilityProject>(), (own ? *own : all.front()).id.uuid(), nullptr});
    }

    /// An act goes into the record that the deed is made of: made after it, the deed would say what was agreed later.
    void acts()
    {
        for (const AgreementAct &act : actsOf(m_records, m_agreement.id)) {
            if (act.status != ActStatus::Registered || !changesTerms(act))
                continue;
            const Date day = effectOf(act);
            add(Kind::Contradiction, pathOf(QStringLiteral("end_date")),
                (stated(day) ? elided(
                     Texts::tr("An act in force from %1 changed the agreement after its signature: a deed made "
                               "now would state what was agreed later. What was signed is the deed.")
                         .arg(italianText(day)))
                             : Texts::tr("An act without a day changed the agreement after its signature: a deed made "
                                         "now would state what was agreed later. What was signed is the deed.")),
                own({}));
        }
    }

    /// Whoever signed held the office that day; whoever will sign must hold it when the deed is issued and then.
    void office(const Id<Person> &signer, const Id<Organisation> &party, const char *name)
    {
        const Date &signing = m_agreement.signedOn;
        const Date day = !stated(signing) || (!isBinding(m_agreement.status) && signing < m_context.today)
            ? m_context.today
            : signing;
        // Without any office it is missing, and told as such.
        if (const QString why = lapsedOffice(m_records, signer, party, day); !why.isEmpty())
            add(Kind::Expired, QStringLiteral("%1.rappresentante.carica").arg(QLatin1String(name)), why,
                {&describe<Person>(), signer.uuid(), nullptr});
    }

    const Records &m_records;
    const Agreement &m_agreement;
    const Context &m_context;
    const std::vector<size_t> m_rows; ///< the shares that the deed states
    Findings m_found;
};

} // namespace

std::vector<DocumentProblem> agreementFindings(const Records &records, const Agreement &agreement,
                                               const Context &context)
{
    return Finder(records, agreement, context).run();
}

void addPaperFindings(const Records &records, const Agreement &agreement, const Id<Cooperative> &cooperative,
                      const Context &context, const QString &field, std::vector<DocumentProblem> &findings)
{
    const auto record = records.load(cooperative);
    auto question = agreementQuestion(records, agreement.id, context.today);
    if (!record || !question)
        return;
    // Hardly any paper lasts through a whole agreement: it is renewed while the agreement runs.
    question->until = {};
    const SuitabilityVerdict verdict = judge(records, *record, *question);
    for (const PaperVerdict &paper : verdict.papers) {
        if (paper.light != Light::Green)
            findings.push_back({paper.light == Light::Red ? Kind::Expired : Kind::Expiring,
                                field,
                                QStringLiteral("%1: %2").arg(verdict.name, paper.text),
                                -1,
                                {&describe<Cooperative>(), cooperative.uuid(), nullptr}});
    }
}

} // namespace insieme::documents
