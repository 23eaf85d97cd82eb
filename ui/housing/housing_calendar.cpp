// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/housing_calendar.h"

#include "core/base/elision.h"
#include "core/base/language.h"
#include "core/calendar/periods.h"
#include "core/housing/property.h"
#include "ui/housing/calendar_print.h"
#include "ui/housing/housing_parts.h"
#include "ui/housing/stay_length.h"
#include "ui/housing/waiting_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/refilling.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/span_legend.h"

#include <QComboBox>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

constexpr int sideWidth = 290;
/// Below this the waiting list leaves its place to the months; it has a page of its own.
constexpr int widthForSide = 1080;

Date firstOfMonth(const Date &day)
{
    return *makeDate(day.year(), day.month(), 1);
}

} // namespace

HousingCalendar::HousingCalendar(Shell &shell, QWidget *parent)
    : Page(shell, parent)
    , m_timeline(nullptr)
    , m_keys(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 12);
    column->setSpacing(8);
    buildHead(*column);
    buildTools(*column);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_card = new Card({}, this);
    m_card->layout()->setContentsMargins(1, 1, 1, 1);
    m_card->layout()->setSpacing(0);
    m_timeline = new Timeline(m_card);
    m_timeline->setAccessibleName(tr("Apartments by months"));
    m_timeline->setLaneWidth(186);
    m_timeline->setSpread(365);
    m_timeline->setDropFormat(WaitingPanel::dragFormat());
    m_timeline->setJudge([this](const Timeline::Proposal &proposal) { return judge(proposal); });
    m_timeline->setNewEnd([this](const QString &lane, const Date &from) { return newEnd(lane, from); });
    m_skeleton = Skeleton::over(*m_timeline->viewport());
    m_card->body()->addWidget(m_timeline, 1);
    row->addWidget(m_card, 1);
    row->addWidget(buildEmpty(), 1);
    m_side = new Card({}, this);
    m_side->layout()->setContentsMargins(1, 1, 1, 1);
    m_side->layout()->setSpacing(0);
    m_side->setFixedWidth(sideWidth);
    m_waiting = new WaitingPanel(shell, m_side);
    m_side->body()->addWidget(m_waiting, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    auto *propose =
        new Button(QStringLiteral("wand-sparkles"), tr("Propose allocations"), Button::Kind::Secondary, m_side);
    foot->addWidget(propose);
    foot->addStretch();
    m_side->body()->addLayout(foot);
    m_keys = new KeyHints(m_side);
    m_keys->layout()->setContentsMargins(16, 0, 16, 12);
    m_side->body()->addWidget(m_keys);
    row->addWidget(m_side);
    column->addLayout(row, 1);

    connect(propose, &Button::clicked, this, [this] { this->shell().openPlace(QStringLiteral("housing-proposal")); });
    connect(m_timeline, &Timeline::accepted, this, &HousingCalendar::accept);
    connect(m_timeline, &Timeline::refused, this, [this](const QString &why) { this->shell().say(why); });
    connect(m_timeline, &Timeline::daysShown, this, &HousingCalendar::nameDays);
    connect(m_timeline, &Timeline::scaleChanged, this,
            [this] { m_scale->setCurrent(static_cast<int>(m_timeline->scale())); });
    connect(m_timeline, &Timeline::opened, this, [this](const QString &span) {
        if (const auto stay = CalendarLanes::stayOfSpan(span); !stay.isNull())
            this->shell().openRecord(describe<HousingStay>(), stay.uuid());
    });
    connect(m_timeline, &Timeline::carried, this, [this](const QByteArray &data) {
        m_waiting->choose(Id<HousingRequest>(QUuid::fromString(QString::fromLatin1(data))));
    });
    connect(m_waiting, &WaitingPanel::proposeWanted, this, &HousingCalendar::proposeRequest);
    connect(m_waiting, &WaitingPanel::openWanted, this,
            [this](const QUuid &id) { this->shell().openRecord(describe<HousingRequest>(), id); });
    reload({});
}

QWidget *HousingCalendar::buildEmpty()
{
    m_empty = new Card({}, this);
    auto *state = new EmptyState(m_empty);
    state->set({{QStringLiteral("house"), tr("Apartment")},
                {QStringLiteral("inbox"), tr("Request")},
                {QStringLiteral("key-round"), tr("Stay")},
                {QStringLiteral("receipt"), tr("Contributions")}},
               tr("Here stand the apartments, with their guests as bars"),
               shell().canChange() ? tr("Write down the first apartment with its beds, or a request that waits.")
                                   : tr("No apartment is written down."));
    if (shell().canChange()) {
        state->addAction(QStringLiteral("plus"), tr("New apartment"), Qt::Key_N, true,
                         [this] { shell().openNew(QStringLiteral("units")); });
        state->addAction(QStringLiteral("inbox"), tr("New request"), {}, false,
                         [this] { shell().openNew(QStringLiteral("requests")); });
    }
    m_empty->body()->addWidget(state, 1);
    m_empty->hide();
    return m_empty;
}

void HousingCalendar::buildHead(QVBoxLayout &column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new IconTile(QStringLiteral("house"), 3, this));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    m_heading = new Label(title(), 20, QFont::DemiBold, Label::Role::Text, this);
    m_summary = new Label({}, 13, QFont::Normal, Label::Role::Secondary, this);
    titles->addWidget(m_heading);
    titles->addWidget(m_summary);
    head->addLayout(titles, 1);
    m_properties = new QComboBox(this);
    m_properties->setAccessibleName(tr("Property"));
    m_properties->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_properties->setMinimumContentsLength(20);
    m_properties->hide(); // nobody knows yet whether there are several
    head->addWidget(m_properties);
    for (const bool large : {false, true}) {
        auto *print = new Button(QStringLiteral("printer"), large ? tr("Print A3") : tr("Print A4"),
                                 Button::Kind::Secondary, this);
        if (!large)
            print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
        connect(print, &Button::clicked, this, [this, large] { printOn(large); });
        head->addWidget(print);
    }
    column.addLayout(head);
    connect(m_properties, &QComboBox::currentIndexChanged, this, [this] { reload({}); });
}

void HousingCalendar::buildTools(QVBoxLayout &column)
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_scale = new Segmented({tr("Weeks"), tr("Months"), tr("Years")}, this);
    m_scale->setAccessibleName(tr("Scale"));
    m_scale->setCurrent(1);
    tools->addWidget(m_scale);
    auto *back = Button::iconOnly(QStringLiteral("chevron-left"), tr("Earlier"), this);
    auto *on = Button::iconOnly(QStringLiteral("chevron-right"), tr("Later"), this);
    m_days = new Label({}, 13, QFont::DemiBold, Label::Role::Text, this);
    m_days->setMinimumWidth(190);
    m_days->setAlignment(Qt::AlignCenter);
    auto *today = new Button(tr("Today"), Button::Kind::Ghost, this);
    today->setKey(QKeySequence(Qt::Key_T));
    tools->addWidget(back);
    tools->addWidget(m_days);
    tools->addWidget(on);
    tools->addWidget(today);
    tools->addStretch();
    tools->addWidget(new SpanLegend({{tr("stay"), Timeline::Look::Soft},
                                     {tr("entry"), Timeline::Look::Soft, Theme::Tone::Warn},
                                     {tr("reserved"), Timeline::Look::Dashed, Theme::Tone::Info},
                                     {tr("works"), Timeline::Look::Hatched, Theme::Tone::Neutral}},
                                    this));
    column.addLayout(tools);
    connect(m_scale, &Segmented::currentChanged, this,
            [this](int scale) { m_timeline->setScale(static_cast<Timeline::Scale>(scale)); });
    connect(back, &Button::clicked, this, [this] { turn(-1); });
    connect(on, &Button::clicked, this, [this] { turn(1); });
    connect(today, &Button::clicked, this, [this] { m_timeline->showToday(); });
}

QString HousingCalendar::title() const
{
    return PageCatalogue::titleOf(*pageCatalogue().findPlace(u"housing"), shell().workspace());
}

std::optional<PageAction> HousingCalendar::primaryAction()
{
    // Without apartments nobody can stay in one.
    if (!m_empty->isHidden())
        return PageAction{tr("New apartment"), QStringLiteral("plus"), QKeySequence(Qt::Key_N),
                          [this] { shell().openNew(QStringLiteral("units")); }};
    return PageAction{tr("New stay"), QStringLiteral("plus"), QKeySequence(Qt::Key_N),
                      [this] { shell().openNew(QStringLiteral("allocations")); }};
}

QList<PageAction> HousingCalendar::actions()
{
    const auto scale = [this](const QString &text, Timeline::Scale value) {
        return PageAction{text, QStringLiteral("chart-gantt"), {}, [this, value] { m_timeline->setScale(value); }};
    };
    return {scale(tr("Show weeks"), Timeline::Scale::Weeks),
            scale(tr("Show months"), Timeline::Scale::Months),
            scale(tr("Show years"), Timeline::Scale::Years),
            {tr("Print A3"), QStringLiteral("printer"), {}, [this] { printOn(true); }},
            {tr("Propose allocations"), QStringLiteral("wand-sparkles"), {}, [this] {
                 shell().openPlace(QStringLiteral("housing-proposal"));
             }}};
}

void HousingCalendar::takeFocus()
{
    if (m_empty->isHidden() || !m_empty->findChild<EmptyState *>()->takeFocus())
        m_timeline->setFocus();
}

void HousingCalendar::setChoices(const QVariant &choices)
{
    m_timeline->setSight(choices.value<Timeline::Sight>());
    m_placed = true;
}

QString HousingCalendar::summary() const
{
    return m_summary->text();
}

HousingCalendar::Shown HousingCalendar::read(const Workspace &workspace, const Context &context,
                                             const Id<HousingProperty> &chosen, bool changes)
{
    Shown shown;
    for (const QUuid &id : workspace.records().ids(describe<HousingProperty>()))
        shown.properties.emplace_back(id, workspace.title(describe<HousingProperty>(), id, context.day()));
    Id<HousingProperty> property;
    if (shown.properties.size() == 1)
        property = Id<HousingProperty>(shown.properties.front().first);
    for (const auto &[id, name] : shown.properties) {
        if (id == chosen.uuid())
            property = chosen;
    }
    if (auto house = workspace.records().load(property))
        shown.house = std::move(*house);
    shown.lanes = CalendarLanes(workspace, context, property, changes);
    shown.nextCode = nextStayCode(workspace.records(), workspace.today());
    return shown;
}

void HousingCalendar::reload(const Changes &)
{
    using Look = FileWork<Shown>;
    auto *look =
        new Look({QStringLiteral("house"), tr("Looking through the apartments"), tr("Nothing is changed by looking.")},
                 shell().workspace().path(), toLoad(),
                 [like = shell().context(), chosen = Id<HousingProperty>(m_properties->currentData().toUuid()),
                  changes = shell().canChange()](Workspace &workspace, Look &) -> Result<Shown> {
                     const Context context = contextIn(workspace, like);
                     return read(workspace, context, chosen, changes);
                 });
    m_skeleton->await(*look);
    m_look.begin(shell(), look, [this](Result<Shown> shown) { show(std::move(shown)); });
    m_waiting->reload();
}

void HousingCalendar::show(Result<Shown> shown)
{
    if (!shown) {
        m_drawn.reset();
        m_summary->setText(shown.error().text);
        return;
    }
    const bool otherHouses = shown->properties != m_shown.properties;
    m_shown = std::move(*shown);
    if (otherHouses)
        fillProperties();
    const CalendarLanes &lanes = m_shown.lanes;
    const std::optional<HousingProperty> &house = m_shown.house;
    const bool any = !lanes.lanes().isEmpty();
    m_heading->setText(house ? house->name : title());
    m_summary->setText(!any ? tr("No apartment is written down.")
                           : house && !house->address.isEmpty()
                           ? QStringLiteral("%1. %2").arg(house->address, lanes.summary())
                           : lanes.summary());
    const bool keys = m_timeline->hasFocus();
    m_empty->setVisible(!any);
    m_card->setVisible(any);
    if (keys && !any)
        takeFocus();
    const auto [first, last] = lanes.days();
    m_timeline->setToday(shell().context().day());
    m_timeline->setRange(firstOfMonth(first), calendar::addMonths(last, 6).end_of_month());
    m_timeline->setLanes(lanes.lanes());
    if (const Id<HousingStay> accepted = std::exchange(m_accepted, {}); !accepted.isNull())
        m_timeline->setCurrentSpan(lanes.spanOf(accepted));
    if (!std::exchange(m_placed, true))
        m_timeline->showDay(firstOfMonth(calendar::addMonths(shell().context().day(), -2)));
    nameDays();
    m_keys->setVisible(any);
    m_keys->show(m_timeline->keys());
    emit frameChanged(); // what keys do, with bars
    if (const auto drawn = std::exchange(m_drawn, {})) {
        m_waiting->choose(drawn->second);
        if (m_waiting->current() && m_waiting->current()->request.id == drawn->second)
            accept(drawn->first);
        else
            shell().say(tr("The stay was not written: the list of who waits is not there. Draw it once more."), true);
    }
}

void HousingCalendar::fillProperties()
{
    const Refilling filling(m_properties);
    m_properties->clear();
    if (m_shown.properties.size() != 1)
        m_properties->addItem(tr("All properties"), QUuid());
    for (const auto &[id, name] : m_shown.properties) {
        m_properties->addItem(name, id);
        if (m_shown.house && id == m_shown.house->id.uuid())
            m_properties->setCurrentIndex(m_properties->count() - 1);
    }
    m_properties->setVisible(m_shown.properties.size() > 1);
}

void HousingCalendar::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setVisible(width() >= widthForSide);
}

void HousingCalendar::nameDays()
{
    const auto [first, last] = m_timeline->visibleDays();
    const auto name = [](const Date &day) {
        return stated(day)
            ? QLocale(language()).toString(QDate(day.year(), day.month(), day.day()), QStringLiteral("MMM yyyy"))
            : QString();
    };
    m_days->setText(QStringLiteral("%1 – %2").arg(name(first), name(last)));
}

void HousingCalendar::turn(int pages)
{
    const auto [first, last] = m_timeline->visibleDays();
    if (stated(first))
        m_timeline->showDay(first + Days((last - first).days() * 3 / 4 * pages));
}

std::optional<HousingStay> HousingCalendar::stayOf(const QString &span) const
{
    const Id<HousingStay> id = CalendarLanes::stayOfSpan(span);
    auto stay = shell().workspace().records().load(id);
    return stay ? std::optional(std::move(*stay)) : std::nullopt;
}

std::optional<HousingStay> HousingCalendar::proposed(const Timeline::Proposal &proposal,
                                                     const HousingStay *before) const
{
    const Records &records = shell().workspace().records();
    const Id<HousingUnit> unit = CalendarLanes::unitOfLane(proposal.lane);
    const Date exit = proposal.to + Days(1);
    if (proposal.kind == Timeline::Proposal::Kind::New) {
        const WaitingLine *line = m_waiting->current();
        if (!line)
            return {};
        HousingStay stay = stayFor(records, line->request, unit, proposal.from);
        stay.end = exit;
        return withBeds(records, stay);
    }
    if (!before)
        return {};
    if (proposal.kind == Timeline::Proposal::Kind::End)
        return withExit(*before, exit, shell().workspace().today());
    const bool running = before->status == StayStatus::Running;
    const QList<Timeline::Lane> &lanes = m_shown.lanes.lanes();
    const auto spanned = std::find_if(lanes.begin(), lanes.end(), [&](const Timeline::Lane &lane) {
        return std::any_of(lane.spans.begin(), lane.spans.end(),
                           [&](const Timeline::Span &span) { return span.key == proposal.span; });
    });
    const bool sameLane = spanned != lanes.end() && spanned->key == proposal.lane;
    HousingStay after = running ? *before : shifted(*before, (proposal.from - before->start).days());
    if (sameLane)
        return after;
    const Date from = running ? std::max(before->start, shell().workspace().today()) : after.start;
    std::vector<Id<HousingBed>> beds;
    for (const HousingBed &bed : freeBeds(records, after, unit, from))
        beds.push_back(bed.id);
    return movedTo(records, after, unit, beds, from);
}

/// As long as the request asks for, or as the house and the next guest allow.
Date HousingCalendar::newEnd(const QString &lane, const Date &from) const
{
    const WaitingLine *line = m_waiting->current();
    const HousingRequest request = line ? line->request : HousingRequest{};
    const Date exit = line
        ? exitOf(offeredStay(shell().workspace().records(), request, CalendarLanes::unitOfLane(lane), from).stay)
        : exitAskedFor(request, from);
    return exit - Days(1);
}

Timeline::Judgement HousingCalendar::judge(const Timeline::Proposal &proposal) const
{
    Timeline::Judgement result;
    const std::optional<HousingStay> found = stayOf(proposal.span);
    const HousingStay *before = found ? &*found : nullptr;
    const auto after = proposed(proposal, before);
    if (!after) {
        result.possible = false;
        result.title = tr("For whom?");
        result.changes = {{tr("Days"), {}, tr("%1 – %2").arg(italianText(proposal.from), italianText(proposal.to))}};
        result.checks << CheckList::Check{Theme::Tone::Warn, tr("Waiting list"),
                                          tr("nobody is chosen there; N opens an empty form")};
        return result;
    }
    const Records &records = shell().workspace().records();
    const StayConsequences means = consequencesOf(records, before, *after);
    result.checks = housing::checksOf(means);
    if (!before)
        result.checks.prepend(housing::lengthCheck(records, m_waiting->current()->request, *after));
    result.possible = means.possible;
    if (before && *after == *before && CalendarLanes::unitOfLane(proposal.lane) != before->unit
        && proposal.kind == Timeline::Proposal::Kind::Move)
    {
        result.possible = false;
        result.checks = {{Theme::Tone::Bad, tr("Capacity"), tr("there are not enough free beds")}};
    }
    result.title = proposal.kind == Timeline::Proposal::Kind::New ? m_waiting->nameOf(*m_waiting->current())
                                                                  : m_shown.lanes.nameOf(before->id);
    const auto unitOf = [&](const Id<HousingUnit> &id) {
        const auto unit = records.load(id);
        return unit ? unit->code : QString();
    };
    if (proposal.kind == Timeline::Proposal::Kind::Move && before->status == StayStatus::Running)
        result.changes << ChangePreview::Change{tr("From today"), unitOf(before->unit),
                                                unitOf(CalendarLanes::unitOfLane(proposal.lane))};
    else if (proposal.kind != Timeline::Proposal::Kind::End)
        result.changes << ChangePreview::Change{tr("Apartment"), before ? unitOf(before->unit) : QString(),
                                                unitOf(after->unit)}
                       << ChangePreview::Change{tr("Entry"), before ? italianText(before->start) : QString(),
                                                italianText(after->start)};
    result.changes << ChangePreview::Change{tr("Exit"), before ? italianText(exitOf(*before)) : QString(),
                                            italianText(exitOf(*after))};
    if (!result.possible && stated(means.possibleExit) && proposal.kind != Timeline::Proposal::Kind::Move) {
        result.possibleUntil = means.possibleExit - Days(1);
        result.nearest = elided(tr("Stop at %1").arg(italianText(means.possibleExit).left(5)));
    }
    return result;
}

void HousingCalendar::accept(const Timeline::Proposal &proposal)
{
    if (proposal.kind == Timeline::Proposal::Kind::New && isLooking()) {
        // The code that is known may be taken by what has just changed.
        if (m_waiting->current())
            m_drawn.emplace(proposal, m_waiting->current()->request.id);
        return;
    }
    const std::optional<HousingStay> before = stayOf(proposal.span);
    auto after = proposed(proposal, before ? &*before : nullptr);
    if (!after || (before && *after == *before))
        return;
    const bool fresh = !before;
    const std::optional<CheckList::Check> length = fresh
        ? std::optional(housing::lengthCheck(shell().workspace().records(), m_waiting->current()->request, *after))
        : std::nullopt;
    if (fresh) {
        after->id = Id<HousingStay>(newUuid());
        after->code = m_shown.nextCode;
    }
    using Kind = Timeline::Proposal::Kind;
    const char *label = fresh              ? QT_TRANSLATE_NOOP("Command", "Propose %1")
        : proposal.kind == Kind::Move      ? QT_TRANSLATE_NOOP("Command", "Move %1")
        : exitOf(*before) < exitOf(*after) ? QT_TRANSLATE_NOOP("Command", "Extend %1")
                                           : QT_TRANSLATE_NOOP("Command", "End %1 early");
    const auto done =
        shell().workspace().perform({label, {LabelArgument{{}, &describe<HousingStay>(), after->id.uuid()}}},
                                    [&](Transaction &transaction) -> insieme::Done {
                                        if (!fresh)
                                            return transaction.update(*before, *after);
                                        INSIEME_TRY(transaction.insert(*after));
                                        return followRequest(transaction, *after);
                                    });
    if (!done) {
        shell().say(done.error().text, true);
        reload({});
        return;
    }
    m_accepted = after->id;
    m_timeline->setFocus();
    QString said = fresh
        ? elided(tr("Proposed from %1 to %2.").arg(italianText(after->start), italianText(exitOf(*after))))
        : elided(tr("The day of exit is %1.").arg(italianText(exitOf(*after))));
    if (length && length->tone == Theme::Tone::Warn)
        said += QLatin1Char(' ') + length->fact + QLatin1Char('.');
    shell().say(said);
}

/// The chosen request where it fits first.
void HousingCalendar::proposeRequest()
{
    const WaitingLine *line = m_waiting->current();
    if (!line || !m_placed || !shell().canChange())
        return;
    if (line->unit.isNull()) {
        shell().say(tr("No apartment is free for this request within two years; the proposal says why."), true);
        return;
    }
    m_timeline->showDay(line->from - Days(60));
    m_timeline->setFocus();
    m_timeline->proposeNew(uuidText(line->unit.uuid()), line->from);
}

void HousingCalendar::print()
{
    printOn(false);
}

void HousingCalendar::printOn(bool large)
{
    if (!m_placed) {
        shell().say(tr("The apartments are still being read. Print them in a moment."), true);
        return;
    }
    const auto [first, last] = m_timeline->visibleDays();
    if (!stated(first) || m_shown.lanes.lanes().isEmpty())
        return;
    documents::Composed composed;
    composed.content = calendarDocument(shell(), m_shown.lanes, m_heading->text(), first, last, large);
    const QString title = composed.content.title;
    shell().openDocument(title, std::move(composed));
}

} // namespace insieme
