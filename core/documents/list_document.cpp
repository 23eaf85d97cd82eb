// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/list_document.h"

#include "core/base/language.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/text_table.h"

namespace insieme::documents {

Content shownContent()
{
    Content content;
    content.english = language() == QLatin1String("en");
    return content;
}

Content begun(const Records &records, const Context &context, const QString &title, const QString &subtitle)
{
    Content content = shownContent();
    content.title = title;
    addLetterhead(content, records, context);
    content.blocks.push_back(Paragraph{Style::Title, {{title}}});
    if (!subtitle.isEmpty())
        content.blocks.push_back(Paragraph{Style::Subtitle, {{subtitle}}});
    return content;
}

Content listDocument(const ListTable &table)
{
    Content content = shownContent();
    content.title = table.title;
    content.letterhead = table.letterhead;
    content.landscape = table.columns.size() > 4;
    content.blocks.push_back(Paragraph{Style::Title, {{table.title}}});
    if (!table.note.isEmpty())
        content.blocks.push_back(Paragraph{Style::Subtitle, {{table.note}}});
    Table block = tableOf(table.columns, table.headers);
    for (const QStringList &row : table.rows)
        block.rows.push_back(cells(row));
    content.blocks.push_back(std::move(block));
    return content;
}

} // namespace insieme::documents
