// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_pages.h"

#include "ui/exchange/exchange_page.h"

namespace insieme {

void addExchangePages(PageCatalogue &catalogue)
{
    NavPlace place;
    place.key = QStringLiteral("exchange");
    place.group = NavGroup::Archive;
    place.label = QT_TRANSLATE_NOOP("Navigation", "Import and export");
    place.icon = "arrow-left-right";
    place.order = 40;
    place.make = [](Shell &shell, QWidget *parent) { return new ExchangePage(shell, parent); };
    catalogue.addPlace(std::move(place));
}

} // namespace insieme
