// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/record_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace insieme {

class ListTable;

/// A list with its instant filter; Enter or a double click opens a record.
class ListPage : public QWidget {
    Q_OBJECT
public:
    ListPage(Workspace &workspace, const Layout &layout, QWidget *parent = nullptr);
    RecordModel &model() { return *m_model; }
    ListTable &table() { return *m_table; }
    QLineEdit &filter() { return *m_filter; }
    QString title() const;
    void reload();
    void select(const QUuid &id);
    void focusFilter();

signals:
    void opened(const QUuid &id);
    void printWanted();

private:
    void describe();
    Workspace &m_workspace;
    RecordModel *m_model;
    ListTable *m_table;
    QLineEdit *m_filter;
    QLabel *m_subtitle;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QTimer *m_wait;
};

} // namespace insieme
