// SPDX-License-Identifier: GPL-3.0-or-later
// Who may live where: rules of a house and of an apartment, and the Comune of the work.
#include "core/base/language.h"
#include "core/housing/allocation_proposal.h"
#include "core/housing/composition.h"
#include "core/housing/property.h"
#include "core/housing/stay_changes.h"
#include "core/housing/unit.h"
#include "core/registry/identifiers.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/content_hash.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

using namespace insieme;
using test::keyOf;
using namespace Qt::Literals::StringLiterals;

namespace {

class Composition : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;

    const Records &records() const { return m_workspace->records(); }
    QByteArray hash() const { return contentHash(m_workspace->database(), m_workspace->catalogue()); }
    HousingRequest request(int household) const
    {
        return *records().load(keyOf<HousingRequest>(QString::number(household)));
    }
    static Id<HousingUnit> unitId(int number) { return keyOf<HousingUnit>(QString::number(number)); }
    template<class R, class F> QString change(const Id<R> &id, F edit)
    {
        const auto before = records().load(id);
        R after = *before;
        edit(after);
        const auto done = m_workspace->perform({"Change"}, [&](Transaction &t) { return t.update(*before, after); });
        return done ? QString() : done.error().text;
    }
    QString insert(HousingStay stay)
    {
        if (stay.code.isEmpty())
            stay.code = nextStayCode(records(), m_workspace->today());
        const auto done = m_workspace->perform({"New"}, [&](Transaction &t) { return t.insert(stay); });
        return done ? QString() : done.error().text;
    }
    void rule(int unit, CompositionKind kind, bool binding)
    {
        QCOMPARE(change(unitId(unit), [&](HousingUnit &u) { u.rules = {{.kind = kind, .binding = binding}}; }),
                 QString());
    }
    /// Everybody of a request's household is a woman, or a man.
    void sexOf(int household, bool women)
    {
        const auto home = records().load(request(household).household);
        for (const HouseholdMember &member : home->members)
            QCOMPARE(change(member.person,
                            [&](Person &person) {
                                person.taxCode = composeTaxCode(person.familyName, person.givenName, person.birthDate,
                                                                women, u"G224"_s);
                            }),
                     QString());
    }
    static QStringList facts(const StayConsequences &means, StayConsequences::Line::Level level)
    {
        QStringList all;
        for (const StayConsequences::Line &line : means.lines) {
            if (line.level == level && line.what == u"Rules of the house"_s)
                all << line.fact;
        }
        return all;
    }
    AllocationLine proposed(int household) const
    {
        const auto proposal = proposeAllocations(records(), Date(2026, 6, 22), 731);
        for (const AllocationLine &line : proposal->lines) {
            if (line.request == request(household).id)
                return line;
        }
        return {};
    }

private slots:
    void initTestCase() { setLanguage(u"en"_s); }
    void init()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }

    void aBindingRuleIsSaidBeforeAndRefused()
    {
        using enum StayConsequences::Line::Level;
        rule(8, CompositionKind::OnlyWomen, true);
        const HousingStay stay = stayFor(records(), request(12), unitId(8), Date(2026, 11, 10));
        // Nobody's tax code is written: a warning, no refusal.
        StayConsequences means = consequencesOf(records(), nullptr, stay);
        QVERIFY(means.possible);
        QCOMPARE(facts(means, Warning).size(), 1);
        sexOf(12, false);
        means = consequencesOf(records(), nullptr, stay);
        QVERIFY(!means.possible);
        QCOMPARE(facts(means, Broken), QStringList{u"only women live there"_s});
        const QByteArray before = hash();
        const QString refused = insert(stay);
        for (const QString &word : {u"App. 8"_s, u"10/11/2026"_s, u"only women live there"_s})
            QVERIFY2(refused.contains(word), qPrintable(refused));
        QCOMPARE(hash(), before);
        sexOf(12, true);
        QVERIFY(consequencesOf(records(), nullptr, stay).possible);
        QCOMPARE(insert(stay), QString());
        // The rule cannot come after those who live there, unless it only warns.
        const auto onlyAdults = [&](bool binding) {
            return change(unitId(8), [&](HousingUnit &u) {
                u.rules.push_back({.kind = CompositionKind::OnlyAdults, .binding = binding});
            });
        };
        QVERIFY(onlyAdults(true).contains(stay.code));
        QCOMPARE(onlyAdults(false), QString());
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void aRuleOfTheHouseHoldsInEveryApartment()
    {
        const auto property = keyOf<HousingProperty>(u"ex-casa-maestri"_s);
        const auto families = [&](bool binding, const Date &from) {
            return change(property, [&](HousingProperty &house) {
                house.rules = {{.kind = CompositionKind::OnlyFamilies, .binding = binding, .from = from}};
            });
        };
        QVERIFY2(families(true, {}).contains(u"OSP-"_s), "guests who live alone are there");
        QCOMPARE(families(false, {}), QString());
        QVERIFY2(proposed(13).reason.contains(u"attention: only families"_s), qPrintable(proposed(13).reason));
        QVERIFY(!proposed(12).reason.contains(u"attention"_s));
        // Once they have left it may bind; what is asked for later is kept out then.
        QCOMPARE(families(true, Date(2027, 7, 1)), QString());
        QVERIFY(breaksAlone(records(), *records().load(unitId(8)),
                            dwellersOf(request(13), Date(2027, 1, 1), Date(2027, 7, 1)))
                    .empty());
        const auto broken = breaksAlone(records(), *records().load(unitId(8)),
                                        dwellersOf(request(13), Date(2027, 1, 1), Date(2027, 7, 2)));
        QCOMPARE(broken.size(), size_t(1));
        QCOMPARE(isoText(broken.front().day), u"2027-07-01"_s);
    }

    void minorsApartFromOthers()
    {
        rule(10, CompositionKind::NoMinorsWithOthers, true);
        QCOMPARE(change(request(46).person, [](Person &person) { person.birthDate = Date(2015, 1, 1); }), QString());
        QCOMPARE(insert(stayFor(records(), request(46), unitId(10), Date(2027, 1, 10))), QString());
        const HousingStay joins = stayFor(records(), request(43), unitId(10), Date(2027, 2, 1));
        QVERIFY(!consequencesOf(records(), nullptr, joins).possible);
        const QByteArray before = hash();
        const QString refused = insert(joins);
        for (const QString &word : {u"App. 10"_s, u"01/02/2027"_s, u"minors"_s})
            QVERIFY2(refused.contains(word), qPrintable(refused));
        QCOMPARE(hash(), before);
        // Who leaves on the day the minor comes meets nobody.
        const OfferedStay shorter = offeredStay(records(), request(43), unitId(10), Date(2026, 12, 20));
        QCOMPARE(isoText(shorter.stay.end), u"2027-01-10"_s);
        QVERIFY(consequencesOf(records(), nullptr, shorter.stay).possible);
        // The search keeps them apart, too: nobody is proposed beside the minor.
        const auto proposal = proposeAllocations(records(), Date(2026, 6, 22), 731);
        for (const AllocationLine &line : proposal->lines)
            QVERIFY2(line.unit != unitId(10) || !(line.start < Date(2027, 7, 10)) || !(Date(2027, 1, 10) < line.end),
                     qPrintable(line.code));
        const auto written =
            m_workspace->perform({"Propose"}, [&](Transaction &t) { return writeProposal(t, *proposal); });
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text));
    }

    /// Rules about minors are kept day by day: a birthday during the stay changes them.
    void comingOfAgeDuringTheStay()
    {
        const auto born = [&](int number, const Date &day) {
            return change(request(number).person, [&day](Person &person) { person.birthDate = day; });
        };
        QCOMPARE(born(46, Date(2009, 3, 1)), QString()); // of age on 1/3/2027
        const HousingUnit ten = *records().load(unitId(10));
        const auto alone = [&](CompositionKind kind, const Date &from, const Date &until) {
            HousingUnit ruled = ten;
            ruled.rules = {{.kind = kind, .binding = true}};
            return breaksAlone(records(), ruled, dwellersOf(request(46), from, until));
        };
        // Only families: fine on the day of entry, a warning from the birthday on, refused after it.
        QVERIFY(alone(CompositionKind::OnlyFamilies, Date(2027, 1, 10), Date(2027, 3, 1)).empty());
        auto broken = alone(CompositionKind::OnlyFamilies, Date(2027, 1, 10), Date(2027, 3, 2));
        QCOMPARE(broken.size(), size_t(1));
        QVERIFY(!broken.front().binding);
        QCOMPARE(isoText(broken.front().day), u"2027-03-01"_s);
        QVERIFY(broken.front().reason.contains(u"01/03/2027"_s));
        broken = alone(CompositionKind::OnlyFamilies, Date(2027, 3, 1), Date(2027, 6, 1));
        QVERIFY(broken.size() == 1 && broken.front().binding);
        // Only adults: refused for the days before it.
        broken = alone(CompositionKind::OnlyAdults, Date(2027, 2, 28), Date(2027, 6, 1));
        QVERIFY(broken.size() == 1 && broken.front().binding);
        QVERIFY(alone(CompositionKind::OnlyAdults, Date(2027, 3, 1), Date(2027, 6, 1)).empty());
        // Beside others: until the birthday.
        rule(10, CompositionKind::NoMinorsWithOthers, true);
        QCOMPARE(insert(stayFor(records(), request(46), unitId(10), Date(2027, 1, 10))), QString());
        QVERIFY(!consequencesOf(records(), nullptr, stayFor(records(), request(43), unitId(10), Date(2027, 2, 28)))
                     .possible);
        QVERIFY(
            consequencesOf(records(), nullptr, stayFor(records(), request(43), unitId(10), Date(2027, 3, 1))).possible);
    }

    /// A birth that is put right afterwards may break a rule: refused there, so that the stay can still be changed.
    void theBirthOfSomebodyWhoLivesThere()
    {
        QCOMPARE(insert(stayFor(records(), request(46), unitId(10), Date(2027, 1, 10))), QString());
        QCOMPARE(change(request(46).person, [](Person &person) { person.birthDate = Date(1990, 1, 1); }), QString());
        rule(10, CompositionKind::OnlyAdults, true);
        const QByteArray before = hash();
        const QString refused = change(request(46).person, [](Person &person) { person.birthDate = Date(2015, 1, 1); });
        QVERIFY2(refused.contains(u"only adults"_s), qPrintable(refused));
        QCOMPARE(hash(), before);
        QCOMPARE(change(request(46).person, [](Person &person) { person.birthDate = Date(1991, 1, 1); }), QString());
    }

    void aHomeWithinReachOfTheWork()
    {
        const auto property = keyOf<HousingProperty>(u"ex-casa-maestri"_s);
        const Id<Organisation> far = keyOf<Organisation>(u"comune-campodoro"_s);
        const auto works = [&](bool binding) {
            return change(request(12).id, [&](HousingRequest &r) {
                r.workIn = far;
                r.workReach = binding ? WorkReach::Binds : WorkReach::Warns;
            });
        };
        QVERIFY(!proposed(12).unit.isNull());
        QCOMPARE(works(false), QString());
        QVERIFY(!proposed(12).unit.isNull());
        QVERIFY2(proposed(12).reason.contains(u"place of work"_s), qPrintable(proposed(12).reason));
        QCOMPARE(works(true), QString());
        QVERIFY(proposed(12).unit.isNull());
        QVERIFY2(proposed(12).reason.contains(u"place of work"_s), qPrintable(proposed(12).reason));
        const HousingStay stay = stayFor(records(), request(12), unitId(8), Date(2026, 11, 10));
        QVERIFY(insert(stay).contains(u"place of work"_s));
        QCOMPARE(change(property, [&](HousingProperty &house) { house.reach = {{.municipality = far}}; }), QString());
        QVERIFY(!proposed(12).unit.isNull());
        QVERIFY(!proposed(12).reason.contains(u"place of work"_s));
        QCOMPARE(insert(stay), QString());
        // The Comune is not taken out of reach while somebody lives there for it.
        QVERIFY(change(property, [](HousingProperty &house) { house.reach.clear(); }).contains(stay.code));
    }
};

} // namespace

INSIEME_TEST(Composition)
#include "tst_composition.moc"
