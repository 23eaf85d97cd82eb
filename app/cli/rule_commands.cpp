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
    std::optional<int> months, days;
    calendar::SaturdayPolicy saturday = calendar::SaturdayPolicy::Keep;
    bool before = false;
};

/// The problem, for people; nullopt when the options can be read.
std::optional<QString> readOptions(Invocation &in, CalendarOptions &options)
{
    calendar::Weekdays weekdays = calendar::mondayToFriday;
    if (in.has("weekdays")) {
        const auto mask = calendar::parseWeekdays(in.option("weekdays"));
        if (!mask)
            return Texts::tr("“%1” are not weekdays (mon-fri, lun,mer,ven).").arg(in.option("weekdays"));
        weekdays = *mask;
    }
    options.work = calendar::WorkCalendar(weekdays);
    if (in.has("municipality")) {
        const QString belfiore = in.option("municipality").toUpper();
        const Municipality *comune = Reference::instance().byBelfiore(belfiore);
        if (!comune)
            return Texts::tr("No Comune has the Belfiore code “%1”.").arg(belfiore);
        options.patron = Reference::instance().patron(belfiore);
        if (!options.patron)
            in.err << Texts::tr("The local holiday of %1 is not known to the program: it is not counted.")
                          .arg(comune->name)
                   << '\n';
        else
            options.work.addPatron(*options.patron);
    }
    for (const auto &[name, target] : {std::pair("months", &options.months), std::pair("days", &options.days)}) {
        if (!in.has(name))
            continue;
        bool number = false;
        *target = in.option(name).toInt(&number);
        if (!number || **target < 1 || **target > 100'000)
            return Texts::tr("--%1 needs a number from 1.").arg(QLatin1String(name));
    }
    if (options.months && *options.months > 1200)
        return Texts::tr("--%1 needs a number from 1.").arg(QStringLiteral("months"));
    const QString saturday = in.option("saturday");
    if (!saturday.isEmpty() && saturday != QLatin1String("move") && saturday != QLatin1String("keep"))
        return Texts::tr("--saturday is “move” or “keep”.");
    options.saturday =
        saturday == QLatin1String("move") ? calendar::SaturdayPolicy::Move : calendar::SaturdayPolicy::Keep;
    options.before = in.has("before");
    return std::nullopt;
}

/// Days outside the years that the program knows have no holidays and would be counted wrongly.
std::optional<Date> knownDay(const QString &text)
{
    const auto day = parseIsoDate(text);
    return day && day->year() >= calendar::firstYear && day->year() <= calendar::lastYear ? day : std::nullopt;
}

/// One bare answer; nullopt: the words are not the ones this needs.
std::optional<QString> calendarAnswer(const QString &what, const QStringList &words, const CalendarOptions &options)
{
    const auto first = knownDay(words.value(0));
    if (!first)
        return std::nullopt;
    if (what == QLatin1String("workdays")) {
        const auto last = knownDay(words.value(1));
        return last && words.size() == 2 ? std::optional(QString::number(options.work.workingDays(*first, *last)))
                                         : std::nullopt;
    }
    if (words.size() != 1 || options.months.has_value() == options.days.has_value())
        return std::nullopt;
    if (what == QLatin1String("period"))
        return isoText(options.months ? calendar::periodEnd(*first, *options.months)
                                      : calendar::periodEndDays(*first, *options.days));
    if (options.before)
        return isoText(options.months ? calendar::beforeMonths(*first, *options.months, options.saturday)
                                      : calendar::beforeDays(*first, *options.days, options.saturday));
    return isoText(options.months ? calendar::afterMonths(*first, *options.months, options.saturday)
                                  : calendar::afterDays(*first, *options.days, options.saturday));
}

int calendarCommand(Invocation &in)
{
    CalendarOptions options;
    if (const auto problem = readOptions(in, options))
        return in.usage(*problem);
    const QString what = in.word(0);
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
            const auto answer = calendarAnswer(what, line.split(QLatin1Char(' '), Qt::SkipEmptyParts), options);
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
            Texts::tr(
                "Days are written YYYY-MM-DD, from %1 to %2; a period and a deadline need either --months or --days.")
                .arg(calendar::firstYear)
                .arg(calendar::lastYear));
    in.out << *answer << '\n';
    return Done;
}

constexpr CommandEntry entries[] = {
    {"check", "check KIND VALUE…|-", QT_TRANSLATE_NOOP("Help", "check codes: one answer a line"), 2, 100'000, check},
    {"calendar",
     "calendar holidays YEAR | workdays FROM TO | period START | deadline START [--months N | --days N] [--before] "
     "[--saturday move|keep] [--weekdays mon-fri] [--municipality BELFIORE] | placement START (--months N | --days N | "
     "--until DATE | --hours N) [--week 4:00,4:00,4:00,4:00,4:00,0,0] [--kind K] [--suspend FROM..TO=REASON]… "
     "[--cap DATE]",
     QT_TRANSLATE_NOOP("Help", "Italian holidays, working days, periods, deadlines and placements"), 2, 3,
     calendarCommand},
};

} // namespace

std::span<const CommandEntry> ruleCommands()
{
    return entries;
}

} // namespace insieme::cli
