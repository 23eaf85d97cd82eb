// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/stay_length.h"

#include "core/base/elision.h"
#include "core/housing/stay_changes.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StayLength)
};

} // namespace

CheckList::Check housing::lengthCheck(const Records &records, const HousingRequest &request, const HousingStay &stay)
{
    const Date asked = exitAskedFor(request, stay.start);
    const QString what = Texts::tr("Length");
    const int count = static_cast<int>(monthsAskedFor(request));
    const QString months = request.months ? Texts::tr("%n month(s) asked for", nullptr, count)
                                          : Texts::tr("%n month(s), as the request states none", nullptr, count);
    if (exitOf(stay) == asked)
        return {Theme::Tone::Ok, what, elided(Texts::tr("%1, until %2").arg(months, italianText(asked)))};
    const OfferedStay offered = offeredStay(records, request, stay.unit, stay.start);
    const bool forced = !offered.shortened.isEmpty() && !(exitOf(offered.stay) < exitOf(stay));
    return {
        Theme::Tone::Warn, what,
        elided(Texts::tr("%1, until %2: %3")
                   .arg(months, italianText(asked), forced ? offered.shortened : Texts::tr("other days were chosen")))};
}

} // namespace insieme
