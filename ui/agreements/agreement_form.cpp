// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_form.h"

#include "core/agreements/agreement_rules.h"
#include "core/base/elision.h"
#include "core/registry/person.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

/// The shares of each service from each day on which they change, and the funding lines.
std::vector<RowWhole> wholesOfRows(const AnyRecord &record, const Children &rows)
{
    std::vector<RowWhole> result;
    QString before; // the service that was told last
    for (const Whole &whole : wholesOf(record.as<Agreement>())) {
        if (qstrcmp(whole.list, rows.name) != 0)
            continue;
        RowWhole shown;
        QStringList label;
        if (!whole.service.isEmpty())
            label << whole.service;
        for (const auto &[row, part] : whole.parts)
            shown.parts.emplace_back(row, part.basisPoints);
        // Days on which nothing changes of this service are told once.
        const bool same = !result.empty() && result.back().parts == shown.parts;
        if (same)
            continue;
        if (!result.empty() && before == whole.service && stated(whole.from))
            label << elided(QCoreApplication::translate("Agreement", "from %1").arg(italianText(whole.from)));
        before = whole.service;
        shown.label = label.join(QLatin1Char(' '));
        result.push_back(std::move(shown));
    }
    return result;
}

/// The office in which a person signs for a party; nothing where the person has none there.
QString officeOf(const Records &records, const Id<Person> &person, const Id<Organisation> &party, const Date &day)
{
    if (person.isNull() || party.isNull())
        return {};
    const auto signer = records.load<Person>(person);
    const PersonRole *role = signer ? roleOn(*signer, party, day) : nullptr;
    return role ? roleText(*role) : QString();
}

Date signingDay(const Agreement &agreement, const Date &day)
{
    return stated(agreement.signedOn) ? agreement.signedOn : day;
}

QString consortiumOffice(const Records &records, const AnyRecord &record, const Date &day)
{
    const auto &agreement = record.as<Agreement>();
    return officeOf(records, agreement.consortiumSignatory, agreement.consortium, signingDay(agreement, day));
}

QString bodyOffice(const Records &records, const AnyRecord &record, const Date &day)
{
    const auto &agreement = record.as<Agreement>();
    return officeOf(records, agreement.bodySignatory, agreement.body, signingDay(agreement, day));
}

} // namespace

FormRules agreementForm()
{
    constexpr const char *consortium = QT_TRANSLATE_NOOP("Layout", "first choose the consortium");
    constexpr const char *body = QT_TRANSLATE_NOOP("Layout", "first choose the counterpart");
    return {&describe<Agreement>(),
            wholesOfRows,
            {{"consortium_signatory_id", "consortium_id", consortium, consortiumOffice},
             {"consortium_referent_id", "consortium_id", consortium},
             {"body_signatory_id", "body_id", body, bodyOffice},
             {"body_referent_id", "body_id", body}}};
}

} // namespace insieme
