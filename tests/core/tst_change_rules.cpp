// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/task.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/contracts/act.h"
#include "core/contracts/extension.h"
#include "core/placements/attendance.h"
#include "core/placements/placement.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

/// What may not be changed stays, whatever path the change takes.
class ChangeRulesTest : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Agreement m_agreement;

    template<class R, class F> Result<qint64> change(const Id<R> &id, F &&edit)
    {
        return m_workspace->perform({"Change"}, [&](Transaction &t) -> Done {
            const auto before = t.records().load(id);
            if (!before)
                return tl::unexpected(before.error());
            R after = *before;
            edit(after);
            return t.update(*before, after);
        });
    }
    Agreement now() const { return *m_workspace->records().load(m_agreement.id); }

private slots:
    void init()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
        m_agreement = {};
        m_agreement.subject = u"Prova"_s;
        m_agreement.body = Id<Organisation>(m_workspace->records().ids(describe<PublicBody>()).front());
        m_agreement.consortium = Id<Organisation>(m_workspace->records().ids(describe<Consortium>()).front());
        m_agreement.start = *makeDate(2026, 1, 1);
        m_agreement.end = *makeDate(2026, 12, 31);
        m_agreement.signedOn = *makeDate(2026, 1, 1);
        m_agreement.amount = Money{100'00};
        const auto added = m_workspace->perform({"Add"}, [this](Transaction &t) { return t.insert(m_agreement); });
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
    }
    void cleanup() { m_workspace.reset(); }

    void anOlderStepOfASignedDeedStays()
    {
        QVERIFY(change(m_agreement.id, [](Agreement &a) { a.renewable = true; }));
        const auto older = change(m_agreement.id, [](Agreement &a) { a.renewable = false; });
        QVERIFY(older);
        QVERIFY(change(m_agreement.id, [](Agreement &a) { a.status = AgreementStatus::Signed; }));
        const auto refused = m_workspace->undo(*older);
        QVERIFY(!refused && refused.error().code == Error::Code::Refused);
        QVERIFY2(refused.error().text.contains(u"signed"), qPrintable(refused.error().text));
        QVERIFY(!now().renewable);
        // The signature itself can be taken back, and the older step after it.
        QVERIFY(m_workspace->undo());
        QVERIFY(now().status == AgreementStatus::Draft);
        QVERIFY(m_workspace->undo(*older));
        QVERIFY(now().renewable);
    }

    void aRegisteredActIsUndoneAsAWholeOnly()
    {
        QVERIFY(change(m_agreement.id, [](Agreement &a) { a.status = AgreementStatus::Signed; }));
        AgreementAct act;
        act.agreement = m_agreement.id;
        act.kind = ActKind::Correction;
        act.newAmount = Money{99'00};
        act.actOn = *makeDate(2026, 6, 1);
        act.signedOn = *makeDate(2026, 6, 1);
        QVERIFY(m_workspace->perform({"Act"}, [&](Transaction &t) { return t.insert(act); }));
        const auto registered = m_workspace->perform(
            {"Register"}, [&](Transaction &t) { return registerAct(t, *t.records().load(act.id)); });
        QVERIFY2(registered, registered ? "" : qPrintable(registered.error().text));
        QCOMPARE(now().amount->cents, 99'00);
        for (const auto &[type, id] : {std::pair(&describe<AgreementAct>(), act.id.uuid()),
                                       std::pair(&describe<Agreement>(), m_agreement.id.uuid())})
        {
            const auto removed = m_workspace->perform({"Remove"}, [&](Transaction &t) { return t.remove(*type, id); });
            QVERIFY(!removed && removed.error().code == Error::Code::Refused);
        }
        QVERIFY(m_workspace->undo());
        QCOMPARE(now().amount->cents, 100'00);
        QVERIFY(m_workspace->redo());
        QCOMPARE(now().amount->cents, 99'00);
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// A deadline written by hand holds on to its record, though no reference does.
    void whatNamesARecordWithoutAReferenceKeepsIt()
    {
        Task task;
        task.subject = u"Telefonare"_s;
        task.dueOn = *makeDate(2026, 7, 1);
        task.recordTable = u"agreement"_s;
        task.recordId = uuidText(m_agreement.id.uuid());
        const auto added = m_workspace->perform({"Task"}, [&](Transaction &t) { return t.insert(task); });
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
        const auto remove = [&] {
            return m_workspace->perform(
                {"Remove"}, [&](Transaction &t) { return t.remove(describe<Agreement>(), m_agreement.id.uuid()); });
        };
        const auto refused = remove();
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"Telefonare"), qPrintable(refused.error().text));
        QVERIFY(m_workspace->perform({"Remove"},
                                     [&](Transaction &t) { return t.remove(describe<Task>(), task.id.uuid()); }));
        QVERIFY(remove());
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// The history keeps the titles of removed records in clear: never with the name of a person.
    void theHistoryNamesNobody()
    {
        QUuid month; // one that is not signed
        for (const QUuid &each : m_workspace->records().ids(describe<AttendanceMonth>())) {
            if (!stated(m_workspace->records().load(Id<AttendanceMonth>(each))->signedOn))
                month = each;
        }
        const auto placement =
            m_workspace->records().load(m_workspace->records().load(Id<AttendanceMonth>(month))->placement);
        const QString name = m_workspace->title(describe<Person>(), placement->person.uuid(), {});
        QVERIFY(!name.isEmpty());
        const auto removed = m_workspace->perform(
            {"Remove"}, [&](Transaction &t) { return t.remove(describe<AttendanceMonth>(), month); });
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().text));
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->redo());
        Statement titles(m_workspace->database(), u"SELECT title FROM journal_row WHERE title IS NOT NULL"_s);
        int read = 0;
        while (titles.next()) {
            ++read;
            QVERIFY2(!titles.text(0).contains(name), qPrintable(titles.text(0)));
        }
        QVERIFY(read >= 2);
    }

    /// A form that was opened before the record became another person's neither mixes the keys nor loses a change.
    void aStaleFormKeepsThePersonAndTheKey()
    {
        const Records &records = m_workspace->records();
        const QUuid id = records.ids(describe<Placement>()).front();
        const Placement opened = *records.load(Id<Placement>(id));
        Person other;
        other.familyName = u"Altra"_s;
        other.givenName = u"Persona"_s;
        QVERIFY(m_workspace->perform({"Person"}, [&](Transaction &t) { return t.insert(other); }));
        const auto given = change(Id<Placement>(id), [&](Placement &p) {
            p.person = other.id;
            p.notes = u"cambiate altrove"_s;
        });
        QVERIFY2(given, given ? "" : qPrintable(given.error().text));
        Placement edited = opened;
        edited.code = u"INS-PROVA"_s;
        const auto saved = m_workspace->perform({"Edit"}, [&](Transaction &t) { return t.update(opened, edited); });
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        const Placement after = *records.load(Id<Placement>(id));
        QVERIFY(after.person == other.id);
        QCOMPARE(after.code, u"INS-PROVA"_s);
        QCOMPARE(after.notes, u"cambiate altrove"_s);
    }
};
INSIEME_TEST(ChangeRulesTest)

#include "tst_change_rules.moc"
