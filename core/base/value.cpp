// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/value.h"

#include "core/base/id.h"

#include <QCoreApplication>

namespace insieme {

int ChoiceList::indexOf(QStringView code) const
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (code == QLatin1String(items[i].code))
            return static_cast<int>(i);
    }
    return -1;
}

QString ChoiceList::label(int index) const
{
    if (index < 0 || index >= static_cast<int>(items.size()))
        return {};
    return QCoreApplication::translate(context, items[static_cast<size_t>(index)].label);
}

QString plainText(const Value &value)
{
    struct Text {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool flag) const { return flag ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(const QString &text) const { return text; }
        QString operator()(Money amount) const { return plainText(amount); }
        QString operator()(Percent share) const { return plainText(share); }
        QString operator()(Minutes time) const { return plainText(time); }
        QString operator()(Area surface) const { return plainText(surface); }
        QString operator()(Fraction share) const { return plainText(share); }
        QString operator()(const Date &day) const { return isoText(day); }
        QString operator()(const LocalMinute &instant) const { return isoText(instant); }
        QString operator()(const QUuid &uuid) const { return uuid.isNull() ? QString() : uuidText(uuid); }
        QString operator()(const Choice &choice) const
        {
            if (!choice.list || choice.index < 0 || choice.index >= static_cast<int>(choice.list->items.size()))
                return {};
            return QString::fromLatin1(choice.list->items[static_cast<size_t>(choice.index)].code);
        }
    };
    return std::visit(Text{}, value);
}

namespace {

template<class T> std::optional<Value> wrap(const std::optional<T> &value)
{
    return value ? std::optional<Value>(*value) : std::nullopt;
}

} // namespace

std::optional<Value> parsePlain(Kind kind, const ChoiceList *choices, QStringView text)
{
    if (text.isEmpty())
        return Value();
    switch (kind) {
    case Kind::Text:
        return Value(text.toString());
    case Kind::Flag:
        if (text == u"true" || text == u"false")
            return Value(text == u"true");
        return std::nullopt;
    case Kind::Integer: {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        return ok ? std::optional<Value>(number) : std::nullopt;
    }
    case Kind::Money:
        return wrap(parsePlainMoney(text));
    case Kind::Percent:
        return wrap(parsePlainPercent(text));
    case Kind::Minutes:
        return wrap(parsePlainMinutes(text));
    case Kind::Area:
        return wrap(parsePlainArea(text));
    case Kind::Fraction:
        return wrap(parsePlainFraction(text));
    case Kind::Date:
        return wrap(parseIsoDate(text));
    case Kind::LocalMinute:
        return wrap(parseIsoMinute(text));
    case Kind::Choice: {
        const int index = choices ? choices->indexOf(text) : -1;
        return index < 0 ? std::nullopt : std::optional<Value>(Choice{choices, index});
    }
    case Kind::Key:
    case Kind::Reference: {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Value>(uuid);
    }
    }
    return std::nullopt;
}

} // namespace insieme
