// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layouts.h"

#include <QCoreApplication>
#include <QSet>

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

const std::vector<Layout> &layouts()
{
    static const std::vector<Layout> list{
        {"agreements",
         "file-text",
         {{"subject", 0, "code"},
          {"body_id", 220},
          {"kind", 190},
          {"status", 140},
          {"start_date", 112},
          {"end_date", 112},
          {"amount", 140}},
         {"body_id", "status", "start_date", "end_date", "days_left", "amount"},
         {{QT_TRANSLATE_NOOP("Layout", "Object"),
           {{{"subject", 12}}, {{"project", 8}, {"code", 2}}, {{"kind", 5}, {"status", 4}, {"previous_id", 3}}}},
          {QT_TRANSLATE_NOOP("Layout", "Parties"),
           {{{"consortium_id", 6}, {"body_id", 6}},
            {{"consortium_signatory_id", 6}, {"body_signatory_id", 6}},
            {{"consortium_referent_id", 6}, {"body_referent_id", 6}}}},
          {QT_TRANSLATE_NOOP("Layout", "Duration"),
           {{{"start_date", 2}, {"end_date", 2}, {"duration_months", 2}, {"days_left", 2}, {"max_days", 4}},
            {{"renewable", 2}, {"extension_months", 3}, {"notice_days", 2}, {"notice_months", 2}, {"notice_by", 2}}}},
          {QT_TRANSLATE_NOOP("Layout", "Amounts"),
           {{{"amount", 3}, {"net_amount", 3}, {"max_amount", 3}, {"unit_cost", 3}},
            {{"vat_regime", 4}, {"stamp_regime", 5}, {"payment_days", 3}},
            {{"guarantee", 4}, {"guarantee_amount", 3}, {"guarantee_until", 2}, {"consortium_fee", 3}},
            {{"price_revision", 12}}}},
          {QT_TRANSLATE_NOOP("Layout", "Acts and references"),
           {{{"act_kind", 6}, {"act_number", 2}, {"act_date", 2}},
            {{"protocol_number", 3}, {"protocol_date", 2}, {"repertory", 3}},
            {{"cig", 3}, {"cup", 3}, {"cpv", 3}, {"procedure_start", 3}},
            {{"programme", 6}, {"programme_act", 6}},
            {{"programme_outcome", 12}},
            {{"signing_place", 4}, {"signed_on", 2}, {"court", 4}}}},
          {QT_TRANSLATE_NOOP("Layout", "Work"),
           {{{"places", 2}, {"weekly_hours", 2}, {"total_hours", 2}, {"employment", 6}},
            {{"ccnl", 12}},
            {{"activities", 12}},
            {{"sites", 12}},
            {{"requirements", 6}, {"reservations", 6}}}},
          {QT_TRANSLATE_NOOP("Layout", "Insurance, reports, data"),
           {{{"inail_position", 4}, {"rct_policy", 4}, {"rct_limit", 2}, {"rct_until", 2}},
            {{"report_cadence", 3}, {"reporting_due", 2}, {"privacy_role", 4}},
            {{"devices", 12}},
            {{"notes", 12}}}}},
         QT_TRANSLATE_NOOP("Layout", "New agreement")},
        {"cooperatives",
         "users",
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
        {"bodies",
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
        {"people",
         "contact",
         {{"full_name", 0}, {"office", 320}, {"email", 240}, {"phone", 140}},
         {"office", "email", "phone"},
         {{QT_TRANSLATE_NOOP("Layout", "Person"),
           {{{"courtesy", 2}, {"given_name", 4}, {"family_name", 4}, {"active", 2}},
            {{"tax_code", 4}, {"birth_date", 2}, {"birth_place", 4}, {"birth_belfiore", 2}}}},
          {QT_TRANSLATE_NOOP("Layout", "Contacts"), {{{"email", 5}, {"phone", 3}}, {{"address", 8}}, {{"notes", 12}}}}},
         QT_TRANSLATE_NOOP("Layout", "New person")},
        {"organisations",
         "building-2",
         {{"name", 0, "seat"}, {"category", 190}, {"tax_code", 150}, {"pec", 260}},
         {"category", "seat", "pec"},
         {identity, seat, bank, remarks},
         QT_TRANSLATE_NOOP("Layout", "New organisation")},
    };
    return list;
}

const Layout *findLayout(QAnyStringView view)
{
    for (const Layout &layout : layouts()) {
        if (view == QLatin1String(layout.view))
            return &layout;
    }
    return nullptr;
}

const Layout *layoutOf(const RecordType &type)
{
    for (const RecordType *level = &type; level; level = level->extends ? &level->extends() : nullptr) {
        if (const Layout *layout = findLayout(QLatin1String(level->kind)))
            return layout;
    }
    return nullptr;
}

std::vector<const Field *> unplacedFields(const RecordType &type, const Layout &layout)
{
    QSet<QString> placed{QStringLiteral("id")};
    for (const Section &section : layout.sections) {
        for (const Row &row : section.rows) {
            for (const Place &place : row)
                placed.insert(QLatin1String(place.column));
        }
    }
    std::vector<const Field *> result;
    for (const Field *field : allFields(type)) {
        if (!placed.contains(QLatin1String(field->column)) && field->writable() && !field->is.retired)
            result.push_back(field);
    }
    return result;
}

Theme::Tone toneOf(const Value &status)
{
    const auto *choice = std::get_if<Choice>(&status);
    if (!choice || choice->index < 0)
        return Theme::Tone::Neutral;
    const QLatin1String code(choice->list->items[static_cast<size_t>(choice->index)].code);
    if (code == QLatin1String("signed") || code == QLatin1String("member"))
        return Theme::Tone::Ok;
    if (code == QLatin1String("sent") || code == QLatin1String("admission"))
        return Theme::Tone::Info;
    if (code == QLatin1String("technical_extension"))
        return Theme::Tone::Warn;
    return Theme::Tone::Neutral;
}

QStringList layoutProblems()
{
    QStringList problems;
    for (const Layout &layout : layouts()) {
        const View *view = findView(QLatin1String(layout.view));
        if (!view) {
            problems << QLatin1String(layout.view);
            continue;
        }
        QSet<QString> seen;
        const auto expect = [&](const char *column, bool once) {
            if (!findField(*view->type, QLatin1String(column)) || (once && seen.contains(QLatin1String(column))))
                problems << QStringLiteral("%1.%2").arg(QLatin1String(layout.view), QLatin1String(column));
            if (once)
                seen.insert(QLatin1String(column));
        };
        for (const ListColumn &column : layout.columns)
            expect(column.column, false);
        for (const char *column : layout.summary)
            expect(column, false);
        for (const Section &section : layout.sections) {
            for (const Row &row : section.rows) {
                int span = 0;
                for (const Place &place : row) {
                    expect(place.column, true);
                    span += place.span;
                }
                if (span > 12)
                    problems << QStringLiteral("%1: a row of %2 columns").arg(QLatin1String(section.title)).arg(span);
            }
        }
    }
    return problems;
}

} // namespace insieme
