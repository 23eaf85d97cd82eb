// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Agreement;
struct FundingSource;
struct Household;
struct HousingBed;
struct HousingRequest;
struct HousingStay;
struct HousingUnit;
struct Organisation;
struct Person;

enum class StayStatus { Proposed, Accepted, Running, Ended, Cancelled };
enum class StayEndReason { Completed, OtherHome, Withdrawn, Rules, Moved, Other };
enum class TermKind { Fixed, PerPerson, IseePercent, IncomePercent, Metered };
enum class MeterKind { Electricity, Gas, Water, Heat };
enum class ItemState { New, Good, Worn, Damaged, Missing };
enum class StayEventKind { Goal, Visit, Incident };
enum class StayEventCategory { Home, Work, School, Health, Papers, Money, LivingTogether, Damage, Safety, Other };
/// Of an apartment given to somebody for more than a month (D.L. 59/1978 art. 12): within 48 hours, unless a registered
/// contract takes its place.
enum class HandoverNotice { Due, Registered };
enum class PaymentKind { Payment, PaidBack, Surcharge, Discount, Reminder };

/// Who sleeps in which bed from a day until a day; the last one, the day of exit, is not counted. A move is a row
/// that ends and another one that begins.
struct StayPlace {
    Id<StayPlace> id;
    Id<HousingStay> stay;
    qint64 position = 0;
    Id<Person> person;
    Id<HousingBed> bed;
    Date from; ///< not stated: from the start of the stay
    Date to; ///< not stated: until its end
    friend bool operator==(const StayPlace &, const StayPlace &) = default;
};

/// Both days included; the bed stays taken.
struct StayAbsence {
    Id<StayAbsence> id;
    Id<HousingStay> stay;
    Date from;
    Date to;
    bool charged = true;
    friend bool operator==(const StayAbsence &, const StayAbsence &) = default;
};

struct StayExtension {
    Id<StayExtension> id;
    Id<HousingStay> stay;
    Date decidedOn;
    Date until; ///< the new day of exit
    QString reason;
    Date previousEnd; ///< the day of exit before
    friend bool operator==(const StayExtension &, const StayExtension &) = default;
};

/// What is due for a month, both days included.
struct StayTerm {
    Id<StayTerm> id;
    Id<HousingStay> stay;
    TermKind kind = TermKind::Fixed;
    std::optional<Money> amount; ///< a month
    std::optional<Percent> percent; ///< of a twelfth of ISEE or income
    Date from;
    Date to;
    friend bool operator==(const StayTerm &, const StayTerm &) = default;
};

/// A fund, otherwise an organisation, otherwise the guest.
struct Payer {
    Id<Organisation> organisation;
    Id<FundingSource> fund;
    bool isGuest() const { return organisation.isNull() && fund.isNull(); }
    /// The key of the fund or the organisation; null: the guest.
    QUuid key() const { return fund.isNull() ? organisation.uuid() : fund.uuid(); }
    friend bool operator==(const Payer &, const Payer &) = default;
};

/// Who pays which part of what is due, an organisation or a fund; the guest pays the rest.
struct StayPayer {
    Id<StayPayer> id;
    Id<HousingStay> stay;
    Id<Organisation> payer;
    Percent share;
    Date from;
    Date to;
    Id<FundingSource> fund;
    friend bool operator==(const StayPayer &, const StayPayer &) = default;
};

struct StayReading {
    Id<StayReading> id;
    Id<HousingStay> stay;
    MeterKind meter = MeterKind::Electricity;
    Date day;
    qint64 value = 0; ///< whole units of the meter
    std::optional<Money> price; ///< of a hundred units consumed until this reading
    friend bool operator==(const StayReading &, const StayReading &) = default;
};

struct StayItem {
    Id<StayItem> id;
    Id<HousingStay> stay;
    qint64 position = 0;
    QString name;
    qint64 quantity = 1;
    ItemState stateIn = ItemState::Good;
    std::optional<ItemState> stateOut;
    friend bool operator==(const StayItem &, const StayItem &) = default;
};

/// A goal, a visit or an incident: categories and days; words only in the masked note.
struct StayEvent {
    Id<StayEvent> id;
    Id<HousingStay> stay;
    std::optional<StayEventKind> kind;
    Date day; ///< of a goal or a visit to come: when it is due
    Date doneOn;
    std::optional<StayEventCategory> category;
    QString note;
    friend bool operator==(const StayEvent &, const StayEvent &) = default;
};

/// A household in an apartment. The day of exit is not counted.
struct HousingStay {
    Id<HousingStay> id;
    QString code;
    Id<Person> person;
    Id<Household> household;
    Id<HousingUnit> unit; ///< where it begins
    Id<HousingRequest> request;
    Id<Agreement> agreement;
    Id<Organisation> manager;
    Id<Person> operatorInCharge;
    StayStatus status = StayStatus::Proposed;
    bool locked = false; ///< a proposal that is not computed again
    Date start;
    Date end; ///< day of exit as agreed
    std::optional<qint64> maxMonths; ///< extensions included
    Date projectUntil;
    Date enteredOn;
    QString keys;
    std::optional<Money> deposit;
    Date depositPaidOn;
    Date depositReturnedOn;
    Date noticeOn;
    Date leftOn; ///< day of exit as it happened
    std::optional<StayEndReason> endReason;
    QString stateFound;
    bool policeNoticeDue = false; ///< D.Lgs. 286/1998 art. 7: within 48 hours of the entry
    Date policeNoticeOn;
    QString notes;
    Date unpaidSince; ///< first day of payment of which somebody still owes a part; written by the program
    Date remindedOn; ///< last reminder; written by the program
    /// Last day on which a declaration of every kind that the contribution needs holds; not stated: to the end, or none
    /// is needed. Written by the program.
    Date meansUntil;
    std::optional<Money> depositReturned; ///< not stated: all of it
    std::optional<HandoverNotice> handoverNotice; ///< not stated: nobody has said whether it is due
    Date handoverNoticeOn;
    std::vector<StayPlace> places;
    std::vector<StayAbsence> absences;
    std::vector<StayExtension> extensions;
    std::vector<StayTerm> terms;
    std::vector<StayPayer> payers;
    std::vector<StayReading> readings;
    std::vector<StayItem> items;
    std::vector<StayEvent> events;
    friend bool operator==(const HousingStay &, const HousingStay &) = default;
};

/// The day of exit that counts: as it happened, otherwise as agreed; not stated: open.
Date exitOf(const HousingStay &stay);
/// The latest day of exit that the maximum and the project allow; not stated: none.
Date latestExit(const HousingStay &stay);

struct StayPayment {
    Id<StayPayment> id;
    Id<HousingStay> stay;
    Date day;
    PaymentKind kind = PaymentKind::Payment;
    Id<Organisation> payer; ///< null, and no fund: the guest
    Money amount; ///< above zero; zero for reminders
    QString reference;
    Id<FundingSource> fund;
    friend bool operator==(const StayPayment &, const StayPayment &) = default;
};

template<> const RecordType &describe<HousingStay>();
template<> const RecordType &describe<StayPlace>();
template<> const RecordType &describe<StayAbsence>();
template<> const RecordType &describe<StayExtension>();
template<> const RecordType &describe<StayTerm>();
template<> const RecordType &describe<StayPayer>();
template<> const RecordType &describe<StayReading>();
template<> const RecordType &describe<StayItem>();
template<> const RecordType &describe<StayEvent>();
template<> const RecordType &describe<StayPayment>();

} // namespace insieme
