// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/printable.h"

namespace insieme::documents {

/// What became of many documents made in one go.
struct PrintedMany {
    int made = 0;
    bool stopped = false; ///< by `goOn`; what was made until then is kept
    struct Refused {
        QUuid id;
        QString why;
    };
    std::vector<Refused> refused; ///< each record whose document could not be made, or lacks what it must have
};

/// Asked before each document; false stops.
using GoOn = std::function<bool(int done, int total)>;

/// The same document of many records, as drafts (nothing is issued), each in a file of its own in `folder`, named by
/// its template and number in the order of `ids`. One document at a time is in memory. Io, with the file's name, when
/// one cannot be written: the files before it stay.
Result<PrintedMany> printManyFiles(const Printable &printable, const std::vector<QUuid> &ids, const PrintRequest &like,
                                   const QString &folder, const GoOn &goOn = {});

/// The same, one after the other in one PDF, whose pages are counted document by document. Nothing is written when no
/// document could be made. Whole or not at all.
Result<PrintedMany> printManyInOne(const Printable &printable, const std::vector<QUuid> &ids, const PrintRequest &like,
                                   const QString &path, const GoOn &goOn = {});

} // namespace insieme::documents
