// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace insieme {

/// Text for searching and sorting: lower case, without accents, punctuation as spaces, single spaces
/// ("Coop. L'Èrica" → "coop l erica").
QString folded(QStringView text);

/// `folded`, with numbers padded so that "App. 2" sorts before "App. 10".
QString sortKey(QStringView text);

/// Control characters other than line feed and tab removed, line ends as line feeds, canonical composition (NFC);
/// the text of one field as it is stored.
QString cleaned(QStringView text);

} // namespace insieme
