// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QVBoxLayout;

namespace insieme {

/// Takes everything out of a layout and deletes the widgets.
void clearLayout(QVBoxLayout &layout);

/// Rows of text in columns on a card; numbers at the right of theirs.
class FactTable : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString title;
        int share = 1; ///< of the width
        bool right = false;
    };
    FactTable(std::vector<Column> columns, QWidget *parent = nullptr);
    void add(const QStringList &cells, bool strong = false);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Column> m_columns;
    QList<std::pair<QStringList, bool>> m_rows;
};

} // namespace insieme
