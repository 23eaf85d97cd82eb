// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/record/record_type.h"

#include <QJsonObject>

namespace insieme {

/// One line of JSON with the record's fields in their order, then its children; NULL as null. Amounts, percentages and
/// hours are strings (never floating point), integers and flags are themselves. Fields above `context.shown` are left
/// out. Computed fields are included.
QByteArray toJson(const RecordType &type, const void *record, const Context &context);

/// Text as a JSON string.
QByteArray jsonString(const QString &text);

/// How a value of the field is written, as a part of a sentence.
QString expectedForm(const Field &field);

/// Where the first character stands that a text cannot hold and QJsonDocument would change without a word: bytes that
/// are not UTF-8, half of a pair ("\ud83d" alone). In bytes, from 0; nothing where all can be read.
std::optional<qsizetype> brokenCharacter(const QByteArray &json);

/// A name that one object of the text holds twice, of which QJsonDocument keeps the last without a word. The text is
/// one that it reads.
std::optional<QString> repeatedName(const QByteArray &json);

/// Sets the fields that the object carries; null clears. A child list is replaced when present; rows that carry the id
/// of an existing row keep what they do not mention. Unknown, computed and unreadable names are refused, all listed.
/// `id` is ignored here.
Done applyJson(const RecordType &type, void *record, const QJsonObject &object, const Context &context);

} // namespace insieme
