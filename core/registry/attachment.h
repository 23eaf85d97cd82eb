// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

namespace insieme {

/// A file that belongs to a record of any type; its content is kept once by its hash.
struct Attachment {
    Id<Attachment> id;
    QString recordTable; ///< table of the record
    QString recordId; ///< its key as stored; any type, so no foreign key: checked by a guard
    QString fileName; ///< without folders
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256; ///< lower-case hexadecimal, of the content as it was given
    QString note;
    Date addedOn;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};
template<> const RecordType &describe<Attachment>();

} // namespace insieme
