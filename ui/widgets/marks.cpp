// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"

#include <QPainterPath>
#include <QStyle>

namespace insieme {

Label::Label(const QString &text, int pixels, QFont::Weight weight, Role role, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setFont(Theme::font(pixels, weight));
    setTextFormat(Qt::PlainText);
    colour();
    connect(&Theme::current(), &Theme::changed, this, &Label::colour);
}

void Label::setRole(Role role)
{
    m_role = role;
    colour();
}

QString Label::shownText() const
{
    // The name of a field has its key in it, and is laid out whole.
    const bool line = !buddy() && !wordWrap() && textFormat() == Qt::PlainText && !text().contains(QLatin1Char('\n'));
    const int room = contentsRect().width();
    return line && fontMetrics().horizontalAdvance(text()) > room
        ? fontMetrics().elidedText(text(), Qt::ElideRight, room)
        : text();
}

void Label::paintEvent(QPaintEvent *event)
{
    const QString shown = shownText();
    if (shown == text()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(), shown,
                          foregroundRole());
}

void Label::colour()
{
    const Theme &theme = Theme::current();
    QColor colour = theme.text;
    switch (m_role) {
    case Role::Text:
        break;
    case Role::Secondary:
        colour = theme.text2;
        break;
    case Role::Hint:
        colour = theme.text3;
        break;
    case Role::Link:
        colour = theme.accentText;
        break;
    case Role::Ok:
        colour = theme.tone(Theme::Tone::Ok).text;
        break;
    case Role::Warn:
        colour = theme.tone(Theme::Tone::Warn).text;
        break;
    case Role::Bad:
        colour = theme.tone(Theme::Tone::Bad).text;
        break;
    case Role::Info:
        colour = theme.tone(Theme::Tone::Info).text;
        break;
    case Role::Violet:
        colour = theme.tone(Theme::Tone::Violet).text;
        break;
    }
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

Chip::Chip(const QString &text, Theme::Tone tone, const QString &icon, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone, icon);
}

void Chip::set(const QString &text, Theme::Tone tone, const QString &icon)
{
    m_text = text;
    m_tone = tone;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {paint::chipWidth(m_text, m_icon), 22};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::chip(painter, QRect(0, (height() - 22) / 2, width(), 22), m_text, m_tone, m_icon);
}

StatusLight::StatusLight(Theme::Tone tone, const QString &name, int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
    set(tone, name);
}

void StatusLight::set(Theme::Tone tone, const QString &name)
{
    m_tone = tone;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void StatusLight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::sign(painter, rect(), m_tone);
}

Keycap::Keycap(const QKeySequence &key, QWidget *parent)
    : Keycap(paint::keyText(key), parent)
{
}

Keycap::Keycap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setFixedSize(paint::keycapWidth(key), 18);
    setAccessibleName(key);
}

void Keycap::setPrinted(bool printed)
{
    m_printed = printed;
    setAccessibleName(printed ? m_key : QString());
    update();
}

void Keycap::paintEvent(QPaintEvent *)
{
    if (!m_printed)
        return;
    QPainter painter(this);
    paint::keycap(painter, rect(), m_key, Theme::current().text2, Theme::current().border);
}

CountPill::CountPill(QWidget *parent)
    : QWidget(parent)
{
    hide();
}

void CountPill::set(int count, bool loud)
{
    m_count = paint::countText(count);
    m_loud = loud;
    setFixedSize(paint::pillWidth(m_count), 18);
    setAccessibleName(m_count);
    setVisible(count > 0);
    update();
}

void CountPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::pill(painter, rect(), m_count, m_loud);
}

Avatar::Avatar(const QString &name, int size, bool round, QWidget *parent)
    : QWidget(parent)
    , m_round(round)
{
    setFixedSize(size, size);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_initials = paint::initialsOf(name);
    m_series = paint::seriesOf(name);
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::avatar(painter, rect(), m_initials, m_series, m_round);
}

IconTile::IconTile(const QString &icon, int series, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_series(series)
{
    setFixedSize(40, 40);
}

void IconTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().seriesSoft(m_series));
    painter.drawRoundedRect(rect(), 8, 8);
    paint::icon(painter, m_icon, QPoint(11, 11), 18, Theme::current().seriesText(m_series));
}

Bar::Bar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(8);
    setMinimumWidth(40);
}

void Bar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    QStringList shares;
    for (const Part &part : parts)
        shares << QStringLiteral("%1 %").arg(qRound(part.share * 100));
    setAccessibleName(shares.join(QStringLiteral(", ")));
    update();
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPainterPath clip;
    clip.addRoundedRect(rect(), 3, 3);
    painter.setClipPath(clip);
    painter.fillRect(rect(), Theme::current().line);
    double x = 0;
    for (const Part &part : m_parts) {
        const double width = part.share * this->width();
        // Parts stand apart; the last one ends with the bar.
        const bool ends = m_parts.size() == 1 || x + width > this->width() - 1;
        const QRectF box(x, 0, std::max(0.0, width - (ends ? 0 : 2)), height());
        if (part.hatched)
            paint::hatch(painter, box, 0, part.colour);
        else
            painter.fillRect(box, part.colour);
        x += width;
    }
}

} // namespace insieme
