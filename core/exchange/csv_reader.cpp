// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <array>
#include <csv.h>
#include <QBuffer>
#include <QCoreApplication>
#include <QStringDecoder>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 chunkSize = qint64(64) * 1024;
constexpr size_t largestCell = size_t(4) * 1024 * 1024;
constexpr size_t mostColumns = 16'384;
// Given to the parser after the last line: in an open quotation it would not be a row.
constexpr char closingMark[] = "\x1E";

/// Follows UTF-8 from byte to byte (RFC 3629).
class Utf8Check {
public:
    bool take(unsigned char byte)
    {
        if (m_left == 0) {
            if (byte < 0x80)
                return true;
            if (byte < 0xC2 || byte > 0xF4)
                return false;
            m_left = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
            m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
            m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
            return true;
        }
        if (byte < m_low || byte > m_high)
            return false;
        m_low = 0x80;
        m_high = 0xBF;
        --m_left;
        return true;
    }
    bool complete() const { return m_left == 0; }

private:
    int m_left = 0;
    unsigned char m_low = 0x80, m_high = 0xBF;
};

/// What Windows-1252 has at 0x80–0x9F; the five places that it leaves free are a replacement character.
constexpr std::array<char16_t, 32> upperHalf{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                             0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                             0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                             0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/// Brings bytes of any of the encodings to UTF-8 with single line feeds.
class ToUtf8 {
public:
    explicit ToUtf8(Encoding encoding)
        : m_encoding(encoding)
        , m_decoder(encoding == Encoding::Utf16Big ? QStringConverter::Utf16BE : QStringConverter::Utf16LE)
    {
    }
    QByteArray operator()(const QByteArray &bytes)
    {
        QByteArray text;
        switch (m_encoding) {
        case Encoding::Utf8:
            text = bytes;
            break;
        case Encoding::Windows1252: {
            QString wide(bytes.size(), Qt::Uninitialized);
            for (qsizetype i = 0; i < bytes.size(); ++i) {
                const auto byte = static_cast<unsigned char>(bytes[i]);
                wide[i] = QChar(byte >= 0x80 && byte < 0xA0 ? upperHalf[byte - 0x80] : char16_t(byte));
            }
            text = wide.toUtf8();
            break;
        }
        case Encoding::Utf16Little:
        case Encoding::Utf16Big:
            text = QString(m_decoder(bytes)).toUtf8();
            break;
        }
        if (!m_return && !text.contains('\r'))
            return text;
        QByteArray plain;
        plain.reserve(text.size() + 1);
        for (const char c : text) {
            if (c == '\n' && m_return) {
                m_return = false; // the line feed of a pair: already given
                continue;
            }
            m_return = c == '\r';
            plain += m_return ? '\n' : c;
        }
        return plain;
    }

private:
    Encoding m_encoding;
    QStringDecoder m_decoder;
    bool m_return = false;
};

/// How well a separator fits the first lines: records with the commonest number of cells, times that number.
int fit(const QByteArray &text, char separator)
{
    QList<int> counts;
    int cells = 1;
    bool quoted = false, any = false;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            ++cells;
        } else if (!quoted && c == '\n') {
            if (any)
                counts << cells;
            cells = 1;
            any = false;
            if (counts.size() == 60)
                break;
            continue;
        }
        any = true;
    }
    if (any && counts.isEmpty())
        counts << cells;
    int best = 0;
    for (const int candidate : counts) {
        if (candidate > 1)
            best = std::max(best, static_cast<int>(counts.count(candidate)) * std::min(candidate, 50));
    }
    return best;
}

struct Parsing {
    const RowSink *sink = nullptr;
    Row row;
    bool stopped = false;
    bool closed = false; ///< the closing mark came as a row of its own
    bool tooWide = false;
};

} // namespace

Result<std::unique_ptr<TableSource>> CsvReader::open(std::unique_ptr<QIODevice> device)
{
    auto reader = std::make_unique<CsvReader>();
    reader->m_device = std::move(device);
    INSIEME_TRY(reader->recognise());
    return std::unique_ptr<TableSource>(std::move(reader));
}

std::unique_ptr<TableSource> CsvReader::openTabbed(const QString &text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    auto reader = std::make_unique<CsvReader>();
    reader->m_device = std::move(buffer);
    reader->m_separator = '\t';
    return reader;
}

Done CsvReader::recognise()
{
    m_device->seek(0);
    const QByteArray head = m_device->peek(4096);
    if (head.startsWith("\xEF\xBB\xBF")) {
        m_start = 3;
    } else if (head.startsWith("\xFF\xFE")) {
        m_encoding = Encoding::Utf16Little;
        m_start = 2;
    } else if (head.startsWith("\xFE\xFF")) {
        m_encoding = Encoding::Utf16Big;
        m_start = 2;
    } else if (head.contains('\0')) {
        // Without a mark, Latin letters tell: every other byte is zero.
        qsizetype even = 0, odd = 0;
        for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
            even += head[i] == '\0';
            odd += head[i + 1] == '\0';
        }
        if (odd > head.size() / 4 && even < odd / 8)
            m_encoding = Encoding::Utf16Little;
        else if (even > head.size() / 4 && odd < even / 8)
            m_encoding = Encoding::Utf16Big;
    }
    if (m_encoding == Encoding::Utf8) {
        Utf8Check check;
        bool valid = true;
        while (!m_device->atEnd()) {
            const QByteArray bytes = m_device->read(chunkSize);
            if (bytes.isEmpty())
                return fail(Error::Code::Io, Texts::tr("The file could not be read to its end. Nothing was imported."));
            for (const char c : bytes) {
                if (c == '\0')
                    return fail(Error::Code::Damaged,
                                Texts::tr("This is not a table: the file holds bytes that no text has. Save the table "
                                          "as CSV or as an Excel workbook (.xlsx) and choose that file."));
                valid = valid && check.take(static_cast<unsigned char>(c));
            }
        }
        if (!valid || !check.complete())
            m_encoding = Encoding::Windows1252;
    }

    m_device->seek(m_start);
    ToUtf8 convert(m_encoding);
    const QByteArray text = convert(m_device->read(chunkSize));
    if (text.left(4).toLower() == "sep=" && text.size() > 5 && text[5] == '\n') {
        m_separator = text[4];
        m_separatorLine = true;
        return {};
    }
    int best = 0;
    for (const char candidate : {';', '\t', ',', '|'}) {
        if (const int score = fit(text, candidate); score > best) {
            best = score;
            m_separator = candidate;
        }
    }
    return {};
}

QString CsvReader::form() const
{
    QString encoding;
    switch (m_encoding) {
    case Encoding::Utf8:
        encoding = QStringLiteral("UTF-8");
        break;
    case Encoding::Windows1252:
        encoding = QStringLiteral("Windows-1252");
        break;
    case Encoding::Utf16Little:
    case Encoding::Utf16Big:
        encoding = QStringLiteral("UTF-16");
        break;
    }
    return m_separator == '\t' ? Texts::tr("text with tabs, %1").arg(encoding)
                               : Texts::tr("text with “%1”, %2").arg(QChar::fromLatin1(m_separator)).arg(encoding);
}

Done CsvReader::read(int, const RowSink &sink)
{
    csv_parser parser;
    if (csv_init(&parser, CSV_REPALL_NL) != 0)
        return fail(Error::Code::Io, Texts::tr("There is not enough memory to read the table."));
    const auto finished = qScopeGuard([&parser] { csv_free(&parser); });
    csv_set_delim(&parser, static_cast<unsigned char>(m_separator));

    Parsing parsing;
    parsing.sink = &sink;
    const auto cell = [](void *data, size_t size, void *context) {
        auto &p = *static_cast<Parsing *>(context);
        if (p.row.cells.size() >= mostColumns) {
            p.tooWide = true;
            return;
        }
        Cell next;
        next.text = QString::fromUtf8(static_cast<const char *>(data), static_cast<qsizetype>(size));
        // A cell of blanks says nothing.
        next.kind = QStringView(next.text).trimmed().isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        if (next.isEmpty())
            next.text.clear();
        p.row.cells.push_back(std::move(next));
    };
    const auto row = [](int, void *context) {
        auto &p = *static_cast<Parsing *>(context);
        ++p.row.number;
        p.closed = p.row.cells.size() == 1 && p.row.cells[0].text == QLatin1String(closingMark);
        if (p.closed) {
            --p.row.number;
            return;
        }
        if (!p.stopped && !p.row.isEmpty())
            p.stopped = !(*p.sink)(p.row);
        p.row.cells.clear();
    };

    m_device->seek(m_start);
    ToUtf8 convert(m_encoding);
    bool first = true;
    while (!m_device->atEnd() && !parsing.stopped) {
        const QByteArray raw = m_device->read(chunkSize);
        if (raw.isEmpty())
            return fail(Error::Code::Io, Texts::tr("The file could not be read to its end. Nothing was imported."));
        QByteArray text = convert(raw);
        if (first && m_separatorLine)
            text.remove(0, 6);
        first = false;
        if (csv_parse(&parser, text.constData(), static_cast<size_t>(text.size()), cell, row, &parsing)
            != static_cast<size_t>(text.size()))
            return fail(Error::Code::Io, Texts::tr("There is not enough memory to read the table."));
        if (parsing.tooWide)
            return fail(Error::Code::Damaged,
                        Texts::tr("Row %1 has more than %L2 cells: this is not a table that a spreadsheet can hold.")
                            .arg(parsing.row.number + 1)
                            .arg(mostColumns));
        if (csv_get_buffer_size(&parser) > largestCell)
            return fail(Error::Code::Damaged,
                        Texts::tr("A cell after row %1 has more than %L2 characters. Probably a quotation mark there "
                                  "is not closed: correct it and import again.")
                            .arg(parsing.row.number)
                            .arg(largestCell));
    }
    if (parsing.stopped)
        return {};
    for (const char *end : {"\n", closingMark, "\n"})
        csv_parse(&parser, end, 1, cell, row, &parsing);
    if (!parsing.closed)
        return fail(Error::Code::Damaged,
                    Texts::tr("A quotation mark that opens after row %1 is never closed, so the rest of the file would "
                              "be one cell. Correct it and import again.")
                        .arg(parsing.row.number));
    return {};
}

} // namespace insieme::exchange
