// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/composition.h"

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

std::vector<Person> peopleOf(const Records &records, const Dwellers &dwellers)
{
    std::vector<Id<Person>> ids{dwellers.person};
    if (const auto household = records.load(dwellers.household)) {
        const Date last = stated(dwellers.until) ? dwellers.until - Days(1) : Date();
        for (const HouseholdMember &member : household->members) {
            const bool known = std::find(ids.begin(), ids.end(), member.person) != ids.end();
            if (!known && overlap(member.from, member.to, dwellers.from, last))
                ids.push_back(member.person);
        }
    }
    std::vector<Person> people;
    for (const Id<Person> &id : ids) {
        if (auto person = records.load(id))
            people.push_back(std::move(*person));
    }
    return people;
}

bool isMinor(const Person &person, const Date &day)
{
    return stated(person.birthDate) && calendar::addMonths(day, -18 * 12) < person.birthDate;
}

/// What a rule says to a household alone; the second: it is not known whether it is kept.
struct Answer {
    bool broken = false, unknown = false;
};
Answer ask(CompositionKind kind, const std::vector<Person> &people, const Date &day)
{
    Answer answer;
    const auto sex = [&answer](const Person &person, bool women) {
        const auto facts = factsOf(person.taxCode, Date(2100, 1, 1));
        answer.unknown = answer.unknown || !facts;
        answer.broken = answer.broken || (facts && facts->female != women);
    };
    switch (kind) {
    case CompositionKind::OnlyWomen:
    case CompositionKind::OnlyMen:
        for (const Person &person : people)
            sex(person, kind == CompositionKind::OnlyWomen);
        break;
    case CompositionKind::OnlyAdults:
    case CompositionKind::OnlyFamilies: {
        const auto minors =
            std::count_if(people.begin(), people.end(), [&day](const Person &person) { return isMinor(person, day); });
        answer.unknown =
            std::any_of(people.begin(), people.end(), [](const Person &person) { return !stated(person.birthDate); });
        answer.broken = kind == CompositionKind::OnlyAdults ? minors > 0 : minors == 0 && !answer.unknown;
        if (kind == CompositionKind::OnlyFamilies && minors > 0)
            answer.unknown = false;
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

Date laterOf(const Date &a, const Date &b)
{
    return !stated(a) || (stated(b) && a < b) ? b : a;
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
    const std::vector<Person> people = peopleOf(records, dwellers);
    return std::any_of(people.begin(), people.end(),
                       [&](const Person &person) { return isMinor(person, dwellers.from); });
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
    std::vector<Person> people;
    for (const Rule &rule : rulesOf(records, unit, dwellers.from, dwellers.until)) {
        if (people.empty())
            people = peopleOf(records, dwellers);
        const Date day = laterOf(dwellers.from, rule.from);
        const Answer answer = ask(rule.kind, people, day);
        if (answer.broken)
            broken.push_back({rule.binding, day, sentence(rule.kind), {}});
        else if (answer.unknown)
            broken.push_back({false,
                              day,
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
    const auto load = loadOf(records, unit.id);
    if (!load)
        return broken;
    const bool own = hasMinors(records, dwellers);
    for (const StayLoad &other : load->stays) {
        const Date first = laterOf(dwellers.from, other.nights.from);
        const bool apart = (stated(dwellers.until) && !(first < dwellers.until))
            || (stated(other.nights.to) && !(first < other.nights.to));
        if (other.id == itself || apart)
            continue;
        const auto stay = records.load(other.id);
        if (!stay || (!dwellers.household.isNull() && stay->household == dwellers.household))
            continue;
        if (!own && !hasMinors(records, dwellersOf(records, *stay)))
            continue;
        for (const Rule &rule : rules) {
            const Date day = laterOf(first, rule.from);
            const bool over = (stated(dwellers.until) && !(day < dwellers.until))
                || (stated(other.nights.to) && !(day < other.nights.to)) || (stated(rule.to) && rule.to < day);
            if (!over)
                broken.push_back({rule.binding, day, sentence(rule.kind), {other.id}});
        }
    }
    return broken;
}

} // namespace insieme
