// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/housing/stay_panel.h"

/// What each act on a stay asks for and how it is called.
namespace insieme::housing {

struct FieldPlace {
    const RecordType &(*type)();
    const char *column;
};

// The records that an act may write into.
const RecordType &stayType();
const RecordType &extensionType();
const RecordType &placeType();
const RecordType &absenceType();

/// The rows of a form, each with its fields.
std::vector<std::vector<FieldPlace>> fieldsOf(StayPanel::Act act);
/// The child lists that are edited with it.
std::vector<const char *> rowsOf(StayPanel::Act act);

struct ActText {
    QString name, verb;
    const char *command;
};
ActText textOf(StayPanel::Act act);

} // namespace insieme::housing
