// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/clock_texts.h"

#include "core/base/elision.h"
#include "core/base/quantity.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Clock)
};

QString signedDays(qint64 days)
{
    return days < 0 ? QStringLiteral("−%1").arg(-days) : QStringLiteral("+%1").arg(days);
}

/// The year only where it is not the one in which the placement began.
QString fromTo(const calendar::Interval &period, const Date &start)
{
    const bool same = period.from.year() == start.year() && period.to.year() == start.year();
    const auto text = [same](const Date &day) { return same ? italianText(day).left(5) : italianText(day); };
    return elided(Texts::tr("from %1 to %2").arg(text(period.from), text(period.to)));
}

} // namespace

QString longDate(const Date &day)
{
    static constexpr const char *weekdays[] = {
        QT_TRANSLATE_NOOP("Clock", "Monday"),    QT_TRANSLATE_NOOP("Clock", "Tuesday"),
        QT_TRANSLATE_NOOP("Clock", "Wednesday"), QT_TRANSLATE_NOOP("Clock", "Thursday"),
        QT_TRANSLATE_NOOP("Clock", "Friday"),    QT_TRANSLATE_NOOP("Clock", "Saturday"),
        QT_TRANSLATE_NOOP("Clock", "Sunday")};
    static constexpr const char *months[] = {
        QT_TRANSLATE_NOOP("Clock", "January"),   QT_TRANSLATE_NOOP("Clock", "February"),
        QT_TRANSLATE_NOOP("Clock", "March"),     QT_TRANSLATE_NOOP("Clock", "April"),
        QT_TRANSLATE_NOOP("Clock", "May"),       QT_TRANSLATE_NOOP("Clock", "June"),
        QT_TRANSLATE_NOOP("Clock", "July"),      QT_TRANSLATE_NOOP("Clock", "August"),
        QT_TRANSLATE_NOOP("Clock", "September"), QT_TRANSLATE_NOOP("Clock", "October"),
        QT_TRANSLATE_NOOP("Clock", "November"),  QT_TRANSLATE_NOOP("Clock", "December")};
    if (!stated(day))
        return {};
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QCoreApplication::translate("Clock", weekdays[(day.day_of_week().as_number() + 6) % 7]))
        .arg(int(day.day()))
        .arg(QCoreApplication::translate("Clock", months[day.month().as_number() - 1]))
        .arg(int(day.year()));
}

ClockLine describe(const calendar::ClockStep &step, const calendar::ClockInput &input, const ClockNames &names)
{
    using Rule = calendar::ClockStep::Rule;
    ClockLine line;
    const QString base = Texts::tr("Base"), given = Texts::tr("given period");
    line.days = signedDays(step.days);
    switch (step.rule) {
    case Rule::Months:
        line = {base,
                elided(Texts::tr("%n month(s) from %1, first and last day included", nullptr, input.months.value_or(0))
                           .arg(italianText(input.start))),
                given, QString::number(step.length)};
        break;
    case Rule::Days:
        line = {base,
                elided(Texts::tr("%n day(s) from %1, first and last day included", nullptr, input.days.value_or(0))
                           .arg(italianText(input.start))),
                given, QString::number(step.length)};
        break;
    case Rule::Until:
        line = {base, fromTo({input.start, step.end}, Date(1400, 1, 1)), Texts::tr("given end"),
                QString::number(step.length)};
        break;
    case Rule::Hours:
        line = {base,
                elided(Texts::tr("%1 hours from %2 by the weekly schedule")
                           .arg(plainText(Minutes{input.hours.value_or(0)}), italianText(input.start))),
                Texts::tr("given hours"), QString::number(step.length)};
        break;
    case Rule::SuspensionExtends:
    case Rule::SuspensionTooShort:
    case Rule::SuspensionDoesNotExtend:
    case Rule::SuspensionOutside:
    case Rule::SuspensionCovered: {
        line.label = names.reasons.value(step.reason);
        line.detail =
            Texts::tr("%1: %n day(s)", nullptr, static_cast<int>(step.length)).arg(fromTo(step.period, input.start));
        if (step.rule == Rule::SuspensionExtends)
            line.effect = Texts::tr("moves the end");
        else if (step.rule == Rule::SuspensionTooShort) {
            line.detail += QStringLiteral(", ") + Texts::tr("it takes %n", nullptr, static_cast<int>(step.needed));
            line.effect = Texts::tr("does not move it");
        } else if (step.rule == Rule::SuspensionDoesNotExtend)
            line.effect = Texts::tr("this kind does not move it");
        else if (step.rule == Rule::SuspensionOutside)
            line.effect = Texts::tr("outside the placement");
        else
            line.effect = Texts::tr("already counted");
        break;
    }
    case Rule::Extension:
        line.label = Texts::tr("Extension");
        line.detail = stated(step.period.from) ? elided(Texts::tr("act of %1").arg(italianText(step.period.from)))
                                               : Texts::tr("without the day of the act");
        line.effect = Texts::tr("moves the end");
        break;
    case Rule::EarlyEnd:
        line.label = Texts::tr("Early end");
        line.detail = elided(Texts::tr("on %1").arg(italianText(step.end)));
        line.effect = Texts::tr("ends before");
        break;
    case Rule::Caps: {
        line.label = Texts::tr("Limits");
        QStringList parts;
        if (input.limits.maximumMonths)
            parts << Texts::tr("kind %n month(s)", nullptr, *input.limits.maximumMonths);
        if (input.limits.maximumDays)
            parts << Texts::tr("kind %n day(s)", nullptr, *input.limits.maximumDays);
        for (const calendar::ClockCap &cap : input.caps)
            parts << QStringLiteral("%1 %2").arg(names.shortCaps.value(cap.owner, names.caps.value(cap.owner)),
                                                 italianText(cap.day));
        parts.removeDuplicates();
        line.detail = parts.isEmpty() ? Texts::tr("none") : parts.join(QStringLiteral(", "));
        line.effect = step.reason == -2 ? QString() : step.days < 0 ? Texts::tr("exceeded") : Texts::tr("kept");
        line.days = step.reason == -2 ? QString()
            : step.days < 0           ? Texts::tr("%n day(s) too many", nullptr, static_cast<int>(-step.days))
                                      : Texts::tr("%n day(s) left", nullptr, static_cast<int>(step.days));
        break;
    }
    }
    return line;
}

QString describe(const calendar::ClockWarning &warning, const ClockNames &names)
{
    using Kind = calendar::ClockWarning::Kind;
    const auto hours = [](qint64 minutes) { return plainText(Minutes{minutes}); };
    switch (warning.kind) {
    case Kind::BelowMinimum:
        return Texts::tr("The duration is %1 days; this kind lasts at least %2.")
            .arg(warning.minutes)
            .arg(warning.limit);
    case Kind::AboveMaximum:
        return elided(Texts::tr("The longest duration of this kind is exceeded: the last possible day is %1.")
                          .arg(italianText(warning.day)));
    case Kind::MinutesAboveMaximum:
        return Texts::tr("%1 hours are planned; this kind has at most %2.")
            .arg(hours(warning.minutes), hours(warning.limit));
    case Kind::WeekBelowMinimum:
        return Texts::tr("%1 hours a week are fewer than the %2 of this kind.")
            .arg(hours(warning.minutes), hours(warning.limit));
    case Kind::WeekAboveMaximum:
        return Texts::tr("%1 hours a week are more than the %2 of this kind.")
            .arg(hours(warning.minutes), hours(warning.limit));
    case Kind::PastCap:
        return Texts::tr("The end is after the end of %1, %2.")
            .arg(names.caps.value(warning.owner, Texts::tr("the limit")), italianText(warning.day));
    case Kind::HoursDoNotFit:
        if (warning.weekly > warning.weeklyMost)
            return Texts::tr("The hours do not fit: the schedule makes %1, %2 are missing, and no lawful week makes "
                             "them (it would take %3 hours): it takes a later end, or fewer hours.")
                .arg(hours(warning.limit), hours(warning.minutes), hours(warning.weekly));
        return Texts::tr(
                   "The hours do not fit: the schedule makes %1, %2 are missing. It takes %3 hours a week (%4 a day).")
            .arg(hours(warning.limit), hours(warning.minutes), hours(warning.weekly), hours(warning.daily));
    case Kind::HoursNeverReached:
        return Texts::tr("The weekly schedule never makes these hours.");
    case Kind::EndsDiffer:
        return elided(Texts::tr("The deed writes the end %1; counted, it is %2.")
                          .arg(italianText(warning.day), italianText(warning.other)));
    case Kind::EndsOnFreeDay:
        return elided(Texts::tr("The end falls on a day without work: the last working day is %1.")
                          .arg(italianText(warning.day)));
    }
    return {};
}

} // namespace insieme
