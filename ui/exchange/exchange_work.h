// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/list_export.h"
#include "core/store/list_query.h"
#include "ui/shell/file_work.h"

namespace insieme {

/// Where a table to be imported comes from.
struct ImportSource {
    QString path; ///< of a file; empty: `pasted`
    QString pasted;
    QByteArray checked; ///< content() when it was checked; empty: not checked yet
    QString name() const;
    /// A sum over the files that belong to it; empty of what was pasted.
    QByteArray content(const RecordType &type) const;
    Result<exchange::Tables> open(const RecordType &type) const;
};

struct Imported {
    exchange::ImportReport report;
    QByteArray content; ///< of the source, before it was read
    /// The first of each kind; the report has the whole counts.
    std::array<QList<exchange::RowOutcome>, 4> outcomes;
};

using ImportWork = FileWork<Imported>;
using ExportWork = FileWork<void>;

/// An import; `dryRun`: everything but the writing. Refused when the source is not any more what was checked. `rows`:
/// of the table, 0 when not known.
ImportWork *importWork(const QString &file, const RecordType &type, const ImportSource &source,
                       const exchange::Mapping &mapping, bool dryRun, qint64 rows, QObject *parent);
/// An export of everything. `options.stop` and `options.progress` are the work's own.
ExportWork *exportWork(const Workspace &window, const QString &folder, exchange::ExportOptions options,
                       QObject *parent);
/// An export of one list with the columns that are shown, into a file. `context`: what may be told, on which day.
ExportWork *listWork(const Workspace &window, const ListQuery &list, const std::vector<exchange::ListedColumn> &columns,
                     const QString &target, exchange::ExportForm form, const Context &context, qint64 rows,
                     QObject *parent);

} // namespace insieme
