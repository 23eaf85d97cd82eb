// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace insieme {

/// What a check says of a value. `text` is translated, says what is wrong and what would be right, and is empty when
/// the value is valid.
struct Verdict {
    enum class Level { Valid, Warning, Invalid };
    Level level = Level::Valid;
    QString text = {};

    static Verdict valid() { return {}; }
    static Verdict warning(QString why) { return {Level::Warning, std::move(why)}; }
    static Verdict invalid(QString why) { return {Level::Invalid, std::move(why)}; }
};

} // namespace insieme
