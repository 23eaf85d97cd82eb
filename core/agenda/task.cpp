// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/task.h"

#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/operator.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem moveItems[] = {
    {"no", QT_TRANSLATE_NOOP("DayMoves", "Stays on that day")},
    {"later", QT_TRANSLATE_NOOP("DayMoves", "Goes on to the next day that is no holiday")},
    {"earlier", QT_TRANSLATE_NOOP("DayMoves", "Goes back to the last day before that is no holiday")},
};
constexpr ChoiceList moveList{"DayMoves", moveItems};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Task)
};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<DayMoves> = &moveList;

namespace {

struct TaskDescriptor {
    INSIEME_DESCRIPTOR(Task)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::subject>("subject", "oggetto", QT_TR_NOOP("What"),
                           {.required = true, .title = true, .search = true, .width = 50}),
        field<&R::dueOn>("due_on", "giorno", QT_TR_NOOP("Day"), {.required = true}),
        field<&R::dueTime, timeOfDay>("due_time", "ora", QT_TR_NOOP("Hour")),
        field<&R::moves>("moves", "se_festivo", QT_TR_NOOP("If it is a holiday")),
        field<&R::leadDays, between<0, 366>>("lead_days", "preavviso_giorni", QT_TR_NOOP("Warn days before")),
        field<&R::owner>("operator_id", "incaricato", QT_TR_NOOP("Looked after by"), {.width = 20}),
        field<&R::recordTable>("record_table", "tabella", QT_TR_NOOP("Kind of record"), {.names = true}),
        field<&R::recordId>("record_id", "scheda", QT_TR_NOOP("Record"), {.names = true, .width = 40}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static_assert(arity<R>() == fields.storedCount(), "a member of Task has no field");
};

} // namespace

template<> const RecordType &describe<Task>()
{
    static const RecordType type = [] {
        RecordType t = recordType<TaskDescriptor>("agenda_task", "tasks", QT_TRANSLATE_NOOP("Task", "Deadline"),
                                                  QT_TRANSLATE_NOOP("Task", "Deadlines written by hand"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &task = *static_cast<const Task *>(record);
            if (task.recordTable.isEmpty() != task.recordId.isEmpty())
                problems.append({Verdict::Level::Invalid, QStringLiteral("record_id"),
                                 Texts::tr("A record is named by its kind and its key together.")});
        };
        return t;
    }();
    return type;
}

} // namespace insieme
