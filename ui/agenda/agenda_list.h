// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda/agenda.h"
#include "ui/widgets/page_key.h"

#include <QAbstractListModel>
#include <QListView>

namespace insieme {

/// Lines of the agenda under their headings.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        QString heading; ///< not empty: a heading, no line
        QString count, note;
        bool late = false;
        bool folded = false; ///< a heading whose lines are not shown
        AgendaItem item;
        QString date, when, owner, tail; ///< what is painted; `tail`: what a holiday or a putting off says
        Due due = Due::Coming;
    };
    using QAbstractListModel::QAbstractListModel;
    void setRows(QList<Row> rows);
    /// False: lines are opened, and nothing else is offered for them.
    void setWritable(bool writable) { m_writable = writable; }
    bool isWritable() const { return m_writable; }
    /// True: its lines are those that are done, which are opened again and no more.
    void setDone(bool done) { m_done = done; }
    bool isDone() const { return m_done; }
    const Row &row(int index) const { return m_rows[index]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    int indexOf(const QUuid &mark) const;

private:
    QList<Row> m_rows;
    bool m_writable = true, m_done = false;
};

/// The list with its keys: space done, or open again, R puts off, A takes over, Enter opens.
class AgendaList : public QListView, public KeyedPart {
    Q_OBJECT
public:
    explicit AgendaList(AgendaModel *model, QWidget *parent = nullptr);
    QList<PageKey> keys() const override;

signals:
    void doneWanted(int row);
    void snoozeWanted(int row);
    void ownerWanted(int row);
    void openWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    AgendaModel *m_model;
};

/// The colour of an area in lists and charts, and its icon.
int areaSeries(const QString &area);
QString areaIcon(const QString &area);

} // namespace insieme
