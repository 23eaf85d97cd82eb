// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pages.h"
#include "core/documents/template.h"
#include "tests/documents/convention_data.h"
#include "tests/support/testing.h"

using namespace insieme;
using namespace insieme::documents;
using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ChoiceItem colourItems[] = {{"red", "Rosso"}, {"green", "Verde"}};
constexpr ChoiceList colours{"Test", colourItems};

std::shared_ptr<MapNode> sample()
{
    auto root = mapNode({{"nome", u"Anna"_s},
                         {"vuoto", Value()},
                         {"importo", Money{4800050}},
                         {"quota", Percent{3333}},
                         {"giorno", *makeDate(2026, 7, 1)},
                         {"numero", qint64(3)},
                         {"ore", Minutes{20 * 60 + 30}},
                         {"si", true},
                         {"no", false},
                         {"colore", Choice{&colours, 1}}});
    root->values.insert(u"ente"_s, child(mapNode({{"denominazione", u"Azienda Esempio"_s}}), u"Ente"_s));
    Merged nobody = child(nullptr, u"Referente"_s);
    nobody.shape = mapNode({{"nome_completo", Value()}});
    root->values.insert(u"referente"_s, nobody);
    root->values.insert(u"righe"_s,
                        rows({mapNode({{"voce", u"a"_s}, {"costo", Money{1999}}, {"parte", Value()}}),
                              mapNode({{"voce", u"b | c"_s}, {"costo", Money{2}}, {"parte", Percent{1}}})}));
    Merged none = rows({});
    none.shape = mapNode({{"voce", Value()}});
    root->values.insert(u"nessuna"_s, none);
    return root;
}

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

/// Blocks as lines: the marker and the text; cells of tables with "¦".
QStringList lines(const Content &content)
{
    QStringList result;
    for (const Block &block : content.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            result << (paragraph->marker.isEmpty() ? QString() : paragraph->marker + u' ') + plain(paragraph->runs);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const auto &row : table->rows) {
                QStringList cells;
                for (const Runs &cell : row)
                    cells << plain(cell);
                result << cells.join(u'¦');
            }
        } else if (const auto *signatures = std::get_if<Signatures>(&block)) {
            for (const auto &party : signatures->parties)
                result << u"@%1;%2;%3"_s.arg(plain(party.name), plain(party.capacity), plain(party.signer));
        } else if (const auto *references = std::get_if<References>(&block)) {
            for (const Runs &runs : references->lines)
                result << u"<"_s + plain(runs);
            for (const Runs &runs : references->framed)
                result << u">"_s + plain(runs);
        } else {
            result << u"---"_s;
        }
    }
    return result;
}

} // namespace

class TemplateTest : public QObject {
    Q_OBJECT
private slots:
    void fieldsAndFilters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("text") << u"Ciao [[nome]]!"_s << u"Ciao Anna!"_s;
        QTest::newRow("spaces") << u"[[  nome  |  maiuscolo ]]"_s << u"ANNA"_s;
        QTest::newRow("two filters") << u"[[importo | lettere | maiuscolo]]"_s << u"QUARANTOTTOMILA/50"_s;
        QTest::newRow("money") << u"[[importo]], [[importo | euro]]"_s << u"48.000,50, € 48.000,50"_s;
        QTest::newRow("share") << u"[[quota | percento]]"_s << u"33,33 %"_s;
        QTest::newRow("date") << u"[[giorno]], [[giorno | data_estesa]]"_s << u"01/07/2026, 1° luglio 2026"_s;
        QTest::newRow("number") << u"[[numero]] ([[numero | lettere]]), [[numero | ordinale]]"_s << u"3 (tre), terzo"_s;
        QTest::newRow("hours") << u"[[ore]], [[ore | ore]], [[ore | lettere]]"_s
                               << u"20:30, 20 ore e 30 minuti, venti e trenta minuti"_s;
        QTest::newRow("choice") << u"[[colore]]"_s << u"Verde"_s;
        QTest::newRow("article") << u"[[ente.denominazione | di]]"_s << u"dell'Azienda Esempio"_s;
        QTest::newRow("condition") << u"[[#se nome]]sì[[altrimenti]]no[[/se]]"_s << u"sì"_s;
        QTest::newRow("empty") << u"[[#se vuoto]]sì[[altrimenti]]no[[/se]]"_s << u"no"_s;
        QTest::newRow("false") << u"[[#se no]]sì[[altrimenti]]no[[/se]]"_s << u"no"_s;
        QTest::newRow("true") << u"x[[#se si]]sì[[/se]]"_s << u"xsì"_s;
        QTest::newRow("no rows") << u"[[#se nessuna]]sì[[altrimenti]]no[[/se]]"_s << u"no"_s;
        QTest::newRow("nobody") << u"[[#se referente]]sì[[altrimenti]]no[[/se]]"_s << u"no"_s;
        QTest::newRow("code") << u"[[#se colore = green]]sì[[/se]][[#se colore = red]]no[[/se]]."_s << u"sì."_s;
        QTest::newRow("sum") << u"[[righe.costo | somma | euro]]"_s << u"€ 20,01"_s;
        QTest::newRow("sum with a gap") << u"[[righe.parte | somma]]"_s << u"[righe.parte]"_s;
        QTest::newRow("repeated") << u"[[#ogni righe]][[voce]] di [[nome]]; [[/ogni]]fine"_s
                                  << u"a di Anna; b | c di Anna; fine"_s;
        QTest::newRow("nested") << u"[[#ogni righe]][[#se si]][[voce]][[/se]][[/ogni]]"_s << u"ab | c"_s;
    }
    void fieldsAndFilters()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        const auto composed = compose(text, *sample());
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        QCOMPARE(lines(composed->content), QStringList{filled});
    }

    /// The article is elided whatever stands between it and the day.
    void articlesElideBeforeFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("plain") << u"dal [[giorno | data_estesa]]"_s << u"dall'11 settembre 2026"_s;
        QTest::newRow("bold field") << u"è il **[[giorno | data_estesa]]**, compreso"_s
                                    << u"è l'11 settembre 2026, compreso"_s;
        QTest::newRow("all bold") << u"**fino al [[giorno | data_estesa]]**"_s << u"fino all'11 settembre 2026"_s;
        QTest::newRow("numbers") << u"del **[[giorno]]**"_s << u"dell'11/09/2026"_s;
        QTest::newRow("share") << u"è del **[[quota | percento]]**."_s << u"è dell'8,00 %."_s;
        QTest::newRow("condition") << u"dal [[#se giorno]][[giorno | data_estesa]][[/se]]"_s
                                   << u"dall'11 settembre 2026"_s;
        QTest::newRow("words of a record") << u"[[nota]] [[giorno | data_estesa]]"_s << u"il 11 settembre 2026"_s;
    }
    void articlesElideBeforeFields()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        const auto composed =
            compose(text, *mapNode({{"giorno", *makeDate(2026, 9, 11)}, {"quota", Percent{800}}, {"nota", u"il"_s}}));
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        QCOMPARE(lines(composed->content), QStringList{filled});
    }

    void whatIsCountedAgreesWithItsNumber_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("people") << u"conta_persone"_s << u"1 (una) persona"_s << u"21 (ventuno) persone"_s;
        QTest::newRow("days") << u"conta_giorni"_s << u"1 (un) giorno"_s << u"21 (ventuno) giorni"_s;
        QTest::newRow("months") << u"conta_mesi"_s << u"1 (un) mese"_s << u"21 (ventuno) mesi"_s;
        QTest::newRow("places") << u"conta_posti"_s << u"1 (un) posto"_s << u"21 (ventuno) posti"_s;
        QTest::newRow("beds") << u"conta_posti_letto"_s << u"1 (un) posto letto"_s << u"21 (ventuno) posti letto"_s;
    }
    void whatIsCountedAgreesWithItsNumber()
    {
        QFETCH(QString, filter);
        QFETCH(QString, one);
        QFETCH(QString, many);
        const QString text = u"[[n | %1]]"_s.arg(filter);
        for (const auto &[number, expected] : {std::pair(qint64(1), one), std::pair(qint64(21), many)}) {
            const auto composed = compose(text, *mapNode({{"n", number}}));
            QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
            QCOMPARE(lines(composed->content), QStringList{expected});
        }
        QVERIFY(!compose(text, *mapNode({{"n", u"uno"_s}})));
    }

    /// A sentence begins small inside another one; a name does not.
    void namesKeepTheirCapital()
    {
        for (const auto &[typed, printed] :
             std::vector<std::pair<QString, QString>>{{u"Guanti e scarpe"_s, u"guanti e scarpe"_s},
                                                      {u"Guanti DPI"_s, u"guanti DPI"_s},
                                                      {u"Pulizia"_s, u"pulizia"_s},
                                                      {u"INAIL e altri"_s, u"INAIL e altri"_s},
                                                      {u"Anna Frank, scuola"_s, u"Anna Frank, scuola"_s}})
        {
            const auto composed = compose(u"[[nota | iniziale_minuscola]]"_s, *mapNode({{"nota", typed}}));
            QVERIFY(composed);
            QCOMPARE(lines(composed->content).value(0), printed);
        }
    }

    void blocks()
    {
        const auto composed = compose(
            u"< Prot. [[numero]]\n> Bollo\n# Titolo\n## Sotto\n### TRA\nprima riga\nseconda riga\n\naltro "
            u"**[[nome]]**\n"
            "= Oggetto\n+ uno\n* primo\n* secondo\n+ due\n- punto\n= Durata\n+ tre\n"
            "|70 Voce|30> N.|\n  [[#ogni righe]]  \n|[[voce]]|[[numero]]|\n  [[/ogni]]\n|!Totale|6|\n---\n~ piccolo\n"
            "@firma Per [[nome]] ; qualità ; firma\n@firma Per noi ; presidente ; Paolo\n"_s,
            *sample());
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        const QStringList expected{u"<Prot. 3"_s,
                                   u">Bollo"_s,
                                   u"Titolo"_s,
                                   u"Sotto"_s,
                                   u"TRA"_s,
                                   u"prima riga seconda riga"_s,
                                   u"altro Anna"_s,
                                   u"Art. 1 – Oggetto"_s,
                                   u"1. uno"_s,
                                   u"a) primo"_s,
                                   u"b) secondo"_s,
                                   u"2. due"_s,
                                   u"– punto"_s,
                                   u"Art. 2 – Durata"_s,
                                   u"1. tre"_s,
                                   u"Voce¦N."_s,
                                   u"a¦3"_s,
                                   u"b | c¦3"_s,
                                   u"Totale¦6"_s,
                                   u"---"_s,
                                   u"piccolo"_s,
                                   u"@Per Anna;qualità;firma"_s,
                                   u"@Per noi;presidente;Paolo"_s};
        QCOMPARE(lines(composed->content), expected);
        QCOMPARE(composed->content.title, u"Titolo"_s);
        QCOMPARE(composed->content.subject, u"Sotto"_s);
    }

    void notesHangOnTheirWords()
    {
        const auto composed =
            compose(u"La legge^[L'[[nome]] [sic] del **2016**: [[vuoto]].] e **[[ente.denominazione]]**^[uno]^[due]\n"
                    "+ [[#se no]]mai[[/se]]^[senza parola]\n* [[righe.costo | somma]]^[3 ^ 2] fine\n"_s,
                    *sample());
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        QCOMPARE(composed->missing.size(), 1);
        QStringList notes;
        for (const Block &block : composed->content.blocks) {
            for (const Run &run : std::get<Paragraph>(block).runs) {
                if (!run.note.isEmpty())
                    notes << run.text + u'|' + run.note;
            }
        }
        const QStringList expected{u"La legge|L'Anna [sic] del 2016: [vuoto]."_s, u"Azienda Esempio|uno"_s, u"|due"_s,
                                   u"|senza parola"_s, u"20,01|3 ^ 2"_s};
        QCOMPARE(notes, expected);
        QCOMPARE(lines(composed->content),
                 (QStringList{u"La legge e Azienda Esempio"_s, u"1. "_s, u"a) 20,01 fine"_s}));
        // What a record says is never a note.
        auto root = sample();
        root->values.insert(u"nome"_s, Merged{Merged::Kind::Scalar, u"a^[b]"_s});
        const auto value = compose(u"[[nome]]"_s, *root);
        QVERIFY(value);
        QCOMPARE(lines(value->content), QStringList{u"a^[b]"_s});
    }

    void codesAreRead()
    {
        const auto composed = compose(u"@qr https://example.it/[[numero]] ; Verifica di [[nome]]\n@qr [[vuoto]]\n"
                                      "prima\n@qr solo testo"_s,
                                      *sample());
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        QCOMPARE(composed->content.blocks.size(), 3u);
        const auto &first = std::get<QrCode>(composed->content.blocks[0]);
        QCOMPARE(first.text, u"https://example.it/3"_s);
        QCOMPARE(plain(first.caption), u"Verifica di Anna"_s);
        QVERIFY(std::get<QrCode>(composed->content.blocks[2]).caption.empty());
    }

    /// The list names the annexes that the document has, by the letters they bear.
    void contentsAnnexesAndTurnedPages()
    {
        const QString text = u"# Titolo\n@indice Indice\n= Oggetto\n+ uno\n+ Sono allegati:\n@allegati\n"
                             "[[#se no]]\n---\n@allegato Progetto\n[[/se]]\n"
                             "--- orizzontale\n@allegato Elenco di [[nome]]\n* primo\n+ comma\n"
                             "--- verticale\n@allegato Nomina\nTesto.\n"_s;
        const auto composed = compose(text, *sample());
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        const QStringList expected{u"Titolo"_s,
                                   u"---"_s,
                                   u"Art. 1 – Oggetto"_s,
                                   u"1. uno"_s,
                                   u"2. Sono allegati:"_s,
                                   u"A) Elenco di Anna;"_s,
                                   u"B) Nomina."_s,
                                   u"---"_s,
                                   u"Allegato A – Elenco di Anna"_s,
                                   u"a) primo"_s,
                                   u"1. comma"_s,
                                   u"---"_s,
                                   u"Allegato B – Nomina"_s,
                                   u"Testo."_s};
        QCOMPARE(lines(composed->content), expected);
        const auto &blocks = composed->content.blocks;
        QCOMPARE(std::get<Contents>(blocks[1]).title, u"Indice"_s);
        QCOMPARE(std::get<PageBreak>(blocks[7]).turn, PageBreak::Turn::Landscape);
        QCOMPARE(std::get<PageBreak>(blocks[11]).turn, PageBreak::Turn::Portrait);
        const Pages pages(composed->content);
        QCOMPARE(pages.count(), 3);
        QVERIFY(pages.size(1).width() > pages.size(1).height());
        QVERIFY(pages.size(2).width() < pages.size(2).height());
        // The annexes are in the contents, with their pages.
        const QString first = pages.text(0).join(u' ');
        QVERIFY2(first.contains(u"Allegato B – Nomina"_s), qPrintable(first));
    }

    /// Letters go through the same parser: what people write after dashes is theirs.
    void wordsAfterDashesAreText()
    {
        for (const QString &line : {u"--- segue ---"_s, u"--- di lato"_s, u"--- 2"_s, u"--- [[nome]]"_s}) {
            const auto composed = compose(u"Prima.\n"_s + line, *sample());
            QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
            QCOMPARE(lines(composed->content).size(), 1);
            QVERIFY2(lines(composed->content).front().startsWith(u"Prima. --- "_s),
                     qPrintable(lines(composed->content).front()));
        }
    }

    void valuesAreNeverStructure()
    {
        auto root = mapNode({{"testo", u"# titolo\n= articolo **grassetto** | cella [[nome]] @firma"_s},
                             {"altro", u"\uE000\uE001x\uE002"_s}});
        const auto composed = compose(u"[[testo]]\n\n[[altro]]"_s, *root);
        QVERIFY(composed);
        QCOMPARE(composed->content.blocks.size(), size_t(2));
        QCOMPARE(lines(composed->content).front(), u"# titolo\u2028= articolo **grassetto** | cella [[nome]] @firma"_s);
        QCOMPARE(lines(composed->content).back(), u"x"_s);
        QVERIFY(!std::get<Paragraph>(composed->content.blocks.front()).runs.front().bold);
    }

    void mistakesAreErrorsWithTheirLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); // beginnings of the lines after the first
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("unknown field", u"a\n[[cognome]]"_s, {u"Line 2: there is no field “cognome”"_s});
        row("unknown behind a reference", u"[[ente.sconosciuto]]"_s,
            {u"Line 1: there is no field “ente.sconosciuto”"_s});
        row("unknown behind nobody", u"[[referente.sconosciuto]]"_s,
            {u"Line 1: there is no field “referente.sconosciuto”"_s});
        row("behind a value", u"[[nome.cognome]]"_s, {u"Line 1: there is no field “nome.cognome”"_s});
        row("unknown in a part not shown", u"\n[[#se no]]\n[[cognome]]\n[[/se]]"_s,
            {u"Line 3: there is no field “cognome”"_s});
        row("unknown in a list without rows", u"[[#ogni nessuna]][[cognome]][[/ogni]]"_s,
            {u"Line 1: there is no field “cognome”"_s});
        row("unknown condition", u"[[#se boh]]x[[/se]]"_s, {u"Line 1: there is no field “boh”"_s});
        row("unknown filter", u"[[nome | grande]]"_s, {u"Line 1: there is no filter “grande”"_s});
        row("filter of another kind", u"[[nome | data_estesa]]"_s,
            {u"Line 1: the filter “data_estesa” does not fit “nome”"_s});
        row("list as field", u"[[righe]]"_s, {u"Line 1: “righe” is a list"_s});
        row("field as list", u"[[#ogni nome]]x[[/ogni]]"_s, {u"Line 1: “nome” is not a list"_s});
        row("list without sum", u"[[righe.costo]]"_s, {u"Line 1: there is no field “righe.costo”"_s});
        row("sum without list", u"[[importo | somma]]"_s, {u"Line 1: “importo” goes through no list"_s});
        row("unknown sum", u"[[righe.peso | somma]]"_s, {u"Line 1: there is no field “righe.peso”"_s});
        row("unknown code", u"[[#se colore = blue]]x[[/se]]"_s,
            {u"Line 1: “blue” is not one of the values of “colore”"_s});
        row("code of a text", u"[[#se nome = red]]x[[/se]]"_s, {u"Line 1: “nome” is not chosen from a list"_s});
        row("nothing after =", u"[[#se colore = ]]x[[/se]]"_s, {u"Line 1: nothing stands after ="_s});
        row("open field", u"a\nb [[nome\nc"_s, {u"Line 2: a field is opened"_s});
        row("open in open", u"[[nome [[nome]]"_s, {u"Line 1: a field is opened"_s});
        row("open loop", u"\n\n[[#ogni righe]]\n[[voce]]"_s,
            {u"Line 3: a part is opened here and not closed with [[/ogni]]"_s});
        row("open condition", u"[[#se si]]x[[altrimenti]]y"_s,
            {u"Line 1: a part is opened here and not closed with [[/se]]"_s});
        row("closed twice", u"[[#se si]]x[[/se]]\n[[/se]]"_s, {u"Line 2: [[/se]] closes nothing"_s});
        row("crossed", u"[[#ogni righe]]\n[[#se si]]\n[[/ogni]]\n[[/se]]"_s,
            {u"Line 1: a part is opened here"_s, u"Line 3: [[/ogni]] closes nothing"_s});
        row("otherwise twice", u"[[#se si]]a[[altrimenti]]b[[altrimenti]]c[[/se]]"_s,
            {u"Line 1: [[altrimenti]] closes nothing"_s});
        row("otherwise in a loop", u"[[#ogni righe]]a[[altrimenti]]b[[/ogni]]"_s,
            {u"Line 1: [[altrimenti]] closes nothing"_s});
        row("unknown part", u"[[#quando si]]"_s, {u"Line 1: there is no part “#quando”"_s});
        row("no name", u"[[]]"_s, {u"Line 1: “” is not the name of a field"_s});
        row("not a name", u"[[Nome Cognome]]"_s, {u"Line 1: “Nome Cognome” is not the name of a field"_s});
        row("open bold", u"a **b\n"_s, {u"Line 1: bold text is opened"_s});
        row("title without space", u"#Titolo"_s, {u"Line 1: a title begins"_s});
        row("unknown command", u"@firme a ; b ; c"_s, {u"Line 1: there is no “@firme"_s});
        row("list of some annexes", u"@allegati tutti"_s, {u"Line 1: there is no “@allegati tutti”"_s});
        row("annex without title", u"@allegato"_s, {u"Line 1: an annex has a title"_s});
        row("contents twice", u"@indice Uno\n\n@indice Due"_s, {u"Line 3: a document has one table of contents"_s});
        row("open note", u"a\nparola^[nota"_s, {u"Line 2: a note is opened"_s});
        row("note of nothing", u"a ^[nota]\nb^[ ]\n+ ^[c]"_s,
            {u"Line 1: a note has words"_s, u"Line 2: a note has words"_s, u"Line 3: a note has words"_s});
        row("note in a title", u"# Titolo^[nota]\n|a^[b]|c|\n@firma a^[b] ; c ; d"_s,
            {u"Line 1: a note stands in"_s, u"Line 2: a note stands in"_s, u"Line 3: a note stands in"_s});
        row("note in a note", u"a^[b^[c]]"_s, {u"Line 1: a note stands in"_s});
        row("code of nothing", u"@qr\n@qr ; sotto\n@qr a ; b ; c"_s,
            {u"Line 1: a code has a text"_s, u"Line 2: a code has a text"_s, u"Line 3: a code has a text"_s});
        row("turned otherwise", u"--- obliquo"_s, {u"Line 1: a new page is turned"_s});
        row("short signature", u"@firma a ; b"_s, {u"Line 1: a signature has three parts"_s});
        row("short row", u"|a|b|\n|c|"_s, {u"Line 2: this row has 1 cells, the first row of the table has 2"_s});
        row("short row after a loop", u"|a|b|\n[[#ogni righe]]\n|[[voce]]|\n[[/ogni]]"_s,
            {u"Line 3: this row has 1 cells"_s});
        row("all at once", u"[[a1 | b]]\n[[nome | c]]"_s,
            {u"Line 1: there is no filter “b”"_s, u"Line 1: there is no field “a1”"_s,
             u"Line 2: there is no filter “c”"_s});
        row("of every kind at once", u"[[cognome]]\n[[nome | grande]]\n[[giorno | euro]]\n[[#ogni righe]]\n[[peso]]"_s,
            {u"Line 1: there is no field “cognome”"_s, u"Line 2: there is no filter “grande”"_s,
             u"Line 3: the filter “euro” does not fit “giorno”"_s,
             u"Line 4: a part is opened here and not closed with [[/ogni]]"_s, u"Line 5: there is no field “peso”"_s});
        // What nobody can look up is not reproached besides.
        row("names in an unknown part", u"[[#quando righe]]\n[[voce]]"_s, {u"Line 1: there is no part “#quando”"_s});
        row("names in a list without a name", u"[[#ogni Le righe]]\n[[voce]]\n[[/ogni]]\n[[cognome]]"_s,
            {u"Line 1: “Le righe” is not the name of a field"_s, u"Line 4: there is no field “cognome”"_s});
    }
    void mistakesAreErrorsWithTheirLine()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const auto composed = compose(text, *sample());
        QVERIFY(!composed);
        QCOMPARE(composed.error().code, Error::Code::Invalid);
        QStringList found = composed.error().text.split(u'\n');
        found.removeFirst();
        QCOMPARE(templateProblems(text, *sample()), found);
        QVERIFY2(found.size() == expected.size(), qPrintable(found.join(u'\n')));
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY2(found[i].startsWith(expected[i]), qPrintable(found[i]));
    }

    /// Where nothing is filled in a field is read by its label and those that lead to it, by its path where it has
    /// none; parts that are not shown are read, too.
    void fieldsAreReadByTheirLabels()
    {
        auto root = sample();
        auto body = mapNode({});
        body->values.insert(u"denominazione"_s, scalar(u"Azienda Esempio"_s, u"Nome"_s));
        root->values.insert(u"ente"_s, child(body, u"Ente"_s));
        QStringList read;
        for (const TemplatePiece &piece : templatePieces(
                 u"A [[ente.denominazione | maiuscolo]]: [[#se no]]mai [[nome]][[/se]] [[referente.nome_completo]]"
                 "[[ignoto]]"_s,
                 *root))
            read << (piece.isField ? u"<%1>"_s.arg(piece.text) : piece.text);
        QCOMPARE(read.join(QString()), u"A <Ente › Nome>: mai <nome> <Referente › nome_completo><ignoto>"_s);
    }

    void deepNestingIsRefused()
    {
        const auto composed = compose(u"[[#se si]]"_s.repeated(100'000) + u"[[/se]]"_s.repeated(100'000), *sample());
        QVERIFY(!composed);
        QVERIFY(composed.error().text.contains(u"nested"_s));
    }

    void missingValuesAreGapsThatShow()
    {
        const auto composed = compose(
            u"[[vuoto]] e [[vuoto | lettere | obbligatorio]], [[referente.nome_completo | obbligatorio]][[#se no]][[vuoto]][[/se]]"_s,
            *sample());
        QVERIFY(composed);
        QCOMPARE(composed->missing.size(), 2);
        QCOMPARE(composed->missing[0].path, u"vuoto"_s);
        QVERIFY(composed->missing[0].required);
        QCOMPARE(composed->missing[1].path, u"referente.nome_completo"_s);
        QCOMPARE(composed->missing[1].label, u"Referente › nome_completo"_s);
        const Runs &runs = std::get<Paragraph>(composed->content.blocks.front()).runs;
        QVERIFY(runs.front().missing);
        QCOMPARE(runs.front().field, u"vuoto"_s);
        QCOMPARE(plain(runs), u"[vuoto] e [vuoto], [Referente › nome_completo]"_s);
    }

    void blanksAreNoValue()
    {
        const auto root = sample();
        root->values.insert(u"bianco"_s, scalar(u" \n "_s));
        const auto composed = compose(u"In [[bianco | obbligatorio]][[#se bianco]], dove[[/se]]."_s, *root);
        QVERIFY(composed);
        QCOMPARE(composed->missing.size(), 1);
        QCOMPARE(plain(std::get<Paragraph>(composed->content.blocks.front()).runs), u"In [bianco]."_s);
    }

    /// A run is public when nothing on the way to its value is personal.
    void aPathIsAsPersonalAsItsMostPersonalPart()
    {
        const auto open = [](Merged merged) {
            merged.disclosure = Disclosure::Public;
            return merged;
        };
        const auto person = mapNode({{"nome", u"Anna"_s}});
        person->values[u"carica"_s] = open(person->values[u"nome"_s]);
        const auto deed = mapNode({{"titolo", u"Convenzione"_s}});
        deed->values[u"titolo"_s] = open(deed->values[u"titolo"_s]);
        deed->values[u"firma"_s] = child(person, u"Firma"_s);
        const auto root = mapNode({});
        root->values.insert(u"atto"_s, open(child(deed, u"Atto"_s)));
        root->values.insert(u"aperti"_s, open(rows({deed})));
        root->values.insert(u"chiusi"_s, rows({deed}));
        const auto composed = compose(u"[[atto.titolo]] [[atto.firma.carica]]\n[[#ogni aperti]]\n[[titolo]] "
                                      "[[firma.nome]]\n[[/ogni]]\n[[#ogni chiusi]]\n[[titolo]]\n[[/ogni]]\n"_s,
                                      *root);
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        QStringList told;
        for (const Run &run : std::get<Paragraph>(composed->content.blocks.front()).runs) {
            if (!run.field.isEmpty())
                told << run.field + (run.isPublic ? u" +"_s : u" -"_s);
        }
        QCOMPARE(told,
                 (QStringList{u"atto.titolo +"_s, u"atto.firma.carica -"_s, u"aperti[1].titolo +"_s,
                              u"aperti[1].firma.nome -"_s, u"chiusi[1].titolo -"_s}));
    }

    /// 0 states nothing of an amount, a count or a duration, unless it is a value of its own; a table shows it.
    void zeroIsNotStated()
    {
        const auto root = mapNode({{"massimale", Money{0}},
                                   {"mesi", qint64(0)},
                                   {"ore", Minutes{0}},
                                   {"quota", Percent{0}},
                                   {"bollo", Money{0}}});
        root->values[u"bollo"_s].zeroTells = true;
        const auto composed = compose(u"A[[#se massimale]]m[[/se]][[#se mesi]]n[[/se]][[#se ore]]o[[/se]][[#se quota]]q"
                                      "[[/se]][[#se bollo]]b[[/se]] [[massimale]]\n\n"
                                      "[[mesi | obbligatorio]] [[ore | ore | obbligatorio]] [[bollo | obbligatorio]]"_s,
                                      *root);
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        QCOMPARE(plainText(std::get<Paragraph>(composed->content.blocks[0]).runs), u"Aqb 0,00"_s);
        QStringList required;
        for (const MissingField &field : composed->missing)
            required << field.path + (field.required ? u'!' : u'?');
        QCOMPARE(required, (QStringList{u"mesi!"_s, u"ore!"_s}));
    }

    void theLastWordsGoWithTheSignatures()
    {
        const auto composed = compose(u"+ clausola\n\nLetto e sottoscritto.\n\n@firma a ; b ; c"_s, *sample());
        QVERIFY(composed);
        QVERIFY(std::get<Paragraph>(composed->content.blocks[0]).keepWithNext);
        QVERIFY(std::get<Paragraph>(composed->content.blocks[1]).keepWithNext);
    }
};

INSIEME_TEST(TemplateTest)
#include "tst_template.moc"
