// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_file.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/pages.h"
#include "tests/bench/bench.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

namespace insieme::bench {

void documentFigures(Files &files)
{
    auto sample = createSample(files.path(QStringLiteral("sample.insieme")));
    require(sample.has_value());
    const auto composed = documents::composeAgreement(documents::agreementTemplates().front(), (*sample)->records(),
                                                      fixedUuid(u"agreement/piazzola-2026"), (*sample)->context());
    require(composed.has_value());
    QString html;
    for (const documents::Block &block : composed->content.blocks) {
        if (const auto *paragraph = std::get_if<documents::Paragraph>(&block)) {
            html += QStringLiteral("<p align=justify>");
            for (const documents::Run &run : paragraph->runs)
                html += run.text.toHtmlEscaped();
            html += QStringLiteral("</p>");
        } else if (const auto *table = std::get_if<documents::Table>(&block)) {
            html += QStringLiteral("<table border=1>");
            for (const auto &row : table->rows) {
                html += QStringLiteral("<tr>");
                for (const auto &cell : row)
                    html +=
                        QStringLiteral("<td>%1</td>").arg(cell.empty() ? QString() : cell.front().text.toHtmlEscaped());
                html += QStringLiteral("</tr>");
            }
            html += QStringLiteral("</table>");
        }
    }
    compare(
        "200 six-page conventions to PDF: QTextDocument's time / ours (times faster)", "4 or more", 1,
        [&] {
            return seconds([&] {
                for (int i = 0; i < 200; ++i) {
                    QBuffer buffer;
                    buffer.open(QIODevice::WriteOnly);
                    QPdfWriter writer(&buffer);
                    QTextDocument document;
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
