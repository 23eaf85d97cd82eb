// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"
#include "core/store/records.h"

namespace insieme {

/// The code for one more record of a type, which has a column `code`: after the highest that begins as `like` does
/// and ends in at most nine digits ("INS-2026-007" → "INS-2026-008"), with the year of `day` in the place of another
/// one. Where `like` does not end in a number, `begin` and at least three digits. Goes through the codes of all: a
/// window asks for it beside itself.
QString nextCode(const Records &records, const RecordType &type, const QString &like, const QString &begin,
                 const Date &day);
/// The same like the record that was added last.
QString nextCode(const Records &records, const RecordType &type, const QString &begin, const Date &day);

/// A record of the type that has the code, besides the one that asks; null: none.
QUuid otherWithCode(const Records &records, const RecordType &type, const QString &code, const QUuid &itself);

/// Nobody who writes gives a record of the type a code that another one has: it is refused, with the next free one. Two
/// that have the same one (two desks gave it, or a removal was undone) are a finding at each, and no obstacle to
/// anything else.
void keepCodesApart(Catalogue &catalogue, const RecordType &type);

} // namespace insieme
