// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <functional>
#include <QList>
#include <QPoint>
#include <QString>
#include <QUuid>
#include <vector>

class QWidget;

namespace insieme {

class Workspace;

/// One choice among the few settings: language, theme, who is working.
struct Setting {
    QString group, text; ///< translated
    QString icon; ///< of resources/icons
    bool chosen = false;
    std::function<void()> run;
};

/// All of them, for the menu and for the palette; `languageChosen` and `operatorChosen` are called afterwards,
/// `nameWanted` when somebody works who is not among the operators; without it nobody else is offered.
QList<Setting> settingsOf(Workspace &workspace, const std::function<void()> &languageChosen,
                          const std::function<void()> &operatorChosen, const std::function<void()> &nameWanted);
void openSettingsMenu(QWidget *window, const QPoint &at, const QList<Setting> &settings);

/// The theme as it was chosen, otherwise that of the desktop.
void applyTheme();

/// The operators who still work here.
std::vector<QUuid> whoMayWork(const Workspace &workspace);
/// Who works here, as chosen the last time on this file; nothing when that person is no longer among the operators.
void recallOperator(Workspace &workspace);
/// Lets the operator of this name work, who is added when there is none yet.
Done addOperator(Workspace &workspace, const QString &name);
void chooseOperator(Workspace &workspace, const QUuid &id);

} // namespace insieme
