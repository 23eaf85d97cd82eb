// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/pages.h"
#include "core/documents/printable.h"

namespace insieme {
class Workspace;
}

namespace insieme::documents {

/// What became of many documents made in one go.
struct PrintedMany {
    int made = 0;
    bool stopped = false; ///< by `goOn`; what was made until then is kept
    std::optional<Error> broken = {}; ///< what it ended with before the last; what was made until then is kept, too
    struct Refused {
        QUuid id;
        QString why;
    };
    std::vector<Refused> refused; ///< each record whose document could not be made, or lacks what it must have
};

/// Whether each can be made, or issued, and why not, without making a file. Here and below: where `like` hides people,
/// nothing is issued, and nothing that was issued is written.
PrintedMany checkMany(const Printable &printable, const std::vector<QUuid> &ids, const PrintRequest &like, bool issuing,
                      const GoOn &goOn = {});

/// The same document of many records, each in a file of its own in `folder`, named by its template and number in the
/// order of `ids`: those that were issued as they were issued, the others as drafts (nothing is issued). They are
/// composed one after the other and written beside each other, a few at a time. It is broken, with the file's name,
/// when one cannot be written.
Result<PrintedMany> printManyFiles(const Printable &printable, const std::vector<QUuid> &ids, const PrintRequest &like,
                                   const QString &folder, const GoOn &goOn = {});

/// The same, one after the other in one PDF, whose pages are counted document by document. An issued document is
/// refused here: its pages stay as they were frozen, in a file of their own. Nothing is written when no document could
/// be made. Whole or not at all.
Result<PrintedMany> printManyInOne(const Printable &printable, const std::vector<QUuid> &ids, const PrintRequest &like,
                                   const QString &path, const GoOn &goOn = {});

/// Gives each record's document its number and keeps it for ever, one after the other, and writes it into `folder`;
/// those issued before are written as they were. What has something missing is refused and stays as it is. It is broken
/// when a file cannot be written: what was issued until then is. Of a document that bears a number only.
Result<PrintedMany> issueManyFiles(Workspace &workspace, const Printable &printable, const std::vector<QUuid> &ids,
                                   const QString &folder, const GoOn &goOn = {});

} // namespace insieme::documents
