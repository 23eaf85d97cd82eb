// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/known_bodies.h"
#include "tests/support/testing.h"

#include <map>
#include <set>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

class KnownBodiesTest : public QObject {
    Q_OBJECT

    const KnownBodies &known() const { return KnownBodies::instance(); }

private slots:
    /// L.R. Veneto 19/2016, art. 14: 21 into nine.
    void everyOldOneHasExactlyOneSuccessor()
    {
        std::map<int, std::set<int>> incorporated;
        for (const HealthAuthority &authority : known().healthAuthorities()) {
            if (!stated(authority.to))
                continue;
            QCOMPARE(isoText(authority.to), u"2016-12-31"_s);
            const HealthAuthority *now = known().responsibleOn(authority, Date(2017, 1, 1));
            QVERIFY(now && !stated(now->to));
            QCOMPARE(known().responsibleOn(authority, Date(2016, 12, 31)), &authority);
            incorporated[now->number].insert(authority.number);
        }
        const std::map<int, std::set<int>> expected{{1, {1, 2}}, {2, {7, 8, 9}}, {3, {12, 13, 14}},
                                                    {4, {10}},   {5, {18, 19}},  {6, {15, 16, 17}},
                                                    {7, {3, 4}}, {8, {5, 6}},    {9, {20, 21, 22}}};
        QVERIFY(incorporated == expected);
        // Of those that merge exactly one goes on under another name.
        for (const auto &[now, old] : expected) {
            int going = 0;
            for (const HealthAuthority &authority : known().healthAuthorities())
                going += stated(authority.to) && authority.successor == now && authority.goesOn;
            QCOMPARE(going, 1);
        }
    }

    void theNumberAloneTellsNothing()
    {
        const HealthAuthority *padova = known().authorityOn(16, Date(2015, 6, 1));
        QCOMPARE(padova->name, u"ULSS 16 Padova"_s);
        QVERIFY(known().responsibleOn(*padova, Date(2026, 6, 22))->name.contains(u"ULSS 6 Euganea"_s));
        const HealthAuthority *vicenza = known().authorityOn(6, Date(2015, 6, 1));
        QCOMPARE(vicenza->name, u"ULSS 6 Vicenza"_s);
        QCOMPARE(known().responsibleOn(*vicenza, Date(2026, 6, 22))->number, 8);
        QVERIFY(known().authorityOn(6, Date(2017, 1, 1))->name.contains(u"Euganea"_s));
        QVERIFY(!known().authorityOn(16, Date(2017, 1, 1)));
        QVERIFY(!known().authorityOn(11, Date(2015, 6, 1)));
    }

    void foundByEveryName()
    {
        QCOMPARE(known().bodies().size(), size_t(1697));
        for (const char16_t *text : {u"ulss 16", u"ULSS 6 Euganea", u"ulss 15 alta padovana"}) {
            const auto found = known().find(QString::fromUtf16(text), 5);
            QVERIFY(!found.empty());
            QVERIFY(
                std::any_of(found.begin(), found.end(), [](const KnownBody *b) { return b->ipaCode == u"AU1P"_s; }));
        }
        QVERIFY(known().find({}, 5).empty());
        QVERIFY(known().find(u"comune"_s, 7).size() == 7);
    }

    void startingValuesAreValid()
    {
        Context context;
        context.today = Date(2026, 6, 22);
        int comuni = 0;
        for (const KnownBody &each : known().bodies()) {
            const PublicBody body = startingBody(each);
            const Problems problems = check(describe<PublicBody>(), &body, context);
            QVERIFY2(!hasErrors(problems),
                     qPrintable(each.name + u": "_s + (problems.isEmpty() ? QString() : problems.first().text)));
            comuni += body.bodyKind == BodyKind::Municipality;
        }
        QCOMPARE(comuni, 560);
        const PublicBody euganea = startingBody(*known().byIpaCode(u"au1p"_s));
        QCOMPARE(nameOn(euganea, Date(2015, 1, 1))->name, u"Azienda ULSS 16 Padova"_s);
        QCOMPARE(nameOn(euganea, Date(2020, 1, 1))->name, u"Azienda ULSS 6 Euganea"_s);
        QCOMPARE(euganea.taxCode, u"00349050286"_s);
        QCOMPARE(euganea.belfiore, u"G224"_s);
    }
};

INSIEME_TEST(KnownBodiesTest)

} // namespace

#include "tst_known_bodies.moc"
