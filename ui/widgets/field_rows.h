// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>
#include <vector>

namespace insieme {

/// Fields side by side, row after row, each on its part of equal columns. None is ever narrower than its minimum: it
/// takes room from the widest of its row, and what has no room then goes on in another line. What is hidden takes none.
class FieldRows : public QLayout {
    Q_OBJECT
public:
    /// `columns`: what a row is parted into.
    explicit FieldRows(int columns, QWidget *parent = nullptr);
    ~FieldRows() override;
    /// The next of the row, `span` columns wide.
    void add(QWidget *field, int span);
    void endRow() { ++m_row; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_cells.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return placed(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &rect) override;

private:
    struct Cell {
        QLayoutItem *item;
        int span, row;
    };
    struct Line {
        std::vector<const Cell *> cells;
        std::vector<int> widths;
    };
    std::vector<Line> lines(int width) const;
    /// The height that is needed; `apply`: and puts everything there.
    int placed(const QRect &rect, bool apply) const;
    std::vector<Cell> m_cells;
    int m_columns, m_row = 0;
};

} // namespace insieme
