// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/marks.h"

class QHBoxLayout;

namespace insieme {

/// The box around a frameless editor: border by state, focus ring, icon before, resolved value, unit and sign after.
class FieldBox : public QWidget {
    Q_OBJECT
public:
    explicit FieldBox(QWidget *parent = nullptr);
    void setEditor(QWidget *editor);
    void setIconName(const QString &icon);
    void setUnit(const QString &unit);
    /// Shown where it leaves the editor room for what is typed.
    void setResolved(const QString &text);
    QString resolved() const { return m_resolved->text(); }
    /// Neutral: at rest. Warn and Bad colour the border and show their sign.
    void setTone(Theme::Tone tone);
    /// No box at all: a computed value.
    void setPlain(bool plain);
    void setQuiet(bool quiet);
    /// The box as it is seen; the ring of the focus is around it.
    QRect frame() const { return rect().adjusted(3, 3, -3, -3); }
    /// A small button at the right end.
    void addAtEnd(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeResolved();
    QHBoxLayout *m_row;
    QWidget *m_editor = nullptr;
    Label *m_resolved, *m_unit;
    StatusLight *m_sign;
    QString m_icon;
    Theme::Tone m_tone = Theme::Tone::Neutral;
    bool m_plain = false, m_quiet = false;
};

/// The label of a field: words, red star when required, blue dot when changed.
class FieldLabel : public QLabel {
    Q_OBJECT
public:
    FieldLabel(const QString &text, bool required, QWidget *parent);
    void setChanged(bool changed);
    bool isChanged() const { return m_changed; }
    /// The letter of the label that, with Alt, goes to the field; it is underlined.
    void setMnemonic(QChar letter);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, 22}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_required, m_changed = false;
    QChar m_mnemonic;
};

} // namespace insieme
