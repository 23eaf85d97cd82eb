// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/blocks.h"
#include "core/registry/attachment.h"
#include "core/store/workspace.h"

namespace insieme::documents {

/// The consortium's name, contacts and logo at the head of the first page, and as the author. Without the logo where
/// its content has not arrived in this file or is damaged.
void addLetterhead(Content &content, const Records &records, const Context &context);

/// The picture for the letterhead among the files of the consortium: the newest that is called "logo", whatever its
/// ending.
std::optional<Attachment> logoAmong(const std::vector<Attachment> &files);
/// Attaches a picture as the logo of the consortium, in place of all before, in one step. Io when it cannot be
/// read, Invalid when it is no picture that a document can hold; nothing is changed then.
Result<qint64> setLogo(Workspace &workspace, const QUuid &consortium, const QString &path);
/// Papers begin without one again.
Result<qint64> removeLogo(Workspace &workspace, const QUuid &consortium);

} // namespace insieme::documents
