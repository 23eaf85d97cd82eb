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
    std::optional<LocalHoliday> patron;
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
            options.work.addPatron(options.patron->day);
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
    if (!saturday.isEmpty() && what == QLatin1String("deadline") && options.hours)
        return Texts::tr("--saturday goes with --days or --months: hours end where they end.");
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

tl::unexpected<Error> invalid(const QString &text)
{
    return insieme::fail(Error::Code::Invalid, text);
}

QString knownYears()
{
    return Texts::tr("Holidays are known from %1 to %2.").arg(calendar::firstYear).arg(calendar::lastYear);
}

Result<Date> knownDay(const QString &text)
{
    const auto day = parseIsoDate(text);
    if (!day)
        return invalid(notADay(text));
    return isKnown(*day) ? Result<Date>(*day) : invalid(knownYears());
}

/// The answer as it is written, if holidays are known there.
template<class Moment> Result<QString> known(const Moment &answer, const Date &day)
{
    return isKnown(day) ? Result<QString>(isoText(answer))
                        : invalid(Texts::tr("The answer lies outside these years.") + QLatin1Char(' ') + knownYears());
}

Result<QString> hoursAnswer(const QString &word, const CalendarOptions &options)
{
    const auto start = parseIsoMinute(word);
    if (!start)
        return invalid(Texts::tr("“%1” is not a day and time: --hours counts from YYYY-MM-DDTHH:MM.").arg(word));
    const LocalMinute due =
        options.before ? calendar::beforeHours(*start, *options.hours) : calendar::afterHours(*start, *options.hours);
    return isKnown(start->day) ? known(due, due.day) : invalid(knownYears());
}

Result<QString> workdaysAnswer(const QStringList &words, const CalendarOptions &options)
{
    if (words.size() < 2)
        return invalid(Texts::tr("The second day is missing: working days are counted from one day to another one."));
    const auto first = knownDay(words[0]), last = knownDay(words[1]);
    if (!first || !last)
        return tl::unexpected((first ? last : first).error());
    if (*last < *first)
        return invalid(
            Texts::tr("The day on which it begins comes first, and %1 is after %2.").arg(words[0], words[1]));
    return QString::number(options.work.workingDays(*first, *last));
}

/// One bare answer; Invalid with what the words lack.
Result<QString> calendarAnswer(const QString &what, const QStringList &words, const CalendarOptions &options)
{
    const bool isWorkdays = what == QLatin1String("workdays");
    if (words.isEmpty())
        return invalid(Texts::tr("The day from which it is counted is missing."));
    if (words.size() > (isWorkdays ? 2 : 1))
        return invalid(Texts::tr("“%1” is one word too many.").arg(words.last()));
    if (isWorkdays)
        return workdaysAnswer(words, options);
    const bool isPeriod = what == QLatin1String("period");
    const int lengths =
        int(options.months.has_value()) + int(options.days.has_value()) + int(options.hours.has_value());
    if (lengths == 0)
        return invalid(isPeriod ? Texts::tr("How long? A period lasts --months or --days.")
                                : Texts::tr("How long? A deadline is counted by --months, --days or --hours."));
    if (lengths > 1)
        return invalid(Texts::tr("Only one length can be given: months, days or hours."));
    if (options.hours)
        return hoursAnswer(words[0], options);
    const auto first = knownDay(words[0]);
    if (!first)
        return tl::unexpected(first.error());
    const Date answer = isPeriod
        ? options.months ? calendar::periodEnd(*first, *options.months) : calendar::periodEndDays(*first, *options.days)
        : options.before ? options.months ? calendar::beforeMonths(*first, *options.months, options.saturday)
                                          : calendar::beforeDays(*first, *options.days, options.saturday)
        : options.months ? calendar::afterMonths(*first, *options.months, options.saturday)
                         : calendar::afterDays(*first, *options.days, options.saturday);
    return known(answer, answer);
}

/// What a question takes besides --before, as the usage of the command says it.
std::vector<const char *> valuedOptions(const QString &what)
{
    if (what == QLatin1String("workdays"))
        return {"municipality", "weekdays"};
    if (what == QLatin1String("period"))
        return {"months", "days"};
    return {"months", "days", "hours", "saturday"};
}

/// A line of standard input: words, and options that hold for it alone.
Result<QString> answerLine(Invocation &in, const QString &what, const QString &line, const CalendarOptions &options)
{
    QStringList words = line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!line.contains(QLatin1String("--")))
        return calendarAnswer(what, words, options);
    QCommandLineParser parser;
    for (const char *valued : valuedOptions(what))
        parser.addOption(QCommandLineOption(QLatin1String(valued), {}, QLatin1String(valued)));
    if (what == QLatin1String("deadline"))
        parser.addOption(QCommandLineOption(QStringLiteral("before")));
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
    for (const char *name : {"municipality", "weekdays"})
        inherit(name);
    if (!says("hours"))
        inherit("saturday");
    for (const char *name : {"months", "days", "hours"}) {
        if (!ownLength)
            inherit(name);
    }
    if (in.has("before"))
        words << QStringLiteral("--before");
    CalendarOptions own;
    if (!parser.parse(words)) {
        const QStringList unknown = parser.unknownOptionNames();
        return invalid(unknown.isEmpty() ? parser.errorText()
                                         : Texts::tr("“%1” does not take --%2. Nothing was done.")
                                               .arg(QStringLiteral("calendar ") + what, unknown.front()));
    }
    if (const auto problem = readOptions(parser, in.err, what, own))
        return invalid(*problem);
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
        if (!number)
            return in.usage(Texts::tr("“%1” is not a year, written with four digits.").arg(in.word(1)));
        if (year < calendar::firstYear || year > calendar::lastYear)
            return in.usage(knownYears());
        const PlainTexts plainTexts(in);
        std::vector<std::pair<Date, QString>> days;
        for (const calendar::Holiday &holiday : calendar::holidays(year))
            days.emplace_back(holiday.day, QCoreApplication::translate("Holiday", holiday.name));
        if (const auto day = options.patron ? options.patron->day.in(year) : std::nullopt) {
            const auto at = std::lower_bound(days.begin(), days.end(), *day,
                                             [](const auto &each, const Date &wanted) { return each.first < wanted; });
            if (at == days.end() || at->first != *day)
                days.emplace(at, *day, options.patron->name);
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
            in.out << (answer ? *answer : QStringLiteral("invalid: ") + answer.error().text) << '\n';
        }
        return status;
    }
    const auto answer = calendarAnswer(what, in.words.mid(1), options);
    if (!answer)
        return in.usage(answer.error().text);
    in.out << *answer << '\n';
    return Done;
}

constexpr CommandEntry entries[] = {
    {"check", "check KIND VALUE…|-", QT_TRANSLATE_NOOP("Help", "check codes: one answer a line"), 2, check},
    {"calendar",
     "calendar holidays YEAR [--municipality BELFIORE] [--format table|csv|json] | "
     "workdays FROM TO [--weekdays mon-fri] [--municipality BELFIORE] | period START (--months N | --days N) | "
     "deadline START (--months N | --days N | --hours N) "
     "[--before] [--saturday move|keep] | placement START (--months N | --days N | "
     "--until DATE | --hours N) [--week 4:00,4:00,4:00,4:00,4:00,0,0] [--kind K] [--suspend FROM..TO=REASON]… "
     "[--cap DATE] [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "Italian holidays, working days, periods, deadlines and placements"), 2,
     calendarCommand},
};

} // namespace

std::span<const CommandEntry> ruleCommands()
{
    return entries;
}

} // namespace insieme::cli
