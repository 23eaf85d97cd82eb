// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

class Records;

/// One line of a card: the record it leads to and what is said of it, in the order of the part's columns.
struct CardLine {
    const RecordType *type = nullptr;
    QUuid id;
    QStringList cells;
    bool late = false; ///< something of it is late or expired
};

/// What one area has with a record: its contracts, its placements, its papers.
struct CardPart {
    struct Column {
        QString title;
        int share = 1; ///< of the width
        bool number = false; ///< at the right
    };
    QString title;
    std::vector<Column> columns;
    std::vector<CardLine> lines;
    QString sum; ///< beside the title; empty: none
};

/// What an area offers to the card of a record: everything that is open with it on the day of the context, for the
/// screen and for paper. A part without lines is not shown. Names of people are shown as far as the context allows.
struct CardSource {
    const RecordType *about; ///< also for the types that extend it
    int order; ///< of the parts among those of other areas
    void (*offer)(const Records &records, const QUuid &id, const Context &context, std::vector<CardPart> &parts);
};

/// What all areas have with a record, in their order; parts without lines left out.
std::vector<CardPart> cardOf(const Records &records, const RecordType &type, const QUuid &id, const Context &context);

} // namespace insieme
