// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"
#include "ui/shell/children_editor.h"
#include "ui/shell/clash_list.h"
#include "ui/shell/form_rules.h"
#include "ui/shell/latest_work.h"
#include "ui/shell/page.h"
#include "ui/widgets/focus_watch.h"

class QBoxLayout;
class QFrame;
class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace insieme {

class Banner;
class Button;
class Card;
class CheckList;
class FieldBox;
class HelpCard;
class HistoryView;
class Label;
class RecordOverview;
class SectionList;
class Tabs;

/// A record: headline, a glance at everything, form, child rows, panels of the areas, history. What is edited stays in
/// the form until it is saved; a change made elsewhere in the meantime is shown, never overwritten: what was changed on
/// both sides is decided field by field.
class RecordPage : public Page {
    Q_OBJECT
public:
    /// `id` null: a record that does not exist yet.
    RecordPage(Shell &shell, const Layout &layout, const QUuid &id, QWidget *parent = nullptr);

    const Layout &layoutOfPage() const { return m_layout; }
    const RecordType &type() const { return m_type; }
    QUuid id() const { return m_id; }
    QString title() const override;
    /// What the manual calls this page: its list, and the panel whose tab is open.
    QString topic() const;
    bool isDirty() const { return m_dirty; }
    FieldEditor *editor(const char *column) const;
    /// What the tab in front is called; empty without tabs.
    QString tabInFront() const;
    int footHeight() const override;
    /// Nothing where there is no tab called so.
    void bringToFront(const QString &tab);
    Tabs &tabs() { return *m_tabs; }
    /// Brings a panel to the front, or the child rows of this name; null when this record has no such panel.
    RecordPanel *showPanel(const QString &key);
    /// Types for whoever opened the form.
    void give(const GivenValues &given);
    /// Opens the form; the first field takes the keys, of a new record the first that is asked for and not given.
    void edit();
    bool save();
    /// Likewise all that was typed, also in panels that are not in front.
    bool saveAll();
    void remove();
    /// The file has no such record, or no longer, and nothing is typed in it.
    bool isGone() const { return m_gone && !m_dirty; }
    /// The file changed: shows it, beside what is being edited.
    void reload(const Changes &changes) override;
    /// Pixels; with less, the list beside the page folds.
    int widthWanted() const;
    /// The panel of the act that is being done; null when none is open.
    RecordPanel *openAct() const;
    /// An act that was discarded waits to be brought back, until something is written.
    bool hasActAside() const { return m_aside.act; }
    void bringActBack();
    bool isUnsaved() const override;
    /// What is typed cannot be saved as it is.
    bool isBlocked() const;
    std::optional<PageAction> primaryAction() override;
    QList<PageAction> actions() override;
    bool stepBack() override;
    void takeFocus() override;

signals:
    void saved(const QUuid &id);
    void removed();
    void undoStepWanted(qint64 step);
    /// Ctrl+Enter in a form: saved, and the next one is wanted, after a new record another new one.
    void nextWanted();
    /// What was typed is not wanted. The page keeps it: whoever shows the page puts another one in its place.
    void discarded();
    /// What was typed in an act, called so, is not wanted, or another act took its place: it waits in the page.
    void actSetAside(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void saveAndGoOn();
    QString saveAndGoOnText() const;
    QList<PageAction> actsOnRecord();
    QList<PageAction> formActions();
    PageAction nextProblem();
    QString textWhenGone() const;
    void build();
    QWidget *buildHead();
    /// `column`: of its cards, with a stretch at its end.
    QWidget *buildForm(QVBoxLayout *&column);
    QWidget *buildSide(QWidget *part);
    QWidget *buildSaveBar();
    void buildPanels();
    void addPanelTab(const PanelKind &kind, RecordPanel *panel);
    RecordPanel *makePanel(const PanelKind &kind);
    /// Listens to what it says, until it is set aside.
    void follow(RecordPanel *panel, const QString &key);
    void closeAct();
    /// What was typed in it is set aside.
    void leaveAct();
    void setActAside(RecordPanel *act);
    /// Puts `panel` where `instead` stands, which is in the way no more.
    void replace(RecordPanel *instead, RecordPanel *panel);
    /// Of the act that is open, otherwise of the tab in front; null without one.
    RecordPanel *frontPanel() const;
    /// Another panel is in front, or none: it has the keys and the room.
    void frontChanged();
    /// What the act beside it leaves to the page.
    int room() const;
    void addTab(const QString &text, QWidget *page);
    void fill();
    void fillHead();
    /// All but the form.
    void showSeen();
    void showField(FieldEditor &editor, const AnyRecord &record);
    /// What differs from `shown`, which the form holds; `decided` also where its editor holds what cannot be read.
    void showInForm(const AnyRecord &record, const AnyRecord &shown, const Field *decided = nullptr);
    /// The file holds `now`: what was typed stays, the rest of the form is brought there.
    void followFile(const AnyRecord &now);
    bool hasOpenClash() const;
    void decide(qsizetype clash, ClashList::Side side);
    void decideOpen(ClashList::Side side, bool all);
    QString textOf(const FieldConflict &conflict, const AnyRecord &record) const;
    /// `form`: as `edited` gives it.
    void tellClashes(const AnyRecord &form);
    void countPanels();
    void refreshOverview();
    /// The Comune is found while typing and brings its province and codes along.
    void helpWithMunicipality();
    void helpWithKnownBody();
    void checkForm();
    /// Whether rules may say something to a change of the record.
    bool hasRules() const;
    void askFile();
    /// A code stands in the form of a new record before anybody types it.
    void proposeCode();
    static Problems refusalsAt(const QStringList &columns, const std::vector<QStringList> &said);
    /// Everything that is known to be said to the form as it is. `form`: as `edited` gives it, which reads every
    /// field; whoever has it hands it on.
    void tellProblems(const AnyRecord &form);
    void tellProblems();
    void showMessages(const Problems &problems, const AnyRecord &form);
    /// It must be filled in, and nobody touched it yet: missing, as long as nobody tries to do without it.
    static bool isGap(const FieldEditor &editor);
    QString echoFor(const FieldEditor &editor) const;
    /// Fields that wait for another one say so, what is chosen says what it is there, and what is not asked of the
    /// record is not shown.
    void showTies(const AnyRecord &record);
    /// In the order of the form.
    void showChecks(const Problems &problems);
    void goToField(FieldEditor *editor);
    void goToRows(const QString &where);
    bool saveForm();
    void goToSection(int step);
    void stepTab(int by);
    void openSection(int index);
    void followFocus();
    /// What is left to do in each section of the form.
    void describeSections();
    void placeParts();
    void placeSaveBar();
    void describeSaving();
    void goToProblem();
    /// The title before the buttons: those that leave it no room wait in the menu.
    void placeHead();
    /// The record as the form has it; the labels of editors that hold no value.
    AnyRecord edited(QStringList &unreadable) const;
    void setDirty(bool dirty);
    void showBanner(const QString &text, bool bad);
    /// `why`: said where neither a field nor the list beside the form says it.
    void tellRefused(const QString &why);
    /// With what stands in the way, which can be opened.
    void tellNotRemoved(const Error &why);

    Workspace &m_workspace;
    const PickerSource &m_source;
    const Layout &m_layout;
    const RecordType &m_type;
    const FormRules &m_rules;
    AnyRecord m_seen; ///< as it was when the form was filled
    QUuid m_id;
    bool m_dirty = false;
    bool m_saving = false; ///< told of its own step, the page does nothing
    bool m_refusedToSave = false; ///< since the form was filled: nothing in it is spared any more
    bool m_gone = false;
    int m_formTab = 0;
    std::vector<FieldEditor *> m_editors;
    std::vector<std::pair<FieldEditor *, FieldEditor *>> m_terms; ///< first and last day
    std::vector<Card *> m_sections;
    std::vector<std::pair<const Children *, ChildrenEditor *>> m_children;
    std::vector<int> m_childrenTabs;
    struct Panel {
        QString key;
        RecordPanel *panel;
        int tab; ///< -1: it stands in none of its own
        PanelKind::Where where;
    };
    std::vector<Panel> m_panels;
    Label *m_heading = nullptr, *m_summary = nullptr;
    Label *m_whyNot = nullptr; ///< why what the head and the window offer cannot be done now
    QLayout *m_buttons = nullptr; ///< of the head
    std::vector<std::pair<const ActionKind *, Button *>> m_acts; ///< those with a button
    std::vector<Button *> m_folding; ///< buttons that may wait in the menu, the first one first
    Button *m_more = nullptr; ///< opens the menu
    bool m_hasMore = false; ///< something always waits in it
    QWidget *m_chips = nullptr;
    QVBoxLayout *m_headline = nullptr;
    Button *m_reveal = nullptr;
    Banner *m_banner = nullptr;
    struct Clash {
        FieldConflict what;
        QString before;
        AnyRecord mine; ///< the form while this side was in it
        std::optional<ClashList::Side> taken;
    };
    std::vector<Clash> m_clashes; ///< since the form was filled
    ClashList *m_clashList = nullptr;
    Tabs *m_tabs = nullptr;
    QLineEdit *m_why = nullptr; ///< why a change is made, for the history
    QStackedWidget *m_pages = nullptr;
    RecordOverview *m_overview = nullptr;
    bool m_overviewIsStale = false;
    HistoryView *m_history = nullptr;
    QScrollArea *m_formArea = nullptr;
    FocusWatch m_focus;
    SectionList *m_sectionList = nullptr;
    QWidget *m_sectionsPart = nullptr; ///< at the left of the form
    Card *m_sectionsCard = nullptr; ///< at its right, where there is no room at the left
    QWidget *m_sidePart = nullptr;
    QScrollArea *m_sideArea = nullptr;
    CheckList *m_checks = nullptr;
    HelpCard *m_help = nullptr;
    QFrame *m_saveBar = nullptr;
    QBoxLayout *m_saveRows = nullptr;
    Label *m_saveText = nullptr, *m_saveHint = nullptr;
    Button *m_saveButton = nullptr, *m_saveNext = nullptr;
    FieldBox *m_whyBox = nullptr;
    Problems m_own; ///< what its own checks say to the form as it is
    Problems m_found; ///< what other records say; it comes a moment after the change, and stands until it comes anew
    Problems m_refused; ///< what may not be changed; it comes with them
    bool m_readable = true;
    int m_changes = 0; ///< fields
    QTimer *m_pause; ///< until the file is asked
    struct Said {
        Problems found;
        std::vector<QStringList> refused; ///< to the whole change, then to each field alone; empty: nobody was asked
    };
    LatestWork<Said> m_asking;
    LatestWork<QString> m_coding; ///< the code of a new record
    int m_overviewTab = 0;
    QWidget *m_beside = nullptr; ///< at the right of the tabs: the act that is open there
    const RecordPanel *m_front = nullptr; ///< as the window knows it
    struct {
        QPointer<RecordPanel> act;
        QString key; ///< of its kind
        qint64 next = 0; ///< number of the next step when it was set aside
    } m_aside;
};

} // namespace insieme
