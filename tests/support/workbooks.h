// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace insieme::test {

struct ZipPart {
    QByteArray name;
    QByteArray content;
};

/// A zip archive with these parts.
QByteArray zipOf(const QList<ZipPart> &parts);

/// The parts of a workbook as Excel lays them out, with one sheet "Foglio1". `sheet` is what stands inside
/// `<worksheet>`, `strings` inside `<sst>`, `styles` inside `<styleSheet>`, `properties` of `<workbookPr …/>`.
QList<ZipPart> workbookParts(const QByteArray &sheet, const QByteArray &strings = {}, const QByteArray &styles = {},
                             const QByteArray &properties = {});

} // namespace insieme::test
