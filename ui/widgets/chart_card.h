// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/card.h"

class QChart;
class QChartView;

namespace insieme {

/// Bars, or the table of the numbers they are drawn from, to be copied. With `setOpens` a press on a bar, or its row of
/// the table, asks for what is behind it.
class ChartCard : public Card {
    Q_OBJECT
public:
    struct Series {
        QString name;
        int colour = 0; ///< of the series of the theme
        QList<double> values; ///< one a place; only for what is painted
        bool opens = true; ///< false: its bars have nothing behind them, the others of the card have
    };
    struct Figures {
        QStringList places; ///< what stands beside each bar, or each of its groups
        QList<Series> series;
        bool lying = false; ///< the first place is the uppermost
        bool stacked = false;
        double most = 0; ///< the end of the scale; 0: the longest bar
        QString unit = {}; ///< of the scale
        QString labels = {}; ///< written on the bars; "@value" is the number
        QList<QStringList> cells = {}; ///< the table; the first row is its head
        bool totalRow = false; ///< the last row is a sum: strong, nothing can be opened behind it
        QString note = {}; ///< under the bars
        QString noteLeaving = {}; ///< under the table on paper
        QList<QStringList> leaving = {}; ///< the table as it may be copied and printed, where that is not `cells`
    };
    ChartCard(const QString &title, int height, QWidget *parent = nullptr);
    const QString &name() const { return m_name; }
    void setFigures(Figures figures);
    const Figures &figures() const { return m_figures; }
    /// What is copied and printed.
    const QList<QStringList> &leaving() const
    {
        return m_figures.leaving.isEmpty() ? m_figures.cells : m_figures.leaving;
    }
    void setOpens(bool opens);
    void setTable(bool table);
    /// To the clipboard, as spreadsheets paste it.
    void copy();

signals:
    void copied();
    void barOpened(int series, int place);
    /// Counted without the head.
    void rowOpened(int row);

private:
    void draw();
    void fillTable();
    QChart *chart();
    QString m_name;
    Figures m_figures;
    bool m_opens = false, m_asTable = false;
    bool m_counted = false; ///< before it nobody knows whether there is nothing
    QChartView *m_view;
    QWidget *m_table;
    QVBoxLayout *m_rows;
    Label *m_nothing, *m_note;
};

} // namespace insieme
