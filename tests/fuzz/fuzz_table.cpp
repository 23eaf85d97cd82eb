// SPDX-License-Identifier: GPL-3.0-or-later
// A table of reference data as text.
#include "core/registry/reference.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto rows = insieme::Reference::parseCsv(
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!rows && rows.error().text.isEmpty())
        qFatal("a refusal without a reason");
    return 0;
}
