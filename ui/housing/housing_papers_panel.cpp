// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/housing_papers_panel.h"

#include "core/documents/housing_documents.h"
#include "core/housing/stay.h"
#include "ui/housing/housing_pages.h"
#include "ui/housing/housing_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/scrolled.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace insieme {

HousingPapersPanel::HousingPapersPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_list(scrolledColumn(this))
{
}

void HousingPapersPanel::showRecord(const AnyRecord &record)
{
    clearLayout(*m_list);
    auto *card = new Card(tr("Papers of the stay"), this);
    const Records &records = m_shell.workspace().records();
    for (const documents::HousingTemplate &paper : documents::housingTemplates()) {
        if (&paper.about() != &describe<HousingStay>())
            continue;
        const QString why = documents::whyNoHousingPaper(paper, records, record.id());
        auto *row = new QHBoxLayout;
        const QString title = QCoreApplication::translate("DocumentTemplate", paper.document.label);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new Label(title, 13, QFont::Medium, Label::Role::Text, card));
        if (!why.isEmpty())
            words->addWidget(new Label(why, 12, QFont::Normal, Label::Role::Secondary, card));
        row->addLayout(words, 1);
        auto *open = new Button(QStringLiteral("file-text"), tr("Open"), Button::Kind::Secondary, card);
        open->setAccessibleName(tr("Open: %1").arg(title));
        open->setEnabled(why.isEmpty());
        row->addWidget(open);
        card->body()->addLayout(row);
        connect(open, &Button::clicked, this,
                [this, name = paper.document.name, id = record.id()] { openHousingPaper(m_shell, name, id); });
    }
    m_list->addWidget(card);
    m_list->addStretch(1);
}

} // namespace insieme
