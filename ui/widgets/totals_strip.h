// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/painted_parts.h"

#include <QMap>
#include <QWidget>

namespace insieme {

class ListTable;

/// Under a list: how many rows it has and, under the columns that add up to something, their totals. It follows the
/// columns as they are moved, widened and scrolled; a figure is whole or out of sight, never cut.
class TotalsStrip : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    /// Stands under the table, as wide as it.
    TotalsStrip(ListTable &table, QWidget *parent);
    /// `totals`: one a column; empty: the column has none.
    void set(const QString &words, const QStringList &totals);
    const QString &words() const { return m_words; }
    QString total(int column) const { return m_totals.value(column); }
    /// Where the figure stands; empty: there is none, or not the whole of it is in sight.
    QRect totalRect(int column) const { return places().value(column); }
    QSize sizeHint() const override { return {320, 36}; }
    QSize minimumSizeHint() const override { return {0, 36}; }

    int partCount() const override { return 1 + static_cast<int>(m_summed.size()); }
    QString partName(int index) const override;
    QRect partRect(int index) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Of the totals that are in sight, by their columns.
    QMap<int, QRect> places() const;
    QRect wordsRect(const QMap<int, QRect> &figures) const;

    ListTable &m_table;
    QString m_words;
    QStringList m_totals;
    QList<int> m_summed; ///< columns that have a total
};

} // namespace insieme
