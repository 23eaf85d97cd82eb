// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"
#include "core/base/quantity.h"

#include <QUuid>
#include <span>
#include <variant>

namespace insieme {

/// One value of a closed list: a stable English code for files and a label to translate.
struct ChoiceItem {
    const char *code;
    const char *label;
};

/// A closed list, in the order of the C++ enumeration it describes (values 0, 1, 2 …).
struct ChoiceList {
    const char *context; ///< translation context of the labels
    std::span<const ChoiceItem> items;

    /// Position of a code; -1 when the list does not know it.
    int indexOf(QStringView code) const;
    QString label(int index) const;
};

struct Choice {
    const ChoiceList *list = nullptr;
    int index = -1;
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// The closed set of what a field can hold. NULL in the file is monostate.
using Value = std::variant<std::monostate, bool, qint64, QString, Money, Percent, Minutes, Area, Fraction, Date,
                           LocalMinute, QUuid, Choice>;

enum class Kind : quint8 {
    Key,
    Text,
    Flag,
    Integer,
    Money,
    Percent,
    Minutes,
    Area,
    Fraction,
    Date,
    LocalMinute,
    Choice,
    Reference
};

inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// The stable form of files and the command line (`1234.50`, ISO dates, codes, `true`/`false`); empty for NULL.
QString plainText(const Value &value);

/// The stable form read back. Empty text is NULL. nullopt: the text does not fit the kind.
std::optional<Value> parsePlain(Kind kind, const ChoiceList *choices, QStringView text);

} // namespace insieme
