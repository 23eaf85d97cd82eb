// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/merge.h"

namespace insieme::documents {

struct Filter {
    const char *name;
    /// `text` is what the filters before made of the value. nullopt: the filter does not fit the value.
    std::optional<QString> (*apply)(const Merged &merged, const QString &text);
};

/// nullptr: there is none of that name.
const Filter *findFilter(QStringView name);

/// A value as a deed shows it when no filter says otherwise: `1.234,50`, `22/06/2026`, `20:30`; empty when there is
/// none.
QString mergedText(const Merged &merged);

} // namespace insieme::documents
