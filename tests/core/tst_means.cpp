// SPDX-License-Identifier: GPL-3.0-or-later
// ISEE and income with the days on which they hold: each month is charged with its own.
#include "core/agenda/agenda.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "core/housing/contributions.h"
#include "core/housing/means.h"
#include "core/housing/stay_changes.h"
#include "core/store/content_hash.h"
#include "core/store/schema.h"
#include "core/store/verify.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace insieme;
using test::keyOf;
using namespace Qt::Literals::StringLiterals;

namespace {

MeansDeclaration isee(Money amount, const Date &from, const Date &to = {})
{
    return {.kind = MeansKind::Isee, .amount = amount, .from = from, .to = to};
}

class Means : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_files = 0;

    const Records &records() const { return m_workspace->records(); }
    QByteArray hash() const { return contentHash(m_workspace->database(), m_workspace->catalogue()); }
    QString path() { return m_folder.filePath(u"%1.insieme"_s.arg(++m_files)); }
    template<class R, class F> QString change(const Id<R> &id, F edit)
    {
        const auto before = records().load(id);
        R after = *before;
        edit(after);
        const auto done = m_workspace->perform({"Change"}, [&](Transaction &t) { return t.update(*before, after); });
        return done ? QString() : done.error().text;
    }
    void sample()
    {
        auto made = createSample(path());
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text + made.error().detail));
        m_workspace = std::move(*made);
        // The guest who pays 15 % of the ISEE: from 20 April 2026 to 20 April 2027, paid until May.
        const auto stay = records().load(keyOf<HousingStay>(u"22"_s));
        QCOMPARE(stay->terms.size(), size_t(1));
        QVERIFY(stay->terms[0].kind == TermKind::IseePercent && stay->terms[0].percent == Percent{15'00});
    }
    /// A file of structure 18: a household with an ISEE until 31 December 2026 and an income, both without a first day;
    /// its stay owes a part of both from February 2026 and has paid February.
    void oldFile()
    {
        QFile packed(QStringLiteral(INSIEME_TEST_DATA "/upgrade/structure18-housing.z"));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(qUncompress(packed.readAll())) > 0);
        file.close();
        auto opened = Workspace::open(file.fileName(), areas());
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text));
        m_workspace = std::move(*opened);
    }
    template<class R> Id<R> only() const { return Id<R>(records().ids(describe<R>()).front()); }
    /// Day, code of the stay.
    QStringList agendaOfMeans() const
    {
        QStringList days;
        for (const AgendaItem &item : Agenda(*m_workspace).items({}, 1000)) {
            if (qstrcmp(item.kind->code, "stay_means") == 0)
                days << isoText(item.day) + u' ' + item.which;
        }
        return days;
    }

private slots:
    void initTestCase() { setLanguage(u"en"_s); }
    void cleanup() { m_workspace.reset(); }

    void everyMonthByItsOwnDeclaration()
    {
        HousingStay stay{.status = StayStatus::Running, .start = Date(2025, 2, 1)};
        stay.terms = {{.kind = TermKind::IseePercent, .percent = Percent{15'00}}};
        Household household;
        household.means = {isee(Money{7'321'45}, Date(2025, 1, 20)), isee(Money{9'000'00}, Date(2026, 2, 10))};
        const auto month = [&](int year, int number) { return dueFor(stay, household, {}, Date(year, number, 1)); };
        // 7321.45 × 15 % ÷ 12 = 91.518…; an ISEE ends with its year, whatever day it was asked for.
        QCOMPARE(month(2025, 2).total().cents, 91'52);
        QCOMPARE(month(2025, 12).total().cents, 91'52);
        QCOMPARE(month(2026, 1).total().cents, 0);
        QVERIFY2(month(2026, 1).charges.front().missing.contains(u"31/12/2025"_s)
                     && month(2026, 1).charges.front().missing.contains(u"new DSU"_s),
                 qPrintable(month(2026, 1).charges.front().missing));
        // In the month in which the next one begins it counts; 9000 × 15 % ÷ 12.
        QCOMPARE(month(2026, 2).total().cents, 112'50);
        QCOMPARE(month(2026, 12).total().cents, 112'50);
        QCOMPARE(month(2027, 1).total().cents, 0);
        // Another one moves none of these, in whatever order they are written.
        household.means.insert(household.means.begin(), isee(Money{30'000'00}, Date(2027, 3, 1)));
        QCOMPARE(month(2025, 12).total().cents, 91'52);
        QCOMPARE(month(2026, 12).total().cents, 112'50);
        QCOMPARE(month(2027, 2).total().cents, 0);
        QCOMPARE(month(2027, 3).total().cents, 375'00);
        // Income goes on until it is said otherwise, and is not the ISEE.
        stay.terms = {{.kind = TermKind::IncomePercent, .percent = Percent{10'00}}};
        QVERIFY(!month(2026, 3).charges.front().missing.isEmpty());
        household.means = {
            {.kind = MeansKind::Income, .amount = Money{12'000'00}, .from = Date(2025, 1, 1), .to = Date(2025, 6, 30)},
            {.kind = MeansKind::Income, .amount = Money{6'000'00}, .from = Date(2025, 7, 1)}};
        QCOMPARE(month(2025, 6).total().cents, 100'00);
        QCOMPARE(month(2025, 7).total().cents, 50'00);
        QCOMPARE(month(2029, 7).total().cents, 50'00);
    }

    void whatStoodWithoutDays()
    {
        HousingStay stay{.status = StayStatus::Running, .start = Date(2025, 2, 1)};
        stay.terms = {{.kind = TermKind::IseePercent, .percent = Percent{12'00}}};
        Household household{.isee = Money{1'000'00}, .iseeUntil = Date(2025, 12, 31), .income = Money{2'000'00}};
        const auto month = [&](int year, int number) { return dueFor(stay, household, {}, Date(year, number, 1)); };
        QCOMPARE(month(2025, 12).total().cents, 10'00);
        QVERIFY(month(2025, 12).charges.front().doubt.isEmpty());
        QCOMPARE(month(2026, 1).total().cents, 0);
        household.iseeUntil = {};
        QCOMPARE(month(2026, 1).total().cents, 10'00);
        QVERIFY(month(2026, 1).charges.front().doubt.contains(u"DSU"_s));
        household.means = {isee(Money{3'000'00}, Date(2026, 1, 15), Date(2026, 12, 31))};
        QCOMPARE(month(2025, 12).total().cents, 10'00);
        QCOMPARE(month(2026, 2).total().cents, 30'00);
        QCOMPARE(month(2027, 1).total().cents, 0); // the old one does not come back
        stay.terms = {{.kind = TermKind::IncomePercent, .percent = Percent{12'00}}};
        QCOMPARE(month(2027, 1).total().cents, 20'00);
    }

    void aNewOneMovesNothingThatWasCharged()
    {
        sample();
        const Id<Household> home = keyOf<Household>(u"22"_s);
        const Id<HousingStay> stay = keyOf<HousingStay>(u"22"_s);
        const auto lines = [&] {
            QStringList all;
            const auto account = statementOf(records(), stay, Date(2026, 6, 22));
            for (const StatementLine &line : account->lines)
                all << isoText(line.day) + u' ' + QString::number(line.due.cents);
            return all;
        };
        const QStringList was = lines();
        // 7214 × 15 % ÷ 12 = 90.175 a month; 11 of 30 days of April.
        QVERIFY2(was.contains(u"2026-04-20 3306"_s) && was.contains(u"2026-05-05 9018"_s)
                     && was.contains(u"2026-06-05 9018"_s),
                 qPrintable(was.join(u'\n')));
        const auto refused = [&](const QString &text, const QByteArray &before, const QStringList &says) {
            QVERIFY(!text.isEmpty());
            for (const QString &word : says)
                QVERIFY2(text.contains(word), qPrintable(text));
            QCOMPARE(hash(), before);
            QCOMPARE(lines(), was);
        };
        const QByteArray before = hash();
        // On days of the one before: refused, with the rows.
        refused(change(home, [](Household &h) { h.means.push_back(isee(Money{1'00}, Date(2026, 5, 1))); }), before,
                {u"rows 1 and 2"_s});
        // The one before cut short in a month that was paid, rewritten, taken away: refused, with the month and the
        // way.
        const QStringList way{u"OSP-011"_s, u"05/2026"_s, u"surcharge"_s};
        refused(change(home,
                       [](Household &h) {
                           h.means.front().to = Date(2026, 4, 30);
                           h.means.push_back(isee(Money{1'00}, Date(2026, 5, 1)));
                       }),
                before, way);
        refused(change(home, [](Household &h) { h.means.front().amount = Money{1'00}; }), before, {u"04/2026"_s});
        refused(change(home, [](Household &h) { h.means.clear(); }), before, {u"04/2026"_s});
        // From a month on that nobody was asked for it may change, and the months before stand.
        QCOMPARE(change(home,
                        [](Household &h) {
                            h.means.front().to = Date(2026, 6, 30);
                            h.means.push_back(isee(Money{4'000'00}, Date(2026, 7, 1)));
                        }),
                 QString());
        QCOMPARE(lines(), was);
        const auto account = statementOf(records(), stay, Date(2026, 7, 31));
        QCOMPARE(account->lines.back().due, Money{50'00});
        QCOMPARE(verify(*m_workspace), QStringList());
        QVERIFY(m_workspace->undo());
        QCOMPARE(hash(), before);
    }

    void anExpiredOneIsAFinding()
    {
        sample();
        const auto account = statementOf(records(), keyOf<HousingStay>(u"22"_s), Date(2027, 3, 31));
        QCOMPARE(account->missing.size(), 1);
        QVERIFY2(account->missing.front().contains(u"31/12/2026"_s)
                     && account->missing.front().contains(u"(01/2027–03/2027)"_s),
                 qPrintable(account->missing.front()));
        QCOMPARE(account->lines.back().day, Date(2026, 12, 5));
        // In Italian it says what is to be done.
        setLanguage(u"it"_s);
        const auto italian = statementOf(records(), keyOf<HousingStay>(u"22"_s), Date(2027, 3, 31));
        setLanguage(u"en"_s);
        QVERIFY2(italian->missing.front().contains(u"nuova DSU"_s), qPrintable(italian->missing.front()));
        // Whoever extends the stay sees it before.
        const auto stay = records().load(keyOf<HousingStay>(u"22"_s));
        const StayConsequences means =
            consequencesOf(records(), &*stay, withExit(*stay, Date(2027, 5, 20), Date(2026, 6, 22)));
        QVERIFY(std::any_of(means.lines.begin(), means.lines.end(), [](const StayConsequences::Line &line) {
            return line.level == StayConsequences::Line::Level::Warning && line.fact.contains(u"31/12/2026"_s);
        }));
    }

    void theAgendaKnowsBefore()
    {
        sample();
        QCOMPARE(agendaOfMeans(), QStringList{u"2026-12-31 OSP-011"_s});
        QCOMPARE(change(keyOf<Household>(u"22"_s),
                        [](Household &h) { h.means.push_back(isee(Money{7'500'00}, Date(2027, 1, 12))); }),
                 QString());
        QCOMPARE(agendaOfMeans(), QStringList());
        QVERIFY(m_workspace->undo());
        QCOMPARE(agendaOfMeans(), QStringList{u"2026-12-31 OSP-011"_s});
        // Where none ever was it is late from the first day.
        QCOMPARE(change(keyOf<HousingStay>(u"22"_s),
                        [](HousingStay &stay) {
                            stay.terms.push_back({.kind = TermKind::IncomePercent, .percent = Percent{5'00}});
                        }),
                 QString());
        QCOMPARE(agendaOfMeans(), QStringList{u"2026-04-19 OSP-011"_s});
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void anOlderFileKeepsWhatItSays()
    {
        oldFile();
        QCOMPARE(m_workspace->database().scalar(u"PRAGMA user_version"_s), currentSchemaVersion());
        QCOMPARE(verify(*m_workspace), QStringList());
        const auto home = records().load(only<Household>());
        QCOMPARE(home->isee, std::optional(Money{7'321'45}));
        QCOMPARE(home->iseeUntil, Date(2026, 12, 31));
        QCOMPARE(home->income, std::optional(Money{12'000'00}));
        QVERIFY(home->means.empty());
        // The older program said the same: 91.52 and 100.00 a month, five months.
        const auto account = statementOf(records(), only<HousingStay>(), Date(2026, 6, 22));
        QCOMPARE(account->due, Money{5 * 191'52});
        QCOMPARE(account->missing + account->doubts, QStringList());
        // February is paid: a declaration of income that began then would move it.
        const auto declare = [&](const Date &from) {
            return change(only<Household>(), [&](Household &h) {
                h.means.push_back({.kind = MeansKind::Income, .amount = Money{24'000'00}, .from = from});
                h.means.push_back(isee(Money{8'000'00}, Date(2027, 1, 10)));
            });
        };
        const QByteArray before = hash();
        QVERIFY(declare(Date(2026, 2, 1)).contains(u"02/2026"_s));
        QCOMPARE(hash(), before);
        QCOMPARE(declare(Date(2026, 7, 1)), QString());
        QCOMPARE(statementOf(records(), only<HousingStay>(), Date(2026, 6, 22))->due, Money{5 * 191'52});
        QCOMPARE(statementOf(records(), only<HousingStay>(), Date(2026, 7, 22))->due, Money{6 * 191'52 + 100'00});
        QCOMPARE(verify(*m_workspace), QStringList());
        // A desk that begins from it holds the same, value by value.
        const auto package = makePackage(*m_workspace, {.full = true});
        QVERIFY2(package, package ? "" : qPrintable(package.error().text));
        auto desk = Workspace::create(path(), areas(), u"Limena"_s);
        QVERIFY(desk);
        const auto merged = mergePackage(**desk, *package, {});
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(contentHash((*desk)->database(), areas()), hash());
        QCOMPARE(verify(**desk), QStringList());
    }
};

} // namespace

INSIEME_TEST(Means)
#include "tst_means.moc"
