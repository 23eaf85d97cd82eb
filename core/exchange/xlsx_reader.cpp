// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include <QCoreApplication>
#include <QDir>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 smallPart = qint64(16) * 1024 * 1024; // of the parts that only describe the workbook
constexpr qint64 stringsPart = qint64(128) * 1024 * 1024;
constexpr size_t mostStrings = 2'000'000;
constexpr qint64 sheetPart = qint64(1024) * 1024 * 1024;
constexpr qint64 lastRow = 1'048'576;
constexpr int lastColumn = 16'383;
constexpr size_t mostMerged = 100'000;
constexpr size_t mostSheets = 1'000;
constexpr size_t mostStyles = 65'536;

Error refused(const QString &text)
{
    return {Error::Code::Damaged, text};
}

Error broken()
{
    return refused(
        Texts::tr("The workbook is damaged or incomplete. Open it in the program that made it, save it again "
                  "and choose the new file. Nothing was imported."));
}

/// "BC12" → column 54, row 12; column -1 when it is not a reference.
std::pair<int, qint64> position(QStringView reference)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z' && i < 4; ++i)
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
    const qint64 row = reference.mid(i).toLongLong();
    return {i == 0 || column - 1 > lastColumn ? -1 : column - 1, row};
}

/// `_x000D_` stands for a character that XML cannot hold.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0; at = text.indexOf(QLatin1String("_x"), at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        bool hexadecimal = false;
        const uint code = QStringView(text).mid(at + 2, 4).toUInt(&hexadecimal, 16);
        if (hexadecimal)
            text.replace(at, 7, QChar(static_cast<char16_t>(code)));
    }
    return text;
}

bool truth(QStringView text)
{
    return text == u"1" || text == u"true" || text == u"on";
}

/// The texts inside an element that was just entered (plain, or in runs; reading aids left out).
QString joinedText(XmlPart &part)
{
    QString text;
    const int end = part.depth() - 1;
    int skipping = 0;
    bool inText = false;
    while (!part.ended() && part.depth() > end) {
        switch (part.next()) {
        case QXmlStreamReader::StartElement:
            if (part.xml().name() == u"rPh" && skipping == 0)
                skipping = part.depth();
            inText = part.xml().name() == u"t" && skipping == 0;
            break;
        case QXmlStreamReader::EndElement:
            if (skipping > part.depth())
                skipping = 0;
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            if (inText)
                text += part.xml().text();
            break;
        default:
            break;
        }
    }
    return unescaped(text);
}

/// The text of an element that was just entered, to its end.
QString elementText(XmlPart &part)
{
    QString text;
    const int end = part.depth() - 1;
    while (!part.ended() && part.depth() > end) {
        if (part.next() == QXmlStreamReader::Characters)
            text += part.xml().text();
    }
    return text;
}

QString partName(const QString &base, const QString &target)
{
    const QString whole = target.startsWith(QLatin1Char('/'))
        ? target.mid(1)
        : base.left(base.lastIndexOf(QLatin1Char('/')) + 1) + target;
    return QDir::cleanPath(whole);
}

Cell textCell(const QString &text)
{
    return QStringView(text).trimmed().isEmpty() ? Cell{} : Cell{Cell::Kind::Text, text};
}

} // namespace

Result<std::unique_ptr<TableSource>> XlsxReader::open(Archive archive)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(archive)));
    INSIEME_TRY(reader->readStructure());
    return std::unique_ptr<TableSource>(std::move(reader));
}

QString XlsxReader::form() const
{
    return Texts::tr("Excel workbook");
}

QHash<QString, QString> XlsxReader::relations(const QString &part, QHash<QString, QString> *types) const
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    const QString name =
        part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
    QHash<QString, QString> targets;
    const qint64 entry = m_archive.find(name);
    if (entry < 0)
        return targets;
    XmlPart xml(m_archive, entry, smallPart);
    while (xml.nextStart()) {
        const auto attributes = xml.xml().attributes();
        if (xml.xml().name() != u"Relationship" || attributes.value(QLatin1String("TargetMode")) == u"External")
            continue;
        const QString id = attributes.value(QLatin1String("Id")).toString();
        const QString target = partName(part, attributes.value(QLatin1String("Target")).toString());
        targets.insert(id, target);
        const QStringView type = attributes.value(QLatin1String("Type"));
        if (types)
            types->insert(type.mid(type.lastIndexOf(u'/') + 1).toString(), target);
    }
    return targets;
}

Done XlsxReader::readStructure()
{
    QHash<QString, QString> types;
    relations(QString(), &types);
    const QString book = types.value(QStringLiteral("officeDocument"));
    const qint64 entry = book.isEmpty() ? -1 : m_archive.find(book);
    if (entry < 0) {
        if (m_archive.find(QStringLiteral("content.xml")) >= 0)
            return tl::unexpected(refused(Texts::tr("This is an OpenDocument file. Save the table as an Excel workbook "
                                                    "(.xlsx) or as CSV and choose that file.")));
        return tl::unexpected(refused(Texts::tr("This is not an Excel workbook. Save the table as .xlsx or as CSV and "
                                                "choose that file.")));
    }
    types.clear();
    const QHash<QString, QString> targets = relations(book, &types);
    XmlPart part(m_archive, entry, smallPart);
    while (part.nextStart()) {
        const QStringView name = part.xml().name();
        const auto attributes = part.xml().attributes();
        if (name == u"workbookPr") {
            m_from1904 = truth(attributes.value(QLatin1String("date1904")));
        } else if (name == u"sheet" && m_sheets.size() < mostSheets) {
            QString relation;
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                    relation = attribute.value().toString();
            }
            const QString target = targets.value(relation);
            // Charts and dialogs are sheets, too, but hold no table.
            if (target.isEmpty() || target.contains(QLatin1String("chartsheets/"))
                || target.contains(QLatin1String("dialogsheets/")))
                continue;
            const QStringView state = attributes.value(QLatin1String("state"));
            m_sheets.push_back(
                {attributes.value(QLatin1String("name")).toString(), state == u"hidden" || state == u"veryHidden"});
            m_parts.push_back(target);
        }
    }
    if (part.failed())
        return tl::unexpected(refused(part.problem()));
    if (m_sheets.empty())
        return tl::unexpected(refused(Texts::tr("The workbook has no sheet with a table.")));
    m_merged.resize(m_sheets.size());
    INSIEME_TRY(readStyles(types.value(QStringLiteral("styles"))));
    return readStrings(types.value(QStringLiteral("sharedStrings")));
}

XlsxReader::Meaning XlsxReader::meaningOf(int format, const QString &code)
{
    // Formats that are not written out (ECMA-376 part 1, 18.8.30); 27–36 and 50–58 are dates of East Asia.
    if (code.isNull()) {
        if (format == 9 || format == 10)
            return Meaning::Percent;
        if (format >= 18 && format <= 21)
            return Meaning::Time;
        if ((format >= 45 && format <= 47))
            return Meaning::Elapsed;
        if ((format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36)
            || (format >= 50 && format <= 58))
            return Meaning::Date;
        return Meaning::Number;
    }
    // Only the part for positive numbers tells; texts in quotes, escaped characters and [conditions] do not.
    bool day = false, hour = false, percent = false, elapsed = false;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const char16_t c = code[i].toLower().unicode();
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            elapsed = elapsed
                || (!inside.isEmpty() && inside.count(inside[0]) == inside.size()
                    && QStringLiteral("hms").contains(inside[0]));
            i = end;
        } else {
            day = day || c == u'd' || c == u'y';
            hour = hour || c == u'h' || c == u's';
            percent = percent || c == u'%';
            // An m alone is a month; beside hours it is minutes.
            if (c == u'm' && !hour)
                day = day || !code.contains(u'h', Qt::CaseInsensitive);
            if (c == u'g' && code.mid(i, 7).toLower() == QLatin1String("general"))
                i += 6;
        }
    }
    return elapsed ? Meaning::Elapsed
        : day      ? Meaning::Date
        : hour     ? Meaning::Time
        : percent  ? Meaning::Percent
                   : Meaning::Number;
}

Done XlsxReader::readStyles(const QString &name)
{
    const qint64 entry = name.isEmpty() ? -1 : m_archive.find(name);
    if (entry < 0)
        return {};
    QHash<int, QString> codes;
    XmlPart part(m_archive, entry, smallPart);
    bool inCells = false;
    while (!part.ended()) {
        const auto token = part.next();
        const QStringView element = part.xml().name();
        if (element == u"cellXfs")
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = part.xml().attributes();
        if (element == u"numFmt") {
            QString code = attributes.value(QLatin1String("formatCode")).toString();
            if (code.isNull())
                code = QStringLiteral("");
            codes.insert(attributes.value(QLatin1String("numFmtId")).toInt(), code);
        } else if (element == u"xf" && inCells && m_styles.size() < mostStyles) {
            const int format = attributes.value(QLatin1String("numFmtId")).toInt();
            m_styles.push_back(meaningOf(format, codes.value(format)));
        }
    }
    if (part.failed())
        return tl::unexpected(refused(part.problem()));
    return {};
}

Done XlsxReader::readStrings(const QString &name)
{
    const qint64 entry = name.isEmpty() ? -1 : m_archive.find(name);
    if (entry < 0)
        return {};
    XmlPart part(m_archive, entry, stringsPart);
    while (part.nextStart()) {
        if (part.xml().name() != u"si")
            continue;
        if (m_strings.size() == mostStrings)
            return tl::unexpected(refused(Texts::tr("The workbook holds more than %L1 different texts: split it into "
                                                    "several files. Nothing was imported.")
                                              .arg(mostStrings)));
        m_strings.push_back(joinedText(part));
    }
    if (part.failed())
        return tl::unexpected(refused(part.problem()));
    return {};
}

Cell XlsxReader::typed(QStringView type, int style, const QString &value, bool hasValue, bool formula) const
{
    if (!hasValue || value.isEmpty()) {
        // A formula that was never computed has no value to take.
        return formula && type != u"str" ? Cell{Cell::Kind::Error, Texts::tr("formula without a value")} : Cell{};
    }
    if (type == u"s") {
        bool number = false;
        const uint index = value.toUInt(&number);
        if (!number || index >= m_strings.size())
            return {Cell::Kind::Error, Texts::tr("missing text")};
        return textCell(m_strings[index]);
    }
    if (type == u"str")
        return textCell(unescaped(value));
    if (type == u"b")
        return {Cell::Kind::Flag, truth(value) ? QStringLiteral("true") : QStringLiteral("false")};
    if (type == u"e")
        return {Cell::Kind::Error, value};
    if (type == u"d") { // ISO 8601, as strict workbooks have it
        if (const auto instant = parseIsoMinute(QStringView(value).left(16)); instant && instant->minute != 0)
            return {Cell::Kind::Instant, isoText(*instant)};
        if (const auto day = parseIsoDate(QStringView(value).left(10)))
            return {Cell::Kind::Date, isoText(*day)};
        return {Cell::Kind::Error, value};
    }
    const std::optional<QString> plain = plainDecimal(value);
    if (!plain)
        return {Cell::Kind::Error, value};
    switch (style >= 0 && style < static_cast<int>(m_styles.size()) ? m_styles[static_cast<size_t>(style)]
                                                                    : Meaning::Number)
    {
    case Meaning::Number:
        return {Cell::Kind::Number, *plain};
    case Meaning::Percent:
        return {Cell::Kind::Percent, *plain};
    case Meaning::Elapsed:
    case Meaning::Time:
        if (const auto time = durationOfSerial(*plain))
            return {Cell::Kind::Duration, *time};
        return {Cell::Kind::Error, *plain};
    case Meaning::Date:
        if (const auto instant = instantOfSerial(*plain, m_from1904)) {
            return instant->minute == 0 ? Cell{Cell::Kind::Date, isoText(instant->day)}
                                        : Cell{Cell::Kind::Instant, isoText(*instant)};
        }
        return {Cell::Kind::Error, Texts::tr("day %1 of the calendar of the sheet, which does not exist").arg(*plain)};
    }
    return {};
}

Done XlsxReader::readCell(XmlPart &part, Row &row, int &column)
{
    const auto attributes = part.xml().attributes();
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.hasAttribute(QLatin1String("s")) ? attributes.value(QLatin1String("s")).toInt() : -1;
    ++column;
    if (const QStringView reference = attributes.value(QLatin1String("r")); !reference.isEmpty()) {
        column = position(reference).first;
        if (column < 0)
            return tl::unexpected(broken());
    }
    if (column > lastColumn)
        return tl::unexpected(broken());
    QString value;
    bool hasValue = false, formula = false;
    Cell inlineText;
    const int end = part.depth() - 1;
    while (!part.ended() && part.depth() > end) {
        if (part.next() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = part.xml().name();
        if (name == u"v") {
            value = elementText(part);
            hasValue = true;
        } else if (name == u"is") {
            inlineText = textCell(joinedText(part));
        } else if (name == u"f") {
            formula = true;
        }
    }
    Cell cell = type == u"inlineStr" ? inlineText : typed(type, style, value, hasValue, formula);
    if (cell.isEmpty())
        return {};
    const auto index = static_cast<size_t>(column);
    if (row.cells.size() <= index)
        row.cells.resize(index + 1);
    row.cells[index] = std::move(cell);
    return {};
}

Done XlsxReader::read(int sheet, const RowSink &sink)
{
    const auto index = static_cast<size_t>(sheet);
    const qint64 entry = m_archive.find(m_parts[index]);
    if (entry < 0)
        return tl::unexpected(broken());
    XmlPart part(m_archive, entry, sheetPart);
    std::vector<MergedCells> &merged = m_merged[index];
    merged.clear();
    Row row;
    int column = -1;
    bool inRow = false;
    while (!part.ended()) {
        const auto token = part.next();
        const QStringView name = part.xml().name();
        if (token == QXmlStreamReader::StartElement && name == u"row") {
            const auto attributes = part.xml().attributes();
            const QStringView given = attributes.value(QLatin1String("r"));
            const qint64 number = given.isEmpty() ? row.number + 1 : given.toLongLong();
            // A row that comes twice or out of order would change what a row number means.
            if (number <= row.number || number > lastRow)
                return tl::unexpected(broken());
            row.number = number;
            row.hidden = truth(attributes.value(QLatin1String("hidden")));
            row.cells.clear();
            column = -1;
            inRow = true;
        } else if (token == QXmlStreamReader::StartElement && name == u"c" && inRow) {
            INSIEME_TRY(readCell(part, row, column));
        } else if (token == QXmlStreamReader::EndElement && name == u"row") {
            inRow = false;
            if (!row.cells.empty() && !sink(row))
                return {};
        } else if (token == QXmlStreamReader::StartElement && name == u"mergeCell" && merged.size() < mostMerged) {
            const QString area = part.xml().attributes().value(QLatin1String("ref")).toString();
            const auto from = position(QStringView(area).left(area.indexOf(u':')));
            const auto to = position(QStringView(area).mid(area.indexOf(u':') + 1));
            if (from.first >= 0 && to.first >= 0)
                merged.push_back({from.second, to.second, from.first, to.first});
        }
    }
    if (part.failed())
        return tl::unexpected(refused(part.problem()));
    return {};
}

} // namespace insieme::exchange
