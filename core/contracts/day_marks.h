// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"
#include "core/base/quantity.h"
#include "core/base/value.h"

#include <vector>

namespace insieme {

enum class DayStatus {
    Present,
    JustifiedAbsence,
    UnjustifiedAbsence,
    Hospital,
    FamilyLeave, ///< days at home agreed with the service
    Closed,
    Trial, ///< days of trial of a new user
    Stay ///< holiday with the service
};

extern const ChoiceList dayStatusList;

/// One letter per status, in the order of DayStatus: P G I O F C T S (presente, assente giustificato, ingiustificato,
/// ospedale, famiglia, chiusura, prova, soggiorno).
QChar letterOf(DayStatus status);
std::optional<DayStatus> statusOf(QChar letter);

/// True for the days on which the user was in the service: present, trial, stay.
bool isAttended(DayStatus status);

struct DayMark {
    DayStatus status = DayStatus::Present;
    std::optional<Minutes> hours; ///< of a service paid by the hour
    friend bool operator==(const DayMark &, const DayMark &) = default;
};

/// The marks of a month, one a day from the first; no mark: the user was not expected.
using MonthMarks = std::vector<std::optional<DayMark>>;

/// The text of the file: marks separated by spaces, "-" for a day without one, hours after the letter: "P G - P4:30".
QString marksText(const MonthMarks &marks);
/// Reads the text of the file, and what people paste: cells separated by spaces, tabs or semicolons, small letters,
/// "x" for present, "." or nothing between tabs for no mark. nullopt: a cell is no mark, or there are more than
/// `days` of them; `wrong` gets it. Missing ones at the end are days without a mark.
std::optional<MonthMarks> parseMarks(QStringView text, int days, QString *wrong = nullptr);

/// Number of days of the month of `day`.
int daysInMonth(const Date &day);

} // namespace insieme
