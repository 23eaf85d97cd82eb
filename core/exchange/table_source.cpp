// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_source.h"

#include "core/base/held_file.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/xlsx_reader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

enum class Form { Text, Zip };

/// Says what a file is by its first bytes; refuses what only looks like a table.
Result<Form> formOf(const QByteArray &head)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Form::Zip;
    const auto refuse = [](const QString &what) {
        return fail(
            Error::Code::Damaged,
            what + QLatin1Char(' ')
                + Texts::tr("Open it in a spreadsheet program, save it as .xlsx or CSV, and choose that file."));
    };
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return refuse(Texts::tr("This is a workbook of Excel 97–2003 (.xls), or one protected with a password."));
    if (head.startsWith("%PDF"))
        return refuse(Texts::tr("This is a PDF, not a table."));
    const QByteArray start = head.trimmed().left(200).toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")
        || (start.startsWith("<?xml") && head.contains("spreadsheet")))
        return refuse(Texts::tr("This is a web page with the name of a table."));
    return Form::Text;
}

Result<std::unique_ptr<TableSource>> empty()
{
    return fail(Error::Code::Damaged, Texts::tr("The file is empty."));
}

} // namespace

Result<std::unique_ptr<TableSource>> openTable(const QString &path)
{
    INSIEME_TRY(mayOpen(path));
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile())
        return fail(Error::Code::Io, Texts::tr("%1 does not exist, or is no file.").arg(path));
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Texts::tr("%1 could not be opened: %2").arg(path, file->errorString()));
    const QByteArray head = file->peek(4096);
    if (head.isEmpty())
        return empty();
    const auto form = formOf(head);
    if (!form)
        return tl::unexpected(form.error());
    if (*form == Form::Text)
        return CsvReader::open(std::move(file));
    auto archive = Archive::open(path);
    if (!archive)
        return tl::unexpected(std::move(archive).error());
    return XlsxReader::open(std::move(*archive));
}

Result<std::unique_ptr<TableSource>> openTable(const QByteArray &content)
{
    if (content.isEmpty())
        return empty();
    const auto form = formOf(content.left(4096));
    if (!form)
        return tl::unexpected(form.error());
    if (*form == Form::Zip) {
        auto archive = Archive::open(content);
        if (!archive)
            return tl::unexpected(std::move(archive).error());
        return XlsxReader::open(std::move(*archive));
    }
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    return CsvReader::open(std::move(buffer));
}

std::unique_ptr<TableSource> pastedTable(const QString &text)
{
    return CsvReader::openTabbed(text);
}

} // namespace insieme::exchange
