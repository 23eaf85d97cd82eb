// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "core/documents/printable.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "tests/support/testing.h"
#include "tests/ui/page_audit.h"
#include "ui/registry/paper_bars.h"
#include "ui/shell/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QScreen>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace insieme;
using namespace insieme::test;

namespace {

/// `part`: what to look at; the window, or what lies over it.
using Visit = std::function<void(const QString &page, QWidget &part)>;

/// Types into every field of a form what is no value of it; false where nothing can be typed.
bool spoil(RecordPage &record)
{
    bool typed = false;
    record.edit();
    for (FieldEditor *editor : record.findChildren<FieldEditor *>()) {
        auto *line = qobject_cast<QLineEdit *>(editor->editor());
        if (!line || line->isReadOnly() || editor->field().kind() == Kind::Text
            || editor->field().kind() == Kind::Reference)
            continue;
        line->setText(QStringLiteral("31/12/202x"));
        emit line->textEdited(line->text());
        typed = true;
    }
    return typed;
}

/// The menus that a page opens, each while it is open: what has no room in a row of buttons, the columns of a list,
/// and what can be done with a paper.
void seeMenus(MainWindow &window, const QString &page, const Visit &visit)
{
    const auto during = [&](const char *what, const std::function<void()> &open) {
        // A menu has a loop of its own: it is looked at from inside.
        QTimer looking;
        looking.setSingleShot(true);
        QObject::connect(&looking, &QTimer::timeout, &window, [&] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                visit(QStringLiteral("%1, menu of %2").arg(page, QLatin1String(what)), *menu);
                menu->close();
            }
        });
        looking.start(0);
        open();
        // A desktop gives the keys back to the window under a menu; where there is none it is asked for.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    };
    const QWidget *all = window.page();
    for (ActionRow *row : all->findChildren<ActionRow *>()) {
        if (row->more().isVisible())
            during("what has no room", [row] { row->more().click(); });
    }
    for (PaperBars *papers : all->findChildren<PaperBars *>()) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, papers->rect().center(),
                                papers->mapToGlobal(papers->rect().center()));
        if (papers->isVisible())
            during("a paper", [papers, &event] { QApplication::sendEvent(papers, &event); });
    }
}

/// Every place, as it is, with its menus and with a row ticked; a record of every list with all its tabs, and with
/// `mistakes` its form full of them; every empty form; panels, previews, what lies over the window, and the states of
/// the whole.
void walk(MainWindow &window, const Visit &visit, bool mistakes = false)
{
    const auto see = [&](const Scene &scene) {
        QWidget *part = scene.show(window);
        if (part)
            visit(scene.name, *part);
        return part != nullptr;
    };
    for (const Scene &scene : placeScenes()) {
        if (see(scene))
            seeMenus(window, scene.name, visit);
        ListPage *list = window.listPage();
        if (!list)
            continue;
        if (list->model().rowCount() > 0) {
            list->model().tick(0);
            settle(window);
            visit(scene.name + QStringLiteral(", ticked"), window);
            list->model().untick();
        }
        if (!window.canChange())
            continue;
        window.showNew(QLatin1String(list->layoutOfPage().view));
        settle(window);
        visit(scene.name + QStringLiteral(", new"), window);
        if (RecordPage *record = window.recordPage())
            emit record->discarded();
        settle(window);
    }
    for (const Scene &scene : recordScenes()) {
        if (!see(scene))
            continue;
        seeMenus(window, scene.name, visit);
        // Keys that were pressed on a tab may have led elsewhere, at once or when what they began has ended.
        QPointer<RecordPage> record = window.recordPage();
        const auto reach = [&](int tab) {
            for (int tries = 0; tries < 3; ++tries) {
                if (!record || window.recordPage() != record) {
                    scene.show(window);
                    settle(window);
                    record = window.recordPage();
                }
                if (!record || tab >= record->tabs().count())
                    return false;
                record->tabs().setCurrent(tab);
                settle(window);
                if (record && window.recordPage() == record)
                    return true;
            }
            return false;
        };
        for (int tab = 1; reach(tab); ++tab) {
            const QString name = QStringLiteral("%1, tab %2").arg(scene.name, record->tabs().text(tab));
            visit(name, window);
            if (record)
                seeMenus(window, name, visit);
        }
        if (mistakes && window.canChange() && reach(0) && spoil(*record)) {
            settle(window);
            visit(scene.name + QStringLiteral(", edited"), window);
            emit record->discarded();
            settle(window);
        }
    }
    for (const Scene &scene : actScenes()) {
        if (see(scene) && scene.leave)
            scene.leave(window);
        settle(window);
    }
}

enum class Data { None, Sample, Much };
constexpr std::pair<Data, const char *> kinds[] = {{Data::None, "empty"}, {Data::Sample, "full"}, {Data::Much, "much"}};
constexpr QSize sizes[] = {{1440, 900}, {1366, 768}};

/// Hundreds of records with long words and large amounts, which stand before those of the sample in every list.
Done addMuch(Workspace &workspace)
{
    const QString words = QStringLiteral("Aaa Cooperativa sociale intercomunale di precipitevolissimevolmente estesa "
                                         "solidarietà dell’Alta Padovana e del Camposampierese");
    return workspace
        .perform({"Much"},
                 [&](Transaction &t) -> Done {
                     Id<Organisation> body, consortium;
                     for (int i = 0; i < 400; ++i) {
                         const QString name = QStringLiteral("%1 %2").arg(words).arg(i);
                         Cooperative cooperative;
                         cooperative.names = {{.name = name}};
                         cooperative.address =
                             QStringLiteral("via Monsignor Giovanni Battista Precipitevolissimevolmente 1234/bis");
                         cooperative.municipality = QStringLiteral("San Giovanni in Persiceto sul Brenta");
                         INSIEME_TRY(t.insert(cooperative));
                         PublicBody other;
                         other.names = {{.name = QStringLiteral("Aaa Unione dei Comuni di %1").arg(name)}};
                         INSIEME_TRY(t.insert(other));
                         consortium = Id<Organisation>(cooperative.id.uuid());
                         body = Id<Organisation>(other.id.uuid());
                         Person person;
                         person.givenName = QStringLiteral("Massimiliano Giovanbattista Maria Ludovica");
                         person.familyName =
                             QStringLiteral("Aaa Degli Abbati Marescotti Precipitevolissimevolmente %1").arg(i);
                         INSIEME_TRY(t.insert(person));
                         Agreement agreement;
                         agreement.subject = QStringLiteral("Aaa Convenzione per la gestione di %1").arg(name);
                         agreement.body = body;
                         agreement.consortium = consortium;
                         agreement.start = *makeDate(2026, 1, 1);
                         agreement.end = *makeDate(2026, 12, 31);
                         agreement.amount = Money{123'456'789'012};
                         agreement.shares = {
                             {.cooperative = Id<Cooperative>(cooperative.id.uuid()), .percent = Percent{100'00}}};
                         INSIEME_TRY(t.insert(agreement));
                     }
                     return {};
                 })
        .map([](qint64) {});
}

class Audit : public QObject {
    Q_OBJECT

    QTemporaryDir m_made; ///< a file of each kind, made once
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;

    QString fileWith(Data data)
    {
        const QString path = m_made.filePath(QStringLiteral("%1.insieme").arg(static_cast<int>(data)));
        if (QFile::exists(path))
            return path;
        const auto made = data != Data::None ? createSample(path)
                                             : Workspace::create(path, areas(), QStringLiteral("Scrivania Padova"));
        if (!made || (data != Data::None && !writeLetter(**made)) || (data == Data::Much && !addMuch(**made)))
            return {};
        return path;
    }

    void open(Data data, const QSize &size, const QString &lang = QStringLiteral("it"),
              Theme::Mode mode = Theme::Mode::Light)
    {
        m_window.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        setLanguage(lang);
        Theme::current().apply(mode);
        const QString path = m_folder->filePath(QStringLiteral("consorzio.insieme"));
        QVERIFY(QFile::copy(fileWith(data), path));
        auto opened = Workspace::open(path, areas());
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text));
        m_window = std::make_unique<MainWindow>(std::move(*opened));
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    /// Each fault on a line of its own, and at the end the verdict.
    static void report(QStringList faults)
    {
        faults.removeDuplicates();
        for (const QString &fault : faults)
            qWarning("%s", qPrintable(fault));
        QCOMPARE(faults.size(), 0);
    }

    /// Where Tab leads in what lies over the window: a list that is offered leaves the keys with its line, a menu has
    /// arrows, everything else is walked through.
    static QStringList overlayFaults(const QString &page, QWidget &part)
    {
        QStringList faults;
        if (qobject_cast<QMenu *>(&part))
            return faults;
        const QPointer<QWidget> overlay(&part);
        const QWidget *begun = QApplication::focusWidget();
        const bool inside = begun && (begun == overlay || overlay->isAncestorOf(begun));
        QSet<const QWidget *> reached{begun};
        for (int i = 0; begun && i < 100; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *at = QApplication::focusWidget();
            if (!overlay || !overlay->isVisible())
                return faults; // it is done with
            if (!at) {
                faults << page + QStringLiteral(": the keys get lost");
                return faults;
            }
            if (inside && at != overlay && !overlay->isAncestorOf(at)) {
                faults << page + QStringLiteral(": Tab leaves what lies over the window");
                return faults;
            }
            if (at == begun && i > 0)
                break;
            reached << at;
        }
        for (const QWidget *widget : overlay->findChildren<QWidget *>()) {
            if (inside && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy() && !reached.contains(widget) && !qobject_cast<const QScrollBar *>(widget))
                faults << page + QStringLiteral(": Tab does not come to ")
                        + QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                        + widget->accessibleName();
        }
        if (!begun)
            faults << page + QStringLiteral(": nothing has the keys");
        return faults;
    }

private slots:
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { setLanguage(QStringLiteral("en")); }

    // Of language, theme, size and data each page is walked in every combination of those that a property depends on:
    //  - whether a text has its place, and the window its size: language, size, data; a theme changes no measure;
    //  - whether a text can be read: theme, size (which parts are in sight), data; words have no colour of their own.
    void everyPageFits_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Data>("data");
        for (const auto &[data, name] : kinds) {
            for (const QSize size : sizes) {
                for (const char *lang : {"it", "en"})
                    QTest::addRow("%s %d %s", lang, size.width(), name) << QString::fromLatin1(lang) << size << data;
            }
        }
        QTest::addRow("it 1180 full") << QStringLiteral("it") << QSize(1180, 700) << Data::Sample;
    }
    void everyPageFits()
    {
        QFETCH(QString, lang);
        QFETCH(QSize, size);
        QFETCH(Data, data);
        open(data, size, lang);
        QStringList faults;
        walk(
            *m_window,
            [&](const QString &page, QWidget &part) {
                for (const QString &fault : placeFaults(part) + squeezeFaults(part))
                    faults << page + QStringLiteral(": ") + fault;
                if (qobject_cast<QMenu *>(&part)) {
                    const QSize screen = part.screen()->availableSize();
                    if (part.width() > screen.width() || part.height() > screen.height())
                        faults << QStringLiteral("%1: larger than the screen, %2 × %3")
                                      .arg(page)
                                      .arg(part.width())
                                      .arg(part.height());
                } else if (const QWidget *window = part.window(); window->size() != size)
                    faults << QStringLiteral("%1: the window grew to %2 × %3")
                                  .arg(page)
                                  .arg(window->width())
                                  .arg(window->height());
            },
            data == Data::Sample); // a mistake is told alike whatever else the file holds
        report(faults);
    }

    void everyPageCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Data>("data");
        for (const auto &[data, name] : kinds) {
            for (const QSize size : sizes) {
                for (const bool dark : {false, true})
                    QTest::addRow("%s %d %s", dark ? "dark" : "light", size.width(), name) << dark << size << data;
            }
        }
    }
    void everyPageCanBeRead()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(Data, data);
        open(data, size, QStringLiteral("it"), dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QStringList faults;
        walk(
            *m_window,
            [&](const QString &page, QWidget &part) {
                for (const QString &fault : contrastFaults(part))
                    faults << page + QStringLiteral(": ") + fault;
            },
            data == Data::Sample);
        report(faults);
    }

    /// Nothing that there is to see is left out for want of an example: the gallery and this audit see all of it.
    void thereIsSomethingToSeeOfEverything()
    {
        QSet<QString> names;
        const auto note = [&names](const std::vector<Scene> &scenes) {
            for (const Scene &scene : scenes) {
                QVERIFY2(!names.contains(scene.name), qPrintable(scene.name));
                names << scene.name;
            }
        };
        note(placeScenes());
        note(recordScenes());
        note(actScenes());
        open(Data::Sample, {1440, 900});
        const Records &records = m_window->workspace().records();
        for (const NavPlace &place : pageCatalogue().places())
            QVERIFY2(names.contains(place.key) || names.contains(QStringLiteral("list_") + place.key),
                     qPrintable(place.key));
        for (const Layout &layout : layouts()) {
            QVERIFY2(names.contains(QStringLiteral("record_") + QLatin1String(layout.view)), layout.view);
            QVERIFY2(!records.ids(*findView(QLatin1String(layout.view))->type).empty(), layout.view);
        }
        for (const documents::Printable &printable : documents::printables())
            QVERIFY2(documents::exampleFor(printable, records, m_window->workspace().context()), printable.name);
        for (const Scene &scene : actScenes()) {
            QVERIFY2(scene.show(*m_window), qPrintable(scene.name));
            if (scene.leave)
                scene.leave(*m_window);
        }
    }

    void everyPageIsInTheWordsOfPeople()
    {
        open(Data::Sample, {1440, 900});
        QStringList faults;
        walk(*m_window, [&](const QString &page, QWidget &part) {
            for (const QString &fault : wordFaults(part))
                faults << page + QStringLiteral(": ") + fault;
        });
        report(faults);
    }

    void everyPageSpeaks()
    {
        open(Data::Sample, {1440, 900});
        QStringList faults;
        walk(*m_window, [&](const QString &page, QWidget &part) {
            for (const QString &fault : accessFaults(part))
                faults << page + QStringLiteral(": ") + fault;
        });
        report(faults);
    }

    /// From where a page puts the keys, Tab comes to every part that takes them, and back to the beginning. In what
    /// lies over the window it stays there, or closes it.
    void tabReachesEverything()
    {
        open(Data::Sample, {1440, 900});
        QStringList faults;
        walk(*m_window, [&](const QString &page, QWidget &part) {
            if (&part != m_window.get()) {
                faults += overlayFaults(page, part);
                return;
            }
            QWidget *first = QApplication::focusWidget();
            if (!first) {
                faults << page + QStringLiteral(": nothing has the keys");
                return;
            }
            // A page may give the keys to a part that Tab alone would pass over.
            if (!(first->focusPolicy() & Qt::TabFocus)) {
                QTest::keyClick(first, Qt::Key_Tab);
                first = QApplication::focusWidget();
            }
            QSet<QWidget *> reached{first};
            QWidget *at = first;
            for (int i = 0, still = 0; i < 400; ++i) {
                const QWidget *before = at;
                QTest::keyClick(at, Qt::Key_Tab);
                at = QApplication::focusWidget();
                if (!at) {
                    faults << page + QStringLiteral(": the keys get lost");
                    return;
                }
                // From one link of a text to the next; but not for ever.
                still = at == before ? still + 1 : 0;
                if (still > 50) {
                    faults << page + QStringLiteral(": Tab never leaves ")
                            + QString::fromLatin1(at->metaObject()->className()) + QLatin1Char(' ')
                            + at->accessibleName();
                    break;
                }
                if (still > 0)
                    continue;
                if (at == first)
                    break;
                if (reached.contains(at)) {
                    faults << page + QStringLiteral(": Tab is caught in ")
                            + QString::fromLatin1(at->metaObject()->className()) + QLatin1Char(' ')
                            + at->accessibleName() + QStringLiteral(", begun in ")
                            + QString::fromLatin1(first->metaObject()->className());
                    break;
                }
                reached.insert(at);
            }
            for (QWidget *widget : m_window->findChildren<QWidget *>()) {
                const bool takes = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                    && !widget->focusProxy();
                const auto *owner = widget->parentWidget();
                const bool inside = owner && reached.contains(const_cast<QWidget *>(owner))
                    && widget->focusPolicy() == Qt::TabFocus && owner->focusProxy() == widget;
                if (takes && !inside && !reached.contains(widget) && !qobject_cast<QScrollBar *>(widget))
                    faults << page + QStringLiteral(": Tab does not come to ")
                            + QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                            + widget->accessibleName();
            }
        });
        report(faults);
    }

    /// What is painted inside one part is walked with the arrows: they come to each of its pieces, and the keys stay
    /// there.
    void arrowsReachEveryPiece()
    {
        open(Data::Sample, {1440, 900});
        QStringList faults;
        walk(*m_window, [&](const QString &page, QWidget &part) {
            // A form that is typed in asks before it is left; its pieces are those of others.
            if (&part != m_window.get() || m_window->page()->isUnsaved())
                return;
            QList<QPointer<QWidget>> painted;
            for (QWidget *widget : m_window->page()->findChildren<QWidget *>()) {
                if (dynamic_cast<PaintedParts *>(widget))
                    painted << widget;
            }
            for (const QPointer<QWidget> &widget : painted) {
                auto *pieces = widget ? dynamic_cast<PaintedParts *>(widget.data()) : nullptr;
                // A choice in there may have changed the page meanwhile.
                if (!pieces || !widget->isVisible() || !widget->isEnabled() || pieces->partCount() < 2
                    || pieces->currentPart() < 0 || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                widget->setFocus();
                const QString name =
                    QStringLiteral("%1: %2 %3")
                        .arg(page, QLatin1String(widget->metaObject()->className()), widget->accessibleName());
                QSet<int> reached;
                for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down}) {
                    for (int i = 0; widget && i <= pieces->partCount() && i < 60; ++i) {
                        reached << pieces->currentPart();
                        QTest::keyClick(widget, key);
                        if (widget && QApplication::focusWidget() != widget) {
                            faults << name + QStringLiteral(": an arrow gives the keys away");
                            i = 60;
                        }
                    }
                    if (!widget)
                        break;
                    reached << pieces->currentPart();
                }
                if (widget && reached.size() < std::min(pieces->partCount(), 50))
                    faults << name
                            + QStringLiteral(": arrows come to %1 of %2 pieces")
                                  .arg(reached.size())
                                  .arg(pieces->partCount());
            }
        });
        report(faults);
    }

    /// On screens that magnify, the same pages: sizes stay what they are and no text loses its place.
    void everyPageFitsMagnified_data()
    {
        QTest::addColumn<QString>("factor");
        QTest::newRow("150 %") << QStringLiteral("1.5");
        QTest::newRow("200 %") << QStringLiteral("2");
    }
    void everyPageFitsMagnified()
    {
        QFETCH(QString, factor);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), factor);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("tst_audit"), QStringLiteral("everyPageFits:it 1366 full")});
        QVERIFY(process.waitForFinished(300'000));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0 && said.contains(" 0 failed"), said.right(3000).constData());
    }
};

} // namespace

INSIEME_TEST(Audit)
#include "tst_audit.moc"
