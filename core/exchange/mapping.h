// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/read_value.h"
#include "core/exchange/table_source.h"

namespace insieme::exchange {

/// What one column of a table is.
struct MappedColumn {
    QString header; ///< as the table has it; the column is found by it again
    int column = -1; ///< position; -1: the table has no such column
    /// Column of the field, or `children.column` for a child row on the same line; empty: not imported.
    QString target;
    bool clears = false; ///< an empty cell clears the field
    ColumnRule rule;
};

/// How a table of child rows is read. Its rows name the record that they belong to.
struct MappedChildren {
    QString children; ///< name of the child list
    QString sheet; ///< of the same workbook; empty for a file of its own
    int headerRow = 1;
    int ownerColumn = -1; ///< holds the id, a code or the name of the owner, as the owner's own row has it
    QString ownerHeader;
    std::vector<MappedColumn> columns;
};

/// How a table becomes records of one kind. Saved and used again for the next table of the same form.
struct Mapping {
    QString kind; ///< "cooperatives"
    QString sheet; ///< of a workbook; empty: the first visible one
    int headerRow = 1; ///< as a spreadsheet counts
    std::vector<MappedColumn> columns;
    std::vector<MappedChildren> children;
    /// Fields by which a record is recognised when it carries no code; empty: such rows are new records.
    QStringList recognisedBy;
    bool creates = true; ///< unknown records are created, otherwise refused
    bool updates = true; ///< known ones are updated, otherwise skipped
    bool hiddenRows = true; ///< rows that a filter hides are read, too
    bool repeatedRowsUpdate = false; ///< a record that comes twice in the table is updated again, otherwise refused
    bool replacesChildren = false; ///< child rows that the table does not have are removed

    const MappedColumn *columnFor(const QString &target) const;
    /// The headers of the columns that become nothing, of child tables too; without what follows from other records.
    QStringList leftOut(const RecordType &type) const;
};

/// What the first rows of a table show: where its header is and what stands in its columns.
struct TableSketch {
    int headerRow = 0; ///< 0: no header was found
    QStringList headers; ///< by column
    /// The first rows with something in them, as the spreadsheet counts, and what their cells show: where it may be.
    std::vector<std::pair<int, QStringList>> firstRows;
    std::vector<std::vector<Cell>> samples; ///< by column: the first different cells with something in them
    std::vector<Decimals> decimals; ///< by column, judged by all rows
    qint64 rows = 0; ///< with something in them, the header not counted
    qint64 hiddenRows = 0;
};

/// A table with what belongs to it: sheets or files with child rows.
struct Tables {
    std::shared_ptr<TableSource> main;
    QHash<QString, std::shared_ptr<TableSource>> childFiles; ///< by name of the child list
};

/// The file, and the files of child rows that `openTables` reads beside it.
QStringList filesOf(const QString &path, const RecordType &type);

/// Opens a file and, beside `x.csv`, files of child rows called `x.names.csv`.
Result<Tables> openTables(const QString &path, const RecordType &type);

/// Position of a sheet by its name; the first visible one for an empty name; -1 when there is none.
int sheetIndex(const TableSource &source, const QString &name);

/// Reads a table once. `headerRow` 0: looks for it.
Result<TableSketch> sketch(TableSource &source, int sheet, const RecordType &type, int headerRow = 0);

/// The mapping that the headers suggest: by column name, English and Italian label, merge name and the words that
/// offices use. A column that only such a word names, or whose field is a list of words, is left out when its field can
/// read none of the samples. `headerRow`: the row with the headers; 0: looks for it.
Result<Mapping> proposeMapping(const Tables &tables, const RecordType &type, const QString &sheet = {},
                               int headerRow = 0);
/// Finds the columns of a saved mapping in a table by their headers. Invalid, with the list, when some are missing.
Done fitMapping(Mapping &mapping, const Tables &tables, const RecordType &type);

/// Adds the columns of a table that a mapping which fits does not know, with what their headers suggest: a field that
/// the mapping fills from another column stays with that one.
Done addUnknownColumns(Mapping &mapping, const Tables &tables, const RecordType &type);

/// The targets a column may have, with their labels: fields, then fields of child rows.
struct Target {
    QString name;
    QString label;
    const Field *field;
};
std::vector<Target> targetsOf(const RecordType &type);
const Field *targetField(const RecordType &type, const QString &target);

QByteArray toJson(const Mapping &mapping);
Result<Mapping> mappingFromJson(const QByteArray &json);

} // namespace insieme::exchange
