// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <Qt>

namespace insieme {

/// How a cell of a list is painted.
enum class CellKind {
    Text, ///< quiet
    Strong, ///< with the initials of what it names
    TwoLines, ///< likewise, with a quiet second line
    Money,
    Chip,
    Light, ///< sign and word
    Date, ///< coloured only when its tone says late or soon
    Person, ///< initials in a round, and the name
    Check, ///< of a yes or no: a tick while the tone is Ok, otherwise nothing
    Prose, ///< as Text, on two lines where it needs them and the rows have room
};

enum ListRole {
    CellKindRole = Qt::UserRole + 1,
    SecondLineRole,
    RemarkRole, ///< of a Date: a word behind it, in its tone
    ToneRole, ///< Theme::Tone of a chip, light, day or tick
    AvatarRole ///< name for the initials; empty: none
};

} // namespace insieme

Q_DECLARE_METATYPE(insieme::CellKind)
