// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_placements.h"

#include "app/gallery_shot.h"
#include "core/documents/pages.h"
#include "core/documents/placement_documents.h"
#include "core/placements/funding.h"
#include "core/placements/project.h"
#include "ui/placements/placement_panels.h"
#include "ui/placements/timeline_page.h"
#include "ui/placements/trial_card.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace insieme {
void renderPlacements(MainWindow &window, const std::function<QString(const char *)> &name)
{
    const auto record = [&window](const RecordType &type, const char *key) {
        return *window.workspace().records().load(type, fixedUuid(QString::fromLatin1(key)));
    };
    for (const char *place : {"placements", "placements-timeline", "placements-figures", "projects", "applications",
                              "funds", "calls", "placement-kinds"})
    {
        window.openPlace(QLatin1String(place));
        shoot(window, name(qPrintable(QStringLiteral("list_") + QLatin1String(place))));
    }
    window.showRecord(describe<Placement>(), fixedUuid(u"placement/12"));
    shoot(window, name("record_placement"));

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

    for (const documents::PlacementTemplate &paper : documents::placementTemplates()) {
        QUuid id = fixedUuid(u"placement/12");
        if (&paper.about() == &describe<UtilityProject>())
            id = fixedUuid(u"utility_project/tirocini-2026");
        else if (&paper.about() == &describe<CostReport>())
            id = fixedUuid(u"cost_report/fondo-straordinario-2026-1");
        else if (&paper.about() == &describe<PlacementApplication>())
            id = fixedUuid(u"placement_application/2");
        else if (qstrcmp(paper.document.name, "atto-proroga") == 0)
            id = fixedUuid(u"placement/14");
        else if (qstrcmp(paper.document.name, "atto-fine-anticipata") == 0)
            id = fixedUuid(u"placement/16");
        const auto composed =
            documents::composePlacement(paper, window.workspace().records(), id, window.workspace().context());
        if (!composed)
            continue;
        const documents::Pages pages(composed->content);
        QImage image((pages.size() * 1.5).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(1.5, 1.5);
        pages.paint(painter, 0);
        painter.end();
        image.save(name(qPrintable(QStringLiteral("paper_") + QLatin1String(paper.document.name))));
    }
}

} // namespace insieme
