// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/typed.h"

namespace insieme {

/// How a value that is typed is understood: a day with its weekday and, where it ends the term that begins so, with
/// the length of the term; an amount in the words in which deeds write it. Empty for what says itself.
QString echoOf(const Value &value, const TermBegin &begin = {});

} // namespace insieme
