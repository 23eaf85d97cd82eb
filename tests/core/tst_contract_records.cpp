// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/areas/sample.h"
#include "core/contracts/account.h"
#include "core/contracts/act_changes.h"
#include "core/contracts/contract_checks.h"
#include "core/contracts/contract_values.h"
#include "core/contracts/extension.h"
#include "core/contracts/opportunity.h"
#include "core/contracts/plan.h"
#include "core/contracts/procurement_rules.h"
#include "core/contracts/renegotiation.h"
#include "core/contracts/shares.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <cstdlib>
#include <functional>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

template<class R> Id<R> sampleId(const QString &slug)
{
    return Id<R>(fixedUuid(QLatin1String(describe<R>().table) + u'/' + slug));
}

/// Nothing where a row does not state its amount.
template<class Row> std::optional<qint64> sumOf(const std::vector<Row> &rows)
{
    qint64 sum = 0;
    for (const Row &row : rows) {
        if (!row.amount)
            return std::nullopt;
        sum += row.amount->cents;
    }
    return rows.empty() ? std::nullopt : std::optional(sum);
}

} // namespace

/// The contracts of the sample through the door.
class ContractRecordsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }

    void shippedRulesAreThere()
    {
        const Records &records = m_workspace->records();
        QCOMPARE(codeOn(records, Date(2023, 6, 30))->name, u"D.Lgs. 50/2016"_s);
        QCOMPARE(codeOn(records, Date(2023, 7, 1))->name, u"D.Lgs. 36/2023"_s);
        QVERIFY(!codeOn(records, Date(2000, 1, 1)));
        QCOMPARE(thresholdOn(records, ThresholdKind::EuServices, Date(2025, 12, 31))->amount.cents, 221'000'00);
        QCOMPARE(thresholdOn(records, ThresholdKind::EuServices, Date(2026, 1, 1))->amount.cents, 216'000'00);
        QCOMPARE(thresholdOn(records, ThresholdKind::DirectAward, Date(2026, 1, 1))->amount.cents, 140'000'00);
        QVERIFY(revisionRuleOn(records, ContractObject::Services, Date(2024, 12, 30))->base == RevisionBase::Whole);
        QVERIFY(revisionRuleOn(records, ContractObject::Services, Date(2024, 12, 31))->base == RevisionBase::Excess);
        QCOMPARE(codeOn(records, Date(2023, 7, 1))->id.uuid(),
                 fixedUuid(u"procurement_code/d.lgs. 31 marzo 2023, n. 36, art. 226"));
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void aMonthOfTheSample()
    {
        const auto account = accountOf(m_workspace->records(), sampleId<Service>(u"limena-2024"_s), Date(2026, 5, 1));
        QVERIFY2(account, account ? "" : qPrintable(account.error().text));
        QCOMPARE(account->findings, QStringList());
        // Judged from the marks of the sample: 20 weekdays open in May 2026 (1 May is closed). 20 users; four of them
        // miss four days (two at 100 %, two at 50 %), one has five days at 50 %, one a day not paid.
        const qint64 health = 41'45, social = 19'95;
        const auto half = [](qint64 cents) { return (cents + 1) / 2; };
        const qint64 fullDays = 20 * 20 - 4 * 2 - 5 - 1;
        const qint64 halfDays = 4 * 2 + 5;
        QCOMPARE(account->health.cents, fullDays * health + halfDays * half(health));
        QCOMPARE(account->social.cents, fullDays * social + halfDays * half(social));
        qint64 paid = 0, received = 0;
        for (const PayerAmount &payer : account->payers)
            paid += payer.amount.cents;
        for (const CooperativeAccount &each : account->cooperatives)
            received += each.gross.cents;
        QCOMPARE(paid, account->total.cents);
        QCOMPARE(received, account->total.cents);
    }

    void aPaperBlocksTheExtension()
    {
        const auto id = sampleId<AgreementAct>(u"esempio-comunita-2024/proroga"_s);
        const auto agreement = sampleId<Agreement>(u"esempio-comunita-2024"_s);
        const auto attempt = [&] {
            return m_workspace->perform({"Register"},
                                        [&](Transaction &tx) { return registerAct(tx, *tx.records().load(id)); });
        };
        const auto refused = attempt();
        QVERIFY(!refused && refused.error().code == Error::Code::Refused);
        QVERIFY2(refused.error().text.contains(u"19/06/2026"_s), qPrintable(refused.error().text));
        QVERIFY(m_workspace->records().load(id)->status == ActStatus::Draft);
        // No other path registers it either.
        QVERIFY(!edit<AgreementAct>(id, [](AgreementAct &act) { act.status = ActStatus::Registered; }));
        // The paper is renewed: the act is registered and the agreement has its end; one step takes it all back.
        QVERIFY(edit<ServiceUnit>(sampleId<ServiceUnit>(u"comunita-esempio"_s),
                                  [](ServiceUnit &unit) { unit.authorisedUntil = Date(2031, 6, 18); }));
        const auto done = attempt();
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QVERIFY(m_workspace->records().load(agreement)->end == Date(2026, 12, 31));
        QCOMPARE(verify(*m_workspace), QStringList());
        QVERIFY(!edit<AgreementAct>(id, [](AgreementAct &act) { act.newEnd = Date(2026, 11, 30); }));
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->records().load(agreement)->end == Date(2026, 6, 30));
        QVERIFY(m_workspace->records().load(id)->status == ActStatus::Draft);
    }

    /// An act of any kind is registered once it is signed; a draft may name the day that is foreseen.
    void noActIsSignedInTheFuture()
    {
        AgreementAct act;
        act.agreement = sampleId<Agreement>(u"esempio-comunita-2024"_s);
        act.signedOn = m_workspace->today() + boost::gregorian::days(1);
        act.newNoticeMonths = 4;
        act.newEnd = Date(2026, 12, 31);
        act.reason = u"prova"_s;
        for (const ActKind kind : {ActKind::ExtensionOption, ActKind::Correction, ActKind::Termination}) {
            act.kind = kind;
            const auto done = m_workspace->perform({"Act"}, [&](Transaction &t) { return registerAct(t, act); });
            QVERIFY(!done && done.error().text.contains(u"still to come"_s));
        }
        QVERIFY(m_workspace->perform({"Draft"}, [&](Transaction &t) { return t.insert(act); }));
        QVERIFY(!edit<AgreementAct>(act.id, [](AgreementAct &each) { each.status = ActStatus::Registered; }));
        act.id = {};
        act.kind = ActKind::Correction;
        act.newEnd = {};
        act.signedOn = m_workspace->today();
        const auto done = m_workspace->perform({"Act"}, [&](Transaction &t) { return registerAct(t, act); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    /// A paper that holds today is as good before the day of signature is typed as with today's.
    void papersAreJudgedTodayUntilTheActIsSigned()
    {
        const Date today = m_workspace->today();
        const auto unit = sampleId<ServiceUnit>(u"comunita-esempio"_s);
        const auto agreement = m_workspace->records().load(sampleId<Agreement>(u"esempio-comunita-2024"_s));
        auto act = *m_workspace->records().load(sampleId<AgreementAct>(u"esempio-comunita-2024/proroga"_s));
        const auto judged = [&](const Date &signedOn) {
            act.signedOn = signedOn;
            QList<std::pair<QString, CheckItem::Level>> found;
            for (const CheckItem &item : extensionChecks(m_workspace->records(), *agreement, act, today)) {
                if (item.type)
                    found.append({item.what, item.level});
            }
            return found;
        };
        for (const Date &until : {Date(2026, 6, 25), Date(2026, 6, 19)}) {
            QVERIFY(edit<ServiceUnit>(unit, [&](ServiceUnit &each) { each.authorisedUntil = until; }));
            QCOMPARE(judged({}), judged(today));
            const auto level = until < today ? CheckItem::Level::Blocked : CheckItem::Level::Warning;
            const QString what = u"Authorisation of Comunità Esempio"_s;
            QVERIFY(judged({}).contains(std::pair(what, level)));
        }
    }

    /// The amount that nobody wrote says how it was counted, and what the tariffs say.
    void anExtensionSaysHowItsAmountCameAbout()
    {
        const auto id = sampleId<Agreement>(u"ulss-6-2024"_s);
        const Records &records = m_workspace->records();
        const auto agreement = records.load(id);
        AgreementAct act;
        act.agreement = id;
        act.newEnd = Date(2027, 6, 30);
        const auto amount = [&] {
            for (const CheckItem &item : extensionChecks(records, *agreement, act, m_workspace->today())) {
                if (item.code == u"amount"_s)
                    return item.fact;
            }
            return QString();
        };
        Money atTariffs;
        for (const MonthValue &month : forecast(pricedServices(records, id), Date(2027, 1, 1), act.newEnd))
            atTariffs = atTariffs + month.value;
        QVERIFY2(amount().contains(u"181 of 1096"_s), qPrintable(amount()));
        const Money added = *completed(*agreement, act).newAmount - *agreement->amount;
        QVERIFY2(amount().contains(italianText(added)), qPrintable(amount()));
        QVERIFY2(atTariffs.cents == 0 || amount().contains(italianText(atTariffs)), qPrintable(amount()));
        act.newAmount = *agreement->amount + atTariffs;
        QCOMPARE(amount(), QString());
    }

    /// What is known of an old agreement are its shares alone: the services they name are whole.
    void sharesOfServicesThatNobodyDescribedAreComplete()
    {
        const auto old = m_workspace->records().load(sampleId<Agreement>(u"ulss-16-2015"_s));
        QVERIFY(old && servicesOf(m_workspace->records(), old->id).empty());
        QStringList services = servicesNamed(*old);
        services.sort();
        QCOMPARE(services, (QStringList{u"Centro diurno disabili Limena"_s, u"Comunità alloggio"_s}));
        const auto sharesOf = [&](const Agreement &agreement) {
            for (const CheckItem &item : contractChecks(m_workspace->records(), agreement, m_workspace->today())) {
                if (item.code == u"shares"_s)
                    return item;
            }
            return CheckItem();
        };
        QCOMPARE(sharesOf(*old).code, u"shares"_s);
        QVERIFY2(sharesOf(*old).level == CheckItem::Level::Ok, qPrintable(sharesOf(*old).fact));
        Agreement half = *old;
        half.shares.resize(1);
        half.shares.front().service.clear();
        half.shares.front().percent = Percent{50'00};
        const QString fact = sharesOf(half).fact;
        QVERIFY2(fact.contains(u"50,00"_s) && !fact.contains(u"“”"_s), qPrintable(fact));
        half.shares.front().validTo = Date(2016, 12, 31);
        QVERIFY2(!sharesOf(half).fact.contains(u"“”"_s), qPrintable(sharesOf(half).fact));
    }

    void signedTermsChangeThroughActs()
    {
        const auto id = sampleId<Agreement>(u"ulss-6-2024"_s);
        QVERIFY(!edit<Agreement>(id, [](Agreement &a) { a.end = Date(2027, 12, 31); }));
        QVERIFY(!edit<Agreement>(id, [](Agreement &a) { a.amount = Money{1}; }));
        QVERIFY(edit<Agreement>(id, [](Agreement &a) { a.notes = u"nota"_s; }));
        // Back to draft, changed, signed again.
        QVERIFY(edit<Agreement>(id, [](Agreement &a) { a.status = AgreementStatus::Draft; }));
        QVERIFY(edit<Agreement>(id, [](Agreement &a) { a.renewable = false; }));
        QVERIFY(edit<Agreement>(id, [](Agreement &a) { a.status = AgreementStatus::Signed; }));
    }

    void sharesCigAndNoticeOfASignedAgreementChangeThroughActs()
    {
        const auto id = sampleId<Agreement>(u"esempio-comunita-2024"_s);
        const auto now = [&] { return *m_workspace->records().load(id); };
        QVERIFY(isBinding(now().status) && !now().shares.empty());
        const Agreement before = now();
        QVERIFY(!edit<Agreement>(id, [](Agreement &a) { a.cig = u"B7E26B1DC7"_s; }));
        QVERIFY(!edit<Agreement>(id, [](Agreement &a) { a.noticeDays = 1; }));
        QVERIFY(!edit<Agreement>(id, [](Agreement &a) { a.noticeMonths = 1; }));
        QVERIFY(!edit<Agreement>(id, [](Agreement &a) { a.shares.pop_back(); }));
        QVERIFY(!edit<Agreement>(id, [](Agreement &a) { a.shares.front().percent = Percent{1}; }));
        QVERIFY(!edit<Agreement>(id, [](Agreement &a) { a.shares.front().validTo = Date(2026, 6, 30); }));
        const Id<Cooperative> other(fixedUuid(u"organisation/esempio-giardini"));
        QVERIFY(!edit<Agreement>(id, [&](Agreement &a) { a.shares.front().cooperative = other; }));
        QVERIFY(now() == before);
        // The order of the rows and the words about them are not terms.
        QVERIFY(edit<Agreement>(id, [](Agreement &a) { a.shares.front().reason = u"come da verbale"_s; }));

        AgreementAct act;
        act.agreement = id;
        act.kind = ActKind::Correction;
        act.signedOn = Date(2026, 6, 22);
        act.newCig = u"B7E26B1DC7"_s;
        act.newNoticeMonths = 4;
        const auto corrected = m_workspace->perform({"Correct"}, [&](Transaction &t) { return registerAct(t, act); });
        QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().text));
        QCOMPARE(now().cig, u"B7E26B1DC7"_s);
        QVERIFY(now().noticeMonths == 4 && !now().noticeDays);

        // A substitution says who leaves and who takes over; nothing else passes beside it.
        AgreementAct substitution;
        substitution.agreement = id;
        substitution.kind = ActKind::Substitution;
        substitution.signedOn = Date(2026, 6, 22);
        substitution.effectiveFrom = Date(2026, 6, 25);
        substitution.reason = u"recesso"_s;
        const AgreementShare leaving = now().shares.back();
        substitution.service = leaving.service;
        substitution.leaving = leaving.cooperative;
        const auto attempt = [&] {
            return m_workspace->perform({"Substitute"}, [&](Transaction &t) { return registerAct(t, substitution); });
        };
        QVERIFY(!attempt()); // nobody takes over
        substitution.entering = other;
        const auto substituted = attempt();
        QVERIFY2(substituted, substituted ? "" : qPrintable(substituted.error().text));
        const auto has = [&](const Id<Cooperative> &cooperative) {
            const auto periods = sharePeriods(now(), leaving.service, Date(2026, 6, 25), Date(2026, 6, 25));
            return periods.size() == 1
                && std::any_of(periods.front().parts.begin(), periods.front().parts.end(),
                               [&](const SharePart &part) { return part.cooperative == cooperative; });
        };
        QVERIFY(has(other) && !has(leaving.cooperative));
        QVERIFY(!edit<Agreement>(id, [](Agreement &a) { a.shares.back().percent = Percent{1}; }));
        QCOMPARE(verify(*m_workspace), QStringList());
        QVERIFY(m_workspace->undo());
        QVERIFY(has(leaving.cooperative) && !has(other));
        QVERIFY(m_workspace->redo());
        QVERIFY(has(other));
        // A correction never undoes what came of it by hand.
        QVERIFY(!edit<Agreement>(id, [&](Agreement &a) { a.cig = before.cig.isEmpty() ? u"Y"_s : before.cig; }));
    }

    /// Whatever an account comes from: a closed month stays to the cent, and a change that begins after it passes.
    void closedAccountsStay()
    {
        const auto service = sampleId<Service>(u"limena-2024"_s);
        const auto agreement = sampleId<Agreement>(u"ulss-6-2024"_s);
        const auto account = [&] {
            const Account now = *accountOf(m_workspace->records(), service, Date(2026, 5, 1));
            QStringList text{QString::number(now.total.cents)};
            for (const PayerAmount &each : now.payers)
                text << uuidText(each.organisation.uuid()) + uuidText(each.user.uuid())
                        + QString::number(each.amount.cents);
            for (const CooperativeAccount &each : now.cooperatives)
                text << uuidText(each.cooperative.uuid()) + QString::number(each.gross.cents) + u'-'
                        + QString::number(each.fee.cents);
            return text.join(u'\n');
        };
        const QString closed = account();
        // A draft binds nobody: what is left is that the month is closed.
        QVERIFY(edit<Agreement>(agreement, [](Agreement &a) { a.status = AgreementStatus::Draft; }));
        const auto tariffs = tariffsOf(m_workspace->records(), service);
        const auto now = std::find_if(tariffs.begin(), tariffs.end(), [](const Tariff &each) {
            return each.validFrom == Date(2026, 1, 1) && !each.proposed;
        });
        const auto user = usersOf(m_workspace->records(), service).front();
        const auto sheet = presencesOf(m_workspace->records(), user.id).front();
        const auto rule = sampleId<AbsenceRule>(u"ulss-6-2024/2"_s);
        const auto refused = [&](auto &&result) {
            if (result)
                return u"not refused"_s;
            if (!result.error().text.contains(u"2026-05"_s))
                return result.error().text;
            return account() == closed ? QString() : u"the account moved"_s;
        };
        QCOMPARE(refused(change<Tariff>(now->id, [](Tariff &t) { t.healthShare.cents += 1; })), QString());
        QCOMPARE(refused(change<Tariff>(now->id, [](Tariff &t) { t.validFrom = Date(2026, 5, 18); })), QString());
        QCOMPARE(refused(change<Tariff>(now->id, [](Tariff &t) { t.validTo = Date(2026, 5, 28); })), QString());
        QCOMPARE(refused(change<Tariff>(now->id, [](Tariff &t) { t.proposed = true; })), QString());
        QCOMPARE(refused(remove<Tariff>(now->id)), QString());
        QCOMPARE(refused(change<AbsenceRule>(rule, [](AbsenceRule &r) { r.socialPart = Percent{60'00}; })), QString());
        QCOMPARE(refused(change<AbsenceRule>(rule, [](AbsenceRule &r) { r.validTo = Date(2026, 5, 12); })), QString());
        QCOMPARE(refused(remove<AbsenceRule>(rule)), QString());
        AbsenceRule own = *m_workspace->records().load(rule);
        own.id = {};
        own.service = service;
        own.healthPart = own.socialPart = Percent{10'00};
        QCOMPARE(refused(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(own); })), QString());
        QCOMPARE(refused(change<ServiceUser>(user.id, [](ServiceUser &u) { u.userPart = Percent{37'00}; })), QString());
        QCOMPARE(refused(change<ServiceUser>(user.id,
                                             [](ServiceUser &u) {
                                                 u.municipality =
                                                     Id<Organisation>(fixedUuid(u"organisation/comune-esempio"));
                                             })),
                 QString());
        QCOMPARE(refused(change<ServiceUser>(user.id, [](ServiceUser &u) { u.dischargedOn = Date(2026, 5, 20); })),
                 QString());
        QCOMPARE(refused(change<Presence>(sheet.id, [](Presence &p) { p.days = u"P"_s; })), QString());
        QCOMPARE(refused(remove<Presence>(sheet.id)), QString());
        QCOMPARE(refused(change<Agreement>(agreement, [](Agreement &a) { a.consortiumFee = Percent{7'13}; })),
                 QString());
        QCOMPARE(refused(change<Agreement>(agreement,
                                           [](Agreement &a) {
                                               for (AgreementShare &each : a.shares)
                                                   each.cooperative = a.shares.front().cooperative;
                                           })),
                 QString());
        // The fee is agreed with the cooperatives: it changes without an act, but not in closed months.
        const auto fee = [](const Date &from) {
            return [from](Agreement &a) { a.fees.push_back({.from = from, .fee = Percent{7'13}}); };
        };
        QCOMPARE(refused(change<Agreement>(agreement, fee(Date(2026, 5, 1)))), QString());
        QVERIFY(!edit<Agreement>(agreement, fee(Date(2026, 6, 15))));
        QVERIFY(edit<Agreement>(agreement, fee(Date(2026, 6, 1))));
        QVERIFY(!edit<Agreement>(agreement, fee(Date(2026, 6, 1))));
        // From the month after on everything can be another.
        QVERIFY(edit<AbsenceRule>(rule, [](AbsenceRule &r) { r.validTo = Date(2026, 5, 31); }));
        own.service = {};
        own.validFrom = Date(2026, 6, 1);
        const auto next = m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(own); });
        QVERIFY2(next, next ? "" : qPrintable(next.error().text));
        QVERIFY(edit<Tariff>(now->id, [](Tariff &t) { t.validTo = Date(2026, 5, 31); }));
        QVERIFY(edit<ServiceUser>(user.id, [](ServiceUser &u) { u.dischargedOn = Date(2026, 5, 31); }));
        QCOMPARE(account(), closed);
        // An open month is corrected as before.
        const auto open = m_workspace->perform({"Open"}, [&](Transaction &t) { return reopenMonth(t, service); });
        QVERIFY2(open, open ? "" : qPrintable(open.error().text));
        QVERIFY(edit<Tariff>(now->id, [](Tariff &t) { t.healthShare.cents += 1; }));
        QVERIFY(account() != closed);
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// A form asks about each changed field by itself: what the closed accounts come from is read once for all of them,
    /// and not at all for what no account comes from.
    void closedAccountsAreReadOnceForSeveralChanges()
    {
        const Records &records = m_workspace->records();
        const auto tariffs = tariffsOf(records, sampleId<Service>(u"limena-2024"_s));
        const Tariff before = *std::find_if(tariffs.begin(), tariffs.end(), [](const Tariff &each) {
            return each.validFrom == Date(2026, 1, 1) && !each.proposed;
        });
        Tariff noted = before, health = before, social = before, both = before;
        noted.notes = u"sentito l'ufficio"_s;
        health.healthShare.cents += 1;
        social.socialShare.cents += 1;
        both.healthShare.cents += 1;
        both.socialShare.cents += 1;
        // How often the sheets of users are asked for.
        const auto readings = [&](const std::vector<const void *> &afters, QStringList &said) {
            int asked = 0;
            const auto count = [](unsigned, void *number, void *statement, void *) {
                const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
                *static_cast<int *>(number) += sql && strstr(sql, "presence");
                return 0;
            };
            sqlite3 *file = m_workspace->database().handle();
            sqlite3_trace_v2(file, SQLITE_TRACE_STMT, count, &asked);
            for (const QStringList &texts : refusalsOf(records, describe<Tariff>(), &before, afters))
                said << texts.filter(u"2026-05"_s).join(u'\n');
            sqlite3_trace_v2(file, 0, nullptr, nullptr);
            return asked;
        };
        QStringList one, several, none;
        const int once = readings({&both}, one);
        QVERIFY(once > 0 && !one.front().isEmpty());
        QCOMPARE(readings({&both, &health, &noted, &social}, several), once);
        QCOMPARE(several[0], one.front());
        QVERIFY(!several[1].isEmpty() && several[2].isEmpty() && !several[3].isEmpty());
        QVERIFY(several[1] != several[0]);
        QCOMPARE(readings({&noted}, none), 0);
        QCOMPARE(none, QStringList{QString()});
    }

    /// The ways round: a sheet that is undone, a user who comes from elsewhere or is new, an order of tariffs.
    void closedAccountsStayWhateverTheWay()
    {
        const auto service = sampleId<Service>(u"limena-2024"_s);
        const auto elsewhere = sampleId<Service>(u"comunita-2024"_s);
        const auto total = [&] { return accountOf(m_workspace->records(), service, Date(2026, 6, 1))->total.cents; };
        // June of everybody is written, one sheet last, and closed.
        const auto users = usersOf(m_workspace->records(), service);
        MonthMarks marks(30, DayMark{DayStatus::Present, {}});
        std::vector<qint64> steps;
        for (const ServiceUser &user : users) {
            Presence sheet{{}, user.id, Date(2026, 6, 1), marksText(marks)};
            const auto added = m_workspace->perform({"Sheet"}, [&](Transaction &t) { return t.insert(sheet); });
            QVERIFY2(added, added ? "" : qPrintable(added.error().text));
            steps.push_back(*added);
        }
        const auto closing =
            m_workspace->perform({"Close"}, [&](Transaction &t) { return closeMonth(t, service, Date(2026, 6, 1)); });
        QVERIFY2(closing, closing ? "" : qPrintable(closing.error().text));
        QCOMPARE(m_workspace->records().load(service)->accountedTotal->cents, total());
        const qint64 closed = total();
        QVERIFY(!m_workspace->undo(steps.back()));
        QVERIFY(!add(ServiceUser{.service = service, .code = u"LIM-99"_s, .admittedOn = Date(2026, 6, 10)}));
        QVERIFY(add(ServiceUser{.service = service, .code = u"LIM-99"_s, .admittedOn = Date(2026, 7, 1)}));
        ServiceUser guest{.service = elsewhere, .code = u"COM-01"_s, .admittedOn = Date(2026, 6, 1)};
        QVERIFY(m_workspace->perform({"Guest"}, [&](Transaction &t) { return t.insert(guest); }));
        QVERIFY(add(Presence{.user = guest.id, .month = Date(2026, 6, 1), .days = marksText(marks)}));
        QVERIFY(!edit<ServiceUser>(guest.id, [&](ServiceUser &u) { u.service = service; }));
        QVERIFY(!add(Tariff{.service = service,
                            .unit = TariffUnit::Month,
                            .healthShare = {1},
                            .socialShare = {1},
                            .validFrom = Date(2023, 12, 1)}));
        QVERIFY(!edit<Service>(service, [](Service &s) { s.accountedTotal->cents += 1; }));
        QCOMPARE(total(), closed);
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// What a signed agreement pays changes on the day on which an act takes effect, and only then.
    void signedTariffsRulesAndServicesChangeThroughActs()
    {
        const auto agreement = sampleId<Agreement>(u"ulss-6-2024"_s);
        const auto service = sampleId<Service>(u"comunita-2024"_s);
        const auto rule = sampleId<AbsenceRule>(u"ulss-6-2024/5"_s);
        const auto tariffs = tariffsOf(m_workspace->records(), service);
        const auto now = std::find_if(tariffs.begin(), tariffs.end(),
                                      [](const Tariff &each) { return each.validFrom == Date(2025, 7, 1); });
        QVERIFY(!edit<Tariff>(now->id, [](Tariff &t) { t.socialShare.cents += 1; }));
        QVERIFY(!edit<Tariff>(now->id, [](Tariff &t) { t.validTo = Date(2026, 8, 31); }));
        QVERIFY(!remove<Tariff>(now->id));
        QVERIFY(edit<Tariff>(now->id, [](Tariff &t) { t.notes = u"nota"_s; }));
        QVERIFY(!edit<AbsenceRule>(rule, [](AbsenceRule &r) { r.healthPart = Percent{}; }));
        QVERIFY(!edit<AbsenceRule>(rule, [](AbsenceRule &r) { r.validTo = Date(2026, 8, 31); }));
        // One for a level or a service takes the place of the general one: on the day of an act only.
        const auto insert = [&](auto record) {
            return m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(record); }).has_value();
        };
        const auto tariffOf = [&](const Date &from) {
            Tariff dearer = *now;
            dearer.id = {};
            dearer.intensity = u"alta"_s;
            dearer.healthShare.cents += 10'00;
            dearer.validFrom = from;
            dearer.validTo = {};
            return dearer;
        };
        const auto ruleOf = [&](const Date &from) {
            AbsenceRule other = *m_workspace->records().load(rule);
            other.id = {};
            other.service = service;
            other.validFrom = from;
            other.validTo = {};
            return other;
        };
        QVERIFY(m_workspace->records().load(rule)->service.isNull());
        QVERIFY(!insert(tariffOf(Date(2026, 9, 1))));
        QVERIFY(!insert(ruleOf(Date(2026, 9, 1))));
        QVERIFY(!edit<Service>(service, [](Service &s) { s.places = 11; }));
        // Hours that nobody had written down yet are a fact of the deed; then they stay.
        QVERIFY(edit<Service>(service, [](Service &s) { s.yearHours = Minutes{600}; }));
        QVERIFY(!edit<Service>(service, [](Service &s) { s.yearHours = Minutes{660}; }));
        QVERIFY(m_workspace->undo().has_value());
        QVERIFY(!edit<Service>(service, [](Service &s) { s.validTo = Date(2026, 8, 31); }));
        for (const auto &change : {std::function<void(Agreement &)>([](Agreement &a) { a.consortiumFee = Percent{1}; }),
                                   std::function<void(Agreement &)>([](Agreement &a) { a.paymentDays = 1; }),
                                   std::function<void(Agreement &)>([](Agreement &a) { a.subject = u"x"_s; }),
                                   std::function<void(Agreement &)>([](Agreement &a) { a.priceRevision = u"x"_s; })})
            QVERIFY(!edit<Agreement>(agreement, change));

        AgreementAct act;
        act.agreement = agreement;
        act.kind = ActKind::Modification;
        act.signedOn = Date(2026, 6, 22);
        act.effectiveFrom = Date(2026, 9, 1);
        act.service = u"Comunità alloggio"_s;
        act.servicePlaces = 11;
        const qint64 places = *m_workspace->records().load(agreement)->places;
        const auto registered = m_workspace->perform({"Register"}, [&](Transaction &t) { return registerAct(t, act); });
        QVERIFY2(registered, registered ? "" : qPrintable(registered.error().text));
        QCOMPARE(m_workspace->records().load(service)->places, 11);
        QCOMPARE(m_workspace->records().load(agreement)->places, places - 1);
        QVERIFY(!edit<Service>(service, [](Service &s) { s.places = 10; }));
        QVERIFY(!insert(tariffOf(Date(2026, 10, 1))));
        QVERIFY(insert(tariffOf(Date(2026, 9, 1))) && insert(ruleOf(Date(2026, 9, 1))));
        QVERIFY(m_workspace->undo() && m_workspace->undo());
        QVERIFY(edit<Tariff>(now->id, [](Tariff &t) { t.validTo = Date(2026, 8, 31); }));
        QVERIFY(edit<AbsenceRule>(rule, [](AbsenceRule &r) { r.validTo = Date(2026, 8, 31); }));
        QVERIFY(!edit<AbsenceRule>(rule, [](AbsenceRule &r) { r.validTo = Date(2026, 7, 31); }));
        QCOMPARE(verify(*m_workspace), QStringList());
        QVERIFY(m_workspace->undo() && m_workspace->undo());
        QVERIFY(!stated(m_workspace->records().load(now->id)->validTo));
    }

    /// A new amount also reaches the rows that are in euro: of the running shares and of the instalments.
    void anActDividesItsAmount()
    {
        const auto id = sampleId<Agreement>(u"campo-san-martino-2026"_s);
        const Agreement before = *m_workspace->records().load(id);
        QVERIFY(before.amount && isBinding(before.status));
        for (const qint64 cents : {before.amount->cents + 1'000'01, before.amount->cents - 777'77}) {
            AgreementAct act;
            act.agreement = id;
            act.kind = ActKind::Correction;
            act.number = u"7"_s;
            act.signedOn = act.effectiveFrom = Date(2026, 6, 22);
            act.newAmount = Money{cents};
            const auto done = m_workspace->perform({"Act"}, [&](Transaction &t) { return registerAct(t, act); });
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
            const Agreement after = *m_workspace->records().load(id);
            QCOMPARE(after.amount->cents, cents);
            for (const auto sum : {sumOf(before.shares), sumOf(before.instalments)})
                QVERIFY(!sum || *sum == before.amount->cents);
            if (sumOf(before.shares))
                QCOMPARE(sumOf(after.shares), std::optional(cents));
            if (sumOf(before.instalments))
                QCOMPARE(sumOf(after.instalments), std::optional(cents));
            QVERIFY(sumOf(before.shares) || sumOf(before.instalments));
            if (before.netAmount)
                QVERIFY(std::abs(after.netAmount->cents * before.amount->cents - before.netAmount->cents * cents)
                        <= before.amount->cents / 2 + 1);
            QCOMPARE(verify(*m_workspace), QStringList());
            QVERIFY(m_workspace->undo());
            QCOMPARE(*m_workspace->records().load(id), before);
        }
    }

    /// The places of a unit are those of all its agreements together, day by day.
    void aUnitIsNotContractedTwice()
    {
        const auto first = *m_workspace->records().load(sampleId<Service>(u"comunita-2024"_s));
        const auto parent = *m_workspace->records().load(first.agreement);
        Agreement other;
        other.subject = u"Seconda convenzione"_s;
        other.kind = AgreementKind::HealthServices;
        other.consortium = parent.consortium;
        other.body = parent.body;
        other.status = AgreementStatus::Signed;
        other.signedOn = parent.start;
        other.start = parent.end + boost::gregorian::days(1);
        other.end = parent.end + boost::gregorian::days(100);
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(other); }));
        Service again = first;
        again.id = {};
        again.agreement = other.id;
        again.accountedTo = {};
        const auto after = m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(again); });
        QVERIFY2(after, after ? "" : qPrintable(after.error().text)); // one after the other
        const auto overlapping = m_workspace->perform({"Move"}, [&](Transaction &t) -> Done {
            const auto now = t.records().load(other.id);
            Agreement draft = *now;
            draft.status = AgreementStatus::Draft;
            INSIEME_TRY(t.update(*now, draft));
            Agreement moved = draft;
            moved.start = parent.end;
            moved.status = AgreementStatus::Signed;
            return t.update(draft, moved);
        });
        QVERIFY2(overlapping, overlapping ? "" : qPrintable(overlapping.error().text));
        const auto places = [&] {
            for (const CheckItem &item :
                 contractChecks(m_workspace->records(), *m_workspace->records().load(other.id), Date(2026, 6, 22)))
            {
                if (item.code == u"places"_s)
                    return item;
            }
            return CheckItem();
        }();
        QVERIFY(places.level == CheckItem::Level::Blocked);
        QVERIFY2(places.fact.contains(u"24"_s) && places.fact.contains(italianText(parent.end)),
                 qPrintable(places.fact));
    }

    /// A signed agreement names who executes every service; a service that nobody executes is not added to it.
    void nobodyIsNotACooperative()
    {
        const auto agreement = sampleId<Agreement>(u"esempio-comunita-2024"_s);
        Service more;
        more.agreement = agreement;
        more.name = u"Trasporti"_s;
        more.validFrom = Date(2026, 1, 1);
        const auto refused = m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(more); });
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"Trasporti"), qPrintable(refused.error().text));
    }

    /// Each Comune and the users know what a renegotiation costs them; the parts sum to the whole.
    void aRenegotiationByPayer()
    {
        const auto id = sampleId<Agreement>(u"ulss-6-2024"_s);
        const auto result = simulate(m_workspace->records(), id, Date(2027, 1, 1), Date(2027, 12, 31));
        QVERIFY(result && result->payers.size() > 3);
        Money before, after;
        for (const PayerDifference &each : result->payers) {
            before = before + each.oldValue;
            after = after + each.newValue;
            QVERIFY(!payerText(each, m_workspace->context()).isEmpty());
        }
        QCOMPARE(before.cents, (result->oldHealth + result->oldSocial).cents);
        QCOMPARE(after.cents, (result->newHealth + result->newSocial).cents);
        QCOMPARE(result->payers.front().newValue.cents, result->newHealth.cents);
    }

    void rulesOfServices()
    {
        const auto service = sampleId<Service>(u"comunita-2024"_s);
        QVERIFY(!edit<Service>(service, [](Service &s) { s.places = 13; }));
        QVERIFY(!edit<Service>(service, [](Service &s) { s.name = u"Altro nome"_s; }));
        QVERIFY(!edit<ServiceUnit>(sampleId<ServiceUnit>(u"comunita-alloggio"_s),
                                   [](ServiceUnit &u) { u.accreditedPlaces = 11; }));
        QVERIFY(
            !add(Tariff{.service = service, .healthShare = {1}, .socialShare = {1}, .validFrom = Date(2026, 3, 1)}));
        QVERIFY(!add(Presence{.user = sampleId<ServiceUser>(u"LIM-01"_s), .month = Date(2026, 5, 1), .days = u"P"_s}));
        QVERIFY(
            !add(Presence{.user = sampleId<ServiceUser>(u"LIM-01"_s), .month = Date(2026, 6, 1), .days = u"P Z"_s}));
        QVERIFY(add(Presence{.user = sampleId<ServiceUser>(u"LIM-01"_s), .month = Date(2026, 6, 1), .days = u"P G"_s}));
        QVERIFY(!add(AbsenceRule{.agreement = sampleId<Agreement>(u"esempio-comunita-2024"_s), .service = service}));
    }

    void proposalsAreSimulatedAndAdopted()
    {
        const auto id = sampleId<Agreement>(u"ulss-6-2024"_s);
        const auto result = simulate(m_workspace->records(), id, Date(2027, 1, 1), Date(2027, 12, 31));
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        // Day centre 2.15 × 28 × 240, community 3.50 × 12 × 365.
        QCOMPARE(result->difference().cents, 215 * 28 * 240 + 350 * 12 * 365);
        qint64 sum = 0;
        for (const CooperativeDifference &each : result->cooperatives)
            sum += each.difference().cents;
        QCOMPARE(sum, result->difference().cents);
        const auto done = m_workspace->perform({"Adopt"}, [&](Transaction &tx) {
            return adoptProposals(tx, id, {u"12/2026"_s, Date(2026, 6, 22)});
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        const auto after = simulate(m_workspace->records(), id, Date(2027, 1, 1), Date(2027, 12, 31));
        QCOMPARE(after->difference().cents, 0);
        QCOMPARE((after->oldHealth + after->oldSocial).cents, (result->newHealth + result->newSocial).cents);
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    // A year month by month is a year at once.
    void theMonthsSumToTheWhole()
    {
        const auto id = sampleId<Agreement>(u"ulss-6-2024"_s);
        const auto agreement = m_workspace->records().load(id);
        for (const int year : {2024, 2025, 2026}) {
            const auto of = static_cast<unsigned short>(year);
            const Date from(of, 1, 1), to(of, 12, 31);
            const auto whole = simulate(m_workspace->records(), id, from, to);
            qint64 sum = 0;
            const auto months = monthlyValue(m_workspace->records(), *agreement, from, to);
            QCOMPARE(months.size(), size_t(12));
            for (const MonthValue &month : months)
                sum += month.value.cents;
            QCOMPARE(sum, (whole->oldHealth + whole->oldSocial).cents);
        }
        // Without services: the net amount over the days, not a cent over.
        const auto other = m_workspace->records().load(sampleId<Agreement>(u"campo-san-martino-2026"_s));
        qint64 sum = 0;
        for (const MonthValue &month :
             monthlyValue(m_workspace->records(), *other, Date(2026, 1, 1), Date(2028, 12, 31)))
            sum += month.value.cents;
        QCOMPARE(sum, other->netAmount->cents);
        const auto consumed = consumptionOf(m_workspace->records(), *agreement, Date(2026, 6, 22));
        QVERIFY(consumed);
        QCOMPARE(consumed->days, 1096);
        QCOMPARE(consumed->daysGone, 904);
        QCOMPARE(consumed->months, 1);
        QCOMPARE(consumed->accounted.cents,
                 accountOf(m_workspace->records(), sampleId<Service>(u"limena-2024"_s), Date(2026, 5, 1))->total.cents);
        QVERIFY(consumed->expected < consumed->agreed);
    }

    void planAndNextOne()
    {
        const auto id = sampleId<Agreement>(u"ulss-6-2024"_s);
        const auto write = [&] {
            return m_workspace->perform({"Plan"}, [&](Transaction &tx) { return writePlan(tx, id); });
        };
        QVERIFY(write());
        const auto steps = stepsOf(m_workspace->records(), id);
        QCOMPARE(steps.size(), size_t(6));
        QVERIFY(steps.back().dueOn == Date(2026, 10, 2));
        QCOMPARE(*write(), 0); // nothing to add a second time
        Id<Agreement> made;
        const auto copy = [&] {
            return m_workspace->perform({"Copy"}, [&](Transaction &tx) -> Done {
                const auto copied = copyAsNext(tx, id);
                if (!copied)
                    return tl::unexpected(copied.error());
                made = *copied;
                return {};
            });
        };
        const auto done = copy();
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        const Agreement next = *m_workspace->records().load(made);
        QVERIFY(next.start == Date(2027, 1, 1) && next.end == Date(2029, 12, 31));
        QCOMPARE(next.shares.size(), size_t(5));
        QCOMPARE(servicesOf(m_workspace->records(), made).size(), size_t(3));
        QCOMPARE(absenceRulesOf(m_workspace->records(), made).size(), size_t(5));
        QVERIFY(!copy());
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void aWonOpportunityBecomesADraft()
    {
        const auto id = sampleId<Opportunity>(u"esempio-assistenza-2026"_s);
        const auto draft = [&] {
            return m_workspace->perform({"Draft"}, [&](Transaction &t) -> Done {
                const auto made = draftOf(t, id);
                return made ? Done() : tl::unexpected(made.error());
            });
        };
        QVERIFY(!draft());
        QVERIFY(edit<Opportunity>(id, [](Opportunity &o) {
            o.status = OpportunityStatus::Won;
            o.decision = ParticipationDecision::TakePart;
            o.decidedOn = Date(2026, 6, 20);
            o.decisionWhy = u"servizio noto"_s;
            o.outcomeOn = Date(2026, 7, 31);
        }));
        const auto done = draft();
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        const Opportunity opportunity = *m_workspace->records().load(id);
        const auto agreement = m_workspace->records().load(opportunity.agreement);
        QVERIFY(agreement && agreement->status == AgreementStatus::Draft);
        QCOMPARE(agreement->subject, opportunity.subject);
        QVERIFY(agreement->body == opportunity.body && !agreement->consortium.isNull());
        QCOMPARE(agreement->netAmount, opportunity.value);
        QCOMPARE(agreement->shares.size(), opportunity.candidates.size());
        QCOMPARE(agreement->requiredPapers.size(), opportunity.requiredPapers.size());
        QVERIFY(!draft()); // one is enough
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->records().load(id)->agreement.isNull());
        QVERIFY(!m_workspace->records().load(agreement->id));
        QCOMPARE(verify(*m_workspace), QStringList());
    }

private:
    template<class R> Result<qint64> change(const Id<R> &id, const std::function<void(R &)> &edit)
    {
        const R before = *m_workspace->records().load(id);
        R after = before;
        edit(after);
        return m_workspace->perform({"Change"}, [&](Transaction &tx) { return tx.update(before, after); });
    }
    template<class R> bool edit(const Id<R> &id, const std::function<void(R &)> &edit)
    {
        return change<R>(id, edit).has_value();
    }
    template<class R> Result<qint64> remove(const Id<R> &id)
    {
        return m_workspace->perform({"Remove"}, [&](Transaction &tx) { return tx.remove(describe<R>(), id.uuid()); });
    }
    template<class R> bool add(R record)
    {
        return m_workspace->perform({"Add"}, [&](Transaction &tx) { return tx.insert(record); }).has_value();
    }

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

INSIEME_TEST(ContractRecordsTest)
#include "tst_contract_records.moc"
