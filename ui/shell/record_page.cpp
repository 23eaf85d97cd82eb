// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_page.h"

#include "core/areas/field_help.h"
#include "core/base/elision.h"
#include "core/record/display.h"
#include "core/registry/succession.h"
#include "core/store/journal.h"
#include "ui/shell/help_card.h"
#include "ui/shell/history_view.h"
#include "ui/shell/link_panel.h"
#include "ui/shell/record_acts.h"
#include "ui/shell/record_overview.h"
#include "ui/shell/section_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"

#include <algorithm>
#include <array>
#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

namespace insieme {
namespace {

constexpr qsizetype mostOfACode = 3; ///< "A+B"
constexpr int leastWithSections = 300; ///< of what stands beside a form: lower, the list of its sections is left out

/// A label inside a sentence: "Importo senza IVA" begins small, what is written in capitals does not.
QString inSentence(const QString &label)
{
    const bool capitals = label.size() > 1 && label[1].isUpper();
    return capitals || label.isEmpty() ? label : label[0].toLower() + label.mid(1);
}

/// The columns in which a term stands, whatever it is a term of.
constexpr std::array<std::pair<const char *, const char *>, 2> terms{
    {{"start_date", "end_date"}, {"valid_from", "valid_to"}}};

/// "from … to …" where the first day of a term stands in the summary, nothing where its last one does; without a first
/// day there "until …". Not given: the column is no day of a term that may be told.
std::optional<QString> termAt(const char *column, const Layout &layout, const AnyRecord &record, const Context &context)
{
    const auto is = [](const char *one, const char *other) { return qstrcmp(one, other) == 0; };
    const auto term = std::find_if(terms.begin(), terms.end(),
                                   [&](const auto &each) { return is(column, each.first) || is(column, each.second); });
    if (term == terms.end())
        return {};
    const auto dayIn = [&](const char *edge) {
        const bool told =
            std::any_of(layout.summary.begin(), layout.summary.end(), [&](const char *each) { return is(edge, each); });
        const Field *field = told ? findField(record.type(), QLatin1String(edge)) : nullptr;
        const Value value =
            field && field->is.disclosure <= context.shown ? field->value(record.data(), context) : Value();
        const auto *day = std::get_if<Date>(&value);
        return day ? *day : Date();
    };
    const Date from = dayIn(term->first), until = dayIn(term->second);
    if (!stated(from) && !stated(until))
        return {};
    if (stated(from) && is(column, term->second))
        return QString();
    return stated(from) && stated(until)
        ? elided(RecordPage::tr("from %1 to %2").arg(italianText(from), italianText(until)))
        : stated(from) ? elided(RecordPage::tr("from %1").arg(italianText(from)))
                       : elided(RecordPage::tr("until %1").arg(italianText(until)));
}

} // namespace

RecordPage::RecordPage(Shell &shell, const Layout &layout, const QUuid &id, QWidget *parent)
    : Page(shell, parent)
    , m_workspace(shell.workspace())
    , m_source(shell.picker())
    , m_layout(layout)
    , m_type(*findView(QLatin1String(layout.view))->type)
    , m_rules(formRulesOf(m_type))
    , m_seen(m_type)
    , m_id(id)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(250);
    connect(m_pause, &QTimer::timeout, this, &RecordPage::askFile);
    if (!m_id.isNull()) {
        if (auto record = m_workspace.records().loadOn(m_type, m_id, shell.context().asOf))
            m_seen = std::move(*record);
        else
            m_gone = true;
    }
    build();
    m_front = frontPanel();
    fill();
    proposeCode();
}

QString RecordPage::title() const
{
    if (m_id.isNull())
        return QCoreApplication::translate("Layout", m_layout.addLabel);
    const QString title = titleOf(m_type, m_seen.data(), m_workspace.context());
    return shownTitle(m_type, m_id, title.isEmpty() ? m_workspace.title(m_type, m_id, {}) : title, shell().context());
}

void RecordPage::fill()
{
    const Context context = shell().context();
    if (m_reveal)
        m_reveal->setVisible(context.shown == Disclosure::Personal && !shell().workspace().isReadOnly());
    for (FieldEditor *editor : m_editors) {
        showField(*editor, m_seen);
        editor->setMessage(Verdict::Level::Valid, {});
        editor->setChanged(false);
    }
    for (size_t i = 0; i < m_children.size(); ++i) {
        const auto &[children, editor] = m_children[i];
        editor->load(m_seen.data(), context, !shell().canChange());
        if (m_childrenTabs[i] != m_formTab)
            m_tabs->setCount(m_childrenTabs[i], editor->count());
    }
    m_pause->stop();
    m_asking.stop();
    m_own.clear();
    m_found.clear();
    m_refused.clear();
    m_refusedToSave = false;
    m_clashes.clear();
    m_clashList->set({});
    setDirty(false);
    m_why->setText({}); // not to be taken back, as clear() is
    describeSections();
    showTies(m_seen);
    showChecks({});
    showSeen();
    if (m_gone)
        showBanner(textWhenGone(), true);
    emit frameChanged();
}

void RecordPage::showField(FieldEditor &editor, const AnyRecord &record)
{
    const Context context = shell().context();
    const Field &field = editor.field();
    const Value value = field.value(record.data(), context);
    if (field.is.disclosure > context.shown && !m_id.isNull())
        editor.setMasked(maskOf(field, value, context));
    else
        editor.setValue(value);
    if (editor.isLink()) {
        const RecordLink link = linkOf(m_workspace, record);
        editor.setLink(link.type, link.id);
    }
}

void RecordPage::showSeen()
{
    fillHead();
    if (m_overview) {
        m_overviewIsStale = true;
        refreshOverview();
        for (const Panel &each : m_panels)
            each.panel->showRecord(m_seen);
        countPanels();
        if (m_tabs->current() == m_tabs->count() - 1)
            m_history->showRecord(m_id, title());
    }
}

/// Who brings it back depends on what took it away.
QString RecordPage::textWhenGone() const
{
    const auto last = HistoryView::entries(shell(), m_id, 1);
    return !last.isEmpty() && last.front().info.kind == StepKind::Undo
        ? tr("This record is not there any more: its creation was undone. Redo brings it back (Ctrl+Shift+Z).")
        : tr("This record was removed. Undo brings it back (Ctrl+Z).");
}

/// It is made of many small parts: while another tab is worked in, step by step, it waits.
void RecordPage::refreshOverview()
{
    if (!m_overviewIsStale || m_tabs->current() != m_overviewTab)
        return;
    m_overviewIsStale = false;
    m_overview->showRecord(m_type, m_seen);
}

void RecordPage::countPanels()
{
    for (const Panel &each : m_panels) {
        const int late = each.panel->lateCount();
        if (each.tab >= 0)
            m_tabs->setCount(each.tab, late > 0 ? late : each.panel->count(), late > 0);
    }
}

void RecordPage::fillHead()
{
    const Context context = shell().context();
    // A line neither begins nor ends with the dot between two parts.
    m_heading->setText(title().replace(QStringLiteral(" · "), QStringLiteral("\u00a0·\u00a0")));
    for (Chip *chip : m_chips->findChildren<Chip *>()) {
        chip->hide();
        chip->deleteLater();
    }
    QStringList facts;
    bool chips = false;
    for (const char *column : m_layout.summary) {
        const Field *field = findField(m_type, QLatin1String(column));
        if (const auto term = m_id.isNull() ? std::nullopt : termAt(column, m_layout, m_seen, context)) {
            facts << *term;
            continue;
        }
        const Value value = field->value(m_seen.data(), context);
        const QString text =
            m_id.isNull() ? QString() : displayWithToday(m_workspace.records(), m_type, *field, m_seen.data(), context);
        if (text.isEmpty())
            continue;
        if (field->kind() == Kind::Choice) {
            const Theme::Tone tone = toneOf(value);
            const QString icon = tone == Theme::Tone::Ok ? QStringLiteral("check") : QString();
            // A letter says nothing without the name of its field.
            const bool letter = text.size() <= mostOfACode;
            const QString said = letter ? QStringLiteral("%1 %2").arg(m_type.label(*field), text) : text;
            m_chips->layout()->addWidget(new Chip(said, tone, icon, m_chips));
            chips = true;
        } else if (field->kind() == Kind::Reference || field->kind() == Kind::Text) {
            facts << text;
        } else if (const auto *flag = std::get_if<bool>(&value)) {
            if (*flag)
                facts << inSentence(m_type.label(*field));
        } else {
            const bool figure = field->kind() == Kind::Integer;
            facts << (figure ? QStringLiteral("%1: %2") : QStringLiteral("%1 %2"))
                         .arg(inSentence(m_type.label(*field)), text);
        }
    }
    if (!m_id.isNull() && isA(m_type, describe<Organisation>())) {
        const QString formerly = formerlyText(m_workspace.records(), Id<Organisation>(m_id), context.day());
        if (!formerly.isEmpty())
            facts << formerly;
    }
    m_chips->setVisible(chips);
    facts.removeAll(QString());
    m_summary->setText(facts.join(QStringLiteral(", ")));
    m_summary->setVisible(!facts.isEmpty());
    QStringList reasons;
    const auto tell = [&reasons](const QString &what, const QString &why) {
        if (!why.isEmpty())
            reasons << QStringLiteral("%1: %2").arg(what, why)
                    + QLatin1String(why.endsWith(QLatin1Char('.')) ? "" : ".");
    };
    if (const auto primary = primaryAction(); primary && shell().canChange())
        tell(primary->text, primary->whyNot);
    for (const auto &[action, button] : m_acts) {
        const QString why = action->whyNot ? action->whyNot(shell(), m_seen) : QString();
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        button->setAccessibleDescription(why);
        tell(button->text(), why);
    }
    m_whyNot->setText(reasons.join(QLatin1Char(' ')));
    m_whyNot->setVisible(!reasons.isEmpty());
    placeHead();
}

void RecordPage::placeHead()
{
    if (!m_more)
        return;
    constexpr int around = 48 + 40 + 12 + 8; // the margins of the page, the tile, and the gaps beside the title
    const int room = this->room() - around;
    int used = 0;
    m_more->setVisible(m_hasMore);
    for (Button *button : m_folding)
        button->show();
    for (int i = 0; i < m_buttons->count(); ++i) {
        const QWidget *button = m_buttons->itemAt(i)->widget();
        used += button->isHidden() ? 0 : button->sizeHint().width();
    }
    int least = used + (m_hasMore ? 0 : m_more->sizeHint().width());
    for (const Button *button : m_folding)
        least -= button->sizeHint().width();
    // In one line if the buttons can give way; what needs more than that has more than half of the room.
    const int words = paint::textWidth(m_heading->text(), Theme::font(20, QFont::DemiBold)) + 4;
    const int title = words <= room - least ? words : room * 11 / 20;
    for (Button *button : m_folding) {
        if (room - used >= title)
            break;
        used -= button->sizeHint().width();
        if (m_more->isHidden()) {
            m_more->show();
            used += m_more->sizeHint().width();
        }
        button->hide();
    }
}

QString RecordPage::tabInFront() const
{
    return m_tabs->count() > 0 ? m_tabs->text(m_tabs->current()) : QString();
}

void RecordPage::bringToFront(const QString &tab)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        // What is done in a panel is begun again, not found open.
        const bool act = std::any_of(m_panels.begin(), m_panels.end(), [i](const Panel &each) {
            return each.tab == i && each.where == PanelKind::Where::Action;
        });
        if (m_tabs->text(i) == tab && !act)
            m_tabs->setCurrent(i);
    }
}

void RecordPage::stepTab(int by)
{
    m_tabs->step(by);
    m_tabs->setFocus(); // what had the keys may be out of sight now
}

QString RecordPage::topic() const
{
    const QString place = QLatin1String(m_layout.view);
    const RecordPanel *front = frontPanel();
    for (const Panel &each : m_panels) {
        if (each.panel == front)
            return place + QLatin1Char('/') + each.key;
    }
    return place;
}

void RecordPage::goToField(FieldEditor *editor)
{
    m_tabs->setCurrent(m_formTab);
    m_formArea->ensureWidgetVisible(editor, 20, 60);
    editor->setFocus();
}

void RecordPage::goToSection(int step)
{
    int at = -1;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->isAncestorOf(focusWidget()))
            at = static_cast<int>(i);
    }
    const int next = std::clamp(at + step, 0, static_cast<int>(m_sections.size()) - 1);
    openSection(next);
}

void RecordPage::openSection(int index)
{
    Card *section = m_sections[static_cast<size_t>(index)];
    m_tabs->setCurrent(m_formTab);
    const auto editors = section->findChildren<FieldEditor *>();
    const auto first = std::find_if(editors.begin(), editors.end(),
                                    [](const FieldEditor *editor) { return editor->field().writable(); });
    if (first != editors.end())
        (*first)->setFocus();
    else if (auto *add = section->findChild<Button *>()) // a table without rows: what adds one
        add->setFocus();
    // Its head at the top, as far as the form goes on below it.
    const int above = m_formArea->widget()->layout()->contentsMargins().top();
    m_formArea->verticalScrollBar()->setValue(section->mapTo(m_formArea->widget(), QPoint()).y() - above);
}

void RecordPage::followFocus()
{
    for (QWidget *at = QApplication::focusWidget(); at && m_formArea->isAncestorOf(at); at = at->parentWidget()) {
        const auto *editor = qobject_cast<const FieldEditor *>(at);
        // Rows have no help of their own.
        if (!editor || std::find(m_editors.begin(), m_editors.end(), editor) == m_editors.end())
            continue;
        m_help->set(m_type.label(editor->field()), helpOf(m_type, editor->field()));
        // Once the layouts are through with it; where they change the height, buildSide() looks again.
        if (!m_help->isHidden())
            QTimer::singleShot(0, m_help, [this] { m_sideArea->ensureWidgetVisible(m_help, 0, 16); });
    }
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->isAncestorOf(QApplication::focusWidget()))
            m_sectionList->setCurrent(static_cast<int>(i));
    }
}

/// What stands beside the form, where there is room for it. Typing moves nothing: it follows from the size alone.
void RecordPage::placeParts()
{
    const bool side = shell().canChange() && room() >= 860;
    const bool left = room() >= (side ? 1180 : 960);
    m_sidePart->setVisible(side);
    m_sectionsPart->setVisible(m_sections.size() > 1 && left);
    // What is said to the record has the room where there is little.
    m_sectionsCard->setVisible(m_sections.size() > 1 && !left && m_sidePart->height() >= leastWithSections);
    const bool low = height() < 740 || m_checks->hasErrors();
    m_sectionList->setShape(left      ? SectionList::Shape::Beside
                                : low ? SectionList::Shape::Signs
                                      : SectionList::Shape::Lines);
    QLayout *place = left ? m_sectionsPart->layout() : m_sectionsCard->body();
    if (place->indexOf(m_sectionList) < 0)
        static_cast<QBoxLayout *>(place)->insertWidget(0, m_sectionList);
}

bool RecordPage::stepBack()
{
    if (auto *link = findChild<LinkPanel *>(); link && link->isVisible()) {
        link->close();
        return true;
    }
    if (openAct()) {
        leaveAct();
        return true;
    }
    if (!m_dirty)
        return false;
    emit discarded();
    return true;
}

int RecordPage::room() const
{
    return width() - (m_beside->isHidden() ? 0 : m_beside->sizeHint().width());
}

int RecordPage::widthWanted() const
{
    constexpr int margins = 48;
    const bool beside = !m_beside->isHidden();
    int wanted = 0;
    for (const Panel &each : m_panels) {
        const bool tabbed = each.where == PanelKind::Where::Tab || each.where == PanelKind::Where::First;
        if (beside ? each.where == PanelKind::Where::Overview : tabbed)
            wanted = std::max(wanted, each.panel->widthWanted());
    }
    return wanted + margins + (beside ? m_beside->sizeHint().width() : 0);
}

void RecordPage::takeFocus()
{
    if (m_id.isNull())
        edit();
    else
        m_tabs->setFocus();
}

void RecordPage::give(const GivenValues &given)
{
    if (given.empty())
        return;
    for (const auto &[column, value] : given) {
        if (FieldEditor *each = editor(column))
            each->setValue(value);
    }
    checkForm();
}

void RecordPage::edit()
{
    m_tabs->setCurrent(m_formTab);
    for (const bool any : {!m_id.isNull(), true}) {
        for (FieldEditor *editor : m_editors) {
            const bool proposed = m_rules.code && qstrcmp(editor->field().column, "code") == 0;
            const bool given = m_id.isNull() && (editor->isChanged() || proposed);
            if (editor->field().writable() && !given && (any || editor->field().is.required)) {
                editor->setFocus();
                return;
            }
        }
    }
}

std::optional<PageAction> RecordPage::primaryAction()
{
    if (m_id.isNull() || m_dirty) // what is typed is to be saved first: that has the one colour
        return {};
    for (const ActionKind *action : pageCatalogue().actionsOf(m_type)) {
        if (action->primary)
            return PageAction{QCoreApplication::translate("Navigation", action->label), QLatin1String(action->icon),
                              action->key, [this, action] { action->run(this->shell(), m_seen); },
                              action->whyNot ? action->whyNot(shell(), m_seen) : QString()};
    }
    return {};
}

QList<PageAction> RecordPage::actions()
{
    QList<PageAction> result = m_id.isNull() ? QList<PageAction>() : actsOnRecord();
    if (!m_id.isNull()) {
        result.append({tr("Next tab"), QStringLiteral("chevron-right"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                       [this] { stepTab(1); }});
        result.append({tr("Previous tab"), QStringLiteral("chevron-left"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                       [this] { stepTab(-1); }});
    }
    if (!shell().canChange())
        return result;
    if (!m_id.isNull())
        result.append({tr("Edit"), QStringLiteral("pencil"), QKeySequence(Qt::Key_E), [this] { edit(); }, {}});
    RecordPanel *front = frontPanel();
    const QList<PageAction> own = front ? front->actions() : QList<PageAction>();
    result += own.isEmpty() ? formActions() : own;
    if (!own.isEmpty() && m_banner->reasons() && !m_banner->reasons()->checks().isEmpty())
        result.append(nextProblem());
    if (!m_id.isNull())
        result.append({tr("Remove"),
                       QStringLiteral("trash-2"),
                       QKeySequence(QKeySequence::Delete),
                       [this] { remove(); },
                       {},
                       [this] {
                           // Elsewhere it is about what has the keys there: a form, a row, a list beside the record.
                           const QWidget *at = QApplication::focusWidget();
                           return !at || at == m_tabs || at->isAncestorOf(this);
                       }});
    return result;
}

QList<PageAction> RecordPage::formActions()
{
    QList<PageAction> result;
    if (hasOpenClash()) {
        result.append({tr("Keep mine"), QStringLiteral("check"), QKeySequence(Qt::ALT | Qt::Key_1),
                       [this] { decideOpen(ClashList::Side::Mine, false); }});
        result.append({tr("Take theirs"), QStringLiteral("check"), QKeySequence(Qt::ALT | Qt::Key_2),
                       [this] { decideOpen(ClashList::Side::Theirs, false); }});
    }
    result += QList<PageAction>{
        {saveAndGoOnText(), QStringLiteral("save"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { saveAndGoOn(); }},
        nextProblem(),
        {tr("Next section"), QStringLiteral("arrow-down"), QKeySequence(Qt::ALT | Qt::Key_Down),
         [this] { goToSection(1); }},
        {tr("Previous section"), QStringLiteral("arrow-up"), QKeySequence(Qt::ALT | Qt::Key_Up),
         [this] { goToSection(-1); }}};
    return result;
}

QList<PageAction> RecordPage::actsOnRecord()
{
    QList<PageAction> result;
    for (const ActionKind *action : actsOf(shell(), m_type)) {
        if (action->primary && !m_dirty)
            continue;
        result.append({QCoreApplication::translate("Navigation", action->label), QLatin1String(action->icon),
                       action->key, [this, action] { action->run(this->shell(), m_seen); },
                       action->whyNot ? action->whyNot(shell(), m_seen) : QString()});
    }
    if (hasSensitive(m_type) && shell().context().shown == Disclosure::Personal)
        result.append({tr("Show sensitive data"),
                       QStringLiteral("eye"),
                       {},
                       [this] { shell().reveal(m_type, m_id); },
                       shell().workspace().isReadOnly()
                           ? tr("Reading must be noted in the file, and it can only be read.")
                           : QString()});
    return result;
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeParts();
    placeSaveBar();
    placeHead();
}

void RecordPage::reload(const Changes &)
{
    if (m_aside.act && m_aside.next != nextLocalNo(m_workspace.database())) {
        m_aside.act->deleteLater();
        m_aside = {};
    }
    if (m_id.isNull() || m_saving)
        return;
    auto now = m_workspace.records().loadOn(m_type, m_id, shell().context().asOf);
    const bool wasGone = std::exchange(m_gone, !now);
    if (m_dirty) {
        if (now && wasGone) { // what was said of it holds no more
            QStringList unreadable;
            tellClashes(edited(unreadable));
        }
        if (now)
            followFile(*now);
        else
            showBanner(tr("This record was removed in the meantime. Undo brings it back (Ctrl+Z)."), true);
        return;
    }
    if (now)
        m_seen = std::move(*now);
    fill();
}

} // namespace insieme
