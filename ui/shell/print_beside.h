// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/list_document.h"
#include "core/documents/template.h"
#include "ui/shell/page.h"

#include <functional>

class QTableView;

namespace insieme {

/// A document of many records, which is not in the list of printables: made in Italian and laid out beside the window,
/// which waits for it, and opened then. What fails is said and opens nothing; what is stopped opens nothing. `name`:
/// for people, until its own title is known.
///
/// `make` runs on another thread, with the workspace and the context of the work; what it needs of the window it holds
/// as a copy. Where it fails it is asked again in the language of the program, for the reason.
void printBeside(Shell &shell, const QString &name,
                 std::function<Result<documents::Composed>(const Workspace &, const Context &)> make);

/// The columns and rows that a table shows now, ready to be printed; title, note and letterhead are the caller's.
/// `widths`: on paper, to each other, one for each column of the model.
documents::ListTable tableAsShown(const QTableView &table, const std::vector<double> &widths);

} // namespace insieme
