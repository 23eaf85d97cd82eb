// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_rules.h"

#include "core/agreements/stamp_duty.h"
#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "core/record/amount.h"
#include "core/registry/checks.h"
#include "core/registry/identifiers.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/records.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

/// The days on which what is in force can change, from the agreement's first day to its last; without a first day the
/// earliest possible one stands for the time before the first change.
std::vector<Date> daysOfChange(const Agreement &agreement)
{
    std::vector<Date> days{stated(agreement.start) ? agreement.start : Date(boost::gregorian::min_date_time)};
    const auto add = [&](const Date &day) {
        if (stated(day) && inForce(agreement.start, agreement.end, day))
            days.push_back(day);
    };
    for (const AgreementShare &share : agreement.shares) {
        add(share.validFrom);
        if (stated(share.validTo))
            add(share.validTo + boost::gregorian::days(1));
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool wrong(qint64 sum, qint64 whole, Sums sums)
{
    return sums == Sums::Exact ? sum != whole : sum > whole;
}

/// " from 01/07/2026"; nothing for the first day.
QString onDay(const std::vector<Date> &days, const Date &day)
{
    return day == days.front() ? QString() : elided(Texts::tr(" from %1").arg(italianText(day)));
}

/// Sum of a part over rows, nothing when there are no rows or one does not state it.
template<class Rows, class Part> std::optional<qint64> total(const Rows &rows, Part part)
{
    if (rows.empty())
        return std::nullopt;
    qint64 sum = 0;
    for (const auto &row : rows) {
        const std::optional<qint64> value = part(row);
        if (!value || __builtin_add_overflow(sum, *value, &sum))
            return std::nullopt;
    }
    return sum;
}

std::optional<qint64> cents(const std::optional<Money> &amount)
{
    return amount ? std::optional(amount->cents) : std::nullopt;
}

} // namespace

Date noticeDay(const Agreement &agreement)
{
    if (!stated(agreement.end))
        return {};
    const qint64 available = (agreement.end - Date(1400, 1, 1)).days();
    if (agreement.noticeMonths && *agreement.noticeMonths >= 0 && *agreement.noticeMonths <= available / 31)
        return calendar::addMonths(agreement.end, -static_cast<int>(*agreement.noticeMonths));
    if (!agreement.noticeMonths && agreement.noticeDays && *agreement.noticeDays >= 0
        && *agreement.noticeDays <= available)
        return agreement.end - boost::gregorian::days(static_cast<int>(*agreement.noticeDays));
    return {};
}

Percent Whole::sum() const
{
    Percent sum{};
    for (const auto &[row, part] : parts)
        sum.basisPoints += part.basisPoints;
    return sum;
}

std::vector<Whole> wholesOf(const Agreement &agreement)
{
    std::vector<Whole> wholes;
    QStringList services;
    for (const AgreementShare &share : agreement.shares) {
        if (share.percent && !services.contains(share.service))
            services << share.service;
    }
    for (const QString &service : services) {
        for (const Date &day : daysOfChange(agreement)) {
            Whole whole{"shares", service, day, {}};
            for (size_t i = 0; i < agreement.shares.size(); ++i) {
                const AgreementShare &share = agreement.shares[i];
                if (share.service == service && inForce(share.validFrom, share.validTo, day))
                    whole.parts.emplace_back(i, share.percent.value_or(Percent{}));
            }
            // A service may begin later or stop earlier than the agreement; the agreement as a whole may not.
            if (!whole.parts.empty() || service.isEmpty())
                wholes.push_back(std::move(whole));
        }
    }
    Whole funding{"funding", {}, {}, {}};
    bool stated = false;
    for (size_t i = 0; i < agreement.funding.size(); ++i) {
        stated = stated || agreement.funding[i].percent;
        funding.parts.emplace_back(i, agreement.funding[i].percent.value_or(Percent{}));
    }
    if (stated)
        wholes.push_back(std::move(funding));
    return wholes;
}

/// A cooperative has one share on a day, unless it took over that of another.
static void addSharesTwice(const Agreement &agreement, SumFindings &findings)
{
    const std::vector<AgreementShare> &shares = agreement.shares;
    for (size_t i = 0; i < shares.size(); ++i) {
        for (size_t k = i + 1; k < shares.size(); ++k) {
            const AgreementShare &a = shares[i], &b = shares[k];
            if (!a.cooperative.isNull() && a.cooperative == b.cooperative && a.service == b.service
                && a.reason.isEmpty() && b.reason.isEmpty() && overlap(a.validFrom, a.validTo, b.validFrom, b.validTo))
                findings.push_back({"shares", "cooperative_id", k,
                                    Texts::tr("Rows %1 and %2 of the shares are of the same cooperative on the same "
                                              "days. Make one row of them, or part their days.")
                                        .arg(i + 1)
                                        .arg(k + 1)});
        }
    }
}

SumFindings shareFindings(const Agreement &agreement, Sums sums)
{
    SumFindings result;
    const auto add = [&](const char *part, const QString &text, const auto &counts) {
        const auto row = std::find_if(agreement.shares.begin(), agreement.shares.end(), counts);
        result.push_back({"shares", part, static_cast<size_t>(row - agreement.shares.begin()), text});
    };
    const std::vector<Date> days = daysOfChange(agreement);

    for (const Whole &whole : wholesOf(agreement)) {
        const qint64 sum = whole.sum().basisPoints;
        if (qstrcmp(whole.list, "shares") != 0 || !wrong(sum, 10'000, sums))
            continue;
        const QString text = italianText(Percent{sum});
        add("percent",
            whole.service.isEmpty()
                ? Texts::tr("The shares sum to %1 %%2, not to 100 %.").arg(text, onDay(days, whole.from))
                : Texts::tr("The shares of “%1” sum to %2 %%3, not to 100 %.")
                      .arg(whole.service, text, onDay(days, whole.from)),
            [&whole](const AgreementShare &share) { return share.service == whole.service; });
    }

    if (agreement.places) {
        // Acts change the places: those of the agreement are the ones after the last change.
        const Date &day = days.back();
        const auto running = [&day](const AgreementShare &share) {
            return inForce(share.validFrom, share.validTo, day);
        };
        std::vector<AgreementShare> current;
        std::copy_if(agreement.shares.begin(), agreement.shares.end(), std::back_inserter(current), running);
        const auto sum = total(current, [](const AgreementShare &share) { return share.places; });
        if (sum && wrong(*sum, *agreement.places, sums))
            add("places",
                Texts::tr("The shares sum to %1 places%2; the agreement has %3.")
                    .arg(QString::number(*sum), onDay(days, day), QString::number(*agreement.places)),
                running);
    }
    const auto amount = total(agreement.shares, [](const AgreementShare &share) { return cents(share.amount); });
    if (amount && agreement.amount && wrong(*amount, agreement.amount->cents, sums))
        add("amount",
            Texts::tr("The shares sum to %1; the agreement is worth %2.")
                .arg(amountText({*amount}), amountText(*agreement.amount)),
            [](const AgreementShare &) { return true; });
    if (sums == Sums::Exact)
        addSharesTwice(agreement, result);
    return result;
}

SumFindings amountFindings(const Agreement &agreement, Sums sums)
{
    SumFindings result;
    const auto funded = total(agreement.funding, [](const FundingLine &line) { return cents(line.amount); });
    if (funded && agreement.amount && wrong(*funded, agreement.amount->cents, sums))
        result.push_back({"funding", "amount", 0,
                          Texts::tr("The funding lines sum to %1; the agreement is worth %2.")
                              .arg(amountText({*funded}), amountText(*agreement.amount))});
    const auto percent = total(agreement.funding, [](const FundingLine &line) {
        return line.percent ? std::optional(line.percent->basisPoints) : std::nullopt;
    });
    if (percent && wrong(*percent, 10'000, sums))
        result.push_back(
            {"funding", "percent", 0,
             Texts::tr("The funding lines sum to %1 %, not to 100 %.").arg(italianText(Percent{*percent}))});
    const auto instalments = total(agreement.instalments, [](const Instalment &row) { return cents(row.amount); });
    if (instalments && agreement.amount && wrong(*instalments, agreement.amount->cents, sums))
        result.push_back({"instalments", "amount", 0,
                          Texts::tr("The instalments sum to %1; the agreement is worth %2.")
                              .arg(amountText({*instalments}), amountText(*agreement.amount))});
    return result;
}

QString wrongStampRegime(const Agreement &agreement)
{
    const auto basis = stampBasisOf(agreement);
    const StampDuty duty = basis ? stampDuty(*basis, {}) : StampDuty();
    return duty.applies ? QString() : duty.whyNot;
}

QString lapsedOffice(const Records &records, const Id<Person> &signer, const Id<Organisation> &party, const Date &day)
{
    const auto person = records.load(signer);
    const auto organisation = records.load(party);
    if (!person || !organisation || roleOn(*person, party, day))
        return {};
    const PersonRole *last = nullptr;
    for (const PersonRole &role : person->roles) {
        if (role.organisation == party && stated(role.validTo) && role.validTo < day
            && (!last || last->validTo < role.validTo))
            last = &role;
    }
    if (!last)
        return {};
    const OrganisationName *called = nameOn(*organisation, day);
    return elided(Texts::tr("Whoever signs for %1 holds the office (%2) only until %3.")
                      .arg(called ? called->name : QString(), roleText(*last), italianText(last->validTo)));
}

void checkAgreement(const Agreement &agreement, Problems &problems)
{
    // What a draft may still be without is said of it, and refused by the guards once the agreement binds.
    const auto lacking = [&](const char *field, const QString &text) {
        if (agreement.status == AgreementStatus::Draft)
            problems.append({Verdict::Level::Invalid, QLatin1String(field), text, {}, true});
    };
    const auto invalid = [&problems](const char *field, const QString &text) {
        problems.append({Verdict::Level::Invalid, QLatin1String(field), text});
    };
    const auto warning = [&problems](const char *field, const QString &text) {
        problems.append({Verdict::Level::Warning, QLatin1String(field), text});
    };
    checkPeriod(agreement.start, agreement.end, "end_date", problems);

    if (isBinding(agreement.status)) {
        if (!stated(agreement.signedOn))
            invalid("signed_on", Texts::tr("A signed agreement needs the day of signature."));
        if (!stated(agreement.start))
            invalid("start_date", Texts::tr("A signed agreement needs its first day."));
        if (agreement.consortium.isNull())
            invalid("consortium_id", Texts::tr("A signed agreement needs both parties."));
    }
    if (agreement.status == AgreementStatus::TechnicalExtension && !stated(agreement.end))
        invalid("end_date", Texts::tr("A technical extension needs the end that was extended."));
    if (agreement.noticeMonths && agreement.noticeDays)
        invalid("notice_months", Texts::tr("Notice is stated in days or in months, not in both."));
    if (!agreement.body.isNull() && agreement.body == agreement.consortium)
        invalid("body_id", Texts::tr("Both parties are the same organisation."));
    if (!agreement.previous.isNull() && agreement.previous == agreement.id)
        invalid("previous_id", Texts::tr("An agreement cannot renew itself."));
    if (!agreement.parent.isNull() && agreement.parent == agreement.id)
        invalid("parent_id", Texts::tr("An agreement cannot be its own framework."));

    if (agreement.netAmount && agreement.amount && *agreement.amount < *agreement.netAmount) {
        invalid("net_amount",
                Texts::tr("The amount without VAT, %1, is larger than the amount, %2.")
                    .arg(amountText(*agreement.netAmount), amountText(*agreement.amount)));
    }
    if (agreement.maxAmount && agreement.netAmount && *agreement.maxAmount < *agreement.netAmount) {
        invalid("max_amount",
                Texts::tr("The largest amount, %1, is smaller than the amount without VAT, %2.")
                    .arg(amountText(*agreement.maxAmount), amountText(*agreement.netAmount)));
    }
    if (const QString why = wrongStampRegime(agreement); !why.isEmpty())
        lacking("stamp_regime", why);
    QStringList exceeded;
    for (const SumFinding &each : shareFindings(agreement, Sums::AtMost)) {
        exceeded << each.text;
        invalid("shares", each.text);
    }
    for (const SumFinding &each : shareFindings(agreement, Sums::Exact)) {
        if (!exceeded.contains(each.text))
            lacking("shares", each.text);
    }
    for (const SumFinding &each : amountFindings(agreement, Sums::AtMost)) {
        exceeded << each.text;
        invalid("amount", each.text);
    }
    for (const SumFinding &each : amountFindings(agreement, Sums::Exact)) {
        if (!exceeded.contains(each.text))
            warning("amount", each.text);
    }
    for (const AgreementShare &share : agreement.shares) {
        if (!overlap(share.validFrom, share.validTo, agreement.start, agreement.end))
            invalid("shares",
                    elided(Texts::tr("A share from %1 to %2 lies outside the agreement.")
                               .arg(italianText(share.validFrom), italianText(share.validTo))));
    }

    for (auto row = agreement.fees.begin(); row != agreement.fees.end(); ++row) {
        if (std::any_of(std::next(row), agreement.fees.end(),
                        [&](const AgreementFee &other) { return other.from == row->from; }))
            invalid("fees", elided(Texts::tr("Two fees of the consortium begin on %1.").arg(italianText(row->from))));
    }

    const auto posts = total(agreement.posts, [](const Post &post) { return std::optional(post.count); });
    if (posts && agreement.places && *posts != *agreement.places)
        warning(
            "posts",
            Texts::tr("The posts are for %1 people; the agreement has %2 places. Correct one of them, unless people "
                      "take turns or a place is left open.")
                .arg(*posts)
                .arg(*agreement.places));
    qint64 together = 0;
    if (agreement.unitCost && agreement.places && agreement.amount && agreement.unitCost->cents != 0
        && !__builtin_mul_overflow(agreement.unitCost->cents, *agreement.places, &together)
        && together != agreement.amount->cents)
    {
        warning("unit_cost",
                Texts::tr("%1 for each of %2 places make %3; the agreement is worth %4. Correct one of them, unless "
                          "the amount pays for something else, too.")
                    .arg(amountText(*agreement.unitCost), QString::number(*agreement.places), amountText({together}),
                         amountText(*agreement.amount)));
    }
    // 520 hours within 180 days take at least 20.22 hours a week.
    if (agreement.weeklyHours && agreement.totalHours && agreement.maxDays && agreement.weeklyHours->count < 1'000'000
        && agreement.totalHours->count < 100'000'000 && *agreement.maxDays < 1'000'000
        && 7 * agreement.totalHours->count > agreement.weeklyHours->count * *agreement.maxDays)
    {
        warning("weekly_hours",
                Texts::tr("%1 hours a week do not make %2 hours within %3 days.")
                    .arg(plainText(*agreement.weeklyHours), plainText(*agreement.totalHours))
                    .arg(*agreement.maxDays));
    }
    if (stated(agreement.signedOn)) {
        // A wrong code is the field's own finding; here only what depends on the day.
        const Verdict verdict = checkCigOn(agreement.cig, agreement.signedOn);
        if (verdict.level == Verdict::Level::Warning && checkCig(agreement.cig).level == Verdict::Level::Valid)
            warning("cig", verdict.text);
    }
    if (stated(agreement.rctUntil) && stated(agreement.end) && agreement.rctUntil < agreement.end) {
        warning("rct_until",
                elided(Texts::tr("The liability policy ends on %1, before the agreement, %2.")
                           .arg(italianText(agreement.rctUntil), italianText(agreement.end))));
    }
}

} // namespace insieme
