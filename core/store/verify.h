// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/workspace.h"

namespace insieme {

/// Everything that is wrong with a file, one sentence each: SQLite's integrity, references, tables, every guard on
/// every record, every field's check, the history (no gaps, every hash, replayed it gives this state), attachments by
/// content. Empty: sound. `drafts`, where it is given: what drafts still lack, which is no fault of the file.
QStringList verify(const Workspace &workspace, QStringList *drafts = nullptr);

} // namespace insieme
