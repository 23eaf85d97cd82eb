// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody reads in a list, and how that stays when its rows become others.
#include "ui/shell/list_page.h"
#include "ui/shell/record_peek.h"
#include "ui/widgets/list_table.h"

#include <QLineEdit>
#include <QScrollBar>

namespace insieme {

void ListPage::reload(const Changes &)
{
    const Standing before = standing();
    m_unsummed.clear();
    m_model->reload();
    standAt(before);
    fillTabs();
    m_whole = -1;
    if (m_inView && !chosenView())
        chooseTab(); // somebody removed it
    describe();
    describeView();
    countTabs();
    if (m_peek)
        m_peek->showRecord(m_peek->id());
}

ListPage::Standing ListPage::standing() const
{
    // The rows may be others in the file already: what is asked of them now is what was shown last.
    const QModelIndex current = m_table->currentIndex();
    const bool inSight = m_table->viewport()->rect().intersects(m_table->visualRect(current));
    const QModelIndex held = inSight ? current : m_model->index(m_table->rowAt(0), 0);
    return {current.isValid() ? m_current : QUuid(),
            inSight ? m_current : m_model->idAt(held.row()),
            current.row(),
            current.column(),
            held.row(),
            m_table->visualRect(held).top()};
}

void ListPage::standAt(const Standing &before)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const auto rowOf = [this, last](const QUuid &id, int row) {
        if (m_model->idAt(row) == id) // as mostly, and of a long list sooner known
            return row;
        const int now = m_model->rowOf(id);
        return now >= 0 ? now : std::min(row, last);
    };
    const int row = before.row >= 0 ? rowOf(before.record, before.row) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, std::min(before.column, m_model->columnCount() - 1)));
    if (before.held.isNull())
        return;
    const int held = before.held == before.record ? row : rowOf(before.held, before.heldRow);
    (void)m_table->visualRect(m_model->index(held, 0)); // the table is laid out again by now
    m_table->verticalScrollBar()->setValue(m_table->verticalHeader()->sectionPosition(held) - before.top);
}

void ListPage::choose(int row)
{
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void ListPage::select(const QUuid &id)
{
    m_model->seek(id, [this, from = m_current](int row) {
        // Whoever walked on meanwhile stays there.
        const bool walked = m_current != from && m_table->selectionModel()->hasSelection();
        if (row >= 0 && !walked)
            choose(row);
        else if (m_table->hasFocus())
            takeFocus();
    });
}

void ListPage::goToTop(int column)
{
    m_table->scrollToTop();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, column));
}

void ListPage::showArrived(bool anew)
{
    m_figuresStale = true;
    const First first = std::exchange(m_first, First::Stays);
    if (!anew)
        standAt(m_before);
    describe();
    describeView();
    if (!anew || m_model->isSeeking())
        return;
    const bool enters = first >= First::Entered && m_filter->line().hasFocus() && m_model->rowCount() > 0;
    if (enters)
        m_table->setFocus();
    if (first != First::Stays || m_table->hasFocus())
        goToTop(first == First::Stays ? std::max(0, m_before.column) : 0);
    if (enters && first == First::Opened)
        emit opened(m_model->idAt(0));
}

} // namespace insieme
