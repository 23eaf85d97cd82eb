// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/elision.h"
#include "core/documents/italian_words.h"
#include "core/documents/typography.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace insieme;
using namespace insieme::documents;
using namespace Qt::Literals::StringLiterals;

class WordsTest : public QObject {
    Q_OBJECT
private slots:
    void articlesElideBeforeDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("expected");
        QTest::newRow("until") << u"fino al "_s << u"11 luglio 2026"_s << u"fino all'"_s;
        QTest::newRow("from") << u"dal "_s << u"8 giugno 2026"_s << u"dall'"_s;
        QTest::newRow("on") << u"Il "_s << u"11 maggio 2026"_s << u"L'"_s;
        QTest::newRow("of") << u"protocollo del "_s << u"8 marzo 2026"_s << u"protocollo dell'"_s;
        QTest::newRow("numbers") << u"scade il "_s << u"11/07/2026"_s << u"scade l'"_s;
        QTest::newRow("numbers with a zero") << u"dal "_s << u"08/07/2026"_s << u"dall'"_s;
        QTest::newRow("without the year") << u"libero dal "_s << u"11/07"_s << u"libero dall'"_s;
        QTest::newRow("a place") << u"su dal "_s << u"8°"_s << u"su dall'"_s;
        QTest::newRow("another place") << u"su dal "_s << u"18°"_s << u"su dal "_s;
        QTest::newRow("a month") << u"dal "_s << u"11/2026"_s << u"dal "_s;
        QTest::newRow("another month") << u"dal "_s << u"01/08/2026"_s << u"dal "_s;
        QTest::newRow("a share") << u"è del "_s << u"8,00 %"_s << u"è dell'"_s;
        QTest::newRow("eighty") << u"nel "_s << u"81,50 %"_s << u"nell'"_s;
        QTest::newRow("one of a hundred") << u"del "_s << u"1,00 %"_s << u"dell'"_s;
        QTest::newRow("another share") << u"del "_s << u"18,00 %"_s << u"del "_s;
        QTest::newRow("an amount") << u"del "_s << u"8,00"_s << u"del "_s;
        QTest::newRow("another day") << u"il "_s << u"18 marzo 2026"_s << u"il "_s;
        QTest::newRow("no day") << u"il "_s << u"11 ore"_s << u"il "_s;
        QTest::newRow("no article") << u"Padova, "_s << u"11 maggio 2026"_s << u"Padova, "_s;
        QTest::newRow("the end of a word") << u"april "_s << u"11 maggio 2026"_s << u"april "_s;
    }
    void articlesElideBeforeDays()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        QFETCH(QString, expected);
        QCOMPARE(elidedBefore(text, day), expected);
        QCOMPARE(elided(text + day), expected + day);
    }

    void everyArticleOfASentenceElides()
    {
        QCOMPARE(elided(u"DURC: scade il 11/07/2026, prima del 08/09/2026; valeva dal 12/07/2025."_s),
                 u"DURC: scade l'11/07/2026, prima dell'08/09/2026; valeva dal 12/07/2025."_s);
        QCOMPARE(elided(QString()), QString());
    }

    /// A sentence that puts an article before what it is filled with says it with `elided`, the labels of steps where
    /// they are filled.
    void sentencesElideTheirArticles()
    {
        QFile file(QFINDTESTDATA("../../translations/insieme_it.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression article(u"\\b(?:il|al|dal|del|nel|sul) %L?\\d"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        QSet<QString> sentences;
        QString source;
        for (QXmlStreamReader xml(&file); !xml.atEnd();) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation"
                     && article.match(xml.readElementText(QXmlStreamReader::IncludeChildElements)).hasMatch())
                sentences << source;
        }
        QVERIFY(sentences.size() > 200);
        // Those name years.
        for (const QString &each : {u"In %1"_s, u"Agreements in %1"_s, u"Days are known from %1 to %2."_s,
                                    u"Holidays are known from %1 to %2."_s})
            QVERIFY2(sentences.remove(each), qPrintable(each));
        static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
        static const QRegularExpression joined(u"\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:\\s*\"(?:[^\"\\\\\\n]|\\\\.)*\")*"_s);
        QStringList plain;
        int found = 0;
        for (const QString &house : {u"app"_s, u"core"_s, u"ui"_s}) {
            QDirIterator files(QFileInfo(file).path() + u"/../"_s + house, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile code(files.next());
                if (code.fileName().endsWith(u"/agreement_findings.cpp")) // fills its sentences in one place
                    continue;
                QVERIFY(code.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(code.readAll()).replace(u"'\"'"_s, u"' '"_s);
                QString bare = text; // without the brackets of words
                for (auto all = literal.globalMatch(text); all.hasNext();) {
                    const auto match = all.next();
                    bare.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'"'));
                }
                for (auto all = joined.globalMatch(text); all.hasNext();) {
                    const auto match = all.next();
                    QString words;
                    for (auto parts = literal.globalMatch(match.captured()); parts.hasNext();)
                        words += parts.next().captured(1);
                    const qsizetype from = match.capturedStart();
                    if (!sentences.contains(words) || bare.lastIndexOf(u"NOOP("_s, from) > bare.lastIndexOf(u';', from))
                        continue;
                    ++found;
                    int open = 0;
                    qsizetype at = from;
                    while (--at > 0 && bare[at] != u';') {
                        open += bare[at] == u')' ? 1 : bare[at] == u'(' ? -1 : 0;
                        if (open < 0 && QStringView(bare).first(at).endsWith(u"elided"))
                            break;
                        open = std::max(open, 0);
                    }
                    if (bare[at] != u'(')
                        plain << code.fileName() + u": "_s + words;
                }
            }
        }
        QVERIFY(found > 200);
        QCOMPARE(plain.join(u'\n'), QString());
    }

    void numbers_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("words");
        const std::pair<qint64, QString> table[] = {{0, u"zero"_s},
                                                    {1, u"uno"_s},
                                                    {3, u"tre"_s},
                                                    {8, u"otto"_s},
                                                    {11, u"undici"_s},
                                                    {17, u"diciassette"_s},
                                                    {20, u"venti"_s},
                                                    {21, u"ventuno"_s},
                                                    {22, u"ventidue"_s},
                                                    {23, u"ventitré"_s},
                                                    {28, u"ventotto"_s},
                                                    {31, u"trentuno"_s},
                                                    {33, u"trentatré"_s},
                                                    {38, u"trentotto"_s},
                                                    {48, u"quarantotto"_s},
                                                    {81, u"ottantuno"_s},
                                                    {88, u"ottantotto"_s},
                                                    {93, u"novantatré"_s},
                                                    {100, u"cento"_s},
                                                    {101, u"centouno"_s},
                                                    {103, u"centotré"_s},
                                                    {108, u"centotto"_s},
                                                    {111, u"centoundici"_s},
                                                    {180, u"centottanta"_s},
                                                    {181, u"centottantuno"_s},
                                                    {188, u"centottantotto"_s},
                                                    {200, u"duecento"_s},
                                                    {280, u"duecentottanta"_s},
                                                    {308, u"trecentotto"_s},
                                                    {333, u"trecentotrentatré"_s},
                                                    {999, u"novecentonovantanove"_s},
                                                    {1000, u"mille"_s},
                                                    {1001, u"milleuno"_s},
                                                    {1008, u"milleotto"_s},
                                                    {1100, u"millecento"_s},
                                                    {1861, u"milleottocentosessantuno"_s},
                                                    {2000, u"duemila"_s},
                                                    {3000, u"tremila"_s},
                                                    {3003, u"tremilatré"_s},
                                                    {21000, u"ventunomila"_s},
                                                    {23000, u"ventitremila"_s},
                                                    {100000, u"centomila"_s},
                                                    {108008, u"centottomilaotto"_s},
                                                    {180180, u"centottantamilacentottanta"_s},
                                                    {999999, u"novecentonovantanovemilanovecentonovantanove"_s},
                                                    {1000000, u"un milione"_s},
                                                    {1000001, u"un milione uno"_s},
                                                    {2000000, u"due milioni"_s},
                                                    {3000003, u"tre milioni tre"_s},
                                                    {23000000, u"ventitré milioni"_s},
                                                    {1000000000, u"un miliardo"_s},
                                                    {2001001001, u"due miliardi un milione milleuno"_s},
                                                    {-21, u"meno ventuno"_s},
                                                    {1000000000000000, u"1000000000000000"_s}};
        for (const auto &[number, words] : table)
            QTest::addRow("%lld", number) << number << words;
    }
    void numbers()
    {
        QFETCH(qint64, number);
        QFETCH(QString, words);
        QCOMPARE(inWords(number), words);
    }

    void noTwoNumbersShareTheirWords()
    {
        QSet<QString> seen;
        for (qint64 n = 0; n < 30'000; ++n) {
            const QString words = inWords(n);
            QVERIFY2(!words.contains(u' ') && !words.contains(u"ntaotto"_s) && !words.contains(u"iuno"_s),
                     qPrintable(words));
            QVERIFY2(!seen.contains(words), qPrintable(words));
            seen.insert(words);
        }
    }

    void amountsAreOneWordWithTheirCents_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("words");
        QTest::newRow("zero") << 0LL << u"zero/00"_s;
        QTest::newRow("one cent") << 1LL << u"zero/01"_s;
        QTest::newRow("cents") << 140050LL << u"millequattrocento/50"_s;
        QTest::newRow("whole") << 4800000LL << u"quarantottomila/00"_s;
        QTest::newRow("million") << 100000000LL << u"unmilione/00"_s;
        QTest::newRow("millions") << 128456000LL << u"unmilioneduecentottantaquattromilacinquecentosessanta/00"_s;
        QTest::newRow("Crema") << 180796900LL << u"unmilioneottocentosettemilanovecentosessantanove/00"_s;
        QTest::newRow("three") << 300LL << u"tre/00"_s;
        QTest::newRow("accent at the end") << 10300LL << u"centotré/00"_s;
        QTest::newRow("accent inside") << 3300000000LL << u"trentatremilioni/00"_s;
        QTest::newRow("accents inside") << 2300002800LL << u"ventitremilioniventotto/00"_s;
        QTest::newRow("accent after millions") << 300000300LL << u"tremilionitré/00"_s;
        QTest::newRow("billions") << 2300300000300LL << u"ventitremiliarditremilionitré/00"_s;
        QTest::newRow("negative") << -350LL << u"meno tre/50"_s;
    }
    void amountsAreOneWordWithTheirCents()
    {
        QFETCH(qint64, cents);
        QFETCH(QString, words);
        QCOMPARE(inWords(Money{cents}), words);
    }

    void datesInFull()
    {
        QCOMPARE(longDate(*makeDate(2026, 6, 22)), u"22 giugno 2026"_s);
        QCOMPARE(longDate(*makeDate(2024, 9, 1)), u"1° settembre 2024"_s);
        QCOMPARE(longDate(*makeDate(2024, 2, 29)), u"29 febbraio 2024"_s);
        QCOMPARE(longDate(Date()), QString());
    }

    void ordinals_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("masculine");
        QTest::addColumn<QString>("feminine");
        const std::tuple<qint64, QString, QString> table[] = {{1, u"primo"_s, u"prima"_s},
                                                              {10, u"decimo"_s, u"decima"_s},
                                                              {11, u"undicesimo"_s, u"undicesima"_s},
                                                              {20, u"ventesimo"_s, u"ventesima"_s},
                                                              {21, u"ventunesimo"_s, u"ventunesima"_s},
                                                              {23, u"ventitreesimo"_s, u"ventitreesima"_s},
                                                              {26, u"ventiseiesimo"_s, u"ventiseiesima"_s},
                                                              {28, u"ventottesimo"_s, u"ventottesima"_s},
                                                              {31, u"trentunesimo"_s, u"trentunesima"_s},
                                                              {100, u"centesimo"_s, u"centesima"_s},
                                                              {1000, u"millesimo"_s, u"millesima"_s},
                                                              {2000, u"duemillesimo"_s, u"duemillesima"_s},
                                                              {0, u"0°"_s, u"0ª"_s},
                                                              {-3, u"-3°"_s, u"-3ª"_s},
                                                              {1000000, u"1000000°"_s, u"1000000ª"_s}};
        for (const auto &[number, masculine, feminine] : table)
            QTest::addRow("%lld", number) << number << masculine << feminine;
    }
    void ordinals()
    {
        QFETCH(qint64, number);
        QFETCH(QString, masculine);
        QFETCH(QString, feminine);
        QCOMPARE(ordinal(number), masculine);
        QCOMPARE(ordinal(number, true), feminine);
    }

    void elisions_data()
    {
        QTest::addColumn<QString>("preposition");
        QTest::addColumn<QString>("noun");
        QTest::addColumn<QString>("text");
        QTest::newRow("Comune") << u"di"_s << u"Comune di Padova"_s << u"del Comune di Padova"_s;
        QTest::newRow("Azienda") << u"di"_s << u"Azienda ULSS 6 Euganea"_s << u"dell'Azienda ULSS 6 Euganea"_s;
        QTest::newRow("ULSS") << u"a"_s << u"ULSS 6 Euganea"_s << u"all'ULSS 6 Euganea"_s;
        QTest::newRow("Regione") << u"di"_s << u"Regione del Veneto"_s << u"della Regione del Veneto"_s;
        QTest::newRow("Consorzio") << u"di"_s << u"Consorzio Veneto Insieme"_s << u"del Consorzio Veneto Insieme"_s;
        QTest::newRow("Consorzio, a") << u"a"_s << u"Consorzio Veneto Insieme"_s << u"al Consorzio Veneto Insieme"_s;
        QTest::newRow("Consorzio, da") << u"da"_s << u"Consorzio Veneto Insieme"_s << u"dal Consorzio Veneto Insieme"_s;
        QTest::newRow("Cooperativa") << u"da"_s << u"Cooperativa sociale Alfa"_s << u"dalla Cooperativa sociale Alfa"_s;
        QTest::newRow("Coop.") << u"di"_s << u"Coop. Soc. Alfa"_s << u"della Coop. Soc. Alfa"_s;
        QTest::newRow("Società") << u"a"_s << u"Società Alfa s.r.l."_s << u"alla Società Alfa s.r.l."_s;
        QTest::newRow("without accents") << u"di"_s << u"UNIVERSITA' degli studi"_s
                                         << u"dell'UNIVERSITA' degli studi"_s;
        QTest::newRow("Fondazione") << u"di"_s << u"Fondazione Alfa"_s << u"della Fondazione Alfa"_s;
        QTest::newRow("Associazione") << u"da"_s << u"Associazione Alfa"_s << u"dall'Associazione Alfa"_s;
        QTest::newRow("none") << QString() << u"Associazione Alfa"_s << u"l'Associazione Alfa"_s;
        QTest::newRow("I.P.A.B.") << u"di"_s << u"I.P.A.B. Alfa"_s << u"dell'I.P.A.B. Alfa"_s;
        QTest::newRow("quoted") << u"di"_s << u"\"Camera di commercio\""_s << u"della \"Camera di commercio\""_s;
        QTest::newRow("Ente") << u"a"_s << u"Ente"_s << u"all'Ente"_s;
        QTest::newRow("dallo") << u"da"_s << u"Sportello"_s << u"dallo Sportello"_s;
        QTest::newRow("nella") << u"in"_s << u"Provincia di Padova"_s << u"nella Provincia di Padova"_s;
        QTest::newRow("sulla") << u"su"_s << u"Zona industriale"_s << u"sulla Zona industriale"_s;
        QTest::newRow("il") << QString() << u"Comune di Limena"_s << u"il Comune di Limena"_s;
        QTest::newRow("lo") << QString() << u"Studio Alfa"_s << u"lo Studio Alfa"_s;
        QTest::newRow("la") << QString() << u"Scuola"_s << u"la Scuola"_s;
        QTest::newRow("small") << QString() << u"municipio di Limena"_s << u"il municipio di Limena"_s;
        QTest::newRow("Istituti") << u"di"_s << u"Istituti Riuniti"_s << u"degli Istituti Riuniti"_s;
        QTest::newRow("Servizi") << u"da"_s << u"Servizi sociali di Limena"_s << u"dai Servizi sociali di Limena"_s;
        QTest::newRow("Opere") << u"a"_s << u"Opere Pie"_s << u"alle Opere Pie"_s;
        QTest::newRow("le") << QString() << u"Suore di Alfa"_s << u"le Suore di Alfa"_s;
        QTest::newRow("unknown, di") << u"di"_s << u"Idee Verdi"_s << u"di Idee Verdi"_s;
        QTest::newRow("unknown, a") << u"a"_s << u"Jonathan"_s << u"a Jonathan"_s;
        QTest::newRow("unknown, ad") << u"a"_s << u"Alfa"_s << u"ad Alfa"_s;
        QTest::newRow("unknown, da") << u"da"_s << u"Zeta"_s << u"da Zeta"_s;
        QTest::newRow("unknown, none") << QString() << u"Jonathan"_s << u"Jonathan"_s;
        QTest::newRow("its own article") << QString() << u"Il Portico"_s << u"Il Portico"_s;
        QTest::newRow("its own article, di") << u"di"_s << u"L'Isola"_s << u"di L'Isola"_s;
        QTest::newRow("a sentence") << QString() << u"la sede del Consorzio"_s << u"la sede del Consorzio"_s;
        QTest::newRow("an address") << QString() << u"via Roma 1"_s << u"via Roma 1"_s;
    }
    void elisions()
    {
        QFETCH(QString, preposition);
        QFETCH(QString, noun);
        QFETCH(QString, text);
        QCOMPARE(withArticle(preposition, noun), text);
    }

    /// Names after a preposition get their article from a filter: no template writes "per mezzo di [[…]]".
    void templatesLeaveArticlesToFilters()
    {
        static const QRegularExpression bare(
            u"\\b(?:d[ia]|a|in|su|presso|[Pp]er) \\[\\[[^\\]|]*denominazione *(?:\\| *obbligatorio *)?\\]\\]"_s);
        const QFileInfoList files = QDir(u":/documents/templates"_s).entryInfoList();
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &each : files) {
            QFile file(each.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto found = bare.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!found.hasMatch(), qPrintable(each.fileName() + u": "_s + found.captured()));
        }
    }

    void wordsAreDivided_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("divided"); // "|" where a line may end
        QTest::newRow("plain") << u"cooperativa sociale"_s << u"co|o|pe|ra|ti|va so|cia|le"_s;
        QTest::newRow("double letters") << u"attività della"_s << u"at|ti|vi|tà del|la"_s;
        QTest::newRow("s with a consonant") << u"disposizione"_s << u"di|spo|si|zio|ne"_s;
        QTest::newRow("after an apostrophe") << u"dell’articolo"_s << u"dell’ar|ti|co|lo"_s;
        QTest::newRow("acronym") << u"INAIL CCNL ULSS"_s << u"INAIL CCNL ULSS"_s;
        QTest::newRow("name") << u"Anna Esempio"_s << u"Anna Esempio"_s;
        QTest::newRow("address") << u"veneto.insieme@pec.example.it"_s << u"veneto.insieme@pec.example.it"_s;
        QTest::newRow("link") << u"https://esempio/cooperativa"_s << u"https://esempio/cooperativa"_s;
        QTest::newRow("code") << u"IT60X0542811101000000123456"_s << u"IT60X0542811101000000123456"_s;
        QTest::newRow("short") << u"alla casa"_s << u"alla casa"_s;
    }
    void wordsAreDivided()
    {
        QFETCH(QString, text);
        QFETCH(QString, divided);
        QCOMPARE(hyphenated(text).replace(QChar(0x00AD), u'|'), divided);
    }

    void dividingChangesNothingElse()
    {
        const QString text =
            u"  L'attività n. 84/00 è  più \n «bella» — 48.000,00 (quarantottomila/00) àèìòù 👍 fine "_s;
        QString back = hyphenated(text);
        back.remove(QChar(0x00AD)).remove(QChar(0x2060));
        QCOMPARE(back, text);
        QCOMPARE(typeset(text).size(), text.size());
    }

    void whatBelongsTogetherIsNotBroken()
    {
        QCOMPARE(typeset(u"l'art. 5, comma 2, n. 84 del 22 giugno, euro 48.000,00"_s),
                 u"l’art.\u00A05, comma\u00A02, n.\u00A084 del 22\u00A0giugno, euro\u00A048.000,00"_s);
        QCOMPARE(typeset(u"'testo' 5 ' fine"_s), u"'testo’ 5 ' fine"_s);
        QCOMPARE(typeset(u"Rep. n. 5, Prot. n. C/PD99, App. 4, pag. 3, c. 2, P. IVA, lett. a), lettere b) e c)"_s),
                 u"Rep. n. 5, Prot. n. C/PD99, App. 4, pag. 3, c. 2, P. IVA, "
                 "lett. a), lettere b) e c)"_s);
        QCOMPARE(typeset(u"d.lgs. 36/2023, d.P.R. 642/1972, l. 381, ore 9, 12 m², sig.ra Rossi, allegato A"_s),
                 u"d.lgs. 36/2023, d.P.R. 642/1972, l. 381, ore 9, 12 m², sig.ra Rossi, "
                 "allegato A"_s);
        const QString free = u"Allegato e articolo, n. di anni, ore di lavoro, la app di oggi, ing. di impianti"_s;
        QCOMPARE(typeset(free), free);
    }

    /// However wide the lines are: the last one holds the whole last word or a good part of it, unless it is narrower.
    void theLastWordStaysWhole()
    {
        const QString last = u"automaticamente."_s;
        const Runs runs{{u"La convenzione si rinnova per un anno, salvo disdetta di una delle Parti, "_s},
                        {u"auto"_s, true},
                        {u"maticamente."_s}};
        const QFontMetricsF metrics(documentFont(lookOf(Style::Body).size, true));
        const double longest = metrics.horizontalAdvance(last);
        int whole = 0, divided = 0;
        for (double width = longest / 3; width < longest * 6; width += longest / 40) {
            const TextPiece piece(runs, lookOf(Style::Body), width);
            QString text = piece.text();
            const int begin = piece.lines().lineAt(piece.lineCount() - 1).textStart();
            const QString lastLine = text.mid(begin).remove(QChar(0x00AD));
            if (lastLine.endsWith(last)) {
                ++whole;
            } else {
                QCOMPARE(text[begin - 1], QChar(0x00AD)); // where Italian divides it
                if (width >= longest)
                    QVERIFY2(lastLine.size() >= 5, qPrintable(lastLine));
                // A line that is full enough is not filled with a part of the word.
                QVERIFY2(width < longest * 5.2, qPrintable(lastLine));
                ++divided;
            }
            text.remove(QChar(0x00AD));
            QCOMPARE(text, plainText(runs));
            QCOMPARE(piece.starts().size(), runs.size());
            QVERIFY(QString(piece.text().mid(piece.starts()[2])).remove(QChar(0x00AD)) == u"maticamente."_s);
        }
        QVERIFY(whole > 50 && divided > 5);
    }
};

INSIEME_TEST(WordsTest)
#include "tst_words.moc"
