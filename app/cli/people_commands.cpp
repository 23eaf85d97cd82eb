// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/registry/person.h"

#include <QCoreApplication>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void listPlan(Invocation &in, const Workspace &workspace, const ForgettingPlan &plan)
{
    Rows rows(in, {QStringLiteral("effect"), QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("why")},
              {Texts::tr("Effect"), Texts::tr("Kind"), Texts::tr("Id"), Texts::tr("Why")});
    const auto add = [&](const char *code, const QString &word, const QList<PersonUse> &uses, const QString &why) {
        for (const PersonUse &use : uses) {
            const RecordType *particular = workspace.records().typeOfRow(*use.type, use.id);
            const RecordType &type = particular ? *particular : *use.type;
            const QString text = use.why.isEmpty() ? why : use.why;
            rows.add({QLatin1String(code), QLatin1String(type.kind), uuidText(use.id), text},
                     {word, type.singularLabel(), shownKey(uuidText(use.id)), text});
        }
    };
    add("needed", Texts::tr("needed"), plan.needs, {});
    add("sealed", Texts::tr("sealed"), plan.about,
        Texts::tr("what is personal becomes unreadable; days, hours and amounts stay."));
    add("kept", Texts::tr("kept"), plan.kept, {});
    add("mentioned", Texts::tr("mentioned"), plan.mentions, {});
    rows.finish();
}

void tellEffects(Invocation &in, const ForgettingPlan &plan)
{
    in.err << Texts::tr(
                  "Unreadable: the person's data here, in %1 steps of the history, in search and agenda, and in %2 "
                  "automatic copies beside the file; %3 attached files are deleted.")
                  .arg(plan.steps)
                  .arg(plan.backups)
                  .arg(plan.contents)
           << '\n'
           << Texts::tr(
                  "Not reached: copies, packages and printed papers that were taken elsewhere. Other desks forget "
                  "with the next package.")
           << '\n';
}

int forget(Invocation &in)
{
    const bool confirmed = in.has("confirm");
    auto opened = in.open(in.word(1), confirmed);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const RecordType &type = describe<Person>();
    const auto id = findId(workspace, type, in.word(0));
    if (!id)
        return in.fail(id.error());
    const auto plan = workspace.planForgetting(type, *id);
    // Who was forgotten already is forgotten once more when it is confirmed: what could not be cleared is cleared.
    if (!plan && (!confirmed || plan.error().code != Error::Code::Refused))
        return in.fail(plan.error());
    if (!confirmed) {
        listPlan(in, workspace, *plan);
        tellEffects(in, *plan);
        in.err << (plan->isPossible()
                       ? Texts::tr("Nothing was changed. This cannot be undone; to do it, repeat it with --confirm.")
                       : Texts::tr("This person is still needed: nothing was changed, and --confirm would be refused."))
               << '\n';
        return plan->isPossible() ? Done : No;
    }
    if (const auto done = workspace.forgetPerson(type, *id, in.option("reason")); !done)
        return in.fail(done.error());
    if (!plan) {
        in.err << Texts::tr("This person was forgotten already; the file and the automatic copies beside it were "
                            "cleared once more.")
               << '\n';
        return Done;
    }
    tellEffects(in, *plan);
    for (const PersonUse &use : plan->kept)
        in.err << Texts::tr("Kept: %1").arg(use.why) << '\n';
    return Done;
}

constexpr CommandEntry entries[] = {
    {"forget", "forget ID FILE [--confirm [--reason TEXT] [--operator NAME]] [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help",
                       "make a person's data unreadable for ever, in records and history; without --confirm it only "
                       "lists what needs the person, what goes and what stays"),
     2, forget},
};

} // namespace

std::span<const CommandEntry> peopleCommands()
{
    return entries;
}

} // namespace insieme::cli
