// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflicts.h"

#include "core/record/describe.h"
#include "core/record/display.h"
#include "core/store/schema.h"
#include "core/store/step_reason.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

// A conflict is open while the command it belongs to stands here and nobody decided it.
constexpr char openCondition[] = "closed IS NULL AND id NOT IN (SELECT id FROM conflict_resolution)";

const Field *fieldOf(const RecordType &type, const QString &column)
{
    for (const Field &field : type.fields) {
        if (column == QLatin1String(field.column))
            return &field;
    }
    return nullptr;
}

const WhoWrote::Entry &readOnce(const Workspace &workspace, qint64 localNo, WhoWrote &known)
{
    const auto [place, fresh] = known.entries.try_emplace(localNo);
    WhoWrote::Entry &read = place->second;
    if (!fresh)
        return read;
    const Database &database = workspace.database();
    const auto found = journalEntries(database, QStringLiteral("local_no=%1").arg(localNo));
    if (found.empty())
        return read;
    read.about = found.front();
    const auto changeset = unpacked(read.about.stored);
    read.about.stored.clear();
    read.about.original.clear();
    if (!changeset)
        return read;
    const auto rows = ChangesetReader(database, workspace.catalogue(), static_cast<int>(read.about.schemaVersion))
                          .read(*changeset, true);
    for (const RowChange &row : rows ? *rows : std::vector<RowChange>()) {
        WhoWrote::Row &wrote = read.rows[row.table + uuidText(row.pk)];
        if (row.op == SQLITE_DELETE)
            wrote.removed = row;
        for (const RowChange::Cell &cell : row.cells)
            wrote.written.push_back(cell.hasNew);
    }
    return read;
}

/// Who wrote the value that stands: the last other entry that set this column of this row.
void nameTheOther(const Workspace &workspace, const SyncConflict &conflict, const Context &context, WhoWrote &known,
                  ConflictInfo &info)
{
    const Database &database = workspace.database();
    qint64 at = -1;
    {
        Borrowed columns(database.cached(QStringLiteral("SELECT cid FROM pragma_table_info(?1) WHERE name=?2")));
        columns->bind(1, conflict.table);
        columns->bind(2, conflict.column);
        if (columns->next())
            at = columns->integer(0);
    }
    std::vector<qint64> candidates;
    {
        Borrowed select(database.cached(
            QStringLiteral("SELECT local_no FROM journal WHERE local_no IN (SELECT local_no FROM journal_row WHERE %1 "
                           "AND tbl=?2) AND cmd<>?3 AND status=0 AND kind<>5 ORDER BY seq IS NULL DESC, seq DESC, "
                           "local_no DESC LIMIT 30")
                .arg(ofRow(QStringLiteral("?1")))));
        select->bind(1, conflict.pk);
        select->bind(2, conflict.table);
        select->bind(3, conflict.cmd);
        while (select->next())
            candidates.push_back(select->integer(0));
    }
    for (const qint64 localNo : candidates) {
        const WhoWrote::Entry &entry = readOnce(workspace, localNo, known);
        const auto row = entry.rows.constFind(conflict.table + uuidText(conflict.pk));
        if (row == entry.rows.constEnd())
            continue;
        if (row->removed || conflict.column.isEmpty()
            || (at >= 0 && at < qint64(row->written.size()) && row->written[static_cast<size_t>(at)]))
        {
            info.theirsBy = operatorTitle(workspace, entry.about.operatorId, context);
            if (info.theirsBy.isEmpty())
                info.theirsBy = deskName(workspace, entry.about.desk);
            info.theirsAt = entry.about.at;
            if (context.shown >= Disclosure::Personal)
                info.theirsReason = readReason(workspace.records(), entry.about.reason);
            if (info.row && row->removed) { // the file cannot tell any more which row it was
                const auto version = static_cast<int>(entry.about.schemaVersion);
                info.where = rowLabel(workspace.records(), *info.row, row->removed->pk, context,
                                      asItWas(*row->removed, *info.row, columnsAt(database, version, conflict.table)));
            }
            return;
        }
    }
}

/// Fills a row from its insertion; `person`: whose key seals it.
void fillRow(const Workspace &workspace, const RecordType &level, const RowChange &change, int version, bool sealed,
             const QUuid &person, void *record, const Context &context)
{
    const QStringList columns = columnsAt(workspace.database(), version, change.table);
    for (const Field &field : level.fields) {
        const qsizetype at = columns.indexOf(QLatin1String(field.column));
        if (!field.stored() || isSealed(level, field) != sealed || at < 0 || at >= qsizetype(change.cells.size()))
            continue;
        const RowChange::Cell &cell = change.cells[size_t(at)];
        const Value value = sealed && !cell.newBlob.isEmpty()
            ? workspace.records().openSealed(field, level, person, change.pk, cell.newBlob)
            : cell.newValue;
        if (!isNull(value))
            field.setValue(record, value, context);
    }
}

QString explanationOf(const Catalogue &catalogue, const ConflictInfo &info, const Context &context)
{
    const QString &kind = info.raw.kind;
    if (kind == QLatin1String("decided"))
        return Texts::tr("Another desk had decided before to leave it as it was.");
    if (kind == QLatin1String("removed"))
        return Texts::tr("The record was removed in the meantime.");
    if (kind == QLatin1String("changed"))
        return Texts::tr("What was to be removed was changed in the meantime.");
    if (kind == QLatin1String("reference"))
        return Texts::tr("A record that it refers to, or that refers to it, does not fit any more.");
    if (kind == QLatin1String("excluded"))
        return info.raw.note.isEmpty() ? Texts::tr("Left out when the changes were merged.")
                                       : Texts::tr("Left out when the changes were merged: %1").arg(info.raw.note);
    if (info.raw.note.isEmpty())
        return Texts::tr("What it changes may not be changed any more (a signed deed, an issued document).");
    // A rule of a later program has no words here.
    const Guard *rule = findRule(catalogue, info.raw.note);
    const QString demand = rule ? QCoreApplication::translate("Guard", rule->label) : info.raw.note;
    if (!info.raw.sentence.isEmpty() && context.shown >= Disclosure::Personal)
        return Texts::tr("Together with the other changes it would break a rule (%1): %2")
            .arg(demand, info.raw.sentence);
    return info.title.isEmpty()
        ? Texts::tr("Together with the other changes it would break a rule (%1).").arg(demand)
        : Texts::tr("Together with the other changes it would break a rule (%1) at “%2”.").arg(demand, info.title);
}

} // namespace

QList<SyncConflict> conflictsOf(const Database &database, const QString &condition)
{
    QList<SyncConflict> result;
    Statement row(database,
                  QStringLiteral("SELECT id, cmd, kind, tbl, pk, col, base, mine, theirs, note FROM conflict WHERE ")
                      + condition + QStringLiteral(" ORDER BY step, cmd, tbl, pk, col, id"));
    while (row.next()) {
        SyncConflict conflict;
        conflict.id = row.text(0);
        conflict.cmd = row.text(1);
        conflict.kind = row.text(2);
        conflict.table = row.text(3);
        conflict.pk = row.uuid(4);
        conflict.column = row.text(5);
        conflict.base = RawValue::column(row, 6);
        conflict.mine = RawValue::column(row, 7);
        conflict.theirs = RawValue::column(row, 8);
        conflict.note = row.text(9);
        result.append(conflict);
    }
    return result;
}

Done storeConflict(Database &database, const SyncConflict &conflict, qint64 step)
{
    Borrowed row(database.cached(
        QStringLiteral("INSERT INTO conflict(id, cmd, step, kind, tbl, pk, col, base, mine, theirs, note) "
                       "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT DO UPDATE SET closed=NULL")));
    row->bind(1, conflict.id);
    row->bind(2, conflict.cmd);
    row->bind(3, step);
    row->bind(4, conflict.kind);
    row->bind(5, conflict.table);
    row->bind(6, uuidText(conflict.pk));
    if (conflict.column.isEmpty())
        row->bindNull(7);
    else
        row->bind(7, conflict.column);
    conflict.base.bind(*row, 8);
    conflict.mine.bind(*row, 9);
    conflict.theirs.bind(*row, 10);
    if (conflict.note.isEmpty())
        row->bindNull(11);
    else
        row->bind(11, conflict.note);
    return row->run();
}

qint64 openConflictCount(const Workspace &workspace)
{
    return workspace.database().scalar(
        QStringLiteral("SELECT count(DISTINCT CASE WHEN kind='field' THEN id ELSE cmd END) FROM conflict WHERE ")
        + QLatin1String(openCondition));
}

Value fieldValue(const Workspace &workspace, const RecordType &type, const Field &field, const QUuid &root,
                 const QUuid &row, const RawValue &raw)
{
    if (raw.isNull())
        return {};
    if (isSealed(type, field)) {
        const Field *owner = ownerField(type);
        const QUuid person = workspace.records().personOf(owner ? owner->ops->target() : type, root);
        return workspace.records().openSealed(field, type, person, row, raw.bytes);
    }
    Borrowed converter(workspace.database().cached(QStringLiteral("SELECT ?1")));
    raw.bind(*converter, 1);
    return converter->next() ? detail::readValue(converter->handle(), 0, field.kind(), field.ops->choices) : Value();
}

QString titleOfAbsent(const Workspace &workspace, const RecordType &type, const QUuid &id, const QString &cmd,
                      const Context &context)
{
    const Database &database = workspace.database();
    if (const QString noted = removedTitle(database, id); !noted.isEmpty())
        return noted;
    const auto entries = journalEntries(database, QStringLiteral("cmd='%1'").arg(cmd));
    if (entries.empty())
        return {};
    const JournalEntry &entry = entries.front();
    const int version = static_cast<int>(entry.schemaVersion);
    const auto changeset = unpacked(entry.original.isEmpty() ? entry.stored : entry.original);
    const auto rows = changeset ? ChangesetReader(database, workspace.catalogue(), version).read(*changeset, true)
                                : Result<std::vector<RowChange>>(tl::unexpected(changeset.error()));
    if (!rows)
        return {};
    // The most particular type that the command makes.
    const RecordType *particular = nullptr;
    for (const RowChange &row : *rows) {
        const RecordType *made =
            row.op == SQLITE_INSERT && row.pk == id ? workspace.catalogue().findTable(row.table) : nullptr;
        if (made && !ownerField(*made) && (!particular || isA(*made, *particular)))
            particular = made;
    }
    if (!particular || !(isA(*particular, type) || isA(type, *particular)))
        return {};
    AnyRecord record(*particular);
    setId(*particular, record.data(), id);
    for (const bool sealed : {false, true}) {
        const QUuid person = sealed ? personOf(*particular, record.data()) : QUuid();
        for (const RowChange &row : *rows) {
            const RecordType *level =
                row.op == SQLITE_INSERT && row.pk == id ? workspace.catalogue().findTable(row.table) : nullptr;
            if (level)
                fillRow(workspace, *level, row, version, sealed, person, record.data(), context);
        }
    }
    const QUuid person = personOf(*particular, record.data());
    for (const Children *children : allChildren(*particular)) {
        for (const RowChange &row : *rows) {
            if (row.op != SQLITE_INSERT || row.owner != id || row.table != QLatin1String(children->type().table))
                continue;
            void *child = children->append(record.data());
            for (const bool sealed : {false, true})
                fillRow(workspace, children->type(), row, version, sealed, person, child, context);
        }
    }
    return titleOf(*particular, record.data(), context);
}

/// What a conflict is about. Nothing is read of the history, unless the record is not there any more.
static ConflictInfo locate(const Workspace &workspace, const SyncConflict &conflict, const Context &context)
{
    const Database &database = workspace.database();
    ConflictInfo info;
    info.raw = conflict;
    if (const RecordType *type = workspace.catalogue().findTable(conflict.table)) {
        RowChange row;
        row.table = conflict.table;
        row.pk = conflict.pk;
        const RootChange root = rootOf(database, workspace.catalogue(), row);
        info.record = root.id;
        info.type = root.type;
        if (const RecordType *particular = workspace.records().typeOfRow(*root.type, root.id))
            info.type = particular;
        info.title = workspace.title(*info.type, root.id, {});
        if (info.title.isEmpty())
            info.title = titleOfAbsent(workspace, *info.type, root.id, conflict.cmd, context);
        if (!info.title.isEmpty())
            info.title = shownTitle(*info.type, root.id, info.title, context);
        if (ownerField(*type)) {
            info.row = type;
            info.where = rowLabel(workspace.records(), *type, conflict.pk, context);
        }
        info.field = conflict.kind == QLatin1String("field") ? fieldOf(*type, conflict.column) : nullptr;
        if (info.field)
            info.label = type->label(*info.field);
        if (conflict.kind == QLatin1String("removed")) {
            Statement there(database, QStringLiteral("SELECT 1 FROM \"%1\" WHERE id=?1").arg(conflict.table));
            there.bind(1, conflict.pk);
            info.canBeCarriedOut = there.next();
        }
    }
    Borrowed command(database.cached(QStringLiteral("SELECT desk FROM journal WHERE cmd=?1")));
    command->bind(1, conflict.cmd);
    info.own = command->next() && command->text(0) == workspace.deskId();
    Borrowed resolution(database.cached(QStringLiteral("SELECT choice FROM conflict_resolution WHERE id=?1")));
    resolution->bind(1, conflict.id);
    if (resolution->next())
        info.resolution = resolution->text(0);
    return info;
}

ConflictInfo describeConflict(const Workspace &workspace, const SyncConflict &conflict, const Context &context,
                              WhoWrote *known)
{
    WhoWrote own;
    WhoWrote &read = known ? *known : own;
    ConflictInfo info = locate(workspace, conflict, context);
    if (info.field) {
        const RecordType &type = *workspace.catalogue().findTable(conflict.table);
        const auto value = [&](const RawValue &raw) {
            return shown(*info.field, fieldValue(workspace, type, *info.field, info.record, conflict.pk, raw), context);
        };
        info.base = value(conflict.base);
        info.mine = value(conflict.mine);
        info.theirs = value(conflict.theirs);
    }
    qint64 made = 0;
    {
        Borrowed command(workspace.database().cached(QStringLiteral("SELECT local_no FROM journal WHERE cmd=?1")));
        command->bind(1, conflict.cmd);
        if (command->next())
            made = command->integer(0);
    }
    if (made > 0) {
        const JournalEntry &entry = readOnce(workspace, made, read).about;
        info.at = entry.at;
        if (context.shown < Disclosure::Personal) {
            // What is called by its name, and what somebody wrote about it, are told by the kind of record only.
            info.command = info.type ? info.type->singularLabel() : QString();
        } else {
            info.command = workspace.entryLabel(entry.label, entry.arguments);
            info.reason = readReason(workspace.records(), entry.reason);
        }
        info.operatorName = operatorTitle(workspace, entry.operatorId, context);
        info.deskName = deskName(workspace, entry.desk);
    }
    nameTheOther(workspace, conflict, context, read, info);
    if (conflict.kind != QLatin1String("field"))
        info.explanation = explanationOf(workspace.catalogue(), info, context);
    return info;
}

QList<RecordChange> wantedBy(const Workspace &workspace, const QString &cmd, const Context &context)
{
    const auto entries = journalEntries(workspace.database(), QStringLiteral("cmd='%1'").arg(cmd));
    if (entries.empty())
        return {};
    const JournalEntry &entry = entries.front();
    const auto changeset = unpacked(entry.original.isEmpty() ? entry.stored : entry.original);
    const auto changes = changeset
        ? History(workspace).changesIn(*changeset, static_cast<int>(entry.schemaVersion), context)
        : Result<QList<RecordChange>>(tl::unexpected(changeset.error()));
    return changes ? *changes : QList<RecordChange>();
}

QList<ConflictInfo> asQuestions(const QList<ConflictInfo> &conflicts)
{
    QList<ConflictInfo> questions;
    QHash<QString, qsizetype> ofCommand;
    for (const ConflictInfo &info : conflicts) {
        const auto asked = info.explanation.isEmpty() ? ofCommand.constEnd() : ofCommand.constFind(info.raw.cmd);
        if (asked == ofCommand.constEnd()) {
            if (!info.explanation.isEmpty())
                ofCommand.insert(info.raw.cmd, questions.size());
            questions.append(info);
            continue;
        }
        ConflictInfo &question = questions[*asked];
        question.canBeCarriedOut &= info.canBeCarriedOut;
        if (!question.explanation.split(QLatin1Char('\n')).contains(info.explanation))
            question.explanation += QLatin1Char('\n') + info.explanation;
    }
    return questions;
}

QList<ConflictInfo> conflictList(const Workspace &workspace, bool openOnly, const Context &context)
{
    QList<ConflictInfo> result;
    WhoWrote known;
    for (const SyncConflict &conflict :
         conflictsOf(workspace.database(), openOnly ? QLatin1String(openCondition) : QLatin1String("closed IS NULL")))
        result.append(describeConflict(workspace, conflict, context, &known));
    return asQuestions(result);
}

namespace {

Done decide(Transaction &transaction, const QList<SyncConflict> &conflicts, Choose choice)
{
    for (const SyncConflict &conflict : conflicts) {
        ConflictResolution resolution;
        resolution.id = Id<ConflictResolution>(QUuid::fromString(conflict.id));
        resolution.choice = choice;
        if (transaction.records().exists(describe<ConflictResolution>(), resolution.id.uuid()))
            continue;
        INSIEME_TRY(transaction.insert(resolution));
    }
    return {};
}

Done writeField(Transaction &transaction, const ConflictInfo &info, const Value &value)
{
    if (!info.type || !transaction.records().exists(*info.type, info.record))
        return fail(Error::Code::Refused,
                    Texts::tr("The record is not there any more: this conflict can only be closed as it stands."));
    auto before = transaction.records().load(*info.type, info.record);
    if (!before)
        return tl::unexpected(std::move(before).error());
    AnyRecord after = *before;
    void *target = nullptr;
    if (!info.row) {
        target = after.data();
    } else {
        for (const Children *children : allChildren(*info.type)) {
            for (size_t i = 0; i < children->count(after.data()); ++i) {
                void *row = children->at(after.data(), i);
                if (QLatin1String(children->type().table) == info.raw.table
                    && idOf(children->type(), row) == info.raw.pk)
                    target = row;
            }
        }
    }
    if (!target)
        return fail(Error::Code::Refused,
                    Texts::tr("The row is not there any more: this conflict can only be closed as it stands."));
    if (!info.field->setValue(target, value, transaction.context()))
        return fail(Error::Code::Invalid, Texts::tr("This value does not fit the field."));
    return transaction.update(*info.type, before->data(), after.data());
}

/// Carries out a command that was set aside; where others changed its fields, it wins now.
Done carryOut(Workspace &workspace, Transaction &transaction, const SyncConflict &conflict)
{
    const auto entries = journalEntries(workspace.database(), QStringLiteral("cmd='%1'").arg(conflict.cmd));
    if (entries.empty() || entries.front().original.isEmpty())
        return fail(Error::Code::NotFound, Texts::tr("The command is not in this file any more."));
    const JournalEntry &entry = entries.front();
    const auto original = unpacked(entry.original);
    if (!original)
        return tl::unexpected(original.error());
    const auto rows =
        ChangesetReader(workspace.database(), workspace.catalogue(), static_cast<int>(entry.schemaVersion))
            .read(*original, false);
    if (!rows)
        return tl::unexpected(rows.error());
    Replayer replayer(workspace);
    replayer.insist();
    auto replayed = replayer.replay(entry, *original, *rows, false);
    if (!replayed)
        return tl::unexpected(std::move(replayed).error());
    if (replayed->status == EntryStatus::SetAside) {
        QStringList reasons = replayed->rules;
        for (const SyncConflict &reason : replayed->conflicts) {
            if (reason.kind != QLatin1String("field"))
                reasons << describeConflict(workspace, reason, workspace.context()).explanation;
        }
        reasons.removeDuplicates();
        return fail(Error::Code::Refused,
                    Texts::tr("It still cannot be carried out:") + QLatin1Char('\n') + reasons.join(QLatin1Char('\n')));
    }
    for (const SyncConflict &field : replayed->conflicts) {
        Statement update(workspace.database(),
                         QStringLiteral("UPDATE \"%1\" SET \"%2\"=?1 WHERE id=?2").arg(field.table, field.column));
        field.mine.bind(update, 1);
        update.bind(2, field.pk);
        INSIEME_TRY(update.run());
    }
    replayer.gatherDependents(*rows);
    return transaction.settleAll(replayer.dependents());
}

} // namespace

static Result<SyncConflict> storedConflict(const Workspace &workspace, const QString &id)
{
    const auto found =
        conflictsOf(workspace.database(), QStringLiteral("id='%1'").arg(uuidText(QUuid::fromString(id))));
    if (found.isEmpty())
        return fail(Error::Code::NotFound, Texts::tr("There is no conflict “%1”.").arg(id));
    return found.front();
}

Result<ConflictInfo> findConflict(const Workspace &workspace, const QString &id, const Context &context)
{
    return storedConflict(workspace, id).map([&](const SyncConflict &conflict) {
        return describeConflict(workspace, conflict, context);
    });
}

namespace {

/// A decision that was looked at and can be carried out.
struct Planned {
    ConflictInfo info;
    Choose choice = Choose::Mine;
    bool whole = false; ///< about a command, not a field
    QList<SyncConflict> decided;
    Value wanted;
};

Result<Planned> plan(const Workspace &workspace, const Resolution &resolution)
{
    const auto stored = storedConflict(workspace, resolution.conflict);
    if (!stored)
        return tl::unexpected(stored.error());
    Planned planned;
    planned.info = locate(workspace, *stored, workspace.context());
    planned.choice = resolution.choice;
    const ConflictInfo &info = planned.info;
    const SyncConflict &conflict = info.raw;
    if (!info.resolution.isEmpty())
        return fail(Error::Code::Refused,
                    Texts::tr("This conflict is decided already; undo that step to decide again."));
    planned.whole = conflict.kind != QLatin1String("field");
    if (planned.whole && planned.choice == Choose::Value)
        return fail(Error::Code::Invalid,
                    info.own
                        ? Texts::tr("A whole command was set aside here: carry it out (mine) or drop it (theirs).")
                        : Texts::tr("A whole command was set aside here: drop it (mine) or carry it out (theirs)."));
    planned.decided = {conflict};
    if (planned.whole)
        planned.decided = conflictsOf(
            workspace.database(), QStringLiteral("cmd='%1' AND %2").arg(conflict.cmd, QLatin1String(openCondition)));
    if (!planned.whole && planned.choice == Choose::Mine) {
        const RecordType *type = workspace.catalogue().findTable(conflict.table);
        if (info.field)
            planned.wanted = fieldValue(workspace, *type, *info.field, info.record, conflict.pk, conflict.mine);
        if (isNull(planned.wanted) && !conflict.mine.isNull())
            return fail(Error::Code::Refused, Texts::tr("This value cannot be read any more."));
    } else if (planned.choice == Choose::Value) {
        const auto parsed =
            info.field ? parsePlain(info.field->kind(), info.field->ops->choices, resolution.value) : std::nullopt;
        if (!parsed)
            return fail(Error::Code::Invalid,
                        Texts::tr("“%1” does not fit the field “%2”.").arg(resolution.value, info.label));
        planned.wanted = *parsed;
    }
    return planned;
}

} // namespace

Result<qint64> resolveConflict(Workspace &workspace, const QString &id, Choose choice, const QString &value)
{
    const auto planned = plan(workspace, {id, choice, value});
    if (!planned)
        return tl::unexpected(planned.error());
    const ConflictInfo &info = planned->info;
    const Command command{QT_TRANSLATE_NOOP("Command", "Decide a conflict on %1"),
                          {{info.title, info.type, info.record}}};
    return workspace.perform(command, [&](Transaction &transaction) -> Done {
        if (planned->whole && planned->choice == Choose::Mine)
            INSIEME_TRY(carryOut(workspace, transaction, info.raw));
        else if (!planned->whole && planned->choice != Choose::Theirs)
            INSIEME_TRY(writeField(transaction, info, planned->wanted));
        return decide(transaction, planned->decided, planned->choice);
    });
}

QStringList resolveConflicts(Workspace &workspace, const std::vector<Resolution> &resolutions,
                             const std::function<bool(qint64 done)> &goOn)
{
    QStringList refused;
    qint64 done = 0;
    for (const Resolution &each : resolutions) {
        if (goOn && !goOn(done++))
            break;
        if (const auto step = resolveConflict(workspace, each.conflict, each.choice, each.value); !step)
            refused << step.error().text;
    }
    return refused;
}

} // namespace insieme
