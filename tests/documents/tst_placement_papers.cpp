// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/documents/pages.h"
#include "core/documents/placement_documents.h"
#include "core/placements/funding.h"
#include "core/placements/placement.h"
#include "core/placements/project.h"
#include "core/registry/person.h"
#include "tests/documents/papers_text.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

using namespace insieme;
using namespace insieme::documents;
using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const Content &content)
{
    return wordsOf(content);
}

class PlacementPapers : public QObject {
    Q_OBJECT

    SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;

    Result<Composed> paper(const char *name, const QUuid &id, const Date &month = {},
                           Disclosure shown = Disclosure::Personal)
    {
        Context context = m_workspace->context();
        context.shown = shown;
        return composePlacement(*findPlacementTemplate(QString::fromLatin1(name)), m_workspace->records(), id, context,
                                month);
    }
    QUuid placement(int number) const { return fixedUuid(u"placement/%1"_s.arg(number)); }

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

    void everyPaperOfTheSampleIsWhole()
    {
        QCOMPARE(placementTemplates().size(), size_t(12));
        for (const PlacementTemplate &each : placementTemplates()) {
            QUuid id = placement(12);
            if (&each.about() == &describe<UtilityProject>())
                id = fixedUuid(u"utility_project/tirocini-2026");
            else if (&each.about() == &describe<CostReport>())
                id = fixedUuid(u"cost_report/fondo-straordinario-2026-1");
            else if (&each.about() == &describe<PlacementApplication>())
                id = fixedUuid(u"placement_application/2");
            else if (qstrcmp(each.document.name, "atto-proroga") == 0)
                id = placement(14);
            else if (qstrcmp(each.document.name, "atto-fine-anticipata") == 0)
                id = placement(16);
            const auto composed = paper(each.document.name, id);
            QVERIFY2(composed.has_value(), qPrintable(composed ? QString() : composed.error().text));
            for (const MissingField &missing : composed->missing)
                QVERIFY2(!missing.required, qPrintable(QLatin1String(each.document.name) + u": "_s + missing.path));
            const Pages pages(composed->content);
            QVERIFY(pages.missingGlyphs().isEmpty());
            QVERIFY2(pages.count() <= 2, each.document.name);
            QVERIFY(!composed->content.letterhead.isEmpty());
        }
    }

    /// The sample's today is before this one begins: its register is of its first month, and of none outside its term.
    void aRegisterIsOfTheTerm()
    {
        std::optional<Placement> first;
        for (const QUuid &id : m_workspace->records().ids(describe<Placement>())) {
            const auto each = m_workspace->records().load(Id<Placement>(id));
            if (each && stated(each->start) && each->start > m_workspace->today() && stated(each->end))
                first = *each;
        }
        QVERIFY(first);
        const QUuid id = first->id.uuid();
        const auto offered = paper("registro-presenze", id);
        const auto asked = paper("registro-presenze", id, first->start);
        QVERIFY(offered && asked);
        QCOMPARE(textOf(offered->content), textOf(asked->content));
        const auto before = paper("registro-presenze", id, m_workspace->today());
        QVERIFY(!before);
        QVERIFY2(before.error().text.contains(italianText(first->start)), qPrintable(before.error().text));
        QVERIFY(!paper("registro-presenze", id, first->end + boost::gregorian::days(40)));
    }

    void theActsSayTheEndBeforeAndAfter()
    {
        const QString moved = textOf(paper("atto-sospensione", placement(13))->content);
        QVERIFY2(moved.contains(u"per 29 (ventinove) giorni"_s), qPrintable(moved));
        QVERIFY(moved.contains(u"non sposta la data di conclusione, che resta il 1° agosto 2026"_s));
        // The reason that would tell about health is a neutral one on paper.
        QVERIFY(!moved.contains(u"malattia"_s, Qt::CaseInsensitive));
        const QString extended = textOf(paper("atto-proroga", placement(14))->content);
        QVERIFY2(extended.contains(u"terminava il 11 luglio 2026"_s)
                     || extended.contains(u"terminava l'11 luglio 2026"_s),
                 qPrintable(extended));
        QVERIFY(extended.contains(u"62 (sessantadue) giorni"_s) && extended.contains(u"11 settembre 2026"_s));
        QVERIFY(!paper("atto-proroga", placement(16)).has_value());
        QVERIFY(!paper("atto-sospensione", placement(16)).has_value());
        QVERIFY(!paper("atto-fine-anticipata", placement(12)).has_value());
    }

    /// What was decided afterwards is no part of an act: neither of the end before it nor of the one that it gave.
    void anActIsOfItsDay()
    {
        const auto before = m_workspace->records().load(Id<Placement>(placement(12)));
        Placement after = *before;
        after.suspensions.back().decidedOn = Date(2026, 6, 15);
        const auto change = [&](const Placement &from, const Placement &to) {
            const auto done = m_workspace->perform({"Change"}, [&](Transaction &t) { return t.update(from, to); });
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text));
        };
        change(*before, after);
        const QString act = textOf(paper("atto-sospensione", placement(12))->content);
        QVERIFY2(act.contains(u"25 ottobre 2026"_s), qPrintable(act));
        const auto dated = m_workspace->records().load(Id<Placement>(placement(12)));
        after = *dated;
        after.extensions.push_back({.decidedOn = Date(2026, 6, 22), .days = 6});
        change(*dated, after);
        QVERIFY(m_workspace->records().load(Id<Placement>(placement(12)))->end == Date(2026, 10, 31));
        QCOMPARE(textOf(paper("atto-sospensione", placement(12))->content), act);
        while (m_workspace->undoable()) // as the other tests find it
            QVERIFY(m_workspace->undo());
    }

    void theRegisterOfAMonthFitsAPage()
    {
        const auto june = paper("registro-presenze", placement(12), Date(2026, 6, 22));
        QCOMPARE(Pages(june->content).count(), 1);
        const QString text = textOf(june->content);
        QVERIFY(text.contains(u"giugno 2026"_s));
        QVERIFY(text.contains(u"12|venerdì||sospeso|"_s));
        QVERIFY2(text.contains(u"15|lunedì|4:00||"_s), qPrintable(text));
        QVERIFY(text.contains(u"2|martedì||sospeso|"_s));
        const QString august = textOf(paper("registro-presenze", placement(12), Date(2026, 8, 1))->content);
        QVERIFY(august.contains(u"21|venerdì||sospeso|"_s) && august.contains(u"24|lunedì|4:00||"_s));
    }

    void sumsOnPaperAreThoseOfTheFile()
    {
        const QString list =
            textOf(paper("distinta-indennita", fixedUuid(u"utility_project/tirocini-2026"), Date(2026, 4, 1))->content);
        QVERIFY2(list.contains(u"aprile 2026"_s), qPrintable(list));
        // 76 of 84 hours: the whole allowance; and the person who left on the last day of April.
        QVERIFY(list.contains(u"INS-2026-012|Persona Esempio 12|–|84|76|19|90,48|450,00"_s));
        QVERIFY(list.contains(u"INS-2026-016"_s));
        QVERIFY2(list.contains(u"INS-2026-012|Persona Esempio 12|Permesso (giustificata)|1|4"_s), qPrintable(list));
        QVERIFY(list.contains(u"INS-2026-012|Persona Esempio 12|Assenza ingiustificata|1|4"_s));
        QVERIFY(!list.contains(u"Registri da completare"_s));
        // Who has no register is named, and nothing is said to be zero.
        const QString may =
            textOf(paper("distinta-indennita", fixedUuid(u"utility_project/tirocini-2026"), Date(2026, 5, 1))->content);
        QVERIFY2(may.contains(u"INS-2026-015|Persona Esempio 15|registro mancante"_s), qPrintable(may));
        QVERIFY2(may.contains(u"INS-2026-015|Persona Esempio 15|–|40|–|–|–|–"_s), qPrintable(may));
        QVERIFY(!may.contains(u"malattia"_s, Qt::CaseInsensitive) && may.contains(u"Sospensione"_s));
        const QString report =
            textOf(paper("prospetto-rendiconto", fixedUuid(u"cost_report/fondo-straordinario-2026-1"))->content);
        QVERIFY2(report.contains(u"Totale rendicontato|||||2.994,57"_s), qPrintable(report));
        // Codes, never names, in what goes to the funder.
        QVERIFY(report.contains(u"INS-2026-016"_s) && !report.contains(u"Persona"_s));
    }

    void smallGroupsAreNotInWhatLeaves()
    {
        const QString text = textOf(paper("dati-progetto", fixedUuid(u"utility_project/tirocini-2026"))->content);
        QVERIFY2(text.contains(u"Persone inserite|5"_s), qPrintable(text));
        // Three people in one Comune and two in the other: neither number is there.
        QVERIFY(text.contains(u"Comune di Piazzola sul Brenta|meno di 5"_s));
        QVERIFY(text.contains(u"Comune di Limena|meno di 5"_s));
    }

    void categoriesAreThereOnlyWhenAskedFor()
    {
        const QString masked = textOf(paper("progetto-personalizzato", placement(12))->content);
        QVERIFY(!masked.contains(u"servizi sociali"_s));
        const QString shown =
            textOf(paper("progetto-personalizzato", placement(12), {}, Disclosure::Sensitive)->content);
        QVERIFY(shown.contains(u"servizi sociali"_s));
    }
};

} // namespace

INSIEME_TEST(PlacementPapers)
#include "tst_placement_papers.moc"
