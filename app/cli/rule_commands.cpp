// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/cli/placement_commands.h"
#include "core/calendar/deadlines.h"
#include "core/calendar/periods.h"
#include "core/registry/identifiers.h"
#include "core/registry/reference.h"

#include <QCoreApplication>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int check(Invocation &in)
{
    const IdentifierKind *kind = nullptr;
    QStringList names;
    for (const IdentifierKind &candidate : identifierKinds()) {
        names << QLatin1String(candidate.name);
        if (in.word(0) == QLatin1String(candidate.name))
            kind = &candidate;
    }
    if (!kind)
        return in.usage(Texts::tr("There is no kind of code “%1”. There are: %2.")
                            .arg(in.word(0), names.join(QStringLiteral(", "))));
    int status = Done;
    const auto answer = [&](const QString &value) {
        const Verdict verdict = value.trimmed().isEmpty() ? Verdict::invalid(Texts::tr("empty")) : kind->check(value);
        switch (verdict.level) {
        case Verdict::Level::Valid:
            in.out << "valid\n";
            break;
        case Verdict::Level::Warning:
            in.out << "warning: " << verdict.text << '\n';
            break;
        case Verdict::Level::Invalid:
            in.out << "invalid: " << verdict.text << '\n';
            status = No;
            break;
        }
    };
    for (const QString &word : in.words.mid(1)) {
        if (word != QLatin1String("-")) {
            answer(word);
            continue;
        }
        QString line;
        while (Invocation::nextLine(line))
            answer(line);
    }
    return status;
}

/// What a calendar command works with, from its options.
struct CalendarOptions {
    calendar::WorkCalendar work;
    std::optional<calendar::YearlyDay> patron;
    std::optional<int> months, days, hours;
    calendar::SaturdayPolicy saturday = calendar::SaturdayPolicy::Keep;
    bool before = false;
};

/// The problem, for people; nullopt when the options can be read.
std::optional<QString> readOptions(const QCommandLineParser &given, QTextStream &err, const QString &what,
                                   CalendarOptions &options)
{
    const auto has = [&given](const char *name) { return given.isSet(QLatin1String(name)); };
    const auto option = [&given](const char *name) { return given.value(QLatin1String(name)); };
    calendar::Weekdays weekdays = calendar::mondayToFriday;
    if (has("weekdays")) {
        const auto mask = calendar::parseWeekdays(option("weekdays"));
        if (!mask)
            return Texts::tr("“%1” are not weekdays (mon-fri, lun,mer,ven).").arg(option("weekdays"));
        weekdays = *mask;
    }
    options.work = calendar::WorkCalendar(weekdays);
    if (has("municipality")) {
        const QString belfiore = option("municipality").toUpper();
        const Municipality *comune = Reference::instance().byBelfiore(belfiore);
        if (!comune)
            return Texts::tr("No Comune has the Belfiore code “%1”.").arg(belfiore);
        options.patron = Reference::instance().patron(belfiore);
        if (!options.patron)
            err << Texts::tr("The local holiday of %1 is not known to the program: it is not counted.")
                       .arg(comune->name)
                << '\n';
        else
            options.work.addPatron(*options.patron);
    }
    struct Length {
        const char *name;
        std::optional<int> *target;
        int most;
    };
    for (const Length &length : {Length{"months", &options.months, 1200}, Length{"days", &options.days, 100'000},
                                 Length{"hours", &options.hours, 1'000'000}})
    {
        // The hours of a placement are a budget, and read by it.
        if (!has(length.name) || (length.target == &options.hours && what != QLatin1String("deadline")))
            continue;
        bool number = false;
        *length.target = option(length.name).toInt(&number);
        if (!number || **length.target < 1 || **length.target > length.most)
            return Texts::tr("--%1 needs a number from 1 to %2.").arg(QLatin1String(length.name)).arg(length.most);
    }
    const QString saturday = option("saturday");
    if (!saturday.isEmpty() && saturday != QLatin1String("move") && saturday != QLatin1String("keep"))
        return Texts::tr("--saturday is “move” or “keep”.");
    options.saturday =
        saturday == QLatin1String("move") ? calendar::SaturdayPolicy::Move : calendar::SaturdayPolicy::Keep;
    options.before = has("before");
    return std::nullopt;
}

/// Days outside the years that the program knows have no holidays and would be counted wrongly.
bool isKnown(const Date &day)
{
    return day.year() >= calendar::firstYear && day.year() <= calendar::lastYear;
}

std::optional<Date> knownDay(const QString &text)
{
    const auto day = parseIsoDate(text);
    return day && isKnown(*day) ? day : std::nullopt;
}

/// One bare answer; nullopt: the words are not the ones this needs.
std::optional<QString> calendarAnswer(const QString &what, const QStringList &words, const CalendarOptions &options)
{
    if (what == QLatin1String("deadline") && options.hours) {
        const auto start = parseIsoMinute(words.value(0));
        if (!start || !isKnown(start->day) || words.size() != 1 || options.months || options.days)
            return std::nullopt;
        const LocalMinute due = options.before ? calendar::beforeHours(*start, *options.hours)
                                               : calendar::afterHours(*start, *options.hours);
        return isKnown(due.day) ? std::optional(isoText(due)) : std::nullopt;
    }
    const auto first = knownDay(words.value(0));
    if (!first)
        return std::nullopt;
    if (what == QLatin1String("workdays")) {
        const auto last = knownDay(words.value(1));
        return last && !(*last < *first) && words.size() == 2
            ? std::optional(QString::number(options.work.workingDays(*first, *last)))
            : std::nullopt;
    }
    if (words.size() != 1 || options.months.has_value() == options.days.has_value())
        return std::nullopt;
    const Date answer = what == QLatin1String("period")
        ? options.months ? calendar::periodEnd(*first, *options.months) : calendar::periodEndDays(*first, *options.days)
        : options.before ? options.months ? calendar::beforeMonths(*first, *options.months, options.saturday)
                                          : calendar::beforeDays(*first, *options.days, options.saturday)
        : options.months ? calendar::afterMonths(*first, *options.months, options.saturday)
                         : calendar::afterDays(*first, *options.days, options.saturday);
    return isKnown(answer) ? std::optional(isoText(answer)) : std::nullopt;
}

/// A line of standard input: words, and options that hold for it alone.
std::optional<QString> answerLine(Invocation &in, const QString &what, const QString &line,
                                  const CalendarOptions &options)
{
    QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!line.contains(QLatin1String("--")))
        return calendarAnswer(what, words, options);
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringLiteral("before")));
    for (const char *valued : {"municipality", "weekdays", "months", "days", "hours", "saturday"})
        parser.addOption(QCommandLineOption(QLatin1String(valued), {}, QLatin1String(valued)));
    words.prepend(QString());
    // What the line does not say, the command said; a length of its own stands alone.
    const auto says = [&words](const char *name) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return word.section(QLatin1Char('='), 0, 0) == QLatin1String("--") + QLatin1String(name);
        });
    };
    const auto inherit = [&](const char *name) {
        if (in.has(name) && !says(name))
            words << QStringLiteral("--%1=%2").arg(QLatin1String(name), in.option(name));
    };
    const bool ownLength = says("months") || says("days") || says("hours");
    for (const char *name : {"municipality", "weekdays", "saturday"})
        inherit(name);
    for (const char *name : {"months", "days", "hours"}) {
        if (!ownLength)
            inherit(name);
    }
    if (in.has("before"))
        words << QStringLiteral("--before");
    CalendarOptions own;
    if (!parser.parse(words) || readOptions(parser, in.err, what, own))
        return std::nullopt;
    return calendarAnswer(what, parser.positionalArguments(), own);
}

int calendarCommand(Invocation &in)
{
    CalendarOptions options;
    const QString what = in.word(0);
    if (const auto problem = readOptions(in.parser(), in.err, what, options))
        return in.usage(*problem);
    if (what == QLatin1String("holidays")) {
        bool number = false;
        const int year = in.word(1).toInt(&number);
        if (!number || year < calendar::firstYear || year > calendar::lastYear)
            return in.usage(
                Texts::tr("Holidays are known from %1 to %2.").arg(calendar::firstYear).arg(calendar::lastYear));
        std::vector<std::pair<Date, QString>> days;
        for (const calendar::Holiday &holiday : calendar::holidays(year))
            days.emplace_back(holiday.day, QCoreApplication::translate("Holiday", holiday.name));
        if (options.patron) {
            if (const auto day = makeDate(year, options.patron->month, options.patron->day)) {
                const auto at = std::lower_bound(days.begin(), days.end(), *day,
                                                 [](const auto &a, const Date &b) { return a.first < b; });
                if (at == days.end() || at->first != *day)
                    days.emplace(at, *day, Texts::tr("Patron saint"));
            }
        }
        Rows rows(in, {QStringLiteral("date"), QStringLiteral("name")}, {Texts::tr("Date"), Texts::tr("Holiday")});
        for (const auto &[day, name] : days)
            rows.add({isoText(day), name}, {italianText(day), name});
        rows.finish();
        return Done;
    }
    if (what == QLatin1String("placement"))
        return calendarPlacement(in, options.work);
    static const QStringList known{QStringLiteral("workdays"), QStringLiteral("period"), QStringLiteral("deadline")};
    if (!known.contains(what))
        return in.usage(Texts::tr("calendar holidays, workdays, period, deadline or placement?"));
    if (in.word(1) == QLatin1String("-")) {
        int status = Done;
        QString line;
        while (Invocation::nextLine(line)) {
            const auto answer = answerLine(in, what, line, options);
            if (!answer)
                status = No;
            in.out << (answer ? *answer
                              : QStringLiteral("invalid: ") + Texts::tr("“%1” cannot be read").arg(line.left(60)))
                   << '\n';
        }
        return status;
    }
    const auto answer = calendarAnswer(what, in.words.mid(1), options);
    if (!answer)
        return in.usage(
            Texts::tr("Days are written YYYY-MM-DD, from %1 to %2, the earlier one first; a period and a deadline need "
                      "either --months or --days and end within these years. A deadline of --hours starts at "
                      "YYYY-MM-DDTHH:MM.")
                .arg(calendar::firstYear)
                .arg(calendar::lastYear));
    in.out << *answer << '\n';
    return Done;
}

constexpr CommandEntry entries[] = {
    {"check", "check KIND VALUE…|-", QT_TRANSLATE_NOOP("Help", "check codes: one answer a line"), 2, 100'000, check},
    {"calendar",
     "calendar holidays YEAR [--municipality BELFIORE] [--format table|csv|json] | "
     "workdays FROM TO [--weekdays mon-fri] [--municipality BELFIORE] | period START (--months N | --days N) | "
     "deadline START (--months N | --days N | --hours N) "
     "[--before] [--saturday move|keep] [--municipality BELFIORE] | placement START (--months N | --days N | "
     "--until DATE | --hours N) [--week 4:00,4:00,4:00,4:00,4:00,0,0] [--kind K] [--suspend FROM..TO=REASON]… "
     "[--cap DATE] [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "Italian holidays, working days, periods, deadlines and placements"), 2, 3,
     calendarCommand},
};

} // namespace

std::span<const CommandEntry> ruleCommands()
{
    return entries;
}

} // namespace insieme::cli
