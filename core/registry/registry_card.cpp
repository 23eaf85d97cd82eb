// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registry_card.h"

#include "core/base/text.h"
#include "core/record/display.h"
#include "core/registry/checks.h"
#include "core/registry/free_days.h"
#include "core/registry/groups.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/registry/requirement.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

QString until(const Date &day)
{
    return stated(day) ? italianText(day) : QString();
}

CardPart people(const Records &records, const QUuid &id, const Context &context)
{
    CardPart part;
    part.title = Texts::tr("People and offices");
    part.columns = {
        {Texts::tr("Name"), 4}, {Texts::tr("Office"), 4}, {Texts::tr("Contact"), 4}, {Texts::tr("Until"), 2}};
    if (context.shown < Disclosure::Personal)
        return part;
    struct Found {
        RoleKind kind;
        CardLine line;
    };
    std::vector<Found> found;
    for (const QUuid &row : records.referring(describe<PersonRole>(), "organisation_id", id)) {
        const auto role = records.load(describe<PersonRole>(), row);
        if (!role || !inForce(role->as<PersonRole>().validFrom, role->as<PersonRole>().validTo, context.day()))
            continue;
        const auto person = records.load(role->as<PersonRole>().person);
        if (!person || !person->active)
            continue;
        const QString contact = person->phone.isEmpty() ? person->email : person->phone;
        found.push_back(
            {role->as<PersonRole>().role,
             {&describe<Person>(),
              person->id.uuid(),
              {fullName(*person), roleText(role->as<PersonRole>()), contact, until(role->as<PersonRole>().validTo)}}});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.line.cells[0] < b.line.cells[0];
    });
    for (Found &each : found)
        part.lines.push_back(std::move(each.line));
    return part;
}

CardPart papers(const Records &records, const QUuid &id, const Context &context)
{
    CardPart part;
    part.title = Texts::tr("Papers");
    part.columns = {{Texts::tr("Paper"), 5}, {Texts::tr("Service"), 4}, {Texts::tr("Valid until"), 3}};
    for (const Requirement &paper : requirementsOf(records, Id<Organisation>(id))) {
        if (paper.replaced)
            continue;
        const bool late = stated(paper.validUntil) && paper.validUntil < context.day();
        part.lines.push_back({&describe<Requirement>(),
                              paper.id.uuid(),
                              {titleIn(context, describe<RequirementKind>(), paper.kind.uuid()), paper.service,
                               stated(paper.validUntil) ? italianText(paper.validUntil) : Texts::tr("no expiry")},
                              late});
    }
    return part;
}

CardPart groups(const Records &records, const QUuid &id, const Context &context)
{
    CardPart part;
    part.title = Texts::tr("Groups");
    part.columns = {{Texts::tr("Group"), 6}, {Texts::tr("Role"), 3}, {Texts::tr("Until"), 2}};
    for (const QUuid &row : records.referring(describe<GroupMember>(), "cooperative_id", id)) {
        const auto member = records.load(describe<GroupMember>(), row);
        const auto group = member ? records.load(member->as<GroupMember>().group) : Result<CooperativeGroup>();
        if (!member || !group)
            continue;
        const auto &in = member->as<GroupMember>();
        const Date from = stated(in.validFrom) ? in.validFrom : group->validFrom;
        const Date to = stated(in.validTo) ? in.validTo : group->validTo;
        if (inForce(from, to, context.day()))
            part.lines.push_back({&describe<CooperativeGroup>(), group->id.uuid(), {group->name, in.role, until(to)}});
    }
    return part;
}

CardPart family(const Records &records, const QUuid &id, const Context &context)
{
    CardPart part;
    part.title = Texts::tr("What belongs to it");
    part.columns = {{Texts::tr("Organisation"), 6}, {Texts::tr("How"), 4}};
    const RecordType &organisation = describe<Organisation>();
    for (const QUuid &child : records.referring(organisation, "parent_id", id)) {
        const RecordType *type = records.typeOfRow(organisation, child);
        part.lines.push_back(
            {type ? type : &organisation, child, {titleIn(context, organisation, child), Texts::tr("part of it")}});
    }
    for (const QUuid &before : records.referring(describe<PublicBody>(), "successor_id", id))
        part.lines.push_back({&describe<PublicBody>(),
                              before,
                              {titleIn(context, organisation, before), Texts::tr("its deeds went over to it")}});
    return part;
}

/// Who works in the territory of a body.
CardPart atWork(const Records &records, const QUuid &id, const Context &context)
{
    CardPart part;
    part.title = Texts::tr("Cooperatives at work there");
    part.columns = {{Texts::tr("Cooperative"), 5}, {Texts::tr("Services"), 6}, {Texts::tr("Until"), 2}};
    for (const QUuid &row : records.referring(describe<Territory>(), "body_id", id)) {
        const auto territory = records.load(describe<Territory>(), row);
        if (!territory)
            continue;
        const auto &there = territory->as<Territory>();
        const auto cooperative = records.load(there.cooperative);
        if (cooperative && inForce(there.validFrom, there.validTo, context.day()))
            part.lines.push_back({&describe<Cooperative>(),
                                  there.cooperative.uuid(),
                                  {titleIn(context, describe<Cooperative>(), there.cooperative.uuid()),
                                   servicesOn(*cooperative, context.day()), until(there.validTo)}});
    }
    std::stable_sort(part.lines.begin(), part.lines.end(),
                     [](const CardLine &a, const CardLine &b) { return sortKey(a.cells[0]) < sortKey(b.cells[0]); });
    return part;
}

/// The closures of its sites that are not over.
CardPart closures(const Records &records, const QUuid &id, const Context &context)
{
    CardPart part;
    part.title = Texts::tr("Closures");
    part.columns = {{Texts::tr("Site"), 4}, {Texts::tr("From"), 2}, {Texts::tr("Until"), 2}, {Texts::tr("Reason"), 5}};
    std::vector<Closure> found;
    for (const QUuid &row : records.referring(describe<Closure>(), "organisation_id", id)) {
        if (auto closure = records.load(Id<Closure>(row)); closure && closure->to >= context.day())
            found.push_back(std::move(*closure));
    }
    std::stable_sort(found.begin(), found.end(), [](const Closure &a, const Closure &b) { return a.from < b.from; });
    for (const Closure &closure : found) {
        part.lines.push_back({&describe<Closure>(),
                              closure.id.uuid(),
                              {closure.site.isEmpty() ? Texts::tr("all of them") : closure.site,
                               italianText(closure.from), italianText(closure.to), closure.reason}});
    }
    return part;
}

void offer(const Records &records, const QUuid &id, const Context &context, std::vector<CardPart> &parts)
{
    parts.push_back(people(records, id, context));
    parts.push_back(papers(records, id, context));
    parts.push_back(groups(records, id, context));
    parts.push_back(closures(records, id, context));
    parts.push_back(atWork(records, id, context));
    parts.push_back(family(records, id, context));
}

} // namespace

CardSource registryCard()
{
    return {&describe<Organisation>(), 40, offer};
}

} // namespace insieme
