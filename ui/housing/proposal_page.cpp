// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/proposal_page.h"

#include "core/base/elision.h"
#include "core/documents/letterhead.h"
#include "core/documents/list_document.h"
#include "core/housing/occupancy.h"
#include "ui/housing/guest_name.h"
#include "ui/housing/housing_parts.h"
#include "ui/housing/stay_length.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/field_rows.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/refilling.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/skeleton.h"

#include <QComboBox>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

constexpr int twoYears = 731;

} // namespace

ProposalPage::ProposalPage(Shell &shell, QWidget *parent)
    : Page(shell, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new IconTile(QStringLiteral("wand-sparkles"), 3, this));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(new Label(title(), 20, QFont::DemiBold, Label::Role::Text, this));
    m_summary = new Label({}, 13, QFont::Normal, Label::Role::Secondary, this);
    m_summary->setWordWrap(true);
    titles->addWidget(m_summary);
    head->addLayout(titles, 1);
    m_progressText = new Label({}, 12, QFont::Normal, Label::Role::Secondary, this);
    head->addWidget(m_progressText);
    m_compute = new Button(QStringLiteral("rotate-cw"), tr("Compute again"), Button::Kind::Secondary, this);
    m_compute->setKey(QKeySequence(Qt::Key_R));
    head->addWidget(m_compute);
    column->addLayout(head);
    m_empty = new Label({}, 13, QFont::Normal, Label::Role::Secondary, this);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QWidget(this);
    m_list = scrolledColumn(left);
    m_skeleton = new Skeleton(left);
    m_list->addWidget(m_skeleton);
    m_card = new Card(tr("Requests, by points"), left);
    m_list->addWidget(m_card);
    m_list->addStretch(1);
    row->addWidget(left, 1);
    m_side = new QWidget(this);
    m_side->setFixedWidth(352);
    auto *side = scrolledColumn(m_side);
    auto *choice = new Card(tr("Change and lock"), m_side);
    side->addWidget(choice);
    side->addStretch(1);
    m_chosen = new Label({}, 14, QFont::DemiBold, Label::Role::Text, choice);
    m_chosen->setWordWrap(true);
    choice->body()->addWidget(m_chosen);
    choice->body()->addWidget(new Label(tr("Apartment"), 12, QFont::Medium, Label::Role::Secondary, choice));
    m_units = new QComboBox(choice);
    m_units->setAccessibleName(tr("Apartment"));
    choice->body()->addWidget(m_units);
    auto *days = new FieldRows(2);
    const RecordType &type = describe<HousingStay>();
    m_start = new FieldEditor(type, *findField(type, u"start_date"), shell.picker(), shell.workspace().today(),
                              FieldEditor::Shape::Labelled, choice);
    m_end = new FieldEditor(type, *findField(type, u"end_date"), shell.picker(), shell.workspace().today(),
                            FieldEditor::Shape::Labelled, choice);
    m_end->setTermBegin([this] {
        const auto start = m_start->value();
        const auto *day = start ? std::get_if<Date>(&*start) : nullptr;
        return TermBegin(day ? *day : Date(), true);
    });
    days->add(m_start, 1);
    days->add(m_end, 1);
    choice->body()->addLayout(days);
    m_checks = new CheckList(choice);
    choice->body()->addWidget(m_checks);
    m_judgingSkeleton = new Skeleton(choice);
    choice->body()->addWidget(m_judgingSkeleton);
    connect(m_judgingSkeleton, &Skeleton::appeared, this, [this] { m_checks->set({}); });
    m_why = new Label({}, 12, QFont::Normal, Label::Role::Secondary, choice);
    m_why->setWordWrap(true);
    choice->body()->addWidget(m_why);
    m_lock = new Button(QStringLiteral("lock"), tr("Lock"), Button::Kind::Secondary, choice);
    m_lock->setKey(QKeySequence(Qt::Key_L));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_lock);
    foot->addStretch();
    choice->body()->addLayout(foot);
    row->addWidget(m_side);
    column->addLayout(row, 1);

    connect(m_compute, &Button::clicked, this, &ProposalPage::compute);
    connect(m_lock, &Button::clicked, this, &ProposalPage::lock);
    connect(m_units, &QComboBox::activated, this, &ProposalPage::showChoice);
    connect(m_start, &FieldEditor::edited, this, &ProposalPage::showChoice);
    connect(m_end, &FieldEditor::edited, this, &ProposalPage::showChoice);
    // Nobody knows yet whether somebody waits.
    for (QWidget *part : std::initializer_list<QWidget *>{m_empty, m_card, m_side})
        part->hide();
    reload({});
}

QString ProposalPage::title() const
{
    return tr("Proposal of allocations");
}

std::optional<PageAction> ProposalPage::primaryAction()
{
    const bool any = m_proposal
        && std::any_of(m_proposal->lines.begin(), m_proposal->lines.end(),
                       [](const AllocationLine &line) { return !line.unit.isNull(); });
    return PageAction{tr("Write the proposal"), QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                      [this] { write(); },
                      isComputing()   ? tr("the search is running")
                          : !any      ? tr("nothing is proposed")
                          : m_written ? tr("it is written already")
                                      : QString()};
}

QList<PageAction> ProposalPage::actions()
{
    return {{tr("Compute again"), QStringLiteral("rotate-cw"), QKeySequence(Qt::Key_R), [this] { compute(); }},
            {tr("Lock or unlock"), QStringLiteral("lock"), QKeySequence(Qt::Key_L), [this] { lock(); },
             m_line < 0 ? tr("no line is chosen") : QString()}};
}

void ProposalPage::takeFocus()
{
    if (m_table)
        m_table->setFocus();
    else
        m_compute->setFocus();
}

bool ProposalPage::stepBack()
{
    if (!isComputing())
        return false;
    stop();
    return true;
}

void ProposalPage::reload(const Changes &)
{
    dropChoice();
    compute();
}

/// All that is read grows with the stays of the years: beside the window, also where a house like ours is answered at
/// once.
void ProposalPage::compute()
{
    m_proposal.reset();
    dropChoice();
    auto *job = new Search({QStringLiteral("wand-sparkles"), tr("Looking for the best allocation"),
                            tr("If you stop it, the best found so far becomes the proposal.")},
                           shell().workspace().path(), toLoad(),
                           [like = shell().context()](Workspace &workspace, Search &work) {
                               return search(workspace, contextIn(workspace, like), work);
                           });
    m_running = job;
    if (m_lines.empty()) {
        m_empty->hide();
        m_skeleton->await(*job);
    }
    m_search.begin(shell(), job, [this](Result<Found> found) { finish(std::move(found)); });
    // What is answered in a moment does not flicker.
    QTimer::singleShot(Skeleton::patience, this, &ProposalPage::showRunning);
}

void ProposalPage::showRunning()
{
    if (!isComputing())
        return;
    m_compute->setEnabled(false);
    m_progressText->setText(tr("the search is running"));
    emit frameChanged();
}

void ProposalPage::stop()
{
    if (m_running)
        m_running->stop();
}

Result<ProposalPage::Found> ProposalPage::search(Workspace &workspace, const Context &context, Search &work)
{
    const Records &records = workspace.records();
    const auto question = allocationQuestion(records, context.day(), twoYears);
    if (!question)
        return tl::unexpected(question.error());
    AllocationSearch how;
    how.stop = &work.stopFlag();
    how.progress = [&work](int done, int all) { work.tell(done, all); };
    Found found;
    found.proposal = proposalOf(*question, allocate(question->problem, how));
    const auto placed = [](const AllocationLine &line) { return !line.unit.isNull(); };
    const auto &proposed = found.proposal.lines;
    found.written = std::any_of(proposed.begin(), proposed.end(), placed)
        && std::all_of(proposed.begin(), proposed.end(), [&](const AllocationLine &line) {
                        const auto stay = looseProposal(records, line.request);
                        return placed(line)
                            ? stay && stay->unit == line.unit && stay->start == line.start && stay->end == line.end
                            : !stay;
                    });
    const auto nameOf = [&](const HousingRequest &request) { return housing::guestName(workspace, context, request); };
    // Reservations of requests that stand whatever is computed: locked ones, and those that were accepted.
    for (const QUuid &id : records.ids(describe<HousingStay>())) {
        const auto stay = records.load(Id<HousingStay>(id));
        if (!stay || stay->request.isNull() || stay->status != StayStatus::Proposed || !stay->locked)
            continue;
        const auto request = records.load(stay->request);
        const auto unit = records.load(stay->unit);
        if (request && unit)
            found.lines.push_back({request->id, request->code, nameOf(*request), request->score.value_or(0),
                                   request->score.value_or(0), unit->id, unit->code, stay->start, exitOf(*stay),
                                   tr("locked by hand"), stay->id, true});
    }
    if (const auto loads = houseLoads(records)) {
        for (const UnitLoad &load : *loads)
            found.units.emplace_back(load.unit.code, load.unit.id.uuid());
    }
    for (const AllocationLine &line : found.proposal.lines) {
        const auto request = records.load(line.request);
        found.lines.push_back({line.request,
                               line.code,
                               request ? nameOf(*request) : QString(),
                               line.score,
                               line.priority,
                               line.unit,
                               line.unitCode,
                               line.start,
                               line.end,
                               line.reason,
                               {},
                               false});
        if (!request || stated(line.start) || found.units.empty())
            continue;
        Line &unplaced = found.lines.back();
        unplaced.offeredFrom =
            stated(request->wantedFrom) ? std::max(context.day(), request->wantedFrom) : context.day();
        unplaced.offeredTo = exitOf(
            offeredStay(records, *request, Id<HousingUnit>(found.units.front().second), unplaced.offeredFrom).stay);
    }
    std::stable_sort(found.lines.begin(), found.lines.end(), [](const Line &a, const Line &b) {
        return std::pair(-a.priority, a.code) < std::pair(-b.priority, b.code);
    });
    return found;
}

void ProposalPage::finish(Result<Found> result)
{
    m_compute->setEnabled(true);
    m_empty->setText(
        result ? tr("Nobody waits for an apartment. A request that was received or assessed is proposed here.")
               : result.error().text);
    Found found;
    if (result) {
        found = std::move(*result);
        m_proposal = std::move(found.proposal);
    }
    m_written = found.written;
    m_progressText->setText(m_proposal && m_proposal->stopped ? tr("stopped early: the best that was found")
                                                              : QString());
    m_lines = std::move(found.lines);
    {
        const Refilling filling(m_units);
        m_units->clear();
        for (const auto &[code, id] : found.units)
            m_units->addItem(code, id);
    }
    showLines();
    const auto placed =
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.unit.isNull(); });
    m_summary->setText(
        tr("%1 of %n request(s) find an apartment within two years. Points housed first, then the fewest "
           "empty days.",
           nullptr, static_cast<int>(m_lines.size()))
            .arg(placed)
        + QLatin1Char(' ')
        + (m_written ? tr("It is written: its stays are reserved until they are accepted or computed again.")
                     : tr("Nothing is written yet.")));
    m_summary->setVisible(!m_lines.empty());
    emit frameChanged();
}

void ProposalPage::showLines()
{
    clearLayout(*m_card->body());
    m_table = nullptr;
    m_empty->setVisible(m_lines.empty());
    m_card->setVisible(!m_lines.empty());
    m_side->setVisible(!m_lines.empty());
    if (m_lines.empty()) {
        m_line = -1;
        dropChoice();
        return;
    }
    m_table = new FactTable({{tr("Points"), 2, true},
                             {tr("Request"), 6},
                             {tr("Apartment"), 4},
                             {tr("From"), 3},
                             {tr("Exit"), 3},
                             {tr("Why"), 7}},
                            m_card);
    m_table->setAccessibleName(tr("Proposal of allocations"));
    for (const Line &line : m_lines)
        m_table->addOpening({QString::number(line.score), line.name,
                             line.unit.isNull() ? tr("none")
                                 : line.locked  ? tr("%1, locked").arg(line.unitCode)
                                                : line.unitCode,
                             italianText(line.start), italianText(line.end), line.reason},
                            line.unit.isNull());
    m_card->body()->addWidget(m_table);
    connect(m_table, &FactTable::opened, this, &ProposalPage::choose);
    choose(std::clamp(m_line, 0, static_cast<int>(m_lines.size()) - 1));
}

void ProposalPage::choose(int line)
{
    m_line = line;
    const Line &chosen = m_lines[static_cast<size_t>(line)];
    const Context context = shell().context();
    m_chosen->setText(chosen.name);
    const int at = m_units->findData(chosen.unit.uuid());
    m_units->setCurrentIndex(std::max(at, 0));
    HousingStay stay{.start = chosen.start, .end = chosen.end};
    if (!stated(stay.start)) {
        stay.start = chosen.offeredFrom;
        stay.end = chosen.offeredTo;
    }
    m_start->setValue(m_start->field().value(&stay, context));
    m_end->setValue(m_end->field().value(&stay, context));
    for (QWidget *part :
         {static_cast<QWidget *>(m_units), static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_end)})
        part->setEnabled(!chosen.locked && shell().canChange());
    showChoice();
    emit frameChanged();
}

void ProposalPage::tellNext(const QString &next)
{
    m_why->setText(tr("Why: %1").arg(m_lines[static_cast<size_t>(m_line)].reason) + QLatin1Char('\n') + next);
}

/// What was judged was so before the file, or the choice, changed.
void ProposalPage::dropChoice()
{
    m_judging.stop();
    m_judgingSkeleton->end();
    m_possible.reset();
}

void ProposalPage::showChoice()
{
    if (m_line < 0)
        return;
    dropChoice();
    const Line &line = m_lines[static_cast<size_t>(m_line)];
    m_lock->setText(line.locked ? tr("Unlock") : tr("Lock"));
    m_lock->setIconName(QStringLiteral("lock"));
    m_lock->setEnabled(shell().canChange());
    if (line.locked) {
        m_checks->set({});
        m_why->setText(tr("It stands whatever is computed. Unlocked, it goes back to the search."));
        return;
    }
    const auto start = m_start->value(), end = m_end->value();
    const Date *from = start ? std::get_if<Date>(&*start) : nullptr, *to = end ? std::get_if<Date>(&*end) : nullptr;
    if (!from || !to || !(*from < *to)) {
        m_checks->set({});
        tellNext(tr("The days cannot be read, or the exit is not after the entry."));
        m_lock->setEnabled(false);
        return;
    }
    tellNext(tr("Looking whether it is possible…"));
    using Judging = FileWork<Choice>;
    auto *judging = new Judging(
        {QStringLiteral("house"), tr("Looking what a stay would mean"), tr("Nothing is changed by looking.")},
        shell().workspace().path(), toLoad(),
        [id = line.request, unit = Id<HousingUnit>(m_units->currentData().toUuid()), from = *from, to = *to,
         like = shell().context()](Workspace &workspace, Judging &) -> Result<Choice> {
            (void)contextIn(workspace, like);
            const Records &records = workspace.records();
            const auto request = records.load(id);
            if (!request)
                return tl::unexpected(request.error());
            Choice choice;
            choice.stay = stayFor(records, *request, unit, from);
            choice.stay.end = to;
            // Locked, it takes the place of what was proposed for the request: that is nobody else.
            if (const auto written = looseProposal(records, id))
                choice.stay.id = written->id;
            choice.stay = withBeds(records, choice.stay);
            const StayConsequences means = consequencesOf(records, nullptr, choice.stay);
            choice.checks = housing::checksOf(means);
            choice.checks.prepend(housing::lengthCheck(records, *request, choice.stay));
            choice.possible = means.possible;
            choice.stay.code = nextStayCode(records, workspace.today());
            return choice;
        });
    m_judgingSkeleton->await(*judging);
    m_judging.begin(shell(), judging, [this](Result<Choice> choice) { showJudged(std::move(choice)); });
}

void ProposalPage::showJudged(Result<Choice> choice)
{
    m_checks->set(choice ? choice->checks : QList<CheckList::Check>());
    tellNext(!choice                ? choice.error().text
                 : choice->possible ? tr("Locked, it stands, and the others are computed around it.")
                                    : tr("Not possible like this: change the apartment or the days."));
    const bool possible = choice && choice->possible;
    if (possible)
        m_possible = std::move(choice->stay);
    m_lock->setEnabled(possible && shell().canChange());
}

void ProposalPage::lock()
{
    if (m_line < 0 || !m_lock->isEnabled())
        return;
    const Line line = m_lines[static_cast<size_t>(m_line)];
    Workspace &workspace = shell().workspace();
    Result<qint64> done = 0;
    if (line.locked) {
        const auto stay = workspace.records().load(line.stay);
        if (!stay)
            return;
        HousingStay after = *stay;
        after.locked = false;
        done = workspace.perform(
            {QT_TRANSLATE_NOOP("Command", "Unlock %1"), {{QString(), &describe<HousingStay>(), line.stay.uuid()}}},
            [&](Transaction &transaction) { return transaction.update(*stay, after); });
    } else {
        if (!m_possible) {
            shell().say(tr("It is still being looked at. Lock it in a moment."));
            return;
        }
        std::optional<HousingStay> stay = m_possible;
        stay->id = Id<HousingStay>(newUuid());
        done = workspace.perform(
            {QT_TRANSLATE_NOOP("Command", "Lock %1"), {{QString(), &describe<HousingStay>(), stay->id.uuid()}}},
            [&](Transaction &transaction) -> insieme::Done {
                INSIEME_TRY(removeLooseProposals(transaction, stay->request));
                INSIEME_TRY(transaction.insert(*stay));
                return followRequest(transaction, *stay);
            });
    }
    if (!done)
        shell().say(done.error().text, true);
    else
        shell().say(line.locked ? tr("Unlocked.") : tr("Locked; the others are computed around it."));
}

bool ProposalPage::write()
{
    if (!m_proposal || isComputing())
        return false;
    // A stay for every request that waits.
    const auto done = writeBeside<qint64>(
        shell(),
        {QStringLiteral("wand-sparkles"), tr("Writing the proposal"), tr("If you stop it, nothing is written.")},
        [proposal = *m_proposal](Workspace &workspace, FileWork<qint64> &work) {
            return workspace.perform({QT_TRANSLATE_NOOP("Command", "Propose allocations")},
                                     [&](Transaction &transaction) -> insieme::Done {
                                         INSIEME_TRY(writeProposal(transaction, proposal));
                                         if (work.wasStopped())
                                             return fail(Error::Code::Cancelled, {});
                                         return {};
                                     });
        });
    if (!done) {
        shell().say(done.error().text, done.error().code != Error::Code::Cancelled);
        return false;
    }
    shell().say(tr("The proposal is written."));
    return true;
}

void ProposalPage::print()
{
    documents::ListTable table;
    table.title = title();
    table.note = elided(tr("on %1; the days of exit are not counted").arg(italianText(shell().context().day())));
    table.columns = {{60, true}, {150}, {90}, {80}, {80}, {320}};
    table.headers = {tr("Points"), tr("Request"), tr("Apartment"), tr("From"), tr("Exit"), tr("Why")};
    for (const Line &line : m_lines)
        table.rows.push_back({QString::number(line.score), line.name, line.unit.isNull() ? tr("none") : line.unitCode,
                              italianText(line.start), italianText(line.end), line.reason});
    documents::Content content = documents::listDocument(table);
    documents::addLetterhead(content, shell().workspace().records(), shell().context());
    shell().openDocument(table.title, {std::move(content), {}, {}});
}

} // namespace insieme
