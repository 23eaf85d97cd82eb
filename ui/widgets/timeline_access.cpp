// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_access.h"

#include "core/base/elision.h"

#include <map>
#include <QAccessible>
#include <QAccessibleWidget>

namespace insieme {
namespace {

class TimelineAccess;

/// A bar, or the place in a row that has none.
class SpanCell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    SpanCell(Timeline *timeline, int row, int column)
        : m_timeline(timeline)
        , m_row(row)
        , m_column(column)
    {
    }
    const Timeline::Span *span() const
    {
        const auto &lanes = m_timeline->lanes();
        return m_row < lanes.size() && m_column < lanes[m_row].spans.size() ? &lanes[m_row].spans[m_column] : nullptr;
    }
    bool isValid() const override { return m_row < m_timeline->lanes().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_timeline->window()->windowHandle(); }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_timeline); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name && which != QAccessible::Value)
            return {};
        const Timeline::Span *here = span();
        return here ? timelineText(m_timeline->lanes()[m_row], *here) : m_timeline->lanes().value(m_row).title;
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const Timeline::Span *here = span();
        const QRect box = here ? m_timeline->spanRect(here->key) : QRect();
        return {m_timeline->viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        if (const Timeline::Span *here = span(); here && here->key == m_timeline->currentSpan())
            state.selected = state.focused = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }
    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    Timeline *m_timeline;
    int m_row, m_column;
};

class TimelineAccess : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit TimelineAccess(Timeline *timeline)
        : QAccessibleWidget(timeline, QAccessible::Table)
        , m_timeline(timeline)
    {
    }
    ~TimelineAccess() override
    {
        for (const auto &[place, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }
    int rowCount() const override { return static_cast<int>(m_timeline->lanes().size()); }
    int columnCount() const override
    {
        qsizetype most = 1;
        for (const Timeline::Lane &lane : m_timeline->lanes())
            most = std::max(most, lane.spans.size());
        return static_cast<int>(most);
    }
    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : cellAt(index / columnCount(), index % columnCount());
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
            return nullptr;
        const auto place = std::pair(row, column);
        if (const auto known = m_cells.find(place); known != m_cells.end())
            return QAccessible::accessibleInterface(known->second);
        auto *cell = new SpanCell(m_timeline, row, column);
        m_cells[place] = QAccessible::registerAccessibleInterface(cell);
        return cell;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QString columnDescription(int) const override { return {}; }
    QString rowDescription(int row) const override { return m_timeline->lanes().value(row).title; }
    int selectedCellCount() const override { return m_timeline->currentSpan().isEmpty() ? 0 : 1; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    Timeline *m_timeline;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_cells;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *timeline = qobject_cast<Timeline *>(object);
    return timeline ? new TimelineAccess(timeline) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once);
}

void tellTimelineFocus(Timeline *timeline)
{
    QAccessibleEvent event(timeline, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

QString timelineText(const Timeline::Lane &lane, const Timeline::Span &span)
{
    QString when;
    if (stated(span.from) && stated(span.to))
        when = elided(Timeline::tr("from %1 to %2").arg(italianText(span.from), italianText(span.to)));
    else if (stated(span.from))
        when = elided(Timeline::tr("from %1").arg(italianText(span.from)));
    else if (stated(span.to))
        when = elided(Timeline::tr("until %1").arg(italianText(span.to)));
    QStringList parts{lane.title, span.text, when};
    if (span.look == Timeline::Look::Dashed)
        parts << Timeline::tr("proposed");
    else if (span.look == Timeline::Look::Hatched)
        parts << Timeline::tr("not available");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace insieme
