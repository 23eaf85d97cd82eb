// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

/// What is said beside a record that was found, so that nobody has to open it to know which one it is.

/// Why a record is found that is not called so: the field and the words in it. Empty: its title says it.
QString reasonText(const AnyRecord &record, const QString &typed, const Context &context);
/// With whom or what a record is, as its layout says it first; not the consortium, which has a part in most. Empty: it
/// says of none, or has no layout.
QString partnerOf(const Records &records, const AnyRecord &record, const Context &context);
/// What tells a record from others that are called alike and the title does not say, the most telling first: its town,
/// with whom it is, its code unless only programs know it, its kind. Nothing above `context.shown`.
QStringList tellingWords(const Records &records, const AnyRecord &record, const QString &title, const Context &context);

} // namespace insieme
