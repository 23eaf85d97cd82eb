// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/documents/blocks.h"
#include "core/documents/housing_documents.h"
#include "core/documents/housing_nodes.h"
#include "core/documents/pages.h"
#include "core/housing/household.h"
#include "core/housing/property.h"
#include "core/housing/stay.h"
#include "core/housing/unit.h"
#include "tests/documents/papers_text.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

using namespace insieme;
using namespace insieme::documents;
using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class HousingPapers : public QObject {
    Q_OBJECT

    SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;

    Result<Composed> paper(const char *name, const QUuid &id, Disclosure shown = Disclosure::Personal) const
    {
        Context context = m_workspace->context();
        context.shown = shown;
        return composeHousing(*findHousingTemplate(QString::fromLatin1(name)), m_workspace->records(), id, context);
    }
    static QUuid stay(int household) { return fixedUuid(u"housing_stay/%1"_s.arg(household)); }
    /// The record of the sample that has everything the paper speaks of.
    static QUuid subject(const HousingTemplate &paper)
    {
        const QLatin1String name(paper.document.name);
        if (&paper.about() == &describe<HousingRequest>())
            return fixedUuid(u"housing_request/12");
        if (&paper.about() == &describe<HousingProperty>())
            return fixedUuid(u"housing_property/ex-casa-maestri");
        if (name == "proroga-accoglienza"_L1)
            return stay(18);
        if (name == "lettera-preavviso"_L1)
            return stay(4);
        if (name == "verbale-riconsegna"_L1)
            return stay(1);
        if (name == "verbale-consegna"_L1 || name == "estratto-contributi"_L1)
            return stay(2);
        return name == "sollecito-contributi"_L1 ? stay(21) : stay(7);
    }
    /// Papers of which this record shows what the first of the sample does not: a household, shares, an inventory.
    static bool findsMore(const QString &name)
    {
        return name == "patto-accoglienza"_L1 || name == "estratto-contributi"_L1 || name == "verbale-consegna"_L1;
    }
    static QString textOf(const Content &content) { return pagesOf(content); }
    template<class R> void change(const Id<R> &id, const std::function<void(R &)> &edit)
    {
        const auto before = m_workspace->records().load(id);
        QVERIFY(before.has_value());
        R after = *before;
        edit(after);
        const auto done = m_workspace->perform({"Change"}, [&](Transaction &t) { return t.update(*before, after); });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text));
    }

private slots:
    void initTestCase()
    {
        setLanguage(u"it"_s);
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanupTestCase()
    {
        m_workspace.reset();
        setLanguage(u"en"_s);
    }

    void everyPaperIsWhole_data()
    {
        QTest::addColumn<QString>("name");
        for (const HousingTemplate &each : housingTemplates())
            QTest::newRow(each.document.name) << QString::fromLatin1(each.document.name);
    }
    void everyPaperIsWhole()
    {
        QFETCH(QString, name);
        const HousingTemplate &each = *findHousingTemplate(name);
        const auto composed = paper(each.document.name, subject(each));
        QVERIFY2(composed.has_value(), composed ? "" : qPrintable(composed.error().text));
        for (const MissingField &missing : composed->missing)
            QVERIFY2(!missing.required, qPrintable(missing.path));
        const Pages pages(composed->content);
        QCOMPARE(pages.missingGlyphs(), QString());
        QVERIFY(!composed->content.letterhead.isEmpty());
        if (findsMore(name))
            QCOMPARE(differsFromGolden(name + u"-casa"_s, textOf(composed->content)), QString());
    }

    void whatDidNotHappenIsNotWritten()
    {
        for (const char *name : {"proroga-accoglienza", "lettera-preavviso", "verbale-consegna", "verbale-riconsegna",
                                 "sollecito-contributi"})
            QVERIFY2(!paper(name, stay(7)).has_value(), name);
        // A stay that is only proposed gives a draft.
        const auto agreement = paper("patto-accoglienza", stay(7));
        QVERIFY(!agreement->content.draft);
    }

    /// Of the exit only what somebody wrote down is said.
    void theCheckOutSaysWhatIsKnown()
    {
        const Id<HousingStay> id(stay(1));
        const auto before = m_workspace->records().load(id);
        QVERIFY(before.has_value());
        const auto text = [&] { return textOf(paper("verbale-riconsegna", id.uuid())->content).replace(u'\n', u' '); };
        QVERIFY2(text().contains(u"Nessuna cosa risulta danneggiata"_s), qPrintable(text()));
        change<HousingStay>(id, [](HousingStay &stay) {
            stay.deposit = Money{200'00};
            stay.depositPaidOn = stay.start;
            stay.depositReturned = Money{150'00};
            stay.depositReturnedOn = stay.leftOn;
            stay.items.front().stateOut.reset();
            stay.readings.push_back({.meter = stay.readings.front().meter,
                                     .day = stay.leftOn - boost::gregorian::days(30),
                                     .value = stay.readings.front().value + 100});
        });
        QString said = text();
        QVERIFY2(said.contains(u"150,00. Trattenuti: € 50,00"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"È stato restituito"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"Nessuna cosa risulta"_s), qPrintable(said));
        QVERIFY2(said.contains(u"non è annotato per: "_s + before->items.front().name), qPrintable(said));
        QVERIFY2(!said.contains(u"Lettura d’uscita"_s) && said.contains(u"non è annotata alcuna lettura di"_s),
                 qPrintable(said));
        change<HousingStay>(id, [](HousingStay &stay) {
            stay.depositReturned.reset();
            stay.depositReturnedOn = {};
            stay.depositPaidOn = {};
            stay.readings.back().day = stay.leftOn;
            stay.items.clear();
        });
        said = text();
        QVERIFY2(said.contains(u"Non ne è annotato il versamento"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"non è annotata alcuna lettura"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Non è annotato alcun inventario"_s) && !said.contains(u"Nessuna cosa risulta"_s),
                 qPrintable(said));
        QVERIFY(m_workspace->undo() && m_workspace->undo());
    }

    void amountsAreThoseOfTheLedger()
    {
        const QString reminder = textOf(paper("sollecito-contributi", stay(21))->content);
        // Four months of 225 from March to June: February is paid.
        QVERIFY2(reminder.contains(u"900,00"_s) && reminder.contains(u"Contributo di 03/2026"_s)
                     && !reminder.contains(u"Contributo di 02/2026"_s),
                 qPrintable(reminder));
        const QString statement = textOf(paper("estratto-contributi", stay(2))->content);
        // 60 % of 300 from December to June is the guest's, the rest the Comune's.
        QVERIFY2(statement.contains(u"1.260,00"_s) && statement.contains(u"840,00"_s)
                     && statement.contains(u"2.100,00"_s),
                 qPrintable(statement));
    }

    void aSecondLanguageWhereItIsNeeded()
    {
        QVERIFY(textOf(paper("ricevuta-regolamento", stay(7))->content).contains(u"copy of the house rules"_s));
        QVERIFY(!textOf(paper("ricevuta-regolamento", stay(2))->content).contains(u"In lingua"_s));
        const Id<Household> household(fixedUuid(u"household/2"));
        change<Household>(household, [](Household &one) { one.language = u"bengalese"_s; });
        const QString text = textOf(paper("ricevuta-regolamento", stay(2))->content);
        QVERIFY2(text.contains(u"tradotto a voce in lingua bengalese"_s) && text.contains(u"Interprete"_s),
                 qPrintable(text));
        change<Household>(household, [](Household &one) { one.language.clear(); });
        for (const char *language : {"inglese", "francese", "spagnolo", "tedesco"}) {
            const SecondLanguage *one = secondLanguage(QString::fromLatin1(language));
            QVERIFY2(one && !one->agreement.isEmpty() && !one->handover.isEmpty() && !one->rules.isEmpty()
                         && !one->notice.isEmpty(),
                     language);
        }
        QVERIFY(secondLanguage(u" Inglese "_s) && !secondLanguage(u"klingon"_s));
    }

    void namesAreLeftOutWhereTheyAreHidden()
    {
        for (const HousingTemplate &each : housingTemplates()) {
            const auto composed = paper(each.document.name, subject(each), Disclosure::Public);
            QVERIFY2(composed.has_value(), qPrintable(composed ? QString() : composed.error().text));
            QVERIFY2(!textOf(composed->content).contains(u"Persona Esempio"_s), each.document.name);
        }
    }

    void smallGroupsAreNotTold()
    {
        const QString text = textOf(paper("dati-casa", fixedUuid(u"housing_property/ex-casa-maestri"))->content);
        QVERIFY2(text.contains(u"meno di 5"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Nucleo Esempio"_s));
    }

    /// A year with five cases has its bar, one with fewer is named without days; without any such year there is no
    /// chart.
    void averagesAreToldOfYearsWithEnoughCases()
    {
        const QUuid house = fixedUuid(u"housing_property/ex-casa-maestri");
        const auto charts = [&] {
            std::vector<Chart> all;
            const auto composed = paper("dati-casa", house);
            for (const Block &block : composed->content.blocks) {
                if (const auto *chart = std::get_if<Chart>(&block))
                    all.push_back(*chart);
            }
            return all;
        };
        QVERIFY(charts().empty());
        const auto person = m_workspace->records().load(Id<HousingStay>(stay(21)))->person;
        const auto lived = [&](int month, int days) {
            const Date from(2024, static_cast<unsigned short>(month), 1);
            HousingStay one{.code = u"MEDIA-%1"_s.arg(month),
                            .person = person,
                            .unit = Id<HousingUnit>(fixedUuid(u"housing_unit/8")),
                            .status = StayStatus::Ended,
                            .start = from,
                            .end = from + boost::gregorian::days(days),
                            .leftOn = from + boost::gregorian::days(days)};
            const auto done = m_workspace->perform({"New"}, [&](Transaction &t) { return t.insert(one); });
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text));
        };
        for (int month = 1; month <= 4; ++month)
            lived(month, 10);
        QVERIFY(charts().empty());
        lived(5, 25);
        QCOMPARE(charts().size(), size_t(1));
        const Chart chart = charts().front();
        QCOMPARE(chart.bars.size(), size_t(5));
        QCOMPARE(chart.bars[2].label, u"2024"_s);
        QCOMPARE(chart.bars[2].value, qint64(13)); // (4 × 10 + 25) ÷ 5
        QCOMPARE(chart.bars[2].text, u"13 giorni"_s);
        QCOMPARE(chart.bars[4].label, u"2026"_s);
        QCOMPARE(chart.bars[4].text, u"meno di 5 casi"_s);
        QCOMPARE(chart.bars[4].value, qint64(0));
    }
};

} // namespace

INSIEME_TEST(HousingPapers)
#include "tst_housing_papers.moc"
