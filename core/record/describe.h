// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Included only by the .cpp files that describe records.
#include "core/base/id.h"
#include "core/base/text.h"
#include "core/record/record_type.h"

#include <array>
#include <concepts>
#include <string_view>
#include <vector>

namespace insieme {

/// The closed list that names an enumeration's values, declared beside the enumeration.
template<class E> inline constexpr const ChoiceList *choicesOf = nullptr;

namespace detail {

template<class T> struct Codec {
    static_assert(sizeof(T) == 0,
                  "this type cannot be a member of a record: use QString, bool, qint64, Money, Percent, "
                  "Minutes, Area, Fraction, Date, LocalMinute, Id<>, a described enumeration or an "
                  "optional of them; never floating point");
};

// Generic binding through Value; the common types are instantiated once in type_ops.cpp.
void bindValue(sqlite3_stmt *statement, int index, const Value &value);
Value readValue(sqlite3_stmt *statement, int index, Kind kind, const ChoiceList *choices);

template<class T> const TypeOps *opsFor();

extern template const TypeOps *opsFor<QString>();
extern template const TypeOps *opsFor<bool>();
extern template const TypeOps *opsFor<qint64>();
extern template const TypeOps *opsFor<std::optional<qint64>>();
extern template const TypeOps *opsFor<Money>();
extern template const TypeOps *opsFor<std::optional<Money>>();
extern template const TypeOps *opsFor<Percent>();
extern template const TypeOps *opsFor<std::optional<Percent>>();
extern template const TypeOps *opsFor<std::optional<Minutes>>();
extern template const TypeOps *opsFor<std::optional<Area>>();
extern template const TypeOps *opsFor<std::optional<Fraction>>();
extern template const TypeOps *opsFor<Date>();
extern template const TypeOps *opsFor<LocalMinute>();

template<class T> struct IsId : std::false_type {
};
template<class R> struct IsId<Id<R>> : std::true_type {
    using Record = R;
};
template<class T> struct Unwrapped {
    using type = T;
};
template<class T> struct Unwrapped<std::optional<T>> {
    using type = T;
};

template<class E> const TypeOps *enumOps()
{
    using Enum = typename Unwrapped<E>::type;
    static_assert(choicesOf<Enum> != nullptr, "this enumeration has no labels: specialise choicesOf<>");
    static const TypeOps ops{
        Kind::Choice,
        !std::is_enum_v<E>,
        "TEXT",
        choicesOf<Enum>,
        nullptr,
        [](const void *m) -> Value {
            const E &value = *static_cast<const E *>(m);
            if constexpr (std::is_enum_v<E>)
                return Choice{choicesOf<Enum>, static_cast<int>(value)};
            else
                return value ? Value(Choice{choicesOf<Enum>, static_cast<int>(*value)}) : Value();
        },
        [](void *m, const Value &value) {
            E &target = *static_cast<E *>(m);
            if (const auto *choice = std::get_if<Choice>(&value)) {
                if (choice->list != choicesOf<Enum> || choice->index < 0
                    || choice->index >= static_cast<int>(choicesOf<Enum>->items.size()))
                    return false;
                target = static_cast<Enum>(choice->index);
                return true;
            }
            if (insieme::isNull(value)) {
                target = E();
                return !std::is_enum_v<E>;
            }
            return false;
        },
        [](sqlite3_stmt *s, int i, const void *m) {
            const E &value = *static_cast<const E *>(m);
            if constexpr (std::is_enum_v<E>)
                bindValue(s, i, Choice{choicesOf<Enum>, static_cast<int>(value)});
            else
                bindValue(s, i, value ? Value(Choice{choicesOf<Enum>, static_cast<int>(*value)}) : Value());
        },
        [](sqlite3_stmt *s, int i, void *m) {
            const Value value = readValue(s, i, Kind::Choice, choicesOf<Enum>);
            const auto *choice = std::get_if<Choice>(&value);
            E &target = *static_cast<E *>(m);
            // An unknown code keeps an impossible index: it is shown as unknown and refused when written back.
            target = choice ? E(static_cast<Enum>(choice->index)) : E();
        },
        [](const void *a, const void *b) { return *static_cast<const E *>(a) == *static_cast<const E *>(b); }};
    return &ops;
}

void bindUuid(sqlite3_stmt *statement, int index, const QUuid &uuid);
QUuid readUuid(sqlite3_stmt *statement, int index);

template<class I> const TypeOps *idOps()
{
    using R = typename IsId<I>::Record;
    static const TypeOps ops{
        Kind::Reference,
        true,
        "TEXT",
        nullptr,
        []() -> const RecordType & { return describe<R>(); },
        [](const void *m) -> Value {
            const I &id = *static_cast<const I *>(m);
            return id.isNull() ? Value() : Value(id.uuid());
        },
        [](void *m, const Value &value) {
            if (insieme::isNull(value)) {
                *static_cast<I *>(m) = I();
                return true;
            }
            const auto *uuid = std::get_if<QUuid>(&value);
            if (uuid)
                *static_cast<I *>(m) = I(*uuid);
            return uuid != nullptr;
        },
        [](sqlite3_stmt *s, int i, const void *m) { bindUuid(s, i, static_cast<const I *>(m)->uuid()); },
        [](sqlite3_stmt *s, int i, void *m) { *static_cast<I *>(m) = I(readUuid(s, i)); },
        [](const void *a, const void *b) { return *static_cast<const I *>(a) == *static_cast<const I *>(b); }};
    return &ops;
}

template<class T> const TypeOps *anyOps()
{
    if constexpr (IsId<T>::value)
        return idOps<T>();
    else if constexpr (std::is_enum_v<typename Unwrapped<T>::type>)
        return enumOps<T>();
    else if constexpr (std::is_floating_point_v<typename Unwrapped<T>::type>)
        static_assert(sizeof(T) == 0, "no floating point in records: use Money, Percent, Minutes, Area or Fraction");
    else
        return opsFor<T>();
}

// The record a field belongs to, remembered so that a field of another record does not compile.
template<class R> struct FieldOf {
    Field field;
    const TypeOps *(*ops)();
};

template<class M> struct MemberOf;
template<class R, class T> struct MemberOf<T R::*> {
    using Record = R;
    using Type = T;
};

template<auto Member> void *memberAt(void *record)
{
    using R = typename MemberOf<decltype(Member)>::Record;
    return &(static_cast<R *>(record)->*Member);
}

template<auto Member, auto... Checks> Verdict runChecks(const void *record)
{
    using R = typename MemberOf<decltype(Member)>::Record;
    const auto &value = static_cast<const R *>(record)->*Member;
    Verdict worst;
    const auto consider = [&worst](Verdict verdict) {
        if (verdict.level > worst.level)
            worst = std::move(verdict);
    };
    (consider(Checks(value)), ...);
    return worst;
}

// Called only when a descriptor is wrong; the name of the function is the compiler's message.
inline void descriptor_error_duplicate_column() { }
inline void descriptor_error_duplicate_merge_name() { }
inline void descriptor_error_column_is_not_snake_case() { }
inline void descriptor_error_merge_name_is_not_snake_case() { }
inline void descriptor_error_former_merge_name_in_use() { }
inline void descriptor_error_empty_label() { }
inline void descriptor_error_required_on_a_derived_field() { }
inline void descriptor_error_first_field_is_not_id() { }
inline void descriptor_error_same_member_described_twice() { }
inline void descriptor_error_sensitive_and_search() { }

constexpr bool snakeCase(std::string_view name)
{
    if (name.empty() || !(name.front() >= 'a' && name.front() <= 'z') || name.back() == '_')
        return false;
    for (const char c : name) {
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'))
            return false;
    }
    return true;
}

/// Whether one of the words of a list (nullptr: none) is `name`.
constexpr bool isAmong(const char *list, std::string_view name)
{
    std::string_view rest = list ? list : "";
    while (!rest.empty()) {
        const size_t end = std::min(rest.find(' '), rest.size());
        if (rest.substr(0, end) == name)
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

} // namespace detail

/// One stored field. `Checks` are functions from the member's type to Verdict; the first that has a written form gives
/// it to the field.
template<auto Member, auto... Checks>
consteval auto field(const char *column, const char *merge, const char *label, Options options = {})
{
    using M = detail::MemberOf<decltype(Member)>;
    Field result{column, merge, label, nullptr, options, &detail::memberAt<Member>, nullptr, nullptr, nullptr, nullptr};
    if constexpr (sizeof...(Checks) > 0) {
        static_assert((std::is_invocable_r_v<Verdict, decltype(Checks), const typename M::Type &> && ...),
                      "a check of this field takes another type");
        result.check = &detail::runChecks<Member, Checks...>;
        ((result.form = result.form ? result.form : writtenForm<Checks>), ...);
    }
    return detail::FieldOf<typename M::Record>{result, &detail::anyOps<typename M::Type>};
}

/// One derived field: `Function` computes T from (const R &, const Context &); `Assign`, when given, takes
/// (R &, const T &, const Context &) and makes the field writable.
template<class R, class T, auto Function, auto Assign = nullptr>
consteval auto derived(const char *column, const char *merge, const char *label, Options options = {})
{
    Field result{column,
                 merge,
                 label,
                 nullptr,
                 options,
                 nullptr,
                 [](const void *record, const Context &context) -> Value {
                     const T value = Function(*static_cast<const R *>(record), context);
                     return detail::anyOps<T>()->get(&value);
                 },
                 nullptr,
                 nullptr,
                 nullptr};
    if constexpr (!std::is_null_pointer_v<decltype(Assign)>) {
        result.assign = [](void *record, const Value &value, const Context &context) {
            T typed{};
            if (!detail::anyOps<T>()->set(&typed, value))
                return false;
            Assign(*static_cast<R *>(record), typed, context);
            return true;
        };
    }
    return detail::FieldOf<R>{result, &detail::anyOps<T>};
}

/// RecordType::isDraft: the record is a draft while a field has one of these values.
template<auto Member, auto... States> bool isDraftWhile(const void *record)
{
    const auto &state = static_cast<const typename detail::MemberOf<decltype(Member)>::Record *>(record)->*Member;
    return ((state == States) || ...);
}

/// A descriptor's fields, checked while compiling.
template<class R, size_t N> struct FieldList {
    std::array<detail::FieldOf<R>, N> items;
    consteval size_t storedCount() const
    {
        size_t count = 0;
        for (const auto &item : items)
            count += item.field.at != nullptr;
        return count;
    }
};

template<class R, bool Extends = false, std::same_as<detail::FieldOf<R>>... F> consteval auto fields(F... list)
{
    FieldList<R, sizeof...(F)> result{{list...}};
    for (size_t i = 0; i < result.items.size(); ++i) {
        const Field &a = result.items[i].field;
        if (!detail::snakeCase(a.column))
            detail::descriptor_error_column_is_not_snake_case();
        if (!Extends && i == 0 && std::string_view(a.column) != "id")
            detail::descriptor_error_first_field_is_not_id();
        const bool isKey = std::string_view(a.column) == "id";
        if (!isKey && !a.is.owner && !detail::snakeCase(a.merge))
            detail::descriptor_error_merge_name_is_not_snake_case();
        if (!isKey && std::string_view(a.label).empty())
            detail::descriptor_error_empty_label();
        if (a.is.required && !a.at && !a.assign)
            detail::descriptor_error_required_on_a_derived_field();
        if (a.is.search && a.is.disclosure == Disclosure::Sensitive)
            detail::descriptor_error_sensitive_and_search();
        for (const auto &other : result.items) {
            if (!std::string_view(other.field.merge).empty() && detail::isAmong(a.is.formerMerge, other.field.merge))
                detail::descriptor_error_former_merge_name_in_use();
        }
        for (size_t k = 0; k < i; ++k) {
            const Field &b = result.items[k].field;
            if (std::string_view(a.column) == b.column)
                detail::descriptor_error_duplicate_column();
            if (!isKey && !std::string_view(a.merge).empty() && std::string_view(a.merge) == b.merge)
                detail::descriptor_error_duplicate_merge_name();
            if (a.at && a.at == b.at)
                detail::descriptor_error_same_member_described_twice();
        }
    }
    return result;
}

/// `formerMerge`: as `Options::formerMerge`.
template<class R, auto Member>
consteval Children children(const char *name, const char *merge, const char *label, const char *formerMerge = nullptr)
{
    using List = typename detail::MemberOf<decltype(Member)>::Type;
    using C = typename List::value_type;
    return Children{
        name,
        merge,
        formerMerge,
        label,
        []() -> const RecordType & { return describe<C>(); },
        [](const void *record) -> size_t { return (static_cast<const R *>(record)->*Member).size(); },
        [](const void *record, size_t i) -> const void * { return &(static_cast<const R *>(record)->*Member)[i]; },
        [](void *record, size_t i) -> void * { return &(static_cast<R *>(record)->*Member)[i]; },
        [](void *record) -> void * { return &(static_cast<R *>(record)->*Member).emplace_back(); },
        [](void *record) { (static_cast<R *>(record)->*Member).clear(); }};
}

namespace detail {

struct Anything {
    template<class T> operator T() const;
};

template<class R, class... A> consteval size_t arityFrom()
{
    if constexpr (requires { R{std::declval<A>()..., Anything{}}; })
        return arityFrom<R, A..., Anything>();
    else
        return sizeof...(A);
}

} // namespace detail

/// Number of members of an aggregate (a base class counts as one).
template<class R> consteval size_t arity()
{
    return detail::arityFrom<R>();
}

/// The run-time descriptor of D, a struct with `using R`, `fields`, and where they apply `childLists`.
template<class D> const std::vector<Field> &resolvedFields()
{
    static const std::vector<Field> list = [] {
        std::vector<Field> result;
        for (const auto &item : D::fields.items) {
            Field field = item.field;
            field.ops = item.ops();
            result.push_back(field);
        }
        return result;
    }();
    return list;
}

template<class D, class R = typename D::R>
RecordType recordType(const char *table, const char *kind, const char *singular, const char *plural)
{
    RecordType type{};
    type.table = table;
    type.kind = kind;
    type.context = D::staticContext;
    type.singular = singular;
    type.plural = plural;
    type.fields = resolvedFields<D>();
    if constexpr (requires { D::childLists; })
        type.children = D::childLists;
    type.make = []() -> void * { return new R(); };
    type.clone = [](const void *record) -> void * { return new R(*static_cast<const R *>(record)); };
    type.destroy = [](void *record) { delete static_cast<R *>(record); };
    return type;
}

} // namespace insieme

/// Gives a descriptor its translation context, for lupdate and at run time.
#define INSIEME_DESCRIPTOR(Record)                                                                                     \
    Q_DECLARE_TR_FUNCTIONS(Record)                                                                                     \
public:                                                                                                                \
    using R = Record;                                                                                                  \
    static constexpr const char *staticContext = #Record;
