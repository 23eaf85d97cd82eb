// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

namespace insieme {

/// The list of the product: whole rows, one delegate for every kind of cell, sorting by the header, Enter opens.
class ListTable : public QTableView {
    Q_OBJECT
public:
    explicit ListTable(QWidget *parent = nullptr);
    /// Widths in logical pixels; 0 takes what is left. Called after the model is set.
    void setWidths(const QList<int> &widths);

signals:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void spread();
    QList<int> m_widths;
};

/// A rounded label in a tone, as in lists and headers.
void paintChip(QPainter &painter, const QRect &rect, const QString &text, int tone);
int chipWidth(const QString &text);

} // namespace insieme
