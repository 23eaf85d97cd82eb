// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

#include <QJsonObject>

namespace insieme {

/// What the search may find of the kept text of a deed (FrozenCopy::blocks): its wording and the values that are
/// public. What came from a field that names people is left out, and so is every value of a deed whose text does not
/// say which these are. Parts that are no running text (pictures, charts, plans) have no words.
QString deedWords(const QJsonObject &blocks);

/// All words of the kept text, names of people among them.
QString deedText(const QJsonObject &blocks);

/// The texts of issued documents, annulled ones included: they keep their number, and who looks for a clause wants to
/// see that the deed it stood in was annulled.
TextSource deedTexts();

} // namespace insieme
