// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"
#include "core/agenda/icalendar.h"
#include "core/store/backup.h"
#include "ui/shell/files.h"
#include "ui/shell/main_window.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace insieme {

constexpr int calendarDays = 366;

QList<PageAction> MainWindow::fileActions()
{
    const auto other = [this](const QString &path) {
        if (!path.isEmpty() && isIdle() && leavePage())
            emit fileWanted(path);
    };
    const QString readOnly = m_workspace->isReadOnly() ? tr("This window can only read.") : QString();
    return {
        {tr("Open another file…"), QStringLiteral("folder-open"), QKeySequence(QKeySequence::Open),
         [this, other] { other(files::askToOpen(this)); }},
        {tr("New file…"), QStringLiteral("file"), {}, [this, other] { other(files::askForNew(this, false)); }},
        {tr("New file with the sample consortium…"),
         QStringLiteral("flask-conical"),
         {},
         [this, other] { other(files::askForNew(this, true)); }},
        {tr("Make a copy of the file…"),
         QStringLiteral("archive"),
         {},
         [this] {
             const QString name = QFileInfo(m_workspace->path()).completeBaseName()
                 + m_workspace->clock().now().toString(QStringLiteral("'-'yyyyMMdd'.insieme'"));
             const QString path = QFileDialog::getSaveFileName(
                 this, tr("Make a copy of the file"), QDir(QFileInfo(m_workspace->path()).path()).filePath(name),
                 tr("Files of Insieme (*.insieme)"), nullptr, QFileDialog::DontConfirmOverwrite);
             if (!path.isEmpty())
                 copyTo(path);
         }},
        {tr("Bring back a copy…"),
         QStringLiteral("history"),
         {},
         [this] {
             const QString copy = files::askForBackup(this, m_workspace->path());
             if (!copy.isEmpty() && isIdle() && leavePage())
                 emit backupWanted(copy);
         },
         readOnly},
        {tr("Deadlines for another calendar…"),
         QStringLiteral("calendar-plus"),
         {},
         [this] {
             const QString path =
                 QFileDialog::getSaveFileName(this, tr("Deadlines for another calendar"), tr("deadlines.ics"),
                                              tr("Calendars (*.ics)"), nullptr, QFileDialog::DontConfirmOverwrite);
             if (!path.isEmpty())
                 saveCalendar(path);
         }},
    };
}

bool MainWindow::copyTo(const QString &path)
{
    const auto done = backupTo(m_workspace->database(), path);
    say(done ? tr("The copy is %1. It was checked.").arg(path) : done.error().text, !done);
    return done.has_value();
}

bool MainWindow::saveCalendar(const QString &path)
{
    const Agenda agenda(*m_workspace);
    AgendaFilter filter;
    filter.to = agenda.day(calendarDays + 1);
    const auto written = writeCalendar(*m_workspace, path, filter, false);
    say(written ? tr("%n deadline(s) of a year written, without names of people: %1", nullptr, *written).arg(path)
                : written.error().text,
        !written);
    return written.has_value();
}

} // namespace insieme
