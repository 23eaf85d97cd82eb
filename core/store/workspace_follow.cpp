// SPDX-License-Identifier: GPL-3.0-or-later
// How the search index and the agenda follow the steps, and the windows other programs.
#include "core/store/moved.h"
#include "core/store/search.h"
#include "core/store/workspace.h"

namespace insieme {
namespace {

/// What a window indexes at a time: some milliseconds.
constexpr qsizetype rowsPerSlice = 300;
/// The same for texts that are kept, of which each may take as long as many records.
constexpr int textTime = 8;
/// A window gives up at once where another program is writing, and tries again so much later.
constexpr int busyRetry = 200;
constexpr int busyTimeout = 10'000;
/// How long a program that only asks waits for others that write.
constexpr int askingPatience = 500;
/// How long a window that may only read waits for the index of the one that writes, before it makes its own.
constexpr int patience = 5'000;

/// While it lives, others that write are waited for so many milliseconds.
class Waiting {
public:
    Waiting(const Database &database, int milliseconds)
        : m_handle(database.handle())
    {
        sqlite3_busy_timeout(m_handle, milliseconds);
    }
    Waiting(const Waiting &) = delete;
    ~Waiting() { sqlite3_busy_timeout(m_handle, busyTimeout); }

private:
    sqlite3 *m_handle;
};

} // namespace

void Workspace::beginFollowing()
{
    m_patience = QDeadlineTimer(patience);
    m_idle.start(0);
}

void Workspace::announce(const QHash<QUuid, RootChange> &roots)
{
    Changes changes;
    for (const RootChange &root : roots)
        changes.roots.append(root);
    emit changed(changes);
    // Whoever shows a list or the agenda has asked by now; the rest need not be waited for.
    if (m_window)
        m_idle.start(0);
}

Done Workspace::follow(const std::atomic<bool> *stop)
{
    std::optional<Waiting> waiting;
    if (m_asks && !m_inStep)
        waiting.emplace(*m_database, askingPatience);
    INSIEME_TRY(m_search->bringUpToDate(today(), stop));
    return m_inStep || m_follow != Follow::All ? Done() : m_search->followTexts(stop);
}

void Workspace::catchUp()
{
    if (m_follow == Follow::Nothing && !m_window && !m_inStep)
        return;
    // Titles are asked for while the index is made.
    const bool textsToo = !m_window && !m_inStep && m_follow == Follow::All;
    if (m_catchingUp || (!m_search->isBehind(today()) && !(textsToo && m_search->textsAreBehind())))
        return;
    m_catchingUp = true;
    const auto leave = qScopeGuard([this] { m_catchingUp = false; });
    // Inside a step the answer must be whole; a program without a window has nobody who waits for anything else. An
    // index that cannot be written now is made up for at the next occasion.
    if (!m_window || m_inStep) {
        (void)follow();
        return;
    }
    if (isReadOnly() && !m_patience.hasExpired() && m_search->isOnlyDirty(today())) {
        m_answeredBehind = true;
        if (!m_idle.isActive())
            m_idle.start(busyRetry);
        return;
    }
    const Waiting atOnce(*m_database, 0);
    const auto more = m_search->bringUpToDate(today(), rowsPerSlice);
    if (!more || *more) {
        m_answeredBehind = true;
        if (!m_idle.isActive())
            m_idle.start(more ? 0 : busyRetry);
    }
}

void Workspace::catchUpIdly()
{
    catchUp();
    if (m_idle.isActive())
        return;
    if (m_search->textsAreBehind()) {
        // A list may be narrowed by their words: it is read again when all are there.
        m_answeredBehind = true;
        const Waiting atOnce(*m_database, 0);
        const auto more = m_search->followTexts(textTime);
        if (!more || *more) {
            m_idle.start(more ? 0 : busyRetry);
            return;
        }
    }
    if (!m_answeredBehind)
        return;
    m_answeredBehind = false;
    Changes changes;
    changes.everything = true;
    emit changed(changes);
}

bool Workspace::refresh()
{
    if (hasMoved(*m_database)) {
        leaveLog(*m_database, QDateTime::currentDateTime());
        return false;
    }
    const qint64 version = m_database->scalar(QStringLiteral("PRAGMA data_version"));
    if (version == m_dataVersion)
        return false;
    m_dataVersion = version;
    m_seal->dropCache();
    readFacts();
    (void)m_search->lookAgain();
    m_patience = QDeadlineTimer(patience);
    Changes changes;
    changes.everything = true;
    emit changed(changes);
    return true;
}

} // namespace insieme
