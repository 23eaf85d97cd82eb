// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

namespace insieme {

class Label;

/// What the field that has the keys means, beside the form. Hidden while there is nothing to say.
class HelpCard : public QFrame {
    Q_OBJECT
public:
    explicit HelpCard(QWidget *parent = nullptr);
    void set(const QString &title, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title, *m_text;
};

} // namespace insieme
