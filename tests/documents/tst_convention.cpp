// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pages.h"
#include "core/documents/template.h"
#include "tests/documents/convention_data.h"
#include "tests/documents/papers_text.h"
#include "tests/support/testing.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace insieme;
using namespace insieme::documents;
using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Ran {
    int status;
    QByteArray output;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

Content conventionContent(int cooperatives = 3)
{
    auto composed = compose(conventionTemplate(), *convention(cooperatives));
    if (!composed)
        qFatal("%s", qPrintable(composed.error().text));
    composed->content.letterhead = {u"Consorzio Esempio"_s, u"società cooperativa sociale consortile, Padova"_s,
                                    u"via dell'Esempio 1 · PEC consorzio@pec.example.it"_s};
    composed->content.author = u"Consorzio Esempio"_s;
    composed->content.writtenAt = QDateTime(QDate(2026, 6, 22), QTime(10, 30), Qt::UTC);
    composed->content.id = QUuid(u"{0197a0b0-0000-7000-8000-000000000001}"_s);
    return composed->content;
}

QString spaced(const QString &text)
{
    return text.simplified();
}

} // namespace

class ConventionTest : public QObject {
    Q_OBJECT
private slots:
    void everyValueFindsItsPlace()
    {
        const auto composed = compose(conventionTemplate(), *convention());
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        QVERIFY(composed->missing.isEmpty());
        QSet<QString> used;
        int articles = 0;
        const auto note = [&](const Runs &runs) {
            for (const Run &each : runs)
                used.insert(each.field.section(u'.', 0, 0));
        };
        for (const Block &block : composed->content.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
                articles += paragraph->style == Style::Article;
                note(paragraph->runs);
            } else if (const auto *references = std::get_if<References>(&block)) {
                for (const Runs &runs : references->lines)
                    note(runs);
            }
        }
        QCOMPARE(articles, 19);
        // What chooses a wording, what is empty here and lists have no place of their own.
        const QSet<QString> elsewhere{
            u"tipo"_s,          u"importo_netto"_s,  u"importo_massimo"_s, u"cadenza_relazioni"_s,
            u"ruolo_privacy"_s, u"regime_bollo"_s,   u"cooperative"_s,     u"finanziamenti"_s,
            u"rate"_s,          u"postazioni"_s,     u"bollo_importo"_s,   u"bollo_dovuto"_s,
            u"bollo_fogli"_s,   u"proroga_mesi"_s,   u"rinnovabile"_s,     u"mesi_preavviso"_s,
            u"ospitanti"_s,     u"allegati_uniti"_s, u"progetto_unito"_s,  u"totali_cooperative"_s,
            u"totale_quote"_s,  u"totale_posti"_s,   u"totale_importi"_s};
        const auto root = convention();
        for (const QString &name : root->values.keys())
            QVERIFY2(used.contains(name) || elsewhere.contains(name), qPrintable(name));
    }

    void anEmptyRecordListsWhatItNeeds()
    {
        auto root = convention();
        int scalars = 0;
        for (Merged &merged : root->values) {
            if (merged.kind == Merged::Kind::Scalar) {
                merged.value = Value();
                ++scalars;
            } else if (merged.kind == Merged::Kind::Node) {
                merged.node = nullptr;
            } else {
                merged.list.clear();
            }
        }
        const auto composed = compose(conventionTemplate(), *root);
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        QSet<QString> required;
        for (const MissingField &field : composed->missing) {
            if (field.required)
                required.insert(field.path);
        }
        for (const char *path : {"oggetto", "progetto", "luogo_firma", "data_firma", "inizio", "fine", "posti",
                                 "importo", "regime_bollo", "ruolo_privacy", "cadenza_relazioni", "ente.denominazione",
                                 "ente.rappresentante.nome_completo", "consorzio.iban", "referente_ente.nome_completo"})
            QVERIFY2(required.contains(QLatin1String(path)), path);
        // Each gap stands on a page.
        const Pages pages(composed->content);
        QSet<QString> shown;
        for (const FieldPlace &place : pages.fields()) {
            if (place.missing)
                shown.insert(place.field);
        }
        for (const MissingField &field : composed->missing)
            QVERIFY2(shown.contains(field.path), qPrintable(field.path));
    }

    /// Annexes are those that the record makes; the list names these, by their letters, and papers of others only
    /// where they are attached.
    void annexesAreNamedWhereTheyAre()
    {
        const auto annexes = [](const std::shared_ptr<MapNode> &root) {
            const auto composed = compose(conventionTemplate(), *root);
            QStringList listed, there;
            for (const Block &block : composed ? composed->content.blocks : std::vector<Block>()) {
                const auto *paragraph = std::get_if<Paragraph>(&block);
                if (!paragraph)
                    continue;
                const QString text = plainText(paragraph->runs);
                if (paragraph->style == Style::Annex)
                    there << text.section(u" – "_s, 0, 0).right(1) + u") "_s + text.section(u" – "_s, 1);
                else if (paragraph->marker.size() == 2 && paragraph->marker[0].isUpper())
                    listed << paragraph->marker + u' ' + text.chopped(1);
            }
            [&] { QCOMPARE(listed, there); }();
            return there;
        };
        const auto root = convention();
        QCOMPARE(annexes(root),
                 QStringList({u"A) Quadro economico"_s, u"B) Elenco delle postazioni"_s, u"C) Cooperative esecutrici"_s,
                              u"D) Nomina ai sensi dell'articolo 28 del regolamento (UE) 2016/679"_s,
                              u"E) Informativa alle persone inserite"_s}));
        const auto said = [&] {
            const auto composed = compose(conventionTemplate(), *root);
            return composed ? wordsOf(composed->content) : composed.error().text;
        };
        QVERIFY(said().contains(u"Davide Fittizi"_s) && said().contains(u"progetto approvato;"_s)
                && said().contains(u"avviso pubblico."_s));
        const auto roles = std::get<Choice>(root->values[u"ruolo_privacy"_s].value).list;
        root->values[u"ruolo_privacy"_s].value = Choice{roles, 0}; // a controller is not appointed
        root->values[u"allegati_uniti"_s].list.clear();
        root->values[u"cooperative"_s].list.clear();
        QCOMPARE(annexes(root),
                 QStringList({u"A) Quadro economico"_s, u"B) Elenco delle postazioni"_s,
                              u"C) Informativa alle persone inserite"_s}));
        QVERIFY(!said().contains(u"articolo 28"_s) && !said().contains(u"documenti separati"_s)
                && !said().contains(u"cooperative esecutrici"_s));
        const auto posts = root->values[u"postazioni"_s].list;
        root->values[u"postazioni"_s].list.clear();
        QCOMPARE(annexes(root),
                 QStringList({u"A) Quadro economico"_s, u"B) Elenco delle postazioni"_s,
                              u"C) Informativa alle persone inserite"_s}));
        QVERIFY(said().contains(u"Davide Fittizi"_s) && said().contains(u"sono indicati in allegato"_s));
        root->values[u"ospitanti"_s].list.clear();
        QCOMPARE(annexes(root), QStringList({u"A) Quadro economico"_s, u"B) Informativa alle persone inserite"_s}));
        QVERIFY(!said().contains(u"tutor, indicato in allegato"_s) && !said().contains(u"non sono allegati"_s));
        root->values[u"postazioni"_s].list = posts;
        QCOMPARE(annexes(root),
                 QStringList({u"A) Quadro economico"_s, u"B) Elenco delle postazioni"_s,
                              u"C) Informativa alle persone inserite"_s}));
    }

    /// Whatever relation the record states, and no other.
    void theRelationIsThatOfTheRecord()
    {
        const auto root = convention();
        const auto said = [&] {
            const auto composed = compose(conventionTemplate(), *root);
            return composed ? wordsOf(composed->content) : composed.error().text;
        };
        for (const QString &relation :
             {u"a tempo determinato e parziale"_s, u"tirocinio di inclusione sociale, senza rapporto di lavoro"_s})
        {
            root->values[u"rapporto_lavoro"_s].value = relation;
            const QString words = said();
            QVERIFY2(words.contains(u"è così definito: "_s + relation + u'.'), qPrintable(words));
            QVERIFY(!words.contains(u"contratto a termine"_s) && !words.contains(u"assun"_s)
                    && !words.contains(u"retribuzion"_s));
        }
        root->values[u"rapporto_lavoro"_s].value = Value();
        const auto composed = compose(conventionTemplate(), *root);
        QVERIFY(composed);
        const auto &missing = composed->missing;
        QCOMPARE(missing.size(), decltype(missing.size())(1));
    }

    /// The project is a paper of the deed, whether its file is attached under that name or not.
    void theProjectIsAmongTheAnnexes()
    {
        const auto root = convention();
        const auto said = [&] {
            const auto composed = compose(conventionTemplate(), *root);
            return composed ? wordsOf(composed->content) : composed.error().text;
        };
        const QString named = u"il progetto «Manutenzione del verde e archivi»"_s;
        QCOMPARE(said().count(named + u';'), 0);
        root->values[u"progetto_unito"_s].value = false;
        QCOMPARE(said().count(named + u';'), 1);
        QVERIFY(said().contains(u"documenti separati"_s));
        root->values[u"allegati_uniti"_s].list.clear();
        QVERIFY(said().contains(u"che le Parti dichiarano di conoscere, "_s + named + u'.'));
    }

    void optionsAndPremisesAreThoseOfTheRecord()
    {
        const auto root = convention();
        const auto says = [&](const QString &words) {
            const auto composed = compose(conventionTemplate(), *root);
            return composed && wordsOf(composed->content).contains(words);
        };
        QVERIFY(says(u"Il costo per ciascuna persona inserita è di euro 12.000,00 (dodicimila/00)."_s));
        QVERIFY(says(u"in partenariato"_s) && !says(u"soglie europee"_s));
        QVERIFY(says(u"senza nuovi oneri"_s));
        root->values[u"costo_unitario"_s].value = Value();
        root->values[u"proroga_mesi"_s].value = qint64(3);
        root->values[u"mesi_preavviso"_s].value = qint64(2);
        const auto kinds = std::get<Choice>(root->values[u"tipo"_s].value).list;
        root->values[u"tipo"_s].value = Choice{kinds, 2};
        QVERIFY(!says(u"ciascuna persona inserita"_s));
        QVERIFY(says(u"per non più di 3 (tre) mesi"_s) && !says(u"senza nuovi oneri"_s));
        QVERIFY(says(u"un preavviso scritto di 2 (due) mesi"_s));
        QVERIFY(says(u"soglie europee"_s) && !says(u"in partenariato"_s));
    }

    void everyChoiceHasItsWording()
    {
        const QString text = conventionTemplate();
        for (const char *name : {"cadenza_relazioni", "ruolo_privacy", "regime_bollo"}) {
            const auto root = convention();
            const auto list = std::get<Choice>(root->values[QLatin1String(name)].value).list;
            QSet<QString> wordings;
            for (int i = 0; i < static_cast<int>(list->items.size()); ++i) {
                root->values[QLatin1String(name)].value = Choice{list, i};
                const auto composed = compose(text, *root);
                QVERIFY(composed);
                QString all;
                const Pages pages(composed->content);
                for (int page = 0; page < pages.count(); ++page)
                    all += pages.text(page).join(u' ');
                QVERIFY(!all.contains(QLatin1String(list->items[static_cast<size_t>(i)].code)));
                wordings.insert(all);
            }
            QCOMPARE(wordings.size(), qsizetype(list->items.size()));
        }
    }

    void thePagesAreThoseLookedAt()
    {
        QCOMPARE(differsFromGolden(u"prova-convenzione"_s, pagesOf(conventionContent())), QString());
    }

    void thePdfHasThePagesOfThePreview()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        const Pages pages(conventionContent(40));
        QVERIFY(pages.writePdf(path));
        for (int i = 0; i < pages.count(); ++i) {
            const auto [status, output] =
                run(u"pdftotext"_s,
                    {u"-raw"_s, u"-f"_s, QString::number(i + 1), u"-l"_s, QString::number(i + 1), path, u"-"_s});
            QCOMPARE(status, 0);
            const QString found = spaced(QString::fromUtf8(output).replace(QChar::Nbsp, u' '));
            for (const QString &line : pages.text(i)) {
                QString words = spaced(line);
                if (words.endsWith(u'-'))
                    words.chop(1); // the reader joins divided words
                QVERIFY2(found.contains(words), qPrintable(words + u"\n\n"_s + found));
            }
            QVERIFY(found.contains(u"Pagina %1 di %2"_s.arg(i + 1).arg(pages.count())));
        }
        const auto [status, beyond] = run(u"pdftotext"_s, {u"-f"_s, QString::number(pages.count() + 1), path, u"-"_s});
        QVERIFY(status != 0 || beyond.trimmed().isEmpty());
    }

    void thePdfIsSoundAndDescribed()
    {
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        Content content = conventionContent(40);
        content.draft = true;
        content.title = u"Perché «A & B» <c>"_s;
        const Pages pages(content);
        QVERIFY(pages.writePdf(path));
        const auto check = run(u"qpdf"_s, {u"--check"_s, path});
        QVERIFY2(check.status == 0, check.output.constData());
        const auto open = run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
        QCOMPARE(open.status, 0);
        for (const char *part : {"pdfaid:part=\"1\"", "pdfaid:conformance=\"B\"", "Perché «A &amp; B» &lt;c&gt;",
                                 "<rdf:li>Consorzio Esempio</rdf:li>", "xmp:CreateDate=\"2026-06-22T10:30:00Z\"",
                                 "(D:20260622103000Z)", "0197a0b0000070008000000000000001", "/OutputIntents"})
            QVERIFY2(open.output.contains(part), part);
        for (const char *part : {"/CA 0", "/ca 0", "/Encrypt", "/JavaScript"})
            QVERIFY2(!open.output.contains(part), part);
        QCOMPARE(open.output.count("/SMask"), open.output.count("/SMask /None"));
        QVERIFY(open.output.count("/FontFile2") >= 4);
        // PDF/A-1 allows no operand beyond 32 767; validators do not see those of text.
        static const QRegularExpression streamPattern(u"stream\\n(.*?)\\nendstream"_s,
                                                      QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression operand(u"(?<![\\w.<#])-?\\d+(\\.\\d+)?(?![\\w>])"_s);
        int operands = 0;
        for (auto streams = streamPattern.globalMatch(QString::fromLatin1(open.output)); streams.hasNext();) {
            const QString stream = streams.next().captured(1);
            if (!stream.contains(u" Tm"_s) && !stream.contains(u" re\n"_s))
                continue;
            for (auto numbers = operand.globalMatch(stream); numbers.hasNext(); ++operands) {
                const QString number = numbers.next().captured();
                QVERIFY2(std::abs(number.toDouble()) <= 32767, qPrintable(number));
            }
        }
        QVERIFY(operands > 1000);
    }

    void totalsAreThoseOfTheRows()
    {
        const auto root = convention();
        auto second =
            std::make_shared<MapNode>(static_cast<const MapNode &>(*root->values[u"finanziamenti"_s].list.front()));
        second->values[u"importo"_s].value = Money{1};
        root->values[u"finanziamenti"_s].list.push_back(second);
        const auto composed = compose(conventionTemplate(), *root);
        QVERIFY(composed);
        const Pages pages(composed->content);
        bool found = false;
        for (int i = 0; i < pages.count(); ++i)
            found |= pages.text(i).contains(u"48.000,01"_s);
        QVERIFY(found);
    }

    void theSameContentMakesTheSameBytes()
    {
        const Content content = conventionContent();
        const QByteArray first = Pages(content).toPdf();
        for (int i = 0; i < 12; ++i) {
            QHashSeed::resetRandomGlobalSeed(); // as in another run of the program
            QVERIFY(Pages(content).toPdf() == first);
        }
        Content later = content;
        later.writtenAt = later.writtenAt.addSecs(1);
        QVERIFY(Pages(later).toPdf() != first);
    }
};

INSIEME_TEST(ConventionTest)
#include "tst_convention.moc"
