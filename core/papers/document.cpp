// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/document.h"

#include "core/papers/paper_rules.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem stateItems[] = {
    {"draft", QT_TRANSLATE_NOOP("DocumentState", "Draft")},
    {"issued", QT_TRANSLATE_NOOP("DocumentState", "Issued")},
    {"sent", QT_TRANSLATE_NOOP("DocumentState", "Sent, not returned")},
    {"signed", QT_TRANSLATE_NOOP("DocumentState", "Signed in part")},
    {"complete", QT_TRANSLATE_NOOP("DocumentState", "Complete")},
    {"void", QT_TRANSLATE_NOOP("DocumentState", "Annulled")},
};
constexpr ChoiceList stateList{"DocumentState", stateItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<DocumentState> = &stateList;

DocumentState stateOf(const Document &document)
{
    if (!isIssued(document))
        return DocumentState::Draft;
    if (stated(document.voidedOn))
        return DocumentState::Void;
    if (stated(document.completedOn))
        return DocumentState::Complete;
    if (std::any_of(document.signatures.begin(), document.signatures.end(),
                    [](const DocumentSignature &signature) { return stated(signature.signedOn); }))
        return DocumentState::Signed;
    return stated(document.sentOn) ? DocumentState::Sent : DocumentState::Issued;
}

namespace {

DocumentState stateNow(const Document &document, const Context &)
{
    return stateOf(document);
}

struct SignatureDescriptor {
    INSIEME_DESCRIPTOR(DocumentSignature)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::document>("document_id", "", QT_TR_NOOP("Document"), {.owner = true}),
        field<&R::position>("position", "ordine", QT_TR_NOOP("Order")),
        field<&R::party>("party_id", "parte", QT_TR_NOOP("Party"), {.required = true, .width = 36}),
        field<&R::signer>("signer_id", "firmatario", QT_TR_NOOP("Signs"), {.width = 30}),
        field<&R::signedOn>("signed_on", "data_firma", QT_TR_NOOP("Signed on")));
    static_assert(arity<R>() == fields.storedCount(), "a member of DocumentSignature has no field");
};

struct DocumentDescriptor {
    INSIEME_DESCRIPTOR(Document)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::title>("title", "titolo", QT_TR_NOOP("Document"),
                         {.required = true, .title = true, .search = true, .width = 60}),
        field<&R::templateName>("template", "modello", QT_TR_NOOP("Template"), {.required = true, .width = 24}),
        field<&R::recordTable>("record_table", "tabella", QT_TR_NOOP("Kind of record"), {.names = true}),
        field<&R::recordId, checkRecordKey>("record_id", "scheda", QT_TR_NOOP("Record"), {.names = true}),
        field<&R::recipient>("recipient_id", "destinatario", QT_TR_NOOP("Counterpart"),
                             {.width = 36, .asOf = "issued_on"}),
        field<&R::subject>("subject", "oggetto", QT_TR_NOOP("Subject"), {.search = true, .width = 40}),
        field<&R::text>("text", "testo", QT_TR_NOOP("Text"), {.search = true, .longText = true}),
        field<&R::place>("place", "luogo", QT_TR_NOOP("Place"), {.width = 24}),
        field<&R::number>("number", "numero", QT_TR_NOOP("Number"), {.search = true, .code = true, .width = 14}),
        field<&R::year>("year", "anno", QT_TR_NOOP("Year"), {.year = true}),
        field<&R::sequence, notNegative>("sequence", "progressivo", QT_TR_NOOP("Number in the year")),
        field<&R::issuedOn>("issued_on", "emesso_il", QT_TR_NOOP("Issued on")),
        derived<R, DocumentState, stateNow>("state", "stato", QT_TR_NOOP("State"), {.width = 18}),
        field<&R::templateVersion>("template_version", "versione_modello", QT_TR_NOOP("Version of the template")),
        field<&R::templateHash, checkSha256>("template_sha256", "impronta_modello",
                                             QT_TR_NOOP("SHA-256 of the template")),
        field<&R::pdfHash, checkSha256>("pdf_sha256", "impronta_pdf", QT_TR_NOOP("SHA-256 of the PDF")),
        field<&R::frozenHash, checkSha256>("frozen_sha256", "impronta_valori", QT_TR_NOOP("SHA-256 of the values")),
        field<&R::pages, notNegative>("pages", "pagine", QT_TR_NOOP("Pages")),
        field<&R::sentOn>("sent_on", "inviato_il", QT_TR_NOOP("Sent on")),
        field<&R::sentNote>("sent_note", "invio", QT_TR_NOOP("How it was sent"), {.width = 40}),
        field<&R::completedOn>("completed_on", "completo_il", QT_TR_NOOP("Complete on")),
        field<&R::voidedOn>("voided_on", "annullato_il", QT_TR_NOOP("Annulled on")),
        field<&R::voidReason>("void_reason", "motivo_annullamento", QT_TR_NOOP("Reason for annulling"), {.width = 50}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static constexpr Children childLists[] = {
        children<R, &R::signatures>("signatures", "firme", QT_TR_NOOP("Signatures")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of Document has no field");
};

} // namespace

template<> const RecordType &describe<DocumentSignature>()
{
    static const RecordType type =
        recordType<SignatureDescriptor>("document_signature", "", QT_TRANSLATE_NOOP("DocumentSignature", "Signature"),
                                        QT_TRANSLATE_NOOP("DocumentSignature", "Signatures"));
    return type;
}

template<> const RecordType &describe<Document>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<DocumentDescriptor>("document", "documents", QT_TRANSLATE_NOOP("Document", "Document"),
                                           QT_TRANSLATE_NOOP("Document", "Documents"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            checkDocument(*static_cast<const Document *>(record), problems);
        };
        return t;
    }();
    return type;
}

} // namespace insieme
