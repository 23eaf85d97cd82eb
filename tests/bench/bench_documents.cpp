// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_file.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/odt.h"
#include "core/documents/pages.h"
#include "core/documents/print_many.h"
#include "core/documents/typography.h"
#include "tests/bench/bench.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTextDocument>
#include <sys/resource.h>

namespace insieme::bench {
namespace {

QString htmlOf(const documents::Runs &runs)
{
    QString html;
    for (const documents::Run &run : runs) {
        const QString text = documents::hyphenated(run.text).toHtmlEscaped();
        html += run.bold ? QStringLiteral("<b>%1</b>").arg(text)
            : run.italic ? QStringLiteral("<i>%1</i>").arg(text)
                         : text;
    }
    return html;
}

QString styleOf(const documents::Look &look)
{
    const QString align = look.alignment == Qt::AlignHCenter ? QStringLiteral("center")
        : look.alignment == Qt::AlignLeft                    ? QStringLiteral("left")
                                                             : QStringLiteral("justify");
    return QStringLiteral(
               "align=%1 style='font-family:\"Insieme Document %2\"; font-size:%3pt; font-weight:%4; margin-top:%5pt; "
               "margin-bottom:%6pt; line-height:%7%; color:%8'")
        .arg(align, look.sans ? QStringLiteral("Sans") : QStringLiteral("Serif"))
        .arg(look.size)
        .arg(look.bold ? 700 : 400)
        .arg(look.before)
        .arg(look.after)
        .arg(look.leading * 100)
        .arg(look.colour.name());
}

/// The document with its typography – sizes, distances, columns, rules, places where words may be divided – in the
/// markup that QTextDocument reads.
QString htmlOf(const documents::Content &content)
{
    QString html;
    for (const QString &line : content.letterhead)
        html += QStringLiteral("<p align=center style='font-family:\"Insieme Document Sans\"; font-size:8.5pt'>%1</p>")
                    .arg(line.toHtmlEscaped());
    for (const documents::Block &block : content.blocks) {
        if (const auto *paragraph = std::get_if<documents::Paragraph>(&block)) {
            html += QStringLiteral("<p %1>").arg(styleOf(documents::lookOf(paragraph->style)))
                + paragraph->marker.toHtmlEscaped() + QLatin1Char(' ') + htmlOf(paragraph->runs)
                + QStringLiteral("</p>");
        } else if (const auto *table = std::get_if<documents::Table>(&block)) {
            double whole = 0;
            for (const documents::TableColumn &column : table->columns)
                whole += column.width;
            html += QStringLiteral("<table width=100% border=1 cellspacing=0 cellpadding=3 "
                                   "style='border-collapse:collapse; border-color:#969aa2'>");
            bool head = true;
            for (const auto &row : table->rows) {
                html += head ? QStringLiteral("<thead><tr bgcolor=#e6efed>") : QStringLiteral("<tr>");
                for (size_t i = 0; i < row.size(); ++i)
                    html += QStringLiteral("<td width=%1% align=%2 style='font-family:\"Insieme Document Sans\"; "
                                           "font-size:9pt'>%3</td>")
                                .arg(100 * table->columns[i].width / whole)
                                .arg(table->columns[i].right ? QStringLiteral("right") : QStringLiteral("left"),
                                     htmlOf(row[i]));
                html += head ? QStringLiteral("</tr></thead>") : QStringLiteral("</tr>");
                head = false;
            }
            html += QStringLiteral("</table>");
        } else if (const auto *signatures = std::get_if<documents::Signatures>(&block)) {
            html += QStringLiteral("<table width=100%><tr>");
            for (const auto &party : signatures->parties)
                html += QStringLiteral("<td align=center>%1<br>%2<br>%3</td>")
                            .arg(htmlOf(party.name), htmlOf(party.capacity), htmlOf(party.signer));
            html += QStringLiteral("</tr></table>");
        } else if (const auto *references = std::get_if<documents::References>(&block)) {
            for (const auto *lines : {&references->lines, &references->framed}) {
                for (const documents::Runs &line : *lines)
                    html += QStringLiteral("<p>%1</p>").arg(htmlOf(line));
            }
        }
    }
    return html;
}

/// Of a program that was started and ended: like `seconds`, with the processor time of the children.
double childSeconds(const QString &program, const QStringList &arguments)
{
    const auto processor = [] {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        const auto of = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        return of(usage.ru_utime) + of(usage.ru_stime);
    };
    const double before = processor();
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    require(process.waitForFinished(-1));
    const double wall = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return qEnvironmentVariableIsSet("INSIEME_BENCH_CPU") ? processor() - before : wall;
}

constexpr int count = 200;

/// From the records to the files, as the window and the command line print many.
double printMany(const documents::PrintRequest &request, const QString &folder)
{
    return seconds([&] {
        const auto printed = documents::printManyFiles(*documents::findPrintable(u"convenzione-comune"),
                                                       std::vector<QUuid>(count, request.id), request, folder);
        require(printed && printed->made == count);
    });
}

/// The same pages by LibreOffice in one process, from the editable copies of the same content; ours as the window and
/// the command line print many, from the records to the files.
void compareWithOffice(const documents::Content &content, const documents::PrintRequest &request)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        std::printf("200 six-page conventions to PDF/A against LibreOffice: not installed\n");
        return;
    }
    QTemporaryDir folder;
    QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                          QStringLiteral("--headless"),
                          QStringLiteral("--convert-to"),
                          QStringLiteral("pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":"
                                         "\"1\"}}"),
                          QStringLiteral("--outdir"),
                          folder.filePath(QStringLiteral("office"))};
    // The first start writes a profile; it is not counted.
    const QString first = folder.filePath(QStringLiteral("first.odt"));
    require(documents::writeOdt(content, first).has_value());
    childSeconds(office, arguments + QStringList{first});
    for (int i = 0; i < count; ++i) {
        const QString path = folder.filePath(QStringLiteral("%1.odt").arg(i));
        require(QFile::copy(first, path));
        arguments << path;
    }
    QDir(folder.path()).mkpath(QStringLiteral("ours"));
    compare(
        "200 six-page conventions to PDF/A files: LibreOffice's time / ours (times faster)", "4.5 or more", 1,
        [&] { return childSeconds(office, arguments); },
        [&] { return printMany(request, folder.filePath(QStringLiteral("ours"))); });
    require(QDir(folder.filePath(QStringLiteral("office"))).entryList({QStringLiteral("*.pdf")}).size() == count + 1);
}

/// What many documents in one file leave in memory.
void memoryOfMany(const documents::Content &content)
{
    QTemporaryDir folder;
    const auto peak = [&](int count) {
        double most = 0;
        documents::PdfFile file(folder.filePath(QStringLiteral("many.pdf")), content.title);
        for (int i = 0; i < count; ++i) {
            file.add(documents::Pages(content));
            most = std::max(most, residentMemory());
        }
        require(file.finish().has_value());
        return most;
    };
    peak(20); // fonts and caches
    const double few = peak(20), many = peak(200);
    print("memory while 200 conventions go into one PDF / while 20 do", many / few, "x", "about 1");
}

} // namespace

void documentFigures(Files &files)
{
    auto sample = createSample(files.path(QStringLiteral("sample.insieme")));
    require(sample.has_value());
    const auto composed = documents::composeAgreement(documents::agreementTemplates().front(), (*sample)->records(),
                                                      fixedUuid(u"agreement/piazzola-2026"), (*sample)->context());
    require(composed.has_value());
    const QString html = htmlOf(composed->content);
    // The same typefaces on both sides, registered by the first page of ours.
    require(documents::Pages(composed->content).count() > 1);
    const QFont serif(QStringLiteral("Insieme Document Serif"), 11);
    const auto withTextDocument = [&] {
        return seconds([&] {
            for (int i = 0; i < count; ++i) {
                QBuffer buffer;
                buffer.open(QIODevice::WriteOnly);
                QPdfWriter writer(&buffer);
                writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
                QTextDocument document;
                document.setDefaultFont(serif);
                document.setHtml(html);
                document.print(&writer);
            }
        });
    };
    const documents::PrintRequest request{(*sample)->records(), fixedUuid(u"agreement/piazzola-2026"),
                                          (*sample)->context()};
    compare("200 six-page conventions to PDF, laid out one by one: QTextDocument's time / ours (times faster)",
            "4 or more", 1, withTextDocument, [&] {
                return seconds([&] {
                    for (int i = 0; i < count; ++i)
                        require(documents::Pages(composed->content).toPdf().size() > 1000);
                });
            });
    QTemporaryDir folder;
    compare("200 six-page conventions to PDF/A files, printed as many: QTextDocument's time / ours (times faster)",
            "4 or more", 1, withTextDocument, [&] { return printMany(request, folder.path()); });
    compareWithOffice(composed->content, request);
    memoryOfMany(composed->content);
}

} // namespace insieme::bench
