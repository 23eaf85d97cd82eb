// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

namespace insieme {

/// A value for the eyes of a person: dates and amounts as written in Italy, labels of closed lists, titles of
/// references. A field above `context.shown` gives a mask of fixed length, a person the number of the case. This is the
/// only way a value reaches a screen, a table or a print.
QString display(const Field &field, const Value &value, const Context &context);

/// A value for people and in its stable form for programs, masked alike. It reads as its text.
struct ShownValue {
    QString text;
    QString plain = {}; ///< `plainText`
    bool isEmpty() const { return text.isEmpty(); }
    operator const QString &() const { return text; }
    friend bool operator==(const ShownValue &, const ShownValue &) = default;
};
ShownValue shown(const Field &field, const Value &value, const Context &context);

/// The field of a record; a reference is named as on the day its `asOf` field states.
QString displayOf(const RecordType &type, const Field &field, const void *record, const Context &context);

/// The title of the record that a reference names, on the day of the context; empty for none.
QString titleIn(const Context &context, const RecordType &type, const QUuid &id);

/// True when the record, or a row of its child lists, has sensitive fields.
bool hasSensitive(const RecordType &type);
/// True when the titles of such records hold words of the program. They change with its language.
bool speaksInTitle(const RecordType &type);
/// True when the title of such a record is above what may be shown.
bool hidesTitle(const RecordType &type, const Context &context);
/// What stands for a hidden title: the kind and the code of the record, as `titles` knows it, otherwise a number that
/// follows from the id, the same in every file. Nine digits: among two thousand people two share a number in one file
/// of five hundred.
QString caseName(const RecordType &type, const QUuid &id, const TitleSource *titles);
/// `title` itself, or the case name when it may not be shown.
QString shownTitle(const RecordType &type, const QUuid &id, const QString &title, const Context &context);

/// What a masked value looks like.
QString mask();
/// What a form shows instead of a value that may not be shown: also of one that is not there.
QString maskOf(const Field &field, const Value &value, const Context &context);

} // namespace insieme
