// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

namespace insieme {

/// What begins with a signature, an entry, a first day: it is in force on no day while nobody states that day, or while
/// a stored field of choices says that it is a draft or was called off.
struct OutOfForce {
    const Field *field = nullptr; ///< nullptr: of such records the days alone decide, and one not stated is open
    std::vector<Value> others; ///< its values with which the days decide
};
OutOfForce outOfForce(const RecordType &type);

/// Says once that a kind is so, and with which values (their places in the list of choices) it is in force on no day.
/// The area of the kind says it, before anybody asks.
void notInForceWhile(const RecordType &type, const char *column, std::vector<int> values);

/// The stored day until which a kind is in force is that of today. Says, in SQL beside its table, what it was as far as
/// it was known on a day, with %1 for that day in quotes; NULL: open.
void knownUntil(const RecordType &type, const char *sql);
/// Of a day; empty: the stored one says it.
QString knownUntil(const RecordType &type, const Date &day);

/// Dated fields (Options::dated) that are not stated on a day because nothing says what they were.
void maybeUnknown(const RecordType &type, std::vector<const char *> columns);
bool maybeUnknown(const RecordType &type, const Field &field);

} // namespace insieme
