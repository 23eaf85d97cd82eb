// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/desks.h"

#include "core/store/forgetting.h"
#include "core/store/schema.h"
#include "core/store/signature.h"
#include "core/sync/conflicts.h"
#include "core/sync/partner.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

QString consortiumName(const Workspace &workspace)
{
    const RecordType *type = workspace.catalogue().findKind(u"consortium");
    if (!type)
        return {};
    const auto ids = workspace.records().ids(*type);
    return ids.empty() ? QString() : workspace.title(*type, ids.front(), {});
}

Done note(Workspace &workspace, const char *key, const QString &value)
{
    return workspace.setMeta(QLatin1String(key), value);
}

/// Every recorded column that names content of table blob.
QStringList blobsNamedBy(const Workspace &workspace, const QString &entries)
{
    QStringList hashes;
    for (const RecordType *type : workspace.catalogue().recorded()) {
        for (const Field &field : type->fields) {
            const QLatin1String column(field.column);
            if (!field.stored() || (column != QLatin1String("sha256") && !column.endsWith(QLatin1String("_sha256"))))
                continue;
            Statement rows(workspace.database(),
                           QStringLiteral("SELECT DISTINCT t.\"%1\" FROM journal_row r JOIN journal j ON "
                                          "j.local_no=r.local_no JOIN \"%2\" t ON t.id=r.pk WHERE r.tbl='%2' AND "
                                          "t.\"%1\" IS NOT NULL AND %3")
                               .arg(column, QLatin1String(type->table), entries));
            while (rows.next())
                hashes << rows.text(0);
        }
    }
    hashes.removeDuplicates();
    return hashes;
}

/// Which entries the package carries, as a condition on journal j.
struct Range {
    qint64 from = 0, to = 0;
    bool ordered = false;
    QString condition() const
    {
        return ordered ? QStringLiteral("j.seq>%1 AND j.seq<=%2").arg(from).arg(to)
                       : QStringLiteral("j.seq IS NULL AND j.kind<>5 AND j.status<>3");
    }
};

Done fill(const Workspace &workspace, const Range &range, const ExportOptions &options, Package &package)
{
    const Database &database = workspace.database();
    for (const JournalEntry &entry :
         journalEntries(database,
                        range.ordered ? QStringLiteral("seq>%1 AND seq<=%2 ORDER BY seq").arg(range.from).arg(range.to)
                                      : QLatin1String(pendingCondition)))
    {
        if (!entry.isSound())
            return fail(Error::Code::Damaged,
                        Texts::tr("Entry %1 of the history is damaged, so no package was made; restore the latest "
                                  "backup.")
                            .arg(entry.localNo));
        package.entries.append(entry);
        if (package.entries.size() % 1'000 == 0)
            INSIEME_TRY(options.goesOn());
    }
    package.conflicts = conflictsOf(
        database,
        QStringLiteral("closed IS NULL AND cmd IN (SELECT j.cmd FROM journal j WHERE %1)").arg(range.condition()));
    {
        // A row is sealed with the key of its person: the record itself, or the owner of a child row.
        Statement keys(
            database,
            QStringLiteral("SELECT person, key FROM person_key WHERE person IN (SELECT r.root_id FROM "
                           "journal_row r JOIN journal j ON j.local_no=r.local_no WHERE %1 UNION SELECT r.pk "
                           "FROM journal_row r JOIN journal j ON j.local_no=r.local_no WHERE %1)")
                .arg(range.condition()));
        while (keys.next())
            package.keys.append({keys.uuid(0), keys.blob(1)});
        Statement forgotten(database, QStringLiteral("SELECT person FROM forgotten_person ORDER BY person"));
        while (forgotten.next())
            package.forgotten.append(forgotten.uuid(0));
    }
    for (const QString &hash : blobsNamedBy(workspace, range.condition())) {
        INSIEME_TRY(options.goesOn());
        Borrowed content(database.cached(QStringLiteral("SELECT content FROM blob WHERE sha256=?1")));
        content->bind(1, hash);
        if (!content->next())
            continue;
        if (options.attachments)
            package.blobs.insert(hash, content->blob(0));
        else
            package.absentBlobs.append(hash);
    }
    return {};
}

/// Gives the entries that have none their place in the order.
Done order(Database &database)
{
    qint64 head = database.scalar(QStringLiteral("SELECT ifnull(max(seq), 0) FROM journal"));
    std::vector<qint64> waiting;
    {
        Statement select(database,
                         QStringLiteral("SELECT local_no FROM journal WHERE ") + QLatin1String(pendingCondition));
        while (select.next())
            waiting.push_back(select.integer(0));
    }
    Statement give(database, QStringLiteral("UPDATE journal SET seq=?2 WHERE local_no=?1"));
    for (const qint64 localNo : waiting) {
        give.bind(1, localNo);
        give.bind(2, ++head);
        INSIEME_TRY(give.run());
    }
    return {};
}

/// What only a restored file knows becomes a step, which others take over as it goes.
Done tellClosedTexts(Workspace &workspace)
{
    const Command command{closedTextsLabel, untoldTexts(workspace.records())};
    if (command.arguments.isEmpty())
        return {};
    StepWriter writer(workspace.database(), workspace.records(),
                      {workspace.deskId(), signature(workspace.operatorId())}, workspace.clock().now());
    INSIEME_TRY(writer.start());
    return writer.flush(StepKind::Forgotten, command, {}, {}, true);
}

} // namespace

Done ExportOptions::goesOn() const
{
    return stop && *stop
        ? fail(Error::Code::Cancelled, Texts::tr("The package was stopped. No file was made, and nothing was changed."))
        : Done();
}

namespace {

qint64 waiting(const Workspace &workspace, qint64 atMost)
{
    return workspace.database().scalar(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM journal WHERE local_no>%1 AND kind<>5 AND status<>3 AND "
                       "(seq IS NULL OR desk='%2') LIMIT %3)")
            .arg(workspace.meta(QStringLiteral("exported_to")).toLongLong())
            .arg(workspace.deskId())
            .arg(atMost));
}

} // namespace

qint64 entriesWaiting(const Workspace &workspace, qint64 atMost)
{
    const bool alone = workspace.database().scalar(QStringLiteral("SELECT count(*) FROM desk")) == 0;
    return alone ? 0 : waiting(workspace, atMost);
}

SyncState syncState(const Workspace &workspace)
{
    const Database &database = workspace.database();
    SyncState state;
    state.main = workspace.meta(QStringLiteral("main_desk")) == workspace.deskId();
    state.mainName = state.main ? workspace.deskName() : workspace.meta(QStringLiteral("main_desk_name"));
    state.head = database.scalar(QStringLiteral("SELECT ifnull(max(seq), 0) FROM journal"));
    state.waiting = waiting(workspace, std::numeric_limits<qint64>::max());
    state.openConflicts = openConflictCount(workspace);
    state.journalBytes =
        database.scalar(QStringLiteral("SELECT ifnull(sum(length(cs) + ifnull(length(orig), 0)), 0) FROM journal"));
    Statement desks(database, QStringLiteral("SELECT id, name, confirmed, received, at FROM desk ORDER BY name, id"));
    while (desks.next())
        state.desks.append({desks.text(0), desks.text(1), desks.integer(2), desks.integer(3), desks.text(4)});
    return state;
}

Result<Package> exportPackage(Workspace &workspace, const ExportOptions &options, const QString &path,
                              const QString &passphrase)
{
    if (options.withoutPeople) {
        auto package = makePartnerPackage(workspace, options);
        if (package) {
            INSIEME_TRY(options.goesOn());
            INSIEME_TRY(writePackage(path, *package, passphrase));
        }
        return package;
    }
    bool written = false;
    auto package = makePackage(workspace, options, [&](const Package &made) -> Done {
        INSIEME_TRY(options.goesOn());
        INSIEME_TRY(writePackage(path, made, passphrase));
        written = true;
        return options.goesOn();
    });
    if (!package && written)
        QFile::remove(path);
    return package;
}

Result<Package> makePackage(Workspace &workspace, const ExportOptions &options,
                            const std::function<Done(const Package &)> &keep)
{
    Database &database = workspace.database();
    const bool main = workspace.meta(QStringLiteral("main_desk")) == workspace.deskId();
    if (options.full && !main)
        return fail(Error::Code::Refused,
                    Texts::tr("Only the main desk (%1) can start a new desk: it alone knows the order of all changes.")
                        .arg(workspace.meta(QStringLiteral("main_desk_name"))));
    if (workspace.database().scalar(QStringLiteral("SELECT count(*) FROM journal")) == 0)
        return fail(Error::Code::Refused, Texts::tr("This file is still empty: there is nothing to pass on."));
    Package package;
    PackageHeader &header = package.header;
    header.consortium = workspace.meta(QStringLiteral("consortium"));
    header.consortiumName = consortiumName(workspace);
    header.desk = workspace.deskId();
    header.deskName = workspace.deskName();
    header.mainDesk = workspace.meta(QStringLiteral("main_desk"));
    header.mainDeskName = main ? workspace.deskName() : workspace.meta(QStringLiteral("main_desk_name"));
    header.epoch = workspace.meta(QStringLiteral("main_epoch")).toLongLong();
    header.number = workspace.meta(QStringLiteral("packages_made")).toLongLong() + 1;
    header.schema = currentSchemaVersion();
    header.full = options.full;
    header.startedFrom = workspace.meta(QStringLiteral("started_from"));
    header.made = workspace.clock().now().toString(Qt::ISODate);
    header.pinnedDay = workspace.meta(QStringLiteral("today"));

    const Done done = workspace.exchange([&]() -> Result<Exchanged> {
        INSIEME_TRY(tellClosedTexts(workspace));
        if (main)
            INSIEME_TRY(order(database));
        Range range;
        range.ordered = main;
        range.to = database.scalar(QStringLiteral("SELECT ifnull(max(seq), 0) FROM journal"));
        range.from = !main ? range.to
            : options.full ? 0
                           : database.scalar(QStringLiteral("SELECT ifnull(min(confirmed), 0) FROM desk"));
        header.from = range.from;
        header.to = range.to;
        header.fromCmd = database.scalarText(QStringLiteral("SELECT cmd FROM journal WHERE seq=%1").arg(range.from));
        INSIEME_TRY(fill(workspace, range, options, package));
        INSIEME_TRY(note(workspace, "packages_made", QString::number(header.number)));
        INSIEME_TRY(
            note(workspace, "exported_to",
                 QString::number(database.scalar(QStringLiteral("SELECT ifnull(max(local_no), 0) FROM journal")))));
        if (options.full) {
            // Until the new desk reports, later packages go on from here.
            Statement expected(
                database,
                QStringLiteral("INSERT INTO desk(id, name, confirmed, received, at) VALUES(?1, ?2, ?3, 0, "
                               "?4) ON CONFLICT DO NOTHING"));
            expected.bind(1, QStringLiteral("package %1").arg(header.number));
            expected.bind(2, Texts::tr("new desk"));
            expected.bind(3, range.to);
            expected.bind(4, header.made);
            INSIEME_TRY(expected.run());
        }
        if (keep)
            INSIEME_TRY(keep(package));
        return Exchanged{true, {}, {}};
    });
    INSIEME_TRY(done);
    return package;
}

Done takeMainRole(Workspace &workspace)
{
    if (workspace.meta(QStringLiteral("main_desk")) == workspace.deskId())
        return {};
    return workspace.exchange([&]() -> Result<Exchanged> {
        INSIEME_TRY(note(workspace, "main_epoch",
                         QString::number(workspace.meta(QStringLiteral("main_epoch")).toLongLong() + 1)));
        INSIEME_TRY(note(workspace, "main_desk", workspace.deskId()));
        INSIEME_TRY(note(workspace, "main_desk_name", workspace.deskName()));
        return Exchanged{true, {}, {}};
    });
}

} // namespace insieme
