// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/workspace.h"

#include <functional>
#include <QObject>

namespace insieme {

class MainWindow;
class StartWindow;

/// The one window, made anew when the language or the file changes; without a file the one that asks for it. Names that
/// are hidden stay hidden in the next one.
class Desk : public QObject {
public:
    Desk();
    ~Desk() override;
    /// Empty: which file is asked. `said`: stands before the reason where the file cannot be opened.
    void start(const QString &path, const QString &said = {});
    void keepPlace() const;
    /// Null while there is none.
    MainWindow *window() const { return m_window.get(); }
    StartWindow *startWindow() const { return m_start.get(); }

private:
    void askForFile();
    void bringBack(const QString &copy, const QString &path);
    /// Without the window nobody holds the file: `between` may replace it. What it has to say is said in any case.
    void remake(const std::function<QString()> &between = {});
    void show(std::unique_ptr<Workspace> workspace);

    const Clock m_computer{}; ///< copies are of its days, also those of a sample file that stands on another one
    QString m_path;
    bool m_privacy = false; ///< of the window before
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartWindow> m_start;
};

} // namespace insieme
