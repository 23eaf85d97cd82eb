// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/areas/sample.h"
#include "core/registry/groups.h"
#include "core/registry/ledger.h"
#include "core/registry/member_register.h"
#include "core/registry/person.h"
#include "core/registry/ratios.h"
#include "core/store/sqlite.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <map>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

static void initSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace {

using Days = boost::gregorian::days;

Id<Cooperative> cooperativeKey(const char *slug)
{
    return Id<Cooperative>(fixedUuid(u"organisation/"_s + QLatin1String(slug)));
}

HeadCount counted(qint64 disadvantaged, qint64 workers)
{
    HeadCount count;
    count.workers = workers;
    count.disadvantagedWorkers = disadvantaged;
    return count;
}

class MembershipTest : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;

    const Records &records() const { return m_workspace->records(); }

    QString perform(const std::function<Done(Transaction &)> &body)
    {
        const auto done = m_workspace->perform({"Test", {}}, body);
        return done ? QString() : done.error().text;
    }

    ShareMovement movement(ShareMovementKind kind, const char *from, const Date &day, qint64 cents,
                           const char *to = nullptr)
    {
        ShareMovement m;
        m.kind = kind;
        m.day = day;
        m.cooperative = cooperativeKey(from);
        if (to)
            m.counterpart = cooperativeKey(to);
        m.amount = Money{cents};
        return m;
    }

    QStringList invalid(const Cooperative &cooperative)
    {
        QStringList texts;
        for (const Problem &problem : check(describe<Cooperative>(), &cooperative, m_workspace->context())) {
            if (problem.level == Verdict::Level::Invalid)
                texts << problem.text;
        }
        return texts;
    }

private slots:
    void init()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }

    /// domain.md 2.1: L. 381/1991 art. 4 on both bases, art. 8.
    void ratiosInWholeNumbers()
    {
        const auto share = disadvantagedShare(counted(3, 13));
        QVERIFY(!share->passesTotal() && share->passesOthers());
        QVERIFY(!share->passes(DisadvantagedBase::Total) && share->passes(DisadvantagedBase::Others));
        QVERIFY(disadvantagedShare(counted(3, 10))->passesTotal());
        QVERIFY(!disadvantagedShare(counted(299, 1000))->passesTotal());
        QVERIFY(!disadvantagedShare(counted(4, 3)).has_value());
        QVERIFY(!disadvantagedShare(HeadCount{}).has_value());
        QVERIFY((SocialShare{7, 10, 0}.passes()));
        QVERIFY((!SocialShare{69, 100, 0}.passes()));
        QVERIFY((!SocialShare{11, 16, 0}.passes()));
        const SocialShare sample = socialShare(records(), sampleDay());
        QCOMPARE(sample.members, 18);
        QCOMPARE(sample.social, 18);
        QCOMPARE(socialShare(records(), Date(2010, 1, 1)).members, 12); // eleven undated ones and the former member
    }

    void theBaseIsTheConsortiumsChoice()
    {
        QCOMPARE(disadvantagedBase(records()), DisadvantagedBase::Total);
        const auto before = *records().load(Id<Consortium>(records().ids(describe<Consortium>()).front()));
        auto after = before;
        after.disadvantagedBase = DisadvantagedBase::Others;
        QCOMPARE(perform([&](Transaction &t) { return t.update(before, after); }), QString());
        QCOMPARE(disadvantagedBase(records()), DisadvantagedBase::Others);
    }

    void stepsAndDatesAgree()
    {
        Cooperative c = *records().load(cooperativeKey("esempio-cucine"));
        QCOMPARE(c.membership, Membership::Admission);
        MembershipStep step;
        step.step = MembershipStepKind::Registered;
        step.day = Date(2026, 6, 30);
        Cooperative byHand = c;
        byHand.steps.push_back(step);
        QCOMPARE(invalid(byHand).size(), 1); // the membership still says “in admission”
        addStep(c, step);
        QCOMPARE(invalid(c), QStringList());
        QCOMPARE(c.membership, Membership::Member);
        QVERIFY(!isMemberOn(c, Date(2026, 6, 29)) && isMemberOn(c, Date(2026, 6, 30)));
        addStep(c, {.step = MembershipStepKind::Excluded, .day = Date(2027, 6, 30), .reason = u"inadempienza"_s});
        QVERIFY(isMemberOn(c, Date(2027, 6, 30)) && !isMemberOn(c, Date(2027, 7, 1)));
        addStep(c, {.step = MembershipStepKind::Registered, .day = Date(2029, 1, 1)});
        QCOMPARE(invalid(c), QStringList());
        QVERIFY(!isMemberOn(c, Date(2028, 12, 31)) && isMemberOn(c, Date(2029, 1, 1)));
        // Who is no member cannot leave, and who is one does not come in again.
        Cooperative twice = c;
        addStep(twice, {.step = MembershipStepKind::Registered, .day = Date(2030, 1, 1)});
        QCOMPARE(invalid(twice).size(), 1);
        Cooperative stranger = *records().load(cooperativeKey("asad"));
        addStep(stranger, {.step = MembershipStepKind::Resigned, .day = Date(2020, 1, 1), .reason = u"x"_s});
        QCOMPARE(invalid(stranger).size(), 1);
    }

    void headsAreWrittenByDay()
    {
        const RecordType &type = describe<Cooperative>();
        Cooperative c = *records().load(cooperativeKey("idee-verdi"));
        const Context context = m_workspace->context();
        QVERIFY(findField(type, u"heads")->setValue(&c, Value(qint64(41)), context));
        QCOMPARE(c.headCounts.size(), size_t(2));
        QCOMPARE(*headCountOn(c, {})->workers, 41);
        QCOMPARE(*headCountOn(c, {})->disadvantagedWorkers, 14); // as before
        QVERIFY(findField(type, u"heads")->setValue(&c, Value(qint64(40)), context));
        QCOMPARE(c.headCounts.size(), size_t(2)); // of the same day: corrected
        QCOMPARE(*headCountOn(c, Date(2026, 3, 1))->workers, 39);
        c.oldWorkers = 3;
        QCOMPARE(invalid(c).size(), 1);
        c.oldWorkers.reset();
        c.headCounts[1].day = c.headCounts[0].day;
        QCOMPARE(invalid(c).size(), 1);
    }

    void ledgerNeverBelowZero()
    {
        const auto filanda = cooperativeKey("esempio-filanda");
        QCOMPARE(shareBalance(records(), filanda).cents, 0);
        QCOMPARE(shareBalance(records(), filanda, Date(2024, 6, 27)).cents, 2'500'00);
        QCOMPARE(shareBalance(records(), filanda, Date(2024, 6, 28)).cents, 1'500'00);
        QCOMPARE(shareBalance(records(), cooperativeKey("esempio-laboratori")).cents, 3'500'00);
        using enum ShareMovementKind;
        const auto insert = [&](ShareMovement m) { return perform([&](Transaction &t) { return t.insert(m); }); };
        QVERIFY(insert(movement(PayBack, "esempio-filanda", Date(2025, 1, 1), 1)).contains(u"Filanda"_s));
        // Enough today, not on the day of the movement.
        QVERIFY(!insert(movement(PayBack, "coges", Date(2012, 5, 13), 100)).isEmpty());
        QVERIFY(!insert(movement(Transfer, "coges", Date(2026, 1, 1), 2'500'01, "sestante")).isEmpty());
        QVERIFY(!insert(movement(Transfer, "coges", Date(2026, 1, 1), 100)).isEmpty());
        QVERIFY(!insert(movement(Transfer, "coges", Date(2026, 1, 1), 100, "coges")).isEmpty());
        QVERIFY(!insert(movement(Subscription, "coges", Date(2026, 1, 1), 0)).isEmpty());
        QVERIFY(!insert(movement(Subscription, "coges", Date(2026, 1, 1), -5)).isEmpty());
        // What others stand on is neither removed nor moved to somebody else nor undone.
        QCOMPARE(insert(movement(Subscription, "asad", Date(2026, 1, 1), 100)), QString());
        const qint64 first = m_workspace->undoable()->step;
        QCOMPARE(insert(movement(Transfer, "asad", Date(2026, 2, 1), 60, "sestante")), QString());
        QVERIFY(!m_workspace->undo(first).has_value());
        const ShareMovement subscribed = ledgerOf(records(), cooperativeKey("asad")).front().movement;
        QVERIFY(!perform([&](Transaction &t) {
                     return t.remove(describe<ShareMovement>(), subscribed.id.uuid());
                 }).isEmpty());
        ShareMovement moved = subscribed;
        moved.cooperative = cooperativeKey("coges");
        QVERIFY(!perform([&](Transaction &t) { return t.update(subscribed, moved); }).isEmpty());
        QCOMPARE(unpaidCapital(records(), cooperativeKey("asad"), Date(2026, 3, 1)).cents, 100);
        QVERIFY(verify(*m_workspace).isEmpty());
    }

    /// Random movements, changes, removals and undos; what stands is added up day by day with a map.
    void ledgerByRandomSteps()
    {
        QRandomGenerator random(381);
        const char *const names[] = {"asad", "il-sicomoro", "dis-e-dintorni"};
        int accepted = 0, refused = 0;
        for (int step = 0; step < 250; ++step) {
            const std::vector<QUuid> mine = [&] {
                std::vector<QUuid> ids;
                for (const char *name : names) {
                    for (const LedgerLine &line : ledgerOf(records(), cooperativeKey(name)))
                        ids.push_back(line.movement.id.uuid());
                }
                return ids;
            }();
            const int what = random.bounded(10);
            const char *const from = names[random.bounded(3)];
            ShareMovement m = movement(static_cast<ShareMovementKind>(random.bounded(3)), from,
                                       sampleDay() + Days(random.bounded(12)), 1 + random.bounded(50));
            if (m.kind == ShareMovementKind::Transfer) {
                while (m.counterpart.isNull() || m.counterpart == m.cooperative)
                    m.counterpart = cooperativeKey(names[random.bounded(3)]);
            }
            bool done = false;
            if (what < 6 || mine.empty()) {
                done = perform([&](Transaction &t) { return t.insert(m); }).isEmpty();
            } else {
                const QUuid id = mine[static_cast<size_t>(random.bounded(static_cast<int>(mine.size())))];
                const ShareMovement old = *records().load(Id<ShareMovement>(id));
                m.id = old.id;
                done = what == 9 ? m_workspace->undo().has_value()
                    : what == 8
                    ? perform([&](Transaction &t) { return t.remove(describe<ShareMovement>(), id); }).isEmpty()
                    : perform([&](Transaction &t) { return t.update(old, m); }).isEmpty();
            }
            (done ? accepted : refused)++;
            std::map<QString, std::map<QString, qint64>> changes;
            for (const QUuid &id : records().ids(describe<ShareMovement>())) {
                const auto each = *records().load(Id<ShareMovement>(id));
                const QString day = isoText(each.day);
                const bool more = each.kind == ShareMovementKind::Subscription;
                changes[uuidText(each.cooperative.uuid())][day] += more ? each.amount.cents : -each.amount.cents;
                if (each.kind == ShareMovementKind::Transfer)
                    changes[uuidText(each.counterpart.uuid())][day] += each.amount.cents;
            }
            for (const auto &[cooperative, days] : changes) {
                qint64 balance = 0;
                for (const auto &[day, change] : days) {
                    balance += change;
                    QVERIFY(balance >= 0);
                }
                QCOMPARE(shareBalance(records(), Id<Cooperative>(QUuid::fromString(cooperative))).cents, balance);
            }
        }
        QVERIFY(accepted > 50 && refused > 20);
        QVERIFY(verify(*m_workspace).isEmpty());
    }

    void registerAsItWas()
    {
        const auto find = [](const std::vector<RegisterLine> &lines, const QString &name) {
            for (const RegisterLine &line : lines) {
                if (line.name == name)
                    return std::optional(line);
            }
            return std::optional<RegisterLine>();
        };
        const QString filanda = u"Cooperativa Esempio Filanda"_s, gardens = u"Cooperativa Esempio Giardini"_s;
        QVERIFY(!find(registerOn(records(), sampleDay()), filanda));
        const auto before = find(registerOn(records(), Date(2024, 12, 30)), filanda);
        QVERIFY(before.has_value());
        QCOMPARE(before->share.cents, 1'500'00);
        QCOMPARE(isoText(before->since), u"2009-03-02"_s);
        QCOMPARE(find(registerOn(records(), sampleDay()), gardens)->representative, u"Giulia Figurini"_s);
        QCOMPARE(find(registerOn(records(), Date(2023, 4, 27)), gardens)->representative, QString());
        // A former name and a former seat.
        Cooperative c = *records().load(cooperativeKey("esempio-giardini"));
        const Cooperative old = c;
        c.names[0].validFrom = Date(2020, 1, 1);
        c.names.push_back({.name = u"Cooperativa Esempio Orti"_s, .validTo = Date(2019, 12, 31)});
        c.seats.push_back({.kind = SeatKind::Legal, .municipality = u"Este"_s, .validTo = Date(2021, 6, 30)});
        QCOMPARE(perform([&](Transaction &t) { return t.update(old, c); }), QString());
        const auto past = find(registerOn(records(), Date(2019, 5, 1)), u"Cooperativa Esempio Orti"_s);
        QVERIFY(past.has_value());
        QCOMPARE(past->seat, u"Este"_s);
        QCOMPARE(find(registerOn(records(), Date(2021, 7, 1)), gardens)->seat,
                 u"via dell'Esempio 17, 35010 Vigonza (PD)"_s);
    }

    /// What an older file says without a day is neither lost nor left twice.
    void olderFilesKeepTheirNumbers()
    {
        initSchema();
        auto database = Database::open(m_folder.filePath(u"old.sqlite"_s), Database::Access::Create);
        QVERIFY(database.has_value());
        const auto run = [&](const QString &sql) {
            const auto done = (*database)->exec(sql);
            return done ? QString() : done.error().detail + done.error().text;
        };
        const QString id = u"896b2a4f-efd3-5cf7-9106-66cf6d6cd67e"_s;
        for (const QString &name : QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            if (name.startsWith(u"0009"_s)) {
                QCOMPARE(run(u"INSERT INTO organisation(id, category, active) VALUES('%1', 'cooperative', 1);"
                             "INSERT INTO cooperative(id, membership, workers, volunteers, consortium_share) "
                             "VALUES('%1', 'member', 12, 3, 250000)"_s.arg(id)),
                         QString());
            }
            QFile file(u":/schema/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(run(QString::fromUtf8(file.readAll())), QString());
        }
        const auto number = [&](const char *sql) { return (*database)->scalar(QString::fromLatin1(sql)); };
        QCOMPARE(number("SELECT workers FROM head_count WHERE cooperative_id='896b2a4f-efd3-5cf7-9106-66cf6d6cd67e'"),
                 12);
        QCOMPARE(number("SELECT volunteers FROM head_count WHERE day IS NULL AND worker_members IS NULL"), 3);
        QCOMPARE(number("SELECT amount FROM share_movement WHERE kind='subscription' AND counterpart_id IS NULL"),
                 250000);
        QCOMPARE(number("SELECT count(*) FROM cooperative WHERE workers IS NULL AND volunteers IS NULL "
                        "AND consortium_share IS NULL"),
                 1);
        QCOMPARE(number("SELECT count(*) FROM head_count h JOIN share_movement s ON h.id=s.id WHERE "
                        "h.id='896b2a4f-efd3-8cf7-9106-66cf6d6cd67e'"),
                 1);
    }

    void nobodyIsInAGroupTwice()
    {
        CooperativeGroup group = *records().load(Id<CooperativeGroup>(fixedUuid(u"cooperative_group/verde")));
        const CooperativeGroup before = group;
        group.members.push_back({.cooperative = group.members[0].cooperative, .validFrom = Date(2026, 1, 1)});
        QVERIFY(!perform([&](Transaction &t) { return t.update(before, group); }).isEmpty());
        group.members[0].validTo = Date(2025, 12, 31);
        QCOMPARE(perform([&](Transaction &t) { return t.update(before, group); }), QString());
    }
};

INSIEME_TEST(MembershipTest)

} // namespace

#include "tst_membership.moc"
