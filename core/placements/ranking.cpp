// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/ranking.h"

#include "core/registry/person.h"
#include "core/store/records.h"

#include <algorithm>
#include <map>

namespace insieme {
namespace {

/// -1: a first, 1: b first, 0: undecided. What is not stated comes last.
template<class T> int compare(const std::optional<T> &a, const std::optional<T> &b)
{
    if (a.has_value() != b.has_value())
        return a ? -1 : 1;
    if (!a || *a == *b)
        return 0;
    return *a < *b ? -1 : 1;
}

std::optional<qint64> number(const Date &day)
{
    return stated(day) ? std::optional<qint64>(day.day_number()) : std::nullopt;
}

std::optional<qint64> negative(const std::optional<qint64> &value)
{
    return value ? std::optional(-*value) : std::nullopt;
}

int byTieBreak(TieBreak rule, const RankedApplication &a, const RankedApplication &b)
{
    const PlacementApplication &x = a.application, &y = b.application;
    const auto cents = [](const std::optional<Money> &isee) {
        return isee ? std::optional(isee->cents) : std::nullopt;
    };
    const auto minute = [](const LocalMinute &at) {
        return stated(at.day) ? std::optional<qint64>(qint64(at.day.day_number()) * 1440 + at.minute) : std::nullopt;
    };
    switch (rule) {
    case TieBreak::None:
        return 0;
    case TieBreak::LowerIsee:
        return compare(cents(x.isee), cents(y.isee));
    case TieBreak::Younger:
        return compare(negative(number(a.born)), negative(number(b.born)));
    case TieBreak::Older:
        return compare(number(a.born), number(b.born));
    case TieBreak::EarlierReceipt:
        return compare(minute(x.receivedAt), minute(y.receivedAt));
    case TieBreak::LongerUnemployed:
        return compare(number(x.unemployedSince), number(y.unemployedSince));
    }
    return 0;
}

int order(const UtilityProject &project, const RankedApplication &a, const RankedApplication &b)
{
    if (const int points =
            compare(std::optional(-totalPoints(a.application)), std::optional(-totalPoints(b.application))))
        return points;
    for (const TieBreak rule : {project.tieFirst, project.tieSecond, project.tieThird}) {
        if (const int decided = byTieBreak(rule, a, b))
            return decided;
    }
    return 0;
}

bool takesPart(const PlacementApplication &application)
{
    return application.status == ApplicationStatus::Admitted || application.status == ApplicationStatus::Selected
        || application.status == ApplicationStatus::Reserve;
}

} // namespace

std::vector<ComuneRanking> rank(const UtilityProject &project, std::vector<RankedApplication> applications)
{
    std::erase_if(applications, [](const RankedApplication &a) { return !takesPart(a.application); });
    // Undecided ones keep the order of their receipts, so that the list is always the same.
    std::stable_sort(applications.begin(), applications.end(),
                     [](const RankedApplication &a, const RankedApplication &b) {
                         return a.application.receiptNumber < b.application.receiptNumber;
                     });
    std::stable_sort(applications.begin(), applications.end(),
                     [&](const RankedApplication &a, const RankedApplication &b) { return order(project, a, b) < 0; });

    std::vector<ComuneRanking> result;
    const auto ranking = [&](const Id<Organisation> &municipality) -> ComuneRanking & {
        const auto at = std::find_if(result.begin(), result.end(),
                                     [&](const ComuneRanking &r) { return r.municipality == municipality; });
        return at == result.end() ? result.emplace_back(ComuneRanking{municipality, 0, {}}) : *at;
    };
    for (const ProjectMunicipality &row : project.municipalities)
        ranking(row.municipality).places += row.places.value_or(0);
    std::map<QUuid, qint64> left;
    for (const ComuneRanking &entry : result)
        left[entry.municipality.uuid()] = entry.places;

    for (const ProjectQuota &quota : project.quotas) {
        qint64 kept = quota.places;
        for (RankedApplication &row : applications) {
            qint64 &places = left[row.application.municipality.uuid()];
            if (kept > 0 && places > 0 && !row.selected && row.application.quota == quota.code) {
                row.selected = true;
                row.quota = quota.code;
                --kept;
                --places;
            }
        }
    }
    for (RankedApplication &row : applications) {
        qint64 &places = left[row.application.municipality.uuid()];
        if (!row.selected && places > 0) {
            row.selected = true;
            --places;
        }
    }
    for (RankedApplication &row : applications) {
        ComuneRanking &list = ranking(row.application.municipality);
        const bool tied = !list.rows.empty() && order(project, list.rows.back(), row) == 0;
        row.rank = tied ? list.rows.back().rank : static_cast<int>(list.rows.size()) + 1;
        list.rows.push_back(row);
    }
    return result;
}

Result<std::vector<RankedApplication>> applicationsOf(const Records &records, const Id<UtilityProject> &project)
{
    std::vector<RankedApplication> result;
    for (const QUuid &id : records.referring(describe<PlacementApplication>(), "project_id", project.uuid())) {
        auto application = records.load(Id<PlacementApplication>(id));
        if (!application)
            return tl::unexpected(std::move(application).error());
        const auto person = records.load(application->person);
        result.push_back({std::move(*application), person ? person->birthDate : Date(), 0, false, {}});
    }
    return result;
}

} // namespace insieme
