// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/figures.h"
#include "core/placements/month_series.h"
#include "ui/shell/chart_page.h"

class QComboBox;

namespace insieme {

/// The placements in figures: active each month, hours done and planned, cost of an hour, outcomes; of all of them or
/// of one project, over the twelve months up to the day. On paper and on the clipboard groups of few people are not
/// told by their number.
class FiguresPage : public ChartPage {
    Q_OBJECT
public:
    explicit FiguresPage(Shell &shell, QWidget *parent = nullptr);
    void takeFocus() override;
    QComboBox &projects() { return *m_projects; }
    const std::vector<MonthFigures> &series() const { return m_series; }
    /// The placements of a month, those with an outcome, the reports that a cost comes from; by the position of the
    /// bar.
    void showMonth(int month);
    void showOutcome(int outcome);
    void showCost(int project);

protected:
    Count counting() override;
    QString noteOnPaper() const override;

private:
    /// As it was counted, and for what.
    struct Counted {
        QString project; ///< as it is chosen in the head
        Date from, to;
        std::vector<PlacementMonths> byPlacement;
        PlacementFigures figures;
        std::vector<ProjectCost> costs; ///< of the project, or of each with both a cost and hours
        std::vector<std::pair<QUuid, QString>> projects; ///< that can be chosen
    };
    void show(const Counted &counted);
    void fillProjects(const Counted &counted);
    Id<UtilityProject> project() const;

    QString m_project;
    Date m_from, m_to;
    std::vector<PlacementMonths> m_byPlacement;
    std::vector<MonthFigures> m_series;
    std::vector<PlacementFigures::Group> m_outcomeGroups;
    std::vector<ProjectCost> m_costs;
    QComboBox *m_projects;
    ChartCard *m_active, *m_hours, *m_cost, *m_outcomes;
};

} // namespace insieme
