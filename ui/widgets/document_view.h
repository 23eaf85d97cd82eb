// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/pages.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace insieme {

/// Pages of a document, one under the other, painted by the engine that also prints them.
class DocumentView : public QWidget {
    Q_OBJECT
public:
    explicit DocumentView(QWidget *parent = nullptr);
    void setPages(std::shared_ptr<const documents::Pages> pages);
    /// What is shown; nullptr before the first document.
    const documents::Pages *pages() const { return m_pages.get(); }
    /// 1: a point is a logical pixel times 4/3. Less where the pages would be too many for it.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// The zoom with which the broadest page takes so many pixels.
    double zoomFor(int width) const;
    /// The zoom with which every page is seen whole in so much room.
    double zoomFor(const QSize &room) const;
    /// The field's first place, in coordinates of this widget; empty when it is on no page.
    QRect placeOf(const QString &field) const;
    void setMarked(const QString &field);
    /// A number beside the first place of a field.
    struct Mark {
        QString field;
        int number = 0;
        Theme::Tone tone = Theme::Tone::Bad;
    };
    void setMarks(std::vector<Mark> marks);
    /// The disc of a number, in coordinates of this widget; empty when its field is on no page.
    QRect placeOfMark(int number) const;
    /// Whether values that came from the record are tinted.
    void setTinted(bool tinted);
    bool isTinted() const { return m_tinted; }
    /// Where a page begins, in coordinates of this widget.
    QRect placeOfPage(int page) const;
    /// The page at this height, or the one above it when there is none; the first above all.
    int pageAt(int y) const;
    QSize sizeHint() const override;

signals:
    void fieldClicked(const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    static double scaleOf(double zoom) { return zoom * 4.0 / 3.0; }
    double scale() const { return scaleOf(m_zoom); }
    QRectF pageRect(int page) const;
    std::shared_ptr<const documents::Pages> m_pages;
    std::vector<double> m_above{0}; ///< points of the pages above each page, and of all of them
    double m_broadest = 0, m_highest = 0; ///< points
    /// A mark with the page it stands on and its disc there, points.
    struct PlacedMark {
        Mark mark;
        int page = 0;
        QRectF disc;
    };
    std::vector<PlacedMark> placedMarks() const;
    void paintMarks(QPainter &painter, int page) const;
    QString m_marked;
    std::vector<Mark> m_marks;
    bool m_tinted = false;
    double m_zoom = 1;
};

} // namespace insieme
