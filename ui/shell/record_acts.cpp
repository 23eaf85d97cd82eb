// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_acts.h"

#include "ui/widgets/action_row.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QMenu>

namespace insieme {

void addActs(QMenu &menu, Shell &shell, const AnyRecord &record, const std::vector<const ActionKind *> &acts, bool keys)
{
    for (const ActionKind *act : acts) {
        QAction *line =
            ActionRow::addLine(menu, QLatin1String(act->icon), QCoreApplication::translate("Navigation", act->label),
                               keys ? paint::keyText(act->key) : QString());
        QObject::connect(line, &QAction::triggered, &menu, [act, record, &shell] {
            // What another program did to it while the menu was open.
            const auto now = shell.workspace().records().loadOn(record.type(), record.id(), shell.context().asOf);
            if (now)
                act->run(shell, *now);
            else
                shell.say(now.error().text, true);
        });
        const QString why = act->whyNot ? act->whyNot(shell, record) : QString();
        line->setEnabled(why.isEmpty());
        line->setToolTip(why);
    }
    menu.setToolTipsVisible(true);
}

std::vector<const ActionKind *> actsOf(const Shell &shell, const RecordType &type)
{
    std::vector<const ActionKind *> acts = pageCatalogue().actionsOf(type);
    std::erase_if(acts, [&shell](const ActionKind *act) { return act->changes && !shell.canChange(); });
    return acts;
}

Result<qint64> removeRecord(Workspace &workspace, const RecordType &type, const QUuid &id)
{
    return workspace.perform({QT_TRANSLATE_NOOP("Command", "Remove %1"), {{QString(), &type, id}}},
                             [&](Transaction &transaction) { return transaction.remove(type, id); });
}

} // namespace insieme
