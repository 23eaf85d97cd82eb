// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/paint.h"

#include <QLabel>
#include <QWidget>

namespace insieme {

/// Words in a colour of the theme; follows it when it changes.
class Label : public QLabel {
    Q_OBJECT
public:
    enum class Role { Text, Secondary, Hint, Link, Ok, Warn, Bad, Info, Violet };
    Label(const QString &text, int pixels, QFont::Weight weight, Role role, QWidget *parent = nullptr);
    explicit Label(const QString &text = {}, QWidget *parent = nullptr)
        : Label(text, 13, QFont::Normal, Role::Text, parent)
    {
    }
    void setRole(Role role);
    /// What is read of a line in the room it has: "…" stands for what is cut.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();
    Role m_role;
};

/// A rounded label of a state: icon, word, tone.
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const QString &text, Theme::Tone tone = Theme::Tone::Neutral, const QString &icon = {},
                  QWidget *parent = nullptr);
    void set(const QString &text, Theme::Tone tone, const QString &icon = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text, m_icon;
    Theme::Tone m_tone;
};

/// The sign of a tone, with the word for it as accessible name and tooltip.
class StatusLight : public QWidget {
    Q_OBJECT
public:
    explicit StatusLight(Theme::Tone tone, const QString &name, int size = 16, QWidget *parent = nullptr);
    void set(Theme::Tone tone, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme::Tone m_tone;
};

class Keycap : public QWidget {
    Q_OBJECT
public:
    explicit Keycap(const QKeySequence &key, QWidget *parent = nullptr);
    explicit Keycap(const QString &key, QWidget *parent = nullptr);
    const QString &key() const { return m_key; }
    /// False while the key does something else; its room stays.
    void setPrinted(bool printed);
    bool isPrinted() const { return m_printed; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    bool m_printed = true;
};

class CountPill : public QWidget {
    Q_OBJECT
public:
    explicit CountPill(QWidget *parent = nullptr);
    void set(int count, bool loud = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
    bool m_loud = false;
};

/// Initials of somebody or something.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const QString &name, int size = 24, bool round = true, QWidget *parent = nullptr);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    int m_series = 0;
    bool m_round;
};

/// An area's icon on a ground of its colour, before the title of a page.
class IconTile : public QWidget {
    Q_OBJECT
public:
    IconTile(const QString &icon, int series, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_series;
};

/// A share of a whole, or several side by side.
class Bar : public QWidget {
    Q_OBJECT
public:
    struct Part {
        double share; ///< 0 … 1
        QColor colour;
        bool hatched = false;
    };
    explicit Bar(QWidget *parent = nullptr);
    void setParts(const QList<Part> &parts);
    QSize sizeHint() const override { return {120, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
};

} // namespace insieme
