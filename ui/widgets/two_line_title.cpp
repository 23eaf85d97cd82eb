// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/two_line_title.h"

#include <QTextLayout>

namespace insieme {

constexpr int leastWidth = 60;

TwoLineTitle::TwoLineTitle(const QString &text, int pixels, QWidget *parent)
    : Label(text, pixels, QFont::DemiBold, Role::Text, parent)
{
    setWordWrap(true);
}

QStringList TwoLineTitle::lines(int width) const
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    if (!first.isValid() || first.textLength() >= text().size())
        return {text()};
    return {text().left(first.textLength()).trimmed(),
            fontMetrics().elidedText(text().mid(first.textLength()).trimmed(), Qt::ElideRight, width)};
}

QSize TwoLineTitle::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().lineSpacing()};
}

QSize TwoLineTitle::minimumSizeHint() const
{
    return {std::min(leastWidth, sizeHint().width()), fontMetrics().lineSpacing()};
}

int TwoLineTitle::heightForWidth(int width) const
{
    return static_cast<int>(lines(width).size()) * fontMetrics().lineSpacing();
}

void TwoLineTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, lines(width()).join(QLatin1Char('\n')));
}

void TwoLineTitle::resizeEvent(QResizeEvent *event)
{
    Label::resizeEvent(event);
    setToolTip(lines(width()).last().endsWith(QChar(0x2026)) ? text() : QString());
}

} // namespace insieme
