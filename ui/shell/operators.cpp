// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/operators.h"

#include "core/registry/operator.h"
#include "core/store/workspace.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
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
    if (workspace.setOperator(id))
        QSettings().setValue(operatorKey(workspace), id.toString(QUuid::WithoutBraces));
}

void recallOperator(Workspace &workspace)
{
    const QUuid id = QUuid::fromString(QSettings().value(operatorKey(workspace)).toString());
    if (!id.isNull())
        (void)workspace.setOperator(id); // nothing else is said of somebody who is gone
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

Setting operatorSetting(Workspace &workspace, const std::function<void()> &chosen,
                        const std::function<void()> &nameWanted)
{
    const auto nameOf = [&workspace](const QUuid &id) { return workspace.title(describe<Operator>(), id, {}); };
    const QUuid works = workspace.operatorId();
    Setting setting{.key = "operator",
                    .icon = QStringLiteral("user-round"),
                    .group = Texts::tr("Who uses this computer"),
                    .name = Texts::tr("Who is working"),
                    .meaning = Texts::tr("The name that the history writes beside every change, to whom deadlines are "
                                         "entrusted and saved views belong."),
                    .alsoCalled = Texts::tr("operator user name account sign in"),
                    .reach = Setting::Reach::FileHere,
                    .value = works.isNull() ? Texts::tr("Nobody chosen") : nameOf(works),
                    .growing = true,
                    .inMenu = true};
    if (workspace.isReadOnly()) {
        setting.whyNot = Texts::tr("Nothing is written in a file that can only be read.");
        return setting;
    }
    for (const QUuid &id : whoMayWork(workspace))
        setting.choices.append({nameOf(id), QStringLiteral("user-round"), works == id, [&workspace, chosen, id] {
                                    chooseOperator(workspace, id);
                                    chosen();
                                }});
    if (nameWanted)
        setting.acts.append({Texts::tr("Somebody else…"), QStringLiteral("user-round-plus"), {}, nameWanted});
    return setting;
}

} // namespace insieme
