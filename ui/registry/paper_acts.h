// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/suitability/suitability.h"
#include "ui/shell/page.h"

namespace insieme {

/// The form of a new paper of an organisation; `asked`: which one, where it is known.
void openNewPaper(Shell &shell, const QUuid &organisation, const Asked &asked = {});
/// The form of the paper that follows this one: whose it is, which, for what and from whom stand in it, of a paper of a
/// year the next year. Its number and its days are those of the new paper.
void renewPaper(Shell &shell, const Requirement &paper);
/// Renewing, on the page of a paper, in the palette and wherever papers are listed.
void addPaperActs(PageCatalogue &catalogue);

} // namespace insieme
