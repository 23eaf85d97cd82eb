// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/print_many.h"

#include "core/documents/pages.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// A document that may leave, or why not.
Result<Content> made(const Printable &printable, const PrintRequest &like, const QUuid &id)
{
    PrintRequest request = like;
    request.id = id;
    auto composed = printable.compose(request);
    if (!composed)
        return tl::unexpected(composed.error());
    QStringList gaps;
    for (const MissingField &field : composed->missing) {
        if (field.required)
            gaps << field.label;
    }
    if (!gaps.isEmpty())
        return fail(Error::Code::Invalid, Texts::tr("Missing: %1").arg(gaps.join(QStringLiteral(", "))));
    return std::move(composed->content);
}

/// Calls `each` with every document that can be made.
Result<PrintedMany> forEach(const Printable &printable, const std::vector<QUuid> &ids, const PrintRequest &like,
                            const GoOn &goOn, const std::function<Done(Pages, int)> &each)
{
    PrintedMany result;
    const auto total = static_cast<int>(ids.size());
    for (int i = 0; i < total; ++i) {
        if (goOn && !goOn(i, total)) {
            result.stopped = true;
            break;
        }
        const QUuid &id = ids[static_cast<size_t>(i)];
        auto content = made(printable, like, id);
        if (!content) {
            result.refused.push_back({id, content.error().text});
            continue;
        }
        Pages pages(*content);
        if (const QString glyphs = pages.missingGlyphs(); !glyphs.isEmpty()) {
            result.refused.push_back(
                {id,
                 Texts::tr("These characters are not in the fonts of documents and would not be printed: %1")
                     .arg(glyphs)});
            continue;
        }
        INSIEME_TRY(each(std::move(pages), i));
        ++result.made;
    }
    return result;
}

} // namespace

Result<PrintedMany> printManyFiles(const Printable &printable, const std::vector<QUuid> &ids, const PrintRequest &like,
                                   const QString &folder, const GoOn &goOn)
{
    const int digits = static_cast<int>(QString::number(ids.size()).size());
    return forEach(printable, ids, like, goOn, [&](const Pages &pages, int number) -> Done {
        return pages.writePdf(QDir(folder).filePath(QStringLiteral("%1-%2.pdf")
                                                        .arg(QLatin1String(printable.name))
                                                        .arg(number + 1, digits, 10, QLatin1Char('0'))));
    });
}

Result<PrintedMany> printManyInOne(const Printable &printable, const std::vector<QUuid> &ids, const PrintRequest &like,
                                   const QString &path, const GoOn &goOn)
{
    PdfFile file(path, labelOf(printable));
    auto result = forEach(printable, ids, like, goOn, [&](const Pages &pages, int) -> Done {
        file.add(pages);
        return {};
    });
    if (!result || result->made == 0)
        return result;
    INSIEME_TRY(file.finish());
    return result;
}

} // namespace insieme::documents
