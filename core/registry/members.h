// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/membership.h"
#include "core/registry/offer.h"
#include "core/registry/organisation.h"

namespace insieme {

/// L. 381/1991 art. 1: A socio-health and educational services, B work integration.
enum class CooperativeKind { A, B, AB, Consortium, Other };

enum class Membership { Member, Admission, Former, NotMember };

/// A cooperative, member of the consortium or not.
struct Cooperative : Organisation {
    std::optional<CooperativeKind> kind;
    Membership membership = Membership::NotMember;
    Date memberSince;
    Date memberUntil; ///< last day; not stated: still a member
    Date foundedOn;
    QString sectors;
    std::optional<Money> capital;
    // Retired: the ledger of shares and the head counts tell these with their days.
    std::optional<Money> oldConsortiumShare;
    std::optional<qint64> oldWorkers;
    std::optional<qint64> oldWorkerMembers;
    std::optional<qint64> oldDisadvantagedWorkers;
    std::optional<qint64> oldVolunteers;
    Date nextExpiry; ///< settled: the first expiry among its papers that no other one replaces
    std::vector<MembershipStep> steps;
    std::vector<HeadCount> headCounts;
    std::vector<OfferedService> services;
    std::vector<Territory> territories;
    friend bool operator==(const Cooperative &, const Cooperative &) = default;
};
template<> const RecordType &describe<Cooperative>();

/// The values of Membership.
const ChoiceList &membershipChoices();

enum class BodyKind { Municipality, HealthAuthority, Region, Province, SocialArea, University, Other };

/// A public body. One that was suppressed names who took over its deeds.
struct PublicBody : Organisation {
    BodyKind bodyKind = BodyKind::Municipality;
    QString socialArea; ///< Ambito territoriale sociale, e.g. Ven_15
    QString healthDistricts;
    std::optional<qint64> population;
    Id<PublicBody> successor;
    Date suppressedOn; ///< first day on which it no longer existed
    friend bool operator==(const PublicBody &, const PublicBody &) = default;
};
template<> const RecordType &describe<PublicBody>();

/// What the 30 % of L. 381/1991 art. 4 is counted on.
enum class DisadvantagedBase { Total, Others };

/// The consortium whose file this is.
struct Consortium : Organisation {
    Date foundedOn;
    QString logoText; ///< name on the letterhead
    QString logoNote; ///< line under it
    QString court; ///< competent court proposed to new agreements
    QString signingPlace; ///< place of signature proposed to new agreements
    std::optional<DisadvantagedBase> disadvantagedBase; ///< not stated: total
    friend bool operator==(const Consortium &, const Consortium &) = default;
};
template<> const RecordType &describe<Consortium>();

} // namespace insieme
