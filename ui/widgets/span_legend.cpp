// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/span_legend.h"

#include "ui/widgets/paint.h"

namespace insieme {
namespace {

constexpr int boxWidth = 22, toWord = 30, toNext = 20;

int wordWidth(const QString &word)
{
    return paint::textWidth(word, Theme::font(12)) + 2;
}

} // namespace

SpanLegend::SpanLegend(const QList<Entry> &entries, QWidget *parent)
    : QWidget(parent)
    , m_entries(entries)
{
    setAccessibleName(tr("What the bars mean"));
    int width = 0;
    QStringList words;
    for (const Entry &entry : m_entries) {
        width += toWord + wordWidth(entry.word) + toNext;
        words << entry.word;
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setFixedSize(width, 24);
}

void SpanLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const Entry &entry : m_entries) {
        const QRectF box(x + 0.5, 6.5, boxWidth, 11);
        const Theme::Tones tones = theme.tone(entry.tone);
        painter.setPen(Qt::NoPen);
        if (entry.look == Timeline::Look::Dashed) {
            painter.setPen(QPen(tones.mark, 1.4, Qt::DashLine));
            painter.setBrush(theme.surface);
            painter.drawRoundedRect(box, 3, 3);
        } else if (entry.look == Timeline::Look::Hatched) {
            painter.setBrush(theme.inset);
            painter.drawRoundedRect(box, 3, 3);
            paint::hatch(painter, box, 3, tones.mark);
        } else if (entry.look == Timeline::Look::Solid) {
            painter.setBrush(theme.series(entry.series));
            painter.drawRoundedRect(box, 3, 3);
        } else {
            const bool warn = entry.tone == Theme::Tone::Warn;
            painter.setBrush(warn ? tones.soft : theme.seriesSoft(entry.series));
            painter.drawRoundedRect(box, 3, 3);
            painter.fillRect(QRectF(box.left(), box.top() + 1, 3, box.height() - 2),
                             warn ? tones.mark : theme.series(entry.series));
        }
        const int width = wordWidth(entry.word);
        paint::text(painter, QRect(x + toWord, 0, width + 2, 24), entry.word, Theme::font(12), theme.text2);
        x += toWord + width + toNext;
    }
}

} // namespace insieme
