// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda_areas.h"

#include "core/agenda/agenda_index.h"
#include "core/agenda/marks.h"
#include "core/agenda/task.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr int taskLeads[] = {7};
constexpr ObligationKind taskKinds[] = {
    {"task", "agenda", QT_TRANSLATE_NOOP("Obligation", "Deadline"), DayRule::AsWritten, taskLeads},
};

void offerTask(const void *record, const Context &, std::vector<Obligation> &obligations)
{
    const auto &task = *static_cast<const Task *>(record);
    if (!stated(task.dueOn))
        return;
    Obligation obligation{
        .kind = &taskKinds[0], .written = task.dueOn, .owner = task.owner.uuid(), .what = task.subject};
    if (task.dueTime)
        obligation.minute = static_cast<int>(task.dueTime->count);
    obligation.rule = task.moves == DayMoves::Later ? DayRule::MovesLater
        : task.moves == DayMoves::Earlier           ? DayRule::MovesEarlier
                                                    : DayRule::AsWritten;
    if (task.leadDays)
        obligation.leadDays = {static_cast<int>(*task.leadDays)};
    obligation.aboutTable = task.recordTable;
    obligation.aboutId = QUuid::fromString(task.recordId);
    obligation.why = task.notes;
    obligation.whyNamesPeople = true;
    obligations.push_back(std::move(obligation));
}

void taskHasRecord(const Records &records, const RecordType &type, const QUuid &id, QList<Finding> &findings)
{
    const Result<Task> task = records.load(Id<Task>(id));
    if (!task || task->recordTable.isEmpty())
        return;
    const RecordType *about = records.catalogue().findTable(task->recordTable);
    if (!about || !records.exists(*about, QUuid::fromString(task->recordId)))
        findings.append({&type, id, Texts::tr("The record of the deadline “%1” does not exist.").arg(task->subject)});
}

void markHasKind(const Records &records, const RecordType &type, const QUuid &id, QList<Finding> &findings)
{
    const Result<ObligationMark> mark = records.load(Id<ObligationMark>(id));
    if (!mark)
        return;
    const RecordType *about = records.catalogue().findTable(mark->recordTable);
    const ObligationKey key{mark->kind, about, QUuid::fromString(mark->recordId), QUuid::fromString(mark->partId),
                            mark->day};
    if (!about || markOf(key) != mark->id)
        findings.append({&type, id, Texts::tr("A mark of a deadline does not say which deadline it is about.")});
}

} // namespace

void addAgenda(Catalogue &catalogue, decltype(Follower::follow) follow)
{
    const RecordType *task = &describe<Task>();
    const RecordType *mark = &describe<ObligationMark>();
    catalogue.types.push_back(task);
    catalogue.types.push_back(mark);
    catalogue.guards.push_back({"task_record",
                                QT_TRANSLATE_NOOP("Guard", "a task names an existing record"),
                                Guard::Strength::Complete,
                                {task},
                                taskHasRecord});
    catalogue.guards.push_back({"mark_key",
                                QT_TRANSLATE_NOOP("Guard", "a mark names its deadline"),
                                Guard::Strength::Never,
                                {mark},
                                markHasKind});
    ChangeRule reasoned(mark, putOffWithoutReason);
    reasoned.onlyWhenWritten = true;
    catalogue.changeRules.push_back(std::move(reasoned));
    catalogue.obligations.push_back({task, taskKinds, offerTask});
    catalogue.followers.push_back(agendaIndex(catalogue, follow));
}

} // namespace insieme
