// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/backup.h"
#include "core/store/workspace.h"

namespace insieme {

/// Everything that is wrong with a file, one sentence each: SQLite's integrity, references, tables, every guard on
/// every record, every field's check, values that cannot be read, lost keys of people, the history (no gaps, every
/// hash, replayed it gives this state), attachments by content. Empty: sound. `drafts`, where it is given: what drafts
/// still lack, which is no fault of the file.
QStringList verify(const Workspace &workspace, QStringList *drafts = nullptr);

/// What is only said of the records of a file and is no fault of it, a sentence each with what it is about: the sources
/// of findings that are `ofFile`.
QStringList fileRemarks(const Workspace &workspace);

/// Damaged, with what is wrong line by line, for a copy in which `verify` finds anything: what `restoreBackup` is given
/// as `look`.
Done soundCopy(const QString &path, const Catalogue &catalogue, const CopyGoOn &goOn = {});

} // namespace insieme
