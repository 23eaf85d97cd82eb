// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/presence_grid.h"

#include "core/calendar/workdays.h"
#include "core/registry/checks.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace insieme {
namespace {

class MarkDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, theme.surface);
        const QString text = index.data(Qt::DisplayRole).toString();
        const int days = index.model()->columnCount() - 1;
        if (index.column() >= days) {
            paint::text(*painter, option.rect.adjusted(0, 0, -8, 0), text, Theme::font(13, QFont::DemiBold), theme.text,
                        Qt::AlignRight);
        } else {
            const QRectF cell = QRectF(option.rect).adjusted(1.5, 2.5, -1.5, -2.5);
            const int status = index.data(PresenceModel::StatusRole).toInt();
            QColor ground = index.data(PresenceModel::OpenRole).toBool() ? theme.surface : theme.inset,
                   colour = theme.text2;
            if (status >= 0) {
                const auto mark = static_cast<DayStatus>(status);
                const Theme::Tone tone = mark == DayStatus::UnjustifiedAbsence ? Theme::Tone::Bad
                    : mark == DayStatus::Hospital                              ? Theme::Tone::Violet
                    : mark == DayStatus::Closed                                ? Theme::Tone::Neutral
                                                                               : Theme::Tone::Info;
                ground = isAttended(mark) ? theme.accentSoft : theme.tone(tone).soft;
                colour = isAttended(mark) ? theme.accentText : theme.tone(tone).text;
            }
            painter->setPen(Qt::NoPen);
            painter->setBrush(ground);
            painter->drawRoundedRect(cell, 4, 4);
            painter->setFont(Theme::font(12, QFont::DemiBold));
            painter->setPen(colour);
            painter->drawText(option.rect, Qt::AlignCenter, text);
            painter->setBrush(Qt::NoBrush);
            if (option.state & QStyle::State_Selected) {
                painter->setPen(QPen(theme.accent, option.state & QStyle::State_HasFocus ? 2 : 1.2));
                painter->drawRoundedRect(cell, 4, 4);
            } else if (index.data(PresenceModel::TodayRole).toBool()) {
                painter->setPen(QPen(theme.tone(Theme::Tone::Bad).mark, 1));
                painter->drawRoundedRect(cell, 4, 4);
            }
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        painter->restore();
    }
};

class MarkHeader : public QHeaderView {
public:
    using QHeaderView::QHeaderView;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = Theme::current();
        const QModelIndex current = static_cast<const QTableView *>(parentWidget())->currentIndex();
        const bool rows = orientation() == Qt::Vertical;
        const bool here = (rows ? current.row() : current.column()) == section;
        painter->save();
        painter->fillRect(rect, theme.surface);
        painter->setFont(Theme::font(rows ? 13 : 12, here ? QFont::DemiBold : QFont::Normal));
        painter->setPen(here || rows ? theme.text : theme.text2);
        painter->drawText(rows ? rect.adjusted(2, 0, -6, 0) : rect,
                          Qt::AlignVCenter | (rows ? Qt::AlignLeft : Qt::AlignHCenter),
                          model()->headerData(section, orientation(), Qt::DisplayRole).toString());
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
        painter->restore();
    }
};

} // namespace

void PresenceModel::show(Workspace &workspace, const Service &service, const Date &month, bool masked, bool writable)
{
    beginResetModel();
    m_workspace = &workspace;
    m_month = Date(month.year(), month.month(), 1);
    m_today = workspace.today();
    m_days = daysInMonth(m_month);
    m_masked = masked;
    m_writable = writable && !masked;
    m_users = userMonths(workspace.records(), service.id, m_month);
    const auto unit = workspace.records().load(service.unit);
    m_unit = unit ? *unit : ServiceUnit();
    endResetModel();
}

int PresenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int PresenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_days + 1;
}

Date PresenceModel::dayOf(int column) const
{
    return m_month + boost::gregorian::days(column);
}

bool PresenceModel::isOpen(int row, int column) const
{
    if (column < 0 || column >= m_days)
        return false;
    const ServiceUser &user = m_users[static_cast<size_t>(row)].user;
    const Date day = dayOf(column);
    if (!inForce(user.admittedOn, user.dischargedOn, day))
        return false;
    const auto weekdays = calendar::parseWeekdays(m_unit.weekdays);
    if (!weekdays)
        return true;
    calendar::WorkCalendar open;
    open.setWeekdays(*weekdays);
    return open.isWorkingDay(day);
}

MonthMarks PresenceModel::marksOf(int row) const
{
    MonthMarks marks = m_users[static_cast<size_t>(row)].marks;
    marks.resize(static_cast<size_t>(m_days));
    return marks;
}

std::optional<DayMark> PresenceModel::markOf(int row, int column) const
{
    const MonthMarks &marks = m_users[static_cast<size_t>(row)].marks;
    return static_cast<size_t>(column) < marks.size() ? marks[static_cast<size_t>(column)] : std::nullopt;
}

QVariant PresenceModel::data(const QModelIndex &index, int role) const
{
    if (index.column() >= m_days) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        int attended = 0;
        for (int day = 0; day < m_days; ++day) {
            const auto mark = markOf(index.row(), day);
            attended += mark && isAttended(mark->status);
        }
        return QString::number(attended);
    }
    const auto mark = m_masked ? std::nullopt : markOf(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (m_masked)
            return markOf(index.row(), index.column()) ? QStringLiteral("•") : QString();
        return !mark ? QString() : mark->hours ? plainText(*mark->hours) : QString(letterOf(mark->status));
    case StatusRole:
        return mark ? static_cast<int>(mark->status) : -1;
    case OpenRole:
        return isOpen(index.row(), index.column());
    case TodayRole:
        return dayOf(index.column()) == m_today;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(m_users[static_cast<size_t>(index.row())].user.code, italianText(dayOf(index.column())),
                 mark ? dayStatusList.label(static_cast<int>(mark->status)) : tr("no mark"));
    default:
        return {};
    }
}

QVariant PresenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? m_users[static_cast<size_t>(section)].user.code : QString();
    return section < m_days ? QString::number(section + 1) : tr("Days");
}

bool PresenceModel::write(std::vector<std::pair<size_t, MonthMarks>> rows)
{
    if (!m_workspace || !m_writable) {
        emit refused(m_masked ? tr("While privacy is on, marks are neither shown nor changed.")
                              : tr("Nothing can be changed here now."));
        return false;
    }
    const Command command{rows.size() == 1 ? QT_TRANSLATE_NOOP("Command", "Presences of %1")
                                           : QT_TRANSLATE_NOOP("Command", "Presences of %1 and others"),
                          {{QString(), &describe<ServiceUser>(), m_users[rows.front().first].user.id.uuid()}}};
    // The model may be shown again while the command is announced.
    const auto done = m_workspace->perform(command, [&](Transaction &transaction) -> insieme::Done {
        for (const auto &[row, marks] : rows) {
            const auto known = presenceOf(transaction.records(), m_users[row].user.id, m_month);
            Presence after = known ? *known : Presence{{}, m_users[row].user.id, m_month, {}};
            after.days = marksText(marks);
            if (known && after == *known)
                continue;
            INSIEME_TRY(known ? transaction.update(*known, after) : transaction.insert(after));
        }
        return {};
    });
    if (!done) {
        emit refused(done.error().text);
        return false;
    }
    for (auto &[row, marks] : rows) {
        if (row < m_users.size())
            m_users[row].marks = std::move(marks);
        emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), m_days));
    }
    return true;
}

bool PresenceModel::write(int row, int column, const std::optional<DayMark> &mark)
{
    MonthMarks marks = marksOf(row);
    marks[static_cast<size_t>(column)] = mark;
    return write({{static_cast<size_t>(row), std::move(marks)}});
}

bool PresenceModel::fill(int row, int from)
{
    MonthMarks marks = marksOf(row);
    for (int day = from; day < m_days; ++day) {
        if (!marks[static_cast<size_t>(day)] && isOpen(row, day))
            marks[static_cast<size_t>(day)] = DayMark{DayStatus::Present, {}};
    }
    return write({{static_cast<size_t>(row), std::move(marks)}});
}

bool PresenceModel::paste(const QString &text, int row, int column)
{
    std::vector<std::pair<size_t, MonthMarks>> rows;
    QStringList lines = text.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        while (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        int at = row + static_cast<int>(i), from = column;
        const QString first = line.section(QLatin1Char('\t'), 0, 0).trimmed();
        for (size_t user = 0; user < m_users.size(); ++user) {
            if (!first.isEmpty() && m_users[user].user.code.compare(first, Qt::CaseInsensitive) == 0) {
                at = static_cast<int>(user);
                from = 0;
                line = line.section(QLatin1Char('\t'), 1);
            }
        }
        if (at >= rowCount()) {
            emit refused(tr("There are more lines than users. Nothing was pasted."));
            return false;
        }
        QString wrong;
        const auto marks = parseMarks(line, m_days - from, &wrong);
        if (!marks) {
            emit refused(tr("Line %1: “%2” is no mark of a day (P G I O F C T S), or there are too many days. Nothing "
                            "was pasted.")
                             .arg(i + 1)
                             .arg(wrong.left(20)));
            return false;
        }
        MonthMarks after = marksOf(at);
        for (size_t day = 0; day < marks->size(); ++day) {
            if ((*marks)[day])
                after[static_cast<size_t>(from) + day] = (*marks)[day];
        }
        rows.emplace_back(static_cast<size_t>(at), std::move(after));
    }
    return rows.empty() || write(std::move(rows));
}

PresenceGrid::PresenceGrid(QWidget *parent)
    : QTableView(parent)
    , m_model(new PresenceModel(this))
{
    setModel(m_model);
    setItemDelegate(new MarkDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Presences"));
    viewport()->setAutoFillBackground(false);
    setHorizontalHeader(new MarkHeader(Qt::Horizontal, this));
    setVerticalHeader(new MarkHeader(Qt::Vertical, this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(16);
    horizontalHeader()->setFixedHeight(26);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(28);
    verticalHeader()->setMinimumWidth(76);
    connect(&Theme::current(), &Theme::changed, this, [this] { viewport()->update(); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        horizontalHeader()->viewport()->update();
        verticalHeader()->viewport()->update();
    });
}

void PresenceGrid::show(Workspace &workspace, const Service &service, const Date &month, bool masked, bool writable)
{
    const QModelIndex at = currentIndex();
    const int row = at.row(), column = at.column();
    m_model->show(workspace, service, month, masked, writable);
    setFixedHeight(sizeHint().height());
    fitColumns();
    if (m_model->rowCount() > 0)
        setCurrentIndex(
            m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), std::clamp(column, 0, m_model->days() - 1)));
}

QSize PresenceGrid::sizeHint() const
{
    return {880, 28 + 28 * m_model->rowCount()};
}

void PresenceGrid::fitColumns()
{
    if (m_model->columnCount() < 2)
        return;
    const int width = std::max(18, (viewport()->width() - 52) / 31);
    for (int i = 0; i < m_model->days(); ++i)
        setColumnWidth(i, width);
    setColumnWidth(m_model->days(), 52);
}

void PresenceGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// On to the user's next open day; after the last one to the next user.
void PresenceGrid::forward()
{
    const QModelIndex at = currentIndex();
    for (int column = at.column() + 1; column < m_model->days(); ++column) {
        if (m_model->isOpen(at.row(), column)) {
            setCurrentIndex(m_model->index(at.row(), column));
            return;
        }
    }
    nextUser();
}

void PresenceGrid::nextUser()
{
    const int row = currentIndex().row() + 1;
    if (row >= m_model->rowCount())
        return;
    int column = 0;
    while (column < m_model->days() - 1 && !m_model->isOpen(row, column))
        ++column;
    setCurrentIndex(m_model->index(row, column));
}

/// Letters are marks here, and Delete clears a day: they are not the keys of the page.
bool PresenceGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool mark = key->text().size() == 1 && key->text().front().isPrint();
        if (plain && (mark || key->key() == Qt::Key_Delete)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

QList<PageKey> PresenceGrid::keys() const
{
    QList<PageKey> result{{QStringLiteral("←→↑↓"), tr("day by day")}};
    if (!m_model->canWrite())
        return result;
    return result
        + QList<PageKey>{{paint::keyText(Qt::Key_Space), tr("present, and the next day")},
                         {QStringLiteral("P G I O F C T S"), tr("a mark, by its letter")},
                         {QStringLiteral("1–9"), tr("present for so many hours")},
                         {QStringLiteral("+"), tr("the rest of the month present")},
                         {QStringLiteral("↵"), tr("the next user")},
                         {paint::keyText(Qt::Key_Delete), tr("clear the day")},
                         {QStringLiteral("Ctrl V"), tr("take what was copied from a sheet")}};
}

void PresenceGrid::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    if (event->matches(QKeySequence::Paste)) {
        if (at.isValid())
            m_model->paste(QApplication::clipboard()->text(), at.row(), std::min(at.column(), m_model->days() - 1));
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!at.isValid() || !plain || at.column() >= m_model->days()) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        nextUser();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_model->write(at.row(), at.column(), {});
        return;
    case Qt::Key_Plus:
        if (m_model->fill(at.row(), at.column()))
            nextUser();
        return;
    default:
        break;
    }
    const QString text = event->text().toUpper();
    if (text.size() == 1) {
        std::optional<DayMark> mark;
        if (text == QLatin1String(" ") || text == QLatin1String("X"))
            mark = DayMark{DayStatus::Present, {}};
        else if (text.front().isDigit() && text != QLatin1String("0"))
            mark = DayMark{DayStatus::Present, Minutes{60 * text.toLongLong()}};
        else if (const auto status = statusOf(text.front()))
            mark = DayMark{*status, {}};
        if (mark) {
            if (m_model->write(at.row(), at.column(), mark))
                forward();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace insieme
