// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/deed_words.h"

#include "core/papers/frozen_names.h"
#include "core/papers/register.h"

#include <algorithm>
#include <QJsonArray>

namespace insieme {
namespace {

QLatin1String name(const char *of)
{
    return QLatin1String(of);
}

void addRuns(const QJsonValue &part, QString &words)
{
    if (part.isArray()) {
        for (const QJsonValue each : part.toArray())
            addRuns(each, words);
        words += QLatin1Char(' '); // the runs of one array are one text, the next begins another
        return;
    }
    const QJsonObject object = part.toObject();
    if (!object.contains(name(frozen::text))) {
        for (const QJsonValue member : object)
            addRuns(member, words);
        return;
    }
    const bool written = object.value(name(frozen::field)).toString().isEmpty();
    const bool isPublic = object.value(name(frozen::isPublic)).toBool();
    const bool missing = object.value(name(frozen::missing)).toBool();
    words += (written || isPublic) && !missing ? object.value(name(frozen::text)).toString() : QStringLiteral(" ");
}

void addAll(const QJsonValue &part, QString &words)
{
    if (part.isString())
        words += part.toString() + QLatin1Char(' ');
    if (part.isArray()) {
        for (const QJsonValue each : part.toArray())
            addAll(each, words);
        words += QLatin1Char(' ');
    }
    const QJsonObject object = part.toObject();
    if (object.contains(name(frozen::text))) { // texts of one array are one text
        words += object.value(name(frozen::text)).toString();
        return;
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != name(frozen::image))
            addAll(*member, words);
        words += QLatin1Char(' ');
    }
}

} // namespace

QString deedWords(const QJsonObject &blocks)
{
    QString words;
    for (const QJsonValue each : blocks.value(name(frozen::blocks)).toArray()) {
        const QJsonArray block = each.toArray();
        const QString kind = block.at(0).toString();
        if (std::any_of(frozen::blockKinds.begin(), frozen::blockKinds.end(),
                        [&kind](const auto &known) { return known.searched && kind == name(known.name); }))
            addRuns(block.at(1), words);
    }
    return words;
}

QString deedText(const QJsonObject &blocks)
{
    QString text;
    addAll(blocks, text);
    return text;
}

TextSource deedTexts()
{
    return {"deeds", QStringLiteral("2"), &describe<Document>(), "frozen_sha256",
            [](const Records &records, const void *record) {
                const auto &document = *static_cast<const Document *>(record);
                if (!isIssued(document))
                    return QString();
                const auto copy = frozenCopy(records.database(), document);
                if (!copy)
                    return QString(); // it has not arrived in this file, or is damaged
                // Whoever looks for a clause of a certain deed types both.
                return document.number + QLatin1Char(' ') + document.title + QLatin1Char(' ') + deedWords(copy->blocks);
            }};
}

} // namespace insieme
