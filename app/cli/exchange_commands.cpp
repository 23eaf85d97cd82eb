// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/areas/areas.h"
#include "core/areas/views.h"
#include "core/base/held_file.h"
#include "core/exchange/exporter.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/importer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using exchange::RowOutcome;

/// The mapping of a file, else the one that the records' file has under this name; without either the saved one that
/// fits, else a proposal.
Result<exchange::Mapping> mappingFor(const Invocation &in, const Workspace &workspace, const exchange::Tables &tables,
                                     const RecordType &type)
{
    if (!in.has("mapping")) {
        auto saved = exchange::fittingMapping(workspace, type, tables);
        return saved ? std::move(saved->mapping) : exchange::proposeMapping(tables, type);
    }
    Result<exchange::Mapping> mapping = exchange::Mapping();
    INSIEME_TRY(mayOpen(in.option("mapping")));
    QFile file(in.option("mapping"));
    if (file.open(QIODevice::ReadOnly)) {
        mapping = exchange::mappingFromJson(file.readAll());
    } else {
        const auto saved = exchange::savedMappings(workspace, type);
        const auto named = std::find_if(saved.begin(), saved.end(), [&in](const auto &candidate) {
            return candidate.name == in.option("mapping");
        });
        if (named == saved.end())
            return insieme::fail(Error::Code::Io,
                                 Texts::tr("%1 could not be read: %2").arg(file.fileName(), file.errorString()));
        mapping = named->mapping;
    }
    if (mapping) {
        if (const auto fits = exchange::fitMapping(*mapping, tables, type); !fits)
            return tl::unexpected(fits.error());
    }
    return mapping;
}

/// One line for each record, each changed field, each problem and each note.
class ImportLines {
public:
    /// `tables`: every line begins with the kind of its table.
    ImportLines(Invocation &in, bool tables)
        : m_tables(tables)
        , m_rows(in,
                 (tables ? QStringList{QStringLiteral("table")} : QStringList())
                     + QStringList{QStringLiteral("row"), QStringLiteral("action"), QStringLiteral("title"),
                                   QStringLiteral("field"), QStringLiteral("before"), QStringLiteral("after"),
                                   QStringLiteral("column"), QStringLiteral("cell"), QStringLiteral("reason"),
                                   QStringLiteral("remedy")},
                 (tables ? QStringList{Texts::tr("Table")} : QStringList())
                     + QStringList{Texts::tr("Row"), Texts::tr("Action"), Texts::tr("Record"), Texts::tr("Field"),
                                   Texts::tr("Before"), Texts::tr("After"), Texts::tr("Column"), Texts::tr("Cell"),
                                   Texts::tr("Reason"), Texts::tr("Remedy")},
                 {QStringLiteral("row")})
    {
    }
    void add(const RowOutcome &out)
    {
        static constexpr const char *codes[] = {"create", "update", "skip", "refuse"};
        const QStringList labels{Texts::tr("create"), Texts::tr("update"), Texts::tr("skip"), Texts::tr("refuse")};
        const auto what = static_cast<int>(out.what);
        const auto line = [&](qint64 row, const char *code, const QString &label, const QStringList &rest) {
            QStringList plain, shown;
            if (m_tables) {
                plain << QLatin1String(out.type->kind);
                shown << out.type->pluralLabel();
            }
            plain += QStringList{QString::number(row), QLatin1String(code), out.title};
            shown += QStringList{QString::number(row), label, out.title};
            m_rows.add(plain + rest, shown + rest);
        };
        const QString none = QStringLiteral("");
        if (out.changes.isEmpty() && out.problems.isEmpty())
            line(out.row, codes[what], labels[what], {none, none, none, none, none, none, none});
        for (const exchange::FieldChange &change : out.changes)
            line(out.row, codes[what], labels[what],
                 {change.column, change.before, change.after, none, none, none, none});
        for (const exchange::CellProblem &problem : out.problems) {
            const QString column = problem.column < 0
                ? none
                : QStringLiteral("%1 %2").arg(exchange::columnLetters(problem.column), problem.header);
            line(problem.row, codes[what], labels[what],
                 {none, none, none, column, problem.column < 0 ? none : exchange::kindText(problem.kind),
                  problem.reason, problem.remedy});
        }
        for (const QString &note : out.notes)
            line(out.row, "note", Texts::tr("note"), {none, none, none, none, none, note, none});
    }
    void finish() { m_rows.finish(); }

private:
    bool m_tables;
    Rows m_rows;
};

int import(Invocation &in, Workspace &workspace, const std::vector<exchange::ImportPart> &parts, const QString &source)
{
    ImportLines lines(in, parts.size() > 1);
    exchange::ImportOptions options;
    options.dryRun = in.has("dry-run");
    options.source = source;
    options.outcome = [&lines](const RowOutcome &out) { lines.add(out); };
    if (isatty(2)) {
        options.progress = [&in](qint64 rows) {
            in.err << '\r' << Texts::tr("%L1 rows").arg(rows);
            in.err.flush();
        };
    }
    const auto report = exchange::importTables(workspace, parts, options);
    if (options.progress)
        in.err << '\r';
    if (!report)
        return in.fail(report.error());
    lines.finish();
    in.err << (options.dryRun
                   ? Texts::tr("Nothing was written. To create: %1, to update: %2, to skip: %3, refused: %4.")
                   : Texts::tr("Created: %1, updated: %2, skipped: %3, refused: %4."))
                  .arg(report->created)
                  .arg(report->updated)
                  .arg(report->skipped)
                  .arg(report->refused)
           << '\n';
    QStringList left;
    for (const exchange::ImportPart &part : parts)
        left += part.mapping.leftOut(*part.type);
    if (!left.isEmpty())
        in.err << Texts::tr("Columns that are not imported: %1.").arg(left.join(QStringLiteral(", "))) << '\n';
    if (report->hidden > 0) {
        const bool taken = parts.front().mapping.hiddenRows;
        in.err << (taken ? Texts::tr("Rows hidden by a filter, taken as well: %1.")
                         : Texts::tr("Rows hidden by a filter, left out: %1."))
                      .arg(report->hidden)
               << '\n';
    }
    return report->refused > 0 ? No : Done;
}

int importCommand(Invocation &in)
{
    const View *view = viewOf(in, in.word(0));
    if (!view)
        return Usage;
    const RecordType &type = *view->type;
    auto tables = exchange::openTables(in.word(1), type);
    if (!tables)
        return in.fail(tables.error());
    auto opened = in.open(in.word(2), true);
    if (!opened)
        return in.fail(opened.error());
    const auto mapping = mappingFor(in, **opened, *tables, type);
    if (!mapping)
        return in.fail(mapping.error());
    if (in.has("save-mapping")) {
        QFile file(in.option("save-mapping"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(exchange::toJson(*mapping)) < 0)
            return in.fail(
                {Error::Code::Io, Texts::tr("%1 could not be written: %2").arg(file.fileName(), file.errorString())});
    }
    return import(in, **opened, {{&type, std::move(*tables), *mapping}}, QFileInfo(in.word(1)).fileName());
}

/// A folder as an export left it: every table in one step, in whatever order they name each other.
int importFolder(Invocation &in)
{
    auto parts = exchange::openFolder(areas(), in.word(0));
    if (!parts)
        return in.fail(parts.error());
    auto opened = in.open(in.word(1), true);
    if (!opened)
        return in.fail(opened.error());
    return import(in, **opened, *parts, QFileInfo(in.word(0)).fileName());
}

int exportCommand(Invocation &in)
{
    exchange::ExportOptions options;
    const QString form = in.option("as");
    if (form == QLatin1String("xlsx"))
        options.form = exchange::ExportForm::Xlsx;
    else if (form == QLatin1String("json"))
        options.form = exchange::ExportForm::Json;
    else if (form != QLatin1String("csv"))
        return in.usage(Texts::tr("Say the format: --as csv, --as xlsx or --as json."));
    options.personalData = !in.has("without-personal-data");
    options.reveal = in.has("reveal");
    if (options.reveal && !options.personalData)
        return in.usage(Texts::tr("--reveal and --without-personal-data exclude each other."));
    auto opened = in.open(in.word(0), options.reveal);
    if (!opened)
        return in.fail(opened.error());
    if (isatty(2)) {
        options.progress = [&in](qint64 records) {
            in.err << '\r' << Texts::tr("%L1 records").arg(records);
            in.err.flush();
        };
    }
    const auto done = exchange::exportAll(**opened, in.word(1), options);
    if (options.progress)
        in.err << '\r';
    return done ? Done : in.fail(done.error());
}

constexpr CommandEntry entries[] = {
    {"export", "export FILE FOLDER --as csv|xlsx|json [--without-personal-data] [--reveal] [--operator NAME]",
     QT_TRANSLATE_NOOP("Help", "everything, with a description of the columns, into a new folder"), 2, exportCommand},
    {"import",
     "import KIND SOURCE FILE [--mapping M] [--dry-run] [--save-mapping OUT] [--operator NAME] [--format "
     "table|csv|json]",
     QT_TRANSLATE_NOOP("Help",
                       "bring in a table (CSV or XLSX) in one undoable step; says what it creates, updates, "
                       "skips and refuses"),
     3, importCommand},
    {"import-folder", "import-folder FOLDER FILE [--dry-run] [--operator NAME] [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "bring in a folder that an export wrote, all its tables in one undoable step"), 2,
     importFolder},
};

} // namespace

std::span<const CommandEntry> exchangeCommands()
{
    return entries;
}

} // namespace insieme::cli
