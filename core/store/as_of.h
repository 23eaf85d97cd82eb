// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/history.h"

namespace insieme {

/// Writes the file as it was on the evening of `day` to a new file, which can only be read: every step stored here
/// after midnight (Europe/Rome) is taken back. What was deleted beyond recall stays so: forgotten people are not
/// readable, and access is not logged. Never overwrites. Cancelled when it was told to end.
Done asOf(const Workspace &workspace, const Date &day, const QString &target, const StepGoOn &goOn = {});

/// What changed between two evenings, record by record, each field with its value on the first and on the second.
Result<QList<RecordChange>> changesBetween(const Workspace &workspace, const Date &from, const Date &to,
                                           const StepGoOn &goOn = {});

} // namespace insieme
