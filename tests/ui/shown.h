// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/main_window.h"

namespace insieme::test {

/// A window on the file, shown, of that size if one is given. Null without a file, and when the window does not appear:
/// the test has failed then.
std::unique_ptr<MainWindow> shown(std::unique_ptr<Workspace> file, const QSize &size = {});

} // namespace insieme::test
