// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "core/base/language.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QSettings>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr QLatin1String themeKey("theme"), languageKey("language");

} // namespace

void applyTheme()
{
    const QString chosen = QSettings().value(themeKey).toString();
    Theme::current().apply(chosen.isEmpty()                      ? Theme::desktopMode()
                               : chosen == QLatin1String("dark") ? Theme::Mode::Dark
                                                                 : Theme::Mode::Light);
}

Setting themeSetting()
{
    Setting setting{.key = "theme",
                    .icon = QStringLiteral("sun"),
                    .group = Texts::tr("Appearance and language"),
                    .name = Texts::tr("Theme"),
                    .meaning = Texts::tr("The colours of the program, light or dark; otherwise those that the desktop "
                                         "has when the program begins."),
                    .alsoCalled = Texts::tr("appearance colours mode night contrast"),
                    .inMenu = true};
    const QString theme = QSettings().value(themeKey).toString();
    for (const auto &[key, name, icon] :
         {std::tuple(QString(), Texts::tr("As the desktop"), QStringLiteral("monitor")),
          std::tuple(QStringLiteral("light"), Texts::tr("Light"), QStringLiteral("sun")),
          std::tuple(QStringLiteral("dark"), Texts::tr("Dark"), QStringLiteral("moon"))})
    {
        setting.choices.append({name, icon, theme == key, [k = key] {
                                    if (k.isEmpty())
                                        QSettings().remove(themeKey);
                                    else
                                        QSettings().setValue(themeKey, k);
                                    applyTheme();
                                }});
        if (theme == key)
            setting.value = name;
    }
    return setting;
}

void applyLanguage()
{
    setLanguage(QSettings().value(languageKey, QStringLiteral("it")).toString());
}

Setting languageSetting(const std::function<void(const std::function<void()> &)> &chosen)
{
    Setting setting{.key = "language",
                    .icon = QStringLiteral("languages"),
                    .group = Texts::tr("Appearance and language"),
                    .name = Texts::tr("Language"),
                    .meaning = Texts::tr("The words of the program. Documents are in Italian, whatever it speaks."),
                    .alsoCalled = Texts::tr("words translation English Italian"),
                    .inMenu = true};
    for (const auto &[code, name] : {std::pair(QStringLiteral("it"), QStringLiteral("Italiano")),
                                     std::pair(QStringLiteral("en"), QStringLiteral("English"))})
    {
        setting.choices.append({name, QStringLiteral("languages"), language() == code,
                                [chosen, c = code] { chosen([c] { QSettings().setValue(languageKey, c); }); }});
        if (language() == code)
            setting.value = name;
    }
    return setting;
}

} // namespace insieme
