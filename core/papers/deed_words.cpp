// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/deed_words.h"

#include "core/papers/register.h"

#include <algorithm>
#include <array>
#include <QJsonArray>

namespace insieme {
namespace {

/// Kinds of blocks whose objects with a text are runs, and nothing else.
constexpr std::array kindsOfRuns{"paragraph", "table", "signatures", "references", "bilingual"};

void addRuns(const QJsonValue &part, QString &words)
{
    if (part.isArray()) {
        for (const QJsonValue &each : part.toArray())
            addRuns(each, words);
        words += QLatin1Char(' '); // the runs of one array are one text, the next begins another
        return;
    }
    const QJsonObject object = part.toObject();
    if (!object.contains(QLatin1String("text"))) {
        for (const QJsonValue &member : object)
            addRuns(member, words);
        return;
    }
    const bool written = object.value(QLatin1String("field")).toString().isEmpty();
    const bool isPublic = object.value(QLatin1String("public")).toBool();
    const bool missing = object.value(QLatin1String("missing")).toBool();
    words += (written || isPublic) && !missing ? object.value(QLatin1String("text")).toString() : QStringLiteral(" ");
}

} // namespace

QString deedWords(const QJsonObject &blocks)
{
    QString words;
    for (const QJsonValue &each : blocks.value(QLatin1String("blocks")).toArray()) {
        const QJsonArray block = each.toArray();
        const QString kind = block.at(0).toString();
        if (std::any_of(kindsOfRuns.begin(), kindsOfRuns.end(),
                        [&kind](const char *known) { return kind == QLatin1String(known); }))
            addRuns(block.at(1), words);
    }
    return words;
}

TextSource deedTexts()
{
    return {"deeds", QStringLiteral("1"), &describe<Document>(), "frozen_sha256",
            [](const Records &records, const void *record) {
                const auto &document = *static_cast<const Document *>(record);
                if (!isIssued(document))
                    return QString();
                const auto copy = frozenCopy(records.database(), document);
                return copy ? deedWords(copy->blocks) : QString(); // it has not arrived in this file, or is damaged
            }};
}

} // namespace insieme
