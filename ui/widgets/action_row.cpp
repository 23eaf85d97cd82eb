// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_row.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QMenu>

namespace insieme {
namespace {

constexpr int gap = 2;

} // namespace

ActionRow::ActionRow(Button::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_more(Button::iconOnly(QStringLiteral("ellipsis"), tr("More"), this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_more->setKind(kind);
    m_more->hide();
    connect(m_more, &Button::clicked, this, &ActionRow::openMenu);
}

void ActionRow::add(Button *button)
{
    button->setParent(this);
    button->show();
    m_items.push_back({button});
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

void ActionRow::setOffered(Button *button, bool offered)
{
    for (Item &item : m_items) {
        if (item.button == button)
            item.offered = offered;
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

std::vector<Button *> ActionRow::offered() const
{
    std::vector<Button *> buttons;
    for (const Item &item : m_items) {
        if (item.offered)
            buttons.push_back(item.button);
    }
    return buttons;
}

QList<Button *> ActionRow::inMenu() const
{
    const std::vector<Button *> buttons = offered();
    return {buttons.begin() + static_cast<std::ptrdiff_t>(std::min(m_shown, buttons.size())), buttons.end()};
}

int ActionRow::widthOf(const std::vector<Button *> &buttons) const
{
    int width = 0;
    for (const Button *button : buttons)
        width += (width > 0 ? gap : 0) + button->sizeHint().width();
    return width;
}

QSize ActionRow::sizeHint() const
{
    return {widthOf(offered()), m_more->sizeHint().height()};
}

QSize ActionRow::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), m_more->sizeHint().width()), whole.height()};
}

void ActionRow::place()
{
    std::vector<Button *> shown = offered();
    const size_t all = shown.size();
    const int more = m_more->sizeHint().width();
    if (widthOf(shown) > width()) {
        while (!shown.empty() && widthOf(shown) + gap + more > width())
            shown.pop_back();
    }
    m_shown = shown.size();
    const bool cut = m_shown < all;
    // The keys stay in the row when the button that had them goes into the menu.
    for (const Item &item : m_items) {
        if (std::find(shown.begin(), shown.end(), item.button) != shown.end())
            continue;
        if (item.button == window()->focusWidget() && cut) {
            m_more->show();
            m_more->setFocus();
        }
        item.button->hide();
    }
    int x = width() - widthOf(shown) - (cut ? more + (shown.empty() ? 0 : gap) : 0);
    for (Button *button : shown) {
        button->setGeometry(x, (height() - button->sizeHint().height()) / 2, button->sizeHint().width(),
                            button->sizeHint().height());
        button->show();
        x += button->width() + gap;
    }
    m_more->setGeometry(width() - more, (height() - m_more->sizeHint().height()) / 2, more,
                        m_more->sizeHint().height());
    if (!cut && m_more == window()->focusWidget() && !shown.empty())
        shown.back()->setFocus();
    m_more->setVisible(cut);
}

bool ActionRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        // Nothing goes into the menu before the layout around has given what room there is.
        if (const QSize hint = sizeHint(); hint != m_hint) {
            m_hint = hint;
            updateGeometry();
            if (isVisible() && parentWidget() && parentWidget()->layout())
                parentWidget()->layout()->activate();
        }
        place();
    }
    return QWidget::event(event);
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

QAction *ActionRow::addLine(QMenu &menu, const QString &icon, const QString &text, const QString &key)
{
    return menu.addAction(Theme::icon(icon, Theme::current().text2),
                          key.isEmpty() ? text : text + QLatin1Char('\t') + key);
}

void ActionRow::openMenu()
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    for (Button *button : inMenu()) {
        QAction *line = addLine(menu, button->iconName(), button->text(), button->key());
        line->setEnabled(button->isEnabled());
        line->setToolTip(button->toolTip());
        connect(line, &QAction::triggered, button, &Button::click);
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace insieme
