// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QKeySequence>

namespace insieme {

/// A button of the product, painted: icon, words and the key that does the same. Room for the focus ring is inside.
class Button : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Ghost, Danger, Dark };
    explicit Button(const QString &text, Kind kind = Kind::Secondary, QWidget *parent = nullptr);
    Button(const QString &icon, const QString &text, Kind kind, QWidget *parent = nullptr);
    /// Without words: `name` is what screen readers say and the tooltip shows.
    static Button *iconOnly(const QString &icon, const QString &name, QWidget *parent);
    void setIconName(const QString &icon);
    const QString &iconName() const { return m_icon; }
    /// Only printed; the window gives the key to the action.
    void setKey(const QKeySequence &key);
    const QString &key() const { return m_key; } ///< as it is printed
    /// False while its key does something else; its room stays.
    void setKeyPrinted(bool printed);
    bool isKeyPrinted() const { return m_printsKey && !m_key.isEmpty(); }
    void setCaret(bool caret);
    void setKind(Kind kind);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drawAhead() const; ///< the icon, as it is now
    QString m_icon, m_key;
    Kind m_kind;
    bool m_caret = false, m_printsKey = true;
};

} // namespace insieme
