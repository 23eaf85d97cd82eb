// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_card.h"

#include "ui/widgets/marks.h"

#include <QVBoxLayout>

namespace insieme {

HelpCard::HelpCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new Label(QString(), 13, QFont::DemiBold, Label::Role::Text, this))
    , m_text(new Label(QString(), 12, QFont::Normal, Label::Role::Secondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(4);
    for (Label *words : {m_title, m_text}) {
        words->setWordWrap(true);
        column->addWidget(words);
    }
    hide();
}

void HelpCard::set(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

void HelpCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.inset);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace insieme
