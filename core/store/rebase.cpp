// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rebase.h"

#include "core/record/link_fields.h"

#include <algorithm>

namespace insieme {
namespace {

bool same(const Field &field, const void *one, const void *other)
{
    return field.ops->same(field.at(const_cast<void *>(one)), field.at(const_cast<void *>(other)));
}

void copyField(const Field &field, void *to, const void *from)
{
    field.ops->set(field.at(to), field.ops->get(field.at(const_cast<void *>(from))));
}

void copyStored(const RecordType &type, void *to, const void *from)
{
    for (const Field *field : allFields(type)) {
        if (field->stored())
            copyField(*field, to, from);
    }
}

bool sameRow(const RecordType &type, const void *one, const void *other)
{
    const std::vector<const Field *> fields = allFields(type);
    return std::all_of(fields.begin(), fields.end(), [&](const Field *field) {
        return !field->stored() || field->is.owner || same(*field, one, other);
    });
}

const void *rowOf(const Children &children, const void *record, const QUuid &id)
{
    for (size_t i = 0; i < children.count(record); ++i) {
        const void *row = children.get(record, i);
        if (idOf(children.type(), row) == id)
            return row;
    }
    return nullptr;
}

void *rowOf(const Children &children, AnyRecord &record, const QUuid &id)
{
    for (size_t i = 0; i < children.count(record.data()); ++i) {
        void *row = children.at(record.data(), i);
        if (idOf(children.type(), row) == id)
            return row;
    }
    return nullptr;
}

void putRow(const Children &children, AnyRecord &record, const void *row)
{
    void *at = rowOf(children, record, idOf(children.type(), row));
    copyStored(children.type(), at ? at : children.append(record.data()), row);
}

void dropRow(const Children &children, AnyRecord &record, const QUuid &id)
{
    const AnyRecord whole = record;
    children.clear(record.data());
    for (size_t i = 0; i < children.count(whole.data()); ++i) {
        const void *row = children.get(whole.data(), i);
        if (idOf(children.type(), row) != id)
            copyStored(children.type(), children.append(record.data()), row);
    }
}

/// The fields of one row, or of the record itself.
void rebaseFields(const RecordType &type, void *edited, const void *seen, const void *now, const Context &context,
                  QList<FieldConflict> &conflicts)
{
    const LinkFields link = linkFields(type);
    for (const Field *field : allFields(type)) {
        if (!field->stored() || field->is.owner || field->kind() == Kind::Key || field == link.table)
            continue;
        std::vector<const Field *> unit{field};
        if (field == link.key)
            unit.push_back(link.table);
        const auto agree = [&unit](const void *one, const void *other) {
            return std::all_of(unit.begin(), unit.end(), [&](const Field *each) { return same(*each, one, other); });
        };
        if (agree(now, seen) || agree(now, edited))
            continue;
        if (agree(edited, seen)) {
            for (const Field *each : unit)
                copyField(*each, edited, now);
            continue;
        }
        conflicts.append({&type, idOf(type, edited), field, field->value(seen, context), field->value(edited, context),
                          field->value(now, context)});
    }
}

void rebaseRows(const Children &children, AnyRecord &edited, const AnyRecord &seen, const AnyRecord &now,
                const Context &context, QList<FieldConflict> &conflicts)
{
    const RecordType &type = children.type();
    for (size_t i = 0; i < children.count(now.data()); ++i) {
        const void *there = children.get(now.data(), i);
        const QUuid id = idOf(type, there);
        const void *before = rowOf(children, seen.data(), id);
        void *here = rowOf(children, edited, id);
        if (here && before)
            rebaseFields(type, here, before, there, context, conflicts);
        else if (!before && !here)
            putRow(children, edited, there);
        else if (before && !sameRow(type, before, there)) // taken away here
            conflicts.append({&type, id, nullptr, {}, {}, {}});
    }
    for (size_t i = 0; i < children.count(seen.data()); ++i) {
        const void *before = children.get(seen.data(), i);
        const QUuid id = idOf(type, before);
        const void *here = rowOf(children, edited.data(), id);
        if (!here || rowOf(children, now.data(), id))
            continue;
        if (sameRow(type, here, before))
            dropRow(children, edited, id);
        else
            conflicts.append({&type, id, nullptr, {}, {}, {}});
    }
}

const Children *childrenOf(const RecordType &type, const RecordType &row)
{
    for (const Children *children : allChildren(type)) {
        if (&children->type() == &row)
            return children;
    }
    return nullptr;
}

} // namespace

bool holdTheSame(const AnyRecord &one, const AnyRecord &other)
{
    const std::vector<const Children *> lists = allChildren(one.type());
    return sameRow(one.type(), one.data(), other.data())
        && std::all_of(lists.begin(), lists.end(), [&](const Children *children) {
               if (children->count(one.data()) != children->count(other.data()))
                   return false;
               for (size_t i = 0; i < children->count(one.data()); ++i) {
                   const void *row = children->get(one.data(), i);
                   const void *same = rowOf(*children, other.data(), idOf(children->type(), row));
                   if (!same || !sameRow(children->type(), row, same))
                       return false;
               }
               return true;
           });
}

QList<FieldConflict> rebase(AnyRecord &edited, const AnyRecord &seen, const AnyRecord &now, const Context &context)
{
    QList<FieldConflict> conflicts;
    const RecordType &type = edited.type();
    rebaseFields(type, edited.data(), seen.data(), now.data(), context, conflicts);
    for (const Children *children : allChildren(type))
        rebaseRows(*children, edited, seen, now, context, conflicts);
    return conflicts;
}

void takeSide(AnyRecord &record, const AnyRecord &source, const FieldConflict &conflict)
{
    const Children *children = childrenOf(record.type(), *conflict.type);
    void *to = children ? rowOf(*children, record, conflict.row) : record.data();
    const void *from = partOf(source, conflict);
    if (children && (!conflict.field || !to || !from)) {
        if (from)
            putRow(*children, record, from);
        else
            dropRow(*children, record, conflict.row);
        return;
    }
    copyField(*conflict.field, to, from);
    if (const LinkFields link = linkFields(*conflict.type); link.key == conflict.field)
        copyField(*link.table, to, from);
}

const void *partOf(const AnyRecord &record, const FieldConflict &conflict)
{
    const Children *children = childrenOf(record.type(), *conflict.type);
    return children ? rowOf(*children, record.data(), conflict.row) : record.data();
}

bool agreeOn(const FieldConflict &conflict, const AnyRecord &one, const AnyRecord &other)
{
    const void *first = partOf(one, conflict), *second = partOf(other, conflict);
    if (!first || !second)
        return !first && !second;
    if (!conflict.field)
        return sameRow(*conflict.type, first, second);
    const LinkFields link = linkFields(*conflict.type);
    return same(*conflict.field, first, second) && (link.key != conflict.field || same(*link.table, first, second));
}

void copyRows(const Children &children, AnyRecord &to, const AnyRecord &from)
{
    children.clear(to.data());
    for (size_t i = 0; i < children.count(from.data()); ++i)
        copyStored(children.type(), children.append(to.data()), children.get(from.data(), i));
}

} // namespace insieme
