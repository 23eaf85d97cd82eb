// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/suitability/suitability.h"
#include "ui/widgets/page_key.h"
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/theme.h"

#include <QKeySequence>
#include <QSet>
#include <QWidget>

namespace insieme {

Theme::Tone toneOf(Light light);
Theme::Tone toneOf(const SuitabilityVerdict &verdict);

/// The papers of one cooperative on a scale of months: a bar as long as each is valid, what is missing up to the end
/// hatched, the end a dashed line. Up and Down choose a row, Enter or a click opens its paper; a click on its clip only
/// chooses it, and files dropped on a row belong to its paper. The dots at the end of a row, the key or the button for
/// menus ask for what can be done with it.
class PaperBars : public QWidget, public PaintedParts, public KeyedPart {
    Q_OBJECT
public:
    QList<PageKey> keys() const override;
    /// Opens the menu of the chosen row.
    static inline const QKeySequence menuKey{Qt::SHIFT | Qt::Key_F10};
    explicit PaperBars(QWidget *parent = nullptr);
    void set(const SuitabilityVerdict &verdict, const SuitabilityQuestion &question, const QString &endText);
    /// Papers that have a file: their row shows a clip.
    void setPapersWithFiles(const QSet<QUuid> &papers);
    /// Files are taken by dropping them; off in a window that changes nothing.
    void setTakesFiles(bool takes) { setAcceptDrops(takes); }
    /// The row that is chosen; nullptr without rows.
    const PaperVerdict *current() const;
    int rowCount() const { return static_cast<int>(m_verdict.papers.size()); }
    /// The bar of a row, and what is hatched beside it; empty where there is none.
    QRect barRect(int row) const;
    QRect gapRect(int row) const;
    /// The paper of a row is valid beyond the scale: its bar ends in an arrow.
    bool isBeyond(int row) const;
    /// The day of a row, and the clip after it.
    QRect dayRect(int row) const;
    QRect clipRect(int row) const;
    /// The dots at its end.
    QRect menuRect(int row) const;
    int partCount() const override { return rowCount(); }
    QString partName(int index) const override;
    QRect partRect(int index) const override { return rowRect(index); }
    int currentPart() const override { return m_row; }
    void choosePart(int index) override { choose(index); }
    bool hasPartMenus() const override { return true; }
    void openPartMenu(int index) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {420, sizeHint().height()}; }

signals:
    void opened(const QUuid &requirement);
    /// Another row is chosen.
    void chosen();
    void filesDropped(const QUuid &requirement, const QStringList &paths);
    /// What can be done with the chosen row, whether its paper is there or missing, is wanted as a menu at this place.
    void menuWanted(const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowAt(int y) const;
    int scaleLeft() const;
    int scaleRight() const;
    int xOf(const Date &day) const;
    QRect rowRect(int row) const;
    void paintScale(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void choose(int row);
    void open() const;
    void askForMenu(int row);

    SuitabilityVerdict m_verdict;
    SuitabilityQuestion m_question;
    QString m_endText;
    QSet<QUuid> m_withFiles;
    Date m_from, m_to; ///< of the scale
    int m_row = 0;
};

} // namespace insieme
