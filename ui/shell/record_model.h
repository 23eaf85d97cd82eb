// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/list_query.h"
#include "ui/shell/latest_work.h"
#include "ui/shell/list_state.h"

#include <map>
#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

class QTimer;

namespace insieme {

/// The rows of one list, read a page at a time as the view asks for them. It holds at most a few thousand rows,
/// whatever the length of the list.
///
/// A long one is counted beside the window. Until then it has its first rows, or after a change of the file as many as
/// before; the others come at its end, and nothing that is shown moves.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Records of a type whose lists are long, whatever one of them leaves. Tests make do with fewer.
    static inline int mostInShort = 2'000;

    RecordModel(Shell &shell, const Layout &layout, QObject *parent = nullptr);
    ~RecordModel() override;

    const Layout &layout() const { return m_layout; }
    const RecordType &type() const { return *m_list.query().type; }
    bool isLong() const { return m_isLong; }
    /// False until it is known how many rows there are; after a change of the file they are as many as before until
    /// then.
    bool isCounted() const { return m_counted; }
    /// Has the rows up to this one, of which somebody knows that it is there.
    void reach(int row);
    /// How many rows there are of `taken`; of all that the filter leaves once they are counted.
    qint64 countOf(const ListQuery &taken) const;
    /// The list as it stands: for printing and exporting as shown.
    const RecordList &list() const { return m_list; }
    /// What of it is taken along, in its order: the ticked rows, whatever the filter leaves of them; all that it leaves
    /// when none is.
    ListQuery taken() const;
    /// Conditions besides those of the view; `only`: of what they leave, those of these records.
    void setConditions(const std::vector<Condition> &conditions, const QSet<QUuid> *only = nullptr);
    /// The order of a field that none of them shows any more is given up for that of the titles.
    void setColumns(const std::vector<ListColumn> &columns);
    /// The same columns with other widths.
    void noteWidths(const std::vector<ListColumn> &columns) { m_columns = columns; }
    const std::vector<ListColumn> &columns() const { return m_columns; }
    const AnyRecord *recordAt(int row) const;
    const RowWord &wordOf(const RowFigure &figure, const AnyRecord &record) const;
    /// What is summed of it, where it has been found already.
    std::optional<qint64> knownAmount(const RowFigure &figure, const QUuid &id) const;
    /// Finds it for every column that is computed and summed; of a record that cannot be read it is nothing.
    void findAmounts(const QUuid &id);
    bool isTicked(const QUuid &id) const { return m_ticked.contains(id); }
    const QSet<QUuid> &ticked() const { return m_ticked; }
    /// How many of them the filter leaves.
    int tickedShown() const;
    void tick(int row);
    /// All rows, as long as no more than some thousands are ticked; none when all are.
    void tickAll();
    void untick();
    void setText(const QString &text);
    QString text() const { return m_list.query().text; }
    /// The file changed.
    void reload();
    QUuid idAt(int row) const;
    int rowOf(const QUuid &id) const;
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

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void ticksChanged();
    /// How many rows there are is known now, or anew.
    void counted();

private:
    void readAgain();
    bool isOfMany() const;
    void countBeside();
    void setCount(int count);
    QVariant computed(const ListColumn &column, int row, int role) const;
    /// nullptr: the first column, which has the order of titles, and what is computed, which has none.
    const Field *orderField(int column) const;
    QString whyNotSortedBy(const Field *field) const;

    Shell &m_shell;
    const Layout &m_layout;
    std::vector<ListColumn> m_columns;
    QSet<QUuid> m_ticked;
    RecordList m_list;
    int m_count = 0;
    bool m_isLong = false, m_counted = true;
    QTimer *m_painted; ///< until a list that comes into sight is there: it is counted afterwards
    LatestWork<qint64> m_counting;
    const Field *m_sort = nullptr;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable QCache<int, std::vector<AnyRecord>> m_pages; ///< by page number
    mutable QHash<QUuid, std::map<RowSource, RowWords>> m_words;
};

} // namespace insieme
