// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/project_convention.h"

#include "core/agreements/agreement.h"
#include "core/placements/funding.h"
#include "core/registry/members.h"
#include "core/registry/organisation.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProjectConvention)
};

// Deeds are Italian whatever the window speaks: what is written here is not translated.
QString listed(const QStringList &parts)
{
    return parts.join(QStringLiteral("; "));
}

QString requirementsOf(const FundingCall &call)
{
    QStringList list;
    for (const CallCondition &condition : call.conditions)
        list << condition.description;
    return listed(list);
}

QString quotasOf(const UtilityProject &project)
{
    QStringList list;
    for (const ProjectQuota &quota : project.quotas)
        list << QStringLiteral("%1 (posti %2)").arg(quota.description).arg(quota.places);
    return listed(list);
}

Agreement conventionOf(const Records &records, const UtilityProject &project, const ProjectMunicipality &municipality)
{
    Agreement draft;
    draft.id = Id<Agreement>(newUuid());
    draft.kind = AgreementKind::PublicUtility;
    draft.subject = project.title;
    draft.project = project.title;
    draft.consortium = project.implementer;
    draft.body = municipality.municipality;
    draft.consortiumReferent = project.coordinator;
    draft.cup = project.cup;
    draft.start = project.start;
    draft.end = project.end;
    draft.places = municipality.places;
    draft.totalHours = project.hoursPerWorker;
    draft.activities = project.activities;
    draft.reservations = quotasOf(project);
    if (const auto call = records.load(project.call)) {
        draft.programme = call->name;
        draft.programmeAct = call->act;
        draft.maxDays = call->maxDays;
        draft.requirements = requirementsOf(*call);
    }
    QStringList sites;
    for (const ProjectHost &host : project.hosts) {
        if (!host.site.isEmpty() && !sites.contains(host.site))
            sites << host.site;
        Post post;
        post.agreement = draft.id;
        post.position = static_cast<qint64>(draft.posts.size()) + 1;
        post.job = host.job;
        post.site = host.site;
        post.count = host.places.value_or(1);
        draft.posts.push_back(post);
        const bool known = std::any_of(draft.shares.begin(), draft.shares.end(), [&host](const AgreementShare &share) {
            return share.cooperative.uuid() == host.host.uuid();
        });
        if (known || !records.exists(describe<Cooperative>(), host.host.uuid()))
            continue;
        AgreementShare share;
        share.agreement = draft.id;
        share.cooperative = Id<Cooperative>(host.host.uuid());
        draft.shares.push_back(share);
    }
    draft.sites = listed(sites);
    const bool alone = project.municipalities.size() == 1;
    const auto pays = [&draft](const Id<Organisation> &funder, const QString &what,
                               const std::optional<Money> &amount) {
        FundingLine line;
        line.agreement = draft.id;
        line.position = static_cast<qint64>(draft.funding.size()) + 1;
        line.funder = funder;
        line.description = what;
        line.amount = amount;
        draft.funding.push_back(line);
    };
    bool own = false; // the Comune's own part may be one of the funds
    for (const ProjectFund &fund : project.funds) {
        const auto source = records.load(fund.fund);
        if (!source)
            continue;
        own |= source->funder == municipality.municipality;
        pays(source->funder, source->name, alone ? std::optional(fund.amount) : std::nullopt);
    }
    if (!own && municipality.coFunding)
        pays(municipality.municipality, QStringLiteral("Cofinanziamento del Comune"), municipality.coFunding);
    if (alone) {
        Money sum;
        for (const FundingLine &line : draft.funding)
            sum = sum + line.amount.value_or(Money());
        if (sum.cents > 0)
            draft.amount = sum;
    }
    return draft;
}

} // namespace

std::vector<ProjectMunicipality> withoutConvention(const UtilityProject &project)
{
    std::vector<ProjectMunicipality> list;
    for (const ProjectMunicipality &row : project.municipalities) {
        if (row.agreement.isNull() && !row.municipality.isNull())
            list.push_back(row);
    }
    return list;
}

Result<std::vector<Id<Agreement>>> draftConventions(Transaction &transaction, const Id<UtilityProject> &id)
{
    const auto project = transaction.records().load(id);
    if (!project)
        return tl::unexpected(project.error());
    const auto missing = withoutConvention(*project);
    if (missing.empty())
        return fail(Error::Code::Refused,
                    Texts::tr("Every Comune of the project has its convention. Nothing was changed."));
    UtilityProject after = *project;
    std::vector<Id<Agreement>> made;
    for (const ProjectMunicipality &row : missing) {
        Agreement draft = conventionOf(transaction.records(), *project, row);
        INSIEME_TRY(transaction.insert(draft));
        made.push_back(draft.id);
        for (ProjectMunicipality &each : after.municipalities) {
            if (each.id == row.id)
                each.agreement = draft.id;
        }
    }
    INSIEME_TRY(transaction.update(*project, after));
    return made;
}

} // namespace insieme
