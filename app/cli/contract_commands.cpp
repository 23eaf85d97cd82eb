// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/agreements/agreement.h"
#include "core/contracts/account.h"
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
        return in.usage(Texts::tr("“%1” is not a day (YYYY-MM-DD).").arg(from ? in.word(3) : in.word(2)));
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
    for (const CooperativeDifference &each : result->cooperatives)
        add("cooperative", nameOf(workspace, describe<Cooperative>(), each.cooperative.uuid()), each.oldValue,
            each.newValue);
    add("total", {}, result->oldHealth + result->oldSocial, result->newHealth + result->newSocial);
    rows.finish();
    warn(in, result->findings);
    return Done;
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
    Rows rows(in, {QStringLiteral("level"), QStringLiteral("code"), QStringLiteral("what"), QStringLiteral("fact")},
              {Texts::tr("Level"), Texts::tr("Code"), Texts::tr("What"), Texts::tr("Found")});
    static constexpr const char *levels[] = {"ok", "warning", "blocked"};
    int status = Done;
    for (const CheckItem &item : extensionChecks(workspace.records(), *agreement, *act)) {
        const QLatin1String level(levels[static_cast<size_t>(item.level)]);
        rows.add({level, item.code, item.what, item.fact}, {level, item.code, item.what, item.fact});
        if (item.level == CheckItem::Level::Blocked)
            status = No;
    }
    rows.finish();
    return status;
}

int changed(Invocation &in, const RecordType &type, const Command &command,
            const std::function<insieme::Done(Transaction &, const QUuid &)> &body)
{
    auto opened = in.open(in.word(2), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const auto id = findId(workspace, type, in.word(1));
    if (!id)
        return in.fail(id.error());
    Command named = command;
    named.arguments = {{QString(), &type, *id}};
    const auto done = workspace.perform(named, [&](Transaction &transaction) { return body(transaction, *id); });
    if (!done)
        return in.fail(done.error());
    for (const Problem &warning : workspace.lastWarnings())
        warn(in, {warning.text});
    return Done;
}

int registered(Invocation &in)
{
    return changed(in, describe<AgreementAct>(), {QT_TRANSLATE_NOOP("Command", "Register the act %1")},
                   [](Transaction &transaction, const QUuid &id) -> insieme::Done {
                       const auto act = transaction.records().load(Id<AgreementAct>(id));
                       if (!act)
                           return tl::unexpected(act.error());
                       return registerAct(transaction, *act);
                   });
}

int plan(Invocation &in)
{
    return changed(in, describe<Agreement>(), {QT_TRANSLATE_NOOP("Command", "Plan the renewal of %1")},
                   [](Transaction &transaction, const QUuid &id) { return writePlan(transaction, Id<Agreement>(id)); });
}

int next(Invocation &in)
{
    return changed(in, describe<Agreement>(), {QT_TRANSLATE_NOOP("Command", "Copy %1 as the next one")},
                   [&in](Transaction &transaction, const QUuid &id) -> insieme::Done {
                       const auto made = copyAsNext(transaction, Id<Agreement>(id));
                       if (!made)
                           return tl::unexpected(made.error());
                       in.out << uuidText(made->uuid()) << '\n';
                       return {};
                   });
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
        in.err << Texts::tr("No price revision rule is in force for procedures of %1.").arg(italianText(*started))
               << '\n';
        return No;
    }
    const PriceRevision result = revisePrice(*rule, *residual, *variation);
    in.out << plainText(result.amount) << '\n';
    for (const QString &step : result.steps)
        in.err << step << '\n';
    return Done;
}

int contract(Invocation &in)
{
    struct Sub {
        const char *name;
        qsizetype words;
        int (*run)(Invocation &);
    };
    static constexpr Sub subs[] = {{"account", 4, account},     {"simulate", 5, simulation}, {"checks", 3, conditions},
                                   {"register", 3, registered}, {"plan", 3, plan},           {"next", 3, next},
                                   {"revision", 5, revision}};
    for (const Sub &sub : subs) {
        if (in.word(0) == QLatin1String(sub.name) && in.words.size() == sub.words)
            return sub.run(in);
    }
    return in.usage(Texts::tr("Usage: insieme-cli contract account|simulate|checks|register|plan|next|revision …; "
                              "“insieme-cli contract --help” says more."));
}

constexpr CommandEntry entries[] = {
    {"contract",
     "contract account SERVICE YYYY-MM FILE | simulate AGREEMENT FROM TO FILE | checks ACT FILE | register ACT FILE | "
     "plan AGREEMENT FILE | next AGREEMENT FILE | revision DATE RESIDUAL VARIATION FILE",
     QT_TRANSLATE_NOOP("Help",
                       "the account of a month, proposed tariffs compared, conditions and registration of an act, "
                       "plan back from the notice, the next agreement, price revision"),
     3, 5, contract},
};

} // namespace

std::span<const CommandEntry> contractCommands()
{
    return entries;
}

} // namespace insieme::cli
