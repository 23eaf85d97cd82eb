// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/merge.h"
#include "core/record/display.h"
#include "core/store/records.h"

namespace insieme::documents {

/// A record as a template sees it: its fields by their Italian names, what it refers to, its child rows. References are
/// named as on `context.asOf` (the day of signature). Above `context.shown` personal values are masked, as `display`
/// does it, and so is whatever stands behind a personal reference; a paper goes without sensitive ones.
class RecordNode : public MergeNode {
public:
    /// `least`: of everything that is found in it.
    RecordNode(const Records &records, AnyRecord record, const Context &context, Disclosure least = Disclosure::Public)
        : m_records(records)
        , m_record(std::move(record))
        , m_context(context)
        , m_least(least)
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
    Disclosure m_least;
};

/// A value that stands for one that may not be shown: the name of a case, or the mask.
Merged maskedNode(const QString &label, const QString &text = mask());

/// The consortium whose file it is, for templates of records that do not name it.
Merged consortiumNode(const Records &records, const Context &context);

/// A value that templates read besides the fields of a record, public.
Merged scalarNode(const QString &label, Value value);

} // namespace insieme::documents
