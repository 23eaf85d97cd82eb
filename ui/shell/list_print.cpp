// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a list: to the clipboard and on paper.
#include "core/documents/list_document.h"
#include "core/registry/members.h"
#include "ui/exchange/list_exchange.h"
#include "ui/shell/list_page.h"
#include "ui/widgets/list_table.h"

namespace insieme {

std::vector<int> ListPage::rowsToTake() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->ticked().isEmpty() || m_model->isTicked(m_model->idAt(row)))
            rows.push_back(row);
    }
    return rows;
}

std::vector<int> ListPage::rowsToCopy() const
{
    if (!m_model->ticked().isEmpty())
        return rowsToTake();
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows.empty() ? rowsToTake() : rows;
}

void ListPage::copy()
{
    copyForExcel(shell(), *m_model, rowsToCopy());
}

void ListPage::print()
{
    const RecordModel &model = *m_model;
    const Workspace &workspace = shell().workspace();
    const std::vector<int> rows = rowsToTake();
    const auto count = static_cast<int>(rows.size());
    documents::ListTable table;
    table.title = title();
    table.note = model.text().isEmpty()
        ? tr("%n in all, %1", nullptr, count).arg(italianText(workspace.today()))
        : tr("%n found for “%1”, %2", nullptr, count).arg(model.text(), italianText(workspace.today()));
    for (const QUuid &id : workspace.records().ids(insieme::describe<Consortium>()))
        table.letterhead << workspace.title(insieme::describe<Consortium>(), id, {});
    for (int c = 0; c < model.columnCount(); ++c) {
        const int width = model.columns()[static_cast<size_t>(c)].width;
        const auto alignment = Qt::Alignment(model.index(0, c).data(Qt::TextAlignmentRole).value<Qt::Alignment>());
        table.columns.push_back({width == 0 ? 300.0 : double(width), bool(alignment & Qt::AlignRight)});
        table.headers << model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    for (const int r : rows) {
        QStringList row;
        for (int c = 0; c < model.columnCount(); ++c)
            row << model.index(r, c).data().toString();
        table.rows.push_back(row);
    }
    shell().openDocument(table.title, {documents::listDocument(table), {}});
}

} // namespace insieme
