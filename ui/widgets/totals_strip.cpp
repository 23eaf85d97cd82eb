// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/totals_strip.h"

#include "ui/widgets/list_table.h"
#include "ui/widgets/paint.h"

#include <algorithm>
#include <limits>
#include <QScrollBar>

namespace insieme {
namespace {

constexpr int wordsLeft = 16; ///< on the line of the first cell
constexpr int cellEdge = 12; ///< as in the cells above
constexpr int gap = 12; ///< between two texts

QFont figureFont()
{
    return Theme::font(13, QFont::DemiBold);
}

QFont wordFont()
{
    return Theme::font(12);
}

} // namespace

TotalsStrip::TotalsStrip(ListTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    installPartAccess();
    setAccessibleName(tr("Totals"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto again = qOverload<>(&QWidget::update);
    connect(&Theme::current(), &Theme::changed, this, again);
    connect(&table.head(), &QHeaderView::sectionResized, this, again);
    connect(&table.head(), &QHeaderView::sectionMoved, this, again);
    connect(&table.head(), &QHeaderView::geometriesChanged, this, again);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, again);
}

void TotalsStrip::set(const QString &words, const QStringList &totals)
{
    m_words = words;
    m_totals = totals;
    m_summed.clear();
    for (int column = 0; column < totals.size(); ++column) {
        if (!totals[column].isEmpty())
            m_summed << column;
    }
    m_table.setTotals(totals);
    QStringList all;
    for (int part = 0; part < partCount(); ++part)
        all << partName(part);
    setAccessibleDescription(all.join(QStringLiteral("; ")));
    setToolTip(all.join(QLatin1Char('\n')));
    update();
}

QString TotalsStrip::partName(int index) const
{
    if (index <= 0 || index > m_summed.size())
        return m_words;
    const int column = m_summed[index - 1];
    return QStringLiteral("%1: %2").arg(m_table.model()->headerData(column, Qt::Horizontal).toString(),
                                        m_totals[column]);
}

QRect TotalsStrip::partRect(int index) const
{
    return index > 0 && index <= m_summed.size() ? totalRect(m_summed[index - 1]) : wordsRect(places());
}

QMap<int, QRect> TotalsStrip::places() const
{
    const QHeaderView &head = m_table.head();
    QList<int> fromRight = m_summed;
    fromRight.removeIf([&head](int column) { return head.isSectionHidden(column); });
    std::sort(fromRight.begin(), fromRight.end(),
              [&head](int a, int b) { return head.visualIndex(a) > head.visualIndex(b); });
    const int edge = m_table.viewport()->x() + m_table.viewport()->width();
    int room = std::numeric_limits<int>::max();
    QMap<int, QRect> places;
    for (const int column : fromRight) {
        // Where somebody made a column narrower than its total, the figure takes the room before it.
        const int wide = paint::textWidth(m_totals[column], figureFont());
        const int cell = head.x() + head.sectionViewportPosition(column) + head.sectionSize(column) - cellEdge;
        const int right = std::min(cell, room);
        if (right - wide >= 0 && right <= edge) {
            places.insert(column, QRect(right - wide, 0, wide, height()));
            room = right - wide - gap;
        }
    }
    return places;
}

QRect TotalsStrip::wordsRect(const QMap<int, QRect> &figures) const
{
    const int left = m_table.head().x() + m_table.head().sectionViewportPosition(0) + wordsLeft;
    int right = width() - wordsLeft;
    for (const QRect &figure : figures)
        right = std::min(right, figure.left() - gap);
    return {left, 0, std::clamp(right - left, 0, paint::textWidth(m_words, wordFont())), height()};
}

void TotalsStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    const QMap<int, QRect> figures = places();
    paint::text(painter, wordsRect(figures), m_words, wordFont(), theme.text2);
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        paint::text(painter, *figure, m_totals[figure.key()], figureFont(), theme.text);
}

} // namespace insieme
