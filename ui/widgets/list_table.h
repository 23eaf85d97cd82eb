// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page_key.h"

#include <QHeaderView>
#include <QSet>
#include <QTableView>

namespace insieme {

struct ListColumnNeeds;

/// The head of a list: painted, sorts on a press, ticks all rows in its first corner.
class ListHeader : public QHeaderView {
    Q_OBJECT
public:
    static constexpr int tickRoom = 36; ///< before the first cell, in pixels
    explicit ListHeader(QWidget *parent);
    void setTicked(Qt::CheckState state);
    /// The style is not asked how large words in its own bold face would be: sections are painted here.
    QSize sizeHint() const override { return {length(), maximumHeight()}; }

signals:
    void tickPressed();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Qt::CheckState m_ticked = Qt::Unchecked;
};

/// The list of the product: whole rows, one delegate for every kind of cell, ticks before the first column, sorting by
/// the header. Enter opens, Space ticks, Ctrl+A ticks all; left and right walk to a cell, by whose column Alt with up
/// and down sorts, and which Alt+Shift with left and right moves.
class ListTable : public QTableView, public KeyedPart {
    Q_OBJECT
public:
    explicit ListTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    /// Widths in logical pixels; 0 takes what is left. Called after the model is set. What is made of digits is never
    /// cut: its column is at least as wide as the widest value shown, whatever is asked for. Columns of words get the
    /// room that those shown need, within bounds, except `chosen` ones: somebody gave them their width.
    void setWidths(const QList<int> &widths, const QSet<int> &chosen = {});
    /// Columns that are left out, from the first on, while there is no room for all; without it the table scrolls
    /// sideways. The column by which it is sorted and the one of the current cell stay. The first `before` of them go
    /// already where words of the others would be cut.
    void setSpare(const QList<int> &columns, int before = 0);
    /// Those that are left out now.
    QList<int> leftOut() const;
    /// Rows with room for a second line. Of a long list better before the model is set: every row is told its height.
    void setTwoLines(bool two);
    const QList<int> &widths() const { return m_widths; }
    /// Figures that stand under the columns, for which they have room, too; one a column.
    void setTotals(const QStringList &totals);
    ListHeader &head() { return *m_head; }
    /// Opens the menu of the cell, where the list has one: customContextMenuRequested, in the middle of the cell.
    static inline const QKeySequence cellMenuKey{Qt::SHIFT | Qt::Key_F10};
    /// One place to the left (-1) or right (1); the first column stays where it is.
    bool canMoveColumn(int step) const;
    void moveColumn(int step);
    /// From the first row on.
    void sortByCurrentColumn(Qt::SortOrder order);
    QList<PageKey> keys() const override;

signals:
    void opened(const QModelIndex &index);
    void openedBeside(const QModelIndex &index);
    /// Somebody dragged the edge of a column; widths() says the new ones.
    void widthsChanged();
    /// Other columns than before are left out.
    void leftOutChanged();
    /// Somebody moved a column to another place; the columns in their new order, by the numbers they had.
    void orderChanged(const QList<int> &order);
    void tickWanted(int row);
    void tickAllWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// Single letters are keys of the window, not a search in the list.
    void keyboardSearch(const QString &) override { }

private:
    void spread();
    void spreadFurther();
    ListColumnNeeds needsOf(int column) const;
    int headWidth(int column) const;
    int nameWidth(const QModelIndex &index) const;
    /// Looks at the rows in view; true when a figure or a state needs more room than was known. `words`: at the words,
    /// too, which is too much for every step of scrolling.
    bool measure(bool words);
    void forget(); ///< what was measured
    void columnMoved();
    bool offersCellMenu() const;
    /// What of the cell has no room in it; empty: all of it is read.
    QString cutText(const QModelIndex &index) const;
    ListHeader *m_head;
    QList<int> m_widths;
    int m_from = 0, m_to = 0; ///< rows whose words are measured already: from, and before which
    QList<int> m_names; ///< room for the whole texts of the columns of words, likewise
    QSet<int> m_chosen;
    QList<int> m_spare;
    int m_spareBefore = 0; ///< so many of them go before words are cut
    QSet<int> m_leftOut;
    QList<int> m_figures; ///< room for the figures and states of each column, as far as they were seen
    QStringList m_totals;
    bool m_placing = false;
};

} // namespace insieme
