// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace insieme {

/// Text for searching and sorting: lower case, without accents, punctuation as spaces, single spaces
/// ("Coop. L'Èrica" → "coop l erica").
QString folded(QStringView text);

/// `folded`, with numbers padded so that "App. 2" sorts before "App. 10", and days, months and numbers of a year turned
/// round, so that 31/12/2025 sorts before 01/03/2026 and 9/2025 before 2/2026.
QString sortKey(QStringView text);

/// Control characters other than line feed and tab removed, line ends as line feeds, canonical composition (NFC);
/// text of a foreign file.
QString cleaned(QStringView text);

/// Blanks and characters without a look of their own (joiners, marks of direction) only, or no text at all.
bool showsNothing(QStringView text);

/// The text of one field as it is compared, checked and stored: without blanks at its ends (`showsNothing`: empty), in
/// canonical composition (NFC), line ends as line feeds. Of one line (`lines` is false): blanks with a line end or a
/// tab among them are one space. Text that is in this form already is not copied.
QString fieldText(const QString &text, bool lines);

/// How a value that `Check` accepts is written (a code in capitals, without spaces); nullptr: as fieldText gives it.
/// Specialised beside the check, so that no field can have the one without the other.
using WrittenForm = QString (*)(const QString &text);
template<auto Check> inline constexpr WrittenForm writtenForm = nullptr;

} // namespace insieme
