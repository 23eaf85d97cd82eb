// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbooks.h"

#include <zip.h>

namespace insieme::test {

QByteArray zipOf(const QList<ZipPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const ZipPart &part : parts) {
        zip_source_t *content =
            zip_source_buffer(archive, part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0);
        zip_file_add(archive, part.name.constData(), content, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}

QList<ZipPart> workbookParts(const QByteArray &sheet, const QByteArray &strings, const QByteArray &styles,
                             const QByteArray &properties)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto related = [&](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relation + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    const QByteArray package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    return {
        {"_rels/.rels",
         head + "<Relationships " + package + ">" + related("rId1", "officeDocument", "xl/workbook.xml")
             + "</Relationships>"},
        {"xl/workbook.xml",
         head + "<workbook " + main + " xmlns:r=\"" + relation + "\"><workbookPr " + properties
             + "/><sheets><sheet name=\"Foglio1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         head + "<Relationships " + package + ">" + related("rId1", "worksheet", "worksheets/sheet1.xml")
             + related("rId2", "styles", "styles.xml") + related("rId3", "sharedStrings", "/xl/sharedStrings.xml")
             + "</Relationships>"},
        {"xl/worksheets/sheet1.xml", head + "<worksheet " + main + ">" + sheet + "</worksheet>"},
        {"xl/styles.xml", head + "<styleSheet " + main + ">" + styles + "</styleSheet>"},
        {"xl/sharedStrings.xml", head + "<sst " + main + ">" + strings + "</sst>"},
    };
}

} // namespace insieme::test
