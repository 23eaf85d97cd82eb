// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawer.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace insieme {

constexpr int shade = 14;

Drawer::Drawer(QBoxLayout *row, QWidget *neighbour)
    : QWidget(neighbour->parentWidget())
    , m_row(row)
    , m_neighbour(neighbour)
{
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(0, 0, 0, 0);
    row->insertWidget(0, this);
    hide();
    neighbour->installEventFilter(this);
    qApp->installEventFilter(this);
    m_focus.begin([this](QWidget *old, QWidget *now) {
        if (isOut() && old && isAncestorOf(old) && now && m_neighbour->isAncestorOf(now))
            putAway();
    });
}

void Drawer::setContent(QWidget *content)
{
    delete m_content.data();
    m_content = content;
    if (content)
        layout()->addWidget(content);
    setVisible(content && m_docked);
}

void Drawer::setDocked(bool docked)
{
    if (docked == m_docked)
        return;
    m_docked = docked;
    hide();
    layout()->setContentsMargins(0, 0, docked ? 0 : shade, 0);
    if (docked)
        m_row->insertWidget(0, this);
    else
        m_row->removeWidget(this);
    setVisible(m_content && docked);
}

void Drawer::pullOut()
{
    if (m_docked || !m_content)
        return;
    place();
    show();
    raise();
}

void Drawer::putAway()
{
    if (!m_docked)
        hide();
}

void Drawer::place()
{
    const QRect beside = m_neighbour->geometry();
    setGeometry(beside.left(), beside.top(), sizeHint().width(), beside.height());
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (!isOut())
        return false;
    if (watched == m_neighbour && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *at = qobject_cast<QWidget *>(watched);
        if (at && (at == m_neighbour || m_neighbour->isAncestorOf(at)))
            putAway();
    }
    return false;
}

void Drawer::paintEvent(QPaintEvent *)
{
    if (m_docked)
        return;
    QPainter painter(this);
    QLinearGradient dark(width() - shade, 0, width(), 0);
    dark.setColorAt(0, QColor(0, 0, 0, 46));
    dark.setColorAt(1, QColor(0, 0, 0, 0));
    painter.fillRect(QRect(width() - shade, 0, shade, height()), dark);
}

} // namespace insieme
