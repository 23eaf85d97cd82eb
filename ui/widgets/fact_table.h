// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page_key.h"
#include "ui/widgets/painted_parts.h"

#include <QWidget>

namespace insieme {

/// Rows of text in columns on a card; numbers at the right of theirs. Figures are never cut: words give them room, and
/// are told whole on hover and to whoever comes to their row by the keys. Where rows can be opened or are cut, Up and
/// Down choose one; Enter or a click opens it. To screen readers it is named by its columns, until it gets a name.
class FactTable : public QWidget, public PaintedParts, public KeyedPart {
    Q_OBJECT
public:
    struct Column {
        QString title;
        int share = 1; ///< of the width that the texts leave over
        bool right = false;
    };
    FactTable(std::vector<Column> columns, QWidget *parent = nullptr);
    void add(const QStringList &cells, bool strong = false);
    /// A row that can be opened; `late`: in red; its words say why.
    void addOpening(const QStringList &cells, bool late = false, bool strong = false);
    QList<PageKey> keys() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int partCount() const override { return static_cast<int>(m_rows.size()); }
    QString partName(int index) const override { return m_rows.value(index).cells.join(QStringLiteral(", ")); }
    QRect partRect(int index) const override { return {0, 25 + index * 30, width(), 30}; }
    int currentPart() const override { return focusPolicy() != Qt::NoFocus ? m_row : -1; }
    void choosePart(int index) override;

signals:
    void opened(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Row {
        QStringList cells;
        bool strong = false, late = false;
    };
    void append(const Row &row);
    static QFont fontOf(const Row &row);
    QRect cellRect(const std::vector<int> &widths, size_t column, int top, int height) const;
    bool isCut(const Row &row, const std::vector<int> &widths) const;
    /// The keys come to rows that can be opened, and to those that have more to say than there is room for.
    void takeKeys();
    void tellCut();
    QString wordsOf(const Row &row) const;
    int rowAt(int y) const;
    std::vector<int> widths() const;
    std::vector<Column> m_columns;
    QList<Row> m_rows;
    bool m_opens = false;
    int m_row = 0;
};

} // namespace insieme
