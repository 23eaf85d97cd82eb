// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/card_panel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/layout_tools.h"

#include <QVBoxLayout>

namespace insieme {

CardPanel::CardPanel(Shell &shell, std::vector<const RecordType *> elsewhere, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_elsewhere(std::move(elsewhere))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void CardPanel::showRecord(const AnyRecord &record)
{
    clearLayout(*m_column);
    m_parts = cardOf(m_shell.workspace().records(), record.type(), record.id(), m_shell.context());
    std::erase_if(m_parts, [this](const CardPart &part) {
        return std::find(m_elsewhere.begin(), m_elsewhere.end(), part.lines.front().type) != m_elsewhere.end();
    });
    for (const CardPart &part : m_parts) {
        auto *card = new Card(part.title, this);
        card->setNote(part.sum);
        std::vector<FactTable::Column> columns;
        for (const CardPart::Column &column : part.columns)
            columns.push_back({column.title, column.share, column.number});
        auto *table = new FactTable(std::move(columns), card);
        table->setAccessibleName(part.title);
        for (const CardLine &line : part.lines)
            table->addOpening(line.cells, line.late);
        // The record that a row leads to may close this page: what is needed is copied.
        connect(table, &FactTable::opened, this, [this, lines = part.lines](int row) {
            const CardLine &line = lines[static_cast<size_t>(row)];
            m_shell.openRecord(*line.type, line.id);
        });
        card->body()->addWidget(table);
        m_column->addWidget(card);
    }
    setVisible(!m_parts.empty());
}

QStringList CardPanel::titles() const
{
    QStringList titles;
    for (const CardPart &part : m_parts)
        titles << part.title;
    return titles;
}

} // namespace insieme
