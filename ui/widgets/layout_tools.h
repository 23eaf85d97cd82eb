// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace insieme {

/// Takes everything out of a layout and deletes the widgets.
void clearLayout(QLayout &layout);

} // namespace insieme
