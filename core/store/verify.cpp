// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/store/attachments.h"
#include "core/store/schema.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace

QStringList verify(const Workspace &workspace)
{
    QStringList findings;
    const Database &database = workspace.database();
    {
        Statement check(database, QStringLiteral("PRAGMA integrity_check(20)"));
        while (check.next()) {
            if (check.text(0) != QLatin1String("ok"))
                findings << Texts::tr("File: %1").arg(check.text(0));
        }
        Statement keys(database, QStringLiteral("PRAGMA foreign_key_check"));
        while (keys.next())
            findings << Texts::tr("Table %1: a row points to a record of %2 that is not there")
                            .arg(keys.text(0), keys.text(2));
    }
    for (const QString &problem : schemaProblems(database, workspace.catalogue()))
        findings << Texts::tr("Structure: %1").arg(problem);

    qint64 expected = 1;
    Statement journal(database, QStringLiteral("SELECT local_no, step FROM journal ORDER BY local_no"));
    while (journal.next()) {
        const qint64 number = journal.integer(0);
        if (number != expected)
            findings << Texts::tr("History: entry %1 is missing").arg(expected);
        expected = number + 1;
        if (journal.integer(1) == number) {
            if (const auto changesets = changesetsOf(database, number); !changesets)
                findings << Texts::tr("History: %1").arg(changesets.error().text);
        }
    }

    const Context context = workspace.context();
    for (const RecordType *type : workspace.catalogue().types) {
        for (const QUuid &id : workspace.records().ids(*type)) {
            const auto record = workspace.records().load(*type, id);
            if (!record) {
                findings << record.error().text;
                continue;
            }
            const auto name = [&] {
                return QStringLiteral("%1 “%2”").arg(type->singularLabel(), workspace.title(*type, id, {}));
            };
            // The values of a forgotten person are empty on purpose.
            const bool forgotten = type->sealed && titleOf(*type, record->data(), context).isEmpty();
            for (const Problem &problem : forgotten ? Problems() : check(*type, record->data(), context)) {
                if (problem.level == Verdict::Level::Invalid)
                    findings << name() + QStringLiteral(": ")
                            + (problem.where.isEmpty() ? QString() : problem.where + QStringLiteral(": "))
                            + problem.text;
            }
            for (const Guard &guard : workspace.catalogue().guards) {
                if (std::find(guard.about.begin(), guard.about.end(), type) == guard.about.end())
                    continue;
                QList<Finding> broken;
                guard.run(workspace.records(), *type, id, broken);
                for (const Finding &finding : broken)
                    findings << name() + QStringLiteral(": ") + finding.text;
            }
        }
    }
    findings += damagedAttachments(database);
    findings.removeDuplicates();
    return findings;
}

} // namespace insieme
