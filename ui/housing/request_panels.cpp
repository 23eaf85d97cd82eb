// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/request_panels.h"

#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "core/housing/allocation_proposal.h"
#include "core/housing/waiting_list.h"
#include "ui/housing/housing_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/scrolled.h"

#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int twoYears = 731; ///< days

QString movedText(const WaitingLine &line)
{
    if (!line.rankBefore)
        return RequestPanel::tr("new");
    if (*line.rankBefore == line.rank)
        return RequestPanel::tr("unchanged");
    return *line.rankBefore > line.rank ? elided(RequestPanel::tr("up from %1").arg(*line.rankBefore))
                                        : elided(RequestPanel::tr("down from %1").arg(*line.rankBefore));
}

} // namespace

RequestPanel::RequestPanel(Shell &shell, QWidget *parent)
    : ReadPanel(shell, parent)
    , m_list(plainColumn(body()))
{
}

RequestPanel::Reading RequestPanel::reading() const
{
    return [](const Workspace &workspace, const Context &context, const QUuid &id) -> Result<RequestFacts> {
        const Records &records = workspace.records();
        auto request = records.load(Id<HousingRequest>(id));
        if (!request)
            return tl::unexpected(request.error());
        RequestFacts facts{std::move(*request), {}, 0, {}, {}};
        const Date today = context.day();
        if (auto list = waitingList(records, facts.request.call, today, calendar::addMonths(today, -1), false)) {
            facts.waiting = static_cast<qsizetype>(list->lines.size());
            for (WaitingLine &line : list->lines) {
                if (line.request.id == facts.request.id)
                    facts.line = std::move(line);
            }
        }
        if (auto call = records.load(facts.request.call))
            facts.call = std::move(*call);
        if (!isWaiting(facts.request))
            return facts;
        const auto question = allocationQuestion(records, today, twoYears);
        if (!question)
            return tl::unexpected(question.error());
        const auto at = std::find_if(question->requests.begin(), question->requests.end(),
                                     [&](const HousingRequest &each) { return each.id == facts.request.id; });
        if (at == question->requests.end())
            return facts;
        facts.fits.emplace();
        const auto number = at - question->requests.begin();
        const int earliest = question->problem.requests[static_cast<size_t>(number)].earliest;
        for (size_t unit = 0; unit < question->units.size(); ++unit) {
            if (const auto start = firstFit(question->problem, static_cast<int>(number), static_cast<int>(unit), 0))
                facts.fits->push_back({question->problem.units[unit].code, today + boost::gregorian::days(*start),
                                       std::max(0, *start - earliest)});
        }
        return facts;
    };
}

void RequestPanel::show(const RequestFacts &facts)
{
    clearLayout(*m_list);
    showPlace(facts);
    if (facts.call)
        showPoints(facts.request, *facts.call);
    if (facts.fits)
        showFits(*facts.fits);
}

void RequestPanel::showPlace(const RequestFacts &facts)
{
    const HousingRequest &request = facts.request;
    auto *place = new Card(tr("Place in the waiting list"), body());
    auto *list = new FactList(place);
    if (const std::optional<WaitingLine> &line = facts.line) {
        list->add(tr("Rank"), tr("%1 of %2").arg(line->rank).arg(facts.waiting));
        list->add(tr("In a month"), movedText(*line));
        list->add(tr("People"), QString::number(line->people));
        if (line->minors > 0)
            list->add(tr("Minors"), QString::number(line->minors));
        if (line->iseeExpired)
            list->add(tr("ISEE"), tr("to renew"));
        if (request.emergency && !stated(request.assessedOn))
            list->add(tr("Emergency"),
                      stated(request.assessBy) ? elided(tr("assess by %1").arg(italianText(request.assessBy)))
                                               : tr("assess as soon as possible"));
    } else {
        list->add(tr("Rank"), tr("does not wait"));
    }
    place->body()->addWidget(list);
    m_list->addWidget(place);
}

void RequestPanel::showPoints(const HousingRequest &request, const HousingCall &call)
{
    auto *points = new Card(tr("Points by “%1”").arg(call.name), body());
    auto *table = new FactTable(
        {{tr("Criterion"), 5}, {tr("At most"), 1, true}, {tr("Weight"), 1, true}, {tr("Points"), 1, true}}, points);
    for (const CallCriterion &criterion : call.criteria) {
        const auto given = std::find_if(request.scores.begin(), request.scores.end(),
                                        [&](const RequestScore &score) { return score.criterion == criterion.code; });
        table->add({criterion.name, QString::number(criterion.maximum), QString::number(criterion.weight),
                    given == request.scores.end() ? QStringLiteral("–") : QString::number(given->points)});
    }
    table->add({tr("Total, weighted"), {}, {}, request.score ? QString::number(*request.score) : QString()}, true);
    points->body()->addWidget(table);
    m_list->addWidget(points);
}

void RequestPanel::showFits(const std::vector<RequestFacts::Fit> &fits)
{
    auto *card = new Card(tr("Where it would fit"), body());
    if (fits.empty()) {
        card->body()->addWidget(new Label(tr("No apartment is free for it within two years."), card));
    } else {
        auto *table = new FactTable({{tr("Apartment"), 3}, {tr("From"), 2}, {tr("Days to wait"), 2, true}}, card);
        for (const RequestFacts::Fit &fit : fits)
            table->add({fit.unit, italianText(fit.from), QString::number(fit.wait)});
        card->body()->addWidget(table);
    }
    m_list->addWidget(card);
}

CallPanel::CallPanel(Shell &shell, QWidget *parent)
    : ReadPanel(shell, parent)
    , m_list(scrolledColumn(body()))
{
}

CallPanel::Reading CallPanel::reading() const
{
    return [](const Workspace &workspace, const Context &context, const QUuid &id) -> Result<CallFacts> {
        const Date today = context.day();
        auto list = waitingList(workspace.records(), Id<HousingCall>(id), today, calendar::addMonths(today, -1), true);
        if (!list)
            return tl::unexpected(list.error());
        CallFacts facts{std::move(*list), {}};
        for (const WaitingLine &line : facts.list.lines)
            facts.titles << titleOf(describe<HousingRequest>(), &line.request, context);
        return facts;
    };
}

void CallPanel::show(const CallFacts &facts)
{
    clearLayout(*m_list);
    const WaitingList &list = facts.list;
    auto *card = new Card(elided(tr("Waiting list on %1").arg(italianText(list.day))), body());
    card->setNote(
        elided(tr("since %1: %2 entered, %3 left").arg(italianText(list.before)).arg(list.entered).arg(list.left)));
    auto *table = new FactTable({{tr("Rank"), 1, true},
                                 {tr("Movement"), 2},
                                 {tr("Request"), 5},
                                 {tr("People"), 1, true},
                                 {tr("Points"), 1, true},
                                 {tr("Would fit"), 3}},
                                card);
    table->setAccessibleName(tr("Waiting list"));
    std::vector<QUuid> ids;
    for (const WaitingLine &line : list.lines) {
        table->addOpening(
            {QString::number(line.rank), movedText(line), facts.titles.value(static_cast<qsizetype>(ids.size())),
             QString::number(line.people),
             line.request.score ? QString::number(*line.request.score) : QStringLiteral("–"),
             line.unit.isNull() ? tr("nowhere") : elided(tr("%1 from %2").arg(line.unitCode, italianText(line.from)))});
        ids.push_back(line.request.id.uuid());
    }
    m_count = static_cast<int>(ids.size());
    connect(table, &FactTable::opened, this, [this, ids](int row) {
        if (row >= 0 && row < static_cast<int>(ids.size()))
            shell().openRecord(describe<HousingRequest>(), ids[static_cast<size_t>(row)]);
    });
    if (ids.empty())
        card->body()->addWidget(new Label(tr("Nobody waits for this call."), card));
    else
        card->body()->addWidget(table);
    table->setVisible(!ids.empty());
    m_list->addWidget(card);
    m_list->addStretch(1);
    emit countChanged();
}

} // namespace insieme
