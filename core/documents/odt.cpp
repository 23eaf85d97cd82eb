// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odt.h"

#include "core/base/whole_file.h"
#include "core/documents/odt_body.h"

#include <memory>
#include <QBuffer>
#include <QCoreApplication>
#include <zip.h>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

Error unwritable(const QString &why)
{
    return {Error::Code::Io, Texts::tr("The document could not be put together: %1. Nothing was written.").arg(why)};
}

/// A ZIP file in memory.
class Package {
public:
    /// `goOn` is asked while it is closed.
    Package(qint64 secondsOfEpoch, const std::function<bool()> &goOn)
        : m_time(static_cast<time_t>(secondsOfEpoch))
        , m_source(zip_source_buffer_create(nullptr, 0, 0, nullptr))
        , m_zip(m_source ? zip_open_from_source(m_source, ZIP_TRUNCATE, nullptr) : nullptr)
        , m_goOn(goOn)
    {
        if (!m_zip)
            return;
        zip_source_keep(m_source);
        const auto isToEnd = [](zip_t *, void *self) { return static_cast<Package *>(self)->m_goOn() ? 0 : 1; };
        zip_register_cancel_callback_with_state(m_zip, isToEnd, nullptr, this);
    }
    ~Package()
    {
        if (m_zip)
            zip_discard(m_zip);
        if (m_source)
            zip_source_free(m_source);
    }
    Q_DISABLE_COPY_MOVE(Package)

    void add(const char *name, const QByteArray &bytes, bool compressed = true)
    {
        if (!m_zip)
            return;
        m_kept.push_back(std::make_unique<QByteArray>(bytes)); // read when the package is closed
        zip_source_t *part =
            zip_source_buffer(m_zip, m_kept.back()->constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = part ? zip_file_add(m_zip, name, part, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            if (part)
                zip_source_free(part);
            m_failed = true;
            return;
        }
        const auto at = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(m_zip, at, compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
        zip_file_set_mtime(m_zip, at, m_time, 0);
    }

    std::optional<QByteArray> close()
    {
        if (!m_zip || m_failed || zip_close(m_zip) != 0)
            return {};
        m_zip = nullptr;
        zip_stat_t size;
        if (zip_source_stat(m_source, &size) != 0 || !(size.valid & ZIP_STAT_SIZE) || zip_source_open(m_source) != 0)
            return {};
        QByteArray bytes(static_cast<qsizetype>(size.size), Qt::Uninitialized);
        const zip_int64_t read = zip_source_read(m_source, bytes.data(), size.size);
        zip_source_close(m_source);
        return read == bytes.size() ? std::optional(bytes) : std::nullopt;
    }

private:
    time_t m_time;
    zip_source_t *m_source;
    zip_t *m_zip;
    std::function<bool()> m_goOn;
    bool m_failed = false;
    std::vector<std::unique_ptr<QByteArray>> m_kept;
};

QByteArray metaOf(const Content &content, const QDateTime &at)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    OdtBody::startRoot(xml, QStringLiteral("document-meta"));
    xml.writeStartElement(OdtBody::office, QStringLiteral("meta"));
    xml.writeTextElement(OdtBody::meta, QStringLiteral("generator"), QStringLiteral("Insieme"));
    const auto add = [&xml](const QString &space, const char *name, const QString &text) {
        if (!text.isEmpty())
            xml.writeTextElement(space, QLatin1String(name), OdtBody::clean(text));
    };
    add(OdtBody::dc, "title", content.title);
    add(OdtBody::dc, "subject", content.subject);
    add(OdtBody::dc, "creator", content.author);
    add(OdtBody::dc, "language", content.english ? QStringLiteral("en-GB") : QStringLiteral("it-IT"));
    add(OdtBody::dc, "date", at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestOf(const std::vector<QByteArray> &pictures, bool logo, const std::set<FontFace> &fonts)
{
    const QString space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(space, QStringLiteral("manifest"));
    xml.writeStartElement(space, QStringLiteral("manifest"));
    xml.writeAttribute(space, QStringLiteral("version"), QStringLiteral("1.3"));
    const auto entry = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(space, QStringLiteral("file-entry"));
        xml.writeAttribute(space, QStringLiteral("full-path"), path);
        xml.writeAttribute(space, QStringLiteral("media-type"), type);
    };
    entry(QStringLiteral("/"), QLatin1String(odtType));
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        entry(QLatin1String(part), QStringLiteral("text/xml"));
    for (size_t i = 0; i < pictures.size(); ++i)
        entry(OdtBody::picturePath(i), QStringLiteral("image/png"));
    if (logo)
        entry(QLatin1String(odtLogoPath), QStringLiteral("image/png"));
    for (const FontFace &face : fonts)
        entry(OdtBody::fontPath(face), QStringLiteral("application/x-font-ttf"));
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> toOdt(const Content &content, const GoOn &goOn)
{
    const auto stopped = [] {
        return fail(Error::Code::Cancelled, Texts::tr("It was stopped, and nothing was written."));
    };
    const QDateTime at = (content.writtenAt.isValid() ? content.writtenAt : QDateTime::currentDateTime()).toUTC();
    OdtBody body(content, goOn);
    const QByteArray contentXml = body.contentXml();
    if (contentXml.isEmpty())
        return stopped();
    bool goesOn = true;
    Package package(at.toSecsSinceEpoch(), [&] {
        goesOn = goesOn && (!goOn || goOn(body.parts(), body.parts()));
        return goesOn;
    });
    package.add("mimetype", odtType, false); // first and not compressed, so that the kind of file is seen in its head
    package.add("content.xml", contentXml);
    package.add("styles.xml", odtStyles(content, body.fonts()));
    package.add("meta.xml", metaOf(content, at));
    for (size_t i = 0; i < body.pictures().size(); ++i)
        package.add(qPrintable(OdtBody::picturePath(i)), body.pictures()[i], false);
    if (!content.logo.isNull())
        package.add(odtLogoPath, pngOf(content.logo), false);
    for (const FontFace &face : body.fonts())
        package.add(qPrintable(OdtBody::fontPath(face)), face.bytes());
    package.add("META-INF/manifest.xml", manifestOf(body.pictures(), !content.logo.isNull(), body.fonts()));
    const auto bytes = package.close();
    if (!goesOn)
        return stopped();
    if (!bytes)
        return tl::unexpected(unwritable(QStringLiteral("zip")));
    return *bytes;
}

Done writeOdt(const Content &content, const QString &path, const GoOn &goOn)
{
    const auto bytes = toOdt(content, goOn);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWhole(path, *bytes);
}

} // namespace insieme::documents
