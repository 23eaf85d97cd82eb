// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/list_query.h"

namespace insieme {

/// A named list of the window and the command line: a kind of record, or a part of it that people look for by name
/// (conventions and contracts are both agreements).
struct View {
    const char *name; ///< on the command line
    const RecordType *type;
    const char *label; ///< English source text in the context "View"; nullptr: the plural of the type
    std::vector<Condition> conditions;
    QString title() const;
};

const std::vector<View> &views();
const View *findView(QAnyStringView name);

} // namespace insieme
