// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAnyStringView>
#include <vector>

namespace insieme {

class EmptyState;
class Shell;

/// A step of the way that a kind of record takes.
struct PathStep {
    const char *icon;
    const char *text; ///< English source text, context "Layout"
};

/// What an empty place says of itself.
struct Welcome {
    const char *place; ///< its key
    const char *title; ///< English source text, context "Layout": what comes here; nullptr: the words of any list
    const char *purpose; ///< likewise: what it is for
    std::vector<PathStep> path = {}; ///< shown over it; empty: the icon of the place
};

/// nullptr: nothing of its own.
const Welcome *welcomeOf(QAnyStringView place);

/// The same for a page that shows the records of a list in its own way: says it, and offers the first record where one
/// may be added.
void setWelcome(EmptyState &state, Shell &shell, const char *place, const char *list);

} // namespace insieme
