// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_job.h"

#include "core/areas/areas.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace insieme {
namespace {

constexpr qsizetype shownOutcomes = 2'000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

QString ExchangeJob::Source::name() const
{
    return path.isEmpty() ? QCoreApplication::translate("Exchange", "what was pasted") : QFileInfo(path).fileName();
}

Result<exchange::Tables> ExchangeJob::Source::open(const RecordType &type) const
{
    if (!path.isEmpty())
        return exchange::openTables(path, type);
    exchange::Tables tables;
    tables.main = exchange::pastedTable(pasted);
    return tables;
}

ExchangeJob::ExchangeJob(QString file, const RecordType &type, Source source, exchange::Mapping mapping, bool dryRun,
                         qint64 rows, QObject *parent)
    : LongWork(QStringLiteral("upload"),
               dryRun ? Texts::tr("Checking “%1”").arg(source.name()) : Texts::tr("Importing “%1”").arg(source.name()),
               dryRun ? Texts::tr("Nothing is written by the check.")
                      : Texts::tr("If you stop it, the file is again what it was before."),
               parent)
    , m_file(std::move(file))
    , m_type(&type)
    , m_source(std::move(source))
    , m_mapping(std::move(mapping))
    , m_dryRun(dryRun)
    , m_rows(rows)
{
}

ExchangeJob::ExchangeJob(QString file, QString folder, exchange::ExportOptions options, QObject *parent)
    : LongWork(QStringLiteral("download"), Texts::tr("Exporting everything"),
               Texts::tr("If you stop it, nothing is left of it."), parent)
    , m_file(std::move(file))
    , m_folder(std::move(folder))
    , m_export(std::move(options))
{
}

ExchangeJob::ExchangeJob(QString file, ListQuery list, std::vector<const Field *> fields, QString target,
                         exchange::ExportForm form, const Context &context, qint64 rows, QObject *parent)
    : LongWork(QStringLiteral("file-spreadsheet"), Texts::tr("Writing “%1”").arg(QFileInfo(target).fileName()),
               Texts::tr("If you stop it, nothing is left of it."), parent)
    , m_file(std::move(file))
    , m_list(std::move(list))
    , m_fields(std::move(fields))
    , m_target(std::move(target))
    , m_context(context)
    , m_rows(rows)
{
    m_export.form = form;
}

Done ExchangeJob::exportRows(Workspace &workspace)
{
    Context context = m_context;
    context.titles = &workspace; // the window's may only be asked from its own thread
    return exchange::exportList(workspace, RecordList(workspace.records(), *m_list), m_fields, m_target, m_export.form,
                                context, &stopFlag(), [this](qint64 rows) { tell(rows, m_rows); });
}

Done ExchangeJob::import(Workspace &workspace)
{
    const auto tables = m_source.open(*m_type);
    if (!tables)
        return tl::unexpected(tables.error());
    // The table is read anew here; joined cells and positions belong to this reading.
    INSIEME_TRY(exchange::fitMapping(m_mapping, *tables, *m_type));
    exchange::ImportOptions options;
    options.dryRun = m_dryRun;
    options.stop = &stopFlag();
    options.source = m_source.name();
    options.progress = [this](qint64 rows) { tell(rows, m_rows); };
    options.outcome = [this](const exchange::RowOutcome &outcome) {
        auto &list = m_outcomes[static_cast<size_t>(outcome.what)];
        if (list.size() < shownOutcomes)
            list << outcome;
    };
    auto report = exchange::importTable(workspace, *m_type, *tables, m_mapping, options);
    if (!report)
        return tl::unexpected(std::move(report).error());
    m_report = *report;
    return {};
}

void ExchangeJob::run()
{
    auto workspace = Workspace::open(m_file, areas());
    if (!workspace) {
        m_error = workspace.error();
        return;
    }
    Done done;
    if (m_type) {
        done = import(**workspace);
    } else if (m_list) {
        done = exportRows(**workspace);
    } else {
        m_export.stop = &stopFlag();
        m_export.progress = [this](qint64 records) { tell(records, 0); };
        done = exchange::exportAll(**workspace, m_folder, m_export);
    }
    if (!done)
        m_error = done.error();
}

} // namespace insieme
