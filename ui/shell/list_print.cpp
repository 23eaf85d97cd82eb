// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a list: to the clipboard and on paper.
#include "core/documents/list_document.h"
#include "core/registry/members.h"
#include "ui/exchange/list_exchange.h"
#include "ui/shell/list_page.h"
#include "ui/shell/many_documents.h"
#include "ui/widgets/list_table.h"

#include <QComboBox>

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

std::vector<QUuid> ListPage::tickedInOrder() const
{
    std::vector<QUuid> ids;
    for (const int row : rowsToTake())
        ids.push_back(m_model->idAt(row));
    return ids;
}

void ListPage::printTicked()
{
    if (!m_model->ticked().isEmpty() && ManyDocuments::isOffered(m_model->type()))
        showMany(m_model->type(), tickedInOrder());
}

void ListPage::showMany(const RecordType &type, std::vector<QUuid> ids)
{
    auto *panel = new ManyDocuments(shell(), type, std::move(ids), this);
    showPanel(panel);
    // What was written is printed or issued next.
    connect(
        panel, &ManyDocuments::wrote, this,
        [this](const RecordType *written, const std::vector<QUuid> &letters) { showMany(*written, letters); },
        Qt::QueuedConnection);
    if (&type != &m_model->type())
        panel->choose(panel->what().itemData(0).toString());
    panel->takeFocus();
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
        ? tr("%Ln in all, %1", nullptr, count).arg(italianText(workspace.today()))
        : tr("%Ln found for “%1”, %2", nullptr, count).arg(model.text(), italianText(workspace.today()));
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
