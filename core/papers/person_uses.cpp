// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/person_uses.h"

#include "core/base/text.h"
#include "core/papers/document.h"
#include "core/papers/register.h"
#include "core/registry/person.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Forgetting)
};

/// The frozen values hold the name in one order or the other, or the tax code.
bool names(const FrozenCopy &copy, const Person &person)
{
    const QString first = folded(fullName(person));
    const QString last = folded(person.familyName + QLatin1Char(' ') + person.givenName);
    const QString code = folded(person.taxCode);
    const auto holds = [&](const QString &text) {
        const QString plain = folded(text);
        return (!first.isEmpty() && (plain.contains(first) || plain.contains(last)))
            || (!code.isEmpty() && plain.contains(code));
    };
    // Some words of a deed come from no field: its text tells of them.
    const QString deed = QString::fromUtf8(QJsonDocument(copy.blocks).toJson(QJsonDocument::Compact));
    return holds(deed) || holds(copy.title) || holds(copy.subject) || holds(copy.text)
        || std::any_of(copy.values.begin(), copy.values.end(),
                       [&](const FrozenValue &value) { return holds(value.text); });
}

void documentsNaming(const Records &records, const Date &, const QUuid &id, QList<PersonUse> &uses)
{
    const Result<Person> person = records.load(Id<Person>(id));
    if (!person)
        return;
    const RecordType &type = describe<Document>();
    for (const QUuid &each : records.ids(type)) {
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
        if (signs || theirs || (copy && names(*copy, *person)))
            uses.append({&type, each,
                         Texts::tr("document n. %1 was issued on %2 and goes on naming them: deeds are kept as they "
                                   "were issued (GDPR art. 17, par. 3, letter b; civil code art. 2220).")
                             .arg(document->number, italianText(document->issuedOn)),
                         PersonUse::Weight::Keeps, document->number});
    }
}

} // namespace

PersonSource paperPeople()
{
    return {documentsNaming, nullptr};
}

} // namespace insieme
