// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/groups.h"

#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem purposeItems[] = {
    {"homogeneous_services", QT_TRANSLATE_NOOP("GroupPurpose", "Homogeneous services")},
    {"common_initiative", QT_TRANSLATE_NOOP("GroupPurpose", "Common initiative")},
    {"other", QT_TRANSLATE_NOOP("GroupPurpose", "Other")},
};
constexpr ChoiceList purposeList{"GroupPurpose", purposeItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<GroupPurpose> = &purposeList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CooperativeGroup)
};

struct MemberDescriptor {
    INSIEME_DESCRIPTOR(GroupMember)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::group>("group_id", "", QT_TR_NOOP("Group"), {.owner = true}),
        field<&R::cooperative>("cooperative_id", "cooperativa", QT_TR_NOOP("Cooperative"),
                               {.required = true, .title = true, .width = 36}),
        field<&R::role>("role", "ruolo", QT_TR_NOOP("Role"), {.width = 24}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From")),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of GroupMember has no field");
};

struct GroupDescriptor {
    INSIEME_DESCRIPTOR(CooperativeGroup)
    static constexpr auto fields =
        insieme::fields<R>(field<&R::id>("id", "", ""),
                           field<&R::name>("name", "nome", QT_TR_NOOP("Name"),
                                           {.required = true, .title = true, .search = true, .width = 40}),
                           field<&R::purpose>("purpose", "scopo", QT_TR_NOOP("Purpose"), {.width = 24}),
                           field<&R::description>("description", "descrizione", QT_TR_NOOP("Description"),
                                                  {.search = true, .longText = true}),
                           field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From")),
                           field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To")));
    static constexpr Children childLists[] = {
        children<R, &R::members>("members", "cooperative", QT_TR_NOOP("Cooperatives"))};
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists),
                  "a member of CooperativeGroup has no field");
};

void checkGroup(const void *record, const Context &, Problems &problems)
{
    const auto &group = *static_cast<const CooperativeGroup *>(record);
    checkPeriod(group.validFrom, group.validTo, "valid_to", problems);
    for (size_t i = 0; i < group.members.size(); ++i) {
        for (size_t k = i + 1; k < group.members.size(); ++k) {
            const GroupMember &a = group.members[i], &b = group.members[k];
            if (a.cooperative == b.cooperative && overlap(a.validFrom, a.validTo, b.validFrom, b.validTo))
                problems.append({Verdict::Level::Invalid, QStringLiteral("members"),
                                 Texts::tr("A cooperative is in the group twice on the same day.")});
        }
    }
}

} // namespace

template<> const RecordType &describe<GroupMember>()
{
    static const RecordType type = [] {
        RecordType t = recordType<MemberDescriptor>("group_member", "", QT_TRANSLATE_NOOP("GroupMember", "Cooperative"),
                                                    QT_TRANSLATE_NOOP("GroupMember", "Cooperatives"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &member = *static_cast<const GroupMember *>(record);
            checkPeriod(member.validFrom, member.validTo, "valid_to", problems);
        };
        t.validFrom = "valid_from";
        t.validUntil = "valid_to";
        return t;
    }();
    return type;
}

template<> const RecordType &describe<CooperativeGroup>()
{
    static const RecordType type = [] {
        RecordType t = recordType<GroupDescriptor>("cooperative_group", "groups",
                                                   QT_TRANSLATE_NOOP("CooperativeGroup", "Group of cooperatives"),
                                                   QT_TRANSLATE_NOOP("CooperativeGroup", "Groups of cooperatives"));
        t.check = checkGroup;
        return t;
    }();
    return type;
}

} // namespace insieme
