// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QString>
#include <vector>

class QWidget;

namespace insieme {

class MainWindow;
class Workspace;

/// Something there is to see in the window, and how one comes to see it. The gallery takes a picture of each, the audit
/// looks at each of them in every size, language and theme.
struct Scene {
    QString name; ///< of the picture
    /// What to look at, at rest: the window, or what lies over it. Null: the file has nothing to show it with.
    std::function<QWidget *(MainWindow &)> show;
    std::function<void(MainWindow &)> leave = {}; ///< back to a window in which the next scene can be shown
};

/// Every place of the catalogue.
std::vector<Scene> placeScenes();
/// A record of every layout: of the sample one that tells much, elsewhere the first.
std::vector<Scene> recordScenes();
/// What is no place and no record: panels, previews, states of the whole window. They come in an order: those that
/// change the file are the last.
std::vector<Scene> actScenes();

/// What was posted is done, pages have found what they look for while idle, and work that only looks for what a page
/// shows has ended.
void settle(QWidget &widget);

/// The sample has no letter, since people write them: this is one, still a draft. False when it was refused.
bool writeLetter(Workspace &workspace);

} // namespace insieme
