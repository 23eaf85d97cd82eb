// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/gallery.h"
#include "core/store/backup.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/fonts.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTextStream>

using namespace insieme;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Application)
};

/// The file of the last time, as long as it is there or can be brought back.
QString lastFile()
{
    const QString last = QSettings().value(QStringLiteral("file")).toString();
    return QFile::exists(last) || !automaticBackups(last).isEmpty() ? last : QString();
}

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
