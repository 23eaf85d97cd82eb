// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odt_body.h"

#include "core/documents/qr.h"

#include <numeric>
#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>

namespace insieme::documents {

// Pieces are written inside a root of their own, which declares the namespaces, and taken out of it.
const QString OdtBody::fragment = QStringLiteral("fragment");

#define ODF_SPACE(name) QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:" name ":1.0")
const QString OdtBody::office = ODF_SPACE("office"), OdtBody::style = ODF_SPACE("style"),
              OdtBody::text = ODF_SPACE("text"), OdtBody::table = ODF_SPACE("table"),
              OdtBody::draw = ODF_SPACE("drawing"), OdtBody::fo = ODF_SPACE("xsl-fo-compatible"),
              OdtBody::svg = ODF_SPACE("svg-compatible"), OdtBody::meta = ODF_SPACE("meta"),
              OdtBody::xlink = QStringLiteral("http://www.w3.org/1999/xlink"),
              OdtBody::dc = QStringLiteral("http://purl.org/dc/elements/1.1/"),
              OdtBody::loext = QStringLiteral("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0");
#undef ODF_SPACE

QString OdtBody::picturePath(size_t index)
{
    return QStringLiteral("Pictures/%1.png").arg(index + 1);
}

void OdtBody::startRoot(QXmlStreamWriter &xml, const QString &name)
{
    xml.writeStartDocument();
    for (const auto &[space, prefix] :
         {std::pair(office, "office"), std::pair(style, "style"), std::pair(text, "text"), std::pair(table, "table"),
          std::pair(draw, "draw"), std::pair(fo, "fo"), std::pair(svg, "svg"), std::pair(xlink, "xlink"),
          std::pair(dc, "dc"), std::pair(meta, "meta"), std::pair(loext, "loext")})
        xml.writeNamespace(space, QLatin1String(prefix));
    xml.writeStartElement(office, name);
    xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.3"));
}

QString OdtBody::clean(QString text)
{
    static const QRegularExpression forbidden(
        QStringLiteral("[\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{fffe}\\x{ffff}]"));
    return text.remove(forbidden);
}

OdtBody::OdtBody(const Content &content, const GoOn &goOn)
    : m_content(content)
    , m_goOn(goOn)
    , m_xml(&m_body)
    , m_tableXml(&m_tables)
    , m_lists(m_xml)
    , m_break(content.landscape ? QStringLiteral("FirstLandscape") : QStringLiteral("First"))
    , m_landscape(content.landscape)
{
    startRoot(m_xml, fragment);
    startRoot(m_tableXml, fragment);
    for (const Block &block : content.blocks) {
        const auto *rows = std::get_if<Table>(&block);
        m_parts += rows ? static_cast<int>(rows->rows.size()) : 1;
    }
    m_fonts.insert({true}); // of the footer
    if (content.draft || !content.letterhead.isEmpty())
        m_fonts.insert({true, true});
}

bool OdtBody::goesOn()
{
    m_stopped = m_stopped || (m_goOn && !m_goOn(m_done++, m_parts));
    return !m_stopped;
}

double OdtBody::textWidth() const
{
    return (m_landscape ? 297.0 : 210.0) - 48;
}

QString OdtBody::takeBreak()
{
    return std::exchange(m_break, {});
}

QString OdtBody::paragraphStyle(const ParagraphLook &look)
{
    if (look == ParagraphLook{look.parent})
        return look.parent;
    auto &name = m_paragraphs[look];
    if (name.isEmpty())
        name = QStringLiteral("P%1").arg(m_paragraphs.size());
    return name;
}

QString OdtBody::textStyle(const TextLook &look)
{
    auto &name = m_texts[look];
    if (name.isEmpty())
        name = QStringLiteral("T%1").arg(m_texts.size());
    return name;
}

FontFace OdtBody::faceOf(const ParagraphLook &look)
{
    const std::vector<OdtStyle> &styles = odtParagraphStyles();
    const auto named =
        std::find_if(styles.begin(), styles.end(), [&](const OdtStyle &each) { return each.name == look.parent; });
    return named == styles.end() ? FontFace() : FontFace{named->look.sans, named->look.bold || look.bold};
}

void OdtBody::uses(FontFace face, bool bold, bool italic)
{
    face.bold |= bold;
    face.italic = italic && !face.sans;
    m_fonts.insert(face);
}

/// Spaces that XML would swallow, tabs and line ends have elements of their own.
void OdtBody::writeText(const QString &raw)
{
    const QString whole = clean(raw);
    QString plain;
    const auto flush = [&] {
        m_xml.writeCharacters(plain);
        plain.clear();
    };
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole[i];
        if (c == QChar::LineSeparator || c == QLatin1Char('\n')) {
            flush();
            m_xml.writeEmptyElement(text, QStringLiteral("line-break"));
        } else if (c == QLatin1Char('\t')) {
            flush();
            m_xml.writeEmptyElement(text, QStringLiteral("tab"));
        } else if (c == QLatin1Char(' ') && (i == 0 || whole[i - 1] == QLatin1Char(' '))) {
            flush();
            m_xml.writeEmptyElement(text, QStringLiteral("s"));
        } else if (c != QLatin1Char('\r')) {
            plain += c;
        }
    }
    flush();
}

/// `first`: nothing of the paragraph is written yet.
void OdtBody::writePart(const QString &part, const TextLook &look, const FontFace &face, bool first)
{
    uses(face, look.bold, look.italic);
    const bool styled = look != TextLook();
    if (styled) {
        m_xml.writeStartElement(text, QStringLiteral("span"));
        m_xml.writeAttribute(text, QStringLiteral("style-name"), textStyle(look));
    }
    // A space between two parts is no space at the beginning of a paragraph.
    if (part.startsWith(QLatin1Char(' ')) && !first) {
        m_xml.writeCharacters(QStringLiteral(" "));
        writeText(part.mid(1));
    } else {
        writeText(part);
    }
    if (styled)
        end();
}

void OdtBody::writeRuns(const Runs &runs, const FontFace &face)
{
    QString whole;
    for (const Run &run : runs)
        whole += run.text;
    whole = typeset(std::move(whole));
    qsizetype from = 0;
    for (const Run &run : runs) {
        const QString part = whole.mid(from, run.text.size());
        from += run.text.size();
        const TextLook look{run.bold, run.italic, run.missing};
        TextLook undivided = look;
        undivided.undivided = true;
        static const QRegularExpression address(QStringLiteral("\\S*(@|://)\\S*"));
        qsizetype at = 0;
        bool first = from == run.text.size();
        const auto upTo = [&](qsizetype end, const TextLook &as) {
            if (end > at)
                writePart(part.mid(at, end - at), as, face, std::exchange(first, false));
            at = end;
        };
        for (auto all = address.globalMatch(part); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            upTo(match.capturedStart(), look);
            upTo(match.capturedEnd(), undivided);
        }
        upTo(part.size(), look);
        if (!run.note.isEmpty()) {
            uses({});
            ++m_noteCount;
            m_xml.writeStartElement(text, QStringLiteral("note"));
            m_xml.writeAttribute(text, QStringLiteral("id"), QStringLiteral("note%1").arg(m_noteCount));
            m_xml.writeAttribute(text, QStringLiteral("note-class"), QStringLiteral("footnote"));
            m_xml.writeTextElement(text, QStringLiteral("note-citation"), QString::number(m_noteCount));
            m_xml.writeStartElement(text, QStringLiteral("note-body"));
            m_xml.writeStartElement(text, QStringLiteral("p"));
            m_xml.writeAttribute(text, QStringLiteral("style-name"), QStringLiteral("Footnote"));
            writeText(QChar(QChar::Nbsp) + typeset(run.note)); // its number stands before it
            end();
            end();
            end();
        }
    }
}

void OdtBody::paragraph(const Runs &runs, ParagraphLook look, int outline)
{
    look.pageBefore = takeBreak();
    m_xml.writeStartElement(text, outline > 0 ? QStringLiteral("h") : QStringLiteral("p"));
    m_xml.writeAttribute(text, QStringLiteral("style-name"), paragraphStyle(look));
    if (outline > 0) {
        m_xml.writeAttribute(text, QStringLiteral("outline-level"), QString::number(outline));
        const QString mark = QStringLiteral("heading%1").arg(++m_headingCount);
        m_xml.writeEmptyElement(text, QStringLiteral("bookmark-start"));
        m_xml.writeAttribute(text, QStringLiteral("name"), mark);
        writeRuns(runs, faceOf(look));
        m_xml.writeEmptyElement(text, QStringLiteral("bookmark-end"));
        m_xml.writeAttribute(text, QStringLiteral("name"), mark);
    } else {
        writeRuns(runs, faceOf(look));
    }
    end();
}

void OdtBody::add(const Paragraph &block)
{
    ParagraphLook look{odtStyleName(block.style)};
    look.keepWithNext = block.keepWithNext;
    look.whole = m_hold.whole && !isHeading(block.style);
    if (const auto mark = odtMarkOf(block.marker)) {
        m_lists.beginItem(*mark, block.level);
        uses(faceOf(look)); // the number
        paragraph(block.runs, look);
        return;
    }
    const int outline = outlineLevel(block.style);
    Runs runs = block.runs;
    if (!block.marker.isEmpty()) {
        look.indent = (block.level + 1) * 7;
        look.hanging = 7;
        runs.insert(runs.begin(), {block.marker + QLatin1Char('\t')});
    } else if (block.level > 0) {
        look.indent = block.level * 7;
    }
    paragraph(runs, look, outline);
}

void OdtBody::add(const PageBreak &block)
{
    const bool wide = block.turn == PageBreak::Turn::Same ? m_landscape : block.turn == PageBreak::Turn::Landscape;
    const bool nothingYet = m_break.startsWith(QLatin1String("First"));
    if (nothingYet)
        m_break = wide ? QStringLiteral("FirstLandscape") : QStringLiteral("First");
    else
        m_break = wide == m_landscape ? QStringLiteral("page")
            : wide                    ? QStringLiteral("Landscape")
                                      : QStringLiteral("Standard");
    m_landscape = wide;
}

void OdtBody::beginTable(const std::vector<double> &widths, bool breaks, double before, double after, double share)
{
    const QString name = QStringLiteral("Table%1").arg(++m_tableCount);
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    QXmlStreamWriter &xml = m_tableXml;
    xml.writeStartElement(style, QStringLiteral("style"));
    xml.writeAttribute(style, QStringLiteral("name"), name);
    xml.writeAttribute(style, QStringLiteral("family"), QStringLiteral("table"));
    const QString page = takeBreak();
    if (!page.isEmpty() && page != QLatin1String("page"))
        xml.writeAttribute(style, QStringLiteral("master-page-name"), page);
    xml.writeEmptyElement(style, QStringLiteral("table-properties"));
    xml.writeAttribute(style, QStringLiteral("width"), mm(textWidth() * share));
    xml.writeAttribute(table, QStringLiteral("border-model"), QStringLiteral("collapsing"));
    xml.writeAttribute(table, QStringLiteral("align"), share < 1 ? QStringLiteral("center") : QStringLiteral("left"));
    xml.writeAttribute(style, QStringLiteral("may-break-between-rows"),
                       breaks ? QStringLiteral("true") : QStringLiteral("false"));
    if (before > 0)
        xml.writeAttribute(fo, QStringLiteral("margin-top"), pt(before));
    if (after > 0)
        xml.writeAttribute(fo, QStringLiteral("margin-bottom"), pt(after));
    if (page == QLatin1String("page"))
        xml.writeAttribute(fo, QStringLiteral("break-before"), page);
    xml.writeEndElement();
    for (size_t i = 0; i < widths.size(); ++i) {
        xml.writeStartElement(style, QStringLiteral("style"));
        xml.writeAttribute(style, QStringLiteral("name"), QStringLiteral("%1.%2").arg(name).arg(i + 1));
        xml.writeAttribute(style, QStringLiteral("family"), QStringLiteral("table-column"));
        xml.writeEmptyElement(style, QStringLiteral("table-column-properties"));
        xml.writeAttribute(style, QStringLiteral("column-width"), mm(textWidth() * share * widths[i] / sum));
        xml.writeEndElement();
    }
    m_xml.writeStartElement(table, QStringLiteral("table"));
    m_xml.writeAttribute(table, QStringLiteral("name"), name);
    m_xml.writeAttribute(table, QStringLiteral("style-name"), name);
    for (size_t i = 0; i < widths.size(); ++i) {
        m_xml.writeEmptyElement(table, QStringLiteral("table-column"));
        m_xml.writeAttribute(table, QStringLiteral("style-name"), QStringLiteral("%1.%2").arg(name).arg(i + 1));
    }
}

void OdtBody::beginRow(bool together)
{
    m_xml.writeStartElement(table, QStringLiteral("table-row"));
    if (together)
        m_xml.writeAttribute(table, QStringLiteral("style-name"), QStringLiteral("WholeRow"));
}

void OdtBody::beginCell(const char *cellStyle, size_t columns, size_t rows)
{
    m_xml.writeStartElement(table, QStringLiteral("table-cell"));
    m_xml.writeAttribute(table, QStringLiteral("style-name"), QLatin1String(cellStyle));
    m_xml.writeAttribute(office, QStringLiteral("value-type"), QStringLiteral("string"));
    if (columns > 1)
        m_xml.writeAttribute(table, QStringLiteral("number-columns-spanned"), QString::number(columns));
    if (rows > 1)
        m_xml.writeAttribute(table, QStringLiteral("number-rows-spanned"), QString::number(rows));
}

void OdtBody::add(const Table &block)
{
    if (block.rows.empty())
        return;
    std::vector<double> widths;
    for (const TableColumn &column : block.columns)
        widths.push_back(column.width);
    beginTable(widths, true, 4);
    const size_t count = block.rows.size();
    for (size_t r = 0; r < count; ++r) {
        if (!goesOn())
            return;
        if (r == 0)
            m_xml.writeStartElement(table, QStringLiteral("table-header-rows"));
        beginRow(false);
        for (size_t c = 0; c < block.columns.size(); ++c) {
            if (isCovered(block, r, c)) {
                m_xml.writeEmptyElement(table, QStringLiteral("covered-table-cell"));
                continue;
            }
            const Span span = spanAt(block, r, c);
            beginCell(r == 0 ? "HeaderCell" : "Cell", span.columns, span.rows);
            ParagraphLook look{r == 0 ? QStringLiteral("Table_20_Heading") : QStringLiteral("Table_20_Contents")};
            look.align = block.columns[c].right && span.columns == 1 ? QStringLiteral("end") : QString();
            look.bold = r > 0 && block.totalRow && r + 1 == count;
            // Neither the last row nor the note below it is alone.
            look.keepWithNext = r > 0 && (r + 2 == count || (m_hold.withNext && r + 1 == count));
            paragraph(c < block.rows[r].size() ? block.rows[r][c] : Runs(), look);
            end();
        }
        end();
        if (r == 0)
            end();
    }
    end();
    ParagraphLook gap{QStringLiteral("Gap_20_after_20_table")};
    gap.keepWithNext = m_hold.withNext;
    paragraph({}, gap);
}

void OdtBody::add(const Signatures &block)
{
    const size_t columns = std::min<size_t>(2, std::max<size_t>(1, block.parties.size()));
    beginTable(std::vector<double>(columns, 1), false, 14, 6, // besides what its cells keep free
               static_cast<double>(columns) / 2);
    // Who signs is in a row of its own: the lines to sign on stand at one height, however long the names above them.
    for (size_t first = 0; first < block.parties.size(); first += columns) {
        for (const bool signs : {false, true}) {
            beginRow();
            for (size_t c = 0; c < columns; ++c) {
                beginCell(signs ? "SignerCell" : "PartyCell");
                if (first + c < block.parties.size()) {
                    const Signatures::Party &party = block.parties[first + c];
                    ParagraphLook strong{QStringLiteral("Signature")};
                    strong.bold = !signs;
                    strong.ruleAbove = signs;
                    if (signs)
                        paragraph({}, {QStringLiteral("Signature_20_space")});
                    paragraph(signs ? party.signer : party.name, strong);
                    if (!signs)
                        paragraph(party.capacity, {QStringLiteral("Signature")});
                }
                end();
            }
            end();
        }
    }
    end();
}

void OdtBody::add(const References &block)
{
    if (block.framed.empty()) {
        for (const Runs &line : block.lines)
            paragraph(line, {QStringLiteral("References")});
        return;
    }
    beginTable({60, 40}, false);
    beginRow();
    beginCell("PlainCell");
    for (const Runs &line : block.lines)
        paragraph(line, {QStringLiteral("References")});
    if (block.lines.empty())
        paragraph({}, {QStringLiteral("References")});
    end();
    beginCell("FramedCell");
    for (const Runs &line : block.framed)
        paragraph(line, {QStringLiteral("Framed_20_note")});
    end();
    end();
    end();
}

/// What is drawn on the page is told here: a row a lane, its bars in order.
void OdtBody::add(const Lanes &block)
{
    beginTable({25, 75}, true);
    for (const Lanes::Lane &lane : block.lanes) {
        beginRow();
        beginCell("Cell");
        paragraph({{lane.note.isEmpty() ? lane.name : lane.name + QStringLiteral(", ") + lane.note}},
                  {QStringLiteral("Table_20_Contents")});
        end();
        beginCell("Cell");
        QStringList bars;
        for (const Lanes::Bar &bar : lane.bars) {
            if (!bar.text.isEmpty())
                bars << bar.text;
        }
        paragraph({{bars.join(QStringLiteral("; "))}}, {QStringLiteral("Table_20_Contents")});
        end();
        end();
    }
    end();
    paragraph({}, {QStringLiteral("Gap_20_after_20_table")});
}

/// The entries refer to the pages of the headings, which the word processor knows; it can also make the index again.
void OdtBody::add(const Contents &block)
{
    m_xml.writeStartElement(text, QStringLiteral("table-of-content"));
    m_xml.writeAttribute(text, QStringLiteral("name"), QStringLiteral("Contents"));
    m_xml.writeEmptyElement(text, QStringLiteral("table-of-content-source"));
    m_xml.writeAttribute(text, QStringLiteral("outline-level"), QStringLiteral("2"));
    m_xml.writeStartElement(text, QStringLiteral("index-body"));
    if (!block.title.isEmpty())
        paragraph({{block.title}}, {QStringLiteral("Contents_20_Heading")});
    int heading = m_headingCount;
    for (const Paragraph *head : listedIn(block, m_content)) {
        ++heading;
        ParagraphLook look{QStringLiteral("Contents_20_1")};
        look.rightTab = true;
        look.pageBefore = takeBreak();
        m_xml.writeStartElement(text, QStringLiteral("p"));
        m_xml.writeAttribute(text, QStringLiteral("style-name"), paragraphStyle(look));
        uses(faceOf(look));
        writeText(typeset(plainText(head->runs)));
        m_xml.writeEmptyElement(text, QStringLiteral("tab"));
        m_xml.writeStartElement(text, QStringLiteral("bookmark-ref"));
        m_xml.writeAttribute(text, QStringLiteral("reference-format"), QStringLiteral("page"));
        m_xml.writeAttribute(text, QStringLiteral("ref-name"), QStringLiteral("heading%1").arg(heading));
        m_xml.writeCharacters(QStringLiteral("–"));
        end();
        end();
    }
    end();
    end();
}

void OdtBody::add(const Bilingual &block)
{
    beginTable({1, 1}, true);
    for (const auto &[left, right] : block.pairs) {
        beginRow(false);
        for (const Paragraph *side : {&left, &right}) {
            beginCell("PlainCell");
            Paragraph plain = *side;
            ParagraphLook look{odtStyleName(plain.style)};
            if (!plain.marker.isEmpty())
                plain.runs.insert(plain.runs.begin(), {plain.marker + QLatin1Char(' ')});
            paragraph(plain.runs, look);
            end();
        }
        end();
    }
    end();
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void OdtBody::picture(const QImage &image, double width, const Runs &caption)
{
    m_pictures.push_back(pngOf(image));
    ParagraphLook look{QStringLiteral("Picture")};
    look.pageBefore = takeBreak();
    look.keepWithNext = !caption.empty();
    m_xml.writeStartElement(text, QStringLiteral("p"));
    m_xml.writeAttribute(text, QStringLiteral("style-name"), paragraphStyle(look));
    m_xml.writeStartElement(draw, QStringLiteral("frame"));
    m_xml.writeAttribute(draw, QStringLiteral("name"), QStringLiteral("Picture%1").arg(++m_frameCount));
    m_xml.writeAttribute(text, QStringLiteral("anchor-type"), QStringLiteral("as-char"));
    m_xml.writeAttribute(svg, QStringLiteral("width"), mm(width));
    m_xml.writeAttribute(svg, QStringLiteral("height"), mm(width * image.height() / std::max(1, image.width())));
    m_xml.writeEmptyElement(draw, QStringLiteral("image"));
    m_xml.writeAttribute(xlink, QStringLiteral("href"), picturePath(m_pictures.size() - 1));
    m_xml.writeAttribute(xlink, QStringLiteral("type"), QStringLiteral("simple"));
    m_xml.writeAttribute(xlink, QStringLiteral("show"), QStringLiteral("embed"));
    end();
    end();
    if (!caption.empty())
        paragraph(caption, {QStringLiteral("Caption")});
}

void OdtBody::add(const Picture &block)
{
    picture(block.image, std::min(block.width, textWidth()), block.caption);
}

void OdtBody::add(const Placed &block)
{
    for (const Placed::Text &each : block.texts)
        paragraph({{each.lines.join(QLatin1Char('\n'))}}, {QStringLiteral("Standard")});
}

void OdtBody::add(const QrCode &block)
{
    constexpr int dots = 8;
    const auto code = qrModules(block.text);
    if (!code)
        return;
    QImage image(code->side * dots, code->side * dots, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const QRect &bar : code->bars)
        painter.fillRect(bar.x() * dots, bar.y() * dots, bar.width() * dots, bar.height() * dots, Qt::black);
    painter.end();
    picture(image, block.side * code->side / (code->side - 8), block.caption); // with the quiet zone
}

void OdtBody::add(const Chart &block)
{
    if (!block.title.isEmpty()) {
        ParagraphLook look{QStringLiteral("Caption")};
        look.keepWithNext = true;
        paragraph({{block.title}}, look);
    }
    beginTable({70, 30}, true);
    for (const Chart::Bar &bar : block.bars) {
        beginRow();
        beginCell("Cell");
        paragraph({{bar.label}}, {QStringLiteral("Table_20_Contents")});
        end();
        beginCell("Cell");
        ParagraphLook look{QStringLiteral("Table_20_Contents")};
        look.align = QStringLiteral("end");
        paragraph({{bar.text}}, look);
        end();
        end();
    }
    end();
    paragraph({}, {QStringLiteral("Gap_20_after_20_table")});
}

} // namespace insieme::documents
