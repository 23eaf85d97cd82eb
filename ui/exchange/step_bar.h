// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace insieme {

/// The steps of something that is done in an order, and where one is.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const QString &step) const;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace insieme
