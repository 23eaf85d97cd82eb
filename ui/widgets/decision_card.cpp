// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decision_card.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace insieme {

DecisionCard::DecisionCard(const QString &side, const QString &value, const QString &why, const QString &who,
                           const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_side(side)
    , m_value(value)
    , m_why(why)
    , m_who(who)
    , m_key(key)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(QStringLiteral("%1: %2. %3 %4").arg(side, value, why, who));
    setToolTip(value + QLatin1Char('\n') + who);
}

void DecisionCard::mouseReleaseEvent(QMouseEvent *)
{
    setDown(false);
    emit chosen();
}

QList<PageKey> DecisionCard::keys() const
{
    return {{paint::keyText(Qt::Key_Space), tr("take this value")}};
}

void DecisionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        emit chosen();
    else
        QAbstractButton::keyPressEvent(event);
}

void DecisionCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(3.5, 2.5, -3.5, -2.5);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.border, isChecked() ? 1.5 : 1));
    painter.setBrush(isChecked() ? theme.selected : theme.surface);
    painter.drawRoundedRect(box, 8, 8);
    if (hasFocus())
        paint::focusRing(painter, box, 8);
    const QRectF dot(box.left() + 12, box.center().y() - 8, 16, 16);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.faint, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(dot);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(dot.adjusted(4, 4, -4, -4));
    }
    const int key = m_key.isEmpty() ? 0 : paint::keycapWidth(m_key) + 10;
    if (key > 0)
        paint::keycap(painter, QRect(int(box.right()) - key, int(box.center().y()) - 9, key - 10, 18), m_key,
                      theme.text2, theme.border);
    int x = int(dot.right()) + 10;
    const int right = int(box.right()) - key - 10;
    const QFont small = Theme::font(12), bold = Theme::font(13, QFont::DemiBold);
    const int side = paint::textWidth(m_side, Theme::font(13)) + 4;
    paint::text(painter, QRect(x, int(box.top()), side, int(box.height())), m_side, Theme::font(13), theme.text2);
    x += std::max(40, side + 6);
    const bool words = !m_why.isEmpty() || !m_who.isEmpty();
    const int room =
        words ? std::max(60, std::min(paint::textWidth(m_value, bold) + 12, (right - x) * 11 / 20)) : right - x;
    paint::text(painter, QRect(x, int(box.top()), room - 8, int(box.height())), m_value, bold, theme.text);
    if (words) {
        const QRect all(x + room, int(box.top()), right - x - room, int(box.height()));
        if (m_why.isEmpty() || m_who.isEmpty()) {
            paint::text(painter, all, m_why.isEmpty() ? m_who : m_why, small, theme.text2);
        } else {
            const QRect upper(all.left(), all.top() + 4, all.width(), 18);
            paint::text(painter, upper, m_why, small, theme.text);
            paint::text(painter, upper.translated(0, 17), m_who, small, theme.text2);
        }
    }
}

} // namespace insieme
