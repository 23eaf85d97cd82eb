// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/sqlite.h"

namespace insieme {

/// Seals personal values with one key a person (XChaCha20-Poly1305). Deleting the key forgets the person everywhere
/// the sealed value was ever written: in the record, in the history, in every copy that shares the key's table.
class Seal {
public:
    explicit Seal(Database &database)
        : m_database(database)
    {
    }

    /// Nonce and sealed text; bound to table, column and row, so that a value cannot be moved elsewhere. Creates the
    /// person's key when there is none. Empty text stays NULL.
    Result<QByteArray> close(const QUuid &person, const QUuid &row, const char *table, const char *column,
                             const QString &text);
    /// nullopt: the key was deleted (the person is forgotten) or the value was tampered with.
    std::optional<QString> open(const QUuid &person, const QUuid &row, const char *table, const char *column,
                                const QByteArray &sealed) const;
    bool hasKey(const QUuid &person) const;
    Done forget(const QUuid &person);
    /// Keys are read from the file again; after another program or a rolled-back command changed them.
    void dropCache() { m_keys.clear(); }

private:
    QByteArray key(const QUuid &person) const;
    Database &m_database;
    mutable QHash<QUuid, QByteArray> m_keys;
};

} // namespace insieme
