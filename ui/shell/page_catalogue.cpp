// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/printable.h"
#include "ui/agenda/agenda_pages.h"
#include "ui/agreements/agreement_pages.h"
#include "ui/contracts/contract_pages.h"
#include "ui/coordination/coordination_pages.h"
#include "ui/exchange/exchange_pages.h"
#include "ui/housing/housing_pages.h"
#include "ui/manual/manual_page.h"
#include "ui/papers/paper_pages.h"
#include "ui/placements/placement_pages.h"
#include "ui/registry/registry_pages.h"
#include "ui/shell/late_count.h"
#include "ui/shell/link_panel.h"
#include "ui/shell/page.h"
#include "ui/shell/settings_page.h"
#include "ui/sync/sync_pages.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {

void Shell::openPrintable(const documents::Printable &printable, const QUuid &id, const Date &month)
{
    auto composed = printable.compose({workspace().records(), id, context(), month});
    if (composed)
        openDocument(documents::labelOf(printable), std::move(*composed));
    else
        say(composed.error().text, true);
}

QList<PageKey> Page::keys() const
{
    QList<PageKey> result;
    for (const QWidget *widget : findChildren<QWidget *>()) {
        const auto *part = dynamic_cast<const KeyedPart *>(widget);
        if (!part || !widget->isVisibleTo(this) || !widget->isEnabled())
            continue;
        for (const PageKey &key : part->keys()) {
            if (!result.contains(key))
                result.append(key);
        }
    }
    return result;
}

const PageCatalogue &pageCatalogue()
{
    static const PageCatalogue catalogue = [] {
        PageCatalogue made;
        addAgendaPages(made);
        addRegistryPages(made);
        addAgreementPages(made);
        addContractPages(made);
        addManualPages(made);
        addExchangePages(made);
        addSyncPages(made);
        addPaperPages(made);
        addPlacementPages(made);
        addHousingPages(made);
        addCoordinationPages(made);
        LinkPanel::addTo(made);
        SettingsPage::addTo(made);
        made.sort();
        return made;
    }();
    return catalogue;
}

void PageCatalogue::sort()
{
    std::stable_sort(m_places.begin(), m_places.end(), [](const NavPlace &a, const NavPlace &b) {
        return std::pair(a.group, a.order) < std::pair(b.group, b.order);
    });
    std::stable_sort(m_deskCards.begin(), m_deskCards.end(),
                     [](const DeskCard &a, const DeskCard &b) { return a.order < b.order; });
    std::stable_sort(m_panels.begin(), m_panels.end(),
                     [](const PanelKind &a, const PanelKind &b) { return a.order < b.order; });
}

void PageCatalogue::addList(Layout layout, NavGroup group, int order, const char *label)
{
    NavPlace place;
    place.key = QLatin1String(layout.view);
    place.group = group;
    place.label = label;
    place.icon = layout.icon;
    place.order = order;
    m_places.push_back(std::move(place));
    m_layouts.push_back(std::move(layout));
}

void PageCatalogue::tellLate(const char *view, const char *counted,
                             std::function<std::vector<Condition>(const Workspace &)> late)
{
    for (NavPlace &place : m_places) {
        if (place.key != QLatin1String(view))
            continue;
        const auto layout = std::find_if(m_layouts.begin(), m_layouts.end(),
                                         [&](const Layout &one) { return place.key == QLatin1String(one.view); });
        if (layout != m_layouts.end() && layout->lightOf) {
            // What must be cured is what stands in red in the list; of a long one, what is past its day.
            place.late = [view = QLatin1String(view), late](const Workspace &workspace) {
                const auto red = countRed(*findLayout(view), workspace);
                return red ? *red : countIn(*findView(view), workspace, late(workspace));
            };
        }
        place.lateConditions = std::move(late);
        place.lateCounted = counted;
        return;
    }
}

const NavPlace *PageCatalogue::findPlace(QAnyStringView key) const
{
    for (const NavPlace &place : m_places) {
        if (place.key == key)
            return &place;
    }
    return nullptr;
}

std::vector<const PanelKind *> PageCatalogue::panelsOf(const RecordType &type) const
{
    std::vector<const PanelKind *> result;
    for (const PanelKind &panel : m_panels) {
        if (isA(type, *panel.type))
            result.push_back(&panel);
    }
    return result;
}

std::vector<const ActionKind *> PageCatalogue::actionsOf(const RecordType &type) const
{
    std::vector<const ActionKind *> result;
    for (const ActionKind &action : m_actions) {
        if (isA(type, *action.type))
            result.push_back(&action);
    }
    return result;
}

QString PageCatalogue::groupTitle(NavGroup group)
{
    switch (group) {
    case NavGroup::Desk:
        return {};
    case NavGroup::Registry:
        return QCoreApplication::translate("Navigation", "Register");
    case NavGroup::Contracts:
        return QCoreApplication::translate("Navigation", "Contracts");
    case NavGroup::Projects:
        return QCoreApplication::translate("Navigation", "Projects");
    case NavGroup::Archive:
        return QCoreApplication::translate("Navigation", "Archive");
    case NavGroup::Rules:
        return QCoreApplication::translate("Navigation", "Tables and rules");
    }
    return {};
}

QString PageCatalogue::titleOf(const NavPlace &place, const Workspace &workspace)
{
    if (QString name = place.nameIn ? place.nameIn(workspace) : QString(); !name.isEmpty())
        return name;
    if (place.label)
        return QCoreApplication::translate("Navigation", place.label);
    const View *view = findView(place.key);
    return view ? view->title() : place.key;
}

} // namespace insieme
