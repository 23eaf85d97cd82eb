// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contract_overview.h"

#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "core/contracts/contract_checks.h"
#include "core/contracts/contract_values.h"
#include "core/contracts/plan.h"
#include "core/contracts/tariff_days.h"
#include "core/record/amount.h"
#include "core/record/display.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "ui/contracts/check_remedy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/timeline.h"

#include <algorithm>
#include <QVBoxLayout>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

/// "65" or "33,34".
QString shortPercent(qint64 basisPoints)
{
    return basisPoints % 100 == 0 ? QString::number(basisPoints / 100) : italianText(Percent{basisPoints});
}

} // namespace

ContractOverview::ContractOverview(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void ContractOverview::showRecord(const AnyRecord &record)
{
    m_agreement = record.as<Agreement>();
    m_stale = true;
    if (isVisible())
        build();
}

void ContractOverview::showProposal(const AnyRecord &record)
{
    if (&record.type() != &describe<AgreementAct>())
        return;
    m_proposal = record.as<AgreementAct>();
    if (m_timeline && !m_stale)
        fillTimeline();
}

void ContractOverview::showEvent(QShowEvent *event)
{
    RecordPanel::showEvent(event);
    if (m_stale)
        build();
}

QString ContractOverview::nameOf(const Id<Cooperative> &cooperative) const
{
    const auto record = m_shell.workspace().records().load(cooperative);
    const OrganisationName *name = record ? nameOn(*record, m_shell.context().day()) : nullptr;
    return !name ? QString() : name->shortName.isEmpty() ? name->name : name->shortName;
}

void ContractOverview::build()
{
    m_stale = false;
    clearLayout(*m_column);
    m_timeline = nullptr;
    m_checks = m_plan = nullptr;
    if (stated(m_agreement.start) && stated(m_agreement.end))
        m_column->addWidget(timelineCard());
    if (QWidget *services = servicesCard())
        m_column->addWidget(services);
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QVBoxLayout *side : {left, right}) {
        side->setSpacing(12);
        row->addLayout(side, 1);
    }
    if (QWidget *shares = sharesCard())
        left->addWidget(shares);
    left->addWidget(checksCard());
    if (QWidget *plan = planCard())
        right->addWidget(plan);
    if (QWidget *consumption = consumptionCard())
        right->addWidget(consumption);
    left->addStretch(1);
    if (right->isEmpty())
        row->removeItem(right);
    else
        right->addStretch(1);
    m_column->addWidget(both);
}

QWidget *ContractOverview::timelineCard()
{
    auto *card = new Card({}, this);
    m_timeline = new Timeline(card);
    m_timeline->setAccessibleName(isContract(m_agreement.kind) ? tr("Contract") : tr("Convention"));
    fillTimeline();
    card->body()->addWidget(m_timeline);
    return card;
}

void ContractOverview::fillTimeline()
{
    const Records &records = m_shell.workspace().records();
    const Date start = m_agreement.start, end = m_agreement.end, today = m_shell.context().day();
    QList<Timeline::Lane> lanes;
    Date last = end;
    const auto lane = [&lanes](const QString &title) -> Timeline::Lane & {
        lanes << Timeline::Lane{QString::number(lanes.size()), title, {}, 1, {}};
        return lanes.last();
    };
    const auto add = [](Timeline::Lane &in, const Date &from, const Date &to, const QString &text, int series,
                        Timeline::Look look, std::optional<Theme::Tone> tone = {}) {
        Timeline::Span span;
        span.key = in.key + QLatin1Char('/') + QString::number(in.spans.size());
        span.from = from;
        span.to = to;
        span.text = text;
        span.series = series;
        span.look = look;
        span.tone = tone;
        in.spans << span;
    };
    Timeline::Lane &term = lane(isContract(m_agreement.kind) ? tr("Contract") : tr("Convention"));
    const auto months = calendar::wholeMonths(start, end);
    add(term, start, end,
        months ? elided(tr("%n month(s), until %1", nullptr, *months).arg(italianText(end)))
               : elided(tr("until %1").arg(italianText(end))),
        0, Timeline::Look::Solid);
    std::vector<AgreementAct> drafts = actsOf(records, m_agreement.id);
    std::erase_if(drafts, [this](const AgreementAct &act) { return act.id == m_proposal.id; });
    drafts.push_back(m_proposal);
    for (const AgreementAct &act : drafts) {
        if (act.status == ActStatus::Draft && isExtension(act.kind) && stated(act.newEnd) && end < act.newEnd) {
            const auto added = calendar::wholeMonths(end + Days(1), act.newEnd);
            add(lanes.front(), end + Days(1), act.newEnd,
                added ? tr("+%n month(s)", nullptr, *added)
                      : tr("+%n day(s)", nullptr, static_cast<int>((act.newEnd - end).days())),
                0, Timeline::Look::Dashed);
            last = std::max(last, act.newEnd);
        }
    }
    for (const Service &service : servicesOf(records, m_agreement.id)) {
        Timeline::Lane &prices = lane(tr("Tariff %1").arg(service.name));
        for (const Tariff &tariff : tariffsOf(records, service.id)) {
            const Date from = std::max(start, stated(tariff.validFrom) ? tariff.validFrom : start);
            const Date to = stated(tariff.validTo) ? tariff.validTo : std::max(end, from + Days(180));
            add(prices, from, to, amountText(tariff.total()), 1,
                tariff.proposed ? Timeline::Look::Dashed : Timeline::Look::Soft);
            if (tariff.proposed)
                last = std::max(last, to);
            else if (!stated(tariff.validTo) && end < to)
                prices.spans.last().to = end;
        }
        const auto periods = sharePeriods(m_agreement, service.name, start, end);
        if (periods.size() < 2 && (periods.empty() || periods.front().parts.size() < 2))
            continue;
        Timeline::Lane &who = lane(tr("Shares %1").arg(service.name));
        for (const SharePeriod &period : periods) {
            QStringList texts;
            for (const SharePart &part : period.parts)
                texts << QStringLiteral("%1 %2").arg(nameOf(part.cooperative), shortPercent(part.weight));
            add(who, period.days.from, period.days.to, texts.join(QStringLiteral(", ")), 2, Timeline::Look::Soft,
                period.complete() ? std::optional<Theme::Tone>() : Theme::Tone::Bad);
        }
    }
    for (const DatedPaper &paper : papersOf(records, m_agreement)) {
        // What lasts longer than the agreement needs no lane; the checks name it.
        if (!stated(paper.until) || end < paper.until)
            continue;
        Timeline::Lane &row = lane(paper.what);
        const bool early = paper.until < end;
        if (!(paper.until < start))
            add(row, start, paper.until,
                early ? elided(tr("ends on %1, before the agreement").arg(italianText(paper.until)))
                      : elided(tr("until %1").arg(italianText(paper.until))),
                0, Timeline::Look::Soft, early ? Theme::Tone::Warn : Theme::Tone::Neutral);
        if (early)
            add(row, std::max(start, paper.until + Days(1)), end, {}, 0, Timeline::Look::Hatched, Theme::Tone::Warn);
    }
    int width = 160;
    for (const Timeline::Lane &each : lanes)
        width = std::max(width, paint::textWidth(each.title, Theme::font()) + 36);
    m_timeline->setLaneWidth(std::min(width, 290));
    m_timeline->setScale(Timeline::Scale::Years);
    m_timeline->setToday(today);
    m_timeline->setRange(start, std::max(last, today) + Days(30));
    QList<Timeline::Marker> markers;
    if (const Date notice = noticeBy(m_agreement); stated(notice) && isBinding(m_agreement.status))
        markers << Timeline::Marker{notice, tr("notice %1").arg(italianText(notice))};
    m_timeline->setMarkers(markers);
    m_timeline->setLanes(lanes);
    m_timeline->setFixedHeight(m_timeline->sizeHint().height());
}

QWidget *ContractOverview::servicesCard()
{
    const Records &records = m_shell.workspace().records();
    const Date today = m_shell.context().day();
    const std::vector<PricedService> services = pricedServices(records, m_agreement.id);
    if (services.empty())
        return nullptr;
    const int year = std::clamp<int>(today.year(), stated(m_agreement.start) ? int(m_agreement.start.year()) : 1,
                                     stated(m_agreement.end) ? int(m_agreement.end.year()) : 9999);
    auto *card = new Card(tr("Services"), this);
    card->setNote(elided(tr("tariffs on %1").arg(italianText(today))));
    auto *table = new FactTable({{tr("Service"), 5},
                                 {tr("Contr. / accr. / auth."), 4},
                                 {tr("Tariff"), 3, true},
                                 {tr("Health + social"), 4, true},
                                 {tr("Value %1").arg(year), 4, true}},
                                card);
    qint64 places = 0;
    Money sum;
    const auto frame = calendar::common(
        {m_agreement.start, m_agreement.end},
        {Date(static_cast<unsigned short>(year), 1, 1), Date(static_cast<unsigned short>(year), 12, 31)});
    for (const PricedService &priced : services) {
        const auto unit = records.load(priced.service.unit);
        const auto number = [](const std::optional<qint64> &count) {
            return count ? QString::number(*count) : QStringLiteral("–");
        };
        QString seats = number(priced.service.places);
        if (unit) {
            seats =
                QStringLiteral("%1 / %2 / %3")
                    .arg(number(priced.service.places), number(unit->accreditedPlaces), number(unit->authorisedPlaces));
            if (!placeFindings(*unit, priced.service.places).isEmpty())
                seats += QStringLiteral(" !");
        }
        QStringList prices, parts;
        for (const Tariff &tariff : priced.tariffs) {
            if (tariff.proposed || !inForce(tariff.validFrom, tariff.validTo, today))
                continue;
            prices << amountText(tariff.total());
            parts << QStringLiteral("%1 + %2").arg(italianText(tariff.healthShare), italianText(tariff.socialShare));
        }
        Money value;
        if (frame) {
            for (const MonthValue &month : forecast({priced}, frame->from, frame->to))
                value = value + month.value;
        }
        table->add({priced.service.name, seats, prices.join(QStringLiteral("; ")), parts.join(QStringLiteral("; ")),
                    amountText(value)});
        places += priced.service.places.value_or(0);
        sum = sum + value;
    }
    table->add({tr("%n place(s) contracted", nullptr, static_cast<int>(places)), {}, {}, {}, amountText(sum)}, true);
    card->body()->addWidget(table);
    return card;
}

QWidget *ContractOverview::sharesCard()
{
    if (m_agreement.shares.empty())
        return nullptr;
    Date day = m_shell.context().day();
    if (stated(m_agreement.start) && day < m_agreement.start)
        day = m_agreement.start;
    if (stated(m_agreement.end) && m_agreement.end < day)
        day = m_agreement.end;
    auto *card = new Card(elided(tr("Shares on %1").arg(italianText(day))), this);
    const Theme &theme = Theme::current();
    QStringList names;
    for (const Service &service : servicesOf(m_shell.workspace().records(), m_agreement.id))
        names << service.name;
    if (names.isEmpty())
        names = servicesNamed(m_agreement);
    std::vector<Id<Cooperative>> order;
    const auto seriesOf = [&order](const Id<Cooperative> &cooperative) {
        const auto at = std::find(order.begin(), order.end(), cooperative);
        const auto index = at - order.begin();
        if (at == order.end())
            order.push_back(cooperative);
        return static_cast<int>(index);
    };
    for (const QString &name : names) {
        const auto periods = sharePeriods(m_agreement, name, day, day);
        if (periods.empty())
            continue;
        const SharePeriod &period = periods.front();
        QList<Bar::Part> parts;
        QStringList texts;
        qint64 sum = 0;
        for (const SharePart &part : period.parts) {
            parts.append({period.whole > 0 ? double(part.weight) / double(period.whole) : 0.0,
                          theme.series(seriesOf(part.cooperative))});
            sum += part.weight;
            texts << QStringLiteral("%1 %2").arg(nameOf(part.cooperative),
                                                 period.whole == 10'000 ? italianText(Percent{part.weight})
                                                                        : QString::number(part.weight));
        }
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        auto *title =
            new Label(name.isEmpty() ? tr("The whole agreement") : name, 13, QFont::Medium, Label::Role::Text, card);
        line->addWidget(title, 1);
        line->addWidget(new StatusLight(period.complete() ? Theme::Tone::Ok : Theme::Tone::Bad,
                                        period.complete() ? tr("complete") : tr("not complete"), 14, card));
        line->addWidget(
            new Label(period.whole == 10'000 ? italianText(Percent{sum}) : tr("%n part(s)", nullptr, int(sum)), 13,
                      QFont::DemiBold, Label::Role::Text, card));
        card->body()->addLayout(line);
        auto *bar = new Bar(card);
        bar->setParts(parts);
        bar->setFixedHeight(10);
        card->body()->addWidget(bar);
        auto *who = new Label(texts.isEmpty() ? tr("nobody is named") : texts.join(QStringLiteral(" · ")), 12,
                              QFont::Normal, Label::Role::Secondary, card);
        who->setWordWrap(true);
        card->body()->addWidget(who);
        card->body()->addSpacing(6);
    }
    QStringList changes;
    for (const AgreementShare &share : m_agreement.shares) {
        if (stated(share.validFrom) && !share.reason.isEmpty())
            changes << elided(
                tr("From %1 %2: %3").arg(italianText(share.validFrom), nameOf(share.cooperative), share.reason));
    }
    if (!changes.isEmpty()) {
        auto *history = new Label(changes.join(QLatin1Char('\n')), 12, QFont::Normal, Label::Role::Secondary, card);
        history->setWordWrap(true);
        card->body()->addWidget(history);
    }
    return card;
}

QString ContractOverview::whatIsMissing() const
{
    QStringList missing;
    if (!stated(m_agreement.start) || !stated(m_agreement.end))
        missing << (stated(m_agreement.end)         ? tr("the start")
                        : stated(m_agreement.start) ? tr("the end")
                                                    : tr("the dates"));
    if (m_agreement.shares.empty())
        missing << tr("the shares");
    if (servicesOf(m_shell.workspace().records(), m_agreement.id).empty())
        missing << tr("the services");
    return missing.isEmpty() ? QString() : tr("Still missing: %1.").arg(missing.join(QStringLiteral(", ")));
}

QWidget *ContractOverview::checksCard()
{
    auto *card = new Card(tr("What it stands on"), this);
    m_checks = new CheckList(card);
    QList<CheckList::Check> checks;
    for (const CheckItem &item : contractChecks(m_shell.workspace().records(), m_agreement, m_shell.context().day()))
        checks << checkOf(item, m_agreement.id, m_shell);
    if (checks.isEmpty())
        checks << CheckList::Check{Theme::Tone::Neutral, tr("Nothing to check yet"), whatIsMissing(), {}, {}};
    m_checks->set(checks);
    card->body()->addWidget(m_checks);
    return card;
}

QWidget *ContractOverview::planCard()
{
    const Records &records = m_shell.workspace().records();
    const std::vector<RenewalStep> steps = stepsOf(records, m_agreement.id);
    const bool possible = stated(noticeBy(m_agreement)) && isBinding(m_agreement.status);
    if (steps.empty() && !possible)
        return nullptr;
    auto *card = new Card(tr("Plan back from the notice"), this);
    if (m_shell.canChange() && possible) {
        auto *make = Button::iconOnly(QStringLiteral("calendar-check"),
                                      steps.empty() ? tr("Make the plan") : tr("Count again"), card);
        connect(make, &Button::clicked, this, [this] {
            const auto done = m_shell.workspace().perform(
                {QT_TRANSLATE_NOOP("Command", "Plan the renewal of %1"),
                 {{QString(), &describe<Agreement>(), m_agreement.id.uuid()}}},
                [&](Transaction &transaction) { return writePlan(transaction, m_agreement.id); });
            if (!done)
                m_shell.say(done.error().text, true);
        });
        card->addToHead(make);
    }
    m_plan = new CheckList(card);
    const Date today = m_shell.context().day();
    QList<CheckList::Check> checks;
    bool next = true;
    for (const RenewalStep &step : steps) {
        CheckList::Check check;
        check.what = QStringLiteral("%1  %2").arg(italianText(step.dueOn), step.name);
        QStringList facts;
        if (!step.owner.isNull())
            facts << shownTitle(describe<Operator>(), step.owner.uuid(),
                                m_shell.workspace().title(describe<Operator>(), step.owner.uuid(), today),
                                m_shell.context());
        if (stated(step.doneOn)) {
            check.tone = Theme::Tone::Ok;
            facts << elided(tr("done on %1").arg(italianText(step.doneOn)));
        } else {
            const auto days = (step.dueOn - today).days();
            check.tone = days < 0 ? Theme::Tone::Bad : next ? Theme::Tone::Warn : Theme::Tone::Neutral;
            facts << (days < 0 ? tr("%n day(s) late", nullptr, static_cast<int>(-days))
                               : tr("in %n day(s)", nullptr, static_cast<int>(days)));
            next = false;
            if (m_shell.canChange()) {
                check.remedy = tr("Done");
                check.run = [this, id = step.id.uuid()] { finish(id); };
            }
        }
        check.fact = facts.join(QStringLiteral(" · "));
        // Late ones first, then in the order of their days.
        if (check.tone == Theme::Tone::Bad) {
            qsizetype at = 0;
            while (at < checks.size() && checks[at].tone == Theme::Tone::Bad)
                ++at;
            checks.insert(at, check);
        } else {
            checks << check;
        }
    }
    if (checks.isEmpty())
        checks << CheckList::Check{Theme::Tone::Neutral,
                                   tr("No plan yet"),
                                   elided(tr("The notice is by %1.").arg(italianText(noticeBy(m_agreement)))),
                                   {},
                                   {}};
    m_plan->set(checks);
    card->body()->addWidget(m_plan);
    return card;
}

QWidget *ContractOverview::consumptionCard()
{
    const auto found = consumptionOf(m_shell.workspace().records(), m_agreement, m_shell.context().day());
    if (!found)
        return nullptr;
    auto *card = new Card(tr("Consumed against agreed"), this);
    const Theme &theme = Theme::current();
    auto *bar = new Bar(card);
    bar->setParts({{double(found->daysGone) / double(found->days), theme.series(0)}});
    bar->setFixedHeight(10);
    card->body()->addWidget(bar);
    auto *facts = new FactList(card);
    const Date start = m_agreement.start;
    facts->add(tr("Time"),
               stated(start) && m_shell.context().day() < start
                   ? elided(tr("%n day(s) from %1", nullptr, static_cast<int>(found->days)).arg(italianText(start)))
                   : tr("%1 of %2 days").arg(found->daysGone).arg(found->days));
    facts->add(tr("Agreed in all"), amountText(found->agreed));
    facts->add(tr("Of it up to now"), amountText(found->expected));
    if (found->months > 0) {
        facts->add(tr("Accounted, %n month(s)", nullptr, found->months), amountText(found->accounted));
        facts->add(tr("Agreed for the same"), amountText(found->agreedOfThose));
        facts->add(tr("Difference"), amountText(found->accounted - found->agreedOfThose));
    }
    card->body()->addWidget(facts);
    return card;
}

void ContractOverview::finish(const QUuid &id)
{
    const Command command{QT_TRANSLATE_NOOP("Command", "Done: %1"), {{QString(), &describe<RenewalStep>(), id}}};
    const Date today = m_shell.workspace().today();
    const auto done = m_shell.workspace().perform(command, [&](Transaction &transaction) -> insieme::Done {
        const auto step = transaction.records().load(Id<RenewalStep>(id));
        if (!step)
            return tl::unexpected(step.error());
        RenewalStep after = *step;
        after.doneOn = today;
        return transaction.update(*step, after);
    });
    if (!done)
        m_shell.say(done.error().text, true);
}

} // namespace insieme
