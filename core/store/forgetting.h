// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/journal.h"

#include <functional>
#include <QSet>

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

bool isForgotten(const Database &database, const QUuid &person);
/// Whether the record, which may be one of any kind, is a person who was forgotten or is about one.
bool isAboutForgotten(const Records &records, const RecordType &type, const QUuid &id);
/// Nothing new is to name a forgotten person, nor to hang on what is about them. What names them already may be
/// changed; a step that is taken back and the work of other desks are asked nothing.
void addForgottenRules(Catalogue &catalogue);

/// Told how many records were read so far; false stops.
using ForgettingGoOn = std::function<bool(qint64 read)>;

class Naming;

/// Records with a text that is kept (Catalogue::texts) and finds them, or would once it is read, by somebody's name: as
/// arguments of the step that forgets them. The index has followed the records.
QList<LabelArgument> textsNaming(const Records &records, const Naming &naming);

/// The records whose texts are not searched any more, because they name somebody who was forgotten: ids, and numbers
/// from steps that named no ids. Told by those steps, here and where this file was copied or restored from.
QSet<QString> closedTexts(const Database &database);
/// The label of a step that tells which texts are closed, and nothing else.
inline constexpr char closedTextsLabel[] =
    QT_TRANSLATE_NOOP("Command", "Search documents that name a forgotten person by their number only");
/// The records of this file that one of these means, by id or number; as arguments of a step.
QList<LabelArgument> textsCalled(const Records &records, const QSet<QString> &closed);
/// Closed records that no step here names by its id, because those steps stand in the file that this one was copied or
/// restored from: other desks do not know of them.
QList<LabelArgument> untoldTexts(const Records &records);
/// The same as `closedTexts` from another file, for one that does not have those steps.
Done keepClosed(Database &database, const QSet<QString> &closed);

} // namespace insieme
