// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/print_many.h"

#include "core/base/language.h"
#include "core/base/whole_file.h"
#include "core/documents/issuing.h"
#include "core/documents/pages.h"

#include <deque>
#include <future>
#include <QCoreApplication>
#include <QDir>
#include <QThreadPool>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// Why what cannot be made cannot; Io or Full when the whole run ends with it.
using Each = std::function<Done(const QUuid &id, int number)>;

/// False when the whole run ends with it.
bool count(PrintedMany &result, const QUuid &id, const Done &done)
{
    if (done)
        ++result.made;
    else if (done.error().code == Error::Code::Io || done.error().code == Error::Code::Full)
        result.broken = done.error();
    else
        result.refused.push_back({id, done.error().text});
    return !result.broken;
}

PrintedMany forEach(const std::vector<QUuid> &ids, const GoOn &goOn, const Each &each)
{
    PrintedMany result;
    const auto total = static_cast<int>(ids.size());
    for (int i = 0; i < total; ++i) {
        if (goOn && !goOn(i, total)) {
            result.stopped = true;
            break;
        }
        const QUuid &id = ids[static_cast<size_t>(i)];
        if (!count(result, id, each(id, i)))
            break;
    }
    return result;
}

/// What a document that may leave says, or why it may not. A reading of the file that fails is told like a gap, so that
/// the others are made.
Result<Content> said(const Printable &printable, const PrintRequest &like, const QUuid &id)
{
    PrintRequest request = like;
    request.id = id;
    auto composed = printable.compose(request);
    if (!composed)
        return fail(Error::Code::Invalid, composed.error().text);
    // A draft says of itself that it is one, and marks what is missing.
    composed->content.draft |= request.draft;
    QStringList gaps;
    for (const MissingField &field : composed->missing) {
        if (field.required)
            gaps << field.label;
    }
    if (!gaps.isEmpty() && !request.draft)
        return fail(Error::Code::Invalid, Texts::tr("Missing: %1").arg(gaps.join(QStringLiteral(", "))));
    return std::move(composed->content);
}

Result<Pages> laidOut(const Content &content)
{
    Pages pages(content);
    if (const QString glyphs = pages.missingGlyphs(); !glyphs.isEmpty())
        return fail(
            Error::Code::Invalid,
            Texts::tr("These characters are not in the fonts of documents and would not be printed: %1").arg(glyphs));
    return pages;
}

Result<Pages> made(const Printable &printable, const PrintRequest &like, const QUuid &id)
{
    const auto content = said(printable, like, id);
    return content ? laidOut(*content) : tl::unexpected(content.error());
}

Result<std::optional<Issued>> frozen(const Printable &printable, const PrintRequest &like, const QUuid &id)
{
    if (!printable.issued)
        return std::optional<Issued>();
    auto before = issuedBefore(like.records, *printable.issued, id);
    if (!before)
        return fail(Error::Code::Invalid, before.error().text);
    if (*before && like.context.shown < Disclosure::Personal)
        return fail(Error::Code::Invalid,
                    Texts::tr("An issued document names people as it was issued. Show them and print again."));
    return before;
}

QString fileOf(const Printable &printable, const QString &folder, int number, size_t count)
{
    const int digits = static_cast<int>(QString::number(count).size());
    return QDir(folder).filePath(
        QStringLiteral("%1-%2.pdf").arg(QLatin1String(printable.name)).arg(number + 1, digits, 10, QLatin1Char('0')));
}

} // namespace

PrintedMany checkMany(const Printable &printable, const std::vector<QUuid> &ids, const PrintRequest &like, bool issuing,
                      const GoOn &goOn)
{
    return forEach(ids, goOn, [&](const QUuid &id, int) -> Done {
        const auto before = frozen(printable, like, id);
        if (!before)
            return tl::unexpected(before.error());
        if (*before)
            return {};
        if (issuing && like.context.shown < Disclosure::Personal)
            return fail(Error::Code::Invalid, Texts::tr("What is issued names people. Show them first."));
        if (const auto pages = made(printable, like, id); !pages)
            return tl::unexpected(pages.error());
        if (!issuing || !printable.facts)
            return {};
        const auto facts = printable.facts(like.records, id, like.context);
        if (!facts)
            return fail(Error::Code::Invalid, facts.error().text);
        if (const QStringList obstacles = facts->obstacles(); !obstacles.isEmpty())
            return fail(Error::Code::Invalid, obstacles.join(QLatin1Char(' ')));
        return {};
    });
}

Result<PrintedMany> printManyFiles(const Printable &printable, const std::vector<QUuid> &ids, const PrintRequest &like,
                                   const QString &folder, const GoOn &goOn)
{
    // The file is read here, one document after the other; each is laid out and written beside the others.
    QThreadPool pool;
    std::deque<std::pair<QUuid, std::future<Done>>> writing;
    PrintedMany result;
    const auto wait = [&](size_t most) {
        while (writing.size() > most) {
            auto [id, done] = std::move(writing.front());
            writing.pop_front();
            count(result, id, done.get());
        }
    };
    const auto total = static_cast<int>(ids.size());
    for (int i = 0; i < total && !result.broken; ++i) {
        if (goOn && !goOn(i, total)) {
            result.stopped = true;
            break;
        }
        const QUuid &id = ids[static_cast<size_t>(i)];
        const QString path = fileOf(printable, folder, i, ids.size());
        const auto before = frozen(printable, like, id);
        const auto content = before && !*before ? said(printable, like, id) : Result<Content>();
        auto task = std::make_shared<std::packaged_task<Done()>>([before, content, path]() -> Done {
            if (!before)
                return tl::unexpected(before.error());
            if (*before)
                return writeWhole(path, (*before)->pdf);
            if (!content)
                return tl::unexpected(content.error());
            const auto pages = laidOut(*content);
            return pages ? pages->writePdf(path) : tl::unexpected(pages.error());
        });
        writing.emplace_back(id, task->get_future());
        pool.start([task] { (*task)(); });
        wait(static_cast<size_t>(pool.maxThreadCount()) + 1);
    }
    wait(0);
    return result;
}

Result<PrintedMany> printManyInOne(const Printable &printable, const std::vector<QUuid> &ids, const PrintRequest &like,
                                   const QString &path, const GoOn &goOn)
{
    PdfFile file(path, inItalian([&] { return labelOf(printable); }));
    auto result = forEach(ids, goOn, [&](const QUuid &id, int) -> Done {
        const auto before = frozen(printable, like, id);
        if (!before)
            return tl::unexpected(before.error());
        if (*before)
            return fail(
                Error::Code::Invalid,
                Texts::tr("It is issued as n. %1, and its pages stay as they were: print it into a folder, in a "
                          "file of its own.")
                    .arg((*before)->document.number));
        const auto pages = made(printable, like, id);
        if (!pages)
            return tl::unexpected(pages.error());
        return file.add(*pages);
    });
    if (result.broken)
        return tl::unexpected(*result.broken);
    if (result.made == 0)
        return result;
    INSIEME_TRY(file.finish());
    return result;
}

Result<PrintedMany> issueManyFiles(Workspace &workspace, const Printable &printable, const std::vector<QUuid> &ids,
                                   const QString &folder, const GoOn &goOn)
{
    if (!printable.issued)
        return fail(Error::Code::Invalid, Texts::tr("This document bears no number and is not issued. Print it."));
    return forEach(ids, goOn, [&](const QUuid &id, int number) -> Done {
        // The file is ready before the number is given, so that no document is issued that could not be written.
        WholeFile file(fileOf(printable, folder, number, ids.size()));
        const auto issued =
            issueDocument(workspace, *printable.issued, id, [&file](const QByteArray &pdf) { return file.fill(pdf); });
        if (!issued)
            return tl::unexpected(issued.error());
        if (const auto finished = file.finish(); !finished)
            return fail(
                finished.error().code,
                finished.error().text + QLatin1Char(' ')
                    + Texts::tr("The document is issued as n. %1; print it again.").arg(issued->document.number));
        return {};
    });
}

} // namespace insieme::documents
