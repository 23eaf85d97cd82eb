// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_contracts.h"

#include "app/gallery_shot.h"
#include "core/agreements/agreement.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/contract_papers.h"
#include "core/documents/pages.h"
#include "ui/contracts/extend_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QPainter>

namespace insieme {
namespace {

void paintFirstPage(const documents::Content &content, const QString &path)
{
    const documents::Pages pages(content);
    QImage image((pages.size() * 1.5).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(1.5, 1.5);
    pages.paint(painter, 0);
    painter.end();
    image.save(path);
}

} // namespace

void renderContracts(MainWindow &window, const std::function<QString(const char *)> &name)
{
    const QUuid convention = fixedUuid(u"agreement/ulss-6-2024"),
                blocked = fixedUuid(u"agreement/esempio-comunita-2024");
    for (const QSize &size : {QSize(1440, 900), QSize(1180, 700)}) {
        window.resize(size);
        const QString small = size.width() < 1400 ? QStringLiteral("compact_") : QString();
        const auto named = [&](const char *page) { return name(qPrintable(small + QLatin1String(page))); };
        for (const char *place :
             {"opportunities", "service-units", "services", "tariffs", "contracts-timeline", "contracts-figures"})
        {
            window.openPlace(QLatin1String(place));
            shoot(window, named(qPrintable(QStringLiteral("contracts_") + QLatin1String(place))));
        }
        window.showRecord(describe<Agreement>(), convention);
        shoot(window, named("contracts_record"));
        Tabs &tabs = window.recordPage()->tabs();
        for (int tab = 0; tab < tabs.count(); ++tab) {
            if (tabs.text(tab) == QCoreApplication::translate("Navigation", "Presences and account")) {
                tabs.setCurrent(tab);
                shoot(window, named("contracts_presences"));
            }
        }
        window.showRecord(describe<Agreement>(), blocked);
        window.recordPage()->findChild<ExtendPanel *>()->open();
        shoot(window, named("contracts_extension_blocked"));
    }
    window.resize(1440, 900);
    const Records &records = window.workspace().records();
    for (const documents::ContractPaper &paper : documents::contractPapers()) {
        const QUuid id = paper.about() == &describe<Agreement>() ? convention : fixedUuid(u"service/limena-2024");
        if (const auto content = documents::composeContractPaper(paper, records, id, window.workspace().context()))
            paintFirstPage(*content, name(qPrintable(QStringLiteral("paper_") + QLatin1String(paper.name))));
    }
    if (const auto composed = documents::composeAgreement(*documents::findTemplate(u"convenzione-ulss"), records,
                                                          convention, window.workspace().context()))
        paintFirstPage(composed->content, name("paper_convenzione-ulss"));
}

} // namespace insieme
