// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template_filters.h"

#include "core/documents/italian_words.h"
#include "core/documents/template.h"

namespace insieme::documents {
namespace {

using Text = std::optional<QString>;

Text letters(const Merged &merged, const QString &)
{
    if (const auto *amount = std::get_if<Money>(&merged.value))
        return inWords(*amount);
    if (const auto *number = std::get_if<qint64>(&merged.value))
        return inWords(*number);
    if (const auto *time = std::get_if<Minutes>(&merged.value)) {
        const QString hours = inWords(time->count / 60);
        return time->count % 60 == 0 ? hours : QStringLiteral("%1 e %2 minuti").arg(hours, inWords(time->count % 60));
    }
    return {};
}

Text hours(const Merged &merged, const QString &)
{
    const auto *time = std::get_if<Minutes>(&merged.value);
    if (!time)
        return {};
    const qint64 whole = time->count / 60, rest = time->count % 60;
    QStringList parts;
    if (whole != 0 || rest == 0)
        parts << (whole == 1 ? QStringLiteral("1 ora") : QStringLiteral("%1 ore").arg(whole));
    if (rest != 0)
        parts << (rest == 1 ? QStringLiteral("1 minuto") : QStringLiteral("%1 minuti").arg(rest));
    return parts.join(QStringLiteral(" e "));
}

/// A number with its words and what it counts: "12 (dodici) persone", "1 (una) persona".
Text counted(const Merged &merged, const char16_t *one, const char16_t *many)
{
    const auto *number = std::get_if<qint64>(&merged.value);
    if (!number)
        return {};
    return *number == 1 ? QString::fromUtf16(one)
                        : QStringLiteral("%1 (%2) %3").arg(*number).arg(inWords(*number), QString::fromUtf16(many));
}

/// The beginning of a sentence inside another: "Guanti, …" → "guanti, …". "CCNL …" and "INAIL" stay, and so does what
/// may be a name, since another word of it is large, too: "Anna Frank, …", "Villa Contarini".
Text lowerFirst(const Merged &, const QString &text)
{
    const auto isLarge = [&text](qsizetype at) { return at < text.size() && text[at].isUpper(); };
    const qsizetype second = text.indexOf(QLatin1Char(' ')) + 1;
    const bool name = second > 0 && isLarge(second) && !isLarge(second + 1);
    return name || isLarge(1) ? text : text.left(1).toLower() + text.mid(1);
}

constexpr Filter filters[] = {
    {"lettere", letters},
    {"data_estesa",
     [](const Merged &merged, const QString &) -> Text {
         const auto *day = std::get_if<Date>(&merged.value);
         return day ? Text(longDate(*day)) : std::nullopt;
     }},
    {"euro",
     [](const Merged &merged, const QString &text) -> Text {
         return std::holds_alternative<Money>(merged.value) ? Text(QStringLiteral("€ ") + text) : std::nullopt;
     }},
    {"percento",
     [](const Merged &merged, const QString &text) -> Text {
         return std::holds_alternative<Percent>(merged.value) ? Text(text + QStringLiteral(" %")) : std::nullopt;
     }},
    {"ore", hours},
    {"conta_persone",
     [](const Merged &merged, const QString &) { return counted(merged, u"1 (una) persona", u"persone"); }},
    {"conta_giorni",
     [](const Merged &merged, const QString &) { return counted(merged, u"1 (un) giorno", u"giorni"); }},
    {"conta_mesi", [](const Merged &merged, const QString &) { return counted(merged, u"1 (un) mese", u"mesi"); }},
    {"conta_posti", [](const Merged &merged, const QString &) { return counted(merged, u"1 (un) posto", u"posti"); }},
    {"conta_posti_letto",
     [](const Merged &merged, const QString &) { return counted(merged, u"1 (un) posto letto", u"posti letto"); }},
    {"ordinale",
     [](const Merged &merged, const QString &) -> Text {
         const auto *number = std::get_if<qint64>(&merged.value);
         return number ? Text(ordinal(*number)) : std::nullopt;
     }},
    {"maiuscolo", [](const Merged &, const QString &text) -> Text { return text.toUpper(); }},
    {"minuscolo", [](const Merged &, const QString &text) -> Text { return text.toLower(); }},
    {"iniziale_maiuscola",
     [](const Merged &, const QString &text) -> Text { return text.left(1).toUpper() + text.mid(1); }},
    {"iniziale_minuscola", lowerFirst},
    {"di", [](const Merged &, const QString &text) -> Text { return withArticle(QStringLiteral("di"), text); }},
    {"a", [](const Merged &, const QString &text) -> Text { return withArticle(QStringLiteral("a"), text); }},
    {"da", [](const Merged &, const QString &text) -> Text { return withArticle(QStringLiteral("da"), text); }},
    {"con_articolo", [](const Merged &, const QString &text) -> Text { return withArticle(QString(), text); }},
    {"senza_punto",
     [](const Merged &, const QString &text) -> Text {
         QString cut = text.trimmed();
         while (cut.endsWith(QLatin1Char('.')) || cut.endsWith(QLatin1Char(';')))
             cut.chop(1);
         return cut;
     }},
};

} // namespace

const Filter *findFilter(QStringView name)
{
    for (const Filter &filter : filters) {
        if (name == QLatin1String(filter.name))
            return &filter;
    }
    return nullptr;
}

QString mergedText(const Merged &merged)
{
    if (!merged.text.isEmpty())
        return merged.text;
    if (const auto *day = std::get_if<Date>(&merged.value))
        return italianText(*day);
    if (const auto *amount = std::get_if<Money>(&merged.value))
        return italianText(*amount);
    if (const auto *share = std::get_if<Percent>(&merged.value))
        return italianText(*share);
    if (const auto *flag = std::get_if<bool>(&merged.value))
        return *flag ? QStringLiteral("sì") : QStringLiteral("no");
    if (const auto *choice = std::get_if<Choice>(&merged.value))
        return choice->index < 0 ? QString() : choice->list->label(choice->index);
    if (const auto *time = std::get_if<Minutes>(&merged.value))
        return time->count % 60 == 0 ? QString::number(time->count / 60) : plainText(*time);
    return plainText(merged.value);
}

} // namespace insieme::documents
