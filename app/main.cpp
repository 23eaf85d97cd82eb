// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "ui/shell/files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings_menu.h"
#include "ui/shell/window_place.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

using namespace insieme;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Application)
};

void applySettings()
{
    setLanguage(QSettings().value(QStringLiteral("language"), QStringLiteral("it")).toString());
    applyTheme();
}

std::unique_ptr<Workspace> openFile(const QString &path)
{
    OpenOptions options;
    options.window = true;
    auto workspace = Workspace::open(path, areas(), options);
    if (!workspace) {
        QMessageBox::warning(nullptr, Texts::tr("Insieme"), workspace.error().text);
        return nullptr;
    }
    return std::move(*workspace);
}

/// The file of the last time, otherwise the one the person chooses or makes.
QString chooseFile()
{
    const QString last = QSettings().value(QStringLiteral("file")).toString();
    if (QFile::exists(last))
        return last;
    QMessageBox box(QMessageBox::NoIcon, Texts::tr("Insieme"),
                    Texts::tr("Open the file of your consortium, begin a new one, or look around in the sample."));
    QAbstractButton *open = box.addButton(Texts::tr("Open…"), QMessageBox::AcceptRole);
    QAbstractButton *fresh = box.addButton(Texts::tr("New…"), QMessageBox::ActionRole);
    QAbstractButton *sample = box.addButton(Texts::tr("Sample…"), QMessageBox::ActionRole);
    box.addButton(Texts::tr("Quit"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == open)
        return files::askToOpen(nullptr);
    if (box.clickedButton() == fresh || box.clickedButton() == sample)
        return files::askForNew(nullptr, box.clickedButton() == sample);
    return {};
}

/// The one window, made anew when the language or the file changes.
class Desk : public QObject {
public:
    explicit Desk(QString path)
        : m_path(std::move(path))
    {
    }
    bool start()
    {
        auto workspace = openFile(m_path);
        if (!workspace)
            return false;
        show(std::move(workspace));
        return true;
    }
    void keepPlace() const
    {
        if (m_window)
            keepWindowPlace(*m_window);
    }

private:
    /// Without the window nobody holds the file: `between` may replace it. What it has to say is said in any case; then
    /// the program ends where the file cannot be opened any more.
    void remake(const std::function<QString()> &between = {})
    {
        const QByteArray place = m_window->saveGeometry();
        QApplication::setQuitOnLastWindowClosed(false);
        m_window.reset();
        const QString said = between ? between() : QString();
        applySettings();
        if (start()) {
            m_window->restoreGeometry(place);
            if (!said.isEmpty())
                m_window->say(said);
        } else {
            if (!said.isEmpty())
                QMessageBox::information(nullptr, Texts::tr("Insieme"), said);
            QApplication::exit(3);
        }
        QApplication::setQuitOnLastWindowClosed(true);
    }

    void show(std::unique_ptr<Workspace> workspace)
    {
        // The one before stays until the new one is there: a program without a window ends.
        const std::unique_ptr<MainWindow> before = std::move(m_window);
        m_window = std::make_unique<MainWindow>(std::move(workspace));
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
                    m_window->say(Texts::tr("This file is open already."));
                    return;
                }
                auto other = openFile(path);
                if (!other)
                    return; // it was said why; the file that is open stays
                m_path = path;
                show(std::move(other));
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
        m_window->keepDailyCopies(m_computer);
    }

    const Clock m_computer; ///< copies are of its days, also those of a sample file that stands on another one
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    useItalianTime();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Insieme"));
    QApplication::setApplicationName(QStringLiteral("Insieme"));
    QApplication::setApplicationVersion(QStringLiteral(INSIEME_VERSION));
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--gallery"))
        return renderGallery(arguments.value(2), arguments.value(3));

    applySettings();
    const QString path = arguments.size() > 1 ? arguments[1] : chooseFile();
    if (path.isEmpty())
        return 0;
    Desk desk(path);
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &desk, &Desk::keepPlace);
    return desk.start() ? QApplication::exec() : 3;
}
