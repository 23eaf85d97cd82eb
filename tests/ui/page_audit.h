// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QStringList>

class QWidget;

namespace insieme::test {

/// What is wrong with a window as it is painted just now: text that is cut or shortened where nothing tells the whole
/// of it, text whose contrast against the ground it stands on is below 4.5. It looks at what reaches the paint engine,
/// not at what the parts say of themselves.
QStringList paintFaults(QWidget &window);

/// What has not the height it needs: parts of one layout that lie over each other, sentences whose last lines are
/// missing.
QStringList squeezeFaults(QWidget &window);

/// What a screen reader would miss: visible parts that take the keys or paint something, without a role or a name.
QStringList accessFaults(QWidget &window);

/// Contrast of two opaque colours by WCAG 2, 1 … 21.
double contrast(const QColor &one, const QColor &other);

} // namespace insieme::test
