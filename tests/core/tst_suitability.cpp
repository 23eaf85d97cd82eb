// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample.h"
#include "core/base/language.h"
#include "core/store/verify.h"
#include "core/suitability/suitability.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <set>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

using Days = boost::gregorian::days;

Id<RequirementKind> kindKey(const char *code)
{
    return Id<RequirementKind>(fixedUuid(u"requirement_kind/"_s + QLatin1String(code)));
}

Id<Cooperative> cooperativeKey(const char *slug)
{
    return Id<Cooperative>(fixedUuid(u"organisation/"_s + QLatin1String(slug)));
}

Id<Organisation> organisationKey(const char *slug)
{
    return Id<Organisation>(cooperativeKey(slug).uuid());
}

class Suitability : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    const Date m_today = sampleDay();
    const Id<Agreement> m_convention{fixedUuid(u"agreement/ulss-6-2024")};

    const Records &records() const { return m_workspace->records(); }

    QString perform(const std::function<Done(Transaction &)> &body)
    {
        const auto done = m_workspace->perform({"Test", {}}, body);
        return done ? QString() : done.error().text;
    }

    SuitabilityVerdict verdictOf(const char *slug, const SuitabilityQuestion &question)
    {
        return judge(records(), *records().load(cooperativeKey(slug)), question);
    }

    const PaperVerdict *paperOf(const SuitabilityVerdict &verdict, const char *code)
    {
        for (const PaperVerdict &paper : verdict.papers) {
            if (paper.asked.kind == kindKey(code))
                return &paper;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }

    void expiriesFollowTheRuleOfTheKind()
    {
        const auto kind = [&](const char *code) { return *records().load(kindKey(code)); };
        Requirement paper;
        paper.issuedOn = Date(2026, 1, 15);
        // DM 30-1-2015 art. 7: 120 days; the printed expiry wins, a Sunday changes nothing.
        QCOMPARE(isoText(validUntil(paper, kind("durc"))), u"2026-05-15"_s);
        paper.printedExpiry = Date(2026, 5, 10);
        QCOMPARE(isoText(validUntil(paper, kind("durc"))), u"2026-05-10"_s);
        paper.printedExpiry = {};
        QCOMPARE(isoText(validUntil(paper, kind("cooperative_revision"))), u"2027-01-15"_s);
        QCOMPARE(isoText(validUntil(paper, kind("antimafia_communication"))), u"2026-07-15"_s);
        QVERIFY(!stated(validUntil(paper, kind("national_register"))));
        QVERIFY(!stated(validUntil(paper, kind("social_report"))));
        paper.year = 2025;
        QCOMPARE(isoText(validUntil(paper, kind("social_report"))), u"2027-06-30"_s);
    }

    void shippedKindsAreTheSameEverywhere()
    {
        for (const QUuid &id : records().ids(describe<RequirementKind>())) {
            const auto kind = records().load(Id<RequirementKind>(id));
            QCOMPARE(id, fixedUuid(u"requirement_kind/"_s + kind->code));
            QVERIFY(!hasErrors(check(describe<RequirementKind>(), &*kind, m_workspace->context())));
        }
        QCOMPARE(memberRequirements(records()).size(), size_t(6));
    }

    void settledWithTheirKindAndTheirNeighbours()
    {
        Requirement paper;
        paper.organisation = organisationKey("sestante");
        paper.kind = kindKey("durc");
        paper.issuedOn = Date(2026, 6, 22);
        const auto before = requirementsOf(records(), paper.organisation);
        QCOMPARE(perform([&](Transaction &t) { return t.insert(paper); }), QString());
        QCOMPARE(isoText(records().load(paper.id)->validUntil), u"2026-10-20"_s);
        for (const Requirement &old : before) {
            if (old.kind == paper.kind)
                QVERIFY(records().load(old.id)->replaced);
        }
        // The law changes: every paper follows, in the same step.
        auto kind = *records().load(kindKey("durc"));
        auto changed = kind;
        changed.validityDays = 90;
        changed.leadDays = 10;
        QCOMPARE(perform([&](Transaction &t) { return t.update(kind, changed); }), QString());
        QCOMPARE(isoText(records().load(paper.id)->validUntil), u"2026-09-20"_s);
        QCOMPARE(*records().load(paper.id)->warnDays, 10);
        QVERIFY(m_workspace->undo().has_value());
        QCOMPARE(isoText(records().load(paper.id)->validUntil), u"2026-10-20"_s);
        QCOMPARE(perform([&](Transaction &t) { return t.remove(describe<Requirement>(), paper.id.uuid()); }),
                 QString());
        QVERIFY(verify(*m_workspace).isEmpty());
        // Lists sort by what comes next; a paper that moves to another organisation leaves both right.
        const auto next = [&](const char *slug) { return isoText(records().load(cooperativeKey(slug))->nextExpiry); };
        QCOMPARE(next("esempio-accoglienza"), u"2026-07-11"_s);
        QCOMPARE(next("esempio-officine"), u"2026-04-30"_s);
        QCOMPARE(next("asad"), QString());
        Requirement moving;
        moving.organisation = organisationKey("asad");
        moving.kind = kindKey("durc");
        moving.printedExpiry = Date(2026, 7, 1);
        QCOMPARE(perform([&](Transaction &t) { return t.insert(moving); }), QString());
        QCOMPARE(next("asad"), u"2026-07-01"_s);
        const Requirement there = *records().load(moving.id);
        Requirement moved = there;
        moved.organisation = organisationKey("il-sicomoro");
        QCOMPARE(perform([&](Transaction &t) { return t.update(there, moved); }), QString());
        QCOMPARE(next("asad"), QString());
        QCOMPARE(next("il-sicomoro"), u"2026-07-01"_s);
        QCOMPARE(perform([&](Transaction &t) { return t.remove(describe<Requirement>(), moving.id.uuid()); }),
                 QString());
        QCOMPARE(next("il-sicomoro"), QString());
        QVERIFY(verify(*m_workspace).isEmpty());
        // Nobody removes a kind that papers have, and no two kinds share a code.
        QVERIFY(!perform([&](Transaction &t) {
                     return t.remove(describe<RequirementKind>(), kindKey("durc").uuid());
                 }).isEmpty());
        RequirementKind twin = kind;
        twin.id = {};
        QVERIFY(perform([&](Transaction &t) { return t.insert(twin); }).contains(u"durc"_s));
    }

    /// On another day a list says what came next as it was seen from there.
    void theNextExpiryIsReadOnItsDay()
    {
        Requirement old;
        old.organisation = organisationKey("asad");
        old.kind = kindKey("durc");
        old.issuedOn = Date(2024, 1, 10);
        old.printedExpiry = Date(2024, 5, 10);
        Requirement renewed = old;
        renewed.issuedOn = Date(2024, 5, 1);
        renewed.printedExpiry = Date(2024, 9, 1);
        QCOMPARE(perform([&](Transaction &t) -> Done {
                     INSIEME_TRY(t.insert(old));
                     return t.insert(renewed);
                 }),
                 QString());
        const auto on = [&](const Date &day) {
            const auto record = records().loadOn(describe<Cooperative>(), organisationKey("asad").uuid(), day).value();
            return isoText(record.as<Cooperative>().nextExpiry);
        };
        QCOMPARE(on(Date(2024, 1, 9)), QString());
        QCOMPARE(on(Date(2024, 2, 1)), u"2024-05-10"_s);
        QCOMPARE(on(Date(2024, 5, 1)), u"2024-09-01"_s);
        QCOMPARE(on({}), u"2024-09-01"_s);
    }

    void kindsThatCannotBe()
    {
        RequirementKind kind;
        kind.code = u"prova"_s;
        kind.name = u"Prova"_s;
        const auto errors = [&] {
            return hasErrors(check(describe<RequirementKind>(), &kind, m_workspace->context()));
        };
        QVERIFY(!errors());
        kind.dueMonth = 2;
        QVERIFY(errors());
        kind.dueDay = 29;
        QVERIFY(errors());
        kind.dueDay = 28;
        QVERIFY(!errors());
        kind.validityDays = 10;
        QVERIFY(errors());
        kind.dueMonth = kind.dueDay = std::nullopt;
        kind.validityDays = 0;
        QVERIFY(errors());
        kind.validityDays = 9'000'000'000;
        QVERIFY(errors());
    }

    void sampleOnTwoDays()
    {
        const auto on = [&](const Date &day) {
            std::map<QString, Light> lights;
            for (const SuitabilityVerdict &verdict : judgeMembers(records(), memberQuestion(records(), day)))
                lights[verdict.name] = verdict.light;
            return lights;
        };
        const auto june = on(m_today);
        QCOMPARE(june.size(), size_t(18));
        QCOMPARE(june.at(u"Il Portico"_s), Light::Green);
        QCOMPARE(june.at(u"Cooperativa Esempio Accoglienza"_s), Light::Amber); // DURC until 11/07
        QCOMPARE(june.at(u"Cooperativa Esempio Officine"_s), Light::Red); // DURC expired on 30/04
        QCOMPARE(june.at(u"Cooperativa Esempio Parchi"_s), Light::Red); // no revision
        for (const auto &[name, light] : june)
            QVERIFY2(light == Light::Green || name.contains(u"Esempio"_s), qPrintable(name));
        // In April the DURC of the workshops was good, the revision of the parks was missing all the same.
        const auto april = on(Date(2026, 4, 20));
        QCOMPARE(april.at(u"Cooperativa Esempio Officine"_s), Light::Amber);
        QCOMPARE(april.at(u"Cooperativa Esempio Parchi"_s), Light::Red);
        QCOMPARE(on(Date(2026, 7, 12)).at(u"Cooperativa Esempio Accoglienza"_s), Light::Red);
    }

    void agreementAsksForItsServices()
    {
        const auto question = agreementQuestion(records(), m_convention, m_today);
        QVERIFY(question.has_value());
        QCOMPARE(isoText(question->until), u"2026-12-31"_s);
        const SuitabilityVerdict portico = verdictOf("il-portico", *question);
        QCOMPARE(portico.light, Light::Amber);
        QVERIFY(portico.reasons().join(u' ').contains(u"DURC"_s));
        QCOMPARE(paperOf(portico, "accreditation")->asked.service, u"Comunità alloggio"_s);
        QCOMPARE(paperOf(portico, "accreditation")->light, Light::Green);
        QCOMPARE(portico.papers.size(), size_t(8)); // not those of the day centre and of the flat
        // Who executes nothing of it is asked for everything.
        const SuitabilityVerdict coges = verdictOf("coges", *question);
        QCOMPARE(coges.light, Light::Red);
        QCOMPARE(coges.papers.size(), size_t(12));
        QCOMPARE(paperOf(coges, "accreditation")->text.isEmpty(), false);
        const auto narrow = agreementQuestion(records(), m_convention, m_today, u"comunita alloggio"_s);
        QCOMPARE(verdictOf("coges", *narrow).papers.size(), size_t(8));
        QVERIFY(!agreementQuestion(records(), Id<Agreement>(newUuid()), m_today).has_value());
    }

    void anotherPaperContinuesTheFirst()
    {
        SuitabilityQuestion question;
        question.day = m_today;
        question.until = Date(2026, 12, 31);
        question.asked = {{kindKey("durc"), {}}};
        const SuitabilityVerdict first = verdictOf("esempio-accoglienza", question);
        QCOMPARE(isoText(first.papers[0].until), u"2026-07-11"_s);
        QCOMPARE(isoText(first.papers[0].renewFrom), u"2026-06-11"_s);
        Requirement next;
        next.organisation = organisationKey("esempio-accoglienza");
        next.kind = kindKey("durc");
        next.issuedOn = Date(2026, 7, 13); // a day too late
        next.printedExpiry = Date(2027, 1, 31);
        QCOMPARE(perform([&](Transaction &t) { return t.insert(next); }), QString());
        QCOMPARE(verdictOf("esempio-accoglienza", question).light, Light::Amber);
        Requirement earlier = *records().load(next.id);
        earlier.issuedOn = Date(2026, 7, 12);
        QCOMPARE(perform([&](Transaction &t) { return t.update(*records().load(next.id), earlier); }), QString());
        const SuitabilityVerdict second = verdictOf("esempio-accoglienza", question);
        QCOMPARE(second.light, Light::Green);
        QCOMPARE(isoText(second.papers[0].until), u"2027-01-31"_s);
    }

    /// Random papers; the light is found again by looking at every day.
    void lightsMatchEveryDay()
    {
        QRandomGenerator random(20260622);
        for (int round = 0; round < 60; ++round) {
            const Id<Organisation> owner = organisationKey("asad");
            std::vector<std::pair<Date, Date>> spans;
            const int count = random.bounded(4);
            const QString refused = perform([&](Transaction &t) -> Done {
                for (const QUuid &id : t.records().referring(describe<Requirement>(), "organisation_id", owner.uuid()))
                    INSIEME_TRY(t.remove(describe<Requirement>(), id));
                for (int i = 0; i < count; ++i) {
                    Requirement paper;
                    paper.organisation = owner;
                    paper.kind = kindKey("safety_assessment");
                    paper.issuedOn = m_today + Days(random.bounded(-15, 20));
                    if (random.bounded(8) != 0)
                        paper.printedExpiry = paper.issuedOn + Days(random.bounded(20));
                    spans.emplace_back(paper.issuedOn, paper.printedExpiry);
                    INSIEME_TRY(t.insert(paper));
                }
                return {};
            });
            QCOMPARE(refused, QString());
            SuitabilityQuestion question;
            question.day = m_today;
            question.until = m_today + Days(random.bounded(30));
            question.asked = {{kindKey("safety_assessment"), {}}};
            const auto covered = [&](const Date &day) {
                for (const auto &[from, to] : spans) {
                    if (from <= day && (to.is_special() || day <= to))
                        return true;
                }
                return false;
            };
            Light expected = covered(m_today) ? Light::Green : Light::Red;
            for (Date day = m_today; day <= question.until; day += Days(1)) {
                if (expected == Light::Green && !covered(day))
                    expected = Light::Amber;
            }
            QCOMPARE(verdictOf("asad", question).light, expected);
        }
        QVERIFY(verify(*m_workspace).isEmpty());
    }

    /// A member stands by what every member must have, whatever it executes; whoever is no member is asked for nothing.
    void standingOfAMember()
    {
        const auto standing = [this](const char *slug, const Date &day) {
            return standingOn(records(), *records().load(cooperativeKey(slug)), day);
        };
        QVERIFY(!standing("asad", m_today));
        // In order on the day; that a paper ends before its convention is another question, in other words.
        const auto portico = standing("il-portico", m_today);
        QCOMPARE(portico->light, Light::Green);
        QCOMPARE(portico->briefly(m_today), u"every paper"_s);
        const auto through = verdictOf("il-portico", *agreementQuestion(records(), m_convention, m_today));
        QCOMPARE(through.light, Light::Amber);
        QCOMPARE(through.briefly(m_today), u"1 too early"_s);
        QCOMPARE(through.toSeeTo()->asked.kind, kindKey("durc"));
        QCOMPARE(standing("esempio-accoglienza", m_today)->briefly(m_today), u"1 expiring"_s);
        // No paper is there twice.
        std::set<std::pair<QUuid, QString>> seen;
        for (const PaperVerdict &paper : portico->papers)
            QVERIFY(seen.insert({paper.asked.kind.uuid(), paper.asked.service}).second);
        // What had been there and ended is not said to be missing.
        QCOMPARE(standing("esempio-officine", m_today)->briefly(m_today), u"1 expired"_s);
        const auto italian = inItalian([&] { return standing("esempio-accoglienza", m_today)->reasons().join(u' '); });
        QVERIFY2(italian.contains(u"l'11/07/2026"_s), qPrintable(italian));
        SuitabilityVerdict verdict;
        QCOMPARE(verdict.briefly(m_today), u"every paper"_s);
        verdict.papers.resize(3);
        verdict.papers[0].until = m_today - Days(1);
        QCOMPARE(verdict.briefly(m_today), u"1 expired, 2 missing"_s);
        const auto light = [&](int expired, int missing, const Date &now) {
            SuitabilityVerdict red;
            red.light = Light::Red;
            red.papers.resize(static_cast<size_t>(expired + missing + 1));
            red.papers.back().unrecorded = true; // counts neither way
            for (int i = 0; i < expired; ++i)
                red.papers[static_cast<size_t>(i)].until = m_today - Days(1);
            return lightText(red, memberQuestion(records(), m_today), now);
        };
        const Date later = m_today + Days(1);
        QCOMPARE(light(0, 1, m_today), u"1 paper(s) are missing today"_s);
        QCOMPARE(light(0, 2, later), u"2 paper(s) are missing on the day"_s);
        QCOMPARE(light(1, 0, m_today), u"1 paper(s) have expired"_s);
        QCOMPARE(light(3, 0, later), u"3 paper(s) have expired by the day"_s);
        QCOMPARE(light(1, 1, m_today), u"2 papers have expired or are missing"_s);
        QCOMPARE(inItalian([&] { return light(1, 0, m_today); }), u"Non idonea oggi: una carta è scaduta"_s);
        QCOMPARE(lightsSentence({0, 0, 1, 18}, false, m_today),
                 u"19 members on 22/06/2026: 1 with one expired or missing, 18 whose papers were not recorded then."_s);
        QCOMPARE(lightsSentence({14, 2, 0, 0}, false, m_today),
                 u"16 members on 22/06/2026: 14 with every paper, 2 with one about to expire."_s);
    }

    /// Before the first paper of a kind was written down its absence says nothing; after it, it does.
    void whatNobodyWroteDownIsNotMissing()
    {
        const auto standing = [this](const char *slug, const Date &day) {
            return standingOn(records(), *records().load(cooperativeKey(slug)), day);
        };
        const Date before(2015, 1, 1);
        const auto then = standing("esempio-laboratori", before);
        QVERIFY(then && then->light == Light::Red);
        QVERIFY2(then->isUnrecorded(), qPrintable(then->reasons().join(u' ')));
        QCOMPARE(then->briefly(before), u"not recorded on that day"_s);
        StandingCounts counts;
        counts.add(*then);
        QCOMPARE(counts.unrecorded, 1);
        const SuitabilityQuestion question = memberQuestion(records(), before);
        QCOMPARE(lightText(*then, question, m_today), u"Papers not recorded on that day"_s);
        QCOMPARE(lightCode(*then), "unrecorded");
        const auto now = standing("esempio-parchi", m_today);
        QVERIFY(now && now->light == Light::Red && !now->isUnrecorded());
        // Where something lacks beside what nobody wrote down then, that alone is a reason.
        int beside = 0;
        for (const SuitabilityVerdict &verdict : judgeMembers(records(), memberQuestion(records(), Date(2025, 12, 31))))
        {
            qsizetype lacks = 0, unrecorded = 0;
            for (const PaperVerdict &paper : verdict.papers) {
                unrecorded += paper.unrecorded ? 1 : 0;
                lacks += paper.light != Light::Green && !paper.unrecorded ? 1 : 0;
            }
            if (unrecorded == 0 || lacks == 0)
                continue;
            ++beside;
            QCOMPARE(verdict.reasons().size(), lacks);
        }
        QVERIFY(beside > 0);
    }

    void expiriesAreInTheAgenda()
    {
        const Agenda agenda(*m_workspace);
        AgendaFilter filter;
        filter.to = {Date(2026, 7, 31), 0};
        QStringList found;
        for (const AgendaItem &item : agenda.items(filter, 500)) {
            if (QLatin1String(item.kind->code) != QLatin1String("requirement_expiry"))
                continue;
            found << isoText(item.day) + u' ' + item.what + u' ' + m_workspace->title(*item.opens, item.opensId, {});
        }
        QVERIFY(found.contains(u"2026-07-11 DURC Cooperativa Esempio Accoglienza"_s));
        QVERIFY(found.contains(u"2026-04-30 DURC Cooperativa Esempio Officine"_s));
        // Replaced papers are silent; nothing of a real cooperative is late.
        for (const QString &line : found)
            QVERIFY2(line.contains(u"Esempio"_s), qPrintable(line));
    }
};

INSIEME_TEST(Suitability)

} // namespace

#include "tst_suitability.moc"
