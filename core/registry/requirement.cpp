// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/requirement.h"

#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"
#include "core/registry/organisation.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Requirement)
};

constexpr qint64 longestDays = 36'500, longestMonths = 1'200;

struct KindDescriptor {
    INSIEME_DESCRIPTOR(RequirementKind)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"), {.required = true, .width = 24}),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::legalReference>("legal_reference", "riferimento_normativo", QT_TR_NOOP("Legal reference"),
                                  {.width = 50}),
        field<&R::everyMember>("every_member", "per_ogni_socia", QT_TR_NOOP("Asked of every member")),
        field<&R::perService>("per_service", "per_servizio", QT_TR_NOOP("One for each service")),
        field<&R::validityDays, between<1, longestDays>>("validity_days", "giorni_di_validita",
                                                         QT_TR_NOOP("Days of validity"), {.width = 8}),
        field<&R::validityMonths, between<1, longestMonths>>("validity_months", "mesi_di_validita",
                                                             QT_TR_NOOP("Months of validity"), {.width = 8}),
        field<&R::dueMonth>("due_month", "mese_di_scadenza", QT_TR_NOOP("Due every year: month")),
        field<&R::dueDay>("due_day", "giorno_di_scadenza", QT_TR_NOOP("Due every year: day")),
        field<&R::leadDays, between<0, longestDays>>("lead_days", "giorni_di_anticipo",
                                                     QT_TR_NOOP("Warn so many days before"), {.width = 8}),
        field<&R::active>("active", "attivo", QT_TR_NOOP("In use")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static_assert(arity<R>() == fields.storedCount(), "a member of RequirementKind has no field");
};

struct PaperDescriptor {
    INSIEME_DESCRIPTOR(Requirement)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::organisation>("organisation_id", "organizzazione", QT_TR_NOOP("Organisation"),
                                {.required = true, .width = 40}),
        field<&R::kind>("kind_id", "tipo", QT_TR_NOOP("Paper"), {.required = true, .width = 34}),
        field<&R::service>("service", "servizio", QT_TR_NOOP("Service"), {.search = true, .width = 30}),
        field<&R::number>("number", "numero", QT_TR_NOOP("Number"), {.search = true, .code = true, .width = 20}),
        field<&R::issuer>("issuer", "rilasciato_da", QT_TR_NOOP("Issued by"), {.width = 30}),
        field<&R::year, between<1900, 2200>>("year", "anno", QT_TR_NOOP("Of the year"), {.year = true, .width = 6}),
        field<&R::issuedOn>("issued_on", "rilasciato_il", QT_TR_NOOP("Issued on"), {.width = 10}),
        field<&R::printedExpiry>("printed_expiry", "scadenza_stampata", QT_TR_NOOP("Printed expiry")),
        field<&R::validUntil>("valid_until", "valido_fino_al", QT_TR_NOOP("Valid until"),
                              {.settled = true, .width = 10}),
        field<&R::warnDays>("warn_days", "preavviso_giorni", QT_TR_NOOP("Warned before, days"), {.settled = true}),
        field<&R::replaced>("replaced", "sostituito", QT_TR_NOOP("Replaced"), {.settled = true}),
        field<&R::leadDays, between<0, longestDays>>("lead_days", "giorni_di_anticipo",
                                                     QT_TR_NOOP("Warn so many days before")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static_assert(arity<R>() == fields.storedCount(), "a member of Requirement has no field");
};

void checkKind(const void *record, const Context &, Problems &problems)
{
    const auto &kind = *static_cast<const RequirementKind *>(record);
    const auto invalid = [&problems](const char *column, const QString &text) {
        problems.append({Verdict::Level::Invalid, QLatin1String(column), text});
    };
    if (kind.dueMonth.has_value() != kind.dueDay.has_value())
        invalid("due_day", Texts::tr("A day of every year needs both the month and the day."));
    // 29 February does not come every year.
    else if (kind.dueMonth
             && (*kind.dueMonth < 1 || *kind.dueMonth > 12 || *kind.dueDay < 1 || *kind.dueDay > 31
                 || !makeDate(2025, static_cast<int>(*kind.dueMonth), static_cast<int>(*kind.dueDay))))
        invalid("due_day", Texts::tr("This is not a day of every year."));
    const int rules = kind.validityDays.has_value() + kind.validityMonths.has_value() + kind.dueDay.has_value();
    if (rules > 1)
        invalid("validity_days", Texts::tr("Only one rule can give the expiry: days, months or a day of every year."));
}

void checkPaper(const void *record, const Context &, Problems &problems)
{
    const auto &paper = *static_cast<const Requirement *>(record);
    checkPeriod(paper.issuedOn, paper.printedExpiry, "printed_expiry", problems);
    if (!stated(paper.issuedOn) && !stated(paper.printedExpiry) && !paper.year) {
        problems.append({Verdict::Level::Warning, QStringLiteral("issued_on"),
                         Texts::tr("Without day of issue, year or expiry the paper counts as always valid.")});
    }
}

QString paperTitle(const void *record, const Context &context)
{
    const auto &paper = *static_cast<const Requirement *>(record);
    QStringList parts;
    if (context.titles) {
        // The organisation first: who looks for it finds it before its papers.
        parts << context.titles->title(describe<Organisation>(), paper.organisation.uuid(), {})
              << context.titles->title(describe<RequirementKind>(), paper.kind.uuid(), {});
    }
    parts << paper.service
          << (paper.year ? QString::number(*paper.year)
                         : italianText(stated(paper.issuedOn) ? paper.issuedOn : paper.printedExpiry));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool sameNeed(const Requirement &a, const Requirement &b)
{
    return a.organisation == b.organisation && a.kind == b.kind && a.service == b.service;
}

/// True when `a` lasts longer than `b`; of two that last as long, the later one.
bool outlasts(const Requirement &a, const Date &endA, const Requirement &b, const Date &endB)
{
    if (!stated(endA) || !stated(endB))
        return !stated(endA) && (stated(endB) || b.id.uuid() < a.id.uuid());
    return endA != endB ? endB < endA : b.id.uuid() < a.id.uuid();
}

Requirement settledOf(const Records &records, const Requirement &paper)
{
    Requirement settled = paper;
    const auto kind = records.load(paper.kind);
    if (!kind)
        return settled;
    settled.validUntil = validUntil(paper, *kind);
    settled.warnDays = paper.leadDays.value_or(kind->leadDays);
    const std::vector<Requirement> all = requirementsOf(records, paper.organisation);
    settled.replaced = std::any_of(all.begin(), all.end(), [&](const Requirement &other) {
        return other.id != paper.id && sameNeed(other, paper)
            && outlasts(other, validUntil(other, *kind), paper, settled.validUntil);
    });
    return settled;
}

/// The papers of the organisation and kind that a paper belongs to, or all of a kind.
std::vector<QUuid> papersThatDepend(const Records &records, const RecordType &type, const QUuid &id)
{
    if (&type == &describe<RequirementKind>())
        return records.referring(describe<Requirement>(), "kind_id", id);
    const auto paper = records.load(Id<Requirement>(id));
    std::vector<QUuid> result;
    if (!paper)
        return result;
    for (const Requirement &other : requirementsOf(records, paper->organisation)) {
        if (other.kind == paper->kind)
            result.push_back(other.id.uuid());
    }
    return result;
}

tl::expected<void, Error> settlePaper(Transaction &transaction, const QUuid &id)
{
    const auto paper = transaction.records().load(Id<Requirement>(id));
    if (!paper)
        return {};
    const Requirement settled = settledOf(transaction.records(), *paper);
    return transaction.settle(describe<Requirement>(), &*paper, &settled);
}

/// The first expiry among the papers that no other one replaces. Papers are settled before it is asked for.
Date firstExpiry(const Records &records, const Id<Organisation> &organisation)
{
    Date first;
    for (const Requirement &paper : requirementsOf(records, organisation)) {
        if (!paper.replaced && stated(paper.validUntil) && (!stated(first) || paper.validUntil < first))
            first = paper.validUntil;
    }
    return first;
}

/// The cooperatives whose next expiry may change with a paper or a kind.
std::vector<QUuid> holdersThatDepend(const Records &records, const RecordType &type, const QUuid &id)
{
    std::vector<QUuid> result;
    const auto add = [&](const QUuid &paperId) {
        const auto paper = records.load(Id<Requirement>(paperId));
        if (!paper || !records.exists(describe<Cooperative>(), paper->organisation.uuid()))
            return;
        if (std::find(result.begin(), result.end(), paper->organisation.uuid()) == result.end())
            result.push_back(paper->organisation.uuid());
    };
    if (&type == &describe<RequirementKind>()) {
        for (const QUuid &paper : records.referring(describe<Requirement>(), "kind_id", id))
            add(paper);
    } else {
        add(id);
    }
    return result;
}

tl::expected<void, Error> settleExpiry(Transaction &transaction, const QUuid &id)
{
    const auto cooperative = transaction.records().load(Id<Cooperative>(id));
    if (!cooperative)
        return {};
    Cooperative settled = *cooperative;
    settled.nextExpiry = firstExpiry(transaction.records(), cooperative->id);
    return transaction.settle(describe<Cooperative>(), &*cooperative, &settled);
}

using Findings = QList<Finding>;

void expiriesAreSettled(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto cooperative = records.load(Id<Cooperative>(id));
    if (!cooperative)
        return;
    const Date first = firstExpiry(records, cooperative->id);
    if (isoText(first) != isoText(cooperative->nextExpiry))
        findings.append(
            {&type, id,
             elided(Texts::tr("The lists say that the next paper expires on %1; counted, it is %2. Open one of "
                              "its papers and save it.")
                        .arg(italianText(cooperative->nextExpiry), italianText(first)))});
}

void papersAreSettled(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto paper = records.load(Id<Requirement>(id));
    if (!paper)
        return;
    const Requirement settled = settledOf(records, *paper);
    if (isoText(settled.validUntil) != isoText(paper->validUntil) || settled.warnDays != paper->warnDays
        || settled.replaced != paper->replaced)
        findings.append({&type, id,
                         Texts::tr("The expiry in the lists is %1; counted, it is %2. Open the paper and save it.")
                             .arg(italianText(paper->validUntil), italianText(settled.validUntil))});
}

void codesAreUnique(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto kind = records.load(Id<RequirementKind>(id));
    if (!kind)
        return;
    Borrowed statement(
        records.database().cached(QStringLiteral("SELECT count(*) FROM requirement_kind WHERE code=?1")));
    statement->bind(1, kind->code);
    if (statement->next() && statement->integer(0) > 1)
        findings.append({&type, id, Texts::tr("Two kinds of paper have the code “%1”.").arg(kind->code)});
}

constexpr int month[] = {30};
constexpr ObligationKind obligationKinds[] = {
    {"requirement_expiry", "registry", QT_TRANSLATE_NOOP("Obligation", "Paper expires"), DayRule::AsWritten, month},
};

void offerExpiry(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &paper = *static_cast<const Requirement *>(record);
    if (!stated(paper.validUntil) || paper.replaced)
        return;
    Obligation obligation{.kind = &obligationKinds[0], .written = paper.validUntil};
    if (paper.warnDays)
        obligation.leadDays = {static_cast<int>(*paper.warnDays)};
    obligation.aboutTable = QStringLiteral("organisation");
    obligation.aboutId = paper.organisation.uuid();
    if (context.titles) {
        obligation.what = context.titles->title(describe<RequirementKind>(), paper.kind.uuid(), {});
        QStringList why;
        if (!paper.service.isEmpty())
            why << paper.service + QLatin1Char('.');
        if (stated(paper.issuedOn))
            why << elided(Texts::tr("Issued on %1.").arg(italianText(paper.issuedOn)));
        obligation.why = why.join(QLatin1Char(' '));
    }
    obligations.push_back(std::move(obligation));
}

} // namespace

Date validUntil(const Requirement &paper, const RequirementKind &kind)
{
    if (stated(paper.printedExpiry))
        return paper.printedExpiry;
    if (kind.dueMonth && kind.dueDay) {
        if (!paper.year)
            return {};
        // The report of 2025 is due in June 2026 and stands until that of 2026 is due.
        return makeDate(static_cast<int>(*paper.year) + 2, static_cast<int>(*kind.dueMonth),
                        static_cast<int>(*kind.dueDay))
            .value_or(Date());
    }
    if (!stated(paper.issuedOn) || paper.issuedOn.year() > 2500)
        return {};
    if (kind.validityDays)
        return paper.issuedOn + boost::gregorian::days(static_cast<int>(std::min(*kind.validityDays, longestDays)));
    if (kind.validityMonths)
        return calendar::addMonths(paper.issuedOn, static_cast<int>(std::min(*kind.validityMonths, longestMonths)));
    return {};
}

std::vector<Requirement> requirementsOf(const Records &records, const Id<Organisation> &organisation)
{
    std::vector<Requirement> result;
    for (const QUuid &id : records.referring(describe<Requirement>(), "organisation_id", organisation.uuid())) {
        if (auto paper = records.load(Id<Requirement>(id)))
            result.push_back(std::move(*paper));
    }
    std::stable_sort(result.begin(), result.end(), [](const Requirement &a, const Requirement &b) {
        return isoText(a.issuedOn) < isoText(b.issuedOn);
    });
    return result;
}

Date nextExpiryOn(const Records &records, const Id<Organisation> &organisation, const Date &day)
{
    std::vector<Requirement> held = requirementsOf(records, organisation);
    std::erase_if(held, [&day](const Requirement &paper) {
        return stated(paper.issuedOn) ? day < paper.issuedOn : paper.year && *paper.year > day.year();
    });
    Date first;
    for (const Requirement &paper : held) {
        if (!stated(paper.validUntil) || (stated(first) && !(paper.validUntil < first)))
            continue;
        const bool replaced = std::any_of(held.begin(), held.end(), [&paper](const Requirement &other) {
            return other.id != paper.id && sameNeed(other, paper)
                && outlasts(other, other.validUntil, paper, paper.validUntil);
        });
        if (!replaced)
            first = paper.validUntil;
    }
    return first;
}

std::optional<RequirementKind> requirementKind(const Records &records, const QString &code)
{
    for (const QUuid &id : records.ids(describe<RequirementKind>())) {
        auto kind = records.load(Id<RequirementKind>(id));
        if (kind && kind->code == code)
            return std::move(*kind);
    }
    return std::nullopt;
}

std::vector<RequirementKind> memberRequirements(const Records &records)
{
    std::vector<RequirementKind> result;
    for (const QUuid &id : records.ids(describe<RequirementKind>())) {
        auto kind = records.load(Id<RequirementKind>(id));
        if (kind && kind->active && kind->everyMember)
            result.push_back(std::move(*kind));
    }
    std::sort(result.begin(), result.end(),
              [](const RequirementKind &a, const RequirementKind &b) { return a.code < b.code; });
    return result;
}

template<> const RecordType &describe<RequirementKind>()
{
    static const RecordType type = [] {
        RecordType t = recordType<KindDescriptor>("requirement_kind", "requirement-kinds",
                                                  QT_TRANSLATE_NOOP("RequirementKind", "Kind of paper"),
                                                  QT_TRANSLATE_NOOP("RequirementKind", "Kinds of paper"));
        t.check = checkKind;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Requirement>()
{
    static const RecordType type = [] {
        RecordType t = recordType<PaperDescriptor>("requirement", "requirements",
                                                   QT_TRANSLATE_NOOP("Requirement", "Required paper"),
                                                   QT_TRANSLATE_NOOP("Requirement", "Required papers"));
        t.check = checkPaper;
        t.title = paperTitle;
        t.validFrom = "issued_on";
        t.validUntil = "valid_until";
        return t;
    }();
    return type;
}

void addRequirements(Catalogue &catalogue)
{
    const RecordType *kind = &describe<RequirementKind>();
    const RecordType *paper = &describe<Requirement>();
    catalogue.types.push_back(kind);
    catalogue.types.push_back(paper);
    using enum Guard::Strength;
    catalogue.guards.push_back({"requirement_codes",
                                QT_TRANSLATE_NOOP("Guard", "a kind of paper is there once"),
                                Never,
                                {kind},
                                codesAreUnique});
    catalogue.guards.push_back({"requirement_expiries",
                                QT_TRANSLATE_NOOP("Guard", "expiries of papers are up to date"),
                                Complete,
                                {paper},
                                papersAreSettled});
    catalogue.settlers.push_back({{kind, paper}, papersThatDepend, settlePaper});
    // After the papers: it reads what they were settled to.
    catalogue.settlers.push_back({{kind, paper}, holdersThatDepend, settleExpiry});
    catalogue.guards.push_back({"next_expiries",
                                QT_TRANSLATE_NOOP("Guard", "the next expiry of a member is up to date"),
                                Complete,
                                {&describe<Cooperative>()},
                                expiriesAreSettled});
    catalogue.obligations.push_back({paper, obligationKinds, offerExpiry});
}

} // namespace insieme
