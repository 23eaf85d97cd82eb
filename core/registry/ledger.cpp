// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/ledger.h"

#include "core/base/elision.h"
#include "core/record/describe.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem kindItems[] = {
    {"subscription", QT_TRANSLATE_NOOP("ShareMovementKind", "Subscription")},
    {"transfer", QT_TRANSLATE_NOOP("ShareMovementKind", "Transfer")},
    {"pay_back", QT_TRANSLATE_NOOP("ShareMovementKind", "Pay-back")},
};
constexpr ChoiceList kindList{"ShareMovementKind", kindItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<ShareMovementKind> = &kindList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ShareMovement)
};

constexpr qint64 mostCents = 1'000'000'000'000;

Verdict checkAmount(const Money &amount)
{
    return amount.cents <= 0 || amount.cents > mostCents
        ? Verdict::invalid(Texts::tr("it must be above zero and at most %1.").arg(italianText(Money{mostCents})))
        : Verdict::valid();
}

struct MovementDescriptor {
    INSIEME_DESCRIPTOR(ShareMovement)
    static constexpr auto fields =
        insieme::fields<R>(field<&R::id>("id", "", ""),
                           field<&R::kind>("kind", "tipo", QT_TR_NOOP("Movement"), {.title = true, .width = 18}),
                           field<&R::day>("day", "giorno", QT_TR_NOOP("Day"), {.title = true, .width = 10}),
                           field<&R::cooperative>("cooperative_id", "cooperativa", QT_TR_NOOP("Cooperative"),
                                                  {.required = true, .width = 36}),
                           field<&R::counterpart>("counterpart_id", "a_favore_di", QT_TR_NOOP("To"), {.width = 36}),
                           field<&R::amount, checkAmount>("amount", "importo", QT_TR_NOOP("Amount"), {.width = 12}),
                           field<&R::paidOn>("paid_on", "versata_il", QT_TR_NOOP("Paid on"), {.width = 10}),
                           field<&R::act>("act", "atto", QT_TR_NOOP("Act"), {.search = true, .width = 30}),
                           field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static_assert(arity<R>() == fields.storedCount(), "a member of ShareMovement has no field");
};

void checkMovement(const void *record, const Context &, Problems &problems)
{
    const auto &movement = *static_cast<const ShareMovement *>(record);
    const auto invalid = [&problems](const QString &text) {
        problems.append({Verdict::Level::Invalid, QStringLiteral("counterpart_id"), text});
    };
    const bool transfer = movement.kind == ShareMovementKind::Transfer;
    if (transfer && movement.counterpart.isNull())
        invalid(Texts::tr("A transfer needs the cooperative that receives the shares."));
    if (!transfer && !movement.counterpart.isNull())
        invalid(Texts::tr("Only a transfer has a cooperative that receives the shares."));
    if (transfer && movement.counterpart == movement.cooperative)
        invalid(Texts::tr("Both cooperatives of the transfer are the same."));
}

/// Everything in the ledger is looked at, because a movement that was changed or removed leaves no trace of whose it
/// was. Movements of one day count together.
void balancesStayAboveZero(const Records &records, const RecordType &type, const QUuid &id, QList<Finding> &findings)
{
    Borrowed statement(records.database().cached(QStringLiteral(
        "WITH change(c, day, cents) AS ("
        " SELECT cooperative_id, coalesce(day, ''), CASE kind WHEN 'subscription' THEN amount ELSE -amount END"
        " FROM share_movement UNION ALL"
        " SELECT counterpart_id, coalesce(day, ''), amount FROM share_movement WHERE kind='transfer'),"
        "daily(c, day, cents) AS (SELECT c, day, sum(cents) FROM change GROUP BY c, day),"
        "balance(c, day, cents) AS (SELECT c, day, sum(cents) OVER (PARTITION BY c ORDER BY day) FROM daily) "
        "SELECT c, min(day), cents FROM balance WHERE cents<0 GROUP BY c ORDER BY c")));
    while (statement->next()) {
        const auto cooperative = records.load(Id<Cooperative>(statement->uuid(0)));
        const OrganisationName *name = cooperative ? nameOn(*cooperative, {}) : nullptr;
        const Date day = parseIsoDate(statement->text(1)).value_or(Date());
        findings.append({&type, id,
                         elided(Texts::tr("The shares of %1 would fall below zero (%2, on %3).")
                                    .arg(name ? name->name : QString(), italianText(Money{statement->integer(2)}),
                                         italianText(day)))});
    }
}

bool later(const Date &a, const Date &b)
{
    return isoText(b) < isoText(a);
}

std::vector<ShareMovement> movementsOf(const Records &records, const Id<Cooperative> &cooperative)
{
    std::vector<ShareMovement> result;
    for (const char *column : {"cooperative_id", "counterpart_id"}) {
        for (const QUuid &id : records.referring(describe<ShareMovement>(), column, cooperative.uuid())) {
            if (auto movement = records.load(Id<ShareMovement>(id)))
                result.push_back(std::move(*movement));
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const ShareMovement &a, const ShareMovement &b) { return later(b.day, a.day); });
    return result;
}

} // namespace

std::vector<LedgerLine> ledgerOf(const Records &records, const Id<Cooperative> &cooperative)
{
    std::vector<LedgerLine> lines;
    Money balance;
    for (const ShareMovement &movement : movementsOf(records, cooperative)) {
        const bool gains = movement.kind == ShareMovementKind::Subscription || movement.cooperative != cooperative;
        const Money change{gains ? movement.amount.cents : -movement.amount.cents};
        balance = balance + change;
        lines.push_back({movement, change, balance});
    }
    return lines;
}

Money shareBalance(const Records &records, const Id<Cooperative> &cooperative, const Date &day)
{
    Money balance;
    for (const LedgerLine &line : ledgerOf(records, cooperative)) {
        if (!stated(day) || !later(line.movement.day, day))
            balance = line.balance;
    }
    return balance;
}

Money unpaidCapital(const Records &records, const Id<Cooperative> &cooperative, const Date &day)
{
    Money unpaid;
    for (const ShareMovement &movement : movementsOf(records, cooperative)) {
        if (movement.kind == ShareMovementKind::Subscription && !later(movement.day, day)
            && (!stated(movement.paidOn) || day < movement.paidOn))
            unpaid = unpaid + movement.amount;
    }
    return unpaid;
}

template<> const RecordType &describe<ShareMovement>()
{
    static const RecordType type = [] {
        RecordType t = recordType<MovementDescriptor>("share_movement", "share-movements",
                                                      QT_TRANSLATE_NOOP("ShareMovement", "Movement of shares"),
                                                      QT_TRANSLATE_NOOP("ShareMovement", "Movements of shares"));
        t.check = checkMovement;
        return t;
    }();
    return type;
}

void addLedger(Catalogue &catalogue)
{
    const RecordType *movement = &describe<ShareMovement>();
    catalogue.types.push_back(movement);
    catalogue.guards.push_back({"share_balances",
                                QT_TRANSLATE_NOOP("Guard", "no share balance below zero"),
                                Guard::Strength::Never,
                                {movement},
                                balancesStayAboveZero,
                                true});
}

} // namespace insieme
