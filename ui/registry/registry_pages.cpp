// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registry_pages.h"

#include <QCoreApplication>

namespace insieme {
namespace {

const Section identity{QT_TRANSLATE_NOOP("Layout", "Name and codes"),
                       {{{"name", 8}, {"legal_form", 4}}, {{"tax_code"}, {"vat_number"}, {"rea"}, {"runts"}}}};
const Section seat{QT_TRANSLATE_NOOP("Layout", "Seat and contacts"),
                   {{{"address", 6}, {"postcode", 2}, {"municipality", 3}, {"province", 1}},
                    {{"pec", 4}, {"email", 4}, {"phone", 2}, {"website", 2}},
                    {{"belfiore", 2}, {"istat", 2}, {"office_code", 2}, {"ipa_code", 2}}}};
const Section bank{QT_TRANSLATE_NOOP("Layout", "Bank and registers"),
                   {{{"iban", 5}, {"bank", 4}}, {{"national_register", 4}, {"regional_register", 5}}}};
const Section remarks{QT_TRANSLATE_NOOP("Layout", "Notes"),
                      {{{"parent_id", 6}, {"category", 3}, {"active", 2}}, {{"notes", 12}}}};

} // namespace

void addRegistryPages(PageCatalogue &catalogue)
{
    catalogue.addList({"cooperatives",
                       "building-2",
                       {{"name", 0, "seat"},
                        {"kind", 130},
                        {"membership", 140},
                        {"tax_code", 150},
                        {"pec", 240},
                        {"member_since", 110},
                        {"workers", 90}},
                       {"kind", "membership", "seat", "member_since", "workers"},
                       {identity,
                        seat,
                        {QT_TRANSLATE_NOOP("Layout", "Member of the consortium"),
                         {{{"kind", 3}, {"membership", 3}, {"member_since", 2}, {"member_until", 2}, {"founded_on", 2}},
                          {{"capital", 3}, {"consortium_share", 3}},
                          {{"sectors", 12}}}},
                        {QT_TRANSLATE_NOOP("Layout", "Workers"),
                         {{{"workers", 3}, {"worker_members", 3}, {"disadvantaged_workers", 3}, {"volunteers", 3}}}},
                        bank,
                        remarks},
                       QT_TRANSLATE_NOOP("Layout", "New cooperative")},
                      NavGroup::Registry, 10);
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
                       QT_TRANSLATE_NOOP("Layout", "New body")},
                      NavGroup::Registry, 20, QT_TRANSLATE_NOOP("Navigation", "Bodies and funders"));
    catalogue.addList(
        {"people",
         "users",
         {{"full_name", 0}, {"office", 320}, {"email", 240}, {"phone", 140}},
         {"office", "email", "phone"},
         {{QT_TRANSLATE_NOOP("Layout", "Person"),
           {{{"courtesy", 2}, {"given_name", 4}, {"family_name", 4}, {"active", 2}},
            {{"tax_code", 4}, {"birth_date", 2}, {"birth_place", 4}, {"birth_belfiore", 2}}}},
          {QT_TRANSLATE_NOOP("Layout", "Contacts"), {{{"email", 5}, {"phone", 3}}, {{"address", 8}}, {{"notes", 12}}}}},
         QT_TRANSLATE_NOOP("Layout", "New person")},
        NavGroup::Registry, 30);
    catalogue.addList({"organisations",
                       "network",
                       {{"name", 0, "seat"}, {"category", 190}, {"tax_code", 150}, {"pec", 260}},
                       {"category", "seat", "pec"},
                       {identity, seat, bank, remarks},
                       QT_TRANSLATE_NOOP("Layout", "New organisation")},
                      NavGroup::Registry, 40);
}

} // namespace insieme
