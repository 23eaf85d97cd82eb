// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/agreements/turnover.h"
#include "core/contracts/opportunity_papers.h"
#include "core/registry/duplicates.h"
#include "core/registry/known_bodies.h"
#include "core/registry/member_register.h"
#include "core/registry/ratios.h"
#include "core/store/list_query.h"
#include "core/suitability/suitability.h"

#include <QCoreApplication>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The day of an option; `otherwise` when it is not given, nothing for a text that is no day.
std::optional<Date> dayOption(Invocation &in, const char *name, const Date &otherwise)
{
    if (!in.has(name))
        return otherwise;
    const auto day = parseIsoDate(in.option(name));
    if (!day)
        in.usage(notADay(in.option(name)));
    return day;
}

Result<SuitabilityQuestion> questionOf(Invocation &in, const Workspace &workspace, const Date &day, const Date &until)
{
    const Records &records = workspace.records();
    SuitabilityQuestion question = memberQuestion(records, day);
    if (in.has("agreement")) {
        const auto id = findId(workspace, describe<Agreement>(), in.option("agreement"));
        if (!id)
            return tl::unexpected(id.error());
        auto asked = agreementQuestion(records, Id<Agreement>(*id), day, in.option("service"));
        if (!asked)
            return asked;
        question = std::move(*asked);
    } else if (in.has("opportunity")) {
        const auto id = findId(workspace, describe<Opportunity>(), in.option("opportunity"));
        if (!id)
            return tl::unexpected(id.error());
        auto asked = opportunityQuestion(records, Id<Opportunity>(*id), day);
        if (!asked)
            return asked;
        question = std::move(*asked);
        question.service = in.option("service");
    } else if (in.has("papers")) {
        question.asked.clear();
        for (const QString &code : in.option("papers").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const auto kind = requirementKind(records, code.trimmed());
            if (!kind)
                return insieme::fail(Error::Code::NotFound,
                                     Texts::tr("There is no kind of paper “%1”. “insieme-cli list requirement-kinds "
                                               "FILE” names them.")
                                         .arg(code.trimmed()));
            question.asked.push_back({kind->id, in.option("service")});
        }
    }
    if (stated(until))
        question.until = until;
    return question;
}

/// Every member by the papers that an agreement, or a list of kinds, asks for.
int suitability(Invocation &in)
{
    if (int(in.has("agreement")) + int(in.has("opportunity")) + int(in.has("papers")) > 1)
        return in.usage(Texts::tr("Either an agreement, an opportunity or a list of papers, not two of them."));
    auto opened = in.open(in.word(0), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    const auto day = dayOption(in, "on", workspace.today());
    const auto until = dayOption(in, "until", {});
    if (!day || !until)
        return Usage;
    const auto question = questionOf(in, workspace, *day, *until);
    if (!question)
        return in.fail(question.error());
    Rows rows(in,
              {QStringLiteral("id"), QStringLiteral("cooperative"), QStringLiteral("light"),
               QStringLiteral("next_expiry"), QStringLiteral("next_paper"), QStringLiteral("reasons")},
              {QStringLiteral("id"), Texts::tr("Cooperative"), Texts::tr("Papers"), Texts::tr("Next expiry"),
               Texts::tr("Next paper"), Texts::tr("Reasons")});
    bool red = false;
    for (const SuitabilityVerdict &verdict : judgeMembers(workspace.records(), *question)) {
        const PaperVerdict *next = verdict.next();
        const Date expiry = next ? next->until : Date();
        const QString paper = next ? next->name : QString();
        const QString reasons = verdict.reasons().join(QLatin1Char(' '));
        const QString id = uuidText(verdict.cooperative.uuid());
        rows.add(
            {id, verdict.name, QLatin1String(lightCode(verdict)), isoText(expiry), paper, reasons},
            {id, verdict.name, lightText(verdict, *question, workspace.today()), italianText(expiry), paper, reasons});
        red |= verdict.light == Light::Red;
    }
    rows.finish();
    return red ? No : Done;
}

/// The 30 % of L. 381/1991 art. 4 for each member of kind B and A+B on both bases, and the consortium's 70 % of art. 8.
int ratios(Invocation &in)
{
    auto opened = in.open(in.word(0), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    const Records &records = workspace.records();
    const auto day = dayOption(in, "on", workspace.today());
    if (!day)
        return Usage;
    const DisadvantagedBase base = disadvantagedBase(records);
    Rows rows(in,
              {QStringLiteral("rule"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("part"),
               QStringLiteral("whole"), QStringLiteral("reached"), QStringLiteral("decides")},
              {Texts::tr("Rule"), QStringLiteral("id"), Texts::tr("Name"), Texts::tr("Part"), Texts::tr("Of"),
               Texts::tr("Reached"), Texts::tr("Decides")},
              {QStringLiteral("part"), QStringLiteral("whole"), QStringLiteral("reached"), QStringLiteral("decides")});
    bool missed = false;
    const auto add = [&](const char *rule, const QUuid &id, const QString &name, qint64 part, qint64 whole,
                         bool reached, bool decides) {
        const auto word = [](bool yes) { return yes ? Texts::tr("yes") : Texts::tr("no"); };
        const auto plain = [](bool yes) { return yes ? QStringLiteral("true") : QStringLiteral("false"); };
        const QStringList head{QLatin1String(rule), id.isNull() ? QString() : uuidText(id), name, QString::number(part),
                               QString::number(whole)};
        rows.add(head + QStringList{plain(reached), plain(decides)}, head + QStringList{word(reached), word(decides)});
        missed |= decides && !reached;
    };
    const RecordType &type = describe<Cooperative>();
    ListQuery query;
    query.type = &type;
    const auto cooperatives = RecordList(records, query).page(0, records.count(type));
    if (!cooperatives)
        return in.fail(cooperatives.error());
    for (const AnyRecord &record : *cooperatives) {
        const auto &cooperative = record.as<Cooperative>();
        const bool integratesWork = cooperative.kind == CooperativeKind::B || cooperative.kind == CooperativeKind::AB;
        const HeadCount *count = headCountOn(cooperative, *day);
        const auto share = count ? disadvantagedShare(*count) : std::nullopt;
        if (!integratesWork || !share || !isMemberOn(cooperative, *day))
            continue;
        const OrganisationName *name = nameOn(cooperative, *day);
        const QString shown = name ? name->name : QString();
        // A cooperative A+B counts the workers of its part B apart: here they are shown, they decide nothing.
        const bool counts = cooperative.kind == CooperativeKind::B;
        add("law381_art4_total", record.id(), shown, share->disadvantaged, share->total, share->passesTotal(),
            counts && base == DisadvantagedBase::Total);
        add("law381_art4_others", record.id(), shown, share->disadvantaged, share->others(), share->passesOthers(),
            counts && base == DisadvantagedBase::Others);
    }
    const SocialShare social = socialShare(records, *day);
    add("law381_art8", {}, Texts::tr("Social cooperatives among the members"), social.social, social.members,
        social.passes(), true);
    rows.finish();
    return missed ? No : Done;
}

/// The register of members as it was on a day.
int memberRegister(Invocation &in)
{
    auto opened = in.open(in.word(0), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    const auto day = dayOption(in, "on", workspace.today());
    if (!day)
        return Usage;
    Rows rows(in,
              {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("tax_code"), QStringLiteral("seat"),
               QStringLiteral("member_since"), QStringLiteral("representative"), QStringLiteral("delegates"),
               QStringLiteral("share"), QStringLiteral("unpaid")},
              {QStringLiteral("id"), Texts::tr("Name"), Texts::tr("Tax code"), Texts::tr("Seat"),
               Texts::tr("Member since"), Texts::tr("Representative"), Texts::tr("Delegates"), Texts::tr("Share"),
               Texts::tr("Unpaid")});
    for (const RegisterLine &line : registerOn(workspace.records(), *day)) {
        const QStringList head{uuidText(line.cooperative.uuid()), line.name, line.taxCode, line.seat};
        const QString delegates = line.delegates.join(QStringLiteral("; "));
        rows.add(head
                     + QStringList{isoText(line.since), line.representative, delegates, plainText(line.share),
                                   plainText(line.unpaid)},
                 head
                     + QStringList{italianText(line.since), line.representative, delegates, italianText(line.share),
                                   italianText(line.unpaid)});
    }
    rows.finish();
    return Done;
}

/// From which clients the turnover of each member through the consortium comes, in the year of the day.
int dependence(Invocation &in)
{
    auto opened = in.open(in.word(0), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    const auto day = dayOption(in, "on", workspace.today());
    if (!day)
        return Usage;
    const Date from(day->year(), 1, 1), to(day->year(), 12, 31);
    Rows rows(
        in,
        {QStringLiteral("id"), QStringLiteral("cooperative"), QStringLiteral("client"), QStringLiteral("amount"),
         QStringLiteral("share")},
        {QStringLiteral("id"), Texts::tr("Cooperative"), Texts::tr("Client"), Texts::tr("Amount"), Texts::tr("Share")});
    for (const RegisterLine &member : registerOn(workspace.records(), *day)) {
        const auto executed = executedBetween(workspace.records(), member.cooperative, from, to);
        const QString id = uuidText(member.cooperative.uuid());
        for (const ClientTurnover &client : turnoverByClient(executed)) {
            const QString name = workspace.title(describe<Organisation>(), client.client.uuid(), *day);
            rows.add(
                {id, member.name, name, plainText(client.amount), plainText(client.share)},
                {id, member.name, name, italianText(client.amount), italianText(client.share) + QStringLiteral(" %")});
        }
        for (const ExecutedAgreement &each : executed) {
            if (!each.amount)
                in.err << Texts::tr("Not counted: %1, “%2”, whose shares have no amount.")
                              .arg(member.name, workspace.title(describe<Agreement>(), each.agreement.uuid(), {}))
                       << '\n';
        }
    }
    rows.finish();
    return Done;
}

/// Public bodies of Veneto by name, also by the former name of a ULSS.
int knownBodies(Invocation &in)
{
    Rows rows(in,
              {QStringLiteral("ipa_code"), QStringLiteral("name"), QStringLiteral("municipality"),
               QStringLiteral("province"), QStringLiteral("tax_code"), QStringLiteral("pec")},
              {Texts::tr("IPA code"), Texts::tr("Name"), Texts::tr("Comune"), Texts::tr("Province"),
               Texts::tr("Tax code"), QStringLiteral("PEC")});
    const auto found = KnownBodies::instance().find(in.words.join(QLatin1Char(' ')), 200);
    for (const KnownBody *body : found) {
        const QStringList cells{body->ipaCode,  body->name,    body->municipality,
                                body->province, body->taxCode, body->pec};
        rows.add(cells, cells);
    }
    rows.finish();
    return found.empty() ? No : Done;
}

/// Takes a known body into the file, to be confirmed by the user; prints its id.
int takeBody(Invocation &in)
{
    const KnownBody *known = KnownBodies::instance().byIpaCode(in.word(0));
    if (!known) {
        in.err << Texts::tr("No known body has the IPA code “%1”. “insieme-cli known-bodies TEXT” finds them by name.")
                      .arg(in.word(0))
               << '\n';
        return No;
    }
    auto opened = in.open(in.word(1), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    PublicBody body = startingBody(*known);
    for (const QUuid &id : workspace.records().ids(describe<Organisation>())) {
        const auto other = workspace.records().load(Id<Organisation>(id));
        const auto same = [](const QString &a, const QString &b) {
            return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
        };
        if (!other || !(same(body.ipaCode, other->ipaCode) || same(body.taxCode, other->taxCode)))
            continue;
        in.err << Texts::tr("It is in the file already: %1 (%2). Nothing was changed.")
                      .arg(workspace.title(describe<Organisation>(), id, {}), uuidText(id))
               << '\n';
        return No;
    }
    const auto done = workspace.perform({QT_TRANSLATE_NOOP("Command", "Add %1"), {{known->name}}},
                                        [&](Transaction &transaction) { return transaction.insert(body); });
    if (!done)
        return in.fail(done.error());
    in.err << Texts::tr("Codes and PEC are those of IndicePA, July 2024: confirm them before you use them.") << '\n';
    in.out << uuidText(body.id.uuid()) << '\n';
    return Done;
}

/// Organisations that may be entered twice, the surest first; status 1 when there are some.
int duplicates(Invocation &in)
{
    auto opened = in.open(in.word(0), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    Rows rows(in,
              {QStringLiteral("why"), QStringLiteral("keep"), QStringLiteral("keep_name"), QStringLiteral("other"),
               QStringLiteral("other_name"), QStringLiteral("in_common")},
              {Texts::tr("Why"), Texts::tr("Keep"), Texts::tr("Name"), Texts::tr("Other"), Texts::tr("Its name"),
               Texts::tr("In common")});
    static constexpr const char *codes[] = {"tax_code", "vat_number", "ipa_code", "same_name", "similar_name"};
    const auto pairs = findDuplicates(workspace.records(), workspace.today());
    for (const DuplicatePair &pair : pairs) {
        const auto name = [&workspace](const Id<Organisation> &id) {
            return workspace.title(describe<Organisation>(), id.uuid(), workspace.today());
        };
        const QStringList rest{uuidText(pair.first.uuid()), name(pair.first), uuidText(pair.second.uuid()),
                               name(pair.second), pair.what};
        rows.add(QStringList(QLatin1String(codes[static_cast<size_t>(pair.why)])) + rest,
                 QStringList(likenessText(pair.why)) + rest);
    }
    rows.finish();
    return pairs.empty() ? Done : No;
}

/// Makes one organisation of two, as one step that can be undone.
int mergeCommand(Invocation &in)
{
    auto opened = in.open(in.word(0), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const auto kept = findId(workspace, describe<Organisation>(), in.word(1));
    const auto gone = findId(workspace, describe<Organisation>(), in.word(2));
    if (!kept || !gone)
        return in.fail(kept ? gone.error() : kept.error());
    const auto step = mergeInto(workspace, Id<Organisation>(*kept), Id<Organisation>(*gone));
    if (!step)
        return in.fail(step.error());
    in.out << uuidText(*kept) << '\n';
    return Done;
}

constexpr CommandEntry entries[] = {
    {"duplicates", "duplicates FILE [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "organisations that may be entered twice, by codes and by names"), 1, duplicates},
    {"merge-organisations", "merge-organisations FILE KEEP OTHER [--operator NAME]",
     QT_TRANSLATE_NOOP("Help", "make one organisation of two: what names the other names the one kept; undoable"), 3,
     mergeCommand},
    {"known-bodies", "known-bodies TEXT… [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "public bodies of Veneto by name, also by the former name of a ULSS"), 1, knownBodies},
    {"take-body", "take-body IPA FILE [--operator NAME]",
     QT_TRANSLATE_NOOP("Help", "take a known body into the file, to be confirmed; prints the id"), 2, takeBody},
    {"dependence", "dependence FILE [--on DATE] [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "from which clients each member's turnover of the year comes"), 1, dependence},
    {"ratios", "ratios FILE [--on DATE] [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "the 30 % and the 70 % of law 381/1991 in whole numbers; status 1 when one is missed"),
     1, ratios},
    {"register", "register FILE [--on DATE] [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "members, representatives, seats and shares as they were on a day"), 1, memberRegister},
    {"suitability",
     "suitability FILE [--agreement ID | --opportunity ID] [--service NAME] [--papers CODE,CODE…] [--on DATE] [--until "
     "DATE] [--format table|csv|json]",
     QT_TRANSLATE_NOOP(
         "Help", "every member by the papers asked for: green, amber, red, unrecorded, and which paper is missing"),
     1, suitability},
};

} // namespace

std::span<const CommandEntry> registryCommands()
{
    return entries;
}

} // namespace insieme::cli
