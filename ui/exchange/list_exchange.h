// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

struct ListQuery;
class RecordModel;

/// Rows of a list for the clipboard, in the columns of the model, typed as a spreadsheet reads them. Too many rows are
/// refused with a sentence.
void copyForExcel(Shell &shell, const RecordModel &model, const ListQuery &rows);

/// What a list offers besides: the whole list as a file as it is shown, and rows pasted into it, which open the import
/// with its kind.
QList<PageAction> listExchange(Shell &shell, QWidget *window, const RecordModel &model);

} // namespace insieme
