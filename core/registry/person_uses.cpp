// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/person_uses.h"

#include "core/registry/attaching.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Forgetting)
};

void officesInForce(const Records &records, const Date &today, const QUuid &id, const std::function<bool()> &,
                    QList<PersonUse> &uses)
{
    const Result<Person> person = records.load(Id<Person>(id));
    if (!person)
        return;
    for (const PersonRole &role : person->roles) {
        if (!stated(role.validTo) || today <= role.validTo)
            uses.append({&describe<Organisation>(), role.organisation.uuid(),
                         Texts::tr("the office “%1” is in force: write its last day first.").arg(roleText(role))});
    }
}

/// Files attached to one of the records, unless another record carries the same file.
QStringList attachedTo(const Database &database, const std::vector<QUuid> &records)
{
    QStringList ids, hashes;
    for (const QUuid &id : records)
        ids << QLatin1Char('\'') + uuidText(id) + QLatin1Char('\'');
    Statement select(database,
                     QStringLiteral("SELECT DISTINCT sha256 FROM attachment a WHERE a.record_id IN (%1) AND EXISTS("
                                    "SELECT 1 FROM blob WHERE blob.sha256=a.sha256) AND NOT EXISTS(SELECT 1 FROM "
                                    "attachment b WHERE b.sha256=a.sha256 AND b.record_id NOT IN (%1))")
                         .arg(ids.join(QLatin1Char(','))));
    while (select.isValid() && select.next())
        hashes << select.text(0);
    return hashes;
}

/// What a file was called and is said of it tells of the person as what stood in it did. What is not sealed with their
/// key was attached before names were.
Done concealAttached(Transaction &transaction, const std::vector<QUuid> &records)
{
    for (const QUuid &record : records) {
        int number = 0;
        for (const Attachment &attachment : attachmentsOf(transaction.records(), record, Disclosure::Public)) {
            Attachment concealed = attachment;
            concealed.fileName = Texts::tr("deleted file %1").arg(++number);
            concealed.note.clear();
            INSIEME_TRY(transaction.update(attachment, concealed));
        }
    }
    return {};
}

} // namespace

PersonSource registryPeople()
{
    return {officesInForce, attachedTo, concealAttached};
}

} // namespace insieme
