// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/blocks.h"

#include <map>
#include <memory>
#include <QColor>
#include <QFont>
#include <QTextLayout>
#include <tuple>

namespace insieme::documents {

// The fixed space of documents: 1200 units an inch. Positions are relative to the page, so they stay below the largest
// operand that PDF/A-1 allows (32 767).
constexpr double unitsPerPoint = 1200.0 / 72.0;
constexpr double units(double points)
{
    return points * unitsPerPoint;
}
constexpr double millimetres(double mm)
{
    return units(mm * 72.0 / 25.4);
}

// Opaque, all of them: PDF/A-1 knows no transparency.
inline const QColor ink(20, 22, 26);
inline const QColor quiet(96, 100, 108);
inline const QColor hairline(150, 154, 162);
inline const QColor accent(31, 96, 92);
inline const QColor headerFill(230, 239, 237);
inline const QColor draftInk(238, 239, 240);
inline const QColor todayInk(196, 52, 40);
inline const QColor gapFill(255, 240, 205);
inline const QColor gapInk(150, 80, 0);

/// One of the bundled fonts, `points` high in the fixed space. Needs a QGuiApplication.
QFont documentFont(double points, bool bold = false, bool italic = false, bool sans = false);

/// While it lives, the pieces of one document share their fonts: Qt looks each up once. What is shared may go to
/// another thread only as a whole, with its document.
class SharedFonts {
public:
    SharedFonts();
    SharedFonts(const SharedFonts &) = delete;
    ~SharedFonts();

private:
    friend QFont documentFont(double points, bool bold, bool italic, bool sans);
    std::map<std::tuple<int, bool, bool, bool>, QFont> m_fonts;
    SharedFonts *const m_outer;
};

/// A face of the bundled fonts, of those that there are: the sans serif has no italic.
struct FontFace {
    bool sans = false, bold = false, italic = false;
    QString family() const { return sans ? QStringLiteral("Liberation Sans") : QStringLiteral("Liberation Serif"); }
    QString fileName() const; ///< "LiberationSerif-Bold.ttf"
    QByteArray bytes() const; ///< of the file
    auto operator<=>(const FontFace &) const = default;
};

/// False: the bundled fonts cannot show the character. Line ends and other invisible ones are always true.
bool fontHas(char32_t character);

struct Look {
    double size; ///< points
    bool bold = false;
    bool sans = false;
    Qt::Alignment alignment = Qt::AlignJustify;
    double before = 0, after = 0; ///< points
    double leading = 1.26;
    QColor colour = ink;
    bool italian = true; ///< words may be divided as Italian divides them
    double lineHeight() const { return std::ceil(units(size) * leading); }
};
Look lookOf(Style style);
/// In bookmarks, tables of contents and word processors: 1 for titles and annexes, 2 for articles, 0 for other text.
int outlineLevel(Style style);
/// The headings that a table of contents lists, in reading order: those that come after it.
std::vector<const Paragraph *> listedIn(const Contents &contents, const Content &content);
/// What stands at the foot of each page: %1 is its number, %2 how many there are.
QString pageNumber(bool english);

/// Never the last line of a page: what it announces goes with it.
bool isHeading(Style style);

/// What a page end may not part: a heading or what announces a table from what follows, the words that are signed from
/// their signatures and from each other, a note from the table above it.
struct Hold {
    bool whole = false; ///< its lines stay on one page
    bool withNext = false; ///< never the last of a page
};
Hold holdOf(const std::vector<Block> &blocks, size_t index);

/// The part of a table that a cell takes; of cells without a span just itself. Spans never reach beyond the table. The
/// word that names a sum reaches over the empty cells beside it.
Span spanAt(const Table &table, size_t row, size_t column);
/// True for a cell that another one reaches over.
bool isCovered(const Table &table, size_t row, size_t column);

/// One laid-out text: a paragraph or a cell. A syllable does not stand alone in its last line: the last word stays
/// whole, or at least five letters of it go there when the line before would be much too loose. Its lines hold fonts,
/// which belong to the thread that set them: before another thread takes over they are dropped, and set again, in the
/// same way, when they are asked for. The same keeps the words of a long list in memory, and not its lines.
class TextPiece {
public:
    /// `width` in units. Centred text of several lines is broken into lines of about the same length.
    TextPiece(Runs runs, const Look &look, double width, bool forceBold = false);
    const Runs &runs() const { return m_runs; }
    const std::vector<int> &starts() const { return m_starts; } ///< of each run in the text of the lines
    double height() const { return m_lineCount * m_look.lineHeight(); }
    int lineCount() const { return m_lineCount; }
    /// On one thread at a time.
    const QTextLayout &lines() const;
    QString text() const { return lines().text(); }
    void drop() const { m_lines.reset(); }

private:
    void set() const;
    /// The last word is divided only where `least` characters of it come after. False: it has to be divided more.
    bool lay(const QString &whole, qsizetype least) const;
    Runs m_runs;
    Look m_look;
    double m_width;
    bool m_forceBold;
    mutable std::vector<int> m_starts;
    mutable int m_lineCount = 0;
    mutable std::unique_ptr<QTextLayout> m_lines;
};

/// Soft hyphens where Italian words may be divided (at least two letters before, two after). Addresses, codes, acronyms
/// and short names stay whole; "/00" stays with its word.
QString hyphenated(const QString &text);

/// Typographic apostrophes, and spaces that do not break in "prot. n. 84", "art. 5", "lett. a)", "App. 4", "P. IVA",
/// "allegato A", "euro 48.000,00", "22 giugno", "sig. Rossi". As long as the text it is made from.
QString typeset(QString text);

} // namespace insieme::documents
