// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/button.h"

class QAction;
class QMenu;

namespace insieme {

/// Buttons in a row, the more important ones first. Those that have no room wait in a menu at its end, with the keys
/// that are printed on them: no button is ever narrower than its words.
class ActionRow : public QWidget {
    Q_OBJECT
public:
    /// `kind`: of the button that opens the menu.
    explicit ActionRow(Button::Kind kind, QWidget *parent = nullptr);
    void add(Button *button);
    /// Instead of setVisible, which the row decides itself.
    void setOffered(Button *button, bool offered);
    /// Those in the menu, in its order.
    QList<Button *> inMenu() const;
    Button &more() { return *m_more; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// A line of a menu with what is printed on a button. The key is only printed; the window gives it to the action.
    static QAction *addLine(QMenu &menu, const QString &icon, const QString &text, const QString &key);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item {
        Button *button;
        bool offered = true;
    };
    void place();
    int widthOf(const std::vector<Button *> &buttons) const;
    std::vector<Button *> offered() const;
    void openMenu();

    std::vector<Item> m_items;
    size_t m_shown = 0; ///< of those that are offered; the others are in the menu
    QSize m_hint; ///< as the layout around knows it
    Button *m_more;
};

} // namespace insieme
