// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"

#include "core/agreements/agreement_rules.h"
#include "core/registry/attachment.h"
#include "core/registry/free_days.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QSet>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

using Findings = QList<Finding>;

/// Reports a record from which following `next` leads back to a record already met.
template<class R>
void findCycle(const Records &records, const RecordType &type, const QUuid &id, Id<R> R::*next, const QString &text,
               Findings &findings)
{
    QSet<QUuid> met;
    for (QUuid at = id; !at.isNull();) {
        if (met.contains(at)) {
            findings.append({&type, id, text});
            return;
        }
        met.insert(at);
        const Result<R> record = records.load(Id<R>(at));
        if (!record)
            return;
        at = ((*record).*next).uuid();
    }
}

void parentsEnd(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    findCycle(records, type, id, &Organisation::parent,
              Texts::tr("An organisation is part of itself through the chain of “part of”."), findings);
}

void successorsEnd(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    findCycle(records, type, id, &PublicBody::successor,
              Texts::tr("A public body succeeds itself through the chain of successors."), findings);
}

void renewalsEnd(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    findCycle(records, type, id, &Agreement::previous,
              Texts::tr("An agreement renews itself through the chain of renewals."), findings);
}

void namesDoNotOverlap(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Organisation> organisation = records.load(Id<Organisation>(id));
    if (!organisation)
        return;
    for (const QString &text : overlappingNames(*organisation))
        findings.append({&type, id, text});
}

void sumsAreNotExceeded(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Agreement> agreement = records.load(Id<Agreement>(id));
    if (!agreement)
        return;
    for (const QString &text : shareFindings(*agreement, Sums::AtMost) + amountFindings(*agreement, Sums::AtMost))
        findings.append({&type, id, text});
}

void sumsAreReached(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Agreement> agreement = records.load(Id<Agreement>(id));
    if (!agreement || !isBinding(agreement->status))
        return;
    for (const QString &text : shareFindings(*agreement, Sums::Exact) + amountFindings(*agreement, Sums::Exact))
        findings.append({&type, id, text});
}

void attachmentHasRecord(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Attachment> attachment = records.load(Id<Attachment>(id));
    if (!attachment)
        return;
    const RecordType *owner = records.catalogue().findTable(attachment->recordTable);
    if (!owner || !records.exists(*owner, QUuid::fromString(attachment->recordId)))
        findings.append(
            {&type, id, Texts::tr("The record to which “%1” was attached does not exist.").arg(attachment->fileName)});
}

Catalogue assemble()
{
    const RecordType *organisation = &describe<Organisation>();
    const RecordType *cooperative = &describe<Cooperative>();
    const RecordType *body = &describe<PublicBody>();
    const RecordType *consortium = &describe<Consortium>();
    const RecordType *agreement = &describe<Agreement>();
    const RecordType *attachment = &describe<Attachment>();
    const std::vector<const RecordType *> organisations{consortium, cooperative, body, organisation};

    using enum Guard::Strength;
    Catalogue catalogue;
    catalogue.types = {consortium, cooperative,           body,       organisation,           &describe<Person>(),
                       agreement,  &describe<Operator>(), attachment, &describe<PatronDay>(), &describe<Closure>()};
    catalogue.guards = {
        {"organisation_parents", Never, organisations, parentsEnd},
        {"organisation_names", Never, organisations, namesDoNotOverlap},
        {"body_successors", Never, {body}, successorsEnd},
        {"agreement_renewals", Never, {agreement}, renewalsEnd},
        {"agreement_maxima", Never, {agreement}, sumsAreNotExceeded},
        {"agreement_sums", Complete, {agreement}, sumsAreReached},
        {"attachment_record", Complete, {attachment}, attachmentHasRecord},
    };
    // A name begins on valid_from and is last used on valid_to.
    catalogue.titlesThatChange = {
        "SELECT organisation_id FROM organisation_name WHERE valid_from>?1 AND valid_from<=?2 "
        "UNION SELECT organisation_id FROM organisation_name WHERE valid_to>=?1 AND valid_to<?2",
    };
    return catalogue;
}

} // namespace

const Catalogue &areas()
{
    static const Catalogue catalogue = assemble();
    return catalogue;
}

} // namespace insieme
