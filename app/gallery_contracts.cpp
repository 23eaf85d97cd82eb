// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_contracts.h"

#include "app/gallery_shot.h"
#include "core/agreements/agreement.h"
#include "core/contracts/opportunity.h"
#include "ui/contracts/act_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/card.h"

#include <QApplication>

namespace insieme {
void renderContracts(MainWindow &window, const std::function<QString(const char *)> &name)
{
    const QUuid convention = fixedUuid(u"agreement/ulss-6-2024"),
                blocked = fixedUuid(u"agreement/esempio-comunita-2024");
    for (const QSize &size : {QSize(1440, 900), QSize(1180, 700)}) {
        window.resize(size);
        const QString small = size.width() < 1400 ? QStringLiteral("compact_") : QString();
        const auto named = [&](const char *page) { return name(qPrintable(small + QLatin1String(page))); };
        if (!small.isEmpty()) {
            for (const char *place : {"opportunities", "service-units", "services", "tariffs", "absence-rules",
                                      "service-users", "agreement-acts", "contracts-timeline", "contracts-figures"})
            {
                window.openPlace(QLatin1String(place));
                shoot(window, named(qPrintable(QStringLiteral("contracts_") + QLatin1String(place))));
            }
        }
        window.showRecord(describe<Agreement>(), convention);
        shoot(window, named("contracts_record"));
        Tabs &tabs = window.recordPage()->tabs();
        for (int tab = 0; tab < tabs.count(); ++tab) {
            for (const auto &[label, picture] : {std::pair("Presences and account", "contracts_presences"),
                                                 std::pair("Renegotiation", "contracts_renegotiation"),
                                                 std::pair("Price revision", "contracts_price_revision")})
            {
                if (tabs.text(tab) == QCoreApplication::translate("Navigation", label)) {
                    tabs.setCurrent(tab);
                    shoot(window, named(picture));
                }
            }
        }
        if (small.isEmpty())
            continue;
        window.showRecord(describe<Agreement>(), blocked);
        window.recordPage()->findChild<ExtendPanel *>()->open();
        shoot(window, named("contracts_extension_blocked"));
        auto *change = window.recordPage()->findChild<ChangePanel *>();
        change->open();
        for (const auto &[kind, picture] :
             {std::pair(ActKind::Fifth, "contracts_fifth"), std::pair(ActKind::Substitution, "contracts_substitution")})
        {
            change->choose(kind);
            shoot(window, named(picture));
        }
        const auto opportunities = window.workspace().records().ids(describe<Opportunity>());
        if (!opportunities.empty()) {
            window.showRecord(describe<Opportunity>(), opportunities.front());
            shoot(window, named("contracts_opportunity"));
        }
    }
    window.resize(1440, 900);
}

} // namespace insieme
