// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <atomic>
#include <mutex>
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

thread_local int italianTexts = 0;

/// Stands before the translations of the program and answers only where Italian is asked for.
class ItalianFirst : public QTranslator {
public:
    ItalianFirst()
    {
        initTranslationResources();
        (void)m_italian.load(QStringLiteral(":/translations/insieme_it.qm"));
    }
    QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        return italianTexts > 0 ? m_italian.translate(context, text, comment, n) : QString();
    }
    /// An empty one is installed without telling the whole window that its language has changed, which it has not.
    bool isEmpty() const override { return true; }

private:
    QTranslator m_italian;
};

/// Qt looks for the kinds of files under a name that its own translations do not know yet.
class QtTexts : public QTranslator {
public:
    QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        const QString found = QTranslator::translate(context, text, comment, n);
        return found.isNull() && qstrcmp(context, "QAbstractFileIconProvider") == 0
            ? QTranslator::translate("QFileDialog", text, comment, n)
            : found;
    }
};

ItalianFirst &italianFirst()
{
    static ItalianFirst first;
    return first;
}

std::atomic<bool> isInstalled = false;

/// In front of those that are installed already; the last one installed is asked first.
void installItalianFirst()
{
    static std::mutex one;
    const std::lock_guard lock(one);
    QCoreApplication::removeTranslator(&italianFirst());
    // Of an empty one it says that it was not installed.
    QCoreApplication::installTranslator(&italianFirst());
    isInstalled = QCoreApplication::instance() != nullptr;
}

} // namespace

void setLanguage(const QString &language)
{
    initTranslationResources();
    static QTranslator own;
    static QtTexts qt;
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
    installItalianFirst();
}

ItalianTexts::ItalianTexts()
{
    if (!isInstalled)
        installItalianFirst();
    ++italianTexts;
}

ItalianTexts::~ItalianTexts()
{
    --italianTexts;
}

QString language()
{
    return italianTexts > 0 ? QStringLiteral("it") : current;
}

} // namespace insieme
