// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/mapping.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QSpinBox;

namespace insieme {

class Card;

/// How the cells of one column are read, below the table of columns: decimals, rounding, the century of two digits,
/// zeros that were dropped, and for a closed list what each word of the table means.
class RuleEditor : public QWidget {
    Q_OBJECT
public:
    explicit RuleEditor(QWidget *parent = nullptr);
    /// Whether there is anything to choose for such a field.
    static bool has(const Field *field);
    void set(const QString &header, const Field &field, const exchange::ColumnRule &rule,
             const std::vector<exchange::Cell> &samples);
    const exchange::ColumnRule &rule() const { return m_rule; }
    QCheckBox &rounding() const { return *m_round; }
    QSpinBox &century() const { return *m_century; }
    /// The box for a word of the table; nullptr when the table has no such word.
    QComboBox *meaningOf(const QString &word) const;

signals:
    void edited();

private:
    void read();
    const Field *m_field = nullptr;
    exchange::ColumnRule m_rule;
    bool m_setting = false;
    Card *m_card;
    QComboBox *m_decimals;
    QCheckBox *m_round, *m_zeros;
    QWidget *m_decimalsPart, *m_centuryPart, *m_valuesPart;
    QSpinBox *m_century;
    QGridLayout *m_values;
    std::vector<std::pair<QString, QComboBox *>> m_words; ///< as the table has them
};

} // namespace insieme
