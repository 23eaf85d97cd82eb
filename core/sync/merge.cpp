// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/base/instant.h"
#include "core/store/backup.h"
#include "core/store/forgetting.h"
#include "core/store/naming.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "core/store/signature.h"
#include "core/sync/changeset_run.h"
#include "core/sync/merge_work.h"

#include <QCoreApplication>
#include <QtEndian>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

} // namespace

Done Merge::addEntry(JournalEntry entry, const std::vector<RowChange> &rows, const QHash<QUuid, QString> &titles)
{
    entry.localNo = m_next++;
    entry.step = m_note.step;
    entry.sha256 = entry.hash();
    INSIEME_TRY(insertEntry(m_database, entry));
    return noteRows(m_database, m_catalogue, entry.localNo, rows, titles, m_exchanged.roots);
}

JournalEntry Merge::ownEntry(const QString &label) const
{
    JournalEntry entry;
    entry.cmd = uuidText(newUuid());
    entry.desk = m_workspace.deskId();
    entry.operatorId = signature(m_workspace.operatorId());
    entry.at = isoInstant(m_workspace.clock().now());
    entry.label = label;
    entry.arguments = argumentsText({});
    entry.schemaVersion = currentSchemaVersion();
    return entry;
}

Done Merge::startMarker()
{
    JournalEntry marker = ownEntry(QStringLiteral(QT_TRANSLATE_NOOP("Command", "Merge %1 changes of “%2”")));
    marker.localNo = marker.step = m_note.step = nextLocalNo(m_database);
    m_next = marker.localNo + 1;
    const qint64 others = m_incoming.size() - m_confirmed.size();
    marker.arguments = argumentsText({{QString::number(others)}, {m_header.deskName}});
    marker.kind = StepKind::Merge;
    marker.stored = packed({});
    marker.sha256 = marker.hash();
    m_note.desk = m_takeover ? QString() : m_header.desk;
    m_note.package = m_header.number;
    return insertEntry(m_database, marker);
}

Done Merge::rewind()
{
    if (m_pending.empty() && m_foreign.empty())
        return {};
    auto net = Recorder::start(m_database, m_catalogue);
    if (!net)
        return tl::unexpected(std::move(net).error());
    m_net.emplace(std::move(*net));
    m_note.rewrote = true;
    std::vector<const JournalEntry *> applied;
    for (const JournalEntry &entry : m_foreign)
        applied.push_back(&entry);
    for (const JournalEntry &entry : m_pending)
        applied.push_back(&entry);
    std::stable_sort(applied.begin(), applied.end(), [](const JournalEntry *a, const JournalEntry *b) {
        const auto place = [](const JournalEntry *e) {
            return e->seq > 0 ? e->seq : std::numeric_limits<qint64>::max();
        };
        return place(a) < place(b);
    });
    ChangesetRun run(m_database);
    const auto apply = [&run]() -> Done {
        const auto conflicts = run.apply();
        if (!conflicts)
            return tl::unexpected(conflicts.error());
        if (!conflicts->isEmpty())
            return fail(Error::Code::Damaged,
                        Texts::tr("The file does not hold what its history says. Nothing was changed; restore the "
                                  "latest backup, or begin a new file from a full package."));
        return {};
    };
    for (auto entry = applied.rbegin(); entry != applied.rend(); ++entry) {
        const auto changeset = unpacked((*entry)->stored);
        if (!changeset)
            return tl::unexpected(changeset.error());
        const auto inverse = inverseOf(*changeset);
        if (!inverse)
            return tl::unexpected(inverse.error());
        if (!run.takes(**entry))
            INSIEME_TRY(apply());
        run.add(**entry, *inverse);
    }
    INSIEME_TRY(apply());
    // What they did may not stand afterwards: index and windows look at these records again.
    for (const JournalEntry *entry : applied) {
        Statement rows(
            m_database,
            QStringLiteral("SELECT DISTINCT root_tbl, root_id FROM journal_row WHERE local_no=%1").arg(entry->localNo));
        while (rows.next()) {
            RootChange &root = m_exchanged.roots[rows.uuid(1)];
            root.type = m_catalogue.findTable(rows.text(0));
            root.id = rows.uuid(1);
            Borrowed dirty(
                m_database.cached(QStringLiteral("INSERT INTO search_mark(id) VALUES(?1) ON CONFLICT DO NOTHING")));
            dirty->bind(1, root.id);
            INSIEME_TRY(dirty->run());
        }
    }
    for (JournalEntry entry : m_foreign) {
        Borrowed withdraw(m_database.cached(
            QStringLiteral("UPDATE journal SET cmd=?2, seq=NULL, status=3, sha256=?3 WHERE local_no=?1")));
        INSIEME_TRY(closeConflicts(entry.cmd));
        entry.cmd = uuidText(newUuid());
        withdraw->bind(1, entry.localNo);
        withdraw->bind(2, entry.cmd);
        withdraw->bind(3, entry.hash());
        INSIEME_TRY(withdraw->run());
    }
    for (JournalEntry &entry : m_pending) {
        if (entry.seq == 0)
            continue;
        m_replaced.append(entry);
        entry.seq = 0;
        INSIEME_TRY(rewriteEntry(m_database, entry));
    }
    return {};
}

Done Merge::closeConflicts(const QString &cmd)
{
    Borrowed close(m_database.cached(QStringLiteral("UPDATE conflict SET closed=?2 WHERE cmd=?1 AND closed IS NULL")));
    close->bind(1, cmd);
    close->bind(2, m_note.step);
    return close->run();
}

Done Merge::goOn()
{
    if (m_options.stop && m_options.stop->load())
        return fail(Error::Code::Cancelled, Texts::tr("The merge was stopped. Nothing was changed in this file."));
    if (m_options.progress)
        m_options.progress(m_worked, m_incoming.size() + (m_ordered ? static_cast<qint64>(m_pending.size()) : 0));
    ++m_worked;
    return {};
}

Done Merge::replayOwn()
{
    const ChangesetReader reader(m_database, m_catalogue, currentSchemaVersion());
    for (JournalEntry &entry : m_pending) {
        INSIEME_TRY(goOn());
        if (m_confirmed.contains(entry.cmd) || entry.status != EntryStatus::Applied)
            continue;
        const auto changeset = unpacked(entry.stored);
        if (!changeset)
            return tl::unexpected(changeset.error());
        if (changeset->isEmpty())
            continue;
        const auto rows = reader.read(*changeset, false);
        if (!rows)
            return tl::unexpected(rows.error());
        auto done = m_replayer.replay(entry, *changeset, *rows, entry.atomic);
        if (!done)
            return tl::unexpected(std::move(done).error());
        ++m_report.replayed;
        for (auto root = done->roots.cbegin(); root != done->roots.cend(); ++root)
            m_exchanged.roots.insert(root.key(), root.value());
        for (const SyncConflict &conflict : done->conflicts) {
            INSIEME_TRY(storeConflict(m_database, conflict, m_note.step));
            m_conflicts.append(conflict);
        }
        const QByteArray stored = packed(done->changeset);
        if (stored == entry.stored && done->status == entry.status)
            continue;
        if (std::none_of(m_replaced.begin(), m_replaced.end(),
                         [&](const JournalEntry &each) { return each.cmd == entry.cmd; }))
            m_replaced.append(entry);
        if (entry.original.isEmpty())
            entry.original = entry.stored;
        entry.stored = stored;
        entry.status = done->status;
        INSIEME_TRY(rewriteEntry(m_database, entry));
    }
    return {};
}

bool Merge::touchesExcluded(const std::vector<RowChange> &rows, SyncConflict &conflict)
{
    if (m_options.excluded.isEmpty())
        return false;
    for (const RowChange &row : rows) {
        const RootChange root = rootOf(m_database, m_catalogue, row);
        const auto reason = m_options.excluded.constFind(root.id);
        if (reason == m_options.excluded.constEnd())
            continue;
        conflict.kind = QStringLiteral("excluded");
        conflict.table = row.table;
        conflict.pk = row.pk;
        conflict.note = *reason;
        return true;
    }
    return false;
}

Done Merge::replayOthers()
{
    const ChangesetReader reader(m_database, m_catalogue, currentSchemaVersion());
    for (JournalEntry entry : m_incoming) {
        INSIEME_TRY(goOn());
        ++m_report.arrived;
        const auto changeset = unpacked(entry.stored);
        if (!changeset)
            return tl::unexpected(changeset.error());
        entry.seq = 0;
        std::vector<RowChange> rows;
        QHash<QUuid, QString> titles;
        if (entry.status == EntryStatus::Applied && !changeset->isEmpty()) {
            auto wanted = reader.read(*changeset, false);
            if (!wanted)
                return tl::unexpected(std::move(wanted).error());
            titles = titlesOfRemoved(m_workspace.records(), *wanted, m_workspace.context());
            Replayed done;
            SyncConflict excluded;
            if (touchesExcluded(*wanted, excluded)) {
                excluded.cmd = entry.cmd;
                excluded.id = conflictId(excluded);
                done.status = EntryStatus::SetAside;
                done.conflicts.append(excluded);
            } else {
                auto result = m_replayer.replay(entry, *changeset, *wanted, entry.atomic);
                if (!result)
                    return tl::unexpected(std::move(result).error());
                done = std::move(*result);
            }
            for (const SyncConflict &conflict : done.conflicts) {
                INSIEME_TRY(storeConflict(m_database, conflict, m_note.step));
                m_conflicts.append(conflict);
            }
            const QByteArray stored = packed(done.changeset);
            if (stored != entry.stored) {
                if (entry.original.isEmpty())
                    entry.original = entry.stored;
                entry.stored = stored;
            }
            entry.status = done.status;
            rows = std::move(done.rows);
        }
        m_outcome.insert(entry.cmd, entry.status);
        ++(entry.status == EntryStatus::SetAside       ? m_report.setAside
               : entry.status == EntryStatus::Absorbed ? m_report.absorbed
                                                       : m_report.applied);
        INSIEME_TRY(addEntry(entry, rows, titles));
    }
    return {};
}

Done Merge::takePeopleAndBlobs()
{
    for (const QUuid &person : m_package.forgotten) {
        Borrowed known(m_database.cached(QStringLiteral("SELECT 1 FROM forgotten_person WHERE person=?1")));
        known->bind(1, person);
        if (known->next())
            continue;
        Borrowed noted(m_database.cached(
            QStringLiteral("INSERT INTO forgotten_person(person, at) VALUES(?1, ?2) ON CONFLICT DO NOTHING")));
        noted->bind(1, person);
        noted->bind(2, m_workspace.clock().now().toString(Qt::ISODate));
        INSIEME_TRY(noted->run());
        INSIEME_TRY(findTextsNaming(person));
        tellForgotten(person);
        Borrowed forget(m_database.cached(QStringLiteral("DELETE FROM person_key WHERE person=?1")));
        forget->bind(1, person);
        INSIEME_TRY(forget->run());
        m_exchanged.forgotten.append(person);
    }
    for (const PersonKey &key : m_package.keys) {
        Borrowed take(m_database.cached(
            QStringLiteral("INSERT INTO person_key(person, key) SELECT ?1, ?2 WHERE NOT EXISTS(SELECT 1 FROM "
                           "forgotten_person WHERE person=?1) ON CONFLICT DO NOTHING")));
        take->bind(1, key.person);
        take->bind(2, key.key);
        INSIEME_TRY(take->run());
    }
    INSIEME_TRY(takeBlobs());
    for (const QString &hash : m_package.absentBlobs) {
        Borrowed held(m_database.cached(QStringLiteral("SELECT 1 FROM blob WHERE sha256=?1")));
        held->bind(1, hash);
        if (!held->next())
            m_report.absentAttachments << hash;
    }
    return {};
}

void Merge::tellForgotten(const QUuid &person)
{
    Context context = m_workspace.context();
    context.shown = m_options.shown;
    for (const RecordType *type : m_catalogue.types) {
        if (type->sealed && !subjectField(*type) && m_workspace.records().exists(*type, person))
            m_report.forgotten << shownTitle(*type, person, m_workspace.title(*type, person, {}), context);
    }
}

Done Merge::findTextsNaming(const QUuid &person)
{
    const Records &records = m_workspace.records();
    records.catchUp();
    for (const RecordType *type : m_catalogue.types) {
        if (!type->sealed || subjectField(*type) || !records.exists(*type, person))
            continue;
        const auto record = records.load(*type, person);
        if (!record)
            return tl::unexpected(record.error());
        m_naming += textsNaming(records, Naming(records, *record));
    }
    return {};
}

Done Merge::noteTextsNaming()
{
    const QSet<QString> told = closedTexts(m_database);
    m_naming.removeIf([&told](const LabelArgument &each) { return told.contains(uuidText(each.id)); });
    if (m_naming.isEmpty())
        return {};
    JournalEntry entry = ownEntry(QLatin1String(closedTextsLabel));
    entry.kind = StepKind::Forgotten;
    entry.arguments = argumentsText(m_naming);
    entry.stored = packed({});
    return addEntry(std::move(entry), {}, {});
}

bool Merge::bringsBlobs() const
{
    for (auto blob = m_package.blobs.cbegin(); blob != m_package.blobs.cend(); ++blob) {
        Borrowed held(m_database.cached(QStringLiteral("SELECT 1 FROM blob WHERE sha256=?1")));
        held->bind(1, blob.key());
        if (!held->next())
            return true;
    }
    return false;
}

Done Merge::takeBlobs()
{
    QStringList came;
    for (auto blob = m_package.blobs.cbegin(); blob != m_package.blobs.cend(); ++blob) {
        Borrowed store(m_database.cached(
            QStringLiteral("INSERT INTO blob(sha256, size, content) VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING")));
        store->bind(1, blob.key());
        store->bind(2, qint64(qFromBigEndian<quint32>(blob->constData())));
        store->bind(3, *blob);
        INSIEME_TRY(store->run());
        if (sqlite3_changes(m_database.handle()) > 0)
            came << blob.key();
    }
    // Records that were here before their text are found by it from now on.
    return m_workspace.search().contentsCame(came);
}

Done Merge::noteDesk()
{
    {
        Borrowed known(m_database.cached(QStringLiteral("SELECT received, confirmed FROM desk WHERE id=?1")));
        known->bind(1, m_header.desk);
        if (known->next()) {
            m_note.received = known->integer(0);
            m_note.confirmed = known->integer(1);
        }
    }
    Statement desk(
        m_database,
        QStringLiteral(
            "INSERT INTO desk(id, name, confirmed, received, at) VALUES(?1, ?2, ?3, ?4, ?5) ON "
            "CONFLICT(id) DO UPDATE SET name=?2, confirmed=max(confirmed, ?3), received=max(received, ?4), at=?5"));
    desk.bind(1, m_header.desk);
    desk.bind(2, m_header.deskName);
    desk.bind(3, m_header.to);
    desk.bind(4, m_header.number);
    desk.bind(5, m_header.made);
    INSIEME_TRY(desk.run());
    if (m_header.startedFrom.startsWith(QLatin1String("package "))) { // never the key of a desk

        Statement expected(m_database, QStringLiteral("DELETE FROM desk WHERE id=?1"));
        expected.bind(1, m_header.startedFrom);
        INSIEME_TRY(expected.run());
    }
    if (!m_ordered)
        return {};
    INSIEME_TRY(m_workspace.setMeta(QStringLiteral("main_desk"), m_header.mainDesk));
    INSIEME_TRY(m_workspace.setMeta(QStringLiteral("main_desk_name"), m_header.mainDeskName));
    INSIEME_TRY(m_workspace.setMeta(QStringLiteral("main_epoch"), QString::number(m_header.epoch)));
    if (!m_empty)
        return {};
    INSIEME_TRY(m_workspace.setMeta(QStringLiteral("consortium"), m_header.consortium));
    INSIEME_TRY(m_workspace.setMeta(QStringLiteral("started_from"), QStringLiteral("package %1").arg(m_header.number)));
    if (!m_header.pinnedDay.isEmpty())
        INSIEME_TRY(m_workspace.setMeta(QStringLiteral("today"), m_header.pinnedDay));
    return {};
}

/// Settled fields follow from what several desks did together: they are computed once more, and what comes out is a
/// change of this desk's own.
Done Merge::settle()
{
    Dependents dependents = m_replayer.dependents();
    for (const RootChange &root : std::as_const(m_exchanged.roots)) {
        if (root.type)
            addDependents(m_workspace.records(), *root.type, root.id, dependents);
    }
    auto recorder = Recorder::start(m_database, m_catalogue);
    if (!recorder)
        return tl::unexpected(std::move(recorder).error());
    INSIEME_TRY(m_workspace.settle(dependents));
    const auto changeset = recorder->changeset();
    if (!changeset)
        return tl::unexpected(changeset.error());
    if (changeset->isEmpty())
        return {};
    const auto rows = ChangesetReader(m_database, m_catalogue, currentSchemaVersion()).read(*changeset, false);
    if (!rows)
        return tl::unexpected(rows.error());
    JournalEntry entry = ownEntry(QStringLiteral(QT_TRANSLATE_NOOP("Command", "Compute again after a merge")));
    entry.stored = packed(*changeset);
    return addEntry(std::move(entry), *rows, {});
}

Done Merge::finishMarker()
{
    if (m_net) {
        const auto net = m_net->changeset();
        m_net.reset();
        if (!net)
            return tl::unexpected(net.error());
        auto marker = journalEntries(m_database, QStringLiteral("local_no=%1").arg(m_note.step)).front();
        marker.stored = packed(*net);
        INSIEME_TRY(rewriteEntry(m_database, marker));
        m_note.replaced = m_replaced;
    }
    return writeMergeNote(m_database, m_note);
}

Result<MergeReport> Merge::run()
{
    m_report.header = m_header;
    INSIEME_TRY(examine());
    if (!m_report.nothing.isEmpty()) {
        // The changes are known; attachments that were left out at first may come now.
        if (m_options.keep && !m_workspace.isReadOnly() && bringsBlobs()) {
            const Done taken = m_workspace.exchange([this]() -> Result<Exchanged> {
                INSIEME_TRY(takeBlobs());
                Exchanged kept;
                kept.keep = true;
                return kept;
            });
            INSIEME_TRY(taken);
            m_report.nothing += QLatin1Char(' ') + Texts::tr("Its attachments were taken over.");
        }
        return m_report;
    }
    if (m_options.keep && m_options.backup && !m_empty && !m_workspace.isReadOnly()) {
        auto copy = automaticBackup(m_database, QDateTime::currentDateTime(), QStringLiteral("before-merge"));
        if (!copy)
            return tl::unexpected(std::move(copy).error());
        m_report.backup = *copy;
    }
    const Done done = m_workspace.exchange([this]() -> Result<Exchanged> {
        INSIEME_TRY(examine()); // again: another program may have written
        if (!m_report.nothing.isEmpty())
            return Exchanged{};
        QList<JournalEntry> fresh;
        for (const JournalEntry &entry : m_incoming) {
            if (!m_confirmed.contains(entry.cmd))
                fresh.append(entry);
        }
        INSIEME_TRY(takePeopleAndBlobs());
        if (m_options.details)
            INSIEME_TRY(m_builder.before(fresh, m_pending, m_ordered ? m_header.from : m_header.to));
        const bool nothingNew = m_incoming.isEmpty() && !m_takeover && m_naming.isEmpty();
        if (!nothingNew)
            INSIEME_TRY(startMarker());
        INSIEME_TRY(noteDesk());
        if (nothingNew) {
            // The package says only what that desk holds by now.
            m_report.nothing = Texts::tr("“%1” has made no changes since its last package.").arg(m_header.deskName);
            m_exchanged.keep = m_options.keep;
            return m_exchanged;
        }
        INSIEME_TRY(rewind());
        if (m_ordered) {
            INSIEME_TRY(applyOrdered());
            INSIEME_TRY(replayOwn());
        } else {
            INSIEME_TRY(replayOthers());
        }
        INSIEME_TRY(settle());
        INSIEME_TRY(noteTextsNaming());
        for (const SyncConflict &conflict : m_package.conflicts) {
            if (!m_outcome.contains(conflict.cmd))
                continue;
            const bool known = std::any_of(m_conflicts.begin(), m_conflicts.end(),
                                           [&](const SyncConflict &each) { return each.id == conflict.id; });
            if (known)
                continue;
            INSIEME_TRY(storeConflict(m_database, conflict, m_note.step));
            m_conflicts.append(conflict);
        }
        INSIEME_TRY(goOn());
        INSIEME_TRY(finishMarker());
        m_report.step = m_note.step;
        if (m_options.details)
            INSIEME_TRY(m_builder.after(m_conflicts, m_outcome, m_options.shown, m_report));
        m_exchanged.keep = m_options.keep;
        return m_exchanged;
    });
    INSIEME_TRY(done);
    return m_report;
}

Result<MergeReport> mergePackage(Workspace &workspace, const Package &package, const MergeOptions &options)
{
    return Merge(workspace, package, options).run();
}

} // namespace insieme
