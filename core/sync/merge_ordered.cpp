// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a merge that takes what the main desk has put in order.
#include "core/store/schema.h"
#include "core/sync/changeset_run.h"
#include "core/sync/merge_work.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

bool removes(const std::vector<RowChange> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const RowChange &row) { return row.op == SQLITE_DELETE; });
}

} // namespace

Done Merge::beginForward()
{
    const bool old = std::any_of(m_incoming.begin(), m_incoming.end(),
                                 [](const JournalEntry &entry) { return entry.schemaVersion < lastRestructuring; });
    if (!m_empty || !old)
        return {};
    m_folder = std::make_unique<QTemporaryDir>();
    auto begun = ForwardReplay::begin(m_folder->filePath(QStringLiteral("history.insieme")), m_workspace.clock().now());
    if (!begun)
        return tl::unexpected(std::move(begun).error());
    m_forward = std::move(*begun);
    return {};
}

Done Merge::finishForward()
{
    if (!m_forward)
        return {};
    INSIEME_TRY(m_forward->finish());
    INSIEME_TRY(takeRecords(m_database, m_catalogue, m_forward->database()));
    {
        Statement made(m_forward->database(), QStringLiteral("SELECT id FROM search_dirty"));
        while (made.next()) {
            Borrowed note(
                m_database.cached(QStringLiteral("INSERT INTO search_mark(id) VALUES(?1) ON CONFLICT DO NOTHING")));
            note->bind(1, made.text(0));
            INSIEME_TRY(note->run());
        }
    }
    m_forward.reset();
    m_folder.reset();
    return {};
}

Done Merge::applyOrdered()
{
    INSIEME_TRY(beginForward());
    const ChangesetReader reader(m_database, m_catalogue, currentSchemaVersion());
    std::vector<Ordered> waiting; // their changesets are in the run
    ChangesetRun run(m_database);
    const auto apply = [&]() -> Done {
        const auto conflicts = run.apply();
        if (!conflicts)
            return tl::unexpected(conflicts.error());
        INSIEME_TRY(fits(*conflicts));
        for (const Ordered &each : waiting)
            INSIEME_TRY(noteOrdered(each));
        waiting.clear();
        return {};
    };
    for (const JournalEntry &entry : m_incoming) {
        INSIEME_TRY(goOn());
        const auto changeset = unpacked(entry.stored);
        if (!changeset)
            return tl::unexpected(changeset.error());
        auto rows = reader.read(*changeset, false);
        if (!rows)
            return tl::unexpected(std::move(rows).error());
        if (m_forward) {
            const Ordered ordered{&entry, std::move(*rows), {}};
            const auto conflicts = m_forward->apply(entry.schemaVersion, *changeset);
            if (!conflicts)
                return tl::unexpected(conflicts.error());
            INSIEME_TRY(fits(*conflicts));
            INSIEME_TRY(noteOrdered(ordered));
            continue;
        }
        // What is removed is looked at before, and is there no more afterwards: it ends a run and stands alone.
        const bool alone = removes(*rows);
        if (alone || !run.takes(entry))
            INSIEME_TRY(apply());
        QHash<QUuid, QString> titles = titlesOfRemoved(m_workspace.records(), *rows, m_workspace.context());
        run.add(entry, *changeset);
        waiting.push_back({&entry, std::move(*rows), std::move(titles)});
        if (alone)
            INSIEME_TRY(apply());
    }
    INSIEME_TRY(apply());
    return finishForward();
}

Done Merge::fits(const QList<ApplyConflict> &conflicts) const
{
    if (conflicts.isEmpty())
        return {};
    return fail(Error::Code::Damaged,
                Texts::tr("This file does not fit the package of “%1”. Nothing was changed; begin a new file "
                          "from a full package.")
                    .arg(m_header.deskName));
}

Done Merge::noteOrdered(const Ordered &ordered)
{
    const JournalEntry &entry = *ordered.entry;
    m_outcome.insert(entry.cmd, entry.status);
    if (m_confirmed.contains(entry.cmd)) {
        const auto before = std::find_if(m_pending.begin(), m_pending.end(),
                                         [&](const JournalEntry &each) { return each.cmd == entry.cmd; });
        if (std::none_of(m_replaced.begin(), m_replaced.end(),
                         [&](const JournalEntry &each) { return each.cmd == entry.cmd; }))
            m_replaced.append(*before);
        INSIEME_TRY(rewriteEntry(m_database, entry));
        // What the main desk says of the command takes the place of what was found here.
        INSIEME_TRY(closeConflicts(entry.cmd));
        for (const RowChange &row : ordered.rows) {
            const RootChange root = rootOf(m_database, m_catalogue, row);
            m_exchanged.roots.insert(root.id, root);
        }
        return {};
    }
    ++m_report.arrived;
    ++(entry.status == EntryStatus::SetAside       ? m_report.setAside
           : entry.status == EntryStatus::Absorbed ? m_report.absorbed
                                                   : m_report.applied);
    return addEntry(entry, ordered.rows, ordered.titles);
}

} // namespace insieme
