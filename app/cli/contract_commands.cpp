// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/contracts/account.h"
#include "core/contracts/act_changes.h"
#include "core/contracts/contract_checks.h"
#include "core/contracts/contract_values.h"
#include "core/contracts/extension.h"
#include "core/contracts/plan.h"
#include "core/contracts/procurement_rules.h"
#include "core/contracts/renegotiation.h"
#include "core/registry/members.h"

#include <QCoreApplication>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString nameOf(const Workspace &workspace, const RecordType &type, const QUuid &id)
{
    return id.isNull() ? QString() : workspace.title(type, id, {});
}

void warn(Invocation &in, const QStringList &findings)
{
    for (const QString &text : findings)
        in.err << Texts::tr("Warning: %1").arg(text) << '\n';
}

/// What each payer owes and each cooperative receives for a month of a service.
int account(Invocation &in)
{
    const auto month = parseMonth(in.word(2));
    if (!month)
        return in.usage(Texts::tr("“%1” is not a month (YYYY-MM).").arg(in.word(2)));
    auto opened = in.open(in.word(3), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    const auto id = findId(workspace, describe<Service>(), in.word(1));
    if (!id)
        return in.fail(id.error());
    const auto account = accountOf(workspace.records(), Id<Service>(*id), *month);
    if (!account)
        return in.fail(account.error());
    Rows rows(in, {QStringLiteral("side"), QStringLiteral("name"), QStringLiteral("amount"), QStringLiteral("fee")},
              {Texts::tr("Side"), Texts::tr("Name"), Texts::tr("Amount"), Texts::tr("Fee")});
    const auto add = [&](const char *side, const QString &name, Money amount, std::optional<Money> fee = {}) {
        rows.add({QLatin1String(side), name, plainText(amount), fee ? plainText(*fee) : QString()},
                 {QLatin1String(side), name, italianText(amount), fee ? italianText(*fee) : QString()});
    };
    static constexpr const char *payers[] = {"health_authority", "municipality", "user"};
    for (const PayerAmount &payer : account->payers) {
        const QString name = payer.user.isNull()
            ? nameOf(workspace, describe<Organisation>(), payer.organisation.uuid())
            : nameOf(workspace, describe<ServiceUser>(), payer.user.uuid());
        add(payers[static_cast<size_t>(payer.payer)], name, payer.amount);
    }
    for (const CooperativeAccount &each : account->cooperatives)
        add("cooperative", nameOf(workspace, describe<Cooperative>(), each.cooperative.uuid()), each.gross, each.fee);
    add("total", account->service.name, account->total);
    rows.finish();
    warn(in, account->findings);
    return account->findings.isEmpty() ? Done : No;
}

/// What the proposed tariffs of an agreement change between two days.
int simulation(Invocation &in)
{
    const auto from = parseIsoDate(in.word(2)), to = parseIsoDate(in.word(3));
    if (!from || !to)
        return in.usage(notADay(from ? in.word(3) : in.word(2)));
    auto opened = in.open(in.word(4), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    const auto id = findId(workspace, describe<Agreement>(), in.word(1));
    if (!id)
        return in.fail(id.error());
    const auto result = simulate(workspace.records(), Id<Agreement>(*id), *from, *to);
    if (!result)
        return in.fail(result.error());
    Rows rows(
        in,
        {QStringLiteral("side"), QStringLiteral("name"), QStringLiteral("old_value"), QStringLiteral("new_value"),
         QStringLiteral("difference")},
        {Texts::tr("Side"), Texts::tr("Name"), Texts::tr("Today"), Texts::tr("Proposed"), Texts::tr("Difference")});
    const auto add = [&](const char *side, const QString &name, Money before, Money after) {
        rows.add({QLatin1String(side), name, plainText(before), plainText(after), plainText(after - before)},
                 {QLatin1String(side), name, italianText(before), italianText(after), italianText(after - before)});
    };
    for (const RenegotiationLine &line : result->lines)
        add("service", line.intensity.isEmpty() ? line.name : line.name + QStringLiteral(" · ") + line.intensity,
            line.oldValue(), line.newValue());
    add("health_share", {}, result->oldHealth, result->newHealth);
    add("social_share", {}, result->oldSocial, result->newSocial);
    for (const PayerDifference &each : result->payers)
        add("payer", payerText(each, workspace.context()), each.oldValue, each.newValue);
    for (const CooperativeDifference &each : result->cooperatives)
        add("cooperative", nameOf(workspace, describe<Cooperative>(), each.cooperative.uuid()), each.oldValue,
            each.newValue);
    add("total", {}, result->oldHealth + result->oldSocial, result->newHealth + result->newSocial);
    rows.finish();
    warn(in, result->findings);
    return Done;
}

/// Status 1 while one of them is in the way.
int listChecks(Invocation &in, const std::vector<CheckItem> &items)
{
    Rows rows(in, {QStringLiteral("level"), QStringLiteral("code"), QStringLiteral("what"), QStringLiteral("fact")},
              {Texts::tr("Level"), Texts::tr("Code"), Texts::tr("What"), Texts::tr("Found")});
    static constexpr const char *levels[] = {"ok", "warning", "blocked"};
    int status = Done;
    for (const CheckItem &item : items) {
        const QLatin1String level(levels[static_cast<size_t>(item.level)]);
        rows.add({level, item.code, item.what, item.fact}, {level, item.code, item.what, item.fact});
        if (item.level == CheckItem::Level::Blocked)
            status = No;
    }
    rows.finish();
    return status;
}

/// The conditions of an act; status 1 while one blocks it.
int conditions(Invocation &in)
{
    auto opened = in.open(in.word(2), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    const auto id = findId(workspace, describe<AgreementAct>(), in.word(1));
    if (!id)
        return in.fail(id.error());
    const auto act = workspace.records().load(Id<AgreementAct>(*id));
    if (!act)
        return in.fail(act.error());
    const auto agreement = workspace.records().load(act->agreement);
    if (!agreement)
        return in.fail(agreement.error());
    return listChecks(in, extensionChecks(workspace.records(), *agreement, *act, workspace.today()));
}

int registered(Invocation &in)
{
    return changeRecord(in, describe<AgreementAct>(), {QT_TRANSLATE_NOOP("Command", "Register the act %1")},
                        [](Transaction &transaction, const QUuid &id) -> insieme::Done {
                            const auto act = transaction.records().load(Id<AgreementAct>(id));
                            if (!act)
                                return tl::unexpected(act.error());
                            return registerAct(transaction, *act);
                        });
}

int plan(Invocation &in)
{
    return changeRecord(
        in, describe<Agreement>(), {QT_TRANSLATE_NOOP("Command", "Plan the renewal of %1")},
        [](Transaction &transaction, const QUuid &id) { return writePlan(transaction, Id<Agreement>(id)); });
}

int next(Invocation &in)
{
    return makeRecords(
        in, describe<Agreement>(), {QT_TRANSLATE_NOOP("Command", "Copy %1 as the next one")},
        [](Transaction &transaction, const QUuid &id) { return idsOf(copyAsNext(transaction, Id<Agreement>(id))); });
}

int drafted(Invocation &in)
{
    return makeRecords(
        in, describe<Opportunity>(), {QT_TRANSLATE_NOOP("Command", "Draft the agreement of %1")},
        [](Transaction &transaction, const QUuid &id) { return idsOf(draftOf(transaction, Id<Opportunity>(id))); });
}

/// The price revision of art. 60 with its steps.
int revision(Invocation &in)
{
    const auto started = parseIsoDate(in.word(1));
    const auto residual = parsePlainMoney(in.word(2));
    const auto variation = parsePlainPercent(in.word(3));
    if (!started || !residual || !variation)
        return in.usage(
            Texts::tr("Say the start of the procedure (YYYY-MM-DD), the amount still to be executed and the "
                      "variation in percent, both with two decimals and a point."));
    auto opened = in.open(in.word(4), false);
    if (!opened)
        return in.fail(opened.error());
    const auto rule = revisionRuleOn((*opened)->records(), ContractObject::Services, *started);
    if (!rule) {
        in.err << elided(
            Texts::tr("No price revision rule is in force for procedures of %1.").arg(italianText(*started)))
               << '\n';
        return No;
    }
    const PriceRevision result = revisePrice(*rule, *residual, *variation);
    in.out << plainText(result.amount) << '\n';
    for (const QString &step : result.steps)
        in.err << step << '\n';
    return Done;
}

/// The number and the day of an act: --number, --signed. nullopt: the day cannot be read.
std::optional<ActReference> referenceOf(const Invocation &in)
{
    ActReference reference{in.option("number"), {}};
    if (in.has("signed")) {
        const auto day = parseIsoDate(in.option("signed"));
        if (!day)
            return std::nullopt;
        reference.signedOn = *day;
    }
    return reference;
}

int badDay(Invocation &in, const QString &text)
{
    return in.usage(notADay(text));
}

/// Another cooperative takes over.
int substitution(Invocation &in)
{
    const auto day = parseIsoDate(in.word(5));
    const auto reference = referenceOf(in);
    if (!day || !reference)
        return badDay(in, day ? in.option("signed") : in.word(5));
    auto opened = in.open(in.word(6), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const auto id = findId(workspace, describe<Agreement>(), in.word(1));
    const auto from = findId(workspace, describe<Cooperative>(), in.word(3));
    const auto to = findId(workspace, describe<Cooperative>(), in.word(4));
    for (const auto *each : {&id, &from, &to}) {
        if (!*each)
            return in.fail(each->error());
    }
    const QString service = in.word(2) == QLatin1String(".") ? QString() : in.word(2);
    const auto done = workspace.perform(
        {QT_TRANSLATE_NOOP("Command", "Substitute a cooperative of %1"), {{QString(), &describe<Agreement>(), *id}}},
        [&](Transaction &transaction) {
            return substituteCooperative(transaction, Id<Agreement>(*id), service, Id<Cooperative>(*from),
                                         Id<Cooperative>(*to), *day, in.option("reason"), *reference);
        });
    return done ? Done : in.fail(done.error());
}

int adoption(Invocation &in)
{
    const auto reference = referenceOf(in);
    if (!reference)
        return badDay(in, in.option("signed"));
    return changeRecord(in, describe<Agreement>(), {QT_TRANSLATE_NOOP("Command", "Adopt the proposed tariffs of %1")},
                        [&](Transaction &transaction, const QUuid &id) {
                            return adoptProposals(transaction, Id<Agreement>(id), *reference);
                        });
}

int revised(Invocation &in)
{
    const auto residual = parsePlainMoney(in.word(2));
    const auto variation = parsePlainPercent(in.word(3));
    const auto from = parseIsoDate(in.word(4));
    const auto reference = referenceOf(in);
    if (!from || !reference)
        return badDay(in, from ? in.option("signed") : in.word(4));
    if (!residual || !variation)
        return in.usage(Texts::tr("Amount and variation are written with two decimals and a point."));
    auto opened = in.open(in.word(5), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const auto id = findId(workspace, describe<Agreement>(), in.word(1));
    if (!id)
        return in.fail(id.error());
    const auto done = workspace.perform(
        {QT_TRANSLATE_NOOP("Command", "Revise the prices of %1"), {{QString(), &describe<Agreement>(), *id}}},
        [&](Transaction &transaction) {
            return adoptPriceRevision(transaction, Id<Agreement>(*id), *residual, *variation, *from, *reference);
        });
    return done ? Done : in.fail(done.error());
}

/// What an agreement, or all of them, is worth month by month.
int forecastOf(Invocation &in)
{
    const auto from = parseIsoDate(in.word(2)), to = parseIsoDate(in.word(3));
    if (!from || !to)
        return badDay(in, from ? in.word(3) : in.word(2));
    auto opened = in.open(in.word(4), false);
    if (!opened)
        return in.fail(opened.error());
    const Records &records = (*opened)->records();
    std::vector<MonthValue> months;
    if (in.word(1) == QLatin1String("all")) {
        months = monthlyValueOfAll(records, *from, *to);
    } else {
        const auto id = findId(**opened, describe<Agreement>(), in.word(1));
        const auto agreement = id ? records.load(Id<Agreement>(*id)) : tl::unexpected(id.error());
        if (!agreement)
            return in.fail(agreement.error());
        months = monthlyValue(records, *agreement, *from, *to);
    }
    Rows rows(in, {QStringLiteral("month"), QStringLiteral("value")}, {Texts::tr("Month"), Texts::tr("Value")});
    for (const MonthValue &month : months) {
        const QString name = isoText(month.month).left(7);
        rows.add({name, plainText(month.value)}, {name, italianText(month.value)});
    }
    rows.finish();
    return Done;
}

int valuesOf(Invocation &in)
{
    const int first = in.word(1).toInt(), last = in.word(2).toInt();
    if (first < 1900 || last > 2200 || last < first)
        return in.usage(Texts::tr("Say the first and the last year, e.g. 2024 2027."));
    auto opened = in.open(in.word(3), false);
    if (!opened)
        return in.fail(opened.error());
    Rows rows(in, {QStringLiteral("body"), QStringLiteral("year"), QStringLiteral("value")},
              {Texts::tr("Body"), Texts::tr("Year"), Texts::tr("Value")});
    for (const BodyYear &row : valueByYearAndBody((*opened)->records(), first, last)) {
        const QString body = nameOf(**opened, describe<Organisation>(), row.body.uuid());
        rows.add({body, QString::number(row.year), plainText(row.value)},
                 {body, QString::number(row.year), italianText(row.value)});
    }
    rows.finish();
    return Done;
}

/// What an agreement stands on today; status 1 while something is in the way.
int standing(Invocation &in)
{
    auto opened = in.open(in.word(2), false);
    if (!opened)
        return in.fail(opened.error());
    const auto id = findId(**opened, describe<Agreement>(), in.word(1));
    const auto agreement = id ? (*opened)->records().load(Id<Agreement>(*id)) : tl::unexpected(id.error());
    if (!agreement)
        return in.fail(agreement.error());
    return listChecks(in, contractChecks((*opened)->records(), *agreement, (*opened)->today()));
}

int closed(Invocation &in)
{
    const auto month = parseMonth(in.word(2));
    if (!month)
        return in.usage(Texts::tr("“%1” is not a month (YYYY-MM).").arg(in.word(2)));
    auto opened = in.open(in.word(3), true);
    if (!opened)
        return in.fail(opened.error());
    const auto id = findId(**opened, describe<Service>(), in.word(1));
    if (!id)
        return in.fail(id.error());
    const auto done = (*opened)->perform(
        {QT_TRANSLATE_NOOP("Command", "Close the month %1"), {{isoText(*month).left(7), nullptr, {}}}},
        [&](Transaction &transaction) { return closeMonth(transaction, Id<Service>(*id), *month); });
    return done ? Done : in.fail(done.error());
}

int reopened(Invocation &in)
{
    return changeRecord(
        in, describe<Service>(), {QT_TRANSLATE_NOOP("Command", "Open the last month of %1 again")},
        [](Transaction &transaction, const QUuid &id) { return reopenMonth(transaction, Id<Service>(id)); });
}

int contract(Invocation &in)
{
    struct Sub {
        const char *name;
        qsizetype words;
        int (*run)(Invocation &);
    };
    static constexpr Sub subs[] = {{"account", 4, account},
                                   {"simulate", 5, simulation},
                                   {"checks", 3, conditions},
                                   {"register", 3, registered},
                                   {"plan", 3, plan},
                                   {"next", 3, next},
                                   {"draft", 3, drafted},
                                   {"revision", 5, revision},
                                   {"revise", 6, revised},
                                   {"adopt", 3, adoption},
                                   {"substitute", 7, substitution},
                                   {"forecast", 5, forecastOf},
                                   {"values", 4, valuesOf},
                                   {"status", 3, standing},
                                   {"close", 4, closed},
                                   {"reopen", 3, reopened}};
    QStringList names;
    for (const Sub &sub : subs) {
        if (in.word(0) == QLatin1String(sub.name) && in.words.size() == sub.words)
            return sub.run(in);
        names << QLatin1String(sub.name);
    }
    return in.usage(Texts::tr("Usage: insieme-cli contract %1 …; “insieme-cli contract --help” says more.")
                        .arg(names.join(QLatin1Char('|'))));
}

constexpr CommandEntry entries[] = {
    {"contract",
     "contract account SERVICE YYYY-MM FILE [--format table|csv|json] | close SERVICE YYYY-MM FILE [--operator NAME] | "
     "reopen SERVICE FILE [--operator NAME] | status AGREEMENT FILE [--format table|csv|json] | forecast AGREEMENT|all "
     "FROM TO FILE [--format table|csv|json] | "
     "values YEAR YEAR FILE [--format table|csv|json] | simulate AGREEMENT FROM TO FILE [--format table|csv|json] | "
     "adopt AGREEMENT FILE --signed DATE [--number N] [--operator NAME] | "
     "checks ACT FILE [--format table|csv|json] | register ACT FILE [--operator NAME] | "
     "substitute AGREEMENT SERVICE|. FROM TO DATE FILE --reason TEXT --signed DATE [--number N] [--operator NAME] | "
     "revision DATE RESIDUAL VARIATION FILE | revise AGREEMENT RESIDUAL VARIATION FROM FILE --signed DATE "
     "[--number N] [--operator NAME] | plan AGREEMENT FILE [--operator NAME] | next AGREEMENT FILE [--operator NAME] | "
     "draft OPPORTUNITY FILE [--operator NAME]",
     QT_TRANSLATE_NOOP("Help",
                       "the account of a month and its closing; what an agreement stands on and is worth; proposed "
                       "tariffs compared and adopted; conditions and registration of an act; substitution of a "
                       "cooperative; price revision; plan back from the notice; the next agreement; the draft of a "
                       "won opportunity"),
     3, contract},
};

} // namespace

std::span<const CommandEntry> contractCommands()
{
    return entries;
}

} // namespace insieme::cli
