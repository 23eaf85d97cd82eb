// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_table.h"

#include "ui/widgets/columns.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace insieme {

FactTable::FactTable(std::vector<Column> columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(std::move(columns))
{
    installPartAccess();
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FactTable::append(const Row &row)
{
    m_rows.append(row);
    setFixedHeight(sizeHint().height());
    setAccessibleDescription(accessibleDescription() + row.cells.join(QStringLiteral(", ")) + QStringLiteral("; "));
    update();
}

void FactTable::add(const QStringList &cells, bool strong)
{
    append({cells, strong, false});
}

void FactTable::addOpening(const QStringList &cells, bool late, bool strong)
{
    m_opens = true;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    append({cells, strong, late});
}

int FactTable::rowAt(int y) const
{
    const int row = y < 25 ? -1 : (y - 25) / 30;
    return row < m_rows.size() ? row : -1;
}

void FactTable::choosePart(int index)
{
    if (m_opens && index >= 0 && index < m_rows.size())
        emit opened(m_row = index);
}

QList<PageKey> FactTable::keys() const
{
    if (!m_opens)
        return {};
    return {{QStringLiteral("↑↓"), tr("row by row")}, {QStringLiteral("↵"), tr("open the row")}};
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (m_opens && step != 0 && m_row + step >= 0 && m_row + step < m_rows.size()) {
        m_row += step;
        update();
    } else if (m_opens && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit opened(m_row);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FactTable::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (!m_opens || row < 0 || event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_row = row;
    emit opened(row);
}

bool FactTable::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int row = rowAt(help->pos().y()); row >= 0) {
        QStringList cells = m_rows[row].cells;
        cells.removeAll(QString());
        QToolTip::showText(help->globalPos(), cells.join(QLatin1Char('\n')), this);
    }
    return true;
}

QSize FactTable::sizeHint() const
{
    return {480, 26 + 30 * static_cast<int>(m_rows.size())};
}

QSize FactTable::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

std::vector<int> FactTable::widths() const
{
    const QFont font = Theme::font(13, QFont::DemiBold), title = Theme::font(12, QFont::Medium);
    std::vector<ColumnWish> wishes;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int room = i == 0 || i + 1 == m_columns.size() ? 8 : 16;
        ColumnWish wish{0, paint::textWidth(m_columns[i].title, title), m_columns[i].share};
        for (const Row &row : m_rows) {
            const QString text = row.cells.value(static_cast<int>(i));
            const int width = paint::textWidth(text, font);
            wish.wish = std::max(wish.wish, width);
            wish.floor = std::max(wish.floor, isFigure(text) ? width : std::min(width, 40));
        }
        wish.floor += room;
        wish.wish += room;
        wishes.push_back(wish);
    }
    return fitColumns(wishes, width());
}

void FactTable::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const std::vector<int> widths = this->widths();
    QStringList cut; // told whole on hover
    const auto paintRow = [&](const QStringList &cells, int top, int height) {
        int left = 0;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QRect cell =
                QRect(left, top, widths[i], height).adjusted(i == 0 ? 0 : 8, 0, i + 1 == m_columns.size() ? 0 : -8, 0);
            left += widths[i];
            const QString whole = cells.value(static_cast<int>(i));
            const QString fitting = painter.fontMetrics().elidedText(whole, Qt::ElideRight, cell.width());
            if (fitting != whole)
                cut << whole;
            painter.drawText(cell, Qt::AlignVCenter | (m_columns[i].right ? Qt::AlignRight : Qt::AlignLeft), fitting);
        }
    };
    QStringList titles;
    for (const Column &column : m_columns)
        titles << column.title;
    painter.setFont(Theme::font(12, QFont::Medium));
    painter.setPen(theme.text2);
    paintRow(titles, 0, 24);
    int top = 25;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row &each = m_rows[row];
        painter.fillRect(QRect(0, top, width(), 1), theme.line);
        if (m_opens && hasFocus() && row == m_row)
            painter.fillRect(QRect(0, top + 1, width(), 29), theme.selected);
        painter.setFont(Theme::font(13, each.strong || each.late ? QFont::DemiBold : QFont::Normal));
        painter.setPen(each.late ? theme.tone(Theme::Tone::Bad).text : theme.text);
        paintRow(each.cells, top + 1, 29);
        top += 30;
    }
    if (const QString told = cut.join(QLatin1Char('\n')); toolTip() != told)
        setToolTip(told);
}

} // namespace insieme
