// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QTimer;

namespace insieme {

class LongWork;

/// Grey bars where rows are going to be, while work beside the window looks for them. They come when it takes longer
/// than a moment, stand still, and go with its end. Hidden until then.
class Skeleton : public QWidget {
    Q_OBJECT
public:
    /// How long something must take to be shown so, in milliseconds.
    static constexpr int patience = 150;
    /// To be put into a layout, where it is as high as a few rows.
    explicit Skeleton(QWidget *parent);
    /// The same over the whole of a part, whatever its size.
    static Skeleton *over(QWidget &part);
    /// What it waits for from here on, instead of what it waited for before. The work may be started before or after.
    void await(LongWork &work);
    /// The same, until end(), where the window itself looks for them while it is idle.
    void begin();
    void end();
    QSize sizeHint() const override;

signals:
    /// The moment is over: what is still shown belongs to another question.
    void appeared();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer *m_wait;
    QWidget *m_over = nullptr; ///< the part it covers; none: it stands in a layout
    QMetaObject::Connection m_end; ///< of the work
};

} // namespace insieme
