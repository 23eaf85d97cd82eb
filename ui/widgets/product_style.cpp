// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/product_style.h"

#include "ui/widgets/paint.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QStyleFactory>
#include <QStyleOption>

namespace insieme {
namespace {

constexpr int boxHeight = 32, halo = 3; ///< as FieldBox, beside which a drop-down box stands
constexpr int caretRoom = 30;

Qt::CheckState tickOf(const QStyleOption &option)
{
    return option.state & QStyle::State_On      ? Qt::Checked
        : option.state & QStyle::State_NoChange ? Qt::PartiallyChecked
                                                : Qt::Unchecked;
}

/// The list that a drop-down box opens stands in a frame of Qt's own.
bool isPopupOfChoices(const QWidget *widget)
{
    return widget && widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
}

void dropDown(const QStyleOptionComboBox &option, QPainter &painter)
{
    const Theme &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(halo, halo, -halo, -halo);
    if (option.frame) {
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(enabled ? theme.surface : theme.inset);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        if (option.state & QStyle::State_HasFocus)
            paint::focusRing(painter, box, 6);
    }
    paint::icon(painter, QStringLiteral("chevron-down"),
                QPoint(option.rect.right() - halo - 22, option.rect.center().y() - 6), 14,
                enabled ? theme.text2 : theme.faint);
    painter.restore();
}

QString iconNameOf(QStyle::StandardPixmap icon)
{
    switch (icon) {
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack:
        return QStringLiteral("arrow-left");
    case QStyle::SP_ArrowForward:
        return QStringLiteral("arrow-right");
    case QStyle::SP_FileDialogToParent:
        return QStringLiteral("arrow-up");
    case QStyle::SP_FileDialogNewFolder:
        return QStringLiteral("plus");
    case QStyle::SP_FileDialogListView:
        return QStringLiteral("list-checks");
    case QStyle::SP_FileDialogDetailedView:
        return QStringLiteral("table-2");
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirHomeIcon:
    case QStyle::SP_DirLinkIcon:
        return QStringLiteral("folder");
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon:
        return QStringLiteral("file");
    case QStyle::SP_ComputerIcon:
        return QStringLiteral("monitor");
    case QStyle::SP_DriveHDIcon:
    case QStyle::SP_DriveNetIcon:
        return QStringLiteral("database");
    default:
        return {};
    }
}

} // namespace

ProductStyle::ProductStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ProductStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        if (!(option->state & State_Enabled))
            painter->setOpacity(0.6);
        paint::checkBox(*painter, QRectF(option->rect.center().x() - 7, option->rect.center().y() - 7, 16, 16),
                        tickOf(*option));
        painter->setOpacity(1);
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->restore();
        return;
    case PE_PanelItemViewItem: {
        const bool chosen = option->state & State_Selected;
        if (chosen || option->state & State_MouseOver)
            painter->fillRect(option->rect, chosen ? theme.selected : theme.inset);
        if (chosen)
            painter->fillRect(QRect(option->rect.left(), option->rect.top(), 3, option->rect.height()), theme.accent);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ProductStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    if (element == CE_ComboBoxLabel) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (!box->editable)
                paint::text(*painter, subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget), box->currentText,
                            widget ? widget->font() : Theme::font(13),
                            box->state & State_Enabled ? theme.text : theme.text3);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The ground of a chosen row is light: its words stay dark.
            QStyleOptionViewItem copy = *row;
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
                copy.palette.setColor(group, QPalette::HighlightedText, theme.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const int range = bar->maximum - bar->minimum;
            if (element == CE_ProgressBarGroove)
                paint::bar(*painter,
                           QRectF(option->rect.left(), option->rect.center().y() - 3, option->rect.width(), 6),
                           range > 0 ? double(bar->progress - bar->minimum) / range : 0, theme.accent);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProductStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto *box = control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (box)
        dropDown(*box, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ProductStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect box = option->rect.adjusted(halo, halo, -halo, -halo);
        if (part == SC_ComboBoxEditField)
            return box.adjusted(11, 0, -caretRoom, 0);
        if (part == SC_ComboBoxArrow)
            return box.adjusted(box.width() - caretRoom, 0, 0, 0);
        if (part == SC_ComboBoxListBoxPopup)
            return box;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ProductStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {size.width() + 11 + caretRoom + 2 * halo, boxHeight + 2 * halo};
    const QSize found = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem && (qobject_cast<const QListWidget *>(widget) || isPopupOfChoices(widget)))
        return {found.width(), std::max(found.height(), 34)};
    return type == CT_CheckBox ? QSize(found.width(), std::max(found.height(), 28)) : found;
}

int ProductStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_FocusFrameHMargin:
        // Words of a row begin where the words of its head do, 12 from the edge.
        return qobject_cast<const QAbstractItemView *>(widget) ? 11 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProductStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    // The choices open under their box, not over it.
    if (hint == SH_ComboBox_Popup || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon ProductStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const QString name = iconNameOf(icon);
    return name.isEmpty() ? QProxyStyle::standardIcon(icon, option, widget) : Theme::icon(name, Theme::current().text2);
}

void ProductStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget))
        widget->installEventFilter(this);
}

void ProductStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ProductStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool held = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        if (!held && !key->text().isEmpty() && key->text().front().isPrint()) {
            event->accept();
            return true;
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace insieme
