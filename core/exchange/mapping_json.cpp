// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonObject columnObject(const MappedColumn &column)
{
    QJsonObject object{{key("header"), column.header}, {key("field"), column.target}};
    // Only what differs from the usual is written: the file is meant to be read and edited.
    if (column.clears)
        object.insert(key("empty_clears"), true);
    if (column.rule.decimals == Decimals::Point)
        object.insert(key("decimals"), key("point"));
    if (column.rule.twoDigitYearsFrom > 0)
        object.insert(key("two_digit_years_from"), column.rule.twoDigitYearsFrom);
    if (column.rule.round)
        object.insert(key("round"), true);
    if (!column.rule.restoreZeros)
        object.insert(key("restore_zeros"), false);
    if (!column.rule.values.isEmpty()) {
        QJsonObject values;
        for (auto value = column.rule.values.begin(); value != column.rule.values.end(); ++value)
            values.insert(value.key(), value.value());
        object.insert(key("values"), values);
    }
    return object;
}

MappedColumn columnFrom(const QJsonObject &object)
{
    MappedColumn column;
    column.header = object[key("header")].toString();
    column.target = object[key("field")].toString();
    column.clears = object[key("empty_clears")].toBool();
    column.rule.decimals = object[key("decimals")].toString() == key("point") ? Decimals::Point : Decimals::Comma;
    column.rule.twoDigitYearsFrom = object[key("two_digit_years_from")].toInt();
    column.rule.round = object[key("round")].toBool();
    column.rule.restoreZeros = object[key("restore_zeros")].toBool(true);
    const QJsonObject values = object[key("values")].toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        column.rule.values.insert(value.key(), value->toString());
    return column;
}

QJsonArray columnsArray(const std::vector<MappedColumn> &columns)
{
    QJsonArray array;
    for (const MappedColumn &column : columns)
        array.append(columnObject(column));
    return array;
}

std::vector<MappedColumn> columnsFrom(const QJsonValue &value)
{
    std::vector<MappedColumn> columns;
    for (const QJsonValue item : value.toArray())
        columns.push_back(columnFrom(item.toObject()));
    return columns;
}

} // namespace

QByteArray toJson(const Mapping &mapping)
{
    QJsonArray children;
    for (const MappedChildren &child : mapping.children) {
        children.append(QJsonObject{{key("list"), child.children},
                                    {key("sheet"), child.sheet},
                                    {key("header_row"), child.headerRow},
                                    {key("owner_header"), child.ownerHeader},
                                    {key("columns"), columnsArray(child.columns)}});
    }
    const QJsonObject object{{key("insieme_mapping"), 1},
                             {key("kind"), mapping.kind},
                             {key("sheet"), mapping.sheet},
                             {key("header_row"), mapping.headerRow},
                             {key("columns"), columnsArray(mapping.columns)},
                             {key("children"), children},
                             {key("recognised_by"), QJsonArray::fromStringList(mapping.recognisedBy)},
                             {key("create"), mapping.creates},
                             {key("update"), mapping.updates},
                             {key("hidden_rows"), mapping.hiddenRows},
                             {key("repeated_rows_update"), mapping.repeatedRowsUpdate},
                             {key("replace_children"), mapping.replacesChildren}};
    return QJsonDocument(object).toJson();
}

Result<Mapping> mappingFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError || object[key("insieme_mapping")].toInt() != 1)
        return fail(Error::Code::Invalid,
                    Texts::tr("This is not a mapping that Insieme wrote: %1.")
                        .arg(parsing.error == QJsonParseError::NoError ? Texts::tr("it does not say so")
                                                                       : parsing.errorString()));
    Mapping mapping;
    mapping.kind = object[key("kind")].toString();
    mapping.sheet = object[key("sheet")].toString();
    mapping.headerRow = object[key("header_row")].toInt(1);
    mapping.columns = columnsFrom(object[key("columns")]);
    for (const QJsonValue item : object[key("children")].toArray()) {
        MappedChildren child;
        child.children = item[key("list")].toString();
        child.sheet = item[key("sheet")].toString();
        child.headerRow = item[key("header_row")].toInt(1);
        child.ownerHeader = item[key("owner_header")].toString();
        child.columns = columnsFrom(item[key("columns")]);
        mapping.children.push_back(std::move(child));
    }
    for (const QJsonValue name : object[key("recognised_by")].toArray())
        mapping.recognisedBy << name.toString();
    mapping.creates = object[key("create")].toBool(true);
    mapping.updates = object[key("update")].toBool(true);
    mapping.hiddenRows = object[key("hidden_rows")].toBool(true);
    mapping.repeatedRowsUpdate = object[key("repeated_rows_update")].toBool(false);
    mapping.replacesChildren = object[key("replace_children")].toBool(false);
    return mapping;
}

} // namespace insieme::exchange
