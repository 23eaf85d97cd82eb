// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <vector>

namespace insieme::documents {

// The bundled fonts are used under names that no font of the machine has: of two fonts with one name Qt may take that
// of the machine, whose glyphs have other numbers and widths.
inline constexpr QLatin1String serifFamily("Insieme Document Serif"), sansFamily("Insieme Document Sans");
/// The bundled fonts, with these names in them.
QList<QByteArray> bundledFonts();

struct FontFace;

/// One of the bundled fonts as a PDF needs it. Made once for each, and read by any thread.
class PdfFont {
public:
    /// The bundled font of such glyphs.
    static const PdfFont &of(const QRawFont &font);

    QByteArray name() const { return m_name; } ///< in PostScript
    /// Thousandths of its size, in whole hundredths: what a PDF tells its reader.
    double width(quint32 glyph) const { return m_widths.at(glyph); }
    size_t glyphCount() const { return m_widths.size(); }
    /// Unicode text that stands for the glyph, ligatures letter by letter; empty: none does.
    QString text(quint32 glyph) const;
    struct Subset {
        QByteArray font; ///< TrueType, with the shapes and widths of these glyphs only, without hints
        QByteArray
            places; ///< for each glyph of the whole font, up to the last of these, where it is now: 16 bits, high first
    };
    Subset subset(const std::vector<quint32> &glyphs) const; ///< in rising order

    struct Shape {
        double left, bottom, right, top; ///< of all its glyphs
        double ascent, descent, capHeight;
        bool serif, bold, italic;
    };
    const Shape &shape() const { return m_shape; } ///< thousandths of its size

private:
    explicit PdfFont(const FontFace &bundled);
    struct Face;
    std::shared_ptr<const Face> m_face;
    QByteArray m_name;
    std::vector<double> m_widths;
    QHash<quint32, char32_t> m_characters;
    Shape m_shape{};
};

} // namespace insieme::documents
