// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/main_window.h"

#include <QAbstractItemDelegate>

namespace insieme::test {

/// A window on the file, shown, of that size if one is given. Null without a file, and when the window does not appear:
/// the test has failed then.
std::unique_ptr<MainWindow> shown(std::unique_ptr<Workspace> file, const QSize &size = {});

/// Presses that button of the band that asks what becomes of what is not saved. False: nothing is asked. `offered`: all
/// its buttons.
bool answerLeaving(const MainWindow &window, const QString &with, QStringList *offered = nullptr);

/// A cell or row as it is painted on white, in a picture of that size.
QImage painted(const QAbstractItemDelegate &rows, const QModelIndex &index, const QSize &size);

/// How many statements with such words the window's own connection runs while this lives: what is read beside the
/// window is none of them.
class Asked {
public:
    Asked(const MainWindow &window, const char *words);
    ~Asked();
    Q_DISABLE_COPY(Asked)
    int count() const { return m_count; }

private:
    sqlite3 *m_file;
    const char *m_words;
    int m_count = 0;
};

} // namespace insieme::test
