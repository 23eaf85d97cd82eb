// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

/// A way in which one record can be linked to another, as the descriptions of records tell it.
struct LinkKind {
    enum class How {
        Field, ///< an optional reference of one of them names the other
        Row, ///< a new row of one of them names the other
        Record ///< a new record names both
    };
    How how = How::Field;
    bool second = false; ///< the second record is written, and names the first; not of a new record
    const RecordType *type = nullptr; ///< of the record, the row or the new record whose fields these are
    const Field *field = nullptr; ///< names the other record; of a new record: the second
    const Field *first = nullptr; ///< of a new record: names the first
    const Children *rows = nullptr; ///< of a row: among which it stands
};

/// The ways between records of two types. A reference that must be there is none: what a record is about is no link. A
/// new record that demands more than a few fields is none either: it is begun in its form.
std::vector<LinkKind> linksBetween(const Catalogue &catalogue, const RecordType &first, const RecordType &second);

/// The kinds of records that some reference names, or that have one, besides what they belong to; what extends one of
/// them is meant, too.
std::vector<const RecordType *> linkedTypes(const Catalogue &catalogue);

/// The records of a kind that name this one: by a reference of their own or of a row in one of their lists, or by its
/// table and key, as those do that can name any record (LinkFields). Each once, without itself.
std::vector<QUuid> namedBy(const Records &records, const RecordType &kind, const RecordType &type, const QUuid &id);

/// The records that name this one by a reference, of their own or of a row in one of their lists, and keep it from
/// being removed. Each once, without itself.
std::vector<std::pair<const RecordType *, QUuid>> usersOf(const Records &records, const RecordType &type,
                                                          const QUuid &id);

/// Two records on the way to being linked: the row or the new record is filled in, then judged, then written. Records
/// are as they were read; what somebody else writes meanwhile is met by the door.
class LinkDraft {
public:
    LinkDraft(const LinkKind &kind, AnyRecord first, AnyRecord second);

    const LinkKind &kind() const { return m_kind; }
    const AnyRecord &second() const { return m_second; }
    /// The record that is named, of a field or a row.
    QUuid named() const { return m_kind.second ? m_first.id() : m_second.id(); }
    /// The record that is written; of a new record: it.
    const AnyRecord &written() const { return m_kind.how == LinkKind::How::Record ? m_draft : before(); }
    /// The row or the new record, with the references in place; of a field: nothing.
    AnyRecord &draft() { return m_draft; }
    /// What a person fills in: of a row all it says, of a new record what must be there.
    std::vector<const Field *> toFillIn() const;
    /// The field says so already.
    bool isThere() const;
    /// What the field names now; null: nothing, or it is no field.
    QUuid instead() const;
    /// The record as it would be written.
    AnyRecord after() const;
    /// What the checks of the record say against what is filled in. Besides, other records (`refusalsOf`) and the rules
    /// for changes may refuse it when it is written.
    QStringList refusals(const Context &context) const;
    Done write(Transaction &transaction) const;

private:
    friend std::vector<QStringList> forbidden(const Records &records, const std::vector<LinkDraft> &links);
    const AnyRecord &before() const { return m_kind.second ? m_second : m_first; }

    LinkKind m_kind;
    AnyRecord m_first, m_second, m_draft;
};

/// What the rules for changes say against each of several links between two records, whatever is filled in: they are
/// asked once for each of the two.
std::vector<QStringList> forbidden(const Records &records, const std::vector<LinkDraft> &links);
/// What other records say against a record, so that it cannot be written (findingsOf).
QStringList refusalsOf(const Records &records, const AnyRecord &record, const Context &context);

} // namespace insieme
