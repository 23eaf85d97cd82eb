// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_state.h"

#include "core/areas/views.h"
#include "core/base/text.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace insieme {
namespace {

const RecordType &typeOf(const Layout &layout)
{
    return *findView(QLatin1String(layout.view))->type;
}

QString columnsKey(const Layout &layout)
{
    return QStringLiteral("columns/") + QLatin1String(layout.view);
}

/// "name:width" of each column.
QStringList columnWords(const std::vector<ListColumn> &columns)
{
    QStringList words;
    for (const ListColumn &column : columns)
        words << QStringLiteral("%1:%2").arg(QLatin1String(column.column)).arg(column.width);
    return words;
}

std::vector<ListColumn> readColumns(const Layout &layout, const QStringList &words)
{
    std::vector<ListColumn> columns;
    for (const QString &word : words) {
        const QString name = word.section(QLatin1Char(':'), 0, 0);
        const Field *field = findField(typeOf(layout), name);
        const auto known = std::find_if(layout.columns.begin(), layout.columns.end(),
                                        [&name](const ListColumn &each) { return name == QLatin1String(each.column); });
        if (!field && known == layout.columns.end())
            continue;
        ListColumn column = known != layout.columns.end() ? *known : columnOf(layout, *field);
        bool number = false;
        const int width = word.section(QLatin1Char(':'), 1).toInt(&number);
        if (number && width >= 0 && width <= 2000)
            column.width = width;
        columns.push_back(column);
    }
    return columns;
}

/// What a list offers to filter by, as saved views name it; empty: nothing does.
QString wordOf(Condition::Test test)
{
    return test == Condition::Test::Equal ? QStringLiteral("equal")
        : test == Condition::Test::AtMost ? QStringLiteral("atMost")
                                          : QString();
}

/// A value of a condition as a word; nothing for kinds that no filter offers.
std::optional<QString> wordOf(const Value &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("1") : QStringLiteral("0");
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *amount = std::get_if<Money>(&value))
        return QString::number(amount->cents);
    if (const auto *share = std::get_if<Percent>(&value))
        return QString::number(share->basisPoints);
    if (const auto *time = std::get_if<Minutes>(&value))
        return QString::number(time->count);
    if (const auto *day = std::get_if<Date>(&value))
        return isoText(*day);
    if (const auto *id = std::get_if<QUuid>(&value))
        return id->toString(QUuid::WithoutBraces);
    if (const auto *choice = std::get_if<Choice>(&value); choice && choice->index >= 0)
        return QString::fromLatin1(choice->list->items[static_cast<size_t>(choice->index)].code);
    return {};
}

std::optional<Value> valueOf(const Field &field, const QString &word)
{
    bool number = false;
    const qint64 count = word.toLongLong(&number);
    switch (field.kind()) {
    case Kind::Flag:
        return Value(word == QLatin1String("1"));
    case Kind::Text:
        return Value(word);
    case Kind::Integer:
        return number ? std::optional<Value>(Value(count)) : std::nullopt;
    case Kind::Money:
        return number ? std::optional<Value>(Value(Money{count})) : std::nullopt;
    case Kind::Percent:
        return number ? std::optional<Value>(Value(Percent{count})) : std::nullopt;
    case Kind::Minutes:
        return number ? std::optional<Value>(Value(Minutes{count})) : std::nullopt;
    case Kind::Date:
        if (const auto day = parseIsoDate(word))
            return Value(*day);
        return {};
    case Kind::Reference:
        if (const QUuid id = QUuid::fromString(word); !id.isNull())
            return Value(id);
        return {};
    case Kind::Choice:
        for (int i = 0; i < static_cast<int>(field.ops->choices->items.size()); ++i) {
            if (word == QLatin1String(field.ops->choices->items[static_cast<size_t>(i)].code))
                return Value(Choice{field.ops->choices, i});
        }
        return {};
    default:
        return {};
    }
}

} // namespace

const ChoiceList *tabChoices(const Layout &layout)
{
    const Field *field = layout.tabs ? findField(typeOf(layout), QLatin1String(layout.tabs)) : nullptr;
    return field && field->kind() == Kind::Choice ? field->ops->choices : nullptr;
}

ListState firstState(const Layout &layout)
{
    ListState state;
    state.sort = layout.orderedBy ? findField(typeOf(layout), QLatin1String(layout.orderedBy)) : nullptr;
    state.order = layout.latestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
    return state;
}

QSet<QUuid> onlyThese(const QSet<QUuid> &records)
{
    return records.isEmpty() ? QSet<QUuid>{QUuid()} : records;
}

std::vector<Condition> ListState::conditions(const Layout &layout) const
{
    std::vector<Condition> result = tokens;
    const ChoiceList *choices = tabChoices(layout);
    if (choices && tab > 0 && tab <= static_cast<int>(choices->items.size()))
        result.push_back({findField(typeOf(layout), QLatin1String(layout.tabs)),
                          Condition::Test::Equal,
                          Choice{choices, tab - 1},
                          {}});
    return result;
}

std::optional<Condition> typedCondition(const Layout &layout, const QString &text, Disclosure shown, bool whole)
{
    const QString label = folded(text.section(QLatin1Char(':'), 0, 0)).trimmed();
    const QString word = folded(text.section(QLatin1Char(':'), 1)).trimmed();
    if (label.isEmpty() || word.isEmpty())
        return {};
    for (const Field *field : allFields(typeOf(layout))) {
        if (field->kind() != Kind::Choice || !field->stored() || field->is.disclosure > shown
            || !folded(typeOf(layout).label(*field)).startsWith(label))
            continue;
        const ChoiceList &choices = *field->ops->choices;
        std::vector<int> begun;
        for (int i = 0; i < static_cast<int>(choices.items.size()); ++i) {
            if (folded(choices.label(i)).startsWith(word))
                begun.push_back(i);
        }
        if (begun.empty() || (whole && (begun.size() > 1 || folded(choices.label(begun.front())) != word)))
            continue;
        return Condition{field, Condition::Test::Equal, Value(Choice{&choices, begun.front()}), {}};
    }
    return {};
}

std::vector<const Field *> filterFields(const Layout &layout, const Context &context)
{
    const RecordType &type = typeOf(layout);
    std::vector<const Field *> fields;
    const auto add = [&](const Field *field) {
        if (!field || !field->stored() || field->is.disclosure > context.shown
            || std::find(fields.begin(), fields.end(), field) != fields.end()
            || !whyNotFiltered(type, *field, context.asOf).isEmpty())
            return;
        const Kind kind = field->kind();
        if (kind == Kind::Choice || kind == Kind::Flag || kind == Kind::Reference || kind == Kind::Text)
            fields.push_back(field);
    };
    for (const ListColumn &column : layout.columns) {
        add(findField(type, QLatin1String(column.column)));
        if (column.secondLine)
            add(findField(type, QLatin1String(column.secondLine)));
    }
    for (const char *column : layout.summary)
        add(findField(type, QLatin1String(column)));
    for (const Field *field : allFields(type)) {
        if (field->kind() == Kind::Choice || field->kind() == Kind::Flag)
            add(field);
    }
    return fields;
}

const Field *typedField(const Layout &layout, const QString &text, const Context &context)
{
    const QString label = folded(text.section(QLatin1Char(':'), 0, 0)).trimmed();
    if (label.isEmpty() || !text.contains(QLatin1Char(':')))
        return nullptr;
    for (const Field *field : filterFields(layout, context)) {
        if (folded(typeOf(layout).label(*field)).startsWith(label))
            return field;
    }
    return nullptr;
}

ListColumn columnOf(const Layout &layout, const Field &field)
{
    for (const ListColumn &known : layout.columns) {
        if (qstrcmp(known.column, field.column) == 0)
            return known;
    }
    return {field.column, field.kind() == Kind::Text ? 180 : 120};
}

std::vector<ListColumn> chosenColumns(const Layout &layout)
{
    const auto columns = readColumns(layout, QSettings().value(columnsKey(layout)).toStringList());
    return columns.empty() ? layout.columns : columns;
}

void chooseColumns(const Layout &layout, const std::vector<ListColumn> &columns)
{
    QSettings().setValue(columnsKey(layout), columnWords(columns));
}

void forgetColumns(const Layout &layout)
{
    QSettings().remove(columnsKey(layout));
}

QString viewContent(const Layout &layout, const ListState &state, const std::vector<ListColumn> &columns)
{
    QJsonArray conditions;
    for (const Condition &condition : state.conditions(layout)) {
        const auto word = wordOf(condition.value);
        const QString test = wordOf(condition.test);
        if (!test.isEmpty() && word)
            conditions.append(
                QJsonObject{{QStringLiteral("field"), QString::fromLatin1(condition.field->column)}, {test, *word}});
    }
    const char *sorted = state.sort ? state.sort->column : columns.empty() ? "" : columns.front().column;
    QJsonObject object{{QStringLiteral("text"), state.text},
                       {QStringLiteral("conditions"), conditions},
                       {QStringLiteral("sort"), QString::fromLatin1(sorted)},
                       {QStringLiteral("descending"), state.order == Qt::DescendingOrder},
                       {QStringLiteral("columns"), QJsonArray::fromStringList(columnWords(columns))}};
    if (state.group > 0)
        object[QStringLiteral("group")] = QString::fromLatin1(layout.groups[static_cast<size_t>(state.group - 1)].name);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ViewContent readViewContent(const Layout &layout, const QString &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    ViewContent read;
    read.state.text = object[QStringLiteral("text")].toString();
    for (const QJsonValue one : object[QStringLiteral("conditions")].toArray()) {
        const Field *field = findField(typeOf(layout), one[QStringLiteral("field")].toString());
        for (const Condition::Test test : {Condition::Test::Equal, Condition::Test::AtMost}) {
            const QJsonValue word = one[wordOf(test)];
            const auto value =
                field && field->stored() && word.isString() ? valueOf(*field, word.toString()) : std::optional<Value>();
            if (value)
                read.state.tokens.push_back({field, test, *value, {}});
        }
    }
    for (size_t i = 0; i < layout.groups.size(); ++i) {
        if (object[QStringLiteral("group")].toString() == QLatin1String(layout.groups[i].name))
            read.state.group = static_cast<int>(i) + 1;
    }
    QStringList words;
    for (const QJsonValue word : object[QStringLiteral("columns")].toArray())
        words << word.toString();
    read.columns = readColumns(layout, words);
    const QString sort = object[QStringLiteral("sort")].toString();
    for (size_t i = 1; i < read.columns.size(); ++i) {
        if (sort == QLatin1String(read.columns[i].column))
            read.state.sort = findField(typeOf(layout), sort);
    }
    read.state.order = object[QStringLiteral("descending")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return read;
}

} // namespace insieme
