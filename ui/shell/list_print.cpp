// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a list: to the clipboard and on paper.
#include "core/base/elision.h"
#include "core/documents/list_document.h"
#include "core/documents/pages.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "ui/exchange/list_exchange.h"
#include "ui/shell/file_work.h"
#include "ui/shell/list_cells.h"
#include "ui/shell/list_page.h"
#include "ui/shell/many_documents.h"
#include "ui/widgets/list_table.h"

#include <algorithm>
#include <QComboBox>

namespace insieme {
namespace {

/// Some thousand pages; nobody prints more, and the preview has them all in memory.
constexpr qint64 mostPrinted = 50'000;

/// A list as it was shown when it was to be printed.
struct ShownList {
    const Layout &layout;
    ListQuery query;
    std::vector<ListColumn> columns;
    Context context; ///< of the window
    qint64 count; ///< rows
    documents::ListTable table; ///< without its rows
    QString total; ///< before the sums
};

using Setting = FileWork<documents::Composed>;

Result<documents::Composed> setOnPages(Workspace &workspace, Setting &work, ShownList shown)
{
    const Context context = contextIn(workspace, shown.context);
    const RecordType &type = *shown.query.type;
    const RecordList list(workspace.records(), shown.query);
    std::map<const Field *, qint64> sums;
    std::map<const RowFigure *, qint64> figureSums;
    INSIEME_TRY(list.each(
        [&](qint64 rows) { return work.goOn(rows / 2, shown.count); },
        [&](const AnyRecord &record) {
            QStringList row;
            std::map<RowSource, RowWords> found;
            for (const ListColumn &column : shown.columns) {
                RowWord word;
                if (column.figure) {
                    RowWords &words = found[column.figure->source];
                    if (words.empty())
                        words = column.figure->source(workspace.records(), record, context.day());
                    word = words[column.figure->place];
                }
                if (column.isComputed()) {
                    row << word.text;
                    figureSums[column.figure] += word.amount;
                    continue;
                }
                // A remark stands beside its value where there is room, as in the list.
                QStringList lines{(cellText(type, column, record, context) + QLatin1Char(' ') + word.text).simplified(),
                                  secondLineOf(workspace.records(), shown.layout, type, column,
                                               &column == &shown.columns.front(), record, context)
                                      .simplified()};
                lines.removeAll(QString());
                row << lines.join(QLatin1Char('\n'));
                const Field *field = findField(type, QLatin1String(column.column));
                if (column.total)
                    sums[field] +=
                        column.total->signOf(type, record.data()) * amountOf(field->value(record.data(), context));
            }
            shown.table.rows.push_back(row);
        }));
    QStringList totals = totalsOfColumns(
        type, shown.columns, context, [&](const Field &field, const Adding &) { return std::optional(sums[&field]); },
        [&](const RowFigure &figure) { return std::optional(figureSums[&figure]); });
    const bool summed = !shown.table.rows.empty()
        && std::any_of(totals.begin(), totals.end(), [](const QString &total) { return !total.isEmpty(); });
    if (summed) {
        if (totals.front().isEmpty())
            totals.front() = shown.total;
        shown.table.rows.push_back(totals);
    }
    documents::Composed composed{documents::listDocument(shown.table), {}};
    if (summed)
        std::get<documents::Table>(composed.content.blocks.back()).totalRow = true;
    auto pages = documents::Pages::forAnotherThread(
        composed.content, [&](int done, int) { return work.goOn((shown.count + done) / 2, shown.count); });
    if (!pages)
        return tl::unexpected(pages.error());
    composed.pages = std::make_shared<documents::Pages>(std::move(*pages));
    return composed;
}

} // namespace

void ListPage::copy()
{
    if (mustWait())
        return;
    ListQuery rows = m_model->taken();
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (const QUuid current = m_model->idAt(selected.isEmpty() ? -1 : selected.front().row());
        !m_model->hasTicks() && !current.isNull())
        rows = m_model->queryOf({current});
    copyForExcel(shell(), *m_model, rows);
}

void ListPage::copyList()
{
    if (!mustWait())
        copyForExcel(shell(), *m_model, m_model->taken());
}

std::vector<QUuid> ListPage::tickedInOrder() const
{
    return RecordList(shell().workspace().records(), m_model->taken()).ids(0, m_model->tickedCount());
}

/// A document is made of records that are held one by one.
bool ListPage::tooManyDocuments()
{
    if (m_model->isAllTicked())
        shell().say(tr("Documents are made of at most %L1 records at once, and %L2 are ticked: narrow the filter.")
                        .arg(RecordModel::mostTicked)
                        .arg(m_model->tickedCount()));
    return m_model->isAllTicked();
}

void ListPage::printTicked()
{
    if (m_model->hasTicks() && ManyDocuments::isOffered(m_model->type()) && !tooManyDocuments())
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

QString ListPage::noteOnPaper(qint64 count) const
{
    const RecordModel &model = *m_model;
    const Context context = shell().context();
    QStringList words;
    if (!model.takesList()) {
        words << tr("only the %Ln ticked", nullptr, static_cast<int>(count));
    } else {
        words << countWords();
        if (shownGroup() > 0)
            words << groupLabel(shownGroup());
        // What people called a view may be a name.
        if (const SavedView *view = shell().privacy() ? nullptr : chosenView())
            words << tr("view “%1”").arg(view->name);
        for (const Condition &condition : m_tokens)
            words << QStringLiteral("%1: %2").arg(model.type().label(*condition.field), valueOf(condition));
        if (const int tab = state().tab; tab > 0)
            words << QStringLiteral("%1: %2").arg(
                model.type().label(*findField(model.type(), QLatin1String(m_layout.tabs))), m_choices->label(tab - 1));
    }
    const int column = model.whyNotSorted().isEmpty() ? model.sortColumn() : 0;
    const QString sorted = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    words << (model.list().query().descending ? tr("in descending order of %1") : tr("in order of %1")).arg(sorted);
    const Workspace &workspace = shell().workspace();
    if (stated(workspace.asOfDay()))
        words << elided(tr("the file as it was on the evening of %1").arg(italianText(workspace.asOfDay())));
    if (stated(context.asOf))
        words << elided(tr("as of %1").arg(italianText(context.asOf)));
    words << elided(tr("printed on %1").arg(italianText(workspace.today())));
    return words.join(QStringLiteral("; "));
}

void ListPage::print()
{
    if (mustWait())
        return;
    const RecordModel &model = *m_model;
    const Workspace &workspace = shell().workspace();
    const ListQuery query = model.taken();
    const qint64 count = model.countOf(query);
    if (count > mostPrinted) {
        shell().say(tr("More than %L1 rows are not printed: filter the list, or export it.").arg(mostPrinted), true);
        return;
    }
    ShownList shown{m_layout, query, model.columns(), shell().context(), count, {}, tr("Total")};
    shown.table.title = title();
    shown.table.note = noteOnPaper(count);
    for (const QUuid &id : workspace.records().ids(insieme::describe<Consortium>()))
        shown.table.letterhead << workspace.title(insieme::describe<Consortium>(), id, {});
    for (const ListColumn &column : model.columns()) {
        shown.table.columns.push_back(
            {column.width == 0 ? 300.0 : double(column.width), isFigure(model.type(), column)});
        shown.table.headers << headText(model.type(), column, shown.context);
    }
    const QString name = shown.table.title;
    Setting work({QStringLiteral("printer"), tr("Setting “%1” on pages").arg(name),
                  tr("If you stop it, nothing is left of it.")},
                 workspace.path(), forList(workspace, query),
                 [shown](Workspace &own, Setting &setting) { return setOnPages(own, setting, shown); });
    shell().runAlone(work);
    auto composed = work.take();
    if (composed)
        shell().openDocument(name, std::move(*composed));
    else if (composed.error().code != Error::Code::Cancelled)
        shell().say(composed.error().text, true);
}

} // namespace insieme
