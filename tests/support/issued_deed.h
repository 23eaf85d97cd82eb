// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/papers/document.h"
#include "core/store/workspace.h"

namespace insieme::test {

/// Puts a deed into the file as if it had been issued in 2026, on 1 June unless it says otherwise, with `words` as its
/// kept text; no words: as in the time before texts were kept. A warning when the file refuses it.
Id<Document> issueDeed(Workspace &workspace, Document document, const QString &words = {});

} // namespace insieme::test
