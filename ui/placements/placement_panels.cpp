// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/placement_panels.h"

#include "core/documents/printable.h"
#include "core/placements/allowance_minimum.h"
#include "core/placements/call_rules.h"
#include "core/placements/fund_trace.h"
#include "core/placements/ranking.h"
#include "core/placements/selection.h"
#include "core/record/amount.h"
#include "core/record/display.h"
#include "core/registry/organisation.h"
#include "ui/placements/attendance_grid.h"
#include "ui/placements/clock_view.h"
#include "ui/placements/register_bar.h"
#include "ui/placements/trial_card.h"
#include "ui/shell/many_documents.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scrolled.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace insieme {
namespace {

QLabel *text(const QString &words, QWidget *parent, int pixels = 13, QFont::Weight weight = QFont::Normal,
             Label::Role role = Label::Role::Text)
{
    auto *label = new Label(words, pixels, weight, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ClockPanel::ClockPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    QVBoxLayout *column = scrolledColumn(this);
    m_empty =
        text(tr("A start and a duration are missing: months, days, an end or hours. With them the end, its reasons "
                "and the attendance show here."),
             this);
    column->addWidget(m_empty);
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);

    auto *clock = new Card({}, m_body);
    auto *head = new QHBoxLayout;
    m_sentence = text({}, clock, 18, QFont::DemiBold);
    m_remark = text({}, clock, 13, QFont::Normal, Label::Role::Secondary);
    m_remark->setWordWrap(false);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_remark, 0, Qt::AlignRight | Qt::AlignVCenter);
    clock->body()->addLayout(head);
    m_bar = new ClockBar(clock);
    clock->body()->addWidget(m_bar);
    m_steps = new ClockSteps(clock);
    clock->body()->addWidget(m_steps);
    m_allowance = text({}, clock, 12, QFont::Normal, Label::Role::Secondary);
    clock->body()->addWidget(m_allowance);
    clock->body()->addStretch(1);
    grid->addWidget(clock, 0, 0, 2, 1);

    auto *hours = new Card({}, m_body);
    m_hours = new HoursCard(hours);
    hours->body()->addWidget(m_hours);
    grid->addWidget(hours, 0, 1);
    auto *trial = new Card({}, m_body);
    m_trial = new TrialCard(trial);
    trial->body()->addWidget(m_trial);
    grid->addWidget(trial, 1, 1);
    grid->setColumnStretch(0, 1);
    hours->setFixedWidth(344);
    trial->setFixedWidth(344);

    auto *attendance = new Card({}, m_body);
    auto *line = new QHBoxLayout;
    line->addWidget(text(tr("Attendance"), attendance, 15, QFont::DemiBold));
    line->addStretch();
    m_keys = new KeyHints(attendance);
    line->addWidget(m_keys);
    attendance->body()->addLayout(line);
    m_grid = new AttendanceGrid(attendance);
    attendance->body()->addWidget(m_grid);
    m_register = new RegisterBar(shell, attendance);
    attendance->body()->addWidget(m_register);
    grid->addWidget(attendance, 2, 0, 1, 2);
    column->addWidget(m_body);
    column->addStretch(1);

    connect(&m_grid->attendance(), &AttendanceModel::refused, this,
            [this](const QString &why) { m_shell.say(why, true); });
    connect(m_grid, &AttendanceGrid::currentDayChanged, this, [this] {
        // What is typed stays in sight until it is written.
        const Date typed = m_register->typedMonth(), day = stated(typed) ? typed : m_grid->currentDay();
        m_register->show(stated(day) ? m_grid->attendance().registerOf(*makeDate(day.year(), day.month(), 1))
                                     : nullptr);
    });
    connect(m_register, &RegisterBar::typedChanged, this, &ClockPanel::stateChanged);
    connect(m_grid, &AttendanceGrid::suspensionWanted, m_trial, &TrialCard::suspendFrom);
    connect(m_trial, &TrialCard::done, this, [this](const QString &what) { m_shell.say(what); });
    connect(m_trial, &TrialCard::refused, this, [this](const QString &why) { m_shell.say(why, true); });
}

bool ClockPanel::isUnsaved() const
{
    return stated(m_register->typedMonth());
}

bool ClockPanel::keep()
{
    return m_register->write();
}

void ClockPanel::tryOut(bool suspension)
{
    m_trial->setMode(suspension);
}

QString ClockPanel::sentence() const
{
    return m_sentence->text();
}

void ClockPanel::showRecord(const AnyRecord &record)
{
    // Read anew: registers and limits stand in other records.
    Workspace &workspace = m_shell.workspace();
    const auto placement = workspace.records().load(Id<Placement>(record.id()));
    const auto clock =
        placement ? clockOf(workspace.records(), *placement) : Result<PlacementClock>(fail(Error::Code::NotFound, {}));
    auto months = registersOf(workspace.records(), Id<Placement>(record.id()));
    const bool there = clock.has_value() && months.has_value();
    m_body->setVisible(there);
    m_empty->setVisible(!there);
    if (!there)
        return;
    const Date today = workspace.today(), end = clock->result.end;
    const bool neutral = m_shell.context().shown < Disclosure::Sensitive;
    const qint64 left = (end - today).days();
    m_sentence->setText(left < 0 ? tr("Ended on %1").arg(longDate(end)) : tr("Ends on %1").arg(longDate(end)));
    QStringList remark;
    if (left > 0)
        remark << tr("%n day(s) left", nullptr, static_cast<int>(left));
    if (stated(clock->result.lastWorkingDay) && clock->result.lastWorkingDay != end)
        remark << tr("last working day %1").arg(italianText(clock->result.lastWorkingDay).left(5));
    m_remark->setText(remark.join(QStringLiteral(", ")));
    m_bar->show(*clock, today);
    m_steps->show(*clock, neutral);
    const AllowanceMinimum minimum = minimumAllowanceOf(clock->kind, *placement);
    m_allowance->setText(
        minimum.amount
            ? tr("Allowance %1. %2")
                  .arg(placement->allowance ? amountText(*placement->allowance) : tr("not stated"), minimum.why)
            : QString());
    m_allowance->setVisible(minimum.amount.has_value());
    m_hours->show(hoursOf(*clock, *months, today));
    m_trial->show(workspace, *placement, *clock);
    m_grid->show(workspace, *placement, *clock, std::move(*months), neutral);
    m_keys->show({{QStringLiteral("4"), tr("hours")},
                  {QString(letterOf(Absence::Unexcused)), tr("absence")},
                  {QString(letterOf(Absence::Leave)), tr("leave")},
                  {QString(letterOf(Absence::Illness)), neutral ? tr("suspended") : tr("illness")},
                  {QString(letterOf(Absence::Holiday)), tr("holiday")},
                  {QString(letterOf(Absence::Closure)), tr("closure")},
                  {paint::keyText(Qt::Key_Return), tr("next day")}});
}

PapersPanel::PapersPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_list(scrolledColumn(this))
{
}

void PapersPanel::showRecord(const AnyRecord &record)
{
    clearLayout(*m_list);
    Workspace &workspace = m_shell.workspace();
    const auto placement = workspace.records().load(Id<Placement>(record.id()));
    if (!placement)
        return;
    const auto clock = clockOf(workspace.records(), *placement);
    const auto papers = missingPapers(clock ? &*clock : nullptr, *placement, workspace.today());
    m_missing = static_cast<int>(papers.size());
    m_late = static_cast<int>(
        std::count_if(papers.begin(), papers.end(), [](const MissingPaper &paper) { return paper.late; }));
    emit countChanged();

    auto *missing = new Card({}, this);
    missing->body()->addWidget(text(tr("Papers"), missing, 15, QFont::DemiBold));
    for (const MissingPaper &paper : papers) {
        auto *row = new QHBoxLayout;
        row->addWidget(new StatusLight(paper.late ? Theme::Tone::Bad : Theme::Tone::Warn, paper.text, 16, missing));
        row->addWidget(text(paper.text, missing), 1);
        missing->body()->addLayout(row);
    }
    if (papers.empty())
        missing->body()->addWidget(text(tr("Every paper that this placement needs is there."), missing));
    m_list->addWidget(missing);

    auto *documents = new Card({}, this);
    documents->body()->addWidget(text(tr("Documents"), documents, 15, QFont::DemiBold));
    for (const documents::Printable *paper : documents::printablesOf(describe<Placement>())) {
        const QString title = documents::labelOf(*paper);
        auto *row = new QHBoxLayout;
        row->addWidget(text(title, documents), 1);
        auto *open = new QPushButton(tr("Open"), documents);
        open->setAccessibleName(tr("Open: %1").arg(title));
        row->addWidget(open);
        documents->body()->addLayout(row);
        connect(open, &QPushButton::clicked, this,
                [this, paper, id = record.id()] { m_shell.openPrintable(*paper, id); });
    }
    m_list->addWidget(documents);
    m_list->addStretch(1);
}

FundPanel::FundPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_list(scrolledColumn(this))
{
}

void FundPanel::showRecord(const AnyRecord &record)
{
    clearLayout(*m_list);
    const Workspace &workspace = m_shell.workspace();
    const auto trace = traceOf(workspace.records(), Id<FundingSource>(record.id()));
    if (!trace)
        return;
    auto *sums = new Card({}, this);
    sums->body()->addWidget(text(tr("Where every euro is"), sums, 15, QFont::DemiBold));
    auto *table = new FactTable({{tr("Step"), 3}, {tr("Amount"), 1, true}}, sums);
    table->add({tr("Allocation"), amountText(trace->allocation)}, true);
    table->add({tr("given to projects"), amountText(trace->toProjects)});
    table->add({tr("taken by placements"), amountText(trace->toPlacements)});
    table->add({tr("reported"), amountText(trace->reported)});
    table->add({tr("still to report"), amountText(trace->residual)});
    table->add({tr("not given to any project"), amountText(trace->unassigned)});
    table->add({tr("in projects, without a placement"), amountText(trace->freeInProjects)});
    table->add({tr("received from the funder"), amountText(trace->received)});
    sums->body()->addWidget(table);
    m_list->addWidget(sums);
    auto *lines = new Card({}, this);
    lines->body()->addWidget(text(tr("Placements that it pays"), lines, 15, QFont::DemiBold));
    auto *rows = new FactTable(
        {{tr("Placement"), 4}, {tr("Share"), 2, true}, {tr("Reported"), 2, true}, {tr("Left"), 2, true}}, lines);
    const Context context = m_shell.context();
    for (const FundTrace::Line &line : trace->lines) {
        const auto placement = workspace.records().load(line.placement);
        if (placement)
            rows->add({titleOf(describe<Placement>(), &*placement, context), amountText(line.share),
                       amountText(line.reported), amountText(line.share - line.reported)});
    }
    if (trace->lines.empty())
        lines->body()->addWidget(text(tr("No placement is paid by this fund yet."), lines));
    lines->body()->addWidget(rows);
    m_list->addWidget(lines);
    m_list->addStretch(1);
}

RankingPanel::RankingPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_list(scrolledColumn(this))
{
}

void RankingPanel::showRecord(const AnyRecord &record)
{
    clearLayout(*m_list);
    m_count = 0;
    m_recording = m_letters = nullptr;
    const Records &records = m_shell.workspace().records();
    const auto project = records.load(Id<UtilityProject>(record.id()));
    if (!project)
        return;
    m_project = project->id;
    addCall(*project);
    auto applications = applicationsOf(records, project->id);
    if (!applications)
        return;
    std::vector<QUuid> applicants;
    for (const RankedApplication &each : *applications)
        applicants.push_back(each.application.id.uuid());
    const auto placements = placementsByPerson(records, project->id);
    for (const ComuneRanking &list : rank(*project, std::move(*applications)))
        addList(list, placements);
    if (!applicants.empty()) {
        addRecording();
        m_letters = new Button(QStringLiteral("mail"), tr("Letters with the outcome to all applicants"),
                               Button::Kind::Secondary, this);
        connect(m_letters, &Button::clicked, this, [this, applicants] { offerLetters(applicants); });
        m_list->addWidget(m_letters, 0, Qt::AlignLeft);
    }
    m_list->addStretch(1);
    emit countChanged();
}

void RankingPanel::addCall(const UtilityProject &project)
{
    if (project.call.isNull())
        return;
    const auto call = m_shell.workspace().records().load(project.call);
    if (!call)
        return;
    auto *card = new Card({}, this);
    card->body()->addWidget(text(tr("What the call says"), card, 15, QFont::DemiBold));
    const auto findings = callFindings(*call, project);
    for (const CallFinding &finding : findings)
        card->body()->addWidget(text(finding.text, card));
    if (findings.empty())
        card->body()->addWidget(text(tr("The project keeps every number of “%1”.").arg(call->name), card));
    m_list->addWidget(card);
}

void RankingPanel::addList(const ComuneRanking &list, const QHash<QUuid, Placement> &placements)
{
    const Workspace &workspace = m_shell.workspace();
    const Context context = m_shell.context();
    auto *card = new Card({}, this);
    const QString comune = workspace.title(describe<Organisation>(), list.municipality.uuid(), context.day());
    card->body()->addWidget(
        text(tr("%1: %n place(s)", nullptr, static_cast<int>(list.places)).arg(comune), card, 15, QFont::DemiBold));
    m_list->addWidget(card);
    if (list.rows.empty()) {
        card->body()->addWidget(text(tr("No admitted application yet."), card));
        return;
    }
    auto *rows = new FactTable({{tr("Rank"), 1, true},
                                {tr("Application"), 5},
                                {tr("Points"), 2, true},
                                {tr("Outcome"), 3},
                                {tr("Recorded"), 3}},
                               card);
    rows->setAccessibleName(comune);
    const Field &status = *findField(describe<PlacementApplication>(), QLatin1String("status"));
    std::vector<QUuid> ids;
    for (const RankedApplication &row : list.rows) {
        ++m_count;
        ids.push_back(row.application.id.uuid());
        const auto placement = placements.constFind(row.application.person.uuid());
        const bool recorded = row.application.status != ApplicationStatus::Admitted;
        rows->addOpening({QString::number(row.rank),
                          titleOf(describe<PlacementApplication>(), &row.application, context),
                          italianText(Percent{totalPoints(row.application)}),
                          !row.selected             ? tr("reserve list")
                              : row.quota.isEmpty() ? tr("a place")
                                                    : tr("a reserved place"),
                          placement != placements.constEnd() ? placement->code
                              : recorded ? display(status, status.value(&row.application, context), context)
                                         : tr("not yet")},
                         false, row.selected);
    }
    connect(rows, &FactTable::opened, this, [this, ids](int row) {
        m_shell.openRecord(describe<PlacementApplication>(), ids[static_cast<size_t>(row)]);
    });
    card->body()->addWidget(rows);
}

void RankingPanel::addRecording()
{
    const auto changes = selectionOf(m_shell.workspace().records(), m_project);
    if (changes && changes->empty())
        return;
    m_recording = new Button(QStringLiteral("check"), tr("Record the outcome"), Button::Kind::Primary, this);
    m_recording->setEnabled(changes.has_value() && m_shell.canChange());
    connect(m_recording, &Button::clicked, this, &RankingPanel::recordOutcome);
    auto *why = text(changes ? tr("%n application(s) get their place or go to the reserve list.", nullptr,
                                  static_cast<int>(changes->size()))
                             : changes.error().text.section(QLatin1Char('\n'), 1),
                     this);
    m_list->addWidget(why);
    m_list->addWidget(m_recording, 0, Qt::AlignLeft);
}

void RankingPanel::recordOutcome()
{
    const auto done = m_shell.workspace().perform(
        {QT_TRANSLATE_NOOP("Command", "Outcome of the ranking of %1"),
         {{QString(), &describe<UtilityProject>(), m_project.uuid()}}},
        [this](Transaction &transaction) { return recordSelection(transaction, m_project); });
    if (!done)
        m_shell.say(done.error().text, true);
}

void RankingPanel::offerLetters(const std::vector<QUuid> &applicants)
{
    m_letters->setEnabled(false);
    auto *panel = new ManyDocuments(m_shell, describe<PlacementApplication>(), applicants, this);
    m_list->insertWidget(m_list->indexOf(m_letters) + 1, panel, 0, Qt::AlignLeft);
    connect(panel, &InlinePanel::closed, this, [this, panel] {
        panel->deleteLater();
        m_letters->setEnabled(true);
        m_letters->setFocus();
    });
    panel->choose(QStringLiteral("lettera-esito"));
    panel->show();
    panel->takeFocus();
}

} // namespace insieme
