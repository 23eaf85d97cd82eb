// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "core/store/backup.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPalette>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTimer>

using namespace insieme;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Application)
};

void applySettings(bool darkDesktop)
{
    const QSettings settings;
    setLanguage(settings.value(QStringLiteral("language"), QStringLiteral("it")).toString());
    const QString theme = settings.value(QStringLiteral("theme")).toString();
    const bool dark = theme.isEmpty() ? darkDesktop : theme == QLatin1String("dark");
    Theme::current().apply(dark ? Theme::Mode::Dark : Theme::Mode::Light);
}

/// Each arrangement of screens remembers its own size of the window.
QString geometryKey()
{
    const QRect screens = QGuiApplication::primaryScreen()->virtualGeometry();
    return QStringLiteral("window/%1x%2").arg(screens.width()).arg(screens.height());
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
    // Once a day a copy is put aside before work begins.
    if (!(*workspace)->isReadOnly()) {
        const auto copies = automaticBackups(path);
        if (copies.isEmpty() || copies.front().lastModified().date() != QDate::currentDate())
            (void)automaticBackup((*workspace)->database(), QDateTime::currentDateTime(), QStringLiteral("daily"));
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
    const QString filter = Texts::tr("Files of Insieme (*.insieme)");
    if (box.clickedButton() == open)
        return QFileDialog::getOpenFileName(nullptr, Texts::tr("Open"), {}, filter);
    if (box.clickedButton() != fresh && box.clickedButton() != sample)
        return {};
    QString path =
        QFileDialog::getSaveFileName(nullptr, Texts::tr("New file"), QStringLiteral("consorzio.insieme"), filter);
    if (path.isEmpty())
        return {};
    if (!path.endsWith(QLatin1String(".insieme")))
        path += QStringLiteral(".insieme");
    const auto made = box.clickedButton() == sample ? createSample(path) : Workspace::create(path, areas(), {});
    if (!made) {
        QMessageBox::warning(nullptr, Texts::tr("Insieme"), made.error().text);
        return {};
    }
    return path;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Insieme"));
    QApplication::setApplicationName(QStringLiteral("Insieme"));
    QApplication::setApplicationVersion(QStringLiteral(INSIEME_VERSION));
    const bool darkDesktop = QApplication::palette().color(QPalette::Window).lightness() < 128;
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--gallery"))
        return renderGallery(arguments.value(2), arguments.value(3));

    applySettings(darkDesktop);
    const QString path = arguments.size() > 1 ? arguments[1] : chooseFile();
    if (path.isEmpty())
        return 0;
    std::unique_ptr<MainWindow> window;
    const std::function<bool()> make = [&]() -> bool {
        const QRect place = window ? window->geometry() : QRect();
        window.reset();
        auto workspace = openFile(path);
        if (!workspace)
            return false;
        window = std::make_unique<MainWindow>(std::move(workspace));
        if (place.isValid())
            window->setGeometry(place);
        else
            window->restoreGeometry(QSettings().value(geometryKey()).toByteArray());
        QObject::connect(window.get(), &MainWindow::remakeWanted, &application, [&] {
            QTimer::singleShot(0, &application, [&] {
                applySettings(darkDesktop);
                if (!make())
                    QApplication::quit();
            });
        });
        window->show();
        return true;
    };
    QApplication::setQuitOnLastWindowClosed(true);
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &application, [&] {
        if (window)
            QSettings().setValue(geometryKey(), window->saveGeometry());
    });
    if (!make())
        return 3;
    QSettings().setValue(QStringLiteral("file"), path);
    return QApplication::exec();
}
