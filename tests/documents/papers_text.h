// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/pages.h"

namespace insieme::test {

/// The words of the blocks, one line a paragraph, cells of a row between bars; on the pages they are divided, and
/// markers stand between their lines.
QString wordsOf(const documents::Content &content);

/// The text of every page, each under its number.
QString pagesOf(const documents::Content &content);

/// Empty when `text` is what tests/documents/golden/NAME.txt holds, otherwise the first line that differs. After a
/// change that is wanted, the new text is written where INSIEME_GOLDEN points, to be read and put in the place of the
/// old.
QString differsFromGolden(const QString &name, const QString &text);

} // namespace insieme::test
