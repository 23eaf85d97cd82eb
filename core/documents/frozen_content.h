// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/blocks.h"

#include <QJsonObject>

namespace insieme::documents {

/// A document as it was laid out, word for word and block for block, to be kept beside its pages: what is shown,
/// printed or edited of an issued document is made of this and never of the record as it is today.
QJsonObject frozenContent(const Content &content);

/// Damaged when it is not what `frozenContent` writes.
Result<Content> contentOf(const QJsonObject &frozen);

} // namespace insieme::documents
