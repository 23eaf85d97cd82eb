// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_sync.h"

#include "app/gallery_shot.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/placements/placement.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"
#include "ui/shell/main_window.h"
#include "ui/sync/desks_page.h"
#include "ui/sync/history_page.h"
#include "ui/sync/merge_view.h"
#include "ui/widgets/long_work.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

namespace insieme {
namespace {

/// Runs what may fail; the first failure is kept.
struct Attempt {
    QString error;
    template<class T> bool operator()(const Result<T> &result)
    {
        if (!result && error.isEmpty())
            error = result.error().text + result.error().detail;
        return result.has_value();
    }
};

template<class R, class F> Result<qint64> edit(Workspace &workspace, const Id<R> &id, const char *label, F &&change)
{
    return workspace.perform({label, {{QString(), &describe<R>(), id.uuid()}}}, [&](Transaction &t) -> Done {
        const auto before = t.records().load(id);
        if (!before)
            return tl::unexpected(before.error());
        R after = *before;
        change(after);
        return t.update(*before, after);
    });
}

Result<Id<Operator>> addOperator(Workspace &workspace, const QString &name)
{
    Operator record;
    record.name = name;
    const auto done = workspace.perform({QT_TRANSLATE_NOOP("Command", "Add %1"), {{name}}},
                                        [&](Transaction &t) { return t.insert(record); });
    if (!done)
        return tl::unexpected(done.error());
    return record.id;
}

} // namespace

bool renderExchange(const QString &folder, const QString &suffix)
{
    const char *const changed = QT_TRANSLATE_NOOP("Command", "Change %1");
    const QTemporaryDir scratch;
    Attempt attempt;
    const auto give = [&] {
        QTextStream(stderr) << attempt.error << '\n';
        return false;
    };
    auto main = createSample(scratch.filePath(QStringLiteral("veneto-insieme.insieme")));
    auto desk =
        Workspace::create(scratch.filePath(QStringLiteral("limena.insieme")), areas(), QStringLiteral("Limena"));
    if (!attempt(main) || !attempt(desk))
        return give();
    (void)(*main)->setMeta(QStringLiteral("desk_name"), QStringLiteral("Padova 1"));
    const auto marta = addOperator(**main, QStringLiteral("Marta Esempio"));
    const auto elena = addOperator(**main, QStringLiteral("Elena Inventi"));
    const auto full = makePackage(**main, {true});
    if (!attempt(marta) || !attempt(elena) || !attempt(full) || !attempt(mergePackage(**desk, *full)))
        return give();
    (*main)->setOperator(marta->uuid());
    (*desk)->setOperator(elena->uuid());

    // Other fields of one placement, the same field of another; the same value at both; fields that only one changes.
    const Id<Agreement> convention(fixedUuid(u"agreement/piazzola-2026"));
    std::vector<Id<Agreement>> others;
    for (const QUuid &id : (*main)->records().ids(describe<Agreement>())) {
        if (id != convention.uuid())
            others.emplace_back(id);
    }
    std::vector<Id<Cooperative>> cooperatives;
    for (const QUuid &id : (*main)->records().ids(describe<Cooperative>()))
        cooperatives.emplace_back(id);
    Workspace &here = **main, &there = **desk;
    attempt(edit(here, convention, changed, [](Agreement &a) { a.inailPosition = QStringLiteral("00000000"); }));
    attempt(edit(there, convention, changed, [](Agreement &a) {
        a.sites = QStringLiteral("Magazzino comunale, via Dante 30");
        a.inailPosition = QStringLiteral("00000000");
        a.notes = QStringLiteral("Il tutor cambia da settembre.");
    }));
    const auto placements = (*main)->records().ids(describe<Placement>());
    const Id<Placement> agreed(placements[0]), disputed(placements[1]);
    attempt(edit(here, agreed, changed, [](Placement &p) { p.job = QStringLiteral("Cura del verde pubblico"); }));
    attempt(edit(there, agreed, changed, [](Placement &p) { p.site = QStringLiteral("Parco di via Roma"); }));
    attempt(edit(here, disputed, changed, [](Placement &p) { p.site = QStringLiteral("Biblioteca comunale"); }));
    attempt(edit(there, disputed, changed, [](Placement &p) {
        p.site = QStringLiteral("Archivio comunale");
        p.job = QStringLiteral("Riordino dell'archivio");
    }));
    for (size_t i = 0; i < std::min<size_t>(others.size(), 3); ++i)
        attempt(edit(there, others[i], changed, [](Agreement &a) { a.signingPlace = QStringLiteral("Limena"); }));
    for (size_t i = 0; i < std::min<size_t>(cooperatives.size(), 6); ++i)
        attempt(edit(there, cooperatives[i], changed,
                     [i](Cooperative &c) { c.phone = QStringLiteral("049 88000%1").arg(i); }));
    attempt(edit(here, cooperatives[2], changed, [](Cooperative &c) { c.phone = QStringLiteral("049 770000"); }));
    Organisation added;
    added.names.push_back({{}, {}, QStringLiteral("Associazione Esempio di Limena"), {}, {}, {}});
    added.municipality = QStringLiteral("Limena");
    attempt(there.perform({QT_TRANSLATE_NOOP("Command", "Add %1"), {{added.names.front().name}}},
                          [&](Transaction &t) { return t.insert(added); }));
    const QString path = scratch.filePath(QStringLiteral("Limena.pacchetto"));
    const auto package = makePackage(there, {});
    if (!attempt(package) || !attempt(writePackage(path, *package, {})) || !attempt.error.isEmpty())
        return give();

    MainWindow first(std::move(*main)), second(std::move(*desk));
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
    page->openPackage(path);
    shoot(first, name("exchange_preview"));
    if (!page->previewing()) {
        attempt.error = QStringLiteral("the package could not be shown");
        return give();
    }
    page->preview().choose(Decision::Side::Here);
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
        shoot(first, name("history"));
        for (const QUuid &id : first.workspace().records().ids(describe<Placement>()))
            (void)first.workspace().logReading(describe<Placement>(), id);
        history->setArea(nullptr);
        history->setSpan(HistoryPage::Span::All);
        history->showReadings(true);
        shoot(first, name("history_readings"));
        history->openAsOf(first.workspace().today());
        while (!first.findChildren<LongWork *>().isEmpty())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *past = qobject_cast<MainWindow *>(each);
            if (!past || past == &first || past == &second)
                continue;
            past->resize(1440, 900);
            past->showRecord(describe<Agreement>(), convention.uuid());
            shoot(*past, name("file_as_it_was"));
            past->close();
        }
    }
    return true;
}

} // namespace insieme
