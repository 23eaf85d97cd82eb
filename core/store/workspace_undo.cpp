// SPDX-License-Identifier: GPL-3.0-or-later
// Taking steps back, and doing them again.
#include "core/base/elision.h"
#include "core/record/display.h"
#include "core/store/chain.h"
#include "core/store/change_check.h"
#include "core/store/forgetting.h"
#include "core/store/later_steps.h"
#include "core/store/schema.h"
#include "core/store/workspace.h"

#include <QCoreApplication>

namespace insieme {
namespace {

/// What is listed where later changes stand on a step; an import may have changed thousands of records.
constexpr qsizetype mostReasons = 20;

} // namespace

qint64 Workspace::latestUndoableStep() const
{
    const UndoStart start = undoStart(*m_database, m_author.desk);
    return start.stays == UndoStart::Stays::No ? start.step : 0;
}

qint64 Workspace::latestRedoableStep() const
{
    Borrowed statement(m_database->cached(QStringLiteral(
        "SELECT max(s.local_no) FROM journal s WHERE s.local_no=s.step AND s.kind=1 AND s.status=0 AND s.desk=?1 "
        "AND s.local_no > (SELECT ifnull(max(local_no), 0) FROM journal WHERE kind IN (0, 3, 5) OR "
        "(kind=4 AND label<>?2)) "
        "AND NOT EXISTS(SELECT 1 FROM journal r WHERE r.undo_of=s.cmd AND r.kind=2 AND r.status<>3)")));
    statement->bind(1, m_author.desk);
    statement->bind(2, QLatin1String(closedTextsLabel));
    return statement->next() ? statement->integer(0) : 0;
}

std::optional<StepInfo> Workspace::undoable() const
{
    const qint64 step = latestUndoableStep();
    return step > 0 ? stepInfo(step) : std::nullopt;
}

std::optional<StepInfo> Workspace::redoable() const
{
    const qint64 step = latestRedoableStep();
    if (step == 0)
        return std::nullopt;
    // Named after what it brings back, not after the undo.
    Borrowed original(m_database->cached(
        QStringLiteral("SELECT step FROM journal WHERE cmd=(SELECT undo_of FROM journal WHERE local_no=?1)")));
    original->bind(1, step);
    return original->next() ? stepInfo(original->integer(0)) : stepInfo(step);
}

Result<qint64> Workspace::undo(std::optional<qint64> step, const UndoGoOn &goOn)
{
    const UndoStart start = step ? UndoStart{*step} : undoStart(*m_database, m_author.desk);
    const QString others = tr("Nothing was changed. A step before it can still be undone by itself, from the history "
                              "or with “insieme-cli undo FILE STEP”.");
    if (start.stays == UndoStart::Stays::Forgot)
        return fail(Error::Code::Refused,
                    tr("Step %1 forgot a person: that cannot be undone, and undo does not go past it.").arg(start.step)
                        + QLatin1Char('\n') + others);
    if (start.stays == UndoStart::Stays::Issued)
        return fail(
            Error::Code::Refused,
            tr("Step %1 issued a document: that cannot be undone, and undo does not go past it. A document that "
               "does not hold is annulled with a reason.")
                    .arg(start.step)
                + QLatin1Char('\n') + others);
    const qint64 target = start.step;
    if (target == 0)
        return fail(Error::Code::Refused, tr("There is nothing to undo."));
    return takeBack(target, StepKind::Undo, goOn);
}

Result<qint64> Workspace::redo(std::optional<qint64> step, const UndoGoOn &goOn)
{
    const qint64 target = latestRedoableStep();
    if (target == 0)
        return fail(Error::Code::Refused, tr("There is nothing to redo."));
    if (const auto next = redoable(); step && (!next || next->step != *step))
        return fail(Error::Code::Refused,
                    tr("Another step was undone meanwhile, and that one comes first. Nothing was changed."));
    return takeBack(target, StepKind::Redo, goOn);
}

QString Workspace::conflictText(const ApplyConflict &conflict, qint64 step) const
{
    const RecordType *type = m_catalogue.findTable(conflict.table);
    QString rootTitle;
    {
        Borrowed row(m_database->cached(
            QStringLiteral("SELECT root_tbl, root_id FROM journal_row WHERE %1 ORDER BY local_no DESC LIMIT 1")
                .arg(ofRow(QStringLiteral("?1")))));
        row->bind(1, conflict.pk);
        if (row->next()) {
            if (const RecordType *root = m_catalogue.findTable(row->text(0))) {
                const QUuid id = row->uuid(1);
                QString name = title(*root, id, {});
                if (name.isEmpty())
                    name = removedTitle(*m_database, id);
                rootTitle = name.isEmpty() || hidesTitle(*root, sayingContext())
                    ? caseName(*root, id, this)
                    : root->singularLabel() + QStringLiteral(" “%1”").arg(name);
            }
        }
    }
    if (rootTitle.isEmpty())
        rootTitle = type ? type->singularLabel() : conflict.table;
    else if (type && ownerField(*type) && conflict.columns.isEmpty())
        rootTitle += QStringLiteral(", ") + type->singularLabel();
    QStringList labels;
    for (const QString &column : conflict.columns) {
        const Field *field = type ? findField(*type, column) : nullptr;
        labels << (field ? type->label(*field) : column);
    }
    QString by;
    if (const auto info = stepInfo(step))
        by = QLatin1Char(' ')
            + (sayingContext().shown < Disclosure::Personal ? tr("(step %1)").arg(info->step)
                                                            : tr("(step %1, %2)").arg(info->step).arg(info->label));
    switch (conflict.kind) {
    case ApplyConflict::Kind::Changed:
        return tr("%1: %2 was changed since").arg(rootTitle, labels.join(QStringLiteral(", "))) + by;
    case ApplyConflict::Kind::Gone:
        return conflict.columns.isEmpty()
            ? tr("%1: was removed since").arg(rootTitle) + by
            : tr("%1: %2 would point to a record that is not there").arg(rootTitle, labels.join(QStringLiteral(", ")))
                + by;
    case ApplyConflict::Kind::Exists:
        return tr("%1: was added since").arg(rootTitle) + by;
    case ApplyConflict::Kind::Constraint:
        return tr("%1: a rule of the file forbids it").arg(rootTitle);
    }
    return {};
}

Error Workspace::standsUnder(qint64 target, const QList<ApplyConflict> &conflicts) const
{
    QList<StandingConflict> standing = byLaterSteps(*m_database, m_catalogue, target, conflicts);
    std::stable_sort(standing.begin(), standing.end(),
                     [](const StandingConflict &a, const StandingConflict &b) { return a.step > b.step; });
    QStringList lines{tr("Step %1 cannot be undone, because later changes stand on it:").arg(target)};
    for (const StandingConflict &by : std::as_const(standing)) {
        const QString line = conflictText(by.conflict, by.step);
        if (lines.contains(line))
            continue;
        if (lines.size() > mostReasons) {
            lines << tr("and others.");
            break;
        }
        lines << line;
    }
    if (standing.isEmpty() || standing.front().step > 0)
        lines << tr("Undo the later steps first, the last one first.");
    return {Error::Code::Refused, lines.join(QLatin1Char('\n'))};
}

Result<qint64> Workspace::takeBack(qint64 target, StepKind kind, const UndoGoOn &goOn)
{
    INSIEME_TRY(writable());
    m_lastConflicts.clear();
    QString label, arguments, cmd;
    qint64 version = 0;
    bool isMerge = false;
    {
        Statement entry(*m_database,
                        QStringLiteral("SELECT s.cmd, s.kind, s.label, s.label_args, s.schema_ver, s.status, ")
                            + QLatin1String(undoneSql)
                            + QStringLiteral(" FROM journal s WHERE s.local_no=?1 AND s.step=?1"));
        entry.bind(1, target);
        if (!entry.next())
            return fail(Error::Code::NotFound, tr("There is no step %1.").arg(target));
        cmd = entry.text(0);
        label = entry.text(2);
        arguments = entry.text(3);
        version = entry.integer(4);
        const auto stepKind = static_cast<StepKind>(entry.integer(1));
        if (stepKind == StepKind::Foundation)
            return fail(
                Error::Code::Refused,
                tr("Step %1 is what the file began with: that cannot be undone. Nothing was changed.").arg(target));
        if (stepKind == StepKind::Forgotten)
            return fail(Error::Code::Refused,
                        tr("Step %1 forgot a person: that cannot be undone. Nothing was changed.").arg(target));
        if (entry.integer(5) == qint64(EntryStatus::Withdrawn))
            return fail(Error::Code::Refused, tr("Step %1 is already undone.").arg(target));
        if (entry.integer(5) != 0)
            return fail(Error::Code::Refused, tr("Step %1 was set aside: there is nothing to undo.").arg(target));
        isMerge = stepKind == StepKind::Merge;
        if (kind == StepKind::Undo && stepKind != StepKind::Command && !isMerge)
            return fail(Error::Code::Refused, tr("Step %1 is itself an undo or a redo; use redo.").arg(target));
        if (kind == StepKind::Undo && entry.integer(6) != 0)
            return fail(Error::Code::Refused, tr("Step %1 is already undone.").arg(target));
    }
    if (version != currentSchemaVersion()) {
        Statement update(
            *m_database,
            QStringLiteral("SELECT at, program FROM schema_step WHERE version>?1 ORDER BY version LIMIT 1"));
        update.bind(1, version);
        const bool known = update.next();
        const Date day = parseIsoDate(known ? update.text(0).left(10) : QString()).value_or(Date());
        return fail(
            Error::Code::Refused,
            elided(tr("Step %1 is older than the update of the file by Insieme %2 of %3: steps before it cannot be "
                      "undone one by one. What the file held on an evening before is shown by “insieme-cli as-of”, in "
                      "the window by “The file as it was” of the history; take over from there what is wanted.")
                       .arg(QString::number(target), known ? update.text(1) : QString(), italianText(day))));
    }
    if (isMerge)
        return takeBackMerge(target, goOn);
    auto changesets = changesetsOf(*m_database, target);
    if (!changesets)
        return tl::unexpected(std::move(changesets).error());

    const QByteArray labelBytes = label.toUtf8();
    const Command command{labelBytes.constData(), parseArguments(m_catalogue, arguments)};
    StepWriter writer(*m_database, *m_records, m_author, m_clock->now());
    qint64 all = 0, rows = 0;
    const auto goesOn = [&]() -> Done {
        return !goOn || goOn(rows, all) ? Done()
                                        : fail(Error::Code::Cancelled, tr("It was stopped. Nothing was changed."));
    };
    const Done done = applyRecorded([&]() -> Result<bool> {
        std::vector<Inverse> inverses;
        for (auto changeset = changesets->crbegin(); changeset != changesets->crend(); ++changeset) {
            INSIEME_TRY(goesOn());
            auto bytes = inverseOf(*changeset);
            if (!bytes)
                return tl::unexpected(std::move(bytes).error());
            auto read = ChangesetReader(*m_database, m_catalogue, static_cast<int>(version)).read(*bytes, false);
            if (!read)
                return tl::unexpected(std::move(read).error());
            inverses.push_back({std::move(*bytes), std::move(*read)});
        }
        for (const Inverse &inverse : inverses)
            all += static_cast<qint64>(inverse.rows.size());
        // A redo follows its undo with nothing in between: what was allowed then is allowed.
        if (kind == StepKind::Undo) {
            const auto refused = forbidden(inverses);
            if (!refused)
                return tl::unexpected(refused.error());
            QStringList lines;
            for (const Finding &finding : *refused)
                lines << finding.text;
            lines.removeDuplicates();
            if (!lines.isEmpty())
                return fail(Error::Code::Refused,
                            tr("Step %1 cannot be undone:").arg(target) + QLatin1Char('\n')
                                + lines.join(QLatin1Char('\n')));
        }
        // What is about somebody who was forgotten may go, but nothing of it comes back.
        for (const Inverse &inverse : inverses) {
            for (const RowChange &row : kind == StepKind::Undo ? inverse.rows : std::vector<RowChange>()) {
                const RootChange root = rootOf(*m_database, m_catalogue, row);
                if (row.op != SQLITE_DELETE && root.type && isAboutForgotten(*m_records, *root.type, root.id))
                    return fail(
                        Error::Code::Refused,
                        tr("Step %1 cannot be undone: it is about a person who was forgotten since. Nothing was "
                           "changed.")
                            .arg(target));
            }
        }
        QHash<QUuid, QString> removedTitles;
        QList<ApplyConflict> conflicts;
        for (const Inverse &inverse : inverses) {
            INSIEME_TRY(goesOn());
            removedTitles.insert(titlesOfRemoved(*m_records, inverse.rows, context()));
            INSIEME_TRY(writer.start());
            auto found = applyExactly(*m_database, inverse.changeset);
            if (!found)
                return tl::unexpected(std::move(found).error());
            conflicts += *found;
            INSIEME_TRY(writer.flush(kind, command, cmd, removedTitles));
            rows += static_cast<qint64>(inverse.rows.size());
        }
        INSIEME_TRY(goesOn());
        conflicts += brokenReferences(*m_database, m_catalogue, writer.rows());
        if (!conflicts.isEmpty())
            return tl::unexpected(standsUnder(target, conflicts));
        if (writer.isEmpty())
            return fail(Error::Code::Refused, tr("Step %1 changes nothing any more.").arg(target));
        INSIEME_TRY(refuse(brokenRules(writer.roots())));
        INSIEME_TRY(goesOn());
        return true;
    });
    INSIEME_TRY(done);
    announce(writer.roots());
    return writer.step();
}

Result<QList<Finding>> Workspace::forbidden(const std::vector<Inverse> &inverses)
{
    ChangeCheck check(*m_records);
    for (const Inverse &inverse : inverses) {
        for (const RowChange &row : inverse.rows) {
            const RootChange root = rootOf(*m_database, m_catalogue, row);
            if (root.type)
                check.before(*root.type, root.id);
        }
    }
    if (check.isEmpty())
        return QList<Finding>();
    // Tried out, to see what the records would be.
    INSIEME_TRY(m_database->exec("SAVEPOINT trial"));
    bool fits = true;
    for (const Inverse &inverse : inverses) {
        const auto conflicts = applyExactly(*m_database, inverse.changeset);
        if (!conflicts)
            return tl::unexpected(conflicts.error());
        fits &= conflicts->isEmpty();
    }
    check.after();
    INSIEME_TRY(m_database->exec("ROLLBACK TO trial; RELEASE trial"));
    return fits ? check.refusedBackwards() : QList<Finding>();
}

} // namespace insieme
