// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace insieme {
namespace {

constexpr int KeyRole = Qt::UserRole + 1, IconRole = Qt::UserRole + 2, CountRole = Qt::UserRole + 3;

class PlaceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool rail = false;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QString title = index.data().toString();
        if (index.data(KeyRole).isNull()) {
            if (!rail) {
                painter->setFont(Theme::font(11, QFont::DemiBold));
                painter->setPen(theme.text2);
                painter->drawText(option.rect.adjusted(20, 8, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, title);
            }
            painter->restore();
            return;
        }
        const bool current = option.state & QStyle::State_Selected;
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        if (current || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? theme.navCurrent : theme.inset);
            painter->drawRoundedRect(box, 6, 6);
        }
        if (option.state & QStyle::State_HasFocus && current) {
            painter->setPen(QPen(theme.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const int left = rail ? box.center().x() - 8 : box.left() + 9;
        painter->drawPixmap(left, box.center().y() - 8,
                            Theme::pixmap(index.data(IconRole).toString(), current ? theme.accentText : theme.text2, 16,
                                          painter->device()->devicePixelRatioF()));
        if (!rail) {
            const QString count = index.data(CountRole).toString();
            painter->setPen(theme.text2);
            painter->setFont(Theme::font(12));
            const int width = QFontMetrics(painter->font()).horizontalAdvance(count);
            painter->drawText(box.adjusted(0, 0, -9, 0), Qt::AlignVCenter | Qt::AlignRight, count);
            painter->setFont(Theme::font(13, current ? QFont::DemiBold : QFont::Medium));
            painter->setPen(theme.text);
            const QRect area = box.adjusted(33, 0, -width - 16, 0);
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                              QFontMetrics(painter->font()).elidedText(title, Qt::ElideRight, area.width()));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, index.data(KeyRole).isNull() ? (rail ? 10 : 34) : 32};
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Navigation"));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(KeyRole).isNull())
            emit chosen(index.data(KeyRole).toString());
    });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (!index.data(KeyRole).isNull())
            emit chosen(index.data(KeyRole).toString());
    });
}

void Sidebar::addGroup(const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void Sidebar::addPlace(const QString &key, const QString &title, const QString &icon)
{
    auto *item = new QStandardItem(title);
    item->setData(key, KeyRole);
    item->setData(icon, IconRole);
    item->setToolTip(title);
    m_model->appendRow(item);
}

void Sidebar::setCount(const QString &key, qint64 count)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->item(i)->data(KeyRole).toString() == key && !key.isEmpty())
            m_model->item(i)->setData(QString::number(count), CountRole);
    }
}

void Sidebar::setCurrent(const QString &key)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->item(i)->data(KeyRole).toString() == key)
            setCurrentIndex(m_model->index(i, 0));
    }
}

void Sidebar::setRail(bool rail)
{
    static_cast<PlaceDelegate *>(itemDelegate())->rail = rail;
    scheduleDelayedItemsLayout();
    viewport()->update();
}

} // namespace insieme
