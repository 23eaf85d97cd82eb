// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_file.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/pages.h"
#include "tests/bench/bench.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

namespace insieme::bench {
namespace {

QString htmlOf(const documents::Runs &runs)
{
    QString html;
    for (const documents::Run &run : runs) {
        const QString text = run.text.toHtmlEscaped();
        html += run.bold ? QStringLiteral("<b>%1</b>").arg(text)
            : run.italic ? QStringLiteral("<i>%1</i>").arg(text)
                         : text;
    }
    return html;
}

/// The words of the document in the markup that QTextDocument reads; its letterhead as Insieme sets it, in sans.
QString htmlOf(const documents::Content &content)
{
    QString html;
    for (const QString &line : content.letterhead)
        html += QStringLiteral("<p align=center style='font-family:Liberation Sans'>%1</p>").arg(line.toHtmlEscaped());
    for (const documents::Block &block : content.blocks) {
        if (const auto *paragraph = std::get_if<documents::Paragraph>(&block)) {
            const bool head = paragraph->style < documents::Style::Body;
            html += QStringLiteral("<p align=justify>") + (head ? QStringLiteral("<b>") : QString())
                + paragraph->marker.toHtmlEscaped() + QLatin1Char(' ') + htmlOf(paragraph->runs)
                + (head ? QStringLiteral("</b></p>") : QStringLiteral("</p>"));
        } else if (const auto *table = std::get_if<documents::Table>(&block)) {
            html += QStringLiteral("<table border=1>");
            for (const auto &row : table->rows) {
                html += QStringLiteral("<tr>");
                for (const auto &cell : row)
                    html += QStringLiteral("<td>%1</td>").arg(htmlOf(cell));
                html += QStringLiteral("</tr>");
            }
            html += QStringLiteral("</table>");
        } else if (const auto *signatures = std::get_if<documents::Signatures>(&block)) {
            for (const auto &party : signatures->parties)
                html += QStringLiteral("<p>%1<br>%2<br>%3</p>")
                            .arg(htmlOf(party.name), htmlOf(party.capacity), htmlOf(party.signer));
        } else if (const auto *references = std::get_if<documents::References>(&block)) {
            for (const auto *lines : {&references->lines, &references->framed}) {
                for (const documents::Runs &line : *lines)
                    html += QStringLiteral("<p>%1</p>").arg(htmlOf(line));
            }
        }
    }
    return html;
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
    const QFont serif(QStringLiteral("Liberation Serif"), 11);
    compare(
        "200 six-page conventions to PDF: QTextDocument's time / ours (times faster)", "4 or more", 1,
        [&] {
            return seconds([&] {
                for (int i = 0; i < 200; ++i) {
                    QBuffer buffer;
                    buffer.open(QIODevice::WriteOnly);
                    QPdfWriter writer(&buffer);
                    QTextDocument document;
                    document.setDefaultFont(serif);
                    document.setHtml(html);
                    document.print(&writer);
                }
            });
        },
        [&] {
            return seconds([&] {
                for (int i = 0; i < 200; ++i)
                    require(documents::Pages(composed->content).toPdf().size() > 1000);
            });
        });
}

} // namespace insieme::bench
