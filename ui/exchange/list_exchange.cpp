// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/list_exchange.h"

#include "core/base/text.h"
#include "core/exchange/header_words.h"
#include "core/exchange/list_export.h"
#include "core/exchange/read_value.h"
#include "ui/exchange/exchange_page.h"
#include "ui/exchange/exchange_work.h"
#include "ui/shell/record_model.h"
#include "ui/widgets/file_dialog.h"

#include <algorithm>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ListExchange)
};

constexpr qint64 mostCopied = 50'000;
/// Over the remarks on the values of a field.
constexpr const char *remarkForm = QT_TRANSLATE_NOOP("ListExchange", "%1 (remark)");

Value valueOf(const RowFigure &figure, const RowWord &word)
{
    if (figure.kind == Kind::Text)
        return word.text.isEmpty() ? Value() : Value(word.text);
    return figure.kind == Kind::Money ? Value(Money{word.amount}) : Value(word.amount);
}

exchange::ListedColumn listed(const RowFigure &figure, const QString &name, const QString &label)
{
    return {nullptr, name, label, figure.kind,
            [&figure](const Records &records, const AnyRecord &record, const Date &day) {
                return valueOf(figure, figure.of(records, record, day));
            }};
}

QString remarkName(const QString &column)
{
    return column + QStringLiteral("_remark");
}

/// What stands over a computed column or a remark in any table that left this list: folded, its year as 0000.
QStringList headsOf(const RecordType &type, const ListColumn &column)
{
    const auto all = [](const char *context, const char *source) {
        return QStringList{QString::fromUtf8(source), QCoreApplication::translate(context, source),
                           exchange::italian(context, source)};
    };
    QStringList heads{QLatin1String(column.column)};
    if (column.isComputed()) {
        heads += all("Layout", column.figure->label).replaceInStrings(QStringLiteral("%1"), QStringLiteral("0000"));
    } else {
        const Field &field = *findField(type, heads.front());
        const QStringList forms = all("ListExchange", remarkForm);
        const QStringList labels = all(levelOf(type, field).context, field.label);
        heads = {remarkName(heads.front())};
        for (qsizetype i = 0; i < labels.size(); ++i)
            heads << forms[i].arg(labels[i]);
    }
    for (QString &head : heads)
        head = folded(head);
    return heads;
}

/// What the cells of the list say, each line of one in a column of its own.
std::vector<exchange::ListedColumn> shownColumns(const RecordModel &model, const Date &day)
{
    std::vector<exchange::ListedColumn> columns;
    for (const ListColumn &column : model.columns()) {
        const QString name = QLatin1String(column.column);
        if (column.isComputed()) {
            columns.push_back(listed(*column.figure, name, column.figure->labelOn(day)));
            continue;
        }
        const Field *field = findField(model.type(), name);
        columns.push_back({field});
        if (column.figure)
            columns.push_back(
                listed(*column.figure, remarkName(name), Texts::tr(remarkForm).arg(model.type().label(*field))));
        if (const Field *second =
                column.secondLine ? findField(model.type(), QLatin1String(column.secondLine)) : nullptr)
            columns.push_back({second});
    }
    return columns;
}

void exportRows(Shell &shell, QWidget *window, const RecordModel &model)
{
    const QString name = model.type().pluralLabel() + QStringLiteral(".xlsx");
    const QString path = askToSave(window, Texts::tr("Export this list as shown"), QDir::home().filePath(name),
                                   Texts::tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const ListQuery rows = model.taken();
    ExportWork *job = listWork(shell.workspace(), rows, shownColumns(model, shell.context().day()), path,
                               csv ? exchange::ExportForm::Csv : exchange::ExportForm::Xlsx, shell.context(),
                               model.countOf(rows), window);
    QObject::connect(job, &QThread::finished, window, [&shell, job, path, cut = model.isCut(rows)] {
        const Done done = job->take();
        // An end that was asked for is told by the dock.
        if (done)
            shell.say(cut ? Texts::tr("The list was written to %2: only the first %L1 rows, the filter finds more.")
                                .arg(RecordList::mostMatches)
                                .arg(QDir::toNativeSeparators(path))
                          : Texts::tr("The list was written to %1.").arg(QDir::toNativeSeparators(path)));
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
        page->paste(text, true);
        return;
    }
}

/// Where acts give records their number, rows that bring one are refused.
bool takesRows(const RecordType &type)
{
    const Layout *layout = layoutOf(type);
    return !layout
        || std::none_of(layout->keptByProgram.begin(), layout->keptByProgram.end(), [&type](const char *column) {
               const Field *field = findField(type, QLatin1String(column));
               return field && field->is.code;
           });
}

} // namespace

void copyForExcel(Shell &shell, const RecordModel &model, const ListQuery &rows)
{
    const qint64 count = model.countOf(rows);
    const bool cut = model.isCut(rows);
    if (count > mostCopied) {
        shell.say(Texts::tr("More than %L1 rows do not fit the clipboard: export the list instead.").arg(mostCopied),
                  true);
        return;
    }
    using Copying = FileWork<exchange::CopiedTable>;
    Copying work(
        {QStringLiteral("copy"), Texts::tr("Copying the rows"), Texts::tr("If you stop it, nothing is copied.")},
        shell.workspace().path(), forList(shell.workspace(), rows),
        [rows, count, columns = shownColumns(model, shell.context().day()),
         like = shell.context()](Workspace &workspace, Copying &copying) {
            return exchange::copyList(workspace, RecordList(workspace.records(), rows), columns,
                                      contextIn(workspace, like),
                                      [&](qint64 done) { return copying.goOn(done, count); });
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
    shell.say(cut ? Texts::tr("Only the first %L1 rows were copied: the filter finds more.").arg(count)
                  : Texts::tr("%n row(s) copied: paste them into Excel or Calc.", nullptr, static_cast<int>(count)));
}

bool isComputed(const RecordType &type, const QString &header)
{
    static const QRegularExpression year(QStringLiteral("\\b\\d{4}\\b"));
    const auto undated = [](QString text) { return folded(text.replace(year, QStringLiteral("0000"))); };
    const QString word = undated(header);
    if (exchange::computedWords(type).contains(word))
        return true;
    for (const Layout &layout : layouts()) {
        if (findView(QLatin1String(layout.view))->type != &type)
            continue;
        for (const ListColumn &column : layout.columns) {
            if (column.figure && headsOf(type, column).contains(word))
                return true;
        }
    }
    return false;
}

QList<PageAction> listExchange(Shell &shell, QWidget *window, const RecordModel &model,
                               const std::function<bool()> &mustWait)
{
    const RecordType &type = model.type();
    QList<PageAction> offered;
    if (takesRows(type))
        offered.append({Texts::tr("Paste rows from Excel"), QStringLiteral("clipboard-paste"), QKeySequence::Paste,
                        [&shell, window, &type] { pasteRows(shell, window, type); }});
    offered.append({Texts::tr("Export this list as shown…"), QStringLiteral("file-spreadsheet"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [&shell, window, &model, mustWait] {
                        if (!mustWait())
                            exportRows(shell, window, model);
                    }});
    return offered;
}

} // namespace insieme
