// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a table of text or are refused with a sentence; they never crash, hang or fill the memory.
#include "core/exchange/csv_reader.h"

#include <QBuffer>

using namespace insieme;
using namespace insieme::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(reinterpret_cast<const char *>(data), static_cast<int>(size));
    buffer->open(QIODevice::ReadOnly);
    auto source = CsvReader::open(std::move(buffer));
    if (!source) {
        if (source.error().text.isEmpty())
            __builtin_trap();
        return 0;
    }
    qint64 last = 0;
    const Done done = (*source)->read(0, [&last](Row &row) {
        if (row.number <= last || row.isEmpty())
            __builtin_trap();
        last = row.number;
        return true;
    });
    if (!done && done.error().text.isEmpty())
        __builtin_trap();
    return 0;
}
