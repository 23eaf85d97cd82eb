// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <Qt>

namespace insieme {

/// How a cell of a list is painted.
enum class CellKind {
    Text,
    Strong, ///< with the initials of what it names
    TwoLines, ///< likewise, with a quiet second line
    Money,
    Chip,
    Light, ///< sign and word
    Date ///< coloured only when its tone says late or soon
};

enum ListRole {
    CellKindRole = Qt::UserRole + 1,
    SecondLineRole,
    RemarkRole, ///< of a Date: a word behind it, in its tone
    ToneRole, ///< Theme::Tone of a chip or light
    AvatarRole ///< name for the initials; empty: none
};

} // namespace insieme

Q_DECLARE_METATYPE(insieme::CellKind)
