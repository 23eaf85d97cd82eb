// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/value.h"

namespace insieme {

/// The term that a typed day ends.
struct TermBegin {
    // From a day, where the day that ends the term belongs to it.
    TermBegin(const Date &first = {}, bool exit = false) // NOLINT(google-explicit-constructor)
        : first(first)
        , exit(exit)
    {
    }
    Date first; ///< not stated: none
    bool exit; ///< what is typed is the day of exit: the one after the last day of the term
};

/// A day as a person types it: `15/3`, `15/3/26`, `15/03/2026`, `2026-03-15`, `oggi`, `domani`, `ieri`, `+30`, `-7`,
/// `+6 mesi`, `fine mese`, `fine anno`. Days without a year are in the year of `today`; two digits of a year are
/// 1950–2049. `begin`: of what ends a term; then `+6 mesi` is as long as it says.
std::optional<Date> typedDate(const QString &text, const Date &today, const TermBegin &begin = {});

/// Where what is added to an end begins. Not stated where the end is not.
Date dayAfter(const Date &end);

/// A value of a kind as typed (amounts in Italian form, hours as 20:30 or 20). Empty text is NULL; nullopt: it does not
/// fit.
std::optional<Value> typedValue(Kind kind, const QString &text, const Date &today, const TermBegin &begin = {});

/// The text an editor starts with.
QString editText(const Value &value);

} // namespace insieme
