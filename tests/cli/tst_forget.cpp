// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tool.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace insieme::test;

namespace {

class Forget : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("a.insieme"));
        COMPARE_STATUS(run({QStringLiteral("new"), m_file, QStringLiteral("--sample")}), 0);
    }

    void itListsFirstAndForgetsWhenConfirmed()
    {
        const Answer added =
            run({QStringLiteral("put"), QStringLiteral("people"), m_file,
                 QStringLiteral("{\"given_name\":\"Zaccaria\",\"family_name\":\"Introvabilissimo\"}"),
                 QStringLiteral("--reason"), QStringLiteral("Ha telefonato la signora Introvabilissimo")});
        COMPARE_STATUS(added, 0);
        QVERIFY(run({QStringLiteral("history"), m_file}).out.contains(QLatin1String("signora Introvabilissimo")));
        const QString id = added.lines().front();
        const Answer listed =
            run({QStringLiteral("forget"), id, m_file, QStringLiteral("--format"), QStringLiteral("csv")});
        COMPARE_STATUS(listed, 0);
        QCOMPARE(listed.lines().front(), QStringLiteral("effect,kind,id,why"));
        QVERIFY(listed.err.contains(QLatin1String("--confirm")));
        QVERIFY(run({QStringLiteral("show"), QStringLiteral("people"), id, m_file})
                    .out.contains(QLatin1String("Zaccaria")));
        const Answer named = run({QStringLiteral("forget"), id, m_file, QStringLiteral("--confirm"),
                                  QStringLiteral("--reason"), QStringLiteral("per Zaccaria")});
        COMPARE_STATUS(named, 1);
        COMPARE_STATUS(run({QStringLiteral("forget"), id, m_file, QStringLiteral("--confirm"),
                            QStringLiteral("--reason"), QStringLiteral("richiesta del 20 giugno")}),
                       0);
        for (const QStringList &words : {QStringList{QStringLiteral("show"), QStringLiteral("people"), id, m_file},
                                         QStringList{QStringLiteral("history"), m_file},
                                         QStringList{QStringLiteral("list"), QStringLiteral("people"), m_file,
                                                     QStringLiteral("--where"), QStringLiteral("introvabilissimo")}})
            QVERIFY(!run(words).out.contains(QLatin1String("ntrovabilissimo")));
        QVERIFY(run({QStringLiteral("show"), QStringLiteral("people"), id, m_file})
                    .out.startsWith(QLatin1String("Persona cancellata\n")));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().toLower().contains("introvabilissimo"));
        COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0);
        // Nor is the step before it taken back in its place; by its number it is.
        const QStringList told{QStringLiteral("history"), m_file, QStringLiteral("--format"), QStringLiteral("csv")};
        const QString before = run(told).out;
        const QStringList steps = before.split(QLatin1Char('\n'));
        const QString step = steps[1].section(QLatin1Char(','), 0, 0);
        const Answer undone = run({QStringLiteral("undo"), m_file});
        COMPARE_STATUS(undone, 1);
        QVERIFY2(undone.err.contains(step), qPrintable(undone.err));
        QCOMPARE(run(told).out, before);
        COMPARE_STATUS(run({QStringLiteral("undo"), m_file, QString::number(step.toLongLong() - 1)}), 0);
        COMPARE_STATUS(run({QStringLiteral("redo"), m_file}), 0);
        COMPARE_STATUS(run({QStringLiteral("forget"), id, m_file}), 1); // already
        COMPARE_STATUS(run({QStringLiteral("forget"), id, m_file, QStringLiteral("--confirm")}), 0); // clears once more
    }

    void whoIsNeededIsRefusedWithTheList()
    {
        const Answer people = run({QStringLiteral("list"), QStringLiteral("people"), m_file, QStringLiteral("--format"),
                                   QStringLiteral("csv")});
        int needed = 0;
        for (const QString &line : people.lines().mid(1)) {
            const QString id = line.section(QLatin1Char(','), 0, 0);
            const Answer plan =
                run({QStringLiteral("forget"), id, m_file, QStringLiteral("--format"), QStringLiteral("csv")});
            if (plan.status != 1 || !plan.out.contains(QLatin1String("needed,")))
                continue;
            ++needed;
            const Answer refused = run({QStringLiteral("forget"), id, m_file, QStringLiteral("--confirm")});
            COMPARE_STATUS(refused, 1);
            QVERIFY(refused.err.contains(QLatin1String("ancora bisogno")));
            break;
        }
        QCOMPARE(needed, 1);
    }

    void wrongUse()
    {
        COMPARE_STATUS(run({QStringLiteral("forget"), m_file}), 2);
        COMPARE_STATUS(run({QStringLiteral("forget"), QStringLiteral("00000000-0000-7000-8000-000000000001"), m_file}),
                       1);
    }
};

} // namespace

INSIEME_TEST(Forget)
#include "tst_forget.moc"
