// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda/marks.h"
#include "core/store/workspace.h"

namespace insieme {

/// The minute that stands for "during the whole day": after every hour of it.
inline constexpr int wholeDay = 24 * 60;

/// One line of the agenda.
struct AgendaItem {
    ObligationKey key;
    QUuid mark; ///< stable on every desk: the key of what people did about it, and of the event in a calendar
    const ObligationKind *kind = nullptr;
    Date day; ///< the one that counts
    int minute = wholeDay; ///< since midnight, Europe/Rome
    DayRule rule = DayRule::AsWritten;
    Date shown; ///< `day`, or until when it is put off
    Date doneOn;
    Date snoozedUntil;
    QString reason; ///< of putting it off
    QUuid owner;
    std::vector<int> leadDays; ///< largest first
    const RecordType *opens = nullptr; ///< with opensId: the record to look at
    QUuid opensId;
    QString what, which, who, why; ///< as Obligation has them, `what` never empty
    bool whyNamesPeople = false;
};

enum class Due {
    Late, ///< the day, or the hour of it, is past
    Today,
    Coming,
    Done
};

/// A stretch of the agenda by the day on which lines are shown. A day that is not stated leaves that side open.
struct AgendaFilter {
    LocalMinute from; ///< included
    LocalMinute to; ///< excluded
    QStringList areas; ///< empty: all
    QUuid owner; ///< null: everyone's
    bool done = false; ///< what was done, instead of what is open
};

struct AgendaWeek {
    Date monday;
    QString area;
    qint64 count = 0;
};

/// Reads the obligations of all areas, soonest first. Every question looks at a stretch of an index and at no more
/// lines than asked for, however many records the file has.
class Agenda {
public:
    explicit Agenda(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }
    /// The minute it is, on the day of the workspace's clock.
    LocalMinute now() const;
    /// The start of the day so many days after today.
    LocalMinute day(int daysFromToday) const;

    /// What is late now, and what is not but falls due within seven days.
    AgendaFilter late() const { return {.to = now()}; }
    AgendaFilter soon() const { return {.from = now(), .to = day(8)}; }

    /// By the day and the hour of it at which they are shown.
    std::vector<AgendaItem> items(const AgendaFilter &filter, int limit, int offset = 0) const;
    /// All of them by the day that counts, also what is put off.
    std::vector<AgendaItem> byDay(const AgendaFilter &filter) const;
    /// Stops counting at `atMost`.
    qint64 count(const AgendaFilter &filter, qint64 atMost = 1000) const;
    /// How many lines the records of each type have; stops at 20,000 lines.
    QHash<const RecordType *, qint64> countByType(const AgendaFilter &filter) const;
    /// The areas that have lines in the stretch, the fullest first.
    QStringList areas(const AgendaFilter &filter) const;
    /// How many lines each area has in each week, from the Monday of today's week.
    std::vector<AgendaWeek> weeks(int count, const AgendaFilter &filter = {}) const;
    /// One line by the key of its mark.
    std::optional<AgendaItem> item(const QUuid &mark) const;

    static Due due(const AgendaItem &item, const LocalMinute &now);

private:
    std::vector<AgendaItem> read(class Statement &statement) const;
    const Workspace &m_workspace;
};

/// The line by the day on which it is shown: what is put off counts during the whole of it.
AgendaItem asShown(AgendaItem item);
/// The line as it is told where people are not to be named: by their numbers, without reasons that name them.
AgendaItem toldIn(AgendaItem item, const Context &context);
/// "falls on Sunday 28: Monday 29 counts"; empty when the day is no holiday.
QString dayNote(const AgendaItem &item);
/// The day on which to begin to warn: the earliest lead time.
Date warningDay(const AgendaItem &item);
/// "in 3 days", "today", "tomorrow", "4 days late"; with an hour today: "in 2:48".
QString distance(const AgendaItem &item, const LocalMinute &now);
/// The name of an area for people.
QString areaLabel(const QString &area);

} // namespace insieme
