// SPDX-License-Identifier: GPL-3.0-or-later
// Long work: what runs beside the window, and what nothing else may happen beside; whose the keys are.
#include "ui/shell/main_window.h"
#include "ui/widgets/progress_dock.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace insieme {
namespace {

bool canTakeBack(const QObject *editor, bool again)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return again ? line->isRedoAvailable() : line->isUndoAvailable();
    const QTextDocument *text = nullptr;
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(editor))
        text = edit->document();
    else if (const auto *rich = qobject_cast<const QTextEdit *>(editor))
        text = rich->document();
    return text && (again ? text->isRedoAvailable() : text->isUndoAvailable());
}

/// Something was to be done by it: a wheel, a release and keys that only accompany others do nothing.
bool isMeant(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress: {
        const int key = static_cast<const QKeyEvent &>(event).key();
        return key != Qt::Key_Shift && key != Qt::Key_Control && key != Qt::Key_Alt && key != Qt::Key_AltGr
            && key != Qt::Key_Meta && key != Qt::Key_CapsLock;
    }
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

} // namespace

void MainWindow::run(LongWork &work, std::function<void()> open)
{
    // It belongs to the window from here on: the page that began it may go.
    work.setParent(this);
    connect(&work, &QThread::finished, &work, &QObject::deleteLater);
    m_dock->watch(work, std::move(open));
    work.start();
}

void MainWindow::runAlone(LongWork &work)
{
    if (m_alone) {
        // Events are held back, so nobody can begin a second one; a program mistake must not hang the window.
        qWarning("long work inside long work");
        work.start();
        work.wait();
        return;
    }
    m_alone = &work;
    const QPointer<QWidget> focus = QApplication::focusWidget();
    QEventLoop loop;
    connect(&work, &QThread::finished, &loop, &QEventLoop::quit);
    qApp->installEventFilter(this);
    m_dock->watchAlone(work);
    work.start();
    loop.exec();
    work.wait(); // its last word comes before its end
    qApp->removeEventFilter(this);
    m_alone = nullptr;
    if (focus)
        focus->setFocus();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_alone) {
        if (event->type() == QEvent::KeyRelease)
            showKeys();
        if (event->type() == QEvent::ShortcutOverride && page() && !page()->isUnsaved()) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool again = key->matches(QKeySequence::Redo);
            if ((again || key->matches(QKeySequence::Undo)) && !canTakeBack(watched, again)) {
                event->ignore();
                return true;
            }
        }
        return QMainWindow::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // No shortcut now: the key comes as a key.
        event->accept();
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod: // keys that an input method has made a text of
    case QEvent::Shortcut:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
        break;
    default:
        return QMainWindow::eventFilter(watched, event);
    }
    // The window of the system gets its events first and hands them on: it must go on doing so.
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_alone->stop();
        return true;
    }
    if (!widget)
        return event->type() == QEvent::Shortcut;
    if (m_dock->isAncestorOf(widget) || widget == m_dock)
        return false;
    if (isMeant(*event))
        m_dock->refuse(*m_alone);
    return true;
}

bool MainWindow::isIdle()
{
    if (!m_alone && !m_dock->isBusy())
        return true;
    say(tr("Something is still being done, as the lower right corner tells. Wait for its end, or stop it."), true);
    return false;
}

} // namespace insieme
