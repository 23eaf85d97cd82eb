// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/print_many.h"

#include <span>

namespace insieme::documents {

/// What addresses are printed on. Envelopes lie; sheets of labels are A4.
struct AddressFormat {
    const char *name; ///< on the command line, never changed
    const char *label; ///< English source text, context "AddressFormat"
    Paper paper;
    int columns, rows; ///< 1 × 1: an envelope
    QRectF first; ///< the first label, or where the address stands on the envelope; millimetres
    QSizeF step = {}; ///< from one label to the next, millimetres
    bool isEnvelope() const { return columns * rows == 1; }
};

/// All of them, in the order in which they are offered.
std::span<const AddressFormat> addressFormats();
/// nullptr: there is none of that name.
const AddressFormat *findAddressFormat(QStringView name);
QString labelOf(const AddressFormat &format);

/// True when records of the type have an address, or lead to somebody who has: organisations and people, and what names
/// one of them as `destinatario`, `ente`, `persona` or `cooperativa`.
bool hasAddress(const RecordType &type);

/// Name and legal seat on `context.day()`, line by line as the post reads them. Invalid with the reason when the name,
/// the street or the place is not known, or may not be shown.
Result<QStringList> postalAddress(const Records &records, const RecordType &type, const QUuid &id,
                                  const Context &context);

/// True when records of the type are, or lead to, an organisation, to which letters are written.
bool hasOrganisation(const RecordType &type);
/// That organisation; null: the record names none.
Id<Organisation> organisationOf(const RecordType &type, const AnyRecord &record, const Context &context);

struct AddressSheet {
    Content content;
    PrintedMany count;
};

/// Envelopes with the consortium as the sender, or sheets of labels that begin at the label `from` (counted from 1, row
/// by row: a sheet that was begun before is used up). Who has no address is named and left out. Invalid when the sheet
/// has no such label.
Result<AddressSheet> addressSheet(const AddressFormat &format, const RecordType &type, const std::vector<QUuid> &ids,
                                  const Records &records, const Context &context, int from = 1);

} // namespace insieme::documents
