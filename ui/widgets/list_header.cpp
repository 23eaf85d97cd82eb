// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_table.h"
#include "ui/widgets/paint.h"

#include <QMouseEvent>

namespace insieme {

ListHeader::ListHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(34);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setMinimumSectionSize(60);
    viewport()->setAutoFillBackground(false);
}

void ListHeader::setTicked(Qt::CheckState state)
{
    m_ticked = state;
    viewport()->update();
}

void ListHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().border);
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    painter->save();
    QRect box = rect.adjusted(12, 0, -12, 0);
    if (section == 0) {
        box.setLeft(rect.left() + 16);
        if (model() && model()->index(0, 0).data(Qt::CheckStateRole).isValid()) {
            paint::checkBox(*painter, QRectF(box.left(), box.center().y() - 7, 16, 16), m_ticked);
            box.setLeft(box.left() + tickRoom);
        }
    }
    const QString text = model()->headerData(section, orientation()).toString();
    const bool sorted = sortIndicatorSection() == section;
    const QFont font = Theme::font(12, sorted ? QFont::DemiBold : QFont::Medium);
    const auto align =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>());
    const int arrow = sorted ? 18 : 0;
    const int width = std::min(box.width() - arrow, paint::textWidth(text, font));
    const int left = align & Qt::AlignRight ? box.right() - width - arrow + 1 : box.left();
    paint::text(*painter, QRect(left, box.top(), width, box.height()), text, font, sorted ? theme.text : theme.text2);
    if (sorted)
        paint::icon(*painter,
                    sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("arrow-up")
                                                               : QStringLiteral("arrow-down"),
                    QPoint(left + width + 4, box.center().y() - 6), 14, theme.text2);
    painter->restore();
}

void ListHeader::mousePressEvent(QMouseEvent *event)
{
    if (logicalIndexAt(event->pos()) == 0 && event->pos().x() - sectionViewportPosition(0) < tickRoom + 12
        && model()->index(0, 0).data(Qt::CheckStateRole).isValid())
    {
        emit tickPressed();
        return;
    }
    QHeaderView::mousePressEvent(event);
}

} // namespace insieme
