// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

class ListTable;
class RecordModel;

/// What a list offers for spreadsheets: its selected rows for the clipboard, the whole list as a file as it is shown,
/// and rows pasted into it, which open the import with its kind.
QList<PageAction> listExchange(Shell &shell, ListTable &table, const RecordModel &model);

} // namespace insieme
