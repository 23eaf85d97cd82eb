// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/attachment.h"

#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/person.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};

Verdict checkFileName(const QString &name)
{
    const bool folder =
        name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name == QLatin1String("..");
    return folder ? Verdict::invalid(Texts::tr("it must be a file name without folders.")) : Verdict::valid();
}

struct AttachmentDescriptor {
    INSIEME_DESCRIPTOR(Attachment)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::recordTable>("record_table", "tabella", QT_TR_NOOP("Kind of record"),
                               {.required = true, .names = true}),
        field<&R::recordId, checkRecordKey>("record_id", "scheda", QT_TR_NOOP("Record"),
                                            {.required = true, .names = true}),
        field<&R::fileName, checkFileName>("file_name", "nome_file", QT_TR_NOOP("File name"),
                                           {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::mediaType>("media_type", "formato", QT_TR_NOOP("Format"), {.width = 20}),
        field<&R::size, notNegative>("size", "dimensione", QT_TR_NOOP("Size")),
        field<&R::sha256, checkSha256>("sha256", "impronta", QT_TR_NOOP("SHA-256"), {.required = true, .width = 64}),
        field<&R::note>("note", "nota", QT_TR_NOOP("Note"), {.search = true, .width = 50}),
        field<&R::addedOn>("added_on", "aggiunto_il", QT_TR_NOOP("Added on")));
    static_assert(arity<R>() == fields.storedCount(), "a member of Attachment has no field");
};

struct AttachmentNameDescriptor {
    INSIEME_DESCRIPTOR(AttachmentName)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::attachment>("attachment_id", "allegato", QT_TR_NOOP("Attachment"), {.required = true}),
        field<&R::person>("person_id", "persona", QT_TR_NOOP("Person"),
                          {.required = true, .subject = true, .disclosure = Disclosure::Personal}),
        field<&R::fileName, checkFileName>("file_name", "nome_file", QT_TR_NOOP("File name"),
                                           {.title = true, .disclosure = Disclosure::Personal, .width = 40}),
        field<&R::note>("note", "nota", QT_TR_NOOP("Note"), {.disclosure = Disclosure::Personal, .width = 50}));
    static_assert(arity<R>() == fields.storedCount(), "a member of AttachmentName has no field");
};

} // namespace

template<> const RecordType &describe<Attachment>()
{
    static const RecordType type =
        recordType<AttachmentDescriptor>("attachment", "attachments", QT_TRANSLATE_NOOP("Attachment", "Attachment"),
                                         QT_TRANSLATE_NOOP("Attachment", "Attachments"));
    return type;
}

template<> const RecordType &describe<AttachmentName>()
{
    static const RecordType type = [] {
        RecordType t = recordType<AttachmentNameDescriptor>("attachment_name", "attachment-names",
                                                            QT_TRANSLATE_NOOP("AttachmentName", "Name of a file"),
                                                            QT_TRANSLATE_NOOP("AttachmentName", "Names of files"));
        t.sealed = true;
        return t;
    }();
    return type;
}

} // namespace insieme
