// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/stay_changes.h"
#include "ui/widgets/check_list.h"

/// What the panels of the house share.
namespace insieme::housing {

inline QList<CheckList::Check> checksOf(const StayConsequences &means)
{
    QList<CheckList::Check> checks;
    for (const StayConsequences::Line &line : means.lines) {
        using enum StayConsequences::Line::Level;
        const Theme::Tone tone = line.level == Ok ? Theme::Tone::Ok
            : line.level == Warning               ? Theme::Tone::Warn
            : line.level == Broken                ? Theme::Tone::Bad
                                                  : Theme::Tone::Info;
        checks << CheckList::Check{tone, line.what, line.fact};
    }
    return checks;
}

} // namespace insieme::housing
