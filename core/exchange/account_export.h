// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/account.h"
#include "core/exchange/sheet_writer.h"

namespace insieme::exchange {

/// Writes the account of a month as three tables: its lines (users by their code), who pays, who executes. The kind of
/// a day tells about health: where `context` may not show what is personal, attended days and the others are all that
/// is told apart. A draft, with findings, is written, too: the findings follow as a fourth table.
Done exportAccount(const Account &account, const Context &context, SheetWriter &writer);

} // namespace insieme::exchange
