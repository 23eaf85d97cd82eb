// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

/// A procurement code and the procedures it governs: those that started from validFrom to validTo, both included.
struct ProcurementCode {
    Id<ProcurementCode> id;
    QString name;
    Date validFrom;
    Date validTo; ///< not stated: still in force
    QString legalRef;
    friend bool operator==(const ProcurementCode &, const ProcurementCode &) = default;
};

enum class ThresholdKind {
    EuServices, ///< services of sub-central bodies, EU threshold
    SocialServices, ///< social and similar services, EU threshold
    DirectAward ///< services: below it the contract may be awarded directly
};

/// A threshold, without VAT, for procedures that start from validFrom to validTo.
struct Threshold {
    Id<Threshold> id;
    ThresholdKind kind = ThresholdKind::EuServices;
    Money amount;
    Date validFrom;
    Date validTo;
    QString legalRef;
    QString notes;
    friend bool operator==(const Threshold &, const Threshold &) = default;
};

enum class ContractObject { Services, Works };
enum class RevisionBase {
    Whole, ///< the paid share counts on the whole variation
    Excess ///< … on what exceeds the trigger
};

/// How prices are revised (D.Lgs. 36/2023 art. 60) in procedures that started from validFrom to validTo.
struct PriceRevisionRule {
    Id<PriceRevisionRule> id;
    QString name;
    ContractObject object = ContractObject::Services;
    RevisionBase base = RevisionBase::Excess;
    Percent trigger; ///< a variation that is not larger changes nothing
    Percent paid;
    Date validFrom;
    Date validTo;
    QString legalRef;
    friend bool operator==(const PriceRevisionRule &, const PriceRevisionRule &) = default;
};

template<> const RecordType &describe<ProcurementCode>();
template<> const RecordType &describe<Threshold>();
template<> const RecordType &describe<PriceRevisionRule>();

/// The rows in force on the day a procedure started; nothing when none is.
std::optional<ProcurementCode> codeOn(const Records &records, const Date &procedureStart);
std::optional<Threshold> thresholdOn(const Records &records, ThresholdKind kind, const Date &procedureStart);
std::optional<PriceRevisionRule> revisionRuleOn(const Records &records, ContractObject object,
                                                const Date &procedureStart);

/// A price revision with its steps, each exact.
struct PriceRevision {
    Money residual; ///< what is still to be executed
    Percent variation; ///< of the whole contract's price; negative when prices fell
    bool due = false; ///< the variation exceeds the trigger
    Percent counted; ///< the part of the variation that counts, with its sign
    Money amount; ///< to be added to the residual; negative: to be taken off; a half cent is rounded away from zero
    QStringList steps; ///< for people
};
PriceRevision revisePrice(const PriceRevisionRule &rule, Money residual, Percent variation);

} // namespace insieme
