// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/journal.h"

#include <map>

namespace insieme {

/// The rules for changes, for what does not pass by Transaction: a step that is taken back, a command of another desk.
class ChangeCheck {
public:
    explicit ChangeCheck(const Records &records)
        : m_records(records)
    {
    }
    /// Keeps a record as it stands before the change, where a rule is about it. `type`: base-most.
    void before(const RecordType &type, const QUuid &id);
    bool isEmpty() const { return m_kept.empty(); }
    /// Reads the kept records again: as they stand after the change.
    void after();
    /// What the rules say to the change, with the file as it is now.
    QList<Finding> refused() const { return run(false); }
    /// What they say to the opposite change: had it been made in the file as it is now, was it allowed? So a step may
    /// be taken back exactly when it may still be made.
    QList<Finding> refusedBackwards() const { return run(true); }

private:
    struct Kept {
        const ChangeRule *rule;
        AnyRecord was, is;
    };
    QList<Finding> run(bool backwards) const;

    const Records &m_records;
    std::map<std::pair<QUuid, const ChangeRule *>, Kept> m_kept;
};

} // namespace insieme
