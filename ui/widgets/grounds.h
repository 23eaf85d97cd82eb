// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

namespace insieme {

/// What a page that keeps something ends with: a white bar under a hairline.
class FootBar : public QFrame {
    Q_OBJECT
public:
    explicit FootBar(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A block in a colour that says what it is about. Its words are Labels of the same role.
class TintedFrame : public QFrame {
    Q_OBJECT
public:
    enum class Look { Finding, Conflict, Chosen };
    TintedFrame(Look look, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace insieme
