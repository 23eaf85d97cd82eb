// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a workbook or are refused with a sentence. The first byte chooses what the rest is: the archive itself,
// or one part of an otherwise good workbook, which mutations would hardly reach through the compression.
#include "core/exchange/table_source.h"
#include "tests/support/workbooks.h"

using namespace insieme;
using namespace insieme::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    QList<test::ZipPart> parts = test::workbookParts("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c "
                                                     "r=\"B1\" s=\"0\"><v>46195</v></c></row></sheetData>",
                                                     "<si><t>a</t></si>", "<cellXfs><xf numFmtId=\"14\"/></cellXfs>");
    QByteArray content;
    switch (data[0] % 4) {
    case 0:
        content = rest;
        break;
    case 1: // a whole part
        parts[data[0] / 4 % parts.size()].content = rest;
        break;
    case 2: // the inside of the sheet
        parts[3].content.replace("<sheetData>", "<sheetData>" + rest);
        break;
    case 3: { // the format of a number, and the number
        const qsizetype bar = std::max<qsizetype>(rest.indexOf('|'), 0);
        parts[4].content.replace(
            "<cellXfs>", "<numFmts><numFmt numFmtId=\"14\" formatCode=\"" + rest.left(bar) + "\"/></numFmts><cellXfs>");
        parts[3].content.replace("46195", rest.mid(bar));
        break;
    }
    }
    if (content.isEmpty())
        content = test::zipOf(parts);
    auto source = openTable(content);
    if (!source) {
        if (source.error().text.isEmpty())
            __builtin_trap();
        return 0;
    }
    for (size_t sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
        qint64 last = 0;
        const Done done = (*source)->read(static_cast<int>(sheet), [&last](Row &row) {
            if (row.number <= last)
                __builtin_trap();
            last = row.number;
            return true;
        });
        if (!done && done.error().text.isEmpty())
            __builtin_trap();
    }
    return 0;
}
