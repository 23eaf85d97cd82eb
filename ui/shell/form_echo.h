// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/value.h"

namespace insieme {

/// How a value that is typed is understood: a day with its weekday and, where it ends a term that begins on `begin`,
/// with the length of the term; an amount in the words in which deeds write it. Empty for what says itself.
QString echoOf(const Value &value, const Date &begin = {});

} // namespace insieme
