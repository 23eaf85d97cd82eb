// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"
#include "core/agenda/icalendar.h"
#include "core/base/elision.h"
#include "core/store/backup.h"
#include "core/store/moved.h"
#include "ui/shell/file_work.h"
#include "ui/shell/files.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"

#include <algorithm>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace insieme {

constexpr int calendarDays = 366;

/// Days without a finished copy that are not spoken of: a copy that is missed before a weekend is made after it.
constexpr int daysWithoutCopy = 3;
/// Seconds after which a copy that was stopped is tried again: whoever stopped it is in the middle of something.
constexpr qint64 patience = 3600;
/// In the file: the day of the first try since a copy was finished; a window that closes cannot say how its try ended.
const QString copiesBegun = QStringLiteral("copies_begun");

QList<PageAction> MainWindow::fileActions()
{
    const auto other = [this](const QString &path) {
        if (!path.isEmpty())
            leaveIdleThen([this, path] { emit fileWanted(path); });
    };
    const auto fresh = [this, other](bool sample) {
        if (const auto path = files::askForNew(this, sample))
            other(*path);
        else
            say(path.error().text, true);
    };
    const QString past = whyNoOtherFile();
    QList<PageAction> result{{tr("Open another file…"), QStringLiteral("folder-open"), QKeySequence(QKeySequence::Open),
                              [this, other] { other(files::askToOpen(this)); }, past},
                             {tr("New file…"), QStringLiteral("file"), {}, [fresh] { fresh(false); }, past},
                             {tr("New file with the sample consortium…"),
                              QStringLiteral("flask-conical"),
                              {},
                              [fresh] { fresh(true); },
                              past}};
    result += copyActions();
    result.append({tr("Deadlines for another calendar…"), QStringLiteral("calendar-plus"), {}, [this] {
                       const QString path = askToSave(this, tr("Deadlines for another calendar"), tr("deadlines.ics"),
                                                      tr("Calendars (*.ics)"));
                       if (!path.isEmpty())
                           saveCalendar(path);
                   }});
    return result;
}

QString MainWindow::whyNoOtherFile() const
{
    return stated(m_workspace->asOfDay()) ? tr("this window shows the file of a past evening") : QString();
}

QList<PageAction> MainWindow::copyActions()
{
    const QString past = whyNoOtherFile();
    const QString readOnly = past.isEmpty() && m_workspace->isReadOnly() ? m_workspace->writable().error().text : past;
    return {
        {tr("Make a copy of the file…"), QStringLiteral("archive"), {}, [this] { askForCopy(); }},
        {tr("Bring back a copy…"),
         QStringLiteral("history"),
         {},
         [this] {
             const QString copy = files::askForBackup(this, m_workspace->path());
             if (!copy.isEmpty())
                 leaveIdleThen([this, copy] { emit backupWanted(copy); });
         },
         readOnly},
    };
}

Setting MainWindow::copySetting()
{
    const auto copies = automaticBackups(m_workspace->path());
    return {
        .key = "copies",
        .icon = QStringLiteral("archive"),
        .group = tr("Safety copies"),
        .name = tr("Copy of every day"),
        .meaning = tr("On every day on which the file is open a copy is put aside in the folder “%1” beside it; "
                      "older ones are thinned out.")
                       .arg(QFileInfo(backupFolder(m_workspace->path())).fileName()),
        .alsoCalled = tr("backup copies safety restore"),
        .reach = Setting::Reach::FileHere,
        .value = copies.isEmpty()
            ? tr("None yet")
            : tr("The latest: %1").arg(files::whenMade(copies.front()).toString(QStringLiteral("dd/MM/yyyy HH:mm"))),
        .acts = copyActions()};
}

bool MainWindow::copyTo(const QString &path)
{
    using Copying = ResultWork<void>;
    Done done;
    if (hasMoved(m_workspace->database())) {
        // Only this connection still has it, and no other thread may use it.
        done = backupTo(m_workspace->database(), path);
    } else {
        Copying copying(
            {QStringLiteral("archive"), tr("Copying the file"), tr("If you stop it, nothing is left of it.")},
            [file = m_workspace->path(), path](Copying &work) -> Done {
                const auto database = Database::openToRead(file);
                if (!database)
                    return tl::unexpected(database.error());
                return backupTo(**database, path, [&work](qint64 pages, qint64 all) { return work.goOn(pages, all); });
            });
        runAlone(copying);
        copying.wait();
        done = copying.take();
    }
    say(done ? tr("The copy is %1.").arg(path) : done.error().text, !done);
    return done.has_value();
}

void MainWindow::askForCopy()
{
    const QString name = QFileInfo(m_workspace->path()).completeBaseName()
        + m_workspace->clock().now().toString(QStringLiteral("'-'yyyyMMdd'.insieme'"));
    const QString path =
        askToSave(this, tr("Make a copy of the file"), QDir(QFileInfo(m_workspace->path()).path()).filePath(name),
                  tr("Files of Insieme (*.insieme)"), false);
    if (!path.isEmpty())
        copyTo(path);
}

bool MainWindow::noticeMoved()
{
    if (!hasMoved(m_workspace->database()))
        return false;
    if (m_movedBand->isHidden()) {
        m_movedBand->show(Theme::Tone::Bad, tr("This file was replaced or taken away: nothing is saved any more."),
                          tr("Another program did it. What was saved until then is still shown here: save it as "
                             "another file, then open the file again."));
        m_toast->hide();
        m_copyBand->hide();
        refreshStatus();
        refreshFrame();
        // What is typed stays to be read.
        m_pageIsOld = page() && !page()->isUnsaved();
    }
    // A dialog or a menu may belong to the page, and stands on the stack while it is open: the page stays until then.
    if (m_pageIsOld && !QApplication::activeModalWidget() && !QApplication::activePopupWidget() && !m_leaving) {
        m_pageIsOld = false;
        if (!page()->isUnsaved())
            remakePage();
    }
    return true;
}

void MainWindow::keepDailyCopies(const Clock &clock)
{
    m_copyClock = &clock;
    if (m_workspace->isReadOnly() || !tracesAreLeft(m_workspace->database())) {
        makeDailyCopy();
        return;
    }
    using Clearing = FileWork<void>;
    auto *clearing = new Clearing(
        {QStringLiteral("shield"), tr("Clearing what is left of forgotten people"), tr("It goes to its end.")},
        m_workspace->path(), toWrite(), [](Workspace &workspace, Clearing &) { return workspace.clearTraces(); });
    clearing->setPassing();
    connect(clearing, &QThread::finished, this, [this, clearing] {
        (void)clearing->take(); // what cannot be cleared now either is said where the person is
        m_workspace->refresh();
        makeDailyCopy();
    });
    run(*clearing);
}

void MainWindow::makeDailyCopy()
{
    if (!m_copyClock || m_copying || m_workspace->isReadOnly())
        return;
    const QDateTime now = m_copyClock->now();
    if (m_nextCopy.isValid() && now < m_nextCopy)
        return;
    m_nextCopy = now.date().addDays(1).startOfDay();
    QDate latest;
    for (const QFileInfo &copy : automaticBackups(m_workspace->path()))
        latest = std::max(latest, madeAt(copy).date());
    if (latest == now.date())
        return;
    QDate begun = QDate::fromString(m_workspace->meta(copiesBegun), Qt::ISODate);
    if (!begun.isValid() || begun <= latest || now.date() < begun) {
        begun = now.date();
        (void)m_workspace->setMeta(copiesBegun,
                                   begun.toString(Qt::ISODate)); // where nothing can be written, no copy can
    }
    const bool overdue = begun.daysTo(now.date()) > daysWithoutCopy;
    const auto sayOverdue = [this, begun] {
        const Date since(static_cast<unsigned short>(begun.year()), static_cast<unsigned short>(begun.month()),
                         static_cast<unsigned short>(begun.day()));
        m_copyBand->show(Theme::Tone::Warn,
                         elided(tr("No copy of the file was finished since %1.").arg(italianText(since))),
                         tr("Each was stopped, or the window closed, before it was whole. Leave the window open until "
                            "one is made, or keep a copy elsewhere."));
    };
    using Copying = ResultWork<QString>;
    auto *copying =
        new Copying({QStringLiteral("archive"), tr("Putting today's copy of the file aside"),
                     tr("If you stop it, nothing is left of it.")},
                    [file = m_workspace->path(), now](Copying &work) -> Result<QString> {
                        const auto database = Database::openToRead(file);
                        if (!database)
                            return tl::unexpected(database.error());
                        return automaticBackup(**database, now, QStringLiteral("daily"),
                                               [&work](qint64 pages, qint64 all) { return work.goOn(pages, all); });
                    });
    copying->setPassing();
    m_copying = copying;
    m_copyAgain->hide();
    connect(copying, &QThread::finished, this, [this, copying, overdue, sayOverdue] {
        m_copying = nullptr;
        m_copyAgain->show();
        const Result<QString> made = copying->take();
        if (made) {
            (void)m_workspace->setMeta(copiesBegun, {});
            m_copyBand->hide();
            refreshStatus();
        } else if (made.error().code == Error::Code::Cancelled) {
            m_nextCopy = m_copyClock->now().addSecs(patience);
            m_copyBand->hide();
            if (overdue)
                sayOverdue();
        } else {
            m_copyBand->show(Theme::Tone::Bad, tr("Today's copy of the file was not made."),
                             made.error().text + QLatin1Char(' ')
                                 + tr("Make room on the disk or allow writing beside the file, then try again; or keep "
                                      "a copy elsewhere."));
        }
    });
    if (overdue)
        sayOverdue();
    run(*copying);
}

bool MainWindow::saveCalendar(const QString &path)
{
    using Writing = FileWork<int>;
    OpenOptions open = toAsk(*m_workspace);
    open.readOnly = true;
    Writing writing(
        {QStringLiteral("calendar-plus"), tr("Writing the calendar"), tr("If you stop it, nothing is left of it.")},
        m_workspace->path(), open, [path](Workspace &workspace, Writing &) {
            AgendaFilter filter;
            filter.to = Agenda(workspace).day(calendarDays + 1);
            return writeCalendar(workspace, path, filter, false);
        });
    runAlone(writing);
    writing.wait();
    const auto written = writing.take();
    say(written ? tr("%n deadline(s) of a year written, without names of people: %1", nullptr, *written).arg(path)
                : written.error().text,
        !written);
    return written.has_value();
}

} // namespace insieme
