// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_work.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace insieme {
namespace {

constexpr qsizetype shownOutcomes = 2'000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

QString ImportSource::name() const
{
    return path.isEmpty() ? QCoreApplication::translate("Exchange", "what was pasted") : QFileInfo(path).fileName();
}

QByteArray ImportSource::content(const RecordType &type) const
{
    if (path.isEmpty())
        return {};
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const QString &each : exchange::filesOf(path, type)) {
        QFile file(each);
        if (file.open(QIODevice::ReadOnly))
            sum.addData(&file);
    }
    return sum.result();
}

Result<exchange::Tables> ImportSource::open(const RecordType &type) const
{
    if (!path.isEmpty())
        return exchange::openTables(path, type);
    exchange::Tables tables;
    tables.main = exchange::pastedTable(pasted);
    return tables;
}

ImportWork *importWork(const QString &file, const RecordType &type, const ImportSource &source,
                       const exchange::Mapping &mapping, bool dryRun, qint64 rows, QObject *parent)
{
    const ImportWork::About about{QStringLiteral("upload"),
                                  dryRun ? Texts::tr("Checking “%1”").arg(source.name())
                                         : Texts::tr("Importing “%1”").arg(source.name()),
                                  dryRun ? Texts::tr("Nothing is written by the check.")
                                         : Texts::tr("If you stop it, the file is again what it was before.")};
    const auto run = [&type, source, mapping, dryRun, rows](Workspace &workspace,
                                                            ImportWork &work) -> Result<Imported> {
        Imported imported;
        imported.content = source.content(type);
        if (!dryRun && imported.content != source.checked)
            return fail(Error::Code::Refused,
                        Texts::tr("“%1” was changed after it was checked. Nothing was imported; check it again.")
                            .arg(source.name()));
        const auto tables = source.open(type);
        if (!tables)
            return tl::unexpected(tables.error());
        // The table is read anew here; joined cells and positions belong to this reading.
        exchange::Mapping fitted = mapping;
        INSIEME_TRY(exchange::fitMapping(fitted, *tables, type));
        exchange::ImportOptions options;
        options.dryRun = dryRun;
        options.stop = &work.stopFlag();
        options.source = source.name();
        options.progress = [&](qint64 done) { work.tell(done, rows); };
        options.outcome = [&imported](const exchange::RowOutcome &outcome) {
            auto &list = imported.outcomes[static_cast<size_t>(outcome.what)];
            if (list.size() < shownOutcomes)
                list << outcome;
        };
        auto report = exchange::importTable(workspace, type, *tables, fitted, options);
        if (!report)
            return tl::unexpected(std::move(report).error());
        imported.report = *report;
        return imported;
    };
    return new ImportWork(about, file, toWrite(), run, parent);
}

ExportWork *exportWork(const Workspace &window, const QString &folder, exchange::ExportOptions options, QObject *parent)
{
    const ExportWork::About about{QStringLiteral("download"), Texts::tr("Exporting everything"),
                                  Texts::tr("If you stop it, nothing is left of it.")};
    OpenOptions open = toAsk(window);
    open.asks = !options.reveal; // each reading is noted in the file
    return new ExportWork(
        about, window.path(), open,
        [folder, options](Workspace &workspace, ExportWork &work) mutable {
            options.stop = &work.stopFlag();
            options.progress = [&work](qint64 records) { work.tell(records, 0); };
            return exchange::exportAll(workspace, folder, options);
        },
        parent);
}

ExportWork *listWork(const Workspace &window, const ListQuery &list, const std::vector<exchange::ListedColumn> &columns,
                     const QString &target, exchange::ExportForm form, const Context &context, qint64 rows,
                     QObject *parent)
{
    const ExportWork::About about{QStringLiteral("file-spreadsheet"),
                                  Texts::tr("Writing “%1”").arg(QFileInfo(target).fileName()),
                                  Texts::tr("If you stop it, nothing is left of it.")};
    return new ExportWork(
        about, window.path(), forList(window, list),
        [list, columns, target, form, context, rows](Workspace &workspace, ExportWork &work) {
            return exchange::exportList(workspace, RecordList(workspace.records(), list), columns, target, form,
                                        contextIn(workspace, context),
                                        [&work, rows](qint64 done) { return work.goOn(done, rows); });
        },
        parent);
}

} // namespace insieme
