// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QWidget;

/// Which file: the questions that the program asks before there is a window, and the window itself later.
namespace insieme::files {

/// A file that is there; empty when the person gave it up.
QString askToOpen(QWidget *parent);
/// Makes a new file where the person wants it, empty or with the sample consortium; empty when they gave it up or it
/// could not be made, which they were told.
QString askForNew(QWidget *parent, bool sample);
/// Which copy is to take the place of the file; empty when the person gave it up.
QString askForBackup(QWidget *parent, const QString &path);

} // namespace insieme::files
