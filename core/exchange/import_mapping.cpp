// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_mapping.h"

#include "core/record/describe.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct MappingDescriptor {
    INSIEME_DESCRIPTOR(ImportMapping)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind of record"), {.required = true, .width = 20}),
        field<&R::content>("content", "contenuto", QT_TR_NOOP("Columns"),
                           {.required = true, .longText = true, .verbatim = true, .limit = 200'000}));
    static_assert(arity<R>() == fields.storedCount(), "a member of ImportMapping has no field");
};

} // namespace

template<> const RecordType &describe<ImportMapping>()
{
    static const RecordType type = [] {
        RecordType t = recordType<MappingDescriptor>("import_mapping", "import-mappings",
                                                     QT_TRANSLATE_NOOP("ImportMapping", "Import mapping"),
                                                     QT_TRANSLATE_NOOP("ImportMapping", "Import mappings"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &saved = *static_cast<const ImportMapping *>(record);
            if (const auto read = exchange::mappingFromJson(saved.content.toUtf8()); !read)
                problems.append({Verdict::Level::Invalid, QStringLiteral("content"), read.error().text});
        };
        return t;
    }();
    return type;
}

void addExchange(Catalogue &catalogue)
{
    catalogue.types.push_back(&describe<ImportMapping>());
}

namespace exchange {

std::vector<SavedMapping> savedMappings(const Workspace &workspace, const RecordType &type)
{
    std::vector<SavedMapping> result;
    for (const QUuid &id : workspace.records().ids(describe<ImportMapping>())) {
        const auto record = workspace.records().load(Id<ImportMapping>(id));
        if (!record || record->kind != QLatin1String(type.kind))
            continue;
        if (auto mapping = mappingFromJson(record->content.toUtf8()))
            result.push_back({id, record->name, std::move(*mapping)});
    }
    std::sort(result.begin(), result.end(), [](const SavedMapping &a, const SavedMapping &b) {
        return std::pair(a.name, a.id) < std::pair(b.name, b.id);
    });
    return result;
}

std::optional<SavedMapping> fittingMapping(const Workspace &workspace, const RecordType &type, const Tables &tables)
{
    std::optional<SavedMapping> best;
    for (SavedMapping &saved : savedMappings(workspace, type)) {
        if (fitMapping(saved.mapping, tables, type)
            && (!best || saved.mapping.columns.size() > best->mapping.columns.size()))
            best = std::move(saved);
    }
    if (best && !addUnknownColumns(best->mapping, tables, type))
        return {};
    return best;
}

Result<qint64> saveMapping(Workspace &workspace, const QString &name, const Mapping &mapping)
{
    const Command command{QT_TRANSLATE_NOOP("Command", "Save the import mapping “%1”"), {{name}}};
    return workspace.perform(command, [&](Transaction &transaction) -> Done {
        ImportMapping after;
        for (const QUuid &id : transaction.records().ids(describe<ImportMapping>())) {
            const auto known = transaction.records().load(Id<ImportMapping>(id));
            if (known && known->name == name && known->kind == mapping.kind)
                after = *known;
        }
        const ImportMapping before = after;
        after.name = name;
        after.kind = mapping.kind;
        after.content = QString::fromUtf8(toJson(mapping));
        return after.id.isNull() ? transaction.insert(after) : transaction.update(before, after);
    });
}

} // namespace exchange
} // namespace insieme
