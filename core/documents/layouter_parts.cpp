// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layouter.h"
#include "core/documents/qr.h"

namespace insieme::documents {

void Layouter::add(const Signatures &signatures)
{
    const Look look{10.4, false, false, Qt::AlignHCenter, 0, 0, 1.25};
    const size_t columns = std::min<size_t>(2, std::max<size_t>(1, signatures.parties.size()));
    const double columnWidth = width() / 2, edge = (width() - static_cast<double>(columns) * columnWidth) / 2;
    for (size_t first = 0; first < signatures.parties.size(); first += columns) {
        Box box;
        box.before = units(18);
        box.breakBefore = false; // never alone on a page: what precedes comes along
        const size_t count = std::min(columns, signatures.parties.size() - first);
        const auto left = [&](size_t column) {
            return marginSide + edge + static_cast<double>(column) * columnWidth + units(8);
        };
        const auto line = [&](size_t column, const Runs &runs, double y, bool bold = false) {
            const NotedPiece text = piece(runs, look, columnWidth - units(16), bold);
            put(box, text, QPointF(left(column), y));
            return y + text.height();
        };
        double rule = 0; // the same height for both parties
        for (size_t c = 0; c < count; ++c) {
            const Signatures::Party &party = signatures.parties[first + c];
            rule = std::max(rule, line(c, party.capacity, line(c, party.name, 0, true)) + units(34));
        }
        for (size_t c = 0; c < count; ++c) {
            box.ops.rules.push_back({QRectF(left(c) + units(10), rule, columnWidth - units(36), units(0.6)), quiet});
            box.height =
                std::max(box.height, line(c, signatures.parties[first + c].signer, rule + units(3)) + units(10));
        }
        push(std::move(box));
    }
}

void Layouter::add(const References &references)
{
    const Look plain{10.8, false, false, Qt::AlignLeft};
    const Look small{8.8, false, false, Qt::AlignHCenter, 0, 0, 1.3};
    const double frameWidth = width() * 0.4, padding = units(8);
    Box box;
    box.before = units(2);
    double left = 0, right = padding;
    for (const Runs &runs : references.lines) {
        const NotedPiece text =
            piece(runs, plain, references.framed.empty() ? width() : width() - frameWidth - units(16));
        put(box, text, QPointF(marginSide, left));
        left += text.height();
    }
    if (!references.framed.empty()) {
        const double x = marginSide + width() - frameWidth;
        for (const Runs &runs : references.framed) {
            const NotedPiece text = piece(runs, small, frameWidth - 2 * padding);
            put(box, text, QPointF(x + padding, right));
            right += text.height();
        }
        right += padding;
        const double hair = units(0.6);
        box.ops.rules = {{QRectF(x, 0, frameWidth, hair), quiet},
                         {QRectF(x, right - hair, frameWidth, hair), quiet},
                         {QRectF(x, 0, hair, right), quiet},
                         {QRectF(x + frameWidth - hair, 0, hair, right), quiet}};
    } else {
        right = 0;
    }
    box.height = std::max(left, right) + units(6);
    push(std::move(box));
}

void Layouter::caption(const Runs &runs)
{
    if (runs.empty())
        return;
    const Look look{8.8, false, true, Qt::AlignLeft, 2, 4, 1.25, quiet};
    const NotedPiece text = piece(runs, look, width());
    for (int i = 0; i < text.lineCount(); ++i) {
        Box box;
        box.breakBefore = false;
        box.before = i == 0 ? units(look.before) : 0;
        box.after = i + 1 == text.lineCount() ? units(look.after) : 0;
        box.height = look.lineHeight() + box.after;
        addLine(box, text, i, QPointF(marginSide, -i * look.lineHeight()));
        push(std::move(box));
    }
}

void Layouter::add(const Picture &picture)
{
    if (picture.image.isNull())
        return;
    const QSizeF page = m_data.sheet(m_wide);
    const QSizeF most(width(), bottomOf(page) - marginTop - m_letterheadHeight - units(60));
    const double wanted = std::min(millimetres(picture.width), most.width());
    QSizeF size(wanted, wanted * picture.image.height() / picture.image.width());
    if (size.height() > most.height())
        size.scale(most, Qt::KeepAspectRatio);
    Box box;
    box.before = units(6);
    box.height = size.height() + units(4);
    box.ops.images.push_back({picture.image, QRectF(QPointF(marginSide, 0), size)});
    push(std::move(box));
    caption(picture.caption);
}

void Layouter::add(const Placed &placed)
{
    constexpr double smallest = 6.5, step = 0.5, leading = 1.2;
    Box box;
    for (const Placed::Text &text : placed.texts) {
        const double boxWidth = millimetres(text.area.width()), boxHeight = millimetres(text.area.height());
        std::vector<NotedPiece> lines;
        double height = 0;
        for (double points = text.points;; points -= step) {
            lines.clear();
            height = 0;
            for (const QString &line : text.lines) {
                const Look look{points, false, true, Qt::AlignLeft, 0, 0, leading, ink, false};
                lines.push_back(piece({{line}}, look, boxWidth));
                height += lines.back().height();
            }
            if (height <= boxHeight || points - step < smallest)
                break;
        }
        // Places are measured from the paper's edge, boxes from the margin.
        double y = millimetres(text.area.top()) - marginTop;
        if (text.centred)
            y += std::max(0.0, (boxHeight - height) / 2);
        for (const NotedPiece &line : lines) {
            put(box, line, QPointF(millimetres(text.area.left()), y));
            y += line.height();
        }
    }
    push(std::move(box));
}

void Layouter::add(const QrCode &code)
{
    const auto modules = qrModules(code.text);
    if (!modules)
        return;
    const double module = millimetres(code.side) / (modules->side - 8), side = module * modules->side;
    QPainterPath path;
    for (const QRect &bar : modules->bars)
        path.addRect(marginSide + bar.x() * module, bar.y() * module, bar.width() * module, bar.height() * module);
    Box box;
    box.before = units(2);
    box.height = side;
    box.ops.paths.push_back({path, Qt::black});
    push(std::move(box));
    caption(code.caption);
}

void Layouter::add(const Chart &chart)
{
    const Look title{9.2, true, true, Qt::AlignLeft, 0, 0, 1.4}, label{9.2, false, true, Qt::AlignLeft, 0, 0, 1.25};
    const auto line = [this](Box &box, const QString &text, const Look &look, QRectF area) {
        const NotedPiece shown = piece({{text}}, look, area.width());
        put(box, shown, area.topLeft());
        return shown.height();
    };
    if (!chart.title.isEmpty()) {
        Box box;
        box.before = units(8);
        box.height = line(box, chart.title, title, QRectF(marginSide, 0, width(), 0)) + units(3);
        push(std::move(box));
    }
    qint64 longest = 1;
    for (const Chart::Bar &bar : chart.bars)
        longest = std::max(longest, bar.value);
    const double labels = width() * 0.34, values = width() * 0.18, gap = units(6);
    const double room = width() - labels - values - 2 * gap;
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const Chart::Bar &bar = chart.bars[i];
        Box box;
        box.breakBefore = i >= 2 && i + 2 <= chart.bars.size() && chart.bars.size() > 12; // small ones stay whole
        if (i == 0 && chart.title.isEmpty())
            box.breakBefore = true;
        box.height = line(box, bar.label, label, QRectF(marginSide, 0, labels, 0)) + units(4);
        const double length = room * static_cast<double>(std::max<qint64>(0, bar.value)) / static_cast<double>(longest);
        const double x = marginSide + labels + gap;
        box.ops.rules.push_back({QRectF(x, units(1.5), std::max(length, units(0.8)), units(8)), accent});
        const double text = line(box, bar.text, label, QRectF(x + length + gap, 0, values + room - length, 0));
        box.height = std::max(box.height, text + units(4)) + (i + 1 == chart.bars.size() ? units(8) : 0);
        push(std::move(box));
    }
}

/// Lines of both sides stand at the same heights, whatever their number.
void Layouter::add(const Bilingual &bilingual)
{
    const double gutter = millimetres(8), column = (width() - gutter) / 2;
    for (const auto &[left, right] : bilingual.pairs) {
        Look leftLook = lookOf(left.style), rightLook = lookOf(right.style);
        leftLook.italian = bilingual.leftLanguage.isEmpty() || bilingual.leftLanguage.startsWith(QLatin1String("it"));
        rightLook.italian = bilingual.rightLanguage.startsWith(QLatin1String("it"));
        const auto marked = [](const Paragraph &paragraph) {
            Runs runs = paragraph.runs;
            if (!paragraph.marker.isEmpty())
                runs.insert(runs.begin(), {paragraph.marker + QChar(QChar::Nbsp)});
            return runs;
        };
        const NotedPiece sides[] = {piece(marked(left), leftLook, column), piece(marked(right), rightLook, column)};
        const double height = std::max(leftLook.lineHeight(), rightLook.lineHeight());
        const double own[] = {leftLook.lineHeight(), rightLook.lineHeight()};
        const int count = std::max(sides[0].lineCount(), sides[1].lineCount());
        const bool heading = isHeading(left.style);
        for (int i = 0; i < count; ++i) {
            Box box;
            box.before = i == 0 ? units(std::max(leftLook.before, rightLook.before)) : 0;
            box.height = height + (i == count - 1 ? units(std::max(leftLook.after, rightLook.after)) : 0);
            box.breakBefore = i == 0 ? !m_afterHeading : i >= 2 && count - i >= 2 && !heading;
            for (int side = 0; side < 2; ++side) {
                if (i < sides[side].lineCount())
                    addLine(box, sides[side], i, QPointF(marginSide + side * (column + gutter), -i * own[side]));
            }
            push(std::move(box));
        }
        m_afterHeading = heading;
    }
    m_afterHeading = false;
}

void Layouter::add(const Contents &contents)
{
    if (!contents.title.isEmpty()) {
        add(Paragraph{Style::Heading, {{contents.title}}});
        m_boxes.back().addAfter(units(2));
    }
    const Look look{10.4, false, false, Qt::AlignLeft, 0, 2, 1.25};
    auto entry = static_cast<int>(m_data.headings.size());
    bool first = true;
    for (const Paragraph *heading : listedIn(contents, m_data.content)) {
        const double indent = outlineLevel(heading->style) > 1 ? millimetres(6) : 0;
        Runs runs{{plainText(heading->runs).simplified()}};
        const NotedPiece text = piece(runs, look, width() - indent - millimetres(16));
        for (int i = 0; i < text.lineCount(); ++i) {
            Box box;
            box.after = units(look.after);
            box.height = look.lineHeight() + box.after;
            box.breakBefore = i == 0 && !first;
            addLine(box, text, i, QPointF(marginSide + indent, -i * look.lineHeight()));
            if (i + 1 == text.lineCount())
                box.entry = entry;
            push(std::move(box));
            first = false;
        }
        ++entry;
    }
    if (!first)
        m_boxes.back().addAfter(units(8));
}

/// The pages of the headings are known now; their numbers take room that was kept.
void Layouter::numberContents()
{
    const Look look{10.4, false, false, Qt::AlignRight, 0, 2, 1.25};
    for (const EntryPlace &place : m_entryPlaces) {
        Page &page = m_data.pages[place.page];
        const double right = marginSide + widthOf(m_data.sheet(page.wide)), column = millimetres(12);
        const int number = m_data.headings.at(static_cast<size_t>(place.entry)).page + 1;
        const auto text = std::make_shared<TextPiece>(Runs{{QString::number(number)}}, look, column);
        page.text.push_back({text, 0, QPointF(right - column, place.y)});
        const double step = units(4), dot = units(0.7);
        const double end = right - text->lines().lineAt(0).naturalTextWidth() - units(6);
        for (int i = static_cast<int>(std::ceil((place.textEnd + units(4)) / step)); i * step < end; ++i)
            page.rules.push_back({QRectF(i * step, place.y + look.lineHeight() * 0.74, dot, dot), quiet});
    }
}

} // namespace insieme::documents
