// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/merge_view.h"

#include "ui/sync/merge_list.h"
#include "ui/sync/merge_overview.h"
#include "ui/sync/sync_work.h"
#include "ui/widgets/button.h"
#include "ui/widgets/grounds.h"
#include "ui/widgets/marks.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace insieme {
namespace {

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    return frame;
}

} // namespace

MergeView::MergeView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(24, 16, 24, 12);
    page->setSpacing(12);
    outer->addLayout(page, 1);

    auto *head = new QHBoxLayout;
    head->addWidget(new IconTile(QStringLiteral("git-merge"), 0, this), 0, Qt::AlignTop);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new Label(tr("Merge preview"), 20, QFont::DemiBold, Label::Role::Text, this));
    m_chip = new Chip(QString(), Theme::Tone::Ok, QStringLiteral("shield"), this);
    line->addWidget(m_chip);
    line->addStretch(1);
    titles->addLayout(line);
    m_subtitle =
        new Label(tr("Nothing in this file has changed yet."), 13, QFont::Normal, Label::Role::Secondary, this);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    auto *print = new Button(QStringLiteral("printer"), tr("Print the list"), Button::Kind::Secondary, this);
    print->setKey(QKeySequence::Print);
    connect(print, &Button::clicked, this, &MergeView::printWanted);
    head->addWidget(print);
    auto *other = new Button(QStringLiteral("folder-open"), tr("Another package"), Button::Kind::Secondary, this);
    connect(other, &Button::clicked, this, &MergeView::otherWanted);
    head->addWidget(other);
    page->addLayout(head);

    m_route = new MergeRoute(this);
    page->addWidget(m_route);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto *side = new QScrollArea(this);
    side->setFocusPolicy(Qt::NoFocus);
    side->setFrameShape(QFrame::NoFrame);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *cards = new QWidget(side);
    auto *left = new QVBoxLayout(cards);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    m_areas = new MergeAreas(cards);
    left->addWidget(m_areas);
    connect(m_areas, &MergeAreas::chosen, this, [this](const RecordType *area) {
        showArea(area);
        tellAreas();
    });
    m_rules = new MergeRules(cards);
    left->addWidget(m_rules);
    left->addStretch(1);
    side->setWidget(cards);
    columns->addWidget(side, 7);

    auto *middle = card(this);
    auto *list = new QVBoxLayout(middle);
    list->setContentsMargins(1, 10, 1, 6);
    m_listTitle = new Label(QString(), 15, QFont::DemiBold, Label::Role::Text, middle);
    m_listTitle->setContentsMargins(14, 0, 0, 4);
    list->addWidget(m_listTitle);
    m_model = new MergeModel(this);
    m_list = new MergeList(middle);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Records of the package"));
    list->addWidget(m_list, 1);
    columns->addWidget(middle, 6);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergeView::showRecord);
    connect(m_list, &MergeList::ticked, this, [this](const QModelIndex &index) {
        if (const MergedRecord *record = m_model->record(index.row()))
            leaveOut(record->id, !m_excluded.contains(record->id));
    });

    auto *right = card(this);
    auto *detail = new QVBoxLayout(right);
    detail->setContentsMargins(1, 1, 1, 1);
    detail->setSpacing(0);
    m_panel = new DecisionPanel(shell.picker(), shell.workspace().today(), right);
    detail->addWidget(m_panel, 1);
    m_reason = new QLineEdit(right);
    m_reason->setPlaceholderText(tr("Why is it left out? The reason goes to the list with it."));
    m_reason->setAccessibleName(tr("Reason for leaving it out"));
    m_reason->hide();
    auto *reason = new QHBoxLayout;
    reason->setContentsMargins(16, 4, 16, 4);
    reason->addWidget(m_reason);
    detail->addLayout(reason);
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString &text) {
        const MergedRecord *record = m_model->record(m_list->currentIndex().row());
        if (!record || !m_excluded.contains(record->id))
            return;
        m_excluded[record->id] = text.trimmed();
        keepDraft();
    });
    auto *keys = new QHBoxLayout;
    keys->setContentsMargins(16, 8, 16, 10);
    keys->setSpacing(6);
    const auto key = [&](const QString &cap, const QString &what) {
        keys->addWidget(new Keycap(cap, right));
        keys->addWidget(new Label(what, 12, QFont::Normal, Label::Role::Secondary, right));
        keys->addSpacing(10);
    };
    key(QStringLiteral("1 2 3"), tr("choose"));
    key(QStringLiteral("F8"), tr("next to decide"));
    key(tr("Space"), tr("leave out"));
    keys->addStretch(1);
    detail->addLayout(keys);
    columns->addWidget(right, 10);
    page->addLayout(columns, 1);
    connect(m_panel, &DecisionPanel::decided, this, [this](const QString &conflict, const Decision &decision) {
        m_decisions.insert(conflict, decision);
        keepDraft();
        tellRoute();
        fillList();
        const bool held = m_areas->isAncestorOf(focusWidget());
        tellAreas();
        if (held)
            takeFocus();
        emit changed();
    });

    auto *bar = new FootBar(this);
    auto *foot = new QHBoxLayout(bar);
    foot->setContentsMargins(24, 9, 24, 9);
    foot->addWidget(new MergeGlyph("shield", quietColour, bar));
    m_footer = new Label(tr("A backup is made first. The merge and each decision are steps that can be undone."), 13,
                         QFont::Normal, Label::Role::Secondary, bar);
    foot->addWidget(m_footer, 1);
    auto *leave = new Button(tr("Leave everything as it is"), Button::Kind::Ghost, bar);
    leave->setKey(QKeySequence(Qt::Key_Escape));
    connect(leave, &Button::clicked, this, &MergeView::closeWanted);
    foot->addWidget(leave);
    m_merge = new Button(QStringLiteral("git-merge"), tr("Merge"), Button::Kind::Primary, bar);
    m_merge->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_merge, &Button::clicked, this, &MergeView::mergeWanted);
    foot->addWidget(m_merge);
    outer->addWidget(bar);
}

Result<QString> MergeView::open(const Package &package)
{
    m_package = package;
    m_excluded.clear();
    m_decisions.clear();
    return begin();
}

const MergeDraft *MergeView::draft() const
{
    return m_shell.workspace().findChild<MergeDraft *>(QString(), Qt::FindDirectChildrenOnly);
}

void MergeView::dropDraft()
{
    delete m_shell.workspace().findChild<MergeDraft *>(QString(), Qt::FindDirectChildrenOnly);
}

void MergeView::keepDraft()
{
    Workspace &file = m_shell.workspace();
    auto *kept = file.findChild<MergeDraft *>(QString(), Qt::FindDirectChildrenOnly);
    const bool other = kept
        && (kept->package.header.desk != m_package.header.desk || kept->package.header.number != m_package.header.number
            || kept->package.header.made != m_package.header.made);
    if (other)
        dropDraft();
    if (!kept || other) {
        kept = new MergeDraft(&file);
        kept->package = m_package;
    }
    kept->excluded = m_excluded;
    kept->decisions = m_decisions;
}

Result<QString> MergeView::resume()
{
    const MergeDraft &kept = *draft();
    m_package = kept.package;
    m_excluded = kept.excluded;
    m_decisions = kept.decisions;
    return begin();
}

Result<QString> MergeView::begin()
{
    m_area = nullptr;
    INSIEME_TRY(refresh());
    if (!m_report.nothing.isEmpty())
        return m_report.nothing;
    const int row = m_model->nextToDecide(-1);
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : 1));
    return QString();
}

Done MergeView::refresh()
{
    MergeOptions options;
    options.keep = false;
    options.excluded = m_excluded;
    options.shown = m_shell.context().shown;
    auto report = mergeBeside(m_shell, m_package, options);
    if (!report)
        return tl::unexpected(std::move(report).error());
    m_report = std::move(*report);
    m_conflictsOf.clear();
    for (qsizetype i = 0; i < m_report.conflicts.size(); ++i) {
        const ConflictInfo &info = m_report.conflicts[i];
        m_conflictsOf[uuidText(info.record)] << i;
        if (!info.field)
            m_conflictsOf[info.raw.cmd] << i;
    }
    static_cast<Chip *>(m_chip)->set(tr("package %1, whole").arg(m_report.header.number), Theme::Tone::Ok,
                                     QStringLiteral("shield"));
    tellRoute();
    tellAreas();
    m_rules->tell(m_report);
    showArea(m_area);
    emit changed();
    return {};
}

int MergeView::undecided(const RecordType *type) const
{
    QSet<QString> open;
    const auto count = [&](const ConflictInfo &info) {
        // What is left out on purpose is decided.
        if (!m_decisions.contains(info.raw.id) && info.raw.kind != QLatin1String("excluded"))
            open.insert(info.raw.id);
    };
    if (!type)
        std::for_each(m_report.conflicts.begin(), m_report.conflicts.end(), count);
    for (const MergedRecord &record : m_report.records) {
        if (type && record.type == type) {
            for (const ConflictInfo &info : conflictsOf(record))
                count(info);
        }
    }
    return int(open.size());
}

void MergeView::tellRoute()
{
    const int open = undecided();
    m_route->tell(m_report, m_shell.workspace().deskName(), open);
    m_merge->setText(open > 0 ? tr("Merge, %n remain to decide", nullptr, open) : tr("Merge"));
}

void MergeView::tellAreas()
{
    m_areas->tell(m_report, m_area, [this](const RecordType *area) { return undecided(area); });
}

void MergeView::showArea(const RecordType *area)
{
    m_area = area;
    int count = 0;
    for (const MergedRecord &record : m_report.records)
        count += !area || record.type == area;
    m_listTitle->setText(QStringLiteral("%1  %2").arg(area ? area->pluralLabel() : tr("All areas")).arg(count));
    fillList();
    showRecord();
}

void MergeView::fillList()
{
    const MergedRecord *current = m_model->record(m_list->currentIndex().row());
    const QUuid id = current ? current->id : QUuid();
    QSet<QUuid> decided;
    for (const MergedRecord &record : m_report.records) {
        if (m_decisions.isEmpty() || (record.conflicts == 0 && !record.setAside))
            continue;
        const QList<ConflictInfo> conflicts = conflictsOf(record);
        if (!conflicts.isEmpty() && std::all_of(conflicts.begin(), conflicts.end(), [this](const ConflictInfo &each) {
                return m_decisions.contains(each.raw.id);
            }))
            decided.insert(record.id);
    }
    const QScopedValueRollback filling(m_filling, true);
    m_model->show(&m_report, m_area, &m_excluded, decided);
    const int row = m_model->rowOf(id);
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : 1));
}

QList<ConflictInfo> MergeView::conflictsOf(const MergedRecord &record) const
{
    QList<qsizetype> places = m_conflictsOf.value(uuidText(record.id));
    for (const qsizetype command : record.commands)
        places += m_conflictsOf.value(m_report.commands[command].cmd);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    QList<ConflictInfo> conflicts;
    for (const qsizetype place : std::as_const(places))
        conflicts << m_report.conflicts[place];
    return conflicts;
}

void MergeView::showRecord()
{
    if (m_filling)
        return;
    const MergedRecord *record = m_model->record(m_list->currentIndex().row());
    m_reason->setVisible(record && m_excluded.contains(record->id));
    if (m_reason->isVisibleTo(this))
        m_reason->setText(m_excluded.value(record->id));
    if (!record) {
        m_panel->showNothing(tr("Choose a record to see what the package does to it."));
        return;
    }
    QList<RecordChange> wanted; // of other desks it stands in the fields of the record
    for (const qsizetype at : record->commands) {
        if (const MergedCommand &command = m_report.commands[at];
            command.own && command.status == EntryStatus::SetAside)
            wanted += wantedBy(m_shell.workspace(), command.cmd, m_shell.context());
    }
    m_panel->show(record->title.isEmpty() ? record->type->singularLabel() : record->title, record, conflictsOf(*record),
                  m_decisions, m_shell.workspace().deskName(), m_report.header.deskName, wanted);
}

void MergeView::nextToDecide()
{
    const int row = m_model->nextToDecide(m_list->currentIndex().row());
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void MergeView::select(const QUuid &record)
{
    const int row = m_model->rowOf(record);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void MergeView::leaveOut(const QUuid &record, bool out)
{
    if (!m_report.canExclude) {
        m_shell.say(tr("Only the main desk can leave records out; what it has put in order is the same for all."));
        return;
    }
    if (out)
        m_excluded.insert(record, {});
    else
        m_excluded.remove(record);
    keepDraft();
    const qint64 before = m_report.setAside;
    if (const Done done = refresh(); !done) {
        m_shell.say(done.error().text, true);
        return;
    }
    select(record);
    if (out && m_report.setAside > before + 1)
        m_shell.say(tr("With it, %n commands more are set aside.", nullptr, int(m_report.setAside - before - 1)));
}

Result<QString> MergeView::merge()
{
    MergeOptions options;
    options.excluded = m_excluded;
    options.details = false;
    const auto report = mergeBeside(m_shell, m_package, options);
    if (!report)
        return tl::unexpected(report.error());
    dropDraft();
    std::vector<Resolution> resolutions;
    for (const ConflictInfo &info : m_report.conflicts) {
        const auto decision = m_decisions.constFind(info.raw.id);
        if (decision == m_decisions.constEnd())
            continue;
        const bool mine = (decision->side == Decision::Side::Here) == info.own;
        resolutions.push_back({info.raw.id,
                               decision->side == Decision::Side::Other ? Choose::Value
                                   : mine                              ? Choose::Mine
                                                                       : Choose::Theirs,
                               decision->value});
    }
    QStringList failed;
    if (!resolutions.empty()) {
        if (const auto refused = decideBeside(m_shell, std::move(resolutions)))
            failed = *refused;
        else if (refused.error().code != Error::Code::Cancelled)
            failed << refused.error().text;
    }
    const qint64 open = openConflictCount(m_shell.workspace());
    QString text = tr("%n changes merged.", nullptr, int(report->arrived));
    if (open > 0)
        text += QLatin1Char(' ') + tr("%n conflicts stay in the list.", nullptr, int(open));
    failed.removeDuplicates();
    if (!failed.isEmpty())
        return fail(Error::Code::Refused, text + QLatin1Char('\n') + failed.join(QLatin1Char('\n')));
    return text;
}

void MergeView::takeFocus()
{
    m_list->setFocus();
}

} // namespace insieme
