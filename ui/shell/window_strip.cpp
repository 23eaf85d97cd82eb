// SPDX-License-Identifier: GPL-3.0-or-later
// The list beside a record: where it stands, and the way along it.
#include "ui/shell/list_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/drawer.h"

#include <QTableView>

namespace insieme {

/// Below it a record needs the whole width.
constexpr int widthForStrip = 1200;

void MainWindow::showStrip()
{
    const RecordPage *record = recordPage();
    if (!record || record->id().isNull()) {
        dropStrip();
        return;
    }
    const Layout &layout = record->layoutOfPage();
    if (!m_strip || &m_strip->layoutOfStrip() != &layout) {
        m_strip = new ListStrip(*this, layout, stateOf(QLatin1String(layout.view)));
        m_drawer->setContent(m_strip);
        connect(m_strip, &ListStrip::walked, this, [this](const QUuid &id) { walkTo(id); });
        connect(m_strip, &ListStrip::taken, this, [this] {
            if (m_drawer->isOut())
                putStripAway();
        });
        connect(m_strip, &ListStrip::unfoldWanted, this, [this] { showList(m_view); });
        connect(m_strip, &ListStrip::steppedOn, this, [this](const QUuid &next) {
            if (!next.isNull())
                walkTo(next, [this] { recordPage()->edit(); });
        });
    }
    dockStrip();
    m_strip->setCurrent(record->id());
}

/// A page that needs the width has it: the list waits in the drawer.
void MainWindow::dockStrip()
{
    const int left = width() - m_side->minimumWidth() - m_strip->width();
    const bool docked = width() >= widthForStrip && left >= recordPage()->widthWanted();
    m_drawer->setDocked(docked);
    m_strip->setDocked(docked);
    m_top->list->setVisible(!docked);
}

void MainWindow::dropStrip()
{
    m_drawer->setContent(nullptr);
    m_strip = nullptr;
    m_top->list->hide();
}

void MainWindow::goToStrip()
{
    if (!m_strip)
        return;
    if (m_drawer->isOut()) {
        putStripAway();
        return;
    }
    m_drawer->pullOut();
    m_strip->view().setFocus();
}

void MainWindow::putStripAway()
{
    m_drawer->putAway();
    if (Page *current = page())
        current->takeFocus();
}

void MainWindow::walkTo(const QUuid &id, const std::function<void()> &then)
{
    if (recordPage() && recordPage()->id() == id)
        return;
    const Place place{m_view, findView(m_view)->type, id};
    go(place, false, [this, place, then] {
        // The way along the list is one place, not a hundred.
        m_places[m_at] = place;
        refreshFrame();
        if (then)
            then();
    });
    // Until it is answered whether the record is left the list shows which one it is.
    if (m_leaving && m_strip && recordPage())
        m_strip->setCurrent(recordPage()->id());
}

void MainWindow::walkOn()
{
    if (m_strip && recordPage())
        m_strip->stepOn();
}

} // namespace insieme
