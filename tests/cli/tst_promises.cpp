// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tool.h"
#include "tests/support/testing.h"

#include <array>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <sys/stat.h>
#include <unistd.h>

using namespace insieme::test;

namespace {

/// What scripts rely on, and what a slip of the hand must not do.
class Promises : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    Answer tool(const QString &text) const
    {
        QStringList words = text.split(QLatin1Char(' '));
        words.replaceInStrings(QStringLiteral("FILE"), m_file);
        return run(words);
    }
    Answer put(const QString &kind, const char *json) const
    {
        return run({QStringLiteral("put"), kind, m_file, QString::fromUtf8(json)});
    }
    QJsonArray listed(const QString &text) const { return tool(text + QStringLiteral(" --format json")).array(); }

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

    void aCalendarReplacesCalendarsOnly()
    {
        const QByteArray before = bytesOf(m_file);
        COMPARE_STATUS(tool(QStringLiteral("deadlines FILE --ics FILE")), 3);
        QCOMPARE(bytesOf(m_file), before);
        const QString calendar = file("scadenze.ics");
        for (int time = 0; time < 2; ++time)
            COMPARE_STATUS(tool(QStringLiteral("deadlines FILE --ics ") + calendar), 0);
        QVERIFY(bytesOf(calendar).startsWith("BEGIN:VCALENDAR"));
    }

    void optionsStandAnywhere()
    {
        const QString id = listed(QStringLiteral("list conventions FILE"))[0][QLatin1String("id")].toString();
        const QString print =
            QStringLiteral("print convenzione-comune %1 FILE --out %2 --draft").arg(id, file("a.pdf"));
        for (const QString &text : {QStringLiteral("--lang en ") + print, QStringLiteral("--today 2026-06-01 ") + print,
                                    print + QStringLiteral(" --lang en")})
        {
            QFile::remove(file("a.pdf"));
            const Answer answer = tool(text);
            COMPARE_STATUS(answer, 0);
            QVERIFY(QFile::exists(file("a.pdf")));
        }
    }

    void anOptionOfAnotherCommandIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"put people FILE {\"family_name\":\"Prova\"} --dry-run", "undo FILE --dry-run", "info FILE --months 3",
              "list people FILE --reveal", "show people . FILE --format csv", "nothing --help",
              "calendar holidays 2026 --week 4:00,4:00,4:00,4:00,4:00,0,0",
              "calendar workdays 2026-01-01 2026-01-31 --before", "sync conflicts FILE --full",
              "sync role FILE --passphrase-file FILE", "list columns people --where a",
              "housing capacity FILE --on 2026-01-01", "new FILE2 --sample --operator Marta",
              "check codice-fiscale RSSMRA80A01H501U --operator Marta",
              // Nothing is recorded there that somebody could sign.
              "info FILE --operator Marta", "verify FILE --operator Marta", "list people FILE --operator Marta",
              "list kinds --operator Marta", "verify FILE --format json",
              "check codice-fiscale RSSMRA80A01H501U --format json", "undo FILE --format csv",
              "calendar deadline 2026-01-01 --days 5 --format json", "sync export FILE FILE2 --format csv",
              "calendar holidays 2026 --operator Marta", "sync conflicts FILE --operator Marta",
              "deadlines FILE --operator Marta", "contract checks X FILE --operator Marta"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void anOptionOfAnotherCommandIsRefused()
    {
        QFETCH(QString, text);
        const QByteArray before = bytesOf(m_file);
        COMPARE_STATUS(tool(text), 2);
        QCOMPARE(bytesOf(m_file), before);
        QVERIFY(!QFile::exists(m_file + u'2'));
    }

    void onlyMonthlyPapersTakeAMonth()
    {
        const QStringList monthly{QStringLiteral("registro-presenze"),    QStringLiteral("distinta-indennita"),
                                  QStringLiteral("dati-progetto"),        QStringLiteral("conto-mensile"),
                                  QStringLiteral("foglio-presenze"),      QStringLiteral("estratto-contributi"),
                                  QStringLiteral("sollecito-contributi"), QStringLiteral("lettera-preavviso"),
                                  QStringLiteral("verbale-riconsegna"),   QStringLiteral("dati-casa")};
        const QJsonArray templates = listed(QStringLiteral("list templates"));
        QVERIFY(templates.size() > monthly.size());
        for (const QJsonValue &each : templates) {
            const QString name = each[QLatin1String("template")].toString();
            const Answer answer = tool(QStringLiteral("print %1 . FILE --out %2 --month 2026-05 --draft --lang en")
                                           .arg(name, file("may.pdf")));
            const bool refused = answer.err.contains(QStringLiteral("goes by no month"));
            QVERIFY2(refused != monthly.contains(name), qPrintable(name + answer.err));
            QVERIFY2(!refused || answer.status == 2, qPrintable(name));
        }
        QVERIFY(!QFile::exists(file("may.pdf")));
    }

    /// What shows nothing fills in nothing: no record is made whose name nobody sees.
    void whatShowsNothingFillsNothingIn()
    {
        for (const char *name : {"\u202e", "\u200b\u200d", "\ufeff", " \u00ad ", "\u3164"}) {
            const Answer refused = run({QStringLiteral("put"), QStringLiteral("cooperatives"), m_file,
                                        QString::fromUtf8(R"({"name":"%1"})").arg(QString::fromUtf8(name)),
                                        QStringLiteral("--lang"), QStringLiteral("en")});
            COMPARE_STATUS(refused, 1);
            QVERIFY2(refused.err.contains(QStringLiteral("it must be filled in")), qPrintable(refused.err));
        }
    }

    void nothingThatIsSaidGoesUnheard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *text, const char *word) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(word);
        };
        row("calendar holidays 2026 2027", "“2027”");
        row("calendar placement 2026-01-01 x --days 3", "“x”");
        row("calendar period - extra --months 3", "“extra”");
        row("list kinds extra", "“extra”");
        row("list templates x", "“x”");
        row("list people FILE more", "“more”");
        row("undo FILE 1 2", "“2”");
        row("calendar period 2026-01-01 --months 3 --months 4", "--months");
        row("info FILE --format csv --format json", "--format");
    }
    /// A word or an option of which nothing would come: whoever gave it meant something by it.
    void nothingThatIsSaidGoesUnheard()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        const QByteArray before = bytesOf(m_file);
        const Answer answer = tool(text + QStringLiteral(" --lang en"));
        COMPARE_STATUS(answer, 2);
        QVERIFY2(answer.err.contains(word), qPrintable(answer.err));
        QCOMPARE(answer.out, QString());
        QCOMPARE(bytesOf(m_file), before);
    }
    void whatMayBeSaidMoreThanOnceIsHeard()
    {
        COMPARE_STATUS(tool(QStringLiteral("calendar placement 2026-01-12 --days 30 "
                                           "--suspend 2026-01-14..2026-01-15=illness "
                                           "--suspend 2026-01-19..2026-01-20=illness")),
                       0);
        COMPARE_STATUS(tool(QStringLiteral("check belfiore G587 G224 H501")), 0);
    }

    void calendarQuestionsAreToldWhatTheyLack_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *question, const char *said) {
            QTest::newRow(question) << QString::fromUtf8(question) << QString::fromUtf8(said);
        };
        row("workdays 31/02/2026 2026-03-01", "31/02/2026 does not exist");
        row("workdays 2026-02-30 2026-03-01", "2026-02-30 does not exist");
        row("workdays 2026-03-01 2026-02-01", "begins comes first, and 2026-03-01 is after 2026-02-01");
        row("workdays 2026-03-01", "second day is missing");
        row("workdays 01/03/2026 2026-02-01", "“01/03/2026” is not a day (YYYY-MM-DD");
        row("period 2026-01-01", "How long?");
        row("period 2026-01-01 --months 1 --days 3", "Only one length");
        row("deadline 2026-01-01T09:00 --hours 3 --saturday move", "--saturday goes with --days or --months");
        row("deadline 2026-01-01 --hours 3", "is not a day and time");
        row("deadline 2200-12-31 --days 1", "from 1950 to 2200");
        row("deadline 0099-01-01 --days 2", "from the year 1600 to 2999");
        row("deadline 2026-01-01 --days 5 --municipality H501", "“calendar deadline” does not take --municipality");
        row("period 2026-01-01 --days 5 --municipality H501", "“calendar period” does not take --municipality");
    }
    void calendarQuestionsAreToldWhatTheyLack()
    {
        QFETCH(QString, question);
        QFETCH(QString, said);
        const Answer asked = tool(QStringLiteral("--lang en calendar ") + question);
        COMPARE_STATUS(asked, 2);
        QVERIFY2(asked.err.contains(said), qPrintable(asked.err));
        const Answer line = run({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("calendar"),
                                 question.section(u' ', 0, 0), QStringLiteral("-")},
                                question.section(u' ', 1).replace(u' ', u'\t').toUtf8() + '\n');
        COMPARE_STATUS(line, 1);
        QVERIFY2(line.out.startsWith(QStringLiteral("invalid: ")) && line.out.contains(said), qPrintable(line.out));
    }

    void refusalsNameTheirCause_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *text, int status, const char *said) {
            QTest::newRow(text) << QString::fromUtf8(text) << status << QString::fromUtf8(said);
        };
        row("calendar holidays abc", 2, "“abc” is not a year");
        row("undo FILE 1", 1, "is what the file began with: that cannot be undone. Nothing was changed.");
        row("backup FILE /nonexistent/b.insieme", 3, "The folder /nonexistent does not exist. Nothing was written");
        row("new /nonexistent/b.insieme", 3, "The folder /nonexistent does not exist. Nothing was written");
        // The administrator may write into every folder, as it is asked.
        row("new /proc/b.insieme", 3,
            ::geteuid() == 0 ? "could not be made. Choose another" : "Nothing was written; choose another one.");
    }
    void refusalsNameTheirCause()
    {
        QFETCH(QString, text);
        QFETCH(int, status);
        QFETCH(QString, said);
        const QByteArray before = bytesOf(m_file);
        const Answer answer = tool(text + QStringLiteral(" --lang en"));
        COMPARE_STATUS(answer, status);
        QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
        QCOMPARE(bytesOf(m_file), before);
    }

    /// 29 June is one in Rome alone since 1986; its patron's day is the same day, and no day is listed twice.
    void localHolidaysAreNamed()
    {
        const auto names = [this](const QString &question) {
            QStringList days;
            for (const QString &line : tool(question + QStringLiteral(" --format csv")).lines().mid(1))
                days << line;
            return days;
        };
        const QString rome = QStringLiteral("calendar holidays 2026 --municipality H501");
        QCOMPARE(names(rome).filter(QStringLiteral("2026-06-29")),
                 QStringList{QStringLiteral("2026-06-29,Santi Pietro e Paolo")});
        QVERIFY(names(QStringLiteral("calendar holidays 1980 --municipality H501"))
                    .filter(QStringLiteral("1980-06-29"))
                    .isEmpty());
        QCOMPARE(names(QStringLiteral("calendar holidays 1976 --municipality H501"))
                     .filter(QStringLiteral("1976-06-29"))
                     .size(),
                 1);
        QVERIFY(names(QStringLiteral("calendar holidays 2026")).filter(QStringLiteral("2026-06-29")).isEmpty());
        for (const auto &[day, count] :
             {std::pair("2026-06-29", "0"), std::pair("2026-06-30", "1"), std::pair("1981-06-29", "1")})
            QCOMPARE(
                tool(QStringLiteral("calendar workdays %1 %1 --municipality H501").arg(QLatin1String(day))).lines(),
                QStringList{QLatin1String(count)});
        for (const char *comune : {"G587", "G693"})
            QVERIFY(names(QStringLiteral("calendar holidays 2026 --municipality %1").arg(QLatin1String(comune)))
                        .contains(QStringLiteral("2026-11-11,San Martino")));
        // Programs read one name in every language.
        QCOMPARE(names(rome), names(rome + QStringLiteral(" --lang en")));
    }

    void aDeviceOrAPipeIsNotAttached()
    {
        const QString id = listed(QStringLiteral("list people FILE"))[0][QLatin1String("id")].toString();
        const QString pipe = file("tubo");
        QFile::remove(pipe);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QByteArray before = bytesOf(m_file);
        for (const QString &source : {QStringLiteral("/dev/zero"), pipe}) {
            const Answer answer = tool(QStringLiteral("--lang en attach people %1 %2 FILE").arg(id, source));
            COMPARE_STATUS(answer, 3);
            QVERIFY2(answer.err.contains(QStringLiteral("a device or a pipe")), qPrintable(answer.err));
        }
        QCOMPARE(bytesOf(m_file), before);
    }

    void aTableHasTheColumnsOfTheList()
    {
        const QString heads = tool(QStringLiteral("--lang en list conventions FILE")).lines().front();
        for (const char *head : {"Status", "Start", "End", "CIG"})
            QVERIFY2(heads.contains(QLatin1String(head)), qPrintable(heads));
        const QStringList people =
            tool(QStringLiteral("list people FILE")).lines().front().split(QStringLiteral("  "), Qt::SkipEmptyParts);
        QVERIFY2(people.contains(QStringLiteral("Nato il")) || people.join(u' ').contains(QStringLiteral("nascita")),
                 qPrintable(people.join(u'|')));
        QStringList names;
        for (const QString &label : people)
            names << label.trimmed();
        QCOMPARE(names.removeDuplicates(), 0);
    }

    /// Whatever the program speaks: a script reads the same.
    void programsReadTheSameInEveryLanguage()
    {
        for (const char *question : {"list cooperatives FILE --format csv", "list cooperatives FILE --format json",
                                     "list conventions FILE --format csv", "calendar holidays 2026 --format json"})
        {
            const Answer italian = tool(QString::fromLatin1(question));
            COMPARE_STATUS(italian, 0);
            QCOMPARE(tool(QString::fromLatin1(question) + QStringLiteral(" --lang en")).out, italian.out);
        }
    }

    void whatHangsOnARecordIsInItsJson()
    {
        const QString id = listed(QStringLiteral("list conventions FILE"))[0][QLatin1String("id")].toString();
        QFile scan(file("Scansione.txt"));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write("x") == 1);
        scan.close();
        const Answer attached = tool(QStringLiteral("attach conventions %1 %2 FILE").arg(id, scan.fileName()));
        COMPARE_STATUS(attached, 0);
        const QJsonArray linked = tool(QStringLiteral("show conventions %1 FILE --format json").arg(id))
                                      .object()[QLatin1String("linked")]
                                      .toArray();
        const auto found = std::find_if(linked.begin(), linked.end(), [](const QJsonValue &each) {
            return each[QLatin1String("kind")] == QLatin1String("attachments");
        });
        QVERIFY(found != linked.end());
        QCOMPARE((*found)[QLatin1String("id")].toString(), attached.out.trimmed());
        QCOMPARE((*found)[QLatin1String("title")].toString(), QStringLiteral("Scansione.txt"));
    }

    void onlyNullClearsWhatIsNoText()
    {
        const QString id = listed(QStringLiteral("list conventions FILE"))[0][QLatin1String("id")].toString();
        const QByteArray before = bytesOf(m_file);
        for (const char *field : {"body_id", "end_date", "amount"}) {
            const Answer answer = run({QStringLiteral("put"), QStringLiteral("conventions"), m_file,
                                       QStringLiteral(R"({"id":"%1","%2":""})").arg(id, QLatin1String(field))});
            COMPARE_STATUS(answer, 1);
            QVERIFY2(answer.err.contains(QLatin1String(field)), qPrintable(answer.err));
        }
        COMPARE_STATUS(put(QStringLiteral("organisations"), R"({"name":"X","names":[{"name":"Y"}]})"), 1);
        const Answer contract = run({QStringLiteral("put"), QStringLiteral("contracts"), m_file,
                                     QStringLiteral(R"({"id":"%1","notes":"x"})").arg(id)});
        COMPARE_STATUS(contract, 1);
        QCOMPARE(bytesOf(m_file), before);
        COMPARE_STATUS(put(QStringLiteral("organisations"), R"({"name":"X","names":[{"name":"X"}]})"), 0);
    }

    void everyBadLineIsToldAndNothingKept()
    {
        const QByteArray before = bytesOf(m_file);
        const Answer answer = run({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("put"),
                                   QStringLiteral("people"), m_file, QStringLiteral("-")},
                                  "{\"family_name\":\"Uno\"}\n{\"family_nam\":\"Due\"}\n{}\n"
                                  "{\"family_name\":\"Tre\"}\nnothing\n");
        COMPARE_STATUS(answer, 1);
        for (const char *line : {"Line 2: ", "Line 3: ", "Line 5: "})
            QVERIFY2(answer.err.contains(QLatin1String(line)), qPrintable(answer.err));
        QVERIFY(!answer.err.contains(QStringLiteral("Line 4")));
        QCOMPARE(bytesOf(m_file), before);
    }

    /// Rows stand in the order in which they were given, and a row that is gone keeps its name in the history.
    void rowsKeepTheirOrderAndTheirNames()
    {
        const QString id = listed(QStringLiteral("list conventions FILE"))[0][QLatin1String("id")].toString();
        const auto write = [&](const QString &rows) {
            return run({QStringLiteral("put"), QStringLiteral("conventions"), m_file,
                        QStringLiteral(R"({"id":"%1","posts":[%2]})").arg(id, rows)});
        };
        const auto posts = [&] {
            return tool(QStringLiteral("show conventions %1 FILE --format json").arg(id))
                .object()[QLatin1String("posts")]
                .toArray();
        };
        COMPARE_STATUS(write(QStringLiteral(
                           R"({"job":"Orto","count":7},{"job":"Serra","count":2},{"job":"Magazzino","count":5})")),
                       0);
        QJsonArray given = posts();
        QCOMPARE(given.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(given[i][QLatin1String("count")].toInt(), (std::array{7, 2, 5})[size_t(i)]);
            QCOMPARE(given[i][QLatin1String("position")].toInt(), i + 1);
        }
        const QString row = given[0][QLatin1String("id")].toString();
        COMPARE_STATUS(write(QStringLiteral(R"({"id":"%1","count":3})").arg(row)), 0);
        COMPARE_STATUS(write(QString()), 0);
        const Answer told = tool(QStringLiteral("--lang en history FILE --record %1").arg(id));
        COMPARE_STATUS(told, 0);
        QStringList changed; // of 7 to 3, while the row was there
        for (const QString &line : told.lines()) {
            if (line.contains(QRegularExpression(QStringLiteral("People +7 +3"))))
                changed << line;
        }
        QCOMPARE(changed.size(), 1);
        QVERIFY2(changed.front().contains(QStringLiteral("Orto")), qPrintable(changed.front()));
    }

    void anEmptyPassphraseIsNone()
    {
        QFile empty(file("vuota.txt"));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        COMPARE_STATUS(tool(QStringLiteral("sync export FILE %1 --full --passphrase-file %2")
                                .arg(file("p.pacco"), empty.fileName())),
                       1);
        QVERIFY(!QFile::exists(file("p.pacco")));
    }

    void refusalsSayWhere()
    {
        const auto says = [](const Answer &answer, const char *word) {
            return answer.status > 0 && answer.err.contains(QString::fromUtf8(word));
        };
        const QString gone = QStringLiteral("01a22343-0000-7000-8000-000000000000");
        const Answer answer = run({QStringLiteral("put"), QStringLiteral("agreements"), m_file,
                                   QStringLiteral(R"({"subject":"Prova","body_id":"%1"})").arg(gone)});
        QVERIFY2(says(answer, "Controparte") && answer.err.contains(gone), qPrintable(answer.err));
        QVERIFY(says(put(QStringLiteral("people"), R"({"id":"nope","notes":"x"})"), "nope"));
        QVERIFY(says(put(QStringLiteral("organisations"), "{\"name\":\"a\\u0000b\"}"), "Denominazione"));
        QVERIFY(says(put(QStringLiteral("consortium"), R"({"name":"Secondo"})"), "consorzio"));
        QVERIFY(says(tool(QStringLiteral("import people %1 FILE").arg(file("nope.csv"))), "non esiste"));
        QVERIFY(says(tool(QStringLiteral("restore FILE /nonexist/a.insieme")), "/nonexist"));
        QVERIFY(says(tool(QStringLiteral("as-of FILE 2026-06-22 /nonexist/o.insieme")), "/nonexist"));
        QVERIFY(says(tool(QStringLiteral("calendar period 2026-01-01 --months 99999999")), "1200"));
    }

    /// What tells about a person's life stays masked wherever changes are shown, in every format.
    void sensitiveValuesAreMaskedWhereverChangesAreShown()
    {
        const QString desk = file("limena.insieme"), full = file("tutto.pacchetto"), part = file("parte.pacchetto");
        COMPARE_STATUS(run({QStringLiteral("new"), desk, QStringLiteral("--desk"), QStringLiteral("Limena")}), 0);
        COMPARE_STATUS(tool(QStringLiteral("sync export FILE %1 --full").arg(full)), 0);
        COMPARE_STATUS(tool(QStringLiteral("sync import %1 %2").arg(desk, full)), 0);
        const QString id = listed(QStringLiteral("list households FILE"))[0][QLatin1String("id")].toString();
        const auto write = [&](const QString &where, const char *note, const char *isee) {
            return run({QStringLiteral("put"), QStringLiteral("households"), where,
                        QStringLiteral(R"({"id":"%1","notes":"%2","isee":"%3"})")
                            .arg(id, QLatin1String(note), QLatin1String(isee))});
        };
        COMPARE_STATUS(write(m_file, "quisquiliasegreta", "4321.09"), 0);
        COMPARE_STATUS(write(desk, "altracosasegreta", "5432.10"), 0);
        COMPARE_STATUS(tool(QStringLiteral("sync export %1 %2").arg(desk, part)), 0);
        int looked = 0;
        const auto silent = [&](const QString &command, int status) {
            for (const char *format : {"table", "csv", "json"}) {
                const Answer answer = tool(command + QStringLiteral(" --format ") + QLatin1String(format));
                COMPARE_STATUS(answer, status);
                QVERIFY2(answer.out.size() > 40, qPrintable(command));
                for (const char *secret : {"segreta", "4321", "4.321", "5432", "5.432"})
                    QVERIFY2(!answer.out.contains(QLatin1String(secret)) && !answer.err.contains(QLatin1String(secret)),
                             qPrintable(command + QLatin1Char('\n') + answer.out.left(2000)));
                ++looked;
            }
        };
        silent(QStringLiteral("history FILE --record %1").arg(id), 0);
        silent(QStringLiteral("sync preview FILE %1").arg(part), 0);
        COMPARE_STATUS(tool(QStringLiteral("sync import FILE %1").arg(part)), 0);
        silent(QStringLiteral("sync conflicts FILE"), 1);
        silent(QStringLiteral("history FILE"), 0);
        silent(QStringLiteral("compare FILE 2020-01-01 2026-12-31"), 0);
        QCOMPARE(looked, 15);
    }

    void theHistoryIsForPrograms()
    {
        const QString id = listed(QStringLiteral("list cooperatives FILE"))[0][QLatin1String("id")].toString();
        COMPARE_STATUS(run({QStringLiteral("put"), QStringLiteral("cooperatives"), m_file,
                            QStringLiteral(R"({"id":"%1","founded_on":"2001-02-03","capital":"1234.50"})").arg(id),
                            QStringLiteral("--reason"), QStringLiteral("chiesto dal Comune")}),
                       0);
        QStringList fields;
        for (const QString &language : {QStringLiteral("it"), QStringLiteral("en")}) {
            const QJsonArray rows = listed(QStringLiteral("history FILE --lang ") + language);
            QVERIFY(rows.size() > 2);
            const QJsonObject newest = rows[0].toObject();
            QVERIFY(newest[QLatin1String("step")].isDouble());
            QCOMPARE(newest[QLatin1String("reason")].toString(), QStringLiteral("chiesto dal Comune"));
            QCOMPARE(newest[QLatin1String("kind")].toString(), QStringLiteral("cooperatives"));
            QCOMPARE(newest[QLatin1String("id")].toString(), id);
            for (int row = 0; row < 2; ++row)
                fields << rows[row][QLatin1String("field")].toString() + u'='
                        + rows[row][QLatin1String("after")].toString();
        }
        QCOMPARE(fields.mid(0, 2), fields.mid(2));
        QVERIFY2(fields.contains(QStringLiteral("founded_on=2001-02-03"))
                     && fields.contains(QStringLiteral("capital=1234.50")),
                 qPrintable(fields.join(u' ')));
    }

    void listsHoldWhatWasInForce()
    {
        const auto membership = [&](const QString &day) {
            for (const QJsonValue &each : listed(QStringLiteral("list cooperatives FILE --on ") + day)) {
                if (each[QLatin1String("name")].toString() == QLatin1String("Cooperativa Esempio Filanda"))
                    return each[QLatin1String("membership")].toString();
            }
            return QString();
        };
        QCOMPARE(membership(QStringLiteral("2008-01-01")), QStringLiteral("not_member"));
        QCOMPARE(membership(QStringLiteral("2020-01-01")), QStringLiteral("member"));
        QCOMPARE(membership(QStringLiteral("2024-12-31")), QStringLiteral("member"));
        QCOMPARE(membership(QStringLiteral("2025-01-01")), QStringLiteral("former"));
        // What a paper says that was issued later is not known yet.
        bool expires = false;
        for (const QJsonValue &each : listed(QStringLiteral("list cooperatives FILE"))) {
            const QString id = each[QLatin1String("id")].toString();
            expires = expires || !each[QLatin1String("next_expiry")].toString().isEmpty();
            const QJsonObject once =
                tool(QStringLiteral("show cooperatives %1 FILE --on 2008-01-01 --format json").arg(id)).object();
            QCOMPARE(once[QLatin1String("next_expiry")].toString(), QString());
        }
        QVERIFY(expires);
        for (const QJsonValue &each : listed(QStringLiteral("list cooperatives FILE --on 2008-01-01")))
            QCOMPARE(each[QLatin1String("next_expiry")].toString(), QString());
        const QJsonArray then = listed(QStringLiteral("list agreements FILE --on 2019-01-01"));
        QVERIFY(!then.isEmpty());
        QVERIFY(then.size() < listed(QStringLiteral("list agreements FILE")).size());
        for (const QJsonValue &each : then) {
            const QString from = each[QLatin1String("start_date")].toString(),
                          to = each[QLatin1String("end_date")].toString();
            QVERIFY2(!from.isEmpty() && from <= QLatin1String("2019-01-01")
                         && (to.isEmpty() || to >= QLatin1String("2019-01-01")),
                     qPrintable(from + u' ' + to));
            QVERIFY(each[QLatin1String("status")].toString() != QLatin1String("draft"));
        }
    }

    void theFirstConsortiumIsTakenBack()
    {
        const QString empty = file("leer.insieme");
        COMPARE_STATUS(run({QStringLiteral("new"), empty}), 0);
        COMPARE_STATUS(run({QStringLiteral("put"), QStringLiteral("consortium"), empty,
                            QStringLiteral(R"({"name":"Consorzio Prova"})")}),
                       0);
        COMPARE_STATUS(run({QStringLiteral("undo"), empty}), 0);
        COMPARE_STATUS(run({QStringLiteral("redo"), empty}), 0);
    }

    /// From wherever it is called, also where it goes on with another of its commands.
    void theScriptOfTheHouseRunsFromAnywhere()
    {
        QTemporaryDir folder;
        const auto script = [&folder](const QString &path, const QByteArray &text) {
            const QString file = folder.filePath(path);
            QDir().mkpath(QFileInfo(file).path());
            QFile out(file);
            return out.open(QIODevice::WriteOnly) && out.write("#!/bin/sh\n" + text + "\n") > 0
                && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        };
        QVERIFY(script(QStringLiteral("bin/dpkg-query"), "echo install ok installed"));
        for (const char *tool : {"bin/cmake", "bin/git", "house/build/dev/app/insieme-cli"})
            QVERIFY(script(QLatin1String(tool), "exit 0"));
        QVERIFY(script(QStringLiteral("house/build/dev/app/insieme"),
                       "mkdir -p \"$2/manual\" && echo picture >\"$2/manual/a.png\""));
        QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("house/resources/manual/pictures"))));
        QVERIFY(QFile::copy(QStringLiteral(INSIEME_DEV), folder.filePath(QStringLiteral("house/dev"))));
        for (const char *command : {"run", "pictures"}) {
            QDir(folder.filePath(QStringLiteral("house/build/gallery"))).removeRecursively();
            QProcess process;
            QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
            around.remove(QStringLiteral("DISPLAY"));
            around.remove(QStringLiteral("WAYLAND_DISPLAY"));
            around.insert(QStringLiteral("PATH"),
                          folder.filePath(QStringLiteral("bin:")) + around.value(QStringLiteral("PATH")));
            process.setProcessEnvironment(around);
            process.setWorkingDirectory(folder.path());
            process.start(QStringLiteral("house/dev"), {QLatin1String(command)});
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
            QVERIFY(QFile::exists(folder.filePath(QStringLiteral("house/build/gallery/manual/a.png"))));
        }
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("house/resources/manual/pictures/a.png"))));
    }

    void linesMayHaveTheirOwnOptions()
    {
        const Answer inherited = run({QStringLiteral("calendar"), QStringLiteral("period"), QStringLiteral("-"),
                                      QStringLiteral("--months"), QStringLiteral("6")},
                                     "2026-03-15\n2026-03-15 --days 10\n2026-03-15 --months=1\n");
        COMPARE_STATUS(inherited, 0);
        QCOMPARE(
            inherited.lines(),
            (QStringList{QStringLiteral("2026-09-14"), QStringLiteral("2026-03-24"), QStringLiteral("2026-04-14")}));
        const Answer answer = run({QStringLiteral("calendar"), QStringLiteral("period"), QStringLiteral("-")},
                                  "2026-03-15 --months 6\n2026-03-15 --days 10\n2026-03-15\n");
        COMPARE_STATUS(answer, 1);
        QCOMPARE(answer.lines()[0], QStringLiteral("2026-09-14"));
        QCOMPARE(answer.lines()[1], QStringLiteral("2026-03-24"));
        QVERIFY(answer.lines()[2].startsWith(QLatin1String("invalid: ")));
        // Beyond the years whose holidays are known nothing is answered.
        COMPARE_STATUS(tool(QStringLiteral("calendar deadline 2200-12-31 --days 1")), 2);
        COMPARE_STATUS(tool(QStringLiteral("calendar deadline 1950-01-05 --days 11 --before")), 2);
        COMPARE_STATUS(tool(QStringLiteral("calendar workdays 2026-12-31 2026-01-01")), 2);
    }
};

INSIEME_TEST(Promises)

} // namespace

#include "tst_promises.moc"
