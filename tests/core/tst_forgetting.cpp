// SPDX-License-Identifier: GPL-3.0-or-later
// A person is forgotten: gone from the file, its history, its index and its copies; everything that is counted stays.
#include "core/agenda/agenda.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample_parts.h"
#include "core/papers/register.h"
#include "core/placements/placement.h"
#include "core/registry/attaching.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/store/as_of.h"
#include "core/store/attachments.h"
#include "core/store/backup.h"
#include "core/store/forgetting.h"
#include "core/store/history.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "tests/support/issued_deed.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

using namespace insieme;
using namespace insieme::test;

namespace {

class Forgetting : public QObject {
    Q_OBJECT

    SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Person m_person;

    QString path() const { return m_folder.filePath(QStringLiteral("a.insieme")); }
    const Records &records() const { return m_workspace->records(); }

    template<class R, class F> void change(const Id<R> &id, F &&edit)
    {
        const auto done = m_workspace->perform({"Change"}, [&](Transaction &t) -> Done {
            const auto before = t.records().load(id);
            if (!before)
                return tl::unexpected(before.error());
            R after = *before;
            edit(after);
            return t.update(*before, after);
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }
    /// Every number of every recorded table, added up, and how many rows there are: by plain SQL.
    QStringList sums() const
    {
        QStringList result;
        for (const RecordType *type : m_workspace->catalogue().recorded()) {
            QStringList columns{QStringLiteral("count(*)")};
            Statement info(m_workspace->database(),
                           QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE type='INTEGER'")
                               .arg(QLatin1String(type->table)));
            while (info.next())
                columns << QStringLiteral("total(\"%1\")").arg(info.text(0));
            Statement all(m_workspace->database(),
                          QStringLiteral("SELECT %1 FROM \"%2\"")
                              .arg(columns.join(QLatin1Char(',')), QLatin1String(type->table)));
            if (!all.next())
                return {};
            QString line = QLatin1String(type->table);
            for (qsizetype i = 0; i < columns.size(); ++i)
                line += QLatin1Char(' ') + all.text(static_cast<int>(i));
            result << line;
        }
        return result;
    }
    Id<Placement> notRunning() const
    {
        for (const QUuid &id : records().ids(describe<Placement>())) {
            if (records().load(Id<Placement>(id))->status != PlacementStatus::Running)
                return Id<Placement>(id);
        }
        return {};
    }
    static bool holds(const QString &file, const QByteArray &word)
    {
        QFile opened(file);
        if (!opened.open(QIODevice::ReadOnly))
            return false;
        const QByteArray bytes = opened.readAll().toLower();
        const QString wide = QString::fromLatin1(word);
        return bytes.contains(word)
            || bytes.contains(QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * int(word.size())));
    }
    /// The names in any file of the folder, also inside compressed content and changesets.
    QStringList placesOf(const QList<QByteArray> &words)
    {
        QStringList places;
        QStringList files;
        for (const QFileInfo &copy : automaticBackups(path()))
            files << copy.filePath();
        files << path() << path() + QStringLiteral("-wal") << path() + QStringLiteral("-shm");
        for (const QString &file : files) {
            for (const QByteArray &word : words) {
                if (holds(file, word))
                    places << file + QLatin1Char(' ') + QString::fromLatin1(word);
            }
        }
        for (const JournalEntry &entry : journalEntries(m_workspace->database(), QStringLiteral("1"))) {
            for (const QByteArray &stored : {entry.stored, entry.original}) {
                const QByteArray plain = unpacked(stored).value_or(QByteArray()).toLower();
                for (const QByteArray &word : words) {
                    if (plain.contains(word))
                        places << QStringLiteral("journal %1").arg(entry.localNo);
                }
            }
        }
        Statement blobs(m_workspace->database(), QStringLiteral("SELECT sha256 FROM blob"));
        while (blobs.next()) {
            const QByteArray plain = content(m_workspace->database(), blobs.text(0)).value_or(QByteArray()).toLower();
            for (const QByteArray &word : words) {
                if (plain.contains(word))
                    places << QStringLiteral("content ") + blobs.text(0);
            }
        }
        return places;
    }

    /// A letter with what somebody typed into it; `kept`: with its text beside its pages, as all are since long.
    QUuid issue(const QString &number, const QString &text, const QString &subject = {}, bool kept = true,
                const Id<Person> &signer = {})
    {
        Document document;
        document.title = QStringLiteral("Lettera ") + number.left(4);
        document.number = number;
        document.subject = subject;
        document.text = text;
        if (!signer.isNull()) {
            document.completedOn = *makeDate(2026, 6, 1);
            document.signatures.push_back({.position = 1,
                                           .party = Id<Organisation>(records().ids(describe<Organisation>()).front()),
                                           .signer = signer,
                                           .signedOn = document.completedOn});
        }
        return issueDeed(*m_workspace, document, kept ? text : QString()).uuid();
    }
    static QList<QUuid> foundIn(const Workspace &workspace, const QString &text)
    {
        QList<QUuid> ids;
        for (const SearchHit &hit : workspace.search().find(text, &describe<Document>(), 10))
            ids << hit.id;
        return ids;
    }
    QList<QUuid> found(const QString &text) const { return foundIn(*m_workspace, text); }
    /// Words of the index that begin so, taken out or not.
    static qint64 indexed(const Workspace &workspace, const QString &word)
    {
        qint64 all = 0;
        for (const char *table : {"search_text", "search_text_kept"}) {
            Database &database = workspace.database();
            (void)database.exec(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_of_%1 USING "
                                               "fts5vocab(main, '%1', row)")
                                    .arg(QLatin1String(table)));
            all += database.scalar(QStringLiteral("SELECT count(*) FROM words_of_%1 WHERE term LIKE '%2%'")
                                       .arg(QLatin1String(table), word));
        }
        return all;
    }

private slots:
    void init()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
        m_person = Person();
        m_person.givenName = QStringLiteral("Zaccaria");
        m_person.familyName = QStringLiteral("Introvabilissimo");
        m_person.phone = QStringLiteral("0499998887");
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(m_person); }));
    }
    void cleanup() { m_workspace.reset(); }

    /// A placement that ran, an attached file, a later correction, copies: after that nothing anywhere says who it was.
    void nothingSaysWhoItWasAndEverySumStays()
    {
        const Id<Placement> ended = notRunning();
        change(ended, [&](Placement &p) {
            p.status = PlacementStatus::Cancelled;
            p.person = m_person.id;
            p.objectives = QStringLiteral("Zaccaria impara il mestiere");
            p.retentionUntil = Date();
        });
        QString alone, shared;
        QVERIFY(m_workspace->perform({"Attach"}, [&](Transaction &t) -> Done {
            alone = storeContent(t, "curriculum di zaccaria introvabilissimo").value_or(QString());
            shared = storeContent(t, "regolamento per tutti").value_or(QString());
            const auto attach = [&](const QUuid &record, const RecordType &type, const QString &hash) -> Done {
                Attachment row;
                row.recordTable = QLatin1String(type.table);
                row.recordId = uuidText(record);
                row.fileName = QStringLiteral("allegato.txt");
                row.sha256 = hash;
                return t.insert(row);
            };
            INSIEME_TRY(attach(m_person.id.uuid(), describe<Person>(), alone));
            INSIEME_TRY(attach(m_person.id.uuid(), describe<Person>(), shared));
            return attach(records().ids(describe<Agreement>()).front(), describe<Agreement>(), shared);
        }));
        change(m_person.id, [](Person &p) { p.phone = QStringLiteral("0491112223"); });
        const auto corrected = m_workspace->undoable();
        QVERIFY(corrected);
        QVERIFY(automaticBackup(m_workspace->database(), QDateTime::currentDateTime(), QStringLiteral("manual")));
        const QList<QByteArray> words{"zaccaria", "introvabilissimo", "0499998887", "0491112223"};
        QVERIFY(!placesOf(words).isEmpty());
        QCOMPARE(m_workspace->search().find(QStringLiteral("introvab"), nullptr, 5).size(), 2); // and the placement
        const QStringList before = sums();
        const auto hours = records().load(ended)->hours;

        const auto plan = m_workspace->planForgetting(describe<Person>(), m_person.id.uuid());
        QVERIFY(plan);
        QVERIFY2(plan->isPossible(), plan->needs.isEmpty() ? "" : qPrintable(plan->needs.front().why));
        QCOMPARE(plan->about.size(), 1);
        QCOMPARE(plan->about.front().id, ended.uuid());
        QCOMPARE(plan->contents, 1);
        QVERIFY(plan->backups >= 1 && plan->steps >= 3);
        const Done done =
            m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), QStringLiteral("richiesta"));
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));

        QCOMPARE(placesOf(words), QStringList());
        QCOMPARE(sums(), before);
        QCOMPARE(records().load(ended)->hours, hours);
        QCOMPARE(records().load(ended)->objectives, QString());
        QVERIFY(!content(m_workspace->database(), alone));
        QVERIFY(content(m_workspace->database(), shared));
        QCOMPARE(m_workspace->search().find(QStringLiteral("introvab"), nullptr, 5).size(), 0);
        for (const HistoryEntry &entry : History(*m_workspace).steps(0, 1000, true)) {
            QVERIFY(!entry.info.label.contains(QLatin1String("Zaccaria")));
            for (const RecordChange &changed : entry.changes) {
                QVERIFY(!changed.title.contains(QLatin1String("Zaccaria")));
                for (const FieldChange &field : changed.fields) {
                    for (const QString &text : {field.before, field.after})
                        QVERIFY(!text.contains(QLatin1String("Zaccaria"))
                                && !text.contains(QLatin1String("0491112223")));
                }
            }
        }
        QCOMPARE(verify(*m_workspace), QStringList());
        // The forgetting is not undone, nor does undo go past it; a step before it goes back by itself and brings
        // nobody back.
        const qint64 step =
            m_workspace->database().scalar(QStringLiteral("SELECT max(step) FROM journal WHERE kind=4"));
        QCOMPARE(m_workspace->undo(step).error().code, Error::Code::Refused);
        QVERIFY(!m_workspace->undoable());
        const qint64 last = nextLocalNo(m_workspace->database());
        const auto refused = m_workspace->undo();
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QVERIFY2(refused.error().text.contains(QString::number(step)), qPrintable(refused.error().text));
        QCOMPARE(nextLocalNo(m_workspace->database()), last);
        Person other;
        other.familyName = QStringLiteral("Altra");
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(other); }));
        QVERIFY(m_workspace->undo());
        QVERIFY(!m_workspace->undo());
        // What was done to them is not taken back by itself either.
        const auto theirs = m_workspace->undo(corrected->step);
        QCOMPARE(theirs.error().code, Error::Code::Refused);
        QVERIFY2(theirs.error().text.contains(QStringLiteral("forgotten")), qPrintable(theirs.error().text));
        QCOMPARE(records().load(m_person.id)->phone, QString());
        QCOMPARE(m_workspace->planForgetting(describe<Person>(), m_person.id.uuid()).error().code,
                 Error::Code::Refused);
        QVERIFY(!m_workspace->perform({"Change"}, [&](Transaction &t) -> Done {
            const auto now = t.records().load(m_person.id);
            Person again = *now;
            again.familyName = QStringLiteral("Introvabilissimo");
            return t.update(*now, again);
        }));
        QCOMPARE(placesOf(words), QStringList());
    }

    /// The name of a file tells who it was as well as what stood in it, and nobody comes back by another way.
    void whatHungOnThemTellsNothingAndNothingIsAdded()
    {
        const QString scan = m_folder.filePath(QStringLiteral("Zaccaria_documento.txt"));
        QFile file(scan);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("carta d'identità") > 0);
        file.close();
        QVERIFY(attachFile(*m_workspace, describe<Person>(), m_person.id.uuid(), scan));
        // Sealed from the first moment, whoever reads; what is shown without names tells nothing.
        const auto shown = [this](Disclosure disclosure) {
            const auto all = attachmentsOf(records(), m_person.id.uuid(), disclosure);
            return all.size() == 1 ? all.front().fileName : QString();
        };
        QCOMPARE(shown(Disclosure::Personal), QStringLiteral("Zaccaria_documento.txt"));
        QCOMPARE(shown(Disclosure::Public), QStringLiteral("file.txt"));
        const QByteArray name("Zaccaria_documento");
        const auto anywhere = [&] {
            Statement entries(m_workspace->database(), QStringLiteral("SELECT cs FROM journal"));
            bool found = false;
            while (entries.next())
                found |= entries.blob(0).contains(name);
            QFile all(m_workspace->path()), log(m_workspace->path() + QStringLiteral("-wal"));
            found |= all.open(QIODevice::ReadOnly) && all.readAll().contains(name);
            return found || (log.open(QIODevice::ReadOnly) && log.readAll().contains(name));
        };
        QVERIFY(!anywhere());
        // The same name is not given twice, and what is taken away comes back with its name.
        QVERIFY(!attachFile(*m_workspace, describe<Person>(), m_person.id.uuid(), scan));
        QVERIFY(detachFile(*m_workspace, attachmentsOf(records(), m_person.id.uuid()).front().id));
        QVERIFY(attachmentsOf(records(), m_person.id.uuid()).empty());
        QCOMPARE(records().count(describe<AttachmentName>()), 0);
        QVERIFY(m_workspace->undo());
        QCOMPARE(shown(Disclosure::Personal), QStringLiteral("Zaccaria_documento.txt"));
        const Id<Agreement> deed(records().ids(describe<Agreement>()).front());
        change(deed, [](Agreement &a) { a.notes = QStringLiteral("Chiamare Zaccaria Introvabilissimo"); });
        change(deed, [](Agreement &a) { a.notes = QStringLiteral("Chiamare il referente"); });
        change(m_person.id, [](Person &p) { p.givenName = QStringLiteral("Zac"); });
        const auto named = m_workspace->undoable();
        const auto plan = m_workspace->planForgetting(describe<Person>(), m_person.id.uuid());
        QVERIFY(plan);
        QCOMPARE(plan->mentions.size(), 1);
        QCOMPARE(plan->mentions.front().id, deed.uuid());
        QVERIFY2(plan->mentions.front().why.contains(QStringLiteral("history")),
                 qPrintable(plan->mentions.front().why));
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), QStringLiteral("richiesta")));

        const std::vector<Attachment> files = attachmentsOf(records(), m_person.id.uuid());
        QCOMPARE(files.size(), size_t(1));
        QVERIFY2(!files.front().fileName.contains(QStringLiteral("Zaccaria")), qPrintable(files.front().fileName));
        QVERIFY(!anywhere());
        QVERIFY(m_workspace->search().find(QStringLiteral("zaccaria"), nullptr, 5).isEmpty());
        const auto written = writeAttachment(records(), files.front(), m_folder.filePath(QStringLiteral("out.txt")));
        QVERIFY2(!written && written.error().text.contains(QStringLiteral("forgotten")),
                 qPrintable(written ? QString() : written.error().text));
        QCOMPARE(attachFile(*m_workspace, describe<Person>(), m_person.id.uuid(), scan).error().code,
                 Error::Code::Refused);
        const auto refers = m_workspace->perform({"Change"}, [&](Transaction &t) -> Done {
            const auto before = t.records().load(deed);
            Agreement after = *before;
            after.bodyReferent = m_person.id;
            return t.update(*before, after);
        });
        QCOMPARE(refers.error().code, Error::Code::Refused);
        QCOMPARE(m_workspace->undo(named->step).error().code, Error::Code::Refused);
        change(deed, [](Agreement &a) { a.notes = QStringLiteral("Altro"); });
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void whoIsStillNeededIsNotForgotten()
    {
        change(m_person.id, [&](Person &p) {
            PersonRole role;
            role.role = RoleKind::Director;
            role.organisation = Id<Organisation>(records().ids(describe<Organisation>()).front());
            p.roles.push_back(role);
        });
        Id<Placement> running;
        for (const QUuid &id : records().ids(describe<Placement>())) {
            if (records().load(Id<Placement>(id))->status == PlacementStatus::Running)
                running = Id<Placement>(id);
        }
        change(running, [&](Placement &p) { p.tutor = m_person.id; });
        Id<Agreement> deed;
        for (const QUuid &id : records().ids(describe<Agreement>())) {
            const auto agreement = records().load(Id<Agreement>(id));
            if (agreement->status == AgreementStatus::Signed && m_workspace->today() < agreement->end)
                deed = agreement->id;
        }
        change(deed, [&](Agreement &a) { a.consortiumReferent = m_person.id; });
        const auto plan = m_workspace->planForgetting(describe<Person>(), m_person.id.uuid());
        QVERIFY(plan);
        QCOMPARE(plan->needs.size(), 3);
        const qint64 entries = m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal"));
        const Done refused = m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        for (const PersonUse &use : plan->needs)
            QVERIFY2(refused.error().text.contains(use.why), qPrintable(refused.error().text));
        QVERIFY(!refused.error().text.contains(QLatin1String("Introvabilissimo")));
        QCOMPARE(records().load(m_person.id)->familyName, m_person.familyName);
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal")), entries);
        // The remedies that it names.
        change(m_person.id, [&](Person &p) { p.roles.back().validTo = *makeDate(2026, 6, 21); });
        change(running, [](Placement &p) { p.tutor = {}; });
        change(deed, [](Agreement &a) { a.consortiumReferent = {}; });
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
    }

    void termsOfRetentionAndLegalHoldsAreKept()
    {
        const Id<Placement> ended = notRunning();
        change(ended, [&](Placement &p) {
            p.status = PlacementStatus::Cancelled;
            p.person = m_person.id;
            p.legalHold = true;
            p.retentionUntil = *makeDate(2036, 12, 31);
        });
        const auto why = [&] {
            const auto plan = m_workspace->planForgetting(describe<Person>(), m_person.id.uuid());
            return plan && plan->needs.size() == 1 ? plan->needs.front().why : QString();
        };
        QVERIFY2(why().contains(QLatin1String("legal hold")), qPrintable(why()));
        change(ended, [](Placement &p) { p.legalHold = false; });
        QVERIFY2(why().contains(QLatin1String("31/12/2036")), qPrintable(why()));
        change(ended, [](Placement &p) { p.retentionUntil = *makeDate(2026, 6, 21); });
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
    }

    /// What was issued stays byte for byte, and the person is told which documents these are; the history says it, too.
    void issuedDocumentsAreKeptAndNamed()
    {
        const QUuid agreement = records().ids(describe<Agreement>()).front();
        const QByteArray pages("%PDF-1.4 firmato da Zaccaria Introvabilissimo");
        const auto issue = [&](const QString &number, bool signs) {
            Document document;
            QString pdf;
            const auto done = m_workspace->found({"Issue"}, [&](Transaction &t) -> Done {
                document.id = Id<Document>(newUuid());
                document.title = QStringLiteral("Convenzione");
                document.templateName =
                    signs ? QStringLiteral("convenzione-comune") : QStringLiteral("convenzione-ulss");
                document.templateVersion = 1;
                document.recordTable = QLatin1String(describe<Agreement>().table);
                document.recordId = uuidText(agreement);
                document.number = number;
                document.year = 2026;
                document.issuedOn = *makeDate(2026, 6, 1);
                document.pages = 1;
                document.templateHash = storeContent(t, "modello").value_or(QString());
                document.pdfHash = storeContent(t, pages).value_or(QString());
                if (signs)
                    document.signatures.push_back(
                        {.position = 1,
                         .party = Id<Organisation>(records().ids(describe<Organisation>()).front()),
                         .signer = m_person.id});
                const QList<FrozenValue> values{{QStringLiteral("firmatario"), QStringLiteral("Firma"),
                                                 QStringLiteral("Introvabilissimo Zaccaria")}};
                document.frozenHash = storeContent(t, frozenOf(document, values).toJson()).value_or(QString());
                return t.insert(document);
            });
            if (!done)
                qWarning("%s", qPrintable(done.error().text));
            return document.id;
        };
        const Id<Document> signedOne = issue(QStringLiteral("0901/2026"), true);
        const Id<Document> namingOne = issue(QStringLiteral("0902/2026"), false);
        auto plan = m_workspace->planForgetting(describe<Person>(), m_person.id.uuid());
        QVERIFY(plan);
        QCOMPARE(plan->needs.size(), 1); // the signature that is awaited
        QVERIFY(plan->needs.front().why.contains(QLatin1String("0901/2026")));
        QCOMPARE(plan->kept.size(), 2);
        change(signedOne, [](Document &d) { d.signatures.front().signedOn = *makeDate(2026, 6, 10); });
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        for (const Id<Document> &id : {signedOne, namingOne}) {
            const auto document = records().load(id);
            QCOMPARE(issuedPdf(m_workspace->database(), *document).value(), pages);
        }
        const auto steps = History(*m_workspace).steps(0, 1, false);
        QVERIFY2(steps.front().info.label.contains(QLatin1String("0901/2026, 0902/2026")),
                 qPrintable(steps.front().info.label));
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// What somebody typed into a deed cannot be put right by hand: the search finds it by its words no longer.
    void aDeedWhoseTextNamesThemIsNotFoundByItsWords()
    {
        const QUuid naming = issue(QStringLiteral("0903/2026"),
                                   QStringLiteral("Introvabilissimo Zaccaria propone di comprare un frullatore."));
        const QUuid other = issue(QStringLiteral("0904/2026"), QStringLiteral("Il frullatore di Zaccaria è guasto."));
        QCOMPARE(found(QStringLiteral("frullatore")).size(), 2);
        QCOMPARE(found(QStringLiteral("introvab")), QList<QUuid>{naming});
        const QString copy = m_folder.filePath(QStringLiteral("copia.insieme"));
        QVERIFY(backupTo(m_workspace->database(), copy));
        QVERIFY(indexed(*m_workspace, QStringLiteral("introvab")) > 0);
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        QCOMPARE(indexed(*m_workspace, QStringLiteral("introvab")), 0);
        QCOMPARE(m_workspace->search().find(QStringLiteral("introvab"), nullptr, 10).size(), 0);
        QCOMPARE(found(QStringLiteral("frullatore")), QList<QUuid>{other});
        QCOMPARE(found(QStringLiteral("0903")), QList<QUuid>{naming}); // it is there, with its number
        // Whatever makes the index again keeps to it; the history reads as before.
        QVERIFY(m_workspace->search().rebuild(m_workspace->today()));
        QCOMPARE(m_workspace->search().find(QStringLiteral("introvab"), nullptr, 10).size(), 0);
        const auto steps = History(*m_workspace).steps(0, 1, false);
        QVERIFY2(steps.front().info.label.endsWith(QLatin1String("0903/2026")), qPrintable(steps.front().info.label));
        QCOMPARE(verify(*m_workspace), QStringList());
        // A copy from before knows the person, but not the step: it is told twice over.
        for (int time = 0; time < 2; ++time) {
            m_workspace.reset();
            const auto kept = restoreBackup(copy, path(), QDateTime::currentDateTime().addSecs(time));
            QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
            auto opened = Workspace::open(path(), areas());
            QVERIFY(opened);
            m_workspace = std::move(*opened);
            QCOMPARE(m_workspace->search().find(QStringLiteral("introvab"), nullptr, 10).size(), 0);
            QCOMPARE(found(QStringLiteral("frullatore")), QList<QUuid>{other});
        }
    }

    /// Wherever a hand may have written it: in the subject, as the tax code, in a letter from before texts were kept.
    void aNameTypedElsewhereClosesTheDeedToo()
    {
        change(m_person.id, [](Person &p) { p.taxCode = QStringLiteral("NTRZCR80A01G693V"); });
        const QString mixer = QStringLiteral("Il frullatore è guasto.");
        const QUuid subject = issue(QStringLiteral("0905/2026"), mixer,
                                    QStringLiteral("Dimissioni di Zaccaria "
                                                   "Introvabilissimo"));
        const QUuid code = issue(QStringLiteral("0906/2026"), mixer + QStringLiteral(" C.F. NTRZCR80A01G693V."));
        const QUuid older = issue(QStringLiteral("0907/2026"),
                                  mixer + QStringLiteral(" Lo dice il dott. Introvabilissimo, Zaccaria."), {}, false);
        const QUuid other = issue(QStringLiteral("0908/2026"), mixer, QStringLiteral("Zaccaria"));
        QCOMPARE(found(QStringLiteral("frullatore")).size(), 4);
        QCOMPARE(found(QStringLiteral("ntrzcr80")), QList<QUuid>{code});
        QCOMPARE(found(QStringLiteral("introvab")).size(), 2);
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        QCOMPARE(found(QStringLiteral("frullatore")), QList<QUuid>{other});
        for (const QString &gone : {QStringLiteral("introvab"), QStringLiteral("ntrzcr"), QStringLiteral("dimissioni")})
        {
            QVERIFY2(found(gone).isEmpty(), qPrintable(gone));
            QCOMPARE(indexed(*m_workspace, gone), 0);
        }
        QCOMPARE(found(QStringLiteral("0905")), QList<QUuid>{subject});
        QCOMPARE(found(QStringLiteral("0906")), QList<QUuid>{code});
        QCOMPARE(found(QStringLiteral("0907")), QList<QUuid>{older});
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void shortNamesAreWholeWords()
    {
        change(m_person.id, [](Person &p) {
            p.givenName = QStringLiteral("Li");
            p.familyName = QStringLiteral("Wu");
        });
        const QUuid naming = issue(QStringLiteral("0909/2026"), QStringLiteral("Un frullatore per Wu Li."));
        const QUuid other = issue(QStringLiteral("0910/2026"), QStringLiteral("Libri e wurstel, un frullatore."));
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        QCOMPARE(found(QStringLiteral("frullatore")), QList<QUuid>{other});
        QCOMPARE(found(QStringLiteral("0909")), QList<QUuid>{naming});
        QVERIFY(found(QStringLiteral("li wu")).size() <= 1 && !found(QStringLiteral("li wu")).contains(naming));
    }

    /// A name of one word names nobody by itself: half the deeds may hold it.
    void oneWordClosesOnlyWhatRefersToThemOrHoldsACode()
    {
        change(m_person.id, [](Person &p) {
            p.givenName = QStringLiteral("—");
            p.familyName = QStringLiteral("Costa");
            p.taxCode = QStringLiteral("CSTZCR80A01G693L");
        });
        const QUuid other = issue(QStringLiteral("0921/2026"), QStringLiteral("Il frullatore costa poco."));
        const QUuid signs =
            issue(QStringLiteral("0922/2026"), QStringLiteral("Il frullatore lo vende Costa."), {}, true, m_person.id);
        const QUuid silent =
            issue(QStringLiteral("0923/2026"), QStringLiteral("Un frullatore."), {}, true, m_person.id);
        const QUuid code = issue(QStringLiteral("0924/2026"), QStringLiteral("Un frullatore a C.F. CSTZCR80A01G693L."));
        QCOMPARE(found(QStringLiteral("frullatore")).size(), 4);
        const auto plan = m_workspace->planForgetting(describe<Person>(), m_person.id.uuid());
        QVERIFY(plan);
        for (const PersonUse &mention : plan->mentions)
            QVERIFY(mention.id != other);
        const Done done = m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        const QList<QUuid> left = found(QStringLiteral("frullatore"));
        QCOMPARE(QSet<QUuid>(left.begin(), left.end()), QSet<QUuid>({other, silent}));
        QCOMPARE(found(QStringLiteral("0922")), QList<QUuid>{signs});
        QCOMPARE(found(QStringLiteral("0924")), QList<QUuid>{code});
    }

    /// Copies made before, and a file of an evening before: neither holds the step that says so.
    void copiesAndFilesOfAnEveningKeepThemClosed()
    {
        const QUuid naming = issue(QStringLiteral("0911/2026"),
                                   QStringLiteral("Introvabilissimo Zaccaria propone di comprare un frullatore."));
        QCOMPARE(found(QStringLiteral("introvab")), QList<QUuid>{naming});
        const auto copy =
            automaticBackup(m_workspace->database(), QDateTime::currentDateTime(), QStringLiteral("manual"));
        QVERIFY(copy);
        // The evening of the letter; the forgetting is of the day after.
        QVERIFY(m_workspace->database().exec("UPDATE journal SET at='2026-06-01T10:00:00.000+02:00'"));
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        const QString evening = m_folder.filePath(QStringLiteral("sera.insieme"));
        const Done made = asOf(*m_workspace, *makeDate(2026, 6, 1), evening);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        for (const QString &path : {*copy, evening}) {
            const auto opened = Workspace::open(path, areas());
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
            QVERIFY2(foundIn(**opened, QStringLiteral("introvab")).isEmpty(), qPrintable(path));
            QVERIFY2(foundIn(**opened, QStringLiteral("frullatore")).isEmpty(), qPrintable(path));
            QCOMPARE(foundIn(**opened, QStringLiteral("0911")), QList<QUuid>{naming});
            QCOMPARE((*opened)->database().scalar(QStringLiteral("SELECT count(*) FROM journal WHERE kind=4")), 0);
        }
    }

    /// Before they named records by their ids, such steps told numbers of the register only.
    void stepsOfOlderStructuresNameNumbers()
    {
        const QUuid naming = issue(QStringLiteral("0912/2026"), QStringLiteral("Un frullatore."));
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        QCOMPARE(found(QStringLiteral("frullatore")), QList<QUuid>{naming});
        const auto says = [this](int version) {
            return m_workspace->database().exec(
                QStringLiteral("UPDATE journal SET schema_ver=%1, label_args='[\"0001/2026, 0912/2026\"]' WHERE kind=4")
                    .arg(version));
        };
        QVERIFY(says(25));
        QVERIFY(m_workspace->search().rebuild(m_workspace->today()));
        QCOMPARE(found(QStringLiteral("frullatore")), QList<QUuid>{naming});
        QVERIFY(says(24));
        QVERIFY(m_workspace->search().rebuild(m_workspace->today()));
        QVERIFY(found(QStringLiteral("frullatore")).isEmpty());
        QCOMPARE(found(QStringLiteral("0912")), QList<QUuid>{naming});
    }

    /// A file of that structure that was restored once kept what its steps did not say under another name; its copies
    /// learn of those who are forgotten later in today's words.
    void aCopyOfAnOlderStructureIsToldTwice()
    {
        const QUuid before = issue(QStringLiteral("0913/2026"), QStringLiteral("Un frullatore."));
        const QUuid naming = issue(QStringLiteral("0914/2026"),
                                   QStringLiteral("Introvabilissimo Zaccaria propone di comprare un frullatore."));
        m_workspace.reset();
        {
            auto file = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(file);
            QVERIFY((*file)->exec("DROP TABLE search_text_kept; DROP TABLE search_kept; DROP INDEX journal_forgotten; "
                                  "DROP INDEX organisation_plain_tax_code; DROP INDEX organisation_plain_vat_number; "
                                  "DROP INDEX organisation_plain_ipa_code; DROP INDEX household_code; "
                                  "DROP INDEX housing_request_code; DROP INDEX housing_stay_code; "
                                  "DROP TABLE attachment_name; DROP VIEW search_dirty; DROP TABLE search_followed; "
                                  "ALTER TABLE search_mark RENAME TO search_dirty; "
                                  "DELETE FROM schema_step WHERE version>=25; DELETE FROM schema_columns WHERE "
                                  "version>=25; DELETE FROM meta WHERE key LIKE 'text_%'; PRAGMA user_version=24"));
            QVERIFY((*file)->exec(QStringLiteral("INSERT INTO meta(key, value) VALUES('forgettings', '[\"%1\"]')")
                                      .arg(uuidText(before))));
        }
        auto opened = Workspace::open(path(), areas());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text + opened.error().detail));
        m_workspace = std::move(*opened);
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        QCOMPARE(closedTexts(m_workspace->database()), QSet<QString>({uuidText(before), uuidText(naming)}));
        const QFileInfoList copies = automaticBackups(path());
        const auto made = std::find_if(copies.begin(), copies.end(), [](const QFileInfo &each) {
            return each.fileName().contains(QLatin1String("before-25"));
        });
        QVERIFY(made != copies.end());
        const QString copy = made->filePath();
        {
            const auto file = Database::open(copy, Database::Access::ReadOnly);
            QVERIFY(file);
            QCOMPARE((*file)->scalar(QStringLiteral("PRAGMA user_version")), 24);
        }
        const auto older = Workspace::open(copy, areas());
        QVERIFY2(older, older ? "" : qPrintable(older.error().text + older.error().detail));
        QCOMPARE(closedTexts((*older)->database()), QSet<QString>({uuidText(before), uuidText(naming)}));
        QVERIFY(foundIn(**older, QStringLiteral("frullatore")).isEmpty());
    }

    void freeTextsThatNameThemAreListed()
    {
        const Id<Agreement> deed(records().ids(describe<Agreement>()).front());
        change(deed,
               [](Agreement &a) { a.notes = QStringLiteral("Chiamare INTROVABILISSIMO, Zaccaria: è in ferie."); });
        const auto plan = m_workspace->planForgetting(describe<Person>(), m_person.id.uuid());
        QVERIFY(plan);
        QCOMPARE(plan->mentions.size(), 1);
        QCOMPARE(plan->mentions.front().id, deed.uuid());
    }

    /// Also once they are called otherwise: people write down what they read.
    void formerNamesAreLookedFor()
    {
        const Id<Agreement> deed(records().ids(describe<Agreement>()).front());
        change(deed, [](Agreement &a) { a.notes = QStringLiteral("Prima si chiamava Teobaldo Vecchinome."); });
        const auto mentions = [this] {
            const auto plan = m_workspace->planForgetting(describe<Person>(), m_person.id.uuid());
            return plan ? plan->mentions.size() : -1;
        };
        QCOMPARE(mentions(), 0);
        change(m_person.id, [](Person &p) { p.givenName = QStringLiteral("Teobaldo"); });
        change(m_person.id, [](Person &p) { p.familyName = QStringLiteral("Vecchinome"); });
        change(m_person.id, [](Person &p) { p.givenName = QStringLiteral("Zaccaria"); });
        change(m_person.id, [](Person &p) { p.familyName = QStringLiteral("Introvabilissimo"); });
        QCOMPARE(mentions(), 1);
        QVERIFY(!m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(),
                                           QStringLiteral("lo chiede il signor Vecchinome")));
    }

    void whyAStepOfTheirsWasMadeGoesWithThem()
    {
        const QString why = QStringLiteral("Ha telefonato la signora Introvabilissimo");
        const auto step = m_workspace->perform({"Change", {}, why}, [&](Transaction &t) -> Done {
            Person after = *t.records().load(m_person.id);
            after.phone = QStringLiteral("0491112223");
            return t.update(*t.records().load(m_person.id), after);
        });
        QVERIFY(step);
        const Id<Placement> placement = notRunning();
        change(placement, [this](Placement &p) { p.person = m_person.id; });
        const auto removed = m_workspace->perform(
            {"Remove", {}, why}, [&](Transaction &t) { return t.remove(describe<Placement>(), placement.uuid()); });
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().text));
        const Id<Placement> kept = notRunning();
        change(kept, [this](Placement &p) {
            p.status = PlacementStatus::Cancelled;
            p.person = m_person.id;
            p.retentionUntil = Date();
        });
        const History history(*m_workspace);
        QCOMPARE(m_workspace->stepInfo(*step)->reason, why);
        QCOMPARE(m_workspace->stepInfo(*removed)->reason, why);
        QCOMPARE(history.steps(*removed + 1, 1, false).front().info.reason, why);
        const auto plan = m_workspace->planForgetting(describe<Person>(), m_person.id.uuid());
        QVERIFY(plan);
        QCOMPARE(plan->mentions.size(), 0);
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        QCOMPARE(placesOf({"introvabilissimo"}), QStringList());
        QCOMPARE(m_workspace->stepInfo(*step)->reason, QStringLiteral("(forgotten)"));
        QCOMPARE(verify(*m_workspace), QStringList());
        // No key is left for what is written about their records from then on.
        const auto later =
            m_workspace->perform({"Change", {}, QStringLiteral("riordino")}, [&](Transaction &t) -> Done {
                Placement after = *t.records().load(kept);
                after.meals = !after.meals;
                return t.update(*t.records().load(kept), after);
            });
        QVERIFY2(later, later ? "" : qPrintable(later.error().text));
        QCOMPARE(m_workspace->stepInfo(*later)->reason, QStringLiteral("riordino"));
    }

    /// Of steps about several people, and of what was written before reasons were sealed.
    void reasonsThatStayReadableAreNamed()
    {
        Person other;
        other.givenName = QStringLiteral("Ginevra");
        other.familyName = QStringLiteral("Inventata");
        const auto both = [&](const QString &why) {
            return m_workspace->perform({"Both", {}, why}, [&](Transaction &t) -> Done {
                Person after = *t.records().load(m_person.id);
                after.phone += QLatin1Char('1');
                INSIEME_TRY(t.update(*t.records().load(m_person.id), after));
                Person added = other;
                return t.insert(added);
            });
        };
        const auto one = both(QStringLiteral("Sentita la signora Introvabilissimo"));
        QVERIFY(one && both(QStringLiteral("Riordino")));
        const Id<Agreement> deed(records().ids(describe<Agreement>()).front());
        const auto noted = [&](const QString &why) {
            return m_workspace->perform({"Note", {}, why}, [&](Transaction &t) -> Done {
                Agreement after = *t.records().load(deed);
                after.notes += QLatin1Char('.');
                return t.update(*t.records().load(deed), after);
            });
        };
        const auto whole = noted(QStringLiteral("Zaccaria Introvabilissimo ha chiesto"));
        QVERIFY(whole && noted(QStringLiteral("La signora Zaccaria ha chiesto")));
        const auto plan = m_workspace->planForgetting(describe<Person>(), m_person.id.uuid());
        QVERIFY(plan);
        QStringList why;
        QList<QUuid> ids;
        for (const PersonUse &mention : plan->mentions) {
            why << mention.why;
            ids << mention.id;
        }
        QCOMPARE(ids, QList<QUuid>({m_person.id.uuid(), deed.uuid()}));
        QVERIFY2(why[0].contains(QString::number(*one)) && why[1].contains(QString::number(*whole)),
                 qPrintable(why.join(QLatin1Char('\n'))));
    }

    void theReasonMustNotNameThem()
    {
        const Done refused = m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(),
                                                       QStringLiteral("lo chiede introvabilissimo"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QCOMPARE(records().load(m_person.id)->familyName, m_person.familyName);
    }

    /// Looking and forgetting end when they are told to, and leave everything as it was.
    void itIsStoppedUntilTheKeyIsDeleted()
    {
        issue(QStringLiteral("1/2026"), QStringLiteral("Gentile Zaccaria Introvabilissimo"));
        qint64 read = 0, all = 0;
        QVERIFY(m_workspace->planForgetting(describe<Person>(), m_person.id.uuid(), [&all](qint64 now) {
            all = now;
            return true;
        }));
        QVERIFY(all > 1);
        for (const qint64 until : {qint64(1), all}) {
            const auto plan = m_workspace->planForgetting(describe<Person>(), m_person.id.uuid(), [&](qint64 now) {
                read = now;
                return now < until;
            });
            QCOMPARE(plan ? Error::Code::Invalid : plan.error().code, Error::Code::Cancelled);
            QCOMPARE(read, until);
        }
        // Each document is read; then it is asked once more, when everything but the deletion is done.
        const qint64 entries = m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal"));
        const auto documents = static_cast<qint64>(records().ids(describe<Document>()).size());
        for (const qint64 until : {qint64(1), documents + 1}) {
            const Done done = m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}, [&](qint64 now) {
                read = now;
                return now < until;
            });
            QCOMPARE(done ? Error::Code::Invalid : done.error().code, Error::Code::Cancelled);
            QCOMPARE(read, until);
            QCOMPARE(records().load(m_person.id)->familyName, m_person.familyName);
            QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal")), entries);
        }
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}, [](qint64) { return true; }));
        QCOMPARE(records().load(m_person.id)->familyName, QString());
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// What another program writes between the look and the deletion counts.
    void whoIsNeededMeanwhileIsNotForgotten()
    {
        auto beside = Workspace::open(path(), areas());
        QVERIFY(beside);
        issue(QStringLiteral("1/2026"), QStringLiteral("Buongiorno"));
        bool written = false;
        const Done refused = m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}, [&](qint64) {
            if (written)
                return true;
            const auto done = (*beside)->perform({"Office"}, [&](Transaction &t) -> Done {
                const auto before = t.records().load(m_person.id);
                Person after = *before;
                PersonRole role;
                role.role = RoleKind::Director;
                role.organisation = Id<Organisation>(t.records().ids(describe<Organisation>()).front());
                after.roles.push_back(role);
                return t.update(*before, after);
            });
            written = done.has_value();
            return true;
        });
        QVERIFY(written && !refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QCOMPARE(records().load(m_person.id)->familyName, m_person.familyName);
    }

    /// What a program that was killed left half made has no name of a copy; it holds everything all the same.
    void unfinishedCopiesDoNotStay()
    {
        const QString folder = backupFolder(path());
        QVERIFY(QDir().mkpath(folder));
        const auto leave = [&folder](const char *name) {
            QFile part(folder + QLatin1Char('/') + QLatin1String(name));
            return part.open(QIODevice::WriteOnly) && part.write("introvabilissimo") > 0;
        };
        const auto parts = [&folder] { return QDir(folder).entryList({QStringLiteral("*.copying*")}); };
        QVERIFY(leave("a 20260601-100000000 daily.insieme.copying"));
        QVERIFY(leave("a 20260601-100000000 daily.insieme.copying-journal"));
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        QCOMPARE(parts(), QStringList());
        // The next copy takes them away as well, but none that is being made.
        QVERIFY(leave("a 20260602-100000000 daily.insieme.copying"));
        QVERIFY(leave("a 20260603-100000000 daily.insieme.copying"));
        QLockFile making(folder + QStringLiteral("/a 20260603-100000000 daily.insieme.lock"));
        QVERIFY(making.tryLock(0));
        QVERIFY(automaticBackup(m_workspace->database(), QDateTime::currentDateTime(), QStringLiteral("manual")));
        QCOMPARE(parts(), QStringList{QStringLiteral("a 20260603-100000000 daily.insieme.copying")});
        making.unlock();
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.lock")}), QStringList());
    }

    /// Whoever reads the file as it was keeps the log: it is said that the data are still in it.
    void aLogThatIsReadIsSaid()
    {
        if (m_workspace->database().scalarText(QStringLiteral("PRAGMA journal_mode")) != QLatin1String("wal"))
            QSKIP("no write-ahead log here");
        auto reader = Database::open(path(), Database::Access::ReadOnly);
        QVERIFY(reader && (*reader)->exec("BEGIN; SELECT count(*) FROM person"));
        sqlite3_busy_timeout(m_workspace->database().handle(), 100);
        const Done done = m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Io);
        QVERIFY2(done.error().text.contains(QStringLiteral("-wal")), qPrintable(done.error().text));
        QCOMPARE(records().load(m_person.id)->familyName, QString());
        reader->reset();
        m_workspace.reset();
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    }

    /// Another program writes from the moment the key is gone: this file cannot be cleared, but every copy is, nothing
    /// is said to be as it was, and it can be done again.
    void aFileThatCannotBeClearedDoesNotKeepItsCopies()
    {
        const auto copy =
            automaticBackup(m_workspace->database(), QDateTime::currentDateTime(), QStringLiteral("manual"));
        QVERIFY(copy);
        const QList<QByteArray> words{"zaccaria", "introvabilissimo", "0499998887"};
        m_workspace->catchUp();
        const auto meanwhile = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(meanwhile);
        sqlite3 *handle = m_workspace->database().handle();
        const auto forget = [this] {
            return m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), QStringLiteral("richiesta"));
        };
        sqlite3_busy_timeout(handle, 100);
        sqlite3_wal_hook(
            handle,
            [](void *other, sqlite3 *, const char *, int) {
                (void)static_cast<Database *>(other)->exec("BEGIN IMMEDIATE");
                return SQLITE_OK;
            },
            meanwhile->get());
        const Done done = forget();
        sqlite3_wal_hook(handle, nullptr, nullptr);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Io);
        QVERIFY2(!done.error().text.contains(QStringLiteral("Nothing was changed")), qPrintable(done.error().text));
        QCOMPARE(records().load(m_person.id)->familyName, QString());
        for (const QByteArray &word : words)
            QVERIFY2(!holds(*copy, word), word.constData());
        QVERIFY(tracesAreLeft(m_workspace->database()));
        QVERIFY(!forget());
        QVERIFY((*meanwhile)->exec("ROLLBACK"));
        const Done again = forget();
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QVERIFY(!tracesAreLeft(m_workspace->database()));
        QCOMPARE(placesOf(words), QStringList());
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal WHERE kind=4")), 1);
    }

    /// What could not be cleared is cleared later, and by whoever forgets again; also a copy that was put
    /// there later.
    void whatIsLeftIsClearedLater()
    {
        m_workspace->catchUp(); // the index of the copy holds their name
        const auto copy =
            automaticBackup(m_workspace->database(), QDateTime::currentDateTime(), QStringLiteral("manual"));
        QVERIFY(copy);
        const QString aside = m_folder.filePath(QStringLiteral("aside"));
        const auto broken = [&] {
            QFile file(*copy);
            return QFile::rename(*copy, aside) && file.open(QIODevice::WriteOnly) && file.write("no file") > 0;
        };
        const auto whole = [&] { return QFile::remove(*copy) && QFile::rename(aside, *copy); };
        QVERIFY(broken());
        QVERIFY(!m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        QVERIFY(tracesAreLeft(m_workspace->database()));
        QVERIFY(whole());
        QVERIFY(holds(*copy, "introvabilissimo"));
        m_workspace.reset();
        OpenOptions window;
        window.window = true;
        auto opened = Workspace::open(path(), areas(), window);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        QVERIFY(tracesAreLeft(m_workspace->database()));
        QVERIFY(m_workspace->clearTraces());
        QVERIFY(!holds(*copy, "introvabilissimo"));
        QVERIFY(!tracesAreLeft(m_workspace->database()));

        Person other;
        other.familyName = QStringLiteral("Rarissimo");
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(other); }));
        m_workspace->catchUp();
        const auto later =
            automaticBackup(m_workspace->database(), QDateTime::currentDateTime(), QStringLiteral("later"));
        QVERIFY(later && QFile::copy(*later, aside));
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), other.id.uuid(), {}));
        QVERIFY(QFile::rename(aside, backupFolder(path()) + QStringLiteral("/a put back.insieme")));
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), other.id.uuid(), {}));
        for (const QFileInfo &each : automaticBackups(path()))
            QVERIFY2(!holds(each.filePath(), "rarissimo"), qPrintable(each.fileName()));
    }

    /// A copy taken before, kept elsewhere, is put back: who was forgotten stays so.
    void aRestoredCopyKeepsThemForgotten()
    {
        const QString copy = m_folder.filePath(QStringLiteral("copia.insieme"));
        m_workspace->catchUp(); // the index of the copy holds their name
        QVERIFY(backupTo(m_workspace->database(), copy));
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        m_workspace.reset();
        QVERIFY(holds(copy, "introvabilissimo"));
        const auto kept = restoreBackup(copy, path(), QDateTime::currentDateTime());
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
        auto opened = Workspace::open(path(), areas());
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        QCOMPARE(records().load(m_person.id)->familyName, QString());
        QCOMPARE(placesOf({"zaccaria", "introvabilissimo"}), QStringList());
        QVERIFY(m_workspace->search().find(QStringLiteral("piazzola"), nullptr, 5).size() > 0);
        QCOMPARE(verify(*m_workspace), QStringList());
        QVERIFY(!m_workspace->planForgetting(describe<Person>(), m_person.id.uuid()));
    }

    /// The file may have been put aside already when the program was killed: who was forgotten is known from there.
    void aRestoreAfterAKilledOneKeepsThemForgotten()
    {
        const QString copy = m_folder.filePath(QStringLiteral("copia.insieme"));
        QVERIFY(backupTo(m_workspace->database(), copy));
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        m_workspace.reset();
        const QFileInfo file(path());
        QVERIFY(QFile::rename(path(),
                              QStringLiteral("%1/%2 replaced 20260622-100000000.insieme")
                                  .arg(file.absolutePath(), file.completeBaseName())));
        QFile log(path() + QStringLiteral("-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("of another file") > 0);
        log.close();
        const auto restored = restoreBackup(copy, path(), QDateTime::currentDateTime());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QVERIFY(restored->kept.isEmpty() && !restored->forgottenUnknown);
        QVERIFY(!QFile::exists(log.fileName()));
        auto opened = Workspace::open(path(), areas());
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        QCOMPARE(records().load(m_person.id)->familyName, QString());
    }

    /// Killed between the file and its log: the forgetting may stand in the log only.
    void aLogThatLostItsFileIsReadWithIt()
    {
        if (m_workspace->database().scalarText(QStringLiteral("PRAGMA journal_mode")) != QLatin1String("wal"))
            QSKIP("no write-ahead log here");
        const QString copy = m_folder.filePath(QStringLiteral("copia.insieme"));
        QVERIFY(backupTo(m_workspace->database(), copy));
        auto reader = Database::open(path(), Database::Access::ReadOnly);
        QVERIFY(reader && (*reader)->exec("BEGIN; SELECT count(*) FROM person"));
        sqlite3_busy_timeout(m_workspace->database().handle(), 100);
        QVERIFY(!m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        const QString other = m_folder.filePath(QStringLiteral("altro.insieme"));
        const QDateTime now = QDateTime::currentDateTime();
        const auto putAside = [&](const QDateTime &at) {
            return m_folder.filePath(
                QStringLiteral("altro replaced %1.insieme").arg(at.toString(u"yyyyMMdd-HHmmsszzz")));
        };
        const QString log = other + QStringLiteral("-wal"), aside = putAside(now.addSecs(60));
        QVERIFY(QFile::copy(path(), aside) && QFile::copy(path() + QStringLiteral("-wal"), log));
        QVERIFY(QFile::copy(copy, putAside(now.addDays(-1)))); // the one before
        const auto restored = restoreBackup(copy, other, now.addSecs(120));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QVERIFY(!QFile::exists(log));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("altro replaced*-wal")}, QDir::Files), QStringList());
        const auto opened = Workspace::open(other, areas());
        QVERIFY(opened);
        QCOMPARE((*opened)->records().load(m_person.id)->familyName, QString());
    }

    /// A log whose file is gone belongs to nothing, and may hold anything.
    void aLogWithoutAFileDoesNotStay()
    {
        QFile log(m_folder.filePath(QStringLiteral("a replaced 20260601-100000000.insieme-wal")));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("introvabilissimo") > 0);
        log.close();
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), m_person.id.uuid(), {}));
        QVERIFY(!log.exists());
    }
};

} // namespace

INSIEME_TEST(Forgetting)
#include "tst_forgetting.moc"
