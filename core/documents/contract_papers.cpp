// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/contract_papers.h"

#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "core/contracts/contract_values.h"
#include "core/documents/italian_words.h"
#include "core/documents/list_document.h"
#include "core/documents/printable.h"
#include "core/documents/text_table.h"
#include "core/record/display.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme::documents {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ContractPaper)
};

/// Exempt invoices above this amount bear a stamp (DPR 642/1972, tariff art. 13; 77.47 euro).
constexpr Money stampThreshold{77'47};

void addHeading(Content &content, const QString &text)
{
    Paragraph heading{Style::Heading, {{text}}};
    heading.keepWithNext = true;
    content.blocks.push_back(std::move(heading));
}

void addSmall(Content &content, const QString &text)
{
    content.blocks.push_back(Paragraph{Style::Small, {{text}}});
}

QString monthName(const Date &month)
{
    return longDate(month).section(QLatin1Char(' '), 1);
}

/// The service, its agreement and the body on one line.
QString whereOf(const Records &records, const Service &service, const Context &context)
{
    const auto agreement = records.load(service.agreement);
    if (!agreement)
        return service.name;
    const QString body = titleIn(context, describe<Organisation>(), agreement->body.uuid());
    return body.isEmpty() ? agreement->subject : QStringLiteral("%1 – %2").arg(agreement->subject, body);
}

QString percent(Percent part)
{
    return part.basisPoints % 100 == 0 ? QString::number(part.basisPoints / 100) : italianText(part);
}

const RecordType *serviceType()
{
    return &describe<Service>();
}
const RecordType *agreementType()
{
    return &describe<Agreement>();
}
const RecordType *nothing()
{
    return nullptr;
}

Context on(const Context &context, const Date &day)
{
    Context result = context;
    result.asOf = day;
    return result;
}

} // namespace

const std::vector<ContractPaper> &contractPapers()
{
    static const std::vector<ContractPaper> list{
        {"conto-mensile", QT_TRANSLATE_NOOP("DocumentTemplate", "Account of a month"), serviceType, true},
        {"foglio-presenze", QT_TRANSLATE_NOOP("DocumentTemplate", "Presence sheet of a month"), serviceType, true},
        {"simulazione-tariffe", QT_TRANSLATE_NOOP("DocumentTemplate", "Simulation of proposed tariffs"), agreementType},
        {"registro-contratti", QT_TRANSLATE_NOOP("DocumentTemplate", "Register of contracts"), nothing},
    };
    return list;
}

std::pair<Date, Date> simulatedDays(const Records &records, const Agreement &agreement)
{
    Date from;
    for (const PricedService &priced : pricedServices(records, agreement.id)) {
        for (const Tariff &tariff : priced.tariffs) {
            if (tariff.proposed && stated(tariff.validFrom) && (!stated(from) || tariff.validFrom < from))
                from = tariff.validFrom;
        }
    }
    if (!stated(from))
        from = agreement.start;
    return {from, stated(from) ? calendar::periodEnd(from, 12) : Date()};
}

Result<Content> composeContractPaper(const ContractPaper &paper, const Records &records, const QUuid &id,
                                     const Context &context, const Date &month)
{
    const QLatin1String name(paper.name);
    if (paper.about() == nothing())
        return contractRegisterDocument(records, context.day(), context);
    if (paper.about() == agreementType()) {
        const auto agreement = records.load(Id<Agreement>(id));
        if (!agreement)
            return tl::unexpected(agreement.error());
        const auto [from, to] = simulatedDays(records, *agreement);
        const auto result = simulate(records, agreement->id, from, to);
        if (!result)
            return tl::unexpected(result.error());
        if (result->lines.empty())
            return fail(Error::Code::Refused,
                        Texts::tr("“%1” has no services with tariffs and with places or hours a year: there is nothing "
                                  "to simulate.")
                            .arg(agreement->subject));
        return simulationDocument(records, *agreement, *result, context);
    }
    const auto service = records.load(Id<Service>(id));
    if (!service)
        return tl::unexpected(service.error());
    const Date day = stated(month)     ? month
        : stated(service->accountedTo) ? service->accountedTo
                                       : calendar::addMonths(context.today, -1);
    const Date first(day.year(), day.month(), 1);
    if (name == QLatin1String("foglio-presenze"))
        return presenceSheet(records, service->id, first, context);
    const auto account = accountOf(records, service->id, first);
    if (!account)
        return tl::unexpected(account.error());
    return accountDocument(records, *account, context);
}

Content accountDocument(const Records &records, const Account &account, const Context &context)
{
    const Context then = on(context, account.month.end_of_month());
    Content content =
        begun(records, then, Texts::tr("Account of %1: %2").arg(monthName(account.month), account.service.name),
              whereOf(records, account.service, then));
    content.draft = !account.findings.isEmpty();

    Table lines = tableOf({{3}, {5}, {2, true}, {3, true}, {3, true}, {3, true}, {3, true}, {3, true}},
                          {Texts::tr("User"), Texts::tr("Days"), Texts::tr("No."), Texts::tr("Health %"),
                           Texts::tr("Social %"), Texts::tr("Health €"), Texts::tr("Social €"), Texts::tr("Total €")});
    QString last;
    for (const AccountLine &line : account.lines) {
        // Days of closure cost nothing and are the same for all.
        if (line.status == DayStatus::Closed && line.health.cents == 0 && line.social.cents == 0)
            continue;
        lines.rows.push_back(
            cells({line.code == last ? QString() : line.code, dayStatusList.label(static_cast<int>(line.status)),
                   QString::number(line.days), percent(line.healthPart), percent(line.socialPart),
                   italianText(line.health), italianText(line.social), italianText(line.health + line.social)}));
        last = line.code;
    }
    addTotal(lines,
             {Texts::tr("Total"),
              {},
              {},
              {},
              {},
              italianText(account.health),
              italianText(account.social),
              italianText(account.total)});
    content.blocks.push_back(std::move(lines));
    QStringList prices;
    for (const Tariff &tariff : account.tariffs) {
        if (tariff.proposed || !overlap(tariff.validFrom, tariff.validTo, account.month, account.month.end_of_month()))
            continue;
        prices << elided(Texts::tr("%1%2 € a %3: %4 € health share, %5 € social share, from %6")
                             .arg(tariff.intensity.isEmpty() ? QString() : tariff.intensity + QStringLiteral(": "),
                                  italianText(tariff.total()),
                                  tariff.unit == TariffUnit::Day        ? Texts::tr("day")
                                      : tariff.unit == TariffUnit::Hour ? Texts::tr("hour")
                                                                        : Texts::tr("month"),
                                  italianText(tariff.healthShare), italianText(tariff.socialShare),
                                  italianText(tariff.validFrom)));
    }
    if (!prices.isEmpty())
        addSmall(content,
                 Texts::tr("Tariffs: %1. Every day is rounded to the cent.").arg(prices.join(QStringLiteral("; "))));

    addHeading(content, Texts::tr("To be paid by"));
    Table payers = tableOf({{5}, {10}, {4, true}}, {Texts::tr("Share"), Texts::tr("Payer"), Texts::tr("Amount €")});
    bool stamp = false;
    for (const PayerAmount &payer : account.payers) {
        using enum PayerAmount::Payer;
        const QString share = payer.payer == HealthAuthority ? Texts::tr("Health share")
            : payer.payer == Municipality                    ? Texts::tr("Social share")
                                                             : Texts::tr("Share of the user");
        const QString who = !payer.user.isNull() ? titleIn(then, describe<ServiceUser>(), payer.user.uuid())
            : payer.organisation.isNull()        ? Texts::tr("not stated")
                                                 : titleIn(then, describe<Organisation>(), payer.organisation.uuid());
        payers.rows.push_back(cells({share, who, italianText(payer.amount)}));
        stamp |= stampThreshold < payer.amount;
    }
    addTotal(payers, {Texts::tr("Total"), {}, italianText(account.total)});
    content.blocks.push_back(std::move(payers));
    if (stamp)
        addSmall(
            content,
            Texts::tr("Invoices that are exempt or out of scope of VAT bear a stamp of 2.00 € above 77.47 €, unless "
                      "who issues them is exempt: to be checked."));

    if (!account.cooperatives.empty()) {
        addHeading(content, Texts::tr("To the cooperatives"));
        Table parts = tableOf({{9}, {4, true}, {4, true}, {4, true}},
                              {Texts::tr("Cooperative"), Texts::tr("Executed €"), Texts::tr("Fee of the consortium €"),
                               Texts::tr("Due €")});
        Money gross, fee;
        for (const CooperativeAccount &each : account.cooperatives) {
            parts.rows.push_back(cells({titleIn(then, describe<Cooperative>(), each.cooperative.uuid()),
                                        italianText(each.gross), italianText(each.fee), italianText(each.net())}));
            gross = gross + each.gross;
            fee = fee + each.fee;
        }
        addTotal(parts, {Texts::tr("Total"), italianText(gross), italianText(fee), italianText(gross - fee)});
        content.blocks.push_back(std::move(parts));
    }
    if (!account.findings.isEmpty()) {
        addHeading(content, Texts::tr("What keeps this account from being final"));
        for (const QString &finding : account.findings)
            content.blocks.push_back(Paragraph{Style::Item, {{finding}}, QStringLiteral("–"), 1});
    }
    return content;
}

Result<Content> presenceSheet(const Records &records, const Id<Service> &id, const Date &month, const Context &context)
{
    const auto service = records.load(id);
    if (!service)
        return tl::unexpected(service.error());
    const Date first(month.year(), month.month(), 1);
    const Context then = on(context, first.end_of_month());
    Content content = begun(records, then, Texts::tr("Presences of %1: %2").arg(monthName(first), service->name),
                            whereOf(records, *service, then));
    content.landscape = true;
    const int days = daysInMonth(first);
    std::vector<TableColumn> columns{{5}};
    QStringList header{Texts::tr("User")};
    for (int day = 1; day <= days; ++day) {
        columns.push_back({1.45});
        header << QString::number(day);
    }
    columns.push_back({2.4, true});
    header << Texts::tr("Days");
    Table table = tableOf(std::move(columns), header);
    for (const UserMonth &user : userMonths(records, id, first)) {
        QStringList row{user.user.code};
        int attended = 0;
        for (int day = 0; day < days; ++day) {
            const auto &mark = static_cast<size_t>(day) < user.marks.size() ? user.marks[static_cast<size_t>(day)]
                                                                            : std::optional<DayMark>();
            row << (mark ? QString(letterOf(mark->status)) : QString());
            attended += mark && isAttended(mark->status);
        }
        row << (user.marks.empty() ? QString() : QString::number(attended));
        table.rows.push_back(cells(row));
    }
    content.blocks.push_back(std::move(table));
    QStringList legend;
    for (int i = 0; i < static_cast<int>(dayStatusList.items.size()); ++i)
        legend
            << QStringLiteral("%1 %2").arg(letterOf(static_cast<DayStatus>(i))).arg(dayStatusList.label(i).toLower());
    addSmall(content, legend.join(QStringLiteral(" · ")) + QLatin1Char('.'));
    Signatures signatures;
    signatures.parties.push_back({{{Texts::tr("The person responsible for the service")}}, {}, {}});
    content.blocks.push_back(std::move(signatures));
    return content;
}

Content simulationDocument(const Records &records, const Agreement &agreement, const Renegotiation &result,
                           const Context &context)
{
    const QString body = titleIn(context, describe<Organisation>(), agreement.body.uuid());
    Content content =
        begun(records, context, Texts::tr("Simulation of the proposed tariffs"),
              body.isEmpty() ? agreement.subject : QStringLiteral("%1 – %2").arg(agreement.subject, body));
    addSmall(content,
             elided(Texts::tr("From %1 to %2: tariffs in force and proposed × places × days of opening, or hours.")
                        .arg(italianText(result.from), italianText(result.to))));
    Table lines = tableOf({{6}, {2.4, true}, {2.4, true}, {3, true}, {3.6, true}, {4, true}, {4.2, true}, {4, true}},
                          {Texts::tr("Service"), Texts::tr("Places"), Texts::tr("Days or hours"), Texts::tr("Today €"),
                           Texts::tr("Proposed €"), Texts::tr("Value today €"), Texts::tr("Value proposed €"),
                           Texts::tr("Difference €")});
    for (const RenegotiationLine &line : result.lines)
        lines.rows.push_back(
            cells({line.intensity.isEmpty() ? line.name : QStringLiteral("%1 · %2").arg(line.name, line.intensity),
                   line.hours.count > 0 ? QString() : QString::number(line.places),
                   line.hours.count > 0 ? plainText(line.hours) : QString::number(line.days),
                   italianText(line.oldTariff), italianText(line.newTariff), italianText(line.oldValue()),
                   italianText(line.newValue()), italianText(line.difference())}));
    addTotal(lines,
             {Texts::tr("Total"),
              {},
              {},
              {},
              {},
              italianText(result.oldHealth + result.oldSocial),
              italianText(result.newHealth + result.newSocial),
              italianText(result.difference())});
    content.blocks.push_back(std::move(lines));

    const auto compared = [&](const QString &heading, const QString &first,
                              const std::vector<std::tuple<QString, Money, Money>> &rows) {
        addHeading(content, heading);
        Table table = tableOf({{9}, {4, true}, {4, true}, {4, true}},
                              {first, Texts::tr("Today €"), Texts::tr("Proposed €"), Texts::tr("Difference €")});
        Money before, after;
        for (const auto &[name, a, b] : rows) {
            table.rows.push_back(cells({name, italianText(a), italianText(b), italianText(b - a)}));
            before = before + a;
            after = after + b;
        }
        addTotal(table, {Texts::tr("Total"), italianText(before), italianText(after), italianText(after - before)});
        content.blocks.push_back(std::move(table));
    };
    std::vector<std::tuple<QString, Money, Money>> rows;
    for (const PayerDifference &each : result.payers)
        rows.emplace_back(payerText(each, context), each.oldValue, each.newValue);
    if (!rows.empty())
        compared(Texts::tr("By payer"), Texts::tr("Payer"), std::exchange(rows, {}));
    for (const CooperativeDifference &each : result.cooperatives)
        rows.emplace_back(titleIn(context, describe<Cooperative>(), each.cooperative.uuid()), each.oldValue,
                          each.newValue);
    if (!rows.empty())
        compared(Texts::tr("By cooperative"), Texts::tr("Cooperative"), rows);
    for (const QString &finding : result.findings)
        content.blocks.push_back(Paragraph{Style::Item, {{finding}}, QStringLiteral("–"), 1});
    return content;
}

Content contractRegisterDocument(const Records &records, const Date &day, const Context &context)
{
    const Context then = on(context, day);
    Content content = begun(records, then, Texts::tr("Register of conventions and contracts"),
                            elided(Texts::tr("In force on %1").arg(longDate(day))));
    content.landscape = true;
    std::vector<Agreement> list;
    for (const QUuid &id : records.ids(describe<Agreement>())) {
        auto agreement = records.load(Id<Agreement>(id));
        if (agreement && isBinding(agreement->status)
            && (inForce(agreement->start, agreement->end, day)
                || agreement->status == AgreementStatus::TechnicalExtension))
            list.push_back(std::move(*agreement));
    }
    std::stable_sort(list.begin(), list.end(), [&](const Agreement &a, const Agreement &b) {
        const QString x = titleIn(then, describe<Organisation>(), a.body.uuid()),
                      y = titleIn(then, describe<Organisation>(), b.body.uuid());
        return x != y ? x.localeAwareCompare(y) < 0 : a.code < b.code;
    });
    Table table =
        tableOf({{4}, {8}, {6}, {5}, {3}, {3}, {3}, {4, true}, {4, true}},
                {Texts::tr("Code"), Texts::tr("Object"), Texts::tr("Body"), Texts::tr("CIG"), Texts::tr("From"),
                 Texts::tr("To"), Texts::tr("Notice by"), Texts::tr("Amount €"), Texts::tr("In the year €")});
    Money amount, year;
    const Date first(day.year(), 1, 1), last(day.year(), 12, 31);
    for (const Agreement &agreement : list) {
        Money value;
        for (const MonthValue &month : monthlyValue(records, agreement, first, last))
            value = value + month.value;
        table.rows.push_back(cells(
            {agreement.code, agreement.subject, titleIn(then, describe<Organisation>(), agreement.body.uuid()),
             agreement.cig, italianText(agreement.start),
             stated(agreement.end) ? italianText(agreement.end) : Texts::tr("open"), italianText(noticeBy(agreement)),
             agreement.amount ? italianText(*agreement.amount) : QStringLiteral("–"),
             value.cents != 0 ? italianText(value) : QStringLiteral("–")}));
        amount = amount + agreement.amount.value_or(Money{});
        year = year + value;
    }
    addTotal(table,
             {Texts::tr("Total"),
              Texts::tr("%n agreement(s)", nullptr, static_cast<int>(list.size())),
              {},
              {},
              {},
              {},
              {},
              italianText(amount),
              italianText(year)});
    content.blocks.push_back(std::move(table));
    addSmall(
        content,
        Texts::tr(
            "Amounts as in the deeds, VAT included. The value of the year is counted at the tariffs in force where "
            "services have them, otherwise spread over the days of the agreement."));
    return content;
}

void addContractPrintables(Printables &list)
{
    for (const ContractPaper &paper : contractPapers()) {
        list.push_back({paper.name, paper.label, paper.about(), [&paper](const PrintRequest &request) {
                            return composeContractPaper(paper, request.records, request.id, request.context,
                                                        request.month)
                                .map(composedOf);
                        }});
        list.back().monthly = paper.monthly;
    }
}

} // namespace insieme::documents
