// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_contracts.h"

#include "core/agreements/agreement.h"
#include "ui/contracts/extend_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/card.h"

#include <QApplication>

namespace insieme {
namespace {

void shoot(QWidget &widget, const QString &path)
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
    widget.grab().save(path);
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
}

} // namespace insieme
