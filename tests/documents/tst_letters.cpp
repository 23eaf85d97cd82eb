// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/areas/sample.h"
#include "core/coordination/meeting.h"
#include "core/documents/issuing.h"
#include "core/documents/italian_words.h"
#include "core/documents/letters.h"
#include "core/documents/printable.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/store/verify.h"
#include "tests/documents/papers_text.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <set>

using namespace insieme;
using namespace insieme::documents;
using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const Composed &composed)
{
    return wordsOf(composed.content);
}

} // namespace

class LettersTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { addDocumentFindings(); }
    void init()
    {
        m_file = m_folder.renew();
        QVERIFY(m_file);
    }

    void anAssignmentSaysItsShare()
    {
        const auto agreement = *records().load(Id<Agreement>(fixedUuid(u"agreement/piazzola-2026"_s)));
        QVERIFY(agreement.shares.size() > 1);
        QSet<QString> letters;
        for (const AgreementShare &share : agreement.shares) {
            const auto composed = composeAssignment(records(), share.id, m_file->context());
            QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
            QVERIFY(composed->content.draft);
            const QString text = textOf(*composed);
            QStringList words{agreement.subject, u"1° luglio 2026"_s, u"31 dicembre 2026"_s,
                              m_file->title(describe<Cooperative>(), share.cooperative.uuid(), sampleDay())};
            if (share.places)
                words << (*share.places == 1 ? u"1 (un) posto."_s
                                             : u"%1 (%2) posti."_s.arg(*share.places).arg(inWords(*share.places)));
            if (share.amount)
                words << u"%1 (%2)"_s.arg(italianText(*share.amount), inWords(*share.amount));
            for (const QString &word : words)
                QVERIFY2(text.contains(word), qPrintable(word + u"\n"_s + text));
            letters.insert(text);
        }
        QCOMPARE(letters.size(), static_cast<qsizetype>(agreement.shares.size()));
        // Whoever signs is named, of an agreement without a signatory too.
        for (const Id<Person> &signer : {agreement.consortiumSignatory, Id<Person>()}) {
            const auto before = *records().load(agreement.id);
            auto after = before;
            after.consortiumSignatory = signer;
            QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
            const auto composed = composeAssignment(records(), agreement.shares.front().id, m_file->context());
            QVERIFY(composed);
            const auto signed_ = documents::signatoriesOf(composed->content);
            QCOMPARE(signed_.front().name, u"Paolo Finti"_s);
            QCOMPARE(signed_.front().capacity, u"Presidente"_s);
        }
        QVERIFY(!composeAssignment(records(), Id<AgreementShare>(newUuid()), m_file->context()));
    }

    /// The fee of the consortium changes from year to year; a letter names the one that holds for what it assigns.
    void anAssignmentNamesTheFeeOfItsTime()
    {
        const auto sample = *records().load(Id<Agreement>(fixedUuid(u"agreement/piazzola-2026"_s)));
        Agreement deed;
        deed.id = Id<Agreement>(newUuid());
        deed.subject = u"Servizio di tre anni"_s;
        deed.consortium = sample.consortium;
        deed.body = sample.body;
        deed.signedOn = Date(2025, 12, 15);
        deed.start = Date(2026, 1, 1);
        deed.end = Date(2028, 12, 31);
        deed.status = AgreementStatus::Signed;
        deed.consortiumFee = Percent{4'00};
        deed.fees = {{.from = Date(2027, 1, 1), .fee = Percent{3'50}},
                     {.from = Date(2028, 1, 1), .fee = Percent{3'25}}};
        deed.shares = {{.id = Id<AgreementShare>(newUuid()),
                        .cooperative = sample.shares[0].cooperative,
                        .percent = Percent{100'00},
                        .validTo = Date(2027, 6, 30)},
                       {.id = Id<AgreementShare>(newUuid()),
                        .cooperative = sample.shares[1].cooperative,
                        .percent = Percent{100'00},
                        .validFrom = Date(2027, 7, 1)}};
        const auto written = m_file->perform({"Add %1"}, [&](Transaction &t) { return t.insert(deed); });
        QVERIFY2(written, written ? "" : qPrintable(written.error().text));
        const auto says = [&](size_t share, const Date &today, Percent fee, const Assigned &assigned = {}) {
            Context context = m_file->context();
            context.today = today;
            const auto composed = composeAssignment(records(), deed.shares[share].id, context, assigned);
            return composed && textOf(*composed).contains(u"il contributo consortile del %1 %"_s.arg(italianText(fee)));
        };
        QVERIFY(says(0, Date(2026, 6, 22), Percent{4'00}));
        QVERIFY(says(0, Date(2027, 3, 1), Percent{3'50}));
        QVERIFY(says(0, Date(2028, 5, 1), Percent{3'50})); // it ended in June of the year before
        QVERIFY(says(1, Date(2026, 6, 22), Percent{3'50})); // it begins in July of the year after
        QVERIFY(says(1, Date(2028, 2, 1), Percent{3'25}));
        // What was issued goes on saying what it said.
        QVERIFY(says(1, Date(2028, 2, 1), Percent{3'50}, {u"0007/2027"_s, Date(2027, 9, 1)}));
    }

    void aLetterIsItsTextWithFields()
    {
        const Id<Document> id = letter(u"Gentile [[destinatario.denominazione]],\nil [[oggi | data_estesa]]."_s);
        const auto composed = composeLetter(records(), id, m_file->context());
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        const QString text = textOf(*composed);
        QVERIFY(text.contains(u"Gentile Comune di Piazzola sul Brenta, il 22 giugno 2026."_s));
        QVERIFY(composed->missing.isEmpty());
        // The address is whole and stands at the left, without a frame; whoever signs is named.
        QVERIFY2(text.contains(u"35016 Piazzola sul Brenta (PD)"_s), qPrintable(text));
        const Signatures *signatures = nullptr;
        for (const Block &block : composed->content.blocks) {
            if (const auto *references = std::get_if<References>(&block))
                QVERIFY(references->framed.empty());
            if (const auto *found = std::get_if<Signatures>(&block))
                signatures = found;
        }
        QVERIFY(signatures);
        QCOMPARE(plainText(signatures->parties.front().capacity), u"Presidente"_s);
        QCOMPARE(plainText(signatures->parties.front().signer), u"Paolo Finti"_s);
        // Mistakes of the writer are named, all of them.
        const auto wrong = composeLetter(records(), letter(u"[[nessuno]] e [[oggi | niente]]"_s), m_file->context());
        QVERIFY(!wrong);
        QVERIFY(wrong.error().text.contains(u"niente"_s) || wrong.error().text.contains(u"nessuno"_s));
        const auto empty = composeLetter(records(), letter({}), m_file->context());
        QVERIFY(empty);
        QVERIFY(std::any_of(empty->missing.begin(), empty->missing.end(),
                            [](const MissingField &field) { return field.required; }));
    }

    /// They are told before the letter is made, all at once; a draft is kept with them, and not issued.
    void aDraftIsKeptWithItsMistakes()
    {
        Document document;
        document.id = Id<Document>(newUuid());
        document.title = u"Una lettera"_s;
        document.recipient = Id<Organisation>(fixedUuid(u"organisation/comune-piazzola"_s));
        document.text = u"Gentile [[destinatario.nome_di_battesimo]],\n\nil [[oggi | a_parole]]\n"
                        "[[#ogni firme]]\nfirma\n"_s;
        const auto said = [&] {
            QStringList lines;
            for (const Problem &problem : findingsOf(records(), AnyRecord::of(document), m_file->context())) {
                if (problem.level != Verdict::Level::Warning || problem.field != u"text"_s)
                    return QStringList{problem.sentence()};
                lines << problem.text;
            }
            return lines;
        };
        const QStringList lines = said();
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith(u"Text: Line 1: there is no field “destinatario.nome_di_battesimo”"_s),
                 qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"Text: Line 3: there is no filter “a_parole”"_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"Text: Line 4: a part is opened here"_s), qPrintable(lines[2]));

        QVERIFY(m_file->perform({"Add %1"}, [&](Transaction &t) { return t.insert(document); }));
        QCOMPARE(records().load(document.id)->text, document.text);
        const auto refused = issueDocument(*m_file, *findPrintable(u"lettera-ente")->issued, document.id.uuid());
        QVERIFY(!refused);
        for (const QString &line : lines)
            QVERIFY2(refused.error().text.contains(line.mid(6)), qPrintable(refused.error().text));
        QVERIFY(!isIssued(*records().load(document.id)));

        document.text = u"Gentile [[destinatario.denominazione]],\nil [[oggi | data_estesa]].\n"
                        "[[#ogni firme]]\n[[parte.denominazione]]\n[[/ogni]]\n"_s;
        QCOMPARE(said(), QStringList());
        document.text.clear();
        QCOMPARE(said(), QStringList());
        // Minutes are no letter: their text is not a template.
        document.templateName = u"verbale"_s;
        document.text = u"[[nessuno]]"_s;
        QCOMPARE(said(), QStringList());
    }

    void aLetterThatNamesItselfEnds()
    {
        // The text of a letter is a template; its own text in it is a value, not a template once more.
        const auto composed = composeLetter(records(), letter(u"Prima [[testo]] dopo."_s), m_file->context());
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        QCOMPARE(textOf(*composed).count(u"Prima "_s), 2);
    }

    void oneLetterToEachOfASelection()
    {
        Document pattern;
        pattern.title = u"Convocazione del tavolo"_s;
        pattern.subject = u"tavolo delle cooperative"_s;
        pattern.text = u"Gentile [[destinatario.denominazione]], scriviamo [[destinatario.denominazione | a]]."_s;
        std::vector<QUuid> members = records().ids(describe<Cooperative>());
        members.resize(5);
        const auto written = writeLetters(*m_file, pattern, describe<Cooperative>(), members);
        QVERIFY2(written, written ? "" : qPrintable(written.error().text));
        QCOMPARE(written->size(), size_t(5));
        for (size_t i = 0; i < 5; ++i) {
            const auto row = records().load(Id<Document>((*written)[i]));
            QVERIFY(row);
            QCOMPARE(row->recipient.uuid(), members[i]);
            const auto composed = composeLetter(records(), Id<Document>((*written)[i]), m_file->context());
            QVERIFY(composed);
            const QString name = m_file->title(describe<Cooperative>(), members[i], sampleDay());
            QVERIFY2(textOf(*composed).contains(u"Gentile %1, scriviamo "_s.arg(name)), qPrintable(textOf(*composed)));
        }
        // One step, taken back as one.
        QVERIFY(m_file->undo());
        QCOMPARE(records().count(describe<Document>()), 0);
        // By a record that leads to an organisation; two of one body make one letter.
        const std::vector<QUuid> agreements = records().ids(describe<Agreement>());
        std::set<QUuid> bodies;
        for (const QUuid &id : agreements)
            bodies.insert(records().load(Id<Agreement>(id))->body.uuid());
        const auto toBodies = writeLetters(*m_file, pattern, describe<Agreement>(), agreements);
        QVERIFY2(toBodies, toBodies ? "" : qPrintable(toBodies.error().text));
        QCOMPARE(toBodies->size(), bodies.size());
        QVERIFY(bodies.size() < agreements.size());
    }

    void stoppedNoLetterIsWritten()
    {
        Document pattern;
        pattern.title = u"Prova"_s;
        pattern.text = u"Testo"_s;
        std::vector<QUuid> members = records().ids(describe<Cooperative>());
        members.resize(5);
        for (const int until : {0, 4}) { // while they are read, at the last letter
            const auto stopped = writeLetters(*m_file, pattern, describe<Cooperative>(), members,
                                              [until](int done, int all) { return all == 5 && done < until; });
            QCOMPARE(stopped ? Error::Code::Invalid : stopped.error().code, Error::Code::Cancelled);
            QCOMPARE(records().count(describe<Document>()), 0);
        }
        QVERIFY(writeLetters(*m_file, pattern, describe<Cooperative>(), members, [](int, int) { return true; }));
    }

    void aMistakeInTheTextWritesNoLetter()
    {
        Document pattern;
        pattern.title = u"Prova"_s;
        pattern.text = u"Gentile [[destinatario.nessuno]]"_s;
        const auto written =
            writeLetters(*m_file, pattern, describe<Cooperative>(), {records().ids(describe<Cooperative>()).front()});
        QVERIFY(!written);
        QVERIFY2(written.error().text.contains(u"destinatario.nessuno"_s), qPrintable(written.error().text));
        pattern.text = u"Testo"_s;
        const auto nobody = writeLetters(*m_file, pattern, describe<Cooperative>(), {newUuid()});
        QVERIFY(!nobody);
        QCOMPARE(records().count(describe<Document>()), 0);
    }

    /// People are written to through no organisation: who they are is said only where names are.
    void whoCannotBeWrittenToIsNamedWhereNamesAreShown()
    {
        Document pattern;
        pattern.title = u"Prova"_s;
        pattern.text = u"Testo"_s;
        const QUuid person = records().ids(describe<Person>()).front();
        const QString name = m_file->title(describe<Person>(), person, {});
        QVERIFY(!name.isEmpty());
        const auto named = writeLetters(*m_file, pattern, describe<Person>(), {person});
        QVERIFY(!named);
        QVERIFY2(named.error().text.contains(name), qPrintable(named.error().text));
        const auto hidden = writeLetters(*m_file, pattern, describe<Person>(), {person}, {}, Disclosure::Public);
        QVERIFY(!hidden);
        QVERIFY2(hidden.error().text.contains(caseName(describe<Person>(), person, nullptr)),
                 qPrintable(hidden.error().text));
        QVERIFY2(!hidden.error().text.contains(name), qPrintable(hidden.error().text));
    }

    void anIssuedLetterCompletesItsOwnRow()
    {
        const Id<Document> id = letter(u"Testo della lettera."_s);
        const DocumentTemplate &document = *findPrintable(u"lettera-ente")->issued;
        QVERIFY(!*issuedBefore(records(), document, id.uuid()));
        const auto issued = issueDocument(*m_file, document, id.uuid());
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
        QCOMPARE(issued->document.id, id);
        QCOMPARE(issued->document.number, u"0001/2026"_s);
        QCOMPARE(records().count(describe<Document>()), 1);
        const auto row = *records().load(id);
        QVERIFY(isIssued(row));
        QCOMPARE(row.title, u"Una lettera"_s);
        QCOMPARE(row.text, u"Testo della lettera."_s);
        const auto again = issueDocument(*m_file, document, id.uuid());
        QVERIFY(again);
        QVERIFY(again->pdf == issued->pdf);
        QCOMPARE(changesSinceIssue(records(), row, m_file->context())->size(), qsizetype(0));
        auto changed = row;
        changed.text = u"Altro testo."_s;
        QVERIFY(!m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(row, changed); }));
        QCOMPARE(verify(*m_file), QStringList());
        // An empty one is refused and stays a draft.
        const Id<Document> empty = letter({});
        QVERIFY(!issueDocument(*m_file, document, empty.uuid()));
        QVERIFY(!isIssued(*records().load(empty)));
    }

    void aCallListsItsAgenda()
    {
        const Id<Meeting> id(fixedUuid(u"meeting/cabina-piazzola-2026-07"_s));
        const QString text = textOf(*composeConvocation(records(), id, m_file->context()));
        for (const QString &words : {u"30 luglio 2026"_s, u"10:00"_s, u"Sostituzioni e sospensioni"_s, u"Paolo Finti"_s,
                                     u"https://video.example.it/cabina"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        QVERIFY(!composeMinutes(records(), id, m_file->context())); // not held yet
        auto before = *records().load(id);
        auto after = before;
        after.items.clear();
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        QVERIFY(!composeConvocation(records(), id, m_file->context()));
    }

    /// What somebody wrote wrongly is told by the line they wrote, not by one of the template around it.
    void mistakesAreToldByTheirOwnLine()
    {
        const auto composed = composeLetter(records(), letter(u"Gentili,\n[[#ogni righe]] x"_s), m_file->context());
        QVERIFY(!composed);
        QVERIFY2(composed.error().text.contains(u"2"_s) && !composed.error().text.contains(u"19"_s),
                 qPrintable(composed.error().text));
    }

    void minutesCountVotersAndVotes()
    {
        const Id<Meeting> id(fixedUuid(u"meeting/cabina-piazzola-2026-05"_s));
        auto before = *records().load(id);
        QCOMPARE(quorumOf(before).voters, 4);
        QCOMPARE(quorumOf(before).there, 3);
        QCOMPARE(quorumOf(before).needed, 3);
        const QString text = textOf(*composeMinutes(records(), id, m_file->context()));
        for (const QString &words : {u"La seduta è valida."_s, u"favorevoli 3"_s, u"alle ore 16:40"_s, u"PUNTO 2"_s,
                                     u"Assenti giustificati:"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        const auto change = [&](const std::function<void(Meeting &)> &edit) {
            const auto now = *records().load(id);
            auto edited = now;
            edit(edited);
            QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(now, edited); }));
        };
        const auto says = [&](const QString &words) {
            return textOf(*composeMinutes(records(), id, m_file->context())).contains(words);
        };
        // Minutes that are being written may say anything; what they say is what is stated.
        change([](Meeting &m) {
            m.status = MeetingStatus::Held;
            m.approvedOn = {};
            m.quorum = 4;
            m.items.front().inFavour = {};
            m.items.front().against = 2;
            m.items.front().abstained = 1;
        });
        QVERIFY(says(u"non delibera"_s));
        QVERIFY(says(u"Votazione: favorevoli 0, contrari 2, astenuti 1."_s));
        change([](Meeting &m) {
            m.quorum = {};
            for (MeetingSeat &seat : m.seats)
                seat.voting = false;
        });
        QVERIFY(!says(u"aventi diritto"_s)); // a table where nobody votes
        change([&before](Meeting &m) { m = before; });
        // More votes than voters, and attendance that nobody stated, are not approved.
        const auto refused = [&](auto edit) {
            const auto now = *records().load(id);
            auto edited = now;
            edit(edited);
            return !m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(now, edited); }).has_value();
        };
        QVERIFY(refused([](Meeting &m) { m.items.front().against = 1; }));
        QVERIFY(refused([](Meeting &m) { m.seats.back().attendance = Attendance::Invited; }));
        QVERIFY(refused([](Meeting &m) { m.quorum = 4; })); // decided without a quorum
        QVERIFY(refused([](Meeting &m) { m.seats[0].attendance = Attendance::Excused; })); // the chair
        QVERIFY(refused([](Meeting &m) { m.seats[1].attendance = Attendance::Absent; })); // who writes
        QVERIFY(refused([](Meeting &m) { m.ends = {Date(2026, 5, 19), 14 * 60}; }));
        QVERIFY(refused([](Meeting &m) { m.seats.back().attendance = Attendance::ByProxy; }));
        QVERIFY(!refused([](Meeting &m) { m.items.front().abstained = 0; }));
    }

    void minutesAreNumberedOnceApproved()
    {
        const Id<Meeting> id(fixedUuid(u"meeting/cabina-piazzola-2026-05"_s));
        const DocumentTemplate &document = *findPrintable(u"verbale")->issued;
        const auto now = *records().load(id);
        auto held = now;
        held.status = MeetingStatus::Held;
        held.approvedOn = {};
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(now, held); }));
        QVERIFY(!issueDocument(*m_file, document, id.uuid()));
        const auto again = *records().load(id);
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(again, now); }));
        const auto issued = issueDocument(*m_file, document, id.uuid());
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
        QCOMPARE(issued->document.signatures.size(), size_t(2));
        QCOMPARE(verify(*m_file), QStringList());
    }

    /// A file may hold minutes that were approved before it was asked whether they can be true.
    void minutesThatContradictThemselvesAreNotIssued_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("reason");
        const QString seats = u"UPDATE meeting_seat SET attendance='excused' WHERE meeting_id='%1' AND "_s;
        QTest::newRow("no quorum") << u"UPDATE meeting SET quorum=4 WHERE id='%1'"_s << u"3 of the 4 voters"_s;
        QTest::newRow("absent chair") << seats + u"position=1"_s << u"chair"_s;
        QTest::newRow("absent secretary") << seats + u"position=2"_s << u"write"_s;
        QTest::newRow("nowhere") << u"UPDATE meeting SET place=NULL, link=NULL WHERE id='%1'"_s << u"missing"_s;
    }
    void minutesThatContradictThemselvesAreNotIssued()
    {
        QFETCH(QString, sql);
        QFETCH(QString, reason);
        const Id<Meeting> id(fixedUuid(u"meeting/cabina-piazzola-2026-05"_s));
        const auto written = m_file->database().exec(sql.arg(uuidText(id.uuid())));
        QVERIFY2(written, written ? "" : qPrintable(written.error().text));
        const auto issued = issueDocument(*m_file, *findPrintable(u"verbale")->issued, id.uuid());
        QVERIFY(!issued);
        QVERIFY2(issued.error().text.contains(reason), qPrintable(issued.error().text));
    }

private:
    const Records &records() const { return m_file->records(); }
    Id<Document> letter(const QString &text)
    {
        Document document;
        document.id = Id<Document>(newUuid());
        document.title = u"Una lettera"_s;
        document.templateName = u"lettera-ente"_s;
        document.recipient = Id<Organisation>(fixedUuid(u"organisation/comune-piazzola"_s));
        document.subject = u"prova"_s;
        document.text = text;
        if (!m_file->perform({"Add %1"}, [&](Transaction &t) { return t.insert(document); }))
            qFatal("the letter was not written");
        return document.id;
    }
    SampleFolder m_folder;
    std::unique_ptr<Workspace> m_file;
};

INSIEME_TEST(LettersTest)
#include "tst_letters.moc"
