// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind the charts, against a count of single days; the history of a person across projects.
#include "core/areas/areas.h"
#include "core/areas/sample.h"
#include "core/base/language.h"
#include "core/placements/attendance.h"
#include "core/placements/month_series.h"
#include "core/placements/project.h"
#include "core/registry/person.h"
#include "core/store/card.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <map>
#include <QSet>

using namespace insieme;

class TestMonthSeries : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        setLanguage(QStringLiteral("en"));
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanupTestCase() { m_workspace.reset(); }

    void monthsAgainstDays()
    {
        const Records &records = m_workspace->records();
        std::vector<Id<UtilityProject>> projects{{}};
        for (const QUuid &id : records.ids(describe<UtilityProject>()))
            projects.emplace_back(id);
        bool any = false;
        for (const Id<UtilityProject> &project : projects) {
            const Date from(2025, 7, 10), to(2026, 6, 22);
            const auto placements = monthsByPlacement(records, project, from, to);
            QVERIFY(placements);
            const std::vector<MonthFigures> series = summed(*placements, from, to);
            QCOMPARE(series.size(), size_t(12));
            for (const MonthFigures &month : series) {
                const Date first = month.month, last = first.end_of_month();
                qint64 active = 0, done = 0;
                for (const QUuid &id : records.ids(describe<Placement>())) {
                    const auto placement = records.load(Id<Placement>(id));
                    if (placement->status == PlacementStatus::Draft || placement->status == PlacementStatus::Cancelled
                        || (!project.isNull() && placement->project != project) || !stated(placement->start)
                        || placement->end < from || to < placement->start)
                        continue;
                    active += placement->start <= last && first <= placement->end;
                    for (const QUuid &key : records.referring(describe<AttendanceMonth>(), "placement_id", id)) {
                        const auto attendance = records.load(Id<AttendanceMonth>(key));
                        for (const AttendanceDay &day : attendance->days) {
                            if (first <= day.day && day.day <= last)
                                done += day.worked.value_or(Minutes{}).count;
                        }
                    }
                }
                QCOMPARE(month.active, active);
                QCOMPARE(month.done, done);
                any |= active > 0 && done > 0;
            }
        }
        QVERIFY(any);
    }

    void costsAreExact()
    {
        const auto costs = costPerHour(m_workspace->records(), Date(2025, 7, 1), Date(2026, 6, 30));
        QVERIFY(costs);
        for (const ProjectCost &cost : *costs) {
            // Rounded half up: cost × 60 / minutes lies within half a cent.
            const qint64 twice = 2 * cost.cost.cents * 60;
            QVERIFY(cost.minutes > 0);
            QVERIFY((2 * cost.perHour.cents - 1) * cost.minutes <= twice);
            QVERIFY(twice < (2 * cost.perHour.cents + 1) * cost.minutes);
        }
    }

    void aPersonAcrossProjects()
    {
        const Records &records = m_workspace->records();
        QSet<QUuid> people;
        for (const QUuid &id : records.ids(describe<Placement>()))
            people.insert(records.load(Id<Placement>(id))->person.uuid());
        QVERIFY(people.size() > 3);
        for (const QUuid &person : people) {
            qint64 expected = 0;
            for (const QUuid &id : records.referring(describe<Placement>(), "person_id", person))
                expected += records.load(Id<Placement>(id))->status != PlacementStatus::Cancelled;
            const auto parts = cardOf(records, describe<Person>(), person, m_workspace->context());
            const auto part = std::find_if(parts.begin(), parts.end(), [](const CardPart &p) {
                return p.title == QLatin1String("Placements of this person");
            });
            QCOMPARE(part == parts.end() ? 0 : qint64(part->lines.size()), expected);
            if (part == parts.end())
                continue;
            qint64 days = 0;
            for (const CardLine &line : part->lines) {
                const auto placement = records.load(Id<Placement>(line.id));
                QCOMPARE(placement->person.uuid(), person);
                // Day by day: inside, passed, not suspended.
                qint64 passed = 0;
                for (Date day = placement->start; stated(day) && day <= placement->end && day <= sampleDay();
                     day = day + boost::gregorian::days(1))
                    passed +=
                        std::none_of(placement->suspensions.begin(), placement->suspensions.end(),
                                     [&day](const PlacementSuspension &s) { return s.start <= day && day <= s.end; });
                QCOMPARE(line.cells[5].toLongLong(), passed);
                days += passed;
            }
            QVERIFY(part->sum.startsWith(QStringLiteral("%1 days").arg(days)));
        }
    }

private:
    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

INSIEME_TEST(TestMonthSeries)
#include "tst_month_series.moc"
