// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_sheet.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>

namespace insieme {
namespace {

constexpr int sheetWidth = 840, aroundRows = 110, mostRow = 28, leastRow = 20;

} // namespace

KeySheet::KeySheet(QWidget *window)
    : QWidget(window)
{
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

QList<PageKey> KeySheet::linesOf(const QList<PageAction> &actions, bool reasons)
{
    QList<PageKey> lines;
    for (const PageAction &action : actions) {
        if (!action.key.isEmpty() && action.whyNot.isEmpty())
            lines.append({paint::keyText(action.key), action.text});
        else if (!action.key.isEmpty() && reasons)
            lines.append({paint::keyText(action.key), QStringLiteral("%1: %2").arg(action.text, action.whyNot)});
    }
    return lines;
}

void KeySheet::open(const QList<PageAction> &window, const QList<PageAction> &page, const QList<PageKey> &keys)
{
    m_window = linesOf(window, false);
    m_page = linesOf(page, true);
    // A key that is an action of the page comes to it, whatever part has the focus; the page says what it does here.
    QStringList taken;
    for (const PageKey &line : m_page)
        taken << line.key;
    m_window.removeIf([&taken](const PageKey &line) { return taken.contains(line.key); });
    for (const PageKey &line : keys) {
        if (!taken.contains(line.key))
            m_page.append(line);
    }
    m_page.append({QStringLiteral("Tab"), tr("next field or part")});
    m_before = this->window()->focusWidget();
    setAccessibleName(tr("All keys"));
    setAccessibleDescription(lines().join(QStringLiteral("; ")));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
}

QStringList KeySheet::lines() const
{
    QStringList result;
    for (const PageKey &line : m_window + m_page)
        result << line.key + QStringLiteral(": ") + line.text;
    return result;
}

/// The window may be lower than all lines in their full height.
int KeySheet::rowHeight() const
{
    const int rows = static_cast<int>(std::max({qsizetype(1), m_window.size(), m_page.size()}));
    return std::clamp((height() - 80 - aroundRows) / rows, leastRow, mostRow);
}

QRect KeySheet::box() const
{
    const int rows = static_cast<int>(std::max(m_window.size(), m_page.size()));
    const int high = std::min(height() - 40, rows * rowHeight() + aroundRows);
    return {(width() - sheetWidth) / 2, (height() - high) / 2, sheetWidth, high};
}

void KeySheet::putAway()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void KeySheet::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, theme.mode() == Theme::Mode::Dark ? 130 : 60));
    const QRect box = this->box();
    const int row = rowHeight();
    paint::popover(painter, box, 12);
    paint::text(painter, QRect(box.left() + 24, box.top() + 12, 400, 36), tr("All keys"),
                Theme::font(15, QFont::DemiBold), theme.text);
    int x = box.left() + 24;
    for (const auto &[title, lines] : {std::pair(tr("Everywhere"), m_window), std::pair(tr("On this page"), m_page)}) {
        int y = box.top() + 56;
        paint::text(painter, QRect(x, y, 320, 24), title, Theme::font(12, QFont::DemiBold), theme.text2);
        y += mostRow;
        for (const PageKey &line : lines) {
            const int width = paint::keycapWidth(line.key);
            paint::keycap(painter, QRect(x, y + (row - 18) / 2, width, 18), line.key, theme.text2, theme.border);
            paint::text(painter, QRect(x + 118, y, 270, row), line.text, Theme::font(13), theme.text);
            y += row;
        }
        x += 404;
    }
}

bool KeySheet::event(QEvent *event)
{
    // Otherwise the window's keys would act behind it.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool KeySheet::focusNextPrevChild(bool)
{
    return true;
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape || (event->key() == Qt::Key_Slash && event->modifiers() & Qt::ControlModifier))
        putAway();
}

void KeySheet::mousePressEvent(QMouseEvent *event)
{
    if (!box().contains(event->pos()))
        putAway();
}

bool KeySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace insieme
