// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/horizons.h"

#include "core/base/elision.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace insieme {
namespace {

constexpr int axisRoom = 26, legendRoom = 60;

} // namespace

Horizons::Horizons(QWidget *parent)
    : QWidget(parent)
{
    installPartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Until when"));
}

void Horizons::setCells(const QList<Cell> &cells)
{
    m_cells = cells;
    QStringList words;
    for (const Cell &cell : cells)
        words << cell.title + QStringLiteral(": ") + cell.count;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QString Horizons::partName(int index) const
{
    const Cell cell = m_cells.value(index);
    return cell.note.isEmpty() ? QStringLiteral("%1: %2").arg(cell.title, cell.count)
                               : QStringLiteral("%1: %2, %3").arg(cell.title, cell.count, cell.note);
}

void Horizons::choose(int index)
{
    if (index < 0 || index >= m_cells.size() || index == m_chosen)
        return;
    m_chosen = index;
    update();
    emit chosenChanged(index);
}

QRect Horizons::cellRect(int index) const
{
    const int count = std::max<int>(1, static_cast<int>(m_cells.size()));
    return {width() * index / count, 0, width() / count, height() - 4};
}

void Horizons::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -2.5), 6, 6);
    for (int i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        const QRect box = cellRect(i).adjusted(16, 8, -8, -6);
        const bool none = cell.count == QLatin1String("0");
        const QColor number = cell.tone == Cell::Tone::Late && !none ? theme.tone(Theme::Tone::Bad).text
            : cell.tone == Cell::Tone::Today && !none                ? theme.tone(Theme::Tone::Warn).text
                                                                     : theme.text;
        const QFont large = Theme::font(26, QFont::DemiBold);
        paint::text(painter, QRect(box.left(), box.top(), box.width(), 32), cell.count, large, number);
        if (cell.tone != Cell::Tone::Plain && !none) {
            const int x = box.left() + paint::textWidth(cell.count, large) + 8;
            paint::sign(painter, QRectF(x, box.top() + 9, 14, 14),
                        cell.tone == Cell::Tone::Late ? Theme::Tone::Bad : Theme::Tone::Warn);
        }
        paint::text(painter, QRect(box.left(), box.top() + 34, box.width(), 18), cell.title,
                    Theme::font(13, QFont::DemiBold), theme.text);
        paint::text(painter, QRect(box.left(), box.top() + 52, box.width(), 18), cell.note, Theme::font(12),
                    theme.text2);
        if (i > 0) {
            painter.setPen(theme.line);
            painter.drawLine(cellRect(i).left(), 12, cellRect(i).left(), height() - 16);
        }
    }
    if (!m_cells.isEmpty())
        painter.fillRect(QRect(2, height() - 4, cellRect(m_chosen).right() - 2, 2), theme.accent);
    if (hasFocus())
        paint::focusRing(painter, QRectF(cellRect(m_chosen)).adjusted(4, 4, -4, -4), 6);
}

void Horizons::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_cells.size(); ++i) {
        if (cellRect(i).contains(event->position().toPoint()))
            choose(i);
    }
}

QList<PageKey> Horizons::keys() const
{
    return {{QStringLiteral("←→"), tr("nearer, farther")}};
}

void Horizons::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        choose(m_chosen - 1);
    else if (event->key() == Qt::Key_Right)
        choose(m_chosen + 1);
    else
        QWidget::keyPressEvent(event);
}

WeekChart::WeekChart(QWidget *parent)
    : QWidget(parent)
{
    installPartAccess();
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Deadlines by week"));
    setCursor(Qt::PointingHandCursor);
}

void WeekChart::setWeeks(const QList<Week> &weeks)
{
    m_weeks = weeks;
    QStringList words;
    for (const Week &week : weeks) {
        for (const Part &part : week.parts)
            words << QStringLiteral("%1 %2: %3").arg(week.label, part.area).arg(part.count);
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

void WeekChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qint64 most = 1;
    QList<Part> legend;
    for (const Week &week : m_weeks) {
        qint64 sum = 0;
        for (const Part &part : week.parts) {
            sum += part.count;
            if (std::none_of(legend.begin(), legend.end(), [&](const Part &p) { return p.area == part.area; }))
                legend << part;
        }
        most = std::max(most, sum);
    }
    std::sort(legend.begin(), legend.end(), [](const Part &a, const Part &b) { return a.series < b.series; });
    const int left = axisRoom, bottom = height() - legendRoom, top = 8;
    const QFont small = Theme::font(11);
    const qint64 step = std::max<qint64>(1, (most + 3) / 4);
    for (qint64 value = 0; value <= most; value += step) {
        const int y = bottom - static_cast<int>((bottom - top) * value / most);
        painter.setPen(theme.line);
        painter.drawLine(left, y, width(), y);
        paint::text(painter, QRect(0, y - 8, left - 6, 16), QString::number(value), small, theme.text3, Qt::AlignRight);
    }
    const int count = std::max<int>(1, static_cast<int>(m_weeks.size()));
    for (int i = 0; i < m_weeks.size(); ++i) {
        const int x = left + (width() - left) * i / count;
        const int wide = std::max(4, (width() - left) / count - 8);
        int y = bottom;
        for (const Part &part : m_weeks[i].parts) {
            const int tall = static_cast<int>((bottom - top) * part.count / most);
            painter.fillRect(QRect(x + 4, y - tall, wide, tall - 1), theme.series(part.series));
            y -= tall;
        }
        if (i % 4 == 0)
            paint::text(painter, QRect(std::min(x, width() - 40), bottom + 3, 40, 16), m_weeks[i].label, small,
                        theme.text2);
    }
    if (hasFocus() && !m_weeks.isEmpty())
        paint::focusRing(painter, partRect(m_current).adjusted(2, 4, -2, -2), 4);
    int x = 0, y = height() - 38;
    for (const Part &part : legend) {
        const int wide = 26 + paint::textWidth(part.area, small);
        if (x > 0 && x + wide - 14 > width()) {
            x = 0;
            y += 18;
        }
        painter.fillRect(QRect(x, y + 5, 8, 8), theme.series(part.series));
        paint::text(painter, QRect(x + 12, y, wide - 12, 18), part.area, small, theme.text2);
        x += wide;
    }
}

QString WeekChart::partName(int index) const
{
    const Week week = m_weeks.value(index);
    QStringList words{elided(tr("week of %1").arg(week.label))};
    for (const Part &part : week.parts)
        words << QStringLiteral("%1 %2").arg(part.area).arg(part.count);
    return words.join(QStringLiteral(", "));
}

QRect WeekChart::partRect(int index) const
{
    const int count = std::max<int>(1, static_cast<int>(m_weeks.size()));
    const int from = axisRoom + (width() - axisRoom) * index / count;
    return {from, 0, (width() - axisRoom) / count, height() - legendRoom};
}

QList<PageKey> WeekChart::keys() const
{
    return {{QStringLiteral("←→"), tr("week by week")}, {QStringLiteral("↵"), tr("all deadlines")}};
}

void WeekChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step != 0 && !m_weeks.isEmpty()) {
        m_current = std::clamp(m_current + step, 0, partCount() - 1);
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit weekClicked(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WeekChart::mousePressEvent(QMouseEvent *event)
{
    const int left = axisRoom;
    const int count = static_cast<int>(m_weeks.size());
    const int x = static_cast<int>(event->position().x()) - left;
    if (count > 0 && x >= 0)
        emit weekClicked(std::min(count - 1, x * count / std::max(1, width() - left)));
}

} // namespace insieme
