// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters.h"

#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/coordination/meeting.h"
#include "core/documents/address_sheets.h"
#include "core/documents/agreement_findings.h"
#include "core/documents/letterhead.h"
#include "core/documents/printable.h"
#include "core/documents/record_merge.h"
#include "core/papers/document.h"
#include "core/record/display.h"
#include "core/registry/member_register.h"

#include <QCoreApplication>
#include <set>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LetterDocuments)
};

const DocumentTemplate assignment{
    "lettera-affidamento", QT_TRANSLATE_NOOP("DocumentTemplate", "Letter of assignment to an executing cooperative"),
    "lettera_affidamento.txt", 3};
const DocumentTemplate letter{"lettera-ente", QT_TRANSLATE_NOOP("DocumentTemplate", "Letter to a body"),
                              "lettera_ente.txt", 3};
const DocumentTemplate convocation{"convocazione", QT_TRANSLATE_NOOP("DocumentTemplate", "Call to a meeting"),
                                   "convocazione.txt", 2};
const DocumentTemplate minutes{"verbale", QT_TRANSLATE_NOOP("DocumentTemplate", "Minutes of a meeting"), "verbale.txt",
                               3};

/// What every letter reads: the consortium, the day, and the number.
void addFrame(RecordNode &root, const Records &records, const Context &context, const Assigned &assigned)
{
    root.extra.insert(QStringLiteral("consorzio"), consortiumNode(records, context));
    root.extra.insert(QStringLiteral("oggi"),
                      scalarNode(Texts::tr("Today"), stated(assigned.day) ? assigned.day : context.today));
    root.extra.insert(QStringLiteral("protocollo_numero"), registerNumber(Texts::tr("Protocol number"), assigned));
    root.extra.insert(QStringLiteral("protocollo_data"), registerDay(Texts::tr("Protocol date"), assigned));
}

/// Who signs a letter for the consortium: its representative on the day.
void addSignatory(RecordNode &root, const Records &records, const Context &context)
{
    const auto nodeOf = [&](const Person &person, const QString &office) {
        auto node = std::make_shared<RecordNode>(records, AnyRecord::of(person), context);
        Merged held = scalarNode(Texts::tr("Office"), office);
        held.disclosure = Disclosure::Personal;
        node->extra[QStringLiteral("carica")] = std::move(held);
        return node;
    };
    Merged merged;
    merged.kind = Merged::Kind::Node;
    merged.label = Texts::tr("Legal representative");
    merged.shape = nodeOf({}, {});
    for (const QUuid &id : records.ids(describe<Consortium>())) {
        const Id<Organisation> consortium(id);
        if (const auto person = representativeOn(records, consortium, context.day()))
            merged.node = nodeOf(*person, roleText(*roleOn(*person, consortium, context.day())));
        break;
    }
    root.extra.insert(QStringLiteral("firmatario"), merged);
}

/// What the text of a letter reads.
RecordNode letterNode(const Records &records, const Document &document, const Context &context,
                      const Assigned &assigned)
{
    RecordNode root(records, AnyRecord::of(document), context);
    addFrame(root, records, context, assigned);
    addSignatory(root, records, context);
    return root;
}

Result<Composed> filled(const QString &text, const MergeNode &root, const Records &records, const Context &context,
                        const Assigned &assigned)
{
    auto composed = compose(text, root);
    if (!composed)
        return composed;
    addLetterhead(composed->content, records, context);
    setDraft(composed->content, assigned.number.isEmpty());
    return composed;
}

/// The deed is named as on the day it was signed; the fee is that of the day the letter is made, or of the nearest one
/// on which the cooperative executes.
Date feeDay(const AgreementShare &share, const Agreement &agreement, const Context &context, const Assigned &assigned)
{
    const Date first = stated(share.validFrom) ? share.validFrom : agreement.start;
    const Date last = stated(share.validTo) ? share.validTo : agreement.end;
    const Date made = stated(assigned.day) ? assigned.day : context.day();
    if (stated(first) && made < first)
        return first;
    return stated(last) && last < made ? last : made;
}

Merged day(const QString &label, const LocalMinute &instant)
{
    return scalarNode(label, stated(instant.day) ? Value(instant.day) : Value());
}

Merged hour(const QString &label, const LocalMinute &instant)
{
    return scalarNode(
        label,
        stated(instant.day)
            ? Value(QStringLiteral("%1:%2").arg(instant.minute / 60).arg(instant.minute % 60, 2, 10, QLatin1Char('0')))
            : Value());
}

Merged seats(const Records &records, const Meeting &meeting, const Context &context, const QString &label,
             bool (*wanted)(Attendance))
{
    Merged list;
    list.kind = Merged::Kind::List;
    list.disclosure = Disclosure::Public;
    list.label = label;
    list.shape = std::make_shared<RecordNode>(records, AnyRecord(describe<MeetingSeat>()), context);
    for (const MeetingSeat &seat : meeting.seats) {
        if (wanted(seat.attendance))
            list.list.push_back(std::make_shared<RecordNode>(records, AnyRecord::of(seat), context));
    }
    return list;
}

/// The agenda; each point knows whether a vote was counted, of whatever outcome.
Merged items(const Records &records, const Meeting &meeting, const Context &context)
{
    const auto nodeOf = [&](const MeetingItem &item) {
        auto node = std::make_shared<RecordNode>(records, AnyRecord::of(item), context);
        node->extra.insert(QStringLiteral("votazione"), scalarNode(Texts::tr("Votes counted"), isVoted(item)));
        return node;
    };
    Merged list;
    list.kind = Merged::Kind::List;
    list.disclosure = Disclosure::Public;
    list.label = Texts::tr("Agenda");
    list.shape = nodeOf({});
    for (const MeetingItem &item : meeting.items)
        list.list.push_back(nodeOf(item));
    return list;
}

std::shared_ptr<RecordNode> meetingNode(const Records &records, const Meeting &meeting, const Context &context,
                                        const Assigned &assigned)
{
    Context on = context;
    if (stated(meeting.begins.day))
        on.asOf = meeting.begins.day;
    auto root = std::make_shared<RecordNode>(records, AnyRecord::of(meeting), on);
    addFrame(*root, records, on, assigned);
    const auto add = [&root](const char *name, Merged merged) { root->extra[QLatin1String(name)] = std::move(merged); };
    add("giorno", day(Texts::tr("Day"), meeting.begins));
    add("ora", hour(Texts::tr("Hour"), meeting.begins));
    add("giorno_seconda", day(Texts::tr("Day of the second call"), meeting.secondCall));
    add("ora_seconda", hour(Texts::tr("Hour of the second call"), meeting.secondCall));
    add("ora_fine", hour(Texts::tr("Hour of the end"), meeting.ends));
    add("presenti", seats(records, meeting, on, Texts::tr("Present"), [](Attendance a) { return attends(a); }));
    add("giustificati",
        seats(records, meeting, on, Texts::tr("Excused"), [](Attendance a) { return a == Attendance::Excused; }));
    add("assenti", seats(records, meeting, on, Texts::tr("Absent"), [](Attendance a) {
            return a == Attendance::Absent || a == Attendance::Invited;
        }));
    add("punti", items(records, meeting, on));
    const QuorumCount quorum = quorumOf(meeting);
    add("votanti", scalarNode(Texts::tr("Voters"), quorum.voters > 0 ? Value(quorum.voters) : Value()));
    add("votanti_presenti", scalarNode(Texts::tr("Voters present"), quorum.there));
    add("votanti_necessari", scalarNode(Texts::tr("Voters needed"), quorum.needed));
    add("valida", scalarNode(Texts::tr("Quorum reached"), quorum.reached()));
    return root;
}

/// Who receives a call or minutes that are numbered: nobody in particular.
Result<IssueFacts> meetingFacts(const Records &records, const QUuid &id, const Context &)
{
    const auto meeting = records.load(Id<Meeting>(id));
    if (!meeting)
        return tl::unexpected(meeting.error());
    IssueFacts facts;
    facts.recipient = meeting->convener;
    facts.place = meeting->place;
    facts.subject = meeting->title;
    return facts;
}

Result<IssueFacts> minutesFacts(const Records &records, const QUuid &id, const Context &context)
{
    auto facts = meetingFacts(records, id, context);
    const auto meeting = records.load(Id<Meeting>(id));
    if (!facts || !meeting)
        return facts;
    const auto find = [&](const char *field, const QString &text) {
        facts->findings.push_back(contradiction(QLatin1String(field), text, {&describe<Meeting>(), id, nullptr}));
    };
    for (const QString &text : minutesFindings(*meeting))
        find("votanti_presenti", text);
    if (meeting->status != MeetingStatus::Approved)
        find("titolo", Texts::tr("The minutes are not approved yet; until then they are printed as a draft."));
    for (const Id<Person> &signer : {meeting->chair, meeting->secretary}) {
        if (!signer.isNull())
            facts->signers.emplace_back(meeting->convener, signer);
    }
    return facts;
}

Result<IssueFacts> assignmentFacts(const Records &records, const QUuid &id, const Context &context)
{
    const auto share = records.load(Id<AgreementShare>(id));
    if (!share)
        return tl::unexpected(share.error());
    const auto agreement = records.load(share->agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    IssueFacts facts;
    facts.recipient = Id<Organisation>(share->cooperative.uuid());
    facts.subject = agreement->subject;
    Id<Person> signer = agreement->consortiumSignatory;
    if (const auto person = representativeOn(records, agreement->consortium, context.today); person && signer.isNull())
        signer = person->id;
    facts.signers = {{agreement->consortium, signer}, {facts.recipient, {}}};
    if (!isBinding(agreement->status))
        facts.findings.push_back(
            contradiction(QStringLiteral("convenzione.oggetto"),
                          Texts::tr("The agreement is not signed yet; until then the letter is printed as a draft."),
                          {&describe<Agreement>(), agreement->id.uuid(), nullptr}));
    addPaperFindings(records, *agreement, share->cooperative, context, QStringLiteral("cooperativa.denominazione"),
                     facts.findings);
    return facts;
}

Result<IssueFacts> letterFacts(const Records &records, const QUuid &id, const Context &)
{
    const auto document = records.load(Id<Document>(id));
    if (!document)
        return tl::unexpected(document.error());
    IssueFacts facts;
    facts.recipient = document->recipient;
    facts.place = document->place;
    facts.subject = document->subject;
    facts.text = document->text;
    return facts;
}

} // namespace

Result<Composed> composeAssignment(const Records &records, const Id<AgreementShare> &id, const Context &context,
                                   const Assigned &assigned)
{
    const auto share = records.load(id);
    if (!share)
        return tl::unexpected(share.error());
    const auto agreement = agreementNode(records, share->agreement.uuid(), context);
    if (!agreement)
        return tl::unexpected(agreement.error());
    Context on = context;
    if (stated(share->validFrom))
        on.asOf = share->validFrom;
    RecordNode root(records, AnyRecord::of(*share), on);
    addFrame(root, records, on, assigned);
    addSignatory(root, records, context);
    const RecordType &type = describe<Agreement>();
    RecordNode &node = **agreement;
    const Agreement &terms = node.record().as<Agreement>();
    if (terms.consortiumFee || !terms.fees.empty()) {
        const Field &fee = *findField(type, u"fee_now");
        node.extra.insert(QLatin1String(fee.merge),
                          scalarNode(type.label(fee), feeOn(terms, feeDay(*share, terms, context, assigned))));
    }
    Merged deed;
    deed.kind = Merged::Kind::Node;
    deed.disclosure = Disclosure::Public;
    deed.label = type.singularLabel();
    deed.node = deed.shape = *agreement;
    root.extra.insert(QStringLiteral("convenzione"), deed);
    return filled(templateText(assignment), root, records, on, assigned);
}

Result<Composed> composeLetter(const Records &records, const Id<Document> &id, const Context &context,
                               const Assigned &assigned)
{
    const auto document = records.load(id);
    if (!document)
        return tl::unexpected(document.error());
    Context on = context;
    if (stated(document->issuedOn))
        on.asOf = document->issuedOn;
    const RecordNode root = letterNode(records, *document, on, assigned);
    // Mistakes in what somebody wrote are told by the lines they wrote.
    if (const auto own = compose(document->text, root); !own)
        return fail(own.error().code, Texts::tr("In the text of the letter: %1").arg(own.error().text));
    QString text = templateText(letter);
    text.replace(QStringLiteral("@testo\n"), document->text + QLatin1Char('\n'));
    if (document->text.trimmed().isEmpty())
        text.append(QStringLiteral("[[testo | obbligatorio]]\n"));
    auto composed = filled(text, root, records, on, assigned);
    if (composed) {
        composed->content.title = document->title;
        composed->content.subject = document->subject;
    }
    return composed;
}

std::vector<TemplatePiece> letterPieces(const Records &records, const Document &document, const Context &context)
{
    return document.templateName == QLatin1String(letter.name)
        ? templatePieces(document.text, letterNode(records, document, context, {}))
        : std::vector<TemplatePiece>();
}

static Problems letterFindings(const Records &records, const AnyRecord &record, const Context &context)
{
    const auto &document = record.as<Document>();
    if (document.templateName != QLatin1String(letter.name) || isIssued(document))
        return {};
    const RecordType &type = describe<Document>();
    const QString label = type.label(*findField(type, u"text"));
    Problems problems;
    for (const QString &mistake : templateProblems(document.text, letterNode(records, document, context, {})))
        problems.append(
            {Verdict::Level::Warning, QStringLiteral("text"), QStringLiteral("%1: %2").arg(label, mistake)});
    return problems;
}

void addDocumentFindings()
{
    addFindings({&describe<Document>(), letterFindings});
    addFindings({&describe<Agreement>(), issuedNumbers, true});
}

Result<std::vector<QUuid>> writeLetters(Workspace &workspace, const Document &pattern, const RecordType &type,
                                        const std::vector<QUuid> &ids, const GoOn &goOn, Disclosure shown)
{
    const auto goesOn = [&](size_t done) -> Done {
        return !goOn || goOn(static_cast<int>(done), static_cast<int>(ids.size()))
            ? Done()
            : fail(Error::Code::Cancelled, Texts::tr("It was stopped, and no letter was written."));
    };
    std::vector<QUuid> written;
    QStringList without;
    std::set<QUuid> known;
    std::vector<Document> letters;
    const Context context = workspace.context();
    Context saying = context;
    saying.shown = shown;
    for (const QUuid &id : ids) {
        INSIEME_TRY(goesOn(0));
        const auto record = workspace.records().load(type, id);
        const Id<Organisation> recipient = record ? organisationOf(type, *record, context) : Id<Organisation>();
        if (recipient.isNull()) {
            const QString name = record ? shownTitle(type, id, workspace.title(type, id, {}), saying) : QString();
            without << (name.isEmpty() ? uuidText(id) : name);
            continue;
        }
        if (!known.insert(recipient.uuid()).second)
            continue;
        Document each;
        each.id = Id<Document>(newUuid());
        each.title = pattern.title;
        each.templateName = QLatin1String(letter.name);
        each.recipient = recipient;
        each.subject = pattern.subject;
        each.place = pattern.place;
        each.text = pattern.text;
        letters.push_back(std::move(each));
        written.push_back(letters.back().id.uuid());
    }
    if (!without.isEmpty())
        return fail(Error::Code::Invalid,
                    Texts::tr("These records name no organisation to write to: %1. No letter was written.")
                        .arg(without.join(QStringLiteral(", "))));
    if (letters.empty())
        return fail(Error::Code::Invalid, Texts::tr("There is nobody to write to. No letter was written."));
    const Command command{QT_TRANSLATE_NOOP("Command", "Write %1 letters “%2”"),
                          {{QString::number(letters.size())}, {pattern.title}}};
    const auto done = workspace.perform(command, [&](Transaction &transaction) -> Done {
        for (size_t i = 0; i < letters.size(); ++i) {
            INSIEME_TRY(goesOn(i));
            INSIEME_TRY(transaction.insert(letters[i]));
        }
        // The text is the same in all of them, and so are its mistakes.
        const auto composed = composeLetter(transaction.records(), letters.front().id, context);
        return composed ? Done() : tl::unexpected(composed.error());
    });
    if (!done)
        return tl::unexpected(done.error());
    return written;
}

Result<Composed> composeConvocation(const Records &records, const Id<Meeting> &id, const Context &context,
                                    const Assigned &assigned)
{
    const auto meeting = records.load(id);
    if (!meeting)
        return tl::unexpected(meeting.error());
    if (meeting->items.empty())
        return fail(Error::Code::Invalid, Texts::tr("This meeting has no agenda to call people to."));
    return filled(templateText(convocation), *meetingNode(records, *meeting, context, assigned), records, context,
                  assigned);
}

Result<Composed> composeMinutes(const Records &records, const Id<Meeting> &id, const Context &context,
                                const Assigned &assigned)
{
    const auto meeting = records.load(id);
    if (!meeting)
        return tl::unexpected(meeting.error());
    if (meeting->status != MeetingStatus::Held && meeting->status != MeetingStatus::Approved)
        return fail(Error::Code::Invalid, Texts::tr("This meeting was not held yet, so there are no minutes of it."));
    return filled(templateText(minutes), *meetingNode(records, *meeting, context, assigned), records, context,
                  assigned);
}

void addLetterPrintables(Printables &list)
{
    const auto add = [&list](const DocumentTemplate &document, const RecordType &about, auto compose, auto facts) {
        list.push_back({document.name, document.label, &about,
                        [compose](const PrintRequest &request) { return compose(request); }, &document, facts});
    };
    add(
        assignment, describe<AgreementShare>(),
        [](const PrintRequest &r) {
            return composeAssignment(r.records, Id<AgreementShare>(r.id), r.context, r.assigned);
        },
        assignmentFacts);
    add(
        letter, describe<Document>(),
        [](const PrintRequest &r) { return composeLetter(r.records, Id<Document>(r.id), r.context, r.assigned); },
        letterFacts);
    add(
        convocation, describe<Meeting>(),
        [](const PrintRequest &r) { return composeConvocation(r.records, Id<Meeting>(r.id), r.context, r.assigned); },
        meetingFacts);
    add(
        minutes, describe<Meeting>(),
        [](const PrintRequest &r) { return composeMinutes(r.records, Id<Meeting>(r.id), r.context, r.assigned); },
        minutesFacts);
}

} // namespace insieme::documents
