// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/stamp_duty.h"
#include "core/base/error.h"
#include "core/documents/blocks.h"
#include "core/documents/go_on.h"

#include <functional>
#include <memory>
#include <QByteArray>
#include <QRectF>
#include <QSizeF>

class QPagedPaintDevice;
class QPainter;

namespace insieme::documents {

/// Where a field stands, in points from the upper left corner of its page.
struct FieldPlace {
    int page = 0;
    QRectF area;
    QString field;
    bool missing = false;
};

/// A laid-out document. One layout in one fixed space serves the preview, the printer and the PDF: they break alike.
/// Needs a QGuiApplication for its fonts; the fonts are bundled. One thread at a time uses it.
class Pages {
public:
    explicit Pages(const Content &content);
    /// Laid out for another thread, which paints them. `goOn` is asked before each row of a table; Cancelled when it
    /// says no.
    static Result<Pages> forAnotherThread(const Content &content, const GoOn &goOn);
    Pages(Pages &&) noexcept;
    Pages &operator=(Pages &&) noexcept;
    ~Pages();

    int count() const;
    QSizeF size(int page = 0) const; ///< in points; annexes may lie
    /// Paints a page into a painter whose unit is the point.
    void paint(QPainter &painter, int page) const;
    const std::vector<FieldPlace> &fields() const;
    /// The text of a page in reading order, one line a line; without letterhead and footer.
    QStringList text(int page) const;
    /// Of the deed, as stamp duty counts it: without letterhead, footer and pages that hold no text.
    DeedLength length() const;
    /// Characters that the bundled fonts do not have; they would not be printed.
    QString missingGlyphs() const;

    /// PDF/A-1b with title, author, subject and a bookmark for each title and article.
    QByteArray toPdf() const;
    /// Whole or not at all. `goOn` is asked before each page; Cancelled when it says no.
    Done writePdf(const QString &path, const GoOn &goOn = {}) const;
    /// Pages `from` (counted from 0) to before `to` on a printer, whose paper is set by then; turned where they lie.
    /// The number of pages; Io, saying from which page to print again, when the printer is gone or goes in the middle;
    /// Cancelled when `goOn`, which is asked before each page, says no.
    Result<int> print(QPagedPaintDevice &device, int from, int to, const GoOn &goOn = {}) const;

    struct Data;

private:
    friend class PdfFile;
    explicit Pages(std::unique_ptr<Data> data);
    /// Empty when it was not to go on.
    QByteArray pdf(const GoOn &goOn) const;
    std::unique_ptr<Data> m_data;
};

/// Many documents in one PDF/A-1b file. Their pages go to the disk as they come; of them only their places are kept,
/// and the title of each document for the bookmarks.
class PdfFile {
public:
    PdfFile(const QString &path, const QString &title);
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)
    /// Io or Full with the reason, at the first page that could not be written: the file will not be whole any more.
    Done add(const Pages &pages);
    /// Whole or not at all: without this call nothing is left. Io or Full with the reason.
    Done finish();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace insieme::documents
