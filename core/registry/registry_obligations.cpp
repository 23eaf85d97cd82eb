// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registry_obligations.h"

#include "core/base/elision.h"
#include "core/registry/free_days.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

constexpr int twoMonths[] = {60, 30};
constexpr int week[] = {7};

constexpr ObligationKind officeKinds[] = {
    {"office_end", "registry", QT_TRANSLATE_NOOP("Obligation", "Office ends"), DayRule::AsWritten, twoMonths, 60},
};
constexpr ObligationKind closureKinds[] = {
    {"closure_start", "registry", QT_TRANSLATE_NOOP("Obligation", "Closed"), DayRule::AsWritten, week, 0},
};

QString organisationTitle(const Id<Organisation> &id, const Context &context)
{
    return id.isNull() || !context.titles ? QString()
                                          : context.titles->title(describe<Organisation>(), id.uuid(), context.day());
}

void offerOffices(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &person = *static_cast<const Person *>(record);
    if (!person.active)
        return;
    for (const PersonRole &role : person.roles) {
        if (!stated(role.validTo))
            continue;
        Obligation obligation{.kind = &officeKinds[0], .part = role.id.uuid(), .written = role.validTo};
        if (context.titles) {
            const QString where = organisationTitle(role.organisation, context);
            obligation.which = where.isEmpty() ? roleText(role) : roleText(role) + QStringLiteral(", ") + where;
            obligation.who = fullName(person);
            if (stated(role.validFrom))
                obligation.why = elided(Texts::tr("In office from %1.").arg(italianText(role.validFrom)));
        }
        obligations.push_back(std::move(obligation));
    }
}

void offerClosure(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &closure = *static_cast<const Closure *>(record);
    if (!stated(closure.from))
        return;
    Obligation obligation{.kind = &closureKinds[0], .written = closure.from};
    // It is news until it is over.
    if (stated(closure.to))
        obligation.lapses = closure.to;
    obligation.aboutTable = QStringLiteral("organisation");
    obligation.aboutId = closure.organisation.uuid();
    if (context.titles) {
        QStringList why;
        for (const QString &text : {closure.site, closure.reason}) {
            if (!text.isEmpty())
                why << text + QLatin1Char('.');
        }
        if (stated(closure.to))
            why << elided(Texts::tr("Until %1.").arg(italianText(closure.to)));
        obligation.why = why.join(QLatin1Char(' '));
    }
    obligations.push_back(std::move(obligation));
}

} // namespace

ObligationSource officeObligations()
{
    return {&describe<Person>(), officeKinds, offerOffices};
}

ObligationSource closureObligations()
{
    return {&describe<Closure>(), closureKinds, offerClosure};
}

} // namespace insieme
