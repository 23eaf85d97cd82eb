// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document_view.h"

#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace insieme {
namespace {

constexpr double gap = 18;

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Pages of the document"));
}

void DocumentView::setPages(std::shared_ptr<const documents::Pages> pages)
{
    m_pages = std::move(pages);
    setFixedSize(sizeHint());
    update();
}

void DocumentView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.3, 3.0);
    setFixedSize(sizeHint());
    update();
}

QSize DocumentView::sizeHint() const
{
    if (!m_pages)
        return {400, 200};
    const QSizeF page = m_pages->size() * scale();
    return QSize(static_cast<int>(page.width() + 2 * gap),
                 static_cast<int>((page.height() + gap) * m_pages->count() + gap));
}

QRectF DocumentView::pageRect(int page) const
{
    const QSizeF size = m_pages->size() * scale();
    return QRectF((width() - size.width()) / 2, gap + page * (size.height() + gap), size.width(), size.height());
}

QRect DocumentView::placeOf(const QString &field) const
{
    if (!m_pages)
        return {};
    for (const documents::FieldPlace &place : m_pages->fields()) {
        if (place.field == field) {
            const QRectF page = pageRect(place.page);
            return QRectF(page.topLeft() + place.area.topLeft() * scale(), place.area.size() * scale()).toAlignedRect();
        }
    }
    return {};
}

void DocumentView::setMarked(const QString &field)
{
    m_marked = field;
    update();
}

void DocumentView::paintEvent(QPaintEvent *event)
{
    if (!m_pages)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_pages->count(); ++i) {
        const QRectF rect = pageRect(i);
        if (!rect.intersects(event->rect()))
            continue;
        painter.setPen(Theme::current().border);
        painter.setBrush(Qt::white); // paper is white in the dark, too
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        m_pages->paint(painter, i);
        for (const documents::FieldPlace &place : m_pages->fields()) {
            if (place.page == i && place.field == m_marked) {
                painter.setPen(QPen(QColor(15, 118, 110), 1));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(place.area.adjusted(-2, -1, 2, 1), 2, 2);
            }
        }
        painter.restore();
    }
}

void DocumentView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pages)
        return;
    for (const documents::FieldPlace &place : m_pages->fields()) {
        const QRectF page = pageRect(place.page);
        if (QRectF(page.topLeft() + place.area.topLeft() * scale(), place.area.size() * scale())
                .contains(event->position())) {
            emit fieldClicked(place.field);
            return;
        }
    }
}

} // namespace insieme
