// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/placement_commands.h"

#include "core/base/elision.h"
#include "core/placements/clock_texts.h"
#include "core/placements/kind.h"
#include "core/placements/placement_clock.h"
#include "core/placements/project_convention.h"
#include "core/placements/selection.h"

#include <QCoreApplication>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What one question of `calendar placement` is made of; `problem` says what cannot be read.
struct Question {
    calendar::ClockInput input;
    ClockNames names;
    QString problem;
};

QStringList codesOf(const auto &list)
{
    QStringList codes;
    for (const auto &item : list)
        codes << item.code;
    codes.removeDuplicates();
    return codes;
}

std::optional<Date> knownDay(const QString &text)
{
    const auto day = parseIsoDate(text);
    return day && day->year() >= calendar::firstYear && day->year() <= calendar::lastYear ? day : std::nullopt;
}

/// FROM..TO=REASON
bool readSuspension(const QString &text, const PlacementRules &rules, const PlacementKind *kind, Question &question)
{
    const qsizetype dots = text.indexOf(QStringLiteral("..")), equals = text.indexOf(QLatin1Char('='));
    if (dots < 0 || equals < dots) {
        question.problem = Texts::tr("“%1” is not a suspension: FROM..TO=REASON.").arg(text);
        return false;
    }
    const auto from = knownDay(text.left(dots)), to = knownDay(text.mid(dots + 2, equals - dots - 2));
    if (!from || !to || *to < *from) {
        question.problem = Texts::tr("“%1” is not a suspension: FROM..TO=REASON.").arg(text);
        return false;
    }
    const QString code = text.mid(equals + 1);
    const SuspensionReason *reason = rules.reason(code);
    if (!reason) {
        question.problem = Texts::tr("There is no reason of suspension “%1”. There are: %2.")
                               .arg(code, codesOf(rules.reasons).join(QStringLiteral(", ")));
        return false;
    }
    const int number = static_cast<int>(reason - rules.reasons.data());
    question.input.suspensions.push_back(
        {{*from, *to},
         number,
         kind ? suspensionRule(*kind, *reason) : calendar::SuspensionRule{reason->extends, reason->minimumDays}});
    return true;
}

Question read(Invocation &in, const PlacementRules &rules, const calendar::WorkCalendar &work, const Date &start)
{
    Question question;
    calendar::ClockInput &input = question.input;
    input.start = start;
    input.work = work;
    for (const SuspensionReason &reason : rules.reasons)
        question.names.reasons << reason.name;
    question.names.caps << Texts::tr("the limit given");

    int bases = 0;
    for (const auto &[name, target] : {std::pair("months", &input.months), std::pair("days", &input.days)}) {
        if (!in.has(name))
            continue;
        bool number = false;
        *target = in.option(name).toInt(&number);
        ++bases;
        if (!number || **target < 1 || **target > (target == &input.months ? 1200 : 36'600)) {
            question.problem = Texts::tr("--%1 needs a number from 1.").arg(QLatin1String(name));
            return question;
        }
    }
    if (in.has("until")) {
        const auto until = knownDay(in.option("until"));
        ++bases;
        if (!until || *until < start) {
            question.problem = Texts::tr("--until needs a day that is not before the start (YYYY-MM-DD).");
            return question;
        }
        input.until = *until;
    }
    if (in.has("hours")) {
        QString text = in.option("hours");
        if (!text.contains(QLatin1Char(':')))
            text += QStringLiteral(":00");
        const auto hours = parsePlainMinutes(text);
        if (!hours || hours->count < 1) {
            question.problem = Texts::tr("--hours needs a length of time (520 or 520:00).");
            return question;
        }
        input.hours = hours->count;
    }
    if (bases > 1 || (bases == 0 && !input.hours)) {
        question.problem =
            Texts::tr("A placement lasts --months, --days, --until a day or --hours; one of them gives its end.");
        return question;
    }
    if (in.has("week")) {
        const auto week = calendar::parseWeek(in.option("week"));
        if (!week) {
            question.problem =
                Texts::tr("--week needs the hours of seven days, Monday first: 4:00,4:00,4:00,4:00,4:00,0,0.");
            return question;
        }
        input.week = *week;
    }
    if (input.hours && input.week.weekly() == 0) {
        question.problem = Texts::tr("Hours need a weekly schedule: --week 4:00,4:00,4:00,4:00,4:00,0,0.");
        return question;
    }
    const PlacementKind *kind = nullptr;
    if (in.has("kind")) {
        kind = rules.kindOn(in.option("kind"), start);
        if (!kind) {
            const QStringList codes = codesOf(rules.kinds);
            question.problem = codes.contains(in.option("kind"))
                ? elided(Texts::tr("No rule of “%1” is in force on %2.").arg(in.option("kind"), italianText(start)))
                : Texts::tr("There is no kind of placement “%1”. There are: %2.")
                      .arg(in.option("kind"), codes.join(QStringLiteral(", ")));
            return question;
        }
        input.limits = durationLimits(*kind);
        // The hours that the act gives are what the placement has to make.
        if (!input.hours && kind->maximumHours && input.week.weekly() > 0)
            input.hours = kind->maximumHours->count;
    }
    for (const QString &text : in.options("suspend")) {
        if (!readSuspension(text, rules, kind, question))
            return question;
    }
    if (in.has("cap")) {
        const auto cap = knownDay(in.option("cap"));
        if (!cap) {
            question.problem = notADay(in.option("cap"));
            return question;
        }
        input.caps.push_back({*cap, 0});
    }
    return question;
}

} // namespace

void showClock(Invocation &in, const Workspace &workspace, const Placement &placement, const Context &context)
{
    const auto clock = clockOf(workspace.records(), placement);
    if (!clock)
        return;
    in.out << '\n' << Texts::tr("Ends on %1").arg(longDate(clock->result.end)) << '\n';
    for (const calendar::ClockStep &step : clock->result.steps) {
        ClockLine line = describe(step, clock->input, clock->names);
        const bool suspension = step.rule >= calendar::ClockStep::Rule::SuspensionExtends
            && step.rule <= calendar::ClockStep::Rule::SuspensionCovered;
        if (suspension && context.shown < Disclosure::Sensitive)
            line.label = Texts::tr("Suspension");
        in.out << "  "
               << QStringList{line.label, line.detail, line.effect, line.days, italianText(step.end)}.join(
                      QStringLiteral(" · "))
               << '\n';
    }
    for (const calendar::ClockWarning &warning : clock->result.warnings)
        in.out << "  " << describe(warning, clock->names) << '\n';
    if (const auto months = registersOf(workspace.records(), placement.id)) {
        const HoursBalance hours = hoursOf(*clock, *months, workspace.today());
        const auto text = [](qint64 minutes) { return plainText(Minutes{minutes}); };
        in.out << "  "
               << Texts::tr("Hours: %1 done of %2, %3 lost, %4 left; %5 are in the calendar.")
                      .arg(text(hours.done), text(hours.target), text(hours.lost), text(hours.left),
                           text(hours.inCalendar))
               << '\n';
        if (hours.missing > 0)
            in.out << "  "
                   << Texts::tr("%1 are missing; %2 a day would make them.")
                          .arg(text(hours.missing), text(hours.dailyToReach))
                   << '\n';
    }
}

int calendarPlacement(Invocation &in, const calendar::WorkCalendar &work)
{
    const auto start = knownDay(in.word(1));
    if (!start)
        return in.usage(notADay(in.word(1)));
    const auto rules = shippedPlacementRules();
    if (!rules)
        return in.fail(rules.error());
    const Question question = read(in, *rules, work, *start);
    if (!question.problem.isEmpty())
        return in.usage(question.problem);
    const calendar::ClockResult result = calendar::placementClock(question.input);
    QStringList warnings;
    for (const calendar::ClockWarning &warning : result.warnings)
        warnings << describe(warning, question.names);
    for (const calendar::ClockStep &step : result.steps) {
        const ClockLine line = describe(step, question.input, question.names);
        in.err << QStringList{line.label, line.detail, line.effect, line.days, italianText(step.end)}.join(
            QStringLiteral(" · "))
               << '\n';
    }
    Rows rows(in,
              {QStringLiteral("end"), QStringLiteral("working_days"), QStringLiteral("planned_minutes"),
               QStringLiteral("warnings")},
              {Texts::tr("End"), Texts::tr("Working days"), Texts::tr("Planned minutes"), Texts::tr("Warnings")},
              {QStringLiteral("working_days"), QStringLiteral("planned_minutes")});
    const QStringList numbers{QString::number(result.workingDays), QString::number(result.plannedMinutes),
                              warnings.join(QStringLiteral(" "))};
    rows.add(QStringList(isoText(result.end)) + numbers, QStringList(italianText(result.end)) + numbers);
    rows.finish();
    return result.broken() ? No : Done;
}

namespace {

int selected(Invocation &in)
{
    return changeRecord(
        in, describe<UtilityProject>(), {QT_TRANSLATE_NOOP("Command", "Outcome of the ranking of %1")},
        [](Transaction &transaction, const QUuid &id) { return recordSelection(transaction, Id<UtilityProject>(id)); });
}

int begun(Invocation &in)
{
    return makeRecords(in, describe<PlacementApplication>(),
                       {QT_TRANSLATE_NOOP("Command", "Placement of application %1")},
                       [](Transaction &transaction, const QUuid &id) {
                           return idsOf(beginPlacement(transaction, Id<PlacementApplication>(id)));
                       });
}

int conventions(Invocation &in)
{
    return makeRecords(in, describe<UtilityProject>(), {QT_TRANSLATE_NOOP("Command", "Conventions of %1")},
                       [](Transaction &transaction, const QUuid &id) -> Result<std::vector<QUuid>> {
                           const auto made = draftConventions(transaction, Id<UtilityProject>(id));
                           if (!made)
                               return tl::unexpected(made.error());
                           std::vector<QUuid> ids;
                           for (const Id<Agreement> &each : *made)
                               ids.push_back(each.uuid());
                           return ids;
                       });
}

int placement(Invocation &in)
{
    if (in.word(0) == QLatin1String("conventions"))
        return conventions(in);
    if (in.word(0) == QLatin1String("select"))
        return selected(in);
    if (in.word(0) == QLatin1String("begin"))
        return begun(in);
    return in.usage(Texts::tr("Usage: insieme-cli %1")
                        .arg(QStringLiteral("placement select PROJECT FILE | placement begin APPLICATION FILE | "
                                            "placement conventions PROJECT FILE")));
}

constexpr CommandEntry entries[] = {
    {"placement",
     "placement select PROJECT FILE [--operator NAME] | begin APPLICATION FILE [--operator NAME] | "
     "conventions PROJECT FILE [--operator NAME]",
     QT_TRANSLATE_NOOP("Help",
                       "the outcome of a ranking written to its applications; the placement of a selected one; drafts "
                       "of the conventions of a project with its Comuni"),
     3, placement},
};

} // namespace

std::span<const CommandEntry> placementCommands()
{
    return entries;
}

} // namespace insieme::cli
