// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/describe.h"

#include <sqlite3.h>

namespace insieme::detail {
namespace {

void bindText(sqlite3_stmt *statement, int index, QStringView text)
{
    if (text.isEmpty())
        sqlite3_bind_null(statement, index);
    else // the text lives in the record for the length of the step
        sqlite3_bind_text16(statement, index, text.utf16(), static_cast<int>(text.size() * 2), SQLITE_STATIC);
}

void bindAscii(sqlite3_stmt *statement, int index, const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    sqlite3_bind_text(statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

QString columnText(sqlite3_stmt *statement, int index)
{
    const void *text = sqlite3_column_text16(statement, index);
    return text ? QString(static_cast<const QChar *>(text), sqlite3_column_bytes16(statement, index) / 2) : QString();
}

QString columnAscii(sqlite3_stmt *statement, int index)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, index));
    return text ? QString::fromLatin1(text, sqlite3_column_bytes(statement, index)) : QString();
}

/// What differs between the member types; everything else is written once in opsOf.
template<class T> struct Traits;

template<> struct Traits<QString> {
    static constexpr Kind kind = Kind::Text;
    static constexpr const char *sql = "TEXT";
    static Value get(const QString &value) { return value.isEmpty() ? Value() : Value(value); }
    static void bind(sqlite3_stmt *s, int i, const QString &value) { bindText(s, i, value); }
    static QString read(sqlite3_stmt *s, int i) { return columnText(s, i); }
};
template<> struct Traits<bool> {
    static constexpr Kind kind = Kind::Flag;
    static constexpr const char *sql = "INTEGER";
    static Value get(bool value) { return value; }
    static void bind(sqlite3_stmt *s, int i, bool value) { sqlite3_bind_int(s, i, value ? 1 : 0); }
    static bool read(sqlite3_stmt *s, int i) { return sqlite3_column_int(s, i) != 0; }
};
template<> struct Traits<qint64> {
    static constexpr Kind kind = Kind::Integer;
    static constexpr const char *sql = "INTEGER";
    static Value get(qint64 value) { return value; }
    static void bind(sqlite3_stmt *s, int i, qint64 value) { sqlite3_bind_int64(s, i, value); }
    static qint64 read(sqlite3_stmt *s, int i) { return sqlite3_column_int64(s, i); }
};
template<class T, Kind K, qint64 T::*Count> struct QuantityTraits {
    static constexpr Kind kind = K;
    static constexpr const char *sql = "INTEGER";
    static Value get(T value) { return value; }
    static void bind(sqlite3_stmt *s, int i, T value) { sqlite3_bind_int64(s, i, value.*Count); }
    static T read(sqlite3_stmt *s, int i) { return {sqlite3_column_int64(s, i)}; }
};
template<> struct Traits<Money> : QuantityTraits<Money, Kind::Money, &Money::cents> {
};
template<> struct Traits<Percent> : QuantityTraits<Percent, Kind::Percent, &Percent::basisPoints> {
};
template<> struct Traits<Minutes> : QuantityTraits<Minutes, Kind::Minutes, &Minutes::count> {
};
template<> struct Traits<Area> : QuantityTraits<Area, Kind::Area, &Area::squareCentimetres> {
};
template<> struct Traits<Fraction> {
    static constexpr Kind kind = Kind::Fraction;
    static constexpr const char *sql = "TEXT";
    static Value get(Fraction value) { return value; }
    static void bind(sqlite3_stmt *s, int i, Fraction value) { bindAscii(s, i, plainText(value)); }
    static Fraction read(sqlite3_stmt *s, int i) { return parsePlainFraction(columnAscii(s, i)).value_or(Fraction{}); }
};
template<> struct Traits<Date> {
    static constexpr Kind kind = Kind::Date;
    static constexpr const char *sql = "TEXT";
    static Value get(const Date &value) { return stated(value) ? Value(value) : Value(); }
    static void bind(sqlite3_stmt *s, int i, const Date &value)
    {
        if (!stated(value)) {
            sqlite3_bind_null(s, i);
            return;
        }
        const auto parts = value.year_month_day();
        const int year = parts.year;
        const int month = parts.month;
        const int day = parts.day;
        const char text[10] = {static_cast<char>('0' + year / 1000),
                               static_cast<char>('0' + year / 100 % 10),
                               static_cast<char>('0' + year / 10 % 10),
                               static_cast<char>('0' + year % 10),
                               '-',
                               static_cast<char>('0' + month / 10),
                               static_cast<char>('0' + month % 10),
                               '-',
                               static_cast<char>('0' + day / 10),
                               static_cast<char>('0' + day % 10)};
        sqlite3_bind_text(s, i, text, 10, SQLITE_TRANSIENT);
    }
    static Date read(sqlite3_stmt *s, int i) { return parseIsoDate(columnAscii(s, i)).value_or(Date()); }
};
template<> struct Traits<LocalMinute> {
    static constexpr Kind kind = Kind::LocalMinute;
    static constexpr const char *sql = "TEXT";
    static Value get(const LocalMinute &value) { return stated(value.day) ? Value(value) : Value(); }
    static void bind(sqlite3_stmt *s, int i, const LocalMinute &value)
    {
        if (stated(value.day))
            bindAscii(s, i, isoText(value));
        else
            sqlite3_bind_null(s, i);
    }
    static LocalMinute read(sqlite3_stmt *s, int i)
    {
        return parseIsoMinute(columnAscii(s, i)).value_or(LocalMinute{});
    }
};

template<class T>
constexpr bool emptyIsNull = std::is_same_v<T, QString> || std::is_same_v<T, Date> || std::is_same_v<T, LocalMinute>;

template<class T> const TypeOps *plainOps()
{
    static const TypeOps ops{
        Traits<T>::kind,
        emptyIsNull<T>,
        Traits<T>::sql,
        nullptr,
        nullptr,
        [](const void *m) { return Traits<T>::get(*static_cast<const T *>(m)); },
        [](void *m, const Value &value) {
            if (const auto *typed = std::get_if<T>(&value)) {
                *static_cast<T *>(m) = *typed;
                return true;
            }
            // Clearing a plain number or amount means zero, clearing a flag means no.
            if (insieme::isNull(value)) {
                *static_cast<T *>(m) = T();
                return true;
            }
            return false;
        },
        [](sqlite3_stmt *s, int i, const void *m) { Traits<T>::bind(s, i, *static_cast<const T *>(m)); },
        [](sqlite3_stmt *s, int i, void *m) { *static_cast<T *>(m) = Traits<T>::read(s, i); },
        [](const void *a, const void *b) { return *static_cast<const T *>(a) == *static_cast<const T *>(b); }};
    return &ops;
}

template<class T> const TypeOps *optionalOps()
{
    using O = std::optional<T>;
    static const TypeOps ops{
        Traits<T>::kind,
        true,
        Traits<T>::sql,
        nullptr,
        nullptr,
        [](const void *m) {
            const O &value = *static_cast<const O *>(m);
            return value ? Traits<T>::get(*value) : Value();
        },
        [](void *m, const Value &value) {
            if (insieme::isNull(value)) {
                static_cast<O *>(m)->reset();
                return true;
            }
            const auto *typed = std::get_if<T>(&value);
            if (typed)
                *static_cast<O *>(m) = *typed;
            return typed != nullptr;
        },
        [](sqlite3_stmt *s, int i, const void *m) {
            const O &value = *static_cast<const O *>(m);
            if (value)
                Traits<T>::bind(s, i, *value);
            else
                sqlite3_bind_null(s, i);
        },
        [](sqlite3_stmt *s, int i, void *m) {
            if (sqlite3_column_type(s, i) == SQLITE_NULL)
                static_cast<O *>(m)->reset();
            else
                *static_cast<O *>(m) = Traits<T>::read(s, i);
        },
        [](const void *a, const void *b) { return *static_cast<const O *>(a) == *static_cast<const O *>(b); }};
    return &ops;
}

} // namespace

void bindUuid(sqlite3_stmt *statement, int index, const QUuid &uuid)
{
    if (uuid.isNull()) {
        sqlite3_bind_null(statement, index);
        return;
    }
    static constexpr char hex[] = "0123456789abcdef";
    const std::array<uchar, 16> bytes = [&uuid] {
        const QByteArray raw = uuid.toRfc4122();
        std::array<uchar, 16> result{};
        std::copy(raw.begin(), raw.end(), result.begin());
        return result;
    }();
    char text[36];
    size_t at = 0;
    for (size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[at++] = '-';
        text[at++] = hex[bytes[i] >> 4];
        text[at++] = hex[bytes[i] & 15];
    }
    sqlite3_bind_text(statement, index, text, 36, SQLITE_TRANSIENT);
}

QUuid readUuid(sqlite3_stmt *statement, int index)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, index));
    return text ? QUuid::fromString(QLatin1String(text, sqlite3_column_bytes(statement, index))) : QUuid();
}

void bindValue(sqlite3_stmt *statement, int index, const Value &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        sqlite3_bind_int(statement, index, *flag ? 1 : 0);
    else if (const auto *number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(statement, index, *number);
    else if (const auto *amount = std::get_if<Money>(&value))
        sqlite3_bind_int64(statement, index, amount->cents);
    else if (const auto *share = std::get_if<Percent>(&value))
        sqlite3_bind_int64(statement, index, share->basisPoints);
    else if (const auto *time = std::get_if<Minutes>(&value))
        sqlite3_bind_int64(statement, index, time->count);
    else if (const auto *surface = std::get_if<Area>(&value))
        sqlite3_bind_int64(statement, index, surface->squareCentimetres);
    else if (const auto *day = std::get_if<Date>(&value))
        Traits<Date>::bind(statement, index, *day);
    else if (const auto *uuid = std::get_if<QUuid>(&value))
        bindUuid(statement, index, *uuid);
    else {
        const QByteArray text = plainText(value).toUtf8();
        if (text.isEmpty())
            sqlite3_bind_null(statement, index);
        else
            sqlite3_bind_text(statement, index, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
}

Value readValue(sqlite3_stmt *statement, int index, Kind kind, const ChoiceList *choices)
{
    if (sqlite3_column_type(statement, index) == SQLITE_NULL)
        return {};
    switch (kind) {
    case Kind::Flag:
        return sqlite3_column_int(statement, index) != 0;
    case Kind::Integer:
        return Value(static_cast<qint64>(sqlite3_column_int64(statement, index)));
    case Kind::Money:
        return Money{sqlite3_column_int64(statement, index)};
    case Kind::Percent:
        return Percent{sqlite3_column_int64(statement, index)};
    case Kind::Minutes:
        return Minutes{sqlite3_column_int64(statement, index)};
    case Kind::Area:
        return Area{sqlite3_column_int64(statement, index)};
    case Kind::Choice:
        return Choice{choices, choices ? choices->indexOf(columnText(statement, index)) : -1};
    default:
        return parsePlain(kind, choices, columnText(statement, index)).value_or(Value());
    }
}

template<class T> const TypeOps *opsFor()
{
    if constexpr (std::is_same_v<T, typename Unwrapped<T>::type>)
        return plainOps<T>();
    else
        return optionalOps<typename Unwrapped<T>::type>();
}

template const TypeOps *opsFor<QString>();
template const TypeOps *opsFor<bool>();
template const TypeOps *opsFor<qint64>();
template const TypeOps *opsFor<std::optional<qint64>>();
template const TypeOps *opsFor<Money>();
template const TypeOps *opsFor<std::optional<Money>>();
template const TypeOps *opsFor<Percent>();
template const TypeOps *opsFor<std::optional<Percent>>();
template const TypeOps *opsFor<std::optional<Minutes>>();
template const TypeOps *opsFor<std::optional<Area>>();
template const TypeOps *opsFor<std::optional<Fraction>>();
template const TypeOps *opsFor<Date>();
template const TypeOps *opsFor<LocalMinute>();

} // namespace insieme::detail
