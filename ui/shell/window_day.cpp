// SPDX-License-Identifier: GPL-3.0-or-later
// Another day than today: the register as of it, the file as it was in the evening, and either beside today.
#include "core/store/comparison.h"
#include "ui/shell/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/banner.h"

namespace insieme {

void MainWindow::setDay(const Date &day)
{
    if (day == m_day)
        return;
    leaveThen([this, day] {
        dropAside();
        m_day = stated(day) && day != m_workspace->today() ? day : Date();
        holdOrLet();
        dropStrip();
        refreshBands();
        refreshCounts();
        remakePage();
    });
}

std::optional<ListQuery> MainWindow::compared() const
{
    ListQuery query;
    if (const RecordPage *record = recordPage(); record && !record->id().isNull()) {
        query.type = &record->type();
        query.only = {record->id()};
    } else if (ListPage *list = listPage()) {
        query = list->model().list().query();
        query.only.clear(); // what a tab or a group holds is another thing on another day
    }
    return query.type ? std::optional(std::move(query)) : std::nullopt;
}

QString MainWindow::whyNotCompared() const
{
    if (m_compareFile)
        return {};
    if (!stated(m_day))
        return tr("today is shown already");
    return compared() ? QString() : tr("there is nothing to compare on this page");
}

void MainWindow::compareWithToday()
{
    if (!whyNotCompared().isEmpty())
        return;
    Comparison comparison;
    if (const auto list = compared()) {
        comparison.list = *list;
        comparison.name = page()->title();
    }
    if (stated(m_day) && comparison.list.type) {
        comparison.from = m_day;
        comparison.to = m_workspace->today();
        openComparison(comparison);
        return;
    }
    comparison.of = Comparison::Of::File;
    comparison.from = m_workspace->asOfDay();
    if (!m_compareFile(comparison))
        say(tr("The window with today's file was closed. Open it again, and this evening from its history."), true);
}

void MainWindow::openComparison(const Comparison &comparison)
{
    Place place{m_view};
    place.comparison = std::make_shared<const Comparison>(comparison);
    go(place, true);
}

void MainWindow::offerToday(std::function<bool(const Comparison &)> compare)
{
    m_compareFile = std::move(compare);
    m_readOnlyBand->addRemedy(tr("Compare with today"), QKeySequence(compareKey), [this] { compareWithToday(); });
    m_readOnlyBand->addRemedy(tr("Back to today"), {}, [this] { close(); });
}

} // namespace insieme
