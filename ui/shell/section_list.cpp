// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/section_list.h"

#include "ui/widgets/paint.h"

#include <QMouseEvent>

namespace insieme {
namespace {

constexpr int besideWidth = 166; ///< of the list at the left of the form

} // namespace

SectionList::SectionList(QWidget *parent)
    : QWidget(parent)
{
    installPartAccess();
    setFixedWidth(besideWidth);
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

void SectionList::setDense(bool dense)
{
    if (dense == m_dense)
        return;
    m_dense = dense;
    if (dense) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        setFixedWidth(besideWidth);
    }
    setFixedHeight(sizeHint().height());
    update();
}

int SectionList::step() const
{
    return m_dense ? 26 : 48;
}

QString SectionList::partName(int index) const
{
    const Item item = m_items.value(index);
    return QStringLiteral("%1: %2").arg(item.title, item.note);
}

QRect SectionList::partRect(int index) const
{
    return {0, index * step(), width(), step() - 2};
}

QSize SectionList::sizeHint() const
{
    return {besideWidth, partCount() * step() + 30};
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
        if (m_dense) {
            paint::sign(painter, QRectF(6, box.center().y() - 7, 14, 14), item.tone);
            const int note = paint::textWidth(item.note, Theme::font(12));
            paint::text(painter, QRect(width() - 6 - note, box.top(), note, box.height()), item.note, Theme::font(12),
                        said);
            paint::text(painter, QRect(28, box.top(), width() - 42 - note, box.height()), item.title, Theme::font(12),
                        theme.text);
            continue;
        }
        paint::sign(painter, QRectF(10, box.center().y() - 7, 16, 16), item.tone);
        const QRect words(36, box.top() + 4, width() - 44, 20);
        paint::text(painter, words, item.title, Theme::font(13, QFont::Medium), theme.text);
        paint::text(painter, words.translated(0, 18), item.note, Theme::font(12), said);
    }
    const int top = partCount() * step() + 8;
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
