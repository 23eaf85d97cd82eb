// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contract_pages.h"

#include "core/contracts/opportunity.h"
#include "core/contracts/plan.h"
#include "core/contracts/procurement_rules.h"
#include "core/contracts/service.h"
#include "core/registry/checks.h"
#include "ui/contracts/act_panel.h"
#include "ui/contracts/contract_figures.h"
#include "ui/contracts/contract_overview.h"
#include "ui/contracts/contracts_timeline.h"
#include "ui/contracts/opportunity_panel.h"
#include "ui/contracts/presence_panel.h"
#include "ui/contracts/renegotiation_panel.h"
#include "ui/contracts/revision_panel.h"
#include "ui/shell/made_record.h"

#include <QCoreApplication>

namespace insieme {
namespace {

template<class P>
void addPanel(PageCatalogue &catalogue, const char *key, const char *label, PanelKind::Where where, int order)
{
    PanelKind panel;
    panel.type = &describe<Agreement>();
    panel.key = QLatin1String(key);
    panel.label = label;
    panel.where = where;
    panel.order = order;
    panel.make = [](Shell &shell, QWidget *parent) -> RecordPanel * { return new P(shell, parent); };
    catalogue.addPanel(std::move(panel));
}

void copyNext(Shell &shell, const AnyRecord &record)
{
    openMade<Agreement>(
        shell,
        {QT_TRANSLATE_NOOP("Command", "Copy %1 as the next one"), {{QString(), &describe<Agreement>(), record.id()}}},
        [&](Transaction &transaction) { return copyAsNext(transaction, Id<Agreement>(record.id())); });
}

void draftAgreement(Shell &shell, const AnyRecord &record)
{
    openMade<Agreement>(shell,
                        {QT_TRANSLATE_NOOP("Command", "Draft the agreement of %1"),
                         {{QString(), &describe<Opportunity>(), record.id()}}},
                        [&](Transaction &transaction) { return draftOf(transaction, Id<Opportunity>(record.id())); });
}

QString whyNoDraft(Shell &, const AnyRecord &record)
{
    const auto &opportunity = record.as<Opportunity>();
    if (!opportunity.agreement.isNull())
        return QCoreApplication::translate("Navigation", "it already has its agreement");
    return opportunity.status == OpportunityStatus::Won
        ? QString()
        : QCoreApplication::translate("Navigation", "the opportunity is not won");
}

void addActions(PageCatalogue &catalogue)
{
    ActionKind extend;
    extend.type = &describe<Agreement>();
    extend.label = QT_TRANSLATE_NOOP("Navigation", "Extend");
    extend.icon = "calendar-plus";
    extend.key = QKeySequence(Qt::Key_P);
    extend.primary = true;
    extend.run = [](Shell &shell, const AnyRecord &record) {
        shell.openPanel(record.type(), record.id(), QStringLiteral("extend"),
                        [](RecordPanel &panel) { static_cast<ExtendPanel &>(panel).open(); });
    };
    extend.whyNot = [](Shell &, const AnyRecord &record) {
        return isBinding(record.as<Agreement>().status)
            ? QString()
            : QCoreApplication::translate("Navigation", "only a signed agreement is extended");
    };
    catalogue.addAction(std::move(extend));
    for (const auto &[label, icon, panel] :
         {std::tuple(QT_TRANSLATE_NOOP("Navigation", "Change by an act"), "file-signature", "change"),
          std::tuple(QT_TRANSLATE_NOOP("Navigation", "Price revision"), "percent", "revision"),
          std::tuple(QT_TRANSLATE_NOOP("Navigation", "Simulate the proposed tariffs"), "sliders-horizontal",
                     "renegotiation")})
    {
        ActionKind open;
        open.type = &describe<Agreement>();
        open.label = label;
        open.icon = icon;
        open.changes = false; // what is written in it can be read, too
        open.run = [key = QString::fromLatin1(panel)](Shell &shell, const AnyRecord &record) {
            shell.openPanel(record.type(), record.id(), key, [](RecordPanel &opened) {
                if (auto *act = qobject_cast<ActPanel *>(&opened)) // figures are only looked at
                    act->open();
            });
        };
        catalogue.addAction(std::move(open));
    }
    ActionKind next;
    next.type = &describe<Agreement>();
    next.label = QT_TRANSLATE_NOOP("Navigation", "Copy as the next one");
    next.icon = "copy";
    next.run = copyNext;
    catalogue.addAction(std::move(next));
    ActionKind draft;
    draft.type = &describe<Opportunity>();
    draft.label = QT_TRANSLATE_NOOP("Navigation", "Draft the agreement");
    draft.icon = "file-text";
    draft.run = draftAgreement;
    draft.whyNot = whyNoDraft;
    catalogue.addAction(std::move(draft));
}

/// In force on the day, or not.
template<class R> Theme::Tone forceOf(const Records &, const AnyRecord &record, const Date &day)
{
    const R &row = record.as<R>();
    return inForce(row.validFrom, row.validTo, day) ? Theme::Tone::Ok : Theme::Tone::Neutral;
}

Theme::Tone tariffLight(const Records &records, const AnyRecord &record, const Date &day)
{
    return record.as<Tariff>().proposed ? Theme::Tone::Info : forceOf<Tariff>(records, record, day);
}

void addLists(PageCatalogue &catalogue)
{
    Layout opportunities{
        "opportunities",
        "radar",
        {{"subject", 0},
         {"body_id", 210},
         {"status", 150},
         {"suitability", 120},
         {"deadline", 170},
         {"decision", 130},
         {"value", 130, nullptr, Adding{}}},
        {"body_id", "status", "suitability", "deadline", "value"},
        {{QT_TRANSLATE_NOOP("Layout", "Opportunity"),
          {{{"subject", 12}},
           {{"body_id", 6}, {"kind", 3}, {"status", 3}},
           {{"deadline", 3}, {"questions_by", 3}, {"published_on", 3}, {"procedure_start", 3}},
           {{"value", 3}, {"duration_months", 2}, {"cpv", 3}, {"cig", 3}},
           {{"link", 12}}}},
         {QT_TRANSLATE_NOOP("Layout", "Suitability and decision"),
          {{{"suitability", 4}, {"suitability_why", 8}}, {{"decision", 4}, {"decided_on", 2}, {"decision_why", 6}}}},
         {QT_TRANSLATE_NOOP("Layout", "Outcome and lessons"),
          {{{"outcome_on", 2}, {"outcome", 4}, {"agreement_id", 6}}, {{"lessons", 12}}, {{"notes", 12}}}}},
        QT_TRANSLATE_NOOP("Layout", "New opportunity"),
        "status",
        "suitability",
        "deadline",
        false,
        1};
    opportunities.feminine = true;
    catalogue.addList(std::move(opportunities), NavGroup::Contracts, 10);
    Layout serviceUnits{
        "service-units",
        "hospital",
        {{"name", 0, "municipality"},
         {"kind", 190},
         {"provider_id", 170},
         {"authorised_places", 130},
         {"authorised_until", 130},
         {"accredited_places", 135},
         {"accredited_until", 130}},
        {"kind", "provider_id", "authorised_until", "accredited_until"},
        {{QT_TRANSLATE_NOOP("Layout", "Service unit"),
          {{{"name", 8}, {"active", 2}}, {{"kind", 6}, {"provider_id", 6}}, {{"address", 6}, {"municipality", 4}}}},
         {QT_TRANSLATE_NOOP("Layout", "Authorisation and accreditation"),
          {{{"authorised_places", 2}, {"authorisation", 5}, {"authorised_from", 2}, {"authorised_until", 3}},
           {{"accredited_places", 2}, {"accreditation", 5}, {"accredited_from", 2}, {"accredited_until", 3}}}},
         {QT_TRANSLATE_NOOP("Layout", "How it works"),
          {{{"weekdays", 3}, {"opening", 5}, {"responsible", 4}},
           {{"closures", 12}},
           {{"staff", 12}},
           {{"transport", 6}, {"meals", 6}},
           {{"notes", 12}}}}},
        QT_TRANSLATE_NOOP("Layout", "New service unit"),
        nullptr,
        nullptr,
        "accredited_until"};
    serviceUnits.feminine = true;
    catalogue.addList(std::move(serviceUnits), NavGroup::Contracts, 40);
    catalogue.addList({"services",
                       "layers",
                       {{"name", 0},
                        {"agreement_id", 300},
                        {"unit_id", 240},
                        {"places", 70},
                        {"year_days", 90},
                        {"accounted_to", 130}},
                       {"agreement_id", "unit_id", "places", "accounted_to"},
                       {{QT_TRANSLATE_NOOP("Layout", "Service"),
                         {{{"name", 6}, {"places", 2}, {"year_days", 2}, {"year_hours", 2}},
                          {{"agreement_id", 6}, {"unit_id", 6}},
                          {{"valid_from", 2}, {"valid_to", 2}, {"accounted_to", 3}, {"accounted_total", 3}},
                          {{"notes", 12}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New service")},
                      NavGroup::Contracts, 41);
    Layout tariffs{"tariffs",
                   "euro",
                   {{"service_id", 0, "intensity"},
                    {"unit", 80},
                    {"health_share", 110},
                    {"social_share", 110},
                    {"total", 100},
                    {"valid_from", 110},
                    {"valid_to", 110},
                    {"proposed", 80}},
                   {"service_id", "health_share", "social_share", "valid_from", "valid_to"},
                   {{QT_TRANSLATE_NOOP("Layout", "Tariff"),
                     {{{"service_id", 6}, {"intensity", 3}, {"unit", 3}},
                      {{"health_share", 3}, {"social_share", 3}, {"total", 3}, {"transport", 3}},
                      {{"valid_from", 2}, {"valid_to", 2}, {"proposed", 3}, {"fixed", 3}},
                      {{"act", 8}},
                      {{"notes", 12}}}}},
                   QT_TRANSLATE_NOOP("Layout", "New tariff")};
    tariffs.nextDate = "valid_from";
    tariffs.lightOf = tariffLight;
    tariffs.feminine = true;
    catalogue.addList(std::move(tariffs), NavGroup::Contracts, 42);
    Layout absences{"absence-rules",
                    "calendar-off",
                    {{"agreement_id", 0, "status"},
                     {"service_id", 190},
                     {"from_day", 110},
                     {"to_day", 110},
                     {"health_part", 150},
                     {"social_part", 150}},
                    {"agreement_id", "status", "from_day", "to_day"},
                    {{QT_TRANSLATE_NOOP("Layout", "Absence rule"),
                      {{{"agreement_id", 6}, {"service_id", 6}},
                       {{"status", 4}, {"from_day", 2}, {"to_day", 2}},
                       {{"health_part", 3}, {"social_part", 3}, {"clause", 6}},
                       {{"valid_from", 3}, {"valid_to", 3}}}}},
                    QT_TRANSLATE_NOOP("Layout", "New absence rule")};
    absences.nextDate = "valid_from";
    absences.lightOf = forceOf<AbsenceRule>;
    absences.feminine = true;
    catalogue.addList(std::move(absences), NavGroup::Rules, 54);
    catalogue.addList({"service-users",
                       "user-round-check",
                       {{"code", 150},
                        {"service_id", 0},
                        {"intensity", 130},
                        {"municipality_id", 230},
                        {"user_part", 130},
                        {"admitted_on", 120},
                        {"discharged_on", 120}},
                       {"service_id", "municipality_id", "admitted_on", "discharged_on"},
                       {{QT_TRANSLATE_NOOP("Layout", "Service user"),
                         {{{"code", 3}, {"service_id", 6}, {"intensity", 3}},
                          {{"municipality_id", 6}, {"user_part", 3}},
                          {{"admitted_on", 2}, {"discharged_on", 2}},
                          {{"notes", 12}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New service user")},
                      NavGroup::Contracts, 44);
    catalogue.addList({"agreement-acts",
                       "gavel",
                       {{"agreement_id", 0, "kind"},
                        {"number", 100},
                        {"status", 110},
                        {"signed_on", 115},
                        {"effective_from", 115},
                        {"new_end", 115}},
                       {"agreement_id", "kind", "status", "signed_on", "new_end"},
                       {{QT_TRANSLATE_NOOP("Layout", "Act"),
                         {{{"agreement_id", 8}, {"kind", 4}},
                          {{"status", 3}, {"number", 3}, {"act_kind", 6}},
                          {{"act_on", 2}, {"signed_on", 2}, {"effective_from", 2}},
                          {{"reason", 12}}}},
                        {QT_TRANSLATE_NOOP("Layout", "What it changes"),
                         {{{"previous_end", 3}, {"new_end", 3}, {"new_places", 3}, {"legal_case", 3}},
                          {{"previous_amount", 3}, {"new_amount", 3}, {"new_net_amount", 3}, {"new_max_amount", 3}},
                          {{"service", 3}, {"service_places", 3}, {"leaving_id", 3}, {"entering_id", 3}},
                          {{"new_cig", 3}, {"new_notice_days", 3}, {"new_notice_months", 3}},
                          {{"computation", 12}}}},
                        {QT_TRANSLATE_NOOP("Layout", "Technical extension"),
                         {{{"new_procedure_cig", 4}, {"new_procedure_on", 3}, {"no_cig_reason", 5}},
                          {{"danger", 12}},
                          {{"notes", 12}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New act"),
                       "status",
                       "status",
                       "effective_from"},
                      NavGroup::Contracts, 23);
}

void addRuleLists(PageCatalogue &catalogue)
{
    Layout codes{"procurement-codes",
                 "scroll-text",
                 {{"name", 0}, {"valid_from", 120}, {"valid_to", 120}, {"legal_ref", 420}},
                 {"valid_from", "valid_to"},
                 {{QT_TRANSLATE_NOOP("Layout", "Procurement code"),
                   {{{"name", 8}}, {{"valid_from", 3}, {"valid_to", 3}}, {{"legal_ref", 12}}}}},
                 QT_TRANSLATE_NOOP("Layout", "New code")};
    catalogue.addList(std::move(codes), NavGroup::Rules, 50);
    Layout thresholds{
        "thresholds",
        "gauge",
        {{"kind", 0, "legal_ref"}, {"amount", 140}, {"valid_from", 120}, {"valid_to", 120}},
        {"amount", "valid_from", "valid_to"},
        {{QT_TRANSLATE_NOOP("Layout", "Threshold"),
          {{{"kind", 6}, {"amount", 3}}, {{"valid_from", 3}, {"valid_to", 3}}, {{"legal_ref", 12}}, {{"notes", 12}}}}},
        QT_TRANSLATE_NOOP("Layout", "New threshold"),
        "kind"};
    thresholds.nextDate = "valid_from";
    thresholds.lightOf = forceOf<Threshold>;
    thresholds.feminine = true;
    catalogue.addList(std::move(thresholds), NavGroup::Rules, 51);
    Layout revisions{"price-revision-rules",
                     "percent",
                     {{"name", 0},
                      {"object", 170},
                      {"trigger_share", 120},
                      {"paid_share", 110},
                      {"valid_from", 120},
                      {"valid_to", 120},
                      {"legal_ref", 300}},
                     {"object", "trigger_share", "paid_share", "valid_from", "valid_to"},
                     {{QT_TRANSLATE_NOOP("Layout", "Price revision rule"),
                       {{{"name", 8}, {"object", 4}},
                        {{"trigger_share", 3}, {"paid_share", 3}, {"base", 6}},
                        {{"valid_from", 3}, {"valid_to", 3}},
                        {{"legal_ref", 12}}}}},
                     QT_TRANSLATE_NOOP("Layout", "New price revision rule")};
    revisions.feminine = true;
    catalogue.addList(std::move(revisions), NavGroup::Rules, 52);
    Layout plan{"plan-defaults",
                "milestone",
                {{"name", 0}, {"days_before", 200}},
                {"days_before"},
                {{QT_TRANSLATE_NOOP("Layout", "Step of every plan"), {{{"name", 8}, {"days_before", 4}}}}},
                QT_TRANSLATE_NOOP("Layout", "New step")};
    catalogue.addList(std::move(plan), NavGroup::Rules, 53);
}

} // namespace

void addContractPages(PageCatalogue &catalogue)
{
    addLists(catalogue);
    addRuleLists(catalogue);
    NavPlace timeline;
    timeline.key = QStringLiteral("contracts-timeline");
    timeline.group = NavGroup::Contracts;
    timeline.label = QT_TRANSLATE_NOOP("Navigation", "Contracts in time");
    timeline.icon = "chart-gantt";
    timeline.order = 21;
    timeline.make = [](Shell &shell, QWidget *parent) -> Page * { return new ContractsTimeline(shell, parent); };
    catalogue.addPlace(std::move(timeline));
    NavPlace figures;
    figures.key = QStringLiteral("contracts-figures");
    figures.group = NavGroup::Contracts;
    figures.label = QT_TRANSLATE_NOOP("Navigation", "Contracts in figures");
    figures.icon = "chart-column";
    figures.order = 22;
    figures.make = [](Shell &shell, QWidget *parent) -> Page * { return new ContractFigures(shell, parent); };
    catalogue.addPlace(std::move(figures));
    using enum PanelKind::Where;
    addPanel<ContractOverview>(catalogue, "contract", QT_TRANSLATE_NOOP("Navigation", "Contract"), Overview, -10);
    addPanel<PresencePanel>(catalogue, "presences", QT_TRANSLATE_NOOP("Navigation", "Presences and account"), Tab, 5);
    addPanel<ExtendPanel>(catalogue, "extend", QT_TRANSLATE_NOOP("Navigation", "Extend"), Beside, 6);
    addPanel<ChangePanel>(catalogue, "change", QT_TRANSLATE_NOOP("Navigation", "Change by an act"), Beside, 6);
    addPanel<RevisionPanel>(catalogue, "revision", QT_TRANSLATE_NOOP("Navigation", "Price revision"), Action, 7);
    addPanel<RenegotiationPanel>(catalogue, "renegotiation", QT_TRANSLATE_NOOP("Navigation", "Renegotiation"), Action,
                                 8);
    PanelKind opportunity;
    opportunity.type = &describe<Opportunity>();
    opportunity.key = QStringLiteral("opportunity");
    opportunity.label = QT_TRANSLATE_NOOP("Navigation", "Opportunity");
    opportunity.where = Overview;
    opportunity.order = -10;
    opportunity.make = [](Shell &shell, QWidget *parent) -> RecordPanel * {
        return new OpportunityPanel(shell, parent);
    };
    catalogue.addPanel(std::move(opportunity));
    addActions(catalogue);
}

} // namespace insieme
