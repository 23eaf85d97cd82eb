// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

/// Performs a command that makes a record, and opens it; `make` gives the Result of its Id. A refusal is told.
template<class R, class Make> void openMade(Shell &shell, const Command &command, Make &&make)
{
    Id<R> made;
    const auto done = shell.workspace().perform(command, [&](Transaction &transaction) -> Done {
        const Result<Id<R>> id = make(transaction);
        if (!id)
            return tl::unexpected(id.error());
        made = *id;
        return {};
    });
    if (!done)
        shell.say(done.error().text, true);
    else
        shell.openRecord(describe<R>(), made.uuid());
}

} // namespace insieme
