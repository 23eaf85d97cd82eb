// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_placements.h"

#include "app/gallery_shot.h"
#include "core/placements/funding.h"
#include "core/placements/project.h"
#include "ui/placements/placement_panels.h"
#include "ui/placements/timeline_page.h"
#include "ui/placements/trial_card.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>

namespace insieme {
void renderPlacements(MainWindow &window, const std::function<QString(const char *)> &name)
{
    const auto record = [&window](const RecordType &type, const char *key) {
        return *window.workspace().records().load(type, fixedUuid(QString::fromLatin1(key)));
    };
    ClockPanel clock(window);
    clock.resize(1180, 760);
    clock.showRecord(record(describe<Placement>(), "placement/12"));
    clock.trial().days().setText(QStringLiteral("30"));
    clock.show();
    shoot(clock, name("placement_clock"));
    clock.resize(1000, 620);
    clock.showRecord(record(describe<Placement>(), "placement/14"));
    shoot(clock, name("placement_clock_small"));
    PapersPanel papers(window);
    papers.resize(1000, 620);
    papers.showRecord(record(describe<Placement>(), "placement/15"));
    papers.show();
    shoot(papers, name("placement_papers"));
    FundPanel fund(window);
    fund.resize(1000, 620);
    fund.showRecord(record(describe<FundingSource>(), "funding_source/fondo-straordinario"));
    fund.show();
    shoot(fund, name("fund_trace"));
    RankingPanel ranking(window);
    ranking.resize(1000, 520);
    ranking.showRecord(record(describe<UtilityProject>(), "utility_project/verde-2026"));
    ranking.show();
    shoot(ranking, name("project_ranking"));
    // Somebody withdraws: the outcome is to be recorded again.
    Workspace &workspace = window.workspace();
    const auto application = workspace.records().load(Id<PlacementApplication>(fixedUuid(u"placement_application/3")));
    PlacementApplication withdrawn = *application;
    withdrawn.status = ApplicationStatus::Withdrawn;
    (void)workspace.perform({"Sample"}, [&](Transaction &t) { return t.update(*application, withdrawn); });
    ranking.showRecord(record(describe<UtilityProject>(), "utility_project/verde-2026"));
    shoot(ranking, name("project_ranking_open"));
    (void)workspace.undo();
}

} // namespace insieme
