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

constexpr int twoYears = 731;

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
    : RecordPanel(parent)
    , m_shell(shell)
    , m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(12);
}

void RequestPanel::showRecord(const AnyRecord &record)
{
    clearLayout(*m_list);
    const Records &records = m_shell.workspace().records();
    const auto request = records.load(Id<HousingRequest>(record.id()));
    if (!request)
        return;
    const Date today = m_shell.context().day();
    const auto list = waitingList(records, request->call, today, calendar::addMonths(today, -1), false);
    auto *place = new Card(tr("Place in the waiting list"), this);
    auto *facts = new FactList(place);
    const auto line = !list ? std::vector<WaitingLine>::const_iterator()
                            : std::find_if(list->lines.begin(), list->lines.end(),
                                           [&](const WaitingLine &each) { return each.request.id == request->id; });
    if (list && line != list->lines.end()) {
        facts->add(tr("Rank"), tr("%1 of %2").arg(line->rank).arg(list->lines.size()));
        facts->add(tr("In a month"), movedText(*line));
        facts->add(tr("People"), QString::number(line->people));
        if (line->minors > 0)
            facts->add(tr("Minors"), QString::number(line->minors));
        if (line->iseeExpired)
            facts->add(tr("ISEE"), tr("to renew"));
        if (request->emergency && !stated(request->assessedOn))
            facts->add(tr("Emergency"),
                       stated(request->assessBy) ? elided(tr("assess by %1").arg(italianText(request->assessBy)))
                                                 : tr("assess as soon as possible"));
    } else {
        facts->add(tr("Rank"), tr("does not wait"));
    }
    place->body()->addWidget(facts);
    m_list->addWidget(place);

    if (const auto call = records.load(request->call)) {
        auto *points = new Card(tr("Points by “%1”").arg(call->name), this);
        auto *table = new FactTable(
            {{tr("Criterion"), 5}, {tr("At most"), 1, true}, {tr("Weight"), 1, true}, {tr("Points"), 1, true}}, points);
        for (const CallCriterion &criterion : call->criteria) {
            const auto given =
                std::find_if(request->scores.begin(), request->scores.end(),
                             [&](const RequestScore &score) { return score.criterion == criterion.code; });
            table->add({criterion.name, QString::number(criterion.maximum), QString::number(criterion.weight),
                        given == request->scores.end() ? QStringLiteral("–") : QString::number(given->points)});
        }
        table->add({tr("Total, weighted"), {}, {}, request->score ? QString::number(*request->score) : QString()},
                   true);
        points->body()->addWidget(table);
        m_list->addWidget(points);
    }

    if (!isWaiting(*request))
        return;
    const auto question = allocationQuestion(records, today, twoYears);
    if (!question)
        return;
    const auto at = std::find_if(question->requests.begin(), question->requests.end(),
                                 [&](const HousingRequest &each) { return each.id == request->id; });
    if (at == question->requests.end())
        return;
    auto *fits = new Card(tr("Where it would fit"), this);
    auto *table = new FactTable({{tr("Apartment"), 3}, {tr("From"), 2}, {tr("Days to wait"), 2, true}}, fits);
    const int number = static_cast<int>(at - question->requests.begin());
    int shown = 0;
    for (size_t unit = 0; unit < question->units.size(); ++unit) {
        const auto start = firstFit(question->problem, number, static_cast<int>(unit), 0);
        if (!start)
            continue;
        ++shown;
        table->add({question->problem.units[unit].code, italianText(today + boost::gregorian::days(*start)),
                    QString::number(std::max(0, *start - question->problem.requests[size_t(number)].earliest))});
    }
    if (shown == 0)
        fits->body()->addWidget(new Label(tr("No apartment is free for it within two years."), fits));
    else
        fits->body()->addWidget(table);
    table->setVisible(shown > 0);
    m_list->addWidget(fits);
}

CallPanel::CallPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_list(scrolledColumn(this))
{
}

void CallPanel::showRecord(const AnyRecord &record)
{
    clearLayout(*m_list);
    m_count = 0;
    const Date today = m_shell.context().day(), before = calendar::addMonths(today, -1);
    const Records &records = m_shell.workspace().records();
    const auto list = waitingList(records, Id<HousingCall>(record.id()), today, before, true);
    if (!list)
        return;
    auto *card = new Card(elided(tr("Waiting list on %1").arg(italianText(today))), this);
    card->setNote(
        elided(tr("since %1: %2 entered, %3 left").arg(italianText(before)).arg(list->entered).arg(list->left)));
    auto *table = new FactTable({{tr("Rank"), 1, true},
                                 {tr("Movement"), 2},
                                 {tr("Request"), 5},
                                 {tr("People"), 1, true},
                                 {tr("Points"), 1, true},
                                 {tr("Would fit"), 3}},
                                card);
    table->setAccessibleName(tr("Waiting list"));
    std::vector<QUuid> ids;
    const Context context = m_shell.context();
    for (const WaitingLine &line : list->lines) {
        table->addOpening(
            {QString::number(line.rank), movedText(line), titleOf(describe<HousingRequest>(), &line.request, context),
             QString::number(line.people),
             line.request.score ? QString::number(*line.request.score) : QStringLiteral("–"),
             line.unit.isNull() ? tr("nowhere") : elided(tr("%1 from %2").arg(line.unitCode, italianText(line.from)))});
        ids.push_back(line.request.id.uuid());
    }
    m_count = static_cast<int>(ids.size());
    connect(table, &FactTable::opened, this, [this, ids](int row) {
        if (row >= 0 && row < static_cast<int>(ids.size()))
            m_shell.openRecord(describe<HousingRequest>(), ids[static_cast<size_t>(row)]);
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
