// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_table.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace insieme {

void clearLayout(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

FactTable::FactTable(std::vector<Column> columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(std::move(columns))
{
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FactTable::add(const QStringList &cells, bool strong)
{
    m_rows.append({cells, strong});
    setFixedHeight(sizeHint().height());
    setAccessibleDescription(accessibleDescription() + cells.join(QStringLiteral(", ")) + QStringLiteral("; "));
    update();
}

QSize FactTable::sizeHint() const
{
    return {480, 26 + 30 * static_cast<int>(m_rows.size())};
}

QSize FactTable::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void FactTable::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    int shares = 0;
    for (const Column &column : m_columns)
        shares += column.share;
    const auto paintRow = [&](const QStringList &cells, int top, int height) {
        int done = 0;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const int left = width() * done / shares, right = width() * (done + m_columns[i].share) / shares;
            done += m_columns[i].share;
            const QRect cell(left + (i == 0 ? 0 : 8), top, right - left - (i == 0 ? 8 : 16), height);
            painter.drawText(
                cell, Qt::AlignVCenter | (m_columns[i].right ? Qt::AlignRight : Qt::AlignLeft),
                painter.fontMetrics().elidedText(cells.value(static_cast<int>(i)), Qt::ElideRight, cell.width()));
        }
    };
    QStringList titles;
    for (const Column &column : m_columns)
        titles << column.title;
    painter.setFont(Theme::font(12, QFont::Medium));
    painter.setPen(theme.text2);
    paintRow(titles, 0, 24);
    int top = 25;
    for (const auto &[cells, strong] : m_rows) {
        painter.fillRect(QRect(0, top, width(), 1), theme.line);
        painter.setFont(Theme::font(13, strong ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme.text);
        paintRow(cells, top + 1, 29);
        top += 30;
    }
}

} // namespace insieme
