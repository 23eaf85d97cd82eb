// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterhead.h"

#include "core/registry/attaching.h"
#include "core/registry/members.h"
#include "core/store/attachments.h"

#include <QFileInfo>
#include <QMutex>
#include <tuple>

namespace insieme::documents {
namespace {

/// The last one is kept: hundreds of letters are made with it, which then share one picture in a common PDF.
QImage readLogo(const Database &database, const QString &sha256)
{
    static QMutex mutex;
    static QString kept;
    static QImage logo;
    const QMutexLocker locker(&mutex);
    if (kept != sha256) {
        const auto bytes = content(database, sha256);
        logo = bytes ? logoFrom(*bytes).value_or(QImage()) : QImage();
        kept = logo.isNull() ? QString() : sha256;
    }
    return logo;
}

Done removeLogos(Transaction &transaction, const QUuid &consortium)
{
    while (const auto logo = logoAmong(attachmentsOf(transaction.records(), consortium)))
        INSIEME_TRY(transaction.remove(describe<Attachment>(), logo->id.uuid()));
    return {};
}

} // namespace

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
        QStringList contacts;
        if (const QString seat = seatOf(*consortium); !seat.isEmpty())
            contacts << seat;
        if (!consortium->pec.isEmpty())
            contacts << QStringLiteral("PEC %1").arg(consortium->pec);
        if (!consortium->taxCode.isEmpty())
            contacts << QStringLiteral("C.F. %1").arg(consortium->taxCode);
        if (!contacts.isEmpty())
            content.letterhead << contacts.join(QStringLiteral(" · "));
        content.author = content.letterhead.front();
        if (const auto file = logoAmong(attachmentsOf(records, each)))
            content.logo = readLogo(records.database(), file->sha256);
        break;
    }
}

std::optional<Attachment> logoAmong(const std::vector<Attachment> &files)
{
    std::optional<Attachment> newest;
    // Keys are given one after the other: of one day the later one is the larger.
    const auto age = [](const Attachment &file) { return std::tuple(file.addedOn, uuidText(file.id.uuid())); };
    for (const Attachment &file : files) {
        const bool logo = file.mediaType.startsWith(QLatin1String("image/"))
            && QFileInfo(file.fileName).completeBaseName().compare(QLatin1String("logo"), Qt::CaseInsensitive) == 0;
        if (logo && (!newest || age(*newest) < age(file)))
            newest = file;
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
    return workspace.perform({QT_TRANSLATE_NOOP("Command", "Logo of %1"), {{QString(), &type, consortium}}},
                             [&](Transaction &transaction) -> Done {
                                 INSIEME_TRY(removeLogos(transaction, consortium));
                                 const QString suffix = QFileInfo(path).suffix().toLower();
                                 return attach(transaction, type, consortium, QStringLiteral("logo.") + suffix, *bytes);
                             });
}

Result<qint64> removeLogo(Workspace &workspace, const QUuid &consortium)
{
    return workspace.perform(
        {QT_TRANSLATE_NOOP("Command", "Logo of %1"), {{QString(), &describe<Consortium>(), consortium}}},
        [&](Transaction &transaction) { return removeLogos(transaction, consortium); });
}

} // namespace insieme::documents
