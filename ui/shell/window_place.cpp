// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace insieme {
namespace {

QString keyOf(const QRect &screens)
{
    return QStringLiteral("window/%1x%2").arg(screens.width()).arg(screens.height());
}

} // namespace

QRect screensNow()
{
    return QGuiApplication::primaryScreen()->virtualGeometry();
}

void keepWindowPlace(const QWidget &window, const QRect &screens)
{
    QSettings().setValue(keyOf(screens), window.saveGeometry());
}

bool restoreWindowPlace(QWidget &window, const QRect &screens)
{
    const QByteArray kept = QSettings().value(keyOf(screens)).toByteArray();
    return !kept.isEmpty() && window.restoreGeometry(kept);
}

void fitWindow(QWidget &window, const QRect &room)
{
    constexpr int frame = 40; // of the desktop, over the window
    const QSize wanted = window.size() + QSize(0, frame);
    window.setMinimumSize(window.minimumSize().boundedTo(room.size() - QSize(0, frame)));
    if (wanted.boundedTo(room.size()) == wanted)
        return;
    window.resize(window.size().boundedTo(room.size() - QSize(0, frame)));
    window.move(room.topLeft());
    window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace insieme
