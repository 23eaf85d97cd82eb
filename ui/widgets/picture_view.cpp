// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_view.h"

#include <QPainter>

namespace insieme {
namespace {

constexpr int mostHigh = 520; ///< logical pixels

} // namespace

void PictureView::setPicture(const QImage &picture)
{
    m_picture = picture;
    updateGeometry();
    update();
}

int PictureView::heightForWidth(int width) const
{
    if (m_picture.isNull())
        return 0;
    const QSize size = m_picture.deviceIndependentSize().toSize();
    return std::min(mostHigh, size.width() <= width ? size.height() : size.height() * width / size.width());
}

void PictureView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QSize size = m_picture.deviceIndependentSize().toSize();
    if (size.width() > width() || size.height() > height())
        size.scale(this->size(), Qt::KeepAspectRatio);
    const QRect area(QPoint((width() - size.width()) / 2, 0), size);
    // Plans are drawn on white and often without a ground of their own: so they are read in the dark, too.
    painter.fillRect(area, Qt::white);
    painter.drawImage(area, m_picture);
}

} // namespace insieme
