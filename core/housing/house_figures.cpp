// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/house_figures.h"

#include "core/base/rounding.h"
#include "core/calendar/periods.h"
#include "core/housing/contributions.h"
#include "core/housing/property.h"
#include "core/housing/waiting_list.h"
#include "core/record/display.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/records.h"

#include <map>
#include <set>

namespace insieme {
namespace {

std::optional<qint64> average(qint64 sum, qint64 count)
{
    return count > 0 ? std::optional((sum * 2 + count) / (count * 2)) : std::nullopt;
}

void add(OccupancyFigures &sum, const OccupancyFigures &part)
{
    sum.placeDays += part.placeDays;
    sum.takenDays += part.takenDays;
    sum.closedDays += part.closedDays;
    sum.entries += part.entries;
    sum.exits += part.exits;
    sum.stayDays += part.stayDays;
}

using Grouped = std::map<QString, std::vector<Id<HousingStay>>>;

std::vector<HouseGroup> groupsOf(const Grouped &grouped)
{
    std::vector<HouseGroup> groups;
    for (const auto &[name, stays] : grouped)
        groups.push_back({name, stays});
    std::stable_sort(groups.begin(), groups.end(),
                     [](const HouseGroup &a, const HouseGroup &b) { return a.stays.size() > b.stays.size(); });
    return groups;
}

/// The lines of one stay follow each other.
void add(Coverage &sum, std::vector<StayCoverage> &stays, const Id<HousingStay> &stay, const StatementLine &line)
{
    sum.due = sum.due + line.due;
    sum.paid = sum.paid + line.paid;
    if (line.due == Money{} && line.paid == Money{})
        return;
    if (stays.empty() || stays.back().stay != stay)
        stays.push_back({stay, {}});
    Coverage &part = stays.back().coverage;
    part.due = part.due + line.due;
    part.paid = part.paid + line.paid;
}

class Counting {
public:
    Counting(const Records &records, const Context &context, HouseFigures &figures)
        : m_records(records)
        , m_context(context)
        , m_figures(figures)
    {
    }

    Done count(const std::set<QUuid> &stays)
    {
        for (const QUuid &id : stays) {
            const auto stay = m_records.load(Id<HousingStay>(id));
            if (!stay)
                return tl::unexpected(stay.error());
            if (stay->status != StayStatus::Running && stay->status != StayStatus::Ended)
                continue;
            INSIEME_TRY(money(*stay));
            const Date exit = exitOf(*stay);
            const bool inside = !(m_figures.to < stay->start) && (!stated(exit) || m_figures.from < exit);
            if (inside)
                people(*stay);
            if (inside && !(stay->start < m_figures.from))
                entered(*stay);
            if (stay->status == StayStatus::Ended && stated(exit) && !(exit < m_figures.from) && !(m_figures.to < exit))
                m_exits[displayOf(describe<HousingStay>(), *findField(describe<HousingStay>(), u"end_reason"), &*stay,
                                  m_context)]
                    .push_back(stay->id);
        }
        std::stable_sort(m_figures.payers.begin(), m_figures.payers.end(),
                         [](const PayerCoverage &a, const PayerCoverage &b) { return a.name < b.name; });
        m_figures.exits = groupsOf(m_exits);
        m_figures.referrers = groupsOf(m_referrers);
        m_figures.people = static_cast<qint64>(m_people.size());
        return {};
    }

private:
    Done money(const HousingStay &stay)
    {
        const auto account = statementOf(m_records, stay.id, m_figures.to);
        if (!account)
            return tl::unexpected(account.error());
        for (const StatementLine &line : account->lines) {
            if (line.day < m_figures.from)
                continue;
            m_figures.contributions.due = m_figures.contributions.due + line.due;
            m_figures.contributions.paid = m_figures.contributions.paid + line.paid;
            PayerCoverage &payer = coverageOf(line.payer);
            add(payer.coverage, payer.stays, stay.id, line);
            for (HouseMonth &month : m_figures.months) {
                if (month.month.year() == line.day.year() && month.month.month() == line.day.month())
                    add(month.contributions, month.accounts, stay.id, line);
            }
        }
        return {};
    }

    PayerCoverage &coverageOf(const Payer &payer)
    {
        for (PayerCoverage &known : m_figures.payers) {
            if (known.payer == payer)
                return known;
        }
        m_figures.payers.push_back(
            {payer, m_context.titles ? payerName(*m_context.titles, payer, m_figures.to) : QString(), {}});
        return m_figures.payers.back();
    }

    void people(const HousingStay &stay)
    {
        ++m_figures.households;
        if (const auto unit = m_records.load(stay.unit))
            m_figures.shared += unit->shared;
        const Date adultBorn = calendar::addMonths(m_figures.to, -18 * 12);
        const auto add = [&](const Id<Person> &id) {
            if (!m_people.insert(id.uuid()).second)
                return;
            const auto person = m_records.load(id);
            m_figures.minors += person && stated(person->birthDate) && adultBorn < person->birthDate;
        };
        add(stay.person);
        for (const HouseholdMember &member : householdOf(m_records, stay).members) {
            if (!(stated(member.from) && m_figures.to < member.from)
                && !(stated(member.to) && member.to < m_figures.from))
                add(member.person);
        }
    }

    void entered(const HousingStay &stay)
    {
        const auto request = stay.request.isNull() ? Result<HousingRequest>(fail(Error::Code::NotFound, {}))
                                                   : m_records.load(stay.request);
        if (!request)
            return;
        if (!request->referrer.isNull() && m_context.titles)
            m_referrers[m_context.titles->title(describe<Organisation>(), request->referrer.uuid(), stay.start)]
                .push_back(stay.id);
        if (!stated(request->receivedOn) || stay.start < request->receivedOn)
            return;
        const qint64 waited = (stay.start - request->receivedOn).days();
        ++m_figures.housed;
        m_figures.waitedDays += waited;
        for (HouseMonth &month : m_figures.months) {
            if (!(stay.start < month.month) && !(month.month.end_of_month() < stay.start))
                month.housed.push_back({stay.id, waited});
        }
    }

    const Records &m_records;
    const Context &m_context;
    HouseFigures &m_figures;
    std::set<QUuid> m_people;
    Grouped m_exits, m_referrers;
};

} // namespace

std::optional<Percent> Coverage::rate() const
{
    if (due.cents <= 0)
        return {};
    return partOf(paid.cents, due.cents);
}

std::optional<qint64> HouseMonth::averageStay() const
{
    return average(occupancy.stayDays, occupancy.exits);
}

std::optional<qint64> HouseMonth::averageWait() const
{
    qint64 waited = 0;
    for (const HousedStay &stay : housed)
        waited += stay.waitedDays;
    return average(waited, static_cast<qint64>(housed.size()));
}

std::optional<qint64> HouseFigures::averageStay() const
{
    return average(whole.stayDays, whole.exits);
}

std::optional<qint64> HouseFigures::averageWait() const
{
    return average(waitedDays, housed);
}

Result<HouseFigures> houseFigures(const Records &records, const Id<HousingProperty> &property, const Date &from,
                                  const Date &to, const Context &context)
{
    HouseFigures figures;
    figures.from = from;
    figures.to = to;
    auto loads = houseLoads(records);
    if (!loads)
        return tl::unexpected(loads.error());
    std::erase_if(*loads,
                  [&property](const UnitLoad &load) { return !property.isNull() && load.unit.property != property; });
    std::vector<Id<HousingUnit>> units;
    std::set<QUuid> stays;
    for (const UnitLoad &load : *loads) {
        units.push_back(load.unit.id);
        for (const StayLoad &stay : load.stays)
            stays.insert(stay.id.uuid());
        const auto one = occupancy(records, {load.unit.id}, from, to);
        if (!one)
            return tl::unexpected(one.error());
        figures.units.push_back({load.unit.id, load.unit.code, *one});
    }
    for (Date month(from.year(), from.month(), 1); !(to < month);
         month = month.end_of_month() + boost::gregorian::days(1)) {
        const auto part = occupancy(records, units, std::max(month, from), std::min(month.end_of_month(), to));
        if (!part)
            return tl::unexpected(part.error());
        add(figures.whole, *part);
        figures.months.push_back({month, *part, {}});
    }
    INSIEME_TRY(Counting(records, context, figures).count(stays));
    const auto waiting = waitingList(records, {}, to, from, false);
    if (!waiting)
        return tl::unexpected(waiting.error());
    figures.waiting = static_cast<qint64>(waiting->lines.size());
    return figures;
}

} // namespace insieme
