// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/template.h"
#include "core/store/workspace.h"
#include "ui/shell/list_state.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/page_key.h"

#include <functional>
#include <QKeySequence>
#include <QWidget>

/// How an area adds to the window, without touching the window:
///
/// 1. Write `ui/<area>/<area>_pages.cpp` with `void addXxxPages(PageCatalogue &catalogue)` and add one line to
///    `ui/shell/page_catalogue.cpp`, one to `ui/<area>/CMakeLists.txt` and one `add_subdirectory` to
///    `ui/CMakeLists.txt`.
/// 2. A list of records with its form: `catalogue.addList(layout, NavGroup::Projects, order)`. The place in the
///    navigation, the list, the record page, search, printing and keys follow from the layout (layouts.h).
/// 3. A page of its own (calendar, counter, statistics): derive from Page and `catalogue.addPlace({...})`. What the
/// page
///    says of itself (title, primary action, actions with their keys) is shown by the window; when it changes, emit
///    frameChanged(). A part that takes keys itself tells them to the sheet of keys (KeyedPart). Build the body inside
///    a scroll area, so that the window never outgrows its size.
/// 4. Something about a record of a type (papers of a cooperative, services of an agreement): derive from RecordPanel
/// and
///    `catalogue.addPanel({...})`: a tab, a card of the overview, a card at its side, or a line under the title.
/// 5. A small picture on the start page: derive from DeskPanel and `catalogue.addDeskCard({...})`.
/// 6. Something to do with a record (extend, print, link): `catalogue.addAction({...})`: a button in its header with
/// its
///    key, and a line in the palette. At most one action of a type is primary.
///
/// Values reach the screen through display(field, value, shell.context()) only, so that the privacy switch holds.
/// Writing goes through shell.workspace().perform(...), which refuses in a file that can only be read and while another
/// day is shown: what changes something is offered where shell.canChange(). Nothing here needs a message box:
/// shell.say() and banners do.
namespace insieme {

class LongWork;
class RecordPanel;

namespace documents {
struct Printable;
}

/// What a new form begins with, by the columns of its fields: there as if somebody had typed it, and not saved yet.
using GivenValues = std::vector<std::pair<const char *, Value>>;

/// Something to do, as button, palette and the sheet of keys show it.
struct PageAction {
    QString text; ///< a verb, translated
    QString icon = {}; ///< of resources/icons
    QKeySequence key = {}; ///< single letters act outside text fields only
    std::function<void()> run = {};
    QString whyNot = {}; ///< not empty: disabled, and this is why
    std::function<bool()> keyIsMeant = {}; ///< whether the key is for it while the keys are where they are; null: it is
    /// What the key does.
    void pressed() const
    {
        if (!keyIsMeant || keyIsMeant())
            run();
    }
};

/// What a page may ask of the window it stands in.
class Shell {
public:
    virtual ~Shell() = default;
    virtual Workspace &workspace() const = 0;
    virtual const PickerSource &picker() const = 0;
    /// For display(): today, titles, and what may be shown just now.
    virtual Context context() const = 0;
    virtual bool privacy() const = 0;
    /// False in a file that can only be read, and while the window shows another day: nothing is changed from there.
    bool canChange() const { return workspace().writable().has_value(); }
    /// The same before something is begun: says why not.
    bool mayChange()
    {
        const Done writable = workspace().writable();
        if (!writable)
            say(writable.error().text, true);
        return writable.has_value();
    }
    virtual void openPlace(const QString &key) = 0;
    virtual void openRecord(const RecordType &type, const QUuid &id) = 0;
    /// Opens the record, unless it is open already, and brings the tab of one of its panels to the front; `key`: that
    /// of the PanelKind. `then` gets the panel, at once or when the person has said what becomes of what is not saved
    /// on the page before. Null: it is not open yet, or the record has no such panel.
    virtual RecordPanel *openPanel(const RecordType &type, const QUuid &id, const QString &key,
                                   const std::function<void(RecordPanel &)> &then = {}) = 0;
    /// A form of the kind that a place lists, empty but for what is given. Whoever discards what was given to it comes
    /// back to the page on which it was opened.
    virtual void openNew(const QString &place, const GivenValues &given = {}) = 0;
    /// The preview, from which a document is printed or saved as PDF.
    virtual void openDocument(const QString &title, documents::Composed composed) = 0;
    /// A document of the list of printables, made of a record: checked, filled in and issued from its page. `month`: of
    /// monthly papers; not stated: each paper's own. Here only shown; the window does the rest.
    virtual void openPrintable(const documents::Printable &printable, const QUuid &id, const Date &month = {});
    /// Shows the sensitive fields of the record that is open, until it is left; the reading is noted in the file first.
    virtual void reveal(const RecordType &type, const QUuid &id)
    {
        Q_UNUSED(type);
        Q_UNUSED(id);
    }
    /// Starts long work beside the window and shows it in the dock, with Stop, until it has ended; the window goes on,
    /// and the work with it when its page is left. It is deleted once it has ended.
    /// `open`: offered when it succeeded.
    virtual void run(LongWork &work, std::function<void()> open = {}) = 0;
    /// The same for work during which nothing else may be done here (a merge holds the file): returns when it has
    /// ended. The window goes on painting and the dock can be stopped; everything else waits.
    virtual void runAlone(LongWork &work) = 0;
    /// A short line that passes; `bad`: a banner that stays until it is read. It is shown as it is: whoever says it
    /// names nobody whom context() hides.
    virtual void say(const QString &text, bool bad = false) = 0;
    /// Says that the last step of this desk was done, with Undo beside it: in words of its own, or in those of the
    /// step, without names where they are hidden.
    virtual void sayStep(const QString &text = {}) = 0;
};

/// What fills the window beside the navigation.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Shell &shell, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_shell(shell)
    {
    }
    Shell &shell() const { return m_shell; }
    /// Last part of the breadcrumb.
    virtual QString title() const = 0;
    /// Parts of the breadcrumb between the place and the title.
    virtual QStringList trail() const { return {}; }
    /// The one thing this page is for; at the right of the top bar. Where nothing can be changed it is asked for, too,
    /// and only done when it prints (Ctrl+P).
    virtual std::optional<PageAction> primaryAction() { return {}; }
    /// Further actions with a key or worth finding in the palette. The page shows their buttons itself.
    virtual QList<PageAction> actions() { return {}; }
    /// Keys that are no actions, for the sheet of keys. By itself: what the parts in sight tell (KeyedPart), those of
    /// panels among them.
    virtual QList<PageKey> keys() const;
    /// The file, the day or the privacy switch changed. Must be cheap: it runs after every command.
    virtual void reload(const Changes &changes) { Q_UNUSED(changes); }
    /// Something of what it shows is still being found while the window is idle: counts, sums. What is looked for
    /// beside the window is a LongWork.
    virtual bool isGathering() const { return false; }
    virtual bool canPrint() const { return false; }
    /// Ctrl+P: what is shown, as a document (shell().openDocument).
    virtual void print() { }
    /// What stands along its lower edge and is not to be covered, pixels.
    virtual int footHeight() const { return 0; }
    virtual bool isUnsaved() const { return false; }
    /// Esc, one step back inside the page; false when there was nothing to step back from.
    virtual bool stepBack() { return false; }
    virtual bool canFind() const { return false; }
    /// Ctrl+F.
    virtual void find() { }
    /// Where the keys go when the page opens.
    virtual void takeFocus() { setFocus(); }

signals:
    void frameChanged();

private:
    Shell &m_shell;
};

/// Groups of the navigation, from above.
enum class NavGroup { Desk, Registry, Contracts, Projects, Archive, Rules };

/// One entry of the navigation.
struct NavPlace {
    QString key; ///< stable; of a list: the name of its view
    NavGroup group = NavGroup::Desk;
    const char *label = nullptr; ///< English source text, context "Navigation"
    const char *icon = nullptr; ///< no two that stand in the navigation at once have the same
    /// Inside the group. A multiple of ten is an area; what lies between belongs to the area before it and waits folded
    /// under it.
    int order = 0;
    /// What the file itself calls it; empty: the label. Must be cheap.
    std::function<QString(const Workspace &)> nameIn = {};
    std::function<Page *(Shell &, QWidget *parent)> make = {}; ///< not given: the list of the layout with this key
    /// Shown in a red pill when above zero; must be cheap. Not given: what the agenda says of the records of the list.
    std::function<qint64(const Workspace &)> late = {};
    /// Of a list: what is past its day, besides the view's own conditions.
    std::function<std::vector<Condition>(const Workspace &)> lateConditions = {};
    const char *lateCounted = nullptr; ///< what they count, with %n; English source text, context "Navigation"
    const char *alsoCalled = nullptr; ///< what people say for it, too; English source text, context "Navigation"
};

/// Part of a record's page, made by the area that knows about it. It lives as long as the page and shows one record
/// after the other.
class RecordPanel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Called when the record is opened and after every change of the file.
    virtual void showRecord(const AnyRecord &record) = 0;
    /// Beside the tab's name; 0 is not shown. `late` of them in red.
    virtual int count() const { return 0; }
    virtual int lateCount() const { return 0; }
    /// Pixels that it needs to be read well. With less, on an overview the facts stand below it, not beside it; for
    /// what stands in a tab the list beside the record folds.
    virtual int widthWanted() const { return 0; }
    /// What another panel of the page would write, as it is typed there.
    virtual void showProposal(const AnyRecord &record) { Q_UNUSED(record); }
    /// What keys do while it is in front: an act that is open, a tab. With any of them those of the form rest.
    virtual QList<PageAction> actions() { return {}; }
    /// Of an act: something was typed that is not written. Leaving it asks; Esc discards it, and Undo brings it back.
    virtual bool isUnsaved() const { return false; }
    /// Keeps what was typed as far as it can be; false, with the reason said, when it was refused.
    virtual bool keep() { return true; }

signals:
    void countChanged();
    /// It is to come to the front.
    void frontWanted();
    /// Of an act: what actions() or isUnsaved() say is another now.
    void stateChanged();
    /// Of an act: it is done, or not wanted.
    void closeWanted();
    /// Of an act: what would be written now.
    void proposed(const AnyRecord &record);
};

struct PanelKind {
    const RecordType *type = nullptr; ///< also for the types that extend it
    QString key;
    const char *label = nullptr; ///< English source text, context "Navigation"
    /// Action: an act that is begun by an action (Shell::openPanel); it has a tab only while it is open. Beside: the
    /// same, at the right of the page, whose tabs stay in sight. First: a tab before the overview, with which records
    /// open.
    enum class Where { Tab, Overview, Side, Headline, Action, Beside, First } where = Where::Tab;
    int order = 0;
    std::function<RecordPanel *(Shell &, QWidget *parent)> make;
};

/// A small picture of an area on the start page, at the right of what is due.
class DeskPanel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Reads again what it shows; must be cheap. `owner` null: everybody's.
    virtual void refresh(const QUuid &owner) = 0;
};

struct DeskCard {
    int order = 0;
    std::function<DeskPanel *(Shell &, QWidget *parent)> make;
};

struct ActionKind {
    const RecordType *type = nullptr;
    const char *label = nullptr; ///< English source text, context "Navigation"
    const char *icon = nullptr;
    QKeySequence key = {};
    bool primary = false;
    bool changes = true; ///< not offered in a read-only window
    /// The palette calls it with a record that is not on the screen: what works in a panel asks Shell::openPanel for
    /// it.
    std::function<void(Shell &, const AnyRecord &)> run;
    /// Empty: it can be done now; otherwise why not.
    std::function<QString(Shell &, const AnyRecord &)> whyNot = {};
};

/// All places, lists, panels and actions, collected once.
class PageCatalogue {
public:
    /// The list of a layout as a place of the navigation. `label`: context "Navigation"; not given: the view's title.
    void addList(Layout layout, NavGroup group, int order, const char *label = nullptr);
    /// What makes records of this list late, which the palette counts by that name (`counted`, as
    /// NavPlace::lateCounted) and opens the list with. Of a list with signs of its own, the navigation counts those in
    /// red, and them where it is too long. Must be cheap to count.
    void tellLate(const char *view, const char *counted, std::function<std::vector<Condition>(const Workspace &)> late);
    void addPlace(NavPlace place) { m_places.push_back(std::move(place)); }
    void addPanel(PanelKind panel) { m_panels.push_back(std::move(panel)); }
    void addDeskCard(DeskCard card) { m_deskCards.push_back(std::move(card)); }
    void addAction(ActionKind action) { m_actions.push_back(std::move(action)); }

    const std::vector<NavPlace> &places() const { return m_places; }
    const std::vector<Layout> &layouts() const { return m_layouts; }
    const NavPlace *findPlace(QAnyStringView key) const;
    const std::vector<DeskCard> &deskCards() const { return m_deskCards; }
    std::vector<const PanelKind *> panelsOf(const RecordType &type) const;
    std::vector<const ActionKind *> actionsOf(const RecordType &type) const;
    static QString groupTitle(NavGroup group);
    static QString titleOf(const NavPlace &place, const Workspace &workspace);

private:
    friend const PageCatalogue &pageCatalogue();
    void sort();
    std::vector<NavPlace> m_places;
    std::vector<Layout> m_layouts;
    std::vector<PanelKind> m_panels;
    std::vector<ActionKind> m_actions;
    std::vector<DeskCard> m_deskCards;
};

const PageCatalogue &pageCatalogue();

} // namespace insieme
