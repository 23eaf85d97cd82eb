// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fonts.h"

#include <clocale>
#include <fontconfig/fontconfig.h>
#include <future>
#include <QDir>
#include <QFontDatabase>

static void initFontResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace insieme::fonts {
namespace {

std::future<void> &computer()
{
    static std::future<void> fonts = std::async(std::launch::async, [] { FcInit(); });
    return fonts;
}

std::future<void> &reading()
{
    // Made first, and gone last.
    static std::future<void> fonts = std::async(std::launch::async, [&before = computer()] {
        before.wait();
        initFontResources();
        const QDir folder(QStringLiteral(":/ui/ui-fonts"));
        for (const QString &file : folder.entryList({QStringLiteral("*.otf")}))
            QFontDatabase::addApplicationFont(folder.filePath(file));
        // Whoever asks first has the library list them all.
        (void)QFontDatabase::hasFamily(QStringLiteral("Insieme Sans"));
    });
    return fonts;
}

} // namespace

void beginWithComputer()
{
    // As the application does: it must not change how figures are read while Fontconfig reads its own.
    std::setlocale(LC_ALL, "");
    (void)computer();
}

void beginReading()
{
    (void)reading();
}

void waitFor()
{
    reading().wait();
}

} // namespace insieme::fonts
