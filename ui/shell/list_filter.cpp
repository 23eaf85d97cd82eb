// SPDX-License-Identifier: GPL-3.0-or-later
// What a list is filtered by: words, conditions as tokens, and what is offered for them while somebody types.
#include "core/base/elision.h"
#include "core/base/text.h"
#include "core/record/display.h"
#include "ui/shell/list_cells.h"
#include "ui/shell/list_page.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/popover.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace insieme {
namespace {

constexpr int widestValue = 360; ///< in a menu, in pixels
/// Lines below the filter, and the records whose values they are looked for in.
constexpr int mostOffered = 9;
constexpr int mostLookedThrough = 300;

} // namespace

void ListPage::takeText(bool entered)
{
    m_wait->stop();
    const QString text = m_filter->line().text();
    if (const auto condition = typedCondition(m_layout, text, shell().context().shown, !entered)) {
        addToken(*condition);
        return;
    }
    // While a value is being typed, what is on the screen stays.
    if (!entered && offerValues())
        return;
    if (m_offer)
        m_offer->hide();
    m_model->stopSeeking();
    m_model->setText(text);
    describe();
    describeView();
    // What is found begins at the top, and Down goes on from its first row.
    if (m_model->isAsking())
        m_first = First::Shown;
    else
        goToTop();
}

void ListPage::putToken(const Condition &condition)
{
    if (std::find(m_tokens.begin(), m_tokens.end(), condition) == m_tokens.end())
        m_tokens.push_back(condition);
}

void ListPage::addToken(const Condition &condition)
{
    putToken(condition);
    m_filter->line().clear();
    m_wait->stop();
    m_model->setText({});
    apply();
}

void ListPage::offerFields()
{
    if (!m_offer)
        m_offer = new Popover(&m_filter->line(), [this](const Popover::Item &item) { takeOffered(item.key); });
    m_filter->line().setFocus();
    m_offered.clear();
    QList<Popover::Item> items;
    for (const Field *field : filterFields(m_layout, shell().context())) {
        if (items.size() < mostOffered)
            items.append({QStringLiteral("list-filter"),
                          m_model->type().label(*field),
                          {},
                          QLatin1String(field->column),
                          false});
    }
    m_offer->offer(items, {});
}

bool ListPage::offerValues()
{
    const QString text = m_filter->line().text();
    const Context context = shell().context();
    const Field *field = typedField(m_layout, text, context);
    if (!field || !m_filter->line().hasFocus())
        return false;
    if (!m_offer)
        m_offer = new Popover(&m_filter->line(), [this](const Popover::Item &item) { takeOffered(item.key); });
    const QString word = text.section(QLatin1Char(':'), 1).trimmed();
    const QString wanted = folded(word);
    m_offered.clear();
    QList<Popover::Item> items;
    const auto offer = [&](const Value &value) {
        const QString shown = display(*field, value, context).simplified();
        const QString within = QLatin1Char(' ') + folded(shown);
        const bool known =
            std::any_of(items.begin(), items.end(), [&](const auto &item) { return item.text == shown; });
        if (isNull(value) || shown.isEmpty() || known || items.size() >= mostOffered
            || !within.contains(QLatin1Char(' ') + wanted))
            return;
        items.append({QStringLiteral("list-filter"), shown, m_model->type().label(*field),
                      QString::number(m_offered.size()), false});
        m_offered.push_back({field, Condition::Test::Equal, value, {}});
    };
    if (const ChoiceList *choices = field->kind() == Kind::Choice ? field->ops->choices : nullptr) {
        for (int i = 0; i < static_cast<int>(choices->items.size()); ++i)
            offer(Choice{choices, i});
    } else {
        // Of the first records: what a list of any length holds is not looked through while somebody types, and where
        // conditions leave few of its records, their values are among those of all.
        const Records &records = shell().workspace().records();
        ListQuery query = m_model->list().query();
        query.text.clear();
        auto ids = RecordList(records, query).idsWithin(RowModel::mostSteps, 0, mostLookedThrough);
        if (!ids) {
            query = ListQuery{&m_model->type()};
            query.on = shell().context().asOf;
            ids = RecordList(records, query).ids(0, mostLookedThrough);
        }
        for (const AnyRecord &record : RecordList(records, query).records(*ids)) {
            if (record)
                offer(field->value(record.data(), context));
        }
    }
    m_offer->offer(items, word);
    return !items.isEmpty();
}

QString ListPage::unknownField() const
{
    const QString text = m_model->text();
    const QString label = text.section(QLatin1Char(':'), 0, 0).trimmed();
    const bool asked = text.contains(QLatin1Char(':')) && !label.isEmpty()
        && std::none_of(label.begin(), label.end(), [](QChar letter) { return letter.isDigit(); });
    return asked && !typedField(m_layout, text, shell().context()) ? label : QString();
}

void ListPage::takeOffered(const QString &key)
{
    bool number = false;
    const auto at = key.toUInt(&number);
    if (number && at < m_offered.size()) {
        addToken(m_offered[at]);
    } else if (const Field *field = findField(m_model->type(), key)) {
        m_filter->line().setText(m_model->type().label(*field) + QLatin1Char(':'));
        offerValues();
    }
}

void ListPage::tellWhatIsLeftOut(const QString &order)
{
    QStringList reasons = whyNotFilteredBy() << order;
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    shell().say(reasons.join(QLatin1Char(' ')));
}

/// Behind the conditions stand the group of a view, then the day, when it is another one.
void ListPage::showTokens()
{
    QList<FilterBar::Token> tokens;
    for (const Condition &condition : m_tokens)
        tokens.append({m_model->type().label(*condition.field), valueOf(condition)});
    if (m_viewGroup > 0)
        tokens.append(
            {tr("Only"), m_grouped ? groupLabel(m_viewGroup) : tr("%1 (not looked for)").arg(groupLabel(m_viewGroup))});
    if (const Date day = shell().context().asOf; stated(day))
        tokens.append({tr("As of"), italianText(day)});
    m_filter->setTokens(tokens);
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
    const Value value = record && field ? field->value(record->data(), shell().context()) : Value();
    if (field && field->stored() && !isNull(value) && field->is.disclosure <= shell().context().shown) {
        const QString whyNot = whyNotFiltered(m_model->type(), *field, shell().context().asOf);
        QAction *only = menu.addAction(
            tr("Only rows with %1 “%2”")
                .arg(m_model->type().label(*field),
                     menu.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, widestValue)),
            this, [this, field, value] {
                putToken({field, Condition::Test::Equal, value, {}});
                apply();
            });
        only->setEnabled(whyNot.isEmpty());
        only->setToolTip(whyNot);
        menu.setToolTipsVisible(!whyNot.isEmpty());
    }
    menu.addAction(tr("Copy this cell"), this,
                   [text = index.data().toString()] { QApplication::clipboard()->setText(text); });
    m_table->setCurrentIndex(index);
    menu.addSeparator();
    for (const auto &[order, icon, text, key] :
         {std::tuple(Qt::AscendingOrder, QStringLiteral("arrow-up"), tr("Sort rising"), Qt::ALT | Qt::Key_Up),
          std::tuple(Qt::DescendingOrder, QStringLiteral("arrow-down"), tr("Sort falling"), Qt::ALT | Qt::Key_Down)})
    {
        QAction *sort = ActionRow::addLine(menu, icon, text, paint::keyText(key));
        const QString whyNot = m_model->whyNotSortedBy(index.column());
        sort->setEnabled(whyNot.isEmpty());
        sort->setToolTip(whyNot);
        connect(sort, &QAction::triggered, m_table,
                [this, direction = order] { m_table->sortByCurrentColumn(direction); });
    }
    for (const auto &[step, icon, text, key] :
         {std::tuple(-1, QStringLiteral("arrow-left"), tr("Move the column to the left"),
                     Qt::ALT | Qt::SHIFT | Qt::Key_Left),
          std::tuple(1, QStringLiteral("arrow-right"), tr("Move the column to the right"),
                     Qt::ALT | Qt::SHIFT | Qt::Key_Right)})
    {
        QAction *move = ActionRow::addLine(menu, icon, text, paint::keyText(key));
        move->setEnabled(m_table->canMoveColumn(step));
        connect(move, &QAction::triggered, m_table, [this, by = step] { m_table->moveColumn(by); });
    }
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace insieme
