// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QStringList>

class QWidget;

namespace insieme::test {

/// Texts of a window, as it is painted just now, that are cut or shortened where nothing tells the whole of them, and
/// what lies out of reach. This and contrastFaults look at what reaches the paint engine, not at what the parts say of
/// themselves.
QStringList placeFaults(QWidget &window);

/// Texts whose contrast against the ground they stand on is below 4.5, tick boxes below 3.
QStringList contrastFaults(QWidget &window);

/// These two, and besides
///  - what has not the height it needs: parts of one layout that lie over each other, sentences whose last lines are
///    missing;
///  - what a screen reader would miss: visible parts that take the keys or paint something, without a role or a name;
///  - words that are written for programs: codes like pay_back, days like 2026-12-31, keys of records. What people type
///    themselves, and texts that tell of files, are left alone.
QStringList faultsOf(QWidget &window);

/// Contrast of two opaque colours by WCAG 2, 1 … 21.
double contrast(const QColor &one, const QColor &other);

} // namespace insieme::test
