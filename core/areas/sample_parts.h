// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Shared by the files that make the sample; nobody else includes it.
#include "core/agreements/agreement.h"
#include "core/base/id.h"

namespace insieme {

struct Organisation;
struct Person;

namespace sample {

/// The key of a sample record of type R.
template<class R> Id<R> key(const QString &slug)
{
    return Id<R>(fixedUuid(QLatin1String(describe<R>().table) + QLatin1Char('/') + slug));
}
inline Id<Organisation> organisation(const QString &slug)
{
    return Id<Organisation>(fixedUuid(QStringLiteral("organisation/") + slug));
}
inline Id<Person> person(const QString &slug)
{
    return Id<Person>(fixedUuid(QStringLiteral("person/") + slug));
}

std::vector<Agreement> sampleAgreements();
std::vector<AnyRecord> sampleAgenda();
std::vector<AnyRecord> sampleContracts();
std::vector<AnyRecord> sampleMeetings();

} // namespace sample
} // namespace insieme
