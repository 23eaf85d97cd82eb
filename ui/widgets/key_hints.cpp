// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hints.h"

#include "ui/widgets/layout_tools.h"
#include "ui/widgets/marks.h"

#include <QHBoxLayout>

namespace insieme {

constexpr int between = 20; ///< pixels

KeyHints::KeyHints(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(between);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void KeyHints::show(const QList<PageKey> &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    m_hints.clear();
    clearLayout(*layout());
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (const PageKey &each : keys) {
        auto *hint = new QWidget(this);
        auto *parts = new QHBoxLayout(hint);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(6);
        parts->addWidget(new Keycap(each.key, hint));
        parts->addWidget(new Label(each.text, 12, QFont::Normal, Label::Role::Secondary, hint));
        row->addWidget(hint);
        m_hints << hint;
    }
    row->addStretch(1);
    fit();
}

void KeyHints::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void KeyHints::fit()
{
    const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    int right = -between;
    for (QWidget *hint : std::as_const(m_hints)) {
        right += between + hint->sizeHint().width();
        hint->setVisible(right <= room);
    }
}

} // namespace insieme
