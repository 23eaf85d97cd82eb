// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/saved_view.h"
#include "core/store/choice_count.h"
#include "ui/shell/kept_choices.h"
#include "ui/shell/list_state.h"
#include "ui/shell/record_model.h"
#include "ui/widgets/filter_bar.h"

class QLineEdit;
class QStackedLayout;
class QHBoxLayout;
class QVBoxLayout;
class QTimer;

namespace insieme {

class BulkEdit;
class ManyDocuments;
class Card;
class EmptyState;
class InlinePanel;
class ListTable;
class Popover;
class TickPopover;
class RecordPeek;
class Skeleton;
class Tabs;
class TotalsStrip;

/// A list with its tabs, instant filter, ticks and what can be done with them; Enter or a double click opens a record.
class ListPage : public Page, public KeptChoices {
    Q_OBJECT
public:
    ListPage(Shell &shell, const Layout &layout, QWidget *parent = nullptr);
    RecordModel &model() { return *m_model; }
    ListTable &table() { return *m_table; }
    QLineEdit &filter();
    const Layout &layoutOfPage() const { return m_layout; }
    ListState state() const;
    void setState(const ListState &state);
    QVariant choices() const override { return QVariant::fromValue(state()); }
    void setChoices(const QVariant &choices) override { setState(choices.value<ListState>()); }
    QString title() const override;
    std::optional<PageAction> primaryAction() override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    bool isGathering() const override;
    bool canPrint() const override { return true; }
    void print() override;
    bool stepBack() override;
    bool canFind() const override { return true; }
    void find() override;
    void takeFocus() override;
    void select(const QUuid &id);
    /// The whole list, this record in it, and what it says in the panel at the side.
    void openBeside(const QUuid &id);
    /// The panel that changes a field of all ticked rows.
    void changeTicked();
    BulkEdit *bulkEdit() const { return m_bulk; }
    /// The panel that makes a document of each ticked row.
    void printTicked();
    ManyDocuments *manyDocuments() const { return m_many; }
    /// Group, filter, order and columns under a name, as a tab; false when it was refused.
    bool keepView(const QString &name);
    /// The rows ticked, otherwise the one selected, otherwise all: tab-separated and as a table of HTML, as
    /// spreadsheets paste it.
    void copy();
    /// Likewise the rows ticked, otherwise the list as shown.
    void copyList();
    int footHeight() const override;
    /// What stands in the table, to be chosen.
    void offerColumns();

signals:
    void opened(const QUuid &id);
    /// The whole window is to show this day; not stated: today.
    void dayWanted(const insieme::Date &day);

private:
    /// Where somebody reads: the row and cell of the keys, and a row in sight with its place, that of the keys if it
    /// is.
    struct Standing {
        QUuid record, held; ///< null: none
        int row = -1, column = 0, heldRow = -1, top = 0; ///< `top`: of what is held, pixels
    };
    Standing standing() const;
    void choose(int row);
    void goToTop(int column = 0);
    /// What was asked for beside the window is there.
    void showArrived(bool anew);
    /// Back there once the rows were read again; beside a record that is gone, its neighbour has the keys.
    void standAt(const Standing &before);
    void build();
    void describe();
    void describeTicks();
    void describeSelection();
    void apply();
    /// What stands in the filter: words to search, or a condition. `entered`: by Enter, otherwise while it is typed.
    void takeText(bool entered);
    /// Below the filter: the fields to filter by, or the values of the one that is typed.
    void offerFields();
    bool offerValues();
    void takeOffered(const QString &key);
    /// Unless it is there already.
    void putToken(const Condition &condition);
    void addToken(const Condition &condition);
    /// Counts what the tabs hold, anew, while the window is idle.
    void countTabs();
    void countOn();
    ListQuery queryOf(const ListState &state) const;
    /// Of a long list; `whole`: all of it.
    void countViewsBeside(const ListQuery &whole);
    // What most visits of a list never show is made when it is wanted.
    void buildSelection();
    void buildNaming();
    void buildDay();
    void askDay();
    void showTokens();
    void fillTabs();
    void chooseTab();
    int choiceTabs() const;
    int groupTabs() const;
    int fixedTabs() const { return choiceTabs() + groupTabs(); }
    /// Which of the layout's groups is chosen as a tab, from 1; 0: none.
    int groupTab() const;
    /// As a tab or in a view.
    int chosenGroup() const { return m_viewGroup > 0 ? m_viewGroup : groupTab(); }
    /// The same, 0 where groups are not looked for.
    int shownGroup() const { return m_grouped ? chosenGroup() : 0; }
    QString groupLabel(int group) const;
    QString choiceLabel(int choice) const;
    /// The place among the tabs of what is shown, when no condition tells it: a group, or a choice as of the day; 0:
    /// conditions do.
    int soughtTab() const;
    /// What it holds; nullptr: there is none, or it is still being looked for.
    const QSet<QUuid> *found() const;
    bool isSought() const { return soughtTab() > 0 && !found(); }
    QString soughtWords() const;
    /// Nothing of it is on paper or in a copy before it is found; says so.
    bool mustWait();
    /// Somebody wants all rows whose counting was stopped: it begins again, and that is said. False: they are counted.
    bool countsAgain();
    /// Tells what the survey found, or what the choices hold as of the day.
    void takeSurvey();
    void takeChoices();
    /// Shows what is found now; `before`: what was shown as found, nullptr where it was being looked for.
    void showFound(const std::optional<QSet<QUuid>> &before);
    std::optional<QSet<QUuid>> foundNow() const;
    QString countWords() const;
    /// What stands before a colon in the words of the filter and is no field of the list; empty: nothing.
    QString unknownField() const;
    int tabOf(const ListState &state) const;
    const SavedView *chosenView() const;
    /// Whether it is otherwise than its view says, or than it opens.
    bool isWorthKeeping() const;
    void describeView();
    void sortBy(const Field *field, Qt::SortOrder order);
    /// The arrow stands with the order that is there.
    void showOrder();
    /// Why conditions do not count on the day shown, and why no group is looked for.
    QStringList whyNotFilteredBy() const;
    /// What of order and filter the list does not follow, and why; `order`: why not that order.
    void tellWhatIsLeftOut(const QString &order);
    void nameView();
    void dropView();
    void describeFoot();
    /// The sum of each column that can be summed, empty for the others: of what is ticked, otherwise of what the filter
    /// leaves. "…" where what is computed is still to be found.
    QStringList columnTotals(bool ticked);
    QList<SelectionBar::Total> totalsOfTicked();
    /// Finds, while the window is idle, the next of what totals lack; tells them once they lack nothing.
    void sumOn();
    /// How many of the ticked rows the filter leaves; of a long list not known at once.
    std::optional<int> shownOfTicked() const;
    /// Finds beside the window what of the figures of a long list is not known.
    void askFigures();
    void tickAll();
    void showPanel(InlinePanel *panel);
    void peek(const QModelIndex &index);
    PageAction besideAction();
    /// All that may be shown beside the first one.
    std::vector<ListColumn> columnsToChoose() const;
    void loadColumns(const std::vector<ListColumn> &columns);
    /// Other columns of the same rows: what stands in the list goes on standing there.
    void showColumns(const std::vector<ListColumn> &columns);
    /// The places of those that the layout lets give way, from the first on.
    QList<int> declaredSpare() const;
    /// After them those of the others.
    QList<int> spareColumns(const QList<int> &declared) const;
    void tellLeftOut();
    /// As somebody chose them, kept for the next time.
    void changeColumns(const std::vector<ListColumn> &columns);
    void keepWidths();
    void keepOrder(const QList<int> &order);
    void offerFilters(const QPoint &position);
    /// As the tokens say it.
    QString valueOf(const Condition &condition) const;
    /// What a printed list says of itself: how many, what was filtered, in which order, of which day, printed when.
    QString noteOnPaper(qint64 count) const;
    std::vector<QUuid> tickedInOrder() const;
    bool tooManyDocuments(); ///< and says so
    void showMany(const RecordType &type, std::vector<QUuid> ids);

    const Layout &m_layout;
    const Date m_shownDay; ///< that it shows; the window changes it before its page
    RecordModel *m_model;
    Card *m_card; ///< the table, or why there is none
    QStackedLayout *m_stack;
    ListTable *m_table;
    FilterBar *m_filter;
    Tabs *m_tabs;
    /// The choice is stored as it is today, and the page was made for another day: each record is read as it was then.
    bool m_choicesOnDay;
    /// What the tabs tell apart; nullptr where there are too many records to read.
    const ChoiceList *m_choices;
    /// Has the groups of its layout: there are not too many records to look through.
    bool m_grouped;
    int m_viewGroup = 0; ///< that of the view that is chosen, until it is taken away; from 1
    Label *m_subtitle;
    TotalsStrip *m_foot;
    QVBoxLayout *m_column, *m_questions;
    SelectionBar *m_selection = nullptr;
    EmptyState *m_empty = nullptr;
    QUuid m_current; ///< of the row that has the keys, as it was when it got them
    Standing m_before; ///< what is looked for beside the window came
    /// What then becomes of the first row: nothing, it is shown, it has the keys, it is opened.
    enum class First { Stays, Shown, Entered, Opened } m_first = First::Stays;
    QTimer *m_wait;
    QTimer *m_counting;
    std::optional<ChoiceCount> m_count; ///< that is under way
    std::vector<QSet<QUuid>> m_onDay; ///< where m_choicesOnDay: what each choice held, once it was counted
    std::unique_ptr<ListSurvey> m_survey; ///< that is under way
    std::unique_ptr<ListSurvey> m_surveyed; ///< the last one that was whole
    std::optional<std::pair<int, QSet<QUuid>>> m_kept; ///< before: a place among the tabs, and what it held
    Skeleton *m_skeleton = nullptr; ///< while a group is looked for
    size_t m_viewToCount = 0; ///< the next of m_views
    LatestWork<std::vector<qint64>> m_countingViews; ///< of a long list: all of it, then each of m_views
    /// Of a long list; what is not given is not known.
    static constexpr int mostFiguredAtOnce = 200; ///< rows: more are not looked through on the window's thread
    struct Figures {
        std::optional<QHash<const Field *, qint64>> all, ticked; ///< sums of stored columns
        std::optional<int> tickedShown, tickedCount;
    };
    static Figures noSums();
    Figures m_figures;
    bool m_figuresStale = false; ///< they are of the file as it was
    LatestWork<Figures> m_figuring;
    QSet<QUuid> m_unsummed; ///< records of which totals lack what is computed
    std::vector<Condition> m_tokens;
    Popover *m_offer = nullptr; ///< below the filter
    TickPopover *m_columnChoice = nullptr; ///< made when it is first wanted
    std::vector<Condition> m_offered; ///< the values in it
    QHBoxLayout *m_row = nullptr;
    std::vector<SavedView> m_views;
    bool m_inView = false; ///< the columns are those of a saved view
    ActionRow *m_tools = nullptr;
    Button *m_keep = nullptr, *m_drop = nullptr, *m_columns = nullptr; ///< of m_tools
    Button *m_copyList = nullptr; ///< in the head
    Card *m_naming = nullptr;
    QLineEdit *m_name = nullptr;
    Card *m_dayAsked = nullptr;
    QLineEdit *m_day = nullptr;
    InlinePanel *m_panel = nullptr;
    int m_whole = -1; ///< rows without a filter; below 0: not known
    BulkEdit *m_bulk = nullptr; ///< m_panel, when it is this
    ManyDocuments *m_many = nullptr; ///< m_panel, when it is this
    RecordPeek *m_peek = nullptr; ///< m_panel, when it is this
};

} // namespace insieme
