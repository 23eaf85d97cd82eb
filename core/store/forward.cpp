// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/forward.h"

#include "core/store/schema.h"

namespace insieme {

Result<std::unique_ptr<ForwardReplay>> ForwardReplay::begin(const QString &path, const QDateTime &now)
{
    auto made = Database::open(path, Database::Access::Create);
    if (!made)
        return tl::unexpected(std::move(made).error());
    for (const char *pragma : {"PRAGMA foreign_keys=OFF", "PRAGMA synchronous=OFF"})
        INSIEME_TRY((*made)->exec(pragma));
    return std::unique_ptr<ForwardReplay>(new ForwardReplay(std::move(*made), now));
}

Done ForwardReplay::upTo(qint64 version)
{
    if (version <= m_version)
        return {};
    if (m_lock) {
        INSIEME_TRY(m_lock->commit());
        m_lock.reset();
    }
    m_version = version;
    return migrate(
        *m_database, m_now, [](int) { return Done(); }, static_cast<int>(version));
}

Result<QList<ApplyConflict>> ForwardReplay::apply(qint64 schemaVersion, const QByteArray &changeset)
{
    INSIEME_TRY(upTo(schemaVersion));
    if (!m_lock) {
        auto begun = WriteLock::begin(*m_database);
        if (!begun)
            return tl::unexpected(std::move(begun).error());
        m_lock.emplace(std::move(*begun));
    }
    return applyExactly(*m_database, changeset);
}

Done ForwardReplay::finish()
{
    if (m_lock) {
        INSIEME_TRY(m_lock->commit());
        m_lock.reset();
    }
    return upTo(currentSchemaVersion());
}

Done takeRecords(Database &database, const Catalogue &catalogue, const Database &from)
{
    for (const RecordType *type : catalogue.recorded()) {
        const QString table = QLatin1Char('"') + QLatin1String(type->table) + QLatin1Char('"');
        INSIEME_TRY(database.exec(QStringLiteral("DELETE FROM ") + table));
        Statement read(from, QStringLiteral("SELECT * FROM ") + table);
        const int columns = sqlite3_column_count(read.handle());
        QStringList places;
        for (int i = 1; i <= columns; ++i)
            places << QLatin1Char('?') + QString::number(i);
        Statement write(database,
                        QStringLiteral("INSERT INTO %1 VALUES(%2)").arg(table, places.join(QLatin1Char(','))));
        while (read.next()) {
            for (int i = 0; i < columns; ++i)
                sqlite3_bind_value(write.handle(), i + 1, sqlite3_column_value(read.handle(), i));
            INSIEME_TRY(write.run());
        }
    }
    return {};
}

} // namespace insieme
