// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_page.h"

#include "core/documents/list_document.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "ui/exchange/list_exchange.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/list_table.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

/// Rows looked at in one go for the counts of the tabs: about a millisecond, and every so many milliseconds.
constexpr int rowsCounted = 2'000;
constexpr int countingInterval = 5;

const ChoiceList *tabChoices(const Layout &layout)
{
    const Field *field =
        layout.tabs ? findField(*findView(QLatin1String(layout.view))->type, QLatin1String(layout.tabs)) : nullptr;
    return field && field->kind() == Kind::Choice ? field->ops->choices : nullptr;
}

QString columnsKey(const Layout &layout)
{
    return QStringLiteral("columns/") + QLatin1String(layout.view);
}

} // namespace

std::vector<Condition> ListState::conditions(const Layout &layout) const
{
    std::vector<Condition> result = tokens;
    if (const ChoiceList *choices = tabChoices(layout); choices && tab > 0) {
        Condition condition;
        condition.field = findField(*findView(QLatin1String(layout.view))->type, QLatin1String(layout.tabs));
        condition.value = Choice{choices, tab - 1};
        result.push_back(condition);
    }
    return result;
}

ListPage::ListPage(Shell &shell, const Layout &layout, QWidget *parent)
    : Page(shell, parent)
    , m_layout(layout)
    , m_model(new RecordModel(shell, layout, this))
    , m_table(new ListTable(this))
    , m_filter(new FilterBar(this))
    , m_tabs(new Tabs(this))
    , m_subtitle(new Label(QString(), 13, QFont::Normal, Label::Role::Secondary, this))
    , m_foot(new Label(QString(), 12, QFont::Normal, Label::Role::Secondary, this))
    , m_selection(new SelectionBar(this))
    , m_empty(new EmptyState(this))
    , m_wait(new QTimer(this))
    , m_counting(new QTimer(this))
{
    build();
    loadColumns();
    describe();
    m_counting->setInterval(countingInterval);
    connect(m_counting, &QTimer::timeout, this, &ListPage::countOn);
    QTimer::singleShot(0, this, &ListPage::countTabs);
}

void ListPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 14, 24, 14);
    page->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(new Label(title(), 20, QFont::DemiBold, Label::Role::Text, this));
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    head->setSpacing(2);
    auto *copyButton = new Button(QStringLiteral("copy"), tr("Copy for Excel"), Button::Kind::Secondary, this);
    copyButton->setKey(QKeySequence::Copy);
    connect(copyButton, &Button::clicked, this, &ListPage::copy);
    head->addWidget(copyButton);
    auto *print = new Button(QStringLiteral("printer"), tr("Print"), Button::Kind::Secondary, this);
    print->setKey(QKeySequence::Print);
    print->setToolTip(tr("Print this list as shown (Ctrl+P)"));
    connect(print, &Button::clicked, this, &ListPage::print);
    head->addWidget(print);
    page->addLayout(head);

    if (const ChoiceList *choices = tabChoices(m_layout)) {
        m_tabs->add(tr("All"));
        for (int i = 0; i < static_cast<int>(choices->items.size()); ++i)
            m_tabs->add(choices->label(i));
        connect(m_tabs, &Tabs::currentChanged, this, &ListPage::apply);
        page->addWidget(m_tabs);
    } else {
        m_tabs->hide();
    }

    auto *tools = new QHBoxLayout;
    m_filter->line().setPlaceholderText(tr("Filter: name, place, code…"));
    m_filter->line().setAccessibleName(tr("Filter"));
    m_filter->setMaximumWidth(540);
    m_filter->setMinimumWidth(420);
    tools->addWidget(m_filter, 1);
    tools->addStretch();
    auto *columns = new Button(QStringLiteral("columns-3"), tr("Columns"), Button::Kind::Ghost, this);
    connect(columns, &Button::clicked, this, &ListPage::chooseColumns);
    tools->addWidget(columns);
    page->addLayout(tools);
    m_wait->setSingleShot(true);
    m_wait->setInterval(120);
    connect(&m_filter->line(), &QLineEdit::textChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_wait, &QTimer::timeout, this, [this] {
        m_model->setText(m_filter->line().text());
        describe();
    });
    connect(&m_filter->line(), &QLineEdit::returnPressed, this, [this] {
        m_wait->stop();
        m_model->setText(m_filter->line().text());
        describe();
        if (m_model->rowCount() > 0) {
            m_table->setFocus();
            m_table->selectRow(0);
        }
    });
    connect(m_filter, &FilterBar::tokenRemoved, this, [this](int index) {
        m_tokens.erase(m_tokens.begin() + index);
        apply();
    });

    auto *card = new Card(QString(), this);
    card->layout()->setContentsMargins(1, 1, 1, 1);
    card->layout()->setSpacing(0);
    card->body()->setSpacing(0);
    auto *body = new QWidget(card);
    m_stack = new QStackedLayout(body);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setAccessibleName(title());
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ListPage::offerFilters);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(body, 1);
    m_foot->setContentsMargins(15, 9, 15, 9);
    card->body()->addWidget(m_foot);
    page->addWidget(card, 1);
    page->addWidget(m_selection);
    connect(m_table, &ListTable::opened, this,
            [this](const QModelIndex &index) { emit opened(m_model->idAt(index.row())); });
    connect(m_table, &ListTable::tickWanted, m_model, &RecordModel::tick);
    connect(m_table, &ListTable::tickAllWanted, m_model, &RecordModel::tickAll);
    connect(m_model, &RecordModel::ticksChanged, this, &ListPage::describeTicks);
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
    return {m_model->text(), m_tabs->current(), m_tokens, m_model->sortColumn(), m_model->sortOrder()};
}

void ListPage::setState(const ListState &state)
{
    m_tokens = state.tokens;
    if (m_tabs->count() > 0)
        m_tabs->setCurrent(state.tab);
    m_filter->line().setText(state.text);
    m_wait->stop();
    m_model->setText(state.text);
    apply();
    if (state.sortColumn < m_model->columnCount())
        m_table->sortByColumn(state.sortColumn, state.order);
}

void ListPage::apply()
{
    QList<FilterBar::Token> tokens;
    for (const Condition &condition : m_tokens)
        tokens.append(
            {m_model->type().label(*condition.field), display(*condition.field, condition.value, shell().context())});
    m_filter->setTokens(tokens);
    m_model->setConditions(state().conditions(m_layout));
    describe();
}

void ListPage::offerFilters(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const Field *field =
        findField(m_model->type(), QLatin1String(m_model->columns()[static_cast<size_t>(index.column())].column));
    const AnyRecord *record = m_model->recordAt(index.row());
    QMenu menu(this);
    const Value value = record ? field->value(record->data(), shell().context()) : Value();
    if (field->stored() && !isNull(value) && field->is.disclosure <= shell().context().shown) {
        menu.addAction(tr("Only rows with %1 “%2”").arg(m_model->type().label(*field), index.data().toString()), this,
                       [this, field, value] {
                           m_tokens.push_back({field, Condition::Test::Equal, value, {}});
                           apply();
                       });
    }
    menu.addAction(tr("Copy this cell"), this,
                   [index] { QApplication::clipboard()->setText(index.data().toString()); });
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void ListPage::loadColumns()
{
    const QStringList chosen = QSettings().value(columnsKey(m_layout)).toStringList();
    std::vector<ListColumn> columns;
    for (const ListColumn &column : m_layout.columns) {
        if (chosen.isEmpty() || chosen.contains(QLatin1String(column.column)) || columns.empty())
            columns.push_back(column);
    }
    for (const QString &name : chosen) {
        const Field *field = findField(m_model->type(), name);
        const bool known = std::any_of(m_layout.columns.begin(), m_layout.columns.end(),
                                       [&](const ListColumn &column) { return name == QLatin1String(column.column); });
        if (field && !known)
            columns.push_back({field->column, field->kind() == Kind::Text ? 180 : 120});
    }
    m_model->setColumns(columns);
    QList<int> widths;
    for (const ListColumn &column : columns)
        widths << column.width;
    m_table->setWidths(widths);
}

void ListPage::chooseColumns()
{
    QMenu menu(this);
    QStringList shown;
    for (const ListColumn &column : m_model->columns())
        shown << QLatin1String(column.column);
    for (const Field *field : allFields(m_model->type())) {
        const QString name = QLatin1String(field->column);
        if (name == QLatin1String("id") || field->is.longText || field->is.retired
            || field->is.disclosure == Disclosure::Sensitive || name == shown.first())
            continue;
        QAction *action = menu.addAction(m_model->type().label(*field));
        action->setCheckable(true);
        action->setChecked(shown.contains(name));
        connect(action, &QAction::toggled, this, [this, name, shown](bool on) {
            QStringList next = shown;
            if (on)
                next << name;
            else
                next.removeAll(name);
            QSettings().setValue(columnsKey(m_layout), next);
            loadColumns();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("As at the beginning"), this, [this] {
        QSettings().remove(columnsKey(m_layout));
        loadColumns();
    });
    menu.exec(QCursor::pos());
}

QString ListPage::title() const
{
    const NavPlace *place = pageCatalogue().findPlace(QLatin1String(m_layout.view));
    return place ? PageCatalogue::titleOf(*place) : findView(QLatin1String(m_layout.view))->title();
}

void ListPage::countTabs()
{
    if (!tabChoices(m_layout))
        return;
    const View *view = findView(QLatin1String(m_layout.view));
    ListQuery query;
    query.type = view->type;
    query.conditions = view->conditions;
    m_count.emplace(shell().workspace().records(), query, *findField(*view->type, QLatin1String(m_layout.tabs)));
    countOn();
}

void ListPage::countOn()
{
    if (!m_count->step(rowsCounted)) {
        m_counting->start();
        return;
    }
    m_counting->stop();
    m_tabs->setCount(0, static_cast<int>(m_count->total()));
    for (int i = 1; i < m_tabs->count(); ++i)
        m_tabs->setCount(i, static_cast<int>(m_count->of(i - 1)));
}

void ListPage::describe()
{
    const int count = m_model->rowCount();
    const bool filtered = !m_model->text().isEmpty() || !m_tokens.empty() || m_tabs->current() > 0;
    m_subtitle->setText(!m_model->text().isEmpty() ? tr("%n found for “%1”", nullptr, count).arg(m_model->text())
                                                   : tr("%n in all", nullptr, count));
    m_foot->setText(m_subtitle->text());
    m_foot->setVisible(count > 0);
    if (count == 0) {
        m_empty->clearActions();
        if (filtered) {
            m_empty->set({}, tr("Nothing matches the filter"),
                         tr("Clear it to see the whole list again. Nothing was deleted."));
            m_empty->addAction(QStringLiteral("x"), tr("Clear the filter"), QKeySequence(Qt::Key_Escape), true,
                               [this] { QTimer::singleShot(0, this, [this] { stepBack(); }); });
        } else {
            const NavPlace *place = pageCatalogue().findPlace(QLatin1String(m_layout.view));
            m_empty->set({{QLatin1String(place ? place->icon : "file-text"), title()}}, tr("There is nothing here yet"),
                         tr("Add the first one: only what you know now is needed."));
            if (const auto action = primaryAction(); action && shell().canChange())
                m_empty->addAction(action->icon, action->text, action->key, true, action->run);
        }
    }
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    describeTicks();
}

void ListPage::describeTicks()
{
    const auto count = static_cast<int>(m_model->ticked().size());
    m_selection->setVisible(count > 0);
    m_table->head().setTicked(count == 0                         ? Qt::Unchecked
                                  : count == m_model->rowCount() ? Qt::Checked
                                                                 : Qt::PartiallyChecked);
    if (count == 0)
        return;
    QList<SelectionBar::Total> totals;
    const Context context = shell().context();
    std::vector<AnyRecord> records;
    for (const QUuid &id : m_model->ticked()) {
        if (auto record = shell().workspace().records().load(m_model->type(), id))
            records.push_back(std::move(*record));
    }
    for (const ListColumn &column : m_model->columns()) {
        const Field *field = findField(m_model->type(), QLatin1String(column.column));
        if (field->kind() != Kind::Money && field->kind() != Kind::Integer)
            continue;
        qint64 sum = 0;
        for (const AnyRecord &record : records) {
            const Value value = field->value(record.data(), context);
            if (const auto *amount = std::get_if<Money>(&value))
                sum += amount->cents;
            else if (const auto *number = std::get_if<qint64>(&value))
                sum += *number;
        }
        totals.append({m_model->type().label(*field),
                       display(*field, field->kind() == Kind::Money ? Value(Money{sum}) : Value(sum), context)});
    }
    m_selection->set(tr("%n ticked", nullptr, count), totals);
}

void ListPage::reload(const Changes &)
{
    const QUuid current = m_model->idAt(m_table->currentIndex().row());
    m_model->reload();
    if (!current.isNull())
        select(current);
    describe();
    countTabs();
}

void ListPage::select(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void ListPage::find()
{
    m_filter->line().setFocus();
    m_filter->line().selectAll();
}

bool ListPage::stepBack()
{
    if (!m_model->ticked().isEmpty() && m_table->hasFocus()) {
        m_model->untick();
        return true;
    }
    if (m_filter->line().text().isEmpty() && m_tokens.empty() && m_tabs->current() == 0 && m_table->hasFocus())
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

void ListPage::takeFocus()
{
    m_table->setFocus();
    if (m_model->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
}

std::optional<PageAction> ListPage::primaryAction()
{
    return PageAction{QCoreApplication::translate("Layout", m_layout.addLabel), QStringLiteral("plus"),
                      QKeySequence(Qt::Key_N), [this] { shell().openNew(QLatin1String(m_layout.view)); }};
}

QList<PageAction> ListPage::actions()
{
    QList<PageAction> offered{{tr("Copy for Excel"), QStringLiteral("copy"), QKeySequence::Copy, [this] { copy(); }},
                              {tr("Columns"), QStringLiteral("columns-3"), {}, [this] { chooseColumns(); }}};
    return offered + listExchange(shell(), window(), *m_model);
}

std::vector<int> ListPage::rowsToTake() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->ticked().isEmpty() || m_model->isTicked(m_model->idAt(row)))
            rows.push_back(row);
    }
    return rows;
}

std::vector<int> ListPage::rowsToCopy() const
{
    if (!m_model->ticked().isEmpty())
        return rowsToTake();
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows.empty() ? rowsToTake() : rows;
}

void ListPage::copy()
{
    copyForExcel(shell(), *m_model, rowsToCopy());
}

void ListPage::print()
{
    const RecordModel &model = *m_model;
    const Workspace &workspace = shell().workspace();
    const std::vector<int> rows = rowsToTake();
    const auto count = static_cast<int>(rows.size());
    documents::ListTable table;
    table.title = title();
    table.note = model.text().isEmpty()
        ? tr("%n in all, %1", nullptr, count).arg(italianText(workspace.today()))
        : tr("%n found for “%1”, %2", nullptr, count).arg(model.text(), italianText(workspace.today()));
    for (const QUuid &id : workspace.records().ids(insieme::describe<Consortium>()))
        table.letterhead << workspace.title(insieme::describe<Consortium>(), id, {});
    for (int c = 0; c < model.columnCount(); ++c) {
        const int width = model.columns()[static_cast<size_t>(c)].width;
        const auto alignment = Qt::Alignment(model.index(0, c).data(Qt::TextAlignmentRole).value<Qt::Alignment>());
        table.columns.push_back({width == 0 ? 300.0 : double(width), bool(alignment & Qt::AlignRight)});
        table.headers << model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    for (const int r : rows) {
        QStringList row;
        for (int c = 0; c < model.columnCount(); ++c)
            row << model.index(r, c).data().toString();
        table.rows.push_back(row);
    }
    shell().openDocument(table.title, {documents::listDocument(table), {}});
}

} // namespace insieme
