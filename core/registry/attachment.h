// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

namespace insieme {

struct Person;

/// A file that belongs to a record of any type; its content is kept once by its hash. Of a file about a person name and
/// note are told by its AttachmentName, and what stands here tells of nobody.
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

/// What a file about a person is called and what is said of it, sealed with the key of that person.
struct AttachmentName {
    Id<AttachmentName> id;
    Id<Attachment> attachment;
    Id<Person> person;
    QString fileName; ///< without folders; empty: the person was forgotten
    QString note;
    friend bool operator==(const AttachmentName &, const AttachmentName &) = default;
};
template<> const RecordType &describe<AttachmentName>();

} // namespace insieme
