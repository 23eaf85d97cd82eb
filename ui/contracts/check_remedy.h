// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/extension.h"
#include "ui/widgets/check_list.h"

namespace insieme {

class Shell;

/// What puts right what is found of a record: a paper that is missing is written down, if anything can be changed now,
/// everything else is put right where it is.
void setRemedy(CheckList::Check &check, const RecordType &type, const QUuid &id, const std::optional<Asked> &missing,
               Shell &shell);
/// What was found of an agreement as a line with its remedy, unless that is the agreement itself.
CheckList::Check checkOf(const CheckItem &item, const Id<Agreement> &agreement, Shell &shell);

} // namespace insieme
