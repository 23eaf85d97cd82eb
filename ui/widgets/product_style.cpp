// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/product_style.h"

#include "ui/widgets/paint.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTextBrowser>

namespace insieme {
namespace {

constexpr int boxHeight = 32, halo = 3; ///< as FieldBox, beside which a drop-down box stands
constexpr int caretRoom = 30;
constexpr int inkRoom = 4; ///< Qt measures the ink of a choice, which is narrower than its letters are set
constexpr int buttonRoom = 12; ///< left and right of a button's words
constexpr int lineRoom = 8; ///< left and right of the text of a line with a frame
constexpr int browserRoom = 8, popupRoom = 4; ///< between the frame and what it holds
constexpr int headRoom = 12; ///< left and right of the words of a section
constexpr int tabRoom = 2, tabGap = 22, tabLine = 2;
constexpr int itemLeft = 12, itemRight = 24, itemIcon = 5; ///< from the edges of a line of a menu
constexpr int keyGap = 16; ///< between its words and its key
constexpr int barWidth = 12, shortestHandle = 32;

Qt::CheckState tickOf(const QStyleOption &option)
{
    return option.state & QStyle::State_On      ? Qt::Checked
        : option.state & QStyle::State_NoChange ? Qt::PartiallyChecked
                                                : Qt::Unchecked;
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

void panel(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &border, double radius,
           int width = 1)
{
    const double half = width / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, width));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

/// What stands over the window: a menu, the choices of a box, a tool tip.
void sheet(QPainter &painter, const QRect &rect)
{
    const Theme &theme = Theme::current();
    painter.fillRect(rect, theme.border);
    painter.fillRect(rect.adjusted(1, 1, -1, -1), theme.raised);
}

void plate(QPainter &painter, const QRectF &rect, const QColor &ground, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void pushButton(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    panel(painter, option.rect,
          on                                                       ? theme.accentSoft
              : !enabled || option.state & QStyle::State_MouseOver ? theme.inset
                                                                   : theme.surface,
          on || option.state & QStyle::State_HasFocus ? theme.accent : theme.border, 6);
}

/// Lines of text that the product does not put in a FieldBox: those of Qt's own dialogs.
bool hasOwnFrame(const QWidget *line)
{
    return line && qobject_cast<const QDialog *>(line->window())
        && !qobject_cast<const QComboBox *>(line->parentWidget())
        && !qobject_cast<const QAbstractSpinBox *>(line->parentWidget());
}

bool isInList(const QWidget *line)
{
    const QWidget *parent = line->parentWidget();
    return parent && qobject_cast<const QAbstractItemView *>(parent->parentWidget());
}

/// Around the list that a drop-down box opens.
bool isPopup(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

bool isPopupOfChoices(const QWidget *widget)
{
    return widget && isPopup(widget->parentWidget());
}

/// Whose frame is that of a card.
bool isPanel(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) || qobject_cast<const QTextBrowser *>(widget)
        || (qobject_cast<const QFrame *>(widget) && !qobject_cast<const QAbstractScrollArea *>(widget));
}

int checkRoom(const QStyleOptionMenuItem &item)
{
    return std::max(item.maxIconWidth, item.menuHasCheckableItems ? 18 : 0);
}

void menuItem(const QStyleOptionMenuItem &item, QPainter &painter)
{
    const Theme &theme = Theme::current();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(item.rect.adjusted(8, 4, -8, -4), theme.border);
        return;
    }
    const bool enabled = item.state & QStyle::State_Enabled;
    if (item.state & QStyle::State_Selected)
        plate(painter, item.rect, theme.selected, 4);
    const QPoint sign(item.rect.left() + itemIcon, item.rect.center().y() - 7);
    if (!item.icon.isNull())
        item.icon.paint(&painter, QRect(sign, QSize(16, 16)), Qt::AlignCenter,
                        enabled ? QIcon::Normal : QIcon::Disabled);
    else if (item.checked)
        paint::icon(painter, QStringLiteral("check"), sign, 16, enabled ? theme.text : theme.text3);
    painter.setFont(item.font);
    painter.setPen(enabled ? theme.text : theme.text3);
    QRect words = item.rect.adjusted(itemLeft + checkRoom(item), 0, -itemRight, 0);
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    const qsizetype tab = item.text.indexOf(QLatin1Char('\t'));
    if (tab >= 0)
        painter.drawText(words.adjusted(words.width() - 1 - item.reservedShortcutWidth, 0, 0, 0), flags,
                         item.text.mid(tab + 1));
    painter.drawText(words, flags, item.text.left(tab));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paint::icon(painter, QStringLiteral("chevron-right"),
                    QPoint(item.rect.right() - 16, item.rect.center().y() - 6), 14,
                    enabled ? theme.text2 : theme.faint);
}

void headSection(const QStyleOptionHeader &head, QPainter &painter)
{
    const Theme &theme = Theme::current();
    painter.fillRect(head.rect, theme.surface);
    painter.fillRect(QRect(head.rect.left(), head.rect.bottom(), head.rect.width(), 1), theme.border);
    QRect box = head.rect.adjusted(headRoom, 0, -headRoom, -1);
    const QFont font = Theme::font(13, head.state & QStyle::State_On ? QFont::DemiBold : QFont::Medium);
    if (head.sortIndicator != QStyleOptionHeader::None) {
        box.setRight(box.right() - 18);
        const int end = box.left() + std::min(box.width(), paint::textWidth(head.text, font));
        // Qt's arrow points down where the values rise, the product's up.
        paint::icon(painter,
                    head.sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("arrow-up")
                                                                       : QStringLiteral("arrow-down"),
                    QPoint(end + 4, box.center().y() - 6), 14, theme.text2);
    }
    paint::text(painter, box, head.text, font, theme.text2, head.textAlignment);
}

void tabShape(const QStyleOption &option, QPainter &painter)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom() + 1 - tabLine, option.rect.width() - tabGap, tabLine),
            Theme::current().accent);
}

void tabLabel(const QStyleOptionTab &option, QPainter &painter)
{
    const Theme &theme = Theme::current();
    const bool chosen = option.state & QStyle::State_Selected;
    paint::text(painter, option.rect.adjusted(tabRoom, 0, 0, -tabLine), option.text,
                Theme::font(13, chosen ? QFont::DemiBold : QFont::Medium),
                option.state & QStyle::State_HasFocus ? theme.accentText
                    : chosen                          ? theme.text
                                                      : theme.text2);
}

QRect handleOf(const QStyleOptionSlider &bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int room = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = room;
    if (range > 0)
        length = std::min(room, std::max(shortestHandle, int(qint64(bar.pageStep) * room / (range + bar.pageStep))));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    return across ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                  : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
}

QRect partOfBar(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect handle = handleOf(bar);
    const bool across = bar.orientation == Qt::Horizontal;
    QRect before = bar.rect, after = bar.rect;
    if (across) {
        before.setRight(handle.left() - 1);
        after.setLeft(handle.right() + 1);
    } else {
        before.setBottom(handle.top() - 1);
        after.setTop(handle.bottom() + 1);
    }
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return QStyle::visualRect(bar.direction, bar.rect, handle);
    case QStyle::SC_ScrollBarSubPage:
        return QStyle::visualRect(bar.direction, bar.rect, before);
    case QStyle::SC_ScrollBarAddPage:
        return QStyle::visualRect(bar.direction, bar.rect, after);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default: // no buttons at its ends
        return {};
    }
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

void ProductStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        // It shows what it stands on.
        area->setFrameShape(QFrame::NoFrame);
        area->viewport()->setAutoFillBackground(false);
        if (area->widget())
            area->widget()->setAutoFillBackground(false);
    } else if (auto *list = qobject_cast<QListWidget *>(widget)) {
        list->setFrameShape(QFrame::NoFrame);
        list->viewport()->setAutoFillBackground(false);
    } else if (auto *browser = qobject_cast<QTextBrowser *>(widget)) {
        browser->setFrameStyle(browser->frameStyle()); // measured anew, with the class known
    } else if (auto *table = qobject_cast<QTableView *>(widget)) {
        table->viewport()->setAutoFillBackground(false); // its frame has the ground
    } else if (auto *popup = qobject_cast<QListView *>(widget); popup && isPopupOfChoices(popup)) {
        const Theme &theme = Theme::current();
        QPalette palette;
        palette.setColor(QPalette::Base, theme.raised);
        palette.setColor(QPalette::Highlight, theme.selected);
        palette.setColor(QPalette::HighlightedText, theme.text);
        popup->setPalette(palette);
        popup->viewport()->setAutoFillBackground(false);
        popup->setFrameStyle(popup->frameStyle());
        popup->installEventFilter(this);
    } else if (qobject_cast<QComboBox *>(widget)) {
        widget->installEventFilter(this);
    }
}

void ProductStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
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
        // A list shows by its ground where it is.
        if (qobject_cast<const QListWidget *>(widget) || qobject_cast<const QTableView *>(widget)
            || isPopupOfChoices(widget))
            return;
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
    case PE_PanelLineEdit:
        if (hasOwnFrame(widget))
            panel(*painter, option->rect, theme.surface, option->state & State_HasFocus ? theme.accent : theme.border,
                  isInList(widget) ? 0 : 6);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        sheet(*painter, option->rect);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), theme.border);
        return;
    case PE_FrameMenu:
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
        return;
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
    switch (element) {
    case CE_PushButton:
        // Its border says where the focus is.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            pushButton(*button, *painter);
            QStyleOptionButton words = *button;
            if (button->state & State_On)
                words.palette.setColor(QPalette::ButtonText, theme.accentText);
            QProxyStyle::drawControl(CE_PushButtonLabel, &words, painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (isPopup(widget)) {
                sheet(*painter, frame->rect);
                return;
            }
            if (frame->frameShape == QFrame::StyledPanel && isPanel(widget)) {
                const bool read = qobject_cast<const QTextBrowser *>(widget) && frame->state & State_HasFocus;
                panel(*painter, frame->rect, theme.surface, read ? theme.accent : theme.border, 8, read ? 2 : 1);
                return;
            }
            if (isPopupOfChoices(widget))
                return; // it shows what it stands on
        }
        break;
    case CE_Header:
        // The corner of a table lies on the table's own ground.
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            if (qobject_cast<const QHeaderView *>(widget))
                headSection(*head, *painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.surface);
        return;
    case CE_TabBarTabShape:
        tabShape(*option, *painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            tabLabel(*tab, *painter);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            menuItem(*item, *painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProductStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            dropDown(*box, *painter);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const Theme &theme = Theme::current();
            const bool held =
                bar->state & (State_MouseOver | State_Sunken) && bar->activeSubControls & SC_ScrollBarSlider;
            if (bar->minimum < bar->maximum) // a list may keep its room while there is nothing to scroll
                plate(*painter, partOfBar(*bar, SC_ScrollBarSlider).adjusted(2, 2, -2, -2),
                      held ? theme.faint : theme.border, 4);
            return;
        }
    }
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
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return partOfBar(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ProductStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const int room = hasOwnFrame(widget) ? 1 + (isInList(widget) ? 0 : lineRoom) : 0;
        return room > 0 ? option->rect.adjusted(room, 1, -room, -1) : option->rect;
    }
    case SE_ShapedFrameContents:
        if (qobject_cast<const QTextBrowser *>(widget))
            return option->rect.marginsRemoved(QMargins() + 1 + browserRoom);
        if (isPopupOfChoices(widget))
            return option->rect.marginsRemoved(QMargins() + popupRoom);
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ProductStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {size.width() + 11 + inkRoom + caretRoom + 2 * halo, boxHeight + 2 * halo};
    if (type == CT_PushButton)
        return {size.width() + 2 * (buttonRoom + 1), std::max(size.height() + 2, boxHeight)};
    if (type == CT_LineEdit) {
        if (!hasOwnFrame(widget))
            return size;
        return isInList(widget) ? size + QSize(2, 2)
                                : QSize(size.width() + 2 * (lineRoom + 1), std::max(size.height() + 2, boxHeight));
    }
    if (type == CT_TabBarTab)
        return size;
    if (type == CT_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {size.width(), 9};
            const int gap = item->text.contains(QLatin1Char('\t')) ? keyGap : 0;
            return size + QSize(itemLeft + checkRoom(*item) + gap + itemRight, 12);
        }
    }
    const QSize found = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_SpinBox)
        return found + QSize(0, 3); // Fusion takes them off its own lines, which are higher
    if (type == CT_ItemViewItem && (qobject_cast<const QListWidget *>(widget) || isPopupOfChoices(widget)))
        return {found.width(), std::max(found.height(), 34)};
    if (type == CT_HeaderSection)
        return found + QSize(2 * headRoom, 1);
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
    case PM_ScrollBarExtent:
        return barWidth;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_ToolTipLabelFrameWidth:
        return 4;
    case PM_TabBarTabHSpace:
        return 2 * tabRoom + tabGap;
    case PM_TabBarTabVSpace:
        return 16 + tabLine;
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
    if (hint == SH_Table_GridLineColor)
        return static_cast<int>(Theme::current().line.rgba());
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon ProductStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const QString name = iconNameOf(icon);
    return name.isEmpty() ? QProxyStyle::standardIcon(icon, option, widget) : Theme::icon(name, Theme::current().text2);
}

bool ProductStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool held = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        const bool typed = !held && !key->text().isEmpty() && key->text().front().isPrint();
        if (typed || qobject_cast<QListView *>(watched)) {
            event->accept();
            return true;
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace insieme
