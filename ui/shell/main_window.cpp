// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "core/store/search.h"
#include "ui/shell/document_page.h"
#include "ui/shell/list_page.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QCompleter>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace insieme {
namespace {

QPushButton *toolButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(Theme::icon(icon, Theme::current().text2), QString(), parent);
    button->setProperty("kind", QStringLiteral("ghost"));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedWidth(34);
    return button;
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Workspace> workspace)
    : m_workspace(std::move(workspace))
{
    setMinimumSize(1180, 700);
    resize(1440, 900);
    buildFrame();
    addKeys();
    connect(m_workspace.get(), &Workspace::changed, this, [this](const Changes &changes) {
        if (Page *current = page())
            current->reload(changes);
        refreshFrame();
    });
    auto *watch = new QTimer(this);
    watch->setInterval(2000);
    connect(watch, &QTimer::timeout, this, [this] {
        if (m_workspace->refresh())
            say(tr("Another program changed the file: what you see is up to date."), false);
    });
    watch->start();
    showList(pageCatalogue().places().front().key);
}

MainWindow::~MainWindow()
{
    // The pages look into the workspace while they are taken down.
    delete takeCentralWidget();
}

void MainWindow::buildFrame()
{
    const Theme &theme = Theme::current();
    auto *central = new QWidget(this);
    auto *columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);

    m_side = new QWidget(central);
    m_side->setObjectName(QStringLiteral("sidebar"));
    m_side->setAttribute(Qt::WA_StyledBackground);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 12, 0, 12);
    side->setSpacing(8);
    m_brand = new QLabel(m_side);
    m_brand->setContentsMargins(18, 0, 8, 6);
    m_brand->setTextFormat(Qt::RichText);
    side->addWidget(m_brand);
    m_sidebar = new Sidebar(m_side);
    m_sidebar->setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    std::optional<NavGroup> group;
    for (const NavPlace &place : pageCatalogue().places()) {
        if (group != place.group && place.group != NavGroup::Desk)
            m_sidebar->addGroup(PageCatalogue::groupTitle(place.group));
        group = place.group;
        m_sidebar->addPlace(place.key, PageCatalogue::titleOf(place), QLatin1String(place.icon));
    }
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showList);
    side->addWidget(m_sidebar, 1);
    m_settings = new QToolButton(m_side);
    m_settings->setIcon(Theme::icon(QStringLiteral("settings"), theme.text2));
    m_settings->setText(tr("Settings"));
    m_settings->setToolTip(tr("Language, theme, operator"));
    m_settings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_settings->setAutoRaise(true);
    connect(m_settings, &QToolButton::clicked, this, &MainWindow::chooseSettings);
    side->addWidget(m_settings, 0, Qt::AlignLeft);
    side->setAlignment(m_settings, Qt::AlignHCenter);
    columns->addWidget(m_side);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    columns->addLayout(right, 1);

    auto *top = new QWidget(central);
    top->setObjectName(QStringLiteral("topbar"));
    top->setAttribute(Qt::WA_StyledBackground);
    top->setFixedHeight(48);
    auto *bar = new QHBoxLayout(top);
    bar->setContentsMargins(14, 0, 16, 0);
    bar->setSpacing(6);
    m_back = toolButton(QStringLiteral("chevron-left"), tr("Back (Alt+Left)"), top);
    m_forward = toolButton(QStringLiteral("chevron-right"), tr("Forward (Alt+Right)"), top);
    connect(m_back, &QPushButton::clicked, this, &MainWindow::goBack);
    connect(m_forward, &QPushButton::clicked, this, &MainWindow::goForward);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    m_crumbs = new QLabel(top);
    m_crumbs->setTextFormat(Qt::RichText);
    m_crumbs->setMinimumWidth(80);
    m_crumbs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_crumbs, &QLabel::linkActivated, this, &MainWindow::showList);
    bar->addWidget(m_crumbs, 1);
    m_search = new QLineEdit(top);
    m_search->setPlaceholderText(tr("Search everything (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search everything"));
    m_search->addAction(Theme::icon(QStringLiteral("search"), theme.text3), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(300);
    auto *completer = new QCompleter(this);
    completer->setModel(new QStandardItemModel(completer));
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    auto *popup = new QListView;
    popup->setObjectName(QStringLiteral("popup"));
    completer->setPopup(popup);
    completer->setMaxVisibleItems(12);
    m_search->setCompleter(completer);
    connect(m_search, &QLineEdit::textEdited, this, [this, completer](const QString &text) {
        auto *model = static_cast<QStandardItemModel *>(completer->model());
        model->clear();
        for (const SearchHit &hit : m_workspace->search().find(text, nullptr, 12)) {
            if (!layoutOf(*hit.type))
                continue;
            auto *item = new QStandardItem(hit.title + QStringLiteral("  ·  ") + hit.type->singularLabel());
            item->setData(hit.id, Qt::UserRole);
            item->setData(QLatin1String(hit.type->table), Qt::UserRole + 1);
            model->appendRow(item);
        }
        if (model->rowCount() > 0)
            completer->complete();
    });
    connect(completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const QUuid id = index.data(Qt::UserRole).toUuid();
                const RecordType *type = areas().findTable(index.data(Qt::UserRole + 1).toString());
                QTimer::singleShot(0, this, [this, id, type] {
                    m_search->clear();
                    showRecord(*type, id);
                });
            });
    bar->addWidget(m_search);
    m_undo = toolButton(QStringLiteral("undo-2"), tr("Undo"), top);
    m_redo = toolButton(QStringLiteral("redo-2"), tr("Redo"), top);
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { redo(); });
    bar->addWidget(m_undo);
    bar->addWidget(m_redo);
    m_primary = new QPushButton(Theme::icon(QStringLiteral("plus"), theme.onAccent), QString(), top);
    m_primary->setProperty("kind", QStringLiteral("primary"));
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (const auto primary = page() ? page()->primaryAction() : std::nullopt)
            primary->run();
    });
    bar->addWidget(m_primary);
    right->addWidget(top);

    m_band = new QFrame(central);
    m_band->setObjectName(QStringLiteral("banner"));
    m_band->setStyleSheet(
        QStringLiteral("QFrame#banner { border-radius: 0; border-left: none; border-right: none; border-top: none; }"));
    auto *bandLayout = new QHBoxLayout(m_band);
    bandLayout->setContentsMargins(24, 6, 24, 6);
    m_bandText = new QLabel(m_band);
    m_bandText->setWordWrap(true);
    bandLayout->addWidget(m_bandText);
    m_band->setVisible(m_workspace->isReadOnly());
    m_bandText->setText(m_workspace->readOnlyReason());
    right->addWidget(m_band);

    m_stack = new QStackedWidget(central);
    right->addWidget(m_stack, 1);

    auto *status = new QWidget(central);
    status->setObjectName(QStringLiteral("statusbar"));
    status->setAttribute(Qt::WA_StyledBackground);
    status->setFixedHeight(28);
    auto *line = new QHBoxLayout(status);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(18);
    m_file = new QLabel(QFileInfo(m_workspace->path()).fileName(), status);
    m_notice = new QLabel(status);
    m_notice->setTextFormat(Qt::PlainText);
    m_day = new QLabel(status);
    for (QLabel *label : {m_file, m_notice, m_day}) {
        label->setFont(Theme::font(12));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (stated(m_workspace->pinnedDay()))
        m_day->setText(
            tr("Sample file: people and dates are invented, today is %1").arg(italianText(m_workspace->today())));
    line->addWidget(m_file);
    line->addWidget(m_notice, 1);
    line->addWidget(m_day);
    right->addWidget(status);
    setCentralWidget(central);
}

void MainWindow::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto &&action) {
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    key(QKeySequence::Find, [this] {
        if (Page *current = page())
            current->find();
    });
    key(QKeySequence::Save, [this] {
        if (auto *record = recordPage())
            record->save();
    });
    key(QKeySequence::New, [this] { showNew(m_view); });
    key(QKeySequence::Undo, [this] { undo(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    key(QKeySequence::Print, [this] {
        Page *current = page();
        if (!current)
            return;
        if (current->canPrint()) {
            current->print();
            return;
        }
        for (const PageAction &action : current->actions()) {
            if (action.key == QKeySequence(QKeySequence::Print) && action.whyNot.isEmpty()) {
                action.run();
                return;
            }
        }
    });
    key(QKeySequence(Qt::Key_Escape), [this] { escape(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goForward(); });
}

void MainWindow::escape()
{
    Page *current = page();
    if (current && current->stepBack())
        return;
    if (!listPage())
        goBack();
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

bool MainWindow::leavePage()
{
    auto *record = recordPage();
    if (!record || !record->isDirty())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("“%1” has changes that are not saved.").arg(record->title()), QMessageBox::NoButton, this);
    auto *save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    auto *discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box.addButton(tr("Stay here"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return record->save();
    return box.clickedButton() == discard;
}

void MainWindow::setPage(Page *page)
{
    if (QWidget *old = m_stack->currentWidget()) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    connect(page, &Page::frameChanged, this, &MainWindow::refreshFrame);
    refreshFrame();
    page->takeFocus();
}

void MainWindow::go(const Place &place, bool remember)
{
    if (!leavePage())
        return;
    if (remember) {
        m_places = m_places.mid(0, m_at + 1);
        m_places.append(place);
        m_at = m_places.size() - 1;
    }
    m_view = place.view;
    const NavPlace *at = pageCatalogue().findPlace(place.view);
    if (at && at->make && !place.type) {
        setPage(at->make(*this, this));
        return;
    }
    const Layout *layout = findLayout(place.view);
    if (!layout)
        return;
    if (!place.type) {
        auto *page = new ListPage(*this, *layout, this);
        connect(page, &ListPage::opened, this, [this](const QUuid &id) { showRecord(*findView(m_view)->type, id); });
        setPage(page);
        return;
    }
    auto *page = new RecordPage(*this, *layout, place.id, this);
    connect(page, &RecordPage::removed, this, [this] {
        if (const auto step = m_workspace->undoable())
            say(tr("Done: %1. Ctrl+Z takes it back.").arg(step->label), false);
        QTimer::singleShot(0, this, [this] { showList(m_view); });
    });
    connect(page, &RecordPage::saved, this, [this](const QUuid &id) {
        if (m_at >= 0 && m_places[m_at].type)
            m_places[m_at].id = id;
        if (const auto step = m_workspace->undoable())
            say(tr("Saved: %1. Ctrl+Z takes it back.").arg(step->label), false);
    });
    connect(page, &RecordPage::undoStepWanted, this, [this](qint64 step) { undo(step); });
    setPage(page);
}

void MainWindow::showList(const QString &view)
{
    go({view}, true);
}

void MainWindow::showRecord(const RecordType &type, const QUuid &id)
{
    const RecordType *particular = m_workspace->records().typeOfRow(type, id);
    const Layout *layout = layoutOf(particular ? *particular : type);
    if (!layout)
        return;
    go({QLatin1String(layout->view), findView(QLatin1String(layout->view))->type, id}, true);
}

void MainWindow::showNew(const QString &view)
{
    if (m_workspace->isReadOnly())
        return;
    const Layout *layout = findLayout(view);
    if (!layout)
        return;
    go({view, findView(QLatin1String(layout->view))->type, QUuid()}, true);
    if (auto *record = recordPage()) {
        for (FieldEditor *editor : record->findChildren<FieldEditor *>()) {
            if (editor->field().is.required) {
                editor->setFocus();
                break;
            }
        }
    }
}

void MainWindow::openDocument(const QString &title, documents::Composed composed)
{
    if (!leavePage())
        return;
    auto *page = new DocumentPage(*this, title, std::move(composed), this);
    connect(page, &DocumentPage::back, this, &MainWindow::goBack);
    m_places = m_places.mid(0, m_at + 1);
    m_places.append(Place{m_view});
    m_at = m_places.size() - 1;
    setPage(page);
}

Context MainWindow::context() const
{
    Context context = m_workspace->context();
    if (m_privacy)
        context.shown = Disclosure::Public;
    return context;
}

Page *MainWindow::page() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::offerActions()
{
    qDeleteAll(m_pageKeys);
    m_pageKeys.clear();
    Page *current = page();
    if (!current)
        return;
    QList<PageAction> actions = current->actions();
    if (const auto primary = current->primaryAction(); primary && !m_workspace->isReadOnly())
        actions.prepend(*primary);
    for (const PageAction &action : actions) {
        if (action.key.isEmpty() || !action.whyNot.isEmpty() || action.key == QKeySequence(QKeySequence::Print))
            continue;
        auto *shortcut = new QShortcut(action.key, this);
        connect(shortcut, &QShortcut::activated, this, action.run);
        m_pageKeys.append(shortcut);
    }
}

void MainWindow::goBack()
{
    if (m_at <= 0)
        return;
    const Place target = m_places[m_at - 1];
    const Place from = m_places[m_at];
    --m_at;
    go(target, false);
    if (auto *list = listPage(); list && !from.id.isNull())
        list->select(from.id);
}

void MainWindow::goForward()
{
    if (m_at + 1 >= m_places.size())
        return;
    ++m_at;
    go(m_places[m_at], false);
}

bool MainWindow::undo(std::optional<qint64> step)
{
    const auto info = step ? m_workspace->stepInfo(*step) : m_workspace->undoable();
    const auto done = m_workspace->undo(step);
    if (!done)
        say(done.error().text, true);
    else if (info)
        say(tr("Undone: %1. Ctrl+Shift+Z does it again.").arg(info->label), false);
    return done.has_value();
}

bool MainWindow::redo()
{
    const auto info = m_workspace->redoable();
    const auto done = m_workspace->redo();
    if (!done)
        say(done.error().text, true);
    else if (info)
        say(tr("Done again: %1").arg(info->label), false);
    return done.has_value();
}

QString MainWindow::notice() const
{
    return m_notice->toolTip();
}

void MainWindow::say(const QString &text, bool bad)
{
    // Short news stands below; a refusal with its reasons needs room and stays until it is read.
    m_notice->setText(m_notice->fontMetrics().elidedText(text.section(QLatin1Char('\n'), 0, 0), Qt::ElideMiddle,
                                                         std::max(200, m_notice->width())));
    m_notice->setToolTip(text);
    if (bad) {
        m_bandText->setText(text);
        m_band->show();
    } else if (!m_workspace->isReadOnly()) {
        m_band->hide();
    }
}

void MainWindow::refreshFrame()
{
    const Theme &theme = Theme::current();
    m_sidebar->setCurrent(m_view);
    QString consortium;
    for (const QUuid &id : m_workspace->records().ids(describe<Consortium>()))
        consortium = m_workspace->title(describe<Consortium>(), id, {});
    const bool rail = width() < 1300;
    m_brand->setText(
        rail
            ? QStringLiteral("<b style='font-size:15px;color:%1'>I</b>").arg(theme.accent.name())
            : QStringLiteral("<b style='font-size:14px'>Insieme</b><br><span style='font-size:11px;color:%1'>%2</span>")
                  .arg(theme.text2.name(), consortium.toHtmlEscaped()));

    const NavPlace *at = pageCatalogue().findPlace(m_view);
    QString crumbs = QStringLiteral("<a href='%1' style='color:%2;text-decoration:none'>%3</a>")
                         .arg(m_view, theme.text2.name(), at ? PageCatalogue::titleOf(*at).toHtmlEscaped() : QString());
    QString tail;
    if (page() && !listPage())
        tail = page()->title();
    if (!tail.isEmpty()) {
        const QFont font = Theme::font(13, QFont::DemiBold);
        tail = QFontMetrics(font).elidedText(tail, Qt::ElideRight, std::max(120, width() - 1000));
        crumbs += QStringLiteral(" &nbsp;›&nbsp; <b>%1</b>").arg(tail.toHtmlEscaped());
    }
    m_crumbs->setText(crumbs);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_places.size());
    const auto undoable = m_workspace->undoable();
    const auto redoable = m_workspace->redoable();
    m_undo->setEnabled(undoable.has_value() && !m_workspace->isReadOnly());
    m_redo->setEnabled(redoable.has_value() && !m_workspace->isReadOnly());
    m_undo->setToolTip(undoable ? tr("Undo: %1 (Ctrl+Z)").arg(undoable->label) : tr("Nothing to undo"));
    m_redo->setToolTip(redoable ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(redoable->label) : tr("Nothing to redo"));
    const auto primary = page() ? page()->primaryAction() : std::nullopt;
    m_primary->setVisible(primary && !m_workspace->isReadOnly());
    if (primary) {
        m_primary->setText(primary->text);
        m_primary->setToolTip(primary->key.toString(QKeySequence::NativeText));
        m_primary->setEnabled(primary->whyNot.isEmpty());
    }
    offerActions();
    setWindowTitle(QStringLiteral("%1[*] – Insieme").arg(QFileInfo(m_workspace->path()).fileName()));
    setWindowModified(recordPage() && recordPage()->isDirty());
    m_side->setFixedWidth(rail ? 56 : 244);
    m_sidebar->setRail(rail);
    m_settings->setToolButtonStyle(rail ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_stack && m_stack->currentWidget())
        refreshFrame();
}

void MainWindow::chooseSettings()
{
    QMenu menu(this);
    QSettings settings;
    menu.addSection(tr("Language"));
    for (const auto &[code, name] : {std::pair(QStringLiteral("it"), QStringLiteral("Italiano")),
                                     std::pair(QStringLiteral("en"), QStringLiteral("English"))})
    {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(language() == code);
        connect(action, &QAction::triggered, this, [this, c = code] {
            QSettings().setValue(QStringLiteral("language"), c);
            if (leavePage())
                emit remakeWanted();
        });
    }
    menu.addSection(tr("Theme"));
    for (const auto &[mode, name] :
         {std::pair(Theme::Mode::Light, tr("Light")), std::pair(Theme::Mode::Dark, tr("Dark"))}) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(Theme::current().mode() == mode);
        connect(action, &QAction::triggered, this, [this, m = mode] {
            QSettings().setValue(QStringLiteral("theme"),
                                 m == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            if (leavePage())
                emit remakeWanted();
        });
    }
    if (const RecordType *operators = areas().findKind(u"operators"); operators && !m_workspace->isReadOnly()) {
        menu.addSection(tr("Who is working"));
        for (const QUuid &id : m_workspace->records().ids(*operators)) {
            QAction *action = menu.addAction(m_workspace->title(*operators, id, {}));
            action->setCheckable(true);
            action->setChecked(m_workspace->operatorId() == id);
            connect(action, &QAction::triggered, this, [this, id] { m_workspace->setOperator(id); });
        }
    }
    menu.exec(m_settings->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(leavePage());
}

QList<PickerSource::Hit> MainWindow::find(const RecordType &type, const QString &text) const
{
    QList<Hit> hits;
    for (const SearchHit &hit : m_workspace->search().find(text, &type, 12))
        hits.append({hit.id, hit.title, {}});
    return hits;
}

QString MainWindow::title(const RecordType &type, const QUuid &id) const
{
    return m_workspace->title(type, id, {});
}

} // namespace insieme
