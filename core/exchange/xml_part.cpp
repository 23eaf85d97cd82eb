// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_part.h"

#include <QCoreApplication>
#include <QFile>
#include <zip.h>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr zip_int64_t mostEntries = 10'000;
constexpr qint64 longestStretch = qint64(1024) * 1024; // bytes without a tag; a cell holds 32 767 characters
constexpr int deepest = 100;

Error damaged()
{
    return {Error::Code::Damaged,
            Texts::tr("The workbook is damaged: it could not be unpacked. Open it in the program that made it, save it "
                      "again and choose the new file. Nothing was imported.")};
}

} // namespace

Result<Archive> Archive::open(const QString &path)
{
    Archive archive;
    int code = 0;
    archive.m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive.m_zip)
        return tl::unexpected(damaged());
    INSIEME_TRY(archive.checkEntries());
    return archive;
}

Result<Archive> Archive::open(const QByteArray &content)
{
    Archive archive;
    archive.m_content = content;
    zip_error_t error;
    zip_error_init(&error);
    const auto finished = qScopeGuard([&error] { zip_error_fini(&error); });
    zip_source_t *source = zip_source_buffer_create(archive.m_content.constData(),
                                                    static_cast<zip_uint64_t>(archive.m_content.size()), 0, &error);
    if (!source)
        return tl::unexpected(damaged());
    archive.m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive.m_zip) {
        zip_source_free(source);
        return tl::unexpected(damaged());
    }
    INSIEME_TRY(archive.checkEntries());
    return archive;
}

Archive::~Archive()
{
    if (m_zip)
        zip_discard(m_zip);
}

Done Archive::checkEntries() const
{
    if (zip_get_num_entries(m_zip, 0) > mostEntries)
        return fail(Error::Code::Damaged, Texts::tr("The file holds more parts than any workbook: it was not opened."));
    return {};
}

qint64 Archive::find(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
}

class XmlPart::Device : public QIODevice {
public:
    Device(zip *archive, qint64 entry, qint64 limit)
        : m_file(zip_fopen_index(archive, static_cast<zip_uint64_t>(entry), 0))
        , m_limit(limit)
    {
        if (!m_file)
            m_problem = damaged().text;
        open(ReadOnly);
    }
    ~Device() override
    {
        if (m_file)
            zip_fclose(m_file);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_end || !m_file || !m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (size == 0) // Qt asks this to learn whether the device is still good
            return 0;
        if (!m_file || m_end || !m_problem.isEmpty())
            return -1;
        const zip_int64_t read = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        if (read < 0) {
            m_problem = damaged().text;
            return -1;
        }
        m_end = read == 0;
        m_limit -= read;
        if (m_limit < 0) {
            m_problem = Texts::tr("The workbook unpacks to far more than it should: it was not read any further. "
                                  "Nothing was imported.");
            return -1;
        }
        for (qint64 i = 0; i < read; ++i) {
            if (!accepts(data[i])) {
                m_problem = Texts::tr("The workbook holds something that no spreadsheet writes: it was not read any "
                                      "further. Save it again in a spreadsheet program. Nothing was imported.");
                return -1;
            }
        }
        return m_end ? -1 : read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// Stretches without a tag are bounded; of what begins with “<!”, only a bounded comment passes.
    bool accepts(char c)
    {
        if (c == '\0' || ++m_stretch > longestStretch)
            return false;
        if (m_bang > 0) {
            if (m_bang <= 2) {
                ++m_bang;
                return c == '-';
            }
            m_dashes = c == '-' ? m_dashes + 1 : (c == '>' && m_dashes >= 2 ? -1 : 0);
            if (m_dashes < 0)
                m_bang = 0;
            return true;
        }
        if (c == '<')
            m_stretch = 0;
        else if (c == '!' && m_last == '<') {
            m_bang = 1;
            m_dashes = 0;
        }
        m_last = c;
        return true;
    }

    zip_file_t *m_file;
    qint64 m_limit;
    qint64 m_stretch = 0;
    int m_bang = 0; ///< 1, 2: the dashes of a comment are awaited; 3: inside it
    int m_dashes = 0;
    char m_last = 0;
    bool m_end = false;
    QString m_problem;
};

XmlPart::XmlPart(const Archive &archive, qint64 entry, qint64 limit)
    : m_device(std::make_unique<Device>(archive.handle(), entry, limit))
{
    m_xml.setDevice(m_device.get());
    m_xml.setNamespaceProcessing(true);
}

XmlPart::~XmlPart() = default;

QXmlStreamReader::TokenType XmlPart::next()
{
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement && ++m_depth > deepest) {
        m_tooDeep = true;
        m_xml.raiseError(QStringLiteral("too deep"));
        return QXmlStreamReader::Invalid;
    }
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return token;
}

bool XmlPart::nextStart()
{
    while (!ended()) {
        if (next() == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

bool XmlPart::ended() const
{
    return m_xml.atEnd() || failed();
}

bool XmlPart::failed() const
{
    return m_xml.hasError() || !m_device->problem().isEmpty();
}

QString XmlPart::problem() const
{
    return m_device->problem().isEmpty() ? damaged().text : m_device->problem();
}

} // namespace insieme::exchange
