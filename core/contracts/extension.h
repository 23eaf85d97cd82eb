// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"
#include "core/contracts/act.h"
#include "core/suitability/suitability.h"

namespace insieme {

/// One line of a list of checks: what is looked at, what was found, what would help.
struct CheckItem {
    enum class Level { Ok, Warning, Blocked } level = Level::Ok;
    QString code; ///< stable, for programs
    QString what;
    QString fact;
    const RecordType *type = nullptr; ///< the record where the remedy is; nullptr: the act itself
    QUuid id = {};
    std::optional<Asked> missing = {}; ///< what `id`, a cooperative, does not have: writing it down is the remedy
};

/// A paper that must last: an authorisation, an accreditation, a policy, a guarantee.
struct DatedPaper {
    QString code;
    QString what;
    Date until; ///< not stated: without end
    const RecordType *type = nullptr;
    QUuid id = {};
};

/// The papers on which an agreement stands. What ends before the agreement is the chain of deadlines.
std::vector<DatedPaper> papersOf(const Records &records, const Agreement &agreement);

/// Contracts of procurement, whose acts follow D.Lgs. 36/2023 art. 120; conventions follow their own text.
bool underProcurementLaw(const Agreement &agreement);

/// The conditions of an act on the day of its signature (a draft: the day foreseen, otherwise today: papers count as
/// they would if it were signed now), domain.md 4.3 (D.Lgs. 36/2023 artt. 14, 120; 50/2016 artt. 35, 106). Blocked
/// items keep it from being registered. For conventions outside procurement (co-design, services for a ULSS) the
/// conditions are those of the deed, not art. 120.
std::vector<CheckItem> extensionChecks(const Records &records, const Agreement &agreement, const AgreementAct &act,
                                       const Date &today);

/// The part of the conditions that needs no file: `earlier` are the other acts of the agreement.
std::vector<CheckItem> extensionConditions(const Agreement &agreement, const AgreementAct &act,
                                           const std::vector<AgreementAct> &earlier);

/// The condition that the law sets on a kind of act or, outside procurement, the text of the agreement, in one line for
/// people.
QString legalCondition(const Agreement &agreement, ActKind kind);

/// The days and the value that an extension adds: the amount of the agreement in proportion to its days.
struct ExtensionEffect {
    qint64 days = 0;
    std::optional<Money> added;
    Date noticeBy;
};
ExtensionEffect extensionEffect(const Agreement &agreement, const Date &newEnd);

} // namespace insieme
