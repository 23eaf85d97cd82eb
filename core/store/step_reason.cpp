// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/step_reason.h"

#include "core/store/journal.h"
#include "core/store/schema.h"
#include "core/store/seal.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr QLatin1String mark("sealed:"); ///< then the id of the person, a colon and the sealed bytes in Base64
constexpr qsizetype idSize = 36;

/// Whom a row tells of; null: nobody, or only its owner does.
QUuid personIn(const Records &records, const RowChange &row, int version)
{
    const RootChange root = rootOf(records.database(), records.catalogue(), row);
    if (!root.type || !root.type->sealed)
        return {};
    const Field *subject = subjectField(*root.type);
    if (subject && row.op == SQLITE_DELETE && row.pk == root.id) {
        const auto at = columnsAt(records.database(), version, row.table).indexOf(QLatin1String(subject->column));
        const auto *id = at >= 0 && at < static_cast<qsizetype>(row.cells.size())
            ? std::get_if<QUuid>(&row.cells[static_cast<size_t>(at)].oldValue)
            : nullptr;
        return id ? *id : QUuid();
    }
    return records.personOf(*root.type, root.id);
}

} // namespace

Result<QString> keptReason(const Records &records, const QString &reason, const std::vector<RowChange> &rows,
                           int version)
{
    if (reason.isEmpty())
        return reason;
    QUuid person;
    for (const RowChange &row : rows) {
        const QUuid told = personIn(records, row, version);
        if (told.isNull() || told == person)
            continue;
        if (!person.isNull())
            return reason;
        person = told;
    }
    Seal seal(records.database());
    if (!seal.hasKey(person)) // nobody, or who is forgotten
        return reason;
    auto sealed = seal.close(person, person, "journal", "reason", reason);
    if (!sealed)
        return tl::unexpected(std::move(sealed).error());
    return mark + uuidText(person) + QLatin1Char(':') + QString::fromLatin1(sealed->toBase64());
}

QUuid sealsReason(const QString &kept)
{
    const qsizetype end = mark.size() + idSize;
    return kept.startsWith(mark) && kept.size() > end && kept[end] == QLatin1Char(':')
        ? QUuid::fromString(QStringView(kept).mid(mark.size(), idSize))
        : QUuid();
}

QString readReason(const Records &records, const QString &kept)
{
    const QUuid person = sealsReason(kept);
    if (person.isNull())
        return kept;
    const QByteArray sealed = QByteArray::fromBase64(kept.mid(mark.size() + idSize + 1).toLatin1());
    return Seal(records.database())
        .open(person, person, "journal", "reason", sealed)
        .value_or(QCoreApplication::translate("History", "(forgotten)"));
}

} // namespace insieme
