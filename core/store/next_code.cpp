// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/next_code.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

/// A code in its two parts; empty without a number at its end.
struct CodeParts {
    QString begin;
    int digits = 0;
};

CodeParts partsOf(const QString &code)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*\\D)(\\d{1,9})$"));
    const auto match = numbered.match(code);
    return match.hasMatch() ? CodeParts{match.captured(1), static_cast<int>(match.capturedLength(2))} : CodeParts{};
}

QString numberAfter(const Records &records, const RecordType &type, const CodeParts &parts)
{
    Borrowed last(records.database().cached(
        QStringLiteral("SELECT max(CAST(substr(code, length(?1)+1) AS INTEGER)) FROM %1 WHERE "
                       "substr(code, 1, length(?1))=?1 AND length(code)-length(?1) BETWEEN 1 AND 9 AND "
                       "substr(code, length(?1)+1) NOT GLOB '*[^0-9]*'")
            .arg(quoted(type.table))));
    last->bind(1, parts.begin);
    const qint64 highest = last->next() ? last->integer(0) : 0;
    return parts.begin + QStringLiteral("%1").arg(highest + 1, parts.digits, 10, QLatin1Char('0'));
}

QString codeOf(const RecordType &type, const void *record)
{
    return plainText(findField(type, QLatin1String("code"))->value(record, {}));
}

/// That another record has the code of this one, and which one is free; nothing otherwise.
QStringList whereTaken(const Records &records, const RecordType &type, const void *record)
{
    const QString code = codeOf(type, record);
    if (otherWithCode(records, type, code, idOf(type, record)).isNull())
        return {};
    const QString taken =
        Texts::tr("The code “%1” is taken by another record of the same kind (%2).").arg(code, type.pluralLabel());
    const CodeParts parts = partsOf(code);
    return {parts.digits == 0 ? taken
                              : taken + QLatin1Char(' ')
                    + Texts::tr("The next free one is “%1”.").arg(numberAfter(records, type, parts))};
}

Problems sharedCode(const Records &records, const AnyRecord &record, const Context &)
{
    Problems problems;
    for (const QString &text : whereTaken(records, record.type(), record.data()))
        problems.append({Verdict::Level::Warning, QStringLiteral("code"), text});
    return problems;
}

} // namespace

QUuid otherWithCode(const Records &records, const RecordType &type, const QString &code, const QUuid &itself)
{
    if (code.isEmpty())
        return {};
    Borrowed same(records.database().cached(
        QStringLiteral("SELECT id FROM %1 WHERE code=?1 AND id<>?2 LIMIT 1").arg(quoted(type.table))));
    same->bind(1, code);
    same->bind(2, itself);
    return same->next() ? same->uuid(0) : QUuid();
}

QString nextCode(const Records &records, const RecordType &type, const QString &like, const QString &begin,
                 const Date &day)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(19|20)\\d\\d(?!\\d)"));
    CodeParts parts = partsOf(like);
    if (parts.digits == 0)
        parts = {begin, 3};
    else
        parts.begin.replace(year, QString::number(day.year()));
    return numberAfter(records, type, parts);
}

QString nextCode(const Records &records, const RecordType &type, const QString &begin, const Date &day)
{
    Borrowed latest(records.database().cached(
        QStringLiteral("SELECT code FROM %1 ORDER BY rowid DESC LIMIT 1").arg(quoted(type.table))));
    return nextCode(records, type, latest->next() ? latest->text(0) : QString(), begin, day);
}

void keepCodesApart(Catalogue &catalogue, const RecordType &type)
{
    ChangeRule rule(&type, [&type](const Records &records, const void *before, const void *after) -> QStringList {
        if (!after || (before && codeOf(type, before) == codeOf(type, after)))
            return {};
        return whereTaken(records, type, after);
    });
    rule.onlyWhenWritten = true;
    catalogue.changeRules.push_back(std::move(rule));
    catalogue.findings.push_back({&type, sharedCode});
    catalogue.codesApart.push_back(&type);
}

} // namespace insieme
