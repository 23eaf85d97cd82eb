// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/list_state.h"
#include "ui/shell/row_model.h"

#include <map>
#include <QSet>

namespace insieme {

/// The rows of one list with what their cells say, their order, and which of them are ticked.
class RecordModel : public RowModel {
    Q_OBJECT
public:
    RecordModel(Shell &shell, const Layout &layout, QObject *parent = nullptr);
    ~RecordModel() override;

    const Layout &layout() const { return m_layout; }
    /// How many rows there are of `taken`; of all that the filter leaves once they are counted.
    qint64 countOf(const ListQuery &taken) const;
    /// Of such rows the list holds only the first.
    bool isCut(const ListQuery &taken) const { return !taken.text.isEmpty() && RowModel::isCut(); }
    using RowModel::isCut;
    /// What of the list is taken along, in its order: the ticked rows, whatever the filter leaves of them; all that it
    /// leaves when none is.
    ListQuery taken() const;
    /// These records in the order of the list, whatever the filter leaves of them.
    ListQuery queryOf(const QSet<QUuid> &records) const;
    /// Conditions besides those of the view; `only`: of what they leave, those of these records.
    void setConditions(const std::vector<Condition> &conditions, const QSet<QUuid> *only = nullptr);
    /// The order of a field that none of them shows any more is given up for that of the titles.
    void setColumns(const std::vector<ListColumn> &columns);
    /// The same columns with other widths.
    void noteWidths(const std::vector<ListColumn> &columns) { m_columns = columns; }
    const std::vector<ListColumn> &columns() const { return m_columns; }
    const RowWord &wordOf(const RowFigure &figure, const AnyRecord &record) const;
    /// What is summed of it, where it has been found already.
    std::optional<qint64> knownAmount(const RowFigure &figure, const QUuid &id) const;
    /// Finds it for every column that is computed and summed; of a record that cannot be read it is nothing.
    void findAmounts(const QUuid &id);
    /// Ticked are single records, or all rows of a question but single ones: as long as the list shows that question
    /// or a part of it.
    bool isTicked(const QUuid &id) const { return m_ticked.contains(id) != isAllTicked(); }
    bool hasTicks() const { return isAllTicked() || !m_ticked.isEmpty(); }
    bool isAllTicked() const { return m_all.has_value(); }
    /// Single records; of all rows those that are not.
    const QSet<QUuid> &marked() const { return m_ticked; }
    /// As far as it is known: of all rows of a long list somebody must count them anew after a change of the file.
    int tickedCount() const { return isAllTicked() ? m_tickedRows : static_cast<int>(m_ticked.size()); }
    bool isTickedCountKnown() const { return !isAllTicked() || m_tickedRowsKnown; }
    void setTickedCount(int count);
    /// Nothing is ticked, or all rows of the list: what is taken is what it shows.
    bool takesList() const;
    /// How many of them the filter leaves, where that takes no look through a long list.
    std::optional<int> tickedShown() const;
    ListQuery queryOfTickedShown() const;
    void tick(int row);
    /// More are ticked by the question of the list instead of one by one. Tests make do with fewer.
    static inline int mostTicked = 5'000;
    /// All rows, or none when all are ticked. Refused, and as before, where they are not known yet, or are not all that
    /// the question finds.
    Done tickAll();
    void untick();
    void setText(const QString &text);
    QString text() const { return list().query().text; }
    /// The file changed.
    void reload();
    /// `field`: whether a column shows it or not; nullptr: the titles.
    void sortBy(const Field *field, Qt::SortOrder order);
    /// As it was asked for; another day may have no such order. nullptr: that of the titles.
    const Field *sortField() const { return m_sort; }
    /// The column of it; 0: the titles, or none.
    int sortColumn() const;
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Why the rows would not be (are not) in that order but in that of the first column, for people; empty: they are.
    QString whyNotSortedBy(int column) const;
    QString whyNotSorted() const { return whyNotSortedBy(m_sort); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void ticksChanged();
    /// The list shows other rows than all those that were ticked.
    void allDropped();

private:
    void ask(const ListQuery &query);
    QVariant computed(const ListColumn &column, int row, int role) const;
    /// nullptr: the first column, which has the order of titles, and what is computed, which has none.
    const Field *orderField(int column) const;
    QString whyNotSortedBy(const Field *field) const;

    const Layout &m_layout;
    std::vector<ListColumn> m_columns;
    QSet<QUuid> m_ticked; ///< with m_all: what is not ticked
    std::optional<ListQuery> m_all; ///< all its rows are ticked
    int m_tickedRows = 0; ///< of m_all
    bool m_tickedRowsKnown = false;
    const Field *m_sort = nullptr;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable QHash<QUuid, std::map<RowSource, RowWords>> m_words;
};

} // namespace insieme
