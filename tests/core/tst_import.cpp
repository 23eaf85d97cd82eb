// SPDX-License-Identifier: GPL-3.0-or-later
// Tables become records: what is created, updated, skipped and refused, and what is left of a row that is refused.
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/importer.h"
#include "core/placements/funding.h"
#include "core/placements/project.h"
#include "core/record/json.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/store/content_hash.h"
#include "core/store/verify.h"
#include "tests/support/testing.h"
#include "tests/support/workbooks.h"

#include <QTemporaryDir>

using namespace insieme;
using namespace insieme::exchange;

namespace {

using What = RowOutcome::What;

struct Answer {
    std::optional<ImportReport> report;
    QString problem;
    QList<RowOutcome> rows;

    /// "create 2; refuse 3 (C Codice fiscale: …)": the whole report in one text.
    QString text() const
    {
        static constexpr const char *names[] = {"create", "update", "skip", "refuse"};
        QStringList lines;
        for (const RowOutcome &row : rows) {
            QString line =
                QStringLiteral("%1 %2 %3").arg(QLatin1String(names[int(row.what)])).arg(row.row).arg(row.title);
            for (const FieldChange &change : row.changes)
                line += QStringLiteral(" [%1: %2 → %3]").arg(change.column, change.before, change.after);
            for (const CellProblem &problem : row.problems)
                line += QStringLiteral(" (%1 %2 %3: %4 / %5)")
                            .arg(problem.row)
                            .arg(problem.column)
                            .arg(problem.header, problem.reason, problem.remedy);
            for (const QString &note : row.notes)
                line += QStringLiteral(" {%1}").arg(note);
            lines << line;
        }
        return lines.join(QLatin1Char('\n'));
    }
    const RowOutcome *row(qint64 number) const
    {
        for (const RowOutcome &outcome : rows) {
            if (outcome.row == number)
                return &outcome;
        }
        return nullptr;
    }
    QString counts() const
    {
        return report ? QStringLiteral("%1/%2/%3/%4")
                            .arg(report->created)
                            .arg(report->updated)
                            .arg(report->skipped)
                            .arg(report->refused)
                      : problem;
    }
};

Tables tablesOf(const QByteArray &content)
{
    Tables tables;
    auto source = openTable(content);
    if (source)
        tables.main = std::move(*source);
    return tables;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { setLanguage(QStringLiteral("en")); }
    void init();
    void columnsAreFound();
    void aFieldByItsNameIsNeverLeftOut();
    void headersOverTwoRows();
    void createUpdateSkipRefuse();
    void aRehearsalIsTheSame();
    void oneStepThatCanBeUndone();
    void emptyCellsClearOnlyWhenAsked();
    void recognised();
    void anotherSpellingIsNoChange();
    void codesThatDisagree();
    void repeatedRows();
    void namesOnTheDay();
    void recordsOfTheSameTable();
    void rulesRefuseTheRowAlone();
    void rulesBetweenRecords();
    void whatIsSaidOfARowIsNoted();
    void draftsComeInWithTheirErrors();
    void childrenOnTheLine();
    void childrenInJoinedCells();
    void hiddenRows();
    void savedMappings();
    void mappingsOfTheFile();
    void stoppedImportsLeaveNothing();
    void manyRowsInSeveralEntries();
    void peopleAreSealed();

private:
    Answer run(const RecordType &type, const QByteArray &content, const std::function<void(Mapping &)> &edit = {},
               bool dryRun = false);
    QUuid idByTaxCode(const QString &code) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray content() const { return contentHash(m_workspace->database(), m_workspace->catalogue()); }
    std::unique_ptr<Workspace> m_workspace;
};

void TestImport::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(m_folder->filePath(QStringLiteral("a.insieme")), areas(), {}, *makeDate(2026, 6, 22));
    QVERIFY(made.has_value());
    m_workspace = std::move(*made);
}

Answer TestImport::run(const RecordType &type, const QByteArray &content, const std::function<void(Mapping &)> &edit,
                       bool dryRun)
{
    Answer answer;
    const Tables tables = tablesOf(content);
    if (!tables.main) {
        answer.problem = QStringLiteral("not a table");
        return answer;
    }
    auto mapping = proposeMapping(tables, type);
    if (!mapping) {
        answer.problem = mapping.error().text;
        return answer;
    }
    if (edit)
        edit(*mapping);
    ImportOptions options;
    options.dryRun = dryRun;
    options.source = QStringLiteral("elenco.csv");
    options.outcome = [&answer](const RowOutcome &row) { answer.rows << row; };
    const auto report = importTable(*m_workspace, type, tables, *mapping, options);
    if (report)
        answer.report = *report;
    else
        answer.problem = report.error().text;
    return answer;
}

QUuid TestImport::idByTaxCode(const QString &code) const
{
    Statement statement(m_workspace->database(), QStringLiteral("SELECT id FROM organisation WHERE tax_code=?1"));
    statement.bind(1, code);
    return statement.next() ? statement.uuid(0) : QUuid();
}

void TestImport::columnsAreFound()
{
    const Tables tables = tablesOf("Elenco delle cooperative;;;;;;;;\naggiornato al 22/06/2026\n\n"
                                   "Ragione sociale;C.F.;P.IVA;CAP;Città;Prov.;Posta certificata;Socia dal;Colore\n"
                                   "Coop Uno;80009470289;;35016;Padova;PD;a@pec.it;1/1/2020;blu\n");
    const auto mapping = proposeMapping(tables, describe<Cooperative>());
    QVERIFY(mapping.has_value());
    QCOMPARE(mapping->headerRow, 4);
    QStringList targets;
    for (const MappedColumn &column : mapping->columns)
        targets << column.target;
    QCOMPARE(targets,
             (QStringList{QStringLiteral("name"), QStringLiteral("tax_code"), QStringLiteral("vat_number"),
                          QStringLiteral("postcode"), QStringLiteral("municipality"), QStringLiteral("province"),
                          QStringLiteral("pec"), QStringLiteral("member_since"), QString()}));
    QCOMPARE(mapping->recognisedBy, QStringList{QStringLiteral("name")});

    QCOMPARE(mapping->leftOut(describe<Cooperative>()), QStringList{QStringLiteral("Colore")});

    // A word of offices over cells none of which its field can read means something else, and is told.
    const auto wrong =
        proposeMapping(tablesOf("Denominazione;Tipologia\nUno;grande\nDue;piccola\n"), describe<Cooperative>());
    QCOMPARE(wrong->columns[1].target, QString());
    QCOMPARE(wrong->recognisedBy, QStringList{QStringLiteral("name")});
    QCOMPARE(wrong->leftOut(describe<Cooperative>()), QStringList{QStringLiteral("Tipologia")});

    const auto listed =
        proposeMapping(tablesOf("Denominazione;Tipo\nUno;grande\nDue;piccola\n"), describe<Cooperative>());
    QCOMPARE(listed->columns[1].target, QString());
    QCOMPARE(listed->leftOut(describe<Cooperative>()), QStringList{QStringLiteral("Tipo")});

    // One cell that can be read is enough, wherever it stands.
    QByteArray rows = "Cognome;Nome;Nata il\n";
    for (int i = 0; i < 30; ++i)
        rows += QByteArrayLiteral("Rossi") + QByteArray::number(i) + ";Anna;n.d.\n";
    const auto late = proposeMapping(tablesOf(rows + "Bianchi;Anna;01/02/1980\n"), describe<Person>());
    QCOMPARE(late->columns[2].target, QStringLiteral("birth_date"));

    const auto none = proposeMapping(tablesOf("1\n2\n3\n"), describe<Cooperative>());
    QVERIFY(none.error().text.contains(QStringLiteral("names of the columns")));

    // Decimals are judged by the whole column.
    const auto point = proposeMapping(tablesOf("name,capital\nUno,1000\nDue,2500.5\n"), describe<Cooperative>());
    QCOMPARE(point->columns[1].rule.decimals, Decimals::Point);
    const auto comma = proposeMapping(tablesOf("name;capital\nUno;1.000\nDue;2.500,50\n"), describe<Cooperative>());
    QCOMPARE(comma->columns[1].rule.decimals, Decimals::Comma);
}

void TestImport::aFieldByItsNameIsNeverLeftOut()
{
    const Answer answer = run(describe<Cooperative>(),
                              "Denominazione;Costituita il;Socia dal\n"
                              "Uno;31/02/2010;31/02/2010\nDue;1/2/2010;1/3/2010\n");
    QCOMPARE(answer.counts(), QStringLiteral("1/0/0/1"));
    QVERIFY2(answer.row(2)->problems.size() == 2, qPrintable(answer.text()));
    QCOMPARE(run(describe<Cooperative>(), "Denominazione;Costituita il\nTre;31/02/2010\n").counts(),
             QStringLiteral("0/0/0/1"));
}

void TestImport::headersOverTwoRows()
{
    const Tables tables = tablesOf("Denominazione;Sede;;\n;CAP;Comune;Provincia\nUno;35016;Padova;PD\n");
    const auto mapping = proposeMapping(tables, describe<Cooperative>());
    QCOMPARE(mapping->headerRow, 2);
    QCOMPARE(mapping->columns[0].target, QStringLiteral("name"));
    QCOMPARE(mapping->columns[1].target, QStringLiteral("postcode"));
}

void TestImport::createUpdateSkipRefuse()
{
    QCOMPARE(run(describe<Cooperative>(),
                 "Denominazione;Codice fiscale;Lavoratori\nUno;80009470289;12\n"
                 "Due;82002930285;7\n")
                 .counts(),
             QStringLiteral("2/0/0/0"));
    const Answer answer = run(describe<Cooperative>(),
                              "Denominazione;Codice fiscale;Lavoratori;Capitale sociale\n"
                              "Uno;80009470289;15;1.234,56 €\n"
                              "Due;82002930285;7;\n"
                              "Tre;80009470280;3;12\n"
                              "Quattro;123;tanti;9.99\n"
                              ";;4;\n");
    QCOMPARE(answer.counts(), QStringLiteral("0/1/1/3"));
    const RowOutcome &first = *answer.row(2);
    QCOMPARE(first.what, What::Update);
    QCOMPARE(first.title, QStringLiteral("Uno"));
    QCOMPARE(first.changes.size(), 2);
    QCOMPARE(first.changes[0].column, QStringLiteral("capital"));
    QCOMPARE(first.changes[0].after, QStringLiteral("1.234,56\u00a0€"));
    QCOMPARE(first.changes[1].before, QStringLiteral("12"));
    QCOMPARE(first.changes[1].after, QStringLiteral("15"));
    const CellProblem &code = answer.row(4)->problems.front();
    QCOMPARE(code.column, 1);
    QCOMPARE(code.header, QStringLiteral("Codice fiscale"));
    QCOMPARE(code.kind, Cell::Kind::Text);
    const RowOutcome &words = *answer.row(5);
    QCOMPARE(words.problems.size(), 3); // all cells, not only the first
    QCOMPARE(words.problems[0].column, 2);
    QCOMPARE(words.problems[2].column, 1);
    QCOMPARE(words.problems[0].kind, Cell::Kind::Text);
    QVERIFY(words.problems[1].reason.contains(QStringLiteral("9.99")));
    QVERIFY(!words.problems[1].remedy.isEmpty());
    QVERIFY(answer.row(6)->problems.front().reason.contains(QStringLiteral("filled in")));
    QCOMPARE(m_workspace->records().count(describe<Cooperative>()), 2);
}

void TestImport::aRehearsalIsTheSame()
{
    const QByteArray first =
        "Denominazione;Codice fiscale\nUno;80009470289\nDue;82002930285\nDue bis;82002930285\nTre;1\n";
    const QByteArray before = content();
    const Answer rehearsal = run(describe<Cooperative>(), first, {}, true);
    QCOMPARE(content(), before);
    QCOMPARE(rehearsal.report->step, 0);
    QVERIFY(!m_workspace->undoable());
    const Answer real = run(describe<Cooperative>(), first);
    QCOMPARE(real.text(), rehearsal.text());
    QCOMPARE(real.counts(), QStringLiteral("2/0/0/2"));
    QVERIFY(real.report->step > 0);
}

void TestImport::oneStepThatCanBeUndone()
{
    (void)run(describe<Cooperative>(), "Denominazione;Codice fiscale\nUno;80009470289\n");
    const QByteArray before = content();
    (void)run(describe<Cooperative>(), "Denominazione;Codice fiscale\nUno nuova;80009470289\nDue;82002930285\n");
    QVERIFY(content() != before);
    QCOMPARE(m_workspace->undoable()->label, QStringLiteral("Import from “elenco.csv”"));
    QVERIFY(m_workspace->undo().has_value());
    QCOMPARE(content(), before);
    QVERIFY(m_workspace->redo().has_value());
    QCOMPARE(m_workspace->records().count(describe<Cooperative>()), 2);
}

void TestImport::emptyCellsClearOnlyWhenAsked()
{
    (void)run(describe<Cooperative>(), "Denominazione;Codice fiscale;Telefono;Lavoratori\nUno;80009470289;049 1;12\n");
    const QByteArray table = "Denominazione;Codice fiscale;Telefono;Lavoratori\nUno;80009470289;;\n";
    QCOMPARE(run(describe<Cooperative>(), table).counts(), QStringLiteral("0/0/1/0"));
    const Answer cleared =
        run(describe<Cooperative>(), table, [](Mapping &mapping) { mapping.columns[2].clears = true; });
    QCOMPARE(cleared.text(), QStringLiteral("update 2 Uno [phone: 049 1 → ]"));
}

void TestImport::recognised()
{
    (void)run(describe<PublicBody>(),
              "name,ipa_code,tax_code\nComune di Uno,c_a001,80009470289\nComune di Due,c_a002,\n");
    // By tax code in another spelling, else by IPA code, else by the name when there is no code at all.
    const Answer answer = run(describe<PublicBody>(),
                              "name,ipa_code,tax_code,phone\nComune di Uno,,8000 9470 289,1\n"
                              "Comune di Due,C_A002,82002930285,2\n");
    QCOMPARE(answer.counts(), QStringLiteral("0/2/0/0"));
    QCOMPARE(run(describe<PublicBody>(), "name,phone\ncomune  di DUE,3\nComune di Tre,4\n").counts(),
             QStringLiteral("1/1/0/0"));
    // A name does not make one record of two codes, but it does where the record had no code yet.
    QCOMPARE(run(describe<PublicBody>(), "name,ipa_code\nComune di Due,c_a099\n", {}, true).counts(),
             QStringLiteral("1/0/0/0"));
    QCOMPARE(run(describe<PublicBody>(), "name,ipa_code\nComune di Tre,c_a099\n", {}, true).counts(),
             QStringLiteral("0/1/0/0"));
    QCOMPARE(run(describe<PublicBody>(), "name,ipa_code\nComune di Tre,\n", {}, true).counts(),
             QStringLiteral("0/0/1/0"));
    const Answer neither =
        run(describe<PublicBody>(), "name,phone\nComune di Uno,9\n", [](Mapping &mapping) { mapping.updates = false; });
    QCOMPARE(neither.counts(), QStringLiteral("0/0/1/0"));
    QCOMPARE(run(describe<PublicBody>(), "name,phone\nNuovo,9\n", [](Mapping &mapping) { mapping.creates = false; })
                 .counts(),
             QStringLiteral("0/0/0/1"));
    // The same code as another kind of organisation is not a second record.
    const Answer other = run(describe<Cooperative>(), "name,tax_code\nCoop Uno,80009470289\n");
    QCOMPARE(other.counts(), QStringLiteral("0/0/0/1"));
    QVERIFY(other.rows.front().problems.front().reason.contains(QStringLiteral("Public body")));
}

void TestImport::anotherSpellingIsNoChange()
{
    (void)run(describe<PublicBody>(), "name,tax_code,pec\nComune di Uno,8000 9470289,Uno@PEC.it\n");
    const QUuid id = idByTaxCode(QStringLiteral("80009470289"));
    QVERIFY(!id.isNull());
    QCOMPARE(m_workspace->records().load(Id<PublicBody>(id))->pec, QStringLiteral("uno@pec.it"));
    const QByteArray again = "name,tax_code,pec\nComune di Uno,80009 470289,UNO@pec.it\n";
    QCOMPARE(run(describe<PublicBody>(), again, {}, true).counts(), QStringLiteral("0/0/1/0"));
    // Neither is what an older file holds in another spelling.
    QVERIFY(m_workspace->database().exec("UPDATE organisation SET tax_code='8000 9470289'"));
    QCOMPARE(run(describe<PublicBody>(), "name,tax_code,pec\nComune di Uno,80009470289,uno@pec.it\n").counts(),
             QStringLiteral("0/0/1/0"));
}

void TestImport::codesThatDisagree()
{
    (void)run(describe<PublicBody>(), "name,ipa_code,tax_code\nUno,c_a001,80009470289\n");
    const Answer answer = run(describe<PublicBody>(), "name,ipa_code,tax_code\nUno,c_a001,82002930285\n");
    QCOMPARE(answer.counts(), QStringLiteral("0/0/0/1"));
    QVERIFY(answer.rows.front().problems.front().reason.contains(QStringLiteral("80009470289")));
}

void TestImport::repeatedRows()
{
    const QByteArray table = "name,tax_code,phone\nUno,80009470289,1\nUno,80009470289,2\n";
    const Answer answer = run(describe<Cooperative>(), table);
    QCOMPARE(answer.counts(), QStringLiteral("1/0/0/1"));
    QVERIFY(answer.rows[1].problems.front().reason.contains(QStringLiteral("row 2")));
    QCOMPARE(run(describe<Cooperative>(), table, [](Mapping &mapping) { mapping.repeatedRowsUpdate = true; }).counts(),
             QStringLiteral("0/1/1/0"));
}

void TestImport::namesOnTheDay()
{
    auto sample = createSample(m_folder->filePath(QStringLiteral("sample.insieme")));
    QVERIFY(sample.has_value());
    m_workspace = std::move(*sample);
    const Answer answer = run(describe<Agreement>(),
                              "oggetto;ente;data firma;cig\n"
                              "Vecchia;Azienda ULSS 16 Padova;18/12/2014;\n"
                              "Nuova;Azienda ULSS 6 Euganea;18/12/2020;\n"
                              "Nome di poi;Azienda ULSS 6 Euganea;18/12/2014;\n"
                              "Nome di prima;Azienda ULSS 16 Padova;18/12/2020;\n"
                              "Ignota;Comune di Nessundove;18/12/2020;\n");
    QCOMPARE(answer.counts(), QStringLiteral("3/0/0/2"));
    QVERIFY(
        answer.row(4)->notes.front().contains(QStringLiteral("another name on 18/12/2014: Azienda ULSS 16 Padova")));
    QVERIFY(answer.row(5)->problems.front().reason.contains(QStringLiteral("Nobody is called")));
    QVERIFY(answer.row(6)->problems.front().reason.contains(QStringLiteral("No Organisation is called")));

    // Two of the same name are not told apart by luck.
    const auto twice = m_workspace->perform({"Test"}, [](Transaction &transaction) -> Done {
        for (int i = 0; i < 2; ++i) {
            Organisation twin;
            twin.names.push_back({.name = QStringLiteral("Gemelli")});
            if (i == 1)
                twin.taxCode = QStringLiteral("80009470289");
            INSIEME_TRY(transaction.insert(twin));
        }
        return {};
    });
    QVERIFY(twice.has_value());
    const Answer twins = run(describe<Agreement>(), "oggetto;ente\nA;Gemelli\nB;80009470289\n");
    QCOMPARE(twins.counts(), QStringLiteral("1/0/0/1"));
    QVERIFY(twins.row(2)->problems.front().reason.contains(QStringLiteral("2 records")));
}

void TestImport::recordsOfTheSameTable()
{
    const Answer answer =
        run(describe<Organisation>(), "name,part of\nFiglia,Madre\nMadre,Nonna\nNonna,\nSola,Nessuna\n");
    QCOMPARE(answer.counts(), QStringLiteral("3/0/0/1"));
    QCOMPARE(answer.row(5)->what, What::Refuse);
}

void TestImport::rulesRefuseTheRowAlone()
{
    QCOMPARE(run(describe<Organisation>(), "name,part of\nMadre,\nFiglia,Madre\n").counts(), QStringLiteral("2/0/0/0"));
    const QByteArray before = content();
    // The second row closes a circle: a rule of the whole file, found when the row is written already.
    const Answer answer = run(describe<Organisation>(), "name,part of,phone\nFiglia,,1\nMadre,Figlia,2\nZia,,3\n");
    QCOMPARE(answer.counts(), QStringLiteral("1/1/0/1"));
    QVERIFY(answer.row(3)->problems.front().reason.contains(QStringLiteral("part of itself")));
    QVERIFY(content() != before);
    QVERIFY(m_workspace->undo().has_value());
    QCOMPARE(content(), before);
    const auto findings = verify(*m_workspace);
    QVERIFY(findings.isEmpty());
}

void TestImport::rulesBetweenRecords()
{
    (void)run(describe<Cooperative>(), "name,tax_code\nUno,80009470289\nEnte,00617460274\n");
    // Shares that do not sum are judged at the end; only the deeds that they belong to are refused.
    const QByteArray before = content();
    const Answer answer =
        run(describe<Agreement>(),
            "subject;body_id;consortium_id;status;signed_on;start_date;end_date;quote cooperativa;quote quota\n"
            "Verde;Ente;Uno;signed;2026-01-02;2026-02-01;2026-12-31;Uno;60%\n"
            "Pulizie;Ente;Uno;signed;2026-01-02;2026-02-01;2026-12-31;Uno;100%\n"
            "Altro;Ente;Uno;signed;2026-01-02;2026-02-01;2026-12-31;Uno;90%\n");
    QVERIFY2(answer.counts() == QLatin1String("1/0/0/2"), qPrintable(answer.text()));
    QCOMPARE(answer.row(2)->what, RowOutcome::What::Refuse);
    QCOMPARE(answer.row(3)->what, RowOutcome::What::Create);
    QVERIFY(answer.row(4)->problems.front().reason.contains(QStringLiteral("90,00")));
    QVERIFY(m_workspace->undo().has_value());
    QCOMPARE(content(), before);
    QVERIFY(verify(*m_workspace).isEmpty());
}

/// A draft is taken with what it is excused, said beside its row; what is no draft is refused as ever.
void TestImport::draftsComeInWithTheirErrors()
{
    (void)run(describe<Cooperative>(), "name,tax_code\nUno,80009470289\nEnte,00617460274\n");
    const QByteArray table = "subject;body_id;status;cig;start_date\n"
                             "Verde;;draft;B2F4A91C0;2026-02-01\n"
                             "Pulizie;Ente;sent;B2F4A91C1;2026-02-01\n"
                             "Altro;;sent;;2026-02-01\n"
                             "Buio;Ente;draft;B2F4A91C2;31/02/2026\n";
    for (const bool rehearsed : {true, false}) {
        const Answer answer = run(describe<Agreement>(), table, {}, rehearsed);
        QVERIFY2(answer.counts() == QLatin1String("1/0/0/3"), qPrintable(answer.text()));
        const QString notes = answer.row(2)->notes.join(QLatin1Char('\n'));
        QCOMPARE(answer.row(2)->notes.size(), 2);
        QVERIFY2(notes.contains(QStringLiteral("CIG: ")) && notes.contains(QStringLiteral("Counterpart: ")),
                 qPrintable(notes));
        QVERIFY2(answer.row(3)->problems.front().reason.startsWith(QStringLiteral("CIG: ")), qPrintable(answer.text()));
        QVERIFY2(answer.row(4)->problems.front().reason.startsWith(QStringLiteral("Counterpart: ")),
                 qPrintable(answer.text()));
        // Only the day that does not exist is in the way.
        QCOMPARE(answer.row(5)->problems.size(), 1);
        QVERIFY2(answer.row(5)->problems.front().reason.contains(QStringLiteral("31/02/2026")),
                 qPrintable(answer.text()));
    }
    QVERIFY(verify(*m_workspace).isEmpty());
}

/// What the form would say while the record is typed stands beside its row, in a rehearsal, too.
void TestImport::whatIsSaidOfARowIsNoted()
{
    FundingCall call{.id = Id<FundingCall>(newUuid()), .name = QStringLiteral("Bando")};
    call.deadline = {Date(2022, 1, 27), 12 * 60};
    QVERIFY(m_workspace->perform({"Test"}, [&](Transaction &tx) { return tx.insert(call); }));
    const QByteArray table = "title;call_id;applied_on\nVerde;Bando;27/01/2022\nBlu;Bando;26/01/2022\n";
    for (const bool rehearsed : {true, false}) {
        const Answer answer = run(describe<UtilityProject>(), table, {}, rehearsed);
        QVERIFY2(answer.counts() == QLatin1String("2/0/0/0"), qPrintable(answer.text()));
        QCOMPARE(answer.row(2)->notes.size(), 1);
        QVERIFY2(answer.row(2)->notes.front().contains(QStringLiteral("the hour of the application is missing")),
                 qPrintable(answer.text()));
        QVERIFY2(answer.row(3)->notes.isEmpty(), qPrintable(answer.text()));
    }
}

void TestImport::childrenOnTheLine()
{
    (void)run(describe<Cooperative>(), "name,tax_code\nUno,80009470289\nDue,82002930285\nEnte,00617460274\n");
    const QByteArray table = "cig;oggetto;ente;quote cooperativa;quote quota\n"
                             "A0123AB1FB;Verde;Ente;Uno;60%\n"
                             ";;;Due;40%\n"
                             ";Altro;Ente;Uno;100%\n";
    const Answer answer = run(describe<Agreement>(), table);
    QVERIFY2(answer.counts() == QLatin1String("2/0/0/0"), qPrintable(answer.text()));
    QCOMPARE(
        run(describe<Agreement>(), "cig;oggetto;quote cooperativa;quote quota\nA0123AB1FB;Verde;Uno;60%\n;;Due;40%\n")
            .counts(),
        QStringLiteral("0/0/1/0"));
    const Answer changed =
        run(describe<Agreement>(), "cig;oggetto;quote cooperativa;quote quota\nA0123AB1FB;Verde;Uno;55%\n;;Due;45%\n");
    QCOMPARE(changed.rows.front().changes.size(), 2);
    QCOMPARE(changed.rows.front().changes.front().column, QStringLiteral("shares.percent"));
    // A child that cannot be read refuses its record, with the row of the child.
    const Answer refused =
        run(describe<Agreement>(), "cig;oggetto;quote cooperativa;quote quota\nA0123AB1FB;Verde;Uno;50%\n;;Chi;50%\n");
    QCOMPARE(refused.counts(), QStringLiteral("0/0/0/1"));
    QCOMPARE(refused.rows.front().problems.front().row, 3);
}

void TestImport::childrenInJoinedCells()
{
    (void)run(describe<Cooperative>(), "name,tax_code\nUno,80009470289\nDue,82002930285\nEnte,00617460274\n");
    const auto text = [](const char *at, const char *words) {
        return QByteArray("<c r=\"") + at + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    const QByteArray sheet = "<sheetData><row r=\"1\">" + text("A1", "Oggetto") + text("B1", "Ente")
        + text("C1", "Quote cooperativa") + "</row><row r=\"2\">" + text("A2", "Verde") + text("B2", "Ente")
        + text("C2", "Uno") + "</row><row r=\"3\">" + text("C3", "Due") + "</row></sheetData>"
        + "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/></mergeCells>";
    const Answer answer = run(describe<Agreement>(), test::zipOf(test::workbookParts(sheet)));
    QVERIFY2(answer.counts() == QLatin1String("1/0/0/0"), qPrintable(answer.text()));
    const auto agreement =
        m_workspace->records().load(Id<Agreement>(m_workspace->records().ids(describe<Agreement>()).front()));
    QCOMPARE(agreement->shares.size(), size_t(2));
}

void TestImport::hiddenRows()
{
    const auto row = [](int number, const char *words, bool hidden) {
        return QByteArray("<row r=\"") + QByteArray::number(number) + (hidden ? "\" hidden=\"1\">" : "\">") + "<c r=\"A"
            + QByteArray::number(number) + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c></row>";
    };
    const QByteArray content = test::zipOf(test::workbookParts(
        "<sheetData>" + row(1, "Denominazione", false) + row(2, "Uno", true) + row(3, "Due", false) + "</sheetData>"));
    const Answer all = run(describe<Cooperative>(), content, {}, true);
    QCOMPARE(all.counts(), QStringLiteral("2/0/0/0"));
    QCOMPARE(all.report->hidden, 1);
    QCOMPARE(run(describe<Cooperative>(), content, [](Mapping &mapping) { mapping.hiddenRows = false; }).counts(),
             QStringLiteral("1/0/0/0"));
}

void TestImport::savedMappings()
{
    const Tables tables = tablesOf("Nome coop;Tipo;Dal\nUno;tipo A;1/2/20\n");
    auto mapping = proposeMapping(tables, describe<Cooperative>());
    QVERIFY(mapping.has_value());
    mapping->columns[0].target = QStringLiteral("name");
    mapping->columns[1].target = QStringLiteral("kind");
    mapping->columns[1].rule.values = {{QStringLiteral("tipo a"), QStringLiteral("a")}};
    mapping->columns[2].target = QStringLiteral("member_since");
    mapping->columns[2].rule.twoDigitYearsFrom = 1950;
    mapping->columns[2].rule.round = true;
    mapping->columns[2].clears = true;
    mapping->columns[2].rule.restoreZeros = false;
    mapping->columns[2].rule.decimals = Decimals::Point;
    mapping->recognisedBy = {QStringLiteral("name")};
    mapping->updates = false;
    mapping->children.push_back({QStringLiteral("names"),
                                 QStringLiteral("Nomi"),
                                 2,
                                 3,
                                 QStringLiteral("Ente"),
                                 {{QStringLiteral("Nome"), 1, QStringLiteral("name")}}});
    auto again = mappingFromJson(toJson(*mapping));
    QVERIFY(again.has_value());
    QCOMPARE(toJson(*again), toJson(*mapping));
    again->children.clear();
    // The columns may stand elsewhere in the next table.
    const Tables next = tablesOf("x;Dal;Nome coop;Tipo\n;1/2/20;Due;tipo A\n");
    QVERIFY(fitMapping(*again, next, describe<Cooperative>()).has_value());
    QCOMPARE(again->columnFor(QStringLiteral("name"))->column, 2);
    const auto report = importTable(*m_workspace, describe<Cooperative>(), next, *again, {});
    QCOMPARE(report->created, 1);
    const Done missing = fitMapping(*again, tablesOf("Nome coop;Altro\nUno;2\n"), describe<Cooperative>());
    QVERIFY(missing.error().text.contains(QStringLiteral("“Tipo”, “Dal”")));
    QVERIFY(!fitMapping(*again, next, describe<PublicBody>()).has_value());
    QVERIFY(!mappingFromJson("{\"kind\":1}").has_value());
    QVERIFY(!mappingFromJson("nonsense").has_value());
}

void TestImport::mappingsOfTheFile()
{
    const RecordType &type = describe<Cooperative>();
    const Tables tables = tablesOf("Nome coop;Tel\nUno;1\n");
    Mapping mapping = *proposeMapping(tables, type);
    mapping.columns[0].target = QStringLiteral("name");
    QVERIFY(!fittingMapping(*m_workspace, type, tables));
    QVERIFY(saveMapping(*m_workspace, QStringLiteral("Elenco soci"), mapping).has_value());
    mapping.updates = false;
    QVERIFY(saveMapping(*m_workspace, QStringLiteral("Elenco soci"), mapping).has_value());
    QCOMPARE(exchange::savedMappings(*m_workspace, type).size(), size_t(1));
    const auto fitting = fittingMapping(*m_workspace, type, tablesOf("Tel;Nome coop\n1;Due\n"));
    QVERIFY(fitting.has_value());
    QCOMPARE(fitting->mapping.columns[0].column, 1);
    QVERIFY(!fitting->mapping.updates);
    QVERIFY(!fittingMapping(*m_workspace, type, tablesOf("Tel;Altro\n1;Due\n")));
    // A table with more columns has them all, and what they are called still counts.
    const auto wider = fittingMapping(*m_workspace, type,
                                      tablesOf("Tel;Nome coop;Denominazione;PEC;Colore\n1;Due;Tre;a@pec.it;blu\n"));
    QVERIFY(wider.has_value());
    QStringList targets;
    for (const MappedColumn &column : wider->mapping.columns)
        targets << column.header + QLatin1Char('=') + column.target;
    QCOMPARE(targets,
             (QStringList{QStringLiteral("Nome coop=name"), QStringLiteral("Tel=phone"),
                          QStringLiteral("Denominazione="), QStringLiteral("PEC=pec"), QStringLiteral("Colore=")}));
    QVERIFY(!fittingMapping(*m_workspace, describe<PublicBody>(), tables));
    QVERIFY(m_workspace->undo().has_value());
    QVERIFY(exchange::savedMappings(*m_workspace, type).front().mapping.updates);
    // What is no mapping cannot be saved as one.
    ImportMapping broken;
    broken.name = QStringLiteral("x");
    broken.kind = QStringLiteral("cooperatives");
    broken.content = QStringLiteral("{}");
    QVERIFY(!m_workspace->perform({"Test"}, [&](Transaction &t) { return t.insert(broken); }).has_value());
}

void TestImport::stoppedImportsLeaveNothing()
{
    QByteArray table = "name,phone\n";
    for (int i = 0; i < 5000; ++i)
        table += "Coop " + QByteArray::number(i) + ",1\n";
    const Tables tables = tablesOf(table);
    const auto mapping = proposeMapping(tables, describe<Cooperative>());
    std::atomic<bool> stop = false;
    ImportOptions options;
    options.stop = &stop;
    options.progress = [&stop](qint64 rows) { stop = rows >= 2000; };
    const QByteArray before = content();
    const auto report = importTable(*m_workspace, describe<Cooperative>(), tables, *mapping, options);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QCOMPARE(content(), before);
    QVERIFY(!m_workspace->undoable());
}

void TestImport::manyRowsInSeveralEntries()
{
    // Each record is three written rows: entries of the journal close between the records, also around refused ones.
    QByteArray table = "name,phone,email\n";
    for (int i = 0; i < 12'000; ++i)
        table += "Coop " + QByteArray::number(i) + ",1," + (i % 7 == 3 ? "no address" : "a@b.it") + '\n';
    const QByteArray before = content();
    const Answer answer = run(describe<Cooperative>(), table);
    QCOMPARE(answer.report->created + answer.report->refused, 12'000);
    QCOMPARE(answer.report->refused, 1714);
    QCOMPARE(m_workspace->records().count(describe<Cooperative>()), answer.report->created);
    Statement entries(m_workspace->database(), QStringLiteral("SELECT count(*) FROM journal WHERE step=?1"));
    entries.bind(1, answer.report->step);
    QVERIFY(entries.next());
    QVERIFY(entries.integer(0) >= 2);
    QVERIFY(verify(*m_workspace).isEmpty());
    QVERIFY(m_workspace->undo().has_value());
    QCOMPARE(content(), before);
}

void TestImport::peopleAreSealed()
{
    const Answer answer = run(describe<Person>(),
                              "cognome;nome;codice fiscale;nato il\nRossi;Mario;RSSMRA80A01H501U;1/1/1980\n"
                              "Bianchi;Anna;XX;1/1/1990\n");
    QVERIFY2(answer.counts() == QLatin1String("1/0/0/1"), qPrintable(answer.text()));
    // The key of the refused person is not left behind.
    QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM person_key")), 1);
    QCOMPARE(run(describe<Person>(), "cognome;nome;codice fiscale;email\nRossi;Mario;rssmra80a01h501u;m@example.it\n")
                 .counts(),
             QStringLiteral("0/1/0/0"));
    QCOMPARE(run(describe<Person>(), "cognome;nome;nato il;telefono\nROSSI;mario;01/01/1980;1\n").counts(),
             QStringLiteral("0/1/0/0"));
}

INSIEME_TEST(TestImport)
#include "tst_import.moc"
