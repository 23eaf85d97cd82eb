// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QCache>
#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>
#include <QSet>
#include <QTextLayout>

namespace insieme::paint {

void sign(QPainter &painter, const QRectF &box, Theme::Tone tone)
{
    const Theme &theme = Theme::current();
    const QColor mark = theme.tone(tone).mark;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16.0, box.height() / 16.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    const QPen glyph(theme.onMark(tone), 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (tone) {
    case Theme::Tone::Ok:
        painter.drawEllipse(QRectF(0.5, 0.5, 15, 15));
        painter.setPen(glyph);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{QPointF(4.6, 8.3), QPointF(7.0, 10.7), QPointF(11.4, 5.7)});
        break;
    case Theme::Tone::Warn: {
        QPainterPath path;
        path.moveTo(8, 1.6);
        path.lineTo(14.9, 14);
        path.lineTo(1.1, 14);
        path.closeSubpath();
        painter.setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.setPen(glyph);
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.4));
        painter.drawPoint(QPointF(8, 12));
        break;
    }
    case Theme::Tone::Bad: {
        QPolygonF shape;
        for (int i = 0; i < 8; ++i) {
            const double angle = (22.5 + 45.0 * i) * M_PI / 180.0;
            shape << QPointF(8 + 7.7 * std::cos(angle), 8 + 7.7 * std::sin(angle));
        }
        painter.drawPolygon(shape);
        painter.setPen(glyph);
        painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5));
        painter.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5));
        break;
    }
    case Theme::Tone::Info: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mark, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{QPointF(11.2, 2.2), QPointF(13.8, 4.8), QPointF(5.2, 13.4), QPointF(1.9, 14.1),
                                      QPointF(2.6, 10.8)});
        painter.drawLine(QPointF(9.4, 4), QPointF(12, 6.6));
        break;
    }
    case Theme::Tone::Violet:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mark, 1.5));
        painter.drawRoundedRect(QRectF(3, 2.2, 3.6, 11.6), 1, 1);
        painter.drawRoundedRect(QRectF(9.4, 2.2, 3.6, 11.6), 1, 1);
        break;
    case Theme::Tone::Neutral: {
        QPen pen(mark, 1.6, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({1.4, 2.0});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
        break;
    }
    }
    painter.restore();
}

void icon(QPainter &painter, const QString &name, const QPoint &at, int size, const QColor &colour)
{
    painter.drawPixmap(at, Theme::pixmap(name, colour, size, painter.device()->devicePixelRatioF()));
}

int textWidth(const QString &text, const QFont &font)
{
    // The same words are asked for again and again: by size hints, by columns, by whoever paints them.
    constexpr int widthsKept = 4'000;
    thread_local QCache<std::pair<QFont, QString>, int> known(widthsKept);
    const std::pair key(font, text);
    if (const int *width = known.object(key))
        return *width;
    const auto width = static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
    known.insert(key, new int(width));
    return width;
}

QStringList lines(const QString &text, const QFont &font, int width, int most)
{
    const QString plain = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (textWidth(plain, font) <= width)
        return {plain};
    QTextLayout layout(plain, font);
    layout.setTextOption([] {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
    QStringList result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && result.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        result << (result.size() + 1 == most
                       ? QFontMetrics(font).elidedText(plain.mid(line.textStart()), Qt::ElideRight, width)
                       : plain.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return result;
}

void text(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &colour,
          Qt::Alignment align)
{
    if (box.width() <= 0 || text.isEmpty())
        return;
    const QFontMetrics metrics(font);
    QString fitting = text;
    int width = textWidth(text, font);
    if (width > box.width()) {
        fitting = metrics.elidedText(text, Qt::ElideRight, box.width());
        width = textWidth(fitting, font);
    }
    int x = box.left();
    if (align & Qt::AlignRight)
        x = box.left() + box.width() - width;
    else if (align & Qt::AlignHCenter)
        x = box.left() + (box.width() - width) / 2;
    // 12, 13 and 14 pixels side by side stand on one line.
    const double middle = box.top() + box.height() / 2.0;
    const int size = font.pixelSize();
    const int baseline = size >= 12 && size <= 14 ? qRound(middle + 4.65) : qRound(middle + metrics.capHeight() / 2.0);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(x, baseline, fitting);
}

int chipWidth(const QString &text, const QString &icon)
{
    return textWidth(text, Theme::font(12, QFont::Medium)) + 16 + (icon.isEmpty() ? 0 : 18);
}

void chip(QPainter &painter, const QRect &box, const QString &words, Theme::Tone tone, const QString &name)
{
    const Theme::Tones colours = Theme::current().tone(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(box, 6, 6);
    QRect inner = box.adjusted(8, 0, -7, 0);
    if (!name.isEmpty()) {
        icon(painter, name, QPoint(inner.left() - 1, inner.center().y() - 6), 14, colours.text);
        inner.setLeft(inner.left() + 17);
    }
    text(painter, inner, words, Theme::font(12, QFont::Medium), colours.text);
    painter.restore();
}

namespace {

constexpr QChar enterKey(u'↵');

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

QString nameOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return enterKey;
    case Qt::Key_Left:
        return QStringLiteral("←");
    case Qt::Key_Right:
        return QStringLiteral("→");
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    default:
        return QKeySequence(key).toString(QKeySequence::NativeText);
    }
}

} // namespace

QString keyText(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    const QKeyCombination pressed = key[0];
    QStringList parts;
    for (const auto &[modifier, name] :
         {std::pair(Qt::ControlModifier, QStringLiteral("Ctrl")), std::pair(Qt::AltModifier, QStringLiteral("Alt")),
          std::pair(Qt::ShiftModifier, Keys::tr("Shift"))})
    {
        if (pressed.keyboardModifiers() & modifier)
            parts << name;
    }
    return (parts << nameOf(pressed.key())).join(QLatin1Char(' '));
}

namespace {

constexpr int enterWidth = 10;

QFont keyFace()
{
    return Theme::font(11, QFont::Medium);
}

/// The sign of the Enter key, around the middle of a line. The product's font has none, and to look through the fonts
/// of the computer for one that has it takes longer than to paint a list.
void enterSign(QPainter &painter, const QPointF &left, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{left + QPointF(8.5, -3.5), left + QPointF(8.5, 1.5), left + QPointF(1.5, 1.5)});
    painter.drawPolyline(QPolygonF{left + QPointF(4, -1), left + QPointF(1.5, 1.5), left + QPointF(4, 4)});
}

} // namespace

int keycapWidth(const QString &key)
{
    const bool enter = key.endsWith(enterKey);
    return std::max(18, textWidth(enter ? key.chopped(1) : key, keyFace()) + (enter ? enterWidth : 0) + 10);
}

void keycap(QPainter &painter, const QRect &box, const QString &key, const QColor &colour, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (key.endsWith(enterKey)) {
        const QString before = key.chopped(1);
        const int width = textWidth(before, keyFace());
        const int left = box.left() + (box.width() - width - enterWidth) / 2;
        text(painter, QRect(left, box.top(), width, box.height()), before, keyFace(), colour);
        enterSign(painter, QPointF(left + width, box.top() + box.height() / 2.0), colour);
    } else {
        text(painter, box, key, keyFace(), colour, Qt::AlignHCenter);
    }
    painter.restore();
}

int pillWidth(const QString &count)
{
    return std::max(20, textWidth(count, Theme::font(11, QFont::DemiBold)) + 12);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

void pill(QPainter &painter, const QRect &box, const QString &count, bool loud, bool filled)
{
    const Theme &theme = Theme::current();
    const Theme::Tones colours = theme.tone(loud ? Theme::Tone::Bad : Theme::Tone::Neutral);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.soft);
        painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    }
    text(painter, box, count, Theme::font(11, QFont::DemiBold), colours.text, Qt::AlignHCenter);
    painter.restore();
}

QString initialsOf(const QString &name)
{
    // What many names begin with, or join their words by, tells none of them apart.
    static const QSet<QString> kinds{QStringLiteral("cooperativa"), QStringLiteral("coop"),    QStringLiteral("coop."),
                                     QStringLiteral("sociale"),     QStringLiteral("società"), QStringLiteral("soc."),
                                     QStringLiteral("comune"),      QStringLiteral("azienda")};
    static const QSet<QString> joints{QStringLiteral("di"),    QStringLiteral("del"),   QStringLiteral("dello"),
                                      QStringLiteral("della"), QStringLiteral("dei"),   QStringLiteral("degli"),
                                      QStringLiteral("delle"), QStringLiteral("da"),    QStringLiteral("e"),
                                      QStringLiteral("ed"),    QStringLiteral("in"),    QStringLiteral("per"),
                                      QStringLiteral("sul"),   QStringLiteral("sulla"), QStringLiteral("a"),
                                      QStringLiteral("al"),    QStringLiteral("alla")};
    const auto isApostrophe = [](QChar letter) { return letter == QLatin1Char('\'') || letter == QChar(u'’'); };
    const auto letters = [&](bool all) {
        QString initials;
        for (QString word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            // A name of a person may be "Di".
            if (!all && (kinds.contains(word.toLower()) || joints.contains(word)))
                continue;
            if (const auto *end = std::find_if(word.cbegin(), word.cend(), isApostrophe);
                !all && end != word.cend() && word.at(0).isLower())
                word = word.mid(end - word.cbegin() + 1);
            if (!word.isEmpty() && word.at(0).isLetterOrNumber())
                initials += word.at(0).toUpper();
            if (initials.size() == 2)
                break;
        }
        return initials;
    };
    const QString initials = letters(false);
    return initials.isEmpty() ? letters(true) : initials;
}

int seriesOf(const QString &name)
{
    // Stable between runs, unlike qHash.
    uint sum = 0;
    for (const QChar letter : name)
        sum = sum * 31 + letter.unicode();
    return static_cast<int>(sum % 7);
}

void avatar(QPainter &painter, const QRectF &box, const QString &initials, int series, bool round)
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.seriesSoft(series));
    const double radius = round ? box.height() / 2 : 6;
    painter.drawRoundedRect(box, radius, radius);
    text(painter, box.toRect(), initials, Theme::font(11, QFont::DemiBold), theme.seriesText(series), Qt::AlignHCenter);
    painter.restore();
}

void bar(QPainter &painter, const QRectF &box, double share, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().line);
    const double radius = box.height() / 2;
    painter.drawRoundedRect(box, radius, radius);
    if (share > 0) {
        QRectF part = box;
        part.setWidth(std::max(box.height(), box.width() * std::min(share, 1.0)));
        painter.setBrush(colour);
        painter.drawRoundedRect(part, radius, radius);
    }
    painter.restore();
}

void checkBox(QPainter &painter, const QRectF &box, Qt::CheckState state, bool focus)
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    if (focus)
        focusRing(painter, box, 4);
    painter.setPen(QPen(state == Qt::Unchecked ? theme.faint : theme.accent, 1));
    painter.setBrush(state == Qt::Unchecked ? theme.surface : theme.accent);
    painter.drawRoundedRect(inner, 4, 4);
    if (state != Qt::Unchecked) {
        painter.setPen(QPen(theme.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double x = box.left(), y = box.top(), w = box.width();
        if (state == Qt::Checked)
            painter.drawPolyline(QPolygonF{QPointF(x + w * 0.26, y + w * 0.52), QPointF(x + w * 0.44, y + w * 0.68),
                                           QPointF(x + w * 0.74, y + w * 0.34)});
        else
            painter.drawLine(QPointF(x + w * 0.28, y + w / 2), QPointF(x + w * 0.72, y + w / 2));
    }
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &box, double radius, const QColor &wanted)
{
    const Theme &theme = Theme::current();
    const QColor colour = wanted.isValid() ? wanted : theme.accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QColor halo = colour;
    halo.setAlphaF(theme.mode() == Theme::Mode::Dark ? 0.35F : 0.25F);
    painter.setPen(QPen(halo, 3));
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), radius + 1.5, radius + 1.5);
    painter.setPen(QPen(colour, 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void hatch(QPainter &painter, const QRectF &box, double radius, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(box, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.2));
    const double step = 6.0;
    for (int i = 0; i * step < box.width() + box.height(); ++i) {
        const double x = box.left() - box.height() + i * step;
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

void popover(QPainter &painter, const QRectF &box, double radius)
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, theme.mode() == Theme::Mode::Dark ? 6 : 2));
    for (int i = 20; i > 0; --i)
        painter.drawRoundedRect(box.adjusted(-i, -i + 5, i, i + 5), radius + i, radius + i);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace insieme::paint
