// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout_tools.h"

#include <QLayout>
#include <QWidget>

namespace insieme {

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            clearLayout(*item->layout());
        }
        delete item;
    }
}

} // namespace insieme
