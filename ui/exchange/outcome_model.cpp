// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/outcome_model.h"

#include "ui/widgets/list_roles.h"

namespace insieme {

using What = exchange::RowOutcome::What;

void OutcomeModel::set(What what, const QList<exchange::RowOutcome> &outcomes)
{
    beginResetModel();
    m_what = what;
    m_lines.clear();
    for (const exchange::RowOutcome &outcome : outcomes) {
        const QString row = QString::number(outcome.row);
        const QString notes = outcome.notes.join(QStringLiteral(" · "));
        for (const exchange::CellProblem &problem : outcome.problems) {
            const QString column = problem.column < 0
                ? tr("whole row")
                : QStringLiteral("%1 · %2").arg(exchange::columnLetters(problem.column), problem.header);
            m_lines.push_back({{QString::number(problem.row), column, problem.reason, problem.remedy}});
        }
        for (const exchange::FieldChange &change : outcome.changes)
            m_lines.push_back({{row, outcome.title, change.label, change.before, change.after}});
        if (what == What::Create || what == What::Skip)
            m_lines.push_back({{row, outcome.title, notes}});
    }
    endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OutcomeModel::columnCount(const QModelIndex &) const
{
    return m_what == What::Refuse ? 4 : m_what == What::Update ? 5 : 3;
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return line.cells.value(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role == CellKindRole)
        return QVariant::fromValue(m_what == What::Refuse && index.column() >= 2 ? CellKind::Prose : CellKind::Text);
    return {};
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (m_what) {
    case What::Refuse:
        return QStringList{tr("Row"), tr("Column"), tr("Why it is refused"), tr("What to do")}.value(section);
    case What::Update:
        return QStringList{tr("Row"), tr("Record"), tr("Field"), tr("Before"), tr("After")}.value(section);
    default:
        return QStringList{tr("Row"), tr("Record"), tr("Notes")}.value(section);
    }
}

QList<int> OutcomeModel::widths() const
{
    switch (m_what) {
    case What::Refuse:
        return {64, 170, 0, 0};
    case What::Update:
        return {64, 0, 180, 220, 220};
    default:
        return {64, 0, 460};
    }
}

} // namespace insieme
