// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/housing_lists.h"

namespace insieme {
namespace {

void addHouse(PageCatalogue &catalogue)
{
    catalogue.addList(
        {"units",
         "door-open",
         {{"code", 0, "property_id"}, {"floor", 80}, {"surface", 120}, {"accessible", 110}, {"shared", 130}},
         {"property_id", "floor", "surface", "accessible", "shared"},
         {{QT_TRANSLATE_NOOP("Layout", "Apartment"),
           {{{"code", 3}, {"property_id", 5}, {"floor", 2}},
            {{"surface", 3}, {"height", 3}, {"studio", 3}},
            {{"accessible", 3}, {"shared", 4}},
            {{"salva_casa", 5}, {"salva_casa_evidence", 6}}}},
          {QT_TRANSLATE_NOOP("Layout", "Equipment"), {{{"meters", 8}}, {{"equipment", 12}}, {{"notes", 12}}}}},
         QT_TRANSLATE_NOOP("Layout", "New apartment")},
        NavGroup::Projects, 24);
    catalogue.addList({"beds",
                       "bed-double",
                       {{"name", 0, "unit_id"}, {"room", 200}, {"valid_from", 115}, {"valid_to", 115}},
                       {"unit_id", "room"},
                       {{QT_TRANSLATE_NOOP("Layout", "Bed"),
                         {{{"unit_id", 4}, {"name", 4}, {"room", 4}}, {{"valid_from", 3}, {"valid_to", 3}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New bed")},
                      NavGroup::Projects, 29);
    catalogue.addList({"renovations",
                       "hammer",
                       {{"name", 0, "code"},
                        {"started_on", 115},
                        {"planned_end", 115},
                        {"expected_end", 115},
                        {"tested_on", 115},
                        {"budget", 140, nullptr, Adding{}}},
                       {"property_id", "planned_start", "planned_end", "tested_on", "budget"},
                       {{QT_TRANSLATE_NOOP("Layout", "Works"),
                         {{{"code", 3}, {"name", 6}, {"position", 2}},
                          {{"property_id", 6}, {"contractor_id", 6}},
                          {{"contract", 6}, {"budget", 3}},
                          {{"planned_start", 3}, {"planned_end", 3}, {"started_on", 3}},
                          {{"expected_end", 3}, {"tested_on", 3}},
                          {{"notes", 12}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New phase of the works")},
                      NavGroup::Projects, 25);
    catalogue.addList({"properties",
                       "map-pin-house",
                       {{"name", 0, "address"}, {"municipality_id", 260}, {"purchased_on", 115}},
                       {"address", "municipality_id", "area_plan"},
                       {{QT_TRANSLATE_NOOP("Layout", "Property"),
                         {{{"code", 3}, {"name", 6}},
                          {{"address", 7}, {"municipality_id", 5}},
                          {{"owner_id", 6}, {"area_plan", 6}},
                          {{"cadastral_category", 3}, {"sheet", 2}, {"parcel", 2}, {"subaltern", 2}},
                          {{"purchased_on", 3}, {"purchase_price", 3}, {"purchase_deed", 6}}}},
                        {QT_TRANSLATE_NOOP("Layout", "Contributions and rules"),
                         {{{"proration", 4}, {"due_day", 4}, {"exit_day_counted", 4}},
                          {{"payment_method", 12}},
                          {{"regulation", 12}},
                          {{"notice_days", 3}, {"guest_notice_days", 3}, {"late_penalty", 3}, {"max_months", 3}},
                          {{"notes", 12}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New property")},
                      NavGroup::Projects, 23);
}

void addGuests(PageCatalogue &catalogue)
{
    catalogue.addList({"allocations",
                       "key-round",
                       {{"person_id", 0, "code"},
                        {"unit_id", 150},
                        {"status", 130},
                        {"start_date", 115},
                        {"end_date", 115},
                        {"left_on", 115},
                        {"unpaid_since", 125}},
                       {"unit_id", "status", "start_date", "end_date", "left_on"},
                       {{QT_TRANSLATE_NOOP("Layout", "Stay"),
                         {{{"code", 3}, {"person_id", 5}, {"status", 3}},
                          {{"household_id", 5}, {"unit_id", 4}, {"locked", 2}},
                          {{"start_date", 3}, {"end_date", 3}, {"max_months", 3}, {"project_until", 3}},
                          {{"request_id", 5}, {"agreement_id", 7}},
                          {{"manager_id", 5}, {"operator_id", 5}}}},
                        {QT_TRANSLATE_NOOP("Layout", "Check-in and check-out"),
                         {{{"entered_on", 3}, {"keys", 4}, {"police_notice_due", 4}},
                          {{"police_notice_on", 3}, {"handover_notice", 5}, {"handover_notice_on", 4}},
                          {{"deposit", 3}, {"deposit_paid_on", 3}, {"deposit_returned_on", 3}, {"deposit_returned", 3}},
                          {{"notice_on", 3}, {"left_on", 3}, {"end_reason", 5}},
                          {{"unpaid_since", 3}, {"reminded_on", 3}, {"means_until", 4}},
                          {{"state_found", 12}},
                          {{"notes", 12}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New stay"),
                       nullptr,
                       "status",
                       "end_date"},
                      NavGroup::Projects, 21, QT_TRANSLATE_NOOP("Navigation", "Guests"));
    Layout requests{"requests",
                    "inbox",
                    {{"person_id", 0, "code"},
                     {"score", 100},
                     {"emergency", 110},
                     {"status", 130},
                     {"received_on", 115},
                     {"wanted_from", 115}},
                    {"status", "score", "emergency", "wanted_from"},
                    {{QT_TRANSLATE_NOOP("Layout", "Request"),
                      {{{"code", 3}, {"person_id", 5}, {"status", 3}},
                       {{"household_id", 5}, {"referrer_id", 5}},
                       {{"call_id", 5}, {"received_on", 3}, {"wanted_from", 3}},
                       {{"months", 2}, {"emergency", 3}, {"assess_by", 3}, {"assessed_on", 3}},
                       {{"accessible", 4}, {"max_floor", 2}, {"accepts_shared", 4}},
                       {{"need", 5}, {"closed_on", 3}},
                       {{"workplace", 5}, {"work_in_id", 4}, {"work_reach", 3}},
                       {{"notes", 12}}}}},
                    QT_TRANSLATE_NOOP("Layout", "New request")};
    requests.feminine = true;
    catalogue.addList(std::move(requests), NavGroup::Projects, 22);
    catalogue.addList({"households",
                       "users-round",
                       {{"person_id", 0, "code"}, {"language", 160}},
                       {"code"},
                       {{QT_TRANSLATE_NOOP("Layout", "Household"),
                         {{{"code", 4}, {"person_id", 5}, {"language", 3}}, {{"notes", 12}}}},
                        {QT_TRANSLATE_NOOP("Layout", "Means written without days"),
                         {{{"isee", 4}, {"isee_until", 4}, {"income", 4}}}}},
                       QT_TRANSLATE_NOOP("Layout", "New household")},
                      NavGroup::Projects, 22);
    Layout payments{"stay-payments",
                    "receipt",
                    {{"stay_id", 0, "reference"},
                     {"day", 115},
                     {"kind", 140},
                     {"payer_id", 240},
                     {"amount", 130, nullptr, Adding{"kind", {"paid_back"}, {"surcharge", "discount", "reminder"}}}},
                    {"day", "kind", "amount"},
                    {{QT_TRANSLATE_NOOP("Layout", "Movement"),
                      {{{"stay_id", 6}, {"day", 3}, {"kind", 3}},
                       {{"payer_id", 6}, {"fund_id", 6}},
                       {{"amount", 3}, {"reference", 6}}}}},
                    QT_TRANSLATE_NOOP("Layout", "New movement")};
    payments.orderedBy = "day";
    catalogue.addList(std::move(payments), NavGroup::Projects, 26,
                      QT_TRANSLATE_NOOP("Navigation", "Payments of guests"));
    catalogue.addList(
        {"housing-calls",
         "clipboard-list",
         {{"name", 0, "code"}, {"opens_on", 115}, {"closes_on", 115}},
         {"property_id", "opens_on", "closes_on"},
         {{QT_TRANSLATE_NOOP("Layout", "Housing call"),
           {{{"code", 3}, {"name", 7}}, {{"property_id", 5}, {"opens_on", 3}, {"closes_on", 3}}, {{"notes", 12}}}}},
         QT_TRANSLATE_NOOP("Layout", "New call")},
        NavGroup::Rules, 63);
}

} // namespace

void addHousingLists(PageCatalogue &catalogue)
{
    addHouse(catalogue);
    addGuests(catalogue);
}

} // namespace insieme
