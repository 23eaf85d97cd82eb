// SPDX-License-Identifier: GPL-3.0-or-later
// How a record's page is put together; what it does is in record_page.cpp.
#include "core/record/display.h"
#include "core/registry/known_bodies.h"
#include "core/registry/reference.h"
#include "ui/shell/form_area.h"
#include "ui/shell/help_card.h"
#include "ui/shell/history_view.h"
#include "ui/shell/record_acts.h"
#include "ui/shell/record_overview.h"
#include "ui/shell/record_page.h"
#include "ui/shell/section_list.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/field_rows.h"
#include "ui/widgets/grounds.h"
#include "ui/widgets/yielding_area.h"

#include <QApplication>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr size_t mostInForm = 3; ///< rows of a table that stands in the form instead of in a tab of its own
constexpr int leastOfAPage = 220; ///< what stands over a tab gives way before the tab does

/// Beside a form: tells when its height is another one, whatever took or gave it.
class SidePart : public QWidget {
public:
    SidePart(QWidget *parent, std::function<void()> resized)
        : QWidget(parent)
        , m_resized(std::move(resized))
    {
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        m_resized();
    }

private:
    std::function<void()> m_resized;
};

} // namespace

void RecordPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    page->addLayout(columns, 1);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(24, 14, 24, 0);
    inner->setSpacing(8);
    columns->addLayout(inner, 1);
    m_beside = new QWidget(this);
    auto *beside = new QVBoxLayout(m_beside);
    beside->setContentsMargins(0, 14, 16, 14);
    columns->addWidget(m_beside);
    m_beside->hide();
    auto *above = new QVBoxLayout;
    above->setSpacing(0);
    above->addWidget(buildHead());
    auto *said = new YieldingArea(inner->spacing(), this);
    said->body()->setSpacing(inner->spacing());
    m_headline = new QVBoxLayout;
    m_headline->setSpacing(inner->spacing());
    said->body()->addLayout(m_headline);
    m_banner = new Banner(false, this);
    said->body()->addWidget(m_banner);
    m_clashList = new ClashList(this);
    connect(m_clashList, &ClashList::decided, this, &RecordPage::decide);
    said->body()->addWidget(m_clashList);
    above->addWidget(said);
    inner->addLayout(above);
    m_tabs = new Tabs(this);
    m_tabs->keepLast();
    inner->addWidget(m_tabs);
    m_pages = new QStackedWidget(this);
    m_pages->setMinimumHeight(leastOfAPage);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    inner->addWidget(m_pages, 1);
    buildPanels();
    connect(m_tabs, &Tabs::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        refreshOverview();
        frontChanged();
        if (m_history && index == m_tabs->count() - 1)
            m_history->showRecord(m_id, title());
    });
    page->addWidget(buildSaveBar());
    if (shell().canChange()) {
        helpWithMunicipality();
        if (m_id.isNull() && &m_type == &describe<PublicBody>())
            helpWithKnownBody();
    }
}

QWidget *RecordPage::buildHead()
{
    auto *part = new QWidget(this);
    auto *head = new QHBoxLayout(part);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(12);
    head->addWidget(new IconTile(QLatin1String(m_layout.icon), m_layout.series, part), 0, Qt::AlignTop);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    m_heading = new Label(QString(), 20, QFont::DemiBold, Label::Role::Text, part);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setWordWrap(true);
    first->addWidget(m_heading, 1);
    titles->addLayout(first);
    m_chips = new QWidget(part);
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 2, 0, 2);
    chips->setSpacing(8);
    m_summary = new Label(QString(), 13, QFont::Normal, Label::Role::Secondary, part);
    m_summary->setWordWrap(true);
    auto *second = new QHBoxLayout;
    second->setSpacing(10);
    second->addWidget(m_chips);
    second->addWidget(m_summary, 1);
    second->addStretch(); // without a summary the chips stand at the left
    titles->addLayout(second);
    head->addLayout(titles, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    const bool readOnly = !shell().canChange();
    if (!m_id.isNull() && hasSensitive(m_type)) {
        m_reveal = new Button(QStringLiteral("eye"), tr("Show sensitive data"), Button::Kind::Ghost, part);
        m_reveal->setToolTip(tr("Conditions and reasons that tell about health; the reading is noted in the file"));
        connect(m_reveal, &Button::clicked, this, [this] { shell().reveal(m_type, m_id); });
        buttons->addWidget(m_reveal);
    }
    std::vector<const ActionKind *> offered;
    if (!m_id.isNull())
        offered = actsOf(shell(), m_type);
    std::erase_if(offered, [](const ActionKind *action) { return action->primary; });
    std::stable_partition(offered.begin(), offered.end(),
                          [](const ActionKind *action) { return action->key == QKeySequence(QKeySequence::Print); });
    // The title needs its room: what is more than one waits in a menu, with its keys; what has a letter for a key is
    // done often.
    std::vector<const ActionKind *> more;
    if (offered.size() > 1) {
        const auto waits = std::stable_partition(offered.begin() + 1, offered.end(), [](const ActionKind *action) {
            return action->key.toString().size() == 1;
        });
        more.assign(waits, offered.end());
        offered.erase(waits, offered.end());
    }
    for (const ActionKind *action : offered) {
        auto *button = new Button(QLatin1String(action->icon), QCoreApplication::translate("Navigation", action->label),
                                  Button::Kind::Secondary, part);
        if (!action->key.isEmpty())
            button->setKey(action->key);
        m_acts.emplace_back(action, button);
        m_folding.push_back(button);
        connect(button, &Button::clicked, this, [this, action] { action->run(this->shell(), m_seen); });
        buttons->addWidget(button);
    }
    if (!m_id.isNull()) {
        m_more = new Button(tr("More"), Button::Kind::Secondary, part);
        m_more->setCaret(true);
        m_hasMore = !more.empty();
        connect(m_more, &Button::clicked, this, [this, more, button = m_more] {
            QMenu menu(this);
            for (Button *folded : m_folding) {
                if (!folded->isHidden())
                    continue;
                QAction *line = ActionRow::addLine(menu, folded->iconName(), folded->text(), folded->key());
                line->setEnabled(folded->isEnabled());
                line->setToolTip(folded->toolTip());
                connect(line, &QAction::triggered, folded, &Button::click);
            }
            addActs(menu, this->shell(), m_seen, more, true);
            menu.setToolTipsVisible(true);
            menu.exec(button->mapToGlobal(QPoint(0, button->height())));
        });
        buttons->addWidget(m_more);
    }
    if (!readOnly && !m_id.isNull()) {
        auto *editButton = new Button(QStringLiteral("pencil"), tr("Edit"), Button::Kind::Secondary, part);
        editButton->setKey(QKeySequence(Qt::Key_E));
        connect(editButton, &Button::clicked, this, &RecordPage::edit);
        buttons->addWidget(editButton);
        auto *removeButton = Button::iconOnly(QStringLiteral("trash-2"), tr("Remove"), part);
        removeButton->setToolTip(tr("Remove this record (%1); it can be undone (Ctrl+Z)")
                                     .arg(paint::keyText(QKeySequence(QKeySequence::Delete))));
        connect(removeButton, &Button::clicked, this, &RecordPage::remove);
        buttons->addWidget(removeButton);
    }
    m_whyNot = new Label({}, 12, QFont::Normal, Label::Role::Secondary, part);
    m_whyNot->setWordWrap(true);
    titles->addWidget(m_whyNot);
    m_buttons = buttons;
    // Beside the title only: what stands under it has the whole width.
    first->addLayout(buttons);
    first->setAlignment(buttons, Qt::AlignTop);
    return part;
}

void RecordPage::addTab(const QString &text, QWidget *page)
{
    m_tabs->add(text);
    m_pages->addWidget(page);
}

void RecordPage::buildPanels()
{
    std::vector<RecordPanel *> main, side;
    std::vector<std::pair<const PanelKind *, RecordPanel *>> tabs;
    if (!m_id.isNull()) {
        for (const PanelKind *kind : pageCatalogue().panelsOf(m_type)) {
            RecordPanel *panel = makePanel(*kind);
            switch (kind->where) {
            case PanelKind::Where::Headline:
                m_headline->addWidget(panel);
                break;
            case PanelKind::Where::Overview:
                main.push_back(panel);
                break;
            case PanelKind::Where::Side:
                side.push_back(panel);
                break;
            case PanelKind::Where::Beside:
                panel->hide();
                m_beside->layout()->addWidget(panel);
                break;
            case PanelKind::Where::First:
            case PanelKind::Where::Tab:
            case PanelKind::Where::Action:
                tabs.emplace_back(kind, panel);
                continue;
            }
            m_panels.push_back({kind->key, panel, -1, kind->where});
        }
        for (const auto &[kind, panel] : tabs) {
            if (kind->where == PanelKind::Where::First)
                addPanelTab(*kind, panel);
        }
        m_overview = new RecordOverview(shell(), m_layout, main, side);
        connect(m_overview, &RecordOverview::historyWanted, this, [this] { m_tabs->setCurrent(m_tabs->count() - 1); });
        m_overviewTab = m_tabs->count();
        addTab(tr("Overview"), formArea(m_overview, m_pages));
    }
    for (const auto &[kind, panel] : tabs) {
        if (kind->where != PanelKind::Where::First)
            addPanelTab(*kind, panel);
    }
    m_formTab = m_tabs->count();
    QVBoxLayout *form = nullptr;
    addTab(tr("Data"), buildForm(form));
    // What the kind has of its own before what every organisation has.
    std::vector<const Children *> rows = allChildren(m_type);
    std::stable_partition(rows.begin(), rows.end(), [this](const Children *children) {
        return std::any_of(m_type.children.begin(), m_type.children.end(),
                           [children](const Children &own) { return &own == children; });
    });
    for (const Children *children : rows) {
        const QString label = m_type.label(*children);
        auto *card = new Card(label);
        auto *editor = new ChildrenEditor(*children, m_source, m_workspace.today(), card);
        connect(editor, &ChildrenEditor::edited, this, &RecordPage::checkForm);
        for (const MovedEnd &moved : m_rules.movedEnds) {
            if (qstrcmp(moved.rows, children->name) == 0)
                editor->setMovedEnd(moved.column, [this, term = moved.term] { return term(m_seen); });
        }
        if (m_rules.wholes) {
            editor->setWholes([this, children, editor] {
                AnyRecord record = m_seen;
                editor->store(record.data(), m_workspace.context());
                return m_rules.wholes(record, *children);
            });
            card->addToHead(editor->sumPart());
        }
        card->body()->addWidget(editor);
        m_children.emplace_back(children, editor);
        if (children->count(m_seen.data()) <= mostInForm) {
            m_childrenTabs.push_back(m_formTab);
            m_sections.push_back(card);
            form->insertWidget(form->count() - 1, card); // before the stretch
            continue;
        }
        auto *holder = new QWidget;
        auto *layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 14, 6, 16);
        layout->addWidget(card);
        layout->addStretch(1); // all of what is left: rows stand as high as they need
        m_childrenTabs.push_back(m_tabs->count());
        addTab(label, formArea(holder, m_pages));
    }
    if (m_id.isNull())
        return;
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 14, 0, 16);
    m_history = new HistoryView(shell(), holder);
    connect(m_history, &HistoryView::undoStepWanted, this, &RecordPage::undoStepWanted);
    layout->addWidget(m_history);
    addTab(tr("History"), holder);
}

QWidget *RecordPage::buildForm(QVBoxLayout *&column)
{
    const bool readOnly = !shell().canChange();
    auto *part = new QWidget;
    auto *columns = new QHBoxLayout(part);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    auto *form = new QWidget;
    QString letters; // already taken with Alt
    const auto mnemonicOf = [&letters](const QString &label) {
        for (const QChar letter : label) {
            if (letter.unicode() < 128 && letter.isLetter() && !letters.contains(letter, Qt::CaseInsensitive)) {
                letters += letter;
                return letter;
            }
        }
        return QChar();
    };
    column = new QVBoxLayout(form);
    column->setContentsMargins(0, 14, 6, 16);
    column->setSpacing(12);
    const auto addSection = [&](const QString &title, const std::vector<Row> &rows) {
        auto *card = new Card(title, form);
        m_sections.push_back(card);
        auto *grid = new FieldRows(12);
        for (const Row &row : rows) {
            for (const insieme::Place &place : row) {
                const Field *field = findField(m_type, QLatin1String(place.column));
                auto *editor =
                    new FieldEditor(m_type, *field, m_source, m_workspace.today(), FieldEditor::Shape::Labelled, form);
                editor->setReadOnly(readOnly || !field->writable());
                if (!field->writable())
                    editor->editor()->setFocusPolicy(Qt::NoFocus);
                connect(editor, &FieldEditor::edited, this, &RecordPage::checkForm);
                if (field->writable() && field->kind() != Kind::Flag)
                    editor->setMnemonic(mnemonicOf(m_type.label(*field)));
                m_editors.push_back(editor);
                grid->add(editor, place.span);
            }
            grid->endRow();
        }
        card->body()->addLayout(grid);
        column->addWidget(card);
    };
    for (const Section &section : m_layout.sections)
        addSection(QCoreApplication::translate("Layout", section.title), section.rows);
    std::vector<Row> more;
    for (const Field *field : unplacedFields(m_type, m_layout))
        more.push_back({{field->column, field->is.longText ? 12 : 6}});
    if (!more.empty())
        addSection(tr("More"), more);
    for (const auto &[first, last] : {std::pair("start_date", "end_date"), std::pair("valid_from", "valid_to")}) {
        FieldEditor *begin = editor(first), *end = editor(last);
        if (!begin || !end)
            continue;
        m_terms.emplace_back(begin, end);
        end->setTermBegin([begin, exit = m_rules.exit] {
            const auto value = begin->value();
            const auto *day = value ? std::get_if<Date>(&*value) : nullptr;
            return TermBegin(day ? *day : Date(), exit);
        });
    }
    column->addStretch(1);
    form->setMaximumWidth(900);
    m_formArea = formArea(form, part);
    auto *left = new QWidget(part);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 14, 0, 0);
    m_sectionList = new SectionList(left);
    leftColumn->addWidget(m_sectionList);
    leftColumn->addStretch(1);
    m_sectionsPart = left;
    connect(m_sectionList, &SectionList::chosen, this, &RecordPage::openSection);
    m_focus.begin([this](QWidget *, QWidget *) { followFocus(); });
    columns->addWidget(left);
    columns->addWidget(m_formArea, 1);
    columns->addWidget(buildSide(part));
    return part;
}

/// What is left to do, what is said to the record, what the field that has the keys means.
QWidget *RecordPage::buildSide(QWidget *part)
{
    constexpr int bar = 12; // the room of a scroll bar, with or without one
    m_sidePart = new SidePart(part, [this] { placeParts(); });
    m_sidePart->setFixedWidth(264 + bar);
    m_sidePart->hide();
    auto *column = new QVBoxLayout(m_sidePart);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(12);
    m_sectionsCard = new Card(QString(), m_sidePart);
    auto *pinned = new QHBoxLayout;
    pinned->setContentsMargins(0, 0, bar, 12);
    pinned->addWidget(m_sectionsCard);
    auto *holder = new QWidget;
    auto *side = new QVBoxLayout(holder);
    side->setContentsMargins(0, 0, bar, 16);
    side->setSpacing(12);
    auto *card = new Card(tr("Before saving"), holder);
    m_checks = new CheckList(card);
    card->body()->addWidget(m_checks);
    auto *hint = new QHBoxLayout;
    hint->addWidget(new Keycap(QKeySequence(Qt::Key_F8), card));
    hint->addWidget(new Label(tr("goes to the next problem"), 12, QFont::Normal, Label::Role::Secondary, card), 1);
    card->body()->addLayout(hint);
    side->addWidget(card);
    m_help = new HelpCard(holder);
    side->addWidget(m_help);
    side->addStretch(1);
    m_sideArea = new QScrollArea(m_sidePart);
    m_sideArea->setFrameShape(QFrame::NoFrame);
    m_sideArea->setWidget(holder);
    m_sideArea->setWidgetResizable(true);
    m_sideArea->setFocusPolicy(Qt::NoFocus);
    m_sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_sideArea->verticalScrollBar(), &QScrollBar::rangeChanged, side, [this, side](int, int last) {
        side->setContentsMargins(0, 0, last > 0 ? 0 : bar, 16);
        if (!m_help->isHidden())
            m_sideArea->ensureWidgetVisible(m_help, 0, 16);
        if (QWidget *problem = m_checks->current())
            m_sideArea->ensureWidgetVisible(problem, 0, 8);
    });
    column->addWidget(m_sideArea, 1);
    column->addLayout(pinned);
    return m_sidePart;
}

QWidget *RecordPage::buildSaveBar()
{
    m_saveBar = new FootBar(this);
    m_saveBar->setObjectName(QStringLiteral("savebar"));
    // What has no room in one row stands in two.
    m_saveRows = new QBoxLayout(QBoxLayout::LeftToRight, m_saveBar);
    m_saveRows->setContentsMargins(24, 6, 21, 6);
    m_saveRows->setSpacing(8);
    auto *says = new QHBoxLayout;
    says->setSpacing(8);
    m_saveRows->addLayout(says, 1);
    says->addWidget(new StatusLight(Theme::Tone::Info, tr("changed"), 14, m_saveBar));
    m_saveText = new Label(QString(), 13, QFont::DemiBold, Label::Role::Text, m_saveBar);
    says->addWidget(m_saveText);
    m_saveHint = new Label(QString(), 13, QFont::Normal, Label::Role::Secondary, m_saveBar);
    says->addWidget(m_saveHint, 1);
    m_why = new QLineEdit(m_saveBar);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAccessibleName(tr("Why"));
    m_why->setToolTip(tr("It stands in the history beside the change, readable for whoever has the file"));
    m_why->setMaxLength(200);
    connect(m_why, &QLineEdit::returnPressed, this, &RecordPage::save);
    m_whyBox = new FieldBox(m_saveBar);
    m_whyBox->setEditor(m_why);
    m_whyBox->setVisible(!m_id.isNull());
    says->addWidget(m_whyBox);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    m_saveRows->addLayout(acts);
    acts->addStretch(1);
    auto *cancel = new Button(tr("Discard"), Button::Kind::Ghost, m_saveBar);
    cancel->setKey(QKeySequence(Qt::Key_Escape));
    connect(cancel, &Button::clicked, this, &RecordPage::discarded);
    acts->addWidget(cancel);
    m_saveNext = new Button(saveAndGoOnText(), Button::Kind::Secondary, m_saveBar);
    m_saveNext->setAccessibleName(saveAndGoOnText());
    m_saveNext->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_saveNext, &Button::clicked, this, &RecordPage::saveAndGoOn);
    acts->addWidget(m_saveNext);
    m_saveButton = new Button(tr("Save"), Button::Kind::Primary, m_saveBar);
    m_saveButton->setKey(QKeySequence::Save);
    connect(m_saveButton, &Button::clicked, this, [this] { isBlocked() ? goToProblem() : void(save()); });
    acts->addWidget(m_saveButton);
    m_saveBar->hide();
    return m_saveBar;
}

FieldEditor *RecordPage::editor(const char *column) const
{
    for (FieldEditor *editor : m_editors) {
        if (qstrcmp(editor->field().column, column) == 0)
            return editor;
    }
    return nullptr;
}

/// Public bodies of Veneto are found by name while it is typed, a former ULSS too, and bring codes, seat and names
/// along.
void RecordPage::helpWithKnownBody()
{
    FieldEditor *name = editor("name");
    auto *line = name ? qobject_cast<QLineEdit *>(name->editor()) : nullptr;
    if (!line)
        return;
    auto *popover = new Popover(line, [this](const Popover::Item &item) {
        const KnownBody *known = KnownBodies::instance().byIpaCode(item.key);
        if (!known)
            return;
        PublicBody body = startingBody(*known);
        const Context context = m_workspace.context();
        // What was typed elsewhere in the form stays.
        for (FieldEditor *each : m_editors) {
            const auto typed = each->value();
            const Value value = each->field().value(&body, context);
            const bool own = typed && *typed != each->field().value(m_seen.data(), context);
            if (each->field().writable() && !isNull(value) && (!own || each == editor("name")))
                each->setValue(value);
        }
        for (const auto &[children, rows] : m_children) {
            if (children->count(&body) > 0)
                rows->load(&body, context, false);
        }
        showBanner(tr("Codes and PEC are those of IndicePA, July 2024: confirm them before you use them."), false);
        checkForm();
    });
    connect(line, &QLineEdit::textEdited, popover, [popover](const QString &text) {
        QList<Popover::Item> items;
        if (text.size() >= 2) {
            for (const KnownBody *known : KnownBodies::instance().find(text, 8))
                items.append({QStringLiteral("landmark"), known->name,
                              QStringLiteral("%1 (%2)").arg(known->municipality, known->province), known->ipaCode});
        }
        popover->offer(items, text);
    });
}

void RecordPage::helpWithMunicipality()
{
    FieldEditor *place = editor("municipality");
    auto *line = place ? qobject_cast<QLineEdit *>(place->editor()) : nullptr;
    if (!line)
        return;
    auto *popover = new Popover(line, [this](const Popover::Item &item) {
        const Municipality *comune = Reference::instance().byBelfiore(item.key);
        if (!comune)
            return;
        for (const auto &[column, value] :
             {std::pair("municipality", comune->name), std::pair("province", comune->province),
              std::pair("belfiore", comune->belfiore), std::pair("istat", comune->istat)})
        {
            if (FieldEditor *target = editor(column))
                target->setValue(value);
        }
        checkForm();
    });
    connect(line, &QLineEdit::textEdited, popover, [popover](const QString &text) {
        QList<Popover::Item> items;
        if (text.size() >= 2) {
            for (const Municipality *comune : Reference::instance().find(text, 8))
                items.append({QStringLiteral("map-pin"), comune->name, comune->province, comune->belfiore});
        }
        popover->offer(items, text);
    });
}

} // namespace insieme
