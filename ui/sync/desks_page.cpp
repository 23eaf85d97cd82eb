// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/desks_page.h"

#include "core/base/elision.h"
#include "core/base/held_file.h"
#include "ui/sync/merge_view.h"
#include "ui/sync/sync_work.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/marks.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QInputDialog>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace insieme {
namespace {

const char packageSuffix[] = "pacchetto";

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    return frame;
}

} // namespace

DesksPage::DesksPage(Shell &shell, QWidget *parent)
    : Page(shell, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    buildOverview();
    m_preview = new MergeView(shell, m_stack);
    m_stack->addWidget(m_preview);
    connect(m_preview, &MergeView::closeWanted, this, &DesksPage::stepBack);
    connect(m_preview, &MergeView::otherWanted, this, &DesksPage::choosePackage);
    connect(m_preview, &MergeView::printWanted, this, &DesksPage::print);
    connect(m_preview, &MergeView::mergeWanted, this, &DesksPage::merge);
    fill();
}

QString DesksPage::title() const
{
    return previewing() ? tr("Package %1").arg(m_preview->report().header.number) : tr("Exchange between desks");
}

bool DesksPage::previewing() const
{
    return m_preview && m_stack->currentWidget() == m_preview;
}

std::optional<PageAction> DesksPage::primaryAction()
{
    if (previewing())
        return {};
    PageAction action;
    action.text = tr("Prepare a package");
    action.icon = QStringLiteral("upload");
    action.key = QKeySequence(Qt::Key_P);
    action.run = [this] { prepare(PackageForm::Kind::Changes); };
    return action;
}

QList<PageAction> DesksPage::actions()
{
    if (!previewing()) {
        QList<PageAction> list{{tr("Open a package"), QStringLiteral("folder-open"), QKeySequence(Qt::Key_A),
                                [this] { choosePackage(); }}};
        if (!m_open.isEmpty() && !m_form)
            list += choices(*m_panel);
        return list;
    }
    QList<PageAction> list{
        {tr("Merge"), QStringLiteral("git-merge"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { merge(); }},
        {tr("Next to decide"), QStringLiteral("split"), QKeySequence(Qt::Key_F8),
         [this] { m_preview->nextToDecide(); }}};
    list += choices(m_preview->panel());
    return list;
}

QList<PageAction> DesksPage::choices(DecisionPanel &panel)
{
    return {{tr("Take what is here"), QStringLiteral("monitor"), QKeySequence(Qt::Key_1),
             [&panel] { panel.choose(Decision::Side::Here); }},
            {tr("Take what is there"), QStringLiteral("monitor"), QKeySequence(Qt::Key_2),
             [&panel] { panel.choose(Decision::Side::There); }},
            {tr("Write another value"), QStringLiteral("pencil"), QKeySequence(Qt::Key_3),
             [&panel] { panel.choose(Decision::Side::Other); }}};
}

void DesksPage::buildOverview()
{
    const Theme &theme = Theme::current();
    m_overview = new QWidget(m_stack);
    m_stack->addWidget(m_overview);
    auto *page = new QVBoxLayout(m_overview);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(12);

    auto *head = new QHBoxLayout;
    head->addWidget(new IconTile(QStringLiteral("git-merge"), 0, m_overview), 0, Qt::AlignTop);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(new Label(tr("Exchange between desks"), 20, QFont::DemiBold, Label::Role::Text, m_overview));
    titles->addWidget(
        new Label(tr("Packages travel by e-mail, by stick or in a shared folder. Nothing changes before you "
                     "have seen it."),
                  13, QFont::Normal, Label::Role::Secondary, m_overview));
    head->addLayout(titles, 1);
    auto *open = new Button(QStringLiteral("folder-open"), tr("Open a package…"), Button::Kind::Secondary, m_overview);
    open->setObjectName(QStringLiteral("open"));
    open->setKey(QKeySequence(Qt::Key_A));
    connect(open, &Button::clicked, this, &DesksPage::choosePackage);
    head->addWidget(open);
    page->addLayout(head);

    m_left = new Banner(false, m_overview);
    m_left->addRemedy(tr("Go on with it"), {}, [this] { showPreview(m_preview->resume()); });
    m_left->addRemedy(tr("Drop it"), {}, [this] {
        m_preview->dropDraft();
        fill();
    });
    page->addWidget(m_left);
    m_ask = new Banner(false, m_overview);
    m_ask->setObjectName(QStringLiteral("askForRole"));
    m_ask->hide();
    page->addWidget(m_ask);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    const auto block = [&](Label *&title, Label *&hint) {
        auto *frame = card(m_overview);
        auto *box = new QVBoxLayout(frame);
        box->setContentsMargins(16, 12, 16, 14);
        box->setSpacing(4);
        title = new Label(QString(), 15, QFont::DemiBold, Label::Role::Text, frame);
        title->setWordWrap(true);
        hint = new Label(QString(), 13, QFont::Normal, Label::Role::Secondary, frame);
        hint->setWordWrap(true);
        box->addWidget(title);
        box->addWidget(hint);
        left->addWidget(frame);
        return box;
    };
    block(m_waiting, m_waitingHint);
    auto *role = block(m_role, m_roleHint);
    auto *more = new QHBoxLayout;
    auto *full = new Button(tr("Package for a new desk…"), Button::Kind::Secondary, m_overview);
    full->setObjectName(QStringLiteral("full"));
    connect(full, &Button::clicked, this, [this] { this->prepare(PackageForm::Kind::NewDesk); });
    more->addWidget(full);
    auto *take = new Button(tr("Make this the main desk"), Button::Kind::Secondary, m_overview);
    take->setObjectName(QStringLiteral("takeRole"));
    take->setToolTip(tr("The present main desk learns it from your next package."));
    connect(take, &Button::clicked, this, &DesksPage::askForRole);
    more->addWidget(take);
    more->addStretch(1);
    role->addSpacing(4);
    role->addLayout(more);
    m_desks = card(m_overview);
    left->addWidget(m_desks);
    m_size = new Label(QString(), 12, QFont::Normal, Label::Role::Hint, m_overview);
    m_size->setWordWrap(true);
    left->addWidget(m_size);
    left->addStretch(1);
    columns->addLayout(left, 4);

    auto *right = card(m_overview);
    auto *box = new QVBoxLayout(right);
    box->setContentsMargins(1, 12, 1, 1);
    box->setSpacing(6);
    m_conflictTitle = new Label(QString(), 15, QFont::DemiBold, Label::Role::Text, right);
    m_conflictTitle->setContentsMargins(16, 0, 16, 0);
    box->addWidget(m_conflictTitle);
    m_conflictModel = new QStandardItemModel(this);
    m_conflicts = new QListView(right);
    m_conflicts->setModel(m_conflictModel);
    m_conflicts->setFrameShape(QFrame::NoFrame);
    m_conflicts->setAccessibleName(tr("Conflicts to decide"));
    m_conflicts->setUniformItemSizes(true);
    m_conflicts->setStyleSheet(
        QStringLiteral("QListView { background: transparent; outline: none; } QListView::item { "
                       "padding: 7px 16px; color: %1; } QListView::item:selected { background: %2; "
                       "color: %1; }")
            .arg(theme.text.name(), theme.selected.name()));
    m_conflicts->setIconSize({16, 16});
    m_conflicts->setMaximumHeight(220);
    box->addWidget(m_conflicts);
    m_panel = new DecisionPanel(shell().picker(), shell().workspace().today(), right);
    box->addWidget(m_panel, 1);
    m_right = right;
    columns->addWidget(right, 6);
    m_columns = columns;
    page->addLayout(columns, 1);
    connect(m_conflicts->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showConflict(index.row()); });
    connect(m_panel, &DecisionPanel::decided, this, &DesksPage::decide);
}

void DesksPage::fill()
{
    const Workspace &workspace = shell().workspace();
    const SyncState before = std::exchange(m_state, syncState(workspace));
    // What is asked is about the main desk as it was then.
    if (m_state.main != before.main || m_state.mainName != before.mainName)
        m_ask->hide();
    const MergeDraft *draft = m_preview->draft();
    m_left->setVisible(draft);
    if (draft)
        m_left->show(Theme::Tone::Info,
                     tr("The preview of package %1 of “%2” was left before it was merged.")
                         .arg(draft->package.header.number)
                         .arg(draft->package.header.deskName),
                     tr("What was decided in it is kept while this file is open."));
    m_waiting->setText(m_state.waiting == 0 ? tr("Nothing waits to be sent")
                                            : tr("%n changes wait to be sent", nullptr, int(m_state.waiting)));
    const bool alone = m_state.desks.isEmpty() && m_state.main;
    m_waitingHint->setText(alone ? tr("No other desk is known yet. A package for a new desk starts one.")
                               : m_state.main
                               ? tr("The package brings the other desks to the same state as this file.")
                               : tr("Give the package to the main desk (%1); its answer brings everything together.")
                                     .arg(m_state.mainName));
    m_role->setText(m_state.main
                        ? tr("This is the main desk")
                        : tr("Main desk: %1").arg(m_state.mainName.isEmpty() ? tr("not known") : m_state.mainName));
    m_roleHint->setText(
        m_state.main
            ? tr("“%1” gives all changes their order. The other desks send it their packages.")
                  .arg(workspace.deskName())
            : tr("This file is the desk “%1”: it works on its own and sends what it did.").arg(workspace.deskName()));
    const bool writes = shell().canChange();
    if (auto *full = m_overview->findChild<Button *>(QStringLiteral("full"))) {
        full->setVisible(m_state.main);
        full->setEnabled(writes);
    }
    if (auto *take = m_overview->findChild<Button *>(QStringLiteral("takeRole"))) {
        take->setVisible(!m_state.main);
        take->setEnabled(writes);
    }
    const QString size = QLocale().formattedDataSize(m_state.journalBytes);
    m_size->setText(m_state.head > 0 ? tr("History of this file: %1; %n change(s) in the order of all desks.", nullptr,
                                          static_cast<int>(m_state.head))
                                           .arg(size)
                                     : tr("History of this file: %1.").arg(size));

    delete m_desks->layout();
    qDeleteAll(m_desks->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *box = new QVBoxLayout(m_desks);
    box->setContentsMargins(16, 12, 16, 12);
    box->setSpacing(6);
    box->addWidget(new Label(tr("Known desks"), 15, QFont::DemiBold, Label::Role::Text, m_desks));
    if (m_state.desks.isEmpty())
        box->addWidget(new Label(tr("None yet."), 13, QFont::Normal, Label::Role::Hint, m_desks));
    for (const KnownDesk &desk : m_state.desks) {
        auto *row = new QHBoxLayout;
        row->addWidget(new Label(desk.name, 13, QFont::Medium, Label::Role::Text, m_desks));
        row->addStretch(1);
        const QDateTime at = QDateTime::fromString(desk.at, Qt::ISODateWithMs).toLocalTime();
        const qint64 behind = m_state.head - desk.confirmed + m_state.waiting;
        row->addWidget(new Label(
            desk.received == 0
                ? tr("has not reported yet")
                : elided(tr("package %1 of %2").arg(desk.received).arg(at.toString(QStringLiteral("dd/MM/yyyy")))),
            12, QFont::Normal, Label::Role::Secondary, m_desks));
        if (m_state.main && (behind > 0 || desk.received > 0))
            row->addWidget(new Chip(behind > 0 ? tr("%n behind", nullptr, int(behind)) : tr("up to date"),
                                    behind > 0 ? Theme::Tone::Warn : Theme::Tone::Ok, QString(), m_desks));
        box->addLayout(row);
    }

    const QString current = m_open.value(m_conflicts->currentIndex().row()).raw.id;
    m_open = conflictList(workspace, true, shell().context());
    m_conflictModel->clear();
    for (const ConflictInfo &info : std::as_const(m_open)) {
        const QString name = info.title.isEmpty() ? (info.type ? info.type->singularLabel() : QString()) : info.title;
        auto *item = new QStandardItem(info.field ? QStringLiteral("%1: %2").arg(name, info.label)
                                                  : QStringLiteral("%1: %2").arg(name, tr("a command set aside")));
        item->setIcon(Theme::icon(info.field ? QStringLiteral("split") : QStringLiteral("archive"),
                                  Theme::current().tone(info.field ? Theme::Tone::Bad : Theme::Tone::Warn).mark));
        item->setEditable(false);
        m_conflictModel->appendRow(item);
    }
    m_conflictTitle->setText(m_open.isEmpty() ? tr("Nothing to decide")
                                              : tr("%n conflicts to decide", nullptr, int(m_open.size())));
    m_conflicts->setVisible(!m_open.isEmpty());
    m_conflicts->setFixedHeight(int(std::min<qsizetype>(m_open.size(), 6)) * 34 + 4);
    qsizetype row = 0;
    for (qsizetype i = 0; i < m_open.size(); ++i) {
        if (m_open[i].raw.id == current)
            row = i;
    }
    if (m_open.isEmpty())
        m_panel->showNothing(
            tr("When two desks change the same field, the value that came first in the order stands and the "
               "other one waits here for a decision."));
    else
        m_conflicts->setCurrentIndex(m_conflictModel->index(int(row), 0));
}

void DesksPage::showConflict(qsizetype row)
{
    if (row < 0 || row >= m_open.size())
        return;
    const ConflictInfo &info = m_open[row];
    const QString name = info.title.isEmpty() && info.type ? info.type->singularLabel() : info.title;
    m_panel->show(name, nullptr, {info}, {}, {}, {},
                  info.field ? QList<RecordChange>() : wantedBy(shell().workspace(), info.raw.cmd, shell().context()));
}

void DesksPage::decide(const QString &conflict, const Decision &decision)
{
    if (m_busy)
        return;
    bool own = false;
    for (const ConflictInfo &info : std::as_const(m_open))
        own |= info.raw.id == conflict && info.own;
    const bool mine = (decision.side == Decision::Side::Here) == own;
    // The cards go with the decision: not while one of them is telling it.
    QMetaObject::invokeMethod(
        this,
        [this, conflict, decision, mine] {
            const auto done = resolveConflict(shell().workspace(), conflict,
                                              decision.side == Decision::Side::Other ? Choose::Value
                                                  : mine                             ? Choose::Mine
                                                                                     : Choose::Theirs,
                                              decision.value);
            if (!done)
                shell().say(done.error().text, true);
            else
                shell().say(tr("Decided. It can be undone."));
            fill();
            emit frameChanged();
        },
        Qt::QueuedConnection);
}

void DesksPage::reload(const Changes &)
{
    if (!m_busy && !previewing())
        fill();
}

void DesksPage::choosePackage()
{
    const QString path = askToOpen(window(), tr("Open a package"),
                                   tr("Packages of Insieme (*.%1);;All files (*)").arg(QLatin1String(packageSuffix)),
                                   QFileInfo(shell().workspace().path()).absolutePath());
    if (!path.isEmpty())
        openPackage(path);
}

void DesksPage::openPackage(const QString &path, const QString &passphrase)
{
    if (const Done may = mayOpen(path); !may) {
        shell().say(may.error().text, true);
        return;
    }
    QString words = passphrase;
    QFile file(path);
    if (words.isEmpty() && file.open(QIODevice::ReadOnly) && isEncrypted(file.read(64))) {
        bool given = false;
        words = QInputDialog::getText(window(), tr("Protected package"), tr("Passphrase:"), QLineEdit::Password, {},
                                      &given);
        if (!given)
            return;
    }
    const auto package = readPackage(path, words);
    if (!package) {
        shell().say(package.error().text, true);
        return;
    }
    showPreview(m_preview->open(*package));
}

void DesksPage::showPreview(const Result<QString> &opened)
{
    if (!opened || !opened->isEmpty()) {
        shell().say(opened ? *opened : opened.error().text, !opened);
        return;
    }
    m_stack->setCurrentWidget(m_preview);
    m_preview->takeFocus();
    emit frameChanged();
}

void DesksPage::merge()
{
    // The work writes through a door of its own.
    if (!shell().mayChange())
        return;
    m_busy = true;
    const auto done = m_preview->merge();
    m_busy = false;
    if (!done && done.error().code == Error::Code::Cancelled) {
        // Stopped: the preview is still what it was.
        shell().say(done.error().text);
        return;
    }
    m_stack->setCurrentWidget(m_overview);
    fill();
    emit frameChanged();
    shell().say(done ? *done : done.error().text, !done);
}

PackageForm *DesksPage::prepare(PackageForm::Kind kind)
{
    if (!shell().canChange() && kind != PackageForm::Kind::Partner) {
        shell().say(tr("This file is open for reading only: no package can be noted in it."), true);
        return nullptr;
    }
    if (!m_form) {
        m_form = new PackageForm(m_state, m_overview);
        m_columns->addWidget(m_form, 6);
        m_form->show();
        m_right->hide();
        connect(m_form, &InlinePanel::closed, this, &DesksPage::closeForm);
        connect(m_form, &InlinePanel::confirmed, this, &DesksPage::chooseTarget);
    }
    m_form->choose(kind);
    m_form->takeFocus();
    emit frameChanged();
    return m_form;
}

void DesksPage::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_right->show();
    emit frameChanged();
}

void DesksPage::chooseTarget()
{
    const Workspace &workspace = shell().workspace();
    const QString whom = m_form->kind() == PackageForm::Kind::NewDesk ? tr("new desk")
        : m_form->kind() == PackageForm::Kind::Partner                ? tr("partner")
                                                                      : QString();
    const QString name =
        QStringLiteral("%1/%2 %3.%4")
            .arg(QFileInfo(workspace.path()).absolutePath(), workspace.deskName(),
                 whom.isEmpty() ? isoText(workspace.today()) : isoText(workspace.today()) + QLatin1Char(' ') + whom,
                 QLatin1String(packageSuffix));
    const QString path = askToSave(window(), tr("Prepare a package"), name,
                                   tr("Packages of Insieme (*.%1)").arg(QLatin1String(packageSuffix)), false);
    if (!path.isEmpty() && writePackageTo(path, m_form->options(), m_form->passphrase()))
        closeForm();
}

bool DesksPage::writePackageTo(const QString &path, const ExportOptions &options, const QString &passphrase)
{
    if (QFile::exists(path)) {
        shell().say(tr("%1 exists already and was not replaced.").arg(QFileInfo(path).fileName()), true);
        return false;
    }
    const auto work = packageWork(shell().workspace().path(), options, path, passphrase);
    m_busy = true;
    shell().runAlone(*work);
    m_busy = false;
    const auto package = work->take();
    if (!package) {
        shell().say(package.error().text, package.error().code != Error::Code::Cancelled);
        return false;
    }
    shell().workspace().refresh();
    shell().say(tr("Package %1 is ready: %2").arg(package->header.number).arg(QDir::toNativeSeparators(path)));
    fill();
    emit frameChanged();
    return true;
}

void DesksPage::askForRole()
{
    if (!shell().mayChange())
        return;
    m_ask->clearRemedies();
    m_ask->addRemedy(tr("Make this the main desk"), {}, [this] {
        m_ask->hide();
        takeRole();
    });
    m_ask->addRemedy(tr("Leave it with “%1”").arg(m_state.mainName), {}, [this] { m_ask->hide(); });
    m_ask->show(Theme::Tone::Warn, tr("Is this file to give all changes their order from now on?"),
                tr("“%1” learns it from your next package and then sends its changes here. This is no step that can be "
                   "undone: “%1” would have to take the role again.")
                    .arg(m_state.mainName));
}

void DesksPage::takeRole()
{
    if (const Done done = takeMainRole(shell().workspace()); !done)
        shell().say(done.error().text, true);
    else
        shell().say(tr("This is the main desk now. Send the other desks a package, so that they learn it."));
    fill();
}

void DesksPage::print()
{
    if (previewing())
        shell().openDocument(title(), m_preview->printed());
}

bool DesksPage::stepBack()
{
    if (m_form && !previewing()) {
        closeForm();
        return true;
    }
    if (!previewing())
        return false;
    m_stack->setCurrentWidget(m_overview);
    fill();
    emit frameChanged();
    return true;
}

void DesksPage::takeFocus()
{
    if (previewing())
        m_preview->takeFocus();
    else if (!m_open.isEmpty())
        m_conflicts->setFocus();
    else
        m_overview->findChild<Button *>(QStringLiteral("open"))->setFocus();
}

} // namespace insieme
