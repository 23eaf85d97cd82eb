// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"
#include "core/store/changes.h"

#include <QDateTime>

namespace insieme {

/// An empty file in which the history happens again: updates of the structure come where they came, since they may move
/// values that the entries before them wrote. Holds the records only, no journal.
class ForwardReplay {
public:
    static Result<std::unique_ptr<ForwardReplay>> begin(const QString &path, const QDateTime &now);
    /// Brings the structure to the version of the entry, then applies it; what does not fit is given back and nothing
    /// of it stays.
    Result<QList<ApplyConflict>> apply(qint64 schemaVersion, const QByteArray &changeset);
    /// Commits, at the structure of today.
    Done finish();
    Database &database() const { return *m_database; }

private:
    explicit ForwardReplay(std::unique_ptr<Database> database, const QDateTime &now)
        : m_database(std::move(database))
        , m_now(now)
    {
    }
    Done upTo(qint64 version);
    std::unique_ptr<Database> m_database;
    QDateTime m_now;
    qint64 m_version = 0;
    std::optional<WriteLock> m_lock;
};

/// Puts the records of another file of today's structure in the place of this one's.
Done takeRecords(Database &database, const Catalogue &catalogue, const Database &from);

} // namespace insieme
