// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/placement_pages.h"

#include "core/agreements/agreement.h"
#include "core/documents/printable.h"
#include "core/placements/funding.h"
#include "core/placements/project.h"
#include "core/placements/project_convention.h"
#include "core/placements/selection.h"
#include "core/registry/person.h"
#include "ui/placements/figures_page.h"
#include "ui/placements/placement_panels.h"
#include "ui/placements/running_card.h"
#include "ui/placements/timeline_page.h"
#include "ui/shell/made_record.h"

#include <QCoreApplication>

namespace insieme {
namespace {

void addPaper(PageCatalogue &catalogue, const RecordType &type, const char *label, const char *icon, const char *name,
              const QKeySequence &key = {})
{
    ActionKind action;
    action.type = &type;
    action.label = label;
    action.icon = icon;
    action.key = key;
    action.changes = false;
    action.run = [name](Shell &shell, const AnyRecord &record) {
        shell.openPrintable(*documents::findPrintable(QString::fromLatin1(name)), record.id());
    };
    catalogue.addAction(std::move(action));
}

void addLists(PageCatalogue &catalogue)
{
    catalogue.addList(
        {"placements",
         "briefcase",
         {{"person_id", 0, "code"},
          {"kind_id", 270},
          {"host_id", 210, "site"},
          {"municipality_id", 220},
          {"status", 170},
          {"start_date", 115},
          {"end_date", 115}},
         {"kind_id", "status", "host_id", "municipality_id", "start_date", "end_date"},
         {{QT_TRANSLATE_NOOP("Layout", "Placement"),
           {{{"code", 3}, {"person_id", 5}, {"status", 3}},
            {{"kind_id", 6}, {"project_id", 6}},
            {{"host_id", 5}, {"site", 4}, {"job", 3}},
            {{"municipality_id", 5}, {"agreement_id", 6}},
            {{"tutor_id", 4}, {"host_tutor_id", 4}}}},
          {QT_TRANSLATE_NOOP("Layout", "Duration and hours"),
           {{{"start_date", 2}, {"months", 2}, {"days", 2}, {"until", 2}, {"hours", 2}},
            {{"hours_mon", 2}, {"hours_tue", 2}, {"hours_wed", 2}, {"hours_thu", 2}, {"hours_fri", 2}},
            {{"hours_sat", 2}, {"hours_sun", 2}, {"early_end", 3}, {"early_end_reason", 4}}}},
          {QT_TRANSLATE_NOOP("Layout", "Contract and cost"),
           {{{"deed", 5}, {"ccnl", 5}, {"level", 2}}, {{"allowance", 3}, {"cost", 3}, {"meals", 2}}}},
          {QT_TRANSLATE_NOOP("Layout", "Papers before the start"),
           {{{"inail_position", 3}, {"rct_policy", 5}, {"rct_until", 3}},
            {{"communication", 5}, {"communicated_on", 3}, {"safety_training_on", 3}},
            {{"medical_check_needed", 4}, {"medical_check_on", 3}}}},
          {QT_TRANSLATE_NOOP("Layout", "Person and project"),
           {{{"category", 4}, {"evidence", 5}, {"sending_service", 3}}, {{"objectives", 12}}, {{"activities", 12}}}},
          {QT_TRANSLATE_NOOP("Layout", "Outcome and keeping"),
           {{{"outcome", 4}, {"outcome_on", 2}, {"outcome_later", 4}, {"outcome_later_on", 2}},
            {{"retention_until", 3}, {"legal_hold", 4}},
            {{"notes", 12}}}}},
         QT_TRANSLATE_NOOP("Layout", "New placement"),
         nullptr,
         "status",
         "end_date"},
        NavGroup::Projects, 10, QT_TRANSLATE_NOOP("Navigation", "Placements"));
    catalogue.addList(
        {"projects",
         "folder-kanban",
         {{"title", 0, "code"},
          {"call_id", 280},
          {"status", 120},
          {"start_date", 115},
          {"end_date", 115},
          {"funded", 140, nullptr, Adding{}}},
         {"status", "call_id", "start_date", "end_date", "funded"},
         {{QT_TRANSLATE_NOOP("Layout", "Project"),
           {{{"code", 3}, {"title", 7}, {"status", 2}},
            {{"call_id", 6}, {"cup", 3}},
            {{"implementer_id", 5}, {"proposer_id", 5}},
            {{"coordinator_id", 4}},
            {{"start_date", 2}, {"end_date", 2}, {"applied_on", 2}, {"applied_time", 2}, {"outcome_on", 2}},
            {{"workers", 2}, {"hours_per_worker", 3}, {"granted", 3}}}},
          {QT_TRANSLATE_NOOP("Layout", "Ranking"), {{{"tie_first", 4}, {"tie_second", 4}, {"tie_third", 4}}}},
          {QT_TRANSLATE_NOOP("Layout", "Notes"), {{{"activities", 12}}, {{"notes", 12}}}}},
         QT_TRANSLATE_NOOP("Layout", "New project")},
        NavGroup::Projects, 12);
    Layout applications{"applications",
                        "inbox",
                        {{"person_id", 0, "receipt_number"},
                         {"project_id", 280},
                         {"municipality_id", 200},
                         {"status", 150},
                         {"points", 90},
                         {"received_at", 150}},
                        {"status", "project_id", "municipality_id", "points"},
                        {{QT_TRANSLATE_NOOP("Layout", "Application"),
                          {{{"receipt_number", 3}, {"received_at", 3}, {"status", 3}},
                           {{"person_id", 5}, {"project_id", 7}},
                           {{"municipality_id", 5}, {"quota", 3}}}},
                         {QT_TRANSLATE_NOOP("Layout", "Condition"),
                          {{{"category", 4}, {"evidence", 5}, {"evidence_body", 3}},
                           {{"isee", 3}, {"isee_until", 3}, {"unemployed_since", 3}}}},
                         {QT_TRANSLATE_NOOP("Layout", "Outcome and keeping"),
                          {{{"exclusion", 6}, {"answered_on", 3}, {"retention_until", 3}}, {{"notes", 12}}}}},
                        QT_TRANSLATE_NOOP("Layout", "New application")};
    applications.feminine = true;
    catalogue.addList(std::move(applications), NavGroup::Projects, 13);
    catalogue.addList({"funds",
                       "wallet",
                       {{"name", 0},
                        {"funder_id", 260},
                        {"allocation", 130, nullptr, Adding{}},
                        {"ceiling_per_person", 140},
                        {"start_date", 115},
                        {"end_date", 115}},
                       {"funder_id", "allocation", "end_date"},
                       {{QT_TRANSLATE_NOOP("Layout", "Fund"),
                         {{{"name", 8}},
                          {{"funder_id", 6}, {"call_id", 6}},
                          {{"act", 6}, {"start_date", 2}, {"end_date", 2}},
                          {{"allocation", 3}, {"ceiling_per_person", 3}, {"max_share", 3}},
                          {{"reporting_rules", 12}},
                          {{"notes", 12}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New fund")},
                      NavGroup::Projects, 13);
    catalogue.addList({"cost-reports",
                       "receipt",
                       {{"code", 160},
                        {"fund_id", 0},
                        {"project_id", 260},
                        {"due_on", 110},
                        {"delivered_on", 120},
                        {"total", 130, nullptr, Adding{}}},
                       {"fund_id", "due_on", "delivered_on", "total"},
                       {{QT_TRANSLATE_NOOP("Layout", "Cost report"),
                         {{{"code", 3}, {"fund_id", 6}},
                          {{"project_id", 6}},
                          {{"period_from", 2}, {"period_to", 2}, {"due_on", 2}, {"delivered_on", 2}},
                          {{"notes", 12}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New cost report")},
                      NavGroup::Projects, 14);
    catalogue.addList(
        {"calls",
         "megaphone",
         {{"name", 0, "code"},
          {"body_id", 220},
          {"year", 70},
          {"deadline", 150},
          {"max_months", 90},
          {"euro_per_worker", 140}},
         {"body_id", "act", "deadline"},
         {{QT_TRANSLATE_NOOP("Layout", "Call"),
           {{{"code", 3}, {"name", 7}, {"year", 2}},
            {{"body_id", 5}, {"act", 5}},
            {{"published_on", 2}, {"deadline", 3}}}},
          {QT_TRANSLATE_NOOP("Layout", "Numbers of the call"),
           {{{"max_months", 2}, {"max_days", 2}, {"max_hours", 2}, {"euro_per_worker", 3}, {"co_funding", 3}},
            {{"max_municipalities", 2},
             {"bonus", 2},
             {"bonus_municipalities", 2},
             {"start_within_days", 3},
             {"end_within_months", 3}},
            {{"minimum_age", 2}, {"unemployed_months", 3}, {"max_isee", 3}},
            {{"legal_reference", 8}},
            {{"notes", 12}}}}},
         QT_TRANSLATE_NOOP("Layout", "New call")},
        NavGroup::Projects, 16);
    catalogue.addList(
        {"placement-kinds",
         "scale",
         {{"name", 0, "legal_reference"},
          {"valid_from", 115},
          {"valid_to", 115},
          {"maximum_months", 90},
          {"maximum_days", 90}},
         {"valid_from", "valid_to"},
         {{QT_TRANSLATE_NOOP("Layout", "Kind of placement"),
           {{{"name", 8}},
            {{"valid_from", 2}, {"valid_to", 2}, {"legal_reference", 8}},
            {{"minimum_months", 2},
             {"minimum_days", 2},
             {"maximum_months", 2},
             {"maximum_days", 2},
             {"maximum_hours", 3}},
            {{"minimum_weekly_hours", 3}, {"maximum_weekly_hours", 3}, {"employment", 3}, {"suspensions_extend", 3}},
            {{"allowance_rule", 5}, {"full_attendance", 3}},
            {{"minimum_allowance", 3}, {"minimum_allowance_meals", 4}},
            {{"reduced_from", 3}, {"reduced_to", 3}, {"reduced_amount", 4}},
            {{"notes", 12}}}},
          {importsSection, {{{"code", 4}}}}},
         QT_TRANSLATE_NOOP("Layout", "New kind")},
        NavGroup::Rules, 60);
    catalogue.addList({"suspension-reasons",
                       "pause",
                       {{"name", 0, "legal_reference"}, {"extends", 120}, {"minimum_days", 100}},
                       {"extends", "minimum_days"},
                       {{QT_TRANSLATE_NOOP("Layout", "Reason of suspension"),
                         {{{"name", 6}, {"letter", 2}},
                          {{"extends", 3}, {"minimum_days", 2}},
                          {{"reveals_health", 3}, {"neutral_name", 4}},
                          {{"legal_reference", 8}},
                          {{"notes", 12}}}},
                        {importsSection, {{{"code", 4}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New reason")},
                      NavGroup::Rules, 61);
}

void makePlacement(Shell &shell, const AnyRecord &record)
{
    openMade<Placement>(
        shell,
        {QT_TRANSLATE_NOOP("Command", "Placement of application %1"),
         {{QString(), &describe<PlacementApplication>(), record.id()}}},
        [&](Transaction &transaction) { return beginPlacement(transaction, Id<PlacementApplication>(record.id())); });
}

/// One is opened; of several the first, the others stand on the project.
void makeConventions(Shell &shell, const AnyRecord &record)
{
    openMade<Agreement>(
        shell,
        {QT_TRANSLATE_NOOP("Command", "Conventions of %1"), {{QString(), &describe<UtilityProject>(), record.id()}}},
        [&](Transaction &transaction) -> Result<Id<Agreement>> {
            const auto made = draftConventions(transaction, Id<UtilityProject>(record.id()));
            if (!made)
                return tl::unexpected(made.error());
            return made->front();
        });
}

QString whyNoConventions(Shell &, const AnyRecord &record)
{
    return withoutConvention(record.as<UtilityProject>()).empty()
        ? QCoreApplication::translate("Navigation", "every Comune has its convention")
        : QString();
}

QString whyNoPlacement(Shell &shell, const AnyRecord &record)
{
    const auto &application = record.as<PlacementApplication>();
    if (application.status != ApplicationStatus::Selected)
        return QCoreApplication::translate("Navigation", "it has no place yet");
    return placementsByPerson(shell.workspace().records(), application.project).contains(application.person.uuid())
        ? QCoreApplication::translate("Navigation", "the person has a placement in the project")
        : QString();
}

/// Tried on the clock before anything is written.
void addTrial(PageCatalogue &catalogue, const char *label, const char *icon, Qt::Key key, bool suspension)
{
    ActionKind action;
    action.type = &describe<Placement>();
    action.label = label;
    action.icon = icon;
    action.key = QKeySequence(key);
    action.primary = !suspension;
    action.run = [suspension](Shell &shell, const AnyRecord &record) {
        shell.openPanel(record.type(), record.id(), QStringLiteral("clock"),
                        [suspension](RecordPanel &panel) { static_cast<ClockPanel &>(panel).tryOut(suspension); });
    };
    action.whyNot = [](Shell &, const AnyRecord &record) {
        return stated(record.as<Placement>().end)
            ? QString()
            : QCoreApplication::translate("Navigation", "its start and duration are missing");
    };
    catalogue.addAction(std::move(action));
}

template<class P>
void addTab(PageCatalogue &catalogue, const RecordType &type, const char *key, const char *label, int order,
            PanelKind::Where where = PanelKind::Where::Tab)
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

} // namespace

void addPlacementPages(PageCatalogue &catalogue)
{
    addLists(catalogue);
    NavPlace timeline;
    timeline.key = QStringLiteral("placements-timeline");
    timeline.group = NavGroup::Projects;
    timeline.label = QT_TRANSLATE_NOOP("Navigation", "Placements in time");
    timeline.icon = "chart-gantt";
    timeline.order = 11;
    timeline.make = [](Shell &shell, QWidget *parent) -> Page * { return new PlacementTimelinePage(shell, parent); };
    catalogue.addPlace(std::move(timeline));
    NavPlace figures;
    figures.key = QStringLiteral("placements-figures");
    figures.group = NavGroup::Projects;
    figures.label = QT_TRANSLATE_NOOP("Navigation", "Figures of the placements");
    figures.icon = "chart-column";
    figures.order = 12;
    figures.make = [](Shell &shell, QWidget *parent) -> Page * { return new FiguresPage(shell, parent); };
    catalogue.addPlace(std::move(figures));
    catalogue.addDeskCard(
        {30, [](Shell &shell, QWidget *parent) -> DeskPanel * { return new RunningCard(shell, parent); }});
    const RecordType &placement = describe<Placement>(), &project = describe<UtilityProject>();
    addTab<ClockPanel>(catalogue, placement, "clock", QT_TRANSLATE_NOOP("Navigation", "Clock"), -20,
                       PanelKind::Where::First);
    addTab<PapersPanel>(catalogue, placement, "papers", QT_TRANSLATE_NOOP("Navigation", "Papers"), 20);
    addTab<RankingPanel>(catalogue, project, "ranking", QT_TRANSLATE_NOOP("Navigation", "Ranking"), 10);
    addTab<FundPanel>(catalogue, describe<FundingSource>(), "trace", QT_TRANSLATE_NOOP("Navigation", "Every euro"), 10);
    addTrial(catalogue, QT_TRANSLATE_NOOP("Navigation", "Extend"), "calendar-plus", Qt::Key_P, false);
    addTrial(catalogue, QT_TRANSLATE_NOOP("Navigation", "Suspend"), "pause", Qt::Key_S, true);
    ActionKind begin;
    begin.type = &describe<PlacementApplication>();
    begin.label = QT_TRANSLATE_NOOP("Navigation", "Make the placement");
    begin.icon = "briefcase";
    begin.run = makePlacement;
    begin.whyNot = whyNoPlacement;
    catalogue.addAction(std::move(begin));
    ActionKind conventions;
    conventions.type = &project;
    conventions.label = QT_TRANSLATE_NOOP("Navigation", "Draft the conventions");
    conventions.icon = "file-text";
    conventions.run = makeConventions;
    conventions.whyNot = whyNoConventions;
    catalogue.addAction(std::move(conventions));
    addPaper(catalogue, placement, QT_TRANSLATE_NOOP("Navigation", "Print the register"), "printer",
             "registro-presenze", QKeySequence::Print);
    addPaper(catalogue, placement, QT_TRANSLATE_NOOP("Navigation", "Personal project"), "file-text",
             "progetto-personalizzato");
    addPaper(catalogue, project, QT_TRANSLATE_NOOP("Navigation", "Hours and allowances"), "file-text",
             "distinta-indennita", QKeySequence::Print);
    addPaper(catalogue, project, QT_TRANSLATE_NOOP("Navigation", "Figures for the social report"), "chart-column",
             "dati-progetto");
    addPaper(catalogue, describe<PlacementApplication>(), QT_TRANSLATE_NOOP("Navigation", "Letter with the outcome"),
             "file-text", "lettera-esito", QKeySequence::Print);
    addPaper(catalogue, describe<CostReport>(), QT_TRANSLATE_NOOP("Navigation", "Print the report"), "printer",
             "prospetto-rendiconto", QKeySequence::Print);
}

} // namespace insieme
