// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/person_uses.h"

#include "core/housing/household.h"
#include "core/housing/stay.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <set>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingRules)
};

/// Keys that a query with one bound person gives.
std::set<QUuid> idsOf(const Records &records, const char *sql, const QUuid &person)
{
    std::set<QUuid> ids;
    Statement rows(records.database(), QLatin1String(sql));
    rows.bind(1, person);
    while (rows.next())
        ids.insert(rows.uuid(0));
    return ids;
}

void usesOf(const Records &records, const Date &, const QUuid &person, const std::function<bool()> &,
            QList<PersonUse> &uses)
{
    static constexpr const char *stays =
        "SELECT id FROM housing_stay WHERE person_id=?1 OR operator_id=?1 OR household_id IN (SELECT household_id FROM "
        "household_member WHERE person_id=?1) OR id IN (SELECT stay_id FROM stay_place WHERE person_id=?1)";
    for (const QUuid &id : idsOf(records, stays, person)) {
        const auto stay = records.load(Id<HousingStay>(id));
        if (stay && stay->status != StayStatus::Ended && stay->status != StayStatus::Cancelled)
            uses.append({&describe<HousingStay>(), id,
                         Texts::tr("stay %1 is not over: end it or cancel it first.").arg(stay->code)});
    }
    static constexpr const char *requests =
        "SELECT id FROM housing_request WHERE person_id=?1 OR household_id IN (SELECT household_id FROM "
        "household_member WHERE person_id=?1)";
    for (const QUuid &id : idsOf(records, requests, person)) {
        const auto request = records.load(Id<HousingRequest>(id));
        if (request && isWaiting(*request))
            uses.append({&describe<HousingRequest>(), id,
                         Texts::tr("request %1 waits for an apartment: withdraw it first.").arg(request->code)});
    }
}

} // namespace

PersonSource housingPeople()
{
    return {usesOf, nullptr};
}

} // namespace insieme
