// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/section_list.h"

#include "ui/widgets/paint.h"

#include <QMouseEvent>

namespace insieme {
namespace {

/// Of the list at the left of the form: as its titles need it, as long as the form has the room.
constexpr int leastWidth = 166, mostWidth = 190, besideWords = 44;
constexpr int signsHeight = 28;

} // namespace

SectionList::SectionList(QWidget *parent)
    : QWidget(parent)
{
    installPartAccess();
    setFixedWidth(leastWidth);
    setAccessibleName(tr("Sections of the form"));
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
}

void SectionList::set(const QList<Item> &items)
{
    m_items = items;
    QStringList names;
    for (int i = 0; i < partCount(); ++i)
        names << partName(i);
    setToolTip(names.join(QLatin1Char('\n')));
    if (m_shape == Shape::Beside)
        setFixedWidth(besideWidth());
    setFixedHeight(sizeHint().height());
    update();
}

void SectionList::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    update();
}

void SectionList::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    if (shape == Shape::Beside) {
        setFixedWidth(besideWidth());
    } else {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
    }
    setFixedHeight(sizeHint().height());
    update();
}

int SectionList::besideWidth() const
{
    int wanted = leastWidth;
    for (const Item &item : m_items)
        wanted = std::max(wanted, besideWords + 2 + paint::textWidth(item.title, Theme::font(13, QFont::Medium)));
    return std::min(wanted, mostWidth);
}

int SectionList::step() const
{
    return m_shape == Shape::Beside ? 48 : 26;
}

QString SectionList::partName(int index) const
{
    const Item item = m_items.value(index);
    return QStringLiteral("%1: %2").arg(item.title, item.note);
}

QRect SectionList::partRect(int index) const
{
    if (m_shape != Shape::Signs)
        return {0, index * step(), width(), step() - 2};
    const int from = width() * index / partCount();
    return {from, 0, width() * (index + 1) / partCount() - from, signsHeight};
}

QSize SectionList::sizeHint() const
{
    return {besideWidth(), m_shape == Shape::Signs ? signsHeight + 24 : partCount() * step() + 30};
}

void SectionList::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < partCount(); ++i) {
        const Item &item = m_items[i];
        const QRect box = partRect(i);
        if (i == m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.navCurrent);
            painter.drawRoundedRect(box, 6, 6);
        }
        const bool calm = item.tone == Theme::Tone::Ok || item.tone == Theme::Tone::Neutral;
        const QColor said = calm ? theme.text2 : theme.tone(item.tone).text;
        const int note = paint::textWidth(item.note, Theme::font(12));
        switch (m_shape) {
        case Shape::Beside: {
            paint::sign(painter, QRectF(10, box.center().y() - 7, 16, 16), item.tone);
            const QRect words(36, box.top() + 4, width() - besideWords, 20);
            paint::text(painter, words, item.title, Theme::font(13, QFont::Medium), theme.text);
            paint::text(painter, words.translated(0, 18), item.note, Theme::font(12), said);
            break;
        }
        case Shape::Lines:
            paint::sign(painter, QRectF(6, box.top() + 5, 14, 14), item.tone);
            paint::text(painter, QRect(28, box.top(), width() - 42 - note, box.height()), item.title, Theme::font(12),
                        theme.text);
            paint::text(painter, QRect(width() - 6 - note, box.top(), note, box.height()), item.note, Theme::font(12),
                        said);
            break;
        case Shape::Signs:
            paint::sign(painter, QRectF(box.center().x() - 7, box.top() + 6, 16, 16), item.tone);
            if (i == (m_under < 0 ? m_current : m_under)) {
                paint::text(painter, QRect(2, signsHeight + 4, width() - note - 14, 20), item.title,
                            Theme::font(12, QFont::Medium), theme.text);
                paint::text(painter, QRect(width() - note - 2, signsHeight + 4, note, 20), item.note, Theme::font(12),
                            said);
            }
            break;
        }
    }
    if (m_shape != Shape::Signs)
        paintHint(painter, partCount() * step() + 8);
}

/// By which keys one goes from one to the next.
void SectionList::paintHint(QPainter &painter, int top) const
{
    const Theme &theme = Theme::current();
    const QString key = QStringLiteral("Alt ↑↓");
    const int wide = paint::keycapWidth(key);
    paint::keycap(painter, QRect(4, top, wide, 18), key, theme.text2, theme.border);
    paint::text(painter, QRect(wide + 12, top, width() - wide - 12, 18), tr("between sections"), Theme::font(12),
                theme.text2);
}

int SectionList::partAt(const QPoint &point) const
{
    for (int i = 0; i < partCount(); ++i) {
        if (partRect(i).contains(point))
            return i;
    }
    return -1;
}

void SectionList::mousePressEvent(QMouseEvent *event)
{
    if (const int part = partAt(event->pos()); part >= 0)
        emit chosen(part);
}

void SectionList::mouseMoveEvent(QMouseEvent *event)
{
    m_under = partAt(event->pos());
    update();
}

void SectionList::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_under = -1;
    update();
}

} // namespace insieme
