// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/attachment.h"
#include "core/store/workspace.h"

#include <vector>

namespace insieme {

/// The largest file that is attached, in bytes: the file of the consortium is copied whole at every backup.
inline constexpr qint64 largestAttachment = qint64(64) * 1024 * 1024;
/// The content of a file that is to be attached. Io when it cannot be read, Invalid when it is too large.
Result<QByteArray> attachable(const QString &path);

/// Attaches a file to a record inside a command's body. `fileName` without folders. Invalid when it is empty, too large
/// or attached to this record under the same name already.
Done attach(Transaction &transaction, const RecordType &type, const QUuid &id, const QString &fileName,
            const QByteArray &bytes, const QString &note = {});

/// The same as a step of its own. NotFound without the record.
Result<qint64> attachFile(Workspace &workspace, const RecordType &type, const QUuid &id, const QString &fileName,
                          const QByteArray &bytes);
/// Reads the file first; Io when it cannot be read. Nothing is changed by a refusal.
Result<qint64> attachFile(Workspace &workspace, const RecordType &type, const QUuid &id, const QString &path);
/// Takes a file away from its record; undo brings it back.
Result<qint64> detachFile(Workspace &workspace, const Id<Attachment> &id);

/// The files of a record by the day on which they were added, then by name. Where less than what is personal is shown,
/// files about a person have the names that tell of nobody.
std::vector<Attachment> attachmentsOf(const Records &records, const QUuid &record,
                                      Disclosure shown = Disclosure::Personal);

/// Writes the content of an attachment to `path`, which must not exist, or be the same file already. NotFound when it
/// has not arrived in this file yet or was deleted when the person was forgotten, Damaged when it is not what it was.
Done writeAttachment(const Records &records, const Attachment &attachment, const QString &path);

/// "128 kB"
QString sizeText(qint64 bytes);

} // namespace insieme
