// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_export.h"

#include "core/base/whole_file.h"
#include "core/exchange/read_value.h"
#include "core/exchange/sheet_writer.h"
#include "core/record/display.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

std::vector<OutColumn> outColumns(const RecordType &type, const std::vector<ListedColumn> &columns)
{
    std::vector<OutColumn> out;
    for (const ListedColumn &column : columns) {
        const Field *field = column.field;
        if (field)
            out.push_back({QLatin1String(field->column), type.label(*field),
                           isReference(*field) ? Kind::Text : field->kind(), field->is.width, field,
                           isReference(*field)});
        else
            out.push_back({column.name, column.label, column.kind});
    }
    return out;
}

Done writeList(const Workspace &workspace, const RecordList &list, const std::vector<ListedColumn> &columns,
               const Context &context, SheetWriter &writer, const GoOn &goOn)
{
    const RecordType &type = *list.query().type;
    INSIEME_TRY(writer.begin(QStringLiteral("list"), type.pluralLabel(), outColumns(type, columns)));
    Done written;
    bool stopped = false;
    qint64 rows = 0;
    // After every row: what is computed may take its time.
    const auto goesOn = [&] {
        stopped = stopped || (goOn && !goOn(rows));
        return written.has_value() && !stopped;
    };
    std::vector<OutCell> cells;
    INSIEME_TRY(list.each([&](qint64) { return goesOn(); },
                          [&](const AnyRecord &record) {
                              if (!goesOn())
                                  return;
                              cells.clear();
                              for (const ListedColumn &column : columns) {
                                  if (!column.field)
                                      cells.push_back({column.compute(workspace.records(), record, context.day()), {}});
                                  else if (disclosureOf(*column.field) > context.shown)
                                      cells.push_back({{}, mask()});
                                  else
                                      cells.push_back({column.field->value(record.data(), context),
                                                       displayOf(type, *column.field, record.data(), context)});
                              }
                              written = writer.row(cells);
                              ++rows;
                          }));
    if (stopped)
        return fail(Error::Code::Cancelled, Texts::tr("The export was stopped. Nothing was written."));
    INSIEME_TRY(written);
    return writer.close();
}

/// A table for the clipboard.
class Copy : public SheetWriter {
public:
    Done begin(const QString &, const QString &, const std::vector<OutColumn> &columns) override
    {
        // The formats of a spreadsheet in the style that Excel and LibreOffice read from the clipboard.
        m_copied.html =
            QStringLiteral("<html><head><meta charset=\"utf-8\"><style>td.t{mso-number-format:\"\\@\"}"
                           "td.d{mso-number-format:\"dd\\/mm\\/yyyy\"}td.m{mso-number-format:\"\\#\\,\\#\\#0\\.00\"}"
                           "td.p{mso-number-format:\"0\\.00%\"}</style></head><body><table>");
        QStringList labels, heads;
        for (const OutColumn &column : columns) {
            labels << column.label;
            heads << QStringLiteral("<th>%1</th>").arg(column.label.toHtmlEscaped());
        }
        line(labels, heads);
        return {};
    }

    Done row(const std::vector<OutCell> &cells) override
    {
        QStringList texts, marked;
        for (const OutCell &cell : cells) {
            QString shown = cell.shown, style = QStringLiteral("t"), number;
            if (const auto *money = std::get_if<Money>(&cell.value)) {
                shown = italianText(*money);
                style = QStringLiteral("m");
                number = plainText(*money);
            } else if (const auto *share = std::get_if<Percent>(&cell.value)) {
                style = QStringLiteral("p");
                number = plainText(Area{share->basisPoints}); // per cent as a ratio: four decimals
            } else if (const auto *whole = std::get_if<qint64>(&cell.value)) {
                shown = QString::number(*whole);
                style = QStringLiteral("n");
                number = shown;
            } else if (std::holds_alternative<Date>(cell.value)) {
                style = QStringLiteral("d");
            } else if (const auto *words = std::get_if<QString>(&cell.value); words && shown.isEmpty()) {
                shown = *words;
            }
            texts << (style == QLatin1String("t") ? madeHarmless(shown) : shown);
            marked << QStringLiteral("<td class=\"%1\"%2>%3</td>")
                          .arg(style, number.isEmpty() ? QString() : QStringLiteral(" x:num=\"%1\"").arg(number),
                               shown.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
        }
        line(texts, marked);
        return {};
    }

    Done close() override
    {
        m_copied.html += QStringLiteral("</table></body></html>");
        return {};
    }

    CopiedTable take() { return std::move(m_copied); }

private:
    void line(const QStringList &texts, const QStringList &cells)
    {
        QStringList plain;
        for (QString text : texts)
            plain << text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        m_copied.text += plain.join(QLatin1Char('\t')) + QLatin1Char('\n');
        m_copied.html += QStringLiteral("<tr>") + cells.join(QString()) + QStringLiteral("</tr>");
    }
    CopiedTable m_copied;
};

} // namespace

Done exportList(const Workspace &workspace, const RecordList &list, const std::vector<ListedColumn> &columns,
                const QString &path, ExportForm form, const Context &context, const GoOn &goOn)
{
    std::vector<ListedColumn> told;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(told), [&context](const ListedColumn &column) {
        return !column.field || disclosureOf(*column.field) <= context.shown;
    });
    QTemporaryDir making;
    if (!making.isValid())
        return fail(Error::Code::Io, Texts::tr("Nothing can be written to %1: %2").arg(path, making.errorString()));
    std::unique_ptr<SheetWriter> writer;
    const QString made =
        making.filePath(form == ExportForm::Xlsx ? QStringLiteral("list") : QStringLiteral("list.csv"));
    if (form == ExportForm::Xlsx)
        writer = std::make_unique<Workbook>(made, workspace.today());
    else
        writer = std::make_unique<CsvFolder>(making.path());
    INSIEME_TRY(writeList(workspace, list, told, context, *writer, goOn));
    QFile source(made);
    WholeFile target(path);
    INSIEME_TRY(target.begin());
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Texts::tr("%1 could not be written: %2").arg(path, source.errorString()));
    while (!source.atEnd()) {
        const QByteArray piece = source.read(qint64(256) * 1024);
        if (piece.isEmpty()) // what cannot be read is not at its end either
            return fail(Error::Code::Io, Texts::tr("%1 could not be written: %2").arg(path, source.errorString()));
        if (target.write(piece) != piece.size())
            return tl::unexpected(target.refused());
    }
    return target.finish();
}

Result<CopiedTable> copyList(const Workspace &workspace, const RecordList &list,
                             const std::vector<ListedColumn> &columns, const Context &context, const GoOn &goOn)
{
    Copy copy;
    if (const Done written = writeList(workspace, list, columns, context, copy, goOn); !written)
        return tl::unexpected(written.error());
    return copy.take();
}

} // namespace insieme::exchange
