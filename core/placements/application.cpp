// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/categories.h"
#include "core/placements/project.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/person.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem applicationStatusItems[] = {
    {"received", QT_TRANSLATE_NOOP("ApplicationStatus", "Received")},
    {"admitted", QT_TRANSLATE_NOOP("ApplicationStatus", "Admitted")},
    {"excluded", QT_TRANSLATE_NOOP("ApplicationStatus", "Excluded")},
    {"selected", QT_TRANSLATE_NOOP("ApplicationStatus", "Selected")},
    {"reserve", QT_TRANSLATE_NOOP("ApplicationStatus", "On the reserve list")},
    {"withdrawn", QT_TRANSLATE_NOOP("ApplicationStatus", "Withdrawn")},
};
constexpr ChoiceList applicationStatusList{"ApplicationStatus", applicationStatusItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<ApplicationStatus> = &applicationStatusList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlacementApplication)
};

qint64 totalPoints(const PlacementApplication &application, const Context &)
{
    return insieme::totalPoints(application);
}

QString applicationTitle(const void *record, const Context &context)
{
    const auto &application = *static_cast<const PlacementApplication *>(record);
    const QString name = context.titles && context.shown >= Disclosure::Personal
        ? context.titles->title(describe<Person>(), application.person.uuid(), context.day())
        : QString();
    return name.isEmpty() ? Texts::tr("Application %1").arg(application.receiptNumber)
                          : QStringLiteral("%1 · %2").arg(application.receiptNumber, name);
}

struct ApplicationScoreDescriptor {
    INSIEME_DESCRIPTOR(ApplicationScore)
    static constexpr auto fields =
        insieme::fields<R>(field<&R::id>("id", "", ""),
                           field<&R::application>("application_id", "", QT_TR_NOOP("Application"), {.owner = true}),
                           field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
                           field<&R::criterion>("criterion", "criterio", QT_TR_NOOP("Criterion"),
                                                {.required = true, .title = true, .width = 40}),
                           field<&R::points, notNegative>("points", "punti", QT_TR_NOOP("Points")));
    static_assert(arity<R>() == fields.storedCount(), "a member of ApplicationScore has no field");
};

struct PlacementApplicationDescriptor {
    INSIEME_DESCRIPTOR(PlacementApplication)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::receiptNumber>("receipt_number", "numero_ricevuta", QT_TR_NOOP("Receipt number"),
                                 {.required = true, .search = true, .code = true, .width = 12}),
        field<&R::receivedAt>("received_at", "ricevuta_il", QT_TR_NOOP("Received"), {.width = 16}),
        field<&R::project>("project_id", "progetto", QT_TR_NOOP("Project"), {.required = true, .width = 40}),
        field<&R::person>(
            "person_id", "persona", QT_TR_NOOP("Person"),
            {.required = true, .search = true, .subject = true, .disclosure = Disclosure::Personal, .width = 30}),
        field<&R::municipality>("municipality_id", "comune", QT_TR_NOOP("Comune"), {.width = 30}),
        field<&R::status>("status", "stato", QT_TR_NOOP("Status"), {.width = 14}),
        field<&R::category>("category", "categoria", QT_TR_NOOP("Category"), {.disclosure = Disclosure::Sensitive}),
        field<&R::evidence>("evidence", "attestazione", QT_TR_NOOP("Evidence"),
                            {.disclosure = Disclosure::Sensitive, .width = 40}),
        field<&R::evidenceBody>("evidence_body", "ente_attestante", QT_TR_NOOP("Attested by"),
                                {.disclosure = Disclosure::Sensitive, .width = 40}),
        field<&R::isee, notNegative>("isee", "isee", QT_TR_NOOP("ISEE"), {.disclosure = Disclosure::Sensitive}),
        field<&R::iseeUntil>("isee_until", "isee_valido_fino", QT_TR_NOOP("ISEE valid until"),
                             {.disclosure = Disclosure::Sensitive}),
        field<&R::unemployedSince>("unemployed_since", "disoccupato_dal", QT_TR_NOOP("Unemployed since"),
                                   {.disclosure = Disclosure::Personal}),
        field<&R::quota>("quota", "quota", QT_TR_NOOP("Quota"), {.disclosure = Disclosure::Sensitive, .width = 16}),
        field<&R::exclusion>("exclusion", "motivo_esclusione", QT_TR_NOOP("Reason of exclusion"),
                             {.disclosure = Disclosure::Personal, .width = 50}),
        field<&R::answeredOn>("answered_on", "comunicata_il", QT_TR_NOOP("Outcome told on")),
        field<&R::retentionUntil>("retention_until", "conservazione_fino", QT_TR_NOOP("Keep until")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true, .disclosure = Disclosure::Personal}),
        derived<R, qint64, totalPoints>("points", "punti", QT_TR_NOOP("Points"), {.width = 8}));
    static constexpr Children childLists[] = {
        children<R, &R::scores>("scores", "punteggi", QT_TR_NOOP("Scores")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists),
                  "a member of PlacementApplication has no field");
};

void checkApplication(const void *record, const Context &, Problems &problems)
{
    const auto &application = *static_cast<const PlacementApplication *>(record);
    if (application.status == ApplicationStatus::Excluded && application.exclusion.isEmpty())
        problems.append({Verdict::Level::Warning, QStringLiteral("exclusion"),
                         Texts::tr("An excluded person has a right to know why: write the reason.")});
    if (application.category && application.evidence.isEmpty())
        problems.append(
            {Verdict::Level::Warning, QStringLiteral("evidence"), Texts::tr("Which paper shows the category?")});
}

} // namespace

template<> const RecordType &describe<ApplicationScore>()
{
    static const RecordType type =
        recordType<ApplicationScoreDescriptor>("application_score", "", QT_TRANSLATE_NOOP("ApplicationScore", "Score"),
                                               QT_TRANSLATE_NOOP("ApplicationScore", "Scores"));
    return type;
}

template<> const RecordType &describe<PlacementApplication>()
{
    static const RecordType type = [] {
        RecordType t = recordType<PlacementApplicationDescriptor>(
            "placement_application", "applications", QT_TRANSLATE_NOOP("PlacementApplication", "Application"),
            QT_TRANSLATE_NOOP("PlacementApplication", "Applications"));
        t.sealed = true;
        t.check = checkApplication;
        t.title = applicationTitle;
        t.titleSpeaks = true;
        t.titleTells = Disclosure::Personal;
        return t;
    }();
    return type;
}

qint64 totalPoints(const PlacementApplication &application)
{
    qint64 sum = 0;
    for (const ApplicationScore &score : application.scores)
        sum += score.points;
    return sum;
}

} // namespace insieme
