// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

/// One row of a changeset, decoded: values by column, old and new as far as the changeset carries them.
struct RowChange {
    QString table;
    QUuid pk;
    int op = 0; ///< SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE
    struct Cell {
        bool hasOld = false, hasNew = false;
        QByteArray oldBlob, newBlob; ///< of sealed columns
        Value oldValue, newValue;
    };
    std::vector<Cell> cells; ///< by column position; empty unless asked for
    QUuid owner; ///< of a child row: the record it belongs to, where the changeset says so
};

/// Reads a changeset. `columns` gives the column names of a table; cells are decoded only with `decode`.
class ChangesetReader {
public:
    ChangesetReader(const Database &database, const Catalogue &catalogue, int schemaVersion)
        : m_database(database)
        , m_catalogue(catalogue)
        , m_version(schemaVersion)
    {
    }
    Result<std::vector<RowChange>> read(const QByteArray &changeset, bool decode) const;

private:
    const Database &m_database;
    const Catalogue &m_catalogue;
    int m_version;
};

/// Records every change of the described tables on one connection while it lives; the catalogue outlives it.
class Recorder {
public:
    static Result<Recorder> start(const Database &database, const Catalogue &catalogue);
    Recorder(Recorder &&other) noexcept
        : m_session(std::exchange(other.m_session, nullptr))
    {
    }
    Recorder &operator=(Recorder &&other) noexcept
    {
        std::swap(m_session, other.m_session);
        return *this;
    }
    ~Recorder();
    /// Adds what differs from the tables of the attached database `schema`, as if it had just been changed.
    Done addDifferences(const char *schema, const Catalogue &catalogue);
    /// Empty when nothing changed in the end.
    Result<QByteArray> changeset() const;

private:
    explicit Recorder(sqlite3_session *session)
        : m_session(session)
    {
    }
    sqlite3_session *m_session;
};

QByteArray packed(const QByteArray &changeset);
/// Damaged when it cannot be unpacked.
Result<QByteArray> unpacked(const QByteArray &stored);

/// True when the bytes are a changeset of rows with whole values from beginning to end. SQLite walks damaged ones for
/// minutes; whatever comes from outside goes through here first. Empty is none and fine.
bool isWellFormed(const QByteArray &changeset);

/// The changeset that takes `changeset` back.
Result<QByteArray> inverseOf(const QByteArray &changeset);

/// Why a changeset could not be applied as it is.
struct ApplyConflict {
    QString table;
    QUuid pk;
    enum class Kind { Changed, Gone, Exists, Constraint } kind = Kind::Changed;
    QStringList columns; ///< that hold another value than expected
};

/// Applies a changeset exactly or not at all (foreign keys must be off, a transaction open): on any conflict the list
/// is complete and nothing stays applied.
Result<QList<ApplyConflict>> applyExactly(Database &database, const QByteArray &changeset);

/// Rows whose references point nowhere after the rows of `changes` were written: only these and what refers to them
/// are looked at.
QList<ApplyConflict> brokenReferences(const Database &database, const Catalogue &catalogue,
                                      const std::vector<RowChange> &changes);

} // namespace insieme
