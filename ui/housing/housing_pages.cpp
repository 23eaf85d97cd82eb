// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/housing_pages.h"

#include "core/documents/housing_documents.h"
#include "core/documents/printable.h"
#include "core/housing/property.h"
#include "core/housing/waiting_list.h"
#include "ui/housing/house_card.h"
#include "ui/housing/house_panels.h"
#include "ui/housing/housing_calendar.h"
#include "ui/housing/housing_figures.h"
#include "ui/housing/housing_lists.h"
#include "ui/housing/housing_papers_panel.h"
#include "ui/housing/ledger_panel.h"
#include "ui/housing/path_panel.h"
#include "ui/housing/plan_picture.h"
#include "ui/housing/proposal_page.h"
#include "ui/housing/request_panels.h"
#include "ui/housing/stay_panel.h"
#include "ui/shell/file_list.h"
#include "ui/shell/print_beside.h"

#include <QCoreApplication>

namespace insieme {
namespace {

template<class P>
void addPanel(PageCatalogue &catalogue, const RecordType &type, const char *key, const char *label,
              PanelKind::Where where, int order)
{
    PanelKind panel;
    panel.type = &type;
    panel.key = QLatin1String(key);
    panel.label = label;
    panel.where = where;
    panel.order = order;
    panel.make = [](Shell &shell, QWidget *parent) -> RecordPanel * { return new P(shell, parent); };
    catalogue.addPanel(std::move(panel));
}

/// People call it by the name of their house.
QString nameOfTheHouse(const Workspace &workspace)
{
    const std::vector<QUuid> houses = workspace.records().ids(describe<HousingProperty>());
    return houses.size() == 1 ? workspace.title(describe<HousingProperty>(), houses.front(), {}) : QString();
}

template<class P>
void addPage(PageCatalogue &catalogue, const char *key, const char *label, const char *icon, int order,
             std::function<QString(const Workspace &)> nameIn = {}, const char *alsoCalled = nullptr)
{
    NavPlace place;
    place.key = QLatin1String(key);
    place.group = NavGroup::Projects;
    place.label = label;
    place.icon = icon;
    place.order = order;
    place.nameIn = std::move(nameIn);
    place.alsoCalled = alsoCalled;
    place.make = [](Shell &shell, QWidget *parent) -> Page * { return new P(shell, parent); };
    catalogue.addPlace(std::move(place));
}

/// The one paper of its kind of record: Ctrl+P.
void addPaper(PageCatalogue &catalogue, const RecordType &type, const char *label, const char *icon, const char *name)
{
    ActionKind action;
    action.type = &type;
    action.label = label;
    action.icon = icon;
    action.key = QKeySequence::Print;
    action.changes = false;
    action.run = [name](Shell &shell, const AnyRecord &record) { openHousingPaper(shell, name, record.id()); };
    catalogue.addAction(std::move(action));
}

void addActions(PageCatalogue &catalogue)
{
    const RecordType &stay = describe<HousingStay>();
    ActionKind extend;
    extend.type = &stay;
    extend.label = QT_TRANSLATE_NOOP("Navigation", "Extend");
    extend.icon = "calendar-plus";
    extend.key = QKeySequence(Qt::Key_P);
    extend.primary = true;
    extend.run = [](Shell &shell, const AnyRecord &record) {
        const StayStatus status = record.as<HousingStay>().status;
        shell.openPanel(record.type(), record.id(), QStringLiteral("course"), [status](RecordPanel &panel) {
            static_cast<StayPanel &>(panel).open(status == StayStatus::Running     ? StayPanel::Act::Extend
                                                     : status == StayStatus::Ended ? StayPanel::Act::CheckOut
                                                                                   : StayPanel::Act::CheckIn);
        });
    };
    catalogue.addAction(std::move(extend));
    addPaper(catalogue, stay, QT_TRANSLATE_NOOP("Navigation", "Agreement with the guest"), "file-signature",
             "patto-accoglienza");
    addPaper(catalogue, describe<HousingRequest>(), QT_TRANSLATE_NOOP("Navigation", "Letter with the place"),
             "file-text", "lettera-graduatoria");
    addPaper(catalogue, describe<HousingProperty>(), QT_TRANSLATE_NOOP("Navigation", "Figures for the area plan"),
             "chart-column", "dati-casa");
}

} // namespace

void openHousingPaper(Shell &shell, const char *name, const QUuid &id, const Date &until)
{
    if (!stated(until)) {
        shell.openPrintable(*documents::findPrintable(QString::fromLatin1(name)), id);
        return;
    }
    // The list of documents knows months; these figures end on any day.
    const documents::HousingTemplate *paper = documents::findHousingTemplate(QString::fromLatin1(name));
    printBeside(shell, QCoreApplication::translate("DocumentTemplate", paper->document.label),
                [paper, id, until](const Workspace &workspace, const Context &context) {
                    return documents::composeHousing(*paper, workspace.records(), id, context, until);
                });
}

void addHousingPages(PageCatalogue &catalogue)
{
    addPage<HousingCalendar>(catalogue, "housing", QT_TRANSLATE_NOOP("Navigation", "Houses"), "house", 20,
                             nameOfTheHouse, QT_TRANSLATE_NOOP("Navigation", "Calendar of the house"));
    addPage<ProposalPage>(catalogue, "housing-proposal", QT_TRANSLATE_NOOP("Navigation", "Proposal of allocations"),
                          "wand-sparkles", 23);
    addPage<HousingFigures>(catalogue, "housing-figures", QT_TRANSLATE_NOOP("Navigation", "The house in figures"),
                            "chart-column", 27);
    addHousingLists(catalogue);
    catalogue.addDeskCard(
        {20, [](Shell &shell, QWidget *parent) -> DeskPanel * { return new HouseCard(shell, parent); }});
    using enum PanelKind::Where;
    const RecordType &stay = describe<HousingStay>();
    addPanel<StayPanel>(catalogue, stay, "course", QT_TRANSLATE_NOOP("Navigation", "Course of the stay"), Tab, -20);
    addPanel<LedgerPanel>(catalogue, stay, "ledger", QT_TRANSLATE_NOOP("Navigation", "Contributions"), Tab, -19);
    addPanel<PathPanel>(catalogue, stay, "path", QT_TRANSLATE_NOOP("Navigation", "Accompaniment"), Tab, -18);
    addPanel<HousingPapersPanel>(catalogue, stay, "papers", QT_TRANSLATE_NOOP("Navigation", "Papers"), Tab, 20);
    addPanel<UnitPanel>(catalogue, describe<HousingUnit>(), "unit", QT_TRANSLATE_NOOP("Navigation", "Apartment"),
                        Overview, -10);
    addPanel<PlanPanel>(catalogue, describe<HousingUnit>(), "plan", nullptr, Overview, -9);
    for (const RecordType *type : {&describe<HousingUnit>(), &describe<HousingProperty>()})
        addPanel<FilesPanel>(catalogue, *type, "files", nullptr, Overview, 50);
    addPanel<PropertyPanel>(catalogue, describe<HousingProperty>(), "house",
                            QT_TRANSLATE_NOOP("Navigation", "The house"), Overview, -10);
    addPanel<WorksPanel>(catalogue, describe<RenovationPhase>(), "works", QT_TRANSLATE_NOOP("Navigation", "Works"),
                         Overview, -10);
    addPanel<RequestPanel>(catalogue, describe<HousingRequest>(), "place", QT_TRANSLATE_NOOP("Navigation", "Place"),
                           Overview, -10);
    addPanel<CallPanel>(catalogue, describe<HousingCall>(), "list", QT_TRANSLATE_NOOP("Navigation", "Waiting list"),
                        Tab, -10);
    addActions(catalogue);
}

} // namespace insieme
