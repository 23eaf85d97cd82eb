// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/mapping.h"
#include "core/store/workspace.h"

#include <atomic>

namespace insieme::exchange {

/// Why a row cannot be taken, and what to do.
struct CellProblem {
    qint64 row = 0; ///< as the spreadsheet counts
    int column = -1; ///< -1: the row as a whole
    QString header; ///< of the column
    Cell::Kind kind = Cell::Kind::Empty; ///< what the cell holds
    QString reason;
    QString remedy;
};

/// One field before and after.
struct FieldChange {
    QString column; ///< of the field, or `children.column`
    QString label;
    QString before, after; ///< as shown to people
    Disclosure disclosure = Disclosure::Public;
};

/// What happens, or would happen, to one record of the table.
struct RowOutcome {
    const RecordType *type = nullptr; ///< of the table
    enum class What { Create, Update, Skip, Refuse };
    What what = What::Skip;
    qint64 row = 0;
    QString title;
    QUuid id; ///< of a record that was there before
    QList<FieldChange> changes; ///< of an update
    QList<CellProblem> problems; ///< of a refusal
    QStringList notes; ///< what was understood differently from what is written, and warnings
};

struct ImportReport {
    qint64 created = 0, updated = 0, skipped = 0, refused = 0;
    qint64 restored = 0; ///< cells whose leading zeros came back
    qint64 hidden = 0; ///< rows that a filter hides
    qint64 step = 0; ///< number of the step; 0 after a dry run and when nothing changed
};

struct ImportOptions {
    bool dryRun = false;
    const std::atomic<bool> *stop = nullptr; ///< set by another thread: the import ends and leaves nothing
    std::function<void(qint64 rows)> progress; ///< rows read so far, now and then
    std::function<void(const RowOutcome &)> outcome; ///< of every record, in the order in which they are decided
    QString source = {}; ///< name of the file, for the history
};

/// One table of an import and how it is read.
struct ImportPart {
    const RecordType *type = nullptr;
    Tables tables;
    Mapping mapping;
};

/// Brings tables in as one step that can be undone. Rows that cannot be taken are refused, each by itself, and leave
/// nothing; the others are written. Rows may name records of any of the tables, in any order; rules that hold between
/// several records are judged when all rows are in, and refuse the rows that break them. A dry run does everything,
/// guards included, and keeps nothing: it gives the report that the real run would give. Cancelled: it was stopped, and
/// the file is as before.
Result<ImportReport> importTables(Workspace &workspace, const std::vector<ImportPart> &parts,
                                  const ImportOptions &options);
/// The same for one table.
Result<ImportReport> importTable(Workspace &workspace, const RecordType &type, const Tables &tables,
                                 const Mapping &mapping, const ImportOptions &options);

/// The tables that an export of everything left in a folder, with the mappings that their headers suggest. NotFound
/// when the folder holds none.
Result<std::vector<ImportPart>> openFolder(const Catalogue &catalogue, const QString &folder);

} // namespace insieme::exchange
