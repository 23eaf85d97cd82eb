// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/store/workspace.h"

namespace insieme {

struct Operator;

/// A list as somebody wants to see it again: filter, order and columns under a name.
struct SavedView {
    Id<SavedView> id;
    QString name;
    QString place; ///< name of the list
    Id<Operator> owner; ///< not stated: everybody's
    QString content; ///< JSON object; what it means is the window's
    friend bool operator==(const SavedView &, const SavedView &) = default;
};
template<> const RecordType &describe<SavedView>();

/// The views of a list that this operator sees, by name: their own and everybody's. At most some dozens.
std::vector<SavedView> savedViews(const Workspace &workspace, const QString &place, const QUuid &operatorId);
/// Saves under a name; this operator's view of the same name and list is replaced. An undoable step.
Result<qint64> saveView(Workspace &workspace, SavedView view);
/// Removes it; an undoable step.
Result<qint64> removeView(Workspace &workspace, const SavedView &view);

} // namespace insieme
