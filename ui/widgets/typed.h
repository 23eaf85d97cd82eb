// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/value.h"

namespace insieme {

/// A day as a person types it: `15/3`, `15/3/26`, `15/03/2026`, `2026-03-15`, `oggi`, `domani`, `ieri`, `+30`, `-7`,
/// `+6 mesi`, `fine mese`, `fine anno`. Days without a year are in the year of `today`; two digits of a year are
/// 1950–2049. `begin`: of the last day of a term, the first one; then `+6 mesi` is as long as it says.
std::optional<Date> typedDate(const QString &text, const Date &today, const Date &begin = {});

/// Where what is added to an end begins. Not stated where the end is not.
Date dayAfter(const Date &end);

/// A value of a kind as typed (amounts in Italian form, hours as 20:30 or 20). Empty text is NULL; nullopt: it does not
/// fit.
std::optional<Value> typedValue(Kind kind, const QString &text, const Date &today, const Date &begin = {});

/// The text an editor starts with.
QString editText(const Value &value);

} // namespace insieme
