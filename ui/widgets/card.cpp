// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int arrowRoom = 26; ///< of the arrow behind which tabs wait

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
    , m_body(new QVBoxLayout)
    , m_title(new Label(title, 14, QFont::DemiBold, Label::Role::Text, this))
    , m_note(new Label(QString(), 12, QFont::Normal, Label::Role::Secondary, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 14);
    all->setSpacing(8);
    m_head->setSpacing(8);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_title);
    titles->addWidget(m_note);
    m_head->addLayout(titles, 1);
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
}

void Card::addToHead(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
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
    if (m_current < count())
        setAccessibleName(tr("Tabs, %1 of %2: %3").arg(m_current + 1).arg(count()).arg(m_items[m_current].text));
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
        item.width = paint::textWidth(item.text, Theme::font(13, QFont::DemiBold)) + pill;
    }
    return item.width;
}

Tabs::Window Tabs::shown() const
{
    int total = 0;
    for (const Item &item : m_items)
        total += widthOf(item);
    // Narrow windows take from the gaps first.
    Window window{0, count() - 1, std::clamp((width() - total) / std::max(1, count()), 12, 24)};
    if (count() == 0 || total + window.gap * (count() - 1) <= width())
        return window;
    // Around the current one, as many as have room between the two arrows.
    const int room = width() - 2 * arrowRoom;
    window.first = window.last = std::clamp(m_current, 0, count() - 1);
    int used = widthOf(m_items[window.first]);
    for (bool grown = true; grown;) {
        grown = false;
        for (const bool before : {true, false}) {
            const int next = before ? window.first - 1 : window.last + 1;
            if (next < 0 || next >= count() || used + window.gap + widthOf(m_items[next]) > room)
                continue;
            used += window.gap + widthOf(m_items[next]);
            (before ? window.first : window.last) = next;
            grown = true;
        }
    }
    return window;
}

QRect Tabs::tabRect(int index) const
{
    const Window window = shown();
    if (index < window.first || index > window.last)
        return {};
    int x = window.first > 0 ? arrowRoom : 0;
    for (int i = window.first; i < index; ++i)
        x += widthOf(m_items[i]) + window.gap;
    return {x, 0, widthOf(m_items[index]), height()};
}

QString Tabs::partName(int index) const
{
    if (index < 0 || index >= count())
        return {};
    const Item &item = m_items[index];
    return item.count > 0 ? QStringLiteral("%1, %2").arg(item.text).arg(item.count) : item.text;
}

QSize Tabs::sizeHint() const
{
    int width = 0;
    for (const Item &item : m_items)
        width += widthOf(item) + 24;
    return {width, 42};
}

void Tabs::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    const Window window = shown();
    if (window.first > 0)
        paint::icon(painter, QStringLiteral("chevron-left"), QPoint(2, height() / 2 - 8), 16, theme.text2);
    if (window.last < count() - 1)
        paint::icon(painter, QStringLiteral("chevron-right"), QPoint(width() - 18, height() / 2 - 8), 16, theme.text2);
    for (int i = window.first; i <= window.last; ++i) {
        const Item &item = m_items[i];
        const QRect box = tabRect(i);
        const bool current = i == m_current;
        const QFont font = Theme::font(13, current ? QFont::DemiBold : QFont::Medium);
        paint::text(painter, box.adjusted(0, 0, 4, 0), item.text, font, current ? theme.text : theme.text2);
        if (item.count > 0) {
            const QString count = paint::countText(item.count);
            const int width = paint::pillWidth(count);
            paint::pill(painter, QRect(box.left() + box.width() - width, box.center().y() - 8, width, 18), count,
                        item.loud);
        }
        if (current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawRoundedRect(QRect(box.left(), height() - 3, box.width(), 3), 1.5, 1.5);
            if (hasFocus())
                paint::focusRing(painter, box.adjusted(-3, 7, 3, -8), 5);
        }
    }
}

QList<PageKey> Tabs::keys() const
{
    if (count() < 2)
        return {};
    return {{QStringLiteral("←→"), tr("tab by tab")}};
}

void Tabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right)
        setCurrent(m_current + 1);
    else if (event->key() == Qt::Key_Left)
        setCurrent(m_current - 1);
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(count() - 1);
    else
        QWidget::keyPressEvent(event);
}

void Tabs::mousePressEvent(QMouseEvent *event)
{
    const Window window = shown();
    for (int i = window.first; i <= window.last; ++i) {
        if (tabRect(i).adjusted(-6, 0, 6, 0).contains(event->pos())) {
            setCurrent(i);
            return;
        }
    }
    if (window.first > 0 && event->pos().x() < arrowRoom)
        setCurrent(window.first - 1);
    else if (window.last < count() - 1 && event->pos().x() > width() - arrowRoom)
        setCurrent(window.last + 1);
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

QRect Segmented::partRect(int index) const
{
    int x = 5;
    for (int i = 0; i < index; ++i)
        x += paint::textWidth(m_texts[i], Theme::font(13, QFont::DemiBold)) + 24;
    return {x, 5, paint::textWidth(m_texts[index], Theme::font(13, QFont::DemiBold)) + 24, 28};
}

QSize Segmented::sizeHint() const
{
    return {m_texts.isEmpty() ? 0 : partRect(static_cast<int>(m_texts.size()) - 1).right() + 6, 38};
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
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
    return {{QStringLiteral("←→"), tr("choice by choice")}};
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right)
        setCurrent(m_current + 1);
    else if (event->key() == Qt::Key_Left)
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
