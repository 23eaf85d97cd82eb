// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of what is due, on the desk, in the full list and on paper.
#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/base/language.h"
#include "core/documents/list_document.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "ui/agenda/agenda_horizons.h"
#include "ui/agenda/agenda_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/refilling.h"

#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QStackedLayout>

namespace insieme {
namespace {

/// No page reads more lines than a person looks through.
constexpr int mostLines = 500;
constexpr int mostLate = 5; ///< on the start page, before today
constexpr int chartWeeks = 13;

QString countText(qint64 count)
{
    return count >= 1000 ? QStringLiteral("999+") : QString::number(count);
}

} // namespace

Date AgendaPage::mondayOf(const Date &day)
{
    return day - boost::gregorian::days((day.day_of_week().as_number() + 6) % 7);
}

AgendaFilter AgendaPage::base() const
{
    AgendaFilter filter;
    if (m_whose->current() == 1)
        filter.owner = shell().workspace().operatorId();
    if (m_area && !m_area->currentData().toString().isEmpty())
        filter.areas = QStringList{m_area->currentData().toString()};
    return filter;
}

void AgendaPage::fill()
{
    const Date today = shell().workspace().today();
    const QLocale locale(language());
    const QDate day(today.year(), today.month().as_number(), today.day().as_number());
    QString date = locale.toString(day, QLocale::LongFormat);
    if (!date.isEmpty())
        date[0] = date[0].toUpper();
    m_heading->setText(m_extent == Extent::Desk ? date : tr("Deadlines"));
    m_sentence->setText(daySentence(Agenda(shell().workspace()), base()));
    m_model->setWritable(shell().canChange());
    const QUuid current =
        m_list->currentIndex().isValid() && m_model->row(m_list->currentIndex().row()).heading.isEmpty()
        ? m_model->row(m_list->currentIndex().row()).item.mark
        : QUuid();
    const int place = std::max(0, m_list->currentIndex().row());
    if (m_extent == Extent::Desk)
        fillDesk();
    else
        fillAll();
    // The line that was in focus, otherwise the one that took its place.
    int row = current.isNull() ? -1 : m_model->indexOf(current);
    for (int i = std::min(place, m_model->rowCount() - 1); row < 0 && i >= 0 && i < m_model->rowCount(); ++i) {
        if (m_model->row(i).heading.isEmpty())
            row = i;
    }
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i) {
        if (m_model->row(i).heading.isEmpty())
            row = i;
    }
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

AgendaModel::Row AgendaPage::lineOf(AgendaItem item) const
{
    const Workspace &workspace = shell().workspace();
    const LocalMinute now = Agenda(workspace).now();
    AgendaModel::Row row;
    // When it was due is told beside it.
    const bool off = item.day < item.shown && !stated(item.doneOn);
    const AgendaItem counted = off ? asShown(item) : item;
    row.due = Agenda::due(counted, now);
    const bool today = counted.day == now.day;
    row.date = today && counted.minute != wholeDay ? hourOf(counted)
        : today                                    ? tr("today")
                                                   : shortDay(counted.day, now.day);
    row.when = row.due == Due::Done           ? tr("done %1").arg(italianText(item.doneOn).left(5))
        : today && counted.minute == wholeDay ? tr("during the day")
        : row.due == Due::Late && counted.day < now.day
        ? tr("%n day(s)", nullptr, static_cast<int>((now.day - counted.day).days()))
        : distance(counted, now);
    if (today && row.due == Due::Late)
        row.when = tr("for %1", "hours and minutes since it was due")
                       .arg(distance(counted, now).section(QLatin1Char(' '), 0, 0));
    const Context context = shell().context();
    if (!item.owner.isNull()) {
        const auto owner = workspace.records().load(Id<Operator>(item.owner));
        if (owner) // of a hidden one only that there is one
            row.owner = context.shown < Disclosure::Personal ? insieme::mask().left(1) : owner->initials;
    }
    row.tail = off ? elided(tr("put off, was due on %1").arg(italianText(item.day))) : dayNote(item);
    // What somebody wrote may name people.
    if (off && !item.reason.isEmpty() && context.shown >= Disclosure::Personal)
        row.tail += QStringLiteral(": ") + item.reason;
    row.item = toldIn(std::move(item), context);
    return row;
}

void AgendaPage::addLines(QList<AgendaModel::Row> &rows, const AgendaFilter &filter, int most)
{
    for (AgendaItem &item : Agenda(shell().workspace()).items(filter, most))
        rows << lineOf(std::move(item));
}

void AgendaPage::fillDesk()
{
    const Agenda agenda(shell().workspace());
    const QList<Horizon> horizons = horizonsOf(agenda, base());
    QList<Horizons::Cell> cells;
    QList<AgendaModel::Row> rows;
    qint64 shown = 0, all = 0;
    for (int i = 0; i < horizons.size(); ++i) {
        const qint64 count = agenda.count(horizons[i].filter);
        all += count;
        Horizons::Cell cell{countText(count), horizons[i].title, horizons[i].note};
        cell.tone = i == 0 ? Horizons::Cell::Tone::Late
            : i == 1       ? Horizons::Cell::Tone::Today
                           : Horizons::Cell::Tone::Plain;
        cells << cell;
        const bool within = i <= m_horizons->chosen();
        const bool folded = i == m_horizons->chosen() + 1 && i >= 2 && !m_monthOpen;
        if (count == 0 || (!within && !folded && !(m_monthOpen && i == m_horizons->chosen() + 1)))
            continue;
        AgendaModel::Row heading;
        heading.heading = horizons[i].title;
        heading.count = countText(count);
        heading.late = i == 0;
        heading.folded = folded;
        if (i == 0) {
            const auto oldest = agenda.items(horizons[i].filter, 1);
            const int days = oldest.empty() ? 0 : static_cast<int>((agenda.now().day - oldest.front().shown).days());
            if (days > 0)
                heading.note = tr("the oldest for %n day(s)", nullptr, days);
        }
        if (folded) {
            const auto first = agenda.items(horizons[i].filter, 1);
            if (!first.empty())
                heading.note =
                    tr("the first: %1, %2").arg(shortDay(first.front().shown, agenda.now().day), first.front().what);
        }
        rows << heading;
        if (folded)
            continue;
        // What is late may not hide the day, unless it is what was asked for.
        const bool some = i == 0 && count > mostLate + 1 && m_horizons->chosen() > 0 && !m_lateOpen;
        addLines(rows, horizons[i].filter, some ? mostLate : mostLines);
        shown += std::min<qint64>(count, some ? mostLate : mostLines);
        if (some) {
            AgendaModel::Row others;
            others.heading = tr("More that are late");
            others.count = countText(count - mostLate);
            others.late = others.folded = true;
            rows << others;
        }
    }
    m_horizons->setCells(cells);
    m_foot->setText(all > 0
                        ? tr("%n line(s) of %1, up to 90 days", nullptr, static_cast<int>(shown)).arg(countText(all))
                        : QString());
    show(std::move(rows));
    sayEmpty(elided(tr("Nothing is due until %1.")
                        .arg(italianText(agenda
                                             .day(m_horizons->chosen() <= 1       ? 0
                                                      : m_horizons->chosen() == 2 ? 7
                                                      : m_horizons->chosen() == 3 ? 30
                                                                                  : 90)
                                             .day))),
             true);
    fillChart();
    for (DeskPanel *panel : m_panels)
        panel->refresh(base().owner);
}

/// The areas that have something open, as they are now; the chosen one stays.
void AgendaPage::offerAreas()
{
    const Refilling filling(m_area);
    const QString chosen = m_area->currentData().toString();
    while (m_area->count() > 1)
        m_area->removeItem(1);
    for (const QString &area : Agenda(shell().workspace()).areas({}))
        m_area->addItem(areaLabel(area), area);
    chooseArea(chosen);
}

void AgendaPage::fillAll()
{
    offerAreas();
    const Agenda agenda(shell().workspace());
    QList<AgendaModel::Row> rows;
    const bool done = m_state->current() == 1;
    const bool week = !done && stated(m_week);
    bool cut = false;
    m_weekBar->setVisible(week);
    m_model->setDone(done);
    if (done) {
        AgendaFilter filter = base();
        filter.done = true;
        addLines(rows, filter, mostLines);
        cut = rows.size() >= mostLines;
    } else {
        QList<Horizon> horizons;
        if (week) {
            const Date sunday = m_week + boost::gregorian::days(6);
            AgendaFilter days = base();
            days.from = {m_week, 0};
            days.to = {sunday + boost::gregorian::days(1), 0};
            const QString name = elided(tr("Week from %1 to %2").arg(italianText(m_week), italianText(sunday)));
            horizons << Horizon{name, {}, days};
            m_weekText->setText(tr("Only these deadlines: %1").arg(name));
        } else {
            horizons = horizonsOf(agenda, base());
            AgendaFilter later = base();
            later.from = horizons.back().filter.to;
            horizons << Horizon{tr("Later"), {}, later};
        }
        for (const Horizon &horizon : horizons) {
            const qint64 count = agenda.count(horizon.filter);
            if (count == 0)
                continue;
            cut = cut || count > mostLines;
            AgendaModel::Row heading;
            heading.heading = horizon.title;
            heading.count = countText(count);
            heading.note = horizon.note;
            heading.late = !week && horizon.filter.to.day == agenda.now().day && !stated(horizon.filter.from.day);
            rows << heading;
            addLines(rows, horizon.filter, mostLines);
        }
    }
    m_foot->setText(cut ? tr("Of each group the first %1 lines are shown.").arg(mostLines) : QString());
    m_foot->setVisible(cut);
    show(std::move(rows));
    sayEmpty(done       ? tr("Nothing was marked as done yet.")
                 : week ? tr("Nothing is due in this week.")
                        : tr("Nothing is due."),
             !done);
}

void AgendaPage::fillChart()
{
    const Agenda agenda(shell().workspace());
    QList<WeekChart::Week> weeks;
    const Date today = shell().workspace().today();
    const Date monday = mondayOf(today);
    for (int i = 0; i < chartWeeks; ++i) {
        const Date day = monday + boost::gregorian::days(7L * i);
        weeks << WeekChart::Week{italianText(day).left(5), {}};
    }
    for (const AgendaWeek &week : agenda.weeks(chartWeeks, base())) {
        const qint64 index = (week.monday - monday).days() / 7;
        if (index < 0 || index >= weeks.size())
            continue;
        // One order in all weeks: an area is found where it was in the one before.
        QList<WeekChart::Part> &parts = weeks[index].parts;
        const WeekChart::Part part{areaLabel(week.area), areaSeries(week.area), week.count};
        parts.insert(std::upper_bound(parts.begin(), parts.end(), part,
                                      [](const auto &a, const auto &b) { return a.series < b.series; }),
                     part);
    }
    m_chart->parentWidget()->setVisible(
        std::any_of(weeks.begin(), weeks.end(), [](const WeekChart::Week &week) { return !week.parts.isEmpty(); }));
    m_chart->setWeeks(weeks);
    const Date last = monday + boost::gregorian::days(7 * chartWeeks - 1);
    static_cast<Card *>(m_chart->parentWidget())
        ->setNote(elided(tr("Until %1, by area").arg(italianText(last).left(5))));
}

bool AgendaPage::isBare() const
{
    const Records &records = shell().workspace().records();
    return m_extent == Extent::Desk && m_model->rowCount() == 0 && records.count(describe<Cooperative>()) == 0
        && records.count(describe<Agreement>()) == 0;
}

void AgendaPage::sayEmpty(const QString &what, bool offer)
{
    const bool keys = m_empty->isAncestorOf(QApplication::focusWidget());
    m_empty->clearActions();
    const bool bare = offer && isBare();
    if (bare)
        m_empty->set({{QStringLiteral("building-2"), tr("Consortium")},
                      {QStringLiteral("users"), tr("Cooperatives")},
                      {QStringLiteral("landmark"), tr("Bodies")},
                      {QStringLiteral("file-signature"), tr("Conventions")}},
                     tr("Where to begin"),
                     tr("First the consortium, then its cooperatives and the bodies it works for, from Excel, too. "
                        "Deadlines come by themselves from contracts, papers, placements and the house."));
    else
        m_empty->set({}, what,
                     offer ? tr("Deadlines come by themselves from contracts, papers, placements and the house.")
                           : QString());
    if (const auto action = primaryAction(); offer && (bare || shell().canChange()))
        m_empty->addAction(action->icon, action->text, action->key, true, action->run);
    for (const PageAction &action : bare ? actions() : QList<PageAction>())
        m_empty->addAction(action.icon, action.text, action.key, false, action.run);
    if (keys)
        m_empty->takeFocus();
}

void AgendaPage::show(QList<AgendaModel::Row> rows)
{
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_model->setRows(std::move(rows));
}

void AgendaPage::print()
{
    const Workspace &workspace = shell().workspace();
    documents::ListTable table;
    table.title = m_heading->text();
    QStringList note{elided(tr("As of %1.").arg(italianText(workspace.today())))};
    // What narrows the sheet is read on it, too.
    if (m_whose->current() == 1)
        note << m_whose->partName(1) + QLatin1Char('.');
    if (m_area && m_area->currentIndex() > 0)
        note << tr("Only %1.").arg(m_area->currentText());
    note << (m_weekBar && m_weekBar->isVisible() ? m_weekText->text() : m_sentence->text());
    table.note = note.join(QLatin1Char(' '));
    for (const QUuid &id : workspace.records().ids(describe<Consortium>()))
        table.letterhead << workspace.title(describe<Consortium>(), id, {});
    table.columns = {{70}, {90}, {340}, {60}};
    table.headers = QStringList{tr("Day"), tr("When"), tr("What"), tr("Who")};
    const auto addRow = [&table](const AgendaModel::Row &row) {
        QStringList words{row.item.what};
        for (const QString &word : {row.item.which, row.item.who, row.tail}) {
            if (!word.isEmpty())
                words << word;
        }
        table.rows.push_back({row.date, row.when, words.join(QStringLiteral(", ")), row.owner});
    };
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const AgendaModel::Row &row = m_model->row(i);
        if (row.heading.isEmpty()) {
            addRow(row);
        } else if (!row.folded) {
            table.groups.emplace_back(table.rows.size(),
                                      row.heading + QStringLiteral(" (") + row.count + QLatin1Char(')'));
        } else if (row.late) { // on paper nothing unfolds
            QList<AgendaModel::Row> late;
            addLines(late, horizonsOf(Agenda(workspace), base()).front().filter, mostLines);
            std::for_each(late.cbegin() + std::min<qsizetype>(mostLate, late.size()), late.cend(), addRow);
        }
    }
    shell().openDocument(table.title, {documents::listDocument(table), {}});
}

} // namespace insieme
