// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/record/display.h"
#include "core/registry/succession.h"
#include "core/store/chain.h"
#include "core/store/search.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/document_page.h"
#include "ui/shell/file_work.h"
#include "ui/shell/found_words.h"
#include "ui/shell/history_view.h"
#include "ui/shell/list_page.h"
#include "ui/shell/list_strip.h"
#include "ui/shell/recent.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/sidebar.h"

#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace insieme {

/// A step of more rows is taken back beside the window.
constexpr qint64 rowsAtOnce = 200;

Page *MainWindow::page() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

ListPage *MainWindow::listPage() const
{
    return qobject_cast<ListPage *>(m_stack->currentWidget());
}

RecordPage *MainWindow::recordPage() const
{
    return qobject_cast<RecordPage *>(m_stack->currentWidget());
}

DocumentPage *MainWindow::documentPage() const
{
    return qobject_cast<DocumentPage *>(m_stack->currentWidget());
}

void MainWindow::escape()
{
    if (m_leaving) {
        answerLeaving(Answer::Stay);
        return;
    }
    if (Page *current = page(); current && current->stepBack())
        return;
    // Whoever opened it on another page (a deadline, a bar) goes back to that; along a list one goes back to the list.
    const Place before = m_places.value(m_at - 1, Place{m_view});
    const bool isFromOtherPage = !before.type && !before.printable && before.view != m_view && !findLayout(before.view);
    if (m_drawer->isOut())
        putStripAway();
    else if (m_strip && !isFromOtherPage)
        showList(m_view);
    else if (!listPage())
        goBack();
    else if (stated(m_day))
        setDay({});
}

void MainWindow::setPage(Page *page)
{
    m_revealed = {};
    m_pageIsOld = false;
    dropLeaving();
    if (QWidget *old = m_stack->currentWidget()) {
        m_stack->removeWidget(old);
        if (old != m_aside.page)
            old->deleteLater();
    }
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    connect(page, &Page::frameChanged, this, &MainWindow::refreshFrame, Qt::UniqueConnection);
    m_banner->hide();
    // What was said belongs to the page it was said on; Ctrl+Z goes on working.
    m_toast->hide();
    refreshFrame();
}

void MainWindow::keepingNotice(const std::function<void()> &go)
{
    const bool shown = m_toast->isVisible();
    const UndoToast::Offer offer = m_toast->offer();
    const QString text = m_toast->text();
    go();
    if (shown)
        tell(text, offer);
}

void MainWindow::forgetUnwritten()
{
    if (m_at >= 0 && m_places[m_at].type && m_places[m_at].id.isNull())
        m_places.remove(m_at--);
}

void MainWindow::remember(const Place &place)
{
    forgetUnwritten();
    m_places = m_places.mid(0, m_at + 1);
    m_places.append(place);
    m_at = m_places.size() - 1;
}

void MainWindow::keepChoices()
{
    if (const auto *kept = dynamic_cast<const KeptChoices *>(page()))
        m_choices[m_view] = kept->choices();
    const RecordPage *record = recordPage();
    if (record && m_at >= 0 && m_places[m_at].type && m_places[m_at].id == record->id())
        m_places[m_at].tab = record->tabInFront();
}

MainWindow::Way MainWindow::way()
{
    keepChoices();
    forgetUnwritten();
    return {m_places, m_at, m_choices};
}

void MainWindow::takeUp(const Way &way)
{
    const auto isThere = [this](const Place &place) {
        const RecordType *of = place.printable ? place.printable->about : place.type;
        return !of || place.id.isNull() || m_workspace->records().load(*of, place.id);
    };
    m_choices = way.choices;
    m_places.clear();
    m_at = -1;
    for (qsizetype i = 0; i < way.places.size(); ++i) {
        if (isThere(way.places[i]))
            m_places.append(way.places[i]);
        if (i == way.at)
            m_at = m_places.size() - 1;
    }
    if (m_at >= 0)
        arrive(Place(m_places[m_at]), false);
    else
        showList(m_view);
}

ListState MainWindow::stateOf(const QString &view) const
{
    const auto known = m_choices.find(view);
    if (known != m_choices.end())
        return known->second.value<ListState>();
    const Layout *layout = findLayout(view);
    return layout ? firstState(*layout) : ListState();
}

void MainWindow::go(const Place &place, bool remembered, const std::function<void()> &then)
{
    leaveThen([this, place, remembered, then] {
        arrive(place, remembered);
        if (then)
            then();
    });
}

void MainWindow::arrive(const Place &place, bool remembered)
{
    keepChoices();
    keepAct();
    m_revealed = {}; // the page that is made knows no more than what is shown on every page
    const QUuid from = recordPage() ? recordPage()->id() : QUuid();
    // Whoever walks along the strip stays in it.
    const bool inStrip = m_strip && m_strip->view().hasFocus();
    const bool fromList = listPage() != nullptr;
    if (remembered)
        remember(place);
    m_view = place.view;
    if (place.printable) {
        setDocument(new DocumentPage(*this, *place.printable, place.id, place.month, m_stack));
        return;
    }
    if (place.comparison) {
        setPage(new ComparisonPage(*this, *place.comparison, m_stack));
        showStrip();
        page()->takeFocus();
        return;
    }
    const NavPlace *at = pageCatalogue().findPlace(place.view);
    const Layout *layout = findLayout(place.view);
    if (!place.type && at && at->make) {
        Page *made = at->make(*this, m_stack);
        if (auto *kept = dynamic_cast<KeptChoices *>(made); kept && m_choices.contains(place.view))
            kept->setChoices(m_choices[place.view]);
        setPage(made);
        showStrip();
        page()->takeFocus();
        return;
    }
    if (!layout)
        return;
    if (!place.type) {
        auto *list = new ListPage(*this, *layout, m_stack);
        connect(list, &ListPage::opened, this, [this](const QUuid &id) { showRecord(*findView(m_view)->type, id); });
        // The list is made anew for the day: it must not be gone while it asks.
        connect(list, &ListPage::dayWanted, this, &MainWindow::setDay, Qt::QueuedConnection);
        if (m_choices.contains(place.view))
            list->setChoices(m_choices[place.view]);
        setPage(list);
        showStrip();
        if (!from.isNull())
            list->select(from);
        list->takeFocus();
        return;
    }
    auto *record = new RecordPage(*this, *layout, place.id, m_stack);
    if (place.id.isNull())
        record->give(place.given);
    else if (!inStrip) // who walks along a list passes by
        noteOpened(*m_workspace, *place.type, place.id);
    connect(record, &RecordPage::removed, this, [this] {
        sayStep();
        QTimer::singleShot(0, this, [this] { keepingNotice([this] { showList(m_view); }); });
    });
    connect(record, &RecordPage::discarded, this, &MainWindow::setAside);
    connect(record, &RecordPage::actSetAside, this, [this](const QString &name) {
        tell(tr("Discarded: %1").arg(name), UndoToast::Offer::Undo);
        refreshFrame();
    });
    connect(record, &RecordPage::saved, this, [this, record](const QUuid &id) {
        const bool fresh = m_at >= 0 && m_places[m_at].type && m_places[m_at].id.isNull();
        if (m_at >= 0 && m_places[m_at].type)
            m_places[m_at].id = id;
        tellStep(tr("Saved – %1"));
        // A record that exists now has an overview, panels and a place in the list.
        if (fresh)
            QTimer::singleShot(0, record, [this, record] {
                if (page() == record)
                    keepingNotice([this] { remakePage(); });
            });
    });
    connect(record, &RecordPage::undoStepWanted, this, [this](qint64 step) { undo(step); });
    connect(record, &RecordPage::nextWanted, this, [this, fresh = place.id.isNull(), given = place.given] {
        keepingNotice([this, fresh, &given] {
            if (fresh)
                showNew(m_view, given);
            else
                walkOn();
        });
    });
    setPage(record);
    record->bringToFront(place.tab);
    showStrip();
    if (m_strip && (inStrip || fromList) && (m_drawer->isDocked() || m_drawer->isOut()))
        m_strip->view().setFocus();
    else
        record->takeFocus();
}

void MainWindow::showList(const QString &view)
{
    go({view}, true);
}

void MainWindow::showRecord(const RecordType &type, const QUuid &id)
{
    showRecordThen(type, id, {});
}

void MainWindow::showRecordThen(const RecordType &type, const QUuid &id, const std::function<void()> &then)
{
    const RecordType *particular = m_workspace->records().typeOfRow(type, id);
    const Layout *layout = layoutOf(particular ? *particular : type);
    if (!layout) {
        showOwner(type, id);
        return;
    }
    go({QLatin1String(layout->view), findView(QLatin1String(layout->view))->type, id}, true, then);
}

/// Rows of a grid and steps of a plan are seen on the page of the record they belong to.
void MainWindow::showOwner(const RecordType &type, const QUuid &id)
{
    const auto record = m_workspace->records().load(type, id);
    for (const Field *field : allFields(type)) {
        if (!record || !field->is.required || field->kind() != Kind::Reference)
            continue;
        const Value value = field->value(record->data(), context());
        if (const auto *owner = std::get_if<QUuid>(&value); owner && !owner->isNull()) {
            showRecord(field->ops->target(), *owner);
            return;
        }
    }
    say(tr("“%1” has no page of its own: it is seen where it is used.").arg(type.singularLabel()));
}

RecordPanel *MainWindow::openPanel(const RecordType &type, const QUuid &id, const QString &key,
                                   const std::function<void(RecordPanel &)> &then)
{
    const auto opened = [this, id, key, then]() -> RecordPanel * {
        RecordPage *record = recordPage();
        RecordPanel *panel = record && record->id() == id ? record->showPanel(key) : nullptr;
        if (panel && then)
            then(*panel);
        return panel;
    };
    if (recordPage() && recordPage()->id() == id)
        return opened();
    auto panel = std::make_shared<RecordPanel *>();
    showRecordThen(type, id, [panel, opened] { *panel = opened(); });
    return *panel;
}

void MainWindow::showNew(const QString &view, const GivenValues &given)
{
    const Layout *layout = findLayout(view);
    if (!canChange() || !layout)
        return;
    go({view, findView(QLatin1String(layout->view))->type, QUuid(), given}, true);
}

void MainWindow::openDocument(const QString &title, documents::Composed composed)
{
    leaveThen([this, title, composed = std::move(composed)] {
        showDocument(new DocumentPage(*this, title, composed, m_stack), {m_view});
    });
}

void MainWindow::openPrintable(const documents::Printable &printable, const QUuid &id, const Date &month)
{
    leaveThen([this, &printable, id, month] {
        Place place{m_view};
        place.id = id;
        place.printable = &printable;
        place.month = month;
        showDocument(new DocumentPage(*this, printable, id, month, m_stack), place);
    });
}

void MainWindow::showDocument(DocumentPage *document, const Place &place)
{
    keepChoices();
    keepAct();
    remember(place);
    setDocument(document);
}

void MainWindow::setDocument(DocumentPage *document)
{
    connect(document, &DocumentPage::back, this, &MainWindow::goBack);
    setPage(document);
    showStrip();
    document->takeFocus();
}

void MainWindow::goBack()
{
    travel(-1);
}

void MainWindow::travel(int by)
{
    if (m_at + by < 0 || m_at + by >= m_places.size())
        return;
    leaveThen([this, by] {
        // What is left was saved at its own place by now.
        const QUuid left = recordPage() ? recordPage()->id() : QUuid();
        keepChoices();
        const qsizetype to = m_at + by, from = m_at;
        forgetUnwritten();
        m_at = to > from ? to - (from - m_at) : to;
        const Place place = m_places[m_at];
        arrive(place, false);
        if (by < 0 && listPage() && !left.isNull())
            listPage()->select(left);
    });
}

void MainWindow::goForward()
{
    travel(1);
}

void MainWindow::remakePage()
{
    if (m_at < 0 || documentPage())
        return;
    keepChoices();
    arrive(Place(m_places[m_at]), false);
}

QString MainWindow::whyNoUndo() const
{
    switch (undoStart(m_workspace->database(), m_workspace->deskId()).stays) {
    case UndoStart::Stays::Forgot:
        return tr("A person was forgotten: that cannot be undone, and undo does not go past it");
    case UndoStart::Stays::Issued:
        return tr("A document was issued: that cannot be undone, and undo does not go past it");
    case UndoStart::Stays::No:
        break;
    }
    return tr("Nothing to undo");
}

bool MainWindow::undo(std::optional<qint64> step)
{
    const auto info = step ? m_workspace->stepInfo(*step) : m_workspace->undoable();
    // That step, also when another one was done at this desk before the work begins.
    const auto target = info ? std::optional(info->step) : step;
    return carryOut(info, tr("Taking a step back"), tr("Undone – %1"),
                    [target](Workspace &workspace, const UndoGoOn &goOn) { return workspace.undo(target, goOn); });
}

QString MainWindow::changeOf(const StepInfo &info, qint64 step) const
{
    // What has a name of its own is told by it.
    if (info.source != QLatin1String("Change %1") || wroteMoreRowsThan(m_workspace->database(), step, rowsAtOnce))
        return {};
    const auto changes = History(*m_workspace).changes(step, context());
    if (!changes || changes->size() != 1 || changes->front().op != SQLITE_UPDATE || changes->front().fields.isEmpty())
        return {};
    const QList<FieldChange> &fields = changes->front().fields;
    const FieldChange &first = fields.front();
    const QString text =
        QStringLiteral("%1: %2 → %3")
            .arg(first.where.isEmpty() ? first.label : first.where + QStringLiteral(" · ") + first.label,
                 first.before.isEmpty() ? tr("nothing") : first.before.text,
                 first.after.isEmpty() ? tr("nothing") : first.after.text);
    const auto others = static_cast<int>(fields.size()) - 1;
    return others > 0 ? QStringLiteral("%1, %2").arg(text, tr("and %n more", nullptr, others)) : text;
}

bool MainWindow::redo()
{
    const auto info = m_workspace->redoable();
    const auto target = info ? std::optional(info->step) : std::nullopt;
    return carryOut(info, tr("Doing a step again"), tr("Done again – %1"),
                    [target](Workspace &workspace, const UndoGoOn &goOn) { return workspace.redo(target, goOn); });
}

bool MainWindow::carryOut(const std::optional<StepInfo> &info, const QString &what, const QString &done,
                          const std::function<Result<qint64>(Workspace &, const UndoGoOn &)> &act)
{
    // A merge is taken from under everything that was done since.
    const bool large =
        info && (info->kind == StepKind::Merge || wroteMoreRowsThan(m_workspace->database(), info->step, rowsAtOnce));
    const auto latest = [this] {
        const auto undoable = m_workspace->undoable();
        return undoable ? undoable->step : 0;
    };
    const qint64 before = latest();
    const Result<qint64> step = large
        ? writeBeside<qint64>(*this, {QStringLiteral("undo-2"), what, tr("If you stop it, nothing is changed.")},
                              [act](Workspace &workspace, FileWork<qint64> &work) {
                                  return act(workspace, [&work](qint64 rows, qint64 all) {
                                      return all > 0 ? work.goOn(rows, all) : !work.wasStopped();
                                  });
                              })
        : act(*m_workspace, {});
    if (!step) {
        say(step.error().text, step.error().code != Error::Code::Cancelled);
        return false;
    }
    // The record that was open went with the step: its list is what is left of it.
    if (recordPage() && recordPage()->isGone())
        showList(m_view);
    // What was done again is what Undo takes now; what was taken back is what Redo brings.
    if (info) {
        const QString change = changeOf(*info, *step);
        tell(done.arg(change.isEmpty() ? stepLabel(*info, m_privacy) : change),
             latest() > before             ? UndoToast::Offer::Undo
                 : m_workspace->redoable() ? UndoToast::Offer::Redo
                                           : UndoToast::Offer::Nothing);
    }
    return true;
}

} // namespace insieme
