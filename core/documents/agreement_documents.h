// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/stamp_duty.h"
#include "core/documents/document_check.h"
#include "core/documents/record_merge.h"
#include "core/documents/template.h"
#include "core/registry/members.h"

namespace insieme {
struct UtilityProject;
} // namespace insieme

namespace insieme::documents {

struct DocumentTemplate {
    const char *name; ///< on the command line
    const char *label; ///< English source text, context "DocumentTemplate"
    const char *file; ///< under :/documents/templates
    int version; ///< raised whenever the text changes; issued documents keep the text they were made with
};

/// What a document gets on the day it is issued.
struct Assigned {
    QString number; ///< of the register
    Date day;
};
/// The number as it stands in the document; in a draft the words that it is still to be given.
Merged registerNumber(const QString &label, const Assigned &assigned);
/// Its day; without a value in a draft.
Merged registerDay(const QString &label, const Assigned &assigned);

/// A deed whose words are for certain agreements, with a certain kind of body at the other side.
struct AgreementTemplate : DocumentTemplate {
    std::vector<AgreementKind> kinds;
    BodyKind body = BodyKind::Municipality;
};

/// The documents that can be made of an agreement.
const std::vector<AgreementTemplate> &agreementTemplates();
/// Why the words are not for this agreement, with the remedy; nothing: they are, as far as it is filled in.
std::optional<DocumentProblem> misfit(const AgreementTemplate &document, const Records &records,
                                      const Agreement &agreement);
const DocumentTemplate *findTemplate(QStringView name);
QString templateText(const DocumentTemplate &document);

/// The agreement as a template sees it: names of the parties as on the day of signature, signatories with the office
/// they hold that day as `consorzio.rappresentante` and `ente.rappresentante`, the stamp duty for a deed of `length` as
/// `bollo_importo`, `bollo_fogli`, `bollo_dovuto`, who takes people in as `ospitanti` (of the project it belongs to),
/// papers of others that belong to it as `allegati_uniti`, doubtful and not public. Until one is assigned, what binds
/// already shows the number that it states itself. NotFound without such a record.
Result<std::shared_ptr<RecordNode>> agreementNode(const Records &records, const QUuid &id, const Context &context,
                                                  const Assigned &assigned = {}, const DeedLength &length = {});

/// The projects that name the agreement as the deed with one of their Comuni.
std::vector<UtilityProject> projectsOf(const Records &records, const Id<Agreement> &agreement);
/// The one that the deed is about: the only one, or the one of its title; nullptr: it cannot be told.
const UtilityProject *projectOf(const Agreement &agreement, const std::vector<UtilityProject> &projects);

/// That a deed was issued with another number than its agreement states.
Problems issuedNumbers(const Records &records, const AnyRecord &agreement, const Context &context);

/// A template filled with an agreement, with the consortium's letterhead. A draft until a number is assigned. Where the
/// stamp duty goes by sheets, the deed says how many it has itself.
Result<Composed> composeAgreement(const DocumentTemplate &document, const Records &records, const QUuid &id,
                                  const Context &context, const Assigned &assigned = {});

} // namespace insieme::documents
