// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/housing_findings.h"

#include "core/base/elision.h"
#include "core/housing/household.h"
#include "core/housing/stay_changes.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingFindings)
};

/// What the request of a stay asks for.
Problems ofStay(const Records &records, const AnyRecord &record, const Context &)
{
    const auto &stay = record.as<HousingStay>();
    const auto request =
        stay.request.isNull() ? Result<HousingRequest>(fail(Error::Code::NotFound, {})) : records.load(stay.request);
    if (!request || !request->months || !stated(stay.start))
        return {};
    const Date asked = exitAskedFor(*request, stay.start);
    // Once it is agreed, other days were chosen.
    if (stated(stay.end) && (stay.end == asked || stay.status != StayStatus::Proposed))
        return {};
    const int months = static_cast<int>(monthsAskedFor(*request));
    const QString text =
        elided(Texts::tr("The request asks for %n month(s): until %1.", nullptr, months).arg(italianText(asked)));
    return {{Verdict::Level::Warning, QStringLiteral("end_date"), text}};
}

} // namespace

std::vector<FindingSource> housingFindings()
{
    return {{&describe<HousingStay>(), ofStay}};
}

} // namespace insieme
