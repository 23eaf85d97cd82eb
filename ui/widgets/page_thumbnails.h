// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/pages.h"
#include "ui/widgets/page_key.h"
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/theme.h"

#include <memory>
#include <QPixmap>
#include <QWidget>

namespace insieme {

/// The pages of a document, small, with the number of problems on each. Up and Down go from page to page.
class PageThumbnails : public QWidget, public PaintedParts, public KeyedPart {
    Q_OBJECT
public:
    struct Badge {
        int count = 0;
        Theme::Tone tone = Theme::Tone::Bad;
    };
    explicit PageThumbnails(QWidget *parent = nullptr);
    void setPages(std::shared_ptr<const documents::Pages> pages, std::vector<Badge> badges);
    void setCurrent(int page);
    QList<PageKey> keys() const override;
    QSize sizeHint() const override;

    int partCount() const override { return m_pages ? m_pages->count() : 0; }
    QString partName(int index) const override;
    QRect partRect(int index) const override;
    int currentPart() const override { return m_current; }
    void choosePart(int index) override;

signals:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF paper(int page) const;
    std::shared_ptr<const documents::Pages> m_pages;
    std::vector<Badge> m_badges;
    std::vector<QPixmap> m_pictures; ///< made when they are first painted
    int m_current = 0;
};

} // namespace insieme
