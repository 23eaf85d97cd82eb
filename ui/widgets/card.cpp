// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace insieme {

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
    tell();
    update();
}

void Tabs::setCount(int index, int count, bool loud)
{
    if (m_items[index].count == count && m_items[index].loud == loud)
        return;
    m_items[index].count = count;
    m_items[index].loud = loud;
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
    const int pill = item.count > 0 ? 8 + paint::pillWidth(QString::number(item.count)) : 0;
    return paint::textWidth(item.text, Theme::font(13, QFont::DemiBold)) + pill;
}

QRect Tabs::tabRect(int index) const
{
    // Narrow windows take from the gaps first.
    int total = 0;
    for (const Item &item : m_items)
        total += widthOf(item);
    const int gap = std::clamp((width() - total) / std::max(1, count()), 8, 24);
    int x = 0;
    for (int i = 0; i < index; ++i)
        x += widthOf(m_items[i]) + gap;
    return {x, 0, widthOf(m_items[index]), height()};
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
    for (int i = 0; i < count(); ++i) {
        const Item &item = m_items[i];
        const QRect box = tabRect(i);
        const bool current = i == m_current;
        const QFont font = Theme::font(13, current ? QFont::DemiBold : QFont::Medium);
        paint::text(painter, box.adjusted(0, 0, 4, 0), item.text, font, current ? theme.text : theme.text2);
        if (item.count > 0) {
            const QString count = QString::number(item.count);
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
    for (int i = 0; i < count(); ++i) {
        if (tabRect(i).adjusted(-8, 0, 8, 0).contains(event->pos())) {
            setCurrent(i);
            return;
        }
    }
}

Segmented::Segmented(const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
{
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
