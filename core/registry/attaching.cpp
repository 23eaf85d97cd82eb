// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/attaching.h"

#include "core/base/held_file.h"
#include "core/base/language.h"
#include "core/base/whole_file.h"
#include "core/store/attachments.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};

tl::unexpected<Error> tooLarge(const QString &fileName, qint64 size)
{
    return fail(Error::Code::Invalid,
                Texts::tr("“%1” has %2; a file of at most %3 can be attached. Nothing was attached.")
                    .arg(fileName, sizeText(size), sizeText(largestAttachment)));
}

std::optional<AttachmentName> sealedName(const Records &records, const Id<Attachment> &id)
{
    for (const QUuid &each : records.referring(describe<AttachmentName>(), "attachment_id", id.uuid())) {
        if (auto name = records.load(Id<AttachmentName>(each)))
            return std::move(*name);
    }
    return {};
}

/// In no language: it stays what it is.
QString nameOfNobody(const QString &fileName)
{
    const QString end = QFileInfo(fileName).suffix().toLower();
    return end.isEmpty() ? QStringLiteral("file") : QStringLiteral("file.") + end;
}

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale(language()).formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

Done attach(Transaction &transaction, const RecordType &type, const QUuid &id, const QString &fileName,
            const QByteArray &bytes, const QString &note)
{
    if (bytes.isEmpty())
        return fail(Error::Code::Invalid, Texts::tr("“%1” is empty. Nothing was attached.").arg(fileName));
    if (bytes.size() > largestAttachment)
        return tooLarge(fileName, bytes.size());
    for (const Attachment &other : attachmentsOf(transaction.records(), id)) {
        if (other.fileName == fileName)
            return fail(Error::Code::Invalid,
                        Texts::tr("A file “%1” is attached already. Remove it first, or give the new one another name. "
                                  "Nothing was attached.")
                            .arg(fileName));
    }
    auto hash = storeContent(transaction, bytes);
    if (!hash)
        return tl::unexpected(std::move(hash).error());
    Attachment attachment;
    attachment.recordTable = QLatin1String(type.table);
    attachment.recordId = uuidText(id);
    const Id<Person> person(type.sealed ? transaction.records().personOf(type, id) : QUuid());
    attachment.id = Id<Attachment>(newUuid());
    attachment.fileName = person.isNull() ? fileName : nameOfNobody(fileName);
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(fileName, bytes).name();
    attachment.size = bytes.size();
    attachment.sha256 = *hash;
    attachment.addedOn = transaction.context().today;
    if (person.isNull()) {
        attachment.note = note;
        return transaction.insert(attachment);
    }
    INSIEME_TRY(transaction.insert(attachment));
    AttachmentName name;
    name.attachment = attachment.id;
    name.person = person;
    name.fileName = fileName;
    name.note = note;
    return transaction.insert(name);
}

Result<qint64> attachFile(Workspace &workspace, const RecordType &type, const QUuid &id, const QString &fileName,
                          const QByteArray &bytes)
{
    if (!workspace.records().exists(type, id))
        return fail(Error::Code::NotFound, Texts::tr("There is no such record. Nothing was attached."));
    return workspace.perform({QT_TRANSLATE_NOOP("Command", "Attach a file to %1"), {{QString(), &type, id}}},
                             [&](Transaction &transaction) { return attach(transaction, type, id, fileName, bytes); });
}

Result<QByteArray> attachable(const QString &path)
{
    INSIEME_TRY(mayOpen(path));
    const QFileInfo info(path);
    // Reading a device or a pipe may wait, or go on, for ever.
    if (info.exists() && !info.isFile() && !info.isDir())
        return fail(Error::Code::Io,
                    Texts::tr("%1 is a device or a pipe: name a file on a disk. Nothing was attached.").arg(path));
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io,
                    Texts::tr("%1 could not be read: %2. Nothing was attached.")
                        .arg(path, info.isDir() ? Texts::tr("it is a folder") : file.errorString()));
    if (file.size() > largestAttachment)
        return tooLarge(info.fileName(), file.size());
    return file.readAll();
}

Result<qint64> attachFile(Workspace &workspace, const RecordType &type, const QUuid &id, const QString &path)
{
    const auto bytes = attachable(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return attachFile(workspace, type, id, QFileInfo(path).fileName(), *bytes);
}

Result<qint64> detachFile(Workspace &workspace, const Id<Attachment> &id)
{
    const auto attachment = workspace.records().load(id);
    if (!attachment)
        return tl::unexpected(attachment.error());
    const RecordType *owner = workspace.catalogue().findTable(attachment->recordTable);
    return workspace.perform({QT_TRANSLATE_NOOP("Command", "Remove a file of %1"),
                              {{QString(), owner, QUuid::fromString(attachment->recordId)}}},
                             [&](Transaction &transaction) -> Done {
                                 if (const auto name = sealedName(transaction.records(), id))
                                     INSIEME_TRY(transaction.remove(describe<AttachmentName>(), name->id.uuid()));
                                 return transaction.remove(describe<Attachment>(), id.uuid());
                             });
}

std::vector<Attachment> attachmentsOf(const Records &records, const QUuid &record, Disclosure shown)
{
    std::vector<Attachment> result;
    for (const QUuid &id : records.referring(describe<Attachment>(), "record_id", record)) {
        auto attachment = records.load(Id<Attachment>(id));
        if (!attachment)
            continue;
        const auto name = shown < Disclosure::Personal ? std::nullopt : sealedName(records, attachment->id);
        if (name && !name->fileName.isEmpty()) {
            attachment->fileName = name->fileName;
            attachment->note = name->note;
        }
        result.push_back(std::move(*attachment));
    }
    std::stable_sort(result.begin(), result.end(), [](const Attachment &a, const Attachment &b) {
        return a.addedOn != b.addedOn ? a.addedOn < b.addedOn : a.fileName < b.fileName;
    });
    return result;
}

Done writeAttachment(const Records &records, const Attachment &attachment, const QString &path)
{
    const auto bytes = content(records.database(), attachment.sha256);
    const RecordType *owner = records.catalogue().findTable(attachment.recordTable);
    if (!bytes && owner && isAboutForgotten(records, *owner, QUuid::fromString(attachment.recordId)))
        return fail(Error::Code::NotFound,
                    Texts::tr("This file was deleted when the person was forgotten. Nothing was written."));
    if (!bytes)
        return tl::unexpected(bytes.error());
    INSIEME_TRY(mayOpen(path));
    QFile before(path);
    if (before.exists()) {
        if (before.open(QIODevice::ReadOnly) && before.readAll() == *bytes)
            return {};
        return fail(Error::Code::Io,
                    Texts::tr("%1 is there already and was left as it is. Nothing was written.").arg(path));
    }
    return writeWhole(path, *bytes);
}

} // namespace insieme
