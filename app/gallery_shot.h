// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

class QWidget;

namespace insieme {

/// Only pictures whose name contains `part` are written; empty: all of them.
void setGalleryFilter(const QString &part);
/// Writes a picture of the widget as it is now, without what was said about earlier acts. A window is 1440 × 900, where
/// the name says "compact" 1180 × 700, as "office_laptop" 1366 × 768; anything else is a fault, and so is another page
/// than a record, a list or a document that the name begins with.
void shoot(QWidget &widget, const QString &path);
void noteGalleryFault(const QString &fault);
/// Pictures that have the wrong size, show another page, or could not be taken or written.
const QStringList &galleryFaults();

} // namespace insieme
