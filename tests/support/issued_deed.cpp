// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/issued_deed.h"

#include "core/papers/register.h"
#include "core/store/attachments.h"

#include <QJsonArray>
#include <QJsonObject>

namespace insieme::test {

Id<Document> issueDeed(Workspace &workspace, Document document, const QString &words)
{
    document.id = Id<Document>(newUuid());
    document.templateVersion = 1;
    document.year = 2026;
    if (!stated(document.issuedOn))
        document.issuedOn = *makeDate(2026, 6, 1);
    document.pages = 1;
    QJsonObject blocks;
    if (!words.isEmpty()) {
        const QJsonObject run{{QStringLiteral("text"), words}};
        const QJsonObject paragraph{{QStringLiteral("runs"), QJsonArray{run}}};
        const QJsonArray block{QStringLiteral("paragraph"), paragraph};
        blocks = {{QStringLiteral("blocks"), QJsonArray{block}}};
    }
    const auto issued = workspace.found({"Issue"}, [&](Transaction &t) -> Done {
        document.templateHash = storeContent(t, "modello").value_or(QString());
        document.pdfHash = storeContent(t, "%PDF-1.4").value_or(QString());
        document.frozenHash = storeContent(t, frozenOf(document, {}, blocks).toJson()).value_or(QString());
        return t.insert(document);
    });
    if (!issued)
        qWarning("%s", qPrintable(issued.error().text));
    return document.id;
}

} // namespace insieme::test
