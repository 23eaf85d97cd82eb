// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document_view.h"

#include "ui/widgets/theme.h"

#include <algorithm>
#include <map>
#include <QMouseEvent>
#include <QPainter>

namespace insieme {
namespace {

constexpr double gap = 18;

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Pages of the document"));
}

void DocumentView::setPages(std::shared_ptr<const documents::Pages> pages)
{
    m_pages = std::move(pages);
    m_above.clear();
    m_broadest = m_highest = 0;
    double above = 0;
    for (int i = 0; m_pages && i < m_pages->count(); ++i) {
        const QSizeF page = m_pages->size(i);
        m_above.push_back(above);
        above += page.height();
        m_broadest = std::max(m_broadest, page.width());
        m_highest = std::max(m_highest, page.height());
    }
    m_above.push_back(above);
    setZoom(m_zoom);
}

void DocumentView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.3, 3.0);
    // No widget is higher than this.
    const double gaps = gap * static_cast<double>(m_above.size()), points = m_above.back();
    if (points > 0)
        m_zoom = std::min(m_zoom, (QWIDGETSIZE_MAX - gaps) / (points * scaleOf(1)));
    setFixedSize(sizeHint());
    update();
}

double DocumentView::zoomFor(int width) const
{
    return m_broadest > 0 ? (width - 2 * gap) / (m_broadest * scaleOf(1)) : 1;
}

double DocumentView::zoomFor(const QSize &room) const
{
    return m_highest > 0 ? std::min(zoomFor(room.width()), (room.height() - 2 * gap) / (m_highest * scaleOf(1))) : 1;
}

QSize DocumentView::sizeHint() const
{
    if (!m_pages)
        return {400, 200};
    return QSize(static_cast<int>(m_broadest * scale() + 2 * gap),
                 static_cast<int>(m_above.back() * scale() + gap * static_cast<double>(m_above.size())));
}

QRectF DocumentView::pageRect(int page) const
{
    const double top = m_above[static_cast<size_t>(page)] * scale() + gap * (page + 1);
    const QSizeF size = m_pages->size(page) * scale();
    return QRectF((width() - size.width()) / 2, top, size.width(), size.height());
}

int DocumentView::pageAt(int y) const
{
    int first = 0, after = m_pages ? m_pages->count() : 0;
    while (after - first > 1) {
        const int middle = (first + after) / 2;
        (placeOfPage(middle).top() <= y ? first : after) = middle;
    }
    return first;
}

QRect DocumentView::placeOfPage(int page) const
{
    return m_pages && page >= 0 && page < m_pages->count() ? pageRect(page).toAlignedRect() : QRect();
}

QRect DocumentView::placeOf(const QString &field) const
{
    if (!m_pages)
        return {};
    for (const documents::FieldPlace &place : m_pages->fields()) {
        if (place.field == field) {
            const QRectF page = pageRect(place.page);
            return QRectF(page.topLeft() + place.area.topLeft() * scale(), place.area.size() * scale()).toAlignedRect();
        }
    }
    return {};
}

void DocumentView::setMarked(const QString &field)
{
    m_marked = field;
    update();
}

void DocumentView::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    update();
}

void DocumentView::setTinted(bool tinted)
{
    m_tinted = tinted;
    update();
}

/// Numbers stand in the left margin, at the line of the field; several at one line beside each other, as one reads.
std::vector<DocumentView::PlacedMark> DocumentView::placedMarks() const
{
    constexpr double size = 15, pitch = 18, edge = 4, last = 44;
    std::vector<PlacedMark> placed;
    std::map<std::pair<int, int>, std::vector<size_t>> lines;
    for (const Mark &mark : m_marks) {
        const auto place = std::find_if(m_pages->fields().begin(), m_pages->fields().end(),
                                        [&](const documents::FieldPlace &each) { return each.field == mark.field; });
        if (place == m_pages->fields().end())
            continue;
        const double middle = place->area.center().y();
        lines[{place->page, static_cast<int>(middle)}].push_back(placed.size());
        placed.push_back({mark, place->page, QRectF(last, middle - size / 2, size, size)});
    }
    for (const auto &[line, marks] : lines) {
        // The last beside the text; more than the margin is broad for stand closer.
        const double between =
            marks.size() > 1 ? std::min(pitch, (last - edge) / static_cast<double>(marks.size() - 1)) : 0;
        for (size_t i = 0; i < marks.size(); ++i)
            placed[marks[i]].disc.moveLeft(last - between * static_cast<double>(marks.size() - 1 - i));
    }
    return placed;
}

QRect DocumentView::placeOfMark(int number) const
{
    if (!m_pages)
        return {};
    for (const PlacedMark &each : placedMarks()) {
        if (each.mark.number == number) {
            const QPointF page = pageRect(each.page).topLeft();
            return QRectF(page + each.disc.topLeft() * scale(), each.disc.size() * scale()).toAlignedRect();
        }
    }
    return {};
}

void DocumentView::paintMarks(QPainter &painter, int page) const
{
    const Theme &theme = Theme::current();
    for (const PlacedMark &each : placedMarks()) {
        if (each.page != page)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone(each.mark.tone).mark);
        painter.drawEllipse(each.disc);
        painter.setPen(theme.onMark(each.mark.tone));
        painter.setFont(Theme::font(9, QFont::DemiBold));
        painter.drawText(each.disc, Qt::AlignCenter, QString::number(each.mark.number));
    }
}

void DocumentView::paintEvent(QPaintEvent *event)
{
    if (!m_pages)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = pageAt(event->rect().top()); i < m_pages->count(); ++i) {
        const QRectF rect = pageRect(i);
        if (rect.top() > event->rect().bottom() + 1)
            break;
        painter.setPen(Theme::current().border);
        painter.setBrush(Qt::white); // paper is white in the dark, too
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        m_pages->paint(painter, i);
        // Over the page, darkening only the paper: the text stays as it is printed. What is still to be given always.
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        for (const documents::FieldPlace &place : m_pages->fields()) {
            const bool toCome = place.page == i && std::any_of(m_marks.begin(), m_marks.end(), [&](const Mark &mark) {
                                    return mark.tone == Theme::Tone::Info && mark.field == place.field;
                                });
            if (toCome || (m_tinted && place.page == i && !place.missing))
                painter.fillRect(place.area.adjusted(-0.5, 0, 0.5, 0),
                                 toCome ? QColor(214, 231, 255) : QColor(223, 241, 238));
        }
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        paintMarks(painter, i);
        for (const documents::FieldPlace &place : m_pages->fields()) {
            if (place.page == i && place.field == m_marked) {
                painter.setPen(QPen(QColor(15, 118, 110), 1));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(place.area.adjusted(-2, -1, 2, 1), 2, 2);
            }
        }
        painter.restore();
    }
}

void DocumentView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pages)
        return;
    for (const documents::FieldPlace &place : m_pages->fields()) {
        const QRectF page = pageRect(place.page);
        if (QRectF(page.topLeft() + place.area.topLeft() * scale(), place.area.size() * scale())
                .contains(event->position())) {
            emit fieldClicked(place.field);
            return;
        }
    }
}

} // namespace insieme
