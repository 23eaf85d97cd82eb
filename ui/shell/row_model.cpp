// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/row_model.h"

#include "core/store/reading_limit.h"

#include <algorithm>
#include <QTimer>

namespace insieme {
namespace {

constexpr int rowsPerPage = 32; ///< about what a window shows: the first rows are there sooner
constexpr int pagesKept = 96;
constexpr int rowsAtFirst = 3 * rowsPerPage; ///< of a long list, more than a window shows
constexpr int pagesAsked = 320; ///< of ids: as many as a list holds that is filtered by words
constexpr int rowsAsked = pagesAsked * rowsPerPage;
constexpr int countingDelay = 50, scrollingDelay = 30; ///< milliseconds

} // namespace

RowModel::RowModel(Shell &shell, ListQuery query, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shell(shell)
    , m_list(shell.workspace().records(), std::move(query))
    , m_shown(m_list)
    , m_painted(new QTimer(this))
    , m_pause(new QTimer(this))
    , m_ids(2 * pagesAsked)
    , m_records(pagesKept)
{
    static_assert(rowsAsked >= RecordList::mostMatches);
    for (QTimer *timer : {m_painted, m_pause})
        timer->setSingleShot(true);
    connect(m_painted, &QTimer::timeout, this, &RowModel::countBeside);
    connect(m_pause, &QTimer::timeout, this, &RowModel::askBeside);
}

RowModel::~RowModel() = default;

void RowModel::show(ListQuery query)
{
    m_list = RecordList(m_shell.workspace().records(), std::move(query));
    readAnew();
}

/// Looks at no more than those of a short list.
bool RowModel::isOfMany() const
{
    ListQuery all;
    all.type = &type();
    return !RecordList(m_shell.workspace().records(), all).ids(mostInShort, 1).empty();
}

void RowModel::readAnew()
{
    stopAsking();
    m_isLong = isOfMany();
    if (!m_isLong) {
        m_shown = m_list;
        m_isCut = m_list.isCut();
        reset(static_cast<int>(m_list.count()), true, [] {});
        tellSought();
        return;
    }
    const int most = std::min(rowsAtFirst, mostInShort);
    const auto first = m_list.idsWithin(mostSteps, 0, most);
    if (!first) {
        m_need = Need::Anew;
        m_counted = false;
        m_pause->start(0);
        return;
    }
    m_shown = m_list;
    m_isCut = false;
    const auto rows = static_cast<int>(first->size());
    reset(rows, rows < most, [&] { put({0, *first, rows < most, {}, {}, false}, true); });
    if (!m_counted)
        m_painted->start(countingDelay);
    tellSought();
}

void RowModel::readAgain()
{
    if (!m_isLong || !isOfMany() || isAsking() || !m_whyNot.isEmpty()) {
        readAnew();
        return;
    }
    m_records.clear();
    m_places.clear();
    m_uncounted = false;
    tellAllChanged();
    // What was asked before is of another state of the file.
    m_asking.stop();
    m_counting.stop();
    m_shell.workspace().records().catchUp(); // what follows the records is looked at beside, but not written there
    m_need = Need::Again;
    m_pause->start(0);
}

void RowModel::tellAllChanged()
{
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

void RowModel::stopAsking()
{
    for (LatestWork<ListAnswer> *work : {&m_counting, &m_asking})
        work->stop();
    m_painted->stop();
    m_pause->stop();
    m_need = Need::Nothing;
    m_wanted = -1;
    m_uncounted = false;
    m_whyNot.clear();
}

void RowModel::forget()
{
    m_ids.clear();
    m_records.clear();
    m_places.clear();
    m_wanted = -1;
}

void RowModel::reset(int count, bool counted, const std::function<void()> &put)
{
    beginResetModel();
    forget();
    put();
    m_count = count;
    m_counted = counted;
    endResetModel();
}

/// Whole pages; the last rows of a list are one, too.
void RowModel::put(const ListAnswer &answer, bool over)
{
    const auto size = static_cast<qint64>(answer.ids.size());
    for (qint64 page = (answer.first + rowsPerPage - 1) / rowsPerPage; page * rowsPerPage < answer.first + size; ++page)
    {
        const qint64 from = page * rowsPerPage - answer.first, to = std::min(from + rowsPerPage, size);
        const auto number = static_cast<int>(page);
        if ((to - from < rowsPerPage && !answer.toTheEnd) || (!over && m_ids.contains(number)))
            continue;
        m_ids.insert(number, new std::vector<QUuid>(answer.ids.begin() + from, answer.ids.begin() + to));
        m_records.remove(number);
    }
}

void RowModel::want(int row) const
{
    m_wanted = row;
    const bool asked = m_asking.isRunning() && m_asked == row / rowsAsked;
    if (m_need == Need::Nothing && !asked && !m_pause->isActive())
        m_pause->start(scrollingDelay);
}

const std::vector<QUuid> *RowModel::idsOf(int page) const
{
    if (const std::vector<QUuid> *known = m_ids.object(page))
        return known;
    const int first = page * rowsPerPage;
    std::optional<std::vector<QUuid>> ids;
    if (!m_isLong)
        ids = m_shown.ids(first, rowsPerPage);
    else if (m_need == Need::Nothing && m_whyNot.isEmpty() && m_wanted < 0)
        ids = m_shown.idsWithin(mostSteps, first, rowsPerPage);
    if (!ids) {
        want(first);
        return nullptr;
    }
    auto *known = new std::vector<QUuid>(std::move(*ids));
    m_ids.insert(page, known);
    return known;
}

const AnyRecord *RowModel::recordAt(int row) const
{
    const int page = row / rowsPerPage;
    std::vector<AnyRecord> *records = m_records.object(page);
    if (!records) {
        const std::vector<QUuid> *ids = idsOf(page);
        if (!ids)
            return nullptr;
        records = new std::vector<AnyRecord>(m_shown.records(*ids));
        m_records.insert(page, records);
    }
    const auto at = static_cast<size_t>(row % rowsPerPage);
    return at < records->size() && (*records)[at] ? &(*records)[at] : nullptr;
}

QUuid RowModel::idAt(int row) const
{
    const std::vector<QUuid> *ids = row >= 0 && row < m_count ? idsOf(row / rowsPerPage) : nullptr;
    const auto at = static_cast<size_t>(row % rowsPerPage);
    return ids && at < ids->size() ? (*ids)[at] : QUuid();
}

std::optional<qint64> RowModel::placeOf(const QUuid &id) const
{
    if (!m_isLong)
        return m_shown.indexOf(id);
    if (const auto told = m_places.constFind(id); told != m_places.cend())
        return *told;
    for (const int page : m_ids.keys()) {
        const std::vector<QUuid> &ids = *m_ids.object(page);
        const auto at = std::find(ids.begin(), ids.end(), id);
        if (at != ids.end())
            return qint64(page) * rowsPerPage + (at - ids.begin());
    }
    return m_need == Need::Nothing ? m_shown.indexWithin(mostSteps, id) : std::nullopt;
}

int RowModel::rowOf(const QUuid &id) const
{
    return static_cast<int>(placeOf(id).value_or(-1));
}

void RowModel::seek(const QUuid &id, std::function<void(int)> then)
{
    m_sought = id;
    m_then = std::move(then);
    tellSought();
}

void RowModel::tellSought()
{
    if (m_sought.isNull() || isAsking())
        return;
    const auto place = placeOf(m_sought);
    if (!place) {
        m_pause->start(0);
        return;
    }
    m_sought = {};
    const int row = static_cast<int>(*place);
    if (m_isLong && row >= m_count)
        setCount(row + 1); // it is known to be there
    std::exchange(m_then, nullptr)(row);
}

void RowModel::loseSought()
{
    if (!std::exchange(m_sought, QUuid()).isNull())
        std::exchange(m_then, nullptr)(-1);
}

void RowModel::begin(LatestWork<ListAnswer> &asking, const ListQuestion &question,
                     std::function<void(const ListAnswer &)> take)
{
    using Asking = FileWork<ListAnswer>;
    const QString what = question.counts ? tr("Counting the rows of “%1”") : tr("Looking for the rows of “%1”");
    auto *work = new Asking(
        {QStringLiteral("list-filter"), what.arg(type().pluralLabel()), tr("Nothing is changed by looking.")},
        m_shell.workspace().path(), toLoad(), [question](Workspace &workspace, Asking &self) -> Result<ListAnswer> {
            const ReadingLimit stop(workspace.database(), [&self] { return !self.wasStopped(); });
            ListAnswer answer = answerTo(workspace.records(), question);
            if (stop.wasReached())
                return fail(Error::Code::Cancelled, {});
            return answer;
        });
    asking.begin(m_shell, work, [this, &asking, take = std::move(take)](const Result<ListAnswer> &answer) {
        if (answer)
            take(*answer);
        else if (answer.error().code != Error::Code::Cancelled || !staysWithout(asking))
            giveUp(answer.error());
    });
}

bool RowModel::staysWithout(const LatestWork<ListAnswer> &asking)
{
    if (&asking == &m_counting) {
        setUncounted();
        return true;
    }
    if (m_need == Need::Again) {
        emit aboutToArrive();
        m_shown = m_list;
        m_need = Need::Nothing;
        m_wanted = -1;
        loseSought();
        forget();
        setUncounted();
        tellAllChanged();
        emit arrived(false);
        return true;
    }
    // A row that was only looked for, or those behind the last one.
    const bool stays = m_need == Need::Nothing && (m_wanted < 0 || m_wanted >= m_count);
    if (stays) {
        m_wanted = -1;
        loseSought();
    }
    return stays;
}

void RowModel::setUncounted()
{
    m_counted = false;
    m_uncounted = true;
    emit counted();
}

void RowModel::countAgain()
{
    m_uncounted = false;
    countBeside();
    emit counted();
}

bool RowModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_uncounted && m_need == Need::Nothing && m_wanted < 0;
}

void RowModel::fetchMore(const QModelIndex &)
{
    want(m_count);
}

void RowModel::countBeside()
{
    ListQuestion question{m_list.query()};
    question.limit = rowsAsked;
    question.counts = true;
    begin(m_counting, question, [this](const ListAnswer &answer) {
        put(answer, false);
        m_isCut = answer.isCut;
        m_counted = true;
        setCount(static_cast<int>(*answer.count));
        emit counted();
    });
}

void RowModel::askBeside()
{
    m_asked = -1;
    if (m_need == Need::Nothing && m_wanted < 0 && m_sought.isNull())
        return;
    ListQuestion question{m_list.query()};
    question.limit = rowsAsked;
    if (m_need == Need::Anew) {
        question.limit = std::min(rowsAtFirst, mostInShort);
    } else {
        if (m_need == Need::Again) {
            m_counting.stop();
            m_painted->stop();
            question.counts = true;
            question.places = m_held ? m_held() : std::vector<QUuid>();
            std::erase(question.places, QUuid());
        }
        if (m_wanted >= 0) {
            m_asked = m_wanted / rowsAsked;
            question.first = m_asked * rowsAsked;
        } else if (!m_sought.isNull()) {
            question.around = m_sought;
        } else if (!question.places.empty()) {
            question.around = question.places.front();
            question.first = std::max(0, rowOf(question.around)) / rowsAsked * rowsAsked; // where it is gone meanwhile
        }
        if (!m_sought.isNull())
            question.places.push_back(m_sought);
    }
    begin(m_asking, question, [this](const ListAnswer &answer) { take(answer); });
}

void RowModel::take(const ListAnswer &answer)
{
    if (m_need == Need::Anew) {
        emit aboutToArrive();
        m_shown = m_list;
        m_need = Need::Nothing;
        m_isCut = answer.isCut;
        reset(static_cast<int>(answer.count.value_or(static_cast<qint64>(answer.ids.size()))), answer.count.has_value(),
              [&] { put(answer, true); });
        if (!m_counted)
            countBeside();
        emit arrived(true);
    } else if (m_need == Need::Again) {
        if (!takeAgain(answer))
            return;
    } else {
        put(answer, true);
        // Where the file has fewer rows than were counted, there is nothing to look for until it is read again.
        if (m_wanted >= 0 && m_wanted / rowsAsked == m_asked && !m_ids.contains(m_wanted / rowsPerPage))
            m_ids.insert(m_wanted / rowsPerPage, new std::vector<QUuid>);
        m_wanted = -1;
        if (m_uncounted) {
            const int known = static_cast<int>(answer.first) + static_cast<int>(answer.ids.size());
            m_counted = answer.toTheEnd && (answer.first == 0 || !answer.ids.empty());
            setCount(m_counted ? known : std::max(m_count, known));
            m_uncounted = !m_counted;
            emit counted();
        }
        m_places.insert(answer.places);
        if (!answer.ids.empty() && !m_list.isOfWords()) {
            m_shown.remember(answer.first, answer.ids.front());
            m_shown.remember(answer.first + static_cast<qint64>(answer.ids.size()) - 1, answer.ids.back());
        }
        tellAllChanged();
    }
    tellSought();
}

/// False: it is asked anew, since somebody looks elsewhere by now.
bool RowModel::takeAgain(const ListAnswer &answer)
{
    const std::vector<QUuid> held = m_held ? m_held() : std::vector<QUuid>();
    const bool known = std::all_of(held.begin(), held.end(), [&answer](const QUuid &id) {
        return id.isNull() || answer.places.contains(id)
            || std::find(answer.ids.begin(), answer.ids.end(), id) != answer.ids.end();
    });
    if (!known) {
        m_pause->start(0);
        return false;
    }
    emit aboutToArrive();
    m_shown = m_list;
    m_need = Need::Nothing;
    forget();
    put(answer, true);
    m_places = answer.places;
    m_isCut = answer.isCut;
    m_counted = true;
    setCount(static_cast<int>(*answer.count));
    tellAllChanged();
    emit arrived(false);
    return true;
}

void RowModel::giveUp(const Error &error)
{
    stopAsking();
    m_isCut = false;
    m_whyNot = error.code == Error::Code::Cancelled ? tr("Looking for the rows was stopped.") : error.text;
    emit aboutToArrive();
    reset(0, true, [] {});
    loseSought();
    emit arrived(true);
}

void RowModel::setCount(int count)
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

} // namespace insieme
