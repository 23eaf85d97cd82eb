// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_cells.h"

#include "core/record/display.h"
#include "core/registry/members.h"
#include "core/registry/succession.h"

#include <algorithm>

namespace insieme {

static const Field &fieldOf(const RecordType &type, const ListColumn &column)
{
    return *findField(type, QLatin1String(column.column));
}

QString cellText(const RecordType &type, const ListColumn &column, const AnyRecord &record, const Context &context)
{
    return displayOf(type, fieldOf(type, column), record.data(), context);
}

QString headText(const RecordType &type, const ListColumn &column, const Context &context)
{
    return column.isComputed() ? column.figure->labelOn(context.day()) : type.label(fieldOf(type, column));
}

QString secondLineOf(const Records &records, const Layout &layout, const RecordType &type, const ListColumn &column,
                     bool first, const AnyRecord &record, const Context &context)
{
    if (column.isComputed() || isState(layout, column))
        return {};
    if (column.secondLine) {
        QStringList parts{displayOf(type, *findField(type, QLatin1String(column.secondLine)), record.data(), context)};
        if (isA(type, describe<PublicBody>()))
            parts << formerlyText(records, Id<Organisation>(record.id()), context.day());
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    const Field &field = fieldOf(type, column);
    return !first && field.is.asOf ? todayHint(records, type, field, record.data(), context) : QString();
}

bool hasTwoLines(const Layout &layout, const RecordType &type, const std::vector<ListColumn> &columns)
{
    return std::any_of(columns.begin(), columns.end(), [&](const ListColumn &column) {
        return !column.isComputed() && !isState(layout, column)
            && (column.secondLine || (&column != &columns.front() && fieldOf(type, column).is.asOf));
    });
}

bool isState(const Layout &layout, const ListColumn &column)
{
    return qstrcmp(column.column, "status") == 0 || qstrcmp(column.column, "membership") == 0
        || qstrcmp(column.column, "state") == 0 || (layout.light && qstrcmp(column.column, layout.light) == 0);
}

bool isFigure(const Field &field)
{
    return field.kind() == Kind::Money || field.kind() == Kind::Integer || field.kind() == Kind::Percent
        || field.kind() == Kind::Minutes || field.kind() == Kind::Area;
}

bool isFigure(const RecordType &type, const ListColumn &column)
{
    return column.isComputed() ? column.figure->kind != Kind::Text : isFigure(fieldOf(type, column));
}

QStringList totalsOfColumns(const RecordType &type, const std::vector<ListColumn> &columns, const Context &context,
                            const std::function<std::optional<qint64>(const Field &field, const Adding &adding)> &sumOf,
                            const std::function<std::optional<qint64>(const RowFigure &figure)> &figureSumOf)
{
    QStringList totals;
    for (const ListColumn &column : columns) {
        if (column.isComputed()) {
            const auto sum = column.figure->isSummed() ? figureSumOf(*column.figure) : std::nullopt;
            totals << (sum ? figureText(*column.figure, *sum) : QString());
            continue;
        }
        const Field &field = fieldOf(type, column);
        const auto sum = column.total && field.is.disclosure <= context.shown ? sumOf(field, *column.total)
                                                                              : std::optional<qint64>();
        totals << (sum ? display(field, amountAs(field, *sum), context) : QString());
    }
    return totals;
}

} // namespace insieme
