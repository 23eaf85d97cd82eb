// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include "ui/widgets/matched.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace insieme {
namespace {

constexpr int margin = 30, rowHeight = 36;

} // namespace

int paintMatched(QPainter &painter, const QRect &box, const QString &text, const QString &typed)
{
    return paintMatched(painter, box, text, typed, Theme::font(13, QFont::Medium), Theme::current().text);
}

Popover::Popover(QLineEdit *line, std::function<void(const Item &)> taken)
    : QWidget(line->window())
    , m_line(line)
    , m_taken(std::move(taken))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    hide();
    line->installEventFilter(this);
    connect(line, &QObject::destroyed, this, &QObject::deleteLater);
}

void Popover::offer(const QList<Item> &items, const QString &text)
{
    m_items = items;
    m_text = text;
    m_current = 0;
    if (items.isEmpty() || !m_line) {
        hide();
        return;
    }
    setToolTip(items.front().text); // a long name ends where its row does
    if (parentWidget() != m_line->window())
        setParent(m_line->window());
    int width = m_line->width() + 20;
    for (const Item &item : items)
        width = std::max(width,
                         76 + paint::textWidth(item.text, Theme::font(13, QFont::Bold))
                             + paint::textWidth(item.hint, Theme::font(12)));
    width = std::min(width, 560);
    const int height = static_cast<int>(items.size()) * rowHeight + 8 + (items.last().create ? 9 : 0);
    QPoint at = m_line->mapTo(window(), QPoint(-14, m_line->height() + 5));
    at.setX(std::min(at.x(), window()->width() - width));
    if (at.y() + height > window()->height())
        at.setY(m_line->mapTo(window(), QPoint()).y() - height - 6);
    setGeometry(QRect(at, QSize(width, height)).adjusted(-margin, -margin, margin, margin));
    setAccessibleName(items.first().text);
    raise();
    show();
    update();
}

QRect Popover::rowRect(int row) const
{
    const int extra = m_items[row].create ? 9 : 0;
    return {margin + 4, margin + 4 + row * rowHeight + extra, width() - 2 * margin - 8, rowHeight};
}

int Popover::rowAt(const QPoint &point) const
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (rowRect(i).contains(point))
            return i;
    }
    return -1;
}

void Popover::take(int row)
{
    if (row < 0 || row >= m_items.size())
        return;
    const Item item = m_items[row];
    hide();
    m_taken(item);
}

void Popover::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paint::popover(painter, rect().adjusted(margin, margin, -margin, -margin), 10);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        const QRect row = rowRect(i);
        if (item.create)
            painter.fillRect(QRect(margin + 1, row.top() - 5, width() - 2 * margin - 2, 1), theme.line);
        if (i == m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.selected);
            painter.drawRoundedRect(row, 6, 6);
        }
        paint::icon(painter, item.create ? QStringLiteral("plus") : item.icon,
                    QPoint(row.left() + 10, row.center().y() - 7), 16, item.create ? theme.accentText : theme.text2);
        const int key = i == m_current ? 28 : 0;
        const int hint = paint::textWidth(item.hint, Theme::font(12));
        const QRect words(row.left() + 34, row.top(), row.width() - 34 - hint - 20 - key, row.height());
        if (item.create)
            paint::text(painter, words, item.text, Theme::font(13, QFont::Medium), theme.accentText);
        else
            paintMatched(painter, words, item.text, m_text);
        paint::text(painter, QRect(row.right() - hint - 8 - key, row.top(), hint + 2, row.height()), item.hint,
                    Theme::font(12), theme.text2);
        if (key)
            paint::keycap(painter, QRect(row.right() - 28, row.center().y() - 8, 20, 18), QStringLiteral("↵"),
                          theme.text2, theme.border);
    }
}

void Popover::mouseMoveEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->pos()); row >= 0 && row != m_current) {
        m_current = row;
        setToolTip(m_items[row].text);
        update();
    }
}

void Popover::mousePressEvent(QMouseEvent *event)
{
    take(rowAt(event->pos()));
}

bool Popover::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        hide();
        return false;
    }
    if (!isVisible() || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up && key != Qt::Key_Return && key != Qt::Key_Enter
        && key != Qt::Key_Escape)
        return false;
    // What the list takes is not for the window's shortcuts.
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key == Qt::Key_Escape) {
        hide();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_current);
    } else {
        const int count = static_cast<int>(m_items.size());
        m_current = (m_current + (key == Qt::Key_Down ? 1 : count - 1)) % count;
        setAccessibleName(m_items[m_current].text);
        m_line->setAccessibleDescription(m_items[m_current].text);
        update();
    }
    return true;
}

} // namespace insieme
