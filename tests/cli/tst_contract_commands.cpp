// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "tests/cli/tool.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Contracts as a program drives them.
class ContractCommands : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_sample, m_file;

    static QString key(const char *text)
    {
        return insieme::fixedUuid(QString::fromLatin1(text)).toString(QUuid::WithoutBraces);
    }
    Answer ask(QStringList words, const QStringList &options = {}) const
    {
        words.prepend(QStringLiteral("contract"));
        static const QStringList lists{QStringLiteral("account"),  QStringLiteral("status"),
                                       QStringLiteral("forecast"), QStringLiteral("values"),
                                       QStringLiteral("simulate"), QStringLiteral("checks")};
        if (lists.contains(words.value(1)))
            words << QStringLiteral("--format") << QStringLiteral("csv");
        words << m_file << options << QStringLiteral("--lang") << QStringLiteral("en");
        return run(words);
    }
    Answer list(const char *kind) const
    {
        return run({QStringLiteral("list"), QLatin1String(kind), m_file, QStringLiteral("--format"),
                    QStringLiteral("csv"), QStringLiteral("--lang"), QStringLiteral("en")});
    }

private slots:
    void initTestCase()
    {
        m_sample = m_folder.filePath(QStringLiteral("sample.insieme"));
        COMPARE_STATUS(run({QStringLiteral("new"), m_sample, QStringLiteral("--sample")}), 0);
    }
    void init()
    {
        m_file = m_folder.filePath(QStringLiteral("work.insieme"));
        QFile::remove(m_file);
        QVERIFY(QFile::copy(m_sample, m_file));
    }
    void cleanup() { COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0); }

    void theAccountOfAMonth()
    {
        const QString service = key("service/limena-2024");
        Answer answer = ask({u"account"_s, service, u"2026-05"_s});
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.lines().front(), u"side,name,amount,fee"_s);
        qint64 payers = 0, cooperatives = 0, total = 0;
        for (const QString &line : answer.lines().mid(1)) {
            const QString amount = line.section(u',', -2, -2);
            const qint64 cents = QString(amount).remove(u'.').toLongLong();
            if (line.startsWith(u"cooperative,"_s))
                cooperatives += cents;
            else if (line.startsWith(u"total,"_s))
                total = cents;
            else
                payers += cents;
        }
        QVERIFY(total > 0);
        QCOMPARE(payers, total);
        QCOMPARE(cooperatives, total);
        COMPARE_STATUS(ask({u"account"_s, service, u"2026-5"_s}), 2);
    }

    void monthsAreClosedInOrder()
    {
        const QString service = key("service/limena-2024");
        Answer answer = ask({u"close"_s, service, u"2026-05"_s});
        COMPARE_STATUS(answer, 1);
        QVERIFY2(answer.err.contains(u"closed already"_s), qPrintable(answer.err));
        answer = ask({u"close"_s, service, u"2026-06"_s});
        COMPARE_STATUS(answer, 1);
        // Those of whom the same days are missing stand in one line.
        QVERIFY2(answer.err.contains(u"LIM-01, LIM-02, LIM-03 and "_s) && answer.err.contains(u": no mark on 1"_s),
                 qPrintable(answer.err));
        QVERIFY2(answer.err.trimmed().count(u'\n') <= 7, qPrintable(answer.err));
        COMPARE_STATUS(ask({u"reopen"_s, service}), 0);
        COMPARE_STATUS(ask({u"close"_s, service, u"2026-06"_s}), 1);
        COMPARE_STATUS(ask({u"close"_s, service, u"2026-05"_s}), 0);
        // The sheets of a closed month stay.
        const QString sheet = key("presence/LIM-01/2026-05");
        answer = run(
            {u"put"_s, u"presences"_s, m_file, u"{\"id\":\"%1\",\"days\":\"P\"}"_s.arg(sheet), u"--lang"_s, u"en"_s});
        COMPARE_STATUS(answer, 1);
        QVERIFY2(answer.err.contains(u"2026-05 of"_s) && answer.err.contains(u"is closed"_s), qPrintable(answer.err));
        COMPARE_STATUS(run({u"remove"_s, u"presences"_s, sheet, m_file}), 1);
        COMPARE_STATUS(ask({u"reopen"_s, service}), 0);
        COMPARE_STATUS(run({u"put"_s, u"presences"_s, m_file, u"{\"id\":\"%1\",\"days\":\"P\"}"_s.arg(sheet)}), 0);
        answer = ask({u"close"_s, service, u"2026-05"_s});
        COMPARE_STATUS(answer, 1);
        QVERIFY(answer.err.contains(u"LIM-01: no mark on 4, 5"_s)); // 2 and 3 are a weekend
    }

    void aCooperativeTakesOver()
    {
        const QString agreement = key("agreement/ulss-6-2024");
        const QString from = key("organisation/il-portico"), to = key("organisation/fai-padova");
        const QStringList words{u"substitute"_s, agreement, u"Comunità alloggio"_s, from, to, u"2026-07-01"_s};
        Answer answer = ask(words, {u"--signed"_s, u"2026-06-22"_s});
        COMPARE_STATUS(answer, 1);
        QVERIFY2(answer.err.contains(u"its reason"_s), qPrintable(answer.err));
        COMPARE_STATUS(ask(words, {u"--reason"_s, u"fine del servizio"_s}), 1); // a signed one needs the day of the act
        COMPARE_STATUS(ask(words, {u"--reason"_s, u"fine del servizio"_s, u"--signed"_s, u"22/06"_s}), 2);
        QVERIFY(!list("agreement-acts").out.contains(u"substitution"_s));
        COMPARE_STATUS(
            ask(words, {u"--reason"_s, u"fine del servizio"_s, u"--signed"_s, u"2026-06-22"_s, u"--number"_s, u"44"_s}),
            0);
        answer = list("agreement-acts");
        QVERIFY(answer.out.contains(u",substitution,registered,44,"_s));
        const Answer shown = run({u"show"_s, u"agreements"_s, agreement, m_file, u"--format"_s, u"json"_s});
        int portico = 0, fai = 0;
        for (const QJsonValue &row : shown.object().value(u"shares"_s).toArray()) {
            const QJsonObject share = row.toObject();
            if (share.value(u"service"_s).toString() != u"Comunità alloggio"_s)
                continue;
            portico += share.value(u"cooperative_id"_s).toString() == from
                && share.value(u"valid_to"_s).toString() == u"2026-06-30"_s;
            fai += share.value(u"cooperative_id"_s).toString() == to
                && share.value(u"valid_from"_s).toString() == u"2026-07-01"_s
                && share.value(u"percent"_s).toString() == u"40.00"_s
                && share.value(u"reason"_s).toString() == u"fine del servizio"_s;
        }
        QCOMPARE(portico, 1);
        QCOMPARE(fai, 1);
        COMPARE_STATUS(run({u"undo"_s, m_file}), 0);
        QVERIFY(!list("agreement-acts").out.contains(u"substitution"_s));
    }

    void proposedTariffsAreAdopted()
    {
        const QString agreement = key("agreement/ulss-6-2024");
        Answer before = ask({u"simulate"_s, agreement, u"2027-01-01"_s, u"2027-12-31"_s});
        COMPARE_STATUS(before, 0);
        COMPARE_STATUS(ask({u"adopt"_s, agreement}), 1); // without the day of signature
        const Answer early = ask({u"adopt"_s, agreement}, {u"--signed"_s, u"2026-10-01"_s});
        COMPARE_STATUS(early, 1); // nobody has signed it yet
        QVERIFY2(early.err.contains(u"still to come"_s), qPrintable(early.err));
        COMPARE_STATUS(ask({u"adopt"_s, agreement}, {u"--signed"_s, u"2026-06-22"_s, u"--number"_s, u"12/2026"_s}), 0);
        const Answer after = ask({u"simulate"_s, agreement, u"2027-01-01"_s, u"2027-12-31"_s});
        QCOMPARE(after.lines().back().section(u',', -1), u"0.00"_s);
        QCOMPARE(after.lines().back().section(u',', 2, 2), before.lines().back().section(u',', 3, 3));
        COMPARE_STATUS(ask({u"adopt"_s, agreement}, {u"--signed"_s, u"2026-06-22"_s}), 1);
    }

    void pricesAreRevised()
    {
        const QString agreement = key("agreement/ulss-6-2024");
        // The procedure of this convention has no day: no rule can be chosen.
        Answer answer =
            ask({u"revise"_s, agreement, u"100000.00"_s, u"8.00"_s, u"2026-07-01"_s}, {u"--signed"_s, u"2026-06-22"_s});
        COMPARE_STATUS(answer, 1);
        QVERIFY2(answer.err.contains(u"procedure started"_s), qPrintable(answer.err));
        COMPARE_STATUS(run({u"put"_s, u"agreements"_s, m_file,
                            u"{\"id\":\"%1\",\"procedure_start\":\"2025-02-01\"}"_s.arg(agreement)}),
                       0);
        answer =
            ask({u"revise"_s, agreement, u"100000.00"_s, u"5.00"_s, u"2026-07-01"_s}, {u"--signed"_s, u"2026-06-22"_s});
        COMPARE_STATUS(answer, 1); // exactly the trigger
        answer = ask({u"revise"_s, agreement, u"100000.00"_s, u"8.00"_s, u"2026-07-01"_s},
                     {u"--signed"_s, u"2026-06-22"_s, u"--number"_s, u"77"_s});
        COMPARE_STATUS(answer, 0);
        // 41.45 × 1.024 = 42.4448, 19.95 × 1.024 = 20.4288.
        const QString tariffs = list("tariffs").out;
        QVERIFY2(tariffs.contains(u",42.44,20.43,"_s), qPrintable(tariffs));
        QVERIFY(list("agreement-acts").out.contains(u",price_revision,registered,77,"_s));
    }

    void valuesAndForecast()
    {
        const QString agreement = key("agreement/ulss-6-2024");
        Answer answer = ask({u"forecast"_s, agreement, u"2026-01-01"_s, u"2026-12-31"_s});
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.lines().size(), 13);
        QCOMPARE(answer.lines()[0], u"month,value"_s);
        // A group apartment of five places for a day of January costs 5 × 84.00; a community 12 × 118.50.
        qint64 sum = 0;
        for (const QString &line : answer.lines().mid(1))
            sum += line.section(u',', 1).remove(u'.').toLongLong();
        const Answer year = ask({u"values"_s, u"2026"_s, u"2026"_s});
        COMPARE_STATUS(year, 0);
        bool found = false;
        for (const QString &line : year.lines()) {
            if (line.contains(u"ULSS 6"_s)) {
                found = true;
                QCOMPARE(line.section(u',', -1).remove(u'.').toLongLong(), sum);
            }
        }
        QVERIFY(found);
        COMPARE_STATUS(ask({u"forecast"_s, u"all"_s, u"2026-01-01"_s, u"2026-12-31"_s}), 0);
        COMPARE_STATUS(ask({u"forecast"_s, agreement, u"2026-01-01"_s, u"never"_s}), 2);
        COMPARE_STATUS(ask({u"values"_s, u"2027"_s, u"2026"_s}), 2);
    }

    void whatAContractStandsOn()
    {
        Answer answer = ask({u"status"_s, key("agreement/esempio-comunita-2024")});
        COMPARE_STATUS(answer, 1);
        QCOMPARE(answer.lines().front(), u"level,code,what,fact"_s);
        QVERIFY(answer.out.contains(u"blocked,authorisation,"_s));
        answer = ask({u"status"_s, key("agreement/ulss-6-2024")});
        QVERIFY(answer.out.contains(u"ok,shares,Shares complete,on every day"_s));
        QVERIFY(answer.out.contains(u"ok,notice,Notice,\"by 02/10/2026, 102 days left\""_s));
    }

    void everythingDatedIsInTheAgenda()
    {
        const Answer answer =
            run({u"deadlines"_s, m_file, u"--within"_s, u"3650"_s, u"--format"_s, u"csv"_s, u"--lang"_s, u"en"_s});
        COMPARE_STATUS(answer, 0);
        for (const QString &what :
             {u"2026-07-10"_s, u"12:00"_s, u"Offer to hand in"_s, u"Last day for questions"_s,
              u"Authorisation expires"_s, u"Accreditation expires"_s, u"Presences and account of a month"_s,
              u"Notice of termination"_s, u"Carte delle cooperative aggiornate"_s})
            QVERIFY2(answer.out.contains(what), qPrintable(what));
    }
};

INSIEME_TEST(ContractCommands)

} // namespace

#include "tst_contract_commands.moc"
