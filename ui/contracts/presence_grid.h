// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/account.h"
#include "core/store/workspace.h"
#include "ui/widgets/page_key.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace insieme {

/// One row a user, one column a day of a month, then how many days each was there. What is typed is written at once.
class PresenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { OpenRole = Qt::UserRole, StatusRole, TodayRole };
    using QAbstractTableModel::QAbstractTableModel;
    /// `masked`: marks are hidden and cannot be typed.
    void show(Workspace &workspace, const Service &service, const Date &month, bool masked, bool writable);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int days() const { return m_days; }
    bool canWrite() const { return m_writable && !m_masked; }
    Date dayOf(int column) const;
    /// A day on which the unit is open and the user admitted.
    bool isOpen(int row, int column) const;
    std::optional<DayMark> markOf(int row, int column) const;
    /// False, with the reason in `refused`, when it was not done.
    bool write(int row, int column, const std::optional<DayMark> &mark);
    /// Present on every open day of a user from a column on that has no mark yet.
    bool fill(int row, int from);
    /// Rows of cells as people copy them from a sheet: from `row` and `column` on, or by the users' codes where the
    /// first cell of every line is one. One step; nothing is written when a cell is no mark.
    bool paste(const QString &text, int row, int column);

signals:
    void refused(const QString &text);

private:
    bool write(std::vector<std::pair<size_t, MonthMarks>> rows);
    MonthMarks marksOf(int row) const;

    Workspace *m_workspace = nullptr;
    std::vector<UserMonth> m_users;
    ServiceUnit m_unit;
    Date m_month, m_today;
    int m_days = 0;
    bool m_masked = false, m_writable = false;
};

/// The grid and its keys: the letters of the marks, Space or X for present, each goes on to the next open day; digits
/// are hours; + marks the rest of the month present and goes to the next user; Enter goes to the next user, Delete
/// clears, Ctrl+V takes what was copied from a sheet.
class PresenceGrid : public QTableView, public KeyedPart {
    Q_OBJECT
public:
    explicit PresenceGrid(QWidget *parent = nullptr);
    PresenceModel &presences() const { return *m_model; }
    QList<PageKey> keys() const override;
    void show(Workspace &workspace, const Service &service, const Date &month, bool masked, bool writable);
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void forward();
    void nextUser();
    void fitColumns();
    PresenceModel *m_model;
};

} // namespace insieme
