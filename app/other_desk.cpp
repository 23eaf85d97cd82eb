// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/other_desk.h"

#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/placements/placement.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"

#include <QDir>

namespace insieme {
namespace {

const char *const changed = QT_TRANSLATE_NOOP("Command", "Change %1");

template<class R, class F> Done edit(Workspace &workspace, const Id<R> &id, F &&change)
{
    return workspace
        .perform({changed, {{QString(), &describe<R>(), id.uuid()}}},
                 [&](Transaction &t) -> Done {
                     const auto before = t.records().load(id);
                     if (!before)
                         return tl::unexpected(before.error());
                     R after = *before;
                     change(after);
                     return t.update(*before, after);
                 })
        .map([](qint64) {});
}

template<class R> Done add(Workspace &workspace, const QString &name, R &record)
{
    return workspace
        .perform({QT_TRANSLATE_NOOP("Command", "Add %1"), {{name}}}, [&](Transaction &t) { return t.insert(record); })
        .map([](qint64) {});
}

Result<Id<Operator>> addOperator(Workspace &workspace, const QString &name)
{
    Operator record;
    record.name = name;
    INSIEME_TRY(add(workspace, name, record));
    return record.id;
}

template<class R> std::vector<Id<R>> idsOf(const Workspace &workspace)
{
    std::vector<Id<R>> ids;
    for (const QUuid &id : workspace.records().ids(describe<R>()))
        ids.emplace_back(id);
    return ids;
}

} // namespace

Result<OtherDesk> makeOtherDesk(Workspace &main, const QString &folder)
{
    const Id<Agreement> convention(fixedUuid(u"agreement/piazzola-2026"));
    const auto placements = idsOf<Placement>(main);
    const auto cooperatives = idsOf<Cooperative>(main);
    if (placements.size() < 2 || cooperatives.size() < 3 || !main.records().load(convention))
        return tl::unexpected(Error{Error::Code::NotFound, QStringLiteral("too few records")});
    auto desk =
        Workspace::create(QDir(folder).filePath(QStringLiteral("limena.insieme")), areas(), QStringLiteral("Limena"));
    if (!desk)
        return tl::unexpected(desk.error());
    const auto marta = addOperator(main, QStringLiteral("Marta Esempio"));
    const auto elena = addOperator(main, QStringLiteral("Elena Inventi"));
    if (!marta || !elena)
        return tl::unexpected(marta ? elena.error() : marta.error());
    const auto full = makePackage(main, {true});
    if (!full)
        return tl::unexpected(full.error());
    INSIEME_TRY(mergePackage(**desk, *full).map([](const auto &) {}));
    INSIEME_TRY(main.setOperator(marta->uuid()));
    INSIEME_TRY((*desk)->setOperator(elena->uuid()));

    Workspace &there = **desk;
    INSIEME_TRY(edit(main, convention, [](Agreement &a) { a.inailPosition = QStringLiteral("00000000"); }));
    INSIEME_TRY(edit(there, convention, [](Agreement &a) {
        a.sites = QStringLiteral("Magazzino comunale, via Dante 30");
        a.inailPosition = QStringLiteral("00000000");
        a.notes = QStringLiteral("Il tutor cambia da settembre.");
    }));
    INSIEME_TRY(edit(main, placements[0], [](Placement &p) { p.job = QStringLiteral("Cura del verde pubblico"); }));
    INSIEME_TRY(edit(there, placements[0], [](Placement &p) { p.site = QStringLiteral("Parco di via Roma"); }));
    INSIEME_TRY(edit(main, placements[1], [](Placement &p) { p.site = QStringLiteral("Biblioteca comunale"); }));
    INSIEME_TRY(edit(there, placements[1], [](Placement &p) {
        p.site = QStringLiteral("Archivio comunale");
        p.job = QStringLiteral("Riordino dell'archivio");
    }));
    auto others = idsOf<Agreement>(main);
    std::erase(others, convention);
    for (size_t i = 0; i < std::min<size_t>(others.size(), 3); ++i)
        INSIEME_TRY(edit(there, others[i], [](Agreement &a) { a.signingPlace = QStringLiteral("Limena"); }));
    for (size_t i = 0; i < std::min<size_t>(cooperatives.size(), 6); ++i)
        INSIEME_TRY(
            edit(there, cooperatives[i], [i](Cooperative &c) { c.phone = QStringLiteral("049 88000%1").arg(i); }));
    INSIEME_TRY(edit(main, cooperatives[2], [](Cooperative &c) { c.phone = QStringLiteral("049 770000"); }));
    Organisation added;
    added.names.push_back({{}, {}, QStringLiteral("Associazione Esempio di Limena"), {}, {}, {}});
    added.municipality = QStringLiteral("Limena");
    INSIEME_TRY(add(there, added.names.front().name, added));
    const QString path = QDir(folder).filePath(QStringLiteral("Limena.pacchetto"));
    const auto package = makePackage(there, {});
    if (!package)
        return tl::unexpected(package.error());
    INSIEME_TRY(writePackage(path, *package, {}));
    return OtherDesk{std::move(*desk), path};
}

} // namespace insieme
