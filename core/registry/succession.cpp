// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/succession.h"

#include "core/record/display.h"
#include "core/record/in_force.h"
#include "core/registry/members.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Succession)
};

/// Chains of successors end (a guard sees to it); a file that was damaged must not hang the program.
constexpr int longestChain = 20;

void collect(const Records &records, const QUuid &id, const Date &day, bool itself, int depth, QStringList &names)
{
    const auto organisation = records.load(Id<Organisation>(id));
    if (!organisation || depth > longestChain)
        return;
    const OrganisationName *now = nameOn(*organisation, day);
    std::vector<const OrganisationName *> rows;
    for (const OrganisationName &name : organisation->names) {
        // Names of the future are none that it had.
        if (!(itself && &name == now) && !(stated(name.validFrom) && stated(day) && day < name.validFrom))
            rows.push_back(&name);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const OrganisationName *a, const OrganisationName *b) {
        return isoText(b->validFrom) < isoText(a->validFrom);
    });
    for (const OrganisationName *name : rows) {
        if (!names.contains(name->name) && (!now || !itself || name->name != now->name))
            names << name->name;
    }
    for (const QUuid &before : records.referring(describe<PublicBody>(), "successor_id", id)) {
        const auto body = records.load(Id<PublicBody>(before));
        const bool over = body && stated(body->suppressedOn) && (!stated(day) || body->suppressedOn <= day);
        if (over)
            collect(records, before, day, false, depth + 1, names);
    }
}

} // namespace

QStringList formerNames(const Records &records, const Id<Organisation> &organisation, const Date &day)
{
    QStringList names;
    collect(records, organisation.uuid(), day, true, 0, names);
    return names;
}

QString formerlyText(const Records &records, const Id<Organisation> &organisation, const Date &day)
{
    const QStringList names = formerNames(records, organisation, day);
    return names.isEmpty() ? QString() : Texts::tr("formerly %1").arg(names.join(QStringLiteral(", ")));
}

QHash<QUuid, QString> formerlyTexts(const Records &records, const QList<QUuid> &organisations, const Date &day)
{
    QHash<QUuid, QString> texts;
    QJsonArray asked;
    for (const QUuid &id : organisations)
        asked.append(uuidText(id));
    if (asked.isEmpty())
        return texts;
    Borrowed renamed(
        records.database().cached(QStringLiteral("SELECT value FROM json_each(?1) WHERE (SELECT count(*) FROM "
                                                 "organisation_name WHERE organisation_id=value) > 1 "
                                                 "OR EXISTS(SELECT 1 FROM public_body WHERE successor_id=value)")));
    renamed->bind(1, QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact)));
    std::vector<QUuid> found;
    while (renamed->next())
        found.push_back(renamed->uuid(0));
    for (const QUuid &id : found) {
        if (const QString text = formerlyText(records, Id<Organisation>(id), day); !text.isEmpty())
            texts.insert(id, text);
    }
    return texts;
}

QString nameInstead(const Records &records, const Id<Organisation> &organisation, const Date &then,
                    const Context &context)
{
    const auto deed = records.load(organisation);
    if (!deed)
        return {};
    QUuid holder = organisation.uuid();
    for (int step = 0; step < longestChain && records.exists(describe<PublicBody>(), holder); ++step) {
        const auto body = records.load(Id<PublicBody>(holder));
        if (!body || body->successor.isNull() || !stated(body->suppressedOn) || context.day() < body->suppressedOn)
            break;
        holder = body->successor.uuid();
    }
    const auto today = holder == organisation.uuid() ? deed : records.load(Id<Organisation>(holder));
    const OrganisationName *was = nameOn(*deed, stated(then) ? then : context.day());
    const OrganisationName *is = today ? nameOn(*today, context.day()) : nullptr;
    return was && is && was->name != is->name ? is->name : QString();
}

QString todayHint(const Records &records, const RecordType &type, const Field &field, const void *record,
                  const Context &context)
{
    if (!field.is.asOf || !field.ops->target || !isA(field.ops->target(), describe<Organisation>()))
        return {};
    const Field *dayField = findField(type, QLatin1String(field.is.asOf));
    const Value day = dayField ? dayField->value(record, context) : Value();
    const Value id = field.value(record, context);
    const auto *then = std::get_if<Date>(&day);
    const auto *organisation = std::get_if<QUuid>(&id);
    if (!then || !organisation)
        return {};
    const QString instead = nameInstead(records, Id<Organisation>(*organisation), *then, context);
    return instead.isEmpty() ? QString() : Texts::tr("today %1").arg(instead);
}

QString displayWithToday(const Records &records, const RecordType &type, const Field &field, const void *record,
                         const Context &context)
{
    const QString text = displayOf(type, field, record, context);
    if (text.isEmpty() && stated(context.asOf) && maybeUnknown(type, field)) {
        const auto now = records.load(type, idOf(type, record));
        const QString today = now ? displayOf(type, field, now->data(), context) : QString();
        return today.isEmpty() ? QString() : Texts::tr("%1 today; no act says what it was that day").arg(today);
    }
    const QString hint = text.isEmpty() ? QString() : todayHint(records, type, field, record, context);
    return hint.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, hint);
}

} // namespace insieme
