// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/extension.h"
#include "ui/widgets/check_list.h"

namespace insieme {

class Shell;

/// What was found of an agreement as a line with its remedy: a paper that is missing is written down, everything else
/// is put right where it is, unless that is the agreement itself.
CheckList::Check checkOf(const CheckItem &item, const Id<Agreement> &agreement, Shell &shell);

} // namespace insieme
