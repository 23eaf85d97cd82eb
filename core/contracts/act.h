// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/store/records.h"

namespace insieme {

struct Agreement;
struct Cooperative;
struct Operator;

/// What can change an agreement once it is signed. The first five are the kinds of extension.
enum class ActKind {
    Renewal, ///< D.Lgs. 36/2023 art. 14 c. 4: foreseen and counted in the value, new consent
    ExtensionOption, ///< art. 120 c. 10: foreseen, used before the end
    TechnicalExtension, ///< art. 120 c. 11: while the next procedure runs
    Fifth, ///< art. 120 c. 9: ± 20 % if foreseen
    Modification, ///< art. 120 c. 1
    PriceRevision, ///< art. 60
    Substitution, ///< of an executing cooperative
    Correction,
    Termination
};

/// True for the kinds that move the end.
bool isExtension(ActKind kind);

enum class ActStatus { Draft, Registered };

/// The cases in which a contract may be modified, D.Lgs. 36/2023 art. 120: c. 1 letters a to d, c. 3, c. 5.
enum class LegalCase { Foreseen, Supplementary, Unforeseen, NewContractor, Small, NotSubstantial };

/// An act that changes an agreement: a draft changes nothing; registering it brings its new end, amounts and places
/// into the agreement (registerAct).
struct AgreementAct {
    Id<AgreementAct> id;
    Id<Agreement> agreement;
    ActKind kind = ActKind::ExtensionOption;
    ActStatus status = ActStatus::Draft;
    QString number;
    QString actKind; ///< as written, e.g. "determina dirigenziale"
    Date actOn;
    Date signedOn;
    Date effectiveFrom;
    Date previousEnd;
    Date newEnd;
    std::optional<Money> newAmount; ///< of the whole agreement after the act
    std::optional<Money> newMaxAmount;
    std::optional<qint64> newPlaces;
    QString newProcedureCig; ///< of the procedure that a technical extension waits for
    QString noCigReason; ///< why there is none yet
    Date newProcedureOn; ///< when that procedure started
    QString danger; ///< what the interruption would harm
    QString reason;
    QString computation; ///< steps of a price revision
    QString notes;
    QString service; ///< of a substitution; empty: the whole agreement
    Id<Cooperative> leaving; ///< of a substitution: who executed until the day before `effectiveFrom`
    Id<Cooperative> entering; ///< and who takes over its whole part
    QString newCig; ///< of the agreement after the act
    std::optional<qint64> newNoticeDays; ///< takes the place of months, and the other way round
    std::optional<qint64> newNoticeMonths;
    std::optional<Money> previousAmount; ///< of the whole agreement before the act; noted when it is registered
    std::optional<Money> newNetAmount; ///< not stated: in the proportion of the amount
    std::optional<qint64> servicePlaces; ///< places of `service` after the act; those of the agreement follow
    std::optional<LegalCase> legalCase; ///< of a modification
    friend bool operator==(const AgreementAct &, const AgreementAct &) = default;
};

/// A step on the way to the renewal, counted back from the notice.
struct RenewalStep {
    Id<RenewalStep> id;
    Id<Agreement> agreement;
    QString name;
    std::optional<qint64> daysBefore; ///< the notice
    Date dueOn;
    Id<Operator> owner;
    Date doneOn;
    QString notes;
    friend bool operator==(const RenewalStep &, const RenewalStep &) = default;
};

/// A step that every new plan gets.
struct PlanDefault {
    Id<PlanDefault> id;
    QString name;
    qint64 daysBefore = 0;
    friend bool operator==(const PlanDefault &, const PlanDefault &) = default;
};

template<> const RecordType &describe<AgreementAct>();
template<> const RecordType &describe<RenewalStep>();
template<> const RecordType &describe<PlanDefault>();

/// Why no act of any kind is registered with this day of signature: it is after today. Empty: nothing is in the way.
QString signatureToCome(const Date &signedOn, const Date &today);

/// The first day on which what an act says is so; not stated where it has no day at all.
Date effectOf(const AgreementAct &act);
/// True when an act, once registered, writes into its agreement: end, amounts, places, CIG or notice. Tariffs, rules of
/// absences and shares have days of their own.
bool changesTerms(const AgreementAct &act);

/// The acts of an agreement by day (signed, otherwise of the act); its steps by due day.
std::vector<AgreementAct> actsOf(const Records &records, const Id<Agreement> &agreement);
std::vector<RenewalStep> stepsOf(const Records &records, const Id<Agreement> &agreement);

/// The agreement as an act leaves it: end, amounts, places, CIG, notice and, of a substitution, the shares. Its status
/// is not touched. A new amount is also brought into rows that are in euro, new places into shares that state them:
/// shares from the day of the act on, in their proportion, and funding lines; more is one instalment more, less is
/// taken from the last ones. Shares that end with the agreement are extended with it. Invalid for the reasons of
/// substituted(), and when the shares that have ended are worth more than what is left.
Result<Agreement> withAct(const Agreement &agreement, const AgreementAct &act);

/// An act with what follows from the agreement where it is not stated: the end and the amount before it and, of an
/// extension, the amount in proportion to its days (the same conditions).
AgreementAct completed(const Agreement &agreement, AgreementAct act);

/// Registers a draft (or new) act and brings what it says into the agreement, as one step. Refused, with every reason,
/// when a condition of its kind blocks it (extensionChecks), a substitution is not possible, or the agreement is not
/// binding.
Done registerAct(Transaction &transaction, AgreementAct act);

} // namespace insieme
