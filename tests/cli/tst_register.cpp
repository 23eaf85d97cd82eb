// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tool.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace insieme::test;

namespace {

/// Papers, ratios and the register of members, as a program sees them.
class RegisterCommands : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    Answer ask(const QStringList &words) const
    {
        static const QStringList bare{QStringLiteral("attach"), QStringLiteral("extract"),
                                      QStringLiteral("detach"), QStringLiteral("put"),
                                      QStringLiteral("undo"),   QStringLiteral("verify"),
                                      QStringLiteral("show"),   QStringLiteral("merge-organisations")};
        const QStringList csv{QStringLiteral("--format"), QStringLiteral("csv")};
        return run(words + (bare.contains(words.front()) ? QStringList() : csv)
                   + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
    }
    Answer ask(const char *words) const
    {
        QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        list.insert(1, m_file);
        return ask(list);
    }
    static QString lineOf(const Answer &answer, const char *name)
    {
        for (const QString &line : answer.lines()) {
            if (line.contains(QLatin1String(name)))
                return line.mid(line.indexOf(QLatin1Char(',')) + 1);
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("sample.insieme"));
        COMPARE_STATUS(run({QStringLiteral("new"), m_file, QStringLiteral("--sample")}), 0);
    }

    QByteArray idsOf(const QString &kind, const QString &file) const
    {
        QByteArray ids;
        for (const QString &line : ask({QStringLiteral("list"), kind, file}).lines().mid(1))
            ids += line.section(QLatin1Char(','), 0, 0).toUtf8() + '\n';
        return ids;
    }

    void addressesOnSheets()
    {
        const QString out = m_folder.filePath(QStringLiteral("labels.pdf"));
        const QByteArray ids = idsOf(QStringLiteral("cooperatives"), m_file);
        QVERIFY(ids.count('\n') > 10);
        const auto sheet = [&](const char *kind, const char *format, const QByteArray &given, QStringList more = {}) {
            return run(QStringList{QStringLiteral("addresses"), QLatin1String(kind), QLatin1String(format), m_file,
                                   QStringLiteral("--lang"), QStringLiteral("en")}
                           + (more.isEmpty() ? QStringList{QStringLiteral("--out"), out} : more),
                       given);
        };
        COMPARE_STATUS(sheet("cooperatives", "busta-a3", ids), 2);
        COMPARE_STATUS(sheet("no-such-kind", "busta-dl", ids), 2);
        COMPARE_STATUS(sheet("cooperatives", "busta-dl", ids, {QStringLiteral("--out"), QStringLiteral("a.txt")}), 2);
        QVERIFY(!QFile::exists(out));
        // Nobody without an address gets a sheet, and no file is made of nothing.
        const Answer part = sheet("cooperatives", "etichette-3x7", ids);
        COMPARE_STATUS(part, 1);
        QVERIFY(QFile::remove(out));
        QByteArray without;
        for (const QString &line : part.err.split(QLatin1Char('\n'))) {
            if (const QString id = line.section(QLatin1Char(':'), 0, 0); id.size() == 36)
                without += id.toUtf8() + '\n';
        }
        QVERIFY(without.count('\n') > 5 && without.count('\n') < ids.count('\n'));
        const Answer none = sheet("cooperatives", "etichette-3x7", without);
        COMPARE_STATUS(none, 1);
        QCOMPARE(none.err.count(QLatin1Char('\n')), without.count('\n') + 1);
        QVERIFY(!QFile::exists(out));
        const QByteArray bodies = idsOf(QStringLiteral("bodies"), m_file);
        const Answer some = sheet("bodies", "etichette-3x7", bodies,
                                  {QStringLiteral("--out"), out, QStringLiteral("--first"), QStringLiteral("4")});
        COMPARE_STATUS(some, 1);
        QCOMPARE(some.lines(), QStringList{out});
        QVERIFY(bytesOf(out).startsWith("%PDF-1."));
        const Answer unknown = sheet("bodies", "busta-dl", bodies.left(37) + "0198c000-0000-7000-8000-000000000000\n");
        COMPARE_STATUS(unknown, 1);
        QVERIFY(unknown.err.contains(QLatin1String("0198c000-0000-7000-8000-000000000000")));
    }

    void aLetterToEachOfASelection()
    {
        const QString file = m_folder.filePath(QStringLiteral("letters.insieme"));
        COMPARE_STATUS(run({QStringLiteral("new"), file, QStringLiteral("--sample")}), 0);
        Answer answer = run(
            {QStringLiteral("put"), QStringLiteral("documents"), file, QStringLiteral("-")},
            R"({"title":"Assemblea","template":"lettera-ente","subject":"Assemblea","text":"Si comunica la data."})");
        COMPARE_STATUS(answer, 0);
        const QByteArray before = idsOf(QStringLiteral("documents"), file);
        QCOMPARE(before.count('\n'), 1);
        const QString pattern = QString::fromUtf8(before).trimmed();
        const QByteArray to = idsOf(QStringLiteral("cooperatives"), file);
        const auto write = [&](const QByteArray &ids) {
            return run({QStringLiteral("letters"), pattern, QStringLiteral("cooperatives"), file,
                        QStringLiteral("--lang"), QStringLiteral("en")},
                       ids);
        };
        COMPARE_STATUS(write(to + "0198c000-0000-7000-8000-000000000000\n"), 1);
        QCOMPARE(idsOf(QStringLiteral("documents"), file), before);
        answer = write(to);
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.lines().size(), to.count('\n'));
        QCOMPARE(idsOf(QStringLiteral("documents"), file).count('\n'), before.count('\n') + to.count('\n'));
        // One step back takes them all.
        COMPARE_STATUS(run({QStringLiteral("undo"), file}), 0);
        QCOMPARE(idsOf(QStringLiteral("documents"), file), before);
    }

    void filesHangOnPapers()
    {
        const QString file = m_folder.filePath(QStringLiteral("files.insieme"));
        COMPARE_STATUS(run({QStringLiteral("new"), file, QStringLiteral("--sample")}), 0);
        Answer answer = ask({QStringLiteral("list"), QStringLiteral("requirements"), file});
        COMPARE_STATUS(answer, 0);
        const QString paper = answer.lines().value(1).section(QLatin1Char(','), 0, 0);
        QFile source(m_folder.filePath(QStringLiteral("durc.pdf")));
        QVERIFY(source.open(QIODevice::WriteOnly) && source.write("%PDF-1.4 durc") > 0);
        source.close();
        const auto about = [&](const char *command, QStringList more = {}) {
            return ask(QStringList{QLatin1String(command), QStringLiteral("requirements"), paper} + more
                       + QStringList{file});
        };
        answer = about("attach", {source.fileName()});
        COMPARE_STATUS(answer, 0);
        const QString id = answer.lines().value(0);
        COMPARE_STATUS(about("attach", {source.fileName()}), 1);
        COMPARE_STATUS(about("attach", {m_folder.filePath(QStringLiteral("nowhere.pdf"))}), 3);
        answer = about("attached");
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.lines().value(0), QStringLiteral("id,file_name,size,media_type,added_on,sha256"));
        QVERIFY2(answer.lines().value(1).startsWith(id + QStringLiteral(",durc.pdf,13,application/pdf,2026-06-22,")),
                 qPrintable(answer.out));
        COMPARE_STATUS(ask({QStringLiteral("verify"), file}), 0);
        const QString out = m_folder.filePath(QStringLiteral("out.pdf"));
        COMPARE_STATUS(ask({QStringLiteral("extract"), id, file, QStringLiteral("--out"), out}), 0);
        QCOMPARE(bytesOf(out), QByteArray("%PDF-1.4 durc"));
        COMPARE_STATUS(ask({QStringLiteral("extract"), id, file}), 2);
        // Damage is said in our words alone.
        const QString damaged = m_folder.filePath(QStringLiteral("damaged.insieme"));
        QVERIFY(QFile::copy(file, damaged));
        QProcess sqlite;
        sqlite.start(
            QStringLiteral("sqlite3"),
            {damaged, QStringLiteral("UPDATE blob SET content=CAST(substr(content,1,6)||x'00ff00ff00ff' AS BLOB)")});
        QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
        const Answer extracted = run({QStringLiteral("extract"), id, damaged, QStringLiteral("--out"),
                                      m_folder.filePath(QStringLiteral("damaged.pdf"))});
        COMPARE_STATUS(extracted, 3);
        QCOMPARE(extracted.err, QStringLiteral("Questo allegato è danneggiato.\n"));
        COMPARE_STATUS(ask({QStringLiteral("detach"), id, file}), 0);
        QCOMPARE(about("attached").lines().size(), 1);
        COMPARE_STATUS(run({QStringLiteral("undo"), file}), 0);
        QCOMPARE(about("attached").lines().size(), 2);
        COMPARE_STATUS(ask({QStringLiteral("verify"), file}), 0);
    }

    void twiceAndOnce()
    {
        const QString file = m_folder.filePath(QStringLiteral("twice.insieme"));
        COMPARE_STATUS(run({QStringLiteral("new"), file, QStringLiteral("--sample")}), 0);
        COMPARE_STATUS(ask({QStringLiteral("duplicates"), file}), 0);
        Answer answer = ask({QStringLiteral("put"), QStringLiteral("organisations"), file,
                             QStringLiteral("{\"name\":\"JONATHAN soc. coop. sociale\",\"phone\":\"049 1\"}")});
        COMPARE_STATUS(answer, 0);
        const QString twin = answer.lines().front();
        answer = ask({QStringLiteral("duplicates"), file});
        COMPARE_STATUS(answer, 1);
        QCOMPARE(answer.lines()[0], QStringLiteral("why,keep,keep_name,other,other_name,in_common"));
        QCOMPARE(answer.lines().size(), 2);
        QVERIFY(answer.lines()[1].startsWith(QLatin1String("same_name,")));
        QVERIFY(answer.lines()[1].contains(twin));
        const QString kept = answer.lines()[1].section(QLatin1Char(','), 1, 1);
        COMPARE_STATUS(ask({QStringLiteral("merge-organisations"), file, twin, kept}), 1); // the cooperative stays
        COMPARE_STATUS(ask({QStringLiteral("merge-organisations"), file, kept, twin}), 0);
        COMPARE_STATUS(ask({QStringLiteral("duplicates"), file}), 0);
        COMPARE_STATUS(ask({QStringLiteral("verify"), file}), 0);
        COMPARE_STATUS(ask({QStringLiteral("show"), QStringLiteral("organisations"), twin, file}), 1);
        COMPARE_STATUS(ask({QStringLiteral("undo"), file}), 0);
        COMPARE_STATUS(ask({QStringLiteral("duplicates"), file}), 1);
        COMPARE_STATUS(ask({QStringLiteral("merge-organisations"), file, kept, kept}), 1);
    }

    void lightsOfANotice()
    {
        const Answer all = ask({QStringLiteral("list"), QStringLiteral("opportunities"), m_file});
        QString notice;
        for (const QString &line : all.lines()) {
            if (line.contains(QStringLiteral("Assistenza domiciliare")))
                notice = line.section(QLatin1Char(','), 0, 0);
        }
        QVERIFY(!notice.isEmpty());
        const Answer before = ask({QStringLiteral("suitability"), m_file});
        const Answer answer = ask({QStringLiteral("suitability"), m_file, QStringLiteral("--opportunity"), notice});
        COMPARE_STATUS(answer, 1);
        QCOMPARE(answer.lines().size(), before.lines().size());
        // It asks for a certificate that most members do not have.
        QVERIFY(answer.out.count(QStringLiteral(",red,")) > before.out.count(QStringLiteral(",red,")));
        QVERIFY(answer.out.contains(QStringLiteral("ISO 9001 is missing")));
        COMPARE_STATUS(ask({QStringLiteral("suitability"), m_file, QStringLiteral("--opportunity"), notice,
                            QStringLiteral("--papers"), QStringLiteral("durc")}),
                       2);
    }

    void lights()
    {
        Answer answer = ask("suitability");
        COMPARE_STATUS(answer, 1); // one of them is red
        QCOMPARE(answer.lines()[0], QStringLiteral("id,cooperative,light,next_expiry,next_paper,reasons"));
        QCOMPARE(answer.lines().size(), 19);
        QCOMPARE(lineOf(answer, "Esempio Officine"),
                 QStringLiteral("Cooperativa Esempio Officine,red,2026-04-30,DURC,DURC expired on 30/04/2026."));
        QCOMPARE(lineOf(answer, "Esempio Accoglienza"),
                 QStringLiteral("Cooperativa Esempio Accoglienza,amber,2026-07-11,DURC,DURC expires on 11/07/2026."));
        // As the window counts them: tst_members.
        QCOMPARE(answer.out.count(QLatin1String(",green,")), 14);
        QCOMPARE(answer.out.count(QLatin1String(",amber,")), 2);
        QCOMPARE(answer.out.count(QLatin1String(",red,")), 2);
        // Of a day before anybody wrote papers down it says that: nobody was without them, nor with them.
        answer = ask("suitability --on 2015-01-01");
        COMPARE_STATUS(answer, 1);
        QVERIFY2(lineOf(answer, "Esempio Laboratori")
                     .startsWith(QLatin1String("Cooperativa Esempio Laboratori,unrecorded,")),
                 qPrintable(answer.out));
        answer = ask("suitability --papers accreditation --service Gruppo_appartamento");
        COMPARE_STATUS(answer, 1);
        answer = ask("suitability --papers national_register,regional_register");
        COMPARE_STATUS(answer, 0);
        QVERIFY(lineOf(answer, "Esempio Officine").startsWith(QLatin1String("Cooperativa Esempio Officine,green,")));
        COMPARE_STATUS(ask("suitability --papers durc,passport"), 1);
        COMPARE_STATUS(ask("suitability --papers durc --agreement 1234"), 2);
        COMPARE_STATUS(ask("suitability --on 2026-02-30"), 2);
        COMPARE_STATUS(ask("suitability --papers durc --on 2026-04-20"), 0);
        answer = ask("suitability --papers durc --on 2026-04-20 --until 2026-05-01");
        QVERIFY(lineOf(answer, "Esempio Officine").contains(QLatin1String("before 01/05/2026")));
    }

    void ratios()
    {
        const Answer answer = ask("ratios");
        COMPARE_STATUS(answer, 1);
        QVERIFY(answer.out.contains(QLatin1String("Cooperativa Esempio Parchi,2,9,false,true\n")));
        QVERIFY(answer.out.contains(QLatin1String("Cooperativa Esempio Parchi,2,7,false,false\n")));
        QVERIFY(answer.out.contains(QLatin1String("Idee Verdi,14,39,true,true\n")));
        QVERIFY(
            answer.out.contains(QLatin1String("law381_art8,,Social cooperatives among the members,18,18,true,true\n")));
    }

    void registerOnADay()
    {
        Answer answer = ask("register --on 2024-12-31");
        COMPARE_STATUS(answer, 0);
        QVERIFY(answer.out.contains(QLatin1String("Cooperativa Esempio Filanda")));
        answer = ask("register");
        QVERIFY(!answer.out.contains(QLatin1String("Cooperativa Esempio Filanda")));
        QVERIFY(lineOf(answer, "Esempio Giardini").contains(QLatin1String("2012-05-14,Giulia Figurini,,2500.00,0.00")));
    }

    void dependence()
    {
        const Answer answer = ask("dependence");
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.lines()[0], QStringLiteral("id,cooperative,client,amount,share"));
        QVERIFY(lineOf(answer, ",COGES,").endsWith(QLatin1String(",100.00")));
        QCOMPARE(ask("dependence --on 1990-01-01").lines().size(), 1);
    }

    void knownBodies()
    {
        const auto named = [](const QString &text) {
            return run({QStringLiteral("known-bodies"), text, QStringLiteral("--format"), QStringLiteral("csv")});
        };
        COMPARE_STATUS(named(QStringLiteral("vigonza comune")), 0);
        COMPARE_STATUS(named(QStringLiteral("qwertyuiop")), 1);
        QVERIFY(named(QStringLiteral("ulss 16 padova")).out.contains(QLatin1String("AU1P,")));
        const auto take = [&](const char *code) {
            return run({QStringLiteral("take-body"), QLatin1String(code), m_file, QStringLiteral("--lang"),
                        QStringLiteral("en")});
        };
        COMPARE_STATUS(take("c_zzzz"), 1);
        COMPARE_STATUS(take("AU1P"), 1); // the sample has it
        const Answer taken = take("AUV");
        COMPARE_STATUS(taken, 0);
        const QString id = taken.lines()[0];
        const auto nameOn = [&](const char *day) {
            return run({QStringLiteral("show"), QStringLiteral("bodies"), id, m_file, QStringLiteral("--on"),
                        QLatin1String(day)})
                .lines()[0];
        };
        QCOMPARE(nameOn("2015-06-01"), QStringLiteral("Azienda ULSS 6 Vicenza"));
        QCOMPARE(nameOn("2017-01-01"), QStringLiteral("Azienda ULSS 8 Berica"));
        COMPARE_STATUS(take("auv"), 1);
        COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0);
        COMPARE_STATUS(run({QStringLiteral("undo"), m_file}), 0);
    }

    void papersAndMovementsLikeEverythingElse()
    {
        const QString cooperative = ask(QStringList{QStringLiteral("list"), QStringLiteral("cooperatives"), m_file,
                                                    QStringLiteral("--where"), QStringLiteral("coges")})
                                        .lines()[1]
                                        .section(QLatin1Char(','), 0, 0);
        const auto put = [&](const char *kind, const QString &json) {
            return run({QStringLiteral("put"), QLatin1String(kind), m_file, json, QStringLiteral("--lang"),
                        QStringLiteral("en")});
        };
        const Answer refused = put("share-movements",
                                   QStringLiteral(R"({"kind":"pay_back","day":"2026-06-22","cooperative_id":"%1",)"
                                                  R"("amount":"2500.01"})")
                                       .arg(cooperative));
        COMPARE_STATUS(refused, 1);
        QVERIFY(refused.err.contains(QLatin1String("COGES")));
        COMPARE_STATUS(put("share-movements",
                           QStringLiteral(R"({"kind":"pay_back","day":"2026-06-22","cooperative_id":"%1",)"
                                          R"("amount":"2500.00"})")
                               .arg(cooperative)),
                       0);
        COMPARE_STATUS(
            put("requirement-kinds", QStringLiteral(R"({"code":"own","name":"Own paper","validity_days":10})")), 0);
        COMPARE_STATUS(put("cooperatives", QStringLiteral(R"({"id":"%1","workers":5})").arg(cooperative)), 1);
        COMPARE_STATUS(put("cooperatives", QStringLiteral(R"({"id":"%1","heads":113})").arg(cooperative)), 0);
        COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0);
    }
};

INSIEME_TEST(RegisterCommands)

} // namespace

#include "tst_register.moc"
