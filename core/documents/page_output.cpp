// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pages_data.h"
#include "core/documents/pdf_bookmarks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryFile>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// As a path, so that it is not among the words of the page.
void paintDraftMark(QPainter &painter, QSizeF size)
{
    QPainterPath path;
    path.addText(0, 0, documentFont(118, true, false, true), QStringLiteral("BOZZA"));
    path.translate(-path.boundingRect().center());
    painter.save();
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(-52);
    painter.fillPath(path, draftInk);
    painter.restore();
}

void paintFooter(QPainter &painter, const QString &title, const QString &number, QRectF area)
{
    painter.fillRect(QRectF(area.left(), area.top() - units(4), area.width(), units(0.6)), accent);
    painter.setFont(documentFont(8, false, false, true));
    painter.setPen(quiet);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, number);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(
        area, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(title, Qt::ElideRight, area.width() - metrics.horizontalAdvance(number) - units(20)));
}

/// Text that XML can hold.
QString xmlText(QString text)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x{0}-\\x{1f}\\x{fffe}\\x{ffff}]"));
    return text.replace(forbidden, QStringLiteral(" ")).toHtmlEscaped();
}

/// The description that PDF/A wants; its title, tool, producer and date are those of the file's own dictionary.
QByteArray xmpOf(const Content &content, const QString &tool, const QDateTime &at)
{
    const auto text = [](const char *name, const char *container, const char *language, const QString &value) {
        return value.isEmpty()
            ? QString()
            : QStringLiteral("<dc:%1><rdf:%2><rdf:li%3>%4</rdf:li></rdf:%2></dc:%1>")
                  .arg(QLatin1String(name), QLatin1String(container), QLatin1String(language), xmlText(value));
    };
    return QStringLiteral(
               "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
               "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\">%1%2%3"
               "<dc:language><rdf:Bag><rdf:li>it-IT</rdf:li></rdf:Bag></dc:language></rdf:Description>\n"
               "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\" xmp:CreatorTool=\"%4\" "
               "xmp:CreateDate=\"%5\" "
               "xmp:ModifyDate=\"%5\"/>\n"
               "<rdf:Description xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" rdf:about=\"\" pdf:Producer=\"Qt %6\"/>\n"
               "<rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" rdf:about=\"\" pdfaid:part=\"1\" "
               "pdfaid:conformance=\"B\"/>\n"
               "</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>")
        .arg(text("title", "Alt", " xml:lang=\"x-default\"", content.title), text("creator", "Seq", "", content.author),
             text("description", "Alt", " xml:lang=\"x-default\"", content.subject), tool,
             at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")), QLatin1String(qVersion()))
        .toUtf8();
}

/// QPdfWriter writes its fonts in the order of a hash table. Tables keep the seed they were made with, so others do not
/// notice.
class FixedHashOrder {
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashOrder)
};

} // namespace

void Pages::paint(QPainter &painter, int number) const
{
    const Page &shown = m_data->use(number);
    const QSizeF size = m_data->sheet(shown.wide);
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (m_data->content.draft)
        paintDraftMark(painter, size);
    const auto paintOps = [&painter](const Page &page) {
        for (const RuleOp &op : page.rules)
            painter.fillRect(op.area, op.colour);
        for (const PathOp &op : page.paths)
            painter.fillPath(op.path.translated(op.offset), op.colour);
        for (const ImageOp &op : page.images)
            painter.drawImage(op.area, op.image);
        for (const LineOp &op : page.text)
            op.set().draw(&painter, op.offset);
    };
    if (number == 0)
        paintOps(m_data->firstPage);
    paintOps(shown);
    if (!m_data->content.footer) {
        painter.restore();
        return;
    }
    paintFooter(painter, m_data->content.title, QStringLiteral("Pagina %1 di %2").arg(number + 1).arg(count()),
                QRectF(marginSide, bottomOf(size) + millimetres(8), widthOf(size), units(12)));
    painter.restore();
}

namespace {

/// What is written over what Qt 6.4 takes by itself: the moment, and a random identity.
struct PdfIdentity {
    QDateTime at;
    QUuid id;

    /// Calls `overwrite(position, length, value)` for each place in the file.
    template<class F> void stamp(const QByteArray &bytes, F &&overwrite) const
    {
        const QByteArray dateKey("/CreationDate (");
        if (const qsizetype date = bytes.indexOf(dateKey); date >= 0) {
            const qsizetype value = date + dateKey.size();
            overwrite(value, bytes.indexOf('\n', value) - value,
                      at.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z)'")).toLatin1());
        }
        const QByteArray idKey("/ID [ <"), hex = id.toByteArray(QUuid::Id128);
        if (const qsizetype where = bytes.lastIndexOf(idKey); where >= 0) {
            const qsizetype value = where + idKey.size();
            overwrite(value, bytes.indexOf(']', value) - value, hex + "> <" + hex + "> ");
        }
    }
};

/// A PDF/A-1b in the making. Each page goes out when the next one begins.
class PdfStream {
public:
    PdfStream(const Content &content, QIODevice &device)
        : m_at((content.writtenAt.isValid() ? content.writtenAt : QDateTime::currentDateTime()).toUTC())
        , m_id(content.id.isNull() ? QUuid::createUuid() : content.id)
    {
        const QString tool = QStringLiteral("Insieme");
        m_writer = std::make_unique<QPdfWriter>(&device);
        m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer->setResolution(1200);
        m_writer->setPageSize(QPageSize(sizeOf(content.paper), QPageSize::Millimeter));
        m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
        m_writer->setTitle(content.title);
        m_writer->setCreator(tool);
        m_writer->setDocumentXmpMetadata(xmpOf(content, tool, m_at));
    }

    void page(const Pages &pages, int number, bool wide)
    {
        m_writer->setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (m_painter.isActive()) {
            m_writer->newPage();
        } else {
            m_painter.begin(m_writer.get());
            m_painter.scale(unitsPerPoint, unitsPerPoint);
        }
        pages.paint(m_painter, number);
        ++m_count;
    }

    void bookmark(PdfBookmark bookmark) { m_bookmarks.push_back(std::move(bookmark)); }
    const std::vector<PdfBookmark> &bookmarks() const { return m_bookmarks; }
    int count() const { return m_count; }

    PdfIdentity finish()
    {
        if (m_painter.isActive())
            m_painter.end();
        m_writer.reset();
        return {m_at, m_id};
    }

private:
    QDateTime m_at;
    QUuid m_id;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    std::vector<PdfBookmark> m_bookmarks;
    int m_count = 0;
};

Error notWritten(const QString &path, const QString &why)
{
    return {Error::Code::Io, Texts::tr("%1 could not be written: %2. Nothing was left behind.").arg(path, why)};
}

Done written(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(notWritten(path, file.errorString()));
    return {};
}

} // namespace

QByteArray Pages::toPdf() const
{
    return pdf({});
}

QByteArray Pages::pdf(const GoOn &goOn) const
{
    const FixedHashOrder order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PdfStream pdf(m_data->content, buffer);
    for (int i = 0; i < count(); ++i) {
        if (goOn && !goOn(i, count()))
            return {};
        pdf.page(*this, i, m_data->pages[static_cast<size_t>(i)].wide);
    }
    for (const Data::Heading &heading : m_data->headings)
        pdf.bookmark(
            {heading.text, heading.level, heading.page, size(heading.page).height() - heading.y / unitsPerPoint});
    const PdfIdentity identity = pdf.finish();
    buffer.close();
    identity.stamp(bytes, [&bytes](qsizetype at, qsizetype length, const QByteArray &value) {
        // No longer than what was there, so that no offset in the file moves.
        if (value.size() <= length)
            bytes.replace(at, length, value.leftJustified(length, ' '));
    });
    return bytes + bookmarkUpdate(bytes, pdf.bookmarks());
}

Done Pages::writePdf(const QString &path, const GoOn &goOn) const
{
    const QByteArray bytes = pdf(goOn);
    if (bytes.isEmpty())
        return fail(Error::Code::Cancelled, Texts::tr("It was stopped, and nothing was written."));
    return written(bytes, path);
}

Result<int> Pages::print(QPagedPaintDevice &device, int from, int to, const GoOn &goOn) const
{
    const auto turn = [&](int page) {
        const QSizeF paper = size(page);
        device.setPageOrientation(paper.width() > paper.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    };
    turn(from);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(Error::Code::Io, Texts::tr("The printer did not answer. Nothing was printed."));
    const double scale = device.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    for (int i = from; i < to; ++i) {
        if (goOn && !goOn(i - from, to - from))
            return fail(Error::Code::Cancelled,
                        Texts::tr("It was stopped after %1 of %2 pages.").arg(i - from).arg(to - from));
        if (i > from) {
            turn(i);
            if (!device.newPage())
                return fail(Error::Code::Io,
                            Texts::tr("The printer stopped after page %1 of %2. Print the rest again from page %3.")
                                .arg(i)
                                .arg(count())
                                .arg(i + 1));
        }
        paint(painter, i);
    }
    if (!painter.end())
        return fail(Error::Code::Io, Texts::tr("The printer did not take the last page. Print it again."));
    return to - from;
}

struct PdfFile::Work {
    Work(const QString &where, const Content &content)
        : path(where)
        , file(where + QStringLiteral(".XXXXXX"))
        , opened(file.open())
        , pdf(content, file)
    {
    }
    QString path;
    QTemporaryFile file; ///< beside the one that is asked for: large ones do not fit into memory
    bool opened;
    PdfStream pdf;
};

PdfFile::PdfFile(const QString &path, const Content &like)
{
    Content content;
    content.title = like.title;
    content.paper = like.paper;
    m_work = std::make_unique<Work>(path, content);
}

PdfFile::~PdfFile() = default;

void PdfFile::add(const Pages &pages)
{
    if (!m_work->opened)
        return;
    const int first = m_work->pdf.count();
    for (int i = 0; i < pages.count(); ++i)
        m_work->pdf.page(pages, i, pages.m_data->pages[static_cast<size_t>(i)].wide);
    m_work->pdf.bookmark({pages.m_data->content.title, 1, first, pages.size(0).height()});
}

Done PdfFile::finish()
{
    QTemporaryFile &file = m_work->file;
    const auto failed = [this](const QString &why) { return tl::unexpected(notWritten(m_work->path, why)); };
    const PdfIdentity identity = m_work->pdf.finish();
    if (!m_work->opened || !file.flush() || file.error() != QFileDevice::NoError)
        return failed(file.errorString());
    const qint64 size = file.size();
    uchar *mapped = file.map(0, size);
    if (!mapped)
        return failed(file.errorString());
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), size);
    identity.stamp(bytes, [mapped](qsizetype at, qsizetype length, const QByteArray &value) {
        if (value.size() <= length)
            memcpy(mapped + at, value.leftJustified(length, ' ').constData(), static_cast<size_t>(length));
    });
    const QByteArray update = bookmarkUpdate(bytes, m_work->pdf.bookmarks());
    file.unmap(mapped);
    // Pages that did not all arrive leave a file whose form is not right.
    if (update.isEmpty())
        return failed(Texts::tr("not all pages could be kept"));
    if (!file.seek(size) || file.write(update) != update.size() || !file.flush() || !file.seek(0))
        return failed(file.errorString());
    QSaveFile out(m_work->path);
    if (!out.open(QIODevice::WriteOnly))
        return failed(out.errorString());
    while (!file.atEnd()) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty() || out.write(piece) != piece.size())
            return failed(piece.isEmpty() ? file.errorString() : out.errorString());
    }
    if (!out.commit())
        return failed(out.errorString());
    return {};
}

} // namespace insieme::documents
