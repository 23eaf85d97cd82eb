// SPDX-License-Identifier: GPL-3.0-or-later
// Desks that exchange packages over the real tables and through the real door end with one state and lose nothing.
// INSIEME_SYNC_ROUNDS asks for longer days.
#include "tests/core/sync_simulation.h"
#include "tests/support/testing.h"

using namespace insieme::test;

namespace {

int number(const char *variable, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(variable, &given);
    return given ? value : otherwise;
}

class Convergence : public QObject {
    Q_OBJECT

private slots:
    void desksEndWithOneState_data()
    {
        QTest::addColumn<quint32>("usual");
        QTest::addColumn<int>("desks");
        QTest::newRow("four desks") << quint32(1) << 4;
        QTest::newRow("six desks") << quint32(2) << 6;
        QTest::newRow("four desks once more") << quint32(4'081'989'293) << 4;
    }
    void desksEndWithOneState()
    {
        QFETCH(quint32, usual);
        QFETCH(int, desks);
        DeskSimulation simulation(seed(usual), desks);
        simulation.run(number("INSIEME_SYNC_ROUNDS", 400));
        simulation.settle();
        const QStringList findings = simulation.judge();
        qInfo("%s", qPrintable(simulation.summary()));
        QVERIFY2(findings.isEmpty(), qPrintable(findings.mid(0, 12).join(QLatin1Char('\n'))));
    }

    /// The same on the sample consortium: registers, clocks, shares and beds, whose rules span several records.
    void theSampleEndsWithOneState_data()
    {
        QTest::addColumn<quint32>("usual");
        QTest::newRow("once") << quint32(5);
        QTest::newRow("computed alike at two desks") << quint32(3'704'038'899);
    }
    void theSampleEndsWithOneState()
    {
        QFETCH(quint32, usual);
        DeskSimulation simulation(seed(usual), 4, Sabotage::None, Scene::Sample);
        simulation.run(number("INSIEME_SYNC_ROUNDS", 250));
        simulation.settle();
        const QStringList findings = simulation.judge();
        qInfo("%s", qPrintable(simulation.summary()));
        QVERIFY2(findings.isEmpty(), qPrintable(findings.mid(0, 12).join(QLatin1Char('\n'))));
    }

    void theJudgeCatches_data()
    {
        QTest::addColumn<int>("sabotage");
        QTest::newRow("rules not checked") << int(Sabotage::RuleNotChecked);
        QTest::newRow("a conflict lost") << int(Sabotage::ConflictLost);
        QTest::newRow("the old changeset passed on") << int(Sabotage::OldChangeset);
        QTest::newRow("an entry without content") << int(Sabotage::EntryEmptied);
        QTest::newRow("own command not recognised") << int(Sabotage::OwnNotRecognised);
        QTest::newRow("a row lost") << int(Sabotage::RowLost);
        QTest::newRow("a reference broken") << int(Sabotage::ReferenceBroken);
    }
    void theJudgeCatches()
    {
        QFETCH(int, sabotage);
        DeskSimulation simulation(7, 4, static_cast<Sabotage>(sabotage));
        // The judge looks on the way: a fault that it sees early need not be played to the end.
        bool caught = false;
        for (const int rounds : {60, 90, 150}) {
            simulation.run(rounds);
            simulation.settle();
            caught = caught || !simulation.judge().isEmpty();
            if (caught)
                break;
        }
        QVERIFY(caught);
    }
};

} // namespace

INSIEME_TEST(Convergence)
#include "tst_convergence.moc"
