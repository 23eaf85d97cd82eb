// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/obligations.h"

namespace insieme {

class Records;

/// An obligation of a record that is open, and from which day it is shown.
struct OpenObligation {
    QUuid part; ///< as in `Obligation`
    Date from;
};

/// Obligations of one kind that other records settle: a month of a placement by its register. The source offers every
/// obligation that the record may have; which of them are open is asked here, again whenever a record that bears on
/// them changes.
struct ObligationBearing {
    const char *kind; ///< code of the obligations
    const RecordType *of; ///< whose obligations they are
    std::vector<const RecordType *> by; ///< records of these types bear on them
    /// The records of `of` that a record of one of the types bears on.
    std::vector<QUuid> (*owners)(const Records &records, const RecordType &type, const QUuid &id);
    /// Those that are open of a record of `of`.
    std::vector<OpenObligation> (*open)(const Records &records, const void *record);
};

} // namespace insieme
