// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/suitability_model.h"

#include "core/agreements/turnover.h"
#include "core/base/text.h"
#include "core/record/display.h"
#include "ui/registry/paper_bars.h"
#include "ui/shell/page.h"
#include "ui/widgets/list_roles.h"

#include <algorithm>

namespace insieme {

SuitabilityModel::SuitabilityModel(const Shell &shell, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shell(shell)
{
}

std::vector<SuitabilityModel::Line> SuitabilityModel::judged(const Records &records, Context context,
                                                             const SuitabilityQuestion &question,
                                                             const std::optional<std::vector<Id<Cooperative>>> &these)
{
    std::vector<Line> lines;
    context.asOf = question.day;
    QHash<QUuid, RegisterLine> members;
    for (RegisterLine &line : registerOn(records, question.day)) {
        const QUuid id = line.cooperative.uuid();
        members[id] = std::move(line);
    }
    const RecordType &type = describe<Cooperative>();
    const int year = question.day.year();
    for (SuitabilityVerdict &verdict : these ? judgeThese(records, *these, question) : judgeMembers(records, question))
    {
        const auto cooperative = records.load(verdict.cooperative);
        if (!cooperative)
            continue;
        Line line;
        line.member = members.value(verdict.cooperative.uuid());
        line.kind = displayOf(type, *findField(type, u"kind"), &*cooperative, context);
        line.seat = cooperative->municipality;
        for (const ExecutedAgreement &each :
             executedBetween(records, verdict.cooperative, Date(year, 1, 1), Date(year, 12, 31)))
            line.worked = line.worked + each.inPeriod;
        line.verdict = std::move(verdict);
        lines.push_back(std::move(line));
    }
    return lines;
}

void SuitabilityModel::show(const SuitabilityQuestion &question, std::vector<Line> lines)
{
    beginResetModel();
    m_question = question;
    m_all = std::move(lines);
    arrange();
    endResetModel();
}

void SuitabilityModel::filter(std::optional<Light> light, const QString &text)
{
    beginResetModel();
    m_light = light;
    m_text = folded(text);
    arrange();
    endResetModel();
}

void SuitabilityModel::arrange()
{
    m_shown.clear();
    const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_all.size(); ++i) {
        const SuitabilityVerdict &verdict = m_all[i].verdict;
        if (m_light && (verdict.light != *m_light || verdict.isUnrecorded()))
            continue;
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << text(m_all[i], column);
        const QString all = QLatin1Char(' ') + folded(cells.join(QLatin1Char(' ')));
        if (std::all_of(words.begin(), words.end(),
                        [&all](const QString &word) { return all.contains(QLatin1Char(' ') + word); }))
            m_shown.push_back(i);
    }
    const auto less = [this](size_t a, size_t b) {
        const Line &x = m_all[a], &y = m_all[b];
        switch (m_column) {
        case Papers:
            return x.verdict.light < y.verdict.light;
        case Until: {
            // What was never handed in comes before what ended, what does not end after everything.
            const auto key = [](const PaperVerdict *paper) {
                return !paper ? QStringLiteral("9") : stated(paper->until) ? isoText(paper->until) : QString();
            };
            return key(x.verdict.toSeeTo()) < key(y.verdict.toSeeTo());
        }
        case Share:
            return x.member.share.cents < y.member.share.cents;
        case Year:
            return x.worked.cents < y.worked.cents;
        default:
            return sortKey(text(x, m_column)) < sortKey(text(y, m_column));
        }
    };
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [&](size_t a, size_t b) { return m_order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
}

StandingCounts SuitabilityModel::counts() const
{
    StandingCounts counts;
    for (const Line &line : m_all)
        counts.add(line.verdict);
    return counts;
}

QUuid SuitabilityModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_all[m_shown[static_cast<size_t>(row)]].verdict.cooperative.uuid() : QUuid();
}

Money SuitabilityModel::shares() const
{
    Money sum;
    for (const size_t i : m_shown)
        sum = sum + m_all[i].member.share;
    return sum;
}

Money SuitabilityModel::worked() const
{
    Money sum;
    for (const size_t i : m_shown)
        sum = sum + m_all[i].worked;
    return sum;
}

QString SuitabilityModel::text(const Line &line, int column) const
{
    switch (column) {
    case Name:
        return line.verdict.name;
    case Kind:
        return line.kind;
    case Seat:
        return line.seat;
    case Papers:
        return line.verdict.briefly(m_question.day);
    case Paper: {
        const PaperVerdict *paper = line.verdict.toSeeTo();
        return paper ? paper->name : QString();
    }
    case Until: {
        const PaperVerdict *paper = line.verdict.toSeeTo();
        return !paper               ? QString()
            : stated(paper->until)  ? italianText(paper->until)
            : paper->paper.isNull() ? tr("never handed in")
                                    : QString();
    }
    case Delegates: {
        if (m_shell.context().shown < Disclosure::Personal)
            return mask();
        QStringList people = line.member.delegates;
        if (people.isEmpty() && !line.member.representative.isEmpty())
            people << line.member.representative;
        return people.join(QStringLiteral(", "));
    }
    case Share:
        return italianText(line.member.share);
    case Year:
        return italianText(line.worked);
    default:
        return {};
    }
}

int SuitabilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant SuitabilityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_all[m_shown[static_cast<size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() >= Papers && index.column() <= Until && !line.verdict.reasons().isEmpty()
            ? line.verdict.reasons().join(QLatin1Char('\n'))
            : text(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() >= Share ? Qt::AlignRight : Qt::AlignLeft));
    case CellKindRole:
        return QVariant::fromValue(index.column() == Name         ? CellKind::Strong
                                       : index.column() == Papers ? CellKind::Light
                                       : index.column() == Until  ? CellKind::Date
                                       : index.column() >= Share  ? CellKind::Money
                                                                  : CellKind::Text);
    case ToneRole: {
        if (index.column() == Papers)
            return static_cast<int>(toneOf(line.verdict));
        return static_cast<int>(index.column() == Until && line.verdict.light != Light::Green ? toneOf(line.verdict)
                                                                                              : Theme::Tone::Neutral);
    }
    case AvatarRole:
        return index.column() == Name ? line.verdict.name : QString();
    default:
        return {};
    }
}

QVariant SuitabilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section >= Share ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Cooperative");
    case Kind:
        return tr("Kind");
    case Seat:
        return tr("Seat");
    case Papers:
        return tr("Suitability");
    case Paper:
        return tr("Paper");
    case Until:
        return tr("Valid until");
    case Delegates:
        return tr("Delegate");
    case Share:
        return tr("Share");
    default:
        return tr("Work %1").arg(stated(m_question.day) ? int(m_question.day.year()) : 0);
    }
}

void SuitabilityModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

} // namespace insieme
