// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/changes.h"
#include "core/store/journal.h"

namespace insieme {

/// Changesets one after the other, applied as one: each call of the session library makes SQLite prepare every
/// statement anew, so a thousand small ones cost more than what they change. Only changesets of one structure stand
/// together: within a run the library takes the number of columns of a table from the first.
class ChangesetRun {
public:
    explicit ChangesetRun(Database &database)
        : m_database(database)
    {
    }
    bool takes(const JournalEntry &entry) const
    {
        return m_bytes.isEmpty() || (m_version == entry.schemaVersion && m_bytes.size() < mostBytes && m_count < most);
    }
    void add(const JournalEntry &entry, const QByteArray &changeset)
    {
        m_version = entry.schemaVersion;
        m_bytes += changeset;
        ++m_count;
    }
    /// Afterwards it is empty again. Conflicts: nothing of it stays.
    Result<QList<ApplyConflict>> apply()
    {
        const QByteArray bytes = std::exchange(m_bytes, {});
        m_count = 0;
        return applyExactly(m_database, bytes);
    }

private:
    static constexpr qsizetype mostBytes = 4 << 20, most = 256;
    Database &m_database;
    qint64 m_version = 0;
    QByteArray m_bytes;
    qsizetype m_count = 0;
};

} // namespace insieme
