// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Agreement;
struct Cooperative;
struct Organisation;
struct Person;
struct RequirementKind;

enum class AgreementKind {
    PublicUtility, ///< convention with a Comune for a public-utility project
    HealthServices, ///< convention or contractual agreement with a ULSS
    SocialCooperative, ///< convention of L. 381/1991 art. 5
    CoDesign, ///< D.Lgs. 117/2017 art. 55
    WelfareAccession,
    Memorandum,
    Grant,
    Procurement,
    ReservedContract, ///< D.Lgs. 36/2023 art. 61
    DirectAward,
    Other
};

/// True for contracts (procurement, reserved contracts, direct awards), false for conventions: the two saved views.
bool isContract(AgreementKind kind);

enum class AgreementStatus {
    Draft,
    Sent, ///< to the counterpart, not returned yet
    Signed,
    TechnicalExtension, ///< goes on after its end while the next procedure runs
    Terminated, ///< before its end
    Closed,
    Abandoned ///< never signed
};

/// True when the agreement binds its parties (signed, technical extension): what a draft may miss must be there.
bool isBinding(AgreementStatus status);

enum class VatRegime { OutOfScope, Exempt, Reduced5, Ordinary22, SplitPayment22 };

/// Which rule of stamp duty the deed follows (the user's choice; the legend is printed).
enum class StampRegime {
    ProcurementCode, ///< D.Lgs. 36/2023, annex I.4: once, by the maximum amount
    PerSheet, ///< DPR 642/1972
    ThirdSectorExempt, ///< D.Lgs. 117/2017, art. 82 c. 5
    OtherExempt
};

enum class PrivacyRole { Controller, JointController, Processor, SubProcessor };

enum class ReportCadence { Monthly, EveryTwoMonths, Quarterly, EveryFourMonths, HalfYearly, Yearly, AtEnd };

/// What a cooperative executes of an agreement, in a service of it and from a day to a day (both included; not stated:
/// as the agreement). Percentages count per service and day.
struct AgreementShare {
    Id<AgreementShare> id;
    Id<Agreement> agreement;
    Id<Cooperative> cooperative;
    QString service; ///< empty: the whole agreement
    std::optional<Percent> percent;
    std::optional<qint64> places;
    std::optional<Money> amount; ///< for the whole period of the row
    Date validFrom;
    Date validTo;
    QString reason; ///< why this cooperative takes over from another one
    friend bool operator==(const AgreementShare &, const AgreementShare &) = default;
};

struct FundingLine {
    Id<FundingLine> id;
    Id<Agreement> agreement;
    qint64 position = 0;
    Id<Organisation> funder;
    QString description;
    std::optional<Money> amount;
    std::optional<Percent> percent;
    friend bool operator==(const FundingLine &, const FundingLine &) = default;
};

struct Instalment {
    Id<Instalment> id;
    Id<Agreement> agreement;
    qint64 position = 0; ///< number of the instalment, from 1
    QString condition; ///< what makes it due, e.g. "alla firma"
    Date dueOn;
    std::optional<Money> amount;
    friend bool operator==(const Instalment &, const Instalment &) = default;
};

/// A kind of work in a public-utility project and how many people do it.
struct Post {
    Id<Post> id;
    Id<Agreement> agreement;
    qint64 position = 0;
    QString job;
    QString site;
    qint64 count = 1;
    friend bool operator==(const Post &, const Post &) = default;
};

/// A paper that the deed asks of the cooperatives, besides those that every member must have.
struct AgreementRequirement {
    Id<AgreementRequirement> id;
    Id<Agreement> agreement;
    Id<RequirementKind> kind;
    QString service; ///< asked of those who execute this service; empty: of all
    QString notes;
    friend bool operator==(const AgreementRequirement &, const AgreementRequirement &) = default;
};

/// The part that the consortium keeps from the first day of a month on; it is agreed with the cooperatives, not with
/// the body.
struct AgreementFee {
    Id<AgreementFee> id;
    Id<Agreement> agreement;
    Date from;
    Percent fee;
    QString decision; ///< who decided it and when, e.g. "assemblea del 24/04/2026"
    friend bool operator==(const AgreementFee &, const AgreementFee &) = default;
};

/// A convention or a contract as a deed. Amounts are for the whole duration.
struct Agreement {
    Id<Agreement> id;
    QString code;
    QString subject;
    QString project;
    AgreementKind kind = AgreementKind::Other;
    AgreementStatus status = AgreementStatus::Draft;
    Id<Organisation> consortium;
    Id<Organisation> body;
    Id<Person> consortiumSignatory;
    Id<Person> bodySignatory;
    Id<Person> consortiumReferent;
    Id<Person> bodyReferent;
    Id<Agreement> previous; ///< the agreement that this one renews
    QString protocolNumber;
    Date protocolDate;
    QString repertory;
    QString actKind; ///< as written in the deed, e.g. "deliberazione della Giunta comunale"
    QString actNumber;
    Date actDate;
    QString programme;
    QString programmeAct;
    QString programmeOutcome;
    QString cig;
    QString cup;
    QString cpv;
    Date procedureStart; ///< decides which procurement code applies
    QString signingPlace;
    Date signedOn; ///< of a draft: the day foreseen
    Date start;
    Date end; ///< not stated: until one party withdraws
    bool renewable = false;
    std::optional<qint64> extensionMonths; ///< option of extension in the deed
    std::optional<Money> amount; ///< what is paid, VAT included
    std::optional<Money> netAmount;
    std::optional<Money> maxAmount; ///< net, with options and renewals: thresholds and stamp duty look at it
    std::optional<Money> unitCost; ///< per place
    std::optional<VatRegime> vatRegime;
    std::optional<StampRegime> stampRegime;
    std::optional<qint64> paymentDays;
    std::optional<qint64> places;
    QString employment; ///< kind of employment relation
    QString ccnl;
    std::optional<Minutes> weeklyHours; ///< of one person
    std::optional<Minutes> totalHours; ///< of one person
    std::optional<qint64> maxDays;
    QString requirements;
    QString reservations;
    QString activities;
    QString sites;
    QString devices;
    QString inailPosition;
    QString rctPolicy;
    std::optional<Money> rctLimit;
    Date rctUntil;
    std::optional<ReportCadence> reportCadence;
    Date reportingDue;
    std::optional<qint64> noticeDays;
    std::optional<qint64> noticeMonths; ///< instead of days; counted by the number of the day
    std::optional<PrivacyRole> privacyRole;
    QString court;
    QString notes;
    QString priceRevision; ///< clause of the deed
    QString guarantee;
    std::optional<Money> guaranteeAmount;
    Date guaranteeUntil;
    std::optional<Percent> consortiumFee; ///< of what the cooperatives execute, kept by the consortium; until `fees`
    Id<Agreement> parent; ///< the framework under which this one was made
    std::optional<Percent> variationPart; ///< more or less foreseen, at most a fifth (D.Lgs. 36/2023 art. 120 c. 9)
    std::vector<AgreementShare> shares;
    std::vector<FundingLine> funding;
    std::vector<Instalment> instalments;
    std::vector<Post> posts;
    std::vector<AgreementRequirement> requiredPapers;
    std::vector<AgreementFee> fees;
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// The last day on which notice can be given, or a renewal asked for (civil code art. 2963, backwards: a holiday moves
/// it to the day before). Not stated without an end or a term of notice.
Date noticeBy(const Agreement &agreement);

/// The part that the consortium keeps on a day; zero where none is agreed.
Percent feeOn(const Agreement &agreement, const Date &day);

template<> const RecordType &describe<Agreement>();
template<> const RecordType &describe<AgreementShare>();
template<> const RecordType &describe<FundingLine>();
template<> const RecordType &describe<Instalment>();
template<> const RecordType &describe<Post>();
template<> const RecordType &describe<AgreementRequirement>();
template<> const RecordType &describe<AgreementFee>();

} // namespace insieme
