// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/base/text.h"
#include "core/exchange/header_words.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 rowsToSearch = 40;
constexpr size_t samplesKept = 20;

/// Counts what the cells of a column say about decimals: +1 for a point, −1 for a comma, 0 when both are possible.
int decimalsOf(const QString &text)
{
    qsizetype dot = -1, comma = -1, dots = 0, digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'0' && c <= u'9') {
            ++digits;
        } else if (c == u'.') {
            dot = i;
            ++dots;
        } else if (c == u',') {
            comma = i;
        } else if (c != u' ' && c != u'-' && c != u'%' && c != 0x20AC && c != 0x00A0) {
            return 0;
        }
    }
    if (digits == 0 || (dot < 0 && comma < 0))
        return 0;
    qsizetype after = 0;
    for (qsizetype i = std::max(dot, comma) + 1; i < text.size() && text[i].isDigit(); ++i)
        ++after;
    if (comma > dot)
        return after != 3 || dot >= 0 ? -1 : 0;
    if (dots > 1)
        return 0; // thousands, or a date
    return after != 3 || comma >= 0 ? 1 : 0;
}

struct Judging {
    std::vector<int> points, commas;
    void take(const Row &row)
    {
        if (points.size() < row.cells.size()) {
            points.resize(row.cells.size());
            commas.resize(row.cells.size());
        }
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].kind != Cell::Kind::Text || row.cells[i].text.size() > 24)
                continue;
            const int says = decimalsOf(row.cells[i].text);
            points[i] += says > 0;
            commas[i] += says < 0;
        }
    }
};

/// How much a row looks like a header: known words count most, then texts that are not numbers.
int headerScore(const Row &row, const HeaderWords &words)
{
    int known = 0, texts = 0;
    for (const Cell &cell : row.cells) {
        if (cell.kind != Cell::Kind::Text)
            continue;
        ++texts;
        known += words.contains(folded(cell.text));
    }
    return known * 100 + (known > 0 || texts > 1 ? texts : 0);
}

Result<TableSketch> sketchWith(TableSource &source, int sheet, const HeaderWords &words, int headerRow)
{
    TableSketch sketch;
    Judging judging;
    std::vector<Row> first;
    const auto takeRow = [&](const Row &row) {
        ++sketch.rows;
        sketch.hiddenRows += row.hidden;
        judging.take(row);
        if (sketch.samples.size() < row.cells.size())
            sketch.samples.resize(row.cells.size());
        for (size_t i = 0; i < row.cells.size(); ++i) {
            std::vector<Cell> &samples = sketch.samples[i];
            if (!row.cells[i].isEmpty() && samples.size() < samplesKept
                && std::find(samples.begin(), samples.end(), row.cells[i]) == samples.end())
                samples.push_back(row.cells[i]);
        }
    };
    const auto decide = [&] {
        for (const Row &row : first) {
            QStringList cells;
            for (const Cell &cell : row.cells) {
                if (!cell.isEmpty())
                    cells << shownCell(cell);
            }
            if (!cells.isEmpty())
                sketch.firstRows.emplace_back(static_cast<int>(row.number), cells);
        }
        int best = 0;
        size_t at = 0;
        for (size_t i = 0; i < first.size(); ++i) {
            const int score = headerRow > 0 ? first[i].number == headerRow : headerScore(first[i], words);
            if (score > best) {
                best = score;
                at = i;
            }
        }
        if (best == 0)
            return false;
        sketch.headerRow = static_cast<int>(first[at].number);
        for (size_t i = 0; i < first[at].cells.size(); ++i) {
            QString header = shownCell(first[at].cells[i]);
            // A heading over two rows: what stands above says what is meant.
            if (header.isEmpty() && at > 0)
                header = shownCell(first[at - 1].cell(static_cast<int>(i)));
            sketch.headers << header;
        }
        for (size_t i = at + 1; i < first.size(); ++i)
            takeRow(first[i]);
        return true;
    };
    bool decided = false, found = false;
    const Done done = source.read(sheet, [&](Row &row) {
        if (decided) {
            takeRow(row);
            return true;
        }
        first.push_back(row);
        if (static_cast<qint64>(first.size()) >= rowsToSearch && row.number >= headerRow) {
            decided = true;
            found = decide();
            return found;
        }
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!decided)
        found = decide();
    if (!found)
        sketch.headerRow = 0;
    for (size_t i = 0; i < judging.points.size(); ++i)
        sketch.decimals.push_back(judging.points[i] > 0 && judging.commas[i] == 0 ? Decimals::Point : Decimals::Comma);
    return sketch;
}

Error noHeader()
{
    return {Error::Code::Invalid,
            Texts::tr("No row with the names of the columns was found. Write them in the first row (for example: "
                      "Denominazione, Codice fiscale, PEC), or say in the mapping in which row they are.")};
}

/// False when the field could read nothing of what stands in the column.
bool readable(const Field &field, const std::vector<Cell> &samples, const ColumnRule &rule)
{
    if (isReference(field) || isKey(field) || samples.empty())
        return true;
    return std::any_of(samples.begin(), samples.end(), [&](const Cell &cell) {
        return cell.kind == Cell::Kind::Error || readValue(field, cell, rule).ok();
    });
}

std::vector<MappedColumn> matched(const TableSketch &sketch, const HeaderWords &words, bool typed,
                                  const std::function<const Field *(const QString &)> &fieldOf)
{
    std::vector<MappedColumn> columns;
    for (int i = 0; i < sketch.headers.size(); ++i) {
        if (sketch.headers[i].isEmpty())
            continue;
        MappedColumn column;
        column.header = sketch.headers[i];
        column.column = i;
        const HeaderWord word = words.value(folded(sketch.headers[i]));
        column.target = word.target;
        const auto index = static_cast<size_t>(i);
        column.rule.typed = typed;
        if (index < sketch.decimals.size())
            column.rule.decimals = sketch.decimals[index];
        const Field *field = column.target.isEmpty() ? nullptr : fieldOf(column.target);
        // What bears the field's own name is that field: its cells that cannot be read are told row by row. Only a list
        // of choices of which none is known is somebody else's: the state of a tender is not that of an agreement.
        const bool certain = field && word.named && field->kind() != Kind::Choice;
        if (field && !certain && index < sketch.samples.size() && !readable(*field, sketch.samples[index], column.rule))
            column.target.clear();
        columns.push_back(column);
    }
    // One column a field: that with the id says more than that with the name; otherwise the first.
    for (MappedColumn &column : columns) {
        for (const MappedColumn &other : columns) {
            if (&other == &column || column.target.isEmpty() || other.target != column.target)
                continue;
            const auto byId = [](const MappedColumn &c) { return c.header.endsWith(QLatin1String("(id)")); };
            if (byId(other) > byId(column) || (byId(other) == byId(column) && other.column < column.column)) {
                column.target.clear();
                break;
            }
        }
    }
    return columns;
}

/// The Italian label of a child list, of whatever level of the type.
QString italianList(const RecordType &type, const Children &children)
{
    for (const RecordType *level : levels(type)) {
        for (const Children &own : level->children) {
            if (&own == &children)
                return italian(level->context, children.label);
        }
    }
    return {};
}

/// The sheet or file that holds the rows of a child list.
std::pair<TableSource *, int> childTable(const Tables &tables, const RecordType &type, const Children &children,
                                         const QString &sheet)
{
    if (const auto file = tables.childFiles.constFind(QLatin1String(children.name));
        file != tables.childFiles.constEnd())
        return {file->get(), 0};
    const auto sheets = tables.main->sheets();
    if (!sheet.isEmpty())
        return {tables.main.get(), sheetIndex(*tables.main, sheet)};
    for (size_t i = 1; i < sheets.size(); ++i) {
        const QString name = folded(sheets[i].name);
        for (const QString &known :
             {QString::fromLatin1(children.name), type.label(children), italianList(type, children)}) {
            if (name == folded(known))
                return {tables.main.get(), static_cast<int>(i)};
        }
    }
    return {nullptr, -1};
}

} // namespace

const MappedColumn *Mapping::columnFor(const QString &target) const
{
    for (const MappedColumn &column : columns) {
        if (column.target == target && column.column >= 0)
            return &column;
    }
    return nullptr;
}

QStringList Mapping::leftOut(const RecordType &type) const
{
    QStringList headers;
    const auto gather = [&headers](const std::vector<MappedColumn> &all, const HeaderWords &words,
                                   const QSet<QString> &computed, const QString &owner) {
        for (const MappedColumn &column : all) {
            if (!column.target.isEmpty() || column.column < 0 || column.header == owner
                || computed.contains(folded(column.header)))
                continue;
            // A name beside the id of the same record says nothing more.
            const QString meant = words.value(folded(column.header)).target;
            const bool beside =
                !meant.isEmpty() && std::any_of(all.begin(), all.end(), [&meant](const MappedColumn &other) {
                    return other.target == meant && other.header.endsWith(QLatin1String("(id)"));
                });
            if (!beside)
                headers << column.header;
        }
    };
    gather(columns, headerWords(type), computedWords(type), {});
    for (const MappedChildren &child : children) {
        if (const Children *list = findChildren(type, child.children))
            gather(child.columns, childHeaderWords(type, *list), computedWords(list->type()), child.ownerHeader);
    }
    headers.removeDuplicates();
    return headers;
}

namespace {

/// The file beside a CSV that holds the rows of a child list; it need not be there.
QString fileBeside(const QFileInfo &file, const Children &children)
{
    return QStringLiteral("%1/%2.%3.%4")
        .arg(file.path(), file.completeBaseName(), QLatin1String(children.name), file.suffix());
}

} // namespace

QStringList filesOf(const QString &path, const RecordType &type)
{
    QStringList files{path};
    const QFileInfo file(path);
    if (file.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) != 0)
        return files;
    for (const Children *children : allChildren(type)) {
        if (const QString beside = fileBeside(file, *children); QFileInfo::exists(beside))
            files << beside;
    }
    return files;
}

Result<Tables> openTables(const QString &path, const RecordType &type)
{
    auto source = openTable(path);
    if (!source)
        return tl::unexpected(std::move(source).error());
    Tables tables;
    tables.main = std::move(*source);
    const QFileInfo file(path);
    if (file.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0) {
        for (const Children *children : allChildren(type)) {
            const QString beside = fileBeside(file, *children);
            if (!QFileInfo::exists(beside))
                continue;
            auto opened = openTable(beside);
            if (!opened)
                return fail(opened.error().code, beside + QStringLiteral(": ") + opened.error().text);
            tables.childFiles[QLatin1String(children->name)] = std::move(*opened);
        }
    }
    return tables;
}

int sheetIndex(const TableSource &source, const QString &name)
{
    const auto sheets = source.sheets();
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (name.isEmpty() ? !sheets[i].hidden : sheets[i].name.compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return name.isEmpty() ? 0 : -1;
}

Result<TableSketch> sketch(TableSource &source, int sheet, const RecordType &type, int headerRow)
{
    return sketchWith(source, sheet, headerWords(type), headerRow);
}

const Field *targetField(const RecordType &type, const QString &target)
{
    const qsizetype dot = target.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return findField(type, target);
    const Children *children = findChildren(type, target.left(dot));
    return children ? findField(children->type(), target.mid(dot + 1)) : nullptr;
}

std::vector<Target> targetsOf(const RecordType &type)
{
    std::vector<Target> targets;
    const auto add = [&targets](const RecordType &of, const QString &prefix, const QString &list) {
        for (const Field *field : allFields(of)) {
            if (field->writable() && !field->is.retired && !field->is.owner && !isKey(*field))
                targets.push_back({prefix + QLatin1String(field->column), list + of.label(*field), field});
        }
    };
    add(type, {}, {});
    for (const Children *children : allChildren(type))
        add(children->type(), QLatin1String(children->name) + QLatin1Char('.'),
            type.label(*children) + QStringLiteral(": "));
    return targets;
}

Result<Mapping> proposeMapping(const Tables &tables, const RecordType &type, const QString &sheet, int headerRow)
{
    Mapping mapping;
    mapping.kind = QLatin1String(type.kind);
    const int index = sheetIndex(*tables.main, sheet);
    if (index < 0)
        return fail(Error::Code::NotFound, Texts::tr("The workbook has no sheet “%1”.").arg(sheet));
    mapping.sheet = tables.main->sheets()[static_cast<size_t>(index)].name;
    const HeaderWords words = headerWords(type);
    const auto main = sketchWith(*tables.main, index, words, headerRow);
    if (!main)
        return tl::unexpected(main.error());
    if (main->headerRow == 0)
        return tl::unexpected(noHeader());
    mapping.headerRow = main->headerRow;
    mapping.columns = matched(*main, words, tables.main->isTyped(),
                              [&type](const QString &target) { return targetField(type, target); });
    for (const Children *children : allChildren(type)) {
        const auto [source, at] = childTable(tables, type, *children, {});
        if (!source || at < 0 || (source == tables.main.get() && at == index))
            continue;
        const RecordType &rowType = children->type();
        const HeaderWords childWords = childHeaderWords(type, *children);
        const auto rows = sketchWith(*source, at, childWords, 0);
        if (!rows)
            return tl::unexpected(rows.error());
        MappedChildren child;
        child.children = QLatin1String(children->name);
        child.sheet = source->sheets()[static_cast<size_t>(at)].name;
        child.headerRow = rows->headerRow;
        child.columns = matched(*rows, childWords, source->isTyped(), [&rowType](const QString &target) {
            return target == QLatin1String("owner") ? nullptr : findField(rowType, target);
        });
        for (MappedColumn &column : child.columns) {
            if (column.target != QLatin1String("owner"))
                continue;
            child.ownerColumn = column.column;
            child.ownerHeader = column.header;
            column.target.clear();
        }
        if (rows->headerRow > 0 && child.ownerColumn >= 0)
            mapping.children.push_back(std::move(child));
    }
    // What no code tells is recognised by its name, which is meant to tell one from the other (the subject of a deed is
    // not); two people can have one name, but hardly one birthday.
    if (type.sealed) {
        if (mapping.columnFor(QStringLiteral("birth_date")) && mapping.columnFor(QStringLiteral("family_name")))
            mapping.recognisedBy = {QStringLiteral("family_name"), QStringLiteral("given_name"),
                                    QStringLiteral("birth_date")};
    } else if (mapping.columnFor(QStringLiteral("name"))) {
        mapping.recognisedBy = {QStringLiteral("name")};
    }
    return mapping;
}

namespace {

void place(std::vector<MappedColumn> &columns, const TableSketch &sketch, bool typed, QStringList &missing)
{
    for (MappedColumn &column : columns) {
        column.column = -1;
        for (int i = 0; i < sketch.headers.size() && column.column < 0; ++i) {
            if (folded(sketch.headers[i]) == folded(column.header))
                column.column = i;
        }
        column.rule.typed = typed;
        if (column.column < 0 && !column.target.isEmpty())
            missing << QStringLiteral("“%1”").arg(column.header);
    }
}

} // namespace

Done addUnknownColumns(Mapping &mapping, const Tables &tables, const RecordType &type)
{
    const auto main = sketch(*tables.main, sheetIndex(*tables.main, mapping.sheet), type, mapping.headerRow);
    if (!main)
        return tl::unexpected(main.error());
    for (MappedColumn &column : matched(*main, headerWords(type), tables.main->isTyped(),
                                        [&type](const QString &target) { return targetField(type, target); }))
    {
        const bool known = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                       [&column](const MappedColumn &each) { return each.column == column.column; });
        if (known)
            continue;
        if (mapping.columnFor(column.target))
            column.target.clear();
        mapping.columns.push_back(std::move(column));
    }
    return {};
}

Done fitMapping(Mapping &mapping, const Tables &tables, const RecordType &type)
{
    if (mapping.kind != QLatin1String(type.kind))
        return fail(Error::Code::Invalid,
                    Texts::tr("This mapping is for “%1”, not for “%2”.").arg(mapping.kind, QLatin1String(type.kind)));
    for (const MappedColumn &column : mapping.columns) {
        if (!column.target.isEmpty() && column.target != QLatin1String("id") && !targetField(type, column.target))
            return fail(Error::Code::Invalid,
                        Texts::tr("The mapping names the field “%1”, which %2 do not have.")
                            .arg(column.target, type.pluralLabel()));
    }
    for (const QString &name : mapping.recognisedBy) {
        if (!findField(type, name))
            return fail(
                Error::Code::Invalid,
                Texts::tr("The mapping names the field “%1”, which %2 do not have.").arg(name, type.pluralLabel()));
    }
    const int index = sheetIndex(*tables.main, mapping.sheet);
    if (index < 0)
        return fail(Error::Code::NotFound, Texts::tr("The workbook has no sheet “%1”.").arg(mapping.sheet));
    QStringList missing;
    const auto main = sketch(*tables.main, index, type, mapping.headerRow);
    if (!main)
        return tl::unexpected(main.error());
    if (main->headerRow == 0)
        return tl::unexpected(noHeader());
    mapping.headerRow = main->headerRow;
    place(mapping.columns, *main, tables.main->isTyped(), missing);
    for (MappedChildren &child : mapping.children) {
        const Children *children = findChildren(type, child.children);
        if (!children)
            return fail(Error::Code::Invalid,
                        Texts::tr("The mapping names the field “%1”, which %2 do not have.")
                            .arg(child.children, type.pluralLabel()));
        const auto [source, at] = childTable(tables, type, *children, child.sheet);
        if (!source || at < 0)
            return fail(Error::Code::NotFound,
                        Texts::tr("The table has no sheet or file with “%1”.").arg(type.label(*children)));
        const auto rows = sketchWith(*source, at, childHeaderWords(type, *children), child.headerRow);
        if (!rows)
            return tl::unexpected(rows.error());
        place(child.columns, *rows, source->isTyped(), missing);
        child.ownerColumn = static_cast<int>(rows->headers.indexOf(child.ownerHeader));
        if (child.ownerColumn < 0)
            missing << QStringLiteral("“%1”").arg(child.ownerHeader);
    }
    if (!missing.isEmpty())
        return fail(Error::Code::Invalid,
                    Texts::tr("The table does not have these columns of the mapping: %1. Nothing was imported.")
                        .arg(missing.join(QStringLiteral(", "))));
    return {};
}

} // namespace insieme::exchange
