// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/month_series.h"
#include "ui/shell/page.h"

class QChart;
class QChartView;
class QComboBox;

namespace insieme {

class Card;
class Label;

/// The placements in pictures: active each month, hours done and planned, cost of an hour, outcomes; of all of them or
/// of one project, over the twelve months up to the day.
class FiguresPage : public Page {
    Q_OBJECT
public:
    explicit FiguresPage(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    void reload(const Changes &changes) override;
    void takeFocus() override;
    QComboBox &projects() { return *m_projects; }
    const std::vector<MonthFigures> &series() const { return m_series; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Picture {
        Card *card;
        QChartView *view;
        Label *empty;
    };
    Picture addPicture(const QString &title);
    void count();
    void put(const Picture &picture, QChart *chart, const QString &spoken);
    void dress(QChart &chart) const;

    std::vector<MonthFigures> m_series;
    bool m_stale = true;
    QComboBox *m_projects;
    Label *m_summary, *m_coverage;
    QWidget *m_body;
    Picture m_active, m_hours, m_cost, m_outcomes;
};

} // namespace insieme
