// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_model.h"

#include "core/record/display.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/registry/succession.h"
#include "ui/shell/list_cells.h"
#include "ui/widgets/list_roles.h"

#include <algorithm>

namespace insieme {
namespace {

/// Words of a title are ordered as titles are; a day or a figure in one has an order of its own.
bool isOrderedByTitle(const Field &field)
{
    return field.is.title && field.kind() == Kind::Text;
}

bool namesPerson(const Field &field)
{
    return field.kind() == Kind::Reference
        && (isA(field.ops->target(), describe<Person>()) || isA(field.ops->target(), describe<Operator>()));
}

constexpr int mostLookedUp = 200; ///< of them, in a long list on the window's thread
constexpr int wordsKept = 10'000; ///< of so many records

const std::vector<Condition> &conditionsOf(const Layout &layout)
{
    return findView(QLatin1String(layout.view))->conditions;
}

} // namespace

RecordModel::RecordModel(Shell &shell, const Layout &layout, QObject *parent)
    : RowModel(
        shell,
        [&layout] {
            ListQuery query;
            query.type = findView(QLatin1String(layout.view))->type;
            query.conditions = conditionsOf(layout);
            return query;
        }(),
        parent)
    , m_layout(layout)
    , m_columns(layout.columns)
{
    const ListState first = firstState(layout);
    if (stated(shell.context().asOf))
        setConditions({});
    if (first.sort)
        sortBy(first.sort, first.order);
    else if (!stated(shell.context().asOf))
        readAnew();
}

RecordModel::~RecordModel() = default;

void RecordModel::setText(const QString &text)
{
    ListQuery query = list().query();
    if (text == query.text)
        return;
    query.text = text;
    ask(query);
}

void RecordModel::setConditions(const std::vector<Condition> &conditions, const QSet<QUuid> *only)
{
    ListQuery query = list().query();
    query.conditions = conditionsOf(m_layout);
    query.conditions.insert(query.conditions.end(), conditions.begin(), conditions.end());
    query.on = shell().context().asOf;
    query.only = only ? onlyThese(*only) : QSet<QUuid>();
    ask(query);
}

void RecordModel::ask(const ListQuery &query)
{
    const bool dropped = m_all && !isPartOf(query, *m_all);
    if (dropped) {
        m_all.reset();
        m_ticked.clear();
    }
    show(query);
    if (dropped) {
        emit ticksChanged();
        emit allDropped();
    }
}

void RecordModel::setColumns(const std::vector<ListColumn> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
    if (m_sort && sortColumn() == 0)
        sortBy(nullptr, Qt::AscendingOrder);
}

void RecordModel::tick(int row)
{
    const QUuid id = idAt(row);
    if (id.isNull())
        return;
    const bool marked = !m_ticked.remove(id);
    if (marked)
        m_ticked.insert(id);
    m_tickedRows += marked ? -1 : 1;
    if (isAllTicked() && m_tickedRows == 0) {
        untick();
        return;
    }
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    emit ticksChanged();
}

ListQuery RecordModel::queryOfTickedShown() const
{
    ListQuery query = list().query();
    if (isAllTicked())
        query.except = m_ticked;
    else
        query.only = onlyThese(query.only.isEmpty() ? m_ticked : query.only & m_ticked);
    return query;
}

bool RecordModel::takesList() const
{
    return !hasTicks() || (isAllTicked() && m_ticked.isEmpty() && isPartOf(*m_all, list().query()));
}

std::optional<int> RecordModel::tickedShown() const
{
    const ListQuery &query = list().query();
    const int ticked = tickedCount();
    if (isAllTicked()) {
        if (isPartOf(*m_all, query))
            return ticked;
        if (m_ticked.isEmpty())
            return rowCount();
        if (isLong())
            return {};
    } else if (ticked == 0
               || (query.text.isEmpty() && query.conditions.size() == conditionsOf(m_layout).size()
                   && query.only.isEmpty()))
    {
        return ticked;
    } else if (isLong() && (!query.text.isEmpty() || ticked > mostLookedUp)) {
        return {};
    }
    return static_cast<int>(RecordList(shell().workspace().records(), queryOfTickedShown()).count());
}

ListQuery RecordModel::queryOf(const QSet<QUuid> &records) const
{
    ListQuery query = list().query();
    query.text.clear();
    query.conditions = conditionsOf(m_layout);
    query.only = records;
    return query;
}

ListQuery RecordModel::taken() const
{
    if (!isAllTicked())
        return m_ticked.isEmpty() ? list().query() : queryOf(m_ticked);
    ListQuery query = *m_all;
    query.sort = list().query().sort;
    query.descending = list().query().descending;
    query.except = m_ticked;
    return query;
}

Done RecordModel::tickAll()
{
    if (isAllTicked() ? m_ticked.isEmpty() : hasTicks() && rowCount() > 0 && tickedShown() == rowCount()) {
        untick();
        return {};
    }
    if (isLong() && !isSettled())
        return fail(Error::Code::Refused, tr("The rows are still being counted."));
    if (isCut())
        return fail(Error::Code::Refused,
                    tr("Nothing was ticked: the filter finds more than the %L1 rows that are shown. Narrow it.")
                        .arg(RecordList::mostMatches));
    QSet<QUuid> all = m_ticked;
    for (int row = 0; !isAllTicked() && rowCount() <= mostTicked && row < rowCount(); ++row)
        all.insert(idAt(row));
    if (!isAllTicked() && rowCount() <= mostTicked && all.size() <= mostTicked && !all.contains(QUuid())) {
        m_ticked = all;
    } else {
        if (!isAllTicked() && hasTicks() && tickedShown() != tickedCount())
            return fail(Error::Code::Refused,
                        tr("Nothing more was ticked: of what is ticked, some is outside the filter. Untick it first, "
                           "then tick all rows of the list."));
        m_tickedRowsKnown = !isAllTicked();
        m_tickedRows = isAllTicked() ? m_tickedRows + static_cast<int>(m_ticked.size()) : rowCount();
        if (!isAllTicked())
            m_all = list().query();
        m_ticked.clear();
    }
    tellAllChanged();
    emit ticksChanged();
    return {};
}

void RecordModel::untick()
{
    if (!hasTicks())
        return;
    m_all.reset();
    m_ticked.clear();
    tellAllChanged();
    emit ticksChanged();
}

void RecordModel::setTickedCount(int count)
{
    if (!isAllTicked())
        return;
    m_tickedRowsKnown = true;
    m_tickedRows = count;
    if (count == 0)
        untick();
}

void RecordModel::reload()
{
    m_words.clear();
    if (isAllTicked()) {
        m_tickedRowsKnown = false;
        if (!isLong())
            setTickedCount(static_cast<int>(RecordList(shell().workspace().records(), taken()).count()));
    } else if (hasTicks()) {
        // A record that is gone is ticked no more.
        const RecordList there(shell().workspace().records(), taken());
        if (there.count() != m_ticked.size()) {
            const std::vector<QUuid> left = there.ids(0, m_ticked.size());
            m_ticked = QSet<QUuid>(left.begin(), left.end());
        }
    }
    readAgain();
}

qint64 RecordModel::countOf(const ListQuery &taken) const
{
    if (hasTicks())
        return tickedCount();
    return taken.only == list().query().only ? rowCount() : RecordList(shell().workspace().records(), taken).count();
}

const Field *RecordModel::orderField(int column) const
{
    return column > 0 && column < columnCount()
        ? findField(type(), QLatin1String(m_columns[static_cast<size_t>(column)].column))
        : nullptr;
}

int RecordModel::sortColumn() const
{
    for (int column = 1; m_sort && column < columnCount(); ++column) {
        if (orderField(column) == m_sort)
            return column;
    }
    return 0;
}

QString RecordModel::whyNotSortedBy(const Field *field) const
{
    return field && !isOrderedByTitle(*field) ? insieme::whyNotSorted(type(), *field, shell().context().asOf)
                                              : QString();
}

QString RecordModel::whyNotSortedBy(int column) const
{
    if (column > 0 && column < columnCount() && m_columns[static_cast<size_t>(column)].isComputed())
        return tr("“%1” is computed while it is shown: no list is ordered by it.")
            .arg(headText(type(), m_columns[static_cast<size_t>(column)], shell().context()));
    return whyNotSortedBy(orderField(column));
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    const Field *field = orderField(column);
    sortBy(field, field || whyNotSortedBy(column).isEmpty() ? order : Qt::AscendingOrder);
}

void RecordModel::sortBy(const Field *field, Qt::SortOrder order)
{
    ListQuery query = list().query();
    m_sort = field;
    m_sortOrder = order;
    const bool sorted = whyNotSorted().isEmpty();
    query.sort = sorted && field && !isOrderedByTitle(*field) ? field : nullptr;
    query.descending = sorted && order == Qt::DescendingOrder;
    show(query);
}

const RowWord &RecordModel::wordOf(const RowFigure &figure, const AnyRecord &record) const
{
    if (m_words.size() >= wordsKept && !m_words.contains(record.id()))
        m_words.clear();
    std::map<RowSource, RowWords> &known = m_words[record.id()];
    auto words = known.find(figure.source);
    if (words == known.end())
        words =
            known.emplace(figure.source, figure.source(shell().workspace().records(), record, shell().context().day()))
                .first;
    return words->second[figure.place];
}

std::optional<qint64> RecordModel::knownAmount(const RowFigure &figure, const QUuid &id) const
{
    const auto known = m_words.constFind(id);
    if (known == m_words.constEnd())
        return {};
    const auto words = known->find(figure.source);
    return words != known->end() ? std::optional(words->second[figure.place].amount) : std::nullopt;
}

void RecordModel::findAmounts(const QUuid &id)
{
    const auto record = shell().workspace().records().loadOn(type(), id, list().query().on);
    for (const ListColumn &column : m_columns) {
        if (!column.isComputed() || !column.figure->isSummed())
            continue;
        if (record) {
            wordOf(*column.figure, *record);
        } else {
            RowWords &words = m_words[id][column.figure->source];
            words.resize(std::max(words.size(), column.figure->place + 1));
        }
    }
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListColumn &column = m_columns[static_cast<size_t>(index.column())];
    const Field *field = findField(type(), QLatin1String(column.column));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure(type(), column) ? Qt::AlignRight : Qt::AlignLeft));
    if (column.isComputed())
        return computed(column, index.row(), role);
    const bool state = isState(m_layout, column);
    const auto secondLine = [&](const AnyRecord &record) {
        return secondLineOf(shell().workspace().records(), m_layout, type(), column, index.column() == 0, record,
                            shell().context());
    };
    if (role == CellKindRole) {
        if (state)
            return QVariant::fromValue(CellKind::Chip);
        if (column.secondLine)
            return QVariant::fromValue(CellKind::TwoLines);
        if (index.column() == 0)
            return QVariant::fromValue(CellKind::Strong);
        if (const AnyRecord *record = field->is.asOf ? recordAt(index.row()) : nullptr;
            record && !secondLine(*record).isEmpty())
            return QVariant::fromValue(CellKind::TwoLines);
        return QVariant::fromValue(field->kind() == Kind::Money      ? CellKind::Money
                                       : field->kind() == Kind::Date ? CellKind::Date
                                       : field->kind() == Kind::Flag ? CellKind::Check
                                       : namesPerson(*field)         ? CellKind::Person
                                                                     : CellKind::Text);
    }
    const AnyRecord *record = recordAt(index.row());
    if (!record)
        return role == Qt::DisplayRole && index.column() == 0 && idAt(index.row()).isNull() ? QStringLiteral("…")
                                                                                            : QVariant();
    const Context context = shell().context();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(type(), column, *record, context);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = displayWithToday(shell().workspace().records(), type(), *field, record->data(), context);
        const QString remark = column.figure ? wordOf(*column.figure, *record).text : QString();
        return remark.isEmpty() ? text : text + QStringLiteral(", ") + remark;
    }
    case Qt::CheckStateRole:
        return index.column() == 0 ? QVariant(static_cast<int>(isTicked(record->id()) ? Qt::Checked : Qt::Unchecked))
                                   : QVariant();
    case RemarkRole:
        return column.figure ? wordOf(*column.figure, *record).text : QString();
    case ToneRole: {
        if (const auto tone = column.figure ? wordOf(*column.figure, *record).tone : std::nullopt)
            return static_cast<int>(*tone);
        const Value value = field->value(record->data(), context);
        if (isLate(m_layout, *field, value, context.day()))
            return static_cast<int>(Theme::Tone::Bad);
        if (const auto *yes = std::get_if<bool>(&value))
            return static_cast<int>(*yes ? Theme::Tone::Ok : Theme::Tone::Neutral);
        if (!state)
            return static_cast<int>(Theme::Tone::Neutral);
        return static_cast<int>(toneOf(value));
    }
    case SecondLineRole:
        return secondLine(*record);
    case AvatarRole:
        return index.column() == 0 && m_layout.avatars ? cellText(type(), column, *record, context) : QString();
    default:
        return {};
    }
}

QVariant RecordModel::computed(const ListColumn &column, int row, int role) const
{
    const RowFigure &figure = *column.figure;
    if (role == CellKindRole)
        return QVariant::fromValue(figure.kind == Kind::Text        ? CellKind::Light
                                       : figure.kind == Kind::Money ? CellKind::Money
                                                                    : CellKind::Text);
    const AnyRecord *record = recordAt(row);
    if (!record)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return wordOf(figure, *record).text;
    case Qt::ToolTipRole: {
        const RowWord &word = wordOf(figure, *record);
        return word.why.isEmpty() ? word.text : word.why;
    }
    case ToneRole:
        return static_cast<int>(wordOf(figure, *record).tone.value_or(Theme::Tone::Neutral));
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const QString whyNot = whyNotSortedBy(section);
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && whyNot.isEmpty()))
        return headText(type(), m_columns[static_cast<size_t>(section)], shell().context());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return whyNot;
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), Qt::TextAlignmentRole);
    return {};
}

} // namespace insieme
