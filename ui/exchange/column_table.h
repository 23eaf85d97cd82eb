// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/mapping.h"

#include <QTableWidget>

class QCheckBox;
class QComboBox;

namespace insieme {

/// The columns of a table, what stands in them, and the field that each becomes.
class ColumnTable : public QTableWidget {
    Q_OBJECT
public:
    explicit ColumnTable(QWidget *parent = nullptr);
    void set(const RecordType &type, const exchange::Mapping &mapping, const exchange::TableSketch &sketch);
    /// Writes what was chosen into the mapping.
    void apply(exchange::Mapping &mapping) const;
    int mappedCount() const;
    QComboBox *fieldBox(int column) const { return m_fields[static_cast<size_t>(column)]; }

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void spread();
    std::vector<QComboBox *> m_fields; ///< by column of the mapping
    std::vector<QCheckBox *> m_clears;
};

} // namespace insieme
