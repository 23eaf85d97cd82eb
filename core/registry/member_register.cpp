// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/member_register.h"

#include "core/base/text.h"
#include "core/registry/checks.h"
#include "core/registry/ledger.h"

#include <algorithm>

namespace insieme {
namespace {

/// Who holds an office in an organisation on a day, most important office first.
struct Holder {
    RoleKind role;
    QString name;
};

QHash<QUuid, std::vector<Holder>> holdersOn(const Records &records, const Date &day)
{
    QHash<QUuid, std::vector<Holder>> result;
    for (const QUuid &id : records.ids(describe<Person>())) {
        const auto person = records.load(Id<Person>(id));
        if (!person)
            continue;
        for (const PersonRole &role : person->roles) {
            if (!role.organisation.isNull() && inForce(role.validFrom, role.validTo, day))
                result[role.organisation.uuid()].push_back({role.role, fullName(*person)});
        }
    }
    for (std::vector<Holder> &holders : result) {
        std::stable_sort(holders.begin(), holders.end(), [](const Holder &a, const Holder &b) {
            return a.role != b.role ? a.role < b.role : sortKey(a.name) < sortKey(b.name);
        });
    }
    return result;
}

/// First day of the membership that was running on the day.
Date memberSinceOn(const Cooperative &cooperative, const Date &day)
{
    Date since = cooperative.steps.empty() ? cooperative.memberSince : Date();
    for (const MembershipStep &step : cooperative.steps) {
        const bool counts = step.step == MembershipStepKind::Registered && stated(step.day) && step.day <= day;
        if (counts && (!stated(since) || since < step.day))
            since = step.day;
    }
    return since;
}

} // namespace

std::vector<RegisterLine> registerOn(const Records &records, const Date &day)
{
    std::vector<RegisterLine> lines;
    const auto holders = holdersOn(records, day);
    for (const QUuid &id : records.ids(describe<Cooperative>())) {
        const auto cooperative = records.load(Id<Cooperative>(id));
        if (!cooperative || !isMemberOn(*cooperative, day))
            continue;
        RegisterLine line;
        line.cooperative = Id<Cooperative>(id);
        if (const OrganisationName *name = nameOn(*cooperative, day))
            line.name = name->name;
        line.taxCode = cooperative->taxCode;
        line.seat = seatOn(*cooperative, day);
        line.since = memberSinceOn(*cooperative, day);
        for (const Holder &holder : holders.value(id)) {
            const bool represents = holder.role == RoleKind::LegalRepresentative || holder.role == RoleKind::President;
            if (represents && line.representative.isEmpty())
                line.representative = holder.name;
            if (holder.role == RoleKind::Delegate)
                line.delegates << holder.name;
        }
        line.share = shareBalance(records, line.cooperative, day);
        line.unpaid = unpaidCapital(records, line.cooperative, day);
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end(), [](const RegisterLine &a, const RegisterLine &b) {
        const QString keyA = sortKey(a.name), keyB = sortKey(b.name);
        return keyA != keyB ? keyA < keyB : a.cooperative.uuid() < b.cooperative.uuid();
    });
    return lines;
}

std::optional<Person> representativeOn(const Records &records, const Id<Organisation> &organisation, const Date &day)
{
    std::optional<Person> found;
    RoleKind as = RoleKind::Other;
    const RecordType &part = describe<PersonRole>();
    for (const QUuid &id : records.referring(part, "organisation_id", organisation.uuid())) {
        const auto row = records.load(part, id);
        const auto person =
            row ? records.load(row->as<PersonRole>().person) : Result<Person>(tl::unexpected(row.error()));
        const PersonRole *role = person ? roleOn(*person, organisation, day) : nullptr;
        const bool represents =
            role && (role->role == RoleKind::LegalRepresentative || role->role == RoleKind::President);
        if (represents && (!found || role->role < as)) {
            found = *person;
            as = role->role;
        }
    }
    return found;
}

} // namespace insieme
