// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <optional>
#include <vector>

namespace insieme {

struct AttendanceDay;
struct AttendanceMonth;
class Records;
struct Placement;

/// Why nothing was done on a day. Typed with the letters A, P, M, F, C.
enum class Absence {
    Unexcused,
    Leave,
    Illness,
    Holiday,
    Closure,
    Injury,
    Maternity,
};

/// What was done on a day, or why not.
struct AttendanceDay {
    Id<AttendanceDay> id;
    Id<AttendanceMonth> month;
    Date day;
    std::optional<Minutes> worked;
    std::optional<Absence> absence;
    friend bool operator==(const AttendanceDay &, const AttendanceDay &) = default;
};

/// The register of one month of one placement.
struct AttendanceMonth {
    Id<AttendanceMonth> id;
    Id<Placement> placement;
    Date month; ///< its first day; index
    Date signedOn;
    QString notes;
    std::vector<AttendanceDay> days;
    friend bool operator==(const AttendanceMonth &, const AttendanceMonth &) = default;
};

template<> const RecordType &describe<AttendanceDay>();
template<> const RecordType &describe<AttendanceMonth>();

/// What the rule for changes says: the days of a signed register stay, and its signature is withdrawn with a reason.
QStringList signedRegistersStay(const Records &records, const void *before, const void *after);

/// Minutes done on the day; of more than a day has, which only a damaged file says, none count.
qint64 workedMinutes(const AttendanceDay &day);
/// Minutes done in the month.
qint64 workedMinutes(const AttendanceMonth &month);
/// The letter of the grid and of the printed register: A, P, M, F, C, I, T.
QChar letterOf(Absence absence);
std::optional<Absence> absenceOf(QChar letter);
/// The letter where health must not show: M, I and T become S.
QChar neutralLetterOf(Absence absence);

} // namespace insieme
