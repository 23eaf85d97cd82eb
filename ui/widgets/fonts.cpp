// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fonts.h"

#include <future>
#include <QDir>
#include <QFontDatabase>

static void initFontResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace insieme::fonts {
namespace {

std::future<void> &reading()
{
    static std::future<void> fonts = std::async(std::launch::async, [] {
        initFontResources();
        const QDir folder(QStringLiteral(":/ui/ui-fonts"));
        for (const QString &file : folder.entryList({QStringLiteral("*.otf")}))
            QFontDatabase::addApplicationFont(folder.filePath(file));
    });
    return fonts;
}

} // namespace

void beginReading()
{
    (void)reading();
}

void waitFor()
{
    reading().wait();
}

} // namespace insieme::fonts
