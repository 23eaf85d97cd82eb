// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <Qt>

namespace insieme {

/// How a cell of a list is painted.
enum class CellKind { Text, TwoLines, Money, Chip };

enum ListRole {
    CellKindRole = Qt::UserRole + 1,
    SecondLineRole,
    ToneRole ///< Theme::Tone of a chip
};

} // namespace insieme

Q_DECLARE_METATYPE(insieme::CellKind)
