// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Cooperative;
struct CooperativeGroup;

enum class GroupPurpose { HomogeneousServices, CommonInitiative, Other };

struct GroupMember {
    Id<GroupMember> id;
    Id<CooperativeGroup> group;
    Id<Cooperative> cooperative;
    QString role; ///< e.g. "referente"
    Date validFrom; ///< not stated: as the group
    Date validTo;
    friend bool operator==(const GroupMember &, const GroupMember &) = default;
};

/// Cooperatives that run homogeneous services or a common initiative.
struct CooperativeGroup {
    Id<CooperativeGroup> id;
    QString name;
    GroupPurpose purpose = GroupPurpose::HomogeneousServices;
    QString description;
    Date validFrom; ///< a day that is not stated leaves that side open
    Date validTo;
    std::vector<GroupMember> members;
    friend bool operator==(const CooperativeGroup &, const CooperativeGroup &) = default;
};
template<> const RecordType &describe<CooperativeGroup>();
template<> const RecordType &describe<GroupMember>();

} // namespace insieme
