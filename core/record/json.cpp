// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

QByteArray jsonValue(const Value &value)
{
    if (isNull(value))
        return "null";
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto *number = std::get_if<qint64>(&value))
        return QByteArray::number(*number);
    return jsonString(plainText(value));
}

void write(QByteArray &out, const RecordType &type, const void *record, const Context &context, bool child)
{
    out += '{';
    bool first = true;
    const auto name = [&](const char *text) {
        if (!first)
            out += ',';
        first = false;
        out += '"';
        out += text;
        out += "\":";
    };
    for (const Field *field : allFields(type)) {
        if (field->is.retired || disclosureOf(*field) > context.shown || (child && field->is.owner))
            continue;
        name(field->column);
        out += jsonValue(field->value(record, context));
    }
    for (const Children *children : allChildren(type)) {
        name(children->name);
        out += '[';
        for (size_t i = 0; i < children->count(record); ++i) {
            if (i > 0)
                out += ',';
            write(out, children->type(), children->get(record, i), context, true);
        }
        out += ']';
    }
    out += '}';
}

/// The stable text of a JSON value, nothing for arrays and objects and for numbers that lost digits on the way.
std::optional<QString> scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
        if (whole == std::numeric_limits<qint64>::min())
            return std::nullopt;
        return QString::number(whole);
    }
    default:
        return std::nullopt;
    }
}

/// What was written, for a refusal: never more than a line of it.
QString writtenForm(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return Texts::tr("a list");
    case QJsonValue::Object:
        return Texts::tr("an object");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return QLatin1Char('"') + scalarText(value).value_or(QString()).left(60) + QLatin1Char('"');
    }
}

void apply(const RecordType &type, void *record, const QJsonObject &object, const Context &context,
           const QString &where, QStringList &problems)
{
    std::vector<std::pair<const Field *, Value>> assigned; // into rows, which a list of the object may replace
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString name = entry.key();
        if (name == QLatin1String("id"))
            continue;
        const QString shown = where.isEmpty() ? name : where + QLatin1Char('.') + name;
        if (const Field *field = findField(type, name)) {
            if (!field->writable() || field->is.owner || field->is.retired) {
                problems << Texts::tr("%1: this field is computed and cannot be set").arg(shown);
                continue;
            }
            const std::optional<QString> text = scalarText(entry.value());
            // Only null clears what is no text: where a variable of a script is empty, a value would be gone.
            const bool fits = field->kind() == Kind::Text ? entry.value().isString() || entry.value().isNull()
                                                          : !entry.value().isString() || !text->isEmpty();
            const std::optional<Value> value =
                text && fits ? parsePlain(field->kind(), field->ops->choices, *text) : std::nullopt;
            if (!value || !field->setValue(record, *value, context))
                problems << Texts::tr("%1: %2 cannot be read; expected: %3")
                                .arg(shown, writtenForm(entry.value()), expectedForm(*field));
            else if (field->assign)
                assigned.emplace_back(field, field->value(record, context));
        } else if (const Children *children = findChildren(type, name)) {
            if (!entry.value().isArray()) {
                problems << Texts::tr("%1: a list is expected").arg(shown);
                continue;
            }
            const RecordType &rowType = children->type();
            std::vector<AnyRecord> was;
            for (size_t i = 0; i < children->count(record); ++i)
                was.emplace_back(rowType, children->get(record, i));
            std::vector<AnyRecord> rows;
            int number = 0;
            for (const QJsonValue item : entry.value().toArray()) {
                const QString row = QStringLiteral("%1[%2]").arg(shown).arg(++number);
                AnyRecord next(rowType);
                const QUuid id = QUuid::fromString(item.toObject().value(QLatin1String("id")).toString());
                for (const AnyRecord &old : was) {
                    if (!id.isNull() && old.id() == id)
                        next = old;
                }
                if (!item.isObject())
                    problems << Texts::tr("%1: an object is expected").arg(row);
                else if (!id.isNull() && std::any_of(rows.begin(), rows.end(), [&id](const AnyRecord &each) {
                             return each.id() == id;
                         }))
                    problems << Texts::tr("%1: another row has the same id").arg(row);
                else if (item.toObject().contains(QLatin1String("id")) && next.id().isNull())
                    problems << Texts::tr("%1: there is no row with this id").arg(row);
                else
                    apply(rowType, next.data(), item.toObject(), context, row, problems);
                // Who states no place means the one after the row before.
                if (const Field *place = findField(rowType, u"position");
                    place && next.id().isNull() && !item.toObject().contains(QLatin1String("position")))
                {
                    const Value before = rows.empty() ? Value(qint64(0)) : place->value(rows.back().data(), context);
                    const auto *last = std::get_if<qint64>(&before);
                    place->setValue(next.data(), Value(last ? *last + 1 : qint64(rows.size()) + 1), context);
                }
                rows.push_back(std::move(next));
            }
            children->clear(record);
            for (const AnyRecord &row : rows) {
                void *target = children->append(record);
                for (const Field &member : rowType.fields) {
                    if (member.stored())
                        member.ops->set(member.at(target), member.ops->get(member.at(const_cast<void *>(row.data()))));
                }
            }
        } else {
            problems << Texts::tr("%1: there is no such field").arg(shown);
        }
    }
    for (const auto &[field, value] : assigned) {
        if (plainText(field->value(record, context)) != plainText(value))
            problems << Texts::tr("%1: a list of the same record says something else")
                            .arg(where.isEmpty() ? QString::fromLatin1(field->column)
                                                 : where + QLatin1Char('.') + QLatin1String(field->column));
    }
}

} // namespace

QString expectedForm(const Field &field)
{
    switch (field.kind()) {
    case Kind::Flag:
        return Texts::tr("true or false");
    case Kind::Integer:
        return Texts::tr("a whole number");
    case Kind::Money:
        return Texts::tr("an amount in euro with a point and two digits, in quotes: \"1234.50\"");
    case Kind::Percent:
        return Texts::tr("a percentage with a point and two digits, in quotes: \"22.50\"");
    case Kind::Minutes:
        return Texts::tr("a time as \"H:MM\"");
    case Kind::Area:
        return Texts::tr("a surface in square metres with a point, in quotes: \"54.20\"");
    case Kind::Fraction:
        return Texts::tr("a fraction as \"1/3\"");
    case Kind::Date:
        return Texts::tr("%1, from the year %2 to %3")
            .arg(Texts::tr("a day of the calendar as \"YYYY-MM-DD\""))
            .arg(firstReadYear)
            .arg(lastReadYear);
    case Kind::LocalMinute:
        return Texts::tr("a day and time as \"YYYY-MM-DDTHH:MM\"");
    case Kind::Choice: {
        QStringList codes;
        for (const ChoiceItem &item : field.ops->choices->items)
            codes << QLatin1String(item.code);
        return Texts::tr("one of: %1").arg(codes.join(QStringLiteral(", ")));
    }
    case Kind::Key:
    case Kind::Reference:
        return Texts::tr("the id of a record");
    case Kind::Text:
        break;
    }
    return Texts::tr("text in quotes");
}

QByteArray jsonString(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

std::optional<qsizetype> brokenCharacter(const QByteArray &json)
{
    if (!QUtf8StringView(json).isValidUtf8()) {
        // Text that is written anew has other bytes from there on.
        const QByteArray again = QString::fromUtf8(json).toUtf8();
        return std::mismatch(json.begin(), json.end(), again.begin(), again.end()).first - json.begin();
    }
    const auto unit = [&json](qsizetype at) -> uint {
        bool isHex = false;
        const uint code = json.mid(at, 2) == "\\u" ? json.mid(at + 2, 4).toUInt(&isHex, 16) : 0;
        return isHex ? code : 0;
    };
    for (qsizetype i = json.indexOf('\\'); i >= 0; i = json.indexOf('\\', i)) {
        const uint code = unit(i);
        const bool isPair = QChar::isHighSurrogate(code) && QChar::isLowSurrogate(unit(i + 6));
        if (QChar::isSurrogate(code) && !isPair)
            return i;
        i += isPair ? 12 : 2; // what a backslash stands before is no backslash of its own
    }
    return std::nullopt;
}

std::optional<QString> repeatedName(const QByteArray &json)
{
    struct Level {
        bool object = false, awaitsName = false;
        QSet<QString> names = {};
    };
    std::vector<Level> levels;
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json[i]) {
        case '{':
            levels.push_back({true, true});
            break;
        case '[':
            levels.push_back({});
            break;
        case '}':
        case ']':
            if (!levels.empty())
                levels.pop_back();
            break;
        case ',':
            if (!levels.empty())
                levels.back().awaitsName = levels.back().object;
            break;
        case '"': {
            const qsizetype begin = i;
            for (++i; i < json.size() && json[i] != '"'; ++i)
                i += json[i] == '\\';
            if (levels.empty() || !levels.back().awaitsName)
                break;
            levels.back().awaitsName = false;
            const QByteArray quoted = json.mid(begin, i + 1 - begin);
            const QString name = QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
            if (levels.back().names.contains(name))
                return name;
            levels.back().names.insert(name);
            break;
        }
        default:
            break;
        }
    }
    return std::nullopt;
}

QByteArray toJson(const RecordType &type, const void *record, const Context &context)
{
    QByteArray out;
    write(out, type, record, context, false);
    return out;
}

Done applyJson(const RecordType &type, void *record, const QJsonObject &object, const Context &context)
{
    QStringList problems;
    apply(type, record, object, context, {}, problems);
    if (problems.isEmpty())
        return {};
    return fail(Error::Code::Invalid, problems.join(QLatin1Char('\n')));
}

} // namespace insieme
