// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/attendance_delegate.h"

#include "ui/placements/attendance_grid.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace insieme {
namespace {

using Look = AttendanceModel::Look;

/// "4", "4:30", "4,5", "4.5" as minutes.
std::optional<qint64> typedHours(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.contains(QLatin1Char(':'))) {
        if (plain.size() - plain.indexOf(QLatin1Char(':')) == 2)
            plain += QLatin1Char('0');
        const auto minutes = parsePlainMinutes(plain);
        return minutes && minutes->count >= 0 ? std::optional(minutes->count) : std::nullopt;
    }
    plain.replace(QLatin1Char('.'), QLatin1Char(','));
    const auto hundredths = parseItalianDecimal(plain, 2);
    if (!hundredths || *hundredths < 0 || *hundredths * 60 % 100 != 0)
        return std::nullopt;
    return *hundredths * 60 / 100;
}

} // namespace

QString attendanceText(qint64 minutes)
{
    return minutes % 60 == 0 ? QString::number(minutes / 60) : plainText(Minutes{minutes});
}

DayHeader::DayHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    viewport()->setAutoFillBackground(false);
}

void DayHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->save();
    painter->fillRect(rect, theme.surface);
    const auto *view = static_cast<const QTableView *>(parentWidget());
    const QModelIndex current = view->currentIndex();
    const bool here = orientation() == Qt::Horizontal ? current.column() == section : current.row() == section;
    if (orientation() == Qt::Vertical) {
        painter->setFont(Theme::font(13, here ? QFont::DemiBold : QFont::Normal));
        painter->setPen(theme.text);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, text);
    } else {
        const bool sum = section >= AttendanceModel::Planned;
        painter->setFont(Theme::font(12, here && !sum ? QFont::DemiBold : QFont::Medium));
        painter->setPen(theme.text2);
        painter->drawText(sum ? rect.adjusted(-10, 0, -8, 0) : rect,
                          Qt::AlignVCenter | (sum ? Qt::AlignRight : Qt::AlignHCenter), text);
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    painter->restore();
}

void AttendanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString text = index.data(Qt::DisplayRole).toString();
    // The view has painted the selection already.
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.surface);
    if (index.column() >= AttendanceModel::Planned) {
        const bool done = index.column() == AttendanceModel::Done;
        painter->setFont(Theme::font(13, done ? QFont::DemiBold : QFont::Normal));
        const bool open =
            index.column() == AttendanceModel::Register && index.data(AttendanceModel::TodayRole).toBool();
        painter->setPen(open ? theme.tone(Theme::Tone::Info).text : done ? theme.text : theme.text2);
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, text);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        painter->restore();
        return;
    }
    const auto look = static_cast<Look>(index.data(AttendanceModel::LookRole).toInt());
    const QRectF cell = QRectF(option.rect).adjusted(1.5, 2.5, -1.5, -3.5);
    const Theme::Tones violet = theme.tone(Theme::Tone::Violet);
    QColor ground, colour = theme.text2;
    bool bold = false;
    switch (look) {
    case Look::Outside:
        break;
    case Look::Free:
        ground = theme.inset;
        break;
    case Look::Suspended:
        // One band without gaps over the whole suspension.
        painter->fillRect(option.rect.adjusted(0, 2, 0, -3), violet.soft);
        colour = violet.text;
        break;
    case Look::Standing:
        ground = theme.inset;
        break;
    case Look::Future:
        break;
    case Look::Worked:
        ground = theme.accentSoft;
        colour = theme.accentText;
        bold = true;
        break;
    case Look::Absent:
        ground = theme.tone(Theme::Tone::Bad).soft;
        colour = theme.tone(Theme::Tone::Bad).text;
        bold = true;
        break;
    case Look::Marked:
        ground = theme.tone(Theme::Tone::Info).soft;
        colour = theme.tone(Theme::Tone::Info).text;
        bold = true;
        break;
    }
    if (ground.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(cell, 4, 4);
    }
    painter->setFont(Theme::font(12, bold ? QFont::DemiBold : QFont::Normal));
    painter->setPen(colour);
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon > 0 && painter->fontMetrics().horizontalAdvance(text) > option.rect.width()) {
        // In a narrow column the minutes stand small under the hours.
        const int middle = option.rect.center().y() + 2;
        painter->drawText(
            QRect(option.rect.left(), option.rect.top() + 2, option.rect.width(), middle - option.rect.top() - 2),
            Qt::AlignHCenter | Qt::AlignBottom, text.left(colon));
        painter->setFont(Theme::font(10, QFont::Medium));
        painter->drawText(QRect(option.rect.left(), middle - 1, option.rect.width(), option.rect.bottom() - middle),
                          Qt::AlignHCenter | Qt::AlignTop, text.mid(colon + 1));
    } else {
        painter->drawText(option.rect, Qt::AlignCenter, text);
    }
    if (option.state & QStyle::State_Selected) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, option.state & QStyle::State_HasFocus ? 2 : 1.2));
        painter->drawRoundedRect(cell, 4, 4);
    } else if (index.data(AttendanceModel::TodayRole).toBool()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.tone(Theme::Tone::Bad).mark, 1));
        painter->drawRoundedRect(cell, 4, 4);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    painter->restore();
}

QWidget *AttendanceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new QLineEdit(parent);
    edit->setFont(Theme::font(12, QFont::DemiBold));
    edit->setAlignment(Qt::AlignCenter);
    edit->setMinimumWidth(44);
    return edit;
}

void AttendanceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *model = static_cast<const AttendanceModel *>(index.model());
    const auto entry = model->entryOf(model->dayOf(index));
    static_cast<QLineEdit *>(editor)->setText(entry && entry->worked ? attendanceText(entry->worked->count)
                                                                     : QString());
}

void AttendanceDelegate::setModelData(QWidget *editor, QAbstractItemModel *base, const QModelIndex &index) const
{
    auto *model = static_cast<AttendanceModel *>(base);
    const QString text = static_cast<QLineEdit *>(editor)->text();
    const auto minutes = typedHours(text);
    if (minutes)
        model->write(model->dayOf(index), Minutes{*minutes}, {});
    else if (text.size() == 1 && absenceOf(text.front()))
        model->write(model->dayOf(index), {}, absenceOf(text.front()));
    else if (!text.trimmed().isEmpty())
        emit model->refused(
            AttendanceModel::tr("“%1” is neither hours nor a letter: 4, 4:30, A, P, M, F, C.").arg(text.left(20)));
}

} // namespace insieme
