// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"
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
class ListPage : public Page {
    Q_OBJECT
public:
    ListPage(Shell &shell, const Layout &layout, QWidget *parent = nullptr);
    RecordModel &model() { return *m_model; }
    ListTable &table() { return *m_table; }
    QLineEdit &filter() { return *m_filter; }
    QString title() const override;
    std::optional<PageAction> primaryAction() override;
    void reload(const Changes &changes) override;
    bool canPrint() const override { return true; }
    void print() override;
    bool stepBack() override;
    void find() override;
    void takeFocus() override;
    void select(const QUuid &id);

signals:
    void opened(const QUuid &id);

private:
    void describe();
    RecordModel *m_model;
    ListTable *m_table;
    QLineEdit *m_filter;
    QLabel *m_subtitle;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QTimer *m_wait;
};

} // namespace insieme
