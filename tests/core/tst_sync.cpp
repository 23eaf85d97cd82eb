// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/housing/household.h"
#include "core/papers/document.h"
#include "core/registry/attachment.h"
#include "core/registry/ledger.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/registry/requirement.h"
#include "core/store/as_of.h"
#include "core/store/attachments.h"
#include "core/store/backup.h"
#include "core/store/content_hash.h"
#include "core/store/forgetting.h"
#include "core/store/history.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "core/sync/conflicts.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"
#include "core/sync/partner.h"
#include "tests/support/issued_deed.h"
#include "tests/support/testing.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace insieme;

namespace {

const Date today = *makeDate(2026, 6, 22);

/// A clock that tests turn forward.
class HandClock : public Clock {
public:
    QDateTime at{QDate(2026, 6, 22), QTime(9, 0), QTimeZone("Europe/Rome")};
    QDateTime now() const override { return at; }
};

class Sync : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_main, m_desk;
    Organisation m_body;
    Agreement m_agreement;
    Cooperative m_cooperatives[2];

    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray hash(const Workspace &workspace) const
    {
        return contentHash(workspace.database(), workspace.catalogue());
    }
    template<class R, class F> Result<qint64> change(Workspace &workspace, const Id<R> &id, F &&edit)
    {
        return workspace.perform({"Change"}, [&](Transaction &t) -> Done {
            const auto before = t.records().load(id);
            if (!before)
                return tl::unexpected(before.error());
            R after = *before;
            edit(after);
            return t.update(*before, after);
        });
    }
    void sign(Agreement &agreement) const
    {
        agreement.consortium = Id<Organisation>(m_cooperatives[1].id.uuid());
        agreement.start = agreement.signedOn = *makeDate(2026, 1, 1);
        agreement.end = *makeDate(2026, 12, 31);
        agreement.status = AgreementStatus::Signed;
    }
    QByteArray pack(Workspace &workspace, const ExportOptions &options = {}, const QString &passphrase = {})
    {
        const auto package = makePackage(workspace, options);
        if (!package)
            qWarning("%s", qPrintable(package.error().text));
        return package ? packageBytes(*package, passphrase).value_or(QByteArray()) : QByteArray();
    }
    Result<MergeReport> take(Workspace &workspace, const QByteArray &bytes, const MergeOptions &options = {},
                             const QString &passphrase = {})
    {
        const auto package = parsePackage(bytes, passphrase);
        if (!package)
            return tl::unexpected(package.error());
        return mergePackage(workspace, *package, options);
    }
    /// Desk to main desk and back: both hold the same.
    void exchange()
    {
        const auto there = take(*m_main, pack(*m_desk));
        QVERIFY2(there, there ? "" : qPrintable(there.error().text));
        const auto back = take(*m_desk, pack(*m_main));
        QVERIFY2(back, back ? "" : qPrintable(back.error().text));
        QCOMPARE(hash(*m_desk), hash(*m_main));
    }
    /// Minutes into which somebody typed `text`.
    QUuid issue(Workspace &workspace, const QString &text)
    {
        Document document;
        document.title = QStringLiteral("Verbale");
        document.templateName = QStringLiteral("verbale");
        document.number = QStringLiteral("0901/2026/") + workspace.deskName();
        document.issuedOn = today;
        return test::issueDeed(workspace, document, text).uuid();
    }
    void refused(Workspace &workspace, const QByteArray &bytes, Error::Code code, const QString &passphrase = {})
    {
        const QByteArray was = hash(workspace);
        const qint64 entries = workspace.database().scalar(QStringLiteral("SELECT count(*) FROM journal"));
        const auto done = take(workspace, bytes, {}, passphrase);
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), int(code));
        QVERIFY(done.error().text.size() > 20);
        QCOMPARE(hash(workspace), was);
        QCOMPARE(workspace.database().scalar(QStringLiteral("SELECT count(*) FROM journal")), entries);
    }

    /// Known to both desks.
    bool giveTheBodyASeat()
    {
        const auto done = change(*m_desk, m_body.id, [](Organisation &body) {
            OrganisationSeat seat;
            seat.address = QStringLiteral("Via Roma 1");
            body.seats.push_back(seat);
        });
        exchange();
        return done.has_value();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_main = Workspace::create(file("main.insieme"), areas(), QStringLiteral("Padova"), today).value();
        m_body = {};
        m_agreement = {};
        const auto built = m_main->perform({"Build"}, [&](Transaction &t) -> Done {
            m_body.names.push_back({{}, {}, QStringLiteral("Comune di Esempio"), {}, {}, {}});
            INSIEME_TRY(t.insert(m_body));
            int number = 0;
            for (Cooperative &cooperative : m_cooperatives) {
                cooperative = {};
                cooperative.category = OrganisationCategory::Cooperative;
                cooperative.names.push_back(
                    {{}, {}, QStringLiteral("Cooperativa Esempio %1").arg(++number), {}, {}, {}});
                INSIEME_TRY(t.insert(cooperative));
            }
            m_agreement.subject = QStringLiteral("Verde pubblico");
            m_agreement.body = m_body.id;
            m_agreement.notes = QStringLiteral("prima");
            return t.insert(m_agreement);
        });
        QVERIFY(built);
        m_desk = Workspace::create(file("desk.insieme"), areas(), QStringLiteral("Presina"), today).value();
        const auto begun = take(*m_desk, pack(*m_main, {.full = true}));
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().text));
    }
    void cleanup()
    {
        m_main.reset();
        m_desk.reset();
    }

    void aFullPackageStartsADesk()
    {
        QCOMPARE(hash(*m_desk), hash(*m_main));
        QCOMPARE(m_desk->meta(QStringLiteral("consortium")), m_main->meta(QStringLiteral("consortium")));
        QVERIFY(m_desk->deskId() != m_main->deskId());
        QVERIFY(syncState(*m_main).main);
        QVERIFY(!syncState(*m_desk).main);
        QCOMPARE(syncState(*m_desk).mainName, QStringLiteral("Padova"));
        QCOMPARE(verify(*m_desk), QStringList());
        QVERIFY(!makePackage(*m_desk, {.full = true}));
        QCOMPARE(m_desk->title(describe<Organisation>(), m_body.id.uuid(), {}), QStringLiteral("Comune di Esempio"));
        QCOMPARE(m_desk->search().find(QStringLiteral("esempio"), nullptr, 10).size(), 4);
        QVERIFY(!History(*m_desk).ofRecord(m_agreement.id.uuid(), 5, m_desk->context()).isEmpty());
    }

    void aPackageThatCannotBeWrittenLeavesNoTrace()
    {
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.renewable = true; }));
        const qint64 waiting = syncState(*m_desk).waiting;
        QVERIFY(waiting > 0);
        QVERIFY(!exportPackage(*m_desk, {}, file("non/esiste/p.pacchetto"), {}));
        QCOMPARE(syncState(*m_desk).waiting, waiting);
        QVERIFY(!exportPackage(*m_main, {.full = true}, file("non/esiste/p.pacchetto"), {}));
        QCOMPARE(syncState(*m_main).desks.size(), 1);
        QVERIFY(exportPackage(*m_desk, {}, file("p.pacchetto"), {}));
        QCOMPARE(syncState(*m_desk).waiting, 0);
    }
    void onlyTheMainDeskLeavesRecordsOut()
    {
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) { a.renewable = true; }));
        MergeOptions options;
        options.excluded.insert(m_agreement.id.uuid(), {});
        const QByteArray was = hash(*m_desk);
        QVERIFY(!take(*m_desk, pack(*m_main), options));
        QCOMPARE(hash(*m_desk), was);
    }

    void theHistorySaysTheDeskOfAStep()
    {
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.renewable = true; }));
        exchange();
        for (const Workspace *each : {m_main.get(), m_desk.get()}) {
            QVERIFY(hasOtherDesks(*each));
            const auto entries = History(*each).ofRecord(m_agreement.id.uuid(), 10, each->context());
            QVERIFY(entries.size() >= 2);
            QCOMPARE(entries.front().deskId, m_desk->deskId());
            QCOMPARE(entries.front().deskName, QStringLiteral("Presina"));
            QCOMPARE(entries.back().deskName, QStringLiteral("Padova"));
        }
        // A third desk has never heard of the second by name; the step is still not taken for its own.
        const auto third = Workspace::create(file("third.insieme"), areas(), QStringLiteral("Limena"), today).value();
        QVERIFY(!hasOtherDesks(*third));
        QVERIFY(take(*third, pack(*m_main, {.full = true})));
        QVERIFY(hasOtherDesks(*third));
        const HistoryEntry entry = History(*third).ofRecord(m_agreement.id.uuid(), 10, third->context()).front();
        QCOMPARE(entry.deskId, m_desk->deskId());
        QCOMPARE(entry.deskName, QString());
    }

    // What one desk signs, another one's older change does not rewrite.
    void aSignedDeedIsNotRewrittenByAMerge()
    {
        QVERIFY(change(*m_main, m_agreement.id, [this](Agreement &a) { sign(a); }));
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.renewable = true; }));
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(merged->setAside, 1);
        QCOMPARE(merged->conflicts.size(), 1);
        QVERIFY(merged->conflicts.front().explanation.size() > 20);
        QVERIFY(!m_main->records().load(m_agreement.id)->renewable);
        QVERIFY(m_main->records().load(m_agreement.id)->status == AgreementStatus::Signed);
        QVERIFY(take(*m_desk, pack(*m_main)));
        QCOMPARE(hash(*m_desk), hash(*m_main));
    }
    void anUndoTravelsAlsoWhenTheChangeItselfWouldBeRefused()
    {
        const auto renewed = change(*m_desk, m_agreement.id, [](Agreement &a) { a.renewable = true; });
        const auto signedNow = change(*m_desk, m_agreement.id, [this](Agreement &a) { sign(a); });
        QVERIFY(renewed && signedNow);
        exchange();
        QVERIFY(!m_desk->undo(*renewed));
        QVERIFY(m_desk->undo(*signedNow));
        QVERIFY(m_desk->undo(*renewed));
        exchange();
        QVERIFY(!m_main->records().load(m_agreement.id)->renewable);
        QVERIFY(m_main->records().load(m_agreement.id)->status == AgreementStatus::Draft);
        QCOMPARE(openConflictCount(*m_main), 0);
    }

    /// The code that is next at both desks: nothing waits for it, and each of the two records says so.
    void theSameCodeFromTwoDesksIsNoObstacle()
    {
        const auto add = [](Workspace &workspace, Household &home) {
            Person person;
            person.familyName = QStringLiteral("Nucleo");
            person.givenName = workspace.deskName();
            home.code = QStringLiteral("NUC-007");
            return workspace.perform({"Home"}, [&](Transaction &t) -> Done {
                INSIEME_TRY(t.insert(person));
                home.person = person.id;
                return t.insert(home);
            });
        };
        const auto said = [](const Workspace &workspace, const Household &home) {
            const auto record = workspace.records().load(describe<Household>(), home.id.uuid());
            return record ? findingsOf(workspace.records(), *record, workspace.context()) : Problems();
        };
        Household here, there;
        QVERIFY(add(*m_main, here));
        const auto added = add(*m_desk, there);
        const auto noted = change(*m_desk, there.id, [](Household &home) { home.notes = QStringLiteral("due"); });
        QVERIFY(added && noted);
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(merged->setAside, 0);
        QVERIFY(merged->conflicts.isEmpty());
        // Whoever merges is told of both.
        const auto met = [&](const MergeReport &report, const Household &arrived, const Household &other,
                             const char *madeHere, const char *madeThere) {
            QCOMPARE(report.findings.size(), 1);
            const MergeFinding &finding = report.findings.front();
            QCOMPARE(finding.id, arrived.id.uuid());
            QVERIFY(finding.type == &describe<Household>());
            const QString title = m_main->title(describe<Household>(), other.id.uuid(), {});
            QVERIFY2(finding.text.contains(QStringLiteral("NUC-007")) && finding.text.contains(title),
                     qPrintable(finding.text));
            QCOMPARE(finding.here, QLatin1String(madeHere));
            QCOMPARE(finding.there, QLatin1String(madeThere));
            QVERIFY(std::any_of(report.rules.begin(), report.rules.end(),
                                [](const MergeRule &rule) { return rule.newly == 1 && rule.maySlip; }));
        };
        met(*merged, there, here, "Home", "Change");
        const auto back = take(*m_desk, pack(*m_main));
        QVERIFY2(back, back ? "" : qPrintable(back.error().text));
        met(*back, here, there, "Change", "Home");
        exchange();
        for (const Workspace *each : {m_main.get(), m_desk.get()}) {
            QCOMPARE(each->records().load(there.id)->notes, QStringLiteral("due"));
            for (const Household &home : {here, there}) {
                const Problems problems = said(*each, home);
                QCOMPARE(problems.size(), 1);
                QCOMPARE(problems.front().field, QStringLiteral("code"));
                QVERIFY(problems.front().level == Verdict::Level::Warning);
                QVERIFY2(problems.front().text.contains(QStringLiteral("NUC-008")), qPrintable(problems.front().text));
            }
            QCOMPARE(verify(*each), QStringList());
        }
        Household third;
        const auto refused = add(*m_main, third);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(QStringLiteral("NUC-008")), qPrintable(refused.error().text));

        const auto undone = m_desk->undo(*noted);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
        const auto gone = m_desk->undo(*added);
        QVERIFY2(gone, gone ? "" : qPrintable(gone.error().text));
        exchange();
        QVERIFY(!m_main->records().exists(describe<Household>(), there.id.uuid()));
        QVERIFY(said(*m_main, here).isEmpty());
        QCOMPARE(openConflictCount(*m_main), 0);
    }

    // Two papers of one kind, one at each desk: which of them counts follows from both.
    void settledFieldsAreComputedAgain()
    {
        RequirementKind kind;
        kind.code = QStringLiteral("prova");
        kind.name = QStringLiteral("Carta di prova");
        QVERIFY(m_main->perform({"Kind"}, [&](Transaction &t) { return t.insert(kind); }));
        QVERIFY(take(*m_desk, pack(*m_main)));
        const auto add = [&](Workspace &workspace, const Date &until) {
            Requirement paper;
            paper.organisation = Id<Organisation>(m_cooperatives[0].id.uuid());
            paper.kind = kind.id;
            paper.issuedOn = *makeDate(2026, 6, 1);
            paper.printedExpiry = until;
            const auto done = workspace.perform({"Paper"}, [&](Transaction &t) { return t.insert(paper); });
            if (!done)
                qWarning("%s", qPrintable(done.error().text));
            return paper.id;
        };
        const auto first = add(*m_main, *makeDate(2026, 10, 8));
        const auto second = add(*m_desk, *makeDate(2026, 10, 18));
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(merged->conflicts.size(), 0);
        const auto judge = [&](const Workspace &workspace) {
            QVERIFY(workspace.records().load(first)->replaced);
            QVERIFY(!workspace.records().load(second)->replaced);
            QVERIFY(workspace.records().load(Id<Cooperative>(m_cooperatives[0].id.uuid()))->nextExpiry
                    == *makeDate(2026, 10, 18));
        };
        judge(*m_main);
        QCOMPARE(verify(*m_main), QStringList());
        QVERIFY(take(*m_desk, pack(*m_main)));
        judge(*m_desk);
        QCOMPARE(hash(*m_desk), hash(*m_main));
        QCOMPARE(verify(*m_desk), QStringList());
        // And again from the other side, with a change of the desk on top of what the main desk orders.
        QVERIFY(change(*m_main, second, [](Requirement &paper) { paper.printedExpiry = *makeDate(2026, 9, 30); }));
        QVERIFY(change(*m_desk, first, [](Requirement &paper) { paper.printedExpiry = *makeDate(2026, 9, 1); }));
        QVERIFY(take(*m_desk, pack(*m_main)));
        QCOMPARE(verify(*m_desk), QStringList());
        exchange();
        QCOMPARE(verify(*m_main), QStringList());
        QCOMPARE(verify(*m_desk), QStringList());
        QVERIFY(m_main->records().load(Id<Cooperative>(m_cooperatives[0].id.uuid()))->nextExpiry
                == *makeDate(2026, 9, 30));
    }

    void differentFieldsMergeAndTheSameFieldIsListed()
    {
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) {
            a.places = 4;
            a.notes = QStringLiteral("della sede principale");
        }));
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) {
            a.court = QStringLiteral("Padova");
            a.notes = QStringLiteral("dell'altra sede");
        }));
        const QByteArray bytes = pack(*m_desk);
        const QByteArray was = hash(*m_main);
        const auto preview = take(*m_main, bytes, {.keep = false});
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text));
        QCOMPARE(hash(*m_main), was);
        QVERIFY(automaticBackups(m_main->path()).isEmpty());
        QCOMPARE(preview->records.size(), 1);
        QCOMPARE(preview->records.front().title, QStringLiteral("Verde pubblico"));
        const auto field = [&](const char *label) {
            for (const MergedField &each : preview->records.front().fields) {
                if (each.label == QLatin1String(label))
                    return each;
            }
            return MergedField{};
        };
        QVERIFY(field("Notes").conflict);
        QCOMPARE(field("Notes").base, QStringLiteral("prima"));
        QCOMPARE(field("Notes").here, QStringLiteral("della sede principale"));
        QCOMPARE(field("Notes").there, QStringLiteral("dell'altra sede"));
        QCOMPARE(field("Notes").result, QStringLiteral("della sede principale"));
        QVERIFY(!field("Competent court").conflict);
        QCOMPARE(field("Competent court").result, QStringLiteral("Padova"));

        const auto merged = take(*m_main, bytes);
        QVERIFY(merged);
        QVERIFY(QFile::exists(merged->backup));
        QCOMPARE(merged->applied, 1);
        const Agreement now = *m_main->records().load(m_agreement.id);
        QCOMPARE(now.places, 4);
        QCOMPARE(now.court, QStringLiteral("Padova"));
        QCOMPARE(now.notes, QStringLiteral("della sede principale"));
        const auto open = conflictList(*m_main, true, m_main->context());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.front().mine, QStringLiteral("dell'altra sede"));
        QCOMPARE(open.front().theirs, QStringLiteral("della sede principale"));
        QVERIFY(!open.front().theirsBy.isEmpty());
        // The list travels, and so does the decision.
        QVERIFY(take(*m_desk, pack(*m_main)));
        QCOMPARE(conflictList(*m_desk, true, m_desk->context()).size(), 1);
        QVERIFY(resolveConflict(*m_desk, open.front().raw.id, Choose::Mine));
        QCOMPARE(openConflictCount(*m_desk), 0);
        QVERIFY(!resolveConflict(*m_desk, open.front().raw.id, Choose::Theirs));
        exchange();
        QCOMPARE(m_main->records().load(m_agreement.id)->notes, QStringLiteral("dell'altra sede"));
        QCOMPARE(openConflictCount(*m_main), 0);
        QCOMPARE(verify(*m_main), QStringList());
    }

    /// Each column is free of conflict, and each desk's record was right: together they are not.
    void aMergeDoesNotMakeARecordThatNoFormWouldTake()
    {
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) {
            a.start = *makeDate(2026, 1, 1);
            a.end = *makeDate(2026, 12, 31);
        }));
        exchange();
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) { a.start = *makeDate(2026, 9, 1); }));
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.end = *makeDate(2026, 6, 30); }));
        exchange();
        const Agreement now = *m_main->records().load(m_agreement.id);
        QCOMPARE(isoText(now.start), QStringLiteral("2026-09-01"));
        QCOMPARE(isoText(now.end), QStringLiteral("2026-12-31"));
        QCOMPARE(verify(*m_main), QStringList());
        const auto open = conflictList(*m_main, true, m_main->context());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.front().raw.kind, QStringLiteral("rule"));
        QVERIFY2(open.front().explanation.contains(QStringLiteral("what the record itself demands")),
                 qPrintable(open.front().explanation));
    }

    void anUndoDoesNotMakeARecordThatNoFormWouldTake()
    {
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) {
            a.start = *makeDate(2026, 1, 1);
            a.end = *makeDate(2026, 12, 31);
        }));
        const auto longer = change(*m_main, m_agreement.id, [](Agreement &a) { a.end = *makeDate(2027, 12, 31); });
        QVERIFY(longer);
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) { a.start = *makeDate(2027, 2, 1); }));
        const QByteArray was = hash(*m_main);
        const auto undone = m_main->undo(*longer);
        QVERIFY(!undone);
        QCOMPARE(int(undone.error().code), int(Error::Code::Refused));
        QCOMPARE(hash(*m_main), was);
    }

    void aDecisionIsUndoneLikeAnyStep()
    {
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) { a.places = 4; }));
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.places = 7; }));
        exchange();
        const auto open = conflictList(*m_main, true, m_main->context());
        QCOMPARE(open.size(), 1);
        QCOMPARE(resolveConflict(*m_main, open.front().raw.id, Choose::Value, QStringLiteral("x")).error().code,
                 Error::Code::Invalid);
        QVERIFY(resolveConflict(*m_main, open.front().raw.id, Choose::Value, QStringLiteral("5")));
        QCOMPARE(m_main->records().load(m_agreement.id)->places, 5);
        QVERIFY(m_main->undo());
        QCOMPARE(m_main->records().load(m_agreement.id)->places, 4);
        QCOMPARE(openConflictCount(*m_main), 1);
        QCOMPARE(resolveConflict(*m_main, QStringLiteral("no"), Choose::Mine).error().code, Error::Code::NotFound);
    }

    /// The first decision in the order stands; what the other one wanted waits as a value of the field.
    void bothDesksDecideTheSameConflictDifferently()
    {
        struct Case {
            Choose main, desk;
            const char *mainValue, *deskValue;
            int stands, waits;
        };
        for (const Case &each :
             {Case{Choose::Theirs, Choose::Mine, "", "", 4, 7}, Case{Choose::Mine, Choose::Theirs, "", "", 7, 4},
              Case{Choose::Value, Choose::Value, "5", "6", 5, 6}, Case{Choose::Value, Choose::Theirs, "5", "", 5, 4},
              Case{Choose::Mine, Choose::Mine, "", "", 7, 0}})
        {
            QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) { a.places = 1; }));
            exchange();
            QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) { a.places = 4; }));
            QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.places = 7; }));
            exchange();
            const QString id = conflictList(*m_main, true, m_main->context()).front().raw.id;
            QVERIFY(resolveConflict(*m_main, id, each.main, QLatin1String(each.mainValue)));
            QVERIFY(resolveConflict(*m_desk, id, each.desk, QLatin1String(each.deskValue)));
            exchange();
            QCOMPARE(m_main->records().load(m_agreement.id)->places, each.stands);
            for (const Workspace *workspace : {m_main.get(), m_desk.get()}) {
                const auto open = conflictList(*workspace, true, workspace->context());
                QCOMPARE(open.size(), each.waits > 0 ? 1 : 0);
                if (open.isEmpty())
                    continue;
                QCOMPARE(open.front().record, m_agreement.id.uuid());
                QCOMPARE(open.front().label, QStringLiteral("Places"));
                QCOMPARE(open.front().mine, QString::number(each.waits));
                QCOMPARE(open.front().theirs, QString::number(each.stands));
            }
            if (each.waits == 0)
                continue;
            const QString again = conflictList(*m_desk, true, m_desk->context()).front().raw.id;
            QVERIFY(resolveConflict(*m_desk, again, Choose::Mine));
            exchange();
            QCOMPARE(m_main->records().load(m_agreement.id)->places, each.waits);
            QCOMPARE(openConflictCount(*m_main), 0);
            QCOMPARE(verify(*m_main), QStringList());
            QCOMPARE(verify(*m_desk), QStringList());
        }
    }

    void eachOfSeveralDecisionsIsAStep()
    {
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) {
            a.places = 4;
            a.notes = QStringLiteral("qui");
        }));
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) {
            a.places = 7;
            a.notes = QStringLiteral("là");
        }));
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY(merged);
        std::vector<Resolution> resolutions;
        for (const ConflictInfo &info : conflictList(*m_main, true, m_main->context()))
            resolutions.push_back({info.raw.id, Choose::Mine, {}});
        QCOMPARE(resolutions.size(), size_t(2));
        resolutions.push_back({uuidText(newUuid()), Choose::Mine, {}}); // no such conflict: it refuses itself alone
        // Who wrote what stands is told to whoever reads a conflict; deciding it decodes nothing of the history.
        int entriesRead = 0;
        const auto count = [](unsigned, void *number, void *statement, void *) {
            const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
            *static_cast<int *>(number) += sql && strstr(sql, ", cs, orig, sha256 FROM journal");
            return 0;
        };
        sqlite3_trace_v2(m_main->database().handle(), SQLITE_TRACE_STMT, count, &entriesRead);
        QCOMPARE(resolveConflicts(*m_main, resolutions).size(), 1);
        sqlite3_trace_v2(m_main->database().handle(), 0, nullptr, nullptr);
        QCOMPARE(entriesRead, 0);
        QCOMPARE(openConflictCount(*m_main), 0);
        QCOMPARE(m_main->records().load(m_agreement.id)->places, 7);
        QCOMPARE(m_main->records().load(m_agreement.id)->notes, QStringLiteral("là"));
        QVERIFY(m_main->undo());
        QCOMPARE(openConflictCount(*m_main), 1);
        QVERIFY(m_main->undo());
        QCOMPARE(openConflictCount(*m_main), 2);
        QCOMPARE(m_main->undoable()->step, merged->step);
        QVERIFY(m_main->undo());
        QCOMPARE(m_main->records().load(m_agreement.id)->places, 4);
        // Stopped after the first: what was decided stays.
        QVERIFY(take(*m_main, pack(*m_desk)));
        resolutions.pop_back();
        QCOMPARE(resolveConflicts(*m_main, resolutions, [](qint64 done) { return done < 1; }), QStringList());
        QCOMPARE(openConflictCount(*m_main), 1);
    }

    /// One of what a desk decides together was decided elsewhere first: that one gives way, the others hold.
    void onlyWhatWasDecidedElsewhereGivesWay()
    {
        for (int round = 0; round < 4; ++round) { // the keys of the decisions are drawn by lot
            cleanup();
            init();
            QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) {
                a.places = 4;
                a.notes = QStringLiteral("qui");
            }));
            QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) {
                a.places = 7;
                a.notes = QStringLiteral("là");
            }));
            exchange();
            std::vector<Resolution> resolutions;
            for (const ConflictInfo &info : conflictList(*m_desk, true, m_desk->context())) {
                resolutions.push_back({info.raw.id, Choose::Mine, {}});
                if (info.raw.column == QLatin1String("places"))
                    QVERIFY(resolveConflict(*m_main, info.raw.id, Choose::Theirs));
            }
            QCOMPARE(resolutions.size(), size_t(2));
            QCOMPARE(resolveConflicts(*m_desk, resolutions), QStringList());
            exchange();
            for (Workspace *each : {m_main.get(), m_desk.get()}) {
                QCOMPARE(each->records().load(m_agreement.id)->places, 4);
                QCOMPARE(each->records().load(m_agreement.id)->notes, QStringLiteral("là"));
                QCOMPARE(openConflictCount(*each), 1);
                QCOMPARE(verify(*each), QStringList());
            }
        }
    }

    /// Whoever decides to remove what was changed since removes it, with what was added to it.
    void aRemovalIsCarriedOutAgainstChanges()
    {
        QVERIFY(m_desk->perform(
            {"Remove"}, [&](Transaction &t) { return t.remove(describe<Agreement>(), m_agreement.id.uuid()); }));
        QVERIFY(change(*m_main, m_agreement.id, [&](Agreement &a) {
            a.notes = QStringLiteral("ancora in corso");
            a.instalments.push_back({{}, {}, 1, QStringLiteral("alla firma"), {}, Money{50000}});
        }));
        exchange();
        const auto open = conflictList(*m_main, true, m_main->context());
        QCOMPARE(open.size(), 1);
        QVERIFY(open.front().canBeCarriedOut);
        QCOMPARE(openConflictCount(*m_main), 1);
        // One desk leaves it, the other one carries it out: the first decision stands.
        const QString id = open.front().raw.id;
        QVERIFY(resolveConflict(*m_main, id, Choose::Theirs));
        const auto carried = resolveConflict(*m_desk, id, Choose::Mine);
        QVERIFY2(carried, carried ? "" : qPrintable(carried.error().text));
        QVERIFY(!m_desk->records().load(m_agreement.id));
        QCOMPARE(verify(*m_desk), QStringList());
        exchange();
        QVERIFY(m_desk->records().load(m_agreement.id));
        const auto again = conflictList(*m_desk, true, m_desk->context());
        QCOMPARE(again.size(), 1);
        QVERIFY(again.front().explanation.contains(QStringLiteral("decided before")));
        const auto now = resolveConflict(*m_desk, again.front().raw.id, Choose::Mine);
        QVERIFY2(now, now ? "" : qPrintable(now.error().text));
        exchange();
        QVERIFY(!m_main->records().load(m_agreement.id));
        QCOMPARE(openConflictCount(*m_main), 0);
        QCOMPARE(verify(*m_main), QStringList());
        QCOMPARE(verify(*m_desk), QStringList());
    }

    void aCommandThatDoesNotFitIsSetAsideAndCanBeCarriedOut()
    {
        // Both shares are right at their own desk; together they are 120 %.
        const auto share = [&](int which, int percent) {
            return [&, which, percent](Agreement &a) {
                a.shares.push_back({{},
                                    {},
                                    Id<Cooperative>(m_cooperatives[which].id.uuid()),
                                    {},
                                    Percent{percent * 100},
                                    {},
                                    {},
                                    {},
                                    {}});
            };
        };
        QVERIFY(change(*m_main, m_agreement.id, share(0, 60)));
        QVERIFY(change(*m_desk, m_agreement.id, share(1, 60)));
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY(merged);
        QCOMPARE(merged->setAside, 1);
        QCOMPARE(m_main->records().load(m_agreement.id)->shares.size(), size_t(1));
        const auto open = conflictList(*m_main, true, m_main->context());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.front().raw.kind, QStringLiteral("rule"));
        // The preview says which rule in its own words; what is kept names the record.
        QVERIFY2(merged->conflicts.front().explanation.contains(QStringLiteral("120")),
                 qPrintable(merged->conflicts.front().explanation));
        QVERIFY2(open.front().explanation.contains(QStringLiteral("Verde pubblico")),
                 qPrintable(open.front().explanation));
        const auto early = resolveConflict(*m_main, open.front().raw.id, Choose::Mine);
        QVERIFY(!early);
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) { a.shares.front().percent = Percent{4000}; }));
        const auto carried = resolveConflict(*m_main, open.front().raw.id, Choose::Mine);
        QVERIFY2(carried, carried ? "" : qPrintable(carried.error().text));
        QCOMPARE(m_main->records().load(m_agreement.id)->shares.size(), size_t(2));
        QVERIFY(take(*m_desk, pack(*m_main)));
        QCOMPARE(hash(*m_desk), hash(*m_main));
        QCOMPARE(verify(*m_desk), QStringList());
    }

    /// Each desk pays back what there is: together it would be more than there is. No field is in conflict; the rule
    /// keeps what was ordered first, and the other one waits with both causes.
    void aLedgerDrainedAtBothDesksIsSetAside()
    {
        const auto move = [&](Workspace &workspace, ShareMovementKind kind, int month, qint64 cents) {
            ShareMovement movement;
            movement.kind = kind;
            movement.day = *makeDate(2026, month, 1);
            movement.cooperative = Id<Cooperative>(m_cooperatives[0].id.uuid());
            movement.amount = Money{cents};
            const auto done = workspace.perform({"Move shares"}, [&](Transaction &t) { return t.insert(movement); });
            return done.has_value();
        };
        QVERIFY(move(*m_main, ShareMovementKind::Subscription, 1, 50'000));
        exchange();
        QVERIFY(move(*m_main, ShareMovementKind::PayBack, 3, 40'000));
        QVERIFY(move(*m_desk, ShareMovementKind::PayBack, 2, 30'000));
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY(merged);
        QCOMPARE(merged->setAside, 1);
        // What was never here has a name all the same.
        QCOMPARE(merged->records.size(), 1);
        const QString name = m_desk->title(describe<ShareMovement>(), merged->records.front().id, {});
        QVERIFY(!name.isEmpty());
        QCOMPARE(merged->records.front().title, name);
        QCOMPARE(shareBalance(m_main->records(), Id<Cooperative>(m_cooperatives[0].id.uuid())), Money{10'000});
        const auto open = conflictList(*m_main, true, m_main->context());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.front().raw.kind, QStringLiteral("rule"));
        QVERIFY(!open.front().explanation.isEmpty());
        QVERIFY(!open.front().command.isEmpty());
        // What it holds can be read: by whoever decides, and in the history, where it does not count as done.
        const auto amountIn = [](const QList<RecordChange> &changes) {
            return changes.size() == 1
                && std::any_of(changes.front().fields.begin(), changes.front().fields.end(),
                               [](const FieldChange &field) { return field.after.plain.startsWith(u"300"); });
        };
        QVERIFY(amountIn(wantedBy(*m_main, open.front().raw.cmd, m_main->context())));
        const auto history = History(*m_main).search({}, 50, m_main->context()).first;
        const auto aside =
            std::find_if(history.begin(), history.end(), [](const HistoryEntry &entry) { return entry.setAside; });
        QVERIFY(aside != history.end());
        QVERIFY(amountIn(aside->changes));
        // The answer takes the desk's own record back: it says so before.
        const QByteArray bytes = pack(*m_main);
        const auto answer = take(*m_desk, bytes, {.keep = false});
        QVERIFY(answer);
        QCOMPARE(answer->setAside, 0);
        QCOMPARE(answer->ownSetAside, 1);
        const auto lost = std::find_if(answer->records.begin(), answer->records.end(),
                                       [](const MergedRecord &record) { return record.own; });
        QVERIFY(lost != answer->records.end());
        QVERIFY(lost->setAside);
        QCOMPARE(lost->op, SQLITE_DELETE);
        QCOMPARE(lost->title, name);
        QCOMPARE(answer->commands[lost->commands.front()].cmd, open.front().raw.cmd);
        QVERIFY(!answer->commands[lost->commands.front()].explanations.isEmpty());
        QVERIFY(take(*m_desk, bytes));
        QCOMPARE(hash(*m_desk), hash(*m_main));
        QCOMPARE(openConflictCount(*m_desk), 1);
        QCOMPARE(verify(*m_main), QStringList());
        QCOMPARE(verify(*m_desk), QStringList());
    }

    void removedHereAndChangedThereIsSetAside()
    {
        QVERIFY(m_main->perform(
            {"Remove"}, [&](Transaction &t) { return t.remove(describe<Agreement>(), m_agreement.id.uuid()); }));
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.places = 3; }));
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY(merged);
        QCOMPARE(merged->setAside, 1);
        QCOMPARE(merged->conflicts.front().title, QStringLiteral("Verde pubblico"));
        QVERIFY(!merged->conflicts.front().canBeCarriedOut); // there is nothing to change any more
        QVERIFY(take(*m_desk, pack(*m_main)));
        QVERIFY(!m_desk->records().load(m_agreement.id));
        QCOMPARE(openConflictCount(*m_desk), 1);
        QVERIFY(resolveConflict(*m_desk, merged->conflicts.front().raw.id, Choose::Theirs));
        exchange();
        QCOMPARE(openConflictCount(*m_main), 0);
    }

    /// Of a row that goes with the merge it is said which one it was, field by field.
    void aRowThatGoesIsNamedAsItWas()
    {
        QVERIFY(giveTheBodyASeat());
        QVERIFY(change(*m_desk, m_body.id, [](Organisation &body) { body.seats.clear(); }));
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(merged->records.size(), 1);
        QVERIFY(merged->records.front().fields.size() >= 2);
        for (const MergedField &field : merged->records.front().fields)
            QCOMPARE(field.where, QStringLiteral("Seat Operating seat"));
    }

    /// So is a row that was removed here and changed there.
    void aRowThatIsGoneIsNamedInItsConflict()
    {
        QVERIFY(giveTheBodyASeat());
        QVERIFY(change(*m_main, m_body.id, [](Organisation &body) { body.seats.clear(); }));
        QVERIFY(change(*m_desk, m_body.id, [](Organisation &body) { body.seats[0].phone = QStringLiteral("049123"); }));
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QVERIFY(!merged->conflicts.isEmpty());
        for (const ConflictInfo &conflict : merged->conflicts)
            QCOMPARE(conflict.where, QStringLiteral("Seat Operating seat"));
    }

    void aReferenceToWhatIsGoneIsSetAside()
    {
        QVERIFY(m_main->perform({"Remove"}, [&](Transaction &t) -> Done {
            INSIEME_TRY(t.remove(describe<Agreement>(), m_agreement.id.uuid()));
            return t.remove(describe<Organisation>(), m_body.id.uuid());
        }));
        Agreement other;
        other.subject = QStringLiteral("Nuovissimo");
        other.body = m_body.id;
        QVERIFY(m_desk->perform({"Add"}, [&](Transaction &t) { return t.insert(other); }));
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY(merged);
        QCOMPARE(merged->setAside, 1);
        QCOMPARE(verify(*m_main), QStringList());
        QCOMPARE(m_desk->search().find(QStringLiteral("nuovissimo"), nullptr, 5).size(), 1);
        exchange();
        QCOMPARE(m_desk->search().find(QStringLiteral("nuovissimo"), nullptr, 5).size(), 0);
    }

    void theHistoryNamesWhoDidItAtWhichDesk()
    {
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.places = 7; }));
        QVERIFY(m_desk->perform({"Add"}, [&](Transaction &t) {
            Organisation other;
            other.names.push_back({{}, {}, QStringLiteral("Altro"), {}, {}, {}});
            return t.insert(other);
        }));
        exchange();
        const History history(*m_main);
        const auto ofRecord = history.ofRecord(m_agreement.id.uuid(), 10, m_main->context());
        QCOMPARE(ofRecord.size(), 2);
        QCOMPARE(ofRecord.front().info.label, QStringLiteral("Change"));
        QCOMPARE(ofRecord.front().changes.size(), 1);
        QCOMPARE(ofRecord.front().changes.front().fields.front().after, QStringLiteral("7"));
        HistoryFilter filter;
        filter.type = &describe<Agreement>();
        filter.column = QStringLiteral("places");
        const auto [found, more] = history.search(filter, 10, m_main->context());
        QCOMPARE(found.size(), 1);
        QVERIFY(!more);
        filter = {};
        filter.from = *makeDate(2026, 6, 23);
        QVERIFY(history.search(filter, 10, m_main->context()).first.isEmpty());
        filter.from = today;
        QVERIFY(history.search(filter, 2, m_main->context()).second);
    }

    void aCompleteRuleIsListedWithBothCauses()
    {
        // Each desk lowers the amount by the same sum, and each takes it off another instalment: both were right.
        QVERIFY(change(*m_main, m_agreement.id, [&](Agreement &a) {
            a.status = AgreementStatus::Signed;
            a.signedOn = a.start = today;
            a.consortium = Id<Organisation>(m_cooperatives[0].id.uuid());
            a.amount = Money{100000};
            a.shares.push_back(
                {{}, {}, Id<Cooperative>(m_cooperatives[0].id.uuid()), {}, Percent{10000}, {}, {}, {}, {}});
            a.instalments.push_back({{}, {}, 1, QStringLiteral("alla firma"), {}, Money{50000}});
            a.instalments.push_back({{}, {}, 2, QStringLiteral("a saldo"), {}, Money{50000}});
        }));
        exchange();
        const auto lower = [](size_t which) {
            return [which](Agreement &a) {
                a.status = AgreementStatus::Signed;
                a.amount = Money{90000};
                a.instalments[which].amount = Money{40000};
            };
        };
        // The terms of a signed agreement change by way of a draft.
        const auto draft = [](Agreement &a) { a.status = AgreementStatus::Draft; };
        QVERIFY(change(*m_main, m_agreement.id, draft));
        QVERIFY(change(*m_main, m_agreement.id, lower(0)));
        QVERIFY(change(*m_desk, m_agreement.id, draft));
        QVERIFY(change(*m_desk, m_agreement.id, lower(1)));
        // Where names are masked it is said what the rule demands, not of whom.
        MergeOptions masked;
        masked.keep = false;
        masked.shown = Disclosure::Public;
        const auto preview = take(*m_main, pack(*m_desk), masked);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text));
        QCOMPARE(preview->findings.size(), 1);
        QVERIFY(preview->findings.front().here.isEmpty() && preview->findings.front().there.isEmpty());
        QCOMPARE(preview->findings.front().text, QStringLiteral("shares, funding and instalments make up the whole"));
        for (const MergedCommand &command : preview->commands)
            QVERIFY(command.label.isEmpty() && command.reason.isEmpty());
        const auto report = take(*m_main, pack(*m_desk));
        QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->setAside, 0);
        QCOMPARE(report->conflicts.size(), 0);
        QCOMPARE(report->findings.size(), 1);
        // The rule stands first, and after it those that hold.
        QVERIFY(report->rules.size() > 2);
        QCOMPARE(report->rules.front().demand, QStringLiteral("shares, funding and instalments make up the whole"));
        QCOMPARE(report->rules.front().newly, 1);
        QCOMPARE(report->rules.front().records, 1);
        QCOMPARE(report->rules.back().broken, 0);
        const MergeFinding &finding = report->findings.front();
        QCOMPARE(finding.id, m_agreement.id.uuid());
        QVERIFY(!finding.text.isEmpty() && !finding.here.isEmpty() && !finding.there.isEmpty());
        // A broken rule is for verify to say, too; an open conflict is not.
        QCOMPARE(verify(*m_main).size(), 1);
    }

    void whatADraftLacksArrivesAndIsListed()
    {
        const auto wrong = [](Agreement &a) { a.cig = QStringLiteral("B2F4A91C0"); };
        QVERIFY(change(*m_desk, m_agreement.id, wrong));
        const auto report = take(*m_main, pack(*m_desk));
        QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->setAside, 0);
        QCOMPARE(m_main->records().load(m_agreement.id)->cig, QStringLiteral("B2F4A91C0"));
        QCOMPARE(report->findings.size(), 1);
        QVERIFY2(report->findings.front().text.startsWith(QStringLiteral("CIG: ")),
                 qPrintable(report->findings.front().text));
        QStringList drafts;
        QCOMPARE(verify(*m_main, &drafts), QStringList());
        QCOMPARE(drafts.size(), 1);
        // It is no finding a second time, when the draft comes with another change.
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.notes = QStringLiteral("dopo"); }));
        const auto again = take(*m_main, pack(*m_desk));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QCOMPARE(again->findings.size(), 0);
    }

    /// Here the deed leaves its draft, there its code becomes wrong: one of the two is set aside, and the signed deed
    /// has no wrong code.
    void aWrongCodeDoesNotReachASignedDeed()
    {
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) { a.status = AgreementStatus::Sent; }));
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.cig = QStringLiteral("B2F4A91C0"); }));
        const auto report = take(*m_main, pack(*m_desk));
        QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->setAside, 1);
        const auto now = m_main->records().load(m_agreement.id);
        QVERIFY(now->status == AgreementStatus::Sent && now->cig.isEmpty());
        QCOMPARE(verify(*m_main), QStringList());
    }

    void aMergeIsOneStepUntilItIsPassedOn()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(change(*m_desk, m_agreement.id, [i](Agreement &a) { a.places = i + 2; }));
        const QByteArray was = hash(*m_main);
        const QByteArray bytes = pack(*m_desk);
        const auto merged = take(*m_main, bytes);
        QVERIFY(merged);
        QCOMPARE(m_main->undoable()->step, merged->step);
        QCOMPARE(m_main->undoable()->kind, StepKind::Merge);
        QVERIFY(m_main->undoable()->label.contains(QStringLiteral("Presina")));
        QVERIFY(m_main->undo());
        QCOMPARE(hash(*m_main), was);
        QVERIFY(!m_main->redo());
        QCOMPARE(verify(*m_main), QStringList());
        // The same package can come again.
        const auto again = take(*m_main, bytes);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QVERIFY(again->nothing.isEmpty());
        QCOMPARE(m_main->records().load(m_agreement.id)->places, 4);
        QVERIFY(take(*m_desk, pack(*m_main)));
        QCOMPARE(hash(*m_desk), hash(*m_main));
        const auto late = m_main->undo(again->step);
        QVERIFY(!late);
        QCOMPARE(late.error().code, Error::Code::Refused);
        QCOMPARE(verify(*m_main), QStringList());
        QCOMPARE(verify(*m_desk), QStringList());
    }

    /// What stands on a merge is named step by step, as what stands on any other step is.
    void whatStandsOnAMergeIsNamed()
    {
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.places = 5; }));
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY(merged);
        const auto noted = change(*m_main, m_agreement.id, [](Agreement &a) { a.notes = QStringLiteral("dopo"); });
        const auto there = change(*m_main, m_agreement.id, [](Agreement &a) { a.places = 6; });
        const auto back = change(*m_main, m_agreement.id, [](Agreement &a) { a.places = 5; });
        Organisation late;
        late.names.push_back({{}, {}, QStringLiteral("Tardiva"), {}, {}, {}});
        const auto added = m_main->perform({"Add"}, [&](Transaction &t) { return t.insert(late); });
        const auto seated = change(*m_main, m_body.id, [](Organisation &body) { body.seats.push_back({}); });
        QVERIFY(noted && there && back && added && seated);
        const auto refused = m_main->undo(merged->step);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        const QString &text = refused.error().text;
        const auto at = [&text](qint64 step) { return text.indexOf(QStringLiteral("(step %1,").arg(step)); };
        QVERIFY2(at(*noted) > 0 && at(*added) > 0 && at(*seated) > 0, qPrintable(text));
        QVERIFY2(at(*seated) < at(*added) && at(*added) < at(*noted), qPrintable(text));
        QVERIFY2(at(*there) < 0 && at(*back) < 0, qPrintable(text)); // together they come to nothing
        QVERIFY2(text.contains(QStringLiteral("“Tardiva”: was added since")), qPrintable(text));
        for (const auto &step : {seated, added, back, there, noted})
            QVERIFY(m_main->undo(*step));
        // An update of the structure is no less in the way of a merge.
        const auto version = [this](qint64 step, int by) {
            return m_main->database().exec(
                QStringLiteral("UPDATE journal SET schema_ver=schema_ver+%2 WHERE local_no=%1").arg(step).arg(by));
        };
        QVERIFY(version(merged->step, -1));
        const auto older = m_main->undo(merged->step);
        QVERIFY(!older);
        QVERIFY2(older.error().text.contains(QStringLiteral("older than the update")), qPrintable(older.error().text));
        QVERIFY(version(merged->step, 1));
        QVERIFY(m_main->undo(merged->step));
        QCOMPARE(verify(*m_main), QStringList());
    }

    void undoingAMergeBringsBackWhatWaited()
    {
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) { a.places = 9; }));
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) {
            a.places = 2;
            a.court = QStringLiteral("Padova");
        }));
        const QByteArray was = hash(*m_desk);
        const QByteArray bytes = pack(*m_main);
        const auto report = take(*m_desk, bytes);
        QVERIFY(report);
        // The desk's own value gave way: the record and its command are listed.
        QCOMPARE(report->records.size(), 1);
        QCOMPARE(report->records.front().conflicts, 1);
        QCOMPARE(report->commands.back().own, true);
        QCOMPARE(report->ownSetAside, 0);
        QCOMPARE(m_desk->records().load(m_agreement.id)->places, 9);
        QCOMPARE(openConflictCount(*m_desk), 1);
        // A step on top stands in the way until it is undone.
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.notes = QStringLiteral("dopo"); }));
        QVERIFY(!m_desk->undo(m_desk->undoable()->step - 2));
        QVERIFY(m_desk->undo());
        QVERIFY(m_desk->undo());
        QCOMPARE(hash(*m_desk), was);
        QCOMPARE(openConflictCount(*m_desk), 0);
        QCOMPARE(verify(*m_desk), QStringList());
        QVERIFY(m_desk->undo());
        QCOMPARE(m_desk->records().load(m_agreement.id)->places, m_agreement.places);
        QVERIFY(m_desk->redo());
        QVERIFY(take(*m_desk, bytes));
        exchange();
    }

    void leavingARecordOutSetsItsCommandsAside()
    {
        Organisation added;
        added.names.push_back({{}, {}, QStringLiteral("Ente nuovo"), {}, {}, {}});
        QVERIFY(m_desk->perform({"Add"}, [&](Transaction &t) { return t.insert(added); }));
        QVERIFY(change(*m_desk, m_agreement.id, [&](Agreement &a) { a.body = added.id; }));
        const QByteArray bytes = pack(*m_desk);
        MergeOptions options;
        options.keep = false;
        options.excluded.insert(added.id.uuid(), QStringLiteral("doppio"));
        const auto preview = take(*m_main, bytes, options);
        QVERIFY(preview);
        // What falls with it is shown: the agreement would point to a record that is not there.
        QCOMPARE(preview->setAside, 2);
        options.keep = true;
        QVERIFY(take(*m_main, bytes, options));
        QVERIFY(!m_main->records().exists(describe<Organisation>(), added.id.uuid()));
        QCOMPARE(openConflictCount(*m_main), 2);
        QVERIFY(take(*m_desk, pack(*m_main)));
        QCOMPARE(hash(*m_desk), hash(*m_main));
    }

    void packagesOutOfPlaceAreRefusedOrIgnored()
    {
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.places = 3; }));
        const QByteArray first = pack(*m_desk);
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.places = 4; }));
        const QByteArray second = pack(*m_desk);
        QVERIFY(take(*m_main, second));
        const QByteArray was = hash(*m_main);
        for (const QByteArray &old : {first, second}) {
            const auto ignored = take(*m_main, old);
            QVERIFY(ignored);
            QVERIFY(!ignored->nothing.isEmpty());
            QCOMPARE(ignored->step, 0);
        }
        QCOMPARE(hash(*m_main), was);
        // Its own package; a package of another desk at a desk that gives no order.
        QVERIFY(!take(*m_desk, second)->nothing.isEmpty());
        auto third = Workspace::create(file("third.insieme"), areas(), QStringLiteral("Crema"), today).value();
        refused(*third, second, Error::Code::Refused);
        QVERIFY(take(*third, pack(*m_main, {.full = true})));
        refused(*third, second, Error::Code::Refused);
        // A package is missing in between.
        QVERIFY(take(*m_desk, pack(*m_main)));
        QVERIFY(take(*m_main, pack(*m_desk)));
        QVERIFY(change(*third, m_agreement.id, [](Agreement &a) { a.court = QStringLiteral("Crema"); }));
        QVERIFY(take(*m_main, pack(*third)));
        const QByteArray answer = pack(*m_main);
        QVERIFY(take(*m_desk, answer));
        QVERIFY(!take(*m_desk, answer)->nothing.isEmpty());
        // Another consortium.
        auto foreign = Workspace::create(file("foreign.insieme"), areas(), {}, today).value();
        Organisation organisation;
        organisation.names.push_back({{}, {}, QStringLiteral("Altro"), {}, {}, {}});
        QVERIFY(foreign->perform({"Add"}, [&](Transaction &t) { return t.insert(organisation); }));
        refused(*m_main, pack(*foreign), Error::Code::NotOurs);
        refused(*foreign, answer, Error::Code::NotOurs);
        QCOMPARE(verify(*m_main), QStringList());
    }

    /// It counts its packages anew: what is new in one arrives, whatever its number.
    void aDeskRestoredFromAnOlderCopyIsNotIgnored()
    {
        const QString path = file("desk.insieme"), copy = file("copy.insieme");
        m_desk.reset();
        QVERIFY(QFile::copy(path, copy));
        m_desk = Workspace::open(path, areas()).value();
        for (int places : {3, 4}) {
            QVERIFY(change(*m_desk, m_agreement.id, [places](Agreement &a) { a.places = places; }));
            QVERIFY(take(*m_main, pack(*m_desk)));
        }
        m_desk.reset();
        QVERIFY(QFile::remove(path) && QFile::rename(copy, path));
        m_desk = Workspace::open(path, areas()).value();
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.court = QStringLiteral("Padova"); }));
        const auto merged = take(*m_main, pack(*m_desk));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(merged->nothing, QString());
        QCOMPARE(m_main->records().load(m_agreement.id)->court, QStringLiteral("Padova"));
        QVERIFY(take(*m_desk, pack(*m_main)));
        QCOMPARE(hash(*m_desk), hash(*m_main));
        QCOMPARE(m_desk->records().load(m_agreement.id)->places, 4);
        QCOMPARE(verify(*m_main), QStringList());
    }

    void damagedPackagesAreRefused()
    {
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.places = 3; }));
        const QByteArray good = pack(*m_desk);
        refused(*m_main, good.left(good.size() / 2), Error::Code::Damaged);
        refused(*m_main, good.left(20), Error::Code::Damaged);
        refused(*m_main, {}, Error::Code::NotOurs);
        refused(*m_main, QByteArray(3000, 'x'), Error::Code::NotOurs);
        for (const int at : {30, int(good.size()) / 2, int(good.size()) - 5}) {
            QByteArray flipped = good;
            flipped[at] = char(flipped[at] ^ 1);
            refused(*m_main, flipped, Error::Code::Damaged);
        }
        QByteArray newer = good;
        newer[15] = 9;
        refused(*m_main, newer, Error::Code::NewerFile);
        // Whole, but of another structure; with a table that is none of ours; with an entry that was altered.
        auto package = *parsePackage(good, {});
        package.header.schema += 1;
        refused(*m_main, *packageBytes(package, {}), Error::Code::NewerFile);
        package = *parsePackage(good, {});
        package.entries.front().reason = QStringLiteral("altro");
        refused(*m_main, *packageBytes(package, {}), Error::Code::Damaged);
        package = *parsePackage(good, {});
        package.entries.front().stored = packed(QByteArray("T\x02\x01\x00meta\x00\x12\x00\x03\x01k\x03\x01v", 16));
        package.entries.front().sha256 = package.entries.front().hash();
        refused(*m_main, *packageBytes(package, {}), Error::Code::Damaged);
        package = *parsePackage(good, {});
        package.conflicts.append({QStringLiteral("x'); --"),
                                  package.entries.front().cmd,
                                  QStringLiteral("field"),
                                  QStringLiteral("agreement"),
                                  newUuid(),
                                  QStringLiteral("notes"),
                                  {},
                                  {},
                                  {},
                                  {}});
        refused(*m_main, *packageBytes(package, {}), Error::Code::Damaged);
        QVERIFY(take(*m_main, good));
    }

    void changesetsFromOutsideAreLookedThrough()
    {
        const auto entries = journalEntries(m_main->database(), QStringLiteral("1 ORDER BY local_no"));
        for (const JournalEntry &entry : entries) {
            const QByteArray whole = *unpacked(entry.stored);
            QVERIFY(isWellFormed(whole));
            QVERIFY(isWellFormed(*inverseOf(whole)));
            QVERIFY(!isWellFormed(whole.left(whole.size() - 1)));
            QVERIFY(!isWellFormed(whole + 'x'));
        }
        QVERIFY(isWellFormed({}));
        const auto bytes = [](std::initializer_list<int> list) {
            QByteArray result;
            for (const int byte : list)
                result += char(byte);
            return result;
        };
        // A row without a table; a patchset; no column; too many columns; two keys; a name without its end.
        QVERIFY(!isWellFormed(bytes({18, 0, 5})));
        QVERIFY(!isWellFormed(bytes({'P', 1, 1, 't', 0, 9, 0, 5})));
        QVERIFY(!isWellFormed(bytes({'T', 0, 't', 0})));
        QVERIFY(!isWellFormed(bytes({'T', 0x83, 0xff, 0x7f, 1}) + QByteArray(70'000, '\0')));
        QVERIFY(!isWellFormed(bytes({'T', 2, 1, 1, 't', 0})));
        QVERIFY(!isWellFormed(bytes({'T', 1, 1, 't'})));
        // A floating-point number; text longer than the rest; an inserted row with a value missing; an unknown kind of
        // row.
        QVERIFY(!isWellFormed(bytes({'T', 1, 1, 't', 0, 18, 0, 2}) + QByteArray(8, '\0')));
        QVERIFY(!isWellFormed(bytes({'T', 1, 1, 't', 0, 18, 0, 3, 9, 'a'})));
        QVERIFY(!isWellFormed(bytes({'T', 1, 1, 't', 0, 18, 0, 0})));
        QVERIFY(!isWellFormed(bytes({'T', 1, 1, 't', 0, 17, 0, 5})));
        QVERIFY(isWellFormed(bytes({'T', 1, 1, 't', 0, 18, 0, 3, 1, 'a'})));
    }

    void aPassphraseProtects()
    {
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.notes = QStringLiteral("riservatissimo"); }));
        const QString words = QStringLiteral("perché no");
        const QByteArray sealed = pack(*m_desk, {}, words);
        QVERIFY(isEncrypted(sealed));
        QCOMPARE(packageHeader(sealed)->deskName, QStringLiteral("Presina"));
        refused(*m_main, sealed, Error::Code::Refused);
        refused(*m_main, sealed, Error::Code::Refused, QStringLiteral("perche no"));
        // An altered body with a checksum that fits is found by the cipher.
        QByteArray altered = sealed.left(sealed.size() - 32);
        altered[altered.size() - 3] = char(altered[altered.size() - 3] ^ 1);
        altered += QCryptographicHash::hash(altered, QCryptographicHash::Sha256);
        refused(*m_main, altered, Error::Code::Refused, words);
        const auto merged = take(*m_main, sealed, {}, words);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(m_main->records().load(m_agreement.id)->notes, QStringLiteral("riservatissimo"));
    }

    void peopleTravelWithTheirKeysAndAreForgottenEverywhere()
    {
        Person person;
        person.givenName = QStringLiteral("Zaccaria");
        person.familyName = QStringLiteral("Introvabilissimo");
        QVERIFY(m_desk->perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        exchange();
        QCOMPARE(m_main->records().load(person.id)->familyName, person.familyName);
        QVERIFY(m_main->forgetPerson(describe<Person>(), person.id.uuid(), QStringLiteral("richiesta")));
        const auto merged = take(*m_desk, pack(*m_main));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QVERIFY2(merged->forgotten.join(QString()).contains(person.familyName), "said while it can be read");
        QCOMPARE(m_desk->records().load(person.id)->familyName, QString());
        QCOMPARE(m_desk->search().find(QStringLiteral("introvab"), nullptr, 5).size(), 0);
        for (const QFileInfo &copy : automaticBackups(m_desk->path())) {
            const auto opened = Workspace::open(copy.filePath(), areas());
            QVERIFY(opened);
            const auto found = (*opened)->records().load(person.id);
            QVERIFY(!found || found->familyName.isEmpty());
        }
        // No package brings the key back, and nobody writes about the person again.
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.places = 8; }));
        QVERIFY(!change(*m_desk, person.id, [](Person &p) { p.familyName = QStringLiteral("Ritorno"); }));
        exchange();
        QCOMPARE(m_main->records().load(person.id)->familyName, QString());
    }

    /// The merge is made, whatever stays in a copy: those who look learn of it.
    void aCopyThatCannotBeCleanedDoesNotHideAMerge()
    {
        Person person;
        person.givenName = QStringLiteral("Zaccaria");
        person.familyName = QStringLiteral("Introvabilissimo");
        QVERIFY(m_desk->perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        exchange();
        QVERIFY(m_main->forgetPerson(describe<Person>(), person.id.uuid(), QStringLiteral("richiesta")));
        const auto copy = automaticBackup(m_desk->database(), QDateTime::currentDateTime(), QStringLiteral("manual"));
        QVERIFY(copy);
        QFile broken(*copy);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no file") > 0);
        broken.close();
        QSignalSpy told(m_desk.get(), &Workspace::changed);
        const auto merged = take(*m_desk, pack(*m_main));
        QVERIFY(!merged);
        QVERIFY2(merged.error().text.contains(QFileInfo(*copy).fileName()), qPrintable(merged.error().text));
        QCOMPARE(m_desk->records().load(person.id)->familyName, QString());
        QCOMPARE(told.count(), 1);
    }

    /// The desk that forgets holds neither a deed that was not sent yet nor a text that was left out: whoever does
    /// says which of them name the person, and says it to all.
    void deedsOfAnotherDeskAreClosedWhereverTheyAre()
    {
        Person person;
        person.givenName = QStringLiteral("Zaccaria");
        person.familyName = QStringLiteral("Introvabilissimo");
        QVERIFY(m_desk->perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        exchange();
        auto third = Workspace::create(file("third.insieme"), areas(), QStringLiteral("Terza"), today);
        QVERIFY(third);
        QVERIFY(take(**third, pack(*m_main, {.full = true})));
        const QUuid deed = issue(*m_desk, QStringLiteral("Zaccaria Introvabilissimo compra un frullatore."));
        const auto hits = [](Workspace &workspace, const QString &text) {
            return workspace.search().find(text, &describe<Document>(), 5).size();
        };
        QCOMPARE(hits(*m_desk, QStringLiteral("introvab")), 1);
        QVERIFY(m_main->forgetPerson(describe<Person>(), person.id.uuid(), QStringLiteral("richiesta")));
        const auto merged = take(*m_desk, pack(*m_main));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(hits(*m_desk, QStringLiteral("introvab")), 0);
        QCOMPARE(hits(*m_desk, QStringLiteral("frullatore")), 0);
        QCOMPARE(hits(*m_desk, QStringLiteral("0901")), 1);
        exchange();
        QVERIFY(take(**third, pack(*m_main)));
        for (Workspace *each : {m_main.get(), m_desk.get(), third->get()}) {
            QVERIFY(each->records().exists(describe<Document>(), deed));
            QCOMPARE(hits(*each, QStringLiteral("introvab")), 0);
            QCOMPARE(hits(*each, QStringLiteral("frullatore")), 0);
            QCOMPARE(hits(*each, QStringLiteral("0901")), 1);
            QCOMPARE(verify(*each), QStringList());
        }
        // What was found must go on: the merge that brought the forgetting stays.
        const qint64 found = m_desk->database().scalar(QStringLiteral("SELECT max(step) FROM journal WHERE kind=4"));
        QCOMPARE(m_desk->undo(found).error().code, Error::Code::Refused);
    }

    /// What the step that forgets tells already is not told again by every desk, and its merge can be taken back.
    void whatTheForgettingTellsIsNotToldAgain()
    {
        Person person;
        person.givenName = QStringLiteral("Zaccaria");
        person.familyName = QStringLiteral("Introvabilissimo");
        QVERIFY(m_desk->perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        const QUuid deed = issue(*m_desk, QStringLiteral("Zaccaria Introvabilissimo compra un frullatore."));
        exchange();
        QVERIFY(m_main->forgetPerson(describe<Person>(), person.id.uuid(), QStringLiteral("richiesta")));
        QCOMPARE(closedTexts(m_main->database()), QSet<QString>{uuidText(deed)});
        const auto merged = take(*m_desk, pack(*m_main));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(m_desk->database().scalar(QStringLiteral("SELECT count(*) FROM journal WHERE kind=4")), 1);
        QCOMPARE(closedTexts(m_desk->database()), QSet<QString>{uuidText(deed)});
        QCOMPARE(m_desk->search().find(QStringLiteral("frullatore"), &describe<Document>(), 5).size(), 0);
        const auto undone = m_desk->undo(merged->step);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
        QCOMPARE(m_desk->search().find(QStringLiteral("introvab"), nullptr, 5).size(), 0);
    }

    /// The step that forgot is not in a copy from before; what the restored file kept of it goes on to new desks.
    void aDeskThatBeginsFromARestoredFileKeepsThemClosed()
    {
        Person person;
        person.givenName = QStringLiteral("Zaccaria");
        person.familyName = QStringLiteral("Introvabilissimo");
        QVERIFY(m_main->perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        const QUuid deed = issue(*m_main, QStringLiteral("Zaccaria Introvabilissimo compra un frullatore."));
        const QString path = m_main->path(), copy = file("copia.insieme");
        QVERIFY(backupTo(m_main->database(), copy));
        QVERIFY(m_main->forgetPerson(describe<Person>(), person.id.uuid(), QStringLiteral("richiesta")));
        m_main.reset();
        const auto kept = restoreBackup(copy, path, QDateTime::currentDateTime());
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
        auto opened = Workspace::open(path, areas());
        QVERIFY(opened);
        m_main = std::move(*opened);
        QCOMPARE(m_main->database().scalar(QStringLiteral("SELECT count(*) FROM journal WHERE kind=4")), 0);
        auto third = Workspace::create(file("third.insieme"), areas(), QStringLiteral("Terza"), today);
        QVERIFY(third);
        const auto merged = take(**third, pack(*m_main, {.full = true}));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QVERIFY((*third)->records().exists(describe<Document>(), deed));
        QCOMPARE(closedTexts((*third)->database()), QSet<QString>{uuidText(deed)});
        for (const QString &word : {QStringLiteral("introvab"), QStringLiteral("frullatore")})
            QCOMPARE((*third)->search().find(word, nullptr, 5).size(), 0);
        QCOMPARE((*third)->search().find(QStringLiteral("0901"), &describe<Document>(), 5).size(), 1);
        // It is told once.
        QVERIFY(!pack(*m_main).isEmpty());
        QCOMPARE(m_main->database().scalar(QStringLiteral("SELECT count(*) FROM journal WHERE kind=4")), 1);
        QCOMPARE(verify(*m_main), QStringList());
        QCOMPARE(verify(**third), QStringList());
    }

    void aStoppedMergeLeavesTheFileAsItWas()
    {
        exchange();
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.places = 9; }));
        const auto before = m_main->records().load(m_agreement.id);
        const QByteArray package = pack(*m_desk);
        std::atomic<bool> stop = false;
        MergeOptions options;
        options.stop = &stop;
        options.progress = [&stop](qint64, qint64) { stop = true; }; // after the first command
        auto merged = take(*m_main, package, options);
        QVERIFY(!merged.has_value());
        QCOMPARE(merged.error().code, Error::Code::Cancelled);
        QCOMPARE(*m_main->records().load(m_agreement.id), *before);
        QCOMPARE(verify(*m_main), QStringList());
        stop = false;
        options.progress = {};
        merged = take(*m_main, package, options);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(m_main->records().load(m_agreement.id)->places, 9);
    }

    void attachmentsTravelUnlessLeftOut()
    {
        const QByteArray content("contenuto del verbale");
        Attachment attachment;
        attachment.recordTable = QStringLiteral("agreement");
        attachment.recordId = uuidText(m_agreement.id.uuid());
        attachment.fileName = QStringLiteral("verbale.txt");
        attachment.size = content.size();
        QVERIFY(m_desk->perform({"Attach"}, [&](Transaction &t) -> Done {
            const auto hash = storeContent(t, content);
            if (!hash)
                return tl::unexpected(hash.error());
            attachment.sha256 = *hash;
            return t.insert(attachment);
        }));
        const auto bare = makePackage(*m_desk, {.attachments = false});
        QVERIFY(bare);
        QCOMPARE(bare->absentBlobs, QList<QString>{attachment.sha256});
        const auto merged = mergePackage(*m_main, *bare);
        QVERIFY(merged);
        QCOMPARE(merged->absentAttachments.size(), 1);
        QCOMPARE(insieme::content(m_main->database(), attachment.sha256).error().code, Error::Code::NotFound);
        QCOMPARE(verify(*m_main), QStringList());
        QVERIFY(take(*m_main, pack(*m_desk)));
        QCOMPARE(*insieme::content(m_main->database(), attachment.sha256), content);
        // A desk that began without them gets them with a later package, also when it knows every change already.
        auto late = Workspace::create(file("late.insieme"), areas(), QStringLiteral("Terza"), today);
        QVERIFY(late);
        QVERIFY(take(**late, pack(*m_main, {.full = true, .attachments = false})));
        QCOMPARE(insieme::content((*late)->database(), attachment.sha256).error().code, Error::Code::NotFound);
        const auto again = take(**late, pack(*m_main, {.full = true}));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QVERIFY(!again->nothing.isEmpty());
        QCOMPARE(*insieme::content((*late)->database(), attachment.sha256), content);
        QCOMPARE(hash(**late), hash(*m_main));
    }

    /// A deed that came without its contents is found by its words when they follow.
    void aTextThatComesLaterIsFound()
    {
        (void)issue(*m_main, QStringLiteral("Si compra un frullatore."));
        auto late = Workspace::create(file("late.insieme"), areas(), QStringLiteral("Terza"), today);
        QVERIFY(late);
        QVERIFY(take(**late, pack(*m_main, {.full = true, .attachments = false})));
        QCOMPARE((*late)->search().find(QStringLiteral("verbale"), &describe<Document>(), 5).size(), 1);
        QCOMPARE((*late)->search().find(QStringLiteral("frullatore"), nullptr, 5).size(), 0);
        QVERIFY(take(**late, pack(*m_main, {.full = true})));
        QCOMPARE((*late)->search().find(QStringLiteral("frullatore"), nullptr, 5).size(), 1);
    }

    void partnersGetNoPeople()
    {
        Person person;
        person.familyName = QStringLiteral("Introvabilissimo");
        QVERIFY(m_main->perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        QVERIFY(change(*m_main, m_agreement.id, [&](Agreement &a) { a.bodyReferent = person.id; }));
        const auto package = makePartnerPackage(*m_main);
        QVERIFY2(package, package ? "" : qPrintable(package.error().text));
        QCOMPARE(package->entries.size(), 1);
        QVERIFY(package->keys.isEmpty());
        const QByteArray payload = payloadBytes(*package);
        QVERIFY(!payload.contains("ntrovabilissimo"));
        QCOMPARE(package->entries.front().operatorId, QString()); // nor whose account made it
        auto partner = Workspace::create(file("partner.insieme"), areas(), QStringLiteral("Partner"), today).value();
        const auto begun = mergePackage(*partner, *package);
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().text));
        QCOMPARE(partner->records().load(m_agreement.id)->subject, QStringLiteral("Verde pubblico"));
        QCOMPARE(partner->records().load(person.id)->familyName, QString());
        QCOMPARE(verify(*partner), QStringList());
        // Stopped: nothing is written.
        const std::atomic<bool> stop = true;
        ExportOptions stopped;
        stopped.withoutPeople = true;
        stopped.stop = &stop;
        const auto none = exportPackage(*m_main, stopped, file("none.pacchetto"), {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, Error::Code::Cancelled);
        QVERIFY(!QFile::exists(file("none.pacchetto")));
        // It is no desk of the consortium.
        QVERIFY(change(*partner, m_agreement.id, [](Agreement &a) { a.places = 1; }));
        refused(*m_main, pack(*partner), Error::Code::NotOurs);
    }

    void theRoleOfMainDeskIsHandedOver()
    {
        auto third = Workspace::create(file("third.insieme"), areas(), QStringLiteral("Crema"), today).value();
        QVERIFY(take(*third, pack(*m_main, {.full = true})));
        // Ordered at the old main desk, but never seen by the new one.
        QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) { a.places = 5; }));
        QVERIFY(take(*third, pack(*m_main)));
        QVERIFY(change(*m_desk, m_agreement.id, [](Agreement &a) { a.court = QStringLiteral("Padova"); }));
        QVERIFY(takeMainRole(*m_desk));
        const QByteArray order = pack(*m_desk);
        for (Workspace *each : {m_main.get(), third.get()}) {
            const auto taken = take(*each, order);
            QVERIFY2(taken, taken ? "" : qPrintable(taken.error().text));
            QVERIFY(!syncState(*each).main);
            QCOMPARE(syncState(*each).mainName, QStringLiteral("Presina"));
            QCOMPARE(verify(*each), QStringList());
        }
        QCOMPARE(m_main->records().load(m_agreement.id)->places, 5);
        QVERIFY(take(*m_desk, pack(*m_main)));
        QVERIFY(take(*m_desk, pack(*third)));
        const QByteArray answer = pack(*m_desk);
        QVERIFY(take(*m_main, answer));
        QVERIFY(take(*third, answer));
        QCOMPARE(hash(*m_main), hash(*m_desk));
        QCOMPARE(hash(*third), hash(*m_desk));
        QCOMPARE(m_desk->records().load(m_agreement.id)->places, 5);
    }

    void anyEveningOfThePastCanBeOpened()
    {
        HandClock clock;
        m_desk.reset();
        OpenOptions options;
        options.clock = &clock;
        m_desk = Workspace::open(file("desk.insieme"), areas(), options).value();
        std::vector<QByteArray> evenings;
        for (int i = 0; i < 4; ++i) {
            clock.at = clock.at.addDays(1);
            QVERIFY(change(*m_desk, m_agreement.id, [i](Agreement &a) { a.places = 10 + i; }));
            if (i == 2) {
                // What comes from elsewhere counts from its arrival, and rewrites what waited.
                QVERIFY(change(*m_main, m_agreement.id, [](Agreement &a) {
                    a.places = 99;
                    a.court = QStringLiteral("Padova");
                }));
                QVERIFY(take(*m_desk, pack(*m_main)));
            }
            evenings.push_back(hash(*m_desk));
        }
        for (int i = 0; i < 4; ++i) {
            const QString out = m_folder->filePath(QStringLiteral("sera%1.insieme").arg(i));
            const auto made = asOf(*m_desk, *makeDate(2026, 6, 23 + i), out);
            QVERIFY2(made, made ? "" : qPrintable(made.error().text));
            const auto past = Workspace::open(out, areas());
            QVERIFY2(past, past ? "" : qPrintable(past.error().text));
            QCOMPARE(hash(**past), evenings[static_cast<size_t>(i)]);
            QVERIFY((*past)->isReadOnly());
            QCOMPARE((*past)->asOfDay(), *makeDate(2026, 6, 23 + i));
            QCOMPARE(verify(**past), QStringList());
            QVERIFY(!asOf(*m_desk, *makeDate(2026, 6, 23 + i), out));
        }
        QVERIFY(!asOf(*m_desk, *makeDate(2020, 1, 1), file("mai.insieme")));
        QVERIFY(!QFile::exists(file("mai.insieme")));
        const auto changes = changesBetween(*m_desk, *makeDate(2026, 6, 23), *makeDate(2026, 6, 24));
        QVERIFY(changes);
        QCOMPARE(changes->size(), 1);
        QCOMPARE(changes->front().fields.size(), 1);
        QCOMPARE(changes->front().fields.front().before, QStringLiteral("10"));
        QCOMPARE(changes->front().fields.front().after, QStringLiteral("11"));
        QCOMPARE(changesBetween(*m_desk, *makeDate(2026, 6, 23), *makeDate(2026, 6, 23))->size(), 0);
    }

    void verifyReplaysTheHistory()
    {
        QCOMPARE(verify(*m_main), QStringList());
        QVERIFY(m_main->database().exec("UPDATE agreement SET notes='di nascosto'"));
        const QStringList findings = verify(*m_main);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.front().contains(QString::number(1)));
    }

    void theSampleStartsADesk()
    {
        auto sample = createSample(file("sample.insieme"));
        QVERIFY(sample);
        auto other = Workspace::create(file("other.insieme"), areas(), QStringLiteral("Crema"));
        QVERIFY(take(**other, pack(**sample, {.full = true})));
        QCOMPARE(hash(**other), hash(**sample));
        QCOMPARE((*other)->today(), (*sample)->today());
        QCOMPARE(verify(**other), QStringList());
    }
};

} // namespace

INSIEME_TEST(Sync)
#include "tst_sync.moc"
