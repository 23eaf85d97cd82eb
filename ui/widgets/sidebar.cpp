// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace insieme {
namespace {

constexpr int iconPixels = 16, foldPixels = 14;
constexpr int KeyRole = Qt::UserRole + 1, IconRole = Qt::UserRole + 2, SoonRole = Qt::UserRole + 3,
              LateRole = Qt::UserRole + 4, GroupRole = Qt::UserRole + 5, FoldedRole = Qt::UserRole + 6,
              UnderRole = Qt::UserRole + 7, ///< the area a place belongs to
    LateBelowRole = Qt::UserRole + 8, SoonBelowRole = Qt::UserRole + 9; ///< of places that are folded away

qint64 lateOf(const QModelIndex &index)
{
    const qint64 own = index.data(LateRole).toLongLong();
    return own > 0 ? own : index.data(LateBelowRole).toLongLong();
}

qint64 soonOf(const QModelIndex &index)
{
    return index.data(SoonRole).toLongLong() + index.data(SoonBelowRole).toLongLong();
}

/// Heights of a row with all the room it wants, and at least.
struct Height {
    int full, least;
    int at(int step) const { return full - (full - least) * step / steps; }
    static constexpr int steps = 14; ///< from the one to the other
};
constexpr Height placeHeight{31, 24}, groupHeight{34, 20}, railPlaceHeight{36, 21}, railGroupHeight{17, 7};

class PlaceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool rail = false;
    int step = 0; ///< of Height
    int heightOf(const QModelIndex &index) const
    {
        if (!rail)
            return (index.data(KeyRole).isNull() ? groupHeight : placeHeight).at(step);
        const bool line = index.data(KeyRole).isNull() && !index.data(FoldedRole).toBool();
        return (line ? railGroupHeight : railPlaceHeight).at(step);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QString title = index.data().toString();
        if (index.data(KeyRole).isNull()) {
            if (rail && index.data(FoldedRole).toBool()) {
                painter->fillRect(QRect(16, option.rect.top(), option.rect.width() - 32, 1), theme.border);
                paint::icon(*painter, QStringLiteral("ellipsis"), option.rect.center() - QPoint(8, 7), 16, theme.text2);
                if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected)
                    paint::focusRing(*painter, option.rect.adjusted(9, 2, -9, -2), 6);
            } else if (rail && index.row() > 0) {
                painter->fillRect(QRect(16, option.rect.center().y(), option.rect.width() - 32, 1), theme.border);
            } else if (!rail) {
                const QFont font = Theme::font(11, QFont::DemiBold);
                const int above = std::max(0, option.rect.height() - groupHeight.least - 2);
                paint::text(*painter, option.rect.adjusted(20, above, -30, 0), title, font, theme.text2);
                const bool folded = index.data(FoldedRole).toBool();
                const QRect line = option.rect.adjusted(8, above + 1, -8, -1);
                if (folded || option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
                    paint::icon(*painter, folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
                                QPoint(option.rect.right() - 29, line.center().y() - 7), foldPixels, theme.text2);
                if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected)
                    paint::focusRing(*painter, line.adjusted(1, 1, -1, -1), 5);
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
        if (option.state & QStyle::State_HasFocus && current)
            paint::focusRing(*painter, box.adjusted(1, 1, -1, -1), 6);
        const bool below = !index.data(UnderRole).toString().isEmpty();
        const int size = rail && below ? 14 : iconPixels;
        const int left = rail ? box.center().x() - size / 2 : box.left() + (below ? 25 : 9);
        paint::icon(*painter, index.data(IconRole).toString(), QPoint(left, box.center().y() - size / 2 + 1), size,
                    current ? theme.accentText : theme.text2);
        const qint64 late = lateOf(index);
        const QString count = paint::countText(late > 0 ? late : soonOf(index));
        const bool shown = count != QLatin1String("0");
        if (rail) {
            if (late > 0) {
                const int width = std::max(16, paint::textWidth(count, Theme::font(10, QFont::Bold)) + 8);
                const QRect badge(box.center().x() + 2, box.top() + 1, width, 16);
                painter->setPen(Qt::NoPen);
                painter->setBrush(theme.tone(Theme::Tone::Bad).mark);
                painter->drawRoundedRect(badge, 8, 8);
                paint::text(*painter, badge, count, Theme::font(10, QFont::Bold), theme.onMark(Theme::Tone::Bad),
                            Qt::AlignHCenter);
            }
            painter->restore();
            return;
        }
        int right = box.right() - 8;
        if (late > 0) {
            const int width = paint::pillWidth(count);
            paint::pill(*painter, QRect(right - width + 4, box.center().y() - 8, width, 18), count, true);
            right -= width + 2;
        } else if (shown) {
            const int width = paint::textWidth(count, Theme::font(12));
            paint::text(*painter, QRect(right - width, box.top(), width + 1, box.height()), count, Theme::font(12),
                        theme.text2);
            right -= width + 6;
        }
        paint::text(*painter, QRect(left + 24, box.top(), right - left - 24, box.height()), title,
                    Theme::font(13, current ? QFont::DemiBold : QFont::Medium), theme.text);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, heightOf(index)};
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
    connect(this, &QListView::clicked, this, &Sidebar::press);
}

void Sidebar::press(const QModelIndex &index)
{
    if (!index.data(KeyRole).isNull())
        emit chosen(index.data(KeyRole).toString());
    else if (index.isValid() && (!m_rail || index.data(FoldedRole).toBool()))
        setFolded(index.row(), !index.data(FoldedRole).toBool());
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool group = index.isValid() && index.data(KeyRole).isNull();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        press(index);
    else if (group && !m_rail && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        setFolded(index.row(), event->key() == Qt::Key_Left);
    else if (!group && event->key() == Qt::Key_Right && index.data(UnderRole).toString().isEmpty())
        unfoldArea(index.data(KeyRole).toString());
    else if (!group && event->key() == Qt::Key_Left && index.data(UnderRole).toString().isEmpty())
        unfoldArea({});
    else
        QListView::keyPressEvent(event);
}

void Sidebar::setFolded(int groupRow, bool folded)
{
    QStandardItem *item = m_model->item(groupRow);
    item->setData(folded, FoldedRole);
    item->setAccessibleText(folded ? tr("%1, folded").arg(item->text()) : item->text());
    m_visited = -1;
    QSettings().setValue(QStringLiteral("sidebar/") + item->data(GroupRole).toString(), folded);
    hideFolded();
}

bool Sidebar::isFoldedAway(int row) const
{
    const QString under = m_model->item(row)->data(UnderRole).toString();
    if (!under.isEmpty() && under != m_area)
        return true;
    const int group = groupOf(row);
    return group >= 0 && m_model->item(group)->data(FoldedRole).toBool();
}

int Sidebar::groupOf(int row) const
{
    while (row >= 0 && !m_model->item(row)->data(KeyRole).isNull())
        --row;
    return row;
}

void Sidebar::hideFolded()
{
    QStandardItem *area = nullptr;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QStandardItem *item = m_model->item(i);
        if (item->data(KeyRole).isNull())
            continue;
        const QString under = item->data(UnderRole).toString();
        const bool hidden = isFoldedAway(i);
        if (!hidden && isRowHidden(i))
            drawAhead(i, Theme::current().text2);
        setRowHidden(i, hidden);
        if (under.isEmpty()) {
            area = item;
            area->setData(0, LateBelowRole);
            area->setData(0, SoonBelowRole);
        } else if (area && hidden) {
            for (const auto &[below, own] : {std::pair(LateBelowRole, LateRole), std::pair(SoonBelowRole, SoonRole)})
                area->setData(area->data(below).toLongLong() + item->data(own).toLongLong(), below);
        }
    }
    sayCounts();
    fit();
}

void Sidebar::sayCounts()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QStandardItem *item = m_model->item(i);
        if (item->data(KeyRole).isNull())
            continue;
        const auto late = static_cast<int>(lateOf(item->index())), soon = static_cast<int>(soonOf(item->index()));
        QString said = item->text();
        if (late > 0)
            said = tr("%1, %n late", nullptr, late).arg(said);
        if (soon > 0)
            said = tr("%1, %n due within seven days", nullptr, soon).arg(said);
        item->setToolTip(said);
        item->setAccessibleText(said);
    }
}

void Sidebar::fit()
{
    auto *rows = static_cast<PlaceDelegate *>(itemDelegate());
    const int before = rows->step;
    for (rows->step = 0; rows->step < Height::steps; ++rows->step) {
        int height = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            height += isRowHidden(row) ? 0 : rows->heightOf(m_model->index(row, 0));
        if (height <= viewport()->height())
            break;
    }
    if (rows->step != before) {
        scheduleDelayedItemsLayout();
        viewport()->update();
    }
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void Sidebar::unfoldArea(const QString &key)
{
    m_area = key;
    hideFolded();
}

void Sidebar::addGroup(const QString &title, const QString &key, bool folded)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(key, GroupRole);
    item->setData(QSettings().value(QStringLiteral("sidebar/") + key, folded).toBool(), FoldedRole);
    item->setToolTip(title);
    m_model->appendRow(item);
    if (item->data(FoldedRole).toBool())
        icons::drawAhead(QStringLiteral("chevron-right"), Theme::current().text2, foldPixels, devicePixelRatioF());
}

void Sidebar::addPlace(const QString &key, const QString &title, const QString &icon, const QString &under)
{
    auto *item = new QStandardItem(title);
    item->setData(key, KeyRole);
    item->setData(icon, IconRole);
    item->setData(under, UnderRole);
    item->setToolTip(title);
    m_model->appendRow(item);
    const bool hidden = isFoldedAway(item->row());
    setRowHidden(item->row(), hidden);
    // A window is built for longer than its icons are drawn.
    if (!hidden)
        drawAhead(item->row(), Theme::current().text2);
}

void Sidebar::drawAhead(int row, const QColor &colour) const
{
    icons::drawAhead(m_model->item(row)->data(IconRole).toString(), colour, iconPixels, devicePixelRatioF());
}

void Sidebar::setTitle(const QString &key, const QString &title)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QStandardItem *item = m_model->item(i);
        if (item->data(KeyRole).toString() != key || item->text() == title)
            continue;
        item->setText(title);
        sayCounts();
    }
}

void Sidebar::setCounts(const QString &key, qint64 soon, qint64 late)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QStandardItem *item = m_model->item(i);
        if (item->data(KeyRole).toString() != key || key.isEmpty())
            continue;
        if (item->data(SoonRole).toLongLong() == soon && item->data(LateRole).toLongLong() == late)
            return;
        item->setData(soon, SoonRole);
        item->setData(late, LateRole);
    }
    hideFolded();
}

void Sidebar::setCurrent(const QString &key)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (key.isEmpty() || m_model->item(i)->data(KeyRole).toString() != key)
            continue;
        const QString under = m_model->item(i)->data(UnderRole).toString();
        // Where the person is, is never folded away.
        const int group = groupOf(i);
        if (m_visited >= 0 && m_visited != group) {
            m_model->item(m_visited)->setData(true, FoldedRole);
            m_visited = -1;
        }
        if (group >= 0 && m_model->item(group)->data(FoldedRole).toBool()) {
            m_model->item(group)->setData(false, FoldedRole);
            m_visited = group;
        }
        drawAhead(i, Theme::current().accentText);
        unfoldArea(under.isEmpty() ? key : under);
        setCurrentIndex(m_model->index(i, 0));
        executeDelayedItemsLayout();
        scrollTo(m_model->index(i, 0));
    }
}

void Sidebar::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    static_cast<PlaceDelegate *>(itemDelegate())->rail = rail;
    m_rail = rail;
    // There is no room for a bar beside the icons; keys and the wheel scroll all the same.
    setVerticalScrollBarPolicy(rail ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    hideFolded();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

} // namespace insieme
