// SPDX-License-Identifier: GPL-3.0-or-later
// The page holds what is not saved, and somebody wants to go elsewhere: a band below it asks, and the way goes on.
#include "ui/shell/list_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/paint.h"

#include <QCloseEvent>
#include <QShortcut>

namespace insieme {

void MainWindow::buildLeaveBand(QWidget *parent)
{
    m_leaveBand = new Banner(true, parent);
    m_leaveBand->setIconName(QStringLiteral("pencil"));
    m_leaveSave = m_leaveBand->addRemedy(tr("Save"), QKeySequence::Save, [this] { answerLeaving(Answer::Save); });
    const QKeySequence discardKey(Qt::CTRL | Qt::Key_D);
    m_leaveBand->addRemedy(tr("Discard"), discardKey, [this] { answerLeaving(Answer::Discard); });
    m_leaveStay = m_leaveBand->addRemedy(tr("Stay here"), Qt::Key_Escape, [this] { answerLeaving(Answer::Stay); });
    auto *discard = new QShortcut(discardKey, m_leaveBand);
    connect(discard, &QShortcut::activated, this, [this] { answerLeaving(Answer::Discard); });
}

void MainWindow::leaveThen(std::function<void()> go)
{
    const Page *current = page();
    if (!current || !current->isUnsaved()) {
        go();
        return;
    }
    if (!m_leaving)
        m_askedFrom = focusWidget();
    m_leaving = std::move(go);
    const Done may = m_workspace->writable();
    m_leaveSave->setVisible(may.has_value());
    m_leaveBand->show(Theme::Tone::Warn, tr("Here are changes that are not saved."),
                      may ? QString() : may.error().text);
    const RecordPage *record = recordPage();
    Button *first = may && !(record && record->isBlocked()) ? m_leaveSave : m_leaveStay;
    first->setAccessibleDescription(m_leaveBand->text());
    giveEscape(true);
    m_toast->hide(); // it would stand over it
    first->setFocus();
}

void MainWindow::answerLeaving(Answer answer)
{
    const std::function<void()> go = std::exchange(m_leaving, nullptr);
    dropLeaving();
    if (!go || answer == Answer::Stay)
        return;
    RecordPage *record = recordPage();
    if (answer == Answer::Discard || !record || record->saveAll())
        go();
}

void MainWindow::goOnLeaving()
{
    if (m_leaving && page() && !page()->isUnsaved())
        answerLeaving(Answer::Save);
}

void MainWindow::dropLeaving()
{
    m_leaving = nullptr;
    // Whoever walked along a list goes on there.
    if (m_askedFrom && m_leaveBand->isAncestorOf(focusWidget()))
        m_askedFrom->setFocus();
    m_askedFrom.clear();
    m_leaveBand->hide();
    giveEscape(false);
}

void MainWindow::giveEscape(bool toBand)
{
    const QString escape = paint::keyText(Qt::Key_Escape);
    for (Button *each : findChildren<Button *>()) {
        if (each->key() == escape && each != m_leaveStay)
            each->setKeyPrinted(!toBand);
    }
    for (Keycap *each : findChildren<Keycap *>()) {
        if (each->key() == escape)
            each->setPrinted(!toBand);
    }
    if (m_strip)
        m_strip->setEscapeSaid(!toBand);
}

void MainWindow::leaveIdleThen(const std::function<void()> &go)
{
    if (!isIdle())
        return;
    leaveThen([this, go] {
        if (isIdle())
            go();
    });
}

void MainWindow::leaveToRemake(const std::function<void()> &before)
{
    leaveIdleThen([this, before] {
        if (before)
            before();
        emit remakeWanted();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(std::exchange(m_closes, false));
    if (event->isAccepted())
        return;
    // Whoever closes it, the desktop too, is asked first; the answer closes it then.
    const auto asked = std::make_shared<bool>(false);
    leaveIdleThen([this, event, asked] {
        if (!*asked) {
            event->accept();
            return;
        }
        m_closes = true;
        close();
    });
    *asked = true;
}

} // namespace insieme
