// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_documents.h"

#include "core/agreements/agreement.h"
#include "core/documents/agreement_findings.h"
#include "core/documents/letterhead.h"
#include "core/documents/pages.h"
#include "core/documents/printable.h"
#include "core/documents/record_merge.h"
#include "core/documents/service_nodes.h"
#include "core/papers/register.h"
#include "core/placements/project.h"
#include "core/registry/attaching.h"
#include "core/registry/members.h"
#include "core/registry/person.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

static void initTemplateResources()
{
    Q_INIT_RESOURCE(documents);
}

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// An office that is not written as deeds write it has the name of its kind, which is that of a man, or of no office.
bool fitsBadly(const PersonRole &role, const Person &person)
{
    if (!role.title.isEmpty())
        return false;
    switch (role.role) {
    case RoleKind::Director:
    case RoleKind::Coordinator:
    case RoleKind::Councillor:
    case RoleKind::Delegate:
        return isWoman(person).value_or(true);
    case RoleKind::Other:
        return true;
    default:
        return false;
    }
}

/// The signatory with the office held in the organisation on the day.
Merged representative(const Records &records, const Id<Person> &id, const Id<Organisation> &organisation,
                      const Context &context, const Origin &origin)
{
    const auto nodeOf = [&](const Person &person) {
        auto node = std::make_shared<RecordNode>(records, AnyRecord::of(person), context);
        const PersonRole *role = roleOn(person, organisation, context.day());
        node->extra.insert(
            QStringLiteral("carica"),
            {Merged::Kind::Scalar,
             role ? Value(roleText(*role)) : Value(),
             QCoreApplication::translate("DocumentTemplate", "Office"),
             {},
             {},
             {},
             {},
             Disclosure::Personal,
             person.id.isNull() ? Origin() : Origin{&describe<Person>(), person.id.uuid(), nullptr, "roles"},
             role && fitsBadly(*role, person)});
        return node;
    };
    Merged merged;
    merged.kind = Merged::Kind::Node;
    merged.label = origin.type->label(*origin.field);
    merged.origin = origin;
    merged.shape = nodeOf(Person());
    if (const auto person = records.load(id))
        merged.node = nodeOf(*person);
    return merged;
}

Merged listOf(const char *label, MergeNodePtr shape, std::vector<MergeNodePtr> rows)
{
    Merged list;
    list.kind = Merged::Kind::List;
    list.label = QCoreApplication::translate("DocumentTemplate", label);
    list.list = std::move(rows);
    list.shape = std::move(shape);
    list.disclosure = Disclosure::Public; // each field of a row says its own
    return list;
}

/// Who takes people in, where and with which tutor: of the project that the agreement belongs to. Where several Comuni
/// share a project nobody says which of them a host is for, and there is no row.
void addHosts(RecordNode &root, const Records &records, const Agreement &agreement, const Context &context)
{
    const auto nodeOf = [&](const ProjectHost &host) {
        return std::make_shared<RecordNode>(records, AnyRecord::of(host), context);
    };
    std::vector<MergeNodePtr> rows;
    const std::vector<UtilityProject> projects = projectsOf(records, agreement.id);
    if (const UtilityProject *project = projectOf(agreement, projects); project && project->municipalities.size() == 1)
    {
        for (const ProjectHost &host : project->hosts)
            rows.push_back(nodeOf(host));
    }
    root.extra.insert(
        QStringLiteral("ospitanti"),
        listOf(QT_TRANSLATE_NOOP("DocumentTemplate", "Hosts of the project"), nodeOf(ProjectHost()), std::move(rows)));
}

/// Papers of others that belong to the deed: attached files whose name says so, "Allegato progetto approvato.pdf". A
/// name is only a name, given by whoever saved the file: each is doubtful until somebody has looked at it, and may name
/// people.
void addAttached(RecordNode &root, const Records &records, const QUuid &agreement)
{
    const auto nodeOf = [&agreement](const QString &title, bool last) {
        auto node = std::make_shared<MapNode>();
        Merged merged =
            scalarNode(QCoreApplication::translate("DocumentTemplate", "This file is named as an annex"), title);
        merged.disclosure = Disclosure::Personal;
        merged.unsure = true;
        merged.origin = {&describe<Agreement>(), agreement, nullptr};
        node->values[QStringLiteral("titolo")] = std::move(merged);
        node->values.insert(QStringLiteral("ultimo"),
                            scalarNode(QCoreApplication::translate("DocumentTemplate", "Last of the list"), last));
        return node;
    };
    QStringList titles;
    static const QRegularExpression named(QStringLiteral("^allegato[\\s_-]+(.+)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    for (const Attachment &file : attachmentsOf(records, agreement)) {
        const auto match = named.match(QFileInfo(file.fileName).completeBaseName());
        if (match.hasMatch())
            titles << match.captured(1).replace(QLatin1Char('_'), QLatin1Char(' '));
    }
    std::vector<MergeNodePtr> rows;
    for (qsizetype i = 0; i < titles.size(); ++i)
        rows.push_back(nodeOf(titles[i], i + 1 == titles.size()));
    const bool project = std::any_of(titles.begin(), titles.end(), [](const QString &title) {
        return title.contains(QLatin1String("progetto"), Qt::CaseInsensitive);
    });
    root.extra.insert(
        QStringLiteral("progetto_unito"),
        scalarNode(QCoreApplication::translate("DocumentTemplate", "The project is among the attached papers"),
                   project));
    root.extra.insert(
        QStringLiteral("allegati_uniti"),
        listOf(QT_TRANSLATE_NOOP("DocumentTemplate", "Attached papers"), nodeOf({}, true), std::move(rows)));
}

/// What the deed says of its stamp duty; a regime that does not hold on its day is none.
void addStamp(RecordNode &root, const Agreement &agreement, const DeedLength &length)
{
    StampDuty duty;
    if (const auto basis = stampBasisOf(agreement))
        duty = stampDuty(*basis, length);
    if (!duty.applies) {
        Merged regime = root.find(QStringLiteral("regime_bollo"));
        regime.value = {};
        root.extra.insert(QStringLiteral("regime_bollo"), std::move(regime));
    }
    const auto add = [&root](const char *name, const char *label, Value value) {
        root.extra.insert(QLatin1String(name),
                          scalarNode(QCoreApplication::translate("DocumentTemplate", label), std::move(value)));
    };
    add("bollo_importo", QT_TRANSLATE_NOOP("DocumentTemplate", "Stamp duty"),
        duty.amount ? Value(*duty.amount) : Value());
    root.extra[QStringLiteral("bollo_importo")].zeroTells = true; // not due
    add("bollo_dovuto", QT_TRANSLATE_NOOP("DocumentTemplate", "Stamp duty is due"),
        duty.amount && duty.amount->cents > 0);
    add("bollo_fogli", QT_TRANSLATE_NOOP("DocumentTemplate", "Sheets"), duty.sheets > 0 ? Value(duty.sheets) : Value());
}

Result<IssueFacts> agreementFacts(const AgreementTemplate &document, const Records &records, const QUuid &id,
                                  const Context &context)
{
    const auto agreement = records.load(Id<Agreement>(id));
    if (!agreement)
        return tl::unexpected(agreement.error());
    IssueFacts facts;
    facts.recipient = agreement->body;
    facts.place = agreement->signingPlace;
    facts.ownNumber = agreement->protocolNumber;
    facts.ownDay = agreement->protocolDate;
    facts.signers = {{agreement->body, agreement->bodySignatory},
                     {agreement->consortium, agreement->consortiumSignatory}};
    facts.stamp = stampBasisOf(*agreement);
    facts.findings = agreementFindings(records, *agreement, context);
    const RecordType &type = describe<Agreement>();
    if (!facts.ownNumber.isEmpty() && !typedNumber(records, facts.ownNumber, context.today))
        facts.findings.push_back(
            {DocumentProblem::Kind::Doubtful,
             QStringLiteral("protocollo_numero"),
             Texts::tr("The record states the protocol number %1, which another document of the register has: this one "
                       "gets the next. Correct the number in the record.")
                 .arg(facts.ownNumber),
             -1,
             {&type, id, findField(type, u"protocol_number")}});
    if (auto other = misfit(document, records, *agreement))
        facts.findings.push_back(std::move(*other));
    return facts;
}

} // namespace

const std::vector<AgreementTemplate> &agreementTemplates()
{
    static const std::vector<AgreementTemplate> list{
        {{"convenzione-comune",
          QT_TRANSLATE_NOOP("DocumentTemplate", "Convention between the Comune and the consortium"),
          "convenzione_comune.txt", 8},
         {AgreementKind::PublicUtility, AgreementKind::SocialCooperative},
         BodyKind::Municipality},
        {{"convenzione-ulss",
          QT_TRANSLATE_NOOP("DocumentTemplate", "Convention between the ULSS and the service provider"),
          "convenzione_ulss.txt", 8},
         {AgreementKind::HealthServices},
         BodyKind::HealthAuthority},
    };
    return list;
}

std::optional<DocumentProblem> misfit(const AgreementTemplate &document, const Records &records,
                                      const Agreement &agreement)
{
    const RecordType &type = describe<Agreement>();
    const QString title = QCoreApplication::translate("DocumentTemplate", document.label);
    const auto problem = [&](const char *column, const QString &place, const QString &text) {
        return contradiction(place, text, {&type, agreement.id.uuid(), findField(type, QLatin1String(column))});
    };
    if (std::find(document.kinds.begin(), document.kinds.end(), agreement.kind) == document.kinds.end()) {
        const ChoiceList &kinds = *findField(type, u"kind")->ops->choices;
        QStringList known;
        for (const AgreementKind kind : document.kinds)
            known << kinds.label(static_cast<int>(kind));
        return problem(
            "kind", QStringLiteral("tipo"),
            Texts::tr("“%1” is for agreements of the kind: %2. This one is “%3”: choose the document that "
                      "fits it, or correct the kind.")
                .arg(title, known.join(QStringLiteral(", ")), kinds.label(static_cast<int>(agreement.kind))));
    }
    const auto party = records.load(agreement.body);
    const auto body = records.load(Id<PublicBody>(agreement.body.uuid()));
    if (!party || (body && body->bodyKind == document.body))
        return {};
    const OrganisationName *called = nameOn(*party, agreement.signedOn);
    const ChoiceList &bodies = *findField(describe<PublicBody>(), u"body_kind")->ops->choices;
    return problem("body_id", QStringLiteral("ente.denominazione"),
                   Texts::tr("“%1” is written for a body of the kind: %2, and “%3” is none in this file: choose the "
                             "document that fits, name the other party, or correct what kind of body it is.")
                       .arg(title, bodies.label(static_cast<int>(document.body)), called ? called->name : QString()));
}

const DocumentTemplate *findTemplate(QStringView name)
{
    for (const DocumentTemplate &document : agreementTemplates()) {
        if (name == QLatin1String(document.name))
            return &document;
    }
    return nullptr;
}

QString templateText(const DocumentTemplate &document)
{
    initTemplateResources();
    QFile file(QStringLiteral(":/documents/templates/") + QLatin1String(document.file));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<UtilityProject> projectsOf(const Records &records, const Id<Agreement> &agreement)
{
    std::vector<UtilityProject> projects;
    const RecordType &part = describe<ProjectMunicipality>();
    for (const QUuid &id : records.referring(part, "agreement_id", agreement.uuid())) {
        const auto municipality = records.load(part, id);
        const auto project = municipality ? records.load(municipality->as<ProjectMunicipality>().project)
                                          : Result<UtilityProject>(tl::unexpected(municipality.error()));
        const auto known = [&](const UtilityProject &each) { return project && each.id == project->id; };
        if (project && std::none_of(projects.begin(), projects.end(), known))
            projects.push_back(*project);
    }
    return projects;
}

const UtilityProject *projectOf(const Agreement &agreement, const std::vector<UtilityProject> &projects)
{
    if (projects.size() == 1)
        return &projects.front();
    const auto named = [&](const UtilityProject &each) {
        return each.title.trimmed().compare(agreement.project.trimmed(), Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(projects.begin(), projects.end(), named);
    const bool alone = std::count_if(projects.begin(), projects.end(), named) == 1;
    return alone ? &*found : nullptr;
}

Merged registerNumber(const QString &label, const Assigned &assigned)
{
    return scalarNode(label, assigned.number.isEmpty() ? QStringLiteral("da assegnare") : assigned.number);
}

Merged registerDay(const QString &label, const Assigned &assigned)
{
    return scalarNode(label, assigned.number.isEmpty() || !stated(assigned.day) ? Value() : Value(assigned.day));
}

Result<std::shared_ptr<RecordNode>> agreementNode(const Records &records, const QUuid &id, const Context &context,
                                                  const Assigned &assigned, const DeedLength &length)
{
    auto agreement = records.load(Id<Agreement>(id));
    if (!agreement)
        return tl::unexpected(std::move(agreement).error());
    Context on = context;
    if (stated(agreement->signedOn))
        on.asOf = agreement->signedOn;
    auto root = std::make_shared<RecordNode>(records, AnyRecord::of(*agreement), on);
    const RecordType &type = describe<Agreement>();
    const auto party = [&](const char *column, const Id<Organisation> &organisation, const Id<Person> &signatory,
                           const char *signatoryColumn) {
        const Field &field = *findField(type, QLatin1String(column));
        Merged merged;
        merged.kind = Merged::Kind::Node;
        merged.disclosure = Disclosure::Public;
        merged.label = type.label(field);
        merged.origin = {&type, id, &field};
        const auto nodeOf = [&](const Organisation &found) {
            auto node = std::make_shared<RecordNode>(records, AnyRecord::of(found), on);
            node->extra.insert(QStringLiteral("rappresentante"),
                               representative(records, signatory, organisation, on,
                                              {&type, id, findField(type, QLatin1String(signatoryColumn))}));
            return node;
        };
        merged.shape = nodeOf(Organisation());
        if (const auto found = records.load(organisation))
            merged.node = nodeOf(*found);
        root->extra.insert(QLatin1String(field.merge), merged);
    };
    party("consortium_id", agreement->consortium, agreement->consortiumSignatory, "consortium_signatory_id");
    party("body_id", agreement->body, agreement->bodySignatory, "body_signatory_id");
    addServices(*root, records, *agreement, on);
    addHosts(*root, records, *agreement, on);
    addAttached(*root, records, id);
    addStamp(*root, *agreement, length);
    // Only the register gives the number: what the record states itself may be taken by another document until then.
    // What was signed elsewhere has its own.
    const Assigned shown = assigned.number.isEmpty() && isBinding(agreement->status)
        ? Assigned{agreement->protocolNumber, agreement->protocolDate}
        : assigned;
    const Field &number = *findField(type, u"protocol_number"), &day = *findField(type, u"protocol_date");
    root->extra.insert(QLatin1String(number.merge), registerNumber(type.label(number), shown));
    root->extra.insert(QLatin1String(day.merge), registerDay(type.label(day), shown));
    return root;
}

Result<Composed> composeAgreement(const DocumentTemplate &document, const Records &records, const QUuid &id,
                                  const Context &context, const Assigned &assigned)
{
    const auto agreement = records.load(Id<Agreement>(id));
    const bool bySheets = agreement && agreement->stampRegime == StampRegime::PerSheet;
    DeedLength length;
    for (int pass = 0;; ++pass) {
        const auto node = agreementNode(records, id, context, assigned, length);
        if (!node)
            return tl::unexpected(node.error());
        auto composed = compose(templateText(document), **node);
        if (!composed)
            return composed;
        addLetterhead(composed->content, records, context);
        setDraft(composed->content, assigned.number.isEmpty());
        if (!bySheets)
            return composed;
        // The number of sheets stands on the first of them; written, it could only make the deed longer once.
        const DeedLength found = Pages(composed->content).length();
        if (found == length || pass == 2)
            return composed;
        length = found;
    }
}

Problems issuedNumbers(const Records &records, const AnyRecord &record, const Context &)
{
    const auto &agreement = record.as<Agreement>();
    Problems problems;
    for (const DocumentTemplate &document : agreementTemplates()) {
        const auto issued =
            issuedDocument(records, QLatin1String(document.name), describe<Agreement>(), agreement.id.uuid());
        if (issued && !agreement.protocolNumber.isEmpty() && issued->number != agreement.protocolNumber)
            problems.append({Verdict::Level::Warning, QStringLiteral("protocol_number"),
                             Texts::tr("The record states the protocol number %1, but its deed was issued as n. %2. "
                                       "Correct the number in the record.")
                                 .arg(agreement.protocolNumber, issued->number)});
    }
    return problems;
}

void addAgreementPrintables(Printables &list)
{
    for (const AgreementTemplate &document : agreementTemplates()) {
        list.push_back({document.name, document.label, &describe<Agreement>(),
                        [&document](const PrintRequest &request) {
                            return composeAgreement(document, request.records, request.id, request.context,
                                                    request.assigned);
                        },
                        &document,
                        [&document](const Records &records, const QUuid &id, const Context &context) {
                            return agreementFacts(document, records, id, context);
                        },
                        [&document](const Records &records, const AnyRecord &agreement) {
                            const auto why = misfit(document, records, agreement.as<Agreement>());
                            return why ? why->text : QString();
                        }});
    }
}

} // namespace insieme::documents
