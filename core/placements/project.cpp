// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/project.h"

#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/identifiers.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem projectStatusItems[] = {
    {"draft", QT_TRANSLATE_NOOP("ProjectStatus", "Draft")},
    {"applied", QT_TRANSLATE_NOOP("ProjectStatus", "Applied")},
    {"granted", QT_TRANSLATE_NOOP("ProjectStatus", "Granted")},
    {"running", QT_TRANSLATE_NOOP("ProjectStatus", "Running")},
    {"closed", QT_TRANSLATE_NOOP("ProjectStatus", "Closed")},
    {"refused", QT_TRANSLATE_NOOP("ProjectStatus", "Refused")},
};
constexpr ChoiceList projectStatusList{"ProjectStatus", projectStatusItems};

constexpr ChoiceItem tieBreakItems[] = {
    {"none", QT_TRANSLATE_NOOP("TieBreak", "None")},
    {"lower_isee", QT_TRANSLATE_NOOP("TieBreak", "Lower ISEE")},
    {"younger", QT_TRANSLATE_NOOP("TieBreak", "Younger")},
    {"older", QT_TRANSLATE_NOOP("TieBreak", "Older")},
    {"earlier_receipt", QT_TRANSLATE_NOOP("TieBreak", "Earlier receipt")},
    {"longer_unemployed", QT_TRANSLATE_NOOP("TieBreak", "Longer unemployed")},
};
constexpr ChoiceList tieBreakList{"TieBreak", tieBreakItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<ProjectStatus> = &projectStatusList;
template<> inline constexpr const ChoiceList *choicesOf<TieBreak> = &tieBreakList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(UtilityProject)
};

Money fundedTotal(const UtilityProject &project, const Context &)
{
    return insieme::fundedTotal(project);
}

struct ProjectMunicipalityDescriptor {
    INSIEME_DESCRIPTOR(ProjectMunicipality)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::project>("project_id", "", QT_TR_NOOP("Project"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::municipality>("municipality_id", "comune", QT_TR_NOOP("Comune"), {.required = true, .width = 36}),
        field<&R::agreement>("agreement_id", "convenzione", QT_TR_NOOP("Convention"), {.width = 40}),
        field<&R::places, notNegative>("places", "posti", QT_TR_NOOP("Places")),
        field<&R::coFunding, notNegative>("co_funding", "cofinanziamento", QT_TR_NOOP("Co-funding")));
    static_assert(arity<R>() == fields.storedCount(), "a member of ProjectMunicipality has no field");
};

struct ProjectHostDescriptor {
    INSIEME_DESCRIPTOR(ProjectHost)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::project>("project_id", "", QT_TR_NOOP("Project"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::host>("host_id", "ospitante", QT_TR_NOOP("Host"), {.required = true, .width = 36}),
        field<&R::site>("site", "sede", QT_TR_NOOP("Site"), {.width = 36}),
        field<&R::tutor>("tutor_id", "tutor", QT_TR_NOOP("Tutor"), {.width = 26}),
        field<&R::job>("job", "mansione", QT_TR_NOOP("Job"), {.title = true, .width = 36}),
        field<&R::places, notNegative>("places", "posti", QT_TR_NOOP("Places")));
    static_assert(arity<R>() == fields.storedCount(), "a member of ProjectHost has no field");
};

struct ProjectFundDescriptor {
    INSIEME_DESCRIPTOR(ProjectFund)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::project>("project_id", "", QT_TR_NOOP("Project"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::fund>("fund_id", "fondo", QT_TR_NOOP("Fund"), {.required = true, .width = 40}),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount")));
    static_assert(arity<R>() == fields.storedCount(), "a member of ProjectFund has no field");
};

struct ProjectQuotaDescriptor {
    INSIEME_DESCRIPTOR(ProjectQuota)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::project>("project_id", "", QT_TR_NOOP("Project"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::code>("code", "codice", QT_TR_NOOP("Quota"), {.required = true, .width = 16}),
        field<&R::description>("description", "descrizione", QT_TR_NOOP("Description"), {.title = true, .width = 50}),
        field<&R::places, notNegative>("places", "posti", QT_TR_NOOP("Places")));
    static_assert(arity<R>() == fields.storedCount(), "a member of ProjectQuota has no field");
};

struct ProjectEventDescriptor {
    INSIEME_DESCRIPTOR(ProjectEvent)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::project>("project_id", "", QT_TR_NOOP("Project"), {.owner = true}),
        field<&R::onDay>("on_day", "giorno", QT_TR_NOOP("Day"), {.required = true}),
        field<&R::what>("what", "cosa", QT_TR_NOOP("What"), {.required = true, .title = true, .width = 60}),
        field<&R::who>("who", "chi", QT_TR_NOOP("Who"), {.disclosure = Disclosure::Personal, .width = 30}),
        field<&R::nextStep>("next_step", "prossimo_passo", QT_TR_NOOP("Next step"), {.width = 40}),
        field<&R::nextOn>("next_on", "entro_il", QT_TR_NOOP("By")));
    static_assert(arity<R>() == fields.storedCount(), "a member of ProjectEvent has no field");
};

struct UtilityProjectDescriptor {
    INSIEME_DESCRIPTOR(UtilityProject)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"), {.search = true, .code = true, .width = 14}),
        field<&R::title>("title", "titolo", QT_TR_NOOP("Title"),
                         {.required = true, .title = true, .search = true, .width = 50}),
        field<&R::call>("call_id", "bando", QT_TR_NOOP("Call"), {.width = 36}),
        field<&R::proposer>("proposer_id", "proponente", QT_TR_NOOP("Proposing body"), {.width = 36}),
        field<&R::implementer>("implementer_id", "attuatore", QT_TR_NOOP("Implementing body"), {.width = 36}),
        field<&R::coordinator>("coordinator_id", "coordinatore", QT_TR_NOOP("Coordinator"), {.width = 26}),
        field<&R::cup, checkCup>("cup", "cup", QT_TR_NOOP("CUP"), {.search = true, .code = true, .width = 15}),
        field<&R::status>("status", "stato", QT_TR_NOOP("Status"), {.width = 12}),
        field<&R::appliedOn>("applied_on", "domanda_del", QT_TR_NOOP("Applied on")),
        field<&R::outcomeOn>("outcome_on", "esito_del", QT_TR_NOOP("Outcome on")),
        field<&R::start>("start_date", "inizio", QT_TR_NOOP("Start"), {.width = 10}),
        field<&R::end>("end_date", "fine", QT_TR_NOOP("End"), {.width = 10}),
        field<&R::workers, notNegative>("workers", "lavoratori", QT_TR_NOOP("Workers")),
        field<&R::hoursPerWorker, notNegative>("hours_per_worker", "ore_per_lavoratore",
                                               QT_TR_NOOP("Hours of a worker")),
        field<&R::granted, notNegative>("granted", "contributo", QT_TR_NOOP("Granted"), {.width = 14}),
        field<&R::activities>("activities", "attivita", QT_TR_NOOP("Activities"), {.longText = true}),
        field<&R::tieFirst>("tie_first", "spareggio_primo", QT_TR_NOOP("First tie-break")),
        field<&R::tieSecond>("tie_second", "spareggio_secondo", QT_TR_NOOP("Second tie-break")),
        field<&R::tieThird>("tie_third", "spareggio_terzo", QT_TR_NOOP("Third tie-break")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}),
        field<&R::appliedTime, timeOfDay>("applied_time", "domanda_ora", QT_TR_NOOP("Applied at")),
        derived<R, Money, fundedTotal>("funded", "finanziato", QT_TR_NOOP("Funded"), {.width = 14}));
    static constexpr Children childLists[] = {
        children<R, &R::municipalities>("municipalities", "comuni", QT_TR_NOOP("Comuni")),
        children<R, &R::hosts>("hosts", "ospitanti", QT_TR_NOOP("Hosts")),
        children<R, &R::funds>("funds", "fondi", QT_TR_NOOP("Funds")),
        children<R, &R::quotas>("quotas", "riserve", QT_TR_NOOP("Reserved places")),
        children<R, &R::events>("events", "diario", QT_TR_NOOP("Coordination log")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists),
                  "a member of UtilityProject has no field");
};

void checkProject(const void *record, const Context &, Problems &problems)
{
    const auto &project = *static_cast<const UtilityProject *>(record);
    if (project.appliedTime && !stated(project.appliedOn))
        problems.append({Verdict::Level::Invalid, QStringLiteral("applied_time"),
                         Texts::tr("The hour of the application needs its day.")});
    checkPeriod(project.start, project.end, "end_date", problems);
    QList<QUuid> met;
    for (const ProjectMunicipality &row : project.municipalities) {
        if (met.contains(row.municipality.uuid()))
            problems.append({Verdict::Level::Invalid, QStringLiteral("municipalities"),
                             Texts::tr("A Comune is in the project twice.")});
        met << row.municipality.uuid();
    }
    met.clear();
    for (const ProjectFund &row : project.funds) {
        if (met.contains(row.fund.uuid()))
            problems.append({Verdict::Level::Invalid, QStringLiteral("funds"),
                             Texts::tr("A fund is in the project twice: add the amounts up in one row.")});
        met << row.fund.uuid();
    }
}

} // namespace

template<> const RecordType &describe<ProjectMunicipality>()
{
    static const RecordType type = recordType<ProjectMunicipalityDescriptor>(
        "project_municipality", "", QT_TRANSLATE_NOOP("ProjectMunicipality", "Comune of the project"),
        QT_TRANSLATE_NOOP("ProjectMunicipality", "Comuni of the project"));
    return type;
}

template<> const RecordType &describe<ProjectHost>()
{
    static const RecordType type = recordType<ProjectHostDescriptor>(
        "project_host", "", QT_TRANSLATE_NOOP("ProjectHost", "Host"), QT_TRANSLATE_NOOP("ProjectHost", "Hosts"));
    return type;
}

template<> const RecordType &describe<ProjectFund>()
{
    static const RecordType type =
        recordType<ProjectFundDescriptor>("project_fund", "", QT_TRANSLATE_NOOP("ProjectFund", "Fund of the project"),
                                          QT_TRANSLATE_NOOP("ProjectFund", "Funds of the project"));
    return type;
}

template<> const RecordType &describe<ProjectQuota>()
{
    static const RecordType type =
        recordType<ProjectQuotaDescriptor>("project_quota", "", QT_TRANSLATE_NOOP("ProjectQuota", "Reserved places"),
                                           QT_TRANSLATE_NOOP("ProjectQuota", "Reserved places"));
    return type;
}

template<> const RecordType &describe<ProjectEvent>()
{
    static const RecordType type =
        recordType<ProjectEventDescriptor>("project_event", "", QT_TRANSLATE_NOOP("ProjectEvent", "Coordination note"),
                                           QT_TRANSLATE_NOOP("ProjectEvent", "Coordination log"));
    return type;
}

template<> const RecordType &describe<UtilityProject>()
{
    static const RecordType type = [] {
        RecordType t = recordType<UtilityProjectDescriptor>("utility_project", "projects",
                                                            QT_TRANSLATE_NOOP("UtilityProject", "Project"),
                                                            QT_TRANSLATE_NOOP("UtilityProject", "Projects"));
        t.check = checkProject;
        t.isDraft = isDraftWhile<&UtilityProject::status, ProjectStatus::Draft>;
        return t;
    }();
    return type;
}

Money fundedTotal(const UtilityProject &project)
{
    Money sum;
    for (const ProjectFund &row : project.funds)
        sum = sum + row.amount;
    return sum;
}

} // namespace insieme
