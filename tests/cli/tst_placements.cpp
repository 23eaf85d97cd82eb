// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tool.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace insieme::test;

namespace {

/// `calendar placement` and what the sample says of placements, as a program sees it.
class PlacementCommands : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    static Answer placement(const char *words)
    {
        return run(QStringLiteral("calendar placement ").split(QLatin1Char(' '), Qt::SkipEmptyParts)
                   + QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                   + QStringList{QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--lang"),
                                 QStringLiteral("en")});
    }
    QString idOf(const char *kind, const char *column, const char *value) const
    {
        for (const QJsonValue &record : run({QStringLiteral("list"), QString::fromLatin1(kind), m_file,
                                             QStringLiteral("--format"), QStringLiteral("json")})
                                            .array())
        {
            if (record.toObject().value(QString::fromLatin1(column)).toString() == QLatin1String(value))
                return record.toObject().value(QStringLiteral("id")).toString();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("sample.insieme"));
        COMPARE_STATUS(run({QStringLiteral("new"), m_file, QStringLiteral("--sample")}), 0);
    }

    /// What the form would say while the record is typed.
    void putTellsWhatTheCallSays()
    {
        const auto put = [this](const char *kind, const QString &json) {
            return run({QStringLiteral("put"), QString::fromLatin1(kind), m_file, json, QStringLiteral("--lang"),
                        QStringLiteral("en")});
        };
        const Answer call = put("calls", QStringLiteral(R"({"name":"Bando","deadline":"2022-01-27T12:00"})"));
        COMPARE_STATUS(call, 0);
        const QString project = QStringLiteral(R"({"title":"Verde","call_id":"%1","applied_on":"2022-01-%2"})");
        const Answer last = put("projects", project.arg(call.out.trimmed(), QStringLiteral("27")));
        COMPARE_STATUS(last, 0);
        QVERIFY2(last.err.startsWith(QStringLiteral("Warning: "))
                     && last.err.contains(QStringLiteral("the hour of the application is missing")),
                 qPrintable(last.err));
        const Answer before = put("projects", project.arg(call.out.trimmed(), QStringLiteral("26")));
        COMPARE_STATUS(before, 0);
        QCOMPARE(before.err, QString());
    }

    void vectors_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("row"); ///< beginning of the one row
        QTest::addColumn<QString>("warning"); ///< a part of it; empty: none is asked for
        const char *week = " --week 4:00,4:00,4:00,4:00,4:00,0,0";
        const auto row = [&](const char *name, const QString &words, int status, const char *start,
                             const char *warning) {
            QTest::newRow(name) << words << status << QString::fromLatin1(start) << QString::fromLatin1(warning);
        };
        const QString w = QLatin1String(week);
        row("six months", QStringLiteral("2026-03-15 --months 6") + w, 0, "2026-09-14,128,30720,", "");
        row("illness of forty days",
            QStringLiteral("2026-03-15 --months 6 --kind disadvantaged_internship --suspend "
                           "2026-05-04..2026-06-12=illness")
                + w,
            0, "2026-10-24,", "");
        row("without a kind", QStringLiteral("2026-03-15 --months 6 --suspend 2026-05-04..2026-06-12=illness"), 0,
            "2026-10-24,", "");
        row("illness of twenty-nine days",
            QStringLiteral(
                "2026-03-15 --months 6 --kind employment_internship --suspend 2026-05-04..2026-06-01=illness"),
            0, "2026-09-14,", "");
        row("closure of fourteen days",
            QStringLiteral(
                "2026-03-15 --months 6 --kind employment_internship --suspend 2026-08-10..2026-08-23=closure"),
            0, "2026-09-14,", "");
        row("closure of fifteen days",
            QStringLiteral(
                "2026-03-15 --months 6 --kind employment_internship --suspend 2026-08-10..2026-08-24=closure"),
            0, "2026-09-29,", "");
        row("a public-utility job does not stand still",
            QStringLiteral("2026-03-02 --days 180 --kind public_utility_job --suspend 2026-05-04..2026-06-12=illness"),
            0, "2026-08-28,", "");
        row("520 hours do not fit", QStringLiteral("2026-03-02 --days 180 --kind public_utility_job") + w, 0,
            "2026-08-28,127,30480,", "20:30 hours a week");
        row("hours give the end", QStringLiteral("2026-03-02 --hours 508") + w, 0, "2026-08-28,127,30480,", "");
        row("hours beyond the maximum", QStringLiteral("2026-03-02 --hours 520 --kind public_utility_job") + w, 1,
            "2026-09-02,", "28/08/2026");
        row("until", QStringLiteral("2026-03-16 --until 2026-09-15") + w, 0, "2026-09-15,", "");
        row("past the cap", QStringLiteral("2026-03-16 --months 6 --cap 2026-09-14"), 1, "2026-09-15,", "14/09/2026");
        row("at the cap", QStringLiteral("2026-03-16 --months 6 --cap 2026-09-15"), 0, "2026-09-15,", "");
        row("seven months of an internship", QStringLiteral("2026-03-16 --months 7 --kind employment_internship"), 1,
            "2026-10-15,", "15/09/2026");
        row("the rule of the day decides", QStringLiteral("2015-01-01 --months 7 --kind public_utility_job"), 1,
            "2015-07-31,", "30/06/2015");
        row("PUC has 8 to 16 hours a week",
            QStringLiteral("2026-03-02 --months 3 --kind puc --week 4:00,4:00,4:00,4:00,4:00,0,0"), 1, "2026-06-01,",
            "16:00");
    }

    void vectors()
    {
        QFETCH(QString, words);
        QFETCH(int, status);
        QFETCH(QString, row);
        QFETCH(QString, warning);
        const Answer answer = placement(qPrintable(words));
        COMPARE_STATUS(answer, status);
        QCOMPARE(answer.lines().size(), 2);
        QCOMPARE(answer.lines().front(), QStringLiteral("end,working_days,planned_minutes,warnings"));
        QVERIFY2(answer.lines().back().startsWith(row), qPrintable(answer.out));
        QVERIFY2(answer.out.contains(warning), qPrintable(answer.out));
        // The reasons, one a line, on standard error.
        QVERIFY(answer.err.contains(QStringLiteral("Base")));
    }

    void whatCannotBeReadIsSaid()
    {
        for (const char *words :
             {"2026-02-30 --months 6", "2026-03-15", "2026-03-15 --months 6 --days 3", "2026-03-15 --months 0",
              "2026-03-15 --months x", "2026-03-15 --until 2026-03-14", "2026-03-15 --hours 520",
              "2026-03-15 --hours 520 --week 4,4", "2026-03-15 --months 6 --kind nothing",
              "2013-03-15 --months 6 --kind public_utility_job", "2026-03-15 --months 6 --suspend 2026-05-04=illness",
              "2026-03-15 --months 6 --suspend 2026-05-04..2026-05-01=illness",
              "2026-03-15 --months 6 --suspend 2026-05-04..2026-06-04=nothing", "2026-03-15 --months 6 --cap x"})
        {
            const Answer answer = placement(words);
            QVERIFY2(answer.status == 2 && answer.out.isEmpty() && !answer.err.isEmpty(), words);
        }
    }

    void theRulesAreListedAndEdited()
    {
        const QJsonArray kinds = run({QStringLiteral("list"), QStringLiteral("placement-kinds"), m_file,
                                      QStringLiteral("--format"), QStringLiteral("json")})
                                     .array();
        QCOMPARE(kinds.size(), 11);
        for (const QJsonValue &kind : kinds)
            QVERIFY(!kind.toObject().value(QStringLiteral("legal_reference")).toString().isEmpty());
        QCOMPARE(run({QStringLiteral("list"), QStringLiteral("suspension-reasons"), m_file, QStringLiteral("--format"),
                      QStringLiteral("json")})
                     .array()
                     .size(),
                 6);
        // The same keys in every file.
        const QString other = m_folder.filePath(QStringLiteral("empty.insieme"));
        COMPARE_STATUS(run({QStringLiteral("new"), other}), 0);
        QCOMPARE(run({QStringLiteral("list"), QStringLiteral("placement-kinds"), other, QStringLiteral("--format"),
                      QStringLiteral("csv")})
                     .out,
                 run({QStringLiteral("list"), QStringLiteral("placement-kinds"), m_file, QStringLiteral("--format"),
                      QStringLiteral("csv")})
                     .out);
        const QString puc = idOf("placement-kinds", "code", "puc");
        COMPARE_STATUS(run({QStringLiteral("put"), QStringLiteral("placement-kinds"), other,
                            QStringLiteral("{\"id\":\"%1\",\"maximum_weekly_hours\":\"18:00\"}").arg(puc)}),
                       0);
        COMPARE_STATUS(run({QStringLiteral("undo"), other}), 0);
        COMPARE_STATUS(run({QStringLiteral("verify"), other}), 0);
    }

    void maximaAreRefusedFromHereToo()
    {
        const QString id = idOf("placements", "code", "INS-2026-012");
        QVERIFY(!id.isEmpty());
        const Answer refused = run(
            {QStringLiteral("put"), QStringLiteral("placements"), m_file,
             QStringLiteral("{\"id\":\"%1\",\"extensions\":[{\"decided_on\":\"2026-06-22\",\"days\":7}]}").arg(id)});
        COMPARE_STATUS(refused, 1);
        QVERIFY(refused.err.contains(QStringLiteral("31/10/2026")));
        // The end is computed: nobody types it.
        QCOMPARE(run({QStringLiteral("put"), QStringLiteral("placements"), m_file,
                      QStringLiteral("{\"id\":\"%1\",\"end_date\":\"2026-12-31\"}").arg(id)})
                     .status,
                 1);
        const Answer shown = run({QStringLiteral("show"), QStringLiteral("placements"), id, m_file});
        COMPARE_STATUS(shown, 0);
        QVERIFY(shown.out.contains(QStringLiteral("Finisce domenica 25 ottobre 2026")));
        QVERIFY(shown.out.contains(QStringLiteral("+40")) && shown.out.contains(QStringLiteral("ne servono 15")));
        // The category is masked until it is asked for.
        QVERIFY(!shown.out.contains(QStringLiteral("servizi sociali")));
        const Answer revealed =
            run({QStringLiteral("show"), QStringLiteral("placements"), id, m_file, QStringLiteral("--reveal")});
        QVERIFY(revealed.out.contains(QStringLiteral("servizi sociali")));
        // Who looked is told, with the fields and never their values.
        const Answer readings =
            run({QStringLiteral("history"), m_file, QStringLiteral("--readings"), QStringLiteral("--record"), id,
                 QStringLiteral("--format"), QStringLiteral("csv")});
        COMPARE_STATUS(readings, 0);
        QCOMPARE(readings.lines().size(), 2);
        QVERIFY2(readings.out.contains(QStringLiteral("Categoria")) && readings.out.contains(id),
                 qPrintable(readings.out));
        QVERIFY(!readings.out.contains(QStringLiteral("servizi sociali")));
    }

    void aRankingBecomesOutcomesAndAPlacement()
    {
        const QString other = m_folder.filePath(QStringLiteral("ranking.insieme"));
        QVERIFY(QFile::copy(m_file, other));
        const QString project = idOf("projects", "code", "PPU-2026-01");
        const QString first = idOf("applications", "receipt_number", "2026/003");
        const QString next = idOf("applications", "receipt_number", "2026/008");
        const auto placement = [&](const char *what, const QString &id) {
            return run({QStringLiteral("placement"), QLatin1String(what), id, other});
        };
        COMPARE_STATUS(placement("select", project), 1); // it is recorded already
        const Answer none = placement("begin", next);
        COMPARE_STATUS(none, 1);
        QVERIFY2(none.err.contains(QStringLiteral("registra prima l'esito")), qPrintable(none.err));
        COMPARE_STATUS(run({QStringLiteral("put"), QStringLiteral("applications"), other,
                            QStringLiteral("{\"id\":\"%1\",\"status\":\"withdrawn\"}").arg(first)}),
                       0);
        COMPARE_STATUS(placement("select", project), 0);
        const Answer made = placement("begin", next);
        COMPARE_STATUS(made, 0);
        const Answer shown = run({QStringLiteral("show"), QStringLiteral("placements"), made.out.trimmed(), other});
        COMPARE_STATUS(shown, 0);
        QVERIFY2(shown.out.contains(QStringLiteral("Inizio: 01/07/2026")), qPrintable(shown.out));
        COMPARE_STATUS(placement("begin", next), 1);
        COMPARE_STATUS(placement("end", next), 2);
        const QString training = idOf("projects", "code", "PPU-2026-02");
        const Answer drafted = placement("conventions", training);
        COMPARE_STATUS(drafted, 0);
        QCOMPARE(drafted.lines().size(), 2);
        COMPARE_STATUS(run({QStringLiteral("show"), QStringLiteral("conventions"), drafted.lines().front(), other}), 0);
        const Answer again = placement("conventions", training);
        COMPARE_STATUS(again, 1);
        QVERIFY(again.out.isEmpty());
        COMPARE_STATUS(run({QStringLiteral("verify"), other}), 0);
    }

    void papersArePrinted()
    {
        const QString id = idOf("placements", "code", "INS-2026-014");
        const QString out = m_folder.filePath(QStringLiteral("proroga.pdf"));
        COMPARE_STATUS(
            run({QStringLiteral("print"), QStringLiteral("atto-proroga"), id, m_file, QStringLiteral("--out"), out}),
            0);
        QVERIFY(bytesOf(out).startsWith("%PDF"));
        const QString none = m_folder.filePath(QStringLiteral("no.pdf"));
        const Answer refused = run({QStringLiteral("print"), QStringLiteral("atto-fine-anticipata"), id, m_file,
                                    QStringLiteral("--out"), none});
        COMPARE_STATUS(refused, 1);
        QVERIFY(bytesOf(none).isEmpty());
    }
};

} // namespace

INSIEME_TEST(PlacementCommands)
#include "tst_placements.moc"
