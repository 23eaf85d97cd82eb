// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/store/records.h"

namespace insieme {

/// A member as it stood on a day. Names of people are personal.
struct RegisterLine {
    Id<Cooperative> cooperative;
    QString name;
    QString taxCode;
    QString seat;
    Date since; ///< of the membership that was running; not stated: not known
    QString representative; ///< legal representative, otherwise the president
    QStringList delegates;
    Money share; ///< in the consortium's capital
    Money unpaid;
};

/// The members on a day in the order of their names.
std::vector<RegisterLine> registerOn(const Records &records, const Date &day);

/// Who represents an organisation on a day: its legal representative, otherwise its president; nullopt without either.
std::optional<Person> representativeOn(const Records &records, const Id<Organisation> &organisation, const Date &day);

} // namespace insieme
