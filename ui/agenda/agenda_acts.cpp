// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with a line of the agenda: done, put off, taken over, opened.
#include "core/base/elision.h"
#include "core/record/display.h"
#include "core/registry/operator.h"
#include "ui/agenda/agenda_page.h"
#include "ui/shell/history_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/typed.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace insieme {
namespace {

/// What is due of which record. `alone`: where the record is itself what is due, as a task is, or it has words that
/// somebody wrote; `both` with the kind of what is due before the record.
Command commandOf(const AgendaItem &item, const char *alone, const char *both)
{
    const LabelArgument record{{}, item.key.type, item.key.id};
    const QString kind = QCoreApplication::translate("Obligation", item.kind->label);
    return item.what == kind ? Command{both, {{kind}, record}} : Command{alone, {record}};
}

} // namespace

/// In the words of the step, so that the window offers to undo it.
void AgendaPage::setDone(int row)
{
    const AgendaItem item = m_model->row(row).item;
    Workspace &workspace = shell().workspace();
    const bool open = !stated(item.doneOn);
    const Command command = commandOf(
        item, open ? QT_TRANSLATE_NOOP("Command", "Done: %1") : QT_TRANSLATE_NOOP("Command", "Open again: %1"),
        open ? QT_TRANSLATE_NOOP("Command", "Done: %1, %2") : QT_TRANSLATE_NOOP("Command", "Open again: %1, %2"));
    const auto done = workspace.perform(command, [&](Transaction &transaction) {
        return insieme::setDone(transaction, item.key, open ? workspace.today() : Date());
    });
    if (!done)
        shell().say(done.error().text, true);
    else
        shell().sayStep(stepLabel(*workspace.undoable(), shell().privacy()));
}

/// The line becomes that of whoever works here; pressed again, it goes back to whom the record states.
void AgendaPage::takeOver(int row)
{
    const AgendaItem item = m_model->row(row).item;
    if (!shell().mayChange())
        return;
    Workspace &workspace = shell().workspace();
    const QUuid me = workspace.operatorId();
    if (me.isNull()) {
        shell().say(tr("Choose first who is working: the gear below the navigation."), true);
        return;
    }
    const bool mine = item.owner == me;
    const Command command{mine ? QT_TRANSLATE_NOOP("Command", "Hand back: %1")
                               : QT_TRANSLATE_NOOP("Command", "Look after: %1"),
                          {{{}, item.key.type, item.key.id}}};
    const auto done = workspace.perform(command, [&](Transaction &transaction) {
        return insieme::setOwner(transaction, item.key, Id<Operator>(mine ? QUuid() : me));
    });
    if (!done)
        shell().say(done.error().text, true);
    else
        shell().sayStep((mine ? tr("Handed back: %1") : tr("Yours now: %1")).arg(item.what));
}

void AgendaPage::askSnooze(int row)
{
    if (!shell().mayChange())
        return;
    const AgendaItem &item = m_model->row(row).item;
    m_snoozing = item.mark;
    m_snoozeTitle->setText(tr("Put off: %1").arg(item.what));
    m_until->clear();
    m_reason->setText(item.reason);
    m_snoozeProblem->hide();
    m_snoozePanel->show();
    m_until->setFocus();
}

void AgendaPage::snooze()
{
    Workspace &workspace = shell().workspace();
    const auto problem = [this](const QString &text, QLineEdit *where) {
        m_snoozeProblem->setText(text);
        m_snoozeProblem->show();
        where->setFocus();
    };
    const auto until = typedDate(m_until->text(), workspace.today());
    if (!until || !stated(*until)) {
        problem(tr("“%1” is not a day. For example: 30/6, +7, +1 mese.").arg(m_until->text()), m_until);
        return;
    }
    const auto item = Agenda(workspace).item(m_snoozing);
    if (!item) {
        problem(tr("This deadline is no longer there."), m_until);
        return;
    }
    const Command command{
        QT_TRANSLATE_NOOP("Command", "Put off: %1"), {{{}, item->key.type, item->key.id}}, m_reason->text()};
    const int place = m_model->indexOf(m_snoozing);
    QUuid beside; // the line goes to another day: one goes on where it was
    for (const int row : {place + 1, place - 1}) {
        if (place >= 0 && row >= 0 && row < m_model->rowCount() && m_model->row(row).heading.isEmpty()) {
            beside = m_model->row(row).item.mark;
            break;
        }
    }
    const auto done = workspace.perform(command, [&](Transaction &transaction) {
        return insieme::snooze(transaction, item->key, *until, m_reason->text());
    });
    if (!done) {
        problem(done.error().text, m_reason->text().trimmed().isEmpty() ? m_reason : m_until);
        return;
    }
    if (const int row = m_model->indexOf(beside); !beside.isNull() && row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    m_snoozePanel->hide();
    m_list->setFocus();
    shell().sayStep(elided(tr("Put off until %1: %2").arg(italianText(*until), item->what)));
}

void AgendaPage::open(int row)
{
    const AgendaModel::Row &line = m_model->row(row);
    if (line.folded) {
        (line.late ? m_lateOpen : m_monthOpen) = true;
        fill();
    } else if (line.heading.isEmpty()) {
        const RecordType *type = line.item.opens;
        if (!type->extends)
            type = shell().workspace().records().typeOfRow(*type, line.item.opensId);
        if (type)
            shell().openRecord(*type, line.item.opensId);
    }
}

} // namespace insieme
