// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/composition.h"

#include "core/base/elision.h"
#include "core/calendar/intervals.h"
#include "core/calendar/periods.h"
#include "core/housing/occupancy.h"
#include "core/housing/property.h"
#include "core/housing/unit.h"
#include "core/registry/checks.h"
#include "core/registry/identifiers.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <set>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Composition)
};

struct Rule {
    CompositionKind kind;
    bool binding;
    Date from, to;
};

/// The rules in force on some day of a period.
std::vector<Rule> rulesOf(const Records &records, const HousingUnit &unit, const Date &from, const Date &until)
{
    std::vector<Rule> rules;
    const auto add = [&](const auto &rows) {
        for (const auto &row : rows) {
            if (row.kind && overlap(row.from, row.to, from, stated(until) ? until - Days(1) : Date()))
                rules.push_back({*row.kind, row.binding, row.from, row.to});
        }
    };
    add(unit.rules);
    if (const auto property = records.load(unit.property))
        add(property->rules);
    return rules;
}

/// A person of a household and the days of its time there on which the person is there.
struct Dweller {
    Person person;
    calendar::Interval days;
};

std::vector<Dweller> peopleOf(const Records &records, const Dwellers &dwellers)
{
    const calendar::Interval time{dwellers.from, stated(dwellers.until) ? dwellers.until - Days(1) : Date()};
    std::vector<Dweller> people;
    const auto add = [&](const Id<Person> &id, const calendar::Interval &days) {
        const auto person = records.load(id);
        const auto there = calendar::common(time, days);
        if (person && there)
            people.push_back({*person, *there});
    };
    add(dwellers.person, {});
    if (const auto household = records.load(dwellers.household)) {
        for (const HouseholdMember &member : household->members) {
            if (member.person != dwellers.person)
                add(member.person, {member.from, member.to});
        }
    }
    return people;
}

/// The days on which somebody of them is a minor.
calendar::Intervals minorDays(const std::vector<Dweller> &people)
{
    calendar::Intervals days;
    for (const Dweller &each : people) {
        if (!stated(each.person.birthDate))
            continue;
        const Date ofAge = calendar::addMonths(each.person.birthDate, 18 * 12);
        if (const auto minor = calendar::common(each.days, {each.person.birthDate, ofAge - Days(1)}))
            days.push_back(*minor);
    }
    return calendar::joined(std::move(days));
}

/// What a rule says to a household alone on some days.
struct Answer {
    Date broken; ///< the first day; not stated: kept, as far as is known
    bool binds = true; ///< false: it only warns
    bool unknown = false; ///< tax code or birth of somebody is not written
};
Answer ask(CompositionKind kind, const std::vector<Dweller> &people, const calendar::Interval &days)
{
    Answer answer;
    const bool undated =
        std::any_of(people.begin(), people.end(), [](const Dweller &each) { return !stated(each.person.birthDate); });
    switch (kind) {
    case CompositionKind::OnlyWomen:
    case CompositionKind::OnlyMen:
        for (const Dweller &each : people) {
            const auto facts = factsOf(each.person.taxCode, Date(2100, 1, 1));
            answer.unknown = answer.unknown || !facts;
            const bool other = facts && facts->female != (kind == CompositionKind::OnlyWomen);
            if (const auto there = other ? calendar::common(days, each.days) : std::nullopt)
                answer.broken = stated(answer.broken) ? std::min(answer.broken, there->from) : there->from;
        }
        break;
    case CompositionKind::OnlyAdults:
        answer.unknown = undated;
        for (const calendar::Interval &minor : minorDays(people)) {
            if (const auto there = calendar::common(days, minor); there && !stated(answer.broken))
                answer.broken = there->from;
        }
        break;
    case CompositionKind::OnlyFamilies: {
        // A family comes in with a minor. When the last one comes of age it need not leave at once: that warns.
        const calendar::Intervals minor = minorDays(people);
        const auto first = std::find_if(minor.begin(), minor.end(),
                                        [&days](const calendar::Interval &each) { return each.contains(days.from); });
        if (first == minor.end()) {
            answer.unknown = undated;
            answer.broken = undated ? Date() : days.from;
        } else if (stated(first->to) && (!stated(days.to) || first->to < days.to)) {
            answer.broken = first->to + Days(1);
            answer.binds = false;
        }
        break;
    }
    case CompositionKind::NoMinorsWithOthers:
        break;
    }
    return answer;
}

QString sentence(CompositionKind kind)
{
    switch (kind) {
    case CompositionKind::OnlyWomen:
        return Texts::tr("only women live there");
    case CompositionKind::OnlyMen:
        return Texts::tr("only men live there");
    case CompositionKind::OnlyAdults:
        return Texts::tr("only adults live there");
    case CompositionKind::OnlyFamilies:
        return Texts::tr("only families with minors live there");
    case CompositionKind::NoMinorsWithOthers:
        return Texts::tr("minors do not live there together with other households");
    }
    return {};
}

void judgeWork(const Records &records, const HousingUnit &unit, const Dwellers &dwellers,
               std::vector<CompositionBreak> &broken)
{
    if (dwellers.workIn.isNull())
        return;
    const auto property = records.load(unit.property);
    if (!property || property->municipality == dwellers.workIn)
        return;
    if (std::any_of(property->reach.begin(), property->reach.end(),
                    [&](const PropertyReach &row) { return row.municipality == dwellers.workIn; }))
        return;
    const bool known = !property->municipality.isNull() || !property->reach.empty();
    broken.push_back({dwellers.workBinding && known,
                      dwellers.from,
                      known ? Texts::tr("the place of work is not among the Comuni within reach of the house")
                            : Texts::tr("which Comuni are within reach of the house is not written"),
                      {}});
}

} // namespace

Dwellers dwellersOf(const HousingRequest &request, const Date &from, const Date &until)
{
    return {request.person, request.household, from, until, request.workIn, request.workReach == WorkReach::Binds};
}

Dwellers dwellersOf(const Records &records, const HousingStay &stay)
{
    Dwellers dwellers{stay.person, stay.household, stay.start, exitOf(stay), {}, false};
    if (!stay.request.isNull()) {
        if (const auto request = records.load(stay.request)) {
            dwellers.workIn = request->workIn;
            dwellers.workBinding = request->workReach == WorkReach::Binds;
        }
    }
    return dwellers;
}

bool hasRules(const Records &records, const HousingUnit &unit)
{
    if (!unit.rules.empty())
        return true;
    const auto property = records.load(unit.property);
    return property && !property->rules.empty();
}

bool hasMinors(const Records &records, const Dwellers &dwellers)
{
    return !minorDays(peopleOf(records, dwellers)).empty();
}

bool keepsMinorsApart(const Records &records, const HousingUnit &unit, const Date &from, const Date &until)
{
    const std::vector<Rule> rules = rulesOf(records, unit, from, until);
    return std::any_of(rules.begin(), rules.end(), [](const Rule &rule) {
        return rule.binding && rule.kind == CompositionKind::NoMinorsWithOthers;
    });
}

std::vector<CompositionBreak> breaksAlone(const Records &records, const HousingUnit &unit, const Dwellers &dwellers)
{
    std::vector<CompositionBreak> broken;
    const std::vector<Rule> rules = rulesOf(records, unit, dwellers.from, dwellers.until);
    const std::vector<Dweller> people = rules.empty() ? std::vector<Dweller>() : peopleOf(records, dwellers);
    const calendar::Interval time{dwellers.from, stated(dwellers.until) ? dwellers.until - Days(1) : Date()};
    for (const Rule &rule : rules) {
        const auto days = calendar::common(time, {rule.from, rule.to});
        if (!days)
            continue;
        const Answer answer = ask(rule.kind, people, *days);
        if (stated(answer.broken))
            broken.push_back({rule.binding && answer.binds,
                              answer.broken,
                              answer.binds ? sentence(rule.kind)
                                           : elided(Texts::tr("%1: from %2 on there is none")
                                                        .arg(sentence(rule.kind), italianText(answer.broken))),
                              {}});
        else if (answer.unknown)
            broken.push_back({false,
                              days->from,
                              Texts::tr("%1: tax code or birth of somebody is not written").arg(sentence(rule.kind)),
                              {}});
    }
    judgeWork(records, unit, dwellers, broken);
    return broken;
}

std::vector<CompositionBreak> breaksWithOthers(const Records &records, const HousingUnit &unit,
                                               const Dwellers &dwellers, const Id<HousingStay> &itself)
{
    std::vector<CompositionBreak> broken;
    std::vector<Rule> rules = rulesOf(records, unit, dwellers.from, dwellers.until);
    std::erase_if(rules, [](const Rule &rule) { return rule.kind != CompositionKind::NoMinorsWithOthers; });
    if (rules.empty())
        return broken;
    const auto load = loadOf(records, unit.id, dwellers.from);
    if (!load)
        return broken;
    const calendar::Interval time{dwellers.from, stated(dwellers.until) ? dwellers.until - Days(1) : Date()};
    const calendar::Intervals own = minorDays(peopleOf(records, dwellers));
    for (const StayLoad &other : load->stays) {
        const auto together =
            calendar::common(time, {other.nights.from, stated(other.nights.to) ? other.nights.to - Days(1) : Date()});
        if (other.id == itself || !together)
            continue;
        const auto stay = records.load(other.id);
        if (!stay || (!dwellers.household.isNull() && stay->household == dwellers.household))
            continue;
        calendar::Intervals minors = minorDays(peopleOf(records, dwellersOf(records, *stay)));
        minors.insert(minors.end(), own.begin(), own.end());
        for (const Rule &rule : rules) {
            Date first;
            for (const calendar::Interval &minor : calendar::joined(minors)) {
                const auto there = calendar::common(*together, minor);
                const auto days = there ? calendar::common(*there, {rule.from, rule.to}) : std::nullopt;
                if (days && !stated(first))
                    first = days->from;
            }
            if (stated(first))
                broken.push_back({rule.binding, first, sentence(rule.kind), {other.id}});
        }
    }
    return broken;
}

} // namespace insieme
