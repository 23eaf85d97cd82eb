// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_menu.h"

#include "ui/widgets/action_row.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>
#include <QMenu>
#include <QWidgetAction>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

} // namespace

void openSettingsMenu(QWidget *window, const QPoint &at, const QList<Setting> &settings,
                      const QList<PageAction> &aboutFiles, const PageAction &all)
{
    QMenu menu(window);
    const auto head = [&menu](const QString &text) {
        if (!menu.isEmpty())
            menu.addSeparator();
        auto *heading = new QWidgetAction(&menu);
        auto *words = new Label(text, 11, QFont::DemiBold, Label::Role::Secondary, &menu);
        words->setContentsMargins(12, 8, 12, 4);
        heading->setDefaultWidget(words);
        heading->setEnabled(false);
        menu.addAction(heading);
    };
    const Theme &theme = Theme::current();
    const auto add = [&](const QString &icon, const QString &text, const std::function<void()> &run,
                         bool chosen = false) {
        // What is chosen is ticked: the tick stands where others have their picture.
        QAction *line = menu.addAction(
            Theme::icon(chosen ? QStringLiteral("check") : icon, chosen ? theme.accentText : theme.text2), text);
        line->setCheckable(chosen);
        line->setChecked(chosen);
        QObject::connect(line, &QAction::triggered, window, run);
    };
    for (const Setting &setting : settings) {
        if (!setting.inMenu || !setting.whyNot.isEmpty())
            continue;
        head(setting.name);
        for (const Setting::Choice &choice : setting.choices)
            add(choice.icon, choice.text, choice.run, choice.chosen);
        for (const PageAction &act : setting.acts)
            add(act.icon, act.text, act.run);
    }
    head(Texts::tr("File"));
    for (const PageAction &action : aboutFiles) {
        if (action.whyNot.isEmpty())
            add(action.icon, action.text, action.run);
    }
    menu.addSeparator();
    QObject::connect(ActionRow::addLine(menu, all.icon, Texts::tr("All settings"), paint::keyText(all.key)),
                     &QAction::triggered, window, all.run);
    menu.exec(at);
}

} // namespace insieme
