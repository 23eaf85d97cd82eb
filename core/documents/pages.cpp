// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pages.h"

#include <cmath>
#include <hyphen.h>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryFile>
#include <QTextLayout>

static void initDocumentResources()
{
    Q_INIT_RESOURCE(documents);
}

namespace insieme::documents {
namespace {

// The fixed space: 1200 units an inch. Positions are relative to the page, so they stay below the largest operand that
// PDF/A-1 allows (32 767).
constexpr double unitsPerPoint = 1200.0 / 72.0;
constexpr double units(double points)
{
    return points * unitsPerPoint;
}
constexpr double millimetres(double mm)
{
    return units(mm * 72.0 / 25.4);
}

constexpr double marginSide = millimetres(24);
constexpr double marginTop = millimetres(22);
constexpr double marginBottom = millimetres(24);
constexpr double cellPadding = units(4);
const QColor ink(20, 22, 26);
const QColor quiet(96, 100, 108);
const QColor lines(150, 154, 162);
const QColor gapFill(255, 240, 205);
const QColor gapInk(150, 80, 0);

const QString &serif()
{
    static const QString family = [] {
        initDocumentResources();
        QString name;
        const QStringList files = QDir(QStringLiteral(":/documents/fonts")).entryList({QStringLiteral("*.ttf")});
        for (const QString &file : files) {
            const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/documents/fonts/") + file);
            if (id >= 0 && file.startsWith(QLatin1String("LiberationSerif-Regular")))
                name = QFontDatabase::applicationFontFamilies(id).value(0);
        }
        return name;
    }();
    return family;
}

QFont fontOf(double points, bool bold = false, bool italic = false, bool sans = false)
{
    QFont font(sans ? QStringLiteral("Liberation Sans") : serif());
    font.setPixelSize(static_cast<int>(std::lround(units(points))));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

struct Look {
    double size;
    bool bold;
    bool sans;
    Qt::Alignment alignment;
    double before, after;
    double leading;
};

Look lookOf(Style style)
{
    switch (style) {
    case Style::Title:
        return {15, true, false, Qt::AlignHCenter, 6, 4, 1.2};
    case Style::Subtitle:
        return {11.5, false, false, Qt::AlignHCenter, 0, 8, 1.25};
    case Style::Heading:
        return {11, true, false, Qt::AlignHCenter, 12, 6, 1.25};
    case Style::Article:
        return {11.2, true, false, Qt::AlignLeft, 12, 3, 1.25};
    case Style::Small:
        return {8.8, false, false, Qt::AlignJustify, 1, 3, 1.2};
    case Style::Item:
        return {10.8, false, false, Qt::AlignJustify, 0, 2.5, 1.26};
    case Style::Body:
        break;
    }
    return {10.8, false, false, Qt::AlignJustify, 0, 5, 1.26};
}

HyphenDict *dictionary()
{
    static HyphenDict *const dict = [] {
        initDocumentResources();
        // The library reads files only.
        QFile resource(QStringLiteral(":/documents/hyphenation/hyph_it_IT.dic"));
        static QTemporaryFile file;
        if (!resource.open(QIODevice::ReadOnly) || !file.open())
            return static_cast<HyphenDict *>(nullptr);
        file.write(resource.readAll());
        file.flush();
        return hnj_hyphen_load(QFile::encodeName(file.fileName()).constData());
    }();
    return dict;
}

/// One laid-out text: a paragraph or a cell.
struct TextPiece {
    std::shared_ptr<QTextLayout> layout;
    Runs runs;
    std::vector<int> starts; ///< of each run in the text
    double height = 0;
};

TextPiece layOut(const Runs &runs, const Look &look, double width, bool forceBold = false)
{
    TextPiece piece;
    piece.runs = runs;
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        const QString shown = run.missing ? run.text : hyphenated(run.text);
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(shown.size());
        range.format.setFont(fontOf(look.size, look.bold || run.bold || forceBold, run.italic, look.sans));
        range.format.setForeground(run.missing ? gapInk : ink);
        if (run.missing)
            range.format.setBackground(gapFill);
        piece.starts.push_back(range.start);
        formats.append(range);
        text += shown;
    }
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    piece.layout = std::make_shared<QTextLayout>(text, fontOf(look.size, look.bold || forceBold, false, look.sans));
    piece.layout->setFormats(formats);
    QTextOption option(look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    piece.layout->setTextOption(option);
    piece.layout->setCacheEnabled(true);
    piece.layout->beginLayout();
    double y = 0;
    for (QTextLine line = piece.layout->createLine(); line.isValid(); line = piece.layout->createLine()) {
        line.setLineWidth(width);
        const double height = std::ceil(units(look.size) * look.leading);
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        y += height;
    }
    piece.layout->endLayout();
    piece.height = y;
    return piece;
}

struct LineOp {
    std::shared_ptr<QTextLayout> layout;
    int line;
    QPointF offset; ///< added to the line's own position
};
struct RuleOp {
    QRectF area;
    QColor colour;
};
struct Marker {
    std::shared_ptr<QTextLayout> layout;
    QPointF at;
};

/// What cannot be divided: a line of a paragraph, a row of a table, a signature block.
struct Box {
    double before = 0; ///< space above, dropped at the top of a page
    double height = 0;
    bool breakBefore = true; ///< a page may end before it
    bool forceBreak = false;
    std::vector<LineOp> text; ///< relative to the box
    std::vector<RuleOp> rules;
    std::vector<FieldPlace> fields; ///< in units, relative to the box
    int header = -1; ///< index of the table header to repeat when a page begins with this box
};

struct Page {
    std::vector<LineOp> text;
    std::vector<RuleOp> rules;
};

} // namespace

QString hyphenated(const QString &text)
{
    HyphenDict *dict = dictionary();
    if (!dict)
        return text;
    QString out;
    out.reserve(text.size() + text.size() / 4);
    qsizetype i = 0;
    while (i < text.size()) {
        if (!text[i].isLetter()) {
            out += text[i++];
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text[end].isLetter())
            ++end;
        const QString word = text.mid(i, end - i);
        i = end;
        // Acronyms and short words stay whole.
        if (word.size() < 5 || word == word.toUpper()) {
            out += word;
            continue;
        }
        const QByteArray utf8 = word.toLower().toUtf8();
        QByteArray marks(utf8.size() + 5, '\0');
        char **rep = nullptr;
        int *pos = nullptr, *cut = nullptr;
        if (hnj_hyphen_hyphenate2(dict, utf8.constData(), static_cast<int>(utf8.size()), marks.data(), nullptr, &rep, &pos, &cut) != 0) {
            out += word;
            continue;
        }
        qsizetype byte = 0;
        for (qsizetype k = 0; k < word.size(); ++k) {
            out += word[k];
            byte += QString(word[k].toLower()).toUtf8().size();
            const bool allowed = byte > 0 && byte <= marks.size() && (marks[byte - 1] & 1);
            if (allowed && k >= 1 && k < word.size() - 2)
                out += QChar(0x00AD);
        }
    }
    return out;
}

struct Pages::Data {
    Content content;
    QSizeF size; ///< units
    std::vector<Page> pages;
    std::vector<FieldPlace> fields;
    QSet<uint> missing;
    double width() const { return size.width() - 2 * marginSide; }
    double bottom() const { return size.height() - marginBottom; }

    void addFields(Box &box, const TextPiece &piece, int lineIndex, QPointF offset) const
    {
        const QTextLine line = piece.layout->lineAt(lineIndex);
        for (size_t r = 0; r < piece.runs.size(); ++r) {
            if (piece.runs[r].field.isEmpty())
                continue;
            const int start = std::max(piece.starts[r], line.textStart());
            const int runEnd = r + 1 < piece.starts.size() ? piece.starts[r + 1] : static_cast<int>(piece.layout->text().size());
            const int end = std::min(runEnd, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const double left = line.cursorToX(start), right = line.cursorToX(end);
            box.fields.push_back({0, QRectF(offset.x() + left, offset.y() + line.position().y(), right - left, line.height()), piece.runs[r].field, piece.runs[r].missing});
        }
    }

    void noteGlyphs(const Runs &runs)
    {
        static const QRawFont raw = QRawFont::fromFont(fontOf(11));
        for (const Run &run : runs) {
            for (const uint c : run.text.toUcs4()) {
                if (c > 32 && !raw.supportsCharacter(c))
                    missing.insert(c);
            }
        }
    }

    void boxesOf(const Paragraph &paragraph, std::vector<Box> &boxes)
    {
        noteGlyphs(paragraph.runs);
        const Look look = lookOf(paragraph.style);
        const double step = millimetres(7);
        const double indent = paragraph.marker.isEmpty() ? paragraph.level * step : (paragraph.level + 1) * step;
        const TextPiece piece = layOut(paragraph.runs, look, width() - indent);
        const int count = piece.layout->lineCount();
        const double height = std::ceil(units(look.size) * look.leading);
        for (int i = 0; i < count; ++i) {
            Box box;
            box.before = i == 0 ? units(look.before) : 0;
            box.height = height + (i == count - 1 ? units(look.after) : 0);
            // At least two lines stay together at the end and at the beginning of a page.
            box.breakBefore = i == 0 || (i >= 2 && count - i >= 2);
            const QPointF offset(marginSide + indent, -i * height);
            box.text.push_back({piece.layout, i, offset});
            if (i == 0 && !paragraph.marker.isEmpty()) {
                Look plain = look;
                plain.alignment = Qt::AlignLeft;
                const TextPiece marker = layOut({{paragraph.marker, false, false}}, plain, step);
                box.text.push_back({marker.layout, 0, QPointF(marginSide + paragraph.level * step, 0)});
            }
            addFields(box, piece, i, offset);
            boxes.push_back(std::move(box));
        }
    }

    /// Boxes of one row; more than one only when the row is taller than a page.
    std::vector<Box> rowBoxes(const Table &table, const std::vector<Runs> &row, bool head, bool total, double body)
    {
        Look look {9.2, false, true, Qt::AlignLeft, 0, 0, 1.25};
        double sum = 0;
        for (const TableColumn &column : table.columns)
            sum += column.width;
        std::vector<TextPiece> pieces;
        std::vector<double> lefts;
        double x = marginSide;
        int most = 1;
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const double columnWidth = width() * table.columns[c].width / sum;
            look.alignment = table.columns[c].right ? Qt::AlignRight : Qt::AlignLeft;
            const Runs runs = c < row.size() ? row[c] : Runs();
            noteGlyphs(runs);
            pieces.push_back(layOut(runs, look, columnWidth - 2 * cellPadding, head || total));
            lefts.push_back(x);
            x += columnWidth;
            most = std::max(most, pieces.back().layout->lineCount());
        }
        const double lineHeight = std::ceil(units(look.size) * look.leading);
        const int perPage = std::max(1, static_cast<int>((body - 2 * cellPadding) / lineHeight));
        std::vector<Box> result;
        for (int first = 0; first < most; first += perPage) {
            const int last = std::min(most, first + perPage);
            Box box;
            box.height = (last - first) * lineHeight + 1.4 * cellPadding;
            if (head)
                box.rules.push_back({QRectF(marginSide, 0, width(), box.height), QColor(236, 238, 241)});
            for (size_t c = 0; c < pieces.size(); ++c) {
                for (int i = first; i < std::min(last, pieces[c].layout->lineCount()); ++i) {
                    const QPointF offset(lefts[c] + cellPadding, 0.7 * cellPadding - first * lineHeight);
                    box.text.push_back({pieces[c].layout, i, offset});
                    addFields(box, pieces[c], i, offset);
                }
            }
            const double hair = units(0.5);
            box.rules.push_back({QRectF(marginSide, box.height - hair, width(), hair), lines});
            if (first == 0)
                box.rules.push_back({QRectF(marginSide, -hair, width(), hair), lines});
            for (const double left : lefts)
                box.rules.push_back({QRectF(left, 0, hair, box.height), lines});
            box.rules.push_back({QRectF(marginSide + width() - hair, 0, hair, box.height), lines});
            result.push_back(std::move(box));
        }
        return result;
    }

    void boxesOf(const Table &table, std::vector<Box> &boxes)
    {
        if (table.rows.empty())
            return;
        const double body = bottom() - marginTop - units(60);
        int header = -1;
        const size_t count = table.rows.size();
        for (size_t i = 0; i < count; ++i) {
            std::vector<Box> rows = rowBoxes(table, table.rows[i], i == 0, table.totalRow && i + 1 == count, body);
            for (size_t k = 0; k < rows.size(); ++k) {
                Box &box = rows[k];
                if (i == 0 && k == 0) {
                    box.before = units(4);
                    header = static_cast<int>(boxes.size());
                } else {
                    box.header = header;
                    // Neither the header nor the last row stands alone.
                    box.breakBefore = i > 1 && (i + 1 < count || count <= 2);
                    if (k > 0)
                        box.breakBefore = true;
                }
                boxes.push_back(std::move(box));
            }
        }
        boxes.back().height += units(8);
    }

    void boxesOf(const Signatures &signatures, std::vector<Box> &boxes)
    {
        const Look look {10.4, false, false, Qt::AlignHCenter, 0, 0, 1.25};
        const size_t columns = std::min<size_t>(2, std::max<size_t>(1, signatures.parties.size()));
        const double columnWidth = width() / static_cast<double>(columns);
        for (size_t first = 0; first < signatures.parties.size(); first += columns) {
            Box box;
            box.before = units(18);
            box.breakBefore = false; // never alone on a page: what precedes comes along
            for (size_t c = 0; c < columns && first + c < signatures.parties.size(); ++c) {
                const Signatures::Party &party = signatures.parties[first + c];
                const double left = marginSide + static_cast<double>(c) * columnWidth + units(8);
                double y = 0;
                const auto put = [&](const Runs &runs, bool bold) {
                    noteGlyphs(runs);
                    const TextPiece piece = layOut(runs, look, columnWidth - units(16), bold);
                    for (int i = 0; i < piece.layout->lineCount(); ++i) {
                        box.text.push_back({piece.layout, i, QPointF(left, y)});
                        addFields(box, piece, i, QPointF(left, y));
                    }
                    y += piece.height;
                };
                put(party.name, true);
                put(party.capacity, false);
                y += units(34);
                box.rules.push_back({QRectF(left + units(10), y, columnWidth - units(36), units(0.6)), quiet});
                y += units(3);
                put(party.signer, false);
                box.height = std::max(box.height, y);
            }
            boxes.push_back(std::move(box));
        }
    }

    double headHeight() const
    {
        return content.letterhead.isEmpty() ? 0 : units(26) + units(11) * static_cast<double>(content.letterhead.size());
    }

    void paginate(std::vector<Box> &boxes)
    {
        const auto top = [this](size_t page) { return marginTop + (page == 0 ? headHeight() : 0); };
        size_t begin = 0;
        while (begin < boxes.size()) {
            // How far the page reaches.
            double y = top(pages.size());
            if (boxes[begin].header >= 0)
                y += boxes[static_cast<size_t>(boxes[begin].header)].height;
            size_t end = begin;
            while (end < boxes.size()) {
                const Box &box = boxes[end];
                if (end > begin && box.forceBreak)
                    break;
                const double next = y + (end > begin ? box.before : 0) + box.height;
                if (next > bottom() && end > begin)
                    break;
                y = next;
                ++end;
            }
            if (end < boxes.size() && !boxes[end].forceBreak) {
                size_t cut = end;
                while (cut > begin + 1 && !boxes[cut].breakBefore)
                    --cut;
                if (boxes[cut].breakBefore && cut > begin)
                    end = cut;
            }
            Page page;
            y = top(pages.size());
            const auto place = [&](const Box &box, bool counts) {
                for (LineOp op : box.text) {
                    op.offset += QPointF(0, y);
                    page.text.push_back(op);
                }
                for (RuleOp op : box.rules) {
                    op.area.translate(0, y);
                    page.rules.push_back(op);
                }
                for (FieldPlace field : box.fields) {
                    if (!counts)
                        continue;
                    field.page = static_cast<int>(pages.size());
                    field.area = QRectF(field.area.x() / unitsPerPoint, (field.area.y() + y) / unitsPerPoint, field.area.width() / unitsPerPoint, field.area.height() / unitsPerPoint);
                    fields.push_back(field);
                }
                y += box.height;
            };
            if (boxes[begin].header >= 0)
                place(boxes[static_cast<size_t>(boxes[begin].header)], false);
            for (size_t i = begin; i < end; ++i) {
                if (i > begin)
                    y += boxes[i].before;
                place(boxes[i], true);
            }
            pages.push_back(std::move(page));
            begin = end;
        }
        if (pages.empty())
            pages.emplace_back();
    }
};

Pages::Pages(const Content &content) : m_data(std::make_unique<Data>())
{
    m_data->content = content;
    m_data->size = content.landscape ? QSizeF(millimetres(297), millimetres(210)) : QSizeF(millimetres(210), millimetres(297));
    std::vector<Box> boxes;
    bool forced = false;
    bool keep = false;
    for (const Block &block : content.blocks) {
        const size_t first = boxes.size();
        if (std::holds_alternative<PageBreak>(block)) {
            forced = true;
            continue;
        }
        std::visit([&](const auto &b) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(b)>, PageBreak>)
                m_data->boxesOf(b, boxes);
        }, block);
        if (boxes.size() == first)
            continue;
        boxes[first].forceBreak = forced && first > 0;
        if (keep)
            boxes[first].breakBefore = false;
        forced = false;
        const auto *paragraph = std::get_if<Paragraph>(&block);
        keep = paragraph && (paragraph->keepWithNext || paragraph->style == Style::Heading || paragraph->style == Style::Article || paragraph->style == Style::Title);
        // A heading keeps two lines of what follows.
        if (keep && first + 1 < boxes.size())
            boxes.back().breakBefore = false;
    }
    m_data->paginate(boxes);
}

Pages::Pages(Pages &&) noexcept = default;
Pages &Pages::operator=(Pages &&) noexcept = default;
Pages::~Pages() = default;

int Pages::count() const
{
    return static_cast<int>(m_data->pages.size());
}

QSizeF Pages::size() const
{
    return m_data->size / unitsPerPoint;
}

const std::vector<FieldPlace> &Pages::fields() const
{
    return m_data->fields;
}

QString Pages::missingGlyphs() const
{
    QString text;
    for (const uint c : m_data->missing)
        text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    return text;
}

QStringList Pages::text(int page) const
{
    QStringList result;
    for (const LineOp &op : m_data->pages.at(static_cast<size_t>(page)).text) {
        const QTextLine line = op.layout->lineAt(op.line);
        QString text = op.layout->text().mid(line.textStart(), line.textLength());
        const bool divided = text.endsWith(QChar(0x00AD));
        text.remove(QChar(0x00AD));
        text.remove(QChar::LineSeparator);
        result << (divided ? text + QLatin1Char('-') : text.trimmed());
    }
    return result;
}

void Pages::paint(QPainter &painter, int number) const
{
    const Page &page = m_data->pages.at(static_cast<size_t>(number));
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const QSizeF size = m_data->size;
    const Content &content = m_data->content;
    if (content.draft) {
        // Opaque and under the text: PDF/A-1 knows no transparency.
        painter.save();
        painter.translate(size.width() / 2, size.height() / 2);
        painter.rotate(-52);
        painter.setFont(fontOf(120, true, false, true));
        painter.setPen(QColor(238, 238, 240));
        painter.drawText(QRectF(-size.height(), -units(90), 2 * size.height(), units(180)), Qt::AlignCenter, QStringLiteral("BOZZA"));
        painter.restore();
    }
    if (number == 0 && !content.letterhead.isEmpty()) {
        double y = marginTop - units(8);
        for (qsizetype i = 0; i < content.letterhead.size(); ++i) {
            painter.setFont(fontOf(i == 0 ? 14 : 8.4, i == 0, false, true));
            painter.setPen(i == 0 ? ink : quiet);
            const double height = i == 0 ? units(18) : units(11);
            painter.drawText(QRectF(marginSide, y, m_data->width(), height), Qt::AlignLeft | Qt::AlignVCenter, content.letterhead[i]);
            y += height;
        }
        painter.fillRect(QRectF(marginSide, y + units(4), m_data->width(), units(0.8)), quiet);
    }
    for (const RuleOp &op : page.rules)
        painter.fillRect(op.area, op.colour);
    for (const LineOp &op : page.text)
        op.layout->lineAt(op.line).draw(&painter, op.offset);

    painter.setFont(fontOf(8, false, false, true));
    painter.setPen(quiet);
    const QRectF footer(marginSide, size.height() - marginBottom + millimetres(8), m_data->width(), units(12));
    painter.fillRect(QRectF(footer.left(), footer.top() - units(4), footer.width(), units(0.5)), lines);
    const QString number_ = QStringLiteral("Pagina %1 di %2").arg(number + 1).arg(count());
    painter.drawText(footer, Qt::AlignRight | Qt::AlignVCenter, number_);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(content.title, Qt::ElideRight, footer.width() - metrics.horizontalAdvance(number_) - units(20)));
    painter.restore();
}

QByteArray Pages::toPdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(1200);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(m_data->content.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(m_data->content.title);
        writer.setCreator(m_data->content.author.isEmpty() ? QStringLiteral("Insieme") : m_data->content.author);
        QPainter painter(&writer);
        painter.scale(unitsPerPoint, unitsPerPoint);
        for (int i = 0; i < count(); ++i) {
            if (i > 0)
                writer.newPage();
            paint(painter, i);
        }
    }
    return bytes;
}

Done Pages::writePdf(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = toPdf();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Code::Io, QCoreApplication::translate("Document", "%1 could not be written: %2. Nothing was left behind.").arg(path, file.errorString()));
    return {};
}

} // namespace insieme::documents
