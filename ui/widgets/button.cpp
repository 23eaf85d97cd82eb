// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>

namespace insieme {
namespace {

constexpr int ring = 3, iconPixels = 16;

QFont face()
{
    return Theme::font(13, QFont::Medium);
}

/// Of the icon, as long as the button is not checked.
QColor inkOf(Button::Kind kind, bool enabled)
{
    const Theme &theme = Theme::current();
    if (!enabled)
        return theme.faint;
    switch (kind) {
    case Button::Kind::Primary:
        return theme.onAccent;
    case Button::Kind::Danger:
        return theme.tone(Theme::Tone::Bad).text;
    case Button::Kind::Dark:
        return theme.onToolbar;
    case Button::Kind::Secondary:
    case Button::Kind::Ghost:
        break;
    }
    return theme.text2;
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : Button(QString(), text, kind, parent)
{
}

Button::Button(const QString &icon, const QString &text, Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_kind(kind)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
}

Button *Button::iconOnly(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new Button(icon, QString(), Kind::Ghost, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setIconName(const QString &icon)
{
    m_icon = icon;
    if (testAttribute(Qt::WA_WState_Polished))
        drawAhead();
    updateGeometry();
    update();
}

void Button::drawAhead() const
{
    if (!m_icon.isEmpty())
        icons::drawAhead(m_icon, inkOf(m_kind, isEnabled()), iconPixels, devicePixelRatioF());
}

void Button::setKey(const QKeySequence &key)
{
    m_key = paint::keyText(key);
    setAccessibleDescription(m_printsKey ? m_key : QString());
    updateGeometry();
    update();
}

void Button::setKeyPrinted(bool printed)
{
    m_printsKey = printed;
    setAccessibleDescription(printed ? m_key : QString());
    update();
}

void Button::setCaret(bool caret)
{
    m_caret = caret;
    updateGeometry();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

QSize Button::sizeHint() const
{
    int width = 2 * ring;
    if (text().isEmpty())
        return {width + 32, 38};
    width += 24 + paint::textWidth(text(), face());
    if (!m_icon.isEmpty())
        width += 23;
    if (!m_key.isEmpty())
        width += 8 + paint::keycapWidth(m_key);
    if (m_caret)
        width += 20;
    return {width, 38};
}

bool Button::event(QEvent *event)
{
    // It is as it will be seen, and what it stands in is not painted yet.
    if (event->type() == QEvent::Polish)
        drawAhead();
    // The second press of a double click is none: what the first one did would be done once more, or what stands here
    // since then. A step (without words) and a switch are pressed as fast as one likes.
    if (event->type() == QEvent::MouseButtonDblClick && !text().isEmpty() && !isCheckable())
        return true;
    return QAbstractButton::event(event);
}

void Button::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(ring, (height() - 32) / 2, -ring, -(height() - 32 + 1) / 2);
    const bool hover = isEnabled() && underMouse();
    const bool down = isDown() || isChecked();
    QColor ground = theme.surface, border = theme.border, words = theme.text, glyph = inkOf(m_kind, isEnabled());
    switch (m_kind) {
    case Kind::Primary:
        ground = border = hover || down ? theme.accentHover : theme.accent;
        words = theme.onAccent;
        break;
    case Kind::Secondary:
        if (hover)
            ground = theme.inset;
        break;
    case Kind::Ghost:
        ground = hover ? theme.inset : QColor(Qt::transparent);
        border = Qt::transparent;
        break;
    case Kind::Danger:
        words = theme.tone(Theme::Tone::Bad).text;
        if (hover)
            ground = theme.tone(Theme::Tone::Bad).soft;
        break;
    case Kind::Dark:
        ground = hover ? Theme::mixed(theme.onToolbar, theme.toolbar, 0.12) : QColor(Qt::transparent);
        border = Qt::transparent;
        words = theme.onToolbar;
        break;
    }
    if (isChecked() && m_kind != Kind::Primary) {
        ground = theme.accentSoft;
        border = theme.accent;
        words = glyph = theme.accentText;
    }
    if (!isEnabled()) {
        words = theme.text3;
        glyph = inkOf(m_kind, false);
        if (m_kind == Kind::Primary || m_kind == Kind::Secondary) {
            ground = theme.inset;
            border = theme.border;
        } else {
            ground = border = Qt::transparent;
        }
    }
    painter.setPen(border.alpha() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (hasFocus())
        paint::focusRing(painter, box, 6, m_kind == Kind::Dark ? theme.onToolbar : QColor());
    if (text().isEmpty()) {
        paint::icon(painter, m_icon, box.center() - QPoint(7, 7), iconPixels, glyph);
        return;
    }
    QRect inner = box.adjusted(12, 0, -12, 0);
    if (!m_icon.isEmpty()) {
        paint::icon(painter, m_icon, QPoint(inner.left() - 1, inner.center().y() - 7), iconPixels, glyph);
        inner.setLeft(inner.left() + 23);
    }
    if (m_caret) {
        paint::icon(painter, QStringLiteral("chevron-down"), QPoint(inner.right() - 13, inner.center().y() - 6), 14,
                    glyph);
        inner.setRight(inner.right() - 20);
    }
    if (!m_key.isEmpty()) {
        const int width = paint::keycapWidth(m_key);
        QColor line = m_kind == Kind::Primary && isEnabled() ? Theme::mixed(words, ground, 0.45)
            : m_kind == Kind::Dark                           ? Theme::mixed(words, theme.toolbar, 0.4)
                                                             : theme.border;
        if (m_printsKey)
            paint::keycap(painter, QRect(inner.right() - width + 5, inner.center().y() - 8, width, 18), m_key,
                          m_kind == Kind::Primary || m_kind == Kind::Dark ? words : theme.text2, line);
        inner.setRight(inner.right() - width - 3);
    }
    paint::text(painter, inner, text(), face(), words);
}

} // namespace insieme
