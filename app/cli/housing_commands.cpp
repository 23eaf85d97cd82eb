// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/housing/allocation_proposal.h"
#include "core/housing/contributions.h"
#include "core/housing/occupancy.h"
#include "core/registry/organisation.h"

#include <QCoreApplication>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString number(std::optional<qint64> value)
{
    return value ? QString::number(*value) : QString();
}

/// housing state FILE [--on DATE]
int state(Invocation &in, Workspace &workspace)
{
    const auto day = in.has("on") ? parseIsoDate(in.option("on")) : workspace.today();
    if (!day)
        return in.usage(notADay(in.option("on")));
    const auto loads = houseLoads(workspace.records());
    if (!loads)
        return in.fail(loads.error());
    static constexpr const char *codes[] = {"free",        "reserved",       "occupied", "partly_occupied",
                                            "maintenance", "out_of_service", "works"};
    Rows rows(
        in,
        {QStringLiteral("unit"), QStringLiteral("status"), QStringLiteral("people"), QStringLiteral("capacity"),
         QStringLiteral("stays")},
        {Texts::tr("Apartment"), Texts::tr("Status"), Texts::tr("People"), Texts::tr("Capacity"), Texts::tr("Stays")});
    for (const UnitLoad &load : *loads) {
        const UnitDay at = unitOn(load, *day);
        QStringList stays;
        for (const StayLoad *stay : at.stays)
            stays << stay->code;
        const QStringList rest{QString::number(at.people), number(at.capacity), stays.join(QLatin1Char(' '))};
        rows.add(QStringList{load.unit.code, QLatin1String(codes[int(at.status)])} + rest,
                 QStringList{load.unit.code, unitStatusText(at.status)} + rest);
    }
    rows.finish();
    return Done;
}

/// housing capacity FILE
int capacity(Invocation &in, Workspace &workspace)
{
    const auto loads = houseLoads(workspace.records());
    if (!loads)
        return in.fail(loads.error());
    Rows rows(in,
              {QStringLiteral("unit"), QStringLiteral("surface"), QStringLiteral("by_surface"),
               QStringLiteral("by_rooms"), QStringLiteral("beds"), QStringLiteral("capacity")},
              {Texts::tr("Apartment"), Texts::tr("Surface"), Texts::tr("By surface"), Texts::tr("By rooms"),
               Texts::tr("Beds"), Texts::tr("Capacity")});
    for (const UnitLoad &load : *loads) {
        const UnitCapacity rules = capacityOf(load.unit);
        const QStringList cells{load.unit.code,
                                load.unit.surface ? plainText(*load.unit.surface) : QString(),
                                number(rules.bySurface),
                                number(rules.byRooms),
                                QString::number(load.beds.size()),
                                number(load.capacityOn(workspace.today()))};
        rows.add(cells, cells);
    }
    rows.finish();
    return Done;
}

/// housing occupancy FILE FROM TO
int figures(Invocation &in, Workspace &workspace)
{
    const auto from = parseIsoDate(in.word(2)), to = parseIsoDate(in.word(3));
    if (!from || !to || *to < *from)
        return in.usage(Texts::tr("Say the first and the last day (YYYY-MM-DD)."));
    std::vector<Id<HousingUnit>> units;
    for (const QUuid &id : workspace.records().ids(describe<HousingUnit>()))
        units.emplace_back(id);
    const auto result = occupancy(workspace.records(), units, *from, *to);
    if (!result)
        return in.fail(result.error());
    Rows rows(in,
              {QStringLiteral("place_days"), QStringLiteral("taken_days"), QStringLiteral("closed_days"),
               QStringLiteral("rate"), QStringLiteral("entries"), QStringLiteral("exits"),
               QStringLiteral("average_stay")},
              {Texts::tr("Days of beds"), Texts::tr("Days taken"), Texts::tr("Days closed"), Texts::tr("Occupancy %"),
               Texts::tr("Entries"), Texts::tr("Exits"), Texts::tr("Average stay in days")});
    const QStringList cells{
        QString::number(result->placeDays),
        QString::number(result->takenDays),
        QString::number(result->closedDays),
        result->rate() ? plainText(*result->rate()) : QString(),
        QString::number(result->entries),
        QString::number(result->exits),
        result->exits > 0 ? QString::number((result->stayDays * 2 + result->exits) / (result->exits * 2)) : QString()};
    rows.add(cells, cells);
    rows.finish();
    return Done;
}

/// housing statement FILE STAY [--until DATE]
int statement(Invocation &in, Workspace &workspace)
{
    const auto until = in.has("until") ? parseIsoDate(in.option("until")) : workspace.today();
    if (!until)
        return in.usage(notADay(in.option("until")));
    const auto id = findId(workspace, describe<HousingStay>(), in.word(2));
    if (!id)
        return in.fail(id.error());
    const auto account = statementOf(workspace.records(), Id<HousingStay>(*id), *until);
    if (!account)
        return in.fail(account.error());
    Rows rows(in,
              {QStringLiteral("day"), QStringLiteral("text"), QStringLiteral("payer"), QStringLiteral("due"),
               QStringLiteral("paid"), QStringLiteral("balance")},
              {Texts::tr("Day"), Texts::tr("What"), Texts::tr("Payer"), Texts::tr("Due"), Texts::tr("Paid"),
               Texts::tr("Balance")});
    for (const StatementLine &line : account->lines) {
        const QString payer = line.payer.isGuest() ? Texts::tr("guest") : payerName(workspace, line.payer, line.day);
        rows.add(
            {isoText(line.day), line.text, payer, plainText(line.due), plainText(line.paid), plainText(line.balance)},
            {italianText(line.day), line.text, payer, italianText(line.due), italianText(line.paid),
             italianText(line.balance)});
    }
    rows.finish();
    for (const QString &finding : account->missing + account->doubts)
        in.err << finding << '\n';
    return Done;
}

/// housing propose FILE [--write]
int propose(Invocation &in, Workspace &workspace)
{
    constexpr int twoYears = 731;
    const auto proposal = proposeAllocations(workspace.records(), workspace.today(), twoYears);
    if (!proposal)
        return in.fail(proposal.error());
    if (in.has("write")) {
        const auto done = workspace.perform({QT_TRANSLATE_NOOP("Command", "Propose allocations")},
                                            [&](Transaction &t) { return writeProposal(t, *proposal); });
        if (!done)
            return in.fail(done.error());
    }
    Rows rows(in,
              {QStringLiteral("request"), QStringLiteral("score"), QStringLiteral("unit"), QStringLiteral("start_date"),
               QStringLiteral("end_date"), QStringLiteral("reason")},
              {Texts::tr("Request"), Texts::tr("Score"), Texts::tr("Apartment"), Texts::tr("Start"),
               Texts::tr("Day of exit"), Texts::tr("Reason")});
    for (const AllocationLine &line : proposal->lines)
        rows.add({line.code, QString::number(line.score), line.unitCode, isoText(line.start), isoText(line.end),
                  line.reason},
                 {line.code, QString::number(line.score), line.unitCode, italianText(line.start), italianText(line.end),
                  line.reason});
    rows.finish();
    return Done;
}

int housing(Invocation &in)
{
    struct Sub {
        const char *name;
        qsizetype words;
        int (*run)(Invocation &, Workspace &);
    };
    static constexpr Sub subs[] = {{"state", 2, state},
                                   {"capacity", 2, capacity},
                                   {"occupancy", 4, figures},
                                   {"statement", 3, statement},
                                   {"propose", 2, propose}};
    for (const Sub &sub : subs) {
        if (in.word(0) != QLatin1String(sub.name) || in.words.size() != sub.words)
            continue;
        auto opened = in.open(in.word(1), in.has("write"));
        return opened ? sub.run(in, **opened) : in.fail(opened.error());
    }
    return in.usage(Texts::tr("Usage: insieme-cli housing state|capacity|occupancy|statement|propose …; "
                              "“insieme-cli housing --help” says more."));
}

constexpr CommandEntry entries[] = {
    {"housing",
     "housing state FILE [--on DATE] [--format table|csv|json] | capacity FILE [--format table|csv|json] | occupancy "
     "FILE FROM TO [--format table|csv|json] | statement FILE STAY [--until DATE] [--format table|csv|json] | "
     "propose FILE [--write [--operator NAME]] [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help",
                       "the house on any day, what the rules allow, occupancy over days, a guest's contributions, "
                       "a proposal of allocations with its reasons"),
     2, housing},
};

} // namespace

std::span<const CommandEntry> housingCommands()
{
    return entries;
}

} // namespace insieme::cli
