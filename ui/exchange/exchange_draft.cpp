// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of an import whose columns were being chosen when the page was left.
#include "ui/exchange/column_table.h"
#include "ui/exchange/exchange_page.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>

namespace insieme {

const ImportDraft *ExchangePage::draft() const
{
    return shell().workspace().findChild<ImportDraft *>(QString(), Qt::FindDirectChildrenOnly);
}

void ExchangePage::keepDraft()
{
    Workspace &file = shell().workspace();
    auto *kept = file.findChild<ImportDraft *>(QString(), Qt::FindDirectChildrenOnly);
    if (!kept)
        kept = new ImportDraft(&file);
    kept->type = &type();
    kept->source = m_source;
    kept->mapping = m_mapping;
}

void ExchangePage::takeChoices()
{
    m_columns->apply(m_mapping);
    m_mapping.creates = m_creates->isChecked();
    m_mapping.updates = m_updates->isChecked();
    m_mapping.hiddenRows = m_hidden->isChecked();
    keepDraft();
}

void ExchangePage::dropDraft()
{
    delete shell().workspace().findChild<ImportDraft *>(QString(), Qt::FindDirectChildrenOnly);
}

void ExchangePage::offerDraft()
{
    const ImportDraft *kept = draft();
    if (!kept)
        return;
    m_banner->clearRemedies();
    m_banner->addRemedy(tr("Go on with it"), {}, [this] { resume(); });
    m_banner->addRemedy(tr("Drop it"), {}, [this] {
        dropDraft();
        m_banner->hide();
    });
    m_banner->show(Theme::Tone::Info, tr("The import of “%1” was left before its end.").arg(kept->source.name()),
                   tr("What was chosen for its columns is kept while this file is open."));
}

void ExchangePage::resume()
{
    const ImportDraft &kept = *draft();
    setKind(*kept.type);
    m_source = kept.source;
    m_mapping = kept.mapping;
    m_checked = m_done = false;
    const auto tables = m_source.open(type());
    Done shown = tables ? exchange::fitMapping(m_mapping, *tables, type()) : tl::unexpected(tables.error());
    if (shown)
        shown = showColumns(*tables, {});
    if (!shown)
        trouble(shown.error().text);
}

} // namespace insieme
