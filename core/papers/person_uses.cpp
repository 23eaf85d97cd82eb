// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/person_uses.h"

#include "core/base/elision.h"
#include "core/papers/deed_words.h"
#include "core/papers/document.h"
#include "core/papers/register.h"
#include "core/registry/person.h"
#include "core/store/naming.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Forgetting)
};

bool isNamedIn(const FrozenCopy &copy, const Naming &naming)
{
    // Some words of a deed come from no field: its text tells of them.
    return naming.in(deedText(copy.blocks)) || naming.in(copy.title) || naming.in(copy.subject) || naming.in(copy.text)
        || std::any_of(copy.values.begin(), copy.values.end(),
                       [&](const FrozenValue &value) { return naming.in(value.text); });
}

void documentsNaming(const Records &records, const Date &, const QUuid &id, const std::function<bool()> &goOn,
                     QList<PersonUse> &uses)
{
    const Result<Person> person = records.load(Id<Person>(id));
    if (!person)
        return;
    const RecordType &type = describe<Document>();
    const Naming naming(records, AnyRecord::of(*person));
    for (const QUuid &each : records.ids(type)) {
        if (!goOn())
            return;
        const Result<Document> document = records.load(Id<Document>(each));
        if (!document || !isIssued(*document))
            continue;
        bool signs = false, waits = false;
        for (const DocumentSignature &signature : document->signatures) {
            if (signature.signer != person->id)
                continue;
            signs = true;
            waits |= !stated(signature.signedOn) && !stated(document->voidedOn) && !stated(document->completedOn);
        }
        if (waits)
            uses.append({&type, each,
                         Texts::tr("document n. %1 waits for their signature: complete it or annul it first.")
                             .arg(document->number)});
        const RecordType *about = records.catalogue().findTable(document->recordTable);
        const bool theirs =
            about && about->sealed && records.personOf(*about, QUuid::fromString(document->recordId)) == id;
        const Result<FrozenCopy> copy = frozenCopy(records.database(), *document);
        if (signs || theirs || (copy && isNamedIn(*copy, naming)))
            uses.append(
                {&type, each,
                 elided(Texts::tr("document n. %1 was issued on %2 and goes on naming them: deeds are kept as they "
                                  "were issued (GDPR art. 17, par. 3, letter b; civil code art. 2220).")
                            .arg(document->number, italianText(document->issuedOn))),
                 PersonUse::Weight::Keeps, document->number});
    }
}

} // namespace

PersonSource paperPeople()
{
    return {documentsNaming, nullptr};
}

} // namespace insieme
