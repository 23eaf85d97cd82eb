// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QMenu;

namespace insieme {

/// A line for each of these acts on a record; what cannot be done now says why. `keys`: they work where the menu is,
/// and are printed.
void addActs(QMenu &menu, Shell &shell, const AnyRecord &record, const std::vector<const ActionKind *> &acts,
             bool keys);
/// What the catalogue offers for this record in this window, the primary one among it.
std::vector<const ActionKind *> actsOf(const Shell &shell, const RecordType &type);
/// Takes a record away; the step, or why not.
Result<qint64> removeRecord(Workspace &workspace, const RecordType &type, const QUuid &id);

} // namespace insieme
