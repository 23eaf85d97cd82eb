// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_menu.h"

#include "core/base/language.h"
#include "core/registry/operator.h"
#include "core/store/workspace.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSettings>
#include <QWidgetAction>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr QLatin1String themeKey("theme");

QString operatorKey(const Workspace &workspace)
{
    return QStringLiteral("operator/") + workspace.deskId();
}

} // namespace

void chooseOperator(Workspace &workspace, const QUuid &id)
{
    workspace.setOperator(id);
    QSettings().setValue(operatorKey(workspace), id.toString(QUuid::WithoutBraces));
}

void recallOperator(Workspace &workspace)
{
    const QUuid id = QUuid::fromString(QSettings().value(operatorKey(workspace)).toString());
    if (!id.isNull() && workspace.records().load(describe<Operator>(), id))
        workspace.setOperator(id);
}

std::vector<QUuid> whoMayWork(const Workspace &workspace)
{
    std::vector<QUuid> result;
    for (const QUuid &id : workspace.records().ids(describe<Operator>())) {
        if (const auto known = workspace.records().load(Id<Operator>(id)); known && known->active)
            result.push_back(id);
    }
    return result;
}

Done addOperator(Workspace &workspace, const QString &name)
{
    for (const QUuid &id : whoMayWork(workspace)) {
        if (workspace.title(describe<Operator>(), id, {}).compare(name, Qt::CaseInsensitive) == 0) {
            chooseOperator(workspace, id);
            return {};
        }
    }
    Operator next;
    next.id = Id<Operator>(newUuid());
    next.name = name;
    next.initials = paint::initialsOf(name);
    const auto done = workspace.perform(
        {QT_TRANSLATE_NOOP("Command", "Add %1"), {{QString(), &describe<Operator>(), next.id.uuid()}}},
        [&](Transaction &transaction) { return transaction.insert(next); });
    if (!done)
        return tl::unexpected(done.error());
    chooseOperator(workspace, next.id.uuid());
    return {};
}

void applyTheme()
{
    const QString chosen = QSettings().value(themeKey).toString();
    Theme::current().apply(chosen.isEmpty()                      ? Theme::desktopMode()
                               : chosen == QLatin1String("dark") ? Theme::Mode::Dark
                                                                 : Theme::Mode::Light);
}

QList<Setting> settingsOf(Workspace &workspace, const std::function<void()> &languageChosen,
                          const std::function<void()> &operatorChosen, const std::function<void()> &nameWanted)
{
    QList<Setting> result;
    for (const auto &[code, name] : {std::pair(QStringLiteral("it"), QStringLiteral("Italiano")),
                                     std::pair(QStringLiteral("en"), QStringLiteral("English"))})
    {
        result.append(
            {Texts::tr("Language"), name, QStringLiteral("languages"), language() == code, [languageChosen, c = code] {
                 QSettings().setValue(QStringLiteral("language"), c);
                 languageChosen();
             }});
    }
    const QString theme = QSettings().value(themeKey).toString();
    for (const auto &[key, name, icon] :
         {std::tuple(QString(), Texts::tr("As the desktop"), QStringLiteral("monitor")),
          std::tuple(QStringLiteral("light"), Texts::tr("Light"), QStringLiteral("sun")),
          std::tuple(QStringLiteral("dark"), Texts::tr("Dark"), QStringLiteral("moon"))})
    {
        result.append({Texts::tr("Theme"), name, icon, theme == key, [k = key] {
                           if (k.isEmpty())
                               QSettings().remove(themeKey);
                           else
                               QSettings().setValue(themeKey, k);
                           applyTheme();
                       }});
    }
    if (workspace.isReadOnly())
        return result;
    const QString who = Texts::tr("Who is working");
    for (const QUuid &id : whoMayWork(workspace))
        result.append({who, workspace.title(describe<Operator>(), id, {}), QStringLiteral("user-round"),
                       workspace.operatorId() == id, [&workspace, operatorChosen, id] {
                           chooseOperator(workspace, id);
                           operatorChosen();
                       }});
    if (nameWanted)
        result.append({who, Texts::tr("Somebody else…"), QStringLiteral("user-round-plus"), false, nameWanted});
    return result;
}

void openSettingsMenu(QWidget *window, const QPoint &at, const QList<Setting> &settings)
{
    QMenu menu(window);
    QString group;
    for (const Setting &setting : settings) {
        if (setting.group != group) {
            if (!group.isEmpty())
                menu.addSeparator();
            group = setting.group;
            auto *heading = new QWidgetAction(&menu);
            auto *words = new Label(group, 11, QFont::DemiBold, Label::Role::Secondary, &menu);
            words->setContentsMargins(12, 8, 12, 4);
            heading->setDefaultWidget(words);
            heading->setEnabled(false);
            menu.addAction(heading);
        }
        // What is chosen is ticked: the tick stands where others have their picture.
        const QString sign = setting.chosen ? QStringLiteral("check") : setting.icon;
        const Theme &theme = Theme::current();
        QAction *action =
            menu.addAction(Theme::icon(sign, setting.chosen ? theme.accentText : theme.text2), setting.text);
        action->setCheckable(setting.chosen);
        action->setChecked(setting.chosen);
        QObject::connect(action, &QAction::triggered, window, setting.run);
    }
    menu.exec(at);
}

} // namespace insieme
