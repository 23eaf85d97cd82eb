// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

struct ListQuery;
struct RecordType;
class RecordModel;

/// Rows of a list for the clipboard, in the columns of the model, those that are computed too, typed as a spreadsheet
/// reads them. Too many rows are refused with a sentence.
void copyForExcel(Shell &shell, const RecordModel &model, const ListQuery &rows);

/// Whether a column with this head follows from others, as a list or an export wrote it: none is brought in by it.
bool isComputed(const RecordType &type, const QString &header);

/// What a list offers besides: what is ticked, otherwise the whole list, as a file as it is shown, and rows pasted into
/// it, which open the import with its kind. `mustWait`: says, and why, that the rows are not known yet.
QList<PageAction> listExchange(Shell &shell, QWidget *window, const RecordModel &model,
                               const std::function<bool()> &mustWait);

} // namespace insieme
