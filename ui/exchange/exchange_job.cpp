// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_job.h"

#include "core/areas/areas.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace insieme {
namespace {

constexpr qsizetype shownOutcomes = 2'000;

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
                         QObject *parent)
    : QThread(parent)
    , m_file(std::move(file))
    , m_type(&type)
    , m_source(std::move(source))
    , m_mapping(std::move(mapping))
    , m_dryRun(dryRun)
{
}

ExchangeJob::ExchangeJob(QString file, QString folder, exchange::ExportOptions options, QObject *parent)
    : QThread(parent)
    , m_file(std::move(file))
    , m_folder(std::move(folder))
    , m_export(std::move(options))
{
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
    options.stop = &m_stop;
    options.source = m_source.name();
    options.progress = [this](qint64 rows) { emit progressed(rows); };
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
    } else {
        m_export.stop = &m_stop;
        m_export.progress = [this](qint64 records) { emit progressed(records); };
        done = exchange::exportAll(**workspace, m_folder, m_export);
    }
    if (!done)
        m_error = done.error();
}

} // namespace insieme
