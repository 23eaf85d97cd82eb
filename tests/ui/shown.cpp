// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shown.h"

#include <QTest>

namespace insieme::test {

std::unique_ptr<MainWindow> shown(std::unique_ptr<Workspace> file, const QSize &size)
{
    if (!file)
        return nullptr;
    auto window = std::make_unique<MainWindow>(std::move(file));
    if (size.isValid())
        window->resize(size);
    window->show();
    if (QTest::qWaitForWindowExposed(window.get()))
        return window;
    QTest::qFail("the window does not appear", __FILE__, __LINE__);
    return nullptr;
}

} // namespace insieme::test
