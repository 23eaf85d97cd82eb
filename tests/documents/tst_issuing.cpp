// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/documents/frozen_content.h"
#include "core/documents/issuing.h"
#include "core/documents/pages.h"
#include "core/documents/pdf_fonts.h"
#include "core/documents/printable.h"
#include "core/papers/deed_words.h"
#include "core/papers/frozen_names.h"
#include "core/registry/attachment.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/list_query.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <QCryptographicHash>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>

using namespace insieme;
using namespace insieme::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The same file, its streams pressed less.
QByteArray repressed(const QByteArray &pdf)
{
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype at = 0; (at = pdf.indexOf("\nstream\n", at)) >= 0;) {
        const qsizetype begin = at + 8, end = pdf.indexOf("\nendstream", begin);
        const QByteArray plain = qUncompress(QByteArray("\0\1\0\0", 4) + pdf.mid(begin, end - begin));
        out += pdf.mid(from, begin - from);
        out += plain.isEmpty() ? pdf.mid(begin, end - begin) : qCompress(plain, 1).mid(4);
        at = from = end;
    }
    return out + pdf.mid(from);
}

} // namespace

/// From the draft to the signed copy, and what no longer changes in between.
class IssuingTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_file = m_folder.renew();
        QVERIFY(m_file);
    }
    void cleanup() { m_file.reset(); }

    void theFirstIssueNumbersAndFreezes()
    {
        const auto issued = issueDocument(*m_file, convention(), piazzola());
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
        const auto document = m_file->records().load(issued->document.id);
        QVERIFY(document);
        QCOMPARE(document->number, u"0214/2026"_s);
        QCOMPARE(*document->sequence, 214);
        QCOMPARE(isoText(document->issuedOn), u"2026-06-22"_s);
        QCOMPARE(stateOf(*document), DocumentState::Issued);
        QCOMPARE(document->signatures.size(), size_t(2));
        QCOMPARE(document->pdfHash,
                 QString::fromLatin1(QCryptographicHash::hash(issued->pdf, QCryptographicHash::Sha256).toHex()));
        QVERIFY(issued->pdf.startsWith("%PDF-1.4"));
        const auto copy = frozenCopy(m_file->database(), *document);
        QVERIFY(copy);
        QVERIFY(copy->fits(*document));
        QVERIFY(copy->values.size() > 60);
        const auto value = [&copy](const QString &path) {
            for (const FrozenValue &each : copy->values) {
                if (each.path == path)
                    return each.text;
            }
            return QString();
        };
        QCOMPARE(value(u"importo"_s), u"48.000,00"_s);
        QCOMPARE(value(u"importo|lettere"_s), u"quarantottomila/00"_s);
        QCOMPARE(value(u"rate[2].importo"_s), u"14.400,00"_s);
        QCOMPARE(verify(*m_file), QStringList());
    }

    /// Drafts say that the number is still to be given, also where the record states one; only a number has a day.
    void aDraftSaysThatItsNumberIsToCome()
    {
        QCOMPARE(m_file->records().load(Id<Agreement>(piazzola()))->protocolNumber, u"0214/2026"_s);
        int numbered = 0;
        for (const Printable &printable : printables()) {
            if (!printable.issued)
                continue;
            const auto id = exampleFor(printable, m_file->records(), m_file->context());
            if (!id)
                continue;
            const auto words = [&](const Assigned &assigned) {
                const auto composed = printable.compose({m_file->records(), *id, m_file->context(), {}, assigned});
                return composed ? Pages(composed->content).text(0).join(u'\n') : QString();
            };
            const QString draft = words({}), issued = words({u"0999/2026"_s, Date(2026, 6, 22)});
            QVERIFY2(draft.contains(u"Prot. n. da assegnare\n"_s), qPrintable(draft.left(400)));
            QVERIFY(!draft.contains(u"Prot. n. da assegnare del"_s));
            QVERIFY2(issued.contains(u"Prot. n. 0999/2026 del 22/06/2026"_s), qPrintable(issued.left(400)));
            ++numbered;
        }
        QVERIFY(numbered >= 5);
    }

    /// What may stay empty has a line to write on in what is signed; only a draft names it.
    void whatIsMissingIsWrittenByHand()
    {
        const auto agreement = *m_file->records().load(Id<Agreement>(piazzola()));
        const auto before = *m_file->records().load(agreement.consortium);
        auto after = before;
        after.postcode.clear();
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        const Printable &printable = *findPrintable(u"convenzione-comune");
        const auto draft = printable.compose({m_file->records(), piazzola(), m_file->context(), {}, {}});
        QVERIFY(draft);
        const QString named = Pages(draft->content).text(0).join(u' ');
        QVERIFY2(named.contains(u"CAP]"_s), qPrintable(named));
        const auto issued = issueDocument(*m_file, convention(), piazzola());
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
        const auto copy = frozenCopy(m_file->database(), issued->document);
        QVERIFY(copy);
        const auto content = contentOf(copy->blocks);
        QVERIFY(content);
        const Pages pages(*content);
        for (int page = 0; page < pages.count(); ++page)
            QVERIFY2(!pages.text(page).join(u' ').contains(u'['), qPrintable(pages.text(page).join(u'\n')));
        QVERIFY(pages.text(0).join(u' ').contains(u"________"_s));
        for (const FieldPlace &place : pages.fields())
            QVERIFY2(!place.missing, qPrintable(place.field));
    }

    /// The note at the head and the article say the same of the stamp duty.
    void theStampDutyIsSaidOnce()
    {
        const auto before = *m_file->records().load(Id<Agreement>(piazzola()));
        auto after = before;
        after.stampRegime = StampRegime::ProcurementCode;
        after.amount = Money{9'836'07};
        after.netAmount = after.maxAmount = Money{9'836'07};
        after.shares.clear();
        after.funding.clear();
        after.instalments.clear();
        const auto done = m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        const auto composed =
            findPrintable(u"convenzione-comune")->compose({m_file->records(), piazzola(), m_file->context(), {}, {}});
        QVERIFY(composed);
        const Pages pages(composed->content);
        QString words;
        for (int page = 0; page < pages.count(); ++page)
            words += pages.text(page).join(u' ');
        QVERIFY2(words.contains(u"non dovuta per l’importo massimo"_s), qPrintable(words.left(600)));
        QVERIFY(words.contains(u"bollo non è dovuta"_s));
        QVERIFY(!words.contains(u"bollo è assolta"_s));
    }

    /// What was signed on paper of somebody else has its number already; it stays a draft of this program.
    void whatWasSignedElsewhereHasItsNumber()
    {
        const auto before = *m_file->records().load(Id<Agreement>(piazzola()));
        const auto words = [&] {
            const auto composed = composeAgreement(convention(), m_file->records(), piazzola(), m_file->context());
            return composed && composed->content.draft ? Pages(composed->content).text(0).join(u'\n') : QString();
        };
        QVERIFY(words().contains(u"Prot. n. da assegnare\n"_s));
        auto after = before;
        after.status = AgreementStatus::Signed;
        const auto sealed = m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); });
        QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().text));
        QVERIFY2(words().contains(u"Prot. n. 0214/2026 del 22/06/2026\n"_s), qPrintable(words().left(400)));
        auto without = after;
        without.protocolNumber.clear();
        without.protocolDate = Date();
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(after, without); }));
        QVERIFY(words().contains(u"Prot. n. da assegnare\n"_s));
    }

    void theCopyStaysTheSameWhateverChanges()
    {
        const auto first = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(first);
        QCOMPARE(changesSinceIssue(m_file->records(), first->document, m_file->context())->size(), qsizetype(0));
        auto before = *m_file->records().load(Id<Agreement>(piazzola()));
        auto after = before;
        after.project = u"Altro progetto"_s;
        after.instalments.pop_back();
        after.instalments.back().amount = Money{28'800'00};
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        const auto body = *m_file->records().load(after.body);
        auto renamed = body;
        renamed.names.front().name = u"Comune Rinominato"_s;
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(body, renamed); }));
        QHashSeed::resetRandomGlobalSeed();
        m_file.reset(); // another run of the program, perhaps a file that cannot be written
        OpenOptions options;
        options.readOnly = true;
        auto opened = Workspace::open(m_folder.filePath(u"a.insieme"_s), areas(), options);
        QVERIFY(opened);
        m_file = std::move(*opened);
        const auto again = issuedBefore(m_file->records(), convention(), piazzola());
        QVERIFY(again && *again);
        QVERIFY((*again)->pdf == first->pdf);
        const auto changes = changesSinceIssue(m_file->records(), first->document, m_file->context());
        QVERIFY(changes);
        QHash<QString, ValueChange> found;
        for (const ValueChange &change : *changes)
            found.insert(change.path, change);
        QCOMPARE(found[u"progetto"_s].before, u"Manutenzione del verde e archivi"_s);
        QCOMPARE(found[u"progetto"_s].now, u"Altro progetto"_s);
        QCOMPARE(found[u"rate[2].importo"_s].now, u"28.800,00"_s);
        QCOMPARE(found[u"rate[3].importo"_s].now, QString());
        QVERIFY(found[u"ente.denominazione"_s].now == u"Comune Rinominato"_s);
    }

    /// The document made of today's template, record and fonts would be another one; the issued copy is the same bytes.
    void theCopyStaysTheSameWithOtherFonts()
    {
        const auto first = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(first);
        const auto made = [this] {
            auto composed = composeAgreement(convention(), m_file->records(), piazzola(), m_file->context(),
                                             {u"0214/2026"_s, Date(2026, 6, 22)});
            composed->content.id = newUuid();
            return Pages(composed->content);
        };
        const QStringList before = made().text(1);
        // Qt keeps what it read of a font by its place among those of the program: the others take places of their own.
        const auto replaceFonts = [](const std::function<QByteArray(const QByteArray &)> &how) {
            QList<int> old;
            for (int id = 0; id < 64; ++id) {
                if (!QFontDatabase::applicationFontFamilies(id).isEmpty())
                    old << id;
            }
            for (const QByteArray &font : bundledFonts())
                QVERIFY(QFontDatabase::addApplicationFontFromData(how(font)) >= 0);
            for (const int id : old)
                QVERIFY(QFontDatabase::removeApplicationFont(id));
        };
        replaceFonts(widened);
        const QStringList widerLines = made().text(1);
        const auto again = issuedBefore(m_file->records(), convention(), piazzola());
        const auto reissued = issueDocument(*m_file, convention(), piazzola());
        replaceFonts([](const QByteArray &font) { return font; });
        QVERIFY(widerLines != before); // the other fonts were in use
        QVERIFY(again && *again);
        QVERIFY((*again)->pdf == first->pdf);
        QVERIFY(reissued && reissued->pdf == first->pdf);
        QCOMPARE(made().text(1), before);
    }

    void issuingAgainGivesTheSameDocument()
    {
        const auto first = issueDocument(*m_file, convention(), piazzola());
        const auto second = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(first && second);
        QCOMPARE(second->document.id, first->document.id);
        QVERIFY(second->pdf == first->pdf);
        QCOMPARE(m_file->records().count(describe<Document>()), 1);
    }

    void issuingIsNotUndone()
    {
        QVERIFY(issueDocument(*m_file, convention(), piazzola()));
        QVERIFY(!m_file->undoable());
        QVERIFY(!m_file->undo());
        const qint64 last = m_file->database().scalar(u"SELECT max(step) FROM journal"_s);
        QVERIFY(!m_file->undo(last));
        QCOMPARE(m_file->records().count(describe<Document>()), 1);
    }

    /// What was done before it goes back only by itself: nobody who asks for the issuing back means that.
    void undoDoesNotGoPastIssuing()
    {
        const auto add = [this] {
            Person person{.givenName = u"Ada"_s, .familyName = u"Prima"_s};
            return m_file->perform({"Add"}, [&person](Transaction &t) -> Done { return t.insert(person); });
        };
        const auto people = m_file->records().count(describe<Person>());
        const auto before = add();
        QVERIFY(before && issueDocument(*m_file, convention(), piazzola()));
        const qint64 issuing = m_file->database().scalar(u"SELECT max(step) FROM journal"_s);
        QVERIFY(!m_file->undoable());
        const auto refused = m_file->undo();
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(QString::number(issuing)), qPrintable(refused.error().text));
        QVERIFY(add());
        QVERIFY(m_file->undo()); // what came after it
        QVERIFY(!m_file->undo());
        QCOMPARE(m_file->records().count(describe<Person>()), people + 1);
        QVERIFY(m_file->undo(*before));
        QCOMPARE(m_file->records().count(describe<Person>()), people);
        QCOMPARE(m_file->records().count(describe<Document>()), 1);
        QCOMPARE(verify(*m_file), QStringList());
    }

    void whatIsIssuedNeitherChangesNorGoes()
    {
        const auto issued = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(issued);
        const auto document = *m_file->records().load(issued->document.id);
        const auto refuses = [&](const std::function<void(Document &)> &edit) {
            Document after = document;
            edit(after);
            return !m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(document, after); });
        };
        QVERIFY(refuses([](Document &d) { d.number = u"0300/2026"_s; }));
        QVERIFY(refuses([](Document &d) { d.issuedOn = Date(2026, 6, 23); }));
        QVERIFY(refuses([](Document &d) { d.title = u"Altro"_s; }));
        QVERIFY(refuses([](Document &d) { d.pdfHash = QString(64, u'a'); }));
        QVERIFY(refuses([](Document &d) { d.frozenHash = d.pdfHash; }));
        QVERIFY(refuses([](Document &d) { d.signatures.pop_back(); }));
        QVERIFY(refuses([](Document &d) {
            d.issuedOn = {};
            d.number.clear();
            d.pdfHash.clear();
            d.frozenHash.clear();
        }));
        const auto removed = m_file->perform(
            {"Remove %1"}, [&](Transaction &t) { return t.remove(describe<Document>(), document.id.uuid()); });
        QVERIFY(!removed);
        QVERIFY(removed.error().text.contains(u"0214/2026"_s));
        Document forged = document;
        forged.id = {};
        forged.frozenHash = QString(64, u'b');
        forged.signatures.clear();
        QVERIFY(!m_file->perform({"Add %1"}, [&](Transaction &t) { return t.insert(forged); }));
        QVERIFY(*m_file->records().load(document.id) == document);
        // What came in by another way than a command is found.
        (void)m_file->database().exec(u"UPDATE document SET number='0999/2026'"_s);
        QVERIFY(verify(*m_file).join(u'\n').contains(u"0999/2026"_s));
    }

    void anAnnulledNumberStaysTaken()
    {
        const auto first = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(first);
        QVERIFY(!annul(*m_file, first->document.id, u"  "_s));
        QVERIFY(annul(*m_file, first->document.id, u"importo sbagliato"_s));
        QCOMPARE(stateOf(*m_file->records().load(first->document.id)), DocumentState::Void);
        const auto second = issueDocument(*m_file, convention(), piazzola());
        QVERIFY2(second, second ? "" : qPrintable(second.error().text));
        QCOMPARE(second->document.number, u"0215/2026"_s);
        QVERIFY(second->document.id != first->document.id);
        QVERIFY(*issuedPdf(m_file->database(), first->document) == first->pdf);
        QCOMPARE(verify(*m_file), QStringList());
        (void)m_file->database().exec(u"UPDATE document SET number='0215/2026'"_s);
        QVERIFY(verify(*m_file).join(u'\n').contains(u"0215/2026"_s));
    }

    /// The annulment may be taken back until another copy is in force.
    void oneCopyIsInForce()
    {
        const auto first = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(first);
        QVERIFY(annul(*m_file, first->document.id, u"importo sbagliato"_s));
        QVERIFY(m_file->undo());
        QCOMPARE(stateOf(*m_file->records().load(first->document.id)), DocumentState::Issued);
        const auto annulled = annul(*m_file, first->document.id, u"importo sbagliato"_s);
        QVERIFY(annulled);
        const auto second = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(second);
        const auto undone = m_file->undo(*annulled);
        QVERIFY(!undone);
        QVERIFY2(undone.error().text.contains(u"0214/2026"_s) && undone.error().text.contains(u"0215/2026"_s),
                 qPrintable(undone.error().text));
        QCOMPARE(stateOf(*m_file->records().load(first->document.id)), DocumentState::Void);
        QCOMPARE(verify(*m_file), QStringList());
        // Two that every party signed, at two desks, go on as they are.
        (void)m_file->database().exec(u"UPDATE document SET voided_on=NULL, void_reason=NULL"_s);
        const QString said = verify(*m_file).join(u'\n');
        QVERIFY2(said.contains(u"0214/2026"_s) && said.contains(u"0215/2026"_s), qPrintable(said));
        (void)m_file->database().exec(u"UPDATE document SET completed_on='2026-06-22'"_s);
        (void)m_file->database().exec(u"UPDATE document_signature SET signed_on='2026-06-22'"_s);
        const auto now = *m_file->records().load(second->document.id);
        auto noted = now;
        noted.notes = u"anche l'altra copia è firmata"_s;
        const auto done = m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(now, noted); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    /// Beside the pages stands their text: what is shown, printed or edited later is made of it, whatever the record
    /// says by then.
    void theTextIsKeptBesideThePages()
    {
        const auto first = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(first && first->content);
        const auto before = *m_file->records().load(Id<Agreement>(piazzola()));
        auto after = before;
        after.subject = u"Un altro oggetto"_s;
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        const auto again = issuedBefore(m_file->records(), convention(), piazzola());
        QVERIFY(again && *again && (*again)->content);
        QCOMPARE(Pages(*(*again)->content).toPdf(), first->pdf);
        QVERIFY((*again)->setsTheSamePages());
        Issued other = **again;
        std::get<Paragraph>(*std::find_if(other.content->blocks.begin(), other.content->blocks.end(),
                                          [](const Block &b) { return std::holds_alternative<Paragraph>(b); }))
            .runs.front()
            .text += u'x';
        QVERIFY(!other.setsTheSamePages());
        // Another version of the program names itself; the pages are the same.
        Issued older = **again;
        older.pdf.replace("Insieme " INSIEME_VERSION, "Insieme 0.0.1-alpha");
        QVERIFY(older.pdf != first->pdf && older.setsTheSamePages());
        // Another version of the library that presses, too.
        older.pdf = repressed(first->pdf);
        QVERIFY(older.pdf.size() > first->pdf.size() && older.setsTheSamePages());
        older.pdf.replace("/MediaBox[0 0 595", "/MediaBox[0 0 596");
        QVERIFY(!older.setsTheSamePages());
        older.pdf = "%PDF-1.4\n";
        QVERIFY(!older.setsTheSamePages());
        other.content.reset();
        QVERIFY(!other.setsTheSamePages() && other.withoutText().contains(u"0214/2026"_s));
    }

    /// By its wording and by public values, after what is found by its own fields; never by the people it names.
    void aDeedIsFoundByItsWords()
    {
        Person referent;
        referent.givenName = u"Zaccaria"_s;
        referent.familyName = u"Introvabilissimo"_s;
        QVERIFY(m_file->perform({"Add"}, [&](Transaction &t) { return t.insert(referent); }));
        const auto before = *m_file->records().load(Id<Agreement>(piazzola()));
        auto after = before;
        after.bodyReferent = referent.id;
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        const auto hits = [this](const QString &text) { return m_file->search().find(text, nullptr, 500); };
        QVERIFY(hits(u"inadempienze"_s).isEmpty());
        const auto issued = issueDocument(*m_file, convention(), piazzola());
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
        const QUuid deed = issued->document.id.uuid();
        for (const QString &words : {u"inadempienze"_s, u"recesso inadempi"_s, u"quarantottomila"_s}) {
            const auto found = hits(words);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.front().id, deed);
            QVERIFY2(found.front().inText, qPrintable(words));
        }
        const auto named = m_file->search().find(issued->document.number, &describe<Document>(), 5);
        QVERIFY(named.size() == 1 && named.front().id == deed && !named.front().inText);
        // Whose project it is comes before the deed that speaks of it.
        const auto project = hits(u"verde archivi"_s);
        QVERIFY(project.size() > 1);
        QVERIFY(project.back().id == deed && project.back().inText && !project.front().inText);
        // The list of documents looks into the same index.
        ListQuery query;
        query.type = &describe<Document>();
        query.text = u"inadempienze"_s;
        QCOMPARE(RecordList(m_file->records(), query).ids(0, 10), std::vector<QUuid>{deed});

        const auto copy = frozenCopy(m_file->database(), issued->document);
        QVERIFY(copy);
        const QByteArray text = QJsonDocument(copy->blocks).toJson();
        QVERIFY(text.contains("Introvabilissimo"));
        const QString words = deedWords(copy->blocks);
        for (const QUuid &id : m_file->records().ids(describe<Person>())) {
            const auto person = m_file->records().load(Id<Person>(id));
            QVERIFY2(!words.contains(fullName(*person)), qPrintable(fullName(*person)));
            if (!person->taxCode.isEmpty())
                QVERIFY(!words.contains(person->taxCode));
        }
        for (const SearchHit &hit : hits(u"introvabilissimo"_s))
            QVERIFY(hit.id != deed);

        // Who looks for a clause wants to see that its deed was annulled.
        QVERIFY(annul(*m_file, issued->document.id, u"importo sbagliato"_s));
        QCOMPARE(hits(u"inadempienze"_s).size(), 1);
    }

    /// Files whose index does not hold the texts yet, and those where it holds them in another way.
    void anIndexOfAnEarlierVersionIsMadeAgain()
    {
        const auto issued = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(issued);
        m_file->catchUp();
        QVERIFY(m_file->database().exec("INSERT INTO search_text_kept(search_text_kept) VALUES('delete-all');"
                                        "UPDATE search_kept SET words=''"));
        QVERIFY(m_file->search().find(u"inadempienze"_s, nullptr, 5).isEmpty());
        const auto reopen = [this] {
            m_file.reset();
            auto opened = Workspace::open(m_folder.filePath(u"a.insieme"_s), areas());
            if (opened)
                m_file = std::move(*opened);
            return opened.has_value();
        };
        QVERIFY(reopen());
        QVERIFY(m_file->search().find(u"inadempienze"_s, nullptr, 5).isEmpty()); // of this version: left alone
        QVERIFY(m_file->database().exec("UPDATE meta SET value='0' WHERE key='text_deeds'"));
        QVERIFY(reopen());
        const auto found = m_file->search().find(u"inadempienze"_s, nullptr, 5);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().id, issued->document.id.uuid());
        // As after the update of the structure: nothing is there, and nobody has noted a version.
        QVERIFY(m_file->database().exec("INSERT INTO search_text_kept(search_text_kept) VALUES('delete-all');"
                                        "DELETE FROM search_kept; DELETE FROM meta WHERE key='text_deeds'"));
        {
            auto reader = Workspace::open(m_folder.filePath(u"a.insieme"_s), areas(), {.readOnly = true});
            QVERIFY(reader);
            QCOMPARE((*reader)->search().find(u"inadempienze"_s, nullptr, 5).size(), 1);
            QCOMPARE((*reader)->database().scalar(u"SELECT count(*) FROM main.search_kept"_s), 0);
        }
        QVERIFY(reopen());
        QCOMPARE(m_file->search().find(u"inadempienze"_s, nullptr, 5).size(), 1);
    }

    /// A window answers at once and reads the texts while it is idle, each of them once.
    void aWindowReadsTheTextsWhileItIsIdle()
    {
        m_file.reset();
        auto opened = Workspace::open(m_folder.filePath(u"a.insieme"_s), areas(), {.window = true});
        QVERIFY(opened);
        m_file = std::move(*opened);
        const auto issued = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(issued);
        const auto found = [this] { return m_file->search().find(u"inadempienze"_s, nullptr, 5).size(); };
        QCOMPARE(found(), 0);
        QCOMPARE(m_file->search().find(issued->document.number, &describe<Document>(), 5).size(), 1);
        QTRY_COMPARE(found(), 1);
        // Of what is written about it later the text is none.
        const auto row = [this] { return m_file->database().scalarText(u"SELECT n||sha256 FROM search_kept"_s); };
        const QString before = row();
        QVERIFY(markSent(*m_file, issued->document.id, Date(2026, 6, 23), u"PEC"_s));
        QCOMPARE(m_file->search().find(issued->document.number, &describe<Document>(), 5).size(), 1);
        QVERIFY(!m_file->search().textsAreBehind());
        QCOMPARE(row(), before);
        QCOMPARE(found(), 1);
    }

    /// However many deeds have a word: records that say it themselves are found before them, and so are their codes.
    void deedsDoNotCrowdOutRecords()
    {
        QVERIFY(m_file->database().exec(
            "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM c WHERE i<3000) "
            "INSERT INTO search_kept(id, kind, sha256, followed, words) SELECT "
            "printf('00000000-0000-7000-8000-%012d', i), 'documents', 'x', 1, 'zucchina xk77' FROM c;"
            "INSERT INTO search_doc(id, kind, title, sort_key, text) SELECT id, kind, 'Atto', 'atto', 'atto' FROM "
            "search_kept; INSERT INTO search_text(search_text) VALUES('rebuild');"
            "INSERT INTO search_text_kept(search_text_kept) VALUES('rebuild')"));
        const auto before = *m_file->records().load(Id<Agreement>(piazzola()));
        auto after = before;
        after.subject = u"Zucchina"_s;
        after.code = u"XK77"_s;
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        const auto found = m_file->search().find(u"zucchina"_s, nullptr, 9);
        QCOMPARE(found.size(), 9);
        QVERIFY(found.front().id == piazzola() && !found.front().inText);
        QVERIFY(found.back().inText);
        const auto codes = m_file->search().findByCode(u"xk77"_s, Disclosure::Personal, 9);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.front().hit.id, piazzola());
    }

    /// Each kind of block is known to the search, as one it reads or one it leaves alone.
    void everyKindOfBlockIsSearchedOrNot()
    {
        const Runs words{{u"zucchina"_s}};
        QImage image(4, 3, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const std::vector<Block> blocks = {
            Paragraph{Style::Body, words},
            Table{{{1, false}}, {{words}}},
            Signatures{{{words, {}, {}}}},
            References{{words}, {}},
            Lanes{60, 12, {{0, u"zucchina"_s}}, {}},
            PageBreak{},
            Contents{u"zucchina"_s},
            Bilingual{{{Paragraph{Style::Body, words}, Paragraph{Style::Body, words}}}},
            Picture{image, 50, words},
            QrCode{u"zucchina"_s, words, 30},
            Chart{u"zucchina"_s, {}},
            Placed{{{QRectF(0, 0, 60, 30), {u"zucchina"_s}, 10, true}}},
        };
        QCOMPARE(blocks.size(), std::variant_size_v<Block>);
        for (size_t i = 0; i < blocks.size(); ++i) {
            QCOMPARE(blocks[i].index(), i);
            Content content;
            content.blocks = {blocks[i]};
            const QJsonObject kept = frozenContent(content);
            const auto &kind = frozen::blockKinds[i];
            QCOMPARE(kept[u"blocks"_s][0][0].toString(), QLatin1String(kind.name));
            QVERIFY2(deedWords(kept).contains(u"zucchina"_s) == kind.searched, kind.name);
            QVERIFY2(deedText(kept).contains(u"zucchina"_s) || kind.name == QByteArray("page_break"), kind.name);
        }
    }

    /// Without the mark nobody can tell which values are personal, so none is searched; parts that are no running text
    /// never are.
    void ofOlderDeedsOnlyTheWordingIsSearched()
    {
        const auto words = [](const char *blocks) {
            return deedWords({{u"blocks"_s, QJsonDocument::fromJson(blocks).array()}}).simplified();
        };
        QCOMPARE(words(R"([["paragraph", {"style": "body", "runs": [{"text": "Tra "},
            {"text": "Mario Rossi", "field": "persona.nome"}, {"text": " e "}, {"text": "il Comune", "field": "ente"},
            {"text": "."}]}]])"),
                 u"Tra e ."_s);
        QCOMPARE(words(R"([["table", {"columns": [{"width": 1}], "rows": [[[{"text": "Voce"}]],
            [[{"text": "Verde", "field": "voce", "public": true}]], [[{"text": "[Nome]", "field": "nome",
            "missing": true, "public": true}]]]}], ["chart", {"title": "Rossi", "bars": [{"label": "Rossi",
            "text": "12", "value": 12}]}], ["signatures", {"parties": [{"name": [{"text": "Per il Comune"}],
            "signer": [{"text": "Mario Rossi", "field": "firma"}]}]}]])"),
                 u"Voce Verde Per il Comune"_s);
        QCOMPARE(words("[]"), QString());
    }

    void everyKindOfBlockIsKept()
    {
        Content content;
        content.title = u"Atto"_s;
        content.letterhead = {u"Consorzio"_s, u"Piazzola sul Brenta"_s};
        content.id = fixedUuid(u"content");
        content.writtenAt = QDateTime(QDate(2026, 6, 22), QTime(9, 30, 1, 250), Qt::UTC);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const Runs words{{u"Parole "_s}, {u"in grassetto"_s, true, false, u"campo"_s, false, u"una nota"_s, true}};
        content.blocks = {
            Paragraph{Style::Title, words},
            Paragraph{Style::Item, words, u"a)"_s, 1, true},
            Contents{u"Indice"_s},
            Table{{{2, false}, {1, true}}, {{words, words}, {words, words}}, true, {{1, 0, 2, 1}}},
            References{{words}, {words}},
            Bilingual{{{Paragraph{Style::Body, words}, Paragraph{Style::Body, words}}}, u"it-IT"_s, u"fr-FR"_s},
            PageBreak{PageBreak::Turn::Landscape},
            Lanes{60,
                  12,
                  {{0, u"gen"_s}},
                  {{u"App. 1"_s, u"2 posti"_s, 2, {{3, 20, 1, 1, u"Nucleo"_s, Lanes::Look::Hatched}}}}},
            PageBreak{PageBreak::Turn::Portrait},
            Picture{image, 50, words},
            QrCode{u"https://example.it"_s, words, 30},
            Chart{u"Ore"_s, {{u"gennaio"_s, u"12"_s, 12}, {u"febbraio"_s, u"8"_s, 8}}},
            Signatures{{{words, words, words}, {words, words, words}}},
        };
        QCOMPARE(content.blocks.size(),
                 std::variant_size_v<Block> + 1); // without labels, with two breaks and paragraphs
        const QJsonObject kept = frozenContent(content);
        const auto again = contentOf(QJsonDocument::fromJson(QJsonDocument(kept).toJson()).object());
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QCOMPARE(frozenContent(*again), kept);
        QVERIFY(std::get<Paragraph>(again->blocks.front()).runs.at(1).isPublic);
        QCOMPARE(Pages(*again).toPdf(), Pages(content).toPdf());
        Content labels;
        labels.paper = Paper::EnvelopeDL;
        labels.landscape = true;
        labels.footer = false;
        labels.blocks = {Placed{{{QRectF(10, 20, 60, 30), {u"Comune"_s, u"35016"_s}, 10, true}}}};
        labels.id = content.id;
        labels.writtenAt = content.writtenAt;
        QCOMPARE(Pages(*contentOf(frozenContent(labels))).toPdf(), Pages(labels).toPdf());
        // What somebody changed by hand is told, not guessed.
        QJsonObject broken = kept;
        broken[u"blocks"_s] = QJsonArray{QJsonArray{u"hologram"_s, QJsonObject()}};
        QVERIFY(!contentOf(broken));
        broken = kept;
        broken[u"version"_s] = 2;
        QVERIFY(!contentOf(broken));
        // As files that are out there hold it.
        const auto stored = contentOf(QJsonDocument::fromJson(R"({"version": 1, "title": "Atto", "paper": "a4",
            "footer": true, "blocks": [["paragraph", {"style": "article", "marker": "Art. 1", "runs":
            [{"text": "Oggetto", "bold": true}]}], ["page_break", {"turn": "landscape"}]]})")
                                          .object());
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
        const auto &article = std::get<Paragraph>(stored->blocks.at(0));
        QCOMPARE(article.style, Style::Article);
        QCOMPARE(article.marker, u"Art. 1"_s);
        QVERIFY(article.runs.at(0).bold && article.runs.at(0).text == u"Oggetto"_s);
        QCOMPARE(std::get<PageBreak>(stored->blocks.at(1)).turn, PageBreak::Turn::Landscape);
        QVERIFY(!contentOf({}));
    }

    void anotherDeskNumbersWithItsName()
    {
        QCOMPARE(nextNumber(*m_file, Date(2026, 6, 22)).text, u"0001/2026"_s);
        const QString name = m_file->deskName();
        (void)m_file->database().exec(u"UPDATE meta SET value='another' WHERE key='main_desk'"_s);
        QCOMPARE(nextNumber(*m_file, Date(2026, 6, 22)).text, u"0001/2026/"_s + name);
        QVERIFY(issueDocument(*m_file, convention(), piazzola()));
        QVERIFY(!typedNumber(m_file->records(), u" 0214/2026 "_s, Date(2026, 6, 22)));
        QVERIFY(!typedNumber(m_file->records(), u" "_s, Date(2026, 6, 22)));
    }

    void theStatesUpToComplete()
    {
        const auto issued = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(issued);
        const Id<Document> id = issued->document.id;
        const auto state = [&] { return stateOf(*m_file->records().load(id)); };
        QVERIFY(!markSent(*m_file, id, Date(2026, 6, 21), {}));
        QVERIFY(markSent(*m_file, id, Date(2026, 6, 23), u"opec123"_s));
        QCOMPARE(state(), DocumentState::Sent);
        const auto sent = *m_file->records().load(id);
        auto half = sent;
        half.signatures.front().signedOn = Date(2026, 6, 25);
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(sent, half); }));
        QCOMPARE(state(), DocumentState::Signed);
        auto early = half;
        early.completedOn = Date(2026, 6, 25);
        QVERIFY(!m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(half, early); }));
        QVERIFY(!attachSigned(*m_file, id, u"firmata.txt"_s, "testo", Date(2026, 6, 26)));
        QVERIFY(!attachSigned(*m_file, id, u"firmata.p7m"_s, "testo", Date(2026, 6, 26)));
        QCOMPARE(state(), DocumentState::Signed);
        QVERIFY(attachSigned(*m_file, id, u"firmata.pdf.p7m"_s, QByteArray("\x30\x82\x01\x00") + issued->pdf,
                             Date(2026, 6, 26)));
        QCOMPARE(state(), DocumentState::Complete);
        QCOMPARE(m_file->records().count(describe<Attachment>()), 1);
        QVERIFY(!annul(*m_file, id, u"tardi"_s));
        QCOMPARE(verify(*m_file), QStringList());
        QVERIFY(m_file->undo()); // the copy can be taken back, the document cannot
        QCOMPARE(state(), DocumentState::Signed);
    }

    /// A convention that went out is waited for until it is back or annulled; nothing says that it is a draft.
    void whatWasSentIsWaitedFor()
    {
        const auto waiting = [&](const char *kind) {
            std::vector<AgendaItem> found;
            for (const AgendaItem &item : Agenda(*m_file).items({}, 1000)) {
                if (item.key.kind == QLatin1String(kind))
                    found.push_back(item);
            }
            return found;
        };
        const auto before = m_file->records().load(Id<Agreement>(piazzola()));
        auto draft = *before;
        draft.status = AgreementStatus::Draft;
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(*before, draft); }));
        const size_t others = waiting("document_return").size();
        const auto issued = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(issued);
        QCOMPARE(waiting("document_return").size(), others);
        const Id<Document> id = issued->document.id;
        QVERIFY(markSent(*m_file, id, Date(2026, 6, 23), u"opec123"_s));
        const auto items = waiting("document_return");
        QCOMPARE(items.size(), others + 1);
        const auto item =
            std::find_if(items.begin(), items.end(), [&](const AgendaItem &each) { return each.key.id == id.uuid(); });
        QVERIFY(item != items.end());
        QCOMPARE(isoText(item->day), u"2026-07-23"_s);
        QVERIFY2(item->which.contains(issued->document.number) && item->why.contains(u"23/06/2026"_s),
                 qPrintable(item->which + item->why));
        for (const AgendaItem &each : waiting("agreement_signature"))
            QVERIFY2(!each.why.contains(u"draft"_s), qPrintable(each.why));
        // Back, then not after all, then annulled.
        QVERIFY(attachSigned(*m_file, id, u"firmata.pdf.p7m"_s, QByteArray("\x30\x82\x01\x00") + issued->pdf,
                             Date(2026, 6, 26)));
        QCOMPARE(waiting("document_return").size(), others);
        QVERIFY(m_file->undo());
        QCOMPARE(waiting("document_return").size(), others + 1);
        QVERIFY(annul(*m_file, id, u"rifatta"_s));
        QCOMPARE(waiting("document_return").size(), others);
    }

    void whatIsMissingStopsIt()
    {
        auto before = *m_file->records().load(Id<Agreement>(piazzola()));
        auto after = before;
        after.court.clear();
        after.shares.pop_back();
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        const qint64 contents = m_file->database().scalar(u"SELECT count(*) FROM blob"_s);
        const auto refused = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(!refused);
        QVERIFY(refused.error().text.count(u'\n') >= 3); // the court, the percentages, the places, the amounts
        QCOMPARE(m_file->records().count(describe<Document>()), 0);
        QCOMPARE(m_file->database().scalar(u"SELECT count(*) FROM blob"_s), contents);
    }

    void aFileThatCannotBeWrittenIssuesNothing()
    {
        const auto refused = issueDocument(*m_file, convention(), piazzola(), [](const QByteArray &pdf) -> Done {
            return fail(Error::Code::Io, QString::number(pdf.size()));
        });
        QVERIFY(!refused);
        QVERIFY(refused.error().text.toLongLong() > 20'000);
        QCOMPARE(m_file->records().count(describe<Document>()), 0);
        QCOMPARE(m_file->database().scalar(u"SELECT count(*) FROM blob"_s), 0);
    }

private:
    /// The font with every letter a fifth wider: another file of the same name.
    static QByteArray widened(QByteArray font)
    {
        const auto number = [&font](qsizetype at, int bytes) {
            quint32 value = 0;
            for (int i = 0; i < bytes; ++i)
                value = value << 8 | static_cast<quint8>(font[at + i]);
            return value;
        };
        const auto table = [&](const char *tag) -> qsizetype {
            for (quint32 i = 0; i < number(4, 2); ++i) {
                if (font.mid(12 + 16 * i, 4) == tag)
                    return number(12 + 16 * i + 8, 4);
            }
            return 0;
        };
        const qsizetype widths = table("hmtx");
        const quint32 count = number(table("hhea") + 34, 2);
        for (quint32 i = 0; i < count; ++i) {
            const quint32 wider = number(widths + 4 * i, 2) * 6 / 5;
            font[widths + 4 * i] = static_cast<char>(wider >> 8);
            font[widths + 4 * i + 1] = static_cast<char>(wider & 0xFF);
        }
        return font;
    }
    static const DocumentTemplate &convention() { return *findTemplate(u"convenzione-comune"); }
    static QUuid piazzola() { return fixedUuid(u"agreement/piazzola-2026"_s); }
    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_file;
};

INSIEME_TEST(IssuingTest)
#include "tst_issuing.moc"
