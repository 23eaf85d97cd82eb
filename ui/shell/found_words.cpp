// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/found_words.h"

#include "core/record/display.h"
#include "core/registry/members.h"
#include "core/store/excerpt.h"
#include "core/store/search.h"
#include "ui/shell/layouts.h"

namespace insieme {
namespace {

/// A code as rules have it ("public_utility_job"): for the command line, it tells people nothing.
bool isForPrograms(const QString &code)
{
    return std::all_of(code.begin(), code.end(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; })
        && std::any_of(code.begin(), code.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QString reasonText(const AnyRecord &record, const QString &typed, const Context &context)
{
    constexpr qsizetype longest = 40;
    const auto reason = Search::reasonOf(record.type(), record.data(), typed, context);
    if (!reason)
        return {};
    const QString value = reason->value.simplified();
    return reason->label + QStringLiteral(": ") + (value.size() > longest ? excerpt(value, typed) : value);
}

QString partnerOf(const Records &records, const AnyRecord &record, const Context &context)
{
    const RecordType &type = record.type();
    const Layout *layout = layoutOf(type);
    if (!layout)
        return {};
    std::vector<const char *> columns = layout->summary;
    for (const ListColumn &column : layout->columns)
        columns.push_back(column.column);
    for (const char *column : columns) {
        const Field *field = findField(type, QLatin1String(column));
        const Value value = field && field->kind() == Kind::Reference ? field->value(record.data(), context) : Value();
        if (const auto *id = std::get_if<QUuid>(&value); id && !records.exists(describe<Consortium>(), *id))
            return displayOf(type, *field, record.data(), context);
    }
    return {};
}

QStringList tellingWords(const Records &records, const AnyRecord &record, const QString &title, const Context &context)
{
    const RecordType &type = record.type();
    QStringList words;
    const auto say = [&](const QString &text) {
        if (!text.isEmpty() && !words.contains(text) && !title.contains(text))
            words << text;
    };
    const auto sayField = [&](const char *column) {
        const Field *field = findField(type, QLatin1String(column));
        if (!field || field->is.disclosure > context.shown)
            return;
        const QString text = displayOf(type, *field, record.data(), context).simplified();
        if (!field->is.code || !isForPrograms(text))
            say(text);
    };
    sayField("municipality");
    if (words.isEmpty()) // the title says the town: "Comune di …"
        sayField("province");
    say(partnerOf(records, record, context));
    sayField("code");
    const Layout *layout = layoutOf(type);
    for (const ListColumn &column : layout ? layout->columns : std::vector<ListColumn>()) {
        if (column.secondLine)
            sayField(column.secondLine);
        const Field *field = column.isComputed() ? nullptr : findField(type, QLatin1String(column.column));
        if (field && (field->kind() == Kind::Choice || field->kind() == Kind::Date || field->kind() == Kind::Text))
            sayField(column.column);
    }
    return words;
}

} // namespace insieme
