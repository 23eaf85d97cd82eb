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
#include "app/scenes.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/store/search.h"
#include "ui/shell/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/shell/start_window.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

namespace insieme {
namespace {

/// The colours that a picture has most of, none close to another: as many as a byte tells apart.
QList<QRgb> mainColours(const QImage &image)
{
    QHash<QRgb, int> counted;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counted[line[x]];
    }
    QList<QRgb> colours = counted.keys();
    std::sort(colours.begin(), colours.end(),
              [&counted](QRgb a, QRgb b) { return std::pair(counted.value(b), a) < std::pair(counted.value(a), b); });
    const auto apart = [](QRgb a, QRgb b) {
        return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
    };
    QList<QRgb> chosen;
    for (const int least : {12, 6, 1}) {
        for (const QRgb colour : std::as_const(colours)) {
            if (chosen.size() < 256
                && std::none_of(chosen.begin(), chosen.end(), [&](QRgb other) { return apart(colour, other) < least; }))
                chosen << colour;
        }
    }
    return chosen;
}

/// Small in the file and in the program: two themes of it take less than one with all its colours.
void saveForManual(const QImage &image, const QString &path)
{
    QFileInfo(path).dir().mkpath(QStringLiteral("."));
    const QImage small = image.scaledToWidth(760, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    small.convertToFormat(QImage::Format_Indexed8, mainColours(small), Qt::AvoidDither).save(path, "PNG", 0);
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
    // What somebody has chosen on this computer is neither shown nor changed.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
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
        if (const auto works = (*workspace)->setOperator(fixedUuid(u"operator/marta-esempio")); !works) {
            err << works.error().text << '\n';
            return 3;
        }
        MainWindow window(std::move(*workspace));
        window.resize(1440, 900);
        window.show();
        const auto name = [&](const char *page) {
            return QStringLiteral("%1/%2_%3.png")
                .arg(folder, QLatin1String(page), light ? QStringLiteral("light") : QStringLiteral("dark"));
        };
        const auto take = [&](const Scene &scene, const QString &prefix = {}) {
            QWidget *shown = scene.show(window);
            if (shown)
                shoot(*shown->window(), name(qPrintable(prefix + scene.name)));
            else
                noteGalleryFault(QStringLiteral("%1: there is nothing to show it with").arg(scene.name));
            if (shown && scene.leave)
                scene.leave(window);
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
        {
            StartWindow start;
            start.show();
            shoot(start, name("start"));
            auto fresh = Workspace::create(scratch.filePath(QStringLiteral("consorzio.insieme")), areas(), {},
                                           window.workspace().today());
            if (!fresh) {
                noteGalleryFault(fresh.error().text);
            } else {
                MainWindow first(std::move(*fresh));
                first.resize(1440, 900);
                first.show();
                first.askWhoWorks();
                settle(first);
                shoot(first, name("first_start"));
            }
        }
        if (!writeLetter(window.workspace()))
            return 3;
        for (const Scene &scene : placeScenes())
            take(scene);
        for (const Scene &scene : recordScenes())
            take(scene);
        window.showList(QStringLiteral("cooperatives"));
        window.listPage()->model().setText(QStringLiteral("zzz"));
        window.listPage()->filter().setText(QStringLiteral("zzz"));
        QMetaObject::invokeMethod(&window.listPage()->filter(), "returnPressed");
        shoot(window, name("list_nothing_found"));
        window.listPage()->filter().setText({});
        QMetaObject::invokeMethod(&window.listPage()->filter(), "returnPressed");

        window.showRecord(describe<Agreement>(), convention);
        // A correction, a mistake, and their history.
        RecordPage *record = window.recordPage();
        record->editor("end_date")->setValue(*makeDate(2027, 1, 31));
        emit record->editor("end_date")->edited();
        record->save();
        record->edit();
        record->editor("cig")->setValue(QStringLiteral("A0123AB1FC"));
        emit record->editor("cig")->edited();
        shoot(window, name("record_agreement_mistake"));
        emit record->discarded();
        record = window.recordPage();
        for (int tab = 1; tab < record->tabs().count(); ++tab) {
            record->tabs().setCurrent(tab);
            shoot(window, name(qPrintable(QStringLiteral("record_agreement_tab%1").arg(tab))));
        }
        shoot(window, name("record_history")); // the last one
        {
            const std::unique_ptr<QWidget> sheet(makeFramePartSheet(window));
            sheet->show();
            shoot(*sheet, name("parts_frame"));
        }
        {
            const std::unique_ptr<QWidget> sheet(makeChangePartSheet(window));
            sheet->show();
            settle(window); // where the records are read
            shoot(*sheet, name("parts_change"));
        }
        window.undo();
        for (const auto &[slug, page] : {std::pair("esempio-accoglienza", "record_member_amber"),
                                         std::pair("esempio-parchi", "record_member_red")})
        {
            window.showRecord(describe<Cooperative>(),
                              fixedUuid(QStringLiteral("organisation/") + QLatin1String(slug)));
            shoot(window, name(page));
        }
        renderRegister(window, name);
        settle(window);
        window.showNew(QStringLiteral("cooperatives"));
        shoot(window, name("record_new"));
        emit window.recordPage()->discarded();
        QApplication::processEvents();
        window.showList(QStringLiteral("cooperatives"));
        window.listPage()->model().tick(1);
        window.listPage()->model().tick(3);
        window.resize(1366, 768);
        shoot(window, name("office_laptop"));
        window.resize(1440, 900);
        window.listPage()->model().untick();
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
        window.resize(1440, 900);
        if (light)
            renderDocuments(window, folder);
        for (const Scene &scene : actScenes()) {
            take(scene);
            if (!scene.name.startsWith(QLatin1String("import")))
                continue;
            window.resize(1180, 700);
            take(scene, QStringLiteral("compact_"));
            window.resize(1440, 900);
        }
        if (!renderExchange(folder, light ? QStringLiteral("light") : QStringLiteral("dark")))
            return 3;
    }
    // The manual shows some of them, smaller.
    const std::pair<const char *, const char *> manual[] = {
        {"list_ticked", "list_ticked"},
        {"record_cooperatives", "record_member"},
        {"record_agreement_mistake", "record_agreement_mistake"},
        {"import_columns", "import_columns"},
        {"privacy", "privacy"},
        {"desk", "desk"},
        {"placement_clock", "placement_clock"},
        {"exchange_preview", "exchange_preview"},
        {"deadlines", "deadlines"},
        {"document", "document"},
        {"record_history", "record_history"},
        {"as_of", "as_of"},
        {"operator_asked", "operator_asked"},
        {"settings", "settings"},
        {"record_person_forget", "record_person_forget"},
        {"list_share-movements", "list_share-movements"},
        {"duplicates", "duplicates"},
        {"document_issued", "document_issued"},
        {"contracts_extension_blocked", "contracts_extension_blocked"},
        {"contracts_price_revision", "contracts_price_revision"},
        {"contracts_renegotiation", "contracts_renegotiation"},
        {"contracts_presences", "contracts_presences"},
        {"list_opportunities", "list_opportunities"},
        {"record_meetings", "record_meetings"},
        {"record_units", "record_units"},
        {"record_requests", "record_requests"},
        {"housing-proposal", "housing-proposal"},
        {"housing_stay_1", "housing_stay_1"},
        {"housing_stay_2", "housing_stay_2"},
        {"housing_stay_3", "housing_stay_3"},
        {"housing-figures", "housing-figures"},
        {"list_closures", "list_closures"},
        {"housing", "housing_housing"},
        {"palette", "palette"},
        {"palette_copy", "palette_copy"},
        {"palette_calendar", "palette_calendar"}};
    for (const auto &[page, picture] : manual) {
        for (const auto &[theme, place] : {std::pair("light", "manual"), std::pair("dark", "manual/dark")}) {
            const QImage image(QStringLiteral("%1/%2_%3.png").arg(folder, QLatin1String(page), QLatin1String(theme)));
            if (!image.isNull())
                saveForManual(image,
                              QStringLiteral("%1/%2/%3.png").arg(folder, QLatin1String(place), QLatin1String(picture)));
        }
    }
    for (const QString &fault : galleryFaults())
        err << fault << '\n';
    return galleryFaults().isEmpty() ? 0 : 1;
}

} // namespace insieme
