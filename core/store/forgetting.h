// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

/// What a person who asks to be forgotten is told first: what stands in the way, what becomes unreadable, what stays.
struct ForgettingPlan {
    QList<PersonUse> needs; ///< not empty: they cannot be forgotten yet
    QList<PersonUse> kept; ///< records that go on naming them, and why the law wants it so
    QList<PersonUse> mentions; ///< free text elsewhere that holds their name: to be put right by hand
    QList<PersonUse> about; ///< sealed records about them: days, amounts and codes stay, what is personal goes
    qint64 steps = 0; ///< of the history that wrote about them; their values become unreadable there, too
    qint64 contents = 0; ///< attached files that are deleted
    qint64 backups = 0; ///< automatic copies beside the file, from which the key is deleted, too
    bool isPossible() const { return needs.isEmpty(); }
};

/// What the steps that forgot people named, here and in the files that this one was restored in place of. A record
/// whose id stands in it is not searched by the text that is kept with it.
QString forgettingsOf(const Database &database);

} // namespace insieme
