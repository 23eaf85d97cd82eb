// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/members.h"
#include "core/registry/requirement.h"
#include "core/store/catalogue.h"

namespace insieme {

struct Agreement;

enum class Light { Green, Amber, Red };

/// A kind of paper that is asked for; `service` empty: whatever is executed.
struct Asked {
    Id<RequirementKind> kind;
    QString service;
    friend bool operator==(const Asked &, const Asked &) = default;
};

/// What a cooperative is judged by.
struct SuitabilityQuestion {
    Date day; ///< on which the papers must be valid
    Date until; ///< through which they must last; not stated: each as long as its own lead time warns
    std::vector<Asked> asked;
    Id<Agreement> agreement; ///< null: the papers asked of every member
    QString service; ///< only what this service of the agreement asks for
    QString about = {}; ///< what else it is about, in words (a notice)
};

/// What is said of one paper. Red: none is valid on the day; amber: there is none through the whole time.
struct PaperVerdict {
    Asked asked;
    QString name; ///< of the kind
    Light light = Light::Red;
    Id<Requirement> paper; ///< the one that is valid on the day, otherwise the latest there is; null: none
    Date from; ///< of `paper`
    Date until; ///< last day that is covered without a gap from the day on, or of the latest paper; not stated: no end
    Date renewFrom; ///< when its lead time begins
    QString text; ///< "DURC expires on 11/07/2026, before 31/12/2026."; empty when green
    /// Red, and nobody's paper of the kind in the register is as old as the day: it may have been there.
    bool unrecorded = false;
};

struct SuitabilityVerdict {
    Id<Cooperative> cooperative;
    QString name; ///< as on the day
    Light light = Light::Green; ///< the worst of the papers
    std::vector<PaperVerdict> papers; ///< in the order of the question
    /// The paper that ends first of those that are valid; nullptr when none ends.
    const PaperVerdict *next() const;
    /// What to see to first: of the worst light the paper that ended or ends first; when all is in order, next().
    const PaperVerdict *toSeeTo() const;
    /// "every paper", "1 expiring", "2 expired, 1 missing": what makes it this light on the day it was judged for. A
    /// paper is expiring when its lead time has begun, whatever is asked; otherwise it is one that ends "too early".
    QString briefly(const Date &day) const;
    QStringList reasons() const; ///< texts of what is not green, red first
    /// Red by nothing but papers that were not recorded on the day: nobody is told to mend it.
    bool isUnrecorded() const;
};

/// The papers asked of every member.
SuitabilityQuestion memberQuestion(const Records &records, const Date &day);
/// What an agreement asks for through its end: the papers asked of every member, and its own. NotFound without it.
Result<SuitabilityQuestion> agreementQuestion(const Records &records, const Id<Agreement> &agreement, const Date &day,
                                              const QString &service = {});

/// The agreements that go on on a day and after it, by their subject: those about which it is worth asking.
std::vector<QUuid> openAgreements(const Records &records, const Date &day);

/// Asks for one paper more, once.
void addAsked(SuitabilityQuestion &question, const Id<RequirementKind> &kind, const QString &service);

/// Papers that an agreement asks for a service count for the cooperatives that execute it from the day on; a
/// cooperative that executes nothing is judged as if it were to execute all of them.
SuitabilityVerdict judge(const Records &records, const Cooperative &cooperative, const SuitabilityQuestion &question);
/// Every member on the day of the question, in the order of their names.
std::vector<SuitabilityVerdict> judgeMembers(const Records &records, const SuitabilityQuestion &question);
/// Likewise these cooperatives, members or not; those that do not exist are left out.
std::vector<SuitabilityVerdict> judgeThese(const Records &records, const std::vector<Id<Cooperative>> &cooperatives,
                                           const SuitabilityQuestion &question);

/// The answer to memberQuestion() of a member: what its sign, the counts of members and the words about it say wherever
/// nothing else is asked. Nothing for whoever is no member on the day.
std::optional<SuitabilityVerdict> standingOn(const Records &records, const Cooperative &cooperative, const Date &day);

/// The papers that it has, of whoever is no member: none is asked of it.
void keepHeld(SuitabilityVerdict &verdict);

/// How many stand how.
struct StandingCounts {
    int green = 0, amber = 0, red = 0, unrecorded = 0;
    void add(const SuitabilityVerdict &verdict);
};
/// "14 with every paper, 2 with one about to expire"; of a question with an end: "2 not through the end".
QString lightsWords(const StandingCounts &counts, bool throughEnd);
/// "18 members on 22/06/2026: 14 with every paper, 2 with one about to expire."
QString lightsSentence(const StandingCounts &counts, bool throughEnd, const Date &day);

/// "Has every paper", "Has every paper today, not until the end", "2 papers are missing today", or that nothing was
/// recorded then; `today`: the day it is.
QString lightText(const SuitabilityVerdict &verdict, const SuitabilityQuestion &question, const Date &today);
/// What the papers of a cooperative are on other days.
void addSuitability(Catalogue &catalogue);
const char *lightCode(const SuitabilityVerdict &verdict); ///< green, amber, red, unrecorded

} // namespace insieme
