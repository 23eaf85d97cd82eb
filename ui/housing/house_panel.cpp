// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/house_panel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/skeleton.h"

#include <QVBoxLayout>

namespace insieme {

HousePanel::HousePanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_skeleton(new Skeleton(this))
    , m_failure(new Label({}, 13, QFont::Normal, Label::Role::Secondary, this))
    , m_body(new QWidget(this))
{
    setFocusPolicy(Qt::ClickFocus);
    m_failure->setWordWrap(true);
    QVBoxLayout *column = plainColumn(this);
    for (QWidget *part : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_failure), m_body}) {
        part->hide();
        column->addWidget(part);
    }
}

QVBoxLayout *HousePanel::plainColumn(QWidget *panel)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

void HousePanel::await(const QUuid &id, LongWork &look)
{
    if (id != m_id) {
        m_body->hide();
        m_failure->hide();
    }
    m_id = id;
    if (m_body->isHidden())
        m_skeleton->await(look);
}

void HousePanel::take(const QString &failure, const std::function<void()> &show)
{
    // The lines are made anew: the keys stay in this panel.
    const bool hadKeys = isAncestorOf(window()->focusWidget());
    m_failure->setText(failure);
    m_failure->setVisible(!failure.isEmpty());
    m_body->setVisible(failure.isEmpty());
    if (failure.isEmpty())
        show();
    if (hadKeys && !isAncestorOf(window()->focusWidget()))
        setFocus();
}

} // namespace insieme
