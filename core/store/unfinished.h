// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QLockFile>
#include <QString>
#include <QStringList>

namespace insieme {

/// A file, or the folder of an export, under a name of its own beside its place, until it is whole. While this lives
/// other programs see by a lock that it is being made; what has not got its place in the end is deleted with what
/// SQLite puts beside it.
class Unfinished {
public:
    enum class Kind : quint8 {
        Copy,
        Restored,
        Made, ///< a file that begins, or shows an evening
        Export
    };

    /// Takes away what programs that were killed left for the same place and, named *.insieme, in its folder.
    Unfinished(const QString &place, Kind kind);
    Unfinished(const Unfinished &) = delete;
    ~Unfinished();

    /// Busy while another program makes something for the same place: nothing may be written then.
    Done mayBeMade() const;
    const QString &place() const { return m_place; }
    const QString &path() const { return m_path; } ///< where it is made
    /// Gives it its place; false when that is not free or cannot be written.
    bool finish();

private:
    const QString m_place, m_path;
    QLockFile m_lock;
    const bool m_taken; ///< by another program
};

/// Io, with what to do, where the folder of such a place is missing or closed to writing.
Done folderTakes(const QString &place);

/// Deletes what killed programs left unfinished in a folder: files for places named *.insieme and for `own`, and
/// folders of exports; nobody knows them by these names, and they may hold everything. What is being made stays.
/// Returns the names of those that could not be deleted.
QStringList dropUnfinished(const QString &folder, const QString &own = {});

} // namespace insieme
