// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/focus_watch.h"

#include <QScrollArea>

class QVBoxLayout;

namespace insieme {

/// As high as what stands in it, while there is room: before what stands below has less than its least height, this
/// scrolls. What has the keys stays in sight.
class YieldingArea : public QScrollArea {
    Q_OBJECT
public:
    /// `above`: pixels over what stands in it; none where nothing does.
    explicit YieldingArea(int above, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int wanted() const;
    QVBoxLayout *m_body;
    FocusWatch m_focus;
};

} // namespace insieme
