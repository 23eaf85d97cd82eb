// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/timeline.h"

namespace insieme {

/// A timeline as a table for screen readers; may be called again.
void installTimelineAccess();
void tellTimelineFocus(Timeline *timeline);
/// One bar in words: lane, text, first and last day, what its look means.
QString timelineText(const Timeline::Lane &lane, const Timeline::Span &span);

} // namespace insieme
