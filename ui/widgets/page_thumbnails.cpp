// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_thumbnails.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace insieme {
namespace {

constexpr int columnWidth = 128, rowHeight = 138, paperHeight = 108;

} // namespace

PageThumbnails::PageThumbnails(QWidget *parent)
    : QWidget(parent)
{
    installPartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
}

void PageThumbnails::setPages(std::shared_ptr<const documents::Pages> pages, std::vector<Badge> badges)
{
    m_pages = std::move(pages);
    m_badges = std::move(badges);
    m_pictures.assign(static_cast<size_t>(partCount()), QPixmap());
    m_current = std::clamp(m_current, 0, std::max(0, partCount() - 1));
    setFixedSize(sizeHint());
    update();
}

void PageThumbnails::setCurrent(int page)
{
    if (page == m_current || page < 0 || page >= partCount())
        return;
    m_current = page;
    update();
}

QSize PageThumbnails::sizeHint() const
{
    return {columnWidth, partCount() * rowHeight + 8};
}

QString PageThumbnails::partName(int index) const
{
    const int count = m_badges[static_cast<size_t>(index)].count;
    return count ? tr("Page %1, %n thing(s) to see to", nullptr, count).arg(index + 1) : tr("Page %1").arg(index + 1);
}

QRect PageThumbnails::partRect(int index) const
{
    return {0, index * rowHeight + 4, columnWidth, rowHeight};
}

QRectF PageThumbnails::paper(int page) const
{
    const QSizeF size = m_pages->size(page).scaled(96, paperHeight, Qt::KeepAspectRatio);
    const QRect row = partRect(page);
    return {row.center().x() - size.width() / 2, row.top() + 6 + (paperHeight - size.height()) / 2, size.width(),
            size.height()};
}

void PageThumbnails::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect shown = event->rect();
    for (int i = std::max(0, (shown.top() - 4) / rowHeight); i < partCount(); ++i) {
        const QRect row = partRect(i);
        if (row.top() > shown.bottom())
            break;
        const QRectF rect = paper(i);
        if (i == m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.selected);
            painter.drawRoundedRect(QRectF(row).adjusted(14, 0, -14, -4), 6, 6);
        }
        QPixmap &picture = m_pictures[static_cast<size_t>(i)];
        if (picture.isNull()) {
            const qreal ratio = devicePixelRatioF();
            picture = QPixmap((rect.size() * ratio).toSize());
            picture.setDevicePixelRatio(ratio);
            picture.fill(Qt::white);
            QPainter small(&picture);
            const double scale = rect.width() / m_pages->size(i).width();
            small.scale(scale, scale);
            m_pages->paint(small, i);
        }
        painter.drawPixmap(rect.topLeft(), picture);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(i == m_current ? theme.accent : theme.border, i == m_current ? 2 : 1));
        painter.drawRect(rect);
        if (i == m_current && hasFocus())
            paint::focusRing(painter, rect, 2);
        paint::text(painter, QRect(row.left(), row.top() + 6 + paperHeight + 2, row.width(), 18),
                    QString::number(i + 1), Theme::font(12), i == m_current ? theme.text : theme.text2,
                    Qt::AlignHCenter);
        const Badge &badge = m_badges[static_cast<size_t>(i)];
        if (badge.count) {
            const QRectF disc(rect.right() - 10, rect.top() - 8, 20, 20);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.tone(badge.tone).mark);
            painter.drawEllipse(disc);
            painter.setPen(theme.onMark(badge.tone));
            painter.setFont(Theme::font(11, QFont::DemiBold));
            painter.drawText(disc, Qt::AlignCenter, QString::number(badge.count));
        }
    }
}

void PageThumbnails::choosePart(int index)
{
    if (index < 0 || index >= partCount())
        return;
    setCurrent(index);
    emit chosen(index);
}

void PageThumbnails::mousePressEvent(QMouseEvent *event)
{
    choosePart(static_cast<int>(event->position().y() - 4) / rowHeight);
}

QList<PageKey> PageThumbnails::keys() const
{
    if (partCount() < 2)
        return {};
    return {{QStringLiteral("↑↓"), tr("page by page")}};
}

void PageThumbnails::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    choosePart(m_current + step);
}

} // namespace insieme
