// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/clock.h"
#include "core/store/moved.h"
#include "ui/shell/appearance.h"
#include "ui/shell/files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_window.h"
#include "ui/shell/window_place.h"
#include "ui/widgets/fonts.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTextStream>

using namespace insieme;

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

/// The file of the last time, as long as it is there.
QString lastFile()
{
    const QString last = QSettings().value(QStringLiteral("file")).toString();
    return QFile::exists(last) ? last : QString();
}

/// The one window, made anew when the language or the file changes; without a file the one that asks for it.
class Desk : public QObject {
public:
    /// Empty: which file is asked. `said`: stands before the reason where the file cannot be opened. `place`: where the
    /// window opens.
    void start(const QString &path, const QString &said = {}, const QString &place = {})
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
            return;
        }
        m_path = path;
        show(std::move(*workspace), place);
    }
    void keepPlace() const
    {
        if (m_window)
            keepWindowPlace(*m_window);
    }

private:
    void askForFile()
    {
        if (m_start)
            return;
        m_start = std::make_unique<StartWindow>();
        connect(
            m_start.get(), &StartWindow::chosen, this, [this](const QString &path) { start(path); },
            Qt::QueuedConnection);
        m_start->show();
    }

    /// Without the window nobody holds the file: `between` may replace it. What it has to say is said in any case.
    void remake(const std::function<QString()> &between = {})
    {
        const QByteArray geometry = m_window->saveGeometry();
        const QString place = m_window->place();
        QApplication::setQuitOnLastWindowClosed(false);
        m_window.reset();
        const QString said = between ? between() : QString();
        applyLanguage();
        start(m_path, said, place);
        if (m_window)
            m_window->restoreGeometry(geometry);
        if (m_window && !said.isEmpty())
            m_window->say(said);
        QApplication::setQuitOnLastWindowClosed(true);
    }

    void show(std::unique_ptr<Workspace> workspace, const QString &place = {})
    {
        // The one before stays until the new one is there: a program without a window ends.
        const std::unique_ptr<MainWindow> before = std::move(m_window);
        m_window = std::make_unique<MainWindow>(std::move(workspace), place);
        const std::unique_ptr<StartWindow> asked = std::move(m_start);
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
                    if (hasMoved(m_window->workspace().database())) {
                        remake();
                        return;
                    }
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
            [this](const QString &copy) {
                remake([&]() -> QString {
                    const auto restored = files::bringBack(copy, m_path);
                    return restored ? Texts::tr("The copy is the file now.") + QLatin1Char(' ')
                            + restored->notes().join(QLatin1Char(' '))
                                    : restored.error().text;
                });
            },
            Qt::QueuedConnection);
        QSettings().setValue(QStringLiteral("file"), m_path);
        m_window->show();
        m_window->askWhoWorks();
        m_window->keepDailyCopies(m_computer);
    }

    const Clock m_computer{}; ///< copies are of its days, also those of a sample file that stands on another one
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartWindow> m_start;
};

/// What is asked of the program itself, and needs no screen; nothing: it is to open its window.
std::optional<int> answerWithoutWindow(int argc, char **argv)
{
    const QString asked = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (asked == QLatin1String("--version")) {
        QTextStream(stdout) << "Insieme " << INSIEME_VERSION << '\n';
        return 0;
    }
    if (asked != QLatin1String("--help"))
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    applyLanguage();
    QTextStream(stdout) << Texts::tr("insieme [FILE]\n"
                                     "Opens the window: with this file, otherwise with the one of the last time.\n"
                                     "--help says this, --version which version it is. Without a window: insieme-cli.")
                        << '\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    useItalianTime();
    // Settings have the same place with a window and without.
    QCoreApplication::setOrganizationName(QStringLiteral("Insieme"));
    QCoreApplication::setApplicationName(QStringLiteral("Insieme"));
    if (const auto answered = answerWithoutWindow(argc, argv))
        return *answered;
    fonts::beginWithComputer();
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(INSIEME_VERSION));
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--gallery"))
        return renderGallery(arguments.value(2), arguments.value(3));

    fonts::beginReading();
    applyLanguage();
    Desk desk;
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &desk, &Desk::keepPlace);
    desk.start(arguments.size() > 1 ? arguments[1] : lastFile());
    return QApplication::exec();
}
