// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/kind.h"

#include "core/base/elision.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem allowanceItems[] = {
    {"none", QT_TRANSLATE_NOOP("AllowanceRule", "Nothing paid")},
    {"wage", QT_TRANSLATE_NOOP("AllowanceRule", "Wage by contract")},
    {"full_from_threshold", QT_TRANSLATE_NOOP("AllowanceRule", "Whole from the threshold on, below by days")},
    {"pro_rata_days", QT_TRANSLATE_NOOP("AllowanceRule", "By days present")},
    {"pro_rata_hours", QT_TRANSLATE_NOOP("AllowanceRule", "By hours done")},
};
constexpr ChoiceList allowanceList{"AllowanceRule", allowanceItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<AllowanceRule> = &allowanceList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlacementKind)
};

/// Codes are typed on the command line.
Verdict checkRuleCode(const QString &code)
{
    const bool fits = !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
    return fits || code.isEmpty() ? Verdict::valid()
                                  : Verdict::invalid(Texts::tr("a code has lower-case letters, digits and “_” only."));
}

QString kindTitle(const void *record, const Context &)
{
    const auto &kind = *static_cast<const PlacementKind *>(record);
    return stated(kind.validTo) ? elided(Texts::tr("%1 (until %2)").arg(kind.name, italianText(kind.validTo)))
                                : kind.name;
}

struct ReasonDescriptor {
    INSIEME_DESCRIPTOR(SuspensionReason)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code, checkRuleCode>("code", "codice", QT_TR_NOOP("Code"),
                                       {.required = true, .search = true, .code = true, .width = 20}),
        field<&R::name>("name", "nome", QT_TR_NOOP("Reason"),
                        {.required = true, .title = true, .search = true, .width = 36}),
        field<&R::neutralName>("neutral_name", "nome_neutro", QT_TR_NOOP("Neutral name"), {.width = 20}),
        field<&R::letter>("letter", "lettera", QT_TR_NOOP("Letter"), {.width = 3, .limit = 2}),
        field<&R::extends>("extends", "sposta_la_fine", QT_TR_NOOP("Moves the end")),
        field<&R::minimumDays, between<1, 3660>>("minimum_days", "giorni_minimi", QT_TR_NOOP("From days"),
                                                 {.width = 6}),
        field<&R::revealsHealth>("reveals_health", "rivela_salute", QT_TR_NOOP("Tells about health")),
        field<&R::legalReference>("legal_reference", "riferimento", QT_TR_NOOP("Legal reference"), {.width = 50}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static_assert(arity<R>() == fields.storedCount(), "a member of SuspensionReason has no field");
};

struct KindSuspensionDescriptor {
    INSIEME_DESCRIPTOR(KindSuspension)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::kind>("kind_id", "", QT_TR_NOOP("Kind"), {.owner = true}),
        field<&R::reason>("reason_id", "motivo", QT_TR_NOOP("Reason"), {.required = true, .width = 30}),
        field<&R::extends>("extends", "sposta_la_fine", QT_TR_NOOP("Moves the end")),
        field<&R::minimumDays, between<1, 3660>>("minimum_days", "giorni_minimi", QT_TR_NOOP("From days")));
    static_assert(arity<R>() == fields.storedCount(), "a member of KindSuspension has no field");
};

struct KindDescriptor {
    INSIEME_DESCRIPTOR(PlacementKind)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code, checkRuleCode>("code", "codice", QT_TR_NOOP("Code"),
                                       {.required = true, .search = true, .code = true, .width = 26}),
        field<&R::name>("name", "nome", QT_TR_NOOP("Kind"),
                        {.required = true, .title = true, .search = true, .width = 44}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From"), {.width = 10}),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To"), {.width = 10}),
        field<&R::legalReference>("legal_reference", "riferimento", QT_TR_NOOP("Legal reference"),
                                  {.required = true, .search = true, .width = 50}),
        field<&R::employment>("employment", "rapporto_di_lavoro", QT_TR_NOOP("Employment")),
        field<&R::minimumMonths, between<1, 120>>("minimum_months", "mesi_minimi", QT_TR_NOOP("At least months")),
        field<&R::minimumDays, between<1, 3660>>("minimum_days", "giorni_minimi", QT_TR_NOOP("At least days")),
        field<&R::maximumMonths, between<1, 120>>("maximum_months", "mesi_massimi", QT_TR_NOOP("At most months"),
                                                  {.width = 6}),
        field<&R::maximumDays, between<1, 3660>>("maximum_days", "giorni_massimi", QT_TR_NOOP("At most days"),
                                                 {.width = 6}),
        field<&R::maximumHours, notNegative>("maximum_hours", "ore_massime", QT_TR_NOOP("At most hours"), {.width = 8}),
        field<&R::minimumWeeklyHours, lengthOfAWeek>("minimum_weekly_hours", "ore_settimanali_minime",
                                                     QT_TR_NOOP("At least hours a week")),
        field<&R::maximumWeeklyHours, lengthOfAWeek>("maximum_weekly_hours", "ore_settimanali_massime",
                                                     QT_TR_NOOP("At most hours a week")),
        field<&R::minimumAllowance, notNegative>("minimum_allowance", "indennita_minima",
                                                 QT_TR_NOOP("Lowest allowance a month")),
        field<&R::minimumAllowanceMeals, notNegative>("minimum_allowance_meals", "indennita_minima_con_mensa",
                                                      QT_TR_NOOP("Lowest allowance with meals")),
        field<&R::allowanceRule>("allowance_rule", "regola_indennita", QT_TR_NOOP("Allowance")),
        field<&R::fullAttendance, partOfWhole>("full_attendance", "frequenza_per_intera",
                                               QT_TR_NOOP("Whole allowance from attendance")),
        field<&R::suspensionsExtend>("suspensions_extend", "le_sospensioni_spostano",
                                     QT_TR_NOOP("Suspensions move the end")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}),
        field<&R::reducedFrom, partOfWhole>("reduced_from", "orario_ridotto_da", QT_TR_NOOP("Reduced hours from")),
        field<&R::reducedTo, partOfWhole>("reduced_to", "orario_ridotto_a", QT_TR_NOOP("Reduced hours up to")),
        field<&R::reducedAmount, partOfWhole>("reduced_amount", "indennita_ridotta",
                                              QT_TR_NOOP("Part of the lowest allowance")));
    static constexpr Children childLists[] = {
        children<R, &R::suspensions>("suspensions", "sospensioni", QT_TR_NOOP("Reasons treated otherwise"))};
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of PlacementKind has no field");
};

void checkKind(const void *record, const Context &, Problems &problems)
{
    const auto &kind = *static_cast<const PlacementKind *>(record);
    checkPeriod(kind.validFrom, kind.validTo, "valid_to", problems);
    if (kind.minimumWeeklyHours && kind.maximumWeeklyHours && *kind.maximumWeeklyHours < *kind.minimumWeeklyHours)
        problems.append({Verdict::Level::Invalid, QStringLiteral("maximum_weekly_hours"),
                         Texts::tr("The most hours a week are fewer than the least.")});
    if (kind.minimumMonths && kind.maximumMonths && *kind.maximumMonths < *kind.minimumMonths)
        problems.append({Verdict::Level::Invalid, QStringLiteral("maximum_months"),
                         Texts::tr("The longest duration is shorter than the shortest.")});
    if (kind.reducedFrom.has_value() != kind.reducedTo.has_value()
        || kind.reducedFrom.has_value() != kind.reducedAmount.has_value())
        problems.append({Verdict::Level::Invalid, QStringLiteral("reduced_amount"),
                         Texts::tr("Reduced hours need all three: from, up to, and the part of the allowance.")});
    else if (kind.reducedFrom && *kind.reducedTo < *kind.reducedFrom)
        problems.append(
            {Verdict::Level::Invalid, QStringLiteral("reduced_to"), Texts::tr("Reduced hours end before they begin.")});
    if (kind.reducedFrom && !kind.maximumWeeklyHours)
        problems.append({Verdict::Level::Warning, QStringLiteral("reduced_from"),
                         Texts::tr("Without the most hours a week nobody knows what full time is.")});
}

} // namespace

template<> const RecordType &describe<SuspensionReason>()
{
    static const RecordType type = recordType<ReasonDescriptor>(
        "suspension_reason", "suspension-reasons", QT_TRANSLATE_NOOP("SuspensionReason", "Reason of suspension"),
        QT_TRANSLATE_NOOP("SuspensionReason", "Reasons of suspension"));
    return type;
}

template<> const RecordType &describe<KindSuspension>()
{
    static const RecordType type = recordType<KindSuspensionDescriptor>(
        "kind_suspension", "", QT_TRANSLATE_NOOP("KindSuspension", "Reason treated otherwise"),
        QT_TRANSLATE_NOOP("KindSuspension", "Reasons treated otherwise"));
    return type;
}

template<> const RecordType &describe<PlacementKind>()
{
    static const RecordType type = [] {
        RecordType t = recordType<KindDescriptor>("placement_kind", "placement-kinds",
                                                  QT_TRANSLATE_NOOP("PlacementKind", "Kind of placement"),
                                                  QT_TRANSLATE_NOOP("PlacementKind", "Kinds of placement"));
        t.check = checkKind;
        t.title = kindTitle;
        t.titleSpeaks = true;
        return t;
    }();
    return type;
}

calendar::SuspensionRule suspensionRule(const PlacementKind &kind, const SuspensionReason &reason)
{
    for (const KindSuspension &own : kind.suspensions) {
        if (own.reason == reason.id)
            return {own.extends, own.minimumDays};
    }
    return {kind.suspensionsExtend && reason.extends, reason.minimumDays};
}

calendar::DurationLimits durationLimits(const PlacementKind &kind)
{
    const auto narrow = [](const std::optional<qint64> &number) {
        return number ? std::optional<int>(static_cast<int>(std::clamp<qint64>(*number, -1, 1'000'000))) : std::nullopt;
    };
    const auto minutes = [](const std::optional<Minutes> &time) {
        return time ? std::optional<qint64>(time->count) : std::nullopt;
    };
    return {.minimumMonths = narrow(kind.minimumMonths),
            .minimumDays = narrow(kind.minimumDays),
            .maximumMonths = narrow(kind.maximumMonths),
            .maximumDays = narrow(kind.maximumDays),
            .maximumMinutes = minutes(kind.maximumHours),
            .minimumWeekly = minutes(kind.minimumWeeklyHours),
            .maximumWeekly = minutes(kind.maximumWeeklyHours)};
}

const PlacementKind *PlacementRules::kindOn(const QString &code, const Date &day) const
{
    for (const PlacementKind &kind : kinds) {
        if (kind.code == code && inForce(kind.validFrom, kind.validTo, day))
            return &kind;
    }
    return nullptr;
}

const SuspensionReason *PlacementRules::reason(const QString &code) const
{
    for (const SuspensionReason &candidate : reasons) {
        if (candidate.code == code)
            return &candidate;
    }
    return nullptr;
}

} // namespace insieme
