// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/canvas.h"

#include <functional>
#include <map>
#include <QCryptographicHash>
#include <QDateTime>
#include <QUuid>
#include <vector>

class QIODevice;

namespace insieme::documents {

class PdfFont;

/// What a PDF says of itself.
struct PdfAbout {
    QString title, author, subject;
    QDateTime writtenAt;
    QUuid id; ///< null: made from the bytes of the file
    bool english = false; ///< otherwise Italian
};

struct PdfBookmark {
    QString text;
    int level = 1; ///< 1 is the outermost
    int page = 0; ///< from 0
    double top = 0; ///< points from the lower edge of the page
};

/// A PDF/A-1b (ISO 19005-1) in the making. Each page goes out when it is finished; what is kept of it is where it
/// stands, and which glyphs it took. The same calls make the same bytes. One thread at a time.
class PdfWriter {
public:
    PdfWriter(QIODevice &device, PdfAbout about);
    /// `size` in points; `paint` is given the page in units from its upper left corner. False when the device has not
    /// taken all of the file so far.
    bool page(QSizeF size, const std::function<void(Canvas &)> &paint);
    int count() const { return static_cast<int>(m_pages.size()); }
    /// The fonts, the bookmarks and the end. False when the device did not take all of the file.
    bool finish(const std::vector<PdfBookmark> &bookmarks);

private:
    class PageCanvas;
    int take(); ///< the number of an object to be written
    void write(const QByteArray &bytes);
    void object(int number, const QByteArray &body);
    void stream(int number, const QByteArray &entries, const QByteArray &bytes);
    /// Packed; its number.
    int packed(const QByteArray &entries, const QByteArray &bytes);
    struct UsedFont {
        const PdfFont *font;
        int object;
        std::vector<bool> glyphs; ///< by number
    };
    size_t use(const PdfFont &font);
    int image(const QImage &image);
    void writeFont(const UsedFont &used);
    void writePageTree();
    int writeOutline(const std::vector<PdfBookmark> &bookmarks);
    QByteArray metadata() const;

    QIODevice &m_device;
    PdfAbout m_about;
    QCryptographicHash m_print{QCryptographicHash::Md5}; ///< of what is written, for an id; no secret stands on it
    qint64 m_written = 0;
    bool m_taken = true; ///< by the device, so far
    std::vector<qint64> m_offsets; ///< of the objects, from number 1
    std::vector<int> m_pages; ///< their objects
    std::vector<UsedFont> m_fonts; ///< as they came
    std::map<qint64, int> m_images; ///< objects by the key of the picture
    int m_pageTree = 0;
    std::vector<int> m_branches; ///< of the page tree
};

/// What stands on each page of a file that a PdfWriter wrote, with the page's size: the same for the same pages,
/// however their bytes were pressed and whatever the file says about itself. Empty for other files.
QList<QByteArray> pageContents(const QByteArray &pdf);

} // namespace insieme::documents
