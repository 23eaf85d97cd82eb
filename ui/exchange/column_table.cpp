// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/column_table.h"

#include "core/record/display.h"
#include "ui/exchange/list_exchange.h"
#include "ui/exchange/rule_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QWheelEvent>

namespace insieme {
namespace {

constexpr int letterWidth = 44;

enum Part { Letter, Header, Samples, Becomes, Clears, Rules };

/// A list of choices that the wheel does not change while the table is scrolled.
class StillBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// An editor in the middle of its cell.
QWidget *framed(QWidget *editor, QWidget *parent)
{
    auto *frame = new QWidget(parent);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(9, 0, 9, 0);
    row->addWidget(editor, 0, Qt::AlignVCenter);
    return frame;
}

} // namespace

ColumnTable::ColumnTable(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(6);
    setHorizontalHeaderLabels(
        {QString(), tr("Column"), tr("What stands in it"), tr("Becomes"), tr("Empty cells"), tr("Reading")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(42);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false); // Tab goes on from field to field, and out of the table
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new ListHeader(this);
    head->setMinimumSectionSize(letterWidth);
    head->setSectionsClickable(false);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    setHorizontalHeader(head);
    setAccessibleName(tr("Columns of the table"));
    connect(&Theme::current(), &Theme::changed, this, &ColumnTable::colour);
}

void ColumnTable::set(const RecordType &type, const exchange::Mapping &mapping, const exchange::TableSketch &sketch,
                      bool hidden)
{
    const auto targets = exchange::targetsOf(type);
    m_type = &type;
    m_hidden = hidden;
    m_mapping = mapping;
    m_sketch = sketch;
    m_fields.clear();
    m_clears.clear();
    m_buttons.clear();
    m_rules.clear();
    setRowCount(0);
    setRowCount(static_cast<int>(mapping.columns.size()));
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        const exchange::MappedColumn &column = mapping.columns[i];
        const int row = static_cast<int>(i);
        setItem(row, Letter, new QTableWidgetItem(exchange::columnLetters(column.column)));
        auto *header = new QTableWidgetItem(column.header);
        header->setFont(Theme::font(13, QFont::DemiBold));
        header->setToolTip(column.header);
        setItem(row, Header, header);
        auto *sample = new QTableWidgetItem;
        setItem(row, Samples, sample);

        auto *field = new StillBox(this);
        field->setAccessibleName(tr("Field for the column %1").arg(column.header));
        const bool computed = column.target.isEmpty() && isComputed(type, column.header);
        field->addItem(computed ? tr("— computed, not imported —") : tr("— not imported —"), QString());
        if (computed)
            field->setToolTip(tr("What stands here follows from other records: the list says it anew."));
        if (column.target == QLatin1String("id"))
            field->addItem(tr("Id of the record"), column.target);
        for (const exchange::Target &target : targets)
            field->addItem(target.label, target.name);
        field->setCurrentIndex(std::max(0, field->findData(column.target)));
        field->setMaxVisibleItems(18);
        setCellWidget(row, Becomes, framed(field, this));
        m_fields.push_back(field);
        showSamples(row);
        auto *clears = new QCheckBox(tr("clear the field"), this);
        clears->setChecked(column.clears);
        clears->setEnabled(field->currentIndex() > 0);
        setCellWidget(row, Clears, framed(clears, this));
        m_clears.push_back(clears);
        m_rules.push_back(column.rule);
        auto *rules = new Button(QStringLiteral("sliders-horizontal"), tr("Rules"), Button::Kind::Ghost, this);
        rules->setAccessibleName(tr("How the column %1 is read").arg(column.header));
        rules->setEnabled(RuleEditor::has(fieldOf(row)));
        setCellWidget(row, Rules, framed(rules, this));
        m_buttons.push_back(rules);
        connect(rules, &Button::clicked, this, [this, row] { emit rulesWanted(row); });
        connect(field, &QComboBox::currentIndexChanged, this, [this, clears, rules, row](int index) {
            clears->setEnabled(index > 0);
            showSamples(row);
            rules->setEnabled(RuleEditor::has(fieldOf(row)));
            emit edited();
        });
        connect(clears, &QCheckBox::toggled, this, &ColumnTable::edited);
    }
    colour();
    spread();
}

void ColumnTable::colour()
{
    for (int row = 0; row < rowCount(); ++row) {
        item(row, Letter)->setForeground(Theme::current().text3);
        item(row, Samples)->setForeground(Theme::current().text2);
    }
}

void ColumnTable::apply(exchange::Mapping &mapping) const
{
    for (size_t i = 0; i < m_fields.size() && i < mapping.columns.size(); ++i) {
        mapping.columns[i].target = m_fields[i]->currentData().toString();
        mapping.columns[i].clears = m_clears[i]->isChecked();
        mapping.columns[i].rule = m_rules[i];
    }
}

void ColumnTable::setRule(int column, const exchange::ColumnRule &rule)
{
    m_rules[static_cast<size_t>(column)] = rule;
    emit edited();
}

bool ColumnTable::isHidden(int column) const
{
    if (!m_hidden)
        return false;
    const Field *field = fieldOf(column);
    return !field || field->is.disclosure != Disclosure::Public || (field->ops->target && field->ops->target().sealed);
}

void ColumnTable::showSamples(int column)
{
    constexpr size_t most = 4;
    QStringList samples;
    const auto cells = samplesOf(column);
    for (size_t i = 0; i < cells.size() && i < most; ++i)
        samples << exchange::shownCell(cells[i]);
    samples.removeDuplicates();
    item(column, Samples)->setText(isHidden(column) ? insieme::mask() : samples.join(QStringLiteral("  ·  ")));
    item(column, Samples)->setToolTip(samples.join(QLatin1Char('\n')));
}

std::vector<exchange::Cell> ColumnTable::samplesOf(int column) const
{
    if (isHidden(column))
        return {};
    const int at = m_mapping.columns[static_cast<size_t>(column)].column;
    return at >= 0 && static_cast<size_t>(at) < m_sketch.samples.size() ? m_sketch.samples[static_cast<size_t>(at)]
                                                                        : std::vector<exchange::Cell>();
}

const Field *ColumnTable::fieldOf(int column) const
{
    return exchange::targetField(*m_type, m_fields[static_cast<size_t>(column)]->currentData().toString());
}

QString ColumnTable::headerOf(int column) const
{
    return m_mapping.columns[static_cast<size_t>(column)].header;
}

int ColumnTable::mappedCount() const
{
    return static_cast<int>(std::count_if(m_fields.begin(), m_fields.end(),
                                          [](const QComboBox *field) { return field->currentIndex() > 0; }));
}

void ColumnTable::spread()
{
    const int width = viewport()->width();
    const int fixed = letterWidth + 176 + 116;
    const int rest = std::max(300, width - fixed);
    setColumnWidth(Letter, letterWidth);
    setColumnWidth(Header, rest * 26 / 100);
    setColumnWidth(Samples, rest * 40 / 100);
    setColumnWidth(Becomes, rest - rest * 26 / 100 - rest * 40 / 100);
    setColumnWidth(Clears, 176);
    setColumnWidth(Rules, 116);
}

void ColumnTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    spread();
}

} // namespace insieme
