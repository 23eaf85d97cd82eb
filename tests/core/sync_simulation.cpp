// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync_simulation.h"

#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/store/content_hash.h"
#include "core/store/verify.h"
#include "core/sync/conflicts.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"

#include <QSet>
#include <QTest>

namespace insieme::test {
namespace {

const Date day = *makeDate(2026, 6, 22);

/// One column of one row as a changeset speaks of it.
struct Cell {
    QString table, pk;
    int op = 0, column = 0;
    RawValue base, mine;
};

/// Read with SQLite alone, so that it does not share mistakes with the program.
QList<Cell> cellsOf(const QByteArray &changeset)
{
    QList<Cell> cells;
    if (changeset.isEmpty())
        return cells;
    sqlite3_changeset_iter *iterator = nullptr;
    sqlite3changeset_start(&iterator, int(changeset.size()), const_cast<char *>(changeset.constData()));
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0, op = 0, indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &op, &indirect);
        sqlite3_value *key = nullptr;
        if (op == SQLITE_INSERT)
            sqlite3changeset_new(iterator, 0, &key);
        else
            sqlite3changeset_old(iterator, 0, &key);
        const QString pk = QString::fromUtf8(RawValue::of(key).bytes);
        if (op == SQLITE_DELETE) {
            cells.append({QString::fromUtf8(table), pk, op, 0, {}, {}});
            continue;
        }
        for (int i = 1; i < columns; ++i) {
            sqlite3_value *is = nullptr, *was = nullptr;
            sqlite3changeset_new(iterator, i, &is);
            if (!is)
                continue;
            if (op == SQLITE_UPDATE)
                sqlite3changeset_old(iterator, i, &was);
            cells.append({QString::fromUtf8(table), pk, op, i, RawValue::of(was), RawValue::of(is)});
        }
    }
    sqlite3changeset_finalize(iterator);
    return cells;
}

QString keyOf(const Cell &cell)
{
    return cell.table + QLatin1Char('/') + cell.pk + QLatin1Char('/') + QString::number(cell.column);
}

int strict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

DeskSimulation::DeskSimulation(quint32 seed, int desks, Sabotage sabotage, Scene scene)
    : m_random(seed)
    , m_sabotage(sabotage)
    , m_scene(scene)
    , m_lax(areas())
{
    m_lax.guards.clear();
    m_desks.resize(static_cast<size_t>(desks));
    for (size_t i = 0; i < m_desks.size(); ++i) {
        m_desks[i].path = m_folder.filePath(QStringLiteral("desk%1.insieme").arg(i));
        open(m_desks[i], QStringLiteral("Sede %1").arg(i));
    }
    if (m_trouble.isEmpty())
        begin();
    auto full = makePackage(*m_desks.front().workspace, {.full = true});
    for (size_t i = 1; full && i < m_desks.size(); ++i) {
        const auto merged = mergePackage(*m_desks[i].workspace, *full, {.details = false});
        if (!merged)
            m_trouble << merged.error().text;
    }
}

DeskSimulation::~DeskSimulation() = default;

/// Something to quarrel about.
void DeskSimulation::begin()
{
    Desk &main = m_desks.front();
    if (m_scene == Scene::Sample) {
        Statement steps(main.workspace->database(), QStringLiteral("SELECT DISTINCT step FROM journal ORDER BY step"));
        QList<qint64> numbers;
        while (steps.next())
            numbers << steps.integer(0);
        for (const qint64 step : std::as_const(numbers))
            note(0, step);
        return;
    }
    const auto begun = main.workspace->perform({"Begin"}, [&](Transaction &t) -> Done {
        for (int i = 0; i < 4; ++i) {
            Cooperative cooperative;
            cooperative.category = OrganisationCategory::Cooperative;
            cooperative.names.push_back({{}, {}, QStringLiteral("Cooperativa %1").arg(i), {}, {}, {}});
            INSIEME_TRY(t.insert(cooperative));
            Organisation body;
            body.names.push_back({{}, {}, QStringLiteral("Comune %1").arg(i), {}, {}, {}});
            INSIEME_TRY(t.insert(body));
            Person person;
            person.familyName = QStringLiteral("Inventata %1").arg(i);
            INSIEME_TRY(t.insert(person));
            Agreement agreement;
            agreement.subject = QStringLiteral("Servizio %1").arg(i);
            agreement.body = body.id;
            agreement.shares.push_back(
                {{}, {}, Id<Cooperative>(cooperative.id.uuid()), {}, Percent{4000}, {}, {}, {}, {}});
            INSIEME_TRY(t.insert(agreement));
        }
        return {};
    });
    if (!begun)
        m_trouble << begun.error().text;
    note(0, begun.value_or(0));
}

void DeskSimulation::open(Desk &desk, const QString &name)
{
    const bool lax = m_sabotage == Sabotage::RuleNotChecked && m_desks.data() == &desk;
    auto created = m_scene == Scene::Sample && m_desks.data() == &desk
        ? createSample(desk.path)
        : Workspace::create(desk.path, lax ? m_lax : areas(), name, day);
    if (!created) {
        m_trouble << created.error().text + created.error().detail;
        return;
    }
    desk.workspace = std::move(*created);
    (void)desk.workspace->database().exec("PRAGMA synchronous=OFF");
}

QString DeskSimulation::word()
{
    static const char *const words[] = {"uno", "due", "tre", "quattro", "cinque", "", "sei"};
    return QString::fromLatin1(words[pick(7)]);
}

void DeskSimulation::note(size_t desk, qint64 step)
{
    if (step == 0)
        return;
    for (const JournalEntry &entry :
         journalEntries(m_desks[desk].workspace->database(), QStringLiteral("step=%1 AND kind<>5").arg(step)))
    {
        if (entry.status == EntryStatus::Withdrawn || m_known.contains(entry.cmd))
            continue;
        m_known.insert(entry.cmd, m_made.size());
        m_made.append(
            {entry.cmd,
             unpacked(entry.stored).value_or(QByteArray()),
             entry.atomic,
             m_desks[desk].workspace->database().scalar(QStringLiteral("SELECT ifnull(max(seq), 0) FROM journal")),
             desk,
             {}});
        for (const Cell &cell : cellsOf(m_made.back().changeset))
            m_made.back().cells.insert(keyOf(cell), cell.mine);
    }
}

void DeskSimulation::command(size_t desk)
{
    Workspace &workspace = *m_desks[desk].workspace;
    ++m_commands;
    const int kind = pick(20);
    if (kind < 3) {
        // A merge taken back is no command: its entries are forgotten, and come again with their package.
        const auto target = workspace.undoable();
        const auto undone = workspace.undo();
        if (undone && target && target->kind == StepKind::Merge)
            ++m_mergeUndos;
        else if (undone)
            note(desk, *undone);
        undone ? ++m_undos : ++m_refused;
        return;
    }
    if (kind == 3) {
        const auto redone = workspace.redo();
        note(desk, redone.value_or(0));
        return;
    }
    if (kind == 4) {
        const auto open = conflictsOf(
            workspace.database(), QStringLiteral("closed IS NULL AND id NOT IN (SELECT id FROM conflict_resolution)"));
        if (!open.isEmpty()) {
            const auto decided =
                resolveConflict(workspace, open[pick(int(open.size()))].id, pick(2) ? Choose::Mine : Choose::Theirs);
            decided ? note(desk, *decided) : void(++m_refused);
        }
        return;
    }
    Command label{"Random"};
    label.atomic = pick(8) == 0;
    const auto done = workspace.perform(label, [&](Transaction &t) -> Done {
        const auto any = [&](const RecordType &type) -> QUuid {
            const auto ids = t.records().ids(type);
            return ids.empty() ? QUuid() : ids[static_cast<size_t>(pick(int(ids.size())))];
        };
        const int rows = 1 + pick(3);
        for (int i = 0; i < rows; ++i) {
            if (m_scene == Scene::Sample && pick(3) > 0) {
                INSIEME_TRY(areaCommand(t, [this](int limit) { return pick(limit); }));
                continue;
            }
            switch (pick(9)) {
            case 0: {
                Organisation record;
                record.names.push_back({{}, {}, QStringLiteral("Ente ") + QString::number(pick(1000)), {}, {}, {}});
                if (pick(2))
                    record.parent = Id<Organisation>(any(describe<Organisation>()));
                INSIEME_TRY(t.insert(record));
                break;
            }
            case 1: {
                Agreement record;
                record.subject = QStringLiteral("Appalto ") + QString::number(pick(1000));
                record.body = Id<Organisation>(any(describe<Organisation>()));
                record.consortiumReferent = Id<Person>(any(describe<Person>()));
                INSIEME_TRY(t.insert(record));
                break;
            }
            case 2: {
                const QUuid id = any(describe<Agreement>());
                const auto before = t.records().load(Id<Agreement>(id));
                if (!before)
                    break;
                Agreement after = *before;
                after.shares.push_back({{},
                                        {},
                                        Id<Cooperative>(any(describe<Cooperative>())),
                                        {},
                                        Percent{1000 + 1000 * pick(5)},
                                        {},
                                        {},
                                        {},
                                        {}});
                INSIEME_TRY(t.update(*before, after));
                break;
            }
            case 3: {
                const auto before = t.records().load(Id<Agreement>(any(describe<Agreement>())));
                if (!before)
                    break;
                Agreement after = *before;
                if (!after.shares.empty() && pick(2))
                    after.shares.erase(after.shares.begin());
                else if (!after.shares.empty())
                    after.shares.front().percent = Percent{500 + 500 * pick(9)};
                after.notes = word();
                INSIEME_TRY(t.update(*before, after));
                break;
            }
            case 4:
            case 5: {
                const auto before = t.records().load(Id<Organisation>(any(describe<Organisation>())));
                if (!before)
                    break;
                Organisation after = *before;
                (pick(2) ? after.phone : after.address) = word();
                if (pick(3) == 0)
                    after.website = word();
                if (pick(4) == 0)
                    after.names.front().shortName = word();
                if (pick(6) == 0)
                    after.parent = Id<Organisation>(any(describe<Organisation>()));
                INSIEME_TRY(t.update(*before, after));
                break;
            }
            case 6: {
                const RecordType &type = pick(2) ? describe<Agreement>() : describe<Organisation>();
                const QUuid id = any(type);
                if (!id.isNull())
                    INSIEME_TRY(t.remove(type, id));
                break;
            }
            case 7: {
                const auto before = t.records().load(Id<Person>(any(describe<Person>())));
                if (!before)
                    break;
                Person after = *before;
                (pick(2) ? after.address : after.phone) = word();
                INSIEME_TRY(t.update(*before, after));
                break;
            }
            default: {
                Person record;
                record.familyName = QStringLiteral("Nata ") + QString::number(pick(1000));
                PersonRole role;
                role.organisation = Id<Organisation>(any(describe<Organisation>()));
                record.roles.push_back(role);
                INSIEME_TRY(t.insert(record));
            }
            }
        }
        return {};
    });
    done ? note(desk, *done) : void(++m_refused);
}

void DeskSimulation::tamper(Package &package)
{
    if (m_tampered || package.entries.size() < 3)
        return;
    if (m_sabotage == Sabotage::EntryEmptied) {
        for (qsizetype i = package.entries.size() - 1; i >= 0; --i) {
            JournalEntry &entry = package.entries[i];
            if (entry.status != EntryStatus::Applied || entry.stored.size() < 20)
                continue;
            entry.stored = packed({});
            entry.sha256 = entry.hash();
            m_tampered = true;
            return;
        }
    }
    if (m_sabotage == Sabotage::OwnNotRecognised) {
        for (qsizetype i = package.entries.size() - 1; i >= 0; --i) {
            JournalEntry &entry = package.entries[i];
            if (entry.desk == package.header.desk || entry.status != EntryStatus::Applied)
                continue;
            entry.cmd = uuidText(newUuid());
            entry.sha256 = entry.hash();
            return;
        }
    }
}

void DeskSimulation::pack(size_t desk)
{
    Workspace &workspace = *m_desks[desk].workspace;
    if (desk == 0 && m_sabotage == Sabotage::OldChangeset) {
        for (JournalEntry entry : journalEntries(
                 workspace.database(), QStringLiteral("seq IS NULL AND status=0 AND orig IS NOT NULL AND kind<>5")))
        {
            entry.stored = entry.original;
            if (!rewriteEntry(workspace.database(), entry))
                m_trouble << QStringLiteral("sabotage failed");
            m_tampered = true;
        }
    }
    auto package = makePackage(workspace, {});
    if (!package) {
        m_trouble << QStringLiteral("export: ") + package.error().text;
        return;
    }
    if (desk == 0)
        tamper(*package);
    const auto bytes = packageBytes(*package, {});
    if (!bytes)
        m_trouble << bytes.error().text;
    else
        (desk == 0 ? m_fromMain : m_toMain).push_back(*bytes);
}

void DeskSimulation::deliver(size_t desk, const QByteArray &bytes)
{
    const auto package = parsePackage(bytes, {});
    if (!package) {
        m_trouble << package.error().text;
        return;
    }
    Workspace &workspace = *m_desks[desk].workspace;
    const QByteArray was = contentHash(workspace.database(), workspace.catalogue());
    // A look before changes nothing.
    if (pick(4) == 0) {
        const auto preview = mergePackage(workspace, *package, {.keep = false});
        if (contentHash(workspace.database(), workspace.catalogue()) != was)
            m_trouble << QStringLiteral("a preview changed the file");
    }
    const auto merged = mergePackage(workspace, *package, {.backup = false, .details = pick(3) == 0});
    if (!merged) {
        // Only a package that came too early may be refused.
        if (merged.error().code != Error::Code::Refused)
            m_trouble << QStringLiteral("merge: ") + merged.error().text;
        if (contentHash(workspace.database(), workspace.catalogue()) != was)
            m_trouble << QStringLiteral("a refused package changed the file");
        ++m_lost;
        return;
    }
    merged->nothing.isEmpty() ? ++m_merges : ++m_ignored;
    if (desk == 0 && m_sabotage == Sabotage::ConflictLost && !m_tampered) {
        const auto open = conflictsOf(workspace.database(), QStringLiteral("kind='field'"));
        if (!open.isEmpty()) {
            (void)workspace.database().exec(QStringLiteral("DELETE FROM conflict WHERE id='%1'").arg(open.front().id));
            m_tampered = true;
        }
    }
}

void DeskSimulation::run(int rounds)
{
    for (int i = 0; i < rounds && m_trouble.isEmpty(); ++i) {
        const auto desk = static_cast<size_t>(pick(int(m_desks.size())));
        switch (pick(12)) {
        case 0:
            pack(desk);
            break;
        case 1: // to the main desk: any package of any age; it may have been delivered before
            if (!m_toMain.empty())
                deliver(0, m_toMain[static_cast<size_t>(pick(int(m_toMain.size())))]);
            break;
        case 2:
            if (desk > 0 && !m_fromMain.empty())
                deliver(desk,
                        pick(3) ? m_fromMain.back() : m_fromMain[static_cast<size_t>(pick(int(m_fromMain.size())))]);
            break;
        default:
            command(desk);
        }
    }
}

void DeskSimulation::settle()
{
    for (int pass = 0; pass < 2; ++pass) {
        for (size_t i = 1; i < m_desks.size(); ++i) {
            pack(i);
            deliver(0, m_toMain.back());
        }
        pack(0);
        for (size_t i = 1; i < m_desks.size(); ++i)
            deliver(i, m_fromMain.back());
    }
    Database &database = m_desks.back().workspace->database();
    if (m_sabotage == Sabotage::RowLost) {
        (void)database.exec("DELETE FROM organisation_name WHERE id=(SELECT max(id) FROM organisation_name)");
    } else if (m_sabotage == Sabotage::ReferenceBroken) {
        for (Desk &desk : m_desks) {
            (void)desk.workspace->database().exec(
                "PRAGMA foreign_keys=OFF; DELETE FROM organisation WHERE id IN (SELECT body_id FROM agreement)");
        }
    }
}

/// Every column of every command: in the ordered entry, equal already, in the list, or set aside with the original.
void DeskSimulation::judgeFields(QStringList &findings)
{
    Database &database = m_desks.front().workspace->database();
    QHash<QString, JournalEntry> ordered;
    QSet<QString> listed;
    QHash<QString, QStringList> columns;
    for (const RecordType *type : areas().recorded()) {
        Statement names(database, QStringLiteral("SELECT name FROM pragma_table_info(?1) ORDER BY cid"));
        names.bind(1, QLatin1String(type->table));
        while (names.next())
            columns[QLatin1String(type->table)] << names.text(0);
    }
    Statement conflicts(database,
                        QStringLiteral("SELECT cmd, tbl, pk, col FROM conflict WHERE kind='field' AND closed IS NULL"));
    while (conflicts.next())
        listed.insert(conflicts.text(0) + QLatin1Char('/') + conflicts.text(1) + QLatin1Char('/') + conflicts.text(2)
                      + QLatin1Char('/') + QString::number(columns[conflicts.text(1)].indexOf(conflicts.text(3))));

    // What the program computes anew after a merge is nobody's entry.
    QSet<QString> computed;
    for (const RecordType *type : areas().recorded()) {
        for (const Field &field : type->fields) {
            if (field.is.settled)
                computed.insert(QLatin1String(type->table) + QLatin1Char('.') + QLatin1String(field.column));
        }
    }
    auto fresh = Workspace::create(m_folder.filePath(QStringLiteral("judge%1.insieme").arg(m_random.generate())),
                                   areas(), {}, day);
    if (!fresh) {
        findings << fresh.error().text;
        return;
    }
    Database &replica = (*fresh)->database();
    (void)replica.exec("PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF; BEGIN");
    qint64 expected = 0;
    QSet<QString> seen;
    QHash<QString, QList<std::pair<qint64, RawValue>>> written;
    for (const JournalEntry &entry : journalEntries(database, QStringLiteral("seq IS NOT NULL ORDER BY seq"))) {
        if (entry.seq != ++expected)
            findings << QStringLiteral("order: %1 instead of %2").arg(entry.seq).arg(expected);
        if (seen.contains(entry.cmd))
            findings << QStringLiteral("twice: ") + entry.cmd;
        seen.insert(entry.cmd);
        const QByteArray effective = unpacked(entry.stored).value_or(QByteArray());
        const auto made = m_known.constFind(entry.cmd);
        const QList<Cell> did = cellsOf(effective);
        const auto isComputed = [&](const Cell &cell) {
            return cell.op == SQLITE_UPDATE
                && computed.contains(cell.table + QLatin1Char('.') + columns[cell.table].value(cell.column));
        };
        if (made == m_known.constEnd()) {
            // A merge writes what follows from what it brought, and nothing else; where the main desk had computed the
            // same already, only the original says what it was.
            const QList<Cell> wrote =
                entry.original.isEmpty() ? did : cellsOf(unpacked(entry.original).value_or(QByteArray()));
            if (wrote.isEmpty() || !std::all_of(wrote.begin(), wrote.end(), isComputed)
                || !std::all_of(did.begin(), did.end(), isComputed))
            {
                QStringList cells;
                for (const Cell &cell : wrote)
                    cells << keyOf(cell);
                findings << QStringLiteral("nobody made %1 (%2, status %3): %4")
                                .arg(entry.cmd, entry.label)
                                .arg(int(entry.status))
                                .arg(cells.join(QLatin1Char(' ')));
            }
        } else {
            const Made &command = m_made[*made];
            QHash<QString, RawValue> done;
            for (const Cell &cell : did)
                done.insert(keyOf(cell), cell.mine);
            const bool aside = entry.status == EntryStatus::SetAside;
            if (aside && (!effective.isEmpty() || unpacked(entry.original).value_or(QByteArray()) != command.changeset))
                findings << QStringLiteral("set aside without its original: ") + entry.cmd;
            if (aside
                && database.scalar(QStringLiteral("SELECT count(*) FROM conflict WHERE cmd='%1'").arg(entry.cmd)) == 0)
                findings << QStringLiteral("set aside without a reason: ") + entry.cmd;
            for (const Cell &cell : aside ? QList<Cell>() : cellsOf(command.changeset)) {
                const QString key = keyOf(cell);
                // How a conflict was decided first stands; what was decided later waits as a value.
                if (isComputed(cell) || cell.table == QLatin1String("conflict_resolution"))
                    continue;
                if (done.contains(key) && done[key] == cell.mine)
                    continue;
                if (listed.contains(entry.cmd + QLatin1Char('/') + key))
                    continue;
                Statement row(replica, QStringLiteral("SELECT * FROM \"%1\" WHERE id=?1").arg(cell.table));
                row.bind(1, cell.pk);
                const bool present = row.next();
                const bool agreed =
                    cell.op == SQLITE_DELETE ? !present : present && RawValue::column(row, cell.column) == cell.mine;
                // Or it was equal at its own desk, on a state of the order between its base and its place.
                const auto sets = written.value(key);
                bool was = false;
                for (qsizetype i = 0; i < sets.size(); ++i) {
                    const bool before = i + 1 < sets.size() && sets[i + 1].first <= command.base;
                    was |= !before && sets[i].second == cell.mine;
                }
                // Or with an earlier command of its own desk, which is judged itself.
                for (qsizetype i = 0; i < *made; ++i) {
                    const Made &other = m_made[i];
                    was |= other.desk == command.desk && other.cells.contains(key) && other.cells[key] == cell.mine;
                }
                if (!agreed && !was)
                    findings << QStringLiteral("lost: %1 of %2").arg(key, entry.cmd);
            }
        }
        for (const Cell &cell : did)
            written[keyOf(cell)].append({entry.seq, cell.mine});
        if (!effective.isEmpty()
            && sqlite3changeset_apply(replica.handle(), int(effective.size()),
                                      const_cast<char *>(effective.constData()), nullptr, &strict, nullptr)
                != SQLITE_OK)
        {
            findings << QStringLiteral("entry %1 does not fit").arg(entry.seq);
            break;
        }
    }
    for (const Made &command : std::as_const(m_made)) {
        // A step and its undo that were taken back with the merge under them came to nothing.
        bool withdrawn = false;
        for (const Desk &desk : m_desks)
            withdrawn |=
                desk.workspace->database().scalar(
                    QStringLiteral("SELECT count(*) FROM journal WHERE cmd='%1' AND status=3").arg(command.cmd))
                != 0;
        if (!seen.contains(command.cmd) && !withdrawn)
            findings << QStringLiteral("missing: ") + command.cmd;
    }
    if (contentHash(replica, areas()) != contentHash(database, areas()))
        findings << QStringLiteral("the ordered log does not give the state of the main desk");
    (void)replica.exec("COMMIT");
}

QStringList DeskSimulation::judge()
{
    QStringList findings = m_trouble;
    const QByteArray first = contentHash(m_desks.front().workspace->database(), areas());
    for (size_t i = 0; i < m_desks.size(); ++i) {
        Database &database = m_desks[i].workspace->database();
        if (contentHash(database, areas()) != first)
            findings << QStringLiteral("desk %1 holds something else").arg(i);
        if (Statement keys(database, QStringLiteral("PRAGMA foreign_key_check")); keys.next())
            findings << QStringLiteral("desk %1: broken reference in %2").arg(i).arg(keys.text(0));
        if (Statement shares(
                database,
                QStringLiteral("SELECT agreement_id, sum(percent) FROM agreement_share WHERE service IS NULL "
                               "AND valid_from IS NULL AND valid_to IS NULL GROUP BY 1 "
                               "HAVING sum(percent)>10000"));
            shares.next())
            findings << QStringLiteral("desk %1: shares of %2 %").arg(i).arg(shares.integer(1) / 100);
        if (database.scalar(QStringLiteral("SELECT count(*) FROM journal WHERE seq IS NULL AND kind<>5 AND status<>3"))
            != 0)
            findings << QStringLiteral("desk %1 still waits").arg(i);
        if (database.scalar(QStringLiteral("SELECT count(*) FROM person p WHERE NOT EXISTS(SELECT 1 FROM person_key k "
                                           "WHERE k.person=p.id)"))
            != 0)
            findings << QStringLiteral("desk %1 cannot read a person").arg(i);
        // Whoever walks back through the steps follows the order of the entries.
        if (database.scalar(QStringLiteral("SELECT count(*) FROM journal j JOIN journal n ON n.local_no=j.local_no+1 "
                                           "WHERE n.step NOT IN (j.step, n.local_no)"))
            != 0)
            findings << QStringLiteral("desk %1: steps fall along the journal").arg(i);
        for (const QString &fault : areaFaults(database))
            findings << QStringLiteral("desk %1: %2").arg(i).arg(fault);
        for (const QString &text : verify(*m_desks[i].workspace))
            findings << QStringLiteral("desk %1: %2").arg(i).arg(text);
        Statement here(
            database,
            QStringLiteral("SELECT group_concat(id) FROM (SELECT id FROM conflict WHERE closed IS NULL ORDER BY id)"));
        Statement there(
            m_desks.front().workspace->database(),
            QStringLiteral("SELECT group_concat(id) FROM (SELECT id FROM conflict WHERE closed IS NULL ORDER BY id)"));
        if (here.next() != there.next() || here.text(0) != there.text(0))
            findings << QStringLiteral("desk %1 has another list of conflicts").arg(i);
    }
    judgeFields(findings);
    // Who begins now holds the same.
    auto late = Workspace::create(m_folder.filePath(QStringLiteral("late.insieme")), areas(), {}, day);
    auto full = makePackage(*m_desks.front().workspace, {.full = true});
    if (!late || !full || !mergePackage(**late, *full, {.details = false})
        || contentHash((*late)->database(), areas()) != first)
        findings << QStringLiteral("a new desk holds something else");
    return findings;
}

QString DeskSimulation::summary() const
{
    Database &database = m_desks.front().workspace->database();
    return QStringLiteral(
               "%1 commands (%2 refused, %3 undone), %4 merges (%5 undone), %6 packages ignored, %7 refused; "
               "%8 entries, %9 set aside, %10 absorbed, %11 conflicts")
        .arg(m_commands)
        .arg(m_refused)
        .arg(m_undos)
        .arg(m_merges)
        .arg(m_mergeUndos)
        .arg(m_ignored)
        .arg(m_lost)
        .arg(database.scalar(QStringLiteral("SELECT count(*) FROM journal WHERE seq IS NOT NULL")))
        .arg(database.scalar(QStringLiteral("SELECT count(*) FROM journal WHERE status=1")))
        .arg(database.scalar(QStringLiteral("SELECT count(*) FROM journal WHERE status=2")))
        .arg(database.scalar(QStringLiteral("SELECT count(*) FROM conflict")));
}

} // namespace insieme::test
