// SPDX-License-Identifier: GPL-3.0-or-later
// The journal grows for as long as a file is used: what asks it finds its entries by an index.
#include "core/areas/areas.h"
#include "core/registry/organisation.h"
#include "core/store/as_of.h"
#include "core/store/chain.h"
#include "core/store/history.h"
#include "core/store/verify.h"
#include "core/sync/conflicts.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"
#include "tests/support/testing.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace insieme;

namespace {

/// How many entries a test writes after what it asks for: more than any answer has.
constexpr int later = 20;
/// Statements that went over as many rows without an index to go by, of every connection.
QStringList scans;

/// What goes through the journal on purpose: to its end, or from its newest entry until it has found what it seeks.
bool goesThrough(const QString &sql)
{
    static const QStringList list{
        u"SELECT local_no, step FROM journal ORDER BY local_no"_s, // verify
        QStringLiteral("SELECT local_no, step, cmd, seq, desk, operator, at, label, label_args, reason, schema_ver, "
                       "kind, undo_of, atomic, status, cs, orig, sha256 FROM journal WHERE kind<>5 AND"), // it, too
        u"SELECT j.local_no, j.step, m.step IS NOT NULL FROM journal j"_s, // a filter
    };
    return std::any_of(list.begin(), list.end(), [&sql](const QString &each) { return sql.startsWith(each); });
}

int ended(unsigned, void *, void *ended, void *)
{
    static const QRegularExpression journal(u"\\bjournal(_row)?\\b"_s);
    auto *statement = static_cast<sqlite3_stmt *>(ended);
    const QString sql = QString::fromUtf8(sqlite3_sql(statement));
    const int rows = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1)
        + sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_AUTOINDEX, 1);
    if (rows >= later && sql.contains(journal) && !goesThrough(sql) && !scans.contains(sql))
        scans << sql;
    return 0;
}

int listen(sqlite3 *handle, const char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(handle, SQLITE_TRACE_PROFILE, &ended, nullptr);
}

class Days : public Clock {
public:
    QDateTime at{QDate(2026, 6, 20), QTime(9, 0), QTimeZone("Europe/Rome")};
    QDateTime now() const override { return at; }
};

/// A main desk and another one. On 20 June a body was written, from 21 June on it is changed.
class JournalReads : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Days m_clock;
    std::unique_ptr<Workspace> m_main, m_desk;
    Organisation m_body;

    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<Workspace> made(const char *name)
    {
        (void)Workspace::create(file(name), areas(), QLatin1String(name));
        OpenOptions options;
        options.clock = &m_clock;
        return Workspace::open(file(name), areas(), options).value();
    }
    qint64 done(Workspace &workspace, const std::function<void(Organisation &)> &edit)
    {
        const auto step = workspace.perform({"Change %1", {{{}, &describe<Organisation>(), m_body.id.uuid()}}},
                                            [&](Transaction &t) -> Done {
                                                const auto before = t.records().load(m_body.id);
                                                if (!before)
                                                    return tl::unexpected(before.error());
                                                Organisation after = *before;
                                                edit(after);
                                                return t.update(*before, after);
                                            });
        if (!step)
            qWarning("%s", qPrintable(step.error().text));
        return step.value_or(0);
    }
    bool addSeat(Workspace &workspace)
    {
        return done(workspace,
                    [](Organisation &o) {
                        o.seats.push_back({{}, {}, SeatKind::Operating, u"Sportello"_s, {}, {}, {}, {}, {}, {}, {}});
                    })
            > 0;
    }
    static Result<MergeReport> take(Workspace &from, Workspace &to, const ExportOptions &options = {})
    {
        const auto package = makePackage(from, options);
        return package ? mergePackage(to, *package, {}) : tl::unexpected(package.error());
    }
    /// For how many pairs of rows of the table it makes a difference whether they are asked for by this condition or by
    /// the column, equal to the other's.
    static qint64 wronglyAsked(const Database &database, const char *table, const char *column, const char *other,
                               const QString &condition)
    {
        return database.scalar(u"SELECT count(*) FROM %1 x, %1 y WHERE (y.%2=x.%3)<>(%4)"_s.arg(
            QLatin1String(table), QLatin1String(column), QLatin1String(other), condition));
    }
    /// The file goes on being used.
    void goOn(Workspace &workspace)
    {
        for (int i = 0; i < later; ++i) {
            Organisation other;
            other.names.push_back({{}, {}, u"Altro comune %1"_s.arg(i), {}, {}, {}});
            QVERIFY(workspace.perform({"Add"}, [&](Transaction &t) { return t.insert(other); }));
        }
        scans.clear();
    }

private slots:
    void initTestCase() { QCOMPARE(sqlite3_auto_extension(reinterpret_cast<void (*)()>(&listen)), SQLITE_OK); }
    void cleanupTestCase() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&listen)); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.at = Days().at;
        m_body = {};
        m_body.notes = u"prima"_s;
        m_body.names.push_back({{}, {}, u"Comune di Esempio"_s, {}, {}, {}});
        m_main = made("main.insieme");
        QVERIFY(m_main->perform({"Add"}, [&](Transaction &t) { return t.insert(m_body); }));
        m_desk = made("desk.insieme");
        const auto begun = take(*m_main, *m_desk, {.full = true});
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().text));
        m_clock.at = m_clock.at.addDays(1);
        QVERIFY(addSeat(*m_main));
    }
    void cleanup()
    {
        for (const QString &sql : std::as_const(scans))
            qWarning("%s", qPrintable(sql));
        QVERIFY(scans.isEmpty());
        for (const Workspace *each : {m_main.get(), m_desk.get()}) {
            QCOMPARE(wronglyAsked(each->database(), "journal", "step", "local_no", ofStep(u"x.local_no"_s, u"y"_s)), 0);
            QCOMPARE(wronglyAsked(each->database(), "journal_row", "pk", "pk", ofRow(u"x.pk"_s, u"y"_s)), 0);
        }
        m_main.reset();
        m_desk.reset();
    }

    void theHistoryOfTheFileAndOfARecord()
    {
        goOn(*m_main);
        const History history(*m_main);
        const Context context = m_main->context();
        QCOMPARE(history.steps(0, 5, true).size(), 5);
        QCOMPARE(history.steps(3, 5, true).size(), 2);
        QCOMPARE(history.ofRecord(m_body.id.uuid(), 9, context).size(), 2);
        HistoryFilter filter;
        filter.type = &describe<Organisation>();
        filter.to = *makeDate(2026, 6, 20);
        QCOMPARE(history.search(filter, 9, context).first.size(), 1);
        QVERIFY(wroteMoreRowsThan(m_main->database(), 1, 1));
        QVERIFY(!wroteMoreRowsThan(m_main->database(), 2, 1));
        QCOMPARE(verify(*m_main), QStringList());
    }

    /// What is left of a removed record is its title in the history.
    void aRemovedRecord()
    {
        const qint64 step = done(*m_main, [](Organisation &o) { o.notes = u"dopo"_s; });
        QVERIFY(m_main->perform({"Remove"},
                                [&](Transaction &t) { return t.remove(describe<Organisation>(), m_body.id.uuid()); }));
        goOn(*m_main);
        QVERIFY(m_main->stepInfo(step)->label.contains(QLatin1String("Comune di Esempio")));
        QVERIFY(m_main->undo(step + 1));
        QCOMPARE(History(*m_main).ofRecord(m_body.id.uuid(), 9, m_main->context()).size(), 5);
    }

    void undoAndRedo()
    {
        goOn(*m_main);
        QVERIFY(m_main->undoable());
        QVERIFY(m_main->undo());
        QVERIFY(m_main->redoable());
        QVERIFY(m_main->redo());
        QVERIFY(m_main->undo(2));
    }

    /// Refused in the words of what changed the row since; with the row gone, only the history knows whose it was.
    void anUndoThatDoesNotFit()
    {
        const qint64 edited = done(*m_main, [](Organisation &o) { o.seats.front().name = u"Archivio"_s; });
        const qint64 removed = done(*m_main, [](Organisation &o) { o.seats.clear(); });
        goOn(*m_main);
        const auto refused = m_main->undo(edited);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(QLatin1String("Comune di Esempio"))
                     && refused.error().text.contains(u"step %1"_s.arg(removed)),
                 qPrintable(refused.error().text));
    }

    void conflictsAndTheMergeThatBroughtThem()
    {
        QVERIFY(done(*m_main, [](Organisation &o) {
            o.notes = u"qui"_s;
            o.seats.clear();
        }));
        QVERIFY(done(*m_desk, [](Organisation &o) { o.notes = u"là"_s; }));
        goOn(*m_main);
        goOn(*m_desk);
        const auto merged = take(*m_desk, *m_main);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        const auto open = conflictList(*m_main, true, m_main->context());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.front().theirs, u"qui"_s);
        QVERIFY(History(*m_main).ofRecord(m_body.id.uuid(), 9, m_main->context()).size() > 2);
        QVERIFY(take(*m_main, *m_desk));
        QVERIFY(m_desk->undo());
        QVERIFY(m_desk->undo());
    }

    void aConflictAboutARemovedRecord()
    {
        QVERIFY(m_main->perform({"Remove"},
                                [&](Transaction &t) { return t.remove(describe<Organisation>(), m_body.id.uuid()); }));
        QVERIFY(done(*m_desk, [](Organisation &o) { o.notes = u"là"_s; }));
        goOn(*m_main);
        const auto merged = take(*m_desk, *m_main);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(merged->conflicts.size(), 1);
        QCOMPARE(merged->conflicts.front().title, u"Comune di Esempio"_s);
    }

    void theFileAsItWas()
    {
        QVERIFY(done(*m_main, [](Organisation &o) { o.notes = u"dopo"_s; }));
        goOn(*m_main);
        QVERIFY(asOf(*m_main, *makeDate(2026, 6, 20), file("then.insieme")));
        const auto changes = changesBetween(*m_main, *makeDate(2026, 6, 20), *makeDate(2026, 6, 21));
        QVERIFY(changes);
        QCOMPARE(changes->size(), later + 1);
    }
};

} // namespace

INSIEME_TEST(JournalReads)
#include "tst_journal_reads.moc"
