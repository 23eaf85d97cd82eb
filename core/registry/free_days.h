// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

namespace insieme {

struct Organisation;

/// The local holiday of a Comune, every year.
struct PatronDay {
    Id<PatronDay> id;
    QString belfiore;
    QString municipality;
    QString name;
    qint64 month = 1;
    qint64 day = 1;
    friend bool operator==(const PatronDay &, const PatronDay &) = default;
};
template<> const RecordType &describe<PatronDay>();

/// Days on which an organisation, or one site of it, is closed; both included.
struct Closure {
    Id<Closure> id;
    Id<Organisation> organisation;
    QString site; ///< empty: all of them
    Date from;
    Date to;
    QString reason;
    friend bool operator==(const Closure &, const Closure &) = default;
};
template<> const RecordType &describe<Closure>();

} // namespace insieme
