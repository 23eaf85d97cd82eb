// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/placement_clock.h"
#include "core/store/workspace.h"
#include "ui/widgets/page_key.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace insieme {

/// One row a month, one column a day; then planned, done, per cent and the state of the register. Every cell that is
/// typed is a step of its own, written at once.
class AttendanceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FirstDay = 0, Planned = 31, Done, Percentage, Register, ColumnCount };
    /// What the delegate needs to know of a cell.
    enum class Look { Outside, Free, Suspended, Standing, Future, Worked, Absent, Marked };
    enum Role { LookRole = Qt::UserRole, TodayRole, HealthRole };

    explicit AttendanceModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }
    /// `neutral`: letters that would tell about health become S.
    void show(Workspace &workspace, const Placement &placement, const PlacementClock &clock,
              std::vector<AttendanceMonth> months, bool neutral);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    Date dayOf(const QModelIndex &index) const; ///< not stated: no day of the month
    QModelIndex indexOf(const Date &day) const;
    /// True for days on which something can be typed: inside the placement, not suspended.
    bool isOpen(const Date &day) const;
    /// The next day (or the one before) on which work is planned; not stated: there is none.
    Date neighbour(const Date &day, int step) const;
    qint64 plannedOn(const Date &day) const;
    /// Writes a day; neither hours nor absence: clears it. False, with the reason in `refused`, when it was not done.
    bool write(const Date &day, std::optional<Minutes> worked, std::optional<Absence> absence);
    std::optional<AttendanceDay> entryOf(const Date &day) const;
    QString monthName(int row) const;
    bool canWrite() const { return m_workspace && m_workspace->writable(); }
    const AttendanceMonth *registerOf(const Date &month) const; ///< by its first day; nullptr: none is written

signals:
    void refused(const QString &text);

private:
    Workspace *m_workspace = nullptr;
    Placement m_placement;
    PlacementClock m_clock;
    std::vector<AttendanceMonth> m_months;
    std::vector<MonthBalance> m_balances;
    bool m_neutral = false;
};

/// The grid and its keys: 0–9 hours and on to the next day, A P M F C I T an absence and on, ':' or ',' minutes for the
/// day just typed, Space the planned hours, Enter the next day, Delete clears, Backspace goes back, S begins a
/// suspension on the day.
class AttendanceGrid : public QTableView, public KeyedPart {
    Q_OBJECT
public:
    explicit AttendanceGrid(QWidget *parent = nullptr);
    AttendanceModel &attendance() const { return *m_model; }
    QList<PageKey> keys() const override;
    void show(Workspace &workspace, const Placement &placement, const PlacementClock &clock,
              std::vector<AttendanceMonth> months, bool neutral);
    Date currentDay() const;
    void setCurrentDay(const Date &day);
    QSize sizeHint() const override;
    /// No day is narrower than its number.
    QSize minimumSizeHint() const override;

signals:
    /// The cell with the keys is another one, or shows other things.
    void currentDayChanged();
    /// S on a day: it is to be the first of a suspension.
    void suspensionWanted(const Date &day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void go(int step);
    void fitColumns();
    AttendanceModel *m_model;
    Date m_typed; ///< the day whose minutes a ':' would set
};

} // namespace insieme
