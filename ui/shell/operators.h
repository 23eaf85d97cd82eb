// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "ui/shell/settings.h"

#include <QUuid>
#include <vector>

namespace insieme {

class Workspace;

/// The operators who still work here.
std::vector<QUuid> whoMayWork(const Workspace &workspace);
/// Who works here, as chosen the last time on this file; nothing when that person is no longer among the operators.
void recallOperator(Workspace &workspace);
/// Lets the operator of this name work, who is added when there is none yet.
Done addOperator(Workspace &workspace, const QString &name);
/// Nothing where that person is no longer among the operators.
void chooseOperator(Workspace &workspace, const QUuid &id);

/// `chosen` is called afterwards, `nameWanted` when somebody works who is not among the operators; without it nobody
/// else is offered.
Setting operatorSetting(Workspace &workspace, const std::function<void()> &chosen,
                        const std::function<void()> &nameWanted);

} // namespace insieme
