// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_writer.h"

#include "core/exchange/read_value.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <xlsxwriter.h>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

Error notWritten(const QString &path, const QString &why)
{
    return {Error::Code::Io, Texts::tr("%1 could not be written: %2").arg(path, why)};
}

/// What looks like a workbook's way to write a character would come back as that character.
QByteArray escaped(QString text)
{
    static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(code, QStringLiteral("_x005F_")).toUtf8();
}

} // namespace

CsvFolder::CsvFolder(QString folder)
    : m_folder(std::move(folder))
{
}

CsvFolder::~CsvFolder() = default;

Done CsvFolder::flush()
{
    if (m_file && !m_pending.isEmpty() && m_file->write(m_pending) != m_pending.size())
        return tl::unexpected(notWritten(m_file->fileName(), m_file->errorString()));
    m_pending.clear();
    return {};
}

Done CsvFolder::begin(const QString &name, const QString &, const std::vector<OutColumn> &columns)
{
    INSIEME_TRY(close());
    m_columns = columns;
    m_file = std::make_unique<QFile>(m_folder + QLatin1Char('/') + name + QStringLiteral(".csv"));
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(notWritten(m_file->fileName(), m_file->errorString()));
    QByteArrayList names;
    for (const OutColumn &column : columns)
        names << column.name.toUtf8();
    m_pending = names.join(',') + '\n';
    return {};
}

Done CsvFolder::row(const std::vector<OutCell> &cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        QString text = m_columns[i].title ? cells[i].shown : plainText(cells[i].value);
        if (m_columns[i].kind == Kind::Text)
            text = madeHarmless(text);
        if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n'))
            || text.contains(QLatin1Char('\r')) || text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' ')))
            text = QLatin1Char('"') + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
        if (i > 0)
            m_pending += ',';
        m_pending += text.toUtf8();
    }
    m_pending += '\n';
    return m_pending.size() > qsizetype(256) * 1024 ? flush() : Done();
}

Done CsvFolder::close()
{
    if (!m_file)
        return {};
    INSIEME_TRY(flush());
    if (!m_file->flush())
        return tl::unexpected(notWritten(m_file->fileName(), m_file->errorString()));
    m_file.reset();
    return {};
}

Workbook::Workbook(const QString &path, const Date &made)
    : m_path(path)
{
    // Row by row through temporary files: memory does not grow with the rows.
    lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = nullptr, .use_zip64 = LXW_FALSE};
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_book)
        return;
    const auto parts = made.year_month_day();
    lxw_doc_properties properties = {};
    properties.created = QDateTime(QDate(parts.year, parts.month, parts.day), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(m_book, &properties);
    static constexpr const char *formats[StyleCount] = {
        "@", "@", "#,##0", "#,##0.00\\ \"€\"", "0.00%", "[h]:mm", "#,##0.00##", "dd/mm/yyyy", "dd/mm/yyyy\\ hh:mm"};
    for (int i = 0; i < StyleCount; ++i) {
        m_styles[i] = workbook_add_format(m_book);
        format_set_num_format(m_styles[i], formats[i]);
        format_set_align(m_styles[i], LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(m_styles[Header]);
    format_set_bg_color(m_styles[Header], 0xE8EDF3);
    format_set_bottom(m_styles[Header], LXW_BORDER_THIN);
    format_set_text_wrap(m_styles[Header]);
}

Workbook::~Workbook()
{
    if (m_book)
        (void)workbook_close(m_book);
}

Error Workbook::problem(int code) const
{
    return notWritten(m_path, QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(code))));
}

void Workbook::finishSheet()
{
    if (m_sheet && m_row > 0 && !m_columns.empty())
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_columns.size() - 1));
}

Done Workbook::begin(const QString &, const QString &title, const std::vector<OutColumn> &columns)
{
    if (!m_book)
        return tl::unexpected(problem(LXW_ERROR_CREATING_XLSX_FILE));
    finishSheet();
    // A sheet's name has at most 31 characters, none of []:*?/\ and only once in the workbook.
    QString name = title;
    for (const char16_t c : u"[]:*?/\\'")
        name.remove(QChar(c));
    name = name.left(31);
    for (int i = 2; m_names.contains(name, Qt::CaseInsensitive); ++i)
        name = name.left(28) + QStringLiteral(" %1").arg(i);
    m_names << name;
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!m_sheet)
        return tl::unexpected(problem(LXW_ERROR_SHEETNAME_ALREADY_USED));
    m_columns = columns;
    m_row = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        int width = columns[i].width;
        if (width == 0)
            width = columns[i].kind == Kind::Text ? 24 : columns[i].kind == Kind::LocalMinute ? 16 : 13;
        const auto at = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, at, at, std::clamp(width + 2, 8, 60), nullptr);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (size_t i = 0; i < columns.size(); ++i)
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), columns[i].label.toUtf8().constData(),
                               m_styles[Header]);
    m_row = 1;
    return {};
}

Done Workbook::row(const std::vector<OutCell> &cells)
{
    lxw_error code = LXW_NO_ERROR;
    for (size_t i = 0; i < cells.size() && code == LXW_NO_ERROR; ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        const Value &value = cells[i].value;
        // A workbook holds floating point, with fifteen digits that it shows: this is the border where they begin.
        const auto number = [&](qint64 units, qint64 unit, Style style) {
            code = worksheet_write_number(m_sheet, m_row, at, static_cast<double>(units) / static_cast<double>(unit),
                                          m_styles[style]);
        };
        const auto text = [&](const QString &words) {
            if (!words.isEmpty())
                code = worksheet_write_string(m_sheet, m_row, at, escaped(words).constData(), m_styles[Text]);
        };
        const auto day = [&](const Date &date, int minute, Style style) {
            const auto parts = date.year_month_day();
            if (parts.year < 1901) { // the calendar of workbooks begins with 1900 and has a day too many in it
                text(cells[i].shown);
                return;
            }
            lxw_datetime when = {parts.year, parts.month, parts.day, minute / 60, minute % 60, 0};
            code = worksheet_write_datetime(m_sheet, m_row, at, &when, m_styles[style]);
        };
        if (m_columns[i].title || std::holds_alternative<Choice>(value) || std::holds_alternative<bool>(value))
            text(cells[i].shown);
        else if (const auto *money = std::get_if<insieme::Money>(&value))
            number(money->cents, 100, Money);
        else if (const auto *share = std::get_if<insieme::Percent>(&value))
            number(share->basisPoints, 10'000, Percent);
        else if (const auto *time = std::get_if<Minutes>(&value); time && time->count >= 0)
            number(time->count, 1440, Hours);
        else if (const auto *surface = std::get_if<insieme::Area>(&value))
            number(surface->squareCentimetres, 10'000, Area);
        else if (const auto *whole = std::get_if<qint64>(&value); whole && std::abs(*whole) < 1'000'000'000'000'000)
            number(*whole, 1, Number);
        else if (const auto *date = std::get_if<Date>(&value); date && stated(*date))
            day(*date, 0, Day);
        else if (const auto *instant = std::get_if<LocalMinute>(&value); instant && stated(instant->day))
            day(instant->day, instant->minute, Instant);
        else
            text(plainText(value));
    }
    if (code != LXW_NO_ERROR)
        return tl::unexpected(problem(code));
    ++m_row;
    if (m_row > 1'048'575)
        return fail(Error::Code::Refused, Texts::tr("A sheet holds at most 1,048,576 rows: export this list as CSV."));
    return {};
}

Done Workbook::close()
{
    if (!m_book)
        return tl::unexpected(problem(LXW_ERROR_CREATING_XLSX_FILE));
    finishSheet();
    const lxw_error code = workbook_close(std::exchange(m_book, nullptr));
    return code == LXW_NO_ERROR ? Done() : Done(tl::unexpected(problem(code)));
}

} // namespace insieme::exchange
