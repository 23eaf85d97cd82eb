// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/attendance.h"

#include "core/base/elision.h"
#include "core/placements/placement.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"

#include <QCoreApplication>
#include <set>

namespace insieme {
namespace {

constexpr ChoiceItem absenceItems[] = {
    {"unexcused", QT_TRANSLATE_NOOP("Absence", "Absence")},   {"leave", QT_TRANSLATE_NOOP("Absence", "Leave")},
    {"illness", QT_TRANSLATE_NOOP("Absence", "Illness")},     {"holiday", QT_TRANSLATE_NOOP("Absence", "Holiday")},
    {"closure", QT_TRANSLATE_NOOP("Absence", "Closure")},     {"injury", QT_TRANSLATE_NOOP("Absence", "Injury")},
    {"maternity", QT_TRANSLATE_NOOP("Absence", "Maternity")},
};
constexpr ChoiceList absenceList{"Absence", absenceItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<Absence> = &absenceList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AttendanceMonth)
};

Minutes workedInMonth(const AttendanceMonth &month, const Context &)
{
    return {workedMinutes(month)};
}

QString monthTitle(const void *record, const Context &context)
{
    const auto &month = *static_cast<const AttendanceMonth *>(record);
    const QString when = stated(month.month) ? italianText(month.month).mid(3) : QString();
    const QString whose = context.titles
        ? context.titles->title(describe<Placement>(), month.placement.uuid(), context.day())
        : QString();
    return whose.isEmpty() || context.shown < Disclosure::Personal ? when : QStringLiteral("%1 · %2").arg(when, whose);
}

/// The reason of an absence may tell about health and is Sensitive, like that of a suspension: masked until it is asked
/// for, its reading noted. Neither is sealed with the key of the person: the end of a placement, the allowance paid and
/// the hours reported follow from them and must add up after the person is forgotten; what is left then says of nobody
/// that they were ill.
struct AttendanceDayDescriptor {
    INSIEME_DESCRIPTOR(AttendanceDay)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::month>("month_id", "", QT_TR_NOOP("Month"), {.owner = true}),
        field<&R::day>("day", "giorno", QT_TR_NOOP("Day"), {.required = true}),
        field<&R::worked, lengthOfADay>("worked", "ore", QT_TR_NOOP("Hours")),
        field<&R::absence>("absence", "assenza", QT_TR_NOOP("Absence"), {.disclosure = Disclosure::Sensitive}));
    static_assert(arity<R>() == fields.storedCount(), "a member of AttendanceDay has no field");
};

struct AttendanceMonthDescriptor {
    INSIEME_DESCRIPTOR(AttendanceMonth)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::placement>("placement_id", "inserimento", QT_TR_NOOP("Placement"), {.required = true, .width = 36}),
        field<&R::month>("month", "mese", QT_TR_NOOP("Month"), {.required = true, .width = 10}),
        field<&R::signedOn>("signed_on", "firmato_il", QT_TR_NOOP("Signed on"), {.width = 10}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true, .disclosure = Disclosure::Personal}),
        derived<R, std::optional<Minutes>, workedInMonth>("worked", "fatte", QT_TR_NOOP("Hours done"), {.width = 8}));
    static constexpr Children childLists[] = {
        children<R, &R::days>("days", "giorni", QT_TR_NOOP("Days")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists),
                  "a member of AttendanceMonth has no field");
};

void checkDay(const void *record, const Context &context, Problems &problems)
{
    const auto &day = *static_cast<const AttendanceDay *>(record);
    if (day.worked && day.worked->count > 0 && stated(context.day()) && context.day() < day.day)
        problems.append({Verdict::Level::Warning, QStringLiteral("worked"),
                         elided(Texts::tr("Hours on %1, which is still to come.").arg(italianText(day.day)))});
    if (day.worked && day.worked->count > 0 && (day.absence == Absence::Closure || day.absence == Absence::Holiday))
        problems.append({Verdict::Level::Warning, QStringLiteral("worked"),
                         elided(Texts::tr("Hours on %1, a day that is marked as free.").arg(italianText(day.day)))});
}

void checkMonth(const void *record, const Context &, Problems &problems)
{
    const auto &month = *static_cast<const AttendanceMonth *>(record);
    if (stated(month.month) && month.month.day() != 1)
        problems.append(
            {Verdict::Level::Invalid, QStringLiteral("month"), Texts::tr("A month is written by its first day.")});
    std::set<Date> met;
    for (const AttendanceDay &day : month.days) {
        if (!stated(day.day))
            continue;
        if (stated(month.month) && (day.day.year() != month.month.year() || day.day.month() != month.month.month()))
            problems.append({Verdict::Level::Invalid, QStringLiteral("days"),
                             Texts::tr("%1 is not a day of this month.").arg(italianText(day.day))});
        if (!met.insert(day.day).second)
            problems.append({Verdict::Level::Invalid, QStringLiteral("days"),
                             Texts::tr("%1 is in the register twice.").arg(italianText(day.day))});
    }
}

} // namespace

template<> const RecordType &describe<AttendanceDay>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<AttendanceDayDescriptor>("attendance_day", "", QT_TRANSLATE_NOOP("AttendanceDay", "Day"),
                                                QT_TRANSLATE_NOOP("AttendanceDay", "Days"));
        t.check = checkDay;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<AttendanceMonth>()
{
    static const RecordType type = [] {
        RecordType t = recordType<AttendanceMonthDescriptor>(
            "attendance_month", "attendance", QT_TRANSLATE_NOOP("AttendanceMonth", "Register of a month"),
            QT_TRANSLATE_NOOP("AttendanceMonth", "Registers of the months"));
        t.check = checkMonth;
        t.title = monthTitle;
        t.titleTells = Disclosure::Personal;
        return t;
    }();
    return type;
}

QStringList signedRegistersStay(const Records &, const void *beforeRecord, const void *afterRecord)
{
    if (!beforeRecord)
        return {};
    const auto &before = *static_cast<const AttendanceMonth *>(beforeRecord);
    if (!stated(before.signedOn))
        return {};
    const QString month = italianText(before.month).mid(3), day = italianText(before.signedOn);
    const auto withdraw = [](const QString &what) {
        return QStringList{what + QLatin1Char(' ')
                           + Texts::tr("First take the day of the signature away, and write in the notes of the "
                                       "register why. Nothing was changed.")};
    };
    if (!afterRecord)
        return withdraw(elided(Texts::tr("The register of %1 was signed on %2 and is not removed.").arg(month, day)));
    const auto &after = *static_cast<const AttendanceMonth *>(afterRecord);
    if (stated(after.signedOn)) {
        AttendanceMonth same = after;
        same.signedOn = before.signedOn;
        same.notes = before.notes;
        return same == before
            ? QStringList()
            : withdraw(
                elided(Texts::tr("The register of %1 was signed on %2: its days are not changed.").arg(month, day)));
    }
    if (after.notes.trimmed().isEmpty() || after.notes.trimmed() == before.notes.trimmed())
        return {elided(Texts::tr("The register of %1 was signed on %2: whoever withdraws the signature writes in the "
                                 "notes why. Nothing was changed.")
                           .arg(month, day))};
    return {};
}

qint64 workedMinutes(const AttendanceDay &day)
{
    const qint64 minutes = day.worked.value_or(Minutes{}).count;
    return minutes > 0 && minutes <= qint64(24) * 60 ? minutes : 0;
}

qint64 workedMinutes(const AttendanceMonth &month)
{
    qint64 sum = 0;
    for (const AttendanceDay &day : month.days)
        sum += workedMinutes(day);
    return sum;
}

namespace {

constexpr char16_t letters[] = u"APMFCIT"; // in the order of Absence

} // namespace

QChar letterOf(Absence absence)
{
    return letters[static_cast<size_t>(absence)];
}

QChar neutralLetterOf(Absence absence)
{
    return absence == Absence::Illness || absence == Absence::Injury || absence == Absence::Maternity
        ? QChar(u'S')
        : letterOf(absence);
}

std::optional<Absence> absenceOf(QChar letter)
{
    const QStringView all(letters, std::size(letters) - 1);
    const qsizetype at = all.indexOf(letter.toUpper());
    return at < 0 ? std::nullopt : std::optional(static_cast<Absence>(at));
}

} // namespace insieme
