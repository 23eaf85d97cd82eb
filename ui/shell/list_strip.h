// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/list_page.h"

class QTableView;

namespace insieme {

/// The list folded beside an open record: sign, name, next date, in the same filter and order. ↑↓ walk the records.
class ListStrip : public QWidget {
    Q_OBJECT
public:
    ListStrip(Shell &shell, const Layout &layout, const ListState &state, QWidget *parent = nullptr);
    const Layout &layoutOfStrip() const { return m_layout; }
    RecordModel &model() { return *m_model; }
    QTableView &view() { return *m_view; }
    void setCurrent(const QUuid &id);
    /// Tells the record after the current one once its place is known, mostly at once, whatever else is looked for
    /// until then.
    void stepOn();
    void reload();
    /// Beside its record; otherwise it lies over it and Esc only puts it away.
    void setDocked(bool docked);
    /// False while Esc does something else than to leave it.
    void setEscapeSaid(bool said);
    /// The keys go to its filter.
    void takeFilter();

signals:
    /// The keys or the mouse came to another record.
    void walked(const QUuid &id);
    /// Null: it is the last one, or none of the list any more.
    void steppedOn(const QUuid &id);
    /// Enter or the mouse chose the record that is shown now.
    void taken();
    void unfoldWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void walk();
    void describeCount();
    int topRow() const;
    QUuid topId() const;
    const Layout &m_layout;
    RecordModel *m_model;
    QTableView *m_view;
    QLineEdit *m_filter;
    QTimer *m_wait;
    Label *m_count, *m_escape;
    Keycap *m_escapeKey;
    QUuid m_current; ///< beside which it stands
    QUuid m_top; ///< before other rows came, and its row
    int m_topRow = -1;
    bool m_setting = false;
    bool m_stepsOn = false; ///< once the place of m_current is known
};

} // namespace insieme
