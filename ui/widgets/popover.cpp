// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include "ui/widgets/field_box.h"
#include "ui/widgets/matched.h"
#include "ui/widgets/paint.h"

#include <algorithm>
#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace insieme {
namespace {

constexpr int margin = 30, rowHeight = 36, tallRow = 50, createGap = 9;
constexpr int leastWidth = 320, edge = 8; ///< of the window
constexpr int lead = 34, trail = 36, between = 16; ///< of a row: before its words, behind them, from name to hint

QFont nameFont()
{
    return Theme::font(13, QFont::Medium);
}

QFont hintFont()
{
    return Theme::font(12);
}

const QKeySequence &createKey()
{
    static const QKeySequence key(Qt::CTRL | Qt::Key_N);
    return key;
}

bool isCreateKey(const QKeyEvent &event)
{
    return QKeySequence(event.keyCombination()) == createKey();
}

/// What somebody takes for the field, in the coordinates of the window.
QRect frameOf(const QLineEdit &line)
{
    const auto *box = qobject_cast<const FieldBox *>(line.parentWidget());
    const QRect frame = box ? box->frame() : line.rect();
    const QWidget *of = box ? static_cast<const QWidget *>(box) : &line;
    return {of->mapTo(line.window(), frame.topLeft()), frame.size()};
}

} // namespace

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
    for (const QWidget *at = m_line->parentWidget(); at; at = at->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(at))
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &Popover::place, Qt::UniqueConnection);
    }
    place();
    setAccessibleName(items.first().text);
    raise();
    show();
    update();
}

void Popover::place()
{
    if (!m_line || m_items.isEmpty())
        return;
    const QRect frame = frameOf(*m_line);
    const QSize whole = window()->size();
    int wanted = std::max(frame.width(), leastWidth);
    // Names may differ at their end only.
    for (const Item &item : m_items) {
        if (!item.create)
            wanted = std::max(wanted, lead + paint::textWidth(item.text, Theme::font(13, QFont::Bold)) + trail + 8);
    }
    const int width = std::min(wanted, whole.width() - 2 * edge);
    resize(width + 2 * margin, 0); // rows follow it
    const int height = rowRect(static_cast<int>(m_items.size()) - 1).bottom() + 5 - margin;
    const int x = std::clamp(frame.left(), edge, std::max(edge, whole.width() - edge - width));
    const int lowest = whole.height() - edge - height;
    const int y = frame.bottom() + 5 <= lowest ? frame.bottom() + 5 : std::min(frame.top() - 4 - height, lowest);
    setGeometry(QRect(x, std::max(edge, y), width, height).adjusted(-margin, -margin, margin, margin));
}

bool Popover::isTwoLines(int row) const
{
    const Item &item = m_items[row];
    // Bold: what is typed next may be found in it.
    return !item.hint.isEmpty()
        && lead + paint::textWidth(item.text, Theme::font(13, QFont::Bold)) + between
            + matchedWidth(item.hint, m_text, hintFont()) + trail
        > width() - 2 * margin - 8;
}

QRect Popover::rowRect(int row) const
{
    int top = margin + 4 + (m_items[row].create ? createGap : 0);
    for (int i = 0; i < row; ++i)
        top += isTwoLines(i) ? tallRow : rowHeight;
    return {margin + 4, top, width() - 2 * margin - 8, isTwoLines(row) ? tallRow : rowHeight};
}

int Popover::firstCreating() const
{
    const auto first = std::find_if(m_items.begin(), m_items.end(), [](const Item &item) { return item.create; });
    return first == m_items.end() ? -1 : static_cast<int>(first - m_items.begin());
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
        if (i == firstCreating())
            painter.fillRect(QRect(margin + 1, row.top() - 5, width() - 2 * margin - 2, 1), theme.line);
        if (i == m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.selected);
            painter.drawRoundedRect(row, 6, 6);
        }
        paint::icon(painter, item.create ? QStringLiteral("plus") : item.icon,
                    QPoint(row.left() + 10, row.center().y() - 7), 16, item.create ? theme.accentText : theme.text2);
        // The key of the current row has its room in all of them: hints stay where they are.
        const QString key = i == firstCreating() ? paint::keyText(createKey())
            : i == m_current                     ? QStringLiteral("↵")
                                                 : QString();
        const int keyWidth = key.isEmpty() ? 0 : paint::keycapWidth(key);
        if (keyWidth > 0)
            paint::keycap(painter, QRect(row.right() - 8 - keyWidth, row.center().y() - 8, keyWidth, 18), key,
                          theme.text2, theme.border);
        const int behind = item.create ? keyWidth + 16 : trail;
        QRect name = row.adjusted(lead, 0, -behind, 0), hint = name;
        if (isTwoLines(i)) {
            name.setBottom(row.top() + 27);
            hint.setTop(row.top() + 24);
        } else if (!item.hint.isEmpty()) {
            hint.setLeft(hint.right() + 1 - matchedWidth(item.hint, m_text, hintFont()));
            name.setRight(hint.left() - between);
        }
        if (item.create)
            paint::text(painter, name, item.text, nameFont(), theme.accentText);
        else
            paintMatched(painter, name, item.text, m_text, nameFont(), theme.text);
        paintMatched(painter, hint, item.hint, m_text, hintFont(), theme.text2);
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
    const bool creates = firstCreating() >= 0 && isCreateKey(*static_cast<QKeyEvent *>(event));
    if (!creates && key != Qt::Key_Down && key != Qt::Key_Up && key != Qt::Key_Return && key != Qt::Key_Enter
        && key != Qt::Key_Escape)
        return false;
    // What the list takes is not for the window's shortcuts.
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key == Qt::Key_Escape) {
        hide();
    } else if (creates) {
        take(firstCreating());
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
