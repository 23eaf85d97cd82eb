// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/step_bar.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace insieme {
namespace {

constexpr int circle = 22;
constexpr int gap = 8;
constexpr int between = 28;

} // namespace

StepBar::StepBar(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

int StepBar::widthOf(const QString &step) const
{
    return circle + gap + QFontMetrics(Theme::font(13, QFont::DemiBold)).horizontalAdvance(step);
}

QSize StepBar::sizeHint() const
{
    int width = 0;
    for (const QString &step : m_steps)
        width += widthOf(step) + between;
    return {width - between, 28};
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool here = i == m_current;
        const QRectF round(x + 0.5, (height() - circle) / 2.0 + 0.5, circle - 1, circle - 1);
        painter.setPen(here ? theme.accent : theme.border);
        painter.setBrush(here ? theme.accent : i < m_current ? theme.accentSoft : theme.surface);
        painter.drawEllipse(round);
        painter.setFont(Theme::font(12, QFont::DemiBold));
        painter.setPen(here ? theme.onAccent : i < m_current ? theme.accentText : theme.text2);
        painter.drawText(round, Qt::AlignCenter, QString::number(i + 1));
        painter.setFont(Theme::font(13, here ? QFont::DemiBold : QFont::Normal));
        painter.setPen(here ? theme.text : theme.text2);
        painter.drawText(QRect(x + circle + gap, 0, widthOf(m_steps[i]), height()), Qt::AlignVCenter | Qt::AlignLeft,
                         m_steps[i]);
        x += widthOf(m_steps[i]);
        if (i + 1 < m_steps.size()) {
            painter.setPen(theme.border);
            painter.drawLine(QPointF(x + 6, height() / 2.0), QPointF(x + between - 6, height() / 2.0));
            x += between;
        }
    }
}

} // namespace insieme
