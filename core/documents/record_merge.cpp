// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/record_merge.h"

#include "core/record/display.h"
#include "core/registry/members.h"

#include <algorithm>

namespace insieme::documents {

Merged RecordNode::find(const QString &name) const
{
    const auto own = extra.constFind(name);
    if (own != extra.constEnd())
        return *own;
    const RecordType &type = m_record.type();
    if (const Field *field = findMerge(type, name)) {
        Merged merged;
        merged.label = type.label(*field);
        merged.kind = Merged::Kind::Scalar;
        // Whatever a sealed record says is about somebody.
        merged.disclosure = std::max({disclosureOf(*field), type.sealed ? Disclosure::Personal : Disclosure::Public,
                                      field->ops->target ? field->ops->target().titleTells : Disclosure::Public});
        if (field->is.disclosure > m_context.shown)
            return merged;
        const Value value = field->value(m_record.data(), m_context);
        if (field->ops->target) {
            merged.kind = Merged::Kind::Node;
            merged.shape = std::make_shared<RecordNode>(m_records, AnyRecord(field->ops->target()), m_context);
            if (const auto *id = std::get_if<QUuid>(&value)) {
                if (auto target = m_records.load(field->ops->target(), *id))
                    merged.node = std::make_shared<RecordNode>(m_records, std::move(*target), m_context);
                merged.text = display(*field, value, m_context);
            }
            return merged;
        }
        merged.value = value;
        return merged;
    }
    for (const Children *children : allChildren(type)) {
        if (name != QLatin1String(children->merge))
            continue;
        Merged merged;
        merged.kind = Merged::Kind::List;
        merged.label = type.label(*children);
        merged.disclosure = Disclosure::Public; // each field of a row says its own
        merged.shape = std::make_shared<RecordNode>(m_records, AnyRecord(children->type()), m_context);
        for (size_t i = 0; i < children->count(m_record.data()); ++i)
            merged.list.push_back(std::make_shared<RecordNode>(
                m_records, AnyRecord(children->type(), children->get(m_record.data(), i)), m_context));
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
