// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/merge_list.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace insieme {
namespace {

constexpr int tickLeft = 14, tickSize = 16, textLeft = 66;

const char *iconOf(MergeModel::Section section)
{
    switch (section) {
    case MergeModel::ToDecide:
        return "split";
    case MergeModel::Decided:
        return "circle-check";
    case MergeModel::SetAside:
        return "archive";
    case MergeModel::Changed:
        return "pencil";
    case MergeModel::Added:
        return "plus";
    case MergeModel::Removed:
        return "trash-2";
    }
    return "pencil";
}

QColor colourOf(MergeModel::Section section)
{
    const Theme &theme = Theme::current();
    switch (section) {
    case MergeModel::ToDecide:
        return theme.tone(Theme::Tone::Bad).mark;
    case MergeModel::SetAside:
        return theme.tone(Theme::Tone::Warn).mark;
    case MergeModel::Changed:
        return theme.tone(Theme::Tone::Info).mark;
    case MergeModel::Decided:
    case MergeModel::Added:
        return theme.tone(Theme::Tone::Ok).mark;
    default:
        return theme.text2;
    }
}

class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {200, index.data(MergeModel::IsSection).toBool() ? 34 : 46};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect;
        const auto section = static_cast<MergeModel::Section>(index.data(MergeModel::SectionRole).toInt());
        if (index.data(MergeModel::IsSection).toBool()) {
            painter->setPen(theme.line);
            painter->drawLine(box.left() + 12, box.top(), box.right() - 12, box.top());
            const QFont font = Theme::font(12, QFont::DemiBold);
            paint::text(*painter, box.adjusted(14, 2, -14, 0), index.data().toString(), font,
                        section == MergeModel::ToDecide ? theme.tone(Theme::Tone::Bad).text : theme.text2);
            paint::text(*painter, box.adjusted(14, 2, -14, 0), index.data(MergeModel::CountRole).toString(),
                        Theme::font(12), theme.text2, Qt::AlignRight);
            painter->restore();
            return;
        }
        const bool excluded = index.data(MergeModel::Excluded).toBool();
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(theme.accent, 1.5));
            painter->setBrush(theme.selected);
            painter->drawRoundedRect(QRectF(box).adjusted(5.5, 1.5, -5.5, -1.5), 7, 7);
        }
        const int y = box.center().y() - tickSize / 2 + 1;
        if (index.flags() & Qt::ItemIsUserCheckable)
            paint::checkBox(*painter, QRectF(box.left() + tickLeft, y, tickSize, tickSize),
                            excluded ? Qt::Unchecked : Qt::Checked);
        paint::icon(*painter, QLatin1String(iconOf(section)), {box.left() + 40, y}, 16,
                    excluded ? theme.faint : colourOf(section));
        const QRect upper(box.left() + textLeft, box.top() + 4, box.width() - textLeft - 14, 20);
        paint::text(*painter, upper, index.data().toString(), Theme::font(13, QFont::Medium),
                    excluded ? theme.text3 : theme.text);
        paint::text(*painter, upper.translated(0, 18), index.data(MergeModel::SecondLine).toString(), Theme::font(12),
                    theme.text2);
        painter->restore();
    }
};

} // namespace

MergeModel::Section MergeModel::sectionOf(const MergedRecord &record)
{
    if (record.conflicts > 0 && !record.setAside)
        return ToDecide;
    if (record.setAside)
        return SetAside;
    return record.op == SQLITE_INSERT ? Added : record.op == SQLITE_DELETE ? Removed : Changed;
}

QString MergeModel::sectionTitle(Section section)
{
    switch (section) {
    case ToDecide:
        return tr("To decide");
    case Decided:
        return tr("Decided");
    case SetAside:
        return tr("Set aside");
    case Changed:
        return tr("Changed");
    case Added:
        return tr("New");
    case Removed:
        return tr("Deleted");
    }
    return {};
}

void MergeModel::show(const MergeReport *report, const RecordType *area, const QHash<QUuid, QString> *excluded,
                      const QSet<QUuid> &decided)
{
    beginResetModel();
    m_report = report;
    m_excluded = excluded;
    m_decided = decided;
    m_lines.clear();
    for (const Section section : {ToDecide, Decided, SetAside, Changed, Added, Removed}) {
        const size_t heading = m_lines.size();
        m_lines.push_back({section, -1, 0});
        for (qsizetype i = 0; report && i < report->records.size(); ++i) {
            const MergedRecord &record = report->records[i];
            if ((area && record.type != area) || (decided.contains(record.id) ? Decided : sectionOf(record)) != section)
                continue;
            m_lines.push_back({section, i, 0});
            ++m_lines[heading].count;
        }
        if (m_lines[heading].count == 0)
            m_lines.pop_back();
    }
    endResetModel();
}

void MergeModel::refresh()
{
    if (!m_lines.empty())
        emit dataChanged(index(0), index(int(m_lines.size()) - 1));
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

const MergedRecord *MergeModel::record(int row) const
{
    if (row < 0 || row >= int(m_lines.size()) || m_lines[size_t(row)].record < 0)
        return nullptr;
    return &m_report->records[m_lines[size_t(row)].record];
}

int MergeModel::rowOf(const QUuid &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const MergedRecord *each = record(row); each && each->id == id)
            return row;
    }
    return -1;
}

int MergeModel::nextToDecide(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = (std::max(row, -1) + step) % count;
        if (record(at) && (m_lines[size_t(at)].section == ToDecide || m_lines[size_t(at)].section == SetAside)
            && !(m_excluded && m_excluded->contains(record(at)->id)))
            return at;
    }
    return -1;
}

Qt::ItemFlags MergeModel::flags(const QModelIndex &index) const
{
    if (!record(index.row()))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_report->canExclude)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const MergedRecord *each = record(index.row());
    switch (role) {
    case IsSection:
        return each == nullptr;
    case SectionRole:
        return int(line.section);
    case CountRole:
        return line.count;
    case Qt::DisplayRole:
        return each ? (each->title.isEmpty() ? each->type->singularLabel() : each->title) : sectionTitle(line.section);
    case Qt::ToolTipRole:
        return each ? data(index, Qt::DisplayRole).toString() + QLatin1Char('\n') + data(index, SecondLine).toString()
                    : QVariant();
    case Qt::AccessibleTextRole:
        return each ? QStringLiteral("%1, %2, %3")
                          .arg(sectionTitle(line.section), each->title, data(index, SecondLine).toString())
                    : QVariant();
    case Excluded:
        return each && m_excluded && m_excluded->contains(each->id);
    case SecondLine: {
        if (!each)
            return {};
        if (m_excluded && m_excluded->contains(each->id))
            return tr("left out");
        QStringList labels;
        for (const MergedField &field : each->fields) {
            if ((line.section != ToDecide && line.section != Decided) || field.conflict)
                labels << field.label;
        }
        labels.removeDuplicates();
        const QString first = labels.mid(0, 4).join(QStringLiteral(", "));
        if (line.section == SetAside)
            return each->own ? tr("what this desk did does not fit") : tr("a command does not fit");
        if (line.section == ToDecide)
            return first.isEmpty() ? tr("two values") : tr("%1: two values").arg(first);
        if (line.section == Decided)
            return first.isEmpty() ? tr("decided") : tr("%1: value chosen").arg(first);
        return line.section == Added ? each->type->singularLabel()
            : first.isEmpty()        ? each->type->singularLabel()
                                     : first;
    }
    default:
        return {};
    }
}

MergeList::MergeList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
}

void MergeList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const int x = event->pos().x() - visualRect(index).left();
    if (index.isValid() && (index.flags() & Qt::ItemIsUserCheckable) && x >= tickLeft - 4
        && x <= tickLeft + tickSize + 4)
        emit ticked(index);
    QListView::mouseReleaseEvent(event);
}

QList<PageKey> MergeList::keys() const
{
    return {{QStringLiteral("↑↓"), tr("record by record")},
            {paint::keyText(Qt::Key_Space), tr("leave out, or take again")}};
}

void MergeList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        emit ticked(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace insieme
