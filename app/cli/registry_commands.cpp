// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/agreements/agreement.h"
#include "core/suitability/suitability.h"

#include <QCoreApplication>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The day of an option; `otherwise` when it is not given, nothing for a text that is no day.
std::optional<Date> dayOption(Invocation &in, const char *name, const Date &otherwise)
{
    if (!in.has(name))
        return otherwise;
    const auto day = parseIsoDate(in.option(name));
    if (!day)
        in.usage(Texts::tr("“%1” is not a day (YYYY-MM-DD).").arg(in.option(name)));
    return day;
}

Result<SuitabilityQuestion> questionOf(Invocation &in, const Workspace &workspace, const Date &day, const Date &until)
{
    const Records &records = workspace.records();
    SuitabilityQuestion question = memberQuestion(records, day);
    if (in.has("agreement")) {
        const auto id = findId(workspace, describe<Agreement>(), in.option("agreement"));
        if (!id)
            return tl::unexpected(id.error());
        auto asked = agreementQuestion(records, Id<Agreement>(*id), day, in.option("service"));
        if (!asked)
            return asked;
        question = std::move(*asked);
    } else if (in.has("papers")) {
        question.asked.clear();
        for (const QString &code : in.option("papers").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const auto kind = requirementKind(records, code.trimmed());
            if (!kind)
                return insieme::fail(Error::Code::NotFound,
                                     Texts::tr("There is no kind of paper “%1”. “insieme-cli list requirement-kinds "
                                               "FILE” names them.")
                                         .arg(code.trimmed()));
            question.asked.push_back({kind->id, in.option("service")});
        }
    }
    if (stated(until))
        question.until = until;
    return question;
}

/// Every member by the papers that an agreement, or a list of kinds, asks for.
int suitability(Invocation &in)
{
    if (in.has("agreement") && in.has("papers"))
        return in.usage(Texts::tr("Either an agreement or a list of papers, not both."));
    auto opened = in.open(in.word(0), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    const auto day = dayOption(in, "on", workspace.today());
    const auto until = dayOption(in, "until", {});
    if (!day || !until)
        return Usage;
    const auto question = questionOf(in, workspace, *day, *until);
    if (!question)
        return in.fail(question.error());
    Rows rows(in,
              {QStringLiteral("id"), QStringLiteral("cooperative"), QStringLiteral("light"),
               QStringLiteral("next_expiry"), QStringLiteral("next_paper"), QStringLiteral("reasons")},
              {QStringLiteral("id"), Texts::tr("Cooperative"), Texts::tr("Papers"), Texts::tr("Next expiry"),
               Texts::tr("Next paper"), Texts::tr("Reasons")});
    bool red = false;
    for (const SuitabilityVerdict &verdict : judgeMembers(workspace.records(), *question)) {
        const PaperVerdict *next = verdict.next();
        const Date expiry = next ? next->until : Date();
        const QString paper = next ? next->name : QString();
        const QString reasons = verdict.reasons().join(QLatin1Char(' '));
        const QString id = uuidText(verdict.cooperative.uuid());
        rows.add({id, verdict.name, QLatin1String(lightCode(verdict.light)), isoText(expiry), paper, reasons},
                 {id, verdict.name, lightText(verdict.light, *question, workspace.today()), italianText(expiry), paper,
                  reasons});
        red |= verdict.light == Light::Red;
    }
    rows.finish();
    return red ? No : Done;
}

constexpr CommandEntry entries[] = {
    {"suitability",
     "suitability FILE [--agreement ID [--service NAME] | --papers CODE,CODE…] [--on DATE] [--until DATE]",
     QT_TRANSLATE_NOOP("Help", "every member by the papers asked for: green, amber, red, and which paper is missing"),
     1, 1, suitability},
};

} // namespace

std::span<const CommandEntry> registryCommands()
{
    return entries;
}

} // namespace insieme::cli
