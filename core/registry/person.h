// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Organisation;
struct Person;

/// In the order in which a person with several is presented.
enum class RoleKind {
    LegalRepresentative,
    President,
    VicePresident,
    Director,
    Referent,
    Coordinator,
    Tutor,
    Councillor,
    Delegate,
    Other
};

/// What a person is in an organisation, and on which days, both included.
struct PersonRole {
    Id<PersonRole> id;
    Id<Person> person;
    RoleKind role = RoleKind::Referent;
    Id<Organisation> organisation;
    QString title; ///< as written in deeds, e.g. "Sindaca"
    Date validFrom;
    Date validTo;
    friend bool operator==(const PersonRole &, const PersonRole &) = default;
};

struct Person {
    Id<Person> id;
    QString courtesy; ///< "dott.ssa", "ing."
    QString givenName;
    QString familyName;
    QString taxCode;
    Date birthDate;
    QString birthPlace;
    QString birthBelfiore;
    QString email;
    QString phone;
    QString address;
    QString notes;
    bool active = true;
    std::vector<PersonRole> roles;
    friend bool operator==(const Person &, const Person &) = default;
};

template<> const RecordType &describe<Person>();
template<> const RecordType &describe<PersonRole>();

/// Given name, then family name.
QString fullName(const Person &person);

/// As the tax code or the courtesy title tells; nothing where neither does.
std::optional<bool> isWoman(const Person &person);

/// How Italian deeds begin to tell a birth: "nato" or "nata", and "nato/a" where `isWoman` cannot tell.
QString bornWord(const Person &person);

/// The person's first role (in the order of RoleKind) on a day, in `organisation` or, when that is null, anywhere; a
/// day that is not stated allows every role. nullptr when there is none.
const PersonRole *roleOn(const Person &person, const Id<Organisation> &organisation, const Date &day);

/// The role as written in deeds: its title, otherwise the name of the kind.
QString roleText(const PersonRole &role);

} // namespace insieme
