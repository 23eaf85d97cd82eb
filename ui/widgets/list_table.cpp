// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_table.h"

#include "ui/widgets/list_roles.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace insieme {
namespace {

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, theme.selected);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        if (selected && index.column() == 0)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
        const QRect box = option.rect.adjusted(index.column() == 0 ? 16 : 12, 0, -12, 0);
        const QString text = index.data(Qt::DisplayRole).toString().simplified();
        const auto kind = index.data(CellKindRole).value<CellKind>();
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
        const auto draw = [&](const QRect &area, const QString &what, const QFont &font, const QColor &colour,
                              Qt::Alignment align) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(area, static_cast<int>(align | Qt::TextSingleLine),
                              QFontMetrics(font).elidedText(what, Qt::ElideRight, area.width()));
        };
        if (kind == CellKind::TwoLines) {
            const QString second = index.data(SecondLineRole).toString().simplified();
            if (second.isEmpty()) {
                draw(box, text, Theme::font(13, QFont::Medium), theme.text, Qt::AlignVCenter | Qt::AlignLeft);
            } else {
                const int half = box.height() / 2;
                draw(QRect(box.left(), box.top() + 3, box.width(), half), text, Theme::font(13, QFont::Medium),
                     theme.text, Qt::AlignVCenter | Qt::AlignLeft);
                draw(QRect(box.left(), box.top() + half - 1, box.width(), half - 2), second, Theme::font(12),
                     theme.text2, Qt::AlignVCenter | Qt::AlignLeft);
            }
        } else if (kind == CellKind::Chip && !text.isEmpty()) {
            const int width = std::min(box.width(), chipWidth(text));
            paintChip(*painter, QRect(box.left(), box.center().y() - 10, width, 22), text,
                      index.data(ToneRole).toInt());
        } else if (kind == CellKind::Money) {
            draw(box, text, Theme::font(13, QFont::DemiBold), theme.text, alignment);
        } else {
            draw(box, text, Theme::font(13), index.column() == 0 ? theme.text : theme.text2, alignment);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {80, 44}; }
};

} // namespace

int chipWidth(const QString &text)
{
    return QFontMetrics(Theme::font(12, QFont::Medium)).horizontalAdvance(text) + 18;
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, int tone)
{
    const Theme::Tones colours = Theme::current().tone(static_cast<Theme::Tone>(tone));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(rect, 6, 6);
    painter.setPen(colours.text);
    const QFont font = Theme::font(12, QFont::Medium);
    painter.setFont(font);
    painter.drawText(rect.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width() - 16));
}

ListTable::ListTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(44);
    horizontalHeader()->setFixedHeight(34);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(60);
    connect(this, &QTableView::doubleClicked, this, &ListTable::opened);
}

void ListTable::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    spread();
}

void ListTable::spread()
{
    if (!model() || m_widths.isEmpty())
        return;
    int fixed = 0, flexible = 0;
    for (const int width : m_widths) {
        fixed += width;
        flexible += width == 0;
    }
    // A narrow window takes a little from every column before it scrolls sideways.
    const int width = viewport()->width();
    const double share = std::clamp(double(width - 220 * flexible) / std::max(1, fixed), 0.86, 1.0);
    const int left = std::max(220, (width - static_cast<int>(fixed * share)) / std::max(1, flexible));
    for (int i = 0; i < m_widths.size() && i < model()->columnCount(); ++i)
        setColumnWidth(i, m_widths[i] == 0 ? left : static_cast<int>(m_widths[i] * share));
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spread();
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace insieme
