// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/print_beside.h"

#include "core/base/language.h"
#include "core/documents/pages.h"
#include "ui/shell/file_work.h"

#include <QCoreApplication>
#include <QTableView>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PrintBeside)
};

} // namespace

void printBeside(Shell &shell, const QString &name,
                 std::function<Result<documents::Composed>(const Workspace &, const Context &)> make)
{
    using Setting = FileWork<documents::Composed>;
    Setting work({QStringLiteral("printer"), Texts::tr("Setting “%1” on pages").arg(name),
                  Texts::tr("If you stop it, nothing is left of it.")},
                 shell.workspace().path(), toLoad(),
                 [make = std::move(make), like = shell.context()](Workspace &workspace,
                                                                  Setting &setting) -> Result<documents::Composed> {
                     const Context context = contextIn(workspace, like);
                     Result<documents::Composed> composed = inItalian([&] { return make(workspace, context); });
                     if (!composed)
                         composed = make(workspace, context);
                     if (!composed)
                         return composed;
                     auto pages = documents::Pages::forAnotherThread(
                         composed->content, [&setting](int done, int all) { return setting.goOn(done, all); });
                     if (!pages)
                         return tl::unexpected(pages.error());
                     composed->pages = std::make_shared<documents::Pages>(std::move(*pages));
                     return composed;
                 });
    shell.runAlone(work);
    auto composed = work.take();
    if (composed) {
        const QString title = composed->content.title;
        shell.openDocument(title, std::move(*composed));
    } else if (composed.error().code != Error::Code::Cancelled) {
        shell.say(composed.error().text, true);
    }
}

documents::ListTable tableAsShown(const QTableView &table, const std::vector<double> &widths)
{
    const QAbstractItemModel &model = *table.model();
    documents::ListTable shown;
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        columns.push_back(column);
        shown.columns.push_back({widths[static_cast<size_t>(column)], false});
        shown.headers << model.headerData(column, Qt::Horizontal).toString();
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data().toString();
        shown.rows.push_back(cells);
    }
    return shown;
}

} // namespace insieme
