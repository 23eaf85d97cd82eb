// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/day_marks.h"

#include <QCoreApplication>
#include <QStringList>

namespace insieme {
namespace {

constexpr char letters[] = "PGIOFCTS";

constexpr ChoiceItem statusItems[] = {
    {"present", QT_TRANSLATE_NOOP("DayStatus", "Present")},
    {"justified_absence", QT_TRANSLATE_NOOP("DayStatus", "Justified absence")},
    {"unjustified_absence", QT_TRANSLATE_NOOP("DayStatus", "Unjustified absence")},
    {"hospital", QT_TRANSLATE_NOOP("DayStatus", "In hospital")},
    {"family_leave", QT_TRANSLATE_NOOP("DayStatus", "With the family")},
    {"closed", QT_TRANSLATE_NOOP("DayStatus", "Closed")},
    {"trial", QT_TRANSLATE_NOOP("DayStatus", "Trial")},
    {"stay", QT_TRANSLATE_NOOP("DayStatus", "Holiday stay")},
};

/// Cells of one line. Tabs and semicolons separate also empty cells, spaces do not.
QStringList cells(QStringView text)
{
    QString line = text.toString();
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    if (line.contains(QLatin1Char('\t')))
        return line.split(QLatin1Char('\t'));
    if (line.contains(QLatin1Char(';')))
        return line.split(QLatin1Char(';'));
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// nullopt: no mark at all.
std::optional<std::optional<DayMark>> markOf(const QString &text)
{
    const QString cell = text.trimmed();
    if (cell.isEmpty() || cell == QLatin1String("-") || cell == QLatin1String("."))
        return std::optional<DayMark>();
    QChar letter = cell.front().toUpper();
    if (letter == QLatin1Char('X'))
        letter = QLatin1Char('P');
    DayMark mark;
    QStringView rest = QStringView(cell).mid(1);
    if (letter.isDigit()) {
        mark.status = DayStatus::Present;
        rest = cell;
    } else if (const auto status = statusOf(letter)) {
        mark.status = *status;
    } else {
        return std::nullopt;
    }
    if (!rest.isEmpty()) {
        mark.hours = parsePlainMinutes(rest);
        if (!mark.hours || mark.hours->count < 0 || mark.hours->count > qint64(24) * 60)
            return std::nullopt;
    }
    return std::optional(mark);
}

} // namespace

const ChoiceList dayStatusList{"DayStatus", statusItems};

QChar letterOf(DayStatus status)
{
    return QLatin1Char(letters[static_cast<size_t>(status)]);
}

std::optional<DayStatus> statusOf(QChar letter)
{
    for (int i = 0; letters[i] != '\0'; ++i) {
        if (letter == QLatin1Char(letters[i]))
            return static_cast<DayStatus>(i);
    }
    return std::nullopt;
}

bool isAttended(DayStatus status)
{
    return status == DayStatus::Present || status == DayStatus::Trial || status == DayStatus::Stay;
}

QString marksText(const MonthMarks &marks)
{
    QStringList parts;
    for (const auto &mark : marks) {
        parts << (mark ? QString(letterOf(mark->status)) + (mark->hours ? plainText(*mark->hours) : QString())
                       : QStringLiteral("-"));
    }
    while (!parts.isEmpty() && parts.last() == QLatin1String("-"))
        parts.removeLast();
    return parts.join(QLatin1Char(' '));
}

std::optional<MonthMarks> parseMarks(QStringView text, int days, QString *wrong)
{
    MonthMarks marks;
    for (const QString &cell : cells(text)) {
        const auto mark = markOf(cell);
        if (!mark || (static_cast<int>(marks.size()) >= days && *mark)) {
            if (wrong)
                *wrong = cell.trimmed();
            return std::nullopt;
        }
        if (static_cast<int>(marks.size()) < days)
            marks.push_back(*mark);
    }
    marks.resize(static_cast<size_t>(days));
    return marks;
}

int daysInMonth(const Date &day)
{
    return day.end_of_month().day();
}

} // namespace insieme
