// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odt_body.h"
#include "core/documents/pages_data.h"

namespace insieme::documents {
namespace {

/// What stands inside the root of a piece.
QByteArray inner(const QByteArray &piece)
{
    const qsizetype root = piece.indexOf("<office:fragment"), from = piece.indexOf('>', root) + 1;
    const qsizetype to = piece.lastIndexOf("</office:fragment>");
    return to < from ? QByteArray() : piece.mid(from, to - from);
}

/// Styles of cells and rows. Word processors take them from the document's own part only.
void writeCellStyles(QXmlStreamWriter &xml)
{
    const auto attribute = [&xml](const QString &space, const char *name, const QString &value) {
        xml.writeAttribute(space, QLatin1String(name), value);
    };
    for (const auto &[name, cell] : {std::pair("Cell", 0), std::pair("HeaderCell", 1), std::pair("PlainCell", 2),
                                     std::pair("FramedCell", 3), std::pair("PartyCell", 4), std::pair("SignerCell", 5)})
    {
        xml.writeStartElement(OdtBody::style, QStringLiteral("style"));
        attribute(OdtBody::style, "name", QLatin1String(name));
        attribute(OdtBody::style, "family", QStringLiteral("table-cell"));
        xml.writeEmptyElement(OdtBody::style, QStringLiteral("table-cell-properties"));
        // As in the PDF, where the line below a row is part of its height: rows of a table are lower than the frame of
        // a note.
        attribute(OdtBody::fo, "padding-left", pt(4));
        attribute(OdtBody::fo, "padding-right", pt(4));
        attribute(OdtBody::fo, "padding-top", pt(cell < 2 ? 2.55 : cell == 5 ? 0 : 4));
        attribute(OdtBody::fo, "padding-bottom", pt(cell < 2 ? 2.55 : cell == 4 ? 0 : 4));
        attribute(OdtBody::fo, "border",
                  cell == 2 || cell > 3 ? QStringLiteral("none")
                                        : QStringLiteral("0.5pt solid ") + (cell == 3 ? quiet : hairline).name());
        if (cell == 1)
            attribute(OdtBody::fo, "background-color", headerFill.name());
        xml.writeEndElement();
    }
    xml.writeStartElement(OdtBody::style, QStringLiteral("style"));
    attribute(OdtBody::style, "name", QStringLiteral("WholeRow"));
    attribute(OdtBody::style, "family", QStringLiteral("table-row"));
    xml.writeEmptyElement(OdtBody::style, QStringLiteral("table-row-properties"));
    attribute(OdtBody::fo, "keep-together", QStringLiteral("always"));
    xml.writeEndElement();
}

constexpr double sideMm = 24, topMm = 22, bottomMm = 24, footerMm = 8;

class StyleSheet {
public:
    StyleSheet(const Content &content, const std::set<FontFace> &fonts)
        : m_content(content)
        , m_fonts(fonts)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        OdtBody::startRoot(m_xml, QStringLiteral("document-styles"));
        fonts();
        m_xml.writeStartElement(OdtBody::office, QStringLiteral("styles"));
        defaults();
        named();
        m_xml.writeEndElement();
        m_xml.writeStartElement(OdtBody::office, QStringLiteral("automatic-styles"));
        layout(QStringLiteral("Standing"), false);
        layout(QStringLiteral("Lying"), true);
        m_xml.writeEndElement();
        m_xml.writeStartElement(OdtBody::office, QStringLiteral("master-styles"));
        master("First", "Standing", "Standard", true);
        master("FirstLandscape", "Lying", "Landscape", true);
        master("Standard", "Standing", nullptr, false);
        master("Landscape", "Lying", nullptr, false);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void attribute(const QString &space, const char *name, const QString &value)
    {
        m_xml.writeAttribute(space, QLatin1String(name), value);
    }

    void fonts()
    {
        m_xml.writeStartElement(OdtBody::office, QStringLiteral("font-face-decls"));
        for (const bool sans : {false, true}) {
            const QString family = FontFace{sans}.family();
            m_xml.writeStartElement(OdtBody::style, QStringLiteral("font-face"));
            attribute(OdtBody::style, "name", family);
            attribute(OdtBody::svg, "font-family", QStringLiteral("'%1'").arg(family));
            const bool embedded =
                std::any_of(m_fonts.begin(), m_fonts.end(), [&](const FontFace &face) { return face.sans == sans; });
            if (embedded) {
                m_xml.writeStartElement(OdtBody::svg, QStringLiteral("font-face-src"));
                for (const FontFace &face : m_fonts) {
                    if (face.sans == sans)
                        embed(face);
                }
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    /// The format has no words for the face that a file holds; these are those that word processors read.
    void embed(const FontFace &face)
    {
        m_xml.writeStartElement(OdtBody::svg, QStringLiteral("font-face-uri"));
        attribute(OdtBody::xlink, "href", OdtBody::fontPath(face));
        attribute(OdtBody::xlink, "type", QStringLiteral("simple"));
        attribute(OdtBody::loext, "font-style", face.italic ? QStringLiteral("italic") : QStringLiteral("normal"));
        attribute(OdtBody::loext, "font-weight", face.bold ? QStringLiteral("bold") : QStringLiteral("normal"));
        m_xml.writeEmptyElement(OdtBody::svg, QStringLiteral("font-face-format"));
        attribute(OdtBody::svg, "string", QStringLiteral("truetype"));
        m_xml.writeEndElement();
    }

    void defaults()
    {
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("default-style"));
        attribute(OdtBody::style, "family", QStringLiteral("paragraph"));
        m_xml.writeEmptyElement(OdtBody::style, QStringLiteral("paragraph-properties"));
        attribute(OdtBody::fo, "orphans", QStringLiteral("2"));
        attribute(OdtBody::fo, "widows", QStringLiteral("2"));
        m_xml.writeEmptyElement(OdtBody::style, QStringLiteral("text-properties"));
        attribute(OdtBody::style, "font-name", QStringLiteral("Liberation Serif"));
        attribute(OdtBody::fo, "font-size", pt(10.8));
        attribute(OdtBody::fo, "color", ink.name());
        attribute(OdtBody::fo, "language", m_content.english ? QStringLiteral("en") : QStringLiteral("it"));
        attribute(OdtBody::fo, "country", m_content.english ? QStringLiteral("GB") : QStringLiteral("IT"));
        attribute(OdtBody::fo, "hyphenate", QStringLiteral("true"));
        attribute(OdtBody::fo, "hyphenation-remain-char-count", QStringLiteral("2"));
        attribute(OdtBody::fo, "hyphenation-push-char-count", QStringLiteral("2"));
        attribute(OdtBody::loext, "hyphenation-no-last-word", QStringLiteral("true"));
        m_xml.writeEndElement();
    }

    /// A style that a person finds in the list of the word processor.
    void named(const OdtStyle &each)
    {
        const auto &[name, look, outline, keep] = each;
        const QString shown = QString(name).replace(QLatin1String("_20_"), QLatin1String(" "));
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("style"));
        attribute(OdtBody::style, "name", name);
        if (shown != name)
            attribute(OdtBody::style, "display-name", shown);
        attribute(OdtBody::style, "family", QStringLiteral("paragraph"));
        attribute(OdtBody::style, "class", QStringLiteral("text"));
        if (outline > 0)
            attribute(OdtBody::style, "default-outline-level", QString::number(outline));
        m_xml.writeEmptyElement(OdtBody::style, QStringLiteral("paragraph-properties"));
        attribute(OdtBody::fo, "text-align",
                  look.alignment == Qt::AlignHCenter     ? QStringLiteral("center")
                      : look.alignment == Qt::AlignRight ? QStringLiteral("end")
                      : look.alignment == Qt::AlignLeft  ? QStringLiteral("start")
                                                         : QStringLiteral("justify"));
        attribute(OdtBody::fo, "margin-top", pt(look.before));
        attribute(OdtBody::fo, "margin-bottom", pt(look.after));
        // A line of a given height would cut a picture.
        attribute(OdtBody::fo, "line-height",
                  look.leading > 0 ? pt(look.lineHeight() / unitsPerPoint) : QStringLiteral("100%"));
        if (keep) {
            attribute(OdtBody::fo, "keep-with-next", QStringLiteral("always"));
            attribute(OdtBody::fo, "keep-together", QStringLiteral("always"));
        }
        m_xml.writeEmptyElement(OdtBody::style, QStringLiteral("text-properties"));
        attribute(OdtBody::style, "font-name", FontFace{look.sans}.family());
        attribute(OdtBody::fo, "font-size", pt(look.size));
        attribute(OdtBody::fo, "color", look.colour.name());
        if (look.bold)
            attribute(OdtBody::fo, "font-weight", QStringLiteral("bold"));
        if (look.bold || look.alignment == Qt::AlignHCenter)
            attribute(OdtBody::fo, "hyphenate", QStringLiteral("false"));
        m_xml.writeEndElement();
    }

    void named()
    {
        for (const OdtStyle &each : odtParagraphStyles())
            named(each);
        footerStyle("Footer", 210);
        footerStyle("FooterWide", 297);
        frameStyle("Draft_20_frame", 0,
                   {{"vertical-pos", "from-top"},
                    {"vertical-rel", "page"},
                    {"horizontal-pos", "center"},
                    {"horizontal-rel", "page"},
                    {"wrap", "run-through"},
                    {"run-through", "background"}});
        if (!m_content.logo.isNull())
            frameStyle("Logo_20_frame", 6,
                       {{"vertical-pos", "top"},
                        {"vertical-rel", "paragraph"},
                        {"horizontal-pos", "right"},
                        {"horizontal-rel", "paragraph"},
                        {"wrap", "left"}});
        writeOdtListStyles(m_xml);
    }

    void footerStyle(const char *name, double pageWidth)
    {
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("style"));
        attribute(OdtBody::style, "name", QLatin1String(name));
        attribute(OdtBody::style, "family", QStringLiteral("paragraph"));
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("paragraph-properties"));
        attribute(OdtBody::fo, "border-top", QStringLiteral("0.6pt solid ") + accent.name());
        attribute(OdtBody::fo, "padding-top", pt(4));
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("tab-stops"));
        m_xml.writeEmptyElement(OdtBody::style, QStringLiteral("tab-stop"));
        attribute(OdtBody::style, "position", mm(pageWidth - 2 * sideMm));
        attribute(OdtBody::style, "type", QStringLiteral("right"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(OdtBody::style, QStringLiteral("text-properties"));
        attribute(OdtBody::style, "font-name", QStringLiteral("Liberation Sans"));
        attribute(OdtBody::fo, "font-size", pt(8));
        attribute(OdtBody::fo, "color", quiet.name());
        attribute(OdtBody::fo, "hyphenate", QStringLiteral("false"));
        m_xml.writeEndElement();
    }

    void layout(const QString &name, bool wide)
    {
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("page-layout"));
        attribute(OdtBody::style, "name", name);
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("page-layout-properties"));
        attribute(OdtBody::fo, "page-width", mm(wide ? 297 : 210));
        attribute(OdtBody::fo, "page-height", mm(wide ? 210 : 297));
        attribute(OdtBody::style, "print-orientation", wide ? QStringLiteral("landscape") : QStringLiteral("portrait"));
        attribute(OdtBody::fo, "margin-left", mm(sideMm));
        attribute(OdtBody::fo, "margin-right", mm(sideMm));
        attribute(OdtBody::fo, "margin-top", mm(topMm));
        attribute(OdtBody::fo, "margin-bottom", mm(bottomMm - footerMm - 4));
        m_xml.writeEmptyElement(OdtBody::style, QStringLiteral("footnote-sep"));
        attribute(OdtBody::style, "width", pt(0.5));
        attribute(OdtBody::style, "color", quiet.name());
        attribute(OdtBody::style, "line-style", QStringLiteral("solid"));
        attribute(OdtBody::style, "adjustment", QStringLiteral("left"));
        attribute(OdtBody::style, "rel-width",
                  QStringLiteral("%1%").arg(qRound(5000 / ((wide ? 297 : 210) - 2 * sideMm))));
        attribute(OdtBody::style, "distance-before-sep", pt(4.5));
        attribute(OdtBody::style, "distance-after-sep", pt(4.5));
        m_xml.writeEndElement();
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("header-style"));
        m_xml.writeEmptyElement(OdtBody::style, QStringLiteral("header-footer-properties"));
        attribute(OdtBody::fo, "margin-bottom", mm(4));
        attribute(OdtBody::fo, "min-height", mm(m_content.logo.isNull() ? 0 : logoSize(m_content.logo).height() + 3));
        m_xml.writeEndElement();
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("footer-style"));
        m_xml.writeEmptyElement(OdtBody::style, QStringLiteral("header-footer-properties"));
        attribute(OdtBody::fo, "margin-top", mm(4));
        attribute(OdtBody::fo, "min-height", mm(footerMm));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void line(const char *styleName, const QString &text, bool withLogo = false)
    {
        m_xml.writeStartElement(OdtBody::text, QStringLiteral("p"));
        attribute(OdtBody::text, "style-name", QLatin1String(styleName));
        if (withLogo)
            logo();
        m_xml.writeCharacters(OdtBody::clean(text));
        m_xml.writeEndElement();
    }

    void logo()
    {
        const QSizeF size = logoSize(m_content.logo);
        m_xml.writeStartElement(OdtBody::draw, QStringLiteral("frame"));
        attribute(OdtBody::draw, "name", QStringLiteral("Logo"));
        attribute(OdtBody::draw, "style-name", QStringLiteral("Logo_20_frame"));
        attribute(OdtBody::text, "anchor-type", QStringLiteral("paragraph"));
        attribute(OdtBody::svg, "width", mm(size.width()));
        attribute(OdtBody::svg, "height", mm(size.height()));
        m_xml.writeEmptyElement(OdtBody::draw, QStringLiteral("image"));
        attribute(OdtBody::xlink, "href", QLatin1String(odtLogoPath));
        attribute(OdtBody::xlink, "type", QStringLiteral("simple"));
        attribute(OdtBody::xlink, "show", QStringLiteral("embed"));
        m_xml.writeEndElement();
    }

    /// In the upper margin of every page, where it takes no room from the text.
    void draftMark(const char *page)
    {
        m_xml.writeStartElement(OdtBody::draw, QStringLiteral("frame"));
        attribute(OdtBody::draw, "name", QStringLiteral("Draft ") + QLatin1String(page));
        attribute(OdtBody::draw, "style-name", QStringLiteral("Draft_20_frame"));
        attribute(OdtBody::text, "anchor-type", QStringLiteral("paragraph"));
        attribute(OdtBody::svg, "width", mm(90));
        attribute(OdtBody::svg, "height", mm(12));
        attribute(OdtBody::svg, "y", mm(6));
        m_xml.writeStartElement(OdtBody::draw, QStringLiteral("text-box"));
        line("Draft_20_mark", QStringLiteral("BOZZA"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// `left`: free beside it, millimetres.
    void frameStyle(const char *name, double left, const std::vector<std::pair<const char *, const char *>> &place)
    {
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("style"));
        attribute(OdtBody::style, "name", QLatin1String(name));
        attribute(OdtBody::style, "family", QStringLiteral("graphic"));
        m_xml.writeEmptyElement(OdtBody::style, QStringLiteral("graphic-properties"));
        for (const auto &[property, value] : place)
            attribute(OdtBody::style, property, QLatin1String(value));
        attribute(OdtBody::fo, "margin-left", mm(left));
        attribute(OdtBody::fo, "border", QStringLiteral("none"));
        attribute(OdtBody::fo, "padding", mm(0));
        m_xml.writeEndElement();
    }

    void master(const char *name, const char *layoutName, const char *next, bool first)
    {
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("master-page"));
        attribute(OdtBody::style, "name", QLatin1String(name));
        attribute(OdtBody::style, "page-layout-name", QLatin1String(layoutName));
        if (next)
            attribute(OdtBody::style, "next-style-name", QLatin1String(next));
        const QStringList letterhead = first ? m_content.letterhead : QStringList();
        if (!letterhead.isEmpty()) {
            m_xml.writeStartElement(OdtBody::style, QStringLiteral("header"));
            for (qsizetype i = 0; i < letterhead.size(); ++i)
                line(i == 0 ? "Letterhead" : "Letterhead_20_note", letterhead[i], i == 0 && !m_content.logo.isNull());
            m_xml.writeEndElement();
        }
        m_xml.writeStartElement(OdtBody::style, QStringLiteral("footer"));
        m_xml.writeStartElement(OdtBody::text, QStringLiteral("p"));
        attribute(OdtBody::text, "style-name",
                  qstrcmp(layoutName, "Lying") == 0 ? QStringLiteral("FooterWide") : QStringLiteral("Footer"));
        if (m_content.draft)
            draftMark(name);
        m_xml.writeCharacters(OdtBody::clean(m_content.title));
        m_xml.writeEmptyElement(OdtBody::text, QStringLiteral("tab"));
        const QString words = pageNumber(m_content.english);
        const qsizetype one = words.indexOf(QLatin1String("%1")), all = words.indexOf(QLatin1String("%2"));
        m_xml.writeCharacters(words.left(one));
        m_xml.writeTextElement(OdtBody::text, QStringLiteral("page-number"), QStringLiteral("1"));
        m_xml.writeCharacters(words.mid(one + 2, all - one - 2));
        m_xml.writeTextElement(OdtBody::text, QStringLiteral("page-count"), QStringLiteral("1"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const Content &m_content;
    const std::set<FontFace> &m_fonts;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QString odtStyleName(Style style)
{
    switch (style) {
    case Style::Title:
        return QStringLiteral("Deed_20_title");
    case Style::Subtitle:
        return QStringLiteral("Deed_20_subtitle");
    case Style::Heading:
        return QStringLiteral("Part");
    case Style::Article:
        return QStringLiteral("Article");
    case Style::Small:
        return QStringLiteral("Small_20_text");
    case Style::Item:
        return QStringLiteral("List_20_item");
    case Style::Annex:
        return QStringLiteral("Annex");
    case Style::Body:
        break;
    }
    return QStringLiteral("Text_20_body");
}

const std::vector<OdtStyle> &odtParagraphStyles()
{
    static const std::vector<OdtStyle> all = [] {
        std::vector<OdtStyle> styles;
        for (const Style each : {Style::Title, Style::Subtitle, Style::Heading, Style::Article, Style::Body,
                                 Style::Small, Style::Item, Style::Annex})
            styles.push_back({odtStyleName(each), lookOf(each), outlineLevel(each), isHeading(each)});
        const auto add = [&styles](const char *name, const Look &look, bool keep = false) {
            styles.push_back({QLatin1String(name), look, 0, keep});
        };
        add("Table_20_Contents", {9.2, false, true, Qt::AlignLeft, 0, 0, 1.25});
        add("Table_20_Heading", {9.2, true, true, Qt::AlignLeft, 0, 0, 1.25});
        add("Gap_20_after_20_table", {6.4, false, true, Qt::AlignLeft, 0, 0, 1.25});
        add("Signature", {10.4, false, false, Qt::AlignHCenter, 0, 0, 1.25}, true);
        add("Signature_20_space", {29.2, false, false, Qt::AlignHCenter, 0, 0, 1.25}, true);
        add("References", {10.8, false, false, Qt::AlignLeft});
        add("Framed_20_note", {8.8, false, false, Qt::AlignHCenter, 0, 0, 1.3});
        add("Footnote", {8.4, false, false, Qt::AlignJustify, 0, 0, 1.2});
        add("Contents_20_Heading", lookOf(Style::Heading), true);
        add("Contents_20_1", {10.4, false, false, Qt::AlignLeft, 0, 2, 1.25});
        add("Caption", {8.8, false, true, Qt::AlignLeft, 2, 4, 1.25, quiet});
        add("Picture", {10.8, false, false, Qt::AlignLeft, 6, 2, 0});
        add("Letterhead", {15, true, true, Qt::AlignLeft, 0, 0, 1.3, accent});
        add("Letterhead_20_note", {8.4, false, true, Qt::AlignLeft, 0, 0, 1.25, quiet});
        add("Draft_20_mark", {26, true, true, Qt::AlignHCenter, 0, 0, 1.2, hairline});
        return styles;
    }();
    return all;
}

QByteArray odtStyles(const Content &content, const std::set<FontFace> &fonts)
{
    return StyleSheet(content, fonts).write();
}

QByteArray OdtBody::contentXml()
{
    const std::vector<Block> &blocks = m_content.blocks;
    for (size_t index = 0; index < blocks.size(); ++index) {
        const Block &block = blocks[index];
        m_hold = holdOf(blocks, index);
        if (!std::holds_alternative<Table>(block) && !goesOn())
            break;
        const auto *words = std::get_if<Paragraph>(&block);
        if (!words || !odtMarkOf(words->marker))
            m_lists.close();
        std::visit([this](const auto &b) { add(b); }, block);
        if (m_stopped)
            break;
    }
    if (m_stopped)
        return {};
    m_lists.close();
    if (m_break.startsWith(QLatin1String("First"))) // nothing was written
        paragraph({}, {odtStyleName(Style::Body)});
    m_xml.writeEndDocument();
    m_tableXml.writeEndDocument();
    QByteArray bytes;
    {
        QXmlStreamWriter xml(&bytes);
        startRoot(xml, fragment);
        xml.writeEndDocument();
    }
    // The root of the fragment becomes that of the document.
    const qsizetype end = bytes.indexOf('>', bytes.indexOf("<office:fragment"));
    QByteArray head = bytes.left(end);
    if (head.endsWith('/'))
        head.chop(1);
    head.replace("<office:fragment", "<office:document-content");
    return head + "><office:automatic-styles>" + inner(m_tables) + inner(automaticStyles())
        + "</office:automatic-styles><office:body><office:text>" + inner(m_body)
        + "</office:text></office:body></office:document-content>";
}

QByteArray OdtBody::automaticStyles() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startRoot(xml, fragment);
    writeCellStyles(xml);
    for (const auto &[look, name] : m_texts) {
        xml.writeStartElement(style, QStringLiteral("style"));
        xml.writeAttribute(style, QStringLiteral("name"), name);
        xml.writeAttribute(style, QStringLiteral("family"), QStringLiteral("text"));
        xml.writeEmptyElement(style, QStringLiteral("text-properties"));
        if (look.bold)
            xml.writeAttribute(fo, QStringLiteral("font-weight"), QStringLiteral("bold"));
        if (look.italic)
            xml.writeAttribute(fo, QStringLiteral("font-style"), QStringLiteral("italic"));
        if (look.missing) {
            xml.writeAttribute(fo, QStringLiteral("background-color"), gapFill.name());
            xml.writeAttribute(fo, QStringLiteral("color"), gapInk.name());
        }
        if (look.undivided) { // word processors hyphenate by language: these words are of none
            xml.writeAttribute(fo, QStringLiteral("language"), QStringLiteral("zxx"));
            xml.writeAttribute(fo, QStringLiteral("country"), QStringLiteral("none"));
        }
        xml.writeEndElement();
    }
    for (const auto &[look, name] : m_paragraphs) {
        xml.writeStartElement(style, QStringLiteral("style"));
        xml.writeAttribute(style, QStringLiteral("name"), name);
        xml.writeAttribute(style, QStringLiteral("family"), QStringLiteral("paragraph"));
        xml.writeAttribute(style, QStringLiteral("parent-style-name"), look.parent);
        const bool samePage = look.pageBefore == QLatin1String("page");
        if (!look.pageBefore.isEmpty() && !samePage)
            xml.writeAttribute(style, QStringLiteral("master-page-name"), look.pageBefore);
        xml.writeStartElement(style, QStringLiteral("paragraph-properties"));
        if (samePage)
            xml.writeAttribute(fo, QStringLiteral("break-before"), QStringLiteral("page"));
        if (look.indent >= 0) {
            xml.writeAttribute(fo, QStringLiteral("margin-left"), mm(look.indent));
            xml.writeAttribute(fo, QStringLiteral("text-indent"), mm(-look.hanging));
        }
        if (look.whole)
            xml.writeAttribute(fo, QStringLiteral("keep-together"), QStringLiteral("always"));
        if (look.keepWithNext)
            xml.writeAttribute(fo, QStringLiteral("keep-with-next"), QStringLiteral("always"));
        if (!look.align.isEmpty())
            xml.writeAttribute(fo, QStringLiteral("text-align"), look.align);
        if (look.ruleAbove) {
            xml.writeAttribute(fo, QStringLiteral("border-top"), QStringLiteral("0.5pt solid ") + quiet.name());
            xml.writeAttribute(fo, QStringLiteral("margin-left"), mm(5));
            xml.writeAttribute(fo, QStringLiteral("margin-right"), mm(5));
        }
        if (look.rightTab || look.hanging > 0) {
            xml.writeStartElement(style, QStringLiteral("tab-stops"));
            xml.writeEmptyElement(style, QStringLiteral("tab-stop"));
            xml.writeAttribute(style, QStringLiteral("position"), look.rightTab ? mm(textWidth()) : mm(0));
            if (look.rightTab) {
                xml.writeAttribute(style, QStringLiteral("type"), QStringLiteral("right"));
                xml.writeAttribute(style, QStringLiteral("leader-style"), QStringLiteral("dotted"));
                xml.writeAttribute(style, QStringLiteral("leader-text"), QStringLiteral("."));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        if (look.bold) {
            xml.writeEmptyElement(style, QStringLiteral("text-properties"));
            xml.writeAttribute(fo, QStringLiteral("font-weight"), QStringLiteral("bold"));
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace insieme::documents
