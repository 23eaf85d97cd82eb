// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/blocks.h"
#include "core/documents/go_on.h"
#include "core/documents/odt_lists.h"
#include "core/documents/typography.h"

#include <map>
#include <QXmlStreamWriter>
#include <set>
#include <tuple>

namespace insieme::documents {

inline constexpr char odtType[] = "application/vnd.oasis.opendocument.text";

/// Lengths as attributes.
inline QString mm(double value)
{
    return QString::number(value, 'f', 2) + QStringLiteral("mm");
}
inline QString pt(double value)
{
    return QString::number(value, 'f', 2) + QStringLiteral("pt");
}

/// styles.xml: page layouts with letterhead and footer, the named styles, and where the `fonts` and the logo are in the
/// package.
QByteArray odtStyles(const Content &content, const std::set<FontFace> &fonts);
/// Where the logo is in the package.
inline constexpr char odtLogoPath[] = "Pictures/logo.png";
QByteArray pngOf(const QImage &image);
/// The named styles of paragraphs, as they stand in styles.xml.
struct OdtStyle {
    QString name;
    Look look;
    int outline = 0;
    bool keep = false; ///< in one piece, and with what follows
};
const std::vector<OdtStyle> &odtParagraphStyles();
/// Name of the paragraph style of the blocks' style, as it stands in styles.xml.
QString odtStyleName(Style style);

/// content.xml. Automatic styles are collected while the body is written.
class OdtBody {
public:
    OdtBody(const Content &content, const GoOn &goOn);
    /// Empty when it was not to go on.
    QByteArray contentXml();
    /// Blocks, and of tables the rows: what `goOn` counts.
    int parts() const { return m_parts; }
    const std::vector<QByteArray> &pictures() const { return m_pictures; }

    /// Faces that its words, the letterhead and the footer are in.
    const std::set<FontFace> &fonts() const { return m_fonts; }

    static QString picturePath(size_t index);
    static QString fontPath(const FontFace &face) { return QStringLiteral("Fonts/") + face.fileName(); }
    static void startRoot(QXmlStreamWriter &xml, const QString &name);
    /// Without the characters that XML cannot hold.
    static QString clean(QString text);

    static const QString office, style, text, table, draw, fo, svg, xlink, dc, meta, loext, fragment;

private:
    struct ParagraphLook {
        QString parent;
        QString pageBefore; ///< master page that begins before it; "page": the same one goes on
        double indent = -1, hanging = 0; ///< millimetres; below zero: as the parent
        bool keepWithNext = false;
        bool whole = false; ///< its lines stay on one page
        QString align; ///< empty: as the parent
        bool bold = false;
        bool ruleAbove = false;
        bool rightTab = false;
        auto key() const
        {
            return std::tie(parent, pageBefore, indent, hanging, keepWithNext, whole, align, bold, ruleAbove, rightTab);
        }
        bool operator<(const ParagraphLook &other) const { return key() < other.key(); }
        bool operator==(const ParagraphLook &other) const { return key() == other.key(); }
    };
    struct TextLook {
        bool bold = false, italic = false, missing = false;
        bool undivided = false; ///< an address of mail or of the web: a hyphen would become part of it
        auto operator<=>(const TextLook &) const = default;
    };

    void add(const Paragraph &paragraph);
    void add(const Table &block);
    void add(const Signatures &block);
    void add(const References &block);
    void add(const Lanes &block);
    void add(const PageBreak &block);
    void add(const Contents &block);
    void add(const Bilingual &block);
    void add(const Picture &block);
    void add(const QrCode &block);
    void add(const Chart &block);
    /// As a list: word processors have labels and envelopes of their own.
    void add(const Placed &block);

    void paragraph(const Runs &runs, ParagraphLook look, int outline = 0);
    void writeRuns(const Runs &runs, const FontFace &face);
    void writePart(const QString &part, const TextLook &look, const FontFace &face, bool first);
    void writeText(const QString &text);
    void picture(const QImage &image, double width, const Runs &caption);
    /// `widths` in shares of the table's width, that in a `share` of the text's; `before` and `after` in points. The
    /// page break that waits goes before it.
    void beginTable(const std::vector<double> &widths, bool breaks, double before = 0, double after = 0,
                    double share = 1);
    void beginRow(bool together = true);
    void beginCell(const char *cellStyle, size_t columns = 1, size_t rows = 1);
    void end() { m_xml.writeEndElement(); }

    QString paragraphStyle(const ParagraphLook &look);
    QString textStyle(const TextLook &look);
    static FontFace faceOf(const ParagraphLook &look);
    void uses(FontFace face, bool bold = false, bool italic = false);
    QString takeBreak();
    /// Before each part; false when it is the end.
    bool goesOn();
    double textWidth() const; ///< millimetres
    QByteArray automaticStyles() const;

    const Content &m_content;
    const GoOn &m_goOn;
    int m_done = 0, m_parts = 0;
    bool m_stopped = false;
    QByteArray m_body, m_tables;
    QXmlStreamWriter m_xml, m_tableXml;
    std::map<ParagraphLook, QString> m_paragraphs;
    std::map<TextLook, QString> m_texts;
    std::vector<QByteArray> m_pictures;
    std::set<FontFace> m_fonts;
    OdtLists m_lists;
    QString m_break; ///< what waits to stand before the next block
    bool m_landscape;
    Hold m_hold; ///< of the block that is being written
    int m_tableCount = 0, m_headingCount = 0, m_noteCount = 0, m_frameCount = 0;
};

} // namespace insieme::documents
