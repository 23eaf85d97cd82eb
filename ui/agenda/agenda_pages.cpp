// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_pages.h"

#include "core/agenda/agenda.h"
#include "core/agenda/task.h"
#include "ui/agenda/agenda_page.h"

#include <QCoreApplication>

namespace insieme {

void addAgendaPages(PageCatalogue &catalogue)
{
    NavPlace desk;
    desk.key = QStringLiteral("desk");
    desk.label = QT_TRANSLATE_NOOP("Navigation", "Desk");
    desk.icon = "layout-dashboard";
    desk.order = 0;
    desk.make = [](Shell &shell, QWidget *parent) -> Page * {
        return new AgendaPage(shell, AgendaPage::Extent::Desk, parent);
    };
    catalogue.addPlace(desk);

    NavPlace all;
    all.key = QStringLiteral("deadlines");
    all.label = QT_TRANSLATE_NOOP("Navigation", "Deadlines");
    all.icon = "calendar-clock";
    all.order = 10;
    all.make = [](Shell &shell, QWidget *parent) -> Page * {
        return new AgendaPage(shell, AgendaPage::Extent::All, parent);
    };
    all.late = [](const Workspace &workspace) {
        const Agenda agenda(workspace);
        return agenda.count(agenda.late());
    };
    catalogue.addPlace(all);

    Layout tasks = {"tasks",
                    "notebook-pen",
                    {{"subject", 0}, {"due_on", 120}, {"due_time", 80}, {"operator_id", 180}},
                    {"due_on", "due_time", "operator_id"},
                    {{QT_TRANSLATE_NOOP("Layout", "Deadline"),
                      {{{"subject", 12}},
                       {{"due_on", 2}, {"due_time", 2}, {"moves", 5}, {"lead_days", 2}},
                       {{"operator_id", 4}},
                       {{"notes", 12}}}},
                     {QT_TRANSLATE_NOOP("Layout", "Linked record"), {{{"record_id", 8}}}}},
                    QT_TRANSLATE_NOOP("Layout", "New deadline")};
    tasks.orderedBy = "due_on";
    tasks.keptByProgram = {"record_table"};
    tasks.feminine = true;
    catalogue.addList(tasks, NavGroup::Desk, 11);

    const auto about = [](Shell &shell, const AnyRecord &record) {
        const auto *task = static_cast<const Task *>(record.data());
        return std::pair(shell.workspace().catalogue().findTable(task->recordTable), QUuid::fromString(task->recordId));
    };
    catalogue.addAction({.type = &describe<Task>(),
                         .label = QT_TRANSLATE_NOOP("Navigation", "Open what it is about"),
                         .icon = "external-link",
                         .key = QKeySequence(Qt::Key_O),
                         .changes = false,
                         .run =
                             [about](Shell &shell, const AnyRecord &record) {
                                 if (const auto [type, id] = about(shell, record); type)
                                     shell.openRecord(*type, id);
                             },
                         .whyNot =
                             [about](Shell &shell, const AnyRecord &record) {
                                 return about(shell, record).first
                                     ? QString()
                                     : QCoreApplication::translate("Navigation", "this deadline is about no record");
                             }});
}

} // namespace insieme
