// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"
#include "core/store/sqlite.h"

#include <functional>
#include <QDateTime>

namespace insieme {

/// Files of Insieme carry this number in their header ("INSI").
inline constexpr quint32 applicationId = 0x494E5349;

/// The version that this program writes: the highest numbered migration under :/schema.
int currentSchemaVersion();
/// Another program may bring an open file to a newer structure: asked before each step.
bool hasCurrentSchema(const Database &database);

/// The last migration that moved values elsewhere: what was written in an older structure does not fit today's tables
/// one by one, only when the history happens again from its beginning (ForwardReplay).
inline constexpr int lastRestructuring = 9;

/// What the first bytes of a file say, before SQLite touches it.
struct FileHead {
    int schemaVersion = 0;
};
/// NotFound, NotOurs (no database, or another program's), NewerFile, Damaged (shorter than it says).
Result<FileHead> inspectFile(const QString &path);

/// Damaged, with a sentence, for a file that lacks its structure or its desk: nothing that is written there would be
/// signed.
Done beganWhole(const Database &database);

/// Brings the file to the current version, one transaction a step. Steps already taken must have the text they had
/// (Damaged otherwise). `backup` runs before each step of a file that holds data. `last`: the version to stop at (0:
/// the current one), for a history that is replayed as it happened.
Done migrate(Database &database, const QDateTime &now, const std::function<Done(int version)> &backup, int last = 0);

/// Where tables and descriptors differ; one sentence each, for engineers.
QStringList schemaProblems(const Database &database, const Catalogue &catalogue);

/// Column names of a table at a version, in order.
QStringList columnsAt(const Database &database, int version, const QString &table);

} // namespace insieme
