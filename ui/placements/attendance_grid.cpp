// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/attendance_grid.h"

#include "core/base/elision.h"
#include "core/placements/clock_texts.h"
#include "ui/placements/attendance_delegate.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace insieme {
namespace {

using Days = boost::gregorian::days;
using Look = AttendanceModel::Look;

constexpr int nameWidth = 72, leastDay = 20; ///< of a month, and of a day in it
constexpr int tail[] = {68, 62, 40, 66}; ///< of what stands behind the days
constexpr int tailWidth = tail[0] + tail[1] + tail[2] + tail[3];

} // namespace

void AttendanceModel::show(Workspace &workspace, const Placement &placement, const PlacementClock &clock,
                           std::vector<AttendanceMonth> months, bool neutral)
{
    beginResetModel();
    m_workspace = &workspace;
    m_placement = placement;
    m_clock = clock;
    m_months = std::move(months);
    m_balances = monthsOf(clock, placement, m_months);
    m_neutral = neutral;
    endResetModel();
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_balances.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Date AttendanceModel::dayOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() >= Planned || index.row() >= rowCount())
        return {};
    const Date month = m_balances[static_cast<size_t>(index.row())].month;
    return makeDate(month.year(), month.month(), index.column() + 1).value_or(Date());
}

QModelIndex AttendanceModel::indexOf(const Date &day) const
{
    for (size_t row = 0; row < m_balances.size(); ++row) {
        const Date month = m_balances[row].month;
        if (stated(day) && month.year() == day.year() && month.month() == day.month())
            return index(static_cast<int>(row), day.day() - 1);
    }
    return {};
}

const AttendanceMonth *AttendanceModel::registerOf(const Date &month) const
{
    for (const AttendanceMonth &entry : m_months) {
        if (entry.month == month)
            return &entry;
    }
    return nullptr;
}

std::optional<AttendanceDay> AttendanceModel::entryOf(const Date &day) const
{
    if (!stated(day))
        return {};
    if (const AttendanceMonth *entry = registerOf(*makeDate(day.year(), day.month(), 1))) {
        for (const AttendanceDay &row : entry->days) {
            if (row.day == day)
                return row;
        }
    }
    return {};
}

bool AttendanceModel::isOpen(const Date &day) const
{
    if (!stated(day) || day < m_clock.input.start || m_clock.result.end < day)
        return false;
    return std::none_of(m_clock.result.suspended.begin(), m_clock.result.suspended.end(),
                        [&day](const calendar::Interval &days) { return days.contains(day); });
}

qint64 AttendanceModel::plannedOn(const Date &day) const
{
    return isOpen(day)
        ? calendar::plannedMinutes(m_clock.input.week, m_clock.input.work, m_clock.result.suspended, day, day)
        : 0;
}

Date AttendanceModel::neighbour(const Date &day, int step) const
{
    for (Date next = day + Days(step); m_clock.input.start <= next && next <= m_clock.result.end;
         next = next + Days(step)) {
        if (plannedOn(next) > 0)
            return next;
    }
    return {};
}

QString AttendanceModel::monthName(int row) const
{
    return longDate(m_balances[static_cast<size_t>(row)].month).section(QLatin1Char(' '), 2, 2);
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    const MonthBalance &balance = m_balances[static_cast<size_t>(index.row())];
    if (index.column() >= Planned) {
        const bool open = !stated(balance.signedOn) && balance.registered;
        if (role == TodayRole)
            return open;
        if (role != Qt::DisplayRole)
            return {};
        const QString none = QStringLiteral("–");
        switch (index.column()) {
        case Planned:
            return plainText(Minutes{balance.plannedMinutes});
        case Done:
            return balance.registered || balance.plannedMinutes == 0 ? plainText(Minutes{balance.doneMinutes}) : none;
        case Percentage:
            return balance.registered && balance.attendance
                ? QString::number((balance.attendance->basisPoints + 50) / 100)
                : none;
        default:
            return stated(balance.signedOn) ? tr("signed") : open ? tr("open") : none;
        }
    }
    const Date day = dayOf(index);
    const bool inside = stated(day) && m_clock.input.start <= day && day <= m_clock.result.end;
    const bool suspended = inside && !isOpen(day);
    const auto entry = entryOf(day);
    const bool today = stated(day) && m_workspace && day == m_workspace->today();
    switch (role) {
    case TodayRole:
        return today;
    case LookRole: {
        Look look = Look::Outside;
        if (!inside)
            look = Look::Outside;
        else if (entry && entry->worked && entry->worked->count > 0)
            look = Look::Worked;
        else if (suspended)
            look = std::any_of(m_clock.result.counted.begin(), m_clock.result.counted.end(),
                               [&day](const calendar::Interval &days) { return days.contains(day); })
                ? Look::Suspended
                : Look::Standing;
        else if (entry && entry->absence == Absence::Unexcused)
            look = Look::Absent;
        else if (entry && entry->absence)
            look = Look::Marked;
        else
            look = plannedOn(day) > 0 ? Look::Future : Look::Free;
        return static_cast<int>(look);
    }
    case Qt::DisplayRole: {
        if (!inside)
            return {};
        if (entry && entry->worked && entry->worked->count > 0)
            return attendanceText(entry->worked->count);
        if (entry && entry->absence)
            return QString(m_neutral ? neutralLetterOf(*entry->absence) : letterOf(*entry->absence));
        if (suspended) {
            // The letter of the reason on the days on which work would have been done.
            calendar::WorkCalendar work = m_clock.input.work;
            work.setWeekdays(m_clock.input.week.weekdays());
            if (!work.isWorkingDay(day))
                return {};
            for (const calendar::ClockSuspension &suspension : m_clock.input.suspensions) {
                const size_t reason = static_cast<size_t>(suspension.reason);
                if (!suspension.days.contains(day))
                    continue;
                if (m_neutral && m_clock.revealsHealth[reason])
                    return QStringLiteral("S");
                return m_clock.letters.value(suspension.reason);
            }
            return QStringLiteral("S");
        }
        if (const qint64 planned = plannedOn(day); planned > 0)
            return attendanceText(planned);
        const bool holiday = calendar::isPublicHoliday(day) && day.day_of_week() != 0 && m_clock.input.week.on(day) > 0;
        return holiday ? QStringLiteral("F") : m_clock.input.week.on(day) > 0 ? QStringLiteral("C") : QString();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return inside ? QStringLiteral("%1: %2").arg(longDate(day), data(index, Qt::DisplayRole).toString())
                      : QString();
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return monthName(section);
    if (section < Planned)
        return QString::number(section + 1);
    switch (section) {
    case Planned:
        return tr("Planned");
    case Done:
        return tr("Done");
    case Percentage:
        return QStringLiteral("%");
    default:
        return tr("Register");
    }
}

bool AttendanceModel::write(const Date &day, std::optional<Minutes> worked, std::optional<Absence> absence)
{
    if (!m_workspace || !isOpen(day)) {
        emit refused(elided(
            tr("Nothing can be written on %1: it is outside the placement, or suspended.").arg(italianText(day))));
        return false;
    }
    if (worked && m_workspace->today() < day) {
        emit refused(elided(tr("%1 is still to come: hours are written once they are done. An absence can be noted "
                               "before.")
                                .arg(italianText(day))));
        return false;
    }
    const Date month = *makeDate(day.year(), day.month(), 1);
    const AttendanceMonth *known = registerOf(month);
    AttendanceMonth after = known ? *known : AttendanceMonth{.placement = m_placement.id, .month = month};
    std::erase_if(after.days, [&day](const AttendanceDay &row) { return row.day == day; });
    const auto previous = entryOf(day);
    if (worked || absence) {
        AttendanceDay row;
        if (previous)
            row = *previous;
        row.day = day;
        row.worked = worked;
        row.absence = absence;
        after.days.push_back(row);
    }
    if (known && after == *known)
        return true;
    const Command command{QT_TRANSLATE_NOOP("Command", "Attendance of %1"), {LabelArgument{italianText(day)}}};
    const auto done = m_workspace->perform(command, [&](Transaction &transaction) -> insieme::Done {
        return known ? transaction.update(*known, after) : transaction.insert(after);
    });
    if (!done) {
        emit refused(done.error().text);
        return false;
    }
    return true;
}

AttendanceGrid::AttendanceGrid(QWidget *parent)
    : QTableView(parent)
    , m_model(new AttendanceModel(this))
{
    setModel(m_model);
    setItemDelegate(new AttendanceDelegate(this));
    setFrameShape(QFrame::NoFrame); // it stands on a card, which has the frame
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Attendance"));
    viewport()->setAutoFillBackground(false);
    setHorizontalHeader(new DayHeader(Qt::Horizontal, this));
    setVerticalHeader(new DayHeader(Qt::Vertical, this));
    setCornerButtonEnabled(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(leastDay);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(26);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(30);
    verticalHeader()->setMinimumWidth(nameWidth);
    verticalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(&Theme::current(), &Theme::changed, this, [this] { viewport()->update(); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        horizontalHeader()->viewport()->update();
        verticalHeader()->viewport()->update();
        emit currentDayChanged();
    });
}

void AttendanceGrid::show(Workspace &workspace, const Placement &placement, const PlacementClock &clock,
                          std::vector<AttendanceMonth> months, bool neutral)
{
    const Date day = currentDay();
    m_model->show(workspace, placement, clock, std::move(months), neutral);
    setFixedHeight(sizeHint().height());
    fitColumns();
    setCurrentDay(m_model->isOpen(day) ? day : workspace.today());
    emit currentDayChanged();
}

QSize AttendanceGrid::minimumSizeHint() const
{
    return {nameWidth + 31 * leastDay + tailWidth, sizeHint().height()};
}

QSize AttendanceGrid::sizeHint() const
{
    return {900, 28 + 30 * m_model->rowCount()};
}

Date AttendanceGrid::currentDay() const
{
    return m_model->dayOf(currentIndex());
}

void AttendanceGrid::setCurrentDay(const Date &day)
{
    if (const QModelIndex index = m_model->indexOf(day); index.isValid())
        setCurrentIndex(index);
}

void AttendanceGrid::fitColumns()
{
    const int rest = viewport()->width() - tailWidth;
    // The days fill what is left to the pixel: beyond the edge nothing could be reached.
    for (int i = 0; i < 31; ++i)
        setColumnWidth(i, std::max(leastDay, rest * (i + 1) / 31 - rest * i / 31));
    for (int i = 0; i < 4; ++i)
        setColumnWidth(AttendanceModel::Planned + i, tail[i]);
}

void AttendanceGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void AttendanceGrid::go(int step)
{
    if (const Date next = m_model->neighbour(currentDay(), step); stated(next))
        setCurrentDay(next);
}

QList<PageKey> AttendanceGrid::keys() const
{
    QList<PageKey> result{{QStringLiteral("←→↑↓"), tr("day by day")}};
    if (!m_model->canWrite())
        return result;
    return result
        + QList<PageKey>{{QStringLiteral("0–9"), tr("hours, and the next day")},
                         {QStringLiteral(": ,"), tr("minutes of the day just typed")},
                         {paint::keyText(Qt::Key_Space), tr("the hours planned")},
                         {QStringLiteral("A P M F C I T"), tr("an absence, by its letter")},
                         {QStringLiteral("S"), tr("begin a suspension")},
                         {QStringLiteral("↵"), tr("the next day")},
                         {paint::keyText(Qt::Key_Backspace), tr("the day before")},
                         {paint::keyText(Qt::Key_Delete), tr("clear the day")}};
}

void AttendanceGrid::keyPressEvent(QKeyEvent *event)
{
    const Date day = currentDay();
    const QString typed = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!stated(day) || !plain || !m_model->canWrite()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const auto put = [&](std::optional<Minutes> worked, std::optional<Absence> absence) {
        if (!m_model->write(day, worked, absence))
            return;
        // The model was read again by whoever listens to the file; the day is found anew.
        setCurrentDay(day);
        m_typed = day;
        go(+1);
    };
    const QChar key = typed.isEmpty() ? QChar() : typed.front();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        go(+1);
    } else if (event->key() == Qt::Key_Delete) {
        m_model->write(day, {}, {});
        setCurrentDay(day);
    } else if (event->key() == Qt::Key_Backspace) {
        go(-1);
    } else if (event->key() == Qt::Key_Space) {
        if (const qint64 planned = m_model->plannedOn(day); planned > 0)
            put(Minutes{planned}, {});
    } else if ((key == u':' || key == u',' || key == u'.') && stated(m_typed)) {
        setCurrentDay(m_typed);
        edit(currentIndex());
        if (auto *line =
                qobject_cast<QLineEdit *>(indexWidget(currentIndex()) ? indexWidget(currentIndex()) : focusWidget()))
            line->setText(line->text() + QLatin1Char(':'));
    } else if (key.isDigit()) {
        put(Minutes{qint64(key.digitValue()) * 60}, {});
    } else if (event->key() == Qt::Key_S) {
        emit suspensionWanted(day);
    } else if (!key.isNull() && absenceOf(key)) {
        put({}, absenceOf(key));
    } else {
        QTableView::keyPressEvent(event);
    }
}

/// Its letters belong to the grid while it has the keys, also those that are keys of the page elsewhere.
bool AttendanceGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool mark = key->text().size() == 1 && key->text().front().isLetterOrNumber();
        if (plain && (mark || key->key() == Qt::Key_Delete)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

} // namespace insieme
