// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_head.h"

#include "ui/widgets/button.h"
#include "ui/widgets/two_line_title.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace insieme {

PageHead::PageHead(const QString &icon, int series, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_choices(new QHBoxLayout)
    , m_summary(new Label({}, 13, QFont::Normal, Label::Role::Secondary, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(14);
    m_row->addWidget(new IconTile(icon, series, this));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(new TwoLineTitle(title, 20, this));
    m_summary->setWordWrap(true);
    m_summary->hide();
    titles->addWidget(m_summary);
    m_row->addLayout(titles, 1);
    m_choices->setSpacing(14);
    m_row->addLayout(m_choices);
}

void PageHead::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
}

void PageHead::add(QWidget *widget)
{
    m_choices->addWidget(widget);
}

void PageHead::addPrint(Page &page)
{
    auto *print = new Button(QStringLiteral("printer"), tr("Print"), Button::Kind::Secondary, this);
    print->setKey(QKeySequence::Print);
    connect(print, &Button::clicked, &page, &Page::print);
    m_row->addWidget(print);
}

} // namespace insieme
