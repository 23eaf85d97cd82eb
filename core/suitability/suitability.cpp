// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suitability/suitability.h"

#include "core/agreements/agreement.h"
#include "core/agreements/turnover.h"
#include "core/base/elision.h"
#include "core/base/text.h"
#include "core/registry/checks.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Suitability)
};

using Days = boost::gregorian::days;

/// The day after, or the day itself at the end of time.
Date after(const Date &day)
{
    return day < Date(9999, 12, 31) ? day + Days(1) : day;
}

/// The services of an agreement that a cooperative executes on some day from `day` on; an empty name is the whole.
QStringList servicesExecuted(const Agreement &agreement, const Id<Cooperative> &cooperative, const Date &day)
{
    QStringList result;
    for (const AgreementShare &share : agreement.shares) {
        if (share.cooperative == cooperative && !(stated(share.validTo) && share.validTo < day))
            result << share.service;
    }
    return result;
}

bool fits(const Requirement &paper, const Asked &asked)
{
    return paper.kind == asked.kind && (paper.service.isEmpty() || folded(paper.service) == folded(asked.service));
}

/// The last day covered without a gap from `day` on. Not stated and `open` true: there is no end.
Date coveredUntil(const std::vector<const Requirement *> &papers, const Date &day, bool &open)
{
    Date end;
    open = false;
    for (bool longer = true; longer;) {
        longer = false;
        for (const Requirement *paper : papers) {
            const Date needed = stated(end) ? after(end) : day;
            if (!inForce(paper->issuedOn, paper->validUntil, needed))
                continue;
            if (!stated(paper->validUntil)) {
                open = true;
                return {};
            }
            if (!stated(end) || end < paper->validUntil) {
                end = paper->validUntil;
                longer = true;
            }
        }
    }
    return end;
}

/// Papers of the kind were written down, the first of them issued after the day; and the day is past, as far as the
/// file knows: of a day on which it is written in, what is not there is missing.
bool beginsAfter(const Records &records, const Id<RequirementKind> &kind, const Date &day)
{
    Borrowed rows(records.database().cached(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM requirement WHERE kind_id=?1) AND NOT EXISTS (SELECT 1 FROM requirement WHERE "
        "kind_id=?1 AND (issued_on IS NULL OR issued_on<=?2)) AND ?2<(SELECT substr(at, 1, 10) FROM journal ORDER BY "
        "local_no DESC LIMIT 1)")));
    rows->bind(1, kind.uuid());
    rows->bind(2, isoText(day));
    return rows->next() && rows->integer(0) != 0;
}

PaperVerdict judgePaper(const Records &records, const std::vector<Requirement> &all, const Asked &asked,
                        const SuitabilityQuestion &question)
{
    PaperVerdict verdict;
    verdict.asked = asked;
    const auto kind = records.load(asked.kind);
    const qint64 lead = kind ? kind->leadDays : 0;
    verdict.name = kind ? kind->name : QString();
    if (!asked.service.isEmpty())
        verdict.name += QStringLiteral(", ") + asked.service;
    std::vector<const Requirement *> papers;
    for (const Requirement &paper : all) {
        if (fits(paper, asked))
            papers.push_back(&paper);
    }
    const Requirement *valid = nullptr, *latest = nullptr, *coming = nullptr;
    const auto longer = [](const Requirement *a, const Requirement *b) {
        return !b || (stated(b->validUntil) && (!stated(a->validUntil) || b->validUntil < a->validUntil));
    };
    for (const Requirement *paper : papers) {
        if (inForce(paper->issuedOn, paper->validUntil, question.day)) {
            if (longer(paper, valid))
                valid = paper;
        } else if (stated(paper->issuedOn) && question.day < paper->issuedOn) {
            if (!coming || paper->issuedOn < coming->issuedOn)
                coming = paper;
        } else if (longer(paper, latest)) {
            latest = paper;
        }
    }
    if (!valid) {
        if (const Requirement *shown = latest ? latest : coming) {
            verdict.paper = shown->id;
            verdict.from = shown->issuedOn;
            verdict.until = shown->validUntil;
        }
        verdict.unrecorded = !latest && beginsAfter(records, asked.kind, question.day);
        verdict.text = elided(
            latest                   ? Texts::tr("%1 expired on %2.").arg(verdict.name, italianText(latest->validUntil))
                : verdict.unrecorded ? Texts::tr("%1 was not recorded then.").arg(verdict.name)
                : coming ? Texts::tr("%1 is valid only from %2.").arg(verdict.name, italianText(coming->issuedOn))
                         : Texts::tr("%1 is missing.").arg(verdict.name));
        return verdict;
    }
    bool open = false;
    verdict.paper = valid->id;
    verdict.from = valid->issuedOn;
    verdict.until = coveredUntil(papers, question.day, open);
    verdict.light = Light::Green;
    if (open)
        return verdict;
    const Days warned(static_cast<int>(valid->warnDays.value_or(lead)));
    verdict.renewFrom = Date(1400, 1, 1) + warned < verdict.until ? verdict.until - warned : Date(1400, 1, 1);
    if (stated(question.until)) {
        if (verdict.until < question.until) {
            verdict.light = Light::Amber;
            verdict.text = elided(Texts::tr("%1 expires on %2, before %3.")
                                      .arg(verdict.name, italianText(verdict.until), italianText(question.until)));
        }
    } else if (verdict.renewFrom <= question.day) {
        verdict.light = Light::Amber;
        verdict.text = elided(Texts::tr("%1 expires on %2.").arg(verdict.name, italianText(verdict.until)));
    }
    return verdict;
}

} // namespace

const PaperVerdict *SuitabilityVerdict::next() const
{
    const PaperVerdict *first = nullptr;
    for (const PaperVerdict &paper : papers) {
        if (!paper.paper.isNull() && stated(paper.until) && (!first || paper.until < first->until))
            first = &paper;
    }
    return first;
}

const PaperVerdict *SuitabilityVerdict::toSeeTo() const
{
    if (light == Light::Green)
        return next();
    const PaperVerdict *first = nullptr;
    for (const PaperVerdict &paper : papers) {
        if (paper.light == light && (!paper.unrecorded || isUnrecorded())
            && (!first || isoText(paper.until) < isoText(first->until)))
            first = &paper;
    }
    return first;
}

namespace {

/// How many papers make a verdict what it is on its day.
struct PaperCounts {
    int expired = 0, missing = 0, expiring = 0, early = 0;

    PaperCounts(const SuitabilityVerdict &verdict, const Date &day)
    {
        for (const PaperVerdict &paper : verdict.papers) {
            if (paper.unrecorded)
                continue;
            if (paper.light == Light::Red)
                ++(stated(paper.until) && paper.until < day ? expired : missing);
            else if (paper.light == Light::Amber)
                ++(paper.renewFrom <= day ? expiring : early);
        }
    }
};

} // namespace

QString SuitabilityVerdict::briefly(const Date &day) const
{
    if (isUnrecorded())
        return Texts::tr("not recorded on that day");
    const auto [expired, missing, expiring, early] = PaperCounts(*this, day);
    QStringList parts;
    if (expired > 0)
        parts << Texts::tr("%n expired", nullptr, expired);
    if (missing > 0)
        parts << Texts::tr("%n missing", nullptr, missing);
    if (parts.isEmpty() && expiring > 0)
        parts << Texts::tr("%n expiring", nullptr, expiring);
    if (expired == 0 && missing == 0 && early > 0)
        parts << Texts::tr("%n too early", nullptr, early);
    if (parts.isEmpty())
        parts << Texts::tr("every paper");
    return parts.join(QStringLiteral(", "));
}

QStringList SuitabilityVerdict::reasons() const
{
    QStringList result;
    for (const Light wanted : {Light::Red, Light::Amber}) {
        for (const PaperVerdict &paper : papers) {
            if (paper.light == wanted && (!paper.unrecorded || isUnrecorded()))
                result << paper.text;
        }
    }
    return result;
}

bool SuitabilityVerdict::isUnrecorded() const
{
    return light == Light::Red
        && std::all_of(papers.begin(), papers.end(),
                       [](const PaperVerdict &paper) { return paper.light != Light::Red || paper.unrecorded; })
        && std::any_of(papers.begin(), papers.end(), [](const PaperVerdict &paper) { return paper.unrecorded; });
}

SuitabilityQuestion memberQuestion(const Records &records, const Date &day)
{
    SuitabilityQuestion question;
    question.day = day;
    for (const RequirementKind &kind : memberRequirements(records))
        question.asked.push_back({kind.id, {}});
    return question;
}

std::vector<QUuid> openAgreements(const Records &records, const Date &day)
{
    Statement rows(records.database(),
                   QStringLiteral("SELECT id FROM agreement WHERE status NOT IN ('terminated','closed','abandoned') "
                                  "AND (end_date IS NULL OR end_date>=?1 OR status='technical_extension') "
                                  "ORDER BY subject, id"));
    rows.bind(1, isoText(day));
    std::vector<QUuid> ids;
    while (rows.next())
        ids.push_back(rows.uuid(0));
    return ids;
}

Result<SuitabilityQuestion> agreementQuestion(const Records &records, const Id<Agreement> &id, const Date &day,
                                              const QString &service)
{
    const auto agreement = records.load(id);
    if (!agreement)
        return tl::unexpected(agreement.error());
    SuitabilityQuestion question = memberQuestion(records, day);
    question.agreement = id;
    question.service = service;
    // After its end an agreement goes on from day to day (technical extension): nothing later is known.
    if (stated(agreement->end) && day <= agreement->end)
        question.until = agreement->end;
    for (const AgreementRequirement &row : agreement->requiredPapers)
        addAsked(question, row.kind, row.service);
    return question;
}

void addAsked(SuitabilityQuestion &question, const Id<RequirementKind> &kind, const QString &service)
{
    const Asked asked{kind, service};
    if (!kind.isNull() && std::find(question.asked.begin(), question.asked.end(), asked) == question.asked.end())
        question.asked.push_back(asked);
}

SuitabilityVerdict judge(const Records &records, const Cooperative &cooperative, const SuitabilityQuestion &question)
{
    SuitabilityVerdict verdict;
    verdict.cooperative = Id<Cooperative>(cooperative.id.uuid());
    if (const OrganisationName *name = nameOn(cooperative, question.day))
        verdict.name = name->name;
    QStringList executed;
    if (!question.agreement.isNull()) {
        if (const auto agreement = records.load(question.agreement))
            executed = servicesExecuted(*agreement, verdict.cooperative, question.day);
    }
    const bool all = executed.isEmpty() || executed.contains(QString());
    const std::vector<Requirement> papers = requirementsOf(records, cooperative.id);
    for (const Asked &asked : question.asked) {
        if (!asked.service.isEmpty()) {
            if (question.service.isEmpty() ? !all && !executed.contains(asked.service, Qt::CaseInsensitive)
                                           : folded(question.service) != folded(asked.service))
                continue;
        }
        verdict.papers.push_back(judgePaper(records, papers, asked, question));
        verdict.light = std::max(verdict.light, verdict.papers.back().light);
    }
    return verdict;
}

std::vector<SuitabilityVerdict> judgeThese(const Records &records, const std::vector<Id<Cooperative>> &cooperatives,
                                           const SuitabilityQuestion &question)
{
    std::vector<SuitabilityVerdict> result;
    for (const Id<Cooperative> &id : cooperatives) {
        if (const auto cooperative = records.load(id))
            result.push_back(judge(records, *cooperative, question));
    }
    std::sort(result.begin(), result.end(), [](const SuitabilityVerdict &a, const SuitabilityVerdict &b) {
        const QString keyA = sortKey(a.name), keyB = sortKey(b.name);
        return keyA != keyB ? keyA < keyB : a.cooperative.uuid() < b.cooperative.uuid();
    });
    return result;
}

std::vector<SuitabilityVerdict> judgeMembers(const Records &records, const SuitabilityQuestion &question)
{
    std::vector<Id<Cooperative>> members;
    for (const QUuid &id : records.ids(describe<Cooperative>())) {
        const auto cooperative = records.load(Id<Cooperative>(id));
        if (cooperative && isMemberOn(*cooperative, question.day))
            members.push_back(Id<Cooperative>(id));
    }
    return judgeThese(records, members, question);
}

std::optional<SuitabilityVerdict> standingOn(const Records &records, const Cooperative &cooperative, const Date &day)
{
    if (!isMemberOn(cooperative, day))
        return {};
    return judge(records, cooperative, memberQuestion(records, day));
}

void keepHeld(SuitabilityVerdict &verdict)
{
    std::erase_if(verdict.papers, [](const PaperVerdict &paper) { return paper.paper.isNull(); });
}

void StandingCounts::add(const SuitabilityVerdict &verdict)
{
    ++(verdict.isUnrecorded()              ? unrecorded
           : verdict.light == Light::Green ? green
           : verdict.light == Light::Amber ? amber
                                           : red);
}

QString lightsWords(const StandingCounts &counts, bool throughEnd)
{
    const auto [green, amber, red, unrecorded] = counts;
    QStringList lights;
    if (green > 0 || (amber == 0 && red == 0 && unrecorded == 0))
        lights << Texts::tr("%n with every paper", nullptr, green);
    if (amber > 0)
        lights << (throughEnd ? Texts::tr("%n not through the end", nullptr, amber)
                              : Texts::tr("%n with one about to expire", nullptr, amber));
    if (red > 0)
        lights << Texts::tr("%n with one expired or missing", nullptr, red);
    if (unrecorded > 0)
        lights << Texts::tr("%n whose papers were not recorded then", nullptr, unrecorded);
    return lights.join(QStringLiteral(", "));
}

QString lightsSentence(const StandingCounts &counts, bool throughEnd, const Date &day)
{
    return elided(
        Texts::tr("%n members on %1: %2.", nullptr, counts.green + counts.amber + counts.red + counts.unrecorded)
            .arg(italianText(day), lightsWords(counts, throughEnd)));
}

QString lightText(const SuitabilityVerdict &verdict, const SuitabilityQuestion &question, const Date &today)
{
    if (verdict.isUnrecorded())
        return Texts::tr("Papers not recorded on that day");
    const bool now = question.day == today;
    switch (verdict.light) {
    case Light::Green:
        return stated(question.until) ? Texts::tr("Has every paper until the end") : Texts::tr("Has every paper");
    case Light::Amber:
        if (!stated(question.until))
            return Texts::tr("Has every paper, one expires soon");
        return now ? Texts::tr("Has every paper today, not until the end")
                   : Texts::tr("Has every paper on the day, not until the end");
    case Light::Red:
        break;
    }
    const PaperCounts counts(verdict, question.day);
    if (counts.expired == 0)
        return now ? Texts::tr("%n paper(s) are missing today", nullptr, counts.missing)
                   : Texts::tr("%n paper(s) are missing on the day", nullptr, counts.missing);
    if (counts.missing == 0)
        return now ? Texts::tr("%n paper(s) have expired", nullptr, counts.expired)
                   : Texts::tr("%n paper(s) have expired by the day", nullptr, counts.expired);
    const int both = counts.expired + counts.missing;
    return now ? Texts::tr("%n papers have expired or are missing", nullptr, both)
               : Texts::tr("%n papers have expired by the day or are missing", nullptr, both);
}

static QString papersOn(const Records &records, const void *record, const Date &day)
{
    const auto standing = standingOn(records, *static_cast<const Cooperative *>(record), day);
    return standing ? standing->briefly(day) : QString();
}

void addSuitability(Catalogue &catalogue)
{
    catalogue.dayFacts.push_back({&describe<Cooperative>(), QT_TRANSLATE_NOOP("DayFact", "Papers"), papersOn});
}

const char *lightCode(const SuitabilityVerdict &verdict)
{
    if (verdict.isUnrecorded())
        return "unrecorded";
    switch (verdict.light) {
    case Light::Green:
        return "green";
    case Light::Amber:
        return "amber";
    case Light::Red:
        break;
    }
    return "red";
}

} // namespace insieme
