// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_card.h"

#include "core/agreements/turnover.h"
#include "core/record/amount.h"
#include "core/record/display.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

/// Not over, as far as the office is concerned: a draft, or one that still binds.
bool isOpen(const Agreement &agreement)
{
    switch (agreement.status) {
    case AgreementStatus::Terminated:
    case AgreementStatus::Closed:
    case AgreementStatus::Abandoned:
        return false;
    default:
        return true;
    }
}

QString statusOf(const Agreement &agreement, const Context &context)
{
    const RecordType &type = describe<Agreement>();
    return displayOf(type, *findField(type, u"status"), &agreement, context);
}

CardLine lineOf(const Agreement &agreement, QStringList cells, const Context &context)
{
    const bool late = isBinding(agreement.status) && stated(agreement.end) && agreement.end < context.day();
    return {&describe<Agreement>(), agreement.id.uuid(), std::move(cells), late};
}

QString endOf(const Agreement &agreement)
{
    return stated(agreement.end) ? italianText(agreement.end) : Texts::tr("open");
}

void offer(const Records &records, const QUuid &id, const Context &context, std::vector<CardPart> &parts)
{
    CardPart with, funded;
    with.title = Texts::tr("Conventions and contracts");
    with.columns = {{Texts::tr("Subject"), 6},
                    {Texts::tr("Status"), 2},
                    {Texts::tr("From"), 2},
                    {Texts::tr("Until"), 2},
                    {Texts::tr("Amount"), 3, true}};
    Money sum;
    for (const QUuid &key : records.referring(describe<Agreement>(), "body_id", id)) {
        const auto agreement = records.load(Id<Agreement>(key));
        if (!agreement || !isOpen(*agreement))
            continue;
        const Money amount = agreement->amount.value_or(Money{});
        sum = sum + amount;
        with.lines.push_back(lineOf(*agreement,
                                    {agreement->subject, statusOf(*agreement, context), italianText(agreement->start),
                                     endOf(*agreement), agreement->amount ? italianText(amount) : QString()},
                                    context));
    }
    with.sum = amountText(sum);
    parts.push_back(std::move(with));

    funded.title = Texts::tr("What it pays of other agreements");
    funded.columns = {{Texts::tr("Subject"), 6}, {Texts::tr("Status"), 2}, {Texts::tr("Part"), 3, true}};
    for (const QUuid &row : records.referring(describe<FundingLine>(), "funder_id", id)) {
        const auto line = records.load(describe<FundingLine>(), row);
        if (!line)
            continue;
        const auto &funding = line->as<FundingLine>();
        const auto agreement = records.load(funding.agreement);
        if (!agreement || !isOpen(*agreement) || agreement->body.uuid() == id)
            continue;
        const QString part = funding.amount ? italianText(*funding.amount)
            : funding.percent               ? italianText(*funding.percent) + QStringLiteral(" %")
                                            : QString();
        funded.lines.push_back(lineOf(*agreement, {agreement->subject, statusOf(*agreement, context), part}, context));
    }
    parts.push_back(std::move(funded));
}

} // namespace

CardSource agreementCard()
{
    return {&describe<Organisation>(), 10, offer};
}

} // namespace insieme
