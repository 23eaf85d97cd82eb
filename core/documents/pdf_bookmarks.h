// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace insieme::documents {

struct PdfBookmark {
    QString text;
    int level = 1; ///< 1 is the outermost
    int page = 0; ///< from 0
    double top = 0; ///< points from the lower edge of the page
};

/// The outline, which QPdfWriter cannot write, as an update to stand at the file's end (PDF 1.4, 3.4.5): nothing of
/// what was there moves. Nothing for a file whose form is not that of QPdfWriter. The same input makes the same bytes.
/// Of the file only its end and a few objects are read, so it may be one that is mapped into memory.
QByteArray bookmarkUpdate(const QByteArray &pdf, const std::vector<PdfBookmark> &bookmarks);

} // namespace insieme::documents
