// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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

/// All of them, for the menu and for the palette; `languageChosen` and `operatorChosen` are called afterwards.
QList<Setting> settingsOf(QWidget *window, Workspace &workspace, const std::function<void()> &languageChosen,
                          const std::function<void()> &operatorChosen);
void openSettingsMenu(QWidget *window, const QPoint &at, const QList<Setting> &settings);

/// The theme as it was chosen, otherwise that of the desktop.
void applyTheme();

/// The operators who still work here.
std::vector<QUuid> whoMayWork(const Workspace &workspace);
/// Who works here, as chosen the last time on this file; nothing when that person is no longer among the operators.
void recallOperator(Workspace &workspace);
/// Adds an operator and lets them work; false when the person gave it up or it was refused.
bool addOperator(QWidget *parent, Workspace &workspace);
void chooseOperator(Workspace &workspace, const QUuid &id);

} // namespace insieme
