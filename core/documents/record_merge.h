// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/merge.h"
#include "core/store/records.h"

namespace insieme::documents {

/// A record as a template sees it: its fields by their Italian names, what it refers to, its child rows. References are
/// named as on `context.asOf` (the day of signature), fields above `context.shown` are not there.
class RecordNode : public MergeNode {
public:
    RecordNode(const Records &records, AnyRecord record, const Context &context)
        : m_records(records)
        , m_record(std::move(record))
        , m_context(context)
    {
    }
    Merged find(const QString &name) const override;
    /// Names besides those of the record; they come first.
    QHash<QString, Merged> extra;
    const AnyRecord &record() const { return m_record; }

private:
    const Records &m_records;
    AnyRecord m_record;
    Context m_context;
};

/// The consortium whose file it is, for templates of records that do not name it.
Merged consortiumNode(const Records &records, const Context &context);

/// A value that templates read besides the fields of a record, public.
Merged scalarNode(const QString &label, Value value);

} // namespace insieme::documents
