// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pages_data.h"

namespace insieme::documents {
namespace {

constexpr double cellPadding = units(4);

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

/// Turns blocks into boxes and boxes into pages.
class Layouter {
public:
    explicit Layouter(Pages::Data &data)
        : m_data(data)
    {
    }

    void run()
    {
        letterhead();
        bool forced = false;
        bool keep = false;
        for (const Block &block : m_data.content.blocks) {
            if (std::holds_alternative<PageBreak>(block)) {
                forced = true;
                continue;
            }
            const size_t first = m_boxes.size();
            std::visit([this](const auto &b) { add(b); }, block);
            if (m_boxes.size() == first)
                continue;
            m_boxes[first].forceBreak = forced && first > 0;
            if (keep)
                m_boxes[first].breakBefore = false;
            forced = false;
            const auto *paragraph = std::get_if<Paragraph>(&block);
            keep = paragraph
                && (paragraph->keepWithNext || paragraph->style == Style::Heading || paragraph->style == Style::Article
                    || paragraph->style == Style::Title);
            // The lines of a heading stay together.
            for (size_t i = first + 1; keep && !paragraph->keepWithNext && i < m_boxes.size(); ++i)
                m_boxes[i].breakBefore = false;
        }
        paginate();
    }

private:
    double width() const { return m_data.width(); }

    void addFields(Box &box, const TextPiece &piece, int lineIndex, QPointF offset) const
    {
        const QTextLine line = piece.layout->lineAt(lineIndex);
        for (size_t r = 0; r < piece.runs.size(); ++r) {
            if (piece.runs[r].field.isEmpty())
                continue;
            const int start = std::max(piece.starts[r], line.textStart());
            const int runEnd =
                r + 1 < piece.starts.size() ? piece.starts[r + 1] : static_cast<int>(piece.layout->text().size());
            const int end = std::min(runEnd, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const double left = line.cursorToX(start), right = line.cursorToX(end);
            box.fields.push_back(
                {0, QRectF(offset.x() + left, offset.y() + line.position().y(), right - left, line.height()),
                 piece.runs[r].field, piece.runs[r].missing});
        }
    }

    TextPiece piece(const Runs &runs, const Look &look, double width, bool forceBold = false)
    {
        for (const Run &run : runs)
            m_data.noteGlyphs(run.text);
        return layOut(runs, look, width, forceBold);
    }

    /// Every line of a piece at `offset` in the box.
    void put(Box &box, const TextPiece &piece, QPointF offset) const
    {
        for (int i = 0; i < piece.lineCount(); ++i) {
            box.text.push_back({piece.layout, i, offset});
            addFields(box, piece, i, offset);
        }
    }

    void letterhead()
    {
        if (m_data.content.letterhead.isEmpty())
            return;
        Page &frame = m_data.firstPage;
        double y = marginTop - units(8);
        for (qsizetype i = 0; i < m_data.content.letterhead.size(); ++i) {
            const Look look{i == 0 ? 15 : 8.4,      i == 0, true, Qt::AlignLeft, 0, 0, i == 0 ? 1.3 : 1.25,
                            i == 0 ? accent : quiet};
            const TextPiece line = piece({{m_data.content.letterhead[i]}}, look, width());
            for (int k = 0; k < line.lineCount(); ++k)
                frame.text.push_back({line.layout, k, QPointF(marginSide, y)});
            y += line.height;
        }
        frame.rules.push_back({QRectF(marginSide, y + units(6), width(), units(0.8)), accent});
        m_letterheadHeight = y + units(22) - marginTop;
    }

    void add(const PageBreak &) { }

    void add(const Paragraph &paragraph)
    {
        const Look look = lookOf(paragraph.style);
        const double step = millimetres(7);
        const double indent = paragraph.marker.isEmpty() ? paragraph.level * step : (paragraph.level + 1) * step;
        const TextPiece text = piece(paragraph.runs, look, width() - indent);
        const int count = text.lineCount();
        const double height = look.lineHeight();
        for (int i = 0; i < count; ++i) {
            Box box;
            box.before = i == 0 ? units(look.before) : 0;
            box.height = height + (i == count - 1 ? units(look.after) : 0);
            // At least two lines stay together at the end and at the beginning of a page.
            box.breakBefore = i == 0 || (i >= 2 && count - i >= 2);
            const QPointF offset(marginSide + indent, -i * height);
            box.text.push_back({text.layout, i, offset});
            if (i == 0 && !paragraph.marker.isEmpty()) {
                Look plain = look;
                plain.alignment = Qt::AlignLeft;
                const TextPiece marker = layOut({{paragraph.marker}}, plain, step);
                box.text.push_back({marker.layout, 0, QPointF(marginSide + paragraph.level * step, 0)});
            }
            addFields(box, text, i, offset);
            m_boxes.push_back(std::move(box));
        }
    }

    /// Boxes of one row; more than one only when the row is taller than a page.
    std::vector<Box> rowBoxes(const Table &table, const std::vector<Runs> &row, bool head, bool total, double body)
    {
        Look look{9.2, false, true, Qt::AlignLeft, 0, 0, 1.25};
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
            pieces.push_back(piece(runs, look, columnWidth - 2 * cellPadding, head || total));
            lefts.push_back(x);
            x += columnWidth;
            most = std::max(most, pieces.back().lineCount());
        }
        const double lineHeight = look.lineHeight();
        const int perPage = std::max(1, static_cast<int>((body - 2 * cellPadding) / lineHeight));
        std::vector<Box> result;
        for (int first = 0; first < most; first += perPage) {
            const int last = std::min(most, first + perPage);
            Box box;
            box.height = (last - first) * lineHeight + 1.4 * cellPadding;
            if (head)
                box.rules.push_back({QRectF(marginSide, 0, width(), box.height), headerFill});
            for (size_t c = 0; c < pieces.size(); ++c) {
                for (int i = first; i < std::min(last, pieces[c].lineCount()); ++i) {
                    const QPointF offset(lefts[c] + cellPadding, 0.7 * cellPadding - first * lineHeight);
                    box.text.push_back({pieces[c].layout, i, offset});
                    addFields(box, pieces[c], i, offset);
                }
            }
            const double hair = units(0.5);
            box.rules.push_back({QRectF(marginSide, box.height - hair, width(), hair), hairline});
            if (first == 0)
                box.rules.push_back({QRectF(marginSide, -hair, width(), hair), hairline});
            for (const double left : lefts)
                box.rules.push_back({QRectF(left, 0, hair, box.height), hairline});
            box.rules.push_back({QRectF(marginSide + width() - hair, 0, hair, box.height), hairline});
            result.push_back(std::move(box));
        }
        return result;
    }

    void add(const Table &table)
    {
        if (table.rows.empty())
            return;
        const double body = m_data.bottom() - marginTop - units(60);
        int header = -1;
        const size_t count = table.rows.size();
        for (size_t i = 0; i < count; ++i) {
            std::vector<Box> rows = rowBoxes(table, table.rows[i], i == 0, table.totalRow && i + 1 == count, body);
            for (size_t k = 0; k < rows.size(); ++k) {
                Box &box = rows[k];
                if (i == 0 && k == 0) {
                    box.before = units(4);
                    header = static_cast<int>(m_boxes.size());
                } else {
                    box.header = header;
                    // Neither the header nor the last row stands alone.
                    box.breakBefore = i > 1 && (i + 1 < count || count <= 2);
                    if (k > 0)
                        box.breakBefore = true;
                }
                m_boxes.push_back(std::move(box));
            }
        }
        m_boxes.back().height += units(8);
    }

    /// A bar: its ground, its edge, and as much of its words as stand in one line.
    void addBar(Box &box, const Lanes::Bar &bar, QRectF area)
    {
        const double hair = units(0.7);
        const auto frame = [&](const QColor &colour) {
            box.rules.push_back({QRectF(area.left(), area.top(), area.width(), hair), colour});
            box.rules.push_back({QRectF(area.left(), area.bottom() - hair, area.width(), hair), colour});
            box.rules.push_back({QRectF(area.left(), area.top(), hair, area.height()), colour});
            box.rules.push_back({QRectF(area.right() - hair, area.top(), hair, area.height()), colour});
        };
        switch (bar.look) {
        case Lanes::Look::Filled:
            box.rules.push_back({area, headerFill});
            box.rules.push_back({QRectF(area.left(), area.top(), units(2), area.height()), accent});
            break;
        case Lanes::Look::Open:
            frame(accent);
            break;
        case Lanes::Look::Hatched:
            for (double x = area.left(); x < area.right(); x += units(4))
                box.rules.push_back(
                    {QRectF(x, area.top(), std::min(units(0.5), area.right() - x), area.height()), hairline});
            frame(hairline);
            break;
        }
        const Look look{7.6, false, true, Qt::AlignLeft, 0, 0, 1.2};
        const double inner = area.width() - units(7);
        if (bar.text.isEmpty() || inner < units(12))
            return;
        const TextPiece text = piece({{bar.text}}, look, inner);
        if (text.layout->lineAt(0).naturalTextWidth() > inner)
            return;
        const double height = look.lineHeight();
        const QPointF offset(area.left() + units(5), area.top() + (area.height() - height) / 2);
        if (bar.look == Lanes::Look::Hatched)
            box.rules.push_back({QRectF(offset.x() - units(1.5), offset.y(),
                                        text.layout->lineAt(0).naturalTextWidth() + units(3), height),
                                 QColor(Qt::white)});
        box.text.push_back({text.layout, 0, offset});
    }

    void add(const Lanes &lanes)
    {
        const double names = std::min(width() * 0.2, millimetres(44)), plot = width() - names;
        const double perDay = plot / std::max(1, lanes.days), rowHeight = units(13), padding = units(2);
        const auto xOf = [&](int day) { return marginSide + names + std::clamp(day, 0, lanes.days) * perDay; };
        const double hair = units(0.5);
        const Look strong{8.6, true, true, Qt::AlignLeft, 0, 0, 1.25},
            plain{7.6, false, true, Qt::AlignLeft, 0, 0, 1.25};
        Box head;
        head.height = units(16);
        head.before = units(4);
        head.rules.push_back({QRectF(marginSide, 0, width(), head.height), headerFill});
        for (size_t i = 0; i < lanes.columns.size(); ++i) {
            const double left = xOf(lanes.columns[i].day);
            const double right = i + 1 < lanes.columns.size() ? xOf(lanes.columns[i + 1].day) : marginSide + width();
            if (right - left < units(10))
                continue;
            const TextPiece text = piece({{lanes.columns[i].text}}, plain, right - left - units(3));
            head.text.push_back({text.layout, 0, QPointF(left + units(2.5), units(3))});
        }
        const int header = static_cast<int>(m_boxes.size());
        m_boxes.push_back(std::move(head));
        for (const Lanes::Lane &lane : lanes.lanes) {
            Box box;
            box.header = header;
            box.breakBefore = &lane != &lanes.lanes.front();
            box.height = std::max(lane.rows * rowHeight, units(24)) + 2 * padding;
            for (const Lanes::Column &column : lanes.columns)
                box.rules.push_back({QRectF(xOf(column.day), 0, hair, box.height), headerFill});
            const double unit = (box.height - 2 * padding) / std::max(1, lane.rows);
            for (const Lanes::Bar &bar : lane.bars) {
                if (bar.to < 0 || bar.from >= lanes.days)
                    continue;
                addBar(box, bar,
                       QRectF(xOf(bar.from), padding + bar.row * unit + units(0.5), xOf(bar.to + 1) - xOf(bar.from),
                              unit * bar.rows - units(1)));
            }
            if (lanes.today >= 0 && lanes.today < lanes.days)
                box.rules.push_back({QRectF(xOf(lanes.today), 0, units(1.2), box.height), todayInk});
            put(box, piece({{lane.name}}, strong, names - units(4)), QPointF(marginSide, padding));
            if (!lane.note.isEmpty())
                put(box, piece({{lane.note}}, plain, names - units(4)),
                    QPointF(marginSide, padding + strong.lineHeight()));
            box.rules.push_back({QRectF(marginSide, box.height - hair, width(), hair), hairline});
            m_boxes.push_back(std::move(box));
        }
        m_boxes.back().height += units(6);
    }

    void add(const Signatures &signatures)
    {
        const Look look{10.4, false, false, Qt::AlignHCenter, 0, 0, 1.25};
        const size_t columns = std::min<size_t>(2, std::max<size_t>(1, signatures.parties.size()));
        const double columnWidth = width() / static_cast<double>(columns);
        for (size_t first = 0; first < signatures.parties.size(); first += columns) {
            Box box;
            box.before = units(18);
            box.breakBefore = false; // never alone on a page: what precedes comes along
            const size_t count = std::min(columns, signatures.parties.size() - first);
            const auto left = [&](size_t column) {
                return marginSide + static_cast<double>(column) * columnWidth + units(8);
            };
            const auto line = [&](size_t column, const Runs &runs, double y, bool bold = false) {
                const TextPiece text = piece(runs, look, columnWidth - units(16), bold);
                put(box, text, QPointF(left(column), y));
                return y + text.height;
            };
            double rule = 0; // the same height for both parties
            for (size_t c = 0; c < count; ++c) {
                const Signatures::Party &party = signatures.parties[first + c];
                rule = std::max(rule, line(c, party.capacity, line(c, party.name, 0, true)) + units(34));
            }
            for (size_t c = 0; c < count; ++c) {
                box.rules.push_back({QRectF(left(c) + units(10), rule, columnWidth - units(36), units(0.6)), quiet});
                box.height =
                    std::max(box.height, line(c, signatures.parties[first + c].signer, rule + units(3)) + units(10));
            }
            m_boxes.push_back(std::move(box));
        }
    }

    void add(const References &references)
    {
        const Look plain{10.8, false, false, Qt::AlignLeft};
        const Look small{8.8, false, false, Qt::AlignHCenter, 0, 0, 1.3};
        const double frameWidth = width() * 0.4, padding = units(8);
        Box box;
        box.before = units(2);
        double left = 0, right = padding;
        for (const Runs &runs : references.lines) {
            const TextPiece text =
                piece(runs, plain, references.framed.empty() ? width() : width() - frameWidth - units(16));
            put(box, text, QPointF(marginSide, left));
            left += text.height;
        }
        if (!references.framed.empty()) {
            const double x = marginSide + width() - frameWidth;
            for (const Runs &runs : references.framed) {
                const TextPiece text = piece(runs, small, frameWidth - 2 * padding);
                put(box, text, QPointF(x + padding, right));
                right += text.height;
            }
            right += padding;
            const double hair = units(0.6);
            box.rules = {{QRectF(x, 0, frameWidth, hair), quiet},
                         {QRectF(x, right - hair, frameWidth, hair), quiet},
                         {QRectF(x, 0, hair, right), quiet},
                         {QRectF(x + frameWidth - hair, 0, hair, right), quiet}};
        } else {
            right = 0;
        }
        box.height = std::max(left, right) + units(6);
        m_boxes.push_back(std::move(box));
    }

    void paginate()
    {
        const auto top = [this](size_t page) { return marginTop + (page == 0 ? m_letterheadHeight : 0); };
        size_t begin = 0;
        while (begin < m_boxes.size()) {
            // How far the page reaches.
            double y = top(m_data.pages.size());
            if (m_boxes[begin].header >= 0)
                y += m_boxes[static_cast<size_t>(m_boxes[begin].header)].height;
            size_t end = begin;
            while (end < m_boxes.size()) {
                const Box &box = m_boxes[end];
                if (end > begin && box.forceBreak)
                    break;
                const double next = y + (end > begin ? box.before : 0) + box.height;
                if (next > m_data.bottom() && end > begin)
                    break;
                y = next;
                ++end;
            }
            if (end < m_boxes.size() && !m_boxes[end].forceBreak) {
                size_t cut = end;
                while (cut > begin + 1 && !m_boxes[cut].breakBefore)
                    --cut;
                if (m_boxes[cut].breakBefore && cut > begin)
                    end = cut;
            }
            Page page;
            y = top(m_data.pages.size());
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
                    field.page = static_cast<int>(m_data.pages.size());
                    field.area = QRectF(field.area.x() / unitsPerPoint, (field.area.y() + y) / unitsPerPoint,
                                        field.area.width() / unitsPerPoint, field.area.height() / unitsPerPoint);
                    m_data.fields.push_back(field);
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
            m_data.pages.push_back(std::move(page));
            begin = end;
        }
        if (m_data.pages.empty())
            m_data.pages.emplace_back();
    }

    Pages::Data &m_data;
    std::vector<Box> m_boxes;
    double m_letterheadHeight = 0; ///< including the space below
};

} // namespace

Pages::Pages(const Content &content)
    : m_data(std::make_unique<Data>())
{
    m_data->content = content;
    const QSizeF upright =
        content.large ? QSizeF(millimetres(297), millimetres(420)) : QSizeF(millimetres(210), millimetres(297));
    m_data->size = content.landscape ? upright.transposed() : upright;
    m_data->noteGlyphs(content.title);
    Layouter(*m_data).run();
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
    for (const char32_t c : m_data->missing)
        text += QString::fromUcs4(&c, 1);
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
        text.remove(QChar(0x2060));
        text.remove(QChar::LineSeparator);
        text.replace(QChar::Nbsp, QLatin1Char(' '));
        result << (divided ? text + QLatin1Char('-') : text.trimmed());
    }
    return result;
}

} // namespace insieme::documents
