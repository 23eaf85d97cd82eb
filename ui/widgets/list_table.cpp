// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_table.h"

#include "ui/widgets/columns.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMetaMethod>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QToolTip>

namespace insieme {
namespace {

constexpr int tickRoom = ListHeader::tickRoom;
constexpr int dateSign = 20; ///< before a day that is late or soon
constexpr int remarkGap = 8; ///< after a day
constexpr int personRoom = 30; ///< initials before a name
constexpr int oneLine = 36, twoLines = 44; ///< heights of a row
constexpr int shortName = 180; ///< a column of names in the narrowest window
constexpr int longName = 420; ///< and while there is room
constexpr int longWords = 300; ///< a column of other words, likewise

QFont remarkFont(bool marked)
{
    return Theme::font(12, marked ? QFont::DemiBold : QFont::Normal);
}

/// On as many lines as the box has room for, in its middle; the last one ends in "…" where there is more.
void prose(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &colour)
{
    QTextLayout layout(text, font);
    const int lineHeight = QFontMetrics(font).height();
    const int most = std::max(1, box.height() / lineHeight);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(box.width());
        // The last one takes the rest, and is cut.
        lines << text.mid(line.textStart(), lines.size() + 1 < most ? line.textLength() : -1).trimmed();
    }
    layout.endLayout();
    const int top = box.top() + (box.height() - static_cast<int>(lines.size()) * lineHeight) / 2;
    for (int i = 0; i < lines.size(); ++i)
        paint::text(painter, QRect(box.left(), top + i * lineHeight, box.width(), lineHeight), lines[i], font, colour);
}

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state & QStyle::State_Selected;
        const QVariant tick = index.siblingAtColumn(0).data(Qt::CheckStateRole);
        const bool ticked = tick.toInt() == Qt::Checked;
        const bool hover = option.state & QStyle::State_MouseOver;
        if (current || ticked)
            painter->fillRect(option.rect, theme.selected);
        else if (hover)
            painter->fillRect(option.rect, theme.inset);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        QRect box = option.rect.adjusted(12, 0, -12, 0);
        if (index.column() == 0) {
            box.setLeft(option.rect.left() + 16);
            if (current)
                painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                                  theme.accent);
            if (tick.isValid()) {
                paint::checkBox(*painter, QRectF(box.left(), box.center().y() - 7, 16, 16),
                                static_cast<Qt::CheckState>(tick.toInt()));
                box.setLeft(box.left() + tickRoom);
            }
        }
        const QString text = index.data(Qt::DisplayRole).toString().simplified();
        const auto kind = index.data(CellKindRole).value<CellKind>();
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
        const auto tone = static_cast<Theme::Tone>(index.data(ToneRole).toInt());
        if (const QString name = index.data(AvatarRole).toString(); !name.isEmpty()) {
            paint::avatar(*painter, QRectF(box.left(), box.center().y() - 11, 24, 24), paint::initialsOf(name),
                          paint::seriesOf(name), false);
            box.setLeft(box.left() + 34);
        }
        switch (kind) {
        case CellKind::TwoLines: {
            const QString second = index.data(SecondLineRole).toString().simplified();
            const QFont strong = Theme::font(13, QFont::Medium);
            if (second.isEmpty()) {
                paint::text(*painter, box, text, strong, theme.text);
            } else {
                const int half = box.height() / 2;
                paint::text(*painter, QRect(box.left(), box.top() + 3, box.width(), half), text, strong, theme.text);
                paint::text(*painter, QRect(box.left(), box.top() + half - 1, box.width(), half - 2), second,
                            Theme::font(12), theme.text2);
            }
            break;
        }
        case CellKind::Strong:
            paint::text(*painter, box, text, Theme::font(13, QFont::Medium), theme.text, alignment);
            break;
        case CellKind::Chip:
            if (!text.isEmpty())
                paint::chip(*painter,
                            QRect(box.left(), box.center().y() - 10, std::min(box.width(), paint::chipWidth(text)), 22),
                            text, tone);
            break;
        case CellKind::Light:
            if (!text.isEmpty()) {
                paint::sign(*painter, QRectF(box.left(), box.center().y() - 7, 16, 16), tone);
                paint::text(*painter, box.adjusted(24, 0, 0, 0), text, Theme::font(13), theme.text);
            }
            break;
        case CellKind::Money: {
            // Amounts are looked for among many that are nothing.
            const bool nothing = std::none_of(text.begin(), text.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
            paint::text(*painter, box, text, Theme::font(13, nothing ? QFont::Normal : QFont::DemiBold),
                        nothing ? theme.text2 : theme.text, alignment);
            break;
        }
        case CellKind::Date: {
            const bool marked = !text.isEmpty() && (tone == Theme::Tone::Warn || tone == Theme::Tone::Bad);
            if (marked) {
                paint::sign(*painter, QRectF(box.left(), box.center().y() - 6, 14, 14), tone);
                box.setLeft(box.left() + dateSign);
            }
            paint::text(*painter, box, text, Theme::font(13), marked ? theme.tone(tone).text : theme.text);
            box.setLeft(box.left() + paint::textWidth(text, Theme::font(13)) + remarkGap);
            paint::text(*painter, box, index.data(RemarkRole).toString(), remarkFont(marked),
                        marked ? theme.tone(tone).text : theme.text2);
            break;
        }
        case CellKind::Person:
            if (!text.isEmpty()) {
                paint::avatar(*painter, QRectF(box.left(), box.center().y() - 10, 22, 22), paint::initialsOf(text),
                              paint::seriesOf(text), true);
                paint::text(*painter, box.adjusted(personRoom, 0, 0, 0), text, Theme::font(13), theme.text);
            }
            break;
        case CellKind::Check:
            if (tone == Theme::Tone::Ok)
                paint::icon(*painter, QStringLiteral("check"), QPoint(box.left(), box.center().y() - 7), 16,
                            theme.tone(tone).text);
            break;
        case CellKind::Prose:
            prose(*painter, box, text, Theme::font(13), theme.text2);
            break;
        case CellKind::Text:
            paint::text(*painter, box, text, Theme::font(13), theme.text2, alignment);
            break;
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {80, oneLine}; }
};

} // namespace

ListTable::ListTable(QWidget *parent)
    : QTableView(parent)
    , m_head(new ListHeader(this))
{
    setHorizontalHeader(m_head);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a list that grows has its columns where they were
    setCornerButtonEnabled(false);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(oneLine);
    connect(this, &QTableView::doubleClicked, this, &ListTable::opened);
    m_head->setSectionsMovable(true);
    m_head->setFirstSectionMovable(false);
    connect(m_head, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_placing || column >= m_widths.size() || !m_head->isVisible())
            return;
        m_widths[column] = width;
        m_chosen.insert(column);
        emit widthsChanged();
    });
    // After the drag has ended, when the header can be put back.
    connect(m_head, &QHeaderView::sectionMoved, this, &ListTable::columnMoved, Qt::QueuedConnection);
    connect(m_head, &ListHeader::tickPressed, this, &ListTable::tickAllWanted);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ListTable::spreadFurther);
    setSortingEnabled(true);
}

void ListTable::setWidths(const QList<int> &widths, const QSet<int> &chosen)
{
    m_widths = widths;
    m_chosen = chosen;
    m_totals.clear(); // of other columns
    forget();
    spread();
}

void ListTable::forget()
{
    m_figures.clear();
    m_names.clear();
    m_from = m_to = 0;
}

void ListTable::setTotals(const QStringList &totals)
{
    m_totals = totals;
    spreadFurther();
}

void ListTable::setSpare(const QList<int> &columns, int before)
{
    m_spare = columns;
    m_spareBefore = before;
    spread();
}

QList<int> ListTable::leftOut() const
{
    QList<int> columns(m_leftOut.begin(), m_leftOut.end());
    std::sort(columns.begin(), columns.end());
    return columns;
}

void ListTable::setTwoLines(bool two)
{
    const int height = two ? twoLines : oneLine;
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
}

int ListTable::headWidth(int column) const
{
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const int sign = m_head->sortIndicatorSection() == column ? 18 : 0;
    return paint::textWidth(text, Theme::font(12, QFont::DemiBold)) + 26 + sign + (column == 0 ? tickRoom + 4 : 0);
}

int ListTable::nameWidth(const QModelIndex &index) const
{
    const int first = paint::textWidth(index.data().toString().simplified(), Theme::font(13, QFont::Medium));
    const int second = paint::textWidth(index.data(SecondLineRole).toString().simplified(), Theme::font(12));
    const bool avatar = !index.data(AvatarRole).toString().isEmpty();
    const bool tick = index.siblingAtColumn(0).data(Qt::CheckStateRole).isValid();
    const bool person = index.data(CellKindRole).value<CellKind>() == CellKind::Person;
    return std::max(first, second) + 30 + (avatar ? 34 : 0) + (person ? personRoom : 0)
        + (tick && index.column() == 0 ? tickRoom : 0);
}

bool ListTable::measure(bool words)
{
    bool grown = false;
    const int first = std::max(0, rowAt(0));
    const int last =
        std::min(model()->rowCount(), first + viewport()->height() / verticalHeader()->defaultSectionSize() + 2);
    // A window that is built gives its list several sizes.
    if (words && first >= m_from && last <= m_to && m_names.size() == model()->columnCount())
        return false;
    m_figures.resize(model()->columnCount());
    m_names.resize(model()->columnCount());
    for (int column = 0; column < m_figures.size(); ++column) {
        int wanted = m_figures[column];
        for (int row = first; row < last; ++row) {
            const QModelIndex index = model()->index(row, column);
            const auto kind = index.data(CellKindRole).value<CellKind>();
            const QString text = index.data().toString().simplified();
            const QFont font = Theme::font(13, kind == CellKind::Money ? QFont::DemiBold : QFont::Medium);
            if (kind == CellKind::Date) {
                const QString remark = index.data(RemarkRole).toString();
                const int room =
                    remark.isEmpty() ? 0 : std::min(90, paint::textWidth(remark, remarkFont(true))) + remarkGap;
                wanted = std::max(wanted, paint::textWidth(QStringLiteral("00/00/0000"), font) + dateSign + room);
            }
            // A state is one word; where somebody wrote a sentence it may be shortened.
            if (kind == CellKind::Light && !text.isEmpty())
                wanted = std::max(wanted, std::min(180, paint::textWidth(text, font) + 24));
            if (kind == CellKind::Chip)
                wanted = std::max(wanted, text.isEmpty() ? 0 : paint::chipWidth(text));
            else if (isFigure(text))
                wanted = std::max(wanted, paint::textWidth(text, font));
        }
        wanted = std::max(wanted, paint::textWidth(m_totals.value(column), Theme::font(13, QFont::DemiBold)));
        grown = grown || wanted > m_figures[column];
        m_figures[column] = wanted;
        for (int row = first; words && row < last; ++row) {
            const QModelIndex index = model()->index(row, column);
            const auto kind = index.data(CellKindRole).value<CellKind>();
            if (kind == CellKind::Text || kind == CellKind::Strong || kind == CellKind::TwoLines
                || kind == CellKind::Person)
                m_names[column] = std::max(m_names[column], nameWidth(index));
        }
    }
    if (words) {
        m_from = first;
        m_to = last;
    }
    return grown;
}

void ListTable::columnMoved()
{
    QList<int> order;
    for (int place = 0; place < m_head->count(); ++place)
        order << m_head->logicalIndex(place);
    if (m_placing || std::is_sorted(order.begin(), order.end()))
        return;
    m_placing = true;
    for (int column = 0; column < order.size(); ++column)
        m_head->moveSection(m_head->visualIndex(column), column);
    m_placing = false;
    // Whoever takes the order shows other columns, and the cell goes with its column.
    const int row = currentIndex().row();
    const auto column = static_cast<int>(order.indexOf(currentIndex().column()));
    emit orderChanged(order);
    if (row >= 0 && isSignalConnected(QMetaMethod::fromSignal(&ListTable::orderChanged)))
        setCurrentIndex(model()->index(row, column));
}

bool ListTable::canMoveColumn(int step) const
{
    const int place = m_head->visualIndex(currentIndex().column());
    return place > 0 && place + step > 0 && place + step < m_head->count();
}

void ListTable::moveColumn(int step)
{
    const int place = m_head->visualIndex(currentIndex().column());
    if (canMoveColumn(step))
        m_head->moveSection(place, place + step);
}

void ListTable::sortByCurrentColumn(Qt::SortOrder order)
{
    const int column = std::max(0, currentIndex().column());
    sortByColumn(column, order);
    setCurrentIndex(model()->index(0, column));
    scrollToTop();
}

ListColumnNeeds ListTable::needsOf(int column) const
{
    const int wish = m_widths[column], words = m_names[column];
    const int figures = m_figures[column] > 0 ? m_figures[column] + 26 + (column == 0 ? tickRoom + 4 : 0) : 0;
    const int least = std::max({headWidth(column), figures, m_head->minimumSectionSize()});
    if (wish == 0) {
        const int kept = std::max(std::min(words, std::clamp(viewport()->width() / 3, 220, 360)), least);
        const int whole = std::max(std::min(words, longName), kept);
        return {std::min(std::max(shortName, least), kept), kept, whole, std::max(whole, 220), true};
    }
    // Figures are whole in what they keep; words give way to names.
    const int part = words > 0 ? std::min(words, wish) * 3 / 4 : 0;
    const int kept = figures > 0 ? least : std::max(least, part);
    const int whole = std::max(kept, m_chosen.contains(column) ? wish : std::min(words, longWords));
    return {kept, kept, whole, std::max(whole, wish), false};
}

void ListTable::spread()
{
    if (!model() || m_widths.isEmpty())
        return;
    measure(true);
    m_placing = true;
    const auto placed = qScopeGuard([this] { m_placing = false; });
    const QSet<int> before = std::exchange(m_leftOut, {});
    for (const int column : before)
        setColumnHidden(column, false);
    std::vector<ListColumnNeeds> needs;
    QList<int> columns;
    for (int i = 0; i < m_widths.size() && i < model()->columnCount(); ++i) {
        if (isColumnHidden(i))
            continue;
        columns << i;
        needs.push_back(needsOf(i));
    }
    std::vector<size_t> spare;
    size_t early = 0;
    for (int i = 0; i < m_spare.size(); ++i) {
        const int column = m_spare[i];
        const bool stays =
            column == m_head->sortIndicatorSection() || (column > 0 && column == currentIndex().column());
        if (stays || !columns.contains(column))
            continue;
        spare.push_back(static_cast<size_t>(columns.indexOf(column)));
        early += i < m_spareBefore;
    }
    const std::vector<int> widths = fitList(needs, viewport()->width(), spare, early);
    for (size_t i = 0; i < widths.size(); ++i) {
        const int column = columns[static_cast<qsizetype>(i)];
        if (widths[i] > 0) {
            setColumnWidth(column, widths[i]);
        } else {
            m_leftOut.insert(column);
            setColumnHidden(column, true);
        }
    }
    if (m_leftOut != before)
        emit leftOutChanged();
}

void ListTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto anew = [this] {
        forget();
        spread();
    };
    connect(model, &QAbstractItemModel::modelReset, this, anew);
    const auto further = [this] {
        m_to = m_from;
        spreadFurther();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, further);
    connect(model, &QAbstractItemModel::dataChanged, this, further);
}

void ListTable::spreadFurther()
{
    // Rows scrolled into view may hold longer figures. A column never shrinks under the reader's eyes.
    if (!m_widths.isEmpty() && measure(false))
        spread();
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spread();
}

void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    QRect row = visualRect(currentIndex());
    row.setLeft(0);
    row.setRight(viewport()->width() - 1);
    paint::focusRing(painter, row.adjusted(3, 2, -3, -3), 6);
    // The first column is the row itself; a cell is only spoken of once somebody walked to it.
    if (currentIndex().column() > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::current().accent, 1));
        painter.drawRoundedRect(QRectF(visualRect(currentIndex())).adjusted(4.5, 6.5, -4.5, -7.5), 4, 4);
    }
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring goes around whole rows
}

void ListTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ListTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ListTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index.column() == 0 && event->pos().x() - visualRect(index).left() < tickRoom + 12
        && index.data(Qt::CheckStateRole).isValid())
    {
        setCurrentIndex(index);
        emit tickWanted(index.row());
        return;
    }
    QTableView::mousePressEvent(event);
}

QString ListTable::cutText(const QModelIndex &index) const
{
    const auto kind = index.data(CellKindRole).value<CellKind>();
    const QString text = index.data().toString().simplified();
    int needed =
        paint::textWidth(text, Theme::font(13, kind == CellKind::Money ? QFont::DemiBold : QFont::Normal)) + 24;
    if (kind == CellKind::Check)
        return {};
    if (kind == CellKind::Strong || kind == CellKind::TwoLines || kind == CellKind::Person || index.column() == 0)
        needed = nameWidth(index);
    else if (kind == CellKind::Chip)
        needed = paint::chipWidth(text) + 24;
    else if (kind == CellKind::Light)
        needed += 24;
    else if (const QString remark = index.data(RemarkRole).toString(); kind == CellKind::Date && !remark.isEmpty())
        needed += dateSign + remarkGap + paint::textWidth(remark, remarkFont(true));
    if (text.isEmpty() || needed <= columnWidth(index.column()))
        return {};
    const QString whole = index.data(Qt::ToolTipRole).toString();
    QStringList lines{whole.isEmpty() ? text : whole, index.data(SecondLineRole).toString().simplified()};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool ListTable::offersCellMenu() const
{
    return contextMenuPolicy() == Qt::CustomContextMenu
        && isSignalConnected(QMetaMethod::fromSignal(&QWidget::customContextMenuRequested));
}

/// Each list connects what it can do.
QList<PageKey> ListTable::keys() const
{
    QList<PageKey> result{{QStringLiteral("↑↓"), tr("row by row")}};
    if (isSortingEnabled()) {
        result.append({QStringLiteral("←→"), tr("column by column")});
        result.append({QStringLiteral("Alt ↑↓"), tr("sort by the column")});
    }
    if (isSignalConnected(QMetaMethod::fromSignal(&ListTable::orderChanged)))
        result.append(
            {paint::keyText(Qt::ALT | Qt::SHIFT | Qt::Key_Left) + QStringLiteral("→"), tr("move the column")});
    if (offersCellMenu())
        result.append({paint::keyText(cellMenuKey), tr("what can be done with the cell")});
    if (isSignalConnected(QMetaMethod::fromSignal(&ListTable::opened)))
        result.append({QStringLiteral("↵"), tr("open the row")});
    if (isSignalConnected(QMetaMethod::fromSignal(&ListTable::openedBeside)))
        result.append({QStringLiteral("Ctrl ↵"), tr("open beside the list")});
    if (isSignalConnected(QMetaMethod::fromSignal(&ListTable::tickWanted)))
        result.append({paint::keyText(Qt::Key_Space), tr("tick the row")});
    if (isSignalConnected(QMetaMethod::fromSignal(&ListTable::tickAllWanted)))
        result.append({QStringLiteral("Ctrl A"), tr("tick all rows")});
    return result;
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        if (control) {
            emit openedBeside(currentIndex());
            return;
        }
        emit opened(currentIndex());
        return;
    }
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && isSortingEnabled() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        sortByCurrentColumn(event->key() == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
        return;
    }
    if (event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier)
        && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
    {
        moveColumn(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    if (QKeySequence(event->keyCombination()) == cellMenuKey && offersCellMenu() && currentIndex().isValid()) {
        scrollTo(currentIndex());
        emit customContextMenuRequested(visualRect(currentIndex()).center());
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        emit tickWanted(currentIndex().row());
        return;
    }
    if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && event->modifiers() == Qt::NoModifier && model()
        && model()->rowCount() > 0)
    {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
        return;
    }
    if (control && event->key() == Qt::Key_A) {
        emit tickAllWanted();
        return;
    }
    // The page copies; Esc is the window's.
    if (event->matches(QKeySequence::Copy) || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    const QModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (!currentIndex().isValid() || currentIndex() == before)
        return;
    // What the mouse reads by resting on a cell.
    const QRect cell = visualRect(currentIndex());
    QToolTip::showText(viewport()->mapToGlobal(cell.bottomLeft()), cutText(currentIndex()), viewport(), cell);
}

} // namespace insieme
