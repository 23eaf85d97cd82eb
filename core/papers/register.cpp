// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/register.h"

#include "core/registry/attaching.h"
#include "core/store/attachments.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

QString suffixOf(const Workspace &workspace)
{
    if (workspace.meta(QStringLiteral("main_desk")) == workspace.deskId())
        return {};
    QString name = workspace.deskName().simplified();
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QLatin1Char('/') + name;
}

/// Changes one document as a step; `edit` gets a copy.
Result<qint64> change(Workspace &workspace, const char *label, const Id<Document> &id,
                      const std::function<Done(Transaction &, Document &)> &edit, const QString &reason = {})
{
    return workspace.perform({label, {{QString(), &describe<Document>(), id.uuid()}}, reason},
                             [&](Transaction &transaction) -> Done {
                                 const auto before = transaction.records().load(id);
                                 if (!before)
                                     return tl::unexpected(before.error());
                                 Document after = *before;
                                 INSIEME_TRY(edit(transaction, after));
                                 return transaction.update(*before, after);
                             });
}

} // namespace

bool FrozenCopy::fits(const Document &d) const
{
    return document == d.id.uuid() && title == d.title && templateName == d.templateName && recordTable == d.recordTable
        && recordId == d.recordId && subject == d.subject && text == d.text && place == d.place && number == d.number
        && year == d.year.value_or(0) && templateVersion == d.templateVersion.value_or(0)
        && pages == d.pages.value_or(0) && issuedOn == d.issuedOn && templateHash == d.templateHash
        && pdfHash == d.pdfHash;
}

FrozenCopy frozenOf(const Document &d, QList<FrozenValue> values, const QJsonObject &blocks)
{
    return {d.id.uuid(),
            d.title,
            d.templateName,
            d.recordTable,
            d.recordId,
            d.subject,
            d.text,
            d.place,
            d.number,
            d.year.value_or(0),
            d.templateVersion.value_or(0),
            d.pages.value_or(0),
            d.issuedOn,
            d.templateHash,
            d.pdfHash,
            std::move(values),
            blocks};
}

QByteArray FrozenCopy::toJson() const
{
    QJsonArray list;
    for (const FrozenValue &value : values)
        list.append(QJsonObject{{QStringLiteral("path"), value.path},
                                {QStringLiteral("label"), value.label},
                                {QStringLiteral("text"), value.text}});
    return QJsonDocument(QJsonObject{{QStringLiteral("document"), uuidText(document)},
                                     {QStringLiteral("title"), title},
                                     {QStringLiteral("template"), templateName},
                                     {QStringLiteral("template_version"), templateVersion},
                                     {QStringLiteral("template_sha256"), templateHash},
                                     {QStringLiteral("record_table"), recordTable},
                                     {QStringLiteral("record_id"), recordId},
                                     {QStringLiteral("subject"), subject},
                                     {QStringLiteral("text"), text},
                                     {QStringLiteral("place"), place},
                                     {QStringLiteral("number"), number},
                                     {QStringLiteral("year"), year},
                                     {QStringLiteral("issued_on"), isoText(issuedOn)},
                                     {QStringLiteral("pages"), pages},
                                     {QStringLiteral("pdf_sha256"), pdfHash},
                                     {QStringLiteral("values"), list},
                                     {QStringLiteral("blocks"), blocks}})
        .toJson(QJsonDocument::Compact);
}

Result<FrozenCopy> frozenCopy(const Database &database, const Document &document)
{
    const auto stored = content(database, document.frozenHash);
    if (!stored)
        return tl::unexpected(stored.error());
    const QJsonObject json = QJsonDocument::fromJson(*stored).object();
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto number = [&json](const char *key) { return json.value(QLatin1String(key)).toInteger(); };
    FrozenCopy copy;
    copy.document = QUuid::fromString(text("document"));
    if (copy.document.isNull())
        return fail(Error::Code::Damaged,
                    Texts::tr("The frozen copy of document n. %1 cannot be read.").arg(document.number));
    copy.title = text("title");
    copy.templateName = text("template");
    copy.templateVersion = number("template_version");
    copy.templateHash = text("template_sha256");
    copy.recordTable = text("record_table");
    copy.recordId = text("record_id");
    copy.subject = text("subject");
    copy.text = text("text");
    copy.place = text("place");
    copy.number = text("number");
    copy.year = number("year");
    copy.issuedOn = parseIsoDate(text("issued_on")).value_or(Date());
    copy.pages = number("pages");
    copy.pdfHash = text("pdf_sha256");
    copy.blocks = json.value(QLatin1String("blocks")).toObject();
    for (const QJsonValue each : json.value(QLatin1String("values")).toArray()) {
        const QJsonObject value = each.toObject();
        copy.values.append({value.value(QLatin1String("path")).toString(),
                            value.value(QLatin1String("label")).toString(),
                            value.value(QLatin1String("text")).toString()});
    }
    return copy;
}

Result<QByteArray> issuedPdf(const Database &database, const Document &document)
{
    if (!isIssued(document))
        return fail(Error::Code::NotFound, Texts::tr("The document has not been issued."));
    return content(database, document.pdfHash);
}

std::vector<QUuid> documentsWithNumber(const Database &database, const QString &number)
{
    Borrowed statement(database.cached(QStringLiteral("SELECT id FROM document WHERE number=?1 ORDER BY id")));
    statement->bind(1, number);
    std::vector<QUuid> ids;
    while (statement->next())
        ids.push_back(statement->uuid(0));
    return ids;
}

std::vector<Document> documentsOf(const Records &records, const RecordType &type, const QUuid &id)
{
    std::vector<QUuid> ids;
    {
        Borrowed statement(records.database().cached(
            QStringLiteral("SELECT id FROM document WHERE record_id=?1 AND record_table=?2 OR id=?1 "
                           "ORDER BY issued_on IS NULL, issued_on DESC, sequence DESC, id DESC")));
        statement->bind(1, uuidText(id));
        statement->bind(2, QLatin1String(type.table));
        while (statement->next())
            ids.push_back(statement->uuid(0));
    }
    std::vector<Document> result;
    for (const QUuid &each : ids) {
        if (auto document = records.load(Id<Document>(each)))
            result.push_back(std::move(*document));
    }
    return result;
}

std::optional<Document> issuedDocument(const Records &records, const QString &templateName, const RecordType &type,
                                       const QUuid &id)
{
    for (Document &document : documentsOf(records, type, id)) {
        if (document.templateName == templateName && isIssued(document) && !stated(document.voidedOn))
            return std::move(document);
    }
    return std::nullopt;
}

QList<ValueChange> changesSince(const FrozenCopy &copy, const QList<FrozenValue> &now)
{
    QHash<QString, FrozenValue> current;
    for (const FrozenValue &value : now)
        current.insert(value.path, value);
    QList<ValueChange> changes;
    for (const FrozenValue &value : copy.values) {
        const QString text = current.take(value.path).text;
        if (text != value.text)
            changes.append({value.path, value.label, value.text, text});
    }
    for (const FrozenValue &value : now) {
        if (current.contains(value.path))
            changes.append({value.path, value.label, {}, value.text});
    }
    return changes;
}

RegisterNumber nextNumber(const Workspace &workspace, const Date &day)
{
    const qint64 year = day.year();
    const QString suffix = suffixOf(workspace);
    Borrowed statement(workspace.database().cached(
        QStringLiteral("SELECT ifnull(max(sequence), 0) + 1 FROM document WHERE year=?1 AND sequence IS NOT NULL "
                       "AND number=printf('%04d/%d', sequence, year) || ?2")));
    statement->bind(1, year);
    statement->bind(2, suffix);
    const qint64 sequence = statement->next() ? statement->integer(0) : 1;
    return {QStringLiteral("%1/%2").arg(sequence, 4, 10, QLatin1Char('0')).arg(year) + suffix, year, sequence};
}

Result<RegisterNumber> typedNumber(const Records &records, const QString &text, const Date &day)
{
    const QString number = text.simplified();
    if (number.isEmpty())
        return fail(Error::Code::Invalid, Texts::tr("The number is empty."));
    if (!documentsWithNumber(records.database(), number).empty())
        return fail(Error::Code::Invalid, Texts::tr("The number %1 is already in the register.").arg(number));
    static const QRegularExpression pattern(QStringLiteral("\\A(\\d{4,9})/(\\d{4})\\z"));
    const auto match = pattern.match(number);
    if (match.hasMatch() && match.captured(2).toLongLong() == day.year())
        return RegisterNumber{number, day.year(), match.captured(1).toLongLong()};
    return RegisterNumber{number, day.year(), std::nullopt};
}

Result<qint64> attachSigned(Workspace &workspace, const Id<Document> &id, const QString &fileName,
                            const QByteArray &bytes, const Date &signedOn)
{
    const bool pdf = bytes.startsWith("%PDF-");
    // A signed envelope is DER (a long SEQUENCE) or its Base64 form.
    const bool envelope = fileName.endsWith(QLatin1String(".p7m"), Qt::CaseInsensitive)
        && (bytes.startsWith("\x30\x80") || bytes.startsWith("\x30\x82") || bytes.startsWith("\x30\x83")
            || bytes.startsWith("\x30\x84") || bytes.startsWith("MI") || bytes.startsWith("-----BEGIN PKCS7"));
    if (!pdf && !envelope)
        return fail(
            Error::Code::Invalid,
            Texts::tr("“%1” is neither a PDF nor a signed envelope (.p7m). Nothing was attached.").arg(fileName));
    return change(workspace, QT_TRANSLATE_NOOP("Command", "Attach the signed copy of %1"), id,
                  [&](Transaction &transaction, Document &document) -> Done {
                      INSIEME_TRY(attach(transaction, describe<Document>(), id.uuid(), fileName, bytes,
                                         Texts::tr("signed copy")));
                      for (DocumentSignature &signature : document.signatures) {
                          if (!stated(signature.signedOn))
                              signature.signedOn = signedOn;
                      }
                      document.completedOn = std::max(signedOn, transaction.context().today);
                      return {};
                  });
}

Result<qint64> markSent(Workspace &workspace, const Id<Document> &id, const Date &day, const QString &note)
{
    return change(workspace, QT_TRANSLATE_NOOP("Command", "Send %1"), id,
                  [&](Transaction &, Document &document) -> Done {
                      document.sentOn = day;
                      document.sentNote = note;
                      return {};
                  });
}

Result<qint64> annul(Workspace &workspace, const Id<Document> &id, const QString &reason)
{
    return change(
        workspace, QT_TRANSLATE_NOOP("Command", "Annul %1"), id,
        [&](Transaction &transaction, Document &document) -> Done {
            document.voidedOn = transaction.context().today;
            document.voidReason = reason.trimmed();
            return {};
        },
        reason);
}

} // namespace insieme
