// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QWidget>

namespace insieme {

void tabTo(QWidget &before, QWidget &part)
{
    QWidget *inner = part.focusProxy();
    Q_ASSERT(inner);
    // What takes no keys is not moved, and the inner one goes along with each policy.
    const Qt::FocusPolicy policy = inner->focusPolicy();
    part.setFocusPolicy(policy);
    QWidget::setTabOrder(&before, &part);
    part.setFocusPolicy(Qt::NoFocus);
    inner->setFocusPolicy(policy);
}

} // namespace insieme
