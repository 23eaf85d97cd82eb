// SPDX-License-Identifier: GPL-3.0-or-later
// Two files that exchange packages by the command line.
#include "tests/cli/tool.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace insieme::test;

namespace {

class Exchange : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_main, m_desk;
    int m_packages = 0;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString fresh() { return file(QStringLiteral("package%1.pacchetto").arg(++m_packages)); }
    Answer tool(const QString &words, const QStringList &more = {}) const
    {
        return run(words.split(QLatin1Char(' '), Qt::SkipEmptyParts) + more);
    }
    QString send(const QString &from)
    {
        const QString package = fresh();
        const Answer answer = tool(QStringLiteral("sync export"), {from, package});
        return answer.status == 0 ? package : QString();
    }
    QString cooperative() const
    {
        return run({QStringLiteral("list"), QStringLiteral("cooperatives"), m_main, QStringLiteral("--format"),
                    QStringLiteral("json")})
            .array()
            .first()
            .toObject()
            .value(QStringLiteral("id"))
            .toString();
    }
    Answer put(const QString &path, const QString &id, const QString &fields) const
    {
        return run({QStringLiteral("put"), QStringLiteral("cooperatives"), path,
                    QStringLiteral("{\"id\":\"%1\",%2}").arg(id, fields)});
    }
    QString phone(const QString &path, const QString &id) const
    {
        return run({QStringLiteral("show"), QStringLiteral("cooperatives"), id, path, QStringLiteral("--format"),
                    QStringLiteral("json")})
            .object()
            .value(QStringLiteral("phone"))
            .toString();
    }

private slots:
    void initTestCase()
    {
        m_main = file(QStringLiteral("main.insieme"));
        m_desk = file(QStringLiteral("desk.insieme"));
        COMPARE_STATUS(tool(QStringLiteral("new"), {m_main, QStringLiteral("--sample")}), 0);
        COMPARE_STATUS(tool(QStringLiteral("new"), {m_desk, QStringLiteral("--desk"), QStringLiteral("Limena")}), 0);
    }

    void aFullPackageMakesADesk()
    {
        const QString package = fresh();
        // A file that holds nothing can pass nothing on.
        COMPARE_STATUS(tool(QStringLiteral("sync export"), {m_desk, package}), 1);
        QVERIFY(!QFile::exists(package));
        COMPARE_STATUS(tool(QStringLiteral("sync export"), {m_main, package, QStringLiteral("--full")}), 0);
        COMPARE_STATUS(tool(QStringLiteral("sync export"), {m_main, package}), 3); // never overwrites
        COMPARE_STATUS(tool(QStringLiteral("sync import"), {m_desk, package}), 0);
        COMPARE_STATUS(tool(QStringLiteral("verify"), {m_desk}), 0);
        const QString role =
            tool(QStringLiteral("sync role"), {m_desk, QStringLiteral("--format"), QStringLiteral("csv")}).out;
        QVERIFY(role.contains(QStringLiteral("\nrole,desk,,\n")));
        QVERIFY(role.contains(QStringLiteral("\ndesk,Limena,,\n")));
        const auto names = [&](const QString &path) {
            return run({QStringLiteral("list"), QStringLiteral("cooperatives"), path, QStringLiteral("--format"),
                        QStringLiteral("csv")})
                .out;
        };
        QCOMPARE(names(m_desk), names(m_main));
        // Once more changes nothing.
        const Answer again = tool(QStringLiteral("sync import"), {m_desk, package});
        COMPARE_STATUS(again, 0);
        QVERIFY(again.out.isEmpty() && !again.err.isEmpty());
    }

    void twoEditsMergeAndTheThirdIsDecided()
    {
        const QString id = cooperative();
        COMPARE_STATUS(put(m_main, id, QStringLiteral("\"phone\":\"049 1\",\"website\":\"https://a.invalid\"")), 0);
        COMPARE_STATUS(put(m_desk, id, QStringLiteral("\"phone\":\"049 2\",\"address\":\"via Nuova 1\"")), 0);
        const QString package = send(m_desk);
        const QByteArray before = bytesOf(m_main);
        const Answer preview =
            tool(QStringLiteral("sync preview"), {m_main, package, QStringLiteral("--format"), QStringLiteral("json")});
        COMPARE_STATUS(preview, 0);
        QCOMPARE(bytesOf(m_main), before);
        QStringList conflicts;
        for (const QJsonValue &row : preview.array()) {
            QCOMPARE(row[QLatin1String("kind")].toString(), QStringLiteral("cooperatives"));
            if (row[QLatin1String("conflict")].toBool()) {
                QCOMPARE(row[QLatin1String("field")].toString(), QStringLiteral("phone"));
                conflicts << row[QLatin1String("mine")].toString() << row[QLatin1String("theirs")].toString();
            }
        }
        QCOMPARE(conflicts, (QStringList{QStringLiteral("049 1"), QStringLiteral("049 2")}));
        COMPARE_STATUS(tool(QStringLiteral("sync conflicts"), {m_main}), 0);
        const Answer merged = tool(QStringLiteral("sync import"), {m_main, package});
        COMPARE_STATUS(merged, 0);
        QVERIFY(merged.out.trimmed().toInt() > 0);
        const Answer open =
            tool(QStringLiteral("sync conflicts"), {m_main, QStringLiteral("--format"), QStringLiteral("json")});
        COMPARE_STATUS(open, 1);
        QCOMPARE(open.array().size(), 1);
        COMPARE_STATUS(tool(QStringLiteral("verify"), {m_main}), 0); // open conflicts do not fail it
        const QString conflict = open.array().first()[QLatin1String("id")].toString();
        COMPARE_STATUS(tool(QStringLiteral("sync resolve"), {m_main, conflict, QStringLiteral("mine")}), 0);
        COMPARE_STATUS(tool(QStringLiteral("sync conflicts"), {m_main}), 0);
        // Mine is what this desk wrote, before the merge and after it.
        QCOMPARE(phone(m_main, id), QStringLiteral("049 1"));
        COMPARE_STATUS(tool(QStringLiteral("undo"), {m_main}), 0);
        COMPARE_STATUS(tool(QStringLiteral("sync conflicts"), {m_main}), 1);
        COMPARE_STATUS(tool(QStringLiteral("redo"), {m_main}), 0);
        COMPARE_STATUS(tool(QStringLiteral("sync import"), {m_desk, send(m_main)}), 0);
        QCOMPARE(phone(m_desk, id), QStringLiteral("049 1"));
        COMPARE_STATUS(tool(QStringLiteral("sync conflicts"), {m_desk}), 0);
        COMPARE_STATUS(tool(QStringLiteral("verify"), {m_desk}), 0);
    }

    /// Who did a step, and at which desk: columns that came later stand at the end, those before them stay where they
    /// were.
    void theHistoryNamesTheDesk()
    {
        const QStringList record{QStringLiteral("--record"), cooperative()};
        for (const QString &path : {m_main, m_desk}) {
            const Answer csv = tool(QStringLiteral("history --format csv"), QStringList{path} + record);
            COMPARE_STATUS(csv, 0);
            QVERIFY2(csv.lines().first().endsWith(QStringLiteral(",before,after,desk,row_id")),
                     qPrintable(csv.lines().first()));
            QHash<QString, QString> deskOf; // by the value that was written
            for (const QJsonValue &row :
                 tool(QStringLiteral("history --format json"), QStringList{path} + record).array())
                deskOf.insert(row[QLatin1String("after")].toString(), row[QLatin1String("desk")].toString());
            QCOMPARE(deskOf.value(QStringLiteral("via Nuova 1")), QStringLiteral("Limena"));
            const QString main = deskOf.value(QStringLiteral("https://a.invalid"));
            QVERIFY2(!main.isEmpty() && main != QStringLiteral("Limena"), qPrintable(main));
            QVERIFY(tool(QStringLiteral("history"), QStringList{path} + record)
                        .lines()
                        .first()
                        .endsWith(QStringLiteral("Scrivania")));
        }
        const QString alone = file(QStringLiteral("alone.insieme"));
        COMPARE_STATUS(tool(QStringLiteral("new --sample"), {alone}), 0);
        QVERIFY(!tool(QStringLiteral("history"), {alone}).lines().first().contains(QStringLiteral("Scrivania")));
    }

    void aPassphraseComesFromAFile()
    {
        QFile words(file(QStringLiteral("parole.txt")));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("tre parole segrete\n");
        words.close();
        COMPARE_STATUS(put(m_desk, cooperative(), QStringLiteral("\"rea\":\"PD-1\"")), 0);
        const QString package = fresh();
        COMPARE_STATUS(tool(QStringLiteral("sync export"),
                            {m_desk, package, QStringLiteral("--passphrase-file"), words.fileName()}),
                       0);
        COMPARE_STATUS(tool(QStringLiteral("sync import"), {m_main, package}), 1);
        COMPARE_STATUS(tool(QStringLiteral("sync import"),
                            {m_main, package, QStringLiteral("--passphrase-file"), words.fileName()}),
                       0);
    }

    void whatCannotBeReadIsFileTrouble()
    {
        COMPARE_STATUS(tool(QStringLiteral("sync import"), {m_main, file(QStringLiteral("none"))}), 3);
        COMPARE_STATUS(tool(QStringLiteral("sync import"), {m_main, m_desk}), 3);
        const QString package = send(m_main);
        QByteArray bytes = bytesOf(package);
        QFile half(file(QStringLiteral("half.pacchetto")));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write(bytes.left(bytes.size() / 2));
        half.close();
        COMPARE_STATUS(tool(QStringLiteral("sync import"), {m_desk, half.fileName()}), 3);
        COMPARE_STATUS(tool(QStringLiteral("sync nothing"), {m_main}), 2);
        COMPARE_STATUS(tool(QStringLiteral("sync resolve"), {m_main, QStringLiteral("x"), QStringLiteral("mine")}), 1);
    }

    void theRoleCanBeTaken()
    {
        const QString before =
            tool(QStringLiteral("sync role"), {m_main, QStringLiteral("--format"), QStringLiteral("csv")}).out;
        QVERIFY(before.contains(QStringLiteral("\nrole,main,,\n")));
        COMPARE_STATUS(tool(QStringLiteral("sync role"), {m_desk, QStringLiteral("main")}), 0);
        COMPARE_STATUS(tool(QStringLiteral("sync import"), {m_main, send(m_desk)}), 0);
        const QString after =
            tool(QStringLiteral("sync role"), {m_main, QStringLiteral("--format"), QStringLiteral("csv")}).out;
        QVERIFY(after.contains(QStringLiteral("\nrole,desk,,\n")));
        QVERIFY(after.contains(QStringLiteral("\nmain_desk,Limena,,\n")));
        COMPARE_STATUS(tool(QStringLiteral("verify"), {m_main}), 0);
    }

    void theFileOfAnEveningAndTheDifferenceOfTwo()
    {
        const QString path = file(QStringLiteral("days.insieme"));
        COMPARE_STATUS(tool(QStringLiteral("new"), {path}), 0);
        const auto on = [&](const char *day, const QString &json) {
            return run({QStringLiteral("put"), QStringLiteral("organisations"), path, json, QStringLiteral("--today"),
                        QString::fromUtf8(day)});
        };
        const Answer made = on("2026-03-02", QStringLiteral("{\"name\":\"Comune di Esempio\",\"phone\":\"1\"}"));
        COMPARE_STATUS(made, 0);
        const QString id = made.out.trimmed();
        COMPARE_STATUS(on("2026-03-03", QStringLiteral("{\"id\":\"%1\",\"phone\":\"2\"}").arg(id)), 0);
        COMPARE_STATUS(on("2026-03-05", QStringLiteral("{\"id\":\"%1\",\"phone\":\"3\"}").arg(id)), 0);
        const QString past = file(QStringLiteral("past.insieme"));
        COMPARE_STATUS(tool(QStringLiteral("as-of"), {path, QStringLiteral("2026-03-04"), past}), 0);
        const auto phoneIn = [&](const QString &where) {
            return run({QStringLiteral("show"), QStringLiteral("organisations"), id, where, QStringLiteral("--format"),
                        QStringLiteral("json")})
                .object()
                .value(QStringLiteral("phone"))
                .toString();
        };
        QCOMPARE(phoneIn(past), QStringLiteral("2"));
        QCOMPARE(phoneIn(path), QStringLiteral("3"));
        COMPARE_STATUS(run({QStringLiteral("undo"), past}), 3);
        COMPARE_STATUS(tool(QStringLiteral("as-of"), {path, QStringLiteral("2026-03-04"), past}), 3);
        COMPARE_STATUS(tool(QStringLiteral("as-of"), {path, QStringLiteral("2020-03-04"), file(QStringLiteral("x"))}),
                       1);
        COMPARE_STATUS(tool(QStringLiteral("as-of"), {path, QStringLiteral("ieri"), file(QStringLiteral("x"))}), 2);
        const Answer difference = tool(QStringLiteral("compare"),
                                       {path, QStringLiteral("2026-03-02"), QStringLiteral("2026-03-31"),
                                        QStringLiteral("--format"), QStringLiteral("json")});
        COMPARE_STATUS(difference, 0);
        QCOMPARE(difference.array().size(), 1);
        QCOMPARE(difference.array().first()[QLatin1String("before")].toString(), QStringLiteral("1"));
        QCOMPARE(difference.array().first()[QLatin1String("after")].toString(), QStringLiteral("3"));
    }
};

} // namespace

INSIEME_TEST(Exchange)
#include "tst_sync_commands.moc"
