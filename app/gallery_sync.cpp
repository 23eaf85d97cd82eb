// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_sync.h"

#include "app/gallery_shot.h"
#include "app/other_desk.h"
#include "core/agreements/agreement.h"
#include "core/areas/sample_file.h"
#include "core/placements/placement.h"
#include "ui/shell/main_window.h"
#include "ui/sync/desks_page.h"
#include "ui/sync/history_page.h"
#include "ui/sync/merge_view.h"

#include <QTemporaryDir>
#include <QTextStream>

namespace insieme {

bool renderExchange(const QString &folder, const QString &suffix)
{
    const QTemporaryDir scratch;
    const auto give = [](const Error &error) {
        QTextStream(stderr) << error.text << error.detail << '\n';
        return false;
    };
    auto main = createSample(scratch.filePath(QStringLiteral("veneto-insieme.insieme")));
    if (!main)
        return give(main.error());
    (void)(*main)->setMeta(QStringLiteral("desk_name"), QStringLiteral("Padova 1"));
    auto desk = makeOtherDesk(**main, scratch.path());
    if (!desk)
        return give(desk.error());
    const Id<Agreement> convention(fixedUuid(u"agreement/piazzola-2026"));
    MainWindow first(std::move(*main)), second(std::move(desk->workspace));
    for (MainWindow *window : {&first, &second}) {
        window->resize(1440, 900);
        window->show();
        window->openPlace(QStringLiteral("desks"));
    }
    const auto name = [&](const char *picture) {
        return QStringLiteral("%1/%2_%3.png").arg(folder, QLatin1String(picture), suffix);
    };
    shoot(second, name("exchange_desk_before"));
    auto *page = qobject_cast<DesksPage *>(first.page());
    page->openPackage(desk->package);
    if (!page->previewing())
        return give({Error::Code::Invalid, QStringLiteral("the package could not be shown")});
    page->preview().panel().choose(Decision::Side::Here);
    page->preview().nextToDecide();
    shoot(first, name("exchange_preview_decided"));
    page->preview().select(convention.uuid());
    shoot(first, name("exchange_preview_record"));
    first.resize(1180, 700);
    shoot(first, name("exchange_preview_compact"));
    first.resize(1440, 900);
    page->merge();
    shoot(first, name("exchange_after"));
    page->prepare(PackageForm::Kind::Partner);
    shoot(first, name("exchange_package"));
    page->stepBack();
    const QString answer = scratch.filePath(QStringLiteral("Padova.pacchetto"));
    page->writePackageTo(answer, {});
    auto *other = qobject_cast<DesksPage *>(second.page());
    other->openPackage(answer);
    shoot(second, name("exchange_answer_preview"));
    other->merge();
    shoot(second, name("exchange_desk_after"));
    first.openPlace(QStringLiteral("history"));
    if (auto *history = qobject_cast<HistoryPage *>(first.page())) {
        history->setSpan(HistoryPage::Span::Today);
        history->setArea(&describe<Agreement>());
        shoot(first, name("history_agreements"));
        for (const QUuid &id : first.workspace().records().ids(describe<Placement>()))
            (void)first.workspace().logReading(describe<Placement>(), id);
        history->setArea(nullptr);
        history->setSpan(HistoryPage::Span::All);
        history->showReadings(true);
        shoot(first, name("history_readings"));
    }
    return true;
}

} // namespace insieme
