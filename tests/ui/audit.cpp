// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audit.h"

#include "app/scenes.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "tests/ui/page_audit.h"
#include "tests/ui/shown.h"
#include "ui/registry/paper_bars.h"
#include "ui/shell/list_page.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QTimer>

namespace insieme::test {
namespace {

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

QString nameOf(const AuditCase &each)
{
    const char *const kinds[] = {"none", "full", "much"};
    return QStringLiteral("%1 %2 %3")
        .arg(each.lang)
        .arg(each.size.width())
        .arg(QLatin1String(kinds[static_cast<int>(each.data)]));
}

} // namespace

void walk(MainWindow &window, const Visit &visit, bool mistakes)
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

bool AuditedWindow::open(const AuditCase &as)
{
    m_window.reset();
    setLanguage(as.lang);
    Theme::current().apply(Theme::Mode::Light);
    const QString made = m_files.filePath(QStringLiteral("%1.insieme").arg(static_cast<int>(as.data)));
    if (!QFile::exists(made)) {
        const auto file = as.data == Data::None ? Workspace::create(made, areas(), QStringLiteral("Scrivania Padova"))
                                                : createSample(made);
        if (!file || (as.data != Data::None && !writeLetter(**file)) || (as.data == Data::Much && !addMuch(**file))) {
            QTest::qFail("the file cannot be made", __FILE__, __LINE__);
            return false;
        }
    }
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("consorzio.insieme"));
    if (!QFile::copy(made, path)) {
        QTest::qFail("the file cannot be copied", __FILE__, __LINE__);
        return false;
    }
    auto opened = Workspace::open(path, areas());
    if (!opened) {
        QTest::qFail(qPrintable(opened.error().text), __FILE__, __LINE__);
        return false;
    }
    m_window = shown(std::move(*opened), as.size);
    return m_window != nullptr;
}

QStringList walkForFaults(MainWindow &window, const QSize &size, bool mistakes)
{
    QStringList faults;
    const auto look = [&](const QString &page, QWidget &part) {
        const bool dark = Theme::current().mode() == Theme::Mode::Dark;
        const QString where = QStringLiteral("%1, %2: ").arg(QLatin1String(dark ? "dark" : "light"), page);
        for (const QString &fault : faultsOf(part))
            faults << where + fault;
        const bool isMenu = qobject_cast<QMenu *>(&part);
        const QSize now = isMenu ? part.size() : part.window()->size();
        const QSize most = isMenu ? part.screen()->availableSize() : size;
        if (isMenu ? now.boundedTo(most) != now : now != most)
            faults << where
                    + QStringLiteral("it grew to %1 × %2, beyond %3 × %4")
                          .arg(now.width())
                          .arg(now.height())
                          .arg(most.width())
                          .arg(most.height());
    };
    walk(
        window,
        [&](const QString &page, QWidget &part) {
            const QPointer<QWidget> seen(&part);
            look(page, part);
            Theme &theme = Theme::current();
            theme.apply(theme.mode() == Theme::Mode::Dark ? Theme::Mode::Light : Theme::Mode::Dark);
            QApplication::processEvents();
            if (seen && seen->isVisible())
                look(page, *seen);
            else
                faults << page + QStringLiteral(": it goes away with the theme");
        },
        mistakes);
    faults.removeDuplicates();
    return faults;
}

void reportFaults(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
}

AuditOfPages::AuditOfPages(const QSize &size, const AuditCase &besides)
{
    for (const Data data : {Data::None, Data::Much}) {
        for (const char *lang : {"it", "en"})
            m_cases.append({QString::fromLatin1(lang), size, data});
    }
    m_cases.append(besides);
}

void AuditOfPages::everyPage_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(nameOf(m_cases[i]))) << i;
}

void AuditOfPages::everyPage()
{
    QFETCH(int, index);
    const AuditCase &as = m_cases[index];
    if (m_window.open(as))
        reportFaults(walkForFaults(*m_window, as.size, as.data == Data::Much));
}

void AuditOfPages::cleanup()
{
    m_window.close();
}

void AuditOfPages::cleanupTestCase()
{
    setLanguage(QStringLiteral("en"));
    Theme::current().apply(Theme::Mode::Light);
}

} // namespace insieme::test
