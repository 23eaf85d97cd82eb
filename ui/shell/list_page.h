// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/choice_count.h"
#include "ui/shell/record_model.h"

class QLineEdit;
class QStackedLayout;
class QTimer;

namespace insieme {

class Button;
class Card;
class EmptyState;
class FilterBar;
class Label;
class ListTable;
class SelectionBar;
class Tabs;

/// What a list shows, remembered while its records are open.
struct ListState {
    QString text;
    int tab = 0;
    std::vector<Condition> tokens;
    int sortColumn = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    /// Every condition besides the view's own.
    std::vector<Condition> conditions(const Layout &layout) const;
};

/// A list with its tabs, instant filter, ticks and what can be done with them; Enter or a double click opens a record.
class ListPage : public Page {
    Q_OBJECT
public:
    ListPage(Shell &shell, const Layout &layout, QWidget *parent = nullptr);
    RecordModel &model() { return *m_model; }
    ListTable &table() { return *m_table; }
    QLineEdit &filter();
    const Layout &layoutOfPage() const { return m_layout; }
    ListState state() const;
    void setState(const ListState &state);
    QString title() const override;
    std::optional<PageAction> primaryAction() override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    bool canPrint() const override { return true; }
    void print() override;
    bool stepBack() override;
    void find() override;
    void takeFocus() override;
    void select(const QUuid &id);
    /// The rows ticked, otherwise all: tab-separated and as a table of HTML, as spreadsheets paste it.
    void copy();

signals:
    void opened(const QUuid &id);

private:
    void build();
    void describe();
    void describeTicks();
    void apply();
    /// Counts what the tabs hold, anew, while the window is idle.
    void countTabs();
    void countOn();
    void chooseColumns();
    void loadColumns();
    void offerFilters(const QPoint &position);
    std::vector<int> rowsToTake() const;
    /// For the clipboard: the ticked rows, otherwise those that are selected.
    std::vector<int> rowsToCopy() const;

    const Layout &m_layout;
    RecordModel *m_model;
    ListTable *m_table;
    FilterBar *m_filter;
    Tabs *m_tabs;
    Label *m_subtitle, *m_foot;
    SelectionBar *m_selection;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer *m_wait;
    QTimer *m_counting;
    std::optional<ChoiceCount> m_count;
    std::vector<Condition> m_tokens;
};

} // namespace insieme
