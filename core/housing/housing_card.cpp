// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/housing_card.h"

#include "core/housing/household.h"
#include "core/housing/property.h"
#include "core/housing/stay.h"
#include "core/housing/unit.h"
#include "core/placements/funding.h"
#include "core/record/display.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <set>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

QString field(const HousingStay &stay, const char *column, const Context &context)
{
    const RecordType &type = describe<HousingStay>();
    return displayOf(type, *findField(type, QLatin1String(column)), &stay, context);
}

QString guestOf(const HousingStay &stay, const Context &context)
{
    return context.shown < Disclosure::Personal ? stay.code : titleIn(context, describe<Person>(), stay.person.uuid());
}

bool isOpen(const HousingStay &stay)
{
    return stay.status == StayStatus::Proposed || stay.status == StayStatus::Accepted
        || stay.status == StayStatus::Running;
}

CardPart stays(const Records &records, const std::set<QUuid> &ids, const QString &title, const Context &context,
               bool over)
{
    CardPart part;
    part.title = title;
    part.columns = {{Texts::tr("Guest"), 4},
                    {Texts::tr("Apartment"), 3},
                    {Texts::tr("Status"), 2},
                    {Texts::tr("From"), 2},
                    {Texts::tr("Exit"), 2}};
    for (const QUuid &id : ids) {
        const auto stay = records.load(Id<HousingStay>(id));
        if (!stay || (!over && !isOpen(*stay)))
            continue;
        part.lines.push_back({&describe<HousingStay>(),
                              id,
                              {over ? stay->code : guestOf(*stay, context), field(*stay, "unit_id", context),
                               field(*stay, "status", context), italianText(stay->start), italianText(exitOf(*stay))},
                              isOpen(*stay) && stated(exitOf(*stay)) && exitOf(*stay) < context.day()});
    }
    std::stable_sort(part.lines.begin(), part.lines.end(), [](const CardLine &a, const CardLine &b) {
        const auto key = [](const CardLine &line) {
            return line.cells[3].mid(6) + line.cells[3].mid(3, 2) + line.cells[3].left(2);
        };
        return key(a) < key(b);
    });
    return part;
}

void offerPaid(const Records &records, const char *column, const QUuid &id, const Context &context,
               std::vector<CardPart> &parts)
{
    std::set<QUuid> paid;
    for (const QUuid &row : records.referring(describe<StayPayer>(), column, id)) {
        if (const auto payer = records.load(describe<StayPayer>(), row))
            paid.insert(payer->as<StayPayer>().stay.uuid());
    }
    parts.push_back(stays(records, paid, Texts::tr("Stays that it pays a part of"), context, false));
}

void offerFund(const Records &records, const QUuid &id, const Context &context, std::vector<CardPart> &parts)
{
    offerPaid(records, "fund_id", id, context, parts);
}

void offer(const Records &records, const QUuid &id, const Context &context, std::vector<CardPart> &parts)
{
    const auto managed = records.referring(describe<HousingStay>(), "manager_id", id);
    parts.push_back(
        stays(records, {managed.begin(), managed.end()}, Texts::tr("Guests that it looks after"), context, false));
    offerPaid(records, "payer_id", id, context, parts);

    CardPart requests;
    const RecordType &type = describe<HousingRequest>();
    requests.title = Texts::tr("Housing requests that it sent");
    requests.columns = {{Texts::tr("Request"), 4}, {Texts::tr("Status"), 3}, {Texts::tr("Received"), 2}};
    for (const QUuid &key : records.referring(type, "referrer_id", id)) {
        const auto request = records.load(Id<HousingRequest>(key));
        if (!request || !isWaiting(*request))
            continue;
        requests.lines.push_back(
            {&type,
             key,
             {titleOf(type, &*request, context), displayOf(type, *findField(type, u"status"), &*request, context),
              italianText(request->receivedOn)}});
    }
    parts.push_back(std::move(requests));

    CardPart works;
    works.title = Texts::tr("Works that it executes");
    works.columns = {{Texts::tr("Works"), 5}, {Texts::tr("From"), 2}, {Texts::tr("Until"), 2}};
    for (const QUuid &key : records.referring(describe<RenovationPhase>(), "contractor_id", id)) {
        const auto phase = records.load(Id<RenovationPhase>(key));
        if (!phase || stated(phase->testedOn))
            continue;
        works.lines.push_back({&describe<RenovationPhase>(),
                               key,
                               {phase->name, italianText(firstDay(*phase)), italianText(lastDay(*phase))},
                               stated(lastDay(*phase)) && lastDay(*phase) < context.day()});
    }
    parts.push_back(std::move(works));
}

void offerHistory(const Records &records, const QUuid &id, const Context &context, std::vector<CardPart> &parts)
{
    std::set<QUuid> ids;
    for (const QUuid &stay : records.referring(describe<HousingStay>(), "person_id", id))
        ids.insert(stay);
    for (const QUuid &row : records.referring(describe<StayPlace>(), "person_id", id)) {
        if (const auto place = records.load(describe<StayPlace>(), row))
            ids.insert(place->as<StayPlace>().stay.uuid());
    }
    CardPart part = stays(records, ids, Texts::tr("Stays of this person"), context, true);
    part.columns.front().title = Texts::tr("Stay");
    parts.push_back(std::move(part));
}

} // namespace

CardSource housingCard()
{
    return {&describe<Organisation>(), 30, offer};
}

CardSource housingOfFund()
{
    return {&describe<FundingSource>(), 30, offerFund};
}

CardSource housingHistory()
{
    return {&describe<Person>(), 30, offerHistory};
}

} // namespace insieme
