// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"
#include "core/agenda/task.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/contracts/opportunity.h"
#include "core/housing/stay.h"
#include "core/placements/placement.h"
#include "core/placements/running.h"
#include "core/registry/groups.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/registry/card_panel.h"
#include "ui/registry/duplicates_page.h"
#include "ui/registry/group_panel.h"
#include "ui/registry/letterhead_panel.h"
#include "ui/registry/member_panels.h"
#include "ui/registry/paper_acts.h"
#include "ui/registry/paper_bars.h"
#include "ui/registry/suitability_page.h"
#include "ui/shell/document_page.h"
#include "ui/shell/file_list.h"
#include "ui/shell/late_count.h"
#include "ui/shell/list_page.h"
#include "ui/shell/list_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/totals_strip.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTimer>

using namespace insieme;

namespace {

class Members : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;

    static QUuid key(const char *slug) { return fixedUuid(QStringLiteral("organisation/") + QLatin1String(slug)); }
    PapersCard *show(const char *slug)
    {
        m_window->showRecord(describe<Cooperative>(), key(slug));
        return m_window->recordPage()->findChild<PapersCard *>();
    }

    /// What the navigation says of a place.
    QString said(const char *place) const
    {
        const QAbstractItemModel &places = *m_window->findChild<Sidebar *>()->model();
        const QString title = PageCatalogue::titleOf(*pageCatalogue().findPlace(place), m_window->workspace());
        for (int row = 0; row < places.rowCount(); ++row) {
            const QModelIndex at = places.index(row, 0);
            if (at.data().toString() == title)
                return at.data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    /// How many it says to be late; 0: nothing.
    int late(const char *place) const
    {
        const QRegularExpressionMatch number =
            QRegularExpression(QStringLiteral(", (\\d+) in ritardo")).match(said(place));
        return number.captured(1).toInt();
    }

    QString m_opened;

public slots:
    /// Stands for the program that opens a file.
    void take(const QUrl &url) { m_opened = url.toLocalFile(); }

private slots:
    void initTestCase()
    {
        setLanguage(QStringLiteral("it"));
        Theme::current().apply(Theme::Mode::Light);
    }
    void cleanupTestCase() { setLanguage(QStringLiteral("en")); }
    void init()
    {
        m_window = test::shown(m_folder.renew(), QSize(1440, 900));
        QVERIFY(m_window);
    }
    void cleanup() { m_window.reset(); }

    void theSentenceComesFirst()
    {
        PapersCard *card = show("il-portico");
        QVERIFY(card);
        // First what is worst: every paper is there today, and one ends too early for what it executes.
        QCOMPARE(card->agreements().count(), 2);
        QCOMPARE(card->agreements().currentIndex(), 1);
        QCOMPARE(card->sentence(), QStringLiteral("Idonea oggi, non fino alla fine"));
        QCOMPARE(card->bars().rowCount(), 8);
        int gaps = 0;
        for (int row = 0; row < card->bars().rowCount(); ++row) {
            const QRect gap = card->bars().gapRect(row);
            gaps += !gap.isEmpty();
            if (!gap.isEmpty())
                QCOMPARE(gap.left(), card->bars().barRect(row).right() + 1);
        }
        QCOMPARE(gaps, 1); // the DURC
        card->agreements().setCurrentIndex(0);
        QCOMPARE(card->sentence(), QStringLiteral("Idonea"));
        QCOMPARE(card->bars().rowCount(), 6);
        // What ends too early is told beside what every member must have.
        const auto labels = card->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text().contains(card->agreements().itemText(1));
        }));
        // Whoever asked goes on asking it of the next one.
        const auto next = m_window->workspace().records().load(describe<Cooperative>(), key("nuova-idea-orizzonti"));
        card->showRecord(*next);
        QCOMPARE(card->agreements().count(), 2);
        QCOMPARE(card->agreements().currentIndex(), 0);
        QCOMPARE(show("esempio-parchi")->sentence(), QStringLiteral("Non idonea oggi: manca una carta"));
    }

    /// The scale takes what names and days leave: it has months at one distance, and an arrow where a paper goes on.
    void theBarsHaveRoom()
    {
        PapersCard *card = show("esempio-accoglienza");
        const PaperBars &bars = card->bars();
        QVERIFY2(bars.width() < 600, qPrintable(QString::number(bars.width())));
        int left = 0, right = 0, beyond = 0;
        for (int row = 0; row < bars.rowCount(); ++row) {
            if (!bars.isBeyond(row))
                continue;
            ++beyond;
            left = bars.barRect(row).left();
            right = bars.barRect(row).right();
        }
        QVERIFY(beyond >= 2);
        QVERIFY2(right - left >= bars.width() * 36 / 100,
                 qPrintable(QStringLiteral("%1 of %2").arg(right - left).arg(bars.width())));
        // One line until a file is there.
        QVERIFY2(card->files().height() <= 40, qPrintable(QString::number(card->files().height())));
        QVERIFY(card->agreements().width() >= 200);
    }

    /// As many as are missing, the day from which the next one is renewed, and no clip over a day.
    void theSentenceCountsAndSaysWhenToRenew()
    {
        PapersCard *card = show("il-portico");
        const auto texts = [&] {
            QStringList words;
            for (const QLabel *label : card->findChildren<QLabel *>())
                words << label->text();
            return words.join(QLatin1Char('|'));
        };
        QVERIFY2(texts().contains(QRegularExpression(QStringLiteral("(dal|from) \\d\\d/\\d\\d/\\d{4}"))),
                 qPrintable(texts()));
        const int day = paint::textWidth(QStringLiteral("00/00/0000"), Theme::font(13, QFont::DemiBold));
        for (int row = 0; row < card->bars().rowCount(); ++row) {
            QVERIFY(card->bars().dayRect(row).width() >= day);
            QVERIFY(!card->bars().dayRect(row).intersects(card->bars().clipRect(row)));
            QVERIFY(card->bars().clipRect(row).right() < card->bars().barRect(row).left()
                    || card->bars().barRect(row).isEmpty());
        }
        Cooperative fresh;
        fresh.names = {{.name = QStringLiteral("Senza carte")}};
        fresh.membership = Membership::Member;
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(fresh); }));
        m_window->showRecord(describe<Cooperative>(), fresh.id.uuid());
        card = m_window->recordPage()->findChild<PapersCard *>();
        QVERIFY(card->bars().rowCount() > 1);
        QVERIFY2(card->sentence().contains(QString::number(card->bars().rowCount())), qPrintable(card->sentence()));
    }

    /// The sign beside a name in the narrow list says what the card of the record says.
    void noGreenTickOnTheUnsuitable()
    {
        const Layout &layout = *findLayout("cooperatives");
        const Records &records = m_window->workspace().records();
        const auto toneOfMember = [&](const char *slug) {
            return *lightOf(layout, records, *records.load(describe<Cooperative>(), key(slug)), m_window->context());
        };
        QCOMPARE(toneOfMember("esempio-parchi"), Theme::Tone::Bad);
        QCOMPARE(toneOfMember("il-portico"), Theme::Tone::Ok);
        QCOMPARE(toneOfMember("esempio-accoglienza"), Theme::Tone::Warn);
        // What is past is late, what is to come is not.
        const Field &expiry = *findField(describe<Cooperative>(), u"next_expiry");
        const Date today = m_window->workspace().today();
        QVERIFY(isLate(layout, expiry, Value(today - boost::gregorian::days(1)), today));
        QVERIFY(!isLate(layout, expiry, Value(today), today));
        QVERIFY(!isLate(layout, expiry, Value(Date()), today));
    }

    /// The list says of every cooperative what the narrow list says, in words, and its tabs hold those of whom it does.
    void theListSaysHowMembersStand()
    {
        const Workspace &workspace = m_window->workspace();
        const Records &records = workspace.records();
        const Date today = workspace.today();
        m_window->showList(QStringLiteral("cooperatives"));
        ListPage &list = *m_window->listPage();
        // What is computed is summed once the window is idle.
        RecordModel &model = list.model();
        const auto columnOf = [&](const char *name) {
            const auto &columns = model.columns();
            return static_cast<int>(
                std::find_if(columns.begin(), columns.end(),
                             [name](const ListColumn &column) { return qstrcmp(column.column, name) == 0; })
                - columns.begin());
        };
        const auto *totals = list.findChild<TotalsStrip *>();
        QCOMPARE(totals->total(columnOf("agreements")), QStringLiteral("…"));
        const int papers = columnOf("suitability"), next = columnOf("next_expiry");
        QSet<QUuid> toMend, hosts;
        qint64 agreements = 0, placements = 0;
        StandingCounts counts;
        for (int row = 0; row < model.rowCount(); ++row) {
            const AnyRecord &record = *model.recordAt(row);
            const auto sign = static_cast<Theme::Tone>(model.index(row, papers).data(ToneRole).toInt());
            QVERIFY(sign == lightOf(list.layoutOfPage(), records, record, m_window->context()));
            const auto standing = standingOn(records, record.as<Cooperative>(), today);
            const QString word = model.index(row, papers).data().toString();
            QCOMPARE(word,
                     standing
                         ? standing->briefly(today)
                         : membershipChoices().label(static_cast<int>(record.as<Cooperative>().membership)).toLower());
            if (standing)
                counts.add(*standing);
            if (standing && standing->light != Light::Green)
                toMend.insert(record.id());
            const qint64 hosted = placementsHosted(records, Id<Organisation>(record.id()), today);
            QCOMPARE(model.index(row, columnOf("placements")).data().toString(), QLocale().toString(hosted));
            if (hosted > 0)
                hosts.insert(record.id());
            placements += hosted;
            agreements += model.index(row, columnOf("agreements")).data().toInt();
        }
        QVERIFY(!toMend.isEmpty() && !hosts.isEmpty() && agreements > 0);
        const auto remark = [&](const char *slug) {
            return model.index(model.rowOf(key(slug)), next).data(RemarkRole).toString();
        };
        QVERIFY2(remark("esempio-officine").contains(QStringLiteral("53")), qPrintable(remark("esempio-officine")));
        QCOMPARE(remark("esempio-accoglienza"), QStringLiteral("DURC"));
        QVERIFY(!model.whyNotSortedBy(papers).isEmpty());

        auto &tabs = *list.findChild<Tabs *>();
        QTRY_VERIFY(tabs.partName(tabs.count() - 2).contains(QString::number(toMend.size())));
        const QString sentence = lightsSentence(counts, false, today);
        const auto labels = list.findChildren<Label *>();
        QVERIFY(
            std::any_of(labels.begin(), labels.end(), [&](const Label *label) { return label->text() == sentence; }));
        QTRY_COMPARE(totals->total(columnOf("placements")), QString::number(placements));
        QCOMPARE(totals->total(columnOf("agreements")), QString::number(agreements));
        const auto shown = [&] {
            QSet<QUuid> ids;
            for (int row = 0; row < model.rowCount(); ++row)
                ids.insert(model.idAt(row));
            return ids;
        };
        tabs.setCurrent(tabs.count() - 2);
        QCOMPARE(shown(), toMend);
        // Left and opened again it shows the same; a filter narrows it.
        m_window->showRecord(describe<Cooperative>(), *toMend.begin());
        QVERIFY(m_window->listStrip());
        QCOMPARE(m_window->listStrip()->model().rowCount(), toMend.size());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(m_window->listPage()->model().rowCount(), toMend.size());
        auto &again = *m_window->listPage()->findChild<Tabs *>();
        again.setCurrent(again.count() - 1);
        QTRY_COMPARE(m_window->listPage()->model().rowCount(), hosts.size());
        again.setCurrent(0);
        QCOMPARE(m_window->listPage()->model().rowCount(), 24);
    }

    /// The same words on the same day have the same answer, whoever is asked: list, record, page of the papers.
    void oneAnswerOfEveryCooperative()
    {
        m_window->openPlace(QStringLiteral("members-papers"));
        auto *judged = qobject_cast<SuitabilityPage *>(m_window->page());
        const SuitabilityModel &page = judged->model();
        QTRY_VERIFY(page.rowCount() > 0 && !judged->isJudging());
        QHash<QUuid, std::pair<QString, int>> papers;
        for (int row = 0; row < page.rowCount(); ++row) {
            const QModelIndex cell = page.index(row, SuitabilityModel::Papers);
            papers.insert(page.idAt(row), {cell.data().toString(), cell.data(ToneRole).toInt()});
        }
        m_window->showList(QStringLiteral("cooperatives"));
        const RecordModel &list = m_window->listPage()->model();
        const auto &columns = list.columns();
        const auto column = std::find_if(columns.begin(), columns.end(), [](const ListColumn &each) {
            return qstrcmp(each.column, "suitability") == 0;
        });
        QHash<QUuid, std::pair<QString, int>> listed;
        for (int row = 0; row < list.rowCount(); ++row) {
            const QModelIndex cell = list.index(row, static_cast<int>(column - columns.begin()));
            listed.insert(list.idAt(row), {cell.data().toString(), cell.data(ToneRole).toInt()});
        }
        QCOMPARE(listed.size(), 24);
        std::map<int, int> signs;
        const QHash<int, QString> begins{{static_cast<int>(Theme::Tone::Ok), QStringLiteral("Idonea")},
                                         {static_cast<int>(Theme::Tone::Warn), QStringLiteral("Idonea, una")},
                                         {static_cast<int>(Theme::Tone::Bad), QStringLiteral("Non idonea")}};
        for (auto each = listed.cbegin(); each != listed.cend(); ++each) {
            m_window->showRecord(describe<Cooperative>(), each.key());
            const auto *card = m_window->recordPage()->findChild<PapersCard *>();
            card->agreements().setCurrentIndex(0); // the same question
            ++signs[each->second];
            if (papers.contains(each.key())) {
                QCOMPARE(papers.take(each.key()), each.value());
                QVERIFY2(card->sentence().startsWith(begins[each->second]), qPrintable(card->sentence()));
                continue;
            }
            QCOMPARE(card->sentence().toLower(), each->first);
            QCOMPARE(each->second, static_cast<int>(Theme::Tone::Neutral));
        }
        QVERIFY(papers.isEmpty());
        // The command line counts the same: tst_register.
        QCOMPARE(signs,
                 (std::map<int, int>{{static_cast<int>(Theme::Tone::Ok), 14},
                                     {static_cast<int>(Theme::Tone::Warn), 2},
                                     {static_cast<int>(Theme::Tone::Bad), 2},
                                     {static_cast<int>(Theme::Tone::Neutral), 6}}));
    }

    /// On a day that is older than the register nobody is told that a paper was missing.
    void whatWasNotRecordedIsNotMissing()
    {
        m_window->setDay(*makeDate(2020, 1, 1));
        m_window->showList(QStringLiteral("cooperatives"));
        const RecordModel &model = m_window->listPage()->model();
        const auto &columns = model.columns();
        const auto column = static_cast<int>(
            std::find_if(columns.begin(), columns.end(),
                         [](const ListColumn &each) { return qstrcmp(each.column, "suitability") == 0; })
            - columns.begin());
        int unrecorded = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, column);
            const auto standing = standingOn(m_window->workspace().records(), model.recordAt(row)->as<Cooperative>(),
                                             *makeDate(2020, 1, 1));
            if (!standing || !standing->isUnrecorded())
                continue;
            ++unrecorded;
            QCOMPARE(cell.data().toString(), standing->briefly(*makeDate(2020, 1, 1)));
            QCOMPARE(cell.data(ToneRole).toInt(), static_cast<int>(Theme::Tone::Neutral));
        }
        QVERIFY2(unrecorded >= 15, qPrintable(QString::number(unrecorded)));
        m_window->setDay({});
    }

    /// The number in red of the navigation is that of the red signs of the list: a paper that never came counts, too.
    void theNavigationCountsWhatIsRed()
    {
        const NavPlace *place = pageCatalogue().findPlace("cooperatives");
        QVERIFY(place && place->late);
        const Workspace &workspace = m_window->workspace();
        const Layout &layout = *findLayout("cooperatives");
        int red = 0;
        for (const QUuid &id : workspace.records().ids(describe<Cooperative>()))
            red += layout.lightOf(workspace.records(), AnyRecord::of(*workspace.records().load(Id<Cooperative>(id))),
                                  workspace.today())
                == Theme::Tone::Bad;
        QCOMPARE(place->late(workspace), red);
        // The sample has one that is expired and one that is missing; the page of the papers says the same.
        QCOMPARE(red, 2);
        m_window->openPlace(QStringLiteral("members-papers"));
        auto &tabs = *m_window->page()->findChild<Tabs *>();
        QTRY_VERIFY2(tabs.partName(tabs.count() - 1).contains(QString::number(red)),
                     qPrintable(tabs.partName(tabs.count() - 1)));
    }

    /// Beside every area stands what the agenda says of it: nobody opens a list to see whether it asks for anything.
    void theNavigationSaysWhatTheAgendaSays()
    {
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        QTRY_COMPARE(late("cooperatives"), 2);
        const Agenda agenda(m_window->workspace());
        const auto of = [](const std::vector<AgendaItem> &items, const RecordType &type) {
            return static_cast<int>(std::count_if(items.begin(), items.end(),
                                                  [&](const AgendaItem &item) { return item.key.type == &type; }));
        };
        const auto overdue = agenda.items({.to = agenda.now()}, 1000);
        const auto soon = agenda.items({.from = agenda.now(), .to = agenda.day(8)}, 1000);
        QVERIFY(of(overdue, describe<Agreement>()) > 0 && of(overdue, describe<Placement>()) > 0);
        QCOMPARE(late("agreements"), of(overdue, describe<Agreement>()));
        QCOMPARE(late("placements"), of(overdue, describe<Placement>()));
        QVERIFY(of(soon, describe<Opportunity>()) > 0);
        QCOMPARE(late("opportunities"), 0);
        QVERIFY2(said("opportunities").contains(QString::number(of(soon, describe<Opportunity>()))),
                 qPrintable(said("opportunities")));
        // What belongs to an area that is folded is counted in the area.
        const int stays = of(overdue, describe<HousingStay>());
        QVERIFY(stays > 0);
        m_window->openPlace(QStringLiteral("desk"));
        QCOMPARE(late("housing"), late("allocations") + late("requests") + late("stay-payments") + late("renovations"));
        QVERIFY(late("housing") >= stays);
    }

    /// It is counted beside the window, and until then the navigation says what was counted last.
    void theNavigationIsCountedBesideTheWindow()
    {
        QTRY_COMPARE(late("cooperatives"), 2);
        m_window->openPlace(QStringLiteral("manual"));
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        const int before = late("deadlines");
        Workspace &workspace = m_window->workspace();
        const test::Asked asked(*m_window, "FROM \"requirement\" WHERE \"organisation_id\"");
        for (int i = 0; i < 3; ++i) {
            Task task{.id = Id<Task>(newUuid()), .subject = QStringLiteral("Scaduta")};
            task.dueOn = workspace.today() - boost::gregorian::days(1);
            QVERIFY(workspace.perform({"Test"}, [&](Transaction &transaction) { return transaction.insert(task); }));
            QCOMPARE(late("deadlines"), before);
        }
        QTRY_COMPARE(late("deadlines"), before + 3);
        QCOMPARE(late("cooperatives"), 2);
        // No member was judged on the window's own connection, which does read such papers when it is asked to.
        QCOMPARE(asked.count(), 0);
        QVERIFY(countRed(*findLayout("cooperatives"), workspace) == 2);
        QVERIFY(asked.count() > 0);
    }

    /// Also where nothing can be written, with the index of the file and without a good one.
    void aWindowThatOnlyReadsCountsToo()
    {
        QTRY_VERIFY(late("deadlines") > 0);
        const int before = late("deadlines");
        const QString path = m_window->workspace().path();
        OpenOptions reading;
        reading.window = reading.readOnly = true;
        for (const bool indexed : {true, false}) {
            m_window.reset();
            if (!indexed) {
                auto file = Workspace::open(path, areas());
                QVERIFY(file);
                for (const Follower &follower : areas().followers) {
                    QVERIFY((*file)->setMeta(QStringLiteral("follower_") + QLatin1String(follower.name), QString()));
                    for (const char *table : follower.tables)
                        QVERIFY((*file)->database().exec(QStringLiteral("DELETE FROM ") + quoted(table)));
                }
            }
            auto file = Workspace::open(path, areas(), reading);
            QVERIFY(file);
            m_window = test::shown(std::move(*file), QSize(1440, 900));
            QTRY_COMPARE(late("deadlines"), before);
            QCOMPARE(late("cooperatives"), 2);
        }
    }

    /// No member is judged before the tab is shown: what it holds comes while the window is idle. Until then nothing
    /// says that it is empty, nothing leaves the list, and what is known from before stands there at once.
    void aTabIsSoughtWhileTheWindowIsIdle()
    {
        const auto page = [this]() -> ListPage & { return *m_window->listPage(); };
        const auto choose = [&] {
            auto &tabs = *page().findChild<Tabs *>();
            tabs.setCurrent(tabs.count() - 2);
        };
        const auto says = [&](const QString &words) {
            const auto labels = page().findChildren<Label *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const Label *label) { return label->isVisible() && label->text() == words; });
        };
        m_window->showList(QStringLiteral("cooperatives"));
        choose();
        QCOMPARE(page().model().rowCount(), 0);
        const QString sought = QCoreApplication::translate("insieme::ListPage", "Looking for “%1”…")
                                   .arg(QCoreApplication::translate("Layout", "Papers to see to"));
        QVERIFY(says(sought));
        QVERIFY(page().table().isVisibleTo(&page()));
        m_window->say(QString());
        page().print();
        QCOMPARE(m_window->notice(), sought);
        QVERIFY(!m_window->documentPage());
        QVERIFY(!page().state().found);
        QTRY_VERIFY(page().model().rowCount() > 0);
        QVERIFY(!says(sought));

        const QSet<QUuid> held = *page().state().found;
        QCOMPARE(held.size(), page().model().rowCount());
        m_window->showList(QStringLiteral("people"));
        m_window->showList(QStringLiteral("cooperatives"));
        QCOMPARE(page().model().rowCount(), held.size());
        // Of another day nothing is known.
        m_window->setDay(*makeDate(2024, 3, 1));
        QCOMPARE(page().model().rowCount(), 0);
        QVERIFY(says(sought));
        m_window->setDay({});
    }

    /// What the file keeps as it is today is told apart as it was on the day that is shown, counted and on paper, too.
    void theChoicesAreThoseOfTheDay()
    {
        const Records &records = m_window->workspace().records();
        const auto page = [this]() -> ListPage & { return *m_window->listPage(); };
        m_window->showList(QStringLiteral("cooperatives"));
        Date latest;
        for (const QUuid &id : records.ids(describe<Cooperative>())) {
            const Date since = records.load(Id<Cooperative>(id))->memberSince;
            latest = stated(since) && (!stated(latest) || latest < since) ? since : latest;
        }
        QVERIFY(stated(latest));
        const Date day = latest - boost::gregorian::days(1);
        m_window->setDay(day);
        const int choices = static_cast<int>(membershipChoices().items.size());
        qsizetype all = 0, others = 0;
        for (int choice = 0; choice < choices; ++choice) {
            page().findChild<Tabs *>()->setCurrent(choice + 1);
            QTRY_VERIFY(!page().isGathering());
            const std::vector<QUuid> shown = page().model().list().ids(0, page().model().rowCount());
            all += static_cast<qsizetype>(shown.size());
            const QString name = page().findChild<Tabs *>()->partName(choice + 1);
            QCOMPARE(name.section(QStringLiteral(", "), 1).toInt(), page().model().rowCount());
            for (const QUuid &id : shown) {
                const auto cooperative = records.load(Id<Cooperative>(id));
                QCOMPARE(static_cast<int>(membershipOn(*cooperative, day).membership), choice);
                others += static_cast<int>(cooperative->membership) != choice;
            }
            QVERIFY(m_window->notice().isEmpty());
        }
        page().findChild<Tabs *>()->setCurrent(0);
        QCOMPARE(all, page().model().rowCount());
        QVERIFY(others > 0);
        // Another day knows nothing of what this one found; the way back from a record does.
        page().findChild<Tabs *>()->setCurrent(1);
        const int members = page().model().rowCount();
        QVERIFY(members > 0);
        m_window->showRecord(describe<Cooperative>(), page().model().idAt(0));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(page().findChild<Tabs *>()->current(), 1);
        QCOMPARE(page().model().rowCount(), members);
        m_window->setDay({});
        QCOMPARE(page().findChild<Tabs *>()->current(), 1);
        QVERIFY(page().model().rowCount() > members);
    }

    /// A paper that is renewed takes its cooperative out of the tab, while one looks at it.
    void theTabFollowsTheFile()
    {
        m_window->showList(QStringLiteral("cooperatives"));
        auto &tabs = *m_window->listPage()->findChild<Tabs *>();
        RecordModel &model = m_window->listPage()->model();
        tabs.setCurrent(tabs.count() - 2);
        QTRY_VERIFY(model.rowCount() > 0);
        const int before = model.rowCount();
        QVERIFY(model.rowOf(key("esempio-officine")) >= 0);
        Workspace &workspace = m_window->workspace();
        for (const Requirement &paper : requirementsOf(workspace.records(), Id<Organisation>(key("esempio-officine"))))
        {
            if (!stated(paper.validUntil) || paper.replaced)
                continue;
            Requirement next = paper;
            next.id = {};
            next.issuedOn = workspace.today();
            next.printedExpiry = Date(2030, 12, 31);
            QVERIFY(workspace.perform({"Renew"}, [&](Transaction &t) { return t.insert(next); }));
        }
        QTRY_COMPARE(model.rowCount(), before - 1);
        QCOMPARE(model.rowOf(key("esempio-officine")), -1);
    }

    /// In the smallest window nothing of these lists lies out of sight.
    void noListScrollsSideways()
    {
        m_window->resize(1180, 700);
        for (const char *place : {"members-papers", "placements", "cooperatives"}) {
            m_window->openPlace(QLatin1String(place));
            QApplication::processEvents();
            const auto *table = m_window->page()->findChild<ListTable *>();
            QVERIFY(table);
            QTRY_VERIFY2(table->horizontalScrollBar()->maximum() == 0, place); // once its rows are there
        }
    }

    /// A row is as high as its lines need.
    void rowsHaveTheirHeight()
    {
        const auto height = [this](const char *list) {
            m_window->showList(QLatin1String(list));
            return m_window->listPage()->table().rowHeight(0);
        };
        QCOMPARE(height("cooperatives"), 36);
        QCOMPARE(height("agreements"), 44);
    }

    void filesOfThePapers()
    {
        PapersCard *card = show("jonathan");
        QVERIFY(card->bars().current());
        QVERIFY(card->files().files().empty());
        QFile source(m_folder.filePath(QStringLiteral("durc 2026.pdf")));
        QVERIFY(source.open(QIODevice::WriteOnly) && source.write("%PDF-1.4") > 0);
        source.close();
        // From the card of the cooperative, to the paper that is chosen; the window reads itself anew meanwhile.
        const QUuid paper = card->bars().current()->paper.uuid();
        card->files().attach({source.fileName(), m_folder.filePath(QStringLiteral("nowhere.pdf"))});
        QVERIFY(m_window->notice().contains(QStringLiteral("nowhere.pdf")));
        QCOMPARE(card->files().files().size(), size_t(1));
        QTest::keyClick(&card->bars(), Qt::Key_Down);
        QVERIFY(card->files().files().empty());
        QTest::keyClick(&card->bars(), Qt::Key_Up);
        QCOMPARE(card->files().files().size(), size_t(1));
        // On the page of the paper: opened by the program for its kind, taken away, brought back.
        m_window->showRecord(describe<Requirement>(), paper);
        auto *panel = m_window->recordPage()->findChild<FilesPanel *>();
        QVERIFY(panel);
        QCOMPARE(panel->list().files().size(), size_t(1));
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take");
        panel->list().open(0);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(QFileInfo(m_opened).fileName(), QStringLiteral("durc 2026.pdf"));
        QFile copy(m_opened);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("%PDF-1.4"));
        panel->list().remove(0);
        QVERIFY(panel->list().files().empty());
        QVERIFY(m_window->undo());
        QCOMPARE(panel->list().files().size(), size_t(1));
        QCOMPARE(verify(m_window->workspace()), QStringList());
    }

    void theLogoOfTheConsortium()
    {
        const QUuid consortium = m_window->workspace().records().ids(describe<Consortium>()).front();
        m_window->showRecord(describe<Consortium>(), consortium);
        auto *panel = m_window->recordPage()->findChild<LetterheadPanel *>();
        QVERIFY(panel);
        const QImage before = panel->picture();
        QVERIFY(!before.isNull());
        panel->setLogo(m_folder.filePath(QStringLiteral("a.insieme"))); // no picture: said, and nothing else
        const auto banners = m_window->findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) { return banner->isVisible(); }));
        QCOMPARE(m_window->recordPage()->findChild<LetterheadPanel *>()->picture(), before);
        QImage logo(600, 300, QImage::Format_RGB32);
        logo.fill(Qt::red);
        QVERIFY(logo.save(m_folder.filePath(QStringLiteral("marchio.png"))));
        m_window->recordPage()->findChild<LetterheadPanel *>()->setLogo(
            m_folder.filePath(QStringLiteral("marchio.png")));
        panel = m_window->recordPage()->findChild<LetterheadPanel *>();
        QVERIFY(panel->picture() != before);
        const auto buttons = panel->findChildren<Button *>();
        QVERIFY(buttons.size() == 2 && buttons[1]->isVisibleTo(panel));
        panel->removeLogo();
        QCOMPARE(m_window->recordPage()->findChild<LetterheadPanel *>()->picture(), before);
    }

    void aGroupSideBySide()
    {
        const QUuid group = fixedUuid(QStringLiteral("cooperative_group/verde"));
        m_window->showRecord(describe<CooperativeGroup>(), group);
        auto *panel = m_window->recordPage()->findChild<GroupPanel *>();
        QVERIFY(panel);
        SuitabilityModel &model = panel->model();
        QCOMPARE(model.rowCount(), 3);
        // Each with the light that its own card shows.
        QMap<QUuid, QString> lights;
        for (int row = 0; row < model.rowCount(); ++row)
            lights.insert(model.idAt(row), model.index(row, SuitabilityModel::Papers).data().toString());
        const QString suitable = SuitabilityVerdict().briefly(m_window->workspace().today());
        QCOMPARE(lights.value(key("idee-verdi")), suitable);
        QVERIFY(lights.value(key("esempio-parchi")) != suitable);
        QVERIFY2(panel->summary().contains(QStringLiteral("3")), qPrintable(panel->summary()));
        bool offers = false;
        for (const auto *table : panel->findChildren<FactTable *>()) {
            for (int i = 0; i < table->partCount(); ++i)
                offers |= table->partName(i).contains(QStringLiteral("Comune di Padova"));
        }
        QVERIFY(offers);
        // And from the cooperative back to its groups.
        show("idee-verdi");
        QVERIFY(m_window->recordPage()->findChild<CardPanel *>()->titles().contains(QStringLiteral("Gruppi")));
    }

    void thirtyPercentOfKindB()
    {
        show("esempio-giardini");
        auto *card = m_window->recordPage()->findChild<DisadvantagedCard *>();
        QVERIFY(card->isVisible());
        QVERIFY2(card->text().contains(QStringLiteral("33,33")) && card->text().contains(QStringLiteral("50,00")),
                 qPrintable(card->text()));
        show("coges");
        QVERIFY(!m_window->recordPage()->findChild<DisadvantagedCard *>()->isVisible());
    }

    void oldNamesAreTold()
    {
        // The picker finds a body by its old name, and says so.
        const auto hits = m_window->find(describe<PublicBody>(), QStringLiteral("ulss 16"));
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits[0].title, QStringLiteral("Azienda ULSS 6 Euganea"));
        QVERIFY2(hits[0].hint.startsWith(QStringLiteral("già Azienda ULSS 16 Padova")), qPrintable(hits[0].hint));
        // So does whoever is found by its seat; namesakes are told apart.
        bool bySeat = false;
        for (const PickerSource::Hit &hit : m_window->find(describe<Organisation>(), QStringLiteral("piazzola"))) {
            const bool called = hit.title.contains(QStringLiteral("Piazzola"));
            bySeat = bySeat || !called;
            QVERIFY2(called || hit.hint.contains(QStringLiteral("Piazzola")), qPrintable(hit.title + hit.hint));
            QVERIFY2(!hit.hint.isEmpty(), qPrintable(hit.title));
        }
        QVERIFY(bySeat);
        // The list of deeds names the body of their time, with today's below.
        m_window->showList(QStringLiteral("agreements"));
        RecordModel &model = m_window->listPage()->model();
        const int row = model.rowOf(fixedUuid(QStringLiteral("agreement/ulss-16-2015")));
        QVERIFY(row >= 0);
        const QModelIndex body = model.index(row, 1);
        QCOMPARE(body.data().toString(), QStringLiteral("Azienda ULSS 16 Padova"));
        QCOMPARE(body.data(SecondLineRole).toString(), QStringLiteral("oggi Azienda ULSS 6 Euganea"));
    }

    void everyMemberOnADay()
    {
        m_window->openPlace(QStringLiteral("members-papers"));
        auto *page = qobject_cast<SuitabilityPage *>(m_window->page());
        QVERIFY(page);
        SuitabilityModel &model = page->model();
        const auto lightOf = [&](const char *slug) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.idAt(row) == key(slug))
                    return model.index(row, SuitabilityModel::Papers).data().toString();
            }
            return QString();
        };
        const auto few = [&](const char *slug, const Date &day) {
            const Records &records = m_window->workspace().records();
            const auto cooperative = records.load(Id<Cooperative>(key(slug)));
            return judge(records, *cooperative, memberQuestion(records, day)).briefly(day);
        };
        // Beside the window: it reads no paper itself.
        const QByteArray papers("FROM \"requirement\" WHERE \"organisation_id\"");
        {
            const test::Asked asked(*m_window, papers.constData());
            QTRY_VERIFY(model.all() > 0 && !page->isJudging());
            QCOMPARE(asked.count(), 0);
        }
        const int members = model.all();
        QCOMPARE(members, 18);
        const StandingCounts counts = model.counts();
        QCOMPARE(counts.green + counts.amber + counts.red, members);
        QVERIFY(counts.red > 0);
        const QString suitable = few("il-portico", m_window->workspace().today());
        QCOMPARE(lightOf("il-portico"), suitable);
        const int red = counts.red;
        page->tabs().setCurrent(3);
        // The red number, the rows behind it and the sentence speak of the same members.
        QCOMPARE(model.rowCount(), red);
        QCOMPARE(page->summary(), lightsSentence(counts, false, m_window->workspace().today()));
        QVERIFY(page->tabs().partName(3).contains(QString::number(red)));
        for (int row = 0; row < red; ++row) {
            QVERIFY(!model.index(row, SuitabilityModel::Paper).data().toString().isEmpty());
            QVERIFY(!model.index(row, SuitabilityModel::Until).data().toString().isEmpty());
        }
        page->tabs().setCurrent(0);
        // For a convention: judged through its end.
        QTRY_VERIFY(!page->isReading());
        const int deed = page->questions().findText(
            m_window->workspace().title(describe<Agreement>(), fixedUuid(QStringLiteral("agreement/ulss-6-2024")), {}));
        QVERIFY(deed > 0);
        page->questions().setCurrentIndex(deed);
        QTRY_VERIFY(lightOf("il-portico") != suitable);
        QVERIFY(page->services().count() > 1);
        page->questions().setCurrentIndex(0);
        // Another day: other members, other papers.
        page->day().setText(QStringLiteral("1/1/2010"));
        emit page->day().textEdited(page->day().text());
        QTRY_COMPARE(model.question().day, Date(2010, 1, 1));
        QVERIFY(model.all() < members);
        QVERIFY(page->summary().contains(QStringLiteral("01/01/2010")));
        page->day().setText(QStringLiteral("31/2/2020"));
        emit page->day().textEdited(page->day().text());
        QTRY_VERIFY(!page->isJudging());
        QCOMPARE(model.question().day, Date(2010, 1, 1)); // what is no day changes nothing
        // The members are judged and set on pages beside the window, too.
        const test::Asked asked(*m_window, "FROM \"requirement\"");
        page->print();
        QVERIFY(qobject_cast<DocumentPage *>(m_window->page()));
        QCOMPARE(asked.count(), 0);
    }

    /// Where they cannot be judged no light of the question before stands under the new one, but the reason.
    void noLightStandsUnderAnotherQuestion()
    {
        m_window->openPlace(QStringLiteral("members-papers"));
        auto *page = qobject_cast<SuitabilityPage *>(m_window->page());
        QVERIFY(page);
        QTRY_VERIFY(page->model().all() > 0 && !page->isJudging() && !page->isReading());
        const QString before = page->summary();
        const QString path = m_window->workspace().path(), away = path + QStringLiteral(".away");
        QVERIFY(QFile::rename(path, away));
        page->questions().setCurrentIndex(1);
        QTRY_VERIFY(!page->isJudging());
        QVERIFY(QFile::rename(away, path));
        QCOMPARE(page->model().all(), 0);
        QVERIFY(page->summary() != before);
        auto *why = page->findChild<EmptyState *>();
        QVERIFY(why && why->isVisible());
        QTest::mouseClick(why->findChild<Button *>(), Qt::LeftButton);
        QTRY_VERIFY(page->model().all() > 0);
        QVERIFY(!why->isVisible());
        QVERIFY(!page->model().question().agreement.isNull());
    }

    /// What can be asked for is read beside the window; what is chosen stays chosen while it is open.
    void whatCanBeAskedForIsReadBesideTheWindow()
    {
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        const Id<Agreement> deed(fixedUuid(QStringLiteral("agreement/ulss-6-2024")));
        const auto change = [&](auto how) {
            const auto before = m_window->workspace().records().load(deed);
            Agreement after = *before;
            how(after);
            return m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(*before, after); });
        };
        SuitabilityPage *page = nullptr;
        {
            const test::Asked asked(*m_window, "status NOT IN ('terminated'");
            m_window->openPlace(QStringLiteral("members-papers"));
            page = qobject_cast<SuitabilityPage *>(m_window->page());
            QVERIFY(page && page->isReading());
            QCOMPARE(page->questions().count(), 1);
            QTRY_VERIFY(!page->isReading());
            QCOMPARE(asked.count(), 0);
        }
        const auto chosen = [&] { return page->questions().currentData(Qt::UserRole).toUuid(); };
        page->questions().setCurrentIndex(page->questions().findData(deed.uuid(), Qt::UserRole));
        QCOMPARE(chosen(), deed.uuid());
        QVERIFY(change([](Agreement &each) { each.notes = QStringLiteral("Nota"); }));
        QVERIFY(page->isReading() && chosen() == deed.uuid());
        QTRY_VERIFY(!page->isReading() && !page->isJudging());
        QCOMPARE(chosen(), deed.uuid());
        QCOMPARE(page->model().question().agreement, deed);
        // Once it is closed every paper is judged again.
        QVERIFY(change([](Agreement &each) { each.status = AgreementStatus::Closed; }));
        QTRY_VERIFY(!page->isReading() && !page->isJudging());
        QCOMPARE(page->questions().currentIndex(), 0);
        QVERIFY(page->model().question().agreement.isNull());
    }

    void everythingOpenWithABody()
    {
        m_window->showRecord(describe<PublicBody>(), key("comune-piazzola"));
        auto *panel = m_window->recordPage()->findChild<CardPanel *>();
        QVERIFY(panel);
        QVERIFY2(panel->titles().contains(QStringLiteral("Convenzioni e contratti")),
                 qPrintable(panel->titles().join(u';')));
        auto *table = panel->findChild<FactTable *>();
        QVERIFY(table);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(m_window->recordPage());
        QCOMPARE(&m_window->recordPage()->type(), &describe<Agreement>());
    }

    void knownBodiesFillTheForm()
    {
        m_window->showNew(QStringLiteral("bodies"));
        RecordPage *form = m_window->recordPage();
        auto *line = qobject_cast<QLineEdit *>(form->editor("name")->editor());
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("ulss 16"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), QStringLiteral("Azienda ULSS 6 Euganea"));
        QVERIFY(!std::get<QString>(*form->editor("tax_code")->value()).isEmpty());
        QVERIFY(form->save());
        const auto body = m_window->workspace().records().load(Id<PublicBody>(form->id()));
        QVERIFY(body);
        QCOMPARE(body->bodyKind, BodyKind::HealthAuthority);
        // It had another name until 2016, and both are found.
        QVERIFY(body->names.size() >= 2);
        QCOMPARE(nameOn(*body, Date(2015, 6, 1))->shortName, QStringLiteral("ULSS 16"));
        QCOMPARE(nameOn(*body, Date(2017, 1, 1))->shortName, QStringLiteral("ULSS 6"));
    }

    void enteredTwiceAndMadeOne()
    {
        Organisation twin;
        twin.names.push_back({.name = QStringLiteral("JONATHAN Soc. Coop. Sociale")});
        twin.website = QStringLiteral("https://example.it");
        QVERIFY(m_window->workspace().perform({"Test"}, [&](Transaction &tx) { return tx.insert(twin); }));
        m_window->openPlace(QStringLiteral("duplicates"));
        auto *page = qobject_cast<DuplicatesPage *>(m_window->page());
        QVERIFY(page && page->isLooking() && page->count() == 0); // the window answers meanwhile
        QVERIFY(!page->primaryAction()->whyNot.isEmpty());
        QTRY_COMPARE(page->count(), size_t(1));
        QVERIFY(page->primaryAction()->whyNot.isEmpty());
        page->merge();
        QVERIFY(page->isLooking());
        // What is shown may be of before: nothing is joined until it is looked through again.
        const auto step = m_window->workspace().undoable()->step;
        page->merge();
        QCOMPARE(m_window->workspace().undoable()->step, step);
        QTRY_COMPARE(page->count(), size_t(0));
        const Records &records = m_window->workspace().records();
        QVERIFY(!records.exists(describe<Organisation>(), twin.id.uuid()));
        QCOMPARE(records.load(Id<Cooperative>(key("jonathan")))->website, QStringLiteral("https://example.it"));
        m_window->undo();
        QTRY_COMPARE(page->count(), size_t(1));
        // Whoever leaves the page stops what it looked for.
        m_window->undo();
        QVERIFY(page->isLooking());
        m_window->openPlace(QStringLiteral("desks"));
        QTRY_VERIFY(m_window->findChildren<LongWork *>().isEmpty());
    }

    void aPaperIsOneKeyAway()
    {
        PapersCard *card = show("esempio-officine");
        card->bars().setFocus();
        QTest::keyClick(&card->bars(), Qt::Key_Down); // the revision, then the DURC
        QTest::keyClick(&card->bars(), Qt::Key_Return);
        QVERIFY(m_window->recordPage());
        QCOMPARE(&m_window->recordPage()->type(), &describe<Requirement>());
        // A new DURC, and the sentence follows.
        Requirement paper;
        paper.organisation = Id<Organisation>(key("esempio-officine"));
        paper.kind = Id<RequirementKind>(fixedUuid(QStringLiteral("requirement_kind/durc")));
        paper.issuedOn = *makeDate(2026, 6, 22);
        QVERIFY(m_window->workspace()
                    .perform({"Test", {}}, [&](Transaction &transaction) { return transaction.insert(paper); })
                    .has_value());
        card = show("esempio-officine");
        card->agreements().setCurrentIndex(0);
        QCOMPARE(card->sentence(), QStringLiteral("Idonea"));
    }

    /// From the card of a cooperative a paper is written down with its owner in the form; Esc leads back there.
    void aNewPaperKnowsWhoseItIs()
    {
        PapersCard *card = show("jonathan");
        QVERIFY(card->addButton().isVisible() && !card->addButton().accessibleName().isEmpty());
        QTest::keyClick(&card->addButton(), Qt::Key_Space);
        RecordPage *form = m_window->recordPage();
        QVERIFY(form && form->id().isNull());
        QCOMPARE(&form->type(), &describe<Requirement>());
        QCOMPARE(*form->editor("organisation_id")->value(), Value(key("jonathan")));
        QVERIFY(form->isDirty() && form->editor("organisation_id")->isChanged());
        QVERIFY(form->editor("kind_id")->isAncestorOf(QApplication::focusWidget())); // what is still asked for
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->recordPage());
        QCOMPARE(m_window->recordPage()->id(), key("jonathan"));
        // Taken back with what was typed, it is saved as any other.
        m_window->takeBack();
        form = m_window->recordPage();
        QVERIFY(form->id().isNull());
        form->editor("kind_id")->setValue(fixedUuid(QStringLiteral("requirement_kind/durc")));
        emit form->editor("kind_id")->edited();
        QVERIFY(form->save());
        const auto paper = m_window->workspace().records().load(Id<Requirement>(form->id()));
        QVERIFY(paper);
        QCOMPARE(paper->organisation.uuid(), key("jonathan"));
    }

    /// A line that says a paper is missing offers to write it down, as the one that is meant.
    void whatIsMissingIsOneButtonAway()
    {
        PapersCard *card = show("esempio-parchi");
        const auto missing = [&] { return card->bars().current()->paper.isNull(); };
        card->bars().setFocus();
        for (int row = 0; row < card->bars().rowCount() && !missing(); ++row) {
            QVERIFY(!card->missingButton().isVisible());
            QTest::keyClick(&card->bars(), Qt::Key_Down);
        }
        QVERIFY(missing());
        QVERIFY(card->missingButton().isVisible());
        const Asked asked = card->bars().current()->asked;
        QVERIFY(card->missingButton().accessibleName().contains(card->bars().current()->name));
        QTest::mouseClick(&card->missingButton(), Qt::LeftButton);
        RecordPage *form = m_window->recordPage();
        QCOMPARE(&form->type(), &describe<Requirement>());
        QCOMPARE(*form->editor("organisation_id")->value(), Value(key("esempio-parchi")));
        QCOMPARE(*form->editor("kind_id")->value(), Value(asked.kind.uuid()));
        // Kept for the next one that is added at once.
        QVERIFY(form->save());
        emit form->nextWanted();
        QTRY_VERIFY(m_window->recordPage() && m_window->recordPage()->id().isNull());
        QCOMPARE(*m_window->recordPage()->editor("organisation_id")->value(), Value(key("esempio-parchi")));
    }

    /// The menu of a row, by mouse and by keys: opened, renewed, given a file, taken away.
    void whatCanBeDoneWithAPaper()
    {
        PapersCard *card = show("il-portico");
        PaperBars *bars = &card->bars();
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Down); // the revision, then the DURC
        const QUuid durc = bars->current()->paper.uuid();
        // Chooses the line with this icon's place in the menu; the words that are offered.
        const auto choose = [&](int line, const std::function<void()> &open) {
            QStringList texts;
            QTimer::singleShot(0, m_window.get(), [&] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QVERIFY(menu);
                QList<QAction *> lines = menu->actions();
                lines.removeIf([](const QAction *each) { return each->isSeparator(); });
                for (const QAction *each : lines)
                    texts << each->text();
                menu->close();
                if (line >= 0)
                    lines[line]->trigger();
                else if (line < -1)
                    lines.back()->trigger();
            });
            open();
            return texts;
        };
        const auto byKey = [&] { QTest::keyClick(bars, Qt::Key_F10, Qt::ShiftModifier); };
        const auto byMouse = [&] {
            QTest::mouseClick(bars, Qt::LeftButton, Qt::NoModifier, bars->menuRect(1).center());
        };
        const QStringList offered = choose(-1, byKey);
        QVERIFY2(offered.size() >= 4, qPrintable(offered.join(u';')));
        QCOMPARE(choose(-1, byMouse), offered);
        QCOMPARE(choose(-1,
                        [&] {
                            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
                            QApplication::sendEvent(bars, &event);
                        }),
                 offered);
        // As on its own page.
        for (const ActionKind *act : pageCatalogue().actionsOf(describe<Requirement>()))
            QVERIFY(offered.contains(QCoreApplication::translate("Navigation", act->label)));
        QAccessibleInterface *row = QAccessible::queryAccessibleInterface(bars)->child(1);
        QVERIFY(row->actionInterface()->actionNames().contains(QAccessibleActionInterface::showMenuAction()));

        choose(0, byKey);
        QCOMPARE(m_window->recordPage()->id(), durc);
        const auto actions = m_window->recordPage()->actions();
        const QString renew = QCoreApplication::translate("Navigation", "Renew");
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const PageAction &action) { return action.text == renew; });
        QVERIFY(found != actions.end());
        found->run();
        RecordPage *form = m_window->recordPage();
        QVERIFY(form->id().isNull());
        QCOMPARE(*form->editor("organisation_id")->value(), Value(key("il-portico")));
        QCOMPARE(*form->editor("kind_id")->value(), Value(fixedUuid(QStringLiteral("requirement_kind/durc"))));
        QVERIFY(isNull(*form->editor("number")->value()) && isNull(*form->editor("issued_on")->value()));
        emit form->discarded();

        card = show("il-portico");
        bars = &card->bars();
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Down);
        choose(-2, byKey);
        QVERIFY(!m_window->workspace().records().exists(describe<Requirement>(), durc));
        QVERIFY(m_window->undo());
        QVERIFY(m_window->workspace().records().exists(describe<Requirement>(), durc));
        // A paper of a year is followed by that of the next year.
        for (const Requirement &paper :
             requirementsOf(m_window->workspace().records(), Id<Organisation>(key("il-portico")))) {
            if (!paper.year)
                continue;
            renewPaper(*m_window, paper);
            QCOMPARE(*m_window->recordPage()->editor("year")->value(), Value(*paper.year + 1));
            emit m_window->recordPage()->discarded();
            return;
        }
        QFAIL("no paper of a year");
    }

    /// In a file that is only read nothing is offered that would change it.
    void nothingIsAddedOnAPastDay()
    {
        m_window->setDay(m_window->workspace().today() - boost::gregorian::days(1));
        const PapersCard *card = show("il-portico");
        QVERIFY(!card->addButton().isVisible() && !card->missingButton().isVisible());
        m_window->setDay({});
    }

    void cardAndCertificateArePrinted()
    {
        show("jonathan");
        int printed = 0;
        for (const PageAction &action : m_window->recordPage()->actions()) {
            if (action.text != QStringLiteral("Scheda") && action.text != QStringLiteral("Certificato"))
                continue;
            action.run();
            QVERIFY(m_window->findChild<DocumentPage *>());
            ++printed;
            show("jonathan");
            break;
        }
        QCOMPARE(printed, 1);
    }
};

INSIEME_TEST(Members)

} // namespace

#include "tst_members.moc"
