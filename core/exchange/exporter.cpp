// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/exchange/read_value.h"
#include "core/exchange/sheet_writer.h"
#include "core/record/display.h"
#include "core/record/json.h"
#include "core/store/unfinished.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 pageSize = 500;

const char *kindName(Kind kind)
{
    static constexpr const char *names[] = {"id",   "text",     "flag", "integer",   "money",  "percent",  "hours",
                                            "area", "fraction", "date", "date_time", "choice", "reference"};
    return names[static_cast<size_t>(kind)];
}

/// Records of the kind itself: one that extends it is exported there.
bool belongs(const Records &records, const RecordType &type, const QUuid &id)
{
    const RecordType *actual = records.typeOfRow(type, id);
    return !actual || actual == &type;
}

/// The columns of a kind as they are exported: fields in their order; references as the name for people and the id.
/// With `owner`, the table of child rows, which begins with the record they belong to.
std::vector<OutColumn> outColumns(const RecordType &type, Disclosure shown, bool forPeople, const RecordType *owner)
{
    std::vector<OutColumn> columns, ids;
    QHash<QString, int> labels;
    const auto fields = allFields(type);
    for (const Field *field : fields)
        ++labels[type.label(*field)];
    for (const Field *field : fields) {
        if (field->is.retired || disclosureOf(*field) > shown || (field->is.owner && !owner))
            continue;
        const QString name = QLatin1String(field->column);
        const bool key = isKey(*field);
        QString label = field->is.owner ? owner->singularLabel() : type.label(*field);
        if (labels.value(label) > 1)
            label += QStringLiteral(" (%1)").arg(name);
        if (key) {
            (forPeople ? ids : columns).push_back({name, name, Kind::Key, 10, field, false});
        } else if (isReference(*field)) {
            const OutColumn id{name,
                               (field->is.owner ? type.label(*field) : label) + QStringLiteral(" (id)"),
                               Kind::Reference,
                               10,
                               field,
                               false};
            const OutColumn title{name + QStringLiteral("_title"), label, Kind::Text, field->is.width, field, true};
            if (forPeople) {
                columns.push_back(title);
                ids.push_back(id);
            } else {
                columns.push_back(id);
                columns.push_back(title);
            }
        } else {
            columns.push_back({name, label, field->kind(), field->is.width, field, false});
        }
    }
    columns.insert(columns.end(), ids.begin(), ids.end());
    return columns;
}

std::vector<OutCell> outCells(const RecordType &type, const void *record, const std::vector<OutColumn> &columns,
                              const Context &context)
{
    std::vector<OutCell> cells;
    cells.reserve(columns.size());
    for (const OutColumn &column : columns) {
        OutCell cell;
        cell.value = column.field->value(record, context);
        if (column.title || column.kind == Kind::Choice || column.kind == Kind::Flag || column.kind == Kind::Date)
            cell.shown = isNull(cell.value) ? QString() : displayOf(type, *column.field, record, context);
        cells.push_back(std::move(cell));
    }
    return cells;
}

struct Table {
    const RecordType *type;
    const Children *children = nullptr;
    QString name() const
    {
        return QLatin1String(type->kind) + (children ? QLatin1Char('.') + QLatin1String(children->name) : QString());
    }
    QString title() const { return children ? type->label(*children) : type->pluralLabel(); }
    const RecordType &rows() const { return children ? children->type() : *type; }
    std::vector<OutColumn> columns(Disclosure shown, bool forPeople) const
    {
        return outColumns(rows(), shown, forPeople, children ? type : nullptr);
    }
};

std::vector<OutColumn> descriptionColumns()
{
    std::vector<OutColumn> columns;
    const auto add = [&columns](const char *name, const QString &label, int width) {
        columns.push_back({QLatin1String(name), label, Kind::Text, width, nullptr, false});
    };
    add("table", Texts::tr("Table"), 26);
    add("column", Texts::tr("Column"), 26);
    add("label", Texts::tr("Label"), 36);
    add("type", Texts::tr("Type"), 12);
    add("required", Texts::tr("Required"), 10);
    add("refers_to", Texts::tr("Refers to"), 18);
    add("values", Texts::tr("Values"), 50);
    add("disclosure", Texts::tr("Disclosure"), 12);
    return columns;
}

QStringList describe(const Table &table, const OutColumn &column)
{
    const Field &field = *column.field;
    QStringList values;
    if (field.kind() == Kind::Choice) {
        for (size_t i = 0; i < field.ops->choices->items.size(); ++i)
            values << QStringLiteral("%1 = %2").arg(QLatin1String(field.ops->choices->items[i].code),
                                                    field.ops->choices->label(static_cast<int>(i)));
    }
    static constexpr const char *levels[] = {"public", "personal", "sensitive"};
    return {table.name(),
            column.name,
            column.label,
            column.title ? QStringLiteral("text") : QLatin1String(kindName(isKey(field) ? Kind::Key : field.kind())),
            field.is.required ? QStringLiteral("true") : QStringLiteral("false"),
            isReference(field) ? QLatin1String(field.ops->target().kind) : QStringLiteral(""),
            values.join(QStringLiteral("; ")),
            QLatin1String(levels[static_cast<size_t>(disclosureOf(field))])};
}

std::vector<OutCell> textCells(const QStringList &texts)
{
    std::vector<OutCell> cells;
    for (const QString &text : texts)
        cells.push_back({text.isEmpty() ? Value() : Value(text), text});
    return cells;
}

class Export {
public:
    Export(Workspace &workspace, QString folder, const ExportOptions &options)
        : m_workspace(workspace)
        , m_folder(std::move(folder))
        , m_options(options)
        , m_context(workspace.context())
    {
        m_context.shown = !options.personalData ? Disclosure::Public
            : options.reveal                    ? Disclosure::Sensitive
                                                : Disclosure::Personal;
    }

    Done run()
    {
        for (const RecordType *type : m_workspace.catalogue().types) {
            // Files carry the names that people gave them, and belong to anyone: without people they stay here.
            if (!m_options.personalData && (type->sealed || qstrcmp(type->kind, "attachments") == 0))
                continue;
            INSIEME_TRY(m_options.form == ExportForm::Json ? writeJson(*type) : writeTables(*type));
        }
        return m_options.form == ExportForm::Csv ? writeDescription() : Done();
    }

private:
    /// Every record of the kind, in the order of its list.
    Done each(const RecordType &type, const std::function<Done(const AnyRecord &)> &take)
    {
        const bool logged = m_context.shown == Disclosure::Sensitive && hasSensitive(type);
        ListQuery query;
        query.type = &type;
        const RecordList list(m_workspace.records(), query);
        for (qint64 offset = 0;; offset += pageSize) {
            if (m_options.stop && m_options.stop->load())
                return fail(Error::Code::Cancelled, Texts::tr("The export was stopped. Nothing was written."));
            const auto page = list.page(offset, pageSize);
            if (!page)
                return tl::unexpected(page.error());
            for (const AnyRecord &record : *page) {
                if (!belongs(m_workspace.records(), type, record.id()))
                    continue;
                if (logged)
                    INSIEME_TRY(m_workspace.logReading(type, record.id()));
                INSIEME_TRY(take(record));
                if (m_options.progress && ++m_done % pageSize == 0)
                    m_options.progress(m_done);
            }
            if (static_cast<qint64>(page->size()) < pageSize)
                return {};
        }
    }

    static std::vector<Table> tablesOf(const RecordType &type)
    {
        std::vector<Table> tables{{&type}};
        for (const Children *children : allChildren(type))
            tables.push_back({&type, children});
        return tables;
    }

    Done writeTables(const RecordType &type)
    {
        const bool forPeople = m_options.form == ExportForm::Xlsx;
        std::unique_ptr<SheetWriter> writer;
        if (forPeople)
            writer = std::make_unique<Workbook>(
                m_folder + QLatin1Char('/') + QLatin1String(type.kind) + QStringLiteral(".xlsx"), m_workspace.today());
        else
            writer = std::make_unique<CsvFolder>(m_folder);
        for (const Table &table : tablesOf(type)) {
            const auto columns = table.columns(m_context.shown, forPeople);
            INSIEME_TRY(writer->begin(table.name(), table.title(), columns));
            const Done rows = each(type, [&](const AnyRecord &record) -> Done {
                if (!table.children)
                    return writer->row(outCells(type, record.data(), columns, m_context));
                const OutCell owner{record.id(), titleOf(type, record.data(), m_context)};
                for (size_t i = 0; i < table.children->count(record.data()); ++i) {
                    auto cells = outCells(table.rows(), table.children->get(record.data(), i), columns, m_context);
                    for (size_t c = 0; c < columns.size(); ++c) {
                        if (columns[c].field->is.owner)
                            cells[c] = owner;
                    }
                    INSIEME_TRY(writer->row(cells));
                }
                return {};
            });
            INSIEME_TRY(rows);
        }
        if (forPeople) {
            INSIEME_TRY(writer->begin(QStringLiteral("columns"), Texts::tr("Columns"), descriptionColumns()));
            for (const Table &table : tablesOf(type)) {
                for (const OutColumn &column : table.columns(m_context.shown, true))
                    INSIEME_TRY(writer->row(textCells(describe(table, column))));
            }
        }
        return writer->close();
    }

    Done writeDescription()
    {
        CsvFolder writer(m_folder);
        INSIEME_TRY(writer.begin(QStringLiteral("columns"), {}, descriptionColumns()));
        for (const RecordType *type : m_workspace.catalogue().types) {
            if (!QFileInfo::exists(m_folder + QLatin1Char('/') + QLatin1String(type->kind) + QStringLiteral(".csv")))
                continue;
            for (const Table &table : tablesOf(*type)) {
                for (const OutColumn &column : table.columns(m_context.shown, false))
                    INSIEME_TRY(writer.row(textCells(describe(table, column))));
            }
        }
        return writer.close();
    }

    Done writeJson(const RecordType &type)
    {
        QFile file(m_folder + QLatin1Char('/') + QLatin1String(type.kind) + QStringLiteral(".json"));
        const auto notWritten = [&file]() -> Done {
            return fail(Error::Code::Io,
                        Texts::tr("%1 could not be written: %2").arg(file.fileName(), file.errorString()));
        };
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return notWritten();
        QByteArray out = "{\"kind\":" + jsonString(QLatin1String(type.kind)) + ",\n\"columns\":[";
        bool first = true;
        const auto names = descriptionColumns();
        for (const Table &table : tablesOf(type)) {
            for (const OutColumn &column : table.columns(m_context.shown, false)) {
                if (column.title)
                    continue;
                const QStringList texts = describe(table, column);
                out += first ? "\n{" : ",\n{";
                first = false;
                for (size_t i = 0; i < names.size(); ++i)
                    out += (i > 0 ? "," : "") + jsonString(names[i].name) + ':'
                        + jsonString(texts[static_cast<qsizetype>(i)]);
                out += '}';
            }
        }
        out += "\n],\n\"records\":[";
        first = true;
        const Done records = each(type, [&](const AnyRecord &record) -> Done {
            out += (first ? "\n" : ",\n") + toJson(type, record.data(), m_context);
            first = false;
            if (out.size() < qsizetype(256) * 1024)
                return {};
            const bool good = file.write(out) == out.size();
            out.clear();
            return good ? Done() : notWritten();
        });
        INSIEME_TRY(records);
        out += "\n]}\n";
        return file.write(out) == out.size() && file.flush() ? Done() : notWritten();
    }

    Workspace &m_workspace;
    QString m_folder;
    const ExportOptions &m_options;
    Context m_context;
    qint64 m_done = 0;
};

} // namespace

Done exportAll(Workspace &workspace, const QString &folder, const ExportOptions &options)
{
    const QFileInfo target(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    const QString path = target.absoluteFilePath();
    if (target.exists()
        && (!target.isDir() || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return fail(
            Error::Code::Io,
            Texts::tr("%1 is not an empty folder. Choose a new folder: nothing is mixed or replaced.").arg(path));
    // Written beside its place and moved there when it is complete.
    Unfinished making(path, Unfinished::Kind::Export);
    INSIEME_TRY(making.mayBeMade());
    if (!QDir().mkdir(making.path()))
        return fail(Error::Code::Io,
                    Texts::tr("Nothing can be written to %1: %2").arg(target.absolutePath(), qt_error_string()));
    INSIEME_TRY(Export(workspace, making.path(), options).run());
    if ((target.exists() && !QDir().rmdir(path)) || !making.finish())
        return fail(Error::Code::Io,
                    Texts::tr("The export could not be moved to %1. Nothing was left there.").arg(path));
    return {};
}

} // namespace insieme::exchange
