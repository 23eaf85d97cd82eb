// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "core/areas/areas.h"
#include "core/store/backup.h"
#include "core/store/moved.h"
#include "ui/shell/appearance.h"
#include "ui/shell/files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_window.h"
#include "ui/shell/window_place.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QSettings>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Application)
};

Result<std::unique_ptr<Workspace>> openFile(const QString &path)
{
    OpenOptions options;
    options.window = true;
    return Workspace::open(path, areas(), options);
}

/// Whether a copy in its place would help.
bool isLost(const Error &error, const QString &path)
{
    switch (error.code) {
    case Error::Code::Damaged:
    case Error::Code::NotOurs:
    case Error::Code::NotFound:
        return true;
    case Error::Code::Io: // what somebody may not read is not lost
        return QFileInfo(path).isReadable();
    default:
        return false;
    }
}

/// What there is to say of a copy that was to be brought back.
QString toldOf(const Result<Restored> &restored)
{
    return restored
        ? Texts::tr("The copy is the file now.") + QLatin1Char(' ') + restored->notes().join(QLatin1Char(' '))
        : restored.error().text;
}

} // namespace

Desk::Desk() = default;
Desk::~Desk() = default;

void Desk::start(const QString &path, const QString &said)
{
    if (path.isEmpty()) {
        applyTheme();
        askForFile();
        return;
    }
    auto workspace = openFile(path);
    applyTheme(); // its fonts were read meanwhile
    if (!workspace) {
        askForFile();
        QStringList details{said, workspace.error().text};
        details.removeAll(QString());
        m_start->say(Texts::tr("This file cannot be opened: %1").arg(QDir::toNativeSeparators(path)),
                     details.join(QLatin1Char(' ')));
        if (isLost(workspace.error(), path))
            m_start->offerCopies(path);
        return;
    }
    m_path = path;
    show(std::move(*workspace));
}

void Desk::keepPlace() const
{
    if (m_window)
        keepWindowPlace(*m_window);
}

void Desk::askForFile()
{
    if (m_start)
        return;
    m_start = std::make_unique<StartWindow>();
    connect(
        m_start.get(), &StartWindow::chosen, this, [this](const QString &path) { start(path); }, Qt::QueuedConnection);
    connect(m_start.get(), &StartWindow::backupWanted, this, &Desk::bringBack, Qt::QueuedConnection);
    m_start->show();
}

void Desk::bringBack(const QString &copy, const QString &path)
{
    // Nothing else is begun while the file is being replaced.
    m_start->setEnabled(false);
    const QString said = toldOf(files::bringBack(copy, path));
    m_start->setEnabled(true);
    start(path, said);
    if (m_window)
        m_window->say(said);
}

void Desk::remake(const std::function<QString()> &between)
{
    const QByteArray geometry = m_window->saveGeometry();
    const MainWindow::Way way = m_window->way();
    QApplication::setQuitOnLastWindowClosed(false);
    m_privacy = m_window->privacy();
    m_window.reset();
    const QString said = between ? between() : QString();
    applyLanguage();
    start(m_path, said);
    if (m_window) {
        m_window->restoreGeometry(geometry);
        m_window->takeUp(way);
        if (!said.isEmpty())
            m_window->say(said);
    }
    QApplication::setQuitOnLastWindowClosed(true);
}

void Desk::show(std::unique_ptr<Workspace> workspace)
{
    // The one before stays until the new one is there: a program without a window ends.
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    if (before)
        m_privacy = before->privacy();
    m_window = std::make_unique<MainWindow>(std::move(workspace));
    m_window->setPrivacy(m_privacy);
    const std::unique_ptr<StartWindow> asked = std::move(m_start);
    fitWindow(*m_window, m_window->screen()->availableGeometry());
    if (before)
        m_window->restoreGeometry(before->saveGeometry());
    else
        restoreWindowPlace(*m_window);
    // The window must not be gone while it still says what is wanted.
    connect(
        m_window.get(), &MainWindow::remakeWanted, this, [this] { remake(); }, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::fileWanted, this,
        [this](const QString &path) {
            if (QFileInfo(path) == QFileInfo(m_path)) {
                if (hasMoved(m_window->workspace().database()))
                    remake();
                else
                    m_window->say(Texts::tr("This file is open already."));
                return;
            }
            auto other = openFile(path);
            if (!other) {
                m_window->say(other.error().text, true);
                return;
            }
            m_path = path;
            show(std::move(*other));
        },
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::backupWanted, this,
        [this](const QString &copy) { remake([&] { return toldOf(files::bringBack(copy, m_path)); }); },
        Qt::QueuedConnection);
    QSettings().setValue(QStringLiteral("file"), m_path);
    m_window->show();
    m_window->askWhoWorks();
    m_window->keepDailyCopies(m_computer);
}

} // namespace insieme
