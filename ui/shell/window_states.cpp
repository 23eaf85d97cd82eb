// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the window and the states of the whole: read-only, as of a day, names hidden, what was said last.
#include "core/base/elision.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/store/backup.h"
#include "core/store/moved.h"
#include "core/store/search.h"
#include "core/sync/desks.h"
#include "ui/shell/document_page.h"
#include "ui/shell/files.h"
#include "ui/shell/history_view.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/list_page.h"
#include "ui/shell/list_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/operator_band.h"
#include "ui/shell/operators.h"
#include "ui/shell/record_page.h"
#include "ui/shell/settings_menu.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/sidebar.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int railWidth = 56, sideWidth = 244; ///< of the navigation: icons only, and with words
constexpr int countingDelay = 50; ///< milliseconds: what changed is painted first

constexpr qsizetype savedAt = 1; ///< among the facts at the foot of the window: beside the file

/// Whether everything is saved, what is typed on the page too.
StatusBar::Fact savedFact(const Workspace &workspace, const Page *page)
{
    if (hasMoved(workspace.database()))
        return {QStringLiteral("triangle-alert"), MainWindow::tr("Nothing is saved any more")};
    if (workspace.isReadOnly())
        return {QStringLiteral("lock"), MainWindow::tr("Read only")};
    if (page && page->isUnsaved())
        return {QStringLiteral("pencil"), MainWindow::tr("What was typed is not saved yet")};
    return {QStringLiteral("check"), MainWindow::tr("Everything is saved")};
}

/// Sidebar and hairline, painted: it follows the theme without a style sheet.
class SideGround : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().side);
        painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::current().border);
    }
};

} // namespace

MainWindow::MainWindow(std::unique_ptr<Workspace> workspace, const QString &first)
    : m_workspace(std::move(workspace))
{
    setMinimumSize(1180, 700);
    resize(1440, 900);
    recallOperator(*m_workspace);
    buildFrame();
    addKeys();
    m_focus.begin([this](QWidget *before, QWidget *now) {
        if (before)
            before->removeEventFilter(this);
        if (now && centralWidget()->isAncestorOf(now))
            now->installEventFilter(this);
        showKeys();
    });
    connect(m_workspace.get(), &Workspace::changed, this, [this](const Changes &changes) {
        // Announced also when only the index has followed.
        if (m_aside.page && m_aside.next != nextLocalNo(m_workspace->database()))
            dropAside();
        const RecordPage *record = recordPage();
        const bool actWaited = record && record->hasActAside();
        if (Page *current = page())
            current->reload(changes);
        if (actWaited && !record->hasActAside())
            m_toast->hide(); // it may still offer it
        if (m_strip)
            m_strip->reload();
        refreshCounts();
        refreshStatus();
        refreshFrame();
    });
    auto *watch = new QTimer(this);
    watch->setInterval(2000);
    connect(watch, &QTimer::timeout, this, [this] {
        if (m_alone)
            return;
        const bool waiting = m_aside.page;
        if (m_workspace->refresh()) {
            const QString said = page() && page()->isUnsaved()
                ? tr("Another program changed the file. What you typed is kept, the rest is up to date.")
                : tr("Another program changed the file: what you see is up to date.");
            say(waiting && !m_aside.page ? said + QLatin1Char(' ') + discardedIsGone() : said);
        }
        const bool closed = m_readsBeside && !QFile::exists(windowLockPath(m_workspace->path()));
        const bool written = m_workspace->database().wasChangedMeanwhile();
        if (std::exchange(m_otherClosed, closed) != closed || std::exchange(m_otherWrote, written) != written)
            refreshBands();
        if (!noticeMoved())
            makeDailyCopy();
    });
    watch->start();
    m_readsBeside = m_workspace->isReadOnly() && QFile::exists(windowLockPath(m_workspace->path()));
    if (m_readsBeside || m_workspace->lacksRoom() || m_workspace->database().isFrozen())
        m_readOnlyBand->addRemedy(tr("Open the file again"), {}, [this] { leaveToRemake(); });
    refreshCounts();
    refreshStatus();
    refreshBands();
    showList(first.isEmpty() ? pageCatalogue().places().front().key : first);
    // At the first start it is what comes first.
    if (m_operatorBand->asksName())
        m_operatorBand->line().setFocus();
}

MainWindow::~MainWindow()
{
    // Work that somebody began and nobody waits for is stopped: it leaves nothing behind.
    const auto works = findChildren<LongWork *>();
    for (LongWork *work : works) {
        work->stop();
        work->wait();
    }
    // The pages look into the workspace while they are taken down; the focus that they leave is nobody's.
    m_focus.end();
    delete centralWidget();
}

void MainWindow::buildFrame()
{
    auto *central = new QWidget(this);
    auto *columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_side = new SideGround(central);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 1, 0);
    side->setSpacing(4);
    m_brand = new Brand(m_side);
    side->addWidget(m_brand);
    m_sidebar = new Sidebar(m_side);
    m_countSoon = new QTimer(this);
    m_countSoon->setSingleShot(true);
    m_countSoon->setInterval(countingDelay);
    connect(m_countSoon, &QTimer::timeout, this, &MainWindow::countPlaces);
    std::optional<NavGroup> group;
    QString area;
    for (const NavPlace &place : pageCatalogue().places()) {
        if (group != place.group && place.group != NavGroup::Desk)
            m_sidebar->addGroup(PageCatalogue::groupTitle(place.group), QString::number(static_cast<int>(place.group)),
                                place.group == NavGroup::Rules);
        if (group != place.group)
            area.clear();
        group = place.group;
        const bool below = place.order % 10 != 0 && !area.isEmpty();
        if (!below)
            area = place.key;
        m_sidebar->addPlace(place.key, PageCatalogue::titleOf(place, *m_workspace), QLatin1String(place.icon),
                            below ? area : QString());
    }
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showList);
    side->addWidget(m_sidebar, 1);
    m_operator = new OperatorButton(m_side);
    connect(m_operator, &QAbstractButton::clicked, this, [this] {
        openSettingsMenu(this, m_operator->mapToGlobal(QPoint(m_operator->width(), -120)), settings(), fileActions(),
                         {{}, QStringLiteral("settings"), QKeySequence(settingsKey), [this] {
                              showList(QStringLiteral("settings"));
                          }});
    });
    side->addWidget(m_operator);
    columns->addWidget(m_side);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    columns->addLayout(right, 1);
    m_top = new TopBar(central);
    connect(m_top, &TopBar::placeWanted, this, &MainWindow::showList);
    connect(m_top->list, &Button::clicked, this, &MainWindow::goToStrip);
    connect(m_top->back, &Button::clicked, this, &MainWindow::goBack);
    connect(m_top->forward, &Button::clicked, this, &MainWindow::goForward);
    connect(m_top->undo, &Button::clicked, this, &MainWindow::takeBack);
    connect(m_top->redo, &Button::clicked, this, [this] { redo(); });
    connect(m_top->privacy, &Button::clicked, this, [this] { setPrivacy(!m_privacy); });
    connect(m_top->search, &QAbstractButton::clicked, this, [this] { openPalette(); });
    connect(m_top->primary, &Button::clicked, this, [this] {
        if (const auto primary = page() ? page()->primaryAction() : std::nullopt)
            primary->run();
    });
    right->addWidget(m_top);

    for (Banner **band : {&m_movedBand, &m_readOnlyBand, &m_dayBand, &m_privacyBand}) {
        *band = new Banner(true, central);
        right->addWidget(*band);
    }
    m_operatorBand = new OperatorBand(*m_workspace, central);
    right->addWidget(m_operatorBand);
    m_copyBand = new Banner(true, central);
    right->addWidget(m_copyBand);
    m_dayBand->setIconName(QStringLiteral("history"));
    m_compareDay =
        m_dayBand->addRemedy(tr("Compare with today"), QKeySequence(compareKey), [this] { compareWithToday(); });
    m_dayBand->addRemedy(tr("Back to today"), QKeySequence(todayKey), [this] { setDay({}); });
    m_privacyBand->setIconName(QStringLiteral("eye-off"));
    m_privacyBand->addRemedy(tr("Show names"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
                             [this] { setPrivacy(false); });
    m_readOnlyBand->setIconName(QStringLiteral("lock"));
    m_movedBand->setIconName(QStringLiteral("triangle-alert"));
    m_movedBand->addRemedy(tr("Save as another file…"), {}, [this] { askForCopy(); });
    m_movedBand->addRemedy(tr("Open the file again"), {}, [this] { leaveToRemake(); });
    const auto backToPage = [this] {
        if (Page *current = page())
            current->takeFocus();
    };
    connect(m_operatorBand, &OperatorBand::chosen, this, [this, backToPage] {
        operatorChosen();
        backToPage();
    });
    connect(m_operatorBand, &OperatorBand::named, this, [this, backToPage](const QString &name) {
        const bool held = !m_workspace->writable();
        // Who writes themselves down is the first who may.
        m_workspace->hold({});
        if (const Done added = addOperator(*m_workspace, name); !added)
            say(added.error().text, true);
        begin(held);
        backToPage();
    });
    connect(m_operatorBand, &OperatorBand::givenUp, this, backToPage);
    m_copyBand->setIconName(QStringLiteral("archive"));
    m_copyAgain = m_copyBand->addRemedy(tr("Try again"), {}, [this] {
        m_nextCopy = {};
        makeDailyCopy();
    });
    m_copyBand->addRemedy(tr("Make a copy of the file…"), {}, [this] { askForCopy(); });
    m_banner = new Banner(false, central);
    m_banner->setClosable(true);
    right->addWidget(m_banner);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_stack = new QStackedWidget(central);
    row->addWidget(m_stack, 1);
    m_drawer = new Drawer(row, m_stack);
    right->addLayout(row, 1);
    buildLeaveBand(central);
    right->addWidget(m_leaveBand);
    m_status = new StatusBar(central);
    connect(m_status, &StatusBar::keysWanted, this, &MainWindow::openKeys);
    right->addWidget(m_status);
    setCentralWidget(central);

    m_dock = new ProgressDock(this);
    m_toast = new UndoToast(this, m_stack);
    connect(m_toast, &UndoToast::undoWanted, this, &MainWindow::takeBack);
    connect(m_toast, &UndoToast::redoWanted, this, &MainWindow::redo);
    m_keys = new KeySheet(this);
}

void MainWindow::askWhoWorks()
{
    m_namesWanted = true;
    operatorChosen();
    m_operatorBand->takeFocus();
}

void MainWindow::operatorChosen()
{
    begin(!m_workspace->writable());
    if (auto *shown = qobject_cast<SettingsPage *>(page()))
        shown->reload({});
}

void MainWindow::begin(bool held)
{
    holdOrLet();
    refreshBands();
    refreshFrame();
    // Forms and buttons are of a file that can be changed, or not.
    if (held != !m_workspace->writable())
        remakePage();
}

void MainWindow::holdOrLet()
{
    m_workspace->hold(stated(m_day) ? tr("The window shows another day: nothing was changed. Go back to today first "
                                         "(Ctrl+T).")
                          : m_namesWanted && m_workspace->operatorId().isNull()
                          ? tr("Nobody is chosen who works here: nothing was changed. Choose a name at the top first.")
                          : QString());
}

Context MainWindow::context() const
{
    Context context = m_workspace->context();
    context.asOf = m_day;
    if (m_privacy)
        context.shown = Disclosure::Public;
    else if (!m_revealed.isNull() && recordPage() && recordPage()->id() == m_revealed)
        context.shown = Disclosure::Sensitive;
    return context;
}

void MainWindow::reveal(const RecordType &type, const QUuid &id)
{
    if (m_privacy || !recordPage() || recordPage()->id() != id)
        return;
    if (const Done noted = noteReading(type, id); !noted) {
        say(noted.error().text, true);
        return;
    }
    setRevealed(id);
    recordPage()->reload({});
}

Done MainWindow::noteReading(const RecordType &type, const QUuid &id)
{
    m_reader = m_workspace->operatorId();
    return m_workspace->logReading(type, id);
}

void MainWindow::setRevealed(const QUuid &id)
{
    m_revealed = id;
    say(tr("Sensitive data are shown until you leave this record. The reading is noted."));
}

void MainWindow::setPrivacy(bool on)
{
    if (m_privacy == on)
        return;
    leaveThen([this, on] {
        dropAside();
        m_privacy = on;
        m_workspace->setNaming(on ? Disclosure::Public : Disclosure::Personal);
        // A preview made with names must not stay on the screen.
        if (documentPage())
            goBack();
        dropStrip();
        refreshBands();
        remakePage();
    });
}

void MainWindow::say(const QString &text, bool bad)
{
    if (!bad) {
        tell(text);
        return;
    }
    m_notice = text;
    // A refusal with its reasons needs room and stays until it is read.
    m_banner->show(Theme::Tone::Bad, text.section(QLatin1Char('\n'), 0, 0), text.section(QLatin1Char('\n'), 1));
}

void MainWindow::sayStep(const QString &text)
{
    if (text.isEmpty())
        tellStep(tr("Done – %1"));
    else
        tell(text, m_workspace->undoable() ? UndoToast::Offer::Undo : UndoToast::Offer::Nothing);
}

void MainWindow::tellStep(const QString &sentence)
{
    const auto step = m_workspace->undoable();
    if (!step)
        return;
    const QString change = changeOf(*step, step->step);
    tell(change.isEmpty() ? sentence.arg(stepLabel(*step, m_privacy)) : change, UndoToast::Offer::Undo);
}

void MainWindow::tell(const QString &text, UndoToast::Offer offer)
{
    m_notice = text;
    m_banner->hide();
    if (isVisible())
        m_toast->show(text, offer, page() ? page()->footHeight() : 0);
}

void MainWindow::refreshBands()
{
    if (const Date evening = m_workspace->asOfDay(); stated(evening)) {
        m_readOnlyBand->setIconName(QStringLiteral("history"));
        m_readOnlyBand->show(Theme::Tone::Violet,
                             elided(tr("The file as it was on the evening of %1.").arg(italianText(evening))),
                             tr("What was known then. It can only be read; today's file is unchanged."));
    } else if (m_workspace->isReadOnly()) {
        m_readOnlyBand->show(Theme::Tone::Neutral, tr("Read only."),
                             m_otherWrote        ? tr("Another program changed the file: open it again. Until then, "
                                                             "what is shown may be of two moments.")
                                 : m_otherClosed ? tr("The other window was closed: open the file again to work in it.")
                                                 : m_workspace->readOnlyReason());
    }
    if (stated(m_day))
        m_dayBand->show(Theme::Tone::Violet, tr("The register as of %1.").arg(italianText(m_day)),
                        tr("Names and facts valid on that day, as known today. Nothing can be changed from here."));
    else
        m_dayBand->hide();
    if (m_privacy)
        m_privacyBand->show(Theme::Tone::Info, tr("Names are hidden in the whole program."),
                            tr("In their place stand case numbers, in prints too, until you show them."));
    else
        m_privacyBand->hide();
    m_operatorBand->refresh(!stated(m_day));
}

/// They are today's: beside another day nothing is counted.
void MainWindow::refreshCounts()
{
    showCounts();
    if (stated(m_day))
        m_countSoon->stop();
    else
        m_countSoon->start();
}

/// One after the other: what changes meanwhile is counted next.
void MainWindow::countPlaces()
{
    if (m_counting.isRunning()) {
        m_countAgain = true;
        return;
    }
    m_countAgain = false;
    using Counting = FileWork<std::vector<PlaceCount>>;
    // The window brings the index on itself, and tells when more has followed; another that writes would hold it up.
    m_workspace->catchUp();
    // Where nobody can write it, the file may have no index that is good today: then the work makes its own.
    const bool indexed = !m_workspace->isReadOnly() || m_workspace->search().isOnlyDirty(m_workspace->today());
    auto *counting = new Counting(
        {QStringLiteral("calendar-clock"), tr("Counting what is late"), tr("Nothing is changed by looking.")},
        m_workspace->path(), indexed ? toLoad() : toAsk(*m_workspace),
        [](Workspace &workspace, Counting &work) -> Result<std::vector<PlaceCount>> {
            return insieme::countPlaces(workspace, [&work] { return !work.wasStopped(); });
        });
    m_counting.begin(*this, counting, [this](Result<std::vector<PlaceCount>> counts) {
        if (counts)
            m_counts = std::move(*counts);
        showCounts();
        if (m_countAgain)
            refreshCounts();
    });
}

void MainWindow::showCounts()
{
    const auto &places = pageCatalogue().places();
    for (const NavPlace &place : places) {
        if (place.nameIn)
            m_sidebar->setTitle(place.key, PageCatalogue::titleOf(place, *m_workspace));
    }
    for (size_t i = 0; i < std::min(places.size(), m_counts.size()); ++i) {
        m_sidebar->setCounts(places[i].key, stated(m_day) ? 0 : m_counts[i].soon, stated(m_day) ? 0 : m_counts[i].late);
    }
}

void MainWindow::refreshStatus()
{
    QList<StatusBar::Fact> facts;
    facts.append({QStringLiteral("file-text"), QFileInfo(m_workspace->path()).fileName()});
    facts.append(savedFact(*m_workspace, page()));
    facts.append({QStringLiteral("monitor"), tr("Desk %1").arg(m_workspace->deskName())});
    constexpr int most = 1000;
    if (const auto waiting = static_cast<int>(entriesWaiting(*m_workspace, most)))
        facts.append({QStringLiteral("git-merge"),
                      waiting < most ? tr("%n change(s) not yet with the other desks", nullptr, waiting)
                                     : tr("Many changes not yet with the other desks")});
    const auto copies = automaticBackups(m_workspace->path());
    if (!copies.isEmpty())
        facts.append(
            {QStringLiteral("archive"),
             elided(tr("Copy of %1").arg(files::whenMade(copies.front()).toString(QStringLiteral("dd/MM HH:mm"))))});
    if (stated(m_workspace->pinnedDay()))
        facts.append({QStringLiteral("flask-conical"),
                      elided(tr("Sample file: people and dates are invented, today is %1")
                                 .arg(italianText(m_workspace->today())))});
    m_status->set(facts);
}

void MainWindow::showKeys()
{
    const auto *keyed = dynamic_cast<const KeyedPart *>(focusWidget());
    m_status->setKeys(keyed ? keyed->keys() : QList<PageKey>());
}

bool MainWindow::isNarrow() const
{
    return width() < 1440;
}

void MainWindow::refreshFrame()
{
    // Who takes over while they are shown is shown them, too.
    if (!m_revealed.isNull() && m_reader != m_workspace->operatorId()) {
        if (const Done noted = noteReading(recordPage()->type(), m_revealed)) {
            setRevealed(m_revealed);
        } else {
            setAside();
            say(noted.error().text, true);
        }
    }
    m_sidebar->setCurrent(m_view);
    QString consortium;
    for (const QUuid &id : m_workspace->records().ids(describe<Consortium>()))
        consortium = m_workspace->title(describe<Consortium>(), id, {});
    const bool rail = isNarrow();
    m_side->setFixedWidth(rail ? railWidth : sideWidth);
    m_sidebar->setRail(rail);
    m_brand->set(consortium, rail);
    const QString who = m_workspace->operatorId().isNull()
        ? QString()
        : m_workspace->title(describe<Operator>(), m_workspace->operatorId(), {});
    m_operator->set(who, m_workspace->deskName(), rail);

    QList<TopBar::Crumb> crumbs;
    Page *current = page();
    if (const NavPlace *at = pageCatalogue().findPlace(m_view)) {
        if (const QString group = PageCatalogue::groupTitle(at->group); !group.isEmpty())
            crumbs.append({group, {}});
        crumbs.append({PageCatalogue::titleOf(*at, *m_workspace), at->key});
    }
    if (current && !listPage()) {
        for (const QString &part : current->trail())
            crumbs.append({part, {}});
        if (crumbs.isEmpty() || crumbs.last().text != current->title())
            crumbs.append({current->title(), {}});
    }
    m_top->setCrumbs(crumbs);
    m_top->back->setEnabled(m_at > 0);
    m_top->forward->setEnabled(m_at + 1 < m_places.size());
    const bool writable = canChange();
    const auto undoable = m_workspace->undoable();
    const auto redoable = m_workspace->redoable();
    const bool aside = m_aside.page || (recordPage() && recordPage()->hasActAside());
    m_top->undo->setEnabled((aside || undoable) && writable);
    m_top->redo->setEnabled(redoable.has_value() && writable);
    m_top->undo->setToolTip(aside          ? tr("Bring back what was discarded (Ctrl+Z)")
                                : undoable ? tr("Undo: %1 (Ctrl+Z)").arg(stepLabel(*undoable, m_privacy))
                                           : whyNoUndo());
    m_top->redo->setToolTip(redoable ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(stepLabel(*redoable, m_privacy))
                                     : tr("Nothing to redo"));
    m_top->privacy->setChecked(m_privacy);
    m_top->privacy->setIconName(m_privacy ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    m_compareDay->setVisible(compared().has_value());
    const auto primary = current ? current->primaryAction() : std::nullopt;
    m_top->primary->setVisible(primary && writable);
    if (primary) {
        m_top->primary->setText(primary->text);
        m_top->primary->setIconName(primary->icon);
        m_top->primary->setKey(primary->key);
        m_top->primary->setToolTip(primary->whyNot);
        m_top->primary->setAccessibleDescription(primary->whyNot);
        m_top->primary->setEnabled(primary->whyNot.isEmpty());
    }
    const QString file = QFileInfo(m_workspace->path()).fileName();
    setWindowTitle(
        QStringLiteral("%1[*] – Insieme").arg(m_workspace->isReadOnly() ? tr("%1 (read only)").arg(file) : file));
    setWindowModified(current && current->isUnsaved());
    if (QList<StatusBar::Fact> facts = m_status->facts(); facts.size() > savedAt) {
        facts[savedAt] = savedFact(*m_workspace, current);
        if (facts[savedAt].text != m_status->facts()[savedAt].text)
            m_status->set(facts);
    }
    if (m_leaving && !isWindowModified())
        QTimer::singleShot(0, this, &MainWindow::goOnLeaving);
    if (m_strip && recordPage())
        dockStrip();
    offerActions();
    showKeys();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (!m_stack || !page())
        return;
    if (m_side->minimumWidth() != (isNarrow() ? railWidth : sideWidth))
        refreshFrame();
    showStrip();
}

} // namespace insieme
