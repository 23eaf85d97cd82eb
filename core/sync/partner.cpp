// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/partner.h"

#include <QCoreApplication>
#include <QSet>
#include <QTemporaryDir>

namespace insieme {
namespace {

/// True when the rows of the type stand for content that nobody can look through here.
bool carriesContent(const RecordType &type)
{
    return std::any_of(type.fields.begin(), type.fields.end(), [](const Field &field) {
        const QLatin1String column(field.column);
        return column == QLatin1String("sha256") || column.endsWith(QLatin1String("_sha256"));
    });
}

using Types = QSet<const RecordType *>;

/// The types whose rows stay here: what is about one person, what carries content, and what cannot be without them.
Types leftOut(const Catalogue &catalogue)
{
    Types out;
    for (bool more = true; more;) {
        more = false;
        for (const RecordType *type : catalogue.recorded()) {
            if (out.contains(type))
                continue;
            const bool goes =
                carriesContent(*type) || (type->extends && out.contains(&type->extends()))
                || std::any_of(type->fields.begin(), type->fields.end(), [&](const Field &field) {
                       if (!field.stored() || !field.ops->target || qstrcmp(field.column, "id") == 0)
                           return false;
                       if (field.is.subject)
                           return true;
                       const bool needed = field.is.required || field.is.owner;
                       return needed
                           && (field.is.disclosure != Disclosure::Public || out.contains(&field.ops->target()));
                   });
            if (goes) {
                out.insert(type);
                more = true;
            }
        }
    }
    return out;
}

Done copyRows(const RecordType &type, const Types &out, const Database &from, const Database &to,
              const ExportOptions &options)
{
    // Rows that came with the program may have been edited: the copy takes them as they are here.
    Statement shipped(to, QStringLiteral("DELETE FROM \"%1\"").arg(QLatin1String(type.table)));
    INSIEME_TRY(shipped.run());
    Statement rows(from, QStringLiteral("SELECT * FROM \"%1\" ORDER BY id").arg(QLatin1String(type.table)));
    const int columns = sqlite3_column_count(rows.handle());
    std::vector<const Field *> fields(static_cast<size_t>(columns), nullptr);
    QStringList marks;
    for (int i = 0; i < columns; ++i) {
        marks << QStringLiteral("?");
        for (const Field &field : type.fields) {
            if (qstrcmp(field.column, sqlite3_column_name(rows.handle(), i)) == 0)
                fields[static_cast<size_t>(i)] = &field;
        }
    }
    Statement insert(
        to,
        QStringLiteral("INSERT INTO \"%1\" VALUES(%2)").arg(QLatin1String(type.table), marks.join(QLatin1Char(','))));
    for (qint64 row = 0; rows.next(); ++row) {
        if (row % 1'000 == 0)
            INSIEME_TRY(options.goesOn());
        for (int i = 0; i < columns; ++i) {
            const Field *field = fields[static_cast<size_t>(i)];
            const bool elsewhere =
                field && field->ops->target && qstrcmp(field->column, "id") != 0 && out.contains(&field->ops->target());
            if (!elsewhere && (!field || field->is.disclosure == Disclosure::Public))
                RawValue::column(rows, i).bind(insert, i + 1);
            else if (!isSealed(type, *field) && field->is.required && field->kind() == Kind::Text)
                insert.bind(i + 1, QStringLiteral("—"));
            else
                insert.bindNull(i + 1);
        }
        INSIEME_TRY(insert.run());
        insert.reset();
    }
    return {};
}

} // namespace

Result<Package> makePartnerPackage(const Workspace &workspace, const ExportOptions &options)
{
    const QTemporaryDir folder;
    auto made = Workspace::create(folder.filePath(QStringLiteral("partner.insieme")), workspace.catalogue(),
                                  workspace.deskName(), workspace.pinnedDay());
    if (!made)
        return tl::unexpected(std::move(made).error());
    Workspace &copy = **made;
    const auto filled = copy.found(
        {QT_TRANSLATE_NOOP("Command", "Copy of the records without people")}, [&](Transaction &transaction) -> Done {
            INSIEME_TRY(transaction.records().database().exec("PRAGMA defer_foreign_keys=ON"));
            const auto &types = workspace.catalogue().recorded();
            const Types out = leftOut(workspace.catalogue());
            for (auto type = types.rbegin(); type != types.rend(); ++type) {
                if (!out.contains(*type))
                    INSIEME_TRY(copyRows(**type, out, workspace.database(), transaction.records().database(), options));
            }
            return {};
        });
    if (!filled)
        return tl::unexpected(filled.error());
    ExportOptions whole;
    whole.full = true;
    whole.stop = options.stop;
    return makePackage(copy, whole);
}

} // namespace insieme
