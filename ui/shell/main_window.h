// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/late_count.h"
#include "ui/shell/latest_work.h"
#include "ui/shell/settings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/focus_watch.h"

#include <map>
#include <QDateTime>
#include <QMainWindow>
#include <QPointer>

class QShortcut;
class QStackedWidget;
class QTimer;

namespace insieme {

class Banner;
class Brand;
class Button;
class CommandPalette;
class DocumentPage;
class Drawer;
class KeySheet;
class ListPage;
class ListStrip;
class OperatorBand;
class OperatorButton;
class RecordPage;
class Sidebar;
class StatusBar;
class TopBar;
class ProgressDock;
struct Comparison;
struct ListState;

/// The one window: where you are, what you can do, and the page. It places parts and remembers places; what is on a
/// page is the page's.
class MainWindow : public QMainWindow, public Shell, public PickerSource, public SettingsOwner {
    Q_OBJECT
    struct Place {
        QString view;
        const RecordType *type = nullptr;
        QUuid id = {};
        GivenValues given = {}; ///< to a record that does not exist yet
        QString tab = {}; ///< of a record, in front when it was left
        const documents::Printable *printable = nullptr; ///< the document that is made of the record `id`
        Date month = {}; ///< of it
        std::shared_ptr<const Comparison> comparison = {}; ///< of two days
    };

public:
    /// `first`: the place it opens at; the start page when none is named.
    explicit MainWindow(std::unique_ptr<Workspace> workspace, const QString &first = {});
    ~MainWindow() override;

    // Shell
    Workspace &workspace() const override { return *m_workspace; }
    const PickerSource &picker() const override { return *this; }
    Context context() const override;
    bool privacy() const override { return m_privacy; }
    void openPlace(const QString &key) override { showList(key); }
    void openRecord(const RecordType &type, const QUuid &id) override { showRecord(type, id); }
    RecordPanel *openPanel(const RecordType &type, const QUuid &id, const QString &key,
                           const std::function<void(RecordPanel &)> &then = {}) override;
    void openNew(const QString &place, const GivenValues &given = {}) override { showNew(place, given); }
    void openDocument(const QString &title, documents::Composed composed) override;
    void openPrintable(const documents::Printable &printable, const QUuid &id, const Date &month = {}) override;
    void reveal(const RecordType &type, const QUuid &id) override;
    void say(const QString &text, bool bad = false) override;
    void sayStep(const QString &text = {}) override;
    void run(LongWork &work, std::function<void()> open = {}) override;
    void runAlone(LongWork &work) override;

    void showList(const QString &view);
    void showRecord(const RecordType &type, const QUuid &id);
    void showNew(const QString &view, const GivenValues &given = {});
    Page *page() const;
    ListPage *listPage() const;
    RecordPage *recordPage() const;
    DocumentPage *documentPage() const;
    ListStrip *listStrip() const { return m_strip; }
    Drawer &drawer() const { return *m_drawer; }
    /// Made when it is first wanted.
    CommandPalette &palettePart();
    ProgressDock &dock() const { return *m_dock; }
    /// Of the file; what Ctrl+Z does is takeBack().
    bool undo(std::optional<qint64> step = {});
    bool redo();
    /// Brings back the form that was discarded last, as long as nothing else was done; otherwise undoes the last step.
    void takeBack();
    void goBack();
    void goForward();
    void openPalette(const QString &text = {});
    void openKeys();
    /// The keys go to the list beside the record; a narrow window pulls it out first, or puts it away again.
    void goToStrip();
    /// Names become case numbers, everywhere and in print.
    void setPrivacy(bool on);
    /// Facts valid on a day, as known now; not stated: today.
    void setDay(const Date &day);
    /// From here on nothing is changed before somebody is chosen who works here: every step has a name.
    void askWhoWorks();
    /// Two days side by side.
    void openComparison(const Comparison &comparison);
    /// What is shown beside today: the record or the list of another day, what of the file was otherwise on a past
    /// evening. Why not, for people, where there is nothing to compare.
    void compareWithToday();
    QString whyNotCompared() const;
    /// What of the page another day can be compared with: a list, or `only` one record of it; not given: nothing.
    std::optional<ListQuery> compared() const;
    /// For a window that shows the file of a past evening: its band compares with today's file, and closes the window.
    /// `compare`: false when there is no window of it any more.
    void offerToday(std::function<bool(const Comparison &)> compare);
    /// Everything that has a key or a line in the palette, besides the page's own.
    QList<PageAction> actions();
    QList<Setting> settings() override;
    /// The page of the settings, with the keys in the one of this key.
    void openSettings(QAnyStringView key);
    /// Where somebody is, how they came there, and what was chosen in lists: for the window that comes in the place of
    /// this one.
    struct Way {
        QList<Place> places;
        qsizetype at = -1;
        std::map<QString, QVariant> choices;
    };
    Way way();
    /// Goes on there, without what the file does not have any more.
    void takeUp(const Way &way);
    /// The place that is shown, or that the record on the screen belongs to.
    const QString &place() const { return m_view; }
    /// Other files, copies of this one, its deadlines for other programs.
    QList<PageAction> fileActions();
    /// False, with a word, when it was not written; nothing is replaced.
    bool copyTo(const QString &path);
    /// From here on a copy is put aside on each day of `clock`, beside the window; a band says when it cannot be made,
    /// and when for days none was finished. `clock` outlives the window.
    void keepDailyCopies(const Clock &clock);
    /// The deadlines of a year, without the names of people.
    bool saveCalendar(const QString &path);
    /// What the window said last.
    QString notice() const { return m_notice; }

    // PickerSource
    QList<Hit> find(const RecordType &type, const QString &text) const override;
    QList<Hit> findAny(const QString &text) const override;
    QString title(const RecordType &type, const QUuid &id) const override;
    QList<const RecordType *> creatable(const RecordType &type, const QString &name) const override;
    QUuid create(const RecordType &type, const QString &name) const override;
    QString iconOf(const RecordType &type) const override;

signals:
    /// The language changed, or the file can be opened otherwise: whoever made the window makes it anew.
    void remakeWanted();
    /// The person chose another file; whoever made the window opens it, and leaves this one when it cannot.
    void fileWanted(const QString &path);
    /// A copy is to take the place of the file, which is held as long as there is this window.
    void backupWanted(const QString &copy);

protected:
    void closeEvent(QCloseEvent *event) override;
    /// Tab goes down the window as it is read.
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    /// While something works alone keys and clicks reach the dock only. An editor in which nothing is left to take back
    /// leaves Ctrl+Z to the window, unless the page holds what is not saved.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr QKeyCombination todayKey = Qt::CTRL | Qt::Key_T, settingsKey = Qt::CTRL | Qt::Key_Comma,
                                     compareKey = Qt::CTRL | Qt::SHIFT | Qt::Key_T;

    void showOwner(const RecordType &type, const QUuid &id);
    /// False, with a word, while something is still being done.
    bool isIdle();
    /// `place`: where the way back leads to it.
    void showDocument(DocumentPage *document, const Place &place);
    void setDocument(DocumentPage *document);
    struct Aside {
        RecordPage *page = nullptr; ///< of the stack, and not shown
        Place place;
        QUuid revealed;
        qint64 next = 0; ///< entry of the journal: what writes it ends the waiting
    };
    void buildFrame();
    void addKeys();
    /// Undo and redo. `what` is done, as the dock says it; `done`: with the step's label in it.
    bool carryOut(const std::optional<StepInfo> &info, const QString &what, const QString &done,
                  const std::function<Result<qint64>(Workspace &, const UndoGoOn &)> &act);
    enum class Answer { Save, Discard, Stay };
    /// Does `go` at once, or where the page holds what is not saved once the person has said what becomes of that: a
    /// band below the page asks, and the page can be worked in meanwhile. Staying, and another page, drops it; who
    /// wants to go somewhere else is asked about that instead.
    void leaveThen(std::function<void()> go);
    void buildLeaveBand(QWidget *parent);
    void answerLeaving(Answer answer);
    /// What was asked about was saved, or put away, in the page itself.
    void goOnLeaving();
    /// Nothing is asked any more.
    void dropLeaving();
    /// Esc answers the band: nothing else says that the key is its own until then.
    void giveEscape(bool toBand);
    /// The same, unless something is still being done: what takes the whole window away.
    void leaveIdleThen(const std::function<void()> &go);
    /// Asks for a window in the place of this one; `before` comes first, and only when the page is left.
    void leaveToRemake(const std::function<void()> &before = {});
    void setPage(Page *page);
    /// The page changes because of what was just done: what was said about it goes along.
    void keepingNotice(const std::function<void()> &go);
    /// The record that is shown was discarded with all that was typed: the page waits until something else is written.
    void setAside();
    /// In the place of the page, which is left already.
    void showAside();
    void dropAside();
    /// `sentence`: with %1 for the step, where it has no better words.
    void tellStep(const QString &sentence);
    /// The line that passes.
    void tell(const QString &text, UndoToast::Offer offer = UndoToast::Offer::Nothing);
    /// "End: 31/12/2026 → 31/01/2027", what `step` changed, as far as it may be shown; empty unless `info`, of the step
    /// that was done or taken back, is the change of one record by its form.
    QString changeOf(const StepInfo &info, qint64 step) const;
    /// Sensitive fields are about to be shown to whoever works here. What cannot be noted must not be shown.
    Done noteReading(const RecordType &type, const QUuid &id);
    /// Those of the record on the page; noted already.
    void setRevealed(const QUuid &id);
    /// What was discarded does not come back: something else was written meanwhile.
    static QString discardedIsGone();
    /// `then`: once it is there.
    void go(const Place &place, bool remember, const std::function<void()> &then = {});
    void showRecordThen(const RecordType &type, const QUuid &id, const std::function<void()> &then);
    /// The page that is shown is left already.
    void arrive(const Place &place, bool remember);
    /// Along the places that were visited.
    void travel(int by);
    void remember(const Place &place);
    /// A form that was left and never written is no place to come back to.
    void forgetUnwritten();
    void keepChoices();
    /// A record is left of which an act was discarded: the page waits with it, as a discarded form does.
    void keepAct();
    /// What was chosen in a list when it was last left.
    ListState stateOf(const QString &view) const;
    void showStrip();
    void dockStrip();
    void dropStrip();
    void putStripAway();
    void walkTo(const QUuid &id, const std::function<void()> &then = {});
    void walkOn();
    void offerActions();
    Setting namesSetting();
    Setting copySetting();
    Setting letterheadSetting();
    QList<PageAction> copyActions();
    /// Empty: another file may take the place of this one.
    QString whyNoOtherFile() const;
    /// What Ctrl+P does on this page; empty: nothing.
    std::function<void()> printing() const;
    /// Room for the icons of the navigation only.
    bool isNarrow() const;
    void refreshFrame();
    QString whyNoUndo() const;
    /// Counts soon, beside the window; until then the navigation says what was counted last.
    void refreshCounts();
    void countPlaces();
    void showCounts();
    void refreshStatus();
    void showKeys(); ///< what those do that come to the part with the focus
    void refreshBands();
    /// True, and said in a band, once another program replaced the file or took it away: nothing is written any more.
    bool noticeMoved();
    void remakePage();
    void escape();
    void find();
    void askForCopy();
    void operatorChosen();
    /// `held`: nothing could be changed on the page that is shown.
    void begin(bool held);
    /// Shuts the file for what may not be changed just now, or opens it again.
    void holdOrLet();
    /// Unless there is one of today, or it was tried already: again on the next day, or an hour after it was stopped.
    void makeDailyCopy();
    AnyRecord named(const RecordType &type, const QString &name) const;

    std::unique_ptr<Workspace> m_workspace;
    QString m_view, m_notice;
    bool m_privacy = false, m_namesWanted = false;
    bool m_readsBeside = false, m_otherClosed = false; ///< read-only for another window, which is closed now
    bool m_otherWrote = false; ///< to a file that is read as it lies there
    bool m_pageIsOld = false; ///< made before the file moved: it is made anew once nothing is open over it
    QUuid m_revealed; ///< the record whose sensitive fields are shown while it is open
    Date m_day;
    std::function<bool(const Comparison &)> m_compareFile; ///< in a window of a past evening
    QList<Place> m_places;
    qsizetype m_at = -1;
    std::map<QString, QVariant> m_choices; ///< by place
    QList<QShortcut *> m_pageKeys;
    QWidget *m_side = nullptr;
    Brand *m_brand = nullptr;
    Sidebar *m_sidebar = nullptr;
    QTimer *m_countSoon = nullptr; ///< what changes in one go is counted once
    LatestWork<std::vector<PlaceCount>> m_counting;
    bool m_countAgain = false; ///< something changed since it began
    std::vector<PlaceCount> m_counts; ///< of the places of the catalogue; empty: not counted yet
    OperatorButton *m_operator = nullptr;
    TopBar *m_top = nullptr;
    Button *m_compareDay = nullptr; ///< of m_dayBand
    Banner *m_movedBand = nullptr, *m_readOnlyBand = nullptr, *m_dayBand = nullptr, *m_privacyBand = nullptr;
    OperatorBand *m_operatorBand = nullptr;
    Banner *m_copyBand = nullptr, *m_banner = nullptr;
    Banner *m_leaveBand = nullptr; ///< below the page
    Button *m_leaveSave = nullptr, *m_leaveStay = nullptr;
    std::function<void()> m_leaving; ///< what it asks about; null: nothing is asked
    QPointer<QWidget> m_askedFrom; ///< had the keys before
    bool m_closes = false; ///< the page was left to close the window
    Drawer *m_drawer = nullptr;
    ListStrip *m_strip = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusBar *m_status = nullptr;
    UndoToast *m_toast = nullptr;
    ProgressDock *m_dock = nullptr;
    LongWork *m_alone = nullptr; ///< works, and nothing else may happen beside it
    const Clock *m_copyClock = nullptr; ///< no copies are made without it
    QDateTime m_nextCopy; ///< none is tried before it; invalid: at once
    QPointer<LongWork> m_copying;
    Button *m_copyAgain = nullptr; ///< of the band, while no copy is being made
    CommandPalette *m_palette = nullptr;
    KeySheet *m_keys = nullptr;
    Aside m_aside;
    FocusWatch m_focus;
    QUuid m_reader; ///< the operator for whom the last reading was noted
};

} // namespace insieme
