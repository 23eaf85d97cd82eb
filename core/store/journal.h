// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/changes.h"

#include <QDateTime>

namespace insieme {

enum class StepKind { Command = 0, Undo = 1, Redo = 2, Foundation = 3, Forgotten = 4 };

/// One argument of a command's label: plain words, or a record whose title is looked up when the label is shown
/// (so that the history never holds the name of a person).
struct LabelArgument {
    QString text;
    const RecordType *type = nullptr;
    QUuid id = {};
};

/// What the user did, in words: English source text in the context "Command" with %1, %2 …
struct Command {
    const char *label;
    QList<LabelArgument> arguments = {};
    QString reason = {};
    bool atomic = false; ///< replayed whole or not at all
};

/// Who writes.
struct Author {
    QString desk;
    QString operatorId;
};

struct RootChange {
    const RecordType *type = nullptr; ///< base-most root type
    QUuid id;
    bool removed = false;
};

/// Writes the entries of one step while its transaction is open.
class StepWriter {
public:
    StepWriter(Database &database, const Records &records, const Author &author, const QDateTime &at)
        : m_database(database)
        , m_records(records)
        , m_author(author)
        , m_at(at)
    {
    }
    Done start();
    /// Closes the current entry and begins another one.
    Done flush(StepKind kind, const Command &command, const QString &undoOf, const QHash<QUuid, QString> &removedTitles,
               bool evenEmpty = false);
    qint64 step() const { return m_step; }
    bool isEmpty() const { return m_step == 0; }
    const QHash<QUuid, RootChange> &roots() const { return m_roots; }
    const std::vector<RowChange> &rows() const { return m_rows; }

private:
    Database &m_database;
    const Records &m_records;
    Author m_author;
    QDateTime m_at;
    std::optional<Recorder> m_recorder;
    qint64 m_step = 0;
    QHash<QUuid, RootChange> m_roots;
    std::vector<RowChange> m_rows;
};

/// What the SHA-256 of an entry covers: everything about it that never changes.
QByteArray entryHash(const QString &cmd, const QString &desk, const QString &operatorId, const QString &at,
                     const QString &label, const QString &arguments, const QString &reason, qint64 schemaVersion,
                     qint64 kind, const QString &undoOf, qint64 atomic, const QByteArray &storedChangeset);

/// Changesets of a step's entries, in order; Damaged where a hash does not match.
Result<QList<QByteArray>> changesetsOf(const Database &database, qint64 step);

QString argumentsText(const QList<LabelArgument> &arguments);
QList<LabelArgument> parseArguments(const Catalogue &catalogue, const QString &text);

} // namespace insieme
