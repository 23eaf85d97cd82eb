// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery.h"

#include "app/gallery_contracts.h"
#include "app/gallery_documents.h"
#include "app/gallery_housing.h"
#include "app/gallery_placements.h"
#include "app/gallery_register.h"
#include "app/gallery_sheet.h"
#include "app/gallery_shot.h"
#include "app/gallery_sync.h"
#include "core/agreements/agreement.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "core/documents/printable.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/store/search.h"
#include "ui/exchange/exchange_page.h"
#include "ui/shell/document_page.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextStream>

namespace insieme {
namespace {

void saveForManual(const QImage &image, const QString &path)
{
    const QFileInfo file(path);
    const QDir folder(file.dir().filePath(QStringLiteral("manual")));
    folder.mkpath(QStringLiteral("."));
    image.scaledToWidth(760, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32)
        .save(folder.filePath(file.completeBaseName().section(QLatin1Char('_'), 0, -2) + QStringLiteral(".png")));
}

} // namespace

int renderGallery(const QString &folder, const QString &filter)
{
    setGalleryFilter(filter);
    QTextStream err(stderr);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        err << "insieme --gallery FOLDER\n";
        return 2;
    }
    const QUuid convention = fixedUuid(u"agreement/piazzola-2026");
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        const bool light = mode == Theme::Mode::Light;
        setLanguage(QStringLiteral("it"));
        Theme::current().apply(mode);
        const QTemporaryDir scratch;
        auto workspace = createSample(scratch.filePath(QStringLiteral("veneto-insieme.insieme")));
        if (!workspace) {
            err << workspace.error().text << '\n' << workspace.error().detail << '\n';
            return 3;
        }
        // Whoever opens the pictures sees somebody at work.
        (*workspace)->setOperator(fixedUuid(u"operator/marta-esempio"));
        MainWindow window(std::move(*workspace));
        window.resize(1440, 900);
        window.show();
        const auto name = [&](const char *page) {
            return QStringLiteral("%1/%2_%3.png")
                .arg(folder, QLatin1String(page), light ? QStringLiteral("light") : QStringLiteral("dark"));
        };
        {
            const std::unique_ptr<QWidget> sheet(makePartSheet());
            sheet->show();
            shoot(*sheet, name("parts"));
        }
        {
            const std::unique_ptr<QWidget> sheet(makeLargePartSheet());
            sheet->show();
            shoot(*sheet, name("parts_large"));
        }
        for (const char *place : {"desk", "deadlines", "manual"}) {
            window.openPlace(QLatin1String(place));
            shoot(window, name(place));
        }
        for (const char *view : {"agreements", "cooperatives", "bodies", "people", "organisations"}) {
            window.showList(QLatin1String(view));
            shoot(window, name(qPrintable(QStringLiteral("list_") + QLatin1String(view))));
        }
        window.showList(QStringLiteral("cooperatives"));
        window.listPage()->model().setText(QStringLiteral("zzz"));
        window.listPage()->filter().setText(QStringLiteral("zzz"));
        QMetaObject::invokeMethod(&window.listPage()->filter(), "returnPressed");
        shoot(window, name("list_nothing_found"));
        window.listPage()->filter().setText({});
        QMetaObject::invokeMethod(&window.listPage()->filter(), "returnPressed");

        window.showRecord(describe<Agreement>(), convention);
        shoot(window, name("record_agreement"));
        // A correction, a mistake, and their history.
        RecordPage *record = window.recordPage();
        record->editor("end_date")->setValue(*makeDate(2027, 1, 31));
        emit record->editor("end_date")->edited();
        record->save();
        record->edit();
        record->editor("cig")->setValue(QStringLiteral("A0123AB1FC"));
        emit record->editor("cig")->edited();
        shoot(window, name("record_agreement_mistake"));
        record->discard();
        for (int tab = 1; tab < record->tabs().count(); ++tab) {
            record->tabs().setCurrent(tab);
            shoot(window, name(qPrintable(QStringLiteral("record_agreement_tab%1").arg(tab))));
        }
        shoot(window, name("record_history")); // the last one
        window.undo();
        window.showRecord(describe<Agreement>(), convention);
        window.recordPage()->actions().front().run();
        shoot(window, name("document_preview"));
        for (const auto &[view, text] :
             {std::pair("cooperatives", "Jonathan"), std::pair("bodies", "Piazzola"), std::pair("people", "Esempio")})
        {
            window.showList(QLatin1String(view));
            const auto hits =
                window.workspace().search().find(QLatin1String(text), &window.listPage()->model().type(), 1);
            if (!hits.isEmpty()) {
                window.showRecord(*hits.front().type, hits.front().id);
                shoot(window, name(qPrintable(QStringLiteral("record_") + QLatin1String(view))));
            }
        }
        for (const auto &[slug, page] :
             {std::pair("il-portico", "record_member"), std::pair("esempio-accoglienza", "record_member_amber"),
              std::pair("esempio-parchi", "record_member_red")})
        {
            window.showRecord(describe<Cooperative>(),
                              fixedUuid(QStringLiteral("organisation/") + QLatin1String(slug)));
            shoot(window, name(page));
        }
        renderRegister(window, name);
        window.showList(QStringLiteral("requirements"));
        shoot(window, name("list_requirements"));
        const auto people = window.workspace().search().find(QStringLiteral("esempio"), &describe<Person>(), 1);
        if (!people.isEmpty()) {
            window.showRecord(describe<Person>(), people.front().id);
            if (auto *tabs = window.recordPage()->findChild<Tabs *>()) {
                for (int i = 0; i < tabs->count(); ++i) {
                    if (tabs->text(i) == QCoreApplication::translate("Navigation", "Data protection"))
                        tabs->setCurrent(i);
                }
            }
            shoot(window, name("record_person_forget"));
        }
        // Importing: which table, its columns, what would happen.
        window.showList(QStringLiteral("exchange"));
        shoot(window, name("import_table"));
        if (auto *exchange = qobject_cast<ExchangePage *>(window.page())) {
            exchange->paste(
                QStringLiteral("Ragione sociale\tC.F.\tCittà\tProv.\tTelefono\tLavoratori\tSocia dal\tColore\n"
                               "Jonathan\t99900060288\tPiazzola sul Brenta\tPD\t+39 049 000001\t81\t1/3/2004\tblu\n"
                               "Cooperativa Esempio Nuova\t99900120280\tLimena\tPD\t049 000002\t12\t22/06/2026\tverde\n"
                               "Cooperativa Esempio Errata\t9990012028\tLimena\tPD\t\tdodici\t31/02/2026\t\n"
                               "Sestante\t99900110281\tPadova\tPD\t\t28\t\t\n"));
            shoot(window, name("import_columns"));
            exchange->check();
            while (exchange->isRunning())
                QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
            shoot(window, name("import_check"));
            window.resize(1180, 700);
            shoot(window, name("compact_import_check"));
            exchange->stepBack();
            shoot(window, name("compact_import_columns"));
            window.resize(1440, 900);
        }
        window.showNew(QStringLiteral("cooperatives"));
        shoot(window, name("record_new"));
        window.recordPage()->discard();
        QApplication::processEvents();
        window.openPalette(QStringLiteral("por"));
        shoot(window, name("palette"));
        window.palettePart().hide();
        window.openKeys();
        shoot(window, name("keys"));
        for (QWidget *sheet : window.findChildren<KeySheet *>())
            sheet->hide();
        window.setPrivacy(true);
        window.showList(QStringLiteral("people"));
        shoot(window, name("privacy"));
        window.setPrivacy(false);
        window.showList(QStringLiteral("cooperatives"));
        window.setDay(*makeDate(2020, 1, 1));
        shoot(window, name("as_of"));
        window.setDay({});
        window.listPage()->model().tick(1);
        window.listPage()->model().tick(3);
        shoot(window, name("list_ticked"));
        window.resize(1366, 768);
        shoot(window, name("office_laptop"));
        window.resize(1440, 900);
        renderPlacements(window, name);
        renderContracts(window, name);
        renderHousing(window, name);
        window.resize(1180, 700);
        window.showList(QStringLiteral("agreements"));
        shoot(window, name("compact_list"));
        window.showRecord(describe<Agreement>(), convention);
        shoot(window, name("compact_record"));
        window.goToStrip();
        shoot(window, name("compact_record_list"));
        window.goToStrip();
        if (!renderExchange(folder, light ? QStringLiteral("light") : QStringLiteral("dark")))
            return 3;
        if (!light)
            continue;
        window.showList(QStringLiteral("cooperatives"));
        window.page()->print();
        shoot(window, name("list_print_preview"));
        window.openPrintable(*documents::findPrintable(u"convenzione-comune"), convention);
        window.documentPage()->goToNextProblem();
        shoot(window, name("document"));
        renderDocuments(window, folder);
    }
    // The manual shows some of them, smaller.
    for (const char *page : {"list_ticked", "record_member", "record_agreement_mistake", "import_columns", "privacy",
                             "desk", "placement_clock", "exchange_preview", "deadlines", "document", "record_history",
                             "as_of", "housing_housing", "palette"})
    {
        const QString path = QStringLiteral("%1/%2_light.png").arg(folder, QLatin1String(page));
        if (const QImage image(path); !image.isNull())
            saveForManual(image, path);
    }
    for (const QString &fault : galleryFaults())
        err << fault << '\n';
    return galleryFaults().isEmpty() ? 0 : 1;
}

} // namespace insieme
