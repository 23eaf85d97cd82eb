// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a list: to the clipboard and on paper.
#include "core/documents/list_document.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "ui/exchange/list_exchange.h"
#include "ui/shell/list_page.h"
#include "ui/shell/many_documents.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <algorithm>
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

QString ListPage::noteOnPaper(const std::vector<int> &rows) const
{
    const RecordModel &model = *m_model;
    const Context context = shell().context();
    QStringList words;
    if (!model.ticked().isEmpty())
        words << tr("only the %Ln ticked", nullptr, static_cast<int>(rows.size()));
    words << m_subtitle->text();
    // What people called a view may be a name.
    if (const SavedView *view = shell().privacy() ? nullptr : chosenView())
        words << tr("view “%1”").arg(view->name);
    for (const Condition &condition : state().conditions(m_layout))
        words << QStringLiteral("%1: %2").arg(model.type().label(*condition.field), valueOf(condition));
    const QString sorted = model.headerData(model.sortColumn(), Qt::Horizontal, Qt::DisplayRole).toString();
    words << (model.sortOrder() == Qt::AscendingOrder ? tr("in order of %1") : tr("in descending order of %1"))
                 .arg(sorted);
    const Workspace &workspace = shell().workspace();
    if (stated(workspace.asOfDay()))
        words << tr("the file as it was on the evening of %1").arg(italianText(workspace.asOfDay()));
    if (stated(context.asOf))
        words << tr("as of %1").arg(italianText(context.asOf));
    words << tr("printed on %1").arg(italianText(workspace.today()));
    return words.join(QStringLiteral("; "));
}

void ListPage::print()
{
    const RecordModel &model = *m_model;
    const Workspace &workspace = shell().workspace();
    const std::vector<int> rows = rowsToTake();
    documents::ListTable table;
    table.title = title();
    table.note = noteOnPaper(rows);
    for (const QUuid &id : workspace.records().ids(insieme::describe<Consortium>()))
        table.letterhead << workspace.title(insieme::describe<Consortium>(), id, {});
    for (int c = 0; c < model.columnCount(); ++c) {
        const int width = model.columns()[static_cast<size_t>(c)].width;
        const auto alignment = Qt::Alignment(model.index(0, c).data(Qt::TextAlignmentRole).value<Qt::Alignment>());
        table.columns.push_back({width == 0 ? 300.0 : double(width), bool(alignment & Qt::AlignRight)});
        table.headers << model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    std::vector<AnyRecord> ticked;
    for (const int r : rows) {
        QStringList row;
        for (int c = 0; c < model.columnCount(); ++c) {
            const QModelIndex index = model.index(r, c);
            QStringList lines{index.data().toString().simplified()};
            if (index.data(CellKindRole).value<CellKind>() == CellKind::TwoLines)
                lines << index.data(SecondLineRole).toString().simplified();
            lines.removeAll(QString());
            row << lines.join(QLatin1Char('\n'));
        }
        table.rows.push_back(row);
        const AnyRecord *record = model.ticked().isEmpty() ? nullptr : model.recordAt(r);
        if (record)
            ticked.push_back(*record);
    }
    QStringList totals = columnTotals(model.ticked().isEmpty() ? nullptr : &ticked);
    const bool summed = !rows.empty()
        && std::any_of(totals.begin(), totals.end(), [](const QString &total) { return !total.isEmpty(); });
    if (summed) {
        if (totals.front().isEmpty())
            totals.front() = tr("Total");
        table.rows.push_back(totals);
    }
    documents::Composed composed{documents::listDocument(table), {}};
    if (summed)
        std::get<documents::Table>(composed.content.blocks.back()).totalRow = true;
    shell().openDocument(table.title, std::move(composed));
}

} // namespace insieme
