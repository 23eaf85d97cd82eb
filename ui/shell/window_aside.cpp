// SPDX-License-Identifier: GPL-3.0-or-later
// What was discarded waits until something else is written: Undo brings it back.
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/card.h"

#include <QStackedWidget>

namespace insieme {

void MainWindow::setAside()
{
    RecordPage *record = recordPage();
    const Place place = m_places[m_at];
    const int tab = record->openAct() ? 0 : record->tabs().current();
    dropAside();
    if (record->isUnsaved()) {
        m_aside = {record, place, m_revealed, nextLocalNo(m_workspace->database())};
        m_stack->removeWidget(record);
    }
    if (place.id.isNull()) {
        forgetUnwritten();
        // Back to where it was opened for something, or to the list that it belongs to.
        const Place before = m_places.value(m_at);
        if (m_at >= 0 && (!place.given.empty() || (!before.type && before.view == m_view)))
            arrive(before, false);
        else
            arrive({m_view}, true);
    } else {
        arrive(place, false);
        recordPage()->tabs().setCurrent(tab);
    }
    if (m_aside.page)
        tell(tr("Discarded: %1").arg(record->title()), UndoToast::Offer::Undo);
    refreshFrame();
}

void MainWindow::takeBack()
{
    if (RecordPage *record = recordPage(); record && record->hasActAside()) {
        record->bringActBack();
        return;
    }
    if (!m_aside.page) {
        undo();
        return;
    }
    leaveThen([this] {
        // While it is asked something may be written, by the answer or by somebody else.
        if (m_aside.page)
            showAside();
        else
            say(discardedIsGone());
    });
}

void MainWindow::showAside()
{
    if (!m_aside.revealed.isNull()) {
        if (const Done noted = noteReading(*m_aside.place.type, m_aside.revealed); !noted) {
            say(noted.error().text, true);
            return;
        }
    }
    const Aside aside = std::exchange(m_aside, {});
    keepChoices();
    if (recordPage() && recordPage()->id() == aside.place.id)
        m_places[m_at] = aside.place;
    else
        remember(aside.place);
    m_view = aside.place.view;
    setPage(aside.page);
    if (!aside.revealed.isNull())
        setRevealed(aside.revealed);
    showStrip();
    if (!aside.page->isUnsaved() && aside.page->hasActAside())
        aside.page->bringActBack();
    else if (QWidget *typedIn = aside.page->focusWidget())
        typedIn->setFocus();
    else
        aside.page->takeFocus();
}

QString MainWindow::discardedIsGone()
{
    return tr("What was discarded can no longer be brought back: something else was written meanwhile.");
}

void MainWindow::dropAside()
{
    if (!m_aside.page)
        return;
    m_aside.page->deleteLater();
    m_aside = {};
    m_toast->hide(); // it may still offer it
}

void MainWindow::keepAct()
{
    RecordPage *record = recordPage();
    if (!record || !record->hasActAside())
        return;
    // On the way back the place of the record is not the one where the window is any more.
    const auto place = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [&](const Place &each) { return each.type && each.id == record->id(); });
    if (place == m_places.cend())
        return;
    dropAside();
    m_aside = {record, *place, m_revealed, nextLocalNo(m_workspace->database())};
}

} // namespace insieme
