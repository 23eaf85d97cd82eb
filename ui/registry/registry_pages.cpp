// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registry_pages.h"

#include "core/agreements/agreement.h"
#include "core/agreements/turnover.h"
#include "core/contracts/opportunity_papers.h"
#include "core/documents/registry_documents.h"
#include "core/papers/document.h"
#include "core/registry/groups.h"
#include "core/registry/members.h"
#include "core/registry/membership.h"
#include "core/registry/person.h"
#include "core/suitability/suitability.h"
#include "ui/registry/card_panel.h"
#include "ui/registry/duplicates_page.h"
#include "ui/registry/forget_panel.h"
#include "ui/registry/group_panel.h"
#include "ui/registry/letterhead_panel.h"
#include "ui/registry/member_figures.h"
#include "ui/registry/member_panels.h"
#include "ui/registry/paper_acts.h"
#include "ui/registry/paper_bars.h"
#include "ui/registry/suitability_page.h"
#include "ui/shell/file_list.h"
#include "ui/shell/print_beside.h"

#include <QCoreApplication>

namespace insieme {
namespace {

const Section identity{QT_TRANSLATE_NOOP("Layout", "Name and codes"),
                       {{{"name", 7}, {"legal_form", 5}}, {{"tax_code"}, {"vat_number"}, {"rea"}, {"runts"}}}};
const Section seat{QT_TRANSLATE_NOOP("Layout", "Seat and contacts"),
                   {{{"address", 9}, {"postcode", 3}},
                    {{"municipality", 9}, {"province", 3}},
                    {{"pec", 6}, {"email", 6}},
                    {{"phone", 4}, {"website", 8}},
                    {{"belfiore", 2}, {"istat", 2}, {"office_code", 2}, {"ipa_code", 2}}}};
const Section bank{QT_TRANSLATE_NOOP("Layout", "Bank and registers"),
                   {{{"iban", 5}, {"bank", 4}}, {{"national_register", 4}, {"regional_register", 5}}}};
const Section remarks{QT_TRANSLATE_NOOP("Layout", "Notes"),
                      {{{"parent_id", 6}, {"category", 3}, {"active", 2}}, {{"notes", 12}}}};

template<class P>
void addPage(PageCatalogue &catalogue, const char *key, const char *label, const char *icon, NavGroup group, int order)
{
    NavPlace place;
    place.key = QLatin1String(key);
    place.group = group;
    place.label = label;
    place.icon = icon;
    place.order = order;
    place.make = [](Shell &shell, QWidget *parent) -> Page * { return new P(shell, parent); };
    catalogue.addPlace(std::move(place));
}

/// What the areas have open: on every organisation, except where a card of its own says it better.
void addParts(PageCatalogue &catalogue, const RecordType &type, const std::vector<const RecordType *> &elsewhere)
{
    PanelKind panel;
    panel.type = &type;
    panel.key = QStringLiteral("open");
    panel.where = PanelKind::Where::Overview;
    panel.order = 0;
    panel.make = [elsewhere](Shell &shell, QWidget *parent) -> RecordPanel * {
        return new CardPanel(shell, elsewhere, parent);
    };
    catalogue.addPanel(std::move(panel));
}

/// Files hang on any record; these are the kinds whose paper people keep.
void addFiles(PageCatalogue &catalogue, const RecordType &type, PanelKind::Where where)
{
    PanelKind panel;
    panel.type = &type;
    panel.key = QStringLiteral("files");
    panel.where = where;
    panel.order = 50;
    panel.make = [](Shell &shell, QWidget *parent) -> RecordPanel * { return new FilesPanel(shell, parent); };
    catalogue.addPanel(std::move(panel));
}

template<class P> void addCard(PageCatalogue &catalogue, const char *key, int order)
{
    PanelKind panel;
    panel.type = &describe<Cooperative>();
    panel.key = QLatin1String(key);
    panel.where = PanelKind::Where::Overview;
    panel.order = order;
    panel.make = [](Shell &shell, QWidget *parent) -> RecordPanel * { return new P(shell, parent); };
    catalogue.addPanel(std::move(panel));
}

void addAction(PageCatalogue &catalogue, const RecordType &type, const char *label, const char *icon,
               const QKeySequence &key, std::function<void(Shell &, const AnyRecord &)> run)
{
    ActionKind action;
    action.type = &type;
    action.label = label;
    action.icon = icon;
    action.key = key;
    action.changes = false;
    action.run = std::move(run);
    catalogue.addAction(std::move(action));
}

/// A paper about a record, by what the action is called.
void addPaper(PageCatalogue &catalogue, const RecordType &type, const char *label, const char *icon,
              const QKeySequence &key,
              Result<documents::Content> (*make)(const Records &, const QUuid &, const Context &))
{
    addAction(catalogue, type, label, icon, key, [label, make](Shell &shell, const AnyRecord &record) {
        printBeside(shell, QCoreApplication::translate("Navigation", label),
                    [make, id = record.id()](const Workspace &workspace, const Context &context) {
                        return make(workspace.records(), id, context).map([](documents::Content content) {
                            return documents::Composed{std::move(content), {}, {}};
                        });
                    });
    });
}

void addDocuments(PageCatalogue &catalogue)
{
    const RecordType &cooperative = describe<Cooperative>();
    addPaper(catalogue, cooperative, QT_TRANSLATE_NOOP("Navigation", "Print the card"), "printer", QKeySequence::Print,
             [](const Records &records, const QUuid &id, const Context &context) {
                 return documents::memberCard(records, Id<Cooperative>(id), context.day(), context);
             });
    addPaper(catalogue, cooperative, QT_TRANSLATE_NOOP("Navigation", "Certificate"), "badge-check", {},
             [](const Records &records, const QUuid &id, const Context &context) {
                 return documents::memberCertificate(records, Id<Cooperative>(id), context.day(), context);
             });
    addPaper(catalogue, describe<Consortium>(), QT_TRANSLATE_NOOP("Navigation", "Register of members"), "printer",
             QKeySequence::Print,
             [](const Records &records, const QUuid &, const Context &context) -> Result<documents::Content> {
                 return documents::memberRegisterDocument(records, context.day(), context);
             });
    addPaper(catalogue, describe<PublicBody>(), QT_TRANSLATE_NOOP("Navigation", "Print the card"), "printer",
             QKeySequence::Print, [](const Records &records, const QUuid &id, const Context &context) {
                 return documents::organisationCard(records, describe<PublicBody>(), id, context);
             });
    addPaper(catalogue, describe<Opportunity>(), QT_TRANSLATE_NOOP("Navigation", "Papers of the members"),
             "list-checks", QKeySequence::Print,
             [](const Records &records, const QUuid &id, const Context &context) -> Result<documents::Content> {
                 const auto question = opportunityQuestion(records, Id<Opportunity>(id), context.day());
                 if (!question)
                     return tl::unexpected(question.error());
                 return documents::suitabilityDocument(records, *question, context);
             });
    addPaper(catalogue, describe<Agreement>(), QT_TRANSLATE_NOOP("Navigation", "Papers of the members"), "list-checks",
             {}, [](const Records &records, const QUuid &id, const Context &context) -> Result<documents::Content> {
                 const auto question = agreementQuestion(records, Id<Agreement>(id), context.day());
                 if (!question)
                     return tl::unexpected(question.error());
                 return documents::suitabilityDocument(records, *question, context);
             });
}

/// The days on which nobody works: what the calendar of a placement and the reminders count with.
void addFreeDays(PageCatalogue &catalogue)
{
    Layout closures{"closures",
                    "calendar-x",
                    {{"organisation_id", 0, "site"}, {"start_date", 120}, {"end_date", 120}, {"reason", 320}},
                    {"organisation_id", "start_date", "end_date"},
                    {{QT_TRANSLATE_NOOP("Layout", "Closure"),
                      {{{"organisation_id", 6}, {"site", 6}}, {{"start_date", 3}, {"end_date", 3}, {"reason", 6}}}}},
                    QT_TRANSLATE_NOOP("Layout", "New closure")};
    closures.nextDate = "start_date";
    closures.feminine = true;
    catalogue.addList(std::move(closures), NavGroup::Rules, 70);
    Layout patrons{"patron-days",
                   "calendar-days",
                   {{"municipality", 0, "name"}, {"belfiore", 140}, {"day", 90}, {"month", 90}},
                   {"belfiore"},
                   {{QT_TRANSLATE_NOOP("Layout", "Local holiday"),
                     {{{"municipality", 6}, {"belfiore", 3}}, {{"name", 6}, {"day", 2}, {"month", 2}}}}},
                   QT_TRANSLATE_NOOP("Layout", "New local holiday")};
    patrons.feminine = true;
    catalogue.addList(std::move(patrons), NavGroup::Rules, 71);
}

} // namespace

void addRegistryPages(PageCatalogue &catalogue)
{
    Layout cooperatives{"cooperatives",
                        "building-2",
                        {{"name", 0},
                         {"kind", 70},
                         {"municipality", 130},
                         {"suitability", 150, nullptr, {}, &memberPapers},
                         {"next_expiry", 210, nullptr, {}, &nextPaper},
                         {"agreements", 90, nullptr, {}, &executedAgreements},
                         {"placements", 100, nullptr, {}, &hostedPlacements},
                         {"work", 120, nullptr, {}, &workOfTheYear}},
                        {"kind", "membership", "seat", "member_since", "heads"},
                        {identity,
                         seat,
                         {QT_TRANSLATE_NOOP("Layout", "Member of the consortium"),
                          {{{"kind", 3}, {"membership", 3}, {"founded_on", 3}, {"capital", 3}},
                           {{"member_since", 3}, {"member_until", 3}},
                           {{"sectors", 12}},
                           {{"service_list", 6}, {"territory_list", 6}}}},
                         {QT_TRANSLATE_NOOP("Layout", "Workers"),
                          {{{"heads", 3}, {"member_heads", 3}, {"disadvantaged_heads", 3}, {"volunteer_heads", 3}}}},
                         bank,
                         remarks},
                        QT_TRANSLATE_NOOP("Layout", "New cooperative"),
                        "membership",
                        "membership",
                        "next_expiry",
                        true,
                        2,
                        suitabilityOf,
                        true};
    cooperatives.tabLabels = {QT_TRANSLATE_NOOP("Layout", "Members"), QT_TRANSLATE_NOOP("Layout", "In admission"),
                              QT_TRANSLATE_NOOP("Layout", "Former members"), QT_TRANSLATE_NOOP("Layout", "Others")};
    cooperatives.groups = {{"papers_to_mend", QT_TRANSLATE_NOOP("Layout", "Papers to see to"), true},
                           {"hosts", QT_TRANSLATE_NOOP("Layout", "Host placements")}};
    cooperatives.survey = surveyMembers;
    cooperatives.spare = {"placements", "agreements", "municipality", "kind"};
    cooperatives.feminine = true;
    catalogue.addList(std::move(cooperatives), NavGroup::Registry, 10);
    catalogue.tellLate("cooperatives", QT_TRANSLATE_N_NOOP("Navigation", "%n member(s) with a paper past its day"),
                       [](const Workspace &workspace) {
                           const Field *membership = findField(describe<Cooperative>(), u"membership");
                           const Choice member{membership->ops->choices, static_cast<int>(Membership::Member)};
                           return std::vector<Condition>{{membership, Condition::Test::Equal, member, {}},
                                                         {findField(describe<Cooperative>(), u"next_expiry"),
                                                          Condition::Test::AtMost,
                                                          workspace.today() - boost::gregorian::days(1),
                                                          {}}};
                       });
    catalogue.addList({"bodies",
                       "landmark",
                       {{"name", 0, "seat"},
                        {"body_kind", 150},
                        {"tax_code", 150},
                        {"pec", 260},
                        {"social_area", 110},
                        {"population", 100}},
                       {"body_kind", "seat", "pec", "social_area"},
                       {identity,
                        seat,
                        {QT_TRANSLATE_NOOP("Layout", "Body"),
                         {{{"body_kind", 3}, {"social_area", 3}, {"health_districts", 4}, {"population", 2}},
                          {{"successor_id", 6}, {"suppressed_on", 3}}}},
                        bank,
                        remarks},
                       QT_TRANSLATE_NOOP("Layout", "New body"),
                       "body_kind",
                       nullptr,
                       nullptr,
                       false,
                       1},
                      NavGroup::Registry, 20, QT_TRANSLATE_NOOP("Navigation", "Bodies and funders"));
    Layout people{
        "people",
        "users",
        {{"full_name", 0}, {"office", 320}, {"email", 240}, {"phone", 140}},
        {"office", "email", "phone"},
        {{QT_TRANSLATE_NOOP("Layout", "Person"),
          {{{"courtesy", 2}, {"given_name", 4}, {"family_name", 4}, {"active", 2}},
           {{"tax_code", 4}, {"birth_date", 2}, {"birth_place", 4}, {"birth_belfiore", 2}}}},
         {QT_TRANSLATE_NOOP("Layout", "Contacts"), {{{"email", 5}, {"phone", 3}}, {{"address", 8}}, {{"notes", 12}}}}},
        QT_TRANSLATE_NOOP("Layout", "New person"),
        nullptr,
        nullptr,
        nullptr,
        true,
        4};
    people.feminine = true;
    catalogue.addList(std::move(people), NavGroup::Registry, 30);
    Layout organisations{"organisations",
                         "store",
                         {{"name", 0, "seat"}, {"category", 190}, {"tax_code", 150}, {"pec", 260}},
                         {"category", "seat", "pec"},
                         {identity, seat, bank, remarks},
                         QT_TRANSLATE_NOOP("Layout", "New organisation"),
                         "category",
                         nullptr,
                         nullptr,
                         true,
                         5};
    organisations.feminine = true;
    catalogue.addList(std::move(organisations), NavGroup::Registry, 21);
    Layout papers{"requirements",
                  "badge-check",
                  {{"organisation_id", 0},
                   {"kind_id", 220},
                   {"service", 200},
                   {"standing", 130, nullptr, {}, &paperStanding},
                   {"valid_until", 120},
                   {"number", 120}},
                  {"kind_id", "service", "issued_on", "valid_until"},
                  {{QT_TRANSLATE_NOOP("Layout", "Paper"),
                    {{{"organisation_id", 6}, {"kind_id", 6}},
                     {{"service", 6}, {"number", 3}, {"issuer", 3}},
                     {{"issued_on", 3}, {"printed_expiry", 3}, {"year", 2}, {"lead_days", 3}},
                     {{"valid_until", 3}, {"replaced", 3}},
                     {{"notes", 12}}}}},
                  QT_TRANSLATE_NOOP("Layout", "New paper"),
                  nullptr,
                  nullptr,
                  "valid_until",
                  true,
                  6};
    papers.lightOf = paperStateOf;
    papers.spare = {"number", "service"};
    papers.feminine = true;
    catalogue.addList(std::move(papers), NavGroup::Registry, 12);
    catalogue.addList({"groups",
                       "network",
                       {{"name", 0}, {"purpose", 200}, {"valid_from", 110}, {"valid_to", 110}},
                       {"purpose", "valid_from", "valid_to"},
                       {{QT_TRANSLATE_NOOP("Layout", "Group"),
                         {{{"name", 6}, {"purpose", 4}}, {{"valid_from", 3}, {"valid_to", 3}}, {{"description", 12}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New group"),
                       "purpose",
                       nullptr,
                       nullptr,
                       true,
                       6},
                      NavGroup::Registry, 13);
    Layout movements{"share-movements",
                     "coins",
                     {{"cooperative_id", 0},
                      {"kind", 130},
                      {"day", 110},
                      {"amount", 120, nullptr, Adding{"kind", {"pay_back"}, {"transfer"}}},
                      {"counterpart_id", 240}},
                     {"kind", "day", "amount", "paid_on"},
                     {{QT_TRANSLATE_NOOP("Layout", "Movement"),
                       {{{"kind", 3}, {"day", 3}, {"amount", 3}, {"paid_on", 3}},
                        {{"cooperative_id", 6}, {"counterpart_id", 6}},
                        {{"act", 6}},
                        {{"notes", 12}}}}},
                     QT_TRANSLATE_NOOP("Layout", "New movement"),
                     "kind",
                     nullptr,
                     "day",
                     true,
                     6};
    movements.orderedBy = "day";
    movements.latestFirst = true;
    catalogue.addList(std::move(movements), NavGroup::Registry, 14);
    catalogue.addList(
        {"requirement-kinds",
         "file-check",
         {{"name", 0, "legal_reference"}, {"validity_days", 110}, {"validity_months", 110}, {"lead_days", 110}},
         {"validity_days", "validity_months", "lead_days"},
         {{QT_TRANSLATE_NOOP("Layout", "Kind of paper"),
           {{{"name", 8}, {"active", 2}},
            {{"legal_reference", 12}},
            {{"every_member", 4}, {"per_service", 4}},
            {{"validity_days", 3}, {"validity_months", 3}, {"due_month", 3}, {"due_day", 3}},
            {{"lead_days", 3}},
            {{"notes", 12}}}},
          {importsSection, {{{"code", 4}}}}},
         QT_TRANSLATE_NOOP("Layout", "New kind of paper"),
         nullptr,
         nullptr,
         nullptr,
         true,
         6},
        NavGroup::Rules, 80);
    addFreeDays(catalogue);
    catalogue.addList(
        {"operators",
         "user-round",
         {{"name", 0}, {"initials", 100}, {"role", 180}, {"active", 90}},
         {"role", "active"},
         {{QT_TRANSLATE_NOOP("Layout", "Operator"), {{{"name", 6}, {"initials", 2}}, {{"role", 4}, {"active", 2}}}}},
         QT_TRANSLATE_NOOP("Layout", "New operator")},
        NavGroup::Rules, 90);
    catalogue.addList({"consortium",
                       "handshake",
                       {{"name", 0, "seat"}, {"tax_code", 150}, {"pec", 260}},
                       {"seat", "pec", "founded_on"},
                       {identity,
                        seat,
                        {QT_TRANSLATE_NOOP("Layout", "Consortium"),
                         {{{"founded_on", 3}, {"disadvantaged_base", 5}},
                          {{"court", 5}, {"signing_place", 5}},
                          {{"logo_text", 5}, {"logo_note", 7}}}},
                        bank,
                        remarks},
                       QT_TRANSLATE_NOOP("Layout", "New consortium"),
                       nullptr,
                       nullptr,
                       nullptr,
                       true,
                       2},
                      NavGroup::Registry, 15);
    addPage<SuitabilityPage>(catalogue, "members-papers", QT_TRANSLATE_NOOP("Navigation", "Members and papers"),
                             "list-checks", NavGroup::Registry, 11);
    addPage<DuplicatesPage>(catalogue, "duplicates", QT_TRANSLATE_NOOP("Navigation", "Entered twice"), "copy-check",
                            NavGroup::Registry, 22);
    addParts(catalogue, describe<PublicBody>(), {});
    addParts(catalogue, describe<Person>(), {});
    addParts(catalogue, describe<Cooperative>(), {&describe<Agreement>(), &describe<Requirement>()});
    addCard<PapersCard>(catalogue, "papers", -20);
    addCard<DisadvantagedCard>(catalogue, "disadvantaged", -15);
    addCard<ContractsCard>(catalogue, "contracts", -10);
    PanelKind group;
    group.type = &describe<CooperativeGroup>();
    group.key = QStringLiteral("side-by-side");
    group.where = PanelKind::Where::Overview;
    group.make = [](Shell &shell, QWidget *parent) -> RecordPanel * { return new GroupPanel(shell, parent); };
    catalogue.addPanel(std::move(group));
    addFiles(catalogue, describe<Requirement>(), PanelKind::Where::Overview);
    addFiles(catalogue, describe<Agreement>(), PanelKind::Where::Side);
    addFiles(catalogue, describe<Document>(), PanelKind::Where::Side);
    PanelKind letterhead;
    letterhead.type = &describe<Consortium>();
    letterhead.key = QStringLiteral("letterhead");
    letterhead.where = PanelKind::Where::Overview;
    letterhead.make = [](Shell &shell, QWidget *parent) -> RecordPanel * { return new LetterheadPanel(shell, parent); };
    catalogue.addPanel(std::move(letterhead));
    PanelKind forgetting;
    forgetting.type = &describe<Person>();
    forgetting.key = QStringLiteral("data-protection");
    forgetting.label = QT_TRANSLATE_NOOP("Navigation", "Data protection");
    forgetting.order = 90;
    forgetting.make = [](Shell &shell, QWidget *parent) -> RecordPanel * { return new ForgetPanel(shell, parent); };
    catalogue.addPanel(std::move(forgetting));
    addPaperActs(catalogue);
    addDocuments(catalogue);
}

} // namespace insieme
