// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_model.h"

#include "core/record/display.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/registry/succession.h"
#include "ui/shell/list_cells.h"
#include "ui/widgets/list_roles.h"

#include <QTimer>

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

constexpr int rowsPerPage = 32; ///< about what a window shows: the first rows are there sooner
constexpr int pagesKept = 96;
constexpr int mostTicked = 5000;
constexpr int wordsKept = 10'000; ///< of so many records
constexpr int rowsAtFirst = 3 * rowsPerPage; ///< of a long list, more than a window shows
constexpr int countingDelay = 50; ///< milliseconds

} // namespace

RecordModel::RecordModel(Shell &shell, const Layout &layout, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shell(shell)
    , m_layout(layout)
    , m_columns(layout.columns)
    , m_list(shell.workspace().records(),
             [&layout] {
                 const View *view = findView(QLatin1String(layout.view));
                 ListQuery query;
                 query.type = view->type;
                 query.conditions = view->conditions;
                 return query;
             }())
    , m_painted(new QTimer(this))
    , m_pages(pagesKept)
{
    m_painted->setSingleShot(true);
    m_painted->setInterval(countingDelay);
    connect(m_painted, &QTimer::timeout, this, &RecordModel::countBeside);
    const ListState first = firstState(layout);
    if (stated(shell.context().asOf))
        setConditions({});
    if (first.sort)
        sortBy(first.sort, first.order);
    else if (!stated(shell.context().asOf))
        readAgain();
}

RecordModel::~RecordModel() = default;

void RecordModel::setText(const QString &text)
{
    if (text == m_list.query().text)
        return;
    ListQuery query = m_list.query();
    query.text = text;
    m_list = RecordList(m_shell.workspace().records(), query);
    readAgain();
}

void RecordModel::setConditions(const std::vector<Condition> &conditions, const QSet<QUuid> *only)
{
    ListQuery query = m_list.query();
    query.conditions = findView(QLatin1String(m_layout.view))->conditions;
    query.conditions.insert(query.conditions.end(), conditions.begin(), conditions.end());
    query.on = m_shell.context().asOf;
    query.only = only ? onlyThese(*only) : QSet<QUuid>();
    m_list = RecordList(m_shell.workspace().records(), query);
    readAgain();
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
    if (!m_ticked.remove(id))
        m_ticked.insert(id);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    emit ticksChanged();
}

int RecordModel::tickedShown() const
{
    if (m_ticked.isEmpty())
        return 0;
    ListQuery query = m_list.query();
    query.only = query.only.isEmpty() ? m_ticked : onlyThese(query.only & m_ticked);
    return static_cast<int>(RecordList(m_shell.workspace().records(), query).count());
}

ListQuery RecordModel::taken() const
{
    ListQuery query = m_list.query();
    if (m_ticked.isEmpty())
        return query;
    query.text.clear();
    query.conditions = findView(QLatin1String(m_layout.view))->conditions;
    query.only = m_ticked;
    return query;
}

void RecordModel::tickAll()
{
    const bool full = m_ticked.size() >= mostTicked;
    if (const int shown = tickedShown(); shown > 0 && (full || (m_counted && shown >= m_count))) {
        untick();
        return;
    }
    for (const QUuid &id : m_list.ids(0, mostTicked)) {
        if (m_ticked.size() < mostTicked)
            m_ticked.insert(id);
    }
    emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    emit ticksChanged();
}

void RecordModel::untick()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    emit ticksChanged();
}

void RecordModel::reload()
{
    m_words.clear();
    if (!m_ticked.isEmpty()) {
        // A record that is gone is ticked no more.
        const RecordList there(m_shell.workspace().records(), taken());
        if (there.count() != m_ticked.size()) {
            const std::vector<QUuid> left = there.ids(0, m_ticked.size());
            m_ticked = QSet<QUuid>(left.begin(), left.end());
        }
    }
    if (!m_isLong || !isOfMany()) {
        readAgain();
        return;
    }
    m_pages.clear();
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    countBeside();
}

/// Looks at no more than those of a short list. Words are found by their index, which ends where there are too many.
bool RecordModel::isOfMany() const
{
    ListQuery all;
    all.type = &type();
    return text().isEmpty() && !RecordList(m_shell.workspace().records(), all).ids(mostInShort, 1).empty();
}

void RecordModel::readAgain()
{
    m_counting.stop();
    m_painted->stop();
    m_isLong = isOfMany();
    beginResetModel();
    m_pages.clear();
    const int first = std::min(rowsAtFirst, mostInShort);
    m_count = static_cast<int>(m_isLong ? static_cast<qint64>(m_list.ids(0, first).size()) : m_list.count());
    m_counted = !m_isLong || m_count < first;
    endResetModel();
    if (!m_counted)
        m_painted->start();
}

void RecordModel::countBeside()
{
    using Counting = FileWork<qint64>;
    auto *counting =
        new Counting({QStringLiteral("list-filter"), tr("Counting the rows of “%1”").arg(type().pluralLabel()),
                      tr("Nothing is changed by looking.")},
                     m_shell.workspace().path(), toLoad(),
                     [query = m_list.query()](Workspace &workspace, Counting &) -> Result<qint64> {
                         return RecordList(workspace.records(), query).count();
                     });
    m_counting.begin(m_shell, counting, [this](const Result<qint64> &count) {
        // No row is out of reach because somebody stopped it.
        setCount(static_cast<int>(count ? *count : m_list.count()));
        m_counted = true;
        emit counted();
    });
}

void RecordModel::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void RecordModel::reach(int row)
{
    if (m_isLong && row >= m_count)
        setCount(row + 1);
}

qint64 RecordModel::countOf(const ListQuery &taken) const
{
    return m_ticked.isEmpty() && taken.only == m_list.query().only
        ? m_count
        : RecordList(m_shell.workspace().records(), taken).count();
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
    return field && !isOrderedByTitle(*field) ? insieme::whyNotSorted(type(), *field, m_shell.context().asOf)
                                              : QString();
}

QString RecordModel::whyNotSortedBy(int column) const
{
    if (column > 0 && column < columnCount() && m_columns[static_cast<size_t>(column)].isComputed())
        return tr("“%1” is computed while it is shown: no list is ordered by it.")
            .arg(headText(type(), m_columns[static_cast<size_t>(column)], m_shell.context()));
    return whyNotSortedBy(orderField(column));
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    const Field *field = orderField(column);
    sortBy(field, field || whyNotSortedBy(column).isEmpty() ? order : Qt::AscendingOrder);
}

void RecordModel::sortBy(const Field *field, Qt::SortOrder order)
{
    ListQuery query = m_list.query();
    m_sort = field;
    m_sortOrder = order;
    const bool sorted = whyNotSorted().isEmpty();
    query.sort = sorted && field && !isOrderedByTitle(*field) ? field : nullptr;
    query.descending = sorted && order == Qt::DescendingOrder;
    m_list = RecordList(m_shell.workspace().records(), query);
    readAgain();
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

const RowWord &RecordModel::wordOf(const RowFigure &figure, const AnyRecord &record) const
{
    if (m_words.size() >= wordsKept && !m_words.contains(record.id()))
        m_words.clear();
    std::map<RowSource, RowWords> &known = m_words[record.id()];
    auto words = known.find(figure.source);
    if (words == known.end())
        words =
            known.emplace(figure.source, figure.source(m_shell.workspace().records(), record, m_shell.context().day()))
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
    const auto record = m_shell.workspace().records().loadOn(type(), id, m_list.query().on);
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
        return secondLineOf(m_shell.workspace().records(), m_layout, type(), column, index.column() == 0, record,
                            m_shell.context());
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
        return {};
    const Context context = m_shell.context();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(type(), column, *record, context);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = displayWithToday(m_shell.workspace().records(), type(), *field, record->data(), context);
        const QString remark = column.figure ? wordOf(*column.figure, *record).text : QString();
        return remark.isEmpty() ? text : text + QStringLiteral(", ") + remark;
    }
    case Qt::CheckStateRole:
        return index.column() == 0
            ? QVariant(static_cast<int>(m_ticked.contains(record->id()) ? Qt::Checked : Qt::Unchecked))
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
        return headText(type(), m_columns[static_cast<size_t>(section)], m_shell.context());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return whyNot;
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), Qt::TextAlignmentRole);
    return {};
}

} // namespace insieme
