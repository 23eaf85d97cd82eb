// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/list_document.h"

#include "core/base/language.h"
#include "core/documents/letterhead.h"
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
    const auto add = [&](size_t from, size_t to) {
        Table block = tableOf(table.columns, table.headers);
        for (size_t i = from; i < to; ++i)
            block.rows.push_back(cells(table.rows[i]));
        content.blocks.push_back(std::move(block));
    };
    const size_t first = table.groups.empty() ? table.rows.size() : table.groups.front().first;
    if (table.groups.empty() || first > 0)
        add(0, first);
    for (size_t g = 0; g < table.groups.size(); ++g) {
        Paragraph heading{Style::Heading, {{table.groups[g].second}}};
        heading.keepWithNext = true;
        content.blocks.push_back(std::move(heading));
        add(table.groups[g].first, g + 1 < table.groups.size() ? table.groups[g + 1].first : table.rows.size());
    }
    return content;
}

} // namespace insieme::documents
