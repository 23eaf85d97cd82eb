// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tool.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace insieme::test;

namespace {

class Deadlines : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    Answer deadlines(const QStringList &options) const
    {
        return run(
            QStringList{QStringLiteral("deadlines"), m_file, QStringLiteral("--today"), QStringLiteral("2026-06-22")}
            + options);
    }
    QJsonArray json(const QStringList &options = {}) const
    {
        return deadlines(options + QStringList{QStringLiteral("--format"), QStringLiteral("json")}).array();
    }
    /// The record as JSON, with ' for " and ` for \".
    QString put(const QString &kind, const QByteArray &record) const
    {
        const Answer answer = run({QStringLiteral("put"), kind, m_file, QStringLiteral("-"), QStringLiteral("--today"),
                                   QStringLiteral("2026-06-22")},
                                  QByteArray(record).replace('\'', '"').replace('`', "\\\"") + '\n');
        if (answer.status != 0)
            qWarning("%s", qPrintable(answer.err));
        return answer.out.trimmed();
    }
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    /// What another program's parser understood; an empty object when that parser is not installed.
    QJsonObject readBack(const QString &calendar) const
    {
        QProcess python;
        python.start(python3(), {QStringLiteral(INSIEME_CALENDAR_READER), calendar});
        if (!python.waitForFinished(60'000) || python.exitCode() != 0) {
            qWarning("%s", python.readAllStandardError().constData());
            return {};
        }
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
    /// Debian's, where its packages are; another python3 may stand before it in the path.
    static QString python3()
    {
        const QString debian = QStringLiteral("/usr/bin/python3");
        return QFile::exists(debian) ? debian : QStringLiteral("python3");
    }
    static bool hasParser()
    {
        QProcess python;
        python.start(python3(), {QStringLiteral("-c"), QStringLiteral("import icalendar")});
        return python.waitForFinished(60'000) && python.exitCode() == 0;
    }
    static QJsonObject eventNamed(const QJsonObject &calendar, const QString &summary)
    {
        for (const QJsonValue &event : calendar.value(QStringLiteral("events")).toArray()) {
            if (event.toObject().value(QStringLiteral("summary")).toString() == summary)
                return event.toObject();
        }
        return {};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = path("a.insieme");
        COMPARE_STATUS(run({QStringLiteral("new"), m_file}), 0);
        put(QStringLiteral("tasks"), "{'subject':'Osservazioni','due_on':'2026-06-28','moves':'later','lead_days':3}");
        put(QStringLiteral("tasks"), "{'subject':'Istanza','due_on':'2026-07-10','due_time':'12:00'}");
        put(QStringLiteral("tasks"), "{'subject':'Scaduta, `ieri`','due_on':'2026-06-20'}");
        put(QStringLiteral("tasks"), "{'subject':'Lontana','due_on':'2027-06-20'}");
        put(QStringLiteral("tasks"), "{'subject':'D’inverno','due_on':'2027-01-15','due_time':'9:30'}");
    }

    void listedByDay()
    {
        const Answer csv = deadlines({QStringLiteral("--format"), QStringLiteral("csv")});
        COMPARE_STATUS(csv, 0);
        QCOMPARE(csv.lines().value(0),
                 QStringLiteral("day,time,days_left,state,area,kind,what,which,person,owner,written_day,warn_on,"
                                "snoozed_until,why,record_kind,record_id,uid"));
        QCOMPARE(csv.lines().size(), 4);
        QVERIFY(csv.lines().value(1).startsWith(
            QStringLiteral("2026-06-20,,-2,late,agenda,task,\"Scaduta, \"\"ieri\"\"\"")));
        QVERIFY(csv.lines().value(2).startsWith(
            QStringLiteral("2026-06-29,,7,coming,agenda,task,Osservazioni,,,,2026-06-28,2026-06-26,")));
        QVERIFY(csv.lines().value(3).startsWith(QStringLiteral("2026-07-10,12:00,18,coming")));

        QCOMPARE(json().size(), 3);
        QCOMPARE(json({QStringLiteral("--within"), QStringLiteral("0")}).size(), 1);
        QCOMPARE(json({QStringLiteral("--within"), QStringLiteral("7")}).size(), 2);
        QCOMPARE(json({QStringLiteral("--within"), QStringLiteral("400")}).size(), 5);
        QCOMPARE(json().first().toObject().value(QStringLiteral("days_left")).toInt(), -2);
        QVERIFY(deadlines({}).out.contains(QStringLiteral("cade di domenica 28: vale lunedì 29")));
        // The same as a list of a kind, without a horizon: seen from a day, and narrowed by words.
        const auto listed = [this](const QStringList &options) {
            return run(QStringList{QStringLiteral("list"), QStringLiteral("deadlines"), m_file,
                                   QStringLiteral("--format"), QStringLiteral("json")}
                       + options)
                .array();
        };
        QCOMPARE(listed({}).size(), 5);
        const QJsonArray one = listed({QStringLiteral("--where"), QStringLiteral("OSSERV")});
        QCOMPARE(one.size(), 1);
        const QJsonArray later = listed({QStringLiteral("--on"), QStringLiteral("2026-07-01"),
                                         QStringLiteral("--where"), QStringLiteral("osserv")});
        QCOMPARE(later.first().toObject().value(QStringLiteral("days_left")).toInt(), -2);
        QCOMPARE(later.first().toObject().value(QStringLiteral("state")).toString(), QStringLiteral("late"));
    }

    void wrongUse()
    {
        COMPARE_STATUS(deadlines({QStringLiteral("--within"), QStringLiteral("domani")}), 2);
        COMPARE_STATUS(deadlines({QStringLiteral("--within"), QStringLiteral("-1")}), 2);
        COMPARE_STATUS(run({QStringLiteral("deadlines")}), 2);
        COMPARE_STATUS(run({QStringLiteral("deadlines"), path("missing.insieme")}), 3);
        COMPARE_STATUS(deadlines({QStringLiteral("--ics"), path("no/such/folder.ics")}), 3);
        // A refused calendar leaves the old one.
        const QString old = m_folder->path();
        COMPARE_STATUS(deadlines({QStringLiteral("--ics"), old}), 3);
    }

    void anotherProgramReadsTheCalendar()
    {
        if (!hasParser())
            QSKIP("python3-icalendar is not installed: no other program to read the calendar with");
        const QString calendar = path("a.ics");
        const Answer written =
            deadlines({QStringLiteral("--within"), QStringLiteral("365"), QStringLiteral("--ics"), calendar});
        COMPARE_STATUS(written, 0);
        QVERIFY(written.out.isEmpty());
        const QJsonObject read = readBack(calendar);
        QCOMPARE(read.value(QStringLiteral("errors")).toInt(-1), 0);
        QCOMPARE(read.value(QStringLiteral("events")).toArray().size(), 5);
        QCOMPARE(read.value(QStringLiteral("name")).toString(), QStringLiteral("Scadenze di Insieme"));

        // A day: on the day that counts, warned at nine in the morning three days before.
        const QJsonObject day = eventNamed(read, QStringLiteral("Osservazioni"));
        QCOMPARE(day.value(QStringLiteral("start")).toString(), QStringLiteral("2026-06-29"));
        QCOMPARE(day.value(QStringLiteral("zone")).toString(), QString());
        QCOMPARE(day.value(QStringLiteral("alarms")).toArray(), QJsonArray{QStringLiteral("2026-06-26T09:00:00")});
        QVERIFY(day.value(QStringLiteral("description")).toString().contains(QStringLiteral("vale lunedì 29")));
        // An hour: local, with the zone in the calendar, in summer and in winter time.
        const QJsonObject hour = eventNamed(read, QStringLiteral("Istanza"));
        QVERIFY(hour.value(QStringLiteral("start")).toString().startsWith(QStringLiteral("2026-07-10T12:00:00")));
        QCOMPARE(hour.value(QStringLiteral("zone")).toString(), QStringLiteral("Europe/Rome"));
        QCOMPARE(hour.value(QStringLiteral("offset")).toString(), QStringLiteral("2:00:00"));
        QCOMPARE(hour.value(QStringLiteral("alarms")).toArray(), QJsonArray{QStringLiteral("2026-07-03T12:00:00")});
        QCOMPARE(eventNamed(read, QStringLiteral("D’inverno")).value(QStringLiteral("offset")).toString(),
                 QStringLiteral("1:00:00"));
        QVERIFY(!eventNamed(read, QStringLiteral("Scaduta, \"ieri\"")).isEmpty());

        // Written again after a day was moved: the same event.
        const QString uid = day.value(QStringLiteral("uid")).toString();
        const QString id = json({QStringLiteral("--within"), QStringLiteral("7")})
                               .last()
                               .toObject()
                               .value(QStringLiteral("record_id"))
                               .toString();
        put(QStringLiteral("tasks"), QStringLiteral("{'id':'%1','due_on':'2026-07-01'}").arg(id).toUtf8());
        COMPARE_STATUS(deadlines({QStringLiteral("--ics"), calendar}), 0);
        const QJsonObject moved = eventNamed(readBack(calendar), QStringLiteral("Osservazioni"));
        QCOMPARE(moved.value(QStringLiteral("uid")).toString(), uid);
        QCOMPARE(moved.value(QStringLiteral("start")).toString(), QStringLiteral("2026-07-01"));
    }

    void linesAreFoldedAndEndAsTheStandardSays()
    {
        const QString title = QStringLiteral("à").repeated(150);
        put(QStringLiteral("tasks"), QStringLiteral("{'subject':'%1','due_on':'2026-06-25'}").arg(title).toUtf8());
        const QString calendar = path("a.ics");
        COMPARE_STATUS(deadlines({QStringLiteral("--ics"), calendar}), 0);
        const QByteArray bytes = bytesOf(calendar);
        QVERIFY(bytes.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());
            QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no letter is cut in two
        }
    }

    void peopleStayAtHome()
    {
        put(QStringLiteral("organisations"), "{'category':'other','names':[{'name':'Ente Prova'}]}");
        const QString organisation = run({QStringLiteral("list"), QStringLiteral("organisations"), m_file,
                                          QStringLiteral("--format"), QStringLiteral("json")})
                                         .array()
                                         .first()
                                         .toObject()
                                         .value(QStringLiteral("id"))
                                         .toString();
        put(QStringLiteral("people"),
            QStringLiteral("{'given_name':'Zaira','family_name':'Quasimodo','roles':[{'role':'president',"
                           "'organisation_id':'%1','valid_to':'2026-07-31'}]}")
                .arg(organisation)
                .toUtf8());
        put(QStringLiteral("tasks"), "{'subject':'Colloquio','due_on':'2026-06-25','notes':'con Zaira Quasimodo'}");
        const QString calendar = path("a.ics");
        COMPARE_STATUS(deadlines({QStringLiteral("--ics"), calendar}), 0);
        QByteArray bytes = bytesOf(calendar);
        QVERIFY(bytes.contains("Fine della carica"));
        QVERIFY(!bytes.contains("Quasimodo"));
        COMPARE_STATUS(deadlines({QStringLiteral("--ics"), calendar, QStringLiteral("--people")}), 0);
        bytes = bytesOf(calendar).replace("\r\n ", "");
        QCOMPARE(bytes.count("SUMMARY:Fine della carica: Presidente\\, Ente Prova\\, Zaira Quasimodo"), 1);
        QVERIFY(bytes.contains("con Zaira Quasimodo"));
    }
};

} // namespace

INSIEME_TEST(Deadlines)
#include "tst_deadlines.moc"
