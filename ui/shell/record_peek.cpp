// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_peek.h"

#include "core/record/display.h"
#include "ui/widgets/card.h"

namespace insieme {

RecordPeek::RecordPeek(Shell &shell, const Layout &layout, QWidget *parent)
    : InlinePanel(QLatin1String(layout.icon), findView(QLatin1String(layout.view))->type->singularLabel(), tr("Open"),
                  parent)
    , m_shell(shell)
    , m_layout(layout)
    , m_title(new Label({}, 15, QFont::DemiBold, Label::Role::Text, this))
    , m_facts(new FactList(this))
{
    m_title->setWordWrap(true);
    body()->addWidget(m_title);
    body()->addWidget(m_facts);
    body()->addStretch();
}

void RecordPeek::showRecord(const QUuid &id)
{
    m_id = id;
    m_facts->clear();
    const RecordType &type = *findView(QLatin1String(m_layout.view))->type;
    const auto record = m_shell.workspace().records().loadOn(type, id, m_shell.context().asOf);
    setWhyNot(record ? QString() : tr("No row is chosen."));
    if (!record) {
        m_title->setText({});
        return;
    }
    const Context context = m_shell.context();
    m_title->setText(shownTitle(type, id, m_shell.workspace().title(type, id, {}), context));
    for (const Section &section : m_layout.sections) {
        for (const Row &row : section.rows) {
            for (const insieme::Place &place : row) {
                const Field *field = findField(type, QLatin1String(place.column));
                const QString text = displayOf(type, *field, record->data(), context);
                // Nothing sensitive is read in passing.
                if (!text.isEmpty() && !field->is.title && field->is.disclosure != Disclosure::Sensitive)
                    m_facts->add(type.label(*field), text);
            }
        }
    }
}

} // namespace insieme
