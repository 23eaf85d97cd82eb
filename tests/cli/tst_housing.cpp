// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tool.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The house as a program sees it.
class HousingCommands : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    Answer housing(QStringList words) const
    {
        return run(QStringList{u"housing"_s} + words + QStringList{u"--format"_s, u"csv"_s, u"--lang"_s, u"en"_s});
    }
    QString idOf(const QString &kind, const QString &code) const
    {
        for (const QJsonValue &record : run({u"list"_s, kind, m_file, u"--format"_s, u"json"_s}).array()) {
            if (record.toObject().value(u"code"_s).toString() == code)
                return record.toObject().value(u"id"_s).toString();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"sample.insieme"_s);
        COMPARE_STATUS(run({u"new"_s, m_file, u"--sample"_s}), 0);
    }

    void theHouseOnADay()
    {
        const Answer now = housing({u"state"_s, m_file});
        COMPARE_STATUS(now, 0);
        QCOMPARE(now.lines().size(), 11);
        QCOMPARE(now.lines()[0], u"unit,status,people,capacity,stays"_s);
        QCOMPARE(now.lines()[1], u"App. 1,occupied,2,2,OSP-004"_s);
        QCOMPARE(now.lines()[8], u"App. 8,works,0,3,"_s);
        QCOMPARE(now.lines()[10], u"App. 10,occupied,2,2,OSP-015 OSP-016"_s);
        const Answer then = housing({u"state"_s, m_file, u"--on"_s, u"2016-05-01"_s});
        QCOMPARE(then.lines()[1], u"App. 1,occupied,2,2,OSP-001"_s);
        QCOMPARE(then.lines()[2], u"App. 2,free,0,3,"_s);
        COMPARE_STATUS(housing({u"state"_s, m_file, u"--on"_s, u"2016-02-30"_s}), 2);
    }

    void figures()
    {
        QCOMPARE(housing({u"capacity"_s, m_file}).lines()[7], u"App. 7,28.0000,1,,1,1"_s);
        QCOMPARE(housing({u"occupancy"_s, m_file, u"2026-06-21"_s, u"2026-06-21"_s}).lines().back(),
                 u"17,13,5,76.47,0,0,"_s);
        const Answer account = housing({u"statement"_s, m_file, idOf(u"allocations"_s, u"OSP-012"_s)});
        COMPARE_STATUS(account, 0);
        QCOMPARE(account.lines().back().section(u',', -1), u"900.00"_s);
    }

    void anOverlapByPut()
    {
        const auto content = [this] { return run({u"history"_s, m_file}).out; };
        const QString before = content();
        const QString json = u"{\"code\":\"X\",\"person_id\":\"%1\",\"unit_id\":\"%2\",\"status\":\"accepted\","
                             "\"start_date\":\"2026-11-30\",\"end_date\":\"2027-01-01\"}"_s.arg(
                                 run({u"list"_s, u"people"_s, m_file, u"--format"_s, u"json"_s})
                                     .array()
                                     .first()
                                     .toObject()
                                     .value(u"id"_s)
                                     .toString(),
                                 idOf(u"units"_s, u"App. 1"_s));
        const Answer answer = run({u"put"_s, u"allocations"_s, m_file, json, u"--lang"_s, u"en"_s});
        COMPARE_STATUS(answer, 1);
        QVERIFY2(answer.err.contains(u"App. 1"_s) && answer.err.contains(u"30/11/2026"_s), qPrintable(answer.err));
        QCOMPARE(content(), before);
        COMPARE_STATUS(run({u"verify"_s, m_file}), 0);
    }

    void aProposal()
    {
        const Answer proposal = housing({u"propose"_s, m_file});
        COMPARE_STATUS(proposal, 0);
        QCOMPARE(proposal.lines().size(), 8);
        QVERIFY2(proposal.lines()[1].startsWith(u"RIC-01,86,,,,"_s), qPrintable(proposal.out));
        COMPARE_STATUS(housing({u"propose"_s, m_file, u"--write"_s}), 0);
        COMPARE_STATUS(run({u"verify"_s, m_file}), 0);
        COMPARE_STATUS(run({u"undo"_s, m_file}), 0);
        COMPARE_STATUS(run({u"verify"_s, m_file}), 0);
        COMPARE_STATUS(housing({u"nothing"_s, m_file}), 2);
    }
};

} // namespace

INSIEME_TEST(HousingCommands)
#include "tst_housing.moc"
