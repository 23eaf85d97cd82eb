// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grounds.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace insieme {
namespace {

constexpr int edge = 3; ///< of a conflict, at its left

} // namespace

FootBar::FootBar(QWidget *parent)
    : QFrame(parent)
{
    setContentsMargins(0, 1, 0, 0); // the hairline
}

void FootBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
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
