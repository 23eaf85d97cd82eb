// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/marks.h"

namespace insieme {

/// A title in one line where it has the room, otherwise in two. What has no room in two ends in "…", and the tooltip
/// says it whole.
class TwoLineTitle : public Label {
    Q_OBJECT
public:
    TwoLineTitle(const QString &text, int pixels, QWidget *parent = nullptr);
    /// As it stands there, its lines one under the other.
    QStringList lines(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace insieme
