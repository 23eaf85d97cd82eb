// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers: its actions with their keys, the palette, the sheet of keys and the settings.
#include "core/registry/members.h"
#include "ui/manual/manual_page.h"
#include "ui/shell/appearance.h"
#include "ui/shell/document_page.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/list_page.h"
#include "ui/shell/list_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/operator_band.h"
#include "ui/shell/operators.h"
#include "ui/shell/palette.h"
#include "ui/shell/record_page.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/tab_order.h"

#include <QShortcut>

namespace insieme {
namespace {

/// One press is one order: held down, only what steps on is done again. What asks before it writes would take its own
/// key for the answer.
void addKey(QShortcut &shortcut, const PageAction &action)
{
    static const QList<QKeySequence> steps{
        Qt::Key_F3,          Qt::Key_F8, Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_PageUp, Qt::ALT | Qt::Key_Down,
        Qt::ALT | Qt::Key_Up};
    shortcut.setAutoRepeat(steps.contains(action.key));
    QObject::connect(&shortcut, &QShortcut::activated, &shortcut, [action] { action.pressed(); });
}

} // namespace

void MainWindow::addKeys()
{
    for (const PageAction &action : actions()) {
        if (!action.key.isEmpty())
            addKey(*new QShortcut(action.key, this), action);
    }
}

void MainWindow::offerActions()
{
    qDeleteAll(m_pageKeys);
    m_pageKeys.clear();
    Page *current = page();
    if (!current)
        return;
    QList<PageAction> offered = current->actions();
    if (const auto primary = current->primaryAction(); primary && canChange())
        offered.prepend(*primary);
    QList<QKeySequence> taken{QKeySequence(QKeySequence::Print), QKeySequence(QKeySequence::Copy)};
    for (const PageAction &action : offered) {
        if (action.key.isEmpty() || !action.whyNot.isEmpty() || taken.contains(action.key))
            continue;
        taken.append(action.key);
        m_pageKeys.append(new QShortcut(action.key, this));
        addKey(*m_pageKeys.back(), action);
    }
}

CommandPalette &MainWindow::palettePart()
{
    if (m_palette)
        return *m_palette;
    m_palette = new CommandPalette(*this, this);
    connect(m_palette, &CommandPalette::stateWanted, this, [this](const QString &view, const ListState &state) {
        go({view}, true, [this, state] {
            if (auto *list = listPage())
                list->setState(state);
        });
    });
    connect(m_palette, &CommandPalette::besideWanted, this, [this](const RecordType &type, const QUuid &id) {
        const RecordType *particular = m_workspace->records().typeOfRow(type, id);
        const Layout *layout = layoutOf(particular ? *particular : type);
        if (!layout)
            return;
        go({QLatin1String(layout->view)}, true, [this, id] {
            if (auto *list = listPage())
                list->openBeside(id);
        });
    });
    connect(m_palette, &CommandPalette::dayWanted, this, &MainWindow::setDay);
    connect(m_palette, &CommandPalette::settingWanted, this, &MainWindow::openSettings);
    return *m_palette;
}

QList<PageAction> MainWindow::actions()
{
    const auto focusNavigation = [this] { m_sidebar->setFocus(); };
    const Page *current = page();
    const bool adds = canChange() && findLayout(m_view);
    const bool saves = documentPage() || (recordPage() && canChange());
    QList<PageAction> result{
        {tr("Search everything"),
         QStringLiteral("search"),
         QKeySequence(Qt::CTRL | Qt::Key_K),
         [this] { openPalette(); },
         {}},
        {tr("Filter the list"), QStringLiteral("list-filter"), QKeySequence::Find, [this] { find(); },
         (current && current->canFind()) || m_strip ? QString() : tr("there is nothing to filter on this page")},
        {tr("All keys"),
         QStringLiteral("keyboard"),
         QKeySequence(Qt::CTRL | Qt::Key_Slash),
         [this] { openKeys(); },
         {}},
        {tr("Manual"),
         QStringLiteral("book-open"),
         QKeySequence(Qt::Key_F1),
         [this] {
             const QString topic = recordPage() ? recordPage()->topic()
                 : documentPage()               ? QStringLiteral("document")
                                                : m_view;
             go({QStringLiteral("manual")}, true, [this, topic] {
                 if (auto *manual = qobject_cast<ManualPage *>(page()))
                     manual->openAbout(topic);
             });
         },
         {}},
        {tr("New record"), QStringLiteral("plus"), QKeySequence::New, [this] { showNew(m_view); },
         adds ? QString() : tr("nothing can be added here")},
        {tr("Save"), QStringLiteral("save"), QKeySequence::Save,
         [this] {
             if (m_leaving)
                 answerLeaving(Answer::Save);
             else if (auto *record = recordPage())
                 record->save();
             else if (auto *document = documentPage())
                 document->askForPdf();
         },
         saves ? QString() : tr("there is nothing to save on this page")},
        {tr("Stop what is running"), QStringLiteral("pause"), QKeySequence(Qt::CTRL | Qt::Key_Period),
         [this] { m_dock->stopAll(); }, m_dock->isBusy() ? QString() : tr("nothing is running")},
        {tr("Undo"), QStringLiteral("undo-2"), QKeySequence::Undo, [this] { takeBack(); }, {}},
        {tr("Redo"), QStringLiteral("redo-2"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); }, {}},
        {tr("Print what is shown"), QStringLiteral("printer"), QKeySequence::Print,
         [this] {
             if (const auto print = printing())
                 print();
         },
         printing() ? QString() : tr("there is nothing to print on this page")},
        {tr("Copy for Excel"), QStringLiteral("copy"), QKeySequence::Copy,
         [this] {
             if (auto *list = listPage())
                 list->copy();
         },
         listPage() ? QString() : tr("only a list is copied")},
        {m_privacy ? tr("Show names") : tr("Hide names"),
         m_privacy ? QStringLiteral("eye") : QStringLiteral("eye-off"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
         [this] { setPrivacy(!m_privacy); },
         {}},
        {tr("Compare with today"), QStringLiteral("git-compare-arrows"), QKeySequence(compareKey),
         [this] { compareWithToday(); }, whyNotCompared()},
        {tr("Back to today"), QStringLiteral("history"), QKeySequence(todayKey), [this] { setDay({}); },
         stated(m_day) ? QString() : tr("today is shown already")},
        {tr("One step back"), QStringLiteral("arrow-left"), QKeySequence(Qt::Key_Escape), [this] { escape(); }, {}},
        {tr("Back"), QStringLiteral("chevron-left"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); }, {}},
        {tr("Forward"),
         QStringLiteral("chevron-right"),
         QKeySequence(Qt::ALT | Qt::Key_Right),
         [this] { goForward(); },
         {}},
        {tr("Close the window"), QStringLiteral("x"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }, {}},
        {tr("To the navigation"), QStringLiteral("panel-left"), QKeySequence(Qt::Key_F6), focusNavigation, {}},
        {tr("To the list beside the record"), QStringLiteral("panel-left-open"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
         [this] { goToStrip(); }, m_strip ? QString() : tr("no record is open")},
    };
    result += fileActions();
    result.append({tr("Settings"), QStringLiteral("settings"), QKeySequence(settingsKey),
                   [this] { showList(QStringLiteral("settings")); }});
    return result;
}

/// A record has the list beside it.
void MainWindow::find()
{
    if (Page *shown = page(); shown && shown->canFind()) {
        shown->find();
    } else if (m_strip) {
        m_drawer->pullOut();
        m_strip->takeFilter();
    } else {
        say(tr("There is nothing to filter on this page. Ctrl+K searches everything."));
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return goToNextStop(*this, next) || QMainWindow::focusNextPrevChild(next);
}

QList<Setting> MainWindow::settings()
{
    const bool adds = !stated(m_day) && !m_workspace->isReadOnly();
    return {themeSetting(),
            languageSetting([this](const std::function<void()> &keep) { leaveToRemake(keep); }),
            operatorSetting(
                *m_workspace, [this] { operatorChosen(); },
                adds ? [this] { m_operatorBand->askName(); } : std::function<void()>()),
            namesSetting(),
            copySetting(),
            letterheadSetting()};
}

Setting MainWindow::namesSetting()
{
    Setting setting{.key = "names",
                    .icon = QStringLiteral("eye-off"),
                    .group = tr("Privacy"),
                    .name = tr("Names of people"),
                    .meaning = tr("In company and on a shared screen case numbers stand in the place of names, in the "
                                  "whole program and in prints (Ctrl+Shift+H)."),
                    .alsoCalled = tr("privacy hide show mask meeting screen"),
                    .reach = Setting::Reach::Window,
                    .value = m_privacy ? tr("Hidden") : tr("Shown")};
    setting.choices = {{tr("Shown"), QStringLiteral("eye"), !m_privacy, [this] { setPrivacy(false); }},
                       {tr("Hidden"), QStringLiteral("eye-off"), m_privacy, [this] { setPrivacy(true); }}};
    return setting;
}

Setting MainWindow::letterheadSetting()
{
    Setting setting{.key = "letterhead",
                    .icon = QStringLiteral("stamp"),
                    .group = tr("Documents"),
                    .name = tr("Letterhead"),
                    .meaning = tr("The name, the seat and the logo that stand over every document: those of the "
                                  "record of the consortium."),
                    .alsoCalled = tr("documents consortium logo print paper"),
                    .reach = Setting::Reach::File};
    const std::vector<QUuid> consortia = m_workspace->records().ids(describe<Consortium>());
    const QUuid first = consortia.empty() ? QUuid() : consortia.front();
    if (!first.isNull())
        setting.value = m_workspace->title(describe<Consortium>(), first, {});
    setting.acts = {{tr("Open the consortium"), QStringLiteral("handshake"), {}, [this, first] {
                         if (first.isNull())
                             showList(QStringLiteral("consortium"));
                         else
                             showRecord(describe<Consortium>(), first);
                     }}};
    return setting;
}

void MainWindow::openSettings(QAnyStringView key)
{
    go({QStringLiteral("settings")}, true, [this, key = key.toString()] {
        if (auto *shown = qobject_cast<SettingsPage *>(page()))
            shown->goTo(key);
    });
}

std::function<void()> MainWindow::printing() const
{
    Page *current = page();
    if (current && current->canPrint())
        return [current] { current->print(); };
    QList<PageAction> offered = current ? current->actions() : QList<PageAction>();
    if (const auto primary = current ? current->primaryAction() : std::nullopt)
        offered.prepend(*primary);
    for (const PageAction &action : offered) {
        if (action.key == QKeySequence(QKeySequence::Print) && action.whyNot.isEmpty())
            return action.run;
    }
    return {};
}

void MainWindow::openPalette(const QString &text)
{
    QList<PageAction> offered;
    if (Page *current = page()) {
        if (const auto primary = current->primaryAction(); primary && canChange())
            offered.append(*primary);
        offered.append(current->actions());
    }
    for (const PageAction &action : actions()) {
        const bool known = std::any_of(offered.begin(), offered.end(),
                                       [&](const PageAction &other) { return other.text == action.text; });
        if (!known && action.text != tr("Search everything"))
            offered.append(action);
    }
    palettePart().open(offered, settings(), text, recordPage() ? recordPage()->id() : QUuid());
}

void MainWindow::openKeys()
{
    QList<PageAction> own;
    QList<PageKey> keys;
    if (Page *current = page()) {
        if (const auto primary = current->primaryAction(); primary && canChange())
            own.append(*primary);
        own.append(current->actions());
        keys = current->keys();
    }
    m_keys->open(actions(), own, keys);
}

} // namespace insieme
