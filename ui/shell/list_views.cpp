// SPDX-License-Identifier: GPL-3.0-or-later
// How a list is looked at: tabs, saved views, columns, totals, and the panels beside it.
#include "core/record/display.h"
#include "ui/shell/bulk_edit.h"
#include "ui/shell/list_cells.h"
#include "ui/shell/list_page.h"
#include "ui/shell/many_documents.h"
#include "ui/shell/record_peek.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/tick_popover.h"
#include "ui/widgets/totals_strip.h"
#include "ui/widgets/typed.h"

#include <algorithm>
#include <QCoreApplication>
#include <QTimer>

namespace insieme {
namespace {

/// A question with the line that takes the answer.
QLineEdit *askedIn(QHBoxLayout &row, const QString &question, const QString &example, QWidget *parent)
{
    row.addWidget(new Label(question, 13, QFont::DemiBold, Label::Role::Text, parent));
    auto *box = new FieldBox(parent);
    auto *line = new QLineEdit;
    line->setAccessibleName(question);
    line->setPlaceholderText(example);
    box->setEditor(line);
    row.addWidget(box, 1);
    return line;
}

} // namespace

void ListPage::buildNaming()
{
    auto *card = m_naming = new Card({}, this);
    auto *row = new QHBoxLayout;
    m_name = askedIn(*row, tr("Name of the view"), tr("for example: to renew in autumn"), card);
    m_name->setMaxLength(60);
    auto *save = new Button(tr("Save the view"), Button::Kind::Primary, card);
    save->setKey(QKeySequence(Qt::Key_Return));
    const auto keep = [this] {
        if (!m_name->text().trimmed().isEmpty() && keepView(m_name->text().simplified())) {
            m_naming->hide();
            m_table->setFocus();
        }
    };
    connect(save, &Button::clicked, this, keep);
    connect(m_name, &QLineEdit::returnPressed, this, keep);
    row->addWidget(save);
    card->body()->addLayout(row);
    m_questions->insertWidget(0, card);
}

void ListPage::buildDay()
{
    auto *card = m_dayAsked = new Card({}, this);
    auto *row = new QHBoxLayout;
    m_day = askedIn(*row, tr("The register as of"), tr("for example: 1/1/2020, -30"), card);
    auto *show = new Button(tr("Show that day"), Button::Kind::Primary, card);
    show->setKey(QKeySequence(Qt::Key_Return));
    const auto take = [this] {
        const auto day = typedDate(m_day->text(), shell().workspace().today());
        if (day && stated(*day))
            emit dayWanted(*day);
        else
            shell().say(tr("“%1” is not a day.").arg(m_day->text()), true);
    };
    connect(show, &Button::clicked, this, take);
    connect(m_day, &QLineEdit::returnPressed, this, take);
    row->addWidget(show);
    card->body()->addLayout(row);
    m_questions->addWidget(card);
}

void ListPage::askDay()
{
    if (!m_dayAsked)
        buildDay();
    m_day->setText(italianText(shell().context().day()));
    m_dayAsked->show();
    m_day->setFocus();
    m_day->selectAll();
}

int ListPage::choiceTabs() const
{
    return m_choices ? 1 + static_cast<int>(m_choices->items.size()) : 1;
}

int ListPage::groupTabs() const
{
    return m_grouped ? static_cast<int>(m_layout.groups.size()) : 0;
}

int ListPage::groupTab() const
{
    const int index = m_tabs->current() - choiceTabs();
    return index >= 0 && index < groupTabs() ? index + 1 : 0;
}

int ListPage::soughtTab() const
{
    if (const int group = shownGroup(); group > 0)
        return choiceTabs() + group - 1;
    const int tab = m_tabs->current();
    return m_choicesOnDay && tab > 0 && tab < choiceTabs() ? tab : 0;
}

QString ListPage::choiceLabel(int choice) const
{
    return m_layout.tabLabels.empty()
        ? m_choices->label(choice)
        : QCoreApplication::translate("Layout", m_layout.tabLabels[static_cast<size_t>(choice)]);
}

QString ListPage::groupLabel(int group) const
{
    return QCoreApplication::translate("Layout", m_layout.groups[static_cast<size_t>(group - 1)].label);
}

void ListPage::fillTabs()
{
    const int group = groupTab();
    const QUuid chosen = chosenView() ? chosenView()->id.uuid() : QUuid();
    auto views = savedViews(shell().workspace(), QLatin1String(m_layout.view), shell().workspace().operatorId());
    if (m_tabs->count() > 0 && views == m_views)
        return;
    const int current = m_tabs->current();
    const QSignalBlocker quiet(m_tabs);
    m_views = std::move(views);
    m_tabs->clear();
    m_tabs->add(m_layout.feminine ? tr("All", "feminine") : tr("All", "masculine"));
    for (int i = 1; i < choiceTabs(); ++i)
        m_tabs->add(choiceLabel(i - 1));
    for (int i = 0; i < groupTabs(); ++i)
        m_tabs->add(groupLabel(i + 1));
    for (const SavedView &view : m_views)
        m_tabs->add(view.name);
    ListState state;
    state.tab = current < choiceTabs() ? current : 0;
    state.group = group;
    state.view = chosen;
    m_tabs->setCurrent(tabOf(state));
    m_tabs->setVisible(m_tabs->count() > 1);
}

int ListPage::tabOf(const ListState &state) const
{
    for (size_t i = 0; i < m_views.size(); ++i) {
        if (!state.view.isNull() && m_views[i].id.uuid() == state.view)
            return fixedTabs() + static_cast<int>(i);
    }
    if (state.group > 0 && state.group <= groupTabs())
        return choiceTabs() + state.group - 1;
    return std::clamp(state.tab, 0, choiceTabs() - 1);
}

const SavedView *ListPage::chosenView() const
{
    const int index = m_tabs->current() - fixedTabs();
    return index >= 0 && index < static_cast<int>(m_views.size()) ? &m_views[static_cast<size_t>(index)] : nullptr;
}

void ListPage::chooseTab()
{
    const SavedView *view = chosenView();
    if (!view && !m_inView) {
        apply();
        return;
    }
    const ViewContent content = view ? readViewContent(m_layout, view->content) : ViewContent{firstState(m_layout), {}};
    m_inView = view != nullptr;
    m_viewGroup = content.state.group;
    loadColumns(content.columns.empty() ? chosenColumns(m_layout) : content.columns);
    m_tokens = content.state.tokens;
    {
        const QSignalBlocker quiet(&filter());
        filter().setText(content.state.text);
    }
    m_model->setText(content.state.text);
    sortBy(content.state.sort, content.state.order);
    apply();
}

bool ListPage::isWorthKeeping() const
{
    if (const SavedView *view = chosenView())
        return viewContent(m_layout, state(), m_model->columns()) != view->content;
    const ListState first = firstState(m_layout);
    const auto same = [](const ListColumn &a, const ListColumn &b) { return qstrcmp(a.column, b.column) == 0; };
    return !m_tokens.empty() || !m_model->text().isEmpty() || m_tabs->current() > 0
        || m_model->sortField() != first.sort || m_model->sortOrder() != first.order
        || !std::ranges::equal(m_model->columns(), m_layout.columns, same);
}

void ListPage::describeView()
{
    const bool may = shell().canChange();
    const SavedView *view = chosenView();
    const bool changed = isWorthKeeping();
    m_tools->setOffered(m_keep, may && changed);
    m_tools->setOffered(m_drop, may && view && !changed);
}

void ListPage::nameView()
{
    if (!shell().canChange())
        return;
    if (!isWorthKeeping()) {
        shell().say(tr("There is nothing to save: filter, sort or choose columns first."));
        return;
    }
    if (!m_naming)
        buildNaming();
    m_name->setText(chosenView() ? chosenView()->name : QString());
    m_naming->show();
    m_name->setFocus();
    m_name->selectAll();
}

bool ListPage::keepView(const QString &name)
{
    SavedView view;
    view.name = name;
    view.place = QLatin1String(m_layout.view);
    view.content = viewContent(m_layout, state(), m_model->columns());
    if (const auto saved = saveView(shell().workspace(), view); !saved) {
        shell().say(saved.error().text, true);
        return false;
    }
    fillTabs();
    for (size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i].name == name)
            m_tabs->setCurrent(fixedTabs() + static_cast<int>(i));
    }
    countTabs();
    describeView();
    shell().sayStep();
    return true;
}

void ListPage::dropView()
{
    const SavedView *view = chosenView();
    if (!view)
        return;
    const SavedView gone = *view;
    m_tabs->setCurrent(0);
    if (const auto removed = removeView(shell().workspace(), gone); !removed) {
        shell().say(removed.error().text, true);
        return;
    }
    m_table->setFocus();
    shell().sayStep();
}

void ListPage::loadColumns(const std::vector<ListColumn> &columns)
{
    m_table->setTwoLines(hasTwoLines(m_layout, m_model->type(), columns));
    m_model->setColumns(columns);
    showOrder(); // first: the head of its column needs more room
    QList<int> widths;
    QSet<int> chosen;
    for (const ListColumn &column : columns) {
        const Field *field = column.isComputed() ? nullptr : findField(m_model->type(), QLatin1String(column.column));
        if (field && column.width != columnOf(m_layout, *field).width)
            chosen.insert(static_cast<int>(widths.size()));
        widths << column.width;
    }
    m_table->setWidths(widths, chosen);
    const QList<int> declared = declaredSpare();
    m_table->setSpare(spareColumns(declared), static_cast<int>(declared.size()));
    tellLeftOut();
    describeFoot();
}

QList<int> ListPage::declaredSpare() const
{
    QList<int> spare;
    const std::vector<ListColumn> &columns = m_model->columns();
    for (const char *name : m_layout.spare) {
        for (size_t i = 1; i < columns.size(); ++i) {
            if (qstrcmp(columns[i].column, name) == 0)
                spare << static_cast<int>(i);
        }
    }
    return spare;
}

QList<int> ListPage::spareColumns(const QList<int> &declared) const
{
    QList<int> spare = declared;
    const std::vector<ListColumn> &columns = m_model->columns();
    // What state it is in and the next day are what a list is read for.
    const auto matters = [this](const ListColumn &column) {
        return isState(m_layout, column) || (m_layout.nextDate && qstrcmp(column.column, m_layout.nextDate) == 0);
    };
    for (const bool mattering : {false, true}) {
        for (size_t i = columns.size() - 1; i > 0; --i) {
            if (matters(columns[i]) == mattering && !spare.contains(static_cast<int>(i)))
                spare << static_cast<int>(i);
        }
    }
    return spare;
}

void ListPage::tellLeftOut()
{
    QStringList names;
    // Without a row there is no table.
    for (const int column : m_model->rowCount() > 0 ? m_table->leftOut() : QList<int>())
        names << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_columns->setText(names.isEmpty() ? tr("Columns")
                                       : tr("Columns (%n left out)", nullptr, static_cast<int>(names.size())));
    m_columns->setToolTip(names.isEmpty() ? QString()
                                          : tr("There is no room for %1.").arg(names.join(QStringLiteral(", "))));
}

void ListPage::changeColumns(const std::vector<ListColumn> &columns)
{
    if (!m_inView)
        chooseColumns(m_layout, columns);
    showColumns(columns);
}

void ListPage::showColumns(const std::vector<ListColumn> &columns)
{
    const Standing before = standing();
    loadColumns(columns);
    standAt(before);
    describeView();
}

void ListPage::keepWidths()
{
    std::vector<ListColumn> columns = m_model->columns();
    for (size_t i = 0; i < columns.size() && i < static_cast<size_t>(m_table->widths().size()); ++i)
        columns[i].width = m_table->widths()[static_cast<qsizetype>(i)];
    m_model->noteWidths(columns);
    if (!m_inView)
        chooseColumns(m_layout, columns);
    describeView();
}

void ListPage::keepOrder(const QList<int> &order)
{
    const std::vector<ListColumn> before = m_model->columns();
    std::vector<ListColumn> columns;
    for (const int column : order)
        columns.push_back(before[static_cast<size_t>(column)]);
    changeColumns(columns);
}

std::vector<ListColumn> ListPage::columnsToChoose() const
{
    const QString first = QLatin1String(m_model->columns().front().column);
    std::vector<ListColumn> offered;
    for (const Field *field : allFields(m_model->type())) {
        const QString name = QLatin1String(field->column);
        if (name != QLatin1String("id") && !field->is.longText && !field->is.retired
            && field->is.disclosure != Disclosure::Sensitive && name != first)
            offered.push_back(columnOf(m_layout, *field));
    }
    std::copy_if(m_layout.columns.begin(), m_layout.columns.end(), std::back_inserter(offered),
                 [](const ListColumn &known) { return known.isComputed(); });
    return offered;
}

void ListPage::offerColumns()
{
    const auto items = [this] {
        QStringList shown;
        for (const ListColumn &column : m_model->columns())
            shown << QLatin1String(column.column);
        QList<TickPopover::Item> list;
        for (const ListColumn &column : columnsToChoose()) {
            const QString name = QLatin1String(column.column);
            list.append({name, headText(m_model->type(), column, shell().context()), shown.contains(name)});
        }
        // Those shown as they stand in the list, the others by their names.
        std::stable_sort(list.begin(), list.end(), [&shown](const TickPopover::Item &a, const TickPopover::Item &b) {
            return a.on && b.on ? shown.indexOf(a.key) < shown.indexOf(b.key)
                : a.on != b.on  ? a.on
                                : QString::localeAwareCompare(a.text, b.text) < 0;
        });
        return list;
    };
    if (m_columnChoice && m_columnChoice->isVisible()) {
        m_columnChoice->close();
        return;
    }
    if (!m_columnChoice) {
        m_columnChoice = new TickPopover(tr("Find a column"), tr("As at the beginning"), this);
        connect(m_columnChoice, &TickPopover::ticked, this, [this, items](const QString &key, bool on) {
            std::vector<ListColumn> columns = m_model->columns();
            std::erase_if(columns, [&](const ListColumn &each) { return key == QLatin1String(each.column); });
            for (const ListColumn &each : columnsToChoose()) {
                if (on && key == QLatin1String(each.column))
                    columns.push_back(each);
            }
            changeColumns(columns);
            m_columnChoice->refresh(items());
        });
        connect(m_columnChoice, &TickPopover::backWanted, this, [this, items] {
            forgetColumns(m_layout);
            showColumns(m_layout.columns);
            m_columnChoice->refresh(items());
        });
    }
    m_columnChoice->open(m_columns->isVisible() ? m_columns : static_cast<QWidget *>(&m_tools->more()), items(),
                         m_table);
}

QStringList ListPage::columnTotals(bool ticked)
{
    const Context context = shell().context();
    const RecordList list = ticked ? RecordList(shell().workspace().records(), m_model->taken()) : m_model->list();
    if (!ticked && !m_model->isCounted())
        return {};
    const auto rows = static_cast<int>(ticked ? m_model->tickedCount() : m_model->rowCount());
    const bool isLong = m_model->isLong();
    const bool fewTicked = ticked && !m_model->isAllTicked() && rows <= mostFiguredAtOnce;
    const bool figured = rows <= mostFiguredAtOnce && (!ticked || !isLong || fewTicked);
    // Of a long list the rows are known already; nothing is looked for.
    std::vector<QUuid> ids;
    for (int row = 0; isLong && !ticked && rows <= mostFiguredAtOnce && row < rows; ++row)
        ids.push_back(m_model->idAt(row));
    if (figured && (!isLong || ticked))
        ids = list.ids(0, rows);
    std::vector<AnyRecord> read; // only where a column is summed that is not stored, or not as it was
    QSet<const Field *> awaited;
    const auto sumOf = [&](const Field &field, const Adding &adding) -> std::optional<qint64> {
        const bool asStored = field.stored() && !(field.is.dated && stated(list.query().on));
        if (asStored && isLong && !fewTicked) {
            const auto &known = ticked ? m_figures.ticked : m_figures.all;
            if (!known)
                awaited << &field;
            return known && known->contains(&field) ? std::optional(known->value(&field)) : std::nullopt;
        }
        if (asStored)
            return list.sum(field, adding);
        if (!figured)
            return {};
        if (read.empty())
            read = list.records(ids);
        qint64 sum = 0;
        for (const AnyRecord &record : read) {
            if (record)
                sum += adding.signOf(record.type(), record.data()) * amountOf(field.value(record.data(), context));
        }
        return sum;
    };
    const auto figureSumOf = [&](const RowFigure &figure) -> std::optional<qint64> {
        if (!figured)
            return {};
        qint64 sum = 0;
        bool whole = true;
        for (const QUuid &id : ids) {
            const auto amount = m_model->knownAmount(figure, id);
            sum += amount.value_or(0);
            if (!amount)
                m_unsummed.insert(id);
            whole = whole && amount;
        }
        return whole ? std::optional(sum) : std::nullopt;
    };
    QStringList totals = totalsOfColumns(m_model->type(), m_model->columns(), context, sumOf, figureSumOf);
    for (int i = 0; i < totals.size(); ++i) {
        const ListColumn &column = m_model->columns()[static_cast<size_t>(i)];
        const bool computes = column.isComputed() && column.figure->isSummed() && figured;
        if (totals[i].isEmpty()
            && (computes ? !m_unsummed.isEmpty()
                         : awaited.contains(findField(m_model->type(), QLatin1String(column.column)))))
            totals[i] = QStringLiteral("…");
    }
    if (!m_unsummed.isEmpty())
        m_counting->start();
    return totals;
}

void ListPage::sumOn()
{
    const QUuid id = *m_unsummed.cbegin();
    m_unsummed.remove(id);
    m_model->findAmounts(id);
    if (m_unsummed.isEmpty()) {
        describeFoot();
        describeSelection();
    }
}

QList<SelectionBar::Total> ListPage::totalsOfTicked()
{
    QList<SelectionBar::Total> totals;
    const QStringList values = columnTotals(true);
    for (int i = 0; i < values.size(); ++i) {
        if (!values[i].isEmpty())
            totals.append({m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString(), values[i]});
    }
    return totals;
}

/// How many, and the totals of the columns that can be summed: of what the filter leaves.
void ListPage::describeFoot()
{
    m_foot->set(countWords(), columnTotals(false));
    m_foot->setVisible(m_model->rowCount() > 0);
    askFigures();
}

void ListPage::showPanel(InlinePanel *panel)
{
    if (m_panel) {
        m_panel->hide();
        m_panel->deleteLater();
    }
    m_panel = panel;
    m_bulk = qobject_cast<BulkEdit *>(panel);
    m_many = qobject_cast<ManyDocuments *>(panel);
    m_peek = qobject_cast<RecordPeek *>(panel);
    QTimer::singleShot(0, this, &Page::frameChanged);
    if (!panel)
        return;
    m_row->addWidget(panel);
    connect(panel, &InlinePanel::closed, this, [this] {
        showPanel(nullptr);
        m_table->setFocus();
    });
    panel->show();
}

/// Ctrl+Enter: what the panel beside the list does, otherwise opens one.
PageAction ListPage::besideAction()
{
    const auto run = [this] {
        if (!m_panel)
            peek(m_table->currentIndex());
        else if (m_panel->confirm().isEnabled())
            m_panel->confirm().click();
    };
    return {m_panel ? m_panel->confirm().text() : tr("Open beside the list"), QStringLiteral("panel-left-open"),
            QKeySequence(Qt::CTRL | Qt::Key_Return), run};
}

void ListPage::changeTicked()
{
    if (!shell().canChange() || !m_model->hasTicks())
        return;
    auto *panel = new BulkEdit(shell(), m_model->type(), this);
    panel->setRecords(m_model->taken(), m_model->tickedCount());
    showPanel(panel);
    panel->takeFocus();
}

void ListPage::openBeside(const QUuid &id)
{
    const auto open = [this](int row) {
        if (row < 0)
            return;
        choose(row);
        if (!m_peek)
            peek(m_table->currentIndex());
    };
    m_model->seek(id, [this, id, open](int row) {
        if (row < 0) {
            setState({});
            m_model->seek(id, open);
        } else {
            open(row);
        }
    });
}

void ListPage::peek(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_peek) {
        showPanel(nullptr);
        return;
    }
    auto *panel = new RecordPeek(shell(), m_layout, this);
    panel->showRecord(m_model->idAt(index.row()));
    connect(panel, &InlinePanel::confirmed, this, [this] {
        if (m_peek)
            emit opened(m_peek->id());
    });
    showPanel(panel);
}

} // namespace insieme
