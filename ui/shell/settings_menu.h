// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QPoint>

class QWidget;

namespace insieme {

class Workspace;

/// The few settings: language, theme, who is working. `languageChosen` is called after another language was chosen.
void openSettingsMenu(QWidget *parent, const QPoint &at, Workspace &workspace,
                      const std::function<void()> &languageChosen);

/// Who works here, as chosen the last time on this file; nothing when that person is no longer among the operators.
void recallOperator(Workspace &workspace);
/// Adds an operator and lets them work; false when the person gave it up or it was refused.
bool addOperator(QWidget *parent, Workspace &workspace);
void chooseOperator(Workspace &workspace, const QUuid &id);

} // namespace insieme
