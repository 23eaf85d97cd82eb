// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Organisation;

/// "ATS" has two meanings in Italy: a purpose grouping (Associazione Temporanea di Scopo) and a social area (Ambito
/// Territoriale Sociale); here they are two categories.
enum class OrganisationCategory {
    Consortium,
    Cooperative,
    Municipality,
    HealthAuthority,
    Region,
    Province,
    Foundation,
    Diocese,
    PurposeGrouping,
    BidGrouping,
    SocialArea,
    Company,
    Association,
    University,
    Other
};

/// A name and the days on which it was in use, both included; a day that is not stated leaves that side open.
struct OrganisationName {
    Id<OrganisationName> id;
    Id<Organisation> organisation;
    QString name;
    QString shortName;
    Date validFrom;
    Date validTo;
    friend bool operator==(const OrganisationName &, const OrganisationName &) = default;
};

enum class SeatKind { Legal, Operating, Administrative };

/// A seat besides the one on the record, or one that was: a former legal seat with its days.
struct OrganisationSeat {
    Id<OrganisationSeat> id;
    Id<Organisation> organisation;
    SeatKind kind = SeatKind::Operating;
    QString name;
    QString address;
    QString postcode;
    QString municipality;
    QString province;
    QString phone;
    Date validFrom; ///< a day that is not stated leaves that side open
    Date validTo;
    friend bool operator==(const OrganisationSeat &, const OrganisationSeat &) = default;
};

/// A bank account besides the one on the record.
struct BankAccount {
    Id<BankAccount> id;
    Id<Organisation> organisation;
    QString iban;
    QString bank;
    QString purpose;
    Date validFrom; ///< a day that is not stated leaves that side open
    Date validTo;
    friend bool operator==(const BankAccount &, const BankAccount &) = default;
};

/// Anyone a deed can have as a party. Cooperatives, public bodies and the consortium extend it with the same key.
struct Organisation {
    Id<Organisation> id;
    OrganisationCategory category = OrganisationCategory::Other;
    QString legalForm;
    QString taxCode;
    QString vatNumber;
    QString pec;
    QString email;
    QString phone;
    QString website;
    QString address;
    QString postcode;
    QString municipality;
    QString province; ///< two letters
    QString belfiore;
    QString istat;
    Id<Organisation> parent;
    QString ipaCode; ///< of the body; its offices have a code of their own for invoices
    QString officeCode; ///< codice univoco ufficio (6) or recipient code (7) for electronic invoices
    QString iban;
    QString bank;
    QString nationalRegister; ///< albo nazionale delle società cooperative: letter and six digits
    QString regionalRegister; ///< albo regionale: written in several ways, free text
    QString rea;
    QString runts;
    bool active = true;
    QString notes;
    std::vector<OrganisationName> names;
    std::vector<OrganisationSeat> seats;
    std::vector<BankAccount> accounts;
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

template<> const RecordType &describe<Organisation>();
template<> const RecordType &describe<OrganisationName>();
template<> const RecordType &describe<OrganisationSeat>();
template<> const RecordType &describe<BankAccount>();

/// The name in use on a day; between two names the one before, before the first name the first. A day that is not
/// stated means the latest. nullptr only without names. The pointer lives as long as the record is unchanged.
const OrganisationName *nameOn(const Organisation &organisation, const Date &day);

/// One sentence for each pair of names that were in use on the same day.
QStringList overlappingNames(const Organisation &organisation);

/// Address, postcode, municipality and province on one line; empty when none is known.
QString seatOf(const Organisation &organisation);
/// The legal seat on a day: a dated one, otherwise that of the record.
QString seatOn(const Organisation &organisation, const Date &day);

} // namespace insieme
