// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/importer.h"
#include "core/exchange/known_records.h"

namespace insieme::exchange {

/// A column of the mapping with the field it fills.
struct BoundColumn {
    int column = -1;
    QString header;
    const Field *field = nullptr;
    bool clears = false;
    ColumnRule rule;
};

/// One record of the table: its row and the rows of its children.
struct RowGroup {
    Row main;
    struct Child {
        const Children *list = nullptr;
        const std::vector<BoundColumn> *columns = nullptr;
        Row row;
    };
    std::vector<Child> children;
    bool attached = false; ///< rows of other tables were added
};

/// What the tables of one import have in common.
struct ImportStep {
    Transaction &transaction;
    const ImportOptions &options;
    References references;
    std::vector<const RecordType *> types; ///< of all tables: records of these may still come
    std::vector<RowOutcome> outcomes;
    qint64 rows = 0; ///< read so far
};

/// Rows that broke a rule between several records when all were in, with its sentences.
using BrokenRows = QHash<qint64, QStringList>;

/// The body of an import for one table, inside the transaction: `read`, then `again` as long as it gets on, then
/// `finish`.
class ImportRun {
public:
    /// `broken`: rows that are refused from the start.
    ImportRun(ImportStep &step, const ImportPart &part, const BrokenRows &broken);
    Done read();
    size_t waiting() const { return m_deferred.size(); }
    /// Decides the rows that wait. `last`: what is still missing refuses them.
    Done again(bool last);
    Done finish() { return refuseUnusedChildren(); }
    /// The rules between several records that the rows written break.
    BrokenRows brokenRows() const;
    /// Notes what is said of the rows written, when all are in.
    Done noteFindings();
    const ImportReport &report() const { return m_report; }

private:
    struct Patch {
        const BoundColumn *column;
        Value value;
    };
    struct Target {
        QUuid id; ///< of the record that is there; null: a new one
        QUuid newId; ///< that the table gives to a new record; null: any
    };
    void bind();
    BoundColumn bound(const MappedColumn &column, const Field &field) const;
    Done readChildren();
    Done readMain();
    void fillJoined(Row &row);
    bool continues(const Row &row) const;
    void attachChildren(RowGroup &group);
    Done decide(RowGroup &group, bool last);
    Done refuseUnusedChildren();
    bool readRow(const std::vector<BoundColumn> &columns, const Row &row, std::vector<Patch> &patches, RowOutcome &out);
    std::optional<Target> recognise(const Row &row, const std::vector<Patch> &patches, RowOutcome &out);
    void refuseOtherTaxCode(const Row &row, const std::vector<Patch> &patches, const void *record, RowOutcome &out);
    void apply(const std::vector<Patch> &patches, const Row &row, void *record, RowOutcome &out);
    void applyChildren(const RowGroup &group, void *record, bool isNew, RowOutcome &out);
    void setReferences(const std::vector<BoundColumn> &columns, const Row &row, const RecordType &type, void *record,
                       const Date &ownerDay, RowOutcome &out);
    void changesOf(const RecordType &type, const void *before, const void *after, const QString &list,
                   const QString &prefix, QList<FieldChange> &changes) const;
    QList<FieldChange> allChanges(const void *before, const void *after) const;
    Done write(const AnyRecord *before, AnyRecord &after, const Row &row, RowOutcome &out);
    Done postpone(RowGroup &group, const ImportReport &before);
    void reportCells(const AnyRecord &record, const Row &row, RowOutcome &out) const;
    void explain(const Error &error, const AnyRecord &record, const Row &row, RowOutcome &out) const;
    void finish(RowOutcome &out);
    static void refuse(RowOutcome &out, const Row &row, const BoundColumn *column, const QString &reason,
                       const QString &remedy);
    Done stopped() const;

    ImportStep &m_step;
    Transaction &m_transaction;
    const Records &m_records;
    const RecordType &m_type;
    const Tables &m_tables;
    const Mapping &m_mapping;
    const ImportOptions &m_options;
    const BrokenRows &m_broken;
    Context m_context;
    KnownRecords m_known;
    ImportReport m_report;

    std::vector<BoundColumn> m_columns;
    std::vector<std::pair<const Children *, std::vector<BoundColumn>>> m_lineChildren; ///< on the record's own line
    std::vector<std::pair<const Children *, std::vector<BoundColumn>>> m_tableChildren; ///< in tables of their own
    struct ChildRow {
        size_t table;
        Row row;
        bool used = false;
    };
    QHash<QString, std::vector<ChildRow>> m_childRows; ///< by folded text of their owner
    std::vector<int> m_keyColumns; ///< whose cells tell that a row continues the record above
    std::vector<MergedCells> m_joined;
    size_t m_nextJoined = 0;
    std::vector<std::pair<MergedCells, Cell>> m_openJoined;
    QHash<QUuid, qint64> m_seen; ///< record → row that brought it
    std::vector<RowGroup> m_deferred;
    struct Written {
        QUuid id;
        qint64 row;
        size_t outcome; ///< of the step
    };
    std::vector<Written> m_written;
    bool m_missing = false; ///< what the record at hand lacks may still come
};

} // namespace insieme::exchange
