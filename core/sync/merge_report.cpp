// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge_report.h"

#include "core/record/display.h"
#include "core/store/history.h"
#include "core/store/next_code.h"
#include "core/store/schema.h"
#include "core/store/step_reason.h"

#include <QCoreApplication>

namespace insieme {
namespace {

QString ruleKey(const BrokenRule &rule)
{
    return uuidText(rule.finding.id) + rule.finding.text;
}

/// The same for both of a pair.
QString pairKey(const QUuid &one, const QUuid &other)
{
    return uuidText(std::min(one, other)) + uuidText(std::max(one, other));
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// What is demanded of the types that the catalogue names so.
QString codesApart()
{
    return Texts::tr("each record has a code of its own");
}

} // namespace

Done ReportBuilder::readEntry(const JournalEntry &entry, qsizetype position)
{
    const auto changeset = unpacked(entry.stored);
    if (!changeset)
        return tl::unexpected(changeset.error());
    if (changeset->isEmpty())
        return {};
    auto decoded = ChangesetReader(m_database, m_workspace.catalogue(), static_cast<int>(entry.schemaVersion))
                       .read(*changeset, false);
    if (!decoded)
        return tl::unexpected(std::move(decoded).error());
    sqlite3_changeset_iter *iterator = nullptr;
    sqlite3changeset_start(&iterator, static_cast<int>(changeset->size()), const_cast<char *>(changeset->constData()));
    const auto finish = qScopeGuard([&iterator] { sqlite3changeset_finalize(iterator); });
    size_t number = 0;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW && number < decoded->size()) {
        const RowChange &change = (*decoded)[number++];
        const char *table = nullptr;
        int columns = 0, op = 0, indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &op, &indirect);
        const QString key = change.table + uuidText(change.pk);
        if (!m_index.contains(key)) {
            m_index.insert(key, qsizetype(m_rows.size()));
            Row row;
            row.table = change.table;
            row.pk = change.pk;
            row.root = rootOf(m_database, m_workspace.catalogue(), change);
            row.cells.resize(static_cast<size_t>(columns));
            m_rows.push_back(std::move(row));
        }
        Row &row = m_rows[static_cast<size_t>(m_index[key])];
        row.cells.resize(std::max(row.cells.size(), static_cast<size_t>(columns)));
        row.inserted |= op == SQLITE_INSERT;
        row.removed = op == SQLITE_DELETE;
        for (int i = 1; i < columns; ++i) {
            sqlite3_value *was = nullptr, *is = nullptr;
            if (op != SQLITE_INSERT)
                sqlite3changeset_old(iterator, i, &was);
            if (op != SQLITE_DELETE)
                sqlite3changeset_new(iterator, i, &is);
            if (!(op == SQLITE_DELETE ? was : is))
                continue;
            auto &cell = row.cells[static_cast<size_t>(i)];
            if (!cell) {
                cell.emplace();
                cell->base = RawValue::of(was);
            }
            cell->there = RawValue::of(is);
        }
        RootChange &root = m_roots[row.root.id];
        root.type = row.root.type;
        root.id = row.root.id;
        QList<qsizetype> &commands = m_commandsOf[row.root.id];
        if (commands.isEmpty() || commands.back() != position)
            commands.append(position);
    }
    return {};
}

QList<RootChange> ReportBuilder::rootsOf(const JournalEntry &entry) const
{
    QList<RootChange> roots;
    Statement rows(m_database, QStringLiteral("SELECT DISTINCT root_tbl, root_id FROM journal_row WHERE local_no=?1"));
    rows.bind(1, entry.localNo);
    while (rows.next()) {
        RootChange root;
        root.type = m_workspace.catalogue().findTable(rows.text(0));
        root.id = rows.uuid(1);
        if (root.type)
            roots.append(root);
    }
    return roots;
}

Done ReportBuilder::before(const QList<JournalEntry> &incoming, const std::vector<JournalEntry> &pending, qint64 base)
{
    for (const JournalEntry &entry : pending) {
        m_pending.insert(entry.cmd, entry.status);
    }
    m_incoming = incoming;
    m_base = base;
    for (qsizetype i = 0; i < m_incoming.size(); ++i)
        INSIEME_TRY(readEntry(m_incoming[i], i));
    for (Row &row : m_rows) {
        Borrowed now(m_database.cached(QStringLiteral("SELECT * FROM \"%1\" WHERE id=?1").arg(row.table)));
        now->bind(1, row.pk);
        row.existed = now->next();
        for (size_t i = 1; row.existed && i < row.cells.size(); ++i) {
            if (row.cells[i])
                row.cells[i]->here = RawValue::column(*now, static_cast<int>(i));
        }
        if (row.root.type)
            row.title = m_workspace.title(*row.root.type, row.root.id, {});
    }
    for (const BrokenRule &rule : broken())
        m_brokenBefore.insert(ruleKey(rule));
    for (const Shared &shared : sharedCodes())
        m_sharedBefore.insert(pairKey(shared.one, shared.other));
    return {};
}

AnyRecord ReportBuilder::asItWas(const Row &row, const RecordType &type, const QStringList &columns) const
{
    AnyRecord record(type);
    for (int i = 1; i < columns.size() && i < static_cast<int>(row.cells.size()); ++i) {
        const auto &cell = row.cells[static_cast<size_t>(i)];
        const Field *field = findField(type, columns[i]);
        if (!cell || !field || !field->stored() || field->is.owner)
            continue;
        const RawValue &raw = row.existed ? cell->here : row.removed ? cell->base : cell->there;
        field->setValue(record.data(), fieldValue(m_workspace, type, *field, row.root.id, row.pk, raw), {});
    }
    return record;
}

QString ReportBuilder::causeHere(const QUuid &root) const
{
    for (const JournalEntry &entry : journalEntries(
             m_database,
             QStringLiteral("local_no IN (SELECT local_no FROM journal_row WHERE root_id='%1') AND (seq IS NULL OR "
                            "seq>%2) AND status=0 AND kind<>5 ORDER BY local_no DESC")
                 .arg(uuidText(root))
                 .arg(m_base)))
    {
        const bool arrived = std::any_of(m_incoming.begin(), m_incoming.end(),
                                         [&](const JournalEntry &each) { return each.cmd == entry.cmd; });
        if (!arrived)
            return m_workspace.entryLabel(entry.label, entry.arguments);
    }
    return {};
}

QList<BrokenRule> ReportBuilder::broken() const
{
    QList<BrokenRule> all = m_workspace.brokenRules(m_roots);
    for (const RootChange &root : m_roots)
        all +=
            brokenChecks(m_workspace.records(), *root.type, root.id, m_workspace.context(), Guard::Strength::Complete);
    return all;
}

QHash<QString, MergeRule> ReportBuilder::demands() const
{
    // By type: a large package brings many records and few types.
    QHash<const RecordType *, int> there, gone;
    for (const RootChange &root : m_roots) {
        const RecordType *type = m_workspace.records().typeOfRow(*root.type, root.id);
        ++(type ? there[type] : gone[root.type]);
    }
    QHash<QString, MergeRule> rules;
    for (const Guard &guard : m_workspace.catalogue().guards) {
        const auto concerns = [&](const RecordType *type) {
            return std::any_of(guard.about.begin(), guard.about.end(),
                               [type](const RecordType *about) { return isA(*type, *about); });
        };
        int count = 0;
        for (auto type = there.cbegin(); type != there.cend(); ++type)
            count += concerns(type.key()) ? type.value() : 0;
        for (auto type = gone.cbegin(); guard.whenRemoved && type != gone.cend(); ++type)
            count += concerns(type.key()) ? type.value() : 0;
        if (count == 0)
            continue;
        const QString demand = QCoreApplication::translate("Guard", guard.label);
        MergeRule &rule = rules[demand];
        rule.demand = demand;
        rule.records = std::max(rule.records, count);
        rule.maySlip |= guard.strength == Guard::Strength::Complete;
    }
    int coded = 0;
    for (const RecordType *type : m_workspace.catalogue().codesApart)
        coded += there.value(type);
    if (coded > 0) {
        const QString apart = codesApart();
        rules.insert(apart, {apart, coded, 0, 0, true});
    }
    return rules;
}

QList<ReportBuilder::Shared> ReportBuilder::sharedCodes() const
{
    QList<Shared> found;
    QSet<QString> told;
    for (const RecordType *type : m_workspace.catalogue().codesApart) {
        for (const RootChange &root : m_roots) {
            if (!isA(*type, *root.type))
                continue;
            const QString code = m_workspace.code(*type, root.id);
            const QUuid other = otherWithCode(m_workspace.records(), *type, code, root.id);
            if (other.isNull() || told.contains(pairKey(root.id, other)))
                continue;
            told.insert(pairKey(root.id, other));
            found.append({type, root.id, other, code});
        }
    }
    return found;
}

void ReportBuilder::tell(MergeFinding finding, const QUuid &here, MergeReport &report, const Context &context) const
{
    finding.title = shownTitle(*finding.type, finding.id, m_workspace.title(*finding.type, finding.id, {}), context);
    if (context.shown >= Disclosure::Personal) {
        finding.here = causeHere(here);
        if (const QList<qsizetype> commands = m_commandsOf.value(finding.id); !commands.isEmpty()) {
            const JournalEntry &entry = m_incoming[commands.back()];
            finding.there = m_workspace.entryLabel(entry.label, entry.arguments);
        }
    }
    report.findings.append(finding);
}

void ReportBuilder::rules(MergeReport &report, const Context &context) const
{
    const bool masked = context.shown < Disclosure::Personal;
    QHash<QString, MergeRule> rules = demands();
    for (const BrokenRule &rule : broken()) {
        const QString demand = QCoreApplication::translate("Guard", rule.guard->label);
        const bool before = m_brokenBefore.contains(ruleKey(rule));
        MergeRule &counted = rules[demand];
        counted.demand = demand;
        ++counted.broken;
        counted.newly += before ? 0 : 1;
        if (before)
            continue;
        tell({rule.finding.type, rule.finding.id, {}, masked ? demand : rule.finding.text, {}, {}}, rule.finding.id,
             report, context);
    }
    const QString apart = codesApart();
    for (const Shared &shared : sharedCodes()) {
        const bool before = m_sharedBefore.contains(pairKey(shared.one, shared.other));
        MergeRule &counted = rules[apart];
        ++counted.broken;
        counted.newly += before ? 0 : 1;
        if (before)
            continue;
        const QString other =
            shownTitle(*shared.type, shared.other, m_workspace.title(*shared.type, shared.other, {}), context);
        const QString text = Texts::tr("The code “%1” is also that of “%2”.").arg(shared.code, other);
        tell({shared.type, shared.one, {}, text, {}, {}}, shared.other, report, context);
    }
    report.rules = rules.values();
    std::sort(report.rules.begin(), report.rules.end(), [](const MergeRule &a, const MergeRule &b) {
        return std::tuple(b.newly, b.broken, b.maySlip, b.records, a.demand)
            < std::tuple(a.newly, a.broken, a.maySlip, a.records, b.demand);
    });
}

void ReportBuilder::tellOwn(const QList<SyncConflict> &conflicts, const Context &context,
                            QHash<QUuid, qsizetype> &position, MergeReport &report) const
{
    const auto isAside = [this](const RecordType *type) {
        const auto &aside = m_workspace.catalogue().aside;
        return std::find(aside.begin(), aside.end(), type) != aside.end();
    };
    QHash<QString, QList<ConflictInfo>> ofCommand;
    for (const ConflictInfo &info : std::as_const(report.conflicts))
        ofCommand[info.raw.cmd] << info;
    QSet<QString> told;
    for (const SyncConflict &conflict : conflicts) {
        if (told.contains(conflict.cmd) || !m_pending.contains(conflict.cmd))
            continue;
        told.insert(conflict.cmd);
        const auto found = journalEntries(m_database, QStringLiteral("cmd='%1'").arg(conflict.cmd));
        if (found.empty())
            continue;
        const JournalEntry &entry = found.front();
        MergedCommand command;
        command.cmd = entry.cmd;
        command.own = true;
        if (context.shown >= Disclosure::Personal) {
            command.label = m_workspace.entryLabel(entry.label, entry.arguments);
            command.reason = readReason(m_workspace.records(), entry.reason);
        }
        command.at = entry.at;
        command.operatorName = operatorTitle(m_workspace, entry.operatorId, context);
        command.status = entry.status;
        const bool setAside = entry.status == EntryStatus::SetAside;
        report.ownSetAside += setAside && m_pending[entry.cmd] == EntryStatus::Applied;
        QList<RootChange> roots;
        for (const ConflictInfo &info : ofCommand.value(entry.cmd)) {
            if (!info.explanation.isEmpty() && !command.explanations.contains(info.explanation))
                command.explanations << info.explanation;
            if (!setAside && info.type)
                roots.append({info.type, info.record, false});
        }
        if (setAside)
            roots = rootsOf(entry);
        report.commands.append(command);
        QSet<QUuid> listed;
        for (const RootChange &root : std::as_const(roots)) {
            if (isAside(root.type) || listed.contains(root.id))
                continue;
            listed.insert(root.id);
            if (!position.contains(root.id)) {
                position.insert(root.id, report.records.size());
                MergedRecord record;
                const RecordType *particular = m_workspace.records().typeOfRow(*root.type, root.id);
                record.type = particular ? particular : root.type;
                record.id = root.id;
                const QString title = particular
                    ? m_workspace.title(*record.type, root.id, {})
                    : titleOfAbsent(m_workspace, *record.type, root.id, entry.cmd, context);
                record.title = shownTitle(*record.type, root.id, title, context);
                record.op = particular ? SQLITE_UPDATE : SQLITE_DELETE;
                report.records.append(record);
            }
            MergedRecord &record = report.records[position[root.id]];
            record.commands.append(report.commands.size() - 1);
            record.setAside |= setAside;
            record.own |= setAside;
            if (!setAside && record.conflicts == 0)
                record.conflicts = 1;
        }
    }
}

Done ReportBuilder::after(const QList<SyncConflict> &conflicts, const QHash<QString, EntryStatus> &outcome,
                          Disclosure shown, MergeReport &report)
{
    Context context = m_workspace.context();
    context.shown = shown;
    QSet<QString> fieldsInConflict;
    QList<ConflictInfo> described;
    WhoWrote known;
    for (const SyncConflict &conflict : conflicts) {
        described.append(describeConflict(m_workspace, conflict, context, &known));
        if (!conflict.column.isEmpty())
            fieldsInConflict.insert(conflict.table + uuidText(conflict.pk) + conflict.column);
    }
    report.conflicts = asQuestions(described);
    QHash<QUuid, int> conflictsOf; // by record
    QHash<QString, QStringList> explained; // by command
    for (const ConflictInfo &info : std::as_const(described))
        ++conflictsOf[info.record];
    for (const ConflictInfo &info : std::as_const(report.conflicts)) {
        if (!info.explanation.isEmpty())
            explained[info.raw.cmd] << info.explanation;
    }
    for (const JournalEntry &entry : m_incoming) {
        MergedCommand command;
        command.cmd = entry.cmd;
        if (shown >= Disclosure::Personal) {
            command.label = m_workspace.entryLabel(entry.label, entry.arguments);
            command.reason = readReason(m_workspace.records(), entry.reason);
        }
        command.at = entry.at;
        command.operatorName = operatorTitle(m_workspace, entry.operatorId, context);
        command.status = outcome.value(entry.cmd, EntryStatus::Applied);
        command.explanations = explained.value(entry.cmd);
        report.commands.append(command);
    }

    QHash<QUuid, qsizetype> position;
    for (const Row &row : m_rows) {
        const RecordType *type = m_workspace.catalogue().findTable(row.table);
        if (!type || !row.root.type)
            continue;
        const auto &aside = m_workspace.catalogue().aside;
        if (std::find(aside.begin(), aside.end(), type) != aside.end())
            continue;
        if (!position.contains(row.root.id)) {
            position.insert(row.root.id, report.records.size());
            MergedRecord record;
            record.type = row.root.type;
            record.id = row.root.id;
            if (const RecordType *particular = m_workspace.records().typeOfRow(*row.root.type, row.root.id))
                record.type = particular;
            record.title = m_workspace.records().exists(*record.type, row.root.id)
                ? m_workspace.title(*record.type, row.root.id, {})
                : row.title;
            if (record.title.isEmpty())
                record.title = row.title;
            record.commands = m_commandsOf.value(row.root.id);
            for (const qsizetype command : std::as_const(record.commands)) {
                if (record.title.isEmpty())
                    record.title =
                        titleOfAbsent(m_workspace, *record.type, row.root.id, report.commands[command].cmd, context);
            }
            record.title = shownTitle(*record.type, row.root.id, record.title, context);
            record.op = SQLITE_UPDATE;
            for (const qsizetype command : record.commands)
                record.setAside |= report.commands[command].status == EntryStatus::SetAside;
            record.conflicts = conflictsOf.value(row.root.id);
            report.records.append(record);
        }
        MergedRecord &record = report.records[position[row.root.id]];
        const bool isRoot = !ownerField(*type);
        if (isRoot && !type->extends)
            record.op = row.removed ? SQLITE_DELETE : row.inserted && !row.existed ? SQLITE_INSERT : SQLITE_UPDATE;
        if (type->extends && !record.type->extends)
            record.type = type;
        const QStringList columns = columnsAt(m_database, currentSchemaVersion(), row.table);
        Borrowed now(m_database.cached(QStringLiteral("SELECT * FROM \"%1\" WHERE id=?1").arg(row.table)));
        now->bind(1, row.pk);
        const bool exists = now->next();
        QString where;
        for (int i = 1; i < columns.size() && i < static_cast<int>(row.cells.size()); ++i) {
            const auto &cell = row.cells[static_cast<size_t>(i)];
            const Field *field = nullptr;
            for (const Field &candidate : type->fields) {
                if (columns[i] == QLatin1String(candidate.column))
                    field = &candidate;
            }
            if (!cell || !field || field->is.owner)
                continue;
            const auto value = [&](const RawValue &raw) {
                return insieme::shown(*field, fieldValue(m_workspace, *type, *field, row.root.id, row.pk, raw),
                                      context);
            };
            if (!isRoot && where.isEmpty())
                where = rowLabel(m_workspace.records(), *type, row.pk, context, asItWas(row, *type, columns));
            MergedField line;
            line.field = field;
            line.row = isRoot ? nullptr : type;
            line.where = where;
            line.label = type->label(*field);
            line.base = value(cell->base);
            line.here = row.existed ? value(cell->here) : ShownValue();
            line.there = value(cell->there);
            line.result = exists ? value(RawValue::column(*now, i)) : ShownValue();
            line.disclosure = field->is.disclosure;
            line.taken = exists && RawValue::column(*now, i) == cell->there;
            line.changedHere = row.existed && !row.inserted && cell->here != cell->base;
            line.conflict = fieldsInConflict.contains(row.table + uuidText(row.pk) + columns[i]);
            if (line.base != line.there || line.conflict)
                record.fields.append(line);
        }
    }
    tellOwn(conflicts, context, position, report);
    rules(report, context);
    return {};
}

} // namespace insieme
