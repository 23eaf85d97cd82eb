// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contracts_timeline.h"

#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/contracts/act.h"
#include "core/contracts/extension.h"
#include "core/documents/contract_papers.h"
#include "core/registry/organisation.h"
#include "ui/contracts/act_panel.h"
#include "ui/contracts/check_remedy.h"
#include "ui/shell/page_head.h"
#include "ui/shell/print_beside.h"
#include "ui/shell/welcomes.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/span_legend.h"

#include <algorithm>
#include <map>
#include <QVBoxLayout>

namespace insieme {
namespace {

using Days = boost::gregorian::days;
using Shown = ContractsTimeline::Shown;

constexpr int ofContracts = 1; ///< the colour of the area; how far a contract is its look tells

Timeline::Look lookOf(const Agreement &agreement, const Date &today)
{
    if (agreement.status == AgreementStatus::Draft || agreement.status == AgreementStatus::Sent)
        return Timeline::Look::Dashed;
    const bool over = agreement.status == AgreementStatus::Signed && stated(agreement.end) && agreement.end < today;
    return isBinding(agreement.status) && !over ? Timeline::Look::Solid : Timeline::Look::Soft;
}

/// A bar is the agreement, or something about it.
Id<Agreement> agreementOf(const QString &span)
{
    return Id<Agreement>(QUuid::fromString(span.section(QLatin1Char('/'), 0, 0)));
}

/// `changes`: the ends can be moved.
Result<Shown> lanesOf(const Workspace &workspace, const Date &today, bool changes, const std::function<bool()> &goOn)
{
    std::map<QString, std::vector<Agreement>> bodies;
    // Far beyond, the bars of today would be too short to read.
    Date first = today - Days(2L * 365), last = today + Days(365);
    for (const QUuid &id : workspace.records().ids(describe<Agreement>())) {
        if (!goOn())
            return fail(Error::Code::Cancelled,
                        ContractsTimeline::tr("It was stopped: the contracts are not all shown."));
        auto agreement = workspace.records().load(Id<Agreement>(id));
        if (!agreement || !stated(agreement->start) || agreement->status == AgreementStatus::Abandoned)
            continue;
        if (stated(agreement->end) && agreement->end < first && !isBinding(agreement->status))
            continue;
        if (stated(agreement->end))
            last = std::max(last, std::min(agreement->end, today + Days(6L * 365)));
        const QString body = agreement->body.isNull()
            ? ContractsTimeline::tr("Without a body")
            : workspace.title(describe<Organisation>(), agreement->body.uuid(), today);
        bodies[body].push_back(std::move(*agreement));
    }
    QList<Timeline::Lane> lanes;
    for (auto &[body, agreements] : bodies) {
        std::sort(agreements.begin(), agreements.end(),
                  [](const Agreement &a, const Agreement &b) { return a.start < b.start; });
        Timeline::Lane lane;
        lane.key = body;
        lane.title = body;
        std::vector<Date> ends;
        Date notice;
        for (const Agreement &agreement : agreements) {
            const QString key = uuidText(agreement.id.uuid());
            Date end = stated(agreement.end) ? agreement.end : last;
            const bool movable = changes && isBinding(agreement.status) && stated(agreement.end);
            QList<Timeline::Span> more;
            if (agreement.status == AgreementStatus::TechnicalExtension && agreement.end < today) {
                more << Timeline::Span{key + QStringLiteral("/t"),
                                       agreement.end + Days(1),
                                       today,
                                       ContractsTimeline::tr("technical extension"),
                                       0,
                                       Timeline::Look::Hatched,
                                       Theme::Tone::Warn};
                end = today;
            }
            for (const AgreementAct &act : actsOf(workspace.records(), agreement.id)) {
                if (act.status == ActStatus::Draft && isExtension(act.kind) && stated(act.newEnd)
                    && stated(agreement.end) && agreement.end < act.newEnd)
                {
                    more << Timeline::Span{key + QStringLiteral("/d"),
                                           agreement.end + Days(1),
                                           act.newEnd,
                                           elided(ContractsTimeline::tr("until %1").arg(italianText(act.newEnd))),
                                           ofContracts,
                                           Timeline::Look::Dashed};
                    more.last().movable = movable;
                    end = std::max(end, act.newEnd);
                }
            }
            size_t row = 0;
            while (row < ends.size() && !(ends[row] < agreement.start))
                ++row;
            if (row == ends.size())
                ends.push_back(end);
            else
                ends[row] = end;
            Timeline::Span span;
            span.key = key;
            span.from = agreement.start;
            span.to = stated(agreement.end) ? agreement.end : Date();
            span.text = agreement.subject;
            span.series = ofContracts;
            span.look = lookOf(agreement, today);
            span.row = static_cast<int>(row);
            span.movable = movable;
            lane.spans << span;
            for (Timeline::Span &each : more) {
                each.row = static_cast<int>(row);
                lane.spans << each;
            }
            const Date by = noticeBy(agreement);
            if (isBinding(agreement.status) && stated(by) && !(by < today) && (!stated(notice) || by < notice))
                notice = by;
        }
        lane.rows = std::max<int>(1, static_cast<int>(ends.size()));
        if (stated(notice))
            lane.note = elided(ContractsTimeline::tr("notice by %1").arg(italianText(notice)));
        lanes << lane;
    }
    return Shown{std::move(lanes), *makeDate(first.year(), 1, 1), last + Days(60)};
}

} // namespace

ContractsTimeline::ContractsTimeline(Shell &shell, QWidget *parent)
    : Page(shell, parent)
    , m_empty(new EmptyState(this))
    , m_timeline(new Timeline(this))
    , m_skeleton(Skeleton::over(*m_timeline->viewport()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 14);
    column->setSpacing(12);
    auto *head = new PageHead(QStringLiteral("chart-gantt"), 1, title(), this);
    head->addPrint(*this);
    column->addWidget(head);
    m_empty->hide();
    column->addWidget(m_empty, 1);
    using Look = Timeline::Look;
    m_legend = new SpanLegend({{tr("in force"), Look::Solid, Theme::Tone::Ok, ofContracts},
                               {tr("concluded"), Look::Soft, Theme::Tone::Ok, ofContracts},
                               {tr("draft or proposed"), Look::Dashed, Theme::Tone::Info},
                               {tr("technical extension"), Look::Hatched, Theme::Tone::Warn}},
                              this);
    column->addWidget(m_legend, 0, Qt::AlignRight);
    column->addWidget(m_timeline, 1);
    m_keys = new KeyHints(this);
    column->addWidget(m_keys);
    m_timeline->setLaneWidth(250);
    m_timeline->setAccessibleName(tr("Contracts in time"));
    m_timeline->setScale(Timeline::Scale::Years);
    connect(m_timeline, &Timeline::opened, this,
            [this](const QString &span) { this->shell().openRecord(describe<Agreement>(), agreementOf(span).uuid()); });
    m_timeline->setJudge([this](const Timeline::Proposal &proposal) { return judge(proposal); });
    connect(m_timeline, &Timeline::accepted, this, &ContractsTimeline::extend);
    connect(m_timeline, &Timeline::refused, this, [this](const QString &why) { this->shell().say(why); });
    reload({});
}

QString ContractsTimeline::title() const
{
    return tr("Contracts in time");
}

void ContractsTimeline::setChoices(const QVariant &choices)
{
    m_timeline->setSight(choices.value<Timeline::Sight>());
}

void ContractsTimeline::takeFocus()
{
    if (m_empty->isHidden() || !m_empty->takeFocus())
        m_timeline->setFocus();
}

void ContractsTimeline::reload(const Changes &)
{
    using Look = FileWork<Shown>;
    auto *look = new Look(
        {QStringLiteral("chart-gantt"), tr("Looking through the contracts"), tr("Nothing is changed by looking.")},
        shell().workspace().path(), toLoad(),
        [like = shell().context(), changes = shell().canChange()](Workspace &workspace, Look &work) {
            const Context context = contextIn(workspace, like);
            return lanesOf(workspace, context.day(), changes, [&work] { return !work.wasStopped(); });
        });
    m_skeleton->await(*look);
    m_look.begin(shell(), look, [this](const Result<Shown> &shown) { show(shown); });
}

void ContractsTimeline::show(const Result<Shown> &shown)
{
    const bool empty = !shown || shown->lanes.isEmpty();
    if (shown)
        setWelcome(*m_empty, shell(), "contracts-timeline", "agreements");
    else
        m_empty->set({}, shown.error().text, {});
    const bool keys = m_timeline->hasFocus();
    m_empty->setVisible(empty);
    for (QWidget *part :
         {static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_legend)})
        part->setVisible(!empty);
    if (empty && keys)
        m_empty->takeFocus();
    if (!shown)
        return;
    m_timeline->setToday(shell().context().day());
    m_timeline->setRange(shown->first, shown->last);
    m_timeline->setLanes(shown->lanes);
    m_keys->show(m_timeline->keys());
}

/// Of the act as its panel begins: the draft that is kept, or an option. What stands in the way of its registration is
/// no reason not to draft it.
Timeline::Judgement ContractsTimeline::judge(const Timeline::Proposal &proposal) const
{
    Timeline::Judgement result;
    const Records &records = shell().workspace().records();
    const auto agreement = records.load(agreementOf(proposal.span));
    if (!agreement) {
        result.possible = false;
        return result;
    }
    AgreementAct act;
    for (const AgreementAct &each : actsOf(records, agreement->id)) {
        if (each.status == ActStatus::Draft && isExtension(each.kind))
            act = each;
    }
    act.agreement = agreement->id;
    act.newEnd = proposal.to;
    result.possible = agreement->end < proposal.to;
    result.title = agreement->subject;
    result.accept = tr("Extend…");
    for (const CheckItem &item : extensionChecks(records, *agreement, act, shell().workspace().today())) {
        if (item.level != CheckItem::Level::Ok || item.code == QLatin1String("new_end"))
            result.checks << checkOf(item, agreement->id, shell());
    }
    if (const auto after = withAct(*agreement, completed(*agreement, act)); after && result.possible)
        result.changes = changesOf(records, *agreement, *after, act, shell().context());
    return result;
}

void ContractsTimeline::extend(const Timeline::Proposal &proposal)
{
    RecordPanel *panel =
        shell().openPanel(describe<Agreement>(), agreementOf(proposal.span).uuid(), QStringLiteral("extend"));
    if (auto *acts = qobject_cast<ExtendPanel *>(panel)) {
        acts->open();
        acts->proposeEnd(proposal.to);
    }
}

void ContractsTimeline::print()
{
    printBeside(shell(), title(), [](const Workspace &workspace, const Context &context) {
        return documents::Composed{
            documents::contractRegisterDocument(workspace.records(), context.day(), context), {}, {}};
    });
}

} // namespace insieme
