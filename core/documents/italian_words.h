// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"
#include "core/base/quantity.h"

namespace insieme::documents {

/// A whole number in Italian words, one word below a million: "ventuno", "tremilatré", "un milione duecentomila".
/// Below zero "meno …"; from 10^15 the digits.
QString inWords(qint64 number);

/// An amount as deeds write it, in one word so that nothing can be put between: "millequattrocento/50",
/// "unmilioneduecentomila/00"; cents always two digits.
QString inWords(Money amount);

/// "22 giugno 2026"; the first of a month is "1° giugno 2026". Empty for a day that is not stated.
QString longDate(const Date &day);

/// "primo" … "trentunesimo"; outside 1–999 999 digits with "°" or "ª".
QString ordinal(qint64 number, bool feminine = false);

/// A preposition ("di", "a", "da", "in", "su" or none) with its article before a name, elided before a vowel: ("di",
/// "Comune di Padova") → "del Comune …", ("di", "Azienda ULSS 6") → "dell'Azienda …". Without the article when the
/// first word is none that is known to bear one: ("di", "Idee Verdi") → "di Idee Verdi", ("", "Il Portico") → "Il
/// Portico".
QString withArticle(const QString &preposition, const QString &noun);

} // namespace insieme::documents
