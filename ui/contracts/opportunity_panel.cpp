// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/opportunity_panel.h"

#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/contracts/opportunity_papers.h"
#include "core/contracts/procurement_rules.h"
#include "core/record/amount.h"
#include "core/record/display.h"
#include "core/registry/checks.h"
#include "ui/contracts/check_remedy.h"
#include "ui/registry/paper_bars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/layout_tools.h"

#include <QVBoxLayout>

namespace insieme {
namespace {

bool isOver(OpportunityStatus status)
{
    using enum OpportunityStatus;
    return status == Submitted || status == Won || status == Lost || status == Declined || status == Cancelled;
}

} // namespace

OpportunityPanel::OpportunityPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void OpportunityPanel::showRecord(const AnyRecord &record)
{
    m_opportunity = record.as<Opportunity>();
    clearLayout(*m_column);
    addFacts();
    addCandidates();
    addDecision();
}

void OpportunityPanel::addFacts()
{
    const Records &records = m_shell.workspace().records();
    const Date today = m_shell.context().day();
    auto *card = new Card(tr("Before taking part"), this);
    m_checks = new CheckList(card);
    QList<CheckList::Check> checks;
    const auto add = [&checks](Theme::Tone tone, const QString &what, const QString &fact) {
        checks << CheckList::Check{tone, what, fact, {}, {}};
    };
    const LocalMinute &deadline = m_opportunity.deadline;
    if (!stated(deadline.day)) {
        add(Theme::Tone::Warn, tr("Deadline for offers"), tr("not stated"));
    } else {
        const int days = static_cast<int>((deadline.day - today).days());
        const Field &field = *findField(describe<Opportunity>(), QLatin1String("deadline"));
        const QString when = display(field, Value(deadline), m_shell.context());
        const bool over = isOver(m_opportunity.status);
        add(over           ? Theme::Tone::Neutral
                : days < 0 ? Theme::Tone::Bad
                : days < 7 ? Theme::Tone::Warn
                           : Theme::Tone::Ok,
            tr("Deadline for offers"),
            over || days < 0 ? when
                : days == 0  ? tr("%1, today").arg(when)
                             : tr("%1, in %n day(s)", nullptr, days).arg(when));
    }
    const Date start = stated(m_opportunity.procedureStart) ? m_opportunity.procedureStart : m_opportunity.publishedOn;
    if (m_opportunity.kind != OpportunityKind::CoDesignNotice
        && m_opportunity.kind != OpportunityKind::AccreditationCall) {
        const auto code = stated(start) ? codeOn(records, start) : std::nullopt;
        add(code ? Theme::Tone::Ok : Theme::Tone::Warn, tr("Procurement code"),
            code                ? QStringLiteral("%1 (%2)").arg(code->name, italianText(start))
                : stated(start) ? elided(tr("none is known for procedures of %1").arg(italianText(start)))
                                : tr("the day on which the procedure started is missing"));
    }
    if (m_opportunity.value && stated(start)) {
        if (const auto threshold = thresholdOn(records, ThresholdKind::SocialServices, start)) {
            const bool above = !(*m_opportunity.value < threshold->amount);
            add(Theme::Tone::Neutral, tr("Threshold for social services"),
                (above ? tr("%1 reaches the threshold of %2") : tr("%1 is below the threshold of %2"))
                    .arg(amountText(*m_opportunity.value), amountText(threshold->amount)));
        }
    }
    m_checks->set(checks);
    card->body()->addWidget(m_checks);
    m_column->addWidget(card);
}

void OpportunityPanel::addCandidates()
{
    const Records &records = m_shell.workspace().records();
    const Date today = m_shell.context().day();
    auto *card = new Card(tr("Papers of those who might execute"), this);
    m_candidates = nullptr;
    const auto question = opportunityQuestion(records, m_opportunity.id, today);
    if (m_opportunity.candidates.empty() || !question) {
        auto *text =
            new Label(tr("No cooperative is named yet. Those named are judged here by their papers, on the day "
                         "of the offer."),
                      13, QFont::Normal, Label::Role::Secondary, card);
        text->setWordWrap(true);
        card->body()->addWidget(text);
        m_column->addWidget(card);
        return;
    }
    if (stated(question->until))
        card->setNote(elided(tr("papers through %1").arg(italianText(question->until))));
    m_candidates = new CheckList(card);
    QList<CheckList::Check> checks;
    for (const OpportunityCandidate &candidate : m_opportunity.candidates) {
        const auto cooperative = records.load(candidate.cooperative);
        if (!cooperative)
            continue;
        const SuitabilityVerdict verdict = judge(records, *cooperative, *question);
        const QStringList reasons = verdict.reasons();
        CheckList::Check check{
            toneOf(verdict),
            candidate.part.isEmpty() ? verdict.name : QStringLiteral("%1 · %2").arg(verdict.name, candidate.part),
            reasons.isEmpty() ? lightText(verdict, *question, today) : reasons.join(QLatin1Char(' ')),
            {},
            {}};
        const PaperVerdict *worst = verdict.toSeeTo();
        const bool onePaper = reasons.size() == 1 && worst && worst->paper.isNull();
        if (verdict.light != Light::Green)
            setRemedy(check, describe<Cooperative>(), candidate.cooperative.uuid(),
                      onePaper ? std::optional(worst->asked) : std::nullopt, m_shell);
        checks << check;
    }
    m_candidates->set(checks);
    card->body()->addWidget(m_candidates);
    m_column->addWidget(card);
}

void OpportunityPanel::addDecision()
{
    const RecordType &type = describe<Opportunity>();
    const Context context = m_shell.context();
    const auto shown = [&](const char *column) {
        const Field &field = *findField(type, QLatin1String(column));
        return display(field, field.value(&m_opportunity, context), context);
    };
    auto *card = new Card(tr("Decision and outcome"), this);
    auto *facts = new FactList(card);
    for (const char *column : {"suitability", "suitability_why", "decision", "decided_on", "decision_why", "outcome_on",
                               "outcome", "lessons", "agreement_id"})
    {
        const QString text = shown(column);
        if (!text.isEmpty())
            facts->add(type.label(*findField(type, QLatin1String(column))), text);
    }
    if (facts->count() == 0) {
        delete facts;
        auto *text = new Label(tr("Nothing is decided yet. The decision to take part needs its reason."), 13,
                               QFont::Normal, Label::Role::Secondary, card);
        text->setWordWrap(true);
        card->body()->addWidget(text);
    } else {
        card->body()->addWidget(facts);
    }
    m_column->addWidget(card);
}

} // namespace insieme
