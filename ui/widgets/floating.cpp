// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/floating.h"

#include "ui/widgets/paint.h"

#include <QApplication>

namespace insieme {

Floating::Floating(QWidget *owner)
    : QWidget(owner->window())
    , m_owner(owner)
{
    hide();
    connect(owner, &QObject::destroyed, this, &QObject::deleteLater);
    m_focus.begin([this](QWidget *, QWidget *now) { follow(now); });
}

void Floating::openAt(QWidget *anchor, const QSize &size, QWidget *keys, QWidget *back)
{
    if (!m_owner)
        return;
    m_anchor = anchor;
    m_back = back;
    QWidget *over = m_owner->window();
    if (parentWidget() != over)
        setParent(over);
    const QSize shown = size.boundedTo(over->size() - QSize(8, 8));
    QPoint at = anchor->mapTo(over, QPoint(3, anchor->height()));
    at.setX(std::clamp(at.x(), 4, std::max(4, over->width() - shown.width() - 4)));
    if (at.y() + shown.height() > over->height())
        at.setY(anchor->mapTo(over, QPoint()).y() - shown.height());
    at.setY(std::clamp(at.y(), 4, std::max(4, over->height() - shown.height() - 4)));
    setGeometry(QRect(at, shown).adjusted(-margin, -margin, margin, margin));
    raise();
    show();
    keys->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Floating::close()
{
    if (isHidden())
        return;
    if (m_back && isAncestorOf(QApplication::focusWidget()))
        m_back->setFocus(Qt::PopupFocusReason);
    hide();
}

void Floating::follow(const QWidget *keys)
{
    const bool ofAnchor = keys && m_anchor && (m_anchor == keys || m_anchor->isAncestorOf(keys));
    if (isVisible() && !isAncestorOf(keys) && !ofAnchor)
        hide();
}

void Floating::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    qApp->removeEventFilter(this);
}

void Floating::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::popover(painter, rect().adjusted(margin, margin, -margin, -margin), 10);
}

bool Floating::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != window()) // a menu of its line is no part of the window
        return false;
    const bool inside = isAncestorOf(widget) || (m_anchor && (m_anchor == widget || m_anchor->isAncestorOf(widget)));
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (!inside && widget != this)
            close();
        break;
    case QEvent::Resize:
        if (widget == window())
            close();
        break;
    default:
        break;
    }
    return false;
}

} // namespace insieme
