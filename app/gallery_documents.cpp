// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_documents.h"

#include "core/documents/address_sheets.h"
#include "core/documents/odt.h"
#include "core/documents/pages.h"
#include "core/documents/printable.h"
#include "core/registry/members.h"
#include "ui/shell/main_window.h"

#include <QImage>
#include <QPainter>
#include <QTextStream>

namespace insieme {
namespace {

void write(const documents::Content &content, const QString &name)
{
    const documents::Pages pages(content);
    for (int i = 0; i < pages.count(); ++i) {
        QImage image((pages.size(i) * 1.5).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(1.5, 1.5);
        pages.paint(painter, i);
        painter.end();
        image.save(QStringLiteral("%1_%2.png").arg(name).arg(i + 1));
    }
    for (const auto &written :
         {pages.writePdf(name + QStringLiteral(".pdf")), documents::writeOdt(content, name + QStringLiteral(".odt"))})
    {
        if (!written)
            QTextStream(stderr) << written.error().text << '\n';
    }
}

} // namespace

void renderDocuments(MainWindow &window, const QString &folder)
{
    QTextStream err(stderr);
    const Records &records = window.workspace().records();
    const Context context = window.workspace().context();
    const auto named = [&folder](const char *name) {
        return QStringLiteral("%1/paper_%2").arg(folder, QLatin1String(name));
    };
    for (const documents::Printable &printable : documents::printables()) {
        const auto id = documents::exampleFor(printable, records, context);
        const auto composed = id ? printable.compose({records, *id, context}) : tl::unexpected(id.error());
        if (composed)
            write(composed->content, named(printable.name));
        else
            err << printable.name << ": " << composed.error().text << '\n';
    }
    // One envelope; a sheet of labels that is not full.
    std::vector<QUuid> members = records.ids(describe<Cooperative>());
    std::erase_if(members, [&](const QUuid &id) {
        return !documents::postalAddress(records, describe<Cooperative>(), id, context);
    });
    for (const documents::AddressFormat &format : documents::addressFormats()) {
        const size_t count = std::min<size_t>(members.size(), format.isEnvelope() ? 1 : 20);
        const auto sheet = documents::addressSheet(format, describe<Cooperative>(),
                                                   {members.begin(), members.begin() + static_cast<qsizetype>(count)},
                                                   records, context);
        if (sheet)
            write(sheet->content, named(format.name));
        else
            err << format.name << ": " << sheet.error().text << '\n';
    }
}

} // namespace insieme
