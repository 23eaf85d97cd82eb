// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grounds.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace insieme {
namespace {

constexpr int edge = 3; ///< of a conflict, at its left

} // namespace

Zone::Zone(Ground ground, std::optional<Qt::Edge> hairline, QWidget *parent)
    : QFrame(parent)
    , m_ground(ground)
    , m_hairline(hairline)
{
    const auto at = [&](Qt::Edge edge) { return hairline == edge ? 1 : 0; };
    setContentsMargins(at(Qt::LeftEdge), at(Qt::TopEdge), at(Qt::RightEdge), at(Qt::BottomEdge));
}

void Zone::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(),
                     m_ground == Ground::Surface    ? theme.surface
                         : m_ground == Ground::Side ? theme.side
                                                    : Theme::mixed(theme.border, theme.side, 0.25));
    if (!m_hairline)
        return;
    const bool upright = *m_hairline == Qt::LeftEdge || *m_hairline == Qt::RightEdge;
    const QPoint at(*m_hairline == Qt::RightEdge ? width() - 1 : 0, *m_hairline == Qt::BottomEdge ? height() - 1 : 0);
    painter.fillRect(QRect(at, upright ? QSize(1, height()) : QSize(width(), 1)), theme.border);
}

TintedFrame::TintedFrame(Look look, QWidget *parent)
    : QFrame(parent)
    , m_look(look)
{
    if (look == Look::Conflict)
        setContentsMargins(edge, 0, 0, 0);
}

void TintedFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (m_look == Look::Conflict) {
        const Theme::Tones tones = theme.tone(Theme::Tone::Bad);
        painter.fillRect(rect(), tones.soft);
        painter.fillRect(QRect(0, 0, edge, height()), tones.mark);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look == Look::Chosen ? theme.accentSoft : theme.tone(Theme::Tone::Warn).soft);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace insieme
