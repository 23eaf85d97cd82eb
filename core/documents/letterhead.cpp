// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterhead.h"

#include "core/registry/attaching.h"
#include "core/registry/members.h"
#include "core/store/attachments.h"

#include <QFileInfo>

namespace insieme::documents {

void addLetterhead(Content &content, const Records &records, const Context &context)
{
    for (const QUuid &each : records.ids(describe<Consortium>())) {
        const auto consortium = records.load(Id<Consortium>(each));
        if (!consortium)
            continue;
        content.letterhead << (consortium->logoText.isEmpty() ? titleOf(describe<Consortium>(), &*consortium, context)
                                                              : consortium->logoText);
        if (!consortium->logoNote.isEmpty())
            content.letterhead << consortium->logoNote;
        QStringList contacts{seatOf(*consortium)};
        if (!consortium->pec.isEmpty())
            contacts << QStringLiteral("PEC %1").arg(consortium->pec);
        if (!consortium->taxCode.isEmpty())
            contacts << QStringLiteral("C.F. %1").arg(consortium->taxCode);
        content.letterhead << contacts.join(QStringLiteral(" · "));
        content.author = content.letterhead.front();
        if (const auto file = logoAmong(attachmentsOf(records, each))) {
            if (const auto bytes = insieme::content(records.database(), file->sha256))
                content.logo = logoFrom(*bytes).value_or(QImage());
        }
        break;
    }
}

std::optional<Attachment> logoAmong(const std::vector<Attachment> &files)
{
    std::optional<Attachment> newest;
    for (const Attachment &file : files) {
        if (file.mediaType.startsWith(QLatin1String("image/"))
            && QFileInfo(file.fileName).completeBaseName().compare(QLatin1String("logo"), Qt::CaseInsensitive) == 0)
            newest = file; // they come by the day on which they were added
    }
    return newest;
}

Result<qint64> setLogo(Workspace &workspace, const QUuid &consortium, const QString &path)
{
    const auto bytes = attachable(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto readable = logoFrom(*bytes); !readable)
        return tl::unexpected(readable.error());
    const RecordType &type = describe<Consortium>();
    return workspace.perform(
        {QT_TRANSLATE_NOOP("Command", "Logo of %1"), {{QString(), &type, consortium}}},
        [&](Transaction &transaction) -> Done {
            while (const auto before = logoAmong(attachmentsOf(transaction.records(), consortium))) {
                if (const auto removed = transaction.remove(describe<Attachment>(), before->id.uuid()); !removed)
                    return removed;
            }
            const QString suffix = QFileInfo(path).suffix().toLower();
            return attach(transaction, type, consortium, QStringLiteral("logo.") + suffix, *bytes);
        });
}

} // namespace insieme::documents
