// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/member_figures.h"

#include "core/agreements/turnover.h"
#include "core/placements/running.h"
#include "core/registry/membership.h"
#include "core/suitability/suitability.h"
#include "ui/registry/paper_bars.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MemberFigures)
};

using boost::gregorian::days;

/// Judging one takes less than half a millisecond.
constexpr int judgedAtOnce = 4;

RowWord papersOf(const Records &records, const AnyRecord &record, const Date &day)
{
    const auto &cooperative = record.as<Cooperative>();
    const auto standing = standingOn(records, cooperative, day);
    if (!standing) {
        const auto membership = static_cast<int>(membershipOn(cooperative, day).membership);
        return {membershipChoices().label(membership).toLower(), Theme::Tone::Neutral}; // as briefly()
    }
    return {standing->briefly(day), toneOf(*standing), 0, standing->reasons().join(QLatin1Char('\n'))};
}

/// Within its lead time.
bool isSoon(const Requirement &paper, const Date &day)
{
    return paper.validUntil - days(static_cast<int>(paper.warnDays.value_or(0))) <= day;
}

RowWord standingOfPaper(const Records &, const AnyRecord &record, const Date &day)
{
    const auto &paper = record.as<Requirement>();
    if (paper.replaced)
        return {Texts::tr("replaced"), Theme::Tone::Neutral};
    if (stated(paper.issuedOn) && day < paper.issuedOn)
        return {Texts::tr("not valid yet"), Theme::Tone::Neutral};
    if (!stated(paper.validUntil))
        return {Texts::tr("valid"), Theme::Tone::Ok};
    if (paper.validUntil < day)
        return {Texts::tr("expired"), Theme::Tone::Bad};
    return isSoon(paper, day) ? RowWord{Texts::tr("expiring"), Theme::Tone::Warn}
                              : RowWord{Texts::tr("valid"), Theme::Tone::Ok};
}

/// Of the paper that the list says is next.
RowWord nextPaperOf(const Records &records, const AnyRecord &record, const Date &day)
{
    const Date until = record.as<Cooperative>().nextExpiry;
    if (!stated(until))
        return {};
    if (until < day)
        return {Texts::tr("%n days ago", nullptr, static_cast<int>((day - until).days())), Theme::Tone::Bad};
    for (const Requirement &paper : requirementsOf(records, Id<Organisation>(record.id()))) {
        if (paper.validUntil != until)
            continue;
        const auto kind = records.load(paper.kind);
        return {kind ? kind->name : QString(), isSoon(paper, day) ? std::optional(Theme::Tone::Warn) : std::nullopt};
    }
    return {};
}

RowWord hosted(const Records &records, const AnyRecord &record, const Date &day)
{
    const qint64 count = placementsHosted(records, Id<Organisation>(record.id()), day);
    return {figureText(hostedPlacements, count), {}, count};
}

/// Those that run in the year of the day, as its record lists them: how many, and what they are worth in it.
RowWords executedOf(const Records &records, const AnyRecord &record, const Date &day)
{
    const auto executed =
        executedBetween(records, Id<Cooperative>(record.id()), Date(day.year(), 1, 1), Date(day.year(), 12, 31));
    const auto count = static_cast<qint64>(executed.size());
    Money sum;
    for (const ExecutedAgreement &each : executed)
        sum = sum + each.inPeriod;
    return {{figureText(executedAgreements, count), {}, count}, {figureText(workOfTheYear, sum.cents), {}, sum.cents}};
}

template<RowWord (*of)(const Records &, const AnyRecord &, const Date &)>
RowWords alone(const Records &records, const AnyRecord &record, const Date &day)
{
    return {of(records, record, day)};
}

class MembersSurvey : public ListSurvey {
public:
    MembersSurvey(const Records &records, const Date &day)
        : m_records(records)
        , m_day(day)
        , m_left(records.ids(describe<Cooperative>()))
    {
        for (const QUuid &host : hostsOn(records, day))
            m_hosts.insert(host);
        // An organisation of another kind may host, too: it is not in this list.
        m_hosts.intersect(QSet<QUuid>(m_left.begin(), m_left.end()));
    }
    bool step() override
    {
        for (int i = 0; i < judgedAtOnce && !m_left.empty(); ++i) {
            const auto cooperative = m_records.load(Id<Cooperative>(m_left.back()));
            m_left.pop_back();
            const auto standing = cooperative ? standingOn(m_records, *cooperative, m_day) : std::nullopt;
            if (!standing)
                continue;
            m_counts.add(*standing);
            if (standing->light != Light::Green && !standing->isUnrecorded())
                m_toMend.insert(cooperative->id.uuid());
        }
        return m_left.empty();
    }
    QString sentence() const override { return lightsSentence(m_counts, false, m_day); }
    const QSet<QUuid> &group(int index) const override { return index == 0 ? m_toMend : m_hosts; }

private:
    const Records &m_records;
    const Date m_day;
    std::vector<QUuid> m_left;
    StandingCounts m_counts;
    QSet<QUuid> m_toMend, m_hosts;
};

} // namespace

const RowFigure memberPapers{QT_TRANSLATE_NOOP("Layout", "Suitability"), Kind::Text, alone<papersOf>};
const RowFigure paperStanding{QT_TRANSLATE_NOOP("Layout", "State"), Kind::Text, alone<standingOfPaper>};
const RowFigure nextPaper{nullptr, Kind::Text, alone<nextPaperOf>};
const RowFigure executedAgreements{QT_TRANSLATE_NOOP("Layout", "Agreements"), Kind::Integer, executedOf};
const RowFigure hostedPlacements{QT_TRANSLATE_NOOP("Layout", "Placements"), Kind::Integer, alone<hosted>};
const RowFigure workOfTheYear{QT_TRANSLATE_NOOP("Layout", "Work %1"), Kind::Money, executedOf, 1};

Theme::Tone suitabilityOf(const Records &records, const AnyRecord &record, const Date &day)
{
    return papersOf(records, record, day).tone.value_or(Theme::Tone::Neutral);
}

Theme::Tone paperStateOf(const Records &records, const AnyRecord &record, const Date &day)
{
    return standingOfPaper(records, record, day).tone.value_or(Theme::Tone::Neutral);
}

std::unique_ptr<ListSurvey> surveyMembers(const Records &records, const Date &day)
{
    return std::make_unique<MembersSurvey>(records, day);
}

} // namespace insieme
