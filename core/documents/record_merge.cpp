// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/record_merge.h"

#include "core/registry/members.h"
#include "core/registry/person.h"

#include <algorithm>

namespace insieme::documents {
namespace {

Origin originOf(const AnyRecord &record, const Field &field, const Context &context)
{
    const RecordType &type = record.type();
    if (record.id().isNull())
        return {};
    const Field *owner = ownerField(type);
    if (!owner)
        return {&type, record.id(), field.writable() ? &field : nullptr};
    // Rows are edited with the record that they belong to.
    const Value value = owner->value(record.data(), context);
    const auto *id = std::get_if<QUuid>(&value);
    return id && owner->ops->target ? Origin{&owner->ops->target(), *id, nullptr} : Origin();
}

/// Where neither the tax code nor the courtesy title tells it, the title is what somebody can add.
void askForGender(Merged &merged, const AnyRecord &record, const Field &field)
{
    const RecordType &type = describe<Person>();
    if (&record.type() != &type || qstrcmp(field.column, "born_word") != 0 || isWoman(record.as<Person>()))
        return;
    merged.unsure = true;
    merged.origin = {&type, record.id(), findField(type, "courtesy")};
}

} // namespace

Merged RecordNode::find(const QString &name) const
{
    const RecordType &type = m_record.type();
    const Field *const field = findMerge(type, name);
    const Children *const children = field ? nullptr : findMergeList(type, name);
    for (const QString &known : {name, QString::fromLatin1(field ? field->merge : children ? children->merge : "")}) {
        if (const auto own = extra.constFind(known); own != extra.constEnd())
            return *own;
    }
    if (field) {
        Merged merged;
        merged.label = type.label(*field);
        merged.kind = field->ops->target ? Merged::Kind::Node : Merged::Kind::Scalar;
        // Whatever a sealed record says is about somebody.
        merged.disclosure = std::max({disclosureOf(*field), type.sealed ? Disclosure::Personal : Disclosure::Public,
                                      field->ops->target ? field->ops->target().titleTells : Disclosure::Public});
        const Disclosure needs = std::max(field->is.disclosure, m_least);
        if (field->ops->target)
            merged.shape = std::make_shared<RecordNode>(m_records, AnyRecord(field->ops->target()), m_context, needs);
        if (needs == Disclosure::Sensitive && needs > m_context.shown)
            return merged;
        merged.masked = needs > m_context.shown;
        const Value value = field->value(m_record.data(), m_context);
        merged.origin = originOf(m_record, *field, m_context);
        if (field->ops->target) {
            if (const auto *id = std::get_if<QUuid>(&value)) {
                if (auto target = m_records.load(field->ops->target(), *id))
                    merged.node = std::make_shared<RecordNode>(m_records, std::move(*target), m_context, needs);
                merged.text = merged.masked ? caseName(field->ops->target(), *id, m_context.titles)
                                            : display(*field, value, m_context);
            }
            return merged;
        }
        if (merged.masked) {
            // A part that stands on a flag would tell what it says.
            if (std::holds_alternative<bool>(value))
                merged.value = false;
            if (!isNull(value) && plainText(value) != QString())
                merged.text = field->is.title ? caseName(type, m_record.id(), m_context.titles) : mask();
            return merged;
        }
        merged.value = value;
        askForGender(merged, m_record, *field);
        return merged;
    }
    if (children) {
        Merged merged;
        merged.kind = Merged::Kind::List;
        merged.label = type.label(*children);
        merged.disclosure = Disclosure::Public; // each field of a row says its own
        merged.shape = std::make_shared<RecordNode>(m_records, AnyRecord(children->type()), m_context, m_least);
        for (size_t i = 0; i < children->count(m_record.data()); ++i)
            merged.list.push_back(std::make_shared<RecordNode>(
                m_records, AnyRecord(children->type(), children->get(m_record.data(), i)), m_context, m_least));
        return merged;
    }
    return {};
}

Merged consortiumNode(const Records &records, const Context &context)
{
    const RecordType &type = describe<Consortium>();
    Merged merged;
    merged.kind = Merged::Kind::Node;
    merged.disclosure = Disclosure::Public;
    merged.label = type.singularLabel();
    merged.shape = std::make_shared<RecordNode>(records, AnyRecord(type), context);
    for (const QUuid &id : records.ids(type)) {
        if (auto consortium = records.load(type, id))
            merged.node = std::make_shared<RecordNode>(records, std::move(*consortium), context);
        break;
    }
    return merged;
}

Merged maskedNode(const QString &label, const QString &text)
{
    Merged merged;
    merged.kind = Merged::Kind::Scalar;
    merged.label = label;
    merged.text = text;
    merged.masked = true;
    return merged;
}

Merged scalarNode(const QString &label, Value value)
{
    Merged merged;
    merged.kind = Merged::Kind::Scalar;
    merged.disclosure = Disclosure::Public;
    merged.label = label;
    merged.value = std::move(value);
    return merged;
}

} // namespace insieme::documents
