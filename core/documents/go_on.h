// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

namespace insieme::documents {

/// Asked before each document, block, row or page of so many; false stops.
using GoOn = std::function<bool(int done, int total)>;

} // namespace insieme::documents
