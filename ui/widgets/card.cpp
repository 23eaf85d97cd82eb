// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainterPath>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int cardTop = 12; ///< over the title of a card
constexpr int uprightPart = 30; ///< height of a choice under another
constexpr int arrowRoom = 26; ///< of the arrow behind which tabs wait
constexpr int tabPad = 8; ///< beside the words of a tab, for the ring of the focus
constexpr int tabGap = 8;

int longestWord(const QLabel &label)
{
    int longest = 0;
    for (const QString &word : label.text().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        longest = std::max(longest, paint::textWidth(word, label.font()));
    return longest;
}

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_titles(new QVBoxLayout)
    , m_body(new QVBoxLayout)
    , m_title(new Label(title, 14, QFont::DemiBold, Label::Role::Text, this))
    , m_note(new Label(QString(), 12, QFont::Normal, Label::Role::Secondary, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, cardTop, 16, 14);
    all->setSpacing(8);
    m_head->setSpacing(8);
    m_titles->setSpacing(1);
    m_titles->addWidget(m_title);
    m_titles->addWidget(m_note);
    m_head->addLayout(m_titles, 1);
    all->addLayout(m_head);
    m_body->setSpacing(8);
    all->addLayout(m_body, 1);
    m_note->setWordWrap(true);
    m_note->hide();
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    placeHead();
}

void Card::addToHead(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
    m_headHeight = std::max(m_headHeight, widget->sizeHint().height());
    placeHead();
}

void Card::placeHead()
{
    if (m_headHeight == 0) // whoever makes a card without a head may give it other margins
        return;
    QMargins margins = layout()->contentsMargins();
    // With a note the two lines are as tall as a button.
    const int above = m_note->isHidden() ? (m_headHeight - m_titles->sizeHint().height()) / 2 : 0;
    margins.setTop(cardTop - std::clamp(above, 0, cardTop - 1));
    layout()->setContentsMargins(margins);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

FactList::FactList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(160);
}

void FactList::clear()
{
    for (const auto &[name, text] : m_facts) {
        delete name;
        delete text;
    }
    m_facts.clear();
    place();
}

void FactList::add(const QString &label, const QString &value)
{
    auto *name = new Label(label, 12, QFont::Normal, Label::Role::Secondary, this);
    name->setWordWrap(true);
    auto *text = new Label(value, 13, QFont::Normal, Label::Role::Text, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(label + QStringLiteral(": ") + value);
    m_facts.append(std::pair(name, text));
    // No layout shows what is added to a list that is in sight.
    name->show();
    text->show();
    place();
}

void FactList::place()
{
    // Wrapped labels in a grid ask for the height of the narrowest they could be; here the width is known. Before it is
    // laid out it counts as that of the side column, so that the first height is not that of a sliver.
    const int across = std::max(width(), 224);
    const int names = std::clamp(across * 2 / 5, 84, 130);
    const int values = std::max(60, across - names - 10);
    int y = 0;
    for (const auto &[name, text] : m_facts) {
        if (longestWord(*text) > values) {
            // An address that cannot be broken takes the whole width, below its label.
            name->setGeometry(0, y + 1, across, name->heightForWidth(across));
            y += name->height() + 2;
            text->setToolTip(longestWord(*text) > across ? text->text() : QString());
            text->setGeometry(0, y, across, text->heightForWidth(across));
            y += text->height() + 8;
            continue;
        }
        const int height = std::max(name->heightForWidth(names), text->heightForWidth(values));
        name->setGeometry(0, y + 1, names, name->heightForWidth(names));
        text->setGeometry(names + 10, y, values, text->heightForWidth(values));
        y += height + 8;
    }
    setFixedHeight(std::max(0, y - 8));
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

Tabs::Tabs(QWidget *parent)
    : QWidget(parent)
{
    installPartAccess();
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(42);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int Tabs::add(const QString &text)
{
    m_items.append({text});
    tell();
    update();
    return count() - 1;
}

void Tabs::clear()
{
    m_items.clear();
    m_current = 0;
    update();
}

void Tabs::setText(int index, const QString &text)
{
    m_items[index].text = text;
    m_items[index].width = -1;
    tell();
    update();
}

void Tabs::setCount(int index, int count, bool loud)
{
    if (m_items[index].count == count && m_items[index].loud == loud)
        return;
    m_items[index].count = count;
    m_items[index].loud = loud;
    m_items[index].width = -1;
    update();
}

void Tabs::tell()
{
    const QList<int> there = present();
    if (m_current < count())
        setAccessibleName(
            tr("Tabs, %1 of %2: %3").arg(there.indexOf(m_current) + 1).arg(there.size()).arg(m_items[m_current].text));
}

void Tabs::setCurrent(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_current = index;
    tell();
    update();
    emit currentChanged(index);
}

int Tabs::widthOf(const Item &item) const
{
    if (item.width < 0) {
        const int pill = item.count > 0 ? 8 + paint::pillWidth(paint::countText(item.count)) : 0;
        item.width = paint::textWidth(item.text, Theme::font(13, QFont::DemiBold)) + pill + 2 * tabPad;
    }
    return item.width;
}

QList<int> Tabs::present() const
{
    QList<int> result;
    for (int i = 0; i < count(); ++i) {
        if (!m_items[i].passing || i == m_current)
            result.append(i);
    }
    return result;
}

Tabs::Window Tabs::shown() const
{
    Window window{present()};
    const auto size = static_cast<int>(window.tabs.size());
    int total = 0;
    for (const int tab : window.tabs)
        total += widthOf(m_items[tab]);
    // Narrow windows take from the gaps first.
    window.gap = std::clamp((width() - total) / std::max(1, size), 0, tabGap);
    if (size == 0 || total + window.gap * (size - 1) <= width())
        return window;
    // Around the current one, as many as have room between the two arrows.
    QList<int> list = window.tabs;
    int room = width() - 2 * arrowRoom;
    window.last = m_keepsLast && size > 1;
    if (window.last)
        room -= widthOf(m_items[list.takeLast()]) + window.gap + tabPad;
    const auto end = static_cast<int>(list.size());
    int first = std::max(0, static_cast<int>(list.indexOf(m_current))), last = first;
    int used = widthOf(m_items[list[first]]);
    for (bool grown = true; grown;) {
        grown = false;
        for (const bool before : {true, false}) {
            const int next = before ? first - 1 : last + 1;
            if (next < 0 || next >= end || used + window.gap + widthOf(m_items[list[next]]) > room)
                continue;
            used += window.gap + widthOf(m_items[list[next]]);
            (before ? first : last) = next;
            grown = true;
        }
    }
    window.before = first > 0;
    window.after = last < end - 1;
    window.tabs = list.mid(first, last - first + 1);
    if (window.last)
        window.tabs.append(count() - 1);
    return window;
}

QRect Tabs::tabRect(int index) const
{
    const Window window = shown();
    if (!window.tabs.contains(index))
        return {};
    const int own = widthOf(m_items[index]);
    if (window.last && index == count() - 1)
        return {width() - own, 0, own, height()};
    int x = window.before ? arrowRoom : 0;
    for (const int tab : window.tabs) {
        if (tab == index)
            break;
        x += widthOf(m_items[tab]) + window.gap;
    }
    return {x, 0, own, height()};
}

QString Tabs::partName(int index) const
{
    const int tab = present().value(index, -1);
    if (tab < 0)
        return {};
    const Item &item = m_items[tab];
    return item.count > 0 ? QStringLiteral("%1, %2").arg(item.text).arg(item.count) : item.text;
}

QSize Tabs::sizeHint() const
{
    int width = 0;
    for (const int tab : present())
        width += widthOf(m_items[tab]) + tabGap;
    return {width, 42};
}

void Tabs::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    const Window window = shown();
    if (window.before)
        paint::icon(painter, QStringLiteral("chevron-left"), QPoint(2, height() / 2 - 8), 16, theme.text2);
    if (window.after)
        paint::icon(painter, QStringLiteral("chevron-right"), QPoint(arrowEnd(window) - 18, height() / 2 - 8), 16,
                    theme.text2);
    for (const int i : window.tabs) {
        const Item &item = m_items[i];
        const QRect box = tabRect(i);
        const bool current = i == m_current;
        const QFont font = Theme::font(13, current ? QFont::DemiBold : QFont::Medium);
        paint::text(painter, box.adjusted(tabPad, 0, 4 - tabPad, 0), item.text, font,
                    current ? theme.text : theme.text2);
        if (item.count > 0) {
            const QString count = paint::countText(item.count);
            const int width = paint::pillWidth(count);
            paint::pill(painter, QRect(box.left() + box.width() - tabPad - width, box.center().y() - 8, width, 18),
                        count, item.loud);
        }
        if (current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawRoundedRect(QRect(box.left(), height() - 3, box.width(), 3), 1.5, 1.5);
            if (hasFocus())
                paint::focusRing(painter, box.adjusted(4, 7, -4, -8), 5);
        }
    }
}

int Tabs::arrowEnd(const Window &window) const
{
    return window.last ? width() - widthOf(m_items.last()) - window.gap - tabPad : width();
}

void Tabs::step(int by)
{
    const QList<int> there = present();
    const auto next = there.indexOf(m_current) + by;
    if (next >= 0 && next < there.size())
        setCurrent(there[next]);
}

QList<PageKey> Tabs::keys() const
{
    if (count() < 2)
        return {};
    return {{QStringLiteral("←→"), tr("tab by tab")}};
}

void Tabs::keyPressEvent(QKeyEvent *event)
{
    const QList<int> there = present();
    if (event->key() == Qt::Key_Right)
        step(1);
    else if (event->key() == Qt::Key_Left)
        step(-1);
    else if (event->key() == Qt::Key_Home)
        setCurrent(there.value(0));
    else if (event->key() == Qt::Key_End)
        setCurrent(there.isEmpty() ? 0 : there.last());
    else
        QWidget::keyPressEvent(event);
}

void Tabs::mousePressEvent(QMouseEvent *event)
{
    const Window window = shown();
    for (const int tab : window.tabs) {
        if (tabRect(tab).adjusted(-6, 0, 6, 0).contains(event->pos())) {
            setCurrent(tab);
            return;
        }
    }
    const int x = event->pos().x(), end = arrowEnd(window);
    const QList<int> there = present();
    if (window.before && x < arrowRoom)
        setCurrent(there[there.indexOf(window.tabs.first()) - 1]);
    else if (window.after && x > end - arrowRoom && x < end)
        setCurrent(there[there.indexOf(window.tabs[window.tabs.size() - (window.last ? 2 : 1)]) + 1]);
}

Segmented::Segmented(const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
{
    installPartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(texts.value(0));
}

void Segmented::setCurrent(int index)
{
    if (index < 0 || index >= m_texts.size() || index == m_current)
        return;
    m_current = index;
    setAccessibleName(m_texts[index]);
    update();
    emit currentChanged(index);
}

void Segmented::setUpright()
{
    m_upright = true;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

QRect Segmented::partRect(int index) const
{
    if (m_upright)
        return {4, 4 + index * uprightPart, width() - 8, uprightPart};
    int x = 5;
    for (int i = 0; i < index; ++i)
        x += paint::textWidth(m_texts[i], Theme::font(13, QFont::DemiBold)) + 24;
    return {x, 5, paint::textWidth(m_texts[index], Theme::font(13, QFont::DemiBold)) + 24, 28};
}

QSize Segmented::sizeHint() const
{
    if (m_upright)
        return {200, static_cast<int>(m_texts.size()) * uprightPart + 8};
    return {m_texts.isEmpty() ? 0 : partRect(static_cast<int>(m_texts.size()) - 1).right() + 6, 38};
}

void Segmented::paintUpright(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRectF box = QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5);
    QPainterPath outline;
    outline.addRoundedRect(box, 6, 6);
    painter.fillPath(outline, theme.surface);
    for (int i = 0; i < m_texts.size(); ++i) {
        const QRect part = partRect(i);
        const bool chosen = i == m_current;
        if (chosen) {
            painter.setClipPath(outline);
            painter.fillRect(part, theme.accentSoft);
            painter.setClipping(false);
        }
        const QPointF middle(part.left() + 18, part.center().y() + 0.5);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(chosen ? theme.accent : theme.text3, 1.5));
        painter.drawEllipse(middle, 7, 7);
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawEllipse(middle, 3.5, 3.5);
        }
        paint::text(painter, part.adjusted(36, 0, -12, 0), m_texts[i],
                    Theme::font(13, chosen ? QFont::DemiBold : QFont::Normal), theme.text);
        if (i > 0)
            painter.fillRect(QRect(part.left(), part.top(), part.width(), 1), theme.line);
    }
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    if (hasFocus())
        paint::focusRing(painter, rect().adjusted(3, 3, -3, -3), 6);
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_upright) {
        paintUpright(painter);
        return;
    }
    const QRect box = rect().adjusted(3, 3, -3, -3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tone(Theme::Tone::Neutral).soft);
    painter.drawRoundedRect(box, 6, 6);
    for (int i = 0; i < m_texts.size(); ++i) {
        const QRect part = partRect(i);
        if (i == m_current) {
            painter.setPen(QPen(theme.border, 1));
            painter.setBrush(theme.surface);
            painter.drawRoundedRect(QRectF(part).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        paint::text(painter, part, m_texts[i], Theme::font(13, i == m_current ? QFont::DemiBold : QFont::Medium),
                    i == m_current ? theme.text : theme.text2, Qt::AlignHCenter);
    }
    if (hasFocus())
        paint::focusRing(painter, box, 6);
}

QList<PageKey> Segmented::keys() const
{
    return {{m_upright ? QStringLiteral("↑↓") : QStringLiteral("←→"), tr("choice by choice")}};
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == (m_upright ? Qt::Key_Down : Qt::Key_Right))
        setCurrent(m_current + 1);
    else if (event->key() == (m_upright ? Qt::Key_Up : Qt::Key_Left))
        setCurrent(m_current - 1);
    else
        QWidget::keyPressEvent(event);
}

void Segmented::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_texts.size(); ++i) {
        if (partRect(i).contains(event->pos()))
            setCurrent(i);
    }
}

} // namespace insieme
