// SPDX-License-Identifier: GPL-3.0-or-later
// What people and files write as values: stable forms, Italian forms, codes.
#include "core/base/text.h"
#include "core/base/value.h"
#include "core/registry/identifiers.h"

#include <cstdint>

using namespace insieme;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const Kind kind : {Kind::Text, Kind::Flag, Kind::Integer, Kind::Money, Kind::Percent, Kind::Minutes,
                            Kind::Area, Kind::Fraction, Kind::Date, Kind::LocalMinute, Kind::Key})
    {
        const auto value = parsePlain(kind, nullptr, text);
        // What is read is written so that it is read again as the same.
        if (value && !insieme::isNull(*value) && parsePlain(kind, nullptr, plainText(*value)) != value)
            qFatal("kind %d does not survive its stable form", static_cast<int>(kind));
    }
    for (const int decimals : {0, 2, 4})
        (void)parseItalianDecimal(text, decimals);
    if (folded(folded(text)) != folded(text))
        qFatal("folding twice is not folding once");
    (void)sortKey(text);
    if (cleaned(cleaned(text)) != cleaned(text))
        qFatal("cleaning twice is not cleaning once");
    for (const bool lines : {false, true}) {
        if (fieldText(fieldText(text, lines), lines) != fieldText(text, lines))
            qFatal("text of a field has two forms");
    }
    for (const IdentifierKind &kind : identifierKinds())
        (void)kind.check(text);
    return 0;
}
