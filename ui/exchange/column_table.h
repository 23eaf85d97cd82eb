// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/mapping.h"

#include <QTableWidget>

class QCheckBox;
class QComboBox;

namespace insieme {

class Button;

/// The columns of a table, what stands in them, and the field that each becomes.
class ColumnTable : public QTableWidget {
    Q_OBJECT
public:
    explicit ColumnTable(QWidget *parent = nullptr);
    /// `hidden`: only what becomes a public field is shown of what stands in the columns.
    void set(const RecordType &type, const exchange::Mapping &mapping, const exchange::TableSketch &sketch,
             bool hidden);
    /// Writes what was chosen into the mapping.
    void apply(exchange::Mapping &mapping) const;
    int mappedCount() const;
    /// How a column is read; what stands in it; the field it becomes, nullptr when it is not imported.
    const exchange::ColumnRule &ruleOf(int column) const { return m_rules[static_cast<size_t>(column)]; }
    void setRule(int column, const exchange::ColumnRule &rule);
    std::vector<exchange::Cell> samplesOf(int column) const; ///< none of what is hidden
    const Field *fieldOf(int column) const;
    QString headerOf(int column) const;
    QComboBox *fieldBox(int column) const { return m_fields[static_cast<size_t>(column)]; }

signals:
    void edited();
    /// The rules of this column are wanted.
    void rulesWanted(int column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void colour();
    void spread();
    bool isHidden(int column) const;
    void showSamples(int column);
    std::vector<QComboBox *> m_fields; ///< by column of the mapping
    std::vector<QCheckBox *> m_clears;
    std::vector<Button *> m_buttons;
    std::vector<exchange::ColumnRule> m_rules;
    const RecordType *m_type = nullptr;
    bool m_hidden = false;
    exchange::Mapping m_mapping;
    exchange::TableSketch m_sketch;
};

} // namespace insieme
