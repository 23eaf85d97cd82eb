// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace insieme {
namespace {

QString current = QStringLiteral("en");

} // namespace

void setLanguage(const QString &language)
{
    initTranslationResources();
    static QTranslator own, qt;
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qt);
    current = language;
    // Numbers in sentences are grouped as the language does it, not as the computer is set.
    QLocale::setDefault(QLocale(language == QLatin1String("it") ? QLocale::Italian : QLocale::English,
                                language == QLatin1String("it") ? QLocale::Italy : QLocale::UnitedKingdom));
    if (own.load(QStringLiteral(":/translations/insieme_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&own);
    if (qt.load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
}

QString language()
{
    return current;
}

} // namespace insieme
