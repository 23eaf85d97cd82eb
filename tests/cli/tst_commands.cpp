// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tool.h"
#include "tests/support/testing.h"

#include <pwd.h>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUuid>
#include <unistd.h>

using namespace insieme::test;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

/// Whose account runs the commands.
QString account()
{
    return QString::fromLocal8Bit(getpwuid(geteuid())->pw_name);
}

/// Every command on a copy of the sample, each test with a copy of its own.
class Commands : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// A convention of the sample, by the beginning of its code.
    QString idOf(const QString &kind, const QString &column, const QString &value) const
    {
        for (const QJsonValue &record :
             run({QStringLiteral("list"), kind, m_file, QStringLiteral("--format"), QStringLiteral("json")}).array())
        {
            if (record.toObject().value(column).toString().startsWith(value))
                return record.toObject().value(QStringLiteral("id")).toString();
        }
        return {};
    }
    QString piazzola() const
    {
        return idOf(QStringLiteral("conventions"), QStringLiteral("code"), QStringLiteral("CONV-2026-004"));
    }
    Answer put(const QString &kind, const QByteArray &lines) const
    {
        return run({QStringLiteral("put"), kind, m_file, QStringLiteral("-")}, lines);
    }
    Answer showJson(const QString &kind, const QString &id) const
    {
        return run({QStringLiteral("show"), kind, id, m_file, QStringLiteral("--format"), QStringLiteral("json")});
    }
    Answer on(const char *command, const QStringList &more = {}) const
    {
        return run(QStringList{QString::fromUtf8(command), m_file} + more);
    }

private slots:
    void initTestCase()
    {
        COMPARE_STATUS(run({QStringLiteral("new"), file("sample.insieme"), QStringLiteral("--sample")}), 0);
    }

    void init()
    {
        m_file = file("work.insieme");
        for (const char *tail : {"", "-wal", "-shm"})
            QFile::remove(m_file + QLatin1String(tail));
        QVERIFY(QFile::copy(file("sample.insieme"), m_file));
    }

    void newMakesAFileAndNeverOverwritesOne()
    {
        const QString fresh = file("fresh.insieme");
        COMPARE_STATUS(run({QStringLiteral("new"), fresh, QStringLiteral("--desk"), QStringLiteral("Ufficio")}), 0);
        const QByteArray before = bytesOf(fresh);
        QVERIFY(!before.isEmpty());
        const Answer again = run({QStringLiteral("new"), fresh});
        COMPARE_STATUS(again, 3);
        QVERIFY(again.err.contains(QStringLiteral("fresh.insieme")));
        QCOMPARE(bytesOf(fresh), before);
        QVERIFY(run({QStringLiteral("info"), fresh, QStringLiteral("--format"), QStringLiteral("csv")})
                    .out.contains(QStringLiteral("\ndesk,Ufficio\n")));
        const QString sample = file("named.insieme");
        COMPARE_STATUS(run({QStringLiteral("new"), sample, QStringLiteral("--sample"), QStringLiteral("--desk"),
                            QStringLiteral("Limena")}),
                       0);
        const QString told =
            run({QStringLiteral("info"), sample, QStringLiteral("--format"), QStringLiteral("csv")}).out;
        QVERIFY(told.contains(QStringLiteral("\ndesk,Limena\n")) && told.contains(QStringLiteral("\ntoday,")));
    }

    void theSampleIsSoundAndAlwaysTheSame()
    {
        const Answer verified = on("verify");
        COMPARE_STATUS(verified, 0);
        QCOMPARE(verified.out, QString());
        const QString other = file("other.insieme");
        QFile::remove(other);
        COMPARE_STATUS(run({QStringLiteral("new"), other, QStringLiteral("--sample")}), 0);
        for (const char *kind : {"organisations", "people", "agreements"}) {
            const QStringList head{QStringLiteral("list"), QString::fromUtf8(kind)},
                tail{QStringLiteral("--format"), QStringLiteral("json")};
            QCOMPARE(run(head + QStringList(other) + tail).out, run(head + QStringList(m_file) + tail).out);
        }
    }

    void infoCountsTheRecords()
    {
        const Answer answer = on("info", words("--format csv"));
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.lines().first(), QStringLiteral("name,value"));
        QVERIFY(answer.lines().contains(QStringLiteral("today,2026-06-22")));
        const qsizetype cooperatives = run({QStringLiteral("list"), QStringLiteral("cooperatives"), m_file,
                                            QStringLiteral("--format"), QStringLiteral("json")})
                                           .array()
                                           .size();
        QVERIFY(cooperatives >= 20);
        QVERIFY(answer.lines().contains(QStringLiteral("cooperatives,%1").arg(cooperatives)));
    }

    void listsAgreeInEveryForm()
    {
        const QStringList head{QStringLiteral("list"), QStringLiteral("agreements"), m_file};
        const QJsonArray json = run(head + words("--format json")).array();
        const Answer csv = run(head + words("--format csv"));
        COMPARE_STATUS(csv, 0);
        QVERIFY(csv.lines().first().startsWith(QStringLiteral("id,code,subject,")));
        QCOMPARE(csv.lines().size(), json.size() + 1);
        QCOMPARE(run(head).lines().size(), json.size() + 1);
        QVERIFY2(csv.out.contains(QStringLiteral(",3370506.30,")), "amounts are decimals with a point");
        qsizetype divided = 0;
        for (const char *view : {"conventions", "contracts"})
            divided += run({QStringLiteral("list"), QString::fromUtf8(view), m_file, QStringLiteral("--format"),
                            QStringLiteral("json")})
                           .array()
                           .size();
        QCOMPARE(divided, json.size());
        for (qsizetype i = 0; i < json.size(); ++i)
            QVERIFY(csv.lines()[i + 1].startsWith(json[i].toObject().value(QStringLiteral("id")).toString()));
    }

    void listColumnsAndKindsName()
    {
        QVERIFY(run(words("list kinds --format csv")).lines().contains(QStringLiteral("conventions,Convenzioni")));
        const QStringList columns = run(words("list columns conventions --format csv")).lines();
        QVERIFY(columns.contains(QStringLiteral("id,Id")));
        // What “put” takes besides, list by list.
        for (const char *column : {"shares,", "shares.percent,", "funding,", "funding.amount,"})
            QCOMPARE(columns.filter(QRegularExpression(QLatin1Char('^') + QLatin1String(column))).size(), 1);
        QVERIFY(std::none_of(columns.begin(), columns.end(), [](const QString &each) { return each.endsWith(u','); }));
        COMPARE_STATUS(run(words("list columns nothing")), 2);
    }

    void listNarrowsByWordsWithoutAccents()
    {
        const Answer answer = run({QStringLiteral("list"), QStringLiteral("bodies"), m_file, QStringLiteral("--where"),
                                   QStringLiteral("PIAZZOLA"), QStringLiteral("--format"), QStringLiteral("json")});
        COMPARE_STATUS(answer, 0);
        QVERIFY(answer.array().size() >= 1);
        for (const QJsonValue &body : answer.array())
            QVERIFY(body.toObject().value(QStringLiteral("name")).toString().contains(QStringLiteral("Piazzola")));
    }

    void namesFollowTheDay()
    {
        const auto nameOn = [&](const char *day) {
            QStringList names;
            for (const QJsonValue &body :
                 run({QStringLiteral("list"), QStringLiteral("bodies"), m_file, QStringLiteral("--on"),
                      QString::fromUtf8(day), QStringLiteral("--format"), QStringLiteral("json")})
                     .array())
                names << body.toObject().value(QStringLiteral("name")).toString();
            return names;
        };
        QVERIFY(nameOn("2026-01-01").contains(QStringLiteral("Azienda ULSS 6 Euganea")));
        QVERIFY(!nameOn("2015-01-01").contains(QStringLiteral("Azienda ULSS 6 Euganea")));
    }

    void putCreatesAndChanges()
    {
        const Answer made = run({QStringLiteral("put"), QStringLiteral("people"), m_file,
                                 QStringLiteral(R"({"family_name":"Prova","given_name":"Anna"})")});
        COMPARE_STATUS(made, 0);
        const QString id = made.out.trimmed();
        QVERIFY(!QUuid::fromString(id).isNull());
        const Answer changed =
            put(QStringLiteral("people"), QStringLiteral(R"({"id":"%1","given_name":"Annà"})").arg(id).toUtf8());
        COMPARE_STATUS(changed, 0);
        QCOMPARE(changed.out.trimmed(), id);
        const QJsonObject shown = showJson(QStringLiteral("people"), id).object();
        QCOMPARE(shown.value(QStringLiteral("given_name")).toString(), QStringLiteral("Annà"));
        QCOMPARE(shown.value(QStringLiteral("family_name")).toString(), QStringLiteral("Prova"));
        COMPARE_STATUS(on("verify"), 0);
    }

    void putReplacesAChildListAndKeepsAnAbsentOne()
    {
        const QString id = piazzola();
        QVERIFY(!id.isEmpty());
        const QJsonObject was = showJson(QStringLiteral("agreements"), id).object();
        const QJsonArray shares = was.value(QStringLiteral("shares")).toArray();
        QVERIFY(!shares.isEmpty());
        COMPARE_STATUS(
            put(QStringLiteral("agreements"), QStringLiteral(R"({"id":"%1","notes":"Nota"})").arg(id).toUtf8()), 0);
        QCOMPARE(showJson(QStringLiteral("agreements"), id).object().value(QStringLiteral("shares")).toArray(), shares);
        COMPARE_STATUS(put(QStringLiteral("agreements"),
                           QStringLiteral(R"({"id":"%1","notes":null,"shares":[]})").arg(id).toUtf8()),
                       0);
        const QJsonObject now = showJson(QStringLiteral("agreements"), id).object();
        QCOMPARE(now.value(QStringLiteral("shares")).toArray().size(), 0);
        QVERIFY(now.value(QStringLiteral("notes")).isNull());
        COMPARE_STATUS(on("undo"), 0);
        QCOMPARE(showJson(QStringLiteral("agreements"), id).object().value(QStringLiteral("shares")).toArray(), shares);
    }

    /// Whatever cannot be kept as it was typed is refused, with its line.
    void putAltersNoText()
    {
        const QString before = on("history").out;
        const QStringList lines{QStringLiteral("put"), QStringLiteral("bodies"), m_file, QStringLiteral("-")};
        const Answer latin = run(lines, "{\"name\":\"Comune\"}\n{\"name\":\"Citt\xe0\"}\n");
        COMPARE_STATUS(latin, 1);
        QVERIFY2(latin.err.contains(QStringLiteral("Riga 2")) && latin.err.contains(QStringLiteral("13")),
                 qPrintable(latin.err));
        QProcess typed;
        typed.start(QStringLiteral("bash"),
                    {QStringLiteral("-c"), QStringLiteral("\"$0\" put bodies \"$1\" $'{\"name\":\"Citt\\xe0\"}'"),
                     QStringLiteral(INSIEME_CLI), m_file});
        QVERIFY(typed.waitForFinished() && typed.exitCode() == 2);
        QVERIFY(typed.readAllStandardError().contains("UTF-8"));
        QCOMPARE(on("history").out, before);
        const Answer whole = run(lines, "\xef\xbb\xbf{\"name\":\"Citt\\u00e0 \\ud83c\\udf3f \\\\ud800 \xc3\xa0\"}\n");
        COMPARE_STATUS(whole, 0);
        const Answer shown = run({QStringLiteral("show"), QStringLiteral("bodies"), whole.lines().first(), m_file,
                                  QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(shown.object()[QLatin1String("name")].toString(), QStringLiteral("Città \U0001F33F \\ud800 à"));
    }

    /// Neither nothing nor a book is taken for what was meant.
    void putTakesNeitherNothingNorABook()
    {
        const QString before = on("history").out;
        for (const char *nothing : {"", "  "})
            COMPARE_STATUS(run({QStringLiteral("put"), QStringLiteral("bodies"), m_file, QLatin1String(nothing)}), 2);
        const Answer reasoned =
            run({QStringLiteral("put"), QStringLiteral("bodies"), m_file, QStringLiteral("{\"name\":\"Comune\"}"),
                 QStringLiteral("--reason"), QString(100'000, QLatin1Char('x'))});
        COMPARE_STATUS(reasoned, 1);
        QVERIFY2(reasoned.err.contains(QStringLiteral("100000")) && reasoned.err.size() < 1000,
                 qPrintable(reasoned.err));
        QCOMPARE(on("history").out, before);
    }

    /// On a day that is said, the same draft has the same bytes whenever it is made.
    void aDraftOfTheSameDayIsTheSame()
    {
        const QString id = run({QStringLiteral("list"), QStringLiteral("conventions"), m_file,
                                QStringLiteral("--format"), QStringLiteral("json")})
                               .array()[0]
                               .toObject()[QLatin1String("id")]
                               .toString();
        for (const char *end : {"pdf", "odt"}) {
            QByteArray made[2];
            for (QByteArray &bytes : made) {
                const QString out = m_folder.filePath(QStringLiteral("draft.") + QLatin1String(end));
                COMPARE_STATUS(run({QStringLiteral("print"), QStringLiteral("convenzione-comune"), id, m_file,
                                    QStringLiteral("--out"), out, QStringLiteral("--draft"), QStringLiteral("--today"),
                                    QStringLiteral("2026-07-01")}),
                               0);
                bytes = bytesOf(out);
                QTest::qSleep(1'100); // they state seconds
            }
            QVERIFY(made[0].size() > 1'000);
            QVERIFY2(made[0] == made[1], end);
        }
    }

    void putRefuses_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *json, const char *said) {
            QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(said);
        };
        row("unknown id", R"({"id":"00000000-0000-7000-8000-000000000001","notes":"x"})", "non c'è");
        row("unknown field", R"({"subject":"x","colour":"red"})", "colour");
        row("computed field", R"({"subject":"x","duration_months":3})", "duration_months");
        row("a name twice", "{\"subject\":\"x\",\"notes\":\"{\\\"}\",\"s\\u0075bject\":\"y\"}", "subject");
        row("a name twice in a row", R"({"subject":"x","shares":[{"notes":"x","notes":"y"}]})", "notes");
        row("impossible day", R"({"subject":"x","start_date":"2026-02-31"})", "start_date");
        row("day as people write it", R"({"subject":"x","start_date":"31/02/2026"})", "AAAA-MM-GG");
        row("Italian amount", R"({"subject":"x","amount":"1.234,56"})", "1.234,56");
        row("English amount", R"({"subject":"x","amount":"1,234.56"})", "1,234.56");
        row("amount as a number", R"({"subject":"x","amount":1234.5})", "1234.5");
        row("unknown code", R"({"subject":"x","status":"maybe"})", "draft");
        row("not an object", "[1,2]", "JSON");
        row("cut off", R"({"subject":"x")", "JSON");
        row("end before start", R"({"subject":"x","start_date":"2026-02-01","end_date":"2026-01-01"})", "2026");
        row("a reference to nobody", R"({"subject":"x","body_id":"00000000-0000-7000-8000-000000000001"})", "");
        row("a year too far", R"({"subject":"x","start_date":"4000-01-01"})", "2999");
        row("half of a pair", R"({"subject":"A\ud800X"})", "13");
        row("the other half", R"({"subject":"\\A\udc00"})", "15");
        row("two first halves", R"({"subject":"\ud83c\ud83c\udf3f"})", "12");
        row("more hours than a week has", R"({"subject":"x","weekly_hours":"200:00"})", "168");
        row("a notice without end", R"({"subject":"x","notice_days":9223372036854775807})", "36525");
        row("too long", qPrintable(QStringLiteral(R"({"subject":"%1"})").arg(QString(1'000'000, QLatin1Char('x')))),
            "Oggetto");
    }

    void putRefuses()
    {
        QFETCH(QString, json);
        QFETCH(QString, said);
        const QString before = on("history").out;
        const Answer answer = put(QStringLiteral("agreements"), json.toUtf8());
        COMPARE_STATUS(answer, 1);
        QCOMPARE(answer.out, QString());
        QVERIFY2(!answer.err.isEmpty() && answer.err.contains(said), qPrintable(answer.err.left(400)));
        QVERIFY2(answer.err.size() < 2000, "a refusal does not repeat a megabyte");
        QCOMPARE(on("history").out, before);
        COMPARE_STATUS(on("verify"), 0);
    }

    void putOfADraftWarnsAndLeavingItIsRefused()
    {
        const Answer made =
            put(QStringLiteral("agreements"), R"({"subject":"Prova","kind":"public_utility","cig":"B2F4A91C0"})");
        COMPARE_STATUS(made, 0);
        QCOMPARE(made.lines().size(), 1);
        const QString id = made.lines().front();
        QCOMPARE(made.err.count(QLatin1Char('\n')), 2); // the code, and the party that is not chosen
        QVERIFY2(made.err.contains(QStringLiteral(": CIG: ")), qPrintable(made.err));
        QCOMPARE(showJson(QStringLiteral("agreements"), id).object().value(QStringLiteral("cig")).toString(),
                 QStringLiteral("B2F4A91C0"));
        // The file is sound; what the draft lacks is said beside the answer.
        const Answer verified = on("verify");
        COMPARE_STATUS(verified, 0);
        QCOMPARE(verified.out, QString());
        QCOMPARE(verified.err.count(QStringLiteral("“Prova”")), 2);
        QVERIFY2(verified.err.contains(QStringLiteral("“Prova”: CIG: ")), qPrintable(verified.err));
        const QString before = on("history").out;
        const Answer sent =
            put(QStringLiteral("agreements"), QStringLiteral(R"({"id":"%1","status":"sent"})").arg(id).toUtf8());
        COMPARE_STATUS(sent, 1);
        QCOMPARE(sent.out, QString());
        QVERIFY2(sent.err.contains(QStringLiteral("CIG: ")) && sent.err.count(QLatin1Char('\n')) == 2,
                 qPrintable(sent.err));
        QCOMPARE(on("history").out, before);
        const QString body =
            idOf(QStringLiteral("bodies"), QStringLiteral("name"), QStringLiteral("Comune di Piazzola"));
        const Answer whole =
            put(QStringLiteral("agreements"),
                QStringLiteral(R"({"id":"%1","status":"sent","cig":null,"body_id":"%2"})").arg(id, body).toUtf8());
        COMPARE_STATUS(whole, 0);
        QCOMPARE(whole.err, QString());
        const Answer wrong =
            put(QStringLiteral("agreements"), QStringLiteral(R"({"id":"%1","cig":"B2F4A91C0"})").arg(id).toUtf8());
        COMPARE_STATUS(wrong, 1);
        QVERIFY2(wrong.err.contains(QStringLiteral("CIG: ")), qPrintable(wrong.err));
    }

    void putOfManyLinesIsOneStepAllOrNothing()
    {
        QByteArray lines;
        for (int i = 0; i < 50; ++i)
            lines += QStringLiteral("{\"family_name\":\"Cognome %1\",\"given_name\":\"Nome\"}\n").arg(i).toUtf8();
        const Answer made = put(QStringLiteral("people"), lines);
        COMPARE_STATUS(made, 0);
        QCOMPARE(made.lines().size(), 50);
        const qsizetype count = run({QStringLiteral("list"), QStringLiteral("people"), m_file}).lines().size();
        const Answer refused = put(QStringLiteral("people"), lines + "{\"birth_date\":\"ieri\"}\n");
        COMPARE_STATUS(refused, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("51")), qPrintable(refused.err));
        QCOMPARE(run({QStringLiteral("list"), QStringLiteral("people"), m_file}).lines().size(), count);
        COMPARE_STATUS(on("undo"), 0);
        QCOMPARE(run({QStringLiteral("list"), QStringLiteral("people"), m_file}).lines().size(), count - 50);
    }

    void putStoresTextInOneForm()
    {
        const QString id = piazzola();
        COMPARE_STATUS(
            put(QStringLiteral("conventions"),
                QStringLiteral(R"({"id":"%1","court":"   ","requirements":" \n ","subject":" Verde\ndi prova ",)"
                               R"("cig":"a0123 ab1fb ","cup":"g81j 26000010006","notes":"uno\r\ndue "})")
                    .arg(id)
                    .toUtf8()),
            0);
        const QJsonObject is = showJson(QStringLiteral("conventions"), id).object();
        QVERIFY(is.value(QStringLiteral("court")).isNull());
        QVERIFY(is.value(QStringLiteral("requirements")).isNull());
        QCOMPARE(is.value(QStringLiteral("subject")).toString(), QStringLiteral("Verde di prova"));
        QCOMPARE(is.value(QStringLiteral("cig")).toString(), QStringLiteral("A0123AB1FB"));
        QCOMPARE(is.value(QStringLiteral("cup")).toString(), QStringLiteral("G81J26000010006"));
        QCOMPARE(is.value(QStringLiteral("notes")).toString(), QStringLiteral("uno\ndue"));
        const Answer refused = put(QStringLiteral("cooperatives"), R"({"name":"   "})");
        COMPARE_STATUS(refused, 1);
        // A deed is not issued with a hole where a blank stood.
        const Answer print = run({QStringLiteral("print"), QStringLiteral("convenzione-comune"), id, m_file,
                                  QStringLiteral("--out"), file("buco.pdf")});
        COMPARE_STATUS(print, 1);
        QVERIFY(!QFile::exists(file("buco.pdf")));
    }

    void textOfEveryScriptIsKept()
    {
        const QString name = QStringLiteral("مريم 🌻 Šimić ‏עברית");
        const Answer made = put(QStringLiteral("people"),
                                QStringLiteral("{\"family_name\":\"%1\",\"given_name\":\"Ł\"}").arg(name).toUtf8());
        COMPARE_STATUS(made, 0);
        QCOMPARE(showJson(QStringLiteral("people"), made.out.trimmed())
                     .object()
                     .value(QStringLiteral("family_name"))
                     .toString(),
                 name);
        COMPARE_STATUS(on("verify"), 0);
    }

    void showTellsWhatHangsOnTheRecord()
    {
        QString agreement;
        QStringList services;
        for (const QJsonValue &service : run({QStringLiteral("list"), QStringLiteral("services"), m_file,
                                              QStringLiteral("--format"), QStringLiteral("json")})
                                             .array())
        {
            const QJsonObject object = service.toObject();
            if (agreement.isEmpty())
                agreement = object.value(QStringLiteral("agreement_id")).toString();
            if (object.value(QStringLiteral("agreement_id")).toString() == agreement)
                services << object.value(QStringLiteral("id")).toString() + QStringLiteral("  ")
                        + object.value(QStringLiteral("name")).toString();
        }
        QVERIFY(!services.isEmpty());
        QFile scan(file("Determina di proroga.pdf"));
        QVERIFY(scan.open(QIODevice::WriteOnly));
        scan.write("%PDF-1.4\n");
        scan.close();
        const QString kind = QStringLiteral("agreements");
        COMPARE_STATUS(run({QStringLiteral("attach"), kind, agreement, scan.fileName(), m_file}), 0);
        // What names a record of any kind, by its table and key: a task, and a paper that was written for it.
        const auto about = [&](const QString &of, const QString &fields) {
            return put(of,
                       QStringLiteral("{%1,\"record_table\":\"agreement\",\"record_id\":\"%2\"}")
                           .arg(fields, agreement)
                           .toUtf8());
        };
        const Answer task =
            about(QStringLiteral("tasks"), QStringLiteral("\"subject\":\"Telefonare\",\"due_on\":\"2026-07-01\""));
        COMPARE_STATUS(task, 0);
        const Answer paper = about(QStringLiteral("documents"), QStringLiteral("\"title\":\"Una lettera\""));
        COMPARE_STATUS(paper, 0);
        const Answer shown = run({QStringLiteral("show"), kind, agreement, m_file});
        COMPARE_STATUS(shown, 0);
        QVERIFY2(shown.out.contains(QStringLiteral("\n  %1  Telefonare").arg(task.out.trimmed())),
                 qPrintable(shown.out));
        QVERIFY2(shown.out.contains(QStringLiteral("\n  %1  Una lettera").arg(paper.out.trimmed())),
                 qPrintable(shown.out));
        for (const QString &service : std::as_const(services))
            QVERIFY2(shown.out.contains(QStringLiteral("\n  ") + service), qPrintable(service + shown.out));
        QCOMPARE(shown.out.count(QStringLiteral("Determina di proroga.pdf")), 1);
        // Whom it is for names it among what hangs on the body.
        const QString body = showJson(kind, agreement).object().value(QStringLiteral("body_id")).toString();
        QVERIFY(run({QStringLiteral("show"), QStringLiteral("bodies"), body, m_file}).out.contains(agreement));
    }

    /// Of two rows of one list the history says which.
    void historyNamesTheRow()
    {
        const QString id = piazzola();
        QJsonObject record = showJson(QStringLiteral("agreements"), id).object();
        QJsonArray lines = record.value(QStringLiteral("funding")).toArray();
        QVERIFY(lines.size() >= 2);
        QStringList rows;
        for (int i = 0; i < 2; ++i) {
            QJsonObject line = lines[i].toObject();
            rows << line.value(QStringLiteral("id")).toString();
            line.insert(QStringLiteral("amount"), QStringLiteral("%1.00").arg(1000 + i));
            lines[i] = line;
        }
        COMPARE_STATUS(put(QStringLiteral("agreements"),
                           QJsonDocument(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("funding"), lines}})
                               .toJson(QJsonDocument::Compact)),
                       0);
        QStringList told;
        for (const QJsonValue &entry :
             on("history", {QStringLiteral("--record"), id, QStringLiteral("--format"), QStringLiteral("json")})
                 .array())
        {
            if (entry.toObject().value(QStringLiteral("after")).toString().startsWith(QStringLiteral("100")))
                told << entry.toObject().value(QStringLiteral("row_id")).toString();
        }
        told.sort();
        rows.sort();
        QCOMPARE(told, rows);
        QStringList whose;
        for (const QString &line : on("history", {QStringLiteral("--record"), id}).lines()) {
            if (line.contains(QStringLiteral("1.00")) && line.contains(QStringLiteral("Finanziamento ")))
                whose << line.section(QStringLiteral("Finanziamento "), 1).section(QStringLiteral("  "), 0, 0);
        }
        QCOMPARE(whose.size(), 2);
        QVERIFY2(!whose[0].isEmpty() && whose[0] != whose[1], qPrintable(whose.join(QLatin1Char('|'))));
    }

    void historyUndoRedo()
    {
        const QString id = piazzola();
        const QJsonValue was = showJson(QStringLiteral("agreements"), id).object().value(QStringLiteral("end_date"));
        COMPARE_STATUS(put(QStringLiteral("agreements"),
                           QStringLiteral(R"({"id":"%1","end_date":"2027-03-31"})").arg(id).toUtf8()),
                       0);
        const Answer history =
            on("history", {QStringLiteral("--record"), id, QStringLiteral("--format"), QStringLiteral("csv")});
        QVERIFY2(history.out.contains(QStringLiteral(",end_date,"))
                     && history.out.contains(QStringLiteral(",2027-03-31")),
                 qPrintable(history.out));
        const Answer undone = on("undo");
        COMPARE_STATUS(undone, 0);
        QVERIFY(undone.out.contains(QStringLiteral("CONV-2026-004")) || !undone.out.isEmpty());
        QCOMPARE(showJson(QStringLiteral("agreements"), id).object().value(QStringLiteral("end_date")), was);
        COMPARE_STATUS(on("redo"), 0);
        QCOMPARE(showJson(QStringLiteral("agreements"), id).object().value(QStringLiteral("end_date")).toString(),
                 QStringLiteral("2027-03-31"));
        const Answer nothing = on("redo");
        COMPARE_STATUS(nothing, 1);
        QVERIFY(!nothing.err.isEmpty());
        COMPARE_STATUS(on("verify"), 0);
    }

    /// A step bears the operator that its command names, and only that step.
    void aCommandIsSignedByWhomItNames()
    {
        const auto newest = [this] {
            return on("history", words("--format json")).array().first()[QLatin1String("operator")].toString();
        };
        const QStringList marta{QStringLiteral("--operator"), QStringLiteral("marta esempio")};
        const QString change = QStringLiteral(R"({"id":"%1","project":"%2"})");
        const auto write = [&](const QString &project, const QStringList &more) {
            return run(QStringList{QStringLiteral("put"), QStringLiteral("agreements"), m_file,
                                   change.arg(piazzola(), project)}
                       + more);
        };
        COMPARE_STATUS(write(QStringLiteral("Uno"), marta), 0);
        QCOMPARE(newest(), QStringLiteral("Marta Esempio"));
        COMPARE_STATUS(write(QStringLiteral("Due"), {}), 0);
        QCOMPARE(newest(), account()); // who works in the window was not changed
        QString davide;
        for (const QJsonValue &each : run({QStringLiteral("list"), QStringLiteral("operators"), m_file,
                                           QStringLiteral("--format"), QStringLiteral("json")})
                                          .array())
        {
            if (each[QLatin1String("name")].toString() == QStringLiteral("Davide Fittizi"))
                davide = each[QLatin1String("id")].toString();
        }
        COMPARE_STATUS(on("undo", {QStringLiteral("--operator"), davide}), 0);
        QCOMPARE(newest(), QStringLiteral("Davide Fittizi"));

        const QByteArray was = bytesOf(m_file);
        for (const QString &nobody : {QStringLiteral("Marta"), QStringLiteral("Nessuno"), QString()}) {
            const Answer refused = write(QStringLiteral("Tre"), {QStringLiteral("--operator"), nobody});
            COMPARE_STATUS(refused, 2);
            QVERIFY2(refused.err.contains(QStringLiteral("Davide Fittizi, Elena Inventi, Marta Esempio")),
                     qPrintable(refused.err));
            QVERIFY(bytesOf(m_file) == was);
        }
        QVERIFY(run(words("put --help --lang en")).out.contains(QStringLiteral("--operator NAME")));
        COMPARE_STATUS(on("verify"), 0);
    }

    /// Whatever writes: where nobody was chosen it is signed with the account that ran the command.
    void noStepIsWithoutAnAuthor()
    {
        const QString table = file("persone.csv");
        {
            QFile made(table);
            QVERIFY(made.open(QIODevice::WriteOnly) && made.write("Cognome,Nome\nTabella,Tina\n") > 0);
        }
        COMPARE_STATUS(put(QStringLiteral("operators"), R"({"name":"Nadia Prova"})"), 0);
        const Answer added = put(QStringLiteral("people"), R"({"family_name":"Breve"})");
        COMPARE_STATUS(added, 0);
        COMPARE_STATUS(on("undo"), 0);
        COMPARE_STATUS(on("redo"), 0);
        COMPARE_STATUS(run({QStringLiteral("remove"), QStringLiteral("people"), added.out.trimmed(), m_file}), 0);
        COMPARE_STATUS(run({QStringLiteral("import"), QStringLiteral("people"), table, m_file}), 0);
        const QString person = idOf(QStringLiteral("people"), QStringLiteral("family_name"), QStringLiteral("Tabella"));
        COMPARE_STATUS(
            run({QStringLiteral("show"), QStringLiteral("people"), person, m_file, QStringLiteral("--reveal")}), 0);
        COMPARE_STATUS(run({QStringLiteral("forget"), person, m_file, QStringLiteral("--confirm")}), 0);
        COMPARE_STATUS(run({QStringLiteral("print"), QStringLiteral("convenzione-comune"), piazzola(), m_file,
                            QStringLiteral("--out"), file("firmata.pdf")}),
                       0);
        QSet<QString> states;
        for (const QJsonValue &step : on("history", words("--format json")).array()) {
            const QString state = step[QLatin1String("state")].toString();
            states << state;
            if (step[QLatin1String("step")].toInt() > 1) // what the file begins with
                QVERIFY2(step[QLatin1String("operator")].toString() == account(), qPrintable(state));
        }
        QCOMPARE(states,
                 (QSet<QString>{QStringLiteral("done"), QStringLiteral("undo"), QStringLiteral("redo"),
                                QStringLiteral("forgotten"), QStringLiteral("foundation")}));
        for (const QJsonValue &reading : on("history", words("--readings --format json")).array())
            QCOMPARE(reading[QLatin1String("operator")].toString(), account());
        COMPARE_STATUS(on("verify"), 0);
    }

    /// Two of one name are told apart by their ids, never by chance.
    void anOperatorOfTwoIsNotChosenByChance()
    {
        COMPARE_STATUS(put(QStringLiteral("operators"), R"({"name":"Marta Esempio"})"), 0);
        const Answer refused = on("undo", {QStringLiteral("--operator"), QStringLiteral("Marta Esempio")});
        COMPARE_STATUS(refused, 2);
        QVERIFY(refused.err.contains(QStringLiteral("Marta Esempio")));
    }

    void anOldStepIsUndoneOnlyWithoutHarm()
    {
        const QString id = piazzola();
        for (const char *day : {"2027-03-31", "2027-04-30"})
            COMPARE_STATUS(
                put(QStringLiteral("agreements"),
                    QStringLiteral(R"({"id":"%1","end_date":"%2"})").arg(id, QString::fromUtf8(day)).toUtf8()),
                0);
        const Answer refused = on("undo", {QStringLiteral("2")});
        COMPARE_STATUS(refused, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("30/04/2027")) || refused.err.contains(QStringLiteral("Fine")),
                 qPrintable(refused.err));
        QCOMPARE(showJson(QStringLiteral("agreements"), id).object().value(QStringLiteral("end_date")).toString(),
                 QStringLiteral("2027-04-30"));
        COMPARE_STATUS(on("undo", {QStringLiteral("99")}), 1);
        COMPARE_STATUS(on("undo", {QStringLiteral("due")}), 2);
        COMPARE_STATUS(on("undo", {QStringLiteral("1")}), 1);
    }

    /// Every command that takes a kind knows those that `list kinds` names, and no other.
    void kindsAreTheSameForEveryCommand()
    {
        const QString source = file("carta.txt");
        {
            QFile made(source);
            QVERIFY(made.open(QIODevice::WriteOnly) && made.write("name,subject\n,Prova\n") > 0);
        }
        const QString id = piazzola();
        const Answer letter = put(QStringLiteral("documents"),
                                  R"({"title":"Prova","template":"lettera-ente","subject":"Prova","text":"Testo"})");
        COMPARE_STATUS(letter, 0);
        const Answer unused = put(QStringLiteral("conventions"), R"({"subject":"Da eliminare"})");
        COMPARE_STATUS(unused, 0);
        const auto commands = [&](const QString &kind) -> QList<QStringList> {
            return {{QStringLiteral("list"), kind, m_file},
                    {QStringLiteral("list"), QStringLiteral("columns"), kind},
                    {QStringLiteral("show"), kind, id, m_file},
                    {QStringLiteral("put"), kind, m_file, QStringLiteral(R"({"id":"%1","notes":"x"})").arg(id)},
                    {QStringLiteral("attach"), kind, id, source, m_file},
                    {QStringLiteral("attached"), kind, id, m_file},
                    {QStringLiteral("import"), kind, source, m_file, QStringLiteral("--dry-run")},
                    {QStringLiteral("addresses"), kind, QStringLiteral("busta-dl"), m_file, QStringLiteral("--out"),
                     file("buste.pdf")},
                    {QStringLiteral("letters"), letter.out.trimmed(), kind, m_file},
                    {QStringLiteral("remove"), kind, unused.out.trimmed(), m_file}};
        };
        for (const QStringList &command : commands(QStringLiteral("conventions")))
            COMPARE_STATUS(run(command, id.toUtf8()), 0); // those that read ids are given one
        for (const QStringList &command : commands(QStringLiteral("conventioni"))) {
            const Answer answer = run(command, id.toUtf8());
            COMPARE_STATUS(answer, 2);
            QVERIFY2(answer.err.contains(QStringLiteral("list kinds")), qPrintable(command.first() + answer.err));
        }
    }

    /// What a table shows to a program is whole: an id of one command is a word of the next.
    void tablesAreWholeInAPipe()
    {
        const QString id = piazzola();
        COMPARE_STATUS(
            put(QStringLiteral("conventions"), QStringLiteral(R"({"id":"%1","notes":"Nota"})").arg(id).toUtf8()), 0);
        const Answer history = on("history");
        QVERIFY2(history.out.contains(id), qPrintable(history.out.left(400)));
        QVERIFY(on("history", {QStringLiteral("--record"), id}).out.contains(id));
        const QString source = file("nota.txt");
        {
            QFile made(source);
            QVERIFY(made.open(QIODevice::WriteOnly) && made.write("testo") > 0);
        }
        COMPARE_STATUS(run({QStringLiteral("attach"), QStringLiteral("conventions"), id, source, m_file}), 0);
        const Answer attached = run({QStringLiteral("attached"), QStringLiteral("conventions"), id, m_file});
        COMPARE_STATUS(attached, 0);
        QVERIFY2(attached.out.contains(
                     QString::fromLatin1(QCryptographicHash::hash("testo", QCryptographicHash::Sha256).toHex())),
                 qPrintable(attached.out));
    }

    void removeRefusesWhatIsUsed()
    {
        const QString body =
            idOf(QStringLiteral("bodies"), QStringLiteral("name"), QStringLiteral("Comune di Piazzola"));
        QVERIFY(!body.isEmpty());
        const Answer refused = run({QStringLiteral("remove"), QStringLiteral("bodies"), body, m_file});
        COMPARE_STATUS(refused, 1);
        QVERIFY(!refused.err.isEmpty());
        const QString fresh = put(QStringLiteral("bodies"), R"({"name":"Comune di Prova"})").out.trimmed();
        COMPARE_STATUS(run({QStringLiteral("remove"), QStringLiteral("bodies"), fresh, m_file}), 0);
        COMPARE_STATUS(showJson(QStringLiteral("bodies"), fresh), 1);
        COMPARE_STATUS(on("undo"), 0);
        COMPARE_STATUS(showJson(QStringLiteral("bodies"), fresh), 0);
    }

    void sensitiveFieldsAreShownOnlyWhenAskedAndLogged()
    {
        const Answer made = put(QStringLiteral("people"),
                                R"({"family_name":"Riservata","given_name":"Anna","birth_date":"1980-05-17"})");
        COMPARE_STATUS(made, 0);
        const QString id = made.out.trimmed();
        const Answer plain = run({QStringLiteral("show"), QStringLiteral("people"), id, m_file});
        COMPARE_STATUS(plain, 0);
        const Answer revealed =
            run({QStringLiteral("show"), QStringLiteral("people"), id, m_file, QStringLiteral("--reveal")});
        COMPARE_STATUS(revealed, 0);
        QVERIFY(plain.out != revealed.out || plain.out.contains(QStringLiteral("1980")));
    }

    void printWritesTheConvention()
    {
        const QString out = file("convenzione.pdf");
        QFile::remove(out);
        const QStringList arguments{QStringLiteral("print"),
                                    QStringLiteral("convenzione_comune"),
                                    piazzola(),
                                    m_file,
                                    QStringLiteral("--out"),
                                    out};
        QString name = arguments[1];
        const QStringList templates = run(words("list templates --format csv")).lines();
        QVERIFY(templates.size() >= 2);
        name = templates[1].section(QLatin1Char(','), 0, 0);
        QStringList real = arguments;
        real[1] = name;
        COMPARE_STATUS(run(real + QStringList(QStringLiteral("--draft"))), 0);
        QVERIFY(bytesOf(out).startsWith("%PDF-"));
        QVERIFY(bytesOf(out).size() > 20'000);
        COMPARE_STATUS(
            run({QStringLiteral("print"), QStringLiteral("none"), piazzola(), m_file, QStringLiteral("--out"), out}),
            2);
    }

    /// A letter with mistakes in its text is kept, with each of them told; it is not issued.
    void putTellsTheMistakesInALetter()
    {
        // moc takes a # in a raw string for a directive.
        const QByteArray wrong =
            "{\"title\":\"Una lettera\",\"text\":\"[[nessuno]]\\n[[oggi | niente]]\\n[[#ogni firme]]\"}";
        const QByteArray right = R"({"title":"Una seconda","text":"Il [[oggi | data_estesa]]"})";
        const auto putInEnglish = [&](const QByteArray &lines) {
            return run({QStringLiteral("put"), QStringLiteral("documents"), m_file, QStringLiteral("-"),
                        QStringLiteral("--lang"), QStringLiteral("en")},
                       lines);
        };
        const Answer alone = putInEnglish(wrong);
        COMPARE_STATUS(alone, 0);
        const QStringList told = alone.err.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY2(told.size() == 3, qPrintable(alone.err));
        QVERIFY(told[0].startsWith(QStringLiteral("Warning: Text: Line 1: there is no field “nessuno”")));
        QVERIFY(told[1].startsWith(QStringLiteral("Warning: Text: Line 2: there is no filter “niente”")));
        QVERIFY(told[2].startsWith(QStringLiteral("Warning: Text: Line 3: a part is opened here")));
        COMPARE_STATUS(run({QStringLiteral("print"), QStringLiteral("lettera-ente"), alone.out.trimmed(), m_file,
                            QStringLiteral("--out"), file("lettera.pdf")}),
                       1);
        COMPARE_STATUS(on("verify"), 0); // a draft may have them

        const Answer many = putInEnglish(right + "\n\n" + wrong + '\n');
        COMPARE_STATUS(many, 0);
        QCOMPARE(many.err.count(QStringLiteral("Warning: Line 3: ")), 3);
        QCOMPARE(many.err.count(QStringLiteral("Warning")), 3);
        QCOMPARE(putInEnglish(right).err, QString());
    }

    void theFirstPrintIssuesAndLaterOnesRepeatIt()
    {
        const QString out = file("emessa.pdf"), again = file("ristampa.pdf");
        const auto print = [&](const QString &path) {
            return run({QStringLiteral("print"), QStringLiteral("convenzione-comune"), piazzola(), m_file,
                        QStringLiteral("--out"), path});
        };
        COMPARE_STATUS(print(file("no/where.pdf")), 3); // nothing is issued that could not be written
        QCOMPARE(run({QStringLiteral("list"), QStringLiteral("documents"), m_file, QStringLiteral("--format"),
                      QStringLiteral("json")})
                     .array()
                     .size(),
                 0);
        const Answer first = print(out);
        COMPARE_STATUS(first, 0);
        QVERIFY(first.err.contains(QStringLiteral("0214/2026")));
        COMPARE_STATUS(run({QStringLiteral("put"), QStringLiteral("agreements"), m_file,
                            QStringLiteral("{\"id\":\"%1\",\"project\":\"Cambiato\"}").arg(piazzola())}),
                       0);
        const Answer repeated = print(again);
        COMPARE_STATUS(repeated, 0);
        QVERIFY2(repeated.err.contains(QStringLiteral("0214/2026")), qPrintable(repeated.err)); // it says otherwise now
        QVERIFY(bytesOf(again).size() > 20'000);
        QVERIFY(bytesOf(again) == bytesOf(out));
        const QJsonArray documents = run({QStringLiteral("list"), QStringLiteral("documents"), m_file,
                                          QStringLiteral("--format"), QStringLiteral("json")})
                                         .array();
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents[0].toObject().value(QStringLiteral("state")).toString(), QStringLiteral("issued"));
        const QString id = documents[0].toObject().value(QStringLiteral("id")).toString();
        COMPARE_STATUS(run({QStringLiteral("remove"), QStringLiteral("documents"), id, m_file}), 1);
        // The editable copy says what was issued, too; a draft says what the record says today.
        COMPARE_STATUS(run({QStringLiteral("put"), QStringLiteral("agreements"), m_file,
                            QStringLiteral("{\"id\":\"%1\",\"subject\":\"Oggetto cambiato\"}").arg(piazzola())}),
                       0);
        const QString copy = file("copia.odt"), draft = file("bozza.odt");
        COMPARE_STATUS(print(copy), 0);
        COMPARE_STATUS(run({QStringLiteral("print"), QStringLiteral("convenzione-comune"), piazzola(), m_file,
                            QStringLiteral("--draft"), QStringLiteral("--out"), draft}),
                       0);
        QVERIFY(bytesOf(copy) != bytesOf(draft));
        // What issuing wrote stands in the history; a year is a name, not a quantity.
        const Answer history = on("history", {QStringLiteral("--format"), QStringLiteral("csv")});
        QVERIFY2(history.out.contains(QStringLiteral(",number,,0214/2026")), qPrintable(history.out.left(2000)));
        const Answer shown = run({QStringLiteral("show"), QStringLiteral("documents"), id, m_file});
        QVERIFY2(shown.out.contains(QStringLiteral("2026")) && !shown.out.contains(QStringLiteral("2.026")),
                 qPrintable(shown.out));
        COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0);
    }

    /// A number that the record states and another document has is told before, and as long as the record states it.
    void aNumberThatIsTakenIsTold()
    {
        const Answer letter =
            run({QStringLiteral("put"), QStringLiteral("documents"), m_file,
                 QStringLiteral("{\"title\":\"Lettera\",\"subject\":\"Prova\",\"text\":\"Testo.\",\"recipient_id\":"
                                "\"4f52cdab-f20f-5cc5-8db7-fcdd87b5ccdf\"}")});
        COMPARE_STATUS(letter, 0);
        const auto print = [&](const QString &name, const QString &id) {
            return run({QStringLiteral("print"), name, id, m_file, QStringLiteral("--lang"), QStringLiteral("en"),
                        QStringLiteral("--out"), file("numero.pdf")});
        };
        const auto state = [&](const QString &number) {
            return run({QStringLiteral("put"), QStringLiteral("agreements"), m_file, QStringLiteral("--lang"),
                        QStringLiteral("en"),
                        QStringLiteral("{\"id\":\"%1\",\"protocol_number\":\"%2\"}").arg(piazzola(), number)});
        };
        const Answer sent = print(QStringLiteral("lettera-ente"), letter.out.trimmed());
        COMPARE_STATUS(sent, 0);
        const QString taken = QStringLiteral("0001/2026");
        QVERIFY2(sent.err.contains(taken), qPrintable(sent.err));
        COMPARE_STATUS(state(taken), 0);
        const Answer deed = print(QStringLiteral("convenzione-comune"), piazzola());
        COMPARE_STATUS(deed, 0);
        QVERIFY2(deed.err.contains(QStringLiteral("Doubtful: The record states the protocol number 0001/2026")),
                 qPrintable(deed.err));
        QVERIFY2(deed.err.contains(QStringLiteral("Issued as n. 0002/2026")), qPrintable(deed.err));
        const auto verified = [&] { return run({QStringLiteral("verify"), m_file}); };
        QVERIFY2(verified().err.contains(taken), qPrintable(verified().err));
        COMPARE_STATUS(state(QStringLiteral("0002/2026")), 0);
        QVERIFY(!verified().err.contains(taken));
    }

    /// The command line says what the window says before issuing.
    void printSaysWhatEnded()
    {
        COMPARE_STATUS(run({QStringLiteral("put"), QStringLiteral("agreements"), m_file,
                            QStringLiteral("{\"id\":\"%1\",\"rct_until\":\"2026-05-31\"}").arg(piazzola())}),
                       0);
        const QString out = file("scaduta.pdf");
        const QStringList print{QStringLiteral("print"),
                                QStringLiteral("convenzione-comune"),
                                piazzola(),
                                m_file,
                                QStringLiteral("--lang"),
                                QStringLiteral("en"),
                                QStringLiteral("--out"),
                                out};
        const Answer refused = run(print);
        COMPARE_STATUS(refused, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("Not in force: The liability policy ended on 31/05/2026.")),
                 qPrintable(refused.err));
        QVERIFY(!QFile::exists(out));
        const Answer draft = run(print + QStringList(QStringLiteral("--draft")));
        COMPARE_STATUS(draft, 0);
        QVERIFY(draft.err.contains(QStringLiteral("Not in force: ")));
        // What ends after the deed was issued is no news about it, neither in its copy nor in a draft.
        const auto until = [&](const QString &day) {
            return run({QStringLiteral("put"), QStringLiteral("agreements"), m_file,
                        QStringLiteral("{\"id\":\"%1\",\"rct_until\":\"%2\"}").arg(piazzola(), day)});
        };
        COMPARE_STATUS(until(QStringLiteral("2027-12-31")), 0);
        COMPARE_STATUS(run(print), 0);
        COMPARE_STATUS(until(QStringLiteral("2026-05-31")), 0);
        QStringList copy = print;
        copy.back() = file("scaduta.odt");
        for (const QStringList &later :
             {copy, copy + QStringList(QStringLiteral("--draft")), print + QStringList(QStringLiteral("--draft"))})
        {
            const Answer answer = run(later);
            COMPARE_STATUS(answer, 0);
            QVERIFY2(!answer.err.contains(QStringLiteral("Not in force")), qPrintable(answer.err));
        }
    }

    void printOfAnIncompleteRecordListsWhatIsMissing()
    {
        const QString body =
            idOf(QStringLiteral("bodies"), QStringLiteral("name"), QStringLiteral("Comune di Piazzola"));
        const QString id =
            put(QStringLiteral("agreements"),
                QStringLiteral(R"({"subject":"Prova","kind":"public_utility","body_id":"%1"})").arg(body).toUtf8())
                .out.trimmed();
        QVERIFY(!id.isEmpty());
        const QString name = run(words("list templates --format csv")).lines().value(1).section(QLatin1Char(','), 0, 0);
        const QString out = file("incompleta.pdf");
        const Answer answer = run({QStringLiteral("print"), name, id, m_file, QStringLiteral("--out"), out});
        COMPARE_STATUS(answer, 1);
        QVERIFY(answer.err.count(QLatin1Char('\n')) > 3);
        QVERIFY(!QFile::exists(out));
    }

    void printIntoAMissingFolderIsRefused()
    {
        const QString name = run(words("list templates --format csv")).lines().value(1).section(QLatin1Char(','), 0, 0);
        const Answer answer = run({QStringLiteral("print"), name, piazzola(), m_file, QStringLiteral("--draft"),
                                   QStringLiteral("--out"), file("no/where.pdf")});
        COMPARE_STATUS(answer, 3);
        QVERIFY(answer.err.contains(QStringLiteral("where.pdf")));
    }

    void tenThousandCodesAreOneProcess()
    {
        QByteArray lines;
        for (int i = 0; i < 5000; ++i)
            lines += "RSSMRA80A01H501U\n01234567890\n";
        const Answer answer = run(words("check codice-fiscale -"), lines);
        COMPARE_STATUS(answer, 1);
        QCOMPARE(answer.lines().size(), 10'000);
        QCOMPARE(answer.lines()[0], QStringLiteral("valid"));
        QVERIFY(answer.lines()[1].startsWith(QStringLiteral("invalid: ")));
    }

    void checkAnswersEachValue()
    {
        const Answer answer = run({QStringLiteral("check"), QStringLiteral("partita-iva"),
                                   QStringLiteral("00743110157"), QStringLiteral("00743110158")});
        COMPARE_STATUS(answer, 1);
        QCOMPARE(answer.lines().size(), 2);
        QCOMPARE(answer.lines()[0], QStringLiteral("valid"));
        COMPARE_STATUS(run(words("check nothing x")), 2);
        COMPARE_STATUS(run({QStringLiteral("check"), QStringLiteral("iban"), QStringLiteral("-")}, "\n"), 1);
    }

    void tenThousandPeriodsAreOneProcess()
    {
        QByteArray lines;
        for (int i = 0; i < 10'000; ++i)
            lines += "2026-01-01 2026-12-31\n";
        const Answer answer = run(words("calendar workdays -"), lines);
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.lines().size(), 10'000);
        QCOMPARE(answer.lines().first(), answer.lines().last());
        QCOMPARE(answer.lines().first(), run(words("calendar workdays 2026-01-01 2026-12-31")).out.trimmed());
    }

    void calendarAnswersAreBare_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *arguments, const char *answer) {
            QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(answer);
        };
        row("calendar period 2026-01-31 --months 1", "2026-02-28");
        row("calendar period 2026-02-01 --days 28", "2026-02-28");
        row("calendar deadline 2026-01-01 --days 5", "2026-01-07");
        row("calendar deadline 2026-03-04T10:20 --hours 48", "2026-03-06T11:00");
        row("calendar deadline 2026-03-04T10:20 --hours 48 --before", "2026-03-02T10:00");
        row("calendar workdays 2026-12-24 2026-12-28", "2");
    }

    void calendarAnswersAreBare()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, answer);
        const Answer given = run(arguments.split(QLatin1Char(' ')));
        COMPARE_STATUS(given, 0);
        QCOMPARE(given.out, answer + QLatin1Char('\n'));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *arguments :
             {"", "nothing", "list", "info", "show people", "list people f --format xml", "list kinds --lang fr",
              "list kinds --today ieri", "list kinds --colour", "calendar workdays 2026-01-01",
              "calendar workdays 2026-02-30 2026-03-01", "calendar holidays 1900", "calendar period 2026-01-01",
              "calendar period 2026-01-01 --months 0", "print a b c"})
            QTest::newRow(arguments) << QString::fromUtf8(arguments);
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QString, arguments);
        const Answer answer = run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        COMPARE_STATUS(answer, 2);
        QCOMPARE(answer.out, QString());
        QVERIFY(!answer.err.isEmpty());
    }

    void helpIsInBothLanguages()
    {
        const Answer italian = run(words("--help")), english = run(words("--help --lang en"));
        COMPARE_STATUS(italian, 0);
        COMPARE_STATUS(english, 0);
        QVERIFY(italian.out.contains(QStringLiteral("insieme-cli")));
        QVERIFY(italian.out != english.out);
        QVERIFY(english.out.contains(QStringLiteral("undo FILE [STEP]")));
    }

    void englishIsSpokenWhereAsked()
    {
        const Answer answer = run({QStringLiteral("put"), QStringLiteral("agreements"), m_file, QStringLiteral("{}"),
                                   QStringLiteral("--lang"), QStringLiteral("en")});
        COMPARE_STATUS(answer, 1);
        QVERIFY2(answer.err.contains(QStringLiteral("Subject")), qPrintable(answer.err));
    }

    void backupAndRestore()
    {
        const QString copy = file("copia.insieme");
        QFile::remove(copy);
        COMPARE_STATUS(on("backup", {copy}), 0);
        COMPARE_STATUS(put(QStringLiteral("people"), R"({"family_name":"Dopo","given_name":"Anna"})"), 0);
        const QString changed = run({QStringLiteral("list"), QStringLiteral("people"), m_file}).out;
        const Answer restored = run({QStringLiteral("restore"), copy, m_file});
        COMPARE_STATUS(restored, 0);
        const QString kept =
            m_folder.path() + QLatin1Char('/') + restored.err.section(QLatin1Char('/'), -1).trimmed().chopped(1);
        QVERIFY(!run({QStringLiteral("list"), QStringLiteral("people"), m_file}).out.contains(QStringLiteral("Dopo")));
        QVERIFY2(QFile::exists(kept), qPrintable(restored.err));
        QCOMPARE(run({QStringLiteral("list"), QStringLiteral("people"), kept}).out, changed);
        COMPARE_STATUS(on("backup", {copy}), 3);
        COMPARE_STATUS(run({QStringLiteral("restore"), file("nessuna.insieme"), m_file}), 3);
        COMPARE_STATUS(on("verify"), 0);
    }
};

} // namespace

INSIEME_TEST(Commands)
#include "tst_commands.moc"
