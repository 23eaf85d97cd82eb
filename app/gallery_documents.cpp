// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_documents.h"

#include "core/documents/odt.h"
#include "core/documents/pages.h"
#include "core/documents/printable.h"
#include "ui/shell/main_window.h"

#include <QImage>
#include <QPainter>
#include <QTextStream>

namespace insieme {

void renderDocuments(MainWindow &window, const QString &folder)
{
    QTextStream err(stderr);
    const Records &records = window.workspace().records();
    const Context context = window.workspace().context();
    for (const documents::Printable &printable : documents::printables()) {
        const QString name = QStringLiteral("%1/paper_%2").arg(folder, QLatin1String(printable.name));
        const auto id = documents::exampleFor(printable, records, context);
        const auto composed = id ? printable.compose({records, *id, context}) : tl::unexpected(id.error());
        if (!composed) {
            err << printable.name << ": " << composed.error().text << '\n';
            continue;
        }
        const documents::Pages pages(composed->content);
        for (int i = 0; i < pages.count(); ++i) {
            QImage image((pages.size(i) * 1.5).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(1.5, 1.5);
            pages.paint(painter, i);
            painter.end();
            image.save(QStringLiteral("%1_%2.png").arg(name).arg(i + 1));
        }
        for (const auto &written : {pages.writePdf(name + QStringLiteral(".pdf")),
                                    documents::writeOdt(composed->content, name + QStringLiteral(".odt"))})
        {
            if (!written)
                err << written.error().text << '\n';
        }
    }
}

} // namespace insieme
