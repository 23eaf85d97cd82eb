// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/contracts/act.h"
#include "core/contracts/opportunity.h"
#include "core/placements/placement.h"
#include "core/placements/project.h"
#include "core/registry/members.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

/// What a draft is excused, and until when.
class DraftsTest : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Agreement m_draft; ///< nine characters of a CIG, no counterpart

    template<class F> Result<qint64> perform(F &&body)
    {
        return m_workspace->perform({"Change"}, std::forward<F>(body));
    }
    template<class F> Result<qint64> change(F &&edit)
    {
        return perform([&](Transaction &t) {
            Agreement after = now();
            edit(after);
            return t.update(now(), after);
        });
    }
    Agreement now() const { return *m_workspace->records().load(m_draft.id); }
    Id<Organisation> body() const
    {
        return Id<Organisation>(m_workspace->records().ids(describe<PublicBody>()).front());
    }
    static void mend(Agreement &agreement) { agreement.cig = u"B7E26B1DC7"_s; }
    void sign(Agreement &agreement) const
    {
        agreement.consortium = Id<Organisation>(m_workspace->records().ids(describe<Consortium>()).front());
        agreement.start = agreement.signedOn = Date(2026, 1, 1);
        agreement.end = Date(2026, 12, 31);
        agreement.status = AgreementStatus::Signed;
    }
    /// Besides the draft of the sample that is still to be finished.
    QStringList ofDrafts() const
    {
        QStringList drafts;
        const QStringList broken = verify(*m_workspace, &drafts);
        drafts.removeIf([](const QString &each) { return each.contains(u"Ciclofficina"_s); });
        return broken.isEmpty() ? drafts : QStringList(u"the file is broken"_s);
    }
    /// Refused for what the record itself demands, in these words.
    static bool invalid(const Result<qint64> &done, const QStringList &words)
    {
        if (done || done.error().code != Error::Code::Invalid)
            return false;
        return std::all_of(words.begin(), words.end(),
                           [&](const QString &word) { return done.error().text.contains(word); });
    }

private slots:
    void init()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
        QCOMPARE(ofDrafts(), QStringList());
        m_draft = {};
        m_draft.subject = u"Verde"_s;
        m_draft.cig = u"B2F4A91C0"_s;
        const auto added = perform([this](Transaction &t) { return t.insert(m_draft); });
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
    }
    void cleanup() { m_workspace.reset(); }

    void errorsAreStoredAndListed()
    {
        QCOMPARE(now().cig, u"B2F4A91C0"_s);
        QCOMPARE(m_workspace->lastWarnings().size(), 2);
        for (const Problem &problem : m_workspace->lastWarnings())
            QVERIFY(problem.excused && problem.level == Verdict::Level::Invalid && !problem.refuses());
        const QStringList drafts = ofDrafts();
        QCOMPARE(drafts.size(), 2);
        QVERIFY2(drafts.join(u'\n').contains(u"“Verde”: CIG: "_s), qPrintable(drafts.join(u'\n')));
        QVERIFY2(drafts.join(u'\n').contains(u"“Verde”: Counterpart: "_s), qPrintable(drafts.join(u'\n')));
        // The sign in the form stays red, though it can be saved.
        const Agreement draft = now();
        const Problems problems = check(describe<Agreement>(), &draft, m_workspace->context());
        QVERIFY(hasErrors(problems) && !hasRefusals(problems));
        // Any other change of the draft goes through with them, and what is put right is listed no more.
        QVERIFY(change([](Agreement &a) { a.notes = u"nota"_s; }));
        QVERIFY(change(mend));
        QCOMPARE(ofDrafts().size(), 1);
    }

    void leavingTheDraftTellsAllThatIsLeft()
    {
        const auto refused = change([this](Agreement &a) { sign(a); });
        QVERIFY2(invalid(refused, {u"CIG: "_s, u"Counterpart: "_s}),
                 refused ? "signed" : qPrintable(refused.error().text));
        QCOMPARE(refused.error().text.count(u'\n'), 1);
        QVERIFY(now().status == AgreementStatus::Draft);
        // Every way out of it, not only the signature.
        for (const AgreementStatus status : {AgreementStatus::Sent, AgreementStatus::Abandoned})
            QVERIFY(invalid(change([&](Agreement &a) { a.status = status; }), {u"CIG: "_s}));
        QVERIFY(invalid(change([this](Agreement &a) {
                            sign(a);
                            a.body = body();
                        }),
                        {u"CIG: "_s}));
        const auto done = change([this](Agreement &a) {
            sign(a);
            mend(a);
            a.body = body();
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    void outsideTheDraftNothingIsExcused()
    {
        const auto sent = change([this](Agreement &a) {
            mend(a);
            a.body = body();
            a.status = AgreementStatus::Sent;
        });
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text));
        QVERIFY(invalid(change([](Agreement &a) { a.cig = u"B2F4A91C0"_s; }), {u"CIG: "_s}));
        QVERIFY(invalid(change([](Agreement &a) { a.body = {}; }), {u"Counterpart: "_s}));
        QVERIFY(change([this](Agreement &a) { sign(a); }));
        QVERIFY(invalid(change([](Agreement &a) { a.cig = u"B2F4A91C0"_s; }), {u"CIG: "_s}));
        Agreement fresh = m_draft;
        fresh.id = {};
        fresh.status = AgreementStatus::Sent;
        QVERIFY(invalid(perform([&](Transaction &t) { return t.insert(fresh); }), {u"CIG: "_s, u"Counterpart: "_s}));
    }

    /// What a list, the search and the sums rely on is asked of a draft, too.
    void whatADraftIsNotExcused()
    {
        QVERIFY(invalid(change([](Agreement &a) { a.subject.clear(); }), {u"Subject: "_s}));
        QVERIFY(invalid(change([](Agreement &a) { a.amount = Money{-1}; }), {u"Amount: "_s}));
        QVERIFY(invalid(change([](Agreement &a) { a.shares.emplace_back(); }), {u"Shares, row 1"_s}));
        QVERIFY(invalid(change([](Agreement &a) { a.cig = QString(1000, u'x'); }), {u"1,000"_s}));
        QVERIFY(!change([](Agreement &a) { a.body = Id<Organisation>(newUuid()); }));
        QCOMPARE(now().cig, u"B2F4A91C0"_s);
    }

    void typesWithoutADraftAreAsBefore()
    {
        Cooperative cooperative;
        cooperative.category = OrganisationCategory::Cooperative;
        cooperative.names.push_back({{}, {}, u"Cooperativa Esempio Prova"_s, {}, {}, {}});
        cooperative.taxCode = u"8000947028"_s;
        QVERIFY(invalid(perform([&](Transaction &t) { return t.insert(cooperative); }), {u": "_s}));
        cooperative.taxCode.clear();
        cooperative.pec = u"nessuna chiocciola"_s;
        QVERIFY(invalid(perform([&](Transaction &t) { return t.insert(cooperative); }), {u"PEC"_s}));
    }

    /// The editor saw a draft; somebody signed it before it was saved.
    void aDraftThatWasSignedMeanwhileIsExcusedNothing()
    {
        QVERIFY(change([this](Agreement &a) {
            mend(a);
            a.body = body();
        }));
        const Agreement seen = now();
        QVERIFY(change([this](Agreement &a) { sign(a); }));
        Agreement after = seen;
        after.cig = u"B2F4A91C0"_s;
        QVERIFY(invalid(perform([&](Transaction &t) { return t.update(seen, after); }), {u"CIG: "_s}));
        QCOMPARE(now().cig, u"B7E26B1DC7"_s);
    }

    /// The editor saw it right and signs it; meanwhile the draft was spoiled at another field.
    void aDraftThatWasSpoiledMeanwhileIsNotSigned()
    {
        QVERIFY(change([this](Agreement &a) {
            mend(a);
            a.body = body();
        }));
        const Agreement seen = now();
        QVERIFY(change([](Agreement &a) { a.cig = u"B2F4A91C0"_s; }));
        Agreement after = seen;
        sign(after);
        QVERIFY(invalid(perform([&](Transaction &t) { return t.update(seen, after); }), {u"CIG: "_s}));
        QCOMPARE(now().status, AgreementStatus::Draft);
    }

    void undoAndRedoPassByTheSame()
    {
        const auto mended = change([this](Agreement &a) {
            mend(a);
            a.body = body();
        });
        QVERIFY(mended);
        QVERIFY(m_workspace->undo());
        QCOMPARE(now().cig, u"B2F4A91C0"_s);
        QVERIFY(m_workspace->undo()); // its creation
        QVERIFY(!m_workspace->records().exists(describe<Agreement>(), m_draft.id.uuid()));
        QVERIFY(m_workspace->redo());
        QCOMPARE(now().cig, u"B2F4A91C0"_s);
        const auto again = m_workspace->redo();
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        // The error does not come back behind a draft that was sent.
        QVERIFY(change([](Agreement &a) { a.status = AgreementStatus::Sent; }));
        const auto refused = m_workspace->undo(*again);
        QVERIFY(!refused);
        QCOMPARE(now().cig, u"B7E26B1DC7"_s);
    }

    void theStatesThatAreDrafts()
    {
        const auto states = [](auto record, auto set, std::initializer_list<std::pair<int, bool>> expected) {
            for (const auto &[state, draft] : expected) {
                set(record, state);
                if (isDraft(describe<decltype(record)>(), &record) != draft)
                    return false;
            }
            return true;
        };
        const auto status = [](auto &record, int state) { record.status = decltype(record.status)(state); };
        QVERIFY(states(Agreement(), status, {{0, true}, {1, false}, {2, false}, {6, false}}));
        QVERIFY(states(AgreementAct(), status, {{0, true}, {1, false}}));
        QVERIFY(states(Placement(), status, {{0, true}, {1, false}, {5, false}}));
        QVERIFY(states(UtilityProject(), status, {{0, true}, {1, false}, {5, false}}));
        QVERIFY(states(Opportunity(), status,
                       {{int(OpportunityStatus::Found), true},
                        {int(OpportunityStatus::Preparing), true},
                        {int(OpportunityStatus::Submitted), false},
                        {int(OpportunityStatus::Declined), false}}));
        const Cooperative cooperative;
        QVERIFY(!isDraft(describe<Cooperative>(), &cooperative));
        // A placement without its person could not be sealed, without its number nobody would find it.
        const Placement placement;
        QStringList refused;
        for (const Problem &problem : check(describe<Placement>(), &placement, m_workspace->context())) {
            if (problem.refuses())
                refused << problem.field;
        }
        QCOMPARE(refused, QStringList({u"code"_s, u"person_id"_s}));
    }
};
INSIEME_TEST(DraftsTest)

#include "tst_drafts.moc"
