// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_pages.h"

#include "core/sync/conflicts.h"
#include "ui/shell/page.h"
#include "ui/sync/desks_page.h"
#include "ui/sync/history_page.h"

namespace insieme {

void addSyncPages(PageCatalogue &catalogue)
{
    NavPlace exchange;
    exchange.key = QStringLiteral("desks");
    exchange.group = NavGroup::Archive;
    exchange.label = QT_TRANSLATE_NOOP("Navigation", "Exchange between desks");
    exchange.icon = "git-merge";
    exchange.order = 20;
    exchange.make = [](Shell &shell, QWidget *parent) -> Page * { return new DesksPage(shell, parent); };
    exchange.late = [](const Workspace &workspace) { return openConflictCount(workspace); };
    catalogue.addPlace(exchange);

    NavPlace history;
    history.key = QStringLiteral("history");
    history.group = NavGroup::Archive;
    history.label = QT_TRANSLATE_NOOP("Navigation", "History");
    history.icon = "history";
    history.order = 30;
    history.make = [](Shell &shell, QWidget *parent) -> Page * { return new HistoryPage(shell, parent); };
    catalogue.addPlace(history);
}

} // namespace insieme
