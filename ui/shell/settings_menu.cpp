// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_menu.h"

#include "core/base/language.h"
#include "core/registry/operator.h"
#include "core/store/workspace.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

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

bool addOperator(QWidget *parent, Workspace &workspace)
{
    bool given = false;
    const QString name = QInputDialog::getText(parent, Texts::tr("Who is working?"),
                                               Texts::tr("Name and family name, as the history will show them:"),
                                               QLineEdit::Normal, QString(), &given)
                             .simplified();
    if (!given || name.isEmpty())
        return false;
    Operator next;
    next.id = Id<Operator>(newUuid());
    next.name = name;
    next.initials = paint::initialsOf(name);
    const auto done = workspace.perform(
        {QT_TRANSLATE_NOOP("Command", "Add %1"), {{QString(), &describe<Operator>(), next.id.uuid()}}},
        [&](Transaction &transaction) { return transaction.insert(next); });
    if (done)
        chooseOperator(workspace, next.id.uuid());
    return done.has_value();
}

void openSettingsMenu(QWidget *parent, const QPoint &at, Workspace &workspace,
                      const std::function<void()> &languageChosen)
{
    QMenu menu(parent);
    menu.addSection(Texts::tr("Language"));
    for (const auto &[code, name] : {std::pair(QStringLiteral("it"), QStringLiteral("Italiano")),
                                     std::pair(QStringLiteral("en"), QStringLiteral("English"))})
    {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(language() == code);
        QObject::connect(action, &QAction::triggered, parent, [languageChosen, c = code] {
            QSettings().setValue(QStringLiteral("language"), c);
            languageChosen();
        });
    }
    menu.addSection(Texts::tr("Theme"));
    for (const auto &[mode, name] :
         {std::pair(Theme::Mode::Light, Texts::tr("Light")), std::pair(Theme::Mode::Dark, Texts::tr("Dark"))})
    {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(Theme::current().mode() == mode);
        QObject::connect(action, &QAction::triggered, parent, [m = mode] {
            QSettings().setValue(QStringLiteral("theme"),
                                 m == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            Theme::current().apply(m);
        });
    }
    if (!workspace.isReadOnly()) {
        menu.addSection(Texts::tr("Who is working"));
        for (const QUuid &id : workspace.records().ids(describe<Operator>())) {
            QAction *action = menu.addAction(workspace.title(describe<Operator>(), id, {}));
            action->setCheckable(true);
            action->setChecked(workspace.operatorId() == id);
            QObject::connect(action, &QAction::triggered, parent, [&workspace, id] { chooseOperator(workspace, id); });
        }
        menu.addAction(Texts::tr("Somebody else…"), parent, [parent, &workspace] { addOperator(parent, workspace); });
    }
    menu.exec(at);
}

} // namespace insieme
