// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/stay_length.h"

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
    const QString months = Texts::tr("%n month(s) asked for", nullptr, static_cast<int>(monthsAskedFor(request)));
    if (exitOf(stay) == asked)
        return {Theme::Tone::Ok, what, Texts::tr("%1, until %2").arg(months, italianText(asked))};
    const OfferedStay offered = offeredStay(records, request, stay.unit, stay.start);
    const bool forced = !offered.shortened.isEmpty() && !(exitOf(offered.stay) < exitOf(stay));
    return {Theme::Tone::Warn, what,
            Texts::tr("%1, until %2: %3")
                .arg(months, italianText(asked), forced ? offered.shortened : Texts::tr("other days were chosen"))};
}

} // namespace insieme
