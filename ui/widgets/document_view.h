// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/pages.h"

#include <QWidget>

namespace insieme {

/// Pages of a document, one under the other, painted by the engine that also prints them.
class DocumentView : public QWidget {
    Q_OBJECT
public:
    explicit DocumentView(QWidget *parent = nullptr);
    void setPages(std::shared_ptr<const documents::Pages> pages);
    void setZoom(double zoom); ///< 1: a point is a logical pixel times 4/3
    double zoom() const { return m_zoom; }
    /// The field's first place, in coordinates of this widget; empty when it is on no page.
    QRect placeOf(const QString &field) const;
    void setMarked(const QString &field);
    QSize sizeHint() const override;

signals:
    void fieldClicked(const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    double scale() const { return m_zoom * 4.0 / 3.0; }
    QRectF pageRect(int page) const;
    std::shared_ptr<const documents::Pages> m_pages;
    QString m_marked;
    double m_zoom = 1;
};

} // namespace insieme
