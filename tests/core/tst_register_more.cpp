// SPDX-License-Identifier: GPL-3.0-or-later
// What a cooperative does and where, files attached to papers, the 30 % of its card, and bodies that had another name.
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample.h"
#include "core/base/language.h"
#include "core/exchange/importer.h"
#include "core/record/display.h"
#include "core/registry/attaching.h"
#include "core/registry/free_days.h"
#include "core/registry/ratios.h"
#include "core/registry/requirement.h"
#include "core/registry/succession.h"
#include "core/store/list_query.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

class RegisterMore : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;

    const Records &records() const { return m_workspace->records(); }
    static QUuid key(const char *slug) { return fixedUuid(u"organisation/"_s + QLatin1String(slug)); }
    Cooperative cooperative(const char *slug) const { return *records().load(Id<Cooperative>(key(slug))); }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QUuid durcOf(const char *slug) const
    {
        for (const Requirement &paper : requirementsOf(records(), Id<Organisation>(key(slug)))) {
            if (!paper.replaced && records().load(paper.kind)->code == u"durc"_s)
                return paper.id.uuid();
        }
        return {};
    }
    bool finds(const RecordType &type, const QString &text, const QUuid &id) const
    {
        ListQuery query;
        query.type = &type;
        query.text = text;
        return RecordList(records(), query).indexOf(id) >= 0;
    }

private slots:
    void init()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }

    void whatItDoesAndWhere()
    {
        const Cooperative gardens = cooperative("esempio-giardini");
        const Context context = m_workspace->context();
        QCOMPARE(servicesOn(gardens, context.day()), u"Greenery"_s);
        QCOMPARE(territoriesOn(gardens, context), u"Comune di Piazzola sul Brenta, Comune di Villafranca Padovana"_s);
        // Each once, in the order of the list, and only on the days on which it is so.
        Cooperative changed = gardens;
        changed.services.push_back({.service = ServiceField::Greenery, .validFrom = Date(2026, 1, 1)});
        changed.services.push_back({.service = ServiceField::School, .validTo = Date(2026, 6, 21)});
        changed.services.push_back({.service = ServiceField::Cleaning, .validTo = Date(2026, 6, 22)});
        changed.services.push_back({.service = ServiceField::EarlyChildhood, .detail = u"nido Girasole"_s});
        QCOMPARE(servicesOn(changed, context.day()), u"Early childhood, Greenery, Cleaning"_s);
        QVERIFY(m_workspace->perform({"Change %1"}, [&](Transaction &t) { return t.update(gardens, changed); }));
        // Found by the field, by its own words, and by the body.
        const RecordType &type = describe<Cooperative>();
        QVERIFY(finds(type, u"cleaning"_s, gardens.id.uuid()));
        QVERIFY(finds(type, u"girasole"_s, gardens.id.uuid()));
        QVERIFY(finds(type, u"villafranca"_s, gardens.id.uuid()));
        QVERIFY(!finds(type, u"laundry"_s, gardens.id.uuid()));
        // A body that somebody works for is not removed.
        QVERIFY(!m_workspace->perform({"Remove %1"}, [&](Transaction &t) {
            return t.remove(describe<PublicBody>(), key("comune-villafranca"));
        }));
        QCOMPARE(verify(*m_workspace), QStringList());
        // The body tells who works there.
        bool told = false;
        for (const CardPart &part : cardOf(records(), describe<PublicBody>(), key("comune-villafranca"), context)) {
            for (const CardLine &line : part.lines)
                told |= line.id == gardens.id.uuid() && line.cells.value(1).contains(u"Cleaning"_s);
        }
        QVERIFY(told);
        QVERIFY(m_workspace->undo());
        QCOMPARE(cooperative("esempio-giardini"), gardens);
    }

    void theCardTellsTheClosuresThatAreNotOver()
    {
        const auto told = [this](const Date &day) {
            Context on = m_workspace->context();
            on.asOf = day;
            QStringList reasons;
            for (const CardPart &part : cardOf(records(), describe<Cooperative>(), key("esempio-laboratori"), on)) {
                for (const CardLine &line : part.lines) {
                    if (line.type == &describe<Closure>())
                        reasons << line.cells.back();
                }
            }
            return reasons;
        };
        QCOMPARE(told(Date(2026, 8, 21)), QStringList{u"Chiusura estiva"_s});
        QCOMPARE(told(Date(2026, 8, 22)), QStringList());
    }

    void aTableBringsServicesAndTerritories()
    {
        exchange::Tables tables;
        auto source = exchange::openTable(QByteArray("Codice fiscale,services.service,services.detail\n"
                                                     "99900130289,cleaning,uffici\n"));
        QVERIFY(source);
        tables.main = std::move(*source);
        auto mapping = exchange::proposeMapping(tables, describe<Cooperative>(), {});
        QVERIFY2(mapping.has_value(), mapping ? "" : qPrintable(mapping.error().text));
        const auto report = exchange::importTable(*m_workspace, describe<Cooperative>(), tables, *mapping, {});
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->updated, 1);
        const Cooperative gardens = cooperative("esempio-giardini");
        QCOMPARE(servicesOn(gardens, m_workspace->today()), u"Greenery, Cleaning"_s);
        const auto cleaning = std::find_if(gardens.services.begin(), gardens.services.end(),
                                           [](const auto &row) { return row.service == ServiceField::Cleaning; });
        QVERIFY(cleaning != gardens.services.end());
        QCOMPARE(cleaning->detail, u"uffici"_s);
    }

    void aFileHangsOnItsPaper()
    {
        const RecordType &type = describe<Requirement>();
        const QUuid paper = durcOf("jonathan");
        QVERIFY(!paper.isNull());
        const QByteArray bytes = "%PDF-1.4 durc";
        QVERIFY(attachFile(*m_workspace, type, paper, put("durc.pdf", bytes)));
        const auto files = attachmentsOf(records(), paper);
        QCOMPARE(files.size(), size_t(1));
        QCOMPARE(files[0].fileName, u"durc.pdf"_s);
        QCOMPARE(files[0].size, qint64(bytes.size()));
        QCOMPARE(files[0].mediaType, u"application/pdf"_s);
        QCOMPARE(files[0].addedOn, m_workspace->today());
        QCOMPARE(verify(*m_workspace), QStringList());
        QVERIFY(writeAttachment(m_workspace->records(), files[0], path("back.pdf")));
        QFile back(path("back.pdf"));
        QVERIFY(back.open(QIODevice::ReadOnly));
        QCOMPARE(back.readAll(), bytes);
        // The same again is no trouble, another file is never replaced.
        QVERIFY(writeAttachment(m_workspace->records(), files[0], path("back.pdf")));
        put("other.pdf", "mine");
        QVERIFY(!writeAttachment(m_workspace->records(), files[0], path("other.pdf")));
        // A damaged content is found by the check of the file, and not handed out.
        QVERIFY(m_workspace->database().exec("UPDATE blob SET content=x'00000004789c'"));
        QVERIFY(!verify(*m_workspace).isEmpty());
        QVERIFY(!writeAttachment(m_workspace->records(), files[0], path("damaged.pdf")));
        QVERIFY(!QFile::exists(path("damaged.pdf")));
    }

    void filesAreRefusedWhole()
    {
        const RecordType &type = describe<Requirement>();
        const QUuid paper = durcOf("jonathan");
        QVERIFY(!attachFile(*m_workspace, type, paper, path("nowhere.pdf")));
        QVERIFY(!attachFile(*m_workspace, type, paper, m_folder.path()));
        QVERIFY(!attachFile(*m_workspace, type, paper, put("empty.pdf", {})));
        QVERIFY(!attachFile(*m_workspace, type, newUuid(), put("a.pdf", "a")));
        QFile huge(path("huge.pdf"));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(largestAttachment + 1));
        QVERIFY(!attachFile(*m_workspace, type, paper, huge.fileName()));
        QVERIFY(attachmentsOf(records(), paper).empty());
        QVERIFY(attachFile(*m_workspace, type, paper, path("a.pdf")));
        QVERIFY(!attachFile(*m_workspace, type, paper, path("a.pdf"))); // the name is taken
        QVERIFY(!m_workspace->perform({"Remove %1"}, [&](Transaction &t) { return t.remove(type, paper); }));
        const auto files = attachmentsOf(records(), paper);
        QCOMPARE(files.size(), size_t(1));
        QVERIFY(detachFile(*m_workspace, files[0].id));
        QVERIFY(attachmentsOf(records(), paper).empty());
        QVERIFY(m_workspace->undo());
        QCOMPARE(attachmentsOf(records(), paper).size(), size_t(1));
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// L. 381/1991 art. 4, on both bases; the share is cut, so that less than 30 % never reads 30,00.
    void thirtyPercentOnTheCard()
    {
        Cooperative coop = cooperative("esempio-giardini"); // 9 of 27
        const Date day = m_workspace->today();
        auto check = disadvantagedCheck(records(), coop, day);
        QVERIFY(check && check->passes());
        QCOMPARE(check->lines().join(u' '),
                 u"9 of 27 workers, counted on 01/01/2026. Of all workers: 33,33 %, reached (this base decides). Of "
                 "the other workers: 50,00 %, reached."_s);
        coop.headCounts.back().workers = 100'000;
        coop.headCounts.back().disadvantagedWorkers = 29'999;
        check = disadvantagedCheck(records(), coop, day);
        QVERIFY(!check->passes());
        QVERIFY2(check->lines().value(1).contains(u"29,99 %, not reached (this base decides)"_s),
                 qPrintable(check->lines().join(u' ')));
        QVERIFY(check->lines().value(2).contains(u"42,85 %, reached"_s));
        coop.headCounts.back().workers = coop.headCounts.back().disadvantagedWorkers = 4;
        QVERIFY(disadvantagedCheck(records(), coop, day)->passes()); // nobody else: no base to divide by
        QVERIFY(disadvantagedCheck(records(), coop, day)->lines().value(2).contains(u"–"_s));
        for (const std::optional<qint64> &workers : {std::optional<qint64>(), std::optional<qint64>(0)}) {
            coop.headCounts.back().workers = workers;
            coop.headCounts.back().disadvantagedWorkers = 0;
            check = disadvantagedCheck(records(), coop, day);
            QVERIFY(check && !check->share && !check->passes());
            QCOMPARE(check->lines().size(), 1);
        }
        coop.headCounts.clear();
        QVERIFY(!disadvantagedCheck(records(), coop, day)->share);
        QVERIFY(!disadvantagedCheck(records(), cooperative("coges"), day)); // kind A: the law does not ask
    }

    /// L.R. Veneto 19/2016: a deed of 2015 names ULSS 16, whose deeds ULSS 6 Euganea has today.
    void deedsNameTheBodyOfTheirTime()
    {
        const Context context = m_workspace->context();
        const RecordType &type = describe<Agreement>();
        const Field &body = *findField(type, u"body_id");
        const auto text = [&](const char *slug) {
            const auto deed = records().load(type, fixedUuid(u"agreement/"_s + QLatin1String(slug)));
            return displayWithToday(records(), type, body, deed->data(), context);
        };
        QCOMPARE(text("ulss-16-2015"), u"Azienda ULSS 16 Padova (today Azienda ULSS 6 Euganea)"_s);
        QCOMPARE(text("ulss-6-2024"), u"Azienda ULSS 6 Euganea"_s);
        const Id<Organisation> euganea(key("ulss-6-euganea"));
        const QString before = formerlyText(records(), euganea, context.day());
        QVERIFY2(before.startsWith(u"formerly Azienda ULSS 16 Padova"_s), qPrintable(before));
        QVERIFY2(formerNames(records(), euganea, context.day()).size() == 3,
                 qPrintable(before)); // 15 and 17 went over to it
        // On a day of 2015 it had no former name.
        QCOMPARE(formerlyText(records(), euganea, Date(2015, 6, 1)), QString());
        QCOMPARE(formerlyText(records(), Id<Organisation>(key("comune-limena")), context.day()), QString());
        // Of many at once the same, without those that have none.
        for (const Date &day : {context.day(), Date(2015, 6, 1)}) {
            QList<QUuid> all;
            QHash<QUuid, QString> each;
            for (const QUuid &id : records().ids(describe<Organisation>())) {
                all.append(id);
                if (const QString its = formerlyText(records(), Id<Organisation>(id), day); !its.isEmpty())
                    each.insert(id, its);
            }
            QVERIFY(!each.isEmpty() || day == Date(2015, 6, 1));
            QCOMPARE(formerlyTexts(records(), all, day), each);
        }
        QVERIFY(formerlyTexts(records(), {}, context.day()).isEmpty());
        // One that was suppressed hands its deeds on; on a day before it does not.
        for (const QUuid &id : records().ids(describe<PublicBody>())) {
            const auto old = records().load(Id<PublicBody>(id));
            if (old->successor.isNull())
                continue;
            QCOMPARE(nameInstead(records(), Id<Organisation>(id), Date(2014, 1, 1), context),
                     u"Azienda ULSS 6 Euganea"_s);
            Context then = context;
            then.asOf = Date(2016, 12, 31);
            QCOMPARE(nameInstead(records(), Id<Organisation>(id), Date(2014, 1, 1), then), QString());
        }
        // Searched by either name.
        const QUuid deed = fixedUuid(u"agreement/ulss-16-2015"_s);
        QVERIFY(finds(type, u"ulss 16"_s, deed));
        QVERIFY(finds(type, u"euganea"_s, deed));
        QVERIFY(!finds(type, u"ulss 16"_s, fixedUuid(u"agreement/ulss-6-2024"_s)));
        QVERIFY(finds(describe<PublicBody>(), u"ulss 16"_s, euganea.uuid()));
    }
};

} // namespace

INSIEME_TEST(RegisterMore)
#include "tst_register_more.moc"
