// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registry.h"

#include "core/record/link_fields.h"
#include "core/registry/attachment.h"
#include "core/registry/duplicates.h"
#include "core/registry/free_days.h"
#include "core/registry/groups.h"
#include "core/registry/ledger.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/registry/person_uses.h"
#include "core/registry/registry_card.h"
#include "core/registry/registry_obligations.h"
#include "core/registry/requirement.h"
#include "core/registry/saved_view.h"
#include "core/store/cycles.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

using Findings = QList<Finding>;

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

void namesDoNotOverlap(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Organisation> organisation = records.load(Id<Organisation>(id));
    if (!organisation)
        return;
    for (const QString &text : overlappingNames(*organisation))
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

/// Who did a step, or read what is sensitive, is told by the record of the operator.
void authorsStay(const Records &records, const RecordType &type, const QUuid &id, QList<Finding> &out)
{
    if (records.exists(type, id))
        return;
    Borrowed named(records.database().cached(QStringLiteral("SELECT EXISTS(SELECT 1 FROM journal WHERE operator=?1) OR "
                                                            "EXISTS(SELECT 1 FROM access_log WHERE operator=?1)")));
    named->bind(1, id);
    if (named->next() && named->integer(0) != 0)
        out.append({&type, id,
                    Texts::tr("The history names this operator as who did something, so the operator stays. For who "
                              "does not work here any more, set “Active” to no.")});
}

/// The file is that of one consortium.
QStringList oneConsortium(const Records &records, const void *before, const void *after)
{
    if (before || !after)
        return {};
    // The rule is also asked about one that is already there, by an undo or a merge.
    const QUuid asked = static_cast<const Consortium *>(after)->id.uuid();
    const auto ids = records.ids(describe<Consortium>());
    if (std::all_of(ids.begin(), ids.end(), [&](const QUuid &id) { return id == asked; }))
        return {};
    return {Texts::tr("This file has its consortium already: change that one. Other consortia are organisations.")};
}

} // namespace

void addRegistry(Catalogue &catalogue)
{
    const RecordType *organisation = &describe<Organisation>();
    const RecordType *body = &describe<PublicBody>();
    const RecordType *attachment = &describe<Attachment>();
    const std::vector<const RecordType *> organisations{&describe<Consortium>(), &describe<Cooperative>(), body,
                                                        organisation};
    for (const RecordType *type : organisations)
        catalogue.types.push_back(type);
    for (const RecordType *type : {&describe<Person>(), &describe<Operator>(), attachment, &describe<AttachmentName>(),
                                   &describe<PatronDay>(), &describe<Closure>()})
        catalogue.types.push_back(type);

    meanBy("municipality_id", *body);
    meanBy("consortium_id", describe<Consortium>());
    catalogue.changeRules.push_back({&describe<Consortium>(), oneConsortium});
    using enum Guard::Strength;
    catalogue.guards.push_back({"organisation_parents", QT_TRANSLATE_NOOP("Guard", "no body is above itself"), Never,
                                organisations, parentsEnd});
    catalogue.guards.push_back({"organisation_names", QT_TRANSLATE_NOOP("Guard", "one name on a day"), Never,
                                organisations, namesDoNotOverlap});
    catalogue.guards.push_back(
        {"body_successors", QT_TRANSLATE_NOOP("Guard", "no body succeeds itself"), Never, {body}, successorsEnd});
    catalogue.guards.push_back({"attachment_record",
                                QT_TRANSLATE_NOOP("Guard", "a file belongs to an existing record"),
                                Complete,
                                {attachment},
                                attachmentHasRecord});
    catalogue.guards.push_back({.name = "operator_signed",
                                .label = QT_TRANSLATE_NOOP("Guard", "who signed steps stays"),
                                .strength = Never,
                                .about = {&describe<Operator>()},
                                .run = authorsStay,
                                .whenRemoved = true});
    catalogue.findings.push_back({organisation, sharedCodes});
    catalogue.people.push_back(registryPeople());
    addRequirements(catalogue);
    addLedger(catalogue);
    catalogue.types.push_back(&describe<CooperativeGroup>());
    catalogue.types.push_back(&describe<SavedView>());
    catalogue.obligations.push_back(officeObligations());
    catalogue.cards.push_back(registryCard());
    catalogue.obligations.push_back(closureObligations());
    // A name begins on valid_from and is last used on valid_to.
    catalogue.titlesThatChange.push_back(
        "SELECT organisation_id FROM organisation_name WHERE valid_from>?1 AND valid_from<=?2 "
        "UNION SELECT organisation_id FROM organisation_name WHERE valid_to>=?1 AND valid_to<?2");
}

} // namespace insieme
