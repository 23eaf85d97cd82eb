// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolled.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace insieme {

QWidget *scrolledBody(QWidget *panel)
{
    auto *all = new QVBoxLayout(panel);
    all->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(panel);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    scroll->setWidget(body);
    all->addWidget(scroll);
    return body;
}

QVBoxLayout *scrolledColumn(QWidget *panel)
{
    auto *column = new QVBoxLayout(scrolledBody(panel));
    column->setContentsMargins(0, 12, 6, 12);
    column->setSpacing(12);
    return column;
}

} // namespace insieme
