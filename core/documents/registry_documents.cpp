// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/registry_documents.h"

#include "core/agreements/agreement.h"
#include "core/agreements/turnover.h"
#include "core/base/elision.h"
#include "core/contracts/opportunity.h"
#include "core/contracts/opportunity_papers.h"
#include "core/documents/list_document.h"
#include "core/documents/pages.h"
#include "core/documents/printable.h"
#include "core/documents/text_table.h"
#include "core/record/display.h"
#include "core/registry/ledger.h"
#include "core/registry/member_register.h"
#include "core/registry/ratios.h"
#include "core/registry/succession.h"

#include <QCoreApplication>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RegistryDocument)
};

QString titleIn(const Context &context, const RecordType &type, const QUuid &id, const Date &day)
{
    return context.titles && !id.isNull() ? context.titles->title(type, id, day) : QString();
}

QString openOr(const Date &day, const QString &none)
{
    return stated(day) ? italianText(day) : none;
}

void addHeading(Content &content, const QString &text)
{
    Paragraph heading{Style::Heading, {{text}}};
    heading.keepWithNext = true;
    content.blocks.push_back(std::move(heading));
}

void addText(Content &content, const QString &text)
{
    content.blocks.push_back(Paragraph{Style::Body, {{text}}});
}

void addLedger(Content &content, const std::vector<LedgerLine> &lines, const Date &day)
{
    Table table =
        tableOf({{2}, {4}, {3}, {2, true}, {2, true}},
                {Texts::tr("Day"), Texts::tr("Movement"), Texts::tr("Act"), Texts::tr("Amount"), Texts::tr("Balance")});
    for (const LedgerLine &line : lines) {
        if (stated(line.movement.day) && day < line.movement.day)
            continue;
        const Field &kind = *findField(describe<ShareMovement>(), u"kind");
        const QString label = kind.ops->choices->label(static_cast<int>(line.movement.kind));
        table.rows.push_back(cells({openOr(line.movement.day, Texts::tr("brought forward")), label, line.movement.act,
                                    italianText(line.change), italianText(line.balance)}));
    }
    if (table.rows.size() > 1)
        content.blocks.push_back(std::move(table));
}

void addPapers(Content &content, const SuitabilityVerdict &verdict)
{
    Table table = tableOf({{4}, {2}, {5}}, {Texts::tr("Paper"), Texts::tr("Valid until"), Texts::tr("Notice")});
    // What there is to say of comes first.
    std::vector<PaperVerdict> papers = verdict.papers;
    std::stable_partition(papers.begin(), papers.end(),
                          [](const PaperVerdict &paper) { return !paper.text.isEmpty(); });
    for (const PaperVerdict &paper : papers) {
        const QString until = paper.paper.isNull() ? Texts::tr("missing") : openOr(paper.until, Texts::tr("no expiry"));
        table.rows.push_back(cells({paper.name, until, paper.text}));
    }
    content.blocks.push_back(std::move(table));
}

Table dataOf(const RecordType &type, const void *record, std::initializer_list<const char *> columns,
             const Context &context)
{
    Table data = tableOf({{3}, {7}}, {Texts::tr("Data"), QString()});
    for (const char *column : columns) {
        const Field *field = findField(type, QLatin1String(column));
        const QString text = field ? displayOf(type, *field, record, context) : QString();
        if (!text.isEmpty())
            data.rows.push_back(cells({type.label(*field), text}));
    }
    return data;
}

void addCardParts(Content &content, const std::vector<CardPart> &parts)
{
    for (const CardPart &part : parts) {
        addHeading(content, part.sum.isEmpty() ? part.title : QStringLiteral("%1: %2").arg(part.title, part.sum));
        std::vector<TableColumn> columns;
        QStringList header;
        for (const CardPart::Column &column : part.columns) {
            columns.push_back({double(column.share), column.number});
            header << column.title;
        }
        Table table = tableOf(std::move(columns), header);
        for (const CardLine &line : part.lines)
            table.rows.push_back(cells(line.cells));
        content.blocks.push_back(std::move(table));
    }
}

/// A card is one page: what does not fit is counted, and stands in the program.
Content onOnePage(const Content &whole)
{
    Content content = whole;
    for (const size_t most : {12, 8, 5, 3, 2}) {
        if (Pages(content).count() <= 1)
            break;
        content = whole;
        for (Block &block : content.blocks) {
            auto *table = std::get_if<Table>(&block);
            const size_t fixed = table && table->totalRow ? 2 : 1; // the head, and the sum
            if (!table || table->rows.size() <= most + fixed + 1)
                continue;
            const auto from = table->rows.begin() + 1 + static_cast<std::ptrdiff_t>(most);
            const auto to = table->rows.end() - static_cast<std::ptrdiff_t>(fixed - 1);
            const auto left = to - from;
            QStringList rest(static_cast<qsizetype>(table->columns.size()));
            rest[0] = Texts::tr("and %n more", nullptr, static_cast<int>(left));
            *from = cells(rest);
            table->rows.erase(from + 1, to);
        }
    }
    return content;
}

} // namespace

Content suitabilityDocument(const Records &records, const SuitabilityQuestion &question, const Context &context)
{
    QString agreement = titleIn(context, describe<Agreement>(), question.agreement.uuid(), question.day);
    if (agreement.isEmpty())
        agreement = question.about;
    if (!question.service.isEmpty())
        agreement += QStringLiteral(", ") + question.service;
    QString subtitle = elided(Texts::tr("On %1").arg(italianText(question.day)));
    if (stated(question.until))
        subtitle += elided(Texts::tr(", until %1").arg(italianText(question.until)));
    if (!agreement.isEmpty())
        subtitle += QStringLiteral(": ") + agreement;
    Content content = begun(records, context, Texts::tr("Papers of the members"), subtitle);
    content.landscape = true;
    Table table = tableOf({{4}, {3}, {3}, {6}},
                          {Texts::tr("Cooperative"), Texts::tr("Papers"), Texts::tr("Next expiry"),
                           Texts::tr("Missing, or ends before")});
    for (const SuitabilityVerdict &verdict : judgeMembers(records, question)) {
        const PaperVerdict *next = verdict.next();
        table.rows.push_back(cells({verdict.name, lightText(verdict, question, context.today),
                                    next ? italianText(next->until) + QLatin1Char(' ') + next->name : QString(),
                                    verdict.reasons().join(QLatin1Char(' '))}));
    }
    content.blocks.push_back(std::move(table));
    QStringList asked;
    for (const Asked &each : question.asked) {
        const QString kind = titleIn(context, describe<RequirementKind>(), each.kind.uuid(), {});
        asked << (each.service.isEmpty() ? kind : kind + QStringLiteral(" (") + each.service + QLatin1Char(')'));
    }
    content.blocks.push_back(Paragraph{Style::Small,
                                       {{Texts::tr("Papers asked for: %1. To be checked against the originals.")
                                             .arg(asked.join(QStringLiteral(", ")))}}});
    return content;
}

Content memberRegisterDocument(const Records &records, const Date &day, const Context &context)
{
    Content content =
        begun(records, context, Texts::tr("Register of members"), elided(Texts::tr("On %1").arg(italianText(day))));
    content.landscape = true;
    const bool people = context.shown >= Disclosure::Personal;
    Table table = tableOf({{1}, {5}, {3}, {5}, {2}, {4}, {3, true}, {3, true}},
                          {Texts::tr("No."), Texts::tr("Cooperative"), Texts::tr("Tax code"), Texts::tr("Seat"),
                           Texts::tr("Since"), Texts::tr("Representative"), Texts::tr("Share"), Texts::tr("Unpaid")});
    Money sum, unpaid;
    int number = 0;
    for (const RegisterLine &line : registerOn(records, day)) {
        table.rows.push_back(
            cells({QString::number(++number), line.name, line.taxCode, line.seat, italianText(line.since),
                   people || line.representative.isEmpty() ? line.representative : mask(), italianText(line.share),
                   italianText(line.unpaid)}));
        sum = sum + line.share;
        unpaid = unpaid + line.unpaid;
    }
    addTotal(table, {{}, Texts::tr("Total"), {}, {}, {}, {}, italianText(sum), italianText(unpaid)});
    content.blocks.push_back(std::move(table));
    const SocialShare social = socialShare(records, day);
    content.blocks.push_back(
        Paragraph{Style::Small,
                  {{Texts::tr("Social cooperatives: %1 of %2 members (L. 381/1991, article 8 asks for 70 %: %3).")
                        .arg(social.social)
                        .arg(social.members)
                        .arg(social.passes() ? Texts::tr("reached") : Texts::tr("not reached, to be checked"))}}});
    return content;
}

/// The name of who signs for the consortium, or of the case; empty when nobody is known.
static Runs signerOf(const Records &records, const Date &day, const Context &context)
{
    const std::vector<QUuid> consortia = records.ids(describe<Consortium>());
    if (consortia.empty())
        return {};
    const auto person = representativeOn(records, Id<Organisation>(consortia.front()), day);
    return person ? Runs{{shownTitle(describe<Person>(), person->id.uuid(), fullName(*person), context)}} : Runs();
}

Result<Content> memberCertificate(const Records &records, const Id<Cooperative> &id, const Date &day,
                                  const Context &context)
{
    const auto cooperative = records.load(id);
    if (!cooperative)
        return tl::unexpected(cooperative.error());
    for (const RegisterLine &line : registerOn(records, day)) {
        if (line.cooperative != id)
            continue;
        Content content = begun(records, context, Texts::tr("Certificate of membership"), {});
        // A certificate says what the register says: nothing of a day that it does not know.
        const QString code = line.taxCode.isEmpty() ? QStringLiteral("–") : line.taxCode;
        const QString seat = line.seat.isEmpty() ? QStringLiteral("–") : line.seat;
        addText(content,
                stated(line.since)
                    ? elided(Texts::tr(
                                 "%1, tax code %2, with its seat in %3, is entered in the register of members from %4.")
                                 .arg(line.name, code, seat, italianText(line.since)))
                    : Texts::tr("%1, tax code %2, with its seat in %3, is entered in the register of members.")
                          .arg(line.name, code, seat));
        addText(content,
                elided(Texts::tr("On %1 its share in the capital is € %2, of which € %3 are not paid yet.")
                           .arg(italianText(day), italianText(line.share), italianText(line.unpaid))));
        addLedger(content, ledgerOf(records, id), day);
        const QString consortium = content.letterhead.value(0);
        Signatures signatures;
        signatures.parties.push_back(
            {{{consortium}}, {{Texts::tr("The legal representative")}}, signerOf(records, day, context)});
        content.blocks.push_back(std::move(signatures));
        return content;
    }
    const OrganisationName *name = nameOn(*cooperative, day);
    return fail(Error::Code::Refused,
                elided(Texts::tr("%1 is not a member on %2: there is nothing to certify. Choose another day.")
                           .arg(name ? name->name : QString(), italianText(day))));
}

Result<Content> memberCard(const Records &records, const Id<Cooperative> &id, const Date &day, const Context &context)
{
    const auto cooperative = records.load(id);
    if (!cooperative)
        return tl::unexpected(cooperative.error());
    Context on = context;
    on.asOf = day;
    const RecordType &type = describe<Cooperative>();
    Content content = begun(records, on, titleOf(type, &*cooperative, on),
                            elided(Texts::tr("Card of the member on %1").arg(italianText(day))));
    content.blocks.push_back(
        dataOf(type, &*cooperative,
               {"kind", "membership", "member_since", "tax_code", "seat", "pec", "phone", "sectors", "service_list",
                "territory_list", "national_register", "regional_register", "heads", "disadvantaged_heads"},
               on));
    if (const auto check = disadvantagedCheck(records, *cooperative, day)) {
        auto &data = std::get<Table>(content.blocks.back());
        data.rows.push_back(cells({DisadvantagedCheck::title(), check->lines().join(QLatin1Char(' '))}));
    }

    const SuitabilityQuestion question = memberQuestion(records, day);
    SuitabilityVerdict verdict = judge(records, *cooperative, question);
    if (isMemberOn(*cooperative, day)) {
        addHeading(content, Texts::tr("Papers: %1").arg(lightText(verdict, question, context.today)));
        addPapers(content, verdict);
    } else if (keepHeld(verdict); !verdict.papers.empty()) {
        addHeading(content, Texts::tr("Papers"));
        addPapers(content, verdict);
    }

    const auto executed = executedBetween(records, id, Date(day.year(), 1, 1), Date(day.year(), 12, 31));
    if (!executed.empty()) {
        addHeading(content, Texts::tr("Agreements in %1").arg(static_cast<int>(day.year())));
        Table table = tableOf({{6}, {4}, {2}, {3, true}, {3, true}},
                              {Texts::tr("Agreement"), Texts::tr("Client"), Texts::tr("Until"), Texts::tr("Its part"),
                               Texts::tr("In the year")});
        Money sum;
        for (const ExecutedAgreement &each : executed) {
            table.rows.push_back(cells(
                {titleIn(on, describe<Agreement>(), each.agreement.uuid(), day),
                 titleIn(on, describe<Organisation>(), each.client.uuid(), day), openOr(each.end, Texts::tr("open")),
                 each.amount ? italianText(*each.amount) : Texts::tr("not told"), italianText(each.inPeriod)}));
            sum = sum + each.inPeriod;
        }
        addTotal(table, {Texts::tr("Total"), {}, {}, {}, italianText(sum)});
        content.blocks.push_back(std::move(table));
        QStringList clients;
        for (const ClientTurnover &client : turnoverByClient(executed))
            clients << QStringLiteral("%1 %2 %").arg(titleIn(on, describe<Organisation>(), client.client.uuid(), day),
                                                     italianText(client.share));
        if (!clients.isEmpty())
            content.blocks.push_back(Paragraph{
                Style::Small, {{Texts::tr("Turnover by client: %1.").arg(clients.join(QStringLiteral(", ")))}}});
    }
    const auto lines = ledgerOf(records, id);
    if (!lines.empty()) {
        addHeading(content,
                   Texts::tr("Share in the consortium: € %1").arg(italianText(shareBalance(records, id, day))));
        addLedger(content, lines, day);
    }
    // Its papers and its contracts are told above, in more detail.
    std::vector<CardPart> parts = cardOf(records, type, id.uuid(), on);
    std::erase_if(parts, [](const CardPart &part) {
        return part.lines.front().type == &describe<Requirement>() || part.lines.front().type == &describe<Agreement>();
    });
    addCardParts(content, parts);
    return onOnePage(content);
}

Result<Content> organisationCard(const Records &records, const RecordType &type, const QUuid &id,
                                 const Context &context)
{
    const auto record = records.load(type, id);
    if (!record)
        return tl::unexpected(record.error());
    Content content = begun(records, context, titleOf(type, record->data(), context),
                            elided(Texts::tr("Everything open on %1").arg(italianText(context.day()))));
    if (const QString formerly = formerlyText(records, Id<Organisation>(id), context.day()); !formerly.isEmpty())
        addText(content, formerly.left(1).toUpper() + formerly.mid(1) + QLatin1Char('.'));
    content.blocks.push_back(
        dataOf(type, record->data(),
               {"body_kind", "category", "tax_code", "vat_number", "seat", "pec", "email", "phone", "ipa_code",
                "office_code", "social_area", "health_districts", "successor_id", "suppressed_on", "iban"},
               context));
    const std::vector<CardPart> parts = cardOf(records, type, id, context);
    addCardParts(content, parts);
    if (parts.empty())
        addText(content, Texts::tr("Nothing is open with it."));
    return content;
}

void addRegistryPrintables(Printables &list)
{
    const auto add = [&list](const char *name, const char *label, const RecordType *about,
                             Result<Content> (*make)(const PrintRequest &)) {
        list.push_back(
            {name, label, about, [make](const PrintRequest &request) { return make(request).map(composedOf); }});
    };
    add("scheda-cooperativa", QT_TRANSLATE_NOOP("DocumentTemplate", "Card of a member"), &describe<Cooperative>(),
        [](const PrintRequest &r) { return memberCard(r.records, Id<Cooperative>(r.id), r.context.day(), r.context); });
    add("attestato-socio", QT_TRANSLATE_NOOP("DocumentTemplate", "Certificate of membership"), &describe<Cooperative>(),
        [](const PrintRequest &r) {
            return memberCertificate(r.records, Id<Cooperative>(r.id), r.context.day(), r.context);
        });
    add("registro-soci", QT_TRANSLATE_NOOP("DocumentTemplate", "Register of members"), nullptr,
        [](const PrintRequest &r) -> Result<Content> {
            return memberRegisterDocument(r.records, r.context.day(), r.context);
        });
    add("scheda-ente", QT_TRANSLATE_NOOP("DocumentTemplate", "Card of a public body"), &describe<PublicBody>(),
        [](const PrintRequest &r) { return organisationCard(r.records, describe<PublicBody>(), r.id, r.context); });
    add("documenti-convenzione", QT_TRANSLATE_NOOP("DocumentTemplate", "Papers of the members for an agreement"),
        &describe<Agreement>(), [](const PrintRequest &r) {
            return agreementQuestion(r.records, Id<Agreement>(r.id), r.context.day())
                .map([&r](const SuitabilityQuestion &question) {
                    return suitabilityDocument(r.records, question, r.context);
                });
        });
    add("documenti-avviso", QT_TRANSLATE_NOOP("DocumentTemplate", "Papers of the members for a notice"),
        &describe<Opportunity>(), [](const PrintRequest &r) {
            return opportunityQuestion(r.records, Id<Opportunity>(r.id), r.context.day())
                .map([&r](const SuitabilityQuestion &question) {
                    return suitabilityDocument(r.records, question, r.context);
                });
        });
}

} // namespace insieme::documents
