// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_writer.h"

#include "core/documents/pdf_fonts.h"
#include "core/documents/typography.h"

#include <array>
#include <charconv>
#include <cmath>
#include <libdeflate.h>
#include <QBuffer>
#include <QFile>
#include <QGlyphRun>
#include <QRegularExpression>
#include <QtEndian>
#include <set>
#include <span>

namespace insieme::documents {
namespace {

/// A hundredth of a point is finer than any printer.
void append(QByteArray &out, double number, int decimals)
{
    std::array<char, 32> digits{};
    auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, decimals);
    while (end[-1] == '0')
        --end;
    if (end[-1] == '.')
        --end;
    const QByteArrayView written(digits.data(), end - digits.data());
    out += written == "-0" ? QByteArrayView("0") : written;
}

void append(QByteArray &out, std::initializer_list<double> numbers, int decimals = 2)
{
    bool first = true;
    for (const double number : numbers) {
        if (!first)
            out += ' ';
        first = false;
        append(out, number, decimals);
    }
}

void appendHex(QByteArray &out, quint32 number)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const std::array written{digits[number >> 12 & 0xF], digits[number >> 8 & 0xF], digits[number >> 4 & 0xF],
                             digits[number & 0xF]};
    out.append(written.data(), written.size());
}

QByteArray textString(const QString &text)
{
    QByteArray hex("<FEFF");
    for (const QChar c : text)
        appendHex(hex, c.unicode());
    return hex + '>';
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

struct Press {
    /// A higher level takes a tenth more of the whole time for a fortieth of the room.
    libdeflate_compressor *const compressor = libdeflate_alloc_compressor(4);
    Press() = default;
    Press(const Press &) = delete;
    ~Press() { libdeflate_free_compressor(compressor); }
};

/// As /FlateDecode wants it.
QByteArray pressed(const QByteArray &bytes)
{
    thread_local const Press press;
    Q_CHECK_PTR(press.compressor);
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray result;
    result.resize(static_cast<qsizetype>(libdeflate_zlib_compress_bound(press.compressor, size)));
    // Fits the bound, always.
    result.truncate(static_cast<qsizetype>(libdeflate_zlib_compress(
        press.compressor, bytes.constData(), size, result.data(), static_cast<size_t>(result.size()))));
    return result;
}

/// One line that XML can hold: PDF/A wants the same text in the file's own dictionary.
QString plainLine(const QString &text)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x{0}-\\x{1f}\\x{fffe}\\x{ffff}]"));
    // By way of UTF-8, which has no halves of a character.
    return QString::fromUtf8(text.toUtf8()).replace(forbidden, QStringLiteral(" "));
}

QByteArray languageOf(const PdfAbout &about)
{
    return about.english ? "en-GB" : "it-IT";
}

/// Arrays have at most 8 191 elements.
constexpr size_t pagesABranch = 1'000;

const QString tool = QStringLiteral("Insieme"), producer = QStringLiteral("Insieme " INSIEME_VERSION);

} // namespace

/// What a page says, in the language of PDF.
class PdfWriter::PageCanvas final : public Canvas {
public:
    PageCanvas(PdfWriter &writer, double height)
        : m_writer(writer)
        , m_height(height)
    {
        m_content.reserve(qsizetype(32) * 1024);
    }

    void fill(const QRectF &area, const QColor &colour) override
    {
        // An area without one would become the thinnest line there is.
        if (area.isEmpty())
            return;
        use(colour);
        append(m_content, {across(area.left()), up(area.bottom()), across(area.width()), across(area.height())});
        m_content += " re\nf\n";
    }

    void fill(const QPainterPath &path, const QColor &colour) override
    {
        if (path.isEmpty())
            return;
        use(colour);
        for (int i = 0; i < path.elementCount(); ++i) {
            const auto point = [&](int at) {
                append(m_content, {across(path.elementAt(at).x), up(path.elementAt(at).y)});
                m_content += ' ';
            };
            point(i);
            switch (path.elementAt(i).type) {
            case QPainterPath::MoveToElement:
                m_content += "m\n";
                break;
            case QPainterPath::LineToElement:
                m_content += "l\n";
                break;
            default: // a curve: two points more
                point(++i);
                point(++i);
                m_content += "c\n";
            }
        }
        m_content += path.fillRule() == Qt::WindingFill ? "f\n" : "f*\n";
    }

    void draw(const QImage &image, const QRectF &area) override
    {
        const int object = m_writer.image(image);
        m_images.insert(object);
        m_content += "q\n";
        append(m_content, {across(area.width()), 0, 0, across(area.height()), across(area.left()), up(area.bottom())});
        m_content += " cm\n/I" + QByteArray::number(object) + " Do\nQ\n";
    }

    void draw(const QTextLayout &layout, const QTextLine &line, QPointF offset) override
    {
        const int begin = line.textStart(), end = begin + line.textLength();
        for (const QTextLayout::FormatRange &range : layout.formats()) {
            const int from = std::max(range.start, begin), to = std::min(range.start + range.length, end);
            if (from >= to)
                continue;
            if (range.format.hasProperty(QTextFormat::BackgroundBrush)) {
                const double left = line.cursorToX(from), right = line.cursorToX(to);
                fill(QRectF(left, line.y(), right - left, line.height()).translated(offset),
                     range.format.background().color());
            }
            use(range.format.foreground().color());
            for (const QGlyphRun &run : line.glyphRuns(from, to - from))
                draw(run, offset);
        }
    }

    const QByteArray &content() const { return m_content; }
    QByteArray resources() const
    {
        QByteArray out = "<</ProcSet[/PDF/Text/ImageC]/Font<<";
        for (const size_t font : m_fonts)
            out += "/F" + QByteArray::number(font) + ' ' + reference(m_writer.m_fonts[font].object);
        out += ">>/XObject<<";
        for (const int object : m_images)
            out += "/I" + QByteArray::number(object) + ' ' + reference(object);
        return out + ">>>>";
    }

private:
    static double across(double width) { return width / unitsPerPoint; }
    double up(double y) const { return m_height - y / unitsPerPoint; }

    void use(const QColor &colour)
    {
        if (colour == m_colour)
            return;
        m_colour = colour;
        append(m_content, {colour.redF(), colour.greenF(), colour.blueF()}, 4);
        m_content += " rg\n";
    }

    void draw(const QGlyphRun &run, QPointF offset)
    {
        const QRawFont raw = run.rawFont();
        const PdfFont &font = PdfFont::of(raw);
        const size_t number = m_writer.use(font);
        std::vector<bool> &used = m_writer.m_fonts[number].glyphs;
        m_fonts.insert(number);
        const double size = across(raw.pixelSize());
        // As Qt slants a font that has no italic of its own.
        const double slant = raw.style() != QFont::StyleNormal && !font.shape().italic ? 0.21 : 0;
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        m_content += "BT\n/F" + QByteArray::number(number) + ' ';
        append(m_content, {size});
        m_content += " Tf\n";
        // Where a reader would set the next glyph, and how high; glyphs are moved by thousandths of the size.
        double pen = 0, height = 0;
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const double x = across(positions[i].x() + offset.x()), y = up(positions[i].y() + offset.y());
            if (i == 0 || std::abs(y - height) > 0.01) {
                if (i > 0)
                    m_content += ">]TJ\n";
                append(m_content, {1, 0, slant, 1, x, y});
                m_content += " Tm\n[<";
                pen = x;
                height = y;
            } else if (const double back = std::round((pen - x) * 1000 / size); back != 0) {
                m_content += '>';
                m_content += QByteArray::number(static_cast<int>(back));
                m_content += '<';
                pen -= back * size / 1000;
            }
            appendHex(m_content, glyphs[i]);
            used[glyphs[i]] = true;
            pen += font.width(glyphs[i]) * size / 1000;
        }
        m_content += glyphs.isEmpty() ? "ET\n" : ">]TJ\nET\n";
    }

    PdfWriter &m_writer;
    double m_height;
    QByteArray m_content;
    QColor m_colour;
    std::set<size_t> m_fonts;
    std::set<int> m_images;
};

PdfWriter::PdfWriter(QIODevice &device, PdfAbout about)
    : m_device(device)
    , m_about(std::move(about))
    , m_pageTree(take())
{
    for (QString *text : {&m_about.title, &m_about.author, &m_about.subject})
        *text = plainLine(*text);
    // The second line tells programs that move files that this one is not text.
    write("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
}

int PdfWriter::take()
{
    m_offsets.push_back(0);
    return static_cast<int>(m_offsets.size());
}

void PdfWriter::write(const QByteArray &bytes)
{
    m_taken = m_taken && m_device.write(bytes) == bytes.size();
    if (m_about.id.isNull())
        m_print.addData(bytes);
    m_written += bytes.size();
}

void PdfWriter::object(int number, const QByteArray &body)
{
    m_offsets[static_cast<size_t>(number) - 1] = m_written;
    write(QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n");
}

void PdfWriter::stream(int number, const QByteArray &entries, const QByteArray &bytes)
{
    object(number,
           "<<" + entries + "/Length " + QByteArray::number(bytes.size()) + ">>\nstream\n" + bytes + "\nendstream");
}

int PdfWriter::packed(const QByteArray &entries, const QByteArray &bytes)
{
    const int number = take();
    stream(number, entries + "/Filter/FlateDecode", pressed(bytes));
    return number;
}

size_t PdfWriter::use(const PdfFont &font)
{
    const auto found =
        std::find_if(m_fonts.begin(), m_fonts.end(), [&](const UsedFont &used) { return used.font == &font; });
    if (found != m_fonts.end())
        return static_cast<size_t>(found - m_fonts.begin());
    m_fonts.push_back({&font, take(), std::vector<bool>(font.glyphCount())});
    m_fonts.back().glyphs[0] = true; // what stands for a character that is missing belongs to every font
    return m_fonts.size() - 1;
}

int PdfWriter::image(const QImage &image)
{
    const auto [place, isNew] = m_images.try_emplace(image.cacheKey());
    if (!isNew)
        return place->second;
    const QImage colours = image.convertToFormat(QImage::Format_RGB888);
    QByteArray rows;
    rows.reserve(qsizetype(colours.width()) * colours.height() * 3);
    for (int y = 0; y < colours.height(); ++y)
        rows.append(reinterpret_cast<const char *>(colours.constScanLine(y)), qsizetype(colours.width()) * 3);
    const QByteArray entries = "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width "
        + QByteArray::number(colours.width()) + "/Height " + QByteArray::number(colours.height());
    const QByteArray exact = pressed(rows);
    // Photographs; drawings and stamps stay as they are.
    QByteArray photograph;
    QBuffer buffer(&photograph);
    const bool isPhotograph =
        buffer.open(QIODevice::WriteOnly) && colours.save(&buffer, "JPG", 92) && photograph.size() < exact.size() / 2;
    place->second = take();
    stream(place->second, entries + (isPhotograph ? "/Filter/DCTDecode" : "/Filter/FlateDecode"),
           isPhotograph ? photograph : exact);
    return place->second;
}

bool PdfWriter::page(QSizeF size, const std::function<void(Canvas &)> &paint)
{
    PageCanvas canvas(*this, size.height());
    paint(canvas);
    const int content = packed({}, canvas.content());
    if (m_pages.size() % pagesABranch == 0)
        m_branches.push_back(take());
    m_pages.push_back(take());
    QByteArray body = "<</Type/Page/Parent " + reference(m_branches.back()) + "/MediaBox[0 0 ";
    append(body, {size.width(), size.height()});
    object(m_pages.back(), body + "]/Contents " + reference(content) + "/Resources" + canvas.resources() + ">>");
    return m_taken;
}

void PdfWriter::writePageTree()
{
    const auto node = [this](int number, const QByteArray &entries, size_t pages, std::span<const int> kids) {
        QByteArray body = "<</Type/Pages" + entries + "/Count " + QByteArray::number(pages) + "/Kids[";
        for (const int kid : kids)
            body += reference(kid) + ' ';
        object(number, body + "]>>");
    };
    const std::span<const int> pages(m_pages);
    for (size_t i = 0; i < m_branches.size(); ++i) {
        const auto kids = pages.subspan(i * pagesABranch, std::min(pagesABranch, pages.size() - i * pagesABranch));
        node(m_branches[i], "/Parent " + reference(m_pageTree), kids.size(), kids);
    }
    node(m_pageTree, {}, pages.size(), m_branches);
}

void PdfWriter::writeFont(const UsedFont &used)
{
    const PdfFont &font = *used.font;
    std::vector<quint32> all;
    for (quint32 glyph = 0; glyph < used.glyphs.size(); ++glyph) {
        if (used.glyphs[glyph])
            all.push_back(glyph);
    }
    const auto [file, places] = font.subset(all);
    const int program = packed("/Length1 " + QByteArray::number(file.size()), file);
    const int placesObject = packed({}, places);

    QByteArray glyphs((qsizetype(all.back()) + 8) / 8, 0);
    QByteArray widths, meanings;
    int meant = 0;
    for (const quint32 glyph : all) {
        char &bits = glyphs.data()[glyph / 8];
        bits = static_cast<char>(bits | 0x80 >> glyph % 8);
        widths += QByteArray::number(glyph) + '[';
        append(widths, {font.width(glyph)});
        widths += ']';
        if (const QString text = font.text(glyph); !text.isEmpty()) {
            // A list has at most a hundred lines.
            if (meant++ % 100 == 0)
                meanings += (meant > 1 ? "endbfchar\n" : "") + QByteArray("100 beginbfchar\n");
            meanings += '<';
            appendHex(meanings, glyph);
            meanings += "><";
            for (const QChar c : text)
                appendHex(meanings, c.unicode());
            meanings += ">\n";
        }
    }
    if (meant > 0)
        meanings += "endbfchar\n";
    // The last list says how many lines it has; the others are full.
    const qsizetype last = meanings.lastIndexOf("100 beginbfchar");
    if (last >= 0 && meant % 100 != 0)
        meanings.replace(last, 3, QByteArray::number(meant % 100));
    const int toUnicode = packed({},
                                 "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n"
                                 "<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS "
                                 "def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"
                                     + meanings + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
    const int glyphSet = packed({}, glyphs);

    // Six letters that other subsets of the font do not have.
    QByteArray name;
    for (size_t letters = qHashRange(all.begin(), all.end(), 0); name.size() < 6; letters /= 26)
        name += static_cast<char>('A' + letters % 26);
    name += '+' + font.name();

    const PdfFont::Shape &shape = font.shape();
    QByteArray descriptor = "<</Type/FontDescriptor/FontName/" + name + "/Flags "
        + QByteArray::number(4 + (shape.serif ? 2 : 0) + (shape.italic ? 64 : 0)) + "/FontBBox[";
    append(descriptor, {shape.left, shape.bottom, shape.right, shape.top});
    descriptor += "]/Ascent ";
    append(descriptor, {shape.ascent});
    descriptor += "/Descent ";
    append(descriptor, {shape.descent});
    descriptor += "/CapHeight ";
    append(descriptor, {shape.capHeight});
    descriptor += "/ItalicAngle ";
    append(descriptor, {shape.italic ? -12.0 : 0.0});
    descriptor += "/StemV " + QByteArray(shape.bold ? "140" : "80") + "/FontFile2 " + reference(program) + "/CIDSet "
        + reference(glyphSet) + ">>";
    const int descriptorObject = take(), descendant = take();
    object(descriptorObject, descriptor);
    object(descendant,
           "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
               + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
               + reference(descriptorObject) + "/CIDToGIDMap " + reference(placesObject) + "/W[" + widths + "]>>");
    object(used.object,
           "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
               + reference(descendant) + "]/ToUnicode " + reference(toUnicode) + ">>");
}

int PdfWriter::writeOutline(const std::vector<PdfBookmark> &bookmarks)
{
    struct Node {
        int object = 0, parent = 0, previous = 0, next = 0, first = 0, last = 0, count = 0;
    };
    // The root and, each after its bookmark, the others; they hang below the last one before them of a lower level.
    std::vector<Node> nodes(bookmarks.size() + 1);
    for (Node &node : nodes)
        node.object = take();
    std::vector<std::pair<int, size_t>> open{{0, 0}};
    const auto at = [&](int object) -> Node & { return nodes[static_cast<size_t>(object - nodes.front().object)]; };
    for (size_t i = 1; i < nodes.size(); ++i) {
        const int level = bookmarks[i - 1].level;
        while (open.size() > 1 && open.back().first >= level)
            open.pop_back();
        Node &parent = nodes[open.back().second], &node = nodes[i];
        node.parent = parent.object;
        node.previous = parent.last;
        (parent.last ? at(parent.last).next : parent.first) = node.object;
        parent.last = node.object;
        for (const auto &above : open)
            ++nodes[above.second].count;
        open.emplace_back(level, i);
    }
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        QByteArray body = i == 0 ? "<</Type/Outlines" : "<</Title " + textString(bookmarks[i - 1].text.left(200));
        const auto entry = [&body](const char *key, int object) {
            if (object)
                body += key + reference(object);
        };
        entry("/Parent ", node.parent);
        entry("/Prev ", node.previous);
        entry("/Next ", node.next);
        entry("/First ", node.first);
        entry("/Last ", node.last);
        if (node.count)
            body += "/Count " + QByteArray::number(node.count);
        if (i > 0) {
            body += "/Dest[" + reference(m_pages.at(static_cast<size_t>(bookmarks[i - 1].page))) + "/XYZ 0 ";
            append(body, {bookmarks[i - 1].top});
            body += " null]";
        }
        object(node.object, body + ">>");
    }
    return nodes.front().object;
}

/// What PDF/A wants to be told in XML; title, author, subject, tool and date are those of the file's own dictionary.
QByteArray PdfWriter::metadata() const
{
    const auto text = [](const char *name, const char *container, const char *language, const QString &value) {
        return value.isEmpty()
            ? QString()
            : QStringLiteral("<dc:%1><rdf:%2><rdf:li%3>%4</rdf:li></rdf:%2></dc:%1>")
                  .arg(QLatin1String(name), QLatin1String(container), QLatin1String(language), value.toHtmlEscaped());
    };
    return QStringLiteral(
               "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
               "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\">%1%2%3"
               "<dc:language><rdf:Bag><rdf:li>%7</rdf:li></rdf:Bag></dc:language></rdf:Description>\n"
               "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\" xmp:CreatorTool=\"%4\" "
               "xmp:CreateDate=\"%5\" "
               "xmp:ModifyDate=\"%5\"/>\n"
               "<rdf:Description xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" rdf:about=\"\" pdf:Producer=\"%6\"/>\n"
               "<rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" rdf:about=\"\" pdfaid:part=\"1\" "
               "pdfaid:conformance=\"B\"/>\n"
               "</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>")
        .arg(text("title", "Alt", " xml:lang=\"x-default\"", m_about.title), text("creator", "Seq", "", m_about.author),
             text("description", "Alt", " xml:lang=\"x-default\"", m_about.subject), tool,
             m_about.writtenAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")), producer,
             QLatin1String(languageOf(m_about)))
        .toUtf8();
}

bool PdfWriter::finish(const std::vector<PdfBookmark> &bookmarks)
{
    for (const UsedFont &font : m_fonts)
        writeFont(font);
    writePageTree();

    const int info = take(), description = take();
    QByteArray known = "<</Creator(" + tool.toLatin1() + ")/Producer(" + producer.toLatin1() + ')';
    for (const auto &[key, value] : {std::pair{"/Title ", m_about.title}, std::pair{"/Author ", m_about.author},
                                     std::pair{"/Subject ", m_about.subject}})
    {
        if (!value.isEmpty())
            known += key + textString(value);
    }
    const QByteArray date = m_about.writtenAt.toString(QStringLiteral("'(D:'yyyyMMddHHmmss'Z)'")).toLatin1();
    object(info, known + "/CreationDate" + date + "/ModDate" + date + ">>");
    stream(description, "/Type/Metadata/Subtype/XML", metadata());

    QFile colours(QStringLiteral(":/documents/colour/sRGB2014.icc"));
    if (!colours.open(QIODevice::ReadOnly))
        qFatal("the colour profile is missing");
    const int profile = packed("/N 3", colours.readAll());
    const int catalog = take();
    QByteArray root = "<</Type/Catalog/Pages " + reference(m_pageTree) + "/Metadata " + reference(description)
        + "/Lang(" + languageOf(m_about)
        + ")/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
          "/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "
        + reference(profile) + ">>]";
    if (!bookmarks.empty())
        root += "/PageMode/UseOutlines/Outlines " + reference(writeOutline(bookmarks));
    object(catalog, root + ">>");

    const qint64 table = m_written;
    QByteArray tail = "xref\n0 " + QByteArray::number(m_offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qint64 offset : m_offsets)
        tail += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    const QByteArray id = m_about.id.isNull() ? m_print.result().toHex() : m_about.id.toByteArray(QUuid::Id128);
    tail += "trailer\n<</Size " + QByteArray::number(m_offsets.size() + 1) + "/Root " + reference(catalog) + "/Info "
        + reference(info) + "/ID[<" + id + "><" + id + ">]>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    write(tail);
    return m_taken;
}

QList<QByteArray> pageContents(const QByteArray &pdf)
{
    QList<QByteArray> pages;
    for (qsizetype at = 0; (at = pdf.indexOf("/MediaBox[", at)) >= 0;) {
        const QByteArrayView key("/Contents ");
        const qsizetype contents = pdf.indexOf(key, at), number = contents + key.size();
        const qsizetype object =
            contents < 0 ? -1 : pdf.indexOf('\n' + pdf.mid(number, pdf.indexOf(' ', number) - number) + " 0 obj\n");
        const qsizetype begin = object < 0 ? -1 : pdf.indexOf("\nstream\n", object),
                        end = pdf.indexOf("\nendstream", begin);
        if (begin < 0 || end < 0)
            return {};
        const QByteArray pressed = pdf.mid(begin + 8, end - begin - 8);
        // Qt wants to be told a length; it is a guess that it betters.
        QByteArray sized(4, '\0');
        qToBigEndian(static_cast<quint32>(8 * pressed.size()), sized.data());
        const QByteArray content = qUncompress(sized + pressed);
        if (content.isEmpty())
            return {};
        pages << pdf.mid(at, contents - at) + content;
        at = contents;
    }
    return pages;
}

} // namespace insieme::documents
