// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/list_exchange.h"

#include "core/exchange/exporter.h"
#include "ui/exchange/exchange_page.h"
#include "ui/exchange/exchange_work.h"
#include "ui/shell/record_model.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ListExchange)
};

constexpr qint64 mostCopied = 50'000;

std::vector<const Field *> shownFields(const RecordModel &model)
{
    std::vector<const Field *> fields;
    for (const ListColumn &column : model.columns()) {
        for (const char *name : {column.column, column.secondLine}) {
            const Field *field = name ? findField(model.type(), QLatin1String(name)) : nullptr;
            if (field)
                fields.push_back(field);
        }
    }
    return fields;
}

void exportRows(Shell &shell, QWidget *window, const RecordModel &model)
{
    const QString name = model.type().pluralLabel() + QStringLiteral(".xlsx");
    const QString path =
        QFileDialog::getSaveFileName(window, Texts::tr("Export this list as shown"), QDir::home().filePath(name),
                                     Texts::tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const RecordList list = model.list();
    ExportWork *job =
        listWork(shell.workspace(), list.query(), shownFields(model), path,
                 csv ? exchange::ExportForm::Csv : exchange::ExportForm::Xlsx, shell.context(), list.count(), window);
    QObject::connect(job, &QThread::finished, window, [&shell, job, path] {
        const Done done = job->take();
        // An end that was asked for is told by the dock.
        if (done)
            shell.say(Texts::tr("The list was written to %1.").arg(QDir::toNativeSeparators(path)));
        else if (done.error().code != Error::Code::Cancelled)
            shell.say(done.error().text, true);
    });
    shell.run(*job, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void pasteRows(Shell &shell, QWidget *window, const RecordType &type)
{
    const QString text = QGuiApplication::clipboard()->text();
    shell.openPlace(QStringLiteral("exchange"));
    // A page that was left may still wait for its end.
    for (ExchangePage *page : window->findChildren<ExchangePage *>()) {
        if (!page->isVisible())
            continue;
        page->setKind(type);
        page->paste(text);
        return;
    }
}

} // namespace

void copyForExcel(Shell &shell, const RecordModel &model, const ListQuery &rows)
{
    const qint64 count = RecordList(shell.workspace().records(), rows).count();
    if (count > mostCopied) {
        shell.say(Texts::tr("More than %L1 rows do not fit the clipboard: export the list instead.").arg(mostCopied),
                  true);
        return;
    }
    using Copying = FileWork<exchange::CopiedTable>;
    Copying work(
        {QStringLiteral("copy"), Texts::tr("Copying the rows"), Texts::tr("If you stop it, nothing is copied.")},
        shell.workspace().path(), forList(shell.workspace(), rows),
        [rows, count, fields = shownFields(model),
         like = shell.context()](Workspace &workspace, Copying &copying) -> Result<exchange::CopiedTable> {
            const Context context = contextIn(workspace, like);
            std::vector<AnyRecord> records;
            INSIEME_TRY(RecordList(workspace.records(), rows)
                            .each([&](qint64 done) { return copying.goOn(done, count); },
                                  [&](AnyRecord &record) { records.push_back(std::move(record)); }));
            if (copying.wasStopped())
                return fail(Error::Code::Cancelled, Texts::tr("It was stopped, and nothing is copied."));
            return exchange::copiedTable(*rows.type, fields, records, context);
        });
    shell.runAlone(work);
    const auto copied = work.take();
    if (!copied) {
        if (copied.error().code != Error::Code::Cancelled)
            shell.say(copied.error().text, true);
        return;
    }
    auto *data = new QMimeData;
    data->setText(copied->text);
    data->setHtml(copied->html);
    QGuiApplication::clipboard()->setMimeData(data);
    shell.say(Texts::tr("%n row(s) copied: paste them into Excel or Calc.", nullptr, static_cast<int>(count)));
}

QList<PageAction> listExchange(Shell &shell, QWidget *window, const RecordModel &model)
{
    const RecordType &type = model.type();
    return {{Texts::tr("Paste rows from Excel"), QStringLiteral("clipboard-paste"), QKeySequence::Paste,
             [&shell, window, &type] { pasteRows(shell, window, type); }},
            {Texts::tr("Export this list as shown…"), QStringLiteral("file-spreadsheet"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
             [&shell, window, &model] { exportRows(shell, window, model); }}};
}

} // namespace insieme
