// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_rows.h"

#include "ui/widgets/matched.h"
#include "ui/widgets/paint.h"

#include <QLineEdit>

namespace insieme {

PaletteRows::PaletteRows(QLineEdit *line, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_line(line)
{
}

void PaletteRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(8, 0, -8, 0);
    if (!index.data(EntryRole).isValid()) {
        if (index.row() > 0)
            painter->fillRect(QRect(option.rect.left(), box.top() + 2, option.rect.width(), 1), theme.line);
        paint::text(*painter, box.adjusted(12, 6, 0, 0), index.data().toString(), Theme::font(12, QFont::DemiBold),
                    theme.text2);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selected);
        painter->drawRoundedRect(box, 6, 6);
    }
    paint::icon(*painter, index.data(IconRole).toString(), QPoint(box.left() + 12, box.center().y() - 7), 16,
                current ? theme.accentText : theme.text2);
    QString key = index.data(KeyRole).toString();
    if (current && key.isEmpty())
        key = QStringLiteral("↵");
    int right = box.right() - 10;
    if (!key.isEmpty()) {
        const int width = paint::keycapWidth(key);
        paint::keycap(*painter, QRect(right - width, box.center().y() - 8, width, 18), key, theme.text2, theme.border);
        right -= width + 10;
    }
    QString typed = m_line->text();
    if (typed.startsWith(QLatin1Char('>')) || typed.startsWith(QLatin1Char('#')))
        typed = typed.mid(1);
    else
        typed = typed.section(QLatin1Char(':'), -1);
    const QFont small = Theme::font(12);
    const QString day = index.data(DayRole).toString();
    if (!day.isEmpty()) {
        const int width = paint::textWidth(day, small);
        // Beside the key of the current line, in one column with the others.
        const int end = key.isEmpty() ? right - paint::keycapWidth(QStringLiteral("↵")) - 10 : right;
        paint::text(*painter, QRect(end - width, box.top(), width, box.height()), day, small, theme.text2);
        right = end - width - 12;
    }
    const QString hint = index.data(HintRole).toString();
    const bool marked = index.data(MarkedRole).toBool(); // says why: a long title leaves room for it
    QRect name(box.left() + 40, box.top(), right - box.left() - 40, box.height());
    if (marked) {
        const int wanted = paint::textWidth(hint, small) + 24 + (index.data(SignRole).isValid() ? 24 : 0);
        name.setWidth(std::max(name.width() - wanted, name.width() / 2));
    }
    const int used =
        paintMatched(*painter, name, index.data().toString(), typed, Theme::font(13, QFont::Medium), theme.text);
    int from = box.left() + 52 + used;
    if (const QVariant sign = index.data(SignRole); sign.isValid()) {
        paint::sign(*painter, QRectF(from, box.center().y() - 7, 16, 16), static_cast<Theme::Tone>(sign.toInt()));
        from += 24;
    }
    const QRect rest(from, box.top(), right - from, box.height());
    if (marked)
        paintMatched(*painter, rest, hint, typed, small, theme.text2);
    else
        paint::text(*painter, rest, hint, small, theme.text2);
    painter->restore();
}

QSize PaletteRows::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {100, index.data(EntryRole).isValid() ? 36 : 32};
}

} // namespace insieme
