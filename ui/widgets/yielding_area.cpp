// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/yielding_area.h"

#include <QApplication>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace insieme {

constexpr int leastHeight = 64; ///< a sentence in two lines, with its buttons

YieldingArea::YieldingArea(int above, QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QVBoxLayout)
{
    auto *holder = new QWidget(this);
    m_body->setContentsMargins(0, above, 0, 0);
    holder->setLayout(m_body);
    setWidget(holder);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_focus.begin([this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, 8);
    });
}

int YieldingArea::wanted() const
{
    if (m_body->isEmpty())
        return 0;
    return m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(viewport()->width())
                                       : m_body->totalSizeHint().height();
}

QSize YieldingArea::sizeHint() const
{
    return {m_body->totalSizeHint().width(), wanted()};
}

QSize YieldingArea::minimumSizeHint() const
{
    return {m_body->totalMinimumSize().width(), std::min(wanted(), leastHeight)};
}

void YieldingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool YieldingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace insieme
