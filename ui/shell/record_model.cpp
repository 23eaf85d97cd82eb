// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_model.h"

#include "core/record/display.h"
#include "ui/widgets/list_roles.h"

namespace insieme {
namespace {

constexpr int rowsPerPage = 128;
constexpr int pagesKept = 24;

} // namespace

RecordModel::RecordModel(const Shell &shell, const Layout &layout, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shell(shell)
    , m_layout(layout)
    , m_list(shell.workspace().records(),
             [&layout] {
                 const View *view = findView(QLatin1String(layout.view));
                 ListQuery query;
                 query.type = view->type;
                 query.conditions = view->conditions;
                 return query;
             }())
    , m_pages(pagesKept)
{
    m_count = static_cast<int>(m_list.count());
}

void RecordModel::setText(const QString &text)
{
    if (text == m_list.query().text)
        return;
    ListQuery query = m_list.query();
    query.text = text;
    m_list = RecordList(m_shell.workspace().records(), query);
    reload();
}

void RecordModel::reload()
{
    beginResetModel();
    m_pages.clear();
    m_count = static_cast<int>(m_list.count());
    endResetModel();
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    ListQuery query = m_list.query();
    const Field *field = column >= 0
        ? findField(*query.type, QLatin1String(m_layout.columns[static_cast<size_t>(column)].column))
        : nullptr;
    // The first column shows the title, which has its own order.
    query.sort = column <= 0 || (field && field->is.title) ? nullptr : field;
    query.descending = order == Qt::DescendingOrder;
    m_sortColumn = std::max(column, 0);
    m_list = RecordList(m_shell.workspace().records(), query);
    reload();
}

const AnyRecord *RecordModel::recordAt(int row) const
{
    const int number = row / rowsPerPage;
    std::vector<AnyRecord> *page = m_pages.object(number);
    if (!page) {
        auto loaded = m_list.page(qint64(number) * rowsPerPage, rowsPerPage);
        page = new std::vector<AnyRecord>(loaded ? std::move(*loaded) : std::vector<AnyRecord>());
        m_pages.insert(number, page);
    }
    const auto at = static_cast<size_t>(row % rowsPerPage);
    return at < page->size() ? &(*page)[at] : nullptr;
}

QUuid RecordModel::idAt(int row) const
{
    const AnyRecord *record = row >= 0 && row < m_count ? recordAt(row) : nullptr;
    return record ? record->id() : QUuid();
}

int RecordModel::rowOf(const QUuid &id) const
{
    return static_cast<int>(m_list.indexOf(id));
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layout.columns.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListColumn &column = m_layout.columns[static_cast<size_t>(index.column())];
    const Field *field = findField(type(), QLatin1String(column.column));
    if (role == Qt::TextAlignmentRole) {
        const bool number = field->kind() == Kind::Money || field->kind() == Kind::Integer
            || field->kind() == Kind::Percent || field->kind() == Kind::Minutes;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SecondLineRole && role != Qt::AccessibleTextRole
        && role != CellKindRole && role != ToneRole)
        return {};
    if (role == CellKindRole) {
        if (qstrcmp(column.column, "status") == 0 || qstrcmp(column.column, "membership") == 0)
            return QVariant::fromValue(CellKind::Chip);
        return QVariant::fromValue(column.secondLine                  ? CellKind::TwoLines
                                       : field->kind() == Kind::Money ? CellKind::Money
                                                                      : CellKind::Text);
    }
    const AnyRecord *record = recordAt(index.row());
    if (!record)
        return {};
    if (role == ToneRole)
        return static_cast<int>(toneOf(field->value(record->data(), m_shell.context())));
    if (role == SecondLineRole) {
        if (!column.secondLine)
            return {};
        return displayOf(type(), *findField(type(), QLatin1String(column.secondLine)), record->data(),
                         m_shell.context());
    }
    return displayOf(type(), *field, record->data(), m_shell.context());
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field *field = findField(type(), QLatin1String(m_layout.columns[static_cast<size_t>(section)].column));
    if (role == Qt::DisplayRole)
        return type().label(*field);
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), Qt::TextAlignmentRole);
    return {};
}

} // namespace insieme
