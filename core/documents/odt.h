// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/documents/blocks.h"
#include "core/documents/go_on.h"

namespace insieme::documents {

/// The document for a word processor (OpenDocument 1.3), from the blocks that also make its pages: named styles,
/// letterhead on the first page, footer with page fields, header rows that repeat, notes, headings with their level,
/// lists that the word processor counts (typed are the markers of bilingual texts, and "Art. 5": other articles, and
/// the clauses that are approved one by one, name it in words that would not follow it). It holds the faces of the
/// bundled fonts that it uses, so that its lines are those of the PDF where they are not installed. It is a copy to go
/// on working with; where its pages end is the word processor's business. Charts become tables of their values. The
/// same content makes the same bytes when `writtenAt` is given. `goOn` is asked before each block, each row of a table,
/// and while they are packed; Cancelled when it says no.
Result<QByteArray> toOdt(const Content &content, const GoOn &goOn = {});

/// Whole or not at all.
Done writeOdt(const Content &content, const QString &path, const GoOn &goOn = {});

} // namespace insieme::documents
