// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_table.h"

#include "ui/widgets/columns.h"
#include "ui/widgets/paint.h"

#include <algorithm>
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
    QStringList titles;
    for (const Column &column : m_columns)
        titles << column.title;
    setAccessibleName(titles.join(QStringLiteral(", ")));
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

QFont FactTable::fontOf(const Row &row)
{
    return Theme::font(13, row.strong || row.late ? QFont::DemiBold : QFont::Normal);
}

QRect FactTable::cellRect(const std::vector<int> &widths, size_t column, int top, int height) const
{
    int left = 0;
    for (size_t i = 0; i < column; ++i)
        left += widths[i];
    const bool last = column + 1 == m_columns.size();
    return QRect(left, top, widths[column], height).adjusted(column == 0 ? 0 : 8, 0, last ? 0 : -8, 0);
}

bool FactTable::isCut(const Row &row, const std::vector<int> &widths) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (paint::textWidth(row.cells.value(static_cast<int>(i)), fontOf(row)) > cellRect(widths, i, 0, 0).width())
            return true;
    }
    return false;
}

void FactTable::takeKeys()
{
    if (m_opens)
        return;
    const bool cut = std::any_of(m_rows.begin(), m_rows.end(),
                                 [this, widths = widths()](const Row &row) { return isCut(row, widths); });
    setFocusPolicy(cut ? Qt::TabFocus : Qt::NoFocus);
}

QString FactTable::wordsOf(const Row &row) const
{
    QStringList cells = row.cells;
    cells.removeAll(QString());
    return cells.join(QLatin1Char('\n'));
}

void FactTable::tellCut()
{
    if (m_row >= m_rows.size())
        return;
    const QRect box = partRect(m_row);
    QToolTip::showText(mapToGlobal(box.bottomLeft()),
                       isCut(m_rows[m_row], widths()) ? wordsOf(m_rows[m_row]) : QString(), this, box);
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    takeKeys();
}

void FactTable::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        tellCut();
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
    if (index < 0 || index >= m_rows.size())
        return;
    m_row = index;
    update();
    if (m_opens)
        emit opened(index);
}

QList<PageKey> FactTable::keys() const
{
    QList<PageKey> result;
    if (focusPolicy() != Qt::NoFocus)
        result.append({QStringLiteral("↑↓"), tr("row by row")});
    if (m_opens)
        result.append({QStringLiteral("↵"), tr("open the row")});
    return result;
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && m_row + step >= 0 && m_row + step < m_rows.size()) {
        m_row += step;
        update();
        tellCut();
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
    if (const int row = rowAt(help->pos().y()); row >= 0)
        QToolTip::showText(help->globalPos(), wordsOf(m_rows[row]), this);
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
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QRect cell = cellRect(widths, i, top, height);
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
        if (hasFocus() && row == m_row)
            painter.fillRect(QRect(0, top + 1, width(), 29), theme.selected);
        painter.setFont(fontOf(each));
        painter.setPen(each.late ? theme.tone(Theme::Tone::Bad).text : theme.text);
        paintRow(each.cells, top + 1, 29);
        top += 30;
    }
    if (const QString told = cut.join(QLatin1Char('\n')); toolTip() != told)
        setToolTip(told);
}

} // namespace insieme
