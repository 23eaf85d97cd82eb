// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/comparison_page.h"

#include "core/base/elision.h"
#include "core/registry/members.h"
#include "ui/shell/page_head.h"
#include "ui/shell/print_beside.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/skeleton.h"

#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

enum Column { Record, FieldName, Before, After, ColumnCount };
enum Role { TableRole = Qt::UserRole + 20, IdRole };

QString orNothing(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

std::vector<ChangeLine> linesOf(const RecordChange &change)
{
    if (change.fields.isEmpty())
        return {{}};
    if (change.op != SQLITE_UPDATE && change.fields.size() > 1)
        return {{change.op == SQLITE_DELETE ? ComparisonPage::tr("deleted") : ComparisonPage::tr("new"), {}, {}}};
    std::vector<ChangeLine> lines;
    for (const FieldChange &field : change.fields)
        lines.push_back({field.where.isEmpty() ? field.label : field.where + QStringLiteral(": ") + field.label,
                         field.before, field.after});
    return lines;
}

ComparisonPage::ComparisonPage(Shell &shell, Comparison comparison, QWidget *parent)
    : Page(shell, parent)
    , m_comparison(std::move(comparison))
    , m_head(new PageHead(QStringLiteral("git-compare-arrows"), 5, about(), this))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new ListTable(this))
    , m_empty(new EmptyState(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(12);
    m_head->setSummary(question());
    m_head->addPrint(*this);
    page->addWidget(m_head);
    m_model->setHorizontalHeaderLabels(
        {tr("Record"), tr("Field"), dayText(m_comparison.from), dayText(m_comparison.to)});
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false); // changes stand in the order of the list
    m_table->setWidths({260, 340, 0, 0});
    m_table->setColumnHidden(Record, !m_comparison.record().isNull());
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAccessibleName(title());
    page->addWidget(m_table, 1);
    m_empty->hide();
    page->addWidget(m_empty, 1);
    m_skeleton = Skeleton::over(*m_table->viewport());
    connect(m_skeleton, &Skeleton::appeared, this, [this] { m_model->removeRows(0, m_model->rowCount()); });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        const QModelIndex record = index.siblingAtColumn(Record);
        const Workspace &file = this->shell().workspace();
        const RecordType *type = file.catalogue().findTable(record.data(TableRole).toString());
        const QUuid id = record.data(IdRole).toUuid();
        if (type && file.records().exists(*type, id))
            this->shell().openRecord(*type, id);
    });
    look();
}

QString ComparisonPage::title() const
{
    return m_comparison.to == shell().workspace().today() ? tr("Comparison with today") : tr("Comparison of two days");
}

QString ComparisonPage::about() const
{
    const QUuid record = m_comparison.record();
    if (record.isNull() || !m_comparison.list.type)
        return m_comparison.name.isEmpty() ? tr("The whole file") : m_comparison.name;
    const RecordType &type = *m_comparison.list.type;
    const QString title = shell().workspace().title(type, record, {});
    return shownTitle(type, record, title.isEmpty() ? m_comparison.name : title, shell().context());
}

QString ComparisonPage::dayText(const Date &day) const
{
    return day == shell().workspace().today()     ? tr("Today")
        : m_comparison.of == Comparison::Of::File ? elided(tr("On the evening of %1").arg(italianText(day)))
                                                  : elided(tr("On %1").arg(italianText(day)));
}

/// "End ≤ 31/12/2026", as people read it.
QString ComparisonPage::wordsOf(const Condition &condition) const
{
    using enum Condition::Test;
    const auto say = [&](const Value &value) { return display(*condition.field, value, shell().context()); };
    const QString label = m_comparison.list.type->label(*condition.field);
    QStringList values;
    for (const Value &value : condition.values)
        values << say(value);
    switch (condition.test) {
    case Null:
        return tr("%1: no value").arg(label);
    case NotNull:
        return tr("%1: any value").arg(label);
    case OneOf:
        return QStringLiteral("%1: %2").arg(label, values.join(tr(" or ")));
    case Equal:
        return QStringLiteral("%1: %2").arg(label, say(condition.value));
    case AtLeast:
    case AtMost:
        break;
    }
    const QString bound = (condition.test == AtLeast ? QStringLiteral("%1 ≥ %2") : QStringLiteral("%1 ≤ %2"))
                              .arg(label, say(condition.value));
    return condition.orNull ? bound + tr(" or ") + tr("no value") : bound;
}

/// What a list was filtered by, as far as it holds on any day.
QString ComparisonPage::filterText() const
{
    const ListQuery &list = m_comparison.list;
    QStringList words;
    if (!list.text.isEmpty())
        words << tr("“%1”").arg(list.text);
    for (const Condition &condition : list.conditions) {
        if (whyNotFiltered(*list.type, *condition.field, m_comparison.from).isEmpty())
            words << wordsOf(condition);
    }
    return words.isEmpty() ? QString() : QLatin1Char(' ') + tr("Only rows with %1.").arg(words.join(tr(" and ")));
}

QString ComparisonPage::question() const
{
    const QString from = italianText(m_comparison.from), to = italianText(m_comparison.to);
    if (m_comparison.of == Comparison::Of::Facts)
        return elided(tr("What held on %1 and is otherwise today, both as known today.").arg(from)) + filterText();
    return m_comparison.to == shell().workspace().today()
        ? elided(tr("What the file said on the evening of %1 and says otherwise today.").arg(from))
        : elided(tr("What the file said on the evening of %1 and said otherwise on the evening of %2.").arg(from, to));
}

void ComparisonPage::look()
{
    using Look = FileWork<QList<RecordChange>>;
    const bool lists = m_comparison.of == Comparison::Of::Facts;
    auto *look =
        new Look({QStringLiteral("git-compare-arrows"), tr("Comparing the days"), tr("Nothing is changed by looking.")},
                 shell().workspace().path(), lists ? forList(shell().workspace(), m_comparison.list) : toLoad(),
                 [comparison = m_comparison, like = shell().context()](Workspace &workspace, Look &work) {
                     Context context = contextIn(workspace, like);
                     context.asOf = {};
                     return compare(workspace, comparison, context,
                                    [&work](qint64 done, qint64 all) { return work.goOn(done, all); });
                 });
    m_skeleton->await(*look);
    m_look.begin(shell(), look, [this](const Result<QList<RecordChange>> &changes) { show(changes); });
}

void ComparisonPage::show(const Result<QList<RecordChange>> &changes)
{
    m_model->removeRows(0, m_model->rowCount());
    const QString question = this->question();
    if (!changes) {
        m_head->setSummary(question);
        if (changes.error().code == Error::Code::NotFound)
            describeEmpty(tr("This record was removed in the meantime"), tr("There is nothing to compare it with."),
                          false);
        else
            describeEmpty(tr("The comparison was not finished"), changes.error().text, true);
        return;
    }
    for (const RecordChange &change : *changes)
        addChange(change);
    const bool one = !m_comparison.record().isNull();
    const int count = one ? rows() : int(changes->size());
    m_head->setSummary(
        question + QLatin1Char(' ')
        + (one ? tr("%n field(s) differ.", nullptr, count) : tr("%n record(s) differ.", nullptr, count)));
    if (count == 0)
        describeEmpty(tr("Nothing differs"),
                      m_comparison.of == Comparison::Of::File
                          ? tr("What was changed and taken back in between is in the history.")
                          : tr("What is not kept by the day stands in the file as it is today."),
                      false);
    const bool keys = m_empty->isAncestorOf(focusWidget());
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (keys)
        takeFocus();
}

void ComparisonPage::describeEmpty(const QString &what, const QString &how, bool again)
{
    m_empty->clearActions();
    m_empty->set({{QStringLiteral("git-compare-arrows"), {}}}, what, how);
    if (again)
        // The button goes with the answer.
        m_empty->addAction(QStringLiteral("rotate-cw"), tr("Compare again"), {}, true,
                           [this] { QTimer::singleShot(0, this, &ComparisonPage::look); });
    m_table->hide();
    m_empty->show();
}

QString ComparisonPage::titleOf(const RecordChange &change) const
{
    const QString title = change.title.isEmpty() ? change.type->singularLabel() : change.title;
    return shownTitle(*change.type, change.id, title, shell().context());
}

void ComparisonPage::addChange(const RecordChange &change)
{
    QString record = titleOf(change);
    for (const ChangeLine &line : linesOf(change)) {
        QList<QStandardItem *> items;
        for (const QString &cell :
             {std::exchange(record, QString()), line.field, orNothing(line.before), orNothing(line.after)})
        {
            auto *item = new QStandardItem(cell);
            item->setToolTip(cell);
            item->setEditable(false);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            items << item;
        }
        items[Record]->setData(QLatin1String(change.type->table), TableRole);
        items[Record]->setData(change.id, IdRole);
        m_model->appendRow(items);
    }
}

int ComparisonPage::rows() const
{
    return m_model->rowCount();
}

QString ComparisonPage::summary() const
{
    return m_head->summary();
}

void ComparisonPage::reload(const Changes &)
{
    look();
}

void ComparisonPage::print()
{
    const Workspace &workspace = shell().workspace();
    documents::ListTable table = tableAsShown(*m_table, {180, 180, 220, 220});
    table.title = QStringLiteral("%1: %2").arg(title(), about());
    table.note =
        m_head->summary() + QLatin1Char(' ') + elided(tr("Printed on %1.").arg(italianText(workspace.today())));
    for (const QUuid &id : workspace.records().ids(describe<Consortium>()))
        table.letterhead << workspace.title(describe<Consortium>(), id, {});
    shell().openDocument(table.title, {documents::listDocument(table), {}});
}

void ComparisonPage::takeFocus()
{
    if (m_empty->isVisible() && m_empty->takeFocus())
        return;
    m_table->setFocus();
}

} // namespace insieme
