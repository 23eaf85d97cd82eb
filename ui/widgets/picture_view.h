// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QWidget>

namespace insieme {

/// A picture as wide as there is room, never larger than it is.
class PictureView : public QWidget {
public:
    using QWidget::QWidget;
    void setPicture(const QImage &picture);
    const QImage &picture() const { return m_picture; } ///< null: nothing is shown
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {360, heightForWidth(360)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

} // namespace insieme
