// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/layouts.h"

#include <functional>

/// What the cells of a list say: the same words in the window and on paper. Called on any thread, with the records and
/// the titles of that thread.
namespace insieme {

/// Not of computed columns.
QString cellText(const RecordType &type, const ListColumn &column, const AnyRecord &record, const Context &context);
/// The quiet line under it; empty where there is none. `first`: of the columns.
QString secondLineOf(const Records &records, const Layout &layout, const RecordType &type, const ListColumn &column,
                     bool first, const AnyRecord &record, const Context &context);
/// Whether rows of these columns may have a quiet line.
bool hasTwoLines(const Layout &layout, const RecordType &type, const std::vector<ListColumn> &columns);
/// The head of a column.
QString headText(const RecordType &type, const ListColumn &column, const Context &context);
/// Shown as a chip, in the tone of its meaning.
bool isState(const Layout &layout, const ListColumn &column);
/// Figures stand at the right.
bool isFigure(const Field &field);
bool isFigure(const RecordType &type, const ListColumn &column);
/// The sum of each column that can be summed, empty for the others and where nothing is known of it.
QStringList totalsOfColumns(const RecordType &type, const std::vector<ListColumn> &columns, const Context &context,
                            const std::function<std::optional<qint64>(const Field &field, const Adding &adding)> &sumOf,
                            const std::function<std::optional<qint64>(const RowFigure &figure)> &figureSumOf);

} // namespace insieme
