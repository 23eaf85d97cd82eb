// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a package may be merged into this file, and what of it is new.
#include "core/store/schema.h"
#include "core/sync/desks.h"
#include "core/sync/merge_work.h"

#include <QCoreApplication>
#include <QSet>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

tl::unexpected<Error> refuse(const QString &text)
{
    return fail(Error::Code::Refused, text + QLatin1Char(' ') + Texts::tr("Nothing was changed."));
}

bool isKey(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && uuidText(id) == text;
}

/// What arrives is data of others: names and keys in it go into no statement before they were looked at.
bool plausible(const Package &package, const Catalogue &catalogue)
{
    for (const JournalEntry &entry : package.entries) {
        if (!isKey(entry.cmd) || !isKey(entry.desk) || (!entry.undoOf.isEmpty() && !isKey(entry.undoOf))
            || entry.schemaVersion > currentSchemaVersion() || entry.label.size() > 1000)
            return false;
        for (const QByteArray &stored : {entry.stored, entry.original}) {
            if (stored.isEmpty())
                continue;
            const auto changeset = unpacked(stored);
            sqlite3_changeset_iter *iterator = nullptr;
            if (!changeset || !isWellFormed(*changeset)
                || sqlite3changeset_start(&iterator, static_cast<int>(changeset->size()),
                                          const_cast<char *>(changeset->constData()))
                    != SQLITE_OK)
                return false;
            const auto finish = qScopeGuard([&iterator] { sqlite3changeset_finalize(iterator); });
            while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
                const char *table = nullptr;
                int columns = 0, op = 0, indirect = 0;
                sqlite3changeset_op(iterator, &table, &columns, &op, &indirect);
                const RecordType *type = catalogue.findTable(QString::fromUtf8(table));
                unsigned char *keys = nullptr;
                sqlite3changeset_pk(iterator, &keys, nullptr);
                const auto stored_ = std::count_if(type ? type->fields.begin() : std::span<const Field>().begin(),
                                                   type ? type->fields.end() : std::span<const Field>().end(),
                                                   [](const Field &field) { return field.stored(); });
                if (!type || columns < 1 || columns > stored_ + (type->extends ? 1 : 0) || !keys[0])
                    return false;
            }
        }
    }
    for (const SyncConflict &conflict : package.conflicts) {
        const RecordType *type = catalogue.findTable(conflict.table);
        const bool known = type && (conflict.column.isEmpty() || findField(*type, conflict.column));
        if (!isKey(conflict.id) || !isKey(conflict.cmd) || !known)
            return false;
    }
    return true;
}

} // namespace

JournalEntry Merge::entryAt(qint64 seq) const
{
    auto entries = journalEntries(m_database, QStringLiteral("seq=%1").arg(seq));
    return entries.empty() ? JournalEntry() : entries.front();
}

Done Merge::examine()
{
    m_report.nothing.clear();
    m_incoming.clear();
    m_confirmed.clear();
    m_pending.clear();
    m_foreign.clear();
    if (m_header.schema > currentSchemaVersion())
        return fail(Error::Code::NewerFile,
                    Texts::tr("This package was made by a newer Insieme. Nothing was changed; bring this program up to "
                              "date first."));
    if (!plausible(m_package, m_catalogue))
        return fail(Error::Code::Damaged, Texts::tr("This package is damaged. Nothing was changed; ask for it again."));
    m_empty = m_database.scalar(QStringLiteral("SELECT count(*) FROM journal")) == 0;
    const bool sameConsortium = fact("consortium") == m_header.consortium;
    if (!sameConsortium && !(m_empty && m_header.full)) {
        if (m_empty)
            return refuse(Texts::tr("This file is still empty: it needs a full package of the main desk first."));
        return fail(Error::Code::NotOurs,
                    Texts::tr("This package belongs to another consortium (%1). Nothing was changed.")
                        .arg(m_header.consortiumName.isEmpty() ? Texts::tr("not named yet") : m_header.consortiumName));
    }
    if (m_header.desk == m_workspace.deskId()) {
        m_report.nothing = Texts::tr("This package was made by this desk itself: there is nothing to take over.");
        return {};
    }
    const qint64 epoch = fact("main_epoch").toLongLong();
    m_main = !m_empty && fact("main_desk") == m_workspace.deskId();
    m_ordered = m_header.fromMain();
    if (m_ordered && m_main && m_header.epoch == epoch)
        return refuse(Texts::tr("Both this file and “%1” hold themselves for the main desk. Let one of the two give "
                                "the role up: start it again from a full package of the other.")
                          .arg(m_header.deskName));
    if (m_ordered && m_header.epoch < epoch)
        return refuse(Texts::tr("“%1” is not the main desk any more; that is “%2” now.")
                          .arg(m_header.deskName, m_main ? m_workspace.deskName() : fact("main_desk_name")));
    if (!m_ordered && !m_main)
        return refuse(Texts::tr("Packages of other desks are merged at the main desk (%1); this file takes its answer.")
                          .arg(fact("main_desk_name")));
    if (!m_options.excluded.isEmpty() && m_ordered)
        return refuse(Texts::tr("Only the main desk can leave records out."));
    m_takeover = m_ordered && !m_empty && m_header.epoch > epoch;
    INSIEME_TRY(m_ordered ? examineOrdered() : examineAtMain());
    return m_empty || !m_report.nothing.isEmpty() ? Done() : examineStructures();
}

/// What was written before values moved can be put in order only together with its whole history.
Done Merge::examineStructures() const
{
    const auto old = [](const JournalEntry &entry) { return entry.schemaVersion < lastRestructuring; };
    if (std::any_of(m_incoming.begin(), m_incoming.end(), old))
        return refuse(Texts::tr("Changes in this package of “%1” were written before an update of the structure that "
                                "moved their values, so they can no longer be put in order one by one. Start that "
                                "desk again from a full package and enter them there again; its history lists them.")
                          .arg(m_header.deskName));
    if (!m_incoming.isEmpty() && std::any_of(m_pending.begin(), m_pending.end(), old))
        return refuse(Texts::tr("This file holds changes that no other desk has and that were written before an update "
                                "of the structure that moved their values. Start this desk again from a full package "
                                "and enter them there again; the history of this file lists them."));
    return {};
}

Done Merge::examineAtMain()
{
    const qint64 head = m_database.scalar(QStringLiteral("SELECT ifnull(max(seq), 0) FROM journal"));
    if (m_header.to > head || (m_header.to > 0 && entryAt(m_header.to).cmd != m_header.fromCmd))
        return refuse(
            Texts::tr("This package of “%1” rests on changes that this file does not hold: one of the two was "
                      "replaced by an older copy. Start that desk again from a full package.")
                .arg(m_header.deskName));
    Borrowed desk(m_database.cached(QStringLiteral("SELECT received FROM desk WHERE id=?1")));
    desk->bind(1, m_header.desk);
    const qint64 received = desk->next() ? desk->integer(0) : 0;
    for (const JournalEntry &entry : m_package.entries) {
        Borrowed known(m_database.cached(QStringLiteral("SELECT 1 FROM journal WHERE cmd=?1 AND status<>3")));
        known->bind(1, entry.cmd);
        if (!known->next())
            m_incoming.append(entry);
    }
    // A desk that was restored from an older copy counts its packages anew: what is new in one decides.
    m_report.canExclude = !m_incoming.isEmpty();
    if (m_report.canExclude)
        return {};
    if (m_header.number == received)
        m_report.nothing = Texts::tr("This package (number %1 of “%2”) was taken over before.")
                               .arg(m_header.number)
                               .arg(m_header.deskName);
    else if (m_header.number < received)
        m_report.nothing =
            Texts::tr("This package (number %1 of “%2”) is older than number %3, which was taken over and "
                      "holds all of it.")
                .arg(m_header.number)
                .arg(m_header.deskName)
                .arg(received);
    return {};
}

Done Merge::examineOrdered()
{
    const qint64 head = m_database.scalar(QStringLiteral("SELECT ifnull(max(seq), 0) FROM journal"));
    if (m_header.from > head)
        return refuse(Texts::tr("A package of “%1” is missing in between: this file holds the changes up to %2, the "
                                "package begins after %3. Take over the missing one first, or ask for a full package.")
                          .arg(m_header.deskName)
                          .arg(head)
                          .arg(m_header.from));
    qint64 expected = m_header.from;
    for (const JournalEntry &entry : m_package.entries) {
        if (entry.seq != ++expected)
            return fail(Error::Code::Damaged,
                        Texts::tr("This package is damaged. Nothing was changed; ask for it again."));
    }
    if (expected != m_header.to)
        return fail(Error::Code::Damaged, Texts::tr("This package is damaged. Nothing was changed; ask for it again."));
    bool same = m_header.from == 0 || entryAt(m_header.from).cmd == m_header.fromCmd;
    qint64 common = m_header.from;
    for (const JournalEntry &entry : m_package.entries) {
        if (!same || entry.seq > head)
            break;
        if (entryAt(entry.seq).cmd != entry.cmd) {
            if (!m_takeover)
                same = false;
            break;
        }
        common = entry.seq;
    }
    if (!same)
        return refuse(Texts::tr("This package of “%1” and this file tell different histories: one of the two was "
                                "replaced by an older copy. Begin a new file from a full package.")
                          .arg(m_header.deskName));
    if (m_header.to <= head && !m_takeover) {
        m_report.nothing =
            Texts::tr("This file holds everything in this package of “%1” already.").arg(m_header.deskName);
        return {};
    }
    // Entries ordered by a desk that gives no order any more wait again; those of others come back from their desks.
    if (m_takeover) {
        for (JournalEntry &entry : journalEntries(m_database, QStringLiteral("seq>%1 ORDER BY seq").arg(common)))
            (entry.desk == m_workspace.deskId() ? m_pending : m_foreign).push_back(entry);
    }
    for (JournalEntry &entry : journalEntries(m_database, QLatin1String(pendingCondition)))
        m_pending.push_back(std::move(entry));
    QSet<QString> own;
    for (const JournalEntry &entry : m_pending)
        own.insert(entry.cmd);
    for (const JournalEntry &entry : m_package.entries) {
        if (entry.seq <= common)
            continue;
        if (own.contains(entry.cmd))
            m_confirmed.insert(entry.cmd, entry);
        m_incoming.append(entry);
    }
    return {};
}

} // namespace insieme
