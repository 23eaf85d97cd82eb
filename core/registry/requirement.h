// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

struct Organisation;

/// A kind of paper that an organisation must have (DURC, registers, insurance …). The rules are data: the user adds
/// kinds and changes terms where the law does.
struct RequirementKind {
    Id<RequirementKind> id;
    QString code; ///< stable, for the command line
    QString name;
    QString legalReference;
    bool everyMember = false; ///< asked of every member, whatever it executes
    bool perService = false; ///< one paper for each service (authorisation, accreditation)
    std::optional<qint64>
        validityDays; ///< from the day of issue: DURC 120 (DM 30-1-2015 art. 7); not moved by holidays
    std::optional<qint64> validityMonths;
    std::optional<qint64>
        dueMonth; ///< with dueDay: a paper of a year, due on this day of the year after (social report)
    std::optional<qint64> dueDay;
    qint64 leadDays = 30; ///< how long before the expiry to warn
    bool active = true;
    QString notes;
    friend bool operator==(const RequirementKind &, const RequirementKind &) = default;
};
template<> const RecordType &describe<RequirementKind>();

/// One paper of an organisation; a renewed paper is another one, so that the past can be asked for.
struct Requirement {
    Id<Requirement> id;
    Id<Organisation> organisation;
    Id<RequirementKind> kind;
    QString service; ///< as the shares of agreements name it; empty: all services
    QString number;
    QString issuer;
    std::optional<qint64> year; ///< which the paper is about
    Date issuedOn;
    Date printedExpiry; ///< wins over the rule of the kind
    Date validUntil; ///< settled: last day; not stated: it does not expire
    std::optional<qint64> warnDays; ///< settled: own lead time, otherwise the kind's
    bool replaced = false; ///< settled: another paper of the same kind and service lasts longer
    std::optional<qint64> leadDays;
    QString notes;
    friend bool operator==(const Requirement &, const Requirement &) = default;
};
template<> const RecordType &describe<Requirement>();

/// The last day of a paper: what is printed on it, otherwise issue + days, issue + months (the same day number), or for
/// a paper of a year the day on which the next one is due. Not stated: it does not expire.
Date validUntil(const Requirement &paper, const RequirementKind &kind);

/// The papers of an organisation, oldest first.
std::vector<Requirement> requirementsOf(const Records &records, const Id<Organisation> &organisation);
/// The first expiry among the papers that an organisation had on a day and no other one of them replaced, as it was
/// seen from there: papers issued later are not looked at. Not stated: none expired.
Date nextExpiryOn(const Records &records, const Id<Organisation> &organisation, const Date &day);
/// Nothing when no kind has the code.
std::optional<RequirementKind> requirementKind(const Records &records, const QString &code);
/// Active kinds asked of every member, in the order of their codes.
std::vector<RequirementKind> memberRequirements(const Records &records);

void addRequirements(Catalogue &catalogue);

} // namespace insieme
