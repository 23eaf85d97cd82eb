// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_page.h"

#include "core/base/elision.h"
#include "core/record/display.h"
#include "ui/exchange/list_exchange.h"
#include "ui/shell/bulk_edit.h"
#include "ui/shell/list_cells.h"
#include "ui/shell/many_documents.h"
#include "ui/shell/record_peek.h"
#include "ui/shell/welcomes.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/totals_strip.h"

#include <QApplication>
#include <QCoreApplication>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

/// Milliseconds from one go of counting to the next.
constexpr int countingInterval = 5;
/// Milliseconds until counts begin that take more than one go: the list is painted first.
constexpr int countingDelay = 50;
/// Records of which more than conditions can tell is looked for.
constexpr int mostSurveyed = 2'000;
constexpr QKeyCombination copyListKey = Qt::CTRL | Qt::SHIFT | Qt::Key_C, dropViewKey = Qt::SHIFT | Qt::Key_V;

bool isSurveyed(const RecordModel &model)
{
    return !model.isLong() && model.rowCount() <= mostSurveyed;
}

/// Why no condition tells the choices of the tabs on a day.
QString whyNotTold(const RecordModel &model, const Layout &layout, const Date &asOf)
{
    return whyNotFiltered(model.type(), *findField(model.type(), QLatin1String(layout.tabs)), asOf);
}

} // namespace

ListPage::ListPage(Shell &shell, const Layout &layout, QWidget *parent)
    : Page(shell, parent)
    , m_layout(layout)
    , m_shownDay(shell.context().day())
    , m_model(new RecordModel(shell, layout, this))
    , m_card(new Card(QString(), this))
    , m_stack(new QStackedLayout)
    , m_table(new ListTable(m_card))
    , m_filter(new FilterBar(this))
    , m_tabs(new Tabs(this))
    , m_choicesOnDay(tabChoices(layout) && !whyNotTold(*m_model, layout, shell.context().asOf).isEmpty())
    , m_choices(!m_choicesOnDay || isSurveyed(*m_model) ? tabChoices(layout) : nullptr)
    , m_grouped(layout.survey && isSurveyed(*m_model))
    , m_subtitle(new Label(QString(), 13, QFont::Normal, Label::Role::Secondary, this))
    , m_foot(new TotalsStrip(*m_table, m_card))
    , m_column(new QVBoxLayout)
    , m_questions(new QVBoxLayout)
    , m_wait(new QTimer(this))
    , m_counting(new QTimer(this))
{
    m_counting->setInterval(countingInterval);
    connect(m_counting, &QTimer::timeout, this, &ListPage::countOn);
    build();
    loadColumns(chosenColumns(m_layout));
    describe();
    describeView();
    QTimer::singleShot(m_model->isLong() ? countingDelay : 0, this, &ListPage::countTabs);
}

void ListPage::build()
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(24, 14, 24, 14);
    m_row->setSpacing(12);
    m_row->addLayout(m_column, 1);
    m_column->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(new Label(title(), 20, QFont::DemiBold, Label::Role::Text, this));
    m_subtitle->setWordWrap(true); // it says what was looked for, however long that is
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    head->setSpacing(2);
    auto *onPaper = new ActionRow(Button::Kind::Secondary, this);
    head->addWidget(onPaper);
    m_copyList = new Button(QStringLiteral("copy"), tr("Copy the list"), Button::Kind::Secondary, onPaper);
    m_copyList->setKey(copyListKey);
    connect(m_copyList, &Button::clicked, this, &ListPage::copyList);
    onPaper->add(m_copyList);
    auto *print = new Button(QStringLiteral("printer"), tr("Print"), Button::Kind::Secondary, onPaper);
    print->setKey(QKeySequence::Print);
    print->setToolTip(tr("Print this list as shown (Ctrl+P)"));
    connect(print, &Button::clicked, this, &ListPage::print);
    onPaper->add(print);
    m_column->addLayout(head);

    connect(m_tabs, &Tabs::currentChanged, this, &ListPage::chooseTab);
    m_column->addWidget(m_tabs);
    fillTabs();
    m_column->addLayout(m_questions);

    auto *tools = new QHBoxLayout;
    m_filter->line().setPlaceholderText(tr("Filter: words, or field:value"));
    m_filter->line().setAccessibleName(tr("Filter"));
    m_filter->setMaximumWidth(540);
    m_filter->setMinimumWidth(420);
    tools->addWidget(m_filter, 1);
    tools->addStretch();
    m_tools = new ActionRow(Button::Kind::Ghost, this);
    tools->addWidget(m_tools);
    m_keep = new Button(QStringLiteral("bookmark"), tr("Save this view"), Button::Kind::Ghost, m_tools);
    m_keep->setKey(QKeySequence(Qt::Key_V));
    connect(m_keep, &Button::clicked, this, &ListPage::nameView);
    m_tools->add(m_keep);
    m_drop = new Button(QStringLiteral("trash-2"), tr("Remove this view"), Button::Kind::Ghost, m_tools);
    m_drop->setKey(dropViewKey);
    connect(m_drop, &Button::clicked, this, &ListPage::dropView);
    m_tools->add(m_drop);
    auto *day = new Button(QStringLiteral("history"), tr("As of a day"), Button::Kind::Ghost, m_tools);
    day->setToolTip(tr("The register as it was on a day, as known now (1/3/2024, -30)"));
    day->setKey(QKeySequence(Qt::Key_A));
    connect(day, &Button::clicked, this, &ListPage::askDay);
    m_tools->add(day);
    m_columns = new Button(QStringLiteral("columns-3"), tr("Columns"), Button::Kind::Ghost, m_tools);
    m_columns->setKey(QKeySequence(Qt::Key_C));
    connect(m_columns, &Button::clicked, this, &ListPage::offerColumns);
    m_tools->add(m_columns);
    m_column->addLayout(tools);
    m_wait->setSingleShot(true);
    m_wait->setInterval(120);
    connect(&m_filter->line(), &QLineEdit::textChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_wait, &QTimer::timeout, this, [this] { takeText(false); });
    connect(&m_filter->line(), &QLineEdit::returnPressed, this, [this] {
        const bool again = m_first == First::Entered && m_filter->line().text() == m_model->text();
        takeText(true);
        if (m_model->isAsking()) {
            m_first = again ? First::Opened : First::Entered;
        } else if (m_model->rowCount() > 0) {
            m_table->setFocus();
            m_table->selectRow(0);
        }
    });
    connect(m_filter, &FilterBar::left, this, [this] {
        // The rows are those of what was typed, also where it is left sooner than it is applied.
        if (m_wait->isActive())
            takeText(false);
        if (m_model->isAsking())
            m_first = First::Entered;
        else
            takeFocus();
    });
    connect(m_filter, &FilterBar::copyWanted, this, &ListPage::copyList);
    connect(m_filter, &FilterBar::fieldsWanted, this, &ListPage::offerFields);
    connect(m_filter, &FilterBar::cleared, this, [this] {
        m_filter->line().clear();
        m_tokens.clear();
        m_viewGroup = 0;
        m_wait->stop();
        m_model->setText({});
        apply();
        find();
    });
    showTokens();
    connect(m_filter, &FilterBar::tokenRemoved, this, [this](int index) {
        if (index < static_cast<int>(m_tokens.size())) {
            m_tokens.erase(m_tokens.begin() + index);
        } else if (index == static_cast<int>(m_tokens.size()) && m_viewGroup > 0) {
            m_viewGroup = 0;
        } else {
            emit dayWanted({});
            return;
        }
        apply();
    });

    m_card->layout()->setContentsMargins(1, 1, 1, 1);
    m_table->setFrameShape(QFrame::NoFrame);
    m_card->layout()->setSpacing(0);
    m_card->body()->setSpacing(0);
    m_table->setTwoLines(hasTwoLines(m_layout, m_model->type(), m_model->columns()));
    m_table->setModel(m_model);
    showOrder();
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (const QString whyNot = m_model->whyNotSortedBy(column); !whyNot.isEmpty()) {
            showOrder();
            tellWhatIsLeftOut(whyNot);
        }
    });
    m_table->setAccessibleName(title());
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ListPage::offerFilters);
    m_stack->addWidget(m_table);
    m_card->body()->addLayout(m_stack, 1);
    m_card->body()->addWidget(m_foot);
    m_column->addWidget(m_card, 1);
    connect(m_table, &ListTable::opened, this,
            [this](const QModelIndex &index) { emit opened(m_model->idAt(index.row())); });
    connect(m_table, &ListTable::openedBeside, this, &ListPage::peek);
    connect(m_table, &ListTable::widthsChanged, this, &ListPage::keepWidths);
    connect(m_table, &ListTable::orderChanged, this, &ListPage::keepOrder);
    connect(m_table, &ListTable::leftOutChanged, this, &ListPage::tellLeftOut);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        m_current = m_model->idAt(now.row());
        if (m_peek)
            m_peek->showRecord(m_current);
    });
    connect(m_table, &ListTable::tickWanted, m_model, &RecordModel::tick);
    connect(m_table, &ListTable::tickAllWanted, this, &ListPage::tickAll);
    connect(m_model, &RecordModel::ticksChanged, this, [this] {
        m_figuring.stop();
        m_figures.ticked.reset();
        m_figures.tickedShown.reset();
        describeTicks();
    });
    connect(m_model, &RecordModel::allDropped, this, [this] {
        this->shell().say(tr("The list shows other rows than all those that were ticked: none is ticked any more."));
    });
    connect(m_model, &RecordModel::modelReset, this, [this] {
        m_figuring.stop();
        m_figures = {};
    });
    connect(m_model, &RecordModel::counted, this, &ListPage::describe);
    m_model->setHeld([this] {
        const Standing now = standing();
        return std::vector<QUuid>{now.held, now.record};
    });
    connect(m_model, &RecordModel::aboutToArrive, this, [this] { m_before = standing(); });
    connect(m_model, &RecordModel::arrived, this, &ListPage::showArrived);
}

void ListPage::buildSelection()
{
    m_selection = new SelectionBar(this);
    m_column->addWidget(m_selection);
    if (shell().canChange())
        connect(m_selection->addAction(QStringLiteral("square-pen"), tr("Change"), QKeySequence(Qt::Key_E)),
                &Button::clicked, this, &ListPage::changeTicked);
    if (ManyDocuments::isOffered(m_model->type()))
        connect(m_selection->addAction(QStringLiteral("file-text"), tr("Documents"), QKeySequence(Qt::Key_D)),
                &Button::clicked, this, &ListPage::printTicked);
    connect(m_selection->addAction(QStringLiteral("copy"), tr("Copy for Excel"), QKeySequence::Copy), &Button::clicked,
            this, &ListPage::copy);
    connect(m_selection->addAction(QStringLiteral("printer"), tr("Print"), QKeySequence::Print), &Button::clicked, this,
            &ListPage::print);
    connect(m_selection->addAction(QStringLiteral("x"), tr("Untick"), QKeySequence(Qt::Key_Escape)), &Button::clicked,
            this, [this] { m_model->untick(); });
}

QLineEdit &ListPage::filter()
{
    return m_filter->line();
}

ListState ListPage::state() const
{
    ListState state;
    state.text = m_model->text();
    state.group = chosenGroup();
    if (const QSet<QUuid> *records = found())
        state.found = *records;
    state.ofDay = m_shownDay;
    if (const SavedView *view = chosenView())
        state.view = view->id.uuid();
    else if (groupTab() == 0)
        state.tab = m_tabs->current();
    state.tokens = m_tokens;
    state.sort = m_model->sortField();
    state.order = m_model->sortOrder();
    return state;
}

void ListPage::setState(const ListState &state)
{
    if (state.found && state.ofDay == m_shownDay)
        m_kept.emplace(state.group > 0 ? choiceTabs() + state.group - 1 : state.tab, *state.found);
    if (m_tabs->count() > 0)
        m_tabs->setCurrent(tabOf(state));
    m_viewGroup = chosenView() ? state.group : 0;
    m_tokens = state.tokens;
    m_filter->line().setText(state.text);
    m_wait->stop();
    m_model->setText(state.text);
    apply();
    sortBy(state.sort, state.order);
    if (state.tab > 0 && m_choicesOnDay && !m_choices)
        tellWhatIsLeftOut(whyNotTold(*m_model, m_layout, shell().context().asOf));
}

QString ListPage::valueOf(const Condition &condition) const
{
    QString value = display(*condition.field, condition.value, shell().context());
    if (condition.test == Condition::Test::AtMost)
        value = elided(tr("up to %1").arg(value));
    return whyNotFiltered(m_model->type(), *condition.field, shell().context().asOf).isEmpty()
        ? value
        : tr("%1 (not on this day)").arg(value);
}

void ListPage::sortBy(const Field *field, Qt::SortOrder order)
{
    m_model->sortBy(field, order);
    if (field && m_model->sortColumn() == 0) // its column is none of the list any more
        m_model->sortBy(nullptr, Qt::AscendingOrder);
    showOrder();
    if (const QString whyNot = m_model->whyNotSorted(); !whyNot.isEmpty())
        tellWhatIsLeftOut(whyNot);
}

void ListPage::showOrder()
{
    QHeaderView &head = *m_table->horizontalHeader();
    const QSignalBlocker quiet(&head);
    if (m_model->whyNotSorted().isEmpty())
        head.setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    else
        head.setSortIndicator(0, Qt::AscendingOrder);
}

QStringList ListPage::whyNotFilteredBy() const
{
    QStringList reasons;
    for (const Condition &condition : m_tokens)
        reasons << whyNotFiltered(m_model->type(), *condition.field, shell().context().asOf);
    if (chosenGroup() != shownGroup())
        reasons << tr("“%1” is not looked for in a list of more than %L2 records.")
                       .arg(groupLabel(chosenGroup()))
                       .arg(mostSurveyed);
    reasons.removeAll(QString());
    return reasons;
}

void ListPage::apply()
{
    showTokens();
    const QSet<QUuid> nobody;
    m_model->setConditions(state().conditions(m_layout), isSought() ? &nobody : found());
    describe();
    describeView();
    if (!whyNotFilteredBy().isEmpty())
        tellWhatIsLeftOut(m_model->whyNotSorted());
}

QString ListPage::title() const
{
    const NavPlace *place = pageCatalogue().findPlace(QLatin1String(m_layout.view));
    return place ? PageCatalogue::titleOf(*place, shell().workspace())
                 : findView(QLatin1String(m_layout.view))->title();
}

void ListPage::describe()
{
    const int count = m_model->rowCount();
    const bool filtered = !m_model->text().isEmpty() || !m_tokens.empty() || m_tabs->current() > 0;
    const bool sought = isSought() || (m_model->isAsking() && count == 0);
    if (!filtered)
        m_whole = m_model->isSettled() && m_model->whyNotRead().isEmpty() ? count : -1;
    else if (m_whole < 0 && !m_model->isLong())
        m_whole = static_cast<int>(RecordList(shell().workspace().records(), queryOf({})).count());
    if (sought && !m_skeleton)
        m_skeleton = Skeleton::over(*m_table->viewport());
    if (sought)
        m_skeleton->begin();
    else if (m_skeleton)
        m_skeleton->end();
    m_subtitle->setText(isSought()             ? soughtWords()
                            : m_model->isCut() ? tr("%1: narrow the filter").arg(countWords())
                            : m_surveyed && m_model->text().isEmpty() && !m_surveyed->sentence().isEmpty()
                            ? m_surveyed->sentence()
                            : countWords());
    describeFoot();
    const bool keys = m_empty && m_empty->isAncestorOf(QApplication::focusWidget());
    if (count == 0 && !sought) {
        if (!m_empty) {
            m_empty = new EmptyState(m_card);
            m_stack->addWidget(m_empty);
        }
        m_empty->clearActions();
        if (const QString whyNot = m_model->whyNotRead(); !whyNot.isEmpty()) {
            m_empty->set({}, tr("The rows are not shown"), whyNot + QLatin1Char(' ') + tr("Nothing was changed."));
            m_empty->addAction(QStringLiteral("rotate-cw"), tr("Try again"), {}, true, [this] {
                QTimer::singleShot(0, this, [this] {
                    m_model->tryAgain();
                    describe();
                });
            });
        } else if (filtered) {
            const QString unknown = unknownField();
            m_empty->set({},
                         unknown.isEmpty() ? tr("Nothing matches the filter")
                                           : tr("There is no field “%1” to filter by").arg(unknown),
                         unknown.isEmpty() ? tr("Clear it to see the whole list again. Nothing was deleted.")
                                           : tr("Alt+↓ in the filter offers the fields of this list."));
            m_empty->addAction(QStringLiteral("x"), tr("Clear the filter"), QKeySequence(Qt::Key_Escape), false,
                               [this] { QTimer::singleShot(0, this, [this] { stepBack(); }); });
        } else {
            const NavPlace *place = pageCatalogue().findPlace(QLatin1String(m_layout.view));
            const Welcome *welcome = welcomeOf(QLatin1String(m_layout.view));
            const Date asOf = shell().context().asOf;
            const QString what = stated(asOf) ? elided(tr("There was nothing on %1").arg(italianText(asOf)))
                : welcome && welcome->title   ? QCoreApplication::translate("Layout", welcome->title)
                : shell().canChange()         ? tr("There is nothing here yet")
                                              : tr("There is nothing here");
            QString how = stated(asOf)
                ? tr("No record of this list was in force on that day. Ctrl+T goes back to today.")
                : shell().canChange() ? tr("Add the first one: only what you know now is needed.")
                                      : tr("This file can only be read: nothing is added from here.");
            if (welcome && !stated(asOf)) {
                const QString purpose = QCoreApplication::translate("Layout", welcome->purpose);
                if (!welcome->title)
                    how = purpose + QLatin1Char(' ') + how;
                else if (shell().canChange())
                    how = purpose;
            }
            QList<EmptyState::Step> steps;
            for (const PathStep &step : welcome ? welcome->path : std::vector<PathStep>())
                steps.append({QLatin1String(step.icon), QCoreApplication::translate("Layout", step.text)});
            if (steps.isEmpty())
                steps.append({QLatin1String(place ? place->icon : "file-text"), title()});
            m_empty->set(steps, what, how);
            if (const auto action = primaryAction(); action && shell().canChange())
                m_empty->addAction(action->icon, action->text, action->key, true, action->run);
            for (const PageAction &action : listExchange(shell(), window(), *m_model, [this] { return mustWait(); })) {
                if (action.key == QKeySequence(QKeySequence::Paste) && shell().canChange())
                    m_empty->addAction(action.icon, action.text, action.key, false, action.run);
            }
        }
    }
    m_stack->setCurrentIndex(count > 0 || sought ? 0 : 1);
    if (keys)
        takeFocus();
    tellLeftOut();
    describeTicks();
}

void ListPage::tickAll()
{
    if (countsAgain())
        return;
    if (const Done ticked = m_model->tickAll(); !ticked)
        shell().say(ticked.error().text);
}

void ListPage::describeTicks()
{
    const int count = m_model->tickedCount();
    m_copyList->setToolTip(count > 0 ? tr("Copies the %Ln ticked row(s)", nullptr, count)
                                     : tr("Copies the list as shown: %Ln row(s)", nullptr, m_model->rowCount()));
    if (!m_selection && count > 0)
        buildSelection();
    if (m_selection) {
        if (m_selection->isVisible() != (count > 0))
            emit frameChanged();
        m_selection->setVisible(count > 0);
    }
    const int shown = shownOfTicked().value_or(0);
    const bool all = shown > 0 && m_model->isSettled() && shown == m_model->rowCount();
    m_table->head().setTicked(count == 0 ? Qt::Unchecked : all ? Qt::Checked : Qt::PartiallyChecked);
    const bool ofTicked = m_bulk || (m_many && &m_many->type() == &m_model->type());
    if (ofTicked && count == 0)
        showPanel(nullptr);
    else if (m_bulk)
        m_bulk->setRecords(m_model->taken(), count);
    else if (ofTicked && !tooManyDocuments())
        m_many->setRecords(tickedInOrder());
    else if (ofTicked)
        showPanel(nullptr);
    describeSelection();
}

void ListPage::describeSelection()
{
    const int count = m_model->tickedCount();
    if (count == 0)
        return;
    // What is done with them is done with all of them.
    const int shown = shownOfTicked().value_or(count);
    const auto left = static_cast<int>(m_model->isAllTicked() ? m_model->marked().size() : 0);
    QString words =
        m_model->isAllTicked() && left == 0 ? tr("All %Ln ticked", nullptr, count) : tr("%Ln ticked", nullptr, count);
    if (left > 0)
        words += QStringLiteral(", ") + tr("all but %Ln", nullptr, left);
    if (shown < count)
        words += QStringLiteral(", ") + tr("%Ln outside the filter", nullptr, count - shown);
    m_selection->set(words, totalsOfTicked());
    askFigures();
}

void ListPage::find()
{
    m_filter->line().setFocus();
    m_filter->line().selectAll();
}

bool ListPage::stepBack()
{
    bool asked = false;
    for (Card *question : {m_naming, m_dayAsked}) {
        asked = asked || (question && question->isVisible());
        if (question)
            question->hide();
    }
    if (asked) {
        m_table->setFocus();
        return true;
    }
    if (m_panel) {
        showPanel(nullptr);
        m_table->setFocus();
        return true;
    }
    if (m_model->hasTicks() && !m_filter->line().hasFocus()) {
        m_model->untick();
        return true;
    }
    const bool home = m_table->hasFocus() || (m_empty && m_empty->isAncestorOf(QApplication::focusWidget()));
    if (m_filter->line().text().isEmpty() && m_tokens.empty() && m_tabs->current() == 0 && home)
        return false;
    m_filter->line().clear();
    m_wait->stop();
    m_model->setText({});
    m_tokens.clear();
    if (m_tabs->count() > 0)
        m_tabs->setCurrent(0);
    apply();
    m_table->setFocus();
    return true;
}

int ListPage::footHeight() const
{
    // The sums, or those of what is ticked.
    const QWidget *top = m_selection && !m_selection->isHidden() ? static_cast<QWidget *>(m_selection) : m_foot;
    return top->isHidden() ? 0 : height() - top->mapTo(this, QPoint()).y();
}

void ListPage::takeFocus()
{
    if (m_empty && m_stack->currentIndex() == 1 && m_empty->takeFocus())
        return;
    m_table->setFocus();
    if (m_model->rowCount() > 0 && !m_table->selectionModel()->hasSelection() && !m_model->isSeeking())
        m_table->selectRow(0);
}

std::optional<PageAction> ListPage::primaryAction()
{
    return PageAction{QCoreApplication::translate("Layout", m_layout.addLabel), QStringLiteral("plus"),
                      QKeySequence(Qt::Key_N), [this] { shell().openNew(QLatin1String(m_layout.view)); }};
}

QList<PageAction> ListPage::actions()
{
    const Done writable = shell().workspace().writable();
    const QString whyNoView = writable ? QString() : writable.error().text;
    QList<PageAction> offered{
        {tr("Copy the list for Excel"), QStringLiteral("copy"), copyListKey, [this] { copyList(); }},
        {tr("Copy for Excel"), QStringLiteral("copy"), QKeySequence::Copy, [this] { copy(); }},
        besideAction(),
        {tr("Save this view"), QStringLiteral("bookmark"), QKeySequence(Qt::Key_V), [this] { nameView(); }, whyNoView},
        {tr("As of a day"), QStringLiteral("history"), QKeySequence(Qt::Key_A), [this] { askDay(); }},
        {tr("Columns"), QStringLiteral("columns-3"), QKeySequence(Qt::Key_C), [this] { offerColumns(); }}};
    if (shell().canChange() && chosenView())
        offered.append({tr("Remove this view"), QStringLiteral("trash-2"), dropViewKey, [this] { dropView(); }});
    if (shell().canChange() && m_model->hasTicks())
        offered.append({tr("Change a field of the ticked records"), QStringLiteral("square-pen"),
                        QKeySequence(Qt::Key_E), [this] { changeTicked(); }});
    if (m_model->hasTicks() && ManyDocuments::isOffered(m_model->type()))
        offered.append({tr("Documents of the ticked records"), QStringLiteral("file-text"), QKeySequence(Qt::Key_D),
                        [this] { printTicked(); }});
    return offered + listExchange(shell(), window(), *m_model, [this] { return mustWait(); });
}

} // namespace insieme
