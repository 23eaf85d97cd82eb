// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/importer.h"

#include <QAbstractTableModel>

namespace insieme {

/// Outcomes of one kind as lines: a line for each problem or change, otherwise one for the record.
class OutcomeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void set(exchange::RowOutcome::What what, const QList<exchange::RowOutcome> &outcomes);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Widths for the columns of the kind that is shown; 0 takes the rest.
    QList<int> widths() const;

private:
    struct Line {
        QStringList cells;
        int tone = 0;
    };
    exchange::RowOutcome::What m_what = exchange::RowOutcome::What::Refuse;
    std::vector<Line> m_lines;
};

} // namespace insieme
