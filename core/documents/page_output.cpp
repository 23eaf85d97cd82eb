// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"
#include "core/documents/pages_data.h"
#include "core/documents/pdf_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

class PainterCanvas final : public Canvas {
public:
    explicit PainterCanvas(QPainter &painter)
        : m_painter(painter)
    {
    }
    void fill(const QRectF &area, const QColor &colour) override { m_painter.fillRect(area, colour); }
    void fill(const QPainterPath &path, const QColor &colour) override { m_painter.fillPath(path, colour); }
    void draw(const QImage &image, const QRectF &area) override { m_painter.drawImage(area, image); }
    void draw(const QTextLayout &, const QTextLine &line, QPointF offset) override { line.draw(&m_painter, offset); }

private:
    QPainter &m_painter;
};

/// As a path, so that it is not among the words of the page.
void paintDraftMark(Canvas &canvas, QSizeF size)
{
    static const QPainterPath path = [] {
        QPainterPath word;
        word.addText(0, 0, documentFont(118, true, false, true), QStringLiteral("BOZZA"));
        word.translate(-word.boundingRect().center());
        return word;
    }();
    QTransform place;
    place.translate(size.width() / 2, size.height() / 2);
    place.rotate(-52);
    canvas.fill(place.map(path), draftInk);
}

void paintFooter(Canvas &canvas, const QString &title, const QString &number, QRectF area)
{
    canvas.fill(QRectF(area.left(), area.top() - units(4), area.width(), units(0.6)), accent);
    const QFont font = documentFont(8, false, false, true);
    const QFontMetricsF metrics(font);
    const double numberWidth = metrics.horizontalAdvance(number);
    const auto write = [&](const QString &text, double x) {
        QTextLayout layout(text, font);
        QTextLayout::FormatRange whole{0, static_cast<int>(text.size()), {}};
        whole.format.setForeground(quiet);
        layout.setFormats({whole});
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        canvas.draw(layout, line, QPointF(x, area.center().y() - line.height() / 2));
    };
    write(metrics.elidedText(typeset(title), Qt::ElideRight, area.width() - numberWidth - units(20)), area.left());
    write(number, area.right() - numberWidth);
}

} // namespace

void Pages::paint(QPainter &painter, int number) const
{
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    PainterCanvas canvas(painter);
    m_data->paint(canvas, number);
    painter.restore();
}

void Pages::Data::paint(Canvas &canvas, int number) const
{
    const Page &shown = use(number);
    const QSizeF size = sheet(shown.wide);
    if (content.draft)
        paintDraftMark(canvas, size);
    const auto paintOps = [&canvas](const Page &page) {
        for (const RuleOp &op : page.rules)
            canvas.fill(op.area, op.colour);
        for (const PathOp &op : page.paths)
            canvas.fill(op.path.translated(op.offset), op.colour);
        for (const ImageOp &op : page.images)
            canvas.draw(op.image, op.area);
        for (const LineOp &op : page.text)
            canvas.draw(op.text->lines(), op.set(), op.offset);
    };
    if (number == 0)
        paintOps(firstPage);
    paintOps(shown);
    if (content.footer)
        paintFooter(canvas, content.title, pageNumber(content.english).arg(number + 1).arg(pages.size()),
                    QRectF(marginSide, bottomOf(size) + millimetres(8), widthOf(size), units(12)));
}

namespace {

PdfAbout aboutOf(const Content &content)
{
    return {content.title,   content.author,
            content.subject, (content.writtenAt.isValid() ? content.writtenAt : QDateTime::currentDateTime()).toUTC(),
            content.id,      content.english};
}

} // namespace

QByteArray Pages::toPdf() const
{
    return pdf({});
}

QByteArray Pages::pdf(const GoOn &goOn) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PdfWriter pdf(buffer, aboutOf(m_data->content));
    for (int i = 0; i < count(); ++i) {
        if (goOn && !goOn(i, count()))
            return {};
        pdf.page(size(i), [&](Canvas &canvas) { m_data->paint(canvas, i); });
    }
    std::vector<PdfBookmark> bookmarks;
    for (const Data::Heading &heading : m_data->headings)
        bookmarks.push_back(
            {heading.text, heading.level, heading.page, size(heading.page).height() - heading.y / unitsPerPoint});
    pdf.finish(bookmarks);
    return bytes;
}

Done Pages::writePdf(const QString &path, const GoOn &goOn) const
{
    const QByteArray bytes = pdf(goOn);
    if (bytes.isEmpty())
        return fail(Error::Code::Cancelled, Texts::tr("It was stopped, and nothing was written."));
    return writeWhole(path, bytes);
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
    Work(const QString &path, const PdfAbout &about)
        : file(path)
        , opened(file.begin())
        , pdf(file, about)
    {
    }
    WholeFile file;
    Done opened;
    PdfWriter pdf;
    std::vector<PdfBookmark> bookmarks;
};

PdfFile::PdfFile(const QString &path, const QString &title)
{
    Content about;
    about.title = title;
    m_work = std::make_unique<Work>(path, aboutOf(about));
}

PdfFile::~PdfFile() = default;

Done PdfFile::add(const Pages &pages)
{
    INSIEME_TRY(m_work->opened);
    m_work->bookmarks.push_back({pages.m_data->content.title, 1, m_work->pdf.count(), pages.size(0).height()});
    for (int i = 0; i < pages.count(); ++i) {
        if (!m_work->pdf.page(pages.size(i), [&](Canvas &canvas) { pages.m_data->paint(canvas, i); }))
            return tl::unexpected(m_work->file.refused());
    }
    return {};
}

Done PdfFile::finish()
{
    INSIEME_TRY(m_work->opened);
    if (!m_work->pdf.finish(m_work->bookmarks))
        return tl::unexpected(m_work->file.refused());
    return m_work->file.finish();
}

} // namespace insieme::documents
