// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/checks.h"

#include "core/base/id.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

} // namespace

Verdict NotNegative::operator()(qint64 number) const
{
    return number < 0 ? Verdict::invalid(Texts::tr("it cannot be negative.")) : Verdict::valid();
}

Verdict checkBetween(qint64 number, qint64 low, qint64 high)
{
    return number < low || number > high ? Verdict::invalid(Texts::tr("it is between %1 and %2.").arg(low).arg(high))
                                         : Verdict::valid();
}

Verdict AtLeastOne::operator()(qint64 number) const
{
    return number < 1 ? Verdict::invalid(Texts::tr("it must be at least 1.")) : Verdict::valid();
}

Verdict checkPercentBetween(Percent share, int low, int high)
{
    return share.basisPoints < qint64(low) * 100 || share.basisPoints > qint64(high) * 100
        ? Verdict::invalid(Texts::tr("it is between %1 and %2 %.").arg(low).arg(high))
        : Verdict::valid();
}

Verdict timeOfDay(const std::optional<Minutes> &time)
{
    return time && (time->count < 0 || time->count >= qint64(24) * 60)
        ? Verdict::invalid(Texts::tr("it is between 0:00 and 23:59."))
        : Verdict::valid();
}

Verdict lengthOfADay(const std::optional<Minutes> &time)
{
    return time && (time->count < 0 || time->count > qint64(24) * 60)
        ? Verdict::invalid(Texts::tr("a day has 24 hours."))
        : Verdict::valid();
}

Verdict lengthOfAWeek(const std::optional<Minutes> &time)
{
    return time && (time->count < 0 || time->count > qint64(7) * 24 * 60)
        ? Verdict::invalid(Texts::tr("a week has 168 hours."))
        : Verdict::valid();
}

void checkPeriod(const Date &from, const Date &to, const char *endColumn, Problems &problems)
{
    if (stated(from) && stated(to) && to < from) {
        problems.append({Verdict::Level::Invalid, QLatin1String(endColumn),
                         Texts::tr("The end, %1, is before the start, %2.").arg(italianText(to), italianText(from))});
    }
}

Verdict checkRecordKey(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && uuidText(id) == text ? Verdict::valid()
                                                : Verdict::invalid(Texts::tr("it is not the key of a record."));
}

Verdict checkSha256(const QString &text)
{
    const bool hexadecimal = std::all_of(text.begin(), text.end(),
                                         [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return text.size() == 64 && hexadecimal
        ? Verdict::valid()
        : Verdict::invalid(Texts::tr("it is not a SHA-256 (64 lower-case hexadecimal digits)."));
}

} // namespace insieme
