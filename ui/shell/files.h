// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/backup.h"

class QWidget;

/// Which file: the questions that the program asks before there is a window, and the window itself later.
namespace insieme::files {

/// A file that is there; empty when the person gave it up.
QString askToOpen(QWidget *parent);
/// Makes a new file where the person wants it, empty or with the sample consortium; no path when they gave it up.
Result<QString> askForNew(QWidget *parent, bool sample);
/// When a copy was made: as its name tells (`madeAt`), otherwise when it was written last.
QDateTime whenMade(const QFileInfo &copy);
/// On what occasion, in words, as its name tells; empty when somebody named it otherwise.
QString whyMade(const QFileInfo &copy);
/// Which copy is to take the place of the file; empty when the person gave it up.
QString askForBackup(QWidget *parent, const QString &path);
/// Puts a copy in the place of a file that no window holds (`restoreBackup`). There is no window to say so: when it
/// takes longer than a moment a small one tells how far it is; closing it stops the work. Before a copy that is not
/// sound
/// (`soundCopy`) takes its place the person is asked.
Result<Restored> bringBack(const QString &copy, const QString &path);

} // namespace insieme::files
