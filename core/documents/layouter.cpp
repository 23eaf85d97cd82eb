// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layouter.h"

#include <QFontMetricsF>

namespace insieme::documents {
namespace {

constexpr double cellPadding = units(4);
const Look cellLook{9.2, false, true, Qt::AlignLeft, 0, 0, 1.25};
const Look noteLook{8.4, false, false, Qt::AlignJustify, 0, 0, 1.2};
constexpr size_t longTable = 1'000; ///< rows; of a longer one only the words are kept
constexpr double noteGap = units(9); ///< between the text and its notes, with the rule in the middle

/// A number that stands high: in the fonts of documents, otherwise in brackets.
QString noteMark(int number)
{
    static constexpr char16_t digits[] = {u'\u2070', u'\u00B9', u'\u00B2', u'\u00B3', u'\u2074',
                                          u'\u2075', u'\u2076', u'\u2077', u'\u2078', u'\u2079'};
    QString high;
    for (const QChar digit : QString::number(number)) {
        const QChar mark(digits[digit.digitValue()]);
        if (!fontHas(mark.unicode()))
            return QStringLiteral("(%1)").arg(number);
        high += mark;
    }
    return high;
}

} // namespace

bool Layouter::run()
{
    const SharedFonts fonts;
    letterhead();
    bool forced = false;
    bool keep = false;
    const std::vector<Block> &blocks = m_data.content.blocks;
    for (size_t index = 0; index < blocks.size(); ++index) {
        const Block &block = blocks[index];
        if (const auto *end = std::get_if<PageBreak>(&block)) {
            forced = true;
            if (end->turn != PageBreak::Turn::Same)
                m_wide = end->turn == PageBreak::Turn::Landscape;
            continue;
        }
        const size_t first = m_boxes.size();
        std::visit([this](const auto &b) { add(b); }, block);
        if (m_stopped)
            return false;
        if (m_boxes.size() == first)
            continue;
        m_boxes[first].forceBreak = forced && first > 0;
        if (keep)
            m_boxes[first].breakBefore = false;
        forced = false;
        const Hold hold = holdOf(blocks, index);
        keep = hold.withNext;
        for (size_t i = first + 1; hold.whole && i < m_boxes.size(); ++i)
            m_boxes[i].breakBefore = false;
    }
    paginate();
    numberContents();
    return true;
}

void Layouter::push(Box box)
{
    box.wide = m_wide;
    m_boxes.push_back(std::move(box));
}

Layouter::NotedPiece Layouter::piece(const Runs &runs, const Look &look, double width, bool forceBold)
{
    Runs marked = runs;
    std::vector<std::pair<size_t, int>> numbers; // run, number of its note
    for (size_t r = 0; r < marked.size(); ++r) {
        m_data.noteGlyphs(marked[r].text);
        if (marked[r].note.isEmpty())
            continue;
        numbers.emplace_back(r, ++m_noteCount);
        marked[r].text += noteMark(m_noteCount);
    }
    Look own = look;
    own.italian &= !m_data.content.english;
    NotedPiece result{std::make_shared<TextPiece>(marked, own, width, forceBold), {}};
    const std::vector<int> &starts = result.text->starts();
    for (const auto &[run, number] : numbers) {
        const int end = run + 1 < starts.size() ? starts[run + 1] : static_cast<int>(result.text->text().size());
        m_data.noteGlyphs(marked[run].note);
        const auto note = std::make_shared<TextPiece>(Runs{{noteMark(number) + QChar(QChar::Nbsp) + marked[run].note}},
                                                      noteLook, this->width());
        NotedPiece::Note hung{std::max(0, end - 1), {}};
        for (int i = 0; i < note->lineCount(); ++i)
            hung.lines.push_back({note, i, QPointF(marginSide, -i * noteLook.lineHeight())});
        result.notes.push_back(std::move(hung));
    }
    return result;
}

void Layouter::addLine(Box &box, const NotedPiece &piece, int lineIndex, QPointF offset)
{
    box.ops.text.push_back({piece.text, lineIndex, offset});
    const QTextLine line = box.ops.text.back().set();
    const int from = line.textStart(), to = line.textStart() + line.textLength();
    const Runs &runs = piece.text->runs();
    const std::vector<int> &starts = piece.text->starts();
    for (size_t r = 0; r < runs.size(); ++r) {
        if (runs[r].field.isEmpty())
            continue;
        const int start = std::max(starts[r], from);
        const int runEnd = r + 1 < starts.size() ? starts[r + 1] : static_cast<int>(piece.text->text().size());
        const int end = std::min(runEnd, to);
        if (start >= end)
            continue;
        const double left = line.cursorToX(start), right = line.cursorToX(end);
        box.fields.push_back({0,
                              QRectF(offset.x() + left, offset.y() + line.position().y(), right - left, line.height()),
                              runs[r].field, runs[r].missing});
    }
    for (const NotedPiece::Note &note : piece.notes) {
        if (note.position >= from && note.position < to)
            box.notes.insert(box.notes.end(), note.lines.begin(), note.lines.end());
    }
}

void Layouter::put(Box &box, const NotedPiece &piece, QPointF offset)
{
    for (int i = 0; i < piece.lineCount(); ++i)
        addLine(box, piece, i, offset);
}

void Layouter::letterhead()
{
    if (m_data.content.letterhead.isEmpty())
        return;
    Page &frame = m_data.firstPage;
    const double top = marginTop - units(8);
    double y = top, textWidth = width();
    if (const QImage &logo = m_data.content.logo; !logo.isNull()) {
        const QSizeF size = logoSize(logo) * millimetres(1);
        frame.images.push_back({logo, QRectF(QPointF(marginSide + width() - size.width(), top), size)});
        textWidth -= size.width() + millimetres(6);
    }
    for (qsizetype i = 0; i < m_data.content.letterhead.size(); ++i) {
        const Look look{i == 0 ? 15 : 8.4,      i == 0, true, Qt::AlignLeft, 0, 0, i == 0 ? 1.3 : 1.25,
                        i == 0 ? accent : quiet};
        const NotedPiece line = piece({{m_data.content.letterhead[i]}}, look, textWidth);
        for (int k = 0; k < line.lineCount(); ++k)
            frame.text.push_back({line.text, k, QPointF(marginSide, y)});
        y += line.height();
    }
    for (const ImageOp &logo : frame.images)
        y = std::max(y, logo.area.bottom());
    frame.rules.push_back({QRectF(marginSide, y + units(6), width(), units(0.8)), accent});
    m_letterheadHeight = y + units(22) - marginTop;
}

void Layouter::add(const Paragraph &paragraph)
{
    const Look look = lookOf(paragraph.style);
    const double step = millimetres(7);
    const double indent = paragraph.marker.isEmpty() ? paragraph.level * step : (paragraph.level + 1) * step;
    const NotedPiece text = piece(paragraph.runs, look, width() - indent);
    const int count = text.lineCount();
    const double height = look.lineHeight();
    for (int i = 0; i < count; ++i) {
        Box box;
        box.before = i == 0 ? units(look.before) : 0;
        box.after = i == count - 1 ? units(look.after) : 0;
        box.height = height + box.after;
        // At least two lines stay together at the end and at the beginning of a page.
        box.breakBefore = i == 0 || (i >= 2 && count - i >= 2);
        if (i == 0 && outlineLevel(paragraph.style) > 0) {
            box.heading = static_cast<int>(m_data.headings.size());
            m_data.headings.push_back({plainText(paragraph.runs).simplified(), outlineLevel(paragraph.style)});
        }
        addLine(box, text, i, QPointF(marginSide + indent, -i * height));
        if (i == 0 && !paragraph.marker.isEmpty()) {
            Look plain = look;
            plain.alignment = Qt::AlignLeft;
            box.ops.text.push_back({std::make_shared<TextPiece>(Runs{{paragraph.marker}}, plain, step), 0,
                                    QPointF(marginSide + paragraph.level * step, 0)});
        }
        push(std::move(box));
    }
}

std::vector<TableColumn> Layouter::fitted(const Table &table) const
{
    std::vector<TableColumn> columns = table.columns;
    double sum = 0;
    for (const TableColumn &column : columns)
        sum += column.width;
    const QFontMetricsF plain(documentFont(cellLook.size, false, false, cellLook.sans)),
        bold(documentFont(cellLook.size, true, false, cellLook.sans));
    std::vector<double> least(columns.size(), 0);
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const bool strong = r == 0 || (table.totalRow && r + 1 == table.rows.size());
        for (size_t c = 0; c < columns.size() && c < table.rows[r].size(); ++c) {
            if (spanAt(table, r, c).columns > 1 || isCovered(table, r, c))
                continue;
            const QStringList words = plainText(table.rows[r][c]).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString &word : words) {
                const bool figure =
                    std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
                if (r == 0 || figure)
                    least[c] = std::max(least[c], (strong ? bold : plain).horizontalAdvance(word));
            }
        }
    }
    double wanted = 0, spare = 0;
    std::vector<double> shares;
    for (size_t c = 0; c < columns.size(); ++c) {
        shares.push_back(width() * columns[c].width / sum);
        least[c] += 2 * cellPadding + units(1);
        (shares[c] < least[c] ? wanted : spare) += std::abs(least[c] - shares[c]);
    }
    if (wanted <= 0 || spare <= 0)
        return columns;
    for (size_t c = 0; c < columns.size(); ++c) {
        const double part = shares[c] < least[c] ? std::min(1.0, spare / wanted) : std::min(1.0, wanted / spare);
        columns[c].width = shares[c] + (least[c] - shares[c]) * part;
    }
    return columns;
}

std::vector<Box> Layouter::rowBoxes(const Table &table, size_t row, double body)
{
    const bool head = row == 0, total = table.totalRow && row + 1 == table.rows.size();
    Look look = cellLook;
    double sum = 0;
    for (const TableColumn &column : table.columns)
        sum += column.width;
    struct Cell {
        NotedPiece text;
        double left, width;
        bool opensBelow; ///< it goes on in the row below
        bool tall; ///< it takes several rows: its height is spread over them
    };
    std::vector<Cell> cells;
    const auto columnWidth = [&](size_t column) { return width() * table.columns[column].width / sum; };
    const auto leftOf = [&](size_t column) {
        double x = marginSide;
        for (size_t c = 0; c < column; ++c)
            x += columnWidth(c);
        return x;
    };
    int most = 1;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        Span span = spanAt(table, row, c);
        Runs runs = c < table.rows[row].size() ? table.rows[row][c] : Runs();
        if (isCovered(table, row, c)) {
            // Under a tall cell the frame goes on; beside a broad one there is nothing.
            const auto above = std::find_if(table.spans.begin(), table.spans.end(), [&](const Span &each) {
                return each.column == c && each.row < row && row < each.row + spanAt(table, each.row, c).rows;
            });
            if (above == table.spans.end())
                continue;
            const Span tall = spanAt(table, above->row, c);
            span.columns = tall.columns;
            span.rows = tall.row + tall.rows - row;
            runs.clear();
        }
        double cellWidth = 0;
        for (size_t k = 0; k < span.columns; ++k)
            cellWidth += columnWidth(c + k);
        look.alignment = table.columns[c].right && span.columns == 1 ? Qt::AlignRight : Qt::AlignLeft;
        cells.push_back({piece(runs, look, cellWidth - 2 * cellPadding, head || total), leftOf(c), cellWidth,
                         span.rows > 1, span.rows > 1 && !isCovered(table, row, c)});
        if (!cells.back().tall)
            most = std::max(most, cells.back().text.lineCount());
    }
    const double lineHeight = look.lineHeight();
    // What a tall cell needs beyond its other rows, were each of them one line high, is made room for here.
    for (const Cell &cell : cells) {
        if (cell.tall) {
            size_t column = 0;
            while (leftOf(column) < cell.left - 1)
                ++column;
            const auto others = static_cast<int>(spanAt(table, row, column).rows) - 1;
            most = std::max(most, cell.text.lineCount() - others);
        }
    }
    const int perPage = std::max(1, static_cast<int>((body - 2 * cellPadding) / lineHeight));
    const double hair = units(0.5);
    std::vector<Box> result;
    for (int first = 0; first < most; first += perPage) {
        const int last = std::min(most, first + perPage);
        Box box;
        box.height = (last - first) * lineHeight + 1.4 * cellPadding;
        if (head)
            box.ops.rules.push_back({QRectF(marginSide, 0, width(), box.height), headerFill});
        for (const Cell &cell : cells) {
            const QPointF offset(cell.left + cellPadding, 0.7 * cellPadding - first * lineHeight);
            // The lines of a tall cell run on into the rows below it.
            const int end = cell.tall ? cell.text.lineCount() : std::min(last, cell.text.lineCount());
            for (int i = first; i < end; ++i)
                addLine(box, cell.text, i, offset);
            if (!cell.opensBelow)
                box.ops.rules.push_back({QRectF(cell.left, box.height - hair, cell.width, hair), hairline});
            box.ops.rules.push_back({QRectF(cell.left, 0, hair, box.height), hairline});
        }
        if (first == 0 && row == 0)
            box.ops.rules.push_back({QRectF(marginSide, -hair, width(), hair), hairline});
        box.ops.rules.push_back({QRectF(marginSide + width() - hair, 0, hair, box.height), hairline});
        result.push_back(std::move(box));
    }
    return result;
}

void Layouter::add(const Table &described)
{
    if (described.rows.empty())
        return;
    Table table = described;
    table.columns = fitted(described);
    const double body = bottomOf(m_data.sheet(m_wide)) - marginTop - units(60);
    int header = -1;
    const size_t count = table.rows.size();
    for (size_t i = 0; i < count; ++i) {
        if (m_goOn && !m_goOn(static_cast<int>(i), static_cast<int>(count))) {
            m_stopped = true;
            return;
        }
        const bool joined = std::any_of(table.spans.begin(), table.spans.end(), [&](const Span &span) {
            return span.row < i && span.row < count && span.column < table.columns.size()
                && i < span.row + spanAt(table, span.row, span.column).rows;
        });
        std::vector<Box> rows = rowBoxes(table, i, body);
        for (size_t k = 0; k < rows.size(); ++k) {
            Box &box = rows[k];
            if (i == 0 && k == 0) {
                box.before = units(4);
                header = static_cast<int>(m_boxes.size());
            } else {
                box.header = header;
                // Neither the header nor the last row stands alone.
                box.breakBefore = i > 1 && (i + 1 < count || count <= 2) && !joined;
                if (k > 0)
                    box.breakBefore = true;
            }
            if (count > longTable)
                box.ops.dropLines();
            push(std::move(box));
        }
    }
    m_boxes.back().addAfter(units(8));
}

/// The first box of the next page: as far as the page reaches, back to where a page may end.
size_t Layouter::endOfPage(size_t begin, double top, double bottom) const
{
    const double most = (bottom - top) / 2; // of notes
    const auto notesHeight = [&](size_t lines) {
        return lines == 0 ? 0.0 : std::min(most, static_cast<double>(lines) * noteLook.lineHeight() + noteGap);
    };
    double y = top;
    if (m_boxes[begin].header >= 0)
        y += m_boxes[static_cast<size_t>(m_boxes[begin].header)].height;
    size_t end = begin, lines = m_pendingNotes.size();
    while (end < m_boxes.size()) {
        const Box &box = m_boxes[end];
        if (end > begin && box.forceBreak)
            break;
        const double next = y + (end > begin ? box.before : 0) + box.height;
        if (next - box.after + notesHeight(lines + box.notes.size()) > bottom && end > begin)
            break;
        y = next;
        lines += box.notes.size();
        ++end;
    }
    if (end < m_boxes.size() && !m_boxes[end].forceBreak) {
        size_t cut = end;
        while (cut > begin + 1 && !m_boxes[cut].breakBefore)
            --cut;
        if (m_boxes[cut].breakBefore && cut > begin)
            end = cut;
    }
    return end;
}

/// As many lines of the notes as there is room for, at the foot of the page.
void Layouter::placeNotes(Page &page, double bottom)
{
    if (m_pendingNotes.empty())
        return;
    const double height = noteLook.lineHeight();
    const auto room = static_cast<size_t>(std::max(1.0, ((bottom - marginTop) / 2 - noteGap) / height));
    const size_t count = std::min(room, m_pendingNotes.size());
    double y = bottom - static_cast<double>(count) * height;
    page.rules.push_back({QRectF(marginSide, y - noteGap / 2, millimetres(50), units(0.5)), quiet});
    for (size_t i = 0; i < count; ++i, y += height) {
        LineOp op = m_pendingNotes.front();
        m_pendingNotes.pop_front();
        op.offset += QPointF(0, y);
        page.text.push_back(op);
    }
}

void Layouter::paginate()
{
    size_t begin = 0;
    while (begin < m_boxes.size()) {
        const size_t number = m_data.pages.size();
        Page page;
        page.wide = m_boxes[begin].wide;
        const double bottom = bottomOf(m_data.sheet(page.wide));
        const double top = marginTop + (number == 0 ? m_letterheadHeight : 0);
        const size_t end = endOfPage(begin, top, bottom);
        double y = top;
        const auto place = [&](const Box &box, bool counts) {
            for (LineOp op : box.ops.text) {
                op.offset += QPointF(0, y);
                page.text.push_back(op);
            }
            for (RuleOp op : box.ops.rules) {
                op.area.translate(0, y);
                page.rules.push_back(op);
            }
            for (PathOp op : box.ops.paths) {
                op.offset += QPointF(0, y);
                page.paths.push_back(op);
            }
            for (ImageOp op : box.ops.images) {
                op.area.translate(0, y);
                page.images.push_back(op);
            }
            if (counts) {
                for (FieldPlace field : box.fields) {
                    field.page = static_cast<int>(number);
                    field.area = QRectF(field.area.x() / unitsPerPoint, (field.area.y() + y) / unitsPerPoint,
                                        field.area.width() / unitsPerPoint, field.area.height() / unitsPerPoint);
                    m_data.fields.push_back(field);
                }
                m_pendingNotes.insert(m_pendingNotes.end(), box.notes.begin(), box.notes.end());
                if (box.heading >= 0) {
                    m_data.headings[static_cast<size_t>(box.heading)].page = static_cast<int>(number);
                    m_data.headings[static_cast<size_t>(box.heading)].y = y;
                }
                if (box.entry >= 0) {
                    const QTextLine line = box.ops.text.back().set();
                    m_entryPlaces.push_back(
                        {box.entry, number, y, box.ops.text.back().offset.x() + line.naturalTextWidth()});
                }
            }
            y += box.height;
        };
        if (m_boxes[begin].header >= 0)
            place(m_boxes[static_cast<size_t>(m_boxes[begin].header)], false);
        for (size_t i = begin; i < end; ++i) {
            if (i > begin)
                y += m_boxes[i].before;
            place(m_boxes[i], true);
        }
        placeNotes(page, bottom);
        m_data.pages.push_back(std::move(page));
        begin = end;
    }
    while (!m_pendingNotes.empty()) {
        Page page;
        page.wide = m_wide;
        placeNotes(page, bottomOf(m_data.sheet(m_wide)));
        m_data.pages.push_back(std::move(page));
    }
    if (m_data.pages.empty())
        m_data.pages.push_back({{}, {}, {}, {}, m_wide});
}

} // namespace insieme::documents
