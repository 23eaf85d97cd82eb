// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hints.h"

#include "ui/widgets/layout_tools.h"
#include "ui/widgets/marks.h"

#include <QHBoxLayout>

namespace insieme {

KeyHints::KeyHints(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void KeyHints::show(const QList<PageKey> &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    clearLayout(*layout());
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const PageKey &each : keys) {
        row->addWidget(new Keycap(each.key, line));
        row->addWidget(new Label(each.text, 12, QFont::Normal, Label::Role::Secondary, line));
        row->addSpacing(8);
    }
    row->addStretch(1);
    layout()->addWidget(line);
}

} // namespace insieme
