// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/account_export.h"

#include "core/registry/members.h"

#include <QCoreApplication>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AccountExport)
};

OutColumn text(const char *name, const QString &label, int width = 0)
{
    return {QLatin1String(name), label, Kind::Text, width, nullptr, false};
}

OutColumn of(const char *name, const QString &label, Kind kind)
{
    return {QLatin1String(name), label, kind, 0, nullptr, false};
}

OutCell cell(const QString &value)
{
    return {Value(value), value};
}

OutCell cell(Money amount)
{
    return {Value(amount), italianText(amount)};
}

OutCell cell(Percent part)
{
    return {Value(part), italianText(part)};
}

OutCell cell(qint64 number)
{
    return {Value(number), QString::number(number)};
}

} // namespace

Done exportAccount(const Account &account, const Context &context, SheetWriter &writer)
{
    const Date day = account.month.end_of_month();
    const auto title = [&](const RecordType &type, const QUuid &id) {
        return id.isNull() || !context.titles ? QString() : context.titles->title(type, id, day);
    };
    const auto status = [&](DayStatus kind) {
        return context.shown >= Disclosure::Personal ? dayStatusList.label(static_cast<int>(kind))
            : isAttended(kind)                       ? Texts::tr("attended")
                                                     : Texts::tr("not attended");
    };
    INSIEME_TRY(writer.begin(
        QStringLiteral("account"), Texts::tr("Account"),
        {text("user", Texts::tr("User")), text("intensity", Texts::tr("Intensity")), text("day", Texts::tr("Day"), 24),
         of("days", Texts::tr("Days"), Kind::Integer), of("health_part", Texts::tr("Health %"), Kind::Percent),
         of("social_part", Texts::tr("Social %"), Kind::Percent), of("health", Texts::tr("Health share"), Kind::Money),
         of("social", Texts::tr("Social share"), Kind::Money),
         of("municipality", Texts::tr("Of it the Comune"), Kind::Money),
         of("own", Texts::tr("Of it the user"), Kind::Money)}));
    for (const AccountLine &line : account.lines) {
        const QString intensity =
            line.tariff < account.tariffs.size() ? account.tariffs[line.tariff].intensity : QString();
        INSIEME_TRY(writer.row({cell(line.code), cell(intensity), cell(status(line.status)), cell(line.days),
                                cell(line.healthPart), cell(line.socialPart), cell(line.health), cell(line.social),
                                cell(line.municipality), cell(line.own)}));
    }
    INSIEME_TRY(writer.begin(QStringLiteral("payers"), Texts::tr("Who pays"),
                             {text("share", Texts::tr("Share"), 20), text("payer", Texts::tr("Payer"), 40),
                              of("amount", Texts::tr("Amount"), Kind::Money)}));
    for (const PayerAmount &payer : account.payers) {
        using enum PayerAmount::Payer;
        QString name = title(describe<Organisation>(), payer.organisation.uuid());
        for (const AccountLine &line : account.lines) {
            if (payer.payer == User && line.user == payer.user)
                name = line.code;
        }
        INSIEME_TRY(writer.row({cell(payer.payer == HealthAuthority    ? Texts::tr("Health share")
                                         : payer.payer == Municipality ? Texts::tr("Social share")
                                                                       : Texts::tr("Share of the user")),
                                cell(name), cell(payer.amount)}));
    }
    INSIEME_TRY(writer.begin(
        QStringLiteral("cooperatives"), Texts::tr("Who executes"),
        {text("cooperative", Texts::tr("Cooperative"), 40), of("gross", Texts::tr("Executed"), Kind::Money),
         of("fee", Texts::tr("Fee of the consortium"), Kind::Money), of("net", Texts::tr("Due"), Kind::Money)}));
    for (const CooperativeAccount &each : account.cooperatives)
        INSIEME_TRY(writer.row({cell(title(describe<Cooperative>(), each.cooperative.uuid())), cell(each.gross),
                                cell(each.fee), cell(each.net())}));
    if (!account.findings.isEmpty()) {
        INSIEME_TRY(writer.begin(QStringLiteral("findings"), Texts::tr("To be settled"),
                                 {text("text", Texts::tr("What"), 80)}));
        for (const QString &finding : account.findings)
            INSIEME_TRY(writer.row({cell(finding)}));
    }
    return writer.close();
}

} // namespace insieme::exchange
