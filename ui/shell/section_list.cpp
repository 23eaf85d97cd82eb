// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/section_list.h"

#include "ui/widgets/paint.h"

#include <QMouseEvent>

namespace insieme {
namespace {

constexpr int rowHeight = 46;

} // namespace

SectionList::SectionList(QWidget *parent)
    : QWidget(parent)
{
    installPartAccess();
    setFixedWidth(166);
    setAccessibleName(tr("Sections of the form"));
    setCursor(Qt::PointingHandCursor);
}

void SectionList::set(const QList<Item> &items)
{
    m_items = items;
    QStringList names;
    for (int i = 0; i < partCount(); ++i)
        names << partName(i);
    setToolTip(names.join(QLatin1Char('\n')));
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

QString SectionList::partName(int index) const
{
    const Item item = m_items.value(index);
    return QStringLiteral("%1: %2").arg(item.title, item.note);
}

QRect SectionList::partRect(int index) const
{
    return {0, index * (rowHeight + 2), width(), rowHeight};
}

QSize SectionList::sizeHint() const
{
    return {166, partCount() * (rowHeight + 2) + 30};
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
        paint::sign(painter, QRectF(10, box.center().y() - 7, 16, 16), item.tone);
        const QRect words(36, box.top() + 4, width() - 44, 20);
        paint::text(painter, words, item.title, Theme::font(13, QFont::Medium), theme.text);
        const bool calm = item.tone == Theme::Tone::Ok || item.tone == Theme::Tone::Neutral;
        paint::text(painter, words.translated(0, 18), item.note, Theme::font(12),
                    calm ? theme.text2 : theme.tone(item.tone).text);
    }
    const int top = partCount() * (rowHeight + 2) + 8;
    const QString key = QStringLiteral("Alt ↑↓");
    const int wide = paint::keycapWidth(key);
    paint::keycap(painter, QRect(4, top, wide, 18), key, theme.text2, theme.border);
    paint::text(painter, QRect(wide + 12, top, width() - wide - 12, 18), tr("between sections"), Theme::font(12),
                theme.text2);
}

void SectionList::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < partCount(); ++i) {
        if (partRect(i).contains(event->pos()))
            emit chosen(i);
    }
}

} // namespace insieme
