// SPDX-License-Identifier: GPL-3.0-or-later
// The search index and the agenda follow the steps later: what is asked in between, after a kill, in a second window
// and in a file that cannot be written is right all the same.
#include "core/agenda/agenda.h"
#include "core/agenda/task.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/contracts/procurement_rules.h"
#include "core/papers/document.h"
#include "core/papers/register.h"
#include "core/registry/members.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/choice_count.h"
#include "core/store/search.h"
#include "tests/support/issued_deed.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <sys/wait.h>
#include <unistd.h>

using namespace insieme;

namespace {

const Date today = *makeDate(2026, 6, 22);

Organisation organisation(const QString &name)
{
    Organisation record;
    record.names.push_back({{}, {}, name, {}, {}, {}});
    return record;
}

qint64 marks(const Workspace &workspace)
{
    return workspace.database().scalar(QStringLiteral("SELECT count(DISTINCT id) FROM search_dirty"));
}

qsizetype hits(const Workspace &workspace, const QString &text)
{
    return workspace.search().find(text, nullptr, 10).size();
}

QStringList indexOf(const Workspace &workspace)
{
    QStringList lines;
    for (const char *sql : {"SELECT id||kind||title||sort_key||text FROM search_doc ORDER BY 1",
                            "SELECT mark||kind||id||day||done||shown||ifnull(owner, '-') FROM agenda_item ORDER BY 1"})
    {
        Statement rows(workspace.database(), QLatin1String(sql));
        while (rows.next())
            lines << rows.text(0);
    }
    return lines;
}

} // namespace

class FollowTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(path(), areas(), {}, today);
        QVERIFY(created);
        m_workspace = std::move(*created);
    }
    void cleanup() { m_workspace.reset(); }

    void aStepDoesNotWaitForTheIndexButEveryAnswerDoes()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(record); }));
        QCOMPARE(marks(*m_workspace), 1);
        QCOMPARE(m_workspace->title(describe<Organisation>(), record.id.uuid(), {}), QStringLiteral("Alfa"));
        ListQuery query;
        query.type = &describe<Organisation>();
        const RecordList list(m_workspace->records(), query);
        QCOMPARE(list.ids(0, 10), std::vector<QUuid>{record.id.uuid()});
        QCOMPARE(marks(*m_workspace), 0);

        Organisation renamed = record;
        renamed.names.front().name = QStringLiteral("Beta");
        QVERIFY(perform([&](Transaction &t) { return t.update(record, renamed); }));
        QCOMPARE(marks(*m_workspace), 1);
        QCOMPARE(m_workspace->title(describe<Organisation>(), record.id.uuid(), {}), QStringLiteral("Beta"));
        QCOMPARE(hits(*m_workspace, QStringLiteral("alfa")), 0);
        QCOMPARE(hits(*m_workspace, QStringLiteral("beta")), 1);

        Task task;
        task.subject = QStringLiteral("Telefonare");
        task.dueOn = today;
        QVERIFY(perform([&](Transaction &t) { return t.insert(task); }));
        QCOMPARE(Agenda(*m_workspace).items({}, 10).size(), 1u);
        QVERIFY(perform([&](Transaction &t) { return t.remove(describe<Task>(), task.id.uuid()); }));
        QCOMPARE(Agenda(*m_workspace).count({}, 10), 0);
        QCOMPARE(hits(*m_workspace, QStringLiteral("telefonare")), 0);
    }

    /// "convenzione piazzola": one word for the kind, the others of the record. Not where the kind is given.
    void aWordMayNameTheKind()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(record); }));
        const RecordType &type = describe<Organisation>();
        const QString kind = type.singularLabel();
        QCOMPARE(hits(*m_workspace, kind.left(5) + QStringLiteral(" alf")), 1);
        QCOMPARE(hits(*m_workspace, QStringLiteral("alfa ") + type.pluralLabel()), 1);
        QCOMPARE(hits(*m_workspace, kind + QStringLiteral(" beta")), 0);
        QCOMPARE(hits(*m_workspace, kind.left(2) + QStringLiteral(" alfa")), 0);
        QCOMPARE(hits(*m_workspace, describe<Task>().singularLabel() + QStringLiteral(" alfa")), 0);
        QCOMPARE(m_workspace->search().find(kind + QStringLiteral(" alfa"), &type, 10).size(), 0);
    }

    /// Whoever types the counterpart looks for the agreement, not for whoever has a seat in the same town; and each
    /// says by what it is found.
    void whatARecordRefersToComesBeforeItsOtherWords()
    {
        Organisation body = organisation(QStringLiteral("Comune di Piàzzola"));
        Organisation seated = organisation(QStringLiteral("Alfa"));
        seated.municipality = QStringLiteral("Piazzola sul Brenta");
        Agreement record;
        record.subject = QStringLiteral("Servizio");
        record.body = body.id;
        QVERIFY(perform([&](Transaction &t) -> Done {
            INSIEME_TRY(t.insert(body));
            INSIEME_TRY(t.insert(seated));
            record.body = body.id;
            return t.insert(record);
        }));
        const auto hits = m_workspace->search().find(QStringLiteral("PIAZZ"), nullptr, 10);
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits[0].id, body.id.uuid());
        QCOMPARE(hits[1].id, record.id.uuid());
        QCOMPARE(hits[2].id, seated.id.uuid());
        const auto reason = [&](const AnyRecord &of, const QString &text) {
            const auto found = Search::reasonOf(of.type(), of.data(), text, m_workspace->context());
            return found ? found->label + QLatin1Char('|') + found->value : QString();
        };
        QCOMPARE(reason(AnyRecord::of(record), QStringLiteral("servizio piazz")),
                 QStringLiteral("Counterpart|Comune di Piàzzola"));
        QCOMPARE(reason(AnyRecord::of(seated), QStringLiteral("alfa PIÀZZ")),
                 QStringLiteral("Comune|Piazzola sul Brenta"));
        QCOMPARE(reason(AnyRecord::of(seated), QStringLiteral("brenta sul")),
                 QStringLiteral("Comune|Piazzola sul Brenta"));
        QCOMPARE(reason(AnyRecord::of(body), QStringLiteral("piazzola")), QString());
        // What is hidden is no reason.
        Person person;
        person.givenName = QStringLiteral("Zaccaria");
        person.familyName = QStringLiteral("Introvabile");
        person.taxCode = QStringLiteral("NTRZCR80A01G693V");
        Context context = m_workspace->context();
        QVERIFY(Search::reasonOf(describe<Person>(), &person, QStringLiteral("ntrzcr"), context));
        context.shown = Disclosure::Public;
        QVERIFY(!Search::reasonOf(describe<Person>(), &person, QStringLiteral("ntrzcr"), context));
        QVERIFY(!Search::reasonOf(describe<Person>(), &person, QStringLiteral("introvabile"), context));
    }

    /// Many records of one kind leave room for others.
    void manyOfAKindLeaveRoomForOthers()
    {
        QVERIFY(perform([&](Transaction &t) -> Done {
            for (int i = 0; i < 20; ++i) {
                Organisation record = organisation(QStringLiteral("Alfa %1").arg(i));
                INSIEME_TRY(t.insert(record));
            }
            Task task;
            task.subject = QStringLiteral("Telefonare ad Alfa");
            task.dueOn = today;
            return t.insert(task);
        }));
        const auto tasks = [&](const QList<SearchHit> &hits) {
            return std::count_if(hits.begin(), hits.end(),
                                 [](const SearchHit &hit) { return hit.type == &describe<Task>(); });
        };
        const auto all = m_workspace->search().find(QStringLiteral("alfa"), nullptr, 10);
        QVERIFY(all.size() == 10 && tasks(all) == 0);
        const auto some = m_workspace->search().find(QStringLiteral("alfa"), nullptr, 10, 4);
        QVERIFY(some.size() == 5 && tasks(some) == 1);
    }

    /// Those that have no room as what they are do not come back as what they extend.
    void aKindThatExtendsAnotherIsCountedOnce()
    {
        for (int i = 0; i < 20; ++i) {
            PublicBody body;
            body.names.push_back({{}, {}, QStringLiteral("Gamma %1").arg(i, 2, 10, QLatin1Char('0')), {}, {}, {}});
            QVERIFY(perform([&](Transaction &t) { return t.insert(body); }));
        }
        for (const char *text : {"gamma", "gamma 1"}) {
            const auto hits = m_workspace->search().find(QLatin1String(text), nullptr, 40, 8);
            QCOMPARE(hits.size(), 8);
            for (const SearchHit &hit : hits)
                QCOMPARE(hit.type, &describe<PublicBody>());
        }
        QCOMPARE(m_workspace->search().find(QStringLiteral("gamma"), nullptr, 40).size(), 20);
    }

    /// What gives way, because its kind in particular has no room, does not go on taking the room of what it extends.
    void whatGivesWayLeavesItsRoom()
    {
        PublicBody first, second;
        first.names.push_back({{}, {}, QStringLiteral("Organ Alfa"), {}, {}, {}});
        second.names.push_back({{}, {}, QStringLiteral("Alfa Beta"), QStringLiteral("Organ"), {}, {}});
        Organisation other = organisation(QStringLiteral("Zeta"));
        other.names.front().shortName = QStringLiteral("Organ Alfa");
        QVERIFY(perform([&](Transaction &t) -> Done {
            INSIEME_TRY(t.insert(first));
            INSIEME_TRY(t.insert(second));
            return t.insert(other);
        }));
        // The second is met as an organisation first, since the word for that kind counts as one of its title.
        const auto hits = m_workspace->search().find(QStringLiteral("organ alfa"), nullptr, 10, 1);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0].id, first.id.uuid());
        QCOMPARE(hits[1].id, other.id.uuid());
    }

    /// A word that begins many words, beside one for a kind or for a kind alone: however many records of other kinds
    /// have it, none of them is read for that.
    void theWorkOfAQuestionForAKindDoesNotGrow()
    {
        Organisation record = organisation(QStringLiteral("Alfa zzz"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(record); }));
        m_workspace->catchUp();
        const RecordType &type = describe<Organisation>();
        int made = 0;
        const auto fill = [&](int until) {
            QVERIFY(m_workspace->database().exec(
                QStringLiteral("WITH RECURSIVE c(i) AS (SELECT %1 UNION ALL SELECT i+1 FROM c WHERE i<%2) INSERT INTO "
                               "search_doc(id, kind, title, sort_key, text) SELECT "
                               "'00000000-0000-7000-8000-'||substr('00000000000'||i, -12), 'tasks', 'Zorro', 'zorro', "
                               "'zorro zz %3 ' "
                               "FROM c; INSERT INTO search_text(search_text) VALUES('rebuild')")
                    .arg(made + 1)
                    .arg(until)
                    .arg(Search::kindWord(describe<Task>()))));
            made = until;
        };
        const auto work = [&](const QString &text, const RecordType *kind) {
            int hundreds = 0;
            const auto count = [](void *number) { return ++*static_cast<int *>(number) < 0 ? 1 : 0; };
            sqlite3 *file = m_workspace->database().handle();
            sqlite3_progress_handler(file, 100, count, &hundreds);
            const auto hits = m_workspace->search().find(text, kind, 10);
            sqlite3_progress_handler(file, 0, nullptr, nullptr);
            const bool found =
                std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) { return hit.id == record.id.uuid(); });
            return found ? hundreds : -1;
        };
        const QString both = type.singularLabel().left(5) + QStringLiteral(" zz");
        fill(3'000);
        const int fewBoth = work(both, nullptr), fewOfKind = work(QStringLiteral("zz"), &type);
        QVERIFY(fewBoth >= 0 && fewOfKind >= 0);
        fill(12'000);
        const int manyBoth = work(both, nullptr), manyOfKind = work(QStringLiteral("zz"), &type);
        QVERIFY2(manyBoth >= 0 && manyBoth <= fewBoth + 2,
                 qPrintable(QStringLiteral("%1 %2").arg(fewBoth).arg(manyBoth)));
        QVERIFY2(manyOfKind >= 0 && manyOfKind <= fewOfKind + 2,
                 qPrintable(QStringLiteral("%1 %2").arg(fewOfKind).arg(manyOfKind)));
    }

    /// A step may ask while it runs; what was committed before it is in the answer, and stays right when the step is
    /// refused.
    void anAnswerInsideAStepIsWholeAndGoesWithIt()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(record); }));
        qsizetype found = 0;
        QVERIFY(!perform([&](Transaction &) -> Done {
            found = hits(*m_workspace, QStringLiteral("alfa"));
            return fail(Error::Code::Refused, QStringLiteral("no"));
        }));
        QCOMPARE(found, 1);
        QCOMPARE(marks(*m_workspace), 1);
        QCOMPARE(hits(*m_workspace, QStringLiteral("alfa")), 1);
    }

    void killedBetweenCommitAndIndex()
    {
        Organisation body = organisation(QStringLiteral("Alfa"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(body); }));
        QCOMPARE(hits(*m_workspace, QStringLiteral("alfa")), 1);
        m_workspace.reset();
        Organisation renamed = body;
        renamed.names.front().name = QStringLiteral("Ortensia");
        const pid_t child = ::fork();
        if (child == 0) {
            auto opened = Workspace::open(path(), areas());
            Task task;
            task.subject = QStringLiteral("Telefonare");
            task.dueOn = today;
            const bool good = opened && (*opened)->perform({"Test"}, [&](Transaction &t) -> Done {
                INSIEME_TRY(t.update(body, renamed));
                return t.insert(task);
            });
            // As by kill -9: nothing is closed, nothing is indexed.
            ::_exit(good ? 0 : 1);
        }
        int status = 1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);

        // Where the file cannot be written the answers are right as well, and the marks stay for who can.
        const auto right = [](const Workspace &workspace) {
            QCOMPARE(hits(workspace, QStringLiteral("alfa")), 0);
            QCOMPARE(hits(workspace, QStringLiteral("ortensia")), 1);
            QCOMPARE(Agenda(const_cast<Workspace &>(workspace)).count({}, 10), 1);
        };
        {
            auto readOnly = Workspace::open(path(), areas(), {.readOnly = true});
            QVERIFY(readOnly);
            QCOMPARE((*readOnly)->database().scalar(QStringLiteral("SELECT count(DISTINCT id) FROM main.search_dirty")),
                     2);
            right(**readOnly);
        }
        reopen();
        right(*m_workspace);
        QCOMPARE(marks(*m_workspace), 0);
    }

    void aWindowFollowsALargeStepInSlices()
    {
        m_workspace.reset();
        reopen({.window = true});
        QVERIFY(perform([&](Transaction &t) -> Done {
            for (int i = 0; i < 1000; ++i) {
                Organisation record = organisation(QStringLiteral("Ente %1").arg(i));
                INSIEME_TRY(t.insert(record));
            }
            return {};
        }));
        QCOMPARE(marks(*m_workspace), 1000);
        ListQuery query;
        query.type = &describe<Organisation>();
        const RecordList list(m_workspace->records(), query);
        const auto first = list.ids(0, 1000).size();
        QVERIFY2(first > 0 && first < 1000, qPrintable(QString::number(first)));
        QVERIFY(marks(*m_workspace) > 0);
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        QTRY_COMPARE(marks(*m_workspace), 0);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(changed.front().front().value<Changes>().everything);
        QCOMPARE(list.ids(0, 2000).size(), 1000u);

        // Without anybody asking, the index follows on its own, and nothing is announced a second time.
        changed.clear();
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(record); }));
        QTRY_COMPARE(marks(*m_workspace), 0);
        QCOMPARE(changed.size(), 1);
    }

    void whatWasNotFollowedIsFollowedAtTheNextOpening()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(record); }));
        QCOMPARE(marks(*m_workspace), 1);
        m_workspace.reset();
        reopen();
        QCOMPARE(marks(*m_workspace), 0);
        QCOMPARE(hits(*m_workspace, QStringLiteral("alfa")), 1);
    }

    void aSecondWindowWaitsForTheIndexOfTheFirst()
    {
        m_workspace.reset();
        reopen({.window = true});
        auto second = Workspace::open(path(), areas(), {.window = true});
        QVERIFY(second && (*second)->isReadOnly());
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(record); }));
        QVERIFY((*second)->refresh());
        // The first has not followed yet: the second knows the title, and makes no index of its own.
        QCOMPARE((*second)->title(describe<Organisation>(), record.id.uuid(), {}), QStringLiteral("Alfa"));
        QCOMPARE(hits(**second, QStringLiteral("alfa")), 0);
        QCOMPARE((*second)->database().scalar(QStringLiteral("SELECT count(*) FROM sqlite_temp_schema")), 0);
        QTRY_COMPARE(marks(*m_workspace), 0);
        QVERIFY((*second)->refresh());
        QCOMPARE(hits(**second, QStringLiteral("alfa")), 1);
        QCOMPARE((*second)->database().scalar(QStringLiteral("SELECT count(*) FROM sqlite_temp_schema")), 0);
    }

    void anIndexInMemoryGivesWayToThatOfTheFile()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(record); }));
        auto reader = Workspace::open(path(), areas(), {.readOnly = true});
        QVERIFY(reader);
        QCOMPARE(hits(**reader, QStringLiteral("alfa")), 1);
        QVERIFY((*reader)->database().scalar(QStringLiteral("SELECT count(*) FROM sqlite_temp_schema")) > 0);
        Organisation other = organisation(QStringLiteral("Beta"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(other); }));
        QVERIFY((*reader)->refresh());
        QCOMPARE(hits(**reader, QStringLiteral("beta")), 1);
        m_workspace->catchUp();
        QVERIFY((*reader)->refresh());
        QCOMPARE(hits(**reader, QStringLiteral("beta")), 1);
        QCOMPARE((*reader)->database().scalar(QStringLiteral("SELECT count(*) FROM sqlite_temp_schema")), 0);
    }

    /// What quotes a title follows it, however many quote it and in whatever order they come up.
    void whatQuotesATitleFollowsIt()
    {
        Organisation body = organisation(QStringLiteral("Comune di Alfa"));
        QVERIFY(perform([&](Transaction &t) -> Done {
            INSIEME_TRY(t.insert(body));
            for (int i = 0; i < 20; ++i) {
                Agreement record;
                record.subject = QStringLiteral("Servizio %1").arg(i);
                record.body = body.id;
                INSIEME_TRY(t.insert(record));
            }
            return {};
        }));
        const auto found = [&](const QString &text) {
            return m_workspace->search().find(text, &describe<Agreement>(), 100).size();
        };
        QCOMPARE(found(QStringLiteral("alfa")), 20);
        Organisation renamed = body;
        renamed.names.front().name = QStringLiteral("Comune di Beta");
        QVERIFY(perform([&](Transaction &t) { return t.update(body, renamed); }));
        QCOMPARE(found(QStringLiteral("alfa")), 0);
        QCOMPARE(found(QStringLiteral("beta")), 20);
    }

    /// The counts of the tabs, however many rows are looked at in one go, are those of the lists behind the tabs.
    void countsInSlicesAreTheCountsOfTheLists()
    {
        Organisation body = organisation(QStringLiteral("Comune di Alfa"));
        const Done filled = perform([&](Transaction &t) -> Done {
            INSIEME_TRY(t.insert(body));
            for (int i = 0; i < 50; ++i) {
                Agreement record;
                record.subject = QStringLiteral("Servizio %1").arg(i);
                record.body = body.id;
                record.kind = static_cast<AgreementKind>(i % 3);
                if (i % 2)
                    record.start = today;
                INSIEME_TRY(t.insert(record));
            }
            return {};
        });
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().text));
        const Field *kind = findField(describe<Agreement>(), u"kind");
        const Field *start = findField(describe<Agreement>(), u"start_date");
        QVERIFY(kind && start);
        ListQuery query;
        query.type = &describe<Agreement>();
        for (const bool narrowed : {false, true}) {
            if (narrowed)
                query.conditions.push_back({.field = start, .test = Condition::Test::NotNull});
            for (const int rows : {1, 7, 50, 1000}) {
                ChoiceCount count(m_workspace->records(), query, *kind);
                int steps = 0;
                while (!count.step(rows))
                    ++steps;
                QCOMPARE(steps, 50 / rows);
                QCOMPARE(count.total(), RecordList(m_workspace->records(), query).count());
                for (int i = 0; i < static_cast<int>(kind->ops->choices->items.size()); ++i) {
                    ListQuery one = query;
                    one.conditions.push_back({.field = kind, .value = Choice{kind->ops->choices, i}});
                    QCOMPARE(count.of(i), RecordList(m_workspace->records(), one).count());
                }
            }
        }
    }

    /// Commands, undo and redo in any order, asked for at any moment: what was followed step by step is what is made
    /// again from the records.
    void followedIsTheSameAsMadeAgain()
    {
        QRandomGenerator random(test::seed());
        const auto word = [&] { return QStringLiteral("Parola%1").arg(random.bounded(12)); };
        for (int i = 0; i < 150; ++i) {
            const auto bodies = m_workspace->records().ids(describe<Organisation>());
            const auto agreements = m_workspace->records().ids(describe<Agreement>());
            const auto any = [&](const std::vector<QUuid> &ids) { return ids[random.bounded(quint32(ids.size()))]; };
            switch (random.bounded(8)) {
            case 0:
            case 1: {
                Organisation record = organisation(word());
                (void)perform([&](Transaction &t) { return t.insert(record); });
                break;
            }
            case 2: {
                Agreement record;
                record.subject = word();
                if (!bodies.empty())
                    record.body = Id<Organisation>(any(bodies));
                record.start = *makeDate(2026, 1, 1);
                record.end = *makeDate(2026, 1 + random.bounded(12), 28);
                (void)perform([&](Transaction &t) { return t.insert(record); });
                break;
            }
            case 3:
                if (!bodies.empty()) {
                    const auto before = m_workspace->records().load(Id<Organisation>(any(bodies)));
                    Organisation after = *before;
                    after.names.front().name = word();
                    (void)perform([&](Transaction &t) { return t.update(*before, after); });
                }
                break;
            case 4:
                if (!agreements.empty())
                    (void)perform([&](Transaction &t) { return t.remove(describe<Agreement>(), any(agreements)); });
                break;
            case 5:
                (void)m_workspace->undo();
                break;
            case 6:
                (void)m_workspace->redo();
                break;
            case 7:
                if (random.bounded(2))
                    (void)m_workspace->search().bringUpToDate(today, 1 + random.bounded(3));
                else
                    (void)hits(*m_workspace, word());
                break;
            }
        }
        m_workspace->catchUp();
        const QStringList followed = indexOf(*m_workspace);
        QVERIFY(followed.size() > 5);
        QVERIFY(m_workspace->database().exec("INSERT INTO search_text(search_text) VALUES('integrity-check')"));
        QVERIFY(m_workspace->search().rebuild(today));
        QCOMPARE(indexOf(*m_workspace), followed);
        QVERIFY(m_workspace->database().exec("INSERT INTO search_text(search_text) VALUES('integrity-check')"));
    }

    /// What is written in the words of people is found by them, in both languages, and called in that of the reader.
    void titlesAreFoundByTheirWords()
    {
        Threshold threshold;
        threshold.kind = ThresholdKind::DirectAward;
        threshold.validFrom = *makeDate(2016, 4, 18);
        threshold.legalRef = QStringLiteral("Prova");
        QVERIFY(perform([&](Transaction &t) { return t.insert(threshold); }));
        const auto called = [&](const QString &text) {
            const auto hits = m_workspace->search().find(text, &describe<Threshold>(), 10);
            const auto hit = std::find_if(hits.begin(), hits.end(),
                                          [&](const SearchHit &each) { return each.id == threshold.id.uuid(); });
            return hit == hits.end() ? QString() : hit->title;
        };
        QCOMPARE(called(QStringLiteral("affidamento diretto 18/04/2016")),
                 QStringLiteral("Direct award of services 18/04/2016"));
        QCOMPARE(called(QStringLiteral("direct award 18/04")), QStringLiteral("Direct award of services 18/04/2016"));
        QCOMPARE(called(QStringLiteral("direct_award")), QStringLiteral("Direct award of services 18/04/2016"));
        const QStringList english = indexOf(*m_workspace);
        setLanguage(QStringLiteral("it"));
        const auto back = qScopeGuard([] { setLanguage(QStringLiteral("en")); });
        QCOMPARE(called(QStringLiteral("direct award")), QStringLiteral("Affidamento diretto di servizi 18/04/2016"));
        QVERIFY(m_workspace->search().rebuild(today));
        QCOMPARE(indexOf(*m_workspace), english);
    }

    /// The index holds nothing sensitive, not even the English word of a closed list that stands in a title.
    void sensitiveChoicesOfTitlesAreNotIndexed()
    {
        Threshold threshold;
        threshold.kind = ThresholdKind::DirectAward;
        threshold.validFrom = *makeDate(2016, 4, 18);
        threshold.legalRef = QStringLiteral("Prova");
        QVERIFY(perform([&](Transaction &t) { return t.insert(threshold); }));
        // The same records, described otherwise.
        RecordType guarded = describe<Threshold>();
        std::vector<Field> fields(guarded.fields.begin(), guarded.fields.end());
        for (Field &field : fields) {
            if (field.kind() == Kind::Choice) {
                QVERIFY(field.is.title);
                field.is.disclosure = Disclosure::Sensitive;
                field.is.search = false;
            }
        }
        guarded.fields = fields;
        Catalogue catalogue = areas();
        std::replace(catalogue.types.begin(), catalogue.types.end(), &describe<Threshold>(),
                     static_cast<const RecordType *>(&guarded));
        m_workspace.reset();
        auto opened = Workspace::open(path(), catalogue);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        QVERIFY((*opened)->search().rebuild(today));
        const auto found = [&](const char *text) {
            return (*opened)->search().find(QString::fromUtf8(text), &guarded, 10).size();
        };
        QCOMPARE(found("18/04/2016"), 1);
        for (const char *text : {"direct award", "affidamento", "direct_award"})
            QVERIFY2(found(text) == 0, text);
    }

    /// A file indexed by a program that wrote other words is indexed again, once.
    void otherWordsAreIndexedAgain()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(record); }));
        m_workspace->catchUp();
        QVERIFY(m_workspace->database().exec("UPDATE search_doc SET sort_key='x' WHERE title='Alfa'"));
        const auto key = [&] {
            return m_workspace->database().scalarText(
                QStringLiteral("SELECT sort_key FROM search_doc WHERE title='Alfa'"));
        };
        m_workspace->catchUp();
        QCOMPARE(key(), QStringLiteral("x"));
        QVERIFY(m_workspace->database().exec("UPDATE meta SET value='0' WHERE key='search_words'"));
        m_workspace.reset();
        reopen();
        m_workspace->catchUp();
        QCOMPARE(key(), QStringLiteral("alfa"));
    }

    /// What only loads records leaves the index alone, also where it would have to make one of its own.
    void whoOnlyLoadsRecordsLeavesTheIndexAlone()
    {
        Organisation first = organisation(QStringLiteral("Alfa")), second = organisation(QStringLiteral("Beta"));
        QVERIFY(perform([&](Transaction &t) { return t.insert(first); }));
        m_workspace->catchUp();
        QVERIFY(perform([&](Transaction &t) { return t.insert(second); }));
        QCOMPARE(marks(*m_workspace), 1);
        for (const bool readOnly : {true, false}) {
            const auto opened = Workspace::open(path(), areas(), {.readOnly = readOnly, .follow = Follow::Nothing});
            QVERIFY(opened);
            const Workspace &other = **opened;
            QCOMPARE(hits(other, QStringLiteral("alfa")), 1);
            QCOMPARE(hits(other, QStringLiteral("beta")), 0);
            QVERIFY(other.records().load(second.id));
            QCOMPARE(other.title(describe<Organisation>(), second.id.uuid(), {}), QStringLiteral("Beta"));
            QCOMPARE(marks(other), 1);
            QCOMPARE(other.database().scalar(QStringLiteral("SELECT count(*) FROM temp.sqlite_schema")), 0);
        }
        QCOMPARE(hits(*m_workspace, QStringLiteral("beta")), 1);
    }

    /// Texts that are kept take long to read: who looks for none of their words does not wait for them.
    void whoAsksForNoTextsLeavesThemUnread()
    {
        reopen({.window = true});
        Document document;
        document.title = QStringLiteral("Lettera");
        document.number = QStringLiteral("0901/2026");
        (void)test::issueDeed(*m_workspace, document);
        m_workspace.reset();
        const auto unread = [](const Workspace &workspace) {
            return workspace.database().scalar(QStringLiteral("SELECT count(*) FROM search_kept WHERE followed=0"));
        };
        reopen({.follow = Follow::Records});
        QCOMPARE(hits(*m_workspace, QStringLiteral("0901")), 1);
        QCOMPARE(marks(*m_workspace), 0);
        QCOMPARE(unread(*m_workspace), 1);
        reopen();
        QCOMPARE(unread(*m_workspace), 0);
    }

    /// Also where the index is made anew in memory: whoever stops does not wait for its end, and nothing is lost.
    void openingStopsBeforeTheIndexIsWhole()
    {
        const int all = 1500;
        QVERIFY(perform([&](Transaction &t) -> Done {
            for (int i = 0; i < all; ++i) {
                Organisation record = organisation(QStringLiteral("Ente %1").arg(i));
                INSIEME_TRY(t.insert(record));
            }
            return {};
        }));
        QCOMPARE(marks(*m_workspace), all);
        const std::atomic<bool> stop = true;
        for (const bool readOnly : {true, false}) {
            const auto opened = Workspace::open(path(), areas(), {.readOnly = readOnly, .stop = &stop});
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, Error::Code::Cancelled);
        }
        const qint64 left = marks(*m_workspace);
        QVERIFY2(left > 0 && left < all, qPrintable(QString::number(left)));
        QCOMPARE(hits(*m_workspace, QStringLiteral("ente 1499")), 1);
        QCOMPARE(marks(*m_workspace), 0);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.insieme")); }
    void reopen(const OpenOptions &options = {})
    {
        auto opened = Workspace::open(path(), areas(), options);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }
    Done perform(const std::function<Done(Transaction &)> &body)
    {
        const auto step = m_workspace->perform({"Test"}, body);
        return step ? Done() : Done(tl::unexpected(step.error()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

INSIEME_TEST(FollowTest)
#include "tst_follow.moc"
