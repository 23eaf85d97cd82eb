// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

class QWidget;

namespace insieme {

/// Asking for files and folders: the only way in which pages do. The dialogs tell files by their names and open none
/// of them (HeldFile says why), show names and days whole, and come back to the folder of the last time. Empty:
/// nothing was chosen.

QString askToOpen(QWidget *parent, const QString &title, const QString &filter, const QString &folder = {});
QStringList askToOpenSeveral(QWidget *parent, const QString &title, const QString &filter);
/// `proposed`: a name, or a path. `asks`: before something is replaced; otherwise the caller refuses it. The answer has
/// the ending of the chosen kind of `filter`, or of another one there, whatever was typed.
QString askToSave(QWidget *parent, const QString &title, const QString &proposed, const QString &filter,
                  bool asks = true);
QString askForFolder(QWidget *parent, const QString &title, const QString &folder = {});

} // namespace insieme
